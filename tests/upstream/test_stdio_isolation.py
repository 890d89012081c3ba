"""What one grant says to a server on stdio is not for another grant, whether processes are its own or shared."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bridge_app.upstream.stdio import StdioChannel
from tests.upstream.stdio_parts import DEADLINE, Client, DictSecrets, Exchange, raw_settings


@asynccontextmanager
async def running(*arguments: str, **settings: Any) -> AsyncIterator[StdioChannel]:
    channel = StdioChannel(raw_settings(*arguments, **settings), DictSecrets())
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


@pytest.fixture
async def shared() -> AsyncIterator[StdioChannel]:
    async with running(is_shared=True) as channel:
        yield channel


async def began(reply: Exchange) -> Exchange:
    return await reply.until(lambda reply: bool(reply.events()))


# -- a process for each grant ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_modern", [False, True])
async def test_two_grants_never_share_a_process(channel: StdioChannel, is_modern: bool) -> None:
    ann, bob = Client(channel, "grant-a"), Client(channel, "grant-b")
    if not is_modern:
        await asyncio.gather(ann.initialize(), bob.initialize())

    assert await ann.ask("pid") != await bob.ask("pid")
    assert "ann's secret" not in await bob.ask("seen")


async def test_a_question_in_flight_for_one_grant_is_not_seen_by_another(channel: StdioChannel) -> None:
    ann = await Client(channel, "grant-a").initialize(elicitation={})
    bob = await Client(channel, "grant-b").initialize(elicitation={})
    bobs_stream = bob.stream()
    bobs_call = await began(bob.call("wait", name="door", token="t"))
    anns_call = await began(ann.call("ask", method="elicitation/create", params={"message": "for ann"}))
    question = anns_call.events()[0]["id"]

    await bob.answer(question, action="accept", content={"stolen": True}).done()
    await ann.answer(question, action="accept", content={"by": "ann"}).done()

    assert json.loads((await anns_call.done()).text())["result"]["content"] == {"by": "ann"}
    await bob.ask("release", name="door", id=2)
    await bobs_call.done()
    assert b"for ann" not in bobs_call.body + bobs_stream.body
    assert not any("result" in message for message in json.loads(await bob.ask("seen")))


async def test_a_session_of_one_grant_is_unknown_to_another(channel: StdioChannel) -> None:
    ann, bob = await Client(channel, "grant-a").initialize(), await Client(channel, "grant-b").initialize()
    bob.session = ann.session

    replies = [bob.call("pid"), bob.stream(), bob.send(method="DELETE"), bob.notify("notifications/x"), bob.answer(1)]
    for reply in replies:
        await reply.done()

    assert {reply.status for reply in replies} == {404}
    assert await ann.ask("echo", text="still here") == "still here"


async def test_strays_of_one_grant_do_not_reach_another(channel: StdioChannel) -> None:
    ann, bob = await Client(channel, "grant-a").initialize(), await Client(channel, "grant-b").initialize()
    bobs_stream = await bob.stream().until(lambda stream: bool(stream.messages))
    await ann.ask("change")
    await ann.ask("update", uri="file:///ann")

    await bob.ask("change")

    await began(bobs_stream)
    assert len(bobs_stream.events()) == 1


# -- several sessions of one grant -------------------------------------------------------------------------------------


async def test_a_question_goes_to_the_session_that_has_a_call_in_flight(channel: StdioChannel) -> None:
    first, second = await Client(channel).initialize(roots={}), await Client(channel).initialize(roots={})
    streams = first.stream(), second.stream()

    asked = await began(second.call("ask", method="roots/list"))
    await second.answer(asked.events()[0]["id"], roots=[]).done()

    assert json.loads((await asked.done()).text())["result"] == {"roots": []}
    assert [stream.events() for stream in streams] == [[], []]


async def test_of_several_calls_of_one_session_the_latest_gets_the_question(channel: StdioChannel) -> None:
    client = await Client(channel).initialize(roots={})
    earlier = await began(client.call("wait", name="door", token="t", id=1))

    asked = await began(client.call("ask", method="roots/list", id=2))

    assert asked.events()[0]["method"] == "roots/list"
    assert [event["method"] for event in earlier.events()] == ["notifications/progress"]
    await client.answer(asked.events()[0]["id"], roots=[]).done()
    await asked.done()


async def test_a_question_is_refused_when_several_sessions_could_be_meant(channel: StdioChannel) -> None:
    first, second = await Client(channel).initialize(roots={}), await Client(channel).initialize(roots={})
    await began(first.call("wait", name="door", token="t"))

    reply = await second.call("ask", method="roots/list").done()

    assert "can't be told whose question this is" in json.loads(reply.text())["error"]["message"]
    assert len(reply.events()) == 1


async def test_a_session_cannot_answer_the_question_of_another(channel: StdioChannel) -> None:
    first, second = await Client(channel).initialize(roots={}), await Client(channel).initialize(roots={})
    asked = await began(first.call("ask", method="roots/list"))
    question = asked.events()[0]["id"]

    await second.answer(question, roots=[{"uri": "file:///wrong"}]).done()
    await first.answer(question, roots=[]).done()

    assert json.loads((await asked.done()).text())["result"] == {"roots": []}


# -- one process for all -----------------------------------------------------------------------------------------------


async def test_a_shared_process_serves_all_and_knows_of_no_clients_abilities(shared: StdioChannel) -> None:
    ann = await Client(shared, "grant-a").initialize(elicitation={}, sampling={}, name="anns app")
    bob = await Client(shared, "grant-b").initialize(name="bobs app")

    assert await ann.ask("pid") == await bob.ask("pid")
    introductions = [message for message in json.loads(await bob.ask("seen")) if message["method"] == "initialize"]
    assert [message["params"]["capabilities"] for message in introductions] == [{}]
    assert introductions[0]["params"]["clientInfo"]["name"] == "MCP Auth Bridge"


async def test_a_made_up_revision_gets_no_process_of_its_own(shared: StdioChannel) -> None:
    ann, bob = await Client(shared, "grant-a").initialize(), await Client(shared, "grant-b").initialize(version="x")

    assert await ann.ask("pid") == await bob.ask("pid")
    assert bob.introduced["result"]["protocolVersion"] == "2025-11-25"


@pytest.mark.parametrize("method", ["elicitation/create", "sampling/createMessage", "roots/list"])
async def test_questions_of_a_shared_process_are_refused_and_shown_to_nobody(shared: StdioChannel, method: str) -> None:
    ann = await Client(shared, "grant-a").initialize(elicitation={}, sampling={}, roots={})
    bob = await Client(shared, "grant-b").initialize(elicitation={}, sampling={}, roots={})
    streams = ann.stream(), bob.stream()

    reply = await ann.call("ask", method=method, params={"message": "secret"}).done()

    assert json.loads(reply.text())["error"]["code"] == -32601
    assert len(reply.events()) == 1
    assert [stream.events() for stream in streams] == [[], []]


@pytest.mark.parametrize("is_modern", [False, True])
async def test_answers_and_progress_of_a_shared_process_find_their_grant(shared: StdioChannel, is_modern: bool) -> None:
    ann, bob = Client(shared, "grant-a"), Client(shared, "grant-b")
    if not is_modern:
        await asyncio.gather(ann.initialize(), bob.initialize())
    calls = [(client, client.call("progress", count=5, token="t", id=1)) for client in (ann, bob) * 5]
    echoes = [(text, client.call("echo", text=text, id=1)) for client, text in ((ann, "ann"), (bob, "bob")) * 5]

    await asyncio.gather(*(reply.done() for _, reply in calls + echoes))  # type: ignore[operator]

    assert {len(reply.events()) for _, reply in calls} == {6}
    assert [reply.text() for _, reply in echoes] == [text for text, _ in echoes]


async def test_logs_of_a_shared_process_reach_nobody(shared: StdioChannel) -> None:
    ann, bob = await Client(shared, "grant-a").initialize(), await Client(shared, "grant-b").initialize()
    streams = ann.stream(), bob.stream()

    reply = await ann.call("log", words="ann's secret").done()
    await ann.ask("change")

    for stream in streams:
        await began(stream)
        assert [event["method"] for event in stream.events()] == ["notifications/tools/list_changed"]
    assert len(reply.events()) == 1


async def test_news_of_a_resource_on_a_shared_process_reach_only_who_subscribed(shared: StdioChannel) -> None:
    ann, bob = await Client(shared, "grant-a").initialize(), await Client(shared, "grant-b").initialize()
    await ann.request("resources/subscribe", {"uri": "file:///ann"}).done()
    anns, bobs = ann.stream(), bob.stream()

    await ann.ask("update", uri="file:///ann")
    await ann.ask("update", uri="file:///unknown")
    await ann.ask("change")

    await anns.until(lambda stream: len(stream.events()) == 2)
    await began(bobs)
    assert [event["params"].get("uri") for event in anns.events()] == ["file:///ann", None]
    assert len(bobs.events()) == 1


async def test_a_forged_progress_token_reaches_no_other_call(shared: StdioChannel) -> None:
    ann, bob = await Client(shared, "grant-a").initialize(), await Client(shared, "grant-b").initialize()
    waiting = await began(bob.call("wait", name="door", token="t"))
    number = next(iter(shared.servers.running()[0]._calls))

    for guess in (number, str(number), f"x-{number}", f"-{number}", "t"):
        await ann.ask("forge", forged=guess)

    assert len(waiting.events()) == 1


async def test_what_a_shared_process_said_last_is_not_told_to_other_grants(shared: StdioChannel) -> None:
    ann, bob = await Client(shared, "grant-a").initialize(), await Client(shared, "grant-b").initialize()
    waiting = await began(bob.call("wait", name="door", token="t"))

    await ann.call("crash", words="ann's secret").done()

    assert waiting.answer()["error"]["message"].endswith("exited with code 3") if (await waiting.done()) else False
    assert shared.log()[-1] == "ann's secret"
