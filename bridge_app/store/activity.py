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

    def after(self, id: int, *, limit: int) -> tuple[tuple[int, Activity], ...]:
        """Return the oldest `limit` lines written since the one with this id, with their ids, oldest first."""
        rows = self._database.read(
            "SELECT id, at, kind, grant_id, client_name, subject, detail, outcome, ms FROM activity"
            " WHERE id > ? ORDER BY id LIMIT ?",
            (id, limit),
        )
        return tuple((int(row["id"]), Activity(*tuple(row)[1:])) for row in rows)

    def ends(self) -> tuple[int, int]:
        """Return the ids of the oldest and the newest line; (1, 0) if there is none. Between them none is missing."""
        row = self._database.read_one("SELECT coalesce(min(id), 1), coalesce(max(id), 0) FROM activity")
        return (1, 0) if row is None else (int(row[0]), int(row[1]))

    def query(self, *, limit: int = 200, grant_id: str | None = None) -> tuple[Activity, ...]:
        """Return the newest `limit` lines, newest first, of one grant or of all."""
        rows = self._database.read(
            "SELECT at, kind, grant_id, client_name, subject, detail, outcome, ms FROM activity"
            " WHERE ?1 IS NULL OR grant_id = ?1 ORDER BY id DESC LIMIT ?2",
            (grant_id, limit),
        )
        return tuple(Activity(*row) for row in rows)
