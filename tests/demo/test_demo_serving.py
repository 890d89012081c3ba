"""Serving: this computer only, a free port, one line of JSON, and pages a person can use in a real browser."""

import asyncio
import json
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import psutil
import pytest

from bridge_app.demo.server import make_app, serve
from tests.demo.person import LABEL, REDIRECT_URI, served
from tests.fakes import query

CHROMIUM = Path("/usr/bin/chromium")


async def test_it_listens_on_this_computer_only() -> None:
    async with served() as s:
        port = httpx.URL(s.base).port

        listening = [each.laddr for each in psutil.Process().net_connections("inet") if each.status == "LISTEN"]

        assert [each.ip for each in listening if each.port == port] == ["127.0.0.1"]


async def test_a_taken_port_is_an_error() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()

        with pytest.raises(OSError, match="in use"):
            await serve(make_app(), taken.getsockname()[1])


async def test_the_command_says_in_one_line_where_it_is() -> None:
    command = [sys.executable, "-m", "bridge_app.demo", "--seed", "1", "--profile", "jwt"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    try:
        assert process.stdout is not None
        line = json.loads(await asyncio.wait_for(process.stdout.readline(), 20))
        async with httpx.AsyncClient(base_url=line["base"]) as http:
            home = await http.get("/")
            listed = await http.get(
                "/v2/oauth/clients",
                params={"client_id": line["client_id"]},
                headers={"Authorization": f"Bearer {line['service_token']}"},
            )
    finally:
        process.terminate()
        await asyncio.wait_for(process.wait(), 10)

    assert set(line) == {"base", "profile", "client_id", "client_secret", "service_token", "admin_token"}
    assert LABEL in home.text
    assert listed.json()["count"] == 1


def test_it_needs_nothing_of_qt_or_mcp() -> None:
    code = (
        "import sys, bridge_app.demo.server; names = {each.partition('.')[0] for each in sys.modules};"
        "sys.exit(bool(names & {'PySide6', 'mcp', 'fastmcp', 'pangea', 'keyring'}))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.chromium
@pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium here")
async def test_a_person_signs_in_and_allows_a_part_in_a_real_browser() -> None:
    playwright = pytest.importorskip("playwright.async_api")
    async with served() as s, playwright.async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        page = await browser.new_page()
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text))
        await page.route(f"{REDIRECT_URI}**", lambda route: route.fulfill(body="back"))

        await page.goto(s.authorize_url(scope="user read admin"))
        await page.get_by_label("E-mail").fill("bob@example.com")
        await page.get_by_label("Password").fill("wrong")
        await page.get_by_role("button", name="Sign in", exact=True).click()
        assert await page.get_by_role("alert").inner_text() == "E-mail or password is not right."
        await page.get_by_role("button", name="Sign in as Alice Example").click()
        assert await page.get_by_role("note").inner_text() != ""
        await page.get_by_label("Administer").uncheck()
        await page.get_by_role("button", name="Allow").click()
        await page.wait_for_url(f"{REDIRECT_URI}**")
        answer = query(page.url)
        await browser.close()

        assert (await s.redeem(answer["code"])).json()["scope"] == "user read"
        assert [each for each in complaints if "favicon" not in each and "401" not in each] == []
