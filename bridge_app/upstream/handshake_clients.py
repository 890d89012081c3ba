"""Clients of the handshake era before an upstream that speaks 2026-07-28 only.

initialize ─────────► server/discover; the MCP session is ours, in memory
a request ──────────► the same with `_meta` and headers; "input required" becomes questions on its stream
GET ────────────────► subscriptions/listen
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bridge_app.models import VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.upstream import era_words as words
from bridge_app.upstream.channel import ChannelRequest, Headers, Receive, Send, UpstreamUnavailable, header
from bridge_app.upstream.envelope import text_of
from bridge_app.upstream.mirrored_headers import Mirrored, Schemas
from bridge_app.upstream.streams import (
    Answering,
    Errands,
    Exchanges,
    Json,
    Reply,
    ask,
    failure,
    first_of,
    post,
    read_messages,
    success,
    until_left,
)

SESSIONS_PER_GRANT = 64
SESSIONS = 1024
GRANTS_WITH_SCHEMAS = 256
ROUNDS = 20
"""How often one call may come back with questions."""
QUESTIONS_AT_ONCE = 32
URIS_PER_SESSION = 1024
ANSWER_DEADLINE = 3600.0
"""For a person to answer. Nothing waits at the upstream meanwhile."""
ABANDONED_DEADLINE = 300.0
"""For a call whose client has hung up: in this era that does not cancel it."""
DISCOVER_DEADLINE = 30.0
SETTLE_DEADLINE = 5.0
PAGES = 100
FIRST_RETRY = 1.0
LONGEST_RETRY = 30.0
DEFAULT_LEVEL = "info"
"""A client that named no level is sent what the server thinks fit; a server of 2026-07-28 needs to be told one."""


@dataclass(eq=False)
class _Stray:
    """The stream that carries what belongs to no call."""

    changed: asyncio.Event = field(default_factory=asyncio.Event)
    settled: asyncio.Event = field(default_factory=asyncio.Event)
    replaced: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(eq=False)
class _Session:
    """An MCP session with a client: what the handshake era keeps and 2026-07-28 says with every request."""

    id: str
    grant_id: str
    introduction: words.Introduction
    capabilities: Mapping[str, Any]
    """Of the upstream."""
    level: str | None = None
    uris: set[str] = field(default_factory=set)
    running: dict[str | int, "asyncio.Task[None]"] = field(default_factory=dict)
    questions: dict[str, "asyncio.Future[Json]"] = field(default_factory=dict)
    stray: _Stray | None = None
    is_over: bool = False


class _Refused(Exception):
    """The client can't or won't answer what the upstream wants to know."""

    def __init__(self, code: int, reason: str, data: object = None) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason
        self.data = data


class HandshakeClients:
    """Serve clients of the handshake era from an upstream of 2026-07-28.

    `on_changed` is called when the upstream turns out to speak something else. Thread rule: one event loop.
    """

    def __init__(
        self,
        channel: Exchanges,
        errands: Errands,
        *,
        new_id: Callable[[], str],
        on_changed: Callable[[], None] = lambda: None,
    ) -> None:
        self._channel = channel
        self._errands = errands
        self._new_id = new_id
        self._on_changed = on_changed
        self._sessions: OrderedDict[str, _Session] = OrderedDict()
        self._schemas: OrderedDict[str, Schemas] = OrderedDict()
        self._count = 0

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Answer one request. Raises UpstreamUnavailable if the upstream is needed and can't be reached."""
        answering = Answering(send)
        session_id = text_of(header(request.headers, b"mcp-session-id"))
        session = self._find(session_id, request.who)
        messages = read_messages(request.body) if request.method == "POST" else []
        message = messages[0] if len(messages) == 1 else None
        if session_id is None and message is not None and message.get("method") == "initialize":
            await self._open(request, message, answering)
        elif session is None:
            missing = "The header Mcp-Session-Id is missing." if session_id is None else "Session not found"
            error = failure(None, words.INVALID_REQUEST, missing)
            await answering.finish(error, 400 if session_id is None else 404)
        elif request.method == "DELETE":
            self._end(session)
            await answering.plain(200)
        elif request.method == "GET":
            await self._hold_stray(session, request, receive, answering)
        elif request.method != "POST":
            await answering.plain(405, headers=[(b"allow", b"GET, POST, DELETE")])
        elif message is None:
            code = words.INVALID_REQUEST if messages else words.PARSE_ERROR
            await answering.finish(failure(None, code, "The body is not one JSON-RPC message."), 400)
        elif "method" not in message:
            self._take_answer(session, message)
            await answering.plain(202)
        elif "id" not in message:
            self._hear(session, message)
            await answering.plain(202)
        else:
            await self._serve(session, request, message, receive, answering)

    def end_grant(self, grant_id: str) -> None:
        """End the MCP sessions of a grant and what they do."""
        for session in [session for session in self._sessions.values() if session.grant_id == grant_id]:
            self._end(session)
        self._schemas.pop(grant_id, None)

    def close(self) -> None:
        """End all MCP sessions."""
        for session in list(self._sessions.values()):
            self._end(session)
        self._schemas.clear()

    # -- MCP sessions --------------------------------------------------------------------------------------------------

    def _find(self, session_id: str | None, who: VerifiedRequest) -> _Session | None:
        session = self._sessions.get(session_id or "")
        if session is None or session.grant_id != who.grant_id:
            return None
        self._sessions.move_to_end(session.id)
        return session

    async def _open(self, request: ChannelRequest, message: Json, answering: Answering) -> None:
        given = message.get("params")
        params: Json = given if isinstance(given, dict) else {}
        request_id = message.get("id")
        introduction = words.modern_introduction(params, request.who.client_name)
        answer = await self._ask(request, introduction, "server/discover", {})
        if not words.serves_modern(answer.get("result")):
            self._on_changed()
            raise UpstreamUnavailable(
                Sentence("The server “{name}” did not introduce itself.", name=self._channel.name)
            )
        discovered = answer["result"]
        version = params.get("protocolVersion")
        if version not in words.HANDSHAKE_VERSIONS:
            version = words.HANDSHAKE_VERSION
        result = words.initialize_result(discovered, version, self._channel.name)
        session = _Session(self._new_id(), request.who.grant_id, introduction, result["capabilities"])
        self._make_room(session.grant_id)
        self._sessions[session.id] = session
        answering.extra = [(b"mcp-session-id", session.id.encode())]
        await answering.finish(success(request_id, result))

    def _make_room(self, grant_id: str) -> None:
        """End the longest unused MCP sessions of a grant, or of all, if there are too many."""
        own = [session for session in self._sessions.values() if session.grant_id == grant_id]
        surplus = own[: max(0, len(own) + 1 - SESSIONS_PER_GRANT)]
        if not surplus and len(self._sessions) >= SESSIONS:
            unused = (session for session in self._sessions.values() if not session.running and session.stray is None)
            surplus = [next(unused, next(iter(self._sessions.values())))]
        for session in surplus:
            self._end(session)

    def _end(self, session: _Session) -> None:
        session.is_over = True
        self._sessions.pop(session.id, None)
        for work in session.running.values():
            work.cancel()
        for question in session.questions.values():
            question.cancel()
        if session.stray is not None:
            session.stray.replaced.set()

    def _hear(self, session: _Session, message: Json) -> None:
        """Take a notification: only a cancellation means anything to a server without MCP sessions."""
        params = message.get("params")
        if message.get("method") == "notifications/cancelled" and isinstance(params, dict):
            request_id = params.get("requestId")
            if isinstance(request_id, (str, int)) and request_id in session.running:
                session.running[request_id].cancel()

    def _take_answer(self, session: _Session, message: Json) -> None:
        question = session.questions.get(str(message.get("id")))
        if question is not None and not question.done():
            question.set_result(message)

    # -- requests ------------------------------------------------------------------------------------------------------

    async def _serve(
        self, session: _Session, request: ChannelRequest, message: Json, receive: Receive, answering: Answering
    ) -> None:
        method, request_id = message["method"], message["id"]
        if not isinstance(method, str) or isinstance(request_id, bool) or not isinstance(request_id, (str, int)):
            await answering.finish(failure(None, words.INVALID_REQUEST, "The message is no JSON-RPC request."), 400)
            return
        if method in ("ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe"):
            await answering.finish(await self._answer_here(session, method, message))
            return
        if not words.is_known_to_handshake(method) or not words.is_known_to_modern(method):
            await answering.finish(failure(request_id, words.METHOD_NOT_FOUND, "Method not found"))
            return
        await self._run(session, request, message, receive, answering)

    async def _answer_here(self, session: _Session, method: str, message: Json) -> Json:
        """Answer what 2026-07-28 has no request for."""
        given = message.get("params")
        params: Json = given if isinstance(given, dict) else {}
        if method == "logging/setLevel":
            if params.get("level") not in words.LEVELS:
                return failure(message["id"], words.INVALID_PARAMS, "Unknown log level")
            session.level = params["level"]
        elif method != "ping":
            uri = params.get("uri")
            if not isinstance(uri, str):
                return failure(message["id"], words.INVALID_PARAMS, "A URI is needed")
            if not words.honoured({"resourceSubscriptions": [uri]}, session.capabilities):
                return failure(message["id"], words.METHOD_NOT_FOUND, "This server does not tell of changed resources")
            if method == "resources/subscribe":
                if len(session.uris) >= URIS_PER_SESSION:
                    return failure(message["id"], words.INVALID_REQUEST, "Too many subscriptions")
                session.uris.add(uri)
            else:
                session.uris.discard(uri)
            await self._listen_anew(session)
        return success(message["id"], {})

    async def _run(
        self, session: _Session, request: ChannelRequest, message: Json, receive: Receive, answering: Answering
    ) -> None:
        """Carry a call to its end, unless the client cancels it; a client that hangs up does not (2025-11-25)."""
        request_id = message["id"]
        loop = asyncio.get_running_loop()
        work = loop.create_task(self._call(session, request, message, answering))
        leaving = loop.create_task(until_left(receive))
        session.running[request_id] = work
        try:
            await first_of(work, leaving)
            if not work.done():
                await first_of(work, seconds=ABANDONED_DEADLINE)
            if work.cancelled():
                await answering.finish(failure(request_id, words.REQUEST_CANCELLED, "Request cancelled"))
            elif work.done():
                work.result()
        except UpstreamUnavailable as error:
            if not answering.is_begun:
                raise
            await answering.finish(failure(request_id, words.INTERNAL_ERROR, str(error)))
        finally:
            leaving.cancel()
            work.cancel()
            self._errands.keep(work)
            if session.running.get(request_id) is work:
                del session.running[request_id]

    async def _call(self, session: _Session, request: ChannelRequest, message: Json, answering: Answering) -> None:
        method, request_id = message["method"], message["id"]
        given = message.get("params")
        params: Json = dict(given) if isinstance(given, dict) else {}
        more: Json = {}
        for round_ in range(ROUNDS):
            answer = await self._ask_once(session, request, method, {**params, **more}, answering)
            if "result" not in answer:
                await answering.finish({"jsonrpc": "2.0", "id": request_id, "error": answer["error"]})
                return
            result = answer["result"] if isinstance(answer["result"], dict) else {}
            if not words.asks_for_input(result):
                if method == "tools/list":
                    self._schemas_of(session.grant_id).learn(result)
                await answering.finish(success(request_id, words.handshake_result(method, result)))
                return
            try:
                more = await self._gather(session, result, answering, round_)
            except _Refused as refused:
                await answering.finish(failure(request_id, refused.code, refused.reason, refused.data))
                return
        await answering.finish(failure(request_id, words.INTERNAL_ERROR, "The server asked too often."))

    async def _ask_once(
        self, session: _Session, request: ChannelRequest, method: str, params: Json, answering: Answering
    ) -> Json:
        """Send a request and pass on what is told meanwhile; return the answer. What a tool wants is looked up anew once."""
        level = session.level or (DEFAULT_LEVEL if "logging" in session.capabilities else None)
        wanted = await self._arguments_wanted(request, session, method, params)
        answer = await self._stream(request, session, method, params, level, wanted, answering)
        if method == "tools/call" and answer.get("error", {}).get("code") == words.HEADER_MISMATCH:
            self._schemas_of(session.grant_id).forget()
            wanted = await self._arguments_wanted(request, session, method, params)
            answer = await self._stream(request, session, method, params, level, wanted, answering)
        return answer

    async def _stream(
        self,
        request: ChannelRequest,
        session: _Session,
        method: str,
        params: Json,
        level: str | None,
        wanted: tuple[Mirrored, ...],
        answering: Answering,
    ) -> Json:
        said = words.modern_params(params, session.introduction, level)
        message = {"jsonrpc": "2.0", "id": self._next(), "method": method, "params": said}
        extra = words.modern_headers(method, said, wanted)
        reply = Reply(self._channel, post(request.who, message, extra, _headers(request)))
        try:
            async for found in reply:
                if "method" in found:
                    if "id" not in found and found["method"] not in words.SESSION_NEWS:
                        await answering.tell(words.untagged(found))
                elif "error" in found or found.get("id") == message["id"]:
                    self._errands.send(reply.end(), "end of an answer")
                    return self._checked(found)
        except BaseException:
            reply.close()
            raise
        return failure(None, words.INTERNAL_ERROR, self._no_answer(reply.status))

    def _no_answer(self, status: int) -> str:
        return f"The server “{self._channel.name}” gave no answer" + (f" (HTTP {status})." if status >= 400 else ".")

    async def _ask(self, request: ChannelRequest, introduction: words.Introduction, method: str, params: Json) -> Json:
        """Ask for something short in the client's name, and return the answer."""
        said = words.modern_params(params, introduction, None)
        message = {"jsonrpc": "2.0", "id": self._next(), "method": method, "params": said}
        sent = post(request.who, message, words.modern_headers(method, said), _headers(request))
        try:
            reply, answer = await ask(self._channel, sent, DISCOVER_DEADLINE)
        except TimeoutError as error:
            raise UpstreamUnavailable(
                Sentence("The server “{name}” does not answer.", name=self._channel.name)
            ) from error
        if answer is None:
            return failure(None, words.INTERNAL_ERROR, self._no_answer(reply.status))
        return self._checked(answer)

    def _checked(self, answer: Json) -> Json:
        error = answer.get("error")
        if "result" not in answer and not isinstance(error, dict):
            return failure(None, words.INTERNAL_ERROR, self._no_answer(0))
        if isinstance(error, dict) and error.get("code") == words.UNSUPPORTED_PROTOCOL_VERSION:
            self._on_changed()
            raise UpstreamUnavailable(
                Sentence("The server “{name}” speaks another version now.", name=self._channel.name), "Try again."
            )
        return answer

    def _next(self) -> int:
        self._count += 1
        return self._count

    # -- what tools want in headers ------------------------------------------------------------------------------------

    def _schemas_of(self, grant_id: str) -> Schemas:
        schemas = self._schemas.setdefault(grant_id, Schemas())
        self._schemas.move_to_end(grant_id)
        if len(self._schemas) > GRANTS_WITH_SCHEMAS:
            self._schemas.popitem(last=False)
        return schemas

    async def _arguments_wanted(
        self, request: ChannelRequest, session: _Session, method: str, params: Json
    ) -> tuple[Mirrored, ...]:
        """Return which arguments of a tool call go into headers, asking for it if need be."""
        name = params.get("name")
        if method != "tools/call" or not isinstance(name, str) or not params.get("arguments"):
            return ()
        schemas = self._schemas_of(session.grant_id)
        cursor: Json = {}
        for _ in range(PAGES):
            if name in schemas.known:
                break
            result = (await self._ask(request, session.introduction, "tools/list", cursor)).get("result")
            if not isinstance(result, dict):
                break
            schemas.learn(result)
            if not isinstance(result.get("nextCursor"), str) or result["nextCursor"] == cursor.get("cursor"):
                break
            cursor = {"cursor": result["nextCursor"]}
        return schemas.known.get(name, ())

    # -- questions to the client ---------------------------------------------------------------------------------------

    async def _gather(self, session: _Session, result: Json, answering: Answering, round_: int) -> Json:
        """Ask the client what the upstream wants to know; return what to send along with the call's next try."""
        asked = result.get("inputRequests") or {}
        state = {"requestState": result["requestState"]} if isinstance(result.get("requestState"), str) else {}
        if not isinstance(asked, dict) or len(asked) > QUESTIONS_AT_ONCE:
            raise _Refused(words.INTERNAL_ERROR, "The server asked something that can't be understood.")
        if not asked:
            await asyncio.sleep(min(0.05 * 2**round_, 0.25))
            return state
        for question in asked.values():
            self._check(session, question)
        asking = [(key, question, self._new_id()) for key, question in asked.items()]
        answers = {request_id: asyncio.get_running_loop().create_future() for _, _, request_id in asking}
        session.questions |= answers
        try:
            for _, question, request_id in asking:
                await answering.tell(words.handshake_request(request_id, question))
            async with asyncio.timeout(ANSWER_DEADLINE):
                responses = {
                    key: self._read_answer(question, await answers[request_id]) for key, question, request_id in asking
                }
        except TimeoutError:
            raise _Refused(words.INTERNAL_ERROR, "The question of the server was not answered in time.") from None
        finally:
            for request_id in answers:
                del session.questions[request_id]
        return {"inputResponses": responses, **state}

    def _check(self, session: _Session, question: object) -> None:
        method = question.get("method") if isinstance(question, dict) else None
        if not isinstance(question, dict) or method not in words.CAPABILITY_FOR:
            raise _Refused(words.INTERNAL_ERROR, "The server asked something that can't be understood.")
        if not words.can_answer(session.introduction.capabilities, question):
            capability = words.CAPABILITY_FOR[method]
            raise _Refused(
                words.INTERNAL_ERROR,
                f"The server “{self._channel.name}” needs something that this app can't do: {capability}.",
                {"requiredCapabilities": {capability: {}}},
            )

    def _read_answer(self, question: Json, answer: Json) -> Json:
        result, error = answer.get("result"), answer.get("error")
        if isinstance(result, dict):
            return {key: value for key, value in result.items() if key != "_meta"}
        if question["method"] == "elicitation/create":
            return {"action": "cancel"}
        if isinstance(error, dict) and isinstance(error.get("code"), int) and isinstance(error.get("message"), str):
            raise _Refused(error["code"], error["message"], error.get("data"))
        raise _Refused(words.INTERNAL_ERROR, "The app gave no answer to what the server asked.")

    # -- what belongs to no call ---------------------------------------------------------------------------------------

    async def _hold_stray(
        self, session: _Session, request: ChannelRequest, receive: Receive, answering: Answering
    ) -> None:
        """Hold the stream open on which the client hears of changes. A newer one takes its place."""
        if session.stray is not None:
            session.stray.replaced.set()
        stray = session.stray = _Stray()
        await answering.begin()
        loop = asyncio.get_running_loop()
        listening = loop.create_task(self._listen(session, stray, request, answering))
        leaving = loop.create_task(until_left(receive))
        replaced = loop.create_task(stray.replaced.wait())
        try:
            await first_of(listening, leaving, replaced)
            if listening.done() and not listening.cancelled():
                listening.result()
            await answering.end()
        finally:
            for task in (listening, leaving, replaced):
                task.cancel()
            self._errands.keep(listening)
            if session.stray is stray:
                session.stray = None
            stray.settled.set()

    async def _listen_anew(self, session: _Session) -> None:
        """Have the open stream, if there is one, carry what is subscribed to now, before the client is told that it does."""
        stray = session.stray
        if stray is not None:
            stray.settled.clear()
            stray.changed.set()
            try:
                async with asyncio.timeout(SETTLE_DEADLINE):
                    await stray.settled.wait()
            except TimeoutError:
                pass

    async def _listen(self, session: _Session, stray: _Stray, request: ChannelRequest, answering: Answering) -> None:
        """Listen at the upstream to all it can tell; come back when it breaks off, and when the wishes change."""
        loop = asyncio.get_running_loop()
        pump: asyncio.Task[bool] | None = None
        delay = FIRST_RETRY
        try:
            while True:
                stray.changed.clear()
                wanted = words.listening(session.capabilities, session.uris)
                old, pump = pump, None
                if wanted:
                    is_heard = asyncio.Event()
                    pump = loop.create_task(self._pump(session, request, wanted, answering, is_heard))
                    heard = loop.create_task(is_heard.wait())
                    try:
                        await first_of(pump, heard)
                    finally:
                        heard.cancel()
                        if old is not None:
                            old.cancel()
                    delay = FIRST_RETRY if is_heard.is_set() else min(delay * 2, LONGEST_RETRY)
                elif old is not None:
                    old.cancel()
                stray.settled.set()
                changed = loop.create_task(stray.changed.wait())
                try:
                    await first_of(changed, *([pump] if pump is not None else []))
                    if pump is not None and pump.done():
                        is_served, pump = pump.result(), None
                        await first_of(changed, seconds=delay if is_served else None)
                finally:
                    changed.cancel()
        finally:
            if pump is not None:
                pump.cancel()

    async def _pump(
        self,
        session: _Session,
        request: ChannelRequest,
        wanted: Json,
        answering: Answering,
        is_heard: asyncio.Event,
    ) -> bool:
        """Pass on what one subscription tells until it ends; False if the upstream serves none."""
        params = words.modern_params({"notifications": wanted}, session.introduction, None)
        method = "subscriptions/listen"
        message: Json = {"jsonrpc": "2.0", "id": self._next(), "method": method, "params": params}
        reply = Reply(self._channel, post(request.who, message, words.modern_headers(method, params)))
        try:
            async for found in reply:
                if found.get("method") == "notifications/subscriptions/acknowledged":
                    is_heard.set()
                elif words.is_wanted(found, wanted):
                    if found["method"] == "notifications/tools/list_changed":
                        self._schemas_of(session.grant_id).forget()
                    await answering.tell(words.untagged(found))
                elif "error" in found:
                    return not (isinstance(found["error"], dict) and reply.status in (400, 404, 405))
        except UpstreamUnavailable:
            return True
        finally:
            reply.close()
        return reply.status < 400 or reply.status >= 500


def _headers(request: ChannelRequest) -> Headers:
    """Return the client's own headers, with what an answer in the newer era may look like."""
    kept = [(name, value) for name, value in request.headers if name != b"accept"]
    return [*kept, (b"accept", b"application/json, text/event-stream")]
