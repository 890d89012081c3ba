"""The command: `python -m benchmarks`. Prints ratios; `--write` puts them into docs/performance.md."""

import argparse
import asyncio
from collections.abc import Callable

from benchmarks import growth, peers, shims
from benchmarks.load import Samples, Target, in_turns
from benchmarks.report import Report
from benchmarks.subjects import ROOT, Stage, staged

CALLERS = (1, 8, 32)
PARTS = ("http", "fastmcp", "stdio", "shims", "growth", "memory")
GO = "Go's reverse proxy"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"which of: {', '.join(PARTS)} (all)")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--seconds", type=float, default=0.5, help="of one turn")
    parser.add_argument("--long", action="store_true", help="also 100,000 calls, for what they leave in memory")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    options = parser.parse_args()
    report = Report(options.rounds, options.seconds)
    asyncio.run(run(options.parts or PARTS, report, is_long=options.long))
    if options.write:
        versions = [
            ("mcp-proxy", peers.MCP_PROXY),
            ("supergateway", peers.SUPERGATEWAY),
            ("mcp-remote", peers.MCP_REMOTE),
            ("Go", peers.go_version()),
        ]
        (ROOT / "docs" / "performance.md").write_text(report.text(versions), encoding="utf-8")


async def run(parts: list[str] | tuple[str, ...], report: Report, *, is_long: bool) -> None:
    """Measure these parts, each on a stage of its own."""
    if "http" in parts:
        with staged() as stage:
            address = stage.null_http()
            null = {"name": "null", "transport": "http", "url": address}
            targets = [
                Target("no bridge", address),
                stage.go_proxy(address),
                await stage.bridge("MCP Auth Bridge", [null]),
                await stage.bridge(
                    "MCP Auth Bridge, one server alone", [{**null, "prefix": ""}], is_alone=True, tool="echo"
                ),
                *have(stage, lambda: stage.fastmcp_proxy("shared", address), "FastMCP's proxy, shared client"),
                *have(stage, lambda: stage.fastmcp_proxy("default", address), "FastMCP's proxy"),
            ]
            report.paths("HTTP → HTTP", await rounds(targets, report), direct="no bridge", near_limit=GO)
    if "fastmcp" in parts:
        with staged() as stage:
            address = stage.fastmcp_http()
            upstream = {"name": "null", "transport": "http", "url": address}
            targets = [
                Target("no bridge", address),
                stage.go_proxy(address),
                await stage.bridge("MCP Auth Bridge", [upstream]),
                *have(stage, lambda: stage.fastmcp_proxy("shared", address), "FastMCP's proxy, shared client"),
                *have(stage, lambda: stage.fastmcp_proxy("default", address), "FastMCP's proxy"),
            ]
            report.paths("HTTP → a FastMCP server", await rounds(targets, report), direct="no bridge", near_limit=GO)
    if "stdio" in parts:
        with staged() as stage:
            address = stage.null_http()
            command = stage.null_stdio()
            null = {"name": "null", "transport": "stdio", "command": command[0], "arguments": command[1:]}
            targets = [
                Target("the same server over HTTP", address),
                stage.go_proxy(address),
                await stage.bridge("MCP Auth Bridge", [null]),
                await stage.bridge(
                    "MCP Auth Bridge, one server alone", [{**null, "prefix": ""}], is_alone=True, tool="echo"
                ),
                *have(stage, lambda: stage.supergateway(command), "supergateway"),
                *have(stage, lambda: stage.mcp_proxy(command), "mcp-proxy"),
                *have(stage, lambda: stage.fastmcp_proxy("shared", command), "FastMCP's proxy, shared client"),
                *have(stage, lambda: stage.fastmcp_proxy("default", command), "FastMCP's proxy"),
            ]
            note = "The others check no token here, but for FastMCP's proxy. Go's proxy leads to the server over HTTP."
            report.paths(
                "HTTP → stdio",
                await rounds(targets, report),
                direct="the same server over HTTP",
                near_limit=GO,
                note=note,
            )
    if "shims" in parts:
        with staged() as stage:
            await shims.measure(stage, report)
    if "growth" in parts:
        with staged() as stage:
            await growth.measure(stage, report)
    if "memory" in parts:
        with staged() as stage:
            await growth.measure_memory(stage, report, is_long=is_long)


def have(stage: Stage, start: Callable[[], Target], name: str) -> list[Target]:
    """Return a peer, or say why it is left out."""
    try:
        return [start()]
    except peers.Missing as error:
        stage.log(f"left out: {name}: {error}")
        return []


async def rounds(targets: list[Target], report: Report) -> dict[int, dict[str, Samples]]:
    """Measure all targets with one caller, with some, and with many."""
    fit = []
    for target in targets:
        try:
            await target.open(max(CALLERS))
            fit.append(target)
        except (OSError, RuntimeError, TimeoutError) as error:
            print(f"left out: {target.name}: {error}")
    try:
        return {count: await in_turns(fit, count, rounds=report.rounds, seconds=report.seconds) for count in CALLERS}
    finally:
        for target in targets:
            target.close()


if __name__ == "__main__":
    main()
