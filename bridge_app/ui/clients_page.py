"""The Clients page: who is connected, what each may do, and the switches that stop it."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSettings,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeySequence, QPainter, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QStyle,
    QStyleOptionViewItem,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from bridge_app.i18n import recalled
from bridge_app.models import Access, ActivityFilter, Grant, GrantState, KnownTool, NewKey, Right, Snapshot
from bridge_app.ui import words
from bridge_app.ui.access_dialog import AccessDialog
from bridge_app.ui.clients_model import (
    GRANT_ROLE,
    SIGN_ROLE,
    ClientsModel,
    Column,
    Kinds,
    has_ended,
    has_own_name,
    other_programs,
)
from bridge_app.ui.commands import Commands
from bridge_app.ui.day_of_calls import DayOfCalls
from bridge_app.ui.design import (
    OTHER_PROGRAM_SIGN,
    Chip,
    ClampedLabel,
    CopyButton,
    EmptyState,
    Fact,
    Label,
    Sign,
    Space,
    SymbolButton,
    Tone,
    Type,
    chip_size,
    font_of,
    paint_chip,
    symbol_icon,
)
from bridge_app.ui.dialogs import confirm, show_soon
from bridge_app.ui.flow import Flow
from bridge_app.ui.form_parts import Notice
from bridge_app.ui.key_dialog import NewKeyDialog
from bridge_app.ui.latest_lines import LatestLines
from bridge_app.ui.row_table import RowDelegate, RowTable
from bridge_app.ui.use_dialog import Use, UseDialog, change_use

if TYPE_CHECKING:
    from bridge_app.ui.adapter import BridgeAdapter

_EVERYTHING = "everything"
_NEW_KEY = "new key"
_LEAST_ROWS = 4
_MOST_ROWS = 12
_REFRESH_MS = 5000
_AnyIndex = QModelIndex | QPersistentModelIndex


class ClientsPage(QWidget):
    """A table of grants over the details of the selected one. Paints snapshots; edits nothing itself."""

    connect_asked = Signal()
    """The person wants to connect an app."""
    activity_asked = Signal(object)
    """The person wants to see what the client with this Grant did."""

    def __init__(
        self, adapter: "BridgeAdapter", parent: QWidget | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._snapshot: Snapshot | None = None
        self._is_split_chosen = False
        self._rows = 0
        self._selected_id: str | None = None
        self._new_id: str | None = None
        self._adapter = adapter
        self.key_dialog: NewKeyDialog | None = None
        self.access_dialog: AccessDialog | None = None
        self.use_dialog: UseDialog | None = None
        self.commands = Commands(adapter, self)
        self.model = ClientsModel(clock)
        self.model.setParent(self)

        self.title = Label(self.tr("Clients"), Type.TITLE)
        self.count = ClampedLabel(tone=Tone.MUTED, at_least=1)
        self.search = QLineEdit()
        self.kinds = QTabBar()
        self.new_key = SymbolButton(self.tr("New key…"), "key")
        self.connect_an_app = SymbolButton(self.tr("Connect…"), "add")
        self.connect_an_app.setAccessibleName(self.tr("Connect an app…"))
        self.connect_an_app.setToolTip(words.tooltip(self.tr("Ctrl+Shift+N")))
        self.new_key.setAccessibleDescription(self.tr("Makes a key for a script or an app without a browser"))
        self.table = ClientsTable(self.model)
        self.details = ClientDetails(self.commands, DayOfCalls(adapter, clock), LatestLines(adapter, clock), clock)
        self.revoke_all = SymbolButton(self.tr("Revoke all…"), "revoke")
        self.revoke_all.setAccessibleDescription(self.tr("Ends the access of every connected app"))
        self.no_clients = EmptyState(
            "clients",
            self.tr("No app is connected"),
            self.tr("An app that is connected to the bridge asks here for access once, and then appears in this list."),
            self.tr("Connect an app…"),
        )
        self.no_keys = EmptyState(
            "key",
            self.tr("No personal key"),
            self.tr("A script, or an app that can't open a browser, comes in with a key that you make here."),
            self.tr("New key…"),
        )
        self.no_match = EmptyState("search", self.tr("Nothing found"), "", self.tr("Clear search"))
        self._lay_out()
        self._connect()
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self.refresh_times)
        self._refresh.start()
        self._choose_view()

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Show a snapshot; selection, sorting and scroll position stay."""
        is_first = self._snapshot is None
        self._snapshot = snapshot
        self.model.paint(snapshot)
        if is_first and self.model.rowCount():
            self.table.selectRow(0)
        if (row := self.model.row_of(self._new_id)) is not None:
            self._new_id = None
            self.table.selectRow(row)
        self.commands.settle()
        self._choose_view()
        self._show_counts(snapshot)
        self._show_details()
        if self.access_dialog is not None:
            self.access_dialog.paint(snapshot)

    def selected_grant(self) -> Grant | None:
        """Return the grant of the selected row."""
        row = self.model.row_of(self._selected_id)
        return None if row is None else self.model.grant(row)

    def select_grant(self, grant_id: str) -> None:
        """Show the details of a grant, whatever was searched for."""
        if self.model.row_of(grant_id) is None and grant_id:
            self.search.clear()
            self.kinds.setCurrentIndex(Kinds.ALL)
        if (row := self.model.row_of(grant_id)) is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def pause_or_resume_selected_grant(self) -> None:
        """Pause the selected client's access, or let it go on."""
        grant = self.selected_grant()
        if grant is None or has_ended(grant):
            return
        grant_id = grant.id
        if grant.state is GrantState.PAUSED:
            self.commands.run(grant_id, lambda bridge: bridge.resume_grant(grant_id))
        else:
            self.commands.run(grant_id, lambda bridge: bridge.pause_grant(grant_id))

    @Slot()
    def revoke_selected_grant(self) -> None:
        """End the selected client's access, once the person confirms."""
        grant = self.selected_grant()
        if grant is None or has_ended(grant) or self.commands.is_running(grant.id):
            return
        grant_id = grant.id
        if confirm(
            self.window(),
            self.tr("Revoke access for {name}?").format(name=words.isolated(words.client(grant))),
            words.what_revoking_does(grant),
            self.tr("&Revoke"),
        ):
            self.commands.run(grant_id, lambda bridge: bridge.revoke_grant(grant_id))

    @Slot()
    def accept_program_of_selected_grant(self) -> None:
        """Let the other program that is shown use the selected client's access."""
        grant = self.selected_grant()
        others = other_programs(grant) if grant is not None else ()
        if grant is None or not others:
            return
        grant_id, program_id = grant.id, others[0].id
        self.commands.run(grant_id, lambda bridge: bridge.accept_program(grant_id, program_id))

    @Slot()
    def forget_selected_grant(self) -> None:
        """Remove the selected ended row from the list."""
        grant = self.selected_grant()
        if grant is None or not has_ended(grant) or not self._is_removal_meant(grant):
            return
        grant_id = grant.id
        self.commands.run(grant_id, lambda bridge: bridge.forget_grant(grant_id))

    def _is_removal_meant(self, grant: Grant) -> bool:
        """Ask before a removal that lets somebody in again."""
        if grant.client_kind != "external" or grant.state is not GrantState.REVOKED:
            return True
        return confirm(
            self.window(),
            self.tr("Let {name} in again?").format(name=words.isolated(words.client(grant))),
            self.tr("Once it is off the list, its next token lets it in. Leave it there to go on refusing it."),
            self.tr("&Remove from list"),
        )

    @Slot()
    def ask_for_key(self) -> None:
        """Open the form for a new key, or bring it to the front."""
        if self._snapshot is None or self.key_dialog is not None:
            self._raise(self.key_dialog)
            return
        self.key_dialog = NewKeyDialog(self._snapshot.upstreams, self._snapshot.address, self.window(), self._clock)
        self.key_dialog.asked.connect(self._make_key)
        self._open_dialog(self.key_dialog)

    @Slot()
    def change_use_of_selected_grant(self) -> None:
        """Open the choice of what the selected client may use."""
        grant = self.selected_grant()
        if grant is not None:
            self._choose_use(grant.id, self.window())

    @Slot()
    def check_access_of_selected_grant(self) -> None:
        """Open the check of what the selected client may use."""
        grant = self.selected_grant()
        if self._snapshot is None or grant is None or has_ended(grant) or self.access_dialog is not None:
            self._raise(self.access_dialog)
            return
        self.access_dialog = dialog = AccessDialog(self._snapshot, grant.id, self.window())
        dialog.asked.connect(self._check_access)
        dialog.change_asked.connect(lambda grant_id: self._choose_use(grant_id, dialog))
        self._open_dialog(dialog)
        self._adapter.submit(lambda bridge: bridge.known_tools(), self._show_tools)

    @Slot(str, object, object, float)
    def _make_key(self, name: str, rights: tuple[Right, ...], upstreams: tuple[str, ...], days: float) -> None:
        dialog = self.key_dialog

        def show(made: NewKey) -> None:
            self._new_id = made.grant_id
            if dialog is not None and dialog is self.key_dialog:
                dialog.show_key(name, made.key)
            else:
                # The dialog was closed meanwhile: nobody has seen this key, and nobody ever will.
                self._adapter.submit(lambda bridge: bridge.revoke_grant(made.grant_id))

        self.commands.run(_NEW_KEY, lambda bridge: bridge.add_key(name, rights, upstreams, days), show)

    def _choose_use(self, grant_id: str, parent: QWidget) -> None:
        snapshot = self._snapshot
        grant = next((each for each in snapshot.grants if each.id == grant_id), None) if snapshot is not None else None
        if snapshot is None or grant is None or has_ended(grant) or self.use_dialog is not None:
            self._raise(self.use_dialog)
            return
        self.use_dialog = UseDialog(grant, snapshot, self._clock, parent)
        self.use_dialog.chosen.connect(self._change_use)
        self._open_dialog(self.use_dialog)
        self._adapter.submit(lambda bridge: bridge.known_tools(), self._count_tools)

    @Slot(str, object, object)
    def _change_use(self, grant_id: str, before: Use, now: Use) -> None:
        self.commands.run(grant_id, lambda bridge: change_use(bridge, grant_id, before, now))

    def _count_tools(self, tools: tuple[KnownTool, ...]) -> None:
        if self.use_dialog is not None:
            self.use_dialog.show_tools(tools)

    @Slot(str, str)
    def _check_access(self, grant_id: str, tool: str) -> None:
        dialog = self.access_dialog

        def show(access: Access) -> None:
            if dialog is not None and dialog is self.access_dialog:
                dialog.show_access(grant_id, tool, access)

        self._adapter.submit(lambda bridge: bridge.explain_access(grant_id, tool), show)

    def _show_tools(self, tools: tuple[KnownTool, ...]) -> None:
        if self.access_dialog is not None:
            self.access_dialog.show_tools(tools)

    def _open_dialog(self, dialog: QDialog) -> None:
        # Not modal: a question that an AI app asks meanwhile must stay answerable.
        dialog.setModal(False)
        dialog.finished.connect(lambda _: self._drop_dialog(dialog))
        show_soon(dialog)

    def _drop_dialog(self, dialog: QDialog) -> None:
        if dialog is self.key_dialog:
            self.key_dialog = None
        elif dialog is self.access_dialog:
            self.access_dialog = None
        elif dialog is self.use_dialog:
            self.use_dialog = None
        dialog.deleteLater()

    def _raise(self, dialog: QDialog | None) -> None:
        if dialog is not None:
            dialog.raise_()
            dialog.activateWindow()

    @Slot()
    def _show_busy(self) -> None:
        if self.key_dialog is not None:
            self.key_dialog.set_busy(self.commands.is_running(_NEW_KEY))

    @Slot()
    def revoke_everything(self) -> None:
        """End the access of every client, once the person confirms."""
        if confirm(
            self.window(),
            self.tr("Revoke access for every app?"),
            self.tr(
                "This takes effect at once: all running calls are cancelled and all connections are closed. "
                "Each app can ask for access again, and you decide again."
            ),
            self.tr("&Revoke all"),
        ):
            self.commands.run(_EVERYTHING, lambda bridge: bridge.revoke_everything())

    @Slot()
    def refresh_times(self) -> None:
        """Let "5 min ago" become "6 min ago" without asking anybody for data."""
        if self.isVisible():
            self.table.viewport().update()
            self._show_details()

    def save_layout(self, settings: QSettings) -> None:
        """Remember the split between table and details, what is listed, and in which order."""
        if self._is_split_chosen:
            settings.setValue("clients/split", self.splitter.saveState())
        header = self.table.horizontalHeader()
        settings.setValue("clients/sorted_by", header.sortIndicatorSection())
        settings.setValue("clients/rises", header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder)
        settings.setValue("clients/kinds", self.kinds.currentIndex())

    def restore_layout(self, settings: QSettings) -> None:
        """Take up what was remembered; whatever else stands there is left alone."""
        state = settings.value("clients/split")
        if isinstance(state, QByteArray):
            self._is_split_chosen = self.splitter.restoreState(state)
        column, rises = str(settings.value("clients/sorted_by")), settings.value("clients/rises", False, type=bool)
        if column in {str(int(each)) for each in Column}:
            order = Qt.SortOrder.AscendingOrder if rises else Qt.SortOrder.DescendingOrder
            self.table.sortByColumn(int(column), order)
        kinds = str(settings.value("clients/kinds"))
        if kinds in {str(int(each)) for each in Kinds}:
            self.kinds.setCurrentIndex(int(kinds))

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search clients"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        self.search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 36)
        self._search_icon = self.search.addAction(
            symbol_icon("search", self.palette(), Tone.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.title)
        head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        actions = Flow()
        for button in (self.connect_an_app, self.new_key, self.revoke_all):
            actions.add(button)
        head.addLayout(actions)
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        for kinds, title in ((Kinds.ALL, self.tr("All")), (Kinds.APPS, self.tr("Apps")), (Kinds.KEYS, self.tr("Keys"))):
            self.kinds.insertTab(kinds, title)
        self.kinds.setAccessibleName(self.tr("What the list shows"))
        self.kinds.setExpanding(False)
        self.kinds.setDrawBase(False)
        self.narrow = QWidget()
        narrow = QHBoxLayout(self.narrow)
        narrow.setContentsMargins(Space.XL, 0, Space.XL, 0)
        narrow.setSpacing(Space.M)
        narrow.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignBottom)
        narrow.addStretch(1)
        # The tabs stand on the table; the field does not touch it.
        field = QVBoxLayout()
        field.addWidget(self.search)
        field.addSpacing(Space.S)
        narrow.addLayout(field, 2)

        framed_table = QWidget()
        frame = QVBoxLayout(framed_table)
        frame.setContentsMargins(Space.XL, 0, Space.XL, 0)
        frame.addWidget(self.table)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(framed_table)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(self._choose_split)
        self.stack = QStackedWidget()
        for page in (self.splitter, self.no_clients, self.no_keys, self.no_match):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.narrow)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.kinds.currentChanged.connect(self._show_kinds)
        self.new_key.clicked.connect(self.ask_for_key)
        self.no_keys.button.clicked.connect(self.ask_for_key)
        self.commands.changed.connect(self._show_busy)
        self.details.change_use.clicked.connect(self.change_use_of_selected_grant)
        self.details.check_access.clicked.connect(self.check_access_of_selected_grant)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.ask_for_key)
        self.revoke_all.clicked.connect(self.revoke_everything)
        self.commands.changed.connect(self._show_details)
        self.model.modelReset.connect(self._select_again)
        self.table.selectionModel().selectionChanged.connect(self._note_selection)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.details.activity.clicked.connect(self._ask_for_activity)
        self.details.program_accepted.connect(self.accept_program_of_selected_grant)
        self.details.pause.clicked.connect(self.pause_or_resume_selected_grant)
        self.details.revoke.clicked.connect(self.revoke_selected_grant)
        self.details.remove.clicked.connect(self.forget_selected_grant)
        self.no_clients.button.clicked.connect(self.connect_asked)
        self.connect_an_app.clicked.connect(self.connect_asked)
        self.no_match.button.clicked.connect(self._clear_search)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.focus_search)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._revoke_or_forget)

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_search_icon"):
            self._search_icon.setIcon(symbol_icon("search", self.palette(), Tone.MUTED))

    @Slot(str)
    def _search(self, text: str) -> None:
        self.model.search(text)
        self._choose_view()
        self._show_details()

    @Slot(int)
    def _show_kinds(self, kinds: int) -> None:
        self.model.show_kinds(Kinds(kinds))
        if self.selected_grant() is None and self.model.rowCount():
            self.table.selectRow(0)
        self._choose_view()
        self._show_details()

    @Slot()
    def _clear_search(self) -> None:
        self.search.clear()
        self.search.setFocus()

    @Slot()
    def _ask_for_activity(self) -> None:
        if (grant := self.selected_grant()) is not None:
            self.activity_asked.emit(grant)

    @Slot()
    def _revoke_or_forget(self) -> None:
        grant = self.selected_grant()
        if grant is not None and has_ended(grant):
            self.forget_selected_grant()
        else:
            self.revoke_selected_grant()

    @Slot()
    def _note_selection(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        grant = rows[0].data(GRANT_ROLE) if rows else None
        self._selected_id = grant.id if isinstance(grant, Grant) else None
        self._show_details()

    @Slot()
    def _select_again(self) -> None:
        row = self.model.row_of(self._selected_id)
        if row is not None:
            position = self.table.verticalScrollBar().value()
            self.table.selectRow(row)
            self.table.verticalScrollBar().setValue(position)
        else:
            self._selected_id = None

    @Slot(QPoint)
    def _open_menu(self, position: QPoint) -> None:
        grant = self.selected_grant()
        if grant is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_free = not self.commands.is_running(grant.id)
        actions: list[tuple[str, Callable[[], None]]] = []
        if has_ended(grant):
            actions.append((self.tr("Remove from list"), self.forget_selected_grant))
        else:
            pausing = self.tr("Resume") if grant.state is GrantState.PAUSED else self.tr("Pause")
            actions.append((pausing, self.pause_or_resume_selected_grant))
            actions.append((self.tr("Revoke…"), self.revoke_selected_grant))
            actions.append((self.tr("What it may use…"), self.change_use_of_selected_grant))
            actions.append((self.tr("Check access…"), self.check_access_of_selected_grant))
        for label, run in actions:
            action = QAction(label, menu)
            action.setEnabled(is_free)
            action.triggered.connect(run)
            menu.addAction(action)
        menu.addSeparator()
        show = QAction(self.tr("Show activity"), menu)
        show.triggered.connect(self._ask_for_activity)
        menu.addAction(show)
        grant_id = grant.id
        copy = QAction(self.tr("Copy grant ID"), menu)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(grant_id))
        menu.addAction(copy)
        new_key = QAction(self.tr("New key…"), menu)
        new_key.triggered.connect(self.ask_for_key)
        menu.addAction(new_key)
        menu.popup(self.table.viewport().mapToGlobal(position))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Once the splitter has its new size, too.
        QTimer.singleShot(0, self, self._split)

    @Slot()
    def _choose_split(self) -> None:
        self._is_split_chosen = True

    @Slot()
    def _split(self) -> None:
        """Give a short list no more room than it needs, and the details the rest; unless the person chose otherwise."""
        whole = sum(self.splitter.sizes())
        if self._is_split_chosen or not whole:
            return
        rows = max(_LEAST_ROWS, min(self.model.rowCount(), _MOST_ROWS))
        table = self.table
        bar = table.horizontalScrollBar()
        room = table.horizontalHeader().height() + rows * table.verticalHeader().defaultSectionSize()
        room += 2 * table.frameWidth() + (bar.height() if bar.isVisible() else 0)
        room = min(room, whole * 45 // 100)
        self.splitter.setSizes([room, whole - room])

    def _choose_view(self) -> None:
        has_any = self._snapshot is not None and bool(self._snapshot.grants)
        self.narrow.setVisible(has_any)
        if rows := self.model.rowCount():
            self.stack.setCurrentWidget(self.splitter)
            if rows != self._rows:
                self._rows = rows
                self._split()
        elif has_any and not self.search.text():
            has_keys_only = self.kinds.currentIndex() == Kinds.KEYS
            self.stack.setCurrentWidget(self.no_keys if has_keys_only else self.no_clients)
        elif has_any:
            self.no_match.set_words(
                self.tr("No client matches “{search}”.").format(search=words.isolated(self.search.text()))
            )
            self.stack.setCurrentWidget(self.no_match)
        else:
            self.stack.setCurrentWidget(self.no_clients)

    def _show_counts(self, snapshot: Snapshot) -> None:
        living = sum(not has_ended(grant) for grant in snapshot.grants)
        ended = len(snapshot.grants) - living
        parts = []
        if living:
            parts.append(self.tr("%n connected", "", living))
        if ended:
            parts.append(self.tr("%n ended", "", ended))
        self.count.setText(" · ".join(parts))
        self.revoke_all.setVisible(bool(snapshot.grants))
        # Without any the page itself has the button.
        self.connect_an_app.setVisible(bool(snapshot.grants))
        self.connect_an_app.setEnabled(snapshot.started_at is not None)
        self.revoke_all.setEnabled(living > 0 and not self.commands.is_running(_EVERYTHING))

    @Slot()
    def _show_details(self) -> None:
        if self._snapshot is not None:
            self.details.paint(self.selected_grant(), self._snapshot, self.model)
            living = any(not has_ended(grant) for grant in self._snapshot.grants)
            self.revoke_all.setEnabled(living and not self.commands.is_running(_EVERYTHING))


class ClientsTable(RowTable):
    """Connected clients; the name takes the spare width."""

    def __init__(self, model: ClientsModel) -> None:
        height = chip_size("X", QFontMetrics(QApplication.font())).height() + Space.M
        super().__init__(self.tr("Connected clients"), model, height, 4)
        self.setItemDelegateForColumn(Column.STATE, _StateDelegate(self))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.LAST_SEEN, Qt.SortOrder.DescendingOrder)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 7)
        header.setSectionsMovable(True)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _WIDTHS.items():
            self.setColumnWidth(column, letter * letters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        others = sum(self.columnWidth(column) for column in Column if column is not Column.NAME)
        least = self.fontMetrics().averageCharWidth() * _WIDTHS[Column.NAME]
        self.setColumnWidth(Column.NAME, max(least, self.viewport().width() - others))


_WIDTHS = {
    Column.NAME: 24,
    Column.STATE: 14,
    Column.PERSON: 13,
    Column.SCOPES: 12,
    Column.SINCE: 9,
    Column.LAST_SEEN: 12,
    Column.CALLS: 11,
    Column.EXPIRES: 14,
}
"""Starting widths of the columns, in letters."""


class ClientDetails(QScrollArea):
    """Everything known of one grant, and its switches."""

    program_accepted = Signal()
    """The person says that the other program which is shown is fine."""

    def __init__(self, commands: Commands, day: DayOfCalls, latest: LatestLines, clock: Callable[[], float]) -> None:
        super().__init__()
        self._commands = commands
        self.day = day
        self.latest = latest
        self._clock = clock
        self._grant_id = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Details of the selected client"))
        self.name = ClampedLabel(kind=Type.HEADING, lines=2)
        self.chip = Chip()
        self.ending = ClampedLabel(tone=Tone.MUTED, lines=2)
        self.alarm = Notice()
        self._alarmed: tuple[object, ...] = ()
        self.pause = SymbolButton(self.tr("Pause"), "pause")
        self.revoke = SymbolButton(self.tr("Revoke…"), "revoke")
        self.remove = SymbolButton(self.tr("Remove from list"), "remove")
        self.change_use = SymbolButton(self.tr("What it may use…"), "key")
        self.check_access = SymbolButton(self.tr("Check access…"), "question")
        self.person = Fact(self.tr("Approved by"), lines=2)
        self.scopes = Fact(self.tr("Allowed to"), lines=3)
        self.servers = Fact(self.tr("Servers it may use"), lines=3)
        self.check = Fact(self.tr("Is the name verified?"), lines=2)
        self.version = Fact(self.tr("Says it is"), lines=2)
        self.place = Fact(self.tr("Answers go to"), lines=3)
        self.program = Fact(self.tr("Program"), lines=3)
        self.since = Fact(self.tr("Connected since"))
        self.last_seen = Fact(self.tr("Last seen"))
        self.expires = Fact(self.tr("Access ends"))
        self.calls = Fact(self.tr("Tool calls"), lines=2)
        self.activity = SymbolButton(self.tr("Activity"), "activity")
        self.activity.setAccessibleName(self.tr("Show activity"))
        self.open_now = Fact(self.tr("Open requests now"))
        self.grant = Fact(self.tr("Grant ID"), kind=Type.CODE)
        self.copy_grant = CopyButton(self.tr("Copy"), self.tr("Copy grant ID"), lambda: self._grant_id)
        self.nothing = Label(self.tr("Select a client to see what it may do."), tone=Tone.MUTED, wraps=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    def paint(self, grant: Grant | None, snapshot: Snapshot, model: ClientsModel) -> None:
        """Show one grant, or a hint when none is selected."""
        self.pages.setCurrentIndex(0 if grant is None else 1)
        if grant is None:
            return
        now = self._clock()
        self._grant_id = grant.id
        self.name.setText(words.client(grant))
        self.chip.show_state(model.state_words(grant), model.sign(grant))
        self._show_ending(grant, snapshot, now)
        self._show_alarm(grant, now)
        is_external = grant.client_kind == "external"
        self.person.caption.setText(self.tr("Acts for") if is_external else self.tr("Approved by"))
        email = words.plain(grant.identity.email or "")
        person = words.person(grant)
        self.person.show_value(
            self.tr("{name} ({email})").format(name=person, email=email) if email not in ("", person) else person
        )
        self.scopes.show_value(words.allowed(grant))
        self.servers.show_value(words.servers(grant.upstreams, snapshot.upstreams))
        self.check.show_value(words.name_check(grant.client_kind, words.vouching_host(grant)))
        self.version.show_value(words.plain(grant.client_version or ""))
        known = tuple(each for each in grant.programs if each.is_known)
        self.program.show_value(words.programs(known) or self.tr("Not known"))
        # What is cut or cleaned above, in full.
        self.program.setToolTip(words.tooltip("; ".join(each.program.script or each.program.path for each in known)))
        host = words.place(grant.redirect_host)
        self.place.show_value(
            self.tr("{host}, {kind}").format(host=words.isolated(host), kind=words.destination(grant.redirect_host))
            if host
            else ""
        )
        self.since.show_value(words.moment(grant.created_at))
        seen = grant.last_seen_at
        self.last_seen.show_value(self.tr("never") if seen is None else words.ago(seen, now))
        if grant.ended_at is not None:
            self.expires.show_value(self.tr("ended {when}").format(when=words.moment(grant.ended_at)))
        else:
            when = words.until(grant.expires_at, now)
            # A key ends on its day, however much it is used; every refresh of an app moves its end on.
            is_fixed = grant.client_kind == "key"
            self.expires.show_value(when if is_fixed else self.tr("{when}, unless used").format(when=when))
        self.calls.show_value(
            self.tr("{today} today, {total} in all").format(today=grant.calls_today, total=grant.calls)
        )
        self.open_now.show_value(str(grant.open_requests))
        self.grant.show_value(grant.id)
        self.day.show_of(ActivityFilter(grant_id=grant.id), snapshot)
        is_by_name = has_own_name(grant, snapshot.grants)
        by_name, by_id = ActivityFilter(client_name=grant.client_name), ActivityFilter(grant_id=grant.id)
        self.latest.show_of(by_name if is_by_name else by_id, snapshot)
        self._show_switches(grant)

    def _show_ending(self, grant: Grant, snapshot: Snapshot, now: float) -> None:
        text = ""
        if grant.ended_at is not None:
            reason = words.plain(recalled(grant.ended_because or "")) or words.state(grant.state)
            text = self.tr("Ended {when}: {reason}.").format(when=words.moment(grant.ended_at), reason=reason)
            if grant.client_kind == "external" and grant.state is GrantState.REVOKED:
                text += " " + self.tr("Its tokens stay refused until you remove it from the list.")
        elif grant.state is GrantState.PAUSED:
            text = self.tr("Its requests are refused until you resume it. It stays signed in.")
        elif snapshot.is_paused:
            text = self.tr("Everything is paused: its requests are refused until you resume on Home.")
        self.ending.setText(text)
        self.ending.setVisible(bool(text))

    def _show_alarm(self, grant: Grant, now: float) -> None:
        """Say that another program came with this access; the button is made once, not at every snapshot."""
        others, is_free = other_programs(grant), not self._commands.is_running(grant.id)
        if not others:
            self.alarm.clear()
            self._alarmed = ()
            return
        first = others[0]
        text = self.tr("{program}, {when}. If that was you, say so. If not, revoke the access.").format(
            program=words.programs((first,)), when=words.ago(first.first_seen_at, now)
        )
        if len(others) > 1:
            text += " " + self.tr("%n more after this one.", "", len(others) - 1)
        alarmed = (grant.id, tuple(each.id for each in others))
        banner = self.alarm.banner
        if banner is None or alarmed != self._alarmed:
            self._alarmed = alarmed
            title = self.tr("Another program came with this access")
            banner = self.alarm.say(OTHER_PROGRAM_SIGN, title, text, self.tr("It's fine"))
            if banner.button is not None:
                banner.button.clicked.connect(self.program_accepted)
        banner.hint.setText(text)
        banner.hint.setToolTip(words.tooltip(" ".join((first.program.path, first.program.script)).strip()))
        if banner.button is not None:
            banner.button.setEnabled(is_free)

    def _show_switches(self, grant: Grant) -> None:
        ended, is_free = has_ended(grant), not self._commands.is_running(grant.id)
        is_paused = grant.state is GrantState.PAUSED
        self.pause.setText(self.tr("Resume") if is_paused else self.tr("Pause"))
        self.pause.set_symbol("resume" if is_paused else "pause")
        living = (self.pause, self.revoke, self.change_use, self.check_access)
        for button, is_shown in (*((each, not ended) for each in living), (self.remove, ended)):
            had_focus = button.hasFocus()
            button.setVisible(is_shown)
            button.setEnabled(is_free)
            button.setAccessibleDescription(words.client(grant))
            if had_focus and not (is_shown and is_free):
                # Otherwise the focus jumps to wherever Qt thinks is next.
                self.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.name, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.chip)
        head.addStretch(1)
        for button in (self.pause, self.revoke, self.remove):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        grant_row = QHBoxLayout()
        grant_row.addWidget(self.grant, 1)
        grant_row.addWidget(self.copy_grant, 0, Qt.AlignmentFlag.AlignVCenter)

        rights = QHBoxLayout()
        rights.setSpacing(Space.M)
        rights.addWidget(self.change_use)
        rights.addWidget(self.check_access)
        rights.addWidget(self.activity)
        rights.addStretch(1)

        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        facts: tuple[tuple[QWidget, ...], ...] = (
            (self.scopes, self.servers, self.person),
            (self.check, self.version, self.place),
            (self.program,),
            (self.last_seen, self.calls, self.since),
            (self.expires, self.open_now),
        )
        for row, cells in enumerate(facts):
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column, 1, 3 if len(cells) == 1 else 1)
        grid.addLayout(grant_row, len(facts) - 1, 2)
        for column in range(3):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, self.fontMetrics().averageCharWidth() * 16)

        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        body.setSpacing(Space.S)
        body.addLayout(head)
        body.addWidget(self.ending)
        body.addWidget(self.alarm)
        body.addLayout(rights)
        body.addSpacing(Space.XS)
        body.addLayout(grid)
        body.addSpacing(Space.XS)
        body.addWidget(self.day)
        body.addSpacing(Space.XS)
        body.addWidget(self.latest)
        body.addStretch()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.nothing)
        self.pages.addWidget(content)
        self.setWidget(self.pages)
        self.setMinimumHeight(self.fontMetrics().height() * 8)


class _StateDelegate(RowDelegate):
    """Draws a grant's state as a chip on the row's own background."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        text, sign = row.text, index.data(SIGN_ROLE)
        row.text = ""
        widget = row.widget
        style = widget.style() if isinstance(widget, QWidget) else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, widget)
        painter.save()
        painter.setFont(font_of(Type.CAPTION))
        box = row.rect.adjusted(Space.XS, 0, -Space.XS, 0)
        if isinstance(sign, Sign):
            paint_chip(painter, box, text, sign, QApplication.palette(), painter.device().devicePixelRatio())
        painter.restore()
