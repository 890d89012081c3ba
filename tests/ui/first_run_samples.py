"""A bridge for the first steps: it has settings, finds servers in other apps, and may know AI apps."""

from dataclasses import dataclass, field

from bridge_app.models import FoundServers
from tests.ui.server_samples import ServersBridge
from tests.ui.settings_samples import SettingsAdapter, SettingsBridge


@dataclass
class SampleApp:
    """An AI app, as far as the first steps look at it."""

    id: str
    name: str
    is_installed: bool = True
    state: str = "not connected"


@dataclass
class SampleApps:
    """Tells of AI apps."""

    apps: list[SampleApp] = field(default_factory=list)

    def list(self) -> "tuple[SampleApp, ...]":
        return tuple(self.apps)


class FirstRunBridge(SettingsBridge):
    """Answers what the first steps ask."""

    def __init__(self, *apps: SampleApp, installed: FoundServers | None = None, knows_apps: bool = True) -> None:
        super().__init__()
        self.upstreams = self.servers = ServersBridge(kept={}, installed=installed or FoundServers())
        if knows_apps:
            self.apps = SampleApps(list(apps))


class FirstRunAdapter(SettingsAdapter):
    """Runs commands on a `FirstRunBridge`."""

    def __init__(self, bridge: FirstRunBridge | None = None) -> None:
        super().__init__(bridge or FirstRunBridge())


FOUR_APPS = (
    SampleApp("claude-desktop", "Claude Desktop"),
    SampleApp("cursor", "Cursor", state="connected"),
    SampleApp("vscode", "Visual Studio Code", state="needs restart"),
    SampleApp("codex", "Codex", state="unreadable"),
    SampleApp("zed", "Zed", is_installed=False),
)
