"""What calls carry, made fit to be kept for people: what looks like a secret is left out, and little of the rest is kept."""

import json
import re
from typing import Any

from bridge_app.logs import redact
from bridge_app.upstream.secret_signs import HIDDEN, hide_in_text, is_secret, is_telling

LONGEST_KEPT = 4096
"""Bytes of one call's arguments."""
_LONGEST_TEXT = 2000
_LONGEST_NAME = 100
_DEEPEST = 12
_MORE = "…"
_TELLING_TOO = re.compile(r"(?i)(?:.*[^a-z])?(?:pin|otp|cvv|cvc|passcode)")
_NAMING = ("name", "key", "header", "variable", "field")
"""In `{"name": "API_KEY", "value": "…"}` the name of the value stands beside it."""


class ArgumentRecorder:
    """Holds what a call carried between its end and the line that tells of it. Only while `is_on` is it told anything.

    Thread rule: the event loop's thread.
    """

    def __init__(self, *, is_on: bool = False) -> None:
        self.is_on = is_on
        self._last: tuple[tuple[str, str, str], str] | None = None

    def note(self, grant_id: str, upstream: str, name: str, arguments: object) -> None:
        """Keep the arguments of the call whose end is told next."""
        self._last = None
        if self.is_on and arguments:
            self._last = ((grant_id, upstream, name), fit_to_keep(arguments))

    def take(self, grant_id: str, upstream: str, name: str) -> str | None:
        """Return the arguments of a call that has just ended, once."""
        last, self._last = self._last, None
        return last[1] if last is not None and last[0] == (grant_id, upstream, name) else None


def fit_to_keep(arguments: object) -> str:
    """Return arguments as JSON text without what looks like a secret, cut short; nothing in it can disguise the rest."""
    text = json.dumps(_Pruning().value("", arguments, 0), indent=2, ensure_ascii=False)
    shown = "".join(each if each.isprintable() or each == "\n" else f"\\u{ord(each):04x}" for each in text)
    kept = shown.encode("utf-8", "replace")
    if len(kept) <= LONGEST_KEPT:
        return kept.decode("utf-8")
    return kept[: LONGEST_KEPT - len(_MORE.encode())].decode("utf-8", "ignore") + _MORE


class _Pruning:
    """One walk through the arguments of a call; it ends when enough was seen, however much there is."""

    def __init__(self) -> None:
        self._left = 2 * LONGEST_KEPT

    def value(self, name: str, value: object, depth: int) -> Any:
        """Return what may be kept of a value under a name."""
        if self._left <= 0 or depth > _DEEPEST:
            return _MORE
        if isinstance(value, str):
            return self._text(name, value)
        if isinstance(value, dict | list):
            if _is_telling(name) and value:
                return HIDDEN
            return self._object(value, depth) if isinstance(value, dict) else self._list(name, value, depth)
        self._left -= 8
        if isinstance(value, int | float) and not isinstance(value, bool) and _is_telling(name):
            return HIDDEN
        return value

    def _object(self, value: dict[str, Any], depth: int) -> dict[str, Any]:
        kept: dict[str, Any] = {}
        named = next((value[each] for each in _NAMING if isinstance(value.get(each), str)), "")
        for key, each in value.items():
            if self._left <= 0:
                kept[_MORE] = _MORE
                break
            said = named[:_LONGEST_NAME] if key == "value" else key[:_LONGEST_NAME]
            kept[self._text("", key[:_LONGEST_NAME])] = self.value(said, each, depth + 1)
        return kept

    def _list(self, name: str, value: list[Any], depth: int) -> list[Any]:
        if (
            value
            and all(isinstance(each, str) for each in value[:100])
            and any(each[:1] == "-" for each in value[:100])
        ):
            # A command's words: what a flag says of the word after it is seen only in one piece.
            line = "\n".join(value[:100])[:_LONGEST_TEXT]
            return self._text(name, line).split("\n")
        kept = []
        for each in value:
            if self._left <= 0:
                kept.append(_MORE)
                break
            kept.append(self.value(name, each, depth + 1))
        return kept

    def _text(self, name: str, text: str) -> str:
        # Looked at is a little more than is kept, so that a secret is not cut to something that looks like none.
        looked_at = text[: 2 * _LONGEST_TEXT]
        if (_is_telling(name) and looked_at.strip()) or is_secret(name, looked_at):
            self._left -= len(HIDDEN)
            return HIDDEN
        kept = hide_in_text(redact(looked_at))
        if len(kept) > _LONGEST_TEXT or len(text) > len(looked_at):
            kept = kept[:_LONGEST_TEXT] + _MORE
        self._left -= len(kept)
        return kept


def _is_telling(name: str) -> bool:
    """Tell whether what stands under a name is left out whatever it is; rather too much than too little."""
    return is_telling(name) or _TELLING_TOO.fullmatch(name) is not None
