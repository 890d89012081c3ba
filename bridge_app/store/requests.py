"""Unfinished logins."""

import sqlite3
from dataclasses import dataclass
from typing import Literal

from bridge_app.models import Identity, Right
from bridge_app.store.database import Database
from bridge_app.store.rows import identity_text, read_identity, read_rights, words

KEPT_REQUESTS = 500
"""Unfinished logins kept; beyond that the oldest go, but not those whose question the person has before them."""


@dataclass(frozen=True, slots=True)
class AuthorizationRequest:
    """One unfinished login, stored until its code is issued (RFC 6749 §4.1.1, with PKCE and RFC 8707)."""

    id: str
    client_id: str
    redirect_uri: str
    is_redirect_uri_explicit: bool
    state: str | None
    scopes: tuple[str, ...]
    code_challenge: str
    origin: str
    """The origin the client reached us by, which is the issuer it must hear back, for example "http://localhost:8000"."""
    created_at: float
    expires_at: float
    browser_hash: bytes | None = None
    approval_code: str | None = None
    answer: Literal["allow", "deny"] | None = None
    answered_by: str | None = None
    identity: Identity | None = None
    upstreams: tuple[str, ...] | None = None
    """The servers the person ticked; None when nothing was ticked, which means those there are."""
    rights: tuple[Right, ...] | None = None
    """What the person chose that the client may do; None when nothing was said of it."""


class AuthorizationRequests:
    """Unfinished logins."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, request: AuthorizationRequest) -> None:
        """Store a new request; drop those long over and the oldest beyond KEPT_REQUESTS."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM requests WHERE expires_at < ?", (request.created_at - 3600,))
            connection.execute("DELETE FROM codes WHERE expires_at < ?", (request.created_at - 86400,))
            connection.execute(
                "INSERT INTO requests (id, client_id, redirect_uri, is_redirect_uri_explicit, state, scopes, code_challenge,"
                " origin, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    request.id,
                    request.client_id,
                    request.redirect_uri,
                    request.is_redirect_uri_explicit,
                    request.state,
                    " ".join(request.scopes),
                    request.code_challenge,
                    request.origin,
                    request.created_at,
                    request.expires_at,
                ),
            )
            connection.execute(
                "DELETE FROM requests WHERE id IN (SELECT id FROM requests"
                " ORDER BY approval_code IS NOT NULL AND expires_at > ? DESC, created_at DESC, rowid DESC LIMIT -1 OFFSET ?)",
                (request.created_at, KEPT_REQUESTS),
            )

    def get(self, request_id: str) -> AuthorizationRequest | None:
        """Return the request, expired or not, or None."""
        row = self._database.read_one("SELECT * FROM requests WHERE id = ?", (request_id,))
        return None if row is None else _request(row)

    def find_by_code(self, approval_code: str) -> AuthorizationRequest | None:
        """Return the request whose question carries this short code, or None."""
        row = self._database.read_one("SELECT * FROM requests WHERE approval_code = ?", (approval_code,))
        return None if row is None else _request(row)

    def waiting(self, now: float) -> tuple[AuthorizationRequest, ...]:
        """Return the requests whose question is open."""
        rows = self._database.read(
            "SELECT * FROM requests WHERE approval_code IS NOT NULL AND answer IS NULL AND expires_at > ?"
            " ORDER BY created_at",
            (now,),
        )
        return tuple(_request(row) for row in rows)

    def bind_browser(self, request_id: str, browser_hash: bytes) -> bool:
        """Tie the request to a browser unless it has one; tell whether it is (now) this one."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE requests SET browser_hash = ? WHERE id = ? AND browser_hash IS NULL", (browser_hash, request_id)
            )
            row = connection.execute("SELECT browser_hash FROM requests WHERE id = ?", (request_id,)).fetchone()
        return row is not None and row["browser_hash"] == browser_hash

    def set_approval_code(self, request_id: str, approval_code: str, expires_at: float) -> None:
        """Remember the short code shown for this request, and until when it may be answered."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE requests SET approval_code = ?, expires_at = ? WHERE id = ?",
                (approval_code, expires_at, request_id),
            )

    def set_identity(self, request_id: str, identity: Identity) -> None:
        """Remember who signed in for this request; whether the client may is still to be answered."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE requests SET identity = ? WHERE id = ? AND answer IS NULL",
                (identity_text(identity), request_id),
            )

    def answer(
        self,
        request_id: str,
        is_allowed: bool,
        answered_by: str,
        identity: Identity | None,
        *,
        now: float,
        upstreams: tuple[str, ...] | None = None,
        rights: tuple[Right, ...] | None = None,
    ) -> bool:
        """Record the person's answer once; False if it was answered before or is over."""
        with self._database.transaction() as connection:
            done = connection.execute(
                "UPDATE requests SET answer = ?, answered_by = ?, identity = ?, upstreams = ?, rights = ?"
                " WHERE id = ? AND answer IS NULL AND expires_at > ?",
                (
                    "allow" if is_allowed else "deny",
                    answered_by,
                    identity_text(identity) if identity and is_allowed else None,
                    None if upstreams is None else " ".join(upstreams),
                    None if rights is None else " ".join(rights),
                    request_id,
                    now,
                ),
            )
        return done.rowcount == 1


def _request(row: sqlite3.Row) -> AuthorizationRequest:
    return AuthorizationRequest(
        id=row["id"],
        client_id=row["client_id"],
        redirect_uri=row["redirect_uri"],
        is_redirect_uri_explicit=bool(row["is_redirect_uri_explicit"]),
        state=row["state"],
        scopes=words(row["scopes"]),
        code_challenge=row["code_challenge"],
        origin=row["origin"],
        created_at=row["created_at"],
        expires_at=row["expires_at"],
        browser_hash=row["browser_hash"],
        approval_code=row["approval_code"],
        answer=row["answer"],
        answered_by=row["answered_by"],
        identity=read_identity(row["identity"]) if row["identity"] else None,
        upstreams=None if row["upstreams"] is None else words(row["upstreams"]),
        rights=None if row["rights"] is None else read_rights(row["rights"]),
    )
