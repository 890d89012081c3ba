"""The Activity page: live without moving under one's eyes, read in pages, filtered, looked at closely, exported."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from bridge_app.errors import StoreUnavailable
from bridge_app.models import Activity, ActivityFilter, ActivityHour, Upstream
from bridge_app.ui import activity_words
from bridge_app.ui.activity_model import PAGE, Column
from bridge_app.ui.activity_page import ActivityPage
from bridge_app.ui.hour_chart import HourChart, first_hour
from bridge_app.ui.main_window import MainWindow
from tests.ui.activity_samples import CALL, ActivityAdapter, calls
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import HOSTILE, NOW, Clock, grant, snapshot

CURSOR = grant(1, id="8f1c2a4e6b", client_name="Cursor")


@pytest.fixture
def adapter(tmp_path: Path) -> ActivityAdapter:
    return ActivityAdapter(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, adapter: ActivityAdapter, tmp_path: Path) -> MainWindow:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(adapter, settings, Clock())  # type: ignore[arg-type]
    adapter.setParent(made)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show_page("activity")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def page(window: MainWindow) -> ActivityPage:
    return window.activity


@pytest.fixture
def happen(window: MainWindow, adapter: ActivityAdapter) -> Callable[..., None]:
    """Write lines, and let the window know of them as the bridge does."""

    def happen(*lines: Activity, arguments: str | None = None) -> None:
        newest = adapter.happen(*lines, arguments=arguments)
        window.paint(snapshot(grants=(CURSOR,), newest_activity=newest))
        adapter.run_commands()
        QApplication.processEvents()

    return happen


def ids(page: ActivityPage) -> list[int]:
    return [page.model.line(row).id or 0 for row in range(page.model.rowCount())]


def row_at_top(page: ActivityPage) -> int | None:
    """Return the number of the line shown first."""
    index = page.table.indexAt(QPoint(5, 2))
    return page.model.line(index.row()).id


def texts(page: ActivityPage, row: int) -> list[str]:
    return [page.model.index(row, column).data() for column in Column]


# what a line says


@pytest.mark.parametrize(
    ("line", "what", "outcome"),
    [
        (CALL, "search_notes", "OK"),
        (replace(CALL, detail="tools/call drop (refused)", outcome="refused"), "drop", "Refused"),
        (replace(CALL, detail="tools/call drop (cancelled)", outcome="failed"), "drop", "Cancelled"),
        (replace(CALL, detail="prompts/get plan (failed)", outcome="failed"), "Prompt \u2068plan\u2069", "Failed"),
        (replace(CALL, detail="resources/read file:///a b"), "Resource \u2068file:///a b\u2069", "OK"),
        (replace(CALL, kind="connected", detail="signed in"), "Signed in", "OK"),
        (
            replace(CALL, kind="consent", detail="denied (you)", outcome="refused"),
            "Access denied (you)",
            "Refused",
        ),
        (replace(CALL, kind="revoked", detail="revoked by you"), "Access ended: revoked by you", "OK"),
        (replace(CALL, kind="server", upstream="db", detail="db: x is not"), "db: x is not", "OK"),
        (replace(CALL, kind="something new", detail="of a later version"), "Of a later version", "OK"),
    ],
)
def test_a_line_is_told_in_plain_words(line: Activity, what: str, outcome: str) -> None:
    assert activity_words.what(line) == what
    assert activity_words.outcome(line)[0] == outcome
    assert activity_words.kind(line)


def test_rows_show_time_app_server_what_outcome_and_duration(page: ActivityPage, happen: Callable[..., None]) -> None:
    happen(replace(CALL, at=NOW - 3 * 86400, ms=4.3, upstream="gone"), CALL)

    assert texts(page, 0)[1:] == ["Cursor", "Notes", "search_notes", "OK", "12"]
    assert len(texts(page, 0)[0]) == 8
    assert texts(page, 1)[1:] == ["Cursor", "gone", "search_notes", "OK", "4.3"]
    assert "," in texts(page, 1)[0]
    assert page.model.index(0, Column.OUTCOME).data(Qt.ItemDataRole.DecorationRole) is not None
    assert page.model.index(0, Column.SERVER).data(Qt.ItemDataRole.AccessibleTextRole) == "Server: Notes"


def test_a_renamed_server_has_its_new_name_everywhere(
    window: MainWindow, page: ActivityPage, happen: Callable[..., None]
) -> None:
    happen(CALL)

    window.paint(snapshot(upstreams=(Upstream("notes", "My notes", "ready", 1),), newest_activity=1))

    assert texts(page, 0)[Column.SERVER] == "My notes"


# reading it


def test_nothing_is_read_before_somebody_looks(qtbot: QtBot, adapter: ActivityAdapter, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    window = MainWindow(adapter, settings, Clock())  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()

    window.paint(snapshot(newest_activity=adapter.happen(CALL)))
    assert adapter.waiting == []

    window.show_page("activity")
    adapter.run_commands()
    assert ids(window.activity) == [1]


def test_nothing_is_asked_of_a_bridge_that_does_not_run(window: MainWindow, adapter: ActivityAdapter) -> None:
    window.paint(snapshot(started_at=None, newest_activity=5))
    window.activity.filters.chips["calls"].click()

    assert adapter.waiting == []


def test_a_log_of_thousands_is_read_as_far_as_somebody_scrolls(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(*calls(950))
    assert page.model.rowCount() == PAGE
    assert page.count.text() == "950 lines"

    bar = page.table.verticalScrollBar()
    for _ in range(6):
        bar.setValue(bar.maximum())
        QApplication.processEvents()
        adapter.run_commands()
        QApplication.processEvents()

    assert ids(page) == list(range(950, 0, -1))
    assert not page.model.canFetchMore()


def test_scrolling_asks_for_the_next_lines_only_once(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(*calls(500))
    adapter.waiting.clear()

    for _ in range(3):
        page.model.fetchMore()

    assert len(adapter.waiting) == 1


def test_an_answer_to_a_former_filter_is_dropped(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(*calls(3), replace(CALL, client_name="Zed"))
    page.filters.choose_app("name:Zed", "Zed", tell=True)
    page.clear_filters()

    adapter.run_commands()

    assert ids(page) == [4, 3, 2, 1]


def test_after_a_restart_it_is_read_anew(
    window: MainWindow, page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(*calls(3))
    page.model.catch_up(99)
    adapter.waiting.clear()

    window.paint(snapshot(started_at=None))
    window.paint(snapshot(started_at=NOW, newest_activity=adapter.happen(CALL)))
    adapter.run_commands()

    assert ids(page) == [4, 3, 2, 1]


def test_a_log_that_can_not_be_read_is_said_on_the_page(
    page: ActivityPage, adapter: ActivityAdapter, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise StoreUnavailable("The database can't be used right now.", "The disk is full.")

    monkeypatch.setattr(adapter.log, "find", fail)

    window.paint(snapshot(newest_activity=1))
    adapter.run_commands()

    assert page.notice.banner is not None
    assert page.notice.banner.title.text() == "The database can't be used right now."


# while things happen


def test_new_lines_come_on_top_while_nobody_reads_further_down(page: ActivityPage, happen: Callable[..., None]) -> None:
    happen(*calls(100))

    happen(CALL, CALL)

    assert row_at_top(page) == 102
    assert page.table.verticalScrollBar().value() == 0
    assert not page.new_lines.isVisible()
    assert page.count.text() == "102 lines"


def test_what_is_read_further_down_stays_in_place_and_a_button_tells_of_the_rest(
    page: ActivityPage, happen: Callable[..., None]
) -> None:
    happen(*calls(150))
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    before = row_at_top(page)

    happen(*[CALL] * 12)
    assert row_at_top(page) == before
    assert page.new_lines.text() == "12 new lines"
    happen(CALL)
    assert page.new_lines.text() == "13 new lines"

    QTest.mouseClick(page.new_lines, Qt.MouseButton.LeftButton)

    assert row_at_top(page) == 163
    assert not page.new_lines.isVisible()


def test_scrolling_back_to_the_top_puts_the_button_away(page: ActivityPage, happen: Callable[..., None]) -> None:
    happen(*calls(150))
    page.table.verticalScrollBar().setValue(400)
    happen(CALL)
    assert page.new_lines.isVisible()

    page.table.verticalScrollBar().setValue(0)

    assert not page.new_lines.isVisible()


def test_a_selected_line_stays_selected_and_where_it_is(page: ActivityPage, happen: Callable[..., None]) -> None:
    happen(*calls(150))
    page.table.selectRow(2)
    QApplication.processEvents()
    place = page.table.visualRect(page.table.currentIndex()).top()

    happen(*[CALL] * 5)

    assert page.selected_line() == page.model.line(7)
    assert page.table.visualRect(page.table.currentIndex()).top() == place
    assert page.details.number.value.text() == "148"
    assert page.new_lines.text() == "5 new lines"


def test_more_new_lines_than_a_page_all_come(page: ActivityPage, happen: Callable[..., None]) -> None:
    happen(*calls(10))

    happen(*[CALL] * (2 * PAGE + 50))

    assert ids(page) == list(range(2 * PAGE + 60, 0, -1))


def test_only_new_lines_of_the_filter_come(page: ActivityPage, adapter: ActivityAdapter, happen: Any) -> None:
    happen(CALL)
    page.filters.chips["sign-ins"].click()
    adapter.run_commands()

    happen(CALL, replace(CALL, kind="connected", detail="signed in"))

    assert ids(page) == [3]


def test_a_long_day_at_the_top_does_not_fill_the_memory(
    page: ActivityPage, happen: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bridge_app.ui.activity_model.MOST_ROWS", 300)
    monkeypatch.setattr("bridge_app.ui.activity_model._KEPT_ROWS", 150)
    happen(*calls(190))

    for _ in range(3):
        happen(*[CALL] * 100)

    assert page.model.rowCount() <= 300
    assert ids(page)[0] == 490
    assert page.model.canFetchMore()


def test_lines_that_were_trimmed_leave_the_list(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(*(replace(CALL, at=NOW - 40 * 86400) for _ in range(5)), *calls(3))
    page.table.selectRow(6)

    adapter.logging.history.trim()
    happen(CALL)

    assert ids(page) == [9, 8, 7, 6]
    assert page.selected_line() is None
    assert not page.details.isVisible()


def test_a_cleared_log_leaves_one_line(page: ActivityPage, adapter: ActivityAdapter, happen: Any) -> None:
    happen(*calls(5))
    page.table.selectRow(0)

    adapter.logging.history.clear()
    happen()

    assert [activity_words.what(page.model.line(row)) for row in range(page.model.rowCount())] == [
        "The activity log was cleared by you"
    ]
    assert not page.details.isVisible()


# filtering


def test_filters_narrow_the_list_the_count_and_the_chart(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(*calls(4), replace(CALL, client_name="Zed", upstream="db", outcome="failed"))

    page.filters.chips["calls"].click()
    page.filters.choose_app("name:Zed", "Zed", tell=True)
    adapter.run_commands()

    assert ids(page) == [5]
    assert page.count.text() == "1 line found"
    assert page.chart_counts.text() == "1 call · 1 error"


def test_typing_searches_a_moment_later(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None], qtbot: QtBot
) -> None:
    happen(*calls(20))
    adapter.waiting.clear()

    QTest.keyClicks(page.search, "tool_7")
    assert adapter.waiting == []
    qtbot.waitUntil(lambda: adapter.waiting != [])
    adapter.run_commands()

    assert ids(page) == [8]


def test_lists_offer_what_there_is_and_what_the_log_tells_of(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(replace(CALL, client_name="Gone"), replace(CALL, upstream="gone"))

    apps = [page.filters.app.itemText(number) for number in range(page.filters.app.count())]
    servers = [page.filters.server.itemText(number) for number in range(page.filters.server.count())]
    assert apps == ["All apps", "Cursor", "Gone"]
    assert servers == ["All servers", "Bridge", "gone", "Notes"]


def test_clients_of_the_same_name_are_told_apart(window: MainWindow, page: ActivityPage) -> None:
    window.paint(snapshot(grants=(CURSOR, replace(CURSOR, id="aaaabbbbcccc"))))

    apps = [page.filters.app.itemText(number) for number in range(page.filters.app.count())]
    assert apps == ["All apps", "Cursor", "Cursor · 8f1c2a4e", "Cursor · aaaabbbb"]


def test_what_is_chosen_stays_when_the_lists_change(
    window: MainWindow, page: ActivityPage, adapter: ActivityAdapter
) -> None:
    window.paint(snapshot(grants=(CURSOR,)))
    page.filters.choose_app("name:Cursor", "Cursor", tell=True)

    window.paint(snapshot(grants=(replace(CURSOR, client_name="Aider"),)))

    assert page.filters.app.currentText() == "Cursor"
    assert page.wanted() == ActivityFilter(client_name="Cursor")


def test_nothing_found_offers_to_clear_the_filter(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(*calls(3))
    page.search.setText("no such thing")
    page.filters.chips["changes"].click()
    adapter.run_commands()
    assert page.no_match.isVisible()
    assert not page.export_button.isEnabled()

    QTest.mouseClick(page.no_match.button, Qt.MouseButton.LeftButton)
    adapter.run_commands()

    assert ids(page) == [3, 2, 1]
    assert page.search.text() == ""


def test_an_empty_log_leads_to_connecting_an_app(window: MainWindow, adapter: ActivityAdapter, qtbot: QtBot) -> None:
    window.paint(snapshot())
    adapter.run_commands()
    assert window.activity.nothing_yet.isVisible()

    QTest.mouseClick(window.activity.nothing_yet.button, Qt.MouseButton.LeftButton)

    assert window.apps_dialog is not None
    qtbot.waitUntil(window.apps_dialog.isVisible)


def test_show_activity_of_a_client_lists_all_that_is_known_of_it(
    window: MainWindow, page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(
        replace(CALL, kind="asked", grant_id=None, detail="asked to connect"), CALL, replace(CALL, client_name="Zed")
    )
    window.show_page("clients")
    window.clients.table.selectRow(0)

    QTest.mouseClick(window.clients.details.activity, Qt.MouseButton.LeftButton)
    adapter.run_commands()

    assert window.page() == "activity"
    assert ids(page) == [2, 1]
    assert page.filters.app.currentText() == "Cursor"


def test_show_activity_of_one_of_two_namesakes_lists_its_own(
    window: MainWindow, page: ActivityPage, adapter: ActivityAdapter
) -> None:
    other = replace(CURSOR, id="other-grant")
    newest = adapter.happen(CALL, replace(CALL, grant_id="other-grant"))
    window.paint(snapshot(grants=(CURSOR, other), newest_activity=newest))

    window.show_activity(other)
    adapter.run_commands()

    assert ids(page) == [2]


def test_show_activity_of_a_server(window: MainWindow, page: ActivityPage, adapter: ActivityAdapter) -> None:
    window.paint(snapshot(newest_activity=adapter.happen(CALL, replace(CALL, upstream="db"))))
    page.filters.chips["changes"].click()

    window.servers.activity_asked.emit("notes")
    adapter.run_commands()

    assert window.page() == "activity"
    assert ids(page) == [1]
    assert page.filters.server.currentText() == "Notes"


def test_a_right_click_narrows_to_the_app_or_server_of_a_line(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(CALL, replace(CALL, client_name="R&D"))
    page.table.selectRow(0)

    page.table.customContextMenuRequested.emit(QPoint(10, 10))
    (menu,) = page.findChildren(QMenu)
    labels = [action.text() for action in menu.actions()]
    menu.actions()[1].trigger()
    menu.close()
    adapter.run_commands()

    assert labels == ["Copy", "Only \u2068R&&D\u2069", "Only \u2068Notes\u2069"]
    assert page.wanted().client_name == "R&D"


# looking closely


def test_details_show_all_of_a_line_and_what_the_call_carried(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(CALL, arguments='{\n  "query": "rain"\n}')

    page.table.selectRow(0)
    adapter.run_commands()

    details = page.details
    assert details.isVisible()
    assert (details.what.text(), details.chip.text()) == ("search_notes", "OK")
    assert details.server.value.text() == "Notes"
    assert details.took.value.text() == "12 ms"
    assert details.grant.value.text() == "8f1c2a4e6b"
    assert details.arguments.toPlainText() == '{\n  "query": "rain"\n}'
    details.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("search_notes\nOutcome: OK\nWhen: ")
    assert "\nServer: Notes\n" in copied
    assert copied.endswith('\n\n{\n  "query": "rain"\n}')


def test_arguments_of_another_line_never_stand_beside_it(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(CALL, arguments='{"query": "rain"}')
    happen(CALL)
    page.table.selectRow(1)

    page.table.selectRow(0)
    adapter.run_commands()

    assert page.details.arguments.toPlainText() == ""
    assert not page.details.arguments.isVisible()


def test_what_a_call_carried_can_be_deleted(
    page: ActivityPage, adapter: ActivityAdapter, happen: Callable[..., None]
) -> None:
    happen(CALL, arguments='{"query": "rain"}')
    page.table.selectRow(0)
    adapter.run_commands()

    page.details.delete.click()
    adapter.run_commands()

    assert adapter.log.arguments(1) is None
    assert not page.details.arguments.isVisible()
    assert ids(page) == [1]


def test_escape_and_close_put_the_details_away(page: ActivityPage, happen: Callable[..., None]) -> None:
    happen(*calls(3))
    for leave in (
        lambda: QTest.keyClick(page.table, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(page.details.close_button, Qt.MouseButton.LeftButton),
    ):
        page.table.setFocus()
        page.table.selectRow(1)
        QApplication.processEvents()
        assert page.details.isVisible()

        leave()

        assert not page.details.isVisible()
        assert page.selected_line() is None
        assert page.table.hasFocus()


def test_the_selected_line_is_in_sight_when_the_details_open(page: ActivityPage, happen: Callable[..., None]) -> None:
    happen(*calls(100))
    last_seen = page.table.rowAt(page.table.viewport().height() - 3)

    page.table.selectRow(last_seen)
    QApplication.processEvents()
    QApplication.processEvents()

    shown = page.table.visualRect(page.model.index(last_seen, 0))
    assert page.table.viewport().rect().contains(shown.center())


# exporting


@pytest.mark.parametrize(
    ("name", "filter_", "expected"),
    [("out.csv", "csv", "out.csv"), ("out.jsonl", "csv", "out.jsonl"), ("out", "*.jsonl", "out.jsonl"),
     ("out", "*.csv", "out.csv")],
)  # fmt: skip
def test_what_is_listed_is_saved_in_the_form_its_name_says(
    page: ActivityPage,
    adapter: ActivityAdapter,
    happen: Callable[..., None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    filter_: str,
    expected: str,
) -> None:
    happen(*calls(3), replace(CALL, client_name="Zed"))
    page.filters.choose_app("name:Cursor", "Cursor", tell=True)
    adapter.run_commands()

    def choose(parent: object, title: str, proposed: str, filters: str) -> tuple[str, str]:
        assert proposed.endswith("mcp-activity-2026-11-06.csv")
        return str(tmp_path / name), next(each for each in filters.split(";;") if filter_ in each)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.export_button.click()
    assert not page.export_button.isEnabled()
    adapter.run_commands()

    text = (tmp_path / expected).read_text("utf-8-sig")
    if expected.endswith("csv"):
        assert [row["id"] for row in csv.DictReader(text.splitlines())] == ["3", "2", "1"]
    else:
        assert [json.loads(line)["id"] for line in text.splitlines()] == [3, 2, 1]
    assert page.export_button.isEnabled()
    assert page.notice.banner is not None
    assert page.notice.banner.title.text() == "3 lines saved"


def test_an_export_that_fails_is_told_on_the_page(
    page: ActivityPage, adapter: ActivityAdapter, happen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happen(CALL)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "out.csv"), ""))

    page.export_button.click()
    adapter.run_commands()

    assert page.notice.banner is not None
    assert page.notice.banner.title.text() == "out.csv could not be written: No such file or directory."
    assert page.export_button.isEnabled()


def test_a_save_dialog_that_is_closed_saves_nothing(
    page: ActivityPage, adapter: ActivityAdapter, happen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    happen(CALL)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))

    page.export_button.click()

    assert adapter.waiting == []
    assert page.export_button.isEnabled()


# the chart


def test_the_chart_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    chart = HourChart()
    qtbot.addWidget(chart)
    assert chart.accessibleName() == "Nothing in the last 24 hours"

    chart.show_hours([ActivityHour()] * 22 + [ActivityHour(120, 1, 1), ActivityHour(1, 2, 0)], NOW - 23 * 3600)

    assert chart.accessibleName().startswith("121 calls and 3 errors in the last 24 hours, most calls after ")
    assert chart.words_for(23).endswith(": 1 call, 2 errors")


def test_bars_are_drawn_where_calls_were_and_errors_differ_from_them(qtbot: QtBot) -> None:
    chart = HourChart()
    qtbot.addWidget(chart)
    chart.resize(240, 44)
    chart.show_hours([ActivityHour()] * 12 + [ActivityHour(10, 0, 0)] * 6 + [ActivityHour(10, 10, 10)] * 6, NOW)

    image = chart.grab().toImage()

    ratio = image.devicePixelRatio()
    empty, good, bad = (image.pixelColor(int(x * ratio), int(40 * ratio)) for x in (35, 155, 215))
    assert empty == chart.palette().color(chart.backgroundRole())
    assert len({empty.rgb(), good.rgb(), bad.rgb()}) == 3


def test_hours_begin_on_the_clock(page: ActivityPage, adapter: ActivityAdapter, happen: Any) -> None:
    happen(CALL, replace(CALL, at=NOW - 25 * 3600))

    assert page.chart_counts.text() == "1 call · 0 errors"
    assert first_hour(NOW) % 900 == 0
    assert NOW - first_hour(NOW) < 24 * 3600


# how it looks


@pytest.mark.parametrize("size", [(0, 0), (1120, 780)])
def test_nothing_is_cut_overlaps_or_lacks_a_name(
    window: MainWindow, page: ActivityPage, adapter: ActivityAdapter, happen: Any, size: tuple[int, int]
) -> None:
    long = replace(CALL, client_name=HOSTILE, subject=HOSTILE, detail=f"tools/call {HOSTILE}", upstream="u" * 90)
    happen(*calls(40), long, arguments="{}\n" * 40)
    window.resize(max(size[0], window.minimumWidth()), max(size[1], window.minimumHeight()))
    page.table.selectRow(0)
    page.filters.chips["calls"].click()
    adapter.run_commands()
    for _ in range(3):
        QApplication.processEvents()

    assert unnamed_controls(window) == []
    assert cut_texts(window) == []
    assert overlapping(window) == []


def test_tab_walks_from_the_search_to_the_list(window: MainWindow, page: ActivityPage, happen: Any) -> None:
    happen(*calls(3))
    page.search.setFocus()
    visited = [window.focusWidget()]
    while window.focusWidget() is not page.table and len(visited) < 15:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(window.focusWidget())

    filters = page.filters
    assert visited == [
        page.search,
        page.export_button,
        *filters.chips.values(),
        filters.app,
        filters.server,
        filters.outcome,
        page.table,
    ]


def test_how_long_lines_are_kept_is_said_and_can_be_changed(
    window: MainWindow, page: ActivityPage, happen: Callable[..., None]
) -> None:
    happen(CALL)
    assert page.kept.text() == "Lines are kept for 30 days."

    QTest.mouseClick(page.change, Qt.MouseButton.LeftButton)

    assert window.page() == "settings"
    assert window.settings_page.section() == "privacy"
