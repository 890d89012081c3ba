"""What people said about tools: allow, ask, refuse."""

from collections.abc import Iterable

from bridge_app.models import Rule
from bridge_app.store.database import Database


class Rules:
    """What people said about tools, one verdict for each grant, upstream and tool; `EVERY` stands for all of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, rule: Rule) -> None:
        """Add a rule, in place of the one for the same grant, upstream and tool."""
        with self._database.transaction() as connection:
            connection.execute(_INSERT, _values(rule))

    def replace(self, grant_id: str, rules: Iterable[Rule]) -> None:
        """Make these the rules of a grant (or those for every grant), and no others."""
        kept = tuple(rules)
        if any(rule.grant_id != grant_id for rule in kept):
            raise ValueError("a rule of another grant")
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM rules WHERE grant_id = ?", (grant_id,))
            connection.executemany(_INSERT, [_values(rule) for rule in kept])

    def get(self, grant_id: str, upstream: str, tool: str) -> Rule | None:
        """Return the rule for exactly these, or None."""
        row = self._database.read_one(
            "SELECT * FROM rules WHERE grant_id = ? AND upstream = ? AND tool = ?", (grant_id, upstream, tool)
        )
        return None if row is None else Rule(row["grant_id"], row["upstream"], row["tool"], row["verdict"])

    def list(self, grant_id: str | None = None) -> tuple[Rule, ...]:
        """Return the rules of a grant, or all rules."""
        rows = self._database.read(
            "SELECT * FROM rules WHERE ?1 IS NULL OR grant_id = ?1 ORDER BY grant_id, upstream, tool", (grant_id,)
        )
        return tuple(Rule(row["grant_id"], row["upstream"], row["tool"], row["verdict"]) for row in rows)

    def remove(self, grant_id: str, upstream: str, tool: str) -> None:
        """Remove the rule for exactly these, if there is one."""
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM rules WHERE grant_id = ? AND upstream = ? AND tool = ?", (grant_id, upstream, tool)
            )


_INSERT = "INSERT OR REPLACE INTO rules (grant_id, upstream, tool, verdict) VALUES (?, ?, ?, ?)"


def _values(rule: Rule) -> tuple[object, ...]:
    return (rule.grant_id, rule.upstream, rule.tool, rule.verdict)
