"""What happened, exported for other programs, and let go in time."""

import asyncio
import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bridge_app import history as module
from bridge_app.errors import BridgeError, UnsafeStorage
from bridge_app.history import History
from bridge_app.models import Activity, ActivityFilter
from bridge_app.store import activity as activity_module
from bridge_app.store.activity import ActivityLog
from bridge_app.store.database import Database
from tests.fakes import Clock

ALL = ActivityFilter()
DAY = 86400.0


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "bridge.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def history(database: Database, clock: Clock) -> History:
    return History(ActivityLog(database), clock, days=30)


def call(clock: Clock, **facts: object) -> Activity:
    line = Activity(clock(), "called", "g1", "Cursor", "Ada", "tools/call search", "ok", 12.5, "notes")
    return replace(line, **facts)  # type: ignore[arg-type]


def happen(history: History, *lines: Activity) -> None:
    for line in lines:
        history.log.append(line)
    history.log.flush()


async def test_json_lines_hold_every_fact_of_every_line(history: History, clock: Clock, tmp_path: Path) -> None:
    happen(history, call(clock), call(clock, client_name="Größe\n“x”", ms=None, upstream=None))

    assert await history.export(tmp_path / "out.jsonl", ALL, "jsonl") == 2

    newest, oldest = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert newest["client_name"] == "Größe\n“x”"
    assert oldest == {
        "time": "2027-01-15T08:00:00.000Z",
        "at": clock(),
        "kind": "called",
        "grant_id": "g1",
        "client_name": "Cursor",
        "subject": "Ada",
        "detail": "tools/call search",
        "outcome": "ok",
        "ms": 12.5,
        "upstream": "notes",
        "id": 1,
    }


async def test_no_cell_of_a_csv_file_is_a_formula(history: History, clock: Clock, tmp_path: Path) -> None:
    evil = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1")
    happen(history, *(call(clock, client_name=name, subject=f'a,"b{name}') for name in evil))

    await history.export(tmp_path / "out.csv", ALL, "csv")

    data = (tmp_path / "out.csv").read_bytes()
    assert data.startswith("\ufefftime,kind,client_name".encode())
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [row["client_name"] for row in rows] == [f"'{name}" for name in reversed(evil)]
    assert rows[0]["subject"] == 'a,"b  =1'
    assert (rows[0]["ms"], rows[0]["id"]) == ("12.500", "8")


async def test_only_what_passes_the_filter_is_exported_however_many_pages_it_has(
    history: History, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_EXPORT_ROWS", 3)
    happen(history, *(call(clock, client_name="Zed" if number % 2 else "Cursor") for number in range(20)))

    zed = ActivityFilter(client_name="Zed")

    assert await history.export(tmp_path / "all", zed, "jsonl") == 10
    assert await history.export(tmp_path / "some", zed, "jsonl", limit=4) == 4
    ids = [json.loads(line)["id"] for line in (tmp_path / "some").read_text().splitlines()]
    assert ids == [20, 18, 16, 14]


async def test_others_get_their_turn_while_a_long_log_is_exported(
    history: History, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_EXPORT_ROWS", 1)
    happen(history, *(call(clock) for _ in range(50)))
    turns = 0

    exporting = asyncio.ensure_future(history.export(tmp_path / "out", ALL, "jsonl"))
    while not exporting.done():
        turns += 1
        await asyncio.sleep(0)

    assert turns >= 50


async def test_a_file_that_can_not_be_written_is_told_in_words_and_the_old_one_stays(
    history: History, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "target").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "target")

    with pytest.raises(BridgeError, match=r"^folder could not be written"):
        await history.export(tmp_path / "folder", ALL, "csv")
    with pytest.raises(BridgeError, match=r"out\.csv could not be written: No such file or directory"):
        await history.export(tmp_path / "nowhere" / "out.csv", ALL, "csv")
    with pytest.raises(UnsafeStorage):
        await history.export(tmp_path / "link", ALL, "csv")
    assert (tmp_path / "target").read_text() == "mine"
    assert sorted(each.name for each in tmp_path.iterdir() if "new" in each.name) == []


async def test_arguments_are_in_no_export(history: History, clock: Clock, tmp_path: Path) -> None:
    history.log.append(call(clock), '{"query": "Zanzibar"}')
    history.log.flush()
    assert history.arguments(1) == '{"query": "Zanzibar"}'

    await history.export(tmp_path / "out.jsonl", ALL, "jsonl")
    await history.export(tmp_path / "out.csv", ALL, "csv")

    assert b"Zanzibar" not in (tmp_path / "out.jsonl").read_bytes() + (tmp_path / "out.csv").read_bytes()


def test_lines_go_when_their_days_are_over(history: History, clock: Clock) -> None:
    happen(history, call(clock))
    clock.now += 29 * DAY
    happen(history, call(clock))
    history.trim()
    assert len(history.find(ALL).lines) == 2

    clock.now += 1.5 * DAY
    history.trim()

    page = history.find(ALL)
    assert [line.id for line in page.lines] == [2]
    assert (page.oldest, page.newest) == (2, 2)


def test_a_shorter_time_counts_at_once(history: History, clock: Clock) -> None:
    happen(history, call(clock, at=clock() - 5 * DAY), call(clock))
    history.trim()

    history.keep_for(3)
    history.trim()

    assert [line.id for line in history.find(ALL).lines] == [2]


def test_trimming_goes_on_from_tick_to_tick_until_it_is_done(
    history: History, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity_module, "TRIM_ROWS", 2)
    happen(history, *(call(clock, at=clock() - 40 * DAY) for _ in range(5)), call(clock))

    left = []
    for _ in range(4):
        history.trim()
        left.append(history.log.count(ALL))

    assert left == [4, 2, 1, 1]


def test_a_clock_set_back_by_a_year_does_not_put_trimming_off(history: History, clock: Clock) -> None:
    history.trim()
    clock.now -= 365 * DAY
    happen(history, call(clock, at=clock() - 31 * DAY))

    history.trim()

    assert history.log.count(ALL) == 0


def test_the_first_line_after_clearing_says_so(history: History, clock: Clock) -> None:
    happen(history, *(call(clock) for _ in range(3)))

    history.clear()

    page = history.find(ALL)
    assert [(line.id, line.kind, line.detail) for line in page.lines] == [
        (4, "cleared", "the activity log was cleared by you")
    ]
    assert page.oldest == 4


def test_an_overview_counts_hours_and_names_what_to_filter_by(history: History, clock: Clock) -> None:
    happen(history, call(clock), call(clock, client_name="Zed", outcome="failed", upstream="db"))

    seen = history.overview(ActivityFilter(client_name="Zed"), since=clock() - 23 * 3600)

    assert seen.total == 1
    assert len(seen.hours) == 24
    assert (seen.hours[23].calls, seen.hours[23].errors) == (1, 1)
    assert (seen.client_names, seen.upstreams, seen.days) == (("Cursor", "Zed"), ("db", "notes"), 30)
