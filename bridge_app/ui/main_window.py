"""The window: a list of pages at the left, the chosen page at the right."""

import time
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QSettings,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bridge_app.models import Grant, Snapshot
from bridge_app.paths import Paths
from bridge_app.ui.design import Separator, Space, symbol_icon
from bridge_app.ui.navigation import NavigationList

if TYPE_CHECKING:
    from bridge_app.ui.activity_page import ActivityPage
    from bridge_app.ui.adapter import BridgeAdapter
    from bridge_app.ui.apps_dialog import AppsDialog
    from bridge_app.ui.clients_page import ClientsPage
    from bridge_app.ui.home_page import HomePage
    from bridge_app.ui.servers_page import ServersPage
    from bridge_app.ui.settings_page import SettingsPage
    from bridge_app.ui.settings_section import Section

    Page = HomePage | ClientsPage | ServersPage | ActivityPage | SettingsPage


_MADE_AS = {"settings": "settings_page"}
"""What a page is called here, if that is not its name."""
_TURN_MS = 1
"""A timer of 0 ms would be served before everything else that waits."""


class MainWindow(QMainWindow):
    """Navigation and keyboard; every page paints the snapshots handed to `paint`.

    A page is loaded and made when it is first shown or asked for: each takes a while, and some are never looked at.
    Closing hides nothing and stops nothing by itself: whoever made the window decides what a closed window means.
    """

    quit_asked = Signal()
    """The person pressed Ctrl+Q."""
    review_asked = Signal()
    """The person wants to see the waiting question."""
    fix_asked = Signal(str)
    """The person pressed the button of the problem with this id."""
    first_run_asked = Signal()
    """The person wants to go through the first steps again."""

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
        self.apps_dialog: AppsDialog | None = None
        self._adapter = adapter
        self._clock = clock
        self._snapshot: Snapshot | None = None
        self._titles: dict[str, tuple[str, str]] = {
            "home": ("home", self.tr("Home")),
            "clients": ("clients", self.tr("Clients")),
            "servers": ("servers", self.tr("Servers")),
            "activity": ("activity", self.tr("Activity")),
            "settings": ("settings", self.tr("Settings")),
        }
        self._made: dict[str, Page] = {}
        self._made_ahead = ""
        self._unpainted: set[str] = set()
        self._forms: list[Section] = []
        self.list = NavigationList(self.tr("Pages"))
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.setMinimumSize(max(640, letter * 92), max(440, line * 24))
        self.resize(QSize(1120, 780).expandedTo(self.minimumSize()))
        self._restore_layout()
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(0)

    @cached_property
    def home(self) -> "HomePage":
        """How things stand."""
        from bridge_app.ui.home_page import HomePage

        page = HomePage(self._adapter, clock=self._clock)
        page.review_asked.connect(self.review_asked)
        page.fix_asked.connect(self.fix_asked)
        page.clients_asked.connect(lambda: self.show_page("clients"))
        page.connect_asked.connect(self.connect_an_app)
        self._take_in("home", page)
        return page

    @cached_property
    def clients(self) -> "ClientsPage":
        """Connected clients and their grants."""
        from bridge_app.ui.clients_page import ClientsPage

        page = ClientsPage(self._adapter, clock=self._clock)
        page.connect_asked.connect(self.connect_an_app)
        page.activity_asked.connect(self.show_activity)
        self._take_in("clients", page)
        page.restore_layout(self._settings)
        return page

    @cached_property
    def servers(self) -> "ServersPage":
        """The servers behind the bridge."""
        from bridge_app.ui.servers_page import ServersPage

        page = ServersPage(self._adapter, clock=self._clock)
        page.activity_asked.connect(self.show_server_activity)
        self._take_in("servers", page)
        page.restore_layout(self._settings)
        return page

    @cached_property
    def activity(self) -> "ActivityPage":
        """What happened."""
        from bridge_app.ui.activity_page import ActivityPage

        page = ActivityPage(self._adapter, clock=self._clock)
        page.nothing_yet.button.clicked.connect(self.connect_an_app)
        page.settings_asked.connect(self.show_settings)
        self._take_in("activity", page)
        page.restore_layout(self._settings)
        return page

    @cached_property
    def settings_page(self) -> "SettingsPage":
        """The settings."""
        from bridge_app.ui.settings_page import SettingsPage

        page = SettingsPage(self._adapter, made=self._forms)
        self._forms = []
        page.changes_marked.connect(self._mark_settings)
        page.general.first_run_asked.connect(self.first_run_asked)
        self._take_in("settings", page)
        return page

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Hand a snapshot to every page there is."""
        self._snapshot = snapshot
        self._unpainted.clear()
        for page in self._made.values():
            page.paint(snapshot)
        if self.apps_dialog is not None:
            self.apps_dialog.paint(snapshot)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Turn to a page: "home", "clients", "servers", "activity", "settings". Unsaved settings stay, marked in the list."""
        row = list(self._titles).index(name)
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(row)
        self._turn_to(name)

    def show_settings(self, section: str) -> None:
        """Turn to a section of the settings: "general", "sign-in", "secrets", "network" …"""
        self.show_page("settings")
        self.settings_page.show_section(section)

    def show_changed_tools(self) -> None:
        """Turn to the first server with a tool that is not what was approved."""
        self.show_page("servers")
        self.servers.show_changes()

    def show_server(self, upstream: str) -> None:
        """Turn to the servers, to one of them, or to the first that does not work."""
        self.show_page("servers")
        self.servers.show_server(upstream)

    @Slot(str)
    def show_client(self, grant_id: str) -> None:
        """Turn to the clients, to one of them if it is there."""
        self.show_page("clients")
        self.clients.select_grant(grant_id)

    @Slot(object)
    def show_activity(self, grant: Grant) -> None:
        """Turn to what one client did."""
        self.show_page("activity")
        self.activity.show_grant(grant)

    @Slot(str)
    def show_server_activity(self, upstream: str) -> None:
        """Turn to what happened at one server."""
        self.show_page("activity")
        self.activity.show_server(upstream)

    def page(self) -> str:
        """Return the name of the page shown."""
        return list(self._titles)[self.stack.currentIndex()]

    def showEvent(self, event: QShowEvent) -> None:
        self._turn_to(self.page())
        super().showEvent(event)

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
    def connect_an_app(self) -> None:
        """Open the list of AI apps to connect; while nothing serves, show what is wrong instead."""
        if self.apps_dialog is not None:
            self.apps_dialog.raise_()
            self.apps_dialog.activateWindow()
        elif self._snapshot is None or self._snapshot.started_at is None:
            self.show_page("home")
        else:
            from bridge_app.ui.apps_dialog import AppsDialog
            from bridge_app.ui.dialogs import show_soon

            self.apps_dialog = AppsDialog(self._adapter, self, self._clock)
            self.apps_dialog.setWindowModality(Qt.WindowModality.WindowModal)
            self.apps_dialog.grant_asked.connect(self.show_client)
            self.apps_dialog.key_asked.connect(self.ask_for_key)
            self.apps_dialog.sign_in_asked.connect(self.sign_in_to_server)
            self.apps_dialog.finished.connect(self._forget_apps_dialog)
            self.apps_dialog.paint(self._snapshot)
            show_soon(self.apps_dialog)

    @Slot(str)
    def sign_in_to_server(self, upstream_id: str) -> None:
        """Turn to the servers and sign in to one of them."""
        self.show_page("servers")
        self.servers.sign_in_to(upstream_id)

    @Slot()
    def _forget_apps_dialog(self) -> None:
        if self.apps_dialog is not None:
            self.apps_dialog.deleteLater()
            self.apps_dialog = None

    @Slot()
    def ask_for_key(self) -> None:
        """Turn to the clients and open the form for a new key."""
        self.show_page("clients")
        self.clients.ask_for_key()

    def _lay_out(self) -> None:
        for number, (_, title) in enumerate(self._titles.values(), start=1):
            item = QListWidgetItem(title)
            item.setToolTip(self.tr("Ctrl+{number}").format(number=number))
            self.list.addItem(item)
            self.stack.addWidget(QWidget())
        self.list.setFixedWidth(self.fontMetrics().averageCharWidth() * 20)
        self._draw_icons()

        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = QVBoxLayout()
        side.setContentsMargins(0, Space.S, 0, 0)
        side.addWidget(self.list)
        row.addLayout(side)
        row.addWidget(Separator(Qt.Orientation.Vertical))
        row.addWidget(self.stack, 1)
        central = QWidget()
        central.setLayout(row)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._turn_page)
        for number in range(1, len(self._titles) + 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda row=number - 1: self.list.setCurrentRow(row))
        # Ctrl+N makes what a page is about.
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self.connect_an_app)
        quit_action = QAction(self.tr("Quit"), self)
        # Windows has no standard key for it.
        quit_action.setShortcut(QKeySequence("Ctrl+Q"))
        quit_action.triggered.connect(self.quit_asked)
        self.addAction(quit_action)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)

    @Slot(int)
    def _turn_page(self, row: int) -> None:
        """Follow the person to another page, unless something would be left behind unsaved."""
        if "settings" in self._made and self.page() == "settings" and self.settings_page.has_changes():
            # Once the press that got here is over: a dialog in the middle of it would leave the list confused.
            QTimer.singleShot(0, self, self._ask_before_leaving_settings)
        else:
            self._turn_to(list(self._titles)[row])

    def make_page(self, name: str) -> None:
        """Have a page made now, if it is not yet, so that turning to it takes less; it is painted in a turn of its own."""
        self._made_ahead = name
        getattr(self, _MADE_AS.get(name, name))
        self._made_ahead = ""

    def make_settings(self) -> Iterator[None]:
        """Make the settings form by form, with a pause after each, unless somebody was quicker."""
        from bridge_app.ui.settings_page import FORMS

        for form in FORMS:
            if "settings" in self._made:
                return
            self._forms.append(form(self._adapter))
            yield
        self.make_page("settings")

    def _turn_to(self, name: str) -> None:
        getattr(self, _MADE_AS.get(name, name))
        self._paint_first(name)
        self.stack.setCurrentIndex(list(self._titles).index(name))

    def _take_in(self, name: str, page: "Page") -> None:
        """Put a page that was just made where it belongs."""
        row, shown = list(self._titles).index(name), self.stack.currentIndex()
        if (placeholder := self.stack.widget(row)) is not None:
            self.stack.removeWidget(placeholder)
            placeholder.deleteLater()
        self.stack.insertWidget(row, page)
        self.stack.setCurrentIndex(shown)
        self._made[name] = page
        self._unpainted.add(name)
        if name == self._made_ahead:
            QTimer.singleShot(_TURN_MS, page, lambda: self._paint_first(name))
        else:
            self._paint_first(name)

    def _paint_first(self, name: str) -> None:
        if name in self._unpainted and self._snapshot is not None:
            self._unpainted.remove(name)
            self._made[name].paint(self._snapshot)

    @Slot()
    def _ask_before_leaving_settings(self) -> None:
        wanted = list(self._titles)[self.list.currentRow()]
        if wanted != "settings" and self.page() == "settings":
            self.show_page("settings")
            self.settings_page.leave(lambda: self.show_page(wanted), lambda: self.show_page("settings"))

    @Slot(bool)
    def _mark_settings(self, has_changes: bool) -> None:
        item = self.list.item(list(self._titles).index("settings"))
        if item is not None:
            title = self._titles["settings"][1]
            item.setText(self.tr("{title} •").format(title=title) if has_changes else title)

    def _draw_icons(self) -> None:
        for row, (symbol, _) in enumerate(self._titles.values()):
            item = self.list.item(row)
            if item is not None:
                item.setIcon(symbol_icon(symbol, self.palette()))

    def _save_layout(self) -> None:
        self._settings.setValue("window/geometry", self.saveGeometry())
        if "clients" in self._made:
            self.clients.save_layout(self._settings)
        if "servers" in self._made:
            self.servers.save_layout(self._settings)
        if "activity" in self._made:
            self.activity.save_layout(self._settings)

    def _restore_layout(self) -> None:
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
