"""A real Chromium walks the login page: redirects, cookie, waiting refresh, and the return to the client."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.harness import RealClient, Stage, find_chromium, stage

pytestmark = [pytest.mark.clients, pytest.mark.chromium]

CLIENTS = (
    RealClient("python-sdk", "python_sdk.py", "modern"),
    RealClient("fastmcp", "fastmcp_client.py", "modern"),
)


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path, find_chromium()) as set_up:
        yield set_up


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.id)
def test_a_person_allows_in_another_window_and_chromium_returns_to_the_client(story: Stage, client: RealClient) -> None:
    program = story.start(client, "Test App")

    program.does("connect")

    assert program.does("call", name="whoami")["result"]["client"] == "Test App"
    landed = story.person.waits_to_see("landed")
    assert landed.details["at"].endswith("/callback")
    assert landed.details["parameters"] == ["code", "iss", "state"]
    assert landed.details["iss"] == story.app.origin


@pytest.mark.parametrize("client", CLIENTS[:1], ids=lambda client: client.id)
def test_a_person_refuses_and_chromium_tells_the_client(story: Stage, client: RealClient) -> None:
    story.person.comes_back("refuses")
    program = story.start(client, "Test App")

    program.fails_to("connect")

    assert story.person.waits_to_see("landed").details["error"] == "access_denied"
