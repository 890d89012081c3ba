"""Which tools an upstream has, and what each says it does."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping

from bridge_app.models import Tool

logger = logging.getLogger(__name__)

ASK_DEADLINE = 15.0
TOOLS_REMEMBERED = 20_000
LONGEST_NAME = 1000


class Catalog:
    """Know the tools of one upstream: asked from itself at the start, learned from lists on their way to clients.

    A name may stand for several versions of a tool that do different things; all of them are kept, so that no version can
    be used because another one is harmless. `keep` hears of every change. Thread rule: one event loop.
    """

    def __init__(
        self,
        ask: Callable[[], Awaitable[Iterable[Tool]]] | None = None,
        *,
        keep: Callable[[tuple[Tool, ...]], None] | None = None,
    ) -> None:
        self._ask = ask
        self._keep = keep
        self._told: dict[str, set[Tool]] = {}
        self._learned: dict[str, set[Tool]] = {}
        self._asking: asyncio.Task[None] | None = None
        self._was_asked = False

    def versions(self, name: str) -> frozenset[Tool]:
        """Return all that is known under a name; empty if nothing is."""
        return frozenset(self._told.get(name, set()) | self._learned.get(name, set()))

    async def find(self, name: str) -> frozenset[Tool]:
        """Return all that is known under a name, asking the upstream (again) if that is nothing."""
        await self.look()
        if not self.versions(name):
            await self.refresh()
        return self.versions(name)

    async def look(self) -> None:
        """Ask the upstream what it has unless it has told already."""
        if not self._was_asked:
            await self.refresh()

    async def refresh(self) -> None:
        """Ask the upstream what it has; if it does not tell, what is known stays. Callers at once share one question."""
        if self._ask is None:
            return
        if self._asking is None or self._asking.done():
            asking = self._refresh(self._ask)
            self._asking = asyncio.get_running_loop().create_task(asking, name="tools are asked for")
        await asyncio.shield(self._asking)

    def learn(self, tools: Iterable[Tool]) -> None:
        """Take up tools that a list on its way to a client names."""
        is_new = False
        for tool in tools:
            if tool not in self.versions(tool.name) and len(self._learned) < TOOLS_REMEMBERED:
                self._learned.setdefault(tool.name, set()).add(tool)
                is_new = True
        if is_new:
            self._tell()

    async def close(self) -> None:
        """Stop asking."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.wait([self._asking])

    async def _refresh(self, ask: Callable[[], Awaitable[Iterable[Tool]]]) -> None:
        try:
            async with asyncio.timeout(ASK_DEADLINE):
                found = await ask()
        except Exception:
            logger.warning("an upstream did not tell its tools", exc_info=True)
            return
        tools: dict[str, set[Tool]] = {}
        for tool in found:
            tools.setdefault(tool.name, set()).add(tool)
        has_changed = tools != self._told or not self._was_asked
        self._told, self._was_asked = tools, True
        if has_changed:
            self._tell()

    def _tell(self) -> None:
        if self._keep is None:
            return
        try:
            self._keep(tuple(tool for name in self._told | self._learned for tool in self.versions(name)))
        except Exception:
            logger.warning("the tools of an upstream could not be noted", exc_info=True)


def read_tool(description: object) -> Tool | None:
    """Read what we need of a tool in a `tools/list` answer; None if it is none. Only `true` and `false` are hints."""
    if not isinstance(description, Mapping):
        return None
    name, hints = description.get("name"), description.get("annotations")
    if not isinstance(name, str) or len(name) > LONGEST_NAME:
        return None
    if not isinstance(hints, Mapping):
        return Tool(name)
    return Tool(name, hints.get("readOnlyHint") is True, hints.get("destructiveHint") is not False)
