"""Faults on order: what a route does instead of answering properly, how often, and how each kind goes wrong."""

import asyncio
import json
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field, fields
from fnmatch import fnmatchcase
from typing import Any, Literal, get_args

Kind = Literal[
    "delay",
    "hang",
    "drop",
    "status",
    "empty",
    "truncated",
    "wrong_type",
    "huge",
    "garbage",
    "oauth_error",
    "api_status",
    "json",
    "rate_limit",
    "unavailable",
    "redirect",
]
KINDS: tuple[str, ...] = get_args(Kind)
HUGE = 10 * 1024 * 1024
UNAVAILABLE_PAGE = (
    "<html><head><title>503 Service Temporarily Unavailable</title></head>"
    "<body><center><h1>503 Service Temporarily Unavailable</h1></center><hr></body></html>"
)

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
Receive = Callable[[], Awaitable[Message]]


class UnknownFault(ValueError):
    """A fault that can't be: an unknown kind, or a field that does not exist."""


@dataclass
class Fault:
    """One fault. `drop`, `truncated`, `wrong_type` and `json` spoil the true answer, so its effects did happen."""

    route: str
    """A path, or a pattern such as `/v2/oauth/*`."""
    kind: Kind
    times: int | None = 1
    """How many requests it meets; None for all until it is cleared."""
    method: str | None = None
    seconds: float = 0.0
    status: int = 500
    body: str = "Internal Server Error"
    content_type: str = "text/plain; charset=utf-8"
    error: str = "server_error"
    description: str = "A fault that was ordered."
    api_status: str = "InternalError"
    merge: dict[str, Any] = field(default_factory=dict)
    """For `json`: fields to set in the true answer; null removes one."""
    retry_after: int | None = None
    location: str = "https://elsewhere.example/"
    met: int = 0

    @classmethod
    def parse(cls, order: dict[str, Any]) -> "Fault":
        """Read a fault from plain data. Raises UnknownFault."""
        known = {each.name for each in fields(cls)} - {"met"}
        if strange := set(order) - known:
            raise UnknownFault(f"A fault has no {', '.join(sorted(strange))}.")
        if order.get("kind") not in KINDS or not isinstance(order.get("route"), str):
            raise UnknownFault(f"A fault needs a route and a kind: {', '.join(KINDS)}.")
        return cls(**order)

    def matches(self, method: str, path: str) -> bool:
        """Whether it meets this request."""
        is_left = self.times is None or self.met < self.times
        return is_left and self.method in (None, method) and fnmatchcase(path, self.route)


class Faults:
    """The faults ordered, in order; the first that matches is met."""

    def __init__(self) -> None:
        self.ordered: list[Fault] = []

    def add(self, route: str, kind: Kind, **details: Any) -> Fault:
        """Order a fault. Raises UnknownFault."""
        fault = Fault.parse({"route": route, "kind": kind, **details})
        self.ordered.append(fault)
        return fault

    def meet(self, method: str, path: str) -> Fault | None:
        """Return the fault this request meets, if any, and count it."""
        for fault in self.ordered:
            if fault.matches(method, path):
                fault.met += 1
                return fault
        return None

    def clear(self) -> None:
        """Order is restored."""
        self.ordered.clear()


class Capture:
    """Takes an answer instead of the network, so that it can be spoiled on the way."""

    def __init__(self) -> None:
        self.status = 500
        self.headers: list[tuple[bytes, bytes]] = []
        self.body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message.get("headers", ()))
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")

    def without(self, *names: bytes) -> list[tuple[bytes, bytes]]:
        """Return the headers without some."""
        return [each for each in self.headers if each[0].lower() not in names]


async def enact(
    fault: Fault, path: str, answer: Callable[[Send], Awaitable[None]], receive: Receive, send: Send
) -> None:
    """Go wrong as ordered; `answer` is the true route."""
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
        await answer(send)
    elif fault.kind == "hang":
        while (await receive())["type"] != "http.disconnect":
            pass
    elif fault.kind in ("drop", "truncated", "wrong_type", "json"):
        capture = Capture()
        await answer(capture)
        await _spoil(fault, capture, send)
    else:
        status, headers, body = _made_up(fault, path)
        await _reply(send, status, headers, body)


async def _spoil(fault: Fault, capture: Capture, send: Send) -> None:
    half = capture.body[: len(capture.body) // 2]
    if fault.kind == "drop":
        # The length promises more than comes; the host closes the connection when the route returns.
        await send({"type": "http.response.start", "status": capture.status, "headers": capture.headers})
        await send({"type": "http.response.body", "body": half, "more_body": True})
        return
    headers = capture.without(b"content-length")
    body = capture.body
    if fault.kind == "truncated":
        body = half
    elif fault.kind == "wrong_type":
        headers = [*capture.without(b"content-length", b"content-type"), (b"content-type", b"text/html; charset=utf-8")]
    else:
        content = json.loads(capture.body)
        content |= fault.merge
        body = json.dumps({name: value for name, value in content.items() if value is not None}).encode()
    await _reply(send, capture.status, headers, body)


def _made_up(fault: Fault, path: str) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    as_json, as_html = [(b"content-type", b"application/json")], [(b"content-type", b"text/html; charset=utf-8")]
    retry = [] if fault.retry_after is None else [(b"retry-after", str(fault.retry_after).encode())]
    is_api = path.startswith("/api/")
    if fault.kind == "empty":
        return 200, as_json, b""
    if fault.kind == "garbage":
        return 200, as_json, b"\x00\xff\xfe{not json\x80" * 8
    if fault.kind == "huge":
        return 200, as_json, b'{"padding": "' + b"x" * HUGE + b'"}'
    if fault.kind == "unavailable":
        return 503, as_html + retry, UNAVAILABLE_PAGE.encode()
    if fault.kind == "redirect":
        return 307, [(b"location", fault.location.encode())], b""
    if fault.kind == "rate_limit":
        if is_api:
            return 429, as_json + retry, _envelope("TooManyRequests", "Too many requests")
        return 429, as_json + retry, json.dumps({"error": "too_many_requests"}).encode()
    if fault.kind == "oauth_error":
        status = 401 if fault.error == "invalid_client" else 400
        return status, as_json, json.dumps({"error": fault.error, "error_description": fault.description}).encode()
    if fault.kind == "api_status":
        return fault.status, as_json, _envelope(fault.api_status, fault.description)
    return fault.status, [(b"content-type", fault.content_type.encode()), *retry], fault.body.encode()


def _envelope(status: str, summary: str) -> bytes:
    return json.dumps(
        {
            "request_id": "prq_" + "a" * 32,
            "request_time": "2024-01-01T00:00:00.000000Z",
            "response_time": "2024-01-01T00:00:00.000000Z",
            "status": status,
            "summary": summary,
            "result": {},
        }
    ).encode()


async def _reply(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    headers = [*headers, (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
