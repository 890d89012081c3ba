"""Finds values in the text of a JSON object and puts others in their place; the rest of the text stays as it was."""

import json
import re
from typing import Any, NamedTuple

ANSWER_LOOK_LIMIT = 64 * 1024
"""A longer answer is not parsed: its id is looked for at both ends, where all known servers put it."""

_SPACE = re.compile(r"[ \t\n\r]*")
_decode = json.JSONDecoder().raw_decode
_VERSION = rb'(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?'
_ID_AHEAD = re.compile(
    rb"\s*\{\s*" + _VERSION + rb'"id"\s*:\s*([0-9]{1,15})\s*,\s*' + _VERSION + rb'"(?:result|error)"\s*:'
)
_ID_BEHIND = re.compile(rb",\s*" + _VERSION + rb'"id"\s*:\s*([0-9]{1,15})\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*\Z')
_ANSWER_AHEAD = re.compile(rb"\s*\{\s*" + _VERSION + rb'"(?:result|error)"\s*:')
_TAIL = 160


class Member(NamedTuple):
    """A value in a JSON object and where its text is."""

    value: Any
    start: int
    end: int


def members(text: str, start: int = 0) -> dict[str, Member]:
    """Read the JSON object that begins at `start`, the outermost level with places.

    Raises ValueError if it is none, or if a key comes twice: some readers take the first value and some the last.
    If `start` is 0, nothing may follow the object.
    """
    found: dict[str, Member] = {}
    at = _mark(text, start, "{")
    if text[at : at + 1] == "}":
        end = at + 1
    else:
        while True:
            if text[at : at + 1] != '"':
                raise ValueError("no key where one must be")
            key, at = _decode(text, at)
            at = _mark(text, at, ":")
            value, end = _decode(text, at)
            if key in found:
                raise ValueError("a key comes twice")
            found[key] = Member(value, at, end)
            at = _past_space(text, end)
            if text[at : at + 1] != ",":
                break
            at = _past_space(text, at + 1)
        end = _mark(text, at, "}")
    if start == 0 and _past_space(text, end) != len(text):
        raise ValueError("something follows the object")
    return found


def place(text: str, *path: str) -> tuple[int, int]:
    """Return where the text of a nested value is. Raises ValueError if there is none, or a key on the way comes twice."""
    start, end = 0, len(text)
    for key in path:
        member = members(text, start).get(key)
        if member is None:
            raise ValueError("no such value")
        start, end = member.start, member.end
    return start, end


def splice(text: str, *changes: tuple[tuple[int, int], str]) -> str:
    """Return the text with new words at the given places."""
    for (start, end), words in sorted(changes, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def on_one_line(text: str) -> str:
    """Return JSON text without line ends; in valid JSON they are nothing but space."""
    if "\n" in text or "\r" in text:
        return text.replace("\n", " ").replace("\r", " ")
    return text


def find_answer_id(line: bytes) -> tuple[int, int, int] | None:
    """Find the id of a long answer without parsing it: number, start, end. None if it isn't where it is looked for.

    Right for every valid JSON text: the first pattern reads tokens from the very start, and what stands directly before
    the last brace of an object belongs to the object itself.
    """
    found = _ID_AHEAD.match(line)
    if found is not None:
        return int(found[1]), found.start(1), found.end(1)
    if _ANSWER_AHEAD.match(line) is None:
        return None
    offset = max(0, len(line) - _TAIL)
    found = _ID_BEHIND.search(line[offset:])
    if found is None:
        return None
    return int(found[1]), offset + found.start(1), offset + found.end(1)


def _mark(text: str, at: int, mark: str) -> int:
    at = _past_space(text, at)
    if text[at : at + 1] != mark:
        raise ValueError("this is no JSON object")
    return _past_space(text, at + 1) if mark != "}" else at + 1


def _past_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found is not None else at
