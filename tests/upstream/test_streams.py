"""Streams of events: read whole, however they come in pieces."""

import asyncio
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_app.upstream import streams
from bridge_app.upstream.channel import ChannelRequest, Receive, Send, UpstreamUnavailable
from bridge_app.upstream.streams import EventReader, Reply, StreamEvent, ask, post, write_event
from tests.upstream.test_relay import PERSON

STREAM = (
    b": hello\r\n\r\nid: 1\r\nretry: 250\r\ndata:\r\n\r\n"
    b'event: message\nid: 2\ndata: {"a":\ndata: 1}\n\n'
    b'data: {"b": 2}\r\r'
)
EVENTS = [
    StreamEvent(b"", None, None),
    StreamEvent(b"", "1", 0.25),
    StreamEvent(b'{"a":\n1}', "2", None),
    StreamEvent(b'{"b": 2}', None, None),
]


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_events_are_the_same_however_the_stream_is_cut(cuts: list[int]) -> None:
    reader = EventReader()
    edges = [0, *sorted(cuts), len(STREAM)]

    events = [event for start, end in itertools.pairwise(edges) for event in reader.feed(STREAM[start:end])]

    assert [event for event in events if event.data or event.id] == EVENTS[1:]


def test_an_event_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "ANSWER_LIMIT", 100)
    reader = EventReader()

    with pytest.raises(ValueError, match="too long"):
        reader.feed(b"data: " + b"x" * 100)


class Flood:
    """An upstream that tells more than anybody reads."""

    name = "flood"

    def __init__(self, count: int) -> None:
        self.count = count
        self.told = 0

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        headers = [(b"Content-Type", b"text/event-stream")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        for number in range(self.count):
            await send({"type": "http.response.body", "body": write_event({"method": "x", "n": number})})
            self.told += 1


async def test_an_upstream_waits_for_its_reader() -> None:
    flood = Flood(streams.INBOX_LIMIT * 3)
    reply = Reply(flood, post(PERSON, {"id": 1}, []))
    await reply.begin()
    for _ in range(streams.INBOX_LIMIT * 2):
        await asyncio.sleep(0)
    told = flood.told

    read = [message["n"] async for message in reply]

    assert told == streams.INBOX_LIMIT
    assert read == list(range(flood.count))


async def test_what_the_channel_raises_reaches_the_reader() -> None:
    class Broken:
        name = "broken"

        async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
            raise UpstreamUnavailable("gone")

    reply = Reply(Broken(), post(PERSON, {"id": 1}, []))

    with pytest.raises(UpstreamUnavailable):
        await reply.begin()
    with pytest.raises(UpstreamUnavailable):
        await reply.next()


class Prompt:
    """An upstream that says all it has to say at once, and is done."""

    name = "prompt"

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        await asyncio.sleep(0)
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"jsonrpc": "2.0", "id": 1, "result": {}}'})


async def test_an_answer_that_comes_all_at_once_is_read() -> None:
    question = post(PERSON, {"jsonrpc": "2.0", "id": 1, "method": "ping"}, [])

    _, answer = await ask(Prompt(), question, 5)

    assert answer == {"jsonrpc": "2.0", "id": 1, "result": {}}
