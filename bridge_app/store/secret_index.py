"""Which keyring items hold which secret."""

from collections.abc import Sequence

from bridge_app.store.database import Database


class SecretIndex:
    """Which keyring items hold which secret. An item is named before it is written: a crash leaves none unknown."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def intend(self, name: str, items: Sequence[str]) -> None:
        """Remember that these items are about to be written for `name`; unsettled."""
        with self._database.transaction() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO secret_items (item, name, position, is_settled) VALUES (?, ?, ?, 0)",
                [(item, name, position) for position, item in enumerate(items)],
            )

    def settle(self, name: str, items: Sequence[str]) -> None:
        """Make these items, in this order, the value of `name`; those that were it before become unsettled."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE secret_items SET is_settled = 0 WHERE name = ?", (name,))
            connection.executemany(
                "INSERT OR REPLACE INTO secret_items (item, name, position, is_settled) VALUES (?, ?, ?, 1)",
                [(item, name, position) for position, item in enumerate(items)],
            )

    def items(self, name: str) -> tuple[str, ...]:
        """Return the settled items of `name` in order; empty if there is no such secret."""
        rows = self._database.read(
            "SELECT item FROM secret_items WHERE name = ? AND is_settled = 1 ORDER BY position", (name,)
        )
        return tuple(str(row["item"]) for row in rows)

    def forget(self, name: str) -> None:
        """Make the settled items of `name` unsettled: the secret is gone."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE secret_items SET is_settled = 0 WHERE name = ?", (name,))

    def unsettled(self) -> tuple[str, ...]:
        """Return every unsettled item."""
        rows = self._database.read("SELECT item FROM secret_items WHERE is_settled = 0 ORDER BY item")
        return tuple(str(row["item"]) for row in rows)

    def erased(self, items: Sequence[str]) -> None:
        """Remove these items from the index: the keyring has them no more."""
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM secret_items WHERE item = ?", [(item,) for item in items])
