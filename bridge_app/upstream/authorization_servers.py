"""Finds where to sign in for an upstream, and registers us there: RFC 9728, RFC 8414, OpenID discovery, RFC 7591.

What is found is written by strangers: every address is https (or on this computer, if the upstream is), none is
followed elsewhere, and an authorization server must call itself by the very name it was found under.
"""

import asyncio
import contextlib
import ipaddress
import re
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx

from bridge_app.identity.base import ProviderUnavailable, SignInRefused
from bridge_app.identity.code_flow import origin_of
from bridge_app.identity.endpoints import AuthMethod, fetch_json, require_safe_url, seconds_of
from bridge_app.sentences import Sentence, joined
from bridge_app.upstream.channel import UpstreamUnavailable
from bridge_app.upstream.credentials import UpstreamSignInRequired
from bridge_app.upstream.envelope import printable

FIND_DEADLINE = 20.0
PROBE_DEADLINE = 8.0
NAME_DEADLINE = 3.0
SERVERS_TRIED = 3
SCOPES_KEPT, LONGEST_SCOPE = 100, 200
OUR_NAME = "MCP Auth Bridge"
METHODS: Mapping[str, AuthMethod] = {"none": "none", "client_secret_post": "post", "client_secret_basic": "basic"}
"""Ways to prove ourselves, best first. Many MCP servers offer Basic and then miss the client ID in the form."""

_PARAMETER = re.compile(r'([A-Za-z0-9_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))')
_SCOPE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]+")


@dataclass(frozen=True, slots=True)
class AuthorizationServer:
    """Who gives out tokens for an upstream, as it describes itself."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    registration_endpoint: str | None = None
    revocation_endpoint: str | None = None
    auth_methods: tuple[str, ...] = ("client_secret_basic",)
    scopes: tuple[str, ...] = ()
    must_name_itself: bool = False
    """It promised to name itself in every answer (RFC 9207)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to sign in for an upstream, and for what."""

    server: AuthorizationServer
    resource: str
    scopes: tuple[str, ...]
    """What it says is needed; empty if it does not say."""


@dataclass(frozen=True, slots=True)
class Registration:
    """Us, as an authorization server knows us. Belongs to one issuer and is shown to no other."""

    issuer: str
    client_id: str
    client_secret: str | None = field(default=None, repr=False)
    auth_method: AuthMethod = "none"
    redirect_uri: str = ""
    """What was registered; empty for a client that a person entered."""
    expires_at: float | None = None


def read_challenge(challenge: str) -> dict[str, str]:
    """Return the parameters of a `WWW-Authenticate` value; of one that comes twice, the first counts."""
    found: dict[str, str] = {}
    for name, quoted, plain in _PARAMETER.findall(challenge):
        found.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted else plain)
    return found


def clean_scopes(value: object) -> tuple[str, ...]:
    """Return well-formed scopes from a list or from text with spaces; no more than anybody has use for."""
    words = value.split() if isinstance(value, str) else value if isinstance(value, list) else []
    kept = [word for word in words if isinstance(word, str) and len(word) <= LONGEST_SCOPE and _SCOPE.fullmatch(word)]
    return tuple(dict.fromkeys(kept))[:SCOPES_KEPT]


def host_of(address: str) -> str:
    """Return the host of an address, for people."""
    try:
        return urlsplit(address).hostname or Sentence("The server")
    except ValueError:
        return Sentence("The server")


@contextlib.contextmanager
def in_our_words(hint: str = Sentence("Try again in a moment.")) -> Iterator[None]:
    """Turn the errors of identity's helpers into those of upstreams."""
    try:
        yield
    except SignInRefused as error:
        raise UpstreamSignInRequired(error.title, error.hint) from error
    except ProviderUnavailable as error:
        raise UpstreamUnavailable(error.title, hint) from error


class Finder:
    """Looks for the authorization server of one upstream, once."""

    def __init__(self, http: httpx.AsyncClient, url: str, label: str) -> None:
        self._http = http
        self._url = url
        self._label = label
        self._faults: list[str] = []
        self._was_troubled = False
        self._is_upstream_inside: bool | None = None

    async def find(self, challenge: str = "") -> Place:
        """Return where to sign in. Raises UpstreamSignInRequired for what waiting won't mend, else UpstreamUnavailable."""
        try:
            async with asyncio.timeout(FIND_DEADLINE):
                with in_our_words():
                    return await self._find(challenge or await self._probe())
        except TimeoutError as error:
            raise UpstreamUnavailable(
                Sentence("It takes too long to find out where to sign in for “{label}”.", label=self._label),
                "Try again in a moment.",
            ) from error

    async def describe(self, issuer: str, *, is_guessed: bool = False) -> AuthorizationServer | None:
        """Return an authorization server as it describes itself, or None if it does not."""
        if not await self._is_allowed(issuer):
            return None
        for address in _descriptions_of(issuer):
            document = await self._document(address)
            if document is None:
                continue
            named = document.get("issuer")
            if named != issuer and not (is_guessed and named == f"{issuer}/"):
                # Whoever lies about its name may be passing us on to somebody else (RFC 8414 §3.3).
                self._faults.append(
                    Sentence("{issuer} calls itself by another name than it was found under.", issuer=host_of(issuer))
                )
                continue
            return await self._read(document)
        return None

    async def _find(self, challenge: str) -> Place:
        said = read_challenge(challenge)
        origin, path = origin_of(self._url), urlsplit(self._url).path.rstrip("/")
        query = urlsplit(self._url).query
        candidates = [said["resource_metadata"]] if "resource_metadata" in said else []
        candidates += [f"{origin}/.well-known/oauth-protected-resource{path}{'?' + query if query else ''}"]
        candidates += [f"{origin}/.well-known/oauth-protected-resource"]
        resource, issuers, scopes = self._url.partition("#")[0], [], clean_scopes(said.get("scope"))
        for address in dict.fromkeys(candidates):
            document = await self._document(address) if await self._is_allowed(address) else None
            if document is None:
                continue
            named = document.get("resource")
            if not isinstance(named, str) or not _covers(named, self._url):
                self._faults.append(
                    Sentence("“{label}” describes another server than the one it is.", label=self._label)
                )
                continue
            resource = named
            listed = document.get("authorization_servers")
            issuers = [each for each in listed if isinstance(each, str)] if isinstance(listed, list) else []
            scopes = scopes or clean_scopes(document.get("scopes_supported"))
            break
        for issuer in issuers[:SERVERS_TRIED]:
            server = await self.describe(issuer)
            if server is not None:
                return Place(server, resource, scopes)
        if not issuers:
            # Before 2025-06-18 the authorization server was at the origin of the MCP server, and nothing pointed there.
            server = await self.describe(origin, is_guessed=True)
            if server is not None:
                return Place(server, resource, scopes)
        raise self._nowhere()

    async def _probe(self) -> str:
        """Ask the upstream without a token, to hear its challenge; empty if it has none."""
        message = {
            "jsonrpc": "2.0",
            "id": "sign-in",
            "method": "initialize",
            "params": {
                "protocolVersion": "2025-11-25",
                "capabilities": {},
                "clientInfo": {"name": OUR_NAME, "version": "1"},
            },
        }
        headers = {"Accept": "application/json, text/event-stream", "Accept-Encoding": "identity"}
        try:
            async with (
                asyncio.timeout(PROBE_DEADLINE),
                self._http.stream("POST", self._url, json=message, headers=headers, follow_redirects=False) as response,
            ):
                return ", ".join(response.headers.get_list("www-authenticate")) if response.status_code == 401 else ""
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, TimeoutError):
            self._was_troubled = True
            return ""

    async def _document(self, address: str) -> dict[str, Any] | None:
        try:
            status, document = await fetch_json(self._http, "GET", address, provider=host_of(address))
        except ProviderUnavailable:
            self._was_troubled = True
            return None
        return document if status == 200 else None

    async def _is_allowed(self, address: str) -> bool:
        """Tell whether an address that the upstream named may be asked; what is on this computer only if the upstream is."""
        try:
            require_safe_url(address, Sentence("address"), named_by=self._url)
        except SignInRefused:
            self._faults.append(Sentence("“{label}” points to an address that is not secure.", label=self._label))
            return False
        if self._is_upstream_inside is None:
            self._is_upstream_inside = await _is_inside(host_of(self._url))
        if not self._is_upstream_inside and await _is_inside(host_of(address)):
            self._faults.append(Sentence("“{label}” points to an address inside this computer.", label=self._label))
            return False
        return True

    async def _read(self, document: Mapping[str, Any]) -> AuthorizationServer:
        issuer = str(document["issuer"])
        host = host_of(issuer)
        methods = document.get("code_challenge_methods_supported")
        if not isinstance(methods, list) or "S256" not in methods:
            raise SignInRefused(
                Sentence("{host} does not protect sign-ins as MCP demands (PKCE with S256).", host=host),
                "Ask whoever runs it. If it gives out tokens by hand, enter one instead.",
            )
        addresses: dict[str, str | None] = {}
        for name, what in _ENDPOINTS.items():
            address = document.get(name)
            if address is None and name not in ("authorization_endpoint", "token_endpoint"):
                addresses[name] = None
                continue
            addresses[name] = require_safe_url(address, what, named_by=issuer)
            if not await self._is_allowed(addresses[name] or ""):
                raise SignInRefused(
                    Sentence("The {what} of {host} is not usable.", what=what, host=host), self._faults[-1]
                )
        listed = document.get("token_endpoint_auth_methods_supported")
        return AuthorizationServer(
            issuer=issuer,
            authorization_endpoint=addresses["authorization_endpoint"] or "",
            token_endpoint=addresses["token_endpoint"] or "",
            registration_endpoint=addresses["registration_endpoint"],
            revocation_endpoint=addresses["revocation_endpoint"],
            auth_methods=tuple(m for m in listed if isinstance(m, str))
            if isinstance(listed, list)
            else ("client_secret_basic",),  # RFC 8414 §2: what silence means
            scopes=clean_scopes(document.get("scopes_supported")),
            must_name_itself=document.get("authorization_response_iss_parameter_supported") is True,
        )

    def _nowhere(self) -> UpstreamUnavailable:
        if self._faults:
            return UpstreamSignInRequired(
                Sentence("It is not safe to sign in to “{label}”.", label=self._label),
                joined(self._faults[-1], "Ask whoever runs it."),
            )
        if self._was_troubled:
            return UpstreamUnavailable(
                Sentence("“{label}” does not say now where to sign in.", label=self._label),
                "Check that it runs, and try again in a moment.",
            )
        return UpstreamSignInRequired(
            Sentence("“{label}” does not say where to sign in.", label=self._label),
            "It may need no sign-in, or a token entered by hand.",
        )


async def register(http: httpx.AsyncClient, server: AuthorizationServer, redirect_uri: str) -> Registration:
    """Register us as a client (RFC 7591). Raises UpstreamSignInRequired if it can't be done so, else UpstreamUnavailable."""
    host = host_of(server.issuer)
    if server.registration_endpoint is None:
        raise UpstreamSignInRequired(
            Sentence("{host} does not register apps by itself.", host=host),
            Sentence(
                "Register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.",
                our_name=OUR_NAME,
                redirect_uri=redirect_uri,
            ),
        )
    said: str = ""
    # A client on somebody's computer can keep no secret of its own, so none is best.
    for method in [each for each in METHODS if each in server.auth_methods] or ["none"]:
        metadata = {
            "client_name": OUR_NAME,
            "redirect_uris": [redirect_uri],
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
            "token_endpoint_auth_method": method,
            "application_type": "native",
        }
        with in_our_words():
            status, answer = await fetch_json(http, "POST", server.registration_endpoint, provider=host, json=metadata)
        client_id, secret = answer.get("client_id"), answer.get("client_secret")
        chosen = METHODS.get(str(answer.get("token_endpoint_auth_method", method)))
        if status in (200, 201) and isinstance(client_id, str) and client_id.isprintable() and chosen is not None:
            is_secret = isinstance(secret, str) and bool(secret) and chosen != "none"
            return Registration(
                server.issuer,
                client_id,
                str(secret) if is_secret else None,
                chosen if is_secret else "none",
                redirect_uri,
                seconds_of(answer.get("client_secret_expires_at")) or None,
            )
        error = answer.get("error")
        said = Sentence("It says: {error}.", error=printable(error, 60)) if isinstance(error, str) else ""
    raise UpstreamSignInRequired(
        joined(Sentence("{host} did not register this app.", host=host), said),
        Sentence(
            "If it has a page for developers, register {our_name} there with the callback address "
            "{redirect_uri}, and enter the client ID here.",
            our_name=OUR_NAME,
            redirect_uri=redirect_uri,
        ),
    )


_ENDPOINTS = {
    "authorization_endpoint": Sentence("sign-in page"),
    "token_endpoint": Sentence("token address"),
    "registration_endpoint": Sentence("registration address"),
    "revocation_endpoint": Sentence("revocation address"),
}


def _descriptions_of(issuer: str) -> list[str]:
    """Return where an authorization server may describe itself (RFC 8414 §3, OpenID Connect Discovery §4)."""
    try:
        origin, path = origin_of(issuer), urlsplit(issuer).path.rstrip("/")
    except ValueError:
        return []
    found = [
        f"{origin}/.well-known/oauth-authorization-server{path}",
        f"{origin}/.well-known/openid-configuration{path}",
        f"{origin}{path}/.well-known/openid-configuration",
    ]
    return list(dict.fromkeys(found))


def _covers(resource: str, url: str) -> bool:
    """Tell whether a resource is the server at `url`, or what it is a part of."""
    try:
        if origin_of(resource) != origin_of(url):
            return False
        whole, part = urlsplit(resource), urlsplit(url)
    except ValueError:
        return False
    prefix = whole.path.rstrip("/")
    is_part = part.path.rstrip("/") == prefix or part.path.startswith(f"{prefix}/")
    return is_part and not whole.fragment and whole.query in ("", part.query)


async def _is_inside(host: str) -> bool:
    """Tell whether a name leads to this computer, or to what only its network card can reach.

    Addresses of a company's own network are no worse than any other: whoever answers there needs a certificate.
    """
    try:
        async with asyncio.timeout(NAME_DEADLINE):
            found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, TimeoutError):
        return False  # not found here: then a proxy of the network finds it, or nobody
    addresses = [ipaddress.ip_address(str(each[4][0]).partition("%")[0]) for each in found]
    return any(_is_special(address) for address in addresses)


def _is_special(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    mapped = getattr(address, "ipv4_mapped", None)
    if mapped is not None:
        return _is_special(mapped)
    return address.is_loopback or address.is_link_local or address.is_unspecified or address.is_multicast
