"""Small changes to a text: pieces put in place of others, and how its lines are broken and indented."""

import re
from collections.abc import Iterable

from bridge_app.sentences import Sentence

_BREAK = re.compile(r"\r\n|\n|\r")
_INDENTATION = re.compile(r"[ \t]*")
_SELECTOR = re.compile(r"\[(\w+)=(.*)\]", re.DOTALL)
BLANKS = " \t"


class CantEdit(Exception):
    """This text can't be changed like that; the words say why. They hold nothing of the text but names."""

    def __init__(self, words: Sentence, position: int | None = None) -> None:
        super().__init__(words)
        self.words = words
        self.position = position


Splice = tuple[int, int, str]
"""From here, to here, put this."""


def apply(text: str, splices: Iterable[Splice]) -> str:
    """Return the text with the pieces replaced; pieces at one place stay in the order given."""
    parts, end = [], 0
    for start, stop, new in sorted(splices, key=lambda splice: splice[0]):
        parts += [text[end:start], new]
        end = stop
    return "".join((*parts, text[end:]))


def line_break(text: str) -> str:
    """Return how lines end in this text."""
    found = _BREAK.search(text)
    return found[0] if found else "\n"


def line_start(text: str, position: int) -> int:
    return max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1


def line_end(text: str, position: int) -> int:
    """Return where the line ends, before its line break."""
    found = _BREAK.search(text, position)
    return found.start() if found else len(text)


def break_before(text: str, position: int) -> int:
    """Return where the line break before this beginning of a line begins; the position itself if there is none."""
    if text.endswith("\r\n", 0, position):
        return position - 2
    return position - 1 if text.endswith(("\n", "\r"), 0, position) else position


def break_after(text: str, position: int) -> int:
    found = _BREAK.match(text, position)
    return found.end() if found else position


def starts_line(text: str, position: int) -> bool:
    """Tell whether only blanks stand before it on its line, and a line break before them."""
    start = line_start(text, position)
    return start > 0 and not text[start:position].strip(BLANKS)


def indentation(text: str, position: int) -> str:
    found = _INDENTATION.match(text, line_start(text, position))
    return found[0] if found else ""


def nest(value: object, keys: tuple[str, ...]) -> object:
    """Return the value below these keys."""
    for key in reversed(keys):
        value = [value] if selector(key) else {key: value}
    return value


def selector(key: str) -> tuple[str, str] | None:
    """Return what `[name=x]` selects an item of a list by; None for an ordinary key."""
    found = _SELECTOR.fullmatch(key)
    return (found[1], found[2]) if found else None


def drop_root(text: str, start: int, end: int) -> str:
    """Return the text without all that is not comment, and the line break that came with it."""
    after = break_after(text, end)
    return text[: break_before(text, start) if after == end else start] + text[after:]
