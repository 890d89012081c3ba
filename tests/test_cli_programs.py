"""The programs of clients on the command line, while the bridge serves."""

import asyncio
import json

import pytest

from bridge_app import cli
from bridge_app.models import Program
from bridge_app.paths import Paths
from tests.conftest import ServeBridge, Served

STRANGER = Program("/usr/bin/python3.11", "/home/ada/collect.py", "xterm")


@pytest.fixture(autouse=True)
def home(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(paths.data_dir.parent))


async def alarmed(served: Served) -> str:
    """Let an app in, and another program come with its access."""
    await served.login(served.app("Cursor"))
    grant_id = served.bridge.snapshot().grants[0].id
    served.bridge._grant_programs.add(grant_id, Program("/usr/bin/cursor"), is_known=True, now=1.0)
    served.bridge._grant_programs.add(grant_id, STRANGER, is_known=False, now=2.0)
    return grant_id


async def test_grants_name_the_programs_and_what_to_do(serve: ServeBridge, capsys: pytest.CaptureFixture[str]) -> None:
    async with serve() as served:
        grant_id = await alarmed(served)

        assert cli.main(["grants"]) == 0

        out = capsys.readouterr().out
        assert "program: /usr/bin/cursor" in out
        assert "OTHER PROGRAM: python3.11 (/home/ada/collect.py) started by xterm" in out
        assert f"mcp-auth-bridge accept-program {grant_id}" in out


async def test_json_has_them_whole(serve: ServeBridge, capsys: pytest.CaptureFixture[str]) -> None:
    async with serve() as served:
        await alarmed(served)

        assert cli.main(["grants", "--json"]) == 0

        (grant,) = json.loads(capsys.readouterr().out)
        other = next(each for each in grant["programs"] if not each["is_known"])
        assert other["program"]["script"] == "/home/ada/collect.py"


async def test_accepted_in_a_terminal_the_warning_goes(serve: ServeBridge, capsys: pytest.CaptureFixture[str]) -> None:
    async with serve() as served:
        grant_id = await alarmed(served)
        assert len(served.bridge.snapshot().problems) == 1

        assert cli.main(["accept-program", grant_id]) == 0

        assert served.bridge.snapshot().problems == ()
        assert cli.main(["accept-program", grant_id]) == 1
        assert "No other program" in capsys.readouterr().err


async def test_approve_names_who_registered(serve: ServeBridge, capsys: pytest.CaptureFixture[str]) -> None:
    async with serve() as served:
        app = served.app("Cursor")
        await app.register()
        clients = served.bridge._registry._clients
        async with asyncio.timeout(10):
            # What the system really says comes a moment later, and would go over ours.
            while (record := clients.get(app.client_id)) is None or record.program is None:
                await asyncio.sleep(0.01)
        clients.note_program(app.client_id, STRANGER)
        await app.open_page()

        cli.main(["approve", (await served.next_approval()).code, "--deny"])

        assert "It was registered by python3.11 (/home/ada/collect.py) started by xterm." in capsys.readouterr().out


async def test_a_forgotten_grant_takes_its_programs_along(serve: ServeBridge) -> None:
    async with serve() as served:
        grant_id = await alarmed(served)
        served.bridge.revoke_grant(grant_id)
        assert served.bridge.snapshot().problems == ()

        served.bridge.forget_grant(grant_id)

        assert served.bridge._grant_programs.by_grant() == {}


async def test_a_program_copied_about_fills_no_disk(serve: ServeBridge) -> None:
    async with serve() as served:
        grant_id = await alarmed(served)
        kept = served.bridge._grant_programs

        for number in range(100):
            kept.add(grant_id, Program(f"/tmp/{number}"), is_known=False, now=3.0)
        is_added = kept.add(grant_id, Program("/usr/bin/new"), is_known=True, now=4.0)

        assert len(kept.of(grant_id)) == 51
        assert is_added
