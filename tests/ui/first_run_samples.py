"""A bridge for the first steps: it has settings, finds servers in other apps, and knows AI apps."""

from dataclasses import dataclass, field

from bridge_app.models import AiApp, AppState, FoundServers
from tests.ui.server_samples import ServersBridge
from tests.ui.settings_samples import SettingsAdapter, SettingsBridge


def app(id: str, name: str, is_installed: bool = True, state: AppState = "not connected") -> AiApp:
    """Return an AI app."""
    return AiApp(id, name, is_installed, state)


@dataclass
class SampleApps:
    """Tells of AI apps."""

    apps: list[AiApp] = field(default_factory=list)

    def list(self) -> "tuple[AiApp, ...]":
        return tuple(self.apps)


class FirstRunBridge(SettingsBridge):
    """Answers what the first steps ask."""

    def __init__(self, *apps: AiApp, installed: FoundServers | None = None) -> None:
        super().__init__()
        self.upstreams = self.servers = ServersBridge(kept={}, installed=installed or FoundServers())
        self.apps = SampleApps(list(apps))


class FirstRunAdapter(SettingsAdapter):
    """Runs commands on a `FirstRunBridge`."""

    def __init__(self, bridge: FirstRunBridge | None = None) -> None:
        super().__init__(bridge or FirstRunBridge())


FOUR_APPS = (
    app("claude-desktop", "Claude Desktop"),
    app("cursor", "Cursor", state="connected"),
    app("vscode", "Visual Studio Code", state="needs restart"),
    app("codex", "Codex", state="unreadable"),
    app("zed", "Zed", is_installed=False),
)
