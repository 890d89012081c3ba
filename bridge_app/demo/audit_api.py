"""Secure Audit Log: takes events by the standard schema, one or many, now or later, and finds them again."""

import hashlib
import json
import re
from collections import deque
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bridge_app.demo.clock import timestamp
from bridge_app.demo.cloud import Cloud
from bridge_app.demo.envelope import Api, ApiError, Body, Rule, check, invalid

Result = dict[str, Any]

MOST_EVENTS_AT_ONCE = 1000
KEPT = 50_000
_SHORT, _MEDIUM, _LONG = Rule(longest=32), Rule(longest=128), Rule(longest=32_766)
EVENT = {
    "message": Rule(required=True, longest=32_766),
    "actor": _MEDIUM,
    "source": _MEDIUM,
    "target": _MEDIUM,
    "tenant_id": _MEDIUM,
    "action": _SHORT,
    "status": _SHORT,
    "new": _LONG,
    "old": _LONG,
    "timestamp": Rule("time", longest=128),
}
_SIGNED = {"event": Rule("object", required=True), "public_key": Rule(longest=256), "signature": Rule(longest=256)}
_ONE = {**_SIGNED, "config_id": Rule(), "prev_root": Rule(pattern=r"^[a-z0-9]{64}"), "verbose": Rule("boolean")}
_MANY = {"events": Rule("any", required=True), "config_id": Rule(), "verbose": Rule("boolean")}
_SEARCH = {
    "query": Rule(required=True),
    "start": Rule(longest=128),
    "end": Rule(longest=128),
    "config_id": Rule(),
    "max_results": Rule("integer", at_least=1, at_most=10_000),
    "verbose": Rule("boolean"),
    "limit": Rule("integer", at_least=1),
    "order": Rule(one_of=("asc", "desc")),
    "order_by": Rule(one_of=("actor", "action", "message", "received_at", "source", "status", "target", "timestamp")),
    "search_restriction": Rule("object"),
    "return_context": Rule("boolean"),
}


@dataclass
class Later:
    """A request taken for later: its answer, and how often it has been asked for."""

    result: Result
    asked: int = 0


class AuditApi:
    """The calls below /api/audit."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud
        self._api = Api(cloud, "audit")
        self.records: deque[Result] = deque(maxlen=KEPT)
        """What search finds: envelope, hash and place, oldest first."""
        self._count = 0
        self._root = hashlib.sha256(b"").hexdigest()
        self._later: dict[str, Later] = {}

    def routes(self) -> list[Route]:
        """Return its routes."""
        api = self._api
        return [
            api.post("v1/log", _ONE, self.log),
            api.post("v2/log", _MANY, self.log_many),
            Route("/api/audit/v2/log_async", self.log_later, methods=["POST"]),
            Route("/api/audit/request/{request_id}", self.look_up, methods=["GET"]),
            api.post("v1/search", _SEARCH, self.search),
            api.rest(),
        ]

    def log(self, body: Body) -> Result:
        """Take one event."""
        self._check_event(body["event"], "/event")
        return self._take(body, with_envelope=bool(body.get("verbose")))

    def log_many(self, body: Body) -> Result:
        """Take several events, all or none."""
        events = body["events"]
        if not isinstance(events, list):
            raise invalid("events", "InvalidArray", "The value must be a list.")
        if not events:
            raise invalid("events", "BelowMinItems", "One event at least is needed.")
        if len(events) > MOST_EVENTS_AT_ONCE:
            raise invalid("events", "AboveMaxItems", f"{MOST_EVENTS_AT_ONCE} events at most.")
        is_strict = self._cloud.knobs.strict_requests
        for number, each in enumerate(events):
            if not isinstance(each, dict):
                raise invalid(f"events/{number}", "InvalidObject", "The value must be an object.")
            _refuse(check(each, _SIGNED, is_strict=is_strict, below=f"/events/{number}"))
            self._check_event(each["event"], f"/events/{number}/event")
        return {"results": [self._take(each, with_envelope=bool(body.get("verbose"))) for each in events]}

    async def log_later(self, request: Request) -> Response:
        """Take several events and answer 202 with the place where the answer will be."""

        def work(body: Any) -> Result:
            if not isinstance(body, dict):
                raise ApiError("ValidationError", 400, "The body is not an object.")
            _refuse(check(body, _MANY, is_strict=self._cloud.knobs.strict_requests))
            return self.log_many(body)

        answer = await self._api.answer(request, work)
        if answer.status_code != 200:
            return answer
        content = json.loads(bytes(answer.body))
        request_id = content["request_id"]
        self._later[request_id] = Later(content["result"])
        return self._accepted(request, request_id)

    async def look_up(self, request: Request) -> Response:
        """Return the answer of a request taken for later, or "not yet"."""
        if request.headers.get("authorization") != f"Bearer {self._cloud.service_token}":
            return self._api.envelope("Unauthorized", 401, "The token is not known.", {})
        request_id = request.path_params["request_id"]
        later = self._later.get(request_id)
        if later is None:
            return self._api.envelope("NotFound", 404, "There is no such request.", {})
        if later.asked < self._cloud.knobs.audit_polls:
            later.asked += 1
            return self._accepted(request, request_id)
        return self._api.envelope("Success", 200, "Done", later.result, request_id)

    def search(self, body: Body) -> Result:
        """Find events whose text holds every word; `field:value` looks in one field."""
        found = [each for each in self.records if self._is_found(each, body)]
        key = body.get("order_by", "received_at")
        found.sort(key=lambda each: _field(each, key), reverse=body.get("order", "desc") == "desc")
        found = found[: body.get("max_results", 10_000)]
        return {
            "id": self._cloud.ids.new("prq"),
            "count": len(found),
            "events": found[: body.get("limit", 20)],
            "expires_at": timestamp(self._cloud.clock() + 2 * 86_400),
        }

    def _check_event(self, event: Any, below: str) -> None:
        if not isinstance(event, dict):
            raise invalid(below.lstrip("/"), "InvalidObject", "The value must be an object.")
        rules = {name: rule for name, rule in EVENT.items() if name != self._cloud.knobs.audit_reject_field}
        # Strict in every profile: the schema of a log is never open.
        _refuse(check(event, rules, below=below))

    def _take(self, body: Body, *, with_envelope: bool) -> Result:
        envelope: Result = {"event": body["event"], "received_at": timestamp(self._cloud.clock())}
        envelope |= {name: body[name] for name in ("signature", "public_key") if name in body}
        canonical = json.dumps(envelope, ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True)
        digest = hashlib.sha256(canonical.encode()).hexdigest()
        # A chain, not the service's Merkle tree: it changes with every event, and proves nothing.
        self._root = hashlib.sha256(f"{self._root}{digest}".encode()).hexdigest()
        self.records.append({"envelope": envelope, "hash": digest, "published": False, "imported": False})
        self._count += 1
        return {"hash": digest, **({"envelope": envelope, "unpublished_root": self._root} if with_envelope else {})}

    def _accepted(self, request: Request, request_id: str) -> Response:
        base = str(request.base_url).rstrip("/")
        later = self._later[request_id]
        result = {
            "ttl_mins": 60,
            "retry_counter": later.asked,
            "location": f"{base}/api/audit/request/{request_id}",
        }
        return self._api.envelope("Accepted", 202, "Your request is in progress.", result, request_id)

    def _is_found(self, record: Result, body: Body) -> bool:
        for name, wanted in (body.get("search_restriction") or {}).items():
            if wanted and _field(record, name) not in wanted:
                return False
        received = _field(record, "received_at")
        if body.get("start", "").startswith("2") and received < body["start"]:
            return False
        if body.get("end", "").startswith("2") and received > body["end"]:
            return False
        everything = " ".join(str(each) for each in record["envelope"]["event"].values()).lower()
        for name, word, phrase in re.findall(r'(?:(\w+):)?(?:"([^"]*)"|(\S+))', body["query"]):
            text = _field(record, name).lower() if name in EVENT else everything
            if (word or phrase).lower() not in text:
                return False
        return True


def _field(record: Result, name: str) -> str:
    envelope = record["envelope"]
    return str(envelope["received_at"] if name == "received_at" else envelope["event"].get(name, ""))


def _refuse(problems: list[dict[str, str]]) -> None:
    if problems:
        raise ApiError("ValidationError", 400, "There were validation errors.", problems)
