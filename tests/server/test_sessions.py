"""MCP sessions over a store."""

from dataclasses import replace

import pytest

from bridge_app.models import McpSession
from bridge_app.server.sessions import McpSessions, new_session_id


class DictStore:
    def __init__(self) -> None:
        self.rows: dict[str, McpSession] = {}
        self.touches = 0
        self.lists = 0

    def add(self, session: McpSession) -> None:
        self.rows[session.id] = session

    def get(self, session_id: str) -> McpSession | None:
        return self.rows.get(session_id)

    def touch(self, session_id: str, at: float) -> None:
        self.touches += 1
        self.rows[session_id] = replace(self.rows[session_id], last_seen_at=at)

    def end(self, session_id: str) -> None:
        self.rows.pop(session_id, None)

    def adopt(self, session_id: str, grant_id: str, *, now: float) -> bool:
        return False

    def list_of(self, grant_id: str) -> tuple[McpSession, ...]:
        self.lists += 1
        found = [row for row in self.rows.values() if row.grant_id == grant_id]
        return tuple(sorted(found, key=lambda row: row.last_seen_at))


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def store() -> DictStore:
    return DictStore()


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_session_is_found_again_by_its_grant_only(store: DictStore, clock: Clock) -> None:
    sessions = McpSessions(store, clock=clock)
    opened = sessions.open("a", "{}", "2025-11-25")

    again = McpSessions(store, clock=clock)

    assert again.find(opened.id, "a") == opened
    assert again.find(opened.id, "b") is None
    assert again.find("unknown", "a") is None


def test_an_ended_session_is_unknown(store: DictStore) -> None:
    sessions = McpSessions(store)
    opened = sessions.open("a", "{}")

    sessions.end(opened.id)
    sessions.end(opened.id)

    assert sessions.find(opened.id, "a") is None


def test_use_is_noted_once_a_minute(store: DictStore, clock: Clock) -> None:
    sessions = McpSessions(store, clock=clock)
    session = sessions.open("a", "{}")

    for _ in range(10):
        clock.now += 10
        session = sessions.touch(session)

    assert store.touches == 1
    assert store.rows[session.id].last_seen_at == 1060


def test_a_clock_set_back_is_no_reason_to_forget(store: DictStore, clock: Clock) -> None:
    sessions = McpSessions(store, clock=clock)
    session = sessions.open("a", "{}")
    clock.now -= 500

    sessions.touch(session)

    assert store.rows[session.id].last_seen_at == 500


def test_room_for_one_more_ends_the_least_recently_used(store: DictStore, clock: Clock) -> None:
    sessions = McpSessions(store, clock=clock, limit=3)
    ids = []
    for _ in range(3):
        clock.now += 1
        ids.append(sessions.open("a", "{}").id)
    other = sessions.open("b", "{}").id
    clock.now += 100
    first = sessions.find(ids[0], "a")
    assert first is not None
    sessions.touch(first)

    ended = sessions.make_room("a")
    newest = sessions.open("a", "{}").id

    assert ended == (ids[1],)
    assert set(store.rows) == {ids[0], ids[2], newest, other}


def test_sessions_of_an_earlier_process_count(store: DictStore, clock: Clock) -> None:
    for _ in range(5):
        clock.now += 1
        McpSessions(store, clock=clock, limit=100).open("a", "{}")

    sessions = McpSessions(store, clock=clock, limit=3)
    sessions.make_room("a")
    sessions.open("a", "{}")

    assert len(store.rows) == 3


def test_the_store_is_not_asked_for_a_list_at_every_opening(store: DictStore) -> None:
    sessions = McpSessions(store, limit=100)

    for _ in range(50):
        assert sessions.make_room("a") == ()
        sessions.open("a", "{}")

    assert store.lists == 1


def test_ids_are_long_random_and_allowed_in_a_header() -> None:
    ids = {new_session_id() for _ in range(100)}

    assert len(ids) == 100
    assert all(len(id) >= 43 and all(0x21 <= ord(letter) <= 0x7E for letter in id) for id in ids)
