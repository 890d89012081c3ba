"""Rights are a role or ticks, servers are all or those ticked; nothing changes without a clear choice."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge_app.models import ALL_RIGHTS, Grant, KnownTool, Right, Upstream
from bridge_app.ui.rights_choice import RightsChoice
from bridge_app.ui.use_dialog import Use, UseDialog, change_use
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import ADA, HOSTILE, NOW, RecordingBridge, grant, snapshot

READ = (Right.READ,)
WRITE = (Right.READ, Right.WRITE)
DELETE = (Right.READ, Right.DESTROY)


@pytest.fixture
def choice(qtbot: QtBot) -> RightsChoice:
    shown = RightsChoice()
    qtbot.addWidget(shown)
    shown.resize(700, 200)
    shown.show()
    return shown


SERVERS = (
    Upstream("builtin", "Bridge", "ready", 2),
    Upstream("notes", "Notes", "ready", 9),
    Upstream("mail", "Mail", "needs_sign_in", 0),
    Upstream("old", "Old", "off", 3, is_enabled=False),
)
ALL_OF_THEM = ("builtin", "notes", "mail", "old")
EVERYTHING = Use(ALL_RIGHTS, None, False)


def open_dialog(qtbot: QtBot, of: Grant, upstreams: tuple[Upstream, ...] | None = None) -> UseDialog:
    shown = snapshot() if upstreams is None else snapshot(upstreams=upstreams)
    dialog = UseDialog(of, shown, lambda: NOW)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.mark.parametrize(
    ("rights", "role"), [(READ, "reader"), (WRITE, "writer"), (ALL_RIGHTS, "admin"), (DELETE, "by hand")]
)
def test_what_is_filled_in_is_what_is_chosen(choice: RightsChoice, rights: tuple[Right, ...], role: str) -> None:
    choice.fill(rights)

    assert choice.roles.current() == role
    assert choice.rights() == rights
    assert tuple(right for right, tick in choice.ticks.items() if tick.value()) == rights


def test_picking_by_hand_starts_from_the_role(choice: RightsChoice, qtbot: QtBot) -> None:
    choice.roles.rows["writer"].button.click()

    choice.roles.rows["by hand"].button.click()
    assert choice.rights() == WRITE
    choice.ticks[Right.WRITE].box.click()
    choice.ticks[Right.DESTROY].box.click()

    assert choice.rights() == DELETE


def test_reading_can_not_be_unticked(choice: RightsChoice) -> None:
    choice.roles.rows["by hand"].button.click()

    assert not choice.ticks[Right.READ].box.isEnabled()
    assert Right.READ in choice.rights()


def test_a_tick_taken_out_of_a_role_picks_by_hand(choice: RightsChoice) -> None:
    QTest.mouseClick(choice.ticks[Right.WRITE].box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))

    assert choice.roles.current() == "by hand"
    assert choice.rights() == DELETE


def test_a_change_can_be_made_once_something_is_chosen(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1))
    chosen = QSignalSpy(dialog.chosen)
    assert not dialog.change.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert chosen.count() == 0

    dialog = open_dialog(qtbot, grant(1))
    chosen = QSignalSpy(dialog.chosen)
    dialog.rights.roles.rows["reader"].button.click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert [chosen.count(), chosen.at(0)] == [1, ["grant-00001", EVERYTHING, Use(READ, None, False)]]
    assert not dialog.isVisible()


def test_cancel_and_escape_change_nothing(qtbot: QtBot) -> None:
    for leave in (
        lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape),
        lambda dialog: QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton),
    ):
        dialog = open_dialog(qtbot, grant(1))
        chosen = QSignalSpy(dialog.chosen)
        dialog.rights.roles.rows["reader"].button.click()

        leave(dialog)

        assert chosen.count() == 0
        assert not dialog.isVisible()


def test_what_the_sign_in_does_not_allow_can_not_be_chosen(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, rights=READ, provider_rights=WRITE, identity=ADA))
    rows = dialog.rights.roles.rows

    assert [role for role, row in rows.items() if row.button.isEnabled()] == ["reader", "writer", "by hand"]
    assert not dialog.rights.ticks[Right.DESTROY].box.isEnabled()
    assert "does not allow" in dialog.bound.text()
    assert "Ada Lovelace" in dialog.bound.text()
    rows["writer"].button.click()
    assert dialog.change.isEnabled()
    assert not open_dialog(qtbot, grant(1)).bound.isVisible()


def test_a_sign_in_that_only_lets_change_offers_the_writer(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, rights=(), provider_rights=(Right.WRITE,)))

    dialog.rights.roles.rows["writer"].button.click()

    assert not dialog.rights.roles.rows["reader"].button.isEnabled()
    assert dialog.change.isEnabled()


def test_where_the_sign_in_allows_nothing_nothing_can_be_changed(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, rights=(), provider_rights=()))

    assert not any(row.button.isEnabled() for row in dialog.rights.roles.rows.values())
    assert not dialog.change.isEnabled()
    assert cut_texts(dialog) == []


def test_it_says_when_it_counts_and_that_apps_are_told(qtbot: QtBot) -> None:
    assert "from the next request on" in open_dialog(qtbot, grant(1)).note.text()
    assert "is told that its tools have changed" in open_dialog(qtbot, grant(1)).note.text()


def test_servers_say_how_they_are_and_those_it_may_use_are_ticked(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, upstreams=("builtin", "mail")), SERVERS)

    ticks = dialog.servers.ticks.ticks
    assert dialog.servers.ways.current() == "only"
    assert [each for each, tick in ticks.items() if tick.isChecked()] == ["builtin", "mail"]
    assert [tick.accessibleDescription() for tick in ticks.values()] == [
        "Ready · 2 tools",
        "Ready · 9 tools",
        "Needs sign-in",
        "Off",
    ]


@pytest.mark.parametrize(
    ("changes", "way"),
    [
        ({"upstreams": ALL_OF_THEM}, "all"),
        # One that was off when it was let in joins when it is switched on.
        ({"upstreams": ALL_OF_THEM[:3]}, "all"),
        ({"upstreams": ALL_OF_THEM, "are_only_these": True}, "only"),
        ({"upstreams": ("notes",)}, "only"),
    ],
)
def test_whether_later_servers_join_shows(qtbot: QtBot, changes: dict[str, Any], way: str) -> None:
    assert open_dialog(qtbot, grant(1, **changes), SERVERS).servers.ways.current() == way


def test_a_server_unticked_leaves_only_the_others(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, upstreams=ALL_OF_THEM), SERVERS)
    chosen = QSignalSpy(dialog.chosen)

    dialog.servers.ticks.ticks["notes"].click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.servers.ways.current() == "only"
    assert chosen.at(0) == ["grant-00001", EVERYTHING, Use(ALL_RIGHTS, ("builtin", "mail", "old"), False)]


def test_all_servers_ticks_all_again(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, upstreams=("notes",)), SERVERS)

    dialog.servers.ways.rows["all"].button.click()

    assert all(tick.isChecked() for tick in dialog.servers.ticks.ticks.values())
    assert dialog.use().servers is None
    assert dialog.change.isEnabled()


def test_without_any_server_nothing_can_be_changed(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, upstreams=("notes",)), SERVERS)

    dialog.servers.ticks.ticks["notes"].click()

    assert not dialog.change.isEnabled()
    assert dialog.servers_field.complaint.isVisible()
    assert dialog.servers_field.complaint.text() == "Tick at least one."
    dialog.servers.ticks.ticks["mail"].click()
    assert dialog.change.isEnabled()
    assert not dialog.servers_field.complaint.isVisible()


def test_the_switch_says_how_many_tools_the_list_would_have_within_what_is_chosen(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, upstreams=ALL_OF_THEM), SERVERS)
    assert "keep in mind" in dialog.search.hint.text()
    dialog.show_tools(
        (
            KnownTool("look", Right.READ, ("notes",)),
            KnownTool("erase", Right.DESTROY, ("notes",)),
            KnownTool("whoami", Right.READ, ("builtin", "notes")),
            KnownTool("gone", Right.READ, ("old",)),
        )
    )

    counts = [dialog.search.hint.text()]
    dialog.rights.roles.rows["reader"].button.click()
    counts.append(dialog.search.hint.text())
    dialog.servers.ticks.ticks["notes"].click()
    counts.append(dialog.search.hint.text())
    dialog.servers.ticks.ticks["builtin"].click()
    counts.append(dialog.search.hint.text())

    assert [text.partition("has ")[2] for text in counts] == [
        "3 tools now.",
        "2 tools now.",
        "1 tool now.",
        "no tools now.",
    ]


def test_search_is_switched_on_and_off(qtbot: QtBot) -> None:
    for before in (False, True):
        dialog = open_dialog(qtbot, grant(1, is_searching=before))
        chosen = QSignalSpy(dialog.chosen)

        QTest.keyClick(dialog.search.box, Qt.Key.Key_Space)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

        assert chosen.at(0)[2] == Use(ALL_RIGHTS, None, not before)


def test_only_what_is_not_as_it_was_is_changed() -> None:
    bridge = RecordingBridge()

    change_use(bridge, "g", EVERYTHING, EVERYTHING)  # type: ignore[arg-type]
    change_use(bridge, "g", EVERYTHING, Use(ALL_RIGHTS, ("notes",), False))  # type: ignore[arg-type]
    change_use(bridge, "g", EVERYTHING, Use(READ, None, True))  # type: ignore[arg-type]

    assert bridge.calls == [
        ("set_servers", "g", ("notes",)),
        ("set_rights", "g", READ),
        ("set_search", "g", True),
    ]


def test_tab_goes_through_all_of_it_and_brings_a_server_far_down_into_view(qtbot: QtBot) -> None:
    many = tuple(Upstream(f"s{n}", f"Server {n}", "ready", n) for n in range(30))
    dialog = open_dialog(qtbot, grant(1, upstreams=("s1",)), many)
    last = dialog.servers.ticks.ticks["s29"]
    seen = set()

    for _ in range(60):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.add(dialog.focusWidget())
        if dialog.focusWidget() is last:
            break

    assert dialog.focusWidget() is last
    assert (
        dialog.servers.ticks.viewport()
        .rect()
        .intersects(last.rect().translated(last.mapTo(dialog.servers.ticks.viewport(), QPoint())))
    )
    QTest.keyClick(last, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.search.box


@pytest.mark.parametrize("name", ["Cursor", HOSTILE, ""])
def test_no_name_breaks_the_layout(qtbot: QtBot, name: str) -> None:
    servers = (*SERVERS, *(Upstream(f"s{n}", HOSTILE, "failing", 0, since=NOW - 99999) for n in range(12)))
    dialog = open_dialog(qtbot, grant(1, client_name=name, upstreams=("s1",)), servers)
    dialog.show_tools(())

    assert cut_texts(dialog) == []
    assert overlapping(dialog) == []
    assert unnamed_controls(dialog) == []


def test_where_there_is_room_for_all_of_it_no_bar_stays_whatever_wraps(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(UseDialog, "room", lambda _: 2000)
    dialog = open_dialog(qtbot, grant(1))

    for words in range(8, 60):
        dialog.note.setText("It counts from then on. " + "so " * words)
        qtbot.waitUntil(lambda: dialog.scroller.height() >= dialog.body.minimumSizeHint().height())
        QApplication.processEvents()
        assert not dialog.scroller.verticalScrollBar().isVisible(), words


def test_a_server_has_its_state_at_the_end_of_its_line_and_room_for_it(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1), SERVERS)

    for tick in dialog.servers.ticks.ticks.values():
        state = tick.accessibleDescription()
        assert tick.width() >= tick.sizeHint().width() > tick.fontMetrics().horizontalAdvance(tick.text() + state)
