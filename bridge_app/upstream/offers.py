"""What the upstreams list, kept for as long as somebody listens for changes, and merged into one list as bytes."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bridge_app.upstream.lines import Line

Item = Mapping[str, Any]
LISTS: Mapping[str, tuple[str, str]] = {
    "tools/list": ("tools", "name"),
    "prompts/list": ("prompts", "name"),
    "resources/list": ("resources", "uri"),
    "resources/templates/list": ("resourceTemplates", "uriTemplate"),
}
"""The lists there are: the key in the answer that holds the items, and the key that names an item."""
CHANGES: Mapping[str, tuple[str, ...]] = {
    "notifications/tools/list_changed": ("tools/list",),
    "notifications/prompts/list_changed": ("prompts/list",),
    "notifications/resources/list_changed": ("resources/list", "resources/templates/list"),
}
MERGED_KEPT = 64


@dataclass(frozen=True, slots=True)
class View:
    """As whom a list was asked for: lists may differ by what the client can do, and by the person where that counts."""

    era: str
    capabilities: str
    subject: str = ""


@dataclass(slots=True)
class _Kept:
    items: tuple[Item, ...]
    version: int
    good_until: float | None


class Offers:
    """Keep the lists of all upstreams. Thread rule: one event loop."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, View], _Kept] = {}
        self._last: dict[tuple[str, str], tuple[Item, ...]] = {}
        self._names: dict[tuple[str, str], tuple[tuple[Item, ...], frozenset[str]]] = {}
        """What the items listed last are called, beside these items."""
        self._merged: dict[tuple[object, ...], bytes] = {}
        self._held: list[list[tuple[Item, ...]]] = []
        """Keeps alive what the keys of merged lists name by id."""
        self._version = 0

    def get(self, line: Line, method: str, view: View, now: float) -> tuple[Item, ...] | None:
        """Return a list that is still good, or None."""
        kept = self._kept.get((line.id, method, view))
        if kept is None or (kept.good_until is not None and kept.good_until <= now):
            return None
        return kept.items

    def put(self, line: Line, method: str, view: View, items: tuple[Item, ...], good_until: float | None) -> None:
        """Keep a list; `good_until` None: until it is forgotten."""
        self._version += 1
        self._kept[line.id, method, view] = _Kept(items, self._version, good_until)
        self._last[line.id, method] = items

    def note(self, line: Line, method: str, items: tuple[Item, ...]) -> None:
        """Remember what an upstream listed last, for no view in particular."""
        self._last[line.id, method] = items

    def last(self, line: Line, method: str) -> tuple[Item, ...] | None:
        """Return what an upstream listed last, to whomever; None if it never did."""
        return self._last.get((line.id, method))

    def forget(self, line_id: str, methods: Sequence[str] = tuple(LISTS), view: View | None = None) -> None:
        """Let lists go: they changed, or nobody would hear if they did. What was listed last stays known."""
        for key in [key for key in self._kept if key[0] == line_id and key[1] in methods and view in (None, key[2])]:
            del self._kept[key]

    def remove(self, line_id: str) -> None:
        """Forget an upstream altogether."""
        self.forget(line_id)
        for key in [key for key in self._last if key[0] == line_id]:
            del self._last[key]
            self._names.pop(key, None)

    def merged(self, method: str, parts: Sequence[tuple[Line, tuple[Item, ...]]], withheld: frozenset[str]) -> bytes:
        """Return the merged list as JSON text, put together only if one of its parts is another than before."""
        key = (method, withheld, *((line.id, line.prefix, id(items)) for line, items in parts))
        text = self._merged.get(key)
        if text is None:
            text = json.dumps(merge(method, parts, withheld), separators=(",", ":")).encode()
            if len(self._merged) >= MERGED_KEPT:
                self._merged.clear()
                self._held.clear()
            self._merged[key] = text
            self._held.append([items for _, items in parts])
        return text

    def has(self, line: Line, method: str, name: str) -> bool:
        """Tell whether an upstream is known to list something under its own name for it."""
        items = self._last.get((line.id, method))
        if items is None:
            return False
        known = self._names.get((line.id, method))
        if known is None or known[0] is not items:
            key = LISTS[method][1]
            known = (items, frozenset(own for item in items if isinstance(own := item.get(key), str)))
            self._names[line.id, method] = known
        return name in known[1]


def has_named(items: Sequence[Item], method: str, name: str) -> bool:
    """Tell whether a list has an item of that name."""
    key = LISTS[method][1]
    return any(item.get(key) == name for item in items)


def has_fitting(templates: Sequence[Item], uri: str) -> bool:
    """Tell whether a URI fits one of the templates (RFC 6570, taken loosely)."""
    return any(fits(str(item.get("uriTemplate", "")), uri) for item in templates)


def merge(method: str, parts: Sequence[tuple[Line, tuple[Item, ...]]], withheld: frozenset[str]) -> list[Item]:
    """Return the items of all upstreams under the names clients know; of two with one name, the first keeps it."""
    key = LISTS[method][1]
    is_named = key == "name"
    merged: dict[str, Item] = {}
    for line, items in parts:
        for item in items:
            own = item.get(key)
            if not isinstance(own, str):
                continue
            name = line.expose(own) if is_named else own
            if method == "tools/list" and name in withheld:
                continue
            if name in merged:
                if is_named:
                    continue
                name = f"{line.id}+{own}"
            merged[name] = item if name == own else {**item, key: name}
    return list(merged.values())


def fits(template: str, uri: str) -> bool:
    """Tell whether a URI may come from a template; expressions match anything that needs no `/`, or anything with `+`."""
    pattern = "".join(
        (".*" if piece[1:2] in "+#/?&.;" else "[^/]+") if piece.startswith("{") else re.escape(piece)
        for piece in re.split(r"(\{[^{}]*\})", template)
    )
    return bool(template) and re.fullmatch(pattern, uri) is not None
