"""Access tokens of another authorization server, where the settings accept them: each stands for a grant in the same list."""

import asyncio
import hashlib
import secrets as random
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import httpx

from bridge_app.authorization import policy
from bridge_app.authorization.names import clean_line
from bridge_app.authorization.tokens import RESOURCE, SCOPES, Refusal, hash_secret
from bridge_app.config import AccessTokens
from bridge_app.errors import BridgeError, SecretStoreUnavailable
from bridge_app.events import EventBus, GrantIssued, ProviderAnswered
from bridge_app.identity.access_tokens import (
    ExternalToken,
    TokenRefused,
    TokenVerifier,
    check_shapes,
    could_be_token,
    issuer_name,
    make_verifier,
    secret_destinations,
)
from bridge_app.identity.base import ProviderUnavailable, SignInRefused
from bridge_app.identity.endpoints import open_http
from bridge_app.identity.forms import name_of_field
from bridge_app.models import ALL_RIGHTS, Finding, Identity, Right, Upstream, VerifiedRequest
from bridge_app.sentences import Sentence, joined, to_keep
from bridge_app.store.external_grants import ExternalGrants, ExternalRecord
from bridge_app.store.secrets import SecretStore

INTROSPECTION_SECRET = "introspection client secret"
"""Name of the secret that proves us where tokens are asked about."""

GRACE_SECONDS = 600.0
"""How long a token that was good goes on while its issuer does not answer; never past its own end."""
REFUSED_SECONDS = 10.0
"""How long a no is remembered."""
TOUCH_SECONDS = 3600.0
"""A use moves the end of a grant on, but not at every request."""
MAX_KNOWN = 2000
MAX_LOOKS = 32
"""Tokens that are asked about at the same time; more have to come again."""
_OURS = "mab_"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Known:
    token: ExternalToken
    checked_at: float


class ExternalTokens:
    """Verifies tokens that are not ours, and gives each client and person one grant, which people see, pause and revoke.

    A revoked grant stays a refusal of all their tokens, old and new, until a person takes it off the list; the next token then
    begins a new one. Tokens are never kept: what was found is remembered under their hash, in memory, for
    `cache_seconds`. The grant is read at every request, so that another process's revocation counts at once.
    """

    def __init__(
        self,
        grants: ExternalGrants,
        events: EventBus,
        clock: Callable[[], float],
        *,
        secrets: Callable[[], SecretStore],
        upstreams: Callable[[], tuple[Upstream, ...]],
        grant_idle_seconds: float,
        transport: httpx.AsyncBaseTransport | None = None,
        client_secret: str | None = None,
    ) -> None:
        """`client_secret` is one that the program itself was given: it is used, and kept nowhere."""
        self._grants = grants
        self._events = events
        self._clock = clock
        self._secrets = secrets
        self._upstreams = upstreams
        self._idle_seconds = grant_idle_seconds
        self._transport = transport
        self._given_secret = client_secret
        self._verifier: TokenVerifier | None = None
        self._known: OrderedDict[bytes, _Known] = OrderedDict()
        self._refused: OrderedDict[bytes, tuple[float, Refusal]] = OrderedDict()
        self._looks: dict[tuple[int, bytes], asyncio.Task[ExternalToken | Refusal | BridgeError]] = {}
        self._generation = 0
        self._is_answering = True
        self.settings = AccessTokens()

    @cached_property
    def _http(self) -> httpx.AsyncClient:
        # Late: reading the lists of authorities takes a moment that a command line need not wait.
        return open_http() if self._transport is None else httpx.AsyncClient(transport=self._transport)

    # settings

    def use(self, settings: AccessTokens) -> None:
        """Judge tokens by these settings from now on. Raises SignInRefused for what can't be right; none are accepted then."""
        self._forget_answers()
        self.settings, self._verifier, self._is_answering = AccessTokens(), None, True
        # A secret is not looked at here: while it can't be read, tokens are neither good nor bad.
        if misfits := check_shapes(settings, "not-looked-at"):
            raise SignInRefused(
                Sentence("Tokens of {issuer} are not accepted.", issuer=issuer_name(settings)),
                joined(*(misfit.words for misfit in misfits)),
            )
        self.settings = settings
        if settings.accept != "none":
            self._verifier = make_verifier(settings, self._secret, self._http, self._clock)

    async def change(self, settings: AccessTokens, client_secret: str | None) -> None:
        """Keep a new client secret (None keeps the present one, "" removes it) and use these settings.

        Raises SignInRefused for what can't be right, SecretStoreUnavailable; nothing is changed then.
        """
        kept = await self._kept_secret_for(settings) if client_secret is None else client_secret
        if misfits := check_shapes(settings, kept or ""):
            raise SignInRefused("These settings can't be right.", joined(*(misfit.words for misfit in misfits)))
        if client_secret:
            await self._secrets().put(INTROSPECTION_SECRET, client_secret)
        elif client_secret == "" and await self.has_secret():
            await self._secrets().delete(INTROSPECTION_SECRET)
        self.use(settings)

    async def examine(self, settings: AccessTokens, client_secret: str | None) -> tuple[Finding, ...]:
        """Try settings out without keeping them; with no secret given, with the one that is kept."""
        if settings.accept == "none":
            return (Finding(Sentence("Access tokens"), True, Sentence("only those that this app gives out")),)
        try:
            secret = await self._kept_secret_for(settings) if client_secret is None else client_secret or None
        except SecretStoreUnavailable as error:
            return (Finding(Sentence("Client secret"), False, error.title, error.hint),)
        if misfits := check_shapes(settings, secret or ""):
            return tuple(Finding(name_of_field(misfit.field), False, misfit.words) for misfit in misfits)

        async def read_secret() -> str | None:
            return secret

        verifier = make_verifier(settings, read_secret, self._http, self._clock)
        return () if verifier is None else await verifier.examine()

    async def has_secret(self) -> bool:
        """Tell whether a client secret is kept and can be read."""
        try:
            return bool(await self._secrets().get(INTROSPECTION_SECRET))
        except SecretStoreUnavailable:
            return False

    async def copy_secret(self, old: SecretStore, new: SecretStore) -> None:
        """Copy the client secret from one place for secrets to another. Raises SecretStoreUnavailable."""
        if (value := await old.get(INTROSPECTION_SECRET)) is not None:
            await new.put(INTROSPECTION_SECRET, value)

    @property
    def silence(self) -> BridgeError | None:
        """Why the issuer could not be asked lately, or None."""
        return None if self._verifier is None else self._verifier.silence

    async def close(self) -> None:
        """Ask about no more tokens."""
        for look in tuple(self._looks.values()):
            look.cancel()
        if self._looks:
            await asyncio.wait(tuple(self._looks.values()))
        if "_http" in vars(self):
            await self._http.aclose()

    # every request

    async def verify(self, bearer: str) -> VerifiedRequest | Refusal:
        """Tell who presents this token, which is not one of ours.

        Raises ProviderUnavailable, SecretStoreUnavailable, StoreUnavailable: temporary, and no reason to throw a token away.
        """
        if self._verifier is None or bearer.startswith(_OURS) or not could_be_token(bearer):
            return Refusal(None, to_keep("unknown token"))
        token = await self._look_up(bearer)
        if isinstance(token, Refusal):
            return token
        now, client_id = self._clock(), client_id_of(token)
        grant = self._grants.find(client_id, token.identity)
        if grant is not None and grant.is_revoked:
            return Refusal(grant.grant_id, "revoked")
        if token.expires_at + self.settings.leeway_seconds <= now:
            return Refusal(grant.grant_id if grant else None, "expired")
        if not token.scopes.issuperset(self.settings.required_scopes):
            return Refusal(grant.grant_id if grant else None, "scope")
        if grant is None or self._is_to_touch(grant.expires_at, now) or _is_renamed(token.identity, grant.identity):
            self._admit(token, client_id, now)
            grant = self._grants.find(client_id, token.identity)
        if grant is None or grant.is_revoked:
            return Refusal(None, "revoked")
        return VerifiedRequest(
            grant_id=grant.grant_id,
            client_id=client_id,
            client_name=grant.client_name,
            identity=grant.identity,
            scopes=grant.scopes,
            upstreams=grant.upstreams,
            expires_at=token.expires_at,
            is_paused=grant.is_paused,
            created_at=grant.created_at,
            rights=self._rights_of(token, grant.rights),
        )

    def accepts(self, bearer: str) -> bool:
        """Tell whether this may be a token of somebody else that is accepted: a token of ours never is."""
        return self._verifier is not None and not bearer.startswith(_OURS)

    def seconds_until_recheck(self, who: VerifiedRequest) -> float:
        """Return when a request that stays open is to be looked at again."""
        left = who.expires_at + self.settings.leeway_seconds - self._clock()
        return min(float(self.settings.cache_seconds), max(1.0, left))

    # inside

    async def _look_up(self, bearer: str) -> ExternalToken | Refusal:
        token_hash, now = hash_secret(bearer), self._clock()
        known = self._known.get(token_hash)
        if known is not None and 0 <= now - known.checked_at < self.settings.cache_seconds:
            self._known.move_to_end(token_hash)
            return known.token
        refused = self._refused.get(token_hash)
        if refused is not None and 0 <= now - refused[0] < REFUSED_SECONDS:
            return refused[1]
        key = (self._generation, token_hash)
        look = self._looks.get(key)
        if look is None:
            if len(self._looks) >= MAX_LOOKS:
                raise ProviderUnavailable("Too many tokens are being looked at.", "Try again in a moment.")
            look = asyncio.create_task(self._look(token_hash, bearer), name="look at a token")
            self._looks[key] = look
            look.add_done_callback(lambda _: self._looks.pop(key, None))
        # Whoever leaves does not take the answer from the others who wait for it.
        outcome = await asyncio.shield(look)
        if key[0] != self._generation:
            # The settings were changed meanwhile: what was found was found by the old ones.
            return Refusal(None, to_keep("unknown token"))
        if isinstance(outcome, SecretStoreUnavailable):
            raise SecretStoreUnavailable(outcome.title, outcome.hint)
        if isinstance(outcome, BridgeError):
            raise ProviderUnavailable(outcome.title, outcome.hint)
        return outcome

    async def _look(self, token_hash: bytes, bearer: str) -> ExternalToken | Refusal | BridgeError:
        verifier = self._verifier
        if verifier is None:
            return Refusal(None, to_keep("unknown token"))
        try:
            token = await verifier.verify(bearer)
        except TokenRefused as refused:
            if verifier is self._verifier:
                self._known.pop(token_hash, None)
                _remember(self._refused, token_hash, (self._clock(), Refusal(None, refused.because)))
            self._tell_answering(verifier)
            return Refusal(None, refused.because)
        except (ProviderUnavailable, SecretStoreUnavailable) as error:
            self._tell_answering(verifier)
            known = self._known.get(token_hash)
            if known is not None and 0 <= self._clock() - known.checked_at < GRACE_SECONDS:
                return known.token
            return error
        if verifier is self._verifier:
            self._refused.pop(token_hash, None)
            _remember(self._known, token_hash, _Known(token, self._clock()))
        self._tell_answering(verifier)
        return token

    def _admit(self, token: ExternalToken, client_id: str, now: float) -> None:
        grant_id = f"g_{random.token_hex(6)}"
        name = clean_line(token.client_name, 60) or issuer_name(self.settings)
        record = ExternalRecord(
            grant_id=grant_id,
            client_id=client_id,
            client_name=name,
            identity=token.identity,
            scopes=SCOPES,
            upstreams=tuple(upstream.id for upstream in self._upstreams()),
            rights=policy.rights_of(self.settings.rights),
            resource=RESOURCE,
        )
        if self._grants.admit(record, expires_at=now + self._idle_seconds, now=now):
            self._events.publish(GrantIssued(grant_id, name))

    def _is_to_touch(self, expires_at: float, now: float) -> bool:
        return expires_at < now + self._idle_seconds - TOUCH_SECONDS

    def _rights_of(self, token: ExternalToken, rights: tuple[Right, ...]) -> tuple[Right, ...]:
        """Return what both the person and the token's scopes allow."""
        needed = {Right.WRITE: self.settings.write_scopes, Right.DESTROY: self.settings.destroy_scopes}
        lacking = {right for right, scopes in needed.items() if scopes and not token.scopes.intersection(scopes)}
        return tuple(right for right in ALL_RIGHTS if right in rights and right not in lacking)

    def _tell_answering(self, verifier: TokenVerifier) -> None:
        is_answering = verifier.silence is None
        if verifier is self._verifier and is_answering != self._is_answering:
            self._is_answering = is_answering
            self._events.publish(ProviderAnswered(issuer_name(self.settings), is_answering))

    def _forget_answers(self) -> None:
        self._generation += 1
        self._known.clear()
        self._refused.clear()

    async def _secret(self) -> str | None:
        return self._given_secret or await self._secrets().get(INTROSPECTION_SECRET)

    async def _kept_secret_for(self, settings: AccessTokens) -> str | None:
        """Return the kept client secret, but only to those it was given for: never to another address."""
        if not secret_destinations(settings) <= secret_destinations(self.settings):
            return None
        return self._given_secret or await self._secrets().get(INTROSPECTION_SECRET)


def client_id_of(token: ExternalToken) -> str:
    """Return the id under which a client of another issuer is known here; none that registers itself can have it."""
    facts = f"{token.identity.issuer}\n{token.client}"
    return f"external_{hashlib.sha256(facts.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"


def _is_renamed(now: Identity, before: Identity) -> bool:
    """Tell whether a token has better words for a person than are kept; not every token has any."""
    return now.name not in (now.subject, before.name) or now.email not in (None, before.email)


def _remember(kept: OrderedDict[bytes, T], key: bytes, value: T) -> None:
    kept[key] = value
    kept.move_to_end(key)
    while len(kept) > MAX_KNOWN:
        kept.popitem(last=False)
