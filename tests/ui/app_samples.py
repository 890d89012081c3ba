"""A bridge that knows AI apps and nothing else, as the contract of `bridge.apps` says, for the tests of the window."""

import asyncio
import difflib
import inspect
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from bridge_app.client_setup.diffs import diff_lines
from bridge_app.errors import BridgeError
from bridge_app.models import AiApp, AppServer, Proposal, SetupPreview, SetupProgress, Snippet, UpstreamSettings
from bridge_app.upstream.likeness import alike
from tests.ui.samples import ADDRESS, RecordingAdapter
from tests.ui.server_samples import ServersBridge

CURSOR = AiApp("cursor", "Cursor", True, "not connected", "~/.cursor/mcp.json")
CLAUDE_DESKTOP = AiApp(
    "claude-desktop",
    "Claude Desktop",
    True,
    "not connected",
    "~/.config/Claude/claude_desktop_config.json",
    "stdio",
    restart="Quit and reopen Claude Desktop.",
)
CLAUDE_CODE = AiApp(
    "claude-code", "Claude Code", True, "connected", "~/.claude.json", can_undo=True, grant_ids=("grant-00001",)
)
CODEX = AiApp(
    "codex",
    "Codex",
    True,
    "changed",
    "~/.codex/config.toml",
    note="The entry names the address http://localhost:8000/mcp; the bridge is at http://localhost:9123/mcp now.",
    can_undo=True,
)
JETBRAINS = AiApp(
    "jetbrains-ai-assistant",
    "JetBrains AI Assistant",
    True,
    "by hand",
    note="It keeps its servers where only it can write.",
)
LM_STUDIO = AiApp(
    "lm-studio",
    "LM Studio",
    True,
    "needs restart",
    "~/.lmstudio/mcp.json",
    restart="Quit and reopen LM Studio.",
    can_undo=True,
)
ZED = AiApp(
    "zed",
    "Zed",
    True,
    "unreadable",
    "~/.config/zed/settings.json",
    note="Line 12, column 3: there is a comma too few.",
)
MISSING = tuple(
    AiApp(name.lower().replace(" ", "-"), name, False, "not connected", f"~/.{name.split()[0].lower()}/mcp.json")
    for name in (
        "Amp",
        "Cline",
        "Continue",
        "Copilot CLI",
        "Crush",
        "Gemini CLI",
        "Goose",
        "Junie",
        "Kilo",
        "Kiro",
        "opencode",
        "Qwen Code",
        "Roo Code",
        "Visual Studio",
        "VS Code",
        "VS Code Insiders",
        "Warp",
        "Windsurf",
    )
)
ANOTHER = AiApp("another-app", "Another app", False, "by hand", restart="Restart the app if it does not notice.")
APPS = (CLAUDE_CODE, CLAUDE_DESKTOP, CODEX, CURSOR, JETBRAINS, LM_STUDIO, ZED, *MISSING, ANOTHER)

BEFORE = """{
  // Kept by hand.
  "mcpServers": {
    "github": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-github"],
      "env": {"GITHUB_TOKEN": "••••"}
    },
  },
}
"""


def after(address: str = ADDRESS) -> str:
    """Return the settings with the bridge in them."""
    entry = f'    "mcp-auth-bridge": {{\n      "url": {json.dumps(address)}\n    }},\n'
    return BEFORE.replace("    },\n  },\n", f"    }},\n{entry}  }},\n")


OWN = (
    AppServer(
        "github",
        "new",
        proposal=Proposal(
            UpstreamSettings(
                "",
                "github",
                "stdio",
                command="npx",
                arguments=("-y", "@modelcontextprotocol/server-github"),
                secret_environment=("GITHUB_TOKEN",),
            ),
            {"environment/GITHUB_TOKEN": "ghp_0123456789abcdefghij"},
            app="Cursor",
        ),
    ),
    AppServer(
        "files",
        "new",
        proposal=Proposal(
            UpstreamSettings("", "files", "stdio", command="uvx", arguments=("files-mcp", "/home/ada/Documents")),
            app="Cursor",
        ),
    ),
    AppServer(
        "notes",
        "new",
        proposal=Proposal(UpstreamSettings("", "notes", "http", url="https://notes.example.com/mcp"), app="Cursor"),
    ),
)
MIXED = (
    replace(OWN[0], standing="behind", upstream="GitHub"),
    replace(
        OWN[1],
        standing="behind",
        upstream="files",
        words="It is switched off in Cursor, but on at the bridge.",
    ),
    OWN[2],
    AppServer(
        "postgres",
        "differs",
        "The bridge has it as “Postgres”, but with another DATABASE_URL.",
        "Postgres",
        proposal=Proposal(UpstreamSettings("", "postgres", "stdio", command="postgres-mcp"), app="Cursor"),
    ),
    AppServer("figma", "stays", "The bridge can't run it: it has neither a command nor an address."),
)
WITH_OWN = BEFORE.replace(
    "    },\n  },\n",
    """    },
    "files": {
      "command": "uvx",
      "args": ["files-mcp", "/home/ada/Documents"]
    },
    "notes": {
      "url": "https://notes.example.com/mcp"
    },
  },
""",
)
WITHOUT_OWN = """{
  // Kept by hand.
  "mcpServers": {
    "notes": {
      "url": "https://notes.example.com/mcp"
    },
    "mcp-auth-bridge": {
      "url": "http://localhost:8000/mcp"
    },
  },
}
"""


def diff(before: str, now: str) -> tuple[str, ...]:
    """Return a unified diff as the bridge tells it."""
    lines = difflib.unified_diff(before.splitlines(), now.splitlines(), "before", "after", lineterm="")
    return tuple(lines)


NOTHING_YET = SetupProgress(False, False, False, "")
DONE = SetupProgress(True, True, True, "")


@dataclass
class AppsBridge:
    """Answers as the bridge does, from memory; notes what it is told to write."""

    all: dict[str, AiApp] = field(default_factory=lambda: {each.id: each for each in APPS})
    progresses: dict[str, SetupProgress] = field(default_factory=dict)
    previews: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What is special about the preview of an app."""
    snippets: dict[str, Snippet] = field(default_factory=dict)
    own: dict[str, tuple[AppServer, ...]] = field(default_factory=dict)
    """What apps start by themselves; what is brought behind the bridge is known as such."""
    failure: BridgeError | None = None
    """What the next thing that can fail fails with."""
    calls: list[tuple[Any, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.apps = self
        self.address = ADDRESS
        self.behind = ServersBridge(kept={})
        self.upstreams = self.servers = self.behind
        self.history = self.behind.history
        self.taken: dict[str, tuple[AppServer, ...]] = {}

    def list(self) -> tuple[AiApp, ...]:
        self._fail("list")
        everything = {**self.all, ANOTHER.id: ANOTHER}.values()
        return tuple(
            sorted(everything, key=lambda each: (each == ANOTHER, not each.is_installed, each.name.casefold()))
        )

    def preview(self, app_id: str) -> SetupPreview:
        self._fail("preview", app_id)
        app = self.all[app_id]
        base = SetupPreview(app_id, app.path, False, diff(BEFORE, after()), "f" * 64, app.restart)
        return replace(base, **self.previews.get(app_id, {}))

    async def own_servers(self, app_id: str) -> tuple[AppServer, ...]:
        return tuple(self._stand(each) for each in self.own.get(app_id, ()))

    def _stand(self, server: AppServer) -> AppServer:
        if server.standing == "new" and server.proposal is not None:
            for kept in alike(server.proposal.settings, self.behind.kept.values()):
                return replace(server, standing="behind", upstream=kept.name)
        return server

    async def preview_replace(self, app_id: str, names: Iterable[str]) -> SetupPreview:
        self._fail("preview_replace", app_id, tuple(names))
        app = self.all[app_id]
        change = diff_lines(WITH_OWN, WITHOUT_OWN, "json")
        base = SetupPreview(app_id, app.path, False, change, "d" * 64, app.restart, names=tuple(names))
        return replace(base, **self.previews.get(app_id, {}))

    def apply(self, preview: SetupPreview) -> AiApp:
        self._fail("apply", preview)
        app = self.all[preview.app_id]
        own = self.own.get(app.id, ())
        if preview.is_undo:
            self.own[app.id] = (*self.taken.pop(app.id, ()), *own)
            self.all[app.id] = replace(app, state="not connected", can_undo=False, grant_ids=())
            return self.all[app.id]
        self.taken[app.id] = tuple(each for each in own if each.name in preview.names)
        self.own[app.id] = tuple(each for each in own if each.name not in preview.names)
        state: Any = "needs restart" if app.restart else "connected"
        self.all[app.id] = replace(app, state=state, can_undo=True)
        return self.all[app.id]

    def preview_undo(self, app_id: str) -> SetupPreview:
        self._fail("preview_undo", app_id)
        app = self.all[app_id]
        base = SetupPreview(app_id, app.path, False, diff(after(), BEFORE), "e" * 64, app.restart, is_undo=True)
        if taken := self.taken.get(app_id):
            base = replace(
                base, diff=diff_lines(WITHOUT_OWN, WITH_OWN, "json"), names=tuple(each.name for each in taken)
            )
        return replace(base, **self.previews.get(app_id, {}))

    def snippet(self, app_id: str) -> Snippet:
        self._fail("snippet", app_id)
        text = json.dumps({"mcpServers": {"mcp-auth-bridge": {"url": ADDRESS}}}, indent=2)
        app = self.all.get(app_id, ANOTHER)
        where = app.path or "Settings → Tools → AI Assistant → MCP"
        return self.snippets.get(app_id, Snippet(text, "json", where))

    def progress(self, app_id: str, since: float) -> SetupProgress:
        self._fail("progress", app_id, since)
        known = self.progresses.get(app_id)
        if known == DONE:
            self.all[app_id] = replace(self.all[app_id], state="connected", grant_ids=("grant-00001",))
        if known is not None:
            return known
        return replace(NOTHING_YET, waiting_for=self.all[app_id].restart)

    def _fail(self, *call: Any) -> None:
        self.calls.append(call)
        if self.failure is not None and call[0] != "list":
            failure, self.failure = self.failure, None
            raise failure


class AppsAdapter(RecordingAdapter):
    """Runs commands on an `AppsBridge`, those that wait too."""

    def __init__(self, bridge: AppsBridge | None = None) -> None:
        super().__init__()
        self.apps = bridge or AppsBridge()

    def run_commands(self) -> list[tuple[Any, ...]]:
        """Run what was submitted, and what that leads to; return what was asked so far."""
        while self.waiting:
            command, then = self.waiting.pop(0)
            answer = command(self.apps)
            if inspect.isawaitable(answer):
                answer = asyncio.run(_wait_for(answer))
            if then is not None:
                then(answer)
        return self.apps.calls


async def _wait_for(answer: Any) -> Any:
    return await answer
