"""The form of Pangea's APIs: a bearer, a JSON object described field by field, and an answer in an envelope."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bridge_app.demo.clock import timestamp
from bridge_app.demo.cloud import Cloud

Body = dict[str, Any]
Handler = Callable[[Body], Mapping[str, Any]]
Kind = Literal["string", "integer", "boolean", "object", "strings", "string_map", "time", "any"]


class ApiError(Exception):
    """An API refusal: its status word, the HTTP status, a summary, and problems with single fields."""

    def __init__(self, status: str, http_status: int, summary: str, problems: Iterable[Mapping[str, str]] = ()) -> None:
        super().__init__(status)
        self.status, self.http_status, self.summary = status, http_status, summary
        self.problems = [dict(each) for each in problems]


@dataclass(frozen=True)
class Rule:
    """What one property of a request may be."""

    kind: Kind = "string"
    required: bool = False
    pattern: str | None = None
    one_of: tuple[str, ...] | None = None
    shortest: int | None = None
    longest: int | None = None
    at_least: int | None = None
    at_most: int | None = None

    def problem(self, value: Any) -> tuple[str, str] | None:
        """Return code and words of what is wrong with a value, or None."""
        code = _KINDS[self.kind](value)
        if code is not None:
            return code, f"The value must be a {self.kind}."
        if isinstance(value, str):
            return self._problem_with_text(value)
        if isinstance(value, int) and not isinstance(value, bool):
            if self.at_least is not None and value < self.at_least:
                return "IsTooSmall", f"The value must be {self.at_least} at least."
            if self.at_most is not None and value > self.at_most:
                return "IsTooBig", f"The value must be {self.at_most} at most."
        return None

    def _problem_with_text(self, value: str) -> tuple[str, str] | None:
        if self.one_of is not None and value not in self.one_of:
            return "NotEnumMember", f"The value must be one of {', '.join(self.one_of)}."
        if self.pattern is not None and not re.match(self.pattern, value):
            return "DoesNotMatchPattern", f"The value must match {self.pattern}."
        if self.shortest is not None and len(value) < self.shortest:
            return "BelowMinLength", f"The value must have {self.shortest} characters at least."
        if self.longest is not None and len(value) > self.longest:
            return "AboveMaxLength", f"The value must have {self.longest} characters at most."
        return None


Rules = Mapping[str, Rule]
ID = {prefix: rf"^{prefix}_[a-z2-7]{{32}}$" for prefix in ("pmt", "pui", "pvi", "pgi", "prq", "ptr")}
JWT = r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+"
ANY_TOKEN = rf"^(p(ti|tr|ts|tu|cl)_[a-z2-7]{{32}}$|{JWT}$)"
USER_TOKEN = rf"^(ptu_[a-z2-7]{{32}}$|{JWT}$)"


class Api:
    """One service below /api/NAME: checks what is asked, wraps what is answered."""

    def __init__(self, cloud: Cloud, name: str) -> None:
        self._cloud, self.name = cloud, name

    def post(self, path: str, rules: Rules, work: Handler) -> Route:
        """Return the route of one call."""

        async def endpoint(request: Request) -> Response:
            return await self.answer(request, lambda body: work(self._checked(body, rules)))

        return Route(f"/api/{self.name}/{path}", endpoint, methods=["POST"])

    def rest(self) -> Route:
        """Return the route for whatever is not described: Pangea's own "not found"."""

        async def endpoint(request: Request) -> Response:
            return self.envelope("NotFound", 404, "There is no such call.", {})

        return Route(f"/api/{self.name}/{{path:path}}", endpoint, methods=["GET", "POST"])

    async def answer(self, request: Request, work: Callable[[Any], Mapping[str, Any]]) -> Response:
        """Authenticate, read the body, do the work, and wrap the answer."""
        try:
            if request.headers.get("authorization") != f"Bearer {self._cloud.service_token}":
                raise ApiError("Unauthorized", 401, "The token is not known.")
            self._check_service()
            raw = await request.body()
            try:
                body = await request.json() if raw else {}
            except ValueError as error:
                raise ApiError("ValidationError", 400, "The body is not JSON.") from error
            return self.envelope("Success", 200, "Done", work(body))
        except ApiError as error:
            result = {"errors": error.problems} if error.problems else {}
            return self.envelope(error.status, error.http_status, error.summary, result)

    def envelope(
        self,
        status: str,
        http_status: int,
        summary: str,
        result: Mapping[str, Any] | None,
        request_id: str | None = None,
    ) -> Response:
        """Return an answer in the envelope."""
        now = timestamp(self._cloud.clock())
        content = {
            "request_id": request_id or self._cloud.ids.new("prq"),
            "request_time": now,
            "response_time": now,
            "status": status,
            "summary": summary,
            "result": result,
        }
        return JSONResponse(content, http_status)

    def _check_service(self) -> None:
        """Refuse if a knob has put this service out of order. Raises ApiError."""
        state = {"vault": self._cloud.knobs.vault, "audit": self._cloud.knobs.audit}.get(self.name, "up")
        if state == "down":
            raise ApiError("ServiceNotAvailable", 503, "The service is not available.")
        if state == "no_credit":
            raise ApiError("NoCredit", 402, "There is no credit left.")
        if state == "forbidden":
            raise ApiError("ForbiddenVaultOperation", 403, "The token may not do this.")

    def _checked(self, body: Any, rules: Rules) -> Body:
        if not isinstance(body, dict):
            raise ApiError(
                "ValidationError", 400, "The body is not an object.", [_problem("InvalidObject", "", "object")]
            )
        problems = check(body, rules, is_strict=self._cloud.knobs.strict_requests)
        if problems:
            raise ApiError("ValidationError", 400, "There were validation errors.", problems)
        return body


def check(body: Body, rules: Rules, *, is_strict: bool = True, below: str = "") -> list[dict[str, str]]:
    """Return what is wrong with an object, property by property."""
    problems = [
        _problem("FieldRequired", f"{below}/{name}", f"{name} is needed.")
        for name, rule in rules.items()
        if rule.required and name not in body
    ]
    for name, value in body.items():
        if name in rules:
            found = rules[name].problem(value)
            if found is not None:
                problems.append(_problem(found[0], f"{below}/{name}", found[1]))
        elif is_strict:
            problems.append(_problem("UnexpectedProperty", f"{below}/{name}", f"{name} is not expected."))
    return problems


def require_exactly_one(body: Body, *names: str) -> str:
    """Return which one of these properties is there. Raises ApiError for none or several."""
    given = [name for name in names if name in body]
    if len(given) == 1:
        return given[0]
    code = "MutuallyExclusive" if given else "MustProvideOne"
    words = f"Exactly one of {', '.join(names)} is needed."
    raise ApiError("ValidationError", 400, "There were validation errors.", [_problem(code, "", words)])


def invalid(field: str, code: str, words: str) -> ApiError:
    """Return the refusal of one field, to be raised."""
    return ApiError("ValidationError", 400, "There were validation errors.", [_problem(code, f"/{field}", words)])


def select(
    items: list[dict[str, Any]], body: Body, *, order_by: str = "created_at", size: int = 50
) -> tuple[list[dict[str, Any]], str | None]:
    """Return the page of items a listing asks for (filter, order, size, last), and where the next one begins."""
    for name, wanted in (body.get("filter") or {}).items():
        field, _, operation = name.partition("__")
        items = [each for each in items if _passes(each.get(field), operation, wanted)]
    key = body.get("order_by", order_by)
    items = sorted(items, key=lambda each: str(each.get(key) or ""), reverse=body.get("order") == "desc")
    try:
        start = int(body.get("last") or 0)
    except ValueError as error:
        raise invalid("last", "BadFormat", "last is not from an earlier answer.") from error
    end = start + int(body.get("size", size))
    return items[start:end], str(end) if end < len(items) else None


def _passes(value: Any, operation: str, wanted: Any) -> bool:
    if operation == "contains":
        parts = wanted if isinstance(wanted, list) else [wanted]
        return all(str(each).lower() in str(value or "").lower() for each in parts)
    if operation == "in":
        return value in wanted
    if operation in _COMPARISONS:
        return value is not None and _COMPARISONS[operation](_comparable(value), _comparable(wanted))
    if operation:
        raise invalid("filter", "InvalidPropertyName", "This filter is not known.")
    if isinstance(value, list):
        return set(wanted if isinstance(wanted, list) else [wanted]) <= set(value)
    return bool(value == wanted)


def _comparable(value: Any) -> Any:
    return datetime.fromisoformat(value) if isinstance(value, str) and _is_time(value) else value


def _is_time(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _problem(code: str, source: str, detail: str) -> dict[str, str]:
    return {"code": code, "detail": detail, "source": source}


def _kind(accepts: Callable[[Any], bool], code: str) -> Callable[[Any], str | None]:
    return lambda value: None if accepts(value) else code


_KINDS: dict[str, Callable[[Any], str | None]] = {
    "string": _kind(lambda value: isinstance(value, str), "InvalidString"),
    "integer": _kind(lambda value: isinstance(value, int) and not isinstance(value, bool), "InvalidInteger"),
    "boolean": _kind(lambda value: isinstance(value, bool), "InvalidBool"),
    "object": _kind(lambda value: isinstance(value, dict), "InvalidObject"),
    "strings": _kind(
        lambda value: isinstance(value, list) and all(isinstance(each, str) for each in value), "InvalidArray"
    ),
    "string_map": _kind(
        lambda value: isinstance(value, dict) and all(isinstance(each, str) for each in value.values()), "InvalidObject"
    ),
    "time": _kind(lambda value: isinstance(value, str) and _is_time(value), "BadFormatDateTime"),
    "any": _kind(lambda value: True, ""),
}
_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "gt": lambda one, other: one > other,
    "gte": lambda one, other: one >= other,
    "lt": lambda one, other: one < other,
    "lte": lambda one, other: one <= other,
}
