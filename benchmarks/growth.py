"""What more servers, tools, grants and sessions do to the bridge."""

import asyncio

import psutil

from benchmarks.load import Samples, Target, burst, in_turns
from benchmarks.report import Report
from benchmarks.subjects import Stage

SESSIONS = 400
LONG_CALLS = 100_000
LIST = {"jsonrpc": "2.0", "id": 3, "method": "tools/list", "params": {}}


def memory_of(target: Target) -> float:
    """Return the memory of a subject's processes in MiB, shared pages counted in parts (PSS)."""
    total = 0
    for pid in target.processes:
        process = psutil.Process(pid)
        total += sum(each.memory_full_info().pss for each in (process, *process.children(recursive=True)))
    return float(total) / 2**20


def _servers(address: str, count: int, tools: int) -> list[dict[str, object]]:
    first: list[dict[str, object]] = [
        {"id": "null", "name": "null", "transport": "http", "url": f"{address}?tools={tools}&number=0"}
    ]
    return first + [
        {"id": f"more-{n}", "name": f"more {n}", "transport": "http", "url": f"{address}?tools={tools}&number={n}"}
        for n in range(1, count)
    ]


async def measure(stage: Stage, report: Report) -> None:
    """Compare a call between bridges of different sizes, and the merged list from memory."""
    address = stage.null_http()
    targets = [
        await stage.bridge("1 server, 1 tool, 1 grant", _servers(address, 1, 1)),
        await stage.bridge("10 servers", _servers(address, 10, 1)),
        await stage.bridge("50 servers", _servers(address, 50, 1)),
        await stage.bridge("10 tools", _servers(address, 1, 10)),
        await stage.bridge("100 tools", _servers(address, 1, 100)),
        await stage.bridge("1,000 tools", _servers(address, 1, 1000)),
        await stage.bridge("100 grants", _servers(address, 1, 1), grants=100),
        await stage.bridge("1,000 grants", _servers(address, 1, 1), grants=1000),
    ]
    for target in targets:
        await target.open(1)
        await target.callers[0].ask(target.callers[0].request(LIST))
    one = await in_turns(targets, 1, rounds=report.rounds, seconds=report.seconds)
    many = await in_turns(targets, 8, rounds=report.rounds, seconds=report.seconds)
    base, busy = one[targets[0].name], many[targets[0].name]
    lines = ["| | time of a call, 1 caller | CPU, 1 caller | calls/s, 8 callers |", "|---|--:|--:|--:|"]
    for name in one:
        lines.append(
            f"| {name} | {one[name].median('p50') / base.median('p50'):.2f} "
            f"| {one[name].median('cpu') / base.median('cpu'):.2f} "
            f"| {many[name].median('rate') / busy.median('rate'):.2f} |"
        )
    report.section("How a call grows", "Against a bridge with one of each; aimed at: within 1.10.", "", *lines)
    for target in targets:
        target.close()

    whole = await stage.bridge("list", _servers(address, 50, 20))
    await whole.open(1)
    watched = Samples()
    await asyncio.sleep(1)
    await burst(whole, 1, report.seconds, None, LIST)
    for _ in range(report.rounds):
        await burst(whole, 1, report.seconds, watched, LIST)
    report.section(
        "The merged list",
        f"`tools/list` of 50 servers with 1,000 tools, from memory: {watched.median('p50'):.2f} ms (median), "
        f"{watched.median('cpu'):.2f} ms of CPU. Aimed at: under 2 ms.",
    )
    whole.close()


async def measure_memory(stage: Stage, report: Report, *, is_long: bool) -> None:
    """Compare idle memory, and see what a session and many calls leave behind."""
    address = stage.null_http()
    bridge = await stage.bridge("MCP Auth Bridge", _servers(address, 1, 1))
    other = stage.fastmcp_proxy("shared", address)
    for target in (bridge, other):
        await burst(target, 1, 1.0, None)
    idle, idle_other = memory_of(bridge), memory_of(other)
    lines = [
        f"- Without a window and with one server: {idle:.0f} MiB, "
        f"{idle / idle_other:.2f} times FastMCP's proxy ({idle_other:.0f} MiB)."
    ]
    await bridge.open(50)
    await burst(bridge, 50, 1.0, None)
    before = memory_of(bridge)
    await bridge.open(50 + SESSIONS)
    each = (memory_of(bridge) - before) * 1024 / SESSIONS
    lines.append(f"- An open client session with its connection: {each:.1f} KiB. Aimed at: at most 25 KiB.")
    bridge.close()
    if is_long:
        await bridge.open(32)
        await burst(bridge, 32, 5.0, None)
        before = memory_of(bridge)
        made = 0
        while made < LONG_CALLS:
            samples = Samples()
            await burst(bridge, 32, 10.0, samples)
            made += int(samples.rate[0] * 10)
        lines.append(f"- After {made:,} more calls: {memory_of(bridge) - before:+.1f} MiB.")
        bridge.close()
    other.close()
    report.section("Memory", *lines)
