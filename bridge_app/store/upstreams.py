"""The MCP servers people added, in their order."""

import json
import sqlite3
from dataclasses import asdict, dataclass, fields
from typing import Any

from bridge_app.models import UpstreamSettings
from bridge_app.store.database import Database

_ROW_FIELDS = frozenset({"id", "added_at", "is_enabled"})
_SETTINGS = tuple(field.name for field in fields(UpstreamSettings) if field.name not in _ROW_FIELDS)


@dataclass(frozen=True, slots=True)
class UpstreamRecord:
    """An upstream as stored."""

    settings: UpstreamSettings
    disabled_at: float | None
    version: int
    """Goes up with every write, also with one that changed nothing but a secret."""


class Upstreams:
    """The MCP servers people added, in their order."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, settings: UpstreamSettings) -> bool:
        """Add an upstream at the end; False if its id is taken."""
        with self._database.transaction() as connection:
            done = connection.execute(
                "INSERT OR IGNORE INTO upstreams (id, position, settings, added_at, disabled_at)"
                " VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM upstreams), ?2, ?3, ?4)",
                (
                    settings.id,
                    _settings_text(settings),
                    settings.added_at,
                    None if settings.is_enabled else settings.added_at,
                ),
            )
        return done.rowcount == 1

    def change(self, settings: UpstreamSettings, *, now: float) -> bool:
        """Replace the settings of an upstream, which keeps its place; False if there is none of this id."""
        with self._database.transaction() as connection:
            done = connection.execute(
                "UPDATE upstreams SET settings = ?, disabled_at = CASE WHEN ? THEN NULL ELSE coalesce(disabled_at, ?) END,"
                " version = version + 1 WHERE id = ?",
                (_settings_text(settings), settings.is_enabled, now, settings.id),
            )
        return done.rowcount == 1

    def remove(self, upstream: str) -> bool:
        """Forget an upstream and what was noted about its tools; False if there is none of this id."""
        with self._database.transaction() as connection:
            done = connection.execute("DELETE FROM upstreams WHERE id = ?", (upstream,))
            connection.execute("DELETE FROM upstream_tools WHERE upstream = ?", (upstream,))
            connection.execute("DELETE FROM rules WHERE upstream = ?", (upstream,))
            connection.execute("DELETE FROM tools WHERE upstream = ?", (upstream,))
        return done.rowcount == 1

    def get(self, upstream: str) -> UpstreamRecord | None:
        """Return one upstream, or None."""
        row = self._database.read_one("SELECT * FROM upstreams WHERE id = ?", (upstream,))
        return None if row is None else _record(row)

    def list(self) -> tuple[UpstreamRecord, ...]:
        """Return all upstreams in their order."""
        return tuple(_record(row) for row in self._database.read("SELECT * FROM upstreams ORDER BY position"))

    def arrange(self, order: tuple[str, ...]) -> None:
        """Put the upstreams named first, in this order; the others follow as they were."""
        known = [record.settings.id for record in self.list()]
        wanted = [*(each for each in order if each in known), *(each for each in known if each not in order)]
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE upstreams SET position = ? WHERE id = ?",
                [(position, each) for position, each in enumerate(wanted, start=1)],
            )


def _settings_text(settings: UpstreamSettings) -> str:
    values = asdict(settings)
    return json.dumps({name: values[name] for name in _SETTINGS})


def _record(row: sqlite3.Row) -> UpstreamRecord:
    # Names a later version wrote are left out: it may have been tried and taken back.
    values = {name: value for name, value in json.loads(row["settings"]).items() if name in _SETTINGS}
    settings = UpstreamSettings(
        id=row["id"],
        added_at=row["added_at"],
        is_enabled=row["disabled_at"] is None,
        **{name: _frozen(value) for name, value in values.items()},
    )
    return UpstreamRecord(settings, row["disabled_at"], row["version"])


def _frozen(value: Any) -> Any:
    return tuple(_frozen(each) for each in value) if isinstance(value, list) else value
