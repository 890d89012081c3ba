"""The relay behind the guard on a real port, driven by real MCP clients and raw sockets."""

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import httpx
import pytest
from fastmcp import Client, Context, FastMCP
from fastmcp.client.transports import StreamableHttpTransport
from fastmcp.server.auth import AccessToken
from fastmcp.server.dependencies import get_access_token
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser

from bridge_app.events import CallFinished, Event, EventBus
from bridge_app.models import Identity, McpSession, VerifiedRequest
from bridge_app.server.guard import Guard, Receive, Scope, Send
from bridge_app.server.live import Live
from bridge_app.server.runner import Runner, bind
from bridge_app.server.sessions import McpSessions
from bridge_app.upstream.relay import Relay
from tests.asgi_channel import AsgiChannel

DEADLINE = 15.0
HANDSHAKE = "2025-11-25"
MODERN = "2026-07-28"
ANN = Identity("https://id.example", "ann", "Ann")
GRANTS = {
    f"Bearer {name}": VerifiedRequest(
        name, f"client-{name}", f"App {name}", ANN, ("mcp",), ("bridge",), 9e9, False, 0.0
    )
    for name in ("a", "b")
}


class DictStore:
    def __init__(self) -> None:
        self.rows: dict[str, McpSession] = {}

    def add(self, session: McpSession) -> None:
        self.rows[session.id] = session

    def get(self, session_id: str) -> McpSession | None:
        return self.rows.get(session_id)

    def touch(self, session_id: str, at: float) -> None:
        self.rows[session_id] = replace(self.rows[session_id], last_seen_at=at)

    def end(self, session_id: str) -> None:
        self.rows.pop(session_id, None)

    def adopt(self, session_id: str, grant_id: str, *, now: float) -> bool:
        return False

    def list_of(self, grant_id: str) -> tuple[McpSession, ...]:
        return tuple(row for row in self.rows.values() if row.grant_id == grant_id)


class Bridge:
    """One process' worth of parts: `store` and `port` survive it, the rest does not."""

    def __init__(self, store: DictStore, port: int = 0) -> None:
        self.store = store
        self.started = asyncio.Event()
        self.cancelled = asyncio.Event()
        self.cancelled_at = 0.0
        self.events: list[Event] = []
        self.live = Live()
        self.grants = dict(GRANTS)
        self.channel = AsgiChannel(self._make_server().http_app(path="/mcp", host_origin_protection=False), dress=dress)
        bus = EventBus()
        bus.subscribe(self.events.append)
        self.relay = Relay(self.channel, McpSessions(store), bus)
        self.runner = Runner(
            Guard(self._app, lambda: self.port), bind(port), on_stopping=lambda: self.live.close("stopping")
        )
        self.port = self.runner.port

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}/mcp"

    def revoke(self, name: str) -> float:
        began = time.perf_counter()
        del self.grants[f"Bearer {name}"]
        self.live.end(name, "revoked")
        return began

    def client(self, name: str = "a", mode: Any = "auto", **options: Any) -> "Client[Any]":
        transport = StreamableHttpTransport(self.url, headers={"Authorization": f"Bearer {name}"})
        return Client(transport, mode=mode, **options)

    def http(self, name: str = "a") -> httpx.AsyncClient:
        headers = {
            "authorization": f"Bearer {name}",
            "accept": "application/json, text/event-stream",
            "content-type": "application/json",
        }
        return httpx.AsyncClient(base_url=f"http://localhost:{self.port}", headers=headers, timeout=DEADLINE)

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await receive()
            await self.channel.start()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await self.relay.close()
            await self.channel.stop()
            await send({"type": "lifespan.shutdown.complete"})
            return
        bearer = dict(scope["headers"]).get(b"authorization", b"").decode()
        who = self.grants.get(bearer)
        if who is None:
            headers = [(b"www-authenticate", b"Bearer"), (b"content-length", b"0")]
            await send({"type": "http.response.start", "status": 401, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
            return
        await self.relay.handle(scope, receive, send, who, self.live)

    def _make_server(self) -> FastMCP[None]:
        server: FastMCP[None] = FastMCP("tested")

        @server.tool
        async def echo(text: str) -> str:
            return text

        @server.tool
        async def who() -> str:
            token = get_access_token()
            return token.token if token else "nobody"

        @server.tool
        async def ask(ctx: Context) -> str:
            answer = await ctx.elicit("Your name?", response_type=str)
            return f"hello {getattr(answer, 'data', '?')}"

        @server.tool
        async def progress(ctx: Context) -> str:
            for step in range(3):
                await ctx.report_progress(step, 3)
            return "done"

        @server.tool
        async def forever() -> str:
            self.started.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.cancelled_at = time.perf_counter()
                self.cancelled.set()
                raise
            return "never"

        return server


def dress(who: VerifiedRequest) -> object:
    return AuthenticatedUser(
        AccessToken(token=who.grant_id, client_id=who.client_id, scopes=["mcp"], subject="ann", claims={"iss": "x"})
    )


@asynccontextmanager
async def serving(store: DictStore | None = None, port: int = 0) -> AsyncIterator[Bridge]:
    bridge = Bridge(store or DictStore(), port)
    ready = asyncio.Event()
    task = asyncio.create_task(bridge.runner.serve(on_ready=ready.set))
    async with asyncio.timeout(DEADLINE):
        await ready.wait()
    try:
        yield bridge
    finally:
        bridge.runner.request_stop()
        async with asyncio.timeout(DEADLINE):
            await task


@pytest.fixture
async def bridge() -> AsyncIterator[Bridge]:
    async with serving() as bridge:
        yield bridge


def message(method: str, params: dict[str, Any] | None = None, id: int | None = 1) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "method": method, "params": params or {}, **({"id": id} if id is not None else {})}


async def open_session(http: httpx.AsyncClient) -> dict[str, str]:
    """Introduce a raw client; return the headers of its further requests."""
    params = {"protocolVersion": HANDSHAKE, "capabilities": {}, "clientInfo": {"name": "raw", "version": "1"}}
    answer = await http.post("/mcp", json=message("initialize", params))
    headers = {"mcp-session-id": answer.headers["mcp-session-id"], "mcp-protocol-version": HANDSHAKE}
    await http.post("/mcp", json=message("notifications/initialized", id=None), headers=headers)
    return headers


def text_of(answer: httpx.Response) -> str:
    line = next(line for line in answer.text.splitlines() if line.startswith("data: {"))
    return str(json.loads(line[6:])["result"]["content"][0]["text"])


MODERN_HEADERS = {"mcp-protocol-version": MODERN, "mcp-method": "tools/call", "mcp-name": "forever"}
MODERN_CALL = message(
    "tools/call",
    {
        "name": "forever",
        "arguments": {},
        "_meta": {
            "io.modelcontextprotocol/protocolVersion": MODERN,
            "io.modelcontextprotocol/clientCapabilities": {},
        },
    },
)


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_the_fastmcp_client_works_in_both_eras(bridge: Bridge, mode: str) -> None:
    steps: list[float] = []

    async def on_progress(progress: float, total: float | None, message: str | None) -> None:
        steps.append(progress)

    async with asyncio.timeout(DEADLINE), bridge.client(mode=mode) as client:
        tools = await client.list_tools()
        echo = await client.call_tool("echo", {"text": "grüße"})
        who = await client.call_tool("who")
        await client.call_tool("progress", progress_handler=on_progress)

    assert {"echo", "forever"} <= {tool.name for tool in tools}
    assert (echo.data, who.data) == ("grüße", "a")
    assert steps == [0, 1, 2]
    assert bool(bridge.store.rows) is False or mode == "legacy"


async def test_a_question_of_a_tool_reaches_the_person_through_a_real_client(bridge: Bridge) -> None:
    async def answer(question: str, response_type: Any, params: Any, context: Any) -> Any:
        return response_type(value="Ann")

    async with asyncio.timeout(DEADLINE), bridge.client(mode="legacy", elicitation_handler=answer) as client:
        result = await client.call_tool("ask")

    assert result.data == "hello Ann"


async def test_a_client_with_a_session_does_not_notice_a_restart() -> None:
    store = DictStore()
    async with serving(store) as bridge:
        port = bridge.port
        client = bridge.client(mode="legacy")
        await client.__aenter__()
        before = await client.call_tool("echo", {"text": "before"})
    async with serving(store, port):
        async with asyncio.timeout(DEADLINE):
            after = await client.call_tool("echo", {"text": "after"})
            await client.__aexit__(None, None, None)

    assert (before.data, after.data) == ("before", "after")


@pytest.mark.parametrize("era", ["handshake", "modern"])
async def test_revoking_ends_a_call_and_a_stream_over_real_sockets(
    bridge: Bridge, era: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async with bridge.http() as http, asyncio.timeout(DEADLINE):
        headers = await open_session(http)
        async with http.stream("GET", "/mcp", headers=headers) as stream:
            assert stream.status_code == 200
            if era == "handshake":
                call = http.post("/mcp", json=message("tools/call", {"name": "forever"}, 7), headers=headers)
            else:
                call = http.post("/mcp", json=MODERN_CALL, headers=MODERN_HEADERS)
            calling = asyncio.create_task(call)
            await bridge.started.wait()

            began = bridge.revoke("a")
            answer = await calling
            call_ms = (time.perf_counter() - began) * 1000
            rest = await stream.aread()
            stream_ms = (time.perf_counter() - began) * 1000
        await bridge.cancelled.wait()
        next_call = await http.post("/mcp", json=message("tools/list"), headers=headers)

    tool_ms = (bridge.cancelled_at - began) * 1000
    with capsys.disabled():
        print(f" [{era}: call {call_ms:.1f} ms, stream {stream_ms:.1f} ms, tool {tool_ms:.1f} ms]", end="")
    assert max(call_ms, stream_ms, tool_ms) < 1000
    assert rest == b""
    assert next_call.status_code == 401
    if era == "handshake":
        error = json.loads(answer.text.split("data: ")[-1])
        assert (answer.status_code, error["id"], error["error"]["code"]) == (200, 7, -32001)
    else:
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"].startswith("Bearer ")


async def test_one_grants_end_leaves_the_other_alone(bridge: Bridge) -> None:
    async with bridge.http("a") as first, bridge.http("b") as second, asyncio.timeout(DEADLINE):
        headers = await open_session(first)
        own_headers = await open_session(second)
        stolen = [
            (await second.request(method, "/mcp", headers=headers, json=body)).status_code
            for method, body in (("POST", message("tools/list")), ("GET", None), ("DELETE", None))
        ]
        bridge.revoke("a")
        alive = await second.post(
            "/mcp", json=message("tools/call", {"name": "who", "arguments": {}}), headers=own_headers
        )

    assert stolen == [404, 404, 404]
    assert text_of(alive) == "b"


async def test_quitting_takes_under_two_seconds_with_streams_and_calls_open(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    bridge = Bridge(DictStore())
    ready = asyncio.Event()
    serving_task = asyncio.create_task(bridge.runner.serve(on_ready=ready.set))
    await ready.wait()
    async with bridge.http() as http, asyncio.timeout(DEADLINE):
        headers = await open_session(http)
        async with http.stream("GET", "/mcp", headers=headers):
            calling = asyncio.create_task(
                http.post("/mcp", json=message("tools/call", {"name": "forever"}, 7), headers=headers)
            )
            modern = asyncio.create_task(http.post("/mcp", json=MODERN_CALL, headers=MODERN_HEADERS))
            await bridge.started.wait()

            began = time.perf_counter()
            bridge.runner.request_stop()
            await serving_task
            took = time.perf_counter() - began
            answers = await asyncio.gather(calling, modern)

    with capsys.disabled():
        print(f" [quit in {took:.2f} s]", end="")
    assert took < 2
    assert answers[1].status_code == 503 or answers[0].status_code == 200
    assert caplog.records == []


async def test_many_sessions_at_once_get_their_own_answers(bridge: Bridge, capsys: pytest.CaptureFixture[str]) -> None:
    async def visit(number: int) -> float:
        async with bridge.http("ab"[number % 2]) as http:
            headers = await open_session(http)
            worst = 0.0
            for step in range(3):
                text = f"{number} {step}"
                began = time.perf_counter()
                answer = await http.post(
                    "/mcp",
                    json=message("tools/call", {"name": "echo", "arguments": {"text": text}}, step),
                    headers=headers,
                )
                worst = max(worst, time.perf_counter() - began)
                assert text_of(answer) == text
            return worst

    async with asyncio.timeout(60):
        worst = max(await asyncio.gather(*(visit(number) for number in range(60))))

    with capsys.disabled():
        print(f" [60 sessions at once, slowest call {worst * 1000:.0f} ms]", end="")
    assert len({event.name for event in bridge.events if isinstance(event, CallFinished)}) == 1
