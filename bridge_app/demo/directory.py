"""The people, groups, OAuth clients and scopes a new stand-in begins with."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bridge_app.demo.clock import timestamp
from bridge_app.demo.ids import Ids

LONGEST_SECRET_LIFE = 31_536_000
WRONG_PASSWORDS_ALLOWED = 5
YEAR_2024 = 1_704_067_200.0
"""When the people of the seed say they were created: long before any test's clock."""


@dataclass
class User:
    """A person of the stand-in."""

    id: str
    email: str
    username: str
    password: str = field(repr=False)
    profile: dict[str, str]
    phone: str
    created_at: float
    groups: list[str] = field(default_factory=list)
    disabled: bool = False
    locked: bool = False
    wrong_passwords: int = 0
    login_count: int = 0
    last_login_at: float | None = None
    last_login_ip: str | None = None

    @property
    def name(self) -> str:
        """The name for people."""
        return f"{self.profile['first_name']} {self.profile['last_name']}"


@dataclass
class Group:
    """A group people belong to."""

    id: str
    name: str


@dataclass
class Scope:
    """A scope of the project."""

    name: str
    display_name: str
    description: str
    is_system: bool = False
    is_consent_required: bool = False


@dataclass
class OAuthClient:
    """A registered OAuth client. A client whose authentication method is None is public."""

    client_id: str
    client_name: str
    auth_method: str | None
    secret_id: str
    secret: str = field(repr=False)
    secret_expires_at: float
    redirect_uris: list[str]
    grant_types: list[str]
    scope: list[str]
    default_scope: list[str]
    created_at: float
    response_types: list[str] = field(default_factory=lambda: ["code"])
    token_expires_in: int | None = None
    disabled: bool = False

    def has_secret(self, secret: str) -> bool:
        """Whether this is the client's secret, expired or not."""
        return hmac.compare_digest(secret.encode(), self.secret.encode())

    def describe(self, *, with_secret: bool = False) -> dict[str, Any]:
        """Return the client as the clients endpoints show it."""
        answer: dict[str, Any] = {
            "client_id": self.client_id,
            "created_at": timestamp(self.created_at),
            "updated_at": timestamp(self.created_at),
            "client_name": self.client_name,
            "client_type": "service_account",
            "scope": " ".join(self.scope),
            "default_scope": " ".join(self.default_scope),
            "redirect_uris": self.redirect_uris,
            "grant_types": self.grant_types,
            "response_types": self.response_types,
            "client_token_expires_in": self.token_expires_in,
        }
        if self.auth_method is not None:
            answer["token_endpoint_auth_method"] = self.auth_method
        if with_secret:
            answer |= {
                "client_secret": self.secret,
                "client_secret_expires_at": timestamp(self.secret_expires_at),
                "client_secret_name": f"{self.client_name} secret",
                "client_secret_description": "",
            }
        return answer


class Directory:
    """Who and what the stand-in knows; lookups only, the doors decide."""

    def __init__(self, ids: Ids, now: float, redirect_uris: Iterable[str], expiring_secret_life: float) -> None:
        self._ids = ids
        self.redirect_uris = list(redirect_uris)
        self.audience = ["local-stand-in"]
        self.scopes = {each.name: each for each in _SCOPES}
        self.groups = {name: Group(ids.new("pgi"), name) for name in ("staff", "owners")}
        self.users: dict[str, User] = {}
        for first, last, groups in _PEOPLE:
            user = User(
                id=ids.new("pui"),
                email=f"{first.lower()}@example.com",
                username=first.lower(),
                password=f"{first.lower()}-demo-password",
                profile={"first_name": first, "last_name": last, "phone": "+15555550100"},
                phone="+15555550100",
                created_at=YEAR_2024,
                groups=[self.groups[name].id for name in groups],
            )
            self.users[user.id] = user
        self.user("carol@example.com").disabled = True
        self.user("dave@example.com").locked = True
        self.clients: dict[str, OAuthClient] = {}
        code = ["authorization_code"]
        self.basic = self.add_client("MCP Auth Bridge (demo)", "client_secret_basic", now, grant_types=code)
        self.post = self.add_client("POST client", "client_secret_post", now, grant_types=code)
        self.expiring = self.add_client(
            "Client with an expiring secret",
            "client_secret_basic",
            now,
            grant_types=code,
            secret_life=expiring_secret_life,
        )
        self.service = self.add_client(
            "Service client", "client_secret_basic", now, grant_types=["client_credentials"], redirect_uris=[]
        )
        self.public = self.add_client("Public client", None, now, grant_types=code)

    def add_client(
        self,
        name: str,
        auth_method: str | None,
        now: float,
        *,
        grant_types: list[str],
        redirect_uris: list[str] | None = None,
        scope: list[str] | None = None,
        default_scope: list[str] | None = None,
        secret_life: float = LONGEST_SECRET_LIFE,
        token_expires_in: int | None = None,
    ) -> OAuthClient:
        """Register a client; without scopes it gets all of them, and `user read` by default."""
        client = OAuthClient(
            client_id=self._ids.new("psa"),
            client_name=name,
            auth_method=auth_method,
            secret_id=self._ids.new("pce"),
            secret=self._ids.new("pck"),
            secret_expires_at=now + secret_life,
            redirect_uris=list(self.redirect_uris) if redirect_uris is None else redirect_uris,
            grant_types=grant_types,
            scope=list(self.scopes) if scope is None else scope,
            default_scope=["user", "read"] if default_scope is None else default_scope,
            created_at=now,
            token_expires_in=token_expires_in,
        )
        self.clients[client.client_id] = client
        return client

    def user(self, email: str) -> User:
        """Return the person with this e-mail address. Raises KeyError."""
        for each in self.users.values():
            if each.email == email.lower():
                return each
        raise KeyError(email)

    def find_user(self, **selector: str) -> User | None:
        """Return the person by id, email or username, or None."""
        for name, value in selector.items():
            for each in self.users.values():
                if getattr(each, name) == (value.lower() if name == "email" else value):
                    return each
        return None


_SCOPES = (
    Scope("openid", "Who you are", "Tell the app who signed in.", is_system=True),
    Scope("user", "Your profile", "See your name and e-mail address."),
    Scope("read", "Read", "Look at what is there."),
    Scope("write", "Write", "Change what is there."),
    Scope("admin", "Administer", "Change settings for everybody.", is_consent_required=True),
)
_PEOPLE = (
    ("Alice", "Example", ("staff", "owners")),
    ("Bob", "Example", ("staff",)),
    ("Carol", "Disabled", ()),
    ("Dave", "Locked", ()),
)
