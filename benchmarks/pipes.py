"""Apps that speak on stdio: a program that leads to a server over HTTP, its callers, how fast it starts, what it weighs."""

import asyncio
import contextlib
import json
import os
import signal
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import psutil

from benchmarks.load import DEADLINE, INITIALIZE, INITIALIZED, Caller, Target


class Pipe(asyncio.SubprocessProtocol):
    """A program on stdio, and whom its answers are for."""

    def __init__(self) -> None:
        self.waiting: dict[int, asyncio.Future[bytes]] = {}
        self._held = b""
        self._transport: asyncio.SubprocessTransport | None = None

    @classmethod
    async def start(cls, command: Sequence[str], environment: Mapping[str, str]) -> "Pipe":
        """Start the program in a process group of its own."""
        loop = asyncio.get_running_loop()
        _, pipe = await loop.subprocess_exec(
            cls, *command, stderr=asyncio.subprocess.DEVNULL, env=dict(environment), start_new_session=True
        )
        return pipe

    @property
    def pid(self) -> int:
        assert self._transport is not None
        return self._transport.get_pid()

    def say(self, message: bytes) -> None:
        """Write one message."""
        assert self._transport is not None
        writing = self._transport.get_pipe_transport(0)
        assert isinstance(writing, asyncio.WriteTransport)
        writing.write(message + b"\n")

    def ask(self, message: bytes, number: int) -> "asyncio.Future[bytes]":
        """Write a request with this id; the future holds the line that answers it."""
        self.waiting[number] = asyncio.get_running_loop().create_future()
        self.say(message)
        return self.waiting[number]

    def close(self) -> None:
        """End the program and what it started."""
        if self._transport is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.SubprocessTransport)
        self._transport = transport

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        *lines, self._held = (self._held + data).split(b"\n")
        for line in lines:
            try:
                number = json.loads(line).get("id")
            except (ValueError, AttributeError):
                continue  # some greet us on standard output
            waiter = self.waiting.pop(number, None)
            if waiter is not None and not waiter.done():
                waiter.set_result(line)

    def process_exited(self) -> None:
        for waiter in self.waiting.values():
            if not waiter.done():
                waiter.set_exception(ConnectionError("the program ended"))


class PipeCaller(Caller):
    """One of several callers that share a program on stdio."""

    def __init__(self, pipe: Pipe, number: int) -> None:
        super().__init__("http://none/", "")
        self._pipe = pipe
        self._number = number

    async def connect(self) -> None:
        """Be ready: the program runs."""

    def request(self, message: dict[str, object]) -> bytes:
        return json.dumps({**message, "id": self._number}).encode()

    def ask(self, request: bytes) -> "asyncio.Future[bytes]":
        return self._pipe.ask(request, self._number)

    def close(self) -> None:
        """Nothing is ours alone."""


@dataclass
class PipeTarget(Target):
    """A program that an app starts on stdio and that leads to a server over HTTP."""

    command: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    pipe: Pipe | None = None

    async def open(self, callers: int) -> None:
        if self.pipe is None:
            self.pipe = await Pipe.start(self.command, self.environment)
            self.processes = (self.pipe.pid,)
            async with asyncio.timeout(DEADLINE):
                await introduce(self.pipe)
        while len(self.callers) < callers:
            self.callers.append(PipeCaller(self.pipe, 100 + len(self.callers)))

    def close(self) -> None:
        self.callers.clear()
        if self.pipe is not None:
            self.pipe.close()
            self.pipe = None


async def introduce(pipe: Pipe) -> None:
    """Be an app that begins."""
    answer = await pipe.ask(json.dumps({**INITIALIZE, "id": 1}).encode(), 1)
    if b'"result"' not in answer:
        raise RuntimeError(f"initialize was answered {answer[-300:]!r}")
    pipe.say(json.dumps(INITIALIZED).encode())


async def seconds_to_tools(target: PipeTarget) -> float:
    """Return how long it takes from starting the program to the first list of tools."""
    began = time.perf_counter()
    pipe = await Pipe.start(target.command, target.environment)
    try:
        async with asyncio.timeout(DEADLINE):
            await introduce(pipe)
            answer = await pipe.ask(b'{"jsonrpc":"2.0","id":2,"method":"tools/list"}', 2)
        if b'"tools"' not in answer:
            raise RuntimeError(f"tools/list was answered {answer[-300:]!r}")
        return time.perf_counter() - began
    finally:
        pipe.close()


async def starts(targets: Sequence[PipeTarget], rounds: int) -> dict[str, float]:
    """Return for each program the median of the seconds to its first list of tools, started in turns."""
    took: dict[str, list[float]] = {target.name: [] for target in targets}
    for number in range(rounds + 1):
        for target in targets:
            seconds = await seconds_to_tools(target)
            if number:
                took[target.name].append(seconds)
    return {name: statistics.median(seconds) for name, seconds in took.items()}


def memory_of(pid: int) -> float:
    """Return the MiB that a process and all below it have to themselves, with their share of what they have in common."""
    total = 0
    process = psutil.Process(pid)
    for each in (process, *process.children(recursive=True)):
        with contextlib.suppress(psutil.Error):
            total += each.memory_full_info().pss
    return total / 1024 / 1024
