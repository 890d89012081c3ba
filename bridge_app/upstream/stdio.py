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
from collections.abc import Callable
from typing import Any

from bridge_app import __version__
from bridge_app.models import UpstreamSettings, UpstreamState
from bridge_app.sentences import Sentence
from bridge_app.upstream import mirrored_arguments
from bridge_app.upstream.channel import ChannelRequest, Headers, Receive, Send, UpstreamUnavailable, header
from bridge_app.upstream.envelope import COUNTED_METHODS
from bridge_app.upstream.launch import UpstreamSecrets
from bridge_app.upstream.multiplexer import METHOD_NOT_FOUND, Call, Multiplexer, Outbox, Seat, error_text
from bridge_app.upstream.running_servers import Key, NotIntroduced, RunningServers, no_report
from bridge_app.upstream.splice import ANSWER_LOOK_LIMIT, Member, members

logger = logging.getLogger(__name__)

HANDSHAKE_VERSIONS = frozenset({b"2024-11-05", b"2025-03-26", b"2025-06-18", b"2025-11-25"})
LATEST_HANDSHAKE = "2025-11-25"
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

SEATS_LIMIT = 4096
WATCH_AFTER = 0.05
"""A caller that leaves sooner than this is noticed this late: most calls are over before a watch is worth its price."""
KEEPALIVE = 15.0

_JSON = (b"content-type", b"application/json")
_STREAM: Headers = [
    (b"content-type", b"text/event-stream"),
    (b"cache-control", b"no-cache, no-transform"),
    (b"x-accel-buffering", b"no"),
]
_COMMENT = b": still there\r\n\r\n"


class _Refusal(Exception):
    """A request that gets no further than here."""

    def __init__(self, status: int, code: int, words: str, data: Any = None) -> None:
        super().__init__(words)
        self.status, self.code, self.words, self.data = status, code, words, data


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
        on_state: Callable[[UpstreamState, str], None] = no_report,
        clock: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.name = settings.id
        self.servers = RunningServers(
            settings, secrets, on_gone=self._forget_seats, on_state=on_state, clock=clock, jitter=jitter
        )
        self._settings = settings
        self._clock = clock
        self._seats: dict[str, Seat] = {}

    async def start(self) -> None:
        """Be ready; processes start when they are first needed."""
        self.servers.open()

    async def stop(self) -> None:
        """End every process, answer every call; stopping a stopped channel does nothing."""
        await self.servers.close()

    def end_grant(self, grant_id: str) -> None:
        """Stop at once what runs for a grant alone."""
        self.servers.end_grant(grant_id)

    def wake(self) -> None:
        """The computer has slept: what kept stopping may be started again at once."""
        self.servers.forgive()

    def log(self) -> tuple[str, ...]:
        """Return the last lines the processes wrote on their standard error; secret values are blotted out."""
        return self.servers.log()

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Answer one HTTP request. Raises UpstreamUnavailable while no process can be started."""
        if not self.servers.is_up:
            raise UpstreamUnavailable(
                Sentence("“{name}” is not running.", name=self._settings.name), "Try again in a moment."
            )
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
            server = await self.servers.get(self._key(request, is_modern=True), "")
            if method == "tools/call" and (wrong := await mirrored_arguments.judge(server, found, request.headers)):
                raise _Refusal(400, wrong.code, wrong.words, wrong.data)
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
            server = await self.servers.get(key, self._introduction(text, params))
        except NotIntroduced as refused:
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
        ours = {"protocolVersion": _known_version(params["protocolVersion"]), "capabilities": {}, "clientInfo": us}
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

    def _key(self, request: ChannelRequest, *, is_modern: bool, params: dict[str, Any] | None = None) -> Key:
        grant_id = "" if self._settings.is_shared else request.who.grant_id
        if params is None:
            return Key(grant_id, is_modern)
        if self._settings.is_shared:
            return Key(grant_id, is_modern, _known_version(params["protocolVersion"]))
        info = params.get("clientInfo")
        name = info.get("name") if isinstance(info, dict) else None
        kind = [params["protocolVersion"], params.get("capabilities"), name]
        return Key(grant_id, is_modern, json.dumps(kind, sort_keys=True))

    def _seat(self, request: ChannelRequest) -> Seat:
        """Return the place of the MCP session a request names. Another grant's session is unknown here."""
        session_id = header(request.headers, b"mcp-session-id")
        if session_id is None:
            raise _Refusal(400, INVALID_REQUEST, "The request names no MCP session.")
        seat = self._seats.get(session_id.decode("latin-1"))
        if seat is None or seat.grant_id != request.who.grant_id or seat.server.is_over:
            raise _Refusal(404, INVALID_REQUEST, "Session not found")
        return seat

    def _make_room_for_seats(self) -> None:
        if len(self._seats) < SEATS_LIMIT:
            return
        idle = [seat for seat in self._seats.values() if seat.stream is None and not seat.calls]
        if idle:
            seat = min(idle, key=lambda seat: seat.used_at)
            del self._seats[seat.id]
            seat.server.leave_seat(seat)

    def _forget_seats(self, server: Multiplexer) -> None:
        for seat in server.seats.values():
            self._seats.pop(seat.id, None)


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


def _known_version(version: str) -> str:
    """Return a revision that exists: clients can't make up revisions to get processes."""
    return version if version.encode() in HANDSHAKE_VERSIONS else LATEST_HANDSHAKE


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
