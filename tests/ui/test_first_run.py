"""The first steps: one question at a time, each skippable, kept when closed in the middle, and never uninvited."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge_app.autostart import AutostartNow
from bridge_app.bridge import Bridge
from bridge_app.config import Config, read_config, save_config
from bridge_app.errors import BridgeError, SecretStoreUnavailable
from bridge_app.models import FoundServers, Problem, RunState, Snapshot, Upstream
from bridge_app.paths import Paths
from bridge_app.ui.app import Desktop
from bridge_app.ui.apps_dialog import AppsDialog
from bridge_app.ui.first_run import APPS, READY, SECRETS, SERVERS, START, FirstRun, is_due
from bridge_app.ui.server_dialog import IMPORT, PASTE
from bridge_app.ui.single_instance import SingleInstance
from bridge_app.ui.start_choices import free_port
from tests.ui.app_samples import AppsAdapter
from tests.ui.fake_server import FakeServer
from tests.ui.first_run_samples import FOUR_APPS, FirstRunAdapter, FirstRunBridge, app
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import ADDRESS, HOSTILE, NOW, ended, grant, snapshot
from tests.ui.server_samples import BUILTIN_SERVER, installed, with_servers

FRESH = snapshot(upstreams=(BUILTIN_SERVER,))
NO_KEYRING = Problem(
    "secrets", "No keyring answers.", "Start it, then try again. Or choose another place in config.toml: x.", "Choose…"
)
LOCKED_OUT = snapshot(
    upstreams=(BUILTIN_SERVER,), state=RunState.PROBLEM, secrets_kept_in="keyring", problems=(NO_KEYRING,)
)


@pytest.fixture
def bridge() -> FirstRunBridge:
    return FirstRunBridge(*FOUR_APPS, installed=installed())


@pytest.fixture
def adapter(bridge: FirstRunBridge) -> FirstRunAdapter:
    return FirstRunAdapter(bridge)


@pytest.fixture
def kept(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_at(qtbot: QtBot, adapter: FirstRunAdapter, kept: QSettings) -> Callable[..., FirstRun]:
    def open_at(step: int = SECRETS, painted: Snapshot = FRESH) -> FirstRun:
        if step:
            kept.setValue("first_run/step", step)
        dialog = FirstRun(adapter, kept, clock=lambda: NOW)  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        dialog.paint(painted)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        adapter.run_commands()
        return dialog

    return open_at


def press(dialog: FirstRun, adapter: FirstRunAdapter) -> None:
    """Press the button at the right."""
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    adapter.run_commands()


# -- the whole way -----------------------------------------------------------------------------------------------------


def test_every_step_can_be_skipped_with_one_key_and_nothing_is_changed(
    open_at: Callable[..., FirstRun], adapter: FirstRunAdapter, kept: QSettings
) -> None:
    adapter.settings.apps.apps = []  # type: ignore[attr-defined]
    dialog = open_at()
    seen = []
    for _ in range(5):
        seen.append((dialog.step(), dialog.next.text()))
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        adapter.run_commands()

    assert seen == [(SECRETS, "Continue"), (APPS, "Skip"), (SERVERS, "Skip"), (START, "Continue"), (READY, "Done")]
    assert not dialog.isVisible()
    assert adapter.settings.calls == [("use", {"notify_of_clients": False})]
    assert kept.value("first_run/is_over", type=bool)


def test_back_returns_to_what_was_answered(open_at: Callable[..., FirstRun], adapter: FirstRunAdapter) -> None:
    dialog = open_at(START)
    dialog.start.login.box.click()
    press(dialog, adapter)
    assert dialog.step() == READY

    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    adapter.run_commands()

    assert dialog.step() == START
    assert dialog.start.login.value()
    for _ in range(3):
        dialog.go_back()
    assert dialog.step() == SECRETS
    assert not dialog.back.isVisible()
    dialog.go_back()
    assert dialog.step() == SECRETS


def test_closed_in_the_middle_it_goes_on_there(
    qtbot: QtBot, open_at: Callable[..., FirstRun], adapter: FirstRunAdapter, kept: QSettings
) -> None:
    dialog = open_at()
    press(dialog, adapter)
    press(dialog, adapter)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    again = FirstRun(adapter, kept)  # type: ignore[arg-type]
    qtbot.addWidget(again)

    assert not dialog.isVisible()
    assert again.step() == SERVERS
    assert is_due(kept, FRESH)


@pytest.mark.parametrize("value", ["nonsense", "-1", "99", ""])
def test_a_step_that_is_none_is_the_first(qtbot: QtBot, adapter: FirstRunAdapter, kept: QSettings, value: str) -> None:
    kept.setValue("first_run/step", value)

    dialog = FirstRun(adapter, kept)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)

    assert dialog.step() == SECRETS


# -- secrets -----------------------------------------------------------------------------------------------------------


def test_the_place_for_secrets_is_named_once_it_was_tried_out(
    open_at: Callable[..., FirstRun], adapter: FirstRunAdapter
) -> None:
    dialog = open_at(painted=snapshot(secrets_kept_in="keyring", upstreams=(BUILTIN_SERVER,)))
    assert dialog.secrets.place.text() == "Trying it out…"

    dialog.paint(FRESH)

    assert dialog.secrets.place.text().replace("\u2068", "").replace("\u2069", "") == "Stored in: GNOME Keyring"
    assert dialog.next.text() == "Continue"
    assert not dialog.skip.isVisible()


def test_a_keyring_that_waits_for_the_person_says_so(open_at: Callable[..., FirstRun]) -> None:
    waits = Problem("keyring-waits", "Your keyring is waiting for you.", "Unlock it in the dialog of your system.")

    dialog = open_at(painted=snapshot(problems=(waits,), secrets_kept_in="keyring", upstreams=(BUILTIN_SERVER,)))

    assert dialog.secrets.place.text() == "Your keyring is waiting for you."
    assert not dialog.secrets.fold.is_open


def test_without_a_keyring_the_choices_are_open_and_trying_again_is_one_of_them(
    open_at: Callable[..., FirstRun], adapter: FirstRunAdapter
) -> None:
    dialog = open_at(painted=LOCKED_OUT)
    assert dialog.secrets.place.text() == "No keyring answers."
    assert "config.toml" not in dialog.secrets.line.text()
    assert dialog.secrets.fold.is_open
    assert (dialog.next.text(), dialog.skip.isVisible()) == ("Try again", True)
    adapter.settings.failure = SecretStoreUnavailable("Still no keyring.", "Start it.")

    press(dialog, adapter)

    assert dialog.step() == SECRETS
    assert dialog.notice.banner is not None
    assert dialog.notice.banner.title.text() == "Still no keyring."
    assert adapter.settings.calls == [("use_secrets", "keyring", None)]
    press(dialog, adapter)
    assert dialog.step() == APPS


def test_a_sealed_file_wants_its_passphrase_twice(open_at: Callable[..., FirstRun], adapter: FirstRunAdapter) -> None:
    dialog = open_at(painted=LOCKED_OUT)
    dialog.secrets.choices.rows["sealed_file"].button.click()
    assert dialog.next.text() == "Keep them there"
    QTest.keyClicks(dialog.secrets.first.edit, "correct horse")
    QTest.keyClicks(dialog.secrets.second.edit, "correct house")

    press(dialog, adapter)
    assert dialog.secrets.second.complaint.text() == "The two are not the same."
    assert adapter.settings.calls == []
    dialog.secrets.second.edit.setText("correct horse")
    press(dialog, adapter)

    assert adapter.settings.calls == [("use_secrets", "sealed_file", "correct horse")]
    assert dialog.step() == APPS
    assert dialog.secrets.first.edit.text() == ""


def test_another_place_is_kept_only_if_the_person_says_so(
    open_at: Callable[..., FirstRun], adapter: FirstRunAdapter
) -> None:
    dialog = open_at()
    dialog.secrets.fold.unfold(True)
    dialog.secrets.choices.rows["memory"].button.click()

    QTest.mouseClick(dialog.skip, Qt.MouseButton.LeftButton)
    adapter.run_commands()

    assert adapter.settings.calls == []
    assert dialog.step() == APPS


def test_who_keeps_secrets_in_vault_changes_that_in_the_settings(
    open_at: Callable[..., FirstRun], bridge: FirstRunBridge
) -> None:
    bridge.config = Config(secrets="pangea_vault")

    dialog = open_at(painted=snapshot(secrets_kept_in="Pangea Vault", upstreams=(BUILTIN_SERVER,)))

    assert not dialog.secrets.fold.isVisible()
    assert dialog.next.text() == "Continue"


# -- apps --------------------------------------------------------------------------------------------------------------


def test_the_apps_on_this_computer_are_listed_with_a_button_each(
    qtbot: QtBot, open_at: Callable[..., FirstRun]
) -> None:
    dialog = open_at(APPS)

    assert list(dialog.apps.rows) == ["claude-desktop", "cursor", "vscode", "codex"]
    assert [row.button.text() for row in dialog.apps.rows.values()] == ["Connect…", "Show…", "Show…", "Show…"]
    assert dialog.apps.address.text() == ADDRESS


def test_an_app_is_connected_in_the_window_for_that(qtbot: QtBot, kept: QSettings) -> None:
    kept.setValue("first_run/step", APPS)
    adapter = AppsAdapter()
    dialog = FirstRun(adapter, kept)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.paint(snapshot())
    dialog.show()

    dialog.connect_app("codex")
    adapter.run_commands()

    assert isinstance(dialog.dialog, AppsDialog)
    selected = dialog.dialog.selected()
    assert selected is not None
    assert selected.id == "codex"
    dialog.dialog.reject()
    assert dialog.dialog is None


def test_an_app_that_was_connected_shows_when_the_person_comes_back(
    qtbot: QtBot, open_at: Callable[..., FirstRun], bridge: FirstRunBridge, adapter: FirstRunAdapter
) -> None:
    bridge.apps.apps = [app("cursor", "Cursor")]
    dialog = open_at(APPS)
    row = dialog.apps.rows["cursor"]
    assert dialog.next.text() == "Skip"
    bridge.apps.apps = [app("cursor", "Cursor", state="connected")]

    dialog.paint(snapshot(upstreams=(BUILTIN_SERVER,), grants=(grant(1),)))
    adapter.run_commands()

    assert dialog.apps.rows["cursor"] is row
    assert row.chip.text() == "Set up"
    assert dialog.next.text() == "Continue"


def test_without_an_app_that_is_known_there_is_an_address_to_give(qtbot: QtBot, kept: QSettings) -> None:
    adapter = FirstRunAdapter(FirstRunBridge())
    kept.setValue("first_run/step", APPS)
    dialog = FirstRun(adapter, kept)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.paint(FRESH)
    dialog.show()
    adapter.run_commands()

    assert dialog.apps.rows == {}
    assert dialog.apps.nothing.text() == "No AI app that the bridge knows was found here."
    dialog.apps.copy.click()
    assert QApplication.clipboard().text() == ADDRESS


# -- servers -----------------------------------------------------------------------------------------------------------


def test_servers_found_in_apps_are_named_and_chosen_in_the_window_that_adds_them(
    open_at: Callable[..., FirstRun], adapter: FirstRunAdapter
) -> None:
    dialog = open_at(SERVERS)
    assert "5 servers found in" in dialog.servers.found_title.text()
    assert "postgres" in dialog.servers.found_names.text()

    dialog.servers.choose.click()

    assert dialog.dialog is not None
    assert dialog.dialog.isVisible()
    assert dialog.dialog.tabs.currentIndex() == IMPORT
    dialog.dialog.reject()
    assert dialog.dialog is None


def test_without_servers_elsewhere_one_can_still_be_pasted(
    open_at: Callable[..., FirstRun], bridge: FirstRunBridge
) -> None:
    bridge.upstreams.installed = FoundServers()
    dialog = open_at(SERVERS)
    assert not dialog.servers.choose.isVisible()
    assert dialog.servers.found_title.text() == "No servers in the settings of your apps"

    dialog.servers.paste.click()

    assert dialog.dialog is not None
    assert dialog.dialog.tabs.currentIndex() == PASTE
    dialog.dialog.reject()


def test_what_was_brought_is_named_at_once(open_at: Callable[..., FirstRun]) -> None:
    dialog = open_at(SERVERS)
    assert not dialog.servers.here_row.isVisible()

    dialog.paint(with_servers())

    assert "GitHub" in dialog.servers.here.text()
    assert dialog.next.text() == "Continue"


def test_servers_that_are_here_already_are_not_offered_again(
    open_at: Callable[..., FirstRun], bridge: FirstRunBridge
) -> None:
    found = bridge.upstreams.installed
    here = [Upstream(each.settings.name.lower(), each.settings.name, "idle", 0) for each in found.proposals]
    dialog = open_at(SERVERS)

    dialog.paint(replace(with_servers(), upstreams=tuple(here[1:])))
    assert dialog.servers.found_title.text().startswith("1 server found in")
    assert here[0].name in dialog.servers.found_names.text()

    dialog.paint(replace(with_servers(), upstreams=tuple(here)))
    assert dialog.servers.found_title.text() == "All servers of your apps are here"
    assert not dialog.servers.choose.isVisible()


# -- start, summary, failures --------------------------------------------------------------------------------------------


def test_starting_at_login_and_notifications_are_off_and_kept_when_switched_on(
    open_at: Callable[..., FirstRun], adapter: FirstRunAdapter
) -> None:
    dialog = open_at(START)
    assert (dialog.start.login.value(), dialog.start.clients.value()) == (False, False)
    dialog.start.login.box.click()
    dialog.start.clients.box.click()

    press(dialog, adapter)

    assert adapter.settings.calls == [("use", {"notify_of_clients": True}), ("use_autostart", True)]
    assert [row.line.text() for row in dialog.ready.rows][3:] == [
        "When you log in",
        "Questions, and each app that has connected",
    ]


def test_an_answer_to_the_page_before_is_no_answer_to_this_one(
    open_at: Callable[..., FirstRun], bridge: FirstRunBridge, adapter: FirstRunAdapter
) -> None:
    dialog = open_at(START)
    before = AutostartNow("off")
    dialog.read()
    late = adapter.waiting.pop()
    dialog.start.login.box.click()

    press(dialog, adapter)
    assert late[1] is not None
    late[1](replace(dialog._now, autostart=before))  # type: ignore[arg-type, type-var]

    assert dialog.step() == READY
    assert dialog.ready.rows[3].line.text() == "When you log in"


def test_another_copy_that_starts_is_left_alone_unless_switched(
    open_at: Callable[..., FirstRun], bridge: FirstRunBridge, adapter: FirstRunAdapter
) -> None:
    bridge.autostart = AutostartNow("elsewhere", "/opt/old/mcp-auth-bridge")
    dialog = open_at(START)
    assert "/opt/old/mcp-auth-bridge" in dialog.start.other_copy.text()

    press(dialog, adapter)

    assert adapter.settings.calls == [("use", {"notify_of_clients": False})]


def test_the_summary_says_what_came_out_of_it(open_at: Callable[..., FirstRun]) -> None:
    dialog = open_at(READY, with_servers())

    lines = [row.line.text().replace("\u2068", "").replace("\u2069", "") for row in dialog.ready.rows]
    assert lines == [
        "Stored in: GNOME Keyring",
        "Cursor, Visual Studio Code",
        "5 servers",
        "When you start it",
        "Questions only",
    ]


def test_a_failure_is_told_in_its_place_and_the_step_stays(
    open_at: Callable[..., FirstRun], adapter: FirstRunAdapter
) -> None:
    dialog = open_at(START)
    dialog.start.login.box.click()
    adapter.settings.failure = BridgeError("The settings could not be saved.", "Check the disk.")

    press(dialog, adapter)

    assert dialog.step() == START
    assert dialog.notice.banner is not None
    assert dialog.notice.banner.title.text() == "The settings could not be saved."
    QTest.mouseClick(dialog.skip, Qt.MouseButton.LeftButton)
    assert dialog.step() == READY


# -- when it comes up ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("painted", "expected"),
    [
        (FRESH, True),
        (snapshot(upstreams=(BUILTIN_SERVER,), grants=(grant(1),)), False),
        (snapshot(upstreams=(BUILTIN_SERVER,), grants=(ended(1),)), False),
        (with_servers(), False),
    ],
)
def test_only_who_has_nothing_yet_is_new_here(kept: QSettings, painted: Snapshot, expected: bool) -> None:
    assert is_due(kept, painted) is expected


def test_steps_begun_are_gone_on_with_although_servers_were_brought_meanwhile(kept: QSettings) -> None:
    kept.setValue("first_run/step", START)

    assert is_due(kept, with_servers())
    assert not is_due(kept, with_servers(grants=(grant(1),)))


@pytest.fixture
def server() -> FakeServer:
    return FakeServer(first_snapshot=FRESH, bridge=FirstRunBridge())  # type: ignore[arg-type]


@pytest.fixture
def desktop(qapp: QApplication, server: FakeServer) -> Iterator[Desktop]:
    paths = Paths.standard()
    paths.prepare()
    made = Desktop(qapp, paths, SingleInstance(paths), start_bridge_thread=server)
    assert made.window  # made at once, so that the tests need not wait for it
    yield made
    made.stop()
    made.window.removeEventFilter(made)
    made.window.deleteLater()
    made.deleteLater()
    qapp.processEvents()


def begin(qtbot: QtBot, desktop: Desktop, *, show_window: bool = True) -> None:
    with qtbot.waitSignals([desktop.adapter.ready, desktop.adapter.changed], timeout=5000):
        desktop.start(show_window=show_window)


def test_a_first_start_begins_with_the_first_steps(qtbot: QtBot, desktop: Desktop) -> None:
    begin(qtbot, desktop)

    assert desktop.first_run is not None
    qtbot.waitUntil(desktop.first_run.isVisible)
    assert desktop.first_run.secrets.place.text().startswith("Stored in:")


def test_a_start_in_the_background_asks_nothing_not_even_when_the_window_is_opened(
    qtbot: QtBot, desktop: Desktop, server: FakeServer
) -> None:
    begin(qtbot, desktop, show_window=False)
    desktop.show_window()
    with qtbot.waitSignal(desktop.adapter.changed, timeout=2000):
        server.say(snapshot(upstreams=(BUILTIN_SERVER,), newest_activity=1))

    assert desktop.first_run is None


def test_an_update_is_no_first_run_and_nothing_that_is_taken_away_later_makes_it_one(
    qtbot: QtBot, desktop: Desktop, server: FakeServer
) -> None:
    server.first_snapshot = snapshot(upstreams=(BUILTIN_SERVER,), grants=(grant(1),))

    begin(qtbot, desktop)

    assert desktop.first_run is None
    assert not is_due(desktop.settings, FRESH)


def test_a_start_that_failed_at_first_begins_with_the_first_steps_once_it_serves(
    qtbot: QtBot, desktop: Desktop, server: FakeServer
) -> None:
    server.first_snapshot = snapshot(state=RunState.STARTING, started_at=None, upstreams=(BUILTIN_SERVER,))
    begin(qtbot, desktop)
    assert desktop.first_run is None

    with qtbot.waitSignal(desktop.adapter.changed, timeout=2000):
        server.say(FRESH)

    assert desktop.first_run is not None


def test_connect_opens_the_apps_at_that_one_before_the_first_steps(
    qtbot: QtBot, desktop: Desktop, server: FakeServer
) -> None:
    server.bridge.apps.apps = list(FOUR_APPS)
    begin(qtbot, desktop)
    steps = desktop.first_run
    assert steps is not None
    steps.go_on()
    qtbot.waitUntil(lambda: "vscode" in steps.apps.rows, timeout=5000)

    steps.apps.rows["vscode"].button.click()

    apps = steps.dialog
    assert isinstance(apps, AppsDialog)
    qtbot.waitUntil(lambda: apps.selected() is not None, timeout=5000)
    selected = apps.selected()
    assert selected is not None
    assert selected.id == "vscode"
    assert steps.isVisible()
    apps.reject()


def test_the_settings_lead_through_it_again(qtbot: QtBot, desktop: Desktop, server: FakeServer) -> None:
    server.first_snapshot = with_servers(grants=(grant(1),))
    begin(qtbot, desktop)
    desktop.window.show_settings("general")
    qtbot.waitUntil(desktop.window.settings_page.general.first_run.isEnabled, timeout=3000)

    desktop.window.settings_page.general.first_run.click()
    first = desktop.first_run
    desktop.window.settings_page.general.first_run.click()

    assert first is not None
    assert desktop.first_run is first
    assert first.step() == SECRETS
    first.reject()
    assert desktop.first_run is None
    with qtbot.waitSignal(desktop.adapter.changed, timeout=2000):
        server.say(snapshot(newest_activity=2))


def test_the_first_steps_go_with_the_window_and_come_back_at_the_next_start(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop.tray, "is_present", lambda: True)
    begin(qtbot, desktop)
    assert desktop.first_run is not None
    desktop.first_run.go_on()

    assert desktop.window.close()

    assert desktop.first_run is None
    assert is_due(desktop.settings, FRESH)
    assert desktop.settings.value("first_run/step", type=int) == APPS


# -- names, room -----------------------------------------------------------------------------------------------------


LONG = (app("a", HOSTILE, state="needs restart"), app("b", "A name " * 30), app("c", "Zed"))


@pytest.mark.parametrize("size", [0, 16])
@pytest.mark.parametrize("painted", [FRESH, LOCKED_OUT, with_servers()], ids=["fresh", "no keyring", "servers"])
@pytest.mark.parametrize("step", [SECRETS, APPS, SERVERS, START, READY])
def test_nothing_is_unnamed_cut_or_overlapping_in_the_smallest_window(
    qtbot: QtBot,
    open_at: Callable[..., FirstRun],
    bridge: FirstRunBridge,
    step: int,
    painted: Snapshot,
    size: int,
) -> None:
    before = QApplication.font()
    if size:
        QApplication.setFont(QFont(before.family(), size))
    bridge.apps.apps = list(LONG)
    bridge.autostart = AutostartNow("elsewhere", f"/{HOSTILE}")
    try:
        dialog = open_at(step, painted)
        if step == SECRETS:
            dialog.secrets.fold.unfold(True)
            dialog.secrets.choices.rows["sealed_file"].button.click()
            dialog.go_on()
        dialog.resize(dialog.minimumSize())
        qtbot.wait(30)

        assert unnamed_controls(dialog) == []
        assert cut_texts(dialog) == []
        assert overlapping(dialog) == []
    finally:
        QApplication.setFont(before)


def test_tab_walks_from_the_page_into_the_buttons(open_at: Callable[..., FirstRun]) -> None:
    dialog = open_at(START)
    assert QApplication.focusWidget() is dialog.next
    walked = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())

    assert walked == [dialog.start.login.box, dialog.start.clients.box, dialog.back, dialog.next]


# -- with the real bridge ----------------------------------------------------------------------------------------------


def test_the_whole_way_with_the_real_bridge(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    paths = Paths.standard()
    paths.prepare()
    port = free_port(21000)
    assert port is not None
    save_config(paths.config_file, Config(port=port, secrets="memory"))
    desktop = Desktop(qapp, paths, SingleInstance(paths))
    try:
        with qtbot.waitSignal(desktop.adapter.ready, timeout=20_000):
            desktop.start(show_window=True)
        qtbot.waitUntil(lambda: desktop.first_run is not None, timeout=20_000)
        steps = desktop.first_run
        assert steps is not None
        qtbot.waitUntil(lambda: "memory only" in steps.secrets.place.text(), timeout=20_000)
        steps.secrets.fold.unfold(True)
        qtbot.waitUntil(lambda: steps.secrets.choice() == "memory", timeout=20_000)
        steps.secrets.choices.rows["sealed_file"].button.click()
        QTest.keyClicks(steps.secrets.first.edit, "correct horse")
        QTest.keyClicks(steps.secrets.second.edit, "correct horse")
        QTest.mouseClick(steps.next, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: steps.step() == APPS, timeout=20_000)
        qtbot.waitUntil(lambda: steps.apps.address.text().endswith(f":{port}/mcp"), timeout=20_000)
        QTest.mouseClick(steps.next, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "Looking" not in steps.servers.found_title.text(), timeout=20_000)
        QTest.mouseClick(steps.next, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: steps.start.is_loaded, timeout=20_000)
        steps.start.login.box.click()
        QTest.mouseClick(steps.next, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: steps.ready.rows[3].line.text() == "When you log in", timeout=20_000)
        qtbot.waitUntil(lambda: "sealed file" in steps.ready.rows[0].line.text(), timeout=20_000)
        QTest.mouseClick(steps.next, Qt.MouseButton.LeftButton)
        assert desktop.first_run is None
    finally:
        desktop.stop()
        desktop.window.removeEventFilter(desktop)
        desktop.window.deleteLater()
        desktop.deleteLater()

    assert read_config(paths.config_file).secrets == "sealed_file"
    assert (tmp_path / "config" / "autostart" / "mcp-auth-bridge.desktop").is_file()
    assert Bridge.open(paths).use_autostart(False).state == "off"
