"""One entry in a settings text, read, set or removed: every other byte stays as it was, and that is checked each time."""

import json
import re
from collections.abc import Callable
from typing import Any, Literal, Protocol, TypeVar

from bridge_app.client_setup import edits, json_text, toml_text, yaml_text
from bridge_app.client_setup.edits import CantEdit
from bridge_app.errors import UnwritableConfig
from bridge_app.sentences import Sentence

__all__ = ["Format", "UnwritableConfig", "read_entry", "remove_entry", "set_entry"]

LARGEST_TEXT = 16 * 1024 * 1024
"""Claude Code keeps its servers in a file with its whole history."""
_LARGEST = {"json": LARGEST_TEXT, "toml": 1024 * 1024, "yaml": 256 * 1024}
"""TOML and YAML take their time: a second for each few thousand lines."""

Format = Literal["json", "toml", "yaml"]
"""`json` is JSON with comments and JSON5 as well."""

Keys = tuple[str, ...]
"""The way to the entry. In YAML, `[name=x]` is the item of a list whose `name` is `x`."""

_Result = TypeVar("_Result")
_BOM = "\ufeff"
_ABSENT = object()
_CANT = Sentence("Nothing was changed. Mend the file, or paste the entry yourself.")


class _Document(Protocol):
    """A text that was read along some keys. Changes are made in it by giving out another text."""

    text: str
    value: Any

    def __init__(self, text: str, keys: Keys) -> None: ...
    def span(self, keys: Keys) -> tuple[int, int] | None: ...
    def put(self, keys: Keys, value: object) -> str: ...
    def drop(self, keys: Keys) -> str: ...


_DOCUMENTS: dict[Format, type[_Document]] = {
    "json": json_text.Document,
    "toml": toml_text.Document,
    "yaml": yaml_text.Document,
}


def read_entry(text: str, format: Format, keys: Keys) -> object | None:
    """Return the entry; None if there is none. Raises UnwritableConfig if the text can't be read."""
    return _guarded(text, format, lambda body: _read(body, format, keys))


def set_entry(text: str, format: Format, keys: Keys, value: object) -> str:
    """Return the text with the entry set to this value; the very same text if it says so already.

    What is missing on the way is made. Raises UnwritableConfig if anything else would have to change.
    """
    selector = edits.selector(keys[-1])
    if selector is not None and isinstance(value, dict):
        value = dict([selector]) | value
    return _bom(text) + _guarded(text, format, lambda body: _set(body, format, keys, value))


def remove_entry(text: str, format: Format, keys: Keys, *, before: str | None = None) -> str:
    """Return the text without the entry; the very same text if it isn't there.

    `before` is the text as it was before the entry was set: what had to be made for it goes as well, as long as nobody
    put anything else there, and if nothing else changed the result is that text again, byte for byte.
    Raises UnwritableConfig if anything else would have to change.
    """
    old = None if before is None else before.removeprefix(_BOM)
    return _bom(text) + _guarded(text, format, lambda body: _remove(body, format, keys, old))


def _read(text: str, format: Format, keys: Keys) -> object | None:
    found = _look_up(_DOCUMENTS[format](text, keys).value, keys)
    return None if found is _ABSENT else found


def _set(text: str, format: Format, keys: Keys, value: object) -> str:
    before = _DOCUMENTS[format](text, keys)
    after = _change(before, keys, _look_up(before.value, keys), value)
    if after is not before:
        is_there = _same(_look_up(after.value, keys), value)
        if not is_there or not _agree_outside(before.value, after.value, keys) or not _is_as_strict(before, after):
            raise CantEdit(Sentence("the entry can't be put there without changing something else"))
    return after.text


def _change(document: _Document, keys: Keys, old: object, new: object) -> _Document:
    """Touch only what differs, so that comments within an entry live on as well."""
    if _same(old, new):
        return document
    read = type(document)
    if not (isinstance(old, dict) and isinstance(new, dict) and old and new):
        return read(document.put(keys, new), keys)
    for name, value in new.items():
        document = _change(document, (*keys, name), old.get(name, _ABSENT), value)
    for name in old:
        if name not in new:
            document = read(document.drop((*keys, name)), keys)
    return document


def _remove(text: str, format: Format, keys: Keys, original: str | None) -> str:
    read = _DOCUMENTS[format]
    before = read(text, keys)
    if _look_up(before.value, keys) is _ABSENT:
        return text
    after = read(before.drop(keys), keys)
    if original is not None:
        after = _remove_what_was_made(after, read(original, keys), keys)
    is_gone = _look_up(after.value, keys) is _ABSENT
    if not is_gone or not _agree_outside(before.value, after.value, keys) or not _is_as_strict(before, after):
        raise CantEdit(Sentence("the entry can't be taken out without changing something else"))
    return after.text


def _remove_what_was_made(document: _Document, original: _Document, keys: Keys) -> _Document:
    """Remove what had to be made for an entry that is gone by now. If nothing else changed since, return the original."""
    read = type(document)
    for depth in range(len(keys) - 1, -1, -1):
        path = keys[:depth]
        found = document.span(path)
        if found is None:
            continue
        if document.text[found[0] : found[1]].strip() not in ("", "{}", "[]"):
            break
        was = original.span(path)
        if was is None:
            document = read(document.drop(path), keys)
            continue
        if not _look_up(original.value, path):
            document = read(edits.apply(document.text, [(*found, original.text[was[0] : was[1]])]), keys)
        break
    is_same = _squeezed(document.text) == _squeezed(original.text) and document.value == original.value
    return original if is_same else document


def _agree_outside(before: Any, after: Any, keys: Keys) -> bool:
    """Tell whether two documents say the same but for the entry. What is empty, null or missing on the way is alike."""
    for key in keys:
        if _others(before, key) != _others(after, key):
            return False
        before, after = _child(before, key), _child(after, key)
    return True


def _others(container: Any, key: str) -> Any:
    selector = edits.selector(key)
    if isinstance(container, list) and selector is not None:
        return [item for item in container if not _is_selected(item, selector)] or None
    if isinstance(container, dict):
        return {name: value for name, value in container.items() if name != key} or None
    return None


def _look_up(document: Any, keys: Keys) -> Any:
    for key in keys:
        document = _child(document, key)
        if document is _ABSENT:
            return _ABSENT
    return document


def _child(container: Any, key: str) -> Any:
    if container is None or container is _ABSENT:
        return _ABSENT
    selector = edits.selector(key)
    if isinstance(container, list) and selector is not None:
        found = [item for item in container if _is_selected(item, selector)]
        if len(found) > 1:
            raise CantEdit(Sentence("“{name}” stands there twice", name=selector[1]))
        return found[0] if found else _ABSENT
    if isinstance(container, dict) and selector is None:
        return container.get(key, _ABSENT)
    raise CantEdit(Sentence("something else stands where “{key}” would have to go", key=key))


def _is_selected(item: object, selector: tuple[str, str]) -> bool:
    return isinstance(item, dict) and item.get(selector[0]) == selector[1]


def _same(one: object, other: object) -> bool:
    """Tell whether two entries say the same; to Python 1 and true are equal, to an app they are not."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and (one is other or one == other)


def _is_as_strict(before: _Document, after: _Document) -> bool:
    """Tell whether what was plain JSON still is, and says the same to a parser that is not ours."""
    if not isinstance(after, json_text.Document) or not after.text.strip():
        return True
    try:
        return bool(_strictly(after.text) == after.value)
    except ValueError:
        pass
    try:
        _strictly(before.text)
    except ValueError:
        return True
    return False


def _strictly(text: str) -> Any:
    return json.loads(text, parse_constant=_refuse_constant)


def _refuse_constant(word: str) -> None:
    raise ValueError(word)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _bom(text: str) -> str:
    return _BOM if text.startswith(_BOM) else ""


def _guarded(text: str, format: Format, act: Callable[[str], _Result]) -> _Result:
    """Run it on the text without its byte order mark, and say what went wrong in words that hold nothing of the text."""
    body = text.removeprefix(_BOM)
    if len(body) > _LARGEST[format]:
        raise UnwritableConfig("The file is far too long for a settings file.", _CANT)
    try:
        return act(body)
    except CantEdit as error:
        raise UnwritableConfig(_told(error, body), _CANT) from None
    except RecursionError:
        raise UnwritableConfig("The file is nested too deeply.", _CANT) from None


def _told(error: CantEdit, text: str) -> Sentence:
    if error.position is None:
        return Sentence("This can't be done: {reason}.", reason=error.words)
    line = len(re.findall(r"\r\n|\n|\r", text[: error.position])) + 1
    column = error.position - edits.line_start(text, error.position) + 1
    return Sentence("Line {line}, column {column}: {reason}.", line=line, column=column, reason=error.words)
