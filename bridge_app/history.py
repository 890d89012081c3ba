"""What happened, for those who look: find it, count it, export it, clear it, and let it go when its time is over."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

from bridge_app.errors import BridgeError
from bridge_app.models import Activity, ActivityFilter, ActivityHour, ActivityOverview, ActivityPage
from bridge_app.paths import write_atomically
from bridge_app.sentences import Sentence, to_keep
from bridge_app.store.activity import KEEP_ROWS, ActivityLog
from bridge_app.store.activity_export import ExportFormat, as_csv, as_json, csv_head

HOURS = 24
TRIM_SECONDS = 600.0
_EXPORT_ROWS = 500


class History:
    """The activity log as window and command line use it.

    Thread rule: the bridge's thread. Raises StoreUnavailable throughout.
    """

    def __init__(self, log: ActivityLog, clock: Callable[[], float], *, days: int) -> None:
        self.log = log
        self._clock = clock
        self._days = days
        self._trims_at = 0.0

    def keep_for(self, days: int) -> None:
        """Let go from now on of lines that are older than so many days."""
        self._days, self._trims_at = days, 0.0

    def trim(self) -> None:
        """Let go of a few lines whose time is over, if it is time to look."""
        now = self._clock()
        # A clock that was set back must not put it off for long.
        is_due = not self._trims_at - TRIM_SECONDS <= now < self._trims_at
        if is_due and not self.log.trim(now - self._days * 86400.0):
            self._trims_at = now + TRIM_SECONDS

    def find(
        self, wanted: ActivityFilter, *, limit: int = 200, before: int | None = None, after: int | None = None
    ) -> ActivityPage:
        """Return lines, newest first: the newest, those next older than `before`, or those next newer than `after`."""
        # First the ends: another process may write between the two looks, and no line of it may be passed over.
        oldest, newest = self.log.ends()
        if after is None:
            lines = self.log.find(wanted, limit=limit, before=before)
        else:
            lines = self.log.find_after(wanted, limit=limit, after=after)
        if lines and before is None:
            last = lines[0].id or 0
            newest = last if after is not None and len(lines) == limit else max(newest, last)
        return ActivityPage(lines, oldest, newest)

    def overview(self, wanted: ActivityFilter, *, since: float) -> ActivityOverview:
        """Count the lines of a filter, in all and for each hour of the day from `since` on."""
        return ActivityOverview(
            total=self.log.count(wanted),
            hours=self.hours(wanted, since=since),
            client_names=self.log.client_names(),
            upstreams=self.log.upstreams(),
            days=self._days,
        )

    def hours(self, wanted: ActivityFilter, *, since: float) -> tuple[ActivityHour, ...]:
        """Count the lines of a filter for each hour of the day from `since` on."""
        return self.log.hours(wanted, since=since, count=HOURS)

    def arguments(self, id: int) -> str | None:
        """Return what a call carried, without what looked like a secret, if the person wanted that kept."""
        return self.log.arguments(id)

    def forget_arguments(self, id: int | None = None) -> None:
        """Delete what one call carried, or what all did."""
        self.log.forget_arguments(id)

    def clear(self) -> None:
        """Delete all lines, and say so in the first new one."""
        self.log.clear()
        self.log.append(
            Activity(self._clock(), "cleared", None, None, None, to_keep("the activity log was cleared by you"))
        )
        self.log.flush()

    async def export(
        self, path: Path, wanted: ActivityFilter, format: ExportFormat, *, limit: int | None = None
    ) -> int:
        """Write the lines of a filter to a file, newest first and without arguments, and return how many there are.

        The file is replaced in one step. Raises BridgeError if that can't be done.
        """
        texts = [csv_head()] if format == "csv" else []
        count = 0
        for lines in self._pages(wanted, limit):
            texts += [as_csv(line) if format == "csv" else f"{as_json(line)}\n" for line in lines]
            count += len(lines)
            # Calls go on meanwhile.
            await asyncio.sleep(0)
        # Spreadsheets take a CSV file for UTF-8 only if it says so.
        data = "".join(texts).encode("utf-8-sig" if format == "csv" else "utf-8")
        try:
            await asyncio.to_thread(write_atomically, path, data)
        except OSError as error:
            raise BridgeError(
                Sentence(
                    "{name} could not be written: {reason}.",
                    name=path.name,
                    reason=error.strerror or type(error).__name__,
                ),
                "Nothing was changed. Choose another folder, or look at the disk.",
            ) from error
        return count

    def _pages(self, wanted: ActivityFilter, limit: int | None) -> Iterator[tuple[Activity, ...]]:
        before: int | None = None
        left = KEEP_ROWS if limit is None else limit
        while left > 0 and (lines := self.log.find(wanted, limit=min(left, _EXPORT_ROWS), before=before)):
            yield lines
            before = lines[-1].id
            left -= len(lines)
