"""Servers to choose from: a tick for each with how it is, and all of them or only those ticked."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget

from bridge_app.models import Upstream
from bridge_app.ui import server_words, words
from bridge_app.ui.design import Space, Tone, ink
from bridge_app.ui.form_parts import CheckBox, Choice, Choices

_SHOWN_SERVERS = 5
_ALL = "all"
_ONLY = "only"


class ServerTicks(QScrollArea):
    """A tick for each server, all ticked at first; beyond a few of them it scrolls."""

    edited = Signal()

    def __init__(self, upstreams: Iterable[Upstream], now: float | None = None) -> None:
        """With `now`, each line says how its server is at that moment."""
        super().__init__()
        self.ticks: dict[str, ServerTick] = {}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.XS)
        for upstream in upstreams:
            name = words.plain(upstream.name, 60 if now is None else 40) or upstream.id
            state = "" if now is None else server_words.state(upstream, now)
            tick = self.ticks[upstream.id] = ServerTick(name, state)
            tick.setToolTip(words.tooltip(server_words.server(upstream)))
            tick.setChecked(True)
            tick.toggled.connect(self.edited)
            column.addWidget(tick)
        column.addStretch()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        # What it stands on shows through: a window, or a row that is chosen.
        for each in (self.viewport(), content):
            each.setAutoFillBackground(False)
        line = content.sizeHint().height() / max(1, len(self.ticks))
        self.setFixedHeight(round(line * min(len(self.ticks), _SHOWN_SERVERS + 0.5)))

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the servers ticked."""
        return tuple(each for each, tick in self.ticks.items() if tick.isChecked())

    def fill(self, upstreams: Iterable[str] | None) -> None:
        """Tick these servers, or with None all, without telling anybody."""
        chosen = None if upstreams is None else set(upstreams)
        for upstream, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(chosen is None or upstream in chosen)


class ServerTick(CheckBox):
    """A check box with its server's state at the other end of the line: one widget, as there may be hundreds."""

    def __init__(self, name: str, state: str) -> None:
        super().__init__(name)
        self._state = state
        self.setAccessibleDescription(state)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + Space.M + self.fontMetrics().horizontalAdvance(self._state), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._state:
            painter = QPainter(self)
            painter.setPen(ink(Tone.MUTED, QApplication.palette(self)))
            end = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
            painter.drawText(self.rect(), int(end | Qt.AlignmentFlag.AlignVCenter), self._state)


class ServersChoice(QWidget):
    """All servers, also those that come later, or only those ticked."""

    changed = Signal()

    def __init__(self, upstreams: tuple[Upstream, ...], now: float) -> None:
        super().__init__()
        self.ways = Choices(
            self.tr("Servers it may use"),
            (
                Choice(_ALL, self.tr("All servers"), self.tr("Also those that are added later.")),
                Choice(_ONLY, self.tr("Only these"), self.tr("Just what is ticked here:")),
            ),
        )
        self.ticks = ServerTicks(upstreams, now)
        below = QVBoxLayout()
        below.addWidget(self.ticks)
        self.ways.rows[_ONLY].add_below(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.ways)
        self.ways.chosen.connect(self._follow_way)
        self.ticks.edited.connect(self._pick)

    def fill(self, upstreams: Iterable[str] | None) -> None:
        """Choose these servers, or with None all, without telling anybody."""
        self.ways.choose(_ALL if upstreams is None else _ONLY)
        self.ticks.fill(upstreams)

    def chosen(self) -> tuple[str, ...] | None:
        """Return the servers chosen; None means all, also those that come later."""
        return None if self.ways.current() == _ALL else self.ticks.chosen()

    @Slot(str)
    def _follow_way(self, way: str) -> None:
        if way == _ALL:
            # The ticks show what it means, and are where choosing one by one starts from.
            self.fill(None)
        self.changed.emit()

    @Slot()
    def _pick(self) -> None:
        self.ways.choose(_ONLY)
        self.changed.emit()
