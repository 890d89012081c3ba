"""Check access: may this client use that tool, and which right does it hang on?"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bridge_app.models import Access, Grant, KnownTool, Snapshot
from bridge_app.ui import words
from bridge_app.ui.clients_model import has_ended
from bridge_app.ui.design import (
    EFFECT_SIGNS,
    Card,
    ClampedLabel,
    Label,
    Sign,
    Space,
    Symbol,
    SymbolButton,
    Tone,
    Type,
    announce,
    symbol_icon,
)
from bridge_app.ui.dialogs import add_button

_KEY_ROLE = int(Qt.ItemDataRole.UserRole)
_LATE_MS = 250
_ALLOWED = Sign("running", Tone.GOOD)
_REFUSED = Sign("revoke", Tone.DANGER)
_ELSEWHERE = Sign("stopped", Tone.MUTED)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list: its key, its words, and a sign with what it means."""

    key: str
    text: str
    sign: Sign | None = None
    tip: str = ""
    aside: str = ""
    """Shown after the text, less loudly."""


class AccessDialog(QDialog):
    """A client, a tool, and the verdict. Asks nobody itself."""

    asked = Signal(str, str)
    """The person wants to know of this grant's id and this tool."""
    change_asked = Signal(str)
    """The person wants to change the rights of this grant."""

    def __init__(self, snapshot: Snapshot, grant_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grants: dict[str, Grant] = {}
        self._tools: dict[str, KnownTool] = {}
        self._is_paused = snapshot.is_paused
        self._open: tuple[str, str] | None = None
        # An answer that comes at once takes the place of the one before without a flicker.
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self._say_checking)
        self.setWindowTitle(self.tr("Check access"))
        self.clients = SearchList(self.tr("Client"), self.tr("Search clients"))
        self.tools = SearchList(self.tr("Tool"), self.tr("Search tools"))
        self.verdict = Verdict()
        self.verdict.change.clicked.connect(self._ask_for_change)
        self._lay_out()
        self.clients.chosen.connect(self._take_client)
        self.tools.chosen.connect(self._ask)
        self._take_grants(snapshot)
        self.clients.choose(grant_id)
        self.verdict.say_nothing(self.tr("Looking for the tools…"))

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Take up a snapshot; a verdict that may have changed is asked for again."""
        before, was_paused = self._grants.get(self.clients.current()), self._is_paused
        self._is_paused = snapshot.is_paused
        self._take_grants(snapshot)
        now = self._grants.get(self.clients.current())
        if was_paused != snapshot.is_paused or (
            before is not None
            and (
                now is None or (before.rights, before.state, before.upstreams) != (now.rights, now.state, now.upstreams)
            )
        ):
            self._list_tools()
            self._ask()

    def show_tools(self, tools: Iterable[KnownTool]) -> None:
        """Offer these tools."""
        self._tools = {tool.name: tool for tool in tools}
        self._list_tools()
        if not self._tools:
            self.verdict.say_nothing(self.tr("It is not known yet which tools there are."))
        self.tools.choose_first()

    def show_access(self, grant_id: str, tool: str, access: Access) -> None:
        """Show a verdict, if it still answers what is chosen."""
        grant = self._grants.get(grant_id)
        if self._open == (grant_id, tool) and grant is not None:
            self._late.stop()
            self.verdict.show_access(grant, access)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tools.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_client(self) -> None:
        self._list_tools()
        self._ask()

    def _list_tools(self) -> None:
        """List the tools of the client's servers, and after them those of the others, which say so."""
        grant = self._grants.get(self.clients.current())
        mine = [tool for tool in self._tools.values() if _is_of(grant, tool)]
        entries = [
            Entry(tool.name, words.plain(tool.name, 120), EFFECT_SIGNS[tool.needed], words.effect(tool.needed))
            for tool in mine
        ]
        elsewhere = self.tr("not among its servers")
        for tool in self._tools.values():
            if tool not in mine:
                entries.append(Entry(tool.name, words.plain(tool.name, 120), _ELSEWHERE, elsewhere, elsewhere))
        self.tools.show_entries(entries)

    @Slot()
    def _ask(self) -> None:
        grant_id, tool = self.clients.current(), self.tools.current()
        self._open = None
        self._late.stop()
        if not grant_id or not tool:
            self.verdict.say_nothing(self.tr("Choose a client and a tool."))
            return
        self._open = (grant_id, tool)
        self._late.start()
        self.asked.emit(grant_id, tool)

    @Slot()
    def _say_checking(self) -> None:
        self.verdict.say_nothing(self.tr("Checking…"))

    @Slot()
    def _ask_for_change(self) -> None:
        if self._open is not None:
            self.change_asked.emit(self._open[0])

    def _take_grants(self, snapshot: Snapshot) -> None:
        self._grants = {grant.id: grant for grant in snapshot.grants if not has_ended(grant)}
        grants = sorted(self._grants.values(), key=lambda grant: words.client(grant).casefold())
        self.clients.show_entries(Entry(grant.id, words.client_at_length(grant)) for grant in grants)

    def _lay_out(self) -> None:
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.setMinimumSize(letter * 72, line * 27)
        self.resize(letter * 92, line * 33)
        lists = QHBoxLayout()
        lists.setSpacing(Space.L)
        lists.addWidget(self.clients, 1)
        lists.addWidget(self.tools, 1)
        buttons = QDialogButtonBox()
        self.close_button = add_button(buttons, self.tr("Cl&ose"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(lists, 1)
        column.addWidget(self.verdict)
        column.addWidget(buttons)


def _is_of(grant: Grant | None, tool: KnownTool) -> bool:
    """Tell whether a tool is one of a client's servers'. Of one whose servers are not told, nothing is said."""
    return grant is None or not tool.upstreams or any(each in grant.upstreams for each in tool.upstreams)


class SearchList(QWidget):
    """A list of any length under a field that narrows it; the arrow keys work from the field, too."""

    chosen = Signal()
    """Another entry is chosen, or none."""

    def __init__(self, caption: str, search: str) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(caption)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.search = _SearchField(self.list)
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search)
        self.search.setClearButtonEnabled(True)
        caption_label = Label(caption, Type.STRONG)
        caption_label.setBuddy(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(caption_label)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._narrow)
        self.list.currentItemChanged.connect(self.chosen)

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these entries; the one chosen stays chosen if it is still among them."""
        wanted = tuple(entries)
        if wanted == self._entries:
            return
        self._entries = wanted
        key = self.current()
        with QSignalBlocker(self.list):
            self._draw()
            is_back = self.choose(key)
        if not is_back:
            self.chosen.emit()

    def current(self) -> str:
        """Return the key of the entry chosen, or ""."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_KEY_ROLE))

    def choose(self, key: str) -> bool:
        """Choose an entry and bring it into view; tell whether there is one."""
        for row, entry in enumerate(self._entries):
            if entry.key == key:
                self.list.setCurrentRow(row)
                self.list.scrollToItem(self.list.item(row))
                return True
        return False

    def choose_first(self) -> None:
        """Choose the first entry that the search leaves."""
        shown = (row for row in range(self.list.count()) if not self.list.isRowHidden(row))
        self.list.setCurrentRow(next(shown, -1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "search"):
            key = self.current()
            with QSignalBlocker(self.list):
                self._draw()
                self.choose(key)

    def _draw(self) -> None:
        self.list.clear()
        for entry in self._entries:
            item = QListWidgetItem(entry.text)
            item.setData(_KEY_ROLE, entry.key)
            if entry.aside:
                item.setText(f"{entry.text}  ·  {entry.aside}")
                item.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() + Space.S))
            tip = f"{entry.text}: {entry.tip}" if entry.tip else entry.text
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tip)
            item.setToolTip(words.tooltip(tip))
            if entry.sign is not None:
                item.setIcon(symbol_icon(entry.sign.symbol, self.palette(), entry.sign.tone, 16))
            self.list.addItem(item)
        self._hide_what_does_not_match()

    @Slot()
    def _narrow(self) -> None:
        self._hide_what_does_not_match()
        row = self.list.currentRow()
        if row < 0 or self.list.isRowHidden(row):
            self.choose_first()

    def _hide_what_does_not_match(self) -> None:
        wanted = self.search.text().casefold().split()
        for row, entry in enumerate(self._entries):
            text = f"{entry.text} {entry.tip}".casefold()
            self.list.setRowHidden(row, not all(word in text for word in wanted))


class _SearchField(QLineEdit):
    """Hands the keys that move in a list to its list."""

    def __init__(self, moved: QListWidget) -> None:
        super().__init__()
        self._moved = moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in moves:
            self._moved.event(event)
        else:
            super().keyPressEvent(event)


class Verdict(Card):
    """Allowed or not, why, and the right it hangs on."""

    def __init__(self) -> None:
        super().__init__()
        self.symbol = Symbol("question", Tone.MUTED, 32)
        self.headline = Label(kind=Type.HEADING)
        self.words = ClampedLabel(lines=2)
        self.needed = ClampedLabel(tone=Tone.MUTED)
        self.change = SymbolButton(self.tr("What it may use…"), "key")
        text = QVBoxLayout()
        text.setSpacing(Space.XS)
        text.addStretch()
        for label in (self.headline, self.words, self.needed):
            text.addWidget(label)
        text.addStretch()
        row = QGridLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setHorizontalSpacing(Space.L)
        row.setColumnStretch(1, 1)
        row.addWidget(self.symbol, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(text, 0, 1)
        row.addWidget(self.change, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        # As high as it ever gets, so that the lists above stay where they are.
        height = self.headline.fontMetrics().lineSpacing() + 3 * self.fontMetrics().lineSpacing()
        self.setFixedHeight(height + 2 * Space.L + 2 * Space.XS)

    def say_nothing(self, hint: str) -> None:
        """Show no verdict, but what to do or wait for."""
        self.show_tone(Tone.PLAIN)
        self.symbol.show_sign("question", Tone.MUTED)
        self.headline.setText("")
        self.headline.hide()
        self.words.setText(hint)
        self.needed.hide()
        self.change.hide()

    def show_access(self, grant: Grant, access: Access) -> None:
        """Show a verdict."""
        sign = _ALLOWED if access.is_allowed else _REFUSED
        self.show_tone(sign.tone)
        self.symbol.show_sign(*sign)
        self.headline.setText(self.tr("Allowed") if access.is_allowed else self.tr("Not allowed"))
        self.headline.show()
        self.words.setText(access.words)
        self.needed.setVisible(access.needed is not None)
        if access.missing is not None:
            self.needed.setText(self.tr("Missing right: {right}").format(right=words.right(access.missing)))
        elif access.is_elsewhere:
            self.needed.hide()
        elif access.needed is not None:
            self.needed.setText(
                self.tr("Right it takes: {right} · {name} is: {role}").format(
                    right=words.right(access.needed),
                    name=words.isolated(words.client(grant)),
                    role=words.role(grant.rights),
                )
            )
        self.change.setVisible(access.missing is not None or access.is_elsewhere)
        announce(self, f"{self.headline.text()}. {access.words}")
