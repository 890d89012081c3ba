"""Hears from the system that the computer woke up, where it says so: on Linux logind, over the system bus."""

import logging
import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

logger = logging.getLogger(__name__)

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"


class Wake(QObject):
    """Tells of each end of a sleep. Where the system says nothing the bridge finds out by its clocks, some seconds later."""

    woke = Signal()

    def listen(self) -> bool:
        """Begin to listen; False where nobody would say anything."""
        if sys.platform != "linux":
            return False
        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return False
        # Its stub asks for bytes, which it does not take.
        slot: Any = SLOT("note_sleep(bool)")
        return bus.connect(_SERVICE, _PATH, _INTERFACE, "PrepareForSleep", self, slot)

    @Slot(bool)
    def note_sleep(self, is_going_to_sleep: bool) -> None:
        """Take note of the two ends of a sleep; the second one matters."""
        if not is_going_to_sleep:
            logger.info("the system says that the computer woke up")
            self.woke.emit()
