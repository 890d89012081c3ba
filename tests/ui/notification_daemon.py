"""A notification service for tests: it notes what it should show, and presses what the test tells it to press."""

import queue
import threading
from dataclasses import dataclass
from typing import Any

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

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


@dataclass(frozen=True)
class Told:
    """One notification as the service was told it."""

    number: int
    replaces: int
    title: str
    text: str
    actions: tuple[str, ...]
    wait_ms: int

    @property
    def buttons(self) -> dict[str, str]:
        """What its buttons say, by their actions."""
        return dict(zip(self.actions[::2], self.actions[1::2], strict=True))


class FakeDaemon:
    """A notification service, for as long as it is entered."""

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

    @property
    def told(self) -> list[Told]:
        """What was shown, the newest last."""
        shown = list(self.shown)
        return [
            Told(body[1] or number, body[1], body[3], body[4], tuple(body[5]), body[7])
            for number, body in enumerate(shown, 1)
        ]

    def press(self, number: int, action: str) -> None:
        """Press a button of a notification."""
        self.say("ActionInvoked", "us", (number, action))

    def dismiss(self, number: int) -> None:
        """Let the person wipe a notification away."""
        self.say("NotificationClosed", "uu", (number, 2))

    def say(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        """Send a signal to everybody on the bus."""
        self._router.send(new_signal(DBusAddress(PATH, interface=SERVICE), member, signature, body))

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


class Stranger:
    """Another program on the same bus, which can send every signal, but not in the service's name."""

    def __init__(self, bus: str) -> None:
        self._connection = open_dbus_connection(bus)
        self._router = DBusRouter(self._connection)

    def __enter__(self) -> "Stranger":
        return self

    def __exit__(self, *_: object) -> None:
        self._router.close()
        self._connection.close()

    def say(self, member: str, signature: str, body: tuple[Any, ...], to: str | None = None) -> None:
        """Send a signal that looks like one of the service, to everybody or to one."""
        self._router.send(new_signal(DBusAddress(PATH, to, SERVICE), member, signature, body))

    def everybody(self) -> list[str]:
        """Return the bus's own names of all that are on it."""
        names = Proxy(message_bus, self._router, timeout=5).ListNames()[0]
        return [name for name in names if name.startswith(":")]

    def was_delivered(self) -> None:
        """Return once the bus has passed on all that was said before."""
        Proxy(message_bus, self._router, timeout=5).GetId()
