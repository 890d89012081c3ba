"""MCP sessions of the handshake era: open, find again after a restart, end."""

import secrets
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from bridge_app.models import McpSession

SESSIONS_PER_GRANT = 1024
TOUCH_EVERY = 60.0
"""Seconds between two notes of use: the store need not hear of every request."""


class SessionStore(Protocol):
    """Where MCP sessions outlive the process."""

    def add(self, session: McpSession) -> None: ...
    def get(self, session_id: str) -> McpSession | None: ...
    def touch(self, session_id: str, at: float) -> None: ...
    def end(self, session_id: str) -> None: ...
    def adopt(self, session_id: str, grant_id: str, *, now: float) -> bool:
        """Move the MCP session of an ended grant to a grant of the same client and person."""
        ...

    def list_of(self, grant_id: str) -> tuple[McpSession, ...]:
        """A grant's MCP sessions, least recently used first."""
        ...


def new_session_id() -> str:
    """Return an id nobody can guess (256 bits) made of characters the protocol allows."""
    return secrets.token_urlsafe(32)


class McpSessions:
    """Keep the MCP sessions of all grants, at most `limit` for each."""

    def __init__(
        self,
        store: SessionStore,
        *,
        clock: Callable[[], float] = time.time,
        new_id: Callable[[], str] = new_session_id,
        limit: int = SESSIONS_PER_GRANT,
    ) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._limit = limit
        self._counts: dict[str, int] = {}

    def open(self, grant_id: str, initialize_params: str, protocol_version: str | None = None) -> McpSession:
        """Open and store an MCP session for what a client said of itself and what was negotiated."""
        now = self._clock()
        session = McpSession(self._new_id(), grant_id, initialize_params, protocol_version, now, now)
        self._store.add(session)
        if grant_id in self._counts:
            self._counts[grant_id] += 1
        return session

    def find(self, session_id: str, grant_id: str) -> McpSession | None:
        """Return the MCP session if it lives and belongs to this grant; anybody else's is as good as unknown.

        A client that was cut off and let in again keeps its MCP session: several apps never recover from losing it.
        """
        session = self._store.get(session_id)
        if session is None or session.grant_id == grant_id:
            return session
        if not self._store.adopt(session_id, grant_id, now=self._clock()):
            return None
        return replace(session, grant_id=grant_id)

    def touch(self, session: McpSession) -> McpSession:
        """Note that the MCP session is in use, in the store at most once a minute; return the noted record."""
        now = self._clock()
        if abs(now - session.last_seen_at) < TOUCH_EVERY:
            return session
        self._store.touch(session.id, now)
        return replace(session, last_seen_at=now)

    def end(self, session_id: str) -> None:
        """End an MCP session; ending it again does nothing."""
        self._store.end(session_id)

    def make_room(self, grant_id: str) -> tuple[str, ...]:
        """End a grant's least recently used MCP sessions so that one more may be opened; return their ids."""
        if self._counts.get(grant_id, self._limit) < self._limit:
            return ()
        kept = self._store.list_of(grant_id)
        surplus = kept[: max(0, len(kept) - self._limit + 1)]
        for session in surplus:
            self._store.end(session.id)
        self._counts[grant_id] = len(kept) - len(surplus)
        return tuple(session.id for session in surplus)
