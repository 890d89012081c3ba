"""The stand-in as one ASGI app, and the host that serves it on this computer only."""

import asyncio
import json
import socket
import sys
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bridge_app.demo.admin import PREFIX, Admin
from bridge_app.demo.audit_api import AuditApi
from bridge_app.demo.authn_api import AuthNApi
from bridge_app.demo.cloud import DEFAULT_REDIRECT_URIS, Cloud
from bridge_app.demo.faults import Message, enact
from bridge_app.demo.forms import FORM_TYPE
from bridge_app.demo.hosted_login import HostedLogin
from bridge_app.demo.knobs import Profile
from bridge_app.demo.oauth import OAuthServer
from bridge_app.demo.signing import write_certificate
from bridge_app.demo.vault_api import VaultApi

HOST = "127.0.0.1"
LONGEST_BODY = 2 * 1024 * 1024


def make_app(
    profile: Profile = "strict",
    *,
    seed: int | str | None = None,
    clock: Callable[[], float] = time.time,
    redirect_uris: Iterable[str] = DEFAULT_REDIRECT_URIS,
    expiring_secret_life: float = 14 * 86_400,
) -> Starlette:
    """Return a fresh stand-in; its inside is `app.state.cloud`, `.vault`, `.audit`. Raises UnknownKnob for a wrong profile."""
    cloud = Cloud(
        profile, seed=seed, clock=clock, redirect_uris=redirect_uris, expiring_secret_life=expiring_secret_life
    )
    login = HostedLogin(cloud)
    vault, audit = VaultApi(cloud), AuditApi(cloud)
    rooms = (login, OAuthServer(cloud), Admin(cloud, login), AuthNApi(cloud), vault, audit)
    routes: list[Route] = [route for room in rooms for route in room.routes()]
    app = Starlette(routes=routes, middleware=[Middleware(Front, cloud=cloud)])
    app.state.cloud, app.state.vault, app.state.audit = cloud, vault, audit
    return app


@dataclass(frozen=True)
class Started:
    """What whoever started a stand-in needs to know about it."""

    base: str
    profile: str
    client_id: str
    client_secret: str = field(repr=False)
    service_token: str = field(repr=False)
    admin_token: str = field(repr=False)

    def line(self) -> str:
        """Return it as one line of JSON."""
        return json.dumps(asdict(self))


def print_line(started: Started) -> None:
    """Write the one line to standard output."""
    sys.stdout.write(started.line() + "\n")
    sys.stdout.flush()


async def run(
    port: int = 0,
    *,
    profile: Profile = "strict",
    seed: int | str | None = None,
    redirect_uris: Iterable[str] = DEFAULT_REDIRECT_URIS,
    on_ready: Callable[[Started], None] = print_line,
) -> None:
    """Make a stand-in and serve it on 127.0.0.1 until cancelled. Raises OSError if the port is taken."""
    await serve(make_app(profile, seed=seed, redirect_uris=redirect_uris), port, on_ready=on_ready)


async def serve(
    app: Starlette, port: int = 0, *, on_ready: Callable[[Started], None] = print_line, tls: bool = False
) -> None:
    """Serve a stand-in on 127.0.0.1 until cancelled. With `tls`, behind a certificate nobody should trust."""
    with (
        socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener,
        TemporaryDirectory(prefix="stand-in-") as folder,
    ):
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        certificate = write_certificate(Path(folder)) if tls else None
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            lifespan="off",
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=1,
            ssl_certfile=certificate,
        )
        base = f"{'https' if tls else 'http'}://{HOST}:{listener.getsockname()[1]}"
        server = _Server(config, lambda: on_ready(_started(app, base)))
        serving = asyncio.ensure_future(server.serve([listener]))
        try:
            await asyncio.shield(serving)
        except asyncio.CancelledError:
            server.should_exit = True
            await serving
            raise


def _started(app: Starlette, base: str) -> Started:
    cloud: Cloud = app.state.cloud
    client = cloud.directory.basic
    return Started(
        base=base,
        profile=cloud.profile,
        client_id=client.client_id,
        client_secret=client.secret,
        service_token=cloud.service_token,
        admin_token=cloud.admin_token,
    )


class _Server(uvicorn.Server):
    """Tells when it serves, and leaves signals to whoever runs the loop."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()


class Front:
    """In front of every route: the journal, the faults that were ordered, and the end of the whole service."""

    def __init__(self, app: ASGIApp, cloud: Cloud) -> None:
        self._app, self._cloud = app, cloud

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        path = request.url.path
        if path.startswith(PREFIX):
            await self._app(scope, receive, send)
            return
        body = await _read(receive)
        if body is None:
            await Response("Too much.", 413)(scope, receive, send)
            return
        entry = self._cloud.journal.open(
            at=self._cloud.clock(),
            method=request.method,
            path=path,
            query=_fields(parse_qsl(request.url.query, keep_blank_values=True)),
            headers=request.headers,
            fields=_readable(request, body),
        )

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                entry.status = message["status"]
            await send(message)

        async def answer(to: Callable[[Message], Any]) -> None:
            await self._app(scope, _replay(body, receive), to)

        gone = self._gone()
        if gone is not None:
            await gone(scope, receive, noted)
            return
        fault = self._cloud.faults.meet(request.method, path)
        if fault is None:
            await answer(noted)
            return
        entry.fault = fault.kind
        await enact(fault, path, answer, receive, noted)

    def _gone(self) -> Response | None:
        state = self._cloud.knobs.service
        if state == "gone":
            return Response("Gone", 410, media_type="text/plain")
        if state == "parked":
            return HTMLResponse(
                "<html><title>This domain is for sale</title><h1>Local stand-in, not Pangea: parked</h1></html>"
            )
        return None


async def _read(receive: Receive) -> bytes | None:
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return bytes(body)
        body += message.get("body", b"")
        if len(body) > LONGEST_BODY:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    waiting = [{"type": "http.request", "body": body, "more_body": False}]

    async def replayed() -> Message:
        return waiting.pop() if waiting else await receive()

    return replayed


def _readable(request: Request, body: bytes) -> Any:
    """Return a body's fields for the journal, or its size if it is neither form nor JSON."""
    try:
        if request.headers.get("content-type", "").startswith(FORM_TYPE):
            return _fields(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=1000))
        return json.loads(body) if body else None
    except ValueError:
        return f"{len(body)} bytes"


def _fields(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in pairs:
        fields[name] = (
            [*fields[name], value]
            if isinstance(fields.get(name), list)
            else ([fields[name], value] if name in fields else value)
        )
    return fields
