"""A reverse proxy that adds a bearer token, for programs that can't log in; all else passes byte for byte, both ways.

Each connection carries one request, so that nothing of a body needs to be understood: after the head, bytes flow as they
come. Host and Origin are judged by the server behind: names that are not the proxy's own reach it unchanged.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator

HEAD_LIMIT = 64 * 1024
PIECE = 64 * 1024
LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")


class Injector:
    """The proxy in front of the server on 127.0.0.1 at `port`. `origin` is known once it listens."""

    def __init__(self, port: int, bearer: str) -> None:
        self._port = port
        self._bearer = bearer
        self._own_names: dict[bytes, bytes] = {}
        self._visits: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self.origin = ""

    async def start(self) -> None:
        """Listen on 127.0.0.1, on a port of the system's choice."""
        self._server = await asyncio.start_server(self._welcome, "127.0.0.1", 0, limit=HEAD_LIMIT)
        own_port = self._server.sockets[0].getsockname()[1]
        self.origin = f"http://127.0.0.1:{own_port}"
        for name in LOOPBACK_NAMES:
            for scheme in ("", "http://"):
                own, behind = f"{scheme}{name}:{own_port}", f"{scheme}{name}:{self._port}"
                self._own_names[own.encode()] = behind.encode()

    async def stop(self) -> None:
        """Hang up everywhere and listen no more."""
        assert self._server is not None
        self._server.close()
        for visit in self._visits:
            visit.cancel()
        await asyncio.gather(*self._visits, return_exceptions=True)
        await self._server.wait_closed()

    async def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        visit = asyncio.create_task(self._serve(reader, writer))
        self._visits.add(visit)
        visit.add_done_callback(self._visits.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with contextlib.AsyncExitStack() as open_lines:
            open_lines.push_async_callback(_hang_up, writer)
            try:
                head = await reader.readuntil(b"\r\n\r\n")
                behind_reader, behind_writer = await asyncio.open_connection("127.0.0.1", self._port)
            except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                return
            open_lines.push_async_callback(_hang_up, behind_writer)
            behind_writer.write(self.rewrite(head))
            flows = [
                asyncio.create_task(_pour(reader, behind_writer)),
                asyncio.create_task(_pour(behind_reader, writer)),
            ]
            try:
                await asyncio.wait(flows, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for flow in flows:
                    flow.cancel()
                await asyncio.gather(*flows, return_exceptions=True)

    def rewrite(self, head: bytes) -> bytes:
        """Return the head of a request as the server behind shall see it."""
        request_line, *lines = head.removesuffix(b"\r\n\r\n").split(b"\r\n")
        kept = [request_line]
        is_authorized = False
        for line in lines:
            name, _, value = line.partition(b":")
            lower = name.lower()
            if lower in (b"host", b"origin"):
                line = name + b": " + self._own_names.get(value.strip().lower(), value.strip())
            is_authorized = is_authorized or lower == b"authorization"
            if lower not in (b"connection", b"keep-alive"):
                kept.append(line)
        if not is_authorized:
            kept.append(b"Authorization: Bearer " + self._bearer.encode())
        return b"\r\n".join([*kept, b"Connection: close", b"", b""])


@contextlib.asynccontextmanager
async def injecting(port: int, bearer: str) -> AsyncIterator[Injector]:
    """Run a proxy in front of the server on a port of this machine."""
    injector = Injector(port, bearer)
    await injector.start()
    try:
        yield injector
    finally:
        await injector.stop()


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass on what comes, when it comes, until one of the ends is gone."""
    with contextlib.suppress(OSError):
        while piece := await reader.read(PIECE):
            writer.write(piece)
            await writer.drain()


async def _hang_up(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
