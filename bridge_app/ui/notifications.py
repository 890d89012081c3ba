"""Desktop notifications: a question that waits, a client that has come. On Linux over D-Bus, from a thread of their own."""

import contextlib
import html
import logging
import selectors
import socket
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bridge_app.paths import resource

logger = logging.getLogger(__name__)

QUESTION_KEY = "question-"
"""What the key of a question's notification begins with."""
_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_BUS = "org.freedesktop.DBus"
_REPLY_SECONDS = 2.0
_STOP_SECONDS = 0.2
_LOW, _NORMAL = 0, 1

ALLOW_AFTER_SECONDS = 0.7
"""A yes that comes sooner after the notification was meant for something else: it only opens the app."""

What = Literal["opened", "allowed", "denied", "lost"]


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
    deny_label: str = ""
    """Label of the button that says no; without one there is none."""
    allow_label: str = ""
    """Label of the button that says yes; without one there is none."""
    ends_at: float | None = None
    """When there is nothing left to decide, so that it may go by itself; None where the service knows best."""
    is_correction: bool = False
    """Says better what is on the screen: not shown where the one before it is not there any more."""


class Notifications(QObject):
    """Shows and withdraws notifications, and tells which one was clicked, answered or could not be shown.

    A click or an answer counts only from the program that showed the notification, and while that is there.
    Thread rule: methods in the thread this object was made in; nothing here waits for the notification service.
    """

    opened = Signal(str)
    """The person clicked the notification with this key."""
    answered = Signal(str, bool)
    """The person pressed yes or no on the notification with this key."""
    lost = Signal(str)
    """The notification with this key can't be seen: nothing would tell the person, so the window should."""

    _posted = Signal(str, str)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        show_elsewhere: Callable[[str, str], None] | None = None,
        platform: str = sys.platform,
        clock: Callable[[], float] = time.time,
        steady_clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock, self._steady_clock = clock, steady_clock
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
            if self._show_elsewhere is not None and not notification.is_correction:
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
    def _deliver(self, what: What, key: str) -> None:
        if what == "opened":
            self.opened.emit(key)
        elif what == "lost":
            self.lost.emit(key)
        else:
            self.answered.emit(key, what == "allowed")

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
        is_known = speaker is not None
        try:
            if isinstance(job, str):
                if speaker is not None:
                    speaker.withdraw(job)
                return speaker
            if speaker is None:
                speaker = _Speaker(self._clock, self._steady_clock)
                ready.register(speaker.connection, selectors.EVENT_READ)
            speaker.show(job)
            return speaker
        except Exception as error:
            # Whatever the service or the bus does, the worst outcome is a window instead of a notification.
            logger.info("notifications do not work: %s", type(error).__name__)
            key = job if isinstance(job, str) else job.key
            self._lose(speaker, ready, but=key)
            if isinstance(job, Notification):
                if is_known:
                    # The service we knew is gone; another one may be there.
                    return self._do(job, None, ready)
                self._post("lost", key)
            return None

    def _listen(self, speaker: "_Speaker | None", ready: selectors.BaseSelector) -> "_Speaker | None":
        if speaker is None:
            return None
        try:
            for what, key in speaker.clicks():
                self._post(what, key)
            return speaker
        except Exception as error:
            logger.info("the notification service is gone: %s", type(error).__name__)
            self._lose(speaker, ready)
            return None

    def _lose(self, speaker: "_Speaker | None", ready: selectors.BaseSelector, but: str = "") -> None:
        """Leave the bus, and tell of what can't be clicked any more."""
        if speaker is None:
            return
        with contextlib.suppress(KeyError, ValueError):
            ready.unregister(speaker.connection)
        speaker.close()
        for key in speaker.living_keys():
            if key != but:
                self._post("lost", key)

    def _post(self, what: What, key: str) -> None:
        try:
            self._posted.emit(what, key)
        except RuntimeError:
            logger.debug("a notification was clicked after the app had gone")


@dataclass(frozen=True)
class _Shown:
    """A notification that is on the screen, as far as we know."""

    notification: Notification
    shown_at: float
    is_answered: bool = False
    """Whatever else is pressed on it counts no more."""


class _ServiceGone(Exception):
    """Another program shows notifications now, or none: what the one before said of them counts no more."""


class _Speaker:
    """A connection to the program that shows notifications now. Used on the worker's thread only."""

    def __init__(self, clock: Callable[[], float], steady_clock: Callable[[], float]) -> None:
        # Here and not above: only Linux has it.
        from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call
        from jeepney.io.blocking import Proxy, open_dbus_connection
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg

        self._refusal = DBusErrorResponse
        self._clock, self._steady_clock = clock, steady_clock
        self._address = DBusAddress(_PATH, _SERVICE, _SERVICE)
        self._new_method_call, self._unwrap, self._fields = new_method_call, unwrap_msg, HeaderFields
        self._living: dict[int, _Shown] = {}
        self._heard: deque[Any] = deque()
        self._bus = open_dbus_connection(bus="SESSION")
        try:
            bus = Proxy(message_bus, self._bus, timeout=_REPLY_SECONDS)
            changes = MatchRule(type="signal", sender=_BUS, interface=_BUS, member="NameOwnerChanged")
            changes.add_arg_condition(0, _SERVICE)
            self._filters = []
            for rule in (MatchRule(type="signal", interface=_SERVICE, path=_PATH), changes):
                bus.AddMatch(rule)
                self._filters.append(self._bus.filter(rule, queue=self._heard))
            self._capabilities = frozenset(self._call("GetCapabilities")[0])
            # From here on it is this one program that is spoken with and listened to, whoever takes the name later.
            # The bus itself writes who sent a message; nobody else can.
            self._owner: str = bus.GetNameOwner(_SERVICE)[0]
            self._address = DBusAddress(_PATH, self._owner, _SERVICE)
            self._heard.clear()
            self._icon = resource("icons", "app.svg").as_uri()
        except BaseException:
            self.close()
            raise

    @property
    def connection(self) -> socket.socket:
        """The socket that can be read when the service has said something."""
        found: socket.socket = self._bus.sock
        return found

    def living_keys(self) -> list[str]:
        """Return the keys of the notifications that are on the screen."""
        return [shown.notification.key for shown in self._living.values() if not shown.is_answered]

    def show(self, notification: Notification) -> None:
        """Show it, in the place of the one before with the same key."""
        before = self._number_of(notification.key)
        if before is None and notification.is_correction:
            return
        text = notification.text
        if "body-markup" in self._capabilities:
            text = html.escape(text, quote=False)
        hints = {
            "urgency": ("y", _NORMAL if notification.is_urgent else _LOW),
            "desktop-entry": ("s", "mcp-auth-bridge"),
        }
        wait = -1
        if notification.ends_at is not None:
            wait = max(1000, round((notification.ends_at - self._clock()) * 1000))
        body = ("MCP Auth Bridge", before or 0, self._icon, notification.title, text, self._actions(notification))
        number = self._call("Notify", "susssasa{sv}i", (*body, hints, wait))[0]
        if before is not None:
            self._living.pop(before, None)
        self._living[number] = _Shown(notification, self._steady_clock())

    def withdraw(self, key: str) -> None:
        """Take it away."""
        number = self._number_of(key)
        if number is not None:
            del self._living[number]
            # Refused means that it has gone by itself in the same moment.
            with contextlib.suppress(self._refusal):
                self._call("CloseNotification", "u", (number,))

    def clicks(self) -> list[tuple[What, str]]:
        """Return what was done with which notification since this was last asked.

        Raises _ServiceGone when the program that showed them is not the one that shows notifications any more.
        """
        with contextlib.suppress(TimeoutError):
            while True:
                self._bus.recv_messages(timeout=0)
        done: list[tuple[What, str]] = []
        while self._heard:
            fields = self._heard[0].header.fields
            body = self._heard.popleft().body
            sender, member = fields.get(self._fields.sender), fields.get(self._fields.member)
            if sender == _BUS:
                if member == "NameOwnerChanged" and body[0] == _SERVICE and body[2] != self._owner:
                    raise _ServiceGone
                continue
            shown = self._living.get(body[0]) if sender == self._owner and len(body) == 2 else None
            if shown is None:
                continue
            if member == "ActionInvoked" and not shown.is_answered:
                what = self._meaning(shown, body[1])
                self._living[body[0]] = replace(shown, is_answered=what in ("allowed", "denied"))
                done.append((what, shown.notification.key))
            elif member == "NotificationClosed":
                del self._living[body[0]]
        return done

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def _actions(self, notification: Notification) -> list[str]:
        if "actions" not in self._capabilities:
            return []
        # What a click beside all buttons does must never be an answer. No stands before yes, as in the window.
        actions = ["default", notification.open_label or notification.title]
        named = (("open", notification.open_label), ("deny", notification.deny_label))
        for action, label in (*named, ("allow", notification.allow_label)):
            if label:
                actions += [action, label]
        return actions

    def _meaning(self, shown: _Shown, action: str) -> What:
        if action == "deny" and shown.notification.deny_label:
            return "denied"
        is_awake = self._steady_clock() - shown.shown_at >= ALLOW_AFTER_SECONDS
        if action == "allow" and shown.notification.allow_label and is_awake:
            return "allowed"
        return "opened"

    def _number_of(self, key: str) -> int | None:
        return next((number for number, shown in self._living.items() if shown.notification.key == key), None)

    def _call(self, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        message = self._new_method_call(self._address, method, signature, body)
        return self._unwrap(self._bus.send_and_get_reply(message, timeout=_REPLY_SECONDS))
