"""The relay over a real FastMCP app: both eras, restart, isolation, and the end of a grant."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from fastmcp import Context, FastMCP
from fastmcp.server.auth import AccessToken
from fastmcp.server.dependencies import get_access_token, get_http_headers
from fastmcp.server.event_store import EventStore
from hypothesis import given
from hypothesis import strategies as st
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser

from bridge_app.events import CallFinished, ClientSeen, Event, EventBus
from bridge_app.models import Identity, McpSession, VerifiedRequest
from bridge_app.server.live import Live
from bridge_app.server.sessions import McpSessions
from bridge_app.upstream.channel import ChannelRequest, Message, Receive, Send
from bridge_app.upstream.envelope import read_envelope
from bridge_app.upstream.relay import Relay
from tests.asgi_channel import AsgiChannel

DEADLINE = 10.0
HANDSHAKE = "2025-11-25"
MODERN = "2026-07-28"
ANN = Identity("https://id.example", "ann", "Ann")
PERSON = VerifiedRequest("grant-a", "client-a", "App A", ANN, ("mcp",), ("bridge",), 9e9, False, 0.0)
OTHER = replace(PERSON, grant_id="grant-b", client_id="client-b", client_name="App B")


class DictStore:
    """A session store in memory, which outlives relays as sqlite does."""

    def __init__(self) -> None:
        self.rows: dict[str, McpSession] = {}

    def add(self, session: McpSession) -> None:
        self.rows[session.id] = session

    def get(self, session_id: str) -> McpSession | None:
        return self.rows.get(session_id)

    def touch(self, session_id: str, at: float) -> None:
        self.rows[session_id] = replace(self.rows[session_id], last_seen_at=at)

    def end(self, session_id: str) -> None:
        self.rows.pop(session_id, None)

    def adopt(self, session_id: str, grant_id: str, *, now: float) -> bool:
        return False

    def list_of(self, grant_id: str) -> tuple[McpSession, ...]:
        found = [row for row in self.rows.values() if row.grant_id == grant_id]
        return tuple(sorted(found, key=lambda row: row.last_seen_at))


@dataclass
class Watched:
    """What the tools saw."""

    started: asyncio.Event = field(default_factory=asyncio.Event)
    cancelled: asyncio.Event = field(default_factory=asyncio.Event)
    cancelled_at: float = 0.0


def make_server(watched: Watched) -> FastMCP[None]:
    server: FastMCP[None] = FastMCP("tested")

    @server.tool
    async def echo(text: str) -> str:
        return text

    @server.tool
    async def fail() -> str:
        raise ValueError("no")

    @server.tool
    async def who() -> str:
        token = get_access_token()
        return f"{token.token} {token.client_id}" if token else "nobody"

    @server.tool
    async def headers() -> str:
        return " ".join(sorted(get_http_headers(include_all=True)))

    @server.tool
    async def forever() -> str:
        watched.started.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            watched.cancelled_at = time.perf_counter()
            watched.cancelled.set()
            raise
        return "never"

    @server.tool
    async def begin_then_wait(ctx: Context) -> str:
        await ctx.report_progress(1, 2)
        return await forever()

    @server.tool
    async def progress(ctx: Context) -> str:
        for step in range(3):
            await ctx.report_progress(step, 3)
        return "done"

    @server.tool
    async def ask(ctx: Context) -> str:
        answer = await ctx.elicit("Your name?", response_type=str)
        return f"hello {getattr(answer, 'data', '?')}"

    @server.prompt
    def greet() -> str:
        return "hi"

    @server.resource("test://note")
    def note() -> str:
        return "a note"

    return server


def dress(who: VerifiedRequest) -> object:
    return AuthenticatedUser(
        AccessToken(
            token=who.grant_id,
            client_id=who.client_id,
            scopes=list(who.scopes),
            subject=who.identity.subject,
            claims={"iss": who.identity.issuer},
        )
    )


class CountingChannel(AsgiChannel):
    """A channel that remembers what went through."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.requests: list[ChannelRequest] = []

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        self.requests.append(request)
        await super().exchange(request, receive, send)

    def methods(self) -> list[str]:
        return [json.loads(request.body).get("method") for request in self.requests if request.body]


class Reply:
    """One request driven through `Relay.handle`, answered step by step."""

    def __init__(self, run: Callable[[Receive, Send], Any], body: bytes) -> None:
        self.messages: list[Message] = []
        self._body: bytes | None = body
        self._left = asyncio.Event()
        self._news = asyncio.Event()
        self.task = asyncio.ensure_future(run(self._receive, self._send))

    async def _receive(self) -> Message:
        if self._body is not None:
            body, self._body = self._body, None
            return {"type": "http.request", "body": body, "more_body": False}
        await self._left.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        if self.messages and not self.messages[-1].get("more_body", True):
            raise AssertionError("sent after the end")
        self.messages.append(message)
        self._news.set()

    def leave(self) -> None:
        self._left.set()

    async def until(self, is_there: Callable[["Reply"], bool]) -> "Reply":
        async with asyncio.timeout(DEADLINE):
            while not is_there(self):
                self._news.clear()
                await self._news.wait()
        return self

    async def done(self) -> "Reply":
        async with asyncio.timeout(DEADLINE):
            await self.task
        return self

    @property
    def is_begun(self) -> bool:
        return bool(self.messages)

    @property
    def is_complete(self) -> bool:
        return len(self.messages) > 1 and not self.messages[-1].get("more_body", False)

    @property
    def status(self) -> int:
        return int(self.messages[0]["status"])

    def header(self, name: str) -> str | None:
        for key, value in self.messages[0]["headers"]:
            if key.lower() == name.encode():
                return str(value.decode())
        return None

    @property
    def body(self) -> bytes:
        return b"".join(message.get("body", b"") for message in self.messages[1:])

    def events(self) -> list[dict[str, Any]]:
        if (self.header("content-type") or "").startswith("application/json"):
            return [json.loads(self.body)] if self.body else []
        lines = [line[5:].strip() for line in self.body.splitlines() if line.startswith(b"data:")]
        return [json.loads(line) for line in lines if line]

    def answer(self) -> dict[str, Any]:
        return self.events()[-1]

    def text(self) -> str:
        return str(self.answer()["result"]["content"][0]["text"])


class World:
    """A relay with all it needs; `restart` is a new process over the same store."""

    def __init__(self, *, json_response: bool = False, events: EventStore | None = None, **relay: Any) -> None:
        self.store = DictStore()
        self.json_response = json_response
        self.event_store = events
        self.relay_options = relay
        self.published: list[Event] = []

    def make_server(self) -> FastMCP[None]:
        return make_server(self.watched)

    async def start(self) -> "World":
        self.watched = Watched()
        self.server = self.make_server()
        app = self.server.http_app(
            path="/mcp",
            json_response=self.json_response,
            event_store=self.event_store,
            host_origin_protection=False,
        )
        self.manager = lambda: app.routes[0].app.session_manager  # type: ignore[attr-defined]
        self.channel = CountingChannel(app, dress=dress)
        await self.channel.start()
        self.bus = EventBus()
        self.bus.subscribe(self.published.append)
        self.live = Live()
        self.relay = Relay(self.channel, McpSessions(self.store), self.bus, **self.relay_options)
        return self

    async def stop(self) -> None:
        await self.relay.close()
        await self.channel.stop()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    def upstream_sessions(self) -> int:
        return len(self.manager()._server_instances)

    def send(
        self,
        method: str = "POST",
        message: object = None,
        *,
        body: bytes | None = None,
        session: str | None = None,
        version: str | None = None,
        who: VerifiedRequest = PERSON,
        headers: dict[str, str] | None = None,
    ) -> Reply:
        content = body if body is not None else (b"" if message is None else json.dumps(message).encode())
        all_headers = {
            "host": "localhost:8000",
            "accept": "application/json, text/event-stream",
            "content-type": "application/json",
            "authorization": "Bearer mab_at_secret",
            "cookie": "a=b",
            **({"mcp-session-id": session} if session else {}),
            **({"mcp-protocol-version": version} if version else {}),
            **(headers or {}),
        }
        scope = {
            "type": "http",
            "method": method,
            "path": "/mcp",
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in all_headers.items()],
        }
        return Reply(lambda receive, send: self.relay.handle(scope, receive, send, who, self.live), content)

    async def initialize(self, who: VerifiedRequest = PERSON, version: str = HANDSHAKE, **capabilities: Any) -> str:
        params = {
            "protocolVersion": version,
            "capabilities": capabilities,
            "clientInfo": {"name": "tester", "version": "1"},
        }
        reply = await self.send(
            message={"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params}, who=who
        ).done()
        assert reply.status == 200, reply.body
        session = reply.header("mcp-session-id")
        assert session is not None
        note = await self.send(
            message={"jsonrpc": "2.0", "method": "notifications/initialized"}, session=session, version=version, who=who
        ).done()
        assert note.status == 202
        return session

    def call(self, tool: str, session: str | None = None, *, id: int | str = 1, **options: Any) -> Reply:
        """Call a tool in the handshake era with a session, else in the modern one."""
        arguments = options.pop("arguments", {})
        params: dict[str, Any] = {"name": tool, "arguments": arguments}
        if options.pop("wants_progress", False):
            params["_meta"] = {"progressToken": "p"}
        if session is not None:
            options.setdefault("version", HANDSHAKE)
            return self.send(
                message={"jsonrpc": "2.0", "id": id, "method": "tools/call", "params": params},
                session=session,
                **options,
            )
        return self.modern("tools/call", params, id=id, name=tool, **options)

    def modern(
        self, method: str, params: dict[str, Any], *, id: int | str = 1, name: str = "", **options: Any
    ) -> Reply:
        meta = {
            **params.pop("_meta", {}),
            "io.modelcontextprotocol/protocolVersion": MODERN,
            "io.modelcontextprotocol/clientCapabilities": {},
            "io.modelcontextprotocol/clientInfo": {"name": "modern", "version": "2"},
        }
        headers = {"mcp-method": method, **({"mcp-name": name} if name else {}), **options.pop("headers", {})}
        return self.send(
            message={"jsonrpc": "2.0", "id": id, "method": method, "params": {**params, "_meta": meta}},
            version=MODERN,
            headers=headers,
            **options,
        )


@asynccontextmanager
async def running(**options: Any) -> AsyncIterator[World]:
    world = await World(**options).start()
    try:
        yield world
    finally:
        await world.stop()


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with running() as world:
        yield world


@pytest.fixture(params=[False, True], ids=["sse", "json"])
async def both(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    """The world, answering once as SSE and once as JSON."""
    async with running(json_response=request.param) as world:
        yield world


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(DEADLINE):
        while not is_so():
            await asyncio.sleep(0.001)


# -- passing through ---------------------------------------------------------------------------------------------------


async def test_a_handshake_session_lists_and_calls_tools(both: World) -> None:
    session = await both.initialize()

    listed = await both.send(
        message={"jsonrpc": "2.0", "id": "l", "method": "tools/list"}, session=session, version=HANDSHAKE
    ).done()
    called = await both.call("echo", session, arguments={"text": "grüße"}).done()

    assert "echo" in [tool["name"] for tool in listed.answer()["result"]["tools"]]
    assert called.text() == "grüße"
    assert called.header("mcp-session-id") == session


async def test_a_modern_client_calls_without_a_session(both: World) -> None:
    called = await both.call("echo", arguments={"text": "hi"}).done()

    assert called.text() == "hi"
    assert called.header("mcp-session-id") is None
    assert both.store.rows == {}


@pytest.mark.parametrize("version", ["2025-03-26", "2025-06-18", "2025-11-25"])
async def test_every_handshake_revision_is_negotiated_and_remembered(world: World, version: str) -> None:
    session = await world.initialize(version=version)

    assert world.store.rows[session].protocol_version == version


async def test_the_session_id_is_ours_and_long(world: World) -> None:
    session = await world.initialize()

    assert len(session) >= 22
    assert session not in world.manager()._server_instances


async def test_progress_streams_in_both_eras(world: World) -> None:
    session = await world.initialize()

    old = await world.call("progress", session, wants_progress=True).done()
    new = await world.call("progress", wants_progress=True).done()

    for reply in (old, new):
        assert [event.get("method") for event in reply.events()[:-1]] == ["notifications/progress"] * 3
        assert reply.text() == "done"


async def test_a_question_of_the_tool_reaches_the_client_and_its_answer_the_tool(world: World) -> None:
    session = await world.initialize(elicitation={})
    call = world.call("ask", session)
    await call.until(lambda reply: b"elicitation/create" in reply.body)
    question = call.events()[0]

    await world.send(
        message={"jsonrpc": "2.0", "id": question["id"], "result": {"action": "accept", "content": {"value": "Ann"}}},
        session=session,
        version=HANDSHAKE,
    ).done()
    await call.done()

    assert call.text() == "hello Ann"


async def test_the_tool_sees_the_grant_as_its_token_in_both_eras(world: World) -> None:
    session = await world.initialize()

    assert (await world.call("who", session).done()).text() == "grant-a client-a"
    assert (await world.call("who").done()).text() == "grant-a client-a"


async def test_credentials_and_unknown_headers_stay_here(world: World) -> None:
    session = await world.initialize()

    seen = (await world.call("headers", session, headers={"x-api-key": "k", "user-agent": "u"}).done()).text().split()

    assert not {"authorization", "cookie", "x-api-key"} & set(seen)
    assert "user-agent" in seen
    for request in world.channel.requests:
        assert b"mab_at_secret" not in b" ".join(value for _, value in request.headers)


async def test_one_call_is_one_upstream_request(world: World) -> None:
    session = await world.initialize()
    world.channel.requests.clear()

    await world.call("echo", session, arguments={"text": "x"}).done()
    await world.call("echo", arguments={"text": "x"}).done()

    assert world.channel.methods() == ["tools/call", "tools/call"]


async def test_the_body_reaches_the_upstream_byte_for_byte(world: World) -> None:
    session = await world.initialize()
    body = (
        b'{ "jsonrpc":"2.0",  "id":  7, "method":"tools/call","params":{"name":"echo","arguments":{"text":"\\u00e9"}}}'
    )

    reply = await world.send(body=body, session=session, version=HANDSHAKE).done()

    assert world.channel.requests[-1].body == body
    assert reply.text() == "é"


async def test_get_with_delete_and_goodbye(world: World) -> None:
    session = await world.initialize()
    stream = world.send("GET", session=session, version=HANDSHAKE)
    await stream.until(lambda reply: reply.is_begun)

    gone = await world.send("DELETE", session=session, version=HANDSHAKE).done()
    await stream.done()
    again = await world.call("echo", session, arguments={"text": "x"}).done()

    assert gone.status == 200
    assert stream.is_complete
    assert again.status == 404
    assert again.answer()["error"]["message"] == "Session not found"
    assert world.store.rows == {}
    assert world.live.grant_ids() == set()


async def test_a_missing_session_id_is_the_upstreams_400_and_leaks_no_id(world: World) -> None:
    reply = await world.send(message={"jsonrpc": "2.0", "id": 1, "method": "tools/list"}).done()

    assert reply.status == 400
    assert reply.header("mcp-session-id") is None
    assert "error" in reply.answer()


async def test_a_refused_initialize_opens_no_session(both: World) -> None:
    reply = await both.send(
        message={"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": 5}}
    ).done()
    await both.relay.close()

    assert "error" in reply.answer()
    assert reply.header("mcp-session-id") is None
    assert both.store.rows == {}
    assert both.upstream_sessions() == 0


async def test_priming_events_and_resumption_pass_untouched() -> None:
    async with running(events=EventStore()) as world:
        session = await world.initialize()
        call = await world.call("echo", session, arguments={"text": "kept"}).done()
        first_id = next(line for line in call.body.splitlines() if line.startswith(b"id:"))[3:].strip().decode()
        resumed = world.send("GET", session=session, version=HANDSHAKE, headers={"last-event-id": first_id})
        await resumed.until(lambda reply: b"kept" in reply.body)
        stranger = await world.send(
            "GET", session=session, version=HANDSHAKE, who=OTHER, headers={"last-event-id": first_id}
        ).done()
        resumed.leave()
        await resumed.done()

        assert call.body.startswith(b"id: ")
        assert resumed.events()[0]["id"] == 1
        assert stranger.status == 404


async def test_last_event_id_without_an_event_store_gives_a_fresh_stream(world: World) -> None:
    session = await world.initialize()

    stream = world.send("GET", session=session, version=HANDSHAKE, headers={"last-event-id": "7"})
    await stream.until(lambda reply: reply.is_begun)

    assert stream.status == 200
    stream.leave()
    await stream.done()


# -- garbage -----------------------------------------------------------------------------------------------------------

GARBAGE = [
    b"",
    b" ",
    b"{",
    b"}",
    b"null",
    b"true",
    b"0",
    b'"text"',
    b"[]",
    b"[[]]",
    b"{}",
    b'{"jsonrpc":"2.0"}',
    b'{"jsonrpc":"1.0","id":1,"method":"tools/list"}',
    b'{"jsonrpc":"2.0","id":1}',
    b'{"jsonrpc":"2.0","id":{},"method":"tools/list"}',
    b'{"jsonrpc":"2.0","id":[1],"method":"tools/list"}',
    b'{"jsonrpc":"2.0","id":true,"method":"tools/list"}',
    b'{"jsonrpc":"2.0","id":1.5,"method":"tools/list"}',
    b'{"jsonrpc":"2.0","id":1,"method":5}',
    b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":[]}',
    b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":5}',
    b'[{"jsonrpc":"2.0","id":1,"method":"tools/list"}]',
    b"\xff\xfe\x00",
    b'{"jsonrpc":"2.0","id":1,"method":"\xff"}',
    b'{"jsonrpc":"2.0","id":"\\ud800","method":"tools/list"}',
    b"[" * 100_000,
    b'{"a":' * 20_000,
    b'{"jsonrpc":"2.0","id":' + b"9" * 5000 + b',"method":"tools/list"}',
    b'{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":5}}',
    b"NaN",
    b"\x00" * 1000,
]


@pytest.mark.parametrize("place", ["session", "no session", "modern", "unknown version"])
async def test_garbage_is_a_client_error_and_never_ours(world: World, place: str) -> None:
    session = await world.initialize()
    options: dict[str, Any] = {
        "session": {"session": session, "version": HANDSHAKE},
        "no session": {},
        "modern": {"version": MODERN},
        "unknown version": {"version": "1999-01-01"},
    }[place]

    replies = [await world.send(body=body, **options).done() for body in GARBAGE]
    after = await world.call("echo", session, arguments={"text": "fine"}).done()

    for body, reply in zip(GARBAGE, replies, strict=True):
        assert reply.is_complete, body[:60]
        assert 200 <= reply.status < 500, (body[:60], reply.status, reply.body[:200])
        if reply.status == 200:
            assert "error" in reply.answer() or place == "session", body[:60]
        elif reply.status not in (202, 405, 406):
            assert "error" in reply.answer(), body[:60]
    assert after.text() == "fine"


@pytest.mark.parametrize("method", ["PUT", "PATCH", "HEAD", "OPTIONS"])
async def test_other_methods_are_not_allowed(world: World, method: str) -> None:
    session = await world.initialize()

    assert (await world.send(method, session=session).done()).status == 405


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["_meta", "name", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(["jsonrpc", "id", "method", "params"]), JSON | st.just("tools/call")))
def test_any_json_is_read_without_a_fall(message: dict[str, Any]) -> None:
    envelope = read_envelope(json.dumps(message).encode())

    assert envelope is not None
    assert envelope.id is None or (envelope.id == message["id"] and not isinstance(envelope.id, bool))
    assert envelope.name is None or envelope.name.isprintable()


@given(st.binary(max_size=60))
def test_any_bytes_are_read_without_a_fall(body: bytes) -> None:
    read_envelope(body)


# -- isolation ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["POST", "GET", "DELETE"])
@pytest.mark.parametrize("is_restarted", [False, True])
async def test_a_session_of_another_grant_is_unknown(world: World, method: str, is_restarted: bool) -> None:
    session = await world.initialize()
    if is_restarted:
        await world.restart()
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"} if method == "POST" else None

    stolen = await world.send(method, message, session=session, version=HANDSHAKE, who=OTHER).done()
    invented = await world.send(method, message, session="invented", version=HANDSHAKE).done()
    own = await world.call("echo", session, arguments={"text": "mine"}).done()

    assert (stolen.status, invented.status) == (404, 404)
    assert stolen.body == invented.body
    assert own.text() == "mine"


async def test_the_same_person_and_client_with_two_grants_are_still_two(world: World) -> None:
    session = await world.initialize()

    stolen = await world.call("echo", session, who=replace(PERSON, grant_id="grant-2"), arguments={"text": "x"}).done()

    assert stolen.status == 404


async def test_answers_are_not_mixed_under_load(world: World) -> None:
    people = [(who, await world.initialize(who)) for who in (PERSON, OTHER)]

    calls = [
        (
            f"{who.grant_id} {id}",
            world.call("echo", session, id=id, who=who, arguments={"text": f"{who.grant_id} {id}"}),
        )
        for id in range(40)
        for who, session in people
    ]

    for expected, call in calls:
        assert (await call.done()).text() == expected


# -- restart -----------------------------------------------------------------------------------------------------------


async def test_a_session_goes_on_after_a_restart(both: World) -> None:
    session = await both.initialize()
    await both.restart()

    replies = [both.call("echo", session, id=number, arguments={"text": str(number)}) for number in range(8)]
    texts = [(await reply.done()).text() for reply in replies]

    assert texts == [str(number) for number in range(8)]
    assert both.channel.methods().count("initialize") == 1
    assert both.channel.methods().count("notifications/initialized") == 1
    assert both.upstream_sessions() == 1
    assert replies[0].header("mcp-session-id") == session


async def test_a_restart_replays_the_negotiated_revision_and_the_clients_own_words(world: World) -> None:
    session = await world.initialize(version="2025-03-26", elicitation={})
    await world.restart()

    await world.call("echo", session, version="2025-03-26", arguments={"text": "x"}).done()

    replayed = json.loads(world.channel.requests[0].body)["params"]
    assert replayed["protocolVersion"] == "2025-03-26"
    assert replayed["capabilities"] == {"elicitation": {}}
    assert replayed["clientInfo"]["name"] == "tester"


async def test_a_stream_opens_after_a_restart(world: World) -> None:
    session = await world.initialize()
    await world.restart()

    stream = world.send("GET", session=session, version=HANDSHAKE)
    await stream.until(lambda reply: reply.is_begun)

    assert stream.status == 200
    assert stream.header("mcp-session-id") == session
    stream.leave()
    await stream.done()


async def test_a_goodbye_after_a_restart_needs_no_upstream(world: World) -> None:
    session = await world.initialize()
    await world.restart()

    gone = await world.send("DELETE", session=session, version=HANDSHAKE).done()

    assert gone.status == 200
    assert world.channel.requests == []
    assert (await world.send("DELETE", session=session, version=HANDSHAKE).done()).status == 404


async def test_a_session_the_upstream_forgot_is_made_again_once(both: World) -> None:
    session = await both.initialize()
    manager = both.manager()
    for upstream_id, transport in list(manager._server_instances.items()):
        await manager._discard_session(upstream_id, transport)
    both.channel.requests.clear()

    replies = [both.call("echo", session, id=number, arguments={"text": str(number)}) for number in range(5)]
    texts = [(await reply.done()).text() for reply in replies]

    assert texts == ["0", "1", "2", "3", "4"]
    assert both.channel.methods().count("initialize") == 1


async def test_a_session_the_upstream_will_not_take_up_is_over(world: World) -> None:
    session = await world.initialize()
    row = world.store.rows[session]
    world.store.rows[session] = replace(row, initialize_params='{"capabilities": 5}')
    await world.restart()

    reply = await world.call("echo", session, arguments={"text": "x"}).done()

    assert reply.status == 404
    assert world.store.rows == {}


async def test_an_upstream_that_is_down_costs_no_session(world: World) -> None:
    session = await world.initialize()
    await world.channel.stop()

    down = await world.call("echo", session, arguments={"text": "x"}).done()
    await world.restart()
    up = await world.call("echo", session, arguments={"text": "x"}).done()

    assert down.status == 503
    assert up.text() == "x"


# -- the end of a grant ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("era", ["handshake", "modern"])
async def test_revoking_cancels_a_running_call(both: World, era: str, capsys: pytest.CaptureFixture[str]) -> None:
    session = await both.initialize() if era == "handshake" else None
    call = both.call("forever", session, id="c-1")
    async with asyncio.timeout(DEADLINE):
        await both.watched.started.wait()

    began = time.perf_counter()
    ended = both.live.end("grant-a", "revoked")
    await call.done()
    answered_ms = (time.perf_counter() - began) * 1000
    async with asyncio.timeout(DEADLINE):
        await both.watched.cancelled.wait()
    cancelled_ms = (both.watched.cancelled_at - began) * 1000
    await both.relay.close()

    with capsys.disabled():
        print(f" [{era}: answered in {answered_ms:.1f} ms, tool cancelled in {cancelled_ms:.1f} ms]", end="")
    assert ended == 1
    assert answered_ms < 100
    assert cancelled_ms < 100
    assert call.is_complete
    if call.status == 200:
        assert call.answer()["id"] == "c-1"
        assert call.answer()["error"]["code"] == -32001
        assert call.messages[-1]["body"].startswith(b"event: message\r\n")
    else:
        assert call.status == 401
        assert (call.header("www-authenticate") or "").startswith("Bearer ")
    assert both.upstream_sessions() == 0
    assert both.live.grant_ids() == set()


async def test_revoking_ends_open_streams_cleanly(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    session = await world.initialize()
    foreign_session = await world.initialize(OTHER)
    stream = world.send("GET", session=session, version=HANDSHAKE)
    foreign = world.send("GET", session=foreign_session, version=HANDSHAKE, who=OTHER)
    await stream.until(lambda reply: reply.is_begun)
    await foreign.until(lambda reply: reply.is_begun)

    began = time.perf_counter()
    world.live.end("grant-a", "revoked")
    await stream.done()
    took_ms = (time.perf_counter() - began) * 1000

    with capsys.disabled():
        print(f" [stream ended in {took_ms:.1f} ms]", end="")
    assert took_ms < 100
    assert stream.is_complete
    assert stream.body == b""
    assert not foreign.is_complete
    assert world.live.count("grant-b") == 1
    foreign.leave()
    await foreign.done()


@pytest.mark.parametrize("era", ["handshake", "modern"])
async def test_an_answer_begun_as_events_ends_with_an_error_event(world: World, era: str) -> None:
    session = await world.initialize() if era == "handshake" else None
    call = world.call("begin_then_wait", session, id=41, wants_progress=True)
    await call.until(lambda reply: b"notifications/progress" in reply.body)

    world.live.end("grant-a", "paused")
    await call.done()
    async with asyncio.timeout(DEADLINE):
        await world.watched.cancelled.wait()

    assert call.is_complete
    assert [event.get("method") or event.get("error", {}).get("code") for event in call.events()] == [
        "notifications/progress",
        -32001,
    ]
    assert call.answer()["id"] == 41
    assert "paused" in call.answer()["error"]["message"]


async def test_a_paused_call_not_yet_answered_is_403(world: World) -> None:
    call = world.call("forever", id=9)
    async with asyncio.timeout(DEADLINE):
        await world.watched.started.wait()

    world.live.end("grant-a", "paused")
    await call.done()

    assert call.status == 403
    assert call.answer()["id"] == 9
    assert call.answer()["error"]["code"] == -32001


async def test_the_challenge_is_the_hosts_own() -> None:
    async with running(challenge=lambda scope: f'Bearer path="{scope["path"]}"') as world:
        call = world.call("forever")
        async with asyncio.timeout(DEADLINE):
            await world.watched.started.wait()

        world.live.end("grant-a", "revoked")
        await call.done()

        assert call.header("www-authenticate") == 'Bearer path="/mcp"'


async def test_a_paused_grant_finds_its_session_again(world: World) -> None:
    session = await world.initialize()
    world.live.end("grant-a", "paused")
    await world.relay.close()

    assert world.upstream_sessions() == 0
    assert (await world.call("echo", session, arguments={"text": "back"}).done()).text() == "back"


async def test_a_request_whose_body_is_still_on_its_way_is_ended_too(world: World) -> None:
    never = asyncio.Event()
    sent: list[Message] = []

    async def receive() -> Message:
        await never.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/mcp", "headers": []}
    task = asyncio.ensure_future(world.relay.handle(scope, receive, send, PERSON, world.live))
    await until(lambda: world.live.count("grant-a") == 1)

    world.live.end("grant-a", "revoked")
    async with asyncio.timeout(DEADLINE):
        await task

    assert sent[0]["status"] == 401


async def test_a_tool_that_clings_to_life_delays_nobody(world: World) -> None:
    release = asyncio.Event()
    server = make_server(world.watched)

    @server.tool
    async def cling() -> str:
        world.watched.started.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.shield(release.wait())
        return ""

    await world.channel.stop()
    app = server.http_app(path="/mcp", host_origin_protection=False)
    world.channel = CountingChannel(app, dress=dress)
    await world.channel.start()
    world.relay = Relay(world.channel, McpSessions(world.store), EventBus())
    call = world.call("cling")
    async with asyncio.timeout(DEADLINE):
        await world.watched.started.wait()

    began = time.perf_counter()
    world.live.end("grant-a", "revoked")
    await call.done()

    assert call.status == 401
    assert time.perf_counter() - began < 0.1
    release.set()
    await world.relay.close()


async def test_a_client_that_leaves_ends_its_modern_call(world: World) -> None:
    call = world.call("forever")
    async with asyncio.timeout(DEADLINE):
        await world.watched.started.wait()

    call.leave()
    await call.done()

    assert world.watched.cancelled.is_set()
    assert [event.outcome for event in world.published if isinstance(event, CallFinished)] == ["cancelled"]


async def test_a_server_that_stops_us_midway_cancels_the_work(world: World) -> None:
    call = world.call("forever")
    async with asyncio.timeout(DEADLINE):
        await world.watched.started.wait()

    call.task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call.task
    async with asyncio.timeout(DEADLINE):
        await world.watched.cancelled.wait()

    assert world.live.grant_ids() == set()


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_client_that_does_not_read_holds_up_nobody(world: World, method: str) -> None:
    session = await world.initialize()
    is_stuck = asyncio.Event()
    body: bytes | None = json.dumps(
        {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "forever"}}
    ).encode()

    async def receive() -> Message:
        nonlocal body
        if body is not None:
            whole, body = body, None
            return {"type": "http.request", "body": whole, "more_body": False}
        await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        is_stuck.set()
        await asyncio.Event().wait()

    headers = {
        "accept": "application/json, text/event-stream",
        "content-type": "application/json",
        "mcp-session-id": session,
        "mcp-protocol-version": HANDSHAKE,
    }
    scope = {
        "type": "http",
        "method": method,
        "path": "/mcp",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    task = asyncio.ensure_future(world.relay.handle(scope, receive, send, PERSON, world.live))
    async with asyncio.timeout(DEADLINE):
        await is_stuck.wait()

    began = time.perf_counter()
    world.live.end("grant-a", "revoked")
    async with asyncio.timeout(DEADLINE):
        await task
    await world.relay.close()

    assert time.perf_counter() - began < 2
    assert world.upstream_sessions() == 0


@pytest.mark.parametrize("steps", range(1, 13))
async def test_a_grant_that_ends_at_any_moment_leaves_nothing_behind(both: World, steps: int) -> None:
    """End the grant a few turns of the loop after everything was asked at once."""
    session = await both.initialize()
    await both.restart()
    calls = [both.call("forever", session, id=number) for number in range(3)]
    calls += [both.call("forever", id=number) for number in range(3)]
    calls.append(both.send("GET", session=session, version=HANDSHAKE))
    params = {"protocolVersion": HANDSHAKE, "capabilities": {}, "clientInfo": {"name": "x", "version": "1"}}
    calls.append(both.send(message={"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}))
    for _ in range(steps * 5):
        await asyncio.sleep(0)

    both.live.end("grant-a", "revoked")
    for call in calls:
        await call.done()
    await both.relay.close()

    assert all(call.is_complete and call.status in (200, 401, 404) for call in calls)
    assert both.live.grant_ids() == set()
    await until(lambda: both.upstream_sessions() == 0)


async def test_a_request_that_comes_after_the_closing_is_told_so(world: World) -> None:
    world.live.close("stopping")

    late = await world.call("echo", arguments={"text": "x"}).done()

    assert late.status == 503
    assert world.channel.requests == []


# -- bounds ------------------------------------------------------------------------------------------------------------


async def test_one_stream_too_many_is_refused_and_room_comes_back() -> None:
    async with running(streams_per_grant=2) as world:
        sessions = [await world.initialize() for _ in range(3)]
        streams = [world.send("GET", session=session, version=HANDSHAKE) for session in sessions[:2]]
        for stream in streams:
            await stream.until(lambda reply: reply.is_begun)

        refused = await world.send("GET", session=sessions[2], version=HANDSHAKE).done()
        streams[0].leave()
        await streams[0].done()
        accepted = world.send("GET", session=sessions[2], version=HANDSHAKE)
        await accepted.until(lambda reply: reply.is_begun)

        assert refused.status == 429
        assert accepted.status == 200
        world.live.end("grant-a", "revoked")
        await accepted.done()
        await until(lambda: not world.relay.streams)


async def test_an_endless_introduction_is_refused(world: World) -> None:
    params = {"protocolVersion": HANDSHAKE, "capabilities": {}, "clientInfo": {"name": "x" * 70_000, "version": "1"}}

    reply = await world.send(message={"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}).done()

    assert reply.status == 413
    assert world.store.rows == {}


async def test_large_answers_and_questions_pass() -> None:
    async with running() as world:
        session = await world.initialize()
        text = "x" * 3_000_000

        old = await world.call("echo", session, arguments={"text": text}).done()
        new = await world.call("echo", arguments={"text": text}).done()

    assert old.text() == text
    assert new.text() == text


async def test_the_oldest_session_makes_room(world: World) -> None:
    world.relay = Relay(world.channel, McpSessions(world.store, limit=3), EventBus())
    sessions = [await world.initialize()]
    stream = world.send("GET", session=sessions[0], version=HANDSHAKE)
    await stream.until(lambda reply: reply.is_begun)
    sessions += [await world.initialize() for _ in range(3)]
    await stream.done()

    first = await world.call("echo", sessions[0], arguments={"text": "x"}).done()
    last = await world.call("echo", sessions[3], arguments={"text": "x"}).done()

    assert len(world.store.rows) == 3
    assert last.status == 200
    assert first.status == 404


# -- what people are told ----------------------------------------------------------------------------------------------


async def test_calls_are_told_with_time_and_outcome(both: World) -> None:
    session = await both.initialize()
    await both.call("echo", session, arguments={"text": "x"}).done()
    await both.call("fail", session).done()
    await both.call("echo", arguments={"text": "x"}).done()
    await both.call("fail").done()
    await both.call("nonsense", session).done()
    await both.modern("prompts/get", {"name": "greet"}, name="greet").done()
    await both.modern("resources/read", {"uri": "test://note"}, name="test://note").done()
    await both.send(message={"jsonrpc": "2.0", "id": 5, "method": "ping"}, session=session, version=HANDSHAKE).done()

    told = [event for event in both.published if isinstance(event, CallFinished)]
    assert [(event.method, event.name, event.outcome) for event in told] == [
        ("tools/call", "echo", "ok"),
        ("tools/call", "fail", "failed"),
        ("tools/call", "echo", "ok"),
        ("tools/call", "fail", "failed"),
        ("tools/call", "nonsense", "failed"),
        ("prompts/get", "greet", "ok"),
        ("resources/read", "test://note", "ok"),
    ]
    assert all(0 < event.ms < DEADLINE * 1000 for event in told)
    assert {(event.grant_id, event.client_name, event.upstream) for event in told} == {("grant-a", "App A", "bridge")}


async def test_programs_are_seen_once_for_each_change(world: World) -> None:
    await world.initialize()
    await world.initialize()
    await world.call("echo", arguments={"text": "x"}).done()
    await world.call("echo", arguments={"text": "x"}).done()

    seen = [event.client_version for event in world.published if isinstance(event, ClientSeen)]
    assert seen == ["tester 1", "modern 2"]
