"""However much there is to show, the window goes on answering: no turn of its event loop takes long."""

import os
import time
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from bridge_app.paths import Paths
from bridge_app.ui.app import Desktop
from tests.ui.busy_bridge import DEADLINE, Traffic, call_soon, fill, running_app
from tests.ui.stall_meter import StallMeter

MOST_WORK_SECONDS = 0.1 * float(os.environ.get("MCP_AUTH_BRIDGE_STALL_FACTOR", "1.5"))
"""On a computer with nothing else to do it is half of that; processor time grows too when others use the caches."""
SETTLE_MS = 250


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
    qapp: QApplication, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = Paths.standard()
    keys = fill(paths)

    with StallMeter() as meter:
        meter.during = "start"
        with running_app(qapp, qtbot, paths) as (desktop, port), Traffic(port, keys, pause=0.05) as traffic:
            # What is left of the start.
            qtbot.waitUntil(lambda: len(desktop.window._made) == 5, timeout=DEADLINE)
            for name, act in _steps(desktop):
                meter.during = name
                call_soon(act)
                qtbot.wait(SETTLE_MS)
                for dialog in _open_dialogs():
                    meter.during = f"closing after {name}"
                    call_soon(dialog.reject)
                    qtbot.wait(SETTLE_MS // 2)
            meter.during = "end"
        with capsys.disabled():
            print(f"\n{meter.report()}\n  answers to apps meanwhile: {traffic.statuses}")

    assert traffic.statuses.get(200, 0) > 20
    assert meter.longest_cpu < MOST_WORK_SECONDS, meter.report()


def _open_dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def _steps(desktop: Desktop) -> list[tuple[str, Callable[[], object]]]:
    """Everything the walk does, in order."""
    window = desktop.window
    steps: list[tuple[str, Callable[[], object]]] = []
    for page in ("clients", "servers", "activity", "settings", "home"):
        steps.append((f"first look at {page}", lambda page=page: window.show_page(page)))  # type: ignore[misc]
    for section in ("sign-in", "access-tokens", "secrets", "network", "privacy", "audit-log", "general"):
        steps.append((f"settings, {section}", lambda section=section: window.show_settings(section)))  # type: ignore[misc]
    steps += [
        ("clients again", lambda: window.show_page("clients")),
        ("a client", lambda: window.clients.table.selectRow(7)),
        ("what it may use", lambda: window.clients.change_use_of_selected_grant()),
        ("check access", lambda: window.clients.check_access_of_selected_grant()),
        ("new key", lambda: window.clients.ask_for_key()),
        ("search clients", lambda: window.clients.search.setText("mail")),
        ("search clients no more", lambda: window.clients.search.clear()),
        ("servers again", lambda: window.show_page("servers")),
        ("a server", lambda: window.servers.list.setCurrentIndex(window.servers.list.model().index(5, 0))),
        ("edit it", lambda: window.servers.edit_selected_server()),
        ("add a server", lambda: window.servers.add_server()),
        ("servers of other apps", lambda: window.servers.import_servers()),
        ("activity again", lambda: window.show_page("activity")),
        ("search activity", lambda: window.activity.search.setText("mail")),
        ("search activity no more", lambda: window.activity.search.clear()),
        ("connect an app", lambda: window.connect_an_app()),
        ("first steps", lambda: desktop.show_first_run()),
        ("pause everything", lambda: desktop.adapter.submit(lambda bridge: bridge.pause_everything())),
        ("resume everything", lambda: desktop.adapter.submit(lambda bridge: bridge.resume_everything())),
        ("hide", lambda: window.hide()),
        ("show", lambda: desktop.show_window()),
    ]
    return steps
