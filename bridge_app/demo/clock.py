"""The stand-in's own time: a real clock that can be moved and stopped."""

from collections.abc import Callable
from datetime import UTC, datetime


class Clock:
    """Tells seconds since the epoch: the source's time plus an offset, or a time it was stopped at."""

    def __init__(self, source: Callable[[], float]) -> None:
        self._source = source
        self.offset = 0.0
        self.frozen_at: float | None = None

    def __call__(self) -> float:
        return self._source() + self.offset if self.frozen_at is None else self.frozen_at

    def freeze(self, at: float | None = None) -> None:
        """Stop at the given time, or now."""
        self.frozen_at = self() if at is None else at

    def release(self) -> None:
        """Run again, from the source's time plus the offset."""
        self.frozen_at = None

    def advance(self, seconds: float) -> None:
        """Move forward, or back with a negative number, stopped or not."""
        if self.frozen_at is None:
            self.offset += seconds
        else:
            self.frozen_at += seconds


def timestamp(seconds: float) -> str:
    """Write a time as Pangea does: RFC 3339 in UTC, with microseconds."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
