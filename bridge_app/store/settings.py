"""Small facts that the running app and the command line share."""

from bridge_app.store.database import Database


class Settings:
    """Small facts that the running app and the command line share."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """Return the value, or None."""
        row = self._database.read_one("SELECT value FROM settings WHERE key = ?", (key,))
        return None if row is None else str(row["value"])

    def put(self, key: str, value: str) -> None:
        """Store the value."""
        with self._database.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, value))

    def delete(self, key: str) -> None:
        """Remove the value, if there is one."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM settings WHERE key = ?", (key,))
