"""The icon as it is at first: in the tray before all else is loaded, it says that the app starts, and keeps what is asked."""

import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from bridge_app.ui.icons import looks_dark, tray_icon

WATCHER = "org.kde.StatusNotifierWatcher"


class FirstIcon:
    """An icon with a short menu, until the tray takes both over."""

    def __init__(self) -> None:
        self.is_notifier_item = is_notifier_item()
        """It speaks the newer protocol, whose panels draw the menu themselves."""
        self._asked: list[str] = []
        self._answer: Callable[[str], None] = self._asked.append
        starting = QCoreApplication.translate("Tray", "Starting…")
        self.menu = QMenu()
        self.menu.addAction(starting).setEnabled(False)
        self._offer(QCoreApplication.translate("Tray", "Open"), "open")
        self.menu.addSeparator()
        self._offer(QCoreApplication.translate("Tray", "Quit"), "quit")
        self.is_for_dark_panel = looks_dark()
        self.icon = QSystemTrayIcon(tray_icon("starting", self.is_for_dark_panel))
        self.icon.setToolTip(f"MCP Auth Bridge – {starting}")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self.icon.show()

    def hand_over(self, answers: Mapping[str, Callable[[], None]]) -> None:
        """Have what the person asks for, "open" or "quit", done from now on; what was asked already is done at once."""
        self._answer = lambda asked: answers[asked]()
        for asked in self._asked:
            self._answer(asked)

    def give(self) -> QSystemTrayIcon:
        """Give the icon to whom its clicks and its menu belong from now on."""
        self.icon.activated.disconnect(self._activate)
        return self.icon

    def hide(self) -> None:
        """Take the icon away: there will be nothing more."""
        self.icon.hide()

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if opens_something(reason):
            self._answer("open")

    def _offer(self, text: str, what: str) -> None:
        self.menu.addAction(text).triggered.connect(lambda: self._answer(what))


def is_notifier_item() -> bool:
    """Tell whether an icon made now speaks the newer protocol, over D-Bus."""
    platform = QGuiApplication.platformName()
    return platform.startswith("wayland") or (platform == "xcb" and has_notifier_watcher())


def has_notifier_watcher() -> bool:
    """Tell whether a panel of the newer kind is there."""
    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and bool(bus.interface().isServiceRegistered(WATCHER).value())


def opens_something(reason: QSystemTrayIcon.ActivationReason) -> bool:
    """Tell whether this is a click that opens what matters. On macOS every click opens the menu."""
    return reason == QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin"
