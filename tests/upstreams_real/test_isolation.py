"""Two people's apps at the same servers at the same time: questions, answers and secrets stay with whom they belong."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import psutil
import pytest
from fastmcp import Client
from fastmcp.client.transports import StreamableHttpTransport
from fastmcp.exceptions import ToolError

from bridge_app.models import UpstreamSettings
from bridge_app.paths import Paths
from tests.conformance.test_upstream_conformance import running
from tests.conftest import ServeBridge, Served
from tests.flows.test_revoke import run_command
from tests.upstream.stdio_parts import raw_settings

pytestmark = pytest.mark.filterwarnings("ignore::mcp.shared.exceptions.MCPDeprecationWarning")

DEADLINE = 30.0
ERAS = ("legacy", "2026-07-28")
ASKING: dict[str, dict[str, tuple[str, dict[str, str]]]] = {
    "elicitation": {
        "legacy": ("test_elicitation", {"message": "Who are you?"}),
        "2026-07-28": ("test_input_required_result_elicitation", {}),
    },
    "sampling": {
        "legacy": ("test_sampling", {"prompt": "Who are you?"}),
        "2026-07-28": ("test_input_required_result_sampling", {}),
    },
}
"""The fixture's tools that ask something, by what they ask and how an era is asked."""


class Meeting:
    """Everybody who comes waits until all are there."""

    def __init__(self, count: int) -> None:
        self._missing = count
        self._all_there = asyncio.Event()

    async def join(self, *_: object) -> None:
        """Come, but don't wait."""
        self._missing -= 1
        if self._missing <= 0:
            self._all_there.set()

    @property
    def is_held(self) -> bool:
        """All have come."""
        return self._all_there.is_set()

    async def wait(self) -> None:
        """Come, and wait for the others."""
        await self.join()
        async with asyncio.timeout(DEADLINE):
            await self._all_there.wait()


class App:
    """One app: answers what it is asked in its own name, but only once the other one was asked, too."""

    def __init__(self, name: str, served: Served, token: str, era: Any) -> None:
        self.name = name
        self.era = era
        self.asked = 0
        self.told: list[str] = []
        self.meeting = Meeting(1)
        transport = StreamableHttpTransport(f"{served.origin}/mcp", headers={"Authorization": f"Bearer {token}"})
        self.client: Client[Any] = Client(
            transport,
            mode=era,
            elicitation_handler=self._elicit,
            sampling_handler=self._sample,
            log_handler=self._hear,
            progress_handler=self._progress,
        )

    async def cause(self, kind: str) -> str:
        """Call a tool that asks, and return what it says in the end."""
        return words(await self.client.call_tool(*ASKING[kind][self.era]))

    async def _elicit(self, message: str, response_type: Any, params: Any, context: Any) -> dict[str, Any]:
        await self._be_asked()
        fields = params.model_dump(by_alias=True)["requestedSchema"]["properties"]
        return {field: self.name for field in fields}

    async def _sample(self, messages: Any, params: Any, context: Any) -> str:
        await self._be_asked()
        return f"I am {self.name}"

    async def _be_asked(self) -> None:
        self.asked += 1
        await self.meeting.wait()

    async def _hear(self, message: Any) -> None:
        self.told.append(str(message.data))

    async def _progress(self, progress: float, total: float | None, message: str | None) -> None:
        self.told.append(f"{progress}")


@asynccontextmanager
async def connected(served: Served, name: str, era: str) -> AsyncIterator[App]:
    """One app, logged in by itself and connected in its era."""
    tokens = await served.login(served.app(name))
    app = App(name, served, tokens.access, era)
    async with app.client:
        yield app


@asynccontextmanager
async def two_apps(served: Served, eras: tuple[str, str]) -> AsyncIterator[tuple[App, App]]:
    """Ann's app and Bob's."""
    async with connected(served, "Ann", eras[0]) as ann, connected(served, "Bob", eras[1]) as bob:
        yield ann, bob


def words(result: Any) -> str:
    return str(result.content[0].text)


@pytest.mark.parametrize(
    "eras", [("legacy", "legacy"), ("legacy", "2026-07-28"), ("2026-07-28", "2026-07-28")], ids=" ".join
)
@pytest.mark.parametrize("transport", ["stdio", "http"])
async def test_each_is_asked_what_it_caused_and_gets_its_own_answer(
    serve: ServeBridge, transport: str, eras: tuple[str, str]
) -> None:
    async with running(transport, "both") as settings, serve() as served:
        await served.bridge.upstreams.add(settings)
        async with two_apps(served, eras) as (ann, bob):
            for kind in ASKING:
                meeting = ann.meeting = bob.meeting = Meeting(2)
                said = await asyncio.gather(ann.cause(kind), bob.cause(kind))

                assert meeting.is_held
                assert ["Ann" in words for words in said] == [True, False]
                assert ["Bob" in words for words in said] == [False, True]

    assert (ann.asked, bob.asked) == (2, 2)


async def test_nobody_is_asked_what_a_shared_process_asks_of_no_one_in_particular(serve: ServeBridge) -> None:
    async with running("stdio", "handshake") as settings, serve() as served:
        await served.bridge.upstreams.add(shared(settings))
        async with two_apps(served, ("legacy", "legacy")) as (ann, bob):
            results = await asyncio.gather(
                *(app.cause(kind) for kind in ASKING for app in (ann, bob)), return_exceptions=True
            )
            greeting = await ann.client.call_tool("test_simple_text")

    assert [type(result) for result in results] == [ToolError] * 4
    assert (ann.asked, bob.asked) == (0, 0)
    assert words(greeting)


async def test_a_shared_process_of_2026_07_28_asks_each_its_own(serve: ServeBridge) -> None:
    async with running("stdio", "both") as settings, serve() as served:
        await served.bridge.upstreams.add(shared(settings))
        async with two_apps(served, ("2026-07-28", "2026-07-28")) as (ann, bob):
            for kind in ASKING:
                meeting = ann.meeting = bob.meeting = Meeting(2)
                said = await asyncio.gather(ann.cause(kind), bob.cause(kind))

                assert meeting.is_held
                assert ["Ann" in words for words in said] == [True, False]
                assert ["Bob" in words for words in said] == [False, True]


@pytest.mark.parametrize("is_shared", [False, True], ids=["alone", "shared"])
@pytest.mark.parametrize("era", ERAS)
async def test_progress_and_logs_reach_their_caller_only(serve: ServeBridge, era: str, is_shared: bool) -> None:
    async with running("stdio", "both") as settings, serve() as served:
        await served.bridge.upstreams.add(shared(settings, is_shared))
        async with two_apps(served, (era, era)) as (ann, bob):
            await asyncio.gather(
                ann.client.call_tool("test_tool_with_progress"), bob.client.call_tool("test_tool_with_logging")
            )
            if not is_shared:
                await until(lambda: len(bob.told) == 3)

    assert ann.told == ["0.0", "50.0", "100.0"]
    assert not set(bob.told) & {"0.0", "50.0", "100.0"}
    assert len(bob.told) == (0 if is_shared else 3)


async def test_a_server_that_dies_in_a_call_costs_the_other_app_nothing(serve: ServeBridge) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(raw_settings(id="", prefix="raw"))
        async with two_apps(served, ("legacy", "legacy")) as apps:
            ann, bob = (app.client for app in apps)
            pids = [int(words(await client.call_tool("raw__pid", {}))) for client in (ann, bob)]
            begun = Meeting(3)
            calls = [
                asyncio.create_task(client.call_tool("raw__wait", {"name": "it"}, progress_handler=begun.join))
                for client in (ann, bob)
            ]
            await begun.wait()

            psutil.Process(pids[0]).kill()
            with pytest.raises(Exception, match="stopped while it worked"):
                await calls[0]
            await bob.call_tool("raw__release", {"name": "it"})
            held = await calls[1]
            again = int(words(await ann.call_tool("raw__pid", {})))
            same = int(words(await bob.call_tool("raw__pid", {})))

    assert words(held) == "done"
    assert again not in pids
    assert same == pids[1]


@pytest.mark.parametrize("way", ["in the app", "by another process"])
@pytest.mark.parametrize("era", ERAS)
async def test_revoking_ends_the_processes_of_that_app_alone(
    serve: ServeBridge, paths: Paths, era: str, way: str
) -> None:
    async with serve() as served:
        await served.bridge.upstreams.add(raw_settings(id="", prefix="raw"))
        async with two_apps(served, (era, era)) as apps:
            pids = {app.name: int(words(await app.client.call_tool("raw__pid", {}))) for app in apps}
            grants = {grant.client_name: grant.id for grant in served.bridge.snapshot().grants}

            if way == "in the app":
                served.bridge.revoke_grant(grants["Ann"])
            else:
                assert await run_command(paths, "revoke", grants["Ann"]) == 0

            await until(lambda: not psutil.pid_exists(pids["Ann"]))
            assert psutil.pid_exists(pids["Bob"])
            assert int(words(await apps[1].client.call_tool("raw__pid", {}))) == pids["Bob"]


@pytest.mark.parametrize("era", ERAS)
async def test_no_server_on_this_computer_gets_to_see_a_token(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch, era: str
) -> None:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_PASSPHRASE", "a passphrase of ours")
    async with serve() as served:
        await served.bridge.upstreams.add(raw_settings(id="", prefix="raw"))
        app = served.app()
        tokens = await served.login(app)
        async with App("Ann", served, tokens.access, era).client as client:
            pid = int(words(await client.call_tool("raw__pid", {})))
            seen = words(await client.call_tool("raw__seen", {}))
            process = psutil.Process(pid)
            everything = json.dumps([seen, process.cmdline(), process.environ()])

    assert "tools/call" in seen
    for secret in (tokens.access, tokens.refresh, "a passphrase of ours", "MCP_AUTH_BRIDGE"):
        assert secret not in everything


@pytest.mark.parametrize("era", ERAS)
async def test_no_server_over_http_gets_to_see_a_token(serve: ServeBridge, era: str) -> None:
    async with running("http", "both") as settings, wiretap(settings.url) as (tapped, heard), serve() as served:
        await served.bridge.upstreams.add(UpstreamSettings("", "Tapped", "http", url=tapped))
        tokens = await served.login(served.app())
        async with App("Ann", served, tokens.access, era).client as client:
            await client.list_tools()
            await client.call_tool("tapped__test_tool_with_progress")
            await client.read_resource("test://static-text")
            if era == "legacy":
                await client.call_tool("tapped__test_elicitation", {"message": "Who?"})
        await until(lambda: era != "legacy" or b"DELETE /mcp" in b"".join(heard))

    everything = b"".join(heard).lower()
    assert b"tools/call" in everything
    assert tokens.access.lower().encode() not in everything
    assert tokens.refresh.lower().encode() not in everything
    assert not [line for line in everything.split(b"\r\n") if line.startswith((b"authorization:", b"cookie:"))]


def shared(settings: UpstreamSettings, is_shared: bool = True) -> UpstreamSettings:
    """Return the settings of a server with one process for all."""
    return UpstreamSettings(
        "", "Fixture", "stdio", command=settings.command, arguments=settings.arguments, prefix="", is_shared=is_shared
    )


@asynccontextmanager
async def wiretap(url: str) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A line to a server that notes every byte sent to it."""
    port = int(url.rsplit(":", 1)[1].split("/")[0])
    heard: list[bytes] = []
    lines: set[asyncio.Task[None]] = set()

    async def pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, note: Callable[[bytes], None]) -> None:
        try:
            while piece := await reader.read(65536):
                note(piece)
                writer.write(piece)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        lines.add(task)
        task.add_done_callback(lines.discard)
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(pour(reader, far_writer, heard.append), pour(far_reader, writer, lambda piece: None))

    server = await asyncio.start_server(connect, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/mcp", heard
    finally:
        server.close()
        for line in tuple(lines):
            line.cancel()
        await asyncio.gather(*lines, return_exceptions=True)


async def until(has_come: Callable[[], bool]) -> None:
    """Wait until it is so."""
    async with asyncio.timeout(DEADLINE):
        while not has_come():
            await asyncio.sleep(0.02)
