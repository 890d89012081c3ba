"""The one door through which every sentence people read passes, so that other languages need no change elsewhere."""

LANGUAGE = "en"
"""BCP 47 tag of the language `tr` answers in; also the `lang` of every page."""


def tr(text: str, **values: str) -> str:
    """Translate an English sentence and fill its `{placeholders}`.

    The sentence is the key, so it must be written out where it is used: never built from parts. Values are inserted as
    they are, after translation, and their own braces mean nothing.
    """
    return text.format(**values) if values else text
