"""Questions of apps to the person, one at a time: everything but a clear yes is a no."""

import contextlib
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bridge_app.errors import NotFound
from bridge_app.models import ALL_RIGHTS, Approval, ApprovalKind, Right, Snapshot, Upstream
from bridge_app.ui import words
from bridge_app.ui.design import (
    EFFECT_SIGNS,
    Card,
    ClampedLabel,
    Label,
    Separator,
    Sign,
    Space,
    Symbol,
    Tone,
    Type,
    font_of,
)
from bridge_app.ui.dialogs import add_button, make_room
from bridge_app.ui.form_parts import SwitchField
from bridge_app.ui.snippet_view import height_of_text

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

ALLOW_AFTER_MS = 700
"""Allow sleeps this long after the dialog shows, so that a click or key meant for something else can't hit it."""
ARGUMENT_LINES = 10
"""So many lines of a call's arguments are seen at once."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What a question says, whoever asks it."""

    title: str
    """Of the window."""
    wish: str
    """What the app wants, after its name."""
    caution: str
    yes: str
    no: str


class Question(QDialog):
    """One question of an app. Everything but a click on a woken yes means no."""

    answered = Signal(str, bool)
    """The approval's id and the answer, once; not emitted when the question ended elsewhere."""

    def __init__(
        self,
        approval: Approval,
        upstreams: tuple[Upstream, ...] = (),
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self.approval = approval
        self._clock = clock
        self._is_over = False
        name = words.asker(approval)
        wording = self._wording()
        # Where letters are not Latin, the key stands in brackets behind the word.
        self._no = re.sub(r"\(&.\)|&", "", wording.no)
        self.setWindowTitle(wording.title)
        self.setAccessibleDescription(f"{words.isolated(name)} {wording.wish}")
        self.setModal(False)
        # Fixed, so that no name can make the question look different.
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 72)

        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(self._make_headline(name, wording.wish))
        self._add_body(column, upstreams)
        column.addStretch()
        self.caution = Label(wording.caution, tone=Tone.MUTED, wraps=True)
        column.addWidget(self.caution)
        column.addWidget(Separator())
        column.addLayout(self._make_buttons(wording))

        self._wake = QTimer(self, singleShot=True, interval=ALLOW_AFTER_MS)
        self._wake.timeout.connect(self._wake_allow)
        self._tick = QTimer(self, interval=250)
        self._tick.timeout.connect(self._count_down)

    def rights(self) -> tuple[Right, ...] | None:
        """Return what an app that is let in may do, if that was chosen here."""
        return None

    def show_place(self, number: int, total: int) -> None:
        """Say how many questions wait, when it is more than this one."""
        self.place.setVisible(total > 1)
        self.place.setText(self.tr("{number} of {total}").format(number=number, total=total))
        if self.isVisible():
            make_room(self)

    def close_unanswered(self) -> None:
        """Close because the question ended elsewhere: the app gave up, or somebody answered on another way."""
        self._is_over = True
        self._tick.stop()
        super().reject()

    def accept(self) -> None:
        if self.allow.isEnabled():
            self._answer(True)
            super().accept()

    def reject(self) -> None:
        self._answer(False)
        super().reject()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowBlocked:
            QTimer.singleShot(0, self, self._stand_alone)
        return super().event(event)

    @Slot()
    def _stand_alone(self) -> None:
        # A dialog before our window would keep every other child of that window from being answered.
        if (window := self.windowHandle()) is not None:
            window.setTransientParent(None)  # type: ignore[arg-type]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        make_room(self)
        self.allow.setEnabled(False)
        self.deny.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wake.start()
        self._tick.start()
        self._count_down()

    def _wording(self) -> Wording:
        raise NotImplementedError

    def _add_body(self, column: QVBoxLayout, upstreams: tuple[Upstream, ...]) -> None:
        raise NotImplementedError

    def _make_headline(self, name: str, wish: str) -> QHBoxLayout:
        self.name = ClampedLabel(name, Type.TITLE, lines=2)
        self.wish = Label(wish, wraps=True)
        self.place = Label(kind=Type.CAPTION, tone=Tone.MUTED)
        self.place.hide()
        self._headline = QVBoxLayout()
        self._headline.setSpacing(Space.XS)
        self._headline.addWidget(self.name)
        self._headline.addWidget(self.wish)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(Symbol("question", Tone.ACCENT, 40), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._headline, 1)
        row.addWidget(self.place, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _make_buttons(self, wording: Wording) -> QHBoxLayout:
        self.countdown = Label(tone=Tone.MUTED)
        buttons = QDialogButtonBox()
        self.deny = add_button(buttons, wording.no, QDialogButtonBox.ButtonRole.RejectRole)
        self.allow = add_button(buttons, wording.yes, QDialogButtonBox.ButtonRole.AcceptRole)
        self.deny.setDefault(True)
        self.allow.setEnabled(False)
        self.allow.setAccessibleDescription(self.tr("Can be pressed a moment after this window has opened"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.countdown, 1)
        row.addWidget(buttons)
        return row

    def _answer(self, is_allowed: bool) -> None:
        if not self._is_over:
            self._is_over = True
            self._tick.stop()
            self.answered.emit(self.approval.id, is_allowed)

    def _wake_allow(self) -> None:
        self.allow.setEnabled(True)

    def _count_down(self) -> None:
        left = self.approval.expires_at - self._clock()
        if left <= 0:
            self.reject()
            return
        self.countdown.setText(
            self.tr("Counts as {answer} in {time}").format(answer=self._no, time=words.countdown(left))
        )


class ConnectQuestion(Question):
    """May this app connect, and how far may it go?"""

    def rights(self) -> tuple[Right, ...] | None:
        if self.read_only.value():
            return (Right.READ,)
        # A tick taken out is a choice; one that never was leaves what was set under Clients as it is.
        return ALL_RIGHTS if self.approval.rights_before == (Right.READ,) else None

    def _wording(self) -> Wording:
        return Wording(
            self.tr("Allow an app to connect?"),
            self.tr("wants to use your MCP servers"),
            self.tr("If you did not just ask an app to connect, choose Deny."),
            self.tr("&Allow"),
            self.tr("&Deny"),
        )

    def _add_body(self, column: QVBoxLayout, upstreams: tuple[Upstream, ...]) -> None:
        self._headline.addSpacing(Space.XS)
        self._headline.addLayout(self._make_check())
        column.addWidget(self._make_code())
        rights = self.approval.rights_before or ALL_RIGHTS
        host = words.place(self.approval.redirect_host)
        kind = words.destination(self.approval.redirect_host)
        limits = ALL_RIGHTS if rights == (Right.READ,) else rights
        program = self.approval.program
        facts = (
            (self.tr("It may"), words.allowed_within(self.approval.scopes, limits)),
            (self.tr("Servers"), words.servers(self.approval.upstreams, upstreams)),
            (self.tr("The answer goes to"), self.tr("{host} – {kind}").format(host=words.isolated(host), kind=kind)),
            *(((self.tr("Registered by"), words.program(program)),) if program is not None else ()),
        )
        grid = _grid(facts, below_first=1)
        self.read_only = SwitchField(self.tr("&Read only"), self.tr("Only tools that say they change nothing."))
        self.read_only.fill(rights == (Right.READ,))
        grid.addWidget(self.read_only, 1, 1)
        column.addLayout(grid)

    def _make_check(self) -> QHBoxLayout:
        is_verified = self.approval.client_id_host is not None
        if self.approval.client_id_host is not None:
            host = words.isolated(words.place(self.approval.client_id_host))
            known = self.tr("Name verified by {host}").format(host=host)
        else:
            known = self.tr("Not verified: the name is only what the app says of itself")
        self.verified = ClampedLabel(known, tone=Tone.GOOD if is_verified else Tone.ATTENTION, lines=2)
        check = QHBoxLayout()
        check.setSpacing(Space.S)
        sign = ("verified", Tone.GOOD) if is_verified else ("unverified", Tone.ATTENTION)
        check.addWidget(Symbol(*sign, size=18), alignment=Qt.AlignmentFlag.AlignTop)
        check.addWidget(self.verified, 1)
        return check

    def _make_code(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        caption = Label(self.tr("Check that the page in your browser shows the same code"), tone=Tone.MUTED, wraps=True)
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.code = Label(words.plain(self.approval.code, 20), Type.BIG_CODE)
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Spelled out, or a screen reader tries to read the code as a word.
        self.code.setAccessibleName(self.tr("Code: {letters}").format(letters=" ".join(self.code.text())))
        column.addWidget(caption)
        column.addWidget(self.code)
        return card


class RightsQuestion(Question):
    """An app was refused a tool for want of a right: may it have that right from now on?"""

    def _wording(self) -> Wording:
        return Wording(
            self.tr("Let an app do more?"),
            self.tr("wanted to use a tool that it may not use"),
            self.tr("You can take this back at any time under Clients."),
            self.tr("&Let it"),
            self.tr("&No"),
        )

    def _add_body(self, column: QVBoxLayout, upstreams: tuple[Upstream, ...]) -> None:
        right = self.approval.right or Right.DESTROY
        effect = words.effect(right)
        self.tool = ToolCard(words.plain(self.approval.tool, 200), effect, EFFECT_SIGNS[right])
        column.addWidget(self.tool)
        self.ask = Label(self.tr("Let it from now on?"), Type.STRONG)
        self.reach = Label(words.reach(right), wraps=True)
        text = QVBoxLayout()
        text.setSpacing(Space.XS)
        text.addWidget(self.ask)
        text.addWidget(self.reach)
        column.addLayout(text)
        if self.approval.upstreams:
            column.addLayout(_grid(((self.tr("Servers"), words.servers(self.approval.upstreams, upstreams)),)))
        self.setAccessibleDescription(
            self.tr("{name} wanted to use {tool}, which {effect}. Let it from now on?").format(
                name=words.isolated(words.asker(self.approval)), tool=words.isolated(self.approval.tool), effect=effect
            )
        )


class CallQuestion(Question):
    """An app wants to make one call: may it?"""

    def _wording(self) -> Wording:
        return Wording(
            self.tr("Allow this call?"),
            self.tr("wants to make this call"),
            self.tr("If this is not what you asked the app for, choose Refuse."),
            self.tr("&Allow once"),
            self.tr("&Refuse"),
        )

    def _add_body(self, column: QVBoxLayout, upstreams: tuple[Upstream, ...]) -> None:
        servers = words.servers(self.approval.upstreams, upstreams)
        tool = words.plain(self.approval.tool, 200)
        place = self.tr("on {servers}").format(servers=servers)
        effect = self.approval.effect
        if effect is None:
            self.tool = ToolCard(tool, place)
        else:
            about = self.tr("{effect}, {place}").format(effect=words.effect(effect), place=place)
            self.tool = ToolCard(tool, about, EFFECT_SIGNS[effect])
        column.addWidget(self.tool)
        shown, left_out = words.json_lines(self.approval.arguments)
        self.arguments_caption = Label(self.tr("Arguments") if shown else self.tr("No arguments"), tone=Tone.MUTED)
        text = QVBoxLayout()
        text.setSpacing(Space.XS)
        text.addWidget(self.arguments_caption)
        self.arguments = ArgumentsView(shown)
        self.arguments.setAccessibleName(self.tr("Arguments of the call"))
        self.arguments.setVisible(bool(shown))
        text.addWidget(self.arguments)
        self.left_out = ClampedLabel(tone=Tone.ATTENTION, lines=2)
        self.left_out.setText(self.tr("%n characters are not shown: there are too many.", "", left_out))
        self.left_out.setVisible(left_out > 0)
        text.addWidget(self.left_out)
        column.addLayout(text)
        self.setAccessibleDescription(
            self.tr("{name} wants to call {tool} on {servers}").format(
                name=words.isolated(words.asker(self.approval)), tool=words.isolated(tool), servers=servers
            )
        )


class ToolCard(Card):
    """The tool a question is about, and what is to be known of it."""

    def __init__(self, tool: str, about: str, sign: Sign | None = None) -> None:
        super().__init__()
        self.name = ClampedLabel(tool, Type.BIG_NAME, lines=2)
        self.about = ClampedLabel(about, tone=sign.tone if sign else Tone.MUTED, lines=3)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        if sign is not None:
            row.addWidget(Symbol(*sign, size=18), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        column.addWidget(self.name)
        column.addLayout(row)


class ArgumentsView(QPlainTextEdit):
    """Text of any length in the fixed-width font: as high as it needs to be up to some lines, then it scrolls."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(font_of(Type.CODE))
        # Nothing may hide to the right of the edge.
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        margin = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self._most = ARGUMENT_LINES * self.fontMetrics().lineSpacing() + margin
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(height_of_text(self, self._most))


class ApprovalPrompter(QObject):
    """Asks the waiting questions one after another, the oldest first, and never the same one twice."""

    def __init__(self, adapter: "BridgeAdapter", parent: QWidget, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._adapter = adapter
        self._parent = parent
        self._clock = clock
        self._dialog: Question | None = None
        self._sent: set[str] = set()
        self.waiting: tuple[Approval, ...] = ()
        """The questions without an answer, the oldest first."""
        adapter.failed.connect(self._forget_sent)

    @property
    def dialog(self) -> Question | None:
        """The question on the screen, or None."""
        return self._dialog

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Show, change or close the question so that it fits the snapshot."""
        waiting_ids = {approval.id for approval in snapshot.approvals}
        self._sent &= waiting_ids
        unanswered = (approval for approval in snapshot.approvals if approval.id not in self._sent)
        self.waiting = waiting = tuple(sorted(unanswered, key=lambda approval: approval.asked_at))
        if self._dialog is not None and self._dialog.approval.id not in waiting_ids:
            self._dialog.close_unanswered()
            self._drop_dialog()
        if not waiting:
            return
        if self._dialog is None:
            self._dialog = self._make_dialog(waiting[0], snapshot.upstreams)
            self._dialog.show_place(1, len(waiting))
            self._dialog.show()
            self.raise_question()
        else:
            ids = [approval.id for approval in waiting]
            self._dialog.show_place(ids.index(self._dialog.approval.id) + 1, len(ids))

    @Slot()
    def raise_question(self) -> None:
        """Bring the question to the front, as far as the system lets us."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            QApplication.alert(self._dialog)

    def answer(self, approval_id: str, is_allowed: bool) -> None:
        """Take an answer that was given elsewhere than in the dialog, for the question on the screen.

        One that is over, or already answered, is left alone.
        """
        if self._dialog is not None and self._dialog.approval.id == approval_id:
            self._dialog.close_unanswered()
            self._drop_dialog()
            self._send(approval_id, is_allowed)

    def _make_dialog(self, approval: Approval, upstreams: tuple[Upstream, ...]) -> Question:
        dialog = QUESTIONS[approval.kind](approval, upstreams, self._parent, self._clock)
        dialog.answered.connect(self._send)
        return dialog

    @Slot(str, bool)
    def _send(self, approval_id: str, is_allowed: bool) -> None:
        rights = self._dialog.rights() if self._dialog is not None else None
        self._sent.add(approval_id)
        self.waiting = tuple(approval for approval in self.waiting if approval.id != approval_id)
        self._drop_dialog()
        if not is_allowed:
            self._adapter.submit(lambda bridge: _deny(bridge, approval_id))
        elif rights is None:
            self._adapter.submit(lambda bridge: bridge.answer(approval_id, True))
        else:
            self._adapter.submit(lambda bridge: bridge.answer(approval_id, True, rights))

    def _drop_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _forget_sent(self) -> None:
        # The answer may not have arrived: the next snapshot tells, and asks again if the question still waits.
        self._sent.clear()


def _deny(bridge: "Bridge", approval_id: str) -> None:
    # A question that ended by itself in the same moment ended in no: nothing to report.
    with contextlib.suppress(NotFound):
        bridge.answer(approval_id, False)


def _grid(facts: Sequence[tuple[str, str]], *, below_first: int = 0) -> QGridLayout:
    """Lay facts out under each other, with so many rows left free after the first."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(1, 1)
    for number, (caption, value) in enumerate(facts):
        row = number + below_first if number else 0
        label = ClampedLabel(value, lines=3)
        label.setAccessibleName(f"{caption}: {label.text()}")
        grid.addWidget(Label(caption, tone=Tone.MUTED), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignTop)
    return grid


QUESTIONS: dict[ApprovalKind, type[Question]] = {
    ApprovalKind.CONNECT: ConnectQuestion,
    ApprovalKind.RIGHTS: RightsQuestion,
    ApprovalKind.CALL: CallQuestion,
}
