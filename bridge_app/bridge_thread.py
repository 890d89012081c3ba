"""A bridge that serves on a thread of its own, for a window that must never wait."""

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from bridge_app.bridge import Bridge
from bridge_app.config import Config
from bridge_app.errors import BridgeError, StoreUnavailable
from bridge_app.logs import write_more
from bridge_app.models import Snapshot
from bridge_app.paths import Paths
from bridge_app.server.runner import LoopThread

logger = logging.getLogger(__name__)

SNAPSHOT_SECONDS = 0.1

T = TypeVar("T")


class BridgeThread:
    """A Bridge serving on a thread of its own, for a window that must never wait.

    The callbacks run on that thread: snapshots at most ten a second, however many events.
    """

    def __init__(
        self,
        paths: Paths,
        *,
        on_snapshot: Callable[[Snapshot], None],
        on_ready: Callable[[], None],
        on_failed: Callable[[BridgeError], None],
        config: Config | None = None,
        passphrase: str | None = None,
    ) -> None:
        self._paths = paths
        self._config = config
        self._passphrase = passphrase
        self._on_snapshot = on_snapshot
        self._on_ready = on_ready
        self._on_failed = on_failed
        self._bridge: Bridge | None = None
        self._loop = LoopThread(name="bridge")

    def start(self) -> None:
        """Open and serve; how it went comes back through the callbacks."""
        self._loop.start(self._main)

    def submit(self, command: Callable[[Bridge], T]) -> "Future[T]":
        """Run a command on the bridge's thread. Its future fails with BridgeError while nothing serves."""

        def run() -> T:
            if self._bridge is None:
                raise BridgeError("MCP Auth Bridge is not running.", "Try again in a moment.")
            return command(self._bridge)

        return self._loop.submit(run)

    def stop(self, timeout: float) -> bool:
        """Stop serving and end the thread; False if it took longer than `timeout` seconds."""

        def ask() -> None:
            if self._bridge is not None:
                self._bridge.stop()

        began = time.monotonic()
        self._loop.submit(ask)
        return self._loop.join(timeout * 0.8) or self._loop.stop(max(0.1, timeout - (time.monotonic() - began)))

    async def _main(self) -> None:
        try:
            bridge = Bridge.open(self._paths, self._config, passphrase=self._passphrase)
        except BridgeError as error:
            self._on_failed(error)
            return
        self._bridge = bridge
        write_more(bridge.config.verbose_log)
        bridge.mend_autostart()
        painting = asyncio.create_task(self._paint(bridge), name="snapshots")
        try:
            await bridge.serve(on_ready=self._on_ready)
        except BridgeError as error:
            self._on_failed(error)
        except Exception:
            logger.exception("the server failed")
            self._on_failed(BridgeError("The server stopped because of a fault of ours.", "The log file says more."))
        finally:
            self._bridge = None
            painting.cancel()
            await asyncio.wait([painting])
            bridge.close()

    async def _paint(self, bridge: Bridge) -> None:
        while True:
            await bridge.wait_for_change()
            bridge.take_change()
            try:
                self._on_snapshot(bridge.snapshot())
            except StoreUnavailable as error:
                logger.error("%s", error)
            await asyncio.sleep(SNAPSHOT_SECONDS)


def start_bridge_thread(
    paths: Paths,
    *,
    on_snapshot: Callable[[Snapshot], None],
    on_ready: Callable[[], None],
    on_failed: Callable[[BridgeError], None],
    config: Config | None = None,
    passphrase: str | None = None,
) -> BridgeThread:
    """Serve on a thread of its own and return the handle to it."""
    thread = BridgeThread(
        paths, on_snapshot=on_snapshot, on_ready=on_ready, on_failed=on_failed, config=config, passphrase=passphrase
    )
    thread.start()
    return thread
