"""Questions as notifications: which can be answered there, in what words, one at a time, and gone with the question."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bridge_app.models import Approval, ApprovalKind, Right, Snapshot
from bridge_app.ui.notifications import Notification
from bridge_app.ui.question_notices import QuestionNotices
from bridge_app.ui.questions import ApprovalPrompter
from tests.ui import samples
from tests.ui.samples import CURSOR, HOSTILE, STRANGER, approval, grant, snapshot, used_by


class Screen(QObject):
    """Notes what would be shown and withdrawn."""

    opened = Signal(str)
    answered = Signal(str, bool)
    lost = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.done: list[Notification | str] = []

    def show(self, notification: Notification) -> None:
        """Note a notification."""
        self.done.append(notification)

    def withdraw(self, key: str) -> None:
        """Note the key of one that is taken away."""
        self.done.append(key)

    @property
    def shown(self) -> list[Notification]:
        """The notifications, the newest last."""
        return [each for each in self.done if isinstance(each, Notification)]


class Desk:
    """The parts that ask, over an adapter that keeps what is submitted."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.adapter = samples.RecordingAdapter()
        self.screen = Screen()
        self.is_in_front = False
        self.prompter = ApprovalPrompter(self.adapter, self.window, samples.Clock())  # type: ignore[arg-type]
        self.notices = QuestionNotices(
            self.screen,  # type: ignore[arg-type]
            self.prompter,
            self.window,
            is_in_front=lambda: self.is_in_front,
        )
        self.reviews = QSignalSpy(self.notices.review_asked)

    def say(self, *approvals: Approval, **changes: Any) -> Snapshot:
        """Tell of a new snapshot."""
        told = snapshot(approvals=approvals, **{"grants": (grant(1), grant(2)), **changes})
        self.prompter.paint(told)
        self.notices.paint(told)
        return told

    def answers(self) -> list[tuple[Any, ...]]:
        """Return the answers that reached the bridge."""
        return [call for call in self.adapter.run_commands() if call[0] == "answer"]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def call(number: int = 1, **changes: Any) -> Approval:
    """Return the question for one call of a tool that only reads."""
    asked = {
        "kind": ApprovalKind.CALL,
        "upstreams": ("notes",),
        "grant_id": grant(number).id,
        "tool": "read_note",
        "arguments": '{"path": "/secret", "lines": 20}',
        "effect": Right.READ,
    }
    return approval(number, **{**asked, **changes})


def test_a_call_that_only_reads_can_be_answered_there(desk: Desk) -> None:
    desk.say(call())

    (note,) = desk.screen.shown
    assert note.title == "App 1 wants to call read_note"
    assert note.text.replace("\u2068", "").replace("\u2069", "") == (
        "On Notes. The tool only reads, says its server. Its 2 arguments are shown in MCP Auth Bridge. "
        "No answer counts as no."
    )
    assert (note.open_label, note.deny_label, note.allow_label) == ("Open", "Refuse", "Allow once")
    assert note.ends_at == call().expires_at
    assert "secret" not in f"{note}"


@pytest.mark.parametrize(
    "changes",
    [
        {"effect": Right.WRITE},
        {"effect": Right.DESTROY},
        {"effect": None},
        {"client_name": HOSTILE},
        {"client_name": "A" * 61},
        {"client_name": "Cursor\u202e"},
        {"client_name": ""},
        {"tool": "read\u200b_note"},
        {"tool": "r" * 61},
        {"grant_id": "gone"},
        {"kind": ApprovalKind.CONNECT},
        {"kind": ApprovalKind.CONNECT, "client_id_host": "cursor.com", "was_allowed_before": True},
        {"kind": ApprovalKind.RIGHTS, "right": Right.READ},
    ],
)
def test_whatever_takes_a_look_can_only_be_refused_or_opened(desk: Desk, changes: dict[str, Any]) -> None:
    desk.say(call(**changes))

    (note,) = desk.screen.shown
    assert note.allow_label == ""
    assert note.deny_label
    assert "in MCP Auth Bridge. No answer counts as no." in note.text

    desk.screen.answered.emit(note.key, True)
    assert desk.answers() == []
    assert desk.reviews.count() == 1
    assert desk.prompter.dialog is not None


def test_another_program_with_the_access_takes_the_yes_away(desk: Desk) -> None:
    desk.say(call())
    desk.say(call(), grants=(grant(1, programs=used_by(CURSOR, others=(STRANGER,))),))

    first, corrected = desk.screen.shown
    assert (first.allow_label, corrected.allow_label) == ("Allow once", "")
    assert corrected.is_correction

    desk.screen.answered.emit(first.key, True)
    assert desk.answers() == []
    assert desk.reviews.count() == 1


@pytest.mark.parametrize("is_allowed", [True, False])
def test_an_answer_there_is_the_answer(desk: Desk, is_allowed: bool) -> None:
    told = desk.say(call())
    desk.screen.answered.emit("question-approval-1", is_allowed)

    assert desk.prompter.dialog is None
    # It may still wait for a moment in what the bridge says: it is not asked again.
    desk.prompter.paint(told)
    assert desk.prompter.dialog is None

    desk.screen.answered.emit("question-approval-1", not is_allowed)
    assert desk.answers() == [("answer", "approval-1", is_allowed)]


def test_several_that_wait_are_one_notification_after_another(desk: Desk) -> None:
    desk.say(call(1), call(2), approval(3))
    (first,) = desk.screen.shown
    assert first.key == "question-approval-1"
    assert first.text.endswith("2 more questions wait after this one.")

    desk.say(call(1), call(2))
    correction = desk.screen.shown[-1]
    assert correction.is_correction
    assert correction.text.endswith("1 more question waits after this one.")

    desk.screen.answered.emit("question-approval-1", True)
    desk.say(call(2))
    assert desk.screen.done[-2:] == ["question-approval-1", desk.screen.shown[-1]]
    assert desk.screen.shown[-1].key == "question-approval-2"
    assert not desk.screen.shown[-1].is_correction

    desk.screen.answered.emit("question-approval-2", False)
    desk.say()
    assert desk.screen.done[-1] == "question-approval-2"
    assert desk.answers() == [("answer", "approval-1", True), ("answer", "approval-2", False)]


def test_an_answer_in_the_window_takes_the_notification_away(desk: Desk) -> None:
    desk.say(call())
    assert desk.prompter.dialog is not None
    desk.prompter.dialog.deny.click()
    desk.say()

    assert desk.screen.done[-1] == "question-approval-1"
    desk.screen.answered.emit("question-approval-1", True)
    assert desk.answers() == [("answer", "approval-1", False)]


def test_a_button_of_another_question_answers_nothing(desk: Desk) -> None:
    desk.say(call(1), call(2))

    for key in ("question-approval-2", "question-", "approval-1", "keeps-running"):
        desk.screen.answered.emit(key, True)

    assert desk.answers() == []
    assert desk.reviews.count() == 0


def test_a_question_that_ends_by_itself_takes_its_notification_along(desk: Desk) -> None:
    desk.say(call())
    desk.say()

    assert desk.screen.done[-1] == "question-approval-1"
    desk.say()
    assert len(desk.screen.done) == 2


def test_who_has_the_app_before_them_gets_no_notification(desk: Desk) -> None:
    desk.is_in_front = True
    desk.say(call())
    desk.is_in_front = False
    desk.say(call())
    assert desk.screen.done == []

    desk.say(call(), call(2))
    assert [note.key for note in desk.screen.shown] == ["question-approval-1"]


def test_a_click_opens_the_question_and_so_does_a_notification_nobody_can_see(desk: Desk) -> None:
    desk.say(call())

    desk.screen.opened.emit("question-approval-1")
    assert desk.reviews.count() == 1
    desk.screen.lost.emit("question-approval-1")
    assert desk.reviews.count() == 2
    desk.screen.opened.emit("keeps-running")
    desk.screen.lost.emit("question-approval-1")
    assert desk.reviews.count() == 2


def test_who_answers_there_is_asked_there_again_whatever_window_came_to_the_front(desk: Desk) -> None:
    desk.say(call(1), call(2))
    desk.is_in_front = True
    desk.screen.answered.emit("question-approval-1", True)
    desk.say(call(2))
    assert desk.screen.shown[-1].key == "question-approval-2"

    desk.screen.answered.emit("question-approval-2", True)
    desk.say()
    desk.say(call(3))
    assert desk.screen.shown[-1].key == "question-approval-2"
