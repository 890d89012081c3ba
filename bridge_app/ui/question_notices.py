"""Questions as notifications: what they say, which of them can be answered there, and one at a time."""

import json
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from bridge_app.models import Approval, ApprovalKind, Grant, Right, Snapshot, Upstream
from bridge_app.ui import words
from bridge_app.ui.clients_model import other_programs
from bridge_app.ui.notifications import QUESTION_KEY, Notification, Notifications
from bridge_app.ui.questions import ApprovalPrompter


class QuestionNotices(QObject):
    """Shows the question on the screen as a notification, too, to a person who looks elsewhere, and takes answers there.

    The next one comes when that is over. Listens to snapshots after the prompter, which decides whose turn it is.
    """

    review_asked = Signal()
    """The person wants to see the question itself, or nothing else would tell of it."""

    def __init__(
        self,
        notifications: Notifications,
        prompter: ApprovalPrompter,
        parent: QObject,
        *,
        is_in_front: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._notifications = notifications
        self._prompter = prompter
        self._is_in_front = is_in_front
        self._snapshot: Snapshot | None = None
        self._shown: Notification | None = None
        self._told: frozenset[str] = frozenset()
        self._is_answering_there = False
        notifications.opened.connect(self._open)
        notifications.answered.connect(self._answer)
        notifications.lost.connect(self._replace)

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Show, correct or withdraw the notification so that it fits the questions that wait."""
        self._snapshot = snapshot
        waiting = self._prompter.waiting
        now = self._notification()
        has_news = not {approval.id for approval in waiting} <= self._told
        self._told = frozenset(approval.id for approval in waiting)
        if self._shown is not None and (now is None or now.key != self._shown.key):
            self.withdraw()
            has_news = True
        if now is None:
            self._is_answering_there = False
            return
        # Who answered in a notification looks there for the next one, whatever window the system put in front.
        if has_news and (self._is_answering_there or not self._is_in_front()):
            self._shown = now
            self._notifications.show(now)
        elif self._shown is not None and now != self._shown:
            self._shown = now
            self._notifications.show(replace(now, is_correction=True))

    def withdraw(self) -> None:
        """Take the notification away."""
        if self._shown is not None:
            self._notifications.withdraw(self._shown.key)
            self._shown = None

    def _notification(self) -> Notification | None:
        """Return what is to be shown of the question on the screen."""
        dialog, snapshot = self._prompter.dialog, self._snapshot
        if dialog is None or snapshot is None or not snapshot.notify_of_questions:
            return None
        approval = dialog.approval
        can_allow = snapshot.answer_in_notifications and may_be_allowed(approval, _grant_of(approval, snapshot))
        text = self._text(approval, snapshot.upstreams, can_allow=can_allow)
        if more := len(self._prompter.waiting) - 1:
            text = f"{text} {self._say_more(more)}"
        notification = Notification(
            QUESTION_KEY + approval.id,
            words.plain(words.question(approval)),
            text,
            self.tr("Open"),
            ends_at=approval.expires_at,
        )
        if not snapshot.answer_in_notifications:
            return notification
        is_call = approval.kind is ApprovalKind.CALL
        return replace(
            notification,
            deny_label={
                ApprovalKind.CONNECT: self.tr("Deny"),
                ApprovalKind.RIGHTS: self.tr("No"),
                ApprovalKind.CALL: self.tr("Refuse"),
            }[approval.kind],
            allow_label=self.tr("Allow once") if is_call and can_allow else "",
        )

    def _text(self, approval: Approval, upstreams: tuple[Upstream, ...], *, can_allow: bool) -> str:
        """Say what is to be decided, and where. No argument of a call is told: notifications are kept and seen by others."""
        no_answer = self.tr("No answer counts as no.")
        if approval.kind is ApprovalKind.CONNECT:
            return f"{self.tr('Compare the code and answer in MCP Auth Bridge.')} {no_answer}"
        if approval.kind is ApprovalKind.RIGHTS:
            return f"{self.tr('Let it from now on, or not, in MCP Auth Bridge.')} {no_answer}"
        parts = [self.tr("On {servers}.").format(servers=words.isolated(words.servers(approval.upstreams, upstreams)))]
        if approval.effect is not None:
            effect = words.effect(approval.effect)
            parts.append(self.tr("The tool {effect}, says its server.").format(effect=effect))
        if not can_allow:
            parts.append(self.tr("Look at the call and answer in MCP Auth Bridge."))
        elif count := _count_arguments(approval.arguments):
            one = self.tr("Its argument is shown in MCP Auth Bridge.")
            parts.append(one if count == 1 else self.tr("Its %n arguments are shown in MCP Auth Bridge.", "", count))
        return " ".join((*parts, no_answer))

    def _say_more(self, count: int) -> str:
        if count == 1:
            return self.tr("1 more question waits after this one.")
        return self.tr("%n more questions wait after this one.", "", count)

    @Slot(str)
    def _open(self, key: str) -> None:
        if key.startswith(QUESTION_KEY):
            self.review_asked.emit()

    @Slot(str, bool)
    def _answer(self, key: str, is_allowed: bool) -> None:
        dialog, snapshot = self._prompter.dialog, self._snapshot
        if dialog is None or snapshot is None or key != QUESTION_KEY + dialog.approval.id:
            # It is over, or was answered in its dialog in the same moment.
            return
        approval = dialog.approval
        may_answer = snapshot.answer_in_notifications
        if not may_answer or (is_allowed and not may_be_allowed(approval, _grant_of(approval, snapshot))):
            # Something came to light, or was set otherwise, since the notification was shown.
            self.review_asked.emit()
            return
        self._is_answering_there = True
        self._prompter.answer(approval.id, is_allowed)

    @Slot(str)
    def _replace(self, key: str) -> None:
        if self._shown is not None and key == self._shown.key:
            self._shown = None
            self.review_asked.emit()


def may_be_allowed(approval: Approval, grant: Grant | None) -> bool:
    """Tell whether a question can be answered with yes where only a few words of it are seen.

    One call of a tool that only reads, by an app there is no doubt of, and no more: to let an app in takes a look at the
    code, a right lasts, and what changes things is not to be allowed without its arguments.
    """
    if approval.kind is not ApprovalKind.CALL or approval.effect is not Right.READ or grant is None:
        return False
    # Shown in part, or cleaned, is a reason to look.
    is_whole = words.asker(approval) == approval.client_name and words.plain(approval.tool, 60) == approval.tool
    return is_whole and not other_programs(grant)


def _grant_of(approval: Approval, snapshot: Snapshot) -> Grant | None:
    return next((grant for grant in snapshot.grants if grant.id == approval.grant_id), None)


def _count_arguments(text: str) -> int:
    """Return how many arguments a call has; of one whose arguments are too many to read, that it has some."""
    try:
        arguments = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return 1
    return len(arguments) if isinstance(arguments, dict) else 1
