"""Dynamic client registration (RFC 7591): what an app says of itself, read and judged; `clients` keeps it."""

import json
import secrets
import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from bridge_app.authorization.clients import BadRegistration, ClientRegistry, judge_redirect_uris
from bridge_app.authorization.programs import Programs
from bridge_app.authorization.token_endpoint import GRANT_TYPES
from bridge_app.authorization.tokens import SCOPES, hash_secret
from bridge_app.authorization.web import content_type, json_answer, oauth_error

AUTH_METHODS = ("none", "client_secret_post", "client_secret_basic")
"""How a client may prove itself at the token endpoint; of the two with a secret, both are taken from either."""
LONGEST_WORDS = 200
_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
"""Needs a client that was made known beforehand (SEP-990)."""
_WORDS = ("client_name", "software_id", "software_version")
_ADDRESSES = ("client_uri", "logo_uri", "tos_uri", "policy_uri", "jwks_uri")


class RegistrationEndpoint:
    """Answers `POST /register`. No address in a registration is ever fetched."""

    def __init__(
        self, registry: ClientRegistry, programs: Programs | None, clock: Callable[[], float] = time.time
    ) -> None:
        self._registry = registry
        self._programs = programs
        self._clock = clock

    async def register(self, request: Request) -> Response:
        """Judge and keep a registration; the client hears back what was kept. Raises StoreUnavailable."""
        if content_type(request) != "application/json":
            return oauth_error("invalid_client_metadata", "Send the metadata as application/json.", 415)
        try:
            kept = _read(await request.body())
        except BadRegistration as error:
            return oauth_error(error.error, error.title, 400)
        client_id = str(uuid.uuid4())
        issued = {"client_id": client_id, "client_id_issued_at": int(self._clock())}
        secret = None
        if kept["token_endpoint_auth_method"] != "none":
            secret = secrets.token_urlsafe(48)
            # RFC 7591 §3.2.1: 0 means never.
            issued |= {"client_secret": secret, "client_secret_expires_at": 0}
        stored = ("client_name", "token_endpoint_auth_method", "software_id", "software_version", "application_type")
        metadata = {name: kept[name] for name in stored if name in kept}
        self._registry.register(client_id, metadata, kept["redirect_uris"], hash_secret(secret) if secret else None)
        if self._programs is not None:
            self._programs.note_registration(request.scope.get("client"), client_id)
        return json_answer({**kept, **issued}, 201)


def _read(body: bytes) -> dict[str, Any]:
    """Return what of a registration is kept, as the client hears it back. Raises BadRegistration."""
    try:
        sent = json.loads(body)
        # What can't be written can't be stored, nor said back: half a surrogate pair, or a number that is none.
        json.dumps(sent, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError) as error:
        raise _bad("The metadata is not JSON.") from error
    if not isinstance(sent, dict):
        raise _bad("The metadata must be a JSON object.")
    application_type = _application_type(sent)
    kept: dict[str, Any] = {
        # To the letter as they were sent: the client compares what it hears.
        "redirect_uris": list(judge_redirect_uris(_texts(sent, "redirect_uris") or [], application_type)),
        "token_endpoint_auth_method": _auth_method(sent),
        "grant_types": _grant_types(sent),
        "response_types": _response_types(sent),
        "scope": " ".join(SCOPES),
        "application_type": application_type,
    }
    _text(sent, "scope")
    for name in _WORDS:
        if words := _text(sent, name):
            kept[name] = words[:LONGEST_WORDS]
    for name in _ADDRESSES:
        if address := _text(sent, name):
            if not _is_web_address(address):
                raise _bad(f"{name} must be an http or https address.")
            kept[name] = address
    if contacts := _texts(sent, "contacts"):
        kept["contacts"] = contacts
    if sent.get("jwks") is not None:
        kept["jwks"] = sent["jwks"]
    return kept


def _application_type(sent: Mapping[str, Any]) -> str:
    """Return "native", the usual one for apps on a computer, or "web" (SEP-837)."""
    found = _text(sent, "application_type") or "native"
    if found not in ("native", "web"):
        raise _bad("application_type must be native or web.")
    return found


def _auth_method(sent: Mapping[str, Any]) -> str:
    found = _text(sent, "token_endpoint_auth_method") or "client_secret_post"
    if found not in AUTH_METHODS:
        raise _bad(f"token_endpoint_auth_method must be one of: {', '.join(AUTH_METHODS)}.")
    return found


def _grant_types(sent: Mapping[str, Any]) -> list[str]:
    found = _texts(sent, "grant_types")
    if found is not None and "authorization_code" not in found:
        raise _bad("grant_types must include authorization_code.")
    if found is not None and _JWT_BEARER in found:
        raise _bad("grant_types must not include jwt-bearer.")
    return list(GRANT_TYPES)


def _response_types(sent: Mapping[str, Any]) -> list[str]:
    found = _texts(sent, "response_types")
    if found is not None and "code" not in found:
        raise _bad("response_types must include code.")
    return ["code"]


def _text(sent: Mapping[str, Any], name: str) -> str:
    """Return a text, "" for none. Raises BadRegistration."""
    found = sent.get(name)
    if found is not None and not isinstance(found, str):
        raise _bad(f"{name} must be a string.")
    return found or ""


def _texts(sent: Mapping[str, Any], name: str) -> list[str] | None:
    found = sent.get(name)
    if found is not None and not (isinstance(found, list) and all(isinstance(each, str) for each in found)):
        raise _bad(f"{name} must be a list of strings.")
    return found


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _bad(words: str) -> BadRegistration:
    return BadRegistration("invalid_client_metadata", words)
