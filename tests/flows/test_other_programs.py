"""Whose program uses a token: real programs over real connections, told apart, told of, refused, accepted."""

import asyncio
import json
import os
import shutil
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bridge_app.config import ClientRules, Config
from bridge_app.events import Event, OtherProgramFound
from bridge_app.models import Grant, Peer, RunState
from bridge_app.paths import Paths
from bridge_app.server.peer import Address, Connections
from tests.conftest import ServeBridge, Served
from tests.fakes import ClientApp, Tokens

CURL, NODE = shutil.which("curl"), shutil.which("node")
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="tells of programs as Linux does"),
    pytest.mark.skipif(CURL is None or NODE is None, reason="needs curl and node"),
]

BODY = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "visitor", "version": "1"}},
}
HEADERS = {
    "Content-Type": "application/json",
    "Accept": "application/json, text/event-stream",
}
HOLDING = """
const http = require('http');
const [, , url, ...tokens] = process.argv;
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const send = (token) => new Promise((done, fail) => {
  const headers = { ...JSON.parse(process.env.HEADERS), authorization: 'Bearer ' + token };
  const request = http.request(url, { method: 'POST', headers, agent }, (answer) => {
    let text = '';
    answer.on('data', (piece) => { text += piece; });
    answer.on('end', () => done([answer.statusCode, text]));
  });
  request.on('error', fail);
  request.end(process.env.BODY);
});
(async () => {
  for (const token of tokens) console.log(JSON.stringify(await send(token)));
  process.stdin.resume();
  process.stdin.on('end', () => process.exit(0));
})();
"""
"""Sends a request with each token over one connection, and holds it until its standard input ends."""


def rules(choice: Any) -> Config:
    return Config(port=0, secrets="memory", clients=ClientRules(other_program=choice))


class Visitor:
    """Another program, which sends requests with tokens over one connection and keeps it open."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.pid = process.pid

    @classmethod
    async def start(cls, command: tuple[str, ...], url: str, *tokens: str) -> "Visitor":
        environment = {"PATH": "/usr/bin:/bin", "HEADERS": json.dumps(HEADERS), "BODY": json.dumps(BODY)}
        pipe = asyncio.subprocess.PIPE
        return cls(
            await asyncio.create_subprocess_exec(*command, url, *tokens, stdin=pipe, stdout=pipe, env=environment)
        )

    async def answer(self) -> tuple[int, str]:
        assert self._process.stdout is not None
        async with asyncio.timeout(20):
            status, text = json.loads(await self._process.stdout.readline())
        return status, text

    async def leave(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        await self._process.wait()


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "collect.js"
    path.write_text(HOLDING)
    return path


async def visit(served: Served, script: Path, *tokens: str) -> tuple[int, str]:
    """Send one request from a node script and return the answer, once the bridge knows whose it was."""
    visitor = await Visitor.start((str(NODE), str(script)), f"{served.origin}/mcp", *tokens)
    try:
        answer = await visitor.answer()
        await told(served)
    finally:
        await visitor.leave()
    return answer


async def told(served: Served) -> None:
    """Wait until it is known who is behind every connection."""
    connections = served.bridge._programs.connections
    assert isinstance(connections, Connections)
    async with asyncio.timeout(5):
        while not all(each.is_told for each in connections._open.values()):
            await asyncio.sleep(0)


async def login(served: Served, name: str = "Test App") -> tuple[ClientApp, Tokens]:
    app = served.app(name)
    tokens = await served.login(app)
    await told(served)
    return app, tokens


def grant_of(served: Served) -> Grant:
    return served.bridge.snapshot().grants[0]


def heard(served: Served) -> list[Event]:
    events: list[Event] = []
    served.bridge.events.subscribe(events.append)
    return events


async def test_the_program_that_redeemed_the_code_is_kept_with_the_grant(serve: ServeBridge, paths: Paths) -> None:
    async with serve() as served:
        app, tokens = await login(served)
        await app.http.post(f"{served.origin}/mcp", json=BODY, headers={**HEADERS, **tokens.bearer})

        (kept,) = grant_of(served).programs

        assert kept.is_known
        assert kept.program.path == str(Path(sys.executable).resolve())
        assert kept.pids == (os.getpid(),)
        assert str(kept.pids[0]) not in paths.database.read_bytes().decode("latin-1")


async def test_the_question_names_the_program_that_registered(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        await app.register()
        await told(served)
        page = await app.open_page()

        approval = await served.next_approval()

        assert approval.program is not None
        assert approval.program.name in page.text
        assert "Registered by" in page.text
        served.bridge.answer(approval.id, False)


async def test_another_program_is_told_of_once_and_goes_on(serve: ServeBridge, script: Path) -> None:
    async with serve() as served:
        _, tokens = await login(served, "Cursor")
        events = heard(served)

        first, second = await visit(served, script, tokens.access), await visit(served, script, tokens.access)

        assert (first[0], second[0]) == (200, 200)
        (found,) = [each for each in events if isinstance(each, OtherProgramFound)]
        assert found.program.startswith("node (…/")
        assert "collect.js)" in found.program
        snapshot = served.bridge.snapshot()
        (problem,) = snapshot.problems
        assert problem.title.startswith("Another program came with Cursor's access: node (")
        assert problem.is_mild
        assert snapshot.state is RunState.NEEDS_YOU
        served.bridge._flush()
        assert any("another program came" in line.detail for line in served.bridge.activity())


async def test_said_to_be_fine_it_is_one_of_its_programs(serve: ServeBridge, script: Path) -> None:
    async with serve() as served:
        _, tokens = await login(served)
        await visit(served, script, tokens.access)
        other = next(each for each in grant_of(served).programs if not each.is_known)

        served.bridge.accept_program(grant_of(served).id, other.id)
        await visit(served, script, tokens.access)

        assert [each.is_known for each in grant_of(served).programs] == [True, True]
        assert served.bridge.snapshot().problems == ()


async def test_refused_it_hears_why_and_nothing_is_revoked(serve: ServeBridge, script: Path) -> None:
    async with serve(config=rules("refuse")) as served:
        app, tokens = await login(served)

        status, words = await visit(served, script, tokens.access)
        own = await app.http.post(f"{served.origin}/mcp", json=BODY, headers={**HEADERS, **tokens.bearer})

        assert status == 403
        assert "another program" in words
        assert own.status_code == 200
        assert grant_of(served).ended_at is None
        assert len(served.bridge.snapshot().problems) == 1


async def test_refused_until_it_is_said_to_be_fine_on_the_very_connection(serve: ServeBridge, script: Path) -> None:
    async with serve(config=rules("refuse")) as served:
        _, tokens = await login(served)
        assert (await visit(served, script, tokens.access))[0] == 403

        served.bridge.accept_program(grant_of(served).id)

        assert (await visit(served, script, tokens.access))[0] == 200


async def test_a_refresh_token_in_another_program_is_refused_and_not_spent(serve: ServeBridge) -> None:
    async with serve(config=rules("refuse")) as served:
        app, tokens = await login(served)
        form = f"grant_type=refresh_token&refresh_token={tokens.refresh}&client_id={app.client_id}"
        command = (str(CURL), "-s", "--data", form, f"{served.origin}/token")
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)

        answer = json.loads((await process.communicate())[0])
        own = await app.http.post(f"{served.origin}/token", data=dict(each.split("=") for each in form.split("&")))

        assert answer["error"] == "invalid_grant"
        assert own.status_code == 200


async def test_ignored_it_is_seen_and_nothing_said(serve: ServeBridge, script: Path) -> None:
    async with serve(config=rules("ignore")) as served:
        _, tokens = await login(served)
        events = heard(served)

        status, _ = await visit(served, script, tokens.access)

        assert status == 200
        assert served.bridge.snapshot().problems == ()
        assert not [each for each in events if isinstance(each, OtherProgramFound)]


async def test_two_tokens_on_one_connection_are_judged_each_for_itself(serve: ServeBridge, script: Path) -> None:
    async with serve(config=rules("refuse")) as served:
        _, ours = await login(served, "Ours")
        _, theirs = await login(served, "Theirs")
        await visit(served, script, theirs.access)
        their_id = next(each.id for each in served.bridge.snapshot().grants if each.client_name == "Theirs")
        served.bridge.accept_program(their_id)

        visitor = await Visitor.start(
            (str(NODE), str(script)), f"{served.origin}/mcp", theirs.access, ours.access, theirs.access
        )
        statuses = [(await visitor.answer())[0] for _ in range(3)]
        await visitor.leave()

        assert statuses == [200, 403, 200]


async def test_a_login_by_another_program_makes_it_one_of_the_grants_own(serve: ServeBridge, script: Path) -> None:
    async with serve(config=rules("refuse")) as served:
        app, tokens = await login(served)
        await visit(served, script, tokens.access)
        page = await app.open_page()
        approval = await served.next_approval()
        served.bridge.answer(approval.id, True)
        code = (await app.wait_for_answer(page)).split("code=")[1].split("&")[0]
        redeem = tmp_redeemer(script.parent, served.origin, app, code)
        process = await asyncio.create_subprocess_exec(
            str(NODE), str(redeem), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        assert process.stdout is not None
        assert (await process.stdout.readline()).strip() == b"200"
        await told(served)
        process.kill()
        await process.wait()

        known = [Path(each.program.script).name for each in grant_of(served).programs if each.is_known]

        assert "redeem.js" in known


def tmp_redeemer(folder: Path, origin: str, app: ClientApp, code: str) -> Path:
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": app.redirect_uri,
        "client_id": app.client_id,
        "code_verifier": app.verifier,
    }
    path = folder / "redeem.js"
    path.write_text(
        f"fetch('{origin}/token', {{method: 'POST', body: new URLSearchParams({json.dumps(form)})}})"
        ".then((answer) => { console.log(answer.status); process.stdin.resume(); });"
    )
    return path


async def test_an_update_that_moves_the_version_folder_is_the_same_program(serve: ServeBridge, tmp_path: Path) -> None:
    async with serve(config=rules("refuse")) as served:
        key = served.bridge.add_key("backup", "admin")
        for version in ("1.2", "1.3"):
            served_by = tmp_path / f"app-{version}" / "fetch"
            served_by.parent.mkdir()
            shutil.copy(str(CURL), served_by)
            headers = [text for name, value in HEADERS.items() for text in ("-H", f"{name}: {value}")]
            process = await asyncio.create_subprocess_exec(
                *(str(served_by), "-s", "-o", "/dev/null", "-w", "%{http_code}", "--data", json.dumps(BODY)),
                *(*headers, "-H", f"Authorization: Bearer {key.key}", f"{served.origin}/mcp"),
                stdout=asyncio.subprocess.PIPE,
            )
            assert (await process.communicate())[0] == b"200"

        (kept,) = grant_of(served).programs

        assert kept.program.path.endswith("app-1.2/fetch")


async def test_a_key_takes_what_uses_it_on_its_first_day_for_its_own(serve: ServeBridge, script: Path) -> None:
    async with serve() as served:
        key = served.bridge.add_key("backup", "admin")
        other = script.with_name("report.js")
        other.write_text(script.read_text())

        await visit(served, script, key.key)
        await visit(served, other, key.key)

        assert [each.is_known for each in grant_of(served).programs] == [True, True]


async def test_what_was_found_is_still_known_after_a_restart(serve: ServeBridge, script: Path) -> None:
    async with serve() as served:
        _, tokens = await login(served)
        await visit(served, script, tokens.access)

    async with serve() as served:
        events = heard(served)
        await visit(served, script, tokens.access)

        assert len(served.bridge.snapshot().problems) == 1
        assert not [each for each in events if isinstance(each, OtherProgramFound)]


async def test_a_changed_setting_counts_for_open_connections(serve: ServeBridge, script: Path) -> None:
    async with serve() as served:
        app, tokens = await login(served)
        await visit(served, script, tokens.access)
        served.bridge.config = replace(served.bridge.config, port=8000)

        served.bridge.use(clients=ClientRules("refuse"))

        assert (await visit(served, script, tokens.access))[0] == 403
        own = await app.http.post(f"{served.origin}/mcp", json=BODY, headers={**HEADERS, **tokens.bearer})
        assert own.status_code == 200


async def test_a_system_that_does_not_answer_delays_nobody_who_is_only_warned(serve: ServeBridge) -> None:
    async with serve() as served:
        _, tokens = await login(served)
        connections = served.bridge._programs.connections
        assert isinstance(connections, Connections)
        is_over = threading.Event()

        def wait(remote: Address, local: Address) -> Peer | None:
            is_over.wait(20)
            return None

        connections._find_peer = wait
        fresh = served.app()

        answer = await fresh.http.post(f"{served.origin}/mcp", json=BODY, headers={**HEADERS, **tokens.bearer})

        assert answer.status_code == 200
        assert not all(each.is_told for each in connections._open.values())
        is_over.set()


async def test_a_system_that_does_not_answer_is_not_waited_for_long(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bridge_app.authorization.programs.WAIT_SECONDS", 0.01)
    async with serve(config=rules("refuse")) as served:
        _, tokens = await login(served)
        connections = served.bridge._programs.connections
        assert isinstance(connections, Connections)
        is_over = threading.Event()

        def wait(remote: Address, local: Address) -> Peer | None:
            is_over.wait(20)
            return None

        connections._find_peer = wait
        fresh = served.app()

        early = await fresh.http.post(f"{served.origin}/mcp", json=BODY, headers={**HEADERS, **tokens.bearer})

        assert early.status_code == 403
        assert served.bridge.snapshot().problems == ()
        is_over.set()


async def test_what_nobody_can_recognise_is_refused_until_it_is_said_to_be_fine(serve: ServeBridge) -> None:
    async with serve(config=rules("refuse")) as served:
        _, tokens = await login(served)
        connections = served.bridge._programs.connections
        assert isinstance(connections, Connections)
        connections._find_peer = lambda remote, local: None
        fresh = served.app()

        refused = await fresh.http.post(f"{served.origin}/mcp", json=BODY, headers={**HEADERS, **tokens.bearer})
        (problem,) = served.bridge.snapshot().problems
        served.bridge.accept_program(grant_of(served).id)
        accepted = await fresh.http.post(f"{served.origin}/mcp", json=BODY, headers={**HEADERS, **tokens.bearer})

        assert (refused.status_code, accepted.status_code) == (403, 200)
        assert "a program that can't be recognised" in problem.title


async def test_what_nobody_can_recognise_warns_nobody(serve: ServeBridge) -> None:
    async with serve() as served:
        _, tokens = await login(served)
        connections = served.bridge._programs.connections
        assert isinstance(connections, Connections)
        connections._find_peer = lambda remote, local: None
        fresh = served.app()

        answer = await fresh.http.post(f"{served.origin}/mcp", json=BODY, headers={**HEADERS, **tokens.bearer})
        await told(served)

        assert answer.status_code == 200
        assert served.bridge.snapshot().problems == ()


async def test_a_grant_from_before_takes_the_first_program_that_uses_it(serve: ServeBridge, script: Path) -> None:
    async with serve(config=rules("refuse")) as served:
        app, tokens = await login(served)
        with served.bridge._database.transaction() as connection:
            connection.execute("DELETE FROM grant_programs")
        served.bridge._programs.look_again()

        first = await visit(served, script, tokens.access)
        second = await app.http.post(f"{served.origin}/mcp", json=BODY, headers={**HEADERS, **tokens.bearer})

        assert (first[0], second.status_code) == (200, 403)


async def test_a_changed_setting_counts_on_connections_that_were_looked_at(serve: ServeBridge) -> None:
    async with serve() as served:
        app, tokens = await login(served)
        request: dict[str, Any] = {"json": BODY, "headers": {**HEADERS, **tokens.bearer}}
        assert (await app.http.post(f"{served.origin}/mcp", **request)).status_code == 200
        with served.bridge._database.transaction() as connection:
            connection.execute("UPDATE grant_programs SET program = ?", ('["/usr/bin/cursor", "", "", ""]',))

        served.bridge._programs.choice = "refuse"

        assert (await app.http.post(f"{served.origin}/mcp", **request)).status_code == 403


async def test_two_versions_of_another_program_are_told_of_once(serve: ServeBridge, tmp_path: Path) -> None:
    async with serve() as served:
        _, tokens = await login(served)
        events = heard(served)

        for version in ("1.2", "1.3"):
            folder = tmp_path / f"fetch-{version}"
            folder.mkdir()
            (folder / "collect.js").write_text(HOLDING)
            await visit(served, folder / "collect.js", tokens.access)

        assert len([each for each in events if isinstance(each, OtherProgramFound)]) == 1
