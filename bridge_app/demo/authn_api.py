"""AuthN's API: tokens, login sessions and people, as pangea-sdk calls them with a service token."""

from typing import Any

from starlette.routing import Route

from bridge_app.demo.clock import timestamp
from bridge_app.demo.cloud import Cloud
from bridge_app.demo.directory import User
from bridge_app.demo.envelope import (
    ANY_TOKEN,
    ID,
    USER_TOKEN,
    Api,
    ApiError,
    Body,
    Rule,
    invalid,
    require_exactly_one,
    select,
)
from bridge_app.demo.logins import LoginSession, Token

Result = dict[str, Any]

_USER_TOKEN = Rule(required=True, pattern=USER_TOKEN)
_SESSION_ID = Rule(required=True, pattern=ID["pmt"])
_LISTING = {
    "filter": Rule("object"),
    "last": Rule(),
    "order": Rule(one_of=("asc", "desc")),
    "order_by": Rule(one_of=("id", "created_at", "type", "identity", "email", "expire", "active_token_id")),
    "size": Rule("integer", at_least=1),
}
_IDENTITY = Rule(pattern=r"^[a-zA-Z0-9 '.:/_-]+$")
_SELECTORS = {
    "id": _IDENTITY,
    "email": Rule(pattern=r"^[0-9a-zA-Z+._-]+@[0-9a-zA-Z.-]+$"),
    "username": Rule(pattern=r"^[0-9a-zA-Z+._@-]{2,320}$"),
}


class AuthNApi:
    """The calls below /api/authn/v2."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud

    def routes(self) -> list[Route]:
        """Return its routes."""
        api = Api(self._cloud, "authn")
        return [
            api.post("v2/client/token/check", {"token": Rule(required=True, pattern=ANY_TOKEN)}, self.check_token),
            api.post(
                "v2/client/userinfo",
                {"code": Rule(required=True, pattern=r"^p[a-z][a-z2]_[a-z2-7]{32}$"), "flow_id": Rule()},
                self.redeem_code,
            ),
            api.post(
                "v2/client/session/refresh",
                {"refresh_token": Rule(required=True, pattern=ID["ptr"]), "user_token": Rule(pattern=USER_TOKEN)},
                self.refresh,
            ),
            api.post("v2/client/session/list", {"token": _USER_TOKEN, **_LISTING}, self.list_own_sessions),
            api.post(
                "v2/client/session/invalidate",
                {"token": _USER_TOKEN, "session_id": _SESSION_ID},
                self.invalidate_own_session,
            ),
            api.post("v2/client/session/logout", {"token": _USER_TOKEN}, self.log_out_self),
            api.post("v2/client/jwks", {}, lambda body: {"keys": self._cloud.keys.jwks()}),
            api.post("v2/session/list", _LISTING, self.list_sessions),
            api.post(
                "v2/session/invalidate",
                {"session_id": _SESSION_ID, "user_initiated": Rule("boolean")},
                self.invalidate_session,
            ),
            api.post("v2/session/logout", {"user_id": Rule(required=True, pattern=_IDENTITY.pattern)}, self.log_out),
            api.post("v2/user/profile/get", _SELECTORS, lambda body: self._describe(self._user_of(body))),
            api.post(
                "v2/user/update",
                {**_SELECTORS, "phone": Rule(), "disabled": Rule("boolean"), "unlock": Rule("boolean")},
                self.update_user,
            ),
            api.post(
                "v2/user/group/list",
                {"id": Rule(required=True, pattern=ID["pui"]), "last": Rule(), "size": Rule("integer", at_least=1)},
                self.list_groups,
            ),
            api.rest(),
        ]

    def check_token(self, body: Body) -> Result:
        """Say what a token is."""
        return self._cloud.logins.describe(self._token(body["token"]))

    def redeem_code(self, body: Body) -> Result:
        """Exchange the code of a plain hosted login; one of an OAuth login is refused."""
        logins = self._cloud.logins
        ticket = logins.find_code(body["code"])
        if ticket is None or ticket.client is not None or not logins.is_code_good(ticket):
            raise invalid("code", "DoesNotExist", "The code is not known, was used, or has expired.")
        login = logins.open(ticket, "")
        return self._credentials(login)

    def refresh(self, body: Body) -> Result:
        """Exchange a refresh token for new ones; the old one is spent."""
        token = self._token(body["refresh_token"])
        if token.type != "session" or token.login is None:
            raise _invalid_token()
        if self._cloud.knobs.refresh_rotation:
            token.spent = True
        if "user_token" in body:
            old = self._cloud.logins.find(body["user_token"])
            if old is None or old.login is not token.login:
                raise _invalid_token()
            old.revoked = True
        return self._credentials(token.login, None if token.spent else token)

    def list_own_sessions(self, body: Body) -> Result:
        """List the login sessions of a token's person."""
        user = self._login_of(body["token"]).user
        return self._list(body, [each for each in self._cloud.logins.standing() if each.user is user])

    def invalidate_own_session(self, body: Body) -> Result:
        """End one of the login sessions of a token's person."""
        login = self._cloud.logins.sessions.get(body["session_id"])
        if login is None or login.user is not self._login_of(body["token"]).user:
            raise invalid("session_id", "DoesNotExist", "There is no such session.")
        self._cloud.logins.end(login)
        return {}

    def log_out_self(self, body: Body) -> Result:
        """End all login sessions of a token's person."""
        self._cloud.logins.end_all_of(self._login_of(body["token"]).user)
        return {}

    def list_sessions(self, body: Body) -> Result:
        """List everybody's login sessions."""
        answer = self._list(body, self._cloud.logins.standing())
        return answer | {"count": len(answer["sessions"])}

    def invalidate_session(self, body: Body) -> Result:
        """End a login session."""
        login = self._cloud.logins.sessions.get(body["session_id"])
        if login is None:
            raise invalid("session_id", "DoesNotExist", "There is no such session.")
        self._cloud.logins.end(login)
        return {}

    def log_out(self, body: Body) -> Result:
        """End all login sessions of a person."""
        self._cloud.logins.end_all_of(self._user_of({"id": body["user_id"]}))
        return {}

    def update_user(self, body: Body) -> Result:
        """Disable, enable or unlock a person."""
        user = self._user_of(body)
        if "disabled" in body:
            user.disabled = body["disabled"]
        if body.get("unlock"):
            user.locked, user.wrong_passwords = False, 0
        if "phone" in body:
            user.phone = body["phone"]
        return self._describe(user)

    def list_groups(self, body: Body) -> Result:
        """List the groups of a person."""
        user = self._user_of({"id": body["id"]})
        groups = [
            {"id": each.id, "name": each.name, "type": "group", "attributes": {}}
            for each in self._cloud.directory.groups.values()
            if each.id in user.groups
        ]
        page, last = select(groups, body, order_by="name")
        return {"groups": page, "count": len(groups), "last": last or ""}

    def _token(self, value: str) -> Token:
        """Return a token that is good. Raises ApiError."""
        logins = self._cloud.logins
        token = logins.find(value)
        if token is None:
            raise _invalid_token()
        if logins.has_expired(token):
            raise ApiError("ExpiredToken", 400, "The token has expired.")
        if not logins.is_active(token):
            raise _invalid_token()
        return token

    def _login_of(self, value: str) -> LoginSession:
        token = self._token(value)
        if token.login is None or token.type != "user":
            raise _invalid_token()
        return token.login

    def _user_of(self, body: Body) -> User:
        selector = require_exactly_one(body, "id", "email", "username")
        user = self._cloud.directory.find_user(**{selector: body[selector]})
        if user is None:
            raise invalid(selector, "DoesNotExist", "There is no such user.")
        return user

    def _credentials(self, login: LoginSession, refresh: Token | None = None) -> Result:
        logins = self._cloud.logins
        access, refresh = logins.issue_access(login), refresh or logins.issue_refresh(login)
        return {
            "active_token": {"token": access.value, **logins.describe(access)},
            "refresh_token": {"token": refresh.value, **logins.describe(refresh)},
        }

    def _list(self, body: Body, sessions: list[LoginSession]) -> Result:
        described = []
        for each in sessions:
            session = self._cloud.logins.describe_session(each)
            described.append(session | {"active_token_id": session.get("active_token", {}).get("id")})
        page, last = select(described, body)
        for session in page:
            del session["active_token_id"]
        answer: Result = {"sessions": page}
        if last is not None or self._cloud.knobs.session_last:
            answer["last"] = last or ""
        return answer

    def _describe(self, user: User) -> Result:
        answer: Result = {
            "id": user.id,
            "username": user.username,
            "email": user.email,
            "phone": user.phone,
            "profile": user.profile,
            "verified": True,
            "disabled": user.disabled,
            "locked_out": user.locked,
            "created_at": timestamp(user.created_at),
            "login_count": user.login_count,
            "authenticators": [],
            "groups": user.groups,
        }
        if user.last_login_at is not None:
            answer["last_login_at"] = timestamp(user.last_login_at)
        if user.last_login_ip is not None:
            answer |= {"last_login_ip": user.last_login_ip, "last_login_city": "local", "last_login_country": "local"}
        return answer


def _invalid_token() -> ApiError:
    return ApiError("InvalidToken", 400, "The token is not valid.")
