"""Makes the channel to an upstream from its settings: over HTTP or to a process, whichever era it speaks."""

import time
from collections.abc import Awaitable, Callable

from bridge_app.models import UpstreamSettings, VerifiedRequest
from bridge_app.store.secrets import SecretStore
from bridge_app.upstream.credentials import Credentials, credentials_for
from bridge_app.upstream.eras import EraChannel
from bridge_app.upstream.http import HttpChannel
from bridge_app.upstream.lineup import OnState
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
    """Makes channels. `oauth` gives the credentials of upstreams people sign in to; `person_token` a person's own."""

    def __init__(
        self,
        secrets: Callable[[], SecretStore],
        *,
        oauth: Callable[[UpstreamSettings], Credentials] | None = None,
        person_token: Callable[[VerifiedRequest], Awaitable[str | None]] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._secrets = SecretsNow(secrets)
        self._oauth = oauth
        self._person_token = person_token
        self._clock = clock

    def open(self, settings: UpstreamSettings, on_state: OnState = lambda state, words: None) -> EraChannel:
        """Return the channel to an upstream; nothing is started or connected yet."""
        if settings.transport == "stdio":
            return EraChannel(StdioChannel(settings, self._secrets, on_state=on_state))
        credentials = credentials_for(
            settings,
            self._secrets,
            oauth=self._oauth(settings) if self._oauth is not None and settings.auth == "oauth" else None,
            person_token=self._person_token,
        )
        return EraChannel(HttpChannel(settings, credentials, on_state=on_state, clock=self._clock))
