"""Our own small server: what a client of either era learns from it."""

import asyncio
import json
from typing import Any

import pytest
from fastmcp import Client
from fastmcp.exceptions import ToolError
from jsonschema import Draft202012Validator

from bridge_app.models import Identity, Standing, VerifiedRequest
from bridge_app.server.builtin import TOOLS, BuiltinServer
from bridge_app.upstream.channel import ChannelRequest, Message
from tests.conftest import ServeBridge

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


async def send_to(
    message: object, *, standing: Standing | None = KNOWN, verb: str = "POST", **headers: str
) -> tuple[int, Any]:
    """Send a message of 2026-07-28; return the status, and the answer if there is one."""
    server = BuiltinServer(lambda grant_id: standing if grant_id == "grant-a" else None, version="1.2.3")
    await server.start()
    method = message.get("method", "") if isinstance(message, dict) else ""
    params = message.get("params", {}) if isinstance(message, dict) else {}
    pairs = {
        "accept": "application/json",
        "content-type": "application/json",
        "mcp-protocol-version": MODERN,
        "mcp-method": method,
        **({"mcp-name": params["name"]} if "name" in params else {}),
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    body = message if isinstance(message, bytes) else json.dumps(message).encode()
    request = ChannelRequest(verb, [(name.encode(), value.encode()) for name, value in pairs.items()], body, WHO)
    messages: list[Message] = []

    async def receive() -> Message:
        await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        messages.append(message)

    async with asyncio.timeout(10):
        await server.exchange(request, receive, send)
    await server.stop()
    body = b"".join(each.get("body", b"") for each in messages[1:])
    return messages[0]["status"], json.loads(body) if body else None


def request(method: str, **params: object) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": {**params, "_meta": META}}


async def ask(method: str, *, standing: Standing | None = KNOWN, **params: object) -> Any:
    status, answer = await send_to(request(method, **params), standing=standing)
    assert status == 200
    return answer["result"]


async def test_a_client_learns_who_it_is() -> None:
    result = await ask("tools/call", name="whoami")

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
    assert json.loads(result["content"][0]["text"]) == result["structuredContent"]


async def test_a_client_learns_how_the_bridge_does() -> None:
    result = await ask("tools/call", name="bridge_status")

    assert result["structuredContent"] == {
        "version": "1.2.3",
        "address": "http://localhost:8000/mcp",
        "running_since": "1970-01-01T01:00:00+00:00",
        "servers": ["bridge"],
    }


@pytest.mark.parametrize("tool", ["whoami", "bridge_status"])
async def test_who_has_no_access_any_more_learns_nothing(tool: str) -> None:
    result = await ask("tools/call", name=tool, standing=None)

    assert result["isError"] is True
    assert "has ended" in result["content"][0]["text"]
    assert "structuredContent" not in result


@pytest.mark.parametrize("params", [{"name": "nope"}, {"name": "whoami", "arguments": {"x": 1}}])
async def test_what_it_does_not_have_is_said_as_a_failed_call(params: dict[str, Any]) -> None:
    result = await ask("tools/call", **params)

    assert result["isError"] is True
    assert result["content"][0]["text"]


async def test_the_tools_are_marked_safe_to_repeat_and_answer_in_the_shape_they_promise() -> None:
    tools = {tool["name"]: tool for tool in (await ask("tools/list"))["tools"]}

    assert set(tools) == {"whoami", "bridge_status"}
    for name, tool in tools.items():
        assert tool["annotations"]["readOnlyHint"] is True
        assert tool["annotations"]["idempotentHint"] is True
        assert tool["description"]
        Draft202012Validator.check_schema(tool["inputSchema"])
        shape = {**tool["outputSchema"], "additionalProperties": False}
        Draft202012Validator(shape).validate((await ask("tools/call", name=name))["structuredContent"])


async def test_the_rules_hear_of_the_same_tools() -> None:
    tools = await BuiltinServer(lambda _: None, version="1").tools()

    assert [tool.name for tool in tools] == [tool["name"] for tool in TOOLS]
    assert all(tool.is_read_only and not tool.is_destructive for tool in tools)


@pytest.mark.parametrize(
    ("message", "status", "code"),
    [
        (b"{", 400, -32700),
        (b"[" * 100_000, 400, -32700),
        ([], 400, -32600),
        ({"jsonrpc": "2.0", "id": 1}, 400, -32600),
        ({"jsonrpc": "2.0", "id": 1, "method": "tools/list"}, 400, -32602),
        (request("prompts/list"), 404, -32601),
        (request("subscriptions/listen", notifications={"toolsListChanged": True}), 404, -32601),
    ],
    ids=["cut", "deep", "list", "no-method", "no-meta", "prompts", "listen"],
)
async def test_what_can_not_be_answered_is_an_error_with_the_right_status(
    message: object, status: int, code: int
) -> None:
    got, answer = await send_to(message)

    assert (got, answer["error"]["code"]) == (status, code)


async def test_a_notification_is_taken_and_nothing_but_a_post_is() -> None:
    note = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 1, "_meta": META}}

    assert await send_to(note) == (202, None)
    assert await send_to({}, verb="GET") == (405, None)


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_a_client_of_either_era_uses_it_alone_and_among_others(serve: ServeBridge, mode: Any) -> None:
    async with serve() as served:
        app = served.app("FastMCP's client")
        tokens = await served.login(app)
        address = f"{served.origin}/mcp"

        async with Client(address, auth=tokens.access, mode=mode) as client:
            names = {tool.name for tool in await client.list_tools()}
            answer = await client.call_tool("whoami")
            with pytest.raises(ToolError):
                await client.call_tool("whoami", {"more": 1})

    assert {"whoami", "bridge_status"} <= names
    assert answer.data.client == "FastMCP's client"
