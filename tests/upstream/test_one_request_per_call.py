"""What a call costs an upstream: exactly one request, however the client speaks and however many servers there are."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import httpx
import pytest

from bridge_app.models import BUILTIN, UpstreamSettings
from tests.conftest import Served
from tests.fakes import Tokens
from tests.upstream.http_servers import served as listening

HANDSHAKE, MODERN = "2025-11-25", "2026-07-28"
CALLS = 5
Serve = Callable[..., AbstractAsyncContextManager[Served]]


class CountingServer:
    """Serves clients of both eras, and counts what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        said = json.loads(body) if body else {}
        method = said.get("method", scope["method"])
        self.asked.append(method)
        answers = {
            "initialize": {
                "protocolVersion": HANDSHAKE,
                "capabilities": {"tools": {}},
                "serverInfo": {"name": "counting", "version": "1"},
            },
            "server/discover": {
                "resultType": "complete",
                "supportedVersions": [MODERN],
                "capabilities": {"tools": {}},
                "serverInfo": {"name": "counting", "version": "1"},
                "ttlMs": 0,
                "cacheScope": "private",
            },
            "tools/list": {
                "resultType": "complete",
                "tools": [{"name": "echo", "inputSchema": {"type": "object"}}],
                "ttlMs": 0,
                "cacheScope": "private",
            },
            "tools/call": {"resultType": "complete", "content": [{"type": "text", "text": "hello"}]},
        }
        status, answer = (
            (200, answers.get(method)) if "id" in said else (202 if method.startswith("notif") else 405, None)
        )
        text = b"" if answer is None else json.dumps({"jsonrpc": "2.0", "id": said["id"], "result": answer}).encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(text)).encode())]
        if method == "initialize":
            headers.append((b"mcp-session-id", b"one"))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": text})


@asynccontextmanager
async def two_servers(bridge: Served, *, is_alone: bool) -> AsyncIterator[CountingServer]:
    """Add a counting server, alone and under its tools' own names or beside another one and ours."""
    counting = CountingServer()
    async with listening(counting) as origin, listening(CountingServer()) as other:
        add = bridge.bridge.upstreams.add
        if is_alone:
            await add(UpstreamSettings("counting", "Counting", "http", url=f"{origin}/mcp", prefix=""))
            bridge.bridge.upstreams.disable(BUILTIN)
        else:
            await add(UpstreamSettings("counting", "Counting", "http", url=f"{origin}/mcp"))
            await add(UpstreamSettings("other", "Other", "http", url=f"{other}/mcp"))
        yield counting


class App:
    """A client of one era."""

    def __init__(self, bridge: Served, tokens: Tokens, version: str) -> None:
        self.http = httpx.AsyncClient(headers={**tokens.bearer, "Accept": "application/json, text/event-stream"})
        self.address = f"{bridge.origin}/mcp"
        self.version = version
        self.session: dict[str, str] = {}

    async def open(self) -> None:
        self.http.headers["MCP-Protocol-Version"] = self.version
        if self.version == HANDSHAKE:
            info = {"name": "app", "version": "1"}
            params = {"protocolVersion": HANDSHAKE, "capabilities": {}, "clientInfo": info}
            answer = await self.http.post(
                self.address, json={"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params}
            )
            self.session = {"Mcp-Session-Id": answer.headers["mcp-session-id"]}
            initialized = {"jsonrpc": "2.0", "method": "notifications/initialized"}
            await self.http.post(self.address, json=initialized, headers=self.session)

    async def call(self, tool: str) -> dict[str, Any]:
        params: dict[str, Any] = {"name": tool, "arguments": {"text": "hello"}}
        headers = self.session
        if self.version == MODERN:
            headers = {"Mcp-Method": "tools/call", "Mcp-Name": tool}
            params["_meta"] = {
                "io.modelcontextprotocol/protocolVersion": MODERN,
                "io.modelcontextprotocol/clientInfo": {"name": "app", "version": "1"},
                "io.modelcontextprotocol/clientCapabilities": {},
            }
        message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
        answer: dict[str, Any] = (await self.http.post(self.address, json=message, headers=headers)).json()
        return answer


@pytest.mark.parametrize("is_alone", [True, False], ids=["alone", "beside others"])
@pytest.mark.parametrize("version", [HANDSHAKE, MODERN])
async def test_a_call_is_one_request_to_the_upstream(serve: Serve, version: str, is_alone: bool) -> None:
    async with serve() as bridge, two_servers(bridge, is_alone=is_alone) as counting:
        app = App(bridge, await bridge.login(bridge.app()), version)
        tool = "echo" if is_alone else "counting__echo"
        async with app.http:
            await app.open()
            first = await app.call(tool)
            counting.asked.clear()
            for _ in range(CALLS):
                await app.call(tool)
            asked = list(counting.asked)

    assert first["result"]["content"] == [{"type": "text", "text": "hello"}]
    assert asked == ["tools/call"] * CALLS
