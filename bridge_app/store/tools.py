"""What tools there were when a server last told."""

from collections.abc import Iterable

from bridge_app.models import Tool
from bridge_app.store.database import Database


class Tools:
    """The tools upstreams have, as last heard: a command line that serves nothing asks here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def replace(self, upstream: str, tools: Iterable[Tool]) -> None:
        """Make these the known tools of an upstream. A name may come more than once: a tool can have several versions."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM tools WHERE upstream = ?", (upstream,))
            connection.executemany(
                "INSERT OR IGNORE INTO tools (upstream, name, is_read_only, is_destructive) VALUES (?, ?, ?, ?)",
                [(upstream, tool.name, tool.is_read_only, tool.is_destructive) for tool in tools],
            )

    def list(self, upstream: str | None = None) -> tuple[Tool, ...]:
        """Return the known tools of an upstream, or of all of them, by name."""
        rows = self._database.read(
            "SELECT name, is_read_only, is_destructive FROM tools WHERE ?1 IS NULL OR upstream = ?1 ORDER BY name",
            (upstream,),
        )
        return tuple(Tool(row["name"], bool(row["is_read_only"]), bool(row["is_destructive"])) for row in rows)

    def counts(self) -> dict[str, int]:
        """Return how many tools each upstream has, several versions of one counted once."""
        rows = self._database.read("SELECT upstream, count(DISTINCT name) AS tools FROM tools GROUP BY upstream")
        return {str(row["upstream"]): int(row["tools"]) for row in rows}
