"""Our own small server, reached as a client reaches it: through the relay, with a grant."""

import asyncio
import json
import sys
from typing import Any

import pytest
from fastmcp.server.auth import AccessToken
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser

from bridge_app.models import Identity, Standing, VerifiedRequest
from bridge_app.server.builtin import make_builtin
from bridge_app.upstream.channel import AsgiChannel, ChannelRequest, Message

MODERN = "2026-07-28"
META = {
    "io.modelcontextprotocol/protocolVersion": MODERN,
    "io.modelcontextprotocol/clientCapabilities": {},
}
ANN = Identity("https://id.example", "ann", "Ann", "ann@example.com")
WHO = VerifiedRequest("grant-a", "client-a", "App A", ANN, ("mcp",), ("bridge",), 9e9, False, 0.0)
KNOWN = Standing(
    client_name="App A",
    person="Ann",
    email="ann@example.com",
    identity_provider="this computer",
    scopes=("mcp",),
    upstreams=("bridge",),
    connected_at=0.0,
    expires_at=86400.0,
    bridge_version="1.2.3",
    bridge_started_at=3600.0,
    address="http://localhost:8000/mcp",
)


def dress(who: VerifiedRequest) -> object:
    return AuthenticatedUser(AccessToken(token=who.grant_id, client_id=who.client_id, scopes=list(who.scopes)))


async def ask(method: str, params: dict[str, Any], *, is_dressed: bool = True) -> Any:
    server = make_builtin(lambda grant_id: KNOWN if grant_id == "grant-a" else None, version="1.2.3")
    app = server.http_app(path="/mcp", json_response=True, host_origin_protection=False)
    channel = AsgiChannel(app, dress=dress if is_dressed else None)
    await channel.start()
    headers = {
        "accept": "application/json",
        "content-type": "application/json",
        "mcp-protocol-version": MODERN,
        "mcp-method": method,
        **({"mcp-name": params["name"]} if "name" in params else {}),
    }
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": {**params, "_meta": META}}).encode()
    request = ChannelRequest("POST", [(name.encode(), value.encode()) for name, value in headers.items()], body, WHO)
    messages: list[Message] = []

    async def receive() -> Message:
        await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        messages.append(message)

    async with asyncio.timeout(10):
        await channel.exchange(request, receive, send)
    await channel.stop()
    return json.loads(messages[1]["body"])["result"]


async def test_a_client_learns_who_it_is() -> None:
    result = await ask("tools/call", {"name": "whoami"})

    assert result["structuredContent"] == {
        "client": "App A",
        "person": "Ann",
        "email": "ann@example.com",
        "identity_provider": "this computer",
        "scopes": ["mcp"],
        "servers": ["bridge"],
        "connected_since": "1970-01-01T00:00:00+00:00",
        "access_ends_if_unused_by": "1970-01-02T00:00:00+00:00",
    }


async def test_a_client_learns_how_the_bridge_does() -> None:
    result = await ask("tools/call", {"name": "bridge_status"})

    assert result["structuredContent"] == {
        "version": "1.2.3",
        "address": "http://localhost:8000/mcp",
        "running_since": "1970-01-01T01:00:00+00:00",
        "servers": ["bridge"],
    }


@pytest.mark.parametrize("tool", ["whoami", "bridge_status"])
async def test_nobody_learns_nothing(tool: str) -> None:
    result = await ask("tools/call", {"name": tool}, is_dressed=False)

    assert result["isError"] is True
    assert "has ended" in result["content"][0]["text"]


async def test_the_tools_are_marked_safe_to_repeat_and_have_a_shape() -> None:
    tools = {tool["name"]: tool for tool in (await ask("tools/list", {}))["tools"]}

    assert set(tools) == {"whoami", "bridge_status"}
    for tool in tools.values():
        assert tool["annotations"]["readOnlyHint"] is True
        assert tool["annotations"]["idempotentHint"] is True
        assert tool["outputSchema"]["type"] == "object"
        assert tool["description"]


async def test_it_answers_without_the_store_that_fastmcp_would_load_for_sessions(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # It takes half a second, in the middle of somebody's first call.
    monkeypatch.setitem(sys.modules, "key_value.aio.adapters.pydantic", None)

    result = await ask("tools/list", {})

    assert {tool["name"] for tool in result["tools"]} == {"whoami", "bridge_status"}
