"""Everything that is measured, each in processes of its own."""

import asyncio
import contextlib
import json
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx

from benchmarks import peers
from benchmarks.load import Target
from benchmarks.pipes import PipeTarget
from bridge_app.paths import Paths
from tests.fakes import ClientApp, query

ROOT = Path(__file__).parent.parent
TOKEN = "a-token-for-the-others"
START_SECONDS = 60.0


class Stage:
    """Starts processes and ends all of them."""

    def __init__(self, log: Callable[[str], None] = print) -> None:
        self.log = log
        self._running: list[subprocess.Popen[bytes]] = []
        self._homes: list[Path] = []
        self.home_of_bridge = Path()
        """The folder of the bridge that was started last."""

    def start(self, *command: str, wants_output: bool = False) -> "subprocess.Popen[bytes]":
        """Start a program in a process group of its own."""
        running = subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if wants_output else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._running.append(running)
        return running

    def end(self, running: "subprocess.Popen[bytes]") -> None:
        """End a program and what it started."""
        self._running.remove(running)
        with contextlib.suppress(ProcessLookupError):
            running.send_signal(signal.SIGTERM)
            try:
                running.wait(5)
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait()
        if running.stdout is not None:
            running.stdout.close()

    def close(self) -> None:
        """End everything."""
        for running in reversed(tuple(self._running)):
            self.end(running)
        for home in self._homes:
            shutil.rmtree(home, ignore_errors=True)

    # -- servers

    def null_http(self) -> str:
        """Start the server that answers without thinking, and return its address."""
        return self.null_http_and_pid()[0]

    def null_http_and_pid(self) -> tuple[str, int]:
        """Start the server that answers without thinking, and return its address and its process."""
        port = free_port()
        running = self.start(peers.go_program(), "http", str(port))
        wait_for(port)
        return f"http://127.0.0.1:{port}/mcp", running.pid

    def null_stdio(self) -> list[str]:
        """Return the command of the same on stdio."""
        return [peers.go_program(), "stdio"]

    def fastmcp_http(self) -> str:
        """Start a FastMCP server and return its address."""
        port = free_port()
        self.start(sys.executable, "-m", "benchmarks.fastmcp_process", "upstream", str(port))
        wait_for(port)
        return f"http://127.0.0.1:{port}/mcp"

    # -- what stands before them

    def go_proxy(self, address: str) -> Target:
        """Start Go's reverse proxy behind a check of the token."""
        port = free_port()
        running = self.start(peers.go_program(), "proxy", str(port), address.removesuffix("/mcp"), TOKEN)
        wait_for(port)
        return Target("Go's reverse proxy", f"http://127.0.0.1:{port}/mcp", TOKEN, processes=(running.pid,))

    def fastmcp_proxy(self, kind: str, target: str | Sequence[str]) -> Target:
        """Start FastMCP's proxy: "default" as create_proxy makes it, "shared" with one client for all."""
        port = free_port()
        where = target if isinstance(target, str) else json.dumps(list(target))
        running = self.start(sys.executable, "-m", "benchmarks.fastmcp_process", "proxy", str(port), kind, where, TOKEN)
        wait_for(port)
        name = "FastMCP's proxy" if kind == "default" else "FastMCP's proxy, shared client"
        return Target(name, f"http://127.0.0.1:{port}/mcp", TOKEN, processes=(running.pid,))

    def mcp_proxy(self, command: Sequence[str]) -> Target:
        """Start mcp-proxy before a server on stdio. It checks no token."""
        port = free_port()
        running = self.start(peers.mcp_proxy(), "--log-level", "ERROR", "--port", str(port), "--", *command)
        wait_for(port)
        return Target("mcp-proxy", f"http://127.0.0.1:{port}/mcp", processes=(running.pid,))

    def supergateway(self, command: Sequence[str]) -> Target:
        """Start supergateway before a server on stdio, a process for each MCP session. It checks no token."""
        port = free_port()
        running = self.start(
            peers.supergateway(),
            *("--stdio", shlex.join(command), "--outputTransport", "streamableHttp", "--stateful"),
            *("--port", str(port), "--logLevel", "none"),
        )
        wait_for(port)
        return Target("supergateway --stateful", f"http://127.0.0.1:{port}/mcp", processes=(running.pid,))

    # -- what an app starts on stdio, and leads to a server over HTTP

    def shim(self, name: str, address: str, pid: int, **environment: str) -> PipeTarget:
        """Return our `connect`, told that this address is the bridge. Nobody asks it for a token there."""
        home = Path(tempfile.mkdtemp(prefix="shim-benchmark-"))
        self._homes.append(home)
        paths = Paths.below(home)
        paths.prepare()
        facts = {"address": address, "pid": pid}
        paths.discovery_file.write_text(json.dumps(facts), encoding="utf-8")
        return self.connect(name, home, **environment)

    def connect(self, name: str, home: Path, **environment: str) -> PipeTarget:
        """Return our `connect` to the bridge of this folder."""
        command = [sys.executable, "-m", "bridge_app", "connect", "--client", "benchmark", "--no-start"]
        own = {
            "MCP_AUTH_BRIDGE_HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "DBUS_SESSION_BUS_ADDRESS": "",
            **environment,
        }
        return PipeTarget(name, "", command=command, environment={**os.environ, **own})

    def supergateway_to(self, address: str) -> PipeTarget:
        """Return supergateway, which leads from stdio to HTTP."""
        command = [
            peers.supergateway(),
            "--streamableHttp",
            address,
            "--outputTransport",
            "stdio",
            "--logLevel",
            "none",
        ]
        return PipeTarget("supergateway", "", command=command, environment=dict(os.environ))

    def mcp_remote_to(self, address: str) -> PipeTarget:
        """Return mcp-remote, which leads from stdio to HTTP."""
        home = tempfile.mkdtemp(prefix="mcp-remote-benchmark-")
        self._homes.append(Path(home))
        command = [peers.mcp_remote(), address, "--transport", "http-only"]
        return PipeTarget("mcp-remote", "", command=command, environment={**os.environ, "MCP_REMOTE_CONFIG_DIR": home})

    def mcp_proxy_to(self, address: str) -> PipeTarget:
        """Return mcp-proxy, which leads from stdio to HTTP."""
        command = [peers.mcp_proxy(), "--transport", "streamablehttp", "--log-level", "ERROR", address]
        return PipeTarget("mcp-proxy", "", command=command, environment=dict(os.environ))

    async def bridge(
        self, name: str, upstreams: Sequence[dict[str, Any]], *, is_alone: bool = False, grants: int = 0, tool: str = ""
    ) -> Target:
        """Start a bridge with these servers, log in as an app does, and return it."""
        home = Path(tempfile.mkdtemp(prefix="bridge-benchmark-"))
        self._homes.append(home)
        self.home_of_bridge = home
        wanted = {"home": str(home), "upstreams": list(upstreams), "is_alone": is_alone, "grants": grants}
        running = self.start(sys.executable, "-m", "benchmarks.bridge_process", json.dumps(wanted), wants_output=True)
        assert running.stdout is not None
        line = await asyncio.wait_for(asyncio.to_thread(running.stdout.readline), START_SECONDS)
        if not line:
            raise RuntimeError("the bridge did not start")
        origin = json.loads(line)["origin"]
        token = await log_in(origin)
        return Target(name, f"{origin}/mcp", token, tool or "null__echo", (running.pid,))


async def log_in(origin: str) -> str:
    """Walk a whole login, with the person's yes coming by itself, and return the access token."""
    async with httpx.AsyncClient(timeout=30) as http:
        app = ClientApp(origin, "Benchmark", http=http)
        (await app.register()).raise_for_status()
        page = await app.open_page()
        answer = query(await app.wait_for_answer(page))
        return str((await app.redeem(answer["code"])).raise_for_status().json()["access_token"])


@contextlib.contextmanager
def staged(log: Callable[[str], None] = print) -> Iterator[Stage]:
    """Give a stage and clear it away."""
    stage = Stage(log)
    try:
        yield stage
    finally:
        stage.close()


def free_port() -> int:
    """Return a port nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def wait_for(port: int) -> None:
    """Wait until somebody listens on a port."""
    for _ in range(int(START_SECONDS / 0.05)):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise peers.Missing("it did not start")
