"""A record of what a provider answers: complete, comparable, and without anything that belongs to somebody."""

import asyncio
import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bridge_app import cli, live_record
from bridge_app.authorization.sign_in import CLIENT_SECRET
from bridge_app.config import Config, SignIn, save_config
from bridge_app.errors import BridgeError
from bridge_app.live_record import Fact, Recorder, Target, listen_for_callback, record, report, save
from bridge_app.paths import Paths
from bridge_app.store.sealed_file import SealedFile
from tests.company import free_port
from tests.demo.person import REDIRECT_URI, StandIn, served

ROOT = Path(__file__).parents[1]
PASSPHRASE = "a long passphrase"


@pytest.fixture
async def pangea() -> AsyncIterator[StandIn]:
    async with served() as found:
        yield found


def target_of(pangea: StandIn, **changes: Any) -> Target:
    addresses = live_record._pangea_addresses(pangea.base)
    client = pangea.client
    return Target(pangea.base, addresses, client.client_id, REDIRECT_URI, client.secret, **changes)


async def record_of(pangea: StandIn, **knobs: Any) -> dict[str, Fact]:
    """Record a stand-in with these knobs, a login included."""
    pangea.cloud.knobs.change(knobs)

    async def log_in(url: str) -> str:
        return str((await pangea.browser.sign_in(url)).headers["location"])

    async with httpx.AsyncClient() as http:
        facts, problem = await record(target_of(pangea), http, log_in, is_pangea=True)
    assert problem == ""
    return {fact.key: fact for fact in facts}


async def test_the_stand_in_answers_like_itself_and_everything_is_asked(pangea: StandIn) -> None:
    facts = await record_of(pangea)

    assert {fact.verdict for fact in facts.values()} == {"same"}
    assert len(facts) > 45
    assert facts["pkce_enforced"].seen == "400 invalid_grant"
    assert facts["refresh_token"].seen == "ptr_ and 32 letters"
    assert facts["access_token_shape"].seen == "ptu_ and 32 letters"
    assert facts["page_short_state"].seen == "redirect to the callback, error invalid_request"
    assert facts["page_other_callback"].seen == "400 page"
    assert facts["token_wrong_secret"].seen == "401 invalid_client"
    assert facts["introspect_unknown"].seen == "200 JSON: active, active false"
    assert "sub" in facts["introspection_fields"].seen
    assert facts["refresh_after_code_twice"].seen == "400 invalid_grant"


@pytest.mark.parametrize(
    ("knobs", "key", "seen"),
    [
        ({"pkce": "ignore"}, "pkce_enforced", "200 JSON"),
        ({"pkce": "required"}, "page_no_pkce", "redirect to the callback, error invalid_request"),
        ({"state_pattern": False}, "page_short_state", "200 page"),
        ({"issue_refresh": False}, "refresh_token", "no"),
        ({"token_format": "jwt"}, "access_token_shape", "a JWT"),
        ({"introspection": "minimal"}, "introspection_fields", "active client_id scope"),
        ({"resource_parameter": "refused"}, "page_resource", "redirect to the callback, error"),
        ({"metadata": "absent"}, "metadata_oauth", "404"),
        ({"metadata": "lying"}, "metadata_token_endpoint", "another host"),
        ({"openid_configuration": True}, "metadata_openid", "200 JSON"),
        ({"refresh_rotation": False}, "refresh_rotates", "no"),
        ({"send_iss": True}, "callback_fields", "code iss state"),
        ({"any_auth_method": True}, "token_other_method", "400 invalid_grant"),
        ({"redirect_match": "loopback_port"}, "page_other_port", "200 page"),
        ({"access_life": 172_795}, "token_life", "172795"),
        ({"omit": ["expires_in"]}, "token_life", "none"),
    ],
    ids=lambda value: str(value),
)
async def test_what_is_otherwise_is_found(pangea: StandIn, knobs: dict[str, Any], key: str, seen: str) -> None:
    facts = await record_of(pangea, **knobs)

    assert facts[key].verdict == "differs"
    assert seen in facts[key].seen


async def test_nothing_of_anybody_is_in_a_record(pangea: StandIn, tmp_path: Path) -> None:
    for knobs in ({}, {"token_format": "jwt", "openid_configuration": True}):
        facts = await record_of(pangea, **knobs)
        save(tmp_path / "record.json", tuple(facts.values()), "pangea")
        shown = report(tuple(facts.values())) + (tmp_path / "record.json").read_text()

        cloud = pangea.cloud
        kept = [*vars(cloud.logins)["_tokens"], *vars(cloud.logins)["_tickets"]]
        assert len(kept) > 5
        for secret in (*kept, cloud.service_token, cloud.admin_token, pangea.client.secret, pangea.client.client_id):
            assert secret not in shown
        for word in ("alice", "Alice", "example.com/", "127.0.0.1", "eyJ", "pui_", "@"):
            assert word not in shown.replace("https://example.com/mcp", "")


async def test_the_login_that_was_made_is_given_back(pangea: StandIn) -> None:
    await record_of(pangea)

    assert not pangea.cloud.logins.standing()


async def test_every_line_of_the_ledger_that_is_named_is_there(pangea: StandIn) -> None:
    ledger = (ROOT / "docs" / "pangea-stand-in.md").read_text(encoding="utf-8")
    facts = await record_of(pangea)
    named = {fact.ledger for fact in facts.values() if fact.ledger}

    assert len(named) > 15
    assert [each for each in named if each not in ledger] == []


@pytest.mark.parametrize("end", ["gone", "parked"])
async def test_a_provider_that_is_gone_is_recorded_too(pangea: StandIn, end: str) -> None:
    pangea.cloud.knobs.change({"service": end})
    async with httpx.AsyncClient() as http:
        facts, problem = await record(target_of(pangea), http, None, is_pangea=True)

    assert problem == ""
    assert {fact.seen for fact in facts if fact.seen != "not there"} <= {"410 text", "200 page"}


async def test_a_provider_that_never_answers_is_given_up_on(pangea: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_record, "DEADLINE_SECONDS", 0.05)
    pangea.cloud.faults.add("*", "hang", times=None)
    async with httpx.AsyncClient() as http:
        facts, _ = await record(target_of(pangea), http, None, is_pangea=False)

    assert {fact.seen for fact in facts} == {"no answer"}


async def test_a_hostile_provider_can_put_nothing_into_a_record(pangea: StandIn) -> None:
    odd = {
        "error": "\u001b[31mred",
        "access_token": "a\u001b[0m",
        "<b>": 1,
        "x" * 100: 1,
        "active": "alice@example.com",
    }
    for route in ("/v2/*", "/.well-known/*"):
        pangea.cloud.faults.add(
            route, "status", status=200, body=json.dumps(odd), content_type="application/json", times=None
        )
    async with httpx.AsyncClient() as http:
        facts, _ = await record(target_of(pangea), http, None, is_pangea=False)

    shown = report(facts)
    assert "\u001b" not in shown
    assert "alice" not in shown
    assert "x" * 100 not in shown


async def test_a_refused_login_is_said_and_the_rest_is_kept(pangea: StandIn) -> None:
    async def log_in(url: str) -> str:
        return f"{REDIRECT_URI}?error=access_denied&state={httpx.URL(url).params['state']}"

    async with httpx.AsyncClient() as http:
        facts, problem = await record(target_of(pangea), http, log_in, is_pangea=True)

    assert "access_denied" in problem
    assert len(facts) > 25
    assert "not recorded to its end" in report(facts, problem)


async def test_an_answer_of_another_sign_in_is_not_redeemed(pangea: StandIn) -> None:
    async def log_in(url: str) -> str:
        return f"{REDIRECT_URI}?code=pmc_stolen&state=another-state"

    async with httpx.AsyncClient() as http:
        recorder = Recorder(target_of(pangea), http)
        with pytest.raises(BridgeError, match="another sign-in"):
            await recorder.look_with_login(log_in)

    assert not pangea.cloud.journal.entries("/v2/oauth/token")


async def test_the_callback_is_heard_once_and_other_pages_are_not() -> None:
    port, ready = free_port(), asyncio.Event()
    waiting = asyncio.create_task(listen_for_callback(port, "/pangea/callback", on_ready=ready.set))
    async with asyncio.timeout(10), httpx.AsyncClient() as http:
        await ready.wait()
        icon = await http.get(f"http://127.0.0.1:{port}/favicon.ico")
        page = await http.get(f"http://localhost:{port}/pangea/callback?code=c&state=s")
        heard = await waiting

    assert icon.status_code == 404
    assert page.status_code == 200
    assert heard == f"http://localhost:{port}/pangea/callback?code=c&state=s"


# the command


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(tmp_path))
    paths = Paths.below(tmp_path)
    paths.prepare()
    return paths


@pytest.fixture
def demo(home: Paths) -> Iterator[tuple[str, str, str]]:
    """Serve the stand-in as `demo pangea` does; return its address, client id and secret."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    command = [sys.executable, "-m", "bridge_app", "demo", "pangea", "--port", str(port)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ.copy()) as process:
        assert process.stdout is not None
        told: dict[str, str] = {}
        for line in process.stdout:
            name, _, value = line.strip().rpartition("  ")
            told[name.strip()] = value.strip()
            if "answers to" in line:
                break
        yield told["Hosted login"], told["Client ID"], told["Client secret"]
        process.terminate()


def test_the_command_records_the_demo_and_writes_a_file(
    home: Paths, demo: tuple[str, str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base, client_id, secret = demo
    sign_in = SignIn(provider="pangea", address=base, client_id=client_id)
    save_config(home.config_file, Config(secrets="sealed_file", sign_in=sign_in))
    SealedFile(home.sealed_secrets, PASSPHRASE, cost=16).write(CLIENT_SECRET, secret)
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    environment = {**os.environ, cli.PASSPHRASE_VARIABLE: str(tmp_path / "passphrase")}
    output = tmp_path / "record.json"
    command = [sys.executable, "-m", "bridge_app", "doctor", "--live", "--output", str(output)]

    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    written = json.loads(output.read_text())
    assert {fact["verdict"] for fact in written["facts"]} == {"same"}
    assert "0 different" in done.stdout
    assert "Without a login" in done.stdout
    for private in (secret, client_id, base.removeprefix("http://"), str(home.data_dir)):
        assert private not in done.stdout + done.stderr + output.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")
@pytest.mark.parametrize("is_port_taken", [False, True])
async def test_at_a_terminal_a_login_is_walked_through_and_recorded(
    home: Paths, tmp_path: Path, is_port_taken: bool
) -> None:
    port = free_port()
    async with (
        contextlib.AsyncExitStack() as leaving,
        served(redirect_uris=[f"http://localhost:{port}/pangea/callback"]) as pangea,
    ):
        sign_in = SignIn(provider="pangea", address=pangea.base, client_id=pangea.client.client_id)
        save_config(home.config_file, Config(port=port, secrets="sealed_file", sign_in=sign_in))
        SealedFile(home.sealed_secrets, PASSPHRASE, cost=16).write(CLIENT_SECRET, pangea.client.secret)
        (tmp_path / "passphrase").write_text(PASSPHRASE)
        environment = {**os.environ, cli.PASSPHRASE_VARIABLE: str(tmp_path / "passphrase")}
        terminal, end = os.openpty()
        for each in (terminal, end):
            leaving.callback(os.close, each)
        if is_port_taken:
            leaving.enter_context(socket.create_server(("127.0.0.1", port)))
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bridge_app", "doctor", "--live"),
            cwd=ROOT,
            env=environment,
            stdin=end,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        assert process.stderr is not None
        assert process.stdout is not None
        async with asyncio.timeout(60):
            for _ in range(2):  # the stand-in spends the first code on the question about PKCE
                url = ""
                while not url.startswith(pangea.base):
                    url = (await process.stderr.readline()).decode().strip()
                back = str((await pangea.browser.sign_in(url)).headers["location"])
                if is_port_taken:
                    # Only now is what is typed read: turning the echo off throws away what was typed before.
                    await process.stderr.readuntil(b"(not shown) ")
                    os.write(terminal, f"{back}\n".encode())
                else:
                    await reach(back)
            told = (await process.stdout.read()).decode()
            code = await process.wait()

    assert code == 0
    assert "60 like the stand-in's, 0 different" in told


async def reach(address: str) -> None:
    """Open a page that somebody is about to serve."""
    async with asyncio.timeout(10), httpx.AsyncClient() as http:
        while True:
            try:
                assert (await http.get(address)).status_code == 200
                return
            except httpx.ConnectError:
                await asyncio.sleep(0.05)


@pytest.mark.parametrize(
    "text",
    [
        "psa_" + "a2" * 16,
        "ptu_" + "b3" * 16,
        "eyJhbGciOi.eyJzdWIi.c2ln",
        "alice@example.com",
        "0f8fad5b-d9cb-469f-a165-70867728950e",
        "the secret itself",
    ],
)
async def test_what_should_never_be_noted_is_covered_at_last(text: str) -> None:
    async with httpx.AsyncClient() as http:
        recorder = Recorder(Target("https://x.example", {}, "an id", REDIRECT_URI, "the secret itself"), http)
        recorder._note("key", "question", f"before {text} after")

    assert text not in recorder.facts[0].seen
    assert "before" in recorder.facts[0].seen


def test_without_a_provider_there_is_nothing_to_record(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor", "--live"]) == 1

    assert "There is no provider to record" in capsys.readouterr().err


def test_the_options_of_a_record_go_with_live(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor", "--output", "x.json"]) == 2
    assert "--live" in capsys.readouterr().err


async def test_an_openid_provider_is_recorded_without_comparison(
    home: Paths, pangea: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    pangea.cloud.knobs.change({"openid_configuration": True})
    sign_in = SignIn(provider="oidc", address=pangea.base, client_id=pangea.client.client_id, scopes=("openid",))
    config = Config(secrets="sealed_file", sign_in=sign_in)
    SealedFile(home.sealed_secrets, PASSPHRASE, cost=16).write(CLIENT_SECRET, pangea.client.secret)

    facts, _ = await live_record.examine_live(home, config, PASSPHRASE, None)

    assert {fact.verdict for fact in facts} == {"recorded"}
    assert next(fact.seen for fact in facts if fact.key == "metadata_openid") == "200 JSON"


async def test_a_secret_that_only_memory_holds_is_said(home: Paths, pangea: StandIn) -> None:
    sign_in = SignIn(provider="pangea", address=pangea.base, client_id=pangea.client.client_id)

    with pytest.raises(BridgeError, match="client secret can't be read"):
        await live_record.examine_live(home, Config(secrets="memory", sign_in=sign_in), None, None)
