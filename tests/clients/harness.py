"""The stage for real MCP clients: the app as its own process, a scripted browser, a person, and client programs."""

import contextlib
import json
import os
import queue
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NoReturn
from unittest.mock import patch

import httpx
import psutil
import pytest

from bridge_app.paths import Paths

HERE = Path(__file__).parent
REPOSITORY = HERE.parent.parent
DRIVERS = HERE / "drivers"
NODE_MODULES = HERE / "node_modules"
OLDEST_NODE = 20

Attitude = Literal["allows", "refuses", "is away"]


# ---- surroundings -----------------------------------------------------------------------------------------------


class TooLate(AssertionError):
    """What a test waited for did not come in time."""


def plain_environment(home: Path) -> dict[str, str]:
    """An environment with its own home and no desktop, proxy or keyring of the machine in it."""
    home.mkdir(parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR", "SYSTEMROOT") if name in os.environ}
    return kept | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONUNBUFFERED": "1",
    }


def free_port() -> int:
    """A port nobody listens on now, on 127.0.0.1 and on ::1."""
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as four:
            four.bind(("127.0.0.1", 0))
            port = int(four.getsockname()[1])
            if not socket.has_ipv6:
                return port
            with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as six:
                try:
                    six.bind(("::1", port))
                except OSError as problem:
                    if "in use" in str(problem).lower():
                        continue
                return port


def until(has_come: Callable[[], bool], seconds: float = 30) -> None:
    """Ask again and again (each asking takes its time) until it has come; raises TooLate."""
    ends_at = time.monotonic() + seconds
    while not has_come():
        if time.monotonic() > ends_at:
            raise TooLate(f"it did not come in {seconds:.0f} s")


class _Lines:
    """The lines a process writes, readable with a deadline."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._queue: queue.Queue[str | None] = queue.Queue()
        self._process = process
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with contextlib.suppress(ValueError):  # closed under us at the end
            for line in self._process.stdout:
                self._queue.put(line)
        self._queue.put(None)

    def next(self, seconds: float) -> str | None:
        """The next line, None when there will be no more. Raises TooLate."""
        try:
            return self._queue.get(timeout=seconds)
        except queue.Empty:
            raise TooLate(f"no line in {seconds:.0f} s") from None

    def close(self) -> None:
        self._thread.join(5)
        assert self._process.stdout is not None
        self._process.stdout.close()


# ---- the app ----------------------------------------------------------------------------------------------------


class App:
    """`python -m bridge_app serve` in its own process, with its own data folder and port."""

    def __init__(self, folder: Path, port: int | None = None) -> None:
        self.folder = folder
        self.port = port or free_port()
        self.home = folder / "bridge"
        self._environment = plain_environment(folder / "home") | {"MCP_AUTH_BRIDGE_HOME": str(self.home)}
        with patch.dict(os.environ, {"MCP_AUTH_BRIDGE_HOME": str(self.home)}):
            self.paths = Paths.standard()
        self.keyring = ""
        """The session bus of the keyring that our `connect` uses; there is none unless a test brings one."""
        self._log = folder / "serve.log"
        self._process: subprocess.Popen[str] | None = None
        self._lines: _Lines | None = None
        self._write_config()

    @property
    def origin(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def address(self) -> str:
        """What a person pastes into an AI app."""
        return f"{self.origin}/mcp"

    def _write_config(self) -> None:
        self.paths.prepare()
        self.paths.config_file.write_text('secrets = "memory"\n')
        self.paths.config_file.chmod(0o600)

    def start(self, seconds: float = 60) -> None:
        """Start serving; returns once the address was printed and answers."""
        assert self._process is None
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bridge_app", "serve", "--port", str(self.port)],
                cwd=REPOSITORY,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self._lines = _Lines(self._process)
        ends_at = time.monotonic() + seconds
        while True:
            line = self._lines.next(ends_at - time.monotonic())
            if line is None:
                pytest.fail(f"the app ended with {self._process.wait(10)} before it was ready\n{self.log()}")
            if f":{self.port}/mcp" in line:
                break
        answer = httpx.get(f"{self.origin}/.well-known/oauth-protected-resource/mcp", timeout=10, trust_env=False)
        assert answer.status_code == 200, answer.text

    def kill(self) -> None:
        """End it as a crash or a power cut would: no goodbye, nothing flushed."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """Ask it to end; returns the exit code."""
        return self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> int:
        assert self._process is not None
        assert self._lines is not None
        self._process.send_signal(how)
        try:
            code = self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(20)
            raise TooLate(f"the app did not end on {how.name}\n{self.log()}") from None
        finally:
            self._lines.close()
            self._process = None
        return code

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def descendants(self) -> list[psutil.Process]:
        """The processes that run below the app now."""
        assert self._process is not None
        return psutil.Process(self._process.pid).children(recursive=True)

    def log(self) -> str:
        return self._log.read_text(errors="replace")[-8000:] if self._log.exists() else ""

    def cli(self, *arguments: str) -> str:
        """Run a command of ours in another process on the same data; returns what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "bridge_app", *arguments],
            cwd=REPOSITORY,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"{arguments[0]} ended with {done.returncode}: {done.stdout}{done.stderr}"
        return done.stdout

    def grants(self, state: str | None = None) -> list[dict[str, Any]]:
        """What `grants --json` lists: those that live, or those of the last days in one state."""
        listed: list[dict[str, Any]] = json.loads(self.cli("grants", "--json", *(["--all"] if state else [])))
        return [grant for grant in listed if state in (None, grant["state"])]

    def activity(self) -> list[dict[str, Any]]:
        """What `activity --json` lists, newest last."""
        return [json.loads(line) for line in self.cli("activity", "--json").splitlines()]

    def expire_access_tokens(self) -> None:
        """Let the hour of every access token pass; refresh tokens stay good."""
        with contextlib.closing(sqlite3.connect(self.paths.database, timeout=30)) as store, store:
            changed = store.execute("UPDATE tokens SET expires_at = issued_at WHERE kind = 'access'").rowcount
        assert changed > 0


# ---- the person and the browser ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sighting:
    """Something a browser showed: `opened`, `asked`, `landed`, `stopped` or `failed`, with its details."""

    what: str
    details: Mapping[str, Any]


class Person:
    """The person at the computer: sees what browsers show, and answers a code through the command line."""

    def __init__(self, app: App, folder: Path, chromium: str | None = None) -> None:
        self._app = app
        self._engine = chromium or "http"
        self._attitude: Attitude = "allows"
        self._unanswered: list[str] = []
        self._sightings: list[Sighting] = []
        self._problems: list[BaseException] = []
        self._changed = threading.Condition()
        self._browsers: dict[socket.socket, int] = {}
        self._door = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._is_gone = False
        self._log = folder / "browser.log"
        self.programs = folder / "bin"
        self._write_program()
        self._watch(self._receive)

    @property
    def browser(self) -> Path:
        """The program to start as the browser."""
        return self.programs / "xdg-open"

    @property
    def openings(self) -> int:
        """How often a browser was opened."""
        return len(self.saw("opened"))

    @property
    def everything(self) -> list[Sighting]:
        """All that browsers showed so far, oldest first."""
        with self._changed:
            return list(self._sightings)

    def saw(self, what: str) -> list[Sighting]:
        """What browsers showed of one kind."""
        return [sighting for sighting in self.everything if sighting.what == what]

    def waits_to_see(self, what: str, count: int = 1, seconds: float = 60) -> Sighting:
        """The `count`-th sighting of that kind; raises TooLate."""

        def has_come() -> bool:
            return sum(sighting.what == what for sighting in self._sightings) >= count or bool(self._problems)

        with self._changed:
            if not self._changed.wait_for(has_come, seconds):
                raise TooLate(f"{what} was not seen {count} times in {seconds:.0f} s; seen: {self._sightings}")
            if self._problems:
                raise self._problems[0]
        return self.saw(what)[count - 1]

    def goes_away(self) -> None:
        """From now on questions stay unanswered."""
        self._attitude = "is away"

    def comes_back(self, attitude: Attitude = "allows") -> None:
        """Answer what waits, and whatever is asked from now on."""
        with self._changed:
            self._attitude = attitude
            waiting, self._unanswered = self._unanswered, []
        for code in waiting:
            self._answer(code, attitude)

    def leave(self) -> None:
        """End every browser still open, and hear no more. Raises what went wrong while answering."""
        self._is_gone = True
        with self._changed:
            open_browsers = dict(self._browsers)
        for line, process_group in open_browsers.items():
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process_group, signal.SIGKILL)
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError), socket.create_connection(self._door.getsockname(), timeout=5):
            pass  # wakes the thread that waits at the door
        for thread in self._threads:
            thread.join(10)
        self._door.close()
        if self._problems:
            raise self._problems[0]

    def _write_program(self) -> None:
        self.programs.mkdir(parents=True, exist_ok=True)
        host, port = self._door.getsockname()
        command = f'"{sys.executable}" "{HERE / "browser.py"}" {host}:{port} "{self._engine}"'
        self.browser.write_text(f'#!/bin/sh\n{command} "$1" </dev/null >>"{self._log}" 2>&1 &\n')
        self.browser.chmod(0o755)

    def _watch(self, work: Callable[..., None], *arguments: Any) -> None:
        def keep_problem() -> None:
            try:
                work(*arguments)
            except BaseException as problem:
                with self._changed:
                    self._problems.append(problem)
                    self._changed.notify_all()

        thread = threading.Thread(target=keep_problem, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _receive(self) -> None:
        while True:
            line, _ = self._door.accept()
            if self._is_gone:
                line.close()
                return
            self._watch(self._listen, line)

    def _listen(self, line: socket.socket) -> None:
        with line, line.makefile("r") as told:
            try:
                for sentence in told:
                    self._see(line, json.loads(sentence))
            except OSError:
                if not self._is_gone:
                    raise
            finally:
                with self._changed:
                    self._browsers.pop(line, None)

    def _see(self, line: socket.socket, details: dict[str, Any]) -> None:
        sighting = Sighting(details.pop("what"), details)
        with self._changed:
            if sighting.what == "opened":
                self._browsers[line] = details["pid"]
            self._sightings.append(sighting)
            attitude = self._attitude
            if sighting.what == "asked" and attitude == "is away":
                self._unanswered.append(details["code"])
            self._changed.notify_all()
        if sighting.what == "asked" and attitude != "is away":
            self._answer(details["code"], attitude)

    def _answer(self, code: str, attitude: Attitude) -> None:
        self._app.cli("approve", code, *(["--deny"] if attitude == "refuses" else []))


# ---- client programs --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class RealClient:
    """A client we drive: its driver, and what is known of its habits (measured; not our choice)."""

    id: str
    driver: str
    option: str = ""
    """Last argument of the driver: the era it shall speak, if it has a choice."""
    has_mcp_session: bool = False
    """It speaks the handshake era and shows its MCP session id."""
    keeps_a_stream: bool = False
    """It holds a GET stream open, and opens it again by itself when it ends."""
    on_stdio: bool = False
    """It starts our `connect` in place of going to the address."""

    @property
    def needs_node(self) -> bool:
        return self.driver.endswith(".mjs") or self.driver == "mcp_remote.py"


@dataclass(frozen=True)
class Answer:
    """What a driver said to one command."""

    ok: bool
    error: str
    fields: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.fields[name]


def _connect(app: App, person: Person) -> dict[str, Any]:
    """What stands in the settings of an app that starts our `connect`, in the words of both SDKs."""
    return {
        "command": sys.executable,
        "args": ["-m", "bridge_app", "connect", "--client", "claude-desktop", "--no-start"],
        "env": {
            "MCP_AUTH_BRIDGE_HOME": str(app.home),
            "PYTHONPATH": str(REPOSITORY),
            "BROWSER": str(person.browser),
            "DBUS_SESSION_BUS_ADDRESS": app.keyring,
        },
    }


class ClientProgram:
    """One client, in its own process, told what to do by lines of JSON."""

    def __init__(self, client: RealClient, app: App, person: Person, folder: Path, name: str) -> None:
        self._person = person
        self._log = folder / f"{client.id}.log"
        option = client.option or str(NODE_MODULES / "mcp-remote/dist/proxy.js")
        runner = sys.executable
        environment = plain_environment(folder / "client-home") | {"BROWSER": str(person.browser)}
        programs = [str(person.programs), environment["PATH"]]
        if client.needs_node:
            node = install_node_packages()
            programs.insert(1, str(node.parent))
            runner = str(node) if client.driver.endswith(".mjs") else runner
        environment["PATH"] = os.pathsep.join(programs)
        address = json.dumps(_connect(app, person)) if client.on_stdio else app.address
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [runner, str(DRIVERS / client.driver), address, str(folder / f"{client.id}-data"), name, option],
                env=environment,
                cwd=folder,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                start_new_session=True,
            )
        self._lines = _Lines(self._process)

    def begin(self, do: str, **fields: Any) -> None:
        """Give a command without waiting for its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do} | fields) + "\n")
        self._process.stdin.flush()

    def answer(self, seconds: float = 60) -> Answer:
        """The answer to the oldest unanswered command; raises TooLate."""
        try:
            line = self._lines.next(seconds)
        except TooLate as late:
            raise TooLate(f"the client did not answer: {late}\nseen: {self._person.everything}\n{self.log()}") from None
        if line is None:
            raise AssertionError(f"the client's program ended with {self._process.wait(10)}\n{self.log()}")
        fields = json.loads(line)
        return Answer(fields.pop("ok"), fields.pop("error", ""), fields)

    def does(self, do: str, **fields: Any) -> Answer:
        """Give a command and expect it to succeed."""
        self.begin(do, **fields)
        answer = self.answer()
        assert answer.ok, f"{do} failed: {answer.error}\n{self.log()}"
        return answer

    def fails_to(self, do: str, **fields: Any) -> Answer:
        """Give a command and expect it to fail."""
        self.begin(do, **fields)
        answer = self.answer()
        assert not answer.ok, f"{do} worked: {dict(answer.fields)}"
        return answer

    def close(self) -> None:
        """End the program and everything it started."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(20)
        self._lines.close()
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()

    def log(self) -> str:
        return self._log.read_text(errors="replace")[-8000:] if self._log.exists() else ""


class Stage:
    """App, person and client programs of one test, all in one folder of its own."""

    def __init__(self, folder: Path, chromium: str | None = None) -> None:
        self.folder = folder
        self.app = App(folder / "app")
        self.person = Person(self.app, folder, chromium)
        self._programs: list[ClientProgram] = []

    def start(self, client: RealClient, name: str) -> ClientProgram:
        """Start the client's program; its tokens stay in the folder when it is closed and started again."""
        program = ClientProgram(client, self.app, self.person, self.folder, name)
        self._programs.append(program)
        return program

    def clear(self) -> None:
        """End everything; the app by asking, so that a shutdown that hangs or fails is seen."""
        with contextlib.ExitStack() as stack:
            stack.callback(self._stop_app)
            stack.callback(self.person.leave)
            for program in self._programs:
                stack.callback(program.close)

    def _stop_app(self) -> None:
        if self.app.is_running:
            code = self.app.stop()
            assert code == 0, f"the app ended with {code}\n{self.app.log()}"


@contextlib.contextmanager
def stage(folder: Path, chromium: str | None = None) -> Iterator[Stage]:
    """A stage with the app running; the browser is a plain one, or the Chromium at that path."""
    folder.mkdir(parents=True, exist_ok=True)
    set_up = Stage(folder, chromium)
    try:
        set_up.app.start()
        yield set_up
    finally:
        set_up.clear()


# ---- what must be installed -------------------------------------------------------------------------------------


def _absent(why: str) -> NoReturn:
    """A tool is missing: a skip on a developer's machine, a failure where the tests are the gate."""
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(why)
    pytest.skip(why)


def find_chromium() -> str:
    """The Chromium that walks the login page."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    _absent("Chromium is needed for this test")


def install_node_packages() -> Path:
    """Install the packages of `package.json`, unless those very versions are there already; return the Node to use."""
    npm = shutil.which("npm")
    if npm is None:
        _absent("npm is needed for this client")
    wanted: dict[str, str] = json.loads((HERE / "package.json").read_text())["dependencies"]
    if find_node() is None or any(_installed(package) != exactly for package, exactly in wanted.items()):
        # No scripts of packages run. Node itself is brought along only where the system's is too old.
        flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]
        flags += ["--omit=optional"] if find_node() else []
        try:
            done = subprocess.run(
                [npm, "install", *flags], cwd=HERE, capture_output=True, text=True, timeout=300, check=False
            )
        except subprocess.TimeoutExpired:
            _absent("npm did not finish in 300 s")
        if done.returncode != 0:
            _absent(f"npm could not install the clients: {done.stderr[-400:]}")
    node = find_node()
    if node is None:
        _absent(f"Node {OLDEST_NODE} or newer is needed for this client, and none is here for this kind of machine")
    return node


def find_node() -> Path | None:
    for node in (Path(shutil.which("node") or "node"), *NODE_MODULES.glob("node-*/bin/node")):
        try:
            version = subprocess.run(
                [node, "--version"], capture_output=True, text=True, timeout=30, check=False
            ).stdout
        except OSError:
            continue
        found = re.match(r"v(\d+)\.", version)
        if found is not None and int(found[1]) >= OLDEST_NODE:
            return node
    return None


def _installed(package: str) -> str | None:
    manifest = NODE_MODULES / package / "package.json"
    return str(json.loads(manifest.read_text())["version"]) if manifest.exists() else None
