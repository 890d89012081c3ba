"""Tells how long the window's thread kept a timer waiting that wants to run every ten milliseconds, and with what."""

import signal
import time
import traceback
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer, Slot

BEAT_MS = 10
LOOK_SECONDS = 0.01
"""So much processor time of the whole process goes by between two looks."""
LONG_SECONDS = 0.05


@dataclass(frozen=True)
class Turn:
    """What happened between two beats of the timer, when that took long: one turn of the event loop, or a few short ones."""

    cpu: float
    """Seconds of processor time of this thread: what a busy computer adds is not in it."""
    wall: float
    """Seconds on the clock: waiting for a lock, for the disk or for other programs is in it."""
    doing: str
    """What was being done when the turn was looked at, by the number of looks."""
    during: str
    """What the test said it was about to do."""

    def __str__(self) -> str:
        return f"{self.cpu * 1000:.0f} ms of work, {self.wall * 1000:.0f} ms on the clock, {self.during}: {self.doing}"


class StallMeter(QObject):
    """Watches the thread it is made in. Use as a context manager, and let the test say in `during` what it does."""

    def __init__(self) -> None:
        super().__init__()
        self.during = ""
        self.turns = 0
        self.long: list[Turn] = []
        """Those with more than 50 ms of work or 200 ms on the clock."""
        self.longest_during: dict[str, Turn] = {}
        """The one with the most work, for each thing the test did."""
        self.longest_cpu = 0.0
        self.longest_wall = 0.0
        self._began = (time.thread_time(), time.monotonic())
        self._beat = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._note_turn)
        self._looks: dict[str, int] = {}
        self._before: object = None

    def __enter__(self) -> "StallMeter":
        self._beat.start()
        # The thread looks at itself, between two of its own instructions: to walk another thread's frames from outside is what
        # Python 3.11 and PySide6 do not survive. Not the timer that pytest-timeout uses.
        self._before = signal.signal(signal.SIGPROF, self._look)
        signal.setitimer(signal.ITIMER_PROF, LOOK_SECONDS, LOOK_SECONDS)
        return self

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, self._before)  # type: ignore[arg-type]
        self._beat.stop()

    def report(self) -> str:
        """Say what was measured."""
        lines = [
            f"{self.turns} beats; longest between two: {self.longest_cpu * 1000:.0f} ms of work, "
            f"{self.longest_wall * 1000:.0f} ms on the clock"
        ]
        by_work = sorted(self.long, key=lambda turn: turn.cpu, reverse=True)
        steps = sorted(self.longest_during.values(), key=lambda turn: turn.cpu, reverse=True)
        each = ", ".join(f"{turn.during} {turn.cpu * 1000:.0f}" for turn in steps)
        return "\n".join([*lines, *(f"  {turn}" for turn in by_work[:12]), f"  most work in each step, ms: {each}"])

    @Slot()
    def _note_turn(self) -> None:
        now = (time.thread_time(), time.monotonic())
        cpu, wall = now[0] - self._began[0], now[1] - self._began[1]
        looks, self._looks, self._began = self._looks, {}, now
        self.turns += 1
        self.longest_cpu = max(self.longest_cpu, cpu)
        self.longest_wall = max(self.longest_wall, wall)
        often = sorted(looks.items(), key=lambda item: item[1], reverse=True)
        doing = " | ".join(f"{count}× {place}" for place, count in often[:3]) or "not seen"
        turn = Turn(cpu, wall, doing, self.during)
        if cpu > LONG_SECONDS or wall > 4 * LONG_SECONDS:
            self.long.append(turn)
        before = self.longest_during.get(self.during)
        if before is None or before.cpu < cpu:
            self.longest_during[self.during] = turn

    def _look(self, number: int, frame: FrameType | None) -> None:
        if frame is not None and time.monotonic() - self._began[1] > 2 * LOOK_SECONDS:
            place = _place(traceback.extract_stack(frame, limit=40))
            self._looks[place] = self._looks.get(place, 0) + 1


def _place(stack: traceback.StackSummary) -> str:
    ours = [each for each in stack if "bridge_app" in each.filename]
    named = [f"{each.filename.rpartition('/')[2]}:{each.lineno} {each.name}" for each in (ours[-3:] or stack[-2:])]
    return " > ".join(named)
