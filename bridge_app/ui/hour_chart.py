"""A day of calls at a glance: one bar for each hour, what went wrong marked in it, and the same in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from bridge_app.models import ActivityHour
from bridge_app.ui import activity_words, words
from bridge_app.ui.design import Space, Tone, blend, hairline, ink, is_high_contrast

HOURS = 24
"""So many hours are seen, the one that goes on among them."""
_HEIGHT = 44
_LEAST_BAR = 3.0


class HourChart(QWidget):
    """Bars of calls; the upper, hatched part of a bar is what was refused or failed."""

    def __init__(self) -> None:
        super().__init__()
        self._hours: tuple[ActivityHour, ...] = ()
        self._since = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_hours((), 0.0)

    def show_hours(self, hours: Sequence[ActivityHour], since: float) -> None:
        """Show these hours, the first of which began at `since`."""
        self._hours, self._since = tuple(hours), since
        self.setAccessibleName(self.summary())
        self.update()

    def is_quiet(self) -> bool:
        """Tell whether nothing happened."""
        return not any(hour.calls or hour.errors for hour in self._hours)

    def summary(self) -> str:
        """Say in words what the bars show."""
        calls, errors = (sum(getattr(hour, name) for hour in self._hours) for name in ("calls", "errors"))
        if self.is_quiet():
            return self.tr("Nothing in the last 24 hours")
        said = self.tr("{calls} and {errors} in the last 24 hours").format(calls=_calls(calls), errors=_errors(errors))
        busiest = max(range(len(self._hours)), key=lambda number: self._hours[number].calls)
        if not self._hours[busiest].calls:
            return said
        most = self.tr("most calls after {time}").format(time=activity_words.hour(self._since + busiest * 3600))
        return f"{said}, {most}"

    def counts(self) -> str:
        """Say in a few words what the bars show."""
        calls, errors = (sum(getattr(hour, name) for hour in self._hours) for name in ("calls", "errors"))
        return f"{_calls(calls)} · {_errors(errors)}"

    def words_for(self, number: int) -> str:
        """Say what happened in one hour."""
        begin = self._since + number * 3600
        return self.tr("{begin} to {end}: {calls}, {errors}").format(
            begin=activity_words.hour(begin),
            end=activity_words.hour(begin + 3600),
            calls=_calls(self._hours[number].calls),
            errors=_errors(self._hours[number].errors),
        )

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._hours:
            number = int(event.pos().x() * len(self._hours) / max(1, self.width()))
            number = min(max(0, number), len(self._hours) - 1)
            QToolTip.showText(event.globalPos(), words.tooltip(self.words_for(number)), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = QApplication.palette(self)
        painter = QPainter(self)
        ground = self.height() - 0.5
        painter.setPen(QPen(hairline(palette), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        if not self._hours:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        share = 1.0 if is_high_contrast(palette) else 0.75
        good = blend(palette.color(QPalette.ColorRole.Window), ink(Tone.ACCENT, palette), share)
        bad = ink(Tone.DANGER, palette)
        most = max(1, *(_good(hour) + hour.errors for hour in self._hours))
        step = self.width() / len(self._hours)
        room = self.height() - Space.XS
        for number, hour in enumerate(self._hours):
            left, width = number * step + 1, max(1.0, step - 3)
            low = max(_LEAST_BAR, room * _good(hour) / most) if _good(hour) else 0.0
            high = max(_LEAST_BAR, room * hour.errors / most) if hour.errors else 0.0
            low = min(low, room - high)
            painter.fillRect(QRectF(left, ground - low, width, low), good)
            if high:
                box = QRectF(left, ground - low - high, width, high)
                painter.fillRect(box, blend(palette.color(QPalette.ColorRole.Window), bad, 0.3))
                # Not by colour alone.
                painter.setBrush(Qt.BrushStyle.BDiagPattern)
                brush = painter.brush()
                brush.setColor(bad)
                painter.fillRect(box, brush)
                painter.fillRect(QRectF(left, box.top(), width, min(2.0, high)), bad)


def first_hour(now: float) -> float:
    """Return when the first of the chart's hours began, on this computer's clock; the last one is going on."""
    time_of_day = QDateTime.fromSecsSinceEpoch(int(now)).time()
    into_hour = time_of_day.minute() * 60 + time_of_day.second()
    return float(int(now) - into_hour - (HOURS - 1) * 3600)


def _good(hour: ActivityHour) -> int:
    return hour.calls - hour.failed_calls


def _calls(count: int) -> str:
    number = QLocale().toString(count)
    return _tr("1 call") if count == 1 else _tr("{count} calls").format(count=number)


def _errors(count: int) -> str:
    number = QLocale().toString(count)
    return _tr("1 error") if count == 1 else _tr("{count} errors").format(count=number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HourChart", text)
