"""People's logins at identity providers: who, since when, last checked. The credentials themselves are in the secret store."""

from bridge_app.models import Identity
from bridge_app.store.database import Database
from bridge_app.store.rows import words


class Logins:
    """One row per person and provider."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, identity: Identity, scopes: tuple[str, ...], *, now: float) -> None:
        """Remember a fresh login, and what the provider granted, in place of an older one."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO logins (issuer, subject, person, email, signed_in_at, checked_at, scopes)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (identity.issuer, identity.subject, identity.name, identity.email, now, now, " ".join(scopes)),
            )

    def due(self, issuer: str, *, checked_before: float) -> tuple[Identity, ...]:
        """Return the people whose login at this provider was not checked since."""
        rows = self._database.read(
            "SELECT issuer, subject, person, email FROM logins WHERE issuer = ? AND checked_at <= ? ORDER BY checked_at",
            (issuer, checked_before),
        )
        return tuple(Identity(*row) for row in rows)

    def everybody(self) -> tuple[Identity, ...]:
        """Return all people with a login."""
        rows = self._database.read("SELECT issuer, subject, person, email FROM logins")
        return tuple(Identity(*row) for row in rows)

    def note_checked(self, identity: Identity, scopes: tuple[str, ...], *, now: float) -> None:
        """Remember that the provider confirmed the login, and with which scopes."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE logins SET checked_at = ?, scopes = ? WHERE issuer = ? AND subject = ?",
                (now, " ".join(scopes), identity.issuer, identity.subject),
            )

    def scopes(self, identity: Identity) -> tuple[str, ...] | None:
        """Return what the provider granted with the login, or None if there is none or nobody noted it."""
        row = self._database.read_one(
            "SELECT scopes FROM logins WHERE issuer = ? AND subject = ?", (identity.issuer, identity.subject)
        )
        return None if row is None or row["scopes"] is None else words(row["scopes"])

    def checked_at(self, identity: Identity) -> float | None:
        """Return when the provider last confirmed the login, or None if there is none."""
        row = self._database.read_one(
            "SELECT checked_at FROM logins WHERE issuer = ? AND subject = ?", (identity.issuer, identity.subject)
        )
        return None if row is None else float(row["checked_at"])

    def remove(self, identity: Identity) -> None:
        """Forget the login."""
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM logins WHERE issuer = ? AND subject = ?", (identity.issuer, identity.subject)
            )
