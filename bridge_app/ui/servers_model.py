"""The list of servers as Qt wants it, and how a row of it is drawn: name, state, and what it runs."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bridge_app.models import Snapshot, Upstream
from bridge_app.ui import server_words, words
from bridge_app.ui.design import Sign, Space, Tone, Type, chip_size, font_of, ink, paint_chip

UPSTREAM_ROLE = int(Qt.ItemDataRole.UserRole)
CHIPS_ROLE = UPSTREAM_ROLE + 1
LINE_ROLE = UPSTREAM_ROLE + 2

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ServersModel(QAbstractListModel):
    """Rows are servers in the order the bridge has them, our own first."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._clock = clock
        self._rows: tuple[Upstream, ...] = ()

    def paint(self, snapshot: Snapshot) -> None:
        """Take up a snapshot and tell the views what changed."""
        before, self_ids = self._rows, [row.id for row in self._rows]
        if self_ids == [row.id for row in snapshot.upstreams]:
            self._rows = snapshot.upstreams
            for number, (old, new) in enumerate(zip(before, self._rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number), self.index(number))
        else:
            # Servers come and go seldom, and are few.
            self.beginResetModel()
            self._rows = snapshot.upstreams
            self.endResetModel()

    def upstream(self, row: int) -> Upstream:
        """Return the server in a row."""
        return self._rows[row]

    def row_of(self, upstream_id: str | None) -> int | None:
        """Return where a server is shown, or None."""
        return next((row for row, each in enumerate(self._rows) if each.id == upstream_id), None)

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        upstream = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return server_words.server(upstream)
        if role == CHIPS_ROLE:
            return self._chips(upstream)
        if role == LINE_ROLE:
            return self._line(upstream)
        if role == UPSTREAM_ROLE:
            return upstream
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.tooltip(f"{server_words.server(upstream)} – {self._line(upstream)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [server_words.server(upstream), *(text for text, _ in self._chips(upstream)), self._line(upstream)]
            return ", ".join(each for each in said if each)
        return None

    def _chips(self, upstream: Upstream) -> tuple[tuple[str, Sign], ...]:
        state = (server_words.state(upstream, self._clock()), server_words.sign(upstream))
        changed = server_words.changed(upstream)
        return (state, (changed, server_words.CHANGED)) if changed else (state,)

    def _line(self, upstream: Upstream) -> str:
        if upstream.is_enabled and upstream.state == "failing" and upstream.words:
            return words.plain(upstream.words)
        return words.plain(upstream.detail)


class ServerDelegate(QStyledItemDelegate):
    """Draws a server on three lines: its name, its state as chips, its command or address or what is wrong."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        strong, caption = _metrics(Type.STRONG), _metrics(Type.CAPTION)
        chip = chip_size("X", caption).height()
        return QSize(0, 2 * Space.S + strong.height() + chip + caption.height() + 2 * Space.XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.text = ""
        widget = row.widget
        style = widget.style() if isinstance(widget, QWidget) else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, widget)
        palette = QApplication.palette()
        is_chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        group = (
            QPalette.ColorGroup.Active if row.state & QStyle.StateFlag.State_Active else QPalette.ColorGroup.Inactive
        )
        text = palette.color(group, QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text)
        upstream = index.data(UPSTREAM_ROLE)
        is_off = isinstance(upstream, Upstream) and not upstream.is_enabled
        muted = text if is_chosen else ink(Tone.MUTED, palette)
        place = row.rect.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

        painter.save()
        painter.setLayoutDirection(row.direction)
        painter.setFont(font_of(Type.STRONG))
        metrics = painter.fontMetrics()
        line = QRect(place.left(), place.top(), place.width(), metrics.height())
        painter.setPen(muted if is_off else text)
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, flags, name)

        painter.setFont(font_of(Type.CAPTION))
        metrics = painter.fontMetrics()
        chips = index.data(CHIPS_ROLE)
        top = line.bottom() + 1 + Space.XS
        height = chip_size("X", metrics).height()
        widths = [chip_size(said, metrics).width() for said, _ in chips]
        if len(chips) > 1 and sum(widths) + Space.XS > place.width():
            # What needs the person goes before what is well.
            chips, widths = chips[1:], widths[1:]
        left = place.left()
        for (said, sign), width in zip(chips, widths, strict=True):
            box = QStyle.visualRect(
                row.direction, place, QRect(left, top, min(width, place.right() - left + 1), height)
            )
            paint_chip(painter, box, said, sign, palette, painter.device().devicePixelRatio())
            left += width + Space.XS
        painter.setPen(muted)
        line = QRect(place.left(), top + height + Space.XS, place.width(), metrics.height())
        shown = metrics.elidedText(str(index.data(LINE_ROLE)), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, flags, shown)
        painter.restore()


def _metrics(kind: Type) -> QFontMetrics:
    return QFontMetrics(font_of(kind))
