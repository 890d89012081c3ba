"""Pangea AuthN: OAuth at a project's hosted login, the person from introspection."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

import httpx

from bridge_app.identity.base import Credential, Login, LoginEnded, ProviderUnavailable, SignedIn, SignInRefused
from bridge_app.identity.code_flow import (
    begin_login,
    check_answer,
    claim_at,
    is_at_home,
    origin_of,
    person_of,
    try_sign_in_page,
)
from bridge_app.identity.endpoints import (
    AuthMethod,
    OAuthClient,
    call_deadline,
    find_fault,
    require_safe_url,
    scopes_of,
    seconds_of,
    standing_login,
)
from bridge_app.identity.env_file import read_env_lines
from bridge_app.identity.forms import Misfit
from bridge_app.models import Finding
from bridge_app.sentences import Sentence, joined

_CONSOLE = Sentence("In the Pangea console: AuthN, OAuth Server, Clients.")
_HINTS = {
    "invalid_client": joined(
        "The client ID (psa_…) or the client secret (pck_…) in the sign-in settings is wrong, or the secret has run out: "
        "Pangea's last a year at most.",
        _CONSOLE,
    ),
    "unauthorized_client": joined("The client must be of the kind Authorization Code.", _CONSOLE),
    "unsupported_response_type": joined("The client must be of the kind Authorization Code.", _CONSOLE),
    "invalid_scope": joined("The client is not given a scope that the sign-in settings ask for.", _CONSOLE),
}


@dataclass(frozen=True)
class PangeaSettings:
    """What a person fills in."""

    hosted_login: str
    """The project's hosted login, `https://pdn-….login.<cloud>.<region>.pangea.cloud` or an own domain."""
    client_id: str
    client_secret: str | None = field(default=None, repr=False)
    auth_method: AuthMethod = "basic"
    scopes: tuple[str, ...] = ()
    """Empty: what the client is given by default."""
    sends_pkce: bool = True
    name: str = "Pangea"
    parameters: tuple[tuple[str, str], ...] = ()
    """More for the sign-in page; none of ours can be replaced."""


class PangeaProvider:
    """Signs people in at one Pangea project. Opaque and JWT access tokens are the same to it: Pangea itself is asked."""

    def __init__(self, settings: PangeaSettings, http: httpx.AsyncClient, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._clock = clock
        self._client = OAuthClient(
            http,
            settings.name,
            settings.client_id,
            clock,
            settings.client_secret or None,
            settings.auth_method if settings.client_secret else "none",
            _HINTS,
        )

    @property
    def name(self) -> str:
        return self._settings.name

    @property
    def issuer(self) -> str:
        try:
            return origin_of(self._settings.hosted_login.strip())
        except ValueError:
            return self._settings.hosted_login

    async def begin(self, callback: str) -> Login:
        settings = self._settings
        # No `resource`: what Pangea makes of it is not known, and its tokens never leave this computer.
        parameters = {
            **dict(settings.parameters),
            **({"scope": " ".join(settings.scopes)} if settings.scopes else {}),
            "client_id": settings.client_id,
            "redirect_uri": callback,
        }
        return begin_login(
            self._address("authorize", Sentence("sign-in page")),
            parameters,
            issuer=self.issuer,
            sends_pkce=settings.sends_pkce,
        )

    async def complete(self, login: Login, answer: Mapping[str, str], callback: str) -> SignedIn:
        code = check_answer(answer, login, self._client, is_issuer=lambda named: is_at_home(named, self.issuer))
        async with call_deadline(self.name):
            address = self._address("token", Sentence("token address"))
            credential, tokens = await self._client.redeem(address, code, login.verifier, callback)
            try:
                claims = await self._introspect(credential)
            except LoginEnded as error:
                raise SignInRefused(
                    Sentence("{name} does not let this person in.", name=self.name),
                    "The account may be disabled; ask whoever runs it.",
                ) from error
        if claims.get("client_id", self._settings.client_id) != self._settings.client_id:
            raise SignInRefused(
                Sentence("{name} sent a login of another application.", name=self.name),
                "Try again.",
                error="server_error",
            )
        person = person_of(claims, self.issuer, self.name, name=_full_name(claims))
        return SignedIn(person, self._read_back(credential, tokens, claims))

    async def check(self, credential: Credential) -> tuple[str, ...] | None:
        """Ask Pangea whether the login stands; it does not if the session was ended or the person disabled."""
        if self._client.is_only_run_out(credential):
            return None
        async with standing_login(self.name):
            claims = await self._introspect(credential)
        return scopes_of(claims.get("scope"))

    async def refresh(self, credential: Credential) -> Credential:
        async with standing_login(self.name):
            return await self._client.refresh(self._address("token", Sentence("token address")), credential)

    async def revoke(self, credential: Credential) -> None:
        async with standing_login(self.name):
            await self._client.revoke(self._address("token/revoke", Sentence("revocation address")), credential)

    async def examine(self, callback: str) -> tuple[Finding, ...]:
        settings = self._settings
        misfits = check_shapes(settings.hosted_login, settings.client_id, settings.client_secret or "")
        if misfits:
            return tuple(Finding(_FIELDS[each.field], False, each.words) for each in misfits)
        return (
            Finding(Sentence("What you filled in"), True, Sentence("has the right shape")),
            await self._examine_client(),
            await try_sign_in_page(self._client, await self.begin(callback), callback),
            self._examine_pkce(),
            Finding(
                Sentence("Callback address"),
                True,
                callback,
                joined("Register exactly this address as redirect URI.", _CONSOLE),
            ),
        )

    def _address(self, path: str, what: str) -> str:
        require_safe_url(self._settings.hosted_login.strip(), what)
        return f"{self.issuer}/v2/oauth/{path}"

    async def _introspect(self, credential: Credential) -> dict[str, Any]:
        address = self._address("token/introspect", Sentence("introspection address"))
        return await self._client.introspect(address, credential.access_token, may_omit_active=True)

    def _read_back(self, credential: Credential, tokens: Mapping[str, Any], claims: Mapping[str, Any]) -> Credential:
        """Return the credential with the scopes and the end that Pangea really gave.

        A person may allow a part of what was asked for, so silence about scopes counts as none.
        """
        known = scopes_of(claims.get("scope"))
        stated = scopes_of(tokens.get("scope"))
        if known is not None and stated is not None:
            scopes = tuple(each for each in stated if each in known)
        else:
            scopes = known if known is not None else stated or ()
        ends = [each for each in (seconds_of(claims.get("exp")),) if each is not None]
        if credential.expires_at is not None and (not ends or seconds_of(tokens.get("expires_in")) is not None):
            ends.append(credential.expires_at)
        return replace(credential, scopes=scopes, expires_at=min(ends) if ends else None)

    async def _examine_client(self) -> Finding:
        """Introspect a token that does not exist: only a client that Pangea knows hears that it is not active."""
        try:
            async with standing_login(self.name):
                await self._introspect(Credential("mcp-auth-bridge-test"))
        except LoginEnded:
            return Finding(Sentence("Client ID and secret"), True, Sentence("{name} knows this client", name=self.name))
        except ProviderUnavailable as error:
            return Finding(Sentence("Client ID and secret"), False, error.title, error.hint)
        return Finding(
            Sentence("Client ID and secret"),
            False,
            Sentence("{name} calls any token good", name=self.name),
            Sentence("Check the hosted login URL."),
        )

    def _examine_pkce(self) -> Finding:
        if self._settings.sends_pkce:
            return Finding(
                Sentence("PKCE"), True, Sentence("sent"), Sentence("Switch it off only if signing in fails with it.")
            )
        return Finding(
            Sentence("PKCE"),
            True,
            Sentence("switched off"),
            Sentence("A code that leaks is then protected by the client secret alone."),
        )


def _full_name(claims: Mapping[str, Any]) -> str | None:
    profile = claim_at(claims, "pangea.profile")
    if not isinstance(profile, Mapping):
        return None
    parts = (profile.get("first_name"), profile.get("last_name"))
    return " ".join(each for each in parts if isinstance(each, str)).strip() or None


# ---- what a person typed ------------------------------------------------------------------------------------------

_FIELDS = {
    "hosted_login": Sentence("Hosted login URL"),
    "client_id": Sentence("Client ID"),
    "client_secret": Sentence("Client secret"),
}
_PREFIXES = {
    "psa_": Sentence("the client ID"),
    "pck_": Sentence("the client secret"),
    "pce_": Sentence("the id of a client secret"),
    "pts_": Sentence("a service token"),
    "pui_": Sentence("a person's id"),
    "pvi_": Sentence("the id of a Vault item"),
    "pci_": Sentence("the id of a service configuration"),
    "pcl_": Sentence("a browser token"),
    "ptu_": Sentence("a person's token"),
    "ptr_": Sentence("a person's token"),
}
_CLIENT_ID = re.compile(r"psa_[a-z2-7]{32}")
_TOKEN = re.compile(r"pts_[a-z2-7]{32}")
_DOMAIN = re.compile(r"(?=.{1,253}$)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_SECRET = re.compile(r"pck_[A-Za-z0-9_-]{16,}")


def check_shapes(hosted_login: str, client_id: str, client_secret: str) -> tuple[Misfit, ...]:
    """Say what can't be right in what a person typed; empty if nothing. An empty secret means a public client."""
    return tuple(
        Misfit(name, words)
        for name, words in (
            ("hosted_login", _judge_hosted_login(hosted_login.strip())),
            ("client_id", _judge_client_id(client_id.strip())),
            ("client_secret", _judge_secret(client_secret.strip())),
        )
        if words is not None
    )


def _judge_hosted_login(text: str) -> str | None:
    if not text:
        return Sentence(
            'The hosted login URL is missing. The console shows it on the AuthN overview as "Hosted Login".'
        )
    if (kind := _kind_of(text)) is not None:
        return Sentence("This is {kind}; here belongs the hosted login URL, which begins with https://.", kind=kind)
    if "..." in text or "…" in text:
        return Sentence("This is the example, not your own: the dots stand for your project.")
    if "://" not in text:
        return Sentence("Begin with https://.")
    if fault := find_fault(text):
        return fault
    parts = urlsplit(text)
    host = parts.hostname or ""
    if host in ("console.pangea.cloud", "pangea.cloud", "www.pangea.cloud"):
        return Sentence("This is Pangea's own site; your project's hosted login begins with https://pdn-.")
    if re.match(r"(authn|vault|audit|authz)\.", host) and host.endswith(".pangea.cloud"):
        return Sentence("This is the address of Pangea's API; the hosted login begins with https://pdn-.")
    if parts.path.strip("/") or parts.query or "?" in text:
        return Sentence("Leave out what follows the host name: only {address}", address=origin_of(text))
    return None


def _judge_client_id(text: str) -> str | None:
    if not text:
        return Sentence("The client ID is missing; it begins with psa_.")
    if text.startswith("psa_"):
        if "..." in text or "…" in text:
            return Sentence("This is the example, not your own client ID.")
        if _CLIENT_ID.fullmatch(text):
            return None
        return Sentence(
            "A client ID is psa_ and 32 lower-case letters or digits from 2 to 7; these are {number}.",
            number=len(text) - 4,
        )
    return _misplaced(text, Sentence("the client ID, which begins with psa_"))


def _judge_secret(text: str) -> str | None:
    if not text:
        return None
    if text.startswith("pck_"):
        if "..." in text or "…" in text:
            return Sentence("This is the example, not your own client secret.")
        return None if _SECRET.fullmatch(text) else Sentence("The client secret is not whole; copy it again.")
    return _misplaced(text, Sentence("the client secret, which begins with pck_"))


def check_service(domain: str, token: str | None, config_id: str = "") -> tuple[Misfit, ...]:
    """Say what can't be right in what a person typed about Vault or Secure Audit Log; a token of None is not looked at."""
    return tuple(
        Misfit(name, words)
        for name, words in (
            ("domain", _judge_domain(domain.strip())),
            ("token", None if token is None else _judge_token(token.strip())),
            ("config_id", _judge_config_id(config_id.strip())),
        )
        if words is not None
    )


def _judge_domain(text: str) -> str | None:
    if not text:
        return Sentence('The domain is missing. The console shows it as "Domain", for example aws.us.pangea.cloud.')
    if (kind := _kind_of(text)) is not None:
        return Sentence("This is {kind}; here belongs the domain, for example aws.us.pangea.cloud.", kind=kind)
    if "..." in text or "…" in text:
        return Sentence("This is the example, not your own: the dots stand for your project.")
    if "://" in text:
        if fault := find_fault(text):
            return fault
        return Sentence("Leave out what follows the address.") if "?" in text else None
    if re.match(r"(vault|audit|authn|pdn-)", text):
        return Sentence("Leave out what comes before the domain: only, for example, aws.us.pangea.cloud")
    return None if _DOMAIN.fullmatch(text) else Sentence("A domain looks like this: aws.us.pangea.cloud")


def _judge_token(text: str) -> str | None:
    if not text:
        return Sentence("The service token is missing; it begins with pts_.")
    if text.startswith("pts_"):
        if "..." in text or "…" in text:
            return Sentence("This is the example, not your own service token.")
        return None if _TOKEN.fullmatch(text) else Sentence("The service token is not whole; copy it again.")
    return _misplaced(text, Sentence("the service token, which begins with pts_"))


def _judge_config_id(text: str) -> str | None:
    if not text or re.fullmatch(r"pci_[a-z2-7]{32}", text):
        return None
    if text.startswith("pci_"):
        return Sentence("The config ID is not whole; copy it again.")
    return _misplaced(text, Sentence("the config ID, which begins with pci_"))


def _misplaced(text: str, wanted: str) -> str:
    if "://" in text:
        return Sentence("This is an address; here belongs {wanted}.", wanted=wanted)
    kind = _kind_of(text)
    return (
        Sentence("This is {kind}; here belongs {wanted}.", kind=kind, wanted=wanted)
        if kind
        else Sentence("Here belongs {wanted}.", wanted=wanted)
    )


def _kind_of(text: str) -> str | None:
    return _PREFIXES.get(text[:4])


@dataclass(frozen=True, slots=True)
class FoundInEnv:
    """What a `.env` said about Pangea; None for what it did not."""

    hosted_login: str | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    vault_token: str | None = field(default=None, repr=False)
    scopes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    """Names that begin with PANGEA_ and mean nothing to us."""


def read_env(text: str) -> FoundInEnv:
    """Read the PANGEA_… lines of a `.env`; everything else in it is left alone."""
    lines = {name: value for name, value in read_env_lines(text).items() if name.startswith("PANGEA_")}
    found = {key: next((lines[name] for name in names if name in lines), None) for key, names in _NAMES.items()}
    known = {name for names in _NAMES.values() for name in names}
    return FoundInEnv(
        hosted_login=found["hosted_login"],
        client_id=found["client_id"],
        client_secret=found["client_secret"],
        vault_token=found["vault_token"],
        scopes=scopes_of(found["scopes"]) or (),
        left_out=tuple(name for name in lines if name not in known),
    )


_NAMES = {
    "hosted_login": ("PANGEA_AUTHN_ISSUER_URL", "PANGEA_ISSUER_URL", "PANGEA_AUTHN_HOSTED_LOGIN"),
    "client_id": ("PANGEA_AUTHN_CLIENT_ID", "PANGEA_AUTHN_OAUTH_CLIENT_ID"),
    "client_secret": ("PANGEA_AUTHN_CLIENT_SECRET", "PANGEA_AUTHN_OAUTH_CLIENT_SECRET"),
    "vault_token": ("PANGEA_VAULT_TOKEN",),
    "scopes": ("PANGEA_AUTHN_SCOPES",),
}
