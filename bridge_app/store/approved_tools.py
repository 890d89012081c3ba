"""What each tool said of itself when a person last approved it."""

from collections.abc import Iterable
from dataclasses import dataclass

from bridge_app.store.database import Database


@dataclass(frozen=True, slots=True)
class ApprovedTool:
    """A tool as a person approved it."""

    name: str
    fingerprint: str
    """SHA-256 of what it said, in hexadecimal."""
    definition: str
    """Its description, schemas and annotations as JSON text, to show what changed."""
    approved_at: float
    waiting: str | None = None
    """What it says now, if that is something else and nobody has looked at it yet."""


class ApprovedTools:
    """What each tool said of itself when a person last approved it: a tool that says something else waits for them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, upstream: str, tools: Iterable[ApprovedTool]) -> None:
        """Take these tools as approved, each in place of what it was before."""
        with self._database.transaction() as connection:
            connection.executemany(_INSERT, [_values(upstream, tool) for tool in tools])

    def replace(self, upstream: str, tools: Iterable[ApprovedTool]) -> None:
        """Make these the approved tools of an upstream, and no others."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM upstream_tools WHERE upstream = ?", (upstream,))
            connection.executemany(_INSERT, [_values(upstream, tool) for tool in tools])

    def get(self, upstream: str, name: str) -> ApprovedTool | None:
        """Return a tool as it was approved, or None."""
        return next((tool for tool in self.list(upstream) if tool.name == name), None)

    def list(self, upstream: str) -> tuple[ApprovedTool, ...]:
        """Return the approved tools of an upstream, by name."""
        rows = self._database.read("SELECT * FROM upstream_tools WHERE upstream = ? ORDER BY name", (upstream,))
        return tuple(
            ApprovedTool(row["name"], row["fingerprint"], row["definition"], row["approved_at"], row["waiting"])
            for row in rows
        )

    def note_change(self, upstream: str, name: str, waiting: str | None) -> None:
        """Note what an approved tool says now, or that it says what was approved."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE upstream_tools SET waiting = ? WHERE upstream = ? AND name = ?", (waiting, upstream, name)
            )

    def remove(self, upstream: str, names: Iterable[str] | None = None) -> None:
        """Forget the approval of these tools of an upstream, or of all of them."""
        with self._database.transaction() as connection:
            if names is None:
                connection.execute("DELETE FROM upstream_tools WHERE upstream = ?", (upstream,))
            else:
                connection.executemany(
                    "DELETE FROM upstream_tools WHERE upstream = ? AND name = ?", [(upstream, name) for name in names]
                )


_INSERT = "INSERT OR REPLACE INTO upstream_tools (upstream, name, fingerprint, definition, approved_at) VALUES (?, ?, ?, ?, ?)"


def _values(upstream: str, tool: ApprovedTool) -> tuple[object, ...]:
    return (upstream, tool.name, tool.fingerprint, tool.definition, tool.approved_at)
