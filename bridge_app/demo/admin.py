"""What a test may do to the stand-in from outside: turn knobs, order faults, move the clock, act, read the journal."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bridge_app.demo.clock import timestamp
from bridge_app.demo.cloud import Cloud
from bridge_app.demo.faults import Fault, UnknownFault
from bridge_app.demo.hosted_login import HostedLogin
from bridge_app.demo.knobs import UnknownKnob

PREFIX = "/__emu/"
Order = dict[str, Any]


class Admin:
    """The routes under /__emu/, for the bearer of the admin token."""

    def __init__(self, cloud: Cloud, login: HostedLogin) -> None:
        self._cloud, self._login = cloud, login
        self._actions: dict[str, Callable[[Order], Any]] = {
            "disable_user": lambda order: self._set_user(order, "disabled", True),
            "enable_user": lambda order: self._set_user(order, "disabled", False),
            "unlock_user": lambda order: self._set_user(order, "locked", False),
            "disable_client": lambda order: self._set_client(order, True),
            "enable_client": lambda order: self._set_client(order, False),
            "expire_secret": self._expire_secret,
            "end_sessions": self._end_sessions,
            "rotate_keys": lambda order: cloud.keys.rotate(),
            "forget_consents": lambda order: cloud.consents.clear(),
            "sign_out_browsers": lambda order: login.forget_browsers(),
        }

    def routes(self) -> list[Route]:
        """Return its routes."""
        return [
            Route("/__emu/knobs", self._answer(lambda order: self._cloud.knobs.as_dict()), methods=["GET"]),
            Route("/__emu/knobs", self._answer(self._turn), methods=["PUT"]),
            Route("/__emu/faults", self._answer(lambda order: _faults(self._cloud)), methods=["GET"]),
            Route("/__emu/faults", self._answer(self._order), methods=["POST"]),
            Route("/__emu/faults", self._answer(self._clear), methods=["DELETE"]),
            Route("/__emu/clock", self._answer(self._move), methods=["PUT"]),
            Route("/__emu/act", self._answer(self._act), methods=["POST"]),
            Route("/__emu/journal", self._answer(lambda order: self._cloud.journal.as_list()), methods=["GET"]),
            Route("/__emu/state", self._answer(lambda order: self._state()), methods=["GET"]),
        ]

    def _answer(self, work: Callable[[Order], Any]) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            if request.headers.get("authorization") != f"Bearer {self._cloud.admin_token}":
                return JSONResponse({"error": "The admin token is needed."}, 401)
            try:
                order = await request.json() if await request.body() else {}
                if not isinstance(order, dict):
                    raise ValueError("An object is needed.")
                answer = work(order)
                return JSONResponse({} if answer is None else answer)
            except (UnknownKnob, UnknownFault, KeyError, ValueError, TypeError) as error:
                return JSONResponse({"error": str(error)}, 400)

        return endpoint

    def _turn(self, order: Order) -> Any:
        self._cloud.knobs.change(order)
        return self._cloud.knobs.as_dict()

    def _order(self, order: Order) -> Any:
        self._cloud.faults.ordered.append(Fault.parse(order))
        return _faults(self._cloud)

    def _clear(self, order: Order) -> None:
        self._cloud.faults.clear()

    def _move(self, order: Order) -> Any:
        clock = self._cloud.clock
        if "offset" in order:
            clock.offset = float(order["offset"])
        if "frozen_at" in order:
            if order["frozen_at"] is None:
                clock.release()
            else:
                clock.freeze(float(order["frozen_at"]))
        clock.advance(float(order.get("advance", 0)))
        return {"now": clock(), "offset": clock.offset, "frozen_at": clock.frozen_at}

    def _act(self, order: Order) -> Any:
        action = order.get("action")
        if action not in self._actions:
            raise ValueError(f"action must be one of {', '.join(self._actions)}.")
        return self._actions[action](order)

    def _set_user(self, order: Order, name: str, value: bool) -> None:
        user = self._cloud.directory.user(order["email"])
        setattr(user, name, value)
        if name == "locked":
            user.wrong_passwords = 0

    def _set_client(self, order: Order, is_disabled: bool) -> None:
        self._cloud.directory.clients[order["client_id"]].disabled = is_disabled

    def _expire_secret(self, order: Order) -> None:
        self._cloud.directory.clients[order["client_id"]].secret_expires_at = self._cloud.clock()

    def _end_sessions(self, order: Order) -> Any:
        logins = self._cloud.logins
        if "session_id" in order:
            logins.end(logins.sessions[order["session_id"]])
            return {"ended": 1}
        return {"ended": logins.end_all_of(self._cloud.directory.user(order["email"]))}

    def _state(self) -> Any:
        """Return what it holds, without a secret: for looking, and to compare two moments."""
        cloud = self._cloud
        return {
            "profile": cloud.profile,
            "now": timestamp(cloud.clock()),
            "users": [
                {"id": each.id, "email": each.email, "disabled": each.disabled, "locked": each.locked}
                for each in cloud.directory.users.values()
            ],
            "clients": [each.describe() for each in cloud.directory.clients.values()],
            "sessions": [cloud.logins.describe_session(each) for each in cloud.logins.standing()],
            "kids": [each["kid"] for each in cloud.keys.jwks()],
        }


def _faults(cloud: Cloud) -> dict[str, Any]:
    return {"faults": [vars(each) for each in cloud.faults.ordered]}
