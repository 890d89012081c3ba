"""Servers come and go while the bridge serves: consent names them, grants follow, other processes are noticed."""

import asyncio
import sys
from pathlib import Path

import psutil
import pytest
from fastmcp import FastMCP

from bridge_app.bridge import Bridge
from bridge_app.config import Config
from bridge_app.errors import NotFound
from bridge_app.events import UpstreamsChanged
from bridge_app.models import BUILTIN, RunState, UpstreamSettings
from bridge_app.paths import Paths
from bridge_app.store.secrets import MemorySecretStore
from bridge_app.upstream.channel import UpstreamUnavailable
from tests.conftest import ServeBridge

FILES = UpstreamSettings("", "Files", "stdio", command="files")
GITHUB = UpstreamSettings("", "GitHub", "stdio", command="github", secret_environment=("TOKEN",))


async def test_a_login_names_the_servers_that_are_on_and_a_later_one_comes_by_itself(serve: ServeBridge) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(FILES)
        off = await served.bridge.upstreams.add(GITHUB, {"environment/TOKEN": "not-real"})
        served.bridge.upstreams.disable(off.id)
        app = served.app()
        await app.register()
        page = await app.open_page()
        approval = await served.next_approval()

        await served.login(app)
        await served.bridge.upstreams.add(UpstreamSettings("", "New", "stdio", command="new"))
        served.bridge.upstreams.enable("github")

        (grant,) = served.bridge.snapshot().grants
        assert approval.upstreams == ("MCP Auth Bridge", "Files")
        assert "Files" in page.text
        assert "GitHub" not in page.text
        assert grant.upstreams == (BUILTIN, "files", "github", "new")
        await served.bridge.upstreams.remove("files")
        assert served.bridge.snapshot().grants[0].upstreams == (BUILTIN, "github", "new")
        await served.login(app)
        assert len(served.bridge.snapshot().grants) == 1


async def test_what_another_process_does_to_the_list_is_noticed(serve: ServeBridge, paths: Paths) -> None:
    async with serve() as served:
        told: asyncio.Queue[UpstreamsChanged] = asyncio.Queue()
        served.bridge.events.subscribe(
            lambda event: told.put_nowait(event) if isinstance(event, UpstreamsChanged) else None
        )
        other = Bridge.open(paths, Config(port=0, secrets="memory"))
        try:
            await other.upstreams.add(FILES)
        finally:
            other.close()

        async with asyncio.timeout(10):
            event = await told.get()

        assert event == UpstreamsChanged(added=("files",))
        assert [upstream.id for upstream in served.bridge.snapshot().upstreams] == [BUILTIN, "files"]


async def test_looking_at_a_servers_tools_leaves_no_process_behind(serve: ServeBridge) -> None:
    program = str(Path(__file__).parent.parent / "upstream" / "sdk_stdio_server.py")

    def running() -> bool:
        return any(program in child.cmdline() for child in psutil.Process().children(recursive=True))

    async with serve() as served:
        await served.bridge.upstreams.add(
            UpstreamSettings("", "Notes", "stdio", command=sys.executable, arguments=(program,))
        )
        looking = asyncio.create_task(served.bridge.servers.look("notes"))
        async with asyncio.timeout(20):
            while not running():
                await asyncio.sleep(0.01)
            tools = await looking
            while running():
                await asyncio.sleep(0.01)

    assert tools


async def test_a_server_that_does_not_work_is_a_problem_until_it_is_switched_off(
    serve: ServeBridge, tmp_path: Path
) -> None:
    program = tmp_path / "weather.py"
    program.write_text("raise SystemExit('the forecast file is missing')")
    async with serve() as served:
        await served.bridge.upstreams.add(
            UpstreamSettings("", "Weather", "stdio", command=sys.executable, arguments=(str(program),))
        )
        before = served.bridge.snapshot()
        with pytest.raises(UpstreamUnavailable):
            await served.bridge.servers.look("weather")

        broken = served.bridge.snapshot()
        served.bridge.upstreams.disable("weather")
        after = served.bridge.snapshot()

    assert (before.problems, before.state) == ((), RunState.RUNNING)
    (problem,) = broken.problems
    assert (problem.id, problem.title, problem.fix) == ("servers-weather", "Weather does not work.", "Show server…")
    assert "the forecast file is missing. Other servers" in problem.hint
    assert broken.state == RunState.NEEDS_YOU
    assert (after.problems, after.state) == ((), RunState.RUNNING)


async def test_several_servers_that_do_not_work_are_one_problem(serve: ServeBridge) -> None:
    async with serve() as served:
        for name in ("Weather", "Maps"):
            await served.bridge.upstreams.add(
                UpstreamSettings(
                    "", name, "stdio", command=sys.executable, arguments=("-c", f"raise SystemExit('{name}')")
                )
            )
            with pytest.raises(UpstreamUnavailable):
                await served.bridge.servers.look(name.lower())

        (problem,) = served.bridge.snapshot().problems

    assert (problem.id, problem.title) == ("servers", "2 servers do not work: Weather, Maps.")


async def test_secrets_of_servers_move_when_the_person_chooses_another_place(paths: Paths) -> None:
    kept = MemorySecretStore()
    bridge = Bridge.open(paths, Config(secrets="memory"), secrets=kept)
    try:
        async with bridge.lend_secrets():
            await bridge.upstreams.add(GITHUB, {"environment/TOKEN": "not-real"})
            await bridge.use_secrets("sealed_file", "a long passphrase")
            moved = await bridge._ready_secrets().get("upstream/github/environment/TOKEN")
    finally:
        bridge.close()

    assert moved == "not-real"


async def test_a_key_can_be_for_a_server_that_is_on_only(serve: ServeBridge) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(FILES)
        served.bridge.add_key("a", "reader", ["files"])
        served.bridge.upstreams.disable("files")

        with pytest.raises(NotFound):
            served.bridge.add_key("b", "reader", ["files"])


async def test_our_own_servers_tools_are_told_with_their_words(serve: ServeBridge) -> None:
    async with serve() as served:
        before = served.bridge.servers.tools(BUILTIN)
        tools = await served.bridge.servers.look(BUILTIN)
        served.bridge.upstreams.disable(BUILTIN)
        with pytest.raises(NotFound):
            await served.bridge.servers.look(BUILTIN)

        assert before == ()
        assert [(tool.name, tool.exposed_name, tool.is_read_only) for tool in tools] == [
            ("whoami", "whoami", True),
            ("bridge_status", "bridge_status", True),
        ]
        assert all(tool.description for tool in tools)


async def test_our_own_tools_may_say_something_else_after_an_update(serve: ServeBridge) -> None:
    for words in ("Say hello.", "Say hello, but better."):
        own: FastMCP[None] = FastMCP("own")
        own.tool(lambda: "hello", name="greet", description=words)
        async with serve(local_server=own) as served:
            (tool,) = await served.bridge.servers.look(BUILTIN)

            assert (tool.description, tool.is_changed) == (words, False)
            assert served.bridge.servers.changes() == ()
