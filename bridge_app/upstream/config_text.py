"""Reads the text of a settings file, JSON with comments, TOML or YAML, and says line and column of what is wrong in it."""

import json
import re
import tomllib
from typing import Any, Literal

import yaml

from bridge_app.errors import BridgeError
from bridge_app.sentences import Sentence

LARGEST_TEXT = 16 * 1024 * 1024
"""Claude Code keeps its servers in a file with its whole history."""

LARGEST_YAML = 512 * 1024
"""Reading YAML takes its time: a second for each few thousand lines."""

Format = Literal["json", "toml", "yaml"]

_EXPECTED = {
    "Expecting property name enclosed in double quotes": "a name in double quotes was expected here",
    "Expecting ':' delimiter": "a colon was expected after the name",
    "Expecting ',' delimiter": "a comma or the closing bracket was expected here",
    "Expecting value": "a value was expected here",
    "Extra data": "the text should have ended here",
    "Invalid control character at": "a text in quotes must end on its line",
    "Unterminated string starting at": "the text in quotes that begins here has no end",
    "Invalid \\escape": "a backslash must be written twice inside quotes",
    "Invalid \\uXXXX escape": "a backslash must be written twice inside quotes",
}
_TOML_TABLE = re.compile(r"^\s*\[{1,2}\s*[A-Za-z0-9_\"'.\- ]+\s*\]{1,2}\s*(?:#.*)?$", re.MULTILINE)
_TOML_VALUE = re.compile(r"^\s*(?:command|url|args)\s*=\s*[\"'\[]", re.MULTILINE)
_YAML_LINE = re.compile(r"^\s*(?:-\s+)?[\w.@/\-]+\s*:(?:\s|$)", re.MULTILINE)


class UnreadableConfig(BridgeError):
    """A text is no settings file we can read, or has no server in it."""


def read_text(text: str, format: Format | None = None, *, source: str = "") -> Any | None:
    """Return what a settings text says; None if it is none at all, for example a command line.

    Raises UnreadableConfig with line, column and what was expected there.
    """
    if len(text) > LARGEST_TEXT:
        raise UnreadableConfig("This text is far too long for a settings file.", "Paste the part with the servers.")
    text = text.removeprefix("\ufeff")
    if not text.strip():
        return {}
    format = format or _guess(text)
    if format == "yaml" and len(text) > LARGEST_YAML:
        raise UnreadableConfig("This text is far too long for a settings file.", "Paste the part with the servers.")
    try:
        if format == "json":
            return _read_json(text, source)
        if format == "toml":
            return _read_toml(text, source)
        return _read_yaml(text, source) if format == "yaml" else None
    except RecursionError as error:
        raise UnreadableConfig("This text is nested too deeply.", "Paste only the part with the servers.") from error


def _guess(text: str) -> Format | None:
    stripped = text.lstrip()
    if stripped.startswith(("{", "//", "/*")) or re.match(r'"[^"\n]*"\s*:', stripped):
        return "json"
    if _TOML_TABLE.search(text) or _TOML_VALUE.search(text):
        return "toml"
    if stripped.startswith("["):
        return "json"
    return "yaml" if _YAML_LINE.search(text) else None


def _read_json(text: str, source: str) -> Any:
    plain = _without_comments(text, source)
    # A piece cut out of a file, `"mcpServers": { … }`, lacks only the outermost braces.
    is_piece = plain.lstrip().startswith('"')
    shift = 0
    if is_piece:
        shift = 1
        plain = "{" + plain.rstrip().rstrip(",") + "}"
    try:
        return json.loads(plain)
    except json.JSONDecodeError as error:
        position = max(0, error.pos - shift)
        words = _EXPECTED.get(error.msg, f"{error.msg[:1].lower()}{error.msg[1:]}")
        if position >= len(text.rstrip()):
            words = "the text ends too early; a closing bracket is missing"
        # Without the cause, here and below: it carries the text, secrets and all.
        raise _fault(text, position, words, source) from None


def _without_comments(text: str, source: str) -> str:
    """Blank out comments and trailing commas; every other character stays where it is, for line and column."""
    letters = list(text)
    position, comma = 0, None
    while position < len(text):
        letter = text[position]
        if letter == '"':
            end = _end_of_string(text, position)
            position, comma = end, None
            continue
        if text.startswith("//", position) or letter == "#":
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
        elif text.startswith("/*", position):
            end = text.find("*/", position + 2)
            if end < 0:
                raise _fault(text, position, "the comment that begins here has no end", source)
            end += 2
        else:
            if letter == ",":
                comma = position
            elif letter in "]}" and comma is not None:
                letters[comma], comma = " ", None
            elif not letter.isspace():
                comma = None
            position += 1
            continue
        letters[position:end] = ["\n" if each == "\n" else " " for each in text[position:end]]
        position = end
    return "".join(letters)


def _end_of_string(text: str, start: int) -> int:
    position = start + 1
    while position < len(text) and text[position] not in '"\n':
        position += 2 if text[position] == "\\" else 1
    return position + 1


def _read_toml(text: str, source: str) -> Any:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"^(.*?) \(at line (\d+), column (\d+)\)$", str(error), re.DOTALL)
        reason = found[1] if found else str(error).partition(" (at end")[0]
        words = f"{reason[:1].lower()}{reason[1:]}"
        if found is None:
            raise _fault(text, len(text.rstrip()), words, source, "TOML") from None
        raise _fault_at(int(found[2]), int(found[3]), words, source, "TOML") from None


def _read_yaml(text: str, source: str) -> Any:
    try:
        return yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        words = error.problem or "this can't be read"
        if "cannot start any token" in words:
            words = "lines must be indented with blanks, not tabs" if "'\\t'" in words else words
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        raise _fault_at(line, column, words, source, "YAML") from None
    except (yaml.YAMLError, ValueError):
        raise UnreadableConfig("This text has characters that don't belong in YAML.", "Copy it again.") from None


def _fault(text: str, position: int, words: str, source: str, kind: str = "JSON") -> UnreadableConfig:
    before = text[:position]
    return _fault_at(before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1, words, source, kind)


def _fault_at(line: int, column: int, words: str, source: str, kind: str) -> UnreadableConfig:
    where = f"{source}, line" if source else "Line"
    return UnreadableConfig(
        Sentence("{where} {line}, column {column}: {words}.", where=where, line=line, column=column, words=words),
        Sentence("It was read as {kind}. Mend that line, or copy the text again.", kind=kind),
    )
