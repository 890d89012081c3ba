"""The one door through which every sentence people read passes, and which language it comes back in."""

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import fields, is_dataclass, replace
from functools import cache, lru_cache
from typing import TypeVar, cast

from bridge_app.errors import BridgeError
from bridge_app.paths import resource
from bridge_app.sentences import Sentence

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "zh": "简体中文", "ja": "日本語"}
"""Our languages, each by its own name; the first is the one the source is written in."""
SYSTEM = "system"
"""Choice: whatever language the system or the browser wants."""

T = TypeVar("T")

_SOURCE = "en"
_TAGS = {"zh": "zh-Hans"}
# Who reads these asks for other characters than ours.
_OTHER_CHARACTERS = frozenset(("hant", "tw", "hk", "mo"))
_LONGEST_HEADER = 500
_PLACE = re.compile(r"\{(\w+)\}")
_KEPT, _CORE = "kept", "core"
"""Contexts: sentences that the store has in English, and all others of the core."""
_TELLING = 12
"""Letters a sentence must have of its own to be found again by them."""
_OUR_VALUES = frozenset(("because", "right", "rights", "words"))
"""Values in such a sentence that are sentences of ours themselves; all others are somebody's own words."""

_speaking: ContextVar[str] = ContextVar("language", default=_SOURCE)
_chosen = SYSTEM
_wanted: tuple[str, ...] = ()
_own = _SOURCE


def tr(text: str, /, **values: str) -> str:
    """Translate an English sentence and fill its `{placeholders}`.

    The sentence is the key, so it must be written out where it is used: never built from parts. Values are inserted as
    they are, after translation, and their own braces mean nothing.
    """
    return spoken(Sentence(text, **values))


def spoken(text: str) -> str:
    """Say a sentence that was made before in the language `tr` answers in here; any other text is returned as it is."""
    return _in_language(text, _speaking.get())


def own(text: str, /, **values: object) -> str:
    """Translate into the language of the person at this computer, for what is shown to nobody else, and at once."""
    return said(Sentence(text, **values))


def said(text: str) -> str:
    """Say a sentence that was made before to the person at this computer; any other text is returned as it is."""
    return _in_language(text, _own)


def recalled(text: str) -> str:
    """Say a sentence that was kept in English (`to_keep`) in the language of the person at this computer.

    What is not known is returned as it is; so is what others wrote into it, such as names of apps and tools.
    """
    if isinstance(text, Sentence):
        return said(text)
    return text if _own == _SOURCE or not text else _recalled(text, _own)


def in_own_language(value: T) -> T:
    """Return a value as the person at this computer reads it: all sentences in it said, through records, lists and errors."""
    return value if _own == _SOURCE else cast("T", _all_said(value))


def tag() -> str:
    """Return the BCP 47 tag of the language `tr` answers in here."""
    language = _speaking.get()
    return _TAGS.get(language, language)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let `tr` answer in this language until the block ends, here and in no other task. Elsewhere it answers in English:
    what is kept, logged or told to a program reads the same for everybody. What is made long before it is read, an error
    for example, is a `Sentence`, which `said` and `spoken` translate.
    """
    token = _speaking.set(language)
    try:
        yield
    finally:
        _speaking.reset(token)


def choose(choice: str, wanted: Sequence[str] | None = None) -> str:
    """Set the language of the person at this computer, for the whole process, and return it.

    With SYSTEM it is the first of `wanted` that we have. None: those of the last call; none at all: as the environment says.
    """
    global _chosen, _wanted, _own
    _chosen, _wanted = choice, _wanted if wanted is None else tuple(wanted)
    of_system = (best_of(_wanted) or _SOURCE) if _wanted else _of_environment()
    _own = of_system if choice == SYSTEM else choice
    return _own


def own_language() -> str:
    """Return the language of the person at this computer."""
    return _own


def language_for(accepted: str) -> str:
    """Return the language of a page for a browser that sent this Accept-Language (RFC 9110 §12.5.4).

    What the person chose counts more than what the browser says.
    """
    return _own if _chosen != SYSTEM else best_of(_by_weight(accepted)) or _own


def best_of(wanted: Iterable[str]) -> str | None:
    """Return the first of our languages in a list of language tags or locales: "de-AT", "zh_CN.UTF-8"."""
    for each in wanted:
        parts = each.partition(".")[0].lower().replace("_", "-").split("-")
        if parts[0] in LANGUAGES and not (parts[0] == "zh" and _OTHER_CHARACTERS.intersection(parts)):
            return parts[0]
    return None


def _by_weight(accepted: str) -> list[str]:
    weighed = []
    for each in accepted[:_LONGEST_HEADER].split(","):
        name, _, parameters = each.strip().partition(";")
        try:
            weight = float(parameters.strip().removeprefix("q=")) if parameters else 1.0
        except ValueError:
            continue
        if 0 < weight <= 1:
            weighed.append((-weight, name.strip()))
    # A stable sort: of equals, the first.
    return [name for _, name in sorted(weighed, key=lambda pair: pair[0])]


def _of_environment() -> str:
    """Say what language a terminal of this person speaks (as gettext does)."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if locale := os.environ.get(name):
            several = os.environ.get("LANGUAGE", "").split(":")
            is_plain = locale.partition(".")[0] in ("C", "POSIX")
            return _SOURCE if is_plain else best_of([*several, locale]) or _SOURCE
    return _SOURCE


def _all_said(value: object) -> object:
    if isinstance(value, str):
        return said(value)
    if isinstance(value, tuple | list):
        there = [_all_said(each) for each in value]
        is_same = all(new is old for new, old in zip(there, value, strict=True))
        # A named tuple or another kind of its own is left as it is.
        return value if is_same or type(value) not in (tuple, list) else type(value)(there)
    if type(value) is dict:
        return {key: _all_said(each) for key, each in value.items()}
    if isinstance(value, BridgeError):
        return value.told(said)
    if is_dataclass(value) and not isinstance(value, type):
        before = {each.name: getattr(value, each.name) for each in fields(value) if each.init}
        after = {name: _all_said(each) for name, each in before.items()}
        changed = {name: each for name, each in after.items() if each is not before[name]}
        return replace(value, **changed) if changed else value
    return value


def _in_language(text: str, language: str) -> str:
    if not isinstance(text, Sentence):
        return text
    translated = _catalogue(language).get(text.key, text.key)
    if not text.values:
        return translated
    return translated.format(**{name: _value_in(name, value, language) for name, value in text.values.items()})


def _value_in(name: str, value: object, language: str) -> object:
    if isinstance(value, Sentence):
        return _in_language(value, language)
    # What the store gave back is English text, and no sentence any more.
    is_ours = name in _OUR_VALUES and isinstance(value, str) and language != _SOURCE
    return _recalled(str(value), language, is_part=True) if is_ours else value


@lru_cache(maxsize=4096)
def _recalled(text: str, language: str, *, is_part: bool = False) -> str:
    for pattern, key in _patterns(language):
        if found := pattern.fullmatch(text):
            values = {
                name: _recalled(value, language, is_part=True) if name in _OUR_VALUES else value
                for name, value in found.groupdict().items()
            }
            translated = _catalogue(language)[key]
            return translated.format(**values) if values else translated
    # A single word may be somebody's name for something, unless it stands where only ours do.
    return _catalogue(language).get(text, text) if is_part or " " in text else text


@cache
def _patterns(language: str) -> Sequence[tuple[re.Pattern[str], str]]:
    """Return what sentences look like in English: those meant to be kept, then others with values; the most telling first."""
    meant = _contexts(language).get(_KEPT, {})
    others = _contexts(language).get(_CORE, {})
    telling = [*meant, *(key for key in others if _PLACE.search(key) and _telling(key) >= _TELLING)]
    return [(_pattern_of(key), key) for key in sorted(telling, key=lambda key: (key not in meant, -_telling(key)))]


def _telling(key: str) -> int:
    return len(_PLACE.sub("", key))


def _pattern_of(key: str) -> re.Pattern[str]:
    pieces = _PLACE.split(key)
    seen: set[str] = set()
    pattern = ""
    for number, piece in enumerate(pieces):
        if number % 2 == 0:
            pattern += re.escape(piece)
        else:
            pattern += f"(?P={piece})" if piece in seen else f"(?P<{piece}>.+)"
            seen.add(piece)
    return re.compile(pattern, re.DOTALL)


@cache
def _catalogue(language: str) -> Mapping[str, str]:
    """Return every sentence of ours in a language, by its English text."""
    return {text: translated for context in _contexts(language).values() for text, translated in context.items()}


@cache
def _contexts(language: str) -> Mapping[str, Mapping[str, str]]:
    """Return what scripts/translations.py made to be read without Qt; a language without it speaks English."""
    try:
        text = resource("i18n", f"core_{language}.json").read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    contexts: dict[str, dict[str, str]] = json.loads(text)
    return contexts
