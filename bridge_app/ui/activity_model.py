"""The activity log as Qt wants it: read page by page as somebody scrolls, and caught up with as things happen."""

import time
from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from bridge_app.errors import BridgeError
from bridge_app.models import Activity, ActivityFilter, ActivityPage
from bridge_app.ui import activity_words, words
from bridge_app.ui.commands import caught
from bridge_app.ui.design import Sign, symbol_icon

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

LINE_ROLE = int(Qt.ItemDataRole.UserRole)
PAGE = 200
MOST_ROWS = 6000
"""Beyond so many rows the oldest are let go again while nobody looks at them."""
_KEPT_ROWS = 3000

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in the order shown."""

    TIME = 0
    APP = 1
    SERVER = 2
    WHAT = 3
    OUTCOME = 4
    MS = 5


class ActivityModel(QAbstractTableModel):
    """Rows are lines of the log, the newest on top. Nothing here waits: what is asked for comes when it comes."""

    read = Signal()
    """The first lines of a filter are there, or that there are none."""
    arrived = Signal(int)
    """So many lines were added on top."""
    leaving = Signal(int)
    """The lines from this row on are about to leave."""
    failed = Signal(object)
    """Reading failed with this BridgeError."""

    def __init__(
        self, adapter: "BridgeAdapter", parent: QObject | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._adapter = adapter
        self._clock = clock
        self._rows: list[Activity] = []
        self._wanted = ActivityFilter()
        self._names: dict[str, str] = {}
        self._icons: dict[tuple[Sign, int], QIcon] = {}
        self._run = 0
        self._newest = 0
        self._told_newest = 0
        self._has_older = False
        self._is_asking_older = False
        self._is_asking_newer = False
        self.is_read = False
        self.is_followed = True
        """Somebody looks at the top: the far end may be let go."""

    def show_filter(self, wanted: ActivityFilter) -> None:
        """Read the lines of a filter from the newest on; those shown so far stay until they come."""
        self._wanted = wanted
        self._run += 1
        self._is_asking_older = self._is_asking_newer = True
        self._ask(lambda bridge: bridge.history.find(wanted, limit=PAGE), self._take_first)

    def catch_up(self, newest: int) -> None:
        """Read what came since, if the newest line has another number."""
        self._told_newest = newest
        if newest > self._newest and not self._is_asking_newer:
            self._is_asking_newer = True
            wanted, after = self._wanted, self._newest
            self._ask(lambda bridge: bridge.history.find(wanted, limit=PAGE, after=after), self._take_newer)

    def name_servers(self, names: dict[str, str]) -> None:
        """Show these names for servers' ids."""
        if names != self._names:
            self._names = names
            if self._rows:
                self.dataChanged.emit(self.index(0, Column.SERVER), self.index(len(self._rows) - 1, Column.SERVER))

    def refresh_times(self) -> None:
        """Show days where it said times, once it is tomorrow."""
        if self._rows:
            self.dataChanged.emit(self.index(0, Column.TIME), self.index(len(self._rows) - 1, Column.TIME))

    def line(self, row: int) -> Activity:
        """Return the line in a row."""
        return self._rows[row]

    def row_of(self, id: int | None) -> int | None:
        """Return where a line is shown, or None."""
        return next((row for row, line in enumerate(self._rows) if line.id == id), None)

    def server(self, line: Activity) -> str:
        """Name the server of a line."""
        id = line.upstream or ""
        return words.plain(self._names.get(id, id), 60)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: AnyIndex = _NOWHERE) -> bool:
        return not parent.isValid() and self._has_older and not self._is_asking_older

    def fetchMore(self, parent: AnyIndex = _NOWHERE) -> None:
        if not self.canFetchMore(parent) or not self._rows:
            return
        self._is_asking_older = True
        wanted, before = self._wanted, self._rows[-1].id
        self._ask(lambda bridge: bridge.history.find(wanted, limit=PAGE, before=before), self._take_older)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.TIME: self.tr("Time"),
                Column.APP: self.tr("App"),
                Column.SERVER: self.tr("Server"),
                Column.WHAT: self.tr("What"),
                Column.OUTCOME: self.tr("Outcome"),
                Column.MS: self.tr("ms"),
            }[column]
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.MS:
            return self.tr("How long a call took, in milliseconds")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        line, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(activity_words.outcome(line)[1]) if column is Column.OUTCOME else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.tooltip(activity_words.moment(line.at) if column is Column.TIME else self._text(line, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{column}: {value}").format(
                column=self.headerData(column, Qt.Orientation.Horizontal), value=self._text(line, column) or "–"
            )
        return None

    def _text(self, line: Activity, column: Column) -> str:
        if column is Column.TIME:
            return activity_words.when(line.at, self._clock())
        if column is Column.APP:
            return activity_words.app(line)
        if column is Column.SERVER:
            return self.server(line)
        if column is Column.WHAT:
            return activity_words.what(line)
        if column is Column.OUTCOME:
            return activity_words.outcome(line)[0]
        return activity_words.took(line.ms)

    def _icon(self, sign: Sign) -> QIcon:
        palette = QApplication.palette()
        key = (sign, palette.cacheKey())
        if key not in self._icons:
            if len(self._icons) > 20:
                self._icons.clear()
            self._icons[key] = symbol_icon(sign.symbol, palette, sign.tone, 16)
        return self._icons[key]

    # what is asked, and what comes back

    def _ask(self, command: "Callable[[Bridge], ActivityPage]", then: Callable[[ActivityPage], None]) -> None:
        run = self._run
        self._adapter.submit(caught(command), lambda answer: self._take(run, answer, then))

    def _take(self, run: int, answer: "ActivityPage | BridgeError", then: Callable[[ActivityPage], None]) -> None:
        if run != self._run:
            return
        if isinstance(answer, BridgeError):
            self._is_asking_older = self._is_asking_newer = False
            self.failed.emit(answer)
        else:
            then(answer)

    def _take_first(self, page: ActivityPage) -> None:
        self._is_asking_older = self._is_asking_newer = False
        self.beginResetModel()
        self._rows = list(page.lines)
        self._newest = page.newest
        self._has_older = len(page.lines) == PAGE
        self.is_read = True
        self.endResetModel()
        self.read.emit()
        self.catch_up(self._told_newest)

    def _take_older(self, page: ActivityPage) -> None:
        self._is_asking_older = False
        self._has_older = len(page.lines) == PAGE
        last = self._rows[-1].id or 0 if self._rows else 0
        lines = [line for line in page.lines if not last or (line.id or 0) < last]
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(lines) - 1)
            self._rows += lines
            self.endInsertRows()

    def _take_newer(self, page: ActivityPage) -> None:
        self._is_asking_newer = False
        if self._rows and (self._rows[-1].id or 0) < page.oldest:
            self._drop_from(next(row for row, line in enumerate(self._rows) if (line.id or 0) < page.oldest))
            self._has_older = False
        if page.lines:
            self.beginInsertRows(QModelIndex(), 0, len(page.lines) - 1)
            self._rows[0:0] = page.lines
            self.endInsertRows()
        has_more = page.newest > self._newest
        self._newest = page.newest
        if self.is_followed and len(self._rows) > MOST_ROWS:
            self._drop_from(_KEPT_ROWS)
            self._has_older = True
        self.arrived.emit(len(page.lines))
        if has_more:
            self.catch_up(self._told_newest)

    def _drop_from(self, row: int) -> None:
        self.leaving.emit(row)
        self.beginRemoveRows(QModelIndex(), row, len(self._rows) - 1)
        del self._rows[row:]
        self.endRemoveRows()


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is Column.MS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
