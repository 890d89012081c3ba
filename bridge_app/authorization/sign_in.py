"""The configured identity provider: ready or not; sends a browser there, and understands what it brings back."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

import httpx

from bridge_app.authorization import policy
from bridge_app.authorization.clients import is_loopback
from bridge_app.authorization.logins import PersonLogins, forget_login, secret_name
from bridge_app.config import SignIn
from bridge_app.errors import BridgeError, SecretStoreUnavailable
from bridge_app.events import EventBus, LoginCantBeRenewed, RequestRefused, SignInFailed
from bridge_app.identity.base import ExaminesItself, IdentityProvider, Login, ProviderUnavailable, SignInRefused
from bridge_app.identity.endpoints import open_http
from bridge_app.identity.forms import name_of_field
from bridge_app.identity.local import ISSUER as LOCAL_ISSUER
from bridge_app.identity.providers import callback_path, make_provider, misfits_in, secret_destinations
from bridge_app.models import ALL_RIGHTS, Finding, Identity, Right, VerifiedRequest
from bridge_app.sentences import Sentence, joined
from bridge_app.store.logins import Logins
from bridge_app.store.secrets import SecretStore

logger = logging.getLogger(__name__)

CLIENT_SECRET = "sign-in client secret"
"""Name of the secret that proves us to the identity provider."""

LOGIN_SECONDS = 600.0
PROVIDER_SECONDS = 6.0
"""For all the provider has to answer at one step: with the page that tells of a failure, the app hears within ten seconds."""
MAX_UNDER_WAY = 200
"""Sign-ins under way at once; beyond that the oldest is dropped."""


@dataclass(frozen=True, slots=True)
class _UnderWay:
    request_id: str
    login: Login
    callback: str
    began_at: float


class ProviderSignIn:
    """Sign-ins under way at the configured identity provider. Kept in memory: their secrets belong on no disk."""

    def __init__(
        self,
        provider: IdentityProvider,
        logins: PersonLogins,
        clock: Callable[[], float],
        *,
        callback_path: str,
    ) -> None:
        self.provider = provider
        self._logins = logins
        self._clock = clock
        self._callback_path = callback_path
        self._under_way: dict[str, _UnderWay] = {}

    async def start(self, request_id: str, origin: str) -> str:
        """Begin a sign-in for a stored request; return where the browser goes. Raises ProviderUnavailable, SignInRefused."""
        callback = callback_address(origin, self._callback_path)
        try:
            async with asyncio.timeout(PROVIDER_SECONDS):
                login = await self.provider.begin(callback)
        except TimeoutError as error:
            raise self._too_slow() from error
        now = self._clock()
        recent = {state: one for state, one in self._under_way.items() if now - one.began_at < LOGIN_SECONDS}
        while len(recent) >= MAX_UNDER_WAY:
            del recent[next(iter(recent))]
        recent[login.state] = _UnderWay(request_id, login, callback, now)
        self._under_way = recent
        return login.url

    def request_for(self, state: str) -> str | None:
        """Return the stored request a sign-in under way belongs to, or None if its state is unknown or too old."""
        found = self._under_way.get(state)
        return found.request_id if found and self._clock() - found.began_at < LOGIN_SECONDS else None

    async def finish(self, answer: Mapping[str, str]) -> Identity:
        """Turn the provider's answer into a person; its state is spent, whatever comes of it.

        Raises ProviderUnavailable, SignInRefused, SecretStoreUnavailable; KeyError for a state that is not under way.
        """
        found = self._under_way.pop(answer["state"])
        try:
            async with asyncio.timeout(PROVIDER_SECONDS):
                signed_in = await self.provider.complete(found.login, answer, found.callback)
        except TimeoutError as error:
            raise self._too_slow() from error
        await self._logins.keep(signed_in)
        return signed_in.identity

    async def warn_of_end(self, identity: Identity) -> str | None:
        """Say beforehand that this person's login will end and can't be renewed, or return None."""
        return await self._logins.warn_of_end(identity)

    def _too_slow(self) -> ProviderUnavailable:
        return ProviderUnavailable(
            Sentence("{name} is not answering.", name=self.provider.name),
            "Apps that are connected keep working. Try again in a moment.",
        )


class ConfiguredSignIn:
    """The sign-in that the settings name: set up, tried out, looked after, changed.

    Until the client secret can be read from the secret store, a configured provider is not ready: nobody is let in by local
    approval instead.
    """

    def __init__(
        self,
        *,
        logins: Logins,
        secrets: Callable[[], SecretStore],
        events: EventBus,
        clock: Callable[[], float],
        transport: httpx.AsyncBaseTransport | None = None,
        client_secret: str | None = None,
    ) -> None:
        """`client_secret` is one that the program itself was given: it is used, and kept nowhere."""
        self._given_secret = client_secret
        self._logins = logins
        self._secrets = secrets
        self._events = events
        self._clock = clock
        self._transport = transport
        self.settings = SignIn()
        self.at_provider: ProviderSignIn | None = None
        self.person_logins: PersonLogins | None = None
        self._former: PersonLogins | None = None

    @cached_property
    def _http(self) -> httpx.AsyncClient:
        # Late: reading the lists of authorities takes a moment that a command line need not wait.
        return open_http() if self._transport is None else httpx.AsyncClient(transport=self._transport)

    @property
    def is_local(self) -> bool:
        """Tell whether the person answers in the app instead of signing in somewhere."""
        return self.settings.provider == "local"

    @property
    def name(self) -> str:
        """The provider's name for people, also before it is set up."""
        if self.at_provider is not None:
            return self.at_provider.provider.name
        usual = "Pangea" if self.settings.provider == "pangea" else urlsplit(self.settings.address).hostname
        return self.settings.name or usual or Sentence("The identity provider")

    def rights_of(self, identity: Identity) -> tuple[Right, ...] | None:
        """Return the most that the provider allows a person who signed in, or None if the settings map no scopes."""
        if not self.settings.rights or identity.issuer == LOCAL_ISSUER:
            return None
        return self.bound(identity.issuer, self._logins.scopes(identity))

    def bound(self, issuer: str, scopes: tuple[str, ...] | None) -> tuple[Right, ...]:
        """Return the most that a login with these scopes allows; of a login whose scopes are not known, nothing."""
        if issuer == LOCAL_ISSUER:
            return ALL_RIGHTS
        return policy.rights_given_by(self.settings.rights, scopes or ())

    async def set_up(self, settings: SignIn) -> None:
        """Make the sign-in of these settings the one in force. Raises SecretStoreUnavailable, SignInRefused."""
        self._former = self.person_logins or self._former
        self.settings, self.at_provider, self.person_logins = settings, None, None
        if settings.provider == "local":
            return
        secret = self._given_secret or await self._secrets().get(CLIENT_SECRET)
        provider = make_provider(settings, secret, self._http, self._clock)
        if provider is None:
            return
        self.person_logins = PersonLogins(
            self._logins,
            self._secrets,
            provider,
            self._events,
            self._clock,
            lambda scopes: policy.rights_given_by(settings.rights, scopes),
        )
        self.at_provider = ProviderSignIn(
            provider, self.person_logins, self._clock, callback_path=callback_path(settings)
        )

    async def change(self, settings: SignIn, client_secret: str | None) -> None:
        """Keep a new client secret (None keeps the present one, "" removes it) and set up these settings.

        Raises SignInRefused for what can't be right, SecretStoreUnavailable; nothing is changed then.
        """
        kept = await self._kept_secret_for(settings) if client_secret is None else client_secret
        if misfits := misfits_in(settings, kept or ""):
            raise SignInRefused("These settings can't be right.", joined(*(misfit.words for misfit in misfits)))
        if client_secret:
            await self._secrets().put(CLIENT_SECRET, client_secret)
        elif client_secret == "":
            await self._secrets().delete(CLIENT_SECRET)
        await self.set_up(settings)

    async def end_login(self, identity: Identity) -> None:
        """Give a login back to the provider that vouched for it, and to no other, and forget it."""
        for logins in (self.person_logins, self._former):
            if logins is not None and logins.issuer == identity.issuer:
                await logins.end(identity)
                return
        try:
            await forget_login(self._logins, self._secrets, identity)
        except SecretStoreUnavailable as error:
            logger.warning("a login could not be forgotten: %s", error.title)

    def issuer_for(self, settings: SignIn) -> str:
        """Return the issuer that vouches for people under these settings."""
        provider = make_provider(settings, None, self._http, self._clock)
        return LOCAL_ISSUER if provider is None else provider.issuer

    async def examine(self, settings: SignIn, client_secret: str | None, origin: str) -> tuple[Finding, ...]:
        """Try settings out without keeping them; with no secret given, with the one that is kept."""
        if settings.provider == "local":
            return (Finding(Sentence("Sign-in"), True, Sentence("You answer in this app; nothing else is needed.")),)
        try:
            secret = await self._kept_secret_for(settings) if client_secret is None else client_secret or None
            if misfits := misfits_in(settings, secret or ""):
                return tuple(Finding(name_of_field(misfit.field), False, misfit.words) for misfit in misfits)
            provider = make_provider(settings, secret, self._http, self._clock)
        except BridgeError as error:
            return (Finding(Sentence("Settings"), False, error.title, error.hint),)
        callback = callback_address(origin, callback_path(settings))
        return await provider.examine(callback) if isinstance(provider, ExaminesItself) else ()

    async def _kept_secret_for(self, settings: SignIn) -> str | None:
        """Return the kept client secret, but only to those it was given for: never to another provider or address."""
        if not secret_destinations(settings) <= secret_destinations(self.settings):
            return None
        return await self._secrets().get(CLIENT_SECRET)

    async def copy_secrets(self, old: SecretStore, new: SecretStore) -> None:
        """Copy what the sign-in keeps from one place for secrets to another. Raises SecretStoreUnavailable."""
        for name in self._secret_names():
            if (value := await old.get(name)) is not None:
                await new.put(name, value)

    async def remove_secrets(self, old: SecretStore) -> None:
        """Remove what the sign-in kept in a place that is not used any more. Raises SecretStoreUnavailable."""
        for name in self._secret_names():
            await old.delete(name)

    def _secret_names(self) -> tuple[str, ...]:
        return (CLIENT_SECRET, *(secret_name(identity) for identity in self._logins.everybody()))

    async def token_of(self, who: VerifiedRequest) -> str | None:
        """Return the provider token of the person behind a request, for an upstream that trusts that provider."""
        logins = self.person_logins
        if logins is None or logins.issuer != who.identity.issuer:
            return None
        return await logins.token(who.identity)

    def check_rights(self, identity: Identity) -> None:
        """Turn a person away whom the provider gave nothing that would let an app do anything. Raises SignInRefused."""
        if self.rights_of(identity) == ():
            scopes = dict.fromkeys(scope for _, giving in self.settings.rights for scope in giving)
            raise SignInRefused(
                Sentence("{provider} gives {name} no rights here.", provider=self.name, name=identity.name),
                Sentence(
                    "One of these scopes is needed: {names}. Allow one at the sign-in, or ask whoever runs it.",
                    names=", ".join(scopes) or Sentence("none is named in the sign-in settings"),
                ),
            )

    def tell_end(self, client_name: str, identity: Identity, words: str) -> None:
        """Tell that a person's login can't be renewed."""
        self._events.publish(LoginCantBeRenewed(client_name, identity.name, words))

    def tell_failure(self, client_name: str, because: str) -> None:
        """Tell that a login came to nothing."""
        self._events.publish(SignInFailed(client_name, because))

    def tell_stray_answer(self, because: str) -> None:
        """Tell that somebody sent a browser here with an answer that no sign-in of that browser waits for."""
        self._events.publish(RequestRefused(None, because))

    async def close(self) -> None:
        """Close connections to the provider."""
        if "_http" in vars(self):
            await self._http.aclose()


def callback_address(origin: str, path: str) -> str:
    """Return the address to register with the provider. On loopback it names localhost, by whatever name we were reached."""
    if not is_loopback(origin):
        return f"{origin}{path}"
    port = urlsplit(origin).port
    return f"http://localhost{f':{port}' if port else ''}{path}"
