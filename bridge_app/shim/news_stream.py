"""What the bridge says by itself in an MCP session: a stream that is taken up again whenever it breaks off."""

from collections.abc import Callable
from typing import Protocol

from bridge_app.shim.event_stream import EventStream
from bridge_app.shim.http import Connections, Place
from bridge_app.shim.loop import Loop, Timer
from bridge_app.shim.post import LONGEST_PAUSE, Holder, McpSession

SHORTEST_PAUSE = 0.2
STEADY_SECONDS = 5.0
"""A stream that lived so long did not end because we may not have it."""


class Source(Protocol):
    """Where the stream comes from, and who gets what it brings."""

    access: Holder
    connections: Connections
    loop: Loop
    write: Callable[[bytes], None]
    glance: Callable[[], Place | None]

    def go_to(self, place: Place) -> None: ...
    def head(self, verb: bytes) -> bytes: ...
    def lose_place(self, place: Place | None) -> None: ...


class NewsStream:
    """The stream of one MCP session."""

    def __init__(self, relay: "Source", session: McpSession) -> None:
        self._relay = relay
        self._session = session
        self._events = EventStream(relay.write)
        self._give_up: Callable[[], None] | None = None
        self._place: Place | None = None
        self._pause = SHORTEST_PAUSE
        self._began = 0.0
        self._status = 0
        self._is_refused = False
        self._is_closed = False
        self._timer: Timer | None = None

    def open(self) -> None:
        """Ask for it."""
        relay = self._relay
        self._timer = None
        if self._is_closed or self._give_up is not None:
            return
        if relay.connections.place is None and (place := relay.glance()) is not None:
            relay.go_to(place)
            return
        if relay.connections.place is None or not relay.access.is_ready:
            self._try_later()
            return
        relay.access.keep_fresh()
        last_id = self._events.last_id
        self._events = EventStream(relay.write)
        self._events.last_id = last_id
        more = self._session.headers + (b"last-event-id: " + last_id + b"\r\n" if last_id else b"")
        self._place = relay.connections.place
        self._began = relay.loop.clock()
        self._is_refused = False
        request = relay.head(b"GET") + b"accept: text/event-stream\r\n" + more + b"\r\n"
        self._give_up = relay.connections.send(request, self)

    def wake(self) -> None:
        """The bridge is there, or the app is let in: ask again, if it was in vain before."""
        if self._give_up is None:
            if self._timer is not None:
                self._timer.cancel()
            self.open()

    def close(self) -> None:
        """Ask no more."""
        self._is_closed = True
        if self._timer is not None:
            self._timer.cancel()
        if self._give_up is not None:
            self._give_up()

    def take_head(self, status: int, headers: dict[bytes, bytes]) -> None:
        self._status = status
        is_stream = headers.get(b"content-type", b"").startswith(b"text/event-stream")
        # 401 and 404 are for the next request to mend, and 405 says that there is none: a stream alone opens no browser.
        self._is_refused = status in (401, 403, 404, 405) or (status == 200 and not is_stream)

    def take_piece(self, piece: bytes) -> None:
        if self._status == 200 and not self._is_refused:
            self._events.feed(piece)

    def take_end(self) -> None:
        self._give_up = None
        if not self._is_refused:
            self._try_later()

    def take_loss(self, *, was_heard: bool) -> None:
        self._give_up = None
        self._relay.lose_place(self._place)
        self._try_later()

    def _try_later(self) -> None:
        if self._is_closed:
            return
        if self._began and self._relay.loop.clock() - self._began > STEADY_SECONDS:
            self._pause = SHORTEST_PAUSE
        wait = self._pause if self._events.retry is None else max(self._pause, min(LONGEST_PAUSE, self._events.retry))
        self._pause = min(LONGEST_PAUSE, self._pause * 2)
        self._timer = self._relay.loop.call_later(wait, self.open)
