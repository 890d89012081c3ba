"""HTTP/1.1 to the bridge, no more of it than the bridge speaks: kept connections, bodies with a length or in chunks."""

import contextlib
import errno
import socket
from collections.abc import Callable
from typing import NamedTuple, Protocol

from bridge_app.shim.event_stream import EVENT_LIMIT, TooLong
from bridge_app.shim.loop import READ, WRITE, Loop, Timer

HEAD_LIMIT = 64 * 1024
CONNECT_SECONDS = 5.0
LAST_CONNECT_SECONDS = 0.2
IDLE_SECONDS = 30.0
"""An idle connection is given up long before the bridge hangs up on it: a request must never meet its goodbye."""
IDLE_CONNECTIONS = 32
_PIECE = 256 * 1024
_IN_PROGRESS = (errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, getattr(errno, "WSAEWOULDBLOCK", errno.EAGAIN))


class Place(NamedTuple):
    """Where the bridge is."""

    host: str
    """The address to connect to, always this computer."""
    port: int
    origin: str
    """What its documents call it, as in "http://localhost:8000"."""
    path: str

    @property
    def address(self) -> str:
        """The address of its MCP endpoint."""
        return self.origin + self.path


class Exchange(Protocol):
    """One request and its answer, which comes in pieces."""

    def take_head(self, status: int, headers: dict[bytes, bytes]) -> None: ...
    def take_piece(self, piece: bytes) -> None:
        """Take a part of the body. Raises TooLong."""

    def take_end(self) -> None: ...
    def take_loss(self, *, was_heard: bool) -> None:
        """The connection broke. `was_heard`: the request may have reached the bridge."""


class Connections:
    """The connections to one place: each carries one request at a time, and is kept for the next one."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.place: Place | None = None
        self.is_reading = True
        self._idle: list[_Connection] = []
        self._open: set[_Connection] = set()
        loop.call_later(IDLE_SECONDS / 2, self._tidy)

    def go_to(self, place: Place | None) -> None:
        """Speak to this place from now on; what is under way to the former one goes on."""
        self.place = place
        for connection in self._idle:
            connection.close()
        self._idle.clear()

    def send(self, request: bytes, exchange: Exchange) -> Callable[[], None]:
        """Send a request; the exchange hears of the answer. Returns what gives it up, of which the exchange hears nothing."""
        assert self.place is not None
        connection = self._take_idle() or _Connection(self, self.place)
        self._open.add(connection)
        connection.carry(request, exchange)
        return lambda: connection.give_up(exchange)

    def send_last(self, request: bytes, seconds: float) -> None:
        """Send a request on the way out, and wait no longer for its answer than this."""
        if self.place is None:
            return
        with (
            contextlib.suppress(OSError),
            socket.create_connection((self.place.host, self.place.port), LAST_CONNECT_SECONDS) as last,
        ):
            last.sendall(request)
            if seconds:
                last.settimeout(seconds)
                last.recv(1)

    def set_reading(self, is_reading: bool) -> None:
        """Stop or go on reading answers."""
        self.is_reading = is_reading
        for connection in tuple(self._open):
            connection.follow()

    def _take_idle(self) -> "_Connection | None":
        while self._idle:
            connection = self._idle.pop()
            if connection.is_alive():
                return connection
            connection.close()
        return None

    def keep(self, connection: "_Connection") -> None:
        """Take a connection back that is free again."""
        self._open.discard(connection)
        if connection.place is self.place and len(self._idle) < IDLE_CONNECTIONS:
            connection.idle_since = self.loop.clock()
            self._idle.append(connection)
        else:
            connection.close()

    def drop(self, connection: "_Connection") -> None:
        """Forget a connection that is closed."""
        self._open.discard(connection)
        if connection in self._idle:
            self._idle.remove(connection)

    def _tidy(self) -> None:
        self.loop.call_later(IDLE_SECONDS / 2, self._tidy)
        oldest = self.loop.clock() - IDLE_SECONDS
        for connection in [each for each in self._idle if each.idle_since < oldest]:
            self._idle.remove(connection)
            connection.close()


class _Connection:
    """One connection, from its opening to its end."""

    def __init__(self, owner: Connections, place: Place) -> None:
        self.place = place
        self.idle_since = 0.0
        self._owner = owner
        self._loop = owner.loop
        self._exchange: Exchange | None = None
        self._unsent: memoryview | None = None
        self._held = b""
        self._was_sent = False
        self._is_head_read = False
        self._is_chunked = False
        self._is_last = False
        self._left = -1
        """Bytes of the body or chunk still to come; -1: up to the end of the connection, or a chunk's size comes next."""
        self._size = 0
        self._is_closed = False
        self._is_connected = False
        self._watched = READ | WRITE
        self._timer: Timer | None = None
        self._socket = socket.socket(socket.AF_INET6 if ":" in place.host else socket.AF_INET, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        code = self._socket.connect_ex((place.host, place.port))
        if code == 0:
            self._is_connected = True
            self._watched = READ
        elif code not in _IN_PROGRESS:
            self._loop.call_later(0, lambda: self._lose(was_heard=False))
        self._loop.watch(self._socket, self._watched, self._ready)

    # -- what is asked of it

    def carry(self, request: bytes, exchange: Exchange) -> None:
        """Send a request."""
        self._exchange = exchange
        self._was_sent = self._is_head_read = self._is_chunked = self._is_last = False
        self._size = 0
        self._unsent = None
        if not self._is_connected:
            self._unsent = memoryview(request)
            self._timer = self._loop.call_later(CONNECT_SECONDS, lambda: self._lose(was_heard=False))
            return
        try:
            sent = self._socket.send(request)
        except BlockingIOError:
            sent = 0
        except OSError:
            self._loop.call_later(0, lambda: self._lose(was_heard=False))
            return
        self._was_sent = True
        if sent < len(request):
            self._unsent = memoryview(request)[sent:]
        if self._unsent is not None or self._watched != READ or not self._owner.is_reading:
            self.follow()

    def is_alive(self) -> bool:
        """Tell whether the bridge still holds its end: it may have gone while this computer slept, or in this very moment."""
        try:
            self._socket.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return True
        except OSError:
            return False
        return False

    def give_up(self, exchange: Exchange) -> None:
        """Hang up, if this exchange is still the one it carries."""
        if self._exchange is exchange:
            self._exchange = None
            self.close()

    def follow(self) -> None:
        """Wait for what matters now."""
        if self._is_closed:
            return
        wanted = READ if self._owner.is_reading or self._exchange is None else 0
        if self._unsent is not None or not self._is_connected:
            wanted |= WRITE
        if wanted == self._watched:
            return
        if not wanted:
            self._loop.forget(self._socket)
        elif not self._watched:
            self._loop.watch(self._socket, wanted, self._ready)
        else:
            self._loop.watch_for(self._socket, wanted, self._ready)
        self._watched = wanted

    def close(self) -> None:
        """Hang up."""
        if self._is_closed:
            return
        self._is_closed = True
        if self._timer is not None:
            self._timer.cancel()
        if self._watched:
            self._loop.forget(self._socket)
        self._socket.close()
        self._owner.drop(self)

    # -- what comes

    def _ready(self, what: int) -> None:
        if what & WRITE and not self._write():
            return
        if what & READ and not self._is_closed and self._is_connected:
            self._read()

    def _write(self) -> bool:
        if not self._is_connected:
            if self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                self._lose(was_heard=False)
                return False
            self._is_connected = True
            if self._timer is not None:
                self._timer.cancel()
        while self._unsent is not None:
            try:
                sent = self._socket.send(self._unsent)
            except BlockingIOError:
                break
            except OSError:
                self._lose(was_heard=self._was_sent)
                return False
            self._was_sent = True
            self._unsent = self._unsent[sent:] if sent < len(self._unsent) else None
        self.follow()
        return True

    def _read(self) -> None:
        try:
            data = self._socket.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            exchange = self._exchange
            if exchange is not None and self._is_head_read and not self._is_chunked and self._left < 0:
                self._exchange = None
                self.close()
                exchange.take_end()
            else:
                self._lose(was_heard=self._was_sent)
            return
        if self._exchange is None:
            self.close()  # nobody asked for it
            return
        try:
            self._take(self._held + data if self._held else data)
        except (TooLong, ValueError):
            self._lose(was_heard=True)

    def _take(self, data: bytes) -> None:
        """Take the next bytes of an answer. Raises ValueError if they are not HTTP, and TooLong."""
        exchange = self._exchange
        assert exchange is not None
        self._held = b""
        if not self._is_head_read:
            end = data.find(b"\r\n\r\n")
            if end < 0:
                if len(data) > HEAD_LIMIT:
                    raise TooLong
                self._held = data
                return
            status, headers = _read_head(data[:end])
            data = data[end + 4 :]
            if 100 <= status < 200:
                if data:
                    self._take(data)
                return
            self._is_head_read = True
            self._is_chunked = headers.get(b"transfer-encoding", b"").lower() == b"chunked"
            self._is_last = headers.get(b"connection", b"").lower() == b"close"
            self._left = -1
            if not self._is_chunked:
                if status in (204, 304):
                    self._left = 0
                elif (length := headers.get(b"content-length")) is not None:
                    self._left = int(length)
                    if self._left > EVENT_LIMIT or self._left < 0:
                        raise TooLong
            exchange.take_head(status, headers)
        if self._is_chunked:
            self._take_chunks(data, exchange)
        elif self._left < 0:
            if data:
                exchange.take_piece(data)
        else:
            if len(data) > self._left:
                raise ValueError("more than was announced")
            self._left -= len(data)
            if data:
                exchange.take_piece(data)
            if not self._left and self._exchange is exchange:
                self._finish()

    def _take_chunks(self, data: bytes, exchange: Exchange) -> None:
        at = 0
        while self._exchange is exchange:
            if self._left < 0:
                end = data.find(b"\r\n", at)
                if end < 0:
                    if len(data) - at > 1024:
                        raise ValueError("no size of a chunk")
                    break
                self._left = int(data[at:end].partition(b";")[0], 16)
                at = end + 2
                if not self._left:
                    # The end of the trailer, of which there is none in our bridge's answers.
                    self._left = -2
            if self._left == -2:
                end = data.find(b"\r\n", at)
                if end < 0:
                    break
                is_over = end == at
                at = end + 2
                if is_over:
                    self._left = -1
                    self._finish()
                    return
                continue
            if at >= len(data):
                break
            if self._left:
                piece = data[at : at + self._left]
                at += len(piece)
                self._left -= len(piece)
                if self._left:
                    exchange.take_piece(piece)
                    break
                exchange.take_piece(piece)
            # The line end behind a chunk.
            if len(data) - at < 2:
                break
            if data[at : at + 2] != b"\r\n":
                raise ValueError("no end of a chunk")
            at += 2
            self._left = -1
        self._held = data[at:]

    def _finish(self) -> None:
        exchange, self._exchange = self._exchange, None
        assert exchange is not None
        if self._is_last or self._unsent is not None:
            self.close()
        else:
            self._owner.keep(self)
        exchange.take_end()

    def _lose(self, *, was_heard: bool) -> None:
        if self._is_closed:
            return
        exchange, self._exchange = self._exchange, None
        self.close()
        if exchange is not None:
            exchange.take_loss(was_heard=was_heard)


def _read_head(head: bytes) -> tuple[int, dict[bytes, bytes]]:
    lines = head.split(b"\r\n")
    if not lines[0].startswith(b"HTTP/1."):
        raise ValueError("this is no HTTP")
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(b":")
        headers[name.lower()] = value.strip()
    return int(lines[0][9:12]), headers
