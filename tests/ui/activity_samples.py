"""A real activity log, and an adapter that reads it when the test says so."""

import asyncio
import inspect
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bridge_app.history import History
from bridge_app.models import Activity
from bridge_app.store.activity import ActivityLog
from bridge_app.store.database import Database
from tests.ui.samples import NOW, Clock, RecordingAdapter

CALL = Activity(NOW, "called", "8f1c2a4e6b", "Cursor", "Ada Lovelace", "tools/call search_notes", "ok", 12.5, "notes")


@dataclass
class LoggingBridge:
    """Has a history and nothing else."""

    history: History


class ActivityAdapter(RecordingAdapter):
    """Runs commands on a real log."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self.clock = Clock()
        database = Database((folder or Path(tempfile.mkdtemp())) / "activity.sqlite3")
        self.log = ActivityLog(database)
        self.logging = LoggingBridge(History(self.log, self.clock, days=30))
        self.destroyed.connect(database.close)

    def happen(self, *lines: Activity, arguments: str | None = None) -> int:
        """Write lines; return the number of the newest."""
        for line in lines:
            self.log.append(line, arguments)
        self.log.flush()
        return self.log.ends()[1]

    def run_commands(self) -> list[tuple[Any, ...]]:
        """Run what was submitted, and what that leads to."""
        while self.waiting:
            command, then = self.waiting.pop(0)
            answer = command(self.logging)
            if inspect.isawaitable(answer):
                answer = asyncio.run(_wait_for(answer))
            if then is not None:
                then(answer)
        return []


def calls(count: int, **facts: Any) -> list[Activity]:
    """Return so many calls, one a minute, the last of them now."""
    return [
        replace(CALL, at=NOW - 60.0 * (count - 1 - number), detail=f"tools/call tool_{number}", **facts)
        for number in range(count)
    ]


async def _wait_for(answer: Any) -> Any:
    return await answer
