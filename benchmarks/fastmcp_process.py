"""FastMCP in a process of its own: as an upstream, and as a proxy that checks a bearer token.

upstream PORT
proxy PORT default|shared TARGET TOKEN       TARGET is an address, or a command line as a JSON list
"""

import contextlib
import json
import sys
from collections.abc import AsyncIterator
from typing import Any

import uvicorn
from fastmcp import Client, FastMCP
from fastmcp.client.transports import StdioTransport
from fastmcp.server import create_proxy
from fastmcp.server.auth.providers.jwt import StaticTokenVerifier
from fastmcp.server.providers.proxy import FastMCPProxy
from starlette.applications import Starlette


def make_upstream() -> FastMCP[Any]:
    server: FastMCP[Any] = FastMCP("upstream")

    @server.tool
    async def echo(text: str) -> str:
        return text

    return server


def serve(app: Any, port: str) -> None:
    uvicorn.run(app, host="127.0.0.1", port=int(port), log_level="error", access_log=False)


def proxy(port: str, kind: str, target: str, token: str) -> None:
    auth = StaticTokenVerifier({token: {"client_id": "benchmark", "scopes": []}})
    where: Any = target
    if target.startswith("["):
        command, *arguments = json.loads(target)
        where = StdioTransport(command, arguments)
    if kind == "default":
        serve(create_proxy(where, auth=auth).http_app(path="/mcp"), port)
        return
    shared: Client[Any] = Client(where)
    inner = FastMCPProxy(client_factory=lambda: shared, auth=auth).http_app(path="/mcp")

    @contextlib.asynccontextmanager
    async def connected(app: Starlette) -> AsyncIterator[None]:
        async with shared, inner.lifespan(app):
            yield

    outer = Starlette(lifespan=connected)
    outer.mount("/", inner)
    serve(outer, port)


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    if what == "upstream":
        serve(make_upstream().http_app(path="/mcp"), rest[0])
    else:
        proxy(*rest)
