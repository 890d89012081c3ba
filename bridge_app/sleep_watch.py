"""Notices that the computer slept, by two clocks that disagree afterwards: one on the wall, and one that only counts."""

import time
from collections.abc import Callable

SHORTEST_SLEEP = 5.0
"""Less than that is a clock being set right, or a busy moment."""
LONGEST_PAUSE = 30.0
"""Somebody who looks every moment and was kept from it for so long slept, too: Windows counts on in its sleep."""


class SleepWatch:
    """Is asked again and again, every few seconds at least; says once how long the computer slept.

    A wall clock that somebody sets forward looks the same. Looking after everything once too often does no harm.
    """

    def __init__(self, wall: Callable[[], float] = time.time, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._last = (wall(), monotonic())

    def look(self) -> float:
        """Return for how many seconds the computer slept since the last look; 0.0 if it did not."""
        now = (self._wall(), self._monotonic())
        passed, counted = (after - before for after, before in zip(now, self._last, strict=True))
        self._last = now
        if counted >= LONGEST_PAUSE:
            return max(passed, counted)
        return passed - counted if passed - counted >= SHORTEST_SLEEP else 0.0
