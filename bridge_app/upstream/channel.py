"""What a connection to an upstream is asked to carry."""

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from typing import Any, NamedTuple

from bridge_app.errors import BridgeError
from bridge_app.models import VerifiedRequest

logger = logging.getLogger(__name__)

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
AsgiApp = Callable[[Scope, Receive, Send], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]


class UpstreamUnavailable(BridgeError):
    """The upstream isn't there now: not started, stopped, or it failed to start."""


class Admission(NamedTuple):
    """What a tool call was let through as. Lists may change before it is carried: another tool is judged again."""

    upstream: str
    tool: str
    judge: Callable[[str, str], Awaitable[str | None]]
    """Given an upstream's id and its tool: why the call may not be made there, in words for the client, or None."""

    def is_for(self, upstream: str, tool: str) -> bool:
        """Tell whether this is the very tool that was judged."""
        return tool == self.tool and upstream == self.upstream

    async def why_refused(self, upstream: str, tool: str) -> str | None:
        """Say why the call may not go to this tool, or return None if it may."""
        return None if self.is_for(upstream, tool) else await self.judge(upstream, tool)


class ChannelRequest(NamedTuple):
    """One HTTP request for an upstream, already stripped of what is not its business."""

    method: str
    headers: Headers
    body: bytes
    who: VerifiedRequest
    admission: Admission | None = None
    """For a tool call that rules were asked about."""
    message: Mapping[str, Any] | None = None
    """What the body says, if it was read already: nobody changes it."""


def header(headers: Iterable[tuple[bytes, bytes]], name: bytes) -> bytes | None:
    """Return the first value of a header, or None."""
    for key, value in headers:
        if key == name:
            return value
    return None


def json_headers(extra: Mapping[bytes, bytes] | None = None) -> Headers:
    """Return the headers of a JSON-RPC message sent to an MCP server over HTTP."""
    headers: Headers = [
        (b"host", b"localhost"),
        (b"content-type", b"application/json"),
        (b"accept", b"application/json, text/event-stream"),
    ]
    headers.extend((extra or {}).items())
    return headers
