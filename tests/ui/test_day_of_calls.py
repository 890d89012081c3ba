"""The last day of a client and of a server: read while it is seen, not too often, and told in words."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bridge_app.errors import StoreUnavailable
from bridge_app.models import ActivityFilter, ActivityHour, Snapshot
from bridge_app.ui.clients_page import ClientsPage
from bridge_app.ui.day_of_calls import DayOfCalls
from bridge_app.ui.servers_page import ServersPage
from tests.ui import samples
from tests.ui.activity_samples import CALL, ActivityAdapter, calls
from tests.ui.samples import NOW, QuietHistory, grant, snapshot
from tests.ui.server_samples import ServersAdapter, with_servers

CURSOR = ActivityFilter(grant_id="8f1c2a4e6b")
NOTES = ActivityFilter(upstream="notes")


@pytest.fixture
def adapter(tmp_path: Path) -> ActivityAdapter:
    return ActivityAdapter(tmp_path)


@pytest.fixture
def day(qtbot: QtBot, adapter: ActivityAdapter) -> DayOfCalls:
    made = DayOfCalls(adapter, adapter.clock)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(600, 60)
    made.show()
    return made


def at(adapter: ActivityAdapter) -> Snapshot:
    """Return a snapshot that knows the newest line."""
    return snapshot(newest_activity=adapter.log.ends()[1])


def wait_for_pause(qtbot: QtBot, day: DayOfCalls) -> None:
    day._pause.setInterval(1)
    day._pause.start()
    qtbot.waitUntil(lambda: not day._pause.isActive(), timeout=3000)


def test_calls_and_errors_of_one_client_are_counted_and_said(day: DayOfCalls, adapter: ActivityAdapter) -> None:
    adapter.happen(*calls(3), replace(CALL, outcome="failed"), replace(CALL, grant_id="another", at=NOW - 10))
    day.show_of(CURSOR, at(adapter))
    adapter.run_commands()

    assert day.counts.text() == "4 calls · 1 error"
    assert day.counts.accessibleName().startswith("4 calls and 1 error in the last 24 hours")
    assert day.chart.accessibleName() == day.counts.accessibleName()
    assert day.span.isVisible()


def test_a_quiet_day_is_said_in_a_sentence(day: DayOfCalls, adapter: ActivityAdapter) -> None:
    adapter.happen(replace(CALL, at=NOW - 90_000))
    day.show_of(CURSOR, at(adapter))
    adapter.run_commands()

    assert day.counts.text() == "Nothing in the last 24 hours"
    assert not day.span.isVisible()


def test_it_follows_what_happens_but_reads_only_once_in_a_while(
    qtbot: QtBot, day: DayOfCalls, adapter: ActivityAdapter
) -> None:
    day.show_of(NOTES, at(adapter))
    adapter.run_commands()
    for _ in range(20):
        adapter.happen(CALL)
        day.show_of(NOTES, at(adapter))
    assert adapter.waiting == []

    wait_for_pause(qtbot, day)
    assert len(adapter.waiting) == 1
    adapter.run_commands()
    assert day.counts.text() == "20 calls · 0 errors"

    wait_for_pause(qtbot, day)
    day.show_of(NOTES, at(adapter))
    assert adapter.waiting == []


def test_a_new_hour_is_read_although_nothing_happened(qtbot: QtBot, day: DayOfCalls, adapter: ActivityAdapter) -> None:
    adapter.happen(CALL)
    day.show_of(NOTES, at(adapter))
    adapter.run_commands()
    wait_for_pause(qtbot, day)

    adapter.clock.now += 25 * 3600
    day.show_of(NOTES, at(adapter))
    adapter.run_commands()

    assert day.counts.text() == "Nothing in the last 24 hours"


def test_the_answer_for_another_one_is_not_shown(day: DayOfCalls, adapter: ActivityAdapter) -> None:
    adapter.happen(*calls(5))
    day.show_of(CURSOR, at(adapter))
    day.show_of(ActivityFilter(grant_id="another"), at(adapter))
    assert day.counts.text() == ""
    adapter.run_commands()

    assert day.counts.text() == "Nothing in the last 24 hours"


def test_out_of_sight_nothing_is_read(day: DayOfCalls, adapter: ActivityAdapter) -> None:
    day.hide()
    adapter.happen(CALL)
    day.show_of(CURSOR, at(adapter))
    assert adapter.waiting == []

    day.show()
    adapter.run_commands()
    assert day.counts.text() == "1 call · 0 errors"

    day.show_of(NOTES, snapshot(started_at=None))
    assert adapter.waiting == []


def test_a_log_that_can_not_be_read_is_no_failure_of_the_page(
    day: DayOfCalls, adapter: ActivityAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise StoreUnavailable("The disk is full.", "")

    monkeypatch.setattr(adapter.logging.history, "hours", fail)
    day.show_of(CURSOR, at(adapter))
    adapter.run_commands()

    assert day.counts.text() == ""


def test_the_clients_page_shows_the_day_of_the_selected_client(qtbot: QtBot) -> None:
    adapter = samples.RecordingAdapter()
    history: QuietHistory = adapter.bridge.history
    busy = ActivityFilter(grant_id=grant(2).id)
    history.day[busy] = (*(ActivityHour(),) * 23, ActivityHour(3, 1, 1))
    page = ClientsPage(adapter, clock=samples.Clock())  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.paint(snapshot(grants=(grant(1), grant(2))))
    page.select_grant(grant(2).id)
    adapter.run_commands()

    assert page.details.day.counts.text() == "3 calls · 1 error"
    page.select_grant(grant(1).id)
    adapter.run_commands()
    assert page.details.day.counts.text() == "Nothing in the last 24 hours"
    assert history.asked[-2:] == [busy, ActivityFilter(grant_id=grant(1).id)]


def test_the_servers_page_shows_the_day_of_the_selected_server(qtbot: QtBot) -> None:
    adapter = ServersAdapter()
    adapter.servers.history.day[ActivityFilter(upstream="github")] = (ActivityHour(7, 0, 0), *(ActivityHour(),) * 23)
    page = ServersPage(adapter, clock=samples.Clock())  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.paint(with_servers())
    row = page.model.row_of("github")
    assert row is not None
    page.list.setCurrentIndex(page.model.index(row))
    adapter.run_commands()

    assert page.details.day.counts.text() == "7 calls · 0 errors"
