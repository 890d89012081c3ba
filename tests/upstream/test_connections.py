"""The HTTP client below the channel, against a server that says exactly what it is told to, byte by byte."""

import asyncio
import base64
import socket
import ssl
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import pytest

from bridge_app.upstream.connections import (
    HEAD_LIMIT,
    READ_AHEAD,
    Answer,
    BadAnswer,
    CannotConnect,
    HungUp,
    Pool,
    ProxyRefused,
    read_place,
)
from tests.upstream.http_servers import read_request, spoken

DEADLINE = 10.0
OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\nhello"
Speak = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def no_trust() -> ssl.SSLContext:
    raise AssertionError("nothing here is secure")


@asynccontextmanager
async def pool_to(speak: Speak) -> AsyncIterator[Pool]:
    async with spoken(speak) as origin, asyncio.timeout(DEADLINE):
        pool = Pool(read_place(f"{origin}/mcp?key=1"), connect_seconds=5, trust=no_trust)
        try:
            yield pool
        finally:
            pool.close()


async def ask(pool: Pool, method: str = "POST", body: bytes | None = b"{}") -> Answer:
    return await pool.ask(method, [(b"accept", b"application/json")], body)


async def whole(answer: Answer) -> bytes:
    read = b""
    while piece := await answer.read():
        read += piece
    return read


def saying(*pieces: bytes, closes: bool = False) -> Speak:
    """Answer each request with these pieces, each in a packet of its own."""

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await read_request(reader)
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(0.002)
            if closes:
                return

    return speak


def byte_by_byte(text: bytes) -> list[bytes]:
    return [text[at : at + 1] for at in range(len(text))]


async def test_the_request_goes_up_as_it_must_be() -> None:
    heard: list[tuple[bytes, bytes]] = []

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            heard.append(await read_request(reader))
            writer.write(OK)

    async with pool_to(speak) as pool:
        await whole(await ask(pool, body=b'{"a":1}'))
        await whole(await ask(pool, "GET", None))

    host = f"127.0.0.1:{pool._place.port}".encode()
    assert heard[0] == (
        b"POST /mcp?key=1 HTTP/1.1\r\nhost: " + host + b"\r\naccept: application/json\r\ncontent-length: 7\r\n\r\n",
        b'{"a":1}',
    )
    assert heard[1][0] == b"GET /mcp?key=1 HTTP/1.1\r\nhost: " + host + b"\r\naccept: application/json\r\n\r\n"


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Kind:  a b \r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\nt: v\r\n\r\n"


@pytest.mark.parametrize("text", [OK, CHUNKED, b"HTTP/1.1 100 Continue\r\n\r\n" + OK], ids=["length", "chunks", "100"])
@pytest.mark.parametrize("is_split", [False, True])
async def test_head_and_body_are_found_however_they_are_cut(text: bytes, is_split: bool) -> None:
    async with pool_to(saying(*(byte_by_byte(text) if is_split else [text]))) as pool:
        for _ in range(2):
            answer = await ask(pool)
            body = await whole(answer)

            assert (answer.status, body) == (200, b"hello")
            assert answer.is_at_end
        assert len(pool._all) == 1


async def test_names_are_in_lower_case_and_trailers_are_no_headers() -> None:
    async with pool_to(saying(CHUNKED)) as pool:
        answer = await ask(pool)
        await whole(answer)

    assert answer.headers == [(b"transfer-encoding", b"chunked"), (b"x-kind", b"a b")]
    assert answer.content_length is None


@pytest.mark.parametrize("text", [b"HTTP/1.1 204 No Content\r\n\r\n", b"HTTP/1.1 304 X\r\ncontent-length: 9\r\n\r\n"])
async def test_some_answers_have_no_body(text: bytes) -> None:
    async with pool_to(saying(text)) as pool:
        answer = await ask(pool)

        assert await whole(answer) == b""
        assert answer.content_length is None


async def test_a_body_without_a_length_ends_with_the_connection() -> None:
    async with pool_to(saying(b"HTTP/1.0 200 OK\r\n\r\nhel", b"lo", closes=True)) as pool:
        answer = await ask(pool)

        assert await whole(answer) == b"hello"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 OK\r\ncontent-le",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhel",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhel",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n",
    ],
)
async def test_an_end_in_the_middle_is_no_answer(text: bytes) -> None:
    async with pool_to(saying(text, closes=True)) as pool:
        with pytest.raises(HungUp):
            await whole(await ask(pool))
        assert not pool._idle


@pytest.mark.parametrize(
    "text",
    [
        b"hello\r\n\r\n",
        b"HTTP/1.1 twohundred\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!",
        b"HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nx: a\0b\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" * 40,
        b"HTTP/1.1 200 OK\r\nx: " + b"a" * (HEAD_LIMIT + 1000),
        b"HTTP/1.1 200 OK\r\n" + b"x: a\r\n" * HEAD_LIMIT,
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\nx: " + b"a" * (4 * HEAD_LIMIT),
    ],
    ids=lambda text: repr(text[:70]),
)
async def test_what_is_no_http_or_never_ends_is_refused(text: bytes) -> None:
    async with pool_to(saying(text)) as pool:
        with pytest.raises(BadAnswer):
            await whole(await ask(pool))
        await asyncio.sleep(0)
        assert not pool._idle


async def test_what_comes_behind_an_answer_is_not_the_next_answer() -> None:
    forged = b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nforged"
    connections = 0

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await read_request(reader)
        writer.write(OK + forged if connections == 1 else OK)
        await reader.read()

    async with pool_to(speak) as pool:
        assert await whole(await ask(pool)) == b"hello"
        assert await whole(await ask(pool)) == b"hello"
    assert connections == 2


async def test_a_server_that_speaks_unasked_loses_its_connection() -> None:
    is_said = asyncio.Event()
    connections = 0

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await read_request(reader)
        writer.write(OK)
        await asyncio.sleep(0.02)
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nforged")
        is_said.set()
        await reader.read()

    async with pool_to(speak) as pool:
        assert await whole(await ask(pool)) == b"hello"
        await is_said.wait()
        while pool._idle:
            await asyncio.sleep(0.001)
        assert await whole(await ask(pool)) == b"hello"
    assert connections == 2


async def test_a_connection_that_is_to_be_closed_is_not_used_again() -> None:
    async with pool_to(saying(OK.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n"))) as pool:
        assert await whole(await ask(pool)) == b"hello"
        assert not pool._idle


async def test_a_kept_connection_that_ended_is_not_taken() -> None:
    async with pool_to(saying(OK, closes=True)) as pool:
        assert await whole(await ask(pool)) == b"hello"
        while pool._all:
            await asyncio.sleep(0.001)

        assert await whole(await ask(pool)) == b"hello"


async def test_who_does_not_read_holds_the_server_up() -> None:
    sent = 0

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 104857600\r\n\r\n")
        for _ in range(1600):
            writer.write(b"x" * 65536)
            await writer.drain()
            sent += 65536

    async with pool_to(speak) as pool:
        answer = await ask(pool)
        before = -1
        while sent != before:
            before = sent
            await asyncio.sleep(0.1)

        assert answer._size < 2 * READ_AHEAD
        assert sent < 100 * 1024 * 1024
        taken = 0
        while piece := await answer.read():
            taken += len(piece)
        assert taken == 100 * 1024 * 1024


@pytest.mark.parametrize("is_begun", [False, True])
async def test_cancelling_ends_the_connection(is_begun: bool) -> None:
    is_asked, is_left = asyncio.Event(), asyncio.Event()

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        if is_begun:
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhe")
        is_asked.set()
        with suppress(ConnectionError):
            await reader.read()
        is_left.set()

    async with pool_to(speak) as pool:
        asking = asyncio.create_task(ask(pool))
        await is_asked.wait()
        if is_begun:
            (await asking).close()
        else:
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
        await is_left.wait()
        assert not pool._idle


async def test_nobody_there_is_told_from_an_answer_that_did_not_come() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    pool = Pool(read_place(f"http://127.0.0.1:{port}/"), connect_seconds=5, trust=no_trust)

    with pytest.raises(CannotConnect):
        await ask(pool)


async def test_a_header_with_a_line_end_is_never_sent() -> None:
    async with pool_to(saying(OK)) as pool:
        for value in (b"a\r\nx: y", b"a\nx: y", b"a\0"):
            with pytest.raises(ValueError, match="line end"):
                await pool.ask("POST", [(b"mcp-name", value)], b"{}")
        assert not pool._all


async def test_connections_open_as_needed_and_close_with_the_pool() -> None:
    async with pool_to(saying(OK)) as pool:
        await asyncio.gather(*(ask(pool) for _ in range(5)))
        await asyncio.gather(*(ask(pool) for _ in range(5)))
        assert len(pool._all) == 5

        pool.retire()
        while pool.is_busy:
            await asyncio.sleep(0.001)


@pytest.mark.parametrize(
    ("url", "host", "port", "target", "authority"),
    [
        ("http://Far.example/mcp", "far.example", 80, "/mcp", "far.example"),
        ("https://far.example:8443?k=a b#part", "far.example", 8443, "/?k=a%20b", "far.example:8443"),
        ("https://far.example:443/a%20b/ü", "far.example", 443, "/a%20b/%C3%BC", "far.example"),
        ("http://[::1]:81/mcp", "::1", 81, "/mcp", "[::1]:81"),
        ("http://bücher.example/", "xn--bcher-kva.example", 80, "/", "xn--bcher-kva.example"),
    ],
)
def test_addresses_are_taken_apart(url: str, host: str, port: int, target: str, authority: str) -> None:
    place = read_place(url)

    assert (place.host, place.port, place.target, place.authority) == (host, port, target, authority)


def test_a_place_shows_no_key_and_no_password() -> None:
    assert "s3cret" not in repr(read_place("http://me:s3cret@far.example/mcp?key=s3cret"))


@pytest.mark.parametrize(
    "url", ["", "ftp://far.example/", "http:///mcp", "http://far.example:0/", "http://a b/", "//x"]
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"no (address|name)"):
        read_place(url)


# -- secure, and through a proxy ----------------------------------------------------------------------------------------


async def closed(pool: Pool) -> None:
    pool.close()
    while pool.is_busy:
        await asyncio.sleep(0.001)


@dataclass(frozen=True)
class Secrecy:
    server: ssl.SSLContext
    client: ssl.SSLContext


@pytest.fixture(scope="module")
def secrecy(tmp_path_factory: pytest.TempPathFactory) -> Secrecy:
    """A certificate for localhost, and somebody who trusts it."""
    place = tmp_path_factory.mktemp("certificate")
    key, certificate = str(place / "key.pem"), str(place / "certificate.pem")
    asked = ["-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "1"]
    name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(["openssl", "req", *asked, *name], check=True, capture_output=True)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate, key)
    return Secrecy(server, ssl.create_default_context(cafile=certificate))


@asynccontextmanager
async def listening(speak: Speak, context: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    writers: list[asyncio.StreamWriter] = []

    async def guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            await speak(reader, writer)
        writer.close()

    server = await asyncio.start_server(guarded, "127.0.0.1", 0, ssl=context)
    try:
        async with asyncio.timeout(DEADLINE):
            yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for writer in writers:
            writer.close()
            with suppress(ConnectionError, ssl.SSLError):
                await writer.wait_closed()


async def test_a_secure_server_is_spoken_to_and_its_connection_kept(secrecy: Secrecy) -> None:
    async with listening(saying(OK), secrecy.server) as port:
        pool = Pool(read_place(f"https://localhost:{port}/mcp"), connect_seconds=5, trust=lambda: secrecy.client)
        for _ in range(2):
            assert await whole(await ask(pool)) == b"hello"
        assert len(pool._all) == 1
        await closed(pool)


class Proxy:
    """Opens a way to wherever it is asked to, unless it is told to refuse."""

    def __init__(self, answer: bytes = b"HTTP/1.1 200 Connection established\r\n\r\n") -> None:
        self.answer = answer
        self.heads: list[bytes] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.heads.append(head)
        writer.write(self.answer)
        if b" 200 " not in self.answer:
            return
        port = int(head.split(b" ")[1].rpartition(b":")[2])
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)

        async def pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
            with suppress(ConnectionError):
                while piece := await source.read(65536):
                    target.write(piece)
            target.close()
            with suppress(ConnectionError, ssl.SSLError):
                await target.wait_closed()

        await asyncio.gather(pass_on(reader, far_writer), pass_on(far_reader, writer))


@pytest.mark.parametrize("is_proxy_secure", [False, True])
async def test_a_proxy_opens_a_way_that_it_cannot_look_into(secrecy: Secrecy, is_proxy_secure: bool) -> None:
    proxy = Proxy()
    async with (
        listening(saying(OK), secrecy.server) as port,
        listening(proxy, secrecy.server if is_proxy_secure else None) as proxy_port,
    ):
        scheme = "https" if is_proxy_secure else "http"
        pool = Pool(
            read_place(f"https://localhost:{port}/mcp"),
            connect_seconds=5,
            trust=lambda: secrecy.client,
            proxy=f"{scheme}://me:pass%20word@localhost:{proxy_port}",
        )
        for _ in range(2):
            assert await whole(await ask(pool)) == b"hello"
        await closed(pool)

    shown = base64.b64encode(b"me:pass word")
    there = f"localhost:{port}".encode()
    assert proxy.heads == [
        b"CONNECT %b HTTP/1.1\r\nhost: %b\r\nproxy-authorization: Basic %b\r\n\r\n" % (there, there, shown)
    ]


@pytest.mark.parametrize("answer", [b"HTTP/1.1 407 No\r\n\r\n", b"hello\r\n\r\n", b"", b"HTTP/1.1 200 OK\r\n\r\nmore"])
async def test_a_proxy_that_refuses_is_told_from_a_server_that_is_not_there(secrecy: Secrecy, answer: bytes) -> None:
    async with listening(Proxy(answer)) as proxy_port:
        pool = Pool(
            read_place("https://localhost:1/mcp"),
            connect_seconds=5,
            trust=lambda: secrecy.client,
            proxy=f"http://localhost:{proxy_port}",
        )
        with pytest.raises(ProxyRefused):
            await ask(pool)
        assert not pool.is_busy
