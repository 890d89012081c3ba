"""The proxy in front of the bridge: it adds the bearer and changes nothing that a test depends on."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from urllib.parse import urlsplit

from tests.conformance.injector import injecting

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@contextlib.asynccontextmanager
async def listening(serve: Serve) -> AsyncIterator[int]:
    """Run a server on a port of this machine."""
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server, asyncio.timeout(10):
        yield server.sockets[0].getsockname()[1]


@contextlib.asynccontextmanager
async def connected(origin: str) -> AsyncIterator[Line]:
    """Open a line to an origin."""
    parts = urlsplit(origin)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    try:
        yield reader, writer
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


async def heads_seen(head: str) -> list[str]:
    """Send a head through the proxy, `PORT` standing for its port; return the lines that arrive, with `PORT` likewise."""
    arrived: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def keep(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        arrived.set_result(await reader.readuntil(b"\r\n\r\n"))
        writer.close()

    async with (
        listening(keep) as port,
        injecting(port, "secret") as injector,
        connected(injector.origin) as (_, writer),
    ):
        own_port = urlsplit(injector.origin).port
        writer.write(head.replace("PORT", str(own_port)).replace("\n", "\r\n").encode() + b"\r\n\r\n")
        lines = (await arrived).decode().removesuffix("\r\n\r\n").split("\r\n")
        return [line.replace(str(port), "PORT") for line in lines]


async def test_its_own_name_becomes_the_name_of_the_server_behind() -> None:
    lines = await heads_seen("POST /mcp HTTP/1.1\nHost: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT")

    assert lines == [
        "POST /mcp HTTP/1.1",
        "Host: 127.0.0.1:PORT",
        "Origin: http://127.0.0.1:PORT",
        "Authorization: Bearer secret",
        "Connection: close",
    ]


async def test_foreign_names_and_odd_headers_arrive_unchanged() -> None:
    odd = ["Host: evil.example.com", "Origin: http://evil.example.com", "mcp-NAME:   two  words ", "X-Empty:"]

    lines = await heads_seen("\n".join(["GET /mcp?x=%20 HTTP/1.1", *odd, "Connection: keep-alive"]))

    assert lines[:5] == ["GET /mcp?x=%20 HTTP/1.1", *odd]


async def test_a_bearer_that_is_there_already_stays() -> None:
    lines = await heads_seen("GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nauthorization: Bearer own")

    assert [line for line in lines if line.lower().startswith("authorization")] == ["authorization: Bearer own"]


async def test_bytes_flow_at_once_in_both_directions() -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        while piece := await reader.read(100):
            writer.write(piece.upper())
            await writer.drain()
        writer.close()

    async with (
        listening(echo) as port,
        injecting(port, "secret") as injector,
        connected(injector.origin) as (reader, writer),
    ):
        writer.write(b"POST / HTTP/1.1\r\nHost: a\r\n\r\n")
        for piece in (b"one", b"two"):
            writer.write(piece)
            assert await reader.read(100) == piece.upper()


async def test_a_client_that_hangs_up_is_missed_behind() -> None:
    is_here, is_gone = asyncio.Event(), asyncio.Event()

    async def wait(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        is_here.set()
        await reader.read()
        is_gone.set()
        writer.close()

    async with listening(wait) as port, injecting(port, "secret") as injector:
        async with connected(injector.origin) as (_, writer):
            writer.write(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            await is_here.wait()
        await is_gone.wait()
