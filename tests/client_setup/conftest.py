"""A home of one's own for other apps' settings, and a bridge's view of them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from bridge_app.client_setup.apps import Surroundings, read_apps, settings_file
from bridge_app.client_setup.setup import ClientSetup, Sightings
from bridge_app.events import Event, EventBus
from bridge_app.models import Grant, Likeness, Proposal, UpstreamSettings
from bridge_app.upstream.likeness import alike, differences
from bridge_app.upstream.vetting import make_id, vet
from tests.client_setup.samples import LAUNCH, URL


class Behind:
    """The servers behind the bridge, with their secrets, as the real registry compares them."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[UpstreamSettings, dict[str, str]]] = {}
        self.trouble: dict[str, str] = {}

    def add(self, proposal: Proposal | None) -> None:
        """Bring a server that was found behind the bridge."""
        assert proposal is not None
        name = proposal.settings.name
        self.kept[name] = (replace(proposal.settings, id=name), dict(proposal.secrets))

    def check(self, settings: UpstreamSettings, *, allow_plain_http: bool = False, allow_same: bool = False) -> None:
        named = replace(settings, id=make_id(settings.name, ()))
        vet(named, (), own_port=8000, allow_plain_http=allow_plain_http, allow_same=allow_same)

    def alike(self, settings: UpstreamSettings) -> tuple[UpstreamSettings, ...]:
        return alike(settings, (kept for kept, _ in self.kept.values()))

    async def compare(self, proposal: Proposal) -> Likeness:
        for kept in self.alike(proposal.settings):
            unlike = differences(kept, self.kept[kept.name][1], proposal)
            return Likeness(kept, unlike, self.trouble.get(kept.name, ""))
        return Likeness()


@dataclass
class Desk:
    """A person's computer: apps' settings below `home`, and the bridge beside them."""

    root: Path
    platform: str = "linux"
    address: str = URL
    launch: tuple[str, ...] = LAUNCH
    now: float = 1_000.0
    clients: list[str] = field(default_factory=list)
    grants: list[Grant] = field(default_factory=list)
    asking: list[str] = field(default_factory=list)
    listed: dict[str, float] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    behind: Behind = field(default_factory=Behind)

    def __post_init__(self) -> None:
        self.bus = EventBus()
        self.bus.subscribe(self.events.append)

    @property
    def home(self) -> Path:
        return self.root / "home"

    @property
    def here(self) -> Surroundings:
        return Surroundings(self.home, {"PATH": str(self.root / "bin"), **self.environment}, self.platform)

    @property
    def setup(self) -> ClientSetup:
        """Return the room as a fresh process would have it."""
        return ClientSetup(
            self.root / "client-setup",
            lambda: self.address,
            lambda: self.now,
            events=self.bus,
            known=self.behind,
            sightings=Sightings(lambda: self.clients, lambda: self.grants, lambda: self.asking, lambda: self.listed),
            here=self.here,
            launch=self.launch,
        )

    def path(self, app_id: str) -> Path:
        app = next(each for each in read_apps(self.platform) if each.id == app_id)
        path = settings_file(app, self.here)
        assert path is not None
        return path

    def write(self, app_id: str, text: str | bytes) -> Path:
        path = self.path(app_id)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    async def bring(self, app_id: str) -> None:
        """Bring all of an app's servers behind the bridge."""
        for server in await self.setup.own_servers(app_id):
            self.behind.add(server.proposal)

    def connect(self, app_id: str) -> None:
        setup = self.setup
        setup.apply(setup.preview(app_id))


MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "home").mkdir()
    return Desk(tmp_path)
