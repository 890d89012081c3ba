"""People's logins at an identity provider: keep one per person, renew it one at a time, notice when it is over."""

import asyncio
import hashlib
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass

from bridge_app.errors import SecretStoreUnavailable
from bridge_app.events import EventBus, LoginOver, ProviderAnswered, ProviderRightsChanged
from bridge_app.identity.base import (
    ChecksLogins,
    Credential,
    IdentityProvider,
    LoginEnded,
    ProviderUnavailable,
    RefreshesLogins,
    RevokesLogins,
    SignedIn,
)
from bridge_app.identity.code_flow import warn_of_end
from bridge_app.models import ALL_RIGHTS, Identity, Right
from bridge_app.sentences import to_keep
from bridge_app.store.logins import Logins
from bridge_app.store.secrets import SecretStore

logger = logging.getLogger(__name__)

CHECK_SECONDS = 60.0
"""How often the provider is asked whether a person's login still stands."""
RENEW_AHEAD_SECONDS = 120.0
GRACE_SECONDS = 24 * 3600.0
"""How long connected clients go on while the provider does not answer."""
UNUSED_SECONDS = 1800.0
"""How long a login is kept that no grant needs: longer than the consent page that may follow it stays open."""
TRYING_SECONDS = 600.0
"""How long an outage must last by itself: a computer that slept for days has not asked yet."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A login that can't be renewed."""

    identity: Identity
    at: float


@dataclass(frozen=True, slots=True)
class Outage:
    """The provider has not answered since `since`."""

    provider: str
    since: float


class PersonLogins:
    """One login per person and provider, shared by all of that person's grants.

    An outage of the provider ends nothing before GRACE_SECONDS; its clear word that a login is over ends the person's grants.
    Credentials are in the secret store, never in the database.
    """

    def __init__(
        self,
        logins: Logins,
        secrets: Callable[[], SecretStore],
        provider: IdentityProvider,
        events: EventBus,
        clock: Callable[[], float],
        rights_given_by: Callable[[tuple[str, ...]], tuple[Right, ...]] = lambda _: ALL_RIGHTS,
    ) -> None:
        self._logins = logins
        self._secrets = secrets
        self._provider = provider
        self._events = events
        self._clock = clock
        self._rights_given_by = rights_given_by
        self._locks: dict[str, asyncio.Lock] = {}
        self._endings: dict[str, Ending] = {}
        self.outage: Outage | None = None

    @property
    def endings(self) -> tuple[Ending, ...]:
        """The logins known to end because they can't be renewed."""
        return tuple(self._endings.values())

    @property
    def issuer(self) -> str:
        """Whose logins these are."""
        return self._provider.issuer

    async def keep(self, signed_in: SignedIn) -> None:
        """Remember a fresh login in place of an older one of the same person. Raises SecretStoreUnavailable."""
        identity = signed_in.identity
        async with self._lock_of(identity):
            credential = signed_in.credential
            if credential is not None:
                await self._secrets().put(secret_name(identity), _as_text(credential))
            before = self._logins.scopes(identity)
            scopes = () if credential is None else credential.scopes
            self._logins.add(identity, scopes, now=self._clock())
            self._note_end(identity, credential)
            self._tell_rights(identity, before, scopes)

    async def warn_of_end(self, identity: Identity) -> str | None:
        """Say when a login that can't be renewed will end, or return None: it can be, or nobody knows."""
        try:
            credential = await self._read(identity)
        except SecretStoreUnavailable:
            return None
        return None if credential is None else warn_of_end(self._provider.name, credential, self._clock())

    async def look_after(self, subjects_in_use: frozenset[tuple[str, str]]) -> None:
        """Check or renew every login that a living grant needs and that was not looked at lately; end those none needs."""
        now = self._clock()
        for issuer, subject in subjects_in_use:
            if issuer == self.issuer and self._logins.checked_at(Identity(issuer, subject, "")) is None:
                self._events.publish(LoginOver(issuer, subject, to_keep("the login is not known any more")))
        for login in self._logins.due(self.issuer, checked_before=now - CHECK_SECONDS):
            if (login.issuer, login.subject) in subjects_in_use:
                await self._look_at(login)
        for login in self._logins.due(self.issuer, checked_before=now - UNUSED_SECONDS):
            # Its consent was never given, or its last grant was revoked by another process.
            if (login.issuer, login.subject) not in subjects_in_use:
                await self.end(login)

    async def end(self, identity: Identity) -> None:
        """Give a login back when its last grant is gone: ours first, then, best effort, the provider's."""
        async with self._lock_of(identity):
            self._endings.pop(secret_name(identity), None)
            try:
                credential = await self._read(identity)
                await forget_login(self._logins, self._secrets, identity)
                if credential is not None and isinstance(self._provider, RevokesLogins):
                    await self._provider.revoke(credential)
            except (ProviderUnavailable, SecretStoreUnavailable) as error:
                logger.warning("a login could not be taken back at the provider: %s", error.title)

    async def _look_at(self, identity: Identity) -> None:
        async with self._lock_of(identity):
            try:
                credential = await self._read(identity)
                if credential is None:
                    # Lost, or kept in memory only and the app was restarted: nobody can ask about this login any more.
                    self._end_if_unchecked_for_long(identity, to_keep("the login could not be checked for a day"))
                    return
                scopes = await self._ask(identity, credential)
            except LoginEnded as error:
                self._endings.pop(secret_name(identity), None)
                # Told first: whatever fails in forgetting it, nobody stays in by it.
                self._events.publish(LoginOver(identity.issuer, identity.subject, error.title))
                await forget_login(self._logins, self._secrets, identity)
            except (ProviderUnavailable, SecretStoreUnavailable) as error:
                self._note_outage(identity, error.title)
            else:
                before = self._logins.scopes(identity)
                self._logins.note_checked(identity, scopes, now=self._clock())
                self._tell_rights(identity, before, scopes)
                if self.outage is not None:
                    self.outage = None
                    self._events.publish(ProviderAnswered(self._provider.name, True))

    async def _ask(self, identity: Identity, credential: Credential) -> tuple[str, ...]:
        """Ask whether a login stands, renewing it if its time has come; return the scopes it has now."""
        now = self._clock()
        told = None
        is_near_end = credential.expires_at is not None and credential.expires_at - now < RENEW_AHEAD_SECONDS
        if is_near_end and isinstance(self._provider, RefreshesLogins):
            renewed = await self._provider.refresh(credential)
            # Stored before it is used: the old one is spent from now on.
            await self._secrets().put(secret_name(identity), _as_text(renewed))
            credential = renewed
        if isinstance(self._provider, ChecksLogins):
            try:
                told = await self._provider.check(credential)
            except LoginEnded:
                # An access token can be refused where the login still stands (meant for another API, say): renewing decides.
                if credential.refresh_token is None or not isinstance(self._provider, RefreshesLogins):
                    raise
                renewed = await self._provider.refresh(credential)
                await self._secrets().put(secret_name(identity), _as_text(renewed))
                told = await self._provider.check(renewed)
                credential = renewed
        self._note_end(identity, credential)
        # The narrower of the two: what was given with the token, and what it is good for now.
        return credential.scopes if told is None else tuple(each for each in credential.scopes if each in told)

    def _note_end(self, identity: Identity, credential: Credential | None) -> None:
        if credential is None or credential.refresh_token is not None or credential.expires_at is None:
            self._endings.pop(secret_name(identity), None)
        else:
            self._endings[secret_name(identity)] = Ending(identity, credential.expires_at)

    def _tell_rights(self, identity: Identity, before: tuple[str, ...] | None, scopes: tuple[str, ...]) -> None:
        """Tell that the provider allows a person more or less than before, as far as that bounds anything here."""
        rights = self._rights_given_by(scopes)
        if before is not None and rights != self._rights_given_by(before):
            self._events.publish(ProviderRightsChanged(identity, self._provider.name, rights))

    def _note_outage(self, identity: Identity, reason: str) -> None:
        now = self._clock()
        if self.outage is None:
            self.outage = Outage(self._provider.name, now)
            logger.warning("%s", reason)
            self._events.publish(ProviderAnswered(self._provider.name, False))
        if now - self.outage.since > TRYING_SECONDS:
            self._end_if_unchecked_for_long(
                identity, to_keep("{name} has not answered for a day", name=self._provider.name)
            )

    def _end_if_unchecked_for_long(self, identity: Identity, because: str) -> None:
        checked_at = self._logins.checked_at(identity)
        if checked_at is not None and self._clock() - checked_at > GRACE_SECONDS:
            self._events.publish(LoginOver(identity.issuer, identity.subject, because))

    def _lock_of(self, identity: Identity) -> asyncio.Lock:
        return self._locks.setdefault(secret_name(identity), asyncio.Lock())

    async def token(self, identity: Identity) -> str | None:
        """Return a person's own access token of the provider, renewed if it ends soon; None if there is no login.

        Raises SecretStoreUnavailable, ProviderUnavailable, LoginEnded.
        """
        async with self._lock_of(identity):
            credential = await self._read(identity)
            if credential is None:
                return None
            is_near_end = (
                credential.expires_at is not None and credential.expires_at - self._clock() < RENEW_AHEAD_SECONDS
            )
            if is_near_end and credential.refresh_token is not None and isinstance(self._provider, RefreshesLogins):
                credential = await self._provider.refresh(credential)
                await self._secrets().put(secret_name(identity), _as_text(credential))
            return credential.access_token

    async def _read(self, identity: Identity) -> Credential | None:
        text = await self._secrets().get(secret_name(identity))
        return None if text is None else _from_text(text)


async def forget_login(logins: Logins, secrets: Callable[[], SecretStore], identity: Identity) -> None:
    """Forget a login on our side. Raises SecretStoreUnavailable."""
    logins.remove(identity)
    await secrets().delete(secret_name(identity))


def secret_name(identity: Identity) -> str:
    """Return the name under which a person's credential is kept."""
    digest = hashlib.sha256(f"{identity.issuer}\n{identity.subject}".encode()).hexdigest()[:16]
    return f"login {digest}"


def _as_text(credential: Credential) -> str:
    return json.dumps(
        [credential.access_token, credential.refresh_token, credential.expires_at, list(credential.scopes)]
    )


def _from_text(text: str) -> Credential | None:
    try:
        access_token, refresh_token, expires_at, scopes = json.loads(text)
        return Credential(str(access_token), refresh_token, expires_at, tuple(scopes))
    except (ValueError, TypeError):
        return None
