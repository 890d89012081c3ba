"""Streams of events (SSE) taken apart event by event, and messages put back into events."""

import json
import re
from collections.abc import Callable
from typing import Any

_END_OF_EVENT = re.compile(rb"(?:\r\n|\n|\r(?!\n)){2}")
LOOK_LIMIT = 64 * 1024
"""Bytes of an unfinished event that are held back to look at it; what names no method in them is let through."""


class EventStream:
    """Take a stream piece by piece and give it back; events that carry a message with a method go through `change`.

    `change` returns the message that goes on in its place (itself: the event stays as it was), or None to leave it out.
    """

    def __init__(self, change: Callable[[dict[str, Any]], dict[str, Any] | None]) -> None:
        self._change = change
        self._held = b""
        self._is_passing = False

    def feed(self, piece: bytes, is_last: bool = False) -> bytes:
        """Take the next piece and return what can go on now."""
        self._held += piece
        passed = []
        while found := _END_OF_EVENT.search(self._held):
            event, self._held = self._held[: found.end()], self._held[found.end() :]
            passed.append(event if self._is_passing else self._changed(event))
            self._is_passing = False
        if is_last or self._is_passing or (len(self._held) > LOOK_LIMIT and b'"method"' not in self._held):
            self._is_passing = not is_last
            # The last bytes may be the first half of an event's end.
            keep = 0 if is_last else len(self._held) - len(self._held.rstrip(b"\r\n"))
            cut = len(self._held) - keep
            passed.append(self._held[:cut])
            self._held = self._held[cut:]
        return b"".join(passed)

    def _changed(self, event: bytes) -> bytes:
        if b'"method"' not in event:
            return event
        message = message_of(event)
        if message is None or not isinstance(message.get("method"), str):
            return event
        changed = self._change(message)
        if changed is message:
            return event
        return b"" if changed is None else event_of(changed)


def message_of(event: bytes) -> dict[str, Any] | None:
    """Return the JSON-RPC message an event carries, or None."""
    data = b"\n".join(line[5:].strip() for line in event.splitlines() if line.startswith(b"data:"))
    try:
        message = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) else None


def event_of(message: dict[str, Any]) -> bytes:
    """Return an event that carries a message."""
    return b"event: message\r\ndata: " + json.dumps(message, separators=(",", ":")).encode() + b"\r\n\r\n"
