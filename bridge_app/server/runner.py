"""uvicorn on loopback: bind both families, serve, stop in time; and a thread with a loop of its own for the tray."""

import asyncio
import contextlib
import errno
import logging
import socket
import sys
import threading
from collections.abc import Callable, Coroutine, Generator
from concurrent.futures import Future
from types import FrameType
from typing import Any

import psutil
import uvicorn

from bridge_app.errors import BridgeError, PortInUse
from bridge_app.sentences import Sentence
from bridge_app.server.peer import Connections
from bridge_app.server.protocol import PatientProtocol

logger = logging.getLogger(__name__)

BACKLOG = 1024
KEEP_ALIVE = 75
DATE_SECONDS = 1.0
"""How often the time that answers carry is written anew."""
NO_SUCH_FAMILY = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT}
EPHEMERAL_TRIES = 20


def bind(port: int) -> list[socket.socket]:
    """Return listening sockets on 127.0.0.1 and ::1, both or none; port 0 takes any port free on both.

    A machine without IPv6 gets 127.0.0.1 alone. Raises PortInUse, or BridgeError if the system forbids the port.
    """
    for _ in range(EPHEMERAL_TRIES if port == 0 else 1):
        first = _listen(socket.AF_INET, "127.0.0.1", port)
        try:
            second = _listen(socket.AF_INET6, "::1", first.getsockname()[1])
        except PortInUse:
            first.close()
            if port != 0:
                raise
        except OSError as error:
            if error.errno in NO_SUCH_FAMILY:
                return [first]
            first.close()
            raise
        except BaseException:
            first.close()
            raise
        else:
            return [first, second]
    raise PortInUse(port)


def _listen(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    # IPPROTO_TCP is said outright: asyncio sets TCP_NODELAY only on sockets that say it.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # Takes a port over from connections that are only fading away. Never SO_REUSEPORT: others could share it.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.setblocking(False)
        listener.bind((address, port))
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise PortInUse(port, find_owner(port)) from error
        if error.errno == errno.EACCES:
            raise BridgeError(
                Sentence("The system does not allow port {port}.", port=port),
                "Choose a port above 1023 in the settings.",
            ) from error
        raise
    return listener


def free_port(first: int, tries: int = 50) -> int | None:
    """Return the first port from `first` on that could be served on, or None."""
    for port in range(first, min(65536, first + tries)):
        with contextlib.suppress(BridgeError, OSError):
            for listener in bind(port):
                listener.close()
            return port
    return None


def find_owner(port: int) -> str | None:
    """Name the program that listens on a port, with its process id, as far as the system tells."""
    try:
        for connection in psutil.net_connections(kind="tcp"):
            is_listener = connection.status == psutil.CONN_LISTEN and connection.laddr
            if is_listener and connection.laddr.port == port and connection.pid is not None:
                return f"{psutil.Process(connection.pid).name()} (process {connection.pid})"
    except (psutil.Error, OSError):
        return None
    return None


class _Server(uvicorn.Server):
    """uvicorn's server, which tells when it is ready and leaves signals to whoever asks for them."""

    def __init__(
        self,
        config: uvicorn.Config,
        *,
        handle_signals: bool,
        on_ready: Callable[[], None] | None,
        on_signal: Callable[[], None],
    ) -> None:
        super().__init__(config)
        self._handle_signals = handle_signals
        self._on_ready = on_ready
        self._on_signal = on_signal
        self._is_told = asyncio.Event()

    def stop(self) -> None:
        """Have it end, at once: no need to look for that."""
        self.should_exit = True
        self._is_told.set()

    async def main_loop(self) -> None:
        # uvicorn's own wakes the processor ten times a second, mostly to look whether it should end.
        while not await self.on_tick(0):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(DATE_SECONDS):
                    await self._is_told.wait()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        if not self._handle_signals:
            yield
            return
        with super().capture_signals():
            yield

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        # Unlike uvicorn's, the signal is not raised again afterwards: the caller still has to close the store.
        if self.should_exit:
            self.force_exit = True
        self._on_signal()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and self._on_ready is not None:
            self._on_ready()


class Runner:
    """Serve an ASGI app on bound sockets until told to stop.

    `on_stopping` is called once when a stop is asked for, before connections are closed: the place to end streams in
    good form. Thread rule: all methods on the loop's thread.
    """

    def __init__(
        self,
        app: Callable[..., Any],
        sockets: list[socket.socket],
        *,
        on_stopping: Callable[[], None] | None = None,
        protocol: type[PatientProtocol] = PatientProtocol,
        connections: Connections | None = None,
    ) -> None:
        """`connections`, if given, is told of every connection."""
        if connections is not None:
            protocol = type(protocol.__name__, (protocol,), {"open_connections": connections})
        self._sockets = sockets
        self.port: int = sockets[0].getsockname()[1]
        """The port all sockets share."""
        self._on_stopping = on_stopping
        self._config = uvicorn.Config(
            app,
            http=protocol,
            ws="none",
            loop="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            backlog=BACKLOG,
            timeout_keep_alive=KEEP_ALIVE,
            timeout_graceful_shutdown=1,
        )
        self._server: _Server | None = None
        self._is_stop_requested = False

    async def serve(self, *, on_ready: Callable[[], None] | None = None, handle_signals: bool = False) -> None:
        """Serve until `request_stop`; return when all is closed. Raises BridgeError if the app fails to start.

        With `handle_signals`, Ctrl+C and SIGTERM stop it too; only the main thread may ask for that.
        """
        loop = asyncio.get_running_loop()

        def stop_soon() -> None:
            loop.call_soon_threadsafe(self.request_stop)

        server = self._server = _Server(
            self._config, handle_signals=handle_signals, on_ready=on_ready, on_signal=stop_soon
        )
        try:
            if not self._is_stop_requested:
                await server.serve(sockets=self._sockets)
        except SystemExit as error:
            # uvicorn leaves the process when start-up fails; we are one part of a bigger program.
            raise BridgeError("The local server could not start.", "The log file says why.") from error
        finally:
            for listener in self._sockets:
                listener.close()

    def request_stop(self) -> None:
        """Ask to stop: no new connections, open streams end, all over within two seconds."""
        self._is_stop_requested = True
        if self._server is not None and not self._server.should_exit:
            self._tell_stopping()
            self._server.stop()

    def _tell_stopping(self) -> None:
        tell, self._on_stopping = self._on_stopping, None
        if tell is not None:
            try:
                tell()
            except Exception:
                logger.exception("open work could not be ended in good form")


class LoopThread:
    """A thread with an event loop of its own, for a program whose main thread belongs to somebody else.

    `submit` may be called from any thread.
    """

    def __init__(self, name: str = "bridge-server") -> None:
        self._name = name
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._main: asyncio.Task[Any] | None = None
        self._is_up = threading.Event()
        self._submitted: set[asyncio.Task[None]] = set()
        self._waiting: set[Future[Any]] = set()
        self.finished: Future[None] = Future()
        """Done when the thread's main coroutine is: with its exception, if it failed."""

    def start(self, main: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Start the thread and run `main()` on its loop; return once calls can be submitted."""
        if self._thread is not None:
            raise RuntimeError("a LoopThread starts once")
        self._thread = threading.Thread(target=self._run, args=(main,), name=self._name, daemon=True)
        self._thread.start()
        self._is_up.wait()

    def submit(self, function: Callable[..., Any], *args: Any) -> "Future[Any]":
        """Call `function(*args)` on the loop's thread, and await what it returns if it is a coroutine.

        The future fails with RuntimeError if the loop is not running (any more).
        """
        future: Future[Any] = Future()
        self._waiting.add(future)
        future.add_done_callback(self._waiting.discard)
        tasks = self._submitted

        async def finish(result: Coroutine[Any, Any, Any]) -> None:
            try:
                value = await result
            except asyncio.CancelledError:
                future.set_exception(RuntimeError("the server thread stopped"))
                raise
            except Exception as error:
                future.set_exception(error)
            else:
                future.set_result(value)

        def call() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = function(*args)
            except Exception as error:
                future.set_exception(error)
                return
            if asyncio.iscoroutine(result):
                task = asyncio.get_running_loop().create_task(finish(result))
                tasks.add(task)
                task.add_done_callback(tasks.discard)
            else:
                future.set_result(result)

        try:
            if self._loop is None:
                raise RuntimeError("the server thread has not started")
            self._loop.call_soon_threadsafe(call)
        except RuntimeError as error:
            future.set_exception(error)
        return future

    def stop(self, timeout: float) -> bool:
        """Cancel the main coroutine and wait for the thread; False if it is still busy after `timeout` seconds."""
        if self._thread is None:
            return True
        if self._loop is not None and self._main is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._main.cancel)
        return self.join(timeout)

    def join(self, timeout: float) -> bool:
        """Wait for the thread to end by itself; False if it has not after `timeout` seconds."""
        if self._thread is not None:
            self._thread.join(timeout)
            return not self._thread.is_alive()
        return True

    def _run(self, main: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        async def run_main() -> None:
            self._loop = asyncio.get_running_loop()
            self._main = asyncio.current_task()
            self._is_up.set()
            await main()

        try:
            asyncio.run(run_main())
        except asyncio.CancelledError:
            self._finish(None)
        except BaseException as error:
            logger.exception("the server thread failed")
            self._finish(error)
        else:
            self._finish(None)

    def _finish(self, error: BaseException | None) -> None:
        self._is_up.set()
        for future in tuple(self._waiting):
            if future.set_running_or_notify_cancel() if not future.running() else not future.done():
                future.set_exception(RuntimeError("the server thread stopped"))
        if error is None:
            self.finished.set_result(None)
        else:
            self.finished.set_exception(error)
