"""The authorization server and the MCP endpoint in this process, without sockets, and the person who answers."""

import json
import time
from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bridge_app.approvals import Approvals
from bridge_app.authorization.clients import ClientRegistry, DocumentFetcher
from bridge_app.authorization.flow import LoginFlow
from bridge_app.authorization.server import AuthorizationServer
from bridge_app.authorization.sign_in import ConfiguredSignIn
from bridge_app.authorization.tokens import RESOURCE, Tokens
from bridge_app.events import Event, EventBus
from bridge_app.identity.local import LocalApproval
from bridge_app.models import Approval, Grant, Upstream, VerifiedRequest
from bridge_app.server.app import McpEndpoint
from bridge_app.server.guard import Guard
from bridge_app.server.live import Live
from bridge_app.store.clients import Clients
from bridge_app.store.database import Database
from bridge_app.store.grants import Grants
from bridge_app.store.logins import Logins
from bridge_app.store.requests import AuthorizationRequests
from bridge_app.store.secrets import MemorySecretStore
from tests import fakes
from tests.fakes import ClientApp, Clock, FakeDocuments

PORT = 8000


class Mirror:
    """Stands where the relay stands and tells who was let through."""

    async def handle(self, scope: Scope, receive: Receive, send: Send, who: VerifiedRequest, live: Live) -> None:
        body = json.dumps({"grant": who.grant_id, "client": who.client_id}).encode()
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json")]})
        await send({"type": "http.response.body", "body": body})


class Desk:
    """All of the bridge's login, over a database file that another `Desk` may open too."""

    def __init__(self, path: Path, *, clock: Clock | None = None, documents: DocumentFetcher | None = None) -> None:
        # From the real time on: the SDK's token handler looks at the real clock as well.
        self.clock = clock or Clock(time.time())
        self.database = Database(path)
        self.events = EventBus()
        self.heard: list[Event] = []
        self.events.subscribe(self.heard.append)
        self.approvals = Approvals(self.events)
        self.clients = Clients(self.database)
        self.requests = AuthorizationRequests(self.database)
        self.grants = Grants(self.database)
        self.tokens = Tokens(
            self.grants, self.events, self.clock, access_token_seconds=3600, grant_idle_seconds=90 * 86400
        )
        self.registry = ClientRegistry(self.clients, self.events, self.clock)
        self.registry.documents = documents or FakeDocuments()
        self.flow = LoginFlow(
            requests=self.requests,
            grants=self.grants,
            tokens=self.tokens,
            registry=self.registry,
            approvals=self.approvals,
            local=LocalApproval(self.approvals),
            upstreams=lambda: (Upstream("bridge", "MCP Auth Bridge", "ready", 2),),
            clock=self.clock,
            approval_seconds=300,
            sign_in=ConfiguredSignIn(
                logins=Logins(self.database), secrets=MemorySecretStore, events=self.events, clock=self.clock
            ),
        )
        authorization = AuthorizationServer(registry=self.registry, flow=self.flow, tokens=self.tokens)
        relay: Any = Mirror()
        endpoint = McpEndpoint(authorization.bearers, relay, Live(), self.events)
        app = Starlette(routes=[*authorization.routes(), Route(RESOURCE, endpoint)])
        self.asgi = Guard(app, PORT)

    def app(self, name: str = "Test App", *, host: str = "localhost", **parts: Any) -> ClientApp:
        """Return a new AI app with a browser of its own, which calls us by the name `host`."""
        http = httpx.AsyncClient(transport=httpx.ASGITransport(app=self.asgi))
        return ClientApp(f"http://{host}:{PORT}", name, http=http, **parts)

    def question(self) -> Approval:
        """Return the newest open question."""
        return self.approvals.pending()[-1]

    async def get_answer(self, app: ClientApp, *, is_allowed: bool = True, **changes: str | None) -> str:
        """Walk a login up to the address the browser is sent back to."""
        if not app.client_id:
            assert (await app.register()).status_code == 201
        page = await app.open_page(**changes)
        self.approvals.answer(self.question().id, is_allowed)
        return await app.wait_for_answer(page)

    async def get_code(self, app: ClientApp, **changes: str | None) -> str:
        """Walk a login up to its code."""
        return fakes.query(await self.get_answer(app, **changes))["code"]

    async def login(self, app: ClientApp) -> fakes.Tokens:
        """Walk a whole login."""
        response = await app.redeem(await self.get_code(app))
        assert response.status_code == 200, response.text
        return held(app, response)

    async def works(self, app: ClientApp, access_token: str) -> bool:
        """Tell whether the MCP endpoint lets this access token pass."""
        response = await app.http.post(
            f"{app.origin}/mcp", json={}, headers={"Authorization": f"Bearer {access_token}"}
        )
        assert response.status_code in (200, 401), response.text
        return response.status_code == 200

    def grant(self) -> Grant:
        """Return the only grant."""
        (grant,) = self.grants.list(now=self.clock())
        return grant

    def count(self, table: str) -> int:
        """Return how many rows a table has."""
        row = self.database.read_one(f"SELECT count(*) FROM {table}")
        assert row is not None
        return int(row[0])


def held(app: ClientApp, response: httpx.Response) -> fakes.Tokens:
    """Return the tokens of an answer of the token endpoint."""
    body = response.json()
    return fakes.Tokens(app.client_id, body["access_token"], body["refresh_token"], body)


def error_of(response: httpx.Response) -> str:
    """Return the OAuth error code of a JSON answer, or "" if it is none."""
    return str(response.json().get("error", ""))
