"""The Activity page: what apps did and who was let in, as it happens; filtered, looked at closely, exported."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QByteArray,
    QDateTime,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSettings,
    QSignalBlocker,
    QSize,
    QStandardPaths,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bridge_app.errors import BridgeError
from bridge_app.models import Activity, ActivityFilter, ActivityGroup, ActivityOverview, Grant, Outcome, Snapshot
from bridge_app.ui import activity_words, words
from bridge_app.ui.activity_model import LINE_ROLE, ActivityModel, Column
from bridge_app.ui.clients_model import has_own_name
from bridge_app.ui.commands import caught
from bridge_app.ui.design import (
    Chip,
    ClampedLabel,
    CopyButton,
    EmptyState,
    Fact,
    Label,
    Space,
    SymbolButton,
    Tone,
    Type,
    announce,
    blend,
    font_of,
    hairline,
    ink,
    symbol_icon,
    symbol_image,
    wash,
)
from bridge_app.ui.form_parts import BAD, GOOD, Notice
from bridge_app.ui.hour_chart import HourChart, first_hour
from bridge_app.ui.row_table import RowTable

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

_TYPING_MS = 250
_OVERVIEW_MS = 1500
_REFRESH_MS = 60_000
_MOST = 16_777_215
"""Qt's own "as wide as you like"."""
_AnyIndex = QModelIndex | QPersistentModelIndex


class ActivityPage(QWidget):
    """A filter and a day's chart over a live list, over the details of the selected line. Reads only while it is seen."""

    settings_asked = Signal(str)
    """The person wants to change how long lines are kept: turn to this section of the settings."""

    def __init__(
        self, adapter: "BridgeAdapter", parent: QWidget | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._adapter = adapter
        self._clock = clock
        self._snapshot: Snapshot | None = None
        self._shown: ActivityFilter | None = None
        self._served_since: float | None = None
        self._selected_id: int | None = None
        self._new_lines = 0
        self._total = 0
        self._is_split_chosen = False
        self.model = ActivityModel(adapter, self, clock)
        self.title = Label(self.tr("Activity"), Type.TITLE)
        self.count = ClampedLabel(tone=Tone.MUTED, at_least=10)
        self.search = QLineEdit()
        self.export_button = SymbolButton(self.tr("Export…"), "export")
        self.export_button.setAccessibleDescription(self.tr("Saves the lines that are listed, for other programs"))
        self.filters = FilterRow()
        self.chart = HourChart()
        self.chart_counts = ClampedLabel()
        self.chart_span = Label(self.tr("in the last 24 hours"), Type.CAPTION, Tone.MUTED)
        self.notice = Notice()
        self.table = ActivityTable(self.model)
        self.new_lines = NewLinesButton(self.table)
        self.details = ActivityDetails(adapter, clock)
        self.kept = Label(kind=Type.CAPTION, tone=Tone.MUTED)
        self.change = QToolButton()
        self.nothing_yet = EmptyState(
            "activity",
            self.tr("Nothing has happened yet"),
            self.tr("Every call of an app, every sign-in and every change is listed here as it happens."),
            self.tr("Connect an app…"),
        )
        self.no_match = EmptyState(
            "search", self.tr("Nothing found"), self.tr("No line fits this filter."), self.tr("Clear filter")
        )
        self._lay_out()
        self._connect()

    # what the page is told

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Take note of a snapshot, and read what is new if somebody looks."""
        self._snapshot = snapshot
        self.model.name_servers({each.id: each.name for each in snapshot.upstreams})
        self.filters.offer(grants=snapshot.grants, upstreams=self.model_names())
        if self.isVisible():
            self._look()

    def show_grant(self, grant: Grant) -> None:
        """List what one client did, and nothing else."""
        self._reset_filters()
        if has_own_name(grant, self._snapshot.grants if self._snapshot else ()):
            self.filters.choose_app(f"name:{grant.client_name}", words.client(grant))
        else:
            self.filters.choose_app(f"grant:{grant.id}", _name_of(grant))
        self.read()

    @Slot(str)
    def show_server(self, upstream: str) -> None:
        """List what happened at one server, and nothing else."""
        self._reset_filters()
        self.filters.choose_server(upstream, self.model_names().get(upstream, upstream))
        self.read()

    def wanted(self) -> ActivityFilter:
        """Return the filter as it is set."""
        return self.filters.filter_with(self.search.text().strip())

    @Slot()
    def read(self) -> None:
        """Read the log anew, with the filter as it is set."""
        self._typing.stop()
        if self._snapshot is None or self._snapshot.started_at is None:
            self._choose_view()
            return
        self._shown = self.wanted()
        self._served_since = self._snapshot.started_at
        self._forget_new_lines()
        self.notice.clear()
        self.model.show_filter(self._shown)
        self._read_overview()

    @Slot()
    def clear_filters(self) -> None:
        """List everything."""
        self._reset_filters()
        self.read()

    @Slot()
    def export(self) -> None:
        """Ask for a file, and save the lines of the filter to it."""
        day = QDateTime.fromSecsSinceEpoch(int(self._clock())).date().toString("yyyy-MM-dd")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        table, lines = self.tr("Table for spreadsheets (*.csv)"), self.tr("JSON Lines, for programs (*.jsonl)")
        name, chosen = QFileDialog.getSaveFileName(
            self.window(), self.tr("Export activity"), f"{folder}/mcp-activity-{day}.csv", f"{table};;{lines}"
        )
        if not name:
            return
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(".jsonl" if chosen == lines else ".csv")
        wanted = self.wanted()
        is_table = path.suffix.lower() not in (".jsonl", ".json", ".ndjson")

        async def save(bridge: "Bridge") -> "int | BridgeError":
            try:
                return await bridge.history.export(path, wanted, "csv" if is_table else "jsonl")
            except BridgeError as error:
                return error

        self.export_button.setEnabled(False)
        # What the bridge's thread awaits, and the type of a command does not know of.
        command = cast("Callable[[Bridge], int | BridgeError]", save)
        self._adapter.submit(command, lambda answer: self._tell_exported(path, answer))

    def model_names(self) -> dict[str, str]:
        """Return the names of the servers there are, by their ids."""
        return {each.id: each.name for each in self._snapshot.upstreams} if self._snapshot is not None else {}

    def selected_line(self) -> Activity | None:
        """Return the line of the selected row."""
        row = self.model.row_of(self._selected_id)
        return None if row is None else self.model.line(row)

    def save_layout(self, settings: QSettings) -> None:
        """Remember the split between list and details, once the person has chosen one."""
        if self._is_split_chosen:
            settings.setValue("activity/split", self.splitter.saveState())

    def restore_layout(self, settings: QSettings) -> None:
        """Take up the remembered split."""
        state = settings.value("activity/split")
        if isinstance(state, QByteArray):
            self._is_split_chosen = self.splitter.restoreState(state)
            self.details.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tools()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_search_icon"):
            self._search_icon.setIcon(symbol_icon("search", self.palette(), Tone.MUTED))

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def show_newest(self) -> None:
        """Go to the top of the list."""
        self.table.scrollToTop()
        self._forget_new_lines()

    # how it is made

    def _lay_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search activity"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(letter * 14)
        self.search.setMaximumWidth(letter * 36)
        self._search_icon = self.search.addAction(
            symbol_icon("search", self.palette(), Tone.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        self.change.setText(self.tr("Change…"))
        self.change.hide()
        self.change.setAutoRaise(True)
        self.change.setFont(font_of(Type.CAPTION))
        self.change.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.change.setAccessibleName(self.tr("Change how long activity is kept"))
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.title)
        head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.search, 1)
        head.addWidget(self.export_button)

        self.chart_row = QWidget()
        chart = QHBoxLayout(self.chart_row)
        chart.setContentsMargins(0, 0, 0, 0)
        chart.setSpacing(Space.L)
        counts = QVBoxLayout()
        counts.setSpacing(2)
        counts.addStretch(1)
        counts.addWidget(self.chart_counts)
        counts.addWidget(self.chart_span)
        self.chart_counts.setFixedWidth(letter * 26)
        chart.addLayout(counts)
        chart.addWidget(self.chart, 1)

        top = QVBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        top.setSpacing(Space.M)
        top.addLayout(head)
        top.addWidget(self.filters)
        top.addWidget(self.chart_row)
        top.addWidget(self.notice)

        framed_table = QWidget()
        frame = QVBoxLayout(framed_table)
        frame.setContentsMargins(Space.XL, 0, Space.XL, 0)
        frame.addWidget(self.table)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(framed_table)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.details.hide()
        self.waiting = QWidget()
        self.stack = QStackedWidget()
        for page in (self.waiting, self.splitter, self.nothing_yet, self.no_match):
            self.stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.XS, Space.XL, Space.S)
        foot.setSpacing(Space.XS)
        foot.addWidget(self.kept)
        foot.addWidget(self.change)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
        self._choose_view()

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.read)
        self._overview = QTimer(self, singleShot=True, interval=_OVERVIEW_MS)
        self._overview.timeout.connect(self._read_overview)
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self._refresh_times)
        self._refresh.start()
        self.search.textChanged.connect(lambda: self._typing.start())
        self.filters.changed.connect(self.read)
        self.export_button.clicked.connect(self.export)
        self.change.clicked.connect(lambda: self.settings_asked.emit("privacy"))
        self.no_match.button.clicked.connect(self.clear_filters)
        self.new_lines.clicked.connect(self.show_newest)
        self.model.read.connect(self._take_first)
        self.model.rowsAboutToBeInserted.connect(self._note_place)
        self.model.rowsInserted.connect(self._keep_place)
        self.model.arrived.connect(self._take_new)
        self.model.leaving.connect(self._let_go)
        self.model.failed.connect(lambda error: self.notice.say(BAD, error.title, error.hint))
        self.table.selectionModel().selectionChanged.connect(self._note_selection)
        self.table.verticalScrollBar().valueChanged.connect(self._note_scrolling)
        self.table.customContextMenuRequested.connect(self._open_menu)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.focus_search)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.details.copy.click)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.table)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._close_details)
        self.details.close_button.clicked.connect(self._close_details)
        self.splitter.splitterMoved.connect(self._choose_split)

    # reading

    def _look(self) -> None:
        """Read the log the first time and after a restart; later only what is new."""
        if self._snapshot is None or self._snapshot.started_at is None:
            self._choose_view()
        elif self._served_since != self._snapshot.started_at:
            self.read()
        else:
            self.model.catch_up(self._snapshot.newest_activity)

    @Slot()
    def _read_overview(self) -> None:
        if self._snapshot is None or self._snapshot.started_at is None or self._shown is None:
            return
        wanted, since = self._shown, first_hour(self._clock())
        self._adapter.submit(
            caught(lambda bridge: bridge.history.overview(wanted, since=since)),
            lambda answer: self._take_overview(wanted, since, answer),
        )

    def _take_overview(self, wanted: ActivityFilter, since: float, answer: "ActivityOverview | BridgeError") -> None:
        if isinstance(answer, BridgeError) or wanted != self._shown:
            return
        self._total = answer.total
        self.chart.show_hours(answer.hours, since)
        self.chart_counts.setText(self.chart.counts())
        self.filters.offer(
            grants=self._snapshot.grants if self._snapshot else (),
            upstreams=self.model_names(),
            told_names=answer.client_names,
            told_upstreams=answer.upstreams,
        )
        self.kept.setText(
            self.tr("Lines are kept for 1 day.")
            if answer.days == 1
            else self.tr("Lines are kept for %n days.", "", answer.days)
        )
        self.change.show()
        self._show_count()

    def _show_count(self) -> None:
        number = self.locale().toString(self._total)
        is_all = self._shown is None or self._shown == ActivityFilter()
        if self._total == 1:
            self.count.setText(self.tr("1 line") if is_all else self.tr("1 line found"))
        else:
            text = self.tr("{count} lines") if is_all else self.tr("{count} lines found")
            self.count.setText(text.format(count=number) if self._total else "")

    @Slot()
    def _take_first(self) -> None:
        row = self.model.row_of(self._selected_id)
        if row is None:
            self._selected_id = None
            self._show_details()
        else:
            self.table.selectRow(row)
        self.table.scrollToTop()
        self._choose_view()

    @Slot(int)
    def _take_new(self, count: int) -> None:
        self._choose_view()
        if count:
            self._total += count
            self._show_count()
        if not self._overview.isActive():
            self._overview.start()

    @Slot(int)
    def _let_go(self, first: int) -> None:
        """Look at nothing, rather than at a neighbour, once a selected line is trimmed or cleared."""
        row = self.model.row_of(self._selected_id)
        if row is not None and row >= first:
            self.table.setCurrentIndex(QModelIndex())
            self.table.clearSelection()

    def _choose_view(self) -> None:
        if self.model.rowCount():
            view: QWidget = self.splitter
        elif not self.model.is_read:
            view = self.waiting
        elif self._shown is None or self._shown == ActivityFilter():
            view = self.nothing_yet
        else:
            view = self.no_match
        self.stack.setCurrentWidget(view)
        self.export_button.setEnabled(view is self.splitter)
        self._show_tools()

    def _show_tools(self) -> None:
        """Show what helps with a log, once there is one. In a low window the list is worth more than the chart."""
        has_any = self.stack.currentWidget() is not self.nothing_yet
        for each in (self.search, self.export_button, self.filters):
            each.setVisible(has_any)
        self.chart_row.setVisible(has_any and self.height() > self.fontMetrics().height() * 32)

    # where the person reads

    def _is_following(self) -> bool:
        """Tell whether the list may move: nobody has scrolled away from the top, or looks at one of its lines."""
        return self.table.verticalScrollBar().value() == 0 and self._selected_id is None

    @Slot(QModelIndex, int, int)
    def _note_place(self, parent: QModelIndex, first: int, last: int) -> None:
        self.model.is_followed = self._is_following()

    @Slot(QModelIndex, int, int)
    def _keep_place(self, parent: QModelIndex, first: int, last: int) -> None:
        """Let what is read stay where it is when lines come on top of it."""
        if first != 0 or self.model.is_followed or last + 1 >= self.model.rowCount():
            return
        count = last - first + 1
        place = self.table.verticalScrollBar().value() + count * self.table.verticalHeader().defaultSectionSize()
        self.table.make_room()
        self.table.verticalScrollBar().setValue(place)
        if self.table.verticalScrollBar().value() > 0:
            self._new_lines += count
            self.new_lines.show_count(self._new_lines)

    @Slot(int)
    def _note_scrolling(self, value: int) -> None:
        if value == 0:
            self._forget_new_lines()

    def _forget_new_lines(self) -> None:
        self._new_lines = 0
        self.new_lines.hide()

    # what the person does

    @Slot()
    def _note_selection(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        line = rows[0].data(LINE_ROLE) if rows else None
        self._selected_id = line.id if isinstance(line, Activity) else None
        self._show_details()

    def _show_details(self) -> None:
        line = self.selected_line()
        self.details.paint(line, self.model.server(line) if line is not None else "")
        was_shown = self.details.isVisibleTo(self.splitter)
        self.details.setVisible(line is not None)
        if line is not None and not was_shown:
            self._open_details()

    def _open_details(self) -> None:
        """Give the details their room, and keep the selected line in sight."""
        whole = sum(self.splitter.sizes())
        if not self._is_split_chosen and whole:
            room = min(self.fontMetrics().height() * 19, whole * 55 // 100)
            self.splitter.setSizes([whole - room, room])
        QTimer.singleShot(0, self, self._show_selected_row)

    @Slot()
    def _show_selected_row(self) -> None:
        row = self.model.row_of(self._selected_id)
        if row is not None:
            self.table.scrollTo(self.model.index(row, 0))

    @Slot()
    def _choose_split(self) -> None:
        self._is_split_chosen = True

    @Slot()
    def _close_details(self) -> None:
        self.table.clearSelection()
        self.table.setFocus()

    @Slot(QPoint)
    def _open_menu(self, position: QPoint) -> None:
        line = self.selected_line()
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions: list[tuple[str, Callable[[], None]]] = [(self.tr("Copy"), self.details.copy.click)]
        if line.client_name:
            name = line.client_name
            actions.append(
                (
                    self.tr("Only {name}").format(name=words.isolated(activity_words.app(line))),
                    lambda: self.filters.choose_app(f"name:{name}", activity_words.app(line), tell=True),
                )
            )
        if line.upstream:
            id, server = line.upstream, self.model.server(line)
            actions.append(
                (
                    self.tr("Only {name}").format(name=words.isolated(server)),
                    lambda: self.filters.choose_server(id, server, tell=True),
                )
            )
        for label, run in actions:
            action = QAction(label.replace("&", "&&"), menu)
            action.triggered.connect(run)
            menu.addAction(action)
        menu.popup(self.table.viewport().mapToGlobal(position))

    def _reset_filters(self) -> None:
        with QSignalBlocker(self.search):
            self.search.clear()
        self._typing.stop()
        self.filters.reset()

    def _tell_exported(self, path: Path, answer: "int | BridgeError") -> None:
        self.export_button.setEnabled(True)
        if isinstance(answer, BridgeError):
            self.notice.say(BAD, answer.title, answer.hint)
            return
        number = self.locale().toString(answer)
        said = self.tr("1 line saved") if answer == 1 else self.tr("{count} lines saved").format(count=number)
        self.notice.say(GOOD, said, str(path))

    @Slot()
    def _refresh_times(self) -> None:
        if self.isVisible():
            self.model.refresh_times()
            self._read_overview()


class FilterRow(QWidget):
    """What may be seen: kinds as chips, app, server and outcome as lists."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grants: tuple[Grant, ...] = ()
        self._told_names: tuple[str, ...] = ()
        self._told_upstreams: tuple[str, ...] = ()
        self._upstreams: dict[str, str] = {}
        self._offered: tuple[object, ...] = ()
        kinds: tuple[tuple[ActivityGroup, str], ...] = (
            ("calls", self.tr("Calls")),
            ("sign-ins", self.tr("Sign-ins")),
            ("refusals", self.tr("Refusals")),
            ("changes", self.tr("Changes")),
        )
        self.chips: dict[ActivityGroup, FilterChip] = {key: FilterChip(name) for key, name in kinds}
        self.app = _narrow_list(self.tr("App"))
        self.server = _narrow_list(self.tr("Server"))
        self.outcome = _narrow_list(self.tr("Outcome"))
        for key, name in (
            ("", self.tr("Any outcome")),
            ("ok", self.tr("OK")),
            ("refused", self.tr("Refused")),
            ("failed", self.tr("Failed")),
        ):
            self.outcome.addItem(name, key)
        chips, lists = QHBoxLayout(), QHBoxLayout()
        for row in (chips, lists):
            row.setSpacing(Space.XS)
        for chip in self.chips.values():
            chips.addWidget(chip)
            chip.toggled.connect(lambda _: self.changed.emit())
        chips.addStretch(1)
        for each in (self.app, self.server, self.outcome):
            lists.addWidget(each)
            each.activated.connect(lambda _: self.changed.emit())
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.S)
        self._rows.addLayout(chips, 1)
        self._rows.addLayout(lists)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._parts = (chips, lists)
        self.offer()

    def minimumSizeHint(self) -> QSize:
        return QSize(max(part.minimumSize().width() for part in self._parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow window the lists stand under the chips.
        needed = sum(part.sizeHint().width() for part in self._parts) + Space.S
        is_narrow = self.width() < needed
        self._rows.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        for each in (self.app, self.server, self.outcome):
            each.setMaximumWidth(_MOST if is_narrow else each.fontMetrics().averageCharWidth() * 24)

    def filter_with(self, search: str) -> ActivityFilter:
        """Return the filter as it is set, with these words to search for."""
        what, _, value = str(self.app.currentData() or "").partition(":")
        outcomes: dict[str, Outcome] = {"ok": "ok", "refused": "refused", "failed": "failed"}
        return ActivityFilter(
            grant_id=value if what == "grant" else None,
            client_name=value if what == "name" else None,
            upstream=str(self.server.currentData()) or None,
            groups=frozenset(key for key, chip in self.chips.items() if chip.isChecked()),
            outcome=outcomes.get(str(self.outcome.currentData())),
            search=search,
        )

    def offer(
        self,
        *,
        grants: tuple[Grant, ...] = (),
        upstreams: dict[str, str] | None = None,
        told_names: tuple[str, ...] | None = None,
        told_upstreams: tuple[str, ...] | None = None,
    ) -> None:
        """List these apps and servers, and what the log tells of; what is chosen stays."""
        self._grants, self._upstreams = grants, upstreams or {}
        self._told_names = self._told_names if told_names is None else told_names
        self._told_upstreams = self._told_upstreams if told_upstreams is None else told_upstreams
        apps, servers = self._apps(), self._servers()
        if (apps, servers) == self._offered or self.app.view().isVisible() or self.server.view().isVisible():
            return
        self._offered = (apps, servers)
        _fill(self.app, apps)
        _fill(self.server, servers)

    def choose_app(self, key: str, name: str, *, tell: bool = False) -> None:
        """Choose an app by "name:…" or "grant:…"."""
        _choose(self.app, key, name)
        if tell:
            self.changed.emit()

    def choose_server(self, id: str, name: str, *, tell: bool = False) -> None:
        """Choose a server."""
        _choose(self.server, id, name)
        if tell:
            self.changed.emit()

    def reset(self) -> None:
        """Let everything be seen, without telling anybody."""
        for chip in self.chips.values():
            with QSignalBlocker(chip):
                chip.setChecked(False)
            chip.update()
        for each in (self.app, self.server, self.outcome):
            each.setCurrentIndex(0)

    def _apps(self) -> tuple[tuple[str, str], ...]:
        names = sorted({*self._told_names, *(grant.client_name for grant in self._grants)} - {""}, key=str.casefold)
        listed = [("", self.tr("All apps"))]
        for name in names:
            listed.append((f"name:{name}", words.plain(name, 60)))
            namesakes = [grant for grant in self._grants if grant.client_name == name]
            if len(namesakes) > 1:
                listed += [(f"grant:{grant.id}", _name_of(grant)) for grant in namesakes]
        return tuple(listed)

    def _servers(self) -> tuple[tuple[str, str], ...]:
        named = {id: words.plain(self._upstreams.get(id, id), 60) for id in (*self._told_upstreams, *self._upstreams)}
        listed = sorted(named.items(), key=lambda each: (each[1].casefold(), each[0]))
        return (("", self.tr("All servers")), *listed)


class FilterChip(QAbstractButton):
    """A word that can be switched on: a check mark and a tinted ground say that it is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("Shows only lines of the kinds that are switched on"))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + metrics.ascent() + 3 * Space.S, metrics.height() + Space.S
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = QApplication.palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        colour = ink(Tone.ACCENT, palette) if is_on else ink(Tone.PLAIN, palette)
        ground = wash(Tone.ACCENT, palette) if is_on else palette.color(QPalette.ColorRole.Base)
        if self.underMouse() or self.isDown():
            ground = blend(ground, palette.color(QPalette.ColorRole.WindowText), 0.06)
        edge = colour if is_on else hairline(palette)
        painter.setBrush(ground)
        is_marked = self.hasFocus()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight) if is_marked else edge, 2 if is_marked else 1))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = self.fontMetrics().ascent()
        text = self.rect().adjusted(Space.S, 0, -Space.S, 0)
        if is_on:
            top = (self.height() - side) / 2
            direction = self.layoutDirection()
            mark = QStyle.visualRect(direction, self.rect(), QRect(Space.S, round(top), side, side))
            painter.drawImage(mark, symbol_image("check", colour, side, self.devicePixelRatioF()))
            text = QStyle.visualRect(direction, self.rect(), text.adjusted(side + 2, 0, 0, 0))
        painter.setPen(colour)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self.text())


class ActivityTable(RowTable):
    """What happened, a line each; what happened takes the spare width."""

    def __init__(self, model: ActivityModel) -> None:
        super().__init__(self.tr("Activity"), model, QFontMetrics(QApplication.font()).height() + Space.S, 4)
        self.setIconSize(QSize(16, 16))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 6)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _WIDTHS.items():
            self.setColumnWidth(column, letter * letters)

    def make_room(self) -> None:
        """Let the scroll bar know at once of rows that have just come."""
        self.updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        others = sum(self.columnWidth(column) for column in Column if column is not Column.WHAT)
        least = self.fontMetrics().averageCharWidth() * _WIDTHS[Column.WHAT]
        self.setColumnWidth(Column.WHAT, max(least, self.viewport().width() - others))
        for button in self.findChildren(NewLinesButton):
            button.take_place()


_WIDTHS = {
    Column.TIME: 14,
    Column.APP: 20,
    Column.SERVER: 13,
    Column.WHAT: 20,
    Column.OUTCOME: 13,
    Column.MS: 8,
}
"""Starting widths of the columns, in letters."""


class NewLinesButton(QAbstractButton):
    """Floats over the top of the list and tells how many lines came while the person reads further down."""

    def __init__(self, table: ActivityTable) -> None:
        super().__init__(table)
        self._table = table
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self.tr("Goes to the top of the list"))
        self.hide()

    def show_count(self, count: int) -> None:
        """Tell of so many lines."""
        is_news = not self.isVisible()
        number = self.locale().toString(count)
        self.setText(self.tr("1 new line") if count == 1 else self.tr("{count} new lines").format(count=number))
        self.adjustSize()
        self.take_place()
        self.show()
        self.raise_()
        if is_news:
            announce(self, self.text())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + metrics.ascent() + 2 * Space.L, metrics.height() + Space.M
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = QApplication.palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, ground = palette.color(QPalette.ColorRole.HighlightedText), palette.color(QPalette.ColorRole.Highlight)
        painter.setBrush(blend(ground, colour, 0.15) if self.underMouse() or self.isDown() else ground)
        painter.setPen(QPen(colour, 2 if self.hasFocus() else 1))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = self.fontMetrics().ascent()
        direction = self.layoutDirection()
        icon = QRect(Space.M, (self.height() - side) // 2, side, side)
        painter.drawImage(
            QStyle.visualRect(direction, self.rect(), icon), symbol_image("up", colour, side, self.devicePixelRatioF())
        )
        painter.setPen(colour)
        text = QStyle.visualRect(direction, self.rect(), self.rect().adjusted(Space.M + side, 0, -Space.S, 0))
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self.text())

    def take_place(self) -> None:
        """Stand in the middle, under the header."""
        top = self._table.horizontalHeader().height() + Space.S
        self.move((self._table.width() - self.width()) // 2, top)


class ActivityDetails(QScrollArea):
    """All that is known of one line; of a call also what it carried, if that was kept."""

    def __init__(self, adapter: "BridgeAdapter", clock: Callable[[], float]) -> None:
        super().__init__()
        self._adapter = adapter
        self._clock = clock
        self._line: Activity | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Details of the selected line"))
        self.what = ClampedLabel(kind=Type.HEADING, lines=3)
        self.chip = Chip()
        self.moment = Fact(self.tr("When"))
        self.app = Fact(self.tr("App"), lines=2)
        self.person = Fact(self.tr("Person"), lines=2)
        self.server = Fact(self.tr("Server"), lines=2)
        self.kind = Fact(self.tr("Kind"))
        self.took = Fact(self.tr("Took"))
        self.grant = Fact(self.tr("Grant ID"), kind=Type.CODE)
        self.number = Fact(self.tr("Line number"))
        self.copy = CopyButton(self.tr("Copy"), self.tr("Copy this line"), self.text)
        self.arguments_title = Label(self.tr("What the call carried"), Type.CAPTION, Tone.MUTED)
        self.arguments = QPlainTextEdit()
        self.delete = SymbolButton(self.tr("Delete"), "remove")
        self.delete.setAccessibleName(self.tr("Delete what the call carried"))
        self.close_button = SymbolButton(self.tr("Close"))
        self.close_button.setAccessibleDescription(self.tr("Hides the details"))
        self._lay_out()
        self.delete.clicked.connect(self.forget_arguments)

    def paint(self, line: Activity | None, server: str) -> None:
        """Show one line, if there is one to show."""
        is_other = line is None or self._line is None or line.id != self._line.id
        self._line = line
        if line is None:
            return
        self.what.setText(activity_words.what(line))
        self.chip.show_state(*activity_words.outcome(line))
        self.moment.show_value(activity_words.moment(line.at))
        self.app.show_value(activity_words.app(line))
        self.person.show_value(words.plain(line.subject or "", 80))
        self.server.show_value(server)
        self.kind.show_value(activity_words.kind(line))
        took = activity_words.took(line.ms)
        self.took.show_value(self.tr("{number} ms").format(number=took) if took else "")
        self.grant.show_value(line.grant_id or "")
        self.number.show_value(str(line.id))
        if is_other:
            self._show_arguments("")
            if line.kind == "called":
                self._ask_for_arguments(line)

    def text(self) -> str:
        """Return the line as text for elsewhere."""
        if self._line is None:
            return ""
        facts = [self.moment, self.app, self.person, self.server, self.kind, self.took, self.grant, self.number]
        said = [
            self.what.text(),
            self.tr("{caption}: {value}").format(caption=self.tr("Outcome"), value=self.chip.text()),
            *(
                self.tr("{caption}: {value}").format(caption=fact.caption.text(), value=fact.value.text())
                for fact in facts
                if fact.value.text() != "–"
            ),
        ]
        if self.arguments.toPlainText():
            said += ["", self.arguments.toPlainText()]
        return "\n".join(said)

    @Slot()
    def forget_arguments(self) -> None:
        """Delete what the call carried; the line stays."""
        if self._line is None or self._line.id is None:
            return
        id = self._line.id
        self._adapter.submit(lambda bridge: bridge.history.forget_arguments(id), lambda _: self._take(id, None))

    def _ask_for_arguments(self, line: Activity) -> None:
        id = line.id or 0
        self._adapter.submit(caught(lambda bridge: bridge.history.arguments(id)), lambda answer: self._take(id, answer))

    def _take(self, id: int, answer: object) -> None:
        if self._line is not None and self._line.id == id:
            self._show_arguments(answer if isinstance(answer, str) else "")

    def _show_arguments(self, text: str) -> None:
        self.arguments.setPlainText(text)
        lines = min(12, text.count("\n") + 1)
        height = QFontMetrics(self.arguments.font()).lineSpacing() * lines + 2 * Space.S + Space.XS
        self.arguments.setFixedHeight(height)
        for each in (self.arguments_title, self.arguments, self.delete):
            each.setVisible(bool(text))

    def _lay_out(self) -> None:
        self.arguments.setReadOnly(True)
        self.arguments.setFont(font_of(Type.CODE))
        self.arguments.setAccessibleName(self.arguments_title.text())
        self.arguments.setTabChangesFocus(True)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.what, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.chip)
        head.addStretch(1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        facts: tuple[tuple[QWidget, ...], ...] = (
            (self.moment, self.app, self.server),
            (self.kind, self.person, self.took),
            (self.number, self.grant),
        )
        for row, cells in enumerate(facts):
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column)
        for column in range(3):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, self.fontMetrics().averageCharWidth() * 16)
        arguments = QHBoxLayout()
        arguments.addWidget(self.arguments_title, 1, Qt.AlignmentFlag.AlignBottom)
        arguments.addWidget(self.delete)
        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        body.setSpacing(Space.S)
        body.addLayout(head)
        body.addSpacing(Space.XS)
        body.addLayout(grid)
        body.addLayout(arguments)
        body.addWidget(self.arguments)
        body.addStretch()
        self.setWidget(content)
        self.setMinimumHeight(self.fontMetrics().height() * 7)
        self._show_arguments("")


class _NarrowList(QComboBox):
    """A list that takes little room however long its entries are, and shows them whole when it is open."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - Space.XS
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        metrics = self.view().fontMetrics()
        widest = max(metrics.horizontalAdvance(self.itemText(number)) for number in range(self.count()))
        self.view().setMinimumWidth(min(widest + 4 * Space.M, metrics.averageCharWidth() * 60))
        super().showPopup()


def _narrow_list(accessible_name: str) -> QComboBox:
    made = _NarrowList()
    made.setAccessibleName(accessible_name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(10)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made


def _fill(list_: QComboBox, entries: tuple[tuple[str, str], ...]) -> None:
    """Offer these entries; what is chosen stays, and stays on the list."""
    key, name = str(list_.currentData() or ""), list_.currentText()
    with QSignalBlocker(list_):
        list_.clear()
        for each, text in entries:
            list_.addItem(text, each)
    if key:
        _choose(list_, key, name)


def _choose(list_: QComboBox, key: str, name: str) -> None:
    with QSignalBlocker(list_):
        if list_.findData(key) < 0:
            list_.addItem(words.plain(name, 60), key)
        list_.setCurrentIndex(list_.findData(key))


def _name_of(grant: Grant) -> str:
    """Name one of several clients of the same name."""
    return f"{words.client(grant)} · {grant.id[:8]}"
