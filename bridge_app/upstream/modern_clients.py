"""Clients of 2026-07-28 before an upstream that speaks the handshake era only.

server/discover ─────► what the upstream said in initialize; its MCP session is ours to keep
a request ───────────► the same without `_meta`; a question of the upstream parks the call, and the client is told
                       "input required"; its next try brings the answer and takes the parked call up again
subscriptions/listen ► the upstream's GET stream and resources/subscribe
"""

import asyncio
import contextlib
import hashlib
import json
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

from bridge_app.models import VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.upstream import era_words as words
from bridge_app.upstream.answer_forms import is_answer
from bridge_app.upstream.channel import (
    ChannelRequest,
    Headers,
    Receive,
    Send,
    UpstreamUnavailable,
    header,
    json_headers,
)
from bridge_app.upstream.envelope import text_of
from bridge_app.upstream.modern_checks import Rejection, judge_arguments, judge_request, judge_version
from bridge_app.upstream.sealed_states import States
from bridge_app.upstream.streams import (
    Answering,
    Errands,
    Exchanges,
    Json,
    Reply,
    failure,
    first_of,
    post,
    read_messages,
    success,
    until_left,
)
from bridge_app.upstream.upstream_sessions import (
    ANSWER_DEADLINE,
    FIRST_RETRY,
    INBOX,
    LONGEST_RETRY,
    Call,
    Question,
    Seat,
    Session,
    SessionGone,
    UpstreamSessions,
)

logger = logging.getLogger(__name__)

PARK_SECONDS = 300.0
PARKED_PER_GRANT = 16
LIST_DEADLINE = 30.0
PING_SECONDS = 15.0
GATHER_SECONDS = 0.05
"""For questions that are asked at the same time to come together."""
RESUMPTIONS = 3
"""How often in a row a broken-off stream is taken up again without a message coming."""
PAGES = 100
URIS_PER_LISTENER = 256


class ModernClients:
    """Serve clients of 2026-07-28 from an upstream of the handshake era.

    `clock` is for the age of what travels through the client. `on_changed` is called when the upstream turns out to speak
    something else. Thread rule: one event loop.
    """

    def __init__(
        self,
        channel: Exchanges,
        errands: Errands,
        *,
        states: States,
        clock: Callable[[], float],
        new_id: Callable[[], str],
        on_changed: Callable[[], None] = lambda: None,
        park_seconds: float = PARK_SECONDS,
    ) -> None:
        self._channel = channel
        self._errands = errands
        self._states = states
        self._clock = clock
        self._new_id = new_id
        self._park_seconds = park_seconds
        self._sessions = UpstreamSessions(channel, errands, clock=clock, on_changed=on_changed)
        self._parked: OrderedDict[str, tuple[str, Call]] = OrderedDict()

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Answer one request. Raises UpstreamUnavailable if the upstream is needed and can't be reached."""
        answering = Answering(send)
        if request.method != "POST":
            await answering.plain(405, headers=[(b"allow", b"POST")])
            return
        messages = read_messages(request.body)
        if len(messages) != 1 or request.body.lstrip()[:1] != b"{":
            is_json = bool(messages)
            code = words.INVALID_REQUEST if is_json else words.PARSE_ERROR
            await answering.finish(failure(None, code, "The body is not one JSON-RPC message."), 400)
            return
        message = messages[0]
        if "id" not in message and isinstance(message.get("method"), str):
            version = text_of(header(request.headers, b"mcp-protocol-version")) or ""
            rejection = judge_version(version)
            if rejection is None:
                await answering.plain(202)  # a client cancels by closing the stream; nothing else can be said
            else:
                await answering.finish(failure(None, rejection.code, rejection.words, rejection.data), 400)
            return
        request_id = message.get("id")
        is_sound = isinstance(message.get("method"), str) and isinstance(request_id, (str, int))
        if not is_sound or isinstance(request_id, bool) or message.get("jsonrpc") != "2.0":
            await answering.finish(failure(None, words.INVALID_REQUEST, "The message is no JSON-RPC request."), 400)
            return
        rejection = judge_request(message, request.headers)
        if rejection is not None:
            error = failure(request_id, rejection.code, rejection.words, rejection.data)
            await answering.finish(error, words.http_status(rejection.code))
            return
        if not words.is_known_to_modern(message["method"]):
            await self._refuse(answering, request_id, words.METHOD_NOT_FOUND, "Method not found")
            return
        await self._run(request, message, receive, answering)

    def end_grant(self, grant_id: str) -> None:
        """End the calls and the MCP sessions of a grant, parked ones included."""
        self._sessions.end_grant(grant_id)
        for token, (owner, _) in list(self._parked.items()):
            if owner == grant_id:
                self._drop_parked(token)

    def close(self) -> None:
        """End all calls and MCP sessions; who listens is told in good order."""
        self._sessions.close()
        for token in list(self._parked):
            self._drop_parked(token)

    # -- requests ------------------------------------------------------------------------------------------------------

    async def _run(self, request: ChannelRequest, message: Json, receive: Receive, answering: Answering) -> None:
        """Serve a request until it is answered; a client that leaves cancels it."""
        request_id = message["id"]
        loop = asyncio.get_running_loop()
        work = loop.create_task(self._serve(request, message, answering))
        leaving = loop.create_task(until_left(receive))
        try:
            await first_of(work, leaving)
            if work.done():
                work.result()
        except SessionGone:
            gone = f"The server “{self._channel.name}” was started anew meanwhile."
            await self._refuse(answering, request_id, words.INTERNAL_ERROR, gone)
        except UpstreamUnavailable as error:
            if not answering.is_begun:
                raise
            await answering.finish(failure(request_id, words.INTERNAL_ERROR, str(error)))
        finally:
            leaving.cancel()
            work.cancel()
            self._errands.keep(work)

    async def _serve(self, request: ChannelRequest, message: Json, answering: Answering) -> None:
        method, params = message["method"], message["params"]
        introduction = words.read_introduction(params, request.who.client_name)
        async with self._sessions.seated(request.who, introduction) as seat:
            if method == "server/discover":
                session = await self._sessions.find(seat, request.who, introduction)
                await answering.finish(success(message["id"], words.discover_result(session.hello)))
            elif method == "subscriptions/listen":
                await self._listen(seat, request.who, introduction, message, answering)
            elif method in words.INPUT_REQUIRED_METHODS and "requestState" in params:
                await self._take_up(request, message, answering)
            else:
                await self._begin(seat, request, introduction, message, answering)

    async def _begin(
        self,
        seat: Seat,
        request: ChannelRequest,
        introduction: words.Introduction,
        message: Json,
        answering: Answering,
    ) -> None:
        """Make a call at the upstream, in a new MCP session if the old one is forgotten there, and follow it."""
        method, params = message["method"], message["params"]
        for is_last in (False, True):
            session = await self._sessions.find(seat, request.who, introduction)
            try:
                if method == "tools/call" and (words_ := await self._judge_arguments(session, request, params)):
                    await self._refuse(answering, message["id"], words_.code, words_.words)
                    return
                level = words.log_level(params)
                await self._set_level(session, level)
                if session.answers_questions and method in words.INPUT_REQUIRED_METHODS:
                    await self._sessions.open_stream(session)
                call = self._start(seat, session, request, introduction, message)
                await self._follow(call, message["id"], answering, params)
                return
            except SessionGone:
                self._sessions.forget(session)
                if is_last or answering.is_begun:
                    raise UpstreamUnavailable(
                        Sentence("The server “{name}” forgets who it talks to.", name=self._channel.name)
                    ) from None

    def _start(
        self,
        seat: Seat,
        session: Session,
        request: ChannelRequest,
        introduction: words.Introduction,
        message: Json,
    ) -> Call:
        params, method = message["params"], message["method"]
        call = Call(
            session, seat, self._sessions.next_id(), method, params, _digest(method, params), introduction.capabilities
        )
        has_progress = "progressToken" in params["_meta"]
        said = words.handshake_params(method, params, call.id if has_progress else None)
        sent: Json = {"jsonrpc": "2.0", "id": call.id, "method": method, "params": said}
        reply = Reply(self._channel, post(request.who, sent, session.headers(), _headers(request)))
        session.calls[call.id] = call
        seat.in_use += 1
        call.pump = asyncio.get_running_loop().create_task(self._pump(call, request.who, reply))
        self._errands.keep(call.pump)
        return call

    async def _follow(self, call: Call, request_id: object, answering: Answering, params: Json) -> None:
        """Pass on what a call tells until it is answered, or until it asks something: then it is parked."""
        call.progress_token = params["_meta"].get("progressToken")
        call.level = words.log_level(params)
        is_parked = False
        try:
            while True:
                try:
                    async with asyncio.timeout(GATHER_SECONDS if call.questions else PING_SECONDS):
                        found = await call.inbox.get()
                except TimeoutError:
                    if call.questions:
                        is_parked = True
                        await answering.finish(success(request_id, self._park(call)))
                        return
                    await answering.ping()
                    continue
                if isinstance(found, Exception):
                    raise found
                if "method" not in found:
                    if self._asks_for_pages(call, found):
                        continue
                    await self._finish(call, request_id, found, answering)
                    return
                if "id" in found:
                    self._take_question(call, found)
                elif (told := self._notification(call, found)) is not None:
                    await answering.tell(told)
        finally:
            if not is_parked:
                self._sessions.end_call(call)

    async def _finish(self, call: Call, request_id: object, answer: Json, answering: Answering) -> None:
        error, result = answer.get("error"), answer.get("result")
        if isinstance(error, dict):
            said = words.modern_error(error)
            status = words.http_status(said["code"])
            await answering.finish({"jsonrpc": "2.0", "id": request_id, "error": said}, status)
            return
        result = result if isinstance(result, dict) else {}
        if call.method == "tools/list":
            call.session.schemas.learn(result)
        info = call.session.hello.get("serverInfo")
        await answering.finish(success(request_id, words.modern_result(call.method, result, info)))

    def _notification(self, call: Call, message: Json) -> Json | None:
        """Return a notification as the client may get it with this answer, None if it may not."""
        given = message.get("params")
        params: Json = given if isinstance(given, dict) else {}
        if message["method"] == "notifications/progress":
            if call.progress_token is None:
                return None
            return {**message, "params": {**params, "progressToken": call.progress_token}}
        if message["method"] == "notifications/message":
            level = params.get("level")
            is_asked_for = call.level is not None and level in words.LEVELS
            return message if is_asked_for and _rank(level) >= _rank(call.level) else None
        if message["method"] == "notifications/cancelled":
            # The upstream takes a question back.
            taken = [key for key, question in call.questions.items() if question.id == params.get("requestId")]
            for key in taken:
                del call.questions[key]
        return None

    async def _refuse(self, answering: Answering, request_id: object, code: int, reason: str) -> None:
        await answering.finish(failure(request_id, code, reason), words.http_status(code))

    async def _judge_arguments(self, session: Session, request: ChannelRequest, params: Json) -> Rejection | None:
        """Say why a tool call is refused whose headers are not what its arguments say, asking for the tools if need be."""
        name, arguments = params.get("name"), params.get("arguments")
        arguments = arguments if isinstance(arguments, dict) else {}
        has_headers = any(key.startswith(b"mcp-param-") for key, _ in request.headers)
        if not isinstance(name, str) or not (arguments or has_headers):
            return None
        cursor: Json = {}
        for _ in range(PAGES):
            if name in session.schemas.known:
                break
            answer = await self._sessions.ask(session, request.who, "tools/list", cursor, LIST_DEADLINE)
            result = answer.get("result") if answer is not None else None
            if not isinstance(result, dict):
                break
            session.schemas.learn(result)
            if not isinstance(result.get("nextCursor"), str) or result["nextCursor"] == cursor.get("cursor"):
                break
            cursor = {"cursor": result["nextCursor"]}
        wanted = session.schemas.known.get(name)
        return judge_arguments(wanted, arguments, request.headers) if wanted else None

    async def _set_level(self, session: Session, level: str | None) -> None:
        """Have the upstream tell at least what this client wants to hear; what others don't is left out here."""
        if level is None or "logging" not in session.capabilities:
            return
        if session.level is None or _rank(level) < _rank(session.level):
            session.level = level
            await self._sessions.ask(session, session.who, "logging/setLevel", {"level": level}, ANSWER_DEADLINE)

    # -- questions of the upstream -------------------------------------------------------------------------------------

    def _take_question(self, call: Call, message: Json) -> None:
        """Keep a question for the client; what it can't answer is answered here."""
        session, who = call.session, call.session.who
        asked = words.input_request(message)
        if message["method"] == "ping":
            self._sessions.answer(session, who, success(message["id"], {}))
        elif call.method not in words.INPUT_REQUIRED_METHODS or not words.can_answer(call.capabilities, asked):
            self._sessions.answer(
                session, who, failure(message["id"], words.METHOD_NOT_FOUND, "The app can't do this.")
            )
        else:
            call.count += 1
            call.questions[f"question-{call.count}"] = Question(message["id"], asked)

    def _asks_for_pages(self, call: Call, answer: Json) -> bool:
        """See whether a call failed because the person must visit pages first, which 2026-07-28 words as a question."""
        error = answer.get("error")
        if not isinstance(error, dict) or error.get("code") != words.URL_ELICITATION_REQUIRED:
            return False
        pages = words.url_questions(error)
        if not pages or not all(words.can_answer(call.capabilities, page) for page in pages):
            return False
        if call.method not in words.INPUT_REQUIRED_METHODS:
            return False
        call.is_over = True
        for page in pages:
            call.count += 1
            call.questions[f"question-{call.count}"] = Question(None, page)
        return True

    # -- parked calls --------------------------------------------------------------------------------------------------

    def _park(self, call: Call) -> Json:
        """Leave a call waiting, and return the result that has the client ask again with answers."""
        token, grant_id = self._new_id(), call.seat.grant_id
        own = [key for key, (owner, _) in self._parked.items() if owner == grant_id]
        for surplus in own[: max(0, len(own) + 1 - PARKED_PER_GRANT)]:
            self._drop_parked(surplus)
        self._parked[token] = (grant_id, call)
        call.timer = asyncio.get_running_loop().call_later(self._park_seconds, self._drop_parked, token)
        until = self._clock() + self._park_seconds
        state = self._states.seal({"call": token, "grant": grant_id, "of": call.digest, "until": until})
        requests = {key: question.asked for key, question in call.questions.items()}
        return {"resultType": "input_required", "inputRequests": requests, "requestState": state}

    def _drop_parked(self, token: str) -> None:
        _, call = self._parked.pop(token, ("", None))
        if call is not None:
            if call.timer is not None:
                call.timer.cancel()
            self._sessions.end_call(call)

    async def _take_up(self, request: ChannelRequest, message: Json, answering: Answering) -> None:
        """Take a parked call up again with what the client answered."""
        params, grant_id = message["params"], request.who.grant_id
        claims = self._states.open(params["requestState"]) or {}
        is_ours = claims.get("grant") == grant_id and claims.get("of") == _digest(message["method"], params)
        owner, call = self._parked.get(str(claims.get("call")), ("", None))
        until = claims.get("until")
        is_late = not isinstance(until, (int, float)) or self._clock() > until
        if not is_ours or is_late or call is None or owner != grant_id:
            # Nothing tells which of these it was.
            reason = {"reason": "invalid_request_state"}
            error = failure(message["id"], words.INVALID_PARAMS, "Invalid or expired requestState", reason)
            await answering.finish(error, words.http_status(words.INVALID_PARAMS))
            return
        del self._parked[str(claims["call"])]
        if call.timer is not None:
            call.timer.cancel()
        try:
            given = params.get("inputResponses")
            is_refused = await self._give_answers(call, request.who, given if isinstance(given, dict) else {})
        except BaseException:
            self._sessions.end_call(call)
            raise
        if is_refused or (call.is_over and not call.questions):
            self._sessions.end_call(call)
            if is_refused:
                await self._refuse(answering, message["id"], words.INTERNAL_ERROR, "The person did not agree.")
                return
            introduction = words.read_introduction(params, request.who.client_name)
            await self._begin(call.seat, request, introduction, message, answering)
            return
        await self._follow(call, message["id"], answering, params)

    async def _give_answers(self, call: Call, who: VerifiedRequest, responses: Json) -> bool:
        """Hand the client's answers to the upstream; True if a page was not agreed to. What is missing is asked again."""
        for key, question in list(call.questions.items()):
            response: Json = responses.get(key) or {}
            if not is_answer(question.asked["method"], response):
                continue
            del call.questions[key]
            if question.id is None:
                if response.get("action") != "accept":
                    return True
            else:
                with contextlib.suppress(TimeoutError):
                    await self._sessions.deliver(call.session, who, success(question.id, response))
        return False

    # -- calls at the upstream -----------------------------------------------------------------------------------------

    async def _pump(self, call: Call, who: VerifiedRequest, reply: Reply) -> None:
        """Read what a call tells, taking a stream that broke off up again, until the answer."""
        session, failed = call.session, 0
        try:
            while True:
                status = await reply.begin()
                async for found in reply:
                    failed = 0
                    if "method" not in found and ("error" in found or found.get("id") == call.id):
                        if status == 404 and session.id is not None and found.get("id") != call.id:
                            raise SessionGone
                        await self._settle(call, found)
                        await reply.end()
                        return
                    if found.get("method") in words.SESSION_NEWS:
                        self._sessions.tell_listeners(session, found)
                    elif "method" in found:
                        await call.inbox.put(found)
                if status == 404 and session.id is not None:
                    raise SessionGone
                if reply.last_event_id is None or status >= 400 or failed >= RESUMPTIONS:
                    await self._settle(call, failure(None, words.INTERNAL_ERROR, self._no_answer(status)))
                    return
                failed += 1
                await asyncio.sleep(reply.retry if reply.retry is not None else FIRST_RETRY)
                last_event_id, retry = reply.last_event_id, reply.retry
                reply.close()
                again = [*session.headers(), (b"last-event-id", last_event_id.encode())]
                reply = Reply(self._channel, ChannelRequest("GET", [*json_headers(), *again], b"", who))
                reply.last_event_id, reply.retry = last_event_id, retry
        except (UpstreamUnavailable, SessionGone) as error:
            call.is_over = True
            await call.inbox.put(error)
        except Exception as error:
            logger.warning("the stream of a call broke off: %s", type(error).__name__)
            await self._settle(call, failure(None, words.INTERNAL_ERROR, self._no_answer(0)))
        finally:
            reply.close()

    async def _settle(self, call: Call, answer: Json) -> None:
        call.is_over = True
        await call.inbox.put(answer)

    def _no_answer(self, status: int) -> str:
        return f"The server “{self._channel.name}” gave no answer" + (f" (HTTP {status})." if status >= 400 else ".")

    # -- what belongs to no call ---------------------------------------------------------------------------------------

    async def _listen(
        self,
        seat: Seat,
        who: VerifiedRequest,
        introduction: words.Introduction,
        message: Json,
        answering: Answering,
    ) -> None:
        """Tell a client what it asked to hear of until it leaves; a new MCP session at the upstream is not the end."""
        given = message["params"].get("notifications")
        if not isinstance(given, dict) or len(given.get("resourceSubscriptions") or ()) > URIS_PER_LISTENER:
            await self._refuse(answering, message["id"], words.INVALID_PARAMS, "It is not clear what to listen to.")
            return
        news: asyncio.Queue[Json | None] = asyncio.Queue(INBOX)
        delay = FIRST_RETRY
        is_first = True
        while True:
            try:
                session = await self._sessions.find(seat, who, introduction)
                wanted = await self._tune_in(session, given, news)
            except (UpstreamUnavailable, SessionGone):
                if is_first:
                    raise
                await asyncio.sleep(delay)
                delay = min(delay * 2, LONGEST_RETRY)
                continue
            try:
                if is_first:
                    await answering.tell(words.acknowledgement(message["id"], wanted))
                else:
                    for missed in words.all_changed(wanted):
                        await answering.tell(words.tagged(missed, message["id"]))
                is_first, delay = False, FIRST_RETRY
                if await self._pass_on(session, news, wanted, message["id"], answering):
                    await answering.finish(success(message["id"], words.subscription_ended(message["id"])))
                    return
            finally:
                self._tune_out(session, wanted, news)

    async def _tune_in(self, session: Session, requested: Json, news: "asyncio.Queue[Json | None]") -> Json:
        """Have an upstream tell what can be told, and return what that is."""
        wanted = words.honoured(requested, session.capabilities)
        session.listeners.add(news)
        watched: list[str] = []
        try:
            if wanted:
                await self._sessions.open_stream(session)
            for uri in wanted.get("resourceSubscriptions", ()):
                session.watched[uri] += 1
                watched.append(uri)
                if session.watched[uri] == 1:
                    answer = await self._sessions.ask(
                        session, session.who, "resources/subscribe", {"uri": uri}, ANSWER_DEADLINE
                    )
                    if answer is None or "error" in answer:
                        session.watched[uri] -= 1
                        watched.remove(uri)
        except BaseException as error:
            if isinstance(error, SessionGone):
                self._sessions.forget(session)
            self._tune_out(session, {"resourceSubscriptions": watched}, news)
            raise
        told = {key: value for key, value in wanted.items() if key != "resourceSubscriptions"}
        return {**told, "resourceSubscriptions": watched} if watched else told

    def _tune_out(self, session: Session, wanted: Json, news: "asyncio.Queue[Json | None]") -> None:
        session.listeners.discard(news)
        for uri in wanted.get("resourceSubscriptions", ()):
            session.watched[uri] -= 1
            if session.watched[uri] <= 0:
                del session.watched[uri]
                if not session.gone.is_set():
                    asking = self._sessions.ask(
                        session, session.who, "resources/unsubscribe", {"uri": uri}, ANSWER_DEADLINE
                    )
                    self._errands.send(asking, "unsubscription")

    async def _pass_on(
        self,
        session: Session,
        news: "asyncio.Queue[Json | None]",
        wanted: Json,
        subscription: object,
        answering: Answering,
    ) -> bool:
        """Pass news on; True if listening has come to an end, False if the MCP session has."""
        loop = asyncio.get_running_loop()
        gone = loop.create_task(session.gone.wait())
        try:
            while True:
                getting = loop.create_task(news.get())
                try:
                    await first_of(getting, gone, seconds=PING_SECONDS)
                    if not getting.done():
                        if gone.done():
                            return False
                        await answering.ping()
                        continue
                    message = getting.result()
                finally:
                    getting.cancel()
                if message is None:
                    return True
                if words.is_wanted(message, wanted):
                    await answering.tell(words.tagged(message, subscription))
        finally:
            gone.cancel()


def _digest(method: str, params: Mapping[str, Any]) -> str:
    """Return what makes a request the same one when it comes again."""
    salient = [method, params.get("name"), params.get("uri"), params.get("arguments")]
    text = json.dumps(salient, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _rank(level: object) -> int:
    return words.LEVELS.index(level) if isinstance(level, str) else 0


def _headers(request: ChannelRequest) -> Headers:
    """Return the client's own headers, with what an answer in the older era may look like."""
    kept = [(name, value) for name, value in request.headers if name != b"accept"]
    return [*kept, (b"accept", b"application/json, text/event-stream")]
