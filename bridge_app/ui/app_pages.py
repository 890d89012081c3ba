"""What stands beside the list of AI apps: how one stands, what would be written, how it comes in, and what to copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bridge_app.models import AiApp, AppServer, SetupPreview, SetupProgress, Snippet
from bridge_app.ui import app_words, words
from bridge_app.ui.app_servers import OwnServers
from bridge_app.ui.apps_model import AppTile, is_extra
from bridge_app.ui.change_dialog import DiffView
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
    announce,
)
from bridge_app.ui.flow import Flow
from bridge_app.ui.form_parts import ATTENTION, BAD, GOOD, Notice
from bridge_app.ui.snippet_view import SnippetView

_DONE = Sign("running", Tone.GOOD)
_NEXT = Sign("starting", Tone.ACCENT)
_LATER = Sign("pending", Tone.MUTED)


class AppHead(QWidget):
    """Whose details these are: tile, name, state."""

    def __init__(self) -> None:
        super().__init__()
        self.tile = AppTile()
        self.name = ClampedLabel(kind=Type.HEADING, lines=2)
        self.chip = Chip()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.tile)
        row.addWidget(self.name, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.chip)

    def paint(self, app: AiApp) -> None:
        """Show an app."""
        self.tile.show_app(app)
        self.name.setText(app_words.app(app))
        self.chip.show_state(*app_words.chip(app))
        self.chip.setVisible(not is_extra(app))


class PathLabel(ClampedLabel):
    """The place of a file on one line; what finds no room is left out in the middle."""

    def __init__(self) -> None:
        super().__init__(kind=Type.CODE, at_least=12)
        # A path reads from the left in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _break_lines(self, width: int) -> list[str]:
        return [self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, width)]


class PathRow(QWidget):
    """A place: what it is, where it is, and a button that copies where."""

    def __init__(self, caption: str, copy_name: str) -> None:
        super().__init__()
        self._path = ""
        self.caption = Label(caption, Type.CAPTION, Tone.MUTED)
        self.path = PathLabel()
        self.copy = CopyButton(self.tr("Copy"), copy_name, lambda: self._path)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.caption)
        text.addWidget(self.path)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addLayout(text, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignBottom)

    def show_path(self, path: str, caption: str = "") -> None:
        """Show a place, or nothing if there is none."""
        self._path = path
        self.path.setText(path)
        if caption:
            self.caption.setText(caption)
        self.path.setAccessibleName(f"{self.caption.text()}: {self.path.text()}")
        self.setVisible(bool(path))


class Page(QScrollArea):
    """Details that scroll when there is little room."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(accessible_name)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.M)
        self.column.setSpacing(Space.M)
        self.setWidget(content)


class OverviewPage(Page):
    """How an app stands with the bridge, and what one click does."""

    clients_asked = Signal()
    """The person wants to see it among the clients."""

    def __init__(self) -> None:
        super().__init__(self.tr("Details of the selected app"))
        self.words = ClampedLabel(lines=6)
        self.note = Notice()
        self.hint = ClampedLabel(tone=Tone.MUTED, lines=8)
        self.path = PathRow(self.tr("Settings file"), self.tr("Copy the place of the file"))
        self.after = ClampedLabel(tone=Tone.MUTED, lines=4)
        self.clients = SymbolButton(self.tr("Show in Clients"), "clients")
        self.servers = OwnServers()
        for widget in (self.words, self.note, self.path, self.after, self.hint, self.servers):
            self.column.addWidget(widget)
        self.column.addWidget(self.clients, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self.clients.clicked.connect(self.clients_asked)

    def paint(self, app: AiApp, servers: tuple[AppServer, ...] = (), *, is_busy: bool = False) -> None:
        """Show an app, and the servers it has of its own."""
        self.words.setText(app_words.what_it_is(app))
        self.servers.paint(app, servers, is_busy=is_busy)
        self.path.show_path(app.path)
        self.after.setText(app_words.what_comes_after(app))
        self.after.setVisible(app.state == "not connected")
        said = words.plain(app.note, 600)
        if app.state == "unreadable":
            self.note.say(
                BAD,
                said or app_words.state(app.state),
                self.tr("Mend the file and try again, or put the entry in by hand with Copy instead."),
            )
        elif app.state == "changed" and said:
            self.note.say(ATTENTION, said)
        elif app.state == "needs restart" and app.restart:
            self.note.say(ATTENTION, words.plain(app.restart))
        else:
            self.note.clear()
        hints = [] if self.note.banner is not None and app.state != "needs restart" else [said]
        if not app.is_installed and app.state == "not connected":
            hints.append(app_words.not_found(app))
        self.hint.setText(" ".join(each for each in hints if each))
        self.hint.setVisible(bool(self.hint.text()))
        self.clients.setVisible(bool(app.grant_ids))


class PreviewPage(Page):
    """What would be written: the file, the change line by line, and the way back."""

    def __init__(self) -> None:
        super().__init__(self.tr("What would be written"))
        self.words = ClampedLabel(lines=6)
        self.path = PathRow(self.tr("File"), self.tr("Copy the place of the file"))
        self.replaces = Notice()
        self.diff = DiffView()
        self.diff.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        # What stands in a file reads from the left in every language.
        self.diff.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.diff.setMinimumHeight(self.fontMetrics().lineSpacing() * 7)
        self.legend = ClampedLabel(
            self.tr("Lines with + come, lines with − go. Secrets are shown as ••••."), Type.CAPTION, Tone.MUTED, lines=2
        )
        self.back = ClampedLabel(kind=Type.CAPTION, tone=Tone.MUTED, lines=2)
        self.column.setSpacing(Space.S)
        for widget in (self.words, self.path, self.replaces):
            self.column.addWidget(widget)
        self.column.addWidget(self.diff, 1)
        self.column.addWidget(self.legend)
        self.column.addWidget(self.back)
        self.column.addStretch()

    def paint(self, app: AiApp, preview: SetupPreview) -> None:
        """Show a change."""
        self.words.setText(app_words.what_would_happen(app, preview))
        self.path.show_path(
            preview.path, self.tr("New file") if preview.is_new and not preview.is_undo else self.tr("File")
        )
        loses = app_words.what_it_loses(app, preview)
        if loses:
            again = self.tr("It asks for that once, in your browser.")
            self.replaces.say(ATTENTION, loses, words.plain(f"{again} {preview.replaces}", 600))
        elif preview.replaces:
            self.replaces.say(ATTENTION, words.plain(preview.replaces, 600))
        else:
            self.replaces.clear()
        lines = app_words.diff_lines(preview.diff)
        self.diff.show_lines(lines)
        self.diff.setVisible(bool(lines))
        self.legend.setVisible(bool(lines))
        self.back.setText(app_words.how_to_go_back(preview))


class CheckPage(Page):
    """An app on its way in: three ticks, what is waited for, and what helps."""

    clients_asked = Signal()
    """The person wants to see it among the clients."""

    def __init__(self) -> None:
        super().__init__(self.tr("How the app comes in"))
        self.title = Notice()
        self.ticks = [TickRow() for _ in range(3)]
        card = Card()
        lines = QVBoxLayout(card)
        lines.setContentsMargins(0, Space.XS, 0, Space.XS)
        lines.setSpacing(0)
        for number, tick in enumerate(self.ticks):
            if number:
                lines.addWidget(Separator())
            lines.addWidget(tick)
        self.progress = busy_bar(self.tr("Waiting for the app"))
        self.help = Notice()
        self.column.addWidget(self.title)
        self.column.addWidget(self.progress)
        self.column.addWidget(card)
        self.column.addWidget(self.help)
        self.column.addStretch()

    def paint(self, app: AiApp, progress: SetupProgress | None, help_words: str, *, is_waiting: bool) -> None:
        """Show how far an app has come; `help_words` only once it takes long."""
        name = words.isolated(app_words.app(app))
        is_done = app_words.is_done(progress)
        if is_done:
            self._say(
                GOOD,
                self.tr("{name} is connected").format(name=name),
                self.tr("Under Clients you see what it does, and can pause it or end its access."),
                self.tr("Show in Clients"),
            )
        else:
            self._say(
                Sign("needs_you", Tone.ACCENT),
                app_words.waits_for(app, progress),
                self.tr("It comes in by itself then. You can close this window meanwhile."),
            )
        done = (False, False, False)
        if progress is not None:
            done = (progress.has_registered, progress.has_signed_in, progress.has_listed_tools)
        first_missing = done.index(False) if False in done else None
        for number, (tick, (title, line)) in enumerate(zip(self.ticks, app_words.ticks(app), strict=True)):
            sign = _DONE if done[number] else _NEXT if number == first_missing and is_waiting else _LATER
            tick.paint(title, line, sign)
        self.progress.setVisible(is_waiting and not is_done)
        if help_words and not is_done:
            self.help.say(ATTENTION, self.tr("Nothing has come for a while"), words.plain(help_words, 600))
        else:
            self.help.clear()

    def _say(self, sign: Sign, title: str, hint: str, action: str | None = None) -> None:
        shown = self.title.banner
        plain = words.plain(title, 600)
        if shown is not None and (shown.title.text(), shown.hint.text()) == (plain, hint):
            return
        banner = self.title.say(sign, plain, hint, action)
        if banner.button is not None:
            banner.button.clicked.connect(self.clients_asked)


class TickRow(QWidget):
    """One thing an app does on its way in, and whether it has."""

    def __init__(self) -> None:
        super().__init__()
        self.sign = _LATER
        self.symbol = Symbol(*_LATER, size=22)
        self.title = ClampedLabel(kind=Type.STRONG)
        self.line = ClampedLabel(tone=Tone.MUTED, lines=2)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.title)
        text.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.symbol, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(text, 1)

    def is_done(self) -> bool:
        """Tell whether the tick is there."""
        return self.sign == _DONE

    def paint(self, title: str, line: str, sign: Sign) -> None:
        """Show how far this is."""
        is_news = sign == _DONE and not self.is_done() and self.isVisible()
        self.sign = sign
        self.symbol.show_sign(*sign)
        self.title.setText(title)
        self.line.setText(line)
        said = self.tr("done") if sign == _DONE else self.tr("not yet")
        self.setAccessibleName(f"{title}: {said}")
        if is_news:
            announce(self, f"{title}: {said}")


class CopyPage(Page):
    """What to paste or type where the bridge does not write: the lines, where they go, and shorter ways."""

    key_asked = Signal()
    """The person wants to make a key."""
    link_asked = Signal(str)
    """The person wants to open this link."""

    def __init__(self) -> None:
        super().__init__(self.tr("What to copy"))
        self._snippet = Snippet("", "json", "")
        self.words = ClampedLabel(lines=6)
        self.none_found = Notice()
        self.address = PathRow(self.tr("Address"), self.tr("Copy address"))
        self.link_words = ClampedLabel(kind=Type.STRONG, lines=2)
        self.open_link = SymbolButton("", "link")
        self.copy_link = CopyButton(self.tr("Copy link"), self.tr("Copy install link"), lambda: self._snippet.link)
        self.link = Card()
        # A long name takes the button into the next line.
        buttons = Flow()
        buttons.add(self.open_link)
        buttons.add(self.copy_link)
        link = QVBoxLayout(self.link)
        link.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        link.setSpacing(Space.S)
        link.addWidget(self.link_words)
        link.addLayout(buttons)
        self.lines = Part(self.tr("Copy what to paste"))
        self.command = Part(self.tr("Copy the command"))
        self.new_key = SymbolButton(self.tr("New key…"), "key")
        self.after = ClampedLabel(tone=Tone.MUTED, lines=4)
        for widget in (self.none_found, self.words, self.address, self.link, self.lines, self.command):
            self.column.addWidget(widget)
        self.column.addWidget(self.new_key, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.after)
        self.column.addStretch()
        self.new_key.clicked.connect(self.key_asked)
        self.open_link.clicked.connect(lambda: self.link_asked.emit(self._snippet.link))

    def paint(self, app: AiApp, snippet: Snippet | None) -> None:
        """Show how an app is connected by hand; without a snippet yet, only the words."""
        self.none_found.clear()
        self.address.hide()
        self.new_key.hide()
        said = [app_words.what_it_is(app) if app.state == "by hand" else "", words.plain(app.note, 600)]
        self._say(" ".join(each for each in said if each))
        self.after.setText(app_words.what_comes_after(app))
        self.after.setVisible(snippet is not None)
        self._show(snippet or Snippet("", "json", ""), app_words.app(app))

    def paint_other(self, snippet: Snippet | None, address: str, *, is_any_found: bool) -> None:
        """Show what connects an app that is not in the list."""
        self.new_key.hide()
        self._say(
            self.tr(
                "Add a remote MCP server (“HTTP” or “Streamable HTTP”) with this address. It needs no key: the app signs in "
                "by itself."
            )
        )
        self.address.show_path(address)
        if is_any_found:
            self.none_found.clear()
        else:
            self.none_found.say(
                Sign("search", Tone.ACCENT),
                self.tr("No AI app was found on this computer"),
                self.tr("If yours is in the list all the same, choose it there. Any other one is connected like this."),
            )
        self.after.setText(
            self.tr("The app then opens your browser once, and this window asks you whether to let it in.")
        )
        self.after.setVisible(bool(address))
        self._show(snippet or Snippet("", "json", ""), "")
        self.lines.caption.setText(self.tr("As an entry in its settings file"))

    def paint_script(self, address: str) -> None:
        """Show what a script needs."""
        self.none_found.clear()
        self.address.hide()
        self.new_key.show()
        self._say(
            self.tr(
                "A script can't open a browser: make it a personal key, which it sends with every request to this address."
            )
        )
        self.after.hide()
        self._show(Snippet(app_words.for_scripts(address) if address else "", "", ""), "")
        self.lines.caption.setText(self.tr("Where it sends what, and with which key"))

    def _say(self, text: str) -> None:
        self.words.setText(text)
        self.words.setVisible(bool(text))

    def _show(self, snippet: Snippet, name: str) -> None:
        self._snippet = snippet
        where = words.plain(snippet.where, 300)
        self.lines.show_text(self.tr("Paste into {where}").format(where=where) if where else "", snippet.text)
        self.command.show_text(self.tr("Or in a terminal"), snippet.command)
        self.link_words.setText(self.tr("{name} can add it by itself.").format(name=name))
        self.open_link.setText(self.tr("Open in {name}").format(name=words.plain(name, 24)))
        self.link.setVisible(bool(snippet.link))


class Part(Card):
    """A text to copy, with its caption and its button."""

    def __init__(self, copy_name: str) -> None:
        super().__init__()
        self.caption = ClampedLabel(kind=Type.STRONG, lines=2)
        self.view = SnippetView()
        self.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Else the card takes all the height there is.
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.copy = CopyButton(self.tr("Copy"), copy_name, self.view.toPlainText)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.caption, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.view)

    def show_text(self, caption: str, text: str) -> None:
        """Show a text; nothing if there is none."""
        self.caption.setText(caption)
        self.view.setAccessibleName(caption or self.copy.accessibleName())
        self.view.show_text(text.rstrip("\n"))
        self.setVisible(bool(text))


def busy_bar(accessible_name: str) -> QProgressBar:
    """Return a thin bar that only says that something is going on."""
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setFixedHeight(4)
    bar.setAccessibleName(accessible_name)
    return bar
