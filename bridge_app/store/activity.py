"""The log people read: append, find, count, trim, clear. No secrets; arguments only if people want them, and apart."""

import contextlib
from collections.abc import Iterator

from bridge_app.errors import StoreUnavailable
from bridge_app.models import Activity, ActivityFilter, ActivityHour
from bridge_app.store.database import Database

KEEP_ROWS = 50_000
"""Oldest lines beyond this many are trimmed."""
WAITING_ROWS = 1000
"""So many lines wait for a store that can't be written to come back."""
TRIM_ROWS = 1000
"""So many lines are trimmed at once, so that nothing else has to wait long."""
SIGN_INS = ("registered", "asked", "consent", "sign-in", "connected", "refreshed")

_COLUMNS = "at, kind, grant_id, client_name, subject, detail, outcome, ms, upstream, id"
_GROUPS = {
    "calls": "kind = 'called'",
    "sign-ins": f"kind IN {SIGN_INS}",
    "refusals": "outcome = 'refused'",
    "changes": f"kind NOT IN {('called', 'refused', *SIGN_INS)}",
}
_SEARCHED = "coalesce({0}, '') LIKE ? ESCAPE '\\'"


_INSERT = (
    "INSERT INTO activity (at, kind, grant_id, client_name, subject, detail, outcome, ms, upstream)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def _row_of(line: Activity) -> tuple[object, ...]:
    return (
        line.at,
        line.kind,
        line.grant_id,
        line.client_name,
        line.subject,
        line.detail,
        line.outcome,
        line.ms,
        line.upstream,
    )


class ActivityLog:
    """Lines of what happened, oldest trimmed first. Appends are collected and written together by `flush`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[tuple[Activity, str | None]] = []

    def append(self, line: Activity, arguments: str | None = None) -> None:
        """Keep `line` for the next flush; and beside it what the call carried, if that is wanted."""
        self._waiting.append((line, arguments))

    def flush(self) -> bool:
        """Write what was appended, and tell whether there was anything.

        Raises StoreUnavailable; the lines then wait for the next try (the newest 1,000).
        """
        if not self._waiting:
            return False
        lines = self._waiting
        try:
            self._write(lines)
        except StoreUnavailable:
            self._waiting = lines[-WAITING_ROWS:]
            raise
        self._waiting = []
        return True

    def _write(self, lines: list[tuple[Activity, str | None]]) -> None:
        with self._database.transaction() as connection:
            if all(arguments is None for _, arguments in lines):
                connection.executemany(_INSERT, (_row_of(line) for line, _ in lines))
            else:
                for line, arguments in lines:
                    written = connection.execute(_INSERT, _row_of(line))
                    if arguments is not None:
                        connection.execute("INSERT INTO call_arguments VALUES (?, ?)", (written.lastrowid, arguments))
            connection.execute(
                "DELETE FROM activity WHERE id <= (SELECT max(id) FROM activity) - ?",
                (KEEP_ROWS,),
            )

    def after(self, id: int, *, limit: int) -> tuple[tuple[int, Activity], ...]:
        """Return the oldest `limit` lines written since the one with this id, with their ids, oldest first."""
        rows = self._read(["id > ?"], [id], "ASC", limit)
        return tuple((line.id or 0, line) for line in rows)

    def ends(self) -> tuple[int, int]:
        """Return the ids of the oldest and the newest line; between them none is missing.

        If there is none, the newest is the last there was, and the oldest is the one after it.
        """
        row = self._database.read_one(
            "SELECT min(id), max(id), (SELECT seq FROM sqlite_sequence WHERE name = 'activity') FROM activity"
        )
        last = int(row[2] or 0) if row is not None else 0
        return (last + 1, last) if row is None or row[0] is None else (int(row[0]), int(row[1]))

    def query(self, *, limit: int = 200, grant_id: str | None = None) -> tuple[Activity, ...]:
        """Return the newest `limit` lines, newest first, of one grant or of all."""
        return self.find(ActivityFilter(grant_id=grant_id), limit=limit)

    def find(self, wanted: ActivityFilter, *, limit: int, before: int | None = None) -> tuple[Activity, ...]:
        """Return the newest `limit` lines of a filter, newest first; of those older than the one with the id `before`."""
        claims, values = _claims(wanted)
        if before is not None:
            claims, values = [*claims, "id < ?"], [*values, before]
        return self._read(claims, values, "DESC", limit)

    def find_after(self, wanted: ActivityFilter, *, limit: int, after: int) -> tuple[Activity, ...]:
        """Return the oldest `limit` lines of a filter that are newer than the one with the id `after`, newest first."""
        claims, values = _claims(wanted)
        return self._read([*claims, "id > ?"], [*values, after], "ASC", limit)[::-1]

    def count(self, wanted: ActivityFilter) -> int:
        """Return how many lines there are of a filter."""
        claims, values = _claims(wanted)
        row = self._database.read_one(f"SELECT count(*) FROM activity{_where(claims)}", tuple(values))  # noqa: S608
        return int(row[0]) if row is not None else 0

    def hours(self, wanted: ActivityFilter, *, since: float, count: int) -> tuple[ActivityHour, ...]:
        """Return what happened in each of `count` hours from `since` on."""
        claims, values = _claims(wanted)
        rows = self._database.read(
            "SELECT CAST((at - ?) / 3600 AS INTEGER), sum(kind = 'called'), sum(outcome != 'ok'),"  # noqa: S608
            " sum(kind = 'called' AND outcome != 'ok') FROM activity"
            f"{_where([*claims, 'at >= ?', 'at < ?'])} GROUP BY 1",
            (since, *values, since, since + count * 3600.0),
        )
        found = {int(row[0]): ActivityHour(int(row[1]), int(row[2]), int(row[3])) for row in rows}
        return tuple(found.get(hour, ActivityHour()) for hour in range(count))

    def client_names(self) -> tuple[str, ...]:
        """Return the names of all clients the log tells of."""
        return self._different("client_name")

    def upstreams(self) -> tuple[str, ...]:
        """Return the ids of all servers the log tells of."""
        return self._different("upstream")

    def arguments(self, id: int) -> str | None:
        """Return what a call carried, if that was kept."""
        row = self._database.read_one("SELECT arguments FROM call_arguments WHERE activity_id = ?", (id,))
        return str(row[0]) if row is not None else None

    def forget_arguments(self, id: int | None = None) -> None:
        """Delete what one call carried, or what all did; the lines stay."""
        self._waiting = [(line, None if id is None else arguments) for line, arguments in self._waiting]
        with self._erasing():
            self._execute("DELETE FROM call_arguments WHERE ?1 IS NULL OR activity_id = ?1", (id,))

    def clear(self) -> None:
        """Delete all lines. Raises StoreUnavailable."""
        self._waiting = []
        with self._erasing():
            self._execute("DELETE FROM activity", ())

    def trim(self, before: float) -> bool:
        """Delete some of the lines from before a moment, the oldest first; tell whether there are more.

        A line that is older than its neighbours only because the clock was wrong goes when they go.
        """
        row = self._database.read_one("SELECT id FROM activity WHERE at >= ? ORDER BY id LIMIT 1", (before,))
        oldest, newest = self.ends()
        end = int(row[0]) if row is not None else newest + 1
        if end <= oldest:
            return False
        self._execute("DELETE FROM activity WHERE id < ?", (min(end, oldest + TRIM_ROWS),))
        return end > oldest + TRIM_ROWS

    def _read(self, claims: list[str], values: list[object], order: str, limit: int) -> tuple[Activity, ...]:
        rows = self._database.read(
            f"SELECT {_COLUMNS} FROM activity{_where(claims)} ORDER BY id {order} LIMIT ?",  # noqa: S608
            (*values, limit),
        )
        return tuple(Activity(*row) for row in rows)

    def _different(self, column: str) -> tuple[str, ...]:
        rows = self._database.read(
            f"SELECT DISTINCT {column} FROM activity WHERE {column} != '' ORDER BY 1"  # noqa: S608
        )
        return tuple(str(row[0]) for row in rows)

    def _execute(self, sql: str, values: tuple[object, ...]) -> None:
        with self._database.transaction() as connection:
            connection.execute(sql, values)

    @contextlib.contextmanager
    def _erasing(self) -> Iterator[None]:
        """Leave nothing of what is deleted in the block in unused parts of the files."""
        self._database.read("PRAGMA secure_delete = ON")
        try:
            yield
        finally:
            self._database.read("PRAGMA secure_delete = OFF")
        self._database.read("PRAGMA wal_checkpoint(TRUNCATE)")


def _claims(wanted: ActivityFilter) -> tuple[list[str], list[object]]:
    """Return what a line must be to pass a filter, in SQL of ours only, and the values for its question marks."""
    claims: list[str] = []
    values: list[object] = []
    for column in ("grant_id", "client_name", "upstream", "outcome"):
        if (value := getattr(wanted, column)) is not None:
            claims.append(f"{column} = ?")
            values.append(value)
    if wanted.groups:
        claims.append("(" + " OR ".join(_GROUPS[group] for group in sorted(wanted.groups)) + ")")
    for word in wanted.search.split():
        fit = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        searched = ("detail", "client_name", "subject", "upstream", "kind")
        claims.append("(" + " OR ".join(_SEARCHED.format(column) for column in searched) + ")")
        values += [f"%{fit}%"] * len(searched)
    if wanted.since is not None:
        claims.append("at >= ?")
        values.append(wanted.since)
    return claims, values


def _where(claims: list[str]) -> str:
    return f" WHERE {' AND '.join(claims)}" if claims else ""
