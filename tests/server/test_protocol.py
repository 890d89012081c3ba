"""What the server says on the wire, and what it costs: over real sockets, with apps that do all kinds of things."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bridge_app.server.runner import Runner, bind

DEADLINE = 10.0
GET = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n"
Act = Callable[[Any, Any, Any], Awaitable[None]]


@asynccontextmanager
async def connected(act: Act) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            await act(scope, receive, send)
            return
        while True:
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return

    runner = Runner(app, bind(0))
    ready = asyncio.Event()
    serving = asyncio.create_task(runner.serve(on_ready=ready.set))
    async with asyncio.timeout(DEADLINE):
        await ready.wait()
        reader, writer = await asyncio.open_connection("127.0.0.1", runner.port)
        try:
            yield reader, writer
        finally:
            writer.close()
            runner.request_stop()
            await serving


def answer(body: bytes, *headers: tuple[bytes, bytes], status: int = 200) -> Act:
    async def act(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": status, "headers": list(headers)})
        await send({"type": "http.response.body", "body": body})

    return act


def length(body: bytes) -> tuple[bytes, bytes]:
    return (b"content-length", str(len(body)).encode())


async def read_head(reader: asyncio.StreamReader) -> list[bytes]:
    return (await reader.readuntil(b"\r\n\r\n")).lower().split(b"\r\n")


async def test_an_answer_of_known_length_is_sent_as_it_is() -> None:
    async with connected(answer(b"hello", length(b"hello"), (b"X-Own", b"1"))) as (reader, writer):
        writer.write(GET)
        head = await read_head(reader)
        body = await reader.readexactly(5)

    assert head[0] == b"http/1.1 200 ok"
    assert b"x-own: 1" in head
    assert any(line.startswith(b"date: ") for line in head)
    assert not any(line.startswith((b"transfer-encoding", b"connection", b"server")) for line in head)
    assert body == b"hello"


async def test_an_answer_of_unknown_length_is_sent_in_chunks_and_to_an_old_client_until_the_end() -> None:
    async with connected(answer(b"hello")) as (reader, writer):
        writer.write(GET + GET.replace(b"1.1", b"1.0"))
        assert b"transfer-encoding: chunked" in await read_head(reader)
        assert await reader.readuntil(b"\r\n0\r\n\r\n") == b"5\r\nhello\r\n0\r\n\r\n"
        assert b"connection: close" in await read_head(reader)
        assert await reader.read() == b"hello"


@pytest.mark.parametrize(("method", "status"), [(b"HEAD", 200), (b"GET", 204), (b"GET", 304)])
async def test_some_answers_have_no_body(method: bytes, status: int) -> None:
    async with connected(answer(b"hello", length(b"hello"), status=status)) as (reader, writer):
        writer.write(GET.replace(b"GET", method) * 2)
        await read_head(reader)
        second = await read_head(reader)

    assert second[0].startswith(f"http/1.1 {status}".encode())


async def test_a_word_before_the_body_is_given_once_it_is_wanted() -> None:
    async def act(scope: Any, receive: Any, send: Any) -> None:
        body = (await receive())["body"]
        await answer(body, length(body))(scope, receive, send)

    async with connected(act) as (reader, writer):
        writer.write(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\nexpect: 100-continue\r\n\r\n")
        assert await read_head(reader) == [b"http/1.1 100 continue", b"", b""]
        writer.write(b"hi")
        await read_head(reader)
        assert await reader.readexactly(2) == b"hi"


async def test_an_app_that_fails_is_answered_for() -> None:
    async def act(scope: Any, receive: Any, send: Any) -> None:
        raise ValueError("no")

    async with connected(act) as (reader, writer):
        writer.write(GET)
        head = await read_head(reader)
        assert head[0].startswith(b"http/1.1 500")
        assert await reader.read() == b"Internal Server Error"


async def test_an_answer_that_breaks_off_is_not_taken_for_a_whole_one() -> None:
    async def act(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"hello", "more_body": True})
        raise ValueError("no")

    async with connected(act) as (reader, writer):
        writer.write(GET)
        await read_head(reader)
        assert await reader.read() == b"5\r\nhello\r\n"


@pytest.mark.parametrize("value", [b"a\r\nx: y", b"a\nb", b"a\0b"])
async def test_no_header_of_an_app_can_begin_another_one(value: bytes) -> None:
    async with connected(answer(b"hello", (b"x-own", value))) as (reader, writer):
        writer.write(GET)
        head = await read_head(reader)

    assert head[0].startswith(b"http/1.1 500")
    assert b"x: y" not in head


async def test_the_requests_of_a_connection_are_answered_by_one_task_one_after_the_other() -> None:
    tasks: list[object] = []

    async def act(scope: Any, receive: Any, send: Any) -> None:
        tasks.append(asyncio.current_task())
        await answer(b"hello", length(b"hello"))(scope, receive, send)

    async with connected(act) as (reader, writer):
        for _ in range(3):
            writer.write(GET)
            await read_head(reader)
            await reader.readexactly(5)

    assert len(tasks) == 3
    assert len(set(tasks)) == 1


async def test_work_that_goes_on_after_its_answer_holds_up_no_other_request() -> None:
    release = asyncio.Event()

    async def act(scope: Any, receive: Any, send: Any) -> None:
        await answer(b"hello", length(b"hello"))(scope, receive, send)
        await release.wait()

    async with connected(act) as (reader, writer):
        for _ in range(3):
            writer.write(GET)
            await read_head(reader)
            await reader.readexactly(5)
        release.set()


async def test_who_does_not_read_holds_the_app_up() -> None:
    sent = 0

    async def act(scope: Any, receive: Any, send: Any) -> None:
        nonlocal sent
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for _ in range(1000):
            await send({"type": "http.response.body", "body": b"x" * 65536, "more_body": True})
            sent += 1
        await send({"type": "http.response.body", "body": b""})

    async with connected(act) as (reader, writer):
        writer.write(GET)
        before = -1
        while sent != before:
            before = sent
            await asyncio.sleep(0.1)

        assert sent < 1000
        while not (await reader.read(1 << 20)).endswith(b"0\r\n\r\n"):
            pass
    assert sent == 1000


async def test_who_leaves_is_missed_by_the_app() -> None:
    is_missed = asyncio.Event()

    async def act(scope: Any, receive: Any, send: Any) -> None:
        assert (await receive())["more_body"] is False
        assert (await receive())["type"] == "http.disconnect"
        is_missed.set()

    async with connected(act) as (_, writer):
        writer.write(GET)
        await writer.drain()
        writer.close()
        await is_missed.wait()


async def test_a_big_body_comes_in_pieces_as_the_app_takes_them() -> None:
    async def act(scope: Any, receive: Any, send: Any) -> None:
        taken, is_more = 0, True
        while is_more:
            message = await receive()
            taken += len(message["body"])
            assert len(message["body"]) < 1024 * 1024
            is_more = message["more_body"]
        await answer(str(taken).encode())(scope, receive, send)

    size = 8 * 1024 * 1024
    async with connected(act) as (reader, writer):
        writer.write(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: %d\r\n\r\n" % size + b"x" * size)
        await read_head(reader)
        assert await reader.readuntil(b"0\r\n\r\n") == b"7\r\n8388608\r\n0\r\n\r\n"
