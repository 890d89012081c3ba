"""One entry in a settings text, read, set or removed: every other byte stays as it was, and that is checked each time."""

import json
import re
from collections.abc import Callable
from typing import Any, Literal, Protocol, TypeVar

from bridge_app.client_setup import edits, json_text, toml_text, yaml_text
from bridge_app.client_setup.edits import CantEdit
from bridge_app.errors import UnwritableConfig

__all__ = ["Format", "UnwritableConfig", "read_entry", "remove_entry", "set_entry"]

LARGEST_TEXT = 16 * 1024 * 1024
"""Claude Code keeps its servers in a file with its whole history."""
LARGEST_YAML = 512 * 1024
"""Reading YAML takes its time: a second for each few thousand lines."""

Format = Literal["json", "toml", "yaml"]
"""`json` is JSON with comments and JSON5 as well."""

Keys = tuple[str, ...]
"""The way to the entry. In YAML, `[name=x]` is the item of a list whose `name` is `x`."""

_Result = TypeVar("_Result")
_BOM = "\ufeff"
_ABSENT = object()
_CANT = "Nothing was changed. Mend the file, or paste the entry yourself."


class _Language(Protocol):
    def parse(self, text: str, keys: Keys) -> Any: ...
    def span(self, text: str, keys: Keys) -> tuple[int, int] | None: ...
    def put(self, text: str, keys: Keys, value: object) -> str: ...
    def drop(self, text: str, keys: Keys) -> str: ...


_LANGUAGES: dict[Format, _Language] = {"json": json_text, "toml": toml_text, "yaml": yaml_text}


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
    found = _look_up(_LANGUAGES[format].parse(text, keys), keys)
    return None if found is _ABSENT else found


def _set(text: str, format: Format, keys: Keys, value: object) -> str:
    language = _LANGUAGES[format]
    before = language.parse(text, keys)
    old = _look_up(before, keys)
    changed = _change(language, text, keys, old, value)
    if changed == text:
        return text
    after = language.parse(changed, keys)
    if not _same(_look_up(after, keys), value) or not _agree_outside(before, after, keys):
        raise CantEdit("the entry can't be put there without changing something else")
    _check_strict(text, changed, format, after)
    return changed


def _change(language: _Language, text: str, keys: Keys, old: object, new: object) -> str:
    """Touch only what differs, so that comments within an entry live on as well."""
    if _same(old, new):
        return text
    if not (isinstance(old, dict) and isinstance(new, dict) and old and new):
        return language.put(text, keys, new)
    for name, value in new.items():
        text = _change(language, text, (*keys, name), old.get(name, _ABSENT), value)
    for name in old:
        if name not in new:
            text = language.drop(text, (*keys, name))
    return text


def _remove(text: str, format: Format, keys: Keys, original: str | None) -> str:
    language = _LANGUAGES[format]
    before = language.parse(text, keys)
    if _look_up(before, keys) is _ABSENT:
        return text
    changed = language.drop(text, keys)
    if original is not None:
        changed = _remove_what_was_made(language, changed, keys, original)
        if _squeezed(changed) == _squeezed(original) and _agree(language, changed, original, keys):
            changed = original
    after = language.parse(changed, keys)
    if _look_up(after, keys) is not _ABSENT or not _agree_outside(before, after, keys):
        raise CantEdit("the entry can't be taken out without changing something else")
    _check_strict(text, changed, format, after)
    return changed


def _remove_what_was_made(language: _Language, text: str, keys: Keys, original: str) -> str:
    for depth in range(len(keys) - 1, -1, -1):
        path = keys[:depth]
        found = language.span(text, path)
        if found is None:
            continue
        if text[found[0] : found[1]].strip() not in ("", "{}", "[]"):
            break
        was = language.span(original, path)
        if was is not None:
            return (
                edits.apply(text, [(*found, original[was[0] : was[1]])]) if _is_bare(language, original, path) else text
            )
        text = language.drop(text, path)
    return text


def _is_bare(language: _Language, text: str, path: Keys) -> bool:
    return not _look_up(language.parse(text, path), path)


def _agree(language: _Language, text: str, other: str, keys: Keys) -> bool:
    return bool(language.parse(text, keys) == language.parse(other, keys))


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
            raise CantEdit(f"“{selector[1]}” stands there twice")
        return found[0] if found else _ABSENT
    if isinstance(container, dict) and selector is None:
        return container.get(key, _ABSENT)
    raise CantEdit(f"something else stands where “{key}” would have to go")


def _is_selected(item: object, selector: tuple[str, str]) -> bool:
    return isinstance(item, dict) and item.get(selector[0]) == selector[1]


def _same(one: object, other: object) -> bool:
    """Tell whether two entries say the same; to Python 1 and true are equal, to an app they are not."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and (one is other or one == other)


def _check_strict(before: str, after: str, format: Format, says: object) -> None:
    """A file that is plain JSON stays plain JSON, also in the eyes of a parser that is not ours."""
    if format != "json":
        return
    try:
        json.loads(before)
    except ValueError:
        return
    try:
        is_plain = not after.strip() or json.loads(after) == says
    except ValueError:
        is_plain = False
    if not is_plain and "NaN" not in after:
        raise CantEdit("the entry can't be put there without changing something else")


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _bom(text: str) -> str:
    return _BOM if text.startswith(_BOM) else ""


def _guarded(text: str, format: Format, act: Callable[[str], _Result]) -> _Result:
    """Run it on the text without its byte order mark, and say what went wrong in words that hold nothing of the text."""
    body = text.removeprefix(_BOM)
    if len(body) > (LARGEST_YAML if format == "yaml" else LARGEST_TEXT):
        raise UnwritableConfig("The file is far too long for a settings file.", _CANT)
    try:
        return act(body)
    except CantEdit as error:
        where = "" if error.position is None else _where(body, error.position)
        raise UnwritableConfig(f"{where}{error.words[:1].upper()}{error.words[1:]}.", _CANT) from None
    except RecursionError:
        raise UnwritableConfig("The file is nested too deeply.", _CANT) from None


def _where(text: str, position: int) -> str:
    line = len(re.findall(r"\r\n|\n|\r", text[:position])) + 1
    return f"Line {line}, column {position - edits.line_start(text, position) + 1}: "
