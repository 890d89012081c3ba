"""The channel to a server over HTTP, against real MCP servers and against servers that do all they should not."""

import asyncio
import contextlib
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from fastmcp import Context, FastMCP

from bridge_app.errors import BridgeError
from bridge_app.models import UpstreamSettings, VerifiedRequest
from bridge_app.upstream.channel import Headers, UpstreamUnavailable
from bridge_app.upstream.credentials import Nothing, UpstreamSignInRequired
from bridge_app.upstream.http import HttpChannel
from tests.fakes import Clock
from tests.upstream.http_servers import (
    ANN,
    DEADLINE,
    Heard,
    Receive,
    Recorder,
    Scope,
    Send,
    channel_to,
    read_request,
    reply,
    served,
    spoken,
)

ANSWER = b'{"jsonrpc":"2.0","id":1,"result":{}}'
JSON = {"content_type": "application/json"}


@dataclass
class RealServer:
    started: asyncio.Event = field(default_factory=asyncio.Event)
    cancelled: asyncio.Event = field(default_factory=asyncio.Event)
    requests: list[tuple[str, dict[bytes, bytes], bytes]] = field(default_factory=list)
    url: str = ""

    def build(self) -> Any:
        server: FastMCP[None] = FastMCP("far")

        @server.tool
        async def echo(text: str = "hello") -> str:
            return text

        @server.tool
        async def count(ctx: Context) -> str:
            for step in range(3):
                await ctx.report_progress(step, 3)
            return "done"

        @server.tool
        async def forever() -> str:
            self.started.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.cancelled.set()
                raise
            return "never"

        inner = server.http_app(path="/mcp")

        async def counted(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http":
                await inner(scope, receive, send)
                return
            entry = (scope["method"], dict(scope["headers"]), bytearray())
            self.requests.append(entry)  # type: ignore[arg-type]

            async def overheard() -> Any:
                message = await receive()
                entry[2].extend(message.get("body", b""))
                return message

            await inner(scope, overheard, send)

        return counted

    def sent(self, method: str) -> list[dict[str, Any]]:
        return [said for _, _, body in self.requests if body and (said := json.loads(bytes(body)))["method"] == method]


@pytest.fixture
async def real() -> AsyncIterator[RealServer]:
    server = RealServer()
    async with served(server.build(), lifespan="on") as origin:
        server.url = f"{origin}/mcp"
        yield server


class Keys(Nothing):
    """Shows the first key until it is refused, then the next; tells nothing else."""

    remedy = "Enter another key."

    def __init__(self, *keys: str) -> None:
        self.keys = list(keys)
        self.refusals = 0

    async def headers(self, who: VerifiedRequest) -> Headers:
        return [(b"authorization", f"Bearer {self.keys[0]}".encode())]

    async def refused(self, used: Headers, challenge: str) -> bool:
        self.refusals += 1
        if len(self.keys) > 1 and used == await self.headers(ANN):
            del self.keys[0]
        return True


@asynccontextmanager
async def recorded(answer: Any) -> AsyncIterator[tuple[Recorder, str]]:
    recorder = Recorder(answer)
    async with served(recorder) as origin:
        yield recorder, f"{origin}/mcp"


async def answer_well(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
    await reply(send, 200, ANSWER, **JSON)


def last_words(heard: Heard) -> str:
    return str(heard.messages[-1]["error"]["message"])


# -- after a sleep of the computer --------------------------------------------------------------------------------------


class Connections:
    """A server that counts its connections, and answers each request in two halves once it may."""

    def __init__(self) -> None:
        self.open = 0
        self.opened = 0
        self.may_finish = asyncio.Event()
        self.may_finish.set()

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self.opened += 1
        try:
            while True:
                await read_request(reader)
                half = len(ANSWER) // 2
                head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(ANSWER)}\r\n\r\n"
                writer.write(head.encode() + ANSWER[:half])
                await self.may_finish.wait()
                writer.write(ANSWER[half:])
        finally:
            self.open -= 1

    async def until(self, count: int) -> None:
        async with asyncio.timeout(DEADLINE):
            while self.open != count:
                await asyncio.sleep(0.005)


async def test_a_connection_from_before_a_sleep_carries_no_new_request() -> None:
    connections = Connections()
    async with spoken(connections) as origin, channel_to(f"{origin}/mcp") as far:
        await far.call()
        await far.call()
        before = connections.opened

        far.channel.wake()
        await connections.until(0)
        heard = await far.call()

    assert before == 1
    assert heard.status == 200
    assert connections.opened == 2


async def test_what_is_under_way_when_the_computer_sleeps_goes_on_afterwards() -> None:
    connections = Connections()
    connections.may_finish.clear()
    async with spoken(connections) as origin, channel_to(f"{origin}/mcp") as far:
        heard = Heard()
        call = asyncio.create_task(far.ask(far.request("tools/call", {"name": "echo"}), heard))
        async with asyncio.timeout(DEADLINE):
            await heard.arrived.wait()

        far.channel.wake()
        far.channel.wake()
        assert connections.open == 1
        connections.may_finish.set()
        await call
        await connections.until(0)

    assert heard.body == ANSWER


async def test_a_server_that_seemed_down_is_tried_at_once_after_a_sleep() -> None:
    clock = Clock()
    async with channel_to("http://127.0.0.1:9/mcp", clock=clock) as far:
        for _ in range(4):
            with pytest.raises(UpstreamUnavailable):
                await far.call()
        with pytest.raises(UpstreamUnavailable, match="reached") as resting:
            await far.call()

        far.channel.wake()
        state = far.state
        with pytest.raises(UpstreamUnavailable, match="reached") as tried:
            await far.call()

    assert resting.value.hint == "It is tried again shortly."
    assert state == "idle"
    assert tried.value.hint != resting.value.hint


# -- what passes -------------------------------------------------------------------------------------------------------


async def test_a_real_server_of_the_handshake_era_is_used_with_one_request_for_each_call(real: RealServer) -> None:
    async with channel_to(real.url) as far:
        await far.introduce()
        before = len(real.requests)

        listed = await far.call("tools/list", {})
        echoed = await far.call(params={"name": "echo", "arguments": {"text": "grüße"}})
        counted = await far.call(params={"name": "count", "arguments": {}, "_meta": {"progressToken": 1}})
        gone = await far.ask(far.raw("DELETE"))
        unknown = await far.call()

    assert len(real.requests) - before == 5
    assert {tool["name"] for tool in listed.messages[0]["result"]["tools"]} == {"echo", "count", "forever"}
    assert echoed.messages[0]["result"]["content"][0]["text"] == "grüße"
    assert [said.get("method") for said in counted.messages] == ["notifications/progress"] * 3 + [None]
    assert gone.status == 200
    assert unknown.status == 404
    assert far.states == [("idle", ""), ("ready", ""), ("off", "")]


async def test_a_real_server_of_2026_is_used_with_one_request_for_each_call(real: RealServer) -> None:
    async with channel_to(real.url) as far:
        listed = await far.ask(far.modern("tools/list"))
        echoed = await far.ask(far.modern("tools/call", {"name": "echo", "arguments": {"text": "hi"}}))

    assert len(real.requests) == 2
    assert listed.messages[0]["result"]["tools"]
    assert echoed.messages[0]["result"]["content"][0]["text"] == "hi"


async def test_body_and_answer_pass_to_the_byte() -> None:
    odd = b'{ "jsonrpc" : "2.0","id":  "\\u00fc", "result":{"x":1.0e400}} '

    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await reply(send, 200, odd, content_type="application/json; charset=utf-8", mcp_session_id="s-1", mcp_new="n")

    async with recorded(answer) as (recorder, url), channel_to(f"{url}?tenant=a%2Fb&x=1") as far:
        body = b'{"method" :"tools/list", "id":"\xc3\xbc","jsonrpc":"2.0", "a":1, "a":2}'
        heard = await far.ask(far.raw("POST", body, [(b"mcp-param-region", b"eu"), (b"traceparent", b"00-1")]))

    headers = dict(recorder.seen[0][1])
    assert recorder.seen[0][2] == body
    assert headers[b"mcp-param-region"] == b"eu"
    assert headers[b"traceparent"] == b"00-1"
    assert headers[b"user-agent"] == b"an-app/1.0"
    assert headers[b"accept-encoding"] == b"identity"
    assert heard.body == odd
    assert heard.headers == {
        "content-type": "application/json; charset=utf-8",
        "content-length": str(len(odd)),
        "mcp-session-id": "s-1",
        "mcp-new": "n",
    }


async def test_nothing_of_the_callers_own_goes_up_and_no_cookie_or_challenge_comes_down() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        more = {"set_cookie": "a=b", "www_authenticate": "Bearer", "server": "x", "location": "/y", "x_internal": "z"}
        await reply(send, 200, ANSWER, **JSON, **more)

    async with recorded(answer) as (recorder, url), channel_to(url, Keys("of the upstream")) as far:
        own: Headers = [
            (b"authorization", b"Bearer of-the-caller"),
            (b"cookie", b"login=caller"),
            (b"x-api-key", b"caller-key"),
            (b"forwarded", b"for=1.2.3.4"),
            (b"origin", b"https://caller.example"),
            (b"proxy-authorization", b"Basic caller"),
        ]
        first = await far.ask(far.request("tools/list", headers=own))
        await far.ask(far.request("tools/list", headers=own))

    sent = [dict(headers) for _, headers, _ in recorder.seen]
    assert [headers[b"authorization"] for headers in sent] == [b"Bearer of the upstream"] * 2
    assert b"caller" not in repr(recorder.seen).encode()
    assert all(headers[b"host"] == url.split("/")[2].encode() for headers in sent)
    assert all(b"cookie" not in headers and b"origin" not in headers for headers in sent)
    assert set(first.headers) == {"content-type", "content-length"}


async def test_events_reach_the_caller_one_by_one_as_they_come() -> None:
    turn = asyncio.Event()

    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        for number in range(3):
            await send({"type": "http.response.body", "body": b"data: %d\n\n" % number, "more_body": True})
            await turn.wait()
            turn.clear()
        await send({"type": "http.response.body", "body": b""})

    async with recorded(answer) as (_, url), channel_to(url) as far, asyncio.timeout(DEADLINE):
        heard = Heard()
        asking = asyncio.create_task(far.ask(far.request("tools/call"), heard))
        for number in range(3):
            while b"data: %d" % number not in heard.body:
                heard.arrived.clear()
                await heard.arrived.wait()
            assert b"data: %d" % (number + 1) not in heard.body
            turn.set()
        await asking

    assert heard.body == b"data: 0\n\ndata: 1\n\ndata: 2\n\n"
    assert heard.is_over


async def test_a_body_of_several_megabytes_passes_both_ways() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await reply(send, 200, body, **JSON)

    big = b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"x":"' + b"a" * 5_000_000 + b'"}}'
    async with recorded(answer) as (_, url), channel_to(url) as far:
        heard = await far.ask(far.raw("POST", big))

    assert heard.body == big


async def test_a_connection_is_used_again() -> None:
    connections = 0

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        while True:
            await read_request(reader)
            head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(ANSWER)
            writer.write(head + ANSWER)

    async with spoken(speak) as origin, channel_to(f"{origin}/mcp") as far:
        for _ in range(20):
            await far.call()

    assert connections == 1


@pytest.mark.parametrize("status", [400, 404, 405, 409, 429])
async def test_a_refusal_of_the_request_itself_is_passed_on(status: int) -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await reply(send, status, b'{"jsonrpc":"2.0","error":{"code":-32001}}', **JSON, retry_after="3")

    async with recorded(answer) as (_, url), channel_to(url) as far:
        heard = await far.call()

    assert (heard.status, heard.headers["retry-after"]) == (status, "3")
    assert heard.messages[0]["error"]["code"] == -32001
    assert far.states[1] == ("ready", "")


# -- what is too much, or too little -----------------------------------------------------------------------------------


async def test_an_announced_answer_of_a_hundred_megabytes_is_refused_before_it_comes() -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000000\r\n\r\n{")
        await reader.read()

    async with spoken(speak) as origin, channel_to(f"{origin}/mcp", answer_bytes=1 << 20) as far:
        with pytest.raises(UpstreamUnavailable, match="longer than 1 MiB"):
            await far.call()


async def test_an_endless_unmeasured_answer_is_broken_off() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json")]})
        while True:
            await send({"type": "http.response.body", "body": b" " * 100_000, "more_body": True})
            await asyncio.sleep(0)

    async with recorded(answer) as (recorder, url), channel_to(url, answer_bytes=1 << 20) as far:
        heard = Heard()
        with pytest.raises(UpstreamUnavailable, match="longer than"):
            await far.ask(far.request("tools/call"), heard)
        async with asyncio.timeout(DEADLINE):
            await recorder.left.wait()

    assert heard.status == 0


async def test_an_event_that_does_not_end_is_broken_off_with_an_error_for_the_caller() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        await send({"type": "http.response.body", "body": b"data: ", "more_body": True})
        while True:
            await send({"type": "http.response.body", "body": b"x" * 100_000, "more_body": True})
            await asyncio.sleep(0)

    async with recorded(answer) as (recorder, url), channel_to(url, answer_bytes=1 << 20) as far:
        heard = await far.call(id="mine")
        async with asyncio.timeout(DEADLINE):
            await recorder.left.wait()

    assert heard.is_over
    assert heard.messages[-1]["id"] == "mine"
    assert "longer than 1 MiB" in last_words(heard)
    assert len(heard.body) < 3 << 20


async def test_a_stream_may_be_longer_than_an_answer_may_be() -> None:
    event = b"data: {}\n\n" * 1000

    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        for _ in range(50):
            await send({"type": "http.response.body", "body": event, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async with recorded(answer) as (_, url), channel_to(url, answer_bytes=100_000) as far:
        heard = await far.call()

    assert len(heard.body) == 50 * len(event)


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "application/octet-stream", ""])
async def test_a_web_page_is_not_taken_for_an_answer(kind: str) -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await reply(send, 200, b"<html>Sign in to the Wi-Fi</html>", content_type=kind)

    async with recorded(answer) as (_, url), channel_to(url) as far:
        with pytest.raises(UpstreamUnavailable, match="not as an MCP server does"):
            await far.call()
        assert far.state == "failing"


async def test_a_compressed_answer_is_not_passed_on() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await reply(send, 200, b"\x1f\x8b\x08", content_encoding="gzip", **JSON)

    async with recorded(answer) as (_, url), channel_to(url) as far:
        with pytest.raises(UpstreamUnavailable, match="compressed"):
            await far.call()


@pytest.mark.parametrize("said", [b"SSH-2.0-OpenSSH_9.9\r\n", b"HTTP/1.1 200 OK\r\nbroken\r\n\r\n", b"\x00" * 1000])
async def test_a_server_that_does_not_speak_http_is_named_so(said: bytes) -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(said)
        await reader.read()

    async with spoken(speak) as origin, channel_to(f"{origin}/mcp") as far:
        with pytest.raises(UpstreamUnavailable, match="does not speak HTTP"):
            await far.call()


async def test_an_answer_that_breaks_off_is_told_in_the_stream() -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
        writer.write(b"a\r\ndata: 1\n\n\n\r\n")
        await writer.drain()

    async with spoken(speak) as origin, channel_to(f"{origin}/mcp") as far:
        heard = await far.call(id=9)

    assert heard.is_over
    assert heard.messages[-1]["id"] == 9
    assert "broke its answer off" in last_words(heard)


async def test_a_broken_stream_that_can_be_resumed_just_ends() -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
        writer.write(b"10\r\nid: 7\ndata: {}\n\n\r\n")
        await writer.drain()

    async with spoken(speak) as origin, channel_to(f"{origin}/mcp") as far:
        heard = await far.call()

    assert heard.is_over
    assert heard.body == b"id: 7\ndata: {}\n\n"


async def test_a_half_json_answer_is_an_error_and_no_answer() -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n3\r\n{}")

    async with spoken(speak) as origin, channel_to(f"{origin}/mcp") as far:
        heard = Heard()
        with pytest.raises(UpstreamUnavailable, match="broke its answer off"):
            await far.ask(far.request("tools/call"), heard)

    assert heard.status == 0


async def test_a_server_with_the_old_transport_is_named_so() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        if scope["method"] != "GET":
            await reply(send, 405, b"Method Not Allowed", content_type="text/plain")
            return
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        event = b"event: endpoint\ndata: /messages?id=1\n\n"
        await send({"type": "http.response.body", "body": event, "more_body": True})
        await asyncio.Event().wait()

    async with recorded(answer) as (recorder, url), channel_to(url) as far:
        with pytest.raises(UpstreamUnavailable, match="old SSE transport"):
            await far.call("initialize", {"protocolVersion": "2025-11-25"})
        async with asyncio.timeout(DEADLINE):
            await recorder.left.wait()
        heard = await far.call()

    assert heard.status == 405


# -- time --------------------------------------------------------------------------------------------------------------


async def silent(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
    await asyncio.Event().wait()


async def test_a_server_that_says_nothing_is_given_up() -> None:
    async with recorded(silent) as (recorder, url), channel_to(url, call_seconds=0.2) as far:
        with pytest.raises(UpstreamUnavailable, match="silent for"):
            await far.call()
        async with asyncio.timeout(DEADLINE):
            await recorder.left.wait()

    assert len(recorder.seen) == 1


async def test_a_stream_that_falls_silent_ends_with_an_error_and_the_server_hears_that_nobody_waits(
    real: RealServer,
) -> None:
    async with channel_to(real.url, call_seconds=0.4) as far:
        await far.introduce()
        heard = await far.call(params={"name": "forever", "arguments": {}}, id=77)
        async with asyncio.timeout(DEADLINE):
            await real.cancelled.wait()

    assert heard.messages[-1]["id"] == 77
    assert "silent for" in last_words(heard)


async def test_a_slow_drip_is_no_silence_and_an_open_stream_may_be_silent() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        if scope["method"] == "GET":
            await asyncio.sleep(0.6)
        for letter in b"data: slow\n\n" if scope["method"] == "POST" else b"data: x\n\n":
            await asyncio.sleep(0.06 if scope["method"] == "POST" else 0)
            await send({"type": "http.response.body", "body": bytes([letter]), "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async with recorded(answer) as (_, url), channel_to(url, call_seconds=0.3) as far:
        dripped, streamed = await asyncio.gather(far.call(), far.ask(far.raw("GET")))

    assert dripped.body == b"data: slow\n\n"
    assert streamed.body == b"data: x\n\n"


async def test_a_caller_who_reads_slowly_is_not_the_servers_silence() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        await send({"type": "http.response.body", "body": b"data: 1\n\n"})

    class Slow(Heard):
        async def send(self, message: Any) -> None:
            await asyncio.sleep(0.4)
            await super().send(message)

    async with recorded(answer) as (_, url), channel_to(url, call_seconds=0.2) as far:
        heard = await far.ask(far.request("tools/call"), Slow())

    assert heard.body == b"data: 1\n\n"


# -- leaving and cancelling --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("era", ["handshake", "modern"])
async def test_cancelling_an_exchange_ends_the_work_at_the_server(real: RealServer, era: str) -> None:
    async with channel_to(real.url) as far, asyncio.timeout(DEADLINE):
        tool = {"name": "forever", "arguments": {}}
        if era == "handshake":
            await far.introduce()
            request = far.request("tools/call", tool, id="call-7")
        else:
            request = far.modern("tools/call", tool)
        asking = asyncio.create_task(far.ask(request))
        await real.started.wait()

        asking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asking
        await real.cancelled.wait()

    goodbyes = real.sent("notifications/cancelled")
    assert asking.cancelled()
    assert [said["params"]["requestId"] for said in goodbyes] == (["call-7"] if era == "handshake" else [])


async def test_a_caller_who_leaves_closes_the_way_up_without_cancelling_what_runs() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        await send({"type": "http.response.body", "body": b"data: 1\n\n", "more_body": True})
        await asyncio.Event().wait()

    async with recorded(answer) as (recorder, url), channel_to(url) as far, asyncio.timeout(DEADLINE):
        far.session_id = "s"
        heard = Heard()
        asking = asyncio.create_task(far.ask(far.request("tools/call"), heard))
        await heard.arrived.wait()
        heard.leaves.set()
        await asking
        await recorder.left.wait()

    assert len(recorder.seen) == 1


async def test_a_caller_who_leaves_before_the_answer_is_noticed() -> None:
    async with recorded(silent) as (recorder, url), channel_to(url) as far, asyncio.timeout(DEADLINE):
        heard = Heard()
        asking = asyncio.create_task(far.ask(far.request("tools/call"), heard))
        while not recorder.seen:
            await asyncio.sleep(0.005)
        heard.leaves.set()
        await asking
        await recorder.left.wait()

    assert heard.status == 0


@pytest.mark.parametrize("method", ["tools/call", "tools/list"])
async def test_stopping_ends_what_runs_and_leaves_nothing_open(method: str) -> None:
    async with recorded(silent) as (recorder, url), channel_to(url) as far, asyncio.timeout(DEADLINE):
        asking = asyncio.create_task(far.ask(far.request(method)))
        while not recorder.seen:
            await asyncio.sleep(0.005)

        async with asyncio.timeout(2):
            await far.channel.stop()

        with pytest.raises(UpstreamUnavailable):
            await asking
        with pytest.raises(UpstreamUnavailable, match="switched off"):
            await far.call()
        await recorder.left.wait()
        assert far.state == "off"


# -- being let in ------------------------------------------------------------------------------------------------------


def guarded(*valid: str) -> Any:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        if dict(scope["headers"]).get(b"authorization", b"").decode() in [f"Bearer {key}" for key in valid]:
            await reply(send, 200, ANSWER, **JSON)
        else:
            await reply(
                send, 401, b'{"error":"invalid_token"}', **JSON, www_authenticate='Bearer error="invalid_token"'
            )

    return answer


async def test_a_refused_credential_is_replaced_once_and_the_call_sent_again() -> None:
    async with recorded(guarded("new")) as (recorder, url), channel_to(url, Keys("old", "new")) as far:
        heard = await far.call()
        again = await far.call()

    assert (heard.status, again.status) == (200, 200)
    assert len(recorder.seen) == 3
    assert recorder.seen[0][2] == recorder.seen[1][2]


async def test_what_was_refused_twice_is_not_tried_again_until_it_changes() -> None:
    keys = Keys("old", "also old")
    async with recorded(guarded("good")) as (recorder, url), channel_to(url, keys, clock=Clock()) as far:
        for _ in range(5):
            with pytest.raises(UpstreamSignInRequired, match=r"“Far Server” did not let us in\. Enter another key\."):
                await far.call()
        tried = len(recorder.seen)
        state = far.state
        keys.keys = ["good"]
        heard = await far.call()

        assert (tried, state) == (2, "needs_sign_in")
        assert heard.status == 200
        assert far.state == "ready"


async def test_a_refusal_is_looked_into_again_after_some_minutes_or_when_a_person_says_so() -> None:
    clock = Clock()
    async with recorded(guarded("good")) as (recorder, url), channel_to(url, clock=clock) as far:
        counts = []
        for step in (0.0, 1.0, 400.0, 1.0, None, 1.0):
            if step is None:
                far.channel.reconsider()
            else:
                clock.advance(step)
            with pytest.raises(UpstreamSignInRequired, match="Choose how to sign in"):
                await far.call()
            counts.append(len(recorder.seen))

    assert counts == [1, 1, 2, 2, 3, 3]


async def test_too_few_scopes_are_told_and_other_calls_go_on() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        if b"delete" in body:
            challenge = 'Bearer error="insufficient_scope", scope="files:write"'
            await reply(send, 403, b"{}", **JSON, www_authenticate=challenge)
        else:
            await reply(send, 200, ANSWER, **JSON)

    async with recorded(answer) as (_, url), channel_to(url, Keys("k")) as far:
        with pytest.raises(UpstreamSignInRequired, match="wants more rights"):
            await far.call(params={"name": "delete"})
        heard = await far.call()
        state = far.state

    assert heard.status == 200
    assert state == "needs_sign_in"


# -- failing and recovering --------------------------------------------------------------------------------------------


async def test_a_server_that_is_down_is_left_in_peace_for_longer_and_longer_and_then_used_again() -> None:
    clock = Clock()
    is_down = True

    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await reply(send, 503 if is_down else 200, b"{}", **JSON)

    async with recorded(answer) as (recorder, url), channel_to(url, clock=clock, jitter=lambda: 1.0) as far:
        counts = []
        for step in (0.0, 0.0, 0.0, 0.6, 0.6, 0.6, 100.0, 100.0, 100.0, 100.0, 100.0, 14.0, 2.0):
            clock.advance(step)
            with pytest.raises(UpstreamUnavailable, match=r"problem of its own \(503\)"):
                await far.call()
            counts.append(len(recorder.seen))
        state = far.state
        is_down = False
        clock.advance(20)
        heard = await far.call()

        assert counts == [1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 9, 10]
        assert state == "failing"
        assert heard.status == 200
        assert far.state == "ready"


async def test_a_clock_set_back_does_not_keep_a_server_out() -> None:
    clock = Clock()

    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await reply(send, 503, b"{}", **JSON)

    async with recorded(answer) as (recorder, url), channel_to(url, clock=clock) as far:
        for step in (0.0, 0.0, -86400.0):
            clock.advance(step)
            with pytest.raises(UpstreamUnavailable):
                await far.call()

    assert len(recorder.seen) == 3


async def test_a_tool_call_is_sent_once_even_if_the_connection_breaks() -> None:
    seen: list[bytes] = []

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            _, body = await read_request(reader)
            seen.append(body)
            if b"good" not in body and (b"tools/call" in body or len(seen) == 3):
                return
            head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(ANSWER)
            writer.write(head + ANSWER)

    async with spoken(speak) as origin, channel_to(f"{origin}/mcp") as far:
        await far.call(params={"name": "good"})
        with pytest.raises(UpstreamUnavailable, match="may or may not have been done"):
            await far.call(params={"name": "bad"})
        calls = len(seen)
        listed = await far.call("tools/list", {"cursor": "x"})

    assert calls == 2
    assert len(seen) == 4
    assert listed.status == 200


async def test_nobody_listening_is_told_with_the_place_and_without_the_query() -> None:
    async with spoken(lambda reader, writer: asyncio.sleep(0)) as origin:
        gone = f"{origin}/mcp?key=s3cret"
    async with channel_to(gone) as far:
        with pytest.raises(UpstreamUnavailable, match=r"can't be reached at 127\.0\.0\.1:\d+\.") as caught:
            await far.call()
        log = "\n".join(far.channel.log())

    assert "s3cret" not in f"{caught.value}{log}{far.states}"
    assert "CannotConnect" in log


async def test_a_name_nobody_knows_is_told() -> None:
    async with channel_to("https://nowhere.invalid/mcp") as far:
        with pytest.raises(UpstreamUnavailable, match="nobody knows the name") as caught:
            await far.call()

    assert "online" in caught.value.hint


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_told_and_not_followed(status: int) -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await reply(send, status, location="/elsewhere?token=abc#x")

    async with recorded(answer) as (recorder, url), channel_to(url, Keys("k")) as far:
        with pytest.raises(UpstreamUnavailable, match="at another address now") as caught:
            await far.call()

    assert len(recorder.seen) == 1
    assert caught.value.hint.endswith("/elsewhere")


async def test_an_internal_error_in_the_protocols_words_is_passed_on_and_any_other_is_not() -> None:
    own = b'{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"the disk is full"}}'
    bodies = [own, b'{"detail":"x"}', b"<h1>Traceback</h1>"]

    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await reply(send, 500, bodies.pop(0), **JSON)

    async with recorded(answer) as (recorder, url), channel_to(url) as far:
        heard = await far.call()
        for _ in range(2):
            with pytest.raises(UpstreamUnavailable, match=r"problem of its own \(500\)"):
                await far.call()

    assert (heard.status, heard.body) == (500, own)
    assert len(recorder.seen) == 3


async def test_a_secure_address_with_a_certificate_nobody_vouches_for_is_refused(tmp_path: Any) -> None:
    import ssl
    import subprocess

    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subject = ["-subj", "/CN=localhost", "-days", "1", "-addext", "subjectAltName=DNS:localhost"]
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        str(key),
        "-out",
        str(certificate),
    ]
    subprocess.run([*command, *subject], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0, ssl=context)
    port = server.sockets[0].getsockname()[1]
    try:
        async with channel_to(f"https://localhost:{port}/mcp") as far:
            with pytest.raises(UpstreamUnavailable, match="certificate can't be trusted"):
                await far.call()
    finally:
        server.close()


async def test_a_proxy_of_the_network_is_not_asked_for_what_runs_here(monkeypatch: pytest.MonkeyPatch) -> None:
    async with recorded(answer_well) as (recorder, url), recorded(answer_well) as (proxy, proxy_url):
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy_url)
        monkeypatch.delenv("no_proxy", raising=False)
        async with channel_to(url) as far:
            await far.call()

    assert (len(recorder.seen), len(proxy.seen)) == (1, 0)


async def test_a_proxy_of_the_network_carries_what_is_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    async with recorded(answer_well) as (proxy, proxy_url):
        monkeypatch.setenv("http_proxy", proxy_url.removesuffix("/mcp"))
        monkeypatch.setenv("no_proxy", "")
        async with channel_to("http://far.example/mcp") as far:
            heard = await far.call()

    assert heard.status == 200
    assert dict(proxy.seen[0][1])[b"host"] == b"far.example"


async def test_a_file_of_passwords_is_not_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password s3cret\n")
    os.chmod(netrc, 0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    async with recorded(answer_well) as (recorder, url), channel_to(url) as far:
        await far.call()

    assert b"authorization" not in dict(recorder.seen[0][1])


@pytest.mark.parametrize(
    "url", ["", "far.example/mcp", "ftp://far.example/", "https://", "https://me:pw@far.example/x"]
)
def test_an_address_that_is_none_is_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(BridgeError, match="can't be used") as caught:
        HttpChannel(UpstreamSettings("far", "Far", "http", url=url), Nothing())

    assert "pw@" not in str(caught.value)


async def test_the_log_is_short_and_says_what_happened() -> None:
    async with recorded(answer_well) as (_, url), channel_to(url) as far:
        await far.call()
        for number in range(1000):
            far.channel.note(f"line {number} " + "x" * 10_000)
        log = far.channel.log()

    assert len(log) == 500
    assert sum(map(len, log)) <= 280_000
    assert "line 999" in log[-1]


async def test_fifty_calls_at_once_all_get_their_own_answer() -> None:
    async def answer(scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        await reply(
            send, 200, json.dumps({"jsonrpc": "2.0", "id": json.loads(body)["id"], "result": {}}).encode(), **JSON
        )

    async with recorded(answer) as (recorder, url), channel_to(url) as far:
        answers = await asyncio.gather(*(far.call(id=number) for number in range(50)))

    assert [heard.messages[0]["id"] for heard in answers] == list(range(50))
    assert len(recorder.seen) == 50
