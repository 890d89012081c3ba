"""JSON as people keep it in settings files: comments, trailing commas and the liberties of JSON5 are read, and left alone."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from bridge_app.client_setup import edits
from bridge_app.client_setup.edits import CantEdit, Splice
from bridge_app.sentences import Sentence

_GAP = re.compile(r"(?:[\s\ufeff]++|//[^\n\r\u2028\u2029]*+|#[^\n\r]*+|/\*.*?\*/)*+", re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\\n\r]|\\(?:\r\n|.))*+"|\'(?:[^\'\\\n\r]|\\(?:\r\n|.))*+\'', re.DOTALL)
_NAME = re.compile(r"(?!\d)[\w$\u200c\u200d]++")
_ATOM = re.compile(r"[\w+.$-]++")
_NUMBER = re.compile(r"(?:\d++\.?\d*+|\.\d++)(?:[eE][+-]?\d++)?")
_HEXADECIMAL = re.compile(r"0[xX][0-9a-fA-F]++")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|.))", re.DOTALL)
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "0": "\0"}
_ESCAPES |= dict.fromkeys(("\r\n", "\n", "\r", "\u2028", "\u2029"), "")
# Runs over all that is neither comment nor trailing comma, in one go.
_PLAIN = re.compile(rf'(?:[^",/#]++|"(?:[^"\\\n\r]++|\\.)*+"|,(?!{_GAP.pattern}[}}\]]))*+', re.DOTALL)
_SAME_LINE_COMMENTS = re.compile(r"(?:[ \t]++|//[^\n\r]*+|#[^\n\r]*+|/\*[^\n\r]*?\*/)*+")
_LINE_COMMENT = re.compile(r"//|#")
# One object for all: NaN equals nothing, not even another NaN, but a list holding this one equals a list holding it.
_NAN = float("nan")
_CONSTANTS = {"NaN": _NAN, "Infinity": float("inf"), "-Infinity": float("-inf")}
_WORDS = {
    "true": True,
    "false": False,
    "null": None,
    "+NaN": _NAN,
    "-NaN": _NAN,
    "+Infinity": float("inf"),
    **_CONSTANTS,
}
_strict = json.JSONDecoder(parse_constant=_CONSTANTS.__getitem__)


@dataclass(slots=True)
class _Member:
    name: str
    start: int
    value_start: int
    value_end: int
    value: Any
    comma: int | None
    """Where the comma after it stands."""

    @property
    def end(self) -> int:
        """Where the member ends with its comma."""
        return self.value_end if self.comma is None else self.comma + 1


@dataclass(slots=True)
class _Object:
    start: int
    end: int
    members: list[_Member] = field(default_factory=list)

    def find(self, name: str) -> _Member | None:
        found = [member for member in self.members if member.name == name]
        if len(found) > 1:
            raise CantEdit(Sentence("“{name}” stands there twice", name=name), found[1].start)
        return found[0] if found else None


class Document:
    """A text that was read; where things stand is known along the keys and below them."""

    def __init__(self, text: str, keys: tuple[str, ...]) -> None:
        reader = _Reader(text, keys)
        reader.read()
        self.text = text
        self.value: Any = reader.value
        """What it says; an empty object if it says nothing."""
        self._root = reader.span
        self._objects = reader.objects
        self._find(keys)  # refuses what stands there twice

    def span(self, keys: tuple[str, ...]) -> tuple[int, int] | None:
        """Return where the value at these keys stands."""
        if not keys:
            return self._root
        member = self._find(keys)
        return (member.value_start, member.value_end) if member else None

    def put(self, keys: tuple[str, ...], value: object) -> str:
        """Return the text with the value at these keys; objects that are missing on the way are made."""
        text = self.text
        if self._root is None:
            lines = edits.line_break(text)
            new = _render(edits.nest(value, keys), "  ", "", lines)
            return text + new + lines if not text or text.endswith(("\n", "\r")) else text + lines + new
        holder: _Member | None = None
        for depth, name in enumerate(keys):
            here = self._objects.get(keys[:depth])
            if here is None:
                start, end = (holder.value_start, holder.value_end) if holder else self._root
                return edits.apply(text, [(start, end, self._written(start, holder, edits.nest(value, keys[depth:])))])
            member = here[-1].find(name)
            if member is None:
                return edits.apply(text, self._insert(here[-1], holder, name, edits.nest(value, keys[depth + 1 :])))
            holder = member
        assert holder is not None
        new = self._written(holder.start, holder, value)
        return edits.apply(text, [(holder.value_start, holder.value_end, new)])

    def drop(self, keys: tuple[str, ...]) -> str:
        """Return the text without the member at these keys and the comma that went with it; no keys: without all of it."""
        text = self.text
        if not keys:
            return edits.drop_root(text, *self._root) if self._root else text
        member = self._find(keys)
        if member is None:
            return text
        parent = self._objects[keys[:-1]][-1]
        at = parent.members.index(member)
        before = parent.members[at - 1] if at else None
        splices: list[Splice] = []
        start, end = member.start, member.end
        if member.comma is None and before is not None and before.comma is not None:
            splices.append((before.comma, before.comma + 1, ""))
        gap_start = before.end if before else parent.start + 1
        gap = text[gap_start : member.start]
        rest = text[end : edits.line_end(text, end)]
        if edits.starts_line(text, start) and (not rest.strip() or not _LINE_COMMENT.search(gap)):
            start = edits.break_before(text, edits.line_start(text, start))
        elif before is not None and not edits.starts_line(text, start):
            start = gap_start + len(gap.rstrip(edits.BLANKS))
        else:
            end += len(rest) - len(rest.lstrip(edits.BLANKS))
        if len(parent.members) == 1 and not (text[parent.start + 1 : start] + text[end : parent.end - 1]).strip():
            start, end = parent.start + 1, parent.end - 1
        return edits.apply(text, [*splices, (start, end, "")])

    def _find(self, keys: tuple[str, ...]) -> _Member | None:
        member = None
        for depth, name in enumerate(keys):
            here = self._objects.get(keys[:depth])
            member = here[-1].find(name) if here else None
            if member is None:
                return None
        return member

    def _insert(self, parent: _Object, holder: _Member | None, name: str, value: object) -> list[Splice]:
        text, unit, lines = self.text, self._unit(), edits.line_break(self.text)
        if not parent.members:
            return _insert_first(text, parent, holder, name, value, unit, lines)
        last = parent.members[-1]
        ending = "" if last.comma is None else ","
        splices: list[Splice] = [] if last.comma is not None else [(last.value_end, last.value_end, ",")]
        if not edits.starts_line(text, last.start):
            space = " " if text[last.value_start - 1].isspace() else ""
            new = f"{_quote(name)}:{space}{_one_line(value, space)}"
            return [*splices, (last.end, last.end, space + new + ending)]
        comments = _SAME_LINE_COMMENTS.match(text, last.end)
        at = comments.end() if comments and comments.end() == edits.line_end(text, last.end) else last.end
        indent = edits.indentation(text, last.start)
        new = f"{_quote(name)}: {_render(value, unit, indent, lines)}"
        return [*splices, (at, at, lines + indent + new + ending)]

    def _written(self, position: int, holder: _Member | None, value: object) -> str:
        text = self.text
        if holder is not None and not edits.starts_line(text, holder.start):
            return _one_line(value, " " if text[holder.value_start - 1].isspace() else "")
        return _render(value, self._unit(), edits.indentation(text, position), edits.line_break(text))

    def _unit(self) -> str:
        """Return what the file indents one level with."""
        for root in self._objects.get((), ()):
            for member in root.members:
                if edits.starts_line(self.text, member.start):
                    indent = edits.indentation(self.text, member.start)
                    return indent.removeprefix(edits.indentation(self.text, root.start)) or "  "
        return "  "


def _insert_first(
    text: str, parent: _Object, holder: _Member | None, name: str, value: object, unit: str, lines: str
) -> list[Splice]:
    inner = text[parent.start + 1 : parent.end - 1]
    kept = inner.rstrip()
    rest = inner[len(kept) :]
    at = parent.start + 1 + len(kept)
    is_one_line = edits.line_end(inner, 0) == len(inner)
    if is_one_line and holder is not None and not edits.starts_line(text, holder.start):
        space = " " if text[holder.value_start - 1].isspace() else ""
        lead = " " if kept else rest
        return [(at, at, f"{lead}{_quote(name)}:{space}{_one_line(value, space)}")]
    base = edits.indentation(text, parent.start)
    indent = base + unit
    new = f"{lines}{indent}{_quote(name)}: {_render(value, unit, indent, lines)}"
    return [(at, at + len(rest), new + (rest if "\n" in rest or "\r" in rest else lines + base))]


def _render(value: object, unit: str, indent: str, lines: str) -> str:
    return _encodable(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=unit), value, unit).replace(
        "\n", lines + indent
    )


def _one_line(value: object, space: str) -> str:
    separators = ("," + space, ":" + space)
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=separators)
    return text if _is_encodable(text) else json.dumps(value, allow_nan=False, separators=separators)


def _encodable(text: str, value: object, unit: str) -> str:
    return text if _is_encodable(text) else json.dumps(value, allow_nan=False, indent=unit)


def _is_encodable(text: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def _quote(name: str) -> str:
    return _one_line(name, "")


class _Reader:
    """Reads a whole text, and remembers where things stand along the keys and below them."""

    def __init__(self, text: str, keys: tuple[str, ...]) -> None:
        self._text = text
        self._keys = keys
        self._plain = text
        self._is_masked = False
        self._trouble = 0
        self.objects: dict[tuple[str, ...], list[_Object]] = {}
        self.value: Any = {}
        self.span: tuple[int, int] | None = None

    def read(self) -> None:
        start = self._skip(0)
        if start == len(self._text):
            return
        self.value, end = self._read_value(start, ())
        self.span = (start, end)
        if (after := self._skip(end)) < len(self._text):
            raise CantEdit(Sentence("the text should have ended here"), after)

    def _skip(self, position: int) -> int:
        found = _GAP.match(self._text, position)
        position = found.end() if found else position
        if self._text.startswith("/*", position):
            raise CantEdit(Sentence("the comment that begins here has no end"), position)
        return position

    def _read_value(self, start: int, path: tuple[str, ...] | None) -> tuple[Any, int]:
        letter = self._text[start : start + 1]
        if path is None and letter in ("{", "["):
            found = self._read_quickly(start)
            if found is not None:
                return found
        if letter == "{":
            return self._read_object(start, path)
        if letter == "[":
            return self._read_list(start)
        if letter in ('"', "'") and letter:
            return self._read_string(start)
        return self._read_word(start)

    def _read_quickly(self, start: int) -> tuple[Any, int] | None:
        """Try the parser of the standard library, many times faster; None if there are more liberties than comments."""
        while start >= self._trouble:
            try:
                return _strict.raw_decode(self._plain, start)
            except json.JSONDecodeError as error:
                if self._is_masked:
                    self._trouble = error.pos
                else:
                    self._plain, self._is_masked = _without_comments(self._text), True
            except ValueError:
                self._trouble = len(self._text)  # a number of thousands of digits, somewhere
        return None

    def _read_object(self, start: int, path: tuple[str, ...] | None) -> tuple[dict[str, Any], int]:
        found = _Object(start, start)
        if path is not None:
            self.objects.setdefault(path, []).append(found)
        value: dict[str, Any] = {}
        position = self._skip(start + 1)
        while not self._text.startswith("}", position):
            name, end = self._read_name(position)
            colon = self._skip(end)
            if not self._text.startswith(":", colon):
                raise CantEdit(Sentence("a colon was expected after the name"), colon)
            value_start = self._skip(colon + 1)
            value[name], value_end = self._read_value(value_start, self._follow(path, name))
            after = self._skip(value_end)
            comma = after if self._text.startswith(",", after) else None
            if path is not None:
                found.members.append(_Member(name, position, value_start, value_end, value[name], comma))
            position = after if comma is None else self._skip(comma + 1)
            if comma is None and not self._text.startswith("}", position):
                raise CantEdit(
                    self._expected(Sentence("a comma or the closing bracket was expected here"), position), position
                )
        found.end = position + 1
        return value, position + 1

    def _read_list(self, start: int) -> tuple[list[Any], int]:
        value = []
        position = self._skip(start + 1)
        while not self._text.startswith("]", position):
            item, end = self._read_value(position, None)
            value.append(item)
            after = self._skip(end)
            has_comma = self._text.startswith(",", after)
            position = self._skip(after + 1) if has_comma else after
            if not has_comma and not self._text.startswith("]", position):
                raise CantEdit(
                    self._expected(Sentence("a comma or the closing bracket was expected here"), position), position
                )
        return value, position + 1

    def _read_name(self, start: int) -> tuple[str, int]:
        if self._text.startswith(('"', "'"), start):
            return self._read_string(start)
        found = _NAME.match(self._text, start)
        if found is None:
            raise CantEdit(self._expected(Sentence("a name in double quotes was expected here"), start), start)
        return found[0], found.end()

    def _read_string(self, start: int) -> tuple[str, int]:
        found = _STRING.match(self._text, start)
        if found is None:
            raise CantEdit(Sentence("the text in quotes that begins here has no end"), start)
        return _unquote(found[0]), found.end()

    def _read_word(self, start: int) -> tuple[Any, int]:
        found = _ATOM.match(self._text, start)
        word = found[0] if found else ""
        if found is None:
            raise CantEdit(self._expected(Sentence("a value was expected here"), start), start)
        if word in _WORDS:
            return _WORDS[word], found.end()
        sign, digits = (-1 if word[0] == "-" else 1), word.lstrip("+-")
        if len(word) - len(digits) <= 1:
            if _HEXADECIMAL.fullmatch(digits):
                return sign * int(digits, 16), found.end()
            if digits.isascii() and digits.isdigit() and len(digits) < 4000:
                return sign * int(digits), found.end()
            if _NUMBER.fullmatch(digits):
                return sign * float(digits), found.end()
        raise CantEdit(Sentence("a value was expected here"), start)

    def _follow(self, path: tuple[str, ...] | None, name: str) -> tuple[str, ...] | None:
        """Return the path one step further, if that is on the way to the keys or below them."""
        if path is None:
            return None
        if len(path) < len(self._keys) and self._keys[len(path)] != name:
            return None
        return (*path, name)

    def _expected(self, words: Sentence, position: int) -> Sentence:
        if position < len(self._text):
            return words
        return Sentence("the text ends too early; a closing bracket is missing")


def _without_comments(text: str) -> str:
    """Blank out comments and trailing commas; all else stays in its place."""
    parts: list[str] = []
    position = 0
    while position < len(text):
        found = _PLAIN.match(text, position)
        end = found.end() if found else position
        gap = _GAP.match(text, end)
        after = max(gap.end() if gap else end, end + 1)
        parts += [text[position:end], " " * (min(after, len(text)) - end)]
        position = after
    return "".join(parts)


def _unquote(text: str) -> str:
    if "\\" not in text:
        return text[1:-1]
    return _join_surrogates(_ESCAPE.sub(_unescape, text[1:-1]))


def _unescape(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else _ESCAPES.get(found[3], found[3])


def _join_surrogates(text: str) -> str:
    if _is_encodable(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
