"""However much there is to show, the window goes on answering: no turn of its event loop takes long."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bridge_app.bridge import Bridge
from bridge_app.models import Approval, ApprovalKind
from bridge_app.paths import Paths
from bridge_app.ui.app import Desktop
from bridge_app.ui.apps_dialog import AppsDialog
from bridge_app.ui.server_dialog import ServerDialog
from tests.ui.busy_bridge import DEADLINE, SERVERS, Traffic, call_soon, fill, running_app
from tests.ui.stall_meter import StallMeter

MOST_WORK_SECONDS = 0.05 * float(os.environ.get("MCP_AUTH_BRIDGE_STALL_FACTOR", "1.5"))
"""On a computer with nothing else to do it is two thirds of that; processor time grows too when others use the caches."""
SETTLE_MS = 250

Shown = TypeVar("Shown", bound=QDialog)


def _work(seconds: float) -> None:
    began = time.thread_time()
    while time.thread_time() - began < seconds:
        pass


def test_the_meter_sees_what_holds_the_window_up_and_names_it(qtbot: QtBot) -> None:
    with StallMeter() as meter:
        meter.during = "the work"
        call_soon(lambda: _work(0.15))
        qtbot.wait(400)

    assert meter.longest_cpu > 0.14
    assert [(turn.during, "_work" in turn.doing) for turn in meter.long if turn.cpu > 0.1] == [("the work", True)]


@pytest.mark.timeout(280)
def test_no_page_and_no_dialog_holds_the_window_up(
    qapp: QApplication, qtbot: QtBot, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    _install_an_app(home)
    paths = Paths.standard()
    keys = fill(paths)
    colours = qapp.palette()

    with StallMeter() as meter:
        meter.during = "start"
        with running_app(qapp, qtbot, paths) as (desktop, port), Traffic(port, keys, pause=0.05) as traffic:
            # What is left of the start.
            qtbot.waitUntil(lambda: len(desktop.window._made) == 5, timeout=DEADLINE)
            qtbot.wait(SETTLE_MS)
            for step in _steps(desktop):
                meter.during = step.name
                call_soon(step.act)
                qtbot.wait(SETTLE_MS)
                qtbot.waitUntil(step.is_done, timeout=10_000)
                for window in () if step.goes_on else _open_dialogs():
                    meter.during = f"closing after {step.name}"
                    call_soon(window.close)
                    qtbot.wait(SETTLE_MS // 2)
            meter.during = "end"
        qapp.setPalette(colours)
        with capsys.disabled():
            print(f"\n{meter.report()}\n  answers to apps meanwhile: {traffic.statuses}")

    assert traffic.statuses.get(200, 0) > 20
    assert meter.longest_cpu < MOST_WORK_SECONDS, meter.report()


class _Step(NamedTuple):
    name: str
    act: Callable[[], object]
    goes_on: bool = False
    """The next step needs what this one opened."""
    is_done: Callable[[], bool] = lambda: True


def _install_an_app(home: Path) -> None:
    """Put an AI app with as many servers into a home folder."""
    servers = {f"tool {number}": {"command": f"server-{number}", "args": ["--fast"]} for number in range(SERVERS)}
    (home / ".cursor").mkdir(parents=True)
    (home / ".cursor" / "mcp.json").write_text(json.dumps({"mcpServers": servers}), encoding="utf-8")


def _open_dialogs() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog | QMenu) and each.isVisible()]


def _steps(desktop: Desktop) -> list[_Step]:
    """Everything the walk does, in order."""
    window = desktop.window
    steps: list[_Step] = []
    for page in ("clients", "servers", "activity", "settings", "home"):
        steps.append(_Step(f"first look at {page}", lambda page=page: window.show_page(page)))  # type: ignore[misc]
    for section in ("sign-in", "access-tokens", "secrets", "network", "privacy", "audit-log", "general"):
        steps.append(_Step(f"settings, {section}", lambda section=section: window.show_settings(section)))  # type: ignore[misc]
    steps += [
        _Step("clients again", lambda: window.show_page("clients")),
        _Step("a client", lambda: window.clients.table.selectRow(7)),
        _Step("what it may use", lambda: window.clients.change_use_of_selected_grant()),
        _Step("check access", lambda: window.clients.check_access_of_selected_grant()),
        _Step("new key", lambda: window.clients.ask_for_key()),
        _Step("search clients", lambda: window.clients.search.setText("mail")),
        _Step("search clients no more", lambda: window.clients.search.clear()),
        _Step("sort clients by name", lambda: window.clients.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)),
        _Step("sort clients by calls", lambda: window.clients.table.sortByColumn(6, Qt.SortOrder.DescendingOrder)),
        _Step("page down in clients", lambda: _press(window.clients.table, Qt.Key.Key_PageDown)),
        _Step("end of clients", lambda: _press(window.clients.table, Qt.Key.Key_End)),
        _Step("activity of a client", lambda: window.clients.details.activity.click()),
        _Step("servers again", lambda: window.show_page("servers")),
        _Step("a server", lambda: window.servers.list.setCurrentIndex(window.servers.list.model().index(5, 0))),
        _Step("edit it", lambda: window.servers.edit_selected_server()),
        _Step("add a server", lambda: window.servers.add_server()),
        _Step(
            "servers of other apps",
            lambda: window.servers.import_servers(),
            goes_on=True,
            is_done=lambda: len(_dialog(ServerDialog).imports.list.rows) == SERVERS,
        ),
        _Step("choose none of them", lambda: _dialog(ServerDialog).imports.list.all.click(), goes_on=True),
        _Step(
            "choose all of them",
            lambda: _dialog(ServerDialog).imports.list.all.click(),
            goes_on=True,
            is_done=lambda: len(_dialog(ServerDialog).imports.list.chosen()) == SERVERS,
        ),
        _Step(
            "look at all of them",
            lambda: _dialog(ServerDialog).go_on(),
            is_done=lambda: len(_dialog(ServerDialog)._cards) == SERVERS,
        ),
        _Step("activity again", lambda: window.show_page("activity")),
        _Step("page down in activity", lambda: _press(window.activity.table, Qt.Key.Key_PageDown)),
        _Step("end of activity", lambda: _press(window.activity.table, Qt.Key.Key_End)),
        _Step("search activity", lambda: window.activity.search.setText("mail")),
        _Step("search activity no more", lambda: window.activity.search.clear()),
        _Step("connect an app", lambda: window.connect_an_app(), goes_on=True),
        _Step("choose an app", lambda: _dialog(AppsDialog).select("cursor"), goes_on=True),
        _Step(
            "see what would be written",
            lambda: _dialog(AppsDialog).go_on(),
            goes_on=True,
            is_done=lambda: _dialog(AppsDialog).pages.currentWidget() is _dialog(AppsDialog).preview,
        ),
        _Step("copy it instead", lambda: _dialog(AppsDialog).copy_for_selected_app()),
        _Step("first steps", lambda: desktop.show_first_run()),
        _Step("a question", lambda: _ask(desktop, 1), is_done=lambda: desktop.prompter.dialog is not None),
        _Step("many questions", lambda: _ask(desktop, 30), is_done=lambda: len(desktop.prompter.waiting) == 30),
        _Step("no more questions", lambda: _give_up(desktop), is_done=lambda: not desktop.prompter.waiting),
        _Step("the tray's menu", lambda: desktop.tray._menu.popup(QPoint(20, 20))),
        _Step("the tray's menu anew", lambda: _draw_tray_anew(desktop)),
        _Step(
            "another language",
            lambda: _change_language(desktop),
            is_done=lambda: window.settings_page.general.can_undo(),
        ),
        _Step("the old language", lambda: window.settings_page.general.undo()),
        _Step("report", lambda: window.show_settings("advanced"), goes_on=True),
        _Step(
            "make a report",
            lambda: window.settings_page.advanced.report(),
            is_done=lambda: window.settings_page.advanced.dialog is not None,
        ),
        _Step("pause everything", lambda: desktop.adapter.submit(lambda bridge: bridge.pause_everything())),
        _Step("resume everything", lambda: desktop.adapter.submit(lambda bridge: bridge.resume_everything())),
        _Step("dark colours", lambda: QApplication.setPalette(QPalette(QColor("#38383b"), QColor("#2b2b2d")))),
        _Step("hide", lambda: window.hide()),
        _Step("show", lambda: desktop.show_window()),
    ]
    return steps


def _press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def _dialog(kind: type[Shown]) -> Shown:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def _ask(desktop: Desktop, count: int) -> None:
    """Let apps ask for things, as if they came in over the net."""
    now = time.time()
    questions = [
        Approval(
            id=f"question {count}-{number}",
            kind=ApprovalKind.CONNECT,
            code="K7Q3-M2XD",
            client_name=f"app {number}",
            client_id_host=None,
            redirect_host="127.0.0.1",
            scopes=("read", "write"),
            upstreams=tuple(str(each) for each in range(SERVERS)),
            asked_at=now,
            expires_at=now + 300,
        )
        for number in range(count)
    ]

    def ask(bridge: Bridge) -> None:
        for question in questions:
            bridge._approvals.ask(question, lambda _, __: None)

    desktop.adapter.submit(ask)


def _give_up(desktop: Desktop) -> None:
    """Let the apps no longer wait for an answer."""

    def end(bridge: Bridge) -> None:
        for question in bridge._approvals.pending():
            bridge._approvals.answer(question.id, False, "the app gave up")

    desktop.adapter.submit(end)


def _draw_tray_anew(desktop: Desktop) -> None:
    desktop.tray._entries = ()
    desktop.tray._draw_menu()


def _change_language(desktop: Desktop) -> None:
    desktop.window.show_settings("general")
    desktop.window.settings_page.general.language.combo.setCurrentText("Deutsch")
    desktop.window.settings_page.general.save()
