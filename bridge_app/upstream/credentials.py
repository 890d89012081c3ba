"""What an upstream is shown so that it lets us in: nothing, what a person entered, or the person's provider token.

The token that a client shows us is never among it. Tokens got by OAuth are the duty of `oauth.py`.
"""

import json
import re
from base64 import urlsafe_b64decode
from collections.abc import Awaitable, Callable, Iterable
from typing import Protocol
from urllib.parse import urlsplit

from bridge_app.models import UpstreamSettings, VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.upstream.channel import Headers, UpstreamUnavailable

NEVER_SENT = frozenset(
    {
        b"accept",
        b"accept-encoding",
        b"connection",
        b"content-encoding",
        b"content-length",
        b"content-type",
        b"cookie",
        b"expect",
        b"host",
        b"keep-alive",
        b"proxy-authorization",
        b"proxy-connection",
        b"te",
        b"trailer",
        b"transfer-encoding",
        b"upgrade",
    }
)
"""Headers that belong to the connection or to the message, not to the person who added the server."""

_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}")
_VALUE = re.compile(rb"[\x20-\x7e\x80-\xff\t]{0,65536}")


class UpstreamSignInRequired(UpstreamUnavailable):
    """The upstream does not let us in as we are; only a person can change that."""


class UpstreamSecrets(Protocol):
    """The place where secret values are kept. Raises SecretStoreUnavailable when it can't answer now."""

    async def get(self, name: str) -> str | None: ...
    async def put(self, name: str, value: str) -> None: ...
    async def delete(self, name: str) -> None: ...


class Credentials(Protocol):
    """What one upstream is shown, and what becomes of a refusal. Thread rule: one event loop."""

    @property
    def remedy(self) -> str:
        """What a person can do about a refusal, in one or two sentences."""

    async def headers(self, who: VerifiedRequest) -> Headers:
        """Return the headers to send along. Raises UpstreamSignInRequired, UpstreamUnavailable, SecretStoreUnavailable."""

    async def refused(self, used: Headers, challenge: str) -> bool:
        """Hear that the upstream answered 401 to `used`; True if `headers` may have something else to show now.

        Raises as `headers` does.
        """

    def look_again(self) -> None:
        """Forget what was read of what a person entered: it is read anew for the next call."""

    async def lacks_scope(self, challenge: str) -> str:
        """Hear that the upstream wants more scopes (403 insufficient_scope); return what a person can do about it."""

    def watch(self, on_change: Callable[[], None]) -> None:
        """Call back whenever a person changed what there is to show."""

    async def stop(self) -> None:
        """End work of our own, in two seconds at most."""


class Nothing:
    """Shows an upstream nothing."""

    remedy = Sentence(
        "It wants to know who comes. Choose how to sign in to it: with a token, or on its own sign-in page."
    )

    async def headers(self, who: VerifiedRequest) -> Headers:
        return []

    async def refused(self, used: Headers, challenge: str) -> bool:
        return False

    def look_again(self) -> None:
        return

    async def lacks_scope(self, challenge: str) -> str:
        return self.remedy

    def watch(self, on_change: Callable[[], None]) -> None:
        return

    async def stop(self) -> None:
        return


class Entered(Nothing):
    """Shows what a person entered: plain headers, headers whose values are secret, and a bearer token.

    Values are read once; a refusal has them read again, so that a new value counts from the next call on.
    """

    remedy = Sentence("The token or header entered for it is wrong, or has run out. Enter a new one.")

    def __init__(self, settings: UpstreamSettings, secrets: UpstreamSecrets) -> None:
        self._settings = settings
        self._secrets = secrets
        self._known: Headers | None = None

    async def headers(self, who: VerifiedRequest) -> Headers:
        if self._known is None:
            self._known = await self._read()
        return self._known

    async def refused(self, used: Headers, challenge: str) -> bool:
        self._known = None
        return True

    def look_again(self) -> None:
        self._known = None

    async def _read(self) -> Headers:
        settings = self._settings
        found = [readable_header(settings.name, name, value) for name, value in settings.headers]
        for name in settings.secret_headers:
            value = await self._value(
                f"upstream/{settings.id}/header/{name}",
                Sentence("The value of the header {header} for “{name}” is missing.", header=name, name=settings.name),
            )
            found.append(readable_header(settings.name, name, value))
        if settings.auth == "bearer":
            token = await self._value(
                f"upstream/{settings.id}/bearer", Sentence("The token for “{name}” is missing.", name=settings.name)
            )
            found = [(name, value) for name, value in found if name != b"authorization"]
            found.append(readable_header(settings.name, "Authorization", f"Bearer {token}"))
        return found

    async def _value(self, name: str, missing: Sentence) -> str:
        value = await self._secrets.get(name)
        if value is None:
            raise UpstreamSignInRequired(missing, "Enter it again.")
        return value.strip()


class PersonToken(Nothing):
    """Shows the token that the person's own provider gave us: for upstreams declared to trust that provider only."""

    remedy = Sentence("It does not accept your login. Sign in again, or ask whoever runs it for access.")

    def __init__(
        self, name: str, person_token: Callable[[VerifiedRequest], Awaitable[str | None]], url: str = ""
    ) -> None:
        """`url` is the upstream's address: a token that says whom it is for must be for this one."""
        self._name = name
        self._person_token = person_token
        self._url = url

    async def headers(self, who: VerifiedRequest) -> Headers:
        token = await self._person_token(who)
        if token is None:
            raise UpstreamSignInRequired(
                Sentence("“{name}” wants your own login, and this app's access came without one.", name=self._name),
                "Connect the app again and sign in with the provider that the server trusts.",
            )
        if self._url and not is_meant_for(token, self._url):
            raise UpstreamSignInRequired(
                Sentence("Your login is not meant for “{name}”: its token names other servers.", name=self._name),
                "Have your provider give out tokens for this server's address, or choose another sign-in for it.",
            )
        return [readable_header(self._name, "Authorization", f"Bearer {token}")]

    async def refused(self, used: Headers, challenge: str) -> bool:
        return True  # whoever gives the token may have renewed it meanwhile


def is_meant_for(token: str, url: str) -> bool:
    """Tell whether a token may be shown to a server: one that names its audience (RFC 9068 §4) must name that server.

    Nothing is believed of the token beyond that; whether it is genuine is for the server to find out.
    """
    parts = token.split(".")
    if len(parts) != 3:
        return True
    try:
        claims = json.loads(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except ValueError:
        return True
    audience = claims.get("aud") if isinstance(claims, dict) else None
    named = [audience] if isinstance(audience, str) else audience if isinstance(audience, list) else []
    place = urlsplit(url)
    wanted = {f"{place.scheme}://{place.netloc}".lower(), url.rstrip("/").lower()}
    return not named or any(str(each).rstrip("/").lower() in wanted for each in named)


class Together(Nothing):
    """Shows what several credentials show; of a header that comes twice, the last counts."""

    def __init__(self, parts: Iterable[Credentials]) -> None:
        self._parts = tuple(parts)
        self._known: tuple[list[Headers], Headers] | None = None

    @property
    def remedy(self) -> str:  # type: ignore[override]
        return self._parts[-1].remedy

    async def headers(self, who: VerifiedRequest) -> Headers:
        shown = [await part.headers(who) for part in self._parts]
        if self._known is None or self._known[0] != shown:
            self._known = shown, list(dict(header for headers in shown for header in headers).items())
        return self._known[1]

    async def refused(self, used: Headers, challenge: str) -> bool:
        answers = [await part.refused(used, challenge) for part in self._parts]
        return any(answers)

    def look_again(self) -> None:
        for part in self._parts:
            part.look_again()

    async def lacks_scope(self, challenge: str) -> str:
        return await self._parts[-1].lacks_scope(challenge)

    def watch(self, on_change: Callable[[], None]) -> None:
        for part in self._parts:
            part.watch(on_change)

    async def stop(self) -> None:
        for part in self._parts:
            await part.stop()


def credentials_for(
    settings: UpstreamSettings,
    secrets: UpstreamSecrets,
    *,
    oauth: Credentials | None = None,
    person_token: Callable[[VerifiedRequest], Awaitable[str | None]] | None = None,
) -> Credentials:
    """Return what the settings say an upstream is shown. `oauth` and `person_token` are for the modes of these names."""
    parts: list[Credentials] = []
    if settings.headers or settings.secret_headers or settings.auth == "bearer":
        parts.append(Entered(settings, secrets))
    if settings.auth == "oauth":
        if oauth is None:
            raise ValueError("this upstream needs OAuth credentials")
        parts.append(oauth)
    if settings.auth == "person":
        if person_token is None:
            raise ValueError("this upstream needs a source of the person's tokens")
        parts.append(PersonToken(settings.name, person_token, settings.url))
    if not parts:
        return Nothing()
    return parts[0] if len(parts) == 1 else Together(parts)


def readable_header(upstream: str, name: str, value: str) -> tuple[bytes, bytes]:
    """Return a header as it is sent. Raises UpstreamSignInRequired, without the value, if it can't be one."""
    try:
        key, sent = name.strip().lower().encode("latin-1"), value.encode("latin-1")
    except UnicodeEncodeError:
        key, sent = b"", b""
    if not _NAME.fullmatch(key) or not _VALUE.fullmatch(sent):
        raise UpstreamSignInRequired(
            Sentence("What is sent along to “{upstream}” has characters that can't be sent.", upstream=upstream),
            "Enter the token or header again.",
        )
    if key in NEVER_SENT or key.startswith(b"mcp-"):
        raise UpstreamSignInRequired(
            Sentence("The header {strip} can't be set for “{upstream}”.", strip=name.strip(), upstream=upstream),
            "It is part of the connection; remove it.",
        )
    return key, sent
