"""What people see of the servers behind the bridge and do with them: their tools, logs and changes, on and off."""

import asyncio
import contextlib
import json
from collections.abc import Mapping
from typing import Any

from bridge_app.errors import NotFound, SecretStoreUnavailable
from bridge_app.models import BUILTIN, Tool, ToolChange, UpstreamTool
from bridge_app.sentences import Sentence
from bridge_app.store.approved_tools import ApprovedTools
from bridge_app.upstream.catalog import read_tool
from bridge_app.upstream.channel import UpstreamUnavailable
from bridge_app.upstream.channels import Channels
from bridge_app.upstream.lineup import Lineup, Wanted
from bridge_app.upstream.quarantine import Quarantine, diff_lines
from bridge_app.upstream.registry import Registry

LOOK_SECONDS = 10.0
"""How long a server is asked how it is after a sign-out."""


class Servers:
    """The running side of the registry. Thread rule: one event loop."""

    def __init__(
        self,
        registry: Registry,
        lineup: Lineup,
        channels: Channels,
        quarantine: Quarantine,
        approved: ApprovedTools,
    ) -> None:
        self._channels = channels
        self._registry = registry
        self._lineup = lineup
        self._quarantine = quarantine
        self._approved = approved

    def arrange(self) -> None:
        """Serve what people added, as it is now; where nothing is served, do nothing."""
        self._lineup.update(Wanted(record.settings, record.version) for record in self._registry.records())

    def note_conditions(self) -> None:
        """Take up how the servers are now."""
        for settings in self._registry.list():
            condition = self._lineup.condition(settings.id)
            self._registry.note_state(settings.id, condition.state, condition.words)
            self._registry.note_changed_tools(settings.id, len(self._quarantine.changes(settings.id)))

    def tools(self, upstream: str) -> tuple[UpstreamTool, ...]:
        """Return the tools of a server as it told them last, also of one that is off. Raises NotFound."""
        settings = self._registry.get(upstream)
        line = self._lineup.board.find_line(settings.id)
        items = self._lineup.board.offers.last(line, "tools/list") if line is not None else None
        if items is None:
            kept = self._approved.list(settings.id)
            items = tuple({"name": tool.name, **json.loads(tool.definition)} for tool in kept)
        changed = {change.tool for change in self._quarantine.changes(settings.id)}
        return tuple(
            UpstreamTool(
                name=tool.name,
                exposed_name=line.expose(tool.name) if line is not None else tool.name,
                title=_text(item, "title"),
                description=_text(item, "description"),
                is_read_only=tool.is_read_only,
                is_destructive=tool.is_destructive,
                is_on=tool.name not in settings.disabled_tools,
                is_changed=tool.name in changed,
            )
            for item in items
            if (tool := read_tool(item)) is not None
        )

    async def look(self, upstream: str) -> tuple[UpstreamTool, ...]:
        """Ask a server for its tools now, which starts it if need be. Raises NotFound, UpstreamUnavailable."""
        settings = self._registry.get(upstream)
        line = self._lineup.board.find_line(settings.id)
        if line is None:
            raise NotFound(Sentence("“{name}” is switched off.", name=settings.name), "Switch it on first.")
        await self._lineup.board.look(line)
        return self.tools(settings.id)

    def switch_tool(self, upstream: str, tool: str, is_on: bool) -> None:
        """Let a tool be used or not, by any app. Raises NotFound."""
        settings = self._registry.get(upstream)
        off = [each for each in settings.disabled_tools if each != tool]
        if not is_on:
            off.append(tool)
        self._registry.switch_tools(settings.id, tuple(off))

    async def sign_in(self, upstream: str, address: str) -> str:
        """Start a sign-in at a server; return the page for the person's browser, which comes back to us by itself.

        `address` is the one apps use. Raises NotFound, UpstreamUnavailable, BridgeError.
        """
        return await self._channels.sign_in(self._registry.get(upstream), address.removesuffix("/mcp"))

    async def is_signed_in(self, upstream: str) -> bool:
        """Tell whether there is a sign-in at a server; without secrets, nothing can be said of one. Raises NotFound."""
        try:
            return await self._channels.is_signed_in(self._registry.get(upstream))
        except SecretStoreUnavailable:
            return False

    async def sign_out(self, upstream: str) -> None:
        """Give the sign-in at a server back and forget it. Raises NotFound, SecretStoreUnavailable."""
        settings = self._registry.get(upstream)
        await self._channels.sign_out(settings)
        self.restart(settings.id)
        line = self._lineup.board.find_line(settings.id)
        if line is not None:
            # So that it shows at once how it is without; whatever else is wrong with it shows, too.
            with contextlib.suppress(UpstreamUnavailable, TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._lineup.board.look(line)

    def restart(self, upstream: str) -> None:
        """End a server's processes and connections; the next use begins afresh. Raises NotFound."""
        self._lineup.restart(self._registry.get(upstream).id)

    def wake(self) -> None:
        """The computer has slept: trust no connection from before."""
        self._lineup.wake()

    def log(self, upstream: str) -> tuple[str, ...]:
        """Return the last lines a server wrote. Raises NotFound."""
        return self._lineup.log(self._registry.get(upstream).id)

    def changes(self, upstream: str | None = None) -> tuple[ToolChange, ...]:
        """Return the tools that are not what was approved, of one server or of all. Raises NotFound."""
        wanted = self._registry.list() if upstream is None else (self._registry.get(upstream),)
        return tuple(change for settings in wanted for change in self._quarantine.changes(settings.id))

    def diff(self, change: ToolChange) -> tuple[str, ...]:
        """Return a change line by line: `- ` what was, `+ ` what is, under headings that begin with `@ `."""
        return diff_lines(change)

    def accept(self, upstream: str, tool: str) -> None:
        """Approve a tool as it is now. Raises NotFound."""
        self._quarantine.accept(upstream, tool)
        self._lineup.board.tell_lists_changed()

    def forget(self, upstreams: tuple[str, ...]) -> None:
        """Forget what was known of servers that are gone."""
        for upstream in upstreams:
            self._quarantine.forget(upstream)

    def read_again(self) -> None:
        """Take up what another process approved."""
        self._quarantine.forget()

    def known_tools(self) -> tuple[Tool, ...]:
        """Return the tools of all servers but our own, under the names clients use."""
        lines = [line for line in self._lineup.board.lines if line.id != BUILTIN]
        return tuple(self._lineup.board.known_tools(lines))


def _text(item: Mapping[str, Any], key: str) -> str:
    value = item.get(key)
    return value if isinstance(value, str) else ""
