"""The window and the bridge together: a key is made, listed, limited, checked and revoked."""

from collections.abc import Iterator

import httpx
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bridge_app.config import Config
from bridge_app.models import Grant, Right
from bridge_app.paths import Paths
from bridge_app.ui.adapter import BridgeAdapter
from bridge_app.ui.main_window import MainWindow

DEADLINE = 30_000


@pytest.fixture
def window(qtbot: QtBot, paths: Paths) -> Iterator[MainWindow]:
    paths.prepare()
    adapter = BridgeAdapter(paths)
    shown = MainWindow(adapter, QSettings(str(paths.data_dir / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(shown)
    adapter.changed.connect(shown.paint)
    with qtbot.waitSignal(adapter.ready, timeout=DEADLINE):
        adapter.start(Config(port=0, secrets="memory"))
    shown.show()
    shown.show_page("clients")
    yield shown
    assert adapter.stop(5)


def only_grant(window: MainWindow) -> Grant:
    assert window.clients.model.rowCount() == 1
    return window.clients.model.grant(0)


def post(address: str, key: str) -> httpx.Response:
    body = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-11-25",
            "capabilities": {},
            "clientInfo": {"name": "script", "version": "1"},
        },
    }
    headers = {"Authorization": f"Bearer {key}", "Accept": "application/json, text/event-stream"}
    return httpx.post(address, json=body, headers=headers, timeout=10)


def test_a_key_lives_from_the_form_to_its_end(window: MainWindow, qtbot: QtBot) -> None:
    page = window.clients
    qtbot.waitUntil(lambda: bool(window.home.address.text()), timeout=DEADLINE)
    page.ask_for_key()
    form = page.key_dialog
    assert form is not None
    form.form.name.edit.setText("nightly backup")
    form.form.rights.roles.rows["writer"].button.click()
    QTest.mouseClick(form.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(form.shown.isVisible, timeout=DEADLINE)
    key, address = form.shown.key.toPlainText(), window.home.address.text()
    assert address in form.shown.snippet.toPlainText()
    form.close()

    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=DEADLINE)
    assert only_grant(window).rights == (Right.READ, Right.WRITE)
    assert post(address, key).status_code == 200

    page.check_access_of_selected_grant()
    check = page.access_dialog
    assert check is not None
    qtbot.waitUntil(lambda: check.verdict.headline.text() == "Allowed", timeout=DEADLINE)
    assert "bridge_status" in check.verdict.words.text()
    check.close()

    page.change_use_of_selected_grant()
    assert page.use_dialog is not None
    page.use_dialog.rights.roles.rows["reader"].button.click()
    QTest.mouseClick(page.use_dialog.change, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: only_grant(window).rights == (Right.READ,), timeout=DEADLINE)

    grant_id = only_grant(window).id
    page.commands.run(grant_id, lambda bridge: bridge.revoke_grant(grant_id))
    qtbot.waitUntil(lambda: only_grant(window).ended_at is not None, timeout=DEADLINE)
    assert post(address, key).status_code == 401
