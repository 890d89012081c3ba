"""JSON-RPC messages in and out of HTTP answers: read one by one from an upstream, written one by one to a client."""

import asyncio
import json
import logging
import re
from collections import deque
from collections.abc import AsyncIterator, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from bridge_app.models import VerifiedRequest
from bridge_app.upstream.channel import ChannelRequest, Headers, Message, Receive, Send, json_headers
from bridge_app.upstream.envelope import is_event_stream

logger = logging.getLogger(__name__)

INBOX_LIMIT = 64
"""Messages read ahead of whoever takes them; then the upstream waits."""
ANSWER_LIMIT = 64 * 1024 * 1024
LONGEST_RETRY = 10.0
CLOSE_DEADLINE = 1.0

INTERNAL_ERROR = -32603

Json = dict[str, Any]

_END_OF_EVENT = re.compile(rb"(?:\r\n|\n|\r(?!\n)){2}")


class Exchanges(Protocol):
    """The way to one upstream, as far as it carries requests."""

    @property
    def name(self) -> str: ...
    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None: ...


@dataclass(frozen=True, slots=True)
class StreamEvent:
    """One event of a stream (SSE)."""

    data: bytes
    id: str | None
    retry: float | None
    """After how many seconds to come back once the stream breaks off."""


class EventReader:
    """Find the events in the pieces of a stream."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._looked_at = 0

    def feed(self, piece: bytes) -> list[StreamEvent]:
        """Take the next piece and return the events it completes. Raises ValueError if one grows beyond all bounds."""
        self._held += piece
        events = []
        while found := _END_OF_EVENT.search(self._held, max(0, self._looked_at - 3)):
            events.append(_read_event(bytes(self._held[: found.end()])))
            del self._held[: found.end()]
            self._looked_at = 0
        self._looked_at = len(self._held)
        if len(self._held) > ANSWER_LIMIT:
            raise ValueError("an event is too long")
        return events


def _read_event(text: bytes) -> StreamEvent:
    data: list[bytes] = []
    event_id: str | None = None
    retry: float | None = None
    for line in re.split(rb"\r\n|\n|\r", text):
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            data.append(value)
        elif field == b"id":
            event_id = value.decode("utf-8", "replace")
        elif field == b"retry" and value.isdigit():
            retry = min(int(value) / 1000, LONGEST_RETRY)
    return StreamEvent(b"\n".join(data), event_id, retry)


def write_event(message: Mapping[str, Any]) -> bytes:
    """Return a message as an event of a stream."""
    return b"event: message\r\ndata: " + write_json(message) + b"\r\n\r\n"


def write_json(message: Mapping[str, Any]) -> bytes:
    """Return a message as JSON."""
    return json.dumps(message, separators=(",", ":")).encode()


def read_messages(text: bytes) -> list[Json]:
    """Read the JSON-RPC message, or the batch of them, in a text; what is none is left out."""
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return []
    return [message for message in (read if isinstance(read, list) else [read]) if isinstance(message, dict)]


def failure(request_id: object, code: int, words: str, data: object = None) -> Json:
    """Return a JSON-RPC error."""
    error: Json = {"code": code, "message": words}
    if data is not None:
        error["data"] = data
    return {"jsonrpc": "2.0", "id": request_id, "error": error}


def success(request_id: object, result: Mapping[str, Any]) -> Json:
    """Return a JSON-RPC result."""
    return {"jsonrpc": "2.0", "id": request_id, "result": result}


class Reply:
    """The answer to a request of our own, on its way: its status, then its messages one by one.

    One reader. What is not read holds the upstream up, after a few messages. `close` gives the request up.
    """

    def __init__(self, channel: Exchanges, request: ChannelRequest) -> None:
        self.status = 0
        self.headers: Headers = []
        self.is_stream = False
        self.last_event_id: str | None = None
        self.retry: float | None = None
        self._events = EventReader()
        self._body = bytearray()
        self._inbox: deque[Json] = deque()
        self._news = asyncio.Event()
        self._room = asyncio.Event()
        self._stays: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._task = asyncio.get_running_loop().create_task(
            self._carry(channel, request), name=f"request to {channel.name}"
        )
        self._task.add_done_callback(self._done)

    async def begin(self) -> int:
        """Wait for the answer to begin and return its status, 0 if none came. Raises what the channel raised."""
        while not self.status and not self._task.done():
            self._news.clear()
            await self._news.wait()
        if not self.status:
            self._task.result()
        return self.status

    async def next(self) -> Json | None:
        """Return the next message, None after the last. Raises what the channel raised."""
        while not self._inbox:
            if self._task.done():
                self._task.result()
                return None
            self._news.clear()
            await self._news.wait()
        self._room.set()
        return self._inbox.popleft()

    async def __aiter__(self) -> AsyncIterator[Json]:
        while (message := await self.next()) is not None:
            yield message

    def close(self) -> None:
        """Give the request up, if it runs still."""
        self._task.cancel()

    async def end(self) -> None:
        """Let the upstream finish what it has answered already: one that is cut off may take its answer back."""
        try:
            await asyncio.wait({self._task}, timeout=CLOSE_DEADLINE)
        finally:
            self._task.cancel()

    async def _carry(self, channel: Exchanges, request: ChannelRequest) -> None:
        try:
            await channel.exchange(request, self._stay, self._take)
        finally:
            # Before the task is done: a reader may look at once, and earlier than any callback of ours.
            if not self.is_stream:
                self._inbox.extend(_sound(read_messages(bytes(self._body))))

    def _done(self, task: "asyncio.Task[None]") -> None:
        if not task.cancelled():
            task.exception()  # a reader that left does not ask any more
        self._news.set()

    async def _stay(self) -> Message:
        return await self._stays

    async def _take(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.headers = [(name.lower(), value) for name, value in message.get("headers", ())]
            self.is_stream = is_event_stream(message)
            self.status = message["status"]
            self._news.set()
            return
        if message["type"] != "http.response.body":
            return
        piece = message.get("body", b"")
        if not self.is_stream:
            self._body += piece
            if len(self._body) > ANSWER_LIMIT:
                raise ValueError("an answer is too long")
            return
        for event in self._events.feed(piece):
            if event.id is not None:
                self.last_event_id = event.id
            if event.retry is not None:
                self.retry = event.retry
            for found in _sound(read_messages(event.data)) if event.data else ():
                while len(self._inbox) >= INBOX_LIMIT:
                    self._room.clear()
                    await self._room.wait()
                self._inbox.append(found)
                self._news.set()


def _sound(messages: list[Json]) -> list[Json]:
    """Leave out what an upstream words so oddly that nobody could tell what it is."""
    return [message for message in messages if isinstance(message.get("method", ""), str)]


async def ask(channel: Exchanges, request: ChannelRequest, deadline: float) -> tuple[Reply, Json | None]:
    """Send a request of our own and wait for the answer to it; None if none came. Raises TimeoutError."""
    sent = read_messages(request.body)
    request_id = sent[0].get("id") if sent else None
    reply = Reply(channel, request)
    try:
        async with asyncio.timeout(deadline):
            await reply.begin()
            async for message in reply:
                if "method" not in message and ("error" in message or message.get("id") == request_id):
                    await reply.end()
                    return reply, message
    finally:
        reply.close()
    return reply, None


def post(
    who: VerifiedRequest, message: Mapping[str, Any], extra: Headers, like: Headers | None = None
) -> ChannelRequest:
    """Return the request that carries a message; its other headers are like those of the client's own request."""
    headers = json_headers() if like is None else [pair for pair in like if not _is_ours(pair[0])]
    body = write_json(message)
    headers += [*extra, (b"content-length", str(len(body)).encode())]
    return ChannelRequest("POST", headers, body, who)


def _is_ours(name: bytes) -> bool:
    return name.startswith(b"mcp-") or name in (b"content-length", b"last-event-id")


class Answering:
    """The answer to a client: one JSON message, or a stream as soon as something is told before the end."""

    def __init__(self, send: Send, extra: Headers | None = None) -> None:
        self._send = send
        self.extra: Headers = extra or []
        self.is_begun = False
        self.is_complete = False

    async def begin(self) -> None:
        """Begin a stream, unless it has begun."""
        if self.is_begun:
            return
        self.is_begun = True
        headers: Headers = [
            (b"content-type", b"text/event-stream"),
            (b"cache-control", b"no-cache, no-transform"),
            (b"x-accel-buffering", b"no"),
            *self.extra,
        ]
        await self._send({"type": "http.response.start", "status": 200, "headers": headers})

    async def tell(self, message: Mapping[str, Any]) -> None:
        """Send a message that is not the last."""
        await self._stream(write_event(message))

    async def ping(self) -> None:
        """Show that we are still there."""
        await self._stream(b": ping\r\n\r\n")

    async def finish(self, message: Mapping[str, Any], status: int = 200) -> None:
        """Send the last message; the status counts only if it is the first one, too."""
        if self.is_complete:
            return
        if not self.is_begun:
            await self.plain(status, write_json(message), [(b"content-type", b"application/json")])
            return
        self.is_complete = True
        await self._send({"type": "http.response.body", "body": write_event(message), "more_body": False})

    async def end(self) -> None:
        """End a stream without a last message."""
        if self.is_begun and not self.is_complete:
            self.is_complete = True
            await self._send({"type": "http.response.body", "body": b"", "more_body": False})

    async def plain(self, status: int, body: bytes = b"", headers: Headers | None = None) -> None:
        """Answer with a body as it is."""
        self.is_begun = self.is_complete = True
        whole = [*(headers or []), *self.extra, (b"content-length", str(len(body)).encode())]
        await self._send({"type": "http.response.start", "status": status, "headers": whole})
        await self._send({"type": "http.response.body", "body": body, "more_body": False})

    async def _stream(self, text: bytes) -> None:
        if self.is_complete:
            return
        await self.begin()
        await self._send({"type": "http.response.body", "body": text, "more_body": True})


async def until_left(receive: Receive) -> None:
    """Return when the client has left."""
    while (await receive())["type"] != "http.disconnect":
        pass


class Errands:
    """Tasks that nobody waits for: kept until they are done, their failure logged."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def send(self, errand: Coroutine[Any, Any, Any], name: str) -> "asyncio.Task[Any]":
        """Start an errand."""
        return self.keep(asyncio.get_running_loop().create_task(errand, name=name))

    def keep(self, task: "asyncio.Task[Any]") -> "asyncio.Task[Any]":
        """Own a task until it is done."""
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    async def close(self) -> None:
        """Wait briefly for those still on their way, then drop them."""
        tasks = set(self._tasks)
        if not tasks:
            return
        _, late = await asyncio.wait(tasks, timeout=CLOSE_DEADLINE)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=CLOSE_DEADLINE)

    def _done(self, task: "asyncio.Task[Any]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.debug("work left behind failed: %s", type(error).__name__)


async def first_of(*waits: "asyncio.Task[Any]", seconds: float | None = None) -> None:
    """Wait until one of the tasks is done, or for so long."""
    await asyncio.wait(set(waits), timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
