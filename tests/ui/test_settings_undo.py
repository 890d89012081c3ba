"""A kept change of any section can be taken back, by the way every change goes; nothing is ever half kept."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bridge_app.config import AuditLog, Config
from bridge_app.errors import BridgeError, ConfigError
from bridge_app.ui.main_window import MainWindow
from bridge_app.ui.settings_page import SettingsPage
from bridge_app.ui.settings_section import Section
from tests.ui import samples
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import snapshot
from tests.ui.settings_samples import JWTS, PANGEA, SettingsAdapter, SettingsBridge, settings_window

KEPT = Config(
    port=8100, sign_in=PANGEA, access_tokens=JWTS, audit_log=AuditLog(True, "aws.us.pangea.cloud"), activity_days=60
)


@pytest.fixture
def bridge() -> SettingsBridge:
    return SettingsBridge(KEPT, has_client_secret=True, has_audit_token=True)


@pytest.fixture
def adapter(bridge: SettingsBridge) -> SettingsAdapter:
    return SettingsAdapter(bridge)


@pytest.fixture
def window(qtbot: QtBot, adapter: SettingsAdapter, tmp_path: Path) -> MainWindow:
    return settings_window(qtbot, adapter, tmp_path, "general")


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    return window.settings_page


def change_general(page: SettingsPage) -> None:
    page.general.login.box.click()
    page.general.updates.box.click()
    page.general.language.combo.setCurrentText("Deutsch")


def change_sign_in(page: SettingsPage) -> None:
    page.sign_in.choices.rows["local"].button.click()


def change_network(page: SettingsPage) -> None:
    page.network.port.spin.setValue(8200)
    page.network.idle.spin.setValue(7)


def change_privacy(page: SettingsPage) -> None:
    page.privacy.days.spin.setValue(7)
    page.privacy.arguments.box.click()
    page.privacy.other_program.rows["refuse"].button.click()


CHANGES: dict[str, Callable[[SettingsPage], None]] = {
    "general": change_general,
    "notifications": lambda page: page.notifications.problems.box.click(),
    "sign-in": change_sign_in,
    "access-tokens": lambda page: page.access_tokens.choices.rows["none"].button.click(),
    "secrets": lambda page: page.secrets.choices.rows["memory"].button.click(),
    "network": change_network,
    "privacy": change_privacy,
    "audit-log": lambda page: page.audit_log.switch.box.click(),
    "advanced": lambda page: page.advanced.verbose.box.click(),
}


def save(page: SettingsPage, adapter: SettingsAdapter, name: str) -> Section:
    """Change a section, and save it."""
    page.show_section(name)
    CHANGES[name](page)
    section = page.sections[name][0]
    assert section.is_changed()
    section.save_button.click()
    adapter.run_commands()
    return section


def undo_button(section: Section) -> QPushButton:
    assert section.notice.banner is not None
    assert section.notice.banner.button is not None
    return section.notice.banner.button


def said(section: Section) -> str:
    return "" if section.notice.banner is None else section.notice.banner.title.text()


@pytest.mark.parametrize("name", CHANGES)
def test_a_kept_change_is_taken_back(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage, name: str
) -> None:
    autostart = bridge.autostart.state
    section = save(page, adapter, name)
    assert (bridge.config, bridge.autostart.state) != (KEPT, autostart)

    assert undo_button(section).text() == "Undo"
    undo_button(section).click()
    adapter.run_commands()

    assert bridge.config == KEPT
    assert bridge.autostart.state == autostart
    assert not section.is_changed()
    assert said(section).startswith("Taken back")


@pytest.mark.parametrize("name", [name for name in CHANGES if name != "secrets"])
def test_what_was_taken_back_can_be_done_again(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage, name: str
) -> None:
    section = save(page, adapter, name)
    kept = bridge.config
    for label in ("Undo", "Redo", "Undo"):
        assert undo_button(section).text() == label
        undo_button(section).click()
        adapter.run_commands()
        assert bridge.config == (kept if label == "Redo" else KEPT)


def test_undo_is_reached_by_keyboard_and_named(
    adapter: SettingsAdapter, bridge: SettingsBridge, page: SettingsPage
) -> None:
    section = save(page, adapter, "notifications")
    page.notifications.answer.box.setFocus()

    QTest.keyClick(page.notifications.answer.box, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is undo_button(section)
    assert undo_button(section).accessibleDescription() == "Saved."
    QTest.keyClick(undo_button(section), Qt.Key.Key_Space)
    adapter.run_commands()

    assert bridge.config == KEPT
    assert page.window().focusWidget() is undo_button(section)


def test_a_failed_undo_changes_nothing_and_can_be_tried_again(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    section = save(page, adapter, "network")
    kept = bridge.config
    bridge.failure = ConfigError("The settings could not be saved: disk full.", "Make room.")

    undo_button(section).click()
    adapter.run_commands()
    assert (bridge.config, said(section)) == (kept, "The settings could not be saved: disk full.")
    undo_button(section).click()
    adapter.run_commands()

    assert bridge.config == KEPT


def test_undo_steps_aside_for_what_is_typed_and_comes_back_with_revert(
    adapter: SettingsAdapter, page: SettingsPage
) -> None:
    section = save(page, adapter, "network")

    page.network.idle.spin.setValue(8)
    assert section.notice.banner is None
    section.revert_button.click()

    assert undo_button(section).text() == "Undo"


def test_undo_stays_while_other_sections_are_looked_at_and_ends_with_leaving_the_settings(
    adapter: SettingsAdapter, bridge: SettingsBridge, window: MainWindow, page: SettingsPage
) -> None:
    section = save(page, adapter, "sign-in")
    page.show_section("privacy")
    page.show_section("sign-in")
    assert section.can_undo()

    window.show_page("home")
    adapter.run_commands()

    assert not section.can_undo()
    assert section.notice.banner is None
    assert bridge.calls[-1] == ("forget_former_secrets",)


def test_leaving_without_anything_to_undo_asks_the_bridge_for_nothing(
    adapter: SettingsAdapter, window: MainWindow
) -> None:
    window.show_page("home")

    assert adapter.waiting == []


def test_the_port_can_be_taken_back_after_the_restart_and_a_secret_can_not(
    bridge: SettingsBridge, adapter: SettingsAdapter, window: MainWindow, page: SettingsPage
) -> None:
    network, sign_in = save(page, adapter, "network"), save(page, adapter, "sign-in")

    window.paint(snapshot(started_at=None))
    window.paint(snapshot(started_at=samples.NOW + 60))
    adapter.run_commands()

    assert not sign_in.can_undo()
    page.show_section("network")
    undo_button(network).click()
    adapter.run_commands()
    assert bridge.config.port == KEPT.port
    assert page.network.restart_due.isVisible()


def test_a_former_place_for_secrets_that_is_locked_is_opened_in_the_form(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    bridge.config, bridge.has_sealed_file = replace(KEPT, secrets="sealed_file"), True
    page.look()
    adapter.run_commands()
    section = save(page, adapter, "secrets")

    undo_button(section).click()

    assert page.secrets.choice() == "sealed_file"
    assert page.secrets.first.isVisible()
    assert page.window().focusWidget() is page.secrets.first.edit
    assert bridge.config.secrets == "memory"


def test_a_failed_save_of_several_settings_keeps_none_of_them(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> None:
        raise BridgeError("The disk is full.")

    monkeypatch.setattr(bridge, "use", fail)
    state = bridge.autostart.state
    page.show_section("general")
    change_general(page)

    page.general.save_button.click()
    adapter.run_commands()

    assert (bridge.config, bridge.autostart.state) == (KEPT, state)
    assert said(page.general) == "The disk is full."
    assert not page.general.can_undo()


def test_what_is_deleted_by_a_change_is_said_not_to_come_back(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    bridge.config = replace(KEPT, record_arguments=True)
    page.look()
    adapter.run_commands()

    section = save(page, adapter, "privacy")

    assert said(section) == "Saved. What calls carried is deleted, and stays so."


@pytest.mark.parametrize("name", CHANGES)
def test_nothing_is_unnamed_cut_or_overlapping_after_saving_in_the_smallest_window(
    qtbot: QtBot, adapter: SettingsAdapter, window: MainWindow, name: str
) -> None:
    window.resize(window.minimumSize())
    save(window.settings_page, adapter, name)
    qtbot.wait(30)

    assert unnamed_controls(window) == []
    assert cut_texts(window) == []
    assert overlapping(window) == []


def test_the_list_of_sections_makes_room_in_a_small_window(window: MainWindow, page: SettingsPage) -> None:
    assert page.list.isVisible()
    assert not page.combo.isVisible()

    window.resize(window.minimumSize())
    assert page.combo.isVisible()
    assert not page.list.isVisible()
    page.combo.setCurrentIndex(list(page.sections).index("privacy"))

    assert page.section() == "privacy"
    window.resize(1100, 800)
    assert page.list.currentItem().text() == "Privacy"


def test_arrow_keys_walk_through_the_sections(page: SettingsPage) -> None:
    page.list.setFocus()

    QTest.keyClick(page.list, Qt.Key.Key_Down)

    assert page.section() == "notifications"
