"""Sends a browser to the identity provider, and understands what it brings back."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bridge_app.authorization.logins import PersonLogins
from bridge_app.identity.base import IdentityProvider, Login, ProviderUnavailable
from bridge_app.models import Identity

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

    def callback(self, origin: str) -> str:
        """Return the address to register with the provider. It names localhost, by whatever name we were reached."""
        port = origin.rpartition(":")[2] if origin.count(":") > 1 else ""
        return f"http://localhost{f':{port}' if port.isdigit() else ''}{self._callback_path}"

    async def start(self, request_id: str, origin: str) -> str:
        """Begin a sign-in for a stored request; return where the browser goes. Raises ProviderUnavailable, SignInRefused."""
        callback = self.callback(origin)
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

    def _too_slow(self) -> ProviderUnavailable:
        return ProviderUnavailable(
            f"{self.provider.name} is not answering.", "Apps that are connected keep working. Try again in a moment."
        )
