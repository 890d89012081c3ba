"""Tries a server out: starts it, introduces itself, asks for its tools, and stops it again."""

import asyncio
import contextlib
import json
from collections.abc import Mapping
from typing import Any, Protocol

from bridge_app.models import Identity, Tool, Trial, VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.upstream.catalog import read_tool
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
from bridge_app.upstream.envelope import Answer, find_answer, printable

HANDSHAKE = "2025-11-25"
MODERN = "2026-07-28"
MOST_PAGES = 50
STOP_SECONDS = 5.0
_US = {"name": "mcp-auth-bridge", "version": "1"}
_META = {
    "io.modelcontextprotocol/protocolVersion": MODERN,
    "io.modelcontextprotocol/clientInfo": _US,
    "io.modelcontextprotocol/clientCapabilities": {},
}
_WHO = VerifiedRequest("trial", "trial", "trial", Identity("trial", "trial", "trial"), (), (), 0.0, False, 0.0)


class TrialChannel(Protocol):
    """The way to a server, for a moment."""

    @property
    def name(self) -> str: ...
    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None: ...


async def try_out(channel: TrialChannel, *, seconds: float) -> Trial:
    """Return what a server says of itself and which tools it has. Raises UpstreamUnavailable, also when it takes too long.

    Whatever happens, the server is stopped.
    """
    try:
        async with asyncio.timeout(seconds):
            await channel.start()
            return await _ask(channel)
    except TimeoutError as error:
        raise UpstreamUnavailable(
            Sentence(
                "The server “{name}” did not answer within {seconds} seconds.",
                name=channel.name,
                seconds=f"{seconds:.0f}",
            ),
            "The first start of a command may have to download it; try again.",
        ) from error
    finally:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(STOP_SECONDS):
                await channel.stop()


async def _ask(channel: TrialChannel) -> Trial:
    introduction = {"protocolVersion": HANDSHAKE, "capabilities": {}, "clientInfo": _US}
    answer, start = await _call(channel, "initialize", introduction, {})
    result = answer.get("result")
    if not isinstance(result, dict):
        # Not of the handshake era, perhaps: then it tells without being introduced to.
        return Trial(await _tools(channel, {b"mcp-protocol-version": MODERN.encode()}, _META), "", MODERN)
    version = str(result.get("protocolVersion") or HANDSHAKE)
    extra = {b"mcp-protocol-version": version.encode("latin-1", "replace")}
    if session_id := header(start.headers, b"mcp-session-id"):
        extra[b"mcp-session-id"] = session_id
    await _send(channel, "POST", {"jsonrpc": "2.0", "method": "notifications/initialized"}, extra)
    capabilities = result.get("capabilities")
    has_tools = not isinstance(capabilities, dict) or "tools" in capabilities
    tools = await _tools(channel, extra, None) if has_tools else ()
    if session_id:
        await _send(channel, "DELETE", None, extra)
    return Trial(tools, _name_of(result.get("serverInfo")), printable(version, 20))


async def _tools(
    channel: TrialChannel, extra: dict[bytes, bytes], meta: Mapping[str, object] | None
) -> tuple[Tool, ...]:
    tools: list[Tool] = []
    cursor: str | None = None
    for _ in range(MOST_PAGES):
        params = {**({"_meta": meta} if meta else {}), **({"cursor": cursor} if cursor else {})}
        headers = {**extra, **({b"mcp-method": b"tools/list"} if meta else {})}
        answer, _ = await _call(channel, "tools/list", params, headers)
        result = answer.get("result")
        if not isinstance(result, dict) or not isinstance(result.get("tools"), list):
            error = answer.get("error")
            words = printable(str(error.get("message", "")), 200) if isinstance(error, dict) else ""
            raise UpstreamUnavailable(
                Sentence("The server “{name}” does not tell its tools.", name=channel.name), words
            )
        tools.extend(tool for each in result["tools"] if (tool := read_tool(each)) is not None)
        following = result.get("nextCursor")
        if not isinstance(following, str) or not following:
            break
        cursor = following
    return tuple(tools)


async def _call(
    channel: TrialChannel, method: str, params: dict[str, Any], extra: dict[bytes, bytes]
) -> tuple[dict[str, Any], Answer]:
    answer = await _send(channel, "POST", {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}, extra)
    found = find_answer(answer.body, answer.is_stream, 1)
    if found is None and answer.status in (401, 403):
        raise UpstreamUnavailable(
            Sentence("The server “{name}” wants a login.", name=channel.name), "Sign in to it, or check its token."
        )
    if found is None and answer.status >= 500:
        raise UpstreamUnavailable(
            Sentence("The server “{name}” answers with an error ({status}).", name=channel.name, status=answer.status),
            "",
        )
    return found or {}, answer


async def _send(
    channel: TrialChannel, method: str, message: dict[str, Any] | None, extra: dict[bytes, bytes]
) -> Answer:
    answer = Answer()
    headers: Headers = json_headers(extra)
    body = b"" if message is None else json.dumps(message).encode()

    async def receive() -> Message:
        await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    await channel.exchange(ChannelRequest(method, headers, body, _WHO), receive, answer.take)
    return answer


def _name_of(info: object) -> str:
    if not isinstance(info, dict):
        return ""
    return printable(f"{info.get('title') or info.get('name') or ''} {info.get('version') or ''}", 100)
