"""Client registration: judge redirect URIs and metadata, keep clients, find them again."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol
from urllib.parse import SplitResult, urlsplit

from bridge_app.authorization.names import clean_name
from bridge_app.errors import BridgeError
from bridge_app.events import ClientRegistered, EventBus
from bridge_app.models import KINDS_WITHOUT_LOGIN
from bridge_app.store.clients import ClientRecord, Clients

LOOPBACK_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})
MAX_REDIRECT_URIS = 20
MAX_URI_LENGTH = 2000
APP_SCHEMES = frozenset(
    {
        "amp", "antigravity", "claude", "codex", "cursor", "goose", "jetbrains", "kilocode", "kiro", "lmstudio", "opencode",
        "raycast", "trae", "void", "vscode", "vscode-insiders", "vscodium", "warp", "warppreview", "windsurf",
        "windsurf-next", "zed",
    }
)  # fmt: skip
"""Private-use schemes of known AI apps that lack the reverse-domain form RFC 8252 §7.1 asks for."""
DOCUMENT_FRESH_SECONDS = 86400.0

_REVERSE_DOMAIN = re.compile(r"[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+")
_HOST = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+")
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\<>\"^`{|}]")


class BadRegistration(BridgeError):
    """The metadata can't be accepted. `error` is the code of RFC 7591 §3.2.2."""

    def __init__(self, error: str, title: str) -> None:
        super().__init__(title)
        self.error = error


class DocumentUnavailable(BridgeError):
    """A client metadata document could not be fetched now, and no earlier copy is known."""


@dataclass(frozen=True, slots=True)
class ClientDocument:
    """What we use of a client metadata document (CIMD), already checked to name itself by its own URL."""

    client_name: str | None
    redirect_uris: tuple[str, ...]
    token_endpoint_auth_method: str = "none"


class DocumentFetcher(Protocol):
    """Fetches client metadata documents, guarded against being sent to private addresses."""

    async def fetch(self, client_id: str) -> ClientDocument:
        """Return the document. Raises DocumentUnavailable."""

    async def is_online(self) -> bool:
        """Tell whether documents can be fetched at all now (announced in the metadata only then)."""


def is_document_url(client_id: str) -> bool:
    """Tell whether a client id is the URL of a client metadata document: https, a host, a path, nothing odd."""
    parts = _split(client_id)
    return (
        parts is not None
        and parts.scheme == "https"
        and bool(parts.hostname)
        and parts.path not in ("", "/")
        and "@" not in parts.netloc
        and not parts.fragment
        and all(segment not in (".", "..") for segment in parts.path.lower().replace("%2e", ".").split("/"))
    )


def is_loopback(uri: str) -> bool:
    """Tell whether a redirect URI points at this computer over http."""
    parts = _split(uri)
    return parts is not None and parts.scheme == "http" and parts.hostname in LOOPBACK_HOSTS


def redirect_uri_problem(uri: str, application_type: str = "native") -> str | None:
    """Say why a redirect URI can't be registered, or None if it can (OAuth 2.1 §2.3, RFC 8252 §7, RFC 9700 §4.1)."""
    if len(uri) > MAX_URI_LENGTH:
        return "it is too long"
    parts = _split(uri)
    if parts is None or not parts.scheme or _UNSAFE.search(uri):
        return "it is not a valid absolute URI"
    if "#" in uri:
        return "it must not have a fragment"
    if "*" in uri:
        return "wildcards are not allowed"
    scheme = parts.scheme
    if scheme in ("http", "https"):
        if not parts.hostname:
            return "it has no host"
        if "@" in parts.netloc:
            return "it must not carry a user name"
        if not _HOST.fullmatch(parts.hostname):
            return "its host is not written in plain letters (RFC 3986)"
        local = parts.hostname in LOOPBACK_HOSTS
        if scheme == "http" and not local:
            return "plain http is allowed for this computer only (localhost, 127.0.0.1 or [::1])"
        if local and application_type == "web":
            return "a web application can't use an address of this computer"
        return None
    if scheme in APP_SCHEMES or _REVERSE_DOMAIN.fullmatch(scheme):
        return None
    return f"the scheme {scheme[:40]}: is not allowed"


def redirect_uri_matches(registered: str, asked: str) -> bool:
    """Compare exactly, but let the port of an http loopback address differ (RFC 8252 §7.3)."""
    if registered == asked:
        return True
    if not (is_loopback(registered) and is_loopback(asked)) or _UNSAFE.search(asked) or "#" in asked:
        return False
    ours, theirs = _split(registered), _split(asked)
    if ours is None or theirs is None or "@" in theirs.netloc:
        return False
    # A port is the only thing that may differ: cut it from both and compare what is left byte for byte.
    return _without_port(registered, ours) == _without_port(asked, theirs)


def find_redirect_uri(registered: Sequence[str], asked: str | None) -> str | None:
    """Return the redirect URI to answer to, or None if the one asked for was not registered."""
    if asked is None:
        return registered[0] if len(registered) == 1 else None
    return asked if any(redirect_uri_matches(uri, asked) for uri in registered) else None


def judge_redirect_uris(uris: Sequence[str], application_type: str) -> tuple[str, ...]:
    """Keep the acceptable redirect URIs: some apps register one that can't be used beside several that can.

    Raises BadRegistration when none is left.
    """
    if len(uris) > MAX_REDIRECT_URIS:
        raise BadRegistration("invalid_redirect_uri", f"At most {MAX_REDIRECT_URIS} redirect URIs are accepted.")
    problems = [(uri, redirect_uri_problem(uri, application_type)) for uri in uris]
    kept = tuple(uri for uri, problem in problems if problem is None)
    if not kept:
        first = problems[0][1] if problems else "none was given"
        raise BadRegistration("invalid_redirect_uri", f"No usable redirect URI: {first}.")
    return kept


class ClientRegistry:
    """The clients we know, by each of the ways they came."""

    def __init__(self, clients: Clients, events: EventBus, clock: Callable[[], float]) -> None:
        self._clients = clients
        self._events = events
        self._clock = clock
        self.documents: DocumentFetcher | None = None
        """Set by whoever serves: a command line that only looks things up fetches nothing."""

    def register(
        self, client_id: str, metadata: Mapping[str, object], redirect_uris: Sequence[str], secret_hash: bytes | None
    ) -> None:
        """Keep a dynamic registration (RFC 7591) whose redirect URIs were judged."""
        now = self._clock()
        name = clean_name(str(metadata.get("client_name") or ""))
        self._clients.add(
            ClientRecord(
                client_id=client_id,
                kind="dynamic",
                name=name,
                metadata={**metadata, "redirect_uris": list(redirect_uris)},
                secret_hash=secret_hash,
                created_at=now,
                refreshed_at=now,
            )
        )
        self._events.publish(ClientRegistered(client_id, name))

    def known(self, client_id: str) -> ClientRecord | None:
        """Return a client already stored, or None; fetches nothing. A personal key is no OAuth client: it signs in nowhere."""
        record = self._clients.get(client_id)
        return None if record is not None and record.kind in KINDS_WITHOUT_LOGIN else record

    async def find(self, client_id: str) -> ClientRecord | None:
        """Return a client, fetching its metadata document if it has one that is not fresh.

        An unreachable document is no reason to forget a client: the last good copy serves.
        Raises DocumentUnavailable if there is no copy.
        """
        record = self.known(client_id)
        if not is_document_url(client_id):
            return record
        now = self._clock()
        if record is not None and now - record.refreshed_at < DOCUMENT_FRESH_SECONDS:
            return record
        try:
            document = await self._fetch(client_id)
        except DocumentUnavailable:
            if record is None:
                raise
            return record
        if document.token_endpoint_auth_method != "none":
            raise DocumentUnavailable("The app proves itself in a way that is not supported here (a signed assertion).")
        # "http://localhost:*/callback" is how some documents say "any port", which loopback addresses allow anyway.
        uris = [uri.replace(":*/", "/", 1) for uri in document.redirect_uris[:MAX_REDIRECT_URIS]]
        kept = tuple(uri for uri in uris if redirect_uri_problem(uri) is None)
        if not kept:
            raise DocumentUnavailable("The app's metadata document has no usable redirect URI.")
        fresh = ClientRecord(
            client_id=client_id,
            kind="metadata_document",
            name=clean_name(document.client_name or ""),
            metadata={"redirect_uris": list(kept), "token_endpoint_auth_method": "none"},
            secret_hash=None,
            created_at=record.created_at if record else now,
            refreshed_at=now,
        )
        self._clients.add(fresh)
        if record is None:
            self._events.publish(ClientRegistered(client_id, fresh.name))
        return replace(fresh)

    async def _fetch(self, client_id: str) -> ClientDocument:
        if self.documents is None:
            raise DocumentUnavailable("Client metadata documents are not fetched here.")
        return await self.documents.fetch(client_id)

    async def announces_documents(self) -> bool:
        """Tell whether metadata documents can be fetched now."""
        return self.documents is not None and await self.documents.is_online()


def vouching_host(record: ClientRecord) -> str | None:
    """Return the host whose document names this client, or None when the name is only its own word."""
    return urlsplit(record.client_id).hostname if record.kind == "metadata_document" else None


def registered_redirect_uris(record: ClientRecord) -> tuple[str, ...]:
    """Return a client's redirect URIs as it registered them."""
    uris = record.metadata.get("redirect_uris")
    return tuple(str(uri) for uri in uris) if isinstance(uris, list) else ()


def _split(uri: str) -> SplitResult | None:
    try:
        parts = urlsplit(uri)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _without_port(uri: str, parts: SplitResult) -> str:
    start = uri.index("//") + 2
    rest = uri[start + len(parts.netloc) :]
    host = parts.netloc if parts.port is None else parts.netloc.rpartition(":")[0]
    return f"{uri[:start]}{host}{rest}"
