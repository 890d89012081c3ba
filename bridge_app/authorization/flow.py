"""The browser journey: ask the person, then hand the client its code; one dispatcher over a stored request.

Every page leads back to `/continue`, which looks at the stored request and decides what comes next. Loading a page twice
repeats a question, never an effect.
"""

import contextlib
import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote_plus, urlencode, urlsplit, urlunsplit

from starlette.responses import RedirectResponse, Response

from bridge_app.approvals import Approvals
from bridge_app.authorization import pages, policy
from bridge_app.authorization.clients import (
    ClientRegistry,
    is_loopback,
    redirect_uri_matches,
    registered_redirect_uris,
    vouching_host,
)
from bridge_app.authorization.names import redirect_host
from bridge_app.authorization.policy import READ_ONLY
from bridge_app.authorization.programs import say_program
from bridge_app.authorization.sign_in import ConfiguredSignIn
from bridge_app.authorization.tokens import Tokens, hash_secret
from bridge_app.errors import BridgeError, NotFound, SecretStoreUnavailable
from bridge_app.identity.base import ProviderUnavailable, SignInRefused
from bridge_app.identity.local import (
    LocalApproval,
    TooManyQuestions,
    identity_of_this_person,
    new_approval_code,
    normalise_approval_code,
)
from bridge_app.models import ALL_RIGHTS, Approval, ApprovalKind, Identity, Right, Upstream
from bridge_app.sentences import Sentence, to_keep
from bridge_app.store.clients import ClientRecord
from bridge_app.store.grants import Grants
from bridge_app.store.requests import AuthorizationRequest, AuthorizationRequests

REQUEST_SECONDS = 600.0
"""How long a login may wait before its page is opened."""
HAND_OVER_SECONDS = 600.0
"""How long after its question ran out an answered login may still send the browser back to its client."""
HOLD_SECONDS = 25.0
"""How long a waiting page's request is held open for the person's answer."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A judged authorization request (RFC 6749 §4.1.1): its client and redirect URI are known to belong together."""

    client_id: str
    redirect_uri: str
    is_redirect_uri_explicit: bool
    state: str | None
    scopes: tuple[str, ...]
    code_challenge: str
    origin: str


@dataclass(frozen=True, slots=True)
class ChoiceForm:
    """What a page sent back."""

    request_id: str
    csrf: str
    decision: str
    upstreams: tuple[str, ...] = ()
    is_read_only: bool = False


class LoginFlow:
    """Leads a browser from the authorization endpoint to the client's redirect URI."""

    def __init__(
        self,
        *,
        requests: AuthorizationRequests,
        grants: Grants,
        tokens: Tokens,
        registry: ClientRegistry,
        approvals: Approvals,
        local: LocalApproval,
        upstreams: Callable[[], tuple[Upstream, ...]],
        clock: Callable[[], float],
        approval_seconds: float,
        sign_in: ConfiguredSignIn,
    ) -> None:
        self._requests = requests
        self._grants = grants
        self._tokens = tokens
        self._registry = registry
        self._approvals = approvals
        self._local = local
        self._upstreams = upstreams
        self._clock = clock
        self._approval_seconds = approval_seconds
        self._configured = sign_in

    def begin(self, asked: Asked) -> str:
        """Store the request and return the address, on our origin, where the journey goes on. Asks nobody anything yet."""
        now = self._clock()
        request_id = secrets.token_urlsafe(24)
        self._requests.add(
            AuthorizationRequest(
                id=request_id,
                client_id=asked.client_id,
                redirect_uri=asked.redirect_uri,
                is_redirect_uri_explicit=asked.is_redirect_uri_explicit,
                state=asked.state,
                scopes=asked.scopes,
                code_challenge=asked.code_challenge,
                origin=asked.origin,
                created_at=now,
                expires_at=now + REQUEST_SECONDS,
            )
        )
        return f"/continue?{urlencode({'request': request_id})}"

    async def go_on(
        self, request_id: str, browser: str, *, is_waiting: bool = False, is_from_page: bool = False
    ) -> Response:
        """Answer the browser with whatever comes next; `browser` is the secret in its cookie.

        With `is_waiting` the answer may take HOLD_SECONDS, until the person has spoken. A browser that a web page of somebody
        else sent here (`is_from_page`) gets a page to click on first: no page may raise questions by itself.
        """
        request = self._requests.get(request_id)
        if request is None or (client := self._registry.known(request.client_id)) is None:
            name = self._grants.redeemed_client_name(request_id)
            return pages.expired() if name is None else pages.done(name)
        if not self._requests.bind_browser(request_id, hash_secret(browser)):
            return pages.wrong_browser()
        if request.expires_at + HAND_OVER_SECONDS <= self._clock():
            return pages.expired()
        is_untouched = request.answer is None and request.approval_code is None and request.identity is None
        if is_from_page and is_untouched:
            return pages.start_here(client.name, f"/continue?{urlencode({'request': request_id})}")
        if request.answer is None and request.expires_at > self._clock() and not self._configured.is_local:
            page = await self._go_on_at_provider(request, client, browser)
            if page is not None:
                return page
            request = self._requests.get(request_id) or request
        elif request.answer is None and request.expires_at > self._clock():
            try:
                request = self._ask(request, client)
            except TooManyQuestions:
                return pages.too_many()
            if is_waiting:
                await self._approvals.wait(request_id, HOLD_SECONDS)
                request = self._requests.get(request_id) or request
            if request.answer is None and request.expires_at > self._clock():
                return self._question_page(request, client, browser)
        if request.answer == "allow" and request.identity is not None:
            upstreams = request.upstreams
            if upstreams is None:
                upstreams = self._upstreams_for(request, request.identity)
            code = self._tokens.issue_code(request, request.identity, upstreams)
            if code is None:
                return pages.done(client.name)
            return self._hand_over(request, client, {"code": code})
        reason = "The request was not answered in time." if request.answer is None else "The person said no."
        return self._hand_over(request, client, {"error": "access_denied", "error_description": reason})

    async def come_back(self, answer: Mapping[str, str], browser: str) -> Response:
        """Take the browser back from the identity provider; its state must be ours, and the browser the one we sent."""
        sign_in = self._configured.at_provider
        request_id = sign_in.request_for(answer.get("state", "")) if sign_in is not None else None
        request = self._requests.get(request_id) if request_id is not None else None
        client = self._registry.known(request.client_id) if request is not None else None
        if sign_in is None or request is None or client is None:
            self._configured.tell_stray_answer(to_keep("an answer to a sign-in that is not under way"))
            return pages.expired()
        if request.browser_hash != hash_secret(browser):
            self._configured.tell_stray_answer(to_keep("an answer to a sign-in of another browser"))
            return pages.wrong_browser()
        try:
            identity = await sign_in.finish(answer)
            self._configured.check_rights(identity)
        except (ProviderUnavailable, SignInRefused, SecretStoreUnavailable) as error:
            return self._give_up(request, client, error)
        self._requests.set_identity(request.id, identity)
        # Here and not on the consent page: a remembered consent shows none.
        if (warning := await sign_in.warn_of_end(identity)) is not None:
            self._configured.tell_end(client.name, identity, warning)
        return _to_continue(request.id)

    def take_form(self, form: ChoiceForm, browser: str) -> Response:
        """Take what the person chose on the page.

        With local approval a page can only say no, or have the question shown again: yes comes from the app or a terminal of
        this computer. A person who signed in at an identity provider says yes on the page.
        """
        request = self._requests.get(form.request_id)
        if request is None:
            return pages.expired()
        if request.browser_hash != hash_secret(browser) or not hmac.compare_digest(
            form.csrf.encode(), _csrf(browser, form.request_id).encode()
        ):
            return pages.wrong_browser()
        if request.answer is None:
            if form.decision == "deny":
                self._answer(request.id, False, to_keep("the page in the browser"))
                if not self._configured.is_local and (client := self._registry.known(request.client_id)):
                    self._configured.tell_failure(client.name, to_keep("denied on the page in the browser"))
            elif form.decision == "ask_again":
                self._approvals.ask_again(request.id)
            elif form.decision == "allow" and not self._configured.is_local and request.identity is not None:
                known = self._allowed_upstreams()
                ticked = tuple(upstream for upstream in known if upstream in form.upstreams)
                rights = READ_ONLY if form.is_read_only else None
                is_choice = self._may_choose(request.identity)
                if rights is None and is_choice and self._was_read_only(request, request.identity):
                    # The box was ticked when the page was shown, so this is a choice, too.
                    rights = ALL_RIGHTS
                self._requests.answer(
                    request.id,
                    True,
                    to_keep("you"),
                    request.identity,
                    now=self._clock(),
                    upstreams=ticked,
                    rights=rights,
                )
        return _to_continue(request.id)

    def answer(self, request_id: str, is_allowed: bool, rights: tuple[Right, ...]) -> None:
        """Answer an open question in the app, and say what the client may do. Raises NotFound when it is over."""
        if any(approval.id == request_id for approval in self._approvals.pending()):
            # With the rights; what the queue records next then finds it answered.
            self._record(request_id, is_allowed, to_keep("you"), rights)
        self._approvals.answer(request_id, is_allowed)

    def answer_by_code(self, code: str, is_allowed: bool, rights: tuple[Right, ...] | None = None) -> Approval:
        """Answer the open question that carries this short code, from a terminal. Raises NotFound."""
        approval = self.find_by_code(code)
        if rights is not None:
            self._record(approval.id, is_allowed, to_keep("the command line"), rights)
        self._answer(approval.id, is_allowed, to_keep("the command line"))
        return approval

    def find_by_code(self, code: str) -> Approval:
        """Return the open question that carries this short code. Raises NotFound."""
        request = self._requests.find_by_code(normalise_approval_code(code))
        client = self._registry.known(request.client_id) if request else None
        if request is None or client is None or request.answer is not None or request.expires_at <= self._clock():
            raise NotFound(
                "No open question has this code.", "Compare it with the page in your browser; it may have run out."
            )
        return self._approval(request, client)

    def resume(self) -> None:
        """Take up the questions that were open when the app stopped."""
        for request in self._requests.waiting(self._clock()):
            if client := self._registry.known(request.client_id):
                # One that finds no room asks again when its page is next loaded.
                with contextlib.suppress(TooManyQuestions):
                    self._ask(request, client)

    def open_questions(self) -> tuple[Approval, ...]:
        """Return the open questions as stored, oldest first, also those that another process asked."""
        found = ((each, self._registry.known(each.client_id)) for each in self._requests.waiting(self._clock()))
        return tuple(self._approval(request, client) for request, client in found if client is not None)

    def notice_answers(self) -> None:
        """Close the questions that another process answered."""
        for approval in self._approvals.pending():
            if approval.kind is not ApprovalKind.CONNECT:
                continue
            request = self._requests.get(approval.id)
            if request is None:
                self._approvals.answer(approval.id, False, to_keep("the login was dropped"))
            elif request.answer is not None:
                self._approvals.answer(approval.id, request.answer == "allow", request.answered_by or "")

    async def _go_on_at_provider(
        self, request: AuthorizationRequest, client: ClientRecord, browser: str
    ) -> Response | None:
        """Return the next step of a journey by way of an identity provider, or None once the person has answered."""
        sign_in = self._configured.at_provider
        if sign_in is None:
            return pages.problem(
                Sentence("Signing in is not possible yet."),
                Sentence(
                    "MCP Auth Bridge can't read the client secret. Its window says what to do; then load this page again."
                ),
                status=503,
            )
        if request.identity is None:
            try:
                return RedirectResponse(await sign_in.start(request.id, request.origin), status_code=302)
            except (ProviderUnavailable, SignInRefused) as error:
                return self._give_up(request, client, error)
        remembered = self._grants.remembered_consent(request.identity, client.client_id, request.scopes)
        if remembered is None or not _may_skip_consent(client, request, remembered.redirect_uri):
            bound = self._configured.rights_of(request.identity)
            return pages.consent(
                self._question(request, client, browser),
                person=request.identity,
                provided=None if bound is None else policy.say_provided(bound, self._configured.name),
                warning=await sign_in.warn_of_end(request.identity),
                offer_read_only=self._may_choose(request.identity),
                is_read_only=self._was_read_only(request, request.identity),
                ticked=self._upstreams_for(request, request.identity),
            )
        self._requests.answer(
            request.id,
            True,
            to_keep("allowed before"),
            request.identity,
            now=self._clock(),
            upstreams=remembered.upstreams,
        )
        return None

    def _may_choose(self, identity: Identity) -> bool:
        """Tell whether “Read only” is a choice: the identity provider may allow no more."""
        bound = self._configured.rights_of(identity)
        return bound is None or bool(set(bound) - set(READ_ONLY))

    def _was_read_only(self, request: AuthorizationRequest, identity: Identity) -> bool:
        remembered = self._grants.remembered_consent(identity, request.client_id, request.scopes)
        return remembered is not None and remembered.rights == READ_ONLY

    def _give_up(self, request: AuthorizationRequest, client: ClientRecord, error: BridgeError) -> Response:
        """End the journey: the person reads what to do, and the client hears an OAuth error."""
        self._requests.answer(request.id, False, to_keep("the identity provider"), None, now=self._clock())
        self._configured.tell_failure(client.name, error.title)
        code = error.error if isinstance(error, SignInRefused) else "temporarily_unavailable"
        answer = {"error": code, "error_description": error.title}
        url = client_redirect(request.redirect_uri, answer, state=request.state, issuer=request.origin)
        return pages.problem(error.title, error.hint, status=200, client_name=client.name, return_to=url)

    def _ask(self, request: AuthorizationRequest, client: ClientRecord) -> AuthorizationRequest:
        # Before a code is given: a stored code is what says that the question was put.
        self._local.check_room(request.id)
        if request.approval_code is None:
            self._requests.set_approval_code(request.id, new_approval_code(), self._clock() + self._approval_seconds)
            request = self._requests.get(request.id) or request
        self._local.ask(
            self._approval(request, client), lambda is_allowed, by: self._record(request.id, is_allowed, by)
        )
        return request

    def _answer(self, request_id: str, is_allowed: bool, answered_by: str) -> None:
        if any(approval.id == request_id for approval in self._approvals.pending()):
            self._approvals.answer(request_id, is_allowed, answered_by)
        else:
            self._record(request_id, is_allowed, answered_by)

    def _record(
        self, request_id: str, is_allowed: bool, answered_by: str, rights: tuple[Right, ...] | None = None
    ) -> None:
        identity = identity_of_this_person() if is_allowed else None
        self._requests.answer(request_id, is_allowed, answered_by, identity, now=self._clock(), rights=rights)

    def _approval(self, request: AuthorizationRequest, client: ClientRecord) -> Approval:
        remembered = self._grants.remembered_consent(identity_of_this_person(), client.client_id, request.scopes)
        wanted = self._upstreams_for(request, identity_of_this_person())
        return Approval(
            id=request.id,
            kind=ApprovalKind.CONNECT,
            code=request.approval_code or "",
            client_name=client.name,
            client_id_host=vouching_host(client),
            redirect_host=redirect_host(request.redirect_uri),
            scopes=request.scopes,
            upstreams=tuple(each.name for each in self._upstreams() if each.id in wanted),
            asked_at=self._clock(),
            expires_at=request.expires_at,
            # Not when the answer would go elsewhere: whoever gets it there was not allowed before.
            was_allowed_before=remembered is not None
            and redirect_uri_matches(remembered.redirect_uri, request.redirect_uri),
            rights_before=None if remembered is None else remembered.rights,
            program=client.program,
        )

    def _question_page(self, request: AuthorizationRequest, client: ClientRecord, browser: str) -> Response:
        return pages.ask_in_app(
            self._question(request, client, browser),
            code=request.approval_code or "",
            seconds_left=request.expires_at - self._clock(),
        )

    def _question(self, request: AuthorizationRequest, client: ClientRecord, browser: str) -> pages.Question:
        return pages.Question(
            request=request.id,
            csrf=_csrf(browser, request.id),
            client_name=client.name,
            verified_host=vouching_host(client),
            redirect_uri=request.redirect_uri,
            is_loopback_only=all(is_loopback(uri) for uri in registered_redirect_uris(client)),
            scopes=request.scopes,
            upstreams=self._upstreams(),
            program="" if client.program is None else say_program(client.program),
        )

    def _upstreams_for(self, request: AuthorizationRequest, identity: Identity) -> tuple[str, ...]:
        """Return the servers a login is for if nothing is said at it: all there are, or those chosen for this client."""
        known = self._allowed_upstreams()
        remembered = self._grants.remembered_consent(identity, request.client_id, request.scopes)
        # As they are kept, so that the login meets the same grant again: some may be switched off now.
        if remembered is not None and (remembered.are_only_these or set(known) <= set(remembered.upstreams)):
            return remembered.upstreams
        return known

    def _allowed_upstreams(self) -> tuple[str, ...]:
        return tuple(upstream.id for upstream in self._upstreams())

    def _hand_over(self, request: AuthorizationRequest, client: ClientRecord, answer: Mapping[str, str]) -> Response:
        url = client_redirect(request.redirect_uri, answer, state=request.state, issuer=request.origin)
        if urlsplit(url).scheme in ("http", "https"):
            return RedirectResponse(url, status_code=302, headers={"Cache-Control": "no-store"})
        if "code" in answer:
            return pages.done(client.name, return_to=url)
        return pages.denied(client.name, return_to=url)


def client_redirect(redirect_uri: str, answer: Mapping[str, str], *, state: str | None, issuer: str) -> str:
    """Add an authorization response to a redirect URI: `state` back as it came, `iss` exactly once (RFC 9207 §2).

    A query the client registered is kept byte for byte, but for parameters of its own that bear our names.
    """
    parameters = {**answer, **({} if state is None else {"state": state}), "iss": issuer}
    parts = urlsplit(redirect_uri)
    kept = [
        piece for piece in parts.query.split("&") if piece and unquote_plus(piece.partition("=")[0]) not in parameters
    ]
    return urlunsplit(parts._replace(query="&".join([*kept, urlencode(parameters)])))


def _may_skip_consent(client: ClientRecord, request: AuthorizationRequest, remembered_uri: str) -> bool:
    """Tell whether a consent given before may stand in for asking again.

    Not when the answer would go elsewhere, and not for an id that everybody knows with an answer to a loopback port: any
    program on this computer could be waiting there (RFC 8252 §8.6).
    """
    if not redirect_uri_matches(remembered_uri, request.redirect_uri):
        return False
    return client.kind != "metadata_document" or not is_loopback(request.redirect_uri)


def _to_continue(request_id: str) -> Response:
    # 303: the browser goes on with GET, so that loading the next page again can't repeat the form.
    return RedirectResponse(f"/continue?{urlencode({'request': request_id})}", status_code=303)


def _csrf(browser: str, request_id: str) -> str:
    return hashlib.sha256(f"form {request_id} {browser}".encode()).hexdigest()
