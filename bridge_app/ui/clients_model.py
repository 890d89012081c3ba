"""The table of connected clients as Qt wants it: fed whole snapshots, it tells views only what changed."""

import time
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from bridge_app.i18n import recalled
from bridge_app.models import Grant, GrantProgram, GrantState, Snapshot
from bridge_app.ui import words
from bridge_app.ui.design import GRANT_SIGNS, OTHER_PROGRAM_SIGN, Sign, Tone, ink

_FEW_RUNS = 40
"""Up to so many separate runs of rows are told one by one; beyond that one wide signal is cheaper."""

GRANT_ROLE = int(Qt.ItemDataRole.UserRole)
SIGN_ROLE = GRANT_ROLE + 1

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in the order shown."""

    NAME = 0
    STATE = 1
    PERSON = 2
    SCOPES = 3
    SINCE = 4
    LAST_SEEN = 5
    EXPIRES = 6
    CALLS = 7


class Kinds(IntEnum):
    """What the list shows."""

    ALL = 0
    APPS = 1
    KEYS = 2


class ClientsModel(QAbstractTableModel):
    """Rows are grants: sorted and filtered here, with ended grants always last.

    Rows are compared by grant id, so a selection and the scroll position survive every snapshot.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._clock = clock
        self._snapshot: Snapshot | None = None
        self._rows: list[Grant] = []
        self._search = ""
        self._kinds = Kinds.ALL
        self._column = Column.LAST_SEEN
        self._order = Qt.SortOrder.DescendingOrder
        self._is_paused = False

    def paint(self, snapshot: Snapshot) -> None:
        """Take up a snapshot and tell the views what changed."""
        pause_changed = snapshot.is_paused is not self._is_paused
        self._snapshot = snapshot
        self._is_paused = snapshot.is_paused
        self._show(self._arranged())
        if pause_changed and self._rows:
            self._tell_changed(0, len(self._rows) - 1)

    def search(self, text: str) -> None:
        """Show only rows in which every word of `text` occurs."""
        self._search = text.casefold().strip()
        self._show(self._arranged())

    def show_kinds(self, kinds: Kinds) -> None:
        """Show only rows of these kinds."""
        self._kinds = kinds
        self._show(self._arranged())

    def grant(self, row: int) -> Grant:
        """Return the grant in a row."""
        return self._rows[row]

    def row_of(self, grant_id: str | None) -> int | None:
        """Return where a grant is shown, or None."""
        return next((row for row, grant in enumerate(self._rows) if grant.id == grant_id), None)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.NAME: self.tr("App"),
                Column.STATE: self.tr("State"),
                Column.PERSON: self.tr("Person"),
                Column.SCOPES: self.tr("Allowed to"),
                Column.SINCE: self.tr("Since"),
                Column.LAST_SEEN: self.tr("Last seen"),
                Column.CALLS: self.tr("Calls"),
                Column.EXPIRES: self.tr("Expires"),
            }[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return {
                Column.CALLS: self.tr("Tool calls today / since it was connected"),
                Column.EXPIRES: self.tr(
                    "When access ends if the app is not used; each use moves it on. A key ends on its day."
                ),
            }.get(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        grant, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(grant, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.tooltip(self._tip(grant, column))
        if role == Qt.ItemDataRole.ForegroundRole and has_ended(grant):
            return _muted()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == SIGN_ROLE:
            return self.sign(grant)
        if role == GRANT_ROLE:
            return grant
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{column}: {value}").format(
                column=self.headerData(column, Qt.Orientation.Horizontal), value=self._text(grant, column)
            )
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = Column(column), order
        self._show(self._arranged())

    def sign(self, grant: Grant) -> Sign:
        """Return symbol and tone of a grant's state."""
        if grant.state is GrantState.ACTIVE and self._is_paused:
            return GRANT_SIGNS[GrantState.PAUSED]
        if grant.state is GrantState.ACTIVE and other_programs(grant):
            return OTHER_PROGRAM_SIGN
        return GRANT_SIGNS[grant.state]

    def state_words(self, grant: Grant) -> str:
        """Name a grant's state; that it should be looked at comes first."""
        if grant.state is GrantState.ACTIVE and not self._is_paused and other_programs(grant):
            return self.tr("Look at it")
        return words.state(grant.state, everything_paused=self._is_paused)

    def _text(self, grant: Grant, column: Column) -> str:
        now = self._clock()
        if column is Column.NAME:
            return words.client_at_length(grant)
        if column is Column.STATE:
            return self.state_words(grant)
        if column is Column.PERSON:
            return words.person(grant)
        if column is Column.SCOPES:
            return words.allowed_in_short(grant)
        if column is Column.SINCE:
            return words.day(grant.created_at, now)
        if column is Column.LAST_SEEN:
            return words.ago(grant.last_seen_at, now) if grant.last_seen_at is not None else self.tr("never")
        if column is Column.CALLS:
            return self.tr("{today} / {total}").format(today=_number(grant.calls_today), total=_number(grant.calls))
        if grant.ended_at is not None:
            return self.tr("ended {when}").format(when=words.ago(grant.ended_at, now))
        return words.until(grant.expires_at, now)

    def _tip(self, grant: Grant, column: Column) -> str:
        if column is Column.SINCE:
            return words.moment(grant.created_at)
        if column is Column.LAST_SEEN:
            return words.moment(grant.last_seen_at) if grant.last_seen_at is not None else ""
        if column is Column.EXPIRES:
            return words.moment(grant.ended_at if grant.ended_at is not None else grant.expires_at)
        if column is Column.STATE:
            return recalled(grant.ended_because or "")
        if column is Column.SCOPES:
            return words.allowed(grant)
        return self._text(grant, column)

    def _arranged(self) -> list[Grant]:
        grants: Iterable[Grant] = self._snapshot.grants if self._snapshot else ()
        if self._kinds is not Kinds.ALL:
            grants = [grant for grant in grants if is_key(grant) is (self._kinds is Kinds.KEYS)]
        if self._search:
            wanted = self._search.split()
            grants = [grant for grant in grants if _matches(grant, wanted)]
        key = _SORT_KEYS[self._column]
        rows = sorted(grants, key=key, reverse=self._order is Qt.SortOrder.DescendingOrder)
        rows.sort(key=has_ended)
        return rows

    def _show(self, rows: list[Grant]) -> None:
        new_ids = [grant.id for grant in rows]
        old_ids = [grant.id for grant in self._rows]
        if new_ids != old_ids:
            wanted, known = set(new_ids), set(old_ids)
            gone = _runs(row for row, each in enumerate(old_ids) if each not in wanted)
            fresh = _runs(row for row, each in enumerate(new_ids) if each not in known)
            if len(gone) + len(fresh) > _FEW_RUNS:
                self.beginResetModel()
                self._rows = rows
                self.endResetModel()
                return
            self._remove(gone)
            self._reorder([each for each in new_ids if each in known])
            self._insert(fresh, rows)
        changed = [row for row, grant in enumerate(rows) if grant != self._rows[row]]
        self._rows = rows
        runs = _runs(changed)
        if len(runs) > _FEW_RUNS:
            runs = [(runs[0][0], runs[-1][1])]
        for first, last in runs:
            self._tell_changed(first, last)

    def _remove(self, runs: list[tuple[int, int]]) -> None:
        for first, last in reversed(runs):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _reorder(self, ids: list[str]) -> None:
        if ids == [grant.id for grant in self._rows]:
            return
        self.layoutAboutToBeChanged.emit()
        by_id = {grant.id: grant for grant in self._rows}
        place = {each: row for row, each in enumerate(ids)}
        before = self.persistentIndexList()
        after = [self.index(place[self._rows[index.row()].id], index.column()) for index in before]
        self._rows = [by_id[each] for each in ids]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert(self, runs: list[tuple[int, int]], rows: list[Grant]) -> None:
        for first, last in runs:
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()

    def _tell_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


def has_own_name(grant: Grant, grants: Iterable[Grant]) -> bool:
    """Tell whether no other client is called so: what came before the grant, its question above all, is then its own."""
    return bool(grant.client_name) and sum(each.client_name == grant.client_name for each in grants) < 2


def is_key(grant: Grant) -> bool:
    """Tell whether a grant is a personal key, not an app that signed in."""
    return grant.client_kind == "key"


def other_programs(grant: Grant) -> tuple[GrantProgram, ...]:
    """Return the programs that came with a living grant's token and that nobody has said anything of yet."""
    return () if has_ended(grant) else tuple(each for each in grant.programs if not each.is_known)


def has_ended(grant: Grant) -> bool:
    """Tell whether a grant is over for good."""
    return grant.state in (GrantState.REVOKED, GrantState.EXPIRED)


_SORT_KEYS: dict[Column, Callable[[Grant], Any]] = {
    Column.NAME: lambda grant: (grant.client_name.casefold(), grant.client_version or ""),
    Column.STATE: lambda grant: (list(GrantState).index(grant.state), grant.client_name.casefold()),
    Column.PERSON: lambda grant: (words.person(grant).casefold(), grant.client_name.casefold()),
    Column.SCOPES: lambda grant: grant.scopes,
    Column.SINCE: lambda grant: grant.created_at,
    Column.LAST_SEEN: lambda grant: grant.last_seen_at or 0.0,
    Column.CALLS: lambda grant: (grant.calls_today, grant.calls),
    Column.EXPIRES: lambda grant: grant.ended_at or grant.expires_at,
}


def _matches(grant: Grant, wanted: list[str]) -> bool:
    text = " ".join(
        (
            grant.client_name,
            grant.client_version or "",
            grant.identity.name,
            grant.identity.email or "",
            grant.redirect_host,
            words.client_at_length(grant),
            words.state(grant.state),
            *grant.upstreams,
            *(text for each in grant.programs for text in (each.program.path, each.program.script)),
        )
    ).casefold()
    return all(word in text for word in wanted)


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Join ascending row numbers to (first, last) runs."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is Column.CALLS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _muted() -> QColor:
    palette: QPalette = QApplication.palette()
    return ink(Tone.MUTED, palette)


def _number(count: int) -> str:
    return QLocale().toString(count)
