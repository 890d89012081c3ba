"""What the icon, its tooltip and its menu say for each state, and what the entries do."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QColor, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bridge_app.models import ApprovalKind, GrantState, Problem, RunState, Snapshot
from bridge_app.ui import tray as tray_module
from bridge_app.ui.icons import _FILES, draw, tray_icon
from bridge_app.ui.tray import Tray, distinct_names, status, tooltip
from tests.ui.samples import ADDRESS, HOSTILE, PORT_PROBLEM, RecordingAdapter, approval, ended, grant, snapshot

KEYRING_PROBLEM = Problem("keyring-waits", "Your keyring is waiting for you.", "Unlock it.")


@pytest.fixture
def adapter(qapp: object) -> RecordingAdapter:
    return RecordingAdapter()


@pytest.fixture
def tray(qtbot: QtBot, adapter: RecordingAdapter, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tray]:
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    made = Tray(adapter)  # type: ignore[arg-type]
    made.show()
    yield made
    made.hide()


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def entry(menu: QMenu, *path: str) -> QAction:
    for action in menu.actions():
        if action.text() == path[0]:
            submenu = action.menu()
            if len(path) == 1:
                return action
            assert isinstance(submenu, QMenu)
            return entry(submenu, *path[1:])
    raise AssertionError(f"no entry {path[0]!r} in {texts(menu)}")


def menu_of(tray: Tray) -> QMenu:
    return tray._menu


@pytest.mark.parametrize(
    ("painted", "first", "tip"),
    [
        (snapshot(state=RunState.STARTING, started_at=None), "Starting…", "MCP Auth Bridge – Starting…"),
        (snapshot(), "Running · no client yet", "MCP Auth Bridge – Running · no client yet"),
        (snapshot(grants=(grant(1), ended(2))), "Running · 1 client", "MCP Auth Bridge – Running · 1 client"),
        (snapshot(grants=(grant(1), grant(2))), "Running · 2 clients", "MCP Auth Bridge – Running · 2 clients"),
        (
            snapshot(state=RunState.PAUSED, is_paused=True),
            "Everything is paused",
            "MCP Auth Bridge – Everything is paused",
        ),
        (
            snapshot(state=RunState.NEEDS_YOU, approvals=(approval(),)),
            "An app wants to connect",
            "MCP Auth Bridge – An app wants to connect",
        ),
        (
            snapshot(state=RunState.NEEDS_YOU, approvals=(approval(kind=ApprovalKind.RIGHTS),)),
            "An app wants to do more",
            "MCP Auth Bridge – An app wants to do more",
        ),
        (
            snapshot(state=RunState.NEEDS_YOU, approvals=(approval(kind=ApprovalKind.CALL),)),
            "An app wants to make a call",
            "MCP Auth Bridge – An app wants to make a call",
        ),
        (
            snapshot(state=RunState.NEEDS_YOU, approvals=(approval(1), approval(2))),
            "2 apps want to connect",
            "MCP Auth Bridge – 2 apps want to connect",
        ),
        (
            snapshot(state=RunState.NEEDS_YOU, approvals=(approval(1), approval(2, kind=ApprovalKind.CALL))),
            "2 questions wait for you",
            "MCP Auth Bridge – 2 questions wait for you",
        ),
        (
            snapshot(state=RunState.NEEDS_YOU, problems=(KEYRING_PROBLEM,)),
            "Your keyring is waiting for you.",
            "MCP Auth Bridge – Your keyring is waiting for you.",
        ),
        (
            snapshot(state=RunState.PROBLEM, problems=(PORT_PROBLEM,), started_at=None),
            "Port 8000 is taken. node is using it.",
            "MCP Auth Bridge – There is a problem",
        ),
    ],
)
def test_each_state_is_said_in_menu_and_tooltip(tray: Tray, painted: Snapshot, first: str, tip: str) -> None:
    tray.paint(painted)

    assert texts(menu_of(tray))[0] == first
    assert not menu_of(tray).actions()[0].isEnabled()
    assert tooltip(painted) == tip
    assert "\n" not in tip
    assert len(texts(menu_of(tray))) <= 9


def test_the_menu_of_a_running_bridge(tray: Tray) -> None:
    tray.paint(snapshot(grants=(grant(1), grant(2))))

    assert texts(menu_of(tray)) == [
        "Running · 2 clients",
        "Open",
        "Copy address",
        "Connect an app…",
        "Connected clients",
        "Pause everything",
        "Settings…",
        "Quit",
    ]


def test_waiting_questions_have_a_line_of_their_own_only_while_they_wait(tray: Tray, qtbot: QtBot) -> None:
    tray.paint(snapshot(state=RunState.NEEDS_YOU, approvals=(approval(1),)))
    assert texts(menu_of(tray))[1] == "1 request waiting…"
    with qtbot.waitSignal(tray.review_asked, timeout=1000):
        entry(menu_of(tray), "1 request waiting…").trigger()

    tray.paint(snapshot(state=RunState.NEEDS_YOU, approvals=(approval(1), approval(2))))
    assert texts(menu_of(tray))[1] == "2 requests waiting…"

    tray.paint(snapshot())
    assert texts(menu_of(tray))[1] == "Open"


def test_entries_say_what_the_person_asks_for(tray: Tray, qtbot: QtBot) -> None:
    tray.paint(snapshot(grants=(grant(1),)))
    menu = menu_of(tray)

    with qtbot.waitSignal(tray.open_asked, timeout=1000) as opened:
        entry(menu, "Open").trigger()
    with qtbot.waitSignal(tray.connect_asked, timeout=1000):
        entry(menu, "Connect an app…").trigger()
    with qtbot.waitSignal(tray.revoke_asked, timeout=1000) as revoked:
        entry(menu, "Connected clients", "App 1", "Revoke…").trigger()
    with qtbot.waitSignal(tray.open_asked, timeout=1000) as listed:
        entry(menu, "Connected clients", "All clients…").trigger()
    with qtbot.waitSignal(tray.open_asked, timeout=1000) as settings:
        entry(menu, "Settings…").trigger()
    with qtbot.waitSignal(tray.quit_asked, timeout=1000):
        entry(menu, "Quit").trigger()

    assert opened.args == [""]
    assert settings.args == ["settings"]
    assert revoked.args == [grant(1).id]
    assert listed.args == ["clients"]


def test_the_address_is_copied_as_it_is(tray: Tray, qtbot: QtBot) -> None:
    tray.paint(snapshot())

    with qtbot.waitSignal(tray.copied, timeout=1000):
        entry(menu_of(tray), "Copy address").trigger()

    assert QGuiApplication.clipboard().text() == ADDRESS


def test_pausing_and_resuming_go_to_the_bridge(tray: Tray, adapter: RecordingAdapter) -> None:
    paused = grant(2, state=GrantState.PAUSED)
    tray.paint(snapshot(grants=(grant(1), paused)))

    entry(menu_of(tray), "Connected clients", "App 1", "Pause").trigger()
    entry(menu_of(tray), "Connected clients", "\u2068App 2\u2069 (paused)", "Resume").trigger()
    entry(menu_of(tray), "Pause everything").trigger()
    tray.paint(snapshot(is_paused=True, state=RunState.PAUSED))
    entry(menu_of(tray), "Resume everything").trigger()

    assert adapter.run_commands() == [
        ("pause_grant", grant(1).id),
        ("resume_grant", paused.id),
        ("pause_everything",),
        ("resume_everything",),
    ]


def test_nothing_can_be_paused_or_copied_while_nothing_serves(tray: Tray) -> None:
    tray.paint(snapshot(state=RunState.PROBLEM, problems=(PORT_PROBLEM,), started_at=None, address=""))

    assert not entry(menu_of(tray), "Copy address").isEnabled()
    assert not entry(menu_of(tray), "Pause everything").isEnabled()
    assert entry(menu_of(tray), "Open").isEnabled()
    assert entry(menu_of(tray), "Quit").isEnabled()


@pytest.mark.parametrize("name", [HOSTILE, "&Quit", "a_b & c", "\n\nQuit\n", "\u202egnp.exe", "", "W" * 5000])
def test_hostile_names_stay_one_short_line_of_plain_text(tray: Tray, name: str) -> None:
    tray.paint(snapshot(grants=(grant(1, client_name=name),)))

    submenu = entry(menu_of(tray), "Connected clients").menu()
    assert isinstance(submenu, QMenu)
    shown = submenu.actions()[0].text()
    assert 0 < len(shown.replace("&&", "&")) <= 40
    assert "&" not in shown.replace("&&", "")
    assert not any(each in shown for each in "\n\r\u202e\u202c")


def test_names_can_not_take_a_letter_from_the_panels_that_read_underscores(tray: Tray) -> None:
    tray._is_notifier_item = True
    tray.paint(snapshot(grants=(grant(1, client_name="my_app"),)))
    assert "my__app" in texts(entry(menu_of(tray), "Connected clients").menu())  # type: ignore[arg-type]


def test_equal_names_are_told_apart() -> None:
    same = (
        grant(1, client_name="Cursor", redirect_host="localhost:1"),
        grant(2, client_name="Cursor", redirect_host="cursor:"),
        grant(3, client_name="Cursor", redirect_host="cursor:"),
        grant(4, client_name="Codex"),
    )

    assert distinct_names(same) == ["Cursor – localhost:1", "Cursor – cursor: (1)", "Cursor – cursor: (2)", "Codex"]


def test_a_long_list_is_cut_and_leads_to_the_window(tray: Tray) -> None:
    tray.paint(snapshot(grants=tuple(grant(number) for number in range(1, 200))))

    submenu = entry(menu_of(tray), "Connected clients").menu()
    assert isinstance(submenu, QMenu)
    assert len(texts(submenu)) == 11
    assert texts(submenu)[-1] == "All clients…"


def test_where_menus_have_one_level_only_each_client_gets_its_two_lines(
    tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    tray.paint(snapshot(grants=(grant(1), grant(2, state=GrantState.PAUSED))))

    submenu = entry(menu_of(tray), "Connected clients").menu()
    assert isinstance(submenu, QMenu)
    assert [text.replace("\u2068", "").replace("\u2069", "") for text in texts(submenu)] == [
        "Pause App 1",
        "Revoke App 1…",
        "Resume App 2",
        "Revoke App 2…",
        "All clients…",
    ]
    assert all(action.menu() is None for action in submenu.actions())


def test_the_menu_is_left_alone_when_nothing_it_says_has_changed(tray: Tray) -> None:
    tray.paint(snapshot(grants=(grant(1),)))
    before = menu_of(tray).actions()

    tray.paint(snapshot(grants=(grant(1, calls=500, last_seen_at=None),), taken_at=5.0))

    assert menu_of(tray).actions() == before


def test_equal_menus_of_different_grants_are_different_menus(tray: Tray, qtbot: QtBot) -> None:
    tray.paint(snapshot(grants=(grant(1, client_name="Cursor"),)))
    tray.paint(snapshot(grants=(grant(2, client_name="Cursor"),)))

    with qtbot.waitSignal(tray.revoke_asked, timeout=1000) as revoked:
        entry(menu_of(tray), "Connected clients", "Cursor", "Revoke…").trigger()

    assert revoked.args == [grant(2).id]


def test_an_open_menu_does_not_change_under_the_hand(tray: Tray, qtbot: QtBot) -> None:
    tray.paint(snapshot())
    menu = menu_of(tray)
    menu.popup(menu.pos())
    qtbot.waitUntil(menu.isVisible, timeout=2000)

    tray.paint(snapshot(is_paused=True, state=RunState.PAUSED))
    assert "Pause everything" in texts(menu)

    menu.hide()
    qtbot.waitUntil(lambda: "Resume everything" in texts(menu), timeout=2000)


def test_every_state_has_a_shape_of_its_own(qapp: object) -> None:
    shapes = []
    for state in RunState:
        image = tray_icon(state, False).pixmap(QSize(22, 22)).toImage()
        # Only where there is something, not in what colour.
        shapes.append(tuple(image.pixelColor(x, y).alpha() > 127 for x in range(22) for y in range(22)))

    for number, shape in enumerate(shapes):
        for other in shapes[number + 1 :]:
            assert sum(one is not two for one, two in zip(shape, other, strict=True)) > 40


def test_the_icon_can_be_seen_on_light_and_dark_panels_whatever_was_guessed(qapp: object) -> None:
    for guess in (True, False):
        for ground in (QColor("white"), QColor("#202020")):
            image = tray_icon(RunState.RUNNING, guess).pixmap(QSize(22, 22)).toImage()
            differing = sum(
                abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 100
                and image.pixelColor(x, y).alpha() > 150
                for x in range(22)
                for y in range(22)
            )
            assert differing > 60


def test_icons_are_drawn_at_every_size_a_panel_asks_for(qapp: object) -> None:
    for file in _FILES.values():
        for size in (16, 22, 24, 32, 48, 64):
            assert draw(file, size, QColor("black")).size() == QSize(size, size)


def test_a_change_of_the_colour_scheme_draws_the_icon_anew(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tray._icon is not None
    before = tray._icon.icon().cacheKey()

    monkeypatch.setattr(tray_module, "is_on_dark_panel", lambda: True)
    QGuiApplication.styleHints().colorSchemeChanged.emit(QGuiApplication.styleHints().colorScheme())

    assert tray._icon.icon().cacheKey() != before


def test_status_never_shows_names_that_others_chose() -> None:
    asking = snapshot(state=RunState.NEEDS_YOU, approvals=(approval(client_name=HOSTILE),))

    assert status(asking) == "An app wants to connect"
    assert HOSTILE[:5] not in tooltip(replace(asking, grants=(grant(1, client_name=HOSTILE),)))


def test_the_submenus_of_old_menus_do_not_pile_up(tray: Tray, qapp: object) -> None:
    for number in range(50):
        tray.paint(snapshot(grants=tuple(grant(each) for each in range(number, number + 5))))
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert len(menu_of(tray).findChildren(QMenu)) <= 6
