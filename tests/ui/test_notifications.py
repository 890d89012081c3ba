"""Notifications over a real session bus: shown, clicked, withdrawn, and what happens when nobody shows them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bridge_app.ui.notifications import Notification, Notifications
from tests.fakes import Clock
from tests.ui.notification_daemon import FakeDaemon, Stranger
from tests.ui.real_desktop import RealDesktop, real_desktop, wait_for
from tests.ui.samples import HOSTILE


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealDesktop]:
    with real_desktop(tmp_path, display=False) as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.bus)
        yield made


@pytest.fixture
def steady() -> Clock:
    """Time as it passes for who looks at a notification."""
    return Clock(100.0)


@pytest.fixture
def notifications(qtbot: QtBot, steady: Clock) -> Iterator[Notifications]:
    made = Notifications(platform="linux", clock=lambda: 1_000.0, steady_clock=steady)
    yield made
    made.stop()


QUESTION = Notification("question", "Cursor wants to connect", "Answer in <b>the app</b> & soon.", "Open")
CALL = Notification(
    "call",
    "Cursor wants to call read_file",
    "On Files.",
    "Open",
    deny_label="Refuse",
    allow_label="Allow once",
    ends_at=1_055.0,
)
WITH_BUTTONS = ("actions", "body")


def listen(notifications: Notifications) -> list[tuple[str, ...]]:
    """Note all that a person does with the notifications, and what is lost."""
    heard: list[tuple[str, ...]] = []
    notifications.opened.connect(lambda key: None if key.startswith("marker") else heard.append(("opened", key)))
    notifications.answered.connect(lambda key, is_allowed: heard.append(("answered", key, str(is_allowed))))
    notifications.lost.connect(lambda key: heard.append(("lost", key)))
    return heard


def settle(qtbot: QtBot, notifications: Notifications, daemon: FakeDaemon) -> None:
    """Wait until all that was said before has arrived: this notification was shown later, and its click, too."""
    number = len(daemon.shown) + 1
    key = f"marker-{number}"
    notifications.show(Notification(key, "The last one", ""))
    wait_for(lambda: len(daemon.shown) >= number, "the last notification")
    with qtbot.waitSignal(notifications.opened, timeout=5000, check_params_cb=lambda opened: opened == key):
        daemon.press(number, "default")


def test_a_notification_is_shown_and_a_click_comes_back(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications
) -> None:
    with FakeDaemon(desktop.bus, ("actions", "body", "body-markup")) as daemon:
        notifications.show(QUESTION)
        app_name, replaces, icon, title, text, actions, hints, _ = wait_for(lambda: daemon.shown, "it")[0]
        with qtbot.waitSignal(notifications.opened, timeout=3000) as opened:
            daemon.press(1, "default")
        with qtbot.waitSignal(notifications.opened, timeout=3000):
            daemon.press(1, "open")

    assert (app_name, replaces, title) == ("MCP Auth Bridge", 0, "Cursor wants to connect")
    assert text == "Answer in &lt;b&gt;the app&lt;/b&gt; &amp; soon."
    assert actions == ["default", "Open", "open", "Open"]
    assert icon.endswith("/app.svg")
    assert hints["urgency"] == ("y", 1)
    assert opened.args == ["question"]


def test_the_next_one_with_the_same_key_takes_its_place_and_it_can_be_withdrawn(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications
) -> None:
    with FakeDaemon(desktop.bus, ("body",)) as daemon:
        notifications.show(QUESTION)
        notifications.show(QUESTION)
        notifications.withdraw("question")
        notifications.withdraw("question")
        wait_for(lambda: daemon.closed, "the withdrawal")

        assert [each[1] for each in daemon.shown] == [0, 1]
        assert daemon.shown[0][5] == []
        assert daemon.shown[0][4] == QUESTION.text
        assert daemon.closed == [1]


def test_what_other_programs_get_clicked_is_none_of_our_business(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications
) -> None:
    heard: list[str] = []
    notifications.opened.connect(heard.append)
    with FakeDaemon(desktop.bus, ("actions",)) as daemon:
        notifications.show(QUESTION)
        wait_for(lambda: daemon.shown, "it")
        daemon.press(77, "default")
        with qtbot.waitSignal(notifications.opened, timeout=3000):
            daemon.press(1, "default")

    assert heard == ["question"]


def test_names_can_not_write_markup(qtbot: QtBot, desktop: RealDesktop, notifications: Notifications) -> None:
    with FakeDaemon(desktop.bus, ("body", "body-markup", "body-hyperlinks")) as daemon:
        notifications.show(Notification("news", "A client", HOSTILE))

        assert "<" not in wait_for(lambda: daemon.shown, "it")[0][4]


def test_without_a_service_the_loss_is_told(qtbot: QtBot, desktop: RealDesktop, notifications: Notifications) -> None:
    with qtbot.waitSignal(notifications.lost, timeout=8000) as lost:
        notifications.show(QUESTION)

    assert lost.args == ["question"]


def test_a_service_that_fails_or_comes_back_is_survived(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications
) -> None:
    with FakeDaemon(desktop.bus, ("actions",)) as daemon:
        daemon.is_broken = True
        with qtbot.waitSignal(notifications.lost, timeout=8000):
            notifications.show(QUESTION)
        daemon.is_broken = False
        notifications.show(QUESTION)
        wait_for(lambda: daemon.shown, "it")


def test_without_a_bus_the_loss_is_told(
    qtbot: QtBot, notifications: Notifications, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")

    with qtbot.waitSignal(notifications.lost, timeout=8000) as lost:
        notifications.show(QUESTION)

    assert lost.args == ["question"]


def test_other_systems_show_them_their_own_way(qtbot: QtBot) -> None:
    shown: list[tuple[str, str]] = []
    notifications = Notifications(platform="darwin", show_elsewhere=lambda *words: shown.append(words))

    notifications.show(QUESTION)
    notifications.withdraw("question")
    notifications.stop()

    assert shown == [(QUESTION.title, QUESTION.text)]


# answers


def test_yes_and_no_are_buttons_of_their_own_and_no_comes_first(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications
) -> None:
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as daemon:
        notifications.show(CALL)
        told = wait_for(lambda: daemon.told, "it")[0]

    assert told.actions == ("default", "Open", "open", "Open", "deny", "Refuse", "allow", "Allow once")
    assert told.wait_ms == 55_000


@pytest.mark.parametrize(("action", "is_allowed"), [("allow", True), ("deny", False)])
def test_an_answer_comes_back_once(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications, steady: Clock, action: str, is_allowed: bool
) -> None:
    heard = listen(notifications)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as daemon:
        notifications.show(CALL)
        wait_for(lambda: daemon.told, "it")
        steady.advance(1.0)
        for pressed in (action, action, "allow", "deny"):
            daemon.press(1, pressed)
        settle(qtbot, notifications, daemon)

    assert heard == [("answered", "call", str(is_allowed))]


def test_a_yes_in_the_first_moment_only_opens_the_app_and_a_no_counts_at_once(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications, steady: Clock
) -> None:
    heard = listen(notifications)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as daemon:
        notifications.show(CALL)
        wait_for(lambda: daemon.told, "it")
        steady.advance(0.69)
        daemon.press(1, "allow")
        daemon.press(1, "deny")
        settle(qtbot, notifications, daemon)

    assert heard == [("opened", "call"), ("answered", "call", "False")]


def test_a_change_of_what_is_asked_makes_yes_wait_again(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications, steady: Clock
) -> None:
    heard = listen(notifications)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as daemon:
        notifications.show(CALL)
        steady.advance(60.0)
        notifications.show(replace(CALL, text="On Files. 2 more questions wait."))
        wait_for(lambda: len(daemon.told) == 2, "the second")
        daemon.press(1, "allow")
        settle(qtbot, notifications, daemon)

    assert heard == [("opened", "call")]


def test_an_answer_that_was_not_offered_is_none(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications, steady: Clock
) -> None:
    heard = listen(notifications)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as daemon:
        notifications.show(replace(CALL, allow_label=""))
        notifications.show(QUESTION)
        wait_for(lambda: len(daemon.told) == 2, "both")
        steady.advance(1.0)
        for number, action in ((1, "allow"), (2, "deny"), (1, "Allow"), (1, "")):
            daemon.press(number, action)
        settle(qtbot, notifications, daemon)

    assert {each[0] for each in heard} == {"opened"}


def test_a_button_of_a_question_that_is_over_does_nothing(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications, steady: Clock
) -> None:
    heard = listen(notifications)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as daemon:
        notifications.show(CALL)
        notifications.withdraw("call")
        notifications.show(replace(CALL, key="next"))
        wait_for(lambda: len(daemon.told) == 2, "both")
        steady.advance(1.0)
        daemon.press(1, "allow")
        settle(qtbot, notifications, daemon)

        assert daemon.told[1].replaces == 0
    assert heard == []


def test_only_the_service_itself_can_press_a_button(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications, steady: Clock
) -> None:
    heard = listen(notifications)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as daemon, Stranger(desktop.bus) as stranger:
        notifications.show(CALL)
        wait_for(lambda: daemon.told, "it")
        steady.advance(1.0)
        for to in (None, *stranger.everybody()):
            for action in ("allow", "deny", "default"):
                stranger.say("ActionInvoked", "us", (1, action), to)
            stranger.say("NotificationClosed", "uu", (1, 2), to)
        stranger.was_delivered()
        settle(qtbot, notifications, daemon)
        assert heard == []

        daemon.press(1, "allow")
        qtbot.waitUntil(lambda: ("answered", "call", "True") in heard, timeout=3000)


def test_another_service_can_not_answer_for_the_one_that_asked(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications, steady: Clock
) -> None:
    heard = listen(notifications)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as daemon:
        notifications.show(CALL)
        wait_for(lambda: daemon.told, "it")
        settle(qtbot, notifications, daemon)
    qtbot.waitUntil(lambda: ("lost", "call") in heard, timeout=3000)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as impostor:
        steady.advance(1.0)
        impostor.press(1, "allow")
        settle(qtbot, notifications, impostor)

    assert not any(each[0] == "answered" for each in heard)


def test_a_service_that_ends_loses_what_it_showed_and_the_next_one_shows_what_comes(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications, steady: Clock
) -> None:
    heard = listen(notifications)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as first:
        notifications.show(QUESTION)
        notifications.show(CALL)
        wait_for(lambda: len(first.told) == 2, "both")
        settle(qtbot, notifications, first)
        first.dismiss(1)
        settle(qtbot, notifications, first)
    qtbot.waitUntil(lambda: ("lost", "call") in heard, timeout=3000)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as second:
        notifications.show(CALL)
        wait_for(lambda: second.told, "it, from the second")
        steady.advance(1.0)
        second.press(1, "allow")
        qtbot.waitUntil(lambda: ("answered", "call", "True") in heard, timeout=3000)

        assert second.told[0].replaces == 0
    assert ("lost", "question") not in heard


def test_a_correction_changes_what_is_seen_and_brings_nothing_back(
    qtbot: QtBot, desktop: RealDesktop, notifications: Notifications
) -> None:
    correction = replace(CALL, text="On Files, and no more.", is_correction=True)
    with FakeDaemon(desktop.bus, WITH_BUTTONS) as daemon:
        notifications.show(CALL)
        notifications.show(correction)
        wait_for(lambda: len(daemon.told) == 2, "the correction")
        daemon.dismiss(1)
        settle(qtbot, notifications, daemon)
        notifications.show(correction)
        settle(qtbot, notifications, daemon)

        assert [(each.replaces, each.title) for each in daemon.told] == [
            (0, CALL.title),
            (1, CALL.title),
            (0, "The last one"),
            (0, "The last one"),
        ]


def test_a_service_without_buttons_gets_none(qtbot: QtBot, desktop: RealDesktop, notifications: Notifications) -> None:
    with FakeDaemon(desktop.bus, ("body",)) as daemon:
        notifications.show(CALL)

        assert wait_for(lambda: daemon.told, "it")[0].actions == ()
