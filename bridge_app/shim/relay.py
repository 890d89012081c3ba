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
from bridge_app.shim.http import Connections, Place
from bridge_app.shim.loop import Loop
from bridge_app.shim.messages import (
    HEADER_MISMATCH,
    INTERNAL_ERROR,
    INVALID_REQUEST,
    NAMED_BY,
    NOT_SIGNED_IN,
    PARSE_ERROR,
    Message,
    encode_header,
    error_for,
    is_answer,
    read_message,
)
from bridge_app.shim.mirrored_headers import MirroredHeaders
from bridge_app.shim.news_stream import NewsStream
from bridge_app.shim.post import Holder, McpSession, Post

MOST_OPEN = 100
"""Requests under way at a time; the rest wait for their turn."""
MOST_PARKED = 1000
OWN_SECONDS = 30.0
"""So long a notification may take to be heard, or a request of our own to be answered."""
_OWN_ID = "mcp-auth-bridge"
"""Of requests the shim makes by itself; their answers never meet the app's."""
_AGENT = f"mcp-auth-bridge-connect/{__version__}".encode()
_MORE = b"accept: application/json, text/event-stream\r\ncontent-type: application/json\r\n"


class Finder(Protocol):
    """Looks for the bridge."""

    def allow_start(self) -> None: ...
    def look(self) -> None: ...
    def settle(self) -> None: ...
    def miss(self) -> None: ...


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
        self.calls: dict[str | int, Post] = {}
        self.session: McpSession | None = None
        self.glance: Callable[[], Place | None] = lambda: None
        """Looks once where the bridge is, for the stream: it alone never makes anybody wait."""
        self.mirrored = MirroredHeaders()
        self._parked: deque[Post] = deque()
        self._open = 0
        self._holder: Post | None = None
        """What all others wait for: an introduction."""
        self._is_renewing = False
        self._is_unproven = False
        self._stream: NewsStream | None = None
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
        post = Post(self, line, message)
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

    def _can_send(self, post: Post) -> bool:
        if self.connections.place is None or not self.access.is_ready:
            return False
        if self._holder is not None and self._holder is not post:
            return False
        return self._open < MOST_OPEN or not post.is_call

    def _park(self, post: Post) -> None:
        if len(self._parked) >= MOST_PARKED:
            self.fail(post, INTERNAL_ERROR, "Too much is waiting for MCP Auth Bridge already.")
            return
        self._parked.append(post)
        if self.connections.place is None:
            self.whereabouts.look()

    def park_first(self, post: Post) -> None:
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

    def _send(self, post: Post) -> None:
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
        if not post.is_call or post.own is not None:
            # For its own calls the app has a patience of its own.
            self.loop.call_later(OWN_SECONDS, lambda: self._expire(post))

    def _expire(self, post: Post) -> None:
        """Nobody took this, or answered what we asked by ourselves."""
        if post.is_open:
            post.give_up()
            self.note_end(post)
            self.fail(post, INTERNAL_ERROR, "MCP Auth Bridge does not answer.")
            self.release()

    def prove(self) -> None:
        """Somebody answers where the bridge should be."""
        if self._is_unproven:
            self._is_unproven = False
            self.whereabouts.settle()

    def note_end(self, post: Post) -> None:
        """A request is over, whatever becomes of it."""
        self._open -= 1
        post.is_open = False
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

    def fail(self, post: Post, code: int, words: str) -> None:
        """Answer a request in the bridge's place; what is no request is dropped."""
        if post.own is not None:
            post.own(None)
        elif post.is_call and self.forget_call(post):
            self.write(error_for(post.message.id, code, words))

    def forget_call(self, post: Post) -> bool:
        """It is answered, or never will be; tells whether the app still waits for it."""
        call_id = post.message.id
        if call_id is None or self.calls.get(call_id) is not post:
            return False
        del self.calls[call_id]
        return not post.is_cancelled

    def answer(self, post: Post, message: bytes) -> None:
        """Give a message of the answer to the app."""
        if post.own is not None and is_answer(message):
            post.own(message)
            return
        if post.message.method == "initialize" and is_answer(message):
            self._settle_introduction(post, message)
        elif post.message.method == "tools/list" and post.message.version is not None:
            self.mirrored.learn(message)
        self.write(message)

    def finish_notification(self, post: Post) -> None:
        """A notification was taken."""
        if post.message.method == "notifications/initialized" and post.session is self.session:
            self._is_renewing = False
            self._open_stream()

    def renew_session(self, post: Post) -> None:
        """The MCP session is gone: introduce the app anew, with its own words, and say this again."""
        session = self.session
        if session is None or session is not post.session or self._is_renewing:
            self._parked.append(post)
            return
        self._is_renewing = True
        self._close_stream()
        own = Post(self, session.initialize, read_message(session.initialize))
        own.own = lambda answer: self._settle_renewal(own, answer)
        self._parked.extendleft((post, own))

    def learn_tools(self, post: Post, cursor: str | None = None, pages: int = 20) -> None:
        """Ask for the tools by ourselves, page by page, and then make this call again: its headers were not as wanted."""
        meta = {key: value for key, value in post.message.params.get("_meta", {}).items() if key != "progressToken"}
        params = {"_meta": meta} if cursor is None else {"_meta": meta, "cursor": cursor}
        line = json.dumps({"jsonrpc": "2.0", "id": _OWN_ID, "method": "tools/list", "params": params}).encode()
        own = Post(self, line, read_message(line))

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

    def _settle_introduction(self, post: Post, answer: bytes) -> bool:
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

    def _settle_renewal(self, post: Post, answer: bytes | None) -> None:
        """Go on in the new MCP session, or say that there is none."""
        before = self.session
        if answer is None or not self._settle_introduction(post, answer):
            self.give_up(BridgeError("MCP Auth Bridge did not take this app's introduction again.", "Restart the app."))
            return
        if before is None or before.initialized is None or self.session is None:
            self._is_renewing = False
            return
        self.session.initialized = before.initialized
        own = Post(self, before.initialized, read_message(before.initialized))
        own.own = lambda answer: self._settle_renewal(own, None)
        self._parked.appendleft(own)

    # -- the stream of what the bridge says by itself

    def _open_stream(self) -> None:
        self._close_stream()
        if self.session is not None:
            self._stream = NewsStream(self, self.session)
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
