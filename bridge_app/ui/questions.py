"""Questions of apps to the person, one at a time: everything but a clear yes is a no."""

import contextlib
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bridge_app.errors import NotFound
from bridge_app.models import Approval, Snapshot, Upstream
from bridge_app.ui import words
from bridge_app.ui.design import Card, ClampedLabel, Label, Separator, Space, Symbol, Tone, Type
from bridge_app.ui.dialogs import add_button, make_room

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

ALLOW_AFTER_MS = 700
"""Allow sleeps this long after the dialog shows, so that a click or key meant for something else can't hit it."""


class ApprovalDialog(QDialog):
    """One question: may this app connect? Everything but a click on a woken Allow button means no."""

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
        self.setWindowTitle(self.tr("Allow an app to connect?"))
        self.setAccessibleDescription(self.tr("{name} wants to use your MCP servers").format(name=words.isolated(name)))
        self.setModal(False)
        # Fixed, so that no name can make the question look different.
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 72)

        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(self._make_headline(name))
        column.addWidget(self._make_code())
        column.addLayout(self._make_facts(upstreams))
        column.addStretch()
        self.caution = Label(
            self.tr("If you did not just ask an app to connect, choose Deny."), tone=Tone.MUTED, wraps=True
        )
        column.addWidget(self.caution)
        column.addWidget(Separator())
        column.addLayout(self._make_buttons())

        self._wake = QTimer(self, singleShot=True, interval=ALLOW_AFTER_MS)
        self._wake.timeout.connect(self._wake_allow)
        self._tick = QTimer(self, interval=250)
        self._tick.timeout.connect(self._count_down)

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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        make_room(self)
        self.allow.setEnabled(False)
        self.deny.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wake.start()
        self._tick.start()
        self._count_down()

    def _make_headline(self, name: str) -> QHBoxLayout:
        self.name = ClampedLabel(name, Type.TITLE, lines=2)
        self.wish = Label(self.tr("wants to use your MCP servers"))
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

        text = QVBoxLayout()
        text.setSpacing(Space.XS)
        text.addWidget(self.name)
        text.addWidget(self.wish)
        text.addSpacing(Space.XS)
        text.addLayout(check)
        self.place = Label(kind=Type.CAPTION, tone=Tone.MUTED)
        self.place.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(Symbol("question", Tone.ACCENT, 40), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self.place, alignment=Qt.AlignmentFlag.AlignTop)
        return row

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

    def _make_facts(self, upstreams: tuple[Upstream, ...]) -> QGridLayout:
        host = words.place(self.approval.redirect_host)
        facts = (
            (self.tr("It may"), words.scopes(self.approval.scopes)),
            (self.tr("Servers"), words.servers(self.approval.upstreams, upstreams)),
            (
                self.tr("The answer goes to"),
                self.tr("{host} – {kind}").format(
                    host=words.isolated(host), kind=words.destination(self.approval.redirect_host)
                ),
            ),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, (caption, value) in enumerate(facts):
            label = ClampedLabel(value, lines=3)
            label.setAccessibleName(f"{caption}: {label.text()}")
            grid.addWidget(Label(caption, tone=Tone.MUTED), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignTop)
        return grid

    def _make_buttons(self) -> QHBoxLayout:
        self.countdown = Label(tone=Tone.MUTED)
        buttons = QDialogButtonBox()
        self.deny = add_button(buttons, self.tr("&Deny"), QDialogButtonBox.ButtonRole.RejectRole)
        self.allow = add_button(buttons, self.tr("&Allow"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.deny.setDefault(True)
        self.allow.setEnabled(False)
        self.deny.setAccessibleDescription(self.tr("The app gets no access"))
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
        self.countdown.setText(self.tr("Counts as Deny in {time}").format(time=words.countdown(left)))


class ApprovalPrompter(QObject):
    """Asks the waiting questions one after another, the oldest first, and never the same one twice."""

    def __init__(self, adapter: "BridgeAdapter", parent: QWidget, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._adapter = adapter
        self._parent = parent
        self._clock = clock
        self._dialog: ApprovalDialog | None = None
        self._sent: set[str] = set()
        adapter.failed.connect(self._forget_sent)

    @property
    def dialog(self) -> ApprovalDialog | None:
        """The question on the screen, or None."""
        return self._dialog

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Show, change or close the question so that it fits the snapshot."""
        waiting_ids = {approval.id for approval in snapshot.approvals}
        self._sent &= waiting_ids
        waiting = sorted(
            (approval for approval in snapshot.approvals if approval.id not in self._sent),
            key=lambda approval: approval.asked_at,
        )
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

    def _make_dialog(self, approval: Approval, upstreams: tuple[Upstream, ...]) -> ApprovalDialog:
        dialog = ApprovalDialog(approval, upstreams, self._parent, self._clock)
        dialog.answered.connect(self._send)
        return dialog

    @Slot(str, bool)
    def _send(self, approval_id: str, is_allowed: bool) -> None:
        self._sent.add(approval_id)
        self._drop_dialog()
        if is_allowed:
            self._adapter.submit(lambda bridge: bridge.answer(approval_id, True))
        else:
            self._adapter.submit(lambda bridge: _deny(bridge, approval_id))

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
