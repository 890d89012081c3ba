"""AuthorizationServer: HTTP and the MCP SDK's OAuth handlers on one side, clients, flow and tokens on the other.

It translates and decides nothing. Client secrets are compared by hash; the PKCE check, the code and refresh request rules and
the registration schema are the SDK's.
"""

import asyncio
import base64
import binascii
import contextlib
import hmac
import json
import logging
import re
import secrets
import time
from collections.abc import Awaitable, Callable
from typing import Any, cast
from urllib.parse import unquote_plus, urljoin, urlsplit

from fastmcp.server.auth import AccessToken, OAuthProvider
from fastmcp.server.auth.cimd import CIMDFetcher, CIMDFetchError, CIMDValidationError
from mcp.server.auth.handlers.register import RegistrationHandler
from mcp.server.auth.handlers.token import TokenHandler
from mcp.server.auth.middleware.client_auth import AuthenticationError, ClientAuthenticator
from mcp.server.auth.provider import AccessToken as SDKAccessToken
from mcp.server.auth.provider import (
    AuthorizationCode,
    AuthorizationParams,
    RefreshToken,
    RegistrationError,
    TokenError,
)
from mcp.server.auth.settings import ClientRegistrationOptions
from mcp.shared.auth import OAuthClientInformationFull, OAuthToken
from pydantic import AnyUrl
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bridge_app.authorization import pages
from bridge_app.authorization.bearers import Bearers
from bridge_app.authorization.clients import (
    BadRegistration,
    ClientDocument,
    ClientRegistry,
    DocumentUnavailable,
    find_redirect_uri,
    is_loopback,
    judge_redirect_uris,
    registered_redirect_uris,
)
from bridge_app.authorization.external_tokens import ExternalTokens
from bridge_app.authorization.flow import Asked, ChoiceForm, LoginFlow, client_redirect
from bridge_app.authorization.programs import Programs
from bridge_app.authorization.tokens import RESOURCE, SCOPES, InvalidGrant, IssuedTokens, Refusal, Tokens, hash_secret
from bridge_app.errors import NotFound, StoreUnavailable
from bridge_app.models import VerifiedRequest
from bridge_app.sentences import Sentence, to_keep
from bridge_app.store.clients import ClientRecord

logger = logging.getLogger(__name__)

BROWSER_COOKIE = "mab_browser"
CALLBACK_PATHS = ("/callback", "/pangea/callback")
"""Where identity providers send the browser back to; the second is the one Pangea's documents name."""
GRANT_TYPES = ("authorization_code", "refresh_token")
ONLINE_CHECK_HOST = "claude.ai"
"""A host that serves such a document; a connection is opened and closed again, nothing is sent."""
_SINGLE_PARAMETERS = (
    "client_id", "redirect_uri", "response_type", "response_mode", "state", "scope", "code_challenge",
    "code_challenge_method", "prompt",
)  # fmt: skip
"""What an authorization request may carry once only (RFC 6749 §3.1); `resource` may be repeated."""
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}

Endpoint = Callable[[Request], Awaitable[Response]]


class GuardedFetcher:
    """Fetches client metadata documents with FastMCP's fetcher: pinned addresses, no private ones, 5 kB, no redirects."""

    CHECK_SECONDS = 300.0

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._fetcher = CIMDFetcher(timeout=5.0)
        self._clock = clock
        self._checked_at: float | None = None
        self._checking = asyncio.Lock()
        self._is_online = False

    async def fetch(self, client_id: str) -> ClientDocument:
        """Return the document. Raises DocumentUnavailable."""
        try:
            document = await self._fetcher.fetch(client_id)
            # FastMCP forgives a slash at the end; the draft does not, and two ids must not be one client.
            if str(document.client_id) != client_id:
                raise CIMDValidationError("the document names another client")
        except (CIMDFetchError, CIMDValidationError, ValueError, OSError, RecursionError) as error:
            raise DocumentUnavailable(
                "The app's metadata document can't be fetched.", "Check the internet connection, then connect again."
            ) from error
        return ClientDocument(document.client_name, tuple(document.redirect_uris), document.token_endpoint_auth_method)

    async def is_online(self) -> bool:
        """Tell whether a name on the internet resolves and answers on the https port; asked at most every five minutes."""
        async with self._checking:
            now = self._clock()
            if self._checked_at is None or now - self._checked_at > self.CHECK_SECONDS:
                self._is_online = await self._try()
                self._checked_at = now
            return self._is_online

    async def _try(self) -> bool:
        try:
            async with asyncio.timeout(1.5):
                _, writer = await asyncio.open_connection(ONLINE_CHECK_HOST, 443)
        except (OSError, TimeoutError):
            return False
        writer.close()
        return True


class _Client(OAuthClientInformationFull):
    """A client as the SDK's handlers see it; its secret is known to us as a hash only."""

    @classmethod
    def of(cls, record: ClientRecord) -> "_Client":
        return cls.model_validate(
            {
                **{
                    key: value
                    for key, value in record.metadata.items()
                    if key not in ("redirect_uris", "client_secret")
                },
                "redirect_uris": list(registered_redirect_uris(record)),
                "client_id": record.client_id,
                "client_name": record.name,
                "scope": " ".join(SCOPES),
                "grant_types": list(GRANT_TYPES),
            }
        )


class _Authenticator(ClientAuthenticator):
    """Authenticates a client at the token and revocation endpoints (RFC 6749 §2.3): none, Basic or POST, secret by hash."""

    def __init__(self, registry: ClientRegistry, provider: "AuthorizationServer") -> None:
        super().__init__(provider)
        self._registry = registry

    async def authenticate_request(self, request: Request) -> OAuthClientInformationFull:
        form = await request.form()
        client_id, secret = str(form.get("client_id") or ""), form.get("client_secret")
        header = request.headers.get("authorization", "")
        if header[:6].lower() == "basic ":
            client_id, secret = _basic(header[6:], client_id)
        record = self._registry.known(client_id) if client_id else None
        if record is None:
            raise AuthenticationError("The client is not known here; register again.")
        if record.secret_hash is not None and not (
            isinstance(secret, str) and hmac.compare_digest(hash_secret(secret), record.secret_hash)
        ):
            raise AuthenticationError("The client secret is missing or wrong.")
        return _Client.of(record)


class AuthorizationServer(OAuthProvider):
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
        super().__init__(
            base_url="http://localhost", client_registration_options=ClientRegistrationOptions(enabled=True)
        )
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
        self._tokens = tokens
        self.bearers = Bearers(tokens, external)
        self._programs = programs
        self._authenticator = _Authenticator(registry, self)
        self._token_handler = TokenHandler(self, self._authenticator)
        self._registration_handler = RegistrationHandler(
            self, ClientRegistrationOptions(enabled=True, default_scopes=list(SCOPES))
        )

    def get_routes(self, mcp_path: str | None = None) -> list[Route]:
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
        methods = ["none", "client_secret_post", "client_secret_basic"]
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

    # registration

    async def _register(self, request: Request) -> Response:
        content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if content_type != "application/json":
            return _error("invalid_client_metadata", "Send the metadata as application/json.", 415)
        response = await self._registration_handler.handle(request)
        response.headers.update(_NO_STORE)
        if self._programs is not None and response.status_code == 201:
            client_id = json.loads(bytes(response.body))["client_id"]
            self._programs.note_registration(request.scope.get("client"), client_id)
        return response

    async def register_client(self, client_info: OAuthClientInformationFull) -> None:
        """Judge and keep a registration; `client_info` is changed to what was kept, which is what the client hears back."""
        try:
            uris = [str(uri) for uri in client_info.redirect_uris or []]
            kept = judge_redirect_uris(uris, client_info.application_type or "native")
        except BadRegistration as error:
            raise RegistrationError(cast(Any, error.error), error.title) from error
        # The same objects: one made anew would gain a slash after a bare host, and the client compares what it hears.
        client_info.redirect_uris = [uri for uri in client_info.redirect_uris or [] if str(uri) in kept]
        client_info.grant_types = list(GRANT_TYPES)
        client_info.response_types = ["code"]
        client_info.scope = " ".join(SCOPES)
        for name in ("client_name", "software_id", "software_version"):
            if text := getattr(client_info, name):
                setattr(client_info, name, text[:200])
        if client_info.token_endpoint_auth_method not in ("none", "client_secret_basic"):
            client_info.token_endpoint_auth_method = "client_secret_post"
        metadata = client_info.model_dump(
            mode="json",
            include={
                "client_name",
                "token_endpoint_auth_method",
                "software_id",
                "software_version",
                "application_type",
            },
            exclude_none=True,
        )
        secret = client_info.client_secret
        self._registry.register(client_info.client_id, metadata, kept, hash_secret(secret) if secret else None)

    async def get_client(self, client_id: str) -> OAuthClientInformationFull | None:
        """Return a client already known, or None."""
        record = self._registry.known(client_id)
        return None if record is None else _Client.of(record)

    # the authorization endpoint and the browser journey

    async def _authorize(self, request: Request) -> Response:
        """Judge an authorization request: errors before the redirect URI is known to be right never redirect."""
        form = request.query_params if request.method == "GET" else await _form(request)
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
            return _error("invalid_client", "This client is not known here; register again.", 400)
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
                headers=_NO_STORE,
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
        return RedirectResponse(path, status_code=302, headers=_NO_STORE)

    async def authorize(self, client: OAuthClientInformationFull, params: AuthorizationParams) -> str:
        """Begin the journey for a request the SDK judged (the interface's own door; ours is `_authorize`)."""
        raise NotImplementedError("authorization requests are judged by _authorize")

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
        form = await _form(request)
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

    # the token and revocation endpoints

    async def _token(self, request: Request) -> Response:
        form = await _form(request)
        if problem := _token_request_problem(request, form):
            return _error("invalid_request", problem, 400)
        if any(not is_our_resource(str(value), origin_of(request)) for value in form.getlist("resource")):
            return _error("invalid_target", "This server issues tokens for its own address only.", 400)
        header = request.headers.get("authorization", "")
        if header[:6].lower() == "basic " and not form.get("client_id"):
            try:
                client_id, _ = _basic(header[6:], "")
            except AuthenticationError as error:
                return _error("invalid_client", error.message, 401)
            # The SDK's request models want the id in the form even when Basic names the client.
            cast(Any, request)._form = FormData([*form.multi_items(), ("client_id", client_id)])
        if not form.get("grant_type"):
            return _error("invalid_request", "grant_type is missing.", 400)
        if form.get("grant_type") not in GRANT_TYPES:
            return _error("unsupported_grant_type", "Only authorization_code and refresh_token are supported.", 400)
        if not await self._may_refresh(request, form):
            # RFC 6749 §5.2: it was issued to another client. Nothing is spent, and nothing revoked.
            return _error("invalid_grant", "This access was given to another program of this computer.", 400)
        response = cast(Response, await self._token_handler.handle(request))
        if response.status_code == 401 and header:
            response.headers["WWW-Authenticate"] = 'Basic realm="MCP Auth Bridge"'
        if self._programs is not None and response.status_code == 200 and (code := form.get("code")):
            record = self._tokens.find_code(str(code))
            if record is not None and record.grant_id is not None:
                self._programs.note_login(request.scope.get("client"), record.grant_id)
        return response

    async def _may_refresh(self, request: Request, form: FormData) -> bool:
        """Tell whether the program at this connection may use a refresh token, if that is what it presents."""
        if self._programs is None or form.get("grant_type") != "refresh_token":
            return True
        record = self._tokens.find_refresh_token(str(form.get("refresh_token") or ""))
        return record is None or await self._programs.admit(request.scope.get("client"), record.grant_id)

    async def load_authorization_code(
        self, client: OAuthClientInformationFull, authorization_code: str
    ) -> AuthorizationCode | None:
        """Return what a code stands for, spent ones included: a replay is dealt with once the verifier was checked."""
        record = self._tokens.find_code(authorization_code)
        if record is None or record.client_id != client.client_id:
            return None
        return AuthorizationCode(
            code=authorization_code,
            scopes=list(record.scopes),
            expires_at=record.expires_at,
            client_id=record.client_id,
            code_challenge=record.code_challenge,
            redirect_uri=AnyUrl(record.redirect_uri),
            redirect_uri_provided_explicitly=record.is_redirect_uri_explicit,
            subject=record.identity.subject,
        )

    async def exchange_authorization_code(
        self, client: OAuthClientInformationFull, authorization_code: AuthorizationCode
    ) -> OAuthToken:
        """Spend the code for tokens. Raises TokenError (invalid_grant)."""
        try:
            return _answer(self._tokens.redeem_code(authorization_code.code))
        except InvalidGrant as error:
            raise TokenError("invalid_grant", error.title) from error

    async def load_refresh_token(self, client: OAuthClientInformationFull, refresh_token: str) -> RefreshToken | None:
        """Return a refresh token of this client, spent ones included."""
        record = self._tokens.find_refresh_token(refresh_token)
        if record is None or record.client_id != client.client_id:
            return None
        return RefreshToken(
            token=refresh_token,
            client_id=record.client_id,
            scopes=list(record.scopes),
            expires_at=int(record.expires_at),
        )

    async def exchange_refresh_token(
        self, client: OAuthClientInformationFull, refresh_token: RefreshToken, scopes: list[str]
    ) -> OAuthToken:
        """Rotate the refresh token. Raises TokenError (invalid_grant)."""
        try:
            return _answer(self._tokens.refresh(refresh_token.token, tuple(scopes)))
        except InvalidGrant as error:
            raise TokenError("invalid_grant", error.title) from error

    async def load_access_token(self, token: str) -> AccessToken | None:
        """Return who presents this token, for FastMCP's own middleware; never the token itself."""
        verified = self._tokens.verify(token)
        if isinstance(verified, Refusal) or verified.is_paused:
            return None
        return as_access_token(verified)

    async def revoke_token(self, token: SDKAccessToken | RefreshToken) -> None:
        """End the grant behind a token, for callers of the interface that did the looking up themselves."""
        record = self._tokens.find_refresh_token(token.token) or self._tokens.find_access_token(token.token)
        if record is not None:
            self._tokens.revoke_grant(record.grant_id, to_keep("signed out by the app"))

    async def _revoke(self, request: Request) -> Response:
        """Answer RFC 7009: a client, public ones included, gives back its own token; its whole grant ends."""
        form = await _form(request)
        if problem := _token_request_problem(request, form):
            return _error("invalid_request", problem, 400)
        try:
            client = await self._authenticator.authenticate_request(request)
        except AuthenticationError as error:
            return _error("invalid_client", error.message, 401)
        token = str(form.get("token") or "")
        if not token:
            return _error("invalid_request", "The token is missing.", 400)
        record = self._tokens.find_refresh_token(token) or self._tokens.find_access_token(token)
        if record is not None and record.client_id == client.client_id:
            # Somebody else may have ended it since we looked: gone is gone.
            with contextlib.suppress(NotFound):
                self._tokens.revoke_grant(record.grant_id, to_keep("signed out by the app"))
        return Response(status_code=200, headers=_NO_STORE)


def origin_of(request: Request) -> str:
    """Return the origin this request reached us by, as the guard checked it, for example "http://localhost:8000"."""
    return str(request.scope["bridge.origin"])


def is_our_resource(resource: str, origin: str) -> bool:
    """Tell whether an RFC 8707 resource indicator means this server, on loopback by any of its names."""
    names = [origin]
    if is_loopback(origin):
        port = urlsplit(origin).port
        names = [f"http://{host}{f':{port}' if port else ''}" for host in ("localhost", "127.0.0.1", "[::1]")]
    return resource.lower().removesuffix("/") in [f"{name}{RESOURCE}" for name in names]


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


def _answer(issued: IssuedTokens) -> OAuthToken:
    return OAuthToken(
        access_token=issued.access_token,
        refresh_token=issued.refresh_token,
        expires_in=issued.expires_in,
        scope=" ".join(issued.scopes),
    )


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


def _token_request_problem(request: Request, form: FormData) -> str | None:
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type != "application/x-www-form-urlencoded":
        return "Send the request as application/x-www-form-urlencoded."
    if request.url.query:
        return "Parameters belong in the body, not in the address."
    names = [name for name, _ in form.multi_items() if name != "resource"]
    if len(names) != len(set(names)):
        return "A parameter appears twice."
    return None


def _basic(encoded: str, expected_client_id: str) -> tuple[str, str]:
    try:
        client_id, colon, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise AuthenticationError("The Basic credentials can't be read.") from error
    client_id, secret = unquote_plus(client_id), unquote_plus(secret)
    if not colon or (expected_client_id and client_id != expected_client_id):
        raise AuthenticationError("The Basic credentials name another client.")
    return client_id, secret


async def _form(request: Request) -> FormData:
    return await request.form(max_files=0, max_fields=50)


def _error(error: str, description: str, status: int) -> Response:
    return JSONResponse({"error": error, "error_description": description}, status_code=status, headers=_NO_STORE)


def _browser_error(request: Request, title: str, hint: str, status: int = 400) -> Response:
    if "text/html" in request.headers.get("accept", ""):
        return pages.problem(title, hint, status=status)
    return _error("invalid_request", f"{title} {hint}", status)


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
                response = _error("temporarily_unavailable", error.title, 503)
            response.headers["Retry-After"] = "5"
            return response

    return answer
