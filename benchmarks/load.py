"""A client on bare sockets, which costs less than what it measures, and rounds in which subjects take turns."""

import asyncio
import gc
import json
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import psutil

PROTOCOL_VERSION = "2025-11-25"
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 0,
    "method": "initialize",
    "params": {
        "protocolVersion": PROTOCOL_VERSION,
        "capabilities": {},
        "clientInfo": {"name": "benchmark", "version": "1"},
    },
}
INITIALIZED = {"jsonrpc": "2.0", "method": "notifications/initialized"}
DEADLINE = 20.0


class Caller(asyncio.Protocol):
    """One client with one connection and one MCP session, which sends its next request when the last was answered."""

    def __init__(self, address: str, token: str) -> None:
        self.host, _, self.path = address.removeprefix("http://").partition("/")
        self.token = token
        self.session = b""
        self.status = 0
        self._transport: asyncio.Transport | None = None
        self._waiter: asyncio.Future[bytes] | None = None
        self._data = b""

    async def open(self, tries: int = 1) -> None:
        """Connect and introduce ourselves."""
        for left in range(tries, 0, -1):
            try:
                await self.connect()
                break
            except OSError:
                if left == 1:
                    raise
                await asyncio.sleep(0.1)
        answer = await self.ask(self.request(INITIALIZE))
        if b'"result"' not in answer:
            raise RuntimeError(f"initialize was answered {self.status}: {answer[-300:]!r}")
        await self.ask(self.request(INITIALIZED))

    async def connect(self) -> None:
        """Connect, unless we are: some servers hang up on a client that is silent for a few seconds."""
        if self._transport is None or self._transport.is_closing():
            host, _, port = self.host.partition(":")
            await asyncio.get_running_loop().create_connection(lambda: self, host, int(port))

    def request(self, message: dict[str, object]) -> bytes:
        """Return the bytes of a request."""
        body = json.dumps(message).encode()
        head = (
            f"POST /{self.path} HTTP/1.1\r\nhost: {self.host}\r\nauthorization: Bearer {self.token}\r\n"
            "content-type: application/json\r\naccept: application/json, text/event-stream\r\n"
            f"user-agent: benchmark/1\r\nmcp-protocol-version: {PROTOCOL_VERSION}\r\n"
        ).encode()
        session = b"mcp-session-id: " + self.session + b"\r\n" if self.session else b""
        return head + session + b"content-length: %d\r\n\r\n" % len(body) + body

    def ask(self, request: bytes) -> "asyncio.Future[bytes]":
        """Send a request; the future holds the whole answer, head and all."""
        assert self._transport is not None
        self._data = b""
        self._waiter = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return self._waiter

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        data = self._data = self._data + data if self._data else data
        end = data.find(b"\r\n\r\n")
        if end < 0:
            return
        head = data[:end].lower()
        at = head.find(b"\r\ncontent-length:")
        if at >= 0:
            length = int(head[at + 17 :].partition(b"\r\n")[0])
            is_whole = len(data) >= end + 4 + length
        elif b"transfer-encoding: chunked" in head:
            is_whole = data.endswith(b"\r\n0\r\n\r\n")
        else:
            is_whole = True
        if is_whole and self._waiter is not None and not self._waiter.done():
            self.status = int(head[9:12])
            if not self.session and (at := head.find(b"\r\nmcp-session-id:")) >= 0:
                self.session = data[at + 17 : end].partition(b"\r\n")[0].strip()
            self._waiter.set_result(data)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(ConnectionError("the server hung up"))


@dataclass
class Target:
    """Something to send calls to."""

    name: str
    address: str
    token: str = "none"
    tool: str = "echo"
    processes: Sequence[int] = ()
    callers: list[Caller] = field(default_factory=list)

    async def open(self, callers: int) -> None:
        """Have so many callers ready."""
        while len(self.callers) < callers:
            caller = Caller(self.address, self.token)
            async with asyncio.timeout(DEADLINE):
                await caller.open(tries=300)
            self.callers.append(caller)

    def close(self) -> None:
        """Hang up."""
        for caller in self.callers:
            caller.close()
        self.callers.clear()

    def message(self) -> dict[str, object]:
        """Return the call that is measured."""
        return {
            "jsonrpc": "2.0",
            "id": 7,
            "method": "tools/call",
            "params": {"name": self.tool, "arguments": {"text": "hello"}},
        }


@dataclass
class Samples:
    """What one subject did with so many callers at once, over all rounds."""

    p50: list[float] = field(default_factory=list)
    p99: list[float] = field(default_factory=list)
    rate: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    failures: int = 0
    is_stuck: bool = False

    def median(self, which: str) -> float:
        """Return the median over the rounds, in milliseconds or calls a second."""
        values: list[float] = getattr(self, which)
        return statistics.median(values) if values else float("nan")


def cpu_seconds(processes: Sequence[int]) -> float:
    """Return the processor time that processes and all below them used."""
    seconds = 0.0
    for pid in processes:
        try:
            process = psutil.Process(pid)
            for each in (process, *process.children(recursive=True)):
                times = each.cpu_times()
                seconds += times.user + times.system
        except psutil.Error:
            continue
    return seconds


async def burst(
    target: Target, callers: int, seconds: float, samples: Samples | None, message: dict[str, object] | None = None
) -> None:
    """Call for so long with so many callers at once."""
    await target.open(callers)
    took: list[float] = []
    failures = 0
    clock = time.perf_counter
    end = clock() + seconds

    async def call(caller: Caller) -> None:
        nonlocal failures
        request = caller.request(message or target.message())
        while (began := clock()) < end:
            answer = await caller.ask(request)
            took.append(clock() - began)
            if b'"result"' not in answer or b'"isError":true' in answer or b'"isError": true' in answer:
                failures += 1

    for caller in target.callers[:callers]:
        await caller.connect()
    gc.collect()
    gc.disable()
    cpu = cpu_seconds(target.processes)
    began = clock()
    try:
        async with asyncio.timeout(seconds + DEADLINE):
            await asyncio.gather(*(call(caller) for caller in target.callers[:callers]))
    finally:
        gc.enable()
    passed = clock() - began
    if samples is not None:
        took.sort()
        samples.p50.append(took[len(took) // 2] * 1000)
        samples.p99.append(took[int(len(took) * 0.99)] * 1000)
        samples.rate.append(len(took) / passed)
        samples.cpu.append((cpu_seconds(target.processes) - cpu) / len(took) * 1000)
        samples.failures += failures


async def in_turns(
    targets: Sequence[Target],
    callers: int,
    *,
    rounds: int,
    seconds: float,
    message: dict[str, object] | None = None,
) -> dict[str, Samples]:
    """Measure all targets in rounds, A B A B, after a warm-up."""
    found = {target.name: Samples() for target in targets}
    for number in range(rounds + 1):
        for target in targets:
            samples = found[target.name] if number else None
            if found[target.name].is_stuck:
                continue
            try:
                await burst(target, callers, seconds if number else seconds / 2, samples, message)
            except (OSError, RuntimeError, TimeoutError) as error:
                found[target.name].is_stuck = True
                target.close()
                print(f"{target.name} stopped answering {callers} callers: {type(error).__name__}", flush=True)
    return found
