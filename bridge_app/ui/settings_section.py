"""What the sections of the settings have in common: a form that scrolls, its buttons, and failures told in place."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from bridge_app.errors import BridgeError
from bridge_app.models import Snapshot
from bridge_app.ui.commands import caught
from bridge_app.ui.design import Separator, Sign, Space, SymbolButton
from bridge_app.ui.form_parts import BAD, GOOD, Notice

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge, SettingsNow
    from bridge_app.ui.adapter import BridgeAdapter

_LETTERS = 100
"""How wide a form gets, in letters: longer lines are hard to read, and fields seem to ask for more than they want."""


class Section(QWidget):
    """A form over a footer with Revert and Save. Nothing is kept anywhere before Save."""

    edited = Signal()
    """Whether something is unsaved may have changed."""
    settled = Signal(bool)
    """A `save` ended: True if all is saved."""
    look_asked = Signal()
    """The settings have changed: they should be read again."""
    undo_ends_with_bridge = False
    """What undoing needs is in the memory of the bridge that runs, and nowhere else."""

    def __init__(self, adapter: "BridgeAdapter") -> None:
        super().__init__()
        self.adapter = adapter
        self.now: SettingsNow | None = None
        self.snapshot: Snapshot | None = None
        self.is_busy = False
        self._run = 0
        self._undo: Callable[[Bridge], Any] | None = None
        self._redo: Callable[[Bridge], Any] | None = None
        self._saved_words: tuple[str, str] | None = None
        self._is_undoing = False
        self._is_filling = False
        self.notice = Notice()
        # Beside a button a headline may need two lines, which the usual policy of a notice does not give it.
        self.notice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.revert_button = SymbolButton(self.tr("Revert"))
        self.revert_button.setAccessibleDescription(self.tr("Takes back what is not saved"))
        self.save_button = SymbolButton(self.tr("Save"))
        self.content = QWidget()
        widest = self.fontMetrics().averageCharWidth() * _LETTERS
        self.content.setMaximumWidth(widest)
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.column.setSpacing(Space.M)
        self.scroller = QScrollArea()
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(self.content)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.S)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.revert_button)
        self.buttons.addWidget(self.save_button)
        self.footer = QWidget()
        self.footer.setMaximumWidth(widest)
        footer = QVBoxLayout(self.footer)
        footer.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        footer.setSpacing(Space.M)
        footer.addWidget(self.notice)
        footer.addLayout(self.buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.scroller, 1)
        outer.addWidget(Separator())
        outer.addWidget(self.footer)
        self.revert_button.clicked.connect(self.revert)
        self.save_button.clicked.connect(self.save)
        self.edited.connect(self.show_state)
        self.edited.connect(self._withdraw_saved)
        adapter.failed.connect(self.forget_command)

    # what each section does in its own way

    def load(self, now: "SettingsNow") -> None:
        """Show the settings as kept; what the person changed and did not save stays."""
        is_changed = self.is_changed()
        self.now = now
        if not is_changed:
            self._fill_quietly()
        self.show_state()

    def paint(self, snapshot: Snapshot) -> None:
        """Take note of a snapshot."""
        before, self.snapshot = self.snapshot, snapshot
        if before is not None and before.started_at != snapshot.started_at:
            # The bridge that was to answer is gone.
            self.forget_command()
            if self.undo_ends_with_bridge:
                self.forget_undo()
        self.show_state()

    def fill(self) -> None:
        """Put the kept settings into the fields."""
        raise NotImplementedError

    def is_changed(self) -> bool:
        """Tell whether something is not saved."""
        raise NotImplementedError

    @Slot()
    def save(self) -> None:
        """Keep what the form holds; `settled` tells how it went."""
        raise NotImplementedError

    @Slot()
    def revert(self) -> None:
        """Take back what is not saved."""
        self.notice.clear()
        if self.now is not None:
            self._fill_quietly()
        self.edited.emit()
        self._show_saved_words()

    @Slot()
    def show_state(self) -> None:
        """Switch buttons on and off."""
        may_change = self.is_ready() and not self.is_busy and self.is_changed()
        self.save_button.setEnabled(may_change)
        self.revert_button.setEnabled(may_change)
        self.content.setEnabled(self.is_ready())

    def is_ready(self) -> bool:
        """Tell whether there is a bridge that could take a change."""
        return self.now is not None and self.snapshot is not None and self.snapshot.started_at is not None

    def last_controls(self) -> tuple[QWidget, ...]:
        """Return the controls from which Tab walks into the footer, in their order."""
        raise NotImplementedError

    def order_tabs(self) -> None:
        """Let Tab walk from the form into the footer. Qt forgets it when a section moves into its window."""
        banner = self.notice.banner
        undo = (banner.button,) if banner is not None and banner.button is not None else ()
        for before, after in pairwise((*self.last_controls(), *undo, self.revert_button, self.save_button)):
            QWidget.setTabOrder(before, after)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.order_tabs()

    # commands

    def run(self, command: "Callable[[Bridge], Any]", then: Callable[[Any], None]) -> None:
        """Run a command; hand its result to `then`, or tell here why it failed."""
        self._run += 1
        number = self._run
        self.is_busy = True
        self.show_state()
        self.adapter.submit(caught(command), lambda answer: self._finish(number, answer, then))

    def tell_failure(self, error: BridgeError) -> None:
        """Say what went wrong, in the footer."""
        self.notice.say(BAD, error.title, error.hint)

    def finish_saving(
        self,
        title: str,
        undo: "Callable[[Bridge], Any] | None" = None,
        redo: "Callable[[Bridge], Any] | None" = None,
    ) -> None:
        """Say that all is saved, here and to whoever waits for it; `undo` puts back what was, `redo` takes that back."""
        self._undo, self._redo, self._saved_words = undo, redo, None
        self.edited.emit()
        self._saved_words = (title, self.tr("Undo") if undo is not None else "")
        self._show_saved_words()
        self.look_asked.emit()
        self.settled.emit(True)

    # taking the last change back

    def can_undo(self) -> bool:
        """Tell whether the last change can be taken back."""
        return self._undo is not None

    @Slot()
    def undo(self) -> None:
        """Put the former settings back, the way every change goes."""
        if self._undo is not None and not self.is_busy and not self.is_changed():
            self.run_undo(self._undo)

    def run_undo(self, command: "Callable[[Bridge], Any]") -> None:
        """Run what takes the last change back. A failure leaves everything as it is, and can be tried again."""
        self._is_undoing = True
        self.run(command, lambda _: self._finish_undo())

    @Slot()
    def forget_undo(self) -> None:
        """Offer no more to take the last change back."""
        self._undo = self._redo = None
        if self._saved_words is not None:
            self._saved_words = None
            self.notice.clear()

    def _finish_undo(self) -> None:
        self._undo, self._redo = self._redo, self._undo
        label = self.tr("Redo") if self._undo is not None else ""
        if self._saved_words is not None and self._saved_words[1] == self.tr("Redo"):
            self._saved_words = (self.tr("Saved."), self.tr("Undo"))
        else:
            self._saved_words = (self.tr("Taken back: everything is as it was before."), label)
        self._show_saved_words()
        self.look_asked.emit()

    def _fill_quietly(self) -> None:
        """Put the kept settings into the fields; half filled in, the form is not for anybody to judge."""
        self._is_filling = True
        self.fill()
        self._is_filling = False

    def _saved_label(self) -> str:
        return "" if self._saved_words is None else self._saved_words[1]

    @Slot()
    def _show_saved_words(self) -> None:
        """Say again that the last change is kept, and offer to take it back."""
        if self._saved_words is not None and not self.is_changed():
            title, label = self._saved_words
            self._say_with_undo(GOOD, title, "", label)

    def _say_with_undo(self, sign: Sign, title: str, hint: str, label: str) -> None:
        focused = self.window().focusWidget()
        has_focus = focused is not None and self.notice.isAncestorOf(focused)
        button = self.notice.say(sign, title, hint, label or None).button
        if button is not None:
            button.clicked.connect(self.undo)
            self.order_tabs()
            if has_focus:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def forget_command(self) -> None:
        """Wait no longer for what is under way; it may have been lost with the bridge."""
        if self.is_busy:
            self._run += 1
            self.is_busy = self._is_undoing = False
            self.show_state()
            self.settled.emit(False)

    @Slot()
    def _withdraw_saved(self) -> None:
        if self._saved_words is None or self._is_filling:
            return
        if self.is_changed():
            self.notice.clear()
        elif self.notice.banner is None:
            self._show_saved_words()

    def _finish(self, number: int, answer: Any, then: Callable[[Any], None]) -> None:
        if number != self._run:
            return
        self.is_busy = False
        was_undoing, self._is_undoing = self._is_undoing, False
        if isinstance(answer, BridgeError):
            self.tell_failure(answer)
            if was_undoing and (said := self.notice.banner) is not None:
                self._say_with_undo(BAD, said.title.text(), said.hint.text(), self._saved_label())
            self.show_state()
            self.settled.emit(False)
        else:
            then(answer)
            self.show_state()
            if not self.is_busy and self.notice.banner is None:
                self._show_saved_words()
