"""A tray of the newer kind (StatusNotifierItem), spoken over a real session bus: watcher, host, and reader of menus."""

import queue
import threading
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.threading import DBusRouter, Proxy, open_dbus_connection
from jeepney.wrappers import unwrap_msg
from PySide6.QtGui import QImage

WATCHER = "org.kde.StatusNotifierWatcher"
WATCHER_PATH = "/StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"
SECONDS = 5.0


class SniHost:
    """Watcher and host in one, as panels are. Use as a context manager; `items` fills as icons register."""

    def __init__(self, bus: str) -> None:
        self.items: list[str] = []
        self.calls: list[str] = []
        self._inbox: queue.Queue[Message | None] = queue.Queue()
        self._connection = open_dbus_connection(bus)
        self._router = DBusRouter(self._connection)
        self._dbus = Proxy(message_bus, self._router, timeout=SECONDS)
        self._filters = [
            self._router.filter(MatchRule(type="method_call"), queue=self._inbox),
            self._router.filter(MatchRule(type="signal", member="NameOwnerChanged"), queue=self._inbox),
        ]
        self._dbus.AddMatch(MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged"))
        self._worker = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> "SniHost":
        self._worker.start()
        assert self._dbus.RequestName(WATCHER)[0] == 1
        return self

    def __exit__(self, *_: object) -> None:
        self._inbox.put(None)
        self._worker.join(SECONDS)
        self._router.close()
        self._connection.close()

    # what a host reads and does

    def read(self, item: str, name: str) -> Any:
        """Return a property of an icon."""
        return self._call(item, "/StatusNotifierItem", PROPERTIES, "Get", "ss", (ITEM, name))[0][1]

    def activate(self, item: str) -> None:
        """Click an icon with the left button."""
        self._call(item, "/StatusNotifierItem", ITEM, "Activate", "ii", (0, 0))

    def picture(self, item: str, folder: Path) -> Path:
        """Save the largest picture of an icon as PNG."""
        width, height, data = max(self.read(item, "IconPixmap"))
        # The bus carries ARGB with the highest byte first.
        swapped = bytes(data[index + 3 - offset] for index in range(0, len(data), 4) for offset in range(4))
        path = folder / "icon.png"
        assert QImage(swapped, width, height, QImage.Format.Format_ARGB32).save(str(path))
        return path

    def menu(self, item: str) -> list["MenuLine"]:
        """Return the menu of an icon, as a panel would draw it."""
        path = self.read(item, "Menu")
        layout = self._call(item, path, MENU, "GetLayout", "iias", (0, -1, []))[1]
        return [MenuLine(self, item, path, child) for _, child in layout[2]]

    def _call(self, service: str, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> Any:
        address = DBusAddress(path, service, interface)
        message = new_method_call(address, member, signature, body)
        return unwrap_msg(self._router.send_and_get_reply(message, timeout=SECONDS))

    # what a watcher answers

    def _serve(self) -> None:
        while (message := self._inbox.get()) is not None:
            fields = message.header.fields
            member = fields[HeaderFields.member]
            if message.header.message_type is MessageType.signal:
                name, _, owner = message.body
                self.items = [item for item in self.items if owner or item != name]
                continue
            self.calls.append(member)
            try:
                answer = self._answer(member, message)
            except KeyError:
                self._router.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
                continue
            self._router.send(new_method_return(message, *answer))

    def _answer(self, member: str, message: Message) -> tuple[Any, ...]:
        properties = {
            "IsStatusNotifierHostRegistered": ("b", True),
            "ProtocolVersion": ("i", 0),
            "RegisteredStatusNotifierItems": ("as", self.items),
        }
        if member == "RegisterStatusNotifierItem":
            sender = message.header.fields[HeaderFields.sender]
            if sender not in self.items:
                self.items.append(sender)
            return ()
        if member == "RegisterStatusNotifierHost":
            return ()
        if member == "Get":
            return ("v", (properties[message.body[1]],))
        if member == "GetAll":
            return ("a{sv}", (properties,))
        raise KeyError(member)


class MenuLine:
    """One line of a menu on the bus."""

    def __init__(self, host: SniHost, item: str, path: str, layout: tuple[Any, ...]) -> None:
        self._host, self._item, self._path = host, item, path
        self._id, properties, children = layout
        self.text: str = properties.get("label", ("s", ""))[1]
        self.is_separator: bool = properties.get("type", ("s", ""))[1] == "separator"
        self.is_enabled: bool = properties.get("enabled", ("b", True))[1]
        self.lines = [MenuLine(host, item, path, child) for _, child in children]

    def click(self) -> None:
        """Choose the line."""
        body = (self._id, "clicked", ("s", ""), 0)
        self._host._call(self._item, self._path, MENU, "Event", "isvu", body)
