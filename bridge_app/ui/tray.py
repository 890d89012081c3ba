"""The tray icon and its menu, both drawn anew from each snapshot; and whether anything shows them at all."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from bridge_app.models import Grant, GrantState, RunState, Snapshot
from bridge_app.ui import words
from bridge_app.ui.first_icon import WATCHER, FirstIcon, has_notifier_watcher, is_notifier_item, opens_something
from bridge_app.ui.icons import is_gnome, looks_dark, tray_icon

if TYPE_CHECKING:
    from bridge_app.ui.adapter import BridgeAdapter

LATE_HOST_MS = 500
"""A panel that has just come needs a moment before it takes icons."""
PRESENCE_MS = 3000
"""How often X11 is asked for a tray: there no signal tells."""
SHOWN_CLIENTS = 10
NAME_LENGTH = 40


@dataclass(frozen=True)
class Entry:
    """One line of the menu. Two menus that compare equal look and work the same."""

    text: str
    """As people read it; escaped for the menu when it is drawn. Empty for a separator."""
    act: Callable[[], None] | None = field(default=None, compare=False)
    about: str = ""
    """The grant the action is about, so that equal names don't make different menus equal."""
    is_enabled: bool = True
    entries: "tuple[Entry, ...]" = ()


SEPARATOR = Entry("")


class Tray(QObject):
    """Keeps an icon in whatever tray there is, early or late, and paints it and its menu from snapshots."""

    open_asked = Signal(str)
    """The person wants the window, on this page ("" means: as it was)."""
    review_asked = Signal()
    """The person wants to see the waiting question."""
    connect_asked = Signal()
    """The person wants to connect an app."""
    revoke_asked = Signal(str)
    """The person wants to end this grant; confirming it is up to the receiver."""
    copied = Signal(str)
    """The address was put on the clipboard."""
    quit_asked = Signal()
    presence_changed = Signal(bool)
    """A tray that shows our icon has come (True) or gone (False)."""

    def __init__(
        self, adapter: "BridgeAdapter", parent: QObject | None = None, *, first: FirstIcon | None = None
    ) -> None:
        super().__init__(parent)
        self._adapter = adapter
        self._snapshot: Snapshot | None = None
        self._state = RunState.STARTING
        self._entries: tuple[Entry, ...] = ()
        self._is_present = False
        self._first = first
        self._is_notifier_item = False
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu() if first is None else first.menu
        self._menu.aboutToHide.connect(self._draw_menu, Qt.ConnectionType.QueuedConnection)
        self._late_host = QTimer(self, singleShot=True, interval=LATE_HOST_MS)
        self._late_host.timeout.connect(self._make_icon)
        self._presence = QTimer(self, interval=PRESENCE_MS)
        self._presence.timeout.connect(self.look_for_host)
        self._watcher = self._watch_for_hosts()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._draw_icon)

    def show(self) -> None:
        """Put the icon into the tray, now or as soon as there is one."""
        first, self._first = self._first, None
        if first is None:
            self._make_icon()
        else:
            self._take_over(first)
        self._presence.start()

    def hide(self) -> None:
        """Take the icon away for good."""
        self._presence.stop()
        self._late_host.stop()
        if self._icon is not None:
            self._icon.hide()

    def is_present(self) -> bool:
        """Tell whether a tray shows our icon, as far as the system tells."""
        return self._is_present

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Show a snapshot in icon, tooltip and menu."""
        self._snapshot = snapshot
        if snapshot.state is not self._state:
            self._state = snapshot.state
            self._draw_icon()
        if self._icon is not None and self._icon.toolTip() != (tip := tooltip(snapshot)):
            self._icon.setToolTip(tip)
        self._draw_menu()

    @Slot()
    def look_for_host(self) -> None:
        """Notice trays that came or went."""
        is_present = QSystemTrayIcon.isSystemTrayAvailable()
        is_orphan = self._is_notifier_item and not has_notifier_watcher()
        if is_orphan and is_present and QGuiApplication.platformName() == "xcb":
            # The panel our icon was made for is gone, and a tray of the older kind has taken its place.
            self._late_host.start()
        if is_present != self._is_present:
            self._is_present = is_present
            self.presence_changed.emit(is_present)

    # what the menu does

    def show_message(self, title: str, text: str) -> None:
        """Show a balloon at the icon, on systems whose notifications go that way."""
        if self._icon is not None:
            self._icon.showMessage(title, text, self._icon.icon())

    def _copy_address(self) -> None:
        if self._snapshot is not None and self._snapshot.address:
            QGuiApplication.clipboard().setText(self._snapshot.address)
            self.copied.emit(self._snapshot.address)

    # the icon

    def _make_icon(self) -> None:
        """Make the icon new: one made before its tray was there never gets in, whatever is done to it."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.setContextMenu(None)  # type: ignore[arg-type]
            self._icon.deleteLater()
        self._is_notifier_item = is_notifier_item()
        self._icon = QSystemTrayIcon(self)
        self._icon.activated.connect(self._activate)
        self._draw_icon()
        self._icon.setToolTip(tooltip(self._snapshot))
        self._entries = ()
        self._draw_menu()
        self._icon.setContextMenu(self._menu)
        self._icon.show()
        self.look_for_host()

    def _take_over(self, first: FirstIcon) -> None:
        """Go on with the icon that is in the tray already."""
        self._is_notifier_item = first.is_notifier_item
        self._icon = first.give()
        self._icon.setParent(self)
        self._icon.activated.connect(self._activate)
        if first.is_for_dark_panel != is_on_dark_panel():
            self._draw_icon()
        self._draw_menu()
        self.look_for_host()

    @Slot()
    def _draw_icon(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(tray_icon(self._state, is_on_dark_panel()))

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if opens_something(reason):
            self._open_what_matters()

    def _open_what_matters(self) -> None:
        if self._snapshot is not None and self._snapshot.approvals:
            self.review_asked.emit()
        else:
            self.open_asked.emit("")

    def _watch_for_hosts(self) -> QDBusServiceWatcher | None:
        if sys.platform != "linux":
            return None
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return None
        watcher = QDBusServiceWatcher(
            WATCHER,
            bus,
            QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
            | QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration,
            self,
        )
        watcher.serviceRegistered.connect(self._welcome_host)
        watcher.serviceUnregistered.connect(self.look_for_host)
        return watcher

    @Slot()
    def _welcome_host(self) -> None:
        # An icon that knows the protocol already registers itself again; another one has to be made new.
        if self._icon is not None and not self._is_notifier_item:
            self._late_host.start()
        else:
            QTimer.singleShot(LATE_HOST_MS, self, self.look_for_host)

    # the menu

    @Slot()
    def _draw_menu(self) -> None:
        """Build the menu anew if it says or does something else than before, but never under the person's hand."""
        entries = self._compose()
        if entries == self._entries or self._menu.isVisible():
            return
        self._entries = entries
        for action in self._menu.actions():
            if (submenu := action.menu()) is not None:
                submenu.deleteLater()
        self._menu.clear()
        self._fill(self._menu, entries)

    def _fill(self, menu: QMenu, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            if not entry.text:
                menu.addSeparator()
            elif entry.entries:
                submenu = QMenu(self._escape(entry.text), menu)
                submenu.setEnabled(entry.is_enabled)
                menu.addMenu(submenu)
                self._fill(submenu, entry.entries)
            else:
                action = menu.addAction(self._escape(entry.text))
                action.setEnabled(entry.is_enabled and entry.act is not None)
                if entry.act is not None:
                    action.triggered.connect(_without_arguments(entry.act))

    def _escape(self, text: str) -> str:
        """Keep names from making letters into shortcuts: Qt takes "&" for that, the panels take "_"."""
        text = text.replace("&", "&&")
        return text.replace("_", "__") if self._is_notifier_item else text

    def _compose(self) -> tuple[Entry, ...]:
        snapshot = self._snapshot
        entries = [Entry(status(snapshot), is_enabled=False)]
        if snapshot is not None and snapshot.approvals:
            waiting = len(snapshot.approvals)
            text = self.tr("1 request waiting…") if waiting == 1 else self.tr("%n requests waiting…", "", waiting)
            entries.append(Entry(text, self.review_asked.emit))
        entries += [Entry(self.tr("Open"), lambda: self.open_asked.emit("")), SEPARATOR]
        address = snapshot.address if snapshot is not None else ""
        entries.append(Entry(self.tr("Copy address"), self._copy_address, is_enabled=bool(address)))
        entries.append(Entry(self.tr("Connect an app…"), self.connect_asked.emit))
        living = living_grants(snapshot)
        if living:
            entries.append(Entry(self.tr("Connected clients"), entries=self._client_entries(living)))
        else:
            entries.append(Entry(self.tr("No client connected"), is_enabled=False))
        entries.append(SEPARATOR)
        # While nothing serves, no command would get through.
        is_serving = snapshot is not None and snapshot.started_at is not None
        if snapshot is not None and snapshot.is_paused:
            entries.append(Entry(self.tr("Resume everything"), self._resume_everything, is_enabled=is_serving))
        else:
            entries.append(Entry(self.tr("Pause everything"), self._pause_everything, is_enabled=is_serving))
        entries.append(Entry(self.tr("Settings…"), lambda: self.open_asked.emit("settings")))
        entries.append(Entry(self.tr("Quit"), self.quit_asked.emit))
        return tuple(entries)

    def _client_entries(self, living: tuple[Grant, ...]) -> tuple[Entry, ...]:
        entries: list[Entry] = []
        shown = living[:SHOWN_CLIENTS]
        names = distinct_names(shown)
        for grant, name in zip(shown, names, strict=True):
            if _draws_one_level_only():
                if entries:
                    entries.append(SEPARATOR)
                entries += self._grant_entries(grant, name)
            else:
                is_paused = grant.state is GrantState.PAUSED
                text = self.tr("{name} (paused)").format(name=words.isolated(name)) if is_paused else name
                entries.append(Entry(text, about=grant.id, entries=tuple(self._grant_entries(grant, ""))))
        entries += [SEPARATOR, Entry(self.tr("All clients…"), lambda: self.open_asked.emit("clients"))]
        return tuple(entries)

    def _grant_entries(self, grant: Grant, name: str) -> list[Entry]:
        """The two things one can do to a client; with its name where no submenu says it."""
        grant_id = grant.id
        shown = words.isolated(name)
        if grant.state is GrantState.PAUSED:
            text = self.tr("Resume {name}").format(name=shown) if name else self.tr("Resume")
            switch = Entry(text, lambda: self._resume(grant_id), grant_id)
        else:
            text = self.tr("Pause {name}").format(name=shown) if name else self.tr("Pause")
            switch = Entry(text, lambda: self._pause(grant_id), grant_id)
        text = self.tr("Revoke {name}…").format(name=shown) if name else self.tr("Revoke…")
        return [switch, Entry(text, lambda: self.revoke_asked.emit(grant_id), grant_id)]

    def _pause(self, grant_id: str) -> None:
        self._adapter.submit(lambda bridge: bridge.pause_grant(grant_id))

    def _resume(self, grant_id: str) -> None:
        self._adapter.submit(lambda bridge: bridge.resume_grant(grant_id))

    def _pause_everything(self) -> None:
        self._adapter.submit(lambda bridge: bridge.pause_everything())

    def _resume_everything(self) -> None:
        self._adapter.submit(lambda bridge: bridge.resume_everything())


def status(snapshot: Snapshot | None) -> str:
    """Say in one line how things stand, as the menu's first line does."""
    translate = QGuiApplication.translate
    if snapshot is None or snapshot.state is RunState.STARTING:
        return translate("Tray", "Starting…")
    if snapshot.state is RunState.PROBLEM and snapshot.problems:
        return words.plain(snapshot.problems[0].title, 60)
    if snapshot.state is RunState.PROBLEM:
        return translate("Tray", "There is a problem")
    if snapshot.state is RunState.NEEDS_YOU:
        if not snapshot.approvals and snapshot.problems:
            return words.plain(snapshot.problems[0].title, 60)
        return words.questions(snapshot.approvals)
    if snapshot.state is RunState.PAUSED:
        return translate("Tray", "Everything is paused")
    living = len(living_grants(snapshot))
    if living < 2:
        return translate("Tray", "Running · 1 client") if living else translate("Tray", "Running · no client yet")
    return translate("Tray", "Running · %n clients", None, living)


def tooltip(snapshot: Snapshot | None) -> str:
    """Say the same for the icon. No name that somebody else chose: some panels read markup here."""
    if snapshot is not None and snapshot.state is RunState.PROBLEM:
        words_now = QGuiApplication.translate("Tray", "There is a problem")
    else:
        words_now = status(snapshot)
    return f"MCP Auth Bridge – {words_now}"


def living_grants(snapshot: Snapshot | None) -> tuple[Grant, ...]:
    """Return the grants that have not ended."""
    if snapshot is None:
        return ()
    return tuple(grant for grant in snapshot.grants if grant.ended_at is None)


def distinct_names(grants: tuple[Grant, ...]) -> list[str]:
    """Name the clients of a menu, short and clean; equal names get what tells them apart."""
    names = [words.plain(words.client(grant), NAME_LENGTH) for grant in grants]
    places = [
        f"{name} – {words.plain(grant.redirect_host, 24)}" if names.count(name) > 1 else name
        for name, grant in zip(names, grants, strict=True)
    ]
    return [
        f"{name} ({places[: number + 1].count(name)})" if places.count(name) > 1 else name
        for number, name in enumerate(places)
    ]


def is_on_dark_panel() -> bool:
    """Guess whether the panel is dark."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return looks_dark(None if scheme == Qt.ColorScheme.Unknown else scheme == Qt.ColorScheme.Dark)


def _without_arguments(act: Callable[[], None]) -> Callable[..., None]:
    return lambda *_: act()


def _draws_one_level_only() -> bool:
    # GNOME's extension for tray icons does not unfold a submenu inside a submenu.
    return is_gnome()
