"""Our authorization server inside a FastMCP server of your own: `FastMCP("Mine", auth=PangeaAuth(…))`."""

import contextlib
import hashlib
import logging
import re
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import httpx
from fastmcp import FastMCP
from fastmcp.server.auth import AccessToken, OAuthProvider
from mcp.server.auth.middleware.auth_context import AuthContextMiddleware
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser
from mcp.server.auth.settings import ClientRegistrationOptions
from starlette.authentication import AuthCredentials
from starlette.middleware import Middleware
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bridge_app.authorization.clients import DocumentFetcher, is_loopback
from bridge_app.authorization.documents import GuardedFetcher
from bridge_app.authorization.refusals import say_question
from bridge_app.authorization.server import AuthorizationServer
from bridge_app.authorization.sign_in import callback_address
from bridge_app.authorization.tokens import RESOURCE, Refusal
from bridge_app.bridge import Bridge
from bridge_app.config import AccessTokens, AuthMethodChoice, Config, SecretsChoice, SignIn
from bridge_app.errors import BridgeError, ConfigError
from bridge_app.events import ApprovalAsked, Event, ProblemFound
from bridge_app.identity.access_tokens import check_shapes
from bridge_app.identity.providers import callback_path, misfits_in
from bridge_app.models import Approval, Finding, Grant, Tool, VerifiedRequest
from bridge_app.paths import HOME_VARIABLE, Paths
from bridge_app.server.app import McpEndpoint, Parts, make_relay
from bridge_app.server.guard import Guard
from bridge_app.store.secrets import SecretStore
from bridge_app.upstream.channel import ChannelRequest

logger = logging.getLogger(__name__)

SecretsPlace = Literal["keyring", "memory"] | SecretStore
_CREDENTIALS = frozenset({b"authorization", b"cookie", b"proxy-authorization"})


class ServerAuth(AuthorizationServer, OAuthProvider):
    """Protects one FastMCP server: clients register, people sign in and consent, every request is checked, all can be revoked.

    `PangeaAuth`, `OpenIdAuth` and `LocalAuth` say how people sign in. Everything else is the same:

    - `base_url`: the public https address of the server. Without one it serves this computer only, on whichever port.
    - `folder`: where its database and log of activity are. Usually a folder of its own below the app's data folder, named by
      the server's name and sign-in. `mcp-auth-bridge grants`, `revoke`, `activity` … work on it, with
      MCP_AUTH_BRIDGE_HOME naming the folder.
    - `secrets`: where people's logins are kept: the system's "keyring", "memory" or a SecretStore of your own. The client
      secret is not kept; give it at each start.
    - `access_tokens`: whose access tokens are accepted beside those given out here, with `introspection_secret` where the
      issuer is asked about each. See docs/providers.md.
    - `documentation`: where people read about your service; both metadata documents name it.

    The MCP endpoint is at /mcp (streamable HTTP). Thread rule: one process and one event loop serve a folder at a time.
    """

    def __init__(
        self,
        sign_in: SignIn,
        client_secret: str | None = None,
        *,
        base_url: str | None = None,
        folder: Path | str | None = None,
        secrets: SecretsPlace = "keyring",
        access_token_seconds: int = 3600,
        grant_idle_days: int = 90,
        access_tokens: AccessTokens | None = None,
        introspection_secret: str | None = None,
        documentation: str = "",
        documents: DocumentFetcher | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Judge the settings; nothing is opened before the server starts. Raises ConfigError for what can't be right."""
        accepted = access_tokens or AccessTokens()
        misfits = (*misfits_in(sign_in, client_secret or ""), *check_shapes(accepted, introspection_secret or ""))
        if misfits:
            raise ConfigError("These settings can't be right.", " ".join(misfit.words for misfit in misfits))
        # Not AuthorizationServer's own: its parts come when the server starts.
        OAuthProvider.__init__(
            self,
            base_url=base_url or "http://localhost",
            client_registration_options=ClientRegistrationOptions(enabled=True),
        )
        self.public_origin = _public_origin(base_url)
        self.documentation = documentation
        choice: SecretsChoice = secrets if isinstance(secrets, str) else "memory"
        self._config = Config(
            secrets=choice,
            access_token_seconds=access_token_seconds,
            grant_idle_days=grant_idle_days,
            sign_in=sign_in,
            access_tokens=accepted,
        )
        self._client_secret = client_secret
        self._introspection_secret = introspection_secret
        self._given_secrets = None if isinstance(secrets, str) else secrets
        self._folder = None if folder is None else Path(folder)
        self._documents = documents
        self._transport = transport
        self._clock = clock
        self._bridge: Bridge | None = None
        self._thread: int | None = None
        self._closing: AsyncExitStack | None = None
        self.parts: Parts | None = None
        """What requests are served with; None while the server does not run."""

    # what FastMCP asks for

    def get_routes(self, mcp_path: str | None = None) -> list[Route]:
        """Return the routes of the authorization server. Raises ValueError for an MCP endpoint elsewhere than at /mcp."""
        if mcp_path is not None and mcp_path != RESOURCE:
            raise ValueError(f"the MCP endpoint must be {RESOURCE} (streamable HTTP), not {mcp_path}")
        return self.routes()

    def get_middleware(self) -> list[Middleware]:
        """Return what stands before the whole app: the guard, and the check of every request to the MCP endpoint."""
        return [Middleware(_Door, auth=self), Middleware(AuthContextMiddleware)]

    async def load_access_token(self, token: str) -> AccessToken | None:
        """Return who presents this token, for FastMCP's own middleware; never the token itself."""
        verified = self.bearers.verify(token)
        return None if isinstance(verified, Refusal) or verified.is_paused else as_access_token(verified)

    # what the server's author asks for

    def grants(self) -> tuple[Grant, ...]:
        """Return the connected clients, and those that ended in the last days. Raises StoreUnavailable."""
        with self._bridge_at_hand() as bridge:
            return bridge.snapshot().grants

    def revoke(self, grant_id: str) -> None:
        """End a grant: its next request is refused, its streams close, its running calls are cancelled. Raises NotFound."""
        with self._bridge_at_hand() as bridge:
            bridge.revoke_grant(grant_id)

    def questions(self) -> tuple[Approval, ...]:
        """Return the questions that wait for an answer (LocalAuth), while this process serves."""
        return () if self._bridge is None else self._bridge.snapshot().approvals

    def answer(self, code: str, is_allowed: bool) -> None:
        """Answer the question that shows this short code (LocalAuth). Raises NotFound."""
        with self._bridge_at_hand() as bridge:
            bridge.approve_code(code, is_allowed)

    async def examine(self, port: int = 8000) -> tuple[Finding, ...]:
        """Try the sign-in out, while the server runs: one finding for each step, and what to do about it."""
        if self._bridge is None:
            raise BridgeError("The server is not running.", "Start it first.")
        origin = self.public_origin or f"http://localhost:{port}"
        return await self._bridge.test_sign_in(self._config.sign_in, self._client_secret, origin=origin)

    def callback_address(self, port: int = 8000) -> str:
        """Return the redirect URI to register with the identity provider; the port matters on this computer only."""
        origin = self.public_origin or f"http://localhost:{port}"
        return callback_address(origin, callback_path(self._config.sign_in))

    @contextlib.asynccontextmanager
    async def serving(self, server: FastMCP[Any]) -> AsyncIterator[None]:
        """Open the store and look after logins. Starting the server's own app does it; a parent app does it in its lifespan.

        Raises AlreadyRunning, StoreUnavailable, UnsafeStorage.
        """
        paths = self._paths(server.name)
        bridge = Bridge.open(
            paths,
            self._config,
            clock=self._clock,
            documents=self._documents or GuardedFetcher(),
            transport=self._transport,
            secrets=self._given_secrets,
            client_secret=self._client_secret,
            introspection_secret=self._introspection_secret,
            server_name=server.name,
        )
        bridge.events.subscribe(lambda event: _tell(event, bridge))
        try:
            async with AsyncExitStack() as stack:
                parts = await stack.enter_async_context(bridge.lend_parts())
                self.use(registry=parts.registry, flow=parts.flow, tokens=parts.tokens, external=parts.external)
                # Closed before the parts are given back.
                self._closing = await stack.enter_async_context(AsyncExitStack())
                self._folder, self._thread = paths.data_dir.parent, threading.get_ident()
                self._bridge, self.parts = bridge, parts
                access_log = logging.getLogger("uvicorn.access")
                access_log.addFilter(_without_query)
                try:
                    yield
                finally:
                    access_log.removeFilter(_without_query)
                    self._bridge = self.parts = None
        finally:
            bridge.close()

    def close_with_server(self, close: Callable[[], Any]) -> None:
        """Have something closed when serving ends."""
        if self._closing is not None:
            self._closing.push_async_callback(close)

    def _paths(self, server_name: str) -> Paths:
        if self._folder is not None:
            return Paths.below(self._folder)
        sign_in = self._config.sign_in
        facts = (server_name, sign_in.provider, sign_in.address, sign_in.client_id, self.public_origin or "")
        # Not by the name alone: a token of one server must be nothing at another that happens to share its name.
        digest = hashlib.sha256("\n".join(facts).encode()).hexdigest()[:8]
        plain = re.sub(r"[^a-z0-9]+", "-", server_name.lower()).strip("-")[:40] or "server"
        return Paths.below(Paths.standard().data_dir / "servers" / f"{plain}-{digest}")

    @contextlib.contextmanager
    def _bridge_at_hand(self) -> Iterator[Bridge]:
        """Give the bridge that serves, on its own thread; anywhere else one of our own on the same database."""
        if self._bridge is not None and threading.get_ident() == self._thread:
            yield self._bridge
            return
        if self._folder is None:
            raise BridgeError("Which folder the server uses is not known yet.", "Start the server, or give `folder`.")
        bridge = Bridge.open(Paths.below(self._folder), self._config)
        try:
            yield bridge
        finally:
            bridge.close()


class PangeaAuth(ServerAuth):
    """People sign in at Pangea AuthN. Register `callback_address()` as the redirect URI of an OAuth client there."""

    def __init__(
        self,
        *,
        hosted_login: str,
        client_id: str,
        client_secret: str | None = None,
        auth_method: AuthMethodChoice = "basic",
        scopes: tuple[str, ...] = (),
        sends_pkce: bool = True,
        **more: Any,
    ) -> None:
        """`scopes` are asked of Pangea; empty: what the client is given by default. `more`: see ServerAuth."""
        settings = SignIn(
            provider="pangea",
            address=hosted_login,
            client_id=client_id,
            auth_method=auth_method,
            scopes=scopes,
            pkce=sends_pkce,
        )
        super().__init__(settings, client_secret, **more)


class OpenIdAuth(ServerAuth):
    """People sign in at an OpenID Connect issuer: Auth0, Keycloak, Entra, Google …"""

    def __init__(
        self,
        *,
        issuer: str,
        client_id: str,
        client_secret: str | None = None,
        auth_method: AuthMethodChoice = "basic",
        scopes: tuple[str, ...] = (),
        audience: str = "",
        name: str = "",
        **more: Any,
    ) -> None:
        """`audience` is for Auth0 and others that want to hear of an API. `more`: see ServerAuth."""
        settings = SignIn(
            provider="oidc",
            name=name,
            address=issuer,
            client_id=client_id,
            auth_method=auth_method,
            scopes=scopes,
            audience=audience,
        )
        super().__init__(settings, client_secret, **more)


class LocalAuth(ServerAuth):
    """Whoever sits at this computer answers: the log shows the question and the command, or call `answer`."""

    def __init__(self, **more: Any) -> None:
        """`more`: see ServerAuth."""
        super().__init__(SignIn(), **more)


class _Door:
    """The outermost part of the app: runs the store while the app runs, keeps strangers out, relays the MCP endpoint."""

    def __init__(self, app: ASGIApp, auth: ServerAuth) -> None:
        self._app = app
        self._auth = auth
        self._port = 0
        self._guard = Guard(self._enter, lambda: self._port, public_origin=auth.public_origin)
        self._server: FastMCP[Any] | None = None
        self._endpoint: McpEndpoint | None = None
        self._made_for: Parts | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if "app" in scope:
            self._server = getattr(scope["app"].state, "fastmcp_server", None)
        if scope["type"] == "lifespan":
            await self._live(scope, receive, send)
            return
        if address := scope.get("server"):
            # The guard looks at it before anything else is awaited, so no other request can come between.
            self._port = address[1] or 0
        await self._guard(scope, receive, send)

    async def _live(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._server is None or self._auth.parts is not None:
            await self._app(scope, receive, send)
            return
        async with AsyncExitStack() as stack:
            try:
                await stack.enter_async_context(self._auth.serving(self._server))
            except BridgeError as error:
                await receive()
                await send({"type": "lifespan.startup.failed", "message": str(error)})
                return

            async def close_first(message: Message) -> None:
                # Whoever hosts us may be gone as soon as it hears that all is closed.
                if message["type"] in ("lifespan.shutdown.complete", "lifespan.shutdown.failed"):
                    await stack.aclose()
                await send(message)

            await self._app(scope, receive, close_first)

    async def _enter(self, scope: Scope, receive: Receive, send: Send) -> None:
        parts = self._auth.parts
        if parts is None or self._server is None:
            logger.error("the server's lifespan does not run: see ServerAuth.serving")
            answer = JSONResponse({"error": "temporarily_unavailable"}, 503, {"Retry-After": "5"})
            await answer(scope, receive, send)
        elif scope["path"] == RESOURCE:
            await self._endpoint_for(parts, self._server)(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _endpoint_for(self, parts: Parts, server: FastMCP[Any]) -> ASGIApp:
        if self._endpoint is None or self._made_for is not parts:
            relay = make_relay(_Inside(self._app), lambda: tools_of(server), parts)
            self._auth.close_with_server(relay.close)
            self._endpoint, self._made_for = McpEndpoint(self._auth.bearers, relay, parts.live, parts.events), parts
        endpoint = self._endpoint

        async def visit(scope: Scope, receive: Receive, send: Send) -> None:
            _visited.set(scope)
            await endpoint(scope, receive, send)

        return visit


_visited: ContextVar[Scope] = ContextVar("visited")
"""The request that is being relayed, as it came."""


class _Inside:
    """The way to the author's own server: the rest of the app, called with the verified person and without the token."""

    name = "server"

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Hand a request over; the answer streams into `send`."""
        outer = _visited.get()
        user = AuthenticatedUser(as_access_token(request.who))
        # FastMCP insists on seeing a bearer; the grant's id is one that lets nobody in.
        headers = [*request.headers, (b"authorization", f"Bearer {request.who.grant_id}".encode())]
        scope = {
            **outer,
            "method": request.method,
            "headers": headers,
            "user": user,
            "auth": AuthCredentials(list(request.who.scopes)),
        }
        # What was made of the request further out holds on to its own scope, and must not show the token either.
        outer["headers"] = [pair for pair in outer["headers"] if pair[0] not in _CREDENTIALS]
        await self._app(scope, body_first(request.body, receive), send)


def body_first(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that gives this body, whole, and then what the other one gives."""
    rest: bytes | None = body

    async def receive_body_first() -> Message:
        nonlocal rest
        if rest is None:
            return await receive()
        whole, rest = rest, None
        return {"type": "http.request", "body": whole, "more_body": False}

    return receive_body_first


def as_access_token(verified: VerifiedRequest) -> AccessToken:
    """Describe a verified request to FastMCP; the grant's id stands where a bearer would, so no tool can read one."""
    return AccessToken(
        token=verified.grant_id,
        client_id=verified.client_id,
        scopes=list(verified.scopes),
        expires_at=int(verified.expires_at),
        resource=RESOURCE,
        subject=verified.identity.subject,
        claims={
            "iss": verified.identity.issuer,
            "name": verified.identity.name,
            "email": verified.identity.email,
            "client_name": verified.client_name,
            "grant_id": verified.grant_id,
        },
    )


async def tools_of(server: FastMCP[Any]) -> list[Tool]:
    """Ask a FastMCP server for its tools, every version of them: a client may call an older one."""
    found = []
    for tool in await server.list_tools():
        hints = tool.annotations
        if hints is None:
            found.append(Tool(tool.name))
        else:
            found.append(Tool(tool.name, hints.read_only_hint is True, hints.destructive_hint is not False))
    return found


def _public_origin(base_url: str | None) -> str | None:
    """Return the one origin to answer to, or None for this computer only. Raises ConfigError."""
    if base_url is None or is_loopback(base_url):
        return None
    parts = urlsplit(base_url)
    if parts.scheme != "https" or not parts.hostname or parts.path.strip("/") or parts.query or "@" in parts.netloc:
        raise ConfigError(
            "base_url must be a plain https address.", "For example https://mcp.example.org, with nothing behind it."
        )
    return f"https://{parts.netloc.lower().removesuffix(':443')}"


def _without_query(record: logging.LogRecord) -> bool:
    """Keep what stands behind the question mark out of uvicorn's log: codes and states come that way."""
    if isinstance(record.args, tuple) and len(record.args) == 5 and isinstance(record.args[2], str):
        client, method, target, version, status = record.args
        record.args = (client, method, str(target).partition("?")[0], version, status)
    return True


def _tell(event: Event, bridge: Bridge) -> None:
    """Say in the log what a person at this computer must know."""
    if isinstance(event, ProblemFound):
        logger.error("%s %s", event.title, event.hint)
    elif isinstance(event, ApprovalAsked) and (approval := bridge.find_question(event.approval_id)):
        logger.warning(
            "%s %s. Its code is %s; answer with: %s=%s mcp-auth-bridge approve %s",
            approval.client_name,
            say_question(approval),
            approval.code,
            HOME_VARIABLE,
            bridge.paths.data_dir.parent,
            approval.code,
        )
