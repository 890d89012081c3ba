"""Sending activity to Pangea Secure Audit Log: whether, where to, and how it gets on."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from bridge_app.config import AuditLog
from bridge_app.i18n import in_own_language
from bridge_app.models import Finding, Snapshot
from bridge_app.ui import words
from bridge_app.ui.design import Label, Space, SymbolButton, Tone
from bridge_app.ui.form_parts import ATTENTION, FindingList, Fold, Notice, SwitchField, TextField
from bridge_app.ui.settings_section import Section

if TYPE_CHECKING:
    from bridge_app.settings_questions import Misfit
    from bridge_app.ui.adapter import BridgeAdapter


class AuditForm(Section):
    """A switch, and what it needs to know; Test sends one event, Save keeps."""

    undo_ends_with_bridge = True

    def __init__(self, adapter: "BridgeAdapter") -> None:
        super().__init__(adapter)
        self.scroller.setAccessibleName(self.tr("Audit log"))
        self._tested: tuple[AuditLog, str | None] | None = None
        self.switch = SwitchField(
            self.tr("Send activity to Pangea Secure Audit Log"),
            self.tr("From the moment it is switched on. Whatever happens there, nothing here waits for it."),
        )
        self.progress = Label(wraps=True)
        self.problem = Notice()
        self.domain = TextField(
            self.tr("Domain"),
            self.tr("The console shows it on the overview of your project."),
            placeholder="aws.us.pangea.cloud",
            is_code=True,
        )
        self.token = TextField(self.tr("Service token"), placeholder="pts_…", is_secret=True)
        self.config_id = TextField(
            self.tr("Config ID"),
            self.tr("Only if your project has several audit logs."),
            placeholder="pci_…",
            is_code=True,
        )
        self.advanced = Fold(self.tr("Advanced"))
        self.findings = FindingList()
        self.test_button = SymbolButton(self.tr("Test"))
        self.test_button.setAccessibleDescription(self.tr("Sends one event that says it is a test, keeps nothing"))
        self._fields = (self.domain, self.token, self.config_id)
        self._lay_out()
        self.switch.edited.connect(self._take_note)
        self.test_button.clicked.connect(self.test)
        for field in self._fields:
            field.edited.connect(self._take_note)
            field.left.connect(self.judge)
        self._show_fields()

    def settings(self) -> AuditLog:
        """Return the settings as the form stands."""
        return AuditLog(self.switch.value(), self.domain.text(), self.config_id.text())

    def is_changed(self) -> bool:
        if self.now is None:
            return False
        return self.settings() != self.now.config.audit_log or bool(self.token.text())

    def fill(self) -> None:
        if self.now is None:
            return
        kept = self.now.config.audit_log
        self.switch.fill(kept.enabled)
        self.domain.fill(kept.domain)
        self.config_id.fill(kept.config_id)
        self.token.fill("")
        for field in self._fields:
            field.complain(None)
        self.advanced.unfold(bool(kept.config_id))
        self.findings.clear()
        self._tested = None
        self._show_fields()

    def last_controls(self) -> tuple[QWidget, ...]:
        return (
            self.switch.box,
            self.domain.edit,
            self.token.edit,
            self.advanced.button,
            self.config_id.edit,
            self.test_button,
        )

    def paint(self, snapshot: Snapshot) -> None:
        super().paint(snapshot)
        self._show_progress()

    @Slot()
    def show_state(self) -> None:
        super().show_state()
        self.test_button.setVisible(self.switch.value())
        self.test_button.setEnabled(self.is_ready() and not self.is_busy)
        self._show_token()

    @Slot()
    def judge(self) -> bool:
        """Say beside each field what can't be right; before Test or Save only where the person has been."""
        if not self.switch.value():
            return True
        misfits = _check_service(self.domain.text(), self._token(), self.config_id.text())
        words_of = {misfit.field: misfit.words for misfit in misfits}
        for field, name in zip(self._fields, ("domain", "token", "config_id"), strict=True):
            field.complain(words_of.get(name) if field.is_left else None)
        return not misfits

    @Slot()
    def test(self) -> None:
        """Send one event with the settings as they stand, keeping nothing."""
        if self.is_busy or not self._may_go_on():
            return
        log, token = self.settings(), self._token()
        self.notice.clear()
        self.findings.clear()
        self.run(lambda bridge: bridge.test_audit_log(log, token), lambda found: self._show_test(log, token, found))

    @Slot()
    def save(self) -> None:
        if self.is_busy or not self._may_go_on():
            self.settled.emit(False)
            return
        log, token = self.settings(), self._token()
        self.notice.clear()
        former = self.now.config.audit_log if self.now is not None else AuditLog()
        self.run(lambda bridge: bridge.use_audit_log(log, token), lambda _: self._show_saved(log, former))

    def _lay_out(self) -> None:
        self.column.addWidget(
            Label(
                self.tr(
                    "A copy of the activity log outside this computer that nobody can change afterwards, for those who "
                    "have to prove what happened."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        self.column.addWidget(self.switch)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.domain)
        self.column.addWidget(self.token)
        self.column.addWidget(self.advanced)
        self.advanced.column.addWidget(self.config_id)
        self.column.addWidget(
            Label(
                self.tr(
                    "What is sent: when, which app, the person's name, the name of the tool, and how it ended. Never "
                    "what was asked or answered, and no tokens."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        self.column.addWidget(self.findings)
        self.column.addStretch(1)
        self.buttons.insertWidget(0, self.test_button)

    @Slot()
    def _take_note(self) -> None:
        self._show_fields()
        self.judge()
        if self.findings.findings and (self.settings(), self._token()) != self._tested:
            self.findings.summary.setText(self.tr("You have changed something since this test"))
        self.edited.emit()

    def _show_fields(self) -> None:
        is_on = self.switch.value()
        for each in (self.domain, self.token, self.advanced):
            each.setVisible(is_on)
        if not is_on:
            self.findings.clear()
        self._show_token()
        self._show_progress()

    def _show_token(self) -> None:
        is_kept = self._goes_on_with_kept_token()
        place = words.plain(self.snapshot.secrets_kept_in, 60) if self.snapshot is not None else ""
        self.token.edit.setPlaceholderText(
            self.tr("Kept in {place}").format(place=place) if is_kept and place else "pts_…"
        )
        self.token.set_hint(self.tr("Made in the console for Secure Audit Log. It is kept with the other secrets."))

    def _show_progress(self) -> None:
        state = self.snapshot.audit_log if self.snapshot is not None else None
        problems = self.snapshot.problems if self.snapshot is not None else ()
        problem = next((each for each in problems if each.id == "audit-log"), None)
        if problem is None:
            self.problem.clear()
        else:
            self.problem.say(ATTENTION, problem.title, problem.hint)
        self.progress.setVisible(state is not None and self.switch.value())
        if state is not None:
            text = (
                self.tr("1 event waits to be sent.")
                if state.waiting == 1
                else self.tr("%n events wait to be sent.", "", state.waiting)
                if state.waiting
                else self.tr("Everything is sent.")
            )
            if state.trouble and problem is None:
                text += " " + words.plain(state.trouble, 200)
            if state.lost:
                text += " " + self.tr("%n older ones were trimmed before they could be sent.", "", state.lost)
            self.progress.setText(text)

    def _goes_on_with_kept_token(self) -> bool:
        now = self.now
        return now is not None and now.has_audit_token and now.config.audit_log.domain == self.domain.text()

    def _token(self) -> str | None:
        """Return the token to use: None for the one that is kept, "" for none at all."""
        return self.token.text() or (None if self._goes_on_with_kept_token() else "")

    def _may_go_on(self) -> bool:
        for field in self._fields:
            field.is_left = True
        if self.judge():
            return True
        wrong = next(field for field in self._fields if field.complaint.text())
        if wrong is self.config_id:
            self.advanced.unfold(True)
        wrong.edit.setFocus()
        return False

    def _show_test(self, log: AuditLog, token: str | None, found: tuple[Finding, ...]) -> None:
        self._tested = (log, token)
        is_well = all(finding.is_well for finding in found)
        summary = self.tr("The audit log takes what we send") if is_well else self.tr("One step needs you")
        self.findings.show_findings(found, summary)
        QTimer.singleShot(0, self, self._scroll_to_findings)

    @Slot()
    def _scroll_to_findings(self) -> None:
        self.scroller.ensureWidgetVisible(self.findings, 0, Space.L)

    def _show_saved(self, log: AuditLog, former: AuditLog) -> None:
        self.token.fill("")
        if self.now is not None:
            config = replace(self.now.config, audit_log=log)
            self.now = replace(self.now, config=config, has_audit_token=log.enabled)
        if log.enabled:
            title = self.tr("Saved. Activity is sent from now on.")
        else:
            title = self.tr("Saved. Nothing is sent any more, and the service token is removed.")
        self.finish_saving(
            title, lambda bridge: bridge.undo_audit_log(former), lambda bridge: bridge.undo_audit_log(log)
        )


# The core is loaded long before anybody fills in a form, but not before the window opens.


def _check_service(domain: str, token: str | None, config_id: str) -> "tuple[Misfit, ...]":
    from bridge_app.settings_questions import check_service

    return in_own_language(check_service(domain, token, config_id))
