"""Notifications over a real session bus: shown, clicked, withdrawn, and what happens when nobody shows them."""

import queue
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.threading import DBusRouter, Proxy, open_dbus_connection
from pytestqt.qtbot import QtBot

from bridge_app.ui.notifications import Notification, Notifications
from tests.ui.real_desktop import RealDesktop, real_desktop, wait_for
from tests.ui.samples import HOSTILE

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


class FakeDaemon:
    """A notification service that notes what it should show and presses what the test tells it to press."""

    def __init__(self, bus: str, capabilities: tuple[str, ...]) -> None:
        self.shown: list[tuple[Any, ...]] = []
        self.closed: list[int] = []
        self.is_broken = False
        self._capabilities = capabilities
        self._inbox: queue.Queue[Message | None] = queue.Queue()
        self._connection = open_dbus_connection(bus)
        self._router = DBusRouter(self._connection)
        self._filter = self._router.filter(MatchRule(type="method_call"), queue=self._inbox)
        self._worker = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> "FakeDaemon":
        self._worker.start()
        assert Proxy(message_bus, self._router, timeout=5).RequestName(SERVICE)[0] == 1
        return self

    def __exit__(self, *_: object) -> None:
        self._inbox.put(None)
        self._worker.join(5)
        self._router.close()
        self._connection.close()

    def press(self, number: int, action: str) -> None:
        """Press a button of a notification."""
        self._router.send(new_signal(DBusAddress(PATH, interface=SERVICE), "ActionInvoked", "us", (number, action)))

    def _serve(self) -> None:
        while (message := self._inbox.get()) is not None:
            member = message.header.fields[HeaderFields.member]
            if self.is_broken:
                self._router.send(new_error(message, "org.freedesktop.DBus.Error.Failed"))
            elif member == "GetCapabilities":
                self._router.send(new_method_return(message, "as", (list(self._capabilities),)))
            elif member == "Notify":
                self.shown.append(message.body)
                number = message.body[1] or len(self.shown)
                self._router.send(new_method_return(message, "u", (number,)))
            elif member == "CloseNotification":
                self.closed.append(message.body[0])
                self._router.send(new_method_return(message))


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealDesktop]:
    with real_desktop(tmp_path, display=False) as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.bus)
        yield made


@pytest.fixture
def notifications(qtbot: QtBot) -> Iterator[Notifications]:
    made = Notifications(platform="linux")
    yield made
    made.stop()


QUESTION = Notification("question", "Cursor wants to connect", "Answer in <b>the app</b> & soon.", "Open")


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
