"""HTTP/1.1 to one server: connections that are kept and used again, one request at a time on each.

Nothing is decided here: no redirect is followed, no request is sent twice, no answer is judged. What a server says is
bounded: its head in length, its body in how far it is read ahead of whoever takes it.
"""

import asyncio
import base64
import contextlib
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import quote, unquote, urlsplit

import httptools

from bridge_app.upstream.channel import Headers

KEPT_ALIVE = 55.0
"""Below what servers and gateways usually grant (60 seconds and more); a connection they close earlier is noticed."""
PROBES = {"TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 15, "TCP_KEEPCNT": 4}
"""A silent stream is found dead two minutes after it died, in a sleep say; the system's own two hours are too long."""
READ_AHEAD = 256 * 1024
HEAD_LIMIT = 64 * 1024
INTERIM_LIMIT = 16
"""Answers that only say that another one will follow (1xx)."""
NO_BODY = (204, 304)
_SAFE_IN_TARGET = "%/:=&?~+!$,;'@()*[]|"


class CannotConnect(OSError):
    """There is no connection to be had."""


class ProxyRefused(CannotConnect):
    """The proxy of this network opens no way to the server."""


class HungUp(OSError):
    """The connection ended before the answer did."""


class BadAnswer(ValueError):
    """What came is no answer in HTTP/1.1, or one with a head beyond all bounds."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a server is, taken from its address."""

    scheme: str
    host: str
    port: int
    target: str = field(repr=False)
    """Path and query, which may hold a key."""
    authority: str
    """Host and port as they stand in the address; without a port that goes without saying."""
    userinfo: str = field(default="", repr=False)

    @property
    def is_secure(self) -> bool:
        return self.scheme == "https"


def read_place(url: str) -> Place:
    """Take an address apart. Raises ValueError if it is none for HTTP."""
    parts = urlsplit(url)
    scheme, host = parts.scheme.lower(), parts.hostname
    if scheme not in ("http", "https") or not host or parts.port == 0:
        raise ValueError("no address for HTTP")
    usual = 443 if scheme == "https" else 80
    name = host if host.isascii() else host.encode("idna").decode()
    if not name.isprintable() or any(mark in name for mark in " /\\<>\"'`{}|^"):
        raise ValueError("no name of a host")
    shown = f"[{name}]" if ":" in name else name
    authority = shown if parts.port in (None, usual) else f"{shown}:{parts.port}"
    target = quote(parts.path or "/", _SAFE_IN_TARGET) + (
        f"?{quote(parts.query, _SAFE_IN_TARGET)}" if parts.query else ""
    )
    return Place(scheme, name, parts.port or usual, target, authority, parts.netloc.rpartition("@")[0])


class Answer:
    """What a server answers to one request: its head, then its body as it comes."""

    __slots__ = (
        "_connection",
        "_error",
        "_has_head",
        "_pieces",
        "_size",
        "_waiter",
        "content_length",
        "headers",
        "is_whole",
        "needs_end",
        "status",
    )

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self.status = 0
        self.headers: Headers = []
        """Names in lower case."""
        self.content_length: int | None = None
        self.is_whole = False
        """All of it has come; it may not have been taken yet."""
        self.needs_end = False
        """Only the end of the connection tells where the body ends."""
        self._has_head = False
        self._pieces: list[bytes] = []
        self._size = 0
        self._error: Exception | None = None
        self._waiter: asyncio.Future[None] | None = None

    def header(self, name: bytes) -> str:
        """Return the first value of a header as text, or nothing."""
        for pair in self.headers:
            if pair[0] == name:
                return pair[1].decode("latin-1")
        return ""

    def all(self, name: bytes) -> str:
        """Return all values of a header, side by side."""
        return ", ".join(value.decode("latin-1") for key, value in self.headers if key == name)

    @property
    def is_at_end(self) -> bool:
        """All of it has come and was taken."""
        return self.is_whole and not self._pieces

    async def begin(self) -> None:
        """Wait for the head. Raises HungUp and BadAnswer."""
        if not self._has_head:
            await self._wait()

    async def read(self) -> bytes:
        """Return what has come of the body, waiting for some; nothing at its end. Raises HungUp and BadAnswer."""
        while not self._pieces:
            if self.is_whole:
                return b""
            await self._wait()
        pieces, self._pieces, self._size = self._pieces, [], 0
        if not self.is_whole:
            self._connection.read_on()
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def close(self) -> None:
        """Be done with it. What is half read ends its connection, so that the server hears of it."""
        if not self.is_whole:
            self._connection.abort()

    # -- what the connection tells

    def take_head(self, status: int, headers: Headers, content_length: int | None, *, needs_end: bool) -> None:
        self.status, self.headers, self.content_length, self.needs_end = status, headers, content_length, needs_end
        self._has_head = True
        self._wake()

    def take_piece(self, piece: bytes) -> bool:
        """Take a piece of the body; return whether there is room for more."""
        self._pieces.append(piece)
        self._size += len(piece)
        self._wake()
        return self._size <= READ_AHEAD

    def finish(self) -> None:
        self.is_whole = True
        self._wake()

    def fail(self, error: Exception) -> None:
        if not self.is_whole and self._error is None:
            self._error = error
            self._wake()

    async def _wait(self) -> None:
        """Wait for news. Raises the error if that is the news."""
        if self._error is None:
            self._waiter = asyncio.get_running_loop().create_future()
            await self._waiter
        if self._error is not None:
            raise self._error

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)


class Connection(asyncio.Protocol):
    """One connection to the server."""

    __slots__ = (
        "_answer",
        "_gained_nothing",
        "_has_gained",
        "_head_length",
        "_headers",
        "_interims",
        "_is_chunked",
        "_is_kept",
        "_is_paused",
        "_length",
        "_parser",
        "_pool",
        "_transport",
        "idle_since",
    )

    def __init__(self, pool: "Pool") -> None:
        self._pool = pool
        self._transport: asyncio.Transport | None = None
        self._parser = httptools.HttpResponseParser(self)
        self._answer: Answer | None = None
        self._headers: Headers = []
        self._head_length = 0
        self._has_gained = False
        self._gained_nothing = 0
        """Bytes that came and were neither the end of a head nor a part of a body."""
        self._interims = 0
        self._length: int | None = None
        self._is_chunked = False
        self._is_kept = False
        self._is_paused = False
        self.idle_since = 0.0

    @property
    def is_usable(self) -> bool:
        """A request may be sent over it."""
        return self._transport is not None and not self._transport.is_closing()

    def ask(self, request: bytes, body: bytes) -> Answer:
        """Send a request; the answer comes."""
        assert self._transport is not None
        assert self._answer is None
        self._answer = answer = Answer(self)
        if len(body) <= HEAD_LIMIT:
            self._transport.write(request + body if body else request)
        else:
            self._transport.write(request)
            self._transport.write(body)
        return answer

    def read_on(self) -> None:
        """There is room for more of the answer."""
        if self._is_paused:
            self._is_paused = False
            if self._transport is not None and not self._transport.is_closing():
                self._transport.resume_reading()

    def abort(self) -> None:
        """End it at once."""
        if self._transport is not None:
            self._transport.abort()

    # -- asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._pool.opened(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._pool.lost(self)
        answer, self._answer = self._answer, None
        if answer is None or answer.is_whole:
            return
        if answer.needs_end and exc is None:
            answer.finish()
        else:
            answer.fail(HungUp("the connection ended"))

    def data_received(self, data: bytes) -> None:
        answer = self._answer
        if answer is None:
            # Nobody asked: whatever this is, it would be taken for the answer to the next request.
            self.abort()
            return
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self._give_up(answer, BadAnswer("another protocol"))
            return
        except (httptools.HttpParserError, httptools.HttpParserCallbackError) as error:
            cause = error.__context__
            self._give_up(answer, cause if isinstance(cause, BadAnswer) else BadAnswer(str(error)))
            return
        if answer.is_whole:
            self._release()
        elif self._has_gained:
            self._has_gained, self._gained_nothing = False, 0
        else:
            self._gained_nothing += len(data)
            if self._gained_nothing > HEAD_LIMIT:
                self._give_up(answer, BadAnswer("a line without end"))

    # -- httptools

    def on_message_begin(self) -> None:
        if self._answer is None or self._answer.is_whole:
            raise BadAnswer("an answer to nothing")
        self._headers = []
        self._head_length = 0
        self._length = None
        self._is_chunked = False

    def on_header(self, name: bytes, value: bytes) -> None:
        self._head_length += len(name) + len(value)
        if self._head_length > HEAD_LIMIT:
            raise BadAnswer("a head without end")
        assert self._answer is not None
        if self._answer.status:
            return  # a trailer; nobody waits for one
        name = name.lower()
        if name == b"content-length":
            self._length = int(value)
        elif name == b"transfer-encoding":
            self._is_chunked = True
        self._headers.append((name, value.strip(b" \t")))

    def on_headers_complete(self) -> None:
        assert self._answer is not None
        status = self._parser.get_status_code()
        if status < 200:
            self._interims += 1
            if status == 101 or self._interims > INTERIM_LIMIT:
                raise BadAnswer("another protocol, or none")
            return
        self._head_length = 0
        self._has_gained = True
        self._is_kept = self._parser.should_keep_alive()
        has_body = status not in NO_BODY
        length = self._length if has_body and not self._is_chunked else None
        needs_end = has_body and length is None and not self._is_chunked
        self._answer.take_head(status, self._headers, length, needs_end=needs_end)

    def on_body(self, body: bytes) -> None:
        assert self._answer is not None
        self._has_gained = True
        if not self._answer.take_piece(body) and not self._is_paused and self._transport is not None:
            self._is_paused = True
            self._transport.pause_reading()

    def on_message_complete(self) -> None:
        assert self._answer is not None
        if self._answer.status:
            self._answer.finish()

    # -- in pieces

    def _release(self) -> None:
        """The answer is whole: be ready for the next request, if the server is."""
        transport = self._transport
        assert transport is not None
        self._answer = None
        self._interims = self._gained_nothing = 0
        if not self._is_kept or transport.is_closing() or transport.get_write_buffer_size():
            transport.abort()
            return
        self.read_on()
        self._pool.release(self)

    def _give_up(self, answer: Answer, error: BadAnswer) -> None:
        answer.fail(error)
        self.abort()


class Pool:
    """All connections to one server, or to the proxy before it. Thread rule: one event loop.

    `proxy` is the proxy's address; `trust` tells which certificates count, and is only asked for where that matters.
    """

    def __init__(
        self, place: Place, *, connect_seconds: float, trust: Callable[[], ssl.SSLContext], proxy: str | None = None
    ) -> None:
        self._place = place
        self._proxy = read_place(proxy) if proxy is not None else None
        self._connect_seconds = connect_seconds
        self._trust = trust() if place.is_secure or (self._proxy is not None and self._proxy.is_secure) else None
        self._all: set[Connection] = set()
        self._idle: list[Connection] = []
        self._is_retired = self._is_closed = False
        self._sweep: asyncio.TimerHandle | None = None
        self._loop = asyncio.get_running_loop()
        target, extra = place.target, ""
        if self._proxy is not None and not place.is_secure:
            target = f"http://{place.authority}{place.target}"
            extra = self._proxy_authorization()
        self._end_of_line = f" {target} HTTP/1.1\r\nhost: {place.authority}\r\n{extra}".encode()
        self._marks = self._end_of_line.count(b"\n") + 1

    async def ask(self, method: str, headers: Headers, body: bytes | None) -> Answer:
        """Send one request and return its answer once the head is there.

        Raises CannotConnect, socket.gaierror, ssl.SSLError or TimeoutError if nothing was sent; then HungUp and BadAnswer.
        """
        request = self._head_of(method, headers, body)
        connection = self._take_idle() or await self._connect()
        answer = connection.ask(request, body or b"")
        try:
            await answer.begin()
        except BaseException:
            answer.close()
            raise
        return answer

    @property
    def is_busy(self) -> bool:
        """Connections are open."""
        return bool(self._all)

    def retire(self) -> None:
        """Be used for nothing new: what is under way goes on, and no connection is kept after that."""
        self._is_retired = True
        for connection in tuple(self._idle):
            connection.abort()
        self._idle.clear()
        if self._sweep is not None:
            self._sweep.cancel()
            self._sweep = None

    def close(self) -> None:
        """End every connection; what is under way fails."""
        self.retire()
        self._is_closed = True
        for connection in tuple(self._all):
            connection.abort()

    # -- what connections tell

    def opened(self, connection: Connection) -> None:
        self._all.add(connection)

    def lost(self, connection: Connection) -> None:
        self._all.discard(connection)
        with contextlib.suppress(ValueError):
            self._idle.remove(connection)

    def release(self, connection: Connection) -> None:
        """Keep a connection for the next request."""
        if self._is_retired:
            connection.abort()
            return
        connection.idle_since = self._loop.time()
        self._idle.append(connection)
        if self._sweep is None:
            self._sweep = self._loop.call_later(KEPT_ALIVE, self._close_old)

    # -- in pieces

    def _head_of(self, method: str, headers: Headers, body: bytes | None) -> bytes:
        lines = [method.encode(), self._end_of_line]
        for name, value in headers:
            lines += (name, b": ", value, b"\r\n")
        count = len(headers) + self._marks
        if body is not None:
            lines.append(b"content-length: %d\r\n" % len(body))
            count += 1
        lines.append(b"\r\n")
        head = b"".join(lines)
        if head.count(b"\n") != count or head.count(b"\r") != count or b"\0" in head:
            raise ValueError("a header has a line end in it")
        return head

    def _take_idle(self) -> Connection | None:
        while self._idle:
            connection = self._idle.pop()
            if connection.is_usable:
                if self._loop.time() - connection.idle_since < KEPT_ALIVE:
                    return connection
                connection.abort()
        return None

    def _close_old(self) -> None:
        self._sweep = None
        oldest = self._loop.time() - KEPT_ALIVE
        for connection in [each for each in self._idle if each.idle_since <= oldest]:
            self._idle.remove(connection)
            connection.abort()
        if self._idle:
            wait = min(each.idle_since for each in self._idle) - oldest
            self._sweep = self._loop.call_later(max(wait, 1.0), self._close_old)

    async def _connect(self) -> Connection:
        connection = Connection(self)
        try:
            async with asyncio.timeout(self._connect_seconds):
                if self._proxy is not None and self._place.is_secure:
                    await self._connect_through(self._proxy, connection)
                else:
                    await self._open(self._proxy or self._place, connection)
        except (socket.gaierror, ssl.SSLError, TimeoutError, CannotConnect):
            connection.abort()
            raise
        except (OSError, UnicodeError) as error:
            connection.abort()
            raise CannotConnect(str(error)) from error
        except BaseException:
            connection.abort()
            raise
        if self._is_closed:
            connection.abort()
        return connection

    async def _open(self, place: Place, protocol: asyncio.BaseProtocol) -> asyncio.Transport:
        transport, _ = await self._loop.create_connection(
            lambda: protocol,
            place.host,
            place.port,
            ssl=self._trust if place.is_secure else None,
            server_hostname=place.host if place.is_secure else None,
            happy_eyeballs_delay=0.25,
        )
        _probe(transport)
        return transport

    async def _connect_through(self, proxy: Place, connection: Connection) -> None:
        """Have the proxy open a way to the server, and speak TLS with the server through it."""
        tunnel = _Tunnel(self._loop)
        transport = await self._open(proxy, tunnel)
        host = self._place.host
        there = f"[{host}]:{self._place.port}" if ":" in host else f"{host}:{self._place.port}"
        try:
            transport.write(f"CONNECT {there} HTTP/1.1\r\nhost: {there}\r\n{self._proxy_authorization()}\r\n".encode())
            await tunnel.is_open
            assert self._trust is not None
            secure = await self._loop.start_tls(transport, connection, self._trust, server_hostname=host)
        except BaseException:
            transport.abort()
            raise
        assert secure is not None
        connection.connection_made(secure)

    def _proxy_authorization(self) -> str:
        if self._proxy is None or not self._proxy.userinfo:
            return ""
        shown = base64.b64encode(unquote(self._proxy.userinfo).encode()).decode()
        return f"proxy-authorization: Basic {shown}\r\n"


class _Tunnel(asyncio.Protocol):
    """Waits for a proxy's word that the way is open."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.is_open: asyncio.Future[None] = loop.create_future()
        self._heard = b""

    def data_received(self, data: bytes) -> None:
        self._heard += data
        if b"\r\n\r\n" not in self._heard and len(self._heard) <= HEAD_LIMIT:
            return
        if not self.is_open.done():
            is_fine = self._heard.startswith(b"HTTP/1.") and self._heard[8:10] == b" 2"
            if is_fine and self._heard.endswith(b"\r\n\r\n"):
                self.is_open.set_result(None)
            else:
                self.is_open.set_exception(ProxyRefused("the proxy refused"))

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.is_open.done():
            self.is_open.set_exception(ProxyRefused("the proxy hung up"))
            self.is_open.exception()


def _probe(transport: asyncio.Transport) -> None:
    """Have a connection notice when the other side is gone for good: a stream may be silent for hours."""
    opened: Any = transport.get_extra_info("socket")
    if opened is None:
        return
    with contextlib.suppress(OSError):
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in PROBES.items():
            if (option := getattr(socket, name, None)) is not None:
                opened.setsockopt(socket.IPPROTO_TCP, option, value)
