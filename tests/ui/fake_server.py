"""A bridge thread without a bridge: it runs commands on a thread of its own and says what the test tells it to say."""

import asyncio
import inspect
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from bridge_app.errors import BridgeError
from bridge_app.models import Snapshot
from bridge_app.paths import Paths
from tests.ui.samples import RecordingBridge


class FakeServerThread:
    """Has the shape of bridge.BridgeThread."""

    def __init__(self, bridge: RecordingBridge, *, is_stuck: bool = False) -> None:
        self.bridge = bridge
        self.is_stuck = is_stuck
        self.is_stopped = threading.Event()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="fake bridge")

    def submit(self, command: Callable[[Any], Any]) -> "Future[Any]":
        """Run a command on the fake's thread, one that waits to its end."""
        return self._pool.submit(_run, command, self.bridge)

    def stop(self, timeout: float) -> bool:
        """End, or be stuck for as long as the caller has patience."""
        if self.is_stuck:
            self.is_stopped.wait(timeout)
            return False
        self._pool.shutdown(wait=True)
        self.is_stopped.set()
        return True


def _run(command: Callable[[Any], Any], bridge: Any) -> Any:
    answer = command(bridge)
    return asyncio.run(_wait_for(answer)) if inspect.isawaitable(answer) else answer


async def _wait_for(answer: Awaitable[Any]) -> Any:
    return await answer


@dataclass
class FakeServer:
    """Stands in for `bridge.start_bridge_thread`, and remembers how it was called."""

    first_snapshot: Snapshot | None = None
    error: BridgeError | None = None
    """What each start fails with, until a test takes it away."""
    is_stuck: bool = False
    bridge: RecordingBridge = field(default_factory=RecordingBridge)
    starts: list[dict[str, Any]] = field(default_factory=list)
    threads: list[FakeServerThread] = field(default_factory=list)

    def __call__(self, paths: Paths, **given: Any) -> FakeServerThread:
        """Start, as bridge.start_bridge_thread does."""
        self.starts.append({"paths": paths, **given})
        thread = FakeServerThread(self.bridge, is_stuck=self.is_stuck)
        self.threads.append(thread)
        if self.error is not None:
            given["on_failed"](self.error)
            return thread
        if self.first_snapshot is not None:
            given["on_snapshot"](self.first_snapshot)
        given["on_ready"]()
        return thread

    def say(self, snapshot: Snapshot) -> None:
        """Hand up a snapshot from whichever thread calls."""
        self.starts[-1]["on_snapshot"](snapshot)
