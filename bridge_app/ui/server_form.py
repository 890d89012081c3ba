"""The form of one server: what it is called, what runs or where it is, what it is given, how it is signed in to."""

import os
import shlex
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from bridge_app.errors import UpstreamRefused
from bridge_app.models import Proposal, Transport, UpstreamAuth, UpstreamSettings
from bridge_app.ui.design import Space, Type, font_of
from bridge_app.ui.form_parts import (
    ATTENTION,
    Choice,
    ChoiceField,
    Choices,
    Field,
    Fold,
    Notice,
    NumberField,
    SwitchField,
    TextField,
)
from bridge_app.ui.pairs_field import Pair, PairsField

_NEW = UpstreamSettings(id="", name="", transport="stdio")
_NEWLINE = "⏎"


class ServerForm(QScrollArea):
    """Holds what was typed; says beside the fields what can't be right. Nothing is kept anywhere."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._base = _NEW
        self.name = TextField(self.tr("Name"), placeholder=self.tr("For example GitHub"))
        self.runs_as = Choices(
            self.tr("What it is"),
            [
                Choice(
                    "stdio", self.tr("Command"), self.tr("A program on this computer, started when an app needs it.")
                ),
                Choice("http", self.tr("Address"), self.tr("A server that is running already, here or elsewhere.")),
            ],
        )
        self.command = TextField(
            self.tr("Command"),
            self.tr("You can paste a whole command line; its arguments move down by themselves."),
            placeholder="npx",
            is_code=True,
        )
        self.arguments = ArgumentsField(self.tr("Arguments"), self.tr("One on each line, without quotes."))
        self.environment = PairsField(self.tr("Environment"), self.tr("Add variable"))
        self.url = TextField(self.tr("Address"), placeholder="https://example.com/mcp", is_code=True)
        self.plain_http = Notice()
        self.auth = ChoiceField(
            self.tr("Sign-in"),
            [
                ("none", self.tr("None")),
                ("bearer", self.tr("Access token")),
                ("oauth", self.tr("Sign in in the browser (OAuth)")),
            ],
        )
        self.token = TextField(self.tr("Access token"), is_secret=True)
        self.headers = PairsField(self.tr("Headers"), self.tr("Add header"))
        self.directory = TextField(
            self.tr("Folder it runs in"), self.tr("Empty: your home folder."), placeholder="/home/…", is_code=True
        )
        self.shared = SwitchField(
            self.tr("One process for all apps"), self.tr("For servers that keep nothing from one call to the next.")
        )
        self.prefix = ChoiceField(
            self.tr("What goes before the names of its tools"),
            [("id", self.tr("Its name in short")), ("own", self.tr("Something else")), ("nothing", self.tr("Nothing"))],
            self.tr("It keeps the tools of different servers apart."),
        )
        self.own_prefix = TextField(self.tr("Before the names of its tools"), is_code=True)
        seconds = self.tr(" seconds")
        self.start = NumberField(self.tr("It may take to start"), 1, 600, unit=seconds, step=5)
        self.call = NumberField(self.tr("It may be silent during a call for"), 1, 86_400, unit=seconds, step=30)
        self.idle = NumberField(self.tr("Its process ends when unused for"), 10, 7 * 86_400, unit=seconds, step=60)
        self.advanced = Fold(self.tr("Advanced"))
        self._lay_out()
        self.runs_as.chosen.connect(self._show_fields)
        self.auth.edited.connect(self._show_fields)
        self.prefix.edited.connect(self._show_fields)
        self.url.edited.connect(self._judge_address)
        self.command.left.connect(self.split_command)
        self.fill(_NEW)

    def fill(self, settings: UpstreamSettings) -> None:
        """Show a server, to change it."""
        self._base = settings
        self.name.fill(settings.name)
        self.runs_as.choose(settings.transport)
        self.command.fill(settings.command)
        self.arguments.fill(settings.arguments)
        self.environment.fill(
            (
                *(Pair(name, value, False) for name, value in settings.environment),
                *(Pair(name, "", True, is_kept=True) for name in settings.secret_environment),
            )
        )
        self.url.fill(settings.url)
        if settings.auth == "person":
            self.auth.combo.addItem(self.tr("The token each person signed in with"), "person")
        self.auth.fill(settings.auth)
        if settings.auth == "bearer":
            self.token.edit.setPlaceholderText(self.tr("kept; type to replace it"))
        self.headers.fill(
            (
                *(Pair(name, value, False) for name, value in settings.headers),
                *(Pair(name, "", True, is_kept=True) for name in settings.secret_headers),
            )
        )
        self.directory.fill(settings.directory)
        self.shared.fill(settings.is_shared)
        self.prefix.fill("id" if settings.prefix is None else "own" if settings.prefix else "nothing")
        self.own_prefix.fill(settings.prefix or "")
        self.start.fill(round(settings.start_seconds))
        self.call.fill(round(settings.call_seconds))
        self.idle.fill(round(settings.idle_seconds))
        self._show_fields()

    def proposal(self) -> Proposal:
        """Return the server as the form stands, with the secrets that were typed."""
        settings = replace(
            self._base,
            name=self.name.text(),
            transport=self.transport(),
            prefix={"id": None, "nothing": ""}.get(self.prefix.value(), self.own_prefix.text()),
            start_seconds=_seconds(self.start.value(), self._base.start_seconds),
            call_seconds=_seconds(self.call.value(), self._base.call_seconds),
            idle_seconds=_seconds(self.idle.value(), self._base.idle_seconds),
        )
        secrets: dict[str, str] = {}
        if self.transport() == "stdio":
            pairs = self.environment.pairs()
            secrets |= {f"environment/{pair.name}": pair.value for pair in pairs if pair.is_secret and pair.value}
            settings = replace(
                settings,
                command=self.command.text(),
                arguments=self.arguments.value(),
                environment=tuple((pair.name, pair.value) for pair in pairs if not pair.is_secret),
                secret_environment=tuple(pair.name for pair in pairs if pair.is_secret),
                directory=self.directory.text(),
                is_shared=self.shared.value(),
                url="",
                headers=(),
                secret_headers=(),
                auth="none",
            )
        else:
            pairs = self.headers.pairs()
            secrets |= {f"header/{pair.name}": pair.value for pair in pairs if pair.is_secret and pair.value}
            auth = cast("UpstreamAuth", self.auth.value())
            if auth == "bearer" and self.token.text():
                secrets["bearer"] = self.token.text()
            settings = replace(
                settings,
                url=self.url.text(),
                headers=tuple((pair.name, pair.value) for pair in pairs if not pair.is_secret),
                secret_headers=tuple(pair.name for pair in pairs if pair.is_secret),
                auth=auth,
                command="",
                arguments=(),
                environment=(),
                secret_environment=(),
                directory="",
                is_shared=False,
            )
        return Proposal(settings, secrets)

    def transport(self) -> Transport:
        """Return whether it is a command or an address."""
        return "http" if self.runs_as.current() == "http" else "stdio"

    def judge(self) -> bool:
        """Say beside the fields which secrets have no value; the bridge judges everything else."""
        self.split_command()
        self.forget_complaints()
        pairs = self.environment if self.transport() == "stdio" else self.headers
        if (missing := pairs.missing()) is not None:
            pairs.complain_about(*missing)
            return False
        needs_token = self.transport() == "http" and self.auth.value() == "bearer" and self._base.auth != "bearer"
        if needs_token and not self.token.text():
            self._complain(self.token, self.tr("The access token is missing."))
            return False
        return True

    def complain(self, error: UpstreamRefused) -> bool:
        """Say beside its field what the bridge refused; False if there is no field for it."""
        words = f"{error.title} {error.hint}".strip()
        field: Field
        kind, _, name = error.field.partition("/")
        if kind in ("environment", "header") and name:
            (self.environment if kind == "environment" else self.headers).complain_about(name, words)
            return True
        if error.field in ("environment", "headers"):
            (self.environment if error.field == "environment" else self.headers).complain_about("", words)
            return True
        fields: dict[str, Field] = {
            "name": self.name,
            "id": self.name,
            "command": self.command,
            "directory": self.directory,
            "url": self.url,
            "bearer": self.token,
            "prefix": self.own_prefix if self.prefix.value() == "own" else self.prefix,
            "start_seconds": self.start,
            "call_seconds": self.call,
            "idle_seconds": self.idle,
        }
        if error.field not in fields:
            return False
        field = fields[error.field]
        if self.advanced.content.isAncestorOf(field):
            self.advanced.unfold(True)
        self._complain(field, words)
        return True

    def forget_complaints(self) -> None:
        """Say nothing is wrong."""
        for field in self.content.findChildren(Field):
            field.complain(None)

    @Slot()
    def split_command(self) -> None:
        """Move the arguments of a whole command line where they belong."""
        text = self.command.text()
        if " " not in text or self.arguments.value() or Path(text).exists():
            return
        try:
            words = shlex.split(text, posix=os.name == "posix")
        except ValueError:
            return
        self.command.edit.setText(words[0])
        self.arguments.fill(tuple(words[1:]))

    def _complain(self, field: Field, words: str) -> None:
        field.complain(words)
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(field, 0, Space.L)

    @Slot()
    def _show_fields(self) -> None:
        is_command = self.transport() == "stdio"
        of_command = (self.command, self.arguments, self.environment, self.directory, self.shared, self.idle)
        of_address = (self.url, self.auth, self.headers)
        for field in (*of_command, *of_address):
            field.setVisible(is_command is (field in of_command))
        auth = self.auth.value()
        self.token.setVisible(not is_command and auth == "bearer")
        hints = {
            "oauth": self.tr("The server's own sign-in page opens once it is added."),
            "bearer": self.tr("It is kept in the keyring, and sent with every call."),
            "person": self.tr("Every call carries the token of the person it is made for."),
        }
        self.auth.set_hint(hints.get(auth, ""))
        self.own_prefix.setVisible(self.prefix.value() == "own")
        self._judge_address()
        self.edited.emit()

    @Slot()
    def _judge_address(self) -> None:
        if self.transport() == "http" and _is_plain_http(self.url.text()):
            self.plain_http.say(
                ATTENTION,
                self.tr("This address is not encrypted."),
                self.tr("Anybody on the way can read and change what is said. Use https:// if the server knows it."),
            )
        else:
            self.plain_http.clear()

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Server"))
        for widget in (
            self.directory,
            self.shared,
            self.prefix,
            self.own_prefix,
            self.start,
            self.call,
            self.idle,
        ):
            self.advanced.column.addWidget(widget)
        self.content = QWidget()
        column = QVBoxLayout(self.content)
        column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        column.setSpacing(Space.M)
        for each in (
            self.name,
            self.runs_as,
            self.command,
            self.arguments,
            self.environment,
            self.url,
            self.plain_http,
            self.auth,
            self.token,
            self.headers,
            self.advanced,
        ):
            column.addWidget(each)
        column.addStretch()
        self.setWidget(self.content)


class ArgumentsField(Field):
    """Arguments, one a line. Those that were filled in come back unchanged, whatever is in them."""

    def __init__(self, caption: str, hint: str) -> None:
        self.edit = QPlainTextEdit()
        self.edit.setFont(font_of(Type.CODE))
        self.edit.setTabChangesFocus(True)
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * 4 + 2 * Space.S)
        self._filled: tuple[str, ...] = ()
        super().__init__(caption, self.edit, hint)

    def value(self) -> tuple[str, ...]:
        """Return the arguments."""
        text = self.edit.toPlainText()
        if text == _lines(self._filled):
            return self._filled
        lines = text.split("\n")
        return tuple(line.replace(_NEWLINE, "\n") for line in lines if line.strip())

    def fill(self, arguments: tuple[str, ...]) -> None:
        """Put in arguments."""
        self._filled = arguments
        self.edit.setPlainText(_lines(arguments))


def _lines(arguments: tuple[str, ...]) -> str:
    return "\n".join(each.replace("\n", _NEWLINE) for each in arguments)


def _seconds(shown: int, kept: float) -> float:
    return kept if shown == round(kept) else float(shown)


def _is_plain_http(url: str) -> bool:
    from bridge_app.settings_questions import is_plain_http

    return is_plain_http(url)
