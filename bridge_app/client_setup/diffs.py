"""Shows a change of a settings file as the lines of a unified diff, with other people's secrets masked."""

import difflib
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from bridge_app.client_setup import formats
from bridge_app.errors import UnwritableConfig
from bridge_app.upstream.config_text import Format
from bridge_app.upstream.secret_signs import find_in_arguments, is_secret, looks_secret

MASK = "••••"
CONTEXT = 3
LONGEST_LINE = 240
NEAR = 20_000
"""So much of a line is looked at; a file may be one line of many megabytes."""
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
    lines = [*_unified(kept_old, kept_new)]
    # Masked before it is cut for good: half a secret would not be known again.
    near = [*_shortened(lines, NEAR)]
    secrets = sorted(_secrets((before, after), format, "\n".join(near)), key=len, reverse=True)
    return tuple(_shortened([_shown(line, skipped, secrets) for line in near], LONGEST_LINE))


def _unified(old: list[str], new: list[str]) -> Iterator[str]:
    """Yield the hunks of a unified diff."""
    for group in _Matcher(old, new).get_grouped_opcodes(CONTEXT):
        (_, old_start, _, new_start, _), (_, _, old_end, _, new_end) = group[0], group[-1]
        yield f"@@ -{_span(old_start, old_end)} +{_span(new_start, new_end)} @@"
        for kind, start, end, into, until in group:
            if kind == "equal":
                yield from (f" {line}" for line in old[start:end])
            else:
                yield from (f"-{line}" for line in old[start:end])
                yield from (f"+{line}" for line in new[into:until])


class _Matcher(difflib.SequenceMatcher[str]):
    """Finds what stayed by the lines that say something: brackets alone are alike everywhere."""

    def __init__(self, old: list[str], new: list[str]) -> None:
        super().__init__(lambda line: not any(map(str.isalnum, line)), old, new)
        self._old, self._new = old, new

    def get_opcodes(self) -> list[Any]:
        """Return the steps from old to new; brackets that stayed at the ends of a change are no part of it."""
        steps: list[Any] = []
        for kind, start, end, into, until in super().get_opcodes():
            old, new = self._old[start:end], self._new[into:until]
            head = 0 if kind == "equal" else _alike(old, new)
            tail = 0 if kind == "equal" else _alike(old[head:][::-1], new[head:][::-1])
            _append(steps, "equal", start, start + head, into, into + head)
            _append(steps, kind, start + head, end - tail, into + head, until - tail)
            _append(steps, "equal", end - tail, end, until - tail, until)
        return steps


def _append(steps: list[Any], kind: str, start: int, end: int, into: int, until: int) -> None:
    if start == end and into == until:
        return
    if steps and kind == "equal" == steps[-1][0]:
        _, start, _, into, _ = steps.pop()
    steps.append((kind, start, end, into, until))


def _span(start: int, end: int) -> str:
    count = end - start
    return f"{start + 1}" if count == 1 else f"{start + bool(count)},{count}"


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


def _shortened(lines: list[str], length: int) -> Iterator[str]:
    """Cut very long lines down to the place where they differ from their counterpart."""
    for line in lines:
        if len(line) <= length:
            yield line
            continue
        sign = line[:1]
        others = {"-": "+", "+": "-"}
        pair = next((each for each in lines if sign in others and each[:1] == others[sign] and each != line), "")
        at = _first_difference(line[1:], pair[1:])
        begin = max(0, at - length // 3)
        cut = line[1 + begin : 1 + begin + length]
        yield f"{sign}{'…' if begin else ''}{cut}{'…' if 1 + begin + length < len(line) else ''}"


def _first_difference(one: str, other: str) -> int:
    start, step = 0, 4096
    while one[start : start + step] == other[start : start + step] and start < len(one):
        start += step
    pairs = zip(one[start : start + step], other[start : start + step], strict=False)
    return start + next((position for position, (left, right) in enumerate(pairs) if left != right), 0)


def _secrets(texts: Iterable[str], format: Format, shown: str) -> set[str]:
    """Return what looks like a secret in settings texts and would be shown, as it is written there."""
    found: set[str] = set()
    for text in texts:
        _collect("", _read(text, format), shown, found)
    return found


def _read(text: str, format: Format) -> Any:
    try:
        if format == "json":
            return json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        pass
    try:
        return formats.read_entry(text, format, ())
    except UnwritableConfig:
        return None


def _collect(name: str, value: Any, shown: str, found: set[str]) -> None:
    if isinstance(value, dict):
        for key, each in value.items():
            _collect(str(key), each, shown, found)
    elif isinstance(value, list):
        words = [each if isinstance(each, str) else "" for each in value]
        if any(word and word in shown for word in words):
            found.update(*(_written(words[position], shown) for position in find_in_arguments(words)))
        for each in value:
            if not isinstance(each, str):
                _collect(name, each, shown, found)
    elif isinstance(value, str) and len(value) > 3:
        # Looked up first: telling a secret takes its time, and most of a large file is not shown.
        found.update(each for each in _written(value, shown) if is_secret(name, value) or looks_secret(value))


def _written(value: str, shown: str) -> set[str]:
    return {
        each for each in (value, json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1]) if each in shown
    }
