"""Many upstreams behind one channel: lists merged, calls sent where they belong, questions brought back to who caused them."""

import asyncio
import contextlib
import json
import logging
import time
from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from bridge_app.errors import BridgeError
from bridge_app.models import BUILTIN, Tool, VerifiedRequest
from bridge_app.upstream.catalog import read_tool
from bridge_app.upstream.channel import ChannelRequest, Headers, Message, Receive, Send, UpstreamUnavailable, header
from bridge_app.upstream.envelope import Answer, find_answer, is_event_stream, read_object, text_of
from bridge_app.upstream.event_stream import EventStream, event_of, message_of
from bridge_app.upstream.lines import Line, candidates, with_unique_prefixes
from bridge_app.upstream.links import ask
from bridge_app.upstream.merged_sessions import MergedSession, Part, inner_id, part_headers, renewed
from bridge_app.upstream.offers import CHANGES, LISTS, Item, Offers, View

logger = logging.getLogger(__name__)

HANDSHAKE_VERSIONS = ("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05")
META = "io.modelcontextprotocol/"
SUBSCRIPTION_ID_KEY = f"{META}subscriptionId"
CAPABILITIES_KEY = f"{META}clientCapabilities"
VERSION_KEY = f"{META}protocolVersion"

SESSIONS_IN_MEMORY = 4096
LIST_DEADLINE = 10.0
"""Seconds a list waits for the slowest upstream; what was listed last stands in for it, and the rest comes as a change."""
UNWATCHED_SECONDS = 5.0
"""How long a list is kept whose changes nobody would hear."""
PAGES_READ = 200
ACKNOWLEDGE_SECONDS = 5.0

NOT_FOUND, INVALID_PARAMS, INTERNAL_ERROR, INVALID_REQUEST = -32601, -32602, -32603, -32600
RESOURCE_METHODS = frozenset({"resources/read", "resources/subscribe", "resources/unsubscribe"})
NAME_HEADER = b"mcp-name"


class Inspector(Protocol):
    """Compares what an upstream says of its tools with what the person accepted."""

    def inspect(self, upstream_id: str, tools: Sequence[Item]) -> None:
        """Look at a list of tools; what is new is taken up, what is changed is withheld."""

    def withheld(self, upstream_id: str) -> Mapping[str, str]:
        """Return the tools that may not be used now, by their own names, and why."""


class InspectsNothing:
    """Withholds no tool."""

    def inspect(self, upstream_id: str, tools: Sequence[Item]) -> None:
        """Find all well."""

    def withheld(self, upstream_id: str) -> Mapping[str, str]:
        """Withhold nothing."""
        return {}


class Switchboard:
    """A channel made of channels. Thread rule: one event loop.

    For a client that may use one upstream whose names are not prefixed, bytes go straight through; else sessions, names
    and ids are kept apart here. Nothing that one grant was told in a session of its own is told to another: lists are
    shared only between clients that can do the same.
    """

    name = "switchboard"

    def __init__(
        self,
        *,
        version: str = "",
        inspector: Inspector | None = None,
        clock: Callable[[], float] = time.monotonic,
        on_tools: Callable[[], None] = lambda: None,
    ) -> None:
        self.version = version
        self.inspector = inspector or InspectsNothing()
        self.clock = clock
        self.offers = Offers()
        self.lines: tuple[Line, ...] = ()
        self.sessions: dict[str, MergedSession] = {}
        self._on_tools = on_tools
        self._asking: dict[tuple[object, ...], asyncio.Task[tuple[Item, ...]]] = {}
        self._errands: set[asyncio.Task[Any]] = set()

    # -- which upstreams there are

    def set_lines(self, lines: Iterable[Line]) -> None:
        """Serve these upstreams from now on. The channels of others are for the caller to stop."""
        before = {line.id: line for line in self.lines}
        self.lines = with_unique_prefixes(lines)
        now = {line.id: line for line in self.lines}
        for line_id, line in before.items():
            if now.get(line_id) is not line:
                self.offers.remove(line_id)
        if tuple(before.values()) != self.lines:
            self.tell_lists_changed()

    def lines_for(self, who: VerifiedRequest) -> tuple[Line, ...]:
        """Return the upstreams that a client may use now."""
        return tuple(line for line in self.lines if line.id in who.upstreams)

    def find_line(self, upstream_id: str) -> Line | None:
        """Return an upstream by its id."""
        return next((line for line in self.lines if line.id == upstream_id), None)

    def is_straight(self, lines: Sequence[Line]) -> bool:
        """Tell whether bytes may go straight through: one upstream, in its own words, nothing of it withheld."""
        return len(lines) == 1 and not lines[0].prefix

    async def start(self) -> None:
        """Start what is cheap to start; processes and connections begin at their first use."""

    async def stop(self) -> None:
        """End all sessions with the upstreams."""
        sessions = tuple(self.sessions.values())
        self.sessions.clear()
        tasks = [*self._asking.values(), *self._errands]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, *(session.end() for session in sessions), return_exceptions=True)

    def keep(self, work: "asyncio.Task[Any]") -> None:
        """Own a task nobody waits for."""
        self._errands.add(work)
        work.add_done_callback(self._errands.discard)

    # -- the channel

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Serve one request of a client. Raises UpstreamUnavailable if no upstream can."""
        lines = self.lines_for(request.who)
        if not lines:
            raise UpstreamUnavailable("No server is switched on for this app.", "Choose one in MCP Auth Bridge.")
        if self.is_straight(lines):
            await self._pass_straight(lines[0], request, receive, send)
        else:
            await _Exchange(self, lines, request, receive, send).run()

    async def _pass_straight(self, line: Line, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Pass a request on as it is; only what may be called, and what a list of tools shows, is looked at."""
        message = read_object(request.body) if request.method == "POST" else None
        method = message.get("method") if message is not None else None
        request_id = message.get("id") if message is not None else None
        try:
            if method == "tools/call" and message is not None:
                name = _param(message, "name")
                await self.inspect_first(line, lambda cursor: self._ask_straight(line, request, message, cursor))
                if isinstance(name, str) and (words := self.why_withheld(line, name)) is not None:
                    await _answer(send, _is_modern(request.headers), request_id, refused_call(words))
                    return
            if method == "tools/list" and line.settings.id != BUILTIN:
                await self._list_straight(line, request, receive, send)
            else:
                await line.channel.exchange(request, receive, send)
        except UpstreamUnavailable as error:
            if method in (None, "initialize", "server/discover") or request_id is None:
                raise
            await _answer(send, _is_modern(request.headers), request_id, unavailable(str(method), error))

    async def _list_straight(self, line: Line, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Pass a list of tools on, without those that may not be used."""
        answer = Answer()
        await line.channel.exchange(request, receive, answer.take)
        if not answer.status:
            return
        message = read_object(request.body) or {}
        found = find_answer(answer.body, answer.is_stream, message.get("id"))
        result = found.get("result") if found is not None else None
        tools = result.get("tools") if isinstance(result, dict) else None
        body, headers = answer.body, answer.headers
        if found is not None and isinstance(result, dict) and isinstance(tools, list):
            items = tuple(item for item in tools if isinstance(item, dict))
            is_whole = _param(message, "cursor") is None and "nextCursor" not in result
            self.note_items(line, "tools/list", items, None, is_whole=is_whole)
            withheld = self.withheld_names((line,))
            if any(item.get("name") in withheld for item in items):
                result["tools"] = [item for item in items if item.get("name") not in withheld]
                body = event_of(found) if answer.is_stream else json.dumps(found).encode()
                headers = [each for each in headers if each[0].lower() != b"content-length"]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": body, "more_body": False})

    async def _ask_straight(
        self, line: Line, request: ChannelRequest, message: Mapping[str, Any], cursor: object
    ) -> dict[str, Any]:
        """Ask for a page of tools in the session, or with the particulars, of the request that came."""
        params: dict[str, Any] = {} if cursor is None else {"cursor": cursor}
        if _is_modern(request.headers):
            params["_meta"] = _param(message, "_meta") or {}
        asked = {"jsonrpc": "2.0", "id": "look", "method": "tools/list", "params": params}
        gathered = await ask(
            line.channel,
            request.who,
            "POST",
            asked,
            upstream_id=text_of(header(request.headers, b"mcp-session-id")),
            version=text_of(header(request.headers, b"mcp-protocol-version")),
            extra=[(b"mcp-method", b"tools/list")] if _is_modern(request.headers) else None,
        )
        answer = find_answer(gathered.body, gathered.is_stream, "look")
        result = answer.get("result") if answer is not None else None
        if not isinstance(result, dict):
            raise UpstreamUnavailable(f"The server “{line.settings.name}” did not list its tools.")
        return result

    # -- what there is

    async def inspect_first(self, line: Line, ask_page: Callable[[object], Awaitable[dict[str, Any]]]) -> None:
        """Look at an upstream's tools before the first call since it was connected: they may have changed meanwhile.

        Raises UpstreamUnavailable if it does not tell: what was not looked at is not called.
        """
        if line.is_inspected or line.id == BUILTIN:
            return
        items: list[Item] = []
        cursor: object = None
        for _ in range(PAGES_READ):
            result = await ask_page(cursor)
            items.extend(item for item in result.get("tools") or () if isinstance(item, dict))
            cursor = result.get("nextCursor")
            if cursor is None:
                break
        self.note_items(line, "tools/list", tuple(items), None)

    def why_withheld(self, line: Line, own_name: str) -> str | None:
        """Say why a tool may not be used by anybody now, or return None if it may."""
        if own_name in line.settings.disabled_tools:
            return f"The tool “{own_name}” is switched off in MCP Auth Bridge → Servers."
        return self.inspector.withheld(line.id).get(own_name)

    def withheld_names(self, lines: Sequence[Line]) -> frozenset[str]:
        """Return the exposed names of tools that no list shows now."""
        return frozenset(
            line.expose(name)
            for line in lines
            for name in (*line.settings.disabled_tools, *self.inspector.withheld(line.id))
        )

    def whose(self, who: VerifiedRequest, method: str, name: str) -> tuple[str, str]:
        """Return which upstream a call went to and what it called there, for the log people read."""
        lines = self.lines_for(who)
        if method == "resources/read":
            line = self.line_for_uri(lines, name)
            return (line.id if line is not None else "", name)
        found = self.find_named(lines, "prompts/list" if method == "prompts/get" else "tools/list", name)
        return (found[0].id, found[1]) if found is not None else ("", name)

    def find_named(self, lines: Sequence[Line], method: str, exposed: str) -> tuple[Line, str] | None:
        """Return whose tool or prompt a name is, and its own name there."""
        found = candidates(lines, exposed)
        known = [each for each in found if self.offers.has(each[0], method, each[1])]
        return next(iter(known or found), None)

    def line_for_uri(self, lines: Sequence[Line], uri: str) -> Line | None:
        """Return whose resource a URI is, as far as lists tell."""
        start = uri.partition("+")[0]
        for line in lines:
            if start == line.id and "+" in uri:
                return line
        for line in lines:
            if self.offers.has(line, "resources/list", uri) or self.offers.has(line, "resources/templates/list", uri):
                return line
        return next((line for line in lines if self.offers.has_template_for(line, uri)), None)

    def known_tools(self, lines: Sequence[Line] | None = None) -> list[Tool]:
        """Return the tools listed last by all upstreams, under the names clients use."""
        found = []
        for line in self.lines if lines is None else lines:
            for item in self.offers.last(line, "tools/list") or ():
                if (tool := read_tool(item)) is not None:
                    found.append(Tool(line.expose(tool.name), tool.is_read_only, tool.is_destructive))
        return found

    # -- lists

    async def items(
        self, line: Line, method: str, view: View, fetch: Callable[[], Awaitable[tuple[tuple[Item, ...], float | None]]]
    ) -> tuple[Item, ...]:
        """Return a list of one upstream: kept, or asked for; those who ask at once share one question."""
        kept = self.offers.get(line, method, view, self.clock())
        if kept is not None:
            return kept
        key = (line, method, view)
        asking = self._asking.get(key)
        if asking is None:
            asking = asyncio.get_running_loop().create_task(self._ask(line, method, view, fetch))
            self._asking[key] = asking
            asking.add_done_callback(lambda task: self._asked(key, task))
        return await asyncio.shield(asking)

    async def _ask(
        self, line: Line, method: str, view: View, fetch: Callable[[], Awaitable[tuple[tuple[Item, ...], float | None]]]
    ) -> tuple[Item, ...]:
        before = self.offers.last(line, method)
        items, good_until = await fetch()
        self.offers.put(line, method, view, items, good_until)
        self.note_items(line, method, items, before)
        return items

    def note_items(
        self,
        line: Line,
        method: str,
        items: tuple[Item, ...],
        before: tuple[Item, ...] | None,
        *,
        is_whole: bool = True,
    ) -> None:
        """Look at a list that an upstream gave, or at one page of it."""
        if method != "tools/list":
            return
        self.inspector.inspect(line.id, items)
        if is_whole:
            line.is_inspected = True
            before = before or self.offers.last(line, method)
            self.offers.note(line, method, items)
        if items != before:
            self._on_tools()

    def _asked(self, key: tuple[object, ...], task: "asyncio.Task[tuple[Item, ...]]") -> None:
        if self._asking.get(key) is task:
            del self._asking[key]
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.info("an upstream did not list what it has: %s", error if isinstance(error, BridgeError) else "?")

    def note_change(self, session: MergedSession | None, part: Part, method: str) -> None:
        """An upstream said that a list changed."""
        part.has_own_lists = True
        self.offers.forget(part.line.id, CHANGES.get(method, ()))

    def note_unwatched(self, session: MergedSession, part: Part) -> None:
        """Nobody listens to a part any more: unless others of its kind do, its lists are not kept."""
        view = session.view_of(part.line)
        for other in self.sessions.values():
            held = other.parts.get(part.line.id)
            if held is not None and held is not part and held.is_watched and other.view_of(part.line) == view:
                return
        self.offers.forget(part.line.id, view=view)

    def tell_lists_changed(self) -> None:
        """Tell all clients that listen that they should look again: there are other upstreams now."""
        for session in self.sessions.values():
            for method in CHANGES:
                session.put_stray(event_of({"jsonrpc": "2.0", "method": method}))

    # -- sessions

    def open_session(self, who: VerifiedRequest, params: dict[str, Any], version: str) -> MergedSession:
        """Begin a client's session over all its upstreams."""
        session = MergedSession(who, params, version, self.note_change, self.note_unwatched)
        self.sessions[session.id] = session
        if len(self.sessions) > SESSIONS_IN_MEMORY:
            self.end_session(next(iter(self.sessions)))
        return session

    def find_session(self, session_id: str, who: VerifiedRequest) -> MergedSession | None:
        """Return a client's session; anybody else's is as good as unknown."""
        session = self.sessions.get(session_id)
        if session is None or session.who.grant_id != who.grant_id:
            return None
        self.sessions[session_id] = self.sessions.pop(session_id)  # last in line for being dropped
        return renewed(session, who)

    def end_session(self, session_id: str) -> None:
        """End a client's session, and in the background its parts."""
        session = self.sessions.pop(session_id, None)
        if session is not None:
            self.keep(asyncio.get_running_loop().create_task(session.end(), name="goodbyes to upstreams"))

    def instructions(self, lines: Sequence[Line]) -> str:
        """Return what the upstreams say of themselves, each under its name."""
        return "\n\n".join(f"## {line.settings.name}\n{line.instructions}" for line in lines if line.instructions)


class _Exchange:
    """One request of a client that may use several upstreams."""

    def __init__(
        self, board: Switchboard, lines: tuple[Line, ...], request: ChannelRequest, receive: Receive, send: Send
    ) -> None:
        self.board = board
        self.lines = lines
        self.request = request
        self.receive = receive
        self.send = send
        self.who = request.who
        self.is_modern = _is_modern(request.headers)
        self.message: dict[str, Any] = {}
        self.session: MergedSession | None = None

    async def run(self) -> None:
        session_id = text_of(header(self.request.headers, b"mcp-session-id"))
        if session_id is not None and not self.is_modern:
            self.session = self.board.find_session(session_id, self.who)
            if self.session is None:
                await self._say(404, None, {"error": _error(INVALID_REQUEST, "Session not found")})
                return
        if self.request.method == "POST":
            await self._post()
        elif self.session is None:
            await self._empty(405)
        elif self.request.method == "DELETE":
            self.board.end_session(self.session.id)
            await self._empty(200)
        else:
            await self._listen(self.session)

    async def _post(self) -> None:
        message = read_object(self.request.body)
        if message is None:
            await self._say(400, None, {"error": _error(-32700, "This is not a JSON-RPC message.")})
            return
        self.message = message
        method, request_id = message.get("method"), message.get("id")
        if method == "initialize" and not self.is_modern and self.session is None:
            await self._initialize()
        elif not self.is_modern and self.session is None:
            await self._say(400, request_id, {"error": _error(INVALID_REQUEST, "Missing session ID")})
        elif not isinstance(method, str):
            await self._take_answer()
        elif request_id is None:
            await self._take_note(method)
        else:
            try:
                await self._serve(method)
            except UpstreamUnavailable as error:
                await self._say(200, request_id, unavailable(method, error))

    # -- what we say ourselves

    async def _initialize(self) -> None:
        params = self.message.get("params")
        params = params if isinstance(params, dict) else {}
        asked = params.get("protocolVersion")
        version = asked if asked in HANDSHAKE_VERSIONS else HANDSHAKE_VERSIONS[0]
        session = self.board.open_session(self.who, params, version)
        for line in self.lines:
            self.board.keep(asyncio.get_running_loop().create_task(_warm(session, line)))
        result: dict[str, Any] = {
            "protocolVersion": version,
            "capabilities": _CAPABILITIES,
            "serverInfo": {"name": "mcp-auth-bridge", "title": "MCP Auth Bridge", "version": self.board.version or "0"},
        }
        if words := self.board.instructions(self.lines):
            result["instructions"] = words
        await self._say(200, self.message.get("id"), {"result": result}, ((b"mcp-session-id", session.id.encode()),))

    async def _take_answer(self) -> None:
        """A client answers an upstream's question."""
        found = inner_id(self.message.get("id"))
        part = self.session.parts.get(found[0]) if found is not None and self.session is not None else None
        if found is None or part is None:
            await self._empty(202)
            return
        await self._pass_to(part, {**self.message, "id": found[1]})

    async def _take_note(self, method: str) -> None:
        session = self.session
        params = self.message.get("params")
        params = params if isinstance(params, dict) else {}
        if session is None:
            await self._empty(202)
            return
        if method == "notifications/cancelled":
            part = session.pending.get(params.get("requestId", ""))
            if part is not None:
                await self._pass_to(part, self.message)
                return
        elif method == "notifications/progress":
            found = inner_id(params.get("progressToken"))
            part = session.parts.get(found[0]) if found is not None else None
            if found is not None and part is not None:
                await self._pass_to(part, {**self.message, "params": {**params, "progressToken": found[1]}})
                return
        elif method == "notifications/roots/list_changed":
            parts = tuple(session.parts.values())
            await asyncio.gather(*(session.ask(part, self.message) for part in parts), return_exceptions=True)
        await self._empty(202)

    async def _serve(self, method: str) -> None:
        params = self.message.get("params")
        params = params if isinstance(params, dict) else {}
        if method in LISTS:
            await self._list(method)
        elif method == "tools/call":
            await self._call(params)
        elif method == "prompts/get":
            await self._named("prompts/list", params, "prompt")
        elif method in RESOURCE_METHODS:
            await self._resource(method, params)
        elif method == "completion/complete":
            await self._complete(params)
        elif method == "ping" and not self.is_modern:
            await self._say(200, self.message["id"], {"result": {}})
        elif method == "logging/setLevel" and self.session is not None:
            await self._set_level(self.session, params)
        elif method == "server/discover" and self.is_modern:
            await self._discover()
        elif method == "subscriptions/listen" and self.is_modern:
            await self._subscribe(params)
        else:
            words = _error(NOT_FOUND, "Method not found")
            await self._say(404 if self.is_modern else 200, self.message["id"], {"error": words})

    # -- calls

    async def _call(self, params: dict[str, Any]) -> None:
        exposed = params.get("name")
        found = await self._find_named("tools/list", exposed) if isinstance(exposed, str) else None
        if found is None:
            words = _error(INVALID_PARAMS, f"Unknown tool: {str(exposed)[:200]}")
            await self._say(200, self.message["id"], {"error": words})
            return
        line, own = found
        await self.board.inspect_first(line, lambda cursor: self._ask_page(line, "tools/list", cursor))
        if (words_why := self.board.why_withheld(line, own)) is not None:
            await self._say(200, self.message["id"], refused_call(words_why))
            return
        await self._route(line, {**self.message, "params": {**params, "name": own}}, own)

    async def _named(self, lists: str, params: dict[str, Any], kind: str) -> None:
        exposed = params.get("name")
        found = await self._find_named(lists, exposed) if isinstance(exposed, str) else None
        if found is None:
            words = _error(INVALID_PARAMS, f"Unknown {kind}: {str(exposed)[:200]}")
            await self._say(200, self.message["id"], {"error": words})
            return
        await self._route(found[0], {**self.message, "params": {**params, "name": found[1]}}, found[1])

    async def _resource(self, method: str, params: dict[str, Any]) -> None:
        uri = params.get("uri")
        line = await self._find_line_for(uri) if isinstance(uri, str) else None
        if line is None or not isinstance(uri, str):
            words = _error(INVALID_PARAMS if self.is_modern else -32002, "Resource not found")
            await self._say(200, self.message["id"], {"error": {**words, "data": {"uri": str(uri)[:1000]}}})
            return
        own = uri.removeprefix(f"{line.id}+")
        await self._route(line, {**self.message, "params": {**params, "uri": own}}, own)

    async def _complete(self, params: dict[str, Any]) -> None:
        reference = params.get("ref")
        reference = reference if isinstance(reference, dict) else {}
        if isinstance(name := reference.get("name"), str):
            found = await self._find_named("prompts/list", name)
            if found is not None:
                changed = {**params, "ref": {**reference, "name": found[1]}}
                await self._route(found[0], {**self.message, "params": changed}, None)
                return
        elif isinstance(uri := reference.get("uri"), str):
            line = await self._find_line_for(uri)
            if line is not None:
                changed = {**params, "ref": {**reference, "uri": uri.removeprefix(f"{line.id}+")}}
                await self._route(line, {**self.message, "params": changed}, None)
                return
        await self._say(200, self.message["id"], {"error": _error(INVALID_PARAMS, "There is nothing to complete.")})

    async def _find_named(self, lists: str, exposed: str) -> tuple[Line, str] | None:
        found = candidates(self.lines, exposed)
        if len(found) > 1 and not any(self.board.offers.has(line, lists, own) for line, own in found):
            await self._gather(lists)
        return self.board.find_named(self.lines, lists, exposed)

    async def _find_line_for(self, uri: str) -> Line | None:
        line = self.board.line_for_uri(self.lines, uri)
        if line is None:
            for lists in ("resources/list", "resources/templates/list"):
                await self._gather(lists)
            line = self.board.line_for_uri(self.lines, uri)
        if line is None and len(able := [each for each in self.lines if self._has_resources(each)]) == 1:
            # It may read more than it lists.
            return able[0]
        return line

    def _has_resources(self, line: Line) -> bool:
        part = self.session.parts.get(line.id) if self.session is not None else None
        if part is not None:
            return "resources" in part.capabilities
        return bool(self.board.offers.last(line, "resources/list"))

    async def _route(self, line: Line, message: dict[str, Any], name: str | None) -> None:
        """Carry a request to one upstream and its answer back; open the session there again if it is gone, once."""
        body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        if self.session is None:
            headers = self._headers_for(body, name)
            await line.channel.exchange(ChannelRequest("POST", headers, body, self.who), self.receive, self.send)
            return
        request_id = message["id"]
        for is_last_try in (False, True):
            part = await self.session.part(line)
            self.session.pending[request_id] = part
            try:
                if await self._exchange_with(part, body, is_last_try):
                    return
            finally:
                self.session.pending.pop(request_id, None)

    async def _exchange_with(self, part: Part, body: bytes, is_last_try: bool) -> bool:
        """Return whether the upstream knew the session; if it didn't, nothing was answered."""
        assert self.session is not None
        is_unknown = is_stream = False
        events = EventStream(self.session.change_for(part))

        async def forward(message: Message) -> None:
            nonlocal is_unknown, is_stream
            if message["type"] == "http.response.start":
                is_unknown = message["status"] == 404 and part.id is not None
                is_stream = is_event_stream(message)
            if is_unknown and not is_last_try:
                return
            if is_stream and message["type"] == "http.response.body":
                is_end = not message.get("more_body", False)
                message = {**message, "body": events.feed(message.get("body", b""), is_end)}
                if not message["body"] and not is_end:
                    return
            await self.send(message)

        headers = [*self._headers_for(body, None, without=b"mcp-protocol-version"), *part_headers(part)]
        await part.line.channel.exchange(ChannelRequest("POST", headers, body, self.who), self.receive, forward)
        if is_unknown:
            part.is_stale = True
        return not is_unknown

    async def _pass_to(self, part: Part, message: dict[str, Any]) -> None:
        """Carry an answer or a note of the client to one upstream."""
        body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        headers = [*self._headers_for(body, None, without=b"mcp-protocol-version"), *part_headers(part)]
        await part.line.channel.exchange(ChannelRequest("POST", headers, body, self.who), self.receive, self.send)

    def _headers_for(self, body: bytes, name: str | None, without: bytes = b"") -> Headers:
        leave_out = (b"content-length", b"mcp-session-id", without)
        headers = [each for each in self.request.headers if each[0] not in leave_out]
        if name is not None and self.is_modern:
            exposed = _param(self.message, "name") or _param(self.message, "uri")
            # The header repeats the name (SEP-2243); one that said something else stays for the upstream to refuse.
            headers = [
                (key, encode_header(name) if key == NAME_HEADER and decode_header(value) == exposed else value)
                for key, value in headers
            ]
        headers.append((b"content-length", str(len(body)).encode()))
        return headers

    # -- lists

    async def _list(self, method: str) -> None:
        parts = await self._gather(method)
        if not parts:
            raise UpstreamUnavailable("None of the servers answers now.", "Look at them on the Servers page.")
        if self.is_modern and (error := self._malformed()) is not None:
            await self._say(400, self.message["id"], {"error": error})
            return
        text = self.board.offers.merged(method, parts, self.board.withheld_names(self.lines))
        more = b',"resultType":"complete","ttlMs":0,"cacheScope":"private"' if self.is_modern else b""
        body = b'{"jsonrpc":"2.0","id":%b,"result":{"%b":%b%b}}' % (
            json.dumps(self.message["id"]).encode(),
            LISTS[method][0].encode(),
            text,
            more,
        )
        await self._send_json(200, body)

    async def _gather(self, method: str) -> list[tuple[Line, tuple[Item, ...]]]:
        """Ask all upstreams side by side; for one that is late or fails stands what it listed last."""
        asked = {
            line: asyncio.ensure_future(self._items(line, method))
            for line in self.lines
            if self.board.offers.get(line, method, self._view(line), self.board.clock()) is None
            or self._has_own_lists(line)
        }
        if asked:
            _, late = await asyncio.wait(asked.values(), timeout=LIST_DEADLINE)
            for task in asked.values():
                if task in late or task.cancelled() or task.exception() is not None:
                    self.board.keep(asyncio.get_running_loop().create_task(self._tell_when_there(task)))
        found = []
        for line in self.lines:
            task_of = asked.get(line)
            if task_of is None:
                items = self.board.offers.get(line, method, self._view(line), self.board.clock())
            elif task_of.done() and not task_of.cancelled() and task_of.exception() is None:
                items = task_of.result()
            else:
                items = self.board.offers.last(line, method)
            if items is not None:
                found.append((line, items))
        return found

    async def _tell_when_there(self, task: "asyncio.Future[tuple[Item, ...]]") -> None:
        """A list came too late for who asked: say that it changed."""
        try:
            await task
        except Exception:
            logger.debug("a late list did not come at all")
            return
        self.board.tell_lists_changed()

    def _has_own_lists(self, line: Line) -> bool:
        part = self.session.parts.get(line.id) if self.session is not None else None
        return part is not None and part.has_own_lists

    def _view(self, line: Line) -> View:
        if self.session is not None:
            return self.session.view_of(line)
        meta = _param(self.message, "_meta")
        capabilities = meta.get(CAPABILITIES_KEY) if isinstance(meta, dict) else None
        subject = f"{self.who.identity.issuer} {self.who.identity.subject}" if line.settings.auth == "person" else ""
        return View("modern", json.dumps(capabilities, sort_keys=True), subject)

    async def _items(self, line: Line, method: str) -> tuple[Item, ...]:
        if self._has_own_lists(line):
            before = self.board.offers.last(line, method)
            items, _ = await self._fetch(line, method)
            self.board.note_items(line, method, items, before)
            return items
        return await self.board.items(line, method, self._view(line), lambda: self._fetch(line, method))

    async def _fetch(self, line: Line, method: str) -> tuple[tuple[Item, ...], float | None]:
        """Ask an upstream for a list, page by page; also return until when the list may be kept (None: until told)."""
        key = LISTS[method][0]
        items: list[Item] = []
        cursor: object = None
        good_until: float | None = self.board.clock() + UNWATCHED_SECONDS
        for _ in range(PAGES_READ):
            result = await self._ask_page(line, method, cursor)
            page = result.get(key)
            items.extend(item for item in page or () if isinstance(item, dict))
            cursor = result.get("nextCursor")
            if cursor is None:
                break
        part = self.session.parts.get(line.id) if self.session is not None else None
        if part is not None and part.is_watched:
            good_until = None
        return tuple(items), good_until

    async def _ask_page(self, line: Line, method: str, cursor: object) -> dict[str, Any]:
        params: dict[str, Any] = {} if cursor is None else {"cursor": cursor}
        message: dict[str, Any] = {"jsonrpc": "2.0", "id": f"list-{method}", "method": method, "params": params}
        if self.session is not None:
            part = await self.session.part(line)
            if method.partition("/")[0] not in part.capabilities:
                return {}
            answer = await self.session.ask(part, message)
            if answer is None and part.is_stale:
                answer = await self.session.ask(await self.session.part(line), message)
        else:
            meta = _param(self.message, "_meta")
            params["_meta"] = meta if isinstance(meta, dict) else {}
            extra = [(b"mcp-method", method.encode())]
            version = text_of(header(self.request.headers, b"mcp-protocol-version"))
            gathered = await ask(line.channel, self.who, "POST", message, version=version, extra=extra)
            answer = find_answer(gathered.body, gathered.is_stream, message["id"])
        result = answer.get("result") if answer is not None else None
        if isinstance(result, dict):
            return result
        code = _code(answer)
        if code == NOT_FOUND:
            return {}
        raise UpstreamUnavailable(f"The server “{line.settings.name}” did not list what it has.")

    # -- 2026-07-28

    def _malformed(self) -> dict[str, Any] | None:
        """Say what is wrong with a request that we answer ourselves (SEP-2575, SEP-2243), or return None."""
        meta = _param(self.message, "_meta")
        version = text_of(header(self.request.headers, b"mcp-protocol-version"))
        if not isinstance(meta, dict) or not isinstance(meta.get(VERSION_KEY), str):
            return _error(INVALID_PARAMS, f"Missing _meta field: {VERSION_KEY}")
        if not isinstance(meta.get(CAPABILITIES_KEY), dict):
            return _error(INVALID_PARAMS, f"Missing _meta field: {CAPABILITIES_KEY}")
        if version != meta[VERSION_KEY]:
            return _error(-32020, "The header MCP-Protocol-Version differs from the message.")
        if version != "2026-07-28":
            data = {"supported": ["2026-07-28", *HANDSHAKE_VERSIONS], "requested": version}
            return {**_error(-32022, "This protocol version is not spoken here."), "data": data}
        if text_of(header(self.request.headers, b"mcp-method")) != self.message.get("method"):
            return _error(-32020, "The header Mcp-Method differs from the message.")
        return None

    async def _discover(self) -> None:
        if (error := self._malformed()) is not None:
            await self._say(400, self.message["id"], {"error": error})
            return
        result: dict[str, Any] = {
            "supportedVersions": ["2026-07-28", *HANDSHAKE_VERSIONS],
            "capabilities": {key: value for key, value in _CAPABILITIES.items() if key != "logging"},
            "resultType": "complete",
            "ttlMs": 0,
            "cacheScope": "private",
            "_meta": {
                f"{META}serverInfo": {
                    "name": "mcp-auth-bridge",
                    "title": "MCP Auth Bridge",
                    "version": self.board.version or "0",
                }
            },
        }
        if words := self.board.instructions(self.lines):
            result["instructions"] = words
        await self._say(200, self.message["id"], {"result": result})

    async def _subscribe(self, params: dict[str, Any]) -> None:
        """Join the news of all upstreams into one stream: acknowledged first, then as it comes."""
        if (error := self._malformed()) is not None:
            await self._say(400, self.message["id"], {"error": error})
            return
        wanted = params.get("notifications")
        wanted = wanted if isinstance(wanted, dict) else {}
        news: asyncio.Queue[dict[str, Any]] = asyncio.Queue(1024)
        honoured: dict[str, Any] = {}
        acknowledged: set[str] = set()
        heard_of = asyncio.Event()

        def note(line: Line) -> None:
            acknowledged.add(line.id)
            if len(acknowledged) == len(self.lines):
                heard_of.set()

        async def listen(line: Line) -> None:
            uris = wanted.get("resourceSubscriptions")
            own = dict(wanted)
            if isinstance(uris, list):
                own["resourceSubscriptions"] = [
                    uri for uri in uris if self.board.line_for_uri(self.lines, str(uri)) is line
                ]
            message = {**self.message, "params": {**params, "notifications": own}}
            body = json.dumps(message).encode()
            held = b""

            async def take(piece: Message) -> None:
                nonlocal held
                held += piece.get("body", b"")
                *events, held = held.replace(b"\r\n", b"\n").split(b"\n\n")
                for event in events:
                    said = message_of(event)
                    if said is None:
                        continue
                    if said.get("method") == "notifications/subscriptions/acknowledged":
                        _join(honoured, said)
                        note(line)
                    elif isinstance(said.get("method"), str):
                        self.board.offers.forget(line.id, CHANGES.get(said["method"], ()))
                        await news.put(said)

            request = ChannelRequest("POST", self._headers_for(body, None), body, self.who)
            try:
                await line.channel.exchange(request, _never, take)
            except UpstreamUnavailable:
                logger.debug("an upstream can't be listened to now")
            finally:
                note(line)

        loop = asyncio.get_running_loop()
        listeners = [loop.create_task(listen(line)) for line in self.lines]
        leaving = loop.create_task(_until_left(self.receive))
        try:
            with contextlib.suppress(TimeoutError):
                # One that is late is joined in when it comes.
                await asyncio.wait_for(heard_of.wait(), ACKNOWLEDGE_SECONDS)
            meta = {SUBSCRIPTION_ID_KEY: self.message["id"]}
            await self._begin_stream()
            ready = {
                "method": "notifications/subscriptions/acknowledged",
                "params": {"notifications": honoured, "_meta": meta},
            }
            await self._send_event({"jsonrpc": "2.0", **ready})
            while not leaving.done():
                next_news = loop.create_task(news.get())
                await asyncio.wait({next_news, leaving}, return_when=asyncio.FIRST_COMPLETED)
                if next_news.done():
                    await self._send_event(next_news.result())
                else:
                    next_news.cancel()
        finally:
            for task in (*listeners, leaving):
                task.cancel()
            await asyncio.gather(*listeners, leaving, return_exceptions=True)

    async def _set_level(self, session: MergedSession, params: dict[str, Any]) -> None:
        level = params.get("level")
        session.level = level if isinstance(level, str) else None
        parts = [part for part in session.parts.values() if "logging" in part.capabilities and not part.is_stale]
        message = {**self.message, "id": "level"}
        answers = await asyncio.gather(*(session.ask(part, message) for part in parts), return_exceptions=True)
        errors = [each["error"] for each in answers if isinstance(each, dict) and "error" in each]
        if errors and len(errors) == len(parts):
            await self._say(200, self.message["id"], {"error": errors[0]})
        else:
            await self._say(200, self.message["id"], {"result": {}})

    # -- bytes to the client

    async def _listen(self, session: MergedSession) -> None:
        """Stream what belongs to no call until the client leaves or the session ends."""
        await self._begin_stream()
        leaving = asyncio.get_running_loop().create_task(_until_left(self.receive))
        try:
            while not leaving.done() and not session.is_over:
                stray = asyncio.get_running_loop().create_task(session.next_stray())
                await asyncio.wait({stray, leaving}, return_when=asyncio.FIRST_COMPLETED)
                if stray.done():
                    await self.send({"type": "http.response.body", "body": stray.result(), "more_body": True})
                else:
                    stray.cancel()
        finally:
            leaving.cancel()
        await self.send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _begin_stream(self) -> None:
        headers = [(b"content-type", b"text/event-stream"), (b"cache-control", b"no-cache, no-transform")]
        await self.send({"type": "http.response.start", "status": 200, "headers": headers})
        await self.send({"type": "http.response.body", "body": b": open\r\n\r\n", "more_body": True})

    async def _send_event(self, message: dict[str, Any]) -> None:
        await self.send({"type": "http.response.body", "body": event_of(message), "more_body": True})

    async def _say(
        self,
        status: int,
        request_id: object,
        answer: Mapping[str, Any],
        extra: Headers | tuple[tuple[bytes, bytes], ...] = (),
    ) -> None:
        if self.is_modern and isinstance(answer.get("result"), dict):
            answer = {"result": {"resultType": "complete", **answer["result"]}}
        body = json.dumps({"jsonrpc": "2.0", "id": request_id, **answer}).encode()
        await self._send_json(status, body, extra)

    async def _send_json(self, status: int, body: bytes, extra: Headers | tuple[tuple[bytes, bytes], ...] = ()) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode()), *extra]
        await self.send({"type": "http.response.start", "status": status, "headers": headers})
        await self.send({"type": "http.response.body", "body": body, "more_body": False})

    async def _empty(self, status: int) -> None:
        await self.send({"type": "http.response.start", "status": status, "headers": [(b"content-length", b"0")]})
        await self.send({"type": "http.response.body", "body": b"", "more_body": False})


_CAPABILITIES: dict[str, Any] = {
    "tools": {"listChanged": True},
    "prompts": {"listChanged": True},
    "resources": {"subscribe": True, "listChanged": True},
    "completions": {},
    "logging": {},
}
"""What the upstreams together may be able to do; one that can't says so when it is asked."""


def refused_call(words: str) -> dict[str, Any]:
    """Return the answer to a tool call that may not be made, in words its app can show."""
    return {"result": {"content": [{"type": "text", "text": words}], "isError": True}}


def unavailable(method: str, error: BridgeError) -> dict[str, Any]:
    """Return the answer to a request whose upstream can't be reached: the app stays connected to the others."""
    if method == "tools/call":
        return refused_call(f"{error}")
    return {"error": _error(INTERNAL_ERROR, f"{error}")}


def encode_header(value: str) -> bytes:
    """Return a value as it stands in an `Mcp-…` header (SEP-2243: Base64 where plain ASCII would not do)."""
    is_plain = value.isascii() and value.isprintable() and value == value.strip() and not value.startswith("=?base64?")
    return value.encode() if is_plain else b"=?base64?" + b64encode(value.encode("utf-8", "surrogatepass")) + b"?="


def decode_header(value: bytes) -> str | None:
    """Return what an `Mcp-…` header says; None if it can't be read."""
    if not (value.startswith(b"=?base64?") and value.endswith(b"?=")):
        return value.decode("latin-1")
    try:
        return b64decode(value[9:-2], validate=True).decode()
    except ValueError:
        return None


async def _warm(session: MergedSession, line: Line) -> None:
    """Open a part before it is needed; if that fails, the first need says so."""
    try:
        await session.part(line)
    except BridgeError as error:
        logger.info("%s", error)


async def _answer(send: Send, is_modern: bool, request_id: object, answer: Mapping[str, Any]) -> None:
    if is_modern and isinstance(answer.get("result"), dict):
        answer = {"result": {"resultType": "complete", **answer["result"]}}
    body = json.dumps({"jsonrpc": "2.0", "id": request_id, **answer}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})


def _join(honoured: dict[str, Any], acknowledged: Mapping[str, Any]) -> None:
    params = acknowledged.get("params")
    kinds = params.get("notifications") if isinstance(params, dict) else None
    for kind, value in kinds.items() if isinstance(kinds, dict) else ():
        if isinstance(value, list):
            honoured[kind] = [*honoured.get(kind, []), *value]
        elif value:
            honoured[kind] = value


def _is_modern(headers: Headers) -> bool:
    version = text_of(header(headers, b"mcp-protocol-version"))
    return version is not None and version not in HANDSHAKE_VERSIONS


def _param(message: Mapping[str, Any], name: str) -> Any:
    params = message.get("params")
    return params.get(name) if isinstance(params, dict) else None


def _error(code: int, words: str) -> dict[str, Any]:
    return {"code": code, "message": words}


def _code(answer: Mapping[str, Any] | None) -> int | None:
    error = answer.get("error") if answer is not None else None
    code = error.get("code") if isinstance(error, dict) else None
    return code if isinstance(code, int) else None


async def _until_left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _never() -> Message:
    never: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
    return await never
