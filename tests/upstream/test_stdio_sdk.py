"""Servers as people write them, with the official SDK, on stdio: both eras, and behind the relay."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bridge_app.events import EventBus
from bridge_app.fastmcp_auth import body_first
from bridge_app.models import McpSession, UpstreamSettings, VerifiedRequest
from bridge_app.server.live import Live
from bridge_app.server.sessions import McpSessions
from bridge_app.upstream.channel import ChannelRequest, Receive, Send
from bridge_app.upstream.relay import Relay
from bridge_app.upstream.stdio import StdioChannel
from tests.upstream.stdio_parts import DEADLINE, Client, DictSecrets, raw_settings

SUBSCRIPTION_ID = "io.modelcontextprotocol/subscriptionId"
SDK_SERVER = Path(__file__).with_name("sdk_stdio_server.py")
SETTINGS = UpstreamSettings("sdk", "SDK", "stdio", command=sys.executable, arguments=(str(SDK_SERVER),))


@pytest.fixture
async def channel() -> AsyncIterator[StdioChannel]:
    channel = StdioChannel(SETTINGS, DictSecrets())
    await channel.start()
    yield channel
    async with asyncio.timeout(DEADLINE):
        await channel.stop()


@pytest.fixture(params=["handshake", "modern"])
async def client(channel: StdioChannel, request: pytest.FixtureRequest) -> Client:
    """An app, once of each era."""
    client = Client(channel)
    return await client.initialize(elicitation={}) if request.param == "handshake" else client


async def test_tools_are_listed_and_called_in_both_eras(client: Client) -> None:
    listed = await client.request("tools/list").done()

    assert "echo" in [tool["name"] for tool in listed.answer()["result"]["tools"]]
    assert await client.ask("echo", text="grüße") == "grüße"


async def test_progress_reaches_the_call_in_both_eras(client: Client) -> None:
    reply = await client.call("steps", token="mine").done()

    assert [event["params"]["progressToken"] for event in reply.events()[:-1]] == ["mine"] * 3
    assert reply.text() == "done"


async def test_the_server_stops_working_for_a_caller_that_left_in_both_eras(client: Client) -> None:
    await client.ask("echo", text="warm")
    hanging = client.call("forever", token="t")
    await asyncio.sleep(0)

    hanging.leave()
    await hanging.done()

    async with asyncio.timeout(DEADLINE):
        while await client.ask("cancellations") != "1":
            pass


async def test_a_person_is_asked_in_the_handshake_era(channel: StdioChannel) -> None:
    client = await Client(channel).initialize(elicitation={})
    reply = client.call("name")
    await reply.until(lambda reply: bool(reply.events()))
    question = reply.events()[0]

    await client.answer(question["id"], action="accept", content={"value": "Ann"}).done()

    assert question["method"] == "elicitation/create"
    assert (await reply.done()).text() == "hello Ann"


async def test_a_modern_subscription_hears_of_changes(channel: StdioChannel) -> None:
    client = Client(channel)
    stream = client.request("subscriptions/listen", {"notifications": {"toolsListChanged": True}}, id="mine")
    await stream.until(lambda stream: bool(stream.events()))

    await client.ask("change")

    await stream.until(lambda stream: len(stream.events()) == 2)
    assert {event["params"]["_meta"][SUBSCRIPTION_ID] for event in stream.events()} == {"mine"}
    stream.leave()
    await stream.done()


# -- behind the relay --------------------------------------------------------------------------------------------------


class Rows:
    """MCP sessions in memory."""

    def __init__(self) -> None:
        self.rows: dict[str, McpSession] = {}

    def add(self, session: McpSession) -> None:
        self.rows[session.id] = session

    def get(self, session_id: str) -> McpSession | None:
        return self.rows.get(session_id)

    def touch(self, session_id: str, at: float) -> None:
        pass

    def end(self, session_id: str) -> None:
        self.rows.pop(session_id, None)

    def adopt(self, session_id: str, grant_id: str, *, now: float) -> bool:
        return False

    def list_of(self, grant_id: str) -> tuple[McpSession, ...]:
        return tuple(row for row in self.rows.values() if row.grant_id == grant_id)


class Relayed:
    """A channel's interface to a relay, so that the same client can speak to it."""

    def __init__(self, channel: StdioChannel) -> None:
        self.relay = Relay(channel, McpSessions(Rows()), EventBus())
        self.live = Live()

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        scope = {"type": "http", "method": request.method, "path": "/mcp", "headers": request.headers}
        who: VerifiedRequest = request.who
        await self.relay.handle(scope, body_first(request.body, receive), send, who, self.live)


@pytest.fixture
async def relayed() -> AsyncIterator[tuple[Relayed, StdioChannel]]:
    channel = StdioChannel(raw_settings(), DictSecrets())
    await channel.start()
    relayed = Relayed(channel)
    yield relayed, channel
    await relayed.relay.close()
    async with asyncio.timeout(DEADLINE):
        await channel.stop()


@pytest.mark.parametrize("is_modern", [False, True])
async def test_behind_the_relay_a_crash_costs_one_call_and_no_session(
    relayed: tuple[Relayed, StdioChannel], is_modern: bool
) -> None:
    client = Client(relayed[0])  # type: ignore[arg-type]
    if not is_modern:
        await client.initialize()

    crashed = await client.call("crash", words="oh").done()

    assert "exited with code 3: oh" in crashed.answer()["error"]["message"]
    assert await client.ask("echo", text="again") == "again"


async def test_behind_the_relay_a_stopped_process_is_not_noticed(relayed: tuple[Relayed, StdioChannel]) -> None:
    client = await Client(relayed[0]).initialize(elicitation={})  # type: ignore[arg-type]
    before = await client.ask("pid")

    relayed[1].servers.abandon(relayed[1].servers.running()[0], "idle")

    assert await client.ask("pid") != before
    reply = client.call("ask", method="elicitation/create")
    await reply.until(lambda reply: bool(reply.events()))
    await client.answer(reply.events()[0]["id"], action="cancel").done()
    assert "cancel" in (await reply.done()).text()


async def test_behind_the_relay_an_ended_grant_ends_its_work_at_the_server(
    relayed: tuple[Relayed, StdioChannel],
) -> None:
    client = await Client(relayed[0]).initialize()  # type: ignore[arg-type]
    hanging = client.call("hang")
    server = relayed[1].servers.running()[0]
    async with asyncio.timeout(DEADLINE):
        while not server.is_busy:
            await asyncio.sleep(0.005)

    relayed[0].live.end("grant-a", "revoked")

    async with asyncio.timeout(DEADLINE):
        await hanging.done()
        while server.is_busy or server.seats:
            await asyncio.sleep(0.005)
    assert hanging.status == 401


async def test_behind_the_relay_a_server_that_cannot_start_is_a_503_in_words() -> None:
    channel = StdioChannel(raw_settings(command="no-such-command"), DictSecrets())
    await channel.start()
    relayed = Relayed(channel)

    reply = await Client(relayed).call("pid").done()  # type: ignore[arg-type]

    assert reply.status == 503
    assert "there is no command “no-such-command”" in reply.answer()["error"]["message"]
    await relayed.relay.close()
    await channel.stop()
