"""The tools of one server: a searchable table, and what can be said of the one selected."""

from collections import Counter

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bridge_app.models import EVERY, Grant, Snapshot, UpstreamTool, Verdict
from bridge_app.ui import server_words, words
from bridge_app.ui.clients_model import has_ended
from bridge_app.ui.design import (
    Card,
    Chip,
    ClampedLabel,
    Label,
    Sign,
    Space,
    SymbolButton,
    Tone,
    Type,
    chip_size,
    font_of,
    paint_chip,
)
from bridge_app.ui.form_parts import ChoiceField, edged
from bridge_app.ui.row_table import RowDelegate, RowTable
from bridge_app.ui.server_now import ServerNow
from bridge_app.ui.tools_model import SIGN_ROLE, TOOL_ROLE, Column, ToolsModel

MANY_TOOLS = 8
"""From so many on there is a search field."""
LONG_DESCRIPTION = 160
VERDICTS: tuple[Verdict, ...] = ("allow", "ask", "refuse")
_AS_FOR_ALL = "as for all"
_AnyIndex = QModelIndex | QPersistentModelIndex


class ServerTools(QWidget):
    """Paints what the bridge says of a server's tools, and tells what the person wants otherwise."""

    switched = Signal(str, bool)
    """The person wants this tool on, or off."""
    judged = Signal(str, object, str)
    """The person said of this tool: a verdict or None, for this client or for all."""
    change_asked = Signal(str)
    """The person wants to see how this tool has changed."""
    look_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._now: ServerNow | None = None
        self._selected: str | None = None
        self._clients: tuple[tuple[str, str], ...] = ()
        self.model = ToolsModel()
        self.model.setParent(self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search tools"))
        self.search.setAccessibleName(self.tr("Search tools"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 8)
        self.client = QComboBox()
        self.client.setAccessibleName(self.tr("Whose calls the rules are for"))
        self.client.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.client.setMinimumContentsLength(8)
        self.client.addItem(self.tr("All apps"), EVERY)
        self.client_label = Label(self.tr("Rules for"), tone=Tone.MUTED)
        self.client_label.setBuddy(self.client)
        self.look = SymbolButton(self.tr("Look again"))
        self.look.setAccessibleDescription(self.tr("Asks the server for its tools now, and starts it if need be"))
        self.table = ToolsTable(self.model)
        self.panel = ToolPanel()
        self.nothing = Label(tone=Tone.MUTED, wraps=True)
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.client.currentIndexChanged.connect(self._show)
        self.look.clicked.connect(self.look_asked)
        self.model.switched.connect(self.switched)
        self.model.modelReset.connect(self._select_again)
        self.model.dataChanged.connect(self._show_panel)
        self.table.selectionModel().selectionChanged.connect(self._note_selection)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.panel.judged.connect(self._judge)
        self.panel.change.clicked.connect(self._ask_for_change)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WindowShortcut)
        find.activated.connect(lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def paint(self, now: ServerNow | None) -> None:
        """Show the tools of a server, or those of none."""
        is_other = (now and now.settings.id) != (self._now and self._now.settings.id)
        self._now = now
        if is_other:
            self._selected = None
            self.search.clear()
        self._show()
        if (is_other or self._selected is None) and self.model.rowCount():
            self.table.selectRow(0)

    def paint_clients(self, snapshot: Snapshot) -> None:
        """Offer the clients there are now."""
        living = [grant for grant in snapshot.grants if not has_ended(grant)]
        names = Counter(words.client(grant) for grant in living)
        clients = tuple((grant.id, self._name_of(grant, names)) for grant in living)
        if clients == self._clients:
            return
        self._clients = clients
        chosen = self.client.currentData()
        with QSignalBlocker(self.client):
            self.client.clear()
            self.client.addItem(self.tr("All apps"), EVERY)
            for grant_id, name in clients:
                self.client.addItem(name, grant_id)
            self.client.setCurrentIndex(max(0, self.client.findData(chosen)))
        self._show()

    def select(self, tool: str) -> None:
        """Bring a tool into view."""
        self._selected = tool
        self._select_again()

    def tool(self) -> UpstreamTool | None:
        """Return the tool selected."""
        row = self.model.row_of(self._selected)
        return None if row is None else self.model.tool(row)

    def grant_id(self) -> str:
        """Return whose calls the rules are for."""
        return str(self.client.currentData() or EVERY)

    def _name_of(self, grant: Grant, names: Counter[str]) -> str:
        name = words.client(grant)
        if names[name] == 1:
            return name
        # Which of several it is can only be told by who it acts for, and since when.
        return self.tr("{app} ({person}, {day})").format(
            app=name, person=words.person(grant), day=words.day(grant.created_at, grant.created_at + 86400.0)
        )

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        tools.addWidget(self.search, 1)
        tools.addStretch(0)
        tools.addWidget(self.client_label)
        tools.addWidget(self.client)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(tools)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        column.addWidget(self.panel)
        column.addStretch(0)

    @Slot()
    def _show(self) -> None:
        self.model.paint(self._now, self.grant_id())
        tools = self._now.tools if self._now is not None else ()
        self.search.setVisible(len(tools) > MANY_TOOLS)
        is_ours = self._now is not None and self._now.is_ours
        self.table.setVisible(bool(tools))
        for widget in (self.client, self.client_label):
            widget.setVisible(bool(tools) and not is_ours)
        self.table.share_width()
        self.nothing.setVisible(not tools)
        is_on = self._now is not None and self._now.settings.is_enabled
        self.nothing.setText(
            self.tr("No tools are known yet. “Look again” starts the server and asks it.")
            if is_on
            else self.tr("Its tools are not known.")
            if self._now is not None
            else ""
        )
        self._show_panel()

    @Slot()
    def _show_panel(self) -> None:
        tool = self.tool()
        self.panel.setVisible(tool is not None)
        if tool is not None and self._now is not None:
            name = "" if self.grant_id() == EVERY else self.client.currentText()
            self.panel.paint(tool, self._now, self.grant_id(), name)

    @Slot(str)
    def _search(self, text: str) -> None:
        self.model.search(text)
        self._show_panel()

    @Slot()
    def _note_selection(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        tool = rows[0].data(TOOL_ROLE) if rows else None
        if isinstance(tool, UpstreamTool):
            self._selected = tool.name
        self._show_panel()

    @Slot()
    def _select_again(self) -> None:
        row = self.model.row_of(self._selected)
        if row is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    @Slot(str)
    def _judge(self, choice: str) -> None:
        """Tell what was said; what holds anyway is not written down."""
        tool = self.tool()
        if tool is None or self._now is None:
            return
        verdict = next((each for each in VERDICTS if each == choice), None)
        if self.grant_id() == EVERY and verdict == self._now.other_verdict(tool.name):
            verdict = None
        self.judged.emit(tool.name, verdict, self.grant_id())

    @Slot()
    def _ask_for_change(self) -> None:
        tool = self.tool()
        if tool is not None:
            self.change_asked.emit(tool.name)

    @Slot(QPoint)
    def _open_menu(self, position: QPoint) -> None:
        tool = self.tool()
        if tool is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name, is_on = tool.name, tool.is_on
        switch = QAction(self.tr("Switch off") if is_on else self.tr("Switch on"), menu)
        switch.triggered.connect(lambda: self.switched.emit(name, not is_on))
        menu.addAction(switch)
        menu.addSeparator()
        for choice, said in self.panel.choices():
            action = QAction(said, menu)
            action.setCheckable(True)
            action.setChecked(choice == self.panel.rule.value())
            action.triggered.connect(lambda _=False, choice=choice: self._judge(choice))
            menu.addAction(action)
        if tool.is_changed:
            menu.addSeparator()
            change = QAction(self.tr("Show change…"), menu)
            change.triggered.connect(self._ask_for_change)
            menu.addAction(change)
        menu.popup(self.table.viewport().mapToGlobal(position))


class ToolPanel(Card):
    """What one tool says of itself, and the rule for its calls."""

    judged = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tool: UpstreamTool | None = None
        self._is_open = False
        self._choices: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(self.tr("Selected tool"))
        self.name = ClampedLabel(kind=Type.STRONG, lines=2)
        self.group = Chip()
        self.exposed = ClampedLabel(kind=Type.CAPTION, tone=Tone.MUTED)
        self.changed = ClampedLabel(tone=Tone.ATTENTION, lines=2)
        self.change = SymbolButton(self.tr("Show change…"))
        self.short = ClampedLabel(lines=3)
        self.full = QPlainTextEdit()
        self.full.setReadOnly(True)
        self.full.setTabChangesFocus(True)
        self.full.setAccessibleName(self.tr("What the tool says of itself"))
        self.full.setFrameShape(QFrame.Shape.NoFrame)
        self.full.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.full.setFixedHeight(self.fontMetrics().lineSpacing() * 9)
        self.more = SymbolButton(self.tr("Show all"))
        self.rule = ChoiceField(self.tr("Calls by all apps"), [("allow", "")])
        self.rule.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.name, 1)
        head.addWidget(self.group, alignment=Qt.AlignmentFlag.AlignTop)
        changed = QHBoxLayout()
        changed.setSpacing(Space.M)
        changed.addWidget(self.changed, 1, Qt.AlignmentFlag.AlignVCenter)
        changed.addWidget(self.change)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.rule, 1)
        row.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.exposed)
        column.addLayout(changed)
        column.addWidget(self.short)
        column.addWidget(self.full)
        column.addLayout(row)
        self.more.clicked.connect(self._show_more_or_less)
        self.rule.edited.connect(lambda: self.judged.emit(self.rule.value()))

    def paint(self, tool: UpstreamTool, now: ServerNow, grant_id: str, client: str) -> None:
        """Show a tool, with the rule for one client or for all."""
        if self._tool is None or tool.name != self._tool.name:
            self._is_open = False
        self._tool = tool
        title = words.plain(tool.title, 80)
        name = words.plain(tool.name, 120)
        self.name.setText(f"{name} – {title}" if title and title != name else name)
        signs = {True: Sign("search", Tone.MUTED), False: Sign("settings", Tone.MUTED)}
        sign = signs[tool.is_read_only]
        if tool.is_destructive and not tool.is_read_only:
            sign = Sign("problem", Tone.ATTENTION)
        self.group.show_state(server_words.group(tool), sign)
        exposed = words.plain(tool.exposed_name, 160)
        self.exposed.setText(self.tr("Apps know it as {name}").format(name=exposed))
        self.exposed.setVisible(exposed != name)
        self.changed.setText(self.tr("It changed after you approved it, and is refused until you have looked at it."))
        self.changed.setVisible(tool.is_changed)
        self.change.setVisible(tool.is_changed)
        self.change.setAccessibleDescription(name)
        self._show_description()
        self._show_rule(tool, now, grant_id, client)

    def choices(self) -> tuple[tuple[str, str], ...]:
        """Return what can be said of the tool's calls, with its words."""
        return self._choices

    def _show_description(self) -> None:
        text = server_words.text(self._tool.description if self._tool is not None else "")
        self.short.setText(text or self.tr("It says nothing of itself."))
        if text != self.full.toPlainText():
            self.full.setPlainText(text)
        is_long = len(text) > LONG_DESCRIPTION or "\n" in text
        self.more.setVisible(is_long)
        self.more.setText(self.tr("Show less") if self._is_open else self.tr("Show all"))
        self.short.setVisible(not (self._is_open and is_long))
        self.full.setVisible(self._is_open and is_long)

    def _show_rule(self, tool: UpstreamTool, now: ServerNow, grant_id: str, client: str) -> None:
        choices: list[tuple[str, str]] = [(each, server_words.verdict(each)) for each in VERDICTS]
        chosen: str = now.verdict(tool.name, grant_id)
        caption = self.tr("Calls by all apps")
        if grant_id != EVERY:
            usual = server_words.verdict(now.other_verdict(tool.name, grant_id))
            choices.insert(0, (_AS_FOR_ALL, self.tr("As for all apps: {rule}").format(rule=usual)))
            chosen = now.own_verdict(tool.name, grant_id) or _AS_FOR_ALL
            caption = self.tr("Calls by this app")
        self.rule.caption.setText(caption)
        self.rule.combo.setAccessibleName(f"{caption} {words.plain(client, 80)}".strip())
        self.rule.combo.setAccessibleDescription(words.plain(tool.name, 120))
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            with QSignalBlocker(self.rule.combo):
                self.rule.combo.clear()
                for key, said in choices:
                    self.rule.combo.addItem(said, key)
        self.rule.fill(chosen)
        self.rule.setVisible(not now.is_ours)
        self.rule.combo.setEnabled(tool.is_on)

    @Slot()
    def _show_more_or_less(self) -> None:
        self._is_open = not self._is_open
        self._show_description()


class ToolsTable(RowTable):
    """Whole rows, one selected; Space switches the tool, Tab leaves the table."""

    def __init__(self, model: ToolsModel) -> None:
        height = chip_size("X", QFontMetrics(QApplication.font())).height() + Space.S
        super().__init__(self.tr("Tools"), model, height, 5)
        self.setItemDelegate(_CellDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give each column its part; of our own server's tools there is nothing to say about calls."""
        letter, width = self.fontMetrics().averageCharWidth(), self.viewport().width()
        model = self.model()
        is_ours = isinstance(model, ToolsModel) and model.is_ours
        self.setColumnHidden(Column.RULE, is_ours)
        group, rule = letter * 13, 0 if is_ours else letter * 22
        # In a narrow window the name matters more; the card below says it, too.
        is_narrow = width < group + rule + letter * 16
        self.setColumnHidden(Column.GROUP, is_narrow)
        group = 0 if is_narrow else group
        self.setColumnWidth(Column.GROUP, group)
        self.setColumnWidth(Column.RULE, rule)
        self.setColumnWidth(Column.TOOL, max(letter * 10, width - group - rule))


class _CellDelegate(RowDelegate):
    """A cell without a focus frame of its own; where it has a sign, its text is a chip."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        super().initStyleOption(option, index)
        if option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            option.palette.setColor(
                QPalette.ColorRole.Window, edged(QApplication.palette()).color(QPalette.ColorRole.Window)
            )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        sign = index.data(SIGN_ROLE)
        if not isinstance(sign, Sign):
            super().paint(painter, option, index)
            return
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        text, row.text = row.text, ""
        widget = row.widget
        style = widget.style() if isinstance(widget, QWidget) else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, widget)
        painter.save()
        painter.setFont(font_of(Type.CAPTION))
        box = row.rect.adjusted(Space.XS, 0, -Space.XS, 0)
        paint_chip(painter, box, text, sign, QApplication.palette(), painter.device().devicePixelRatio())
        painter.restore()
