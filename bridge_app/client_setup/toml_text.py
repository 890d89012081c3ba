"""TOML: tables and keys found in the text as they were typed, added, changed and taken out line by line."""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bridge_app.client_setup import edits
from bridge_app.client_setup.edits import CantEdit, Splice
from bridge_app.sentences import Sentence

_GAP = re.compile(r"(?:[ \t\r\n]++|#[^\n]*+)*+")
_BLANKS = re.compile(r"[ \t]*+")
_STRING = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*+"|\'[^\'\n]*+\'', re.DOTALL
)
_KEY_PART = r'(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\')'
_KEY = re.compile(rf"{_KEY_PART}(?:[ \t]*\.[ \t]*{_KEY_PART})*")
_PLAIN = re.compile(r"(?:[^\s,\]}#]++|[ ](?=\d\d:))*+")
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_NAN = float("nan")


@dataclass(frozen=True, slots=True)
class _Statement:
    """A table's header, or a key with its value; `path` counts from the top of the document."""

    path: tuple[str, ...]
    start: int
    end: int
    value_start: int = -1
    """Where the value begins; -1 for a header."""
    within: int = -1
    """Where the inline table that it stands in begins; -1 if it stands on a line of its own."""

    @property
    def is_header(self) -> bool:
        return self.value_start < 0


class Document:
    """A text that was read; where things stand is found when asked."""

    def __init__(self, text: str, keys: tuple[str, ...]) -> None:
        self.text = text
        self.value: dict[str, Any] = _value(text)

    def span(self, keys: tuple[str, ...]) -> tuple[int, int] | None:
        """Return where the value at these keys stands, if it is written as one."""
        for statement in self._statements:
            if statement.path == keys and not statement.is_header:
                return statement.value_start, statement.end
        return None

    def put(self, keys: tuple[str, ...], value: object) -> str:
        """Return the text with the value at these keys."""
        text, statements = self.text, self._statements
        found = self.span(keys)
        if found is not None:
            return edits.apply(text, [(*found, _inline(value))])
        for statement in statements:
            depth = len(statement.path)
            if statement.path == keys[:depth] and text.startswith("{", max(statement.value_start, 0)):
                new = f"{_dotted(keys[depth : depth + 1])} = {_inline(edits.nest(value, keys[depth + 1 :]))}"
                return edits.apply(text, [_insert_inline(statements, statement, new)])
        header = next((each for each in statements if each.is_header and each.path == keys[:-1]), None)
        if header is None or isinstance(value, dict):
            return _append(self.drop(keys), keys, value)
        last = header
        for statement in statements[statements.index(header) + 1 :]:
            if statement.is_header:
                break
            last = statement if statement.within < 0 else last
        at = edits.line_end(text, last.end)
        indent = edits.indentation(text, last.start)
        return edits.apply(text, [(at, at, f"{edits.line_break(text)}{indent}{_dotted(keys[-1:])} = {_inline(value)}")])

    def drop(self, keys: tuple[str, ...]) -> str:
        """Return the text without the lines of what is at and below these keys, and without the blank line before a table."""
        text, statements = self.text, self._statements
        ours = [statement for statement in statements if statement.path[: len(keys)] == keys]
        tables = {statement.value_start for statement in ours if not statement.is_header}
        ours = [statement for statement in ours if statement.within not in tables]
        splices: list[Splice] = []
        position = 0
        while position < len(ours):
            first = last = ours[position]
            position += 1
            if first.within >= 0:
                splices.append(_drop_inline(statements, first))
                continue
            while position < len(ours) and _follows(statements, last, ours[position]):
                last = ours[position]
                position += 1
            splices.append(_drop_lines(text, first, last))
        return edits.apply(text, splices)

    @cached_property
    def _statements(self) -> list[_Statement]:
        return list(_statements(self.text))


def _value(text: str) -> dict[str, Any]:
    try:
        # One object for all: NaN equals nothing, not even another NaN.
        return tomllib.loads(text, parse_float=lambda number: _NAN if "nan" in number else float(number))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"^(.*?) \(at line (\d+), column (\d+)\)$", str(error), re.DOTALL)
        if found is None:
            raise CantEdit(Sentence("the text ends too early")) from None
        line, column = int(found[2]), int(found[3])
        start = sum(len(each) for each in text.split("\n")[: line - 1]) + line - 1
        raise CantEdit(Sentence("this is no valid TOML"), start + column - 1) from None
    except ValueError:
        raise CantEdit(Sentence("a number in it is too long")) from None


def _follows(statements: list[_Statement], one: _Statement, other: _Statement) -> bool:
    """Tell whether one comes right after the other, but for what stands within it."""
    between = statements[statements.index(one) + 1 : statements.index(other)]
    return other.within < 0 and all(statement.within >= 0 for statement in between)


def _drop_lines(text: str, first: _Statement, last: _Statement) -> Splice:
    start, end = edits.line_start(text, first.start), edits.line_end(text, last.end)
    after = edits.break_after(text, end)
    is_last = not text[end:].strip()
    before = edits.break_before(text, start)
    has_blank = (
        before < start and edits.break_before(text, before) < before and edits.line_start(text, before) == before
    )
    if first.is_header and has_blank and (is_last or edits.break_after(text, after) > after):
        return (edits.break_before(text, before), end, "")
    return (start, after, "") if after > end or before == start else (before, end, "")


def _insert_inline(statements: list[_Statement], table: _Statement, new: str) -> Splice:
    members = [each for each in statements if each.within == table.value_start]
    if members:
        return (members[-1].end, members[-1].end, f", {new}")
    return (table.value_start, table.end, f"{{ {new} }}")


def _drop_inline(statements: list[_Statement], member: _Statement) -> Splice:
    members = [each for each in statements if each.within == member.within]
    at = members.index(member)
    if at:
        return (members[at - 1].end, member.end, "")
    if len(members) > 1:
        return (member.start, members[1].start, "")
    table = next(each for each in statements if each.value_start == member.within)
    return (table.value_start, table.end, "{}")


def _append(text: str, keys: tuple[str, ...], value: object) -> str:
    lines = edits.line_break(text)
    if isinstance(value, dict):
        new = [f"[{_dotted(keys)}]", *(f"{_dotted((name,))} = {_inline(inner)}" for name, inner in value.items())]
    else:
        raise CantEdit(Sentence("a table was expected there"))
    body = lines.join(new)
    if not text or text.endswith("\n"):
        blank = "" if not text.strip() or re.search(r"\n\r?\n$", text) else lines
        return text + blank + body + lines
    return text + lines * 2 + body


def _dotted(keys: tuple[str, ...]) -> str:
    return ".".join(key if _BARE.fullmatch(key) else _quote(key) for key in keys)


def _inline(value: object) -> str:
    if isinstance(value, dict):
        inner = ", ".join(f"{_dotted((name,))} = {_inline(each)}" for name, each in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, str):
        return _quote(value)
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    raise CantEdit(Sentence("TOML has no word for nothing"))


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _statements(text: str) -> Iterator[_Statement]:
    """Walk through a text that is known to be valid."""
    table: tuple[str, ...] = ()
    position = _skip(text, 0)
    while position < len(text):
        if text[position] == "[":
            brackets = 2 if text.startswith("[[", position) else 1
            table, end = _read_key(text, _skip_blanks(text, position + brackets))
            end = _skip_blanks(text, end) + brackets
            yield _Statement(table, position, end)
        else:
            pairs = _pairs(text, position, table, -1)
            yield from pairs
            end = pairs[0].end
        position = _skip(text, end)


def _pairs(text: str, start: int, table: tuple[str, ...], within: int) -> list[_Statement]:
    """Return the key and value that begin here, and those within the value if it is a table."""
    name, end = _read_key(text, start)
    path = table + name
    value_start = _skip_blanks(text, _skip_blanks(text, end) + 1)
    inner: list[_Statement] = []
    if text.startswith("{", value_start):
        position = _skip(text, value_start + 1)
        while not text.startswith("}", position):
            found = _pairs(text, position, path, value_start)
            inner += found
            position = _skip(text, found[0].end)
            position = _skip(text, position + 1) if text.startswith(",", position) else position
        end = position + 1
    else:
        end = _skip_value(text, value_start)
    return [_Statement(path, start, end, value_start, within), *inner]


def _skip_value(text: str, position: int) -> int:
    """Return the end of a value that is no table."""
    depth = 0
    while True:
        letter = text[position]
        if letter in "\"'":
            found = _STRING.match(text, position)
            position = found.end() if found else len(text)
        elif letter in "[{":
            depth += 1
            position += 1
        elif letter in "]}":
            depth -= 1
            position += 1
        else:
            found = _PLAIN.match(text, position)
            position = max(found.end() if found else 0, position + 1)
        if depth == 0:
            return position
        position = _skip(text, position)


def _read_key(text: str, start: int) -> tuple[tuple[str, ...], int]:
    found = _KEY.match(text, start)
    if found is None:
        raise CantEdit(Sentence("a name was expected here"), start)
    if _PLAIN_KEY.fullmatch(found[0]):
        return tuple(found[0].split(".")), found.end()
    path: list[str] = []
    # The library knows every escape: it reads the name as the only one of a text.
    value: Any = tomllib.loads(f"{found[0]} = 0")
    while isinstance(value, dict):
        ((name, value),) = value.items()
        path.append(name)
    return tuple(path), found.end()


def _skip(text: str, position: int) -> int:
    found = _GAP.match(text, position)
    return found.end() if found else position


def _skip_blanks(text: str, position: int) -> int:
    found = _BLANKS.match(text, position)
    return found.end() if found else position
