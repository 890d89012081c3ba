"""Whose access tokens are accepted beside our own: nobody's, those that can be read, or those the issuer is asked about."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from bridge_app.config import AcceptChoice, AccessTokens, AuthMethodChoice, RightsChoice
from bridge_app.i18n import in_own_language
from bridge_app.models import Finding, Snapshot
from bridge_app.ui import words
from bridge_app.ui.design import Label, Space, SymbolButton, Tone
from bridge_app.ui.form_parts import (
    ATTENTION,
    Choice,
    ChoiceField,
    Choices,
    FindingList,
    Fold,
    Notice,
    NumberField,
    TextField,
)
from bridge_app.ui.settings_section import Section

if TYPE_CHECKING:
    from bridge_app.bridge import SettingsNow
    from bridge_app.settings_questions import Misfit
    from bridge_app.ui.adapter import BridgeAdapter

_LISTS = ("algorithms", "required_scopes", "write_scopes", "destroy_scopes")
_ONLY_JWT = ("jwks_uri", "algorithms")
_ONLY_ASKED = ("introspection_endpoint", "client_id")
_ADVANCED = ("jwks_uri", "algorithms", "introspection_endpoint", *_LISTS[1:])


class AccessTokensForm(Section):
    """The three ways, the fields of the one chosen, and what it means; Test asks the issuer, Save keeps."""

    undo_ends_with_bridge = True

    def __init__(self, adapter: "BridgeAdapter") -> None:
        super().__init__(adapter)
        self.scroller.setAccessibleName(self.tr("Access tokens"))
        self._complains_everywhere = False
        self._tested: tuple[AccessTokens, str | None] | None = None
        self.choices = Choices(
            self.tr("Which access tokens are accepted"),
            [
                Choice(
                    "none",
                    self.tr("Only our own"),
                    self.tr("Every app signs in here first. Tokens of other servers are refused."),
                ),
                Choice(
                    "jwt",
                    self.tr("Signed tokens too"),
                    self.tr("JWTs of one issuer, read by its public keys. Works while the issuer is away."),
                ),
                Choice(
                    "introspection",
                    self.tr("Ask the issuer"),
                    self.tr("The issuer is asked about each token, and is shown it. Works for any kind of token."),
                ),
            ],
        )
        self.warning = Notice()
        self.panel = QWidget()
        self.texts = self._make_texts()
        self.secret = TextField(self.tr("Client secret"), is_secret=True)
        self.rights = ChoiceField(
            self.tr("A program that comes for the first time may"),
            [
                ("reader", self.tr("only read")),
                ("writer", self.tr("read and change things")),
                ("admin", self.tr("read, change and delete things")),
            ],
            self.tr("Afterwards it can be changed for each one."),
        )
        self.auth_method = ChoiceField(
            self.tr("How the client secret is sent"),
            [
                ("basic", self.tr("In a header (Basic)")),
                ("post", self.tr("In the form (POST)")),
                ("none", self.tr("There is no secret (public client)")),
            ],
        )
        self.cache = NumberField(self.tr("An answer is believed for"), 1, 600, unit=self.tr(" seconds"), step=10)
        self.leeway = NumberField(self.tr("Clocks may differ by"), 0, 300, unit=self.tr(" seconds"), step=10)
        self.advanced = Fold(self.tr("Advanced"))
        self.findings = FindingList()
        self.test_button = SymbolButton(self.tr("Test"))
        self.test_button.setAccessibleDescription(self.tr("Asks the issuer, lets nobody in, keeps nothing"))
        self.progress = QProgressBar()
        self._lay_out()
        self.choices.chosen.connect(self._turn)
        self.test_button.clicked.connect(self.test)
        for field in (*self.texts.values(), self.secret):
            field.edited.connect(self._take_note)
            field.left.connect(self.judge)
        for other in (self.rights, self.auth_method, self.cache, self.leeway):
            other.edited.connect(self._take_note)
        self._show_fields()

    # what is on the form

    def accept(self) -> AcceptChoice:
        """Return the way that is chosen."""
        return cast("AcceptChoice", self.choices.current())

    def settings(self) -> AccessTokens:
        """Return the settings as the form stands; fields that the chosen way does not show have their usual value."""
        accept = self.accept()
        if accept == "none":
            return AccessTokens()
        listed = {name: tuple(each for each in re.split(r"[\s,]+", self.texts[name].text()) if each) for name in _LISTS}
        if not listed["algorithms"]:
            listed["algorithms"] = AccessTokens().algorithms
        found = AccessTokens(
            accept=accept,
            issuer=self.texts["issuer"].text(),
            audience=self.texts["audience"].text(),
            jwks_uri=self.texts["jwks_uri"].text(),
            introspection_endpoint=self.texts["introspection_endpoint"].text(),
            client_id=self.texts["client_id"].text(),
            auth_method=cast("AuthMethodChoice", self.auth_method.value()),
            rights=cast("RightsChoice", self.rights.value()),
            cache_seconds=self.cache.value(),
            leeway_seconds=self.leeway.value(),
            **listed,
        )
        return _shown_part(found)

    def client_secret(self) -> str | None:
        """Return the secret to use: None for the one that is kept, "" for none at all."""
        if self.accept() != "introspection" or self.auth_method.value() == "none":
            return ""
        return self.secret.text() or (None if self._goes_on_with_kept_secret() else "")

    def is_changed(self) -> bool:
        if self.now is None:
            return False
        return self.settings() != _shown_part(self.now.config.access_tokens) or bool(self.secret.text())

    def fill(self) -> None:
        if self.now is None:
            return
        kept = self.now.config.access_tokens
        self._complains_everywhere = False
        self._tested = None
        self.choices.choose(kept.accept)
        for name, field in self.texts.items():
            value = getattr(kept, name)
            is_usual = name == "algorithms" and value == AccessTokens().algorithms
            field.fill("" if is_usual else " ".join(value) if isinstance(value, tuple) else value)
            field.complain(None)
        self.secret.fill("")
        self.rights.fill(kept.rights)
        self.auth_method.fill(kept.auth_method)
        self.cache.fill(kept.cache_seconds)
        self.leeway.fill(kept.leeway_seconds)
        usual = AccessTokens()
        names = (*_ADVANCED, "auth_method", "cache_seconds", "leeway_seconds")
        self.advanced.unfold(any(getattr(kept, name) != getattr(usual, name) for name in names))
        self.findings.clear()
        self._show_fields()

    def last_controls(self) -> tuple[QWidget, ...]:
        return (self.leeway.spin, self.test_button)

    def load(self, now: "SettingsNow") -> None:
        super().load(now)
        self._show_secret()

    def paint(self, snapshot: Snapshot) -> None:
        super().paint(snapshot)
        self._show_secret()

    # what the buttons do

    @Slot()
    def judge(self) -> bool:
        """Say beside each field what can't be right; before Test or Save only where the person has been."""
        complaints: dict[TextField, str] = {}
        for misfit in _check(self.settings(), self.client_secret()):
            complaints.setdefault(self.texts.get(misfit.field, self.secret), misfit.words)
        for field in (*self.texts.values(), self.secret):
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
            lambda bridge: bridge.test_access_tokens(settings, secret),
            lambda found: self._show_test(settings, secret, found),
        )

    @Slot()
    def save(self) -> None:
        if self.is_busy or not self._may_go_on():
            self.settled.emit(False)
            return
        settings, secret = self.settings(), self.client_secret()
        self.notice.clear()
        former = self.now.config.access_tokens if self.now is not None else AccessTokens()
        self.run(
            lambda bridge: bridge.use_access_tokens(settings, secret),
            lambda _: self._show_saved(settings, secret, former),
        )

    @Slot()
    def show_state(self) -> None:
        super().show_state()
        self.test_button.setVisible(self.accept() != "none")
        self.test_button.setEnabled(self.is_ready() and not self.is_busy)
        self.progress.setVisible(self.is_busy)

    # inside

    def _make_texts(self) -> dict[str, TextField]:
        blanks = self.tr("With blanks between them.")
        return {
            "issuer": TextField(
                self.tr("Issuer"),
                self.tr("The server that gives these tokens out. Everything else is read from there."),
                placeholder="https://login.example.com/",
                is_code=True,
            ),
            "audience": TextField(self.tr("Audience"), placeholder="https://bridge.example.com/mcp", is_code=True),
            "client_id": TextField(
                self.tr("Client ID"), self.tr("The client under which the issuer lets us ask."), is_code=True
            ),
            "jwks_uri": TextField(
                self.tr("Address of the keys"), self.tr("Left empty: as the issuer says."), is_code=True
            ),
            "algorithms": TextField(
                self.tr("Algorithms"), blanks, placeholder=" ".join(AccessTokens().algorithms), is_code=True
            ),
            "introspection_endpoint": TextField(
                self.tr("Introspection address"), self.tr("Left empty: as the issuer says (RFC 7662)."), is_code=True
            ),
            "required_scopes": TextField(
                self.tr("Scopes that every token needs"), self.tr("All of them. Left empty: none."), is_code=True
            ),
            "write_scopes": TextField(
                self.tr("Scopes that let it change things"),
                self.tr("One of them is enough. Left empty: no scope is needed."),
                is_code=True,
            ),
            "destroy_scopes": TextField(
                self.tr("Scopes that let it delete or overwrite things"),
                self.tr("One of them is enough. Left empty: no scope is needed."),
                is_code=True,
            ),
        }

    def _lay_out(self) -> None:
        self.column.addWidget(
            Label(
                self.tr(
                    "Programs that already hold an access token of another server, such as jobs in a company, can come in "
                    "with it instead of signing in here."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        self.column.addWidget(self.choices)
        self.column.addWidget(self.warning)
        for name in ("issuer", "audience", "client_id"):
            self.column.addWidget(self.texts[name])
        self.column.addWidget(self.secret)
        self.column.addWidget(self.rights)
        for name in _ADVANCED:
            self.advanced.column.addWidget(self.texts[name])
        for field in (self.auth_method, self.cache, self.leeway):
            self.advanced.column.addWidget(field)
        self.column.addWidget(self.advanced)
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

    @Slot(str)
    def _turn(self, _: str) -> None:
        self.notice.clear()
        self.findings.clear()
        self._complains_everywhere = False
        self._show_fields()
        self.edited.emit()

    @Slot()
    def _take_note(self) -> None:
        self._show_fields()
        if self.findings.findings and (self.settings(), self.client_secret()) != self._tested:
            self.findings.summary.setText(self.tr("You have changed something since this test"))
        self.edited.emit()

    def _show_fields(self) -> None:
        accept = self.accept()
        for name, field in self.texts.items():
            hidden = _ONLY_ASKED if accept == "jwt" else _ONLY_JWT
            field.setVisible(accept != "none" and name not in hidden)
        is_asked = accept == "introspection"
        self.secret.setVisible(is_asked and self.auth_method.value() != "none")
        self.auth_method.setVisible(is_asked)
        self.rights.setVisible(accept != "none")
        self.advanced.setVisible(accept != "none")
        if is_asked:
            self.texts["audience"].set_hint(
                self.tr("What a token must be for, if it says so. Tokens that name an audience are refused without it.")
            )
            self.cache.set_hint(self.tr("A token that the issuer took back is noticed within this time."))
        else:
            self.texts["audience"].set_hint(
                self.tr(
                    "What a token must be for. Ask the issuer to put it into tokens for this bridge, and no others."
                )
            )
            self.cache.set_hint(self.tr("Then the token is read again."))
        if accept == "none":
            self.warning.clear()
        else:
            self.warning.say(
                ATTENTION,
                self.tr("Nobody here is asked first"),
                self.tr(
                    "Whoever the issuer gives such a token gets in at once. Each program and person then appears under "
                    "Clients, where you can limit, pause or revoke it."
                ),
            )
        self._show_secret()
        self.judge()

    def _goes_on_with_kept_secret(self) -> bool:
        now = self.now
        return (
            now is not None
            and now.has_introspection_secret
            and _is_secret_for(now.config.access_tokens, self.settings())
        )

    def _show_secret(self) -> None:
        if self.now is None or self.snapshot is None:
            return
        if self._goes_on_with_kept_secret():
            place = words.plain(self.snapshot.secrets_kept_in, 60)
            self.secret.edit.setPlaceholderText(self.tr("Kept in {place}").format(place=place))
            self.secret.set_hint(self.tr("Leave it empty to go on with the one that is kept."))
            return
        self.secret.edit.setPlaceholderText("")
        is_of_another_place = self.now.has_introspection_secret and bool(self.texts["issuer"].text())
        self.secret.set_hint(
            self.tr("The secret that is kept belongs to another address and is not sent to this one.")
            if is_of_another_place
            else ""
        )

    def _may_go_on(self) -> bool:
        """Judge everything; lead the person to the first field that can't be right."""
        self._complains_everywhere = True
        if self.judge():
            return True
        wrong = next((each for each in (*self.texts.values(), self.secret) if each.complaint.text()), None)
        if wrong is not None:
            if self.advanced.isAncestorOf(wrong):
                self.advanced.unfold(True)
            wrong.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroller.ensureWidgetVisible(wrong, 0, Space.XL)
        return False

    def _show_test(self, settings: AccessTokens, secret: str | None, found: tuple[Finding, ...]) -> None:
        wrong = sum(not finding.is_well for finding in found)
        self._tested = (settings, secret)
        if wrong == 0:
            summary = self.tr("Everything is in place")
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

    def _show_saved(self, settings: AccessTokens, secret: str | None, former: AccessTokens) -> None:
        self.secret.fill("")
        if self.now is not None:
            # Before the bridge says the same: nothing is unsaved from now on.
            config = replace(self.now.config, access_tokens=settings)
            is_kept = self.now.has_introspection_secret if secret is None else bool(secret)
            self.now = replace(self.now, config=config, has_introspection_secret=is_kept)
        if settings.accept == "none":
            title = self.tr("Saved. Only our own tokens are accepted.")
        else:
            title = self.tr("Saved. Tokens of this issuer are accepted from now on.")
        self.finish_saving(
            title, lambda bridge: bridge.undo_access_tokens(former), lambda bridge: bridge.undo_access_tokens(settings)
        )


def _shown_part(settings: AccessTokens) -> AccessTokens:
    """Return settings without what the form does not show for them."""
    usual = AccessTokens()
    if settings.accept == "none":
        return usual
    if settings.accept == "jwt":
        hidden = {name: getattr(usual, name) for name in (*_ONLY_ASKED, "auth_method")}
    else:
        hidden = {name: getattr(usual, name) for name in _ONLY_JWT}
    return replace(settings, **hidden)


# The core is loaded long before anybody fills in a form, but not before the window opens.


def _check(settings: AccessTokens, client_secret: str | None) -> "tuple[Misfit, ...]":
    from bridge_app.settings_questions import check_access_tokens

    return in_own_language(check_access_tokens(settings, client_secret))


def _is_secret_for(kept: AccessTokens, now: AccessTokens) -> bool:
    from bridge_app.settings_questions import is_introspection_secret_for

    return is_introspection_secret_for(kept, now)
