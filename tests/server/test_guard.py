"""The guard, called as ASGI: what a web page, a stranger or a careless client gets."""

import asyncio
import json
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge_app.server.guard import BODY_LIMIT, MCP_BODY_LIMIT, Guard, Message, Receive, Scope, Send

HOST = "localhost:8000"
PATHS = ["/mcp", "/register", "/authorize", "/token", "/.well-known/oauth-authorization-server"]


class App:
    """An app that reads its body and answers."""

    def __init__(self, headers: Iterable[tuple[bytes, bytes]] = ()) -> None:
        self.scopes: list[Scope] = []
        self.bodies: list[bytes] = []
        self.headers = list(headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.scopes.append(scope)
        if scope["type"] != "http":
            return
        body = b""
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise RuntimeError("the client left")
            body += message["body"]
            if not message["more_body"]:
                break
        self.bodies.append(body)
        await send({"type": "http.response.start", "status": 200, "headers": self.headers})
        await send({"type": "http.response.body", "body": b"hello"})


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


class Answer:
    def __init__(self, messages: list[Message]) -> None:
        self.messages = messages
        self.status: int = messages[0]["status"]
        self.headers = {name.decode(): value.decode() for name, value in messages[0]["headers"]}
        self.body = b"".join(message.get("body", b"") for message in messages[1:])


async def ask(
    guard: Guard,
    method: str = "GET",
    path: str = "/mcp",
    headers: list[tuple[str, str]] | None = None,
    *,
    host: str | None = HOST,
    chunks: Iterable[bytes] = (b"",),
    **more: Any,
) -> Answer:
    all_headers = [*([("host", host)] if host is not None else []), *(headers or [])]
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": b"",
        "headers": [(name.encode("latin-1"), value.encode("latin-1")) for name, value in all_headers],
        **more,
    }
    left = iter(chunks)
    pending = next(left, b"")
    messages: list[Message] = []
    forever = asyncio.Event()

    async def receive() -> Message:
        nonlocal pending
        if pending is None:
            await forever.wait()
        body, pending = pending, next(left, None)  # type: ignore[assignment]
        return {"type": "http.request", "body": body, "more_body": pending is not None}

    async def send(message: Message) -> None:
        messages.append(message)

    async with asyncio.timeout(10):
        await guard(scope, receive, send)
    return Answer(messages)


@pytest.fixture
def app() -> App:
    return App()


@pytest.fixture
def guard(app: App) -> Guard:
    return Guard(app, 8000)


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000", "LocalHost:8000"])
async def test_our_own_names_pass_and_become_the_origin(guard: Guard, app: App, host: str) -> None:
    assert (await ask(guard, host=host)).status == 200
    assert app.scopes[0]["bridge.origin"] == f"http://{host.lower()}"


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "host",
    [
        "evil.example:8000",
        "evil.example",
        "127.0.0.1.evil.example:8000",
        "localhost.evil.example:8000",
        "0.0.0.0:8000",
        "169.254.169.254",
        "localhost",
        "localhost:8001",
        "localhost.:8000",
        "localhost:8000:8000",
        "localhost:08000",
        "127.1:8000",
        "[::]:8000",
        "::1:8000",
        "user@localhost:8000",
        "localhost:8000/",
        "localhost:8000, localhost:8000",
        "\xe9vil",
    ],
)
async def test_any_other_name_is_misdirected(guard: Guard, app: App, host: str, path: str) -> None:
    answer = await ask(guard, "POST", path, [("authorization", "Bearer good")], host=host)

    assert answer.status == 421
    assert app.scopes == []


@pytest.mark.parametrize("hosts", [[], [""], ["  "], [HOST, HOST], [HOST, "evil.example"]])
async def test_exactly_one_host_is_needed(guard: Guard, app: App, hosts: list[str]) -> None:
    answer = await ask(guard, headers=[("host", host) for host in hosts], host=None)

    assert answer.status == 400
    assert app.scopes == []


async def test_a_port_known_late_is_asked_for_and_80_may_be_left_out(app: App) -> None:
    port = 8000
    guard = Guard(app, lambda: port)
    assert (await ask(guard)).status == 200

    port = 80

    assert (await ask(guard)).status == 421
    assert (await ask(guard, host="localhost")).status == 200
    assert (await ask(guard, host="localhost:80")).status == 200


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "OPTIONS"])
@pytest.mark.parametrize("path", ["/mcp", "/register", "/token", "/revoke", "/consent"])
@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "null",
        "",
        "http://localhost.evil.example:8000",
        "http://localhost:3000",
        "http://127.0.0.1:8000",
        "https://localhost:8000",
        "http://localhost",
        "chrome-extension://abcdefgh",
        "http://localhost:8000/",
        "http://localhost:8000, https://evil.example",
    ],
)
async def test_a_foreign_origin_is_forbidden(guard: Guard, app: App, method: str, path: str, origin: str) -> None:
    headers = [("origin", origin), ("access-control-request-method", "POST"), ("authorization", "Bearer good")]

    answer = await ask(guard, method, path, headers)

    assert answer.status == 403
    assert not [name for name in answer.headers if name.startswith("access-control-")]
    assert app.scopes == []


async def test_two_origins_are_forbidden(guard: Guard) -> None:
    answer = await ask(guard, "POST", headers=[("origin", f"http://{HOST}"), ("origin", f"http://{HOST}")])

    assert answer.status == 403


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000"])
async def test_our_own_origin_and_none_pass(guard: Guard, host: str) -> None:
    assert (await ask(guard, "POST", "/consent", [("origin", f"http://{host}")], host=host)).status == 200
    assert (await ask(guard, "POST", "/mcp", host=host)).status == 200


async def test_an_origin_on_the_list_passes(app: App) -> None:
    guard = Guard(app, 8000, allowed_origins=frozenset({"http://localhost:6274"}))

    assert (await ask(guard, "POST", headers=[("origin", "http://localhost:6274")])).status == 200
    assert (await ask(guard, "POST", headers=[("origin", "http://localhost:6275")])).status == 403


FETCH = "sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest"


@pytest.mark.parametrize(
    ("method", "fetch", "status"),
    [
        ("POST", ("cross-site", "navigate", "document"), 403),
        ("POST", ("same-site", "no-cors", "empty"), 403),
        ("DELETE", ("cross-site", "cors", "empty"), 403),
        ("GET", ("cross-site", "no-cors", "image"), 403),
        ("GET", ("same-site", "no-cors", "script"), 403),
        ("GET", ("cross-site", "navigate", "iframe"), 403),
        ("GET", ("cross-site", "navigate", "object"), 403),
        ("GET", ("cross-site", "navigate", "document"), 200),
        ("GET", ("same-site", "navigate", "document"), 200),
        ("GET", ("none", "navigate", "document"), 200),
        ("POST", ("same-origin", "navigate", "document"), 200),
        ("POST", ("same-origin", "cors", "empty"), 200),
    ],
)
async def test_what_a_browser_says_of_a_request_counts(
    guard: Guard, method: str, fetch: tuple[str, str, str], status: int
) -> None:
    answer = await ask(guard, method, "/authorize", list(zip(FETCH, fetch, strict=True)))

    assert answer.status == status


async def test_two_authorization_headers_are_refused(guard: Guard, app: App) -> None:
    answer = await ask(guard, headers=[("authorization", "Bearer a"), ("authorization", "Bearer b")])

    assert answer.status == 400
    assert app.scopes == []


@pytest.mark.parametrize("method", ["PUT", "PATCH", "TRACE", "CONNECT", "PROPFIND", "get"])
async def test_unusual_methods_are_refused_without_echo(guard: Guard, app: App, method: str) -> None:
    answer = await ask(guard, method, "/mcp", [("x-echo", "marker")])

    assert answer.status == 405
    assert b"marker" not in answer.body
    assert app.scopes == []


@pytest.mark.parametrize("path", ["http://evil.example/mcp", "*", "", "localhost:8000"])
async def test_a_target_that_is_no_path_is_refused(guard: Guard, app: App, path: str) -> None:
    assert (await ask(guard, path=path)).status == 400
    assert app.scopes == []


async def test_a_body_with_two_lengths_is_refused(guard: Guard, app: App) -> None:
    both = [("content-length", "5"), ("transfer-encoding", "chunked")]

    assert (await ask(guard, "POST", headers=both)).status == 400
    assert (await ask(guard, "POST", headers=[("content-length", "5"), ("content-length", "6")])).status == 400
    assert app.scopes == []


@pytest.mark.parametrize("length", ["+0", "-1", "0x10", "1e3", "", "٣", "abc"])
async def test_a_length_that_is_no_number_is_refused(guard: Guard, length: str) -> None:
    scope_headers = [("content-length", length.encode().decode("latin-1"))]

    assert (await ask(guard, "POST", headers=scope_headers)).status == 400


@pytest.mark.parametrize(
    ("path", "limit"),
    [("/mcp", MCP_BODY_LIMIT), ("/register", BODY_LIMIT), ("/token", BODY_LIMIT), ("/anything", BODY_LIMIT)],
)
async def test_bodies_have_limits_announced_or_not(guard: Guard, app: App, path: str, limit: int) -> None:
    announced = await ask(guard, "POST", path, [("content-length", str(limit + 1))])
    assert app.scopes == []
    enormous = await ask(guard, "POST", path, [("content-length", "9" * 5000)])
    streamed = await ask(guard, "POST", path, chunks=[b"x" * (limit // 2)] * 3)
    exact = await ask(guard, "POST", path, chunks=[b"x" * (limit // 2)] * 2)

    assert [announced.status, enormous.status, streamed.status, exact.status] == [413, 413, 413, 200]
    assert len(app.bodies) == 1


async def test_an_endless_body_is_cut_off(guard: Guard, app: App) -> None:
    def endless() -> Iterable[bytes]:
        while True:
            yield b"x" * 10_000

    answer = await ask(guard, "POST", "/token", chunks=endless())

    assert answer.status == 413
    assert answer.headers["connection"] == "close"
    assert app.bodies == []


async def test_a_slow_body_is_answered_and_cut_off(app: App) -> None:
    guard = Guard(app, 8000, body_deadline=0.05)
    waiting = asyncio.Event()
    messages: list[Message] = []

    async def receive() -> Message:
        await waiting.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        messages.append(message)

    scope = {"type": "http", "method": "POST", "path": "/mcp", "headers": [(b"host", HOST.encode())]}
    async with asyncio.timeout(5):
        await guard(scope, receive, send)

    assert messages[0]["status"] == 408
    assert (b"connection", b"close") in messages[0]["headers"]


async def test_waiting_after_the_body_has_no_deadline() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.15):
                await receive()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    assert (await ask(Guard(app, 8000, body_deadline=0.05))).status == 200


async def test_a_failing_app_is_not_hidden() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        raise ValueError("bug")

    with pytest.raises(ValueError, match="bug"):
        await ask(Guard(app, 8000))


async def test_registrations_are_limited_and_nothing_else_suffers(app: App) -> None:
    clock = Clock()
    guard = Guard(app, 8000, clock=clock)

    statuses = [(await ask(guard, "POST", "/register")).status for _ in range(100)]
    refused = await ask(guard, "POST", "/register")
    calls = [(await ask(guard, "POST", "/mcp")).status for _ in range(500)]
    token = await ask(guard, "POST", "/token")
    clock.now += int(refused.headers["retry-after"])
    later = await ask(guard, "POST", "/register")

    assert statuses == [200] * 30 + [429] * 70
    assert set(calls) == {200}
    assert token.status == 200
    assert later.status == 200


async def test_a_foreign_page_cannot_use_up_the_registrations(guard: Guard) -> None:
    for _ in range(100):
        await ask(guard, "POST", "/register", [("origin", "https://evil.example")])

    assert (await ask(guard, "POST", "/register")).status == 200


async def test_a_clock_that_jumps_does_not_jam_the_limit(app: App) -> None:
    clock = Clock()
    guard = Guard(app, 8000, clock=clock)
    for _ in range(40):
        await ask(guard, "POST", "/register")
    clock.now -= 50
    await ask(guard, "POST", "/register")
    clock.now += 10

    assert (await ask(guard, "POST", "/register")).status == 200


async def test_every_answer_carries_the_security_headers(guard: Guard) -> None:
    for answer in (await ask(guard), await ask(guard, host="evil.example")):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["cache-control"] == "no-store"


async def test_the_apps_own_headers_win_but_no_cors_permission_gets_out() -> None:
    app = App(
        [
            (b"Cache-Control", b"no-cache"),
            (b"Access-Control-Allow-Origin", b"*"),
            (b"access-control-allow-credentials", b"true"),
            (b"set-cookie", b"a=1"),
            (b"set-cookie", b"b=2"),
        ]
    )

    answer = await ask(Guard(app, 8000), headers=[("origin", f"http://{HOST}")])

    assert answer.headers["cache-control"] == "no-cache"
    assert not [name for name in answer.headers if name.startswith("access-control-")]
    assert [value for name, value in answer.messages[0]["headers"] if name == b"set-cookie"] == [b"a=1", b"b=2"]


async def test_refusals_are_json_and_head_has_no_body(guard: Guard) -> None:
    refused = await ask(guard, "POST", host="evil.example")
    head = await ask(guard, "HEAD", host="evil.example")

    assert json.loads(refused.body)["error"] == "invalid_request"
    assert head.body == b""
    assert head.headers["content-length"] == refused.headers["content-length"]


async def test_lifespan_passes_and_websockets_do_not(guard: Guard, app: App) -> None:
    sent: list[Message] = []

    async def receive() -> Message:
        return {}

    async def send(message: Message) -> None:
        sent.append(message)

    await guard({"type": "lifespan"}, receive, send)
    await guard({"type": "websocket", "path": "/mcp", "headers": []}, receive, send)

    assert [scope["type"] for scope in app.scopes] == ["lifespan"]
    assert sent == [{"type": "websocket.close", "code": 1008}]


async def test_the_log_has_the_path_and_nothing_of_the_query(guard: Guard, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG", "bridge_app.server.guard"):
        await ask(guard, path="/callback\r\nforged", query_string=b"code=mab_ac_secret")

    assert "'/callback\\r\\nforged'" in caplog.text
    assert "secret" not in caplog.text


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([b"host", b"origin", b"authorization", b"content-length", b"sec-fetch-site", b"x"]),
            st.binary(max_size=40),
        ),
        max_size=6,
    ),
    st.text(max_size=20),
)
def test_no_header_whatever_makes_it_fail_or_lets_a_stranger_in(headers: list[tuple[bytes, bytes]], path: str) -> None:
    app = App()
    messages: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        messages.append(message)

    scope = {"type": "http", "method": "POST", "path": path, "headers": headers}
    asyncio.run(Guard(app, 8000)(scope, receive, send))

    assert messages[0]["status"] in (400, 403, 413, 421) or [
        value.strip() for name, value in headers if name == b"host"
    ] == [b"localhost:8000"]
