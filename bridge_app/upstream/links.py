"""MCP sessions of our clients tied to the upstream's own: found, made again, dismissed."""

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from bridge_app.models import McpSession, VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.upstream.channel import (
    ChannelRequest,
    Headers,
    Message,
    Receive,
    Send,
    UpstreamUnavailable,
    header,
    json_headers,
)
from bridge_app.upstream.envelope import Answer, find_answer, negotiated_version, text_of

logger = logging.getLogger(__name__)

LINKS_IN_MEMORY = 4096
INTRODUCTION_DEADLINE = 15.0
DISMISS_DEADLINE = 5.0
CLOSE_DEADLINE = 1.0


class Tracked(Protocol):
    """A hold on tracked work."""

    def stop(self) -> None: ...


class LiveTracker(Protocol):
    """What can end our work from outside, by grant."""

    def track(self, grant_id: str, cancel: Callable[[str], None], *, is_request: bool = True) -> Tracked: ...


class Channel(Protocol):
    """The way to one upstream."""

    @property
    def name(self) -> str: ...
    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None: ...


class Sessions(Protocol):
    """MCP sessions that outlive the process."""

    def make_room(self, grant_id: str) -> tuple[str, ...]: ...
    def open(self, grant_id: str, initialize_params: str, protocol_version: str | None = None) -> McpSession: ...
    def find(self, session_id: str, grant_id: str) -> McpSession | None: ...
    def touch(self, session: McpSession) -> McpSession: ...
    def end(self, session_id: str) -> None: ...


@dataclass(eq=False)
class Link:
    """A client's MCP session tied to the upstream's own, which may be forgotten and made again."""

    session: McpSession
    upstream_id: str | None = None
    who: VerifiedRequest | None = None
    """For whom the upstream's session was made."""
    tracked: Tracked | None = None
    pending: dict[str | int, int] = field(default_factory=dict)
    """Requests under way, by their ids, and how many of each."""
    open_requests: int = 0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Links:
    """Know which session of the upstream answers for which MCP session of ours, and end it with its grant.

    The upstream forgets its sessions when it restarts or finds them idle; ours are in the store. So a client is introduced
    again, in its own words, whenever the upstream doesn't know it any more. Thread rule: one event loop.
    """

    def __init__(self, channel: Channel, sessions: Sessions) -> None:
        self._channel = channel
        self._sessions = sessions
        self._links: dict[str, Link] = {}
        self._errands: set[asyncio.Task[None]] = set()

    def find(self, session_id: str, who: VerifiedRequest) -> Link | None:
        """Return the link of a client's MCP session, made from the store if this process doesn't know it yet."""
        link = self._links.get(session_id)
        if link is None:
            session = self._sessions.find(session_id, who.grant_id)
            if session is None:
                return None
            link = Link(session)
        elif link.session.grant_id != who.grant_id:
            return None
        link.session = self._sessions.touch(link.session)
        self._links[session_id] = self._links.pop(session_id, link)  # last in line for being dropped
        return link

    def open(self, params: str, version: str | None, upstream_id: str, who: VerifiedRequest, live: LiveTracker) -> Link:
        """Open an MCP session of ours for one that the upstream has just opened."""
        for session_id in self._sessions.make_room(who.grant_id):
            surplus = self._links.get(session_id)
            if surplus is not None:
                self._dismiss_link(surplus)
        link = Link(self._sessions.open(who.grant_id, params, version))
        self._links[link.session.id] = link
        self._tie(link, upstream_id, who, live)
        self._make_room()
        return link

    def drop(self, link: Link) -> str | None:
        """Forget a link; return the upstream's session id, if it has one that wants ending."""
        self._links.pop(link.session.id, None)
        return self._untie(link)

    async def introduce(self, link: Link, stale_id: str | None, who: VerifiedRequest, live: LiveTracker) -> str | None:
        """Introduce the client to the upstream again unless somebody just did; return the upstream's session id.

        None means that the upstream would not take the client up as it was: the MCP session is over. Raises
        UpstreamUnavailable when it can't answer now.
        """
        async with link.lock:
            if link.upstream_id is not None and link.upstream_id != stale_id:
                return link.upstream_id
            if self._links.get(link.session.id) is not link:
                return None
            self._untie(link)
            upstream_id = await self._initialize_again(link.session, who)
            if upstream_id is None:
                self.end(link)
                return None
            self._tie(link, upstream_id, who, live)
            logger.debug("an MCP session was taken up again")
            return upstream_id

    def end(self, link: Link) -> str | None:
        """End an MCP session of ours for good; return the upstream's session id, if it has one that wants ending."""
        self._sessions.end(link.session.id)
        return self.drop(link)

    def dismiss(self, upstream_id: str, who: VerifiedRequest, pending: tuple[str | int, ...] = ()) -> None:
        """Cancel the given requests and end a session at the upstream, in the background."""
        self.keep(asyncio.get_running_loop().create_task(self._dismiss(upstream_id, who, pending)))

    def keep(self, task: "asyncio.Task[None]") -> None:
        """Own a task that nobody waits for until it is done; its failure is logged."""
        self._errands.add(task)
        task.add_done_callback(self._errand_done)

    def _errand_done(self, task: "asyncio.Task[None]") -> None:
        self._errands.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.debug("work left behind failed: %s", type(error).__name__)

    async def close(self) -> None:
        """Wait briefly for goodbyes still on their way to the upstream, then drop them."""
        errands = set(self._errands)
        if errands:
            _, late = await asyncio.wait(errands, timeout=CLOSE_DEADLINE)
            for task in late:
                task.cancel()

    def _tie(self, link: Link, upstream_id: str, who: VerifiedRequest, live: LiveTracker) -> None:
        link.upstream_id = upstream_id
        link.who = who
        link.tracked = live.track(link.session.grant_id, lambda reason: self._end_link(link, reason), is_request=False)

    def _untie(self, link: Link) -> str | None:
        upstream_id, link.upstream_id = link.upstream_id, None
        if link.tracked is not None:
            link.tracked.stop()
            link.tracked = None
        return upstream_id

    def _end_link(self, link: Link, reason: str) -> None:
        """The grant ended: the upstream must stop working for it. A paused grant finds its MCP session again later."""
        pending = tuple(link.pending)
        upstream_id = self._untie(link)
        if reason != "paused":
            self._links.pop(link.session.id, None)
        if upstream_id is not None and link.who is not None:
            self.dismiss(upstream_id, link.who, pending)

    def _make_room(self) -> None:
        """Drop the longest unused links that do nothing now; the store still knows their MCP sessions."""
        surplus = len(self._links) - LINKS_IN_MEMORY
        if surplus <= 0:
            return
        for link in [link for link in self._links.values() if not link.open_requests][:surplus]:
            self._dismiss_link(link)

    def _dismiss_link(self, link: Link) -> None:
        upstream_id = self.drop(link)
        if upstream_id is not None and link.who is not None:
            self.dismiss(upstream_id, link.who)

    async def _initialize_again(self, session: McpSession, who: VerifiedRequest) -> str | None:
        try:
            params = json.loads(session.initialize_params)
        except ValueError:
            return None
        if session.protocol_version is not None:
            params["protocolVersion"] = session.protocol_version
        upstream_id: str | None = None
        answer = Answer()
        try:
            async with asyncio.timeout(INTRODUCTION_DEADLINE):
                introduction = {"jsonrpc": "2.0", "id": "introduction", "method": "initialize", "params": params}
                await ask(self._channel, who, "POST", introduction, answer=answer)
                upstream_id = text_of(header(answer.headers, b"mcp-session-id"))
                result = find_answer(answer.body, answer.is_stream, "introduction")
                version = negotiated_version(result)
                if answer.status >= 500:
                    raise UpstreamUnavailable(
                        Sentence("The server “{name}” can't take the app up again now.", name=self._channel.name)
                    )
                if upstream_id is None or version is None or session.protocol_version not in (None, version):
                    if upstream_id is not None:
                        self.dismiss(upstream_id, who)
                    return None
                initialized = {"jsonrpc": "2.0", "method": "notifications/initialized"}
                await ask(self._channel, who, "POST", initialized, upstream_id=upstream_id, version=version)
        except TimeoutError as error:
            raise UpstreamUnavailable(
                Sentence("The server “{name}” does not answer.", name=self._channel.name)
            ) from error
        except asyncio.CancelledError:
            # It may have come in the very moment we were stopped.
            upstream_id = text_of(header(answer.headers, b"mcp-session-id"))
            if upstream_id is not None:
                self.dismiss(upstream_id, who)
            raise
        return upstream_id

    async def _dismiss(self, upstream_id: str, who: VerifiedRequest, pending: tuple[str | int, ...]) -> None:
        async with asyncio.timeout(DISMISS_DEADLINE):
            for request_id in pending:
                cancelled = {
                    "jsonrpc": "2.0",
                    "method": "notifications/cancelled",
                    "params": {"requestId": request_id, "reason": "access ended"},
                }
                await ask(self._channel, who, "POST", cancelled, upstream_id=upstream_id)
            await ask(self._channel, who, "DELETE", None, upstream_id=upstream_id)


async def ask(
    channel: Channel,
    who: VerifiedRequest,
    method: str,
    message: Mapping[str, Any] | None,
    *,
    upstream_id: str | None = None,
    version: str | None = None,
    extra: Headers | None = None,
    answer: Answer | None = None,
) -> Answer:
    """Send a message of our own and gather the whole answer, in `answer` if one is given."""
    headers = json_headers()
    if upstream_id is not None:
        headers.append((b"mcp-session-id", upstream_id.encode("latin-1")))
    if version is not None:
        headers.append((b"mcp-protocol-version", version.encode("latin-1", "replace")))
    headers.extend(extra or ())
    body = b"" if message is None else json.dumps(message).encode()
    headers.append((b"content-length", str(len(body)).encode()))
    answer = Answer() if answer is None else answer
    stays: asyncio.Future[Message] = asyncio.get_running_loop().create_future()

    async def never() -> Message:
        return await stays

    await channel.exchange(ChannelRequest(method, headers, body, who), never, answer.take)
    return answer
