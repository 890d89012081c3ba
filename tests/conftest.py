"""Fixtures every room may use: a private home, a real bridge serving on loopback, an app that logs in."""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

from bridge_app import i18n
from bridge_app.bridge import Bridge
from bridge_app.client_setup.apps import Surroundings
from bridge_app.config import Config
from bridge_app.models import Approval
from bridge_app.paths import Paths
from tests.asgi_channel import HostedServer
from tests.company import Company, looked_after_often, opened
from tests.fakes import ClientApp, FakeDocuments, Tokens, query

INSTALLED_ONCE = ("clients", "conformance", "identity", "real_apps", "upstreams_real")
"""Folders whose tests install programs of others beside themselves."""


def _group(nodeid: str) -> str:
    """Return what must not run side by side: the tests of one file, and of one folder that installs something."""
    path = nodeid.partition("::")[0]
    folder = path.split("/")[1]
    return folder if folder in INSTALLED_ONCE else path


class Groups(LoadScopeScheduling):
    """Hands out one group after the other."""

    def _split_scope(self, nodeid: str) -> str:
        return _group(nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Groups:
    """Let a group stay with one process. (xdist's own groups stand on what pytest 9.2 no longer has.)"""
    return Groups(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""
    items.sort(key=lambda item: _group(item.nodeid) not in INSTALLED_ONCE)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give AI apps a home of their own: no test may ever write into the settings of the person who runs it."""
    home = tmp_path / "home"
    here = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
    here |= {"XDG_DATA_DIRS": str(tmp_path / "share")}
    monkeypatch.setattr(Surroundings, "of_this_computer", lambda: Surroundings(home, here, sys.platform))
    return home


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak English whatever the terminal of the person speaks who runs the tests, and again after a test that chose."""
    for name, value in (("_chosen", i18n.SYSTEM), ("_wanted", ()), ("_own", "en")):
        monkeypatch.setattr(i18n, name, value)
    for name in ("LC_ALL", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_MESSAGES", "C")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "config", tmp_path / "data", tmp_path / "logs", tmp_path / "run")


@dataclass
class Served:
    """A bridge that serves, and the person in front of it."""

    bridge: Bridge
    origin: str
    apps: list[ClientApp] = field(default_factory=list)

    def app(self, name: str = "Test App", **parts: Any) -> ClientApp:
        """Return a new AI app with a browser of its own."""
        self.apps.append(ClientApp(parts.pop("origin", self.origin), name, **parts))
        return self.apps[-1]

    async def next_approval(self) -> Approval:
        """Wait until a question is open and return it."""
        async with asyncio.timeout(5):
            while not (pending := self.bridge.snapshot().approvals):
                await asyncio.sleep(0.01)
        return pending[-1]

    async def login(self, app: ClientApp) -> Tokens:
        """Walk one whole login: register if needed, open the page, say yes in the app, redeem the code."""
        if not app.client_id:
            assert (await app.register()).status_code == 201
        page = await app.open_page()
        approval = await self.next_approval()
        assert approval.code in page.text
        self.bridge.answer(approval.id, True)
        answer = query(await app.wait_for_answer(page))
        response = await app.redeem(answer["code"])
        assert response.status_code == 200, response.text
        body = response.json()
        return Tokens(app.client_id, body["access_token"], body["refresh_token"], body)


ServeBridge = Callable[..., AbstractAsyncContextManager[Served]]


@pytest.fixture
def serve(paths: Paths) -> ServeBridge:
    """Return a context manager that serves a real bridge over real sockets; the same home each time it is entered."""

    @contextlib.asynccontextmanager
    async def serving(**parts: Any) -> AsyncIterator[Served]:
        config = parts.pop("config", Config(port=0, secrets="memory"))
        home = parts.pop("paths", paths)
        if (server := parts.get("local_server")) is not None:
            parts["local_server"] = HostedServer(server)
        bridge = Bridge.open(home, config, documents=parts.pop("documents", FakeDocuments()), **parts)
        is_ready = asyncio.Event()
        running = asyncio.create_task(bridge.serve(on_ready=is_ready.set))
        waiting = asyncio.create_task(is_ready.wait())
        await asyncio.wait([running, waiting], timeout=20, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if running.done():
            running.result()
        served = Served(bridge, bridge.address.removesuffix("/mcp"))
        try:
            yield served
        finally:
            for app in served.apps:
                await app.http.aclose()
            bridge.stop()
            async with asyncio.timeout(5):
                await running
            bridge.close()

    return serving


@pytest.fixture
async def company(serve: ServeBridge, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Company]:
    """Return a bridge whose people sign in at the stand-in, and whose logins are checked all the time."""
    with looked_after_often(monkeypatch):
        async with opened(serve) as found:
            yield found
