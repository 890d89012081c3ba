"""A person who clicks about at random for a while, beside apps that call: nothing leaks, nothing hangs, nothing falls over.

About 20 seconds in a normal run. Ten minutes, with the seed of a run to be repeated:
    MCP_AUTH_BRIDGE_SOAK_SECONDS=600 MCP_AUTH_BRIDGE_SOAK_SEED=7 python -m pytest tests/ui/test_soak.py
"""

import gc
import os
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from bridge_app.models import GrantState
from bridge_app.paths import Paths
from bridge_app.ui.app import Desktop
from tests.ui.busy_bridge import DEADLINE, Traffic, call_soon, fill, running_app
from tests.ui.stall_meter import StallMeter

SECONDS = float(os.environ.get("MCP_AUTH_BRIDGE_SOAK_SECONDS", "20"))
WARM_UP_PART = 0.3
MOST_WORK_SECONDS = 0.1 * float(os.environ.get("MCP_AUTH_BRIDGE_STALL_FACTOR", "1.5"))
"""Of processor time in one go; half as much again as people may have to wait, for what other programs take of the caches."""
PAGES = ("home", "clients", "servers", "activity", "settings")
SECTIONS = ("general", "sign-in", "access-tokens", "secrets", "network", "privacy", "audit-log")
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_Home)
TYPED = ("mail", "x", "ж€", "  ", "no such thing", "")


@dataclass(frozen=True)
class Held:
    """What the process holds on to, when nothing is open but the home page."""

    widgets: int
    files: int
    threads: int
    mib: float

    @classmethod
    def now(cls) -> "Held":
        gc.collect()
        statm = Path("/proc/self/statm")
        pages = int(statm.read_text().split()[1]) if statm.exists() else 0
        descriptors = Path("/proc/self/fd")
        return cls(
            len(QApplication.allWidgets()),
            len(list(descriptors.iterdir())) if descriptors.exists() else 0,
            threading.active_count(),
            pages * os.sysconf("SC_PAGE_SIZE") / 2**20,
        )


class Person:
    """Does one thing after another, none of which ends the app."""

    def __init__(self, desktop: Desktop, seed: int) -> None:
        self._desktop = desktop
        self._chosen = random.Random(seed)
        self.done: dict[str, int] = {}
        self._ways: list[Callable[[], object]] = [
            *(self.turn_page,) * 6,
            *(self.choose_client, self.choose_server) * 3,
            *(self.press_key,) * 4,
            *(self.choose_section, self.choose_line, self.scroll, self.resize, self.hide_or_show, self.tray),
            *(self.search, self.search, self.pause_or_resume, self.make_and_revoke_key),
            *(self.open_client_dialog, self.open_server_dialog, self.connect_an_app, self.first_steps),
        ]

    def act(self) -> str:
        """Do something; return what."""
        way = self._chosen.choice(self._ways)
        name = way.__name__
        self.done[name] = self.done.get(name, 0) + 1
        call_soon(way)
        return name

    def tidy_up(self) -> None:
        """Close all dialogs, as if they had never been opened."""
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                each.reject()

    def turn_page(self) -> None:
        self._desktop.window.show_page(self._chosen.choice(PAGES))

    def choose_section(self) -> None:
        self._desktop.window.show_settings(self._chosen.choice(SECTIONS))

    def choose_client(self) -> None:
        table = self._desktop.window.clients.table
        table.selectRow(self._chosen.randrange(max(1, table.model().rowCount())))

    def choose_server(self) -> None:
        servers = self._desktop.window.servers.list
        servers.setCurrentIndex(servers.model().index(self._chosen.randrange(max(1, servers.model().rowCount())), 0))

    def choose_line(self) -> None:
        table = self._desktop.window.activity.table
        table.selectRow(self._chosen.randrange(max(1, table.model().rowCount())))

    def search(self) -> None:
        page = self._chosen.choice([self._desktop.window.clients, self._desktop.window.activity])
        page.search.setText(self._chosen.choice(TYPED))

    def scroll(self) -> None:
        bar = self._desktop.window.activity.table.verticalScrollBar()
        bar.setValue(self._chosen.randint(0, bar.maximum()))

    def press_key(self) -> None:
        window = QApplication.activeWindow() or self._desktop.window
        QTest.keyClick(window, self._chosen.choice(KEYS))

    def open_client_dialog(self) -> None:
        clients = self._desktop.window.clients
        self._chosen.choice(
            [clients.ask_for_key, clients.change_use_of_selected_grant, clients.check_access_of_selected_grant]
        )()

    def open_server_dialog(self) -> None:
        servers = self._desktop.window.servers
        self._chosen.choice([servers.add_server, servers.edit_selected_server, servers.import_servers])()

    def connect_an_app(self) -> None:
        self._desktop.window.connect_an_app()

    def first_steps(self) -> None:
        self._desktop.show_first_run()

    def tray(self) -> None:
        self._desktop.tray.open_asked.emit(self._chosen.choice(PAGES))

    def pause_or_resume(self) -> None:
        grants = [each for each in self._desktop._grants if each.state in (GrantState.ACTIVE, GrantState.PAUSED)]
        if not grants:
            return
        grant = self._chosen.choice(grants)
        if grant.state is GrantState.PAUSED:
            self._desktop.adapter.submit(lambda bridge: bridge.resume_grant(grant.id))
        else:
            self._desktop.adapter.submit(lambda bridge: bridge.pause_grant(grant.id))

    def make_and_revoke_key(self) -> None:
        adapter = self._desktop.adapter
        adapter.submit(
            lambda bridge: bridge.add_key("for a moment", "reader"),
            lambda made: adapter.submit(
                lambda bridge: bridge.revoke_grant(made.grant_id),
                lambda _: adapter.submit(lambda bridge: bridge.forget_grant(made.grant_id)),
            ),
        )

    def hide_or_show(self) -> None:
        window = self._desktop.window
        if window.isVisible() and self._chosen.random() < 0.5:
            window.hide()
        else:
            self._desktop.show_window()

    def resize(self) -> None:
        self._desktop.window.resize(self._chosen.randint(700, 1500), self._chosen.randint(500, 1000))


@pytest.mark.timeout(SECONDS + 280)
def test_a_person_who_clicks_about_at_random_breaks_and_wastes_nothing(
    qapp: QApplication, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = int(os.environ.get("MCP_AUTH_BRIDGE_SOAK_SEED", str(random.randrange(10**6))))
    with capsys.disabled():
        print(f"\nsoak of {SECONDS:.0f} s, MCP_AUTH_BRIDGE_SOAK_SEED={seed}", flush=True)
    paths = Paths.standard()
    keys = fill(paths)

    def settle(person: Person, desktop: Desktop) -> Held:
        for _ in range(3):
            person.tidy_up()
            qtbot.wait(150)
        desktop.show_window("home")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.wait(500)
        return Held.now()

    with running_app(qapp, qtbot, paths) as (desktop, port), Traffic(port, keys) as traffic:
        qtbot.waitUntil(lambda: len(desktop.window._made) == 5, timeout=DEADLINE)
        person = Person(desktop, seed)
        began, warm = time.monotonic(), None
        with StallMeter() as meter:
            while time.monotonic() - began < SECONDS:
                if warm is None and time.monotonic() - began > SECONDS * WARM_UP_PART:
                    meter.during = "tidying up"
                    warm = settle(person, desktop)
                meter.during = person.act()
                qtbot.wait(person._chosen.choice((5, 20, 60)))
                if sum(person.done.values()) % 12 == 0:
                    meter.during = "closing dialogs"
                    call_soon(person.tidy_up)
                    qtbot.wait(20)
            meter.during = "tidying up"
            cold = settle(person, desktop)
        with capsys.disabled():
            print(f"{sum(person.done.values())} actions; answers to apps: {traffic.statuses}")
            print(f"after warming up {warm}\nat the end       {cold}\n{meter.report()}", flush=True)

    assert warm is not None
    assert set(traffic.statuses) <= {200, 401, 403}, traffic.statuses
    assert cold.widgets <= warm.widgets * 1.1 + 50
    assert cold.files <= warm.files + 8
    assert cold.threads <= warm.threads + 3
    assert cold.mib <= warm.mib + max(15.0, 0.03 * SECONDS)
    assert meter.longest_cpu < MOST_WORK_SECONDS, meter.report()
