"""Pangea's service APIs (Vault, Secure Audit Log): one call at a time, with a deadline, a size limit and plain errors."""

import asyncio
import json
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

import httpx

from bridge_app.errors import BridgeError
from bridge_app.sentences import Sentence

Service = Literal["vault", "audit"]
OpenHttp = Callable[[], httpx.AsyncClient]
Kind = Literal["token", "forbidden", "credit", "refused", "missing", "busy", "silent"]
"""Of a failure: the first four need a person, `missing` is a thing that is not there, the last two pass by themselves."""

DEADLINE_SECONDS = 15.0
FIRST_PAUSE_SECONDS = 5.0
LONGEST_PAUSE_SECONDS = 900.0
NEEDS_PERSON_PAUSE_SECONDS = 3600.0
PATIENCE_SECONDS = 300.0
"""How long a failure that passes by itself is nobody's concern."""
_MAX_BYTES = 4 * 1024 * 1024
_chance = random.SystemRandom().random
_POLLS = 10
_POLL_SECONDS = 0.5
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_NAMES: dict[Service, str] = {"vault": "Pangea Vault", "audit": "Pangea Secure Audit Log"}
_REQUEST_ID = re.compile(r"prq_[a-z2-7]{32}")
_DOMAIN = re.compile(r"(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+")


class PangeaTrouble(BridgeError):
    """A call did not do what it was for."""

    def __init__(
        self,
        kind: Kind,
        title: str,
        hint: str = "",
        *,
        retry_after: float | None = None,
        fields: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(title, hint)
        self.kind = kind
        self.retry_after = retry_after
        self.fields = fields
        """What was wrong in the request: a code and the place, such as ("UnexpectedProperty", "/events/0/event/new")."""

    @property
    def needs_person(self) -> bool:
        """Tell whether waiting mends nothing."""
        return self.kind in ("token", "forbidden", "credit", "refused")


@dataclass(frozen=True, slots=True)
class Trouble:
    """What keeps a service from doing its part now, for people."""

    title: str
    hint: str
    needs_person: bool
    since: float

    def is_told(self, now: float) -> bool:
        """Tell whether a person should hear of it by now."""
        return self.needs_person or now - self.since >= PATIENCE_SECONDS


class Pauses:
    """How long to leave a service alone after each failure: longer every time, never all installations at once."""

    def __init__(self, chance: Callable[[], float] = _chance) -> None:
        self._chance = chance
        self._failures = 0

    def after(self, error: PangeaTrouble) -> float:
        """Return the pause after one more failure."""
        self._failures += 1
        pause = min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2.0 ** min(self._failures - 1, 16))
        if error.needs_person:
            pause = NEEDS_PERSON_PAUSE_SECONDS
        pause *= 0.75 + self._chance() / 2
        # What the service itself says comes first, within reason.
        return max(pause, min(error.retry_after or 0.0, NEEDS_PERSON_PAUSE_SECONDS))

    def forget(self) -> None:
        """Begin anew after a success."""
        self._failures = 0


def service_address(domain: str, service: Service) -> str:
    """Return where a service's calls are, without a final slash. Raises PangeaTrouble for what a token may not be sent to."""
    text = domain.strip().rstrip("/")
    if _DOMAIN.fullmatch(text):
        return f"https://{service}.{text}"
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host, parts = "", urlsplit("")
    is_plain = text.isascii() and text.isprintable() and not any(each in text for each in " @#?\\")
    if host and is_plain and parts.scheme == "https":
        return text
    if is_plain and parts.scheme == "http" and host in _LOOPBACK:
        return text if parts.path else f"{text}/api/{service}"
    raise PangeaTrouble(
        "refused",
        Sentence("The domain of {names} is missing.", names=_NAMES[service])
        if not text
        else Sentence("The domain of {names} is not usable.", names=_NAMES[service]),
        "The console shows it as Domain, for example aws.us.pangea.cloud.",
    )


@dataclass(frozen=True)
class PangeaApi:
    """One service of one project, spoken to with a service token."""

    http: httpx.AsyncClient
    service: Service
    base: str
    token: str = field(repr=False)

    @property
    def name(self) -> str:
        """What people call the service."""
        return _NAMES[self.service]

    async def call(self, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return the result of a call; one that is taken for later is waited for. Raises PangeaTrouble."""
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                status, answer = await self._send("POST", f"{self.base}/{path}", body)
                polls = 0
                while status == 202 or answer.get("status") == "Accepted":
                    request_id = answer.get("request_id")
                    if not isinstance(request_id, str) or not _REQUEST_ID.fullmatch(request_id) or polls >= _POLLS:
                        # It is theirs now: to ask again would do it twice.
                        return {}
                    await asyncio.sleep(_POLL_SECONDS * min(polls, 4))
                    polls += 1
                    status, answer = await self._send("GET", f"{self.base}/request/{request_id}", None)
        except TimeoutError:
            raise self._silence() from None
        if answer.get("status") != "Success":
            raise self._refusal(status, answer, None)
        result = answer.get("result")
        return result if isinstance(result, dict) else {}

    async def _send(self, method: str, url: str, body: Mapping[str, Any] | None) -> tuple[int, dict[str, Any]]:
        # Compressed, a megabyte on the wire can be a gigabyte here.
        headers = {
            "Authorization": f"Bearer {self.token}",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
        }
        content = bytearray()
        try:
            request = self.http.build_request(method, url, json=body, headers=headers)
            response = await self.http.send(request, stream=True, follow_redirects=False)
            try:
                if response.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
                    raise self._nonsense()
                async for chunk in response.aiter_bytes():
                    content += chunk
                    if len(content) > _MAX_BYTES:
                        raise self._nonsense()
            finally:
                await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, UnicodeError):
            # Without the cause: a header that can't be sent is repeated in the error, and it is the token.
            raise self._silence() from None
        answer = _parse(bytes(content))
        if response.status_code >= 400:
            raise self._refusal(response.status_code, answer or {}, _seconds(response.headers.get("retry-after")))
        if answer is None or response.status_code >= 300:
            raise self._nonsense()
        return response.status_code, answer

    def _refusal(self, http_status: int, answer: Mapping[str, Any], retry_after: float | None) -> PangeaTrouble:
        """Translate an answer that is no success. The word in it counts more than the HTTP status."""
        word = answer.get("status")
        kind = _KINDS.get(word) if isinstance(word, str) else None
        if kind is None:
            # A page that something else serves in Pangea's place has no word, and 404 or 410 then mean nothing.
            kind = (
                _HTTP_KINDS.get(http_status, "silent")
                if isinstance(word, str) or http_status in (401, 429)
                else "silent"
            )
        match kind:
            case "token":
                return PangeaTrouble(
                    kind,
                    Sentence("{name} does not accept the service token.", name=self.name),
                    "The token may have run out or been revoked. Make a new one in the console, and type it in Settings.",
                )
            case "forbidden":
                return PangeaTrouble(
                    kind, Sentence("{name} refuses this service token.", name=self.name), _FORBIDDEN_HINTS[self.service]
                )
            case "credit":
                return PangeaTrouble(
                    kind,
                    Sentence("There is no credit left for {name}.", name=self.name),
                    "Look at the billing page of the Pangea console.",
                )
            case "refused":
                return PangeaTrouble(
                    kind,
                    Sentence("{name} did not understand what it was sent.", name=self.name),
                    "Perhaps it has changed. Look for a newer version of this app.",
                    fields=_fields(answer),
                )
            case "missing":
                return PangeaTrouble(kind, Sentence("{name} does not have what was asked for.", name=self.name))
            case "busy":
                return PangeaTrouble(
                    kind,
                    Sentence("{name} is too busy.", name=self.name),
                    "Nothing is lost; it is tried again later.",
                    retry_after=retry_after,
                )
        return PangeaTrouble(
            "silent",
            Sentence("{name} has a problem of its own ({http_status}).", name=self.name, http_status=http_status),
            "Nothing is lost; it is tried again later.",
            retry_after=retry_after,
        )

    def _silence(self) -> PangeaTrouble:
        return PangeaTrouble(
            "silent", Sentence("{name} is not answering.", name=self.name), "Nothing is lost; it is tried again later."
        )

    def _nonsense(self) -> PangeaTrouble:
        return PangeaTrouble(
            "silent",
            Sentence("{name} sent something that is not an answer.", name=self.name),
            "Nothing is lost; it is tried again later. If this goes on, check the domain in Settings.",
        )


_KINDS: dict[str, Kind] = {
    "Unauthorized": "token",
    "InvalidToken": "token",
    "ExpiredToken": "token",
    "Forbidden": "forbidden",
    "ForbiddenVaultOperation": "forbidden",
    "ServiceNotEnabled": "forbidden",
    "MissingConfigIDScope": "forbidden",
    "MissingConfigID": "forbidden",
    "NoCredit": "credit",
    "ValidationError": "refused",
    "VaultItemNotFound": "missing",
    "NotFound": "missing",
    "TooManyRequests": "busy",
}
_HTTP_KINDS: dict[int, Kind] = {
    400: "refused",
    401: "token",
    402: "credit",
    403: "forbidden",
    404: "missing",
    422: "refused",
    429: "busy",
}
_FORBIDDEN_HINTS: dict[Service, str] = {
    "vault": Sentence(
        "In the console the token must be for Vault, and allowed to store, read, list and delete secrets."
    ),
    "audit": Sentence(
        "In the console the token must be for Secure Audit Log. A project with several logs needs the config ID, too."
    ),
}


def _fields(answer: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    result = answer.get("result")
    errors = result.get("errors") if isinstance(result, dict) else None
    found = [each for each in errors if isinstance(each, dict)] if isinstance(errors, list) else []
    return tuple((str(each.get("code", "")), str(each.get("source", ""))) for each in found)


def _parse(body: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        # No cause is passed on from here: these errors carry the whole text.
        return None
    return found if isinstance(found, dict) else None


def _seconds(text: str | None) -> float | None:
    return float(text) if text is not None and text.isdecimal() and len(text) <= 9 else None
