"""What FastMCP hosts comes late: who asks early waits, and is told if it never comes."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any, cast

import pytest

from bridge_app.models import Identity, VerifiedRequest
from bridge_app.server.hosted import Hosted
from bridge_app.server.late import Late
from bridge_app.upstream.channel import ChannelRequest, Message, UpstreamUnavailable
from tests.fakes import FakeChannel

WHO = VerifiedRequest("g", "c", "App", Identity("i", "s", "Ann"), ("mcp",), ("bridge",), 9e9, False, 0.0)
REQUEST = ChannelRequest("POST", [], b"{}", WHO)


class Loading:
    """What is loaded, once the test says so."""

    def __init__(self) -> None:
        self.may_end = threading.Event()
        self.channel = FakeChannel()
        self.shown: list[str] = []
        self.failure: Exception | None = None

    def __call__(self) -> Hosted:
        assert self.may_end.wait(10)
        if self.failure is not None:
            raise self.failure

        async def pages(scope: Any, receive: Any, send: Any) -> None:
            self.shown.append(scope["path"])

        return cast(Hosted, type("Loaded", (), {"pages": staticmethod(pages), "channel": self.channel, "server": None}))


async def receive() -> Message:
    return {"type": "http.disconnect"}


def keep(messages: list[Message]) -> Callable[[Message], Any]:
    async def send(message: Message) -> None:
        messages.append(message)

    return send


async def test_who_asks_before_it_is_loaded_waits_and_is_served() -> None:
    loading = Loading()
    late = Late(loading, on_failed=lambda: None)
    late.start()
    asking = asyncio.create_task(late.exchange(REQUEST, receive, keep([])))
    looking = asyncio.create_task(late.show({"type": "http", "path": "/"}, receive, keep([])))
    await asyncio.sleep(0)
    assert not asking.done()

    loading.may_end.set()
    async with asyncio.timeout(10):
        await asyncio.gather(asking, looking)
        await late.stop()

    assert loading.channel.done == ["start", "exchange", "stop"]
    assert loading.shown == ["/"]


async def test_when_it_can_not_be_loaded_that_is_said_and_nobody_waits_for_ever(
    caplog: pytest.LogCaptureFixture,
) -> None:
    loading, told, sent = Loading(), [], list[Message]()
    loading.failure = ImportError("half an installation")
    late = Late(loading, on_failed=lambda: told.append("failed"))
    late.start()
    loading.may_end.set()

    async with asyncio.timeout(10):
        with pytest.raises(UpstreamUnavailable):
            await late.exchange(REQUEST, receive, keep([]))
        await late.show({"type": "http", "path": "/", "method": "GET", "headers": []}, receive, keep(sent))
        await late.stop()

    assert told == ["failed"]
    assert sent[0]["status"] == 503
    assert "half an installation" in caplog.text


async def test_stopping_does_not_wait_for_what_is_still_loaded() -> None:
    loading = Loading()
    late = Late(loading, on_failed=lambda: None)
    late.start()
    await asyncio.sleep(0)

    async with asyncio.timeout(5):
        await late.stop()
    loading.may_end.set()

    assert loading.channel.done == []
