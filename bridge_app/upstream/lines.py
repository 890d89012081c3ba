"""Upstreams side by side: which there are for a grant, and how their tools and prompts are called to clients."""

import hashlib
from collections.abc import Iterable

from bridge_app.models import UpstreamSettings
from bridge_app.upstream.links import Channel

SEPARATOR = "__"
LONGEST_NAME = 64
"""Several apps refuse longer tool names."""


class Line:
    """One upstream and the channel to it."""

    def __init__(self, settings: UpstreamSettings, channel: Channel) -> None:
        self.settings = settings
        self.channel = channel
        self.is_inspected = False
        """Its tools were compared with what the person accepted since it was last connected."""
        self.instructions = ""
        self.names: dict[str, str] = {}
        """Names as clients see them, to the upstream's own; only those that can't be told from each other."""

    @property
    def settings(self) -> UpstreamSettings:
        return self._settings

    @settings.setter
    def settings(self, settings: UpstreamSettings) -> None:
        self._settings = settings
        # Asked for many times in each call.
        self.id = settings.id
        self.prefix = settings.id if settings.prefix is None else settings.prefix
        """What goes before its names; empty for none."""

    def expose(self, name: str) -> str:
        """Return the name under which clients know a tool or prompt of this upstream."""
        if not self.prefix:
            return name
        whole = f"{self.prefix}{SEPARATOR}{name}"
        if len(whole) <= LONGEST_NAME:
            return whole
        mark = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:6]
        short = f"{whole[: LONGEST_NAME - 7]}_{mark}"
        self.names[short] = name
        return short

    def own_name(self, exposed: str) -> str | None:
        """Return the upstream's own name for one that clients use; None if it can't be one of this upstream."""
        if not self.prefix:
            return exposed
        if exposed in self.names:
            return self.names[exposed]
        start = f"{self.prefix}{SEPARATOR}"
        return exposed[len(start) :] if exposed.startswith(start) and len(exposed) > len(start) else None


class Lines(tuple[Line, ...]):
    """Upstreams side by side, found by how a name begins: a call costs the same however many there are.

    For as long as none of their prefixes changes.
    """

    _by_prefix: dict[str, Line]
    _plain: tuple[Line, ...]

    def __new__(cls, lines: Iterable[Line] = ()) -> "Lines":
        made = super().__new__(cls, lines)
        made._by_prefix = {line.prefix: line for line in made if line.prefix}
        made._plain = tuple(line for line in made if not line.prefix)
        return made

    def candidates(self, exposed: str) -> list[tuple[Line, str]]:
        """Return whose tool or prompt a name can be, the likeliest first: a prefix says more than none."""
        found: list[tuple[Line, str]] = []
        at = exposed.rfind(SEPARATOR)
        while at > 0:
            line = self._by_prefix.get(exposed[:at])
            if line is not None and (own := line.names.get(exposed) or exposed[at + len(SEPARATOR) :]):
                found.append((line, own))
            at = exposed.rfind(SEPARATOR, 0, at + 1)
        for line in self._plain:
            found.append((line, exposed))
        return found


def with_unique_prefixes(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return the lines whose prefix no earlier line has; two with the same one would answer for each other."""
    seen: set[str] = set()
    kept = []
    for line in lines:
        if line.prefix and line.prefix in seen:
            continue
        seen.add(line.prefix)
        kept.append(line)
    return tuple(kept)
