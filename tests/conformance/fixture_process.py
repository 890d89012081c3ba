"""The conformance fixture as a program of its own: fixture_process.py stdio|http both|handshake|modern.

Over HTTP it serves on a port of the system's choice and says which on its first line.
"""

import asyncio
import contextlib
import socket
import sys
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import uvicorn

sys.path.insert(0, str(Path(__file__).parents[2]))

from mcp.server.stdio import stdio_server
from mcp.shared.message import SessionMessage
from mcp_types import JSONRPCRequest, jsonrpc_message_adapter

from tests.conformance.fixture_server import make_fixture
from tests.one_era import handshake_only, handshake_refusal, modern_only, modern_refusal

TRANSPORT, ERA = sys.argv[1:3]

Refusal = Callable[[dict[str, Any]], dict[str, Any] | None]
REFUSALS: dict[str, Refusal] = {
    "both": lambda message: None,
    "handshake": handshake_refusal,
    "modern": modern_refusal,
}


async def serve_http() -> None:
    app: Any = make_fixture().http_app(path="/mcp", host_origin_protection=False)
    limits: dict[str, Callable[[Any], Any]] = {"handshake": handshake_only, "modern": modern_only}
    if ERA in limits:
        app = limits[ERA](app)
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    config = uvicorn.Config(app, log_config=None, lifespan="on", timeout_graceful_shutdown=1)
    await uvicorn.Server(config).serve([listener])


async def serve_stdio() -> None:
    server = make_fixture()
    inner = server._mcp_server
    async with (
        server._lifespan_manager(),
        stdio_server() as (heard, said),
        limited(heard, said.send, REFUSALS[ERA]) as passed,
    ):
        await inner.run(passed, said, inner.create_initialization_options())


@contextlib.asynccontextmanager
async def limited(
    heard: AsyncIterator[Any], say: Callable[[SessionMessage], Awaitable[None]], refuse: Refusal
) -> AsyncIterator[Any]:
    """Pass on what is heard, but for the requests that are refused."""
    put, passed = anyio.create_memory_object_stream[Any](0)

    async def sift() -> None:
        async with put:
            async for message in heard:
                if isinstance(message, SessionMessage) and isinstance(message.message, JSONRPCRequest):
                    request = message.message.model_dump(by_alias=True, mode="json", exclude_none=True)
                    if (error := refuse(request)) is not None:
                        answer = {"jsonrpc": "2.0", "id": request["id"], "error": error}
                        await say(SessionMessage(jsonrpc_message_adapter.validate_python(answer)))
                        continue
                await put.send(message)

    async with anyio.create_task_group() as group:
        group.start_soon(sift)
        yield passed
        group.cancel_scope.cancel()


warnings.simplefilter("ignore")
asyncio.run(serve_http() if TRANSPORT == "http" else serve_stdio())
