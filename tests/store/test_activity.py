"""The log people read: found by whatever people look for, never longer than it may be, and gone when it is cleared."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import pytest

from bridge_app.errors import StoreUnavailable
from bridge_app.models import Activity, ActivityFilter, ActivityHour
from bridge_app.store import activity as module
from bridge_app.store.activity import ActivityLog
from bridge_app.store.database import MIGRATIONS, Database

NOON = 1_794_000_000.0
CALL = Activity(NOON, "called", "g1", "Cursor", "Ada", "tools/call search", "ok", 12.5, "notes")
LINES = (
    replace(CALL, kind="registered", grant_id=None, subject=None, detail="registered itself", ms=None, upstream=None),
    replace(CALL, kind="connected", detail="signed in", ms=None, upstream=None),
    CALL,
    replace(CALL, detail="tools/call drop_all (refused)", outcome="refused", upstream="db"),
    replace(CALL, kind="refused", grant_id="g2", client_name="Zed", detail="expired", outcome="refused", ms=None),
    replace(CALL, kind="revoked", detail="revoked by you", ms=None, upstream=None),
    replace(CALL, grant_id="g2", client_name="Zed", detail="resources/read 100%_\\done", outcome="failed"),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "bridge.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def log(database: Database) -> ActivityLog:
    made = ActivityLog(database)
    for line in LINES:
        made.append(line)
    made.flush()
    return made


def found(log: ActivityLog, **wanted: Any) -> list[int]:
    return [line.id or 0 for line in log.find(ActivityFilter(**wanted), limit=100)]


def fill(log: ActivityLog, count: int, **facts: Any) -> None:
    for _ in range(count):
        log.append(replace(CALL, **facts))
        log.flush()


# writing


def test_however_many_lines_came_since_the_last_time_all_are_written(database: Database) -> None:
    log = ActivityLog(database)
    for _ in range(2500):
        log.append(CALL)

    assert log.flush()

    assert log.count(ActivityFilter()) == 2500
    assert not log.flush()


def test_lines_that_could_not_be_written_wait_but_not_without_end(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = ActivityLog(database)
    for number in range(2500):
        log.append(replace(CALL, detail=str(number)))
    with monkeypatch.context() as broken:
        broken.setattr(database, "transaction", unavailable)
        with pytest.raises(StoreUnavailable):
            log.flush()

    log.flush()

    assert log.count(ActivityFilter()) == 1000
    assert log.find(ActivityFilter(), limit=1)[0].detail == "2499"


def unavailable() -> NoReturn:
    raise StoreUnavailable("The database can't be used right now.", "")


# finding


def test_lines_come_back_as_they_were_written_newest_first(log: ActivityLog) -> None:
    lines = log.find(ActivityFilter(), limit=100)

    assert lines == tuple(replace(line, id=number) for number, line in enumerate(LINES, 1))[::-1]


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ({"grant_id": "g2"}, [7, 5]),
        ({"client_name": "Cursor"}, [6, 4, 3, 2, 1]),
        ({"upstream": "db"}, [4]),
        ({"outcome": "failed"}, [7]),
        ({"groups": frozenset({"calls"})}, [7, 4, 3]),
        ({"groups": frozenset({"sign-ins"})}, [2, 1]),
        ({"groups": frozenset({"refusals"})}, [5, 4]),
        ({"groups": frozenset({"changes"})}, [6]),
        ({"groups": frozenset({"changes", "refusals"})}, [6, 5, 4]),
        ({"search": "CALL sea"}, [3]),
        ({"search": "zed"}, [7, 5]),
        ({"search": "ada notes"}, [7, 5, 3]),
        ({"search": "100%_\\"}, [7]),
        ({"search": "1%e"}, []),
        ({"search": "_"}, [7, 4]),
        ({"search": "' OR 1=1 --"}, []),
        ({"client_name": "Zed", "groups": frozenset({"calls"}), "search": "done"}, [7]),
        ({"since": NOON + 1}, []),
    ],
)
def test_each_filter_finds_what_it_says(log: ActivityLog, wanted: dict[str, Any], ids: list[int]) -> None:
    assert found(log, **wanted) == ids
    assert log.count(ActivityFilter(**wanted)) == len(ids)


def test_pages_follow_each_other_without_a_gap_or_a_repetition(log: ActivityLog) -> None:
    fill(log, 20)
    wanted = ActivityFilter(client_name="Cursor")
    seen: list[int] = []
    before = None
    while lines := log.find(wanted, limit=4, before=before):
        seen += [line.id or 0 for line in lines]
        before = lines[-1].id

    assert seen == found(log, client_name="Cursor")
    assert len(seen) == 25


def test_what_came_since_is_read_from_the_oldest_on(log: ActivityLog) -> None:
    wanted = ActivityFilter(groups=frozenset({"calls"}))

    assert [line.id for line in log.find_after(wanted, limit=1, after=3)] == [4]
    assert [line.id for line in log.find_after(wanted, limit=9, after=3)] == [7, 4]
    assert log.find_after(wanted, limit=9, after=7) == ()


def test_hours_count_calls_and_what_went_wrong(log: ActivityLog) -> None:
    fill(log, 3, at=NOON + 7200)
    fill(log, 1, at=NOON + 3 * 3600)

    hours = log.hours(ActivityFilter(), since=NOON, count=3)

    assert hours == (ActivityHour(3, 3, 2), ActivityHour(), ActivityHour(3, 0, 0))
    assert log.hours(ActivityFilter(upstream="db"), since=NOON, count=1) == (ActivityHour(1, 1, 1),)


def test_it_tells_which_apps_and_servers_it_knows_of(log: ActivityLog) -> None:
    assert log.client_names() == ("Cursor", "Zed")
    assert log.upstreams() == ("db", "notes")


@pytest.mark.parametrize("column", ["grant_id", "client_name", "upstream", "outcome"])
def test_a_filter_is_found_by_an_index(log: ActivityLog, database: Database, column: str) -> None:
    plan = database.read(f"EXPLAIN QUERY PLAN SELECT * FROM activity WHERE {column} = 'x' ORDER BY id DESC LIMIT 9")

    assert all("USING INDEX" in row["detail"] for row in plan), [row["detail"] for row in plan]


# its length


def test_lines_beyond_the_bound_go_the_oldest_first(log: ActivityLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEEP_ROWS", 5)

    fill(log, 2)

    assert found(log) == [9, 8, 7, 6, 5]


def test_lines_whose_time_is_over_are_trimmed_a_few_at_a_time(
    log: ActivityLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "TRIM_ROWS", 4)
    fill(log, 2, at=NOON + 100)

    assert log.trim(NOON + 50)
    assert found(log) == [9, 8, 7, 6, 5]
    assert not log.trim(NOON + 50)
    assert found(log) == [9, 8]
    assert not log.trim(NOON + 50)


def test_a_log_whose_last_line_was_trimmed_goes_on_with_its_numbers(log: ActivityLog) -> None:
    assert not log.trim(NOON + 1)
    assert log.ends() == (8, 7)

    fill(log, 1)

    assert found(log) == [8]
    assert log.ends() == (8, 8)


def test_a_clock_that_was_wrong_for_a_moment_costs_no_line(log: ActivityLog) -> None:
    fill(log, 1, at=NOON - 10 * 86400)
    fill(log, 1, at=NOON)

    assert not log.trim(NOON - 86400)
    assert len(found(log)) == 9


def test_a_new_log_has_no_ends(database: Database) -> None:
    assert ActivityLog(database).ends() == (1, 0)


# clearing


def test_clearing_leaves_nothing_on_the_disk(log: ActivityLog, database: Database) -> None:
    log.append(CALL, '{"query": "Zanzibar"}')
    log.flush()
    log.append(CALL)
    assert b"Zanzibar" in _bytes_of(database)

    log.clear()

    assert not log.flush()
    assert log.ends() == (9, 8)
    assert b"Zanzibar" not in _bytes_of(database)
    assert b"drop_all" not in _bytes_of(database)


def test_arguments_go_with_their_line_or_alone(log: ActivityLog, database: Database) -> None:
    for word in ("Ankara", "Bogota", "Cairo"):
        log.append(CALL, word)
    log.flush()
    assert [log.arguments(number) for number in (7, 8, 9, 10)] == [None, "Ankara", "Bogota", "Cairo"]

    log.forget_arguments(9)
    assert [log.arguments(number) for number in (8, 9, 10)] == ["Ankara", None, "Cairo"]
    assert b"Bogota" not in _bytes_of(database)

    log.append(CALL, "Delhi")
    log.forget_arguments()
    log.flush()
    assert [log.arguments(number) for number in (8, 10, 11)] == [None, None, None]
    assert len(found(log)) == 11


def test_trimmed_lines_take_their_arguments_along(log: ActivityLog, database: Database) -> None:
    log.append(CALL, "Ankara")
    log.flush()

    log.trim(NOON + 1)

    assert database.read("SELECT * FROM call_arguments") == []


# what was there before


def test_a_log_of_an_older_version_keeps_its_lines_and_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    number = next(number for number, text in enumerate(MIGRATIONS) if "call_arguments" in text)
    path = tmp_path / "old.sqlite3"
    with monkeypatch.context() as patched:
        patched.setattr("bridge_app.store.database.MIGRATIONS", MIGRATIONS[:number])
        Database(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO activity VALUES (41, 5.0, 'called', 'g1', 'Cursor', 'Ada', 'tools/call x', 'ok', 2.0)"
        )
        connection.commit()

    database = Database(path)
    log = ActivityLog(database)

    assert log.find(ActivityFilter(), limit=9) == (
        Activity(5.0, "called", "g1", "Cursor", "Ada", "tools/call x", "ok", 2.0, None, 41),
    )
    fill(log, 1)
    assert found(log) == [42, 41]
    database.close()


def _bytes_of(database: Database) -> bytes:
    names = [database.path, database.path.with_name(f"{database.path.name}-wal")]
    return b"".join(name.read_bytes() for name in names if name.exists())
