"""What FastMCP hosts: the routes of the authorization server, and our own small MCP server. Loading this takes a while."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bridge_app.authorization import pages
from bridge_app.authorization.server import AuthorizationServer, GuardedFetcher, origin_of
from bridge_app.authorization.tokens import RESOURCE
from bridge_app.models import BUILTIN
from bridge_app.server.builtin import dress, make_builtin
from bridge_app.upstream.channel import AsgiChannel

if TYPE_CHECKING:
    from bridge_app.server.app import Parts


@dataclass(frozen=True)
class Hosted:
    """What was loaded, and is not started yet."""

    pages: Starlette
    """All that is not the MCP endpoint."""
    server: FastMCP[Any]
    channel: AsgiChannel
    """The way to that server; both start and stop together."""


def host(parts: "Parts", more: Sequence[Route]) -> Hosted:
    """Make it all. Any thread will do: nothing here belongs to an event loop yet."""
    if parts.registry.documents is None:
        parts.registry.documents = GuardedFetcher()
    authorization = AuthorizationServer(
        registry=parts.registry,
        flow=parts.flow,
        tokens=parts.tokens,
        external=parts.external,
        programs=parts.programs,
    )
    authorization.documentation = "/"
    server = parts.local_server or make_builtin(parts.describe, version=parts.version)
    # Said outright: left out, FastMCP takes these from its own environment variables. The guard checks Host and Origin.
    app = server.http_app(path=RESOURCE, host_origin_protection=False, stateless_http=False, json_response=False)
    return Hosted(_mount(authorization, more), server, AsgiChannel(app, name=BUILTIN, dress=dress))


def _mount(authorization: AuthorizationServer, more: Sequence[Route]) -> Starlette:
    app = Starlette(
        routes=[
            *authorization.get_routes(RESOURCE),
            Route(f"{RESOURCE}/", _without_slash, methods=["GET", "POST", "DELETE"]),
            Route("/", _home, methods=["GET"]),
            *more,
        ]
    )
    app.router.redirect_slashes = False
    return app


async def _home(request: Request) -> Response:
    return pages.home(f"{origin_of(request)}{RESOURCE}")


async def _without_slash(_: Request) -> Response:
    return RedirectResponse(RESOURCE, status_code=307)
