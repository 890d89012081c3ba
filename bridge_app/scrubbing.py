"""Leaves out of a text whatever is not known to be harmless, so that it can be handed to a stranger.

A list of what looks private is never complete, so it is the other way round: a word stays if this program's own code holds
it, and everything else becomes "…". What is known to be private goes first, even where it is made of such words.
"""

import functools
import os
import pkgutil
import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from importlib.util import find_spec
from types import CodeType

import bridge_app
from bridge_app.logs import redact

LEFT_OUT = "…"

_PEOPLE_OF_OUR_OWN = ("bridge_app.demo",)
"""Holds names and keys that are made up; a real one may be the same."""
_PIECE = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W\d_]+\d{0,3}|\w*_\w*")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_ADDRESS = re.compile(r"\d+\.\d+\.\d+\.\d+")
_OUR_ADDRESSES = ("127.0.0.1", "0.0.0.0")  # noqa: S104 (read, not bound)
_MOST_DIGITS = 9
"""A time of day with its thousandths has as many."""
_LONGEST_NUMBER = 5
_SHORTEST_PRIVATE = 3


class Scrubber:
    """Knows what is private on this computer, and what to say in its place."""

    def __init__(self, private: Mapping[str, str]) -> None:
        """Take words that must not stay, each with what stands for it ("" for nothing special)."""
        known = {text.strip().casefold(): stand_in for text, stand_in in private.items()}
        self._stand_ins = {text: stand_in for text, stand_in in known.items() if len(text) >= _SHORTEST_PRIVATE}
        longest_first = sorted(self._stand_ins, key=len, reverse=True)
        words = "|".join(re.escape(text) for text in longest_first)
        self._private = re.compile(rf"(?i)(?<!\w)({words})(?!\w)") if words else None

    def scrub(self, text: str) -> str:
        """Return a text of one or more lines with nothing in it that is not known to be harmless."""
        return "\n".join(self._scrub_line(line) for line in text.splitlines())

    def _scrub_line(self, line: str) -> str:
        line = _shorten_home(redact(line))
        # What was caught stands at the odd places.
        parts = [line] if self._private is None else self._private.split(line)
        scrubbed = "".join(
            (self._stand_ins[part.casefold()] or LEFT_OUT) if number % 2 else _scrub_words(part)
            for number, part in enumerate(parts)
        )
        # Two holes beside each other are one.
        return re.sub(r"…(?:[\s.,:]*…)+", LEFT_OUT, scrubbed)


def _scrub_words(text: str) -> str:
    return re.sub(r"\S+", lambda run: run[0] if _is_harmless(run[0]) else LEFT_OUT, text)


def _is_harmless(run: str) -> bool:
    """Tell whether a run of letters without a blank is made of our own words and small numbers only."""
    if "@" in run or sum(letter.isdigit() for letter in run) > _MOST_DIGITS:
        return False
    if (address := _ADDRESS.search(run)) and address[0] not in _OUR_ADDRESSES:
        return False
    return all(_is_harmless_piece(piece) for piece in _PIECE.findall(run))


def _is_harmless_piece(piece: str) -> bool:
    if piece.isdigit():
        return piece.isascii() and len(piece) <= _LONGEST_NUMBER
    known = _own_words()
    if piece.casefold() in known:
        return True
    parts = _CAMEL.findall(piece)
    return len(parts) > 1 and "".join(parts) == piece and all(part.casefold() in known for part in parts)


@functools.cache
def _own_words() -> frozenset[str]:
    """Return every word that stands in the code of this program, or that the system says of an error."""
    words: set[str] = set()
    for text in (*map(os.strerror, range(1, 134)), *(status.phrase for status in HTTPStatus)):
        words.update(piece.casefold() for piece in _PIECE.findall(text))
    for name in _module_names(bridge_app.__path__, "bridge_app."):
        if name.startswith(_PEOPLE_OF_OUR_OWN):
            continue
        # Read, not imported: most of it is needed for nothing else here.
        spec = find_spec(name)
        get_code = getattr(spec.loader if spec is not None else None, "get_code", None)
        code = get_code(name) if get_code is not None else None
        if code is not None:
            words.update(_words_of(code))
    # An example of a code or an id in our own text is nobody's word: "sha256" is one, "K7Q3" is not.
    return frozenset(word for word in words if _WORD.fullmatch(word))


def _module_names(folders: list[str], prefix: str) -> Iterator[str]:
    for found in pkgutil.iter_modules(folders, prefix):
        yield found.name
        if found.ispkg:
            spec = find_spec(found.name)
            yield from _module_names(list((spec.submodule_search_locations if spec else None) or ()), f"{found.name}.")


def _words_of(code: CodeType) -> Iterator[str]:
    for name in (*code.co_names, *code.co_varnames, code.co_name):
        yield name.casefold()
        yield from (piece.casefold() for piece in _PIECE.findall(name))
    yield from _words_among(code.co_consts)


def _words_among(constants: object) -> Iterator[str]:
    if isinstance(constants, CodeType):
        yield from _words_of(constants)
    elif isinstance(constants, str):
        yield from (piece.casefold() for piece in _PIECE.findall(constants))
    elif isinstance(constants, tuple | frozenset):
        for constant in constants:
            yield from _words_among(constant)


def _shorten_home(text: str) -> str:
    home = os.path.expanduser("~")
    return text if len(home) <= 1 else re.sub(rf"{re.escape(home)}(?![^\s/\\:\"'])", "~", text)
