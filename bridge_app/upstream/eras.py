"""Between a client and an upstream of different eras: a channel that translates where it must, and else is not there.

The handshake era (until 2025-11-25) opens MCP sessions, and a server asks its client back; 2026-07-28 has neither. An
upstream that serves the client's own era gets the bytes as they came.
"""

import asyncio
import logging
import secrets
import time
from collections.abc import Callable
from typing import Any, Protocol, runtime_checkable

from bridge_app.models import VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.upstream import era_words as words
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
from bridge_app.upstream.envelope import text_of
from bridge_app.upstream.handshake_clients import HandshakeClients
from bridge_app.upstream.modern_clients import PARK_SECONDS, ModernClients
from bridge_app.upstream.sealed_states import KEY_BYTES, States
from bridge_app.upstream.streams import Errands, Json, Reply, ask, post

logger = logging.getLogger(__name__)

HANDSHAKE = "handshake"
MODERN = "modern"

DISCOVER_DEADLINE = 15.0
"""Servers exist that say nothing at all to what they don't know."""
INITIALIZE_DEADLINE = 60.0
GOODBYE_DEADLINE = 5.0

PROBE = words.Introduction({"name": "MCP Auth Bridge", "version": "0"}, {})


class Channel(Protocol):
    """The way to one upstream."""

    @property
    def name(self) -> str: ...
    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None: ...


@runtime_checkable
class Logging(Protocol):
    """A channel that keeps the last lines of what its upstream said on the side."""

    def log(self) -> tuple[str, ...]: ...


@runtime_checkable
class EndsGrants(Protocol):
    """A channel that keeps something for a grant beyond its exchanges, a process for instance."""

    def end_grant(self, grant_id: str) -> None: ...


@runtime_checkable
class KeepsForGrants(Protocol):
    """A channel that keeps something for each grant, a process for example."""

    def end_grant(self, grant_id: str) -> None: ...


@runtime_checkable
class Wakes(Protocol):
    """A channel to which a sleep of the computer matters."""

    def wake(self) -> None: ...


class EraChannel:
    """A channel around another one whose upstream serves clients of both eras, whichever it speaks.

    Which eras that is gets found out at the first request of a client of each, and again once the upstream seems to be
    another one. `clock` is for the age of what travels through a client. Thread rule: one event loop.
    """

    def __init__(
        self,
        channel: Channel,
        *,
        clock: Callable[[], float] = time.monotonic,
        new_id: Callable[[], str] = lambda: secrets.token_urlsafe(24),
        key: bytes | None = None,
        park_seconds: float = PARK_SECONDS,
    ) -> None:
        self._channel = channel
        self._served: dict[str, bool] = {}
        self._asking: dict[str, asyncio.Task[bool]] = {}
        self._errands = Errands()
        self._handshake_clients = HandshakeClients(channel, self._errands, new_id=new_id, on_changed=self._forget)
        self._modern_clients = ModernClients(
            channel,
            self._errands,
            states=States(key or secrets.token_bytes(KEY_BYTES)),
            clock=clock,
            new_id=new_id,
            on_changed=self._forget,
            park_seconds=park_seconds,
        )

    @property
    def name(self) -> str:
        """The upstream's id."""
        return self._channel.name

    def log(self) -> tuple[str, ...]:
        """Return the last lines of the upstream's log, if it has one."""
        return self._channel.log() if isinstance(self._channel, Logging) else ()

    async def start(self) -> None:
        """Start the channel."""
        await self._channel.start()

    async def stop(self) -> None:
        """End what is open for clients, then the channel."""
        for asking in self._asking.values():
            asking.cancel()
        self._handshake_clients.close()
        self._modern_clients.close()
        await self._errands.close()
        self._forget()
        await self._channel.stop()

    def wake(self) -> None:
        """The computer has slept."""
        if isinstance(self._channel, Wakes):
            self._channel.wake()

    def end_grant(self, grant_id: str) -> None:
        """End what is kept for a grant, parked calls above all: no exchange runs for them that could be cancelled."""
        self._handshake_clients.end_grant(grant_id)
        self._modern_clients.end_grant(grant_id)
        if isinstance(self._channel, KeepsForGrants):
            self._channel.end_grant(grant_id)
        if isinstance(self._channel, EndsGrants):
            self._channel.end_grant(grant_id)

    async def eras(self, who: VerifiedRequest) -> frozenset[str]:
        """Return which eras the upstream serves, asking it in somebody's name if that isn't known.

        Raises UpstreamUnavailable if it can't be reached, or speaks neither.
        """
        served = await asyncio.gather(self._serves(HANDSHAKE, who), self._serves(MODERN, who))
        found = frozenset(era for era, is_served in zip((HANDSHAKE, MODERN), served, strict=True) if is_served)
        if not found:
            raise self._not_understood()
        return found

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Carry a request: untouched if the upstream serves its era, else translated. Raises UpstreamUnavailable."""
        version = header(request.headers, b"mcp-protocol-version")
        has_session = header(request.headers, b"mcp-session-id") is not None
        own, other = HANDSHAKE, MODERN
        if words.is_modern(version, has_session, request.body):
            own, other = other, own
        if request.method == "DELETE" and own not in self._served:
            # A goodbye is no reason to ask what the upstream speaks, which would start it.
            await self._channel.exchange(request, receive, send)
            return
        try:
            if self._served.get(own) or await self._serves(own, request.who):
                await self._channel.exchange(request, receive, self._watched(own, version, send))
            elif not await self._serves(other, request.who):
                raise self._not_understood()
            elif own == HANDSHAKE:
                await self._handshake_clients.exchange(request, receive, send)
            else:
                await self._modern_clients.exchange(request, receive, send)
        except UpstreamUnavailable:
            self._forget()
            raise

    # -- what the upstream speaks --------------------------------------------------------------------------------------

    def _not_understood(self) -> UpstreamUnavailable:
        self._forget()
        return UpstreamUnavailable(
            Sentence("The server “{name}” speaks no version of MCP that is known here.", name=self.name),
            "Check that its address leads to an MCP server (Streamable HTTP), or its command starts one.",
        )

    def _forget(self) -> None:
        self._served.clear()

    def _watched(self, era: str, version: bytes | None, send: Send) -> Send:
        """Return a `send` that takes notice when an answer says that the upstream is another one by now."""
        is_suspect = False

        async def watch(message: Message) -> None:
            nonlocal is_suspect
            if message["type"] == "http.response.start":
                status = message["status"]
                is_suspect = status == 400 and (era == HANDSHAKE or version == words.MODERN_VERSION.encode())
                if status == 404 and era == HANDSHAKE:
                    self._forget()
            elif is_suspect and str(words.UNSUPPORTED_PROTOCOL_VERSION).encode() in message.get("body", b""):
                self._forget()
            await send(message)

        return watch

    async def _serves(self, era: str, who: VerifiedRequest) -> bool:
        """Tell whether the upstream serves an era; who asks at once shares one question."""
        known = self._served.get(era)
        if known is not None:
            return known
        asking = self._asking.get(era)
        if asking is None or asking.done():
            probe = self._probe_modern(who) if era == MODERN else self._probe_handshake(who)
            asking = asyncio.get_running_loop().create_task(probe, name=f"which era does {self.name} speak")
            self._asking[era] = asking
            self._errands.keep(asking)
        is_served = await asyncio.shield(asking)
        self._served[era] = is_served
        return is_served

    async def _probe_modern(self, who: VerifiedRequest) -> bool:
        params = words.modern_params({}, PROBE, None)
        message: Json = {"jsonrpc": "2.0", "id": "probe", "method": "server/discover", "params": params}
        try:
            sent = post(who, message, words.modern_headers("server/discover", params))
            reply, answer = await ask(self._channel, sent, DISCOVER_DEADLINE)
        except TimeoutError:
            return False
        self._check(reply)
        return answer is not None and words.serves_modern(answer.get("result"))

    async def _probe_handshake(self, who: VerifiedRequest) -> bool:
        params: Any = words.handshake_introduction(PROBE)
        message: Json = {"jsonrpc": "2.0", "id": "probe", "method": "initialize", "params": params}
        try:
            reply, answer = await ask(self._channel, post(who, message, []), INITIALIZE_DEADLINE)
        except TimeoutError as error:
            raise UpstreamUnavailable(
                Sentence("The server “{name}” does not answer.", name=self.name), "Is it started?"
            ) from error
        self._check(reply)
        result = answer.get("result") if answer is not None else None
        version = result.get("protocolVersion") if isinstance(result, dict) else None
        session_id = text_of(header(reply.headers, b"mcp-session-id"))
        if session_id is not None:
            self._errands.send(self._say_goodbye(who, session_id), "goodbye")
        return version in words.HANDSHAKE_VERSIONS

    def _check(self, reply: Reply) -> None:
        """A server that is unwell, or wants a login or patience, has not told what it speaks."""
        if reply.status in (0, 401, 403, 408, 429) or reply.status >= 500:
            raise UpstreamUnavailable(
                Sentence("The server “{name}” can't be used now (HTTP {status}).", name=self.name, status=reply.status),
                "Try again in a moment.",
            )

    async def _say_goodbye(self, who: VerifiedRequest, session_id: str) -> None:
        headers: Headers = [*json_headers(), (b"mcp-session-id", session_id.encode("latin-1"))]
        await ask(self._channel, ChannelRequest("DELETE", headers, b"", who), GOODBYE_DEADLINE)
