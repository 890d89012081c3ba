"""The tools of one server as Qt wants them: a tick for each, what it does by its own word, and the rule for its calls."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from bridge_app.models import EVERY, UpstreamTool
from bridge_app.ui import server_words, words
from bridge_app.ui.design import Sign, Tone
from bridge_app.ui.server_now import ServerNow

TOOL_ROLE = int(Qt.ItemDataRole.UserRole)
SIGN_ROLE = TOOL_ROLE + 1

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in the order shown."""

    TOOL = 0
    GROUP = 1
    RULE = 2


class ToolsModel(QAbstractTableModel):
    """Rows are tools in the server's order, changed ones first; a tick asks, and shows only what the bridge says."""

    switched = Signal(str, bool)
    """The person wants this tool on, or off."""

    def __init__(self) -> None:
        super().__init__()
        self._now: ServerNow | None = None
        self._grant_id = EVERY
        self._search = ""
        self._rows: list[UpstreamTool] = []

    def paint(self, now: ServerNow | None, grant_id: str = EVERY) -> None:
        """Show the tools of a server, with the rules for one client or for all."""
        has_other_rules = grant_id != self._grant_id or (now and now.rules) != (self._now and self._now.rules)
        self._now, self._grant_id = now, grant_id
        self._show(has_other_rules)

    def search(self, text: str) -> None:
        """Show only tools in which every word of `text` occurs."""
        self._search = text.casefold().strip()
        self._show(False)

    @property
    def is_ours(self) -> bool:
        """Whether the tools are our own: they are only shown."""
        return self._now is not None and self._now.is_ours

    def tool(self, row: int) -> UpstreamTool:
        """Return the tool in a row."""
        return self._rows[row]

    def row_of(self, name: str | None) -> int | None:
        """Return where a tool is shown, or None."""
        return next((row for row, tool in enumerate(self._rows) if tool.name == name), None)

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == Column.TOOL and not self.is_ours:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.TOOL: self.tr("Tool"),
                Column.GROUP: self.tr("Effect"),
                Column.RULE: self.tr("Calls"),
            }[Column(section)]
        if role == Qt.ItemDataRole.ToolTipRole and section == Column.GROUP:
            return self.tr("What the tool does by the server's own word; nobody checks it")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        tool, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(tool, column)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.TOOL and not self.is_ours:
            return Qt.CheckState.Checked if tool.is_on else Qt.CheckState.Unchecked
        if role == SIGN_ROLE:
            return self._sign(tool, column)
        if role == TOOL_ROLE:
            return tool
        if role == Qt.ItemDataRole.ToolTipRole:
            said = words.plain(tool.description, 400)
            return words.tooltip(f"{words.plain(tool.name, 120)} – {said}" if said else words.plain(tool.name, 120))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            header = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=header, value=self._text(tool, column))
        return None

    def setData(self, index: _AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if (
            self.is_ours
            or role != Qt.ItemDataRole.CheckStateRole
            or not index.isValid()
            or index.column() != Column.TOOL
        ):
            return False
        self.switched.emit(self._rows[index.row()].name, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _text(self, tool: UpstreamTool, column: Column) -> str:
        if column is Column.TOOL:
            return words.plain(tool.name, 120)
        if column is Column.GROUP:
            return server_words.group(tool)
        if not tool.is_on:
            return self.tr("Off")
        if tool.is_changed:
            return self.tr("Changed: refused")
        return server_words.verdict(self._verdict(tool))

    def _sign(self, tool: UpstreamTool, column: Column) -> Sign | None:
        if column is not Column.RULE or not tool.is_on:
            return None
        if tool.is_changed:
            return server_words.CHANGED
        verdict = self._verdict(tool)
        if verdict == "allow":
            return None
        return Sign("question", Tone.ACCENT) if verdict == "ask" else Sign("revoke", Tone.DANGER)

    def _verdict(self, tool: UpstreamTool) -> Any:
        return self._now.verdict(tool.name, self._grant_id) if self._now is not None else "allow"

    def _show(self, has_other_rules: bool) -> None:
        rows = list(self._now.tools) if self._now is not None else []
        if self._search:
            wanted = self._search.split()
            rows = [tool for tool in rows if _matches(tool, wanted)]
        rows.sort(key=lambda tool: not tool.is_changed)
        if [tool.name for tool in rows] != [tool.name for tool in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for row, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        if has_other_rules and rows:
            self.dataChanged.emit(self.index(0, Column.RULE), self.index(len(rows) - 1, Column.RULE))


def _matches(tool: UpstreamTool, wanted: list[str]) -> bool:
    text = " ".join((tool.name, tool.exposed_name, tool.title, tool.description, server_words.group(tool))).casefold()
    return all(word in text for word in wanted)
