"""Questions end in no unless somebody clearly said yes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bridge_app.errors import BridgeError, NotFound
from bridge_app.models import Approval
from bridge_app.ui.questions import ApprovalDialog, ApprovalPrompter
from tests.ui import samples
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import NOW, UPSTREAMS, approval, snapshot


@pytest.fixture
def clock() -> samples.Clock:
    return samples.Clock()


@pytest.fixture
def adapter() -> samples.RecordingAdapter:
    return samples.RecordingAdapter()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def prompter(adapter: samples.RecordingAdapter, parent: QWidget, clock: samples.Clock) -> ApprovalPrompter:
    return ApprovalPrompter(adapter, parent, clock)  # type: ignore[arg-type]


def open_dialog(qtbot: QtBot, clock: samples.Clock, question: Approval | None = None) -> ApprovalDialog:
    dialog = ApprovalDialog(question or approval(), UPSTREAMS, clock=clock)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def answers(dialog: ApprovalDialog) -> QSignalSpy:
    return QSignalSpy(dialog.answered)


# One question


def test_enter_on_a_fresh_dialog_denies(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock)
    given = answers(dialog)

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert [given.at(0), given.count()] == [["approval-1", False], 1]
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Enter])
def test_every_stray_key_denies(qtbot: QtBot, clock: samples.Clock, key: Qt.Key) -> None:
    dialog = open_dialog(qtbot, clock)
    given = answers(dialog)

    QTest.keyClick(dialog.focusWidget() or dialog, key)

    assert [given.at(0), given.count()] == [["approval-1", False], 1]


def test_closing_the_window_denies(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock)
    given = answers(dialog)

    dialog.close()

    assert [given.at(0), given.count()] == [["approval-1", False], 1]


def test_allow_sleeps_at_first(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock)
    given = answers(dialog)

    QTest.mouseClick(dialog.allow, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    dialog.accept()

    assert not dialog.allow.isEnabled()
    assert given.count() == 0
    assert dialog.isVisible()


def test_a_click_on_the_woken_allow_allows_once(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock)
    given = answers(dialog)
    qtbot.waitUntil(dialog.allow.isEnabled, timeout=5000)

    QTest.mouseClick(dialog.allow, Qt.MouseButton.LeftButton)
    dialog.reject()

    assert [given.at(0), given.count()] == [["approval-1", True], 1]


def test_deny_keeps_the_focus_when_allow_wakes(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock)

    qtbot.waitUntil(dialog.allow.isEnabled, timeout=5000)

    assert dialog.deny.hasFocus()
    assert dialog.deny.isDefault()


def test_allow_sleeps_again_when_the_dialog_is_shown_again(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock)
    qtbot.waitUntil(dialog.allow.isEnabled, timeout=5000)

    dialog.hide()
    dialog.show()

    assert not dialog.allow.isEnabled()


def test_the_countdown_ends_in_deny(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock)
    assert "2:00" in dialog.countdown.text()
    given = answers(dialog)

    clock.now = NOW + 61
    qtbot.waitUntil(lambda: "0:59" in dialog.countdown.text(), timeout=5000)
    assert given.count() == 0
    clock.now = NOW + 120
    qtbot.waitUntil(lambda: given.count() > 0, timeout=5000)

    assert [given.at(0), given.count()] == [["approval-1", False], 1]
    assert not dialog.isVisible()


def test_it_says_who_what_and_where(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock, approval(client_name="Cursor", redirect_host="localhost:51870"))
    shown = {label.text() for label in dialog.findChildren(QLabel)}

    assert dialog.name.text() == "Cursor"
    assert dialog.code.text() == "K7Q3-M2XD"
    assert "Check that the page in your browser shows the same code" in shown
    assert "Not verified: the name is only what the app says of itself" in shown
    assert "Use tools, resources and prompts" in shown
    assert "Bridge, Notes" in shown
    assert "localhost:51870 – a program on this computer" in shown


@pytest.mark.parametrize(
    ("host", "kind"),
    [
        ("127.0.0.1:9", "a program on this computer"),
        ("[::1]:9", "a program on this computer"),
        ("localhost", "a program on this computer"),
        ("localhost.evil.example", "a website, not this computer"),
        ("127.0.0.1.evil.example", "a website, not this computer"),
        ("claude.ai", "a website, not this computer"),
        ("cursor:", "the app on this computer that opens these links"),
        ("cursor://anysphere.cursor-mcp", "the app on this computer that opens these links"),
    ],
)
def test_the_place_of_the_answer_is_explained(qtbot: QtBot, clock: samples.Clock, host: str, kind: str) -> None:
    dialog = open_dialog(qtbot, clock, approval(redirect_host=host))

    assert f"{host} – {kind}" in {label.text() for label in dialog.findChildren(QLabel)}


def test_a_long_host_keeps_its_end(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock, approval(redirect_host="login.bank." + "x" * 200 + ".evil.example"))

    assert any("evil.example – a website" in label.text() for label in dialog.findChildren(QLabel))


def test_servers_left_out_are_counted(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock, approval(upstreams=tuple(f"s{number}" for number in range(60))))

    assert any(label.text().endswith("s7 and 52 more") for label in dialog.findChildren(QLabel))


def test_a_verified_name_says_by_whom(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock, approval(client_id_host="claude.ai"))

    assert dialog.verified.text() == "Name verified by claude.ai"


@pytest.mark.parametrize(
    "name", ["", "Cursor", samples.HOSTILE, "مساعد الذكاء الاصطناعي " * 20, "a b " * 200, "\n\r\t\x00\u202e"]
)
def test_no_name_breaks_the_layout(qtbot: QtBot, clock: samples.Clock, name: str) -> None:
    dialog = open_dialog(qtbot, clock, approval(client_name=name, redirect_host=name[:300], scopes=(name or "mcp",)))
    dialog.show_place(1, 12)
    QApplication.processEvents()

    assert dialog.name.text()
    assert cut_texts(dialog) == []
    assert overlapping(dialog) == []
    assert unnamed_controls(dialog) == []
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    assert dialog.width() == open_dialog(qtbot, clock).width()
    assert dialog.height() < dialog.width() * 1.3


# The queue of questions


def test_questions_come_one_at_a_time_oldest_first(
    prompter: ApprovalPrompter, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    waiting = (approval(2), approval(1), approval(3))
    prompter.paint(snapshot(approvals=waiting))
    first = prompter.dialog
    assert first is not None
    assert (first.approval.id, first.place.text()) == ("approval-1", "1 of 3")
    assert first.isVisible()
    assert not first.isModal()
    assert first.parent() is not None

    QTest.mouseClick(first.deny, Qt.MouseButton.LeftButton)
    assert adapter.run_commands() == [("answer", "approval-1", False)]
    prompter.paint(snapshot(approvals=waiting[:1] + waiting[2:]))

    second = prompter.dialog
    assert second is not None
    assert (second.approval.id, second.place.text()) == ("approval-2", "1 of 2")


def test_an_answered_question_is_not_asked_again(prompter: ApprovalPrompter, qtbot: QtBot) -> None:
    prompter.paint(snapshot(approvals=(approval(1),)))
    assert prompter.dialog is not None
    QTest.keyClick(prompter.dialog, Qt.Key.Key_Escape)

    prompter.paint(snapshot(approvals=(approval(1),), taken_at=NOW + 1))

    assert prompter.dialog is None


def test_a_question_whose_answer_failed_is_asked_again(
    prompter: ApprovalPrompter, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    prompter.paint(snapshot(approvals=(approval(1),)))
    assert prompter.dialog is not None
    QTest.keyClick(prompter.dialog, Qt.Key.Key_Escape)
    adapter.fail_commands(BridgeError("The database is locked."))

    prompter.paint(snapshot(approvals=(approval(1),)))

    assert prompter.dialog is not None


def test_the_same_dialog_stays_while_its_question_waits(prompter: ApprovalPrompter) -> None:
    prompter.paint(snapshot(approvals=(approval(1),)))
    dialog = prompter.dialog

    prompter.paint(snapshot(approvals=(approval(1), approval(2))))

    assert prompter.dialog is dialog
    assert dialog is not None
    assert dialog.place.text() == "1 of 2"


def test_a_question_that_ended_elsewhere_closes_without_an_answer(
    prompter: ApprovalPrompter, adapter: samples.RecordingAdapter
) -> None:
    prompter.paint(snapshot(approvals=(approval(1),)))
    dialog = prompter.dialog
    assert dialog is not None

    prompter.paint(snapshot())

    assert not dialog.isVisible()
    assert prompter.dialog is None
    assert adapter.run_commands() == []


def test_allow_is_sent(prompter: ApprovalPrompter, adapter: samples.RecordingAdapter, qtbot: QtBot) -> None:
    prompter.paint(snapshot(approvals=(approval(1),)))
    dialog = prompter.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.allow.isEnabled, timeout=5000)

    QTest.mouseClick(dialog.allow, Qt.MouseButton.LeftButton)

    assert adapter.run_commands() == [("answer", "approval-1", True)]


def test_the_next_question_sleeps_too(prompter: ApprovalPrompter, qtbot: QtBot) -> None:
    prompter.paint(snapshot(approvals=(approval(1), approval(2))))
    assert prompter.dialog is not None
    qtbot.waitUntil(prompter.dialog.allow.isEnabled, timeout=5000)
    QTest.mouseClick(prompter.dialog.allow, Qt.MouseButton.LeftButton)

    prompter.paint(snapshot(approvals=(approval(2),)))

    assert prompter.dialog is not None
    assert not prompter.dialog.allow.isEnabled()


def test_denying_a_question_that_just_ended_is_no_failure(
    prompter: ApprovalPrompter, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    class Ended:
        def answer(self, approval_id: str, allowed: bool) -> None:
            raise NotFound("This question has already ended.")

    prompter.paint(snapshot(approvals=(approval(1),)))
    assert prompter.dialog is not None
    QTest.keyClick(prompter.dialog, Qt.Key.Key_Escape)
    ((command, _),) = adapter.waiting

    assert command(Ended()) is None
