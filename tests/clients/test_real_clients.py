"""Real MCP clients against the real app: sign in, live through a restart, be revoked, sign in again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.harness import ClientProgram, RealClient, Stage, stage, until

pytestmark = pytest.mark.clients

CLIENTS = (
    RealClient("python-sdk", "python_sdk.py", "modern"),
    RealClient("python-sdk-handshake", "python_sdk.py", "handshake", has_mcp_session=True, keeps_a_stream=True),
    RealClient("fastmcp", "fastmcp_client.py", "modern"),
    RealClient("fastmcp-handshake", "fastmcp_client.py", "handshake", has_mcp_session=True, keeps_a_stream=True),
    RealClient("typescript-sdk", "typescript_sdk.mjs", "modern"),
    RealClient(
        "typescript-sdk-handshake", "typescript_sdk.mjs", "handshake", has_mcp_session=True, keeps_a_stream=True
    ),
    RealClient("typescript-sdk-v1", "typescript_sdk_v1.mjs", "handshake", has_mcp_session=True, keeps_a_stream=True),
    RealClient("mcp-remote", "mcp_remote.py", keeps_a_stream=True),
)
NAME = "Test App"

every_client = pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.id)


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Stage]:
    """The app serves, and the person is there."""
    with stage(tmp_path) as set_up:
        yield set_up


def asks_who_it_is(program: ClientProgram) -> str:
    """Call `whoami`; returns the name under which the app knows the client."""
    answer = program.does("call", name="whoami")
    assert not answer["is_error"], answer.fields
    return str(answer["result"]["client"])


@every_client
def test_one_login_lasts_until_it_is_revoked(story: Stage, client: RealClient) -> None:
    app, person = story.app, story.person
    program = story.start(client, NAME)

    program.does("connect")
    name = asks_who_it_is(program)
    assert person.openings == 1
    assert len(person.saw("asked")) == 1
    mcp_session = program.does("session")["id"]
    assert (mcp_session is not None) == client.has_mcp_session

    app.kill()
    app.start()
    assert asks_who_it_is(program) == name
    assert program.does("session")["id"] == mcp_session
    assert person.openings == 1

    program.close()
    program = story.start(client, NAME)
    program.does("connect")
    assert asks_who_it_is(program) == name
    assert person.openings == 1

    mcp_session = program.does("session")["id"]
    until(lambda: app.grants()[0]["calls"] >= 2)  # written in batches: the crash may have cost the first of the three
    (grant,) = app.grants()
    assert grant["client_name"] == name
    person.goes_away()
    app.cli("revoke", grant["id"])
    program.begin("call", name="whoami")
    person.waits_to_see("asked", 2)  # it was refused: the client wants the person's permission again
    assert app.grants() == []

    person.comes_back()
    answer = program.answer()
    assert answer.ok, f"{answer.error}\n{program.log()}"
    assert answer["result"]["client"] == name
    assert not answer["reconnected"]
    assert program.does("session")["id"] == mcp_session
    assert person.openings == 2

    until(lambda: app.grants()[0]["calls"] == 1)
    (new_grant,) = app.grants()
    assert new_grant["id"] != grant["id"]
    assert [ended["id"] for ended in app.grants("revoked")] == [grant["id"]]
    assert asks_who_it_is(program) == name
    assert person.openings == 2


@pytest.mark.parametrize("client", CLIENTS[:1], ids=lambda client: client.id)
def test_a_question_outlives_a_restart_of_the_app(story: Stage, client: RealClient) -> None:
    story.person.goes_away()
    program = story.start(client, NAME)
    program.begin("connect")
    story.person.waits_to_see("asked")

    story.app.kill()
    story.app.start()
    story.person.comes_back()

    answer = program.answer()
    assert answer.ok, f"{answer.error}\n{program.log()}"
    assert story.person.openings == 1
    assert len(story.person.saw("asked")) == 1


@pytest.mark.parametrize(
    "client",
    # Python's clients look at their own clock only, and would open a browser.
    [client for client in CLIENTS if client.needs_node],
    ids=lambda client: client.id,
)
def test_an_access_token_that_ran_out_is_renewed_without_a_browser(story: Stage, client: RealClient) -> None:
    program = story.start(client, NAME)
    program.does("connect")
    name = asks_who_it_is(program)
    mcp_session = program.does("session")["id"]

    story.app.expire_access_tokens()

    assert asks_who_it_is(program) == name
    assert program.does("session")["id"] == mcp_session
    assert story.person.openings == 1


def test_revoking_one_client_leaves_the_other_alone(tmp_path: Path) -> None:
    one, other = CLIENTS[1], CLIENTS[3]
    with stage(tmp_path) as story:
        programs = [story.start(client, client.id) for client in (one, other)]
        for program in programs:
            program.does("connect")
            asks_who_it_is(program)
        mcp_session = programs[1].does("session")["id"]
        grants = {grant["client_name"]: grant["id"] for grant in story.app.grants()}
        assert set(grants) == {one.id, other.id}

        story.person.goes_away()
        story.app.cli("revoke", grants[one.id])
        programs[0].begin("call", name="whoami")
        story.person.waits_to_see("asked", 3)

        assert asks_who_it_is(programs[1]) == other.id
        assert programs[1].does("session")["id"] == mcp_session
        assert [grant["id"] for grant in story.app.grants()] == [grants[other.id]]


@pytest.mark.parametrize(
    "client", [client for client in CLIENTS if client.keeps_a_stream], ids=lambda client: client.id
)
def test_revoking_opens_no_browser_until_the_client_is_used(story: Stage, client: RealClient) -> None:
    """Its stream is cut and it tries to open it again by itself: that must not become a login nobody asked for."""
    app, person = story.app, story.person
    program = story.start(client, NAME)
    program.does("connect")
    asks_who_it_is(program)
    (grant,) = app.grants()
    person.goes_away()

    app.cli("revoke", grant["id"])
    until(lambda: any(line["kind"] == "refused" for line in app.activity()))
    assert person.openings == 1

    program.begin("call", name="whoami")
    person.waits_to_see("asked", 2)
    person.comes_back()
    assert program.answer().ok
    assert person.openings == 2


@every_client
def test_a_refused_client_is_told_and_does_not_ask_again(story: Stage, client: RealClient) -> None:
    story.person.comes_back("refuses")
    program = story.start(client, NAME)

    program.fails_to("connect")

    landed = story.person.waits_to_see("landed")
    assert landed.details["error"] == "access_denied"
    assert story.person.openings == 1
    assert story.app.grants() == []


@every_client
def test_a_paused_client_is_refused_without_a_browser_and_works_again_when_resumed(
    story: Stage, client: RealClient
) -> None:
    app, person = story.app, story.person
    program = story.start(client, NAME)
    program.does("connect")
    asks_who_it_is(program)
    (grant,) = app.grants()

    app.cli("pause", grant["id"])
    program.fails_to("call", name="whoami")
    assert person.openings == 1

    app.cli("resume", grant["id"])
    asks_who_it_is(program)
    assert person.openings == 1
