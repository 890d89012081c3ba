"""One stand-in: its state and the parts that share it."""

import time
from collections.abc import Callable, Iterable

from bridge_app.demo.clock import Clock
from bridge_app.demo.directory import Directory
from bridge_app.demo.faults import Faults
from bridge_app.demo.ids import Ids
from bridge_app.demo.journal import Journal
from bridge_app.demo.knobs import Profile, knobs_of
from bridge_app.demo.logins import Logins
from bridge_app.demo.signing import SigningKeys

DEFAULT_REDIRECT_URIS = ("http://localhost:8000/pangea/callback",)


class Cloud:
    """Everything one stand-in knows. In a test: `app.state.cloud`, to turn and look at from inside."""

    def __init__(
        self,
        profile: Profile = "strict",
        *,
        seed: int | str | None = None,
        clock: Callable[[], float] = time.time,
        redirect_uris: Iterable[str] = DEFAULT_REDIRECT_URIS,
        expiring_secret_life: float = 14 * 86_400,
    ) -> None:
        """Begin afresh. Raises UnknownKnob for a profile that does not exist."""
        self.profile: Profile = profile
        self.knobs = knobs_of(profile)
        self.clock = Clock(clock)
        self.ids = Ids(seed)
        self.admin_token = self.ids.new("adm")
        self.service_token = self.ids.new("pts")
        self.directory = Directory(self.ids, self.clock(), redirect_uris, expiring_secret_life)
        self.keys = SigningKeys(self.ids)
        self.logins = Logins(self.knobs, self.clock, self.ids, self.directory, self.keys)
        self.consents: dict[tuple[str, str], set[str]] = {}
        """Scopes a person allowed a client before, by client id and user id."""
        self.faults = Faults()
        self.journal = Journal()
