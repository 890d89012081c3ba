"""The one door through which every sentence people read passes, and which language it comes back in."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from bridge_app.paths import resource

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "zh": "简体中文", "ja": "日本語"}
"""Our languages, each by its own name; the first is the one the source is written in."""
SYSTEM = "system"
"""Choice: whatever language the system or the browser wants."""

_SOURCE = "en"
_TAGS = {"zh": "zh-Hans"}
# Who reads these asks for other characters than ours.
_OTHER_CHARACTERS = frozenset(("hant", "tw", "hk", "mo"))
_LONGEST_HEADER = 500

_speaking: ContextVar[str] = ContextVar("language", default=_SOURCE)
_chosen = SYSTEM
_wanted: tuple[str, ...] = ()
_own = _SOURCE


def tr(text: str, **values: str) -> str:
    """Translate an English sentence and fill its `{placeholders}`.

    The sentence is the key, so it must be written out where it is used: never built from parts. Values are inserted as
    they are, after translation, and their own braces mean nothing.
    """
    text = _catalogue(_speaking.get()).get(text, text)
    return text.format(**values) if values else text


def tag() -> str:
    """Return the BCP 47 tag of the language `tr` answers in here."""
    language = _speaking.get()
    return _TAGS.get(language, language)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let `tr` answer in this language until the block ends, here and in no other task. Elsewhere it answers in English:
    what is kept, logged or told to a program reads the same for everybody.
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


@cache
def _catalogue(language: str) -> Mapping[str, str]:
    """Return what scripts/translations.py made for the pages; a language without it speaks English."""
    try:
        text = resource("i18n", f"pages_{language}.json").read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    catalogue: dict[str, str] = json.loads(text)
    return catalogue
