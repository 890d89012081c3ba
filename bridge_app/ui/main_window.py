"""The window: a list of pages at the left, the chosen page at the right."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from bridge_app.models import Snapshot
from bridge_app.paths import Paths
from bridge_app.ui.clients_page import ClientsPage
from bridge_app.ui.design import Space, symbol_icon
from bridge_app.ui.home_page import HomePage

if TYPE_CHECKING:
    from bridge_app.ui.adapter import BridgeAdapter


class MainWindow(QMainWindow):
    """Navigation and keyboard; every page paints the snapshots handed to `paint`.

    Closing hides nothing and stops nothing by itself: whoever made the window decides what a closed window means.
    """

    quit_asked = Signal()
    """The person pressed Ctrl+Q."""
    review_asked = Signal()
    """The person wants to see the waiting question."""
    fix_asked = Signal(str)
    """The person pressed the button of the problem with this id."""

    def __init__(
        self,
        adapter: "BridgeAdapter",
        settings: QSettings | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._settings = settings or QSettings(
            str(Paths.standard().data_dir / "window.ini"), QSettings.Format.IniFormat
        )
        self.setWindowTitle("MCP Auth Bridge")
        self.home = HomePage(adapter, clock=clock)
        self.clients = ClientsPage(adapter, clock=clock)
        self._pages: dict[str, tuple[QWidget, str, str]] = {
            "home": (self.home, "home", self.tr("Home")),
            "clients": (self.clients, "clients", self.tr("Clients")),
        }
        self.list = QListWidget()
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setMinimumSize(
            max(760, self.fontMetrics().averageCharWidth() * 100), max(520, self.fontMetrics().height() * 30)
        )
        self.resize(QSize(1080, 760).expandedTo(self.minimumSize()))
        self._restore_layout()
        self.show_page("home")

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Hand a snapshot to every page."""
        self.home.paint(snapshot)
        self.clients.paint(snapshot)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Turn to a page: "home" or "clients"."""
        row = list(self._pages).index(name)
        self.list.setCurrentRow(row)
        self.stack.setCurrentIndex(row)

    def page(self) -> str:
        """Return the name of the page shown."""
        return list(self._pages)[self.stack.currentIndex()]

    def closeEvent(self, event: QCloseEvent) -> None:
        self._save_layout()
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._save_layout()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "list"):
            self._draw_icons()

    @Slot()
    def show_how_to_connect(self) -> None:
        """Turn to the instructions for connecting an app."""
        self.show_page("home")
        self.home.show_how_to_connect()

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        row_height = self.fontMetrics().height() + 2 * Space.S
        for number, (page, _, title) in enumerate(self._pages.values(), start=1):
            item = QListWidgetItem(title)
            item.setSizeHint(QSize(0, row_height))
            item.setToolTip(self.tr("Ctrl+{number}").format(number=number))
            self.list.addItem(item)
            self.stack.addWidget(page)
        self.list.setFixedWidth(self.fontMetrics().averageCharWidth() * 22)
        self._draw_icons()

        line = QFrame()
        line.setFrameShape(QFrame.Shape.VLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(line)
        row.addWidget(self.stack, 1)
        central = QWidget()
        central.setLayout(row)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.home.review_asked.connect(self.review_asked)
        self.home.fix_asked.connect(self.fix_asked)
        self.home.clients_asked.connect(lambda: self.show_page("clients"))
        self.clients.connect_asked.connect(self.show_how_to_connect)
        for number, name in enumerate(self._pages, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda name=name: self.show_page(name))
        quit_action = QAction(self.tr("Quit"), self)
        # Windows has no standard key for it.
        quit_action.setShortcut(QKeySequence("Ctrl+Q"))
        quit_action.triggered.connect(self.quit_asked)
        self.addAction(quit_action)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)

    def _draw_icons(self) -> None:
        for row, (_, symbol, _title) in enumerate(self._pages.values()):
            item = self.list.item(row)
            if item is not None:
                item.setIcon(symbol_icon(symbol, self.palette()))

    def _save_layout(self) -> None:
        self._settings.setValue("window/geometry", self.saveGeometry())
        self.clients.save_layout(self._settings)

    def _restore_layout(self) -> None:
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.clients.restore_layout(self._settings)
