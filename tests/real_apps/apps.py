"""Real AI apps as a person uses them: signed in by their own command, asked a question, and what their model hears."""

import contextlib
import json
import os
import selectors
import shutil
import signal
import subprocess
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.fernet import Fernet

from tests.clients.harness import ClientProgram, RealClient, Stage, TooLate, plain_environment, until
from tests.real_apps.installed import Programs
from tests.real_apps.model import StandInModel

NAME = "mcp-auth-bridge"
"""What the bridge is called in the settings of apps."""
PATIENCE = 60.0
QUESTION = "Who am I?"
NOWHERE = "http://127.0.0.1:9"


@dataclass(frozen=True)
class Place:
    """Where an AI app runs: beside the bridge, in the same person's home, with a model that needs no account."""

    stage: Stage
    programs: Programs
    model: StandInModel

    @property
    def home(self) -> Path:
        return self.stage.app.folder / "home"

    def environment(self) -> dict[str, str]:
        """The person's surroundings; nothing of what an app may want to fetch or tell elsewhere leaves the computer."""
        own = plain_environment(self.home)
        path = [str(self.stage.person.programs), str(self.programs.node.parent), own["PATH"]]
        return own | {
            "XDG_STATE_HOME": str(self.home / ".local/state"),
            "PATH": os.pathsep.join(path),
            "BROWSER": str(self.stage.person.browser),
            "TERM": "xterm-256color",
            "HTTPS_PROXY": NOWHERE,
            "NO_PROXY": "localhost,127.0.0.1,::1",
        }

    def write(self, path: str, text: str) -> None:
        """Write a file of the person's home."""
        file = self.home / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


class RealApp(ABC):
    """An AI app: who it is for us, and what a person does with it."""

    id: str
    """Under which our own command connects it."""
    client_name: str
    """Under which it registers itself."""
    settings: str | None
    """The file of the person's home that our command writes."""
    signs_in_by_itself = False
    """It opens the browser without being told, as soon as it is refused."""

    def __init__(self, place: Place) -> None:
        self.place = place

    def connect(self) -> None:
        """Have our own command write the bridge into the app's settings."""
        self.place.stage.app.cli("connect", self.id, "--yes")

    def disconnect(self) -> None:
        """Have our own command take it back."""
        self.place.stage.app.cli("connect", self.id, "--undo", "--yes")

    def read_settings(self) -> bytes | None:
        """Return what is in the settings file, None if there is no file."""
        file = self.place.home / (self.settings or "none")
        return file.read_bytes() if file.exists() else None

    def sign_in(self) -> None:
        """Do what a person does in the app to sign in; some do it only when they are used."""
        assert self.signs_in_by_itself

    def lists_it_as_connected(self) -> bool | None:
        """What the app itself says of the bridge; None if it has no such list."""
        return None

    @abstractmethod
    def ask(self, *meanwhile: Callable[[], None]) -> Sequence[str]:
        """Have the app call `whoami`, and again after each thing that happens meanwhile; return what it heard."""

    def run(self, *command: str | Path, types: tuple[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command of the app to its end, typing something once its prompt is seen; its children end with it."""
        process = subprocess.Popen(
            [str(word) for word in command],
            env=self.place.environment() | self.environment(),
            cwd=self.place.home,
            stdin=subprocess.PIPE if types else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        said = bytearray()
        with process:
            try:
                _listen(process, said, types)
            finally:
                _kill_group(process.pid)
        output = said.decode(errors="replace")
        print(output)  # shown where a test fails
        return subprocess.CompletedProcess(command, process.returncode, output)

    def environment(self) -> dict[str, str]:
        """What the app wants in its environment."""
        return {}


class Agent(RealApp):
    """An app whose model calls the tools."""

    def ask(self, *meanwhile: Callable[[], None]) -> Sequence[str]:
        with self.place.model.conversation("whoami", meanwhile) as conversation:

            def has_heard() -> bool:
                self.question()
                return bool(conversation.heard)

            until(has_heard, PATIENCE)  # on a busy computer it may begin before it has listed the tools
        return conversation.heard

    @abstractmethod
    def question(self) -> None:
        """Ask the app, and wait until it has said all."""


class Caller(RealApp):
    """An app that calls tools when the person says so, without a model."""

    def ask(self, *meanwhile: Callable[[], None]) -> Sequence[str]:
        heard = [self.call()]
        for happens in meanwhile:
            happens()
            heard.append(self.call())
        return heard

    @abstractmethod
    def call(self) -> str:
        """Have the app call `whoami` once, return what it says."""


class Codex(Agent):
    id = "codex"
    client_name = "Codex"
    settings = ".codex/config.toml"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        place.write(
            self.settings,
            f"""\
# The person's own settings.
model = "stand-in"
model_provider = "stand-in"
mcp_oauth_credentials_store = "file"
check_for_update_on_startup = false

[analytics]
enabled = false

[model_providers.stand-in]
name = "Stand-in"
base_url = "{place.model.origin}/v1"
wire_api = "responses"
""",
        )

    def sign_in(self) -> None:
        done = self.run(self.place.programs.codex, "mcp", "login", NAME)
        assert done.returncode == 0, done.stdout

    def lists_it_as_connected(self) -> bool:
        listed = self.run(self.place.programs.codex, "mcp", "list", "--json")
        assert NAME in listed.stdout, listed.stdout
        # What it warns of comes before.
        (server,) = json.loads(listed.stdout[listed.stdout.index("[\n") :])
        return bool(server["auth_status"] == "o_auth")

    def question(self) -> None:
        done = self.run(self.place.programs.codex, "exec", "--skip-git-repo-check", "--sandbox", "read-only", QUESTION)
        assert done.returncode == 0, done.stdout


class OpenCode(Agent):
    id = "opencode"
    client_name = "OpenCode"
    settings = ".config/opencode/opencode.json"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        provider = {
            "npm": "@ai-sdk/openai-compatible",
            "name": "Stand-in",
            "options": {"baseURL": f"{place.model.origin}/v1", "apiKey": "none"},
            "models": {"stand-in": {"name": "Stand-in"}},
        }
        settings = {
            "$schema": "https://opencode.ai/config.json",  # it would write this line itself
            "autoupdate": False,
            "model": "stand-in/stand-in",
            "provider": {"stand-in": provider},
        }
        place.write(self.settings, json.dumps(settings, indent=2))

    def environment(self) -> dict[str, str]:
        return {"OPENCODE_DISABLE_MODELS_FETCH": "1", "OPENCODE_DISABLE_AUTOUPDATE": "1", "NO_COLOR": "1"}

    def sign_in(self) -> None:
        done = self._opencode("mcp", "auth", NAME)
        assert "Authentication successful" in done.stdout, done.stdout

    def lists_it_as_connected(self) -> bool:
        listed = self._opencode("mcp", "list").stdout
        assert NAME in listed, listed
        return "✓" in listed

    def question(self) -> None:
        done = self._opencode("run", QUESTION)
        assert done.returncode == 0, done.stdout

    def _opencode(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        # It may end while it is forgetting tokens that were refused; the lock it leaves would hold the next one a minute.
        shutil.rmtree(self.place.home / ".local/state/opencode/locks", ignore_errors=True)
        return self.run(self.place.programs.opencode, *arguments)


class Gemini(Agent):
    id = "gemini-cli"
    client_name = "Gemini CLI MCP Client"
    settings = ".gemini/settings.json"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        settings = {
            "security": {"auth": {"selectedType": "gemini-api-key"}},
            "general": {"enableAutoUpdate": False},
            "privacy": {"usageStatisticsEnabled": False},
        }
        place.write(self.settings, json.dumps(settings, indent=2))

    def environment(self) -> dict[str, str]:
        origin = self.place.model.origin
        return {"GEMINI_API_KEY": "none", "GOOGLE_GEMINI_BASE_URL": origin, "GEMINI_CLI_TRUST_WORKSPACE": "true"}

    def sign_in(self) -> None:
        done = self._gemini("-p", f"/mcp auth {NAME}", types=("[Y/n]", "y\n"))
        assert "Successfully authenticated" in done.stdout, done.stdout

    def lists_it_as_connected(self) -> bool:
        listed = self._gemini("mcp", "list").stdout
        assert NAME in listed, listed
        return "Connected" in listed

    def question(self) -> None:
        done = self._gemini("--approval-mode", "yolo", "-m", "gemini-2.5-flash", "-p", QUESTION)
        assert done.returncode == 0, done.stdout

    def _gemini(self, *arguments: str, types: tuple[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        return self.run(self.place.programs.node, self.place.programs.gemini, *arguments, types=types)


class McPorter(Caller):
    """mcporter, which reads the settings of other apps: here those of Cursor."""

    id = "cursor"
    client_name = f"mcporter ({NAME})"
    settings = ".cursor/mcp.json"
    signs_in_by_itself = True

    def sign_in(self) -> None:
        done = self._mcporter("auth", NAME)
        assert done.returncode == 0, done.stdout

    def lists_it_as_connected(self) -> bool:
        listed = self._mcporter("list", "--json").stdout
        (server,) = json.loads(listed)["servers"]
        return bool(server["status"] == "ok")

    def call(self) -> str:
        return self._mcporter("call", f"{NAME}.whoami", "--output", "json").stdout

    def _mcporter(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run(self.place.programs.node, self.place.programs.mcporter, *arguments)


class FastMcp(Caller):
    """The FastMCP command line, which reads the settings of other apps: here those of Goose."""

    id = "goose"
    client_name = "FastMCP Client"
    settings = ".config/goose/config.yaml"
    signs_in_by_itself = True

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._key = Fernet.generate_key().decode()  # without one it keeps its tokens in memory

    def environment(self) -> dict[str, str]:
        return {"FASTMCP_OAUTH_ENCRYPTION_KEY": self._key, "FASTMCP_CHECK_FOR_UPDATES": "off"}

    def call(self) -> str:
        return self.run(self.place.programs.fastmcp, "call", NAME, "whoami", "--json").stdout


class McpRemote(Caller):
    """What apps start that know programs only; it is given the address that is printed for any other app."""

    id = "another-app"
    client_name = "MCP CLI Proxy"
    settings = None
    signs_in_by_itself = True

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._program: ClientProgram | None = None

    def connect(self) -> None:
        bridge = self.place.stage.app
        printed = json.loads(bridge.cli("connect", self.id, "--print"))
        assert printed["mcpServers"][NAME]["url"] == bridge.address  # it is given this one

    def disconnect(self) -> None:
        """There is nothing to take back."""

    def sign_in(self) -> None:
        self._program = self.place.stage.start(RealClient("mcp-remote", "mcp_remote.py"), "Some App")
        self._program.does("connect")

    def call(self) -> str:
        assert self._program is not None
        return json.dumps(self._program.does("call", name="whoami")["result"])


APPS: tuple[type[RealApp], ...] = (Codex, OpenCode, Gemini, McPorter, FastMcp, McpRemote)


def _listen(process: subprocess.Popen[bytes], said: bytearray, types: tuple[str, str] | None) -> None:
    """Collect what a process says until it says no more and ends. Raises TooLate."""
    assert process.stdout is not None
    ends_at = time.monotonic() + PATIENCE
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while selector.select(max(0.0, ends_at - time.monotonic())):
            words = os.read(process.stdout.fileno(), 65536)
            if not words:
                process.wait(max(1.0, ends_at - time.monotonic()))
                return
            said += words
            if types and types[0].encode() in said:
                assert process.stdin is not None
                process.stdin.write(types[1].encode())
                process.stdin.flush()
                types = None
    raise TooLate(f"{process.args!r} did not end in {PATIENCE:.0f} s\n{said[-4000:].decode(errors='replace')}")


def _kill_group(process_group: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process_group, signal.SIGKILL)
