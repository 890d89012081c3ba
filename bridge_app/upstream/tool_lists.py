"""Cuts `tools/list` answers down to the tools a grant may use, as JSON and as a stream of events."""

import json
import re
from collections.abc import Callable
from typing import Any

from bridge_app.models import Tool
from bridge_app.upstream.catalog import read_tool

_END_OF_EVENT = re.compile(rb"(?:\r\n|\n|\r(?!\n)){2}")
_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|$)")

Choose = Callable[[list[Tool]], set[str]]
"""Given the tools of a list, returns the names that stay."""


class ToolListFilter:
    """Take an answer piece by piece and give it back with fewer tools; all else in it stays as it is.

    A JSON answer is held until it is whole; a stream is passed on event by event.
    """

    def __init__(self, is_stream: bool, choose: Choose) -> None:
        self._is_stream = is_stream
        self._choose = choose
        self._held = b""

    def feed(self, piece: bytes, is_last: bool) -> bytes:
        """Take the next piece and return what can be passed on now."""
        self._held += piece
        if not self._is_stream:
            if not is_last:
                return b""
            whole, self._held = self._held, b""
            return self._cut(whole) or whole
        passed = []
        while found := _END_OF_EVENT.search(self._held):
            event, self._held = self._held[: found.end()], self._held[found.end() :]
            passed.append(self._cut_event(event))
        if is_last:
            passed.append(self._cut_event(self._held))
            self._held = b""
        return b"".join(passed)

    def _cut_event(self, event: bytes) -> bytes:
        if b'"tools"' not in event:
            return event
        lines = _LINE.findall(event)
        data = b"\n".join(line[5:].strip() for line in lines if line.startswith(b"data:"))
        cut = self._cut(data)
        if cut is None:
            return event
        first = next(number for number, line in enumerate(lines) if line.startswith(b"data:"))
        end = lines[first][len(lines[first].rstrip(b"\r\n")) :]
        lines[first] = b"data: " + cut + end
        return b"".join(line for number, line in enumerate(lines) if number == first or not line.startswith(b"data:"))

    def _cut(self, text: bytes) -> bytes | None:
        """Return the message with fewer tools, or None if it is no answer to `tools/list`."""
        try:
            message = json.loads(text)
        except (ValueError, RecursionError):
            return None
        result: dict[str, Any] | None = message.get("result") if isinstance(message, dict) else None
        if not isinstance(result, dict) or not isinstance(result.get("tools"), list):
            return None
        described = [(tool, description) for description in result["tools"] if (tool := read_tool(description))]
        names = self._choose([tool for tool, _ in described])
        result["tools"] = [description for tool, description in described if tool.name in names]
        if "cacheScope" in result or "ttlMs" in result:
            # What one grant may see is not for another (SEP-2549).
            result["cacheScope"] = "private"
        return json.dumps(message, separators=(",", ":")).encode()
