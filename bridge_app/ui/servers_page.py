"""The Servers page: what is behind the bridge, how each server is, and what its tools may do."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QModelIndex, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bridge_app.errors import BridgeError
from bridge_app.models import BUILTIN, Snapshot, ToolChange, Trial, Upstream
from bridge_app.ui import server_words, words
from bridge_app.ui.browser import open_in_browser
from bridge_app.ui.change_dialog import ChangeDialog
from bridge_app.ui.commands import Errands
from bridge_app.ui.day_of_calls import DayOfCalls
from bridge_app.ui.design import ClampedLabel, EmptyState, Label, Sign, Space, SymbolButton, Tone, Type
from bridge_app.ui.dialogs import confirm, show_soon
from bridge_app.ui.form_parts import ATTENTION, BAD, GOOD
from bridge_app.ui.server_details import TOOLS, ServerDetails
from bridge_app.ui.server_dialog import IMPORT, ServerDialog
from bridge_app.ui.server_now import ServerNow, read_server
from bridge_app.ui.servers_model import ServerDelegate, ServersModel

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

_REFRESH_MS = 5000
_READ_MS = 500
"""The bridge is asked for tools and log at most so often, however many snapshots come."""
_READING = "reading"


class ServersPage(QWidget):
    """A list of servers, and everything about the selected one. Paints snapshots; edits nothing itself."""

    activity_asked = Signal(str)
    """The person wants to see what happened at the server with this id."""

    def __init__(
        self, adapter: "BridgeAdapter", parent: QWidget | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._adapter = adapter
        self._clock = clock
        self._snapshot: Snapshot | None = None
        self._now: ServerNow | None = None
        self._selected_id: str | None = None
        self._wanted_tool: str | None = None
        self._told: dict[str, tuple[Sign, str, str, str]] = {}
        self.dialog: QDialog | None = None
        self.errands = Errands(adapter, self)
        self.model = ServersModel(clock)
        self.model.setParent(self)
        self.title = Label(self.tr("Servers"), Type.TITLE)
        self.count = ClampedLabel(tone=Tone.MUTED, at_least=6)
        self.import_button = SymbolButton(self.tr("Import…"))
        self.import_button.setAccessibleName(self.tr("Import from your apps…"))
        self.import_button.setToolTip(self.tr("Import from your apps…"))
        self.add_button = SymbolButton(self.tr("Add server…"), "add")
        self.list = ServerList(self.model)
        self.details = ServerDetails(DayOfCalls(adapter, clock, columns=2), clock)
        self.no_servers = NoServers()
        self._lay_out()
        self._connect()
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self.refresh_times)
        self._refresh.start()
        self._pause = QTimer(self, singleShot=True, interval=_READ_MS)
        self._pause.timeout.connect(self._read_if_stale)
        self._is_stale = False
        self._show_details()

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Show a snapshot; the selection stays."""
        before, self._snapshot = self._snapshot, snapshot
        if before is not None and before.started_at != snapshot.started_at:
            # The bridge that was to answer is gone.
            self.errands.forget_all()
        self.model.paint(snapshot)
        has_others = any(each.id != BUILTIN for each in snapshot.upstreams)
        if self.selected() is None:
            self._selected_id = None
            if has_others:
                self._select(next(each.id for each in snapshot.upstreams if each.id != BUILTIN))
        self._show_counts(snapshot)
        self._show_details()
        self.read()

    def selected(self) -> Upstream | None:
        """Return the server of the selected row."""
        row = self.model.row_of(self._selected_id)
        return None if row is None else self.model.upstream(row)

    @Slot()
    def show_changes(self) -> None:
        """Bring the first tool into view that is not what was approved."""
        snapshot = self._snapshot
        changed = next((each for each in snapshot.upstreams if each.changed_tools), None) if snapshot else None
        if changed is not None:
            self._select(changed.id)
            self.details.tabs.setCurrentIndex(TOOLS)
            self.list.setFocus()

    def show_server(self, upstream: str) -> None:
        """Bring a server into view; without an id the first one that does not work."""
        listed = self._snapshot.upstreams if self._snapshot else ()
        broken = (each.id for each in listed if each.is_broken)
        self._select(upstream or next(broken, ""))
        self.list.setFocus()

    # what the buttons do

    @Slot()
    def add_server(self) -> None:
        """Ask for a server to add."""
        self._open(ServerDialog(self._adapter, self.window(), place=self._kept_in()))

    @Slot(str)
    def sign_in_to(self, upstream_id: str) -> None:
        """Turn to a server that was just added, and open its sign-in page."""
        self._note_added(upstream_id)
        if self.selected() is not None:
            self.sign_in_to_selected_server()

    @Slot()
    def import_servers(self) -> None:
        """Show the servers other apps have, to choose from."""
        self._open(ServerDialog(self._adapter, self.window(), place=self._kept_in(), tab=IMPORT))

    @Slot()
    def edit_selected_server(self) -> None:
        """Change the settings of the selected server."""
        upstream = self.selected()
        if upstream is None or upstream.id == BUILTIN:
            return
        self._run(
            "edit",
            lambda bridge: bridge.upstreams.get(upstream.id),
            lambda settings: self._open(
                ServerDialog(self._adapter, self.window(), place=self._kept_in(), editing=settings)
            ),
        )

    @Slot()
    def switch_selected_server(self) -> None:
        """Switch the selected server off, or on."""
        upstream = self.selected()
        if upstream is None:
            return
        if upstream.is_enabled:
            self._run("switch", lambda bridge: bridge.upstreams.disable(upstream.id))
        else:
            self._run("switch", lambda bridge: bridge.upstreams.enable(upstream.id))

    @Slot()
    def test_selected_server(self) -> None:
        """Start the selected server apart from everything else, and ask what it has."""
        upstream = self.selected()
        if upstream is not None:
            self._run(
                "test",
                lambda bridge: bridge.upstreams.test(upstream.id),
                lambda trial: self._tell_trial(upstream.id, trial),
            )

    @Slot()
    def restart_selected_server(self) -> None:
        """End the selected server's processes and connections, and ask for its tools afresh."""
        upstream = self.selected()
        if upstream is None:
            return

        async def restart(bridge: "Bridge") -> object:
            bridge.servers.restart(upstream.id)
            return await bridge.servers.look(upstream.id)

        self._run("restart", restart, lambda tools: self._tell_tools(upstream.id, self.tr("It was restarted."), tools))

    @Slot()
    def look_at_selected_server(self) -> None:
        """Ask the selected server for its tools now."""
        upstream = self.selected()
        if upstream is not None:
            self._run(
                "look",
                lambda bridge: bridge.servers.look(upstream.id),
                lambda tools: self._tell_tools(upstream.id, self.tr("It was asked for its tools."), tools),
            )

    @Slot()
    def sign_in_to_selected_server(self) -> None:
        """Open the selected server's own sign-in page; it comes back to the bridge by itself."""
        upstream = self.selected()
        if upstream is not None:
            self._run(
                "sign-in",
                lambda bridge: bridge.servers.sign_in(upstream.id, bridge.address),
                lambda page: self._show_sign_in_page(upstream.id, page),
            )

    @Slot()
    def sign_out_of_selected_server(self) -> None:
        """Give the sign-in at the selected server back, once the person confirms."""
        upstream = self.selected()
        if upstream is None or self._is_busy():
            return
        name = words.isolated(server_words.server(upstream))
        if confirm(
            self.window(),
            self.tr("Sign out of {name}?").format(name=name),
            self.tr(
                "Its tools are out of reach for every app until you sign in again, and calls that run now are cancelled. "
                "Settings and permissions stay."
            ),
            self.tr("&Sign out"),
        ):
            self._told.pop(upstream.id, None)
            self._run("sign-out", lambda bridge: bridge.servers.sign_out(upstream.id))

    @Slot()
    def remove_selected_server(self) -> None:
        """Remove the selected server, once the person confirms."""
        upstream = self.selected()
        if upstream is None or upstream.id == BUILTIN or self._is_busy():
            return
        if confirm(
            self.window(),
            self.tr("Remove {name}?").format(name=words.isolated(server_words.server(upstream))),
            self._what_removing_means(upstream),
            self.tr("&Remove"),
        ):
            self._run("remove", lambda bridge: bridge.upstreams.remove(upstream.id))

    @Slot()
    def _ask_for_activity(self) -> None:
        if (upstream := self.selected()) is not None:
            self.activity_asked.emit(upstream.id)

    @Slot(str, bool)
    def switch_tool(self, tool: str, is_on: bool) -> None:
        """Let a tool of the selected server be used or not, by any app."""
        upstream = self.selected()
        if upstream is not None:
            self._run(f"tool {tool}", lambda bridge: bridge.servers.switch_tool(upstream.id, tool, is_on))

    @Slot(str, object, str)
    def set_rule(self, tool: str, verdict: Any, grant_id: str) -> None:
        """Say what holds for a tool's calls, by one client or by all."""
        upstream = self.selected()
        if upstream is not None:
            self._run(f"tool {tool}", lambda bridge: bridge.set_rule(upstream.id, tool, verdict, grant_id))

    @Slot(str)
    def show_change(self, tool: str) -> None:
        """Show how a tool has changed, and let the person accept it."""
        upstream = self.selected()
        if upstream is None:
            return

        def read(bridge: "Bridge") -> object:
            change = next((each for each in bridge.servers.changes(upstream.id) if each.tool == tool), None)
            return None if change is None else (change, bridge.servers.diff(change))

        self._run("change", read, lambda found: self._ask_about_change(upstream, found))

    @Slot()
    def refresh_times(self) -> None:
        """Let a moment of today become one of yesterday without asking anybody for data."""
        if self.isVisible():
            self.list.viewport().update()
            self._show_details()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    @Slot()
    def read(self) -> None:
        """Ask the bridge for the selected server's tools, rules and log; soon again, if it was asked just now."""
        self._is_stale = True
        if not self._pause.isActive():
            self._read_if_stale()

    def save_layout(self, settings: QSettings) -> None:
        """Remember the split between list and details."""
        settings.setValue("servers/split", self.splitter.saveState())

    def restore_layout(self, settings: QSettings) -> None:
        """Take up the remembered split."""
        state = settings.value("servers/split")
        if isinstance(state, QByteArray):
            self.splitter.restoreState(state)

    # inside

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.title)
        head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.import_button)
        head.addWidget(self.add_button)
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        framed_list = QWidget()
        frame = QVBoxLayout(framed_list)
        frame.setContentsMargins(Space.XL, 0, 0, Space.L)
        frame.addWidget(self.list)
        self.right = QStackedWidget()
        self.right.addWidget(self.no_servers)
        self.right.addWidget(self.details)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(framed_list)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        letter = self.fontMetrics().averageCharWidth()
        self.splitter.setSizes([letter * 38, letter * 90])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_server)
        self.import_button.clicked.connect(self.import_servers)
        self.no_servers.button.clicked.connect(self.add_server)
        self.no_servers.import_button.clicked.connect(self.import_servers)
        self.errands.changed.connect(self._show_details)
        self.model.modelReset.connect(self._select_again)
        self.list.selectionModel().currentChanged.connect(self._note_selection)
        details = self.details
        details.sign_in.clicked.connect(self.sign_in_to_selected_server)
        details.sign_out.clicked.connect(self.sign_out_of_selected_server)
        details.test.clicked.connect(self.test_selected_server)
        details.restart.clicked.connect(self.restart_selected_server)
        details.switch.clicked.connect(self.switch_selected_server)
        details.edit.clicked.connect(self.edit_selected_server)
        details.activity.clicked.connect(self._ask_for_activity)
        details.remove.clicked.connect(self.remove_selected_server)
        details.log_asked.connect(self.read)
        details.tools.look_asked.connect(self.look_at_selected_server)
        details.tools.switched.connect(self.switch_tool)
        details.tools.judged.connect(self.set_rule)
        details.tools.change_asked.connect(self.show_change)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_selected_server)

    def _run(self, what: str, command: "Callable[[Bridge], Any]", then: Callable[[Any], None] = lambda _: None) -> None:
        """Run a command for the selected server; what goes wrong is told in its details."""
        upstream_id = self._selected_id or ""
        self._told.pop(upstream_id, None)

        def finish(answer: Any) -> None:
            then(answer)
            self._show_details()
            self.read()

        def tell(error: BridgeError) -> None:
            self._told[upstream_id] = (BAD, error.title, error.hint, "")
            self._show_details()
            self.read()

        self.errands.run(f"{upstream_id} {what}", command, finish, tell)

    def _is_busy(self) -> bool:
        waits = ("test", "restart", "look", "sign-in", "sign-out", "switch", "edit", "remove")
        return any(self.errands.is_running(f"{self._selected_id} {what}") for what in waits)

    def _select(self, upstream_id: str) -> None:
        row = self.model.row_of(upstream_id)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    @Slot()
    def _select_again(self) -> None:
        if self._selected_id is not None:
            self._select(self._selected_id)

    @Slot(QModelIndex, QModelIndex)
    def _note_selection(self, now: QModelIndex, before: QModelIndex) -> None:
        if not now.isValid():
            # The list is being made anew; what was selected is so again in a moment, or gone.
            return
        upstream_id = self.model.upstream(now.row()).id
        if upstream_id != self._selected_id:
            self._selected_id = upstream_id
            self._now = None
            self.details.paint_now(None)
            self.details.verticalScrollBar().setValue(0)
            self._show_details()
            self._pause.stop()
            self.read()

    @Slot()
    def _read_if_stale(self) -> None:
        upstream_id = self._selected_id
        if not self._is_stale or upstream_id is None or not self.isVisible() or not self._is_serving():
            return
        reading = f"{upstream_id} {_READING}"
        if self.errands.is_running(reading):
            self._pause.start()
            return
        self._is_stale = False
        self._pause.start()
        self.errands.run(
            reading,
            lambda bridge: read_server(bridge, upstream_id),
            lambda now: self._take(upstream_id, now),
            # It is gone: the next snapshot says so.
            lambda _: None,
        )

    def _take(self, upstream_id: str, now: ServerNow) -> None:
        if upstream_id != self._selected_id:
            return
        is_first = self._now is None
        self._now = now
        self.details.paint_now(now)
        if is_first and (changed := next((tool.name for tool in now.tools if tool.is_changed), None)):
            self.details.tools.select(changed)
        self._show_details()

    def _is_serving(self) -> bool:
        return self._snapshot is not None and self._snapshot.started_at is not None

    def _kept_in(self) -> str:
        return self._snapshot.secrets_kept_in if self._snapshot is not None else ""

    def _open(self, dialog: ServerDialog) -> None:
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.added.connect(self._note_added)
        dialog.sign_in_asked.connect(self.sign_in_to)
        dialog.finished.connect(self._forget_dialog)
        show_soon(dialog)

    @Slot()
    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self.read()

    @Slot(str)
    def _note_added(self, upstream_id: str) -> None:
        self._selected_id = upstream_id
        self._now = None
        self._told.pop(upstream_id, None)
        self._select(upstream_id)

    def _ask_about_change(self, upstream: Upstream, found: "tuple[ToolChange, tuple[str, ...]] | None") -> None:
        if found is None or self.dialog is not None:
            return
        change, lines = found
        dialog = ChangeDialog(change.tool, server_words.server(upstream), lines, self.window())
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog = dialog

        def accept(bridge: "Bridge") -> None:
            if change not in bridge.servers.changes(upstream.id):
                raise BridgeError(
                    self.tr("The tool has changed again, or back, meanwhile."), self.tr("Look at it once more.")
                )
            bridge.servers.accept(upstream.id, change.tool)

        dialog.accepted.connect(lambda: self._run(f"tool {change.tool}", accept))
        dialog.finished.connect(self._forget_dialog)
        dialog.show()

    def _show_sign_in_page(self, upstream_id: str, page: str) -> None:
        open_in_browser(page)
        self._told[upstream_id] = (
            ATTENTION,
            self.tr("Sign in on the page in your browser."),
            self.tr("It comes back here by itself. If no page opened, copy its address."),
            page,
        )

    def _tell_trial(self, upstream_id: str, trial: Trial) -> None:
        said = words.plain(trial.server, 100) or self.tr("It does not say what it is")
        parts = [said, self.tr("MCP {version}").format(version=trial.protocol)]
        parts.append(server_words.count_tools(len(trial.tools)) if trial.tools else self.tr("no tools"))
        self._told[upstream_id] = (GOOD, self.tr("It works."), " · ".join(parts), "")

    def _tell_tools(self, upstream_id: str, title: str, tools: tuple[object, ...]) -> None:
        said = server_words.count_tools(len(tools)) if tools else self.tr("It has no tools.")
        self._told[upstream_id] = (GOOD, title, said, "")

    def _what_removing_means(self, upstream: Upstream) -> str:
        said = [self.tr("Apps lose its tools at once, and every permission to use it is deleted.")]
        keys = self._now.secrets if self._now is not None and self._now.settings.id == upstream.id else ()
        if keys:
            names = ", ".join(server_words.secret(key) for key in keys)
            said.append(
                self.tr("What is {place} for it is deleted, too: {names}.").format(
                    place=server_words.kept_in(self._kept_in()), names=names
                )
            )
        if upstream.transport == "stdio":
            said.append(self.tr("The program itself stays on your computer."))
        said.append(self.tr("To stop it for a while, switch it off instead."))
        return " ".join(said)

    def _show_counts(self, snapshot: Snapshot) -> None:
        on = sum(each.is_enabled for each in snapshot.upstreams)
        off = len(snapshot.upstreams) - on
        parts = [self.tr("{count} on").format(count=on)] if on else []
        if off:
            parts.append(self.tr("{count} off").format(count=off))
        self.count.setText(" · ".join(parts))
        for button in (
            self.add_button,
            self.import_button,
            self.no_servers.button,
            self.no_servers.import_button,
        ):
            button.setEnabled(snapshot.started_at is not None)

    @Slot()
    def _show_details(self) -> None:
        upstream = self.selected()
        snapshot = self._snapshot
        if upstream is None or snapshot is None:
            self.right.setCurrentWidget(self.no_servers)
            return
        self.right.setCurrentWidget(self.details)
        self.details.paint(upstream, snapshot, is_busy=self._is_busy())
        told = self._told.get(upstream.id)
        if told is not None and told[3] and upstream.state in ("ready", "idle"):
            # Signed in.
            told = self._told.pop(upstream.id, None) and None
        if told is None:
            self.details.notice.clear()
            return
        sign, title, hint, page = told
        shown = self.details.notice.banner
        if shown is not None and (shown.title.text(), shown.objectName()) == (words.plain(title, 600), page):
            return
        banner = self.details.notice.say(sign, title, hint, self.tr("Copy address") if page else None)
        banner.setObjectName(page)
        if banner.button is not None:
            banner.button.clicked.connect(lambda: QGuiApplication.clipboard().setText(page))


class ServerList(QListView):
    """The servers, one under the other; Tab leaves the list."""

    def __init__(self, model: ServersModel) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Servers behind the bridge"))
        self.setModel(model)
        self.setItemDelegate(ServerDelegate(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 22)


class NoServers(EmptyState):
    """What servers are for, and the two ways to bring them."""

    def __init__(self) -> None:
        super().__init__("servers", "", "", "")
        self.heading.setText(self.tr("Bring your servers"))
        self.set_words(
            self.tr(
                "Servers give AI apps their tools: files, GitHub, a database. Put them here once, and every app you let "
                "in can use them, with their keys out of the apps' settings."
            )
        )
        for label in (self.heading, self.words):
            # Beside the list there is less room than on a page of its own.
            label.setFixedWidth(self.fontMetrics().averageCharWidth() * 36)
        self.button.setText(self.tr("Add server…"))
        self.button.set_symbol("add")
        self.import_button = SymbolButton(self.tr("Import from your apps…"))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        # Before the last stretch.
        column.insertWidget(column.count() - 1, self.import_button, alignment=Qt.AlignmentFlag.AlignHCenter)
