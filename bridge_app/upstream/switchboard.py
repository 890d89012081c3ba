"""Many upstreams behind one channel: lists merged, calls sent where they belong, questions brought back to who caused them."""

import asyncio
import json
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from bridge_app.errors import BridgeError
from bridge_app.models import BUILTIN, Identity, Right, Tool, VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.upstream.answers import (
    HANDSHAKE_VERSIONS,
    give,
    give_nothing,
    is_modern,
    param,
    refused_call,
    unavailable,
)
from bridge_app.upstream.catalog import read_tool
from bridge_app.upstream.channel import ChannelRequest, Message, Receive, Send, UpstreamUnavailable, header
from bridge_app.upstream.envelope import Answer, find_answer, read_object, text_of
from bridge_app.upstream.event_stream import event_of
from bridge_app.upstream.lines import Line, Lines, with_unique_prefixes
from bridge_app.upstream.links import ask
from bridge_app.upstream.merged_request import MergedRequest
from bridge_app.upstream.merged_sessions import MergedSession, Part, renewed
from bridge_app.upstream.offers import CHANGES, Item, Offers, View, has_fitting, has_named
from bridge_app.upstream.tool_search import CALL, FIND

logger = logging.getLogger(__name__)

SESSIONS_IN_MEMORY = 4096
PAGES_READ = 200
CHOICES_REMEMBERED = 1024
"""Which upstreams a client may use, for so many different choices of them."""


OURSELVES = VerifiedRequest(
    grant_id="bridge",
    client_id="bridge",
    client_name="MCP Auth Bridge",
    identity=Identity("bridge", "bridge", "MCP Auth Bridge"),
    scopes=(),
    upstreams=(),
    expires_at=253_402_300_799.0,  # the last second of the year 9999: libraries want a whole number
    is_paused=False,
    created_at=0.0,
)
"""Who asks when the bridge wants to know something for itself. No client is ever taken for it."""


@dataclass(eq=False)
class Stream:
    """A stream of news that one upstream gives to one grant: it may stay open for hours."""

    line: Line
    work: "asyncio.Task[Any]"
    is_open: bool = True
    is_cut: bool = False

    def cut(self) -> None:
        """End it, if it is still open."""
        if self.is_open and not self.is_cut:
            self.is_cut = True
            self.work.cancel()


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


def may_use_by(refuse: Callable[[tuple[Right, ...], Tool], str | None]) -> Callable[[VerifiedRequest, Item], bool]:
    """Return what tells whether a client may use a tool, going by its rights."""

    def may_use(who: VerifiedRequest, item: Item) -> bool:
        tool = read_tool(item)
        return tool is not None and refuse(who.rights, tool) is None

    return may_use


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
        on_tools: Callable[[str, tuple[Tool, ...]], None] = lambda upstream, tools: None,
        may_use: Callable[[VerifiedRequest, Item], bool] = lambda who, tool: True,
        is_searching: Callable[[str], bool] = lambda grant_id: False,
    ) -> None:
        """`may_use` and `is_searching` are for clients that are given two tools in place of all: by what is found."""
        self.may_use = may_use
        self.is_searching = is_searching
        self.version = version
        self.inspector = inspector or InspectsNothing()
        self.clock = clock
        self.offers = Offers()
        self.lines: tuple[Line, ...] = ()
        self._lines_for: dict[tuple[str, ...], Lines] = {}
        self.sessions: dict[str, MergedSession] = {}
        self._on_tools = on_tools
        self.on_look_over: Callable[[str], None] = lambda upstream: None
        """Told when the bridge has seen what it wanted to see of an upstream for itself."""
        self._looks: Counter[str] = Counter()
        self._streams: dict[str, set[Stream]] = {}
        self._asking: dict[tuple[object, ...], asyncio.Task[tuple[Item, ...]]] = {}
        self._errands: set[asyncio.Task[Any]] = set()

    def inner_call(self, who: VerifiedRequest, message: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the call that a call of `call_tool` stands for, or None: what is judged and counted is the tool itself."""
        if param(message, "name") != CALL or not self.is_searching(who.grant_id):
            return None
        given = param(message, "arguments")
        params = message["params"]
        given = given if isinstance(given, dict) else {}
        return {**message, "params": {**params, "name": given.get("name"), "arguments": given.get("arguments") or {}}}

    # -- which upstreams there are

    def set_lines(self, lines: Iterable[Line]) -> None:
        """Serve these upstreams from now on. The channels of others are for the caller to stop."""
        before = {line.id: line for line in self.lines}
        self.lines = with_unique_prefixes(lines)
        self._lines_for.clear()
        now = {line.id: line for line in self.lines}
        for line_id, line in before.items():
            if now.get(line_id) is not line:
                self.offers.remove(line_id)
        for session in self.sessions.values():
            session.drop_parts(self.lines)
        if tuple(before.values()) != self.lines:
            self.tell_lists_changed()

    def lines_for(self, who: VerifiedRequest) -> Lines:
        """Return the upstreams that a client may use now."""
        found = self._lines_for.get(who.upstreams)
        if found is None:
            if len(self._lines_for) >= CHOICES_REMEMBERED:
                self._lines_for.clear()
            found = self._lines_for[who.upstreams] = Lines(line for line in self.lines if line.id in who.upstreams)
        return found

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
        if self.is_straight(lines) and not self.is_searching(request.who.grant_id):
            await self._pass_straight(lines[0], request, receive, send)
        else:
            await MergedRequest(self, lines, request, receive, send).run()

    async def _pass_straight(self, line: Line, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Pass a request on as it is; only what may be called, and what a list of tools shows, is looked at."""
        message = request.message
        if message is None and request.method == "POST":
            message = read_object(request.body)
        method = message.get("method") if message is not None else None
        request_id = message.get("id") if message is not None else None
        try:
            if method == "tools/call" and message is not None:
                name = param(message, "name")
                await self.inspect_first(line, lambda cursor: self._ask_straight(line, request, message, cursor))
                words = self.why_withheld(line, name) if isinstance(name, str) else None
                if words is None and request.admission is not None:
                    words = await request.admission.why_refused(line.id, name if isinstance(name, str) else "")
                if words is not None:
                    await give(send, refused_call(words), request_id=request_id, is_modern=is_modern(request.headers))
                    return
            if method == "tools/list" and line.settings.id != BUILTIN:
                await self._list_straight(line, request, receive, send)
            elif request.method == "GET" or method == "subscriptions/listen":
                await self._stream_straight(line, request, receive, send)
            else:
                await line.channel.exchange(request, receive, send)
        except UpstreamUnavailable as error:
            if method in (None, "initialize", "server/discover") or request_id is None:
                raise
            await give(
                send, unavailable(str(method), error), request_id=request_id, is_modern=is_modern(request.headers)
            )

    async def _stream_straight(self, line: Line, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Pass a stream of news on, and close it in good order once the client may not use the upstream any more."""
        is_begun = False

        async def pass_on(message: Message) -> None:
            nonlocal is_begun
            is_begun = True
            await send(message)

        with self.streaming(request.who, line) as stream:
            try:
                await line.channel.exchange(request, receive, pass_on)
            except asyncio.CancelledError:
                if not stream.is_cut:
                    raise
                stream.work.uncancel()
        if stream.is_cut and is_begun:
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        elif stream.is_cut:
            await give_nothing(send, 405)

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
            is_whole = param(message, "cursor") is None and "nextCursor" not in result
            self.note_items(line, "tools/list", items, is_whole=is_whole)
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
        if is_modern(request.headers):
            params["_meta"] = param(message, "_meta") or {}
        asked = {"jsonrpc": "2.0", "id": "look", "method": "tools/list", "params": params}
        gathered = await ask(
            line.channel,
            request.who,
            "POST",
            asked,
            upstream_id=text_of(header(request.headers, b"mcp-session-id")),
            version=text_of(header(request.headers, b"mcp-protocol-version")),
            extra=[(b"mcp-method", b"tools/list")] if is_modern(request.headers) else None,
        )
        answer = find_answer(gathered.body, gathered.is_stream, "look")
        result = answer.get("result") if answer is not None else None
        if not isinstance(result, dict):
            raise UpstreamUnavailable(Sentence("The server “{name}” did not list its tools.", name=line.settings.name))
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
        self.note_items(line, "tools/list", tuple(items))

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
            line = self.line_for_uri(lines, name, self._session_of(who))
            return (line.id if line is not None else "", name)
        found = self.find_named(lines, "prompts/list" if method == "prompts/get" else "tools/list", name)
        return (found[0].id, found[1]) if found is not None else ("", name)

    def find_named(self, lines: Lines, method: str, exposed: str) -> tuple[Line, str] | None:
        """Return whose tool or prompt a name is, and its own name there."""
        found = lines.candidates(exposed)
        for each in found:
            if self.offers.has(each[0], method, each[1]):
                return each
        # One whose list is not there yet may have it; the others don't.
        unheard = (each for each in found if self.offers.last(each[0], method) is None)
        return next(unheard, found[0] if found else None)

    def line_for_uri(self, lines: Sequence[Line], uri: str, session: MergedSession | None = None) -> Line | None:
        """Return whose resource a URI is, as far as lists tell; what only a session was listed counts in it alone."""
        start = uri.partition("+")[0]
        for line in lines:
            if start == line.id and "+" in uri:
                return line
        for line in lines:
            listed = self._listed(line, "resources/list", session)
            templates = self._listed(line, "resources/templates/list", session)
            if has_named(listed, "resources/list", uri) or has_named(templates, "resources/templates/list", uri):
                return line
        return next(
            (line for line in lines if has_fitting(self._listed(line, "resources/templates/list", session), uri)), None
        )

    def _listed(self, line: Line, method: str, session: MergedSession | None) -> tuple[Item, ...]:
        part = session.parts.get(line.id) if session is not None else None
        own = part.own_lists.get(method) if part is not None else None
        return own if own is not None else self.offers.last(line, method) or ()

    def _session_of(self, who: VerifiedRequest) -> MergedSession | None:
        """Return the session that a grant used last."""
        return next((each for each in reversed(self.sessions.values()) if each.who.grant_id == who.grant_id), None)

    def known_tools(self, lines: Sequence[Line] | None = None) -> list[Tool]:
        """Return the tools listed last by all upstreams, under the names clients use."""
        found = []
        for line in self.lines if lines is None else lines:
            for item in self.offers.last(line, "tools/list") or ():
                if (tool := read_tool(item)) is not None:
                    found.append(Tool(line.expose(tool.name), tool.is_read_only, tool.is_destructive))
        return found

    async def look(self, line: Line) -> tuple[Item, ...]:
        """Ask an upstream for its tools, in a session of our own. Raises UpstreamUnavailable."""
        hello = {"capabilities": {}, "clientInfo": {"name": "mcp-auth-bridge", "version": self.version or "0"}}
        session = MergedSession(OURSELVES, hello, HANDSHAKE_VERSIONS[0], self.note_change, self.note_unwatched)
        self._looks[line.id] += 1
        try:
            return await MergedRequest.ask_ourselves(self, session, line, "tools/list")
        finally:
            self._looks[line.id] -= 1
            self.keep(
                asyncio.get_running_loop().create_task(self._end_look(session, line), name="goodbye after a look")
            )

    async def _end_look(self, session: MergedSession, line: Line) -> None:
        """Leave nothing behind: a process that was started for a look would else wait to be asked more."""
        await session.end()
        if not self._looks[line.id]:
            del self._looks[line.id]
            self.on_look_over(line.id)

    async def ask_tools(self) -> list[Tool]:
        """Return the tools of all upstreams but our own, under the names clients use; those never heard of are asked."""
        lines = [line for line in self.lines if line.id != BUILTIN]
        unknown = [line for line in lines if self.offers.last(line, "tools/list") is None]
        answers = await asyncio.gather(*(self.look(line) for line in unknown), return_exceptions=True)
        for line, answer in zip(unknown, answers, strict=True):
            if isinstance(answer, BaseException):
                logger.info(
                    "%s did not tell its tools: %s", line.id, answer if isinstance(answer, BridgeError) else "?"
                )
        return [*self.known_tools(lines), Tool(FIND, is_read_only=True, is_destructive=False)]

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
        items, good_until = await fetch()
        self.note_items(line, method, items)
        self.offers.put(line, method, view, items, good_until)
        return items

    def note_items(self, line: Line, method: str, items: tuple[Item, ...], *, is_whole: bool = True) -> None:
        """Look at a list that an upstream gave, or at one page of it."""
        if method != "tools/list":
            return
        if line.id != BUILTIN:
            # Ours change with the app, and not behind anybody's back.
            self.inspector.inspect(line.id, items)
        if is_whole:
            line.is_inspected = True
            is_new = items != self.offers.last(line, method)
            self.offers.note(line, method, items)
            if is_new:
                self._on_tools(line.id, tuple(self.known_tools([line])))

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

    def end_grant(self, grant_id: str) -> None:
        """End a grant's sessions: whoever listens for it would begin its servers anew."""
        for session_id in [each.id for each in self.sessions.values() if each.who.grant_id == grant_id]:
            self.end_session(session_id)

    @contextmanager
    def streaming(self, who: VerifiedRequest, line: Line) -> Iterator[Stream]:
        """Know of a stream of news, which the present task carries, for as long as it is open."""
        work = asyncio.current_task()
        assert work is not None
        stream = Stream(line, work)
        self._streams.setdefault(who.grant_id, set()).add(stream)
        try:
            yield stream
        finally:
            stream.is_open = False
            self._streams[who.grant_id].discard(stream)
            if not self._streams[who.grant_id]:
                del self._streams[who.grant_id]

    def keep_to(self, grant_id: str, upstreams: Sequence[str]) -> None:
        """End the sessions and streams that a grant has at all upstreams but these; who carries its calls ends them."""
        for stream in tuple(self._streams.get(grant_id, ())):
            if stream.line.id not in upstreams:
                # Not at once: first it carries the news that the lists have changed.
                asyncio.get_running_loop().call_soon(stream.cut)
        for session in self.sessions.values():
            if session.who.grant_id == grant_id:
                for goodbye in session.leave(upstreams):
                    self.keep(asyncio.get_running_loop().create_task(goodbye, name="goodbye to an upstream"))

    def instructions(self, lines: Sequence[Line]) -> str:
        """Return what the upstreams say of themselves, each under its name."""
        return "\n\n".join(f"## {line.settings.name}\n{line.instructions}" for line in lines if line.instructions)
