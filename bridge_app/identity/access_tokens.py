"""Access tokens of another authorization server: read by its keys (RFC 9068) or asked about (RFC 7662), and judged."""

import asyncio
import contextlib
import math
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol
from urllib.parse import urlsplit

import httpx

from bridge_app.config import AccessTokens
from bridge_app.errors import BridgeError
from bridge_app.identity.base import LoginEnded, ProviderUnavailable, SignInRefused
from bridge_app.identity.code_flow import person_of
from bridge_app.identity.endpoints import OAuthClient, fetch_json, find_fault, require_safe_url
from bridge_app.identity.forms import Misfit, check_address, check_given, check_secret
from bridge_app.identity.signing_keys import REFETCH_SECONDS, SigningKeys, Untrusted, parts_of
from bridge_app.models import Finding, Identity
from bridge_app.sentences import Sentence, to_keep

DEADLINE_SECONDS = 5.0
"""For all that the issuer is asked about one token."""
RETRY_SECONDS = 5.0
"""An issuer that did not answer is left alone for this long."""
SILENCE_SECONDS = 120.0
"""How long people are told of it: keys in hand need no issuer, so nothing else may show that it is back."""
DOCUMENT_SECONDS = 3600.0
UNSTATED_SECONDS = 3600.0
"""How long a token of unstated end is said to live; what counts is that it is asked about again and again."""
LONGEST_TOKEN = 16 * 1024
_BEARER = re.compile(r"[A-Za-z0-9._~+/-]+=*")
_KINDS_OF_JWT = ("at+jwt", "application/at+jwt", "jwt")
_OPENID, _OAUTH = "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"
_NOBODYS_TOKEN = "mcp-auth-bridge-test"
_HINT = Sentence("The client ID or secret in the settings for other servers' tokens is wrong or has run out.")
_HINTS = {"invalid_client": _HINT, "unauthorized_client": _HINT, "access_denied": _HINT}

Secret = Callable[[], Awaitable[str | None]]
"""Reads the client secret where it is kept."""


class TokenRefused(Exception):
    """The token lets nobody in. `because` is for the log that people read."""

    def __init__(self, because: str) -> None:
        super().__init__(because)
        self.because = because


@dataclass(frozen=True, slots=True)
class ExternalToken:
    """What an access token of another authorization server proved, without the token itself."""

    identity: Identity
    client: str
    """The client's id at the issuer; empty if it did not say."""
    client_name: str
    scopes: frozenset[str]
    expires_at: float


class TokenVerifier(Protocol):
    """Tells what a token is worth."""

    @property
    def silence(self) -> BridgeError | None:
        """Why the issuer can't be asked at the moment, or None."""

    async def verify(self, token: str) -> ExternalToken:
        """Return what the token proves. Raises TokenRefused, ProviderUnavailable, SecretStoreUnavailable."""

    async def examine(self) -> tuple[Finding, ...]:
        """Try each step without a token: one finding for each."""


def make_verifier(
    settings: AccessTokens, secret: Secret, http: httpx.AsyncClient, clock: Callable[[], float]
) -> TokenVerifier | None:
    """Return what judges tokens under these settings; None if none are accepted."""
    if settings.accept == "jwt":
        return JwtVerifier(settings, http, clock)
    if settings.accept == "introspection":
        return Introspector(settings, secret, http, clock)
    return None


class JwtVerifier:
    """Reads JWT access tokens by the keys of the one issuer in the settings; keys that a token names are not looked at."""

    def __init__(self, settings: AccessTokens, http: httpx.AsyncClient, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._clock = clock
        self._patience = Patience(issuer_name(settings), clock)
        self._document = IssuerDocument(settings, http, clock, self._patience)
        self._keys = _KeysNow(http, issuer_name(settings), clock, self._patience)

    @property
    def silence(self) -> BridgeError | None:
        return self._patience.silence

    async def verify(self, token: str) -> ExternalToken:
        try:
            header, claimed = parts_of(token)
        except Untrusted:
            raise TokenRefused(to_keep("not a token that is known here")) from None
        self._judge_header(header)
        # Before anything is proved, and only to say no: a stranger's token is no reason to ask the issuer for keys.
        self._judge(claimed)
        try:
            claims = await self._keys.read(token, await self._key_address())
        except Untrusted:
            raise TokenRefused(to_keep("its signature fits no key of the issuer")) from None
        return self._judge(claims)

    async def examine(self) -> tuple[Finding, ...]:
        found: list[Finding] = []
        try:
            address = await self._key_address()
            found.append(Finding(Sentence("Issuer"), True, Sentence("shows its keys at {address}", address=address)))
            count = await self._keys.fetch(address)
        except ProviderUnavailable as error:
            return (*found, Finding(Sentence("Signing keys"), False, error.title, error.hint))
        if count == 0:
            found.append(
                Finding(
                    Sentence("Signing keys"),
                    False,
                    Sentence("there is none that can be used"),
                    Sentence("No token can be read without."),
                )
            )
        else:
            found.append(Finding(Sentence("Signing keys"), True, Sentence("{count} readable", count=count)))
        listed = ", ".join(self._settings.algorithms)
        return (
            *found,
            Finding(
                Sentence("Tokens"),
                True,
                Sentence(
                    "must be for {audience}, signed with {listed}", audience=self._settings.audience, listed=listed
                ),
            ),
        )

    async def _key_address(self) -> str:
        if self._settings.jwks_uri:
            return _safe(self._settings.jwks_uri, Sentence("key address"), self._settings)
        return await self._document.address("jwks_uri", Sentence("key address"))

    def _judge_header(self, header: Mapping[str, Any]) -> None:
        """Check the header of a token (RFC 7515 §4.1, RFC 8725 §3). `jku`, `x5u`, `jwk` and `x5c` mean nothing here."""
        kind = header.get("typ", "JWT")
        if header.get("alg") not in self._settings.algorithms:
            raise TokenRefused(to_keep("signed in a way that the settings don't allow"))
        if "crit" in header:
            raise TokenRefused(to_keep("it demands something that is not understood here"))
        if not isinstance(kind, str) or kind.lower() not in _KINDS_OF_JWT:
            raise TokenRefused(to_keep("a token of another kind"))

    def _judge(self, claims: Mapping[str, Any]) -> ExternalToken:
        """Check the claims of a token (RFC 7519 §4.1, RFC 9068 §4)."""
        settings, now = self._settings, self._clock()
        expires = _moment(claims.get("exp"))
        if claims.get("iss") != settings.issuer:
            raise TokenRefused(to_keep("a token of another issuer"))
        if settings.audience not in _audiences(claims):
            raise TokenRefused(to_keep("a token for another server"))
        if expires is None:
            raise TokenRefused(to_keep("a token without an end"))
        if expires + settings.leeway_seconds <= now:
            raise TokenRefused(to_keep("expired"))
        for name in ("nbf", "iat"):
            begins = _moment(claims.get(name, 0))
            if begins is None or begins > now + settings.leeway_seconds:
                raise TokenRefused(to_keep("a token from the future; the clocks may differ"))
        # An ID token says who signed in, and is shown to many: it must open nothing (RFC 9068 §6).
        if {"at_hash", "c_hash"} & claims.keys() or claims.get("typ") in ("ID", "Refresh", "Offline", "Logout"):
            raise TokenRefused(to_keep("a token of another kind"))
        return _describe(claims, settings, expires)


class Introspector:
    """Asks the issuer about each token. Only what may be a token is sent, and nothing of ours ever is."""

    def __init__(
        self, settings: AccessTokens, secret: Secret, http: httpx.AsyncClient, clock: Callable[[], float]
    ) -> None:
        self._settings = settings
        self._secret = secret
        self._clock = clock
        self._patience = Patience(issuer_name(settings), clock)
        self._document = IssuerDocument(settings, http, clock, self._patience)
        self._client = OAuthClient(
            http, issuer_name(settings), settings.client_id, clock, auth_method=settings.auth_method, hints=_HINTS
        )

    @property
    def silence(self) -> BridgeError | None:
        return self._patience.silence

    async def verify(self, token: str) -> ExternalToken:
        answer = await self._ask(token)
        settings, now = self._settings, self._clock()
        if answer.get("iss", settings.issuer) != settings.issuer:
            raise TokenRefused(to_keep("a token of another issuer"))
        if (audiences := _audiences(answer)) and settings.audience not in audiences:
            raise TokenRefused(to_keep("a token for another server"))
        kind = answer.get("token_type", "Bearer")
        if not isinstance(kind, str) or kind.lower() not in ("bearer", "access_token"):
            raise TokenRefused(to_keep("a token of another kind"))
        expires = _moment(answer["exp"]) if answer.get("exp") is not None else now + UNSTATED_SECONDS
        begins = _moment(answer.get("nbf") or 0)
        if expires is None or expires + settings.leeway_seconds <= now:
            raise TokenRefused(to_keep("expired"))
        if begins is None or begins > now + settings.leeway_seconds:
            raise TokenRefused(to_keep("a token from the future; the clocks may differ"))
        return _describe(answer, settings, expires)

    async def examine(self) -> tuple[Finding, ...]:
        name = Sentence("Asking about a token")
        try:
            await self._ask(_NOBODYS_TOKEN)
        except TokenRefused:
            return (
                Finding(name, True, Sentence("works; {issuer} knows the client", issuer=issuer_name(self._settings))),
            )
        except BridgeError as error:
            return (Finding(name, False, error.title, error.hint),)
        return (
            Finding(
                name, False, Sentence("a token that does not exist is called good"), Sentence("Check the address.")
            ),
        )

    async def _ask(self, token: str) -> Mapping[str, Any]:
        secret = None if self._settings.auth_method == "none" else await self._secret()
        client = replace(self._client, client_secret=secret)
        address = self._settings.introspection_endpoint
        if address:
            _safe(address, Sentence("introspection address"), self._settings)
        else:
            address = await self._document.address("introspection_endpoint", Sentence("introspection address"))
        try:
            async with self._patience.asking():
                return await client.introspect(address, token)
        except LoginEnded:
            raise TokenRefused(to_keep("the issuer says that it is not good, or not any more")) from None


class Patience:
    """Asks an issuer within a deadline, and leaves one alone for a moment that did not answer."""

    def __init__(self, name: str, clock: Callable[[], float]) -> None:
        self._name = name
        self._clock = clock
        self._silence: tuple[float, ProviderUnavailable] | None = None

    @property
    def silence(self) -> ProviderUnavailable | None:
        """Why the issuer could not be asked lately, or None."""
        return self._within(SILENCE_SECONDS)

    @contextlib.asynccontextmanager
    async def asking(self) -> AsyncIterator[None]:
        """Ask within the block. Raises ProviderUnavailable, at once if the issuer was silent just now."""
        if (silence := self._within(RETRY_SECONDS)) is not None:
            raise ProviderUnavailable(silence.title, silence.hint)
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                yield
        except TimeoutError as error:
            raise self._note(ProviderUnavailable(Sentence("{name} is not answering.", name=self._name))) from error
        except ProviderUnavailable as error:
            self._note(error)
            raise
        except LoginEnded:
            self._silence = None
            raise
        self._silence = None

    def _note(self, error: ProviderUnavailable) -> ProviderUnavailable:
        self._silence = (self._clock(), error)
        return error

    def _within(self, seconds: float) -> ProviderUnavailable | None:
        if self._silence is None or not 0 <= self._clock() - self._silence[0] < seconds:
            return None
        return self._silence[1]


class IssuerDocument:
    """The issuer's own metadata (RFC 8414, OpenID Connect Discovery 1.0), asked for when an address is not in the settings."""

    def __init__(
        self, settings: AccessTokens, http: httpx.AsyncClient, clock: Callable[[], float], patience: Patience
    ) -> None:
        self._settings = settings
        self._http = http
        self._clock = clock
        self._patience = patience
        self._found: tuple[float, dict[str, Any]] | None = None
        self._fetching = asyncio.Lock()

    async def address(self, name: str, what: str) -> str:
        """Return an address that the document gives. Raises ProviderUnavailable."""
        async with self._fetching:
            document = await self._read()
        return _safe(document.get(name), what, self._settings)

    async def _read(self) -> dict[str, Any]:
        if self._found is not None and 0 <= self._clock() - self._found[0] < DOCUMENT_SECONDS:
            return self._found[1]
        try:
            async with self._patience.asking():
                document = await self._fetch()
        except ProviderUnavailable:
            if self._found is None:
                raise
            # What it said an hour ago still holds, as far as anybody can tell.
            return self._found[1]
        self._found = (self._clock(), document)
        return document

    async def _fetch(self) -> dict[str, Any]:
        issuer, name = self._settings.issuer, issuer_name(self._settings)
        parts = urlsplit(_safe(issuer, Sentence("address"), self._settings))
        path = parts.path.rstrip("/")
        for address in (f"{issuer.rstrip('/')}{_OPENID}", f"{parts.scheme}://{parts.netloc}{_OAUTH}{path}"):
            status, document = await fetch_json(self._http, "GET", address, provider=name)
            if status != 200:
                continue
            if document.get(Sentence("issuer")) != issuer:
                raise ProviderUnavailable(
                    Sentence("{name} calls itself by another address than the settings do.", name=name),
                    "Copy the issuer from the server's own page, to the letter (a final slash counts).",
                )
            return document
        raise ProviderUnavailable(
            Sentence("{name} does not describe itself.", name=name), "Fill in its addresses by hand."
        )


class _KeysNow(SigningKeys):
    """Signing keys that many requests want at once: one of them fetches, and none too soon after the last."""

    def __init__(self, http: httpx.AsyncClient, provider: str, clock: Callable[[], float], patience: Patience) -> None:
        super().__init__(http, provider, clock)
        self._patience = patience
        self._fetching = asyncio.Lock()

    async def fetch(self, address: str) -> int:
        async with self._fetching:
            if address == self._address and 0 <= self._clock() - self._fetched_at < REFETCH_SECONDS:
                return len(self._keys)
            async with self._patience.asking():
                return await super().fetch(address)


def check_shapes(settings: AccessTokens, client_secret: str) -> tuple[Misfit, ...]:
    """Say what can't be right in the settings, before anything is sent anywhere; empty if all may be."""
    if settings.accept == "none":
        return ()
    misfits = [*check_address("issuer", settings.issuer, Sentence("issuer"))]
    addresses = ("jwks_uri",) if settings.accept == "jwt" else ("introspection_endpoint",)
    for name in addresses:
        if value := getattr(settings, name):
            misfits += check_address(name, value)
    if settings.accept == "jwt":
        if not settings.audience.strip():
            misfits.append(
                Misfit(
                    "audience",
                    Sentence("The audience is missing. Without it, tokens meant for any other server would do."),
                )
            )
        if not settings.algorithms:
            misfits.append(Misfit("algorithms", Sentence("Name at least one algorithm.")))
    else:
        misfits += check_given("client_id", settings.client_id, Sentence("client ID"))
        misfits += check_secret(client_secret, settings.auth_method)
    return tuple(misfits)


def secret_destinations(settings: AccessTokens) -> frozenset[str]:
    """Return every origin that the client secret would be sent to; empty if it is not used."""
    if settings.accept != "introspection":
        return frozenset()
    address = settings.introspection_endpoint or settings.issuer
    if find_fault(address) is not None:
        return frozenset({address})
    parts = urlsplit(address)
    return frozenset({f"{parts.scheme}://{parts.netloc}".lower()})


def could_be_token(text: str) -> bool:
    """Tell whether this has the shape of a bearer token (RFC 6750 §2.1) of sane length."""
    return 0 < len(text) <= LONGEST_TOKEN and _BEARER.fullmatch(text) is not None


def issuer_name(settings: AccessTokens) -> str:
    """Return the issuer's host, as people know it."""
    return host_of(settings.issuer) or Sentence("The issuer")


def host_of(issuer: str) -> str:
    """Return the host of an issuer, with its port if it has one; empty if it has none."""
    try:
        return urlsplit(issuer).netloc.rpartition("@")[2]
    except ValueError:
        return ""


def _describe(claims: Mapping[str, Any], settings: AccessTokens, expires_at: float) -> ExternalToken:
    """Read who and which client a token is of. Raises TokenRefused."""
    if claims.get("cnf") is not None:
        # RFC 9449 §7.1, RFC 8705 §3: whoever finds such a token must not be able to use it as a bearer.
        raise TokenRefused(to_keep("a token that is bound to a key"))
    client = next((value for key in _CLIENT_CLAIMS if isinstance(value := claims.get(key), str) and value), "")
    if len(client) > _LONGEST_CLIENT or (client and not client.isprintable()):
        raise TokenRefused(to_keep("its client has an odd name"))
    # A program that speaks for nobody but itself: some issuers then name no subject.
    subject = claims.get("sub") if claims.get("sub") is not None else client
    try:
        identity = person_of({**claims, "sub": subject}, settings.issuer, issuer_name(settings))
    except SignInRefused:
        raise TokenRefused(to_keep("it names nobody")) from None
    name = claims.get("client_name")
    scopes = claims.get("scope", claims.get("scp", ()))
    listed = scopes.split() if isinstance(scopes, str) else scopes if isinstance(scopes, list) else ()
    return ExternalToken(
        identity=identity,
        client=client,
        client_name=name if isinstance(name, str) else client,
        scopes=frozenset(each for each in listed if isinstance(each, str)),
        expires_at=expires_at,
    )


_CLIENT_CLAIMS = ("client_id", "azp", "cid", "appid")
"""RFC 9068 names the first; OpenID Connect, Okta and Entra have their own."""
_LONGEST_CLIENT = 512


def _audiences(claims: Mapping[str, Any]) -> tuple[object, ...]:
    audience = claims.get("aud")
    if audience is None:
        return ()
    return tuple(audience) if isinstance(audience, list) else (audience,)


def _moment(value: object) -> float | None:
    """Read a NumericDate (RFC 7519 §2); None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        moment = float(value)
    except OverflowError:
        return None
    return moment if math.isfinite(moment) and 0 <= moment <= 1e11 else None


def _safe(url: object, what: str, settings: AccessTokens) -> str:
    """Return an address fit to be asked. Raises ProviderUnavailable: a wrong setting ends nobody's access."""
    try:
        return require_safe_url(url, what, named_by=settings.issuer)
    except SignInRefused as error:
        raise ProviderUnavailable(error.title, error.hint) from error
