"""MCP sessions that we hold at an upstream of the handshake era, and what is heard in them outside of calls."""

import asyncio
import contextlib
from collections import Counter, OrderedDict
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bridge_app.models import VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.upstream import era_words as words
from bridge_app.upstream.channel import ChannelRequest, Headers, UpstreamUnavailable, header, json_headers
from bridge_app.upstream.envelope import text_of
from bridge_app.upstream.mirrored_headers import Schemas
from bridge_app.upstream.streams import Errands, Exchanges, Json, Reply, ask, failure, post, success

SEATS_PER_GRANT = 8
SEATS = 512
IDLE_SECONDS = 1800.0
INTRODUCTION_DEADLINE = 60.0
ANSWER_DEADLINE = 15.0
STREAM_DEADLINE = 1.0
"""For the upstream's GET stream to open: some servers show no sign of it before they have something to say."""
FIRST_RETRY = 1.0
LONGEST_RETRY = 30.0
INBOX = 256


class SessionGone(Exception):
    """The upstream does not know the MCP session any more."""


@dataclass(eq=False)
class Question:
    """A request that the upstream made in the middle of a call."""

    id: object
    """The upstream's id of it; None if it will not wait for an answer but wants the call made again."""
    asked: Json


@dataclass(eq=False)
class Session:
    """An MCP session at the upstream: of one grant, for one program as it introduced itself."""

    who: VerifiedRequest
    id: str | None
    version: str
    hello: Json
    """The upstream's answer to `initialize`."""
    answers_questions: bool
    level: str | None = None
    schemas: Schemas = field(default_factory=Schemas)
    calls: dict[int, "Call"] = field(default_factory=dict)
    listeners: set["asyncio.Queue[Json | None]"] = field(default_factory=set)
    watched: Counter[str] = field(default_factory=Counter)
    stream: "asyncio.Task[None] | None" = None
    is_streaming: asyncio.Event = field(default_factory=asyncio.Event)
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def capabilities(self) -> Mapping[str, Any]:
        """What the upstream can do."""
        declared = self.hello.get("capabilities")
        return declared if isinstance(declared, dict) else {}

    def headers(self) -> Headers:
        """Return the headers that name the session."""
        named: Headers = [(b"mcp-protocol-version", self.version.encode("latin-1", "replace"))]
        return [*named, (b"mcp-session-id", self.id.encode("latin-1"))] if self.id is not None else named


@dataclass(eq=False)
class Seat:
    """The place of one session, which may be made anew."""

    grant_id: str
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    session: Session | None = None
    in_use: int = 0
    used_at: float = 0.0
    is_cleared: bool = False


@dataclass(eq=False)
class Call:
    """A call that runs at the upstream, over one request of the client or several."""

    session: Session
    seat: Seat
    id: int
    method: str
    params: Json
    digest: str
    capabilities: Mapping[str, Any]
    """Of the client."""
    progress_token: object = None
    level: str | None = None
    inbox: "asyncio.Queue[Json | Exception]" = field(default_factory=lambda: asyncio.Queue(INBOX))
    questions: dict[str, Question] = field(default_factory=dict)
    pump: "asyncio.Task[None] | None" = None
    count: int = 0
    is_over: bool = False
    timer: asyncio.TimerHandle | None = None


class UpstreamSessions:
    """Keep one MCP session at the upstream for each program of each grant; make it again when the upstream forgot it.

    `clock` tells how long one was idle. `on_changed` is called when the upstream turns out to be another one by now.
    Thread rule: one event loop.
    """

    def __init__(
        self, channel: Exchanges, errands: Errands, *, clock: Callable[[], float], on_changed: Callable[[], None]
    ) -> None:
        self._channel = channel
        self._errands = errands
        self._clock = clock
        self._on_changed = on_changed
        self._seats: OrderedDict[tuple[str, str], Seat] = OrderedDict()
        self._count = 0

    def next_id(self) -> int:
        """Return an id for a request that no other has."""
        self._count += 1
        return self._count

    def end_grant(self, grant_id: str) -> None:
        """End the MCP sessions of a grant and the calls in them."""
        for key, seat in list(self._seats.items()):
            if seat.grant_id == grant_id:
                self._clear(key)

    def close(self) -> None:
        """End all MCP sessions; who listens is told in good order."""
        for key in list(self._seats):
            self._clear(key)

    # -- who has a session ---------------------------------------------------------------------------------------------

    @contextlib.asynccontextmanager
    async def seated(self, who: VerifiedRequest, introduction: words.Introduction) -> AsyncIterator[Seat]:
        """Hold the seat of a program of a grant for as long as a request of it runs."""
        self._clear_idle()
        key = (who.grant_id, introduction.key())
        seat = self._seats.get(key)
        if seat is None:
            self._make_room(who.grant_id)
            seat = self._seats[key] = Seat(who.grant_id)
        self._seats.move_to_end(key)
        seat.in_use += 1
        try:
            yield seat
        finally:
            seat.in_use -= 1
            seat.used_at = self._clock()

    async def find(self, seat: Seat, who: VerifiedRequest, introduction: words.Introduction) -> Session:
        """Return the upstream's MCP session, introducing the program if need be."""
        async with seat.lock:
            if seat.is_cleared:
                raise UpstreamUnavailable(
                    Sentence("The server “{name}” was left meanwhile.", name=self._channel.name), "Try again."
                )
            if seat.session is None or seat.session.gone.is_set():
                seat.session = await self._introduce(who, introduction)
            return seat.session

    async def _introduce(self, who: VerifiedRequest, introduction: words.Introduction) -> Session:
        params = words.handshake_introduction(introduction)
        message: Json = {"jsonrpc": "2.0", "id": "introduction", "method": "initialize", "params": params}
        try:
            reply, answer = await ask(self._channel, post(who, message, []), INTRODUCTION_DEADLINE)
        except TimeoutError as error:
            raise UpstreamUnavailable(
                Sentence("The server “{name}” does not answer.", name=self._channel.name)
            ) from error
        hello = answer.get("result") if answer is not None else None
        version = hello.get("protocolVersion") if isinstance(hello, dict) else None
        if not isinstance(hello, dict) or version not in words.HANDSHAKE_VERSIONS:
            self._on_changed()
            raise UpstreamUnavailable(
                Sentence("The server “{name}” did not introduce itself.", name=self._channel.name)
            )
        declared = introduction.capabilities
        session = Session(
            who,
            text_of(header(reply.headers, b"mcp-session-id")),
            version,
            hello,
            any(capability in declared for capability in words.CAPABILITY_FOR.values()),
        )
        ready: Json = {"jsonrpc": "2.0", "method": "notifications/initialized"}
        try:
            await ask(self._channel, post(who, ready, session.headers()), ANSWER_DEADLINE)
        except BaseException:
            self._dismiss(session)
            raise
        return session

    def _make_room(self, grant_id: str) -> None:
        """End the longest unused MCP sessions that do nothing, of a grant or of all, if there are too many."""
        idle = [(key, seat) for key, seat in self._seats.items() if not seat.in_use]
        own = sum(seat.grant_id == grant_id for seat in self._seats.values())
        if own >= SEATS_PER_GRANT:
            for key, _ in [pair for pair in idle if pair[1].grant_id == grant_id][: own + 1 - SEATS_PER_GRANT]:
                self._clear(key)
        elif len(self._seats) >= SEATS and idle:
            self._clear(idle[0][0])

    def _clear_idle(self) -> None:
        oldest = self._clock() - IDLE_SECONDS
        for key in [key for key, seat in self._seats.items() if not seat.in_use and 0 < seat.used_at < oldest]:
            self._clear(key)

    def _clear(self, key: tuple[str, str]) -> None:
        seat = self._seats.pop(key)
        seat.is_cleared = True
        if seat.session is not None:
            self._dismiss(seat.session)

    def forget(self, session: Session) -> None:
        """The upstream does not know an MCP session any more: perhaps it is another program by now."""
        self._on_changed()
        session.gone.set()
        if session.stream is not None:
            session.stream.cancel()

    def _dismiss(self, session: Session) -> None:
        """End an MCP session and all that runs in it."""
        running = [call.id for call in session.calls.values() if not call.is_over]
        session.gone.set()
        for call in list(session.calls.values()):
            self.end_call(call)
            if call.inbox.full():
                call.inbox.get_nowait()
            call.inbox.put_nowait(SessionGone())
        for listener in session.listeners:
            with contextlib.suppress(asyncio.QueueFull):
                listener.put_nowait(None)
        if session.stream is not None:
            session.stream.cancel()
        self._errands.send(self._say_goodbye(session, running), "goodbye")

    async def _say_goodbye(self, session: Session, running: list[int]) -> None:
        for call_id in running:
            await self._cancel(session, call_id)
        if session.id is not None:
            goodbye = ChannelRequest("DELETE", [*json_headers(), *session.headers()], b"", session.who)
            await ask(self._channel, goodbye, ANSWER_DEADLINE)

    # -- requests of our own -------------------------------------------------------------------------------------------

    async def ask(
        self, session: Session, who: VerifiedRequest, method: str, params: Json, deadline: float
    ) -> Json | None:
        """Ask the upstream for something short and return its answer. Raises SessionGone."""
        message: Json = {"jsonrpc": "2.0", "id": self.next_id(), "method": method, "params": params}
        try:
            reply, answer = await ask(self._channel, post(who, message, session.headers()), deadline)
        except TimeoutError:
            return None
        if reply.status == 404 and session.id is not None:
            raise SessionGone
        return answer

    def answer(self, session: Session, who: VerifiedRequest, message: Json) -> None:
        """Answer a request of the upstream, in the background."""
        self._errands.send(self.deliver(session, who, message), "answer to an upstream")

    async def deliver(self, session: Session, who: VerifiedRequest, message: Json) -> None:
        """Answer a request of the upstream. Raises TimeoutError."""
        await ask(self._channel, post(who, message, session.headers()), ANSWER_DEADLINE)

    def end_call(self, call: Call) -> None:
        """Let go of a call; if it runs still, the upstream is told to give it up."""
        session = call.session
        if session.calls.pop(call.id, None) is None:
            return
        call.seat.in_use -= 1
        call.seat.used_at = self._clock()
        if call.pump is not None and not call.is_over:
            call.pump.cancel()
            if not session.gone.is_set():
                self._errands.send(self._cancel(session, call.id), "cancellation")

    async def _cancel(self, session: Session, call_id: int) -> None:
        """Tell the upstream that nobody waits for an answer: that a stream broke off says no such thing in this era."""
        params = {"requestId": call_id, "reason": "The app left."}
        message: Json = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": params}
        await ask(self._channel, post(session.who, message, session.headers()), ANSWER_DEADLINE)

    # -- what belongs to no call ---------------------------------------------------------------------------------------

    async def open_stream(self, session: Session) -> None:
        """Have the upstream's own stream open, as far as it has one."""
        if session.stream is None or session.stream.done():
            session.stream = asyncio.get_running_loop().create_task(self._hold_stream(session))
            self._errands.keep(session.stream)
        if not session.is_streaming.is_set():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(STREAM_DEADLINE):
                    await session.is_streaming.wait()
            session.is_streaming.set()  # waited for once is enough

    async def _hold_stream(self, session: Session) -> None:
        """Read the stream of what belongs to no call for as long as the MCP session lives."""
        delay = FIRST_RETRY
        last: Headers = []
        while True:
            get = ChannelRequest("GET", [*json_headers(), *session.headers(), *last], b"", session.who)
            reply = Reply(self._channel, get)
            try:
                status = await reply.begin()
                if status == 404 and session.id is not None:
                    self.forget(session)
                    return
                if 400 <= status < 500 and status != 409:
                    session.is_streaming.set()
                    await asyncio.get_running_loop().create_future()  # there is none: nothing to come back for
                if status == 200:
                    session.is_streaming.set()
                    delay = FIRST_RETRY
                async for found in reply:
                    self._hear(session, found)
            except UpstreamUnavailable:
                pass
            finally:
                reply.close()
            if reply.last_event_id is not None:
                last = [(b"last-event-id", reply.last_event_id.encode())]
            await asyncio.sleep(reply.retry if reply.retry is not None else delay)
            delay = min(delay * 2, LONGEST_RETRY)

    def _hear(self, session: Session, message: Json) -> None:
        """Take what the upstream says outside of calls to where it belongs."""
        method = message.get("method")
        if method in words.SESSION_NEWS:
            self.tell_listeners(session, message)
        elif method == "ping" and "id" in message:
            self.answer(session, session.who, success(message["id"], {}))
        elif method is not None:
            call = self._call_for(session, message)
            if call is not None and not call.inbox.full():
                call.inbox.put_nowait(message)
            elif "id" in message:
                error = failure(message["id"], words.INTERNAL_ERROR, "No call is open that this could belong to.")
                self.answer(session, session.who, error)

    def _call_for(self, session: Session, message: Json) -> Call | None:
        """Find the call that a stray message belongs to: by its token, else the newest one. All are of one program."""
        params = message.get("params")
        token = params.get("progressToken") if isinstance(params, dict) else None
        if message["method"] == "notifications/progress":
            return session.calls.get(token) if isinstance(token, int) else None
        running = [call for call in session.calls.values() if not call.is_over]
        if "id" in message:
            running = [call for call in running if call.method in words.INPUT_REQUIRED_METHODS]
        elif message["method"] == "notifications/message":
            running = [call for call in running if call.level is not None]
        return running[-1] if running else None

    def tell_listeners(self, session: Session, message: Json) -> None:
        """Take news to all that listen; each picks what its client asked for."""
        if message["method"] == "notifications/tools/list_changed":
            session.schemas.forget()
        for listener in session.listeners:
            # A client that does not read misses some; each says no more than "look again".
            with contextlib.suppress(asyncio.QueueFull):
                listener.put_nowait(message)
