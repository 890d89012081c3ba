"""A key is asked for in full, and shown once."""

import json
from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bridge_app.models import Right, Upstream
from bridge_app.ui.key_dialog import NewKeyDialog
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import ADDRESS, HOSTILE, NOW, UPSTREAMS

KEY = "mab_ck_" + "k" * 43


def open_dialog(qtbot: QtBot, upstreams: tuple[Upstream, ...] = UPSTREAMS) -> NewKeyDialog:
    dialog = NewKeyDialog(upstreams, ADDRESS, clock=lambda: NOW)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_enter_after_the_name_asks_for_a_reader_of_all_servers_for_90_days(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    asked = QSignalSpy(dialog.asked)

    QTest.keyClicks(dialog.focusWidget(), "nightly backup")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    assert [asked.count(), asked.at(0)] == [1, ["nightly backup", (Right.READ,), ("builtin", "notes"), 90.0]]
    assert dialog.isVisible()


def test_everything_chosen_is_asked_for(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    asked = QSignalSpy(dialog.asked)
    dialog.form.name.edit.setText("  CI  ")
    dialog.form.servers.ticks["builtin"].click()
    dialog.form.rights.roles.rows["writer"].button.click()
    dialog.form.end.combo.setCurrentIndex(dialog.form.end.combo.findText("A year"))

    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)

    assert asked.at(0) == ["CI", (Right.READ, Right.WRITE), ("notes",), 365.0]


def test_a_date_counts_to_its_last_minute(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    form = dialog.form
    assert not form.date.isVisible()

    form.end.combo.setCurrentIndex(form.end.combo.findText("Until a date"))
    form.date.setDate(QDate(2027, 1, 31))

    assert form.date.isVisible()
    assert datetime.fromtimestamp(NOW + form.days() * 86400) == datetime(2027, 1, 31, 23, 59)
    assert "31 Jan 2027" in form.end.hint.text()


def test_a_date_is_never_past_nor_beyond_ten_years(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    form = dialog.form
    form.end.combo.setCurrentIndex(form.end.combo.findText("Until a date"))

    form.date.setDate(QDate(2000, 1, 1))
    assert 0 < form.days() <= 2
    form.date.setDate(QDate(2999, 1, 1))
    assert form.days() < 3660


@pytest.mark.parametrize(
    ("name", "ticked", "complaint"), [("", True, "name"), ("CI", False, "server"), (" ", False, "")]
)
def test_what_is_missing_is_said_where_it_is_missing(qtbot: QtBot, name: str, ticked: bool, complaint: str) -> None:
    dialog = open_dialog(qtbot)
    asked = QSignalSpy(dialog.asked)
    dialog.form.name.edit.setText(name)
    dialog.form.servers.fill(None if ticked else ())

    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert asked.count() == 0
    assert bool(dialog.form.name.complaint.text()) is (name.strip() == "")
    assert bool(dialog.form.servers_field.complaint.text()) is not ticked
    assert complaint in dialog.form.name.complaint.text() + dialog.form.servers_field.complaint.text()
    assert cut_texts(dialog) == []


def test_the_key_is_shown_with_a_warning_and_settings_to_copy(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    dialog.show_key("nightly backup", KEY)
    QApplication.processEvents()
    said = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())

    assert "It will not be shown again." in said
    QTest.mouseClick(dialog.shown.copy_key, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == KEY
    QTest.mouseClick(dialog.shown.copy_snippet, Qt.MouseButton.LeftButton)
    assert json.loads(QGuiApplication.clipboard().text()) == {
        "mcpServers": {
            "mcp-auth-bridge": {"type": "http", "url": ADDRESS, "headers": {"Authorization": f"Bearer {KEY}"}},
        }
    }
    assert dialog.shown.snippet.toPlainText() == QGuiApplication.clipboard().text()


def test_a_copied_key_asks_clipboard_histories_to_leave_it_out(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = open_dialog(qtbot)
    dialog.show_key("nightly backup", KEY)
    copied: list[tuple[str, str, bytes]] = []

    class Clipboard:
        def setMimeData(self, data: QMimeData) -> None:
            hint = data.data("x-kde-passwordManagerHint").data()
            copied.append((data.text(), data.formats()[0], hint))

    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: Clipboard())
    dialog.shown.copy_key.copy_text()

    assert copied == [(KEY, "text/plain", b"secret")]


def test_enter_on_a_shown_key_copies_it_and_closes_nothing(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    dialog.show_key("nightly backup", KEY)
    QGuiApplication.clipboard().clear()

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert QGuiApplication.clipboard().text() == KEY
    assert dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_closing_asks_nothing_and_wipes_the_key(qtbot: QtBot, key: Qt.Key | None) -> None:
    dialog = open_dialog(qtbot)
    dialog.show_key("nightly backup", KEY)

    if key is None:
        dialog.close()
    else:
        QTest.keyClick(dialog, key)

    assert not dialog.isVisible()
    assert dialog.shown.key.toPlainText() == ""
    assert dialog.shown.snippet.toPlainText() == ""
    assert KEY not in repr(vars(dialog.shown))


@pytest.mark.parametrize(
    ("name", "servers"),
    [("CI", UPSTREAMS), (HOSTILE[:80], tuple(Upstream(f"s{n}", HOSTILE, "ready", 1) for n in range(40)))],
)
def test_no_name_breaks_the_layout(qtbot: QtBot, name: str, servers: tuple[Upstream, ...]) -> None:
    dialog = open_dialog(qtbot, servers)
    QApplication.processEvents()
    assert cut_texts(dialog) == []
    assert overlapping(dialog) == []
    assert unnamed_controls(dialog) == []

    dialog.show_key(name, KEY)

    assert cut_texts(dialog) == []
    assert overlapping(dialog) == []
    assert unnamed_controls(dialog) == []
    assert dialog.shown.snippet.verticalScrollBar().maximum() == 0
