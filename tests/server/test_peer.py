"""Who is behind a connection: real processes of several kinds, told from each other and never by their arguments."""

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from bridge_app.models import Peer, Program
from bridge_app.server import peer as peer_module
from bridge_app.server.peer import Address, Connections, PeerFinder, ask_kernel, find_script, spelled_out

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes as Linux does")

PYTHON = str(Path(sys.executable).resolve())
HOLD = "import socket, sys, time; s = socket.create_connection(('{host}', {port})); time.sleep(60)"
HOLD_JS = "require('net').connect({port}, '{host}'); setTimeout(() => 0, 60000);"


class Listener:
    """A server that accepts and says nothing, and the processes that connected to it."""

    def __init__(self, family: socket.AddressFamily = socket.AF_INET) -> None:
        host = "127.0.0.1" if family == socket.AF_INET else "::1"
        self._socket = socket.create_server((host, 0), family=family)
        self._socket.settimeout(20)
        self.host, self.port = self._socket.getsockname()[:2]
        self._accepted: list[socket.socket] = []
        self._processes: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str, **options: Any) -> tuple[Address, Address]:
        """Start a program that connects; return both ends of its connection."""
        self._processes.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, **options))
        return self.accept()

    def accept(self) -> tuple[Address, Address]:
        accepted, address = self._socket.accept()
        self._accepted.append(accepted)
        return address[:2], accepted.getsockname()[:2]

    @property
    def pid(self) -> int:
        return self._processes[-1].pid

    def end(self) -> None:
        for process in self._processes:
            process.kill()
            process.wait()
        for accepted in self._accepted:
            accepted.close()
        self._accepted.clear()

    def close(self) -> None:
        self.end()
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


@pytest.fixture
def finder() -> PeerFinder:
    return PeerFinder()


def needs(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"needs {program}")
    return str(Path(found).resolve())


def test_a_program_is_known_by_its_executable_id_and_start(listener: Listener, finder: PeerFinder) -> None:
    curl = needs("curl")

    found = finder(*listener.start(curl, "-s", f"http://127.0.0.1:{listener.port}/?token=s3cret"))

    assert found is not None
    assert (found.program.path, found.program.script, found.program.user) == (curl, "", "")
    assert found.pid == listener.pid
    assert found.started_at == psutil.Process(listener.pid).create_time()
    assert "s3cret" not in repr(found)


def test_a_copy_under_another_name_is_what_it_is_called(listener: Listener, finder: PeerFinder, tmp_path: Path) -> None:
    copy = tmp_path / "My Tool"
    shutil.copy(needs("curl"), copy)

    found = finder(*listener.start(str(copy), "-s", f"http://127.0.0.1:{listener.port}/"))

    assert found is not None
    assert found.program.path == str(copy)
    assert found.program.name == "My Tool"


def test_over_ipv6_it_is_found_as_well(finder: PeerFinder) -> None:
    try:
        listener = Listener(socket.AF_INET6)
    except OSError:
        pytest.skip("needs IPv6")

    found = finder(*listener.start(sys.executable, "-c", HOLD.format(host="::1", port=listener.port)))
    listener.close()

    assert found is not None
    assert found.program.path == PYTHON


def test_a_mapped_address_is_the_same_socket(listener: Listener, finder: PeerFinder) -> None:
    code = (
        "import socket, time; s = socket.socket(socket.AF_INET6); s.connect(('::ffff:127.0.0.1', {0})); time.sleep(60)"
    )

    ends = listener.start(sys.executable, "-c", code.format(listener.port))

    assert finder(*ends) is not None
    assert peer_module._look_into_tables(*ends) == ask_kernel(*ends)


def test_the_tables_tell_the_same_where_the_kernel_may_not_be_asked(
    listener: Listener, finder: PeerFinder, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends = listener.start(sys.executable, "-c", HOLD.format(host="127.0.0.1", port=listener.port))
    asked = ask_kernel(*ends)

    def forbidden(remote: Address, local: Address) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(peer_module, "_ask_by_netlink", forbidden)

    assert ask_kernel(*ends) == asked
    assert finder(*ends) is not None


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_are_asked_by_psutil(listener: Listener, platform: str) -> None:
    ends = listener.start(sys.executable, "-c", HOLD.format(host="127.0.0.1", port=listener.port))

    found = PeerFinder(platform)(*ends)

    assert found is not None
    assert found.pid == listener.pid


def test_an_interpreter_is_shown_with_what_it_runs_and_nothing_else(
    listener: Listener, finder: PeerFinder, tmp_path: Path
) -> None:
    script = tmp_path / "sync.js"
    script.write_text(HOLD_JS.format(host="127.0.0.1", port=listener.port))

    found = finder(*listener.start(needs("node"), "--no-warnings", str(script), "--token", "s3cret"))

    assert found is not None
    assert found.program.script == str(script)
    assert "s3cret" not in repr(found)


def test_a_relative_script_is_found_from_where_the_program_runs(
    listener: Listener, finder: PeerFinder, tmp_path: Path
) -> None:
    (tmp_path / "sync.py").write_text(HOLD.format(host="127.0.0.1", port=listener.port))

    found = finder(*listener.start(sys.executable, "sync.py", "s3cret", cwd=tmp_path))

    assert found is not None
    assert found.program.script == str(tmp_path / "sync.py")


def test_code_on_the_command_line_is_no_script(listener: Listener, finder: PeerFinder) -> None:
    found = finder(*listener.start(sys.executable, "-c", HOLD.format(host="127.0.0.1", port=listener.port)))

    assert found is not None
    assert found.program.script == ""


def test_a_name_written_over_the_command_line_stands_for_the_script(listener: Listener, finder: PeerFinder) -> None:
    code = "process.title = 'gemini --key=s3cret';" + HOLD_JS.format(host="127.0.0.1", port=listener.port)

    found = finder(*listener.start(needs("node"), "-e", code))

    assert found is not None
    assert found.program.script == "gemini"
    assert "s3cret" not in repr(found)


def test_who_started_it_is_told_past_shells(listener: Listener, finder: PeerFinder, tmp_path: Path) -> None:
    inner = tmp_path / "node_modules" / "mcp-remote" / "proxy.py"
    outer = tmp_path / "editor.py"
    inner.parent.mkdir(parents=True)
    inner.write_text(HOLD.format(host="127.0.0.1", port=listener.port))
    outer.write_text(f"import subprocess; subprocess.run(['sh', '-c', '{sys.executable} {inner}; true'])")

    found = finder(*listener.start(sys.executable, str(outer)))

    assert found is not None
    assert (found.program.script, found.program.started_by) == (str(inner), "editor.py")
    psutil.Process(found.pid).kill()


def test_a_socket_left_to_a_child_belongs_to_who_opened_it(
    listener: Listener, finder: PeerFinder, tmp_path: Path
) -> None:
    code = (
        f"import socket, subprocess; s = socket.create_connection(('127.0.0.1', {listener.port}));"
        "s.set_inheritable(True); c = subprocess.Popen(['sleep', '60'], close_fds=False); s.send(b'x'); c.wait()"
    )
    ends = listener.start(sys.executable, "-c", code)
    assert listener._accepted[-1].recv(1) == b"x"

    found = finder(*ends)

    assert found is not None
    assert found.pid == listener.pid
    for child in psutil.Process(listener.pid).children():
        child.kill()


def test_nobody_is_behind_a_connection_that_is_over(listener: Listener, finder: PeerFinder) -> None:
    ends = listener.start(sys.executable, "-c", HOLD.format(host="127.0.0.1", port=listener.port))
    listener.end()

    assert finder(*ends) is None


@pytest.mark.skipif(os.geteuid() != 0, reason="needs another user")
def test_a_program_of_somebody_else_is_told_by_its_user_only(listener: Listener, finder: PeerFinder) -> None:
    found = finder(*listener.start(needs("curl"), "-s", f"http://127.0.0.1:{listener.port}/", user="nobody"))

    assert found is not None
    assert found.program == Program("", user="nobody")


def test_a_process_that_took_over_the_id_is_not_taken_for_it(listener: Listener, finder: PeerFinder) -> None:
    ends = listener.start(sys.executable, "-c", HOLD.format(host="127.0.0.1", port=listener.port))
    started_at = psutil.Process(listener.pid).create_time()
    inode, _ = ask_kernel(*ends) or (0, 0)
    late = PeerFinder(clock=lambda: started_at - 10)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(late, "_holder", lambda wanted: listener.pid if wanted == inode else None)
        patch.setattr(peer_module, "_holds", lambda pid, wanted: False)

        assert late(*ends) is None


def test_an_id_that_was_given_out_again_does_not_run_any_more() -> None:
    own = psutil.Process()
    present = Peer(Program(PYTHON), own.pid, own.create_time())

    assert Connections().is_running(present)
    assert not Connections().is_running(replace(present, started_at=present.started_at - 100))


@pytest.mark.parametrize(
    ("kind", "arguments", "script"),
    [
        ("node", ["node", "--max-old-space-size=4096", "/a/b.js", "sk-secret"], "/a/b.js"),
        ("node", ["node", "-r", "/a/hook.js", "/a/b.mjs"], "/a/b.mjs"),
        ("node", ["node", "-e", "fetch('x')", "/a/b.js"], ""),
        ("node", ["node", "sk-secret", "/a/b.js"], ""),
        ("node", ["claude", "", ""], "claude"),
        ("node", ["npm exec mcp-remote http://x", ""], "npm"),
        ("python", ["python", "-X", "dev", "-m", "notes.sync", "--token=1"], "-m notes.sync"),
        ("python", ["python", "-Im", "not a module"], ""),
        ("python", ["python", "-c", "print()", "/a/b.py"], ""),
        ("java", ["java", "-cp", "/a/lib/*", "-Dtoken=1", "com.example.Main", "secret"], "com.example.Main"),
        ("java", ["java", "-jar", "/a/app.jar", "secret"], "/a/app.jar"),
        ("deno", ["deno", "run", "-A", "npm:@scope/tool@1.2", "secret"], "npm:@scope/tool"),
        ("bun", ["bun", "run", "/a/b.ts"], "/a/b.ts"),
        ("sh", ["sh", "-c", "curl http://x?token=1"], ""),
        ("node", [], ""),
    ],
)
def test_only_what_is_run_is_taken_from_a_command_line(kind: str, arguments: list[str], script: str) -> None:
    assert find_script(kind, arguments, lambda: "/nowhere") == script


def test_what_would_not_show_is_spelled_out_so_that_names_stay_apart() -> None:
    assert spelled_out("/usr/bin/cur\u200bsor\u202e") == "/usr/bin/cur\\u200bsor\\u202e"


# connections


async def test_each_connection_is_looked_up_once_and_away_from_the_loop() -> None:
    threads: list[str] = []

    def find(remote: Address, local: Address) -> Peer | None:
        threads.append(threading.current_thread().name)
        return None

    connections = Connections(find)
    connection = connections.opened(("127.0.0.1", 1), ("127.0.0.1", 2))
    await connection.wait(5)
    await connection.wait(5)

    assert connections.find(("127.0.0.1", 1)) is connection
    assert threads == ["peers"]
    connections.close()


async def test_an_address_used_again_is_a_new_connection() -> None:
    connections = Connections(lambda remote, local: None)
    before = connections.opened(("127.0.0.1", 1), ("127.0.0.1", 2))
    after = connections.opened(("127.0.0.1", 1), ("127.0.0.1", 2))

    connections.lost(before)

    assert connections.find(("127.0.0.1", 1)) is after
    connections.lost(after)
    assert connections.find(("127.0.0.1", 1)) is None
    connections.close()


async def test_a_look_up_that_fails_leaves_nobody_waiting(caplog: pytest.LogCaptureFixture) -> None:
    def fail(remote: Address, local: Address) -> Peer | None:
        raise RuntimeError("no")

    connections = Connections(fail)
    connection = connections.opened(("127.0.0.1", 1), ("127.0.0.1", 2))
    heard: list[Peer | None] = []
    connection.when_told(heard.append)
    await connection.wait(5)

    assert heard == [None]
    assert "could not be looked up" in caplog.text
    connections.close()


async def test_waiting_ends_in_time() -> None:
    is_over = threading.Event()
    waits: Callable[[Address, Address], None] = lambda remote, local: is_over.wait(20) and None  # noqa: E731
    connections = Connections(waits)
    connection = connections.opened(("127.0.0.1", 1), ("127.0.0.1", 2))

    async with asyncio.timeout(5):
        await connection.wait(0.01)

    assert not connection.is_told
    is_over.set()
    connections.close()
