"""The pages of the first steps: where secrets are kept, which apps, which servers, starting by itself, and a summary."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from bridge_app.config import SECRETS_CHOICES, SecretsChoice
from bridge_app.i18n import own
from bridge_app.models import BUILTIN, AiApp, FoundServers, Snapshot
from bridge_app.ui import app_words, words
from bridge_app.ui.design import (
    Card,
    Chip,
    ClampedLabel,
    CopyButton,
    Label,
    Separator,
    Sign,
    Space,
    Symbol,
    SymbolButton,
    Tone,
    Type,
    font_of,
    hairline,
    ink,
    is_high_contrast,
)
from bridge_app.ui.form_parts import ATTENTION, BAD, GOOD, Choice, Choices, Fold, SwitchField, TextField
from bridge_app.ui.secrets_form import without_file
from bridge_app.ui.start_choices import SHORTEST_PASSPHRASE

if TYPE_CHECKING:
    from bridge_app.autostart import AutostartNow
    from bridge_app.bridge import SettingsNow

WAITING = Sign("starting", Tone.MUTED)
_SHOWN_NAMES = 12


class StepPage(QScrollArea):
    """One question, a sentence about it, and room for what answers it."""

    def __init__(self, question: str, lead: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(question)
        self.question = Label(question, Type.TITLE, wraps=True)
        self.lead = Label(lead, wraps=True)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        self.column.setSpacing(Space.M)
        self.column.addWidget(self.question)
        self.column.addWidget(self.lead)
        self.column.addSpacing(Space.XS)
        self.setWidget(content)


class SecretsPage(StepPage):
    """The place for secrets that was tried out at the start, by its name; and the other places, folded away."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Welcome to MCP Auth Bridge"),
            QCoreApplication.translate(
                "FirstRun",
                "One local address for all your MCP servers, behind a login you control. A few short questions follow; skip "
                "any.",
            ),
        )
        self._now: SettingsNow | None = None
        self._is_known = False
        self.is_in_trouble = False
        self.symbol = Symbol(*WAITING, size=32)
        self.place = ClampedLabel(kind=Type.HEADING, lines=2)
        self.line = ClampedLabel(tone=Tone.MUTED, lines=6)
        self.fold = Fold(self.tr("Keep them somewhere else"))
        self.choices = Choices(
            self.tr("Where secrets are kept"),
            [
                Choice("keyring", self.tr("The keyring of this system"), self.tr("Opens with your login.")),
                Choice(
                    "sealed_file",
                    self.tr("A file sealed with a passphrase"),
                    self.tr("For computers without a keyring. It asks for the passphrase at every start."),
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
        card = Card()
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.place)
        text.addWidget(self.line)
        row = QHBoxLayout(card)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.L)
        row.addWidget(self.symbol, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self.column.addWidget(Label(self.tr("Where your secrets are kept"), Type.HEADING))
        self.column.addWidget(
            Label(
                self.tr(
                    "Keys of your servers and logins that the bridge has to remember. They belong where this system keeps "
                    "passwords, never in a settings file."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        self.column.addWidget(card)
        self.column.addWidget(self.fold)
        for each in (self.choices, self.first, self.second):
            self.fold.column.addWidget(each)
        self.column.addStretch(1)
        self.choices.chosen.connect(self._turn)
        for field in (self.first, self.second):
            field.edited.connect(self._forget_complaints)
            field.edited.connect(self.edited)
        self._show_fields()

    def load(self, now: "SettingsNow") -> None:
        """Take note of the settings."""
        is_first = self._now is None
        self._now = now
        if is_first and now.config.secrets in self.choices.rows:
            self.choices.choose(now.config.secrets)
        # Vault has its own form.
        self.fold.setVisible(now.config.secrets in self.choices.rows)
        self._show_fields()

    def paint(self, snapshot: Snapshot) -> None:
        """Say how the place for secrets is."""
        problem = next((each for each in snapshot.problems if each.id in ("secrets", "keyring-waits")), None)
        place = words.plain(snapshot.secrets_kept_in, 60)
        was_in_trouble = self.is_in_trouble
        self.is_in_trouble = problem is not None and problem.id == "secrets"
        self._is_known = problem is None and snapshot.started_at is not None and place not in SECRETS_CHOICES
        if problem is not None:
            self._say(BAD if self.is_in_trouble else ATTENTION, problem.title, without_file(problem.hint))
        elif not self._is_known:
            self._say(WAITING, self.tr("Trying it out…"), self.tr("A test entry is written, read and removed."))
        else:
            is_lasting = place != own("memory only")
            self._say(
                GOOD if is_lasting else ATTENTION,
                self.tr("Stored in: {place}").format(place=words.isolated(place)),
                self.tr("Tried out just now: a test entry was written, read and removed.")
                if is_lasting
                else self.tr("Nothing is written down. Everything is forgotten when you quit."),
            )
        if self.is_in_trouble and not was_in_trouble:
            self.fold.unfold(True)

    def is_settled(self) -> bool:
        """Tell whether there is a place that works, and no other one is chosen."""
        return self._is_known and not self.wants_change()

    def wants_change(self) -> bool:
        """Tell whether another place is chosen than the one in use."""
        now = self._now
        return now is not None and now.config.secrets in self.choices.rows and self.choice() != now.config.secrets

    def choice(self) -> SecretsChoice:
        """Return the place that is chosen."""
        return cast("SecretsChoice", self.choices.current())

    def passphrase(self) -> str | None:
        """Return the passphrase, if the chosen place wants one."""
        return self.first.edit.text() if self.choice() == "sealed_file" else None

    def judge(self) -> bool:
        """Say what is wrong with the passphrase, if one is asked for."""
        if self.choice() != "sealed_file":
            return True
        typed = self.first.edit.text()
        complaint = again = None
        if self._has_file():
            complaint = None if typed else self.tr("Type the passphrase of the sealed file.")
        elif len(typed) < SHORTEST_PASSPHRASE:
            complaint = self.tr("At least {count} characters.").format(count=SHORTEST_PASSPHRASE)
        elif typed != self.second.edit.text():
            again = self.tr("The two are not the same.")
        self.first.complain(complaint)
        self.second.complain(again)
        if complaint or again:
            wrong = self.first if complaint else self.second
            wrong.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, wrong, lambda: self.ensureWidgetVisible(wrong, 0, Space.M))
        return complaint is None and again is None

    def forget_passphrase(self) -> None:
        """Empty the fields."""
        for field in (self.first, self.second):
            field.fill("")
            field.complain(None)

    @Slot(str)
    def _turn(self, _: str) -> None:
        self._show_fields()
        self.edited.emit()
        if self.choice() == "sealed_file":
            last = self.first if self._has_file() else self.second
            # Once there is room for them.
            QTimer.singleShot(0, last, lambda: self.ensureWidgetVisible(last, 0, Space.M))

    @Slot()
    def _forget_complaints(self) -> None:
        self.first.complain(None)
        self.second.complain(None)

    def _has_file(self) -> bool:
        return self._now is not None and self._now.has_sealed_file

    def _show_fields(self) -> None:
        asks = self.choice() == "sealed_file" and (self.wants_change() or self.is_in_trouble)
        self.first.setVisible(asks)
        self.second.setVisible(asks and not self._has_file())
        self.first.set_hint(
            self.tr("There is a sealed file already: type its passphrase.")
            if self._has_file()
            else self.tr("At least {count} characters. Nobody can recover it.").format(count=SHORTEST_PASSPHRASE)
        )

    def _say(self, sign: Sign, title: str, line: str) -> None:
        self.symbol.show_sign(*sign)
        self.place.setText(title)
        self.line.setText(line)
        self._show_fields()


class AppsPage(StepPage):
    """The AI apps on this computer, each with the button that connects it; and the address for any other."""

    connect_asked = Signal(str)
    """The person wants to connect the app with this id; empty: one that is not in the list."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Which apps may use it?"),
            QCoreApplication.translate(
                "FirstRun",
                "You see what would be written into an app's settings before anything is. The app then opens your browser "
                "once, and you let it in.",
            ),
        )
        self.rows: dict[str, AppRow] = {}
        self._shown: list[AiApp] | None = None
        self.title = Label(self.tr("On this computer"), Type.HEADING)
        self.nothing = Label(tone=Tone.MUTED, wraps=True)
        self.card = Card()
        self._lines = QVBoxLayout(self.card)
        self._lines.setContentsMargins(0, Space.XS, 0, Space.XS)
        self._lines.setSpacing(0)
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setFont(font_of(Type.CODE))
        self.address.setAccessibleName(self.tr("Address for your apps"))
        self.copy = CopyButton(self.tr("Copy"), self.tr("Copy address"), self.address.text)
        other = QHBoxLayout()
        other.setSpacing(Space.S)
        other.addWidget(self.address, 1)
        other.addWidget(self.copy)
        self.column.addWidget(self.title)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.card)
        self.column.addSpacing(Space.XS)
        self.column.addWidget(Label(self.tr("Any other app"), Type.HEADING))
        self.column.addWidget(
            Label(self.tr("Give it this address. It needs no key: it signs in by itself."), tone=Tone.MUTED, wraps=True)
        )
        self.column.addLayout(other)
        self.column.addStretch(1)
        self.wait()

    def paint(self, snapshot: Snapshot) -> None:
        """Take up the address."""
        self.address.setText(snapshot.address)
        self.address.setCursorPosition(0)
        self.copy.setEnabled(bool(snapshot.address))

    def wait(self) -> None:
        """Say that it takes a moment."""
        if self._shown is None:
            self._say_nothing(self.tr("Looking for AI apps on this computer…"))

    def show_apps(self, apps: Sequence[AiApp]) -> None:
        """Show those that are on this computer."""
        here = [each for each in apps if each.is_installed]
        if here == self._shown:
            return
        is_same = self._shown is not None and [each.id for each in here] == list(self.rows)
        self._shown = here
        if not is_same:
            self._make_rows(here)
        for each in here:
            self.rows[each.id].show_app(each)
        if here:
            self.nothing.hide()
            self.card.show()
        else:
            self._say_nothing(self.tr("No AI app that the bridge knows was found here."))

    def connected(self) -> int:
        """Return how many of the apps shown have the bridge in their settings."""
        return sum(each.state in ("connected", "needs restart") for each in self._shown or ())

    def _say_nothing(self, said: str) -> None:
        self.nothing.setText(said)
        self.nothing.show()
        self.card.hide()

    def _make_rows(self, apps: Sequence[AiApp]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for each in apps:
            if self.rows:
                self._lines.addWidget(Separator())
            row = AppRow(app_words.app(each))
            row.button.clicked.connect(lambda _=False, app_id=each.id: self.connect_asked.emit(app_id))
            self.rows[each.id] = row
            self._lines.addWidget(row)


class AppRow(QWidget):
    """An app: its name, how it stands, and the button."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = ClampedLabel(name, Type.STRONG)
        self.chip = Chip()
        self.button = SymbolButton(self.tr("Connect…"))
        self.button.setAccessibleDescription(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.name, 1)
        row.addWidget(self.chip)
        row.addWidget(self.button)

    def show_app(self, app: AiApp) -> None:
        """Say how the app stands with the bridge."""
        is_told = app.state not in ("not connected", "by hand")
        if is_told:
            self.chip.show_state(*app_words.chip(app))
        self.chip.setVisible(is_told)
        self.button.setText(self.tr("Show…") if is_told else self.tr("Connect…"))
        self.button.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)


class ServersPage(StepPage):
    """The servers found in apps' settings, and other ways to bring one."""

    add_asked = Signal(int)
    """The person wants to add servers in one of the ways of `server_dialog`."""

    def __init__(self, ways: tuple[int, int, int]) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Which servers do you want to bring?"),
            QCoreApplication.translate(
                "FirstRun",
                "Every connected app then reaches them at the one address, and their keys move out of settings files. "
                "Nothing runs before you have seen all of it.",
            ),
        )
        form, paste, imported = ways
        self.found_title = ClampedLabel(kind=Type.STRONG, lines=2)
        self.found_names = ClampedLabel(tone=Tone.MUTED, lines=3)
        self.choose = SymbolButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose from the servers in your apps' settings"))
        self.paste = SymbolButton(self.tr("Paste…"))
        self.paste.setAccessibleName(self.tr("Paste a server"))
        self.type_in = SymbolButton(self.tr("Type in…"))
        self.type_in.setAccessibleName(self.tr("Type in a server"))
        self.here = ClampedLabel(kind=Type.BODY, lines=3)
        self.here_row = _row(Symbol(*GOOD, size=20), self.here)
        card = Card()
        lines = QVBoxLayout(card)
        lines.setContentsMargins(0, Space.XS, 0, Space.XS)
        lines.setSpacing(0)
        lines.addWidget(_offer(self.found_title, self.found_names, self.choose))
        lines.addWidget(Separator())
        lines.addWidget(
            _offer(
                ClampedLabel(self.tr("From anywhere else"), Type.STRONG),
                ClampedLabel(self.tr("What a server's page says, a command, or an address."), tone=Tone.MUTED, lines=2),
                self.paste,
                self.type_in,
            )
        )
        self.column.addWidget(card)
        self.column.addWidget(self.here_row)
        self.column.addStretch(1)
        self.choose.clicked.connect(lambda: self.add_asked.emit(imported))
        self.paste.clicked.connect(lambda: self.add_asked.emit(paste))
        self.type_in.clicked.connect(lambda: self.add_asked.emit(form))
        self._here: tuple[str, ...] = ()
        self._found: FoundServers | None = None
        self.here_row.hide()
        self._say(self.tr("Looking into the settings of your apps…"), "", may_choose=False)

    def paint(self, snapshot: Snapshot) -> None:
        """Name the servers that are behind the bridge."""
        self._here = tuple(words.plain(each.name, 60) for each in snapshot.upstreams if each.id != BUILTIN)
        self.here.setText(self.tr("Behind the bridge: {names}").format(names=_list_names(self._here)))
        self.here_row.setVisible(bool(self._here))
        if self._found is not None:
            self.show_found(self._found)

    def count(self) -> int:
        """Return how many servers are behind the bridge, our own not counted."""
        return len(self._here)

    def show_found(self, found: FoundServers) -> None:
        """Show what apps have in their settings and the bridge has not yet."""
        self._found = found
        missing = [each for each in found.proposals if words.plain(each.settings.name, 60) not in self._here]
        names = list(dict.fromkeys(words.plain(each.settings.name, 60) for each in missing))
        apps = list(dict.fromkeys(words.plain(each.app, 60) for each in missing if each.app))
        if found.proposals and not missing:
            line = self.tr("What is added to an app later can still be brought from the Servers page.")
            self._say(self.tr("All servers of your apps are here"), line, may_choose=False)
            return
        if not names:
            self._say(
                self.tr("No servers in the settings of your apps"),
                self.tr("What is added to an app later can still be brought from the Servers page."),
                may_choose=False,
            )
            return
        title = self.tr("1 server found in {apps}") if len(names) == 1 else self.tr("{count} servers found in {apps}")
        self._say(title.format(count=len(names), apps=_list_names(apps)), _list_names(names), may_choose=True)

    def _say(self, title: str, line: str, *, may_choose: bool) -> None:
        self.found_title.setText(title)
        self.found_names.setText(line)
        self.found_names.setVisible(bool(line))
        self.choose.setVisible(may_choose)


class StartPage(StepPage):
    """Whether it starts by itself, and what it tells."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Should it start by itself?"),
            QCoreApplication.translate(
                "FirstRun",
                "Apps reach their servers only while the bridge runs. The settings have these switches, too.",
            ),
        )
        self.is_loaded = False
        self.login = SwitchField(
            self.tr("Start when I log in"), self.tr("Without its window: an icon in the tray, where there is one.")
        )
        self.clients = SwitchField(
            self.tr("Tell me when an app has connected"),
            self.tr("Questions of apps are always shown, and so is what comes in without asking you."),
        )
        self.other_copy = ClampedLabel(kind=Type.CAPTION, tone=Tone.ATTENTION, lines=3)
        self.other_copy.hide()
        self.column.addWidget(self.login)
        self.column.addWidget(self.other_copy)
        self.column.addWidget(self.clients)
        self.column.addStretch(1)

    def load(self, now: "SettingsNow") -> None:
        """Show what is set, once: what the person switches afterwards stays."""
        if self.is_loaded:
            return
        self.is_loaded = True
        self.login.fill(now.autostart.state == "on")
        self.clients.fill(now.config.notify_of_clients)
        self._tell_of_other_copy(now.autostart)

    def _tell_of_other_copy(self, autostart: "AutostartNow") -> None:
        self.other_copy.setVisible(autostart.state == "elsewhere")
        if autostart.state == "elsewhere":
            self.other_copy.setText(
                self.tr("Another copy starts then: {place}. Switched on, this one takes its place.").format(
                    place=words.isolated(words.plain(autostart.program, 200))
                )
            )
        elif autostart.state == "off in desktop":
            self.login.set_hint(self.tr("It is switched off in your desktop's own settings."))


class ReadyPage(StepPage):
    """What came out of it, in a few lines."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "It is ready"),
            QCoreApplication.translate("FirstRun", "Whatever you skipped can be done later, in the window."),
        )
        card = Card()
        self._lines = QVBoxLayout(card)
        self._lines.setContentsMargins(0, Space.XS, 0, Space.XS)
        self._lines.setSpacing(0)
        self.rows: list[SummaryRow] = []
        for symbol, caption in (
            ("key", self.tr("Secrets")),
            ("clients", self.tr("Apps")),
            ("servers", self.tr("Servers")),
            ("resume", self.tr("Start")),
            ("needs_you", self.tr("Notifications")),
        ):
            if self.rows:
                self._lines.addWidget(Separator())
            row = SummaryRow(symbol, caption)
            self.rows.append(row)
            self._lines.addWidget(row)
        self.column.addWidget(card)
        self.column.addWidget(
            Label(
                self.tr(
                    "Closing the window stops nothing: connected apps go on. Quit, in the tray or with Ctrl+Q, does."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        self.column.addStretch(1)

    def show_summary(self, lines: Sequence[str]) -> None:
        """Say it: secrets, apps, servers, start, notifications."""
        for row, line in zip(self.rows, lines, strict=True):
            row.show_line(line)


class SummaryRow(QWidget):
    """One line of the summary."""

    def __init__(self, symbol: str, caption: str) -> None:
        super().__init__()
        self._caption = caption
        name = Label(caption, Type.STRONG)
        name.setMinimumWidth(name.fontMetrics().averageCharWidth() * 16)
        self.line = ClampedLabel(lines=3)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(Symbol(symbol, Tone.MUTED, 20), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(name, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.line, 1)

    def show_line(self, line: str) -> None:
        """Show a line; a screen reader hears it with its caption."""
        self.line.setText(line)
        self.line.setAccessibleName(f"{self._caption}: {self.line.text()}")


class StepBar(QWidget):
    """As many bars as there are steps; those gone through and the present one are filled. The words beside it say the same."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self._step = 0
        self.setFixedHeight(Space.XS)

    def show_step(self, step: int) -> None:
        """Fill the bars up to this step, from 0."""
        if step != self._step:
            self._step = step
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = QApplication.palette(self)
        width = (self.width() - Space.S * (self._count - 1)) / self._count
        for number in range(self._count):
            place = self._count - 1 - number if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else number
            is_filled = number <= self._step
            painter.setBrush(ink(Tone.ACCENT, palette) if is_filled else hairline(palette))
            left = place * (width + Space.S)
            if is_high_contrast(palette) and not is_filled:
                # Only as thin as a line: there, a line is as bright as a filled bar.
                painter.drawRect(round(left), self.height() - 1, round(width), 1)
                continue
            painter.drawRoundedRect(round(left), 0, round(width), self.height(), 2, 2)


def _row(*widgets: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(Space.XS, 0, 0, 0)
    row.setSpacing(Space.S)
    for widget in widgets[:-1]:
        row.addWidget(widget, alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(widgets[-1], 1)
    return line


def _offer(title: QWidget, line: QWidget, *buttons: QWidget) -> QWidget:
    """Return a row that offers something: what it is, and the buttons for it."""
    offer = QWidget()
    text = QVBoxLayout()
    text.setSpacing(2)
    text.addWidget(title)
    text.addWidget(line)
    row = QHBoxLayout(offer)
    row.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
    row.setSpacing(Space.S)
    row.addLayout(text, 1)
    for button in buttons:
        row.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
    return offer


def _list_names(names: Sequence[str]) -> str:
    shown = ", ".join(words.isolated(name) for name in names[:_SHOWN_NAMES])
    more = len(names) - _SHOWN_NAMES
    return f"{shown}, … (+{more})" if more > 0 else shown
