"""Any OpenID Connect issuer: discovery, code flow with PKCE and nonce, ID token checked against the issuer's keys."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

import httpx

from bridge_app.identity.base import Credential, Login, LoginEnded, ProviderUnavailable, SignedIn, SignInRefused
from bridge_app.identity.code_flow import begin_login, check_answer, person_of, say_callback, try_sign_in_page
from bridge_app.identity.endpoints import (
    AuthMethod,
    OAuthClient,
    call_deadline,
    fetch_json,
    require_safe_url,
    scopes_of,
    seconds_of,
    standing_login,
)
from bridge_app.identity.env_file import read_env_lines
from bridge_app.identity.forms import Misfit, check_address, check_given, check_secret
from bridge_app.identity.signing_keys import SigningKeys, Untrusted
from bridge_app.models import Finding, Identity
from bridge_app.sentences import Sentence

DOCUMENT_SECONDS = 3600.0
CLOCK_SKEW_SECONDS = 120
NAME_SECONDS = 3.0
"""How long a name is waited for that is only for display."""
_WELL_KNOWN = "/.well-known/openid-configuration"


@dataclass(frozen=True)
class OidcSettings:
    """What a person fills in."""

    issuer: str
    client_id: str
    client_secret: str | None = field(default=None, repr=False)
    auth_method: AuthMethod = "basic"
    scopes: tuple[str, ...] = ("openid", "profile", "email")
    audience: str | None = None
    """Auth0 and some others want to hear for which API the access token is."""
    name: str | None = None
    is_renewable: bool = True
    """Ask for `offline_access` where the provider offers it, so that a login can be renewed without the person."""
    parameters: tuple[tuple[str, str], ...] = ()
    """More for the sign-in page, for example `access_type=offline` at Google; none of ours can be replaced."""


class OpenIdProvider:
    """Signs people in at one OpenID Connect issuer (OpenID Connect Core 1.0, Discovery 1.0, RFC 9207)."""

    def __init__(self, settings: OidcSettings, http: httpx.AsyncClient, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._http = http
        self._clock = clock
        self._document: tuple[float, dict[str, Any]] | None = None
        self._keys = SigningKeys(http, self.name, clock)
        self._client = OAuthClient(
            http, self.name, settings.client_id, clock, settings.client_secret, settings.auth_method
        )

    @property
    def name(self) -> str:
        if self._settings.name:
            return self._settings.name
        try:
            return urlsplit(self._settings.issuer).hostname or Sentence("The identity provider")
        except ValueError:
            return Sentence("The identity provider")

    @property
    def issuer(self) -> str:
        return self._settings.issuer

    async def begin(self, callback: str) -> Login:
        async with call_deadline(self.name):
            document = await self._discover()
        return self._begin(document, callback)

    async def complete(self, login: Login, answer: Mapping[str, str], callback: str) -> SignedIn:
        async with call_deadline(self.name):
            document = await self._discover()
            must_name_itself = document.get("authorization_response_iss_parameter_supported") is True
            code = check_answer(
                answer,
                login,
                self._client,
                is_issuer=lambda named: named == login.issuer or (named is None and not must_name_itself),
            )
            credential, tokens = await self._client.redeem(
                self._address(document, "token_endpoint", Sentence("token address")), code, login.verifier, callback
            )
            if scopes_of(tokens.get("scope")) is None:
                # RFC 6749 §5.1: who says nothing of scopes granted those that were asked for.
                credential = replace(credential, scopes=self._wanted(document))
            claims = await self._read_id_token(document, tokens.get("id_token"), login)
            return SignedIn(await self._describe(document, credential, claims), credential)

    async def check(self, credential: Credential) -> tuple[str, ...] | None:
        """Ask the userinfo address whether the access token still stands. Raises LoginEnded, ProviderUnavailable."""
        if self._client.is_only_run_out(credential):
            return None
        async with standing_login(self.name):
            document = await self._discover()
            if not isinstance(document.get("userinfo_endpoint"), str):
                return None
            status, answer = await self._ask_userinfo(document, credential)
        if status == 401 or answer.get("error") == "invalid_token":
            raise LoginEnded(Sentence("{name} says this login is over.", name=self.name), "Sign in again.")
        if status != 200:
            raise ProviderUnavailable(Sentence("{name} did not say whether the login stands.", name=self.name))
        return None

    async def refresh(self, credential: Credential) -> Credential:
        async with standing_login(self.name):
            document = await self._discover()
            return await self._client.refresh(
                self._address(document, "token_endpoint", Sentence("token address")), credential
            )

    async def revoke(self, credential: Credential) -> None:
        async with standing_login(self.name):
            document = await self._discover()
            if isinstance(document.get("revocation_endpoint"), str):
                await self._client.revoke(
                    self._address(document, "revocation_endpoint", Sentence("revocation address")), credential
                )

    async def examine(self, callback: str) -> tuple[Finding, ...]:
        try:
            async with call_deadline(self.name):
                document = await self._discover(is_fresh=True)
        except (ProviderUnavailable, SignInRefused) as error:
            return (Finding(Sentence("Provider found"), False, error.title, error.hint),)
        findings = [
            Finding(
                Sentence("Provider found"),
                True,
                Sentence("{name} describes itself at {issuer}", name=self.name, issuer=self._settings.issuer),
            ),
            self._examine_pkce(document),
            self._examine_method(document),
            await self._examine_keys(document),
        ]
        try:
            login = self._begin(document, callback)
        except SignInRefused as error:
            findings.append(Finding(Sentence("Sign-in page"), False, error.title, error.hint))
        else:
            findings.append(await try_sign_in_page(self._client, login, callback))
        return (*findings, say_callback(callback))

    def _begin(self, document: Mapping[str, Any], callback: str) -> Login:
        settings = self._settings
        parameters = {
            **dict(settings.parameters),
            **({"audience": settings.audience} if settings.audience else {}),
            "client_id": settings.client_id,
            "redirect_uri": callback,
            "scope": " ".join(self._wanted(document)),
        }
        address = self._address(document, "authorization_endpoint", Sentence("sign-in page"))
        return begin_login(address, parameters, issuer=settings.issuer, sends_nonce=True)

    def _wanted(self, document: Mapping[str, Any]) -> tuple[str, ...]:
        wanted = dict.fromkeys(("openid", *self._settings.scopes))
        offered = document.get("scopes_supported")
        if self._settings.is_renewable and isinstance(offered, list) and "offline_access" in offered:
            wanted["offline_access"] = None
        return tuple(wanted)

    def _address(self, document: Mapping[str, Any], name: str, what: str) -> str:
        return require_safe_url(document.get(name), what, named_by=self._settings.issuer)

    async def _discover(self, *, is_fresh: bool = False) -> dict[str, Any]:
        now = self._clock()
        if not is_fresh and self._document is not None and now - self._document[0] < DOCUMENT_SECONDS:
            return self._document[1]
        issuer = require_safe_url(self._settings.issuer, Sentence("address"))
        try:
            status, document = await fetch_json(
                self._http, "GET", f"{issuer.rstrip('/')}{_WELL_KNOWN}", provider=self.name
            )
        except ProviderUnavailable:
            if self._document is None or is_fresh:
                raise
            # What it said an hour ago still holds, as far as anybody can tell.
            return self._document[1]
        if status != 200:
            raise SignInRefused(
                Sentence("There is no OpenID provider at {name}.", name=self.name),
                "Check the issuer address in the sign-in settings.",
                error="server_error",
            )
        if document.get(Sentence("issuer")) != self._settings.issuer:
            raise SignInRefused(
                Sentence("{name} calls itself by another address than the settings do.", name=self.name),
                "Copy the issuer from the provider's own page, to the letter (a final slash counts).",
                error="server_error",
            )
        for needed in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            if not isinstance(document.get(needed), str):
                raise ProviderUnavailable(
                    Sentence("{name} does not describe itself completely.", name=self.name),
                    Sentence("{needed} is missing.", needed=needed),
                )
        self._document = (now, document)
        return document

    async def _read_id_token(self, document: Mapping[str, Any], token: object, login: Login) -> dict[str, Any]:
        if not isinstance(token, str) or not token:
            raise self._distrust(Sentence("it sent no ID token"))
        try:
            claims = await self._keys.read(token, self._address(document, "jwks_uri", Sentence("key address")))
        except Untrusted as error:
            raise self._distrust(Sentence("the signature of the ID token does not fit")) from error
        self._judge(claims, login)
        return claims

    def _judge(self, claims: Mapping[str, Any], login: Login) -> None:
        """Check the claims of an ID token (OpenID Connect Core §3.1.3.7)."""
        now, ours = self._clock(), self._settings.client_id
        audience = claims.get("aud")
        audiences = audience if isinstance(audience, list) else [audience]
        expires, issued = seconds_of(claims.get("exp")), seconds_of(claims.get("iat"))
        if claims.get("iss") != self._settings.issuer:
            raise self._distrust(Sentence("the ID token is from somebody else"))
        if ours not in audiences:
            raise self._distrust(Sentence("the ID token is for another application"))
        if (len(audiences) > 1 or "azp" in claims) and claims.get("azp") != ours:
            raise self._distrust(Sentence("the ID token was made for another application"))
        if expires is None or expires < now - CLOCK_SKEW_SECONDS:
            raise self._distrust(
                Sentence("the ID token has run out"),
                Sentence("Check that this computer's clock is right, then try again."),
            )
        if issued is None or issued > now + CLOCK_SKEW_SECONDS:
            raise self._distrust(
                Sentence("the ID token is from the future"),
                Sentence("Check that this computer's clock is right, then try again."),
            )
        if login.nonce is None or claims.get("nonce") != login.nonce:
            raise self._distrust(Sentence("the ID token belongs to another sign-in"))
        if not isinstance(claims.get("sub"), str):
            raise self._distrust(Sentence("the ID token names nobody"))

    async def _describe(
        self, document: Mapping[str, Any], credential: Credential, claims: Mapping[str, Any]
    ) -> Identity:
        """Return the person of an ID token, with the name from userinfo if the token has none."""
        more: dict[str, Any] = {}
        if not isinstance(claims.get("name"), str) or not isinstance(claims.get("email"), str):
            try:
                async with asyncio.timeout(NAME_SECONDS):
                    status, found = await self._ask_userinfo(document, credential)
                # OpenID Connect Core §5.3.4: another subject's answer must not be used.
                more = found if status == 200 and found.get("sub") == claims["sub"] else {}
            except (ProviderUnavailable, SignInRefused, TimeoutError):
                # Who it is has been proved; a missing name is no reason to turn anybody away.
                more = {}
        return person_of({**more, **claims}, self._settings.issuer, self.name)

    async def _ask_userinfo(self, document: Mapping[str, Any], credential: Credential) -> tuple[int, dict[str, Any]]:
        return await fetch_json(
            self._http,
            "GET",
            self._address(document, "userinfo_endpoint", Sentence("userinfo address")),
            provider=self.name,
            headers={"Authorization": f"Bearer {credential.access_token}"},
        )

    def _distrust(self, reason: str, hint: str = Sentence("Try again.")) -> SignInRefused:
        return SignInRefused(
            Sentence("The answer of {name} can't be trusted: {reason}.", name=self.name, reason=reason),
            hint,
            error="server_error",
        )

    def _examine_pkce(self, document: Mapping[str, Any]) -> Finding:
        methods = document.get("code_challenge_methods_supported")
        if methods is None:
            return Finding(Sentence("PKCE"), True, Sentence("not mentioned; it is sent all the same"))
        if isinstance(methods, list) and "S256" in methods:
            return Finding(Sentence("PKCE"), True, Sentence("supported"))
        return Finding(
            Sentence("PKCE"),
            False,
            Sentence("S256 is not supported"),
            Sentence("A code that leaks could be used by somebody else."),
        )

    def _examine_method(self, document: Mapping[str, Any]) -> Finding:
        name = Sentence("How the client proves itself")
        known = {"basic": "client_secret_basic", "post": "client_secret_post", "none": "none"}
        ours = known[self._settings.auth_method]
        # Discovery 1.0 §3: who lists nothing takes Basic.
        listed = document.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        if isinstance(listed, list) and ours not in listed:
            others = ", ".join(label for label, method in known.items() if method in listed)
            return Finding(
                name,
                False,
                Sentence("{ours} is not supported", ours=ours),
                Sentence("Choose another: {others}.", others=others or Sentence("none fits")),
            )
        return Finding(name, True, ours)

    async def _examine_keys(self, document: Mapping[str, Any]) -> Finding:
        try:
            async with call_deadline(self.name):
                count = await self._keys.fetch(self._address(document, "jwks_uri", Sentence("key address")))
        except (ProviderUnavailable, SignInRefused) as error:
            return Finding(Sentence("Signing keys"), False, error.title, error.hint)
        if count == 0:
            return Finding(
                Sentence("Signing keys"),
                False,
                Sentence("there is none that can be used"),
                Sentence("Nobody can sign in without."),
            )
        return Finding(Sentence("Signing keys"), True, Sentence("{count} readable", count=count))


def check_shapes(issuer: str, client_id: str, client_secret: str, auth_method: AuthMethod) -> tuple[Misfit, ...]:
    """Say what can't be right in what a person typed; empty if nothing."""
    misfits = [
        *check_address("issuer", issuer),
        *check_given("client_id", client_id, Sentence("client ID")),
        *check_secret(client_secret, auth_method),
    ]
    if issuer.strip().rstrip("/").endswith(_WELL_KNOWN):
        misfits = [
            Misfit(
                "issuer",
                Sentence("Leave out {well_known}; the issuer is what stands before it.", well_known=_WELL_KNOWN),
            )
        ]
    elif not misfits and urlsplit(issuer.strip()).query:
        misfits = [Misfit("issuer", Sentence("An issuer has no question mark in it."))]
    return tuple(misfits)


@dataclass(frozen=True, slots=True)
class FoundInEnv:
    """What a `.env` for Auth0 said; None for what it did not."""

    issuer: str | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    audience: str | None = None


def read_env(text: str) -> FoundInEnv:
    """Read the AUTH0_… lines of a `.env`; everything else in it is left alone."""
    lines = read_env_lines(text)
    domain = lines.get("AUTH0_DOMAIN", "").removeprefix("https://").strip("/")
    return FoundInEnv(
        # Auth0's issuer ends in a slash.
        f"https://{domain}/" if domain else None,
        lines.get("AUTH0_CLIENT_ID"),
        lines.get("AUTH0_CLIENT_SECRET"),
        lines.get("AUTH0_AUDIENCE"),
    )
