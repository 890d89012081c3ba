"""What concerns the app as a whole: shown as the desktop has it, kept only by Save."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bridge_app.autostart import AutostartNow
from bridge_app.bridge import Bridge
from bridge_app.config import Config
from bridge_app.errors import BridgeError
from bridge_app.paths import Paths
from bridge_app.ui.general_form import GeneralForm
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import HOSTILE
from tests.ui.settings_samples import SettingsAdapter, SettingsBridge, settings_window

UNCHANGED = {"check_for_updates": False, "language": "system"}
PROGRAM = "/usr/bin/mcp-auth-bridge"


@pytest.fixture
def bridge() -> SettingsBridge:
    return SettingsBridge()


@pytest.fixture
def adapter(bridge: SettingsBridge) -> SettingsAdapter:
    return SettingsAdapter(bridge)


@pytest.fixture
def open_form(qtbot: QtBot, adapter: SettingsAdapter, tmp_path: Path) -> Callable[[], GeneralForm]:
    return lambda: settings_window(qtbot, adapter, tmp_path, "general", is_smallest=True).settings_page.general


def test_everything_is_off_at_first(open_form: Callable[[], GeneralForm]) -> None:
    form = open_form()

    assert not form.login.value()
    assert not form.save_button.isEnabled()


def test_switches_count_once_they_are_saved(
    open_form: Callable[[], GeneralForm], bridge: SettingsBridge, adapter: SettingsAdapter
) -> None:
    form = open_form()
    form.login.box.click()
    assert bridge.calls == []

    form.save_button.click()
    adapter.run_commands()

    assert bridge.calls == [("use_autostart", True), ("use", UNCHANGED)]
    assert not form.is_changed()
    assert form.login.value()


def test_looking_for_updates_says_what_is_sent_and_is_kept(
    open_form: Callable[[], GeneralForm], bridge: SettingsBridge, adapter: SettingsAdapter
) -> None:
    form = open_form()
    assert not form.updates.value()
    assert "Nothing is sent but the question" in form.updates.hint.text()

    form.updates.box.click()
    form.save_button.click()
    adapter.run_commands()

    assert bridge.calls == [("use", {**UNCHANGED, "check_for_updates": True})]


def test_starting_at_login_is_left_alone_by_other_changes(
    open_form: Callable[[], GeneralForm], bridge: SettingsBridge, adapter: SettingsAdapter
) -> None:
    bridge.autostart = AutostartNow("off in desktop", PROGRAM)
    form = open_form()
    assert "desktop's own settings" in form.login.hint.text()

    form.updates.box.click()
    form.save_button.click()
    adapter.run_commands()

    assert [call[0] for call in bridge.calls] == ["use"]


def test_another_copy_is_named_and_replaced_on_request(
    open_form: Callable[[], GeneralForm], bridge: SettingsBridge, adapter: SettingsAdapter
) -> None:
    bridge.autostart = AutostartNow("elsewhere", "/opt/old/mcp-auth-bridge")
    form = open_form()
    banner = form.elsewhere.banner
    assert banner is not None
    assert banner.button is not None
    assert form.login.value()
    assert "/opt/old/mcp-auth-bridge" in banner.hint.text()

    banner.button.click()
    adapter.run_commands()

    assert bridge.calls == [("use_autostart", True)]
    assert form.elsewhere.banner is None
    assert form.login.value()
    assert not form.is_changed()


def test_what_the_desktop_changes_shows_when_the_form_is_looked_at_again(
    open_form: Callable[[], GeneralForm], bridge: SettingsBridge, adapter: SettingsAdapter
) -> None:
    form = open_form()
    bridge.autostart = AutostartNow("on", PROGRAM)

    form.look_asked.emit()
    adapter.run_commands()

    assert form.login.value()
    assert not form.is_changed()


def test_a_failure_is_told_in_its_place_and_nothing_is_lost(
    open_form: Callable[[], GeneralForm], bridge: SettingsBridge, adapter: SettingsAdapter
) -> None:
    form = open_form()
    form.login.box.click()
    bridge.failure = BridgeError("Start at login could not be changed: Permission denied.", "Check it.")

    form.save_button.click()
    adapter.run_commands()

    assert form.notice.banner is not None
    assert form.notice.banner.title.text().startswith("Start at login could not be changed")
    assert form.login.value()
    assert form.is_changed()


@pytest.mark.parametrize("program", [PROGRAM, f"/{HOSTILE}"])
@pytest.mark.parametrize("state", ["on", "off", "off in desktop", "elsewhere"])
def test_nothing_is_unnamed_cut_or_overlapping_in_the_smallest_window(
    qtbot: QtBot,
    open_form: Callable[[], GeneralForm],
    bridge: SettingsBridge,
    state: str,
    program: str,
) -> None:
    bridge.autostart = AutostartNow(state, program)  # type: ignore[arg-type]
    form = open_form()
    qtbot.wait(30)

    assert unnamed_controls(form) == []
    assert cut_texts(form) == []
    assert overlapping(form) == []


def test_the_real_bridge_keeps_the_switches_and_writes_the_entry(tmp_path: Path) -> None:
    paths = Paths.standard()
    bridge = Bridge.open(paths, Config(secrets="memory"))
    try:
        bridge.use(notify_of_clients=True)
        states = [bridge.use_autostart(True).state, bridge.use_autostart(False).state]
        told = bridge.snapshot().notify_of_clients
    finally:
        bridge.close()

    assert states == ["on", "off"]
    assert told
    assert "notify_of_clients = true" in paths.config_file.read_text()


def test_another_language_is_kept_and_says_when_it_counts(
    open_form: Callable[[], GeneralForm], bridge: SettingsBridge, adapter: SettingsAdapter
) -> None:
    form = open_form()
    assert form.language.combo.currentText() == "As the system has it"
    assert "at its next start" in form.language.hint.text()

    form.language.combo.setCurrentText("Deutsch")
    assert form.is_changed()
    form.save_button.click()
    adapter.run_commands()

    assert bridge.calls == [("use", {**UNCHANGED, "language": "de"})]
    assert not form.is_changed()
