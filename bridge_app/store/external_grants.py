"""Grants of those who come with access tokens of another authorization server: one for each client and person."""

import sqlite3
from dataclasses import dataclass

from bridge_app.models import Identity, Right
from bridge_app.store.database import Database
from bridge_app.store.rows import read_rights, words


@dataclass(frozen=True, slots=True)
class ExternalRecord:
    """Whom a verified token stands for, and what they get if they come for the first time."""

    grant_id: str
    client_id: str
    client_name: str
    identity: Identity
    scopes: tuple[str, ...]
    upstreams: tuple[str, ...]
    rights: tuple[Right, ...]
    resource: str


@dataclass(frozen=True, slots=True)
class ExternalGrant:
    """A grant as it stands now."""

    grant_id: str
    client_name: str
    identity: Identity
    scopes: tuple[str, ...]
    upstreams: tuple[str, ...]
    rights: tuple[Right, ...]
    created_at: float
    expires_at: float
    is_paused: bool
    is_revoked: bool


class ExternalGrants:
    """One grant for each client and person. As long as a revoked one is there, all their tokens are refused."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, client_id: str, identity: Identity) -> ExternalGrant | None:
        """Return the grant of a client and person, living or not, in one indexed read; None if they never came."""
        row = self._database.read_one(f"{_SELECT} LIMIT 1", (client_id, identity.issuer, identity.subject))
        return None if row is None else _grant(row)

    def admit(self, record: ExternalRecord, *, expires_at: float, now: float) -> bool:
        """Begin a grant, or move the end of the living or run-out one on. A revoked one stays what it is.

        Returns True if it began with this. Rights, servers and a pause that a person chose outlive a time without use.
        """
        identity = record.identity
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO clients (client_id, kind, name, metadata, created_at, refreshed_at)"
                " VALUES (?1, 'external', ?2, '{}', ?3, ?3) ON CONFLICT (client_id) DO UPDATE SET name = excluded.name",
                (record.client_id, record.client_name, now),
            )
            row = connection.execute(_SELECT, (record.client_id, identity.issuer, identity.subject)).fetchone()
            if row is not None:
                connection.execute(
                    "UPDATE grants SET expires_at = ?1, email = coalesce(?3, email),"
                    " person = CASE WHEN ?2 = subject THEN person ELSE ?2 END WHERE id = ?4 AND revoked_at IS NULL",
                    (expires_at, identity.name, identity.email, row["id"]),
                )
                return False
            connection.execute(
                "INSERT INTO grants (id, client_id, issuer, subject, person, email, scopes, upstreams, resource,"
                " redirect_host, created_at, expires_at, rights) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)",
                (
                    record.grant_id,
                    record.client_id,
                    identity.issuer,
                    identity.subject,
                    identity.name,
                    identity.email,
                    " ".join(record.scopes),
                    " ".join(record.upstreams),
                    record.resource,
                    now,
                    expires_at,
                    " ".join(record.rights),
                ),
            )
        return True

    def run_out(self, *, but_of: str, now: float) -> tuple[str, ...]:
        """Let the grants of all issuers but one run out now, and return their ids: their tokens are not accepted any more."""
        due = (
            "SELECT g.id FROM grants g JOIN clients c ON c.client_id = g.client_id"
            " WHERE c.kind = 'external' AND g.issuer <> ?1 AND g.revoked_at IS NULL AND g.expires_at > ?2"
        )
        if not self._database.read(due, (but_of, now)):
            return ()
        with self._database.transaction() as connection:
            ids = tuple(str(row["id"]) for row in connection.execute(due, (but_of, now)))
            connection.executemany("UPDATE grants SET expires_at = ? WHERE id = ?", [(now, each) for each in ids])
        return ids


_SELECT = (
    "SELECT g.*, c.name AS client_name,"
    " g.paused_at IS NOT NULL OR EXISTS (SELECT 1 FROM settings WHERE key = 'paused') AS is_paused"
    " FROM grants g JOIN clients c ON c.client_id = g.client_id"
    " WHERE g.client_id = ? AND g.issuer = ? AND g.subject = ?"
)


def _grant(row: sqlite3.Row) -> ExternalGrant:
    return ExternalGrant(
        grant_id=row["id"],
        client_name=row["client_name"],
        identity=Identity(row["issuer"], row["subject"], row["person"], row["email"]),
        scopes=words(row["scopes"]),
        upstreams=words(row["upstreams"]),
        rights=read_rights(row["rights"]),
        created_at=row["created_at"],
        expires_at=row["expires_at"],
        is_paused=bool(row["is_paused"]),
        is_revoked=row["revoked_at"] is not None,
    )
