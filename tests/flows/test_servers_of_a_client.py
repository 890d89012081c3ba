"""After consent, the person changes which servers an app may use: it bites at the next request, and at once."""

import asyncio
import contextlib
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from fastmcp import Client
from fastmcp.client.transports import StreamableHttpTransport
from fastmcp.exceptions import ToolError

from bridge_app.errors import BridgeError, NotFound
from bridge_app.models import BUILTIN, Grant, UpstreamSettings
from bridge_app.paths import Paths
from tests.conftest import ServeBridge, Served
from tests.flows.test_revoke import HandshakeSession, run_command

DEADLINE = 20.0
PROGRAM = str(Path(__file__).parent.parent / "upstream" / "sdk_stdio_server.py")
NOTES = UpstreamSettings("", "Notes", "stdio", command=sys.executable, arguments=(PROGRAM, "notes"))
OTHER = UpstreamSettings("", "Other", "stdio", command=sys.executable, arguments=(PROGRAM, "other"))
FILES = UpstreamSettings("", "Files", "stdio", command="files")


def client(served: Served, token: str, **options: Any) -> "Client[Any]":
    transport = StreamableHttpTransport(f"{served.origin}/mcp", headers={"Authorization": f"Bearer {token}"})
    return Client(transport, **options)


def only_grant(served: Served) -> Grant:
    (grant,) = served.bridge.snapshot().grants
    return grant


def processes(of: str = "notes") -> list[psutil.Process]:
    found = []
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if child.cmdline()[-2:] == [PROGRAM, of]:
                found.append(child)
    return found


async def until(claim: Any) -> None:
    async with asyncio.timeout(DEADLINE):
        while not claim():
            await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def listening(session: HandshakeSession) -> AsyncIterator["asyncio.Queue[str]"]:
    """Hold a session's stream open; yield the methods that come on it, and "" at its end."""
    heard: asyncio.Queue[str] = asyncio.Queue()

    async def read(stream: httpx.Response) -> None:
        async for line in stream.aiter_lines():
            if line.startswith("data: {"):
                heard.put_nowait(json.loads(line.removeprefix("data: ")).get("method", ""))
        heard.put_nowait("")

    async with session.stream() as stream:
        reading = asyncio.create_task(read(stream))
        try:
            yield heard
        finally:
            reading.cancel()


@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_a_server_taken_away_is_gone_at_the_next_request_and_back_when_given_again(
    serve: ServeBridge, mode: Any
) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(NOTES)
        tokens = await served.login(served.app())
        async with client(served, tokens.access, mode=mode) as app:
            await app.call_tool("notes__echo", {"text": "x"})
            before = {tool.name for tool in await app.list_tools()}

            served.bridge.set_servers(only_grant(served).id, [BUILTIN])
            without = {tool.name for tool in await app.list_tools()}
            with pytest.raises(Exception, match="Unknown tool"):
                await app.call_tool("notes__echo", {"text": "milk"})

            served.bridge.set_servers(only_grant(served).id, None)
            again = await app.call_tool("notes__echo", {"text": "milk"})

    assert "notes__echo" in before
    assert without == {"whoami", "bridge_status"}
    assert again.data == "milk"


@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_a_running_call_at_a_server_taken_away_is_cancelled_and_others_go_on(
    serve: ServeBridge, mode: Any
) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(NOTES)
        await served.bridge.upstreams.add(OTHER)
        tokens = await served.login(served.app())
        async with client(served, tokens.access, mode=mode) as app:
            await app.call_tool("notes__echo", {"text": "x"})
            await app.call_tool("other__echo", {"text": "x"})
            running, staying = (
                asyncio.create_task(app.call_tool(f"{name}__forever", raise_on_error=False))
                for name in ("notes", "other")
            )
            await until(lambda: only_grant(served).open_requests >= 2)

            served.bridge.set_servers(only_grant(served).id, [BUILTIN, "other"])
            async with asyncio.timeout(5):
                answer = await running
            kept = (await app.call_tool("other__echo", {"text": "still here"})).data
            is_staying = not staying.done()
            staying.cancel()
            await until(lambda: not processes())
            assert processes("other")
        lines = [(line.kind, line.detail, line.outcome) for line in served.bridge.activity()]

    assert answer.is_error
    assert "took this server from the app" in answer.content[0].text
    assert kept == "still here"
    assert is_staying
    assert ("rights", "may use only MCP Auth Bridge, Other, set by you", "ok") in lines
    assert any(line[1].startswith("tools/call forever (cancelled)") for line in lines)


async def test_open_streams_are_told_that_the_lists_have_changed(serve: ServeBridge) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(NOTES)
        app = served.app()
        session = HandshakeSession(app, await served.login(app))
        await session.open()
        async with listening(session) as heard, asyncio.timeout(DEADLINE):
            served.bridge.set_servers(only_grant(served).id, [BUILTIN])

            told = {await heard.get() for _ in range(3)}

        assert told == {f"notifications/{each}/list_changed" for each in ("tools", "prompts", "resources")}


async def test_a_stream_of_the_only_server_is_told_and_closed_when_another_takes_its_place(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        session = HandshakeSession(app, await served.login(app))
        await session.open()
        async with listening(session) as heard, asyncio.timeout(DEADLINE):
            await served.bridge.upstreams.add(NOTES)
            served.bridge.set_servers(only_grant(served).id, [BUILTIN])
            served.bridge.set_servers(only_grant(served).id, ["notes"])

            told = []
            while (method := await heard.get()) != "":
                told.append(method)
        tools = await session.post("tools/list", {})

    assert "notifications/tools/list_changed" in told
    assert "notes__echo" in tools.text
    assert "whoami" not in tools.text


async def test_what_a_command_changes_bites_in_the_running_app(serve: ServeBridge, paths: Paths) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(NOTES)
        app = served.app()
        tokens = await served.login(app)
        session = HandshakeSession(app, tokens)
        await session.open()
        grant = only_grant(served)
        async with listening(session) as heard, client(served, tokens.access, mode="legacy") as other:
            await other.call_tool("notes__echo", {"text": "x"})
            running = asyncio.create_task(other.call_tool("notes__forever", raise_on_error=False))
            await until(lambda: only_grant(served).open_requests >= 2)

            assert await run_command(paths, "servers", grant.id[:6], "--only", "bridge") == 0
            async with asyncio.timeout(DEADLINE):
                answer = await running
                told = await heard.get()
            await until(lambda: not processes())

    assert answer.is_error
    assert told == "notifications/tools/list_changed"


async def test_only_these_stay_only_these_and_all_means_later_ones_too(serve: ServeBridge) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(FILES)
        await served.login(served.app())
        grant_id = only_grant(served).id

        served.bridge.set_servers(grant_id, [BUILTIN, "Files"])
        await served.bridge.upstreams.add(UpstreamSettings("", "Later", "stdio", command="later"))
        only = only_grant(served)
        served.bridge.set_servers(grant_id, None)
        await served.bridge.upstreams.add(UpstreamSettings("", "Last", "stdio", command="last"))
        everything = only_grant(served)

    assert (only.upstreams, only.are_only_these) == ((BUILTIN, "files"), True)
    assert (everything.upstreams, everything.are_only_these) == ((BUILTIN, "files", "later", "last"), False)


async def test_the_choice_outlives_a_new_login_of_the_same_app(serve: ServeBridge) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(FILES)
        app = served.app()
        await served.login(app)
        served.bridge.set_servers(only_grant(served).id, ["files"])
        page = await app.open_page()
        question = await served.next_approval()
        served.bridge.answer(question.id, False)
        await app.wait_for_answer(page)

        await served.login(app)
        grant = only_grant(served)

    assert question.upstreams == ("Files",)
    assert (grant.upstreams, grant.are_only_these) == (("files",), True)


async def test_all_servers_stay_all_over_a_new_login_while_one_is_off(serve: ServeBridge) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(FILES)
        app = served.app()
        await served.login(app)
        served.bridge.upstreams.disable("files")
        served.bridge.set_servers(only_grant(served).id, None)

        await served.login(app)

        assert only_grant(served).upstreams == (BUILTIN, "files")


async def test_a_key_is_given_other_servers_too(serve: ServeBridge) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(NOTES)
        made = served.bridge.add_key("script", "admin", [BUILTIN])
        async with client(served, made.key, mode="legacy") as script:
            with pytest.raises((ToolError, Exception), match="Unknown tool"):
                await script.call_tool("notes__echo", {"text": "x"})

            served.bridge.set_servers(made.grant_id, ["notes"])

            assert (await script.call_tool("notes__echo", {"text": "x"})).data == "x"


async def test_no_server_at_all_and_strange_ones_are_refused(serve: ServeBridge) -> None:
    async with serve() as served:
        await served.login(served.app())
        grant_id = only_grant(served).id

        with pytest.raises(BridgeError, match="at least one"):
            served.bridge.set_servers(grant_id, [])
        with pytest.raises(NotFound):
            served.bridge.set_servers(grant_id, ["nowhere"])
        with pytest.raises(NotFound):
            served.bridge.set_servers("g_nobody", None)

        assert only_grant(served).upstreams == (BUILTIN,)


async def test_search_shows_in_the_snapshot_and_in_the_log(serve: ServeBridge) -> None:
    async with serve() as served:
        await served.login(served.app())
        grant_id = only_grant(served).id

        served.bridge.set_search(grant_id, True)
        is_on = only_grant(served).is_searching
        served.bridge.set_search(grant_id, False)

        assert (is_on, only_grant(served).is_searching) == (True, False)
        lines = [line.detail for line in served.bridge.activity() if line.kind == "rights"]
        assert lines == ["gets all its tools in one list, set by you", "finds tools by searching, set by you"]
