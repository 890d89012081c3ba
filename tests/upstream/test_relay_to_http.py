"""A real MCP client, our relay, the channel over HTTP, and a real MCP server at the far end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
from fastmcp import Client, Context, FastMCP
from fastmcp.client.transports import StreamableHttpTransport

from bridge_app.events import EventBus
from bridge_app.models import McpSession, UpstreamSettings
from bridge_app.server.live import Live
from bridge_app.server.sessions import McpSessions
from bridge_app.upstream.credentials import Nothing
from bridge_app.upstream.http import HttpChannel
from bridge_app.upstream.relay import Relay
from tests.upstream.http_servers import ANN, DEADLINE, Receive, Scope, Send, served


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


def far_server() -> Any:
    server: FastMCP[None] = FastMCP("far")

    @server.tool
    async def echo(text: str) -> str:
        return text

    @server.tool
    async def ask(ctx: Context) -> str:
        answer = await ctx.elicit("Your name?", response_type=str)
        return f"hello {getattr(answer, 'data', '?')}"

    return server.http_app(path="/mcp")


@asynccontextmanager
async def relaying(url: str) -> AsyncIterator[str]:
    """Serve a relay in front of a server; yield its address."""
    channel = HttpChannel(UpstreamSettings("far", "Far Server", "http", url=url), Nothing())
    relay = Relay(channel, McpSessions(DictStore()), EventBus())
    live = Live()
    await channel.start()

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await relay.handle(scope, receive, send, ANN, live)

    try:
        async with served(app) as origin:
            yield f"{origin}/mcp"
    finally:
        await relay.close()
        await channel.stop()


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_a_real_client_uses_a_real_server_through_the_relay(mode: str) -> None:
    async def answer(question: str, response_type: Any, params: Any, context: Any) -> Any:
        return response_type(value="Ann")

    async with (
        asyncio.timeout(DEADLINE),
        served(far_server(), lifespan="on") as origin,
        relaying(f"{origin}/mcp") as address,
        Client(StreamableHttpTransport(address), mode=mode, elicitation_handler=answer) as client,
    ):
        tools = await client.list_tools()
        echoed = await client.call_tool("echo", {"text": "grüße"})
        # A server of 2026-07-28 asks nobody of its own accord.
        asked = await client.call_tool("ask") if mode == "legacy" else None

    assert {tool.name for tool in tools} == {"echo", "ask"}
    assert echoed.data == "grüße"
    assert asked is None or asked.data == "hello Ann"


async def test_a_client_does_not_notice_that_the_far_server_was_started_again() -> None:
    async with served(far_server(), lifespan="on") as origin:
        port = int(origin.rpartition(":")[2])
    async with asyncio.timeout(DEADLINE), relaying(f"http://127.0.0.1:{port}/mcp") as address:
        async with served(far_server(), lifespan="on", port=port):
            client = Client(StreamableHttpTransport(address), mode="legacy")
            await client.__aenter__()
            before = await client.call_tool("echo", {"text": "before"})
        async with served(far_server(), lifespan="on", port=port):
            after = await client.call_tool("echo", {"text": "after"})
            await client.__aexit__(None, None, None)

    assert (before.data, after.data) == ("before", "after")
