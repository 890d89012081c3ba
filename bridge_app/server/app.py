"""The ASGI app: mounts the authorization server and the MCP endpoint behind the guard."""

import asyncio
import gc
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bridge_app import i18n
from bridge_app.authorization import pages, policy
from bridge_app.authorization.bearers import Bearers
from bridge_app.authorization.clients import ClientRegistry
from bridge_app.authorization.documents import GuardedFetcher
from bridge_app.authorization.external_tokens import ExternalTokens
from bridge_app.authorization.flow import LoginFlow
from bridge_app.authorization.programs import Programs, key_made_at
from bridge_app.authorization.server import AuthorizationServer
from bridge_app.authorization.tokens import RESOURCE, SCOPES, Refusal, Tokens
from bridge_app.authorization.web import origin_of
from bridge_app.errors import BridgeError, SecretStoreUnavailable, StoreUnavailable
from bridge_app.events import EventBus, RequestRefused
from bridge_app.identity.base import ProviderUnavailable
from bridge_app.models import BUILTIN, Standing, Tool, UpstreamSettings, VerifiedRequest
from bridge_app.sentences import Sentence, to_keep
from bridge_app.server.builtin import BuiltinServer
from bridge_app.server.guard import Guard
from bridge_app.server.live import Live
from bridge_app.server.recheck import Recheck
from bridge_app.server.sessions import McpSessions
from bridge_app.upstream.catalog import Catalog
from bridge_app.upstream.channel import ChannelRequest
from bridge_app.upstream.kept_arguments import ArgumentRecorder
from bridge_app.upstream.lineup import Lineup
from bridge_app.upstream.links import Channel
from bridge_app.upstream.oauth import CALLBACK_PATH
from bridge_app.upstream.relay import Admit, Relay
from bridge_app.upstream.switchboard import Switchboard

logger = logging.getLogger(__name__)

_NEEDED = frozenset(SCOPES)
BUILTIN_SETTINGS = UpstreamSettings(BUILTIN, "MCP Auth Bridge", "http", prefix="")


class LocalServer(Protocol):
    """The MCP server that is part of the bridge."""

    @property
    def name(self) -> str: ...
    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None: ...
    async def tools(self) -> list[Tool]: ...


def challenge(origin: str, *, error: str | None = None, description: str | None = None) -> str:
    """Return the WWW-Authenticate value that leads a client to the login (RFC 6750 §3, RFC 9728 §5.1)."""
    parts = []
    if error is not None:
        parts.append(f'error="{error}"')
    if description is not None:
        parts.append(f'error_description="{description}"')
    parts.append(f'resource_metadata="{origin}/.well-known/oauth-protected-resource{RESOURCE}"')
    parts.append(f'scope="{" ".join(SCOPES)}"')
    return f"Bearer {', '.join(parts)}"


class McpEndpoint:
    """The protected resource: who sends this, may it pass, and then the relay."""

    def __init__(
        self,
        bearers: Bearers,
        relay: Relay,
        live: Live,
        events: EventBus,
        *,
        has_upstream: Callable[[VerifiedRequest], bool] = lambda who: BUILTIN in who.upstreams,
        programs: Programs | None = None,
    ) -> None:
        self._programs = programs
        self._bearers = bearers
        self._has_upstream = has_upstream
        self._relay = relay
        self._live = live
        self._events = events

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        bearer = _bearer_of(scope)
        external = self._bearers.external_for(bearer) if bearer else None
        if external is None:
            who = self._judge(scope, bearer)
        else:
            who = await self._judge_external(scope, bearer, external)
        if (
            self._programs is not None
            and not isinstance(who, Response)
            and not self._programs.is_settled(scope.get("client"), who.grant_id)
        ):
            who = await self._judge_program(scope, who, self._programs)
        if isinstance(who, Response):
            await who(scope, receive, send)
        elif external is None:
            await self._relay.handle(scope, receive, send, who, self._live)
        else:
            recheck = Recheck(self._live, lambda: _look_again(external, bearer), external.seconds_until_recheck(who))
            try:
                await self._relay.handle(scope, receive, send, who, recheck)
            finally:
                recheck.close()

    def _judge(self, scope: Scope, bearer: str) -> VerifiedRequest | Response:
        if not bearer:
            return _refuse(401, challenge(scope["bridge.origin"]))
        try:
            return self._weigh(scope, self._bearers.verify(bearer))
        except StoreUnavailable as error:
            logger.error("%s", error)
            return _json({"error": "temporarily_unavailable", "error_description": error.title}, 503)

    async def _judge_external(self, scope: Scope, bearer: str, external: ExternalTokens) -> VerifiedRequest | Response:
        try:
            return self._weigh(scope, await external.verify(bearer))
        except (ProviderUnavailable, SecretStoreUnavailable, StoreUnavailable) as error:
            # A 401 would make the app throw its token away, and this is no word about the token.
            logger.warning("%s", error)
            response = _json({"error": "temporarily_unavailable", "error_description": error.title}, 503)
            response.headers["Retry-After"] = "5"
            return response

    async def _judge_program(
        self, scope: Scope, who: VerifiedRequest, programs: Programs
    ) -> VerifiedRequest | Response:
        try:
            if await programs.admit(scope.get("client"), who.grant_id, key_made_at=key_made_at(who)):
                return who
        except StoreUnavailable as error:
            logger.error("%s", error)
            return _json({"error": "temporarily_unavailable", "error_description": error.title}, 503)
        self._events.publish(RequestRefused(who.grant_id, to_keep("another program")))
        # No challenge: it would make the app throw a good token away, and open a login that nobody asked for.
        return _forbidden(
            "This access was given to another program of this computer. "
            "Look at it in MCP Auth Bridge → Clients, or sign in from this program."
        )

    def _weigh(self, scope: Scope, verdict: VerifiedRequest | Refusal) -> VerifiedRequest | Response:
        origin = scope["bridge.origin"]
        if isinstance(verdict, Refusal):
            self._events.publish(RequestRefused(verdict.grant_id, verdict.because))
            if verdict.because == "revoked" and scope["method"] == "GET" and _has_session(scope):
                # An app whose stream was just cut opens it again by itself. A 401 would make it open a login at once, which
                # nobody asked for; told that there is no stream, it waits until somebody uses it. Its next call gets the 401.
                return Response(status_code=405, headers={"Allow": "POST, DELETE"})
            if verdict.because == "scope":
                return _lacks_scope(origin)
            words = (
                "The access token has run out." if verdict.because == "expired" else "The access token is not valid."
            )
            return _refuse(401, challenge(origin, error="invalid_token", description=words))
        if verdict.is_paused:
            self._events.publish(RequestRefused(verdict.grant_id, "paused"))
            return paused_answer()
        if not _NEEDED.issubset(verdict.scopes):
            self._events.publish(RequestRefused(verdict.grant_id, "scope"))
            return _lacks_scope(origin)
        if not self._has_upstream(verdict):
            # All servers there are were left unticked when the app was let in, or are switched off now.
            self._events.publish(RequestRefused(verdict.grant_id, to_keep("no server allowed")))
            return _forbidden("No server is switched on for this app. Choose one in MCP Auth Bridge → Clients.")
        return verdict


def _bearer_of(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"authorization":
            scheme, _, bearer = value.decode("latin-1").partition(" ")
            return bearer.strip() if scheme.lower() == "bearer" else ""
    return ""


async def _look_again(external: ExternalTokens, bearer: str) -> float | None:
    """Return when to look at a token again, or None if it lets nobody in any more."""
    try:
        verdict = await external.verify(bearer)
    except BridgeError:
        return None
    return None if isinstance(verdict, Refusal) else external.seconds_until_recheck(verdict)


def _lacks_scope(origin: str) -> Response:
    return _refuse(403, challenge(origin, error="insufficient_scope", description="More rights are needed."))


def _has_session(scope: Scope) -> bool:
    return any(name == b"mcp-session-id" for name, _ in scope["headers"])


def paused_answer() -> Response:
    """Refuse a paused client without a challenge: nothing it could do at the login would help."""
    return _forbidden("Paused by the person at this computer. It works again when they resume it in MCP Auth Bridge.")


def _forbidden(words: str) -> Response:
    return _json({"jsonrpc": "2.0", "id": None, "error": {"code": -32001, "message": words}}, 403)


@dataclass(frozen=True)
class Parts:
    """What the server is put together from; the bridge owns them."""

    registry: ClientRegistry
    flow: LoginFlow
    tokens: Tokens
    sessions: McpSessions
    live: Live
    events: EventBus
    describe: Callable[[str], Standing | None]
    """What a client may learn of its own grant, by the grant's id."""
    version: str
    port: Callable[[], int]
    """Asked at each request: it is known only once the sockets are bound."""
    background: Callable[[], Coroutine[Any, Any, None]]
    """Runs while the server does."""
    lineup: Lineup
    """The upstreams people added."""
    finish_sign_in: Callable[[Mapping[str, str]], Awaitable[str]] | None = None
    """Takes what came back from the sign-in page of an upstream; returns words for the person."""
    admit: Admit | None = None
    """Asks what people said of single tools."""
    local_server: LocalServer | None = None
    """Serves in place of the built-in server."""
    keep_tools: Callable[[tuple[Tool, ...]], None] | None = None
    """Told which tools there are, whenever that changes."""
    external: ExternalTokens | None = None
    """Judges tokens that are not ours, if the settings accept any."""
    explain: Callable[[VerifiedRequest, Tool], str | None] = lambda who, tool: None
    """Told of a call refused for want of a right; says to the app how that stands."""
    recorder: ArgumentRecorder | None = None
    """Told what calls carry, while the person wants it kept."""
    programs: Programs | None = None
    """Watches which programs use which grants, if these are connections of our own."""


def make_app(parts: Parts) -> ASGIApp:
    """Put the server together."""
    if parts.registry.documents is None:
        parts.registry.documents = GuardedFetcher()
    board = parts.lineup.board
    own = parts.local_server or BuiltinServer(parts.describe, version=parts.version)
    relay = make_relay(board, own.tools, parts, board)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await own.start()
        parts.lineup.serve_builtin(own, BUILTIN_SETTINGS)
        background = asyncio.create_task(parts.background(), name="bridge background")
        asking = asyncio.create_task(relay.catalog.refresh(), name="first look at the tools")
        # What is there now stays: looking through it again and again would only hold up calls.
        gc.freeze()
        try:
            yield
        finally:
            background.cancel()
            asking.cancel()
            await asyncio.wait([background, asking])
            await relay.close()
            await parts.lineup.stop()
            await own.stop()

    endpoint = McpEndpoint(
        Bearers(parts.tokens, parts.external),
        relay,
        parts.live,
        parts.events,
        has_upstream=lambda who: bool(board.lines_for(who)),
        programs=parts.programs,
    )
    return mount(_pages(parts), endpoint, port=parts.port, lifespan=lifespan)


def _pages(parts: Parts) -> Starlette:
    """Return all that is not the MCP endpoint."""
    authorization = AuthorizationServer(
        registry=parts.registry,
        flow=parts.flow,
        tokens=parts.tokens,
        external=parts.external,
        programs=parts.programs,
    )
    authorization.documentation = "/"
    app = Starlette(
        routes=[
            *authorization.routes(),
            Route(f"{RESOURCE}/", _without_slash, methods=["GET", "POST", "DELETE"]),
            Route("/", _home, methods=["GET"]),
            _upstream_callback(parts),
        ]
    )
    app.router.redirect_slashes = False
    return app


async def _home(request: Request) -> Response:
    return pages.home(f"{origin_of(request)}{RESOURCE}")


async def _without_slash(_: Request) -> Response:
    return RedirectResponse(RESOURCE, status_code=307)


def make_relay(
    channel: Channel, own_tools: Callable[[], Awaitable[list[Tool]]], parts: Parts, board: Switchboard | None = None
) -> Relay:
    """Return the relay to an MCP server in this process, and to the others on a switchboard."""

    async def ask() -> list[Tool]:
        return [*await own_tools(), *(await board.ask_tools() if board is not None else ())]

    return Relay(
        channel,
        parts.sessions,
        parts.events,
        challenge=_challenge_after_revoke,
        catalog=Catalog(ask, keep=parts.keep_tools),
        refuse=policy.refuse,
        whose=board.whose if board is not None else None,
        admit=parts.admit,
        search=board,
        explain=parts.explain,
        recorder=parts.recorder,
    )


def mount(
    browser: ASGIApp,
    endpoint: McpEndpoint,
    *,
    port: Callable[[], int],
    lifespan: Callable[[Starlette], AbstractAsyncContextManager[None]],
) -> ASGIApp:
    """Put the endpoint and the pages behind the guard."""
    life = Starlette(lifespan=lifespan)

    async def speak(scope: Scope, receive: Receive, send: Send) -> None:
        with i18n.speaking(i18n.language_for(_accepted_languages(scope))):
            await browser(scope, receive, send)

    async def endpoint_first(scope: Scope, receive: Receive, send: Send) -> None:
        # Nearly every request is for the endpoint, which needs nothing of what the router and its middleware give.
        is_request = scope["type"] == "http"
        if is_request and scope["path"] == RESOURCE:
            await endpoint(scope, receive, send)
        elif is_request:
            # In a task of its own, whose context variables are nobody else's.
            await asyncio.get_running_loop().create_task(speak(scope, receive, send))
        else:
            await life(scope, receive, send)

    return Guard(endpoint_first, port)


def _accepted_languages(scope: Scope) -> str:
    return b",".join(value for name, value in scope["headers"] if name == b"accept-language").decode("latin-1")


def _upstream_callback(parts: Parts) -> Route:
    async def come_back(request: Request) -> Response:
        """Finish a sign-in at an upstream."""
        if parts.finish_sign_in is None:
            return pages.problem(Sentence("Nothing is signed in to here."), Sentence("Close this page."), status=404)
        try:
            words = await parts.finish_sign_in(dict(request.query_params))
        except BridgeError as error:
            return pages.problem(error.title, error.hint)
        return pages.signed_in(words)

    return Route(CALLBACK_PATH, come_back, methods=["GET"])


def _challenge_after_revoke(scope: Mapping[str, Any]) -> str:
    return challenge(scope["bridge.origin"], error="invalid_token", description="Access was revoked.")


def _refuse(status: int, www_authenticate: str) -> Response:
    body = {"error": "invalid_token" if status == 401 else "insufficient_scope"}
    response = _json(body, status)
    response.headers["WWW-Authenticate"] = www_authenticate
    return response


def _json(body: object, status: int) -> Response:
    return Response(json.dumps(body), status_code=status, media_type="application/json")
