"""Everything about one server: how it is, its switches, its tools and what it wrote."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from bridge_app.models import BUILTIN, ActivityFilter, Snapshot, Upstream
from bridge_app.ui import server_words, words
from bridge_app.ui.day_of_calls import DayOfCalls
from bridge_app.ui.design import (
    Chip,
    ClampedLabel,
    CopyButton,
    Fact,
    Label,
    Space,
    SymbolButton,
    Tone,
    Type,
    font_of,
)
from bridge_app.ui.flow import Flow
from bridge_app.ui.form_parts import Notice
from bridge_app.ui.server_now import ServerNow
from bridge_app.ui.server_tools import ServerTools

TOOLS, LOG = 0, 1


class ServerDetails(QScrollArea):
    """Paints one server; whoever owns it acts on its buttons."""

    log_asked = Signal()
    """The person wants to see what the server wrote, as it is now."""

    def __init__(self, day: DayOfCalls, clock: Callable[[], float]) -> None:
        super().__init__()
        self.day = day
        self._clock = clock
        self._now: ServerNow | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Details of the selected server"))
        self.name = ClampedLabel(kind=Type.HEADING, lines=2)
        self.chip = Chip()
        self.why = ClampedLabel(lines=4)
        self.sign_in = SymbolButton(self.tr("Sign in…"), "link")
        self.sign_out = SymbolButton(self.tr("Sign out…"))
        self.test = SymbolButton(self.tr("Test"))
        self.test.setAccessibleDescription(self.tr("Starts it apart from everything else and asks what it has"))
        self.restart = SymbolButton(self.tr("Restart"))
        self.switch = SymbolButton(self.tr("Switch off"))
        self.edit = SymbolButton(self.tr("Edit…"))
        self.activity = SymbolButton(self.tr("Activity"), "activity")
        self.activity.setAccessibleName(self.tr("Show activity"))
        self.remove = SymbolButton(self.tr("Remove…"), "remove")
        self.buttons = (
            self.sign_in,
            self.switch,
            self.test,
            self.restart,
            self.edit,
            self.sign_out,
            self.activity,
            self.remove,
        )
        self.runs = Fact(self.tr("Command"), lines=3, kind=Type.CODE)
        self.exposed = Fact(self.tr("Names of its tools begin with"))
        self.secrets = Fact(self.tr("Secrets"), lines=2)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(self.tr("Waiting for the server"))
        self.notice = Notice()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What to show of the server"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.addTab(self.tr("Tools"))
        self.tabs.addTab(self.tr("Log"))
        self.tools = ServerTools()
        self.log = LogView()
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        self.log.again.clicked.connect(self.log_asked)
        self._turn(TOOLS)

    def paint(self, upstream: Upstream, snapshot: Snapshot, *, is_busy: bool) -> None:
        """Show what a snapshot says of a server."""
        name = server_words.server(upstream)
        is_builtin = upstream.id == BUILTIN
        self.name.setText(name)
        self.chip.show_state(server_words.state(upstream, self._clock()), server_words.sign(upstream))
        self.why.setText(self._why(upstream, is_builtin=is_builtin))
        self.why.setVisible(bool(self.why.text()))
        self.runs.caption.setText(self.tr("Address") if upstream.transport == "http" else self.tr("Command"))
        self.runs.setVisible(not is_builtin)
        self.runs.show_value(upstream.detail)
        self.sign_in.setVisible(upstream.is_enabled and upstream.state == "needs_sign_in" and self._signs_in())
        self.sign_out.setVisible(self._now is not None and self._now.is_signed_in)
        self.switch.setText(self.tr("Switch off") if upstream.is_enabled else self.tr("Switch on"))
        self.restart.setVisible(not is_builtin and upstream.is_enabled)
        for button in (self.test, self.edit, self.remove):
            button.setVisible(not is_builtin)
        is_serving = snapshot.started_at is not None
        for button in self.buttons:
            had_focus = button.hasFocus()
            button.setEnabled(is_serving and not is_busy)
            button.setAccessibleDescription(name)
            if had_focus and (is_busy or button.isHidden()):
                # Otherwise the focus jumps to wherever Qt thinks is next.
                self.setFocus()
        self.tools.look.setEnabled(is_serving and not is_busy and upstream.is_enabled)
        self.progress.setVisible(is_busy)
        # Our own server writes no log of its own, and has nothing to show while it is off.
        has_more = not is_builtin or (self._now is not None and bool(self._now.tools))
        for widget in (self.tabs, self.stack):
            widget.setVisible(has_more)
        if is_builtin:
            self.tabs.setCurrentIndex(TOOLS)
        self.tabs.setTabVisible(LOG, not is_builtin)
        self.tools.look.setVisible(not is_builtin and self.tabs.currentIndex() == TOOLS)
        self.tabs.setTabText(TOOLS, self._tools_title(upstream))
        self.day.show_of(ActivityFilter(upstream=upstream.id), snapshot)
        self.tools.paint_clients(snapshot)
        self._show_secrets(snapshot)

    def paint_now(self, now: ServerNow | None) -> None:
        """Show what no snapshot holds: tools, rules, log."""
        self._now = now
        self.tools.paint(now)
        self.log.show_lines(now.log if now is not None else ())
        prefix = None if now is None else now.settings.prefix
        shown = "" if now is None else now.settings.id if prefix is None else prefix
        self.exposed.setVisible(bool(shown) and now is not None and now.settings.id != BUILTIN)
        self.exposed.show_value(f"{shown}__")

    def _signs_in(self) -> bool:
        return self._now is None or self._now.settings.auth == "oauth"

    def _why(self, upstream: Upstream, *, is_builtin: bool) -> str:
        if not upstream.is_enabled:
            return self.tr("No app can use it now. Who may use it stays as it is.")
        if upstream.words and upstream.state in ("failing", "needs_sign_in"):
            return words.plain(upstream.words, 600)
        if is_builtin:
            return self.tr("Part of MCP Auth Bridge: it tells apps who they act for and how the bridge is.")
        return words.plain(upstream.words, 600)

    def _tools_title(self, upstream: Upstream) -> str:
        tools = len(self._now.tools) if self._now is not None else upstream.tools
        return self.tr("Tools ({count})").format(count=tools) if tools else self.tr("Tools")

    def _show_secrets(self, snapshot: Snapshot) -> None:
        keys = self._now.secrets if self._now is not None else ()
        names = ", ".join(server_words.secret(key) for key in keys if key != "oauth")
        self.secrets.setVisible(bool(names))
        self.secrets.show_value(
            self.tr("{names} ({place})").format(names=names, place=server_words.kept_in(snapshot.secrets_kept_in))
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.name, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.chip)
        head.addStretch(1)
        switches = Flow()
        for button in self.buttons:
            switches.add(button)
        facts = QGridLayout()
        facts.setHorizontalSpacing(Space.L)
        facts.setVerticalSpacing(Space.S)
        facts.addWidget(self.runs, 0, 0, 1, 2)
        facts.addWidget(self.exposed, 1, 0)
        facts.addWidget(self.secrets, 1, 1)
        facts.setColumnStretch(0, 1)
        facts.setColumnStretch(1, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.tools)
        self.stack.addWidget(self.log)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.L, Space.M, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.why)
        column.addSpacing(Space.XS)
        column.addLayout(switches)
        column.addWidget(self.progress)
        column.addWidget(self.notice)
        column.addSpacing(Space.XS)
        column.addLayout(facts)
        column.addWidget(self.day)
        column.addSpacing(Space.XS)
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        tabs.addStretch(1)
        tabs.addWidget(self.tools.look)
        tabs.addWidget(self.log.again)
        tabs.addWidget(self.log.copy)
        column.addLayout(tabs)
        column.addWidget(self.stack, 1)
        column.addStretch(0)
        self.setWidget(content)

    @Slot(int)
    def _turn(self, number: int) -> None:
        for page, index in ((self.tools, TOOLS), (self.log, LOG)):
            # What is not shown needs no room.
            height = QSizePolicy.Policy.Preferred if index == number else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, height)
        self.stack.setCurrentIndex(number)
        self.tools.look.setVisible(number == TOOLS)
        for button in (self.log.again, self.log.copy):
            button.setVisible(number == LOG)
        if number == LOG:
            self.log_asked.emit()


class LogView(QWidget):
    """The last lines a server wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setFont(_small_code())
        self.text.setAccessibleName(self.tr("Log of the server"))
        self.text.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.nothing = Label(self.tr("It has written nothing yet."), tone=Tone.MUTED)
        self.again = SymbolButton(self.tr("Read again"))
        self.copy = CopyButton(self.tr("Copy"), self.tr("Copy log"), self.text.toPlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.nothing)
        column.addWidget(self.text, 1)
        column.addStretch(0)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines; whoever reads at the end stays at the end."""
        text = "\n".join(server_words.text(line, 2000) for line in lines)
        self.nothing.setVisible(not text)
        self.text.setVisible(bool(text))
        self.copy.setEnabled(bool(text))
        if text == self.text.toPlainText():
            return
        bar = self.text.verticalScrollBar()
        is_at_end, place = bar.value() >= bar.maximum() - 2, bar.value()
        self.text.setPlainText(text)
        bar.setValue(bar.maximum() if is_at_end else place)
        if is_at_end:
            # Where the end is shows only once the lines are laid out.
            QTimer.singleShot(0, self, self._go_to_end)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What was written while nobody looked had no end to stay at.
        QTimer.singleShot(0, self, self._go_to_end)

    @Slot()
    def _go_to_end(self) -> None:
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())


def _small_code() -> QFont:
    font = font_of(Type.CODE)
    font.setPointSizeF(font_of(Type.CAPTION).pointSizeF())
    return font
