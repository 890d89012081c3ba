"""What it costs to know which program is behind a connection: `python -m benchmarks.programs`.

A known connection should cost next to nothing, a new one little, and the look-up itself happens in a thread.
"""

import asyncio
import statistics
import subprocess
import sys
import time
from typing import Any

from bridge_app.authorization.programs import Programs
from bridge_app.models import Peer, Program
from bridge_app.server.peer import Connections, PeerFinder
from bridge_app.server.runner import Runner, bind

ROUNDS = 15
REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
HOLD = "import socket, time; s = socket.create_connection(('127.0.0.1', {0})); time.sleep(30)"


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Answer everything with nothing."""
    if scope["type"] == "lifespan":
        for _ in range(2):
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
        return
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


async def ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(REQUEST)
    await reader.readuntil(b"\r\n\r\n")


async def serving(connections: Connections | None) -> tuple[Runner, asyncio.Task[None]]:
    runner = Runner(app, bind(0), connections=connections)
    is_ready = asyncio.Event()
    running = asyncio.create_task(runner.serve(on_ready=is_ready.set))
    await is_ready.wait()
    return runner, running


async def over_new_connections(port: int, count: int = 300) -> float:
    """Return microseconds for a request over a connection of its own."""
    began = time.perf_counter()
    for _ in range(count):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        await ask(reader, writer)
        writer.close()
    return (time.perf_counter() - began) / count * 1e6


async def over_one(port: int, count: int = 2000) -> float:
    """Return microseconds for a request over a connection that is there."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    began = time.perf_counter()
    for _ in range(count):
        await ask(reader, writer)
    took = (time.perf_counter() - began) / count * 1e6
    writer.close()
    return took


async def requests() -> None:
    connections = Connections()
    watched, plain = await serving(connections), await serving(None)
    for name, measure in (("one connection", over_one), ("a new connection each", over_new_connections)):
        ratios, times = [], []
        for _ in range(ROUNDS):
            with_look, without = await measure(watched[0].port), await measure(plain[0].port)
            ratios.append(with_look / without)
            times.append((with_look, without))
        middle = [statistics.median(each) for each in zip(*times, strict=True)]
        print(
            f"requests over {name}: {middle[0]:.0f} µs, {middle[1]:.0f} µs without; ratio {statistics.median(ratios):.3f}"
        )
    for runner, running in (watched, plain):
        runner.request_stop()
        await running
    connections.close()


async def known_connections() -> None:
    connections = Connections(lambda remote, local: Peer(Program("/usr/bin/x"), 1, 1.0))
    programs = Programs(None, None, None, time.time, choice="warn")  # type: ignore[arg-type]
    programs.connections = connections
    address = ("127.0.0.1", 40000)
    connections.opened(address, ("127.0.0.1", 8000)).settled.add("g_1")
    count = 1_000_000
    began = time.perf_counter()
    for _ in range(count):
        programs.is_settled(address, "g_1")
    print(f"a request on a known connection: {(time.perf_counter() - began) / count * 1e9:.0f} ns")
    connections.close()


def look_ups() -> None:
    import socket

    listener = socket.create_server(("127.0.0.1", 0))
    first, again = [], []
    for _ in range(ROUNDS):
        finder = PeerFinder()
        process = subprocess.Popen([sys.executable, "-c", HOLD.format(listener.getsockname()[1])])
        accepted, address = listener.accept()
        for times in (first, again):
            began = time.perf_counter()
            finder(address, accepted.getsockname())
            times.append((time.perf_counter() - began) * 1e6)
        process.kill()
        process.wait()
        accepted.close()
    listener.close()
    print(
        f"looking a process up, in the thread: {statistics.median(first):.0f} µs, later {statistics.median(again):.0f} µs"
    )


if __name__ == "__main__":
    look_ups()
    asyncio.run(known_connections())
    asyncio.run(requests())
