"""What the browser journey needs of an identity provider: two calls; everything else is an optional ability."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from bridge_app.errors import BridgeError
from bridge_app.models import Finding, Identity


class ProviderUnavailable(BridgeError):
    """The provider did not answer, or not sensibly: temporary, and never a reason to log anybody out."""


class ClientRefused(ProviderUnavailable):
    """The provider does not know us as a client (any more): not for waiting, but for whoever can register us again."""


class SignInRefused(BridgeError):
    """This sign-in can't succeed. `error` is what the client hears at its redirect URI (RFC 6749 §4.1.2.1)."""

    def __init__(self, title: str, hint: str = "", *, error: str = "access_denied") -> None:
        super().__init__(title, hint)
        self.error = error


class LoginEnded(BridgeError):
    """The provider says that this login is over (revoked, run out, the person is disabled): not temporary."""


@dataclass(frozen=True, slots=True)
class Login:
    """A sign-in under way. Held in memory only; one use, about ten minutes."""

    url: str = field(repr=False)
    """Where the browser goes: our own state, PKCE challenge and nonce inside, nothing of the client's."""
    state: str = field(repr=False)
    verifier: str = field(repr=False)
    nonce: str | None = field(default=None, repr=False)
    issuer: str | None = None
    """The issuer that must answer (RFC 9207), where known."""


@dataclass(frozen=True, slots=True)
class Credential:
    """What the provider gave us to present again. Lives in the secret store; times are seconds since the epoch."""

    access_token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_at: float | None = None
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A person the provider vouched for, what it granted, and the credential it gave."""

    identity: Identity
    credential: Credential | None = None


class IdentityProvider(Protocol):
    """Signs a person in. Every call answers or raises within ten seconds."""

    @property
    def name(self) -> str:
        """The provider's name for people: "Pangea", "login.example.com"."""

    @property
    def issuer(self) -> str:
        """The first half of every subject id it vouches for; never changes."""

    async def begin(self, callback: str) -> Login:
        """Start a sign-in that returns to `callback`. Raises ProviderUnavailable, SignInRefused."""

    async def complete(self, login: Login, answer: Mapping[str, str], callback: str) -> SignedIn:
        """Turn the callback's query into a person. Raises ProviderUnavailable, SignInRefused."""


@runtime_checkable
class ChecksLogins(Protocol):
    """Can tell whether a login still stands."""

    async def check(self, credential: Credential) -> tuple[str, ...] | None:
        """Return if the login stands: the scopes it has now, or None if the provider does not tell.

        Raises LoginEnded, ProviderUnavailable.
        """


@runtime_checkable
class RefreshesLogins(Protocol):
    """Can renew a login without the person."""

    async def refresh(self, credential: Credential) -> Credential:
        """Return a new credential; the old one is spent. Raises LoginEnded, ProviderUnavailable."""


@runtime_checkable
class RevokesLogins(Protocol):
    """Can end a login on the provider's side."""

    async def revoke(self, credential: Credential) -> None:
        """End the login. Raises ProviderUnavailable."""


@runtime_checkable
class ExaminesItself(Protocol):
    """Can try out its own settings."""

    async def examine(self, callback: str) -> tuple[Finding, ...]:
        """Look at each step a sign-in needs, and say what is well and what to do about what is not."""
