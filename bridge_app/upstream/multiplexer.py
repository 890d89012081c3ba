"""Many callers on one server process: ids and tokens rewritten, answers, news and questions brought to whom they belong.

Whom a message of the server belongs to
- An answer, progress and a frame of a subscription name the call they belong to.
- A log message or other notification without a name goes to the one call in flight; else to the streams of strays.
- A question (sampling, elicitation, roots) goes to the latest call in flight, provided that all calls in flight are of one
  MCP session. If several MCP sessions have calls in flight nobody can tell whose question it is: it is refused, because
  a person must not answer in one window what was asked in another. If no call is in flight it goes to the stream of
  strays of the only MCP session, waits a few seconds for that stream, or is refused.
- A process shared by all grants hears "no such method" to every question. Of its other messages only `…/list_changed`
  goes to everybody, and `resources/updated` to those who subscribed; what a log says is not for just anybody.
"""

import asyncio
import json
import logging
import secrets
from collections import deque
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any

from bridge_app.upstream.mirrored_headers import Schemas
from bridge_app.upstream.process import ServerProcess
from bridge_app.upstream.splice import (
    ANSWER_LOOK_LIMIT,
    Member,
    find_answer_id,
    members,
    on_one_line,
    place,
    splice,
)

logger = logging.getLogger(__name__)

SUBSCRIPTION_ID_KEY = "io.modelcontextprotocol/subscriptionId"
LOG_LEVEL_KEY = "io.modelcontextprotocol/logLevel"
ACKNOWLEDGED = "notifications/subscriptions/acknowledged"

OUTBOX_MESSAGES = 1000
OUTBOX_BYTES = 8 * 1024 * 1024
QUESTIONS_LIMIT = 64
QUESTION_WAITS = 5.0
SUBSCRIPTIONS_LIMIT = 1000

METHOD_NOT_FOUND = -32601
INTERNAL_ERROR = -32603
REQUEST_CANCELLED = -32800
NOBODY_ANSWERS = -32000


class Outbox:
    """Messages on their way to one client. Bounded: if it does not read, the oldest that can be missed give way."""

    __slots__ = ("_held", "_messages", "_waiter", "is_closed")

    def __init__(self) -> None:
        self.is_closed = False
        self._messages: deque[tuple[bytes, bool]] = deque()
        self._held = 0
        self._waiter: asyncio.Future[None] | None = None

    def put(self, message: bytes, *, must_stay: bool = False) -> None:
        """Add a message."""
        if self.is_closed:
            return
        self._messages.append((message, must_stay))
        if not must_stay:
            self._held += len(message)
        while len(self._messages) > OUTBOX_MESSAGES or self._held > OUTBOX_BYTES:
            if not self._drop_oldest():
                break
        self.wake()

    @property
    def has_messages(self) -> bool:
        return bool(self._messages)

    def take(self) -> list[bytes]:
        """Return all that is there."""
        taken = [message for message, _ in self._messages]
        self._messages.clear()
        self._held = 0
        return taken

    def close(self) -> None:
        """Take no more messages."""
        self.is_closed = True
        self.wake()

    def wake(self) -> None:
        """End the wait."""
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    async def wait(self, seconds: float | None = None) -> None:
        """Wait for a message, the end, a wake-up, or for so long."""
        if self._messages or self.is_closed:
            return
        loop = asyncio.get_running_loop()
        waiter = self._waiter = loop.create_future()
        timer = loop.call_later(seconds, self._wake_this, waiter) if seconds is not None else None
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            if self._waiter is waiter:
                self._waiter = None

    @staticmethod
    def _wake_this(waiter: "asyncio.Future[None]") -> None:
        if not waiter.done():
            waiter.set_result(None)

    def _drop_oldest(self) -> bool:
        for index, (message, must_stay) in enumerate(self._messages):
            if not must_stay:
                self._held -= len(message)
                del self._messages[index]
                return True
        return False


@dataclass(eq=False, slots=True)
class Call:
    """A request in flight at a server process."""

    number: int
    """Its id there."""
    id_text: str
    """The client's id, as JSON text."""
    key: Hashable
    """The client's id, to find it by."""
    method: str
    seat: "Seat | None"
    can_stream: bool
    heard_at: float
    token_text: str | None = None
    wants_log: bool = True
    uri: str | None = None
    is_answered: bool = False
    outbox: Outbox = field(default_factory=Outbox)

    @property
    def is_listening(self) -> bool:
        return self.method == "subscriptions/listen"


@dataclass(eq=False, slots=True)
class Seat:
    """The place of one MCP session (handshake era) at a server process."""

    id: str
    grant_id: str
    server: "Multiplexer"
    used_at: float
    news: Outbox = field(default_factory=Outbox)
    stream: object | None = None
    """Whoever reads the news now: the open GET request."""
    calls: dict[Hashable, Call] = field(default_factory=dict)
    subscriptions: set[str] = field(default_factory=set)
    held: dict[Hashable, bytes] = field(default_factory=dict)
    """Questions that wait for somebody to read the news."""


@dataclass(eq=False, slots=True)
class _Question:
    id_text: str
    seat: Seat
    call: Call | None
    outbox: Outbox


class Multiplexer:
    """One server process and all who use it. Thread rule: one event loop.

    `is_shared`: used by many grants. `is_modern`: speaks 2026-07-28 and is asked nothing before the first request.
    """

    def __init__(self, clock: Callable[[], float], *, is_shared: bool, is_modern: bool) -> None:
        self.is_shared = is_shared
        self.is_modern = is_modern
        self.is_over = False
        self.is_abandoned = False
        """Its owner has done with it; only its process may still be ending."""
        self.has_spoken = False
        self.has_served = False
        self.introduction = ""
        """JSON text of the result of `initialize`."""
        self.seats: dict[str, Seat] = {}
        self.used_at = clock()
        self.started_at = self.used_at
        self.garbage = 0
        self.schemas = Schemas()
        """What tools want in headers, which the server does not see (2026-07-28)."""
        self._clock = clock
        self._process: ServerProcess | None = None
        self._calls: dict[int, Call] = {}
        self._questions: dict[Hashable, _Question] = {}
        self._number = 0
        self._nonce = secrets.token_hex(6)
        self._is_initialized_told = False

    def attach(self, process: ServerProcess) -> None:
        """Speak through this process."""
        self._process = process

    @property
    def process(self) -> ServerProcess:
        assert self._process is not None
        return self._process

    @property
    def is_busy(self) -> bool:
        """Somebody waits for something from it, or listens."""
        return bool(self._calls) or any(seat.stream is not None for seat in self.seats.values())

    # -- from clients --------------------------------------------------------------------------------------------------

    async def introduce(self, text: str) -> str | None:
        """Send `initialize`; remember the result and return None, or return the text of the refusal."""
        call = self.call(text, members(text), seat=None, can_stream=False)
        try:
            await call.outbox.wait()
        finally:
            self._forget(call)
        answer = b"".join(call.outbox.take()).decode()
        found = members(answer)
        if "result" not in found or self.is_over:
            return answer
        self.introduction = answer[found["result"].start : found["result"].end]
        return None

    def call(self, text: str, found: dict[str, Member], *, seat: Seat | None, can_stream: bool) -> Call:
        """Send a client's request. The answer, and what comes before it, arrives in the outbox of the call."""
        self._tell_initialized(seat)
        self._number += 1
        params = found["params"].value if "params" in found else None
        meta = params.get("_meta") if isinstance(params, dict) else None
        start, end = found["id"].start, found["id"].end
        call = Call(
            self._number,
            text[start:end],
            id_key(found["id"].value),
            str(found["method"].value),
            seat,
            can_stream,
            self._clock(),
        )
        changes = [((start, end), str(call.number))]
        if isinstance(meta, dict):
            call.wants_log = not self.is_modern or LOG_LEVEL_KEY in meta
            if "progressToken" in meta:
                token = place(text, "params", "_meta", "progressToken")
                call.token_text = text[token[0] : token[1]]
                changes.append((token, f'"{self._nonce}-{call.number}"'))
        if isinstance(params, dict) and isinstance(params.get("uri"), str):
            call.uri = params["uri"]
        self._calls[call.number] = call
        if seat is not None:
            seat.calls[call.key] = call
            seat.used_at = call.heard_at
        self._say(on_one_line(splice(text, *changes)))
        return call

    def cancel(self, call: Call, reason: str) -> None:
        """The client does not wait for this call any more; the server is told."""
        if self._calls.get(call.number) is not call:
            return
        self._forget(call)
        params = {"requestId": call.number, "reason": reason}
        self._say(json.dumps({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": params}))
        self._refuse_questions(question for question in self._questions.values() if question.call is call)

    def fail(self, call: Call, words: str) -> None:
        """Answer a call in the server's place, and have the server stop working on it."""
        self.cancel(call, words)
        self._settle(call, error_text(call.id_text, INTERNAL_ERROR, words).encode())

    def notify(self, text: str, found: dict[str, Member], seat: Seat) -> None:
        """Pass a client's notification on; `cancelled` ends the call it names, `initialized` is said once."""
        method = found["method"].value
        seat.used_at = self.used_at = self._clock()
        if method == "notifications/initialized":
            self._tell_initialized(seat)
        elif method == "notifications/cancelled":
            params = found["params"].value if "params" in found else None
            call = seat.calls.get(id_key(params.get("requestId"))) if isinstance(params, dict) else None
            if call is not None and call.method != "initialize":
                self.cancel(call, "cancelled by the client")
                self._settle(call, error_text(call.id_text, REQUEST_CANCELLED, "Request cancelled").encode())
        elif not self.is_shared or method != "notifications/roots/list_changed":
            self._tell_initialized(seat)
            self._say(on_one_line(text))

    def answer(self, text: str, found: dict[str, Member], seat: Seat) -> None:
        """Pass a client's answer on to the question it was asked; what nobody asked of it goes nowhere."""
        key = id_key(found["id"].value) if "id" in found else None
        question = self._questions.get(key)
        if question is None or question.seat is not seat:
            return
        del self._questions[key]
        seat.used_at = self.used_at = self._clock()
        for call in seat.calls.values():
            call.heard_at = seat.used_at  # the silence was not the server's
        self._say(on_one_line(text))

    def awaits_client(self, call: Call) -> bool:
        """Tell whether the server waits for an answer from the client that made this call."""
        return any(question.seat is call.seat for question in self._questions.values())

    def take_seat(self, seat: Seat) -> None:
        """A client was introduced."""
        self.seats[seat.id] = seat
        self.used_at = seat.used_at

    def leave_seat(self, seat: Seat) -> None:
        """An MCP session ended: so do its calls and the questions asked of it."""
        if self.seats.pop(seat.id, None) is None:
            return
        for call in tuple(seat.calls.values()):
            self.fail(call, "The MCP session ended.")
        self._refuse_questions(question for question in self._questions.values() if question.seat is seat)
        for uri in tuple(seat.subscriptions):
            if self.drop_subscription(seat, uri):
                self._number += 1
                request = {
                    "jsonrpc": "2.0",
                    "id": self._number,
                    "method": "resources/unsubscribe",
                    "params": {"uri": uri},
                }
                self._say(json.dumps(request))
        seat.news.close()
        self.used_at = self._clock()

    def drop_subscription(self, seat: Seat, uri: str) -> bool:
        """Note that a client wants no news of a resource; True if nobody else wants them."""
        seat.subscriptions.discard(uri)
        return not any(uri in other.subscriptions for other in self.seats.values())

    def open_stream(self, seat: Seat, stream: object) -> None:
        """Somebody reads the news of this seat from now on; whoever did before stops."""
        seat.stream = stream
        seat.news.wake()
        for question in seat.held.values():
            seat.news.put(question, must_stay=True)
        seat.held.clear()

    def close_stream(self, seat: Seat, stream: object) -> None:
        """The reader of the news left."""
        if seat.stream is stream:
            seat.stream = None
            self.used_at = seat.used_at = self._clock()

    def end(self, words: str) -> None:
        """The process is of no use any more: every call is answered with these words, every stream ends."""
        if self.is_over:
            return
        self.is_over = True
        for call in tuple(self._calls.values()):
            self._forget(call)
            self._settle(call, error_text(call.id_text, INTERNAL_ERROR, words).encode())
        self._questions.clear()
        for seat in self.seats.values():
            seat.news.close()

    # -- from the server -----------------------------------------------------------------------------------------------

    def hear(self, line: bytes) -> None:
        """Take one line the server said."""
        if self.is_over:
            return
        if len(line) > ANSWER_LOOK_LIMIT:
            found_id = find_answer_id(line)
            call = self._calls.get(found_id[0]) if found_id is not None else None
            if found_id is not None and call is not None and not call.is_listening and _is_utf8(line):
                _, start, end = found_id
                self._note_answer(call)
                self._settle(call, _without_returns(line[:start] + call.id_text.encode() + line[end:]))
                return
        try:
            self._take(line.decode())
        except (ValueError, RecursionError):
            if line.strip():
                self.garbage += 1
                self.process.tail.add(b"not a message: " + line[:500] + b"\n")

    def _take(self, text: str) -> None:
        text = text.strip(" \t\r\n")
        if text.startswith("["):
            for message in json.loads(text):  # a batch, which 2025-03-26 allows
                self._take(json.dumps(message))
            return
        found = members(text)
        method, identity = found.get("method"), found.get("id")
        self.has_spoken = True
        if method is None:
            if identity is not None:
                self._take_answer(text, found, identity)
        elif not isinstance(method.value, str):
            raise ValueError("a method that is no text")
        elif identity is None or identity.value is None:
            self._take_notification(text, method.value, found["params"].value if "params" in found else None)
        else:
            self._take_question(text, method.value, text[identity.start : identity.end], id_key(identity.value))

    def _take_answer(self, text: str, found: dict[str, Member], identity: Member) -> None:
        number = identity.value
        if isinstance(number, str) and number.isdecimal():
            number = int(number)
        if isinstance(number, bool) or not isinstance(number, (int, float)):
            return
        call = self._calls.get(number)  # type: ignore[arg-type]  # 7.0 finds 7
        if call is None:
            return  # late: nobody waits for it any more
        changes = [((identity.start, identity.end), call.id_text)]
        result = found["result"].value if "result" in found else None
        meta = result.get("_meta") if isinstance(result, dict) else None
        if call.is_listening and isinstance(meta, dict) and SUBSCRIPTION_ID_KEY in meta:
            changes.append((place(text, "result", "_meta", SUBSCRIPTION_ID_KEY), call.id_text))
        if "result" in found:
            self._note_answer(call)
        self._forget(call)
        self._settle(call, on_one_line(splice(text, *changes)).encode())

    def _note_answer(self, call: Call) -> None:
        self._forget(call)
        self.has_spoken = self.has_served = True
        is_subscribed = call.method == "resources/subscribe" and call.uri is not None
        if is_subscribed and call.seat is not None and len(call.seat.subscriptions) < SUBSCRIPTIONS_LIMIT:
            call.seat.subscriptions.add(str(call.uri))

    def _take_notification(self, text: str, method: str, params: Any) -> None:
        params = params if isinstance(params, dict) else {}
        message = on_one_line(text)
        if method == "notifications/progress":
            self._take_progress(message, params)
        elif self.is_modern:
            self._take_modern_news(message, method, params)
        elif method == "notifications/cancelled":
            question = self._questions.pop(id_key(params.get("requestId")), None)
            if question is not None:
                question.seat.held.pop(id_key(params.get("requestId")), None)
                question.outbox.put(message.encode(), must_stay=True)
        elif method.endswith("/list_changed"):
            self._tell(self.seats.values(), message)
        elif method == "notifications/resources/updated":
            uri = str(params.get("uri"))
            wanting = [seat for seat in self.seats.values() if _covers(seat.subscriptions, uri)]
            self._tell(wanting if wanting or self.is_shared else self.seats.values(), message)
        elif not self.is_shared:
            self._take_stray(message)

    def _take_progress(self, message: str, params: dict[str, Any]) -> None:
        token = params.get("progressToken")
        nonce, _, number = token.rpartition("-") if isinstance(token, str) else ("", "", "")
        call = self._calls.get(int(number)) if nonce == self._nonce and number.isdecimal() else None
        if call is None or call.token_text is None:
            return
        call.heard_at = self._clock()
        if call.can_stream:
            where = place(message, "params", "progressToken")
            call.outbox.put(splice(message, (where, call.token_text)).encode())

    def _take_modern_news(self, message: str, method: str, params: dict[str, Any]) -> None:
        meta = params.get("_meta")
        number = meta.get(SUBSCRIPTION_ID_KEY) if isinstance(meta, dict) else None
        if method == "notifications/tools/list_changed":
            self.schemas.forget()
        if number is not None:
            call = self._calls.get(int(number)) if str(number).isdecimal() else None
            if call is not None and call.is_listening and call.can_stream:
                where = place(message, "params", "_meta", SUBSCRIPTION_ID_KEY)
                call.outbox.put(splice(message, (where, call.id_text)).encode(), must_stay=method == ACKNOWLEDGED)
        elif not self.is_shared:
            wanting = [call for call in self._calls.values() if not call.is_listening]
            if method == "notifications/message":
                wanting = [call for call in wanting if call.wants_log]
            if len(wanting) == 1 and wanting[0].can_stream:
                wanting[0].outbox.put(message.encode())

    def _take_stray(self, message: str) -> None:
        calls = list(self._calls.values())
        if len(calls) == 1 and calls[0].can_stream and calls[0].seat is not None:
            calls[0].outbox.put(message.encode())
            return
        seats = {call.seat.id: call.seat for call in calls if call.seat is not None}
        self._tell(seats.values() if len(seats) == 1 else self.seats.values(), message)

    def _take_question(self, text: str, method: str, id_text: str, key: Hashable) -> None:
        if method == "ping":
            self._say(f'{{"jsonrpc":"2.0","id":{id_text},"result":{{}}}}')
            return
        if self.is_shared or self.is_modern:
            self._say(error_text(id_text, METHOD_NOT_FOUND, "Method not found"))
            return
        calls = [call for call in self._calls.values() if call.seat is not None]
        seats = {call.seat.id: call.seat for call in calls if call.seat is not None} or self.seats
        call = calls[-1] if calls else None
        if len(seats) != 1:
            words = "Several conversations use this server now; it can't be told whose question this is."
        elif call is not None and not call.can_stream:
            words = "The app can't be asked anything during this call."
        elif len(self._questions) >= QUESTIONS_LIMIT or key in self._questions:
            words = "Too many questions at once."
        else:
            seat = next(iter(seats.values()))
            self._ask(_Question(id_text, seat, call, call.outbox if call else seat.news), key, on_one_line(text))
            return
        self._say(error_text(id_text, NOBODY_ANSWERS, words))

    def _ask(self, question: _Question, key: Hashable, message: str) -> None:
        self._questions[key] = question
        if question.call is not None or question.seat.stream is not None:
            question.outbox.put(message.encode(), must_stay=True)
            return
        question.seat.held[key] = message.encode()
        asyncio.get_running_loop().call_later(QUESTION_WAITS, self._give_up_question, key, question)

    def _give_up_question(self, key: Hashable, question: _Question) -> None:
        if self._questions.get(key) is question and key in question.seat.held:
            self._refuse_questions([question])

    # -- in pieces -----------------------------------------------------------------------------------------------------

    def _say(self, line: str) -> None:
        if not self.is_over:
            self.process.write(line.encode("utf-8", "surrogatepass"))

    def _tell_initialized(self, seat: Seat | None) -> None:
        if seat is not None and not self._is_initialized_told:
            self._is_initialized_told = True
            self._say('{"jsonrpc":"2.0","method":"notifications/initialized"}')

    def _tell(self, seats: Iterable[Seat], message: str) -> None:
        for seat in seats:
            seat.news.put(message.encode())

    def _forget(self, call: Call) -> None:
        self._calls.pop(call.number, None)
        if call.seat is not None and call.seat.calls.get(call.key) is call:
            del call.seat.calls[call.key]
        self.used_at = self._clock()

    def _settle(self, call: Call, answer: bytes) -> None:
        if not call.is_answered:
            call.is_answered = True
            call.outbox.put(answer, must_stay=True)
            call.outbox.close()

    def _refuse_questions(self, questions: Iterable[_Question]) -> None:
        refused = list(questions)
        for key, question in list(self._questions.items()):
            if question in refused:
                del self._questions[key]
                question.seat.held.pop(key, None)
                self._say(error_text(question.id_text, NOBODY_ANSWERS, "The app that was asked is not there."))


def id_key(value: Any) -> Hashable:
    """Return what a JSON-RPC id is found by: 1 and "1" are two ids, 1 and true too."""
    return (type(value).__name__, value) if isinstance(value, (str, int, float)) else None


def error_text(id_text: str, code: int, words: str, data: Any = None) -> str:
    """Return a JSON-RPC error as text."""
    error = {"code": code, "message": words, **({"data": data} if data is not None else {})}
    return f'{{"jsonrpc":"2.0","id":{id_text},"error":{json.dumps(error)}}}'


def _covers(subscriptions: set[str], uri: str) -> bool:
    """Tell whether news of a resource were asked for; they may be of a part of what was subscribed to."""
    return uri in subscriptions or any(uri.startswith(wanted.rstrip("/") + "/") for wanted in subscriptions)


def _is_utf8(line: bytes) -> bool:
    if line.isascii():
        return True
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _without_returns(line: bytes) -> bytes:
    line = line.strip()
    return line.replace(b"\r", b" ") if b"\r" in line else line
