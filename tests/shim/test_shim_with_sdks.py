"""Apps built on the SDKs' own stdio clients, with our `connect` as their server, before the real app."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.harness import ClientProgram, RealClient, Stage, stage, until
from tests.store.real_keyring import real_keyring

pytestmark = [pytest.mark.clients, pytest.mark.keyring]

UPSTREAM = Path(__file__).parent.parent / "upstream" / "sdk_stdio_server.py"
CLIENTS = (
    RealClient("python-sdk", "python_sdk.py", "modern", on_stdio=True),
    RealClient("python-sdk-handshake", "python_sdk.py", "handshake", on_stdio=True),
    RealClient("typescript-sdk", "typescript_sdk.mjs", "modern", on_stdio=True),
    RealClient("typescript-sdk-handshake", "typescript_sdk.mjs", "handshake", on_stdio=True),
    RealClient("typescript-sdk-v1", "typescript_sdk_v1.mjs", "handshake", on_stdio=True),
)
every_client = pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.id)


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Stage]:
    """The app serves, the person is there, and a keyring: one of these SDKs starts us twice to begin once."""
    (tmp_path / "keyring").mkdir()
    with real_keyring(tmp_path / "keyring") as keyring, stage(tmp_path) as set_up:
        set_up.app.keyring = keyring.address
        yield set_up


def asks_who_it_is(program: ClientProgram) -> str:
    answer = program.does("call", name="whoami")
    assert not answer["is_error"], answer.fields
    return str(answer["result"]["client"])


@every_client
def test_one_sign_in_lasts_through_a_restart_until_it_is_revoked(story: Stage, client: RealClient) -> None:
    app, person = story.app, story.person
    program = story.start(client, "ignored")

    program.does("connect")
    assert asks_who_it_is(program) == "Claude Desktop"
    app.kill()
    app.start()
    assert asks_who_it_is(program) == "Claude Desktop"
    assert person.openings == 1
    (grant,) = app.grants()
    assert grant["client_name"] == "Claude Desktop"

    person.goes_away()
    app.cli("revoke", grant["id"])
    until(lambda: app.grants() == [])
    assert person.openings == 1
    program.begin("call", name="whoami")
    person.waits_to_see("asked", 2)
    person.comes_back()
    answer = program.answer()
    assert answer.ok, f"{answer.error}\n{program.log()}"
    assert answer["result"]["client"] == "Claude Desktop"
    assert asks_who_it_is(program) == "Claude Desktop"
    assert person.openings == 2


@every_client
def test_a_refused_app_is_told_and_opens_one_page(story: Stage, client: RealClient) -> None:
    story.person.comes_back("refuses")
    program = story.start(client, "ignored")

    answer = program.fails_to("connect")

    assert "was not let in" in answer.error
    assert story.person.openings == 1


@pytest.mark.parametrize("client", CLIENTS[:4], ids=lambda client: client.id)
def test_questions_and_progress_of_a_server_reach_the_app(story: Stage, client: RealClient) -> None:
    story.app.cli("upstreams", "add", "sdk", "--command", f"{sys.executable} {UPSTREAM}", "--yes")
    program = story.start(client, "Ann")
    program.does("connect")
    until(lambda: any(tool["name"] == "sdk__name" for tool in program.does("use", method="tools/list")["result"]))

    if client.option == "handshake":  # the other era asks by its answers, which pass like any
        answer = program.does("use", method="tools/call", params={"name": "sdk__name", "arguments": {}})
        assert "hello Ann" in str(answer["result"])
    program.does("use", method="tools/call", params={"name": "sdk__steps", "arguments": {}})
    heard = program.does("heard")["heard"]

    methods = [each["method"] for each in heard]
    assert ("elicitation/create" in methods) == (client.option == "handshake")
    if not client.needs_node:  # on stdio, TypeScript's drops progress that comes in one piece with the answer
        assert methods.count("progress of a call") == 3
