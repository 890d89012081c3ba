"""Binding, serving, deadlines and stopping, over real sockets."""

import asyncio
import contextlib
import errno
import os
import signal
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import psutil
import pytest

from bridge_app.errors import BridgeError, PortInUse
from bridge_app.server import runner as runner_module
from bridge_app.server.guard import Guard
from bridge_app.server.protocol import PatientProtocol
from bridge_app.server.runner import LoopThread, Runner, bind

DEADLINE = 10.0


class Quick(PatientProtocol):
    head_deadline = 0.3
    body_deadline = 0.6


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Answers `/stream` without end, `/deaf` without reading the body, and everything else with its body."""
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return
    body = b""
    if scope["path"] == "/stream":
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        await send({"type": "http.response.body", "body": b": hi\n\n", "more_body": True})
        while (await receive())["type"] != "http.disconnect":
            pass
        return
    if scope["path"] != "/deaf":
        is_more = True
        while is_more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message["body"]
            is_more = message["more_body"]
    headers = [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


class Served:
    def __init__(self, runner: Runner, task: "asyncio.Task[None]") -> None:
        self.runner = runner
        self.port = runner.port
        self.task = task
        self.writers: list[asyncio.StreamWriter] = []

    async def connect(self, host: str = "127.0.0.1") -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection(host, self.port)
        self.writers.append(writer)
        return reader, writer

    async def hang_up(self) -> None:
        for writer in self.writers:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def raw(self, request: bytes) -> bytes:
        """Send bytes and return all that comes back until the server closes or falls silent."""
        reader, writer = await self.connect()
        writer.write(request.replace(b"PORT", str(self.port).encode()))
        answer = b""
        try:
            while chunk := await asyncio.wait_for(reader.read(65536), 0.4):
                answer += chunk
        except (TimeoutError, ConnectionError):
            pass
        writer.close()
        return answer


@asynccontextmanager
async def serving(app: Any = app, **options: Any) -> AsyncIterator[Served]:
    runner = Runner(app, bind(0), **options)
    ready = asyncio.Event()
    served = Served(runner, asyncio.create_task(runner.serve(on_ready=ready.set)))
    await asyncio.wait({served.task, asyncio.create_task(ready.wait())}, return_when=asyncio.FIRST_COMPLETED)
    assert ready.is_set()
    try:
        yield served
    finally:
        runner.request_stop()
        async with asyncio.timeout(DEADLINE):
            await served.task
        await served.hang_up()


async def closed_after(reader: asyncio.StreamReader) -> float:
    """Return after how many seconds the server closed the connection."""
    began = time.perf_counter()
    async with asyncio.timeout(DEADLINE):
        try:
            while await reader.read(65536):
                pass
        except ConnectionError:
            pass
    return time.perf_counter() - began


# -- bind --------------------------------------------------------------------------------------------------------------


def close(listeners: list[socket.socket]) -> None:
    for listener in listeners:
        listener.close()


def test_both_families_are_bound_to_loopback_only() -> None:
    listeners = bind(0)

    addresses = [listener.getsockname()[:2] for listener in listeners]
    protocols = {listener.proto for listener in listeners}
    close(listeners)

    assert [address for address, _ in addresses] == ["127.0.0.1", "::1"]
    assert len({port for _, port in addresses}) == 1
    assert protocols == {socket.IPPROTO_TCP}


@pytest.mark.parametrize(
    ("family", "address"),
    [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"), (socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")],
)
def test_a_port_taken_in_either_family_is_refused_with_its_owner(family: socket.AddressFamily, address: str) -> None:
    with socket.socket(family, socket.SOCK_STREAM) as stranger:
        stranger.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        stranger.bind((address, 0))
        stranger.listen()
        port = stranger.getsockname()[1]

        with pytest.raises(PortInUse) as raised:
            bind(port)
        if family == socket.AF_INET6 and address == "::1":
            with socket.create_server(("127.0.0.1", port)):
                pass  # the half that was free was given back

    assert raised.value.port == port
    assert raised.value.owner == f"{psutil.Process().name()} (process {os.getpid()})"
    assert str(os.getpid()) in raised.value.title


def test_nobody_can_share_our_port() -> None:
    listeners = bind(0)
    port = listeners[0].getsockname()[1]

    with socket.socket() as thief:
        thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "SO_REUSEPORT"):
            thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        with pytest.raises(OSError, match="in use"):
            thief.bind(("127.0.0.1", port))
    with pytest.raises(PortInUse):
        bind(port)
    close(listeners)


def test_a_machine_without_ipv6_gets_the_other_family(monkeypatch: pytest.MonkeyPatch) -> None:
    listen = runner_module._listen

    def without_ipv6(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
        if family == socket.AF_INET6:
            raise OSError(errno.EADDRNOTAVAIL, "no such address")
        return listen(family, address, port)

    monkeypatch.setattr(runner_module, "_listen", without_ipv6)

    listeners = bind(0)
    close(listeners)

    assert len(listeners) == 1


def test_an_owner_the_system_does_not_tell_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(kind: str) -> list[object]:
        raise psutil.AccessDenied()

    monkeypatch.setattr(psutil, "net_connections", denied)
    listeners = bind(0)

    with pytest.raises(PortInUse) as raised:
        bind(listeners[0].getsockname()[1])
    close(listeners)

    assert raised.value.owner is None


def test_a_port_can_be_bound_again_at_once() -> None:
    listeners = bind(0)
    port = listeners[0].getsockname()[1]
    with socket.create_connection(("127.0.0.1", port)) as visitor:
        accepted: socket.socket | None = None
        listeners[0].setblocking(True)
        accepted, _ = listeners[0].accept()
        accepted.close()
        close(listeners)
        visitor.recv(1)

    close(bind(port))


# -- serve -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
async def test_both_families_answer(host: str) -> None:
    async with serving() as served:
        reader, writer = await served.connect(host)
        writer.write(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi")

        answer = await reader.read()
        writer.close()

    assert answer.startswith(b"HTTP/1.1 200")
    assert answer.endswith(b"hi")
    assert b"server:" not in answer.lower()


async def test_stopping_takes_under_two_seconds_with_a_stream_open(capsys: pytest.CaptureFixture[str]) -> None:
    async with serving() as served:
        reader, writer = await served.connect()
        writer.write(b"GET /stream HTTP/1.1\r\nhost: x\r\n\r\n")
        await reader.readuntil(b": hi")

        began = time.perf_counter()
        served.runner.request_stop()
        async with asyncio.timeout(DEADLINE):
            await served.task
        took = time.perf_counter() - began
        writer.close()

    with capsys.disabled():
        print(f" [stopped in {took:.2f} s with an open stream]", end="")
    assert took < 2


async def test_stopping_first_lets_the_app_end_its_streams() -> None:
    told: list[str] = []
    async with serving(on_stopping=lambda: told.append("stopping")) as served:
        served.runner.request_stop()
        served.runner.request_stop()
        async with asyncio.timeout(DEADLINE):
            await served.task

    assert told == ["stopping"]


async def test_a_stop_before_the_start_serves_nothing() -> None:
    runner = Runner(app, bind(0))
    runner.request_stop()

    async with asyncio.timeout(DEADLINE):
        await runner.serve()


async def test_an_app_that_fails_to_start_is_an_error_in_words() -> None:
    async def broken(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "lifespan.startup.failed", "message": "no"})

    listeners = bind(0)
    with pytest.raises(BridgeError, match="could not start"):
        await Runner(broken, listeners).serve()

    assert all(listener.fileno() == -1 for listener in listeners)


async def test_signals_stop_it_when_asked_for_and_are_given_back() -> None:
    before = signal.getsignal(signal.SIGTERM)
    runner = Runner(app, bind(0))

    async with asyncio.timeout(DEADLINE):
        await runner.serve(on_ready=lambda: signal.raise_signal(signal.SIGTERM), handle_signals=True)

    assert signal.getsignal(signal.SIGTERM) is before


async def test_signals_are_left_alone_otherwise() -> None:
    before = signal.getsignal(signal.SIGINT)
    async with serving():
        assert signal.getsignal(signal.SIGINT) is before


# -- deadlines ---------------------------------------------------------------------------------------------------------


async def trickle(writer: asyncio.StreamWriter, piece: bytes) -> None:
    try:
        while not writer.is_closing():
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.05)
    except ConnectionError:
        pass


@pytest.mark.parametrize(
    ("beginning", "piece"),
    [
        (b"", b""),
        (b"", b"\r\n"),
        (b"G", b""),
        (b"GET /", b"a"),
        (b"GET / HTTP/1.1\r\nhost: x\r\n", b""),
        (b"GET / HTTP/1.1\r\nhost: x\r\n", b"x-a: b\r\n"),
    ],
)
async def test_a_slow_head_is_cut_off(beginning: bytes, piece: bytes) -> None:
    async with serving(protocol=Quick) as served:
        reader, writer = await served.connect()
        writer.write(beginning)
        dripping = asyncio.create_task(trickle(writer, piece)) if piece else None

        took = await closed_after(reader)
        writer.close()
        if dripping:
            await dripping

    assert 0.2 < took < 1.5


async def test_a_slow_second_head_is_cut_off_but_a_pause_between_requests_is_not() -> None:
    async with serving(protocol=Quick) as served:
        reader, writer = await served.connect()
        for _ in range(2):
            writer.write(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n")
            await reader.readuntil(b"\r\n\r\n")
            await asyncio.sleep(0.5)
        writer.write(b"GET / HT")

        took = await closed_after(reader)
        writer.close()

    assert 0.2 < took < 1.5


@pytest.mark.parametrize("path", [b"/", b"/deaf"])
async def test_a_slow_body_is_cut_off_read_or_unread(path: bytes) -> None:
    async with serving(protocol=Quick) as served:
        reader, writer = await served.connect()
        writer.write(b"POST " + path + b" HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\n")
        dripping = asyncio.create_task(trickle(writer, b"x"))

        took = await closed_after(reader)
        writer.close()
        await dripping

    assert 0.4 < took < 2


async def test_a_long_answer_has_no_deadline() -> None:
    async with serving(protocol=Quick) as served:
        reader, writer = await served.connect()
        writer.write(b"GET /stream HTTP/1.1\r\nhost: x\r\n\r\n")
        await reader.readuntil(b": hi\n\n\r\n")

        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.read(1), 1)
        writer.close()


@pytest.mark.parametrize("piece", [b"x-a: b\r\n", b"x" * 1000])
async def test_a_head_without_end_is_refused(piece: bytes) -> None:
    async with serving(protocol=Quick) as served:
        answer = await served.raw(b"GET / HTTP/1.1\r\nhost: x\r\nx-long: " + piece * (100_000 // len(piece)))

    assert answer.startswith(b"HTTP/1.1 400")
    assert b"too long" in answer


async def test_white_space_around_a_header_is_no_part_of_it() -> None:
    seen: list[Any] = []

    async def inner(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            seen.extend(scope["headers"])
        await app(scope, receive, send)

    async with serving(inner, protocol=Quick) as served:
        await served.raw(b"GET / HTTP/1.1\r\nhost: x\r\nmcp-name: \t add one \t \r\n\r\n")

    assert (b"mcp-name", b"add one") in seen


async def test_pipelined_requests_are_all_answered() -> None:
    async with serving(protocol=Quick) as served:
        answer = await served.raw(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\n\r\na" * 3)

    assert answer.count(b"HTTP/1.1 200") == 3


async def test_many_slow_visitors_keep_nobody_waiting(capsys: pytest.CaptureFixture[str]) -> None:
    async with serving(protocol=Quick) as served:
        slow = []
        for number in range(400):
            reader, writer = await served.connect()
            writer.write(
                b"GET / HTTP/1.1\r\nx: " if number % 2 else b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n"
            )
            slow.append((reader, writer))

        began = time.perf_counter()
        reader, writer = await served.connect()
        writer.write(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n")
        await reader.readuntil(b"\r\n\r\n")
        served_in = time.perf_counter() - began
        await asyncio.gather(*(closed_after(reader) for reader, _ in slow))
        closed_in = time.perf_counter() - began
        for _, other in [*slow, (reader, writer)]:
            other.close()

    with capsys.disabled():
        print(
            f" [served in {served_in * 1000:.0f} ms beside 400 slow ones, all closed after {closed_in:.1f} s]", end=""
        )
    assert served_in < 2
    assert closed_in < 5


# -- odd bytes, through the guard --------------------------------------------------------------------------------------


GET = b"GET /mcp HTTP/1.1\r\n"
HOST = b"Host: localhost:PORT\r\n"
POST = b"POST /mcp HTTP/1.1\r\n" + HOST
CHUNKED = b"Transfer-Encoding: chunked\r\n"


@pytest.mark.parametrize(
    "request_bytes",
    [
        GET + b"\r\n",
        GET + HOST + HOST + b"\r\n",
        GET + b"Host: \r\n\r\n",
        GET + b"Host: evil.example:PORT\r\n\r\n",
        b"GET /mcp HTTP/1.0\r\n\r\n",
        b"GET /mcp HTTP/9.9\r\n" + HOST + b"\r\n",
        b"GET http://evil.example/mcp HTTP/1.1\r\n" + HOST + b"\r\n",
        POST + b"Content-Length: 5\r\n" + CHUNKED + b"\r\n0\r\n\r\n",
        POST + CHUNKED + b"Content-Length: 5\r\n\r\n0\r\n\r\n",
        POST + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        POST + b"Content-Length: +0\r\n\r\n",
        POST + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        POST + CHUNKED + b"\r\n0;\n\r\n\r\nGET / HTTP/1.1\r\n\r\n",
        POST + CHUNKED + b"\r\nzz\r\n\r\n",
        b"GET /mcp\xff HTTP/1.1\r\n" + HOST + b"\r\n",
        GET + HOST + b"x\xff: 1\r\n\r\n",
        GET + HOST + b"x: a\x00b\r\n\r\n",
        b"GET /" + b"a" * 2_000_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n",
        GET + HOST + b"x: " + b"a" * 1_000_000 + b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"\x00" * 1000,
        b"TRACE /mcp HTTP/1.1\r\n" + HOST + b"x: marker\r\n\r\n",
        b"CONNECT evil.example:443 HTTP/1.1\r\n" + HOST + b"\r\n",
    ],
    ids=lambda request_bytes: repr(request_bytes[:60]),
)
async def test_odd_requests_get_one_refusal_or_none(request_bytes: bytes) -> None:
    port = 0
    seen: list[str] = []

    async def inner(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            seen.append(scope["path"])
        await app(scope, receive, send)

    async with serving(Guard(inner, lambda: port)) as served:
        port = served.port
        answer = await served.raw(request_bytes)
        healthy = await served.raw(b"GET / HTTP/1.1\r\nHost: localhost:PORT\r\nconnection: close\r\n\r\n")

    assert answer == b"" or answer.startswith(b"HTTP/1.1 4")
    assert answer.count(b"HTTP/1.1 ") <= 1
    assert b"marker" not in answer
    assert healthy.startswith(b"HTTP/1.1 200")
    assert b"Traceback" not in answer
    assert "GET / HTTP" not in "".join(seen)


async def test_a_huge_announced_body_is_refused_before_it_comes() -> None:
    port = 0
    async with serving(Guard(app, lambda: port)) as served:
        port = served.port
        reader, writer = await served.connect()
        writer.write(f"POST /mcp HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: {2**30}\r\n\r\n".encode())
        async with asyncio.timeout(2):
            answer = await reader.readuntil(b"\r\n\r\n")
        writer.close()

    assert answer.startswith(b"HTTP/1.1 413")


async def test_an_endless_chunked_body_is_cut_off() -> None:
    port = 0
    async with serving(Guard(app, lambda: port)) as served:
        port = served.port
        reader, writer = await served.connect()
        writer.write(f"POST /token HTTP/1.1\r\nHost: localhost:{port}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())

        async def flood() -> None:
            try:
                while True:
                    writer.write(b"1000\r\n" + b"x" * 4096 + b"\r\n")
                    await writer.drain()
            except ConnectionError:
                pass

        flooding = asyncio.create_task(flood())
        took = await closed_after(reader)
        async with asyncio.timeout(DEADLINE):
            await flooding
        writer.close()

    assert took < 5


# -- the thread --------------------------------------------------------------------------------------------------------


def test_a_thread_serves_takes_calls_and_stops() -> None:
    thread = LoopThread()
    ready = threading.Event()
    runner = Runner(app, bind(0))
    handlers = signal.getsignal(signal.SIGINT)

    async def main() -> None:
        await runner.serve(on_ready=ready.set)

    thread.start(main)
    assert ready.wait(DEADLINE)
    with socket.create_connection(("127.0.0.1", runner.port), DEADLINE) as visitor:
        visitor.sendall(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        assert visitor.recv(100).startswith(b"HTTP/1.1 200")

    async def add(a: int, b: int) -> int:
        await asyncio.sleep(0)
        return a + b

    assert thread.submit(add, 1, 2).result(DEADLINE) == 3
    assert thread.submit(threading.current_thread).result(DEADLINE).name == "bridge-server"
    assert signal.getsignal(signal.SIGINT) is handlers
    thread.submit(runner.request_stop).result(DEADLINE)
    assert thread.join(DEADLINE)
    thread.finished.result(0)


def test_failures_come_back_through_the_futures() -> None:
    thread = LoopThread()

    async def forever() -> None:
        await asyncio.Event().wait()

    def fail() -> None:
        raise ValueError("sync")

    async def fail_later() -> None:
        raise ValueError("async")

    with pytest.raises(RuntimeError):
        thread.submit(fail).result(0)
    thread.start(forever)
    with pytest.raises(ValueError, match="sync"):
        thread.submit(fail).result(DEADLINE)
    with pytest.raises(ValueError, match="async"):
        thread.submit(fail_later).result(DEADLINE)
    unfinished = thread.submit(forever)

    assert thread.stop(DEADLINE)
    with pytest.raises(RuntimeError):
        unfinished.result(DEADLINE)
    with pytest.raises(RuntimeError):
        thread.submit(fail).result(DEADLINE)
    thread.finished.result(0)


def test_a_main_that_fails_is_told() -> None:
    thread = LoopThread()

    async def main() -> None:
        raise BridgeError("no")

    thread.start(main)

    with pytest.raises(BridgeError):
        thread.finished.result(DEADLINE)
    assert thread.stop(DEADLINE)


def test_a_thread_that_never_started_stops_at_once() -> None:
    assert LoopThread().stop(0)


def test_a_thread_that_hangs_is_reported() -> None:
    thread = LoopThread()
    release = threading.Event()
    is_busy = threading.Event()

    async def main() -> None:
        is_busy.set()
        release.wait()

    def wait(check: Callable[[], bool]) -> bool:
        return check()

    thread.start(main)
    assert is_busy.wait(DEADLINE)
    assert wait(lambda: not thread.stop(0.1))
    release.set()
    assert thread.join(DEADLINE)
