"""Tokens for one upstream, got on its own sign-in page: signed in, renewed one at a time, forgotten.

begin ──► the person's browser ──► complete ──► tokens in the secret store
headers ─► near the end of a token: renewed by one task, for all who wait
refused ─► renewed once; if the login is over, a person has to sign in again
"""

import asyncio
import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from bridge_app.errors import BridgeError
from bridge_app.identity.base import ClientRefused, Credential, Login, LoginEnded, ProviderUnavailable
from bridge_app.identity.code_flow import begin_login, check_answer
from bridge_app.identity.endpoints import OAuthClient
from bridge_app.models import UpstreamSettings, VerifiedRequest
from bridge_app.sentences import Sentence, joined
from bridge_app.upstream.authorization_servers import (
    METHODS,
    AuthorizationServer,
    Finder,
    Place,
    Registration,
    clean_scopes,
    host_of,
    in_our_words,
    read_challenge,
    register,
)
from bridge_app.upstream.channel import Headers, UpstreamUnavailable
from bridge_app.upstream.credentials import UpstreamSecrets, UpstreamSignInRequired

logger = logging.getLogger(__name__)

CALLBACK_PATH = "/upstreams/callback"
RENEW_BEFORE = 60.0
LOGIN_SECONDS = 600.0
LOGINS_AT_ONCE = 5
REST_AFTER_FAILURE, LONGEST_REST = 2.0, 60.0
SAVE_AGAIN_SECONDS = 30.0
STOP_DEADLINE = 1.0


@dataclass(frozen=True, slots=True)
class _Held:
    """What the secret store holds for an upstream."""

    url: str = ""
    """For which address the tokens were given: they are shown nowhere else."""
    server: AuthorizationServer | None = None
    resource: str = ""
    registration: Registration | None = None
    credential: Credential | None = field(default=None, repr=False)
    wanted_scopes: tuple[str, ...] = ()
    """What the next sign-in has to ask for, beside what the upstream says itself."""


@dataclass(frozen=True, slots=True)
class _Pending:
    """A sign-in under way."""

    login: Login = field(repr=False)
    place: Place
    registration: Registration
    callback: str
    scopes: tuple[str, ...]
    began_at: float


class OAuthCredentials:
    """Shows an upstream the token that its own authorization server gave us. Thread rule: one event loop.

    `http` should follow no redirects and keep no cookies (`identity.endpoints.open_http`); `clock` tells seconds since
    the epoch.
    """

    def __init__(
        self,
        settings: UpstreamSettings,
        secrets: UpstreamSecrets,
        http: httpx.AsyncClient,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._settings = settings
        self._label = settings.name or settings.id
        self._place_of_secret = f"upstream/{settings.id}/oauth"
        self._secrets = secrets
        self._http = http
        self._clock = clock
        self._held: _Held | None = None
        self._shown: Headers = []
        self._is_unsaved = False
        self._save_again_at = 0.0
        self._saving: asyncio.Task[None] | None = None
        self._unproven: set[str] = set()
        self._renewing: asyncio.Task[None] | None = None
        self._failures = 0
        self._rests_until = 0.0
        self._challenge = ""
        self._pending: dict[str, _Pending] = {}
        self._watchers: list[Callable[[], None]] = []
        self._writing = asyncio.Lock()

    @property
    def remedy(self) -> str:
        return Sentence("Sign in to it again in MCP Auth Bridge.")

    # -- what the channel asks -----------------------------------------------------------------------------------------

    async def headers(self, who: VerifiedRequest) -> Headers:
        held = self._held or await self._read()
        credential = held.credential
        if credential is None:
            raise UpstreamSignInRequired(
                Sentence("“{label}” wants you to sign in.", label=self._label), "Do so in MCP Auth Bridge."
            )
        if credential.expires_at is not None and credential.refresh_token is not None:
            left = credential.expires_at - self._clock()
            if left <= RENEW_BEFORE:
                await self._renew_early(credential, is_over=left <= 0)
        if self._is_unsaved and self._clock() >= self._save_again_at and (self._saving is None or self._saving.done()):
            self._saving = asyncio.get_running_loop().create_task(self._keep(self._held or held, is_precious=True))
        return self._shown

    async def refused(self, used: Headers, challenge: str) -> bool:
        if challenge:
            self._challenge = challenge
        held = self._held or await self._read()
        if held.credential is None or dict(used).get(b"authorization") != self._shown[0][1]:
            return True
        if held.credential.refresh_token is None:
            return False
        await self._renew(held.credential)
        return True

    def look_again(self) -> None:
        return

    async def lacks_scope(self, challenge: str) -> str:
        self._challenge = challenge
        held = self._held or await self._read()
        asked = clean_scopes(read_challenge(challenge).get("scope"))
        have = held.credential.scopes if held.credential is not None else ()
        if asked and set(asked) <= set(have):
            return Sentence(
                "You already allowed what it asks for ({names}). Ask whoever runs it for access.",
                names=", ".join(asked),
            )
        await self._keep(replace(held, wanted_scopes=tuple(dict.fromkeys((*held.wanted_scopes, *have, *asked)))))
        what = Sentence("It asks for: {names}.", names=", ".join(asked[:10])) if asked else ""
        return joined(self.remedy, what)

    def watch(self, on_change: Callable[[], None]) -> None:
        self._watchers.append(on_change)

    async def stop(self) -> None:
        """Let a renewal under way finish, briefly: its answer may hold the only token that still counts."""
        work = [task for task in (self._renewing, self._saving) if task is not None and not task.done()]
        if work:
            _, late = await asyncio.wait(work, timeout=STOP_DEADLINE)
            for task in late:
                task.cancel()

    # -- what a person does --------------------------------------------------------------------------------------------

    async def is_signed_in(self) -> bool:
        """Tell whether there is a token. Raises SecretStoreUnavailable."""
        return (self._held or await self._read()).credential is not None

    async def enter_client(self, client_id: str, client_secret: str = "") -> None:
        """Use a client that a person registered by hand; it belongs to the authorization server of the next sign-in."""
        held = self._held or await self._read()
        entered = Registration(
            "", client_id.strip(), client_secret.strip() or None, "basic" if client_secret else "none"
        )
        await self._keep(replace(held, registration=entered, credential=None))
        self._tell()

    async def begin(self, origin: str) -> str:
        """Start a sign-in that comes back to us at `origin`; return the address for the person's browser.

        Raises UpstreamSignInRequired for what waiting won't mend, UpstreamUnavailable, SecretStoreUnavailable.
        """
        held = self._held or await self._read()
        callback = f"{origin}{CALLBACK_PATH}"
        place = await Finder(self._http, self._settings.url, self._label).find(self._challenge)
        server = place.server
        registration = await self._registration_at(server, callback)
        held = self._held or held
        scopes = tuple(dict.fromkeys((*held.wanted_scopes, *place.scopes)))
        if scopes and "offline_access" in server.scopes:
            scopes = tuple(dict.fromkeys((*scopes, "offline_access")))
        parameters = {"client_id": registration.client_id, "redirect_uri": callback, "resource": place.resource}
        if scopes:
            parameters["scope"] = " ".join(scopes)
        login = begin_login(server.authorization_endpoint, parameters, issuer=server.issuer)
        self._drop_old_logins()
        self._pending[login.state] = _Pending(login, place, registration, callback, scopes, self._clock())
        return login.url

    def awaits(self, state: str) -> bool:
        """Tell whether a sign-in with this state is under way."""
        self._drop_old_logins(spare=0)
        return state in self._pending

    async def complete(self, answer: Mapping[str, str]) -> str:
        """Take the callback's query; return words for the page. Each sign-in can be completed once.

        Raises UpstreamSignInRequired, UpstreamUnavailable.
        """
        self._drop_old_logins(spare=0)
        pending = self._pending.pop(answer.get("state", ""), None)
        if pending is None:
            raise _unknown_sign_in()
        server = pending.place.server
        client = self._client(server, pending.registration, pending.place.resource)
        with in_our_words(Sentence("Start the sign-in again in a moment.")):
            code = check_answer(
                answer,
                pending.login,
                client,
                is_issuer=lambda named: named == server.issuer or (named is None and not server.must_name_itself),
            )
            credential, _ = await client.redeem(server.token_endpoint, code, pending.login.verifier, pending.callback)
        if not credential.scopes:
            credential = replace(credential, scopes=pending.scopes)  # RFC 6749 §5.1: unsaid means as asked
        await self._keep(
            _Held(self._settings.url, server, pending.place.resource, pending.registration, credential),
            is_precious=True,
        )
        self._unproven.discard(pending.registration.client_id)
        self._failures, self._rests_until, self._challenge = 0, 0.0, ""
        self._tell()
        return Sentence("You are signed in to “{label}”.", label=self._label)

    async def forget(self) -> None:
        """Give the login back at the authorization server, as far as it can be reached, and delete it here."""
        self._pending.clear()
        held = self._held or await self._read()
        await self.stop()
        held = self._held or held
        self._held, self._shown, self._is_unsaved = _Held(), [], False
        async with self._writing:
            await self._secrets.delete(self._place_of_secret)
        self._tell()
        if held.server is None or held.registration is None or held.credential is None:
            return
        if held.server.revocation_endpoint is not None:
            client = self._client(held.server, held.registration, held.resource)
            try:
                await client.revoke(held.server.revocation_endpoint, held.credential)
            except ProviderUnavailable as error:
                logger.info("a login at %s could not be given back: %s", host_of(held.server.issuer), error.title)

    # -- renewing ------------------------------------------------------------------------------------------------------

    async def _renew_early(self, credential: Credential, *, is_over: bool) -> None:
        """Renew a token that ends soon; while it has not ended, a failure is no harm. Raises as `_renew` does."""
        rest = self._rests_until - self._clock()
        if 0 < rest <= LONGEST_REST:
            if is_over:
                raise UpstreamUnavailable(
                    Sentence("The login at “{label}” can't be renewed now.", label=self._label),
                    "It is tried again soon.",
                )
            return
        try:
            await self._renew(credential)
        except UpstreamSignInRequired:
            raise
        except UpstreamUnavailable:
            if is_over:
                raise

    async def _renew(self, spent: Credential) -> None:
        """Wait until `spent` is replaced; all who come at once wait for one request."""
        if self._renewing is None or self._renewing.done():
            self._renewing = asyncio.get_running_loop().create_task(self._refresh(spent), name="a login is renewed")
            self._renewing.add_done_callback(_note_end)
        await asyncio.shield(self._renewing)

    async def _refresh(self, spent: Credential) -> None:
        held = self._held
        if held is None or held.credential is not spent or held.server is None or held.registration is None:
            return
        client = self._client(held.server, held.registration, held.resource)
        try:
            fresh = await client.refresh(held.server.token_endpoint, spent)
        except LoginEnded as error:
            await self._end_login(spent)
            raise UpstreamSignInRequired(
                Sentence("Your login at “{label}” is over.", label=self._label), self.remedy
            ) from error
        except ClientRefused as error:
            await self._end_login(spent, is_client_unknown=True)
            raise UpstreamSignInRequired(
                Sentence("“{label}” does not know this app any more.", label=self._label), self.remedy
            ) from error
        except ProviderUnavailable as error:
            self._failures += 1
            rest = min(REST_AFTER_FAILURE * 2 ** min(self._failures - 1, 10), LONGEST_REST)
            self._rests_until = self._clock() + rest
            raise UpstreamUnavailable(
                Sentence("The login at “{label}” can't be renewed now.", label=self._label),
                joined(error.title, "Try again in a moment."),
            ) from error
        self._failures, self._rests_until = 0, 0.0
        if self._held is held:
            await self._keep(replace(held, credential=fresh), is_precious=True)

    async def _end_login(self, spent: Credential, *, is_client_unknown: bool = False) -> None:
        held = self._held
        if held is None or held.credential is not spent:
            return
        is_ours = held.registration is not None and bool(held.registration.redirect_uri)
        registration = None if is_client_unknown and is_ours else held.registration
        await self._keep(
            replace(
                held,
                credential=None,
                registration=registration,
                wanted_scopes=tuple(dict.fromkeys((*held.wanted_scopes, *spent.scopes))),
            ),
            is_precious=True,
        )

    # -- registration --------------------------------------------------------------------------------------------------

    async def _registration_at(self, server: AuthorizationServer, callback: str) -> Registration:
        """Return us as this server knows us: entered by a person, registered before, or registered now.

        A registration that a sign-in was begun with and never completed may be one that the server forgot: the next
        sign-in has a new one.
        """
        held = self._held or await self._read()
        known = held.registration
        if known is not None and not known.redirect_uri:
            if known.issuer not in ("", server.issuer):
                raise UpstreamSignInRequired(
                    Sentence(
                        "“{label}” has another sign-in server than before ({issuer}).",
                        label=self._label,
                        issuer=host_of(server.issuer),
                    ),
                    "Enter the client ID that belongs to it.",
                )
            method = known.auth_method
            if known.client_secret is not None:
                fits = [each for each in METHODS if each != "none" and each in server.auth_methods]
                method = METHODS[fits[0]] if fits else "basic"
            return replace(known, issuer=server.issuer, auth_method=method)
        is_alive = known is not None and (known.expires_at is None or self._clock() < known.expires_at)
        if (
            known is not None
            and is_alive
            and known.issuer == server.issuer
            and known.redirect_uri == callback
            and known.client_id not in self._unproven
        ):
            self._unproven.add(known.client_id)
            return known
        fresh = await register(self._http, server, callback)
        # Kept beside a login that still works under the older registration, until the new one is complete.
        if held.credential is None:
            await self._keep(replace(self._held or held, registration=fresh))
        return fresh

    def _client(self, server: AuthorizationServer, registration: Registration, resource: str) -> OAuthClient:
        return OAuthClient(
            self._http,
            host_of(server.issuer),
            registration.client_id,
            self._clock,
            registration.client_secret,
            registration.auth_method,
            _HINTS,
            Sentence("Start the sign-in again; if this goes on, ask whoever runs the server."),
            {"resource": resource},
        )

    # -- keeping -------------------------------------------------------------------------------------------------------

    async def _read(self) -> _Held:
        text = await self._secrets.get(self._place_of_secret)
        if self._held is None:
            held = _from_json(text) if text is not None else _Held()
            if held.url and held.url != self._settings.url:
                held = replace(held, credential=None)
            self._take(held)
        assert self._held is not None
        return self._held

    async def _keep(self, held: _Held, *, is_precious: bool = False) -> None:
        """Take up and store what is held. What can't be stored now but must not be lost is used from memory."""
        self._take(held)
        async with self._writing:
            if self._held is not held:
                return
            try:
                await self._secrets.put(self._place_of_secret, _to_json(held))
                self._is_unsaved = False
            except BridgeError as error:
                if not is_precious:
                    raise
                # The token before it is spent already: losing this one would cost a sign-in.
                logger.warning("a login at an upstream could not be stored: %s", error.title)
                self._is_unsaved = True
                self._save_again_at = self._clock() + SAVE_AGAIN_SECONDS

    def _take(self, held: _Held) -> None:
        self._held = held
        credential = held.credential
        self._shown = [] if credential is None else [(b"authorization", f"Bearer {credential.access_token}".encode())]

    def _drop_old_logins(self, *, spare: int = 1) -> None:
        now = self._clock()
        for state, pending in list(self._pending.items()):
            if not 0 <= now - pending.began_at < LOGIN_SECONDS or len(self._pending) > LOGINS_AT_ONCE - spare:
                del self._pending[state]

    def _tell(self) -> None:
        for on_change in self._watchers:
            on_change()


class SignIns:
    """Sign-ins at upstreams, by the one callback address that all of them share."""

    def __init__(self, find: Callable[[str], OAuthCredentials | None]) -> None:
        self._find = find
        self._upstreams: dict[str, None] = {}

    async def begin(self, upstream_id: str, origin: str) -> str:
        """Start a sign-in; return the address for the person's browser. Raises BridgeError."""
        credentials = self._find(upstream_id)
        if credentials is None:
            raise BridgeError("This server has no sign-in page.", "Only servers reached by OAuth have one.")
        self._upstreams[upstream_id] = None
        return await credentials.begin(origin)

    async def complete(self, answer: Mapping[str, str]) -> str:
        """Take the query that came to the callback address; return words for the page. Raises BridgeError."""
        state = answer.get("state", "")
        for upstream_id in self._upstreams:
            credentials = self._find(upstream_id)
            if credentials is not None and credentials.awaits(state):
                return await credentials.complete(answer)
        raise _unknown_sign_in()


_HINTS = {
    "invalid_client": Sentence("It does not know this app. Start again; if a client ID was entered by hand, check it."),
    "unauthorized_client": Sentence("The client entered for this server is not allowed this kind of sign-in."),
    "invalid_grant": Sentence("The sign-in took too long or was used before. Start it again."),
    "invalid_scope": Sentence(
        "The server asks for rights that its own sign-in page does not know. Ask whoever runs it."
    ),
    "invalid_target": Sentence("The sign-in page does not know the server. Ask whoever runs it."),
    "temporarily_unavailable": Sentence("The sign-in page has a problem of its own. Try again later."),
    "server_error": Sentence("The sign-in page has a problem of its own. Try again later."),
}


def _unknown_sign_in() -> UpstreamSignInRequired:
    return UpstreamSignInRequired("This sign-in is not known, or not any more.", "Start it again in MCP Auth Bridge.")


def _note_end(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        logger.info("a login at an upstream was not renewed: %s", type(error).__name__)


def _to_json(held: _Held) -> str:
    def plain(value: Any) -> dict[str, Any] | None:
        return None if value is None else {name: getattr(value, name) for name in value.__dataclass_fields__}

    return json.dumps(
        {
            "url": held.url,
            "resource": held.resource,
            "server": plain(held.server),
            "registration": plain(held.registration),
            "credential": plain(held.credential),
            "wanted_scopes": held.wanted_scopes,
        }
    )


def holds_login(text: str) -> bool:
    """Tell whether what is kept of a sign-in has tokens in it, and not only our registration there."""
    return _from_json(text).credential is not None


def _from_json(text: str) -> _Held:
    """Read what was stored; what can't be read costs a sign-in and no more."""
    try:
        found = json.loads(text)
        server, registration, credential = (found.get(name) for name in ("server", "registration", "credential"))
        if server is not None:
            server = {**server, "auth_methods": tuple(server["auth_methods"]), "scopes": tuple(server["scopes"])}
        if credential is not None:
            credential = {**credential, "scopes": tuple(credential["scopes"])}
        return _Held(
            str(found["url"]),
            AuthorizationServer(**server) if server is not None else None,
            str(found["resource"]),
            Registration(**registration) if registration is not None else None,
            Credential(**credential) if credential is not None else None,
            tuple(found["wanted_scopes"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        logger.warning("the stored login of an upstream could not be read")
        return _Held()
