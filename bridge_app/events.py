"""What happened, as typed events, and the bus that carries them.

Events hold ids and display words only: no token, code, secret or tool argument.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from bridge_app.models import ApprovalKind, Identity, Right

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Event:
    """Base of all events."""


@dataclass(frozen=True, slots=True)
class ClientRegistered(Event):
    client_id: str
    client_name: str


@dataclass(frozen=True, slots=True)
class ApprovalAsked(Event):
    approval_id: str
    client_name: str
    kind: ApprovalKind = ApprovalKind.CONNECT
    grant_id: str | None = None
    tool: str = ""
    right: Right | None = None


@dataclass(frozen=True, slots=True)
class ApprovalAnswered(Event):
    approval_id: str
    client_name: str
    is_allowed: bool
    because: str
    """ "you", "time ran out", "the app gave up" """
    kind: ApprovalKind = ApprovalKind.CONNECT
    grant_id: str | None = None
    tool: str = ""
    right: Right | None = None


@dataclass(frozen=True, slots=True)
class GrantIssued(Event):
    grant_id: str
    client_name: str


@dataclass(frozen=True, slots=True)
class TokenRefreshed(Event):
    grant_id: str


@dataclass(frozen=True, slots=True)
class GrantPaused(Event):
    grant_id: str


@dataclass(frozen=True, slots=True)
class GrantResumed(Event):
    grant_id: str


@dataclass(frozen=True, slots=True)
class GrantRevoked(Event):
    grant_id: str
    because: str


@dataclass(frozen=True, slots=True)
class GrantRightsChanged(Event):
    """A person changed what a grant may do."""

    grant_id: str
    rights: tuple[Right, ...]


@dataclass(frozen=True, slots=True)
class GrantServersChanged(Event):
    """A person changed which servers a grant may use; `words` say which."""

    grant_id: str
    words: str


@dataclass(frozen=True, slots=True)
class ServersInForce(Event):
    """Which servers a grant with open work may use now; perhaps the same as before."""

    grant_id: str
    upstreams: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchChanged(Event):
    """A person gave a client search in place of all tools, or all tools again."""

    grant_id: str
    is_on: bool


@dataclass(frozen=True, slots=True)
class RightsInForce(Event):
    """What a grant with open work may do now; perhaps the same as before."""

    grant_id: str
    rights: tuple[Right, ...]


@dataclass(frozen=True, slots=True)
class EverythingPaused(Event):
    is_paused: bool


@dataclass(frozen=True, slots=True)
class CallFinished(Event):
    """A `tools/call`, `prompts/get` or `resources/read` came to its end."""

    grant_id: str
    client_name: str
    upstream: str
    method: str
    name: str
    ms: float
    outcome: str
    """ "ok", "failed", "cancelled" or "refused" """
    person: str = ""
    """Who let the client in, for display; empty if whoever tells does not know."""


@dataclass(frozen=True, slots=True)
class ClientSeen(Event):
    """A program introduced itself (`clientInfo`)."""

    grant_id: str
    client_version: str


@dataclass(frozen=True, slots=True)
class ToolsListed(Event):
    """A client was told which tools it has."""

    grant_id: str


@dataclass(frozen=True, slots=True)
class AppSettingsWritten(Event):
    """We wrote into an AI app's settings, or took back what we wrote: `words` say which."""

    app: str
    words: str


@dataclass(frozen=True, slots=True)
class RequestRefused(Event):
    """A request with a token was turned away: `because` is "expired", "revoked", "unknown token", "paused" …"""

    grant_id: str | None
    because: str


@dataclass(frozen=True, slots=True)
class OtherProgramFound(Event):
    """A grant was used by another program than those known of it; told once for each grant and program."""

    grant_id: str
    program: str
    """In words."""
    is_refused: bool


@dataclass(frozen=True, slots=True)
class ProgramAccepted(Event):
    """A person said that a program may use a grant."""

    grant_id: str
    program: str
    """In words."""


@dataclass(frozen=True, slots=True)
class ProblemFound(Event):
    """Something is wrong that a person should know of, in plain words."""

    title: str
    hint: str


@dataclass(frozen=True, slots=True)
class LoginOver(Event):
    """A person's login at an identity provider ended: by its word, or because it was silent for too long."""

    issuer: str
    subject: str
    because: str


@dataclass(frozen=True, slots=True)
class ProviderRightsChanged(Event):
    """An identity provider allows a person more or less than before; all of that person's grants stay within it."""

    identity: Identity
    provider: str
    rights: tuple[Right, ...]


@dataclass(frozen=True, slots=True)
class LoginCantBeRenewed(Event):
    """A person signed in where the identity provider gave no way to renew the login; `words` say when it ends."""

    client_name: str
    person: str
    words: str


@dataclass(frozen=True, slots=True)
class SignInFailed(Event):
    """A login ended without a grant: the identity provider or the person said no, or something failed."""

    client_name: str
    because: str


@dataclass(frozen=True, slots=True)
class ProviderAnswered(Event):
    """An identity provider stopped answering, or answers again."""

    provider: str
    is_answering: bool


@dataclass(frozen=True, slots=True)
class ToolChanged(Event):
    """A tool is not what was approved and is withheld; or, settled, it was accepted or is itself again."""

    upstream: str
    tool: str
    is_settled: bool = False


@dataclass(frozen=True, slots=True)
class ToolListChanged(Event):
    """A client has other tools than before; with None, every client may."""

    grant_id: str | None = None


@dataclass(frozen=True, slots=True)
class RulesChanged(Event):
    """A person said something else about tools: here, or in another process (then without words)."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class UpstreamsChanged(Event):
    """The list of upstreams is not what it was: here, or by another process (then without words)."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    """Ids whose settings or secrets changed; enabling and disabling is a change."""
    removed: tuple[str, ...] = ()
    words: str = ""


class EventBus:
    """Hand each event to every subscriber, in the publisher's thread.

    Thread rule: publish and subscribe on the thread that owns the bridge. A subscriber that raises is logged and does not
    keep others from hearing.
    """

    def __init__(self) -> None:
        self._subscribers: list[Callable[[Event], None]] = []

    def subscribe(self, subscriber: Callable[[Event], None]) -> Callable[[], None]:
        """Call `subscriber` for every event from now on; the returned function ends that."""
        self._subscribers.append(subscriber)

        def unsubscribe() -> None:
            if subscriber in self._subscribers:
                self._subscribers.remove(subscriber)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Deliver `event` to all subscribers, oldest first."""
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(event)
            except Exception:
                logger.exception("a subscriber failed on %s", type(event).__name__)
