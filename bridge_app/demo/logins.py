"""Login sessions, the tokens that belong to them, and one-time codes: issue, redeem, rotate, end."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from bridge_app.demo.clock import Clock, timestamp
from bridge_app.demo.directory import Directory, OAuthClient, User
from bridge_app.demo.ids import Ids
from bridge_app.demo.knobs import Knobs
from bridge_app.demo.signing import SigningKeys

MOST_TOKENS = 20_000
"""Older ones are dropped when a test or a runaway app goes beyond."""


@dataclass
class LoginSession:
    """One login of one person, in one client or in none (plain hosted login). Its id is safe to show."""

    id: str
    user: User
    client: OAuthClient | None
    scopes: tuple[str, ...]
    issuer: str
    created_at: float
    expires_at: float
    user_agent: str
    ended: bool = False
    active_token: str | None = field(default=None, repr=False)


@dataclass
class Token:
    """An access token, a refresh token (type `session`) or a service client's token."""

    value: str = field(repr=False)
    id: str
    type: Literal["user", "session", "service_account_client"]
    scopes: tuple[str, ...]
    issuer: str
    created_at: float
    expires_at: float
    client: OAuthClient | None
    login: LoginSession | None
    revoked: bool = False
    spent: bool = False


@dataclass
class Ticket:
    """A one-time code: what was asked, by whom, and what came of it."""

    code: str = field(repr=False)
    user: User
    client: OAuthClient | None
    redirect_uri: str
    issuer: str
    scopes: tuple[str, ...]
    created_at: float
    challenge: str | None = None
    challenge_method: str | None = None
    nonce: str | None = None
    login: LoginSession | None = None
    spent: bool = False


class Logins:
    """All logins of this stand-in. Whether a token is good is asked here and nowhere else."""

    def __init__(self, knobs: Knobs, clock: Clock, ids: Ids, directory: Directory, keys: SigningKeys) -> None:
        self._knobs, self._clock, self._ids, self._directory, self._keys = knobs, clock, ids, directory, keys
        self.sessions: dict[str, LoginSession] = {}
        self._tokens: dict[str, Token] = {}
        self._tickets: dict[str, Ticket] = {}

    def issue_code(
        self, ticket_of: User, client: OAuthClient | None, redirect_uri: str, issuer: str, **details: Any
    ) -> Ticket:
        """Make a one-time code. `issuer` is the address the browser reached us at."""
        ticket = Ticket(
            code=self._ids.new("pmc"),
            user=ticket_of,
            client=client,
            redirect_uri=redirect_uri,
            issuer=issuer,
            scopes=tuple(details.pop("scopes", ())),
            created_at=self._clock(),
            **details,
        )
        self._tickets[ticket.code] = ticket
        _trim(self._tickets)
        return ticket

    def find_code(self, code: str) -> Ticket | None:
        """Return the ticket of a code, spent or not."""
        return self._tickets.get(code)

    def is_code_good(self, ticket: Ticket) -> bool:
        """Whether a code may still be redeemed."""
        in_time = self._clock() < ticket.created_at + self._knobs.code_life
        return not ticket.spent and in_time and self._is_welcome(ticket.user)

    def open(self, ticket: Ticket, user_agent: str) -> LoginSession:
        """Begin the login session a code stands for; the code is spent."""
        ticket.spent = True
        now = self._clock()
        login = LoginSession(
            id=self._ids.new("pmt"),
            user=ticket.user,
            client=ticket.client,
            scopes=ticket.scopes,
            issuer=ticket.issuer,
            created_at=now,
            expires_at=now + self._knobs.refresh_life,
            user_agent=user_agent or "unknown",
        )
        ticket.login = login
        self.sessions[login.id] = login
        return login

    def issue_access(self, login: LoginSession, scopes: Iterable[str] | None = None) -> Token:
        """Make an access token for a login."""
        granted = login.scopes if scopes is None else tuple(scopes)
        life = self._life_of(login.client)
        token = self._new(self._ids.new("ptu"), "user", granted, login.issuer, life, login.client, login)
        if self._knobs.token_format == "jwt":
            token.value = self._keys.sign(self.claims(token), self._knobs.jwt_fault)
        login.active_token = token.value
        return self._keep(token)

    def issue_refresh(self, login: LoginSession) -> Token:
        """Make a refresh token for a login. Its id is the login's own."""
        life = self._knobs.refresh_life
        token = self._new(
            self._ids.new("ptr"), "session", login.scopes, login.issuer, life, login.client, login, id=login.id
        )
        login.expires_at = token.expires_at
        return self._keep(token)

    def issue_service(self, client: OAuthClient, scopes: tuple[str, ...], issuer: str) -> Token:
        """Make a token for a client that acts for itself."""
        life = self._life_of(client)
        return self._keep(self._new(self._ids.new("pts"), "service_account_client", scopes, issuer, life, client, None))

    def find(self, value: str) -> Token | None:
        """Return a token by its value, good or not."""
        return self._tokens.get(value)

    def has_expired(self, token: Token) -> bool:
        """Whether a token's time has run out."""
        return self._clock() >= token.expires_at

    def is_active(self, token: Token) -> bool:
        """Whether a token is good now."""
        if token.revoked or token.spent or self.has_expired(token):
            return False
        if token.client is not None and token.client.disabled:
            return False
        return token.login is None or (not token.login.ended and self._is_welcome(token.login.user))

    def end(self, login: LoginSession) -> None:
        """End a login; all its tokens are dead from now on."""
        login.ended = True
        self.sessions.pop(login.id, None)

    def end_all_of(self, user: User) -> int:
        """End every login of a person; return how many."""
        theirs = [each for each in self.sessions.values() if each.user is user]
        for each in theirs:
            self.end(each)
        return len(theirs)

    def standing(self) -> list[LoginSession]:
        """Return the logins that have not ended or run out."""
        now = self._clock()
        return [each for each in self.sessions.values() if now < each.expires_at]

    def claims(self, token: Token) -> dict[str, Any]:
        """Return what a token says: introspection's answer and the content of its JWT form."""
        answer: dict[str, Any] = {
            "iss": token.issuer,
            "aud": list(self._directory.audience),
            "iat": int(token.created_at),
            "exp": int(token.expires_at),
            "jti": token.id,
            "scope": " ".join(token.scopes),
        }
        if token.client is not None:
            answer["client_id"] = token.client.client_id
        if token.login is None:
            return answer | {"sub": token.client.client_id if token.client else ""}
        user = token.login.user
        return answer | {
            "sub": user.id,
            "username": user.username,
            "email": user.email,
            "pangea.profile": self.profile(token.login),
            "pangea.intelligence": INTELLIGENCE,
            "pangea.claims": {},
        }

    def describe(self, token: Token) -> dict[str, Any]:
        """Return a token as the AuthN API shows it, without its value."""
        answer: dict[str, Any] = {
            "id": token.id,
            "type": token.type,
            "life": max(1, int(token.expires_at - token.created_at)),
            "expire": timestamp(token.expires_at),
            "enabled": self.is_active(token),
            "created_at": timestamp(token.created_at),
        }
        if token.scopes:
            answer["scopes"] = list(token.scopes)
        if token.client is not None:
            answer |= {"client_id": token.client.client_id, "audience": list(self._directory.audience), "claims": {}}
        if token.login is None:
            return answer | {"identity": token.client.client_id if token.client else "", "email": "", "profile": {}}
        user = token.login.user
        return answer | {
            "identity": user.id,
            "email": user.email,
            "profile": self.profile(token.login),
            "intelligence": INTELLIGENCE,
        }

    def describe_session(self, login: LoginSession) -> dict[str, Any]:
        """Return a login session as the AuthN API lists it."""
        answer: dict[str, Any] = {
            "id": login.id,
            "type": "session",
            "life": max(1, int(login.expires_at - login.created_at)),
            "expire": timestamp(login.expires_at),
            "identity": login.user.id,
            "email": login.user.email,
            "profile": self.profile(login),
            "created_at": timestamp(login.created_at),
        }
        if login.scopes:
            answer["scopes"] = list(login.scopes)
        token = self._tokens.get(login.active_token) if login.active_token else None
        if token is not None and self.is_active(token):
            answer["active_token"] = self.describe(token)
        return answer

    def profile(self, login: LoginSession) -> dict[str, str]:
        """Return the profile a token carries: the person's, and how the login came about."""
        return {
            **login.user.profile,
            "Login-Time": timestamp(login.created_at),
            "User-Agent": login.user_agent,
        }

    def _is_welcome(self, user: User) -> bool:
        return not user.disabled and not self._knobs.user_disabled

    def _life_of(self, client: OAuthClient | None) -> float:
        own = client.token_expires_in if client is not None else None
        return self._knobs.access_life if own is None else own

    def _new(
        self,
        value: str,
        kind: Literal["user", "session", "service_account_client"],
        scopes: tuple[str, ...],
        issuer: str,
        life: float,
        client: OAuthClient | None,
        login: LoginSession | None,
        *,
        id: str | None = None,
    ) -> Token:
        now = self._clock()
        return Token(value, id or self._ids.new("pmt"), kind, scopes, issuer, now, now + life, client, login)

    def _keep(self, token: Token) -> Token:
        self._tokens[token.value] = token
        _trim(self._tokens)
        return token


INTELLIGENCE: dict[str, Any] = {
    "embargo": False,
    "ip_intel": {
        "is_bad": False,
        "is_vpn": False,
        "is_proxy": False,
        "reputation": {"verdict": "benign", "category": ["local"], "score": 0},
        "geolocation": {
            "country": "local",
            "city": "local",
            "latitude": 0.0,
            "longitude": 0.0,
            "postal_code": "0",
            "country_code": "zz",
        },
    },
    "domain_intel": {"is_bad": False, "reputation": {"verdict": "benign", "category": ["local"], "score": 0}},
    "user_intel": False,
}


def _trim(kept: dict[str, Any]) -> None:
    while len(kept) > MOST_TOKENS:
        del kept[next(iter(kept))]
