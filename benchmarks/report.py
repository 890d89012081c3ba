"""The tables, as text and as docs/performance.md: ratios, because only they travel from one machine to another."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from importlib.metadata import version

from benchmarks.load import Samples

INTRODUCTION = """# What a call costs

Written by `python -m benchmarks` on {date}, on {machine}. Measured side by side in one run: after a warm-up everything
takes its turn, round by round, and the medians of the rounds are shown. The caller speaks on bare sockets, because client
libraries cost more than what is measured here. The bridge has a login on (a token from a real one), a rule, and activity.

Trust the ratios, not the milliseconds: they are of this machine on that day. {noise}

{versions}

- **added**: median time of a call above going straight to the server, with one caller; beside it, against Go's reverse
  proxy with a check of the token (what is hardly to be beaten).
- **CPU**: processor time of a call, of all processes in between. Other work on the
  machine changes it less than times, but does change it.
"""


@dataclass
class Report:
    """Tables and notes, in the order they came."""

    rounds: int
    seconds: float
    load_before: float = field(default_factory=lambda: os.getloadavg()[0])
    parts: list[str] = field(default_factory=list)

    def section(self, title: str, *lines: str) -> None:
        """Add a section and print it."""
        text = "\n".join([f"## {title}", "", *lines, ""])
        self.parts.append(text)
        print(text, flush=True)

    def paths(
        self, title: str, found: dict[int, dict[str, Samples]], *, direct: str, near_limit: str, note: str = ""
    ) -> None:
        """Add the table of a path."""
        base = found[1][direct].median("p50")
        limit = found[1][near_limit].median("p50") - base
        limit_cpu = found[1][near_limit].median("cpu")
        lines = [
            "| path | added, 1 caller | × limit | p99 / p50, 8 callers | calls/s, 32 callers | × limit "
            "| CPU a call | × limit |",
            "|---|--:|--:|--:|--:|--:|--:|--:|",
        ]
        most = max(found)
        for name in found[1]:
            one, some, many = found[1][name], found[min(8, most)][name], found[most][name]
            added = one.median("p50") - base
            rate, cpu = many.median("rate"), one.median("cpu")
            limit_rate = found[most][near_limit].median("rate")
            failed = sum(each[name].failures for each in found.values())
            is_direct = name == direct
            stopped = " (stopped answering)" if any(each[name].is_stuck for each in found.values()) else ""
            lines.append(
                f"| {name}{stopped}{f' ({failed} failed)' if failed else ''} "
                f"| {'' if is_direct else f'{added:.2f} ms'} | {'' if is_direct else f'{added / limit:.2f}'} "
                f"| {some.median('p99') / some.median('p50'):.1f} "
                f"| {rate:,.0f} | {rate / limit_rate:.2f} "
                f"| {'' if is_direct else f'{cpu:.2f} ms'} | {'' if is_direct else f'{cpu / limit_cpu:.1f}'} |"
            )
        self.section(title, *([note, ""] if note else []), *lines)

    def shims(
        self,
        found: dict[int, dict[str, Samples]],
        starts: dict[str, float],
        weights: dict[str, float],
        *,
        direct: str,
        ours: str,
    ) -> None:
        """Add the table of programs that an app starts on stdio."""
        base = found[1][direct].median("p50")
        most = max(found)
        added = {name: samples.median("p50") - base for name, samples in found[1].items() if name != direct}
        best = min((value for name, value in added.items() if name != ours), default=float("nan"))
        lines = [
            "| program | added, 1 caller | × best other | p99 / p50, 8 callers | calls/s, 32 callers | CPU a call "
            "| start to first tools/list | memory |",
            "|---|--:|--:|--:|--:|--:|--:|--:|",
        ]
        for name in dict.fromkeys([*found[1], *starts]):
            start = f"{starts[name]:.2f} s" if name in starts else ""
            if name not in found[1]:
                lines.append(f"| {name} | | | | | | {start} | |")
                continue
            one, some, many = found[1][name], found[min(8, most)][name], found[most][name]
            failed = sum(each[name].failures for each in found.values())
            stopped = " (stopped answering)" if any(each[name].is_stuck for each in found.values()) else ""
            cost = "" if name == direct else f"{added[name]:.2f} ms"
            ratio = "" if name == direct else f"{added[name] / best:.2f}"
            cpu = "" if name == direct else f"{one.median('cpu'):.2f} ms"
            weight = f"{weights[name]:.0f} MiB" if name in weights else ""
            lines.append(
                f"| {name}{stopped}{f' ({failed} failed)' if failed else ''} | {cost} | {ratio} "
                f"| {some.median('p99') / some.median('p50'):.1f} | {many.median('rate'):,.0f} | {cpu} | {start} | {weight} |"
            )
        note = (
            "An app starts a program on stdio, which leads to the server over HTTP. Nobody asks for a token here, but in the "
            "last line: there our own goes to a bridge that serves, with its token from a real keyring. Aimed at: half of "
            "what the best other adds, and 0.3 s to the first list of tools."
        )
        self.section("stdio → HTTP", note, "", *lines)

    def text(self, versions: Sequence[tuple[str, str]]) -> str:
        """Return the whole document."""
        named = [*versions, *((name, version(name)) for name in ("fastmcp", "mcp", "uvicorn", "httptools"))]
        load = max(self.load_before, os.getloadavg()[0]) / (os.cpu_count() or 1)
        noise = (
            "The machine was busy with other work meanwhile, so times are longer and less even than on an idle one."
            if load > 1.5
            else "The machine had little else to do."
        )
        head = INTRODUCTION.format(
            date=date.today().isoformat(),
            machine=f"a machine with {os.cpu_count()} processors, {platform.system()}, Python {platform.python_version()}",
            noise=noise,
            versions=f"{self.rounds} rounds of {self.seconds:g} s. "
            + ", ".join(f"{name} {number}" for name, number in named)
            + ".",
        )
        return head + "\n" + "\n".join(self.parts)
