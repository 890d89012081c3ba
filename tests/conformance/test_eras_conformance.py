"""The public suites judge a server of the other era: each revision before an upstream that does not speak it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bridge_app.events import EventBus
from bridge_app.models import Identity, McpSession, VerifiedRequest
from bridge_app.server.guard import Guard, Receive, Scope, Send
from bridge_app.server.live import Live
from bridge_app.server.runner import Runner, bind
from bridge_app.server.sessions import McpSessions
from bridge_app.upstream.eras import EraChannel
from bridge_app.upstream.relay import Relay
from tests.asgi_channel import AsgiChannel
from tests.conformance.fixture_server import make_fixture
from tests.conformance.suite import Suites
from tests.one_era import App, handshake_only, modern_only

pytestmark = [
    pytest.mark.conformance,
    pytest.mark.filterwarnings("ignore::mcp.shared.exceptions.MCPDeprecationWarning"),
]

WHO = VerifiedRequest(
    "grant", "client", "Conformance Suite", Identity("local", "ann", "Ann"), ("mcp",), ("bridge",), 9e9, False, 0.0
)


class DictStore:
    """MCP sessions in memory."""

    def __init__(self) -> None:
        self.rows: dict[str, McpSession] = {}

    def add(self, session: McpSession) -> None:
        self.rows[session.id] = session

    def get(self, session_id: str) -> McpSession | None:
        return self.rows.get(session_id)

    def touch(self, session_id: str, at: float) -> None:
        pass

    def end(self, session_id: str) -> None:
        self.rows.pop(session_id, None)

    def adopt(self, session_id: str, grant_id: str, *, now: float) -> bool:
        return False

    def list_of(self, grant_id: str) -> tuple[McpSession, ...]:
        return ()


@asynccontextmanager
async def serving(limit: Callable[[App], App]) -> AsyncIterator[str]:
    """Serve the fixture, limited to one era, behind guard, relay and translation, to anybody; yield the address."""
    app: Any = make_fixture().http_app(path="/mcp", host_origin_protection=False)
    channel = EraChannel(AsgiChannel(limit(app)))
    relay = Relay(channel, McpSessions(DictStore()), EventBus())
    live = Live()
    ready = asyncio.Event()

    async def host(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await receive()
            await channel.start()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await relay.close()
            await channel.stop()
            await send({"type": "lifespan.shutdown.complete"})
        else:
            await relay.handle(scope, receive, send, WHO, live)

    runner = Runner(Guard(host, lambda: runner.port), bind(0), on_stopping=lambda: live.close("stopping"))
    running = asyncio.create_task(runner.serve(on_ready=ready.set))
    await asyncio.wait_for(ready.wait(), 10)
    try:
        yield f"http://127.0.0.1:{runner.port}/mcp"
    finally:
        runner.request_stop()
        await asyncio.wait_for(running, 10)


async def test_clients_of_2025_11_25_pass_before_an_upstream_of_2026_07_28(suites: Suites, tmp_path: Path) -> None:
    async with serving(modern_only) as url:
        verdict = await suites.judge_server(url, tmp_path / "verdict", revision="2025-11-25")

    print(f"\n2025-11-25: {verdict}")
    assert len(verdict.scenarios) == 33
    assert verdict.passed == verdict.scenarios, str(verdict)
    assert not verdict.totals.keys() - {"SUCCESS", "INFO"}, str(verdict)


async def test_clients_of_2026_07_28_pass_before_an_upstream_of_2025_11_25(suites: Suites, tmp_path: Path) -> None:
    async with serving(handshake_only) as url:
        verdict = await suites.judge_server(url, tmp_path / "verdict", revision="2026-07-28")

    print(f"\n2026-07-28: {verdict}")
    assert len(verdict.scenarios) == 40
    # They look for a question under a certain name, and the questions of the handshake era have none.
    assert set(verdict.scenarios) - set(verdict.passed) == {"input-required-result-basic-elicitation"}, str(verdict)
    assert {check.id for check in verdict.checks if check.status not in ("SUCCESS", "INFO")} == {
        "sep-2322-elicitation-incomplete",
        "sep-2322-ignore-unexpected-params",
    }, str(verdict)
