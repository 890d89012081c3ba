"""A server that speaks JSON-RPC in lines on its standard input and output, reached as if it spoke Streamable HTTP.

    exchange ──► which process? ──► Multiplexer (ids, tokens, questions) ──► ServerProcess (pipes) ──► the server
    one for each grant and kind of client, or one for all if the settings say so

A process starts when it is first needed, is stopped when nobody used it for a while, and is replaced when it dies. Its MCP
sessions go with it: they are answered 404 from then on, and whoever calls us introduces the client again.
"""

import asyncio
import base64
import binascii
import json
import logging
import random
import secrets as randomness
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bridge_app import __version__
from bridge_app.models import UpstreamSettings, UpstreamState
from bridge_app.upstream.channel import ChannelRequest, Headers, Receive, Send, UpstreamUnavailable, header
from bridge_app.upstream.envelope import COUNTED_METHODS
from bridge_app.upstream.launch import UpstreamSecrets, prepare
from bridge_app.upstream.multiplexer import METHOD_NOT_FOUND, Call, Multiplexer, Outbox, Seat, error_text
from bridge_app.upstream.process import TAIL_BYTES, TAIL_LINES, ServerProcess, Warden
from bridge_app.upstream.splice import ANSWER_LOOK_LIMIT, Member, members

logger = logging.getLogger(__name__)

HANDSHAKE_VERSIONS = frozenset({b"2024-11-05", b"2025-03-26", b"2025-06-18", b"2025-11-25"})
MODERN_VERSION = "2026-07-28"
VERSION_KEY = "io.modelcontextprotocol/protocolVersion"
CAPABILITIES_KEY = "io.modelcontextprotocol/clientCapabilities"

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
INVALID_PARAMS = -32602
HEADER_MISMATCH = -32020
UNSUPPORTED_VERSION = -32022
STATUS_OF_ERROR = {
    PARSE_ERROR: 400,
    INVALID_REQUEST: 400,
    INVALID_PARAMS: 400,
    HEADER_MISMATCH: 400,
    -32021: 400,
    UNSUPPORTED_VERSION: 400,
    METHOD_NOT_FOUND: 404,
}
"""What HTTP says beside an error of the 2026-07-28 era (SEP-2575); all others go with 200."""

QUICK_DEATH = 10.0
DEATHS_ALLOWED = 3
LONGEST_BACK_OFF = 60.0
PROCESSES_LIMIT = 64
SEATS_LIMIT = 4096
TROUBLES_REMEMBERED = 1000
WATCH_AFTER = 0.05
"""A caller that leaves sooner than this is noticed this late: most calls are over before a watch is worth its price."""
KEEPALIVE = 15.0
ERRORS_ONLY_IDLE = 10.0

_JSON = (b"content-type", b"application/json")
_STREAM: Headers = [
    (b"content-type", b"text/event-stream"),
    (b"cache-control", b"no-cache, no-transform"),
    (b"x-accel-buffering", b"no"),
]
_COMMENT = b": still there\r\n\r\n"


@dataclass(frozen=True, slots=True)
class _Key:
    """Who shares a process: a grant (empty: all), an era, and in the handshake era what the client said of itself."""

    grant_id: str
    is_modern: bool
    introduction: str = ""


@dataclass(slots=True)
class _Trouble:
    """Deaths of a process in a row, each soon after its start."""

    deaths: int
    until: float
    words: str


class _Refusal(Exception):
    """A request that gets no further than here."""

    def __init__(self, status: int, code: int, words: str, data: Any = None) -> None:
        super().__init__(words)
        self.status, self.code, self.words, self.data = status, code, words, data


class _NotIntroduced(Exception):
    """The server answered `initialize` with an error, here as JSON text."""

    def __init__(self, error_text: str) -> None:
        super().__init__("the server refused to be introduced")
        self.error_text = error_text


def _no_report(state: UpstreamState, words: str) -> None:
    """Report to nobody."""


class StdioChannel:
    """A Channel to a program on this computer that speaks MCP on its standard input and output.

    `on_state` hears of every change, with words for people. `clock` is monotonic seconds. A process is used by one grant
    alone, unless the settings say `is_shared`. Thread rule: one event loop.
    """

    def __init__(
        self,
        settings: UpstreamSettings,
        secrets: UpstreamSecrets,
        *,
        on_state: Callable[[UpstreamState, str], None] = _no_report,
        clock: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.name = settings.id
        self._settings = settings
        self._secrets = secrets
        self._on_state = on_state
        self._clock = clock
        self._jitter = jitter
        self._is_up = False
        self._warden = Warden()
        self._servers: dict[_Key, asyncio.Task[Multiplexer]] = {}
        self._seats: dict[str, Seat] = {}
        self._processes: set[ServerProcess] = set()
        self._errands: set[asyncio.Task[None]] = set()
        self._troubles: dict[_Key, _Trouble] = {}
        self._past: deque[str] = deque(maxlen=TAIL_LINES)
        self._words = ""
        self._told: tuple[UpstreamState, str] = ("idle", "")

    async def start(self) -> None:
        """Be ready; processes start when they are first needed."""
        self._is_up = True
        self._troubles.clear()
        self._words = ""
        self._tell_state()

    async def stop(self) -> None:
        """End every process, answer every call; stopping a stopped channel does nothing."""
        self._is_up = False
        starting = [task for task in self._servers.values() if not task.done()]
        for server in self._running():
            self._abandon(server, "The server is being stopped.")
        for task in starting:
            task.cancel()
        if starting:
            await asyncio.wait(starting)
        while self._errands:
            await asyncio.wait(self._errands)
        await self._warden.stop()
        self._tell_state()

    def end_grant(self, grant_id: str) -> None:
        """Stop at once what runs for a grant alone."""
        for key, task in list(self._servers.items()):
            server = _result(task)
            if key.grant_id == grant_id and server is not None:
                self._abandon(server, "Access ended.")
            elif key.grant_id == grant_id:
                task.cancel()

    def log(self) -> tuple[str, ...]:
        """Return the last lines the processes wrote on their standard error; secret values are blotted out."""
        lines = [*self._past, *(line for process in self._processes for line in process.tail.lines())]
        kept: list[str] = []
        size = 0
        for line in reversed(lines[-TAIL_LINES:]):
            size += len(line.encode("utf-8", "replace")) + 1
            if size > TAIL_BYTES:
                break
            kept.append(line)
        return tuple(reversed(kept))

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Answer one HTTP request. Raises UpstreamUnavailable while no process can be started."""
        if not self._is_up:
            raise UpstreamUnavailable(f"“{self._settings.name}” is not running.", "Try again in a moment.")
        id_text = "null"
        try:
            if request.method != "POST":
                await self._serve_session(request, receive, send)
                return
            text, found = _read(request.body)
            if "id" in found:
                id_text = text[found["id"].start : found["id"].end]
            await self._post(request, text, found, receive, send)
        except _Refusal as refusal:
            body = error_text(id_text, refusal.code, refusal.words, refusal.data).encode()
            await _reply(send, refusal.status, body)

    # -- requests by kind ----------------------------------------------------------------------------------------------

    async def _post(
        self, request: ChannelRequest, text: str, found: dict[str, Member], receive: Receive, send: Send
    ) -> None:
        version = header(request.headers, b"mcp-protocol-version")
        method = found["method"].value if "method" in found else None
        is_request = method is not None and "id" in found
        if version is not None and version not in HANDSHAKE_VERSIONS:
            if method is None:
                raise _Refusal(400, INVALID_REQUEST, "The body must be one request or notification.")
            if not is_request:
                await _reply(send, 202, b"")  # 2026-07-28 has no notifications of clients over HTTP
                return
            _check_envelope(request.headers, found)
            server = await self._server(self._key(request, is_modern=True), "")
            await self._call(server, text, found, None, request, receive, send)
        elif method == "initialize" and is_request:
            await self._open_seat(request, text, found, send)
        else:
            seat = self._seat(request)
            if is_request:
                await self._call(seat.server, text, found, seat, request, receive, send)
            else:
                (seat.server.notify if method is not None else seat.server.answer)(text, found, seat)
                await _reply(send, 202, b"")

    async def _serve_session(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        version = header(request.headers, b"mcp-protocol-version")
        if version is not None and version not in HANDSHAKE_VERSIONS:
            raise _Refusal(405, INVALID_REQUEST, "This revision of the protocol knows only POST.")
        seat = self._seat(request)
        if request.method == "GET":
            await self._listen(seat, receive, send)
        elif request.method == "DELETE":
            self._seats.pop(seat.id, None)
            seat.server.leave_seat(seat)
            await _reply(send, 200, b"")
        else:
            raise _Refusal(405, INVALID_REQUEST, "Only POST, GET and DELETE are known here.")

    async def _open_seat(self, request: ChannelRequest, text: str, found: dict[str, Member], send: Send) -> None:
        """Answer `initialize`: the first of its kind is asked of a new process, the others get the same answer."""
        params = found["params"].value if "params" in found else None
        if not isinstance(params, dict) or not isinstance(params.get("protocolVersion"), str):
            raise _Refusal(400, INVALID_PARAMS, "initialize needs a protocolVersion.")
        key = self._key(request, is_modern=False, params=params)
        id_text = text[found["id"].start : found["id"].end]
        try:
            server = await self._server(key, self._introduction(text, params))
        except _NotIntroduced as refused:
            await _reply(send, 200, f'{{"jsonrpc":"2.0","id":{id_text},"error":{refused.error_text}}}'.encode())
            return
        self._make_room_for_seats()
        seat = Seat(randomness.token_urlsafe(24), request.who.grant_id, server, self._clock())
        self._seats[seat.id] = seat
        server.take_seat(seat)
        body = f'{{"jsonrpc":"2.0","id":{id_text},"result":{server.introduction}}}'.encode()
        await _reply(send, 200, body, (b"mcp-session-id", seat.id.encode()))

    def _introduction(self, text: str, params: dict[str, Any]) -> str:
        if not self._settings.is_shared:
            return text
        # A server for all must not count on what one client can do.
        us = {"name": "MCP Auth Bridge", "version": __version__}
        ours = {"protocolVersion": params["protocolVersion"], "capabilities": {}, "clientInfo": us}
        return json.dumps({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": ours})

    async def _call(
        self,
        server: Multiplexer,
        text: str,
        found: dict[str, Member],
        seat: Seat | None,
        request: ChannelRequest,
        receive: Receive,
        send: Send,
    ) -> None:
        method = found["method"].value
        if seat is not None and method == "resources/unsubscribe":
            params = found["params"].value if "params" in found else None
            uri = str(params.get("uri")) if isinstance(params, dict) else ""
            if uri in seat.subscriptions and not server.drop_subscription(seat, uri):
                id_text = text[found["id"].start : found["id"].end]
                await _reply(send, 200, f'{{"jsonrpc":"2.0","id":{id_text},"result":{{}}}}'.encode())
                return
        accept = header(request.headers, b"accept")
        can_stream = accept is None or b"text/event-stream" in accept or b"*/*" in accept
        try:
            call = server.call(text, found, seat=seat, can_stream=can_stream)
        except ValueError as error:
            raise _Refusal(400, INVALID_REQUEST, "The message can't be read in one way only.") from error
        try:
            await self._deliver(server, call, receive, send)
        finally:
            server.cancel(call, "the client left")

    # -- answers -------------------------------------------------------------------------------------------------------

    async def _deliver(self, server: Multiplexer, call: Call, receive: Receive, send: Send) -> None:
        """Pass on what belongs to a call until it is answered: as JSON if the answer comes first, else as a stream."""
        outbox = call.outbox
        is_stream = False
        watch: asyncio.Task[None] | None = None
        spoke_at = self._clock()
        try:
            while True:
                messages = outbox.take()
                if watch is not None and watch.done():
                    return
                if messages and not is_stream and call.is_answered and len(messages) == 1:
                    await _reply(send, self._status(server, messages[0]), messages[0])
                    return
                if messages and not is_stream:
                    await send({"type": "http.response.start", "status": 200, "headers": _STREAM})
                    is_stream = True
                if messages:
                    is_last = call.is_answered and outbox.is_closed and not outbox.has_messages
                    body = b"".join([_event(message) for message in messages])
                    await send({"type": "http.response.body", "body": body, "more_body": not is_last})
                    if is_last:
                        return
                    spoke_at = self._clock()
                    continue
                await outbox.wait(WATCH_AFTER if watch is None else self._patience(server, call, spoke_at))
                if outbox.has_messages:
                    continue
                if watch is None:
                    watch = _watch(receive, outbox)
                now = self._clock()
                if now - call.heard_at >= self._silence(server, call):
                    if server.awaits_client(call):
                        call.heard_at = now  # a person is being asked
                    else:
                        server.fail(call, f"“{self._settings.name}” did not answer in time.")
                elif call.can_stream and now - spoke_at >= KEEPALIVE:
                    if not is_stream:
                        await send({"type": "http.response.start", "status": 200, "headers": _STREAM})
                        is_stream = True
                    await send({"type": "http.response.body", "body": _COMMENT, "more_body": True})
                    spoke_at = now
        finally:
            if watch is not None:
                watch.cancel()

    async def _listen(self, seat: Seat, receive: Receive, send: Send) -> None:
        """Pass on the strays of an MCP session until the client leaves, opens another stream, or the process ends."""
        stream = object()
        seat.server.open_stream(seat, stream)
        watch = _watch(receive, seat.news)
        try:
            await send({"type": "http.response.start", "status": 200, "headers": _STREAM})
            spoke_at = self._clock()
            while seat.stream is stream and not watch.done():
                messages = seat.news.take()
                if messages:
                    body = b"".join([_event(message) for message in messages])
                elif seat.news.is_closed:
                    break
                elif self._clock() - spoke_at >= KEEPALIVE:
                    body = _COMMENT
                else:
                    await seat.news.wait(KEEPALIVE)
                    continue
                await send({"type": "http.response.body", "body": body, "more_body": True})
                spoke_at = self._clock()
            if not watch.done():
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            watch.cancel()
            seat.server.close_stream(seat, stream)

    def _silence(self, server: Multiplexer, call: Call) -> float:
        """Return how long the server may be silent on a call."""
        if call.is_listening:
            return float("inf")
        if not server.has_spoken and call.method not in COUNTED_METHODS:
            return self._settings.start_seconds
        return self._settings.call_seconds

    def _patience(self, server: Multiplexer, call: Call, spoke_at: float) -> float:
        """Return how long to wait for a message before something is due."""
        due = call.heard_at + self._silence(server, call)
        if call.can_stream:
            due = min(due, spoke_at + KEEPALIVE)
        return min(max(due - self._clock(), 0.01), 3600.0)

    def _status(self, server: Multiplexer, answer: bytes) -> int:
        """Return the HTTP status of an answer in JSON."""
        if not server.is_modern or len(answer) > ANSWER_LOOK_LIMIT or b'"error"' not in answer:
            return 200
        error = json.loads(answer).get("error")
        code = error.get("code") if isinstance(error, dict) else None
        return STATUS_OF_ERROR.get(code, 200) if isinstance(code, int) else 200

    # -- which process -------------------------------------------------------------------------------------------------

    def _key(self, request: ChannelRequest, *, is_modern: bool, params: dict[str, Any] | None = None) -> _Key:
        grant_id = "" if self._settings.is_shared else request.who.grant_id
        if params is None:
            return _Key(grant_id, is_modern)
        if self._settings.is_shared:
            return _Key(grant_id, is_modern, params["protocolVersion"])
        info = params.get("clientInfo")
        name = info.get("name") if isinstance(info, dict) else None
        kind = [params["protocolVersion"], params.get("capabilities"), name]
        return _Key(grant_id, is_modern, json.dumps(kind, sort_keys=True))

    def _seat(self, request: ChannelRequest) -> Seat:
        """Return the place of the MCP session a request names. Another grant's session is unknown here."""
        session_id = header(request.headers, b"mcp-session-id")
        if session_id is None:
            raise _Refusal(400, INVALID_REQUEST, "The request names no MCP session.")
        seat = self._seats.get(session_id.decode("latin-1"))
        if seat is None or seat.grant_id != request.who.grant_id or seat.server.is_over:
            raise _Refusal(404, INVALID_REQUEST, "Session not found")
        return seat

    async def _server(self, key: _Key, introduction: str) -> Multiplexer:
        """Return the running process for a key, started if there is none; callers at once share one start."""
        task = self._servers.get(key)
        if task is None:
            self._refuse_in_back_off(key)
            self._make_room_for_processes()
            task = asyncio.get_running_loop().create_task(self._launch(key, introduction), name=f"start of {self.name}")
            self._servers[key] = task
            task.add_done_callback(lambda done: self._note_start(key, done))
            self._tell_state()
        try:
            server = await asyncio.shield(task)
        except asyncio.CancelledError:
            if task.cancelled():
                raise UpstreamUnavailable(f"“{self._settings.name}” was stopped.", "Try again in a moment.") from None
            raise
        if server.is_over:
            raise UpstreamUnavailable(
                f"“{self._settings.name}” stopped right after its start: {self._public_words(server)}", "Try again."
            )
        return server

    async def _launch(self, key: _Key, introduction: str) -> Multiplexer:
        settings = self._settings
        server = Multiplexer(self._clock, is_shared=settings.is_shared, is_modern=key.is_modern)
        launch = await prepare(settings, self._secrets)
        process = ServerProcess(
            launch,
            line_limit=settings.answer_bytes,
            on_line=server.hear,
            on_end=lambda: self._note_end(key, server),
            warden=self._warden,
        )
        server.attach(process)
        self._processes.add(process)
        refused: str | None = None
        try:
            async with asyncio.timeout(settings.start_seconds):
                await process.start()
                if not key.is_modern:
                    refused = await server.introduce(introduction)
        except TimeoutError as error:
            last = process.tail.last_words
            words = f"did not answer within {settings.start_seconds:g} seconds of its start" + (
                f": {last}" if last else ""
            )
            self._abandon(server, words)
            self._note_death(key, words)
            hint = "If it only needs longer, give it more time in its settings."
            raise UpstreamUnavailable(f"“{settings.name}” {words}.", hint) from error
        except BaseException:
            self._abandon(server, "The server did not start.")
            raise
        if server.is_over:
            words = process.words()
            self._note_death(key, words)
            raise UpstreamUnavailable(f"“{settings.name}” did not start: {words}", "Its log says more.")
        if refused is not None:
            self._abandon(server, "The server did not start.")
            error_member = members(refused).get("error")
            raise _NotIntroduced(refused[error_member.start : error_member.end] if error_member is not None else "null")
        return server

    def _note_start(self, key: _Key, task: "asyncio.Task[Multiplexer]") -> None:
        """A start is over, well or not."""
        error = None if task.cancelled() else task.exception()
        if task.cancelled() or error is not None:
            if self._servers.get(key) is task:
                del self._servers[key]
            if isinstance(error, UpstreamUnavailable):
                self._words = error.title
        elif not task.result().is_over:
            self._words = ""
            self._look_if_idle(task.result())
        self._tell_state()

    def _note_end(self, key: _Key, server: Multiplexer) -> None:
        """A process is of no use any more, whoever ended it."""
        if not server.is_over and server in self._running():
            words = server.process.words()
            logger.warning("the server process of %s: %s", self.name, server.process.words(has_last=False))
            self._words = words
            if self._clock() - server.started_at < QUICK_DEATH:
                self._note_death(key, self._public_words(server))
            else:
                self._troubles.pop(key, None)
        self._abandon(server, f"“{self._settings.name}” stopped while it worked on this: {self._public_words(server)}")

    def _public_words(self, server: Multiplexer) -> str:
        """Say to clients how a process ended; what a shared one said last may be about another grant's call."""
        return server.process.words(has_last=not self._settings.is_shared)

    def _abandon(self, server: Multiplexer, words: str) -> None:
        """Answer its calls with these words, forget it and its MCP sessions, and end its process in the background."""
        is_first = server.process in self._processes and not server.is_abandoned
        server.is_abandoned = True
        server.end(words)
        for seat in server.seats.values():
            self._seats.pop(seat.id, None)
        for key, task in list(self._servers.items()):
            if _result(task) is server:
                del self._servers[key]
        if is_first:
            errand = asyncio.get_running_loop().create_task(self._bury(server.process), name=f"end of {self.name}")
            self._errands.add(errand)
            errand.add_done_callback(self._errands.discard)
        self._tell_state()

    async def _bury(self, process: ServerProcess) -> None:
        await process.stop()
        self._past.extend(process.tail.lines())
        self._processes.discard(process)

    def _look_if_idle(self, server: Multiplexer) -> None:
        """Stop a process that nobody used for a while, else look again when it could be so."""
        if server.is_over:
            return
        limit = self._settings.idle_seconds
        if server.is_modern and not server.has_served:
            limit = min(limit, ERRORS_ONLY_IDLE)  # it does not even know the protocol
        left = server.used_at + limit - self._clock()
        if left <= 0 and not server.is_busy:
            logger.debug("an idle server process of %s is stopped", self.name)
            self._abandon(server, "The server was idle and is stopped.")
            return
        asyncio.get_running_loop().call_later(max(limit if server.is_busy else left, 0.01), self._look_if_idle, server)

    # -- limits and reports --------------------------------------------------------------------------------------------

    def _note_death(self, key: _Key, words: str) -> None:
        """Count a death soon after a start; from the third on, new starts wait longer and longer."""
        trouble = self._troubles.pop(key, None)
        deaths = trouble.deaths + 1 if trouble is not None else 1
        wait = 0.0
        if deaths >= DEATHS_ALLOWED:
            wait = min(2.0 ** (deaths - DEATHS_ALLOWED + 1), LONGEST_BACK_OFF) * (1 + self._jitter()) / 2
        self._troubles[key] = _Trouble(deaths, self._clock() + wait, words)
        if len(self._troubles) > TROUBLES_REMEMBERED:
            del self._troubles[next(iter(self._troubles))]

    def _refuse_in_back_off(self, key: _Key) -> None:
        trouble = self._troubles.get(key)
        wait = trouble.until - self._clock() if trouble is not None else 0.0
        if trouble is not None and wait > 0:
            raise UpstreamUnavailable(
                f"“{self._settings.name}” keeps stopping soon after its start: {trouble.words}",
                f"It can be tried again in {round(wait + 0.5)} seconds.",
            )

    def _make_room_for_processes(self) -> None:
        if len(self._servers) < PROCESSES_LIMIT:
            return
        idle = [server for server in self._running() if not server.is_busy]
        if not idle:
            raise UpstreamUnavailable(
                f"“{self._settings.name}” is used by too many apps at once.", "Try again when one of them is done."
            )
        self._abandon(min(idle, key=lambda server: server.used_at), "The server was idle and is stopped.")

    def _make_room_for_seats(self) -> None:
        if len(self._seats) < SEATS_LIMIT:
            return
        idle = [seat for seat in self._seats.values() if seat.stream is None and not seat.calls]
        if idle:
            seat = min(idle, key=lambda seat: seat.used_at)
            del self._seats[seat.id]
            seat.server.leave_seat(seat)

    def _running(self) -> list[Multiplexer]:
        return [server for task in self._servers.values() if (server := _result(task)) is not None]

    def _tell_state(self) -> None:
        state: UpstreamState = "idle"
        words = ""
        if not self._is_up:
            state = "off"
        elif self._running():
            state = "ready"
        elif any(not task.done() for task in self._servers.values()):
            state = "starting"
        elif self._words:
            state, words = "failing", self._words
        if (state, words) != self._told:
            self._told = (state, words)
            self._on_state(state, words)


def _result(task: "asyncio.Task[Multiplexer]") -> Multiplexer | None:
    """Return the server that a start brought up, if it did."""
    if not task.done() or task.cancelled() or task.exception() is not None:
        return None
    return task.result()


def _read(body: bytes) -> tuple[str, dict[str, Member]]:
    """Read a client's message. Raises _Refusal if it is none."""
    try:
        text = body.decode()
        json.loads(text) if text.lstrip().startswith("[") else None
        found = members(text)
    except UnicodeDecodeError as error:
        raise _Refusal(400, PARSE_ERROR, "The body is not UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise _Refusal(
            400, PARSE_ERROR, "The body is not one JSON object, or can't be read in one way only."
        ) from error
    method, identity = found.get("method"), found.get("id")
    is_id_fit = identity is None or (isinstance(identity.value, (str, int)) and not isinstance(identity.value, bool))
    if (method is None and identity is None) or not is_id_fit or not (method is None or isinstance(method.value, str)):
        raise _Refusal(400, INVALID_REQUEST, "The body is no JSON-RPC message.")
    return text, found


def _check_envelope(headers: Headers, found: dict[str, Member]) -> None:
    """Judge a request of the 2026-07-28 era as its HTTP transport must: a server on stdio sees no headers."""
    method = found["method"].value
    if method == "initialize":
        raise _Refusal(404, METHOD_NOT_FOUND, "Method not found")
    params = found["params"].value if "params" in found else None
    meta = params.get("_meta") if isinstance(params, dict) else None
    missing = [key for key in (VERSION_KEY, CAPABILITIES_KEY) if not isinstance(meta, dict) or key not in meta]
    if missing:
        raise _Refusal(400, INVALID_PARAMS, f"params._meta lacks {', '.join(missing)}.")
    name = params.get(COUNTED_METHODS[method]) if isinstance(params, dict) and method in COUNTED_METHODS else None
    assert isinstance(meta, dict)
    expected = [(b"mcp-protocol-version", meta[VERSION_KEY]), (b"mcp-method", method)]
    if isinstance(name, str):
        expected.append((b"mcp-name", name))
    for header_name, value in expected:
        given = [one for key, one in headers if key == header_name]
        if len(given) != 1 or _header_text(given[0]) != value:
            raise _Refusal(400, HEADER_MISMATCH, f"The header {header_name.decode()} does not match the body.")
    if meta[VERSION_KEY] != MODERN_VERSION:
        data = {"supported": [MODERN_VERSION], "requested": meta[VERSION_KEY]}
        raise _Refusal(400, UNSUPPORTED_VERSION, "Unsupported protocol version", data)


def _header_text(value: bytes) -> str | None:
    """Return the text of a mirrored header; `=?base64?…?=` holds what a header can't (SEP-2243)."""
    text = value.decode("latin-1")
    if not (text.startswith("=?base64?") and text.endswith("?=")):
        return text
    try:
        return base64.b64decode(text[9:-2], validate=True).decode()
    except (binascii.Error, ValueError):
        return None


def _event(message: bytes) -> bytes:
    return b"event: message\r\ndata: " + message + b"\r\n\r\n"


async def _reply(send: Send, status: int, body: bytes, *extra: tuple[bytes, bytes]) -> None:
    """Send a whole answer."""
    headers = [(b"content-length", str(len(body)).encode()), *extra]
    if body:
        headers.append(_JSON)
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})


def _watch(receive: Receive, outbox: Outbox) -> "asyncio.Task[None]":
    """Wait in the background for the caller to leave, and wake the reader of the outbox then."""

    async def until_left() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    def tell(task: "asyncio.Task[None]") -> None:
        if not task.cancelled() and task.exception() is not None:
            logger.debug("a caller was lost: %s", type(task.exception()).__name__)
        outbox.wake()

    task = asyncio.get_running_loop().create_task(until_left())
    task.add_done_callback(tell)
    return task
