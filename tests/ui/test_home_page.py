"""Home answers in one look: is it running, who is connected, does anything need me; and leads to connecting an app."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bridge_app.errors import StoreUnavailable
from bridge_app.models import ApprovalKind, Grant, GrantState, Problem, RunState
from bridge_app.ui.home_page import HomePage
from tests.ui import samples
from tests.ui.samples import ADDRESS, NOW, approval, ended, grant, snapshot


@pytest.fixture
def adapter() -> samples.RecordingAdapter:
    return samples.RecordingAdapter()


@pytest.fixture
def page(qtbot: QtBot, adapter: samples.RecordingAdapter) -> HomePage:
    shown = HomePage(adapter, clock=lambda: NOW)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    return shown


@pytest.mark.parametrize(
    ("changes", "state", "summary"),
    [
        ({}, "Running", "No app is connected yet."),
        ({"grants": (grant(1), ended(2))}, "Running", "1 app connected. Nothing needs you."),
        ({"grants": (grant(1), grant(2))}, "Running", "2 apps connected. Nothing needs you."),
        ({"state": RunState.STARTING, "started_at": None}, "Starting…", "The bridge is getting ready."),
        (
            {"state": RunState.PAUSED, "is_paused": True},
            "Paused",
            "Every request is refused until you resume. Apps stay signed in.",
        ),
        (
            {"state": RunState.NEEDS_YOU, "approvals": (approval(),), "grants": (grant(),)},
            "Waiting for you",
            "1 app connected.",
        ),
        (
            {"state": RunState.PROBLEM, "problems": (samples.PORT_PROBLEM,), "grants": (grant(),)},
            "Running, with a problem",
            "1 app connected.",
        ),
        (
            {"state": RunState.PROBLEM, "problems": (samples.PORT_PROBLEM,), "started_at": None},
            "Not running",
            "Apps can't reach the bridge now. They stay signed in.",
        ),
    ],
)
def test_the_state_is_said_in_words(page: HomePage, changes: dict[str, object], state: str, summary: str) -> None:
    page.paint(snapshot(**changes))

    assert (page.state.text(), page.summary.text()) == (state, summary)


def test_the_address_is_copied_and_the_button_says_so(page: HomePage, qtbot: QtBot) -> None:
    page.paint(snapshot())
    width = page.copy_address.width()

    QTest.mouseClick(page.copy_address, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == ADDRESS
    assert page.copy_address.text() == "Copied"
    assert page.copy_address.width() == width
    qtbot.waitUntil(lambda: page.copy_address.text() == "Copy", timeout=5000)
    assert page.copy_address.accessibleName() == "Copy address"


def test_problems_come_before_questions_with_cause_and_button(page: HomePage) -> None:
    page.paint(snapshot(state=RunState.PROBLEM, problems=(samples.PORT_PROBLEM,), approvals=(approval(),)))

    problem, question = page.banners.shown()
    assert problem.title.text() == samples.PORT_PROBLEM.title
    assert problem.hint.text() == samples.PORT_PROBLEM.hint
    assert problem.button is not None
    assert problem.button.text() == "Try again"
    assert "wants to connect" in question.title.text()


def test_a_problem_without_a_remedy_has_no_button(page: HomePage) -> None:
    page.paint(snapshot(problems=(Problem("x", "Pangea is not answering.", "Connected apps keep working."),)))

    assert page.banners.shown()[0].button is None


def test_banners_stay_the_same_objects_while_nothing_changes(page: HomePage) -> None:
    page.paint(snapshot(problems=(samples.PORT_PROBLEM,)))
    before = page.banners.shown()

    page.paint(snapshot(problems=(samples.PORT_PROBLEM,), grants=(grant(),), taken_at=NOW + 1))

    assert page.banners.shown() == before


def test_banners_go_when_the_problem_is_gone(page: HomePage) -> None:
    page.paint(snapshot(problems=(samples.PORT_PROBLEM,)))

    page.paint(snapshot())

    assert page.banners.shown() == []
    assert not page.banners.isVisible()


def test_pausing_sends_one_command_and_waits_for_the_snapshot(
    page: HomePage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot())

    QTest.mouseClick(page.pause, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.pause, Qt.MouseButton.LeftButton)

    assert not page.pause.isEnabled()
    assert page.pause.text() == "Pause everything"
    assert adapter.run_commands() == [("pause_everything",)]
    page.paint(snapshot(is_paused=True, state=RunState.PAUSED))
    assert page.pause.isEnabled()
    assert page.pause.text() == "Resume everything"


def test_resuming_is_the_same_button(page: HomePage, adapter: samples.RecordingAdapter, qtbot: QtBot) -> None:
    page.paint(snapshot(is_paused=True, state=RunState.PAUSED))

    QTest.mouseClick(page.pause, Qt.MouseButton.LeftButton)

    assert adapter.run_commands() == [("resume_everything",)]


def test_nothing_can_be_paused_while_nothing_serves(page: HomePage) -> None:
    page.paint(snapshot(started_at=None, state=RunState.STARTING))

    assert not page.pause.isEnabled()


def test_a_failed_command_switches_the_button_on_again(
    page: HomePage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot())
    QTest.mouseClick(page.pause, Qt.MouseButton.LeftButton)

    adapter.fail_commands(StoreUnavailable("The database is locked."))

    assert page.pause.isEnabled()
    assert page.pause.text() == "Pause everything"


def test_a_button_comes_back_when_a_command_changed_nothing(
    page: HomePage, adapter: samples.RecordingAdapter, qtbot: QtBot
) -> None:
    page.paint(snapshot())
    QTest.mouseClick(page.pause, Qt.MouseButton.LeftButton)

    adapter.run_commands()

    qtbot.waitUntil(page.pause.isEnabled, timeout=5000)


def test_an_unrelated_snapshot_leaves_a_running_command_alone(page: HomePage, qtbot: QtBot) -> None:
    page.paint(snapshot())
    QTest.mouseClick(page.pause, Qt.MouseButton.LeftButton)

    page.paint(snapshot(taken_at=NOW + 1))

    assert not page.pause.isEnabled()


def test_the_five_clients_seen_last_are_named(page: HomePage) -> None:
    page.paint(snapshot(grants=(*(grant(number) for number in range(9, 0, -1)), ended(10))))

    rows = page.clients.rows()
    assert [row.name.text() for row in rows] == ["App 1", "App 2", "App 3", "App 4", "App 5"]
    assert rows[0].seen.text() == "last seen 1 min ago"
    assert page.clients.all.text() == "Show all 9"


def test_open_requests_are_shown_before_the_time(page: HomePage) -> None:
    page.paint(snapshot(grants=(grant(1, open_requests=2), grant(2, open_requests=1), grant(3, last_seen_at=None))))

    assert {row.seen.text() for row in page.clients.rows()} == {"2 requests open", "1 request open", "not used yet"}


def test_paused_clients_say_so(page: HomePage) -> None:
    page.paint(snapshot(grants=(grant(1, state=GrantState.PAUSED), grant(2))))
    assert [row.chip.text() for row in page.clients.rows()] == ["Paused", "Connected"]

    page.paint(snapshot(grants=(grant(2),), is_paused=True))
    assert page.clients.rows()[0].chip.text() == "Paused"


def test_without_apps_it_invites_to_connect_the_first(page: HomePage, qtbot: QtBot) -> None:
    page.paint(snapshot())

    invitation = page.clients.nothing
    assert invitation.isVisible()
    assert not page.clients.connect_an_app.isVisible()
    assert invitation.button is not None
    with qtbot.waitSignal(page.connect_asked):
        QTest.mouseClick(invitation.button, Qt.MouseButton.LeftButton)


def test_another_app_is_connected_from_above_the_list(page: HomePage, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1),)))

    assert not page.clients.nothing.isVisible()
    with qtbot.waitSignal(page.connect_asked):
        QTest.mouseClick(page.clients.connect_an_app, Qt.MouseButton.LeftButton)


def test_before_the_first_snapshot_no_app_can_be_connected(page: HomePage) -> None:
    assert not any(button.isEnabled() for button in page.clients.connect_buttons())


@pytest.mark.parametrize("grants", [(), (grant(1),)])
def test_no_app_is_connected_while_nothing_serves(page: HomePage, grants: tuple[Grant, ...]) -> None:
    page.paint(snapshot(started_at=None, state=RunState.PROBLEM, grants=grants))

    assert not any(button.isEnabled() for button in page.clients.connect_buttons())


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (ApprovalKind.CONNECT, "App 1 wants to connect"),
        (ApprovalKind.RIGHTS, "App 1 wanted to use delete_file, and may not"),
        (ApprovalKind.CALL, "App 1 wants to call delete_file"),
    ],
)
def test_a_banner_words_its_question_by_kind(page: HomePage, kind: ApprovalKind, title: str) -> None:
    page.paint(snapshot(approvals=(approval(kind=kind, tool="delete_file"),)))

    (banner,) = page.banners.shown()
    assert banner.title.text() == title


def test_a_new_address_is_taken_up(page: HomePage) -> None:
    page.paint(snapshot())

    page.paint(snapshot(address="http://localhost:9123/mcp"))

    assert page.address.text() == "http://localhost:9123/mcp"


def test_the_footer_names_where_secrets_are(page: HomePage) -> None:
    page.paint(snapshot(secrets_kept_in="memory only"))

    assert page.footer.text() == "Secrets are kept in: memory only · Version 0.1.0"
