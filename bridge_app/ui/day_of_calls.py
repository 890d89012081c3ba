"""The last day of one client or server: how many calls and errors, and when, kept up to date while somebody looks."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from bridge_app.models import ActivityFilter, ActivityHour
from bridge_app.ui.design import ClampedLabel, Label, Space, Tone, Type
from bridge_app.ui.hour_chart import HourChart
from bridge_app.ui.log_view import LogView

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter


class DayOfCalls(LogView):
    """A day's chart with its numbers."""

    def __init__(self, adapter: "BridgeAdapter", clock: Callable[[], float], *, columns: int = 3) -> None:
        """`columns` is how many the facts beside it stand in: the numbers take the first, the chart the others."""
        super().__init__(adapter, clock)
        self.chart = HourChart()
        self.counts = ClampedLabel(lines=2)
        self.span = Label(self.tr("in the last 24 hours"), Type.CAPTION, Tone.MUTED, wraps=True)
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
        self.show_nothing()

    def read_log(self, bridge: "Bridge", wanted: ActivityFilter, since: float) -> tuple[ActivityHour, ...]:
        return bridge.history.hours(wanted, since=since)

    def show_answer(self, answer: tuple[ActivityHour, ...], since: float) -> None:
        self.chart.show_hours(answer, since)
        is_quiet = self.chart.is_quiet()
        self.counts.setText(self.chart.summary() if is_quiet else self.chart.counts())
        self.counts.setAccessibleName(self.chart.summary())
        self.span.setVisible(not is_quiet)

    def show_nothing(self) -> None:
        self.chart.show_hours((), 0.0)
        self.counts.setText("")
        self.span.setVisible(True)
