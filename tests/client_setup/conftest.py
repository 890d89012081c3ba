"""A home of one's own for other apps' settings, and a bridge's view of them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bridge_app.client_setup.apps import Surroundings, read_apps, settings_file
from bridge_app.client_setup.setup import ClientSetup, Sightings
from bridge_app.events import Event, EventBus
from bridge_app.models import Grant
from tests.client_setup.samples import LAUNCH, URL


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

    def connect(self, app_id: str) -> None:
        setup = self.setup
        setup.apply(setup.preview(app_id))


MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "home").mkdir()
    return Desk(tmp_path)
