"""The window, the bridge and an app's own file together: written as shown, seen coming, and put back to the letter."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bridge_app.config import Config
from bridge_app.paths import Paths
from bridge_app.ui.adapter import BridgeAdapter
from bridge_app.ui.apps_dialog import AppsDialog
from bridge_app.ui.main_window import MainWindow

DEADLINE = 30_000
SERVER = Path(__file__).parent.parent / "upstream" / "raw_stdio_server.py"
BEFORE = b'{\r\n  // Kept by hand.\r\n  "mcpServers": {\r\n    "notes": {"command": "notes-mcp"},\r\n  },\r\n}'


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "person"
    (folder / ".cursor").mkdir(parents=True)
    (folder / ".cursor" / "mcp.json").write_bytes(BEFORE)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("PATH", "")
    return folder


@pytest.fixture
def window(qtbot: QtBot, paths: Paths, home: Path) -> Iterator[MainWindow]:
    paths.prepare()
    adapter = BridgeAdapter(paths)
    shown = MainWindow(adapter, QSettings(str(paths.data_dir / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(shown)
    adapter.changed.connect(shown.paint)
    with qtbot.waitSignal(adapter.ready, timeout=DEADLINE):
        adapter.start(Config(port=0, secrets="memory"))
    shown.show()
    qtbot.waitUntil(shown.home.clients.connect_buttons()[1].isEnabled, timeout=DEADLINE)
    yield shown
    assert adapter.stop(5)


def press_next(dialog: AppsDialog, qtbot: QtBot, label: str) -> None:
    qtbot.waitUntil(lambda: dialog.next.text() == label and dialog.next.isEnabled(), timeout=DEADLINE)
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)


def register(address: str, name: str) -> None:
    body = {
        "client_name": name,
        "redirect_uris": ["http://localhost:8787/callback"],
        "token_endpoint_auth_method": "none",
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
    }
    origin = address.removesuffix("/mcp")
    server = httpx.get(f"{origin}/.well-known/oauth-authorization-server", timeout=10).json()
    assert httpx.post(server["registration_endpoint"], json=body, timeout=10).status_code == 201


def test_an_app_is_connected_seen_coming_and_put_back(window: MainWindow, home: Path, qtbot: QtBot) -> None:
    file, address = home / ".cursor" / "mcp.json", window.home.address.text()
    window.connect_an_app()
    dialog = window.apps_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.selected() is not None, timeout=DEADLINE)
    dialog.select("cursor")

    press_next(dialog, qtbot, "Connect")
    qtbot.waitUntil(dialog.preview.isVisible, timeout=DEADLINE)
    assert address in dialog.preview.diff.toPlainText()
    assert file.read_bytes() == BEFORE
    press_next(dialog, qtbot, "Write")
    qtbot.waitUntil(dialog.check.isVisible, timeout=DEADLINE)
    written = file.read_bytes()
    assert json.dumps(address).encode() in written
    assert b"// Kept by hand.\r\n" in written

    register(address, "Cursor")
    qtbot.waitUntil(dialog.check.ticks[0].is_done, timeout=DEADLINE)
    assert not dialog.check.ticks[1].is_done()

    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    press_next(dialog, qtbot, "Undo")
    qtbot.waitUntil(lambda: dialog.next.text() == "Connect", timeout=DEADLINE)
    assert file.read_bytes() == BEFORE


def test_a_file_that_somebody_changes_under_the_preview_is_left_alone(
    window: MainWindow, home: Path, qtbot: QtBot
) -> None:
    file = home / ".cursor" / "mcp.json"
    window.connect_an_app()
    dialog = window.apps_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.selected() is not None, timeout=DEADLINE)
    dialog.select("cursor")
    press_next(dialog, qtbot, "Connect")
    qtbot.waitUntil(dialog.preview.isVisible, timeout=DEADLINE)
    file.write_bytes(b"{}")

    press_next(dialog, qtbot, "Write")

    qtbot.waitUntil(lambda: dialog.notice.banner is not None, timeout=DEADLINE)
    assert file.read_bytes() == b"{}"
    assert dialog.notice.banner is not None
    assert dialog.notice.banner.button is not None
    QTest.mouseClick(dialog.notice.banner.button, Qt.MouseButton.LeftButton)
    press_next(dialog, qtbot, "Write")
    qtbot.waitUntil(dialog.check.isVisible, timeout=DEADLINE)
    assert b"mcp-auth-bridge" in file.read_bytes()


def test_an_apps_own_server_goes_behind_the_bridge_and_comes_back_to_the_letter(
    window: MainWindow, home: Path, qtbot: QtBot
) -> None:
    secret = "ghp_4fV9q2sX7kLm3nRt8wYz1aBc5dEf6gHj0iKl"
    notes = {"command": sys.executable, "args": [str(SERVER)], "env": {"NOTES_TOKEN": secret}}
    gone = {"type": "builtin"}
    before = json.dumps({"mcpServers": {"notes": notes, "gone": gone}}, indent=2).encode()
    file = home / ".cursor" / "mcp.json"
    file.write_bytes(before)
    window.connect_an_app()
    dialog = window.apps_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.selected() is not None, timeout=DEADLINE)
    dialog.select("cursor")
    own = dialog.overview.servers
    qtbot.waitUntil(own.bring.isVisible, timeout=DEADLINE)
    assert not own.take_out.isVisible()

    QTest.mouseClick(own.bring, Qt.MouseButton.LeftButton)
    servers = dialog.servers_dialog
    assert servers is not None
    qtbot.waitUntil(lambda: bool(servers.imports.list.rows), timeout=DEADLINE)
    for label in ("Next", "Add and start", "Close"):
        qtbot.waitUntil(
            lambda label=label: servers.next.text() == label and servers.next.isEnabled(),  # type: ignore[misc]
            timeout=DEADLINE,
        )
        if label == "Close":
            row = servers.outcome.rows[0]
            qtbot.waitUntil(lambda row=row: row.words.text().startswith("Works:"), timeout=DEADLINE)  # type: ignore[misc]
        QTest.mouseClick(servers.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(own.take_out.isVisible, timeout=DEADLINE)
    assert file.read_bytes() == before

    QTest.mouseClick(own.take_out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.preview.isVisible, timeout=DEADLINE)
    assert secret not in dialog.preview.diff.toPlainText()
    press_next(dialog, qtbot, "Write")
    qtbot.waitUntil(dialog.check.isVisible, timeout=DEADLINE)
    assert json.loads(file.read_bytes())["mcpServers"].keys() == {"gone", "mcp-auth-bridge"}
    assert secret.encode() not in file.read_bytes()

    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    press_next(dialog, qtbot, "Undo")
    qtbot.waitUntil(lambda: dialog.next.text() == "Connect", timeout=DEADLINE)
    assert file.read_bytes() == before
    qtbot.waitUntil(own.take_out.isVisible, timeout=DEADLINE)
