"""Dangerous things ask first; bad news is plain text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bridge_app.errors import BridgeError, PortInUse
from bridge_app.ui.commands import Errands
from bridge_app.ui.dialogs import Message, confirm, show_failure, with_other_key
from tests.ui.inspection import cut_texts, unnamed_controls


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


# Confirmations and failures


def answer_with(key: Qt.Key | None, label: str | None = None) -> None:
    def act() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Message) and widget.isVisible():
                if label is not None:
                    next(each for each in widget.findChildren(QPushButton) if each.text() == label).click()
                elif key is not None:
                    target = widget.focusWidget() or widget
                    QTest.keyClick(target, key)
                return
        QTimer.singleShot(10, act)

    QTimer.singleShot(0, act)


@pytest.mark.parametrize(
    ("key", "dangerous", "expected"),
    [
        (Qt.Key.Key_Return, True, False),
        (Qt.Key.Key_Space, True, False),
        (Qt.Key.Key_Escape, True, False),
        (Qt.Key.Key_Return, False, True),
        (Qt.Key.Key_Escape, False, False),
    ],
)
def test_enter_confirms_only_what_is_harmless(parent: QWidget, key: Qt.Key, dangerous: bool, expected: bool) -> None:
    answer_with(key)

    assert confirm(parent, "Sure?", "It can't be undone.", "&Do it", dangerous) is expected


def test_the_action_button_confirms(parent: QWidget) -> None:
    answer_with(None, "&Do it")

    assert confirm(parent, "Sure?", "It can't be undone.", "&Do it") is True


@pytest.mark.parametrize(
    ("label", "beside", "expected"),
    [
        ("&Delete", "&Cancel", "&Delete"),
        ("&Change sign-in", "&Cancel", "C&hange sign-in"),
        ("&Cambiar", "&Cancelar", "C&ambiar"),
        ("更改(&C)", "取消(&C)", "更改"),
        ("Plain", "&Cancel", "Plain"),
    ],
)
def test_two_buttons_side_by_side_never_share_a_key(label: str, beside: str, expected: str) -> None:
    assert with_other_key(label, beside) == expected


def test_a_failure_is_shown_in_plain_text_and_closes(parent: QWidget, qtbot: QtBot) -> None:
    message = show_failure(parent, BridgeError("<b>Bold</b> claim", "<a href='x'>click</a> " * 10))
    qtbot.waitUntil(message.isVisible)

    assert message.title.text() == "<b>Bold</b> claim"
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in message.findChildren(QLabel))
    assert cut_texts(message) == []
    assert unnamed_controls(message) == []
    with qtbot.waitSignal(message.destroyed):
        QTest.keyClick(message, Qt.Key.Key_Return)


def test_the_same_failure_twice_is_one_window(parent: QWidget, qtbot: QtBot) -> None:
    first = show_failure(parent, PortInUse(8000, "node"))
    qtbot.waitUntil(first.isVisible)

    assert show_failure(parent, PortInUse(8000, "node")) is first
    assert show_failure(parent, PortInUse(8001)) is not first


def test_what_was_asked_for_in_a_dialog_that_is_gone_is_told_nowhere(qtbot: QtBot) -> None:
    answers: list[Callable[[object], None]] = []

    class Slow(QObject):
        failed = Signal(object)

        def submit(self, command: object, then: Callable[[object], None]) -> None:
            answers.append(then)

    adapter, owner, told = Slow(), QObject(), []
    Errands(adapter, owner).run("look", lambda bridge: None, told.append, told.append)  # type: ignore[arg-type]

    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    answers[0]("found")

    assert told == []
