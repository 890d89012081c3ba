"""One server as the bridge has it at a moment, and what was said of its tools."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bridge_app.models import BUILTIN, EVERY, Rule, UpstreamSettings, UpstreamTool, Verdict

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge


@dataclass(frozen=True, slots=True)
class ServerNow:
    """All that the page shows of one server and no snapshot holds."""

    settings: UpstreamSettings
    tools: tuple[UpstreamTool, ...] = ()
    rules: tuple[Rule, ...] = ()
    log: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    """What secrets it has, by what they are for."""
    is_signed_in: bool = False
    """There is a sign-in of the person at it."""
    _said: Mapping[tuple[str, str, str], Verdict] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        said = {(rule.grant_id, rule.upstream, rule.tool): rule.verdict for rule in self.rules}
        object.__setattr__(self, "_said", said)

    @property
    def is_ours(self) -> bool:
        """Whether it is part of MCP Auth Bridge: there is nothing to decide about its tools."""
        return self.settings.id == BUILTIN

    def own_verdict(self, tool: str, grant_id: str = EVERY) -> Verdict | None:
        """Return what was said of just this tool for just this client, or for all."""
        return self._said.get((grant_id, self.settings.id, tool))

    def other_verdict(self, tool: str, grant_id: str = EVERY) -> Verdict:
        """Return what holds where nothing was said of just this tool for just this client."""
        upstream = self.settings.id
        for which in ((upstream, tool), (upstream, EVERY), (EVERY, tool), (EVERY, EVERY)):
            for whose in dict.fromkeys((grant_id, EVERY)):
                if (whose, *which) != (grant_id, upstream, tool) and (said := self._said.get((whose, *which))):
                    return said
        return "allow"

    def verdict(self, tool: str, grant_id: str = EVERY) -> Verdict:
        """Return what holds for a tool's calls."""
        return self.own_verdict(tool, grant_id) or self.other_verdict(tool, grant_id)


async def read_server(bridge: "Bridge", upstream: str) -> ServerNow:
    """Read a server on the bridge's thread; ours is asked for its tools if nobody has yet. Raises NotFound."""
    settings = bridge.upstreams.get(upstream)
    tools = bridge.servers.tools(upstream)
    if settings.id == BUILTIN and settings.is_enabled and not tools:
        tools = await bridge.servers.look(upstream)
    return ServerNow(
        settings,
        tools,
        bridge.rules(),
        bridge.servers.log(upstream),
        bridge.upstreams.secrets_of(settings),
        settings.auth == "oauth" and await bridge.servers.is_signed_in(upstream),
    )
