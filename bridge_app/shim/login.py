"""The way to a token: register, let the person say yes in the browser, redeem the code; and renewing it later.

All of this waits, for people and for answers, and so must stay off the loop's thread.
"""

import base64
import hashlib
import http.client
import http.server
import json
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlencode, urlsplit

from bridge_app import __version__
from bridge_app.errors import BridgeError
from bridge_app.shim.http import Place
from bridge_app.shim.kept_tokens import Tokens

SOFTWARE_ID = "mcp-auth-bridge-connect"
PERSON_SECONDS = 330.0
"""A little longer than the bridge keeps its question open."""
AWAY_SECONDS = 30.0
_ANSWER_SECONDS = 30.0
_ANSWER_LIMIT = 1024 * 1024

DONE_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>MCP Auth Bridge</title><body style="font: 16px/1.5 system-ui, sans-serif; margin: 15vh auto; max-width: 32rem;
padding: 0 1rem"><h1 style="font-size: 1.5rem">{title}</h1><p>{words}</p></body></html>"""


class NotLetIn(BridgeError):
    """The person said no, or nobody answered; asking again at once would be rude."""


class TokenRefused(BridgeError):
    """The bridge takes neither the refresh token nor, if `is_unknown`, the registration."""

    def __init__(self, title: str, *, is_unknown: bool) -> None:
        super().__init__(title)
        self.is_unknown = is_unknown


class Documents(NamedTuple):
    """What the bridge says of its sign-in."""

    resource: str
    issuer: str
    scope: str
    authorize: str
    token: str
    register: str


class Login:
    """Signs one app in at the bridge. `find` tells where the bridge is, each time anew: it may move meanwhile."""

    def __init__(
        self,
        app_name: str,
        find: Callable[[], Place | None],
        open_browser: Callable[[str], bool],
        say: Callable[[str], None],
        *,
        person_seconds: float = PERSON_SECONDS,
        away_seconds: float = AWAY_SECONDS,
    ) -> None:
        self._app_name = app_name
        self._find = find
        self._open_browser = open_browser
        self._say = say
        self._person_seconds = person_seconds
        self._away_seconds = away_seconds

    def renew(self, tokens: Tokens) -> Tokens:
        """Return new tokens for the refresh token. Raises TokenRefused, or BridgeError if the bridge is away."""
        documents = self._read_documents()
        form = {
            "grant_type": "refresh_token",
            "refresh_token": tokens.refresh,
            "client_id": tokens.client_id,
            "resource": documents.resource,
        }
        return self._redeem(documents, form, tokens)

    def sign_in(self, client_id: str) -> Tokens:
        """Ask the person in the browser. Raises NotLetIn, or BridgeError if the bridge is away."""
        documents = self._read_documents()
        state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(64)
        with _Callback(state) as callback:
            url = ""
            if client_id:
                url = self._page(documents, client_id, callback.uri, state, verifier)
                # A bridge that has forgotten us would leave the person before a page that leads nowhere.
                if self._call("GET", url.removeprefix(documents.issuer))[0] >= 400:
                    client_id = ""
            if not client_id:
                client_id = self._register(documents, callback.uri)
                url = self._page(documents, client_id, callback.uri, state, verifier)
            self._say(f"Waiting for your answer in the browser: may {self._app_name} use MCP Auth Bridge?")
            if not self._open_browser(url):
                self._say(f"No browser could be opened. Open this address on this computer: {url}")
            answer = callback.wait(self._person_seconds)
        if answer is None:
            raise NotLetIn(
                f"Nobody answered whether {self._app_name} may use MCP Auth Bridge.",
                f"Restart {self._app_name} to be asked again.",
            )
        if answer.get("iss") != documents.issuer:
            # RFC 9207: whatever else it says is not to be acted on.
            raise NotLetIn("The sign-in was answered by somebody else.", f"Restart {self._app_name} to try again.")
        if "code" not in answer:
            raise NotLetIn(
                f"{self._app_name} was not let in to MCP Auth Bridge.", f"Restart {self._app_name} to be asked again."
            )
        form = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": callback.uri,
            "client_id": client_id,
            "code_verifier": verifier,
            "resource": documents.resource,
        }
        return self._redeem(documents, form, Tokens(client_id))

    # -- single steps

    def _read_documents(self) -> Documents:
        """Read where to sign in. Raises BridgeError unless all of it is at the bridge itself."""
        status, resource, place = self._ask("GET", lambda at: f"/.well-known/oauth-protected-resource{at.path}")
        servers = resource.get("authorization_servers")
        if status != 200 or servers != [place.origin] or resource.get("resource") != place.address:
            raise _odd("its resource document")
        status, server, place = self._ask("GET", lambda at: "/.well-known/oauth-authorization-server")
        endpoints = [server.get(f"{name}_endpoint") for name in ("authorization", "token", "registration")]
        is_own = all(isinstance(each, str) and each.startswith(f"{place.origin}/") for each in endpoints)
        if status != 200 or server.get("issuer") != place.origin or not is_own:
            raise _odd("its sign-in document")
        if "S256" not in server.get("code_challenge_methods_supported", ()):
            raise _odd("its sign-in document (no PKCE)")
        scopes = resource.get("scopes_supported")
        scope = " ".join(each for each in scopes if isinstance(each, str)) if isinstance(scopes, list) else ""
        authorize, token, register = (str(each) for each in endpoints)
        return Documents(place.address, place.origin, scope, authorize, token, register)

    def _register(self, documents: Documents, redirect_uri: str) -> str:
        """Make ourselves known under the app's name (RFC 7591), and return the client id."""
        wanted = {
            "client_name": self._app_name,
            "redirect_uris": [redirect_uri],
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
            "token_endpoint_auth_method": "none",
            "application_type": "native",
            "software_id": SOFTWARE_ID,
            "software_version": __version__,
        }
        if documents.scope:
            wanted["scope"] = documents.scope
        path = documents.register.removeprefix(documents.issuer)
        status, answer, _ = self._ask("POST", lambda at: path, json.dumps(wanted).encode(), "application/json")
        client_id = answer.get("client_id")
        if status not in (200, 201) or not isinstance(client_id, str) or not client_id:
            raise _odd("its answer to the registration")
        return client_id

    def _page(self, documents: Documents, client_id: str, redirect_uri: str, state: str, verifier: str) -> str:
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        parameters = {
            "response_type": "code",
            "client_id": client_id,
            "redirect_uri": redirect_uri,
            "state": state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            "resource": documents.resource,
        }
        if documents.scope:
            parameters["scope"] = documents.scope
        return f"{documents.authorize}?{urlencode(parameters)}"

    def _redeem(self, documents: Documents, form: Mapping[str, str], before: Tokens) -> Tokens:
        path = documents.token.removeprefix(documents.issuer)
        body = urlencode(form).encode()
        status, answer, _ = self._ask("POST", lambda at: path, body, "application/x-www-form-urlencoded")
        if status in (400, 401) and answer.get("error") in ("invalid_grant", "invalid_client", "unauthorized_client"):
            raise TokenRefused("The sign-in has ended.", is_unknown=answer["error"] != "invalid_grant")
        access, refresh, seconds = answer.get("access_token"), answer.get("refresh_token"), answer.get("expires_in")
        if status != 200 or not isinstance(access, str) or str(answer.get("token_type", "")).lower() != "bearer":
            raise _odd("its answer to the token request")
        lifetime = float(seconds) if isinstance(seconds, int | float) and seconds > 0 else 3600.0
        kept = refresh if isinstance(refresh, str) else before.refresh
        return Tokens(before.client_id, access, kept, time.time() + lifetime, lifetime)

    # -- requests

    def _ask(
        self, method: str, path: Callable[[Place], str], body: bytes | None = None, kind: str = ""
    ) -> tuple[int, dict[str, Any], Place]:
        status, text, place = self._call_at(method, path, body, kind)
        try:
            answer = json.loads(text)
        except (ValueError, RecursionError):
            answer = None
        return status, answer if isinstance(answer, dict) else {}, place

    def _call(self, method: str, path: str) -> tuple[int, bytes]:
        status, text, _ = self._call_at(method, lambda at: path, None, "")
        return status, text

    def _call_at(
        self, method: str, path: Callable[[Place], str], body: bytes | None, kind: str
    ) -> tuple[int, bytes, Place]:
        """Make one request; while nobody answers, wait for the bridge to come back. Raises BridgeError."""
        gives_up_at = time.monotonic() + self._away_seconds
        headers = {"Accept": "application/json", "User-Agent": f"{SOFTWARE_ID}/{__version__}"}
        if kind:
            headers["Content-Type"] = kind
        while True:
            place = self._find()
            if place is not None:
                connection = http.client.HTTPConnection(place.host, place.port, timeout=_ANSWER_SECONDS)
                try:
                    own = {**headers, "Host": place.origin.removeprefix("http://")}
                    connection.request(method, path(place), body, own)
                    response = connection.getresponse()
                    if response.status not in (429, 503) or time.monotonic() > gives_up_at:
                        return response.status, response.read(_ANSWER_LIMIT), place
                except (OSError, http.client.HTTPException):
                    pass  # it is away; the same token may be sent again: the bridge answers the same for a while
                finally:
                    connection.close()
            if time.monotonic() > gives_up_at:
                raise BridgeError("MCP Auth Bridge does not answer.", "See whether it runs, then try again.")
            time.sleep(0.2)


class _Callback:
    """Listens on this computer for the browser's return, which must bring our `state`."""

    def __init__(self, state: str) -> None:
        self._state = state
        self._answer: dict[str, str] | None = None
        self._has_come = threading.Event()
        owner = self

        class Handler(http.server.BaseHTTPRequestHandler):
            timeout = 10

            def do_GET(self) -> None:
                status, title, words = owner.take(self.path)
                page = DONE_PAGE.format(title=title, words=words).encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                self.send_header("Cache-Control", "no-store")
                self.send_header("Referrer-Policy", "no-referrer")
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(page)
                self.wfile.flush()
                if status == 200:
                    owner._has_come.set()

            def log_message(self, format: str, *arguments: object) -> None:
                """Say nothing: the address holds the code."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), name="callback", daemon=True)
        self.uri = f"http://127.0.0.1:{self._server.server_address[1]}/callback"

    def __enter__(self) -> "_Callback":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def take(self, target: str) -> tuple[int, str, str]:
        """Judge one visit; returns status, headline and words of the page."""
        parts = urlsplit(target)
        found = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path != "/callback":
            return 404, "There is nothing here.", "This page belongs to a sign-in of MCP Auth Bridge."
        if not secrets.compare_digest(found.get("state", "").encode(), self._state.encode()):
            return 400, "This sign-in is not known.", "Start again in your AI app."
        if self._answer is None:
            self._answer = found
        if "code" in found:
            return 200, "Connected.", "You can close this page and go back to your AI app."
        return 200, "Not connected.", "You can close this page. Nothing was changed."

    def wait(self, seconds: float) -> dict[str, str] | None:
        """Return what the browser brought, or None."""
        return self._answer if self._has_come.wait(seconds) else None


def _odd(what: str) -> BridgeError:
    return BridgeError(f"What answers is not MCP Auth Bridge: {what} is not right.", "Restart MCP Auth Bridge.")
