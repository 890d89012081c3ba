"""A client's MCP session (handshake era) over several upstreams: one session at each, opened when first needed."""

import asyncio
import json
import logging
import secrets
from collections import deque
from collections.abc import Callable, Container, Coroutine, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bridge_app.models import VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.upstream.channel import ChannelRequest, Message, UpstreamUnavailable, header, json_headers
from bridge_app.upstream.envelope import find_answer, negotiated_version, text_of
from bridge_app.upstream.event_stream import EventStream
from bridge_app.upstream.lines import Line
from bridge_app.upstream.links import ask
from bridge_app.upstream.offers import Item, View

logger = logging.getLogger(__name__)

STRAYS_KEPT = 256
SUBSCRIPTIONS_KEPT = 1000
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
GOODBYE_DEADLINE = 5.0
REQUEST_MARK = "/"
"""Between an upstream's id and its own id of a question it asked."""


@dataclass(eq=False)
class Part:
    """The MCP session at one upstream."""

    line: Line
    id: str | None
    """None: the upstream keeps no sessions."""
    version: str
    capabilities: dict[str, Any]
    is_stale: bool = False
    has_own_lists: bool = False
    """Its lists changed while it was open; they may be others than those of other sessions."""
    own_lists: dict[str, tuple[Item, ...]] = field(default_factory=dict)
    """What it listed since then."""
    is_watched: bool = False
    """Changes of its lists would be heard."""
    watch: asyncio.Task[None] | None = None


@dataclass(eq=False)
class MergedSession:
    """One MCP session of a client, and its parts. Thread rule: one event loop."""

    who: VerifiedRequest
    params: dict[str, Any]
    version: str
    tell_change: Callable[["MergedSession", Part, str], None]
    """Told of each `list_changed` that an upstream sends."""
    tell_unwatched: Callable[["MergedSession", Part], None]
    id: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    parts: dict[str, Part] = field(default_factory=dict)
    pending: dict[str | int, Part] = field(default_factory=dict)
    level: str | None = None
    subscriptions: dict[str, dict[str, str]] = field(default_factory=dict)
    """By upstream: the resources the client wants news of, by their names there, and how the client calls them."""
    is_over: bool = False
    _locks: dict[str, asyncio.Lock] = field(default_factory=dict)
    _strays: deque[bytes] = field(default_factory=lambda: deque(maxlen=STRAYS_KEPT))
    _has_strays: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        capabilities = self.params.get("capabilities")
        self.capabilities = json.dumps(capabilities, sort_keys=True)
        self._view = View("handshake", self.capabilities)

    def view_of(self, line: Line) -> View:
        """Return as whom this session asks an upstream for its lists."""
        if line.settings.auth != "person":
            return self._view
        return replace(self._view, subject=f"{self.who.identity.issuer} {self.who.identity.subject}")

    async def part(self, line: Line) -> Part:
        """Return the session at an upstream, opened if there is none. Raises UpstreamUnavailable."""
        part = self.parts.get(line.id)
        if part is not None and not part.is_stale and part.line is line:
            return part
        async with self._locks.setdefault(line.id, asyncio.Lock()):
            part = self.parts.get(line.id)
            if part is not None and not part.is_stale and part.line is line:
                return part
            if part is not None and part.watch is not None:
                part.watch.cancel()
            if self.is_over:
                raise UpstreamUnavailable("This MCP session has ended.", "Connect again.")
            part = await self._open(line)
            self.parts[line.id] = part
            if part.id is not None:
                part.watch = asyncio.get_running_loop().create_task(self._watch(part), name=f"news of {line.id}")
            return part

    def drop_parts(self, lines: Iterable[Line]) -> None:
        """Let go of the sessions at upstreams that are gone, or that were started anew."""
        kept = set(lines)
        for line_id in [line_id for line_id, part in self.parts.items() if part.line not in kept]:
            part = self.parts.pop(line_id)
            part.is_stale = True
            if part.watch is not None:
                part.watch.cancel()

    def leave(self, upstreams: Container[str]) -> list[Coroutine[Any, Any, None]]:
        """Let go of the sessions at all upstreams but these; return the goodbyes, which are for the caller to say."""
        left = [self.parts.pop(line_id) for line_id in tuple(self.parts) if line_id not in upstreams]
        goodbyes = []
        for part in left:
            if part.watch is not None:
                part.watch.cancel()
            if part.id is not None and not part.is_stale:
                goodbyes.append(self._dismiss(part))
            part.is_stale = True
        for line_id in [line_id for line_id in self.subscriptions if line_id not in upstreams]:
            del self.subscriptions[line_id]
        return goodbyes

    def note_subscription(self, line: Line, own: str, outer: str) -> None:
        """Remember that the client wants news of a resource, and how it calls it."""
        names = self.subscriptions.setdefault(line.id, {})
        if len(names) < SUBSCRIPTIONS_KEPT:
            names[own] = outer

    def put_stray(self, event: bytes) -> None:
        """Keep an event that belongs to no call until the client listens."""
        self._strays.append(event)
        self._has_strays.set()

    async def next_stray(self) -> bytes:
        """Return the next event that belongs to no call."""
        while not self._strays:
            self._has_strays.clear()
            await self._has_strays.wait()
        return self._strays.popleft()

    def change_for(self, part: Part) -> Callable[[dict[str, Any]], dict[str, Any] | None]:
        """Return what is done to messages from an upstream on their way to the client."""

        def change(message: dict[str, Any]) -> dict[str, Any] | None:
            method = message["method"]
            if "id" in message:
                changed = {**message, "id": outer_id(part.line.id, message["id"])}
                params = message.get("params")
                meta = params.get("_meta") if isinstance(params, dict) else None
                if isinstance(params, dict) and isinstance(meta, dict) and "progressToken" in meta:
                    token = outer_id(part.line.id, meta["progressToken"])
                    changed["params"] = {**params, "_meta": {**meta, "progressToken": token}}
                return changed
            if method.endswith("/list_changed"):
                self.tell_change(self, part, method)
            elif method == "notifications/resources/updated":
                return with_outer_uri(message, self.subscriptions.get(part.line.id, {}))
            elif method == "notifications/cancelled":
                params = message.get("params")
                if isinstance(params, dict) and "requestId" in params:
                    asked = outer_id(part.line.id, params["requestId"])
                    return {**message, "params": {**params, "requestId": asked}}
            return message

        return change

    async def end(self) -> None:
        """Say goodbye to all upstreams, for five seconds at most."""
        self.is_over = True
        parts = tuple(self.parts.values())
        self.parts.clear()
        watches = [part.watch for part in parts if part.watch is not None]
        for watch in watches:
            watch.cancel()
        goodbyes = [self._dismiss(part) for part in parts if part.id is not None and not part.is_stale]
        await asyncio.gather(*watches, *goodbyes, return_exceptions=True)

    async def _dismiss(self, part: Part) -> None:
        async with asyncio.timeout(GOODBYE_DEADLINE):
            await ask(part.line.channel, self.who, "DELETE", None, upstream_id=part.id, version=part.version)

    async def _open(self, line: Line) -> Part:
        request = {
            "jsonrpc": "2.0",
            "id": "introduction",
            "method": "initialize",
            "params": {**self.params, "protocolVersion": self.version},
        }
        try:
            async with asyncio.timeout(line.settings.start_seconds + 5):
                answer = await ask(line.channel, self.who, "POST", request)
                found = find_answer(answer.body, answer.is_stream, "introduction")
                version = negotiated_version(found)
                if version is None or found is None:
                    raise UpstreamUnavailable(
                        Sentence("The server “{name}” does not take the app up.", name=line.settings.name),
                        Sentence("It answered {status} to the introduction.", status=answer.status),
                    )
                part_id = text_of(header(answer.headers, b"mcp-session-id"))
                result = found["result"]
                capabilities = result.get("capabilities")
                part = Part(line, part_id, version, capabilities if isinstance(capabilities, dict) else {})
                await self.ask(part, {"jsonrpc": "2.0", "method": "notifications/initialized"})
                if self.level is not None and "logging" in part.capabilities:
                    level = {"jsonrpc": "2.0", "id": "level", "method": "logging/setLevel"}
                    await self.ask(part, {**level, "params": {"level": self.level}})
                for uri in self.subscriptions.get(line.id, ()):
                    wish = {"jsonrpc": "2.0", "id": "subscribe", "method": "resources/subscribe"}
                    await self.ask(part, {**wish, "params": {"uri": uri}})
        except TimeoutError as error:
            raise UpstreamUnavailable(
                Sentence("The server “{name}” does not answer.", name=line.settings.name),
                "Look at it on the Servers page.",
            ) from error
        if isinstance(result.get("instructions"), str):
            line.instructions = result["instructions"]
        return part

    async def ask(self, part: Part, message: Mapping[str, Any]) -> dict[str, Any] | None:
        """Send a message of our own in a part and return the answer to it, if it is a request and answered."""
        answer = await ask(part.line.channel, self.who, "POST", message, upstream_id=part.id, version=part.version)
        if answer.status == 404 and part.id is not None:
            part.is_stale = True
        return find_answer(answer.body, answer.is_stream, message.get("id")) if "id" in message else None

    async def _watch(self, part: Part) -> None:
        """Listen for what an upstream says by itself, for as long as the part lives."""
        pause = FIRST_PAUSE
        while not (self.is_over or part.is_stale):
            events = EventStream(self.change_for(part))
            status = 0

            async def take(message: Message, events: EventStream = events) -> None:
                nonlocal status, pause
                if message["type"] == "http.response.start":
                    status = message["status"]
                    part.is_watched = status == 200
                    return
                if status == 200 and b"data:" in (passed := events.feed(message.get("body", b""))):
                    pause = FIRST_PAUSE
                    self.put_stray(passed)

            headers = [*json_headers(), *part_headers(part)]
            try:
                await part.line.channel.exchange(ChannelRequest("GET", headers, b"", self.who), _never, take)
            except UpstreamUnavailable:
                logger.debug("an upstream can't be listened to now")
            part.is_watched = False
            self.tell_unwatched(self, part)
            if status == 404:
                part.is_stale = True
            if 400 <= status < 500:
                return
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


def part_headers(part: Part) -> list[tuple[bytes, bytes]]:
    """Return the headers that name a session at an upstream."""
    headers = [(b"mcp-protocol-version", part.version.encode("latin-1", "replace"))]
    if part.id is not None:
        headers.append((b"mcp-session-id", part.id.encode("latin-1")))
    return headers


def outer_id(line_id: str, own: object) -> str:
    """Return the id under which a client knows an upstream's question."""
    return f"{line_id}{REQUEST_MARK}{json.dumps(own)}"


def inner_id(outer: object) -> tuple[str, Any] | None:
    """Return whose question an id belongs to and its own id there, or None if it is no id of ours."""
    if not isinstance(outer, str):
        return None
    line_id, mark, own = outer.partition(REQUEST_MARK)
    try:
        return (line_id, json.loads(own)) if mark else None
    except ValueError:
        return None


def with_outer_uri(message: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Return news of a resource, or of a part of it, under the name that the client subscribed to."""
    params = message.get("params")
    uri = params.get("uri") if isinstance(params, dict) else None
    if not isinstance(uri, str) or not isinstance(params, dict):
        return message
    for own, outer in names.items():
        if uri == own or uri.startswith(own.rstrip("/") + "/"):
            return {**message, "params": {**params, "uri": outer.removesuffix(own) + uri}}
    return message


def renewed(session: MergedSession, who: VerifiedRequest) -> MergedSession:
    """Take up what is true now of the grant: its rights may have changed since the session began."""
    session.who = who
    return session


async def _never() -> Message:
    never: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
    return await never
