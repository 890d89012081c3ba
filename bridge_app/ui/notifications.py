"""Desktop notifications: a question that waits, a client that has come. On Linux over D-Bus, from a thread of their own."""

import html
import logging
import queue
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bridge_app.paths import resource

logger = logging.getLogger(__name__)

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_REPLY_SECONDS = 2.0
_LOW, _NORMAL = 0, 1


@dataclass(frozen=True)
class Notification:
    """One notification. A new one with the same key takes the old one's place."""

    key: str
    title: str
    """Plain text; may hold names that somebody else chose."""
    text: str
    open_label: str = ""
    """Label of the button that opens the app, where notifications have buttons."""
    is_urgent: bool = True


class Notifications(QObject):
    """Shows and withdraws notifications, and tells which one was clicked or could not be shown.

    Thread rule: methods in the thread this object was made in; nothing here waits for the notification service.
    """

    opened = Signal(str)
    """The person clicked the notification with this key."""
    lost = Signal(str)
    """The notification with this key could not be shown: nothing would tell the person, so the window should."""

    _posted = Signal(str, str)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        show_elsewhere: Callable[[str, str], None] | None = None,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(parent)
        self._show_elsewhere = show_elsewhere
        self._jobs: queue.Queue[Any] = queue.Queue()
        self._worker: threading.Thread | None = None
        self._has_bus = platform == "linux"
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def show(self, notification: Notification) -> None:
        """Show a notification."""
        if not self._has_bus:
            if self._show_elsewhere is not None:
                self._show_elsewhere(notification.title, notification.text)
            return
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="notifications", daemon=True)
            self._worker.start()
        self._jobs.put(notification)

    def withdraw(self, key: str) -> None:
        """Take a notification away, if it is still there."""
        if self._worker is not None:
            self._jobs.put(key)

    def stop(self) -> None:
        """End the thread without waiting for it."""
        if self._worker is not None:
            self._jobs.put(None)
            self._worker = None

    @Slot(str, str)
    def _deliver(self, what: str, key: str) -> None:
        if what == "opened":
            self.opened.emit(key)
        else:
            self.lost.emit(key)

    def _work(self) -> None:
        """Serve the queue of jobs, which the service's signals come through as well."""
        speaker: _Speaker | None = None
        while (job := self._jobs.get()) is not None:
            try:
                if speaker is None or not speaker.is_alive():
                    if isinstance(job, str):
                        continue
                    speaker = _Speaker(self._jobs)
                if isinstance(job, Notification):
                    speaker.show(job)
                elif isinstance(job, str):
                    speaker.withdraw(job)
                elif (key := speaker.clicked(job)) is not None:
                    self._post("opened", key)
            except Exception as error:
                # Whatever the service or the bus does, the worst outcome is a window instead of a notification.
                logger.info("notifications do not work: %s", type(error).__name__)
                speaker = None
                if isinstance(job, Notification):
                    self._post("lost", job.key)
        if speaker is not None:
            speaker.close()

    def _post(self, what: str, key: str) -> None:
        try:
            self._posted.emit(what, key)
        except RuntimeError:
            logger.debug("a notification was clicked after the app had gone")


class _Speaker:
    """A connection to the notification service. Used on the worker's thread only."""

    def __init__(self, inbox: "queue.Queue[Any]") -> None:
        # Here and not above: only Linux has it.
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
        from jeepney.io.threading import DBusRouter, Proxy, open_dbus_connection
        from jeepney.wrappers import unwrap_msg

        self._address = DBusAddress(_PATH, _SERVICE, _SERVICE)
        self._new_method_call, self._unwrap = new_method_call, unwrap_msg
        self._ids: dict[str, int] = {}
        self._connection = open_dbus_connection(bus="SESSION")
        self._router = DBusRouter(self._connection)
        try:
            rule = MatchRule(type="signal", interface=_SERVICE, path=_PATH)
            Proxy(message_bus, self._router, timeout=_REPLY_SECONDS).AddMatch(rule)
            self._filter = self._router.filter(rule, queue=inbox)
            self._capabilities = frozenset(self._call("GetCapabilities")[0])
            self._icon = resource("icons", "app.svg").as_uri()
        except BaseException:
            self.close()
            raise

    def is_alive(self) -> bool:
        return bool(self._router._rcv_thread.is_alive())

    def show(self, notification: Notification) -> None:
        text = notification.text
        if "body-markup" in self._capabilities:
            text = html.escape(text, quote=False)
        actions: list[str] = []
        if "actions" in self._capabilities:
            actions = ["default", notification.open_label or notification.title]
            if notification.open_label:
                actions += ["open", notification.open_label]
        hints = {
            "urgency": ("y", _NORMAL if notification.is_urgent else _LOW),
            "desktop-entry": ("s", "mcp-auth-bridge"),
        }
        body = (
            "MCP Auth Bridge",
            self._ids.get(notification.key, 0),
            self._icon,
            notification.title,
            text,
            actions,
            hints,
            -1,
        )
        self._ids[notification.key] = self._call("Notify", "susssasa{sv}i", body)[0]

    def withdraw(self, key: str) -> None:
        number = self._ids.pop(key, None)
        if number is not None:
            self._call("CloseNotification", "u", (number,))

    def clicked(self, message: Any) -> str | None:
        """Return the key a signal of the service is about, if it says that the person clicked."""
        member = message.header.fields.get(3)
        key = next((key for key, number in self._ids.items() if number == message.body[0]), None)
        if key is None:
            return None
        if member == "NotificationClosed":
            del self._ids[key]
        return key if member == "ActionInvoked" else None

    def close(self) -> None:
        self._router.close()
        self._connection.close()

    def _call(self, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        message = self._new_method_call(self._address, method, signature, body)
        return self._unwrap(self._router.send_and_get_reply(message, timeout=_REPLY_SECONDS))
