"""A list to walk through pages by, at the left of what it turns to."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from bridge_app.ui.design import Space, hover


class NavigationList(QListWidget):
    """Entries one under the other, on the window's own ground; exactly one is chosen."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(18, 18))
        self.setItemDelegate(NavigationDelegate(self))
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def width_of(self, longest: str) -> int:
        """Return how wide the list must be to show a text whole, beside no icon."""
        return self.fontMetrics().horizontalAdvance(longest) + 3 * Space.S + Space.M + Space.XS


class NavigationDelegate(QStyledItemDelegate):
    """One entry of the list: a rounded highlight with room around it, in the system's selection colours."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * Space.S + Space.XS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = option.palette
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(Space.S, Space.XS // 2, -Space.S, -Space.XS // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen:
            painter.setBrush(palette.brush(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(box, 5, 5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(hover(palette))
            painter.drawRoundedRect(box, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            painter.drawRoundedRect(box, 5, 5)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        room = 0
        painter.setLayoutDirection(option.direction)
        if isinstance(icon, QIcon):
            place = QStyle.visualRect(option.direction, box, QRect(box.left() + Space.M, box.top(), 18, box.height()))
            icon.paint(painter, place, mode=QIcon.Mode.Selected if is_chosen else QIcon.Mode.Normal)
            room = 18 + Space.S
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(role))
        text = QStyle.visualRect(option.direction, box, box.adjusted(Space.M + room, 0, -Space.S, 0))
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()
