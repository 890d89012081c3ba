"""Keeps the channels in step with the upstreams people added, and knows how each one is."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from bridge_app.models import BUILTIN, UpstreamSettings, UpstreamState
from bridge_app.upstream.lines import Line
from bridge_app.upstream.links import Channel
from bridge_app.upstream.switchboard import OURSELVES, Switchboard

logger = logging.getLogger(__name__)

STOP_DEADLINE = 3.0

OnState = Callable[[UpstreamState, str], None]


class LoggingChannel(Channel, Protocol):
    """A channel that can be started, stopped and read about."""

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    def log(self) -> tuple[str, ...]: ...
    def end_grant(self, grant_id: str) -> None: ...
    def wake(self) -> None: ...


MakeChannel = Callable[[UpstreamSettings, OnState], LoggingChannel]


@dataclass(frozen=True, slots=True)
class Wanted:
    """An upstream that should be there; another `version` of the same one is started anew."""

    settings: UpstreamSettings
    version: int = 0


@dataclass(frozen=True, slots=True)
class Condition:
    """How an upstream is now, in a word for programs and in words for people."""

    state: UpstreamState = "idle"
    words: str = ""


@dataclass(eq=False)
class _Served:
    wanted: Wanted
    channel: LoggingChannel
    line: Line
    condition: Condition = Condition()


class Lineup:
    """Own the channels. Thread rule: one event loop; `on_change` is told when anything people see has changed."""

    def __init__(
        self, board: Switchboard, make_channel: MakeChannel, on_change: Callable[[], None] = lambda: None
    ) -> None:
        self.board = board
        board.on_look_over = self._end_look
        self._make_channel = make_channel
        self._on_change = on_change
        self._served: dict[str, _Served] = {}
        self._builtin: Line | None = None
        self._errands: set[asyncio.Task[None]] = set()
        self._kept_to: dict[str, tuple[str, ...]] = {}

    def serve_builtin(self, channel: Channel, settings: UpstreamSettings) -> None:
        """Have our own small server among the upstreams, first in line and under its tools' own names."""
        self._builtin = Line(settings, channel)
        self._arrange()

    def update(self, wanted: Iterable[Wanted]) -> None:
        """Serve just these upstreams from now on; those that are off or gone are stopped in the background.

        Until our own server is there, nothing is served.
        """
        if self._builtin is None:
            return
        kept: dict[str, _Served] = {}
        for each in wanted:
            upstream_id = each.settings.id
            if upstream_id == BUILTIN:
                self._builtin.settings = replace(
                    self._builtin.settings,
                    is_enabled=each.settings.is_enabled,
                    disabled_tools=each.settings.disabled_tools,
                )
                continue
            if not each.settings.is_enabled:
                continue
            served = self._served.pop(upstream_id, None)
            if served is not None and not _needs_restart(served.wanted, each):
                served.wanted, served.line.settings = each, each.settings
                kept[upstream_id] = served
                continue
            if served is not None:
                self._stop(served)
            kept[upstream_id] = self._begin(each)
        for served in self._served.values():
            self._stop(served)
        self._served = kept
        self._arrange()
        self._on_change()

    def restart(self, upstream_id: str) -> None:
        """Start an upstream anew: processes end, connections close, and the next use begins afresh."""
        served = self._served.get(upstream_id)
        if served is not None:
            self._stop(served)
            self._served[upstream_id] = self._begin(served.wanted)
            self._arrange()
            self._on_change()

    def condition(self, upstream_id: str) -> Condition:
        """Return how an upstream is now."""
        if upstream_id == BUILTIN:
            is_on = self._builtin is not None and self._builtin.settings.is_enabled
            return Condition("ready" if is_on else "off")
        served = self._served.get(upstream_id)
        return served.condition if served is not None else Condition("off")

    def end_grant(self, grant_id: str) -> None:
        """End what is kept for a grant at any upstream."""
        self._kept_to.pop(grant_id, None)
        self.board.end_grant(grant_id)
        for served in self._served.values():
            served.channel.end_grant(grant_id)

    def keep_to(self, grant_id: str, upstreams: tuple[str, ...]) -> None:
        """End what is kept for a grant at all upstreams but these, which are those it may use."""
        # Processes are begun by whoever asks for them; once ended they stay so until the grant may use more, and then less.
        if self._kept_to.get(grant_id) == upstreams:
            return
        self._kept_to[grant_id] = upstreams
        self.board.keep_to(grant_id, upstreams)
        for upstream_id, served in self._served.items():
            if upstream_id not in upstreams:
                served.channel.end_grant(grant_id)

    def _end_look(self, upstream_id: str) -> None:
        served = self._served.get(upstream_id)
        if served is not None:
            served.channel.end_grant(OURSELVES.grant_id)

    def wake(self) -> None:
        """The computer has slept: connections may be dead without knowing it, and what failed before may work now."""
        for served in self._served.values():
            served.channel.wake()

    def log(self, upstream_id: str) -> tuple[str, ...]:
        """Return the last lines an upstream wrote."""
        served = self._served.get(upstream_id)
        return served.channel.log() if served is not None else ()

    async def stop(self) -> None:
        """Stop all channels, three seconds at most."""
        for served in self._served.values():
            self._stop(served)
        self._served = {}
        self._builtin = None
        await self.board.stop()
        if self._errands:
            await asyncio.wait(self._errands, timeout=STOP_DEADLINE)

    def _begin(self, wanted: Wanted) -> _Served:
        settings = wanted.settings
        served: _Served | None = None

        def note(state: UpstreamState, words: str) -> None:
            if served is None or self._served.get(settings.id) is not served:
                return
            if state in ("failing", "needs_sign_in", "idle"):
                # It may come back as something else.
                served.line.is_inspected = False
            if (condition := Condition(state, words)) != served.condition:
                served.condition = condition
                self._on_change()

        channel = self._make_channel(settings, note)
        served = _Served(wanted, channel, Line(settings, channel))
        self._keep(channel.start(), f"start {settings.id}")
        return served

    def _stop(self, served: _Served) -> None:
        self._keep(_stop(served.channel), f"stop {served.wanted.settings.id}")

    def _keep(self, work: Coroutine[Any, Any, None], name: str) -> None:
        errand = asyncio.get_running_loop().create_task(work, name=name)
        self._errands.add(errand)
        errand.add_done_callback(self._errands.discard)

    def _arrange(self) -> None:
        lines = [served.line for served in self._served.values()]
        if self._builtin is not None and self._builtin.settings.is_enabled:
            lines.insert(0, self._builtin)
        self.board.set_lines(lines)


def _needs_restart(before: Wanted, now: Wanted) -> bool:
    """Tell whether more has changed than what the bridge itself looks at."""
    ours = {"name": "", "prefix": None, "disabled_tools": ()}
    if before.settings == now.settings:
        return before.version != now.version
    return replace(before.settings, **ours) != replace(now.settings, **ours)  # type: ignore[arg-type]


async def _stop(channel: LoggingChannel) -> None:
    try:
        await channel.stop()
    except Exception:
        logger.exception("an upstream could not be stopped")
