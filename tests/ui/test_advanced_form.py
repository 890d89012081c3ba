"""The log and the report: there also when nothing runs, seen before they go anywhere."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bridge_app.errors import BridgeError
from bridge_app.models import RunState
from bridge_app.paths import Paths
from bridge_app.ui.adapter import BridgeAdapter
from bridge_app.ui.advanced_form import AdvancedForm
from bridge_app.ui.main_window import MainWindow
from bridge_app.ui.report_dialog import ReportDialog
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import snapshot
from tests.ui.settings_samples import SettingsAdapter, SettingsBridge, settings_window


@pytest.fixture
def bridge() -> SettingsBridge:
    return SettingsBridge()


@pytest.fixture
def adapter(bridge: SettingsBridge, tmp_path: Path) -> SettingsAdapter:
    found = SettingsAdapter(bridge)
    found.paths = Paths.below(tmp_path)
    found.paths.prepare()
    return found


@pytest.fixture
def window(qtbot: QtBot, adapter: SettingsAdapter, tmp_path: Path) -> MainWindow:
    return settings_window(qtbot, adapter, tmp_path, "advanced", is_smallest=True)


@pytest.fixture
def form(window: MainWindow) -> AdvancedForm:
    return window.settings_page.advanced


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the desktop to open."""
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def test_the_log_is_named_with_its_size_and_opened(
    window: MainWindow, form: AdvancedForm, adapter: SettingsAdapter, opened: list[str]
) -> None:
    assert "nothing written yet" in form.place.text()
    assert not form.open_log.isEnabled()
    adapter.paths.log_file.write_bytes(b"x" * 2048)
    adapter.paths.log_file.with_name("bridge.log.1").write_bytes(b"x" * 2048)

    window.paint(snapshot())
    form.open_log.click()
    form.open_folder.click()

    assert "4.00 KiB with the older ones" in form.place.text().replace("\N{NO-BREAK SPACE}", " ")
    assert opened == [str(adapter.paths.log_file), str(adapter.paths.log_dir)]


def test_without_a_program_for_it_the_place_is_said(
    form: AdvancedForm, adapter: SettingsAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)

    form.open_folder.click()

    assert form.notice.banner is not None
    assert str(adapter.paths.log_dir) in form.notice.banner.hint.text()


def test_writing_down_each_step_is_kept(form: AdvancedForm, bridge: SettingsBridge, adapter: SettingsAdapter) -> None:
    form.verbose.box.click()
    form.save_button.click()
    adapter.run_commands()

    assert bridge.calls == [("use", {"verbose_log": True})]
    assert not form.is_changed()


def test_log_and_report_are_there_when_nothing_runs(window: MainWindow, form: AdvancedForm) -> None:
    window.paint(snapshot(started_at=None, state=RunState.PROBLEM))

    assert form.make_report.isEnabled()
    assert form.open_folder.isEnabled()
    assert not form.verbose.box.isEnabled()


def test_a_report_is_seen_copied_and_saved_as_it_is_shown(
    form: AdvancedForm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))

    form.make_report.click()
    dialog = form.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert "port: 8000" in dialog.text()
    assert not file.exists()
    dialog.copy.click()
    dialog.save.click()

    assert file.read_text(encoding="utf-8") == QGuiApplication.clipboard().text() == dialog.text()
    assert dialog.notice.banner is not None
    assert dialog.notice.banner.title.text() == "The report is saved."
    dialog.reject()
    assert form.dialog is None
    assert form.make_report.isEnabled()


def test_a_report_that_can_not_be_saved_says_why(
    form: AdvancedForm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "a.txt"), ""))

    form.make_report.click()
    assert form.dialog is not None
    form.save_report()

    assert form.dialog.notice.banner is not None
    assert form.dialog.notice.banner.title.text().startswith("The report can't be written")
    form.dialog.reject()


def test_a_report_that_fails_is_told_in_its_place(
    form: AdvancedForm, adapter: SettingsAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adapter, "work", lambda _, then: then(BridgeError("Something went wrong.")))

    form.make_report.click()

    assert form.notice.banner is not None
    assert form.notice.banner.title.text() == "Something went wrong."
    assert form.make_report.isEnabled()


def test_nothing_is_unnamed_cut_or_overlapping(qtbot: QtBot, window: MainWindow, form: AdvancedForm) -> None:
    assert overlapping(window) == []
    form.make_report.click()
    assert form.dialog is not None
    qtbot.wait(30)

    for shown in (window, form.dialog):
        assert unnamed_controls(shown) == []
        assert cut_texts(shown) == []
    assert overlapping(form.dialog) == []
    form.dialog.reject()


def test_the_real_adapter_works_aside_and_tells_here(qtbot: QtBot, tmp_path: Path) -> None:
    adapter = BridgeAdapter(Paths.below(tmp_path))
    answers: list[object] = []

    def fail() -> str:
        raise BridgeError("no")

    jobs: list[Callable[[], str]] = [lambda: "done", fail, lambda: str(1 // 0)]
    for job in jobs:
        with qtbot.waitSignal(adapter._posted, timeout=5000):
            adapter.work(job, answers.append)

    qtbot.waitUntil(lambda: len(answers) == 3, timeout=5000)
    assert answers[0] == "done"
    assert [str(each)[:9] for each in answers[1:]] == ["no", "Something"]


def test_the_preview_can_only_be_read_and_begins_at_save(qtbot: QtBot) -> None:
    dialog = ReportDialog("text")
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.view.isReadOnly()
    assert dialog.focusWidget() is dialog.save
