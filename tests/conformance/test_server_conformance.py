"""The public suites judge an MCP server behind the whole bridge: guard, login, bearer check, relay."""

from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.conformance.fixture_server import make_fixture
from tests.conformance.injector import Injector, injecting
from tests.conformance.suite import STABLE, Suites
from tests.conftest import ServeBridge, Served

pytestmark = [
    pytest.mark.conformance,
    # Sampling, roots and logging are on their way out of the protocol; the suites ask for them all the same.
    pytest.mark.filterwarnings("ignore::mcp.shared.exceptions.MCPDeprecationWarning"),
]


@pytest.fixture
async def served(serve: ServeBridge) -> AsyncIterator[Served]:
    async with serve(local_server=make_fixture()) as served:
        yield served


@pytest.fixture
async def injector(served: Served) -> AsyncIterator[Injector]:
    """Return a way to the bridge for a program that cannot log in: a real login lies behind it."""
    port = urlsplit(served.origin).port
    assert port is not None
    tokens = await served.login(served.app("Conformance Suite", origin=f"http://127.0.0.1:{port}"))
    async with injecting(port, tokens.access) as injector:
        yield injector


@pytest.mark.parametrize(
    ("revision", "scenarios", "checks"),
    [("2025-11-25", 33, 84), ("2026-07-28", 40, 152)],
)
async def test_all_scenarios_of_a_revision_pass_through_the_bridge(
    suites: Suites, injector: Injector, tmp_path: Path, revision: str, scenarios: int, checks: int
) -> None:
    verdict = await suites.judge_server(f"{injector.origin}/mcp", tmp_path / "verdict", revision=revision)

    print(f"\n{revision}: {verdict}")
    assert len(verdict.scenarios) == scenarios
    assert verdict.passed == verdict.scenarios, str(verdict)
    assert verdict.totals["SUCCESS"] == checks, str(verdict)
    assert not verdict.totals.keys() - {"SUCCESS", "INFO"}, str(verdict)
    assert verdict.exit_code == 0


async def test_all_scenarios_of_the_stable_suite_pass_through_the_bridge(
    suites: Suites, injector: Injector, tmp_path: Path
) -> None:
    verdict = await suites.judge_server(f"{injector.origin}/mcp", tmp_path / "verdict", package=STABLE)

    print(f"\n0.1: {verdict}")
    assert len(verdict.scenarios) == 32
    assert verdict.passed == verdict.scenarios, str(verdict)
    assert verdict.totals["SUCCESS"] == 44, str(verdict)
    # Its polling scenario calls itself a client of 2025-03-26 in mid-session, and such a client must not be sent an
    # event without data: it misses two things that it may not have.
    assert {check.id for check in verdict.checks if check.status not in ("SUCCESS", "INFO")} == {
        "server-sse-priming-event",
        "server-sse-retry-field",
    }
    assert verdict.exit_code == 0


async def test_the_suite_sees_nothing_without_a_login(suites: Suites, served: Served, tmp_path: Path) -> None:
    verdict = await suites.judge_server(f"{served.origin}/mcp", tmp_path / "verdict", package=STABLE)

    assert verdict.exit_code == 1
    assert {check.scenario for check in verdict.checks if check.status == "SUCCESS"} <= {"dns-rebinding-protection"}
