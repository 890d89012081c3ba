"""AuthorizationServer: HTTP on one side, clients, flow and tokens on the other. It translates and decides nothing."""

import logging
import re
import secrets
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urljoin

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bridge_app.authorization import pages
from bridge_app.authorization.bearers import Bearers
from bridge_app.authorization.clients import (
    ClientRegistry,
    DocumentUnavailable,
    find_redirect_uri,
    registered_redirect_uris,
)
from bridge_app.authorization.external_tokens import ExternalTokens
from bridge_app.authorization.flow import Asked, ChoiceForm, LoginFlow, client_redirect
from bridge_app.authorization.programs import Programs
from bridge_app.authorization.registration import AUTH_METHODS, RegistrationEndpoint
from bridge_app.authorization.token_endpoint import GRANT_TYPES, TokenEndpoint
from bridge_app.authorization.tokens import RESOURCE, SCOPES, Tokens
from bridge_app.authorization.web import NO_STORE, is_our_resource, oauth_error, origin_of, read_form
from bridge_app.errors import StoreUnavailable
from bridge_app.sentences import Sentence

logger = logging.getLogger(__name__)

BROWSER_COOKIE = "mab_browser"
CALLBACK_PATHS = ("/callback", "/pangea/callback")
"""Where identity providers send the browser back to; the second is the one Pangea's documents name."""
_SINGLE_PARAMETERS = (
    "client_id", "redirect_uri", "response_type", "response_mode", "state", "scope", "code_challenge",
    "code_challenge_method", "prompt",
)  # fmt: skip
"""What an authorization request may carry once only (RFC 6749 §3.1); `resource` may be repeated."""
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")

Endpoint = Callable[[Request], Awaitable[Response]]


class AuthorizationServer:
    """The bridge's OAuth server, for any loopback name and port it is reached by.

    Every metadata document, issuer and `iss` is built from the origin of the request, which the guard has checked
    (`scope["bridge.origin"]`): localhost, 127.0.0.1 and [::1] are one resource, but each client must hear the name it used.
    """

    documentation = ""
    """Where people read about the service; what begins with a slash is at its own address. Empty: nowhere."""

    def __init__(
        self,
        *,
        registry: ClientRegistry,
        flow: LoginFlow,
        tokens: Tokens,
        external: ExternalTokens | None = None,
        programs: Programs | None = None,
    ) -> None:
        self.use(registry=registry, flow=flow, tokens=tokens, external=external, programs=programs)

    def use(
        self,
        *,
        registry: ClientRegistry,
        flow: LoginFlow,
        tokens: Tokens,
        external: ExternalTokens | None = None,
        programs: Programs | None = None,
    ) -> None:
        """Work with these parts from now on."""
        self._registry = registry
        self._flow = flow
        self.bearers = Bearers(tokens, external)
        self._token_endpoint = TokenEndpoint(registry, tokens, programs)
        self._registration_endpoint = RegistrationEndpoint(registry, programs)

    def routes(self) -> list[Route]:
        """Return every route of the authorization server and of the browser journey."""
        return [
            Route("/.well-known/oauth-protected-resource", self._resource_metadata, methods=["GET"]),
            Route(f"/.well-known/oauth-protected-resource{RESOURCE}", self._resource_metadata, methods=["GET"]),
            Route("/.well-known/oauth-authorization-server", self._server_metadata, methods=["GET"]),
            Route("/register", _guarded(self._register), methods=["POST"]),
            Route("/authorize", _guarded(self._authorize), methods=["GET", "POST"]),
            Route("/continue", _guarded(self._continue), methods=["GET"]),
            *(Route(path, _guarded(self._callback), methods=["GET"]) for path in CALLBACK_PATHS),
            Route("/consent", _guarded(self._consent), methods=["POST"]),
            Route("/token", _guarded(self._token), methods=["POST"]),
            Route("/revoke", _guarded(self._revoke), methods=["POST"]),
        ]

    # documents

    async def _resource_metadata(self, request: Request) -> Response:
        origin = origin_of(request)
        document: dict[str, object] = {
            "resource": f"{origin}{RESOURCE}",
            "authorization_servers": [origin],
            "scopes_supported": list(SCOPES),
            "bearer_methods_supported": ["header"],
            "resource_name": "MCP Auth Bridge",
        }
        if self.documentation:
            document["resource_documentation"] = urljoin(origin, self.documentation)
        return JSONResponse(document)

    async def _server_metadata(self, request: Request) -> Response:
        origin = origin_of(request)
        methods = list(AUTH_METHODS)
        document: dict[str, object] = {
            "issuer": origin,
            "authorization_endpoint": f"{origin}/authorize",
            "token_endpoint": f"{origin}/token",
            "registration_endpoint": f"{origin}/register",
            "revocation_endpoint": f"{origin}/revoke",
            "scopes_supported": list(SCOPES),
            "response_types_supported": ["code"],
            "response_modes_supported": ["query"],
            "grant_types_supported": list(GRANT_TYPES),
            "token_endpoint_auth_methods_supported": methods,
            "revocation_endpoint_auth_methods_supported": methods,
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": True,
        }
        if self.documentation:
            document["service_documentation"] = urljoin(origin, self.documentation)
        if await self._registry.announces_documents():
            # Apps that see this use it and do not fall back to registering, so it is said only while it can work.
            document["client_id_metadata_document_supported"] = True
        return JSONResponse(document)

    # the authorization endpoint and the browser journey

    async def _authorize(self, request: Request) -> Response:
        """Judge an authorization request: errors before the redirect URI is known to be right never redirect."""
        form = request.query_params if request.method == "GET" else await read_form(request)
        for name in _SINGLE_PARAMETERS:
            if len(form.getlist(name)) > 1:
                return _browser_error(
                    request,
                    Sentence("The app sent a request that can't be right."),
                    Sentence("“{name}” appears twice.", name=name),
                )
        client_id = str(form.get("client_id") or "")
        try:
            record = await self._registry.find(client_id)
        except DocumentUnavailable as error:
            return _browser_error(request, error.title, error.hint)
        if record is None:
            if "text/html" in request.headers.get("accept", ""):
                return pages.unknown_client(client_id)
            return oauth_error("invalid_client", "This client is not known here; register again.", 400)
        asked_uri = form.get("redirect_uri")
        redirect_uri = find_redirect_uri(
            registered_redirect_uris(record), None if asked_uri is None else str(asked_uri)
        )
        if redirect_uri is None:
            return _browser_error(
                request,
                Sentence("The app asked for its answer at an address it did not register."),
                Sentence("Sign out of MCP Auth Bridge in the app and connect again."),
            )
        origin = origin_of(request)
        state = form.get("state")
        problem = _authorization_problem(form, origin)
        if problem is not None:
            answer = {"error": problem[0], "error_description": problem[1]}
            return RedirectResponse(
                client_redirect(redirect_uri, answer, state=None if state is None else str(state), issuer=origin),
                status_code=302,
                headers=NO_STORE,
            )
        path = self._flow.begin(
            Asked(
                client_id=record.client_id,
                redirect_uri=redirect_uri,
                is_redirect_uri_explicit=asked_uri is not None,
                state=None if state is None else str(state),
                scopes=SCOPES,
                code_challenge=str(form["code_challenge"]),
                origin=origin,
            )
        )
        return RedirectResponse(path, status_code=302, headers=NO_STORE)

    async def _continue(self, request: Request) -> Response:
        browser = request.cookies.get(BROWSER_COOKIE, "")
        is_new = not re.fullmatch(r"[A-Za-z0-9_-]{43}", browser)
        if is_new:
            browser = secrets.token_urlsafe(32)
        response = await self._flow.go_on(
            request.query_params.get("request", ""),
            browser,
            is_waiting=request.query_params.get("wait") == "1",
            is_from_page=request.headers.get("sec-fetch-site") in ("cross-site", "same-site"),
        )
        if is_new:
            # On loopback neither Secure nor __Host-: Safari refuses both on plain http, and there, where ports share cookies,
            # they would keep out nobody. The cookie only ties one login to one browser; it lets nobody in.
            is_secure = origin_of(request).startswith("https:")
            response.set_cookie(BROWSER_COOKIE, browser, httponly=True, samesite="lax", path="/", secure=is_secure)
        return response

    async def _consent(self, request: Request) -> Response:
        form = await read_form(request)
        return self._flow.take_form(
            ChoiceForm(
                request_id=str(form.get("request") or ""),
                csrf=str(form.get("csrf") or ""),
                decision=str(form.get("decision") or ""),
                upstreams=tuple(str(upstream) for upstream in form.getlist("upstream")),
                is_read_only=bool(form.get("read_only")),
            ),
            request.cookies.get(BROWSER_COOKIE, ""),
        )

    async def _callback(self, request: Request) -> Response:
        answer = request.query_params
        if len(answer.multi_items()) != len(set(answer)):
            return _browser_error(
                request,
                Sentence("The identity provider's answer can't be right."),
                Sentence("A part of it appears twice."),
            )
        return await self._flow.come_back(dict(answer), request.cookies.get(BROWSER_COOKIE, ""))

    # the token, revocation and registration endpoints

    async def _token(self, request: Request) -> Response:
        return await self._token_endpoint.token(request)

    async def _revoke(self, request: Request) -> Response:
        return await self._token_endpoint.revoke(request)

    async def _register(self, request: Request) -> Response:
        return await self._registration_endpoint.register(request)


def _authorization_problem(form: Any, origin: str) -> tuple[str, str] | None:
    if form.get("response_type") is None:
        return "invalid_request", "response_type is missing."
    if form.get("response_type") != "code":
        return "unsupported_response_type", "Only response_type=code is supported."
    challenge = form.get("code_challenge")
    if challenge is None:
        return "invalid_request", "A PKCE code_challenge is required."
    if form.get("code_challenge_method") != "S256":
        return "invalid_request", "code_challenge_method must be S256."
    if not _CHALLENGE.fullmatch(str(challenge)):
        return "invalid_request", "The code_challenge is not a SHA-256 in base64url."
    if any(not is_our_resource(str(value), origin) for value in form.getlist("resource")):
        return "invalid_target", "This server issues tokens for its own address only."
    return None


def _browser_error(request: Request, title: str, hint: str, status: int = 400) -> Response:
    if "text/html" in request.headers.get("accept", ""):
        return pages.problem(title, hint, status=status)
    return oauth_error("invalid_request", f"{title} {hint}", status)


def _guarded(endpoint: Endpoint) -> Endpoint:
    """Answer a store that can't write with 503: temporary, so that no client throws its tokens away."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except StoreUnavailable as error:
            logger.error("%s", error)
            if "text/html" in request.headers.get("accept", ""):
                response: Response = pages.problem(error.title, error.hint, status=503)
            else:
                response = oauth_error("temporarily_unavailable", error.title, 503)
            response.headers["Retry-After"] = "5"
            return response

    return answer
