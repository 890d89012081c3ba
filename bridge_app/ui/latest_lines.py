"""The last few lines of one client's timeline, kept up to date while somebody looks."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from bridge_app.models import Activity, ActivityFilter
from bridge_app.ui import activity_words, words
from bridge_app.ui.design import ClampedLabel, Label, Space, Tone, Type
from bridge_app.ui.log_view import LogView

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

SHOWN_LINES = 5


class LatestLines(LogView):
    """When, what, and how it ended if it did not end well; the newest first. Without any line, nothing at all."""

    def __init__(self, adapter: "BridgeAdapter", clock: Callable[[], float]) -> None:
        super().__init__(adapter, clock)
        self.caption = Label(self.tr("Latest activity"), Type.CAPTION, Tone.MUTED)
        self.rows = [_Row() for _ in range(SHOWN_LINES)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.caption, 0, 0, 1, 3)
        for number, row in enumerate(self.rows, start=1):
            grid.addWidget(row.when, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(row.what, number, 1)
            grid.addWidget(row.ending, number, 2, Qt.AlignmentFlag.AlignVCenter)
        self.show_answer((), 0.0)

    def read_log(self, bridge: "Bridge", wanted: ActivityFilter, since: float) -> tuple[Activity, ...]:
        return bridge.history.find(wanted, limit=SHOWN_LINES).lines

    def show_answer(self, answer: tuple[Activity, ...], since: float) -> None:
        self.caption.setVisible(bool(answer))
        for number, row in enumerate(self.rows):
            row.set_visible(number < len(answer))
            if number < len(answer):
                row.show_line(answer[number], self._clock())

    def show_nothing(self) -> None:
        for row in self.rows:
            row.clear()


class _Row:
    """One line."""

    def __init__(self) -> None:
        self.when = Label(kind=Type.CAPTION, tone=Tone.MUTED)
        self.what = ClampedLabel()
        self.ending = Label(kind=Type.CAPTION, tone=Tone.MUTED)

    def show_line(self, line: Activity, now: float) -> None:
        """Show a line; a screen reader hears all of it at once."""
        said, ending = activity_words.what(line), activity_words.outcome(line)[0]
        self.when.setText(words.day(line.at, now))
        self.when.setToolTip(words.tooltip(activity_words.moment(line.at)))
        self.what.setText(said)
        self.ending.setText("" if line.outcome == "ok" else ending)
        kind = activity_words.kind(line)
        self.what.setAccessibleName(f"{activity_words.when(line.at, now)}, {kind}: {said}, {ending}")

    def set_visible(self, is_visible: bool) -> None:
        """Take up room, or none."""
        for label in (self.when, self.what, self.ending):
            label.setVisible(is_visible)

    def clear(self) -> None:
        """Say nothing, in the same room."""
        for label in (self.when, self.what, self.ending):
            label.setText("")
        self.when.setToolTip("")
