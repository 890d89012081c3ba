"""What is written down of apps' work, for how long and how much; and whose programs may use an app's access."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from bridge_app.config import OtherProgramChoice
from bridge_app.ui.design import Label, SymbolButton, Tone, Type
from bridge_app.ui.dialogs import confirm
from bridge_app.ui.form_parts import ATTENTION, GOOD, Choice, Choices, Notice, NumberField, SwitchField
from bridge_app.ui.settings_section import Section

if TYPE_CHECKING:
    from bridge_app.ui.adapter import BridgeAdapter


class PrivacyForm(Section):
    """How long activity is kept, whether with arguments, and the button that deletes it."""

    def __init__(self, adapter: "BridgeAdapter") -> None:
        super().__init__(adapter)
        self.scroller.setAccessibleName(self.tr("Privacy"))
        self._filled: tuple[int, bool, str] | None = None
        self.days = NumberField(
            self.tr("Activity is kept for"),
            1,
            3650,
            unit=self.tr(" days"),
            hint=self.tr("Older lines are deleted by themselves. More than 50,000 lines are never kept."),
        )
        self.arguments = SwitchField(self.tr("Keep what calls carry (their arguments)"))
        self.warning = Notice()
        self.other_program = Choices(
            self.tr("When another program uses an app's access"),
            (
                Choice("warn", self.tr("Tell me"), self.tr("It works, and you are told once of each program.")),
                Choice(
                    "refuse",
                    self.tr("Refuse it"),
                    self.tr("Until you say that it is fine. What can't be recognised is refused, too."),
                ),
                Choice("ignore", self.tr("Do nothing"), self.tr("The program is shown under Clients, and no more.")),
            ),
        )
        self.clear = SymbolButton(self.tr("Clear activity now…"), "remove")
        self.column.addWidget(Label(self.tr("Activity"), Type.HEADING))
        self.column.addWidget(
            Label(
                self.tr(
                    "The Activity page tells when which app called what, and who was let in. All of it stays on this "
                    "computer, unless you switch the audit log on."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        for each in (self.days, self.arguments, self.warning):
            self.column.addWidget(each)
        self.column.addSpacing(4)
        self.column.addWidget(Label(self.tr("What is kept now"), Type.HEADING))
        self.column.addWidget(
            Label(self.tr("Deletes every line, and what calls carried. Apps stay connected."), wraps=True)
        )
        self.column.addWidget(self.clear, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(4)
        self.column.addWidget(Label(self.tr("When another program uses an app's access"), Type.HEADING))
        self.column.addWidget(
            Label(
                self.tr(
                    "An app's access belongs to the program that signed in. Updates, helpers and other copies of it count "
                    "as the same. This finds access that strayed; a program that runs as you can disguise itself."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        self.column.addWidget(self.other_program)
        self.column.addStretch(1)
        self.days.edited.connect(self.edited)
        self.arguments.edited.connect(self._take_note)
        self.other_program.chosen.connect(lambda _: self.edited.emit())
        self.clear.clicked.connect(self.clear_activity)

    def is_changed(self) -> bool:
        return self.now is not None and self._values() != self._filled

    def last_controls(self) -> tuple[QWidget, ...]:
        choices = (row.button for row in self.other_program.rows.values())
        return (self.days.spin, self.arguments.box, self.clear, *choices)

    def fill(self) -> None:
        if self.now is None:
            return
        self.days.fill(self.now.config.activity_days)
        self.arguments.fill(self.now.config.record_arguments)
        self.other_program.choose(self.now.config.clients.other_program)
        self._filled = self._values()
        self._show_warning()

    @Slot()
    def save(self) -> None:
        if self.is_busy or self.now is None:
            self.settled.emit(False)
            return
        days, keeps, choice = self._values()
        config = self.now.config
        rules = replace(config.clients, other_program=cast(OtherProgramChoice, choice))
        kept: dict[str, Any] = {"activity_days": days, "record_arguments": keeps, "clients": rules}
        former = {name: getattr(config, name) for name in kept}
        self.notice.clear()
        self.run(lambda bridge: bridge.use(**kept), lambda _: self._show_saved(kept, former))

    @Slot()
    def clear_activity(self) -> None:
        """Delete the log, once the person confirms."""
        text = self.tr("This can't be taken back.")
        waiting = self.snapshot.audit_log.waiting if self.snapshot and self.snapshot.audit_log else 0
        if self.snapshot is not None and self.snapshot.audit_log is not None:
            text += " " + self.tr("What the audit log has already stays there.")
        if waiting:
            lost = (
                self.tr("1 line that it does not have yet is lost.")
                if waiting == 1
                else self.tr("%n lines that it does not have yet are lost.", "", waiting)
            )
            text += " " + lost
        if not self.is_busy and confirm(
            self.window(), self.tr("Delete all activity?"), text, self.tr("&Delete all activity")
        ):
            self.notice.clear()
            self.run(lambda bridge: bridge.clear_activity(), lambda _: self._show_cleared())

    @Slot()
    def show_state(self) -> None:
        super().show_state()
        self.clear.setEnabled(self.is_ready() and not self.is_busy)

    @Slot()
    def _take_note(self) -> None:
        self._show_warning()
        self.edited.emit()

    def _show_warning(self) -> None:
        was_on = self._filled is not None and self._filled[1]
        if self.arguments.value():
            self.warning.say(
                ATTENTION,
                self.tr("Apps send private things to tools"),
                self.tr(
                    "Searches, messages, contents of files: from now on they are on this disk, for as long as lines are "
                    "kept. What looks like a password or a key is left out, but nobody can promise to recognise every "
                    "one. They never go to the audit log or into the log file."
                ),
            )
        else:
            self.warning.clear()
        self.arguments.set_hint(
            self.tr("Once you save, what was kept so far is deleted.")
            if was_on and not self.arguments.value()
            else self.tr(
                "For finding out what an app really did. The first 4 kB of each call, shown on the Activity page."
            )
        )

    def _show_cleared(self) -> None:
        self.notice.say(GOOD, self.tr("All activity is deleted."))

    def _show_saved(self, kept: dict[str, Any], former: dict[str, Any]) -> None:
        self._filled = self._values()
        self._show_warning()
        words = self.tr("Saved.")
        if former["record_arguments"] and not kept["record_arguments"]:
            words = self.tr("Saved. What calls carried is deleted, and stays so.")
        elif kept["activity_days"] < former["activity_days"]:
            words = self.tr("Saved. Lines older than that are deleted, and stay so.")
        self.finish_saving(words, lambda bridge: bridge.use(**former), lambda bridge: bridge.use(**kept))

    def _values(self) -> tuple[int, bool, str]:
        return (self.days.value(), self.arguments.value(), self.other_program.current())
