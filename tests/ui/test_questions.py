"""Questions end in no unless somebody clearly said yes."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bridge_app.errors import BridgeError, NotFound
from bridge_app.models import ALL_RIGHTS, Approval, ApprovalKind, Right
from bridge_app.ui.design import Tone
from bridge_app.ui.dialogs import Message
from bridge_app.ui.questions import (
    QUESTIONS,
    ApprovalPrompter,
    CallQuestion,
    ConnectQuestion,
    Question,
    RightsQuestion,
)
from tests.ui import samples
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import NOW, UPSTREAMS, approval, snapshot

READER = (Right.READ,)
WRITER = (Right.READ, Right.WRITE)


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


def open_dialog(qtbot: QtBot, clock: samples.Clock, question: Approval | None = None) -> Any:
    asked = question or approval()
    dialog = QUESTIONS[asked.kind](asked, UPSTREAMS, clock=clock)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def answers(dialog: Question) -> QSignalSpy:
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


# How far an app that connects may go


@pytest.mark.parametrize(
    ("before", "is_ticked", "unticked_means"),
    [(None, False, None), (ALL_RIGHTS, False, None), (WRITER, False, None), (READER, True, ALL_RIGHTS)],
)
def test_read_only_is_ticked_as_it_was_and_a_tick_taken_out_counts(
    qtbot: QtBot, clock: samples.Clock, before: tuple[Right, ...] | None, is_ticked: bool, unticked_means: object
) -> None:
    dialog = open_dialog(qtbot, clock, approval(rights_before=before))
    assert isinstance(dialog, ConnectQuestion)
    assert dialog.read_only.value() is is_ticked

    dialog.read_only.box.setChecked(True)
    assert dialog.rights() == READER
    dialog.read_only.box.setChecked(False)

    assert dialog.rights() == unticked_means


def test_rights_set_before_are_told(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock, approval(rights_before=WRITER))

    assert "Use tools, resources and prompts, delete nothing" in {label.text() for label in dialog.findChildren(QLabel)}


def test_a_click_on_read_only_answers_nothing(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock)
    assert isinstance(dialog, ConnectQuestion)
    given = answers(dialog)

    QTest.mouseClick(dialog.read_only.box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))

    assert dialog.read_only.value()
    assert given.count() == 0


# A right that was missing


def test_a_missing_right_is_asked_for_in_one_sentence(qtbot: QtBot, clock: samples.Clock) -> None:
    question = approval(client_name="Claude", kind=ApprovalKind.RIGHTS, tool="delete_file", right=Right.DESTROY)
    dialog = open_dialog(qtbot, clock, question)
    assert isinstance(dialog, RightsQuestion)

    assert dialog.accessibleDescription().replace("\u2068", "").replace("\u2069", "") == (
        "Claude wanted to use delete_file, which may delete or overwrite things. Let it from now on?"
    )
    assert (dialog.tool.name.text(), dialog.tool.about.text()) == ("delete_file", "may delete or overwrite things")
    assert dialog.ask.text() == "Let it from now on?"
    assert "every tool that may delete or overwrite things" in dialog.reach.text()
    assert (dialog.allow.text(), dialog.deny.text()) == ("&Let it", "&No")
    assert dialog.deny.isDefault()
    assert dialog.countdown.text() == "Counts as No in 2:00"


@pytest.mark.parametrize("right", list(Right))
def test_every_missing_right_has_its_words(qtbot: QtBot, clock: samples.Clock, right: Right) -> None:
    dialog = open_dialog(qtbot, clock, approval(kind=ApprovalKind.RIGHTS, tool="t", right=right))
    assert isinstance(dialog, RightsQuestion)

    assert dialog.tool.about.text() in dialog.reach.text()
    assert dialog.rights() is None


# One call


def call(arguments: str = '{"path":"/a","force":true}', **changes: object) -> Approval:
    return approval(kind=ApprovalKind.CALL, tool="delete_file", arguments=arguments, **changes)


def test_a_call_shows_tool_server_and_arguments(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock, call(upstreams=("notes",)))
    assert isinstance(dialog, CallQuestion)

    assert (dialog.tool.name.text(), dialog.tool.about.text()) == ("delete_file", "on Notes")
    assert dialog.arguments.toPlainText() == '{\n  "path": "/a",\n  "force": true\n}'
    assert QFontInfo(dialog.arguments.font()).fixedPitch()
    assert (dialog.allow.text(), dialog.deny.text()) == ("&Allow once", "&Refuse")
    assert dialog.deny.isDefault()
    assert dialog.countdown.text() == "Counts as Refuse in 2:00"
    assert not dialog.left_out.isVisible()


def test_long_arguments_scroll_and_say_what_is_left_out(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock, call('{"body":"' + "x" * 60_000 + '"}'))
    assert isinstance(dialog, CallQuestion)

    assert dialog.arguments.verticalScrollBar().maximum() > 0
    assert dialog.arguments.horizontalScrollBar().maximum() == 0
    assert dialog.height() < dialog.width() * 1.3
    assert dialog.left_out.isVisible()
    assert dialog.left_out.text().startswith("100")


@pytest.mark.parametrize("arguments", ["", "{}"])
def test_a_call_without_arguments_says_so(qtbot: QtBot, clock: samples.Clock, arguments: str) -> None:
    dialog = open_dialog(qtbot, clock, call(arguments))
    assert isinstance(dialog, CallQuestion)

    assert not dialog.arguments.isVisible()
    assert dialog.arguments_caption.text() == "No arguments"


@pytest.mark.parametrize(
    ("effect", "words"),
    [
        (Right.READ, "only reads, on Notes"),
        (Right.WRITE, "changes things, on Notes"),
        (Right.DESTROY, "may delete or overwrite things, on Notes"),
        (None, "on Notes"),
    ],
)
def test_a_call_says_what_its_tool_does_as_far_as_that_is_known(
    qtbot: QtBot, clock: samples.Clock, effect: Right | None, words: str
) -> None:
    dialog = open_dialog(qtbot, clock, call("{}", effect=effect, upstreams=("notes",)))
    assert isinstance(dialog, CallQuestion)

    assert dialog.tool.about.text() == words


def test_an_answer_from_elsewhere_is_only_for_the_question_on_the_screen(
    prompter: ApprovalPrompter, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    prompter.paint(snapshot(approvals=(approval(1), approval(2))))
    prompter.answer("approval-2", True)
    prompter.answer("approval-1", False)
    prompter.answer("approval-1", True)

    assert prompter.dialog is None
    assert adapter.run_commands() == [("answer", "approval-1", False)]


def test_enter_in_the_arguments_refuses(qtbot: QtBot, clock: samples.Clock) -> None:
    dialog = open_dialog(qtbot, clock, call())
    assert isinstance(dialog, CallQuestion)
    given = answers(dialog)
    dialog.arguments.setFocus()

    QTest.keyClick(dialog.arguments, Qt.Key.Key_Escape)

    assert [given.at(0), given.count()] == [["approval-1", False], 1]


@pytest.mark.parametrize("kind", [ApprovalKind.RIGHTS, ApprovalKind.CALL])
@pytest.mark.parametrize("name", ["", samples.HOSTILE, "a b " * 200, "\n\r\t\x00\u202e"])
def test_no_name_or_tool_breaks_the_other_questions(
    qtbot: QtBot, clock: samples.Clock, kind: ApprovalKind, name: str
) -> None:
    question = approval(kind=kind, client_name=name, tool=name, right=Right.DESTROY, arguments=name, upstreams=(name,))
    dialog = open_dialog(qtbot, clock, question)
    dialog.show_place(1, 12)
    QApplication.processEvents()

    assert dialog.name.text()
    assert cut_texts(dialog) == []
    assert overlapping(dialog) == []
    assert unnamed_controls(dialog) == []
    assert dialog.height() < dialog.width() * 1.3


# The queue of questions


def test_each_kind_is_asked_in_its_own_words_one_at_a_time(
    prompter: ApprovalPrompter, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    waiting = (approval(1, kind=ApprovalKind.CALL), approval(2, kind=ApprovalKind.RIGHTS), approval(3))
    seen = []
    for number in range(3):
        prompter.paint(snapshot(approvals=waiting[number:]))
        assert prompter.dialog is not None
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, Question) and each.isVisible()]
        seen.append((type(prompter.dialog), len(shown)))
        QTest.mouseClick(prompter.dialog.deny, Qt.MouseButton.LeftButton)

    assert seen == [(CallQuestion, 1), (RightsQuestion, 1), (ConnectQuestion, 1)]
    assert adapter.run_commands() == [("answer", f"approval-{number}", False) for number in (1, 2, 3)]


@pytest.mark.parametrize("first", ["dialog", "question"])
def test_a_question_can_be_answered_while_a_dialog_is_open(
    prompter: ApprovalPrompter,
    adapter: samples.RecordingAdapter,
    parent: QWidget,
    qtbot: QtBot,
    first: str,
) -> None:
    other = Message(parent, ("question", Tone.ACCENT), "Save your changes?", "")
    steps = [other.show, lambda: prompter.paint(snapshot(approvals=(approval(1),)))]
    for step in steps if first == "dialog" else reversed(steps):
        step()
    dialog = prompter.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    qtbot.wait(50)
    window, deny = dialog.windowHandle(), dialog.deny

    # Through the window, as a real click comes: what is blocked never gets it.
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=deny.mapTo(dialog, deny.rect().center()))
    qtbot.waitUntil(lambda: prompter.dialog is None)

    assert adapter.run_commands() == [("answer", "approval-1", False)]
    other.close()


def test_allow_with_read_only_sends_the_rights(
    prompter: ApprovalPrompter, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    prompter.paint(snapshot(approvals=(approval(1),)))
    dialog = prompter.dialog
    assert isinstance(dialog, ConnectQuestion)
    dialog.read_only.box.setChecked(True)
    qtbot.waitUntil(dialog.allow.isEnabled, timeout=5000)

    QTest.mouseClick(dialog.allow, Qt.MouseButton.LeftButton)

    assert adapter.run_commands() == [("answer", "approval-1", True, READER)]


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
