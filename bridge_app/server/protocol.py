"""HTTP/1.1 as clients speak it, and ASGI as the app does: with as few tasks, timers and packets as will do.

uvicorn still starts, counts and stops; it was its request cycle that cost more than the relay behind it.
"""

import asyncio
import http
import logging
import math
from collections import deque
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, cast
from urllib.parse import unquote

import httptools
import uvicorn
from uvicorn.protocols.utils import get_local_addr, get_remote_addr
from uvicorn.server import ServerState

from bridge_app.server.peer import Connection, Connections

logger = logging.getLogger(__name__)

Message = MutableMapping[str, Any]
App = Callable[..., Awaitable[None]]

HEAD_DEADLINE = 10.0
BODY_DEADLINE = 25.0
HEAD_LIMIT = 64 * 1024
READ_AHEAD = 64 * 1024
"""So much of a body waits for the app; then the client does."""
GATHERED = 16 * 1024
"""So much of an answer waits for what comes next; most answers are shorter, and leave as one packet."""
NO_BODY = (204, 304)
_ASGI = {"version": "3.0", "spec_version": "2.3"}
_STATUS_LINES = {each.value: f"HTTP/1.1 {each.value} {each.phrase}\r\n".encode() for each in http.HTTPStatus}
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
_CLOSE = b"connection: close\r\n"


class PatientProtocol(asyncio.Protocol):
    """One connection of a client, patient for so long only: a request head and a body each have a deadline, a head a length.

    A trickle of bytes renews no deadline. The guard answers a slow body earlier, where an app reads it; this one also
    ends connections whose body nobody reads. There is one timer for a connection, which looks at the deadline when it runs.
    """

    head_deadline = HEAD_DEADLINE
    body_deadline = BODY_DEADLINE
    open_connections: Connections | None = None
    """Told of every connection; None if nobody wants to know who is behind them."""
    known: Connection | None = None

    def __init__(
        self,
        config: uvicorn.Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        self.app: App = config.loaded_app
        self.loop = _loop or asyncio.get_running_loop()
        self.is_writable = True
        self._state = server_state
        self._app_state = app_state
        self._keep_alive = float(config.timeout_keep_alive)
        self._parser = httptools.HttpRequestParser(self)
        # A request may come behind one that asked for the connection to be closed; it is not answered.
        self._parser.set_dangerous_leniencies(lenient_data_after_close=True)
        self._transport: asyncio.Transport | None = None
        self._is_lost = False
        self._addresses: dict[str, Any] = {}
        self._room: asyncio.Event | None = None
        self._held: list[bytes] = []
        self._held_size = 0
        self._is_flush_due = False
        self._reading: _Cycle | None = None
        """The request that is being read, or was read last."""
        self._running: _Cycle | None = None
        """The request that is being answered, or was answered last."""
        self._waiting: deque[_Cycle] = deque()
        self._next: asyncio.Future[_Cycle | None] | None = None
        """What a task waits for that has answered its request: tasks cost more than most requests."""
        self._url = b""
        self._headers: list[tuple[bytes, bytes]] = []
        self._expects_word = False
        self._head_length = 0
        self._now: str | None = None
        """What is being read: "head", "body" or nothing."""
        self._phase: str | None = None
        """What the deadline is for: what is being read, or "idle"."""
        self._deadline = math.inf
        self._timer: asyncio.TimerHandle | None = None

    # -- the connection ------------------------------------------------------------------------------------------------

    @property
    def transport(self) -> asyncio.Transport:
        assert self._transport is not None
        return self._transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._state.connections.add(self)  # type: ignore[arg-type]
        client, server = get_remote_addr(self.transport), get_local_addr(self.transport)
        self._addresses = {"client": client, "server": server}
        if self.open_connections is not None and client is not None and server is not None:
            self.known = self.open_connections.opened(client, (server[0], server[1] or 0))
        self._expect("head")

    def connection_lost(self, exc: Exception | None) -> None:
        self._state.connections.discard(self)
        self._is_lost = True
        if self._next is not None and not self._next.done():
            self._next.set_result(None)
        self._phase = None
        self._deadline = math.inf
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self.open_connections is not None and self.known is not None:
            self.open_connections.lost(self.known)
        for cycle in (self._running, self._reading, *self._waiting):
            if cycle is not None:
                cycle.leave()
        self._waiting.clear()
        self._held.clear()
        self.resume_writing()

    def eof_received(self) -> None:
        """The client says no more: the connection ends."""

    def shutdown(self) -> None:
        """Be told by uvicorn that the server stops."""
        if self._running is None or self._running.is_complete:
            self.transport.close()
        else:
            self._running.is_kept = False

    def pause_writing(self) -> None:
        self.is_writable = False
        self._room = asyncio.Event()

    def resume_writing(self) -> None:
        self.is_writable = True
        room, self._room = self._room, None
        if room is not None:
            room.set()

    async def wait_for_room(self) -> None:
        """Wait until the client has read enough of what was sent."""
        if self._room is not None:
            await self._room.wait()

    # -- what comes ----------------------------------------------------------------------------------------------------

    def data_received(self, data: bytes) -> None:
        self._now = self._now or "head"
        self._head_length += len(data)
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            pass  # It is served as if it had not asked to speak something else.
        except httptools.HttpParserError:
            logger.debug("a request that could not be read", exc_info=True)
            self._refuse("Invalid HTTP request received.")
            return
        self._set_deadline()

    def _set_deadline(self) -> None:
        """After what has come: most requests come whole, and then there is nothing to wait for."""
        if self._now == "head" and self._head_length > HEAD_LIMIT:
            self._refuse("The head of this request is too long.")
        else:
            self._expect(self._now)

    def on_message_begin(self) -> None:
        self._now = "head"
        self._url = b""
        self._headers = []
        self._expects_word = False

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        name = name.lower()
        # White space around a value is no part of it (RFC 9110 5.5); the parser leaves what stands behind it.
        value = value.strip(b" \t")
        if name == b"expect" and value.lower() == b"100-continue":
            self._expects_word = True
        self._headers.append((name, value))

    def on_headers_complete(self) -> None:
        self._now, self._head_length = "body", 0
        if not self._url.startswith(b"/"):
            # A whole URL is for proxies: its host would be another than the header's, which the guard looks at.
            raise ValueError("not a path")
        raw_path, _, query = self._url.partition(b"?")
        path = raw_path.decode("ascii")
        version = self._parser.get_http_version()
        scope = {
            "type": "http",
            "asgi": _ASGI,
            "http_version": version,
            "method": self._parser.get_method().decode("ascii"),
            "scheme": "http",
            "root_path": "",
            "path": unquote(path) if "%" in path else path,
            "raw_path": raw_path,
            "query_string": query,
            "headers": self._headers,
            "state": self._app_state.copy(),
            **self._addresses,
        }
        is_kept = version != "1.0" and self._parser.should_keep_alive()
        cycle = self._reading = _Cycle(self, scope, is_kept=is_kept, expects_word=self._expects_word)
        if self._running is None or self._running.is_complete:
            self._run(cycle)
        else:
            # Sent before the answer to the one before it: it waits its turn, and the client with it.
            self._waiting.append(cycle)
            self.transport.pause_reading()

    def on_body(self, body: bytes) -> None:
        assert self._reading is not None
        if not self._reading.take(body):
            self.transport.pause_reading()

    def on_message_complete(self) -> None:
        assert self._reading is not None
        self._now, self._head_length = None, 0
        # For whoever comes before the app: most bodies are there when the app is called, and need no deadline.
        self._reading.scope["bridge.is_body_there"] = True
        self._reading.take_end()

    def read_on(self) -> None:
        """The app wants more of a body."""
        if not self._waiting and not self.transport.is_closing():
            self.transport.resume_reading()

    # -- what goes -----------------------------------------------------------------------------------------------------

    @property
    def is_closing(self) -> bool:
        return self.transport.is_closing()

    @property
    def default_headers(self) -> list[tuple[bytes, bytes]]:
        return self._state.default_headers

    def hold(self, data: bytes, *, more_is_sure: bool = False) -> None:
        """Send with the next turn of the loop at the latest, together with what comes until then.

        If more is sure to come, or the end, it waits for that.
        """
        if not more_is_sure and not self._is_flush_due:
            self._is_flush_due = True
            self.loop.call_soon(self._flush_now)
        self._held.append(data)
        self._held_size += len(data)
        if self._held_size > GATHERED:
            # The writer has to hear of a reader that is too slow.
            self.flush()

    def flush(self) -> None:
        """Send what is held."""
        if self._held:
            held, self._held, self._held_size = self._held, [], 0
            assert self._transport is not None
            self._transport.write(held[0] if len(held) == 1 else b"".join(held))

    def _flush_now(self) -> None:
        self._is_flush_due = False
        self.flush()

    def answered(self, cycle: "_Cycle") -> None:
        """An answer is complete: wait for the next request, or take up the one that waits."""
        self.flush()
        self._state.total_requests += 1
        transport = self.transport
        if not cycle.is_kept:
            transport.close()
        if transport.is_closing():
            return
        if self._waiting:
            self._run(self._waiting.popleft())
        elif self._now is None:
            self._expect("idle")
        if not self._waiting and not transport.is_reading():
            transport.resume_reading()

    def give_up(self) -> None:
        """End the connection in the middle of an answer, so that it is not taken for a whole one."""
        self.flush()
        self.transport.close()

    # -- in pieces -----------------------------------------------------------------------------------------------------

    def _run(self, cycle: "_Cycle") -> None:
        self._running = cycle
        next_, self._next = self._next, None
        if next_ is not None and not next_.done():
            next_.set_result(cycle)
            return
        task = self.loop.create_task(self._work(cycle))
        self._state.tasks.add(task)
        task.add_done_callback(self._state.tasks.discard)

    async def _work(self, cycle: "_Cycle | None") -> None:
        """Answer one request after the other, for as long as nobody else does and the connection is there."""
        while cycle is not None:
            await cycle.run(self.app)
            if self._next is not None or self._is_lost:
                return
            self._next = self.loop.create_future()
            cycle = await self._next

    def _refuse(self, words: str) -> None:
        """Answer a request that can't be read, unless the answer to an earlier one is under way."""
        if self.transport.is_closing():
            return
        if self._running is not None and not self._running.is_complete:
            self.transport.abort()
            return
        body = words.encode()
        self.transport.write(
            _STATUS_LINES[400]
            + b"content-type: text/plain; charset=utf-8\r\ncontent-length: %d\r\n" % len(body)
            + _CLOSE
            + b"\r\n"
            + body
        )
        self.transport.close()

    def _expect(self, phase: str | None) -> None:
        """Set the deadline for what is waited for now; what was waited for already keeps the one it has."""
        if phase == self._phase:
            return
        self._phase = phase
        if phase is None:
            self._deadline = math.inf
            return
        seconds = {"head": self.head_deadline, "body": self.body_deadline, "idle": self._keep_alive}[phase]
        self._deadline = self.loop.time() + seconds
        if self._timer is not None and self._timer.when() > self._deadline:
            self._timer.cancel()
            self._timer = None
        if self._timer is None:
            self._timer = self.loop.call_at(self._deadline, self._look)

    def _look(self) -> None:
        self._timer = None
        if self._deadline == math.inf or self.transport.is_closing():
            return
        if self.loop.time() < self._deadline:
            self._timer = self.loop.call_at(self._deadline, self._look)
        elif self._phase == "idle":
            self.transport.close()
        else:
            self.transport.abort()


class _Cycle:
    """One request and its answer, as ASGI has them."""

    __slots__ = (
        "_body",
        "_event",
        "_expects_word",
        "_has_body",
        "_has_more",
        "_is_begun",
        "_is_chunked",
        "_is_given",
        "_is_left",
        "_left",
        "_protocol",
        "_size",
        "is_complete",
        "is_kept",
        "scope",
    )

    def __init__(self, protocol: PatientProtocol, scope: dict[str, Any], *, is_kept: bool, expects_word: bool) -> None:
        self.scope = scope
        self.is_kept = is_kept
        """The connection is used again afterwards."""
        self.is_complete = False
        self._protocol = protocol
        self._expects_word = expects_word
        self._body: list[bytes] = []
        self._size = 0
        self._has_more = True
        self._is_given = False
        """The app was given all of the body."""
        self._is_left = False
        self._is_begun = False
        self._is_chunked = False
        self._has_body = True
        """The answer may have one."""
        self._left: int | None = None
        """How much of the announced length is still to be sent."""
        self._event: asyncio.Event | None = None

    async def run(self, app: App) -> None:
        """Have the app answer; answer in its place if it fails."""
        try:
            await app(self.scope, self.receive, self.send)
            if self.is_complete or self._is_left:
                return
            logger.error("a request was not answered to the end")
        except asyncio.CancelledError:
            await self._fail()
            raise
        except Exception:
            # One request that fails must not leave its client waiting.
            logger.exception("a request failed")
        await self._fail()

    async def _fail(self) -> None:
        """Answer in the app's place, or break off what it began."""
        if self._is_left or self.is_complete:
            return
        if self._is_begun:
            self._protocol.give_up()
            return
        body = b"Internal Server Error"
        headers = [
            (b"content-type", b"text/plain; charset=utf-8"),
            (b"content-length", str(len(body)).encode()),
            (b"connection", b"close"),
        ]
        await self.send({"type": "http.response.start", "status": 500, "headers": headers})
        await self.send({"type": "http.response.body", "body": body})

    # -- what comes

    def take(self, piece: bytes) -> bool:
        """Take a piece of the body; return whether there is room for more."""
        if self.is_complete:
            return True
        self._body.append(piece)
        self._size += len(piece)
        self._wake()
        return self._size <= READ_AHEAD

    def take_end(self) -> None:
        """The body is whole."""
        self._has_more = False
        self._wake()

    def leave(self) -> None:
        """The client has left."""
        if not self.is_complete:
            self._is_left = True
            self._wake()

    def _wake(self) -> None:
        if self._event is not None:
            self._event.set()

    async def receive(self) -> Message:
        """Be the app's `receive`."""
        if self._expects_word and not self._is_begun and not self._protocol.is_closing:
            self._expects_word = False
            self._protocol.transport.write(_CONTINUE)
        while not self._body and (self._has_more or self._is_given):
            if self._is_left or self.is_complete:
                return {"type": "http.disconnect"}
            if self._has_more:
                self._protocol.read_on()
            if self._event is None:
                self._event = asyncio.Event()
            self._event.clear()
            await self._event.wait()
        if self._is_left or self.is_complete:
            return {"type": "http.disconnect"}
        pieces, self._body, self._size = self._body, [], 0
        self._is_given = not self._has_more
        body = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        return {"type": "http.request", "body": body, "more_body": self._has_more}

    # -- what goes

    async def send(self, message: Message) -> None:
        """Be the app's `send`."""
        protocol = self._protocol
        if not protocol.is_writable and not self._is_left:
            await protocol.wait_for_room()
        if self._is_left:
            return
        kind = message["type"]
        if not self._is_begun:
            if kind != "http.response.start":
                raise RuntimeError(f"an answer can't begin with {kind}")
            self._begin(message)
        elif self.is_complete or kind != "http.response.body":
            raise RuntimeError(f"{kind} came out of turn")
        else:
            self._go_on(message.get("body", b""), is_last=not message.get("more_body", False))

    def _begin(self, message: Message) -> None:
        status: int = message["status"]
        lines = [_STATUS_LINES.get(status) or b"HTTP/1.1 %d \r\n" % status]
        length: int | None = None
        is_closing = False
        count = 2
        for headers in (self._protocol.default_headers, message.get("headers", ())):
            for name, value in headers:
                name = name.lower()
                if name == b"content-length":
                    length = int(value)
                elif name == b"transfer-encoding":
                    continue  # for us to say
                elif name == b"connection":
                    is_closing = b"close" in value.lower()
                    continue
                lines += (name, b": ", value, b"\r\n")
                count += 1
        has_body = self._has_body = self.scope["method"] != "HEAD" and status not in NO_BODY
        if length is None and has_body:
            if self.scope["http_version"] == "1.0":
                is_closing = True  # only the end of the connection tells where the body ends
            else:
                self._is_chunked = True
                lines.append(b"transfer-encoding: chunked\r\n")
                count += 1
        self.is_kept = self.is_kept and not is_closing
        if not self.is_kept:
            lines.append(_CLOSE)
            count += 1
        lines.append(b"\r\n")
        head = b"".join(lines)
        if head.count(b"\n") != count or head.count(b"\r") != count or b"\0" in head:
            raise RuntimeError("a header has a line end in it")
        self._left = length if has_body else None
        self._is_begun = True
        self._protocol.hold(head, more_is_sure=self._left is not None)

    def _go_on(self, body: bytes, *, is_last: bool) -> None:
        protocol = self._protocol
        if self._is_chunked:
            if body:
                protocol.hold(b"%x\r\n%b\r\n" % (len(body), body), more_is_sure=is_last)
            if is_last:
                protocol.hold(b"0\r\n\r\n", more_is_sure=True)
        elif self._has_body:
            if self._left is not None:
                self._left -= len(body)
                if self._left < 0 or (is_last and self._left):
                    raise RuntimeError("a body is not as long as its head says")
            if body:
                protocol.hold(body, more_is_sure=is_last)
        if is_last:
            self.is_complete = True
            self._wake()
            protocol.answered(self)
