"""What tests of a stdio upstream share: a channel to the raw server, clients of both eras that speak HTTP to it."""

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bridge_app.models import Identity, UpstreamSettings, UpstreamState, VerifiedRequest
from bridge_app.upstream.channel import ChannelRequest, Message
from bridge_app.upstream.stdio import StdioChannel

DEADLINE = 15.0
HANDSHAKE = "2025-11-25"
MODERN = "2026-07-28"
RAW_SERVER = Path(__file__).with_name("raw_stdio_server.py")
ANN = Identity("https://id.example", "ann", "Ann")


def who(grant_id: str) -> VerifiedRequest:
    return VerifiedRequest(grant_id, "client", "App", ANN, ("mcp",), ("raw",), 9e9, False, 0.0)


class DictSecrets:
    """Secret values in a dictionary."""

    def __init__(self, **values: str) -> None:
        self.values = values

    async def get(self, name: str) -> str | None:
        return self.values.get(name.rpartition("/")[2])


class Exchange:
    """One request to a channel, answered step by step."""

    def __init__(self, channel: StdioChannel, request: ChannelRequest, *, is_blocked: bool = False) -> None:
        self.messages: list[Message] = []
        self.unblocked = asyncio.Event()
        if not is_blocked:
            self.unblocked.set()
        self._left = asyncio.Event()
        self._news = asyncio.Event()
        self.task = asyncio.ensure_future(channel.exchange(request, self._receive, self._send))

    async def _receive(self) -> Message:
        await self._left.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        assert not self.messages or self.messages[-1].get("more_body", True), "sent after the end"
        assert (message["type"] == "http.response.start") == (not self.messages), "started twice or never"
        self.messages.append(message)
        self._news.set()
        await self.unblocked.wait()

    def leave(self) -> None:
        self._left.set()

    async def until(self, is_there: Callable[["Exchange"], bool]) -> "Exchange":
        async with asyncio.timeout(DEADLINE):
            while not is_there(self):
                self._news.clear()
                await self._news.wait()
        return self

    async def done(self) -> "Exchange":
        async with asyncio.timeout(DEADLINE):
            await self.task
        return self

    @property
    def status(self) -> int:
        return int(self.messages[0]["status"])

    def header(self, name: str) -> str | None:
        found = [value.decode() for key, value in self.messages[0]["headers"] if key == name.encode()]
        assert len(found) < 2
        return found[0] if found else None

    @property
    def is_stream(self) -> bool:
        return (self.header("content-type") or "").startswith("text/event-stream")

    @property
    def is_complete(self) -> bool:
        return len(self.messages) > 1 and not self.messages[-1].get("more_body", False)

    @property
    def body(self) -> bytes:
        return b"".join(message.get("body", b"") for message in self.messages[1:])

    def events(self) -> list[dict[str, Any]]:
        if len(self.messages) < 2:
            return []
        if not self.is_stream:
            return [json.loads(self.body)] if self.body else []
        events = []
        for block in self.body.split(b"\r\n\r\n"):
            if not block or block.startswith(b":"):
                continue
            kind, data = block.split(b"\r\n")
            assert kind == b"event: message"
            assert b"\r" not in data
            assert b"\n" not in data
            events.append(json.loads(data.removeprefix(b"data: ")))
        return events

    def answer(self) -> dict[str, Any]:
        return self.events()[-1]

    def text(self) -> str:
        return str(self.answer()["result"]["content"][0]["text"])


class Client:
    """An app of one grant: in the handshake era once it has introduced itself, before that in the modern one."""

    def __init__(self, channel: StdioChannel, grant_id: str = "grant-a") -> None:
        self.channel = channel
        self.who = who(grant_id)
        self.session: str | None = None
        self.introduced: dict[str, Any] = {}

    def send(
        self,
        message: object = None,
        *,
        method: str = "POST",
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        is_blocked: bool = False,
    ) -> Exchange:
        content = body if body is not None else (b"" if message is None else json.dumps(message).encode())
        all_headers = {
            "accept": "application/json, text/event-stream",
            "content-type": "application/json",
            **({"mcp-session-id": self.session, "mcp-protocol-version": HANDSHAKE} if self.session else {}),
            **(headers or {}),
        }
        lines = [(name.encode(), value.encode()) for name, value in all_headers.items()]
        return Exchange(self.channel, ChannelRequest(method, lines, content, self.who), is_blocked=is_blocked)

    async def initialize(self, version: str = HANDSHAKE, name: str = "tester", **capabilities: Any) -> "Client":
        params = {
            "protocolVersion": version,
            "capabilities": capabilities,
            "clientInfo": {"name": name, "version": "1"},
        }
        reply = await self.send({"jsonrpc": "2.0", "id": "intro", "method": "initialize", "params": params}).done()
        assert reply.status == 200, reply.body
        self.introduced = reply.answer()
        self.session = reply.header("mcp-session-id")
        assert self.session is not None, reply.body
        assert (await self.notify("notifications/initialized").done()).status == 202
        return self

    def request(
        self, method: str, params: dict[str, Any] | None = None, *, id: int | str = 1, **options: Any
    ) -> Exchange:
        params = dict(params or {})
        if self.session is None:
            meta = {
                **params.pop("_meta", {}),
                "io.modelcontextprotocol/protocolVersion": MODERN,
                "io.modelcontextprotocol/clientCapabilities": options.pop("capabilities", {}),
                "io.modelcontextprotocol/clientInfo": {"name": "modern", "version": "2"},
            }
            params["_meta"] = meta
            name = params.get("name") or params.get("uri")
            options["headers"] = {
                "mcp-protocol-version": MODERN,
                "mcp-method": method,
                **({"mcp-name": name} if name else {}),
                **options.pop("headers", {}),
            }
        return self.send({"jsonrpc": "2.0", "id": id, "method": method, "params": params}, **options)

    def call(self, tool: str, *, id: int | str = 1, token: object = None, meta: Any = None, **options: Any) -> Exchange:
        """Call a tool; `arguments` are what is left when the options of `send` are taken out."""
        passed = {key: options.pop(key) for key in ("headers", "is_blocked") if key in options}
        params: dict[str, Any] = {"name": tool, "arguments": options}
        if token is not None or meta is not None:
            params["_meta"] = {**(meta or {}), **({"progressToken": token} if token is not None else {})}
        return self.request("tools/call", params, id=id, **passed)

    async def ask(self, tool: str, **options: Any) -> str:
        return (await self.call(tool, **options).done()).text()

    def notify(self, method: str, **params: Any) -> Exchange:
        return self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def answer(self, id: int | str, **result: Any) -> Exchange:
        return self.send({"jsonrpc": "2.0", "id": id, "result": result})

    def stream(self) -> Exchange:
        return self.send(method="GET")


class States:
    """What a channel said of itself."""

    def __init__(self) -> None:
        self.told: list[tuple[UpstreamState, str]] = []
        self._news = asyncio.Event()

    def __call__(self, state: UpstreamState, words: str) -> None:
        self.told.append((state, words))
        self._news.set()

    async def until(self, state: UpstreamState) -> str:
        async with asyncio.timeout(DEADLINE):
            while not self.told or self.told[-1][0] != state:
                self._news.clear()
                await self._news.wait()
        return self.told[-1][1]


def raw_settings(*arguments: str, **settings: Any) -> UpstreamSettings:
    """Return the settings of an upstream that is the raw server."""
    return UpstreamSettings(
        **{
            "id": "raw",
            "name": "Raw",
            "transport": "stdio",
            "command": sys.executable,
            "arguments": ("-I", str(RAW_SERVER), *arguments),
            **settings,
        }
    )
