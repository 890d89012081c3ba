"""The one kind of table: whole rows, one of them selected, all equally high."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)


class RowTable(QTableView):
    """The system's table, set up for whole rows: one selected, Tab leaves it, nothing is edited in it."""

    def __init__(self, accessible_name: str, model: QAbstractItemModel, row_height: int, rows_seen: int) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        # All rows are equally high, so that thousands of them cost nothing to lay out.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height)
        self.horizontalHeader().setHighlightSections(False)
        self.setMinimumHeight(row_height * rows_seen)

    def selectRow(self, row: int) -> None:
        # Qt's own looks for a column that does not exist where text is read from the right.
        self.setCurrentIndex(self.model().index(row, 0))


class RowDelegate(QStyledItemDelegate):
    """A cell without a focus frame of its own: the whole row is what is selected."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
