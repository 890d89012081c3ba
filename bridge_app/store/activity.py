"""The log people read: append, query, trim. No arguments, no secrets."""

from bridge_app.models import Activity
from bridge_app.store.database import Database

KEEP_ROWS = 50_000
"""Oldest lines beyond this many are trimmed."""


class ActivityLog:
    """Lines of what happened, oldest trimmed first. Appends are collected and written together by `flush`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[Activity] = []

    def append(self, line: Activity) -> None:
        """Keep `line` for the next flush."""
        self._waiting.append(line)

    def flush(self) -> None:
        """Write what was appended. Raises StoreUnavailable; the lines then wait for the next try (the newest 1,000)."""
        if not self._waiting:
            return
        lines = self._waiting[-1000:]
        self._waiting = lines
        with self._database.transaction() as connection:
            connection.executemany(
                "INSERT INTO activity (at, kind, grant_id, client_name, subject, detail, outcome, ms)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        line.at,
                        line.kind,
                        line.grant_id,
                        line.client_name,
                        line.subject,
                        line.detail,
                        line.outcome,
                        line.ms,
                    )
                    for line in lines
                ],
            )
            connection.execute(
                "DELETE FROM activity WHERE id <= (SELECT max(id) FROM activity) - ?",
                (KEEP_ROWS,),
            )
        self._waiting = []

    def query(self, *, limit: int = 200, grant_id: str | None = None) -> tuple[Activity, ...]:
        """Return the newest `limit` lines, newest first, of one grant or of all."""
        rows = self._database.read(
            "SELECT at, kind, grant_id, client_name, subject, detail, outcome, ms FROM activity"
            " WHERE ?1 IS NULL OR grant_id = ?1 ORDER BY id DESC LIMIT ?2",
            (grant_id, limit),
        )
        return tuple(Activity(*row) for row in rows)
