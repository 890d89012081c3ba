"""MCP sessions of the handshake era."""

import sqlite3

from bridge_app.models import McpSession
from bridge_app.store.database import Database


class McpSessionStore:
    """MCP sessions of the handshake era."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, session: McpSession) -> None:
        """Store a new MCP session."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO mcp_sessions (id, grant_id, initialize_params, protocol_version, created_at, last_seen_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    session.id,
                    session.grant_id,
                    session.initialize_params,
                    session.protocol_version,
                    session.created_at,
                    session.last_seen_at,
                ),
            )

    def get(self, session_id: str) -> McpSession | None:
        """Return the MCP session, or None."""
        row = self._database.read_one("SELECT * FROM mcp_sessions WHERE id = ?", (session_id,))
        if row is None:
            return None
        return _session(row)

    def touch(self, session_id: str, at: float) -> None:
        """Remember that the MCP session was used."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE mcp_sessions SET last_seen_at = ? WHERE id = ?", (at, session_id))

    def set_protocol_version(self, session_id: str, version: str) -> None:
        """Remember the protocol revision that was negotiated."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE mcp_sessions SET protocol_version = ? WHERE id = ?", (version, session_id))

    def end(self, session_id: str) -> None:
        """Forget the MCP session."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM mcp_sessions WHERE id = ?", (session_id,))

    def adopt(self, session_id: str, grant_id: str, *, now: float) -> bool:
        """Move the MCP session of an ended grant to a grant of the same client and person; False if that is not so."""
        with self._database.transaction() as connection:
            moved = connection.execute(
                "UPDATE mcp_sessions SET grant_id = ?1 WHERE id = ?2 AND grant_id IN (SELECT old.id FROM grants old"
                " JOIN grants new ON new.client_id = old.client_id AND new.issuer = old.issuer"
                " AND new.subject = old.subject WHERE new.id = ?1 AND new.revoked_at IS NULL"
                " AND (old.revoked_at IS NOT NULL OR old.expires_at <= ?3))",
                (grant_id, session_id, now),
            )
        return moved.rowcount == 1

    def sweep(self, *, unused_since: float) -> None:
        """Forget MCP sessions nobody used since."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM mcp_sessions WHERE last_seen_at < ?", (unused_since,))

    def list_of(self, grant_id: str) -> tuple[McpSession, ...]:
        """Return a grant's MCP sessions, least recently used first."""
        rows = self._database.read("SELECT * FROM mcp_sessions WHERE grant_id = ? ORDER BY last_seen_at", (grant_id,))
        return tuple(_session(row) for row in rows)

    def end_all_of(self, grant_id: str) -> None:
        """Forget a grant's MCP sessions."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM mcp_sessions WHERE grant_id = ?", (grant_id,))


def _session(row: sqlite3.Row) -> McpSession:
    return McpSession(
        row["id"],
        row["grant_id"],
        row["initialize_params"],
        row["protocol_version"],
        row["created_at"],
        row["last_seen_at"],
    )
