"""Desktop notifications: a question that waits, a client that has come. On Linux over D-Bus, from a thread of their own."""

import contextlib
import html
import logging
import selectors
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bridge_app.paths import resource

logger = logging.getLogger(__name__)

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_REPLY_SECONDS = 2.0
_STOP_SECONDS = 0.2
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
        self._jobs: deque[Notification | str | None] = deque()
        self._worker: threading.Thread | None = None
        self._bell, self._wake = socket.socketpair()
        self._wake.setblocking(False)
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
        self._give(notification)

    def withdraw(self, key: str) -> None:
        """Take a notification away, if it is still there."""
        if self._worker is not None:
            self._give(key)

    def stop(self) -> None:
        """End the thread, after what it was given before; it is waited for a moment only."""
        if self._worker is not None:
            self._give(None)
            self._worker.join(_STOP_SECONDS)
            if self._worker.is_alive():
                return
            self._worker = None
        self._bell.close()
        self._wake.close()

    def _give(self, job: "Notification | str | None") -> None:
        self._jobs.append(job)
        # Full means that the worker has not looked yet and will find this job as well; closed, that all is over.
        with contextlib.suppress(OSError):
            self._bell.send(b"!")

    @Slot(str, str)
    def _deliver(self, what: str, key: str) -> None:
        if what == "opened":
            self.opened.emit(key)
        else:
            self.lost.emit(key)

    def _work(self) -> None:
        """Serve the queue of jobs and listen to the service, until there is a job that says to end."""
        speaker: _Speaker | None = None
        with selectors.DefaultSelector() as ready:
            ready.register(self._wake, selectors.EVENT_READ)
            while True:
                ready.select()
                with contextlib.suppress(BlockingIOError):
                    self._wake.recv(4096)
                while self._jobs:
                    job = self._jobs.popleft()
                    if job is None:
                        if speaker is not None:
                            speaker.close()
                        return
                    speaker = self._do(job, speaker, ready)
                speaker = self._listen(speaker, ready)

    def _do(
        self, job: "Notification | str", speaker: "_Speaker | None", ready: selectors.BaseSelector
    ) -> "_Speaker | None":
        try:
            if isinstance(job, str):
                if speaker is not None:
                    speaker.withdraw(job)
                return speaker
            if speaker is None:
                speaker = _Speaker()
                ready.register(speaker.connection, selectors.EVENT_READ)
            speaker.show(job)
            return speaker
        except Exception as error:
            # Whatever the service or the bus does, the worst outcome is a window instead of a notification.
            logger.info("notifications do not work: %s", type(error).__name__)
            if isinstance(job, Notification):
                self._post("lost", job.key)
            _drop(speaker, ready)
            return None

    def _listen(self, speaker: "_Speaker | None", ready: selectors.BaseSelector) -> "_Speaker | None":
        if speaker is None:
            return None
        try:
            for key in speaker.clicks():
                self._post("opened", key)
            return speaker
        except Exception as error:
            logger.info("the notification service is gone: %s", type(error).__name__)
            _drop(speaker, ready)
            return None

    def _post(self, what: str, key: str) -> None:
        try:
            self._posted.emit(what, key)
        except RuntimeError:
            logger.debug("a notification was clicked after the app had gone")


class _Speaker:
    """A connection to the notification service. Used on the worker's thread only."""

    def __init__(self) -> None:
        # Here and not above: only Linux has it.
        from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call
        from jeepney.io.blocking import Proxy, open_dbus_connection
        from jeepney.wrappers import unwrap_msg

        self._address = DBusAddress(_PATH, _SERVICE, _SERVICE)
        self._new_method_call, self._unwrap, self._member = new_method_call, unwrap_msg, HeaderFields.member
        self._ids: dict[str, int] = {}
        self._heard: deque[Any] = deque()
        self._bus = open_dbus_connection(bus="SESSION")
        try:
            rule = MatchRule(type="signal", interface=_SERVICE, path=_PATH)
            Proxy(message_bus, self._bus, timeout=_REPLY_SECONDS).AddMatch(rule)
            self._filter = self._bus.filter(rule, queue=self._heard)
            self._capabilities = frozenset(self._call("GetCapabilities")[0])
            self._icon = resource("icons", "app.svg").as_uri()
        except BaseException:
            self.close()
            raise

    @property
    def connection(self) -> socket.socket:
        """The socket that can be read when the service has said something."""
        found: socket.socket = self._bus.sock
        return found

    def show(self, notification: Notification) -> None:
        """Show it, in the place of the one before with the same key."""
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
        before = self._ids.get(notification.key, 0)
        body = ("MCP Auth Bridge", before, self._icon, notification.title, text, actions, hints, -1)
        self._ids[notification.key] = self._call("Notify", "susssasa{sv}i", body)[0]

    def withdraw(self, key: str) -> None:
        """Take it away."""
        number = self._ids.pop(key, None)
        if number is not None:
            self._call("CloseNotification", "u", (number,))

    def clicks(self) -> list[str]:
        """Return the keys of the notifications that were clicked since this was last asked."""
        with contextlib.suppress(TimeoutError):
            while True:
                self._bus.recv_messages(timeout=0)
        keys = []
        while self._heard:
            message = self._heard.popleft()
            key = next((key for key, number in self._ids.items() if number == message.body[0]), None)
            member = message.header.fields.get(self._member)
            if key is not None and member == "ActionInvoked":
                keys.append(key)
            elif key is not None and member == "NotificationClosed":
                del self._ids[key]
        return keys

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def _call(self, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        message = self._new_method_call(self._address, method, signature, body)
        return self._unwrap(self._bus.send_and_get_reply(message, timeout=_REPLY_SECONDS))


def _drop(speaker: _Speaker | None, ready: selectors.BaseSelector) -> None:
    if speaker is not None:
        with contextlib.suppress(KeyError, ValueError):
            ready.unregister(speaker.connection)
        speaker.close()
