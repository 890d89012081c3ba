"""Streams of events (SSE), taken apart as they come."""

from collections.abc import Callable

EVENT_LIMIT = 64 * 1024 * 1024
"""What the bridge holds of one answer."""


class TooLong(Exception):
    """An event, or an answer, is longer than we take."""


class EventStream:
    """Takes a stream piece by piece. `take` gets the message of each event as one line.

    `last_id` is what a lost stream is taken up again after; `retry` how many seconds the server wants us to wait before.
    """

    def __init__(self, take: Callable[[bytes], None]) -> None:
        self.last_id = b""
        self.retry: float | None = None
        self._take = take
        self._held: list[bytes] = []
        self._size = 0
        self._data: list[bytes] = []
        self._data_size = 0
        self._id = b""
        self._is_message = True

    def feed(self, piece: bytes) -> None:
        """Take the next piece. Raises TooLong."""
        end = piece.rfind(b"\n")
        if end < 0:
            self._hold(piece)
            return
        if self._held:
            self._held.append(piece[:end])
            text = b"".join(self._held)
            self._held.clear()
            self._size = 0
        else:
            text = piece[:end]
        for line in text.split(b"\n"):
            # Carriage returns alone never end a line of ours or of any server known; before a line feed they are dropped.
            self._take_line(line[:-1] if line.endswith(b"\r") else line)
        if end + 1 < len(piece):
            self._hold(piece[end + 1 :])

    def _hold(self, piece: bytes) -> None:
        self._held.append(piece)
        self._size += len(piece)
        if self._size > EVENT_LIMIT:
            raise TooLong

    def _take_line(self, line: bytes) -> None:
        if not line:
            self._finish()
            return
        name, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        if name == b"data":
            self._data.append(value)
            self._data_size += len(value)
            if self._data_size > EVENT_LIMIT:
                raise TooLong
        elif name == b"id":
            self._id = value
        elif name == b"event":
            self._is_message = value in (b"message", b"")
        elif name == b"retry" and value.isdigit() and len(value) < 9:
            self.retry = int(value) / 1000

    def _finish(self) -> None:
        data, self._data, self._data_size = self._data, [], 0
        is_message, self._is_message = self._is_message, True
        if self._id:
            self.last_id, self._id = self._id, b""
        if data and is_message:
            # A line end within JSON is nothing but space.
            message = data[0] if len(data) == 1 else b" ".join(data)
            if message:
                self._take(message)
