"""What a request of 2026-07-28 repeats in HTTP headers: how a value stands there, and which arguments (SEP-2243)."""

import re
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bridge_app.upstream.channel import Headers

PREFIX = b"mcp-param-"
MARK = "x-mcp-header"
"""By this an input schema says that an argument is to be repeated, and under which name."""

Path = tuple[str, ...]

_OPENING, _CLOSING = b"=?base64?", b"?="
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_DECIMAL = re.compile(r"(-?[0-9]+)(?:\.([0-9]+))?")
_TYPES = ("string", "integer", "boolean")
_WITH_A_SCHEMA = frozenset(
    {
        *("not", "if", "then", "else", "contains", "items", "unevaluatedItems", "contentSchema"),
        *("additionalProperties", "unevaluatedProperties", "propertyNames"),
    }
)
_WITH_A_LIST = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_WITH_NAMED = frozenset({"patternProperties", "dependentSchemas", "$defs", "definitions"})
"""Where JSON Schema 2020-12 has schemas within schemas. What else looks like one is data."""


# ---- values -----------------------------------------------------------------------------------------------------


def encode_header(value: str) -> bytes:
    """Return a value as it stands in an `Mcp-…` header: Base64 where plain ASCII would not do."""
    # Half of a surrogate pair, which JSON can say, has no UTF-8: whoever decodes this refuses it.
    said = value.encode("utf-8", "surrogatepass")
    is_marked = said.startswith(_OPENING) and said.endswith(_CLOSING)
    if value.isascii() and value.isprintable() and value == value.strip() and not is_marked:
        return said
    return _OPENING + b64encode(said) + _CLOSING


def decode_header(value: bytes) -> str | None:
    """Return what an `Mcp-…` header says; None if it is Base64 of nothing that `encode_header` would write."""
    is_marked = value.startswith(_OPENING) and value.endswith(_CLOSING)
    if not is_marked or len(value) < len(_OPENING) + len(_CLOSING):
        return value.decode("latin-1")
    inner = value[len(_OPENING) : -len(_CLOSING)]
    try:
        said = b64decode(inner, validate=True)
        # The last digit may hold bits that say nothing: two spellings of one value are one too many.
        return said.decode() if b64encode(said) == inner else None
    except ValueError:
        return None


# ---- arguments --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Mirrored:
    """An argument that is repeated in a header."""

    path: Path
    """Through objects within objects."""
    name: str
    is_integer: bool

    @property
    def header(self) -> bytes:
        """The name of the header, in small letters."""
        return PREFIX + self.name.lower().encode()

    def value(self, arguments: Mapping[str, Any]) -> Any:
        """Return the argument, None if there is none."""
        found: Any = arguments
        for key in self.path:
            if not isinstance(found, Mapping):
                return None
            found = found.get(key)
        return found


def mirrored(schema: object) -> tuple[Mirrored, ...] | None:
    """Return which arguments an input schema wants repeated; None if it breaks a rule, which rules out the whole tool."""
    found: list[Mirrored] = []
    for path, inner in _schemas(schema):
        if MARK not in inner:
            continue
        name, kind = inner[MARK], inner.get("type")
        if not path or not isinstance(name, str) or not _TOKEN.fullmatch(name):
            return None
        if not isinstance(kind, str) or kind not in _TYPES:
            return None
        found.append(Mirrored(path, name, kind == "integer"))
    return tuple(found) if len({each.header for each in found}) == len(found) else None


def _schemas(schema: object) -> Iterator[tuple[Path | None, Mapping[str, Any]]]:
    """Walk through a schema and those within it, each with the path of the argument it is for, None if there is none."""
    waiting: list[tuple[Path | None, object]] = [((), schema)]
    while waiting:
        path, found = waiting.pop()
        if not isinstance(found, dict):
            continue
        yield path, found
        for keyword, inner in found.items():
            if keyword == "properties" and isinstance(inner, dict):
                waiting.extend((None if path is None else (*path, name), each) for name, each in inner.items())
            elif keyword in _WITH_A_SCHEMA:
                waiting.append((None, inner))
            elif (keyword in _WITH_A_LIST and isinstance(inner, list)) or (
                keyword in _WITH_NAMED and isinstance(inner, dict)
            ):
                waiting.extend((None, each) for each in (inner.values() if isinstance(inner, dict) else inner))


def argument_headers(wanted: tuple[Mirrored, ...], arguments: Mapping[str, Any]) -> Headers:
    """Return the headers that repeat the arguments of a tool call."""
    said = ((each.header, _text(each.value(arguments))) for each in wanted)
    return [(name, encode_header(text)) for name, text in said if text is not None]


def find_mismatch(wanted: tuple[Mirrored, ...], arguments: Mapping[str, Any], headers: Headers) -> str | None:
    """Say which header does not repeat its argument, and how; None if all do."""
    given = dict(headers)
    for each in wanted:
        value, header = each.value(arguments), given.get(each.header)
        text = _text(value)
        problem = None
        if text is None:
            problem = "is there, but what it should repeat is not" if header is not None else None
        elif header is None:
            problem = "is missing"
        else:
            said = decode_header(header)
            if said is None:
                problem = "can't be read"
            elif said != text and not (each.is_integer and _is_same_number(said, value)):
                problem = "is not what the argument says"
        if problem is not None:
            return f"The header Mcp-Param-{each.name} {problem}."
    return None


def _text(value: object) -> str | None:
    """Return a value as a header says it, None for what no header can say."""
    if isinstance(value, bool):
        return "true" if value else "false"
    try:
        return str(value) if isinstance(value, str | int | float) else None
    except ValueError:  # a number of thousands of digits
        return None


def _is_same_number(said: str, value: object) -> bool:
    """Tell whether a header names a whole number in another spelling, 42.0 for 42. No digit is lost to floats."""
    found = _DECIMAL.fullmatch(said)
    is_whole = isinstance(value, float) and value.is_integer()
    if found is None or isinstance(value, bool) or not (is_whole or isinstance(value, int)):
        return False
    try:
        return not (found[2] or "").strip("0") and int(found[1]) == value
    except ValueError:  # thousands of digits
        return False


@dataclass
class Schemas:
    """What the input schemas of tools want repeated, as far as lists have told it."""

    limit: int = 5000
    known: dict[str, tuple[Mirrored, ...]] = field(default_factory=dict)

    def learn(self, result: Mapping[str, Any]) -> None:
        """Take up the tools of a list."""
        tools = result.get("tools")
        for tool in tools if isinstance(tools, list) else ():
            name = tool.get("name") if isinstance(tool, dict) else None
            if isinstance(name, str) and (name in self.known or len(self.known) < self.limit):
                self.known[name] = mirrored(tool.get("inputSchema")) or ()

    def forget(self) -> None:
        """The tools have changed."""
        self.known.clear()
