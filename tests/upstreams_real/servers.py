"""Real MCP servers, installed once at the very versions named here, and the settings to put them behind a bridge.

Needs npm and Node 20 for `package.json`, Python's venv for `requirements.txt`, and git. None of it is shipped.
"""

import asyncio
import contextlib
import hashlib
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

from bridge_app.bridge import Bridge
from bridge_app.models import UpstreamSettings
from bridge_app.paths import Paths
from tests.clients.harness import find_node, plain_environment, until

HERE = Path(__file__).parent
MODULES = HERE / "node_modules/@modelcontextprotocol"
FIXTURE = HERE.parent / "conformance/fixture_process.py"
INSTALL_SECONDS = 300
LARGE = 5_000_000


@dataclass(frozen=True)
class RealServers:
    """The installed programs."""

    node: Path
    scripts: Path
    """Where the commands of Python's servers are."""

    def everything(self, name: str = "Everything", *, prefix: str | None = None) -> UpstreamSettings:
        """Return the server that can do all of the handshake era."""
        return self._node(name, "everything", "stdio", prefix=prefix)

    def files(self, folder: Path) -> UpstreamSettings:
        """Return the server for the files of a folder."""
        return self._node("Files", "filesystem", str(folder))

    def memory(self, file: Path) -> UpstreamSettings:
        """Return the server that keeps a graph in a file."""
        return self._node("Memory", "memory", environment=(("MEMORY_FILE_PATH", str(file)),))

    def time(self) -> UpstreamSettings:
        """Return the server that tells the time."""
        arguments = ("--local-timezone", "Europe/Berlin")
        return UpstreamSettings("", "Time", "stdio", command=str(self.scripts / "mcp-server-time"), arguments=arguments)

    def git(self, repository: Path) -> UpstreamSettings:
        """Return the server for a git repository."""
        arguments = ("--repository", str(repository))
        return UpstreamSettings("", "Git", "stdio", command=str(self.scripts / "mcp-server-git"), arguments=arguments)

    def fixture(self, name: str = "Fixture", era: str = "both", *, is_shared: bool = False) -> UpstreamSettings:
        """Return the server of the conformance tests, which can do all of both eras."""
        arguments = (str(FIXTURE), "stdio", era)
        return UpstreamSettings("", name, "stdio", command=sys.executable, arguments=arguments, is_shared=is_shared)

    def slow(self, folder: Path, name: str = "Slow") -> UpstreamSettings:
        """Return the server whose one tool never ends."""
        arguments = (str(HERE / "slow_server.py"), str(folder))
        return UpstreamSettings("", name, "stdio", command=sys.executable, arguments=arguments)

    @contextlib.contextmanager
    def far(self, folder: Path, port: int = 0) -> Iterator["FarServer"]:
        """Serve everything over Streamable HTTP, in a process of its own."""
        server = FarServer(self, folder, port or _free_port())
        server.start()
        try:
            yield server
        finally:
            server.kill()

    def script(self, server: str) -> str:
        """Return the program of one of Node's servers."""
        return str(MODULES / f"server-{server}/dist/index.js")

    def _node(
        self,
        name: str,
        server: str,
        *arguments: str,
        prefix: str | None = None,
        environment: tuple[tuple[str, str], ...] = (),
    ) -> UpstreamSettings:
        return UpstreamSettings(
            "",
            name,
            "stdio",
            command=str(self.node),
            arguments=(self.script(server), *arguments),
            environment=environment,
            prefix=prefix,
        )


class FarServer:
    """The everything server as a program that listens on a port."""

    def __init__(self, servers: RealServers, folder: Path, port: int) -> None:
        self.settings = UpstreamSettings("", "Far", "http", url=f"http://127.0.0.1:{port}/mcp")
        self._command = [str(servers.node), servers.script("everything"), "streamableHttp"]
        self._environment = plain_environment(folder / "far-home") | {"PORT": str(port)}
        self._log = folder / "far.log"
        self._port = port
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it listens."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, env=self._environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        until(self._listens)

    def kill(self) -> None:
        """End it as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(20)
            self._process = None

    def _listens(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self._port), timeout=1).close()
        except OSError:
            return False
        return True


def add_all(paths: Paths, settings: Sequence[UpstreamSettings]) -> None:
    """Add servers to a bridge that does not run."""
    bridge = Bridge.open(paths)

    async def add() -> None:
        for each in settings:
            await bridge.upstreams.add(each)

    try:
        asyncio.run(add())
    finally:
        bridge.close()


def fill_folder(folder: Path) -> None:
    """Make some files, small and large, of text, picture and sound."""
    folder.mkdir(parents=True)
    (folder / "hello.txt").write_text("Grüße aus der Datei\n")
    (folder / "large.txt").write_text("0123456789" * (LARGE // 10))
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (folder / "sound.wav").write_bytes(b"RIFF" + bytes(range(256)))


def make_repository(folder: Path) -> None:
    """Make a git repository with one commit."""
    folder.mkdir(parents=True)
    (folder / "notes.txt").write_text("first\n")
    environment = plain_environment(folder.parent / "git-home") | {"GIT_CONFIG_NOSYSTEM": "1"}
    person = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "init.defaultBranch=main"]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "Write the first note"]):
        subprocess.run(["git", *person, *arguments], cwd=folder, env=environment, check=True, timeout=60)


# ---- what must be installed -------------------------------------------------------------------------------------


def install_servers() -> RealServers:
    """Install the servers, unless those very versions are there already."""
    if shutil.which("git") is None:
        _absent("git is needed for these servers")
    node = find_node()
    npm = shutil.which("npm")
    if node is None or npm is None:
        _absent("Node 20 or newer, with npm, is needed for these servers")
    stamp = _stamp("package.json", "package-lock.json")
    if _read(HERE / "node_modules/.stamp") != stamp:
        # No scripts of packages run.
        _run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        (HERE / "node_modules/.stamp").write_text(stamp)
    scripts = HERE / ".venv/bin"
    stamp = f"{_stamp('requirements.txt')} {sys.version_info.major}.{sys.version_info.minor}"
    if _read(HERE / ".venv/.stamp") != stamp:
        _run([sys.executable, "-m", "venv", "--clear", ".venv"])
        pip = [str(scripts / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        _run([*pip, "install", "--require-hashes", "--only-binary", ":all:", "-r", "requirements.txt"])
        (HERE / ".venv/.stamp").write_text(stamp)
    return RealServers(node, scripts)


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        _absent(f"{Path(command[0]).name} did not finish in {INSTALL_SECONDS} s")
    if done.returncode != 0:
        _absent(f"{Path(command[0]).name} could not install the servers: {done.stderr[-400:]}")


def _stamp(*names: str) -> str:
    return hashlib.sha256(b"".join((HERE / name).read_bytes() for name in names)).hexdigest()


def _read(file: Path) -> str:
    return file.read_text() if file.exists() else ""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _absent(why: str) -> NoReturn:
    """Something is missing: a skip on a developer's machine, a failure where the tests are the gate."""
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(why)
    pytest.skip(why)
