"""One MCP server spoken to over Streamable HTTP: bytes in, bytes out, exactly one request for each call.

Nothing of the caller's goes up but what is listed here, and nothing of the server's comes down but what is listed here.
"""

import asyncio
import contextlib
import json
import logging
import random
import re
import socket
import ssl
import time
from collections import deque
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

from bridge_app.errors import BridgeError
from bridge_app.identity.endpoints import trusted_authorities
from bridge_app.models import UpstreamSettings, UpstreamState, VerifiedRequest
from bridge_app.sentences import Sentence, joined
from bridge_app.upstream.channel import ChannelRequest, Headers, Message, Receive, Send, UpstreamUnavailable, header
from bridge_app.upstream.connections import (
    Answer,
    BadAnswer,
    CannotConnect,
    HungUp,
    Place,
    Pool,
    ProxyRefused,
    read_place,
)
from bridge_app.upstream.credentials import Credentials, UpstreamSignInRequired
from bridge_app.upstream.envelope import printable, read_envelope

logger = logging.getLogger(__name__)

SENT_HEADERS = frozenset(
    {b"accept", b"baggage", b"content-type", b"last-event-id", b"traceparent", b"tracestate", b"user-agent"}
)
PASSED_HEADERS = frozenset({b"allow", b"cache-control", b"content-type", b"retry-after", b"x-accel-buffering"})
"""What a server may say to our client beside `mcp-…`; never a cookie or a challenge, which are between it and us."""

HANDSHAKE_VERSIONS = frozenset({b"2024-11-05", b"2025-03-26", b"2025-06-18", b"2025-11-25"})
SAFE_METHODS = frozenset(
    {
        "completion/complete",
        "initialize",
        "ping",
        "prompts/get",
        "prompts/list",
        "resources/list",
        "resources/read",
        "resources/templates/list",
        "server/discover",
        "tools/list",
    }
)
"""Asking these twice does no harm. A tool may have run although the answer was lost, so `tools/call` is not among them."""

OUT_OF_ORDER = frozenset({502, 503, 504})
WATCH_AFTER = 0.05
"""Most answers are there by now; only a slower one is worth a task that waits for its caller to leave."""
GOODBYE_DEADLINE = 2.0
PROBE_DEADLINE = 5.0
STOP_DEADLINE = 1.0
ERROR_BODY_LIMIT = 64 * 1024
FIRST_BACK_OFF, LONGEST_BACK_OFF = 0.5, 15.0
REFUSALS_REMEMBERED = 64
REFUSAL_SECONDS = 300.0
"""After so long a refused credential is tried once more: what was wrong may have been mended at the server."""
LOG_LINES, LOG_LINE_LENGTH = 500, 500
INTERNAL_ERROR = -32603

_PLAIN = (b"accept-encoding", b"identity")
_SENDABLE = re.compile(rb"[\x20-\x7e\x80-\xff\t]*")


class HttpChannel:
    """The way to one MCP server over HTTP, with a pool of connections of its own.

    `clock` tells seconds since the epoch; `jitter` a number from 0 to 1. `on_state` hears words for people. A server
    that fails again and again is left in peace for moments that grow to fifteen seconds, and recovers by itself.
    """

    def __init__(
        self,
        settings: UpstreamSettings,
        credentials: Credentials,
        *,
        on_state: Callable[[UpstreamState, str], None] = lambda state, words: None,
        clock: Callable[[], float] = time.time,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.name = settings.id
        self.settings = settings
        self.credentials = credentials
        self.label = settings.name or settings.id
        self._on_state = on_state
        self._clock = clock
        self._jitter = jitter
        self._place = _place_of(settings.url)
        self._pool: Pool | None = None
        self._is_stopped = False
        self._state: tuple[UpstreamState, str] = ("off", "")
        self._log: deque[str] = deque(maxlen=LOG_LINES)
        self._errands: set[asyncio.Task[None]] = set()
        self._failures = 0
        self._rests_until = 0.0
        self._retired: list[Pool] = []
        self._running: set[_Exchange] = set()
        self._watch: asyncio.TimerHandle | None = None
        self._refusals: dict[tuple[tuple[bytes, bytes], ...], float] = {}
        self._short_of_scope: Headers | None = None
        credentials.watch(self.reconsider)

    async def start(self) -> None:
        """Be ready; the first request opens the first connection."""
        self._is_stopped = False
        self._report("idle", "")

    async def stop(self) -> None:
        """Close every connection; calls still under way fail."""
        self._is_stopped = True
        for errand in self._errands:
            errand.cancel()
        if self._errands:
            await asyncio.wait(self._errands, timeout=STOP_DEADLINE)
        pool, self._pool = self._pool, None
        for each in (pool, *self._retired):
            if each is not None:
                each.close()
        self._retired.clear()
        await self.credentials.stop()
        self._report("off", "")

    def log(self) -> tuple[str, ...]:
        """Return the last notes about the connection, oldest first."""
        return tuple(self._log)

    def reconsider(self) -> None:
        """Try again with the next request, whatever was refused before: a person changed something."""
        self._refusals.clear()
        self._short_of_scope = None
        self._failures, self._rests_until = 0, 0.0
        if self._state[0] in ("needs_sign_in", "failing"):
            self._report("idle", "")

    def wake(self) -> None:
        """Trust no connection from before the computer slept, and wait no longer for a server that seemed down.

        The other side may have given those connections up, and a request sent over one would wait for nothing. What is under
        way goes on: it may have survived.
        """
        self._failures, self._rests_until = 0, 0.0
        if self._state[0] == "failing":
            self._report("idle", "")
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.retire()
            self._retired = [each for each in (*self._retired, pool) if each.is_busy]

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Carry one request to the server and stream its answer into `send`.

        Raises UpstreamUnavailable (also as UpstreamSignInRequired) while nothing was answered yet.
        """
        exchange = _Exchange(self, request, receive, send)
        self._running.add(exchange)
        self._look_by(exchange.look_at)
        try:
            await exchange.run()
        finally:
            self._running.discard(exchange)

    # -- what an exchange needs ----------------------------------------------------------------------------------------

    async def shown_to_server(self, who: VerifiedRequest) -> Headers:
        """Return the credential headers, unless there is no sense in trying. Raises UpstreamUnavailable."""
        self._require_running()
        rest = self._rests_until - self._clock()
        if 0 < rest <= LONGEST_BACK_OFF:
            raise UpstreamUnavailable(
                self._state[1] or Sentence("“{label}” does not answer.", label=self.label), "It is tried again shortly."
            )
        try:
            shown = await self.credentials.headers(who)
        except UpstreamSignInRequired as error:
            self._report("needs_sign_in", error.words)
            raise
        if self._refusals and self._is_refused(shown):
            # What it answered then it will answer now, unless a person entered something new meanwhile.
            self.credentials.look_again()
            shown = await self.credentials.headers(who)
            if self._is_refused(shown):
                raise self._sign_in_required()
        return shown

    async def ask(self, request: ChannelRequest, shown: Headers) -> Answer:
        """Send one request; return the start of the answer. Raises UpstreamUnavailable, and what the pool raises."""
        self._require_running()
        headers = [pair for pair in request.headers if pair[0] in SENT_HEADERS or pair[0].startswith(b"mcp-")]
        if shown:
            own = {name for name, _ in shown}
            headers = [pair for pair in headers if pair[0] not in own]
            headers += shown
        headers.append(_PLAIN)
        pool = self._pool or self._open()
        return await pool.ask(request.method, headers, request.body if request.method == "POST" else None)

    def keep(self, work: "asyncio.Task[None]") -> None:
        """Own a task that nobody waits for."""
        self._errands.add(work)
        work.add_done_callback(self._errand_done)

    def note_success(self, shown: Headers) -> None:
        """The server answered as it should."""
        if self._failures or self._rests_until:
            self._failures, self._rests_until = 0, 0.0
        if self._state[0] != "ready" and self._short_of_scope != shown:
            self._short_of_scope = None
            self._report("ready", "")

    def note_failure(self, words: str, *, is_down: bool = True, retry_after: str | None = None) -> None:
        """The server did not answer as it should; if it seems down, the next callers do not wait for it again and again."""
        self._report("failing", words)
        if not is_down:
            return
        self._failures += 1
        if self._failures > 1:
            rest = min(FIRST_BACK_OFF * 2 ** min(self._failures - 2, 10), LONGEST_BACK_OFF)
            self._rests_until = self._clock() + rest * (0.5 + self._jitter() / 2)
        if retry_after is not None and retry_after.isdecimal() and len(retry_after) < 6:
            asked = min(float(retry_after), LONGEST_BACK_OFF)
            self._rests_until = max(self._rests_until, self._clock() + asked)

    def note_refusal(self, shown: Headers) -> UpstreamSignInRequired:
        """The server did not let us in: what it refused is not shown again until it changes or some minutes passed."""
        if len(self._refusals) >= REFUSALS_REMEMBERED:
            del self._refusals[next(iter(self._refusals))]
        self._refusals[tuple(shown)] = self._clock()
        return self._sign_in_required()

    def note_lack_of_scope(self, shown: Headers, remedy: str) -> UpstreamSignInRequired:
        """The server wants more than we may; other calls may well go on."""
        self._short_of_scope = shown
        error = UpstreamSignInRequired(Sentence("“{label}” wants more rights for this.", label=self.label), remedy)
        self._report("needs_sign_in", error.words)
        return error

    def note(self, words: str) -> None:
        """Add a line to the log."""
        at = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(self._clock()))
        self._log.append(f"{at} {printable(words, LOG_LINE_LENGTH)}")

    def _require_running(self) -> None:
        if self._is_stopped or self._state[0] == "off":
            raise UpstreamUnavailable(
                Sentence("“{label}” is switched off.", label=self.label), "Switch it on in MCP Auth Bridge."
            )

    def _is_refused(self, shown: Headers) -> bool:
        at = self._refusals.get(tuple(shown))
        if at is not None and not 0 <= self._clock() - at < REFUSAL_SECONDS:
            del self._refusals[tuple(shown)]
            at = None
        return at is not None

    def _sign_in_required(self) -> UpstreamSignInRequired:
        error = UpstreamSignInRequired(
            Sentence("“{label}” did not let us in.", label=self.label), self.credentials.remedy
        )
        self._report("needs_sign_in", error.words)
        return error

    def _report(self, state: UpstreamState, words: str) -> None:
        if (state, words) == self._state or (self._is_stopped and state != "off"):
            return
        self._state = (state, words)
        self.note(f"{state}: {words}" if words else state)
        self._on_state(state, words)

    def _look_by(self, at: float) -> None:
        """Look after slow requests at this time at the latest. One timer for all: most calls are over before it runs."""
        if self._watch is not None:
            if self._watch.when() <= at:
                return
            self._watch.cancel()
        self._watch = asyncio.get_running_loop().call_at(at, self._look)

    def _look(self) -> None:
        self._watch = None
        now = asyncio.get_running_loop().time()
        waits = [exchange.look(now) for exchange in self._running]
        if waits:
            self._look_by(min(waits))

    def _errand_done(self, work: "asyncio.Task[None]") -> None:
        self._errands.discard(work)
        if not work.cancelled() and (error := work.exception()) is not None:
            logger.debug("work left behind for an upstream failed: %s", type(error).__name__)

    def _open(self) -> Pool:
        self._pool = Pool(
            self._place,
            connect_seconds=self.settings.start_seconds,
            trust=trusted_authorities,
            proxy=_proxy_for(self._place),
        )
        return self._pool


class _Exchange:
    """One request and its answer."""

    def __init__(self, channel: HttpChannel, request: ChannelRequest, receive: Receive, send: Send) -> None:
        self.channel = channel
        self.request = request
        self.receive = receive
        self.send = send
        self.shown: Headers = []
        self.response: Answer | None = None
        self.is_begun = False
        self.is_stream = False
        self.is_complete = False
        self.is_resumable = False
        self.is_endless = request.method == "GET" or header(request.headers, b"mcp-method") == b"subscriptions/listen"
        self.may_have_arrived = False
        self._is_left = False
        self._is_sending = False
        self._loop = asyncio.get_running_loop()
        self._heard_at = self._loop.time()
        self.look_at = self._heard_at + WATCH_AFTER
        """When to look after it next."""
        self._task: asyncio.Task[object] | None = None
        self._is_interrupted = False
        self._watcher: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Serve the request until it is answered, the caller leaves or the server is silent for too long."""
        task = self._task = asyncio.current_task()
        assert task is not None
        try:
            await self._carry()
        except asyncio.CancelledError:
            self._task = None
            if not self._is_interrupted or task.uncancel():
                self._cancel_at_server("no longer wanted")
                raise
            if not self._is_left:
                self._cancel_at_server("no answer in time")
                await self._break_off(
                    UpstreamUnavailable(
                        Sentence(
                            "“{label}” was silent for {call_seconds}.",
                            label=self.channel.label,
                            call_seconds=_duration(self.channel.settings.call_seconds),
                        ),
                        "What was asked of it may or may not have been done.",
                    )
                )
        finally:
            self._task = None
            if self._watcher is not None:
                self._watcher.cancel()
            if self.response is not None:
                # Whole answers gave their connection back already; what is half read is closed, so that the server hears it.
                self.response.close()

    # -- watching ------------------------------------------------------------------------------------------------------

    def look(self, now: float) -> float:
        """Look after it if it is time, and return when to look again.

        From the first look on it notices a caller who leaves, and a server that falls silent.
        """
        if now < self.look_at:
            return self.look_at
        if self._watcher is None:
            self._watcher = self._loop.create_task(self._wait_for_leaving())
        limit = self.channel.settings.call_seconds
        is_excused = self._is_sending or (self.is_endless and self.is_begun)
        silence = 0.0 if is_excused else now - self._heard_at
        if silence >= limit:
            self._interrupt()
            silence = 0.0
        self.look_at = now + max(limit - silence, 0.001)
        return self.look_at

    async def _wait_for_leaving(self) -> None:
        try:
            while (await self.receive())["type"] != "http.disconnect":
                pass
        except Exception:
            logger.debug("a caller can't be listened to any more", exc_info=True)
        self._is_left = True
        self._interrupt()

    def _interrupt(self) -> None:
        if self._task is not None and not self._is_interrupted:
            self._is_interrupted = True
            self._task.cancel()

    # -- the way up ----------------------------------------------------------------------------------------------------

    async def _carry(self) -> None:
        channel = self.channel
        self.shown = await channel.shown_to_server(self.request.who)
        response = await self._ask()
        if response.status == 401:
            response = await self._try_other_credential(response)
        if response.status == 403:
            await self._look_for_scopes(response)
        if response.status in (400, 404, 405) and await self._speaks_old_transport():
            raise self._too_old()
        if 300 <= response.status < 400 and response.status != 304:
            raise self._moved(response)
        if response.status >= 500:
            await self._pass_failure(response)
            return
        if response.header(b"content-encoding").strip().lower() not in ("", "identity"):
            raise self._not_mcp(
                Sentence(
                    "“{label}” sends compressed answers nobody asked for, and not as an MCP server does.",
                    label=channel.label,
                )
            )
        self._heard_at = self._loop.time()
        await self._pass(response)
        channel.note_success(self.shown)

    async def _ask(self) -> Answer:
        """Send the request, again if that does no harm and the connection was closed under it. Raises UpstreamUnavailable."""
        is_again = False
        while True:
            try:
                self.may_have_arrived = True
                self.response = await self.channel.ask(self.request, self.shown)
            except HungUp as error:
                if is_again or not self._is_safe():
                    raise self._unreachable(error) from error
                is_again = True
            except (OSError, ValueError) as error:
                raise self._unreachable(error) from error
            else:
                return self.response

    async def _try_other_credential(self, response: Answer) -> Answer:
        """The credential was refused: have it renewed and ask once more. Raises UpstreamSignInRequired."""
        channel = self.channel
        challenge = response.all(b"www-authenticate")
        await self._put_away(response)
        self.response = None
        try:
            if await channel.credentials.refused(self.shown, challenge):
                fresh = await channel.credentials.headers(self.request.who)
                if fresh != self.shown:
                    self.shown = fresh
                    response = await self._ask()
                    if response.status != 401:
                        return response
        except UpstreamSignInRequired:
            channel.note_refusal(self.shown)
            raise
        raise channel.note_refusal(self.shown)

    async def _look_for_scopes(self, response: Answer) -> None:
        """Raise UpstreamSignInRequired if the server says that the credential has too few scopes (RFC 6750 §3.1)."""
        challenge = response.all(b"www-authenticate")
        if "insufficient_scope" in challenge:
            remedy = await self.channel.credentials.lacks_scope(challenge)
            raise self.channel.note_lack_of_scope(self.shown, remedy)

    async def _speaks_old_transport(self) -> bool:
        """Tell, of a server that refused an introduction, whether it offers the transport of 2024-11-05 (HTTP with SSE)."""
        if self.request.method != "POST" or header(self.request.headers, b"mcp-session-id") is not None:
            return False
        envelope = read_envelope(self.request.body)
        if envelope is None or envelope.method not in ("initialize", "server/discover"):
            return False
        asking: Headers = [(b"accept", b"text/event-stream")]
        try:
            async with asyncio.timeout(PROBE_DEADLINE):
                stream = await self.channel.ask(ChannelRequest("GET", asking, b"", self.request.who), self.shown)
                try:
                    if not stream.header(b"content-type").lower().startswith("text/event-stream"):
                        return False
                    return b"event: endpoint" in await stream.read()
                finally:
                    stream.close()
        except (OSError, ValueError):
            return False

    async def _put_away(self, response: Answer) -> None:
        """Be done with an answer, keeping its connection if the rest of it is short and there."""
        if response.content_length is not None and response.content_length <= ERROR_BODY_LIMIT:
            with contextlib.suppress(OSError, BadAnswer):
                while await response.read():
                    pass
        response.close()

    def _is_safe(self) -> bool:
        """Tell whether asking twice does no harm: opening a stream, saying goodbye, and what only asks."""
        if self.request.method != "POST":
            return True
        envelope = read_envelope(self.request.body)
        return envelope is not None and envelope.id is not None and envelope.method in SAFE_METHODS

    # -- the way down --------------------------------------------------------------------------------------------------

    async def _pass(self, response: Answer) -> None:
        kind = response.header(b"content-type").partition(";")[0].strip().lower()
        self.is_stream = kind == "text/event-stream"
        if response.status == 200 and not self.is_stream and kind != "application/json" and self._wants_message():
            raise self._not_mcp(
                Sentence(
                    "“{label}” answers with {kind}, and not as an MCP server does.",
                    label=self.channel.label,
                    kind=printable(kind, 60) or Sentence("something unnamed"),
                )
            )
        start = _start_of(response)
        if self.is_stream:
            await self._pass_stream(start, response)
        elif response.content_length is not None:
            await self._pass_measured(start, response, response.content_length)
        else:
            await self._pass_unmeasured(start, response)

    async def _pass_failure(self, response: Answer) -> None:
        body = await self._read_own_words(response)
        if body is None:
            raise self._out_of_order(response)
        start = _start_of(response)
        start["headers"].append((b"content-length", str(len(body)).encode()))
        self.is_begun = self.is_complete = True
        await self._deliver(start)
        await self._deliver({"type": "http.response.body", "body": body, "more_body": False})

    async def _pass_stream(self, start: Message, response: Answer) -> None:
        """Pass events on as they come. No event may be longer than an answer may be; a stream may."""
        limit = self.channel.settings.answer_bytes
        length = 0
        self.is_begun = True
        await self._deliver(start)
        try:
            while not response.is_at_end:
                piece = await response.read()
                self._heard_at = self._loop.time()
                if not piece:
                    continue
                end = max(piece.rfind(b"\n\n"), piece.rfind(b"\r\n\r\n"), piece.rfind(b"\r\r"))
                length = length + len(piece) if end < 0 else len(piece) - end
                if length > limit:
                    await self._break_off(self._too_long())
                    return
                if not self.is_resumable:
                    self.is_resumable = piece.startswith(b"id:") or b"\nid:" in piece
                await self._deliver({"type": "http.response.body", "body": piece, "more_body": True})
        except (OSError, BadAnswer) as error:
            if not self.is_resumable:
                await self._break_off(self._broken(error))
                return
        await self._finish()

    async def _pass_measured(self, start: Message, response: Answer, length: int) -> None:
        if length > self.channel.settings.answer_bytes:
            raise self._too_long()
        start["headers"].append((b"content-length", str(length).encode()))
        try:
            while True:
                piece = b"" if response.is_at_end else await response.read()
                self._heard_at = self._loop.time()
                is_last = response.is_at_end
                if not self.is_begun:
                    self.is_begun = True
                    await self._deliver(start)
                self.is_complete = is_last
                await self._deliver({"type": "http.response.body", "body": piece, "more_body": not is_last})
                if is_last:
                    return
        except (OSError, BadAnswer) as error:
            raise self._broken(error) from error

    async def _pass_unmeasured(self, start: Message, response: Answer) -> None:
        """Pass on a message of unknown length once it is whole: it is of no use before, and may still turn out too long."""
        pieces: list[bytes] = []
        length = 0
        try:
            while not response.is_at_end:
                piece = await response.read()
                self._heard_at = self._loop.time()
                length += len(piece)
                if length > self.channel.settings.answer_bytes:
                    raise self._too_long()
                pieces.append(piece)
        except (OSError, BadAnswer) as error:
            raise self._broken(error) from error
        if response.status not in (204, 304):
            start["headers"].append((b"content-length", str(length).encode()))
        self.is_begun = self.is_complete = True
        await self._deliver(start)
        await self._deliver({"type": "http.response.body", "body": b"".join(pieces), "more_body": False})

    async def _deliver(self, message: Message) -> None:
        self._is_sending = True
        await self.send(message)
        self._is_sending = False

    async def _finish(self) -> None:
        self.is_complete = True
        await self._deliver({"type": "http.response.body", "body": b"", "more_body": False})

    async def _break_off(self, error: UpstreamUnavailable) -> None:
        """End an answer that can't be had: in its stream if there is one, else for the caller of the channel to say."""
        if self.is_complete:
            return
        if not (self.is_begun and self.is_stream):
            raise error
        event = b""
        envelope = read_envelope(self.request.body)
        if envelope is not None and envelope.method is not None and envelope.id is not None:
            message = {"code": INTERNAL_ERROR, "message": str(error)}
            body = json.dumps({"jsonrpc": "2.0", "id": envelope.id, "error": message}).encode()
            # Whatever event was begun ends here, so that this one is heard.
            event = b"\r\n\r\nevent: message\r\ndata: " + body + b"\r\n\r\n"
        self.is_complete = True
        await self._deliver({"type": "http.response.body", "body": event, "more_body": False})

    # -- failures ------------------------------------------------------------------------------------------------------

    def _wants_message(self) -> bool:
        """Tell whether a 200 to this request has to carry a message."""
        if self.request.method != "POST":
            return self.request.method == "GET"
        envelope = read_envelope(self.request.body)
        return envelope is not None and envelope.method is not None and envelope.id is not None

    async def _read_own_words(self, response: Answer) -> bytes | None:
        """Return a failure said in the protocol's own words (JSON-RPC), which are for the caller; None if it is another."""
        if not response.header(b"content-type").lower().startswith("application/json"):
            return None
        body = b""
        try:
            while not response.is_at_end:
                body += await response.read()
                if len(body) > ERROR_BODY_LIMIT:
                    return None
            said = json.loads(body)
        except (OSError, ValueError, RecursionError):
            return None
        is_own = isinstance(said, dict) and said.get("jsonrpc") == "2.0" and isinstance(said.get("error"), dict)
        return body if is_own else None

    def _unreachable(self, error: BaseException) -> UpstreamUnavailable:
        label, place = self.channel.label, _place(self.channel.settings.url)
        hint = Sentence("Check that it runs and that its address is right.")
        is_down = True
        if isinstance(error, ssl.SSLError):
            words = Sentence(
                "The connection to “{label}” at {place} is not secure: its certificate can't be trusted.",
                label=label,
                place=place,
            )
            hint = Sentence(
                "Ask whoever runs it. If it belongs to your organisation, its authority must be known to this computer."
            )
        elif isinstance(error, socket.gaierror):
            words = Sentence("“{label}” can't be found: nobody knows the name {place}.", label=label, place=place)
            hint = Sentence("Check its address, and that this computer is online.")
        elif isinstance(error, TimeoutError):
            words = Sentence(
                "“{label}” at {place} took no connection for {time}.",
                label=label,
                place=place,
                time=_duration(self.channel.settings.start_seconds),
            )
        elif isinstance(error, ProxyRefused):
            words = Sentence("The proxy of this network does not let us through to “{label}”.", label=label)
            hint = Sentence("Check the proxy settings of this computer.")
        elif isinstance(error, CannotConnect):
            words = Sentence("“{label}” can't be reached at {place}.", label=label, place=place)
        elif isinstance(error, OSError):
            words = Sentence("“{label}” closed the connection without an answer.", label=label)
            hint = Sentence("What was asked of it may or may not have been done.")
        else:
            words, is_down = (
                Sentence("“{label}” at {place} does not speak HTTP as it should.", label=label, place=place),
                False,
            )
            hint = Sentence("Check its address.")
        self.channel.note(f"{type(error).__name__} at {place}")
        self.channel.note_failure(words, is_down=is_down)
        return UpstreamUnavailable(words, hint)

    def _out_of_order(self, response: Answer) -> UpstreamUnavailable:
        words = Sentence(
            "“{label}” has a problem of its own ({status}).", label=self.channel.label, status=response.status
        )
        is_down = response.status in OUT_OF_ORDER
        self.channel.note_failure(words, is_down=is_down, retry_after=response.header(b"retry-after"))
        return UpstreamUnavailable(words, "Try again later; if this goes on, ask whoever runs it.")

    def _moved(self, response: Answer) -> UpstreamUnavailable:
        target = ""
        with contextlib.suppress(ValueError):
            there = urlsplit(urljoin(self.channel.settings.url, response.header(b"location")))
            target = printable(f"{there.scheme}://{there.netloc.rpartition('@')[2]}{there.path}", 200)
        words = Sentence(
            "“{label}” says that it is at another address now ({status}).",
            label=self.channel.label,
            status=response.status,
        )
        self.channel.note_failure(words, is_down=False)
        hint = Sentence("What is sent to it is not sent elsewhere unasked.")
        return UpstreamUnavailable(
            words,
            joined(hint, Sentence("If you trust it, change its address to {target}", target=target))
            if target
            else hint,
        )

    def _not_mcp(self, words: Sentence) -> UpstreamUnavailable:
        self.channel.note_failure(words, is_down=False)
        return UpstreamUnavailable(words, "Check its address: it often ends in /mcp.")

    def _too_old(self) -> UpstreamUnavailable:
        words = Sentence("“{label}” speaks the old SSE transport, which is not supported.", label=self.channel.label)
        self.channel.note_failure(words, is_down=False)
        hint = Sentence("Many such servers also have a newer address that ends in /mcp; otherwise update the server.")
        return UpstreamUnavailable(words, hint)

    def _too_long(self) -> UpstreamUnavailable:
        limit = self.channel.settings.answer_bytes
        size = f"{limit / 2**20:.0f} MiB" if limit >= 2**20 else Sentence("{count} bytes", count=limit)
        self.channel.note(f"an answer of more than {size} was broken off")
        return UpstreamUnavailable(
            Sentence(
                "The answer of “{label}” is longer than {size}, and was broken off.",
                label=self.channel.label,
                size=size,
            ),
            "Ask for less at once.",
        )

    def _broken(self, error: BaseException) -> UpstreamUnavailable:
        self.channel.note(f"an answer broke off ({type(error).__name__})")
        words = Sentence("“{label}” broke its answer off.", label=self.channel.label)
        return UpstreamUnavailable(words, "What was asked of it may or may not have been done.")

    # -- cancelling ----------------------------------------------------------------------------------------------------

    def _cancel_at_server(self, reason: str) -> None:
        """Tell a server of the handshake era that a request is no longer wanted; the other sees its stream closed."""
        headers = self.request.headers
        session_id = header(headers, b"mcp-session-id")
        version = header(headers, b"mcp-protocol-version")
        if self.is_complete or not self.may_have_arrived or self.request.method != "POST" or session_id is None:
            return
        if version is not None and version not in HANDSHAKE_VERSIONS:
            return
        envelope = read_envelope(self.request.body)
        if envelope is None or envelope.id is None or envelope.method in (None, "initialize"):
            return
        params = {"requestId": envelope.id, "reason": reason}
        body = json.dumps({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": params}).encode()
        kept = [(name, value) for name, value in headers if name not in (b"mcp-name", b"mcp-method", b"last-event-id")]
        request = ChannelRequest("POST", kept, body, self.request.who)
        self.channel.keep(self._loop.create_task(self._say_goodbye(request)))

    async def _say_goodbye(self, request: ChannelRequest) -> None:
        async with asyncio.timeout(GOODBYE_DEADLINE):
            response = await self.channel.ask(request, self.shown)
            await self._put_away(response)


def _start_of(response: Answer) -> Message:
    headers = [
        (name, value)
        for name, value in response.headers
        if (name in PASSED_HEADERS or name.startswith(b"mcp-")) and _SENDABLE.fullmatch(value)
    ]
    return {"type": "http.response.start", "status": response.status, "headers": headers}


def _place_of(url: str) -> Place:
    """Return where a server is. Raises BridgeError, without the address, if it is none."""
    try:
        place = read_place(url.strip())
    except ValueError:
        place = None
    if place is None or not url.isprintable() or place.userinfo:
        raise BridgeError(
            "The address of this server can't be used.",
            "It must be like https://example.com/mcp, without a name or password in it.",
        )
    return place


def _place(url: str) -> str:
    """Return host and port of an address: what may be shown of it, since its query may hold a key."""
    return printable(urlsplit(url).netloc.rpartition("@")[2], 100)


def _proxy_for(place: Place) -> str | None:
    """Return the proxy that the environment names for a server; none has any business with this computer's own.

    Nothing else is read, above all not the file of passwords that some libraries look into.
    """
    is_here = place.host in ("localhost", "127.0.0.1", "::1") or place.host.endswith(".localhost")
    if is_here or proxy_bypass(place.host):
        return None
    proxies = getproxies()
    proxy = proxies.get(place.scheme) or proxies.get("all")
    if proxy is None or not proxy.startswith(("http://", "https://")):
        return None
    return proxy


def _duration(seconds: float) -> Sentence:
    if seconds >= 120:
        return Sentence("{count} minutes", count=f"{seconds / 60:.0f}")
    return Sentence("{count} seconds", count=f"{seconds:.0f}" if seconds >= 2 else f"{seconds:g}")
