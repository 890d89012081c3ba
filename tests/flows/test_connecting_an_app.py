"""An app is connected by the bridge itself: its settings are written, it comes, and it moves with the bridge."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path

from bridge_app.bridge import Bridge
from bridge_app.config import Config, save_config
from bridge_app.paths import Paths
from bridge_app.server.runner import free_port
from tests.conftest import ServeBridge


def entry(home: Path) -> object:
    return json.loads((home / ".cursor" / "mcp.json").read_text())["mcpServers"]["mcp-auth-bridge"]


async def test_an_app_that_comes_is_ticked_step_by_step_here_and_in_another_process(
    serve: ServeBridge, paths: Paths
) -> None:
    async with serve() as served:
        setup = served.bridge.apps
        setup.apply(setup.preview("codex"))
        began = served.bridge._clock() - 1
        at_first = setup.progress("codex", began)
        app = served.app("Codex")
        await app.register()
        registered = setup.progress("codex", began)
        page = await app.open_page()
        approval = await served.next_approval()
        asked = setup.progress("codex", began)
        served.bridge.answer(approval.id, True)
        await app.wait_for_answer(page)
        tokens = await served.login(app)
        signed_in = setup.progress("codex", began)
        async with asyncio.timeout(10):
            listed = await app.http.post(
                f"{served.origin}/mcp",
                json={"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta": META}},
                headers={**tokens.bearer, **HEADERS},
            )
        done = setup.progress("codex", began)
        served.bridge._flush()
        elsewhere = Bridge.open(paths, Config(port=0, secrets="memory"))
        seen_elsewhere = elsewhere.apps.progress("codex", began)
        elsewhere.close()
        state = setup.get("codex")

    assert listed.status_code == 200, listed.text
    assert [at_first.has_registered, registered.has_registered] == [False, True]
    assert asked.waiting_for == "Answer the page in your browser."
    assert (signed_in.has_signed_in, signed_in.has_listed_tools) == (True, False)
    assert done == seen_elsewhere
    assert done.has_listed_tools
    assert state.state == "connected"
    assert len(state.grant_ids) == 1


HEADERS = {
    "Accept": "application/json, text/event-stream",
    "MCP-Protocol-Version": "2026-07-28",
    "Mcp-Method": "tools/list",
}
META = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientInfo": {"name": "codex-mcp-client", "version": "1"},
    "io.modelcontextprotocol/clientCapabilities": {},
}


async def test_connected_apps_move_with_the_port_that_was_chosen_and_not_with_one_for_this_time(
    serve: ServeBridge, paths: Paths, home: Path
) -> None:
    first, second = free_port(18000), free_port(19000)
    assert first is not None
    assert second is not None
    paths.prepare()
    config = Config(port=first, secrets="memory")
    save_config(paths.config_file, config)
    async with serve(config=config) as served:
        served.bridge.apps.apply(served.bridge.apps.preview("cursor"))

    async with serve(config=replace(config, port=second)) as served:
        for_this_time = entry(home)
        flagged = served.bridge.apps.get("cursor")
    save_config(paths.config_file, replace(config, port=second))
    async with serve(config=replace(config, port=second)) as served:
        moved = entry(home)
        lines = [each.detail for each in served.bridge.activity() if each.kind == "app"]
        served.bridge.apps.undo("cursor")

    assert for_this_time == {"url": f"http://localhost:{first}/mcp"}
    assert flagged.state == "changed"
    assert moved == {"url": f"http://localhost:{second}/mcp"}
    assert "the settings of Cursor were brought up to date" in lines
    assert not (home / ".cursor").exists()


async def test_a_damaged_note_of_an_app_keeps_nobody_from_serving(serve: ServeBridge, paths: Paths) -> None:
    config = Config(port=free_port(18500) or 0, secrets="memory")
    paths.prepare()
    save_config(paths.config_file, config)
    paths.client_setup.mkdir()
    (paths.client_setup / "cursor.json").write_text("{")
    (paths.client_setup / "gone-app.json").write_text("{}")

    async with serve(config=config) as served:
        assert served.bridge.apps.get("cursor").state == "not connected"
