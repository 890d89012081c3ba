"""One thread that waits for all that can happen: bytes that came, room to write, a time that has come, word of a thread."""

import contextlib
import heapq
import selectors
import socket
import time
from collections import deque
from collections.abc import Callable

READ = selectors.EVENT_READ
WRITE = selectors.EVENT_WRITE
_LONGEST_WAIT = 1.0
"""So long at most a signal or a passed time can stay unseen."""

Watcher = Callable[[int], None]
"""Called with what its file is ready for, READ and WRITE."""


class Timer:
    """Something to do later, unless it is cancelled."""

    __slots__ = ("at", "work")

    def __init__(self, at: float, work: Callable[[], None]) -> None:
        self.at = at
        self.work: Callable[[], None] | None = work

    def __lt__(self, other: "Timer") -> bool:
        return self.at < other.at

    def cancel(self) -> None:
        """Do nothing when the time comes."""
        self.work = None


class Loop:
    """Runs what is due until it is stopped. All of it belongs to one thread but for `post`."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._selector = selectors.DefaultSelector()
        self._timers: list[Timer] = []
        self._posted: deque[Callable[[], None]] = deque()
        self._bell, self._button = socket.socketpair()
        self._bell.setblocking(False)
        self._button.setblocking(False)
        self._is_stopped = False
        self.watch(self._bell, READ, self._hear_bell)

    def watch(self, file: socket.socket | int, what: int, watcher: Watcher) -> None:
        """Call the watcher whenever the file is ready for this. Raises OSError if the system can't wait for it."""
        self._selector.register(file, what, watcher)

    def watch_for(self, file: socket.socket | int, what: int, watcher: Watcher) -> None:
        """Wait for something else with a watched file."""
        self._selector.modify(file, what, watcher)

    def forget(self, file: socket.socket | int) -> None:
        """Watch the file no more; must come before it is closed."""
        self._selector.unregister(file)

    def call_later(self, seconds: float, work: Callable[[], None]) -> Timer:
        """Do this after so many seconds."""
        timer = Timer(self.clock() + seconds, work)
        heapq.heappush(self._timers, timer)
        return timer

    def post(self, work: Callable[[], None]) -> None:
        """Do this soon; may be called from any thread."""
        self._posted.append(work)
        # Full: it rings already. Closed: nobody waits any more.
        with contextlib.suppress(OSError):
            self._button.send(b"!")

    def stop(self) -> None:
        """Leave `run` after what is being done."""
        self._is_stopped = True

    def run(self) -> None:
        """Wait and do what is due, until stopped."""
        select = self._selector.select
        timers = self._timers
        while not self._is_stopped:
            while timers and timers[0].work is None:
                heapq.heappop(timers)
            wait = min(_LONGEST_WAIT, max(0.0, timers[0].at - self.clock())) if timers else _LONGEST_WAIT
            for key, what in select(wait):
                key.data(what)
            if timers and timers[0].at <= self.clock():
                self._run_timers()

    def close(self) -> None:
        """Give everything back."""
        self._selector.close()
        self._bell.close()
        self._button.close()

    def _run_timers(self) -> None:
        now = self.clock()
        due = []
        while self._timers and self._timers[0].at <= now:
            due.append(heapq.heappop(self._timers))
        for timer in due:
            if timer.work is not None:
                timer.work()

    def _hear_bell(self, _: int) -> None:
        try:
            self._bell.recv(4096)
        except BlockingIOError:
            return
        for _ in range(len(self._posted)):
            self._posted.popleft()()
