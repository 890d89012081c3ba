"""The OAuth server's back door: token, introspection, revocation, logout, keys, clients and metadata."""

import base64
import hmac
import re
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import unquote_plus, urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bridge_app.demo.cloud import Cloud
from bridge_app.demo.directory import LONGEST_SECRET_LIFE, OAuthClient
from bridge_app.demo.forms import NO_STORE, OAuthError, first, once, read_form
from bridge_app.demo.logins import LoginSession, Ticket, Token
from bridge_app.demo.signing import s256

Fields = dict[str, str]
SCOPE_PATTERN = re.compile(r"^$|^[a-zA-Z0-9:*/_=-]+(?:\s+[a-zA-Z0-9:*/_=-]+)*$")
_VERIFIER_PATTERN = re.compile(r"[A-Za-z0-9._~-]{43,128}")


class OAuthServer:
    """The endpoints a client's own code talks to."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud

    def routes(self) -> list[Route]:
        """Return its routes; the v1beta profile has them under the old prefix too."""
        prefixes = ["/v2/oauth"] + (["/v1beta/oauth"] if self._cloud.profile == "v1beta" else [])
        routes = [
            Route("/.well-known/oauth-authorization-server", self.metadata),
            Route("/.well-known/openid-configuration", self.openid_configuration),
        ]
        for prefix in prefixes:
            routes += [
                Route(f"{prefix}/token", self._form(self.token), methods=["POST"]),
                Route(f"{prefix}/token/introspect", self._form(self.introspect), methods=["POST"]),
                Route(f"{prefix}/token/revoke", self._form(self.revoke), methods=["POST"]),
                Route(f"{prefix}/logout", self._form(self.logout), methods=["POST"]),
                Route(f"{prefix}/jwks.json", self.jwks),
                Route(f"{prefix}/clients", self.list_clients),
                Route(f"{prefix}/clients/register", self.register, methods=["POST"]),
            ]
        return routes

    def _form(self, answer: Callable[[Request, Fields], dict[str, Any]]) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            try:
                return JSONResponse(answer(request, once(await read_form(request))), headers=NO_STORE)
            except OAuthError as error:
                return error.response()

        return endpoint

    def token(self, request: Request, form: Fields) -> dict[str, Any]:
        """Answer a token request (RFC 6749 §4.1.3, §4.4.2, §6)."""
        grant_type = first(form, "grant_type")
        client = self._authenticate(request, form)
        if grant_type == "authorization_code":
            return self._redeem(request, form, client)
        if grant_type == "refresh_token":
            return self._refresh(form, client)
        if grant_type == "client_credentials":
            return self._serve_itself(request, form, client)
        raise OAuthError("unsupported_grant_type", "authorization_code, refresh_token or client_credentials.")

    def introspect(self, request: Request, form: Fields) -> dict[str, Any]:
        """Say what a token is (RFC 7662)."""
        client = self._authenticate(request, form)
        token = self._cloud.logins.find(first(form, "token"))
        knobs = self._cloud.knobs
        if token is None or not self._cloud.logins.is_active(token):
            return {"active": False}
        if token.client is not client and not knobs.introspect_any_client:
            return {"active": False}
        claims = self._cloud.logins.claims(token)
        if knobs.introspection == "minimal":
            return {"active": True, "client_id": claims.get("client_id"), "scope": claims["scope"]}
        kind = "refresh_token" if token.type == "session" else "Bearer"
        return {"active": True, "token_type": kind, **claims}

    def revoke(self, request: Request, form: Fields) -> dict[str, Any]:
        """End a token, or with a refresh token the whole login; an unknown one is fine too (RFC 7009)."""
        client = self._authenticate(request, form)
        token = self._cloud.logins.find(first(form, "token"))
        if token is not None and token.client is client:
            token.revoked = True
            if token.type == "session" and token.login is not None:
                self._cloud.logins.end(token.login)
        return {}

    def logout(self, request: Request, form: Fields) -> dict[str, Any]:
        """End the login of a refresh token; the vendor's browser library calls this with a client id only."""
        client_id, token = first(form, "client_id"), self._cloud.logins.find(first(form, "token"))
        if token is not None and token.login and token.client and token.client.client_id == client_id:
            self._cloud.logins.end(token.login)
        return {}

    def _redeem(self, request: Request, form: Fields, client: OAuthClient) -> dict[str, Any]:
        if "authorization_code" not in client.grant_types:
            raise OAuthError("unauthorized_client", "This client may not use authorization_code.")
        logins = self._cloud.logins
        ticket = logins.find_code(first(form, "code"))
        if ticket is None or ticket.client is not client:
            raise OAuthError("invalid_grant", "The code is not known.")
        if ticket.spent and ticket.login is not None:
            # RFC 6749 §4.1.2: the tokens of a code that comes twice are revoked.
            logins.end(ticket.login)
        if not logins.is_code_good(ticket):
            raise OAuthError("invalid_grant", "The code was used already, or has expired.")
        ticket.spent = True
        if form.get("redirect_uri") != ticket.redirect_uri:
            raise OAuthError("invalid_grant", "redirect_uri is not the one the code was asked with.")
        self._check_verifier(ticket, form.get("code_verifier"))
        login = logins.open(ticket, request.headers.get("user-agent", ""))
        return self._answer(login, login.scopes, nonce=ticket.nonce)

    def _check_verifier(self, ticket: Ticket, verifier: str | None) -> None:
        if self._cloud.knobs.pkce == "ignore":
            return
        if ticket.challenge is None:
            if verifier is not None:
                raise OAuthError("invalid_grant", "There is a code_verifier, but the login began without a challenge.")
            return
        if verifier is None or not _VERIFIER_PATTERN.fullmatch(verifier):
            raise OAuthError("invalid_grant", "code_verifier is missing or malformed.")
        expected = s256(verifier) if ticket.challenge_method == "S256" else verifier
        if not hmac.compare_digest(expected, ticket.challenge):
            raise OAuthError("invalid_grant", "code_verifier does not match.")

    def _refresh(self, form: Fields, client: OAuthClient) -> dict[str, Any]:
        if "authorization_code" not in client.grant_types:
            raise OAuthError("unauthorized_client", "This client may not use refresh_token.")
        logins = self._cloud.logins
        token = logins.find(first(form, "refresh_token"))
        if token is None or token.type != "session" or token.client is not client or token.login is None:
            raise OAuthError("invalid_grant", "The refresh token is not known.")
        if token.spent:
            logins.end(token.login)
            raise OAuthError("invalid_grant", "The refresh token was used already; the login is over.")
        if not logins.is_active(token):
            raise OAuthError("invalid_grant", "The refresh token has expired or was revoked.")
        scopes = token.login.scopes
        if "scope" in form:
            asked = _split_scope(form["scope"])
            if not set(asked) <= set(scopes):
                raise OAuthError("invalid_scope", "A refresh can't widen the scope.")
            scopes = asked or scopes
        if self._cloud.knobs.refresh_rotation:
            token.spent = True
            return self._answer(token.login, scopes)
        return self._answer(token.login, scopes, refresh=token)

    def _serve_itself(self, request: Request, form: Fields, client: OAuthClient) -> dict[str, Any]:
        if "client_credentials" not in client.grant_types:
            raise OAuthError("unauthorized_client", "This client may not use client_credentials.")
        scopes = _split_scope(form.get("scope", "")) or tuple(client.default_scope)
        if not set(scopes) <= set(client.scope):
            raise OAuthError("invalid_scope", "The client may not have this scope.")
        return self._trimmed(self._access_fields(self._cloud.logins.issue_service(client, scopes, _base(request))))

    def _answer(
        self,
        login: LoginSession,
        scopes: tuple[str, ...],
        *,
        nonce: str | None = None,
        refresh: Token | None = None,
    ) -> dict[str, Any]:
        cloud = self._cloud
        access = cloud.logins.issue_access(login, scopes)
        answer = self._access_fields(access)
        if cloud.knobs.issue_refresh:
            answer["refresh_token"] = (refresh or cloud.logins.issue_refresh(login)).value
        if "openid" in scopes and login.client is not None:
            claims = cloud.logins.claims(access) | {
                "aud": login.client.client_id,
                "auth_time": int(login.created_at),
            }
            claims |= {"nonce": nonce} if nonce else {}
            answer["id_token"] = cloud.keys.sign(claims, cloud.knobs.id_token_fault)
        return self._trimmed(answer)

    def _access_fields(self, access: Token) -> dict[str, Any]:
        return {
            "access_token": access.value,
            "token_type": "Bearer",
            "expires_in": int(access.expires_at - access.created_at),
            "scope": " ".join(access.scopes),
        }

    def _trimmed(self, answer: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in answer.items() if name not in self._cloud.knobs.omit}

    def _authenticate(self, request: Request, form: Fields) -> OAuthClient:
        """Return the client that asks (RFC 6749 §2.3). Raises OAuthError."""
        basic = _basic_credentials(request)
        in_form = "client_secret" in form
        if basic is not None and in_form:
            raise OAuthError("invalid_request", "The client must prove itself in one way only.")
        client_id, secret = basic or (form.get("client_id", ""), form.get("client_secret"))
        client, knobs = self._cloud.directory.clients.get(client_id), self._cloud.knobs
        if basic is not None and form.get("client_id", client_id) != client_id:
            raise OAuthError("invalid_request", "client_id differs from the one in the header.")
        if client is None or client.disabled or knobs.client_disabled:
            raise OAuthError("invalid_client", "The client is not known.", 401)
        if client.auth_method is None:
            if not knobs.public_clients or secret is not None:
                raise OAuthError("invalid_client", "The client is not known.", 401)
            return client
        method = "client_secret_basic" if basic is not None else "client_secret_post"
        if secret is None or not client.has_secret(secret):
            raise OAuthError("invalid_client", "The client secret is not right.", 401)
        if method != client.auth_method and not knobs.any_auth_method:
            raise OAuthError("invalid_client", f"This client must use {client.auth_method}.", 401)
        if knobs.secret_expired or self._cloud.clock() >= client.secret_expires_at:
            raise OAuthError("invalid_client", "The client secret has expired.", 401)
        return client

    async def jwks(self, request: Request) -> Response:
        """Show the keys that check tokens."""
        return JSONResponse({"keys": self._cloud.keys.jwks()})

    async def list_clients(self, request: Request) -> Response:
        """List the registered clients, or one by its id."""
        try:
            self._require_service_token(request)
        except OAuthError as error:
            return error.response()
        wanted = request.query_params.get("client_id")
        found = [
            each.describe()
            for each in self._cloud.directory.clients.values()
            if each.auth_method is not None and wanted in (None, each.client_id)
        ]
        return JSONResponse({"clients": found, "last": "", "count": len(found)})

    async def register(self, request: Request) -> Response:
        """Register a client; for the owner of a service token only."""
        try:
            self._require_service_token(request)
            client = self._register(await request.json())
        except OAuthError as error:
            return error.response()
        except ValueError:
            return OAuthError("invalid_client_metadata", "The body is not JSON.").response()
        return JSONResponse(client.describe(with_secret=True), 201, NO_STORE)

    def _register(self, body: Any) -> OAuthClient:
        if not isinstance(body, dict):
            raise OAuthError("invalid_client_metadata", "The body is not an object.")
        directory = self._cloud.directory
        method = body.get("token_endpoint_auth_method", "client_secret_basic")
        if method not in ("client_secret_basic", "client_secret_post"):
            raise OAuthError("invalid_client_metadata", "token_endpoint_auth_method must be Basic or POST.")
        scope = _split_scope(str(body.get("scope") or ""))
        if not scope or not set(scope) <= set(directory.scopes):
            raise OAuthError("invalid_client_metadata", "At least one scope of the project is needed.")
        default_scope = _split_scope(str(body.get("default_scope") or ""))
        redirect_uris = body.get("redirect_uris", [])
        if not isinstance(redirect_uris, list) or not all(
            isinstance(each, str) and urlsplit(each).scheme for each in redirect_uris
        ):
            raise OAuthError("invalid_redirect_uri", "redirect_uris must be a list of URIs.")
        grant_types = body.get("grant_types", ["authorization_code"])
        if not isinstance(grant_types, list) or not set(grant_types) <= {"authorization_code", "client_credentials"}:
            raise OAuthError("invalid_client_metadata", "grant_types: authorization_code, client_credentials.")
        life = body.get("client_secret_expires_in")
        if life is not None and not (isinstance(life, int) and 0 < life <= LONGEST_SECRET_LIFE):
            raise OAuthError("invalid_client_metadata", "A client secret lives a year at most.")
        return directory.add_client(
            str(body.get("client_name") or "Unnamed client"),
            method,
            self._cloud.clock(),
            grant_types=grant_types,
            redirect_uris=redirect_uris,
            scope=list(scope),
            default_scope=[each for each in default_scope if each in scope],
            secret_life=life or LONGEST_SECRET_LIFE,
        )

    def _require_service_token(self, request: Request) -> None:
        if request.headers.get("authorization", "") != f"Bearer {self._cloud.service_token}":
            raise OAuthError("invalid_token", "A service token is needed.", 401)

    async def metadata(self, request: Request) -> Response:
        """Describe the server (RFC 8414), truly or as the knob says."""
        if self._cloud.knobs.metadata == "absent":
            return Response(status_code=404)
        return JSONResponse(self._describe(request))

    async def openid_configuration(self, request: Request) -> Response:
        """Describe the server the OpenID way, if the knob is on."""
        if not self._cloud.knobs.openid_configuration:
            return Response(status_code=404)
        more = {"subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["ES256"]}
        return JSONResponse(self._describe(request) | more)

    def _describe(self, request: Request) -> dict[str, Any]:
        issuer = _base(request)
        base = "https://login.elsewhere.example" if self._cloud.knobs.metadata == "lying" else issuer
        methods = ["client_secret_basic", "client_secret_post"]
        document: dict[str, Any] = {
            "issuer": issuer,
            "authorization_endpoint": f"{base}/v2/oauth/authorize",
            "token_endpoint": f"{base}/v2/oauth/token",
            "introspection_endpoint": f"{base}/v2/oauth/token/introspect",
            "revocation_endpoint": f"{base}/v2/oauth/token/revoke",
            "jwks_uri": f"{base}/v2/oauth/jwks.json",
            "scopes_supported": list(self._cloud.directory.scopes),
            "response_types_supported": ["code"],
            "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
            "token_endpoint_auth_methods_supported": methods,
            "introspection_endpoint_auth_methods_supported": methods,
            "revocation_endpoint_auth_methods_supported": methods,
        }
        if self._cloud.knobs.pkce != "ignore":
            document["code_challenge_methods_supported"] = ["S256", "plain"]
        if self._cloud.knobs.send_iss:
            document["authorization_response_iss_parameter_supported"] = True
        return document


def _split_scope(scope: str) -> tuple[str, ...]:
    if not SCOPE_PATTERN.match(scope):
        raise OAuthError("invalid_scope", "The scope has letters it can't have.")
    return tuple(dict.fromkeys(scope.split()))


def _basic_credentials(request: Request) -> tuple[str, str] | None:
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if not scheme:
        return None
    try:
        if scheme.lower() != "basic":
            raise ValueError(scheme)
        client_id, colon, secret = base64.b64decode(value, validate=True).decode().partition(":")
        if not colon:
            raise ValueError(scheme)
    except ValueError as error:
        raise OAuthError("invalid_client", "The Authorization header is not Basic.", 401) from error
    return unquote_plus(client_id), unquote_plus(secret)


def _base(request: Request) -> str:
    return str(request.base_url).rstrip("/")
