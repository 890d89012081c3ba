"""One request of a client that may use several upstreams: answered here, asked of all, or carried to the one it is for."""

import asyncio
import contextlib
import json
import logging
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from bridge_app.errors import BridgeError
from bridge_app.models import BUILTIN
from bridge_app.sentences import Sentence
from bridge_app.upstream import tool_search
from bridge_app.upstream.answers import (
    CAPABILITIES_KEY,
    HANDSHAKE_VERSIONS,
    HEADER_MISMATCH,
    INVALID_PARAMS,
    INVALID_REQUEST,
    META,
    MODERN,
    NOT_FOUND,
    PARSE_ERROR,
    SUBSCRIPTION_ID_KEY,
    VERSION_KEY,
    VERSION_NOT_SPOKEN,
    code_of,
    fault,
    give,
    give_json,
    give_nothing,
    is_modern,
    param,
    refused_call,
    unavailable,
)
from bridge_app.upstream.channel import ChannelRequest, Headers, Message, Receive, Send, UpstreamUnavailable, header
from bridge_app.upstream.envelope import find_answer, is_event_stream, read_object, text_of
from bridge_app.upstream.event_stream import EventStream, event_of, message_of
from bridge_app.upstream.lines import Line, Lines
from bridge_app.upstream.links import ask
from bridge_app.upstream.merged_sessions import MergedSession, Part, inner_id, part_headers, with_outer_uri
from bridge_app.upstream.mirrored_headers import decode_header, encode_header
from bridge_app.upstream.offers import CHANGES, LISTS, Item, View, merge

if TYPE_CHECKING:
    from bridge_app.upstream.switchboard import Switchboard

logger = logging.getLogger(__name__)

LIST_DEADLINE = 10.0
"""Seconds a list waits for the slowest upstream; what was listed last stands in for it, and the rest comes as a change."""
UNWATCHED_SECONDS = 5.0
"""How long a list is kept whose changes nobody would hear."""
PAGES_READ = 200
ACKNOWLEDGE_SECONDS = 5.0
RESOURCE_METHODS = frozenset({"resources/read", "resources/subscribe", "resources/unsubscribe"})
UPDATED = "notifications/resources/updated"
NAME_HEADER = b"mcp-name"
_CAPABILITIES: dict[str, Any] = {
    "tools": {"listChanged": True},
    "prompts": {"listChanged": True},
    "resources": {"subscribe": True, "listChanged": True},
    "completions": {},
    "logging": {},
}
"""What the upstreams together may be able to do; one that can't says so when it is asked."""


class MergedRequest:
    """One request of a client that may use several upstreams."""

    def __init__(
        self, board: "Switchboard", lines: Lines, request: ChannelRequest, receive: Receive, send: Send
    ) -> None:
        self.board = board
        self.lines = lines
        self.request = request
        self.receive = receive
        self.send = send
        self.who = request.who
        self.is_modern = is_modern(request.headers)
        self.message: Mapping[str, Any] = {}
        self.session: MergedSession | None = None

    @classmethod
    async def ask_ourselves(
        cls, board: "Switchboard", session: MergedSession, line: Line, method: str
    ) -> tuple[Item, ...]:
        """Ask one upstream for a list in a session of the bridge's own."""
        request = cls(board, Lines((line,)), ChannelRequest("POST", [], b"", session.who), _never, _drop)
        request.session = session
        items, _ = await request._fetch(line, method)
        board.note_items(line, method, items)
        return items

    async def run(self) -> None:
        session_id = text_of(header(self.request.headers, b"mcp-session-id"))
        if session_id is not None and not self.is_modern:
            self.session = self.board.find_session(session_id, self.who)
            if self.session is None:
                await self._say(404, None, {"error": fault(INVALID_REQUEST, "Session not found")})
                return
        if self.request.method == "POST":
            await self._post()
        elif self.session is None:
            await give_nothing(self.send, 405)
        elif self.request.method == "DELETE":
            self.board.end_session(self.session.id)
            await give_nothing(self.send, 200)
        else:
            await self._listen(self.session)

    async def _post(self) -> None:
        message = self.request.message
        if message is None:
            message = read_object(self.request.body)
        if message is None:
            await self._say(400, None, {"error": fault(PARSE_ERROR, "This is not a JSON-RPC message.")})
            return
        self.message = message
        method, request_id = message.get("method"), message.get("id")
        if method == "initialize" and not self.is_modern and self.session is None:
            await self._initialize()
        elif not self.is_modern and self.session is None:
            await self._say(400, request_id, {"error": fault(INVALID_REQUEST, "Missing session ID")})
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
            # Our own server answers at once whenever it is asked: a session of its own for each client would only take room.
            if line.id != BUILTIN:
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
            await give_nothing(self.send, 202)
            return
        await self._pass_to(part, {**self.message, "id": found[1]})

    async def _take_note(self, method: str) -> None:
        session = self.session
        params = self.message.get("params")
        params = params if isinstance(params, dict) else {}
        if session is None:
            await give_nothing(self.send, 202)
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
        await give_nothing(self.send, 202)

    async def _serve(self, method: str) -> None:
        params = self.message.get("params")
        params = params if isinstance(params, dict) else {}
        if method == "tools/call":
            await self._call(params)
        elif method in LISTS:
            await self._list(method)
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
            words = fault(NOT_FOUND, "Method not found")
            await self._say(404 if self.is_modern else 200, self.message["id"], {"error": words})

    # -- calls

    async def _call(self, params: dict[str, Any]) -> None:
        exposed = params.get("name")
        if exposed == tool_search.FIND and self.board.is_searching(self.who.grant_id):
            await self._find_tools(params)
            return
        found = await self._find_named("tools/list", exposed) if isinstance(exposed, str) else None
        if found is None:
            words = fault(INVALID_PARAMS, f"Unknown tool: {str(exposed)[:200]}")
            await self._say(200, self.message["id"], {"error": words})
            return
        line, own = found
        if not line.is_inspected:
            await self.board.inspect_first(line, lambda cursor: self._ask_page(line, "tools/list", cursor))
        words_why = self.board.why_withheld(line, own)
        admission = self.request.admission
        if words_why is None and admission is not None and not admission.is_for(line.id, own):
            words_why = await admission.why_refused(line.id, own)
        if words_why is not None:
            await self._say(200, self.message["id"], refused_call(words_why))
            return
        await self._route(line, {**self.message, "params": {**params, "name": own}}, own)

    async def _named(self, lists: str, params: dict[str, Any], kind: str) -> None:
        exposed = params.get("name")
        found = await self._find_named(lists, exposed) if isinstance(exposed, str) else None
        if found is None:
            words = fault(INVALID_PARAMS, f"Unknown {kind}: {str(exposed)[:200]}")
            await self._say(200, self.message["id"], {"error": words})
            return
        await self._route(found[0], {**self.message, "params": {**params, "name": found[1]}}, found[1])

    async def _resource(self, method: str, params: dict[str, Any]) -> None:
        uri = params.get("uri")
        line = await self._find_line_for(uri) if isinstance(uri, str) else None
        if line is None or not isinstance(uri, str):
            words = fault(INVALID_PARAMS if self.is_modern else -32002, "Resource not found")
            await self._say(200, self.message["id"], {"error": {**words, "data": {"uri": str(uri)[:1000]}}})
            return
        own = uri.removeprefix(f"{line.id}+")
        if self.session is not None and method == "resources/subscribe":
            self.session.note_subscription(line, own, uri)
        await self._route(line, {**self.message, "params": {**params, "uri": own}}, own)
        if self.session is not None and method == "resources/unsubscribe":
            self.session.subscriptions.get(line.id, {}).pop(own, None)

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
        await self._say(200, self.message["id"], {"error": fault(INVALID_PARAMS, "There is nothing to complete.")})

    async def _find_named(self, lists: str, exposed: str) -> tuple[Line, str] | None:
        found = self.board.find_named(self.lines, lists, exposed)
        if found is None or self.board.offers.has(found[0], lists, found[1]):
            return found
        if len(self.lines.candidates(exposed)) > 1:
            await self._gather(lists)
        return self.board.find_named(self.lines, lists, exposed)

    async def _find_line_for(self, uri: str) -> Line | None:
        line = self.board.line_for_uri(self.lines, uri, self.session)
        if line is None:
            for lists in ("resources/list", "resources/templates/list"):
                await self._gather(lists)
            line = self.board.line_for_uri(self.lines, uri, self.session)
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
        body = _encode(message).encode("utf-8", "surrogatepass")
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
        session = self.session
        is_unknown = False
        events: EventStream | None = None

        async def forward(message: Message) -> None:
            nonlocal is_unknown, events
            if message["type"] == "http.response.start":
                is_unknown = message["status"] == 404 and part.id is not None
                if is_event_stream(message):
                    events = EventStream(session.change_for(part))
            if is_unknown and not is_last_try:
                return
            if events is not None and message["type"] == "http.response.body":
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

    async def _pass_to(self, part: Part, message: Mapping[str, Any]) -> None:
        """Carry an answer or a note of the client to one upstream."""
        body = _encode(message).encode("utf-8", "surrogatepass")
        headers = [*self._headers_for(body, None, without=b"mcp-protocol-version"), *part_headers(part)]
        await part.line.channel.exchange(ChannelRequest("POST", headers, body, self.who), self.receive, self.send)

    def _headers_for(self, body: bytes, name: str | None, without: bytes = b"") -> Headers:
        leave_out = (b"content-length", b"mcp-session-id", without)
        headers = [each for each in self.request.headers if each[0] not in leave_out]
        if name is not None and self.is_modern:
            exposed = param(self.message, "name") or param(self.message, "uri")
            # The header repeats the name (SEP-2243); one that said something else stays for the upstream to refuse.
            headers = [
                (key, encode_header(name) if key == NAME_HEADER and decode_header(value) == exposed else value)
                for key, value in headers
            ]
        headers.append((b"content-length", str(len(body)).encode()))
        return headers

    # -- lists

    async def _find_tools(self, params: dict[str, Any]) -> None:
        """Answer a client that is given two tools in place of all."""
        parts = await self._gather("tools/list")
        tools = merge("tools/list", parts, self.board.withheld_names(self.lines))
        usable = [tool for tool in tools if self.board.may_use(self.who, tool)]
        await self._say(200, self.message["id"], tool_search.answer(usable, params.get("arguments")))

    async def _list(self, method: str) -> None:
        parts = await self._gather(method)
        if not parts:
            raise UpstreamUnavailable("None of the servers answers now.", "Look at them on the Servers page.")
        if self.is_modern and (wrong := self._malformed()) is not None:
            await self._say(400, self.message["id"], {"error": wrong})
            return
        if method == "tools/list" and self.board.is_searching(self.who.grant_id):
            text = json.dumps(tool_search.TOOLS).encode()
        else:
            text = self.board.offers.merged(method, parts, self.board.withheld_names(self.lines))
        more = b',"resultType":"complete","ttlMs":0,"cacheScope":"private"' if self.is_modern else b""
        body = b'{"jsonrpc":"2.0","id":%b,"result":{"%b":%b%b}}' % (
            json.dumps(self.message["id"]).encode(),
            LISTS[method][0].encode(),
            text,
            more,
        )
        await give_json(self.send, body)

    async def _gather(self, method: str) -> list[tuple[Line, tuple[Item, ...]]]:
        """Ask all upstreams side by side; for one that is late or fails stands what it listed last."""
        now = self.board.clock()
        kept = {line: self.board.offers.get(line, method, self._view(line), now) for line in self.lines}
        asked = {
            line: asyncio.ensure_future(self._items(line, method))
            for line, items in kept.items()
            if items is None or self._has_own_lists(line)
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
                items = kept[line]
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
        meta = param(self.message, "_meta")
        capabilities = meta.get(CAPABILITIES_KEY) if isinstance(meta, dict) else None
        subject = f"{self.who.identity.issuer} {self.who.identity.subject}" if line.settings.auth == "person" else ""
        return View("modern", json.dumps(capabilities, sort_keys=True), subject)

    async def _items(self, line: Line, method: str) -> tuple[Item, ...]:
        if self._has_own_lists(line):
            items, _ = await self._fetch(line, method)
            self.board.note_items(line, method, items)
            part = self.session.parts.get(line.id) if self.session is not None else None
            if part is not None:
                part.own_lists[method] = items
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
            meta = param(self.message, "_meta")
            params["_meta"] = meta if isinstance(meta, dict) else {}
            extra = [(b"mcp-method", method.encode())]
            version = text_of(header(self.request.headers, b"mcp-protocol-version"))
            gathered = await ask(line.channel, self.who, "POST", message, version=version, extra=extra)
            answer = find_answer(gathered.body, gathered.is_stream, message["id"])
        result = answer.get("result") if answer is not None else None
        if isinstance(result, dict):
            return result
        code = code_of(answer)
        if code == NOT_FOUND:
            return {}
        raise UpstreamUnavailable(Sentence("The server “{name}” did not list what it has.", name=line.settings.name))

    # -- 2026-07-28

    def _malformed(self) -> dict[str, Any] | None:
        """Say what is wrong with a request that we answer ourselves (SEP-2575, SEP-2243), or return None."""
        meta = param(self.message, "_meta")
        version = text_of(header(self.request.headers, b"mcp-protocol-version"))
        if not isinstance(meta, dict) or not isinstance(meta.get(VERSION_KEY), str):
            return fault(INVALID_PARAMS, f"Missing _meta field: {VERSION_KEY}")
        if not isinstance(meta.get(CAPABILITIES_KEY), dict):
            return fault(INVALID_PARAMS, f"Missing _meta field: {CAPABILITIES_KEY}")
        if version != meta[VERSION_KEY]:
            return fault(HEADER_MISMATCH, "The header MCP-Protocol-Version differs from the message.")
        if version != MODERN:
            data = {"supported": [MODERN, *HANDSHAKE_VERSIONS], "requested": version}
            return {**fault(VERSION_NOT_SPOKEN, "This protocol version is not spoken here."), "data": data}
        if text_of(header(self.request.headers, b"mcp-method")) != self.message.get("method"):
            return fault(HEADER_MISMATCH, "The header Mcp-Method differs from the message.")
        return None

    async def _discover(self) -> None:
        if (wrong := self._malformed()) is not None:
            await self._say(400, self.message["id"], {"error": wrong})
            return
        result: dict[str, Any] = {
            "supportedVersions": [MODERN, *HANDSHAKE_VERSIONS],
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
        if (wrong := self._malformed()) is not None:
            await self._say(400, self.message["id"], {"error": wrong})
            return
        wanted = params.get("notifications")
        wanted = wanted if isinstance(wanted, dict) else {}
        news: asyncio.Queue[dict[str, Any]] = asyncio.Queue(1024)
        honoured: dict[str, Any] = {}
        acknowledged: set[str] = set()
        heard_of = asyncio.Event()
        asked = wanted.get("resourceSubscriptions")
        uris = [uri for uri in asked if isinstance(uri, str)] if isinstance(asked, list) else []
        owners = {uri: await self._find_line_for(uri) for uri in uris}

        def note(line: Line) -> None:
            acknowledged.add(line.id)
            if len(acknowledged) == len(self.lines):
                heard_of.set()

        async def listen(line: Line) -> None:
            outer = {uri.removeprefix(f"{line.id}+"): uri for uri in uris if owners[uri] is line}
            own = {**wanted, "resourceSubscriptions": list(outer)} if isinstance(asked, list) else dict(wanted)
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
                        _join(honoured, said, outer)
                        note(line)
                    elif isinstance(said.get("method"), str):
                        self.board.offers.forget(line.id, CHANGES.get(said["method"], ()))
                        await news.put(with_outer_uri(said, outer) if said["method"] == UPDATED else said)

            request = ChannelRequest("POST", self._headers_for(body, None), body, self.who)
            try:
                with self.board.streaming(self.who, line):
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
        self, status: int, request_id: object, answer: Mapping[str, Any], extra: Iterable[tuple[bytes, bytes]] = ()
    ) -> None:
        await give(self.send, answer, request_id=request_id, is_modern=self.is_modern, status=status, extra=extra)


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


async def _warm(session: MergedSession, line: Line) -> None:
    """Open a part before it is needed; if that fails, the first need says so."""
    try:
        await session.part(line)
    except BridgeError as error:
        logger.info("%s", error)


def _join(honoured: dict[str, Any], acknowledged: Mapping[str, Any], outer: Mapping[str, str]) -> None:
    params = acknowledged.get("params")
    kinds = params.get("notifications") if isinstance(params, dict) else None
    for kind, value in kinds.items() if isinstance(kinds, dict) else ():
        if isinstance(value, list):
            honoured[kind] = [*honoured.get(kind, []), *(outer.get(uri, uri) for uri in value if isinstance(uri, str))]
        elif value:
            honoured[kind] = value


async def _until_left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _never() -> Message:
    never: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
    return await never


async def _drop(_: Message) -> None:
    """Be the end of what nobody hears."""
