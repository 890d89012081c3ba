"""A loopback listener that takes the browser's return from a login, as an application using the SDK would bring."""

import asyncio
import socket
from urllib.parse import parse_qs, urlsplit


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Callback:
    """Waits at `http://127.0.0.1:PORT/callback` for the authorization response."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.uri = f"http://127.0.0.1:{port}/callback"
        self._arrived: asyncio.Future[dict[str, str]] | None = None
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen; to be called before the browser is sent away."""
        self._arrived = asyncio.get_running_loop().create_future()
        if self._server is None:
            self._server = await asyncio.start_server(self._answer, "127.0.0.1", self.port)

    async def response(self) -> dict[str, str]:
        """The parameters the browser brought."""
        assert self._arrived is not None
        return await self._arrived

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request_line = (await reader.readuntil(b"\r\n\r\n")).split(b"\r\n", 1)[0].decode()
        target = urlsplit(request_line.split(" ")[1])
        if target.path == "/callback" and self._arrived is not None and not self._arrived.done():
            self._arrived.set_result({name: values[0] for name, values in parse_qs(target.query).items()})
        body = b"You can close this page."
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        )
        writer.write(head.encode() + body)
        await writer.drain()
        writer.close()
