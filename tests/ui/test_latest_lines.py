"""The last lines of one client's timeline: read while they are seen, short, and of nobody else."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bridge_app.errors import StoreUnavailable
from bridge_app.models import ActivityFilter, Snapshot
from bridge_app.ui.clients_page import ClientsPage
from bridge_app.ui.latest_lines import LatestLines
from tests.ui import samples
from tests.ui.activity_samples import CALL, ActivityAdapter, calls
from tests.ui.inspection import cut_texts, overlapping
from tests.ui.samples import NOW, grant, snapshot

CURSOR = ActivityFilter(grant_id="8f1c2a4e6b")


@pytest.fixture
def adapter(tmp_path: Path) -> ActivityAdapter:
    return ActivityAdapter(tmp_path)


@pytest.fixture
def latest(qtbot: QtBot, adapter: ActivityAdapter) -> LatestLines:
    made = LatestLines(adapter, adapter.clock)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(500, 140)
    made.show()
    return made


def at(adapter: ActivityAdapter) -> Snapshot:
    """Return a snapshot that knows the newest line."""
    return snapshot(newest_activity=adapter.log.ends()[1])


def shown(latest: LatestLines) -> list[tuple[str, str]]:
    """Return what is said, and how it ended."""
    return [(row.what.text(), row.ending.text()) for row in latest.rows if row.what.isVisible()]


def test_the_newest_five_lines_are_shown_and_say_what_did_not_end_well(
    latest: LatestLines, adapter: ActivityAdapter
) -> None:
    refused = replace(CALL, detail="tools/call write_note (refused)", outcome="refused")
    adapter.happen(*calls(9), refused)
    latest.show_of(CURSOR, at(adapter))
    adapter.run_commands()

    assert shown(latest) == [("write_note", "Refused"), *((f"tool_{number}", "") for number in (8, 7, 6, 5))]
    assert latest.caption.isVisible()
    assert latest.rows[0].what.accessibleName().endswith(", Tool call: write_note, Refused")


def test_what_is_not_a_call_is_told_in_words_and_an_older_day_by_its_date(
    latest: LatestLines, adapter: ActivityAdapter
) -> None:
    adapter.happen(replace(CALL, at=NOW - 20 * 86400, kind="refreshed", detail="renewed its access"), CALL)
    latest.show_of(CURSOR, at(adapter))
    adapter.run_commands()

    assert [text for text, _ in shown(latest)] == ["search_notes", "Renewed its access"]
    assert ":" in latest.rows[0].when.text()
    assert ":" not in latest.rows[1].when.text()
    assert ":" in latest.rows[1].when.toolTip()


def test_without_any_line_there_is_nothing(latest: LatestLines, adapter: ActivityAdapter) -> None:
    latest.show_of(CURSOR, at(adapter))
    adapter.run_commands()

    assert shown(latest) == []
    assert not latest.caption.isVisible()
    assert latest.sizeHint().height() <= 2 * (len(latest.rows) + 1)


def test_nothing_of_another_client_stays_while_the_answer_is_under_way(
    latest: LatestLines, adapter: ActivityAdapter
) -> None:
    adapter.happen(*calls(3), replace(CALL, grant_id="another", detail="tools/call other"))
    latest.show_of(CURSOR, at(adapter))
    adapter.run_commands()
    height = latest.sizeHint().height()

    latest.show_of(ActivityFilter(grant_id="another"), at(adapter))

    assert {text for text, _ in shown(latest)} == {""}
    assert latest.sizeHint().height() == height
    adapter.run_commands()
    assert shown(latest) == [("other", "")]


def test_a_log_that_can_not_be_read_is_no_failure(
    latest: LatestLines, adapter: ActivityAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise StoreUnavailable("The disk is full.", "")

    monkeypatch.setattr(adapter.logging.history, "find", fail)
    latest.show_of(CURSOR, at(adapter))
    adapter.run_commands()

    assert shown(latest) == []


def test_a_line_of_any_length_stays_in_its_row(qtbot: QtBot, latest: LatestLines, adapter: ActivityAdapter) -> None:
    adapter.happen(replace(CALL, detail="tools/call " + "a_very_long_name_" * 12 + " (failed)", outcome="failed"), CALL)
    latest.show_of(CURSOR, at(adapter))
    adapter.run_commands()

    qtbot.waitUntil(lambda: cut_texts(latest) == [])
    assert latest.rows[1].what.is_cut()
    assert latest.rows[0].what.height() == latest.rows[1].what.height()
    assert overlapping(latest) == []


def test_the_clients_page_shows_those_of_the_selected_client_and_what_came_before_its_grant(qtbot: QtBot) -> None:
    adapter = samples.RecordingAdapter()
    mine, namesake = grant(1, client_name="Cursor"), grant(2, client_name="Zed")
    by_name = ActivityFilter(client_name="Cursor")
    registered = replace(CALL, kind="registered", grant_id=None, detail="registered itself")
    adapter.bridge.history.lines[by_name] = (CALL, registered)
    adapter.bridge.history.lines[ActivityFilter(grant_id=namesake.id)] = (CALL,)
    page = ClientsPage(adapter, clock=samples.Clock())  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(1000, 900)
    page.show()
    page.paint(snapshot(grants=(mine, namesake)))
    page.select_grant(mine.id)
    adapter.run_commands()

    assert shown(page.details.latest) == [("search_notes", ""), ("Registered itself", "")]
    page.paint(snapshot(grants=(mine, namesake, grant(3, client_name="Zed"))))
    page.select_grant(namesake.id)
    adapter.run_commands()
    assert shown(page.details.latest) == [("search_notes", "")]
