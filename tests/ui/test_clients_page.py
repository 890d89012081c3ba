"""Clients: a live table that keeps its place, and switches that act once and wait for the truth."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from bridge_app.errors import BridgeError, NotFound
from bridge_app.models import ALL_RIGHTS, Access, Grant, GrantState, KnownTool, NewKey, Right
from bridge_app.ui.clients_model import SIGN_ROLE, ClientsModel, Column, Kinds
from bridge_app.ui.clients_page import ClientsPage
from bridge_app.ui.dialogs import Message
from bridge_app.ui.key_dialog import NewKeyDialog
from tests.ui import samples
from tests.ui.samples import ADA, NOW, ended, grant, snapshot

MANY = tuple(grant(number) for number in range(1, 3001))


@pytest.fixture
def clock() -> samples.Clock:
    return samples.Clock()


@pytest.fixture
def adapter() -> samples.RecordingAdapter:
    return samples.RecordingAdapter()


@pytest.fixture
def model(clock: samples.Clock) -> ClientsModel:
    return ClientsModel(clock)


@pytest.fixture
def page(qtbot: QtBot, adapter: samples.RecordingAdapter, clock: samples.Clock) -> ClientsPage:
    shown = ClientsPage(adapter, clock=clock)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


# The room


def test_a_short_list_leaves_the_room_to_the_details_and_a_long_one_takes_not_half_of_it(
    page: ClientsPage, qtbot: QtBot
) -> None:
    row = page.table.verticalHeader().defaultSectionSize()
    page.paint(snapshot(grants=(grant(1), grant(2))))
    qtbot.waitUntil(lambda: 4 * row <= page.table.viewport().height() < 5 * row)

    page.paint(snapshot(grants=tuple(grant(number) for number in range(1, 100))))
    qtbot.waitUntil(lambda: page.table.viewport().height() > 6 * row)
    table, details = page.splitter.sizes()

    assert table <= (table + details) * 0.46


def test_the_room_that_somebody_chose_stays(page: ClientsPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    handle = page.splitter.handle(1)
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, start + QPoint(0, 60))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 60))
    chosen = page.splitter.sizes()

    page.paint(snapshot(grants=tuple(grant(number) for number in range(1, 100))))
    qtbot.wait(50)
    assert page.splitter.sizes() == chosen

    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    page.save_layout(settings)
    assert settings.contains("clients/split")


# The model


def names(model: ClientsModel) -> list[str]:
    return [model.grant(row).client_name for row in range(model.rowCount())]


def text(model: ClientsModel, row: int, column: Column) -> str:
    return str(model.index(row, column).data())


def test_a_row_says_it_all_in_plain_words(model: ClientsModel) -> None:
    model.paint(snapshot(grants=(grant(1, client_version=None, identity=ADA, last_seen_at=NOW - 300),)))

    row = [text(model, 0, column) for column in Column]
    assert row[Column.NAME].strip("\u2068\u2069") == "App 1"
    assert row[Column.STATE] == "Connected"
    assert row[Column.PERSON] == "Ada Lovelace"
    assert row[Column.SCOPES] == "Use tools"
    assert row[Column.LAST_SEEN] == "5 min ago"
    assert row[Column.CALLS] == "1 / 10"
    assert row[Column.EXPIRES] == "in 29 days"


def test_times_move_on_with_the_clock_alone(model: ClientsModel, clock: samples.Clock) -> None:
    model.paint(snapshot(grants=(grant(1, last_seen_at=NOW),)))
    assert text(model, 0, Column.LAST_SEEN) == "just now"

    clock.now += 3 * 3600

    assert text(model, 0, Column.LAST_SEEN) == "3 h ago"


def test_ended_rows_come_last_whatever_the_sorting(model: ClientsModel) -> None:
    model.paint(snapshot(grants=(ended(1, client_name="A"), grant(2, client_name="B"), grant(3, client_name="C"))))

    model.sort(Column.NAME, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["B", "C", "A"]

    model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["C", "B", "A"]


@pytest.mark.parametrize("column", list(Column))
def test_every_column_sorts(model: ClientsModel, column: Column) -> None:
    model.paint(snapshot(grants=(grant(1), grant(2, state=GrantState.PAUSED, last_seen_at=None), ended(3))))

    for order in Qt.SortOrder:
        model.sort(column, order)

        assert model.rowCount() == 3


def test_search_looks_into_names_people_and_hosts(model: ClientsModel) -> None:
    model.paint(
        snapshot(grants=(grant(1, client_name="Cursor"), grant(2, identity=ADA), grant(3, redirect_host="x.y")))
    )

    for searched, expected in (
        ("CURS", "Cursor"),
        ("ada@example", "App 2"),
        ("x.y", "App 3"),
        ("lovelace app", "App 2"),
    ):
        model.search(searched)
        assert names(model) == [expected]


def test_pausing_everything_shows_in_every_living_row(model: ClientsModel) -> None:
    model.paint(snapshot(grants=(grant(1), ended(2))))
    changed = QSignalSpy(model.dataChanged)

    model.paint(snapshot(grants=(grant(1), ended(2)), is_paused=True))

    assert text(model, 0, Column.STATE) == "Paused"
    assert text(model, 1, Column.STATE) == "Revoked"
    assert changed.count() == 1


def test_the_model_keeps_qts_rules_through_any_change(model: ClientsModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester is not None
    some = [grant(number) for number in range(1, 30)]

    for change in (
        some,
        some[::2],
        some[5:20],
        [replace(each, last_seen_at=NOW - each.calls_today % 7) for each in some],
        [ended(3), *some[10:], grant(99)],
        [grant(number) for number in range(500, 700, 2)],
        [grant(number) for number in range(501, 800, 3)],
        [],
        some,
    ):
        model.paint(snapshot(grants=tuple(change)))

        assert sorted(names(model)) == sorted(each.client_name for each in change)


class Signals:
    """Counts what a model tells its views."""

    def __init__(self, model: ClientsModel) -> None:
        self.spies = {
            "changed": QSignalSpy(model.dataChanged),
            "reset": QSignalSpy(model.modelReset),
            "inserted": QSignalSpy(model.rowsInserted),
            "removed": QSignalSpy(model.rowsRemoved),
            "layout": QSignalSpy(model.layoutChanged),
        }

    def counts(self) -> dict[str, int]:
        return {name: spy.count() for name, spy in self.spies.items() if spy.count()}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda grants: grants, {}),
        (lambda grants: (replace(grants[0], calls=77), *grants[1:]), {"changed": 1}),
        (lambda grants: tuple(replace(each, calls=7) for each in grants), {"changed": 1}),
        (
            lambda grants: tuple(replace(each, calls=each.calls + 1 - each.calls_today % 2) for each in grants),
            {"changed": 1},
        ),
        (lambda grants: grants[1:], {"removed": 1}),
        (lambda grants: grants[:100] + grants[200:], {"removed": 1}),
        (lambda grants: (*grants, grant(5000)), {"inserted": 1}),
        (lambda grants: (replace(grants[2999], last_seen_at=NOW), *grants[:2999]), {"layout": 1, "changed": 1}),
        (lambda grants: grants[::2], {"reset": 1}),
    ],
    ids=[
        "nothing",
        "one row",
        "all rows",
        "every other row",
        "one gone",
        "block gone",
        "one new",
        "one moved",
        "half gone",
    ],
)
def test_three_thousand_rows_are_updated_with_few_signals(
    model: ClientsModel,
    change: Callable[[tuple[Grant, ...]], tuple[Grant, ...]],
    expected: dict[str, int],
) -> None:
    model.paint(snapshot(grants=MANY))
    signals = Signals(model)

    model.paint(snapshot(grants=change(MANY)))

    assert signals.counts() == expected


# The table


def select(page: ClientsPage, grant_id: str) -> None:
    row = page.model.row_of(grant_id)
    assert row is not None
    page.table.selectRow(row)


def test_the_first_row_is_selected_at_first(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1), grant(2))))

    assert page.selected_grant() == grant(1)
    assert page.details.name.text() == "App 1"


@pytest.mark.parametrize(
    "change",
    [
        lambda grants: tuple(replace(each, calls=each.calls + 1) for each in grants),
        lambda grants: tuple(replace(each, last_seen_at=NOW - each.calls % 97) for each in grants),
        lambda grants: grants[::2],
        lambda grants: (*(grant(number) for number in range(4000, 4030)), *grants),
    ],
    ids=["new numbers", "another order", "half gone", "more rows"],
)
def test_selection_and_scroll_stay_through_a_snapshot(
    page: ClientsPage, change: Callable[[tuple[Grant, ...]], tuple[Grant, ...]]
) -> None:
    page.paint(snapshot(grants=MANY))
    select(page, "grant-01501")
    page.table.verticalScrollBar().setValue(5000)
    assert page.table.verticalScrollBar().value() == 5000

    page.paint(snapshot(grants=change(MANY)))

    selected = page.selected_grant()
    assert selected is not None
    assert selected.id == "grant-01501"
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [page.model.row_of("grant-01501")]
    assert page.table.verticalScrollBar().value() == 5000


def test_a_click_on_a_header_sorts(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1, client_name="Zed"), grant(2, client_name="Amp"))))
    header = page.table.horizontalHeader()

    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionPosition(Column.NAME) + 20, 8)
    )
    first = names(page.model)
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionPosition(Column.NAME) + 20, 8)
    )

    assert sorted((first, names(page.model))) == [["Amp", "Zed"], ["Zed", "Amp"]]


def test_arrow_keys_move_the_details(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1), grant(2))))
    page.table.setFocus()

    QTest.keyClick(page.table, Qt.Key.Key_Down)

    assert page.details.name.text() == "App 2"


def test_tab_leaves_the_table_for_the_switches(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    page.table.setFocus()

    QTest.keyClick(page.table, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is page.details.pause


def test_ended_rows_are_grey_with_time_and_reason(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1), ended(2, ended_because="a code was used twice"))))

    select(page, "grant-00002")

    assert page.model.index(1, Column.NAME).data(Qt.ItemDataRole.ForegroundRole) is not None
    assert page.model.index(0, Column.NAME).data(Qt.ItemDataRole.ForegroundRole) is None
    assert page.model.index(1, Column.STATE).data(SIGN_ROLE).symbol == "revoke"
    assert page.details.ending.text().startswith("Ended ")
    assert page.details.ending.text().endswith(": a code was used twice.")
    assert not page.details.revoke.isVisible()
    assert page.details.remove.isVisible()


def test_hostile_names_are_shown_as_they_are(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1, client_name=samples.HOSTILE),)))
    tip = page.model.index(0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)

    assert page.details.name.text().startswith("<img src=x")
    assert page.details.name.textFormat() is Qt.TextFormat.PlainText
    assert "<img" not in tip
    assert "&lt;img" in tip
    assert "\u202e" not in page.details.name.text() + text(page.model, 0, Column.NAME) + tip


# The details


def test_the_details_name_everything(page: ClientsPage) -> None:
    page.paint(
        snapshot(
            grants=(
                grant(
                    1,
                    identity=ADA,
                    scopes=("mcp", "offline_access"),
                    redirect_host="claude.ai",
                    client_kind="metadata_document",
                    client_id="https://claude.ai/client.json",
                    open_requests=3,
                ),
            )
        )
    )

    shown = page.details
    assert shown.person.value.text() == "Ada Lovelace (ada@example.com)"
    assert shown.scopes.value.text() == "Use tools, resources and prompts, Stay connected"
    assert shown.servers.value.text() == "Bridge, Notes"
    assert shown.place.value.text() == "claude.ai, a website, not this computer"
    assert shown.check.value.text() == "Yes, by claude.ai"
    assert shown.open_now.value.text() == "3"
    assert shown.calls.value.text() == "1 today, 10 in all"
    assert shown.grant.value.text() == "grant-00001"
    assert shown.version.value.text() == "app/1.0"


def test_limited_rights_are_told_in_row_and_details(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1, rights=(Right.READ,)), grant(2, rights=(Right.READ, Right.WRITE)), grant(3))))

    rows = [page.model.index(row, Column.SCOPES).data() for row in range(3)]

    assert rows == ["Read only", "Read, change", "Use tools"]
    assert page.details.scopes.value.text().endswith("read only")


def test_a_key_has_a_fixed_end(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1, client_kind="key"),)))

    assert "unless" not in page.details.expires.value.text()


def test_the_details_follow_each_snapshot(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1),)))

    page.paint(snapshot(grants=(grant(1, open_requests=5),)))

    assert page.details.open_now.value.text() == "5"


def test_the_grant_id_can_be_copied(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1),)))

    QTest.mouseClick(page.details.copy_grant, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "grant-00001"


# The switches


def press_in_dialog(label: str, seen: list[str] | None = None) -> None:
    """Press a button of the confirmation that is about to open."""

    def press() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Message) and widget.isVisible():
                if seen is not None:
                    seen.extend((widget.title.text(), widget.words.text()))
                buttons = {each.text().replace("&", ""): each for each in widget.findChildren(QPushButton)}
                buttons[label].click()
                return
        QTimer.singleShot(10, press)

    QTimer.singleShot(0, press)


def test_pause_and_resume_go_by_the_snapshot(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot(grants=(grant(1),)))

    QTest.mouseClick(page.details.pause, Qt.MouseButton.LeftButton)

    assert not page.details.pause.isEnabled()
    assert not page.details.revoke.isEnabled()
    assert page.details.chip.text() == "Connected"
    assert adapter.run_commands() == [("pause_grant", "grant-00001")]
    page.paint(snapshot(grants=(grant(1, state=GrantState.PAUSED),)))
    assert page.details.pause.isEnabled()
    assert page.details.pause.text() == "Resume"
    assert page.details.chip.text() == "Paused"
    QTest.mouseClick(page.details.pause, Qt.MouseButton.LeftButton)
    assert adapter.run_commands()[-1] == ("resume_grant", "grant-00001")


def test_revoke_asks_once_and_says_what_happens(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    seen: list[str] = []
    press_in_dialog("Revoke", seen)

    QTest.mouseClick(page.details.revoke, Qt.MouseButton.LeftButton)

    assert "App 1" in seen[0]
    assert "at once" in seen[1]
    assert "cancelled" in seen[1]
    assert "ask for access again" in seen[1]
    assert adapter.run_commands() == [("revoke_grant", "grant-00001")]
    assert page.details.chip.text() == "Connected"
    page.paint(snapshot(grants=(ended(1),)))
    assert page.details.chip.text() == "Revoked"
    assert page.details.remove.isVisible()


def test_a_cancelled_revoke_does_nothing(page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    press_in_dialog("Cancel")

    QTest.mouseClick(page.details.revoke, Qt.MouseButton.LeftButton)

    assert adapter.run_commands() == []
    assert page.details.revoke.isEnabled()


def test_the_delete_key_asks_too(page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    page.table.setFocus()
    press_in_dialog("Revoke")

    QTest.keyClick(page.table, Qt.Key.Key_Delete)

    assert adapter.run_commands() == [("revoke_grant", "grant-00001")]


def test_revoke_means_the_row_it_was_asked_for(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot(grants=(grant(1), grant(2))))

    def move_on() -> None:
        select(page, "grant-00002")
        press_in_dialog("Revoke")

    QTimer.singleShot(0, move_on)
    QTest.mouseClick(page.details.revoke, Qt.MouseButton.LeftButton)

    assert adapter.run_commands() == [("revoke_grant", "grant-00001")]


def test_ended_rows_are_removed_without_a_question(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot(grants=(ended(1),)))

    QTest.mouseClick(page.details.remove, Qt.MouseButton.LeftButton)

    assert adapter.run_commands() == [("forget_grant", "grant-00001")]
    page.paint(snapshot())
    assert page.no_clients.isVisible()


def test_a_failure_switches_the_buttons_on_again(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    QTest.mouseClick(page.details.pause, Qt.MouseButton.LeftButton)

    adapter.fail_commands(NotFound("This client is not connected any more."))

    assert page.details.pause.isEnabled()


def test_another_row_keeps_its_switches_while_a_command_runs(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1), grant(2))))
    QTest.mouseClick(page.details.pause, Qt.MouseButton.LeftButton)

    select(page, "grant-00002")

    assert page.details.pause.isEnabled()


def test_revoke_all_asks_and_runs(page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1), grant(2))))
    press_in_dialog("Revoke all")

    QTest.mouseClick(page.revoke_all, Qt.MouseButton.LeftButton)

    assert adapter.run_commands() == [("revoke_everything",)]


def test_revoke_all_is_off_when_all_have_ended(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(ended(1),)))

    assert not page.revoke_all.isEnabled()


def test_the_context_menu_offers_what_fits_the_row(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1, state=GrantState.PAUSED), ended(2))))
    offered = []
    for grant_id in ("grant-00001", "grant-00002"):
        select(page, grant_id)
        page.table.customContextMenuRequested.emit(QPoint(5, 5))
        menu = page.findChildren(QMenu)[-1]
        offered.append([action.text() for action in menu.actions() if not action.isSeparator()])
        menu.close()

    assert offered == [
        ["Resume", "Revoke…", "What it may use…", "Check access…", "Show activity", "Copy grant ID", "New key…"],
        ["Remove from list", "Show activity", "Copy grant ID", "New key…"],
    ]


def test_revoking_a_key_says_that_it_never_comes_back(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1, client_kind="key"),)))
    seen: list[str] = []
    press_in_dialog("Cancel", seen)

    QTest.mouseClick(page.details.revoke, Qt.MouseButton.LeftButton)

    assert "never good again" in seen[1]
    assert "ask for access again" not in seen[1]


# Keys among the apps

BOTH = (grant(1), grant(2, client_name="nightly", client_kind="key"), ended(3, client_kind="key"))


def test_the_list_shows_all_or_apps_or_keys(page: ClientsPage) -> None:
    page.paint(snapshot(grants=BOTH))
    seen = []
    for kinds in Kinds:
        page.kinds.setCurrentIndex(kinds)
        seen.append(names(page.model))

    assert seen == [["App 1", "nightly", "App 3"], ["App 1"], ["nightly", "App 3"]]


def test_a_row_that_the_filter_hides_is_selected_no_more(page: ClientsPage) -> None:
    page.paint(snapshot(grants=BOTH))
    select(page, "grant-00001")

    page.kinds.setCurrentIndex(Kinds.KEYS)

    selected = page.selected_grant()
    assert selected is not None
    assert selected.client_name == "nightly"
    assert page.details.name.text() == "nightly"


def test_a_key_says_that_it_is_one_and_is_found_by_it(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1), grant(2, client_name="nightly", client_kind="key", client_version=None))))
    assert page.model.index(1, Column.NAME).data() == "\u2068nightly\u2069 · key"

    page.search.setText("key")

    assert names(page.model) == ["nightly"]


def test_without_keys_the_filter_offers_to_make_one(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    page.kinds.setCurrentIndex(Kinds.KEYS)
    assert page.no_keys.isVisible()

    QTest.mouseClick(page.no_keys.button, Qt.MouseButton.LeftButton)

    assert page.key_dialog is not None


def test_a_search_in_the_keys_that_finds_nothing_is_told_from_no_keys(page: ClientsPage) -> None:
    page.paint(snapshot(grants=BOTH))
    page.kinds.setCurrentIndex(Kinds.KEYS)

    page.search.setText("Cursor")

    assert page.no_match.isVisible()


# Keys, rights and access: the page sends what its dialogs ask for


def made(key: str = "mab_ck_only-once") -> NewKey:
    return NewKey("g_new", key)


def open_key_form(page: ClientsPage, qtbot: QtBot, name: str = "nightly") -> NewKeyDialog:
    QTest.mouseClick(page.new_key, Qt.MouseButton.LeftButton)
    assert page.key_dialog is not None
    qtbot.waitUntil(page.key_dialog.isVisible)
    page.key_dialog.form.name.edit.setText(name)
    return page.key_dialog


def test_a_key_is_made_once_and_shown_in_place_of_the_form(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot())
    adapter.bridge.returns["add_key"] = made()
    dialog = open_key_form(page, qtbot)

    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    assert not dialog.make.isEnabled()
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)

    assert adapter.run_commands() == [("add_key", "nightly", (Right.READ,), ("builtin", "notes"), 90.0)]
    assert dialog.shown.isVisible()
    assert not dialog.form.isVisible()
    assert dialog.shown.key.toPlainText() == "mab_ck_only-once"


def test_a_key_that_failed_leaves_the_form_as_it_was(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot())
    dialog = open_key_form(page, qtbot)
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)

    adapter.fail_commands(BridgeError("A key needs a name that can be seen."))

    assert dialog.make.isEnabled()
    assert dialog.form.name.text() == "nightly"


def test_a_key_that_came_after_its_dialog_was_closed_is_revoked(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot())
    adapter.bridge.returns["add_key"] = made()
    dialog = open_key_form(page, qtbot)
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    dialog.close()

    adapter.run_commands()

    assert adapter.run_commands()[1:] == [("revoke_grant", "g_new")]


def test_a_closed_key_dialog_keeps_nothing_of_the_key(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot())
    adapter.bridge.returns["add_key"] = made()
    dialog = open_key_form(page, qtbot)
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    adapter.run_commands()
    texts = [edit for edit in dialog.findChildren(QPlainTextEdit) if "only-once" in edit.toPlainText()]
    assert len(texts) == 2

    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)

    assert [edit.toPlainText() for edit in texts] == ["", ""]
    assert "only-once" not in repr(vars(dialog.shown))
    assert page.key_dialog is None


def test_a_new_key_is_selected_once_it_is_in_the_list(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    adapter.bridge.returns["add_key"] = made()
    QTest.mouseClick(open_key_form(page, qtbot).make, Qt.MouseButton.LeftButton)
    adapter.run_commands()

    page.paint(snapshot(grants=(grant(1), grant(2, id="g_new", client_name="nightly", client_kind="key"))))
    assert page.details.name.text() == "nightly"
    select(page, "grant-00001")
    page.paint(snapshot(grants=(grant(1), grant(2, id="g_new", calls=5))))

    assert page.details.name.text() == "App 1"


def test_a_new_key_form_while_one_is_open_is_the_same(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    dialog = open_key_form(page, qtbot)

    page.ask_for_key()

    assert page.key_dialog is dialog


def test_ctrl_n_asks_for_a_key(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1),)))

    QTest.keyClick(page.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert page.key_dialog is not None


def test_rights_are_changed_for_the_row_they_were_asked_for(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot(grants=(grant(1), grant(2))))
    QTest.mouseClick(page.details.change_use, Qt.MouseButton.LeftButton)
    assert page.use_dialog is not None
    select(page, "grant-00002")
    page.use_dialog.rights.roles.rows["reader"].button.click()

    QTest.mouseClick(page.use_dialog.change, Qt.MouseButton.LeftButton)

    assert adapter.run_commands() == [("known_tools",), ("set_rights", "grant-00001", (Right.READ,))]
    assert page.use_dialog is None


def test_an_ended_grant_has_no_rights_to_change(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(ended(1),)))

    assert not page.details.change_use.isVisible()
    assert not page.details.check_access.isVisible()
    page.change_use_of_selected_grant()
    page.check_access_of_selected_grant()
    assert (page.use_dialog, page.access_dialog) == (None, None)


def test_checking_access_asks_for_the_tools_and_then_for_the_verdict(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot(grants=(grant(1, rights=(Right.READ,)), grant(2))))
    adapter.bridge.returns["known_tools"] = (KnownTool("erase", Right.DESTROY), KnownTool("look", Right.READ))
    adapter.bridge.returns["explain_access"] = Access(False, "App 1 may only read.", Right.DESTROY, Right.DESTROY)

    QTest.mouseClick(page.details.check_access, Qt.MouseButton.LeftButton)
    adapter.run_commands()

    assert adapter.run_commands() == [("known_tools",), ("explain_access", "grant-00001", "erase")]
    assert page.access_dialog is not None
    verdict = page.access_dialog.verdict
    assert (verdict.headline.text(), verdict.needed.text()) == ("Not allowed", "Missing right: Delete or overwrite")


def test_rights_changed_from_the_verdict_are_checked_again(
    page: ClientsPage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot(grants=(grant(1, rights=(Right.READ,)),)))
    adapter.bridge.returns["known_tools"] = (KnownTool("erase", Right.DESTROY),)
    adapter.bridge.returns["explain_access"] = Access(False, "It may only read.", Right.DESTROY, Right.DESTROY)
    page.check_access_of_selected_grant()
    adapter.run_commands()
    adapter.run_commands()
    assert page.access_dialog is not None

    QTest.mouseClick(page.access_dialog.verdict.change, Qt.MouseButton.LeftButton)
    assert page.use_dialog is not None
    assert page.use_dialog.parent() is page.access_dialog
    page.use_dialog.rights.roles.rows["admin"].button.click()
    QTest.mouseClick(page.use_dialog.change, Qt.MouseButton.LeftButton)
    assert adapter.run_commands()[-1] == ("set_rights", "grant-00001", ALL_RIGHTS)
    adapter.bridge.returns["explain_access"] = Access(True, "It may do everything.", Right.DESTROY, None)
    page.paint(snapshot(grants=(grant(1),)))
    adapter.run_commands()

    assert page.access_dialog.verdict.headline.text() == "Allowed"
    assert not page.access_dialog.verdict.change.isVisible()


# Search and empty states


def test_without_clients_the_next_step_is_shown(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot())

    assert page.no_clients.isVisible()
    assert not page.search.isVisible()
    with qtbot.waitSignal(page.connect_asked):
        QTest.mouseClick(page.no_clients.button, Qt.MouseButton.LeftButton)


def test_a_search_without_result_can_be_cleared(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    QTest.keyClicks(page.search, "nobody")
    assert page.no_match.isVisible()

    QTest.mouseClick(page.no_match.button, Qt.MouseButton.LeftButton)

    assert page.table.isVisible()
    assert page.search.text() == ""


def test_ctrl_f_goes_to_the_search_field(page: ClientsPage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1),)))
    page.table.setFocus()

    QTest.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert page.search.hasFocus()


def test_the_counts_name_living_and_ended(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1), grant(2), ended(3))))

    assert page.count.text().split() == ["2", "connected", "·", "1", "ended"]


def test_order_and_kind_of_the_list_are_as_they_were_left(
    qtbot: QtBot, page: ClientsPage, adapter: samples.RecordingAdapter, clock: samples.Clock, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.paint(snapshot(grants=(grant(2), grant(1), grant(3))))
    page.table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    page.kinds.setCurrentIndex(Kinds.APPS)
    page.save_layout(settings)
    settings.sync()

    again = ClientsPage(adapter, clock=clock)  # type: ignore[arg-type]
    qtbot.addWidget(again)
    again.restore_layout(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    again.paint(snapshot(grants=(grant(2), grant(1), grant(3))))

    assert [again.model.grant(row).id for row in range(3)] == [grant(number).id for number in (1, 2, 3)]
    assert again.kinds.currentIndex() == Kinds.APPS


@pytest.mark.parametrize("nonsense", ["", "-1", "99", "x"])
def test_a_list_order_that_makes_no_sense_is_forgotten(page: ClientsPage, tmp_path: Path, nonsense: str) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for name in ("sorted_by", "rises", "kinds"):
        settings.setValue(f"clients/{name}", nonsense)

    page.restore_layout(settings)

    assert page.table.horizontalHeader().sortIndicatorSection() == Column.LAST_SEEN
    assert page.kinds.currentIndex() == Kinds.ALL
