"""A language that does not exist: every sentence half as long again, and marked, so that what is not translated shows."""

from PySide6.QtCore import QTranslator

MARK = "~"
"""Begins every sentence that passed through a translator."""
_LONGER_BY = 0.4
_FILLING = "more of it "


class LongWords(QTranslator):
    """Translates our sentences by lengthening them, and leaves Qt's alone."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the sentence with as many short words more as a talkative language would need."""
        if not source.strip() or context.startswith("Q"):
            return None
        if _is_pattern(source):
            return source
        # The mark and a blank are part of it.
        length = max(1, round(len(source) * _LONGER_BY) - 2)
        filling = (_FILLING * (length // len(_FILLING) + 1))[:length].strip()
        blank = source[: len(source) - len(source.lstrip())]
        text = source.strip()
        ending = "…" if text.endswith("…") else ""
        return f"{blank}{MARK}{text.removesuffix('…').rstrip()} {filling}{ending}"

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False


def _is_pattern(source: str) -> bool:
    """Tell whether this is layout rather than language: only placeholders, signs and letters of a date."""
    rest = source
    while "{" in rest:
        before, _, after = rest.partition("{")
        rest = before + after.partition("}")[2]
    return not any(each.isalpha() and each not in "dMy" for each in rest)
