"""Translation between the eras, over real servers limited to one of them."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Annotated, Any

import pytest
from fastmcp import Client, Context, FastMCP
from fastmcp.client.elicitation import ElicitResult as ClientElicitResult
from fastmcp.client.transports import StreamableHttpTransport
from fastmcp.server.event_store import EventStore
from mcp.server.subscriptions import InMemorySubscriptionBus, ListenHandler, ResourceUpdated, ToolsListChanged
from mcp.shared.exceptions import MCPError
from mcp_types import (
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitResult,
    EmptyResult,
    InputRequiredResult,
    SubscribeRequestParams,
    SubscriptionsListenRequestParams,
)
from pydantic import Field

from bridge_app.events import EventBus
from bridge_app.models import VerifiedRequest
from bridge_app.server.guard import Guard
from bridge_app.server.live import Live
from bridge_app.server.runner import Runner, bind
from bridge_app.server.sessions import McpSessions
from bridge_app.upstream import modern_clients, upstream_sessions
from bridge_app.upstream.channel import ChannelRequest, Receive, UpstreamUnavailable
from bridge_app.upstream.eras import EraChannel
from bridge_app.upstream.relay import Relay
from tests.fakes import Clock
from tests.one_era import App, handshake_only, modern_only
from tests.upstream.test_relay import HANDSHAKE, MODERN, OTHER, PERSON, CountingChannel, DictStore, Reply, dress

DEADLINE = 10.0
META = "io.modelcontextprotocol/"
FORM = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
CAPABLE: dict[str, Any] = {"elicitation": {}, "sampling": {}, "roots": {}}
INFO = {"name": "tester", "version": "1"}

pytestmark = pytest.mark.filterwarnings("ignore::mcp.shared.exceptions.MCPDeprecationWarning")


def both(app: App) -> App:
    return app


class World:
    """A server with one era or both, and the translation before it."""

    def __init__(self, limit: Callable[[App], App] = both, *, events: bool = False, **options: Any) -> None:
        self.limit = limit
        self.events = events
        self.clock = Clock()
        self.started = asyncio.Event()
        self.cancelled = asyncio.Event()
        self.released = asyncio.Event()
        self.finished = asyncio.Event()
        self.has_visited = False
        self.watched: set[str] = set()
        self.sessions: list[str] = []
        self._app = self._build()
        self.inner = CountingChannel(self._serve, dress=dress)
        self.channel = EraChannel(self.inner, clock=self.clock, **options)

    async def _serve(self, scope: Any, receive: Any, send: Any) -> None:
        await self.limit(self._app)(scope, receive, send)

    def _build(self) -> Any:
        self.server = self._make_server()
        options: dict[str, Any] = {"event_store": EventStore(), "retry_interval": 10} if self.events else {}
        return self.server.http_app(path="/mcp", host_origin_protection=False, **options)

    async def restart_upstream(self, limit: Callable[[App], App] | None = None) -> None:
        """The upstream is started anew, perhaps as another one; the translation stays."""
        await self.inner.stop()
        self.limit = limit or self.limit
        self._app = self._build()
        await self.inner.start()

    def send(
        self,
        method: str,
        params: dict[str, Any] | None = None,
        *,
        id: int | str | None = 1,
        who: VerifiedRequest = PERSON,
        session: str | None = None,
        version: str | None = None,
        headers: dict[str, str] | None = None,
        http: str = "POST",
        body: bytes | None = None,
    ) -> Reply:
        """Send a message of the handshake era, as it stands."""
        message = {"jsonrpc": "2.0", "method": method, "params": params or {}}
        if id is not None:
            message["id"] = id
        said = {
            "host": "localhost",
            "accept": "application/json, text/event-stream",
            "content-type": "application/json",
            **({"mcp-session-id": session} if session else {}),
            **({"mcp-protocol-version": version} if version else {}),
            **(headers or {}),
        }
        content = body if body is not None else (json.dumps(message).encode() if http == "POST" else b"")
        request = ChannelRequest(http, [(name.encode(), value.encode()) for name, value in said.items()], content, who)
        return Reply(lambda receive, send: self.channel.exchange(request, _without_body(receive), send), b"")

    def ask(
        self,
        method: str,
        params: dict[str, Any] | None = None,
        *,
        capabilities: dict[str, Any] | None = None,
        meta: dict[str, Any] | None = None,
        info: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        **options: Any,
    ) -> Reply:
        """Send a request of 2026-07-28."""
        params = params or {}
        whole = {
            f"{META}protocolVersion": MODERN,
            f"{META}clientInfo": info or INFO,
            f"{META}clientCapabilities": capabilities or {},
            **(meta or {}),
        }
        named = params.get("name") or params.get("uri")
        said = {"mcp-method": method, **({"mcp-name": named} if named else {}), **(headers or {})}
        return self.send(method, {**params, "_meta": whole}, version=MODERN, headers=said, **options)

    def call(self, tool: str, arguments: dict[str, Any] | None = None, **options: Any) -> Reply:
        """Call a tool in 2026-07-28."""
        more = options.pop("more", {})
        return self.ask("tools/call", {"name": tool, "arguments": arguments or {}, **more}, **options)

    async def open(self, version: str = HANDSHAKE, who: VerifiedRequest = PERSON, **capabilities: Any) -> str:
        """Introduce a client of the handshake era; return its MCP session id."""
        params = {"protocolVersion": version, "capabilities": capabilities, "clientInfo": INFO}
        reply = await self.send("initialize", params, who=who).done()
        assert reply.status == 200, reply.body
        session = reply.header("mcp-session-id")
        assert session is not None
        note = await self.send("notifications/initialized", id=None, session=session, who=who).done()
        assert note.status == 202
        return session

    def methods(self) -> list[str]:
        return self.inner.methods()

    def _make_server(self) -> FastMCP[None]:
        server: FastMCP[None] = FastMCP("tested", instructions="Be kind.", version="7")
        bus = self.bus = InMemorySubscriptionBus()
        add: Any = server._mcp_server.add_request_handler

        async def subscribe(context: Any, params: Any) -> EmptyResult:
            self.watched.add(str(params.uri))
            return EmptyResult()

        async def unsubscribe(context: Any, params: Any) -> EmptyResult:
            self.watched.discard(str(params.uri))
            return EmptyResult()

        add("resources/subscribe", SubscribeRequestParams, subscribe)
        add("resources/unsubscribe", SubscribeRequestParams, unsubscribe)
        add("subscriptions/listen", SubscriptionsListenRequestParams, ListenHandler(bus))

        @server.tool
        async def echo(text: str) -> str:
            return text

        @server.tool
        async def add_up(a: int, b: int) -> dict[str, int]:
            return {"sum": a + b}

        @server.tool
        async def fail() -> str:
            raise ValueError("no")

        @server.tool
        async def where(region: Annotated[str, Field(json_schema_extra={"x-mcp-header": "Region"})]) -> str:
            return region

        @server.tool
        async def session_of(context: Context) -> str:
            self.sessions.append(context.session_id)
            return context.session_id

        @server.tool
        async def progress(context: Context) -> str:
            for step in range(3):
                await context.report_progress(step, 3)
            return "done"

        @server.tool
        async def talk(context: Context) -> str:
            await context.debug("quietly")
            await context.warning("loudly")
            return "said"

        @server.tool
        async def forever() -> str:
            self.started.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.cancelled.set()
                raise
            return "never"

        @server.tool
        async def wait() -> str:
            self.started.set()
            await self.released.wait()
            self.finished.set()
            return "done"

        @server.tool
        async def ask_in_call(context: Context) -> str:
            self.started.set()
            try:
                await context.report_progress(1, 2)
                answer = await context.session.elicit_form("Your name?", FORM, context.request_id)
            except asyncio.CancelledError:
                self.cancelled.set()
                raise
            await context.report_progress(2, 2)
            return f"{answer.action} {(answer.content or {}).get('name')}"

        @server.tool
        async def ask_twice(context: Context) -> str:
            first = await context.session.elicit_form("First?", FORM, context.request_id)
            second = await context.session.elicit_form("Second?", FORM, context.request_id)
            return f"{(first.content or {})['name']} {(second.content or {})['name']}"

        @server.tool
        async def roots(context: Context) -> str:
            # Names no call: the question travels on the stream of what belongs to none.
            answer = await context.session.list_roots()
            return " ".join(str(root.uri) for root in answer.roots)

        @server.tool(output_schema=None)
        def want_input(context: Context) -> Any:
            answer = (context.input_responses or {}).get("who")
            if isinstance(answer, ElicitResult):
                return f"{answer.action} {(answer.content or {}).get('name')} {context.request_state}"
            form = ElicitRequestFormParams(message="Your name?", requested_schema=FORM)
            return InputRequiredResult(input_requests={"who": ElicitRequest(params=form)}, request_state="kept")

        @server.tool
        async def visit_first() -> str:
            return "welcome"

        entry = server._mcp_server.get_request_handler("tools/call")
        assert entry is not None

        async def call(context: Any, params: Any) -> Any:
            if params.name == "visit_first" and not self.has_visited:
                self.has_visited = True
                page = {"mode": "url", "message": "Sign in", "url": "https://example.com/in", "elicitationId": "e1"}
                raise MCPError(-32042, "Sign in first", {"elicitations": [page]})
            return await entry.handler(context, params)

        add("tools/call", entry.params_type, call)

        @server.tool
        async def cut(context: Context) -> str:
            await context.report_progress(1, 2)
            await context.close_sse_stream()
            return "came back"

        @server.tool
        async def change(context: Context) -> str:
            if context.session.protocol_version == HANDSHAKE:
                await context.session.send_tool_list_changed()
                await context.session.send_prompt_list_changed()
                await context.session.send_resource_updated("test://note")
            await bus.publish(ToolsListChanged())
            await bus.publish(ResourceUpdated("test://note"))
            return "changed"

        @server.prompt
        def greet() -> str:
            return "hi"

        @server.resource("test://note")
        def note() -> str:
            return "a note"

        return server


def _without_body(receive: Receive) -> Receive:
    """Return a `receive` that has nothing to say but that the client left."""

    async def receive_leaving() -> Any:
        message = await receive()
        return message if message["type"] == "http.disconnect" else await receive()

    return receive_leaving


@asynccontextmanager
async def world(limit: Callable[[App], App] = both, **options: Any) -> AsyncIterator[World]:
    made = World(limit, **options)
    await made.channel.start()
    try:
        yield made
    finally:
        async with asyncio.timeout(DEADLINE):
            await made.channel.stop()


def said(reply: Reply, method: str) -> list[dict[str, Any]]:
    return [event for event in reply.events() if event.get("method") == method]


def has(method: str) -> Callable[[Reply], bool]:
    return lambda reply: reply.is_begun and bool(said(reply, method))


def code(reply: Reply) -> int:
    return int(reply.answer()["error"]["code"])


async def settled(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(DEADLINE):
        while not is_so():
            await asyncio.sleep(0)


# ---- which era is spoken ----------------------------------------------------------------------------------------


async def test_what_the_upstream_serves_reaches_it_as_it_came() -> None:
    async with world() as w:
        session = await w.open()
        w.inner.requests.clear()
        old = await w.send("tools/call", {"name": "echo", "arguments": {"text": "a"}}, session=session).done()
        new = await w.call("echo", {"text": "b"}).done()

        carried = [request for request in w.inner.requests if b"tools/call" in request.body]

    assert (old.text(), new.text()) == ("a", "b")
    assert [request.who for request in carried] == [PERSON, PERSON]
    assert json.loads(carried[0].body)["id"] == json.loads(carried[1].body)["id"] == 1


async def test_a_client_is_not_kept_waiting_for_what_its_era_has_no_use_for() -> None:
    async with world() as w:
        session = await w.open()
        for _ in range(3):
            await w.send("ping", session=session).done()

        methods = w.methods()

    assert methods == ["initialize", "initialize", "notifications/initialized", "ping", "ping", "ping"]


async def test_those_who_come_at_once_share_one_question() -> None:
    async with world(modern_only) as w:
        found = await asyncio.gather(*(w.channel.eras(PERSON) for _ in range(5)))

        methods = w.methods()

    assert set(found) == {frozenset({"modern"})}
    assert sorted(methods) == ["initialize", "server/discover"]


@pytest.mark.parametrize(
    ("limit", "eras"),
    [(both, {"handshake", "modern"}), (handshake_only, {"handshake"}), (modern_only, {"modern"})],
)
async def test_the_eras_of_an_upstream_are_found_out(limit: Callable[[App], App], eras: set[str]) -> None:
    async with world(limit) as w:
        assert await w.channel.eras(PERSON) == eras
        await settled(lambda: not w.channel._errands._tasks)


async def test_a_session_opened_to_find_out_is_closed_again() -> None:
    async with world(handshake_only) as w:
        await w.channel.eras(PERSON)
        await settled(lambda: any(request.method == "DELETE" for request in w.inner.requests))


async def test_an_upstream_that_is_no_mcp_server_is_named_as_such() -> None:
    async def website(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 404, "headers": [(b"content-type", b"text/html")]})
        await send({"type": "http.response.body", "body": b"<h1>nothing here</h1>"})

    async with world() as w:
        w.limit = lambda app: website
        with pytest.raises(UpstreamUnavailable, match="no version of MCP"):
            await w.call("echo", {"text": "a"}).done()
        with pytest.raises(UpstreamUnavailable, match="no version of MCP"):
            await w.channel.eras(PERSON)


async def test_an_upstream_that_can_not_be_reached_is_asked_again_later() -> None:
    async with world(handshake_only) as w:
        await w.inner.stop()
        with pytest.raises(UpstreamUnavailable):
            await w.call("echo", {"text": "a"}).done()
        w._app = w._build()
        await w.inner.start()

        reply = await w.call("echo", {"text": "a"}).done()

    assert reply.text() == "a"


async def test_an_upstream_that_drops_an_era_is_translated_from_then_on() -> None:
    async with world() as w:
        assert (await w.call("echo", {"text": "a"}).done()).text() == "a"
        session = await w.open()
        await w.restart_upstream(modern_only)
        lost = await w.send("ping", session=session).done()

        session = await w.open()
        reply = await w.send("tools/call", {"name": "echo", "arguments": {"text": "b"}}, session=session).done()

    assert lost.status == 400
    assert reply.text() == "b"


# ---- clients of the handshake era, an upstream of 2026-07-28 ----------------------------------------------------


@pytest.mark.parametrize(("asked", "got"), [(HANDSHAKE, HANDSHAKE), ("2025-03-26", "2025-03-26"), ("1999", HANDSHAKE)])
async def test_a_handshake_is_answered_from_what_the_upstream_tells(asked: str, got: str) -> None:
    async with world(modern_only) as w:
        params = {"protocolVersion": asked, "capabilities": {}, "clientInfo": INFO}
        result = (await w.send("initialize", params).done()).answer()["result"]

    assert result["protocolVersion"] == got
    assert (result["serverInfo"]["name"], result["serverInfo"]["version"]) == ("tested", "7")
    assert result["instructions"] == "Be kind."
    assert "tools" in result["capabilities"]


async def test_a_session_is_known_to_its_own_grant_until_it_ends() -> None:
    async with world(modern_only) as w:
        session = await w.open()

        own = await w.send("ping", session=session).done()
        foreign = await w.send("ping", session=session, who=OTHER).done()
        missing = await w.send("tools/list").done()
        goodbye = await w.send("", session=session, http="DELETE").done()
        ended = await w.send("ping", session=session).done()

    assert own.answer()["result"] == {}
    assert [reply.status for reply in (foreign, missing, goodbye, ended)] == [404, 400, 200, 404]


async def test_results_are_without_what_the_older_era_does_not_know() -> None:
    async with world(modern_only) as w:
        session = await w.open()
        tools = await w.send("tools/list", session=session).done()
        called = await w.send("tools/call", {"name": "add_up", "arguments": {"a": 1, "b": 2}}, session=session).done()
        read = await w.send("resources/read", {"uri": "test://note"}, session=session).done()

    for reply in (tools, called, read):
        assert not reply.answer()["result"].keys() & {"resultType", "ttlMs", "cacheScope"}
        assert f"{META}serverInfo" not in reply.answer()["result"].get("_meta", {})
    assert called.answer()["result"]["structuredContent"] == {"sum": 3}
    assert read.answer()["result"]["contents"][0]["text"] == "a note"
    assert {"echo", "where"} <= {tool["name"] for tool in tools.answer()["result"]["tools"]}


async def test_errors_come_back_as_answers() -> None:
    async with world(modern_only) as w:
        session = await w.open()
        failed = await w.send("tools/call", {"name": "fail", "arguments": {}}, session=session).done()
        unknown = await w.send("no/such/method", session=session).done()
        foreign = await w.send("server/discover", session=session).done()
        wrong = await w.send("logging/setLevel", {"level": "shout"}, session=session).done()
        broken = await w.send("", session=session, body=b"{").done()

    assert failed.answer()["result"]["isError"] is True
    assert [code(reply) for reply in (unknown, foreign, wrong, broken)] == [-32601, -32601, -32602, -32700]
    assert [reply.status for reply in (unknown, foreign, wrong, broken)] == [200, 200, 200, 400]


@pytest.mark.parametrize("has_listed", [True, False])
async def test_arguments_that_belong_into_headers_are_put_there(has_listed: bool) -> None:
    async with world(modern_only) as w:
        session = await w.open()
        if has_listed:
            await w.send("tools/list", session=session).done()
        params = {"name": "where", "arguments": {"region": "Zürich"}}
        reply = await w.send("tools/call", params, session=session).done()

        lists = w.methods().count("tools/list")

    assert reply.text() == "Zürich"
    assert lists == 1


async def test_progress_and_the_wanted_log_messages_are_told_on_the_way() -> None:
    async with world(modern_only) as w:
        session = await w.open()
        await w.send("logging/setLevel", {"level": "warning"}, session=session).done()
        params = {"name": "progress", "arguments": {}, "_meta": {"progressToken": "p"}}
        worked = await w.send("tools/call", params, session=session).done()
        talked = await w.send("tools/call", {"name": "talk", "arguments": {}}, session=session).done()

    assert [event["params"]["progressToken"] for event in said(worked, "notifications/progress")] == ["p"] * 3
    assert [event["params"]["level"] for event in said(talked, "notifications/message")] == ["warning"]


async def test_a_question_is_asked_on_the_stream_of_the_call() -> None:
    async with world(modern_only) as w:
        session = await w.open(elicitation={})
        reply = w.send("tools/call", {"name": "want_input", "arguments": {}}, session=session)
        await reply.until(has("elicitation/create"))
        question = said(reply, "elicitation/create")[0]
        result = {"action": "accept", "content": {"name": "Ann"}}
        answer = json.dumps({"jsonrpc": "2.0", "id": question["id"], "result": result}).encode()
        taken = await w.send("", session=session, body=answer).done()
        await reply.done()

    assert question["params"]["message"] == "Your name?"
    assert taken.status == 202
    assert reply.text() == "accept Ann kept"


async def test_a_client_that_can_not_be_asked_is_told_what_is_missing() -> None:
    async with world(modern_only) as w:
        session = await w.open(sampling={})
        reply = await w.send("tools/call", {"name": "want_input", "arguments": {}}, session=session).done()

    assert "elicitation" in reply.answer()["error"]["message"]


async def test_a_call_that_the_client_cancels_is_cancelled_at_the_upstream() -> None:
    async with world(modern_only) as w:
        session = await w.open()
        reply = w.send("tools/call", {"name": "forever", "arguments": {}}, id=5, session=session)
        await asyncio.wait_for(w.started.wait(), DEADLINE)
        note = await w.send("notifications/cancelled", {"requestId": 5}, id=None, session=session).done()
        await asyncio.wait_for(w.cancelled.wait(), DEADLINE)
        await reply.done()

    assert note.status == 202
    assert code(reply) == -32800


async def test_a_client_that_hangs_up_does_not_cancel_its_call() -> None:
    async with world(modern_only) as w:
        session = await w.open()
        reply = w.send("tools/call", {"name": "wait", "arguments": {}}, session=session)
        await asyncio.wait_for(w.started.wait(), DEADLINE)
        reply.leave()
        assert (await w.send("tools/list", session=session).done()).status == 200
        w.released.set()
        await asyncio.wait_for(w.finished.wait(), DEADLINE)
        await reply.done()


async def test_the_end_of_a_grant_ends_its_calls() -> None:
    async with world(modern_only) as w:
        session = await w.open()
        reply = w.send("tools/call", {"name": "forever", "arguments": {}}, session=session)
        await asyncio.wait_for(w.started.wait(), DEADLINE)
        w.channel.end_grant(PERSON.grant_id)
        await asyncio.wait_for(w.cancelled.wait(), DEADLINE)
        await reply.done()


async def test_changes_are_heard_of_on_the_open_stream() -> None:
    async with world(modern_only) as w:
        session = await w.open()
        stream = w.send("", session=session, http="GET")
        await stream.until(lambda reply: reply.is_begun)
        subscribed = await w.send("resources/subscribe", {"uri": "test://note"}, session=session).done()
        await w.send("tools/call", {"name": "change", "arguments": {}}, session=session).done()
        await stream.until(has("notifications/resources/updated"))
        stream.leave()
        await stream.done()

    assert subscribed.answer()["result"] == {}
    updated = said(stream, "notifications/resources/updated")
    assert [event["params"] for event in updated] == [{"uri": "test://note"}]
    assert "prompts" not in str(stream.events())


async def test_a_second_stream_takes_the_place_of_the_first() -> None:
    async with world(modern_only) as w:
        session = await w.open()
        first = w.send("", session=session, http="GET")
        await first.until(lambda reply: reply.is_begun)
        second = w.send("", session=session, http="GET")
        await second.until(lambda reply: reply.is_begun)
        await first.done()
        second.leave()
        await second.done()

    assert first.is_complete


async def test_the_end_of_a_grant_ends_its_sessions_only() -> None:
    async with world(modern_only) as w:
        own, others = await w.open(), await w.open(who=OTHER)
        w.channel.end_grant(PERSON.grant_id)

        gone = await w.send("ping", session=own).done()
        there = await w.send("ping", session=others, who=OTHER).done()

    assert (gone.status, there.status) == (404, 200)


async def test_a_session_outlives_the_upstream() -> None:
    async with world(modern_only) as w:
        session = await w.open()
        await w.restart_upstream()
        reply = await w.send("tools/call", {"name": "echo", "arguments": {"text": "a"}}, session=session).done()

    assert reply.text() == "a"


# ---- clients of 2026-07-28, an upstream of the handshake era ----------------------------------------------------


async def test_a_discovery_is_answered_from_the_handshake() -> None:
    async with world(handshake_only) as w:
        result = (await w.ask("server/discover").done()).answer()["result"]

    assert result["supportedVersions"] == [MODERN]
    assert result["instructions"] == "Be kind."
    assert result["_meta"][f"{META}serverInfo"]["name"] == "tested"
    assert (result["resultType"], result["ttlMs"], result["cacheScope"]) == ("complete", 0, "private")


async def test_results_have_what_the_newer_era_wants() -> None:
    async with world(handshake_only) as w:
        tools = (await w.ask("tools/list").done()).answer()["result"]
        called = (await w.call("add_up", {"a": 1, "b": 2}).done()).answer()["result"]
        read = (await w.ask("resources/read", {"uri": "test://note"}).done()).answer()["result"]

        sent = [json.loads(request.body) for request in w.inner.requests if b"tools/call" in request.body]

    assert (tools["resultType"], tools["ttlMs"], tools["cacheScope"]) == ("complete", 0, "private")
    assert (read["resultType"], read["ttlMs"], read["cacheScope"]) == ("complete", 0, "private")
    assert called["structuredContent"] == {"sum": 3}
    assert called["resultType"] == "complete"
    assert "ttlMs" not in called
    assert "_meta" not in sent[0]["params"]


async def test_requests_that_a_modern_server_must_refuse_are_refused() -> None:
    params = {"name": "echo", "arguments": {"text": "a"}}
    async with world(handshake_only) as w:
        refused = [
            await w.ask("no/such/method").done(),
            await w.ask("ping").done(),
            await w.send("tools/call", params, version=MODERN, headers={"mcp-method": "tools/call"}).done(),
            await w.call("echo", {"text": "a"}, headers={"mcp-name": "other"}).done(),
            await w.call("echo", {"text": "a"}, headers={"mcp-method": "tools/list"}).done(),
            await w.send(
                "tools/list",
                {"_meta": {f"{META}protocolVersion": "2031-01-01", f"{META}clientCapabilities": {}}},
                version="2031-01-01",
                headers={"mcp-method": "tools/list"},
            ).done(),
            await w.send(
                "tools/list", {"_meta": {f"{META}protocolVersion": MODERN, f"{META}clientCapabilities": {}}}
            ).done(),
            await w.ask("resources/read", {"uri": "test://nothing"}).done(),
            await w.call("where", {"region": "here"}).done(),
            await w.call("where", {"region": "here"}, headers={"mcp-param-region": "there"}).done(),
        ]
        get = await w.send("", http="GET", version=MODERN).done()
        accepted = await w.call("where", {"region": "here"}, headers={"mcp-param-region": "here"}).done()
        note = await w.ask("notifications/cancelled", {"requestId": 1}, id=None).done()

    assert [(reply.status, code(reply)) for reply in refused] == [
        (404, -32601),
        (404, -32601),
        (400, -32602),
        (400, -32020),
        (400, -32020),
        (400, -32022),
        (400, -32020),
        (400, -32602),
        (400, -32020),
        (400, -32020),
    ]
    assert refused[5].answer()["error"]["data"] == {"supported": [MODERN], "requested": "2031-01-01"}
    assert (get.status, get.header("allow")) == (405, "POST")
    assert accepted.text() == "here"
    assert note.status == 202


async def test_a_program_of_a_grant_has_one_session_at_the_upstream_and_shares_it_with_no_other() -> None:
    async with world(handshake_only) as w:
        for options in ({}, {}, {"info": {"name": "other", "version": "1"}}, {"capabilities": CAPABLE}, {"who": OTHER}):
            await w.call("session_of", **options).done()

    first, second, *others = w.sessions
    assert first == second
    assert len({first, *others}) == 4


async def test_the_upstream_is_told_who_the_client_is_and_what_it_can_do() -> None:
    async with world(handshake_only) as w:
        await w.call("echo", {"text": "a"}, capabilities={**CAPABLE, "extensions": {"x/y": {}}}).done()

        sent = [json.loads(request.body) for request in w.inner.requests if b'"initialize"' in request.body]
        params = sent[-1]["params"]

    assert params == {"protocolVersion": HANDSHAKE, "capabilities": CAPABLE, "clientInfo": INFO}


async def test_progress_comes_under_the_clients_own_token_and_logs_only_when_asked_for() -> None:
    async with world(handshake_only) as w:
        one, two = await asyncio.gather(
            w.call("progress", meta={"progressToken": "p"}).done(), w.call("progress", meta={"progressToken": 1}).done()
        )
        silent = await w.call("talk").done()
        quiet = await w.call("talk", meta={f"{META}logLevel": "debug"}).done()
        loud = await w.call("talk", meta={f"{META}logLevel": "warning"}).done()

    assert [event["params"]["progressToken"] for event in said(one, "notifications/progress")] == ["p"] * 3
    assert [event["params"]["progressToken"] for event in said(two, "notifications/progress")] == [1] * 3
    assert said(silent, "notifications/message") == []
    assert [event["params"]["level"] for event in said(loud, "notifications/message")] == ["warning"]
    assert [event["params"]["level"] for event in said(quiet, "notifications/message")] == ["debug", "warning"]


ANN = {"action": "accept", "content": {"name": "Ann"}}


async def parked(w: World, tool: str = "ask_in_call", **options: Any) -> tuple[str, str]:
    """Call a tool that asks; return the key of its question and the state."""
    reply = await w.call(tool, capabilities=CAPABLE, **options).done()
    result = reply.answer()["result"]
    assert result["resultType"] == "input_required", result
    (key,) = result["inputRequests"]
    return key, result["requestState"]


def again(w: World, key: str, state: str, tool: str = "ask_in_call", **options: Any) -> Reply:
    response = options.pop("response", ANN)
    more = {"inputResponses": {key: response}, "requestState": state}
    return w.call(tool, capabilities=CAPABLE, id=2, more=more, **options)


async def test_a_question_parks_the_call_and_the_answer_takes_it_up_again() -> None:
    async with world(handshake_only) as w:
        first = await w.call("ask_in_call", capabilities=CAPABLE, meta={"progressToken": "p"}).done()
        asked = first.answer()["result"]
        (key,) = asked["inputRequests"]
        second = await again(w, key, asked["requestState"], meta={"progressToken": "q"}).done()

        calls = w.methods().count("tools/call")

    assert asked["inputRequests"][key]["method"] == "elicitation/create"
    assert asked["inputRequests"][key]["params"]["requestedSchema"] == FORM
    assert [event["params"]["progress"] for event in said(first, "notifications/progress")] == [1]
    assert [event["params"]["progressToken"] for event in said(second, "notifications/progress")] == ["q"]
    assert second.answer()["id"] == 2
    assert second.text() == "accept Ann"
    assert calls == 1


async def test_a_call_can_ask_more_than_once() -> None:
    async with world(handshake_only) as w:
        key, state = await parked(w, "ask_twice")
        asked = (await again(w, key, state, "ask_twice").done()).answer()["result"]
        (key,) = asked["inputRequests"]
        last = await again(w, key, asked["requestState"], "ask_twice").done()

    assert asked["inputRequests"][key]["params"]["message"] == "Second?"
    assert last.text() == "Ann Ann"


async def test_a_question_outside_of_any_call_reaches_the_client_that_waits() -> None:
    async with world(handshake_only) as w:
        key, state = await parked(w, "roots")
        response = {"roots": [{"uri": "file:///tmp/here"}]}
        reply = await again(w, key, state, "roots", response=response).done()

    assert reply.text() == "file:///tmp/here"


@pytest.mark.parametrize("response", [None, {"action": "perhaps"}, "yes"])
async def test_an_answer_that_is_missing_or_malformed_is_asked_for_again(response: object) -> None:
    async with world(handshake_only) as w:
        key, state = await parked(w)
        asked = (await again(w, key, state, response=response).done()).answer()["result"]
        reply = await again(w, key, asked["requestState"]).done()

    assert asked["resultType"] == "input_required"
    assert list(asked["inputRequests"]) == [key]
    assert reply.text() == "accept Ann"


async def test_a_state_is_good_for_its_own_grant_and_call_only_and_only_once() -> None:
    async with world(handshake_only) as w:
        key, state = await parked(w)
        refused = [
            await again(w, key, state[:-2] + ("AA" if state[-2:] != "AA" else "BB")).done(),
            await again(w, key, state, who=OTHER).done(),
            await again(w, key, state, "ask_twice").done(),
            await again(w, key, state, arguments={"other": 1}).done(),
        ]
        accepted = await again(w, key, state).done()
        refused.append(await again(w, key, state).done())

    assert accepted.text() == "accept Ann"
    assert [(reply.status, code(reply)) for reply in refused] == [(400, -32602)] * 5


async def test_a_state_grows_old() -> None:
    async with world(handshake_only) as w:
        key, state = await parked(w)
        w.clock.advance(301)
        reply = await again(w, key, state).done()

    assert code(reply) == -32602


async def test_a_parked_call_is_given_up_after_a_while() -> None:
    async with world(handshake_only, park_seconds=0.01) as w:
        await parked(w)
        await asyncio.wait_for(w.cancelled.wait(), DEADLINE)


async def test_the_end_of_a_grant_ends_its_parked_calls() -> None:
    async with world(handshake_only) as w:
        key, state = await parked(w)
        w.channel.end_grant(PERSON.grant_id)
        await asyncio.wait_for(w.cancelled.wait(), DEADLINE)
        reply = await again(w, key, state).done()

    assert code(reply) == -32602


async def test_only_so_many_calls_of_a_grant_are_parked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modern_clients, "PARKED_PER_GRANT", 2)
    async with world(handshake_only) as w:
        first = await parked(w)
        others = await parked(w, who=OTHER)
        await parked(w)
        last = await parked(w)

        refused = await again(w, *first).done()
        replies = [await again(w, *last).done(), await again(w, *others, who=OTHER).done()]

    assert code(refused) == -32602
    assert [reply.text() for reply in replies] == ["accept Ann"] * 2


async def test_a_question_the_client_did_not_offer_to_answer_is_refused_to_the_upstream() -> None:
    async with world(handshake_only) as w:
        reply = await w.call("ask_in_call").done()

    assert reply.answer()["result"]["isError"] is True


async def test_pages_to_visit_first_are_a_question_and_then_the_call_is_made_again() -> None:
    capabilities = {"elicitation": {"form": {}, "url": {}}}
    async with world(handshake_only) as w:
        asked = (await w.call("visit_first", capabilities=capabilities).done()).answer()["result"]
        ((key, request),) = asked["inputRequests"].items()
        more = {"inputResponses": {key: {"action": "accept"}}, "requestState": asked["requestState"]}
        reply = await w.call("visit_first", capabilities=capabilities, more=more).done()

    assert request["params"] == {"mode": "url", "message": "Sign in", "url": "https://example.com/in"}
    assert reply.text() == "welcome"


async def test_codes_the_newer_era_retired_are_not_sent() -> None:
    async with world(handshake_only) as w:
        reply = await w.call("visit_first").done()

    assert code(reply) == -32603
    assert reply.answer()["error"]["message"] == "Sign in first"


async def test_a_client_that_leaves_cancels_its_call() -> None:
    async with world(handshake_only) as w:
        reply = w.call("forever")
        await asyncio.wait_for(w.started.wait(), DEADLINE)
        reply.leave()
        await reply.done()
        await asyncio.wait_for(w.cancelled.wait(), DEADLINE)


async def test_a_call_cancelled_from_outside_is_cancelled_at_the_upstream() -> None:
    async with world(handshake_only) as w:
        reply = w.call("forever")
        await asyncio.wait_for(w.started.wait(), DEADLINE)
        reply.task.cancel()
        await asyncio.wait_for(w.cancelled.wait(), DEADLINE)


async def test_a_stream_that_breaks_off_is_taken_up_where_it_was() -> None:
    async with world(handshake_only, events=True) as w:
        reply = await w.call("cut").done()

        has_resumed = any(b"last-event-id" in dict(request.headers) for request in w.inner.requests)

    assert reply.text() == "came back"
    assert has_resumed


async def test_listening_is_acknowledged_first_and_tells_only_what_was_asked_for() -> None:
    wanted = {"toolsListChanged": True, "resourcesListChanged": False, "resourceSubscriptions": ["test://note"]}
    async with world(handshake_only) as w:
        stream = w.ask("subscriptions/listen", {"notifications": wanted}, id="s")
        await stream.until(has("notifications/subscriptions/acknowledged"))
        await w.call("change").done()
        await stream.until(has("notifications/tools/list_changed"))
        stream.leave()
        await stream.done()

    events = stream.events()
    acknowledged = events[0]["params"]["notifications"]
    assert events[0]["method"] == "notifications/subscriptions/acknowledged"
    assert acknowledged["toolsListChanged"] is True
    assert {event["params"]["_meta"][f"{META}subscriptionId"] for event in events} == {"s"}
    assert said(stream, "notifications/prompts/list_changed") == []


async def test_a_listener_is_told_when_all_ends() -> None:
    async with world(handshake_only) as w:
        stream = w.ask("subscriptions/listen", {"notifications": {"toolsListChanged": True}}, id="s")
        await stream.until(has("notifications/subscriptions/acknowledged"))
    await stream.done()

    assert stream.answer()["result"]["_meta"] == {f"{META}subscriptionId": "s"}


async def test_a_restart_of_the_upstream_is_not_noticed_by_calls() -> None:
    async with world(handshake_only) as w:
        first = await w.call("echo", {"text": "a"}).done()
        await w.restart_upstream()
        second = await w.call("echo", {"text": "b"}).done()

    assert (first.text(), second.text()) == ("a", "b")


async def test_after_a_restart_a_listener_is_told_that_all_may_have_changed() -> None:
    async with world(handshake_only) as w:
        stream = w.ask("subscriptions/listen", {"notifications": {"toolsListChanged": True}}, id="s")
        await stream.until(has("notifications/subscriptions/acknowledged"))
        await w.restart_upstream()
        await w.call("echo", {"text": "b"}).done()
        await stream.until(has("notifications/tools/list_changed"))
        stream.leave()
        await stream.done()


async def test_idle_sessions_are_ended_after_a_while() -> None:
    async with world(handshake_only) as w:
        await w.call("session_of").done()
        w.clock.advance(upstream_sessions.IDLE_SECONDS + 1)
        await w.call("session_of", who=OTHER).done()
        await settled(lambda: sum(request.method == "DELETE" for request in w.inner.requests) >= 2)
        await w.call("session_of").done()

    assert w.sessions[0] != w.sessions[2]


async def test_only_so_many_programs_of_a_grant_have_a_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upstream_sessions, "SEATS_PER_GRANT", 2)
    async with world(handshake_only) as w:
        for name in ("a", "b", "c", "a"):
            await w.call("session_of", info={"name": name, "version": "1"}).done()

    assert len(set(w.sessions)) == 4


# ---- real clients, over HTTP ------------------------------------------------------------------------------------


@asynccontextmanager
async def served(w: World) -> AsyncIterator[str]:
    """Serve the translation behind guard and relay, to anybody; yield the address."""
    relay = Relay(w.channel, McpSessions(DictStore()), EventBus())
    live = Live()
    ready = asyncio.Event()

    async def host(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            for step in ("startup", "shutdown"):
                await receive()
                await send({"type": f"lifespan.{step}.complete"})
        else:
            await relay.handle(scope, receive, send, PERSON, live)

    runner = Runner(Guard(host, lambda: runner.port), bind(0), on_stopping=lambda: live.close("stopping"))
    running = asyncio.create_task(runner.serve(on_ready=ready.set))
    await asyncio.wait_for(ready.wait(), DEADLINE)
    try:
        yield f"http://localhost:{runner.port}/mcp"
    finally:
        runner.request_stop()
        await asyncio.wait_for(running, DEADLINE)
        await relay.close()


@pytest.mark.parametrize(
    ("limit", "mode", "tool"),
    [
        (modern_only, "legacy", "want_input"),
        (handshake_only, MODERN, "ask_in_call"),
        (handshake_only, "auto", "ask_in_call"),
    ],
)
async def test_a_real_client_works_with_a_server_of_the_other_era(
    limit: Callable[[App], App], mode: Any, tool: str
) -> None:
    steps: list[float] = []

    async def answer(message: str, response_type: Any, params: Any, context: Any) -> Any:
        return ClientElicitResult(action="accept", content={"name": "Ann"})

    async def step(progress: float, total: float | None, message: str | None) -> None:
        steps.append(progress)

    async with world(limit) as w, served(w) as url, asyncio.timeout(DEADLINE):
        client = Client(StreamableHttpTransport(url), mode=mode, elicitation_handler=answer)
        async with client:
            tools = {tool.name for tool in await client.list_tools()}
            added = await client.call_tool("add_up", {"a": 1, "b": 2})
            where = await client.call_tool("where", {"region": "here"})
            worked = await client.call_tool("progress", progress_handler=step)
            asked = await client.call_tool(tool)
            failed = await client.call_tool("fail", raise_on_error=False)
            prompt = await client.get_prompt("greet")
            note = await client.read_resource("test://note")

    assert {"echo", "where"} <= tools
    assert added.structured_content == {"sum": 3}
    assert (where.data, worked.data) == ("here", "done")
    assert steps == [0, 1, 2]
    assert asked.content[0].text.startswith("accept Ann")  # type: ignore[union-attr]
    assert failed.is_error
    assert prompt.messages[0].content.text == "hi"  # type: ignore[union-attr]
    assert note[0].text == "a note"  # type: ignore[union-attr]
