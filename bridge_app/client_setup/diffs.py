"""Shows a change of a settings file as the lines of a unified diff, with other people's secrets masked."""

import difflib
import json
import re
from collections.abc import Iterator
from typing import Any

from bridge_app.errors import BridgeError
from bridge_app.upstream.config_text import Format, read_text
from bridge_app.upstream.secret_signs import find_in_arguments, is_secret, looks_secret

MASK = "••••"
CONTEXT = 3
LONGEST_LINE = 240
_HUNK = re.compile(r"^@@ -(\d+)(,\d+)? \+(\d+)(,\d+)? @@")
_PAIR = re.compile(r"""(?P<name>[\w.\-]+)["']?(?P<mark>\s*[:=]\s*)(?P<value>"[^"]*"|'[^']*'|[^\s,"'{}\[\]]+)""")


def diff_lines(before: str, after: str, format: Format) -> tuple[str, ...]:
    """Return the hunks of a unified diff with three lines around; what looks like a secret is masked."""
    old, new = before.removeprefix("\ufeff").splitlines(), after.removeprefix("\ufeff").splitlines()
    # Only the middle is compared: a file of half a million lines would keep everybody waiting.
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    skipped = max(0, start - CONTEXT)
    kept_old = old[skipped : len(old) - end + CONTEXT if end > CONTEXT else len(old)]
    kept_new = new[skipped : len(new) - end + CONTEXT if end > CONTEXT else len(new)]
    lines = [*difflib.unified_diff(kept_old, kept_new, n=CONTEXT, lineterm="")][2:]
    secrets = sorted(_secrets(before, format) | _secrets(after, format), key=len, reverse=True)
    # Masked before anything is cut: half a secret would not be known again.
    return tuple(_shortened([_shown(line, skipped, secrets) for line in lines]))


def _alike(old: list[str], new: list[str]) -> int:
    count = 0
    for left, right in zip(old, new, strict=False):
        if left != right:
            break
        count += 1
    return count


def _shown(line: str, skipped: int, secrets: list[str]) -> str:
    found = _HUNK.match(line)
    if found:
        return f"@@ -{int(found[1]) + skipped}{found[2] or ''} +{int(found[3]) + skipped}{found[4] or ''} @@"
    for secret in secrets:
        line = line.replace(secret, MASK)
    return _PAIR.sub(_mask_pair, line)


def _mask_pair(found: re.Match[str]) -> str:
    """Mask what a line says outright, for comments and for what could not be read as a whole."""
    value = found["value"]
    plain = value[1:-1] if value[:1] in "\"'" else value
    if MASK in plain or not is_secret(found["name"], plain):
        return found[0]
    return found[0].replace(plain, MASK)


def _shortened(lines: list[str]) -> Iterator[str]:
    """Cut very long lines down to the place where they differ from their neighbour; a whole file may be one line."""
    for line in lines:
        if len(line) <= LONGEST_LINE:
            yield line
            continue
        sign = line[:1]
        others = {"-": "+", "+": "-"}
        pair = next((each for each in lines if sign in others and each[:1] == others[sign] and each != line), "")
        at = next((i for i, (left, right) in enumerate(zip(line[1:], pair[1:], strict=False)) if left != right), 0)
        begin = max(0, at - LONGEST_LINE // 3)
        cut = line[1 + begin : 1 + begin + LONGEST_LINE]
        yield f"{sign}{'…' if begin else ''}{cut}{'…' if 1 + begin + LONGEST_LINE < len(line) else ''}"


def _secrets(text: str, format: Format) -> set[str]:
    """Return the texts in a settings file that look like secrets, as they are written there."""
    try:
        said = read_text(text, format)
    except BridgeError:
        return set()
    found: set[str] = set()
    _collect("", said, found)
    written = {json.dumps(each, ensure_ascii=False)[1:-1] for each in found}
    return {each for each in found | written if len(each) > 3}


def _collect(name: str, value: Any, found: set[str]) -> None:
    if isinstance(value, dict):
        for key, each in value.items():
            _collect(str(key), each, found)
    elif isinstance(value, list):
        words = [each if isinstance(each, str) else "" for each in value]
        found.update(words[position] for position in find_in_arguments(words))
        for each in value:
            if not isinstance(each, str):
                _collect(name, each, found)
    elif isinstance(value, str) and (is_secret(name, value) or looks_secret(value)):
        found.add(value)
