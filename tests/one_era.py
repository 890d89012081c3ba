"""MCP servers that serve clients of one era only, made of a server that serves both."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

HANDSHAKE_VERSIONS = (b"2024-11-05", b"2025-03-26", b"2025-06-18", b"2025-11-25")

App = Callable[[Any, Any, Any], Awaitable[None]]


def handshake_only(app: App) -> App:
    """Refuse what is of 2026-07-28, as a server does that was written before it."""

    async def serve(scope: Any, receive: Any, send: Any) -> None:
        version = _version(scope)
        if version is None or version in HANDSHAKE_VERSIONS:
            await app(scope, receive, send)
            return
        words = f"Bad Request: Unsupported protocol version: {version.decode()}"
        await _refuse(send, 400, {"code": -32000, "message": words})

    return serve


def modern_only(app: App) -> App:
    """Refuse what is of the handshake era, as a server does that has dropped it."""

    async def serve(scope: Any, receive: Any, send: Any) -> None:
        version = _version(scope)
        if scope["type"] != "http" or (version is not None and version not in HANDSHAKE_VERSIONS):
            await app(scope, receive, send)
        elif scope["method"] != "POST":
            await send({"type": "http.response.start", "status": 405, "headers": [(b"allow", b"POST")]})
            await send({"type": "http.response.body", "body": b""})
        else:
            requested = version.decode() if version is not None else "unknown"
            data = {"supported": ["2026-07-28"], "requested": requested}
            await _refuse(send, 400, {"code": -32022, "message": "Unsupported protocol version", "data": data})

    return serve


def _version(scope: Any) -> bytes | None:
    headers = scope.get("headers", ())
    return next((value for name, value in headers if name == b"mcp-protocol-version"), None)


async def _refuse(send: Any, status: int, error: dict[str, Any]) -> None:
    body = json.dumps({"jsonrpc": "2.0", "id": None, "error": error}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def handshake_refusal(message: dict[str, Any]) -> dict[str, Any] | None:
    """Return what a server on stdio, written before 2026-07-28, says to a request of it; None to any other."""
    if message["method"] == "server/discover" or _stdio_version(message) is not None:
        return {"code": -32601, "message": "Method not found"}
    return None


def modern_refusal(message: dict[str, Any]) -> dict[str, Any] | None:
    """Return what a server on stdio that has dropped the handshake era says to a request of it; None to any other."""
    if _stdio_version(message) is not None:
        return None
    data = {"supported": ["2026-07-28"], "requested": "unknown"}
    return {"code": -32022, "message": "Unsupported protocol version", "data": data}


def _stdio_version(message: dict[str, Any]) -> object:
    meta = message.get("params", {}).get("_meta", {})
    return meta.get("io.modelcontextprotocol/protocolVersion")
