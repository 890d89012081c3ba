"""Messages of the app to the bridge, and of the bridge to the app: untouched, many at a time, across a restart.

Both eras pass. In the handshake era the bridge gives an MCP session, which we take up again with the app's own introduction
if it is gone, and a stream of its own for what the bridge says by itself. In 2026-07-28 there is neither: each request says
all that matters, in its body and, for HTTP, in headers made from it.
"""

import json
from collections import deque
from collections.abc import Callable
from typing import Protocol

from bridge_app import __version__
from bridge_app.errors import BridgeError
from bridge_app.shim.event_stream import EVENT_LIMIT, EventStream, TooLong
from bridge_app.shim.http import Connections, Place
from bridge_app.shim.loop import Loop, Timer
from bridge_app.shim.messages import (
    HEADER_MISMATCH,
    INTERNAL_ERROR,
    INVALID_REQUEST,
    NAMED_BY,
    NOT_SIGNED_IN,
    PARSE_ERROR,
    SAFE_TO_REPEAT,
    Message,
    encode_header,
    error_for,
    is_answer,
    on_one_line,
    read_message,
)
from bridge_app.shim.mirrored_headers import MirroredHeaders

MOST_OPEN = 100
"""Requests under way at a time; the rest wait for their turn."""
MOST_PARKED = 1000
TRIES = 3
"""So often a request that may be repeated is made, when connections break."""
OWN_SECONDS = 30.0
SHORTEST_PAUSE = 0.2
LONGEST_PAUSE = 15.0
STEADY_SECONDS = 5.0
"""A stream that lived so long did not end because we may not have it."""
_OWN_ID = "mcp-auth-bridge"
"""Of requests the shim makes by itself; their answers never meet the app's."""
_AGENT = f"mcp-auth-bridge-connect/{__version__}".encode()
_MORE = b"accept: application/json, text/event-stream\r\ncontent-type: application/json\r\n"


class Holder(Protocol):
    """The token, as far as the relay is concerned."""

    bearer: bytes | None
    is_ready: bool

    def allow_asking(self) -> None: ...
    def note_success(self) -> None: ...
    def refuse(self, bearer: bytes | None, *, may_ask: bool) -> None: ...
    def keep_fresh(self) -> None: ...


class Finder(Protocol):
    """Looks for the bridge."""

    def allow_start(self) -> None: ...
    def look(self) -> None: ...
    def settle(self) -> None: ...
    def miss(self) -> None: ...


class McpSession:
    """An MCP session of the handshake era, and how it began."""

    __slots__ = ("headers", "initialize", "initialized")

    def __init__(self, session_id: bytes, version: str, initialize: bytes) -> None:
        self.headers = b"mcp-protocol-version: " + version.encode() + b"\r\n"
        if session_id:
            self.headers += b"mcp-session-id: " + session_id + b"\r\n"
        self.initialize = initialize
        self.initialized: bytes | None = None


class Relay:
    """Carries messages. `write` gives one to the app; `say` is for the app's log.

    The parts it needs are given to it once they exist: `access` and `whereabouts`, which report back to it.
    """

    access: Holder
    whereabouts: Finder

    def __init__(self, loop: Loop, write: Callable[[bytes], None], say: Callable[[str], None]) -> None:
        self.loop = loop
        self.write = write
        self.say = say
        self.connections = Connections(loop)
        self.calls: dict[str | int, _Post] = {}
        self.session: McpSession | None = None
        self.glance: Callable[[], Place | None] = lambda: None
        """Looks once where the bridge is, for the stream: it alone never makes anybody wait."""
        self.mirrored = MirroredHeaders()
        self._parked: deque[_Post] = deque()
        self._open = 0
        self._holder: _Post | None = None
        """What all others wait for: an introduction."""
        self._is_renewing = False
        self._is_unproven = False
        self._stream: _Stream | None = None
        self._head: tuple[Place | None, bytes | None, bytes] = (None, None, b"")

    # -- from the app

    def take(self, line: bytes) -> None:
        """Take one line of the app."""
        try:
            message = read_message(line)
        except ValueError:
            self.write(error_for(None, PARSE_ERROR, "This line is not JSON."))
            return
        except TypeError as error:
            self.write(error_for(None, INVALID_REQUEST, f"This is no JSON-RPC message: {error}."))
            return
        method = message.method
        if method == "notifications/cancelled" and self._cancel(message):
            return
        if method in ("initialize", "server/discover"):
            self.access.allow_asking()
            self.whereabouts.allow_start()
        post = _Post(self, line, message)
        if post.is_call and message.id is not None:
            self.calls[message.id] = post
        elif method == "notifications/initialized" and self.session is not None:
            self.session.initialized = line
        if self._parked or not self._can_send(post):
            self._park(post)
        else:
            self._send(post)

    def refuse_long_line(self) -> None:
        """A line was longer than the bridge takes."""
        self.write(error_for(None, INVALID_REQUEST, "This message is too long."))

    def _cancel(self, message: Message) -> bool:
        """Cancel what the app wants cancelled; False if the bridge must hear of it."""
        call_id = message.params.get("requestId")
        post = self.calls.get(call_id) if isinstance(call_id, str | int) else None
        if post is None:
            return message.version is not None
        if post in self._parked:
            self._parked.remove(post)
        elif post.message.version is None:
            post.is_cancelled = True
            return False
        else:
            # In this era, to hang up is to cancel.
            post.give_up()
            self.note_end(post)
        del self.calls[post.message.id]  # type: ignore[arg-type]
        self.release()
        return True

    # -- what waits

    def release(self) -> None:
        """Send what waited, as far as nothing stands against it any more."""
        while self._parked and self._can_send(self._parked[0]):
            self._send(self._parked.popleft())
        if self._parked and self.connections.place is None:
            self.whereabouts.look()

    def go_to(self, place: Place) -> None:
        """The bridge is here, it seems."""
        self.connections.go_to(place)
        if not self._parked:
            self.whereabouts.settle()
        else:
            self._is_unproven = True
            self.release()
        if self._stream is not None:
            self._stream.wake()

    def give_up(self, failure: BridgeError) -> None:
        """What waits for the bridge, or for a sign-in, has waited in vain."""
        self._holder = None
        self._is_renewing = False
        parked, self._parked = self._parked, deque()
        for post in parked:
            self.fail(post, NOT_SIGNED_IN, str(failure))

    def see_access(self, failure: BridgeError | None) -> None:
        """There is another token, or none."""
        if failure is not None:
            self.say(str(failure))
            self.give_up(failure)
            return
        self.release()
        if self._stream is not None:
            self._stream.wake()

    def _can_send(self, post: "_Post") -> bool:
        if self.connections.place is None or not self.access.is_ready:
            return False
        if self._holder is not None and self._holder is not post:
            return False
        return self._open < MOST_OPEN or not post.is_call

    def _park(self, post: "_Post") -> None:
        if len(self._parked) >= MOST_PARKED:
            self.fail(post, INTERNAL_ERROR, "Too much is waiting for MCP Auth Bridge already.")
            return
        self._parked.append(post)
        if self.connections.place is None:
            self.whereabouts.look()

    def park_first(self, post: "_Post") -> None:
        """Let a message wait ahead of the others: it was there before them."""
        self._parked.appendleft(post)

    # -- to the bridge

    def head(self, verb: bytes) -> bytes:
        """Return how every request of this kind begins."""
        place, bearer = self.connections.place, self.access.bearer
        if self._head[0] is not place or self._head[1] is not bearer:
            assert place is not None
            host = place.origin.removeprefix("http://").encode()
            rest = b" " + place.path.encode() + b" HTTP/1.1\r\nhost: " + host + b"\r\nuser-agent: " + _AGENT + b"\r\n"
            if bearer is not None:
                rest += b"authorization: Bearer " + bearer + b"\r\n"
            self._head = (place, bearer, rest)
        return verb + self._head[2]

    def _send(self, post: "_Post") -> None:
        self.access.keep_fresh()
        if not self.access.is_ready:
            self._parked.appendleft(post)
            return
        message = post.message
        if message.method in ("initialize", "notifications/initialized"):
            self._holder = post
        post.begin(self.connections.place, self.access.bearer, self.session)
        self._open += 1
        if post.resume_after:
            assert post.session is not None
            more = post.session.headers + b"last-event-id: " + post.resume_after + b"\r\n"
            request = self.head(b"GET") + b"accept: text/event-stream\r\n" + more + b"\r\n"
        else:
            if message.version is not None:
                more = _modern_headers(message)
                if message.method == "tools/call":
                    more += self.mirrored.headers_for(message.params)
            elif post.session is not None and message.method != "initialize":
                more = post.session.headers
            else:
                more = b""
            line = post.line
            request = b"%s%s%scontent-length: %d\r\n\r\n%s" % (self.head(b"POST"), _MORE, more, len(line), line)
        post.give_up = self.connections.send(request, post)

    def prove(self) -> None:
        """Somebody answers where the bridge should be."""
        if self._is_unproven:
            self._is_unproven = False
            self.whereabouts.settle()

    def note_end(self, post: "_Post") -> None:
        """A request is over, whatever becomes of it."""
        self._open -= 1
        if self._holder is post:
            self._holder = None

    def lose_place(self, place: Place | None) -> None:
        """Nobody answers there any more."""
        if place is self.connections.place and place is not None:
            self.connections.go_to(None)
            if self._is_unproven:
                self._is_unproven = False
                self.whereabouts.miss()

    # -- what became of a request

    def fail(self, post: "_Post", code: int, words: str) -> None:
        """Answer a request in the bridge's place; what is no request is dropped."""
        if post.own is not None:
            post.own(None)
        elif post.is_call and self.forget_call(post):
            self.write(error_for(post.message.id, code, words))

    def forget_call(self, post: "_Post") -> bool:
        """It is answered, or never will be; tells whether the app still waits for it."""
        call_id = post.message.id
        if call_id is None or self.calls.get(call_id) is not post:
            return False
        del self.calls[call_id]
        return not post.is_cancelled

    def answer(self, post: "_Post", message: bytes) -> None:
        """Give a message of the answer to the app."""
        if post.own is not None and is_answer(message):
            post.own(message)
            return
        if post.message.method == "initialize" and is_answer(message):
            self._settle_introduction(post, message)
        elif post.message.method == "tools/list" and post.message.version is not None:
            self.mirrored.learn(message)
        self.write(message)

    def finish_notification(self, post: "_Post") -> None:
        """A notification was taken."""
        if post.message.method == "notifications/initialized" and post.session is self.session:
            self._is_renewing = False
            self._open_stream()

    def renew_session(self, post: "_Post") -> None:
        """The MCP session is gone: introduce the app anew, with its own words, and say this again."""
        session = self.session
        if session is None or session is not post.session or self._is_renewing:
            self._parked.append(post)
            return
        self._is_renewing = True
        self._close_stream()
        own = _Post(self, session.initialize, read_message(session.initialize))
        own.own = lambda answer: self._settle_renewal(own, answer)
        self._parked.extendleft((post, own))

    def learn_tools(self, post: "_Post", cursor: str | None = None, pages: int = 20) -> None:
        """Ask for the tools by ourselves, page by page, and then make this call again: its headers were not as wanted."""
        meta = {key: value for key, value in post.message.params.get("_meta", {}).items() if key != "progressToken"}
        params = {"_meta": meta} if cursor is None else {"_meta": meta, "cursor": cursor}
        line = json.dumps({"jsonrpc": "2.0", "id": _OWN_ID, "method": "tools/list", "params": params}).encode()
        own = _Post(self, line, read_message(line))

        def go_on(answer: bytes | None) -> None:
            if answer is None:
                self.fail(
                    post, HEADER_MISMATCH, "The tools could not be listed, which tell what this call must look like."
                )
                return
            following = self.mirrored.learn(answer)
            if following is not None and following != cursor and pages > 1:
                self.learn_tools(post, following, pages - 1)
            else:
                self._parked.appendleft(post)

        own.own = go_on
        self._parked.appendleft(own)

    def _settle_introduction(self, post: "_Post", answer: bytes) -> bool:
        """Note the MCP session that an introduction opened; tells whether it did."""
        try:
            result = json.loads(answer).get("result")
        except (ValueError, AttributeError, RecursionError):
            result = None
        version = result.get("protocolVersion") if isinstance(result, dict) else None
        if not isinstance(version, str) or not version.isascii() or not version.isprintable():
            return False
        self._close_stream()
        self.session = McpSession(post.session_id, version, post.line)
        return True

    def _settle_renewal(self, post: "_Post", answer: bytes | None) -> None:
        """Go on in the new MCP session, or say that there is none."""
        before = self.session
        if answer is None or not self._settle_introduction(post, answer):
            self.give_up(BridgeError("MCP Auth Bridge did not take this app's introduction again.", "Restart the app."))
            return
        if before is None or before.initialized is None or self.session is None:
            self._is_renewing = False
            return
        self.session.initialized = before.initialized
        own = _Post(self, before.initialized, read_message(before.initialized))
        own.own = lambda answer: self._settle_renewal(own, None)
        self._parked.appendleft(own)

    # -- the stream of what the bridge says by itself

    def _open_stream(self) -> None:
        self._close_stream()
        if self.session is not None:
            self._stream = _Stream(self, self.session)
            self._stream.open()

    def _close_stream(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def leave(self, seconds: float = 0.0) -> None:
        """Say goodbye on the way out, and wait no longer for an answer than this."""
        self._close_stream()
        session = self.session
        if session is not None and b"mcp-session-id" in session.headers and self.connections.place is not None:
            self.connections.send_last(self.head(b"DELETE") + session.headers + b"content-length: 0\r\n\r\n", seconds)
            self.session = None


class _Post:
    """One message of the app on its way to the bridge, and the answer on its way back."""

    __slots__ = (
        "_bearer",
        "_body",
        "_events",
        "_has_learnt",
        "_place",
        "_refusals",
        "_relay",
        "_size",
        "_status",
        "_tries",
        "give_up",
        "is_answered",
        "is_call",
        "is_cancelled",
        "line",
        "message",
        "own",
        "resume_after",
        "session",
        "session_id",
    )

    def __init__(self, relay: Relay, line: bytes, message: Message) -> None:
        self.line = line
        self.message = message
        self.is_call = message.id is not None and message.method is not None
        self.own: Callable[[bytes | None], None] | None = None
        """It is ours: this gets the answer, or hears that there is none."""
        self.is_cancelled = False
        self.is_answered = False
        self.resume_after = b""
        """The last event that was seen of a stream that broke off."""
        self.session: McpSession | None = None
        self.session_id = b""
        self.give_up: Callable[[], None] = lambda: None
        self._relay = relay
        self._place: Place | None = None
        self._bearer: bytes | None = None
        self._status = 0
        self._events: EventStream | None = None
        self._body: list[bytes] = []
        self._size = 0
        self._tries = 0
        self._refusals = 0
        self._has_learnt = False

    def begin(self, place: Place | None, bearer: bytes | None, session: McpSession | None) -> None:
        """Be sent, as this app at this place."""
        self._place, self._bearer, self.session = place, bearer, session
        self._events = None
        if self._body:
            self._body = []
        self._size = 0

    # -- the answer

    def take_head(self, status: int, headers: dict[bytes, bytes]) -> None:
        relay = self._relay
        relay.prove()
        self._status = status
        if status != 401:
            relay.access.note_success()
        self.session_id = headers.get(b"mcp-session-id", b"")
        if status == 200 and headers.get(b"content-type", b"").startswith(b"text/event-stream"):
            self._events = EventStream(self._take_event)
            self._events.last_id = self.resume_after

    def take_piece(self, piece: bytes) -> None:
        if self._events is not None:
            try:
                self._events.feed(piece)
            except TooLong:
                self._size = EVENT_LIMIT + 1
                raise
            return
        self._size += len(piece)
        if self._size > EVENT_LIMIT:
            raise TooLong
        self._body.append(piece)

    def _take_event(self, message: bytes) -> None:
        if not self.is_answered and is_answer(message):
            self.is_answered = True
            self._relay.forget_call(self)
        elif self.message.method == "subscriptions/listen" and self._tries and b"/acknowledged" in message:
            return  # the app has had that once
        self._relay.answer(self, message)

    def take_end(self) -> None:
        self._relay.note_end(self)
        self._judge()
        self._relay.release()

    def _judge(self) -> None:
        relay, status, is_call = self._relay, self._status, self.is_call
        if self._events is not None:
            if is_call and not self.is_answered:
                self._go_on_without_answer(self._events)
        elif status == 200 and is_call:
            body = self._body[0] if len(self._body) == 1 else b"".join(self._body)
            if body:
                self.is_answered = True
                relay.forget_call(self)
                relay.answer(self, on_one_line(body))
            else:
                relay.fail(self, INTERNAL_ERROR, "MCP Auth Bridge gave an empty answer.")
        elif 200 <= status < 300:
            if is_call:
                relay.fail(self, INTERNAL_ERROR, "MCP Auth Bridge gave no answer.")
            else:
                relay.finish_notification(self)
        elif status == 401 and self._refusals < TRIES:
            self._refusals += 1
            # Nobody waits for a notification: it alone opens no browser.
            relay.access.refuse(self._bearer, may_ask=is_call or self.message.method == "notifications/initialized")
            relay.park_first(self)
        elif status == 404 and self._has_lost_session():
            self._refusals += 1
            relay.renew_session(self)
        else:
            self._explain()

    def _has_lost_session(self) -> bool:
        has_session = self.session is not None and self.message.version is None and self.message.method != "initialize"
        return has_session and self._refusals < TRIES

    def _explain(self) -> None:
        """Pass on why the bridge refused this, in its own words if it has some."""
        body = b"".join(self._body)
        try:
            found = json.loads(body)
        except (ValueError, RecursionError):
            found = None
        error = found.get("error") if isinstance(found, dict) else None
        is_stopping = self._status == 503 and isinstance(error, dict) and error.get("code") == NOT_SIGNED_IN
        if is_stopping and self.message.method in SAFE_TO_REPEAT and self._tries < TRIES:
            # This can be asked of the next one.
            self._tries += 1
            self._relay.lose_place(self._place)
            self._relay.park_first(self)
            return
        if not self.is_call:
            self._relay.say(f"MCP Auth Bridge did not take {self.message.method or 'an answer'} ({self._status}).")
        is_mismatch = isinstance(error, dict) and error.get("code") == HEADER_MISMATCH
        if is_mismatch and self.message.method == "tools/call" and self.message.version and not self._has_learnt:
            self._has_learnt = True
            self._relay.learn_tools(self)
            return
        if isinstance(error, dict) and self.is_call and self.own is None:
            if self._relay.forget_call(self):
                self._relay.write(json.dumps({"jsonrpc": "2.0", "id": self.message.id, "error": error}).encode())
            return
        words = found.get("error_description") if isinstance(found, dict) else None
        said = words if isinstance(words, str) and words else f"MCP Auth Bridge answered {self._status}."
        self._relay.fail(self, INTERNAL_ERROR, said)

    # -- what can go wrong

    def take_loss(self, *, was_heard: bool) -> None:
        relay = self._relay
        relay.note_end(self)
        relay.lose_place(self._place)
        if self._size > EVENT_LIMIT:
            relay.fail(self, INTERNAL_ERROR, "The answer is too long.")
        elif not was_heard:
            relay.park_first(self)
        elif self.is_answered:
            pass
        elif self._events is not None and self._events.last_id and self.message.version is None:
            self._go_on_without_answer(self._events)
        elif self._tries < TRIES and not self.is_cancelled and self._may_repeat():
            self._tries += 1
            relay.park_first(self)
        else:
            relay.fail(
                self,
                INTERNAL_ERROR,
                "MCP Auth Bridge went away during this call. It may have been carried out; look before you repeat it.",
            )
        relay.release()

    def _may_repeat(self) -> bool:
        return not self.is_call or self.message.method in SAFE_TO_REPEAT

    def _go_on_without_answer(self, events: EventStream) -> None:
        """The stream ended early: take it up where it ended, if the bridge keeps what follows."""
        if not events.last_id or self.session is None or self.message.version is not None:
            words = "MCP Auth Bridge ended the answer early."
            self._relay.fail(self, INTERNAL_ERROR, words)
        elif events.last_id == self.resume_after:
            # Nothing came since the last time.
            self._relay.fail(self, INTERNAL_ERROR, "MCP Auth Bridge lost the answer to this request.")
        else:
            self.resume_after = events.last_id
            pause = min(LONGEST_PAUSE, events.retry if events.retry is not None else 0.0)
            self._relay.loop.call_later(pause, self._resume)

    def _resume(self) -> None:
        self._relay.park_first(self)
        self._relay.release()


class _Stream:
    """What the bridge says by itself in an MCP session, taken up again whenever it breaks off."""

    def __init__(self, relay: Relay, session: McpSession) -> None:
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


def _modern_headers(message: Message) -> bytes:
    """Return the headers that repeat what a request of 2026-07-28 says."""
    assert message.version is not None
    headers = b"mcp-protocol-version: " + encode_header(message.version) + b"\r\n"
    if message.method is not None:
        headers += b"mcp-method: " + encode_header(message.method) + b"\r\n"
        name = message.params.get(NAMED_BY.get(message.method, ""))
        if isinstance(name, str):
            headers += b"mcp-name: " + encode_header(name) + b"\r\n"
    return headers
