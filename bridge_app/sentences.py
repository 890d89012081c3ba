"""English sentences that are said in a person's language only when that person reads them."""

from collections.abc import Sequence
from typing import Self


class Sentence(str):
    """A sentence and the values in it. As text it is English, which is what is kept, logged and told to programs; `said` of
    `bridge_app.i18n` says it in the language of the person at this computer.

    The sentence is the key of its translation, so it must be written out where it is made: never built from parts. A value
    may be a sentence itself, and is then said in the same language.
    """

    key: str
    values: dict[str, object]

    def __new__(cls, key: str = "", /, **values: object) -> Self:
        self = super().__new__(cls, key.format(**values) if values else key)
        self.key, self.values = key, values
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Copy with the values, not with the English text as a sentence of its own."""
        return (self.key,), self.values


def joined(*parts: str) -> Sentence:
    """Return sentences one after the other as one; empty ones are left out."""
    there = [part for part in parts if part]
    if not there:
        return Sentence()
    first, *more = (part if isinstance(part, Sentence) else Sentence(part) for part in there)
    for second in more:
        first = Sentence("{first} {second}", first=first, second=second)
    return first


def listed(names: Sequence[str]) -> str:
    """Return names one after the other, the last after an "and"; they may be sentences themselves."""
    if len(names) < 2:
        return names[0] if names else ""
    return Sentence("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def to_keep(key: str, /, **values: object) -> Sentence:
    """Return a sentence for the activity log or the store, which keep the English text alone: `recalled` of
    `bridge_app.i18n` finds it again when it is read.
    """
    return Sentence(key, **values)
