"""What a start takes, and what the app needs when nobody uses it: `python -m benchmarks.start`.

Needs Xvfb, openbox, xdotool and dbus-daemon. `--command` measures an installed program in place of this checkout's, and
the variable MEASURED names another checkout. Counted from before the program is started, looked at from outside every
2 ms: the icon registered with the panel, its picture fetched by the panel, the first 401, and the first
tool call with a token that came through to another server (and one to our own). "Work" is processor time until then.
"""

import argparse
import asyncio
import contextlib
import http.client
import json
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.subjects import ROOT, staged
from bridge_app.bridge import Bridge
from bridge_app.config import Config
from bridge_app.models import UpstreamSettings
from bridge_app.paths import HOME_VARIABLE, Paths
from tests.company import free_port
from tests.ui.real_desktop import RealDesktop, real_desktop
from tests.ui.sni_host import SniHost

LOOK_SECONDS = 0.002
PATIENCE = 30.0
TICK = os.sysconf("SC_CLK_TCK")
STARTS = {
    "serve": ("serve",),
    "tray, in the background": ("tray", "--background"),
    "tray and window": ("tray",),
}


@dataclass
class Figures:
    """What was measured at several starts: by name, seconds on the clock and of work, or other numbers."""

    values: dict[str, list[float]] = field(default_factory=dict)

    def note(self, name: str, value: float) -> None:
        self.values.setdefault(name, []).append(value)

    def lines(self) -> Iterator[str]:
        for name, values in self.values.items():
            yield f"  {name}: {statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


def work_of(pid: int) -> float:
    """Return the processor time of a process in seconds."""
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def resident(pid: int) -> float:
    """Return the resident memory of a process in MiB."""
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        return next(int(line.split()[1]) for line in rollup if line.startswith("Rss:")) / 1024


def call(port: int, token: str, tool: str) -> int | None:
    """Call a tool; return the status, or None while nothing listens."""
    meta = {
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": {"name": "benchmark", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {},
    }
    params = {"name": tool, "arguments": {}, "_meta": meta}
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params})
    headers = {
        "Content-Type": "application/json",
        "Accept": "application/json, text/event-stream",
        "MCP-Protocol-Version": "2026-07-28",
        "Mcp-Method": "tools/call",
        "Mcp-Name": tool,
        **({"Authorization": f"Bearer {token}"} if token else {}),
    }
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("POST", "/mcp", body, headers)
        answer = connection.getresponse()
        text = answer.read()
    except OSError:
        return None
    finally:
        connection.close()
    if answer.status == 200 and (b'"error"' in text or b'"isError":true' in text):
        raise RuntimeError(f"the call failed: {text!r}")
    return answer.status


def wait_for(look: Callable[[], object]) -> None:
    """Look every 2 ms until there is something."""
    deadline = time.monotonic() + PATIENCE
    while not look():
        if time.monotonic() > deadline:
            raise RuntimeError("nothing came")
        time.sleep(LOOK_SECONDS)


def prepare(home: Path, port: int, upstream: str) -> str:
    """Write settings, add a server and a key, as somebody has who uses the app; return the key."""
    paths = Paths(home / "config", home / "data", home / "logs", home / "run")
    paths.prepare()
    paths.config_file.write_text(f'secrets = "memory"\nport = {port}\n')
    (paths.data_dir / "window.ini").write_text("[first_run]\nis_over=true\n")

    async def fill() -> str:
        bridge = Bridge.open(paths, Config(port=port, secrets="memory"))
        await bridge.upstreams.add(UpstreamSettings("", "null", "http", url=upstream), allow_same=True)
        key = bridge.add_key("benchmark", "admin").key
        bridge.close()
        return key

    return asyncio.run(fill())


def start(
    desktop: RealDesktop, command: list[str], what: str, port: int, key: str, figures: Figures, *, idle: float
) -> None:
    """Start once, and note what came when."""
    with contextlib.ExitStack() as stack:
        panel = None if what == "serve" else stack.enter_context(SniHost(desktop.bus))
        began = time.monotonic()
        log = stack.enter_context((desktop.folder / "app.log").open("ab"))
        process = subprocess.Popen(
            [*command, *STARTS[what]], env=desktop.environment, cwd=desktop.folder, stdout=log, stderr=log
        )

        def note(name: str) -> None:
            figures.note(f"{name}, s", time.monotonic() - began)
            figures.note(f"{name}, s of work", work_of(process.pid))

        try:
            if panel is not None:
                wait_for(lambda: panel.items)
                note("icon")
                panel.read(panel.items[0], "IconPixmap")
                note("icon's picture")
            wait_for(lambda: call(port, "", "echo") == 401)
            note("first 401")
            wait_for(lambda: call(port, key, "null__echo") == 200)
            note("first call to a server")
            wait_for(lambda: call(port, key, "whoami") == 200)
            note("first call to our own server")
            if idle:
                time.sleep(10.0)
                before = work_of(process.pid)
                time.sleep(idle)
                figures.note("idle, MiB resident", resident(process.pid))
                figures.note("idle, % of a processor", (work_of(process.pid) - before) / idle * 100)
        finally:
            process.terminate()
            process.wait(PATIENCE)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start", description=__doc__)
    parser.add_argument("what", nargs="*", default=list(STARTS), help=f"which of: {', '.join(STARTS)} (all)")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--idle", type=float, default=20.0, help="seconds to watch it idle, at the last start of each")
    parser.add_argument("--command", default=f"{sys.executable} -m bridge_app", help="(%(default)s)")
    options = parser.parse_args()
    with staged() as stage, tempfile.TemporaryDirectory() as folder, real_desktop(Path(folder)) as desktop:
        port = free_port()
        key = prepare(Path(desktop.environment[HOME_VARIABLE]), port, stage.null_http())
        # As an installed program is: what was imported once is kept compiled.
        desktop.environment |= {
            "PYTHONPYCACHEPREFIX": f"{folder}/compiled",
            "PYTHONPATH": os.environ.get("MEASURED", str(ROOT)),
        }
        command = shlex.split(options.command)
        for what in options.what:
            figures = Figures()
            start(desktop, command, what, port, key, Figures(), idle=0)
            for number in range(options.rounds):
                idle = options.idle if number == options.rounds - 1 else 0.0
                start(desktop, command, what, port, key, figures, idle=idle)
            print(
                f"{what}, the middle of {options.rounds} starts (least to most):",
                *figures.lines(),
                sep="\n",
                flush=True,
            )


if __name__ == "__main__":
    main()
