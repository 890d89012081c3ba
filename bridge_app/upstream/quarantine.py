"""Tools that say something else of themselves than what a person approved: withheld until the change was looked at."""

import difflib
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from bridge_app.errors import NotFound
from bridge_app.events import EventBus, ToolChanged
from bridge_app.models import ToolChange
from bridge_app.sentences import Sentence
from bridge_app.store.approved_tools import ApprovedTool

LOOKED_AT = ("title", "description", "inputSchema", "outputSchema", "annotations")
"""What of a tool can change what an app does with it, or what it may do."""
LONGEST_NAME = 1000
SAID = {
    "title": "title",
    "description": "description",
    "inputSchema": "arguments",
    "outputSchema": "result",
    "annotations": "annotations",
}


class Approved(Protocol):
    """Remembers what each tool said of itself when it was approved."""

    def add(self, upstream: str, tools: Iterable[ApprovedTool]) -> None: ...
    def list(self, upstream: str) -> tuple[ApprovedTool, ...]: ...
    def note_change(self, upstream: str, name: str, waiting: str | None) -> None: ...


class Quarantine:
    """Compare tools with what was approved. Adding a server approves what it offers then, and each tool as it first appears.

    Thread rule: one event loop.
    """

    def __init__(self, approved: Approved, events: EventBus, clock: Callable[[], float]) -> None:
        self._approved = approved
        self._events = events
        self._clock = clock
        self._known: dict[str, dict[str, ApprovedTool]] = {}
        self._changes: dict[str, dict[str, ToolChange]] = {}
        self._words: dict[str, dict[str, str]] = {}

    def inspect(self, upstream_id: str, tools: Sequence[Mapping[str, Any]]) -> None:
        """Look at a list of tools; what is new is taken up, what is changed is withheld."""
        known = self._known_of(upstream_id)
        new = []
        for tool in tools:
            name = tool.get("name")
            if not isinstance(name, str) or len(name) > LONGEST_NAME:
                continue
            definition = definition_of(tool)
            before = known.get(name)
            if before is None:
                known[name] = ApprovedTool(name, fingerprint(definition), definition, self._clock())
                new.append(known[name])
            elif is_as_approved(before.definition, definition):
                self._settle(upstream_id, name)
            else:
                self._withhold(ToolChange(upstream_id, name, before.definition, definition))
        if new:
            self._approved.add(upstream_id, new)

    def withheld(self, upstream_id: str) -> Mapping[str, str]:
        """Return the tools that may not be used now, by their own names, and why."""
        self._known_of(upstream_id)
        return self._words.get(upstream_id, {})

    def changes(self, upstream_id: str) -> tuple[ToolChange, ...]:
        """Return the changes that wait to be looked at."""
        self._known_of(upstream_id)
        return tuple(self._changes.get(upstream_id, {}).values())

    def accept(self, upstream_id: str, name: str) -> None:
        """Approve a tool as it is now. Raises NotFound if it did not change."""
        self._known_of(upstream_id)
        change = self._changes.get(upstream_id, {}).get(name)
        if change is None:
            raise NotFound(
                Sentence("The tool “{name}” has no change to accept.", name=name),
                "It may have been changed back meanwhile.",
            )
        approved = ApprovedTool(name, fingerprint(change.after), change.after, self._clock())
        self._approved.add(upstream_id, [approved])
        self._known_of(upstream_id)[name] = approved
        self._settle(upstream_id, name)

    def forget(self, upstream_id: str | None = None) -> None:
        """Read what was approved anew: another process may have written, or the upstream is gone."""
        before = [] if upstream_id is not None else [(each, set(self._changes[each])) for each in self._changes]
        for each in [upstream_id] if upstream_id is not None else list(self._known):
            self._known.pop(each, None)
            self._changes.pop(each, None)
            self._words.pop(each, None)
        for each, names in before:
            self._known_of(each)
            for name in names - set(self._changes.get(each, {})):
                self._events.publish(ToolChanged(each, name, is_settled=True))

    def _known_of(self, upstream_id: str) -> dict[str, ApprovedTool]:
        if upstream_id not in self._known:
            self._known[upstream_id] = {tool.name: tool for tool in self._approved.list(upstream_id)}
            for tool in self._known[upstream_id].values():
                if tool.waiting is not None:
                    self._hold(ToolChange(upstream_id, tool.name, tool.definition, tool.waiting))
        return self._known[upstream_id]

    def _withhold(self, change: ToolChange) -> None:
        if self._changes.get(change.upstream, {}).get(change.tool) != change:
            self._approved.note_change(change.upstream, change.tool, change.after)
            self._hold(change)
            self._events.publish(ToolChanged(change.upstream, change.tool))

    def _hold(self, change: ToolChange) -> None:
        self._changes.setdefault(change.upstream, {})[change.tool] = change
        self._words.setdefault(change.upstream, {})[change.tool] = (
            f"The tool “{change.tool}” is not what it was when it was approved. It can be used again once the person at this "
            "computer has looked at the change in MCP Auth Bridge → Servers."
        )

    def _settle(self, upstream_id: str, name: str) -> None:
        if self._changes.get(upstream_id, {}).pop(name, None) is not None:
            self._words.get(upstream_id, {}).pop(name, None)
            self._approved.note_change(upstream_id, name, None)
            self._events.publish(ToolChanged(upstream_id, name, is_settled=True))


def definition_of(tool: Mapping[str, Any]) -> str:
    """Return what counts of a tool as JSON text, the same however it was written."""
    return json.dumps({key: tool[key] for key in LOOKED_AT if tool.get(key) is not None}, sort_keys=True)


def fingerprint(definition: str) -> str:
    """Return the SHA-256 of a definition, in hexadecimal."""
    return hashlib.sha256(definition.encode("utf-8", "surrogatepass")).hexdigest()


def is_as_approved(approved: str, now: str) -> bool:
    """Tell whether a tool says what was approved.

    Saying less is no change: an app of an older protocol revision is not told titles, annotations and the schema of results.
    A tool without annotations is taken for one that may delete.
    """
    if approved == now:
        return True
    before, after = json.loads(approved), json.loads(now)
    optional = ("title", "outputSchema", "annotations")
    return all(
        after.get(key) == value or (key in optional and key not in after) for key, value in before.items()
    ) and all(key in before for key in after)


def diff_lines(change: ToolChange) -> tuple[str, ...]:
    """Return a change for people: lines that begin with `-`, `+` or a space, under a heading for each part."""
    before, after = json.loads(change.before), json.loads(change.after)
    lines: list[str] = []
    for key in LOOKED_AT:
        if before.get(key) == after.get(key):
            continue
        lines.append(f"@ {SAID[key]}")
        old, new = _readable(before.get(key)), _readable(after.get(key))
        lines += [line for line in difflib.ndiff(old, new) if not line.startswith("?")]
    return tuple(lines)


def _readable(value: object) -> list[str]:
    if value is None:
        return []
    text = value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False, sort_keys=True)
    return [
        "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in line)
        for line in text.split("\n")
    ]
