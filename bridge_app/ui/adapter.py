"""The one place where the two threads meet: commands go down to the bridge, snapshots come up to the widgets."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from bridge_app import __version__
from bridge_app.config import Config
from bridge_app.errors import BridgeError
from bridge_app.i18n import in_own_language
from bridge_app.models import Problem, RunState, Snapshot
from bridge_app.paths import Paths

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge

logger = logging.getLogger(__name__)

SNAPSHOT_MS = 100
STOP_SECONDS = 1.5
START_PROBLEM = "start"
"""Id of the problem a snapshot shows while nothing serves because starting failed."""

T = TypeVar("T")


class ServerThread(Protocol):
    """The bridge at work on a thread of its own, as `bridge.start_bridge_thread` returns it."""

    def submit(self, command: "Callable[[Bridge], T]") -> "Future[T]": ...

    def stop(self, timeout: float) -> bool: ...


class BridgeAdapter(QObject):
    """Starts, commands and stops the bridge without ever making the window wait for it.

    Thread rule: every method is called, and every public signal arrives, in the thread this object was made in.
    """

    changed = Signal(object)
    """A Snapshot to paint; at most ten a second, and always the newest."""
    failed = Signal(object)
    """A command failed with this BridgeError."""
    start_failed = Signal(object)
    """Nothing serves, because of this BridgeError. `restart` tries again."""
    ready = Signal()
    """Requests are being served."""
    stopped = Signal(int)
    """The bridge ended after `stop`: 0 in good form, 1 if it was still busy when time ran out."""

    _posted = Signal(object)

    def __init__(
        self,
        paths: Paths,
        parent: QObject | None = None,
        *,
        start_bridge_thread: Callable[..., ServerThread] | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._start_bridge_thread = start_bridge_thread
        self._lock = threading.Lock()
        self._run = 0
        self._server: ServerThread | None = None
        self._opener: threading.Thread | None = None
        self._is_opening = False
        self._early: list[Callable[[], None]] = []
        self._painted: Snapshot | None = None
        self._next: Snapshot | None = None
        self._is_snapshot_posted = False
        self._pace = QTimer(self, singleShot=True, interval=SNAPSHOT_MS)
        self._pace.timeout.connect(self._paint_newest)
        # Queued although Qt would guess it: a future already done calls back in our own thread and would overtake.
        self._posted.connect(self._run_posted, Qt.ConnectionType.QueuedConnection)

    def start(self, config: Config | None = None, passphrase: str | None = None) -> None:
        """Start serving and return at once; `ready` or `start_failed` tells how it went."""
        self._run += 1
        with self._lock:
            self._is_opening = True
            call = (self._run, self._opener, config, passphrase)
            self._opener = threading.Thread(target=self._open, args=call, name="bridge opener", daemon=True)
            self._opener.start()

    def restart(self, config: Config | None = None, passphrase: str | None = None) -> None:
        """End what serves, if anything does, and start again with these settings (None: those in the file)."""
        self._paint(replace(self._painted or _nothing_yet(), state=RunState.STARTING, started_at=None, problems=()))
        self.start(config, passphrase)

    def submit(self, command: "Callable[[Bridge], T]", then: Callable[[T], None] | None = None) -> None:
        """Run a command on the bridge's thread; hand its result to `then` here, or its error to `failed`."""
        run = self._run
        with self._lock:
            server = self._server
            if server is None and self._is_opening:
                self._early.append(lambda: self.submit(command, then))
                return
        if server is None:
            self._post(lambda: self._report(run, _not_running()))
            return
        future = server.submit(command)
        future.add_done_callback(lambda done: self._post(lambda: self._finish(run, done, then)))

    def work(self, job: Callable[[], T], then: "Callable[[T | BridgeError], None]") -> None:
        """Run something slow that needs no bridge on a thread of its own; hand its result or its error to `then` here."""

        def run() -> None:
            answer: T | BridgeError
            try:
                answer = job()
            except BridgeError as error:
                answer = error
            except Exception:
                logger.exception("some work failed")
                answer = unexpected()
            self._post(lambda: then(answer))

        threading.Thread(target=run, name="work", daemon=True).start()

    @property
    def paths(self) -> Paths:
        """Where this installation has its files."""
        return self._paths

    def stop(self, timeout: float = STOP_SECONDS) -> bool:
        """End serving and wait for it, at most `timeout` seconds; False if it is still busy then. No signal but
        `stopped` comes afterwards.
        """
        deadline = time.monotonic() + timeout
        self._run += 1
        self._next = None
        self._pace.stop()
        with self._lock:
            opener, server = self._opener, self._server
            self._opener = self._server = None
            self._is_opening = False
            self._early.clear()
        has_ended = True
        if server is not None:
            has_ended = server.stop(max(0.1, deadline - time.monotonic()))
        if opener is not None:
            # It sees that it is not wanted any more, and stops what it has started.
            opener.join(max(0.0, deadline - time.monotonic()))
            has_ended = has_ended and not opener.is_alive()
        if not has_ended:
            logger.error("the server thread was still busy after %.1f s", timeout)
        self.stopped.emit(0 if has_ended else 1)
        return has_ended

    # on the opener's and the server's threads

    def _open(self, run: int, before: threading.Thread | None, config: Config | None, passphrase: str | None) -> None:
        """Load the server (most of a second) and start it, off the thread that paints."""
        if before is not None:
            # Two starts at once would fight for the port.
            before.join()
        server: ServerThread | None = None
        try:
            self._end_previous()
            if run == self._run:
                server = self._start_server(run, config, passphrase)
        except BridgeError as error:
            reported = error
            self._post(lambda: self._report_start_failed(run, reported))
        except Exception:
            logger.exception("the server could not be started")
            self._post(lambda: self._report_start_failed(run, unexpected()))
        with self._lock:
            is_wanted = run == self._run
            if is_wanted:
                self._server = server
                self._is_opening = False
        if is_wanted:
            self._post(self._submit_early)
        elif server is not None:
            server.stop(STOP_SECONDS)

    def _end_previous(self) -> None:
        with self._lock:
            previous, self._server = self._server, None
        if previous is not None:
            previous.stop(STOP_SECONDS)

    def _start_server(self, run: int, config: Config | None, passphrase: str | None) -> ServerThread:
        start = self._start_bridge_thread or _load_start_bridge_thread()
        return start(
            self._paths,
            on_snapshot=lambda snapshot: self._keep_snapshot(run, snapshot),
            on_ready=lambda: self._post(lambda: self._report_ready(run)),
            on_failed=lambda error: self._post(lambda: self._report_start_failed(run, error)),
            config=config,
            passphrase=passphrase,
        )

    def _keep_snapshot(self, run: int, snapshot: Snapshot) -> None:
        with self._lock:
            if run != self._run:
                return
            self._next = snapshot
            if self._is_snapshot_posted:
                return
            self._is_snapshot_posted = True
        self._post(self._take_snapshot)

    def _post(self, call: Callable[[], None]) -> None:
        try:
            self._posted.emit(call)
        except RuntimeError:
            # The window is gone already; there is nobody left to tell.
            logger.debug("a message for the window came too late")

    # on the window's thread

    @Slot(object)
    def _run_posted(self, call: Callable[[], None]) -> None:
        call()

    def _submit_early(self) -> None:
        """Hand down what was asked for while the server was still being loaded."""
        with self._lock:
            early, self._early = self._early, []
        for submit in early:
            submit()

    def _take_snapshot(self) -> None:
        with self._lock:
            self._is_snapshot_posted = False
        if not self._pace.isActive():
            self._paint_newest()

    @Slot()
    def _paint_newest(self) -> None:
        with self._lock:
            snapshot, self._next = self._next, None
        if snapshot is not None:
            self._paint(in_own_language(snapshot))

    def _paint(self, snapshot: Snapshot) -> None:
        self._painted = snapshot
        self._pace.start()
        self.changed.emit(snapshot)

    def _report_ready(self, run: int) -> None:
        if run == self._run:
            self.ready.emit()

    def _report_start_failed(self, run: int, error: BridgeError) -> None:
        if run != self._run:
            return
        with self._lock:
            self._next = None
        error = in_own_language(error)
        problem = Problem(START_PROBLEM, error.title, error.hint, self.tr("Choose what to do…"))
        basis = self._painted or _nothing_yet()
        self._paint(replace(basis, state=RunState.PROBLEM, started_at=None, approvals=(), problems=(problem,)))
        self.start_failed.emit(error)

    def _report(self, run: int, error: BridgeError) -> None:
        if run == self._run:
            self.failed.emit(in_own_language(error))

    def _finish(self, run: int, done: "Future[Any]", then: Callable[[Any], None] | None) -> None:
        try:
            value = done.result()
        except BridgeError as error:
            self._report(run, error)
        except (RuntimeError, CancelledError):
            # The thread ended before the command ran.
            self._report(run, _not_running())
        except Exception:
            logger.exception("a command failed")
            self._report(run, unexpected())
        else:
            if then is not None and run == self._run:
                then(in_own_language(value))


def _load_start_bridge_thread() -> Callable[..., ServerThread]:
    from bridge_app.bridge_thread import start_bridge_thread

    return cast("Callable[..., ServerThread]", start_bridge_thread)


def _nothing_yet() -> Snapshot:
    return Snapshot(
        taken_at=time.time(),
        state=RunState.STARTING,
        address="",
        version=__version__,
        started_at=None,
        secrets_kept_in="–",
        is_paused=False,
    )


def _not_running() -> BridgeError:
    return BridgeError("MCP Auth Bridge is not running.", "Try again in a moment.")


def unexpected() -> BridgeError:
    return BridgeError("Something went wrong inside MCP Auth Bridge.", "Quit it and start it again; the log says more.")
