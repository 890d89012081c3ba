"""The app's side: lines from its pipe, and lines to it, without ever waiting for the one while the other has work."""

import os
import socket
import stat
import sys
import threading
from collections import deque
from collections.abc import Callable

from bridge_app.shim.loop import READ, WRITE, Loop

LINE_LIMIT = 16 * 1024 * 1024
"""What the bridge takes as one message."""
FULL = 8 * 1024 * 1024
"""So much may wait for an app that does not read; then we read no more from the bridge."""
_PIECE = 256 * 1024


def take_over_stdio() -> tuple[int, int]:
    """Return the app's two pipes under numbers of their own.

    What stands in their old places is harmless: a browser we start, or a library that prints, reaches neither.
    """
    incoming, outgoing = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    try:
        os.dup2(2, 1)
    except OSError:
        os.dup2(nothing, 1)  # there is no stderr
    os.close(nothing)
    return incoming, outgoing


class LineReader:
    """Takes lines from the app. `take` gets each without its end; `tell_long` hears of each that is past the limit."""

    def __init__(
        self,
        loop: Loop,
        file: int,
        *,
        take: Callable[[bytes], None],
        tell_long: Callable[[], None],
        tell_end: Callable[[], None],
        limit: int = LINE_LIMIT,
    ) -> None:
        self._loop = loop
        self._take = take
        self._tell_long = tell_long
        self._tell_end = tell_end
        self._limit = limit
        self._held: list[bytes] = []
        self._size = 0
        self._is_skipping = False
        self._is_paused = False
        self._file, self._read = _selectable(loop, file, self._ready)

    def pause(self) -> None:
        """Leave what comes next in the pipe."""
        if not self._is_paused:
            self._is_paused = True
            self._loop.forget(self._file)

    def resume(self) -> None:
        """Read again."""
        if self._is_paused:
            self._is_paused = False
            self._loop.watch(self._file, READ, self._ready)

    def _ready(self, _: int) -> None:
        try:
            data = self._read(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._loop.forget(self._file)
            if self._held and not self._is_skipping:
                self._finish(b"")
            self._tell_end()
            return
        if not self._held and not self._is_skipping and data.find(b"\n") == len(data) - 1 and len(data) <= self._limit:
            self._take(data[:-1])  # nearly always
            return
        *whole, rest = data.split(b"\n")
        for line in whole:
            self._finish(line)
        if rest:
            self._hold(rest)

    def _hold(self, piece: bytes) -> None:
        if self._is_skipping:
            return
        self._held.append(piece)
        self._size += len(piece)
        if self._size > self._limit:
            self._held.clear()
            self._size = 0
            self._is_skipping = True
            self._tell_long()

    def _finish(self, last: bytes) -> None:
        self._hold(last)
        if self._is_skipping:
            self._is_skipping = False
            return
        line = self._held[0] if len(self._held) == 1 else b"".join(self._held)
        self._held.clear()
        self._size = 0
        if line and not line.isspace():
            self._take(line)


class LineWriter:
    """Gives lines to the app, in order and whole. `tell_full` hears True when too much waits, and False when that is over."""

    def __init__(
        self, loop: Loop, file: int, *, tell_full: Callable[[bool], None], tell_gone: Callable[[], None]
    ) -> None:
        self._loop = loop
        self._file = file
        self._tell_full = tell_full
        self._tell_gone = tell_gone
        self._waiting: deque[memoryview] = deque()
        self._size = 0
        self._is_full = False
        self._is_gone = False
        mode = os.fstat(file).st_mode
        # A terminal or file is shared with others, who would not expect it; and it takes what is written.
        self._is_pipe = stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)
        if self._is_pipe and os.name == "posix":
            os.set_blocking(file, False)

    @property
    def is_empty(self) -> bool:
        """Nothing waits to be written."""
        return not self._waiting

    def write(self, message: bytes) -> None:
        """Write one message, a JSON text on one line."""
        if self._is_gone:
            return
        data = message + b"\n"
        if self._waiting:
            self._wait_with(memoryview(data))
            return
        try:
            written = os.write(self._file, data)
        except BlockingIOError:
            written = 0
        except OSError:
            self._lose()
            return
        if written < len(data):
            self._wait_with(memoryview(data)[written:])
            self._loop.watch(self._file, WRITE, self._ready)

    def close(self) -> None:
        """Write no more."""
        if self._waiting:
            self._waiting.clear()
            self._loop.forget(self._file)
        self._is_gone = True

    def _wait_with(self, data: memoryview) -> None:
        self._waiting.append(data)
        self._size += len(data)
        if self._size > FULL and not self._is_full:
            self._is_full = True
            self._tell_full(True)

    def _ready(self, _: int) -> None:
        try:
            while self._waiting:
                data = self._waiting[0]
                written = os.write(self._file, data)
                self._size -= written
                if written < len(data):
                    self._waiting[0] = data[written:]
                    return
                self._waiting.popleft()
        except BlockingIOError:
            return
        except OSError:
            self._loop.forget(self._file)
            self._waiting.clear()
            self._lose()
            return
        self._loop.forget(self._file)
        if self._is_full:
            self._is_full = False
            self._tell_full(False)

    def _lose(self) -> None:
        self._is_gone = True
        self._tell_gone()


def _selectable(
    loop: Loop, file: int, watcher: Callable[[int], None]
) -> tuple[socket.socket | int, Callable[[int], bytes]]:
    """Watch the file; where the system can't wait for it, a thread carries it to a socket we can wait for."""
    if sys.platform != "win32":
        try:
            loop.watch(file, READ, watcher)
        except (OSError, ValueError):
            pass  # a plain file
        else:
            return file, lambda size: os.read(file, size)
    near, far = socket.socketpair()

    def carry() -> None:
        with far:
            while data := os.read(file, _PIECE):
                far.sendall(data)

    threading.Thread(target=carry, name="stdin", daemon=True).start()
    loop.watch(near, READ, watcher)
    return near, near.recv
