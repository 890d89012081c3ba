"""Several real MCP servers behind one address: merged, kept apart, and complete, for clients of both eras."""

import asyncio
import json
import warnings
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import httpx
import mcp_types as types
import pytest
from fastmcp import Client, Context, FastMCP
from fastmcp.client.elicitation import ElicitResult
from fastmcp.client.transports import StreamableHttpTransport
from fastmcp.exceptions import ToolError

from bridge_app.events import CallFinished, Event, EventBus
from bridge_app.models import Identity, McpSession, UpstreamSettings, VerifiedRequest
from bridge_app.server.guard import Guard, Receive, Scope, Send
from bridge_app.server.live import Live
from bridge_app.server.runner import Runner, bind
from bridge_app.server.sessions import McpSessions
from bridge_app.upstream.channel import ChannelRequest, UpstreamUnavailable
from bridge_app.upstream.lines import Line
from bridge_app.upstream.merged_sessions import with_outer_uri
from bridge_app.upstream.offers import Item
from bridge_app.upstream.relay import Relay
from bridge_app.upstream.switchboard import Switchboard
from tests.asgi_channel import AsgiChannel

DEADLINE = 15.0
ERAS = ["2025-11-25", "2026-07-28"]
ANN = Identity("https://id.example", "ann", "Ann")
WHO = VerifiedRequest("a", "client-a", "App a", ANN, ("mcp",), ("notes", "files", "plain"), 9e9, False, 0.0)


class DictStore:
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
        return tuple(row for row in self.rows.values() if row.grant_id == grant_id)


class Counting:
    """A channel that counts what passes, and can be made to fail."""

    def __init__(self, name: str, server: FastMCP[Any]) -> None:
        self.name = name
        self.asgi = AsgiChannel(server.http_app(path="/mcp", host_origin_protection=False), name=name)
        self.asked: list[str] = []
        self.headers: list[dict[bytes, bytes]] = []
        self.fails = False

    async def start(self) -> None:
        await self.asgi.start()

    async def stop(self) -> None:
        await self.asgi.stop()

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        if self.fails:
            raise UpstreamUnavailable(f"The server “{self.name}” is not running.", "Start it.")
        if request.body:
            self.asked.append(json.loads(request.body).get("method", "answer"))
        self.headers.append(dict(request.headers))
        await self.asgi.exchange(request, receive, send)


@dataclass
class Withholding:
    """An inspector for tests."""

    inspected: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    words: dict[str, dict[str, str]] = field(default_factory=dict)

    def inspect(self, upstream_id: str, tools: Sequence[Item]) -> None:
        self.inspected.append((upstream_id, tuple(str(tool["name"]) for tool in tools)))

    def withheld(self, upstream_id: str) -> Mapping[str, str]:
        return self.words.get(upstream_id, {})


def make_notes() -> FastMCP[Any]:
    server: FastMCP[Any] = FastMCP("notes", instructions="Keep notes here.")

    @server.tool
    async def add(text: str, ctx: Context) -> dict[str, str]:
        """Add a note."""
        return {"added": text}

    @server.tool
    async def talk(ctx: Context) -> str:
        await ctx.report_progress(1, 2, "half")
        with warnings.catch_warnings(action="ignore"):
            await ctx.info("noted")
        return "talked"

    @server.tool
    async def ask_colour(ctx: Context) -> str:
        answer = await ctx.elicit("Which colour?", response_type=str)
        return f"notes got {answer.action} {getattr(answer, 'data', '')}"

    @server.tool
    async def wait_for_ever() -> str:
        await asyncio.sleep(3600)
        return "never"

    @server.prompt
    async def greet(name: str) -> str:
        return f"Greet {name}."

    @server.resource("note://one")
    async def one() -> str:
        return "note one"

    @server.resource("note://{number}/text")
    async def text(number: str) -> str:
        return f"note {number}"

    return server


def make_files() -> FastMCP[Any]:
    server: FastMCP[Any] = FastMCP("files")

    @server.tool
    async def add(path: str) -> str:
        """Add a file."""
        return f"file {path}"

    @server.tool
    async def ask_colour(ctx: Context) -> str:
        answer = await ctx.elicit("File colour?", response_type=str)
        return f"files got {answer.action} {getattr(answer, 'data', '')}"

    @server.tool
    async def more(ctx: Context) -> str:
        server.add_tool(extra)
        await ctx.send_notification(types.ToolListChangedNotification())
        return "there is more"

    async def extra() -> str:
        return "extra"

    @server.resource("file:///readme")
    async def readme() -> str:
        return "read me"

    return server


class World:
    """A relay with a switchboard on a real port."""

    def __init__(self, prefixes: Mapping[str, str | None] = {"notes": None, "files": None}) -> None:
        makers = {"notes": make_notes, "files": make_files}
        self.channels = {name: Counting(name, makers[name]()) for name in prefixes}
        self.inspector = Withholding()
        self.board = Switchboard(inspector=self.inspector)
        self.lines = {
            name: Line(UpstreamSettings(name, name.title(), "http", prefix=prefix), self.channels[name])
            for name, prefix in prefixes.items()
        }
        self.board.set_lines(self.lines.values())
        self.events: list[Event] = []
        bus = EventBus()
        bus.subscribe(self.events.append)
        self.relay = Relay(self.board, McpSessions(DictStore()), bus, whose=self.board.whose)
        self.live = Live()
        self.grants = {name: replace(WHO, grant_id=name) for name in ("a", "b")}
        self.runner = Runner(
            Guard(self._app, lambda: self.port), bind(0), on_stopping=lambda: self.live.close("stopping")
        )
        self.port = self.runner.port
        self.url = f"http://localhost:{self.port}/mcp"

    def client(self, era: str, name: str = "a", **options: Any) -> "Client[Any]":
        transport = StreamableHttpTransport(self.url, headers={"Authorization": f"Bearer {name}"})
        mode: Any = "legacy" if era == "2025-11-25" else era
        return Client(transport, mode=mode, **options)

    async def raw(self, message: Mapping[str, Any], session: str | None = None, name: str = "a") -> httpx.Response:
        headers = {"authorization": f"Bearer {name}", "accept": "application/json, text/event-stream"}
        if session is not None:
            headers |= {"mcp-session-id": session, "mcp-protocol-version": "2025-11-25"}
        async with httpx.AsyncClient(timeout=DEADLINE) as http:
            return await http.post(self.url, json=dict(message), headers=headers)

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await receive()
            for channel in self.channels.values():
                await channel.start()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await self.relay.close()
            await self.board.stop()
            for channel in self.channels.values():
                await channel.stop()
            await send({"type": "lifespan.shutdown.complete"})
            return
        bearer = dict(scope["headers"])[b"authorization"].decode().removeprefix("Bearer ")
        await self.relay.handle(scope, receive, send, self.grants[bearer], self.live)


@asynccontextmanager
async def running(**parts: Any) -> AsyncIterator[World]:
    world = World(**parts)
    ready = asyncio.Event()
    serving = asyncio.create_task(world.runner.serve(on_ready=ready.set))
    async with asyncio.timeout(DEADLINE * 3):
        await ready.wait()
        try:
            yield world
        finally:
            world.runner.request_stop()
            await serving


async def colour(message: str, response_type: Any, params: Any, context: Any) -> Any:
    return ElicitResult(action="accept", content={"value": f"blue for {message}"})


@pytest.mark.parametrize("era", ERAS)
async def test_tools_of_all_upstreams_are_listed_under_names_of_their_own_and_reach_their_owner(era: str) -> None:
    async with running() as world, world.client(era) as client:
        names = {tool.name for tool in await client.list_tools()}
        note = await client.call_tool("notes__add", {"text": "milk"})
        file = await client.call_tool("files__add", {"path": "a.txt"})

    assert {"notes__add", "files__add", "notes__ask_colour", "files__ask_colour"} <= names
    assert note.structured_content == {"added": "milk"}
    assert file.data == "file a.txt"
    told = [(event.upstream, event.name) for event in world.events if isinstance(event, CallFinished)]
    assert told == [("notes", "add"), ("files", "add")]


@pytest.mark.parametrize("era", ERAS)
async def test_prompts_resources_templates_and_completions_find_their_server(era: str) -> None:
    async with running() as world, world.client(era) as client:
        prompts = {prompt.name for prompt in await client.list_prompts()}
        greeting = await client.get_prompt("notes__greet", {"name": "Ann"})
        resources = {str(resource.uri) for resource in await client.list_resources()}
        templates = {template.uri_template for template in await client.list_resource_templates()}
        one = await client.read_resource("note://one")
        seven = await client.read_resource("note://7/text")
        readme = await client.read_resource("file:///readme")

    assert prompts == {"notes__greet"}
    assert "Greet Ann." in str(greeting.messages[0].content)
    assert resources == {"note://one", "file:///readme"}
    assert templates == {"note://{number}/text"}
    assert [each[0].text for each in (one, seven, readme)] == ["note one", "note 7", "read me"]


async def test_a_question_comes_to_who_caused_it_and_the_answer_goes_to_who_asked() -> None:
    async with running() as world, world.client(ERAS[0], elicitation_handler=colour) as client:
        answers = await asyncio.gather(client.call_tool("notes__ask_colour"), client.call_tool("files__ask_colour"))

    assert [answer.data for answer in answers] == [
        "notes got accept blue for Which colour?",
        "files got accept blue for File colour?",
    ]


async def test_progress_and_logging_reach_the_caller() -> None:
    progress: list[float] = []
    said: list[str] = []

    async def on_progress(done: float, total: float | None, message: str | None) -> None:
        progress.append(done)

    async def on_log(message: Any) -> None:
        said.append(str(message.data))

    async with running() as world, world.client(ERAS[0], log_handler=on_log, progress_handler=on_progress) as client:
        await client.call_tool("notes__talk")

    assert progress == [1]
    assert "noted" in said[0]


@pytest.mark.parametrize("era", ERAS)
async def test_a_server_that_is_down_costs_only_its_own_calls(era: str) -> None:
    async with running() as world, world.client(era) as client:
        await client.list_tools()
        world.channels["files"].fails = True
        world.board.offers.forget("files")
        names = {tool.name for tool in await client.list_tools()}
        note = await client.call_tool("notes__add", {"text": "milk"})
        with pytest.raises(ToolError, match="“files” is not running"):
            await client.call_tool("files__add", {"path": "a"})
        world.channels["files"].fails = False
        file = await client.call_tool("files__add", {"path": "a"})

    assert "files__add" in names
    assert note.structured_content == {"added": "milk"}
    assert file.data == "file a"


@pytest.mark.parametrize("era", ERAS)
async def test_a_call_whose_owner_only_the_lists_tell_is_judged_as_the_tool_it_reaches(era: str) -> None:
    judged: list[tuple[str, str]] = []

    async def admit(who: VerifiedRequest, upstream: str, tool: str, arguments: object) -> str | None:
        judged.append((upstream, tool))
        return "Refused: “more” of files." if (upstream, tool) == ("files", "more") else None

    async with running(prefixes={"notes": "", "files": ""}) as world, world.client(era) as client:
        world.relay.admit = admit
        with pytest.raises(ToolError, match="Refused"):
            await client.call_tool("more")
        asked = world.channels["files"].asked

    assert judged == [("notes", "more"), ("files", "more")]
    assert "tools/call" not in asked
    assert [event.outcome for event in world.events if isinstance(event, CallFinished)] == ["refused"]


def test_a_name_nobody_listed_is_looked_for_where_no_list_came_from_yet() -> None:
    board = Switchboard()
    notes, files = (
        Line(UpstreamSettings(name, name, "http", prefix=""), Counting(name, FastMCP(name)))
        for name in ("notes", "files")
    )
    board.set_lines([notes, files])
    board.offers.note(notes, "tools/list", ({"name": "add"},))

    slow = board.find_named(board.lines_for(WHO), "tools/list", "count")
    board.offers.note(files, "tools/list", ())
    nobodys = board.find_named(board.lines_for(WHO), "tools/list", "count")

    assert slow == (files, "count")
    assert nobodys == (notes, "count")


async def test_a_client_is_asked_for_nothing_twice_lists_are_shared_by_those_who_can_do_the_same() -> None:
    async with running() as world, world.client(ERAS[0], "a") as first, world.client(ERAS[0], "b") as second:
        lists = [await client.list_tools() for client in (first, second, first)]

        assert lists[0] == lists[1] == lists[2]
        assert world.channels["notes"].asked.count("tools/list") == 1


async def test_a_changed_list_is_asked_for_again() -> None:
    async with running() as world, world.client(ERAS[0]) as client:
        before = {tool.name for tool in await client.list_tools()}
        await client.call_tool("files__more")
        async with asyncio.timeout(DEADLINE):
            while "files__extra" not in {tool.name for tool in await client.list_tools()}:
                await asyncio.sleep(0.02)

    assert "files__extra" not in before


async def test_what_a_server_lists_to_one_session_only_is_found_in_it() -> None:
    async with running() as world, world.client(ERAS[0]) as client:
        await client.call_tool("files__more")
        (session,) = world.board.sessions.values()
        async with asyncio.timeout(DEADLINE):
            while not session.parts["files"].has_own_lists:
                await asyncio.sleep(0.02)
        read = await client.read_resource("file:///readme")
        named = world.board.whose(world.grants["a"], "resources/read", "file:///readme")
        of_another = world.board.whose(world.grants["b"], "resources/read", "file:///readme")

    assert getattr(read[0], "text", None) == "read me"
    assert (named[0], of_another[0]) == ("files", "")


def test_news_of_a_resource_come_under_the_name_the_client_knows() -> None:
    wanted = {"files+note://one": "note://one", "note://one": "note://one"}
    changes = {outer: with_outer_uri(_updated(own), {own: outer}) for outer, own in wanted.items()}
    part = with_outer_uri(_updated("note://one/text"), {"note://one": "files+note://one"})

    assert [message["params"]["uri"] for message in changes.values()] == list(changes)
    assert part["params"]["uri"] == "files+note://one/text"


def _updated(uri: str) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "method": "notifications/resources/updated", "params": {"uri": uri}}


async def test_an_upstream_that_forgot_its_session_is_introduced_again() -> None:
    async with running() as world, world.client(ERAS[0]) as client:
        await client.call_tool("notes__add", {"text": "one"})
        for session in world.board.sessions.values():
            session.parts["notes"].id = "forgotten"
        again = await client.call_tool("notes__add", {"text": "two"})

    assert again.structured_content == {"added": "two"}


async def test_a_grant_sees_and_calls_only_the_servers_it_was_allowed() -> None:
    async with running() as world:
        world.grants["b"] = replace(world.grants["b"], upstreams=("notes",))
        async with world.client(ERAS[0], "b") as client:
            names = {tool.name for tool in await client.list_tools()}
            with pytest.raises(Exception, match="Unknown tool"):
                await client.call_tool("files__add", {"path": "a"})

    assert all(name.startswith("notes__") for name in names)
    assert not world.channels["files"].asked


async def test_another_grants_session_is_as_good_as_unknown() -> None:
    hello = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "raw", "version": "1"}}
    async with running() as world:
        opened = await world.raw({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello})
        session = opened.headers["mcp-session-id"]
        stolen = await world.raw({"jsonrpc": "2.0", "id": 2, "method": "tools/list"}, session, "b")

    assert opened.json()["result"]["capabilities"]["tools"] == {"listChanged": True}
    assert stolen.status_code == 404


async def test_a_cancelled_call_is_cancelled_upstream() -> None:
    async with running() as world, world.client(ERAS[0]) as client:
        await client.list_tools()
        call = asyncio.create_task(client.call_tool("notes__wait_for_ever"))
        async with asyncio.timeout(DEADLINE):
            while "tools/call" not in world.channels["notes"].asked:
                await asyncio.sleep(0.01)
        world.live.end("a", "revoked")
        with pytest.raises(Exception):  # noqa: B017 - whichever way the library says it
            await call
        async with asyncio.timeout(DEADLINE):
            while "notifications/cancelled" not in world.channels["notes"].asked:
                await asyncio.sleep(0.01)

    assert "notifications/cancelled" not in world.channels["files"].asked


async def test_a_single_server_without_a_prefix_is_passed_straight_through() -> None:
    async with running(prefixes={"notes": ""}) as world, world.client(ERAS[0]) as client:
        names = {tool.name for tool in await client.list_tools()}
        added = await client.call_tool("add", {"text": "x"})

        assert client.initialize_result is not None
        assert client.initialize_result.instructions == "Keep notes here."
    assert "add" in names
    assert added.structured_content == {"added": "x"}
    assert not world.board.sessions


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("prefixes", [{"notes": ""}, {"notes": None, "files": None}])
async def test_a_withheld_tool_is_neither_listed_nor_called(era: str, prefixes: Mapping[str, str | None]) -> None:
    name = "add" if prefixes["notes"] == "" else "notes__add"
    async with running(prefixes=prefixes) as world, world.client(era) as client:
        world.inspector.words["notes"] = {"add": "This tool has changed."}
        names = {tool.name for tool in await client.list_tools()}
        with pytest.raises(ToolError, match="has changed"):
            await client.call_tool(name, {"text": "x"})

    assert name not in names
    assert len(names) > 1
    assert "tools/call" not in world.channels["notes"].asked


@pytest.mark.parametrize("era", ERAS)
async def test_tools_are_looked_at_before_the_first_call(era: str) -> None:
    async with running(prefixes={"notes": ""}) as world, world.client(era) as client:
        await client.call_tool("add", {"text": "x"})
        await client.call_tool("add", {"text": "y"})

    looked_at = [names for upstream, names in world.inspector.inspected if upstream == "notes"]
    assert len(looked_at) >= 1
    assert "add" in looked_at[0]
    assert world.channels["notes"].asked.index("tools/list") < world.channels["notes"].asked.index("tools/call")


async def test_adding_a_server_is_told_to_clients_that_listen() -> None:
    changed = asyncio.Event()

    async def on_message(message: Any) -> None:
        if "list_changed" in str(getattr(message, "method", message)):
            changed.set()

    async with running() as world:
        world.board.set_lines(
            [world.lines["notes"], Line(UpstreamSettings("plain", "Plain", "http"), world.channels["files"])]
        )
        async with world.client(ERAS[0], message_handler=on_message) as client:
            before = {tool.name for tool in await client.list_tools()}
            world.board.set_lines(world.lines.values())
            async with asyncio.timeout(DEADLINE):
                await changed.wait()
            after = {tool.name for tool in await client.list_tools()}

    assert any(name.startswith("plain__") for name in before)
    assert any(name.startswith("files__") for name in after)
    assert not any(name.startswith("plain__") for name in after)


async def test_a_server_that_is_taken_away_is_listened_to_no_more() -> None:
    async with running() as world, world.client(ERAS[0]) as client:
        await client.list_tools()
        (session,) = world.board.sessions.values()
        watches = {line: part.watch for line, part in session.parts.items()}
        world.board.set_lines([world.lines["notes"]])
        async with asyncio.timeout(DEADLINE):
            while not (watches["files"] is not None and watches["files"].done()):
                await asyncio.sleep(0.01)

        assert set(session.parts) == {"notes"}
        assert watches["notes"] is not None
        assert not watches["notes"].done()
        assert {tool.name.partition("__")[0] for tool in await client.list_tools()} == {"notes"}
