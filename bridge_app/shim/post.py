"""One message of the app on its way to the bridge, and what each kind of answer, or none, means for it."""

import json
from collections.abc import Callable
from typing import Protocol

from bridge_app.shim.event_stream import EVENT_LIMIT, EventStream, TooLong
from bridge_app.shim.http import Place
from bridge_app.shim.loop import Loop
from bridge_app.shim.messages import (
    HEADER_MISMATCH,
    INTERNAL_ERROR,
    NOT_SIGNED_IN,
    SAFE_TO_REPEAT,
    Message,
    is_answer,
    on_one_line,
)

TRIES = 3
"""So often a request that may be repeated is made, when connections break."""
LONGEST_PAUSE = 15.0


class McpSession:
    """An MCP session of the handshake era, and how it began."""

    __slots__ = ("headers", "initialize", "initialized")

    def __init__(self, session_id: bytes, version: str, initialize: bytes) -> None:
        self.headers = b"mcp-protocol-version: " + version.encode() + b"\r\n"
        if session_id:
            self.headers += b"mcp-session-id: " + session_id + b"\r\n"
        self.initialize = initialize
        self.initialized: bytes | None = None


class Holder(Protocol):
    """The token, as far as messages are concerned."""

    bearer: bytes | None
    is_ready: bool

    def allow_asking(self) -> None: ...
    def note_success(self) -> None: ...
    def refuse(self, bearer: bytes | None, *, may_ask: bool) -> None: ...
    def keep_fresh(self) -> None: ...


class Carrier(Protocol):
    """Who sends the message, and hears what became of it."""

    access: Holder
    loop: Loop
    session: McpSession | None
    write: Callable[[bytes], None]
    say: Callable[[str], None]

    def prove(self) -> None: ...
    def release(self) -> None: ...
    def park_first(self, post: "Post") -> None: ...
    def note_end(self, post: "Post") -> None: ...
    def lose_place(self, place: Place | None) -> None: ...
    def forget_call(self, post: "Post") -> bool: ...
    def answer(self, post: "Post", message: bytes) -> None: ...
    def fail(self, post: "Post", code: int, words: str) -> None: ...
    def finish_notification(self, post: "Post") -> None: ...
    def renew_session(self, post: "Post") -> None: ...
    def learn_tools(self, post: "Post") -> None: ...


class Post:
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
        "is_open",
        "line",
        "message",
        "own",
        "resume_after",
        "session",
        "session_id",
    )

    def __init__(self, relay: "Carrier", line: bytes, message: Message) -> None:
        self.line = line
        self.message = message
        self.is_call = message.id is not None and message.method is not None
        self.own: Callable[[bytes | None], None] | None = None
        """It is ours: this gets the answer, or hears that there is none."""
        self.is_open = False
        """It was sent, and is not over."""
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
        self.is_open = True
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
