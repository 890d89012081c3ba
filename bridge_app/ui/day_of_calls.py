"""The last day of one client or server: how many calls and errors, and when, kept up to date while somebody looks."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bridge_app.errors import BridgeError
from bridge_app.models import ActivityFilter, ActivityHour, Snapshot
from bridge_app.ui.design import ClampedLabel, Label, Space, Tone, Type
from bridge_app.ui.hour_chart import HourChart, first_hour

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

_READ_MS = 1500
"""The log is read at most so often, however many calls come."""


class DayOfCalls(QWidget):
    """A day's chart with its numbers. Reads the log only while it is seen, and only when something happened."""

    def __init__(self, adapter: "BridgeAdapter", clock: Callable[[], float], *, columns: int = 3) -> None:
        """`columns` is how many the facts beside it stand in: the numbers take the first, the chart the others."""
        super().__init__()
        self._adapter = adapter
        self._clock = clock
        self._wanted: ActivityFilter | None = None
        self._asked: tuple[ActivityFilter, float, int] | None = None
        self._newest = 0
        self._is_serving = False
        self.chart = HourChart()
        self.counts = ClampedLabel(lines=2)
        self.span = Label(self.tr("in the last 24 hours"), Type.CAPTION, Tone.MUTED, wraps=True)
        self._pause = QTimer(self, singleShot=True, interval=_READ_MS)
        self._pause.timeout.connect(self.read)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.counts)
        words.addWidget(self.span)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.addLayout(words, 0, 0)
        grid.addWidget(self.chart, 0, 1, 1, columns - 1)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self._forget()

    def show_of(self, wanted: ActivityFilter, snapshot: Snapshot) -> None:
        """Show what the lines of this filter tell, as of this snapshot."""
        self._newest, self._is_serving = snapshot.newest_activity, snapshot.started_at is not None
        if wanted != self._wanted:
            self._wanted = wanted
            self._forget()
            self._pause.stop()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the log if it may tell something else by now; soon again, if it was read just now."""
        if self._wanted is None or not self._is_serving or not self.isVisible() or self._pause.isActive():
            return
        asked = (self._wanted, first_hour(self._clock()), self._newest)
        if asked == self._asked:
            return
        self._asked = asked
        self._pause.start()
        wanted, since, _ = asked
        self._adapter.submit(lambda bridge: _hours(bridge, wanted, since), lambda hours: self._take(asked, hours))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def _take(self, asked: tuple[ActivityFilter, float, int], hours: tuple[ActivityHour, ...] | None) -> None:
        if asked[0] != self._wanted or hours is None:
            return
        self.chart.show_hours(hours, asked[1])
        is_quiet = self.chart.is_quiet()
        self.counts.setText(self.chart.summary() if is_quiet else self.chart.counts())
        self.counts.setAccessibleName(self.chart.summary())
        self.span.setVisible(not is_quiet)

    def _forget(self) -> None:
        """Show nothing of somebody else while the answer is under way; what stands below stays where it is."""
        self._asked = None
        self.chart.show_hours((), 0.0)
        self.counts.setText("")
        self.span.setVisible(True)


def _hours(bridge: "Bridge", wanted: ActivityFilter, since: float) -> tuple[ActivityHour, ...] | None:
    try:
        return bridge.history.hours(wanted, since=since)
    except BridgeError:
        # A chart less is no reason to stop anybody; what is wrong with the store is said on Home.
        return None
