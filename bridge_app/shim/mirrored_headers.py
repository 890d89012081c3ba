"""The `Mcp-Param-…` headers of 2026-07-28, which repeat arguments (SEP-2243): on stdio there is no place for them."""

import json
import re
from collections.abc import Iterator
from typing import Any

from bridge_app.shim.messages import encode_header

MARK = b'"x-mcp-header"'
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_DEEPEST = 16

Path = tuple[str, ...]


class MirroredHeaders:
    """What each tool wants repeated, learnt from the lists of tools that pass."""

    def __init__(self) -> None:
        self._wanted: dict[str, dict[Path, str]] = {}

    def learn(self, answer: bytes) -> str | None:
        """Take an answer to tools/list; returns where the list goes on, or None."""
        if not self._wanted and MARK not in answer and b'"nextCursor"' not in answer:
            return None  # nearly always
        try:
            result = json.loads(answer).get("result")
            tools, cursor = result.get("tools"), result.get("nextCursor")
        except (ValueError, AttributeError, RecursionError):
            return None
        for tool in tools if isinstance(tools, list) else ():
            if not isinstance(tool, dict) or not isinstance(tool.get("name"), str):
                continue
            found = dict(_marked(tool.get("inputSchema"), ()))
            if found:
                self._wanted[tool["name"]] = found
            else:
                self._wanted.pop(tool["name"], None)
        return cursor if isinstance(cursor, str) else None

    def headers_for(self, params: dict[str, Any]) -> bytes:
        """Return the headers for a call with these parameters."""
        wanted = self._wanted.get(params.get("name", ""))
        if not wanted:
            return b""
        headers = b""
        for path, name in wanted.items():
            value: Any = params.get("arguments")
            for key in path:
                value = value.get(key) if isinstance(value, dict) else None
            words = _words(value)
            if words is not None:
                headers += b"mcp-param-" + name.encode() + b": " + encode_header(words) + b"\r\n"
        return headers


def _marked(schema: Any, path: Path) -> Iterator[tuple[Path, str]]:
    properties = schema.get("properties") if isinstance(schema, dict) else None
    if not isinstance(properties, dict) or len(path) > _DEEPEST:
        return
    for key, inner in properties.items():
        name = inner.get("x-mcp-header") if isinstance(inner, dict) else None
        if isinstance(name, str) and _TOKEN.fullmatch(name):
            yield (*path, key), name
        yield from _marked(inner, (*path, key))


def _words(value: Any) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int | float) else None
