"""A channel whose parts are loaded late: used early it waits, stopped early it is never started."""

import asyncio
from typing import cast

from bridge_app.models import Identity, VerifiedRequest
from bridge_app.upstream.channel import ChannelRequest, Message
from bridge_app.upstream.channels import LateChannel
from bridge_app.upstream.eras import EraChannel
from tests.fakes import FakeChannel

WHO = VerifiedRequest("g", "c", "App", Identity("i", "s", "Ann"), ("mcp",), ("notes",), 9e9, False, 0.0)
REQUEST = ChannelRequest("POST", [], b"{}", WHO)


async def receive() -> Message:
    return {"type": "http.disconnect"}


async def send(message: Message) -> None:
    raise AssertionError("nothing is sent")


async def test_a_request_that_comes_early_is_carried_by_the_one_channel_that_is_made() -> None:
    made: list[FakeChannel] = []

    def make() -> EraChannel:
        made.append(FakeChannel())
        return cast(EraChannel, made[-1])

    channel = LateChannel("notes", make)
    async with asyncio.timeout(30):
        await asyncio.gather(channel.start(), channel.exchange(REQUEST, receive, send))
        await channel.exchange(REQUEST, receive, send)
        await channel.stop()

    assert len(made) == 1
    assert sorted(made[0].done[:2]) == ["exchange", "start"]
    assert made[0].done[2:] == ["exchange", "stop"]


async def test_a_channel_stopped_before_it_was_made_is_never_started() -> None:
    fake = FakeChannel()
    channel = LateChannel("notes", lambda: cast(EraChannel, fake))

    async with asyncio.timeout(30):
        starting = asyncio.create_task(channel.start())
        await asyncio.sleep(0)
        await channel.stop()
        await starting

    assert "start" not in fake.done
