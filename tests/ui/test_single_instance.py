"""However often the app is launched, one runs, and it is the one that shows itself."""

import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from bridge_app.paths import Paths
from bridge_app.ui.single_instance import SingleInstance, _server_name
from tests.ui.real_desktop import RealDesktop, real_desktop

LAUNCH = """
import sys
from PySide6.QtCore import QCoreApplication
from bridge_app.paths import Paths
from bridge_app.ui.single_instance import SingleInstance
application = QCoreApplication([])
paths = Paths.standard()
paths.prepare()
instance = SingleInstance(paths)
claimed = instance.claim_or_tell("show")
print({True: "first", False: "told", None: "no answer"}[claimed])
if claimed:
    instance.listen()
    instance.show_asked.connect(lambda: print("shown"))
    instance.quit_asked.connect(application.quit)
    application.exec()
    instance.release()
"""


@pytest.fixture
def instance(qtbot: QtBot) -> Iterator[SingleInstance]:
    paths = Paths.standard()
    paths.prepare()
    made = SingleInstance(paths)
    assert made.claim()
    made.listen()
    yield made
    made.release()


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[RealDesktop]:
    with real_desktop(tmp_path, display=False, bus=False) as made:
        yield made


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def ask(name: str, message: bytes, qtbot: QtBot) -> bytes:
    """Send raw bytes as a launch would, and return what comes back."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(1000)
    socket.write(message)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=4000)
    return bytes(socket.readAll().data())


def test_a_second_launch_shows_the_first_and_leaves(desktop: RealDesktop) -> None:
    first = desktop.run_code(LAUNCH)
    assert line(first) == "first"

    second = desktop.run_code(LAUNCH)

    assert second.communicate(timeout=10)[0].strip() == "told"
    assert second.returncode == 0
    assert line(first) == "shown"


def test_of_six_launches_at_once_one_runs_and_all_others_reach_it(desktop: RealDesktop) -> None:
    launches = [desktop.run_code(LAUNCH) for _ in range(6)]

    words = [line(each) for each in launches]

    assert sorted(words) == ["first", "told", "told", "told", "told", "told"]
    first = launches[words.index("first")]
    assert [line(first) for _ in range(5)] == ["shown"] * 5


def test_a_killed_instance_stands_in_nobodys_way(desktop: RealDesktop) -> None:
    first = desktop.run_code(LAUNCH)
    assert line(first) == "first"
    first.send_signal(signal.SIGKILL)
    first.communicate(timeout=5)

    second = desktop.run_code(LAUNCH)
    assert line(second) == "first"
    third = desktop.run_code(LAUNCH)

    assert third.communicate(timeout=10)[0].strip() == "told"
    assert line(second) == "shown"


def test_a_launch_that_meets_one_that_does_not_listen_yet_tries_again(desktop: RealDesktop) -> None:
    first = desktop.run_code(LAUNCH.replace("    instance.listen()\n", ""))
    assert line(first) == "first"
    began = time.monotonic()

    second = desktop.run_code(LAUNCH)

    assert second.communicate(timeout=10)[0].strip() == "no answer"
    assert time.monotonic() - began >= 2.0


def test_a_launch_takes_over_from_one_that_is_just_ending(qtbot: QtBot, instance: SingleInstance) -> None:
    other = SingleInstance(Paths.standard())
    assert not other.claim()

    instance.release()

    assert other.claim_or_tell("show") is True
    other.release()


def test_only_show_and_quit_are_understood(qtbot: QtBot, instance: SingleInstance) -> None:
    name = _server_name(Paths.standard())
    heard: list[str] = []
    instance.show_asked.connect(lambda: heard.append("show"))
    instance.quit_asked.connect(lambda: heard.append("quit"))

    assert ask(name, b"show\n", qtbot) == b"ok\n"
    assert ask(name, b"quit\n", qtbot) == b"ok\n"
    for nonsense in (b"allow abc\n", b"\x00\xff\n", b"show http://example.com\n", b"s" * 100_000, b"show\nquit\n"):
        ask(name, nonsense, qtbot)

    assert heard == ["show", "quit", "show"]


def test_a_peer_that_says_nothing_is_dropped(qtbot: QtBot, instance: SingleInstance) -> None:
    began = time.monotonic()

    assert ask(_server_name(Paths.standard()), b"sho", qtbot) == b""

    assert time.monotonic() - began < 3.5


def test_the_socket_is_for_this_user_alone(instance: SingleInstance) -> None:
    assert Path(_server_name(Paths.standard())).stat().st_mode & 0o077 == 0


def test_a_home_deep_in_the_file_system_works_too(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(tmp_path / ("deep" * 30)))
    paths = Paths.standard()
    paths.prepare()
    instance = SingleInstance(paths)
    assert instance.claim()
    instance.listen()

    assert len(_server_name(paths)) < 90
    assert ask(_server_name(paths), b"show\n", qtbot) == b"ok\n"
    instance.release()
