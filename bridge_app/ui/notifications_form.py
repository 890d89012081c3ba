"""What the person is told of while they look elsewhere, and whether they may answer right there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from bridge_app.ui.design import Label, Space, Tone, Type
from bridge_app.ui.form_parts import SwitchField
from bridge_app.ui.settings_section import Section

if TYPE_CHECKING:
    from bridge_app.ui.adapter import BridgeAdapter


class NotificationsForm(Section):
    """One switch for each kind of news; each is named as its setting is."""

    def __init__(self, adapter: "BridgeAdapter") -> None:
        super().__init__(adapter)
        self.scroller.setAccessibleName(self.tr("Notifications"))
        self._filled: dict[str, bool] = {}
        self.questions = SwitchField(self.tr("A question waits for my answer"))
        self.answer = SwitchField(
            self.tr("Answer from the notification"),
            self.tr(
                "With buttons, where the system has them. Whoever gets at your notifications can then answer, too."
            ),
        )
        self.clients = SwitchField(
            self.tr("An app that I let in has connected"),
            self.tr("What comes in without asking you is always told: a new key, another server's token."),
        )
        self.problems = SwitchField(
            self.tr("Something is wrong and needs me"), self.tr("Each problem once. Home says what to do.")
        )
        self._switches = {
            "notify_of_questions": self.questions,
            "answer_in_notifications": self.answer,
            "notify_of_clients": self.clients,
            "notify_of_problems": self.problems,
        }
        self.column.addWidget(Label(self.tr("Tell me when…"), Type.HEADING))
        self.column.addWidget(
            Label(
                self.tr("While you look at another window. Your system decides when it is quiet, and how they sound."),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        for field in (self.questions, self.clients, self.problems):
            self.column.addWidget(field)
        self.column.addSpacing(Space.XS)
        self.column.addWidget(Label(self.tr("Answers"), Type.HEADING))
        self.column.addWidget(self.answer)
        self.column.addStretch(1)
        self._show_consequence()
        for field in self._switches.values():
            field.edited.connect(self._take_note)

    def is_changed(self) -> bool:
        return self.now is not None and self._values() != self._filled

    def last_controls(self) -> tuple[QWidget, ...]:
        return tuple(field.box for field in (self.questions, self.clients, self.problems, self.answer))

    def fill(self) -> None:
        if self.now is None:
            return
        for name, field in self._switches.items():
            field.fill(getattr(self.now.config, name))
        self._filled = self._values()
        self._show_consequence()

    @Slot()
    def save(self) -> None:
        if self.is_busy or self.now is None:
            self.settled.emit(False)
            return
        kept, former = self._values(), self._filled
        self.notice.clear()
        self.run(lambda bridge: bridge.use(**kept), lambda _: self._show_saved(kept, former))

    def _show_saved(self, kept: dict[str, bool], former: dict[str, bool]) -> None:
        self._filled = self._values()
        self.finish_saving(self.tr("Saved."), lambda bridge: bridge.use(**former), lambda bridge: bridge.use(**kept))

    @Slot()
    def _take_note(self) -> None:
        self._show_consequence()
        self.edited.emit()

    def _show_consequence(self) -> None:
        is_told = self.questions.value()
        self.answer.setEnabled(is_told)
        self.questions.set_hint(
            self.tr("No answer in time counts as no.")
            if is_told
            else self.tr("Only the icon then shows that a question waits. No answer in time counts as no.")
        )

    def _values(self) -> dict[str, bool]:
        return {name: field.value() for name, field in self._switches.items()}
