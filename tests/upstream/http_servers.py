"""Real MCP servers and misbehaving ones on loopback, and a channel to them with somebody who listens."""

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn

from bridge_app.models import Identity, UpstreamSettings, UpstreamState, VerifiedRequest
from bridge_app.upstream.channel import ChannelRequest, Headers, Message
from bridge_app.upstream.credentials import Credentials, Nothing
from bridge_app.upstream.http import HttpChannel

DEADLINE = 15.0
HANDSHAKE = "2025-11-25"
MODERN = "2026-07-28"
ANN = VerifiedRequest(
    "grant-a", "client-a", "App A", Identity("https://id.example", "ann", "Ann"), ("mcp",), ("far",), 9e9, False, 0.0
)

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Any:
        yield


@asynccontextmanager
async def served(app: Any, *, lifespan: str = "off", port: int = 0) -> AsyncIterator[str]:
    """Serve an ASGI app; yield its origin."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    config = uvicorn.Config(
        app, lifespan=lifespan, log_config=None, log_level="critical", ws="none", timeout_graceful_shutdown=1
    )  # type: ignore[arg-type]
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    async with asyncio.timeout(DEADLINE):
        while not server.started:
            await asyncio.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = server.force_exit = True
        await running
        listener.close()


@asynccontextmanager
async def spoken(speak: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]) -> AsyncIterator[str]:
    """Serve raw bytes; yield the origin."""
    tasks: set[asyncio.Task[None]] = set()

    async def guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await speak(reader, writer)
        finally:
            tasks.discard(task)
            writer.close()

    server = await asyncio.start_server(guarded, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)


async def read_request(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """Read one HTTP request from raw bytes: its head and its body."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    return head, await reader.readexactly(length)


@dataclass
class Recorder:
    """An ASGI app that answers as it is told, and remembers what it was sent."""

    answer: Callable[[Scope, bytes, Receive, Send], Awaitable[None]]
    seen: list[tuple[str, Headers, bytes]] = field(default_factory=list)
    left: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        self.seen.append((scope["method"], list(scope["headers"]), body))

        async def listen() -> None:
            while (await receive())["type"] != "http.disconnect":
                pass
            self.left.set()

        listening = asyncio.create_task(listen())
        try:
            await self.answer(scope, body, receive, send)
        finally:
            listening.cancel()


async def reply(send: Send, status: int, body: bytes = b"", **headers: str) -> None:
    """Send one whole answer; header names are written with underscores."""
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    named.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": named})
    await send({"type": "http.response.body", "body": body})


@dataclass
class Heard:
    """Who called the channel: what came back, and whether they left."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    pieces: list[bytes] = field(default_factory=list)
    is_over: bool = False
    leaves: asyncio.Event = field(default_factory=asyncio.Event)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def body(self) -> bytes:
        return b"".join(self.pieces)

    @property
    def messages(self) -> list[dict[str, Any]]:
        """All JSON-RPC messages in the answer, whatever they came in."""
        if self.headers.get("content-type", "").startswith("text/event-stream"):
            data = [line[5:].strip() for line in self.body.splitlines() if line.startswith(b"data:")]
            return [json.loads(piece) for piece in data if piece.startswith(b"{")]
        return [json.loads(self.body)] if self.body else []

    async def receive(self) -> Message:
        await self.leaves.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        assert not self.is_over
        if message["type"] == "http.response.start":
            assert not self.status
            self.status = message["status"]
            self.headers = {name.decode(): value.decode("latin-1") for name, value in message["headers"]}
        else:
            assert self.status
            self.pieces.append(message.get("body", b""))
            self.is_over = not message.get("more_body", False)
        self.arrived.set()


@dataclass
class Far:
    """A channel to a server, and all that it told of its state."""

    channel: HttpChannel
    states: list[tuple[UpstreamState, str]]
    session_id: str | None = None
    version: str = HANDSHAKE
    ids: int = 0

    @property
    def state(self) -> str:
        return self.states[-1][0]

    def request(self, method: str, params: dict[str, Any] | None = None, **parts: Any) -> ChannelRequest:
        """Return a request as a client of the handshake era makes it."""
        self.ids += 1
        message = {"jsonrpc": "2.0", "method": method, "params": params or {}}
        if not method.startswith("notifications/"):
            message["id"] = parts.pop("id", self.ids)
        return self.raw("POST", json.dumps(message).encode(), **parts)

    def raw(
        self, method: str, body: bytes = b"", headers: Headers | None = None, who: VerifiedRequest = ANN
    ) -> ChannelRequest:
        sent: Headers = [
            (b"host", b"localhost:8000"),
            (b"accept", b"application/json, text/event-stream"),
            (b"content-type", b"application/json"),
            (b"user-agent", b"an-app/1.0"),
            (b"content-length", str(len(body)).encode()),
        ]
        if self.session_id is not None:
            sent += [(b"mcp-session-id", self.session_id.encode()), (b"mcp-protocol-version", self.version.encode())]
        return ChannelRequest(method, sent + (headers or []), body, who)

    def modern(self, method: str, params: dict[str, Any] | None = None) -> ChannelRequest:
        """Return a request as a client of 2026-07-28 makes it."""
        self.ids += 1
        meta = {
            "io.modelcontextprotocol/protocolVersion": MODERN,
            "io.modelcontextprotocol/clientInfo": {"name": "an-app", "version": "1.0"},
            "io.modelcontextprotocol/clientCapabilities": {},
        }
        message = {"jsonrpc": "2.0", "id": self.ids, "method": method, "params": {**(params or {}), "_meta": meta}}
        headers: Headers = [(b"mcp-protocol-version", MODERN.encode()), (b"mcp-method", method.encode())]
        if params and "name" in params:
            headers.append((b"mcp-name", params["name"].encode()))
        return self.raw("POST", json.dumps(message).encode(), headers)

    async def ask(self, request: ChannelRequest, heard: Heard | None = None) -> Heard:
        heard = heard or Heard()
        async with asyncio.timeout(DEADLINE):
            await self.channel.exchange(request, heard.receive, heard.send)
        return heard

    async def call(self, method: str = "tools/call", params: dict[str, Any] | None = None, **parts: Any) -> Heard:
        return await self.ask(self.request(method, params or {"name": "echo", "arguments": {}}, **parts))

    async def introduce(self) -> None:
        """Open an MCP session of the handshake era."""
        params = {"protocolVersion": HANDSHAKE, "capabilities": {}, "clientInfo": {"name": "an-app", "version": "1"}}
        heard = await self.ask(self.request("initialize", params))
        assert heard.status == 200, heard.body
        self.session_id = heard.headers["mcp-session-id"]
        assert (await self.ask(self.request("notifications/initialized"))).status == 202


@asynccontextmanager
async def channel_to(url: str, credentials: Credentials | None = None, **parts: Any) -> AsyncIterator[Far]:
    """Open a channel to a server at `url`; `parts` are settings, or `clock` and `jitter` of the channel."""
    own = {name: parts.pop(name) for name in ("clock", "jitter") if name in parts}
    states: list[tuple[UpstreamState, str]] = []
    settings = UpstreamSettings("far", "Far Server", "http", url=url, **parts)
    channel = HttpChannel(
        settings, credentials or Nothing(), on_state=lambda state, words: states.append((state, words)), **own
    )
    await channel.start()
    try:
        yield Far(channel, states)
    finally:
        async with asyncio.timeout(3):
            await channel.stop()
