"""The shim as its own process, before a bridge whose every word the test says."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.shim.stdio_app import ScriptedBridge, StdioApp, environment_for, scripted_bridge

StartApp = Callable[..., StdioApp]


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[ScriptedBridge]:
    with scripted_bridge(tmp_path / "bridge") as opened:
        yield opened


@pytest.fixture
def start_app(tmp_path: Path) -> Iterator[StartApp]:
    """Start an app with its shim, as often as wanted; all are ended afterwards."""
    started: list[StdioApp] = []

    def start(*options: str, app_id: str = "claude-desktop", **environment: str) -> StdioApp:
        surroundings = environment_for(tmp_path / "home", tmp_path / "bridge", **environment)
        started.append(StdioApp(surroundings, *options, app_id=app_id))
        return started[-1]

    yield start
    for app in started:
        app.end()


@pytest.fixture
def app(bridge: ScriptedBridge, start_app: StartApp) -> StdioApp:
    """One app before the scripted bridge; it never starts another one."""
    return start_app("--no-start")
