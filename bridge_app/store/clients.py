"""Clients known to us."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from bridge_app.models import ClientKind, Program
from bridge_app.store.database import Database
from bridge_app.store.rows import program_text, read_program

KEPT_CLIENTS = 2000
"""Registrations kept; beyond that the oldest that never got a grant go first, one with a grant never."""


@dataclass(frozen=True, slots=True)
class ClientRecord:
    """A client as stored. `metadata` is its RFC 7591 metadata without any secret."""

    client_id: str
    kind: ClientKind
    name: str
    metadata: Mapping[str, object]
    secret_hash: bytes | None
    created_at: float
    refreshed_at: float
    """When a metadata document was last fetched (equals `created_at` otherwise)."""
    program: Program | None = None
    """The program that registered it, as far as the system told."""


class Clients:
    """Clients known to us. A registered client is not forgotten: several apps never recover from that."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record: ClientRecord) -> None:
        """Add or replace a client; evict the oldest ones beyond KEPT_CLIENTS that never got a grant and ask for none now."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO clients (client_id, kind, name, metadata, secret_hash, created_at, refreshed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (client_id) DO UPDATE SET name = excluded.name,"
                " metadata = excluded.metadata, refreshed_at = excluded.refreshed_at",
                (
                    record.client_id,
                    record.kind,
                    record.name,
                    json.dumps(record.metadata),
                    record.secret_hash,
                    record.created_at,
                    record.refreshed_at,
                ),
            )
            connection.execute(
                "DELETE FROM clients WHERE client_id IN (SELECT client_id FROM clients WHERE kind <> 'pre_registered'"
                " AND client_id NOT IN (SELECT client_id FROM grants) AND client_id NOT IN (SELECT client_id FROM codes)"
                " AND client_id NOT IN (SELECT client_id FROM requests WHERE expires_at > ?)"
                " AND client_id <> ? ORDER BY created_at DESC, rowid DESC LIMIT -1 OFFSET ?)",
                (record.refreshed_at, record.client_id, KEPT_CLIENTS),
            )

    def names(self) -> tuple[str, ...]:
        """Return the names of all clients, each once."""
        return tuple(str(row["name"]) for row in self._database.read("SELECT DISTINCT name FROM clients"))

    def get(self, client_id: str) -> ClientRecord | None:
        """Return the client, or None."""
        row = self._database.read_one("SELECT * FROM clients WHERE client_id = ?", (client_id,))
        if row is None:
            return None
        return ClientRecord(
            client_id=row["client_id"],
            kind=row["kind"],
            name=row["name"],
            metadata=cast(dict[str, object], json.loads(row["metadata"])),
            secret_hash=row["secret_hash"],
            created_at=row["created_at"],
            refreshed_at=row["refreshed_at"],
            program=None if row["program"] is None else read_program(row["program"]),
        )

    def note_program(self, client_id: str, program: Program) -> None:
        """Remember which program registered a client."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE clients SET program = ? WHERE client_id = ?", (program_text(program), client_id))
