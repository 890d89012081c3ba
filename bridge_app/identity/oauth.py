"""An OAuth provider whose endpoints are given by hand; the person comes from userinfo or introspection."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

import httpx

from bridge_app.identity.base import Credential, Login, LoginEnded, ProviderUnavailable, SignedIn, SignInRefused
from bridge_app.identity.code_flow import (
    begin_login,
    check_answer,
    is_at_home,
    origin_of,
    person_of,
    say_callback,
    try_sign_in_page,
)
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
from bridge_app.identity.forms import Misfit, check_address, check_given, check_secret
from bridge_app.models import Finding
from bridge_app.sentences import Sentence


@dataclass(frozen=True)
class OAuthSettings:
    """What a person fills in. At least one of `userinfo_endpoint` and `introspection_endpoint` is needed."""

    name: str
    authorization_endpoint: str
    token_endpoint: str
    client_id: str
    client_secret: str | None = field(default=None, repr=False)
    auth_method: AuthMethod = "basic"
    scopes: tuple[str, ...] = ()
    userinfo_endpoint: str | None = None
    introspection_endpoint: str | None = None
    revocation_endpoint: str | None = None
    subject_claim: str = "sub"
    """Which claim is the person's id, for example `id` at GitHub; `data.id` is a claim inside a claim."""
    answers_as: str | None = None
    """The issuer the provider names in its answers (RFC 9207); unset: any at the origin of the authorization endpoint."""
    parameters: tuple[tuple[str, str], ...] = ()
    """More for the sign-in page; none of ours can be replaced."""


class OAuthProvider:
    """Signs people in where there is OAuth but no OpenID Connect. Introspection is believed before userinfo."""

    def __init__(self, settings: OAuthSettings, http: httpx.AsyncClient, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._http = http
        self._client = OAuthClient(
            http, settings.name, settings.client_id, clock, settings.client_secret, settings.auth_method
        )

    @property
    def name(self) -> str:
        return self._settings.name

    @property
    def issuer(self) -> str:
        """Origin and path of the authorization endpoint: what stays when a name or a query changes."""
        address = self._settings.authorization_endpoint
        try:
            return f"{origin_of(address)}{urlsplit(address).path.rstrip('/')}"
        except ValueError:
            return address

    async def begin(self, callback: str) -> Login:
        settings = self._settings
        self._check_can_identify()
        parameters = {
            **dict(settings.parameters),
            **({"scope": " ".join(settings.scopes)} if settings.scopes else {}),
            "client_id": settings.client_id,
            "redirect_uri": callback,
        }
        address = require_safe_url(settings.authorization_endpoint, Sentence("sign-in page"))
        return begin_login(address, parameters, issuer=settings.answers_as)

    async def complete(self, login: Login, answer: Mapping[str, str], callback: str) -> SignedIn:
        self._check_can_identify()
        code = check_answer(answer, login, self._client, is_issuer=self._is_issuer)
        async with call_deadline(self.name):
            address = require_safe_url(self._settings.token_endpoint, Sentence("token address"))
            credential, tokens = await self._client.redeem(address, code, login.verifier, callback)
            try:
                claims = await self._ask_about(credential)
            except LoginEnded as error:
                raise SignInRefused(
                    Sentence("{name} does not let this person in.", name=self.name), "Ask whoever runs it."
                ) from error
        person = person_of(claims, self.issuer, self.name, subject_claim=self._settings.subject_claim)
        return SignedIn(person, _read_back(credential, tokens, claims, self._settings.scopes))

    async def check(self, credential: Credential) -> tuple[str, ...] | None:
        if self._client.is_only_run_out(credential):
            return None
        async with standing_login(self.name):
            claims = await self._ask_about(credential)
        return scopes_of(claims.get("scope")) if self._settings.introspection_endpoint else None

    async def refresh(self, credential: Credential) -> Credential:
        async with standing_login(self.name):
            address = require_safe_url(self._settings.token_endpoint, Sentence("token address"))
            return await self._client.refresh(address, credential)

    async def revoke(self, credential: Credential) -> None:
        if self._settings.revocation_endpoint:
            async with standing_login(self.name):
                address = require_safe_url(self._settings.revocation_endpoint, Sentence("revocation address"))
                await self._client.revoke(address, credential)

    async def examine(self, callback: str) -> tuple[Finding, ...]:
        findings = []
        try:
            findings.append(await try_sign_in_page(self._client, await self.begin(callback), callback))
        except SignInRefused as error:
            findings.append(Finding(Sentence("Sign-in page"), False, error.title, error.hint))
        findings.append(await self._examine_person())
        return (*findings, say_callback(callback))

    def _is_issuer(self, named: str | None) -> bool:
        expected = self._settings.answers_as
        if expected is None:
            return is_at_home(named, self._settings.authorization_endpoint)
        return named is None or named == expected

    def _check_can_identify(self) -> None:
        if not self._settings.userinfo_endpoint and not self._settings.introspection_endpoint:
            raise SignInRefused(
                Sentence("Nothing says how to ask {name} who signed in.", name=self.name),
                "Fill in the userinfo or the introspection address in the sign-in settings.",
                error="server_error",
            )

    async def _ask_about(self, credential: Credential) -> dict[str, Any]:
        """Return what the provider says of the person. Raises LoginEnded, ProviderUnavailable, SignInRefused."""
        claims: dict[str, Any] = {}
        if self._settings.introspection_endpoint:
            address = require_safe_url(self._settings.introspection_endpoint, Sentence("introspection address"))
            claims = await self._client.introspect(address, credential.access_token)
        if self._settings.userinfo_endpoint:
            claims = {**await self._ask_userinfo(self._settings.userinfo_endpoint, credential), **claims}
        return claims

    async def _ask_userinfo(self, endpoint: str, credential: Credential) -> dict[str, Any]:
        status, answer = await fetch_json(
            self._http,
            "GET",
            require_safe_url(endpoint, Sentence("userinfo address")),
            provider=self.name,
            headers={"Authorization": f"Bearer {credential.access_token}"},
        )
        if status == 401 or answer.get("error") == "invalid_token":
            raise LoginEnded(Sentence("{name} says this login is over.", name=self.name), "Sign in again.")
        if status != 200:
            raise ProviderUnavailable(
                Sentence("{name} did not say who signed in.", name=self.name), self._client.hint_for(answer)
            )
        return answer

    async def _examine_person(self) -> Finding:
        """Ask about a token that does not exist: a refusal of the token is well, anything else is not."""
        nobody = Credential("mcp-auth-bridge-test")
        name = Sentence("Asking who signed in")
        try:
            async with standing_login(self.name):
                await self._ask_about(nobody)
        except LoginEnded:
            return Finding(name, True, Sentence("works"))
        except ProviderUnavailable as error:
            return Finding(name, False, error.title, error.hint)
        return Finding(
            name,
            False,
            Sentence("answers without a token that it knows"),
            Sentence("Check the userinfo or introspection address."),
        )


def _read_back(
    credential: Credential, tokens: Mapping[str, Any], claims: Mapping[str, Any], asked: tuple[str, ...]
) -> Credential:
    """Return the credential with what introspection said of its scopes and its end, where the token answer said nothing."""
    told = [scopes_of(each.get("scope")) for each in (tokens, claims)]
    # RFC 6749 §5.1: who says nothing of scopes granted those that were asked for.
    scopes = next((each for each in told if each is not None), asked)
    expires_at = credential.expires_at
    if seconds_of(tokens.get("expires_in")) is None:
        stated = seconds_of(claims.get("exp"))
        # Without an end and without a renewal (as at GitHub) only asking again tells when the login is over.
        expires_at = stated if stated is not None or credential.refresh_token is None else expires_at
    return replace(credential, scopes=scopes, expires_at=expires_at)


def check_shapes(settings: OAuthSettings) -> tuple[Misfit, ...]:
    """Say what can't be right in what a person typed; empty if nothing."""
    misfits = [
        *((Misfit("name", Sentence("Give the provider a name.")),) if not settings.name.strip() else ()),
        *check_address("authorization_endpoint", settings.authorization_endpoint),
        *check_address("token_endpoint", settings.token_endpoint),
        *check_given("client_id", settings.client_id, Sentence("client ID")),
        *check_secret(settings.client_secret or "", settings.auth_method),
        *check_given("subject_claim", settings.subject_claim, Sentence("claim that names the person")),
    ]
    for name in ("userinfo_endpoint", "introspection_endpoint", "revocation_endpoint"):
        if value := getattr(settings, name):
            misfits += check_address(name, value)
    if not settings.userinfo_endpoint and not settings.introspection_endpoint:
        misfits.append(
            Misfit(
                "userinfo_endpoint",
                Sentence("Fill in this or the introspection address; one of them says who signed in."),
            )
        )
    return tuple(misfits)
