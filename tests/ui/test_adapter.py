"""Where the two threads meet: who runs where, how often, and how it ends."""

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from bridge_app.config import Config
from bridge_app.errors import BridgeError, NotFound, PortInUse
from bridge_app.models import RunState, Snapshot
from bridge_app.paths import Paths
from bridge_app.ui.adapter import START_PROBLEM, BridgeAdapter
from tests.ui.fake_server import FakeServer, FakeServerThread
from tests.ui.samples import NOW, snapshot


@pytest.fixture
def server() -> FakeServer:
    return FakeServer(first_snapshot=snapshot())


@pytest.fixture
def adapter(qtbot: QtBot, server: FakeServer) -> Iterator[BridgeAdapter]:
    made = BridgeAdapter(Paths.standard(), start_bridge_thread=server)
    yield made
    made.stop(1)


def start(qtbot: QtBot, adapter: BridgeAdapter) -> None:
    with qtbot.waitSignals([adapter.ready, adapter.changed], timeout=3000):
        adapter.start()


def test_signals_arrive_in_the_window_thread_and_commands_run_in_the_other(
    qtbot: QtBot, adapter: BridgeAdapter
) -> None:
    window_thread = threading.current_thread()
    seen: dict[str, Any] = {}
    adapter.changed.connect(lambda _: seen.setdefault("changed", QThread.currentThread()))
    start(qtbot, adapter)

    def command(_: Any) -> str:
        seen["command"] = threading.current_thread()
        return "answer"

    def then(value: str) -> None:
        seen["then"] = (value, threading.current_thread())

    adapter.submit(command, then)
    qtbot.waitUntil(lambda: "then" in seen, timeout=3000)

    assert seen["changed"] is adapter.thread()
    assert seen["command"] is not window_thread
    assert seen["then"] == ("answer", window_thread)


def test_an_answer_that_is_there_at_once_still_waits_for_its_turn(qtbot: QtBot) -> None:
    class Prompt(FakeServerThread):
        def submit(self, command: Callable[[Any], Any]) -> "Future[Any]":
            future: Future[Any] = Future()
            future.set_result(command(self.bridge))
            return future

    class PromptServer(FakeServer):
        def __call__(self, paths: Paths, **given: Any) -> FakeServerThread:
            super().__call__(paths, **given)
            return Prompt(self.bridge)

    adapter = BridgeAdapter(Paths.standard(), start_bridge_thread=PromptServer(first_snapshot=snapshot()))
    start(qtbot, adapter)
    order: list[str] = []

    adapter.submit(lambda _: None, lambda _: order.append("then"))
    order.append("submit returned")
    qtbot.waitUntil(lambda: len(order) == 2, timeout=3000)

    assert order == ["submit returned", "then"]
    adapter.stop(1)


def test_a_storm_of_snapshots_is_painted_ten_times_a_second_at_most_and_ends_with_the_newest(
    qtbot: QtBot, adapter: BridgeAdapter, server: FakeServer
) -> None:
    start(qtbot, adapter)
    painted: list[tuple[float, Snapshot]] = []
    adapter.changed.connect(lambda each: painted.append((time.monotonic(), each)))
    is_over = threading.Event()

    def storm() -> None:
        deadline = time.monotonic() + 1.0
        number = 0
        while time.monotonic() < deadline:
            number += 1
            server.say(snapshot(taken_at=NOW + number))
            time.sleep(0.0005)
        server.say(snapshot(taken_at=NOW + 1_000_000))
        is_over.set()

    threading.Thread(target=storm, daemon=True).start()
    qtbot.waitUntil(
        lambda: is_over.is_set() and bool(painted) and painted[-1][1].taken_at == NOW + 1_000_000, timeout=5000
    )

    gaps = [later - earlier for (earlier, _), (later, _) in itertools.pairwise(painted)]
    assert len(painted) <= 13
    assert min(gaps) > 0.08
    taken = [each.taken_at for _, each in painted]
    assert taken == sorted(taken)


def test_a_window_that_hangs_is_not_flooded_afterwards(
    qtbot: QtBot, adapter: BridgeAdapter, server: FakeServer
) -> None:
    start(qtbot, adapter)
    qtbot.wait(150)
    painted: list[Snapshot] = []
    adapter.changed.connect(painted.append)

    for number in range(500):
        server.say(snapshot(taken_at=NOW + number))
    with qtbot.waitSignal(adapter.changed, timeout=2000):
        pass

    assert [each.taken_at for each in painted] == [NOW + 499]


def test_errors_of_commands_come_back_in_words(qtbot: QtBot, adapter: BridgeAdapter) -> None:
    start(qtbot, adapter)

    def miss(_: Any) -> None:
        raise NotFound("That client is gone.")

    with qtbot.waitSignal(adapter.failed, timeout=2000) as known:
        adapter.submit(miss, lambda _: pytest.fail("a failed command has no result"))
    with qtbot.waitSignal(adapter.failed, timeout=2000) as unknown:
        adapter.submit(lambda _: 1 / 0)

    assert known.args is not None
    assert isinstance(known.args[0], NotFound)
    assert unknown.args is not None
    assert "went wrong" in unknown.args[0].title


def test_a_command_without_a_server_says_so(qtbot: QtBot, adapter: BridgeAdapter) -> None:
    with qtbot.waitSignal(adapter.failed, timeout=2000) as failed:
        adapter.submit(lambda bridge: bridge.pause_everything())

    assert failed.args is not None
    assert failed.args[0].title == "MCP Auth Bridge is not running."


def test_a_command_given_while_starting_waits_for_the_server(
    qtbot: QtBot, adapter: BridgeAdapter, server: FakeServer
) -> None:
    adapter.start()
    adapter.submit(lambda bridge: bridge.pause_everything())
    qtbot.waitUntil(lambda: server.bridge.calls == [("pause_everything",)], timeout=3000)


def test_a_failed_start_is_painted_and_told_and_can_be_tried_again(
    qtbot: QtBot, adapter: BridgeAdapter, server: FakeServer
) -> None:
    server.error = PortInUse(8000, "node")
    painted: list[Snapshot] = []
    adapter.changed.connect(painted.append)

    with qtbot.waitSignal(adapter.start_failed, timeout=3000) as failed:
        adapter.start()

    assert failed.args == [server.error]
    assert painted[-1].state is RunState.PROBLEM
    assert [problem.id for problem in painted[-1].problems] == [START_PROBLEM]
    assert painted[-1].problems[0].title == "Port 8000 is taken. node is using it."

    server.error = None
    with qtbot.waitSignal(adapter.ready, timeout=3000):
        adapter.restart(Config(port=8001), "a passphrase")
    qtbot.waitUntil(lambda: painted[-1].state is RunState.RUNNING, timeout=2000)

    assert server.starts[-1]["config"] == Config(port=8001)
    assert server.starts[-1]["passphrase"] == "a passphrase"
    assert [each.state for each in painted][-2:] == [RunState.STARTING, RunState.RUNNING]


def test_a_server_that_can_not_even_be_loaded_is_a_failed_start(qtbot: QtBot) -> None:
    def broken(*_: Any, **__: Any) -> Any:
        raise ImportError("no such module")

    adapter = BridgeAdapter(Paths.standard(), start_bridge_thread=broken)

    with qtbot.waitSignal(adapter.start_failed, timeout=3000) as failed:
        adapter.start()

    assert failed.args is not None
    assert isinstance(failed.args[0], BridgeError)
    assert adapter.stop(1)


def test_restart_ends_the_one_before_first(qtbot: QtBot, adapter: BridgeAdapter, server: FakeServer) -> None:
    start(qtbot, adapter)

    with qtbot.waitSignal(adapter.ready, timeout=3000):
        adapter.restart()
    adapter.restart()
    with qtbot.waitSignal(adapter.ready, timeout=3000):
        adapter.restart()
    qtbot.waitUntil(lambda: sum(not each.is_stopped.is_set() for each in server.threads) == 1, timeout=3000)

    assert not server.threads[-1].is_stopped.is_set()


def test_stop_ends_the_thread_and_nothing_is_heard_after_it(
    qtbot: QtBot, adapter: BridgeAdapter, server: FakeServer
) -> None:
    start(qtbot, adapter)
    heard: list[object] = []
    for each in (adapter.changed, adapter.failed, adapter.ready, adapter.start_failed):
        each.connect(lambda *args: heard.append(args))
    server.say(snapshot(taken_at=NOW + 5))

    with qtbot.waitSignal(adapter.stopped, timeout=2000) as stopped:
        assert adapter.stop(1)
    server.say(snapshot(taken_at=NOW + 6))
    server.starts[-1]["on_failed"](PortInUse(8000))
    qtbot.wait(250)

    assert stopped.args == [0]
    assert server.threads[-1].is_stopped.is_set()
    assert heard == []


def test_stop_does_not_wait_longer_than_it_was_told(qtbot: QtBot, server: FakeServer) -> None:
    server.is_stuck = True
    adapter = BridgeAdapter(Paths.standard(), start_bridge_thread=server)
    start(qtbot, adapter)
    began = time.monotonic()

    with qtbot.waitSignal(adapter.stopped, timeout=2000) as stopped:
        assert not adapter.stop(0.3)

    assert stopped.args == [1]
    assert time.monotonic() - began < 0.8
    server.threads[-1].is_stopped.set()


def test_quitting_while_still_starting_leaves_no_server_behind(qtbot: QtBot) -> None:
    is_inside, may_go_on = threading.Event(), threading.Event()
    inner = FakeServer(first_snapshot=snapshot())

    def slow(paths: Paths, **given: Any) -> FakeServerThread:
        is_inside.set()
        assert may_go_on.wait(5)
        return inner(paths, **given)

    adapter = BridgeAdapter(Paths.standard(), start_bridge_thread=slow)
    adapter.start()
    assert is_inside.wait(5)

    assert not adapter.stop(0.1)
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(inner.threads) and inner.threads[0].is_stopped.is_set(), timeout=3000)


def test_the_real_bridge_starts_takes_commands_and_stops_in_time(qtbot: QtBot) -> None:
    paths = Paths.standard()
    adapter = BridgeAdapter(paths)
    painted: list[Snapshot] = []
    adapter.changed.connect(painted.append)
    config = replace(Config(), port=free_port(), secrets="memory")

    with qtbot.waitSignal(adapter.ready, timeout=20000):
        adapter.start(config)
    qtbot.waitUntil(lambda: bool(painted) and painted[-1].state is RunState.RUNNING, timeout=3000)
    adapter.submit(lambda bridge: bridge.pause_everything())
    qtbot.waitUntil(lambda: painted[-1].is_paused, timeout=3000)
    began = time.monotonic()

    assert adapter.stop(2)
    assert time.monotonic() - began < 2


def free_port() -> int:
    """Return a port nothing listens on now."""
    from bridge_app.ui.start_choices import free_port as find

    found = find(20000 + time.time_ns() % 20000)
    assert found is not None
    return found
