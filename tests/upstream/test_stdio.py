"""A stdio upstream as its callers see it: both eras, sessions, streams, ids, cancellation, misbehaving servers."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bridge_app.upstream import stdio
from bridge_app.upstream.channel import UpstreamUnavailable
from bridge_app.upstream.stdio import StdioChannel
from tests.upstream.stdio_parts import DEADLINE, Client, DictSecrets, States, raw_settings

SUBSCRIPTION_ID = "io.modelcontextprotocol/subscriptionId"


@asynccontextmanager
async def running(*arguments: str, **settings: Any) -> AsyncIterator[StdioChannel]:
    states = States()
    channel = StdioChannel(raw_settings(*arguments, **settings), DictSecrets(), on_state=states)
    await channel.start()
    try:
        yield channel
    finally:
        async with asyncio.timeout(DEADLINE):
            await channel.stop()


@pytest.fixture
async def channel() -> AsyncIterator[StdioChannel]:
    async with running() as channel:
        yield channel


@pytest.fixture(params=["handshake", "modern"])
async def client(channel: StdioChannel, request: pytest.FixtureRequest) -> Client:
    """An app, once of each era."""
    client = Client(channel)
    return await client.initialize() if request.param == "handshake" else client


async def until(is_so: Callable[[], Any]) -> None:
    async with asyncio.timeout(DEADLINE):
        while not is_so():
            await asyncio.sleep(0.005)


async def seen(client: Client) -> list[dict[str, Any]]:
    return list(json.loads(await client.ask("seen")))


# -- plain calls -------------------------------------------------------------------------------------------------------


async def test_a_call_is_answered_as_json(client: Client) -> None:
    reply = await client.call("echo", text="grüße\n\u2028", id="call-1").done()

    assert (reply.status, reply.header("content-type")) == (200, "application/json")
    assert reply.answer()["id"] == "call-1"
    assert reply.text() == "grüße\n\u2028"
    assert int(reply.header("content-length") or 0) == len(reply.body)


async def test_calls_of_one_app_run_side_by_side(client: Client) -> None:
    waiting = client.call("wait", name="door", token="t")
    await waiting.until(lambda reply: bool(reply.events()))

    await client.ask("release", name="door", id=2)

    assert (await waiting.done()).text() == "done"


async def test_progress_carries_the_token_of_the_client(client: Client) -> None:
    first, second = (
        client.call("progress", count=2, token="same", id=1),
        client.call("progress", count=3, token=7, id=2),
    )

    await asyncio.gather(first.done(), second.done())

    assert [event["params"]["progressToken"] for event in first.events()[:-1]] == ["same"] * 2
    assert [event["params"]["progressToken"] for event in second.events()[:-1]] == [7] * 3
    assert first.is_stream
    assert first.answer()["id"] == 1


async def test_a_client_that_takes_no_streams_gets_the_answer_alone(client: Client) -> None:
    reply = await client.call("progress", count=3, token="t", headers={"accept": "application/json"}).done()

    assert not reply.is_stream
    assert reply.text() == "done"


async def test_equal_ids_of_two_sessions_do_not_meet(channel: StdioChannel) -> None:
    ann, also_ann = await Client(channel).initialize(), await Client(channel).initialize()
    assert await ann.ask("pid") == await also_ann.ask("pid")

    replies = [client.call("echo", text=f"{n}", id=1) for n in range(20) for client in (ann, also_ann)]
    await asyncio.gather(*(reply.done() for reply in replies))

    assert [reply.text() for reply in replies] == [f"{n}" for n in range(20) for _ in range(2)]
    numbers = [message["id"] for message in await seen(ann) if message["method"] == "tools/call"]
    assert len(set(numbers)) == len(numbers)


async def test_what_is_not_ours_to_change_reaches_the_server_as_it_was(client: Client) -> None:
    spelled = '{\n"a": 1.10, "b": [1e2 , "\\u00e4"]}'
    envelope = ""
    headers = {}
    if client.session is None:
        envelope = (
            ', "_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28",'
            ' "io.modelcontextprotocol/clientCapabilities": {}}'
        )
        headers = {"mcp-protocol-version": "2026-07-28", "mcp-method": "tools/call", "mcp-name": "seen"}
    body = f'{{"method":"tools/call","params":{{"name":"seen","arguments":{spelled}{envelope}}},\r\n"jsonrpc":"2.0","id":5}}'

    reply = await client.send(body=body.encode(), headers=headers).done()

    last = json.loads(reply.text())[-1]
    assert last["params"]["arguments"] == json.loads(spelled)
    assert reply.answer()["id"] == 5


@pytest.mark.parametrize("order", ["python", "typescript", "spaced", "returns", "odd"])
@pytest.mark.parametrize("size", [1, 300_000])
async def test_answers_pass_whole_however_they_are_spelled(client: Client, order: str, size: int) -> None:
    reply = await client.call("huge", order=order, size=size, id="x").done()

    assert reply.answer()["id"] == "x"
    assert reply.text() == "ü" * size


async def test_a_large_answer_passes_after_progress_too(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()
    reply = await client.call("huge", order="returns", size=200_000, text="a\r", id=9, token="t").done()

    assert reply.is_stream
    assert reply.answer()["id"] == 9
    assert len(reply.text()) == 400_000


async def test_errors_of_the_server_pass(client: Client) -> None:
    reply = await client.call("no such tool").done()

    assert reply.answer()["error"] == {"code": -32602, "message": "Unknown tool: no such tool"}
    assert reply.status == (200 if client.session else 400)


# -- MCP sessions (handshake era) --------------------------------------------------------------------------------------


async def test_the_introduction_reaches_the_server_as_the_client_said_it(channel: StdioChannel) -> None:
    client = await Client(channel).initialize(elicitation={}, roots={"listChanged": True})

    first = (await seen(client))[0]

    assert first["params"] == {
        "protocolVersion": "2025-11-25",
        "capabilities": {"elicitation": {}, "roots": {"listChanged": True}},
        "clientInfo": {"name": "tester", "version": "1"},
    }
    assert client.introduced["id"] == "intro"
    assert client.introduced["result"]["serverInfo"]["name"] == "raw"


async def test_a_second_session_of_the_same_kind_shares_the_process(channel: StdioChannel) -> None:
    first, second = await asyncio.gather(Client(channel).initialize(), Client(channel).initialize())

    assert first.session != second.session
    assert first.introduced == second.introduced
    methods = [message["method"] for message in await seen(first)]
    assert methods.count("initialize") == methods.count("notifications/initialized") == 1


@pytest.mark.parametrize("other", [{"version": "2025-06-18"}, {"name": "another app"}, {"sampling": {}}])
async def test_another_kind_of_client_gets_a_process_of_its_own(channel: StdioChannel, other: dict[str, Any]) -> None:
    first, second = await Client(channel).initialize(), await Client(channel).initialize(**other)

    assert await first.ask("pid") != await second.ask("pid")


async def test_the_initialized_message_is_said_even_if_the_client_forgets_it(channel: StdioChannel) -> None:
    client = Client(channel)
    params = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "a", "version": "1"}}
    reply = await client.send({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params}).done()
    client.session = reply.header("mcp-session-id")

    assert [message["method"] for message in await seen(client)][:2] == ["initialize", "notifications/initialized"]


async def test_unknown_and_missing_sessions_are_told_so(channel: StdioChannel) -> None:
    client = Client(channel)
    message = {"jsonrpc": "2.0", "id": 4, "method": "tools/list"}

    missing = await client.send(message).done()
    unknown = await client.send(message, headers={"mcp-session-id": "nope"}).done()
    stream = await client.send(method="GET", headers={"mcp-session-id": "nope"}).done()

    assert (missing.status, unknown.status, stream.status) == (400, 404, 404)
    assert unknown.answer()["id"] == 4


async def test_a_session_that_said_goodbye_is_gone(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()
    hanging = client.call("hang")
    await until(lambda: channel.servers.running()[0].is_busy)

    assert (await client.send(method="DELETE").done()).status == 200

    assert "error" in (await hanging.done()).answer()
    assert (await client.call("pid").done()).status == 404


async def test_a_refused_introduction_is_passed_on() -> None:
    async with running("--refuse") as channel:
        params = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "a", "version": "1"}}
        message = {"jsonrpc": "2.0", "id": "i", "method": "initialize", "params": params}

        reply = await Client(channel).send(message).done()

        assert reply.answer() == {"jsonrpc": "2.0", "id": "i", "error": {"code": -32602, "message": "not with you"}}
        assert reply.header("mcp-session-id") is None


# -- strays ------------------------------------------------------------------------------------------------------------


async def test_strays_arrive_on_the_stream_of_every_session_of_the_grant(channel: StdioChannel) -> None:
    first, second = await Client(channel).initialize(), await Client(channel).initialize()
    streams = [first.stream(), second.stream()]
    for stream in streams:
        await stream.until(lambda stream: bool(stream.messages))

    await first.ask("change")

    for stream in streams:
        await stream.until(lambda stream: bool(stream.events()))
        assert stream.events()[0]["method"] == "notifications/tools/list_changed"
        stream.leave()
        await stream.done()


async def test_a_stray_waits_for_the_stream_to_be_opened(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()
    await client.ask("change")

    stream = await client.stream().until(lambda stream: bool(stream.events()))

    assert stream.events()[0]["method"] == "notifications/tools/list_changed"


async def test_a_second_stream_takes_over_from_the_first(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()
    first = await client.stream().until(lambda stream: bool(stream.messages))

    second = await client.stream().until(lambda stream: bool(stream.messages))
    await client.ask("change")

    assert (await first.done()).is_complete
    await second.until(lambda stream: bool(stream.events()))
    assert first.events() == []


async def test_news_of_a_resource_go_to_the_session_that_subscribed(channel: StdioChannel) -> None:
    first, second = await Client(channel).initialize(), await Client(channel).initialize()
    await second.request("resources/subscribe", {"uri": "file:///a"}).done()
    await first.request("resources/subscribe", {"uri": "file:///b"}).done()

    await first.ask("update", uri="file:///a/part")
    await first.ask("change")

    mine = await first.stream().until(lambda stream: bool(stream.events()))
    theirs = await second.stream().until(lambda stream: len(stream.events()) == 2)
    assert [event["method"] for event in mine.events()] == ["notifications/tools/list_changed"]
    assert theirs.events()[0]["params"]["uri"] == "file:///a/part"


async def test_a_subscription_stays_while_another_session_needs_it(channel: StdioChannel) -> None:
    first, second = await Client(channel).initialize(), await Client(channel).initialize()
    for client in (first, second):
        await client.request("resources/subscribe", {"uri": "file:///a"}).done()

    kept = await first.request("resources/unsubscribe", {"uri": "file:///a"}, id="u").done()
    still = [message["method"] for message in await seen(first)]
    await second.send(method="DELETE").done()
    gone = [message["method"] for message in await seen(first)]

    assert kept.answer() == {"jsonrpc": "2.0", "id": "u", "result": {}}
    assert "resources/unsubscribe" not in still
    assert "resources/unsubscribe" in gone


async def test_a_log_message_goes_to_the_only_call_in_flight(client: Client) -> None:
    meta = None if client.session else {"io.modelcontextprotocol/logLevel": "info"}
    reply = await client.call("log", words="hello", meta=meta).done()

    assert [event.get("method") for event in reply.events()] == ["notifications/message", None]


async def test_a_log_message_among_several_calls_goes_to_the_stream_of_strays(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()
    stream = await client.stream().until(lambda stream: bool(stream.messages))
    hanging = client.call("hang", id=1)

    reply = await client.call("log", words="hello", id=2).done()

    assert len(reply.events()) == 1
    await stream.until(lambda stream: bool(stream.events()))
    hanging.leave()


async def test_a_modern_log_message_without_a_wish_for_it_goes_nowhere(channel: StdioChannel) -> None:
    reply = await Client(channel).call("log", words="hello").done()

    assert len(reply.events()) == 1


# -- cancellation ------------------------------------------------------------------------------------------------------


async def test_a_caller_that_leaves_cancels_its_call_at_the_server(client: Client) -> None:
    hanging = client.call("hang", id="h")
    await until(lambda: client.channel.servers.running() and client.channel.servers.running()[0].is_busy)

    hanging.leave()
    await hanging.done()

    number = next(m["id"] for m in await seen(client) if m.get("params", {}).get("name") == "hang")
    assert json.loads(await client.ask("cancelled")) == [number]


async def test_a_cancelled_exchange_cancels_its_call_at_the_server(client: Client) -> None:
    hanging = client.call("hang")
    await until(lambda: client.channel.servers.running() and client.channel.servers.running()[0].is_busy)

    hanging.task.cancel()
    await asyncio.wait([hanging.task])

    assert len(json.loads(await client.ask("cancelled"))) == 1


async def test_the_clients_own_cancellation_ends_its_call_only(channel: StdioChannel) -> None:
    client, other = await Client(channel).initialize(), await Client(channel).initialize()
    hanging, staying = client.call("hang", id=1), other.call("wait", name="door", id=1)
    await until(lambda: len(channel.servers.running()[0]._calls) == 2)

    await client.notify("notifications/cancelled", requestId=1).done()

    assert (await hanging.done()).answer()["error"]["message"] == "Request cancelled"
    await other.ask("release", name="door", id=2)
    assert (await staying.done()).text() == "done"


async def test_an_answer_that_comes_after_the_cancellation_goes_nowhere() -> None:
    async with running("--answers-cancelled") as channel:
        client = await Client(channel).initialize()
        hanging = client.call("hang", id=1)
        await until(lambda: channel.servers.running()[0].is_busy)

        hanging.leave()
        await hanging.done()

        assert await client.ask("echo", text="next", id=1) == "next"


async def test_a_finished_call_is_not_cancelled(client: Client) -> None:
    await client.ask("echo", text="a")

    assert json.loads(await client.ask("cancelled")) == []


# -- questions ---------------------------------------------------------------------------------------------------------


async def test_a_question_is_asked_on_the_stream_of_the_call_and_its_answer_comes_back(channel: StdioChannel) -> None:
    client = await Client(channel).initialize(elicitation={})
    reply = client.call("ask", method="elicitation/create", params={"message": "Your name?"})
    await reply.until(lambda reply: bool(reply.events()))
    question = reply.events()[0]

    accepted = await client.answer(question["id"], action="accept", content={"name": "Ann"}).done()

    assert accepted.status == 202
    assert json.loads((await reply.done()).text())["result"]["content"] == {"name": "Ann"}
    assert question["params"] == {"message": "Your name?"}


async def test_a_ping_of_the_server_is_answered_here(client: Client) -> None:
    reply = await client.call("ask_ping").done()

    assert len(reply.events()) == 1
    assert json.loads(reply.text()) == {"jsonrpc": "2.0", "id": "ping-1", "result": {}}


async def test_the_server_is_told_when_the_app_it_asked_leaves(channel: StdioChannel) -> None:
    client = await Client(channel).initialize(elicitation={})
    reply = client.call("ask", method="elicitation/create", id=1)
    await reply.until(lambda reply: bool(reply.events()))
    question = reply.events()[0]["id"]

    reply.leave()
    await reply.done()

    refused = [message for message in await seen(client) if message.get("id") == question and "error" in message]
    assert refused[0]["error"]["message"] == "The app that was asked is not there."


async def test_a_question_taken_back_is_taken_back_at_the_client(channel: StdioChannel) -> None:
    client = await Client(channel).initialize(elicitation={})

    reply = await client.call("take_back").done()

    assert [event.get("method") for event in reply.events()][:2] == ["elicitation/create", "notifications/cancelled"]
    assert reply.events()[1]["params"]["requestId"] == "back"


async def test_an_answer_nobody_asked_for_does_not_reach_the_server(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()

    assert (await client.answer(99, roots=[]).done()).status == 202

    assert all("method" in message for message in await seen(client))


async def test_a_question_between_calls_waits_for_the_stream_of_the_only_session() -> None:
    async with running("--ask-roots") as channel:
        client = await Client(channel).initialize(roots={})
        await until(lambda: channel.servers.running()[0]._questions)

        stream = await client.stream().until(lambda stream: bool(stream.events()))
        await client.answer(stream.events()[0]["id"], roots=[]).done()

        stream.leave()
        await stream.done()
        await client.ask("change")
        again = await client.stream().until(lambda stream: bool(stream.events()))

        assert stream.events()[0]["method"] == "roots/list"
        assert [event["method"] for event in again.events()] == ["notifications/tools/list_changed"]
        assert {"jsonrpc": "2.0", "id": 1, "result": {"roots": []}} in await seen(client)


async def test_a_question_nobody_fetches_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bridge_app.upstream.multiplexer.QUESTION_WAITS", 0.05)
    async with running("--ask-roots") as channel:
        client = await Client(channel).initialize(roots={})
        server = channel.servers.running()[0]

        await until(lambda: server._questions)
        await until(lambda: not server._questions)

        assert any("error" in message for message in await seen(client))


async def test_a_question_asked_outside_the_modern_protocol_is_refused(channel: StdioChannel) -> None:
    reply = await Client(channel).call("ask", method="elicitation/create").done()

    assert json.loads(reply.text())["error"]["code"] == -32601
    assert len(reply.events()) == 1


# -- 2026-07-28 --------------------------------------------------------------------------------------------------------


async def test_modern_apps_of_one_grant_share_a_process_without_sessions(channel: StdioChannel) -> None:
    one, two = Client(channel), Client(channel)

    assert await one.ask("pid") == await two.ask("pid")
    assert "initialize" not in [message["method"] for message in await seen(one)]


async def test_a_subscription_stream_bears_the_clients_own_id(channel: StdioChannel) -> None:
    client = Client(channel)
    wanted = {"notifications": {"toolsListChanged": True}}
    one = client.request("subscriptions/listen", wanted, id="one")
    two = client.request("subscriptions/listen", wanted, id="one")
    for stream in (one, two):
        await stream.until(lambda stream: bool(stream.events()))

    await client.ask("change")
    await one.until(lambda stream: len(stream.events()) == 2)
    await client.request("subscriptions/end").done()

    assert [event["method"] for event in one.events()] == [
        "notifications/subscriptions/acknowledged",
        "notifications/tools/list_changed",
    ]
    assert {event["params"]["_meta"][SUBSCRIPTION_ID] for event in one.events()} == {"one"}
    assert (await two.done()).answer()["result"]["_meta"] == {SUBSCRIPTION_ID: "one"}
    one.leave()
    await one.done()
    assert len(json.loads(await client.ask("cancelled"))) == 1


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"mcp-method": "tools/list"}, 400, -32020),
        ({"mcp-name": "other"}, 400, -32020),
        ({"mcp-name": "=?base64?bm8=?="}, 400, -32020),
        ({"mcp-protocol-version": "2099-01-01"}, 400, -32020),
    ],
)
async def test_headers_that_belie_the_body_are_refused(
    channel: StdioChannel, changes: dict[str, str], status: int, code: int
) -> None:
    reply = await Client(channel).call("echo", text="x", headers=changes).done()

    assert (reply.status, reply.answer()["error"]["code"]) == (status, code)
    assert channel.servers.running() == []


@pytest.mark.parametrize("headers", [{}, {"mcp-param-region": "Oslo"}, {"mcp-param-region": "=?base64?!?="}])
async def test_a_header_that_belies_an_argument_is_refused(channel: StdioChannel, headers: dict[str, str]) -> None:
    refused = await Client(channel).call("mirrored", region="Rome", headers=headers).done()
    passed = await Client(channel).call("mirrored", region="Rome", headers={"mcp-param-region": "Rome"}).done()

    assert (refused.status, refused.answer()["error"]["code"]) == (400, -32020)
    assert passed.text() == "Rome"


async def test_headers_are_judged_by_what_a_tool_wants_now(channel: StdioChannel) -> None:
    client = Client(channel)
    await client.call("mirrored", region="Place", headers={"mcp-param-region": "Place"}).done()

    moved = await client.call("mirrored", region="Rome", headers={"mcp-param-place": "Rome"}).done()

    assert moved.text() == "Rome"


async def test_a_name_that_no_header_can_hold_is_compared_decoded(channel: StdioChannel) -> None:
    reply = await Client(channel).call("grüße", headers={"mcp-name": "=?base64?Z3LDvMOfZQ==?="}).done()

    assert reply.answer()["error"]["message"] == "Unknown tool: grüße"


async def test_modern_requests_without_their_envelope_or_of_another_era_are_refused(channel: StdioChannel) -> None:
    headers = {"mcp-protocol-version": "2026-07-28", "mcp-method": "tools/list"}
    client = Client(channel)

    bare = await client.send({"jsonrpc": "2.0", "id": 1, "method": "tools/list"}, headers=headers).done()
    intro = await client.request("initialize", {"protocolVersion": "2025-11-25"}).done()
    unknown = await client.request("no/such").done()
    note = await client.send({"jsonrpc": "2.0", "method": "notifications/x"}, headers=headers).done()
    stream = await client.send(method="GET", headers=headers).done()

    assert [(reply.status, reply.answer()["error"]["code"]) for reply in (bare, intro, unknown)] == [
        (400, -32602),
        (404, -32601),
        (404, -32601),
    ]
    assert (note.status, stream.status) == (202, 405)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'[{"jsonrpc":"2.0","id":1,"method":"ping"}]',
        b"\xff",
        b'{"jsonrpc":"2.0"}',
        b'{"jsonrpc":"2.0","id":null,"method":"ping"}',
        b'{"jsonrpc":"2.0","id":true,"method":"ping"}',
        b'{"jsonrpc":"2.0","id":1,"method":5}',
        b'{"jsonrpc":"2.0","id":1,"method":"ping","id":2}',
        b'{"jsonrpc":"2.0","id":1,"method":"ping"} x',
        b'{"a":' * 100_000,
    ],
)
async def test_bodies_that_are_no_message_are_refused(channel: StdioChannel, body: bytes) -> None:
    client = await Client(channel).initialize()

    reply = await client.send(body=body).done()

    assert reply.status == 400
    assert reply.answer()["error"]["code"] in (-32700, -32600)


async def test_two_progress_tokens_in_one_call_are_refused(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()
    body = (
        b'{"jsonrpc":"2.0","id":1,"method":"tools/call",'
        b'"params":{"name":"pid","_meta":{"progressToken":1,"progressToken":2}}}'
    )

    assert (await client.send(body=body).done()).status == 400


# -- servers that misbehave --------------------------------------------------------------------------------------------


async def test_lines_that_are_no_messages_harm_nobody() -> None:
    async with running("--noisy") as channel:
        client = await Client(channel).initialize()

        assert await client.ask("garbage") == "done"

        assert channel.servers.running()[0].garbage >= 4
        assert any("print debugging" in line for line in channel.log())


async def test_an_endless_line_ends_the_process_and_fails_its_calls() -> None:
    async with running(answer_bytes=1024 * 1024) as channel:
        client = await Client(channel).initialize()
        waiting = client.call("hang", id=1)

        reply = await client.call("endless", id=2).done()

        for failed in (reply, await waiting.done()):
            assert "more than 1 MiB at once" in failed.answer()["error"]["message"]
        assert await (await client.initialize()).ask("echo", text="again") == "again"


async def test_an_answer_that_is_a_little_too_long_is_refused_too() -> None:
    async with running(answer_bytes=2000) as channel:
        client = await Client(channel).initialize()

        reply = await client.call("huge", order="python", size=2000, text="a").done()

        assert "at once" in reply.answer()["error"]["message"]


async def test_an_answer_as_large_as_allowed_passes() -> None:
    async with running(answer_bytes=1024 * 1024) as channel:
        client = await Client(channel).initialize()

        reply = await client.call("huge", order="python", size=1024 * 1024 - 200, text="a").done()

        assert len(reply.text()) == 1024 * 1024 - 200


async def test_forty_eight_megabytes_of_noise_are_kept_short(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()

    assert await client.ask("stderr", size=48_000_000) == "done"

    await until(lambda: channel.log()[-1:] == ("the end",))
    assert len(channel.log()) <= 500


async def test_twenty_thousand_notifications_do_not_block(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()

    for method in ("notifications/progress", "notifications/message", "notifications/tools/list_changed"):
        reply = await client.call("flood", method=method, count=20_000, token="t").done()
        assert reply.text() == "done"

    assert await client.ask("echo", text="alive") == "alive"


async def test_a_caller_that_does_not_read_blocks_nobody_else(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()
    blocked = client.call("flood", method="notifications/progress", count=20_000, token="t", id=1, is_blocked=True)
    await blocked.until(lambda reply: bool(reply.messages))

    assert await client.ask("echo", text="alive", id=2) == "alive"
    blocked.unblocked.set()

    await blocked.done()
    assert blocked.text() == "done"
    assert len(blocked.events()) < 10_000


async def test_silence_fails_the_call_and_cancels_it() -> None:
    async with running(call_seconds=0.8) as channel:
        client = await Client(channel).initialize()

        reply = await client.call("hang").done()

        assert reply.answer()["error"]["message"] == "“Raw” did not answer in time."
        assert len(json.loads(await client.ask("cancelled"))) == 1


async def test_progress_breaks_the_silence(channel: StdioChannel) -> None:
    async with running(call_seconds=0.8) as channel:
        client = await Client(channel).initialize()
        waiting = client.call("wait", name="door", token="t", id=1)
        await waiting.until(lambda reply: bool(reply.events()))
        call = next(iter(channel.servers.running()[0]._calls.values()))
        began = call.heard_at

        while call.heard_at < began + 1.2:
            await client.ask("notch", name="door", id=2)
        await client.ask("release", name="door", id=3)

        assert (await waiting.done()).text() == "done"


async def test_a_subscription_may_be_silent_for_ever() -> None:
    async with running(call_seconds=0.8) as channel:
        client = Client(channel)
        stream = client.request("subscriptions/listen", {"notifications": {"toolsListChanged": True}})
        await stream.until(lambda stream: bool(stream.events()))

        failed = await client.call("hang", id=2).done()
        await client.ask("change", id=3)

        assert "error" in failed.answer()
        await stream.until(lambda stream: len(stream.events()) == 2)


async def test_a_modern_server_that_says_nothing_at_all_is_given_up_sooner() -> None:
    async with running("--deaf", start_seconds=0.2) as channel:
        reply = await Client(channel).request("tools/list").done()

        assert reply.answer()["error"]["message"] == "“Raw” did not answer in time."


async def test_a_call_with_an_open_question_is_not_silent() -> None:
    async with running(call_seconds=0.5) as channel:
        client = await Client(channel).initialize(elicitation={})
        asked = client.call("ask", method="elicitation/create", id=1)
        await asked.until(lambda reply: bool(reply.events()))

        call = next(iter(channel.servers.running()[0]._calls.values()))
        asked_at = call.heard_at
        await until(lambda: call.heard_at > asked_at + 0.8)  # its patience began anew, more than once
        await client.answer(asked.events()[0]["id"], action="decline").done()

        assert json.loads((await asked.done()).text())["result"] == {"action": "decline"}


async def test_a_long_call_shows_that_it_still_lives(channel: StdioChannel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stdio, "KEEPALIVE", 0.1)
    client = await Client(channel).initialize()
    reply, stream = client.call("wait", name="door"), client.stream()

    for one in (reply, stream):
        await one.until(lambda one: one.body.count(b": still there\r\n\r\n") >= 2)
    await client.ask("release", name="door", id=2)

    assert (await reply.done()).text() == "done"


def test_a_channel_works_on_a_thread_of_its_own() -> None:
    said: list[str] = []

    async def talk() -> None:
        async with running() as channel:
            said.append(await (await Client(channel).initialize()).ask("echo", text="from a thread"))

    thread = threading.Thread(target=lambda: asyncio.run(talk()))
    thread.start()
    thread.join(DEADLINE)

    assert said == ["from a thread"]


# -- the channel as a whole --------------------------------------------------------------------------------------------


async def test_a_stopped_channel_is_unavailable_and_can_be_started_again(channel: StdioChannel) -> None:
    client = await Client(channel).initialize()
    hanging, stream = client.call("hang"), client.stream()
    await until(lambda: len(stream.messages) == 1 and channel.servers.running()[0]._calls)

    await channel.stop()

    assert "error" in (await hanging.done()).answer()
    assert (await stream.done()).is_complete
    with pytest.raises(UpstreamUnavailable):
        await client.call("pid").done()
    await channel.start()
    assert await (await client.initialize()).ask("echo", text="back") == "back"


async def test_an_ended_grant_has_no_process_any_more(channel: StdioChannel) -> None:
    ann, bob = await Client(channel, "grant-a").initialize(), await Client(channel, "grant-b").initialize()

    channel.end_grant("grant-a")

    assert (await ann.call("pid").done()).status == 404
    assert await bob.ask("echo", text="still") == "still"
