"""The pieces wired together: what shows when, what closing and quitting mean, and how quickly it ends."""

import asyncio
import contextlib
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from bridge_app.bridge import Bridge
from bridge_app.config import Config, SignIn, read_config, save_config
from bridge_app.errors import BridgeError, NotFound, PortInUse, SecretStoreUnavailable, StoreUnavailable
from bridge_app.models import Approval, ApprovalKind, Problem, RunState, Snapshot
from bridge_app.paths import Paths
from bridge_app.ui.app import Desktop, Signals, quit_running
from bridge_app.ui.dialogs import Message
from bridge_app.ui.notifications import Notification
from bridge_app.ui.single_instance import SingleInstance
from bridge_app.ui.start_choices import PassphraseDialog
from tests.fakes import ClientApp, Tokens, query
from tests.ui.fake_server import FakeServer
from tests.ui.real_desktop import ROOT, RealDesktop, RunningApp, real_desktop, wait_for
from tests.ui.samples import ADDRESS, HOSTILE, approval, grant, snapshot


@pytest.fixture
def server() -> FakeServer:
    return FakeServer(first_snapshot=snapshot())


@pytest.fixture
def own_paths() -> Paths:
    paths = Paths.standard()
    paths.prepare()
    return paths


@pytest.fixture
def desktop(qapp: QApplication, own_paths: Paths, server: FakeServer) -> Iterator[Desktop]:
    made = Desktop(qapp, own_paths, SingleInstance(own_paths), start_bridge_thread=server)
    assert made.window  # made at once, so that the tests need not wait for it
    shown: list[Notification] = []
    made.notifications.show = shown.append  # type: ignore[method-assign, assignment]
    made.notifications.shown = shown  # type: ignore[attr-defined]
    yield made
    made.stop()
    made.window.removeEventFilter(made)
    made.window.deleteLater()
    made.deleteLater()
    qapp.processEvents()


def notes(desktop: Desktop) -> list[Notification]:
    return desktop.notifications.shown  # type: ignore[attr-defined, no-any-return]


def begin(qtbot: QtBot, desktop: Desktop, *, show_window: bool = True) -> None:
    with qtbot.waitSignals([desktop.adapter.ready, desktop.adapter.changed], timeout=5000):
        desktop.start(show_window=show_window)


def say(qtbot: QtBot, desktop: Desktop, server: FakeServer, painted: Snapshot) -> None:
    with qtbot.waitSignal(desktop.adapter.changed, timeout=2000):
        server.say(painted)


def waiting(**changes: Any) -> Approval:
    """Return a question that waits now, not on the samples' day."""
    return approval(1, asked_at=time.time(), expires_at=time.time() + 120, **changes)


def press(dialog: QDialog | None, label: str) -> None:
    assert dialog is not None
    for button in dialog.findChildren(QPushButton):
        if button.text().replace("&", "") == label:
            assert button.isEnabled()
            button.click()
            return
    raise AssertionError(f"no button {label!r}: {[each.text() for each in dialog.findChildren(QPushButton)]}")


def press_soon(label: str) -> None:
    """Press a button of the message that is about to open in a loop of its own."""

    def look() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Message) and widget.isVisible():
                press(widget, label)
                return
        QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def test_a_snapshot_reaches_tray_and_window(qtbot: QtBot, desktop: Desktop, server: FakeServer) -> None:
    begin(qtbot, desktop)
    say(qtbot, desktop, server, snapshot(grants=(grant(1),)))

    assert desktop.window.isVisible()
    assert desktop.window.home.address.text() == ADDRESS
    assert desktop.tray._menu.actions()[0].text() == "Running · 1 client"


def test_in_the_background_no_window_opens_until_asked(qtbot: QtBot, desktop: Desktop) -> None:
    begin(qtbot, desktop, show_window=False)
    assert not desktop.window.isVisible()

    desktop.tray.open_asked.emit("clients")

    assert desktop.window.isVisible()
    assert desktop.window.page() == "clients"


def test_another_launch_brings_the_window_back(qtbot: QtBot, desktop: Desktop) -> None:
    begin(qtbot, desktop)
    desktop.window.showMinimized()

    desktop._instance.show_asked.emit()

    assert desktop.window.isVisible()
    assert not desktop.window.windowState() & Qt.WindowState.WindowMinimized


def test_a_failed_command_is_said_in_words(qtbot: QtBot, desktop: Desktop) -> None:
    begin(qtbot, desktop, show_window=False)

    def miss(_: Any) -> None:
        raise NotFound("That client is gone.", "Nothing needs to be done.")

    with qtbot.waitSignal(desktop.adapter.failed, timeout=2000):
        desktop.adapter.submit(miss)

    assert [each.title.text() for each in desktop.window.findChildren(Message)] == ["That client is gone."]


def test_revoking_from_the_tray_asks_first(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(qtbot, desktop, show_window=False)
    say(qtbot, desktop, server, snapshot(grants=(grant(1),)))

    press_soon("Cancel")
    desktop.tray.revoke_asked.emit(grant(1).id)
    assert server.bridge.calls == []

    press_soon("Revoke")
    desktop.tray.revoke_asked.emit(grant(1).id)
    qtbot.waitUntil(lambda: server.bridge.calls == [("revoke_grant", grant(1).id)], timeout=2000)


def test_a_question_opens_its_dialog_and_tells_a_person_who_looks_elsewhere(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "_is_in_front", lambda: False)
    begin(qtbot, desktop, show_window=False)
    asked = snapshot(state=RunState.NEEDS_YOU, approvals=(waiting(client_name=HOSTILE),))
    withdrawn: list[str] = []
    monkeypatch.setattr(desktop.notifications, "withdraw", withdrawn.append)

    say(qtbot, desktop, server, asked)
    qtbot.wait(120)
    say(qtbot, desktop, server, asked)
    assert desktop.prompter.dialog is not None
    assert len(notes(desktop)) == 1
    assert len(notes(desktop)[0].title) < 90
    assert "\n" not in notes(desktop)[0].title

    say(qtbot, desktop, server, snapshot())
    assert withdrawn == ["question-approval-1"]
    assert desktop.prompter.dialog is None


@pytest.mark.parametrize(
    ("kind", "title", "text"),
    [
        (ApprovalKind.CONNECT, "App 1 wants to connect", "Compare the code"),
        (ApprovalKind.RIGHTS, "App 1 wanted to use delete_file, and may not", "Let it from now on"),
        (ApprovalKind.CALL, "App 1 wants to call delete_file", "On \u2068Bridge, Notes\u2069. Look at the call"),
    ],
)
def test_a_notification_words_its_question_by_kind(
    qtbot: QtBot,
    desktop: Desktop,
    server: FakeServer,
    monkeypatch: pytest.MonkeyPatch,
    kind: ApprovalKind,
    title: str,
    text: str,
) -> None:
    monkeypatch.setattr(desktop, "_is_in_front", lambda: False)
    begin(qtbot, desktop, show_window=False)

    asked = waiting(kind=kind, tool="delete_file", arguments='{"path": "/secret"}')
    say(qtbot, desktop, server, snapshot(state=RunState.NEEDS_YOU, approvals=(asked,)))

    (note,) = notes(desktop)
    assert note.title == title
    assert note.text.startswith(text)
    assert "secret" not in note.title + note.text


def test_a_new_key_is_told_as_a_key(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "_is_in_front", lambda: False)
    begin(qtbot, desktop, show_window=False)
    say(qtbot, desktop, server, snapshot())

    say(qtbot, desktop, server, snapshot(grants=(grant(1, client_name="nightly", client_kind="key"),)))

    assert [each.title for each in notes(desktop)] == ["There is a new personal key: nightly"]


def test_a_question_whose_notification_is_lost_raises_its_dialog(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "_is_in_front", lambda: False)
    begin(qtbot, desktop, show_window=False)
    say(qtbot, desktop, server, snapshot(state=RunState.NEEDS_YOU, approvals=(waiting(),)))
    raised: list[bool] = []
    desktop.prompter.raise_question = lambda: raised.append(True)  # type: ignore[method-assign]

    desktop.notifications.lost.emit("question-approval-1")

    assert raised == [True]


def test_only_clients_that_come_while_we_look_are_news(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "_is_in_front", lambda: False)
    server.first_snapshot = snapshot(state=RunState.STARTING, started_at=None, grants=(grant(1),))
    begin(qtbot, desktop, show_window=False)
    say(qtbot, desktop, server, snapshot(grants=(grant(1), grant(2))))
    assert notes(desktop) == []

    say(qtbot, desktop, server, snapshot(grants=(grant(3), grant(1), grant(2)), notify_of_clients=True))
    say(qtbot, desktop, server, snapshot(grants=(grant(1),), notify_of_clients=True))
    say(qtbot, desktop, server, snapshot(grants=(grant(3), grant(1)), notify_of_clients=True))

    assert [each.title for each in notes(desktop)] == ["App 3 is connected"]


def test_an_app_that_the_person_let_in_is_no_news_unless_they_want_it(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "_is_in_front", lambda: False)
    begin(qtbot, desktop, show_window=False)
    say(qtbot, desktop, server, snapshot())

    say(qtbot, desktop, server, snapshot(grants=(grant(1), grant(2, client_kind="external"))))

    assert [each.title for each in notes(desktop)] == ["App 2 is connected"]


def test_a_person_who_does_not_want_to_be_told_of_questions_is_not(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "_is_in_front", lambda: False)
    begin(qtbot, desktop, show_window=False)

    say(qtbot, desktop, server, snapshot(state=RunState.NEEDS_YOU, approvals=(waiting(),), notify_of_questions=False))

    assert desktop.prompter.dialog is not None
    assert notes(desktop) == []


def test_a_problem_is_told_once_each_time_it_comes_and_leads_home(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "_is_in_front", lambda: False)
    begin(qtbot, desktop, show_window=False)
    say(qtbot, desktop, server, snapshot())
    silent = Problem("provider", "Pangea is not answering.", "Apps keep working.")
    beside = Problem("audit-log", "There is no credit left.", "Look.", is_mild=True)

    for problems in ((silent, beside), (silent,), (), (silent,)):
        say(qtbot, desktop, server, snapshot(state=RunState.PROBLEM, problems=problems))
    say(qtbot, desktop, server, snapshot())
    say(qtbot, desktop, server, snapshot(state=RunState.PROBLEM, problems=(silent,), notify_of_problems=False))

    assert [(each.title, each.text) for each in notes(desktop)] == [(silent.title, silent.hint)] * 2
    desktop.window.show_page("activity")
    desktop.notifications.opened.emit(notes(desktop)[0].key)
    assert desktop.window.page() == "home"


def test_closing_the_window_where_a_tray_is_leaves_the_app_running(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop.tray, "is_present", lambda: True)
    begin(qtbot, desktop)

    assert desktop.window.close()
    desktop.show_window()
    assert desktop.window.close()

    assert not desktop.window.isVisible()
    assert [each.title for each in notes(desktop)] == ["MCP Auth Bridge keeps running"]


def test_closing_the_window_without_a_tray_asks_once(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop.tray, "is_present", lambda: False)
    quits: list[bool] = []
    monkeypatch.setattr(desktop._application, "exit", lambda *_: quits.append(True))
    begin(qtbot, desktop)

    press_soon("Quit")
    assert not desktop.window.close()
    assert quits == [True]

    press_soon("Keep running")
    assert desktop.window.close()
    desktop.show_window()
    assert desktop.window.close()
    assert quits == [True]


def test_a_session_that_ends_is_asked_nothing(qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop.tray, "is_present", lambda: False)
    hints: list[object] = []

    class Manager:
        def setRestartHint(self, hint: object) -> None:
            hints.append(hint)

    begin(qtbot, desktop)

    desktop._let_session_end(Manager())  # type: ignore[arg-type]

    assert desktop.window.close()
    assert len(hints) == 1


def fail_to_start(qtbot: QtBot, desktop: Desktop, server: FakeServer, error: Any) -> None:
    server.error = error
    with qtbot.waitSignal(desktop.adapter.start_failed, timeout=5000):
        desktop.start(show_window=False)


def open_choices(desktop: Desktop) -> Message:
    dialog = desktop.choices.dialog
    assert isinstance(dialog, Message)
    return dialog


def test_a_taken_port_is_a_choice_and_nothing_moves_by_itself(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, own_paths: Paths
) -> None:
    fail_to_start(qtbot, desktop, server, PortInUse(8000, "node"))
    dialog = desktop.choices.dialog
    assert isinstance(dialog, Message)
    assert desktop.window.isVisible()
    assert dialog.title.text() == "Port 8000 is taken. node is using it."
    labels = [each.text().replace("&", "") for each in dialog.findChildren(QPushButton)]
    assert labels[0] == "Try again"
    assert labels[-1] == "Quit"
    assert labels[1].startswith("Use port ")
    port = int(labels[1].rsplit(" ", 1)[1])
    assert f"http://localhost:{port}/mcp" in dialog.words.text()
    assert not own_paths.config_file.exists()

    press(dialog, "Try again")
    qtbot.waitUntil(lambda: len(server.starts) == 2 and desktop.choices.dialog is not None, timeout=3000)
    assert server.starts[-1]["config"] is None

    server.error = None
    with qtbot.waitSignal(desktop.adapter.ready, timeout=3000):
        press(desktop.choices.dialog, f"Use port {port}")
    assert read_config(own_paths.config_file).port == port
    assert desktop.choices.dialog is None


def test_another_port_is_offered_with_the_address_to_register(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, own_paths: Paths
) -> None:
    pangea = SignIn(provider="pangea", address="https://pdn-x.login.aws.us.pangea.cloud", client_id="psa_x")
    own_paths.prepare()
    save_config(own_paths.config_file, Config(sign_in=pangea))
    fail_to_start(qtbot, desktop, server, PortInUse(8000, "node"))
    dialog = open_choices(desktop)
    labels = [each.text().replace("&", "") for each in dialog.findChildren(QPushButton)]
    port = labels[1].rsplit(" ", 1)[1]
    callback = f"http://localhost:{port}/pangea/callback"

    press(dialog, "Copy callback address")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == callback, timeout=3000)

    assert labels == ["Try again", f"Use port {port}", "Copy callback address", "Quit"]
    assert f"register exactly this callback address there:\n{callback}" in dialog.words.text()
    assert desktop.choices.dialog is dialog


def test_choices_put_off_come_back_from_the_window(qtbot: QtBot, desktop: Desktop, server: FakeServer) -> None:
    fail_to_start(qtbot, desktop, server, StoreUnavailable("The disk is full.", "Make room."))
    open_choices(desktop).reject()
    assert desktop.choices.dialog is None

    desktop.window.fix_asked.emit("start")

    assert open_choices(desktop).title.text() == "The disk is full."


def test_memory_is_chosen_for_one_run_only(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, own_paths: Paths
) -> None:
    fail_to_start(qtbot, desktop, server, SecretStoreUnavailable("The keyring is locked.", "Unlock it."))
    server.error = None

    with qtbot.waitSignal(desktop.adapter.ready, timeout=3000):
        press(desktop.choices.dialog, "Memory only, this time")

    assert server.starts[-1]["config"] == Config(secrets="memory")
    assert read_config(own_paths.config_file) == Config()


def test_a_choice_for_one_run_lasts_through_another_failure_but_is_not_saved_with_it(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, own_paths: Paths
) -> None:
    fail_to_start(qtbot, desktop, server, SecretStoreUnavailable("The keyring is locked.", "Unlock it."))
    server.error = PortInUse(8000)
    with qtbot.waitSignal(desktop.adapter.start_failed, timeout=3000):
        press(desktop.choices.dialog, "Memory only, this time")
    assert desktop.choices.dialog is not None
    label = desktop.choices.dialog.findChildren(QPushButton)[1].text().replace("&", "")
    server.error = None

    with qtbot.waitSignal(desktop.adapter.ready, timeout=3000):
        press(desktop.choices.dialog, label)

    port = int(label.rsplit(" ", 1)[1])
    assert server.starts[-1]["config"] == Config(port=port, secrets="memory")
    assert read_config(own_paths.config_file) == Config(port=port)


def test_a_sealed_file_asks_for_a_new_passphrase_twice_and_is_kept_as_setting(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, own_paths: Paths
) -> None:
    fail_to_start(qtbot, desktop, server, SecretStoreUnavailable("No keyring answers.", "Nothing was lost."))
    press(desktop.choices.dialog, "Sealed file…")
    qtbot.waitUntil(lambda: isinstance(desktop.choices.dialog, PassphraseDialog), timeout=2000)
    dialog = desktop.choices.dialog
    assert isinstance(dialog, PassphraseDialog)
    dialog.first.setText("short")
    dialog.second.setText("short")
    assert not dialog.go_on.isEnabled()
    dialog.first.setText("correct horse")
    assert not dialog.go_on.isEnabled()
    dialog.second.setText("correct horse")
    server.error = None

    with qtbot.waitSignal(desktop.adapter.ready, timeout=3000):
        press(dialog, "Continue")

    assert server.starts[-1]["passphrase"] == "correct horse"
    assert read_config(own_paths.config_file).secrets == "sealed_file"
    assert desktop.choices._passphrase is None


def test_a_wrong_passphrase_is_asked_again_and_can_be_given_up(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, own_paths: Paths
) -> None:
    own_paths.config_file.write_text('secrets = "sealed_file"\n')
    own_paths.sealed_secrets.write_text("sealed")
    fail_to_start(qtbot, desktop, server, SecretStoreUnavailable("The sealed file needs its passphrase."))
    dialog = desktop.choices.dialog
    assert isinstance(dialog, PassphraseDialog)
    dialog.first.setText("wrong one")
    server.error = SecretStoreUnavailable("The passphrase does not open the sealed file.", "Type it again.")

    with qtbot.waitSignal(desktop.adapter.start_failed, timeout=3000):
        press(dialog, "Continue")
    assert isinstance(desktop.choices.dialog, PassphraseDialog)
    desktop.choices.dialog.reject()
    qtbot.waitUntil(lambda: isinstance(desktop.choices.dialog, Message), timeout=2000)
    server.error = None
    with qtbot.waitSignal(desktop.adapter.ready, timeout=3000):
        press(desktop.choices.dialog, "Memory only, this time")

    assert server.starts[-1]["config"] == Config(secrets="memory")


def test_signals_are_heard_while_qt_waits(qtbot: QtBot) -> None:
    heard: list[str] = []
    before = signal.getsignal(signal.SIGINT)

    with Signals(lambda: heard.append("quit")):
        signal.raise_signal(signal.SIGTERM)
        qtbot.waitUntil(lambda: heard == ["quit"], timeout=2000)
        signal.raise_signal(signal.SIGINT)
        qtbot.waitUntil(lambda: heard == ["quit", "quit"], timeout=2000)

    assert signal.getsignal(signal.SIGINT) == before


# the whole app, as a process


@pytest.fixture
def headless(tmp_path: Path) -> Iterator[RealDesktop]:
    with real_desktop(tmp_path, display=False, bus=False) as made:
        yield made


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_app_ends_within_two_seconds_and_says_nothing(headless: RealDesktop, number: int) -> None:
    app = RunningApp(headless)
    app.wait_until_it_serves()

    code, seconds = app.quit(number)

    assert code == 0
    assert seconds < 2
    assert app.output() == ""
    assert not app.paths.discovery_file.exists()


def test_the_app_ends_within_two_seconds_while_it_is_still_starting(headless: RealDesktop) -> None:
    app = RunningApp(headless)
    wait_for((app.paths.runtime_dir / "app.lock").exists, "the lock")

    code, seconds = app.quit()

    assert seconds < 2
    assert code in (0, 1, -signal.SIGTERM)


STUCK = """
import sys, threading
from bridge_app import bridge_thread
from bridge_app.ui.start import run

class Stuck:
    def submit(self, command):
        raise NotImplementedError
    def stop(self, timeout):
        threading.Event().wait(timeout)
        return False

def start(paths, **given):
    threading.Thread(target=threading.Event().wait).start()
    print("started", flush=True)
    return Stuck()

bridge_thread.start_bridge_thread = start
sys.exit(run(background=True))
"""


def test_a_server_that_hangs_can_not_keep_the_app_from_ending(headless: RealDesktop) -> None:
    app = headless.run_code(STUCK)
    assert app.stdout is not None
    assert app.stdout.readline().strip() == "started"
    began = time.monotonic()

    app.send_signal(signal.SIGTERM)

    assert app.wait(5) == 1
    assert time.monotonic() - began < 2


async def test_the_app_ends_within_two_seconds_with_open_streams(headless: RealDesktop) -> None:
    app = RunningApp(headless)
    address = await asyncio.to_thread(app.wait_until_it_serves)
    client = ClientApp(address.removesuffix("/mcp"))
    tokens = await log_in(client, app.paths)
    headers = {
        **tokens.bearer,
        "Accept": "application/json, text/event-stream",
        "MCP-Protocol-Version": "2025-11-25",
    }
    headers["Mcp-Session-Id"] = await open_session(client, address, headers)
    async with contextlib.AsyncExitStack() as streams:
        stream = await streams.enter_async_context(client.http.stream("GET", address, headers=headers))
        assert stream.status_code == 200
        code, seconds = await asyncio.to_thread(app.quit)
    await client.http.aclose()

    assert code == 0, app.output() + app.log()
    assert seconds < 2


async def log_in(client: ClientApp, paths: Paths) -> Tokens:
    """Register and log in; the person's yes comes through the database, as from the command line."""
    assert (await client.register()).status_code == 201
    page = await client.open_page()
    bridge = Bridge.open(paths)
    code = next(word for word in page.text.replace("<", " ").replace(">", " ").split() if is_short_code(word))
    bridge.approve_code(code, True)
    bridge.close()
    answer = query(await client.wait_for_answer(page))
    body = (await client.redeem(answer["code"])).json()
    return Tokens(client.client_id, body["access_token"], body["refresh_token"], body)


def is_short_code(word: str) -> bool:
    return len(word) == 9 and word[4] == "-" and word.replace("-", "").isalnum() and word.isupper()


async def open_session(client: ClientApp, address: str, headers: dict[str, str]) -> str:
    params = {
        "protocolVersion": "2025-11-25",
        "capabilities": {},
        "clientInfo": {"name": "test-app", "version": "2"},
    }
    body = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}
    answer = await client.http.post(address, json=body, headers=headers)
    assert answer.status_code == 200, answer.text
    return str(answer.headers["mcp-session-id"])


# ending it from outside, and with the session


def command(desktop: RealDesktop, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bridge_app", *words],
        env=desktop.environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_the_app_that_runs_is_ended_by_a_command(headless: RealDesktop) -> None:
    app = RunningApp(headless, "--background")
    app.wait_until_it_serves()

    said = command(headless, "tray", "--quit")
    again = command(headless, "tray", "--quit")

    assert (said.returncode, said.stdout, said.stderr) == (0, "MCP Auth Bridge has ended.\n", "")
    assert app.process.wait(5) == 0
    assert not app.paths.discovery_file.exists()
    assert (again.returncode, again.stdout) == (0, "MCP Auth Bridge was not running.\n")


def test_a_server_without_a_window_is_not_ended_by_that_command(headless: RealDesktop) -> None:
    app = RunningApp(headless, "--background")
    app.process.kill()
    app.process.wait(5)
    server = headless.start(sys.executable, "-m", "bridge_app", "serve", cwd=ROOT)
    wait_for(app.paths.discovery_file.exists, "the server", 30)
    wait_for(lambda: str(server.pid) in app.paths.discovery_file.read_text(), "the server", 30)

    said = command(headless, "tray", "--quit")

    assert said.returncode == 1
    assert said.stderr.startswith(f"What runs is a server without a window (process {server.pid}).")
    assert server.poll() is None


def test_an_app_that_hangs_is_not_said_to_have_ended(own_paths: Paths) -> None:
    holder = SingleInstance(own_paths)
    assert holder.claim()
    try:
        with pytest.raises(BridgeError, match="does not"):
            quit_running(0.2)
    finally:
        holder.release()


LOGOUT = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent
from bridge_app.ui import app
from bridge_app.ui.start import run

class Manager:
    def setRestartHint(self, hint):
        print(hint.name, flush=True)

class LoggedOut(app.Desktop):
    def start(self, *, show_window):
        super().start(show_window=show_window)
        self.tray.is_present = lambda: False
        self.adapter.ready.connect(self.log_out)

    def log_out(self):
        print("window" if self.window.isVisible() else "no window", flush=True)
        # As a session does it: first everybody is told, then everybody is ended.
        self._let_session_end(Manager())
        QCoreApplication.postEvent(QCoreApplication.instance(), QEvent(QEvent.Type.Quit))

app.Desktop = LoggedOut
sys.exit(run())
"""


def test_logging_out_ends_the_app_in_order_without_a_question(headless: RealDesktop) -> None:
    paths = RunningApp(headless, "--background")
    assert paths.quit()[0] in (0, 1, -signal.SIGTERM)

    app = headless.run_code(LOGOUT)
    said, complaints = app.communicate(timeout=20)

    assert app.returncode == 0, complaints
    assert said.split("\n")[:2] == ["window", "RestartNever"]
    assert complaints == ""
    assert not paths.paths.discovery_file.exists()
    assert not (paths.paths.data_dir / "bridge.sqlite3-wal").exists()


def test_a_bridge_that_serves_is_told_when_the_computer_wakes(
    qtbot: QtBot, desktop: Desktop, server: FakeServer
) -> None:
    desktop.wake.note_sleep(False)
    begin(qtbot, desktop, show_window=False)

    desktop.wake.note_sleep(True)
    desktop.wake.note_sleep(False)

    qtbot.waitUntil(lambda: server.bridge.calls == [("wake",)], timeout=2000)
