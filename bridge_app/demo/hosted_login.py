"""The browser's side of a login: the authorization endpoint, sign-in, consent, and back to the redirect URI."""

import hmac
import re
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bridge_app.demo import pages
from bridge_app.demo.cloud import Cloud
from bridge_app.demo.directory import WRONG_PASSWORDS_ALLOWED, OAuthClient, Scope, User
from bridge_app.demo.forms import OAuthError, once, read_form
from bridge_app.demo.oauth import SCOPE_PATTERN
from bridge_app.demo.signing import s256

STATE_PATTERN = re.compile(r"[a-zA-Z0-9_\-+/=.]{8,999}")
CHALLENGE_PATTERN = re.compile(r"[A-Za-z0-9._~-]{43,128}")
BROWSER_COOKIE = "stand_in_browser"
LOGIN_COOKIE = "stand_in_login"
FLOW_LIFE = 600
MOST_FLOWS = 1000
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]", "::1")


@dataclass
class Flow:
    """One login under way in one browser."""

    id: str
    csrf: str = field(repr=False)
    browser: str = field(repr=False)
    created_at: float
    client: OAuthClient | None
    redirect_uri: str
    state: str | None
    scopes: tuple[str, ...] = ()
    challenge: str | None = None
    challenge_method: str | None = None
    nonce: str | None = None
    user: User | None = None


class Refused(Exception):
    """The request can't be answered at a redirect URI: a page says so (RFC 6749 §4.1.2.1)."""


class HostedLogin:
    """The pages a person meets."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud
        self._flows: dict[str, Flow] = {}
        self._browser_logins: dict[str, User] = {}
        """Who is signed in, by the login cookie."""

    def routes(self) -> list[Route]:
        """Return its routes."""
        routes = [
            Route("/", self.plain),
            Route("/authorize", self.plain),
            Route("/v2/oauth/authorize", self.authorize),
            Route("/login", self.sign_in, methods=["POST"]),
            Route("/consent", self.show_consent, methods=["GET"]),
            Route("/consent", self.consent, methods=["POST"]),
            Route("/logout", self.log_out),
        ]
        if self._cloud.profile == "v1beta":
            routes.append(Route("/v1beta/oauth/authorize", self.authorize))
        return routes

    def forget_browsers(self) -> None:
        """Sign every browser out; the next login asks for a password again."""
        self._browser_logins.clear()

    async def plain(self, request: Request) -> Response:
        """Begin the plain hosted login, whose code is for `client/userinfo`."""
        query = request.query_params
        if request.url.path == "/" and not query:
            return pages.home(self._cloud.directory.users.values(), "/v2/oauth/authorize")
        redirect_uri, state = query.get("redirect_uri", ""), query.get("state", "")
        if not self._matches(redirect_uri, self._cloud.directory.redirect_uris):
            return _refusal("This redirect_uri is not on the project's list.")
        if self._cloud.knobs.state_pattern and not STATE_PATTERN.fullmatch(state):
            return _refusal("state is missing or malformed.")
        flow = self._begin(request, None, redirect_uri, state)
        return self._ask_or_go_on(request, flow, query.get("prompt", ""), query.get("email", ""))

    async def authorize(self, request: Request) -> Response:
        """Begin an OAuth login (RFC 6749 §4.1.1)."""
        pairs = parse_qsl(request.url.query, keep_blank_values=True)
        query = dict(pairs)
        try:
            client = self._client_of(pairs)
            redirect_uri = self._redirect_uri_of(pairs, client)
        except Refused as refused:
            return _refusal(str(refused))
        flow = self._begin(request, client, redirect_uri, query.get("state"))
        try:
            self._read(flow, client, once(pairs))
            return self._ask_or_go_on(
                request, flow, query.get("prompt", ""), query.get("login_hint") or query.get("email", "")
            )
        except OAuthError as error:
            return self._return_error(request, flow, error.error, error.description)

    async def sign_in(self, request: Request) -> Response:
        """Take the sign-in form."""
        try:
            form = once(await read_form(request))
            flow = self._flow_of(request, form)
        except OAuthError as error:
            return _refusal(error.description, error.status)
        user, problem, status = self._check_password(form.get("email", ""), form.get("password", ""))
        if user is None:
            return self._ask(request, flow, email=form.get("email", ""), problem=problem, status=status)
        user.login_count += 1
        user.last_login_at = self._cloud.clock()
        user.last_login_ip = request.client.host if request.client else None
        flow.user = user
        response = self._go_on(request, flow, user)
        cookie = self._cloud.ids.new("pcl")
        self._browser_logins[cookie] = user
        response.set_cookie(LOGIN_COOKIE, cookie, httponly=True, samesite="lax")
        return response

    async def show_consent(self, request: Request) -> Response:
        """Show what the client asks for."""
        flow = self._flows.get(request.query_params.get("flow", ""))
        if flow is None or flow.client is None or flow.user is None or not self._is_same_browser(request, flow):
            return _refusal("This login is over. Start again in the app.")
        scopes = self._scopes(flow.scopes)
        return pages.consent(flow.client, flow.user, flow.redirect_uri, scopes, flow=flow.id, csrf=flow.csrf)

    async def consent(self, request: Request) -> Response:
        """Take the consent form: what is ticked is granted, beside what needs no consent."""
        try:
            pairs = await read_form(request)
            flow = self._flow_of(request, dict(pairs))
        except OAuthError as error:
            return _refusal(error.description, error.status)
        if flow.client is None or flow.user is None:
            return _refusal("This login is over. Start again in the app.")
        ticked = {value for name, value in pairs if name == "scope"}
        needed = {each.name for each in self._scopes(flow.scopes) if each.is_consent_required}
        granted = tuple(each for each in flow.scopes if each not in needed or each in ticked)
        if ("decision", "allow") not in pairs or not granted:
            return self._return_error(request, flow, "access_denied", "The person did not allow it.")
        self._cloud.consents.setdefault((flow.client.client_id, flow.user.id), set()).update(granted)
        return self._return_code(request, flow, flow.user, granted)

    async def log_out(self, request: Request) -> Response:
        """Sign this browser out."""
        self._browser_logins.pop(request.cookies.get(LOGIN_COOKIE, ""), None)
        response = pages.message("Signed out", "This browser is signed out of the stand-in.", 200)
        response.delete_cookie(LOGIN_COOKIE)
        return response

    def _client_of(self, pairs: list[tuple[str, str]]) -> OAuthClient:
        named = [value for name, value in pairs if name == "client_id"]
        client = self._cloud.directory.clients.get(named[0]) if len(named) == 1 else None
        knobs = self._cloud.knobs
        if client is None or (client.auth_method is None and not knobs.public_clients):
            raise Refused("This client_id is not known.")
        if client.disabled or knobs.client_disabled:
            raise Refused("This client is disabled.")
        return client

    def _redirect_uri_of(self, pairs: list[tuple[str, str]], client: OAuthClient) -> str:
        named = [value for name, value in pairs if name == "redirect_uri"]
        if len(named) != 1 or not self._matches(named[0], client.redirect_uris):
            raise Refused("This redirect_uri is not registered for the client.")
        return named[0]

    def _read(self, flow: Flow, client: OAuthClient, query: dict[str, str]) -> None:
        """Check everything that is answered at the redirect URI. Raises OAuthError."""
        knobs = self._cloud.knobs
        if knobs.state_pattern and not STATE_PATTERN.fullmatch(query.get("state", "")):
            raise OAuthError("invalid_request", "state must be 8 to 999 letters of a-z A-Z 0-9 _ - + / = .")
        response_type = query.get("response_type", "")
        if not response_type:
            raise OAuthError("invalid_request", "response_type is missing.")
        if response_type != "code":
            raise OAuthError("unsupported_response_type", "Only code is supported.")
        if "code" not in client.response_types or "authorization_code" not in client.grant_types:
            raise OAuthError("unauthorized_client", "This client may not use the authorization code grant.")
        if "resource" in query and knobs.resource_parameter == "refused":
            raise OAuthError("invalid_target", "The parameter resource is not supported.")
        scope = query.get("scope", "")
        if not SCOPE_PATTERN.match(scope):
            raise OAuthError("invalid_scope", "The scope has letters it can't have.")
        flow.scopes = tuple(dict.fromkeys(scope.split())) or tuple(client.default_scope)
        if not flow.scopes or not set(flow.scopes) <= set(client.scope):
            raise OAuthError("invalid_scope", "The client may not ask for this scope.")
        flow.nonce = query.get("nonce")
        if knobs.pkce != "ignore":
            self._read_challenge(flow, query)

    def _read_challenge(self, flow: Flow, query: dict[str, str]) -> None:
        challenge, method = query.get("code_challenge"), query.get("code_challenge_method")
        if challenge is None:
            if method is not None or self._cloud.knobs.pkce == "required":
                raise OAuthError("invalid_request", "code_challenge is missing.")
            return
        if method not in (None, "S256", "plain"):
            raise OAuthError("invalid_request", "code_challenge_method must be S256 or plain.")
        if not CHALLENGE_PATTERN.fullmatch(challenge):
            raise OAuthError("invalid_request", "code_challenge is malformed.")
        flow.challenge, flow.challenge_method = challenge, method or "plain"

    def _matches(self, redirect_uri: str, registered: list[str]) -> bool:
        """Whether a redirect URI is registered, by the rule of the knob."""
        if redirect_uri in registered:
            return True
        mode = self._cloud.knobs.redirect_match
        if mode == "wildcard":
            return any(
                fnmatchcase(redirect_uri, each) and redirect_uri.count("/") == each.count("/") for each in registered
            )
        if mode == "loopback_port":
            return any(_same_but_for_port(redirect_uri, each) for each in registered)
        return False

    def _begin(self, request: Request, client: OAuthClient | None, redirect_uri: str, state: str | None) -> Flow:
        now, ids = self._cloud.clock(), self._cloud.ids
        for each in [each for each in self._flows.values() if now >= each.created_at + FLOW_LIFE]:
            del self._flows[each.id]
        while len(self._flows) >= MOST_FLOWS:
            del self._flows[next(iter(self._flows))]
        browser = request.cookies.get(BROWSER_COOKIE) or ids.new("pcb")
        flow = Flow(ids.new("pfl"), ids.new("pcb"), browser, now, client, redirect_uri, state)
        self._flows[flow.id] = flow
        return flow

    def _ask_or_go_on(self, request: Request, flow: Flow, prompt: str, email: str) -> Response:
        user = self._browser_logins.get(request.cookies.get(LOGIN_COOKIE, ""))
        is_welcome = user is not None and not (user.disabled or user.locked or self._cloud.knobs.user_disabled)
        if user is not None and is_welcome and prompt != "login":
            flow.user = user
            return self._go_on(request, flow, user, prompt)
        if prompt == "none":
            raise OAuthError("login_required", "Nobody is signed in in this browser.")
        return self._ask(request, flow, email=email)

    def _ask(self, request: Request, flow: Flow, *, email: str = "", problem: str = "", status: int = 200) -> Response:
        response = pages.sign_in(
            self._cloud.directory.users.values(),
            flow=flow.id,
            csrf=flow.csrf,
            client=flow.client,
            email=email,
            problem=problem,
            status=status,
        )
        response.set_cookie(BROWSER_COOKIE, flow.browser, httponly=True, samesite="lax")
        return response

    def _flow_of(self, request: Request, form: dict[str, str]) -> Flow:
        flow = self._flows.get(form.get("flow", ""))
        if flow is None or self._cloud.clock() >= flow.created_at + FLOW_LIFE:
            raise OAuthError("invalid_request", "This login is over. Start again in the app.")
        if not self._is_same_browser(request, flow) or not hmac.compare_digest(form.get("csrf", ""), flow.csrf):
            raise OAuthError("invalid_request", "This form was not shown in this browser.", 403)
        return flow

    def _is_same_browser(self, request: Request, flow: Flow) -> bool:
        return hmac.compare_digest(request.cookies.get(BROWSER_COOKIE, ""), flow.browser)

    def _check_password(self, email: str, password: str) -> tuple[User | None, str, int]:
        user = self._cloud.directory.find_user(email=email)
        if user is None:
            return None, "E-mail or password is not right.", 401
        if user.locked:
            return None, "This account is locked after too many wrong passwords.", 403
        if not hmac.compare_digest(password.encode(), user.password.encode()):
            user.wrong_passwords += 1
            user.locked = user.wrong_passwords >= WRONG_PASSWORDS_ALLOWED
            return None, "E-mail or password is not right.", 401
        if user.disabled or self._cloud.knobs.user_disabled:
            return None, "This account is disabled.", 403
        user.wrong_passwords = 0
        return user, "", 200

    def _go_on(self, request: Request, flow: Flow, user: User, prompt: str = "") -> Response:
        """Return to the client, or ask for consent first where a scope needs it."""
        if flow.client is not None and self._needs_consent(flow, flow.client, user):
            if prompt == "none":
                raise OAuthError("consent_required", "The person must be asked.")
            response = RedirectResponse(f"/consent?{urlencode({'flow': flow.id})}", 303)
            response.set_cookie(BROWSER_COOKIE, flow.browser, httponly=True, samesite="lax")
            return response
        return self._return_code(request, flow, user, flow.scopes)

    def _needs_consent(self, flow: Flow, client: OAuthClient, user: User) -> bool:
        knob = self._cloud.knobs.consent
        if knob in ("always", "never"):
            return knob == "always"
        known = self._cloud.consents.get((client.client_id, user.id), set())
        return any(each.is_consent_required and each.name not in known for each in self._scopes(flow.scopes))

    def _scopes(self, names: tuple[str, ...]) -> list[Scope]:
        return [self._cloud.directory.scopes.get(each, Scope(each, each, "")) for each in names]

    def _return_code(self, request: Request, flow: Flow, user: User, granted: tuple[str, ...]) -> Response:
        knobs, directory = self._cloud.knobs, self._cloud.directory
        if knobs.consent == "partial" and len(granted) > 1:
            granted = granted[:-1]
        if knobs.granted_scope is not None and flow.client is not None:
            granted = tuple(knobs.granted_scope.split())
        challenge, method = flow.challenge, flow.challenge_method
        if knobs.callback_fault == "mix_up":
            # A code of somebody else's login, as an attacker would plant it: bound to the attacker's own challenge.
            user = next(each for each in directory.users.values() if each is not user and not each.disabled)
            challenge, method = (s256("x" * 43), "S256") if challenge else (None, None)
        ticket = self._cloud.logins.issue_code(
            user,
            flow.client,
            flow.redirect_uri,
            str(request.base_url).rstrip("/"),
            scopes=granted,
            challenge=challenge,
            challenge_method=method,
            nonce=flow.nonce,
        )
        if knobs.callback_fault == "error":
            return self._return_error(request, flow, knobs.callback_error, "An error that was ordered.")
        return self._return(request, flow, [] if knobs.callback_fault == "missing_code" else [("code", ticket.code)])

    def _return_error(self, request: Request, flow: Flow, error: str, description: str) -> Response:
        return self._return(request, flow, [("error", error), ("error_description", description)])

    def _return(self, request: Request, flow: Flow, answer: list[tuple[str, str]]) -> Response:
        """Send the browser back, with the state as it came or as the knob spoils it."""
        self._flows.pop(flow.id, None)
        knobs = self._cloud.knobs
        states = [] if flow.state is None else [flow.state]
        if knobs.callback_state == "altered":
            states = [f"{each}x" for each in states]
        elif knobs.callback_state == "missing":
            states = []
        elif knobs.callback_state == "duplicated":
            states = [*states, "another-state"]
        answer += [("state", each) for each in states]
        if knobs.callback_fault == "extra":
            answer.append(("session_state", "nobody-asked-for-this"))
        if knobs.callback_fault == "wrong_iss":
            answer.append(("iss", "https://issuer.elsewhere.example"))
        elif knobs.send_iss and flow.client is not None:
            answer.append(("iss", str(request.base_url).rstrip("/")))
        joint = "&" if urlsplit(flow.redirect_uri).query else "?"
        return RedirectResponse(f"{flow.redirect_uri}{joint}{urlencode(answer)}", 303, {"Cache-Control": "no-store"})


def _refusal(words: str, status: int = 400) -> Response:
    return pages.message("This can't go on", words, status)


def _same_but_for_port(asked: str, registered: str) -> bool:
    try:
        one, other = urlsplit(asked), urlsplit(registered)
        is_loopback = one.hostname in _LOOPBACK and one.port is not None
    except ValueError:
        return False
    same = (one.scheme, one.hostname, one.path, one.query) == (other.scheme, other.hostname, other.path, other.query)
    return is_loopback and same and "@" not in one.netloc and not one.fragment
