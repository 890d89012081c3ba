"""Answers the bridge gives itself in place of an upstream, and the little of both eras that takes."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from bridge_app.errors import BridgeError
from bridge_app.upstream.channel import Headers, Send, header
from bridge_app.upstream.envelope import text_of

MODERN = "2026-07-28"
HANDSHAKE_VERSIONS = ("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05")
META = "io.modelcontextprotocol/"
SUBSCRIPTION_ID_KEY = f"{META}subscriptionId"
CAPABILITIES_KEY = f"{META}clientCapabilities"
VERSION_KEY = f"{META}protocolVersion"
NOT_FOUND, INVALID_PARAMS, INTERNAL_ERROR, INVALID_REQUEST, PARSE_ERROR = -32601, -32602, -32603, -32600, -32700
HEADER_MISMATCH, VERSION_NOT_SPOKEN = -32020, -32022


def is_modern(headers: Headers) -> bool:
    """Tell whether a request is of the era without MCP sessions."""
    version = text_of(header(headers, b"mcp-protocol-version"))
    return version is not None and version not in HANDSHAKE_VERSIONS


def param(message: Mapping[str, Any], name: str) -> Any:
    """Return one of a message's parameters, or None."""
    params = message.get("params")
    return params.get(name) if isinstance(params, dict) else None


def fault(code: int, words: str) -> dict[str, Any]:
    """Return a JSON-RPC error."""
    return {"code": code, "message": words}


def code_of(answer: Mapping[str, Any] | None) -> int | None:
    """Return the code of an answer that is an error, or None."""
    error = answer.get("error") if answer is not None else None
    code = error.get("code") if isinstance(error, dict) else None
    return code if isinstance(code, int) else None


def refused_call(words: str) -> dict[str, Any]:
    """Return the answer to a tool call that may not be made, in words its app can show."""
    return {"result": {"content": [{"type": "text", "text": words}], "isError": True}}


def unavailable(method: str, failure: BridgeError) -> dict[str, Any]:
    """Return the answer to a request whose upstream can't be reached: the app stays connected to the others."""
    if method == "tools/call":
        return refused_call(f"{failure}")
    return {"error": fault(INTERNAL_ERROR, f"{failure}")}


async def give(
    send: Send,
    answer: Mapping[str, Any],
    *,
    request_id: object,
    is_modern: bool,
    status: int = 200,
    extra: Iterable[tuple[bytes, bytes]] = (),
) -> None:
    """Answer a request with a result or an error of ours."""
    if is_modern and isinstance(answer.get("result"), dict):
        answer = {"result": {"resultType": "complete", **answer["result"]}}
    body = json.dumps({"jsonrpc": "2.0", "id": request_id, **answer}).encode()
    await give_json(send, body, status=status, extra=extra)


async def give_json(send: Send, body: bytes, *, status: int = 200, extra: Iterable[tuple[bytes, bytes]] = ()) -> None:
    """Answer with JSON text."""
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode()), *extra]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})


async def give_nothing(send: Send, status: int) -> None:
    """Answer without a body."""
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b"", "more_body": False})
