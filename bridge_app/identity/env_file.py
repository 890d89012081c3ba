"""Reads the lines of a `.env`: names and values, whatever quotes, comments or `export` stand around them."""

import re

_LINE = re.compile(
    r"""^\s*(?:export\s+|set\s+|-\s+)?(?P<name>[A-Za-z_][A-Za-z0-9_]*)\s*[=:]\s*
    (?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<plain>.*?))\s*(?:(?<=[\s"'])\#.*)?$""",
    re.VERBOSE,
)
_LONGEST_FILE = 256 * 1024


def read_env_lines(text: str) -> dict[str, str]:
    """Return names and non-empty values; the last of several with one name counts. Lines of another kind are left out."""
    found = {}
    for line in text[:_LONGEST_FILE].removeprefix("\ufeff").splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        value = next(each for each in (match["double"], match["single"], match["plain"], "") if each is not None)
        if value.strip():
            found[match["name"]] = value.strip()
    return found
