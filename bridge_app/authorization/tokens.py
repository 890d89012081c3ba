"""Codes and tokens: issue, redeem, refresh, verify, revoke.

All are opaque random strings; only their SHA-256 is stored. Lifetimes are in seconds.
"""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from bridge_app.authorization import policy
from bridge_app.authorization.names import clean_line, redirect_host
from bridge_app.errors import BridgeError, NotFound
from bridge_app.events import (
    EventBus,
    GrantIssued,
    GrantPaused,
    GrantResumed,
    GrantRevoked,
    GrantRightsChanged,
    GrantServersChanged,
    TokenRefreshed,
)
from bridge_app.identity.local import identity_of_this_person
from bridge_app.models import Identity, NewKey, Right, VerifiedRequest
from bridge_app.sentences import Sentence, to_keep
from bridge_app.store.grants import CodeRecord, Grants, KeyRecord, NewTokens, TokenRecord
from bridge_app.store.requests import AuthorizationRequest

RESOURCE = "/mcp"
"""The one resource tokens are for. Host and port are left out: the three loopback names are one resource (RFC 8707), and a
change of port must not cost a login."""
CODE_SECONDS = 60.0
"""Life of an authorization code (OAuth 2.1 §4.1.2 allows up to ten minutes)."""
SCOPES = ("mcp",)
"""All scopes there are; a client that asks for none gets these. The challenge and both metadata documents list the same."""
REPLAY_GRACE_SECONDS = 30.0
"""How long a just-spent refresh token gets the same answer again: several apps refresh twice in parallel."""


class InvalidGrant(BridgeError):
    """The code or refresh token is unknown, spent, replayed or run out (RFC 6749 §5.2 `invalid_grant`)."""


@dataclass(frozen=True, slots=True)
class IssuedTokens:
    """An answer of the token endpoint."""

    grant_id: str
    access_token: str
    refresh_token: str
    expires_in: int
    scopes: tuple[str, ...]

    def __repr__(self) -> str:
        return f"IssuedTokens(grant_id={self.grant_id!r})"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a bearer token was turned away."""

    grant_id: str | None
    because: str
    """ "unknown token", "revoked", "expired" or "other resource" """


def hash_secret(secret: str) -> bytes:
    """Return the SHA-256 under which a token, code or cookie is stored."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


class Tokens:
    """Issues what a client may hold, and takes it back.

    A refresh token rotates at each use. The answer to a just-spent one is repeated for REPLAY_GRACE_SECONDS; it stays good
    until its successor is used; presented after that it ends the grant (RFC 9700 §4.14.2).
    """

    def __init__(
        self,
        grants: Grants,
        events: EventBus,
        clock: Callable[[], float],
        *,
        access_token_seconds: float,
        grant_idle_seconds: float,
        name_of_issuer: Callable[[str], str] = str,
    ) -> None:
        self._name_of_issuer = name_of_issuer
        self._grants = grants
        self._events = events
        self._clock = clock
        self._access_seconds = access_token_seconds
        self._idle_seconds = grant_idle_seconds
        self._recent: dict[bytes, tuple[float, IssuedTokens]] = {}

    # codes

    def issue_code(self, request: AuthorizationRequest, identity: Identity, upstreams: tuple[str, ...]) -> str | None:
        """Return a fresh single-use code for a request that was allowed; None if its code was redeemed already."""
        code = f"mab_ac_{secrets.token_urlsafe(32)}"
        is_added = self._grants.add_code(
            hash_secret(code),
            CodeRecord(
                request_id=request.id,
                client_id=request.client_id,
                redirect_uri=request.redirect_uri,
                is_redirect_uri_explicit=request.is_redirect_uri_explicit,
                code_challenge=request.code_challenge,
                scopes=request.scopes,
                upstreams=upstreams,
                identity=identity,
                expires_at=self._clock() + CODE_SECONDS,
                rights=request.rights,
            ),
        )
        return code if is_added else None

    def find_code(self, code: str) -> CodeRecord | None:
        """Return what a code stands for, spent or not, or None."""
        return self._grants.get_code(hash_secret(code))

    def redeem_code(self, code: str) -> IssuedTokens:
        """Spend a code whose client, redirect URI and verifier were checked, and issue its tokens.

        The code is spent before tokens are made: a lost login beats a replay. A second redemption by the rightful client
        ends the grant. Raises InvalidGrant.
        """
        code_hash = hash_secret(code)
        record = self._grants.get_code(code_hash)
        if record is None or record.expires_at <= self._clock():
            raise InvalidGrant("The code is unknown or has run out.")
        now = self._clock()
        access, refresh, hashes = self._new_tokens(now)
        grant_id = self._grants.redeem(
            code_hash,
            hashes,
            new_grant_id=f"g_{secrets.token_hex(6)}",
            resource=RESOURCE,
            redirect_host=redirect_host(record.redirect_uri),
            grant_expires_at=now + self._idle_seconds,
            now=now,
        )
        if grant_id is None:
            spent = self._grants.get_code(code_hash)
            if spent is not None and spent.grant_id is not None:
                self._end(spent.grant_id, to_keep("a login code was used twice"))
            raise InvalidGrant("The code was used before.")
        grant = self._grants.get(grant_id, now=now)
        self._events.publish(GrantIssued(grant_id, grant.client_name if grant else ""))
        return IssuedTokens(grant_id, access, refresh, int(self._access_seconds), record.scopes)

    # personal keys

    def issue_key(self, name: str, rights: tuple[Right, ...], upstreams: tuple[str, ...], expires_at: float) -> NewKey:
        """Give the person at this computer a key for a script: one access token that is never renewed, told this once.

        Raises BridgeError for a name that shows nothing or an end that is past.
        """
        now = self._clock()
        shown = clean_line(name, 60)
        if not shown:
            raise BridgeError("The key needs a name.", "Name what will use it, for example “nightly backup”.")
        if expires_at <= now:
            raise BridgeError("The key would have run out already.", "Choose a later day.")
        key = f"mab_ck_{secrets.token_urlsafe(32)}"
        grant_id = f"g_{secrets.token_hex(6)}"
        self._grants.add_key(
            KeyRecord(
                client_id=f"key_{secrets.token_hex(8)}",
                grant_id=grant_id,
                token_hash=hash_secret(key),
                name=shown,
                identity=identity_of_this_person(),
                scopes=SCOPES,
                upstreams=upstreams,
                rights=rights,
                resource=RESOURCE,
                expires_at=expires_at,
            ),
            now=now,
        )
        self._events.publish(GrantIssued(grant_id, shown))
        return NewKey(grant_id, key)

    # refresh

    def find_refresh_token(self, token: str) -> TokenRecord | None:
        """Return a refresh token of a living grant, spent ones included, or None."""
        return self._grants.get_refresh_token(hash_secret(token))

    def find_access_token(self, token: str) -> TokenRecord | None:
        """Return an access token of a living grant, or None."""
        return self._grants.get_access_token(hash_secret(token))

    def refresh(self, token: str, scopes: tuple[str, ...]) -> IssuedTokens:
        """Exchange a refresh token whose client was checked. Raises InvalidGrant."""
        now = self._clock()
        token_hash = hash_secret(token)
        self._recent = {key: entry for key, entry in self._recent.items() if 0 <= now - entry[0] < REPLAY_GRACE_SECONDS}
        record = self._grants.get_refresh_token(token_hash)
        if record is None or record.expires_at <= now:
            raise InvalidGrant("The refresh token is unknown or has run out.")
        if (recent := self._recent.get(token_hash)) and self._is_unused(recent[1].refresh_token):
            return recent[1]
        access, refresh, hashes = self._new_tokens(now)
        outcome = self._grants.rotate(token_hash, scopes, hashes, grant_expires_at=now + self._idle_seconds, now=now)
        if outcome == "replayed":
            self._end(record.grant_id, to_keep("an old refresh token was used again"))
        if outcome != "rotated":
            raise InvalidGrant("The refresh token was used before.")
        issued = IssuedTokens(record.grant_id, access, refresh, int(self._access_seconds), scopes)
        self._recent[token_hash] = (now, issued)
        self._events.publish(TokenRefreshed(record.grant_id))
        return issued

    def _is_unused(self, refresh_token: str) -> bool:
        return self._grants.is_current(hash_secret(refresh_token))

    # every request

    def verify(self, bearer: str) -> VerifiedRequest | Refusal:
        """Tell who presents this access token; one indexed read at most. Raises StoreUnavailable."""
        found = self._grants.verify(hash_secret(bearer))
        if found is None:
            return Refusal(None, to_keep("unknown token"))
        who = found.who
        if found.is_revoked:
            return Refusal(who.grant_id, "revoked")
        if who.expires_at <= self._clock():
            return Refusal(who.grant_id, "expired")
        if found.resource != RESOURCE:
            return Refusal(who.grant_id, to_keep("other resource"))
        return who

    # what a grant may do

    def set_rights(self, grant_id: str, rights: tuple[Right, ...]) -> None:
        """Change what a grant may do, from its next request on.

        Raises NotFound, and BridgeError for a right that the identity provider did not give the person.
        """
        grant = self._grants.get(grant_id, now=self._clock())
        if grant is not None and (missing := policy.beyond(rights, grant.provider_rights)) is not None:
            provider = self._name_of_issuer(grant.identity.issuer)
            raise BridgeError(
                Sentence(
                    "{provider} does not let {name} {missing}.",
                    provider=provider,
                    name=grant.identity.name,
                    missing=policy.say_right(missing),
                ),
                Sentence(
                    "So no app can be allowed it here. Whoever runs {provider} can give that right; then "
                    "sign in again.",
                    provider=provider,
                ),
            )
        if not self._grants.set_rights(grant_id, rights, now=self._clock()):
            raise NotFound("There is no such connected client.", "It may have been revoked already.")
        self._events.publish(GrantRightsChanged(grant_id, rights))

    def set_servers(self, grant_id: str, upstreams: tuple[str, ...], words: str, *, are_only_these: bool) -> None:
        """Change which servers a grant may use, from its next request on; `words` say it for the log. Raises NotFound."""
        before = self._grants.set_servers(grant_id, upstreams, are_only_these=are_only_these, now=self._clock())
        if before is None:
            raise NotFound("There is no such connected client.", "It may have been revoked already.")
        self._events.publish(GrantServersChanged(grant_id, words))

    # taking back

    def revoke_grant(self, grant_id: str, because: str = to_keep("revoked by you")) -> None:
        """End a grant: from the commit on every verify fails. Raises NotFound if there is no living one."""
        if not self._end(grant_id, because):
            raise NotFound("There is no such connected client.", "It may have been revoked already.")

    def pause_grant(self, grant_id: str) -> None:
        """Refuse a grant's requests until it is resumed; its tokens stay. Raises NotFound."""
        if not self._grants.pause(grant_id, now=self._clock()):
            raise NotFound("There is no such connected client.", "It may have been revoked already.")
        self._events.publish(GrantPaused(grant_id))

    def resume_grant(self, grant_id: str) -> None:
        """Let a paused grant work again. Raises NotFound."""
        if not self._grants.resume(grant_id):
            raise NotFound("There is no such connected client.", "It may have been revoked already.")
        self._events.publish(GrantResumed(grant_id))

    def _end(self, grant_id: str, because: str) -> bool:
        is_ended = self._grants.revoke(grant_id, because, now=self._clock())
        self._recent = {key: entry for key, entry in self._recent.items() if entry[1].grant_id != grant_id}
        if is_ended:
            self._events.publish(GrantRevoked(grant_id, because))
        return is_ended

    def _new_tokens(self, now: float) -> tuple[str, str, NewTokens]:
        access = f"mab_at_{secrets.token_urlsafe(32)}"
        refresh = f"mab_rt_{secrets.token_urlsafe(32)}"
        hashes = NewTokens(
            hash_secret(access), now + self._access_seconds, hash_secret(refresh), now + self._idle_seconds
        )
        return access, refresh, hashes
