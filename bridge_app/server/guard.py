"""What every request passes first: Host and Origin checks, limits of size, time and rate, security headers.

A web page can send requests to this computer; here it gets nothing. All decisions rest on the raw headers and on
`scope["path"]`, never on a URL put together from them.
"""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

logger = logging.getLogger(__name__)

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
AsgiApp = Callable[[Scope, Receive, Send], Awaitable[None]]
Header = tuple[bytes, bytes]
Watched = dict[bytes, list[str]]
"""All values of a header, one for each time it was sent."""

METHODS = frozenset({"GET", "HEAD", "POST", "DELETE", "OPTIONS"})
MCP_BODY_LIMIT = 16 * 1024 * 1024
BODY_LIMIT = 64 * 1024
BODY_DEADLINE = 20.0

WATCHED = frozenset(
    {
        b"authorization",
        b"content-length",
        b"host",
        b"origin",
        b"sec-fetch-dest",
        b"sec-fetch-mode",
        b"sec-fetch-site",
        b"transfer-encoding",
    }
)
"""The request headers that decide anything here."""
SECURITY_HEADERS: tuple[Header, ...] = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
    (b"cache-control", b"no-store"),
)
"""Added where the app did not decide otherwise."""


SECURITY_NAMES = frozenset(name for name, _ in SECURITY_HEADERS)


class Bucket:
    """A token bucket: `burst` at once, then `per_second`."""

    def __init__(self, burst: int, per_second: float) -> None:
        self._burst = burst
        self._per_second = per_second
        self._left = float(burst)
        self._at: float | None = None

    def take(self, now: float) -> float:
        """Take one and return 0, or return the seconds until there is one again."""
        if self._at is not None:
            self._left = min(self._burst, self._left + max(0.0, now - self._at) * self._per_second)
        self._at = now
        if self._left >= 1:
            self._left -= 1
            return 0.0
        return (1 - self._left) / self._per_second


class Refusal(Exception):
    """The request is turned away; caught in this module only."""

    def __init__(self, status: int, words: str, *extra: Header) -> None:
        super().__init__(words)
        self.status = status
        self.words = words
        self.extra = extra


class Guard:
    """The outermost ASGI app. Puts the origin that the request was made to into `scope["bridge.origin"]`.

    `port` may be a callable, for a port known only once the socket is bound. With `public_origin` ("https://mcp.example.org",
    behind a proxy that speaks TLS) that name is answered to, and no other. `allowed_origins` are the origins of web
    pages beside our own that may call us. `clock` must be monotonic.
    """

    def __init__(
        self,
        app: AsgiApp,
        port: int | Callable[[], int],
        *,
        public_origin: str | None = None,
        allowed_origins: frozenset[str] = frozenset(),
        clock: Callable[[], float] = time.monotonic,
        body_deadline: float = BODY_DEADLINE,
    ) -> None:
        self._app = app
        self._port = port
        self._public_origin = public_origin
        self._allowed_origins = frozenset(origin.lower() for origin in allowed_origins)
        self._clock = clock
        self._body_deadline = body_deadline
        self._hosts_for: tuple[int, frozenset[str]] = (-1, frozenset())
        self._buckets = {
            ("POST", "/register"): Bucket(30, 1),
            ("POST", "/token"): Bucket(200, 20),
            ("GET", "/authorize"): Bucket(200, 20),
            ("POST", "/authorize"): Bucket(200, 20),
            ("GET", "/continue"): Bucket(200, 20),
            ("POST", "/consent"): Bucket(60, 5),
            ("POST", "/revoke"): Bucket(60, 5),
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._guard(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await self._app(scope, receive, send)

    async def _guard(self, scope: Scope, receive: Receive, send: Send) -> None:
        passage = _Passage(scope, receive, send, self._body_deadline)
        began = self._clock()
        try:
            headers = _watched(scope["headers"])
            scope["bridge.origin"] = self._check(scope, headers)
            passage.limit = MCP_BODY_LIMIT if scope["path"] in ("/mcp", "/mcp/") else BODY_LIMIT
            passage.check_announced_length(headers)
        except Refusal as refusal:
            await passage.refuse(refusal)
        else:
            try:
                await self._app(scope, passage.receive, passage.send)
            except Exception:
                if not passage.is_cut:
                    raise
                # The app stumbled over the body that we cut off, and the client has its answer already.
        finally:
            if logger.isEnabledFor(logging.DEBUG):
                took = (self._clock() - began) * 1000
                logger.debug("%s %r %s %.1f ms", scope["method"], scope["path"][:200], passage.status, took)

    def _check(self, scope: Scope, headers: Watched) -> str:
        """Return our own origin as this request names it. Raises Refusal."""
        method: str = scope["method"]
        if scope.get("http_version", "1.1") not in ("1.0", "1.1"):
            raise Refusal(400, "That version of HTTP is not spoken here.")
        if not scope["path"].startswith("/"):
            raise Refusal(400, "The request target must be a path.")
        host = self._check_host(headers.get(b"host", []))
        own_origin = self._public_origin or f"http://{host}"
        if method not in METHODS:
            raise Refusal(405, "Method not allowed.", (b"allow", b"GET, HEAD, POST, DELETE, OPTIONS"))
        if b"origin" in headers or b"sec-fetch-site" in headers:
            self._check_origin(headers, method, own_origin)
        if len(headers.get(b"authorization", ())) > 1:
            raise Refusal(400, "More than one Authorization header.")
        if b"transfer-encoding" in headers and b"content-length" in headers:
            raise Refusal(400, "A body has one length.", (b"connection", b"close"))
        bucket = self._buckets.get((method, scope["path"]))
        if bucket is not None and (wait := bucket.take(self._clock())):
            raise Refusal(429, "Too many requests.", (b"retry-after", str(int(wait) + 1).encode()))
        return own_origin

    def _check_host(self, values: list[str]) -> str:
        if len(values) != 1 or not values[0]:
            raise Refusal(400, "Exactly one Host header is needed.")
        host = values[0].lower()
        if self._public_origin is not None:
            if host.removesuffix(":443") != self._public_origin.removeprefix("https://"):
                raise Refusal(421, "This server does not answer to that name.")
            return host
        port = self._port() if callable(self._port) else self._port
        if self._hosts_for[0] != port:
            names = ("localhost", "127.0.0.1", "[::1]")
            forms = {f"{name}:{port}" for name in names}
            self._hosts_for = (port, frozenset(forms | set(names) if port == 80 else forms))
        if host not in self._hosts_for[1]:
            raise Refusal(421, "This server does not answer to that name.")
        return host

    def _check_origin(self, headers: Watched, method: str, own_origin: str) -> None:
        origins = headers.get(b"origin")
        if origins:
            origin = origins[0].lower()
            if len(origins) > 1 or (origin != own_origin and origin not in self._allowed_origins):
                raise Refusal(403, "Requests from that web origin are not accepted.")
            return
        # Browsers leave Origin out of some requests of foreign pages, but then say this of them. A person following a
        # link to us is welcome; an image, frame, script or form of a foreign page is not.
        site = headers.get(b"sec-fetch-site", [])
        if not site or all(value.lower() in ("same-origin", "none") for value in site):
            return
        is_link_followed = (
            method in ("GET", "HEAD")
            and headers.get(b"sec-fetch-mode") == ["navigate"]
            and headers.get(b"sec-fetch-dest", []) in ([], ["document"])
        )
        if not is_link_followed:
            raise Refusal(403, "Requests from other web sites are not accepted.")


class _Passage:
    """One request on its way through: counts and times its body, completes the headers of its answer."""

    def __init__(self, scope: Scope, receive: Receive, send: Send, body_deadline: float) -> None:
        self._is_head = scope["method"] == "HEAD"
        self._is_body_there = scope.get("bridge.is_body_there") is True
        self._receive = receive
        self._send = send
        self._seconds = body_deadline
        self._deadline: float | None = None
        self._received = 0
        self._is_body_whole = False
        self._is_begun = False
        self.limit = BODY_LIMIT
        self.is_cut = False
        self.status: int | None = None

    def check_announced_length(self, headers: Watched) -> None:
        """Refuse a body that says itself that it is too long."""
        lengths = headers.get(b"content-length")
        if lengths is None:
            return
        length = lengths[0]
        if lengths.count(length) != len(lengths) or not (length.isascii() and length.isdigit()):
            raise Refusal(400, "The body's length is not a number.", (b"connection", b"close"))
        if len(length) > 12 or int(length) > self.limit:
            raise Refusal(413, "The body is too large.")

    async def receive(self) -> Message:
        """Be the app's `receive`: a body too long or too slow is answered here and looks to the app like a hang-up."""
        if self.is_cut:
            return {"type": "http.disconnect"}
        if self._is_body_whole:
            return await self._receive()
        if self._is_body_there:
            message = await self._receive()
        else:
            if self._deadline is None:
                self._deadline = asyncio.get_running_loop().time() + self._seconds
            try:
                async with asyncio.timeout_at(self._deadline):
                    message = await self._receive()
            except TimeoutError:
                return await self._cut(Refusal(408, "The body took too long.", (b"connection", b"close")))
        if message["type"] == "http.request":
            self._received += len(message.get("body", b""))
            if self._received > self.limit:
                return await self._cut(Refusal(413, "The body is too large.", (b"connection", b"close")))
            self._is_body_whole = not message.get("more_body", False)
        return message

    async def send(self, message: Message) -> None:
        """Be the app's `send`."""
        if self.is_cut:
            return
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self._is_begun = True
            message = {**message, "headers": _completed(message.get("headers", ()))}
        await self._send(message)

    async def refuse(self, refusal: Refusal) -> None:
        """Answer in the app's place."""
        self.status = refusal.status
        self._is_begun = True
        body = json.dumps({"error": "invalid_request", "error_description": refusal.words}).encode()
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
            *refusal.extra,
        ]
        await self._send({"type": "http.response.start", "status": refusal.status, "headers": _completed(headers)})
        await self._send({"type": "http.response.body", "body": b"" if self._is_head else body, "more_body": False})

    async def _cut(self, refusal: Refusal) -> Message:
        self.is_cut = True
        if not self._is_begun:
            await self.refuse(refusal)
        return {"type": "http.disconnect"}


def _watched(headers: Iterable[Header]) -> Watched:
    """Gather the watched headers of a request in one pass."""
    found: Watched = {}
    for name, value in headers:
        if name in WATCHED:
            found.setdefault(name, []).append(value.decode("latin-1").strip())
    return found


def _completed(headers: Iterable[Header]) -> list[Header]:
    """Add our security headers where the app has none of its own; let no CORS permission out."""
    kept: list[Header] = []
    missing = SECURITY_HEADERS
    for name, value in headers:
        lower = name.lower()
        if lower in SECURITY_NAMES:
            missing = tuple(pair for pair in missing if pair[0] != lower)
        elif lower.startswith(b"access-control-"):
            continue
        kept.append((lower, value))
    kept += missing
    return kept
