"""The real app on a real bridge with much in it, and apps that call it all the while."""

import asyncio
import contextlib
import gc
import http.client
import json
import random
import threading
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge_app.bridge import Bridge
from bridge_app.config import Config, save_config
from bridge_app.models import Activity, UpstreamSettings
from bridge_app.paths import Paths
from bridge_app.ui.app import Desktop
from bridge_app.ui.first_run import forget_first_run
from bridge_app.ui.single_instance import SingleInstance
from tests.company import free_port

DEADLINE = 60_000
CLIENTS, SERVERS, LINES = 60, 40, 5000
WORDS = "calendar mail notes files search issues wiki deploy backup billing"


def fill(paths: Paths) -> list[str]:
    """Put dozens of clients and servers and thousands of lines of activity into the store; return the clients' keys."""
    paths.prepare()
    config = Config(port=free_port(), secrets="memory")
    save_config(paths.config_file, config)
    chosen = random.Random(1)

    async def put() -> list[str]:
        bridge = Bridge.open(paths, config)
        names = WORDS.split()
        for number in range(SERVERS):
            name, url = f"{names[number % 10]} {number}", f"http://127.0.0.1:9/{number}"
            await bridge.upstreams.add(UpstreamSettings("", name, "http", url=url, is_enabled=False), allow_same=True)
        keys = [bridge.add_key(f"{names[number % 10]} client {number}", "admin") for number in range(CLIENTS)]
        for each in keys[:5]:
            bridge.revoke_grant(each.grant_id)
        now = time.time()
        for number in range(LINES):
            key = chosen.choice(keys)
            bridge._activity.append(
                Activity(
                    at=now - (LINES - number) * 60,
                    kind="call",
                    grant_id=key.grant_id,
                    client_name="client",
                    subject=None,
                    detail=f"{chosen.choice(names)}_tool",
                    outcome="ok" if number % 9 else "error",
                    ms=chosen.random() * 300,
                    upstream="bridge",
                )
            )
            if number % 900 == 899:
                bridge._activity.flush()
        bridge._activity.flush()
        bridge.close()
        return [each.key for each in keys[5:]]

    return asyncio.run(put())


@contextlib.contextmanager
def running_app(qapp: QApplication, qtbot: QtBot, paths: Paths) -> Iterator[tuple[Desktop, int]]:
    """Run the app as it is shipped; give its desktop and the port it serves."""
    desktop = Desktop(qapp, paths, SingleInstance(paths))
    forget_first_run(desktop.settings)
    gc.freeze()
    try:
        with qtbot.waitSignal(desktop.adapter.ready, timeout=DEADLINE):
            desktop.start(show_window=True)
        qtbot.waitUntil(lambda: desktop._painted is not None and bool(desktop._painted.started_at), timeout=DEADLINE)
        assert desktop._painted is not None
        yield desktop, urlsplit(desktop._painted.address).port or 0
    finally:
        is_clean = desktop.stop()
        desktop.window.removeEventFilter(desktop)
        desktop.window.deleteLater()
        desktop.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
        gc.unfreeze()
    assert is_clean


def call_soon(act: Callable[[], object]) -> None:
    """Do something in a turn of the event loop, as what a person does is."""
    QTimer.singleShot(0, act)


class Traffic:
    """Apps that call the bridge's own tools from another thread, some of them with keys that are no good."""

    def __init__(self, port: int, keys: list[str], *, pause: float = 0.02) -> None:
        self._port, self._keys, self._pause = port, keys, pause
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._call, daemon=True)
        self.statuses: dict[int, int] = {}

    def __enter__(self) -> "Traffic":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join(30)

    def _call(self) -> None:
        chosen = random.Random(2)
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)
        while not self._is_over.wait(self._pause):
            key = chosen.choice(self._keys) if chosen.random() > 0.05 else "no-such-token"
            method, name = chosen.choice(
                [("tools/call", "whoami"), ("tools/call", "bridge_status"), ("tools/list", "")]
            )
            meta = {
                "io.modelcontextprotocol/protocolVersion": "2026-07-28",
                "io.modelcontextprotocol/clientInfo": {"name": "soak", "version": "1"},
                "io.modelcontextprotocol/clientCapabilities": {},
            }
            params = {"_meta": meta, **({"name": name, "arguments": {}} if name else {})}
            headers = {
                "Authorization": f"Bearer {key}",
                "Content-Type": "application/json",
                "Accept": "application/json, text/event-stream",
                "MCP-Protocol-Version": "2026-07-28",
                "Mcp-Method": method,
                **({"Mcp-Name": name} if name else {}),
            }
            body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
            status = 0
            for _ in range(2):
                try:
                    connection.request("POST", "/mcp", body, headers)
                    answer = connection.getresponse()
                    answer.read()
                    status = answer.status
                    break
                except (OSError, http.client.HTTPException):
                    # A connection that was kept too long without a request may be closed just as the next one is sent.
                    connection.close()
            self.statuses[status] = self.statuses.get(status, 0) + 1
        connection.close()
