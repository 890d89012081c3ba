"""From an app on stdio to a server over HTTP: our `connect` beside other programs that do that."""

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import peers
from benchmarks.load import Samples, Target, in_turns
from benchmarks.pipes import PipeTarget, memory_of, starts
from benchmarks.report import Report
from benchmarks.subjects import Stage
from bridge_app.shim.kept_tokens import KeptTokens, Tokens, entry_for
from tests.store.real_keyring import PROGRAMS, RealKeyring

OURS = "MCP Auth Bridge, connect"
SIGNED_IN = "MCP Auth Bridge, connect, signed in"
STARTS = 9
CALLERS = (1, 8, 32)


async def measure(stage: Stage, report: Report) -> None:
    """Compare what a call costs, how long a start takes and what it weighs."""
    address, pid = stage.null_http_and_pid()
    direct = Target("no shim", address)
    programs = [stage.shim(OURS, address, pid)]
    for start in (stage.supergateway_to, stage.mcp_remote_to, stage.mcp_proxy_to):
        try:
            programs.append(start(address))
        except peers.Missing as error:
            stage.log(f"left out: {error}")
    await direct.open(max(CALLERS))
    for program in tuple(programs):
        try:
            await program.open(max(CALLERS))
        except (OSError, RuntimeError, TimeoutError) as error:
            stage.log(f"left out: {program.name}: {type(error).__name__} {error}")
            program.close()
            programs.remove(program)
    found: dict[int, dict[str, Samples]] = {}
    for count in CALLERS:
        found[count] = await in_turns([direct, *programs], count, rounds=report.rounds, seconds=report.seconds)
    weights = {program.name: memory_of(program.pipe.pid) for program in programs if program.pipe is not None}
    for target in (direct, *programs):
        target.close()
    took = await starts(programs, STARTS)
    with _keyring() as bus:
        if bus is None:
            stage.log(f"left out: {SIGNED_IN}: no keyring can be started here")
        else:
            took |= await starts([await _signed_in(stage, address, bus)], STARTS)
    report.shims(found, took, weights, direct=direct.name, ours=OURS)


@contextlib.contextmanager
def _keyring() -> Iterator[str | None]:
    """Start a real keyring of our own and give the address of its session bus, or None."""
    if any(shutil.which(program) is None for program in PROGRAMS):
        yield None
        return
    home = Path(tempfile.mkdtemp(prefix="keyring-benchmark-"))
    started = RealKeyring(home)
    try:
        yield started.address
    finally:
        started.stop()
        shutil.rmtree(home, ignore_errors=True)


async def _signed_in(stage: Stage, address: str, bus: str) -> PipeTarget:
    """Return our `connect` as it is on all days but the first: a bridge that serves, and a token in the keyring."""
    bridge = await stage.bridge("bridge", [{"name": "null", "transport": "http", "url": address}])
    home = stage.home_of_bridge
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus
    tokens = Tokens("benchmark", bridge.token, "", time.time() + 3600, 3600)
    KeptTokens(entry_for("benchmark", str(home)), "MCP Auth Bridge: benchmark", stage.log).write(tokens)
    return stage.connect(SIGNED_IN, home, DBUS_SESSION_BUS_ADDRESS=bus)
