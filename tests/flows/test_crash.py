"""The app is killed at the worst moments: nothing is issued twice, what was taken back stays so, no login is lost."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bridge_app.paths import Paths
from tests.fakes import ClientApp, Tokens, query

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")

ROOT = Path(__file__).resolve().parents[2]


class Process:
    """The real app in a process of its own, on one home and one port."""

    def __init__(self, paths: Paths) -> None:
        self.home = paths.data_dir.parent
        self.environment = {**os.environ, "MCP_AUTH_BRIDGE_HOME": str(self.home)}
        self.origin = ""
        self.process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it and wait until it serves."""
        port = self.origin.rpartition(":")[2] or "0"
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bridge_app", "serve", "--port", port),
            cwd=ROOT,
            env=self.environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        assert self.process.stdout is not None
        line = "?"
        async with asyncio.timeout(30):
            # A question taken up again is told before.
            while line and " serves " not in line:
                line = (await self.process.stdout.readline()).decode()
        if not line:
            assert self.process.stderr is not None
            raise AssertionError(f"it did not start: {(await self.process.stderr.read()).decode()[-2000:]}")
        self.origin = line.split()[-1].removesuffix("/mcp")

    async def kill(self) -> None:
        """End it without a chance to tidy up."""
        if self.process is not None and self.process.returncode is None:
            self.process.send_signal(signal.SIGKILL)
            await self.process.communicate()

    async def restart(self) -> None:
        await self.kill()
        await self.start()

    async def command(self, *arguments: str) -> str:
        """Run the command line beside it and return what it printed."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bridge_app", *arguments),
            cwd=ROOT,
            env=self.environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        async with asyncio.timeout(30):
            out, _ = await process.communicate()
        assert process.returncode == 0, out.decode()
        return out.decode()


@pytest.fixture
async def process(paths: Paths) -> AsyncIterator[Process]:
    paths.prepare()
    paths.config_file.write_text('secrets = "memory"\n')
    process = Process(paths)
    await process.start()
    yield process
    await process.kill()


@pytest.fixture
async def app(process: Process) -> AsyncIterator[ClientApp]:
    app = ClientApp(process.origin)
    assert (await app.register()).status_code == 201
    yield app
    await app.http.aclose()


def code_on(page: httpx.Response) -> str:
    """Return the short code that the page shows."""
    return page.text.partition("mcp-auth-bridge approve ")[2][:9]


async def get_code(process: Process, app: ClientApp) -> str:
    page = await app.open_page()
    await process.command("approve", code_on(page), "--yes")
    return query(await app.wait_for_answer(page))["code"]


async def login(process: Process, app: ClientApp) -> Tokens:
    return held(app, await app.redeem(await get_code(process, app)))


def held(app: ClientApp, response: httpx.Response) -> Tokens:
    assert response.status_code == 200, response.text
    body = response.json()
    return Tokens(app.client_id, body["access_token"], body["refresh_token"], body)


def is_invalid_grant(response: httpx.Response) -> bool:
    return response.status_code == 400 and response.json()["error"] == "invalid_grant"


async def test_killed_between_consent_and_redemption_the_code_is_still_good_once(
    process: Process, app: ClientApp
) -> None:
    code = await get_code(process, app)

    await process.restart()
    first = await app.redeem(code)
    second = await app.redeem(code)

    tokens = held(app, first)
    assert is_invalid_grant(second)
    assert (await app.call(tokens)).status_code == 401


async def test_killed_after_the_token_answer_the_tokens_work_and_the_code_is_spent(
    process: Process, app: ClientApp
) -> None:
    code = await get_code(process, app)
    tokens = held(app, await app.redeem(code))

    await process.restart()

    assert (await app.call(tokens)).status_code == 200
    renewed = held(app, await app.refresh(tokens.refresh))
    assert is_invalid_grant(await app.redeem(code))
    assert (await app.call(renewed)).status_code == 401


async def test_killed_right_after_a_revocation_was_confirmed_it_stays_revoked(process: Process, app: ClientApp) -> None:
    tokens = await login(process, app)

    answer = await app.http.post(f"{app.origin}/revoke", data={"token": tokens.refresh, "client_id": app.client_id})
    await process.restart()

    assert answer.status_code == 200
    assert (await app.call(tokens)).status_code == 401
    assert is_invalid_grant(await app.refresh(tokens.refresh))
    assert "revoked" in await process.command("grants", "--all")


async def test_killed_between_refreshes_the_new_token_works_and_the_old_one_is_dead(
    process: Process, app: ClientApp
) -> None:
    first = await login(process, app)
    second = held(app, await app.refresh(first.refresh))

    await process.restart()
    third = held(app, await app.refresh(second.refresh))

    assert (await app.call(third)).status_code == 200
    assert is_invalid_grant(await app.refresh(first.refresh))
    assert (await app.call(third)).status_code == 401


async def test_killed_with_a_refresh_under_way_costs_no_login(process: Process, app: ClientApp) -> None:
    tokens = await login(process, app)

    for turns in (1, 20, 60):
        under_way = asyncio.create_task(app.refresh(tokens.refresh))
        # So far may the request get: to its connection, onto the wire, or to its answer.
        for _ in range(turns):
            await asyncio.sleep(0)
        await process.restart()
        try:
            tokens = held(app, await under_way)
        except httpx.TransportError:
            tokens = held(app, await app.refresh(tokens.refresh))

    assert (await app.call(tokens)).status_code == 200


async def test_killed_while_the_person_thinks_the_question_comes_back_and_the_page_goes_on(
    process: Process, app: ClientApp
) -> None:
    page = await app.open_page()

    await process.restart()
    again = await app.http.get(page.url, headers={"Accept": "text/html"})
    await process.command("approve", code_on(page), "--yes")
    tokens = held(app, await app.redeem(query(await app.wait_for_answer(page))["code"]))

    assert code_on(again) == code_on(page)
    assert len(code_on(page)) == 9
    assert (await app.call(tokens)).status_code == 200


async def test_answered_while_it_was_dead_the_login_goes_on_after_the_start(process: Process, app: ClientApp) -> None:
    page = await app.open_page()

    await process.kill()
    await process.command("approve", code_on(page), "--yes")
    await process.start()

    held(app, await app.redeem(query(await app.wait_for_answer(page))["code"]))
