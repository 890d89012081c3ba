"""What is written down: said plainly, kept only by Save, deleted only after a question."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge_app.config import ClientRules, Config
from bridge_app.errors import StoreUnavailable
from bridge_app.models import AuditLogState, Snapshot
from bridge_app.ui.dialogs import Message
from bridge_app.ui.main_window import MainWindow
from bridge_app.ui.privacy_form import PrivacyForm
from tests.ui import samples
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import snapshot
from tests.ui.settings_samples import SettingsAdapter, SettingsBridge


@pytest.fixture
def bridge() -> SettingsBridge:
    return SettingsBridge()


@pytest.fixture
def adapter(bridge: SettingsBridge) -> SettingsAdapter:
    return SettingsAdapter(bridge)


@pytest.fixture
def open_form(qtbot: QtBot, adapter: SettingsAdapter, tmp_path: Path) -> Callable[..., PrivacyForm]:
    def open_form(painted: Snapshot | None = None) -> PrivacyForm:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(adapter, settings, samples.Clock())  # type: ignore[arg-type]
        adapter.setParent(window)
        qtbot.addWidget(window)
        window.show()
        window.paint(painted or snapshot())
        window.show_settings("privacy")
        adapter.run_commands()
        return window.settings_page.privacy

    return open_form


def answer(is_yes: bool, seen: list[str]) -> None:
    """Answer the next question, and note what it said."""

    def take() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Message) and widget.isVisible():
                seen.append(widget.words.text())
                if is_yes:
                    widget.accept()
                else:
                    widget.reject()

    QTimer.singleShot(50, take)


def test_it_shows_what_is_kept_and_saves_what_is_changed(
    open_form: Callable[..., PrivacyForm], bridge: SettingsBridge, adapter: SettingsAdapter
) -> None:
    bridge.config = Config(activity_days=14)
    form = open_form()
    assert (form.days.value(), form.arguments.value()) == (14, False)
    assert not form.save_button.isEnabled()

    form.days.spin.setValue(90)
    form.arguments.box.click()
    form.save_button.click()
    adapter.run_commands()

    assert bridge.calls == [("use", {"activity_days": 90, "record_arguments": True, "clients": ClientRules()})]
    assert not form.is_changed()


def test_switching_arguments_on_warns_before_anything_is_saved(
    open_form: Callable[..., PrivacyForm], bridge: SettingsBridge
) -> None:
    form = open_form()
    assert form.warning.banner is None

    form.arguments.box.click()

    assert form.warning.banner is not None
    assert "private" in form.warning.banner.title.text()
    assert bridge.calls == []
    form.revert_button.click()
    assert form.warning.banner is None


def test_switching_arguments_off_says_that_they_are_deleted(
    open_form: Callable[..., PrivacyForm], bridge: SettingsBridge
) -> None:
    bridge.config = Config(record_arguments=True)
    form = open_form()
    assert form.warning.banner is not None

    form.arguments.box.click()

    assert form.arguments.hint.text() == "Once you save, what was kept so far is deleted."


def test_clearing_asks_first(
    open_form: Callable[..., PrivacyForm], bridge: SettingsBridge, adapter: SettingsAdapter
) -> None:
    form = open_form()
    said: list[str] = []

    answer(False, said)
    form.clear.click()
    adapter.run_commands()
    assert bridge.calls == []

    answer(True, said)
    form.clear.click()
    adapter.run_commands()
    assert bridge.calls == [("clear_activity",)]
    assert form.notice.banner is not None
    assert form.notice.banner.title.text() == "All activity is deleted."
    assert said == ["This can't be taken back."] * 2


@pytest.mark.parametrize(
    ("waiting", "words"),
    [
        (0, ""),
        (1, " 1 line that it does not have yet is lost."),
        (12, " 12 lines that it does not have yet are lost."),
    ],
)
def test_the_question_says_what_becomes_of_the_audit_log(
    open_form: Callable[..., PrivacyForm], waiting: int, words: str
) -> None:
    form = open_form(snapshot(audit_log=AuditLogState(waiting, 0)))
    said: list[str] = []

    answer(False, said)
    form.clear.click()

    assert said == [f"This can't be taken back. What the audit log has already stays there.{words}"]


def test_a_failure_is_told_in_the_form(
    open_form: Callable[..., PrivacyForm], bridge: SettingsBridge, adapter: SettingsAdapter
) -> None:
    form = open_form()
    bridge.failure = StoreUnavailable("The database can't be used right now.", "The disk is full.")

    answer(True, [])
    form.clear.click()
    adapter.run_commands()

    assert form.notice.banner is not None
    assert form.notice.banner.hint.text() == "The disk is full."
    assert form.clear.isEnabled()


def test_nothing_can_be_cleared_while_nothing_serves(open_form: Callable[..., PrivacyForm]) -> None:
    assert not open_form(snapshot(started_at=None)).clear.isEnabled()


def test_nothing_is_cut_overlaps_or_lacks_a_name_in_the_smallest_window(open_form: Callable[..., PrivacyForm]) -> None:
    form = open_form()
    window = form.window()
    window.resize(window.minimumSize())
    form.arguments.box.click()
    for _ in range(3):
        QApplication.processEvents()

    assert unnamed_controls(window) == []
    assert cut_texts(window) == []
    assert overlapping(window) == []
