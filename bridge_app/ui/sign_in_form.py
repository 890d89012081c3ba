"""How people sign in: choose the way, fill in what it asks, try it out, keep it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QWidget

from bridge_app.config import ProviderChoice, SignIn
from bridge_app.i18n import in_own_language
from bridge_app.models import Finding, Snapshot
from bridge_app.ui import words
from bridge_app.ui.design import CopyButton, Label, Space, SymbolButton, Tone, Type, font_of
from bridge_app.ui.dialogs import confirm
from bridge_app.ui.form_parts import ATTENTION, BAD, GOOD, Choice, Choices, Field, FindingList, LinesField, TextField
from bridge_app.ui.settings_section import Section
from bridge_app.ui.sign_in_fields import ProviderFields, is_secret_for, provider_name

if TYPE_CHECKING:
    from bridge_app.bridge import SettingsNow
    from bridge_app.settings_questions import FoundInEnv, Misfit
    from bridge_app.ui.adapter import BridgeAdapter

_LARGEST_ENV = 256 * 1024


class SignInForm(Section):
    """The provider's fields, judged while they are filled in; Test sends, Save keeps."""

    undo_ends_with_bridge = True

    def __init__(self, adapter: "BridgeAdapter") -> None:
        super().__init__(adapter)
        self.scroller.setAccessibleName(self.tr("Sign-in"))
        self._complains_everywhere = False
        self._tested: tuple[SignIn, str | None] | None = None
        self._has_passed = False
        self._ways = (SignIn(), SignIn())
        """What the last change replaced, and what it put there."""
        self.choices = Choices(self.tr("How people sign in"), self._choices())
        self.panels: dict[str, ProviderFields] = {key: ProviderFields(key) for key in ("pangea", "oidc", "oauth")}
        self.callback = QLineEdit()
        self.copy_callback = CopyButton(self.tr("Copy"), self.tr("Copy callback address"), self.callback.text)
        self.callback_field = self._make_callback()
        self.farewell = Label(tone=Tone.MUTED, wraps=True)
        self.farewell.hide()
        self.findings = FindingList()
        self.test_button = SymbolButton(self.tr("Test"))
        self.test_button.setAccessibleDescription(self.tr("Asks the provider, signs nobody in, keeps nothing"))
        self.progress = QProgressBar()
        self._lay_out()
        self.choices.chosen.connect(self._turn_to_provider)
        self.test_button.clicked.connect(self.test)
        for panel in self.panels.values():
            panel.edited.connect(self._take_note)
            panel.left.connect(self.judge)
            panel.import_env.clicked.connect(self.choose_env)
        self._show_panel()

    # what is on the form

    def provider(self) -> ProviderChoice:
        """Return the way that is chosen."""
        return cast("ProviderChoice", self.choices.current())

    def panel(self) -> ProviderFields | None:
        """Return the fields shown; None where none are needed."""
        return self.panels.get(self.provider())

    def settings(self) -> SignIn:
        """Return the settings as the form stands."""
        panel = self.panel()
        return SignIn() if panel is None else panel.settings()

    def client_secret(self) -> str | None:
        """Return the secret to use: None for the one that is kept, "" for none at all."""
        panel = self.panel()
        if panel is None or panel.auth_method.value() == "none":
            return ""
        return panel.secret.text() or (None if self._goes_on_with_kept_secret() else "")

    def is_changed(self) -> bool:
        if self.now is None:
            return False
        kept = self.now.config.sign_in
        panel = self.panel()
        if kept.provider != self.provider():
            return True
        return panel is not None and (panel.settings() != panel.kept_part(kept) or bool(panel.secret.text()))

    def fill(self) -> None:
        if self.now is None:
            return
        kept = self.now.config.sign_in
        self._complains_everywhere = False
        self._tested = None
        self.choices.choose(kept.provider)
        for provider, panel in self.panels.items():
            panel.fill(kept if provider == kept.provider else SignIn())
        self.findings.clear()
        self._show_panel()

    def last_controls(self) -> tuple[QWidget, ...]:
        return (self.copy_callback, self.test_button)

    def load(self, now: "SettingsNow") -> None:
        super().load(now)
        self._show_secret()

    def paint(self, snapshot: Snapshot) -> None:
        super().paint(snapshot)
        self._show_callback()
        self._show_secret()

    # what the buttons do

    @Slot()
    def judge(self) -> bool:
        """Say beside each field what can't be right; before Test or Save only where the person has been."""
        panel = self.panel()
        if panel is None:
            return True
        complaints: dict[Field, str] = {}
        if fault := panel.fault_of_parameters():
            complaints[panel.parameters] = fault
        for misfit in _check_sign_in(panel.settings(), self.client_secret()):
            complaints.setdefault(panel.field_of(misfit.field), misfit.words)
        fields: list[TextField | LinesField] = [*panel.texts.values(), panel.secret, panel.parameters]
        for field in fields:
            field.complain(complaints.get(field) if self._complains_everywhere or field.is_left else None)
        return not complaints

    @Slot()
    def test(self) -> None:
        """Try the settings out as they stand, keeping nothing."""
        if self.is_busy or not self._may_go_on():
            return
        settings, secret = self.settings(), self.client_secret()
        self.notice.clear()
        self.findings.clear()
        self._tested = None
        self.run(
            lambda bridge: bridge.test_sign_in(settings, secret), lambda found: self._show_test(settings, secret, found)
        )

    @Slot()
    def save(self) -> None:
        if self.is_busy or not self._may_go_on():
            self.settled.emit(False)
            return
        settings, secret = self.settings(), self.client_secret()
        self.notice.clear()
        self.run(
            lambda bridge: bridge.count_new_logins(settings),
            lambda count: self._confirm_and_save(settings, secret, count),
        )

    @Slot()
    def choose_env(self) -> None:
        """Ask for a `.env` and take over what it says."""
        name, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Import .env"), "", self.tr("Environment files (*.env .env* *.env.*);;All files (*)")
        )
        if name:
            self.import_env(Path(name))

    def import_env(self, file: Path) -> None:
        """Take over what a `.env` says about the chosen provider."""
        panel = self.panel()
        if panel is None:
            return
        shown = words.isolated(file.name)
        try:
            with file.open("rb") as opened:
                text = opened.read(_LARGEST_ENV).decode("utf-8", errors="replace")
        except OSError as error:
            self.notice.say(BAD, self.tr("{file} can't be read.").format(file=shown), error.strerror or "")
            return
        found = _read_env(panel.provider, text)
        given = {
            self.tr("address"): found.address,
            self.tr("client ID"): found.client_id,
            self.tr("client secret"): found.client_secret,
            self.tr("audience"): found.audience,
            self.tr("scopes"): found.scopes,
        }
        names = [name for name, value in given.items() if value]
        if not names:
            title = self.tr("{file} says nothing about {provider}.")
            wanted = "PANGEA_AUTHN_…" if panel.provider == "pangea" else "AUTH0_…"
            self.notice.say(
                ATTENTION,
                title.format(file=shown, provider=provider_name(panel.provider)),
                self.tr("Lines that begin with {prefix} are looked for.").format(prefix=wanted),
            )
            return
        panel.take_over(found)
        self.judge()
        hint = self.tr("Nothing is kept before you press Save.")
        if found.client_secret:
            hint += " " + self.tr("The file still holds the secret for everybody to read who can open it.")
        if found.left_out:
            left_out = words.plain(", ".join(found.left_out), 120)
            hint += " " + self.tr("Not used: {names}.").format(names=left_out)
        self.notice.say(GOOD, self.tr("Taken over: {names}.").format(names=", ".join(names)), hint)

    # inside

    def _lay_out(self) -> None:
        self.column.addWidget(
            Label(
                self.tr("How people prove who they are before an app may connect. Apps stay known when you change it."),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        self.column.addWidget(self.choices)
        self.column.addWidget(self.farewell)
        for panel in self.panels.values():
            self.column.addWidget(panel)
        self.column.addWidget(self.callback_field)
        self.column.addWidget(self.findings)
        self.column.addStretch(1)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Under way"))
        self.progress.setFixedWidth(self.fontMetrics().averageCharWidth() * 16)
        self.progress.setFixedHeight(self.fontMetrics().height() // 2)
        self.progress.hide()
        self.buttons.insertWidget(0, self.test_button)
        self.buttons.insertWidget(1, self.progress)

    def _make_callback(self) -> Field:
        self.callback.setReadOnly(True)
        self.callback.setFont(font_of(Type.CODE))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.callback, 1)
        row.addWidget(self.copy_callback)
        field = Field(self.tr("Callback address"), box)
        field.caption.setBuddy(self.callback)
        self.callback.setAccessibleName(self.tr("Callback address"))
        return field

    def _choices(self) -> list[Choice]:
        lines = {
            "local": self.tr("You answer in this app whenever another one asks. No account is needed."),
            "pangea": self.tr("People sign in at your Pangea project's hosted login."),
            "oidc": self.tr("Any provider that describes itself: Auth0, Keycloak, Entra, Google, Okta …"),
            "oauth": self.tr("OAuth without OpenID Connect, such as GitHub: you give each address by hand."),
        }
        keys: tuple[ProviderChoice, ...] = ("local", "pangea", "oidc", "oauth")
        return [Choice(key, provider_name(key), lines[key]) for key in keys]

    @Slot(str)
    def _turn_to_provider(self, _: str) -> None:
        self.notice.clear()
        self.findings.clear()
        self._complains_everywhere = False
        self._show_panel()
        self.edited.emit()

    def _show_panel(self) -> None:
        for provider, panel in self.panels.items():
            panel.setVisible(provider == self.provider())
        self.callback_field.setVisible(self.provider() != "local")
        self._show_callback()
        self._show_secret()
        self.judge()

    @Slot()
    def _take_note(self) -> None:
        self._show_callback()
        self._show_secret()
        self.judge()
        if self.findings.findings and (self.settings(), self.client_secret()) != self._tested:
            self.findings.summary.setText(self.tr("You have changed something since this test"))
        self.edited.emit()

    def show_state(self) -> None:
        super().show_state()
        is_local = self.provider() == "local"
        self.test_button.setVisible(not is_local)
        self.test_button.setEnabled(self.is_ready() and not self.is_busy)
        self.progress.setVisible(self.is_busy)

    def _show_callback(self) -> None:
        if self.snapshot is None or not self.snapshot.address or self.provider() == "local":
            return
        text = _callback_for(self.settings(), self.snapshot.address)
        if text != self.callback.text():
            self.callback.setText(text)
            self.callback.setCursorPosition(0)
        if self.provider() == "pangea":
            hint = self.tr(
                "Register exactly this address as redirect URI, in the console: AuthN, OAuth Server, Clients."
            )
        else:
            hint = self.tr("Register exactly this address as redirect URI with the provider.")
        self.callback_field.set_hint(hint)

    def _goes_on_with_kept_secret(self) -> bool:
        now = self.now
        return now is not None and now.has_client_secret and is_secret_for(now.config.sign_in, self.settings())

    def _show_secret(self) -> None:
        panel = self.panel()
        if self.now is None or self.snapshot is None:
            return
        place = words.plain(self.snapshot.secrets_kept_in, 60)
        self.farewell.setText(self.tr("The client secret is then removed from: {place}").format(place=place))
        self.farewell.setVisible(panel is None and self.now.has_client_secret)
        if panel is None:
            return
        if self._goes_on_with_kept_secret():
            panel.show_kept_secret(place, is_of_another_place=False)
        else:
            panel.show_kept_secret(
                None, is_of_another_place=self.now.has_client_secret and bool(panel.texts["client_id"].text())
            )

    def _may_go_on(self) -> bool:
        """Judge everything; lead the person to the first field that can't be right."""
        self._complains_everywhere = True
        if self.judge():
            return True
        panel = self.panel()
        if panel is not None:
            fields: list[TextField | LinesField] = [*panel.texts.values(), panel.secret, panel.parameters]
            wrong = next((each for each in fields if each.complaint.text()), None)
            if wrong is not None:
                if panel.advanced.isAncestorOf(wrong):
                    panel.advanced.unfold(True)
                wrong.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                self.scroller.ensureWidgetVisible(wrong, 0, Space.XL)
        return False

    def _show_test(self, settings: SignIn, secret: str | None, found: tuple[Finding, ...]) -> None:
        wrong = sum(not finding.is_well for finding in found)
        self._tested, self._has_passed = (settings, secret), not wrong
        if wrong == 0:
            summary = self.tr("Everything a sign-in needs is in place")
        elif wrong == 1:
            summary = self.tr("One step needs you")
        else:
            summary = self.tr("%n steps need you", "", wrong)
        self.findings.show_findings(found, summary)
        # Their room is known only when the layout has seen them.
        QTimer.singleShot(0, self, self._scroll_to_findings)

    @Slot()
    def _scroll_to_findings(self) -> None:
        self.scroller.ensureWidgetVisible(self.findings, 0, Space.L)
        bar = self.scroller.verticalScrollBar()
        bar.setValue(min(bar.value(), max(0, self.findings.y() - Space.M)))

    def _confirm_and_save(self, settings: SignIn, secret: str | None, count: int) -> None:
        if count and not self._is_confirmed(settings, secret, count):
            self.settled.emit(False)
            return
        former = self.now.config.sign_in if self.now is not None else SignIn()
        self.run(
            lambda bridge: bridge.use_sign_in(settings, secret), lambda _: self._show_saved(settings, secret, former)
        )

    @Slot()
    def undo(self) -> None:
        if self.can_undo() and not self.is_busy and not self.is_changed():
            former, _ = self._ways
            self.run(lambda bridge: bridge.count_new_logins(former), self._confirm_and_undo)

    def _confirm_and_undo(self, count: int) -> None:
        former, _ = self._ways
        if not count or confirm(
            self.window(), self.tr("Sign in as before?"), self._what_is_lost(count), self.tr("&Sign in as before")
        ):
            self.run_undo(lambda bridge: bridge.undo_sign_in(former))

    def _finish_undo(self) -> None:
        self._ways = (self._ways[1], self._ways[0])
        super()._finish_undo()

    def _is_confirmed(self, settings: SignIn, secret: str | None, count: int) -> bool:
        text = self._what_is_lost(count)
        if settings.provider != "local":
            if self._tested != (settings, secret):
                text += " " + self.tr("These settings have not been tested.")
            elif not self._has_passed:
                text += " " + self.tr("The last test found something wrong with these settings.")
        return confirm(self.window(), self.tr("Change how people sign in?"), text, self.tr("&Change sign-in"))

    def _what_is_lost(self, count: int) -> str:
        if count == 1:
            return self.tr("One connected app loses access at once and meets one new login. It stays known.")
        return self.tr("%n connected apps lose access at once and meet one new login each. They stay known.", "", count)

    def _show_saved(self, settings: SignIn, secret: str | None, former: SignIn) -> None:
        panel = self.panel()
        if panel is not None:
            panel.secret.fill("")
        if self.now is not None:
            # Before the bridge says the same: nothing is unsaved from now on.
            config = replace(self.now.config, sign_in=settings)
            is_kept = self.now.has_client_secret if secret is None else bool(secret)
            self.now = replace(self.now, config=config, has_client_secret=is_kept)
        if settings.provider == "local":
            title = self.tr("Saved. You answer here whenever an app wants to connect.")
        else:
            title = self.tr("Saved. People now sign in at the provider.")
        self._ways = (former, settings)
        self.finish_saving(
            title, lambda bridge: bridge.undo_sign_in(former), lambda bridge: bridge.undo_sign_in(settings)
        )


# The core is loaded long before anybody fills in a form, but not before the window opens.


def _check_sign_in(settings: SignIn, client_secret: str | None) -> "tuple[Misfit, ...]":
    from bridge_app.settings_questions import check_sign_in

    return in_own_language(check_sign_in(settings, client_secret))


def _callback_for(settings: SignIn, address: str) -> str:
    from bridge_app.settings_questions import callback_for

    return callback_for(settings, address)


def _read_env(provider: ProviderChoice, text: str) -> "FoundInEnv":
    from bridge_app.settings_questions import read_env

    return read_env(provider, text)
