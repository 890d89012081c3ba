"""Makes the channel to an upstream from its settings: over HTTP or to a process, whichever era it speaks."""

import time
from collections.abc import Awaitable, Callable

import httpx

from bridge_app.errors import BridgeError
from bridge_app.models import UpstreamSettings, VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.store.secrets import SecretStore
from bridge_app.upstream.credentials import credentials_for
from bridge_app.upstream.eras import EraChannel
from bridge_app.upstream.http import HttpChannel
from bridge_app.upstream.lineup import OnState
from bridge_app.upstream.oauth import OAuthCredentials, SignIns
from bridge_app.upstream.stdio import StdioChannel


class SecretsNow:
    """The secret store as it is at each moment: it may be opened late, and be another one later."""

    def __init__(self, store: Callable[[], SecretStore]) -> None:
        self._store = store

    async def get(self, name: str) -> str | None:
        return await self._store().get(name)

    async def put(self, name: str, value: str) -> None:
        await self._store().put(name, value)

    async def delete(self, name: str) -> None:
        await self._store().delete(name)


class Channels:
    """Makes channels, and owns the sign-ins at upstreams: two channels to one upstream share its tokens.

    `person_token` gives a person's own token of the identity provider, for upstreams that were declared to trust it.
    Thread rule: one event loop.
    """

    def __init__(
        self,
        secrets: Callable[[], SecretStore],
        *,
        open_http: Callable[[], httpx.AsyncClient],
        person_token: Callable[[VerifiedRequest], Awaitable[str | None]],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._secrets = SecretsNow(secrets)
        self._open_http = open_http
        self._person_token = person_token
        self._clock = clock
        self._http: httpx.AsyncClient | None = None
        self._oauth: dict[str, tuple[UpstreamSettings, OAuthCredentials]] = {}
        self.sign_ins = SignIns(lambda upstream: self._oauth[upstream][1] if upstream in self._oauth else None)

    def open(self, settings: UpstreamSettings, on_state: OnState = lambda state, words: None) -> EraChannel:
        """Return the channel to an upstream; nothing is started or connected yet."""
        if settings.transport == "stdio":
            return EraChannel(StdioChannel(settings, self._secrets, on_state=on_state))
        credentials = credentials_for(
            settings,
            self._secrets,
            oauth=self._oauth_for(settings) if settings.auth == "oauth" else None,
            person_token=self._person_token,
        )
        return EraChannel(HttpChannel(settings, credentials, on_state=on_state, clock=self._clock))

    async def sign_in(self, settings: UpstreamSettings, origin: str) -> str:
        """Start a sign-in at an upstream; return the address for the person's browser. Raises BridgeError."""
        if settings.auth != "oauth":
            raise BridgeError(
                Sentence("“{name}” has no sign-in page.", name=settings.name),
                "Choose “Sign in” in the server's settings first.",
            )
        self._oauth_for(settings)
        return await self.sign_ins.begin(settings.id, origin)

    async def is_signed_in(self, settings: UpstreamSettings) -> bool:
        """Tell whether there is a sign-in at an upstream. Raises SecretStoreUnavailable."""
        return settings.auth == "oauth" and await self._oauth_for(settings).is_signed_in()

    async def sign_out(self, settings: UpstreamSettings) -> None:
        """Give a sign-in at an upstream back, as far as it can be reached. Raises SecretStoreUnavailable."""
        if settings.auth == "oauth":
            await self._oauth_for(settings).forget()
            self._oauth.pop(settings.id, None)

    async def close(self) -> None:
        """Stop what is under way for sign-ins."""
        held, self._oauth = self._oauth, {}
        for _, credentials in held.values():
            await credentials.stop()
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()

    def _oauth_for(self, settings: UpstreamSettings) -> OAuthCredentials:
        known = self._oauth.get(settings.id)
        if known is not None and known[0].url == settings.url and known[0].added_at == settings.added_at:
            return known[1]
        if self._http is None:
            self._http = self._open_http()
        credentials = OAuthCredentials(settings, self._secrets, self._http, clock=self._clock)
        self._oauth[settings.id] = (settings, credentials)
        return credentials
