"""A grant with fewer than all rights: which tools it sees, which calls reach the upstream, and that no trick gets past."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
from fastmcp import FastMCP
from fastmcp.apps import FastMCPApp
from fastmcp.server.event_store import EventStore
from fastmcp.server.providers.addressing import hashed_backend_name
from hypothesis import given
from hypothesis import strategies as st
from mcp.server.subscriptions import InMemorySubscriptionBus, ListenHandler
from mcp.types import SubscriptionsListenRequestParams, ToolAnnotations

from bridge_app.authorization import policy
from bridge_app.authorization.policy import READ_ONLY, ROLES
from bridge_app.events import CallFinished, RightsInForce
from bridge_app.fastmcp_auth import tools_of
from bridge_app.models import ALL_RIGHTS, Right, Tool, VerifiedRequest
from bridge_app.upstream.catalog import Catalog
from bridge_app.upstream.channel import ChannelRequest, Message
from bridge_app.upstream.envelope import is_unambiguous
from bridge_app.upstream.tool_lists import ToolListFilter
from tests.upstream.test_relay import DEADLINE, HANDSHAKE, MODERN, PERSON, Reply, World

ADMIN = PERSON
READER = replace(PERSON, rights=READ_ONLY)
WRITER = replace(PERSON, rights=ROLES["writer"])
SUBSCRIPTION = "io.modelcontextprotocol/subscriptionId"


def make_tools() -> FastMCP[None]:
    server: FastMCP[None] = FastMCP("tools", list_page_size=None)

    @server.tool(annotations=ToolAnnotations(read_only_hint=True))
    def look() -> str:
        return "looked"

    @server.tool(annotations=ToolAnnotations(read_only_hint=False, destructive_hint=False))
    def add() -> str:
        return "added"

    @server.tool
    def erase() -> str:
        return "erased"

    @server.tool(version="1", name="report")
    def old_report() -> str:
        return "report 1 deletes as it goes"

    @server.tool(version="2", name="report", annotations=ToolAnnotations(read_only_hint=True))
    def report() -> str:
        return "report 2"

    # FastMCP leaves subscriptions to the SDK's low level.
    listen = ListenHandler(InMemorySubscriptionBus())
    server._mcp_server.add_request_handler("subscriptions/listen", SubscriptionsListenRequestParams, listen)

    @server.prompt
    def greet() -> str:
        return "hi"

    @server.resource("test://note")
    def note() -> str:
        return "a note"

    return server


class RightsWorld(World):
    """A relay that knows the tools of its upstream and asks the policy."""

    def __init__(self, *, server: FastMCP[None] | None = None, **options: Any) -> None:
        catalog = Catalog(lambda: tools_of(self.server))
        super().__init__(**{"catalog": catalog, "refuse": policy.refuse, **options})
        self._given = server

    def make_server(self) -> FastMCP[None]:
        return self._given or make_tools()

    async def tool(self, name: str, era: str, who: VerifiedRequest = READER, **options: Any) -> Reply:
        session = await self.initialize(who=who) if era == HANDSHAKE else None
        return await self.call(name, session, who=who, **options).done()

    async def list_tools(self, era: str, who: VerifiedRequest = READER, **params: Any) -> Reply:
        if era == MODERN:
            return await self.modern("tools/list", params, who=who).done()
        session = await self.initialize(who=who)
        message = {"jsonrpc": "2.0", "id": "l", "method": "tools/list", "params": params}
        return await self.send(message=message, session=session, version=HANDSHAKE, who=who).done()

    def calls(self) -> list[str]:
        """Return the tools whose calls reached the upstream."""
        bodies = [json.loads(request.body) for request in self.channel.requests if request.body]
        return [body["params"]["name"] for body in bodies if isinstance(body, dict) and body["method"] == "tools/call"]

    def outcomes(self) -> list[tuple[str, str]]:
        return [(event.name, event.outcome) for event in self.published if isinstance(event, CallFinished)]


@asynccontextmanager
async def running(**options: Any) -> AsyncIterator[RightsWorld]:
    world = RightsWorld(**options)
    await world.start()
    try:
        yield world
    finally:
        await world.stop()


@pytest.fixture(params=[False, True], ids=["sse", "json"])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[RightsWorld]:
    async with running(json_response=request.param) as world:
        yield world


both_eras = pytest.mark.parametrize("era", [HANDSHAKE, MODERN])


def names(reply: Reply) -> list[str]:
    return sorted(tool["name"] for tool in reply.answer()["result"]["tools"])


# -- calls ------------------------------------------------------------------------------------------------------------


@both_eras
async def test_a_reader_may_only_read(world: RightsWorld, era: str) -> None:
    allowed = await world.tool("look", era)
    refused = await world.tool("add", era)

    assert allowed.text() == "looked"
    assert refused.status == 200
    assert refused.answer()["id"] == 1
    assert refused.answer()["result"]["isError"] is True
    assert refused.text() == "This app may only read. Ask in MCP Auth Bridge → Clients to let it change things."
    assert ("resultType" in refused.answer()["result"]) == (era == MODERN)
    assert world.calls() == ["look"]
    assert world.outcomes() == [("look", "ok"), ("add", "refused")]


@both_eras
@pytest.mark.parametrize(
    ("who", "allowed"), [(READER, ["look"]), (WRITER, ["look", "add"]), (ADMIN, ["look", "add", "erase"])]
)
async def test_each_role_reaches_its_tools(
    world: RightsWorld, era: str, who: VerifiedRequest, allowed: list[str]
) -> None:
    for tool in ("look", "add", "erase"):
        await world.tool(tool, era, who)

    assert world.calls() == allowed


@both_eras
async def test_reading_resources_and_prompts_stays_open_to_a_reader(world: RightsWorld, era: str) -> None:
    session = await world.initialize(who=READER) if era == HANDSHAKE else None
    for method, params in (("resources/read", {"uri": "test://note"}), ("prompts/get", {"name": "greet"})):
        if session is None:
            reply = world.modern(method, dict(params), who=READER, name=next(iter(params.values())))
        else:
            message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
            reply = world.send(message=message, session=session, version=HANDSHAKE, who=READER)
        await reply.done()
        assert "result" in reply.answer()


async def test_rights_that_change_count_from_the_next_request_of_the_same_session(world: RightsWorld) -> None:
    session = await world.initialize(who=ADMIN)

    texts = [(await world.call("add", session, who=who).done()).text() for who in (ADMIN, READER, ADMIN)]

    assert texts[0] == texts[2] == "added"
    assert texts[1].startswith("This app may only read.")


@both_eras
async def test_a_tool_nobody_knows_is_not_passed_on_for_a_reader(world: RightsWorld, era: str) -> None:
    reply = await world.tool("0123456789ab_erase", era)

    assert reply.answer()["error"] == {"code": -32602, "message": "Unknown tool: 0123456789ab_erase"}
    assert world.calls() == []
    assert world.outcomes() == [("0123456789ab_erase", "refused")]


@both_eras
async def test_a_name_that_no_list_shows_is_no_way_around(era: str) -> None:
    # FastMCP answers to `<hash>_<name>` for a tool of one of its apps, and lists the tool by its plain name only.
    app = FastMCPApp("notes")
    app.tool("erase")(lambda: "erased")
    server: FastMCP[None] = FastMCP("with an app", providers=[app])
    hidden = hashed_backend_name("notes", "erase")
    async with running(server=server) as world:
        assert (await world.tool(hidden, era, ADMIN)).text() == "erased"

        refused = await world.tool(hidden, era, READER)

        assert "error" in refused.answer()
        assert world.calls() == [hidden]


@both_eras
async def test_the_upstream_itself_answers_for_unknown_tools_of_an_admin(world: RightsWorld, era: str) -> None:
    await world.tool("nonsense", era, ADMIN)

    assert world.calls() == ["nonsense"]


@both_eras
async def test_an_older_version_of_a_harmless_tool_opens_no_back_door(world: RightsWorld, era: str) -> None:
    session = await world.initialize(who=READER) if era == HANDSHAKE else None
    params = {"name": "report", "arguments": {}, "_meta": {"fastmcp": {"version": "1"}}}

    if session is None:
        reply = world.modern("tools/call", params, who=READER, name="report")
    else:
        message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
        reply = world.send(message=message, session=session, version=HANDSHAKE, who=READER)
    await reply.done()

    assert reply.answer()["result"]["isError"] is True
    assert world.calls() == []


async def test_a_tool_that_came_later_is_asked_for(world: RightsWorld) -> None:
    assert (await world.tool("look", MODERN)).text() == "looked"

    @world.server.tool(annotations=ToolAnnotations(read_only_hint=True))
    def fresh() -> str:
        return "fresh"

    assert (await world.tool("fresh", MODERN)).text() == "fresh"


async def test_a_call_without_an_id_is_refused(world: RightsWorld) -> None:
    session = await world.initialize(who=READER)
    message = {"jsonrpc": "2.0", "method": "tools/call", "params": {"name": "erase", "arguments": {}}}

    reply = await world.send(message=message, session=session, version=HANDSHAKE, who=READER).done()

    assert reply.status == 400
    assert world.calls() == []


async def test_a_session_that_is_gone_is_still_told_before_rights_are(world: RightsWorld) -> None:
    reply = await world.call("erase", "no such session", who=READER).done()

    assert reply.status == 404


async def test_without_a_policy_fewer_rights_mean_no_tools() -> None:
    async with running(catalog=None, refuse=None) as world:
        world.relay = type(world.relay)(world.channel, world.relay.links._sessions, world.bus)  # type: ignore[arg-type]

        reply = await world.tool("look", MODERN)

        assert "error" in reply.answer()
        assert world.calls() == []


async def test_an_upstream_that_does_not_tell_its_tools_lets_a_reader_use_none() -> None:
    async def silent() -> list[Tool]:
        raise RuntimeError("no")

    async with running(catalog=Catalog(silent)) as world:
        reply = await world.tool("look", MODERN)

        assert "error" in reply.answer()
        assert world.calls() == []


AMBIGUOUS = [
    b'{"jsonrpc":"2.0","id":1,"method":"tools/list","method":"tools/call","params":{"name":"erase"}}',
    b'{"jsonrpc":"2.0","id":1,"method":"tools/call","method":"tools/list","params":{"name":"erase"}}',
    b'{"jsonrpc":"2.0","id":1,"method":"ping","Method":"tools/call","params":{"name":"erase"}}',
    b'{"jsonrpc":"2.0","id":1,"METHOD":"tools/call","params":{"name":"erase"}}',
    b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"look","name":"erase"}}',
    b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"look","Name":"erase"}}',
    b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"look"},"params":{"name":"erase"}}',
    '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"look"},"param\u017f":{"name":"erase"}}'.encode(),
    b'[{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"erase","arguments":{}}}]',
    b'{"jsonrpc":"2.0","id":1,"method":"ping"} {"jsonrpc":"2.0","id":1,"method":"tools/call"}',
    b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"erase",}}',
    b'{"a":' * 3000 + b"1" + b"}" * 3000,
    b"",
    b"tools/call erase",
]


@pytest.mark.parametrize("body", AMBIGUOUS)
async def test_a_message_that_can_be_read_in_two_ways_is_refused(world: RightsWorld, body: bytes) -> None:
    session = await world.initialize(who=READER)
    seen = len(world.channel.requests)

    reply = await world.send(body=body, session=session, version=HANDSHAKE, who=READER).done()

    assert reply.status == 400
    assert len(world.channel.requests) == seen
    assert not is_unambiguous(body)


def test_what_other_keys_and_arguments_are_called_is_nobodys_business() -> None:
    arguments = {"Method": 1, "name": 2, "NAME": 3, "id": {"params": []}}
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "look", "arguments": arguments}}

    assert is_unambiguous(json.dumps(message).encode())
    assert is_unambiguous(b'{"jsonrpc":"2.0","method":"x","extra":1,"extra":2,"params":[1]}')


async def test_an_admin_is_not_judged_at_all(world: RightsWorld) -> None:
    session = await world.initialize(who=ADMIN)

    for body in AMBIGUOUS:
        await world.send(body=body, session=session, version=HANDSHAKE, who=ADMIN).done()

    assert len(world.channel.requests) == 2 + len(AMBIGUOUS)
    assert world.relay.catalog.versions("look") == frozenset()


# -- lists ------------------------------------------------------------------------------------------------------------


@both_eras
@pytest.mark.parametrize(
    ("who", "seen"),
    [(READER, ["look"]), (WRITER, ["add", "look"]), (ADMIN, ["add", "erase", "look", "report"])],
)
async def test_a_list_names_what_may_be_called(
    world: RightsWorld, era: str, who: VerifiedRequest, seen: list[str]
) -> None:
    reply = await world.list_tools(era, who)

    # A reader may not use a tool of which one version deletes.
    assert names(reply) == seen


async def test_a_shortened_list_is_for_this_client_alone(world: RightsWorld) -> None:
    whole, short = await world.list_tools(MODERN, ADMIN), await world.list_tools(MODERN, READER)

    full, cut = whole.answer()["result"], short.answer()["result"]
    assert cut["cacheScope"] == "private"
    assert (cut["ttlMs"], cut["resultType"]) == (full["ttlMs"], full["resultType"])
    (look,) = [tool for tool in full["tools"] if tool["name"] == "look"]
    assert cut["tools"] == [look]
    if short.header("content-length") is not None:
        assert short.header("content-length") == str(len(short.body))


async def test_a_handshake_list_gains_no_words_of_the_other_era(world: RightsWorld) -> None:
    whole, short = await world.list_tools(HANDSHAKE, ADMIN), await world.list_tools(HANDSHAKE, READER)

    assert short.answer()["result"].keys() == whole.answer()["result"].keys()
    assert short.header("mcp-session-id") is not None


@both_eras
async def test_a_list_for_all_rights_is_untouched(world: RightsWorld, era: str) -> None:
    sent: list[bytes] = []
    deliver = world.channel.exchange

    async def watch(request: ChannelRequest, receive: Any, send: Any) -> None:
        async def copy(message: Message) -> None:
            if message["type"] == "http.response.body" and b"tools/list" in request.body:
                sent.append(message.get("body", b""))
            await send(message)

        await deliver(request, receive, copy)

    world.channel.exchange = watch  # type: ignore[method-assign]

    reply = await world.list_tools(era, ADMIN)

    assert reply.body == b"".join(sent)
    assert b"look" in reply.body


@both_eras
async def test_pages_and_their_cursors_are_kept(era: str) -> None:
    server: FastMCP[None] = FastMCP("many", list_page_size=2)
    for number in range(6):
        annotations = ToolAnnotations(read_only_hint=number % 3 == 0)
        server.tool(lambda: "x", name=f"tool{number}", annotations=annotations)
    async with running(server=server) as world:
        found, cursor, pages = [], None, 0
        while pages == 0 or cursor is not None:
            reply = await world.list_tools(era, READER, **({"cursor": cursor} if cursor else {}))
            found += names(reply)
            cursor = reply.answer()["result"].get("nextCursor")
            pages += 1

        assert pages == 3
        assert found == ["tool0", "tool3"]


async def test_a_list_on_a_stream_taken_up_again_is_short_too() -> None:
    async with running(events=EventStore()) as world:
        session = await world.initialize(who=READER)
        message = {"jsonrpc": "2.0", "id": "l", "method": "tools/list"}
        first = await world.send(message=message, session=session, version=HANDSHAKE, who=READER).done()
        ids = [line[3:].strip().decode() for line in first.body.splitlines() if line.startswith(b"id:")]

        again = world.send("GET", session=session, version=HANDSHAKE, who=READER, headers={"last-event-id": ids[0]})
        await again.until(lambda reply: b'"tools"' in reply.body)
        again.leave()
        await again.done()

        assert len(ids) >= 2
        assert names(again) == ["look"]
        assert b"erase" not in again.body


LIST = {"jsonrpc": "2.0", "id": 1, "result": {"tools": [{"name": "look"}, {"name": "erase"}, 5, {}], "ttlMs": 1}}
NOTE = {"jsonrpc": "2.0", "method": "notifications/progress", "params": {"message": '"tools": \u2028 {"a"}'}}


@given(
    ends=st.sampled_from([b"\r\n", b"\n", b"\r"]),
    pieces=st.lists(st.integers(1, 40), min_size=1, max_size=60),
    is_spread=st.booleans(),
)
def test_a_stream_is_cut_the_same_however_it_arrives(ends: bytes, pieces: list[int], is_spread: bool) -> None:
    shown = json.dumps(LIST, indent=1 if is_spread else None).encode()
    data = b"".join(b"data: " + line + ends for line in shown.splitlines())
    note = b"event: message" + ends + b"data: " + json.dumps(NOTE).encode() + ends + ends
    stream = b": ping" + ends + ends + note + b"id: 7" + ends + data + ends + note + b"data: " + b"cut off"
    sieve = ToolListFilter(True, lambda tools: {tool.name for tool in tools} - {"erase"})

    passed, rest = b"", stream
    for size in pieces:
        passed += sieve.feed(rest[:size], False)
        rest = rest[size:]
    passed += sieve.feed(rest, True)

    plain = passed.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    before, after = note.replace(b"\r\n", b"\n").replace(b"\r", b"\n"), b"data: cut off"
    assert plain.count(before) == 2
    assert plain.startswith(b": ping\n\n" + before + b"id: 7\ndata: ")
    assert plain.endswith(after)
    cut = json.loads(plain.split(b"id: 7\ndata: ")[1].split(b"\n")[0])
    assert cut["result"] == {"tools": [{"name": "look"}], "ttlMs": 1, "cacheScope": "private"}


@given(st.binary(), st.lists(st.integers(0, 9), max_size=9), st.booleans())
def test_what_is_no_list_passes_as_it_is(text: bytes, pieces: list[int], is_stream: bool) -> None:
    sieve = ToolListFilter(is_stream, lambda tools: set())

    passed, rest = b"", text
    for size in pieces:
        passed += sieve.feed(rest[:size], False)
        rest = rest[size:]
    passed += sieve.feed(rest, True)

    assert passed == text


# -- what is known of the tools ---------------------------------------------------------------------------------------


async def test_callers_at_once_share_one_question_and_one_that_leaves_takes_nothing_along() -> None:
    asked, may_answer = 0, asyncio.Event()

    async def ask() -> list[Tool]:
        nonlocal asked
        asked += 1
        await may_answer.wait()
        return [Tool("look", True)]

    catalog = Catalog(ask)
    waiting = [asyncio.create_task(catalog.find("look")) for _ in range(5)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    may_answer.set()
    async with asyncio.timeout(DEADLINE):
        found = await asyncio.gather(*waiting, return_exceptions=True)

    assert asked == 1
    assert isinstance(found[0], asyncio.CancelledError)
    assert found[1:] == [frozenset({Tool("look", True)})] * 4


async def test_a_tool_is_as_strong_as_its_strongest_known_version() -> None:
    kept: list[tuple[Tool, ...]] = []
    mild, strong = Tool("tool", True), Tool("tool")

    async def ask() -> list[Tool]:
        return [mild]

    catalog = Catalog(ask, keep=kept.append)
    await catalog.refresh()
    catalog.learn([mild])
    catalog.learn([strong])
    await catalog.refresh()

    assert catalog.versions("tool") == {mild, strong}
    assert [set(tools) for tools in kept] == [{mild}, {mild, strong}]


async def test_a_note_that_can_not_be_written_stops_nothing() -> None:
    def fail(tools: tuple[Tool, ...]) -> None:
        raise OSError("disk full")

    catalog = Catalog(keep=fail)

    catalog.learn([Tool("look", True)])

    assert await catalog.find("look") == {Tool("look", True)}


# -- news of other rights ---------------------------------------------------------------------------------------------


def tell(world: World, rights: tuple[Right, ...], grant_id: str = PERSON.grant_id) -> None:
    world.bus.publish(RightsInForce(grant_id, rights))


async def test_each_open_session_hears_once_that_the_tools_changed(world: RightsWorld) -> None:
    session, other = await world.initialize(who=READER), await world.initialize(who=READER)
    streams = [world.send("GET", session=each, version=HANDSHAKE, who=READER) for each in (session, other)]
    for stream in streams:
        await stream.until(lambda reply: reply.is_begun)

    tell(world, ALL_RIGHTS, "grant-z")
    tell(world, READ_ONLY)
    tell(world, ALL_RIGHTS)
    tell(world, ALL_RIGHTS)
    for stream in streams:
        await stream.until(lambda reply: bool(reply.body))
        stream.leave()
        await stream.done()

    for stream in streams:
        assert stream.events() == [{"jsonrpc": "2.0", "method": "notifications/tools/list_changed"}]
    assert not world.relay.open_streams


async def test_a_subscription_that_wants_it_hears_that_the_tools_changed() -> None:
    async with running() as world:
        wants = world.modern("subscriptions/listen", {"notifications": {"toolsListChanged": True}}, id="s1")
        wants_not = world.modern("subscriptions/listen", {"notifications": {"promptsListChanged": True}}, id="s2")
        for stream in (wants, wants_not):
            await stream.until(lambda reply: b"acknowledged" in reply.body)

        tell(world, READ_ONLY)
        await wants.until(lambda reply: b"list_changed" in reply.body)
        for stream in (wants, wants_not):
            stream.leave()
            await stream.done()

        assert wants.events()[1] == {
            "jsonrpc": "2.0",
            "method": "notifications/tools/list_changed",
            "params": {"_meta": {SUBSCRIPTION: "s1"}},
        }
        assert len(wants_not.events()) == 1
