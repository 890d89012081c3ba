"""The token and revocation endpoints: who asks, and what for. `tokens` decides the rest."""

import base64
import binascii
import contextlib
import hashlib
import hmac
from urllib.parse import unquote_plus, urlsplit

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from bridge_app.authorization.clients import ClientRegistry
from bridge_app.authorization.programs import Programs
from bridge_app.authorization.tokens import InvalidGrant, IssuedTokens, Tokens, hash_secret
from bridge_app.authorization.web import (
    NO_STORE,
    content_type,
    is_our_resource,
    json_answer,
    oauth_error,
    origin_of,
    read_form,
)
from bridge_app.errors import NotFound
from bridge_app.sentences import to_keep
from bridge_app.store.clients import ClientRecord

GRANT_TYPES = ("authorization_code", "refresh_token")


class _Refused(Exception):
    """The request can't be answered. `error` is a code of RFC 6749 §5.2."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(description)
        self.error = error

    def answer(self, request: Request) -> Response:
        """Return what the client hears; one that tried to prove itself in a header hears how that is done here."""
        is_unknown = self.error == "invalid_client"
        response = oauth_error(self.error, str(self), 401 if is_unknown else 400)
        if is_unknown and "authorization" in request.headers:
            response.headers["WWW-Authenticate"] = 'Basic realm="MCP Auth Bridge"'
        return response


class TokenEndpoint:
    """Answers `POST /token` (RFC 6749 §4.1.3, §6; RFC 7636 §4.6) and `POST /revoke` (RFC 7009)."""

    def __init__(self, registry: ClientRegistry, tokens: Tokens, programs: Programs | None) -> None:
        self._registry = registry
        self._tokens = tokens
        self._programs = programs

    async def token(self, request: Request) -> Response:
        """Exchange a code or a refresh token. Raises StoreUnavailable."""
        try:
            form = await _read(request)
            if any(not is_our_resource(str(value), origin_of(request)) for value in form.getlist("resource")):
                raise _Refused("invalid_target", "This server issues tokens for its own address only.")
            kind = _value(form, "grant_type")
            if kind not in GRANT_TYPES:
                words = "Only authorization_code and refresh_token are supported."
                raise _Refused("unsupported_grant_type", words)
            if kind == "refresh_token":
                await self._check_program(request, form)
            client = self._authenticate(request, form)
            issued = self._redeem(client, form) if kind == "authorization_code" else self._refresh(client, form)
        except _Refused as error:
            return error.answer(request)
        if self._programs is not None and kind == "authorization_code":
            self._programs.note_login(request.scope.get("client"), issued.grant_id)
        return json_answer(
            {
                "access_token": issued.access_token,
                "token_type": "Bearer",
                "expires_in": issued.expires_in,
                "scope": " ".join(issued.scopes),
                "refresh_token": issued.refresh_token,
            }
        )

    async def revoke(self, request: Request) -> Response:
        """Let a client, public ones included, give back its own token; its whole grant ends. Raises StoreUnavailable."""
        try:
            form = await _read(request)
            client = self._authenticate(request, form)
            token = _value(form, "token")
        except _Refused as error:
            return error.answer(request)
        record = self._tokens.find_refresh_token(token) or self._tokens.find_access_token(token)
        if record is not None and record.client_id == client.client_id:
            # Somebody else may have ended it since we looked: gone is gone.
            with contextlib.suppress(NotFound):
                self._tokens.revoke_grant(record.grant_id, to_keep("signed out by the app"))
        return Response(status_code=200, headers=NO_STORE)

    def _authenticate(self, request: Request, form: FormData) -> ClientRecord:
        """Return the client: by its id alone, or with its secret in the form or as Basic (RFC 6749 §2.3)."""
        client_id, secret = str(form.get("client_id") or ""), form.get("client_secret")
        header = request.headers.get("authorization", "")
        if header[:6].lower() == "basic ":
            client_id, secret = _basic(header[6:], client_id)
        record = self._registry.known(client_id) if client_id else None
        if record is None:
            raise _Refused("invalid_client", "The client is not known here; register again.")
        if record.secret_hash is not None and not (
            isinstance(secret, str) and hmac.compare_digest(hash_secret(secret), record.secret_hash)
        ):
            raise _Refused("invalid_client", "The client secret is missing or wrong.")
        return record

    def _redeem(self, client: ClientRecord, form: FormData) -> IssuedTokens:
        """Spend a code, once all was checked that its rightful client knows: a thief's replay ends nothing."""
        code, verifier = _value(form, "code"), _value(form, "code_verifier")
        record = self._tokens.find_code(code)
        if record is None or record.client_id != client.client_id:
            raise _Refused("invalid_grant", "The code is not known.")
        asked = form.get("redirect_uri")
        expected = record.redirect_uri if record.is_redirect_uri_explicit else None
        if (None if asked is None else _plain(str(asked))) != (None if expected is None else _plain(expected)):
            raise _Refused("invalid_grant", "The redirect URI is not the one the code was asked for with.")
        digest = hashlib.sha256(verifier.encode("utf-8", "surrogatepass")).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=")
        if not hmac.compare_digest(challenge, record.code_challenge.encode()):
            raise _Refused("invalid_grant", "The code verifier is not the right one.")
        try:
            return self._tokens.redeem_code(code)
        except InvalidGrant as error:
            raise _Refused("invalid_grant", error.title) from error

    def _refresh(self, client: ClientRecord, form: FormData) -> IssuedTokens:
        token = _value(form, "refresh_token")
        record = self._tokens.find_refresh_token(token)
        if record is None or record.client_id != client.client_id:
            raise _Refused("invalid_grant", "The refresh token is not known.")
        asked = scope.split(" ") if (scope := str(form.get("scope") or "")) else []
        if not set(asked) <= set(record.scopes):
            raise _Refused("invalid_scope", "More was asked for than the refresh token stands for.")
        try:
            return self._tokens.refresh(token, tuple(dict.fromkeys(asked)) or tuple(record.scopes))
        except InvalidGrant as error:
            raise _Refused("invalid_grant", error.title) from error

    async def _check_program(self, request: Request, form: FormData) -> None:
        """Refuse a refresh token to a program that it was not given to: nothing is spent, and nothing revoked."""
        record = self._tokens.find_refresh_token(str(form.get("refresh_token") or ""))
        if self._programs is None or record is None:
            return
        if not await self._programs.admit(request.scope.get("client"), record.grant_id):
            raise _Refused("invalid_grant", "This access was given to another program of this computer.")


async def _read(request: Request) -> FormData:
    """Read the form of a request. Raises _Refused for what no client sends who means well."""
    if content_type(request) != "application/x-www-form-urlencoded":
        raise _Refused("invalid_request", "Send the request as application/x-www-form-urlencoded.")
    if request.url.query:
        raise _Refused("invalid_request", "Parameters belong in the body, not in the address.")
    form = await read_form(request)
    names = [name for name, _ in form.multi_items() if name != "resource"]
    if len(names) != len(set(names)):
        raise _Refused("invalid_request", "A parameter appears twice.")
    return form


def _value(form: FormData, name: str) -> str:
    """Return a parameter that must be there. Raises _Refused."""
    value = str(form.get(name) or "")
    if not value:
        raise _Refused("invalid_request", f"{name} is missing.")
    return value


def _plain(uri: str) -> str:
    """Return a redirect URI as URL libraries write it, which add the slash to a bare host on one way and not on the other."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return uri
    return parts._replace(netloc=parts.netloc.lower(), path=parts.path or "/").geturl() if parts.netloc else uri


def _basic(encoded: str, expected_client_id: str) -> tuple[str, str]:
    try:
        client_id, colon, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise _Refused("invalid_client", "The Basic credentials can't be read.") from error
    client_id, secret = unquote_plus(client_id), unquote_plus(secret)
    if not colon or (expected_client_id and client_id != expected_client_id):
        raise _Refused("invalid_client", "The Basic credentials name another client.")
    return client_id, secret
