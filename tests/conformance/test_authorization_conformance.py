"""The public suite judges the authorization server: its metadata, and a login through the browser to a token."""

import asyncio
import socket
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from tests.conformance.suite import CURRENT, Suites, read_verdict
from tests.conftest import ServeBridge, Served
from tests.fakes import FakeDocuments

pytestmark = pytest.mark.conformance

SECONDS = 60


async def next_address(output: asyncio.StreamReader, start: str) -> str:
    """Return the first line of a program that begins with `start`."""
    seen = []
    async for line in output:
        seen.append(line.decode().strip())
        if seen[-1].startswith(start):
            return seen[-1]
    pytest.fail("the suite ended before it asked for a login:\n" + "\n".join(seen))


async def play_browser_and_person(served: Served, origin: str, url: str) -> None:
    """Open an address, read the code on the page, say yes to it in the app, and go where the bridge then sends us."""
    browser = served.app(origin=origin)
    redirect = await browser.http.get(url, headers={"Accept": "text/html"})
    page = await browser.http.get(urljoin(origin, redirect.headers["location"]), headers={"Accept": "text/html"})
    approval = await served.next_approval()
    assert approval.code in page.text
    served.bridge.approve_code(approval.code, True)
    answer = await browser.http.get(await browser.wait_for_answer(page))
    assert answer.status_code == 200


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.mark.parametrize("with_resource", [False, True], ids=["no resource", "resource"])
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
async def test_the_authorization_server_passes(
    suites: Suites, serve: ServeBridge, tmp_path: Path, host: str, with_resource: bool
) -> None:
    documents = FakeDocuments()
    documents.online = True
    async with serve(documents=documents) as served:
        issuer = f"http://{host}:{urlsplit(served.origin).port}"
        port = free_port()
        app = served.app("Conformance Suite", origin=issuer, redirect_uri=f"http://127.0.0.1:{port}/callback")
        assert (await app.register()).status_code == 201
        resource = ["--resource", f"{issuer}/mcp"] if with_resource else []
        login = ["--client-id", app.client_id, "--port", str(port), *resource]

        async with (
            suites.started(
                CURRENT, "authorization", "--url", issuer, *login, "--output-dir", str(tmp_path / "verdict")
            ) as process,
            asyncio.timeout(SECONDS),
        ):
            assert process.stdout is not None
            url = await next_address(process.stdout, f"{issuer}/authorize?")
            await play_browser_and_person(served, issuer, url)
            await process.communicate()

    assert process.returncode is not None
    verdict = read_verdict(tmp_path / "verdict", process.returncode)
    print(f"\n{issuer}: {verdict}")
    assert len(verdict.scenarios) == 2
    assert verdict.passed == verdict.scenarios, str(verdict)
    assert verdict.totals == {"SUCCESS": 3}, str(verdict)
    assert verdict.exit_code == 0
