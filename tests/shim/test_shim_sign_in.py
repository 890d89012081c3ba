"""The sign-in of the shim: a real app that serves, a scripted browser, a real keyring."""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from bridge_app.paths import Paths
from tests.clients.harness import App, Stage, free_port, stage, until
from tests.shim.stdio_app import META, SECONDS, StdioApp, environment_for
from tests.store.real_keyring import RealKeyring, real_keyring

SERVICE = "mcp-auth-bridge-connect"
UPSTREAM = Path(__file__).parent.parent / "upstream" / "sdk_stdio_server.py"

Start = Callable[..., StdioApp]


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Stage]:
    """The app serves, and the person is there."""
    with stage(tmp_path) as set_up:
        yield set_up


@pytest.fixture
def keyring(tmp_path: Path) -> Iterator[RealKeyring]:
    home = tmp_path / "keyring"
    home.mkdir()
    with real_keyring(home) as started:
        yield started


@pytest.fixture
def start(story: Stage, tmp_path: Path) -> Iterator[Start]:
    """Start an app with its shim; its browser is the person's."""
    started: list[StdioApp] = []

    def start_one(keyring: RealKeyring | None = None, *options: str, app_id: str = "claude-desktop") -> StdioApp:
        bus = {} if keyring is None else {"DBUS_SESSION_BUS_ADDRESS": keyring.address}
        environment = environment_for(tmp_path / "home", story.app.home, BROWSER=str(story.person.browser), **bus)
        started.append(StdioApp(environment, *(options or ("--no-start",)), app_id=app_id))
        return started[-1]

    yield start_one
    for app in started:
        app.end()


def who_is(app: StdioApp) -> dict[str, Any]:
    """Call `whoami`; returns what it says."""
    answer = app.call("whoami", 60)
    assert "result" in answer, answer
    found: dict[str, Any] = json.loads(answer["result"]["content"][0]["text"])
    return found


def kept(keyring: RealKeyring, entry: str) -> dict[str, Any] | None:
    """What the `keyring` library's own command finds."""
    done = subprocess.run(
        [sys.executable, "-m", "keyring", "-b", "keyring.backends.SecretService.Keyring", "get", SERVICE, entry],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": keyring.address},
        capture_output=True,
        text=True,
        timeout=60,
    )
    return json.loads(done.stdout) if done.returncode == 0 and done.stdout.strip() else None


def entry_of(app: App) -> str:
    return f"claude-desktop ({app.home})"


# ---- in memory --------------------------------------------------------------------------------------------------


def test_the_first_request_leads_to_the_browser_and_the_person_sees_the_apps_name(story: Stage, start: Start) -> None:
    app = start()
    answer = app.introduce(60)

    assert answer["result"]["serverInfo"]["name"] == "MCP Auth Bridge"
    assert who_is(app)["client"] == "Claude Desktop"
    asked = story.person.waits_to_see("opened").details["parameters"]
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/callback", asked["redirect_uri"])
    assert asked["code_challenge_method"] == "S256"
    assert asked["resource"] == story.app.address
    landed = story.person.waits_to_see("landed").details
    assert landed["iss"] == story.app.origin
    assert story.person.openings == 1
    app.reads_in_log("keyring can't be used")
    assert not any("http" in line for line in app.log)


def test_a_restart_at_another_port_costs_no_sign_in(story: Stage, start: Start) -> None:
    app = start()
    app.introduce(60)
    client = who_is(app)["client"]
    assert story.app.stop() == 0
    number = app.begin("tools/list")
    app.reads_in_log("Waiting for MCP Auth Bridge")
    story.app.port = free_port()
    story.app.start()

    assert "result" in app.answer(number, 60)
    assert who_is(app)["client"] == client
    assert story.person.openings == 1


def test_a_person_who_says_no_is_not_asked_again_until_the_app_begins_anew(story: Stage, start: Start) -> None:
    story.person.comes_back("refuses")
    app = start()
    error = app.introduce(60)["error"]
    assert error["message"].startswith("Claude Desktop was not let in to MCP Auth Bridge.")
    for _ in range(2):
        assert "error" in app.ask("tools/list", {"_meta": META}, 60)
    assert "not let in" in app.introduce(60)["error"]["message"]  # at once: some apps fall back to the other era
    assert story.person.openings == 1

    story.person.comes_back()
    (answer_file,) = story.app.paths.runtime_dir.glob("connect-*.answer")
    facts = json.loads(answer_file.read_text())
    assert set(facts) == {"at", "title", "hint"}
    answer_file.write_text(json.dumps({**facts, "at": facts["at"] - 60}))
    assert "result" in app.introduce(60)
    assert story.person.openings == 2


def test_a_revoked_app_asks_once_more_when_it_is_used_and_not_before(story: Stage, start: Start) -> None:
    app = start()
    app.introduce(60)
    who_is(app)
    (grant,) = story.app.grants()
    story.person.goes_away()
    story.app.cli("revoke", grant["id"])
    until(lambda: any(line["kind"] == "refused" for line in story.app.activity()))
    app.tell("notifications/roots/list_changed")
    assert story.person.openings == 1

    numbers = [app.begin("tools/call", {"name": "whoami", "arguments": {}}) for _ in range(5)]
    story.person.waits_to_see("asked", 2)
    story.person.comes_back()
    answers = [app.answer(number, 60) for number in numbers]
    assert all("result" in answer for answer in answers)
    assert story.person.openings == 2
    assert [ended["client_name"] for ended in story.app.grants("revoked")] == ["Claude Desktop"]


def test_a_token_that_ran_out_is_renewed_without_a_browser(story: Stage, start: Start) -> None:
    app = start()
    app.introduce(60)
    who_is(app)
    story.app.expire_access_tokens()

    assert who_is(app)["client"] == "Claude Desktop"
    assert story.person.openings == 1


def test_a_bridge_that_forgot_the_app_is_introduced_to_it_again(story: Stage, start: Start) -> None:
    app = start()
    app.introduce(60)
    story.app.stop()
    story.app.paths.database.unlink()
    story.app.start()

    assert who_is(app)["client"] == "Claude Desktop"
    assert story.person.openings == 2
    assert story.person.saw("stopped") == []


def test_a_question_outlives_a_restart_of_the_bridge(story: Stage, start: Start) -> None:
    story.person.goes_away()
    app = start()
    number = app.begin("tools/list", {"_meta": META})
    story.person.waits_to_see("asked")
    story.app.kill()
    story.app.start()
    story.person.comes_back()

    assert "result" in app.answer(number, 60)
    assert story.person.openings == 1


def test_a_cancelled_call_is_cancelled_at_the_server_behind_the_bridge(story: Stage, start: Start) -> None:
    story.app.cli("upstreams", "add", "sdk", "--command", f"{sys.executable} {UPSTREAM}", "--yes")
    app = start()
    app.introduce(60, elicitation={})
    until(lambda: any(tool["name"] == "sdk__forever" for tool in app.ask("tools/list")["result"]["tools"]))
    number = app.begin("tools/call", {"name": "sdk__forever", "arguments": {}})
    asking = app.begin("tools/call", {"name": "sdk__name", "arguments": {}})
    question = app.hears(lambda message: message.get("method") == "elicitation/create")
    app.tell("notifications/cancelled", {"requestId": number, "reason": "enough"})
    until(lambda: "1" in json.dumps(app.call("sdk__cancellations")["result"]["content"]))

    app.reply(question["id"], {"action": "accept", "content": {"value": "Ann"}})
    assert "hello Ann" in json.dumps(app.answer(asking))


# ---- in the keyring ---------------------------------------------------------------------------------------------


@pytest.mark.keyring
def test_tokens_are_in_the_keyring_and_nowhere_else(
    story: Stage, start: Start, keyring: RealKeyring, tmp_path: Path
) -> None:
    app = start(keyring)
    app.introduce(60)
    who_is(app)
    tokens = kept(keyring, entry_of(story.app))
    assert tokens is not None
    secrets = [tokens["access"].encode(), tokens["refresh"].encode()]
    process = psutil.Process(app.process.pid)
    shown = [
        json.dumps(process.environ()).encode(),
        json.dumps(process.cmdline()).encode(),
        "\n".join(app.log).encode(),
    ]

    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert len(files) > 5
    for text in [*shown, *(file.read_bytes() for file in files)]:
        assert not any(secret in text for secret in secrets)


@pytest.mark.keyring
def test_the_next_start_needs_no_browser_and_a_renewed_token_serves_both(
    story: Stage, start: Start, keyring: RealKeyring
) -> None:
    first = start(keyring)
    first.introduce(60)
    who_is(first)
    before = kept(keyring, entry_of(story.app))
    second = start(keyring)
    second.introduce(60)
    assert who_is(second)["client"] == "Claude Desktop"

    for _ in range(3):
        story.app.expire_access_tokens()
        for app in (first, second):
            assert who_is(app)["client"] == "Claude Desktop"
    after = kept(keyring, entry_of(story.app))
    assert before is not None
    assert after is not None
    assert after["refresh"] != before["refresh"]
    assert after["client_id"] == before["client_id"]
    assert story.person.openings == 1
    assert len(story.app.grants()) == 1


@pytest.mark.keyring
@pytest.mark.parametrize("attitude", ["allows", "refuses"])
def test_ten_started_at_once_open_one_page(story: Stage, start: Start, keyring: RealKeyring, attitude: str) -> None:
    story.person.comes_back("allows" if attitude == "allows" else "refuses")
    apps = [start(keyring) for _ in range(10)]
    numbers = [app.begin("tools/list", {"_meta": META}) for app in apps]
    answers = [app.answer(number, 120) for app, number in zip(apps, numbers, strict=True)]

    assert {("result" in answer) for answer in answers} == {attitude == "allows"}
    assert story.person.openings == 1
    if attitude == "allows":
        story.app.expire_access_tokens()
        numbers = [app.begin("tools/list", {"_meta": META}) for app in apps]
        assert all("result" in app.answer(number, 120) for app, number in zip(apps, numbers, strict=True))
        assert story.person.openings == 1
        assert len(story.app.grants()) == 1


@pytest.mark.keyring
def test_two_apps_have_a_sign_in_each(story: Stage, start: Start, keyring: RealKeyring) -> None:
    apps = [start(keyring, app_id=app_id) for app_id in ("claude-desktop", "my-own_app")]
    for app in apps:
        app.introduce(60)

    assert [who_is(app)["client"] for app in apps] == ["Claude Desktop", "My Own App"]
    assert story.person.openings == 2


@pytest.mark.keyring
def test_a_locked_keyring_nobody_opens_leaves_the_sign_in_in_memory(
    story: Stage, start: Start, keyring: RealKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring.address)
    keyring.lock()
    app = start(keyring)

    app.introduce(60)
    assert who_is(app)["client"] == "Claude Desktop"
    app.reads_in_log("kept in memory alone")


# ---- a bridge that does not run ---------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """The folder of a bridge that does not run; what is started there is ended afterwards."""
    paths = Paths.below(tmp_path / "bridge")
    paths.prepare()
    paths.config_file.write_text(f'secrets = "memory"\nport = {free_port()}\n')
    paths.config_file.chmod(0o600)
    yield tmp_path / "bridge"
    for process in processes_of(tmp_path / "bridge"):
        with contextlib.suppress(psutil.Error):
            process.send_signal(signal.SIGTERM)
            process.wait(20)


def processes_of(home: Path) -> list[psutil.Process]:
    """The bridges that serve from this folder."""
    found = []
    for process in psutil.process_iter(["cmdline"]):
        with contextlib.suppress(psutil.Error):
            words = process.info["cmdline"] or []
            if words[-1:] == ["serve"] and process.environ().get("MCP_AUTH_BRIDGE_HOME") == str(home):
                found.append(process)
    return found


def test_a_bridge_that_does_not_run_is_started_once_and_outlives_the_app(home: Path, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    # What lies where the app runs must not be taken for ours.
    (tmp_path / "home" / "bridge_app.py").write_text("raise SystemExit('a stranger')")
    environment = environment_for(tmp_path / "home", home)
    apps = [StdioApp({**environment}, app_id=f"app-{number}") for number in range(4)]
    try:
        for app in apps:
            app.reads_in_log("MCP Auth Bridge is", 60)
        until(lambda: Paths.below(home).discovery_file.exists(), 60)
        assert len(processes_of(home)) == 1
        assert sum("Starting it, and waiting" in line for app in apps for line in app.log) == 1
        number = apps[0].begin("tools/list", {"_meta": META})
        apps[0].reads_in_log("Waiting for your answer in the browser", 60)
        apps[0].tell("notifications/cancelled", {"requestId": number, "_meta": META})
    finally:
        for app in apps:
            app.end()

    (serving,) = processes_of(home)
    assert serving.is_running()


@pytest.mark.parametrize("how", ["by the settings", "by its option"])
def test_a_bridge_is_not_started_where_that_is_switched_off(home: Path, tmp_path: Path, how: str) -> None:
    config = Paths.below(home).config_file
    if how == "by the settings":
        config.write_text(config.read_text() + "start_for_apps = false\n")
    app = StdioApp(environment_for(tmp_path / "home", home), *(["--no-start"] if how == "by its option" else []))
    try:
        app.reads_in_log("Waiting for MCP Auth Bridge, which is not running", SECONDS)
        assert processes_of(home) == []
    finally:
        app.end()
