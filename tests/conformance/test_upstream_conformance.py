"""The public suites judge a server that is a process of its own behind the whole bridge, after a real login.

The grant has that one server and nothing else, and its names have no prefix: the suites look for them as they are.
"""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from bridge_app.models import BUILTIN, UpstreamSettings
from tests.conformance.injector import injecting
from tests.conformance.suite import Suites, Verdict
from tests.conftest import ServeBridge

pytestmark = pytest.mark.conformance

PROCESS = Path(__file__).with_name("fixture_process.py")
HANDSHAKE, MODERN = "2025-11-25", "2026-07-28"
IMPATIENT = {"name": "conformance-client", "version": "1.0.0"}
START_SECONDS = 30


@contextlib.asynccontextmanager
async def running(transport: str, era: str) -> AsyncIterator[UpstreamSettings]:
    """Return the settings of the fixture; over HTTP, its process runs meanwhile."""
    arguments = (str(PROCESS), transport, era)
    if transport == "stdio":
        yield UpstreamSettings("", "Fixture", "stdio", command=sys.executable, arguments=arguments, prefix="")
        return
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(START_SECONDS):
            port = int(await process.stdout.readline())
        yield UpstreamSettings("", "Fixture", "http", url=f"http://127.0.0.1:{port}/mcp", prefix="")
    finally:
        process.kill()
        await process.wait()


async def warm_up(origin: str) -> None:
    """Have the process started that serves a client which can be asked for input only.

    Each kind of client gets a process of its own, and one check of the suite waits 0.6 s for the first answer to its kind.
    """
    meta = {
        "io.modelcontextprotocol/protocolVersion": MODERN,
        "io.modelcontextprotocol/clientInfo": IMPATIENT,
        "io.modelcontextprotocol/clientCapabilities": {"elicitation": {}},
    }
    headers = {
        "MCP-Protocol-Version": MODERN,
        "Mcp-Method": "tools/list",
        "Accept": "application/json, text/event-stream",
    }
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta": meta}}
    async with httpx.AsyncClient(timeout=30, trust_env=False) as http:
        answer = await http.post(f"{origin}/mcp", json=body, headers=headers)
        assert answer.status_code == 200, answer.text


async def judge(
    serve: ServeBridge, suites: Suites, folder: Path, *, transport: str, era: str, revision: str
) -> Verdict:
    """Add the fixture, log in, and let a suite judge what the login opens."""
    async with running(transport, era) as settings, serve() as served:
        served.bridge.upstreams.disable(BUILTIN)
        await served.bridge.upstreams.add(settings)
        port = urlsplit(served.origin).port
        assert port is not None
        tokens = await served.login(served.app("Conformance Suite", origin=f"http://127.0.0.1:{port}"))
        async with injecting(port, tokens.access) as injector:
            if (transport, era) == ("stdio", "handshake"):
                await warm_up(injector.origin)
            verdict = await suites.judge_server(f"{injector.origin}/mcp", folder, revision=revision)
    print(f"\n{transport}, {era}, {revision}: {verdict}")
    return verdict


@pytest.mark.parametrize(
    ("transport", "revision", "scenarios", "checks"),
    [
        ("http", HANDSHAKE, 33, 84),
        # A server on standard input and output has no streams that could break: of these, four checks take note only.
        ("stdio", HANDSHAKE, 33, 80),
        ("http", MODERN, 40, 152),
        ("stdio", MODERN, 40, 152),
    ],
)
async def test_all_scenarios_pass_with_a_server_that_is_a_process(
    suites: Suites, serve: ServeBridge, tmp_path: Path, transport: str, revision: str, scenarios: int, checks: int
) -> None:
    verdict = await judge(serve, suites, tmp_path / "verdict", transport=transport, era="both", revision=revision)

    assert len(verdict.scenarios) == scenarios
    assert verdict.passed == verdict.scenarios, str(verdict)
    assert verdict.totals["SUCCESS"] == checks, str(verdict)
    assert not verdict.totals.keys() - {"SUCCESS", "INFO"}, str(verdict)
    assert verdict.exit_code == 0


@pytest.mark.parametrize("transport", ["http", "stdio"])
async def test_clients_of_2025_11_25_pass_with_a_server_of_2026_07_28(
    suites: Suites, serve: ServeBridge, tmp_path: Path, transport: str
) -> None:
    verdict = await judge(serve, suites, tmp_path / "verdict", transport=transport, era="modern", revision=HANDSHAKE)

    assert len(verdict.scenarios) == 33
    assert verdict.passed == verdict.scenarios, str(verdict)
    assert not verdict.totals.keys() - {"SUCCESS", "INFO"}, str(verdict)


@pytest.mark.parametrize("transport", ["http", "stdio"])
async def test_clients_of_2026_07_28_pass_with_a_server_of_2025_11_25(
    suites: Suites, serve: ServeBridge, tmp_path: Path, transport: str
) -> None:
    verdict = await judge(serve, suites, tmp_path / "verdict", transport=transport, era="handshake", revision=MODERN)

    assert len(verdict.scenarios) == 40
    # They look for a question under a certain name, and the questions of the handshake era have none.
    assert set(verdict.scenarios) - set(verdict.passed) == {"input-required-result-basic-elicitation"}, str(verdict)
    assert {check.id for check in verdict.checks if check.status not in ("SUCCESS", "INFO")} == {
        "sep-2322-elicitation-incomplete",
        "sep-2322-ignore-unexpected-params",
    }, str(verdict)
