"""Where secrets are kept: the keyring, a sealed file, Vault, or nowhere at all; said with what follows from it."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from bridge_app.config import OTHER_PLACES, PASSPHRASE_OR_OTHER_PLACE, SecretsChoice, Vault
from bridge_app.errors import BridgeError
from bridge_app.i18n import in_own_language, own, said
from bridge_app.models import Snapshot
from bridge_app.ui import words
from bridge_app.ui.design import Label, Tone, Type
from bridge_app.ui.form_parts import ATTENTION, BAD, Choice, Choices, Notice, TextField
from bridge_app.ui.settings_section import Section
from bridge_app.ui.start_choices import SHORTEST_PASSPHRASE

if TYPE_CHECKING:
    from bridge_app.settings_questions import Misfit
    from bridge_app.ui.adapter import BridgeAdapter

_PROBLEMS = ("secrets", "keyring-waits")


class SecretsForm(Section):
    """The four places, the one in use, and what each needs to know. Also opens the present place again."""

    def __init__(self, adapter: "BridgeAdapter") -> None:
        super().__init__(adapter)
        self.scroller.setAccessibleName(self.tr("Secrets"))
        self._former: SecretsChoice = "keyring"
        self.place = Label(kind=Type.HEADING, wraps=True)
        self.problem = Notice()
        self.choices = Choices(
            self.tr("Where secrets are kept"),
            [
                Choice(
                    "keyring",
                    self.tr("The keyring of this system"),
                    self.tr("Opens with your login. The best place on most computers."),
                ),
                Choice(
                    "sealed_file",
                    self.tr("A file sealed with a passphrase"),
                    self.tr("For computers without a keyring. It asks for the passphrase at every start."),
                ),
                Choice(
                    "pangea_vault",
                    self.tr("Pangea Vault"),
                    self.tr("Sealed on this computer, with sealed copies in your Pangea project."),
                ),
                Choice(
                    "memory",
                    self.tr("In memory only"),
                    self.tr("Nothing is written down. Everything is forgotten when you quit."),
                ),
            ],
        )
        self.first = TextField(self.tr("Passphrase"), is_secret=True)
        self.second = TextField(self.tr("The same again"), is_secret=True)
        self.domain = TextField(
            self.tr("Domain"),
            self.tr("The console shows it on the overview of your project."),
            placeholder="aws.us.pangea.cloud",
            is_code=True,
        )
        self.token = TextField(self.tr("Service token"), placeholder="pts_…", is_secret=True)
        self.consequence = Label(tone=Tone.PLAIN, wraps=True)
        self.waiting = Label(tone=Tone.MUTED, wraps=True)
        self.column.addWidget(self.place)
        self.column.addWidget(self.waiting)
        self.column.addWidget(self.problem)
        self.column.addWidget(
            Label(
                self.tr(
                    "Client secret and logins at the identity provider. Of apps' keys, only fingerprints are kept."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        self.column.addWidget(self.choices)
        self.column.addWidget(self.first)
        self.column.addWidget(self.second)
        self.column.addWidget(self.domain)
        self.column.addWidget(self.token)
        self.column.addWidget(self.consequence)
        self.column.addStretch(1)
        self.choices.chosen.connect(self._turn_to_place)
        for field in (self.first, self.second, self.domain, self.token):
            field.edited.connect(self._show_token)
            field.edited.connect(self.judge)
            field.edited.connect(self.edited)
            field.left.connect(self.judge)
        self._show_place()

    def choice(self) -> SecretsChoice:
        """Return the place that is chosen."""
        return cast("SecretsChoice", self.choices.current())

    def is_changed(self) -> bool:
        if self.now is None:
            return False
        if self.choice() != self.now.config.secrets or self.first.text() or self.second.text():
            return True
        return self.choice() == "pangea_vault" and (self._vault() != self.now.config.vault or bool(self.token.text()))

    def is_in_trouble(self) -> bool:
        """Tell whether the place in use can't be used at the moment, or Vault does not do its part."""
        return self._trouble() is not None or self._vault_trouble() is not None

    def last_controls(self) -> tuple[QWidget, ...]:
        return (self.first.edit, self.second.edit, self.domain.edit, self.token.edit)

    def fill(self) -> None:
        if self.now is not None:
            self.choices.choose(self.now.config.secrets)
            self.domain.fill(self.now.config.vault.domain)
        self._empty_passphrases()
        self._show_place()

    def paint(self, snapshot: Snapshot) -> None:
        super().paint(snapshot)
        self._show_place()

    @Slot()
    def show_state(self) -> None:
        super().show_state()
        self._show_consequence()
        if self.is_in_trouble() and not self.is_busy and self.is_ready():
            self.save_button.setEnabled(True)
        is_again = self.now is not None and self.choice() == self.now.config.secrets and self.is_in_trouble()
        self.save_button.setText(
            self.tr("Try again") if is_again and not self._asks_passphrase() else self._save_label()
        )

    @Slot()
    def judge(self) -> bool:
        """Say what is wrong with what was typed; before Save only once the person has been there."""
        if self.choice() == "pangea_vault":
            return self._judge_vault()
        if not self._asks_passphrase():
            return True
        complaint, again = self._complaints()
        self.first.complain(complaint if self.first.is_left else None)
        self.second.complain(again if self.second.is_left else None)
        return complaint is None and again is None

    @Slot()
    def save(self) -> None:
        fields = (self.domain, self.token) if self.choice() == "pangea_vault" else (self.first, self.second)
        for field in fields:
            field.is_left = True
        if self.is_busy or not self.judge():
            wrong = fields[0] if fields[0].complaint.text() else fields[1]
            wrong.edit.setFocus()
            self.settled.emit(False)
            return
        choice = self.choice()
        passphrase = self.first.edit.text() if choice == "sealed_file" else None
        vault: dict[str, Any] = {}
        if choice == "pangea_vault":
            vault = {"vault": self._vault(), "service_token": self.token.text() or None}
        former = self.now.config.secrets if self.now is not None else choice
        self.notice.clear()
        self.run(
            lambda bridge: bridge.use_secrets(choice, passphrase, **vault),
            lambda kept_in: self._show_saved(kept_in, former),
        )

    @Slot()
    def undo(self) -> None:
        """Go back to the former place; where that wants to be opened, let the person do so in the form."""
        if self.is_busy or not self.can_undo() or self._former not in ("sealed_file", "pangea_vault"):
            super().undo()
            return
        self.choices.choose(self._former)
        self._turn_to_place(self._former)
        (self.first if self._former == "sealed_file" else self.token).edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_failure(self, error: BridgeError) -> None:
        self.notice.say(BAD, error.title, without_file(error.hint))

    def _show_saved(self, kept_in: str, former: SecretsChoice) -> None:
        self._empty_passphrases()
        if self.now is not None:
            config = replace(self.now.config, secrets=self.choice())
            if self.choice() == "pangea_vault":
                config = replace(config, vault=self._vault())
            self.now = replace(self.now, config=config, has_vault_token=self.choice() == "pangea_vault")
        self._former = former
        undo = None if former == self.choice() else lambda bridge: bridge.use_secrets(former, None)
        self.finish_saving(self.tr("Secrets are now kept in: {place}").format(place=words.plain(kept_in, 60)), undo)

    @Slot(str)
    def _turn_to_place(self, _: str) -> None:
        self.notice.clear()
        self._empty_passphrases()
        self._show_place()
        self.edited.emit()

    def _empty_passphrases(self) -> None:
        for field in (self.first, self.second, self.token):
            field.fill("")
            field.complain(None)
        self.domain.complain(None)

    def _trouble(self) -> tuple[str, str] | None:
        problems = self.snapshot.problems if self.snapshot is not None else ()
        return next(((each.title, each.hint) for each in problems if each.id in _PROBLEMS), None)

    def _vault_trouble(self) -> tuple[str, str] | None:
        problems = self.snapshot.problems if self.snapshot is not None else ()
        return next(((each.title, each.hint) for each in problems if each.id == "vault"), None)

    def _vault(self) -> Vault:
        return Vault(self.domain.text())

    def _has_token(self) -> bool:
        """Tell whether there is a token for the Vault that is named."""
        now = self.now
        return (
            now is not None
            and now.config.secrets == "pangea_vault"
            and now.has_vault_token
            and now.config.vault == self._vault()
        )

    def _judge_vault(self) -> bool:
        typed = self.token.text()
        misfits = _check_service(self.domain.text(), typed or (None if self._has_token() else ""))
        words_of = {misfit.field: misfit.words for misfit in misfits}
        for field, name in ((self.domain, "domain"), (self.token, "token")):
            field.complain(words_of.get(name) if field.is_left else None)
        return not misfits

    @Slot()
    def _show_token(self) -> None:
        kept = self.tr("Kept in the keyring") if self._has_token() else "pts_…"
        if self.token.edit.placeholderText() != kept:
            self.token.edit.setPlaceholderText(kept)
        self.token.set_hint(
            self.tr("Kept in the keyring of this system. It must be allowed to store, read, list and delete secrets.")
        )

    def _has_file(self) -> bool:
        return self.now is not None and self.now.has_sealed_file

    def _asks_passphrase(self) -> bool:
        if self.now is None or self.choice() != "sealed_file":
            return False
        return self.now.config.secrets != "sealed_file" or self.is_in_trouble()

    def _complaints(self) -> tuple[str | None, str | None]:
        typed = self.first.edit.text()
        if self._has_file():
            return (None if typed else self.tr("Type the passphrase of the sealed file."), None)
        if len(typed) < SHORTEST_PASSPHRASE:
            return self.tr("At least {count} characters.").format(count=SHORTEST_PASSPHRASE), None
        return None, None if typed == self.second.edit.text() else self.tr("The two are not the same.")

    def _show_place(self) -> None:
        trouble = self._trouble()
        place = words.plain(self.snapshot.secrets_kept_in, 60) if self.snapshot is not None else "–"
        if trouble is None:
            self.place.setText(self.tr("Secrets are kept in: {place}").format(place=place))
            vault_trouble = self._vault_trouble()
            if vault_trouble is None:
                self.problem.clear()
            else:
                self.problem.say(ATTENTION, *vault_trouble)
        else:
            self.place.setText(self.tr("The place for secrets can't be used now"))
            self.problem.say(BAD, trouble[0], without_file(trouble[1]))
        count = self.snapshot.secrets_waiting if self.snapshot is not None else 0
        self.waiting.setText(
            self.tr("One sealed copy is not in Vault yet.")
            if count == 1
            else self.tr("%n sealed copies are not in Vault yet.", "", count)
        )
        self.waiting.setVisible(count > 0)
        is_vault = self.choice() == "pangea_vault"
        self.domain.setVisible(is_vault)
        self.token.setVisible(is_vault)
        self._show_token()
        asks = self._asks_passphrase()
        self.first.setVisible(asks)
        self.second.setVisible(asks and not self._has_file())
        if self._has_file():
            self.first.set_hint(self.tr("There is a sealed file already: type its passphrase."))
        else:
            self.first.set_hint(
                self.tr("At least {count} characters. Nobody can recover it.").format(count=SHORTEST_PASSPHRASE)
            )
        self._show_consequence()

    def _show_consequence(self) -> None:
        text = ""
        if self.now is not None and self.choice() != self.now.config.secrets:
            text = self._consequence()
        self.consequence.setText(text)
        self.consequence.setVisible(bool(text))

    def _consequence(self) -> str:
        if self.now is None or self.now.config.sign_in.provider == "local":
            return self.tr(
                "Nothing has to be moved: signing in on this computer keeps no secrets. Apps stay connected."
            )
        if self.choice() == "memory":
            return self.tr(
                "The client secret moves there and is forgotten when you quit: after every start, type it again under "
                "Sign-in. Apps stay connected, but the identity provider can't be asked about people until they have "
                "signed in again."
            )
        if self.choice() == "pangea_vault":
            return self.tr(
                "The client secret and people's logins move there, sealed: Pangea can read neither them nor their names. "
                "Nothing waits for Vault, not even a start without a network. Apps stay connected."
            )
        return self.tr("The client secret and people's logins move there. Apps stay connected.")

    def _save_label(self) -> str:
        if self.now is not None and self.choice() == self.now.config.secrets and self.is_in_trouble():
            return self.tr("Open")
        return self.tr("Save")


def _check_service(domain: str, token: str | None) -> "tuple[Misfit, ...]":
    from bridge_app.settings_questions import check_service

    return in_own_language(check_service(domain, token))


def without_file(hint: str) -> str:
    """Leave out what the core says about editing config.toml: that is what this form is for."""
    for written, shown in ((OTHER_PLACES, ""), (PASSPHRASE_OR_OTHER_PLACE, own("Give the passphrase."))):
        hint = hint.replace(said(written), shown).strip()
    kept = re.split(r"(,?) [Oo]r choose another place in config\.toml", f" {hint}")
    return f"{kept[0].strip()}." if len(kept) > 1 and kept[1] else kept[0].strip()
