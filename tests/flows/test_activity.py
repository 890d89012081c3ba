"""What is written down of a call: whose, where, how it ended; what it carried only if the person wants that."""

import json
import logging
from typing import Any

import pytest
from fastmcp import Client, FastMCP
from fastmcp.client.auth import BearerAuth
from fastmcp.exceptions import ToolError

from bridge_app.bridge import Bridge
from bridge_app.config import Config, read_config
from bridge_app.events import Event
from bridge_app.models import Activity, ActivityFilter
from tests.company import free_port
from tests.conftest import ServeBridge, Served

ON = Config(port=0, secrets="memory", record_arguments=True)
CALLS = ActivityFilter(groups=frozenset({"calls"}))


def notebook() -> FastMCP[None]:
    server: FastMCP[None] = FastMCP("Notebook")

    @server.tool
    def write(text: str, password: str = "") -> str:
        return "written"

    @server.tool
    def fail(text: str) -> str:
        raise ToolError("no")

    return server


async def call(served: Served, tool: str = "write", **arguments: Any) -> None:
    made = served.bridge.add_key("script", "admin")
    async with Client(f"{served.origin}/mcp", auth=BearerAuth(made.key)) as script:
        await script.call_tool(tool, arguments, raise_on_error=False)


def calls(bridge: Bridge) -> tuple[Activity, ...]:
    bridge._flush()
    return bridge.history.find(CALLS).lines


async def test_a_line_says_which_server_a_call_went_to(serve: ServeBridge) -> None:
    async with serve(local_server=notebook()) as served:
        await call(served, "fail", text="x")

        (line,) = calls(served.bridge)
        assert (line.upstream, line.detail, line.outcome) == ("bridge", "tools/call fail (failed)", "failed")
        assert line.id == served.bridge.snapshot().newest_activity
        assert served.bridge.history.find(ActivityFilter(upstream="bridge")).lines == (line,)


async def test_what_calls_carry_is_not_kept_unless_somebody_wants_it(serve: ServeBridge) -> None:
    async with serve(local_server=notebook()) as served:
        await call(served, text="Zanzibar")

        (line,) = calls(served.bridge)
        assert served.bridge.history.arguments(line.id or 0) is None


async def test_kept_arguments_hold_no_secret_and_are_in_no_event_and_no_log(
    serve: ServeBridge, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    heard: list[Event] = []
    async with serve(local_server=notebook(), config=ON) as served:
        served.bridge.events.subscribe(heard.append)

        await call(served, text="Zanzibar", password="opensesame")

        (line,) = calls(served.bridge)
        kept = served.bridge.history.arguments(line.id or 0)
        assert json.loads(kept or "") == {"text": "Zanzibar", "password": "•••"}
        assert "Zanzibar" not in str(heard) + str(line) + str(served.bridge.snapshot())
        ours = [record.getMessage() for record in caplog.records if record.name.startswith("bridge_app")]
        assert "Zanzibar" not in str(ours)


async def test_switching_recording_off_counts_at_once_and_deletes_what_was_kept(serve: ServeBridge) -> None:
    async with serve(local_server=notebook(), config=Config(port=free_port(), secrets="memory")) as served:
        bridge = served.bridge
        bridge.use(activity_days=7, record_arguments=True)
        await call(served, text="Zanzibar")
        (first,) = calls(bridge)
        assert "Zanzibar" in (bridge.history.arguments(first.id or 0) or "")

        bridge.use(activity_days=7, record_arguments=False)
        await call(served, text="Zanzibar")

        assert [bridge.history.arguments(line.id or 0) for line in calls(bridge)] == [None, None]
        assert read_config(bridge.paths.config_file).activity_days == 7
        assert not (await bridge.settings_now()).needs_restart


async def test_clearing_empties_the_log_and_the_snapshot_tells_that_something_is_new(serve: ServeBridge) -> None:
    async with serve(local_server=notebook()) as served:
        await call(served, text="x")
        assert calls(served.bridge)
        before = served.bridge.snapshot().newest_activity
        served.bridge.take_change()

        served.bridge.clear_activity()

        assert calls(served.bridge) == ()
        assert served.bridge.take_change()
        assert served.bridge.snapshot().newest_activity == before + 1
