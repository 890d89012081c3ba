"""The third story: a click cuts a client off, at once and for real."""

import asyncio
import itertools
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from fastmcp import FastMCP

from bridge_app.events import GrantRevoked
from bridge_app.models import GrantState
from bridge_app.paths import Paths
from tests.conftest import ServeBridge
from tests.fakes import ClientApp, Tokens

ROOT = __file__.rsplit("/tests/", 1)[0]


class Patient:
    """An MCP server whose one tool never ends by itself, and tells when it began and when it was cancelled."""

    def __init__(self) -> None:
        self.has_begun = asyncio.Event()
        self.was_cancelled = asyncio.Event()
        self.server: FastMCP[None] = FastMCP("Patient")
        self.server.tool(self.wait_for_ever)

    async def wait_for_ever(self) -> str:
        """Never answer."""
        self.has_begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.was_cancelled.set()
            raise
        return "never"


class HandshakeSession:
    """A client of the handshake era (2025-11-25) with an MCP session."""

    def __init__(self, app: ClientApp, tokens: Tokens) -> None:
        self.app = app
        self._ids = itertools.count(1)
        self.headers = {
            **tokens.bearer,
            "Accept": "application/json, text/event-stream",
            "MCP-Protocol-Version": "2025-11-25",
        }

    async def open(self) -> None:
        params = {
            "protocolVersion": "2025-11-25",
            "capabilities": {},
            "clientInfo": {"name": "test-app", "version": "2"},
        }
        answer = await self.post("initialize", params)
        assert answer.status_code == 200, answer.text
        self.headers["Mcp-Session-Id"] = answer.headers["mcp-session-id"]
        note = {"jsonrpc": "2.0", "method": "notifications/initialized"}
        assert (await self.app.http.post(self.url, json=note, headers=self.headers)).status_code == 202

    @property
    def url(self) -> str:
        return f"{self.app.origin}/mcp"

    async def post(self, method: str, params: dict[str, object]) -> httpx.Response:
        body = {"jsonrpc": "2.0", "id": next(self._ids), "method": method, "params": params}
        return await self.app.http.post(self.url, json=body, headers=self.headers)

    @asynccontextmanager
    async def stream(self) -> AsyncIterator[httpx.Response]:
        async with self.app.http.stream("GET", self.url, headers=self.headers) as response:
            assert response.status_code == 200
            yield response


async def drained(response: httpx.Response) -> float:
    """Read a stream to its end and return when that was."""
    async for _ in response.aiter_bytes():
        pass
    return time.perf_counter()


async def test_revoke_ends_streams_and_calls_within_a_blink(
    serve: ServeBridge, capsys: pytest.CaptureFixture[str]
) -> None:
    patient = Patient()
    async with serve(local_server=patient.server) as served:
        app = served.app()
        tokens = await served.login(app)
        session = HandshakeSession(app, tokens)
        await session.open()
        async with session.stream() as stream:
            reading = asyncio.create_task(drained(stream))
            calling = asyncio.create_task(session.post("tools/call", {"name": "wait_for_ever", "arguments": {}}))
            async with asyncio.timeout(5):
                await patient.has_begun.wait()

            clicked = time.perf_counter()
            served.bridge.revoke_grant(served.bridge.snapshot().grants[0].id)
            async with asyncio.timeout(5):
                await patient.was_cancelled.wait()
                cancelled = time.perf_counter()
                ended = await reading
                answer = await calling

        with capsys.disabled():
            print(
                f"\nrevoke: running call cancelled after {(cancelled - clicked) * 1000:.1f} ms, "
                f"open stream ended after {(ended - clicked) * 1000:.1f} ms"
            )
        assert ended - clicked < 1
        assert cancelled - clicked < 1
        assert answer.status_code == 401 or "revoked" in answer.text
        refused = await session.post("tools/list", {})
        assert refused.status_code == 401
        assert "resource_metadata=" in refused.headers["www-authenticate"]
        (grant,) = served.bridge.snapshot().grants
        assert grant.state is GrantState.REVOKED
        assert (await app.refresh(tokens.refresh)).json()["error"] == "invalid_grant"


async def test_a_revoked_client_may_ask_again_and_meets_consent(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        tokens = await served.login(app)
        served.bridge.revoke_grant(served.bridge.snapshot().grants[0].id)
        assert (await app.call(tokens)).status_code == 401

        page = await app.open_page()

        approval = await served.next_approval()
        assert approval.code in page.text
        assert not approval.was_allowed_before
        again = await served.login(app)
        assert (await app.call(again)).status_code == 200


async def test_another_process_revokes_within_a_second(serve: ServeBridge, paths: Paths) -> None:
    patient = Patient()
    async with serve(local_server=patient.server) as served:
        app = served.app()
        tokens = await served.login(app)
        calling = asyncio.create_task(app.call(tokens, "tools/call", name="wait_for_ever", arguments={}))
        async with asyncio.timeout(5):
            await patient.has_begun.wait()
        grant_id = served.bridge.snapshot().grants[0].id

        command = await run_command(paths, "revoke", grant_id)

        written = time.perf_counter()
        assert command == 0
        async with asyncio.timeout(5):
            await patient.was_cancelled.wait()
        assert time.perf_counter() - written < 1
        await calling
        assert (await app.call(tokens)).status_code == 401


async def test_pause_refuses_without_a_login_and_resume_goes_on(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        tokens = await served.login(app)
        grant_id = served.bridge.snapshot().grants[0].id

        served.bridge.pause_grant(grant_id)
        refused = await app.call(tokens)
        renewed = await app.refresh(tokens.refresh)
        served.bridge.resume_grant(grant_id)

        assert refused.status_code == 403
        assert "www-authenticate" not in refused.headers
        assert renewed.status_code == 200
        assert (await app.call(tokens)).status_code == 200


async def test_pause_everything_stops_every_client(serve: ServeBridge) -> None:
    async with serve() as served:
        one, other = served.app("One"), served.app("Other")
        tokens = [(app, await served.login(app)) for app in (one, other)]

        served.bridge.pause_everything()
        refused = [(await app.call(held)).status_code for app, held in tokens]
        served.bridge.resume_everything()
        resumed = [(await app.call(held)).status_code for app, held in tokens]

        assert refused == [403, 403]
        assert resumed == [200, 200]


async def test_revoking_one_client_leaves_the_others_alone(serve: ServeBridge) -> None:
    async with serve() as served:
        one, other = served.app("One"), served.app("Other")
        held_by_one, held_by_other = await served.login(one), await served.login(other)
        ended: list[str] = []
        served.bridge.events.subscribe(
            lambda event: ended.append(event.grant_id) if isinstance(event, GrantRevoked) else None
        )
        grant = next(grant for grant in served.bridge.snapshot().grants if grant.client_name == "One")

        served.bridge.revoke_grant(grant.id)

        assert ended == [grant.id]
        assert (await one.call(held_by_one)).status_code == 401
        assert (await other.call(held_by_other)).status_code == 200


async def test_a_cut_stream_meets_no_challenge_until_somebody_calls(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        session = HandshakeSession(app, await served.login(app))
        await session.open()
        served.bridge.revoke_grant(served.bridge.snapshot().grants[0].id)

        reopened = await app.http.get(session.url, headers=session.headers)
        called = await session.post("tools/list", {})

        assert reopened.status_code == 405
        assert "www-authenticate" not in reopened.headers
        assert called.status_code == 401
        assert "resource_metadata=" in called.headers["www-authenticate"]


async def test_a_client_let_in_again_finds_its_mcp_session(serve: ServeBridge) -> None:
    async with serve() as served:
        app, stranger = served.app(), served.app("Stranger")
        session = HandshakeSession(app, await served.login(app))
        await session.open()
        served.bridge.revoke_grant(served.bridge.snapshot().grants[0].id)

        session.headers.update((await served.login(app)).bearer)
        thief = HandshakeSession(stranger, await served.login(stranger))
        thief.headers["Mcp-Session-Id"] = session.headers["Mcp-Session-Id"]

        assert (await thief.post("tools/list", {})).status_code == 404
        assert (await session.post("tools/list", {})).status_code == 200


async def run_command(paths: Paths, *arguments: str) -> int:
    """Run the command line on the same data folder, as another process, and return its exit code."""
    home = paths.data_dir.parent
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bridge_app", *arguments, cwd=ROOT, env={**os.environ, "MCP_AUTH_BRIDGE_HOME": str(home)}
    )
    async with asyncio.timeout(30):
        return await process.wait()


async def run_command_for_words(paths: Paths, *arguments: str) -> str:
    """Run the command line on the same data folder, as another process, and return what it says."""
    home = paths.data_dir.parent
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bridge_app",
        *arguments,
        cwd=ROOT,
        env={**os.environ, "MCP_AUTH_BRIDGE_HOME": str(home)},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(30):
        words, _ = await process.communicate()
    assert process.returncode == 0, words
    return words.decode()
