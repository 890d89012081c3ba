"""Envelope in, envelope out: pass MCP messages through untouched, keep MCP sessions, end work when a grant ends.

Only the envelope is read: `id`, `method`, the tool, prompt or resource named, and who the program says it is. Both
eras pass: the handshake era (until 2025-11-25), whose MCP sessions are ours and outlive the upstream's, and 2026-07-28,
which has none.
"""

import asyncio
import json
import logging
import re
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from typing import Any, Protocol

from bridge_app.errors import BridgeError
from bridge_app.events import (
    CallFinished,
    ClientSeen,
    Event,
    EventBus,
    RightsInForce,
    ServersInForce,
    ToolListChanged,
    ToolsListed,
)
from bridge_app.models import ALL_RIGHTS, Right, Tool, VerifiedRequest
from bridge_app.upstream.catalog import Catalog
from bridge_app.upstream.channel import Admission, ChannelRequest, Headers, Message, Receive, Scope, Send, header
from bridge_app.upstream.envelope import (
    COUNTED_METHODS,
    Answer,
    Envelope,
    find_answer,
    is_event_stream,
    is_unambiguous,
    negotiated_version,
    printable,
    read_envelope,
    text_of,
    with_session_id,
)
from bridge_app.upstream.kept_arguments import ArgumentRecorder
from bridge_app.upstream.links import Channel, Link, Links, LiveTracker, Sessions
from bridge_app.upstream.mirrored_headers import encode_header
from bridge_app.upstream.tool_lists import ToolListFilter

logger = logging.getLogger(__name__)

HANDSHAKE_VERSIONS = frozenset({b"2024-11-05", b"2025-03-26", b"2025-06-18", b"2025-11-25"})
CLIENT_INFO_KEY = "io.modelcontextprotocol/clientInfo"
SUBSCRIPTION_ID_KEY = "io.modelcontextprotocol/subscriptionId"
PASSED_HEADERS = frozenset(
    {b"accept", b"content-type", b"host", b"last-event-id", b"traceparent", b"tracestate", b"baggage", b"user-agent"}
)
"""What an upstream may see beside `mcp-…`. A list of what is allowed: credentials and cookies can't slip through."""

LISTS_TOLD = ("tools", "prompts", "resources")
STREAMS_PER_GRANT = 64
PROGRAMS_REMEMBERED = 4096
INITIALIZE_PARAMS_LIMIT = 64 * 1024
INITIALIZE_ANSWER_LIMIT = 1024 * 1024
CHEAP_LOOK_LIMIT = 64 * 1024
FAREWELL_DEADLINE = 1.0

_FAILURE = re.compile(rb'"error"|"isError"\s*:\s*true')

ACCESS_ENDED = -32001
INVALID_REQUEST = -32600
INVALID_PARAMS = -32602
INTERNAL_ERROR = -32603

Refuse = Callable[[tuple[Right, ...], Tool], str | None]
"""Says why somebody with these rights may not use a tool, or returns None if they may."""

Whose = Callable[[VerifiedRequest, str, str], tuple[str, str]]
"""Tells which upstream a call goes to, and by which name it knows what is called."""


Admit = Callable[[VerifiedRequest, str, str, object], Awaitable[str | None]]
"""Says why a call may not be made (who, upstream, tool, arguments), or returns None; may take its time to ask a person."""


Explain = Callable[[VerifiedRequest, Tool], str | None]
"""Told of a call that was refused, and by which tool's right; says more to the app, or returns None."""


class Search(Protocol):
    """Knows the clients that are given two tools in place of all: one that finds tools, one that calls them."""

    def is_searching(self, grant_id: str) -> bool: ...
    def inner_call(self, who: VerifiedRequest, message: Mapping[str, Any]) -> dict[str, Any] | None: ...


def refuse_all(rights: tuple[Right, ...], tool: Tool) -> str | None:
    """Let nobody with less than all rights use any tool, for want of a policy."""
    return "This app may not use tools."


def plain_challenge(scope: Mapping[str, Any]) -> str:
    """Return the `WWW-Authenticate` value for a request whose access ended; the host app gives a fuller one."""
    return 'Bearer error="invalid_token", error_description="Access was revoked."'


class Relay:
    """Carry requests to an upstream and stream the answers back; end both when the grant ends.

    Thread rule: one event loop. `clock` measures calls and should be monotonic. `challenge` builds the
    `WWW-Authenticate` value of a 401 from the request's scope. A grant with all rights is not looked at twice; for one
    with fewer, `catalog` and `refuse` say which tools it may call and see, and `explain` hears of calls refused.
    """

    def __init__(
        self,
        channel: Channel,
        sessions: Sessions,
        events: EventBus,
        clock: Callable[[], float] = time.perf_counter,
        *,
        challenge: Callable[[Mapping[str, Any]], str] = plain_challenge,
        catalog: Catalog | None = None,
        refuse: Refuse = refuse_all,
        whose: Whose | None = None,
        admit: Admit | None = None,
        search: Search | None = None,
        explain: Explain = lambda who, tool: None,
        recorder: ArgumentRecorder | None = None,
        streams_per_grant: int = STREAMS_PER_GRANT,
    ) -> None:
        self.channel = channel
        self.links = Links(channel, sessions)
        self.events = events
        self.clock = clock
        self.challenge = challenge
        self.catalog = catalog or Catalog()
        self.refuse = refuse
        self.admit = admit
        self.search = search
        self.recorder = recorder
        self.whose = whose or (lambda who, method, name: (channel.name, name))
        self.explain = explain
        self.open_streams: dict[str, list[_Visit]] = {}
        self._visits: dict[str, set[_Visit]] = {}
        self.streams_per_grant = streams_per_grant
        self.streams: Counter[str] = Counter()
        self._seen: dict[str, str] = {}
        self._stop_listening = events.subscribe(self._hear)

    async def handle(self, scope: Scope, receive: Receive, send: Send, who: VerifiedRequest, live: LiveTracker) -> None:
        """Serve one request of a verified client on the MCP endpoint.

        The work is tracked before the first await: a grant that ends just after its token was verified still ends it.
        """
        visit = _Visit(self, scope, receive, send, who, live)
        tracked = live.track(who.grant_id, visit.end)
        visits = self._visits.setdefault(who.grant_id, set())
        visits.add(visit)
        try:
            if visit.reason is None:
                await visit.run()
            else:
                await visit.say_farewell(visit.reason)
        finally:
            tracked.stop()
            visits.discard(visit)
            if not visits and self._visits.get(who.grant_id) is visits:
                del self._visits[who.grant_id]

    async def close(self) -> None:
        """Wait briefly for goodbyes still on their way to the upstream, then drop them."""
        self._stop_listening()
        await self.catalog.close()
        await self.links.close()

    def refusal(self, rights: tuple[Right, ...], versions: frozenset[Tool]) -> tuple[Tool, str] | None:
        """Say which version of a tool is out of bounds, and why; the tool may be used if none is."""
        ordered = sorted(versions, key=lambda tool: not tool.is_destructive)
        reasons = ((tool, self.refuse(rights, tool)) for tool in ordered)
        return next(((tool, reason) for tool, reason in reasons if reason is not None), None)

    def _hear(self, event: Event) -> None:
        """Tell a client with open streams that other tools are there for it, once on each MCP session (2025-11-25)."""
        match event:
            case RightsInForce(grant_id=grant_id, rights=rights):
                for visit in self._one_for_each_session(grant_id):
                    visit.tell_rights(rights)
            case ServersInForce(grant_id=grant_id, upstreams=upstreams):
                for visit in tuple(self._visits.get(grant_id, ())):
                    visit.keep_to(upstreams)
                for visit in self._one_for_each_session(grant_id):
                    visit.tell_servers(upstreams)
            case ToolListChanged(grant_id=grant_id):
                for each in [grant_id] if grant_id is not None else tuple(self.open_streams):
                    for visit in self._one_for_each_session(each):
                        visit.tell_tools()

    def _one_for_each_session(self, grant_id: str) -> "list[_Visit]":
        """Return a grant's open streams, of each MCP session one."""
        told: dict[object, _Visit] = {}
        for visit in self.open_streams.get(grant_id, ()):
            told.setdefault(visit.session_id or visit, visit)
        return list(told.values())

    def end_stale_streams(self, link: Link) -> None:
        """End a client's streams that still hang on an upstream session that is no more: it opens new ones."""
        for visit in tuple(self.open_streams.get(link.session.grant_id, ())):
            if visit.session_id == link.session.id and visit.upstream_id not in (None, link.upstream_id):
                visit.end("renewed")

    def see_client(self, grant_id: str, info: object) -> None:
        """Publish who a program says it is, once for each change."""
        if not isinstance(info, dict):
            return
        words = [info[key] for key in ("name", "version") if isinstance(info.get(key), str)]
        said = printable(" ".join(words), 100)
        if said and self._seen.get(grant_id) != said:
            if len(self._seen) >= PROGRAMS_REMEMBERED:
                self._seen.clear()
            self._seen[grant_id] = said
            self.events.publish(ClientSeen(grant_id, said))


class _Visit:
    """One request of a client, from its arrival to the last byte of the answer.

    A grant that ends cancels the work, which no channel holds up, and is answered then. From that moment on nothing the
    upstream says reaches the client.
    """

    def __init__(
        self, relay: Relay, scope: Scope, receive: Receive, send: Send, who: VerifiedRequest, live: LiveTracker
    ) -> None:
        self.relay = relay
        self.scope = scope
        self.receive = receive
        self.send = send
        self.who = who
        self.live = live
        self.method: str = scope["method"]
        self.body = b""
        self.envelope: Envelope | None = None
        self.reason: str | None = None
        self.is_failed = False
        self.is_counted = True
        self.is_begun = False
        self.is_complete = False
        self.is_stream = False
        self.is_between_events = True
        self.is_left = False
        self.is_refused = False
        self.is_limited = who.rights != ALL_RIGHTS
        self.admission: Admission | None = None
        self.session_id: str | None = None
        self.version: bytes | None = None
        self._read_headers()
        self.upstream_id: str | None = None
        """The upstream's session that this request was carried to."""
        self._target: tuple[str, str] | None = None
        self._told_rights = who.rights
        self._told_upstreams = who.upstreams
        self._owed = b""
        self._is_sending = False
        self._has_spoken = False
        self._filter: ToolListFilter | None = None
        self._task: asyncio.Task[Any] | None = None
        """Who works on it, while somebody does."""
        self._is_interrupted = False
        self._began = 0.0
        self._is_told = False
        self._start: Message | None = None
        self._status = 0

    def _read_headers(self) -> None:
        """Take from the headers what is ours to know, and gather what goes on."""
        session_id = version = None
        self._passed: Headers = []
        for pair in self.scope["headers"]:
            name = pair[0]
            if name in PASSED_HEADERS:
                self._passed.append(pair)
            elif name.startswith(b"mcp-"):
                if name == b"mcp-session-id":
                    session_id = pair[1] if session_id is None else session_id
                    continue
                if name == b"mcp-protocol-version" and version is None:
                    version = pair[1]
                self._passed.append(pair)
        self.session_id, self.version = text_of(session_id), version

    def end(self, reason: str) -> None:
        """Stop at once because the grant ended."""
        if self.reason is not None:
            return
        self.reason = reason
        if self._task is not None and self._task is not asyncio.current_task():
            self._is_interrupted = True
            self._task.cancel()

    def keep_to(self, upstreams: tuple[str, ...]) -> None:
        """Stop at once if this is a call at an upstream that is not among these."""
        if self.envelope is None or self.envelope.method not in COUNTED_METHODS or upstreams == self.who.upstreams:
            return
        upstream, _ = self._find_target(self.envelope)
        if upstream in self.who.upstreams and upstream not in upstreams:
            self.end("server taken away")

    async def run(self) -> None:
        """Serve the request until it is answered, the client leaves or the grant ends."""
        task = self._task = asyncio.current_task()
        assert task is not None
        try:
            try:
                await self._serve()
            finally:
                self._task = None
        except asyncio.CancelledError:
            if self.reason is None and task.cancelling():
                raise
            if self.reason is None:
                # Nobody cancelled us: the upstream gave the request up by itself.
                await self._fail(503, INTERNAL_ERROR, "The server gave this request up.", ((b"retry-after", b"5"),))
        except BridgeError as error:
            await self._fail(503, INTERNAL_ERROR, f"{error}", ((b"retry-after", b"5"),))
        except Exception:
            logger.exception("a request could not be relayed")
            await self._fail(500, INTERNAL_ERROR, "The bridge failed on this request; its log says more.")
        if self.reason is None:
            return
        if self._is_interrupted and task.uncancel():
            raise asyncio.CancelledError
        await self.say_farewell(self.reason)

    # -- where the request goes ----------------------------------------------------------------------------------------

    async def _serve(self) -> None:
        if self.method == "POST":
            if not await self._read_body():
                return
            self.envelope = read_envelope(self.body)
            self._take_out_inner_call()
            if self.is_limited and not is_unambiguous(self.body):
                await self._fail(400, INVALID_REQUEST, "The message can't be read in one way only.")
                return
        if self.is_limited:
            await self.relay.catalog.look()
        self._began = self.relay.clock()
        try:
            await self._route()
        finally:
            self._tell_call()

    def _take_out_inner_call(self) -> None:
        """Put the call that `call_tool` stands for in its place, so that all else judges, counts and carries that one."""
        search = self.relay.search
        if search is None or self.envelope is None or self.envelope.method != "tools/call":
            return
        if not search.is_searching(self.who.grant_id) or not is_unambiguous(self.body):
            return
        inner = search.inner_call(self.who, json.loads(self.body))
        if inner is None:
            return
        name = inner["params"]["name"]
        self.body = json.dumps(inner).encode()
        self.envelope = read_envelope(self.body)
        headers = [each for each in self.scope["headers"] if each[0] != b"mcp-name"]
        if len(headers) < len(self.scope["headers"]) and isinstance(name, str):
            headers.append((b"mcp-name", encode_header(name)))
        self.scope = {**self.scope, "headers": headers}
        self._read_headers()

    async def _route(self) -> None:
        version, session_id = self.version, self.session_id
        is_handshake_era = version is None or version in HANDSHAKE_VERSIONS
        method = self.envelope.method if self.envelope is not None else None
        if is_handshake_era and session_id is not None:
            link = self.relay.links.find(session_id, self.who)
            if link is None:
                await self._refuse_session()
            elif self.method == "DELETE":
                await self._end_session(link)
            elif self.method == "GET":
                await self._hold_stream(lambda: self._pass_on(link))
            elif await self._may_pass():
                await self._pass_on(link)
        elif is_handshake_era and method == "initialize":
            await self._open_session()
        else:
            if not is_handshake_era and self.envelope is not None:
                meta = self.envelope.params.get("_meta")
                if isinstance(meta, dict):
                    self.relay.see_client(self.who.grant_id, meta.get(CLIENT_INFO_KEY))
            if self.method == "GET" or method == "subscriptions/listen":
                await self._hold_stream(lambda: self._exchange(None, self._deliver))
            elif await self._may_pass():
                await self._exchange(None, self._deliver)
        if not self.is_begun and not self.is_complete and not self.is_left:
            await self._fail(500, INTERNAL_ERROR, "The server gave no answer.")

    async def _hold_stream(self, stream: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Count a stream that may stay open for hours, and refuse one too many."""
        streams, grant_id = self.relay.streams, self.who.grant_id
        if streams[grant_id] >= self.relay.streams_per_grant:
            await self._fail(429, INVALID_REQUEST, "Too many open streams.", ((b"retry-after", b"5"),))
            return
        streams[grant_id] += 1
        self.relay.open_streams.setdefault(grant_id, []).append(self)
        try:
            await stream()
        finally:
            self.relay.open_streams[grant_id].remove(self)
            streams[grant_id] -= 1
            if not streams[grant_id]:
                del streams[grant_id]
                del self.relay.open_streams[grant_id]

    async def _may_pass(self) -> bool:
        """Judge a tool call by the grant's rights and by what people said of the tool; answer it here if it may not go on."""
        if self.envelope is None or self.envelope.method != "tools/call":
            return True
        if self.is_limited and not await self._has_right():
            return False
        if self.relay.admit is None:
            return True
        upstream, tool = self._find_target(self.envelope)
        words = await self._why_not_admitted(upstream, tool)
        if words is not None:
            await self._answer_refused(words)
            return False
        self.admission = Admission(upstream, tool, self._why_not_admitted)
        return True

    async def _why_not_admitted(self, upstream: str, tool: str) -> str | None:
        """Say why what people said of this tool refuses the call, or return None."""
        assert self.relay.admit is not None
        assert self.envelope is not None
        self.is_refused = True
        words = await self.relay.admit(self.who, upstream, tool, self.envelope.params.get("arguments"))
        self.is_refused = words is not None
        return words

    def _find_target(self, envelope: Envelope) -> tuple[str, str]:
        """Return whose the tool, prompt or resource is that is called, and its name there: as it was judged."""
        if self._target is None:
            self._target = self.relay.whose(self.who, envelope.method or "", envelope.name or "")
        return self._target

    async def _has_right(self) -> bool:
        assert self.envelope is not None
        self.is_refused = True
        request_id, name = self.envelope.id, self.envelope.params.get("name")
        if request_id is None:
            await self._fail(400, INVALID_REQUEST, "A tool call needs an id.")
            return False
        versions = await self.relay.catalog.find(name) if isinstance(name, str) else frozenset[Tool]()
        if not versions:
            # Not for the upstream to say: it may know names that none of its lists shows.
            await self._fail(200, INVALID_PARAMS, f"Unknown tool: {self.envelope.name or 'no name'}")
            return False
        refusal = self.relay.refusal(self.who.rights, versions)
        if refusal is None:
            self.is_refused = False
            return True
        tool, reason = refusal
        words = self.relay.explain(self.who, tool) or reason
        await self._answer_refused(words)
        return False

    async def _answer_refused(self, words: str) -> None:
        """Answer a tool call that is not made, in words the app can show."""
        await self._answer(200, self._refusal_answer(words), ((b"content-type", b"application/json"),))

    def _refusal_answer(self, words: str) -> bytes:
        assert self.envelope is not None
        result: dict[str, Any] = {"content": [{"type": "text", "text": words}], "isError": True}
        version = header(self.scope["headers"], b"mcp-protocol-version")
        if version is not None and version not in HANDSHAKE_VERSIONS:
            result["resultType"] = "complete"
        return json.dumps({"jsonrpc": "2.0", "id": self.envelope.id, "result": result}).encode()

    def _choose_tools(self, tools: list[Tool]) -> set[str]:
        """Return which tools of a list this grant may call."""
        catalog = self.relay.catalog
        catalog.learn(tools)
        rights, names = self.who.rights, {tool.name for tool in tools}
        return {name for name in names if self.relay.refusal(rights, catalog.versions(name)) is None}

    async def _pass_on(self, link: Link) -> None:
        """Carry a request of a known MCP session; make the upstream's session again if it is gone, once."""
        request_id = self.envelope.id if self.envelope is not None and self.envelope.method is not None else None
        link.open_requests += 1
        if request_id is not None:
            link.pending[request_id] = link.pending.get(request_id, 0) + 1
        try:
            upstream_id = link.upstream_id
            if upstream_id is not None and await self._try(link, upstream_id):
                return
            upstream_id = await self.relay.links.introduce(link, upstream_id, self.who, self.live)
            if upstream_id is None:
                await self._refuse_session()
                return
            self.relay.end_stale_streams(link)
            self._start = None
            await self._exchange(upstream_id, self._deliver_as(link))
            if self._got_nothing() and header(self.scope["headers"], b"last-event-id") is not None:
                await self._exchange(upstream_id, self._deliver_as(link), without=b"last-event-id")
        finally:
            link.open_requests -= 1
            if request_id is not None:
                link.pending[request_id] -= 1
                if link.pending[request_id] <= 0:
                    del link.pending[request_id]

    async def _try(self, link: Link, upstream_id: str) -> bool:
        """Carry the request to a session the upstream should know; False if it does not, and nothing was answered."""
        is_unknown = False
        session_id = link.session.id.encode()

        async def unless_unknown(message: Message) -> None:
            nonlocal is_unknown
            if message["type"] == "http.response.start":
                is_unknown = is_unknown or message["status"] == 404
                message = with_session_id(message, session_id)
            if not is_unknown:
                await self._deliver_raw(message)

        await self._exchange(upstream_id, unless_unknown)
        if not is_unknown and self._got_nothing() and header(self.scope["headers"], b"last-event-id") is not None:
            # An upstream that keeps no events answers nothing at all: a fresh stream serves the client better.
            await self._exchange(upstream_id, unless_unknown, without=b"last-event-id")
        return not is_unknown

    def _got_nothing(self) -> bool:
        return not self.is_begun and self._start is None and not self.is_left

    async def _end_session(self, link: Link) -> None:
        """The client says goodbye: so does our MCP session, whatever the upstream still knows of it."""
        upstream_id = self.relay.links.end(link)
        if upstream_id is None:
            await self._answer(200, b"", ((b"content-type", b"application/json"),))
            return
        gathered = Answer()
        await self._exchange(upstream_id, gathered.take)
        if gathered.status == 404 or gathered.status < 200:
            await self._answer(200, b"", ((b"content-type", b"application/json"),))
            return
        await self._deliver({"type": "http.response.start", "status": gathered.status, "headers": gathered.headers})
        await self._deliver({"type": "http.response.body", "body": gathered.body, "more_body": False})

    async def _open_session(self) -> None:
        """Carry `initialize` and give the client a session id of ours in place of the upstream's."""
        assert self.envelope is not None
        params = json.dumps(self.envelope.params)
        if len(params) > INITIALIZE_PARAMS_LIMIT:
            await self._fail(413, INVALID_REQUEST, "The introduction is too long.")
            return
        held: list[Message] = []
        seen = bytearray()
        is_settled = False
        upstream_id: str | None = None

        async def settle(result: object) -> None:
            nonlocal is_settled, upstream_id
            is_settled = True
            version = negotiated_version(result)
            opened: bytes | None = None
            if upstream_id is not None and version is not None:
                link = self.relay.links.open(params, version, upstream_id, self.who, self.live)
                upstream_id = None
                opened = link.session.id.encode()
            for message in held:
                if message["type"] == "http.response.start":
                    message = with_session_id(message, opened)
                await self._deliver_raw(message)
            if opened is not None and self.envelope is not None:
                self.relay.see_client(self.who.grant_id, self.envelope.params.get("clientInfo"))

        async def hold(message: Message) -> None:
            nonlocal upstream_id
            is_start = message["type"] == "http.response.start"
            if is_start and message["status"] == 200:
                # Also if nobody wants it any more: then it is ended again.
                upstream_id = text_of(header(message["headers"], b"mcp-session-id"))
            if is_settled or self.reason is not None:
                await self._deliver_raw(message)
                return
            held.append(message)
            if is_start:
                return
            seen.extend(message.get("body", b""))
            is_last = not message.get("more_body", False)
            is_stream = is_event_stream(held[0])
            result = find_answer(bytes(seen), is_stream, self.envelope.id if self.envelope else None)
            if result is not None or is_last or len(seen) > INITIALIZE_ANSWER_LIMIT:
                await settle(result)

        try:
            await self._exchange(None, hold)
        finally:
            if upstream_id is not None:
                self.relay.links.dismiss(upstream_id, self.who)

    # -- bytes to the upstream -----------------------------------------------------------------------------------------

    async def _read_body(self) -> bool:
        chunks: list[bytes] = []
        is_more = True
        while is_more:
            message = await self._receive_leaving()
            if self.is_left:
                return False
            chunks.append(message.get("body", b""))
            is_more = message.get("more_body", False)
        self.body = chunks[0] if len(chunks) == 1 else b"".join(chunks)
        return True

    async def _exchange(self, upstream_id: str | None, send: Send, *, without: bytes | None = None) -> None:
        self.upstream_id = upstream_id
        headers = [pair for pair in self._passed if pair[0] != without] if without is not None else self._passed.copy()
        if upstream_id is not None:
            headers.append((b"mcp-session-id", upstream_id.encode("latin-1")))
        if self.method == "POST":
            headers.append((b"content-length", str(len(self.body)).encode()))
        message = self.envelope.message if self.envelope is not None else None
        request = ChannelRequest(self.method, headers, self.body, self.who, self.admission, message)
        await self.relay.channel.exchange(request, self._receive_leaving, send)

    async def _receive_leaving(self) -> Message:
        message = await self.receive()
        if message["type"] == "http.disconnect":
            self.is_left = True
        return message

    # -- bytes to the client -------------------------------------------------------------------------------------------

    def _deliver_as(self, link: Link) -> Send:
        session_id = link.session.id.encode()

        async def deliver(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = with_session_id(message, session_id)
            await self._deliver_raw(message)

        return deliver

    async def _deliver(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            message = with_session_id(message, None)
        await self._deliver_raw(message)

    async def _deliver_raw(self, message: Message) -> None:
        if self.reason is not None or self.is_complete:
            return
        if message["type"] == "http.response.start":
            self._status = message["status"]
            self.is_stream = is_event_stream(message)
            if self.is_limited and (self.method == "GET" or self._asks_for_tools()) and not self._is_searching():
                self._filter = ToolListFilter(self.is_stream, self._choose_tools)
            if self.is_stream:
                await self.send(message)
                self.is_begun = True
            else:
                # Kept until the body comes, so that a grant ending now can still be answered with the right status.
                self._start = message
            return
        if message["type"] != "http.response.body":
            return
        if self._filter is not None:
            message = self._filtered(self._filter, message)
            if not message["body"] and message["more_body"]:
                return
        if self._start is not None:
            start, self._start = self._start, None
            await self.send(start)
            self.is_begun = True
        body = message.get("body", b"")
        is_last = not message.get("more_body", False)
        if self.envelope is not None and self.envelope.method in COUNTED_METHODS:
            self._look(body, is_last)
        if is_last:
            self.is_complete = True
        self._is_sending = True
        await self.send(message)
        self._is_sending = False
        if is_last:
            self._tell_call()
        if body:
            self._has_spoken = True
            self.is_between_events = body.endswith((b"\n\n", b"\r\n\r\n", b"\r\r"))
        if self._owed:
            await self._pay()

    def _is_searching(self) -> bool:
        return self.relay.search is not None and self.relay.search.is_searching(self.who.grant_id)

    def _asks_for_tools(self) -> bool:
        return self.envelope is not None and self.envelope.method == "tools/list"

    def _filtered(self, tools: ToolListFilter, message: Message) -> Message:
        is_last = not message.get("more_body", False)
        body = tools.feed(message.get("body", b""), is_last)
        if self._start is not None and is_last:
            kept = [(name, value) for name, value in self._start["headers"] if name.lower() != b"content-length"]
            self._start = {**self._start, "headers": [*kept, (b"content-length", str(len(body)).encode())]}
        return {"type": "http.response.body", "body": body, "more_body": not is_last}

    def tell_rights(self, rights: tuple[Right, ...]) -> None:
        """Say on an open stream that the list of tools has changed, if this stream carries such news."""
        if rights != self._told_rights and self.is_begun and self.is_stream:
            self._told_rights = rights
            self.tell_tools()

    def tell_servers(self, upstreams: tuple[str, ...]) -> None:
        """Say on an open stream that all lists have changed, for they come from other servers now."""
        if upstreams != self._told_upstreams and self.is_begun and self.is_stream:
            self._told_upstreams = upstreams
            self._tell_lists(LISTS_TOLD)

    def tell_tools(self) -> None:
        """Say on an open stream that the list of tools is another one, if this stream carries such news."""
        if self.is_begun and self.is_stream:
            self._tell_lists(LISTS_TOLD[:1])

    def _tell_lists(self, lists: Iterable[str]) -> None:
        owed = b""
        for each in lists:
            news: dict[str, Any] = {"jsonrpc": "2.0", "method": f"notifications/{each}/list_changed"}
            if self.envelope is not None:
                wanted = self.envelope.params.get("notifications")
                if not isinstance(wanted, dict) or wanted.get(f"{each}ListChanged") is not True:
                    continue
                news["params"] = {"_meta": {SUBSCRIPTION_ID_KEY: self.envelope.id}}
            event = b"event: message\r\ndata: " + json.dumps(news).encode() + b"\r\n\r\n"
            if event not in self._owed:
                owed += event
        self._owed += owed
        if owed:
            self.relay.links.keep(asyncio.get_running_loop().create_task(self._pay()))

    async def _pay(self) -> None:
        """Send the news that is owed once it comes between two events; a subscription is acknowledged first."""
        is_over = self.is_complete or self.is_left or self.reason is not None
        is_early = self.envelope is not None and not self._has_spoken
        if self._owed and self.is_between_events and not (self._is_sending or is_over or is_early):
            event, self._owed = self._owed, b""
            await self.send({"type": "http.response.body", "body": event, "more_body": True})

    def _look(self, body: bytes, is_last: bool) -> None:
        """See whether the answer is a failure, where that costs little."""
        if self.is_failed or len(body) > CHEAP_LOOK_LIMIT or _FAILURE.search(body) is None:
            return
        assert self.envelope is not None
        if self.is_stream or is_last:
            answer = find_answer(body, self.is_stream, self.envelope.id)
            if answer is not None:
                result = answer.get("result")
                self.is_failed = "error" in answer or (isinstance(result, dict) and result.get("isError") is True)

    async def _refuse_session(self) -> None:
        self.is_counted = False
        await self._fail(404, INVALID_REQUEST, "Session not found")

    async def _fail(self, status: int, code: int, words: str, extra: tuple[tuple[bytes, bytes], ...] = ()) -> None:
        """Answer with a JSON-RPC error, as far as an answer can still be given."""
        request_id = self.envelope.id if self.envelope is not None else None
        error = {"jsonrpc": "2.0", "id": request_id, "error": {"code": code, "message": words}}
        body = json.dumps(error).encode()
        if not self.is_begun:
            await self._answer(status, body, ((b"content-type", b"application/json"), *extra))
        elif self.is_stream and not self.is_complete:
            event = b"event: message\r\ndata: " + body + b"\r\n\r\n"
            has_question = request_id is not None and self.method == "POST"
            self.is_complete = True
            await self.send(
                {
                    "type": "http.response.body",
                    "body": event if has_question and self.is_between_events else b"",
                    "more_body": False,
                }
            )

    async def _answer(self, status: int, body: bytes, headers: tuple[tuple[bytes, bytes], ...]) -> None:
        if self.is_begun or self.is_complete or self.is_left:
            return
        self._status = status
        self.is_begun = self.is_complete = True
        await self.send(
            {
                "type": "http.response.start",
                "status": status,
                "headers": [*headers, (b"content-length", str(len(body)).encode())],
            }
        )
        await self.send({"type": "http.response.body", "body": body, "more_body": False})

    async def say_farewell(self, reason: str) -> None:
        """Tell the client that its access ended, in the way that its half-given answer still allows."""
        if self.is_complete or self.is_left:
            return
        try:
            async with asyncio.timeout(FAREWELL_DEADLINE):
                if reason == "renewed":
                    await self._finish_stream()
                elif reason == "paused":
                    await self._fail(403, ACCESS_ENDED, "Access is paused in MCP Auth Bridge.")
                elif reason == "server taken away":
                    await self._say_taken_away()
                elif reason == "stopping":
                    await self._fail(503, ACCESS_ENDED, "MCP Auth Bridge is stopping.", ((b"retry-after", b"5"),))
                elif self.is_begun:
                    await self._fail(401, ACCESS_ENDED, "Access was revoked in MCP Auth Bridge.")
                else:
                    body = b'{"error":"invalid_token","error_description":"Access was revoked."}'
                    challenge = self.relay.challenge(self.scope).encode("latin-1", "replace")
                    await self._answer(
                        401, body, ((b"content-type", b"application/json"), (b"www-authenticate", challenge))
                    )
        except TimeoutError:
            logger.debug("a client that does not read was not told that its access ended")

    async def _say_taken_away(self) -> None:
        """Answer a call whose server was taken from the client while it ran: all else may go on."""
        words = "The person at this computer took this server from the app, in MCP Auth Bridge → Clients."
        if self.envelope is None or self.envelope.method != "tools/call":
            await self._fail(200, ACCESS_ENDED, words)
        elif not self.is_begun:
            await self._answer_refused(words)
        elif self.is_stream and not self.is_complete:
            event = b"event: message\r\ndata: " + self._refusal_answer(words) + b"\r\n\r\n"
            self.is_complete = True
            await self.send(
                {
                    "type": "http.response.body",
                    "body": event if self.is_between_events else b"",
                    "more_body": False,
                }
            )

    async def _finish_stream(self) -> None:
        """End a stream as a server does that closes it in good order: the client may open the next at once."""
        self.is_complete = True
        if self.is_begun:
            await self.send({"type": "http.response.body", "body": b"", "more_body": False})
        else:
            self.is_complete = False
            await self._answer(503, b"", ((b"retry-after", b"1"),))

    def _tell_call(self) -> None:
        """Tell of a request that is over: with its last byte, or when it ends without one."""
        if self._is_told:
            return
        self._is_told = True
        if self._asks_for_tools() and self.is_complete and self._status == 200:
            self.relay.events.publish(ToolsListed(self.who.grant_id))
        if self.envelope is None or self.envelope.method not in COUNTED_METHODS or self.envelope.id is None:
            return
        if not self.is_counted:
            return
        if self.is_refused:
            outcome = "refused"
        elif self.reason is not None or not self.is_complete:
            outcome = "cancelled"
        elif self.is_failed or self._status >= 400:
            outcome = "failed"
        else:
            outcome = "ok"
        upstream, name = self._find_target(self.envelope)
        recorder = self.relay.recorder
        if recorder is not None and recorder.is_on:
            # Beside the event, never in it.
            recorder.note(self.who.grant_id, upstream, name, self.envelope.params.get("arguments"))
        self.relay.events.publish(
            CallFinished(
                self.who.grant_id,
                self.who.client_name,
                upstream,
                self.envelope.method or "",
                name,
                (self.relay.clock() - self._began) * 1000,
                outcome,
                self.who.identity.name,
            )
        )
