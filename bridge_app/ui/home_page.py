"""The Home page: is it running, who is connected, does anything need me, and the way to connect an app."""

import time
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bridge_app.models import Approval, Grant, GrantState, Problem, RunState, Snapshot
from bridge_app.ui import words
from bridge_app.ui.clients_model import has_ended
from bridge_app.ui.commands import Commands
from bridge_app.ui.design import (
    GRANT_SIGNS,
    RUN_SIGNS,
    Banner,
    Card,
    Chip,
    ClampedLabel,
    CopyButton,
    Label,
    Separator,
    Sign,
    Space,
    Symbol,
    SymbolButton,
    Tone,
    Type,
    chip_size,
    font_of,
)
from bridge_app.ui.flow import Flow

if TYPE_CHECKING:
    from bridge_app.ui.adapter import BridgeAdapter

_PAUSE = "pause"
_SHOWN_CLIENTS = 5
_REFRESH_MS = 5000


class HomePage(QWidget):
    """State, address, what needs the person, connected clients, and how to connect another. Paints snapshots."""

    review_asked = Signal()
    """The person wants to see the waiting question."""
    fix_asked = Signal(str)
    """The person pressed the button of the problem with this id."""
    clients_asked = Signal()
    """The person wants to see all clients."""
    connect_asked = Signal()
    """The person wants to connect an app."""

    def __init__(
        self, adapter: "BridgeAdapter", parent: QWidget | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._snapshot: Snapshot | None = None
        self._tab_chain: list[QWidget] = []
        self.commands = Commands(adapter, self)
        self.symbol = Symbol("starting", Tone.MUTED, 44)
        self.state = ClampedLabel(self.tr("Starting…"), Type.TITLE, lines=2)
        self.summary = ClampedLabel(self.tr("The bridge is getting ready."), tone=Tone.MUTED, lines=2)
        self.pause = SymbolButton(self.tr("Pause everything"), "pause")
        self.pause.setEnabled(False)
        self.address = _code_field(self.tr("Address for your apps"))
        self.copy_address = CopyButton(self.tr("Copy"), self.tr("Copy address"), self.address.text)
        self.banners = Banners()
        self.clients = ClientSummary(clock)
        self.footer = ClampedLabel(kind=Type.CAPTION, tone=Tone.MUTED, lines=2)
        self.update_line = ClampedLabel(kind=Type.CAPTION, tone=Tone.MUTED, lines=3)
        self.update_line.hide()
        self._lay_out()

        self.pause.clicked.connect(self.pause_or_resume_everything)
        self.commands.changed.connect(self._show_pause)
        self.banners.review_asked.connect(self.review_asked)
        self.banners.fix_asked.connect(self.fix_asked)
        self.clients.all.clicked.connect(self.clients_asked)
        for button in self.clients.connect_buttons():
            button.clicked.connect(self.connect_asked)
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self.refresh_times)
        self._refresh.start()

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Show a snapshot."""
        self._snapshot = snapshot
        sign = RUN_SIGNS[snapshot.state]
        self.symbol.show_sign(*sign)
        self.state.setText(self._state_words(snapshot))
        self.summary.setText(self._summary_words(snapshot))
        self.address.setText(snapshot.address)
        self.address.setCursorPosition(0)
        self.copy_address.setEnabled(bool(snapshot.address))
        self.banners.paint(snapshot.approvals, snapshot.problems)
        self._order_tabs()
        self.clients.paint(snapshot)
        self.footer.setText(self._footer_words(snapshot))
        self.update_line.setText(self._update_words(snapshot))
        self.update_line.setVisible(snapshot.update is not None)
        self.commands.settle()
        self._show_pause()

    @Slot()
    def pause_or_resume_everything(self) -> None:
        """Refuse every request from now on, or let everything go on."""
        if self._snapshot is None:
            return
        if self._snapshot.is_paused:
            self.commands.run(_PAUSE, lambda bridge: bridge.resume_everything())
        else:
            self.commands.run(_PAUSE, lambda bridge: bridge.pause_everything())

    @Slot()
    def refresh_times(self) -> None:
        """Let "5 min ago" become "6 min ago"."""
        if self._snapshot is not None and self.isVisible():
            self.clients.paint(self._snapshot)

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.state)
        text.addWidget(self.summary)
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(self.symbol, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(text, 1)
        head.addWidget(self.pause, alignment=Qt.AlignmentFlag.AlignTop)

        address = QHBoxLayout()
        address.setSpacing(Space.S)
        address.addWidget(self.address, 1)
        address.addWidget(self.copy_address)
        address_label = Label(self.tr("Address for your apps"), Type.HEADING)
        address_label.setBuddy(self.address)

        content = QWidget()
        content.setMaximumWidth(self.fontMetrics().averageCharWidth() * 130)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addSpacing(Space.S)
        column.addWidget(self.banners)
        column.addSpacing(Space.S)
        column.addWidget(address_label)
        column.addLayout(address)
        column.addSpacing(Space.L)
        column.addWidget(self.clients)
        column.addSpacing(Space.S)
        column.addStretch(1)
        column.addWidget(self.update_line)
        column.addWidget(self.footer)

        self.scroller = QScrollArea()
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setAccessibleName(self.tr("Home"))
        self.scroller.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroller)

    def _footer_words(self, snapshot: Snapshot) -> str:
        if snapshot.started_at is None:
            return self.tr("Version {version}").format(version=snapshot.version)
        return self.tr("Secrets are kept in: {place} · Version {version}").format(
            place=snapshot.secrets_kept_in, version=snapshot.version
        )

    def _update_words(self, snapshot: Snapshot) -> str:
        if snapshot.update is None:
            return ""
        version = words.plain(snapshot.update.version, 40)
        if not snapshot.update.command:
            return self.tr("Version {version} is out. It comes from where this one came from.").format(version=version)
        return self.tr("Version {version} is out. To update: {command}").format(
            version=version, command=snapshot.update.command
        )

    def _order_tabs(self) -> None:
        buttons = [banner.button for banner in self.banners.shown() if banner.button is not None]
        chain: list[QWidget] = [self.pause, *buttons, self.address]
        # Walked only after a change: Qt rebuilds its focus chain on every call.
        if chain != self._tab_chain:
            self._tab_chain = chain
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)

    def _state_words(self, snapshot: Snapshot) -> str:
        if snapshot.state is RunState.PROBLEM:
            return self.tr("Not running") if snapshot.started_at is None else self.tr("Running, with a problem")
        return {
            RunState.STARTING: self.tr("Starting…"),
            RunState.RUNNING: self.tr("Running"),
            RunState.PAUSED: self.tr("Paused"),
            RunState.NEEDS_YOU: self.tr("Waiting for you"),
        }[snapshot.state]

    def _summary_words(self, snapshot: Snapshot) -> str:
        if snapshot.state is RunState.STARTING:
            return self.tr("The bridge is getting ready.")
        if snapshot.started_at is None:
            return self.tr("Apps can't reach the bridge now. They stay signed in.")
        if snapshot.is_paused:
            return self.tr("Every request is refused until you resume. Apps stay signed in.")
        living = sum(not has_ended(grant) for grant in snapshot.grants)
        if living == 0:
            return self.tr("No app is connected yet.")
        connected = self.tr("1 app connected") if living == 1 else self.tr("%n apps connected", "", living)
        if snapshot.problems or snapshot.approvals:
            return self.tr("{connected}.").format(connected=connected)
        return self.tr("{connected}. Nothing needs you.").format(connected=connected)

    @Slot()
    def _show_pause(self) -> None:
        snapshot = self._snapshot
        is_paused = snapshot is not None and snapshot.is_paused
        self.pause.setText(self.tr("Resume everything") if is_paused else self.tr("Pause everything"))
        self.pause.set_symbol("resume" if is_paused else "pause")
        is_serving = snapshot is not None and snapshot.started_at is not None
        self.pause.setEnabled(is_serving and not self.commands.is_running(_PAUSE))


class Banners(QWidget):
    """What needs the person now: problems first, then waiting questions. Rebuilt only when they change."""

    review_asked = Signal()
    fix_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[Approval, ...], tuple[Problem, ...]] = ((), ())
        self._banners: list[Banner] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.hide()

    def paint(self, approvals: tuple[Approval, ...], problems: tuple[Problem, ...]) -> None:
        """Show these banners and no others."""
        if (approvals, problems) == self._shown:
            return
        self._shown = (approvals, problems)
        _clear(self._column)
        self._banners = [self._problem_banner(problem) for problem in problems]
        if approvals:
            self._banners.append(self._approval_banner(approvals))
        for banner in self._banners:
            self._column.addWidget(banner)
        self.setVisible(bool(self._banners))

    def shown(self) -> list[Banner]:
        """Return the banners on the page, from top to bottom."""
        return list(self._banners)

    def _problem_banner(self, problem: Problem) -> Banner:
        sign = RUN_SIGNS[RunState.NEEDS_YOU] if problem.is_mild else Sign("problem", Tone.DANGER)
        banner = Banner(sign, problem.title, problem.hint, problem.fix)
        problem_id = problem.id
        if banner.button is not None:
            banner.button.clicked.connect(lambda: self.fix_asked.emit(problem_id))
        return banner

    def _approval_banner(self, approvals: tuple[Approval, ...]) -> Banner:
        title = words.question(approvals[0]) if len(approvals) == 1 else words.questions(approvals)
        hint = self.tr("It waits for your answer. No answer counts as no.")
        banner = Banner(RUN_SIGNS[RunState.NEEDS_YOU], title, hint, self.tr("Review…"))
        if banner.button is not None:
            banner.button.clicked.connect(self.review_asked)
        return banner


class ClientSummary(QWidget):
    """The few clients seen last, one line each."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self._clock = clock
        self._rows: list[ClientRow] = []
        self.title = Label(self.tr("Connected apps"), Type.HEADING)
        self.all = SymbolButton(self.tr("Show all"))
        self.all.setAccessibleName(self.tr("Show all clients"))
        self.connect_an_app = SymbolButton(self.tr("Connect an app…"), "add")
        self.connect_an_app.setToolTip(words.tooltip(self.tr("Ctrl+Shift+N")))
        self.nothing = Banner(
            Sign("clients", Tone.ACCENT),
            self.tr("Connect your first app"),
            self.tr(
                "Claude, Cursor, VS Code and many others: a click writes the bridge into their settings. You see the change "
                "first, and can take it back."
            ),
            self.tr("Connect an app…"),
        )
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.title, 1)
        actions = Flow()
        actions.add(self.all)
        actions.add(self.connect_an_app)
        head.addLayout(actions)
        self.card = Card()
        self._lines = QVBoxLayout(self.card)
        self._lines.setContentsMargins(0, Space.XS, 0, Space.XS)
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.card)
        self.card.hide()
        self.all.hide()
        self.connect_an_app.hide()
        for button in self.connect_buttons():
            button.setEnabled(False)

    def paint(self, snapshot: Snapshot) -> None:
        """Show the living clients seen last."""
        living = [grant for grant in snapshot.grants if not has_ended(grant)]
        living.sort(key=lambda grant: grant.last_seen_at or grant.created_at, reverse=True)
        shown = living[:_SHOWN_CLIENTS]
        if len(shown) != len(self._rows):
            self._make_rows(len(shown))
        for row, grant in zip(self._rows, shown, strict=True):
            row.paint(grant, snapshot, self._clock())
        self.card.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.all.setVisible(bool(snapshot.grants))
        # Without any the invitation has the button.
        self.connect_an_app.setVisible(bool(shown))
        for button in self.connect_buttons():
            button.setEnabled(snapshot.started_at is not None)
        more = len(living) - len(shown)
        self.all.setText(self.tr("Show all %n", "", len(living)) if more > 0 else self.tr("Show all"))

    def connect_buttons(self) -> tuple[SymbolButton, ...]:
        """Return the buttons that lead to another app, one of them shown at a time."""
        return tuple(each for each in (self.connect_an_app, self.nothing.button) if each is not None)

    def rows(self) -> list["ClientRow"]:
        """Return the lines shown, from top to bottom."""
        return list(self._rows)

    def _make_rows(self, count: int) -> None:
        _clear(self._lines)
        self._rows = [ClientRow() for _ in range(count)]
        for number, row in enumerate(self._rows):
            if number:
                self._lines.addWidget(Separator())
            self._lines.addWidget(row)


class ClientRow(QWidget):
    """One client in a line: name, when it was last seen, its state."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ClampedLabel(kind=Type.STRONG)
        self.seen = ClampedLabel(tone=Tone.MUTED)
        self.seen.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.chip = Chip()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.name, 3)
        row.addWidget(self.seen, 2)
        # One width for every state, or the column before it would be ragged.
        place = QWidget()
        place.setFixedWidth(max(chip_size(words.state(state), self.chip.fontMetrics()).width() for state in GrantState))
        place_row = QHBoxLayout(place)
        place_row.setContentsMargins(0, 0, 0, 0)
        place_row.addWidget(self.chip, alignment=Qt.AlignmentFlag.AlignLeft)
        row.addWidget(place)

    def paint(self, grant: Grant, snapshot: Snapshot, now: float) -> None:
        """Show one grant."""
        self.name.setText(words.client(grant))
        if grant.open_requests == 1:
            seen = self.tr("1 request open")
        elif grant.open_requests:
            seen = self.tr("%n requests open", "", grant.open_requests)
        elif grant.last_seen_at is None:
            seen = self.tr("not used yet")
        else:
            seen = self.tr("last seen {when}").format(when=words.ago(grant.last_seen_at, now))
        self.seen.setText(seen)
        is_paused = snapshot.is_paused and not has_ended(grant)
        sign = GRANT_SIGNS[GrantState.PAUSED if is_paused else grant.state]
        self.chip.show_state(words.state(grant.state, everything_paused=snapshot.is_paused), sign)


def _code_field(accessible_name: str) -> QLineEdit:
    field = QLineEdit()
    field.setReadOnly(True)
    field.setFont(font_of(Type.CODE))
    field.setAccessibleName(accessible_name)
    return field


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
