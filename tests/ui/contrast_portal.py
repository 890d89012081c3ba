"""The part of a desktop portal that says how much contrast the person wants, on a real session bus."""

import queue
import threading
from typing import Any

from jeepney import HeaderFields, MatchRule, Message, message_bus, new_error, new_method_return
from jeepney.io.threading import DBusRouter, Proxy, open_dbus_connection

APPEARANCE = "org.freedesktop.appearance"
SECONDS = 5.0


class ContrastPortal:
    """Says that high contrast is wanted. Use as a context manager."""

    def __init__(self, bus: str) -> None:
        self._inbox: queue.Queue[Message | None] = queue.Queue()
        self._connection = open_dbus_connection(bus)
        self._router = DBusRouter(self._connection)
        self._filter = self._router.filter(MatchRule(type="method_call"), queue=self._inbox)
        self._worker = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> "ContrastPortal":
        self._worker.start()
        dbus = Proxy(message_bus, self._router, timeout=SECONDS)
        assert dbus.RequestName("org.freedesktop.portal.Desktop")[0] == 1
        return self

    def __exit__(self, *_: object) -> None:
        self._inbox.put(None)
        self._worker.join(SECONDS)
        self._router.close()
        self._connection.close()

    def _serve(self) -> None:
        while (message := self._inbox.get()) is not None:
            try:
                signature, value = self._answer(message)
            except KeyError:
                self._router.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
                continue
            self._router.send(new_method_return(message, signature, (value,)))

    def _answer(self, message: Message) -> tuple[str, Any]:
        wants_much = ("u", 1)
        return {
            "ReadAll": ("a{sa{sv}}", {APPEARANCE: {"contrast": wants_much}}),
            "Read": ("v", ("v", wants_much)),
            "ReadOne": ("v", wants_much),
        }[message.header.fields[HeaderFields.member]]
