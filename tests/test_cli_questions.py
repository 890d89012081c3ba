"""Questions on the command line: worded by their kind, and answered with a limit."""

import json
from dataclasses import replace

import pytest

from bridge_app import cli
from bridge_app.bridge import Bridge
from bridge_app.models import Approval, ApprovalKind, Right
from bridge_app.paths import Paths
from tests.conftest import ServeBridge
from tests.fakes import query

QUESTION = Approval(
    id="one",
    kind=ApprovalKind.CONNECT,
    code="K7Q3-M2XD",
    client_name="Cursor",
    client_id_host=None,
    redirect_host="localhost:1",
    scopes=("mcp",),
    upstreams=("bridge",),
    asked_at=0.0,
    expires_at=100.0,
    grant_id="g_1",
    tool="delete_file",
)


@pytest.fixture(autouse=True)
def home(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(paths.data_dir.parent))
    assert Paths.standard().database == paths.database


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "Cursor wants to connect. Its page shows K7Q3-M2XD; answer with:\n  mcp-auth-bridge approve K7Q3-M2XD"),
        (
            {"kind": ApprovalKind.RIGHTS, "right": Right.WRITE},
            "Cursor wanted to use delete_file, which changes things, and may not. Let it from now on with:\n"
            "  mcp-auth-bridge rights g_1 writer",
        ),
        (
            {"kind": ApprovalKind.RIGHTS, "right": Right.DESTROY},
            "Cursor wanted to use delete_file, which may delete or overwrite things, and may not."
            " Let it from now on with:\n  mcp-auth-bridge rights g_1 admin",
        ),
        (
            {"kind": ApprovalKind.CALL, "arguments": '{"path": "/secret"}'},
            "Cursor wants to call delete_file. Answer in the window; no answer counts as no.",
        ),
    ],
)
def test_a_question_is_worded_by_its_kind(changes: dict[str, object], expected: str) -> None:
    assert cli._say_question(replace(QUESTION, **changes)) == expected  # type: ignore[arg-type]


async def test_status_lists_what_waits_and_approve_can_limit_it(
    serve: ServeBridge, capsys: pytest.CaptureFixture[str]
) -> None:
    async with serve() as served:
        app = served.app("Cursor")
        await app.register()
        page = await app.open_page()
        code = (await served.next_approval()).code

        assert cli.main(["status"]) == 0
        assert f"Cursor wants to connect. Its page shows {code};" in capsys.readouterr().out
        assert cli.main(["status", "--json"]) == 0
        (question,) = json.loads(capsys.readouterr().out)["questions"]
        assert (question["kind"], question["client_name"], question["code"]) == ("connect", "Cursor", code)
        assert cli.main(["approve", code, "--read-only"]) == 0

        assert "It may only read." in capsys.readouterr().out
        await app.redeem(query(await app.wait_for_answer(page))["code"])
        assert served.bridge.snapshot().grants[0].rights == (Right.READ,)


async def test_approve_says_that_an_earlier_limit_stays(serve: ServeBridge, capsys: pytest.CaptureFixture[str]) -> None:
    async with serve() as served:
        app = served.app()
        await served.login(app)
        served.bridge.set_rights(served.bridge.snapshot().grants[0].id, "reader")
        page = await app.open_page()

        assert cli.main(["approve", (await served.next_approval()).code]) == 0

        assert "It may only read, as you chose before." in capsys.readouterr().out
        await app.redeem(query(await app.wait_for_answer(page))["code"])
        assert served.bridge.snapshot().grants[0].rights == (Right.READ,)


def test_a_no_can_not_be_read_only(capsys: pytest.CaptureFixture[str], paths: Paths) -> None:
    Bridge.open(paths).close()

    with pytest.raises(SystemExit):
        cli.main(["approve", "K7Q3-M2XD", "--deny", "--read-only"])

    assert "not allowed with argument" in capsys.readouterr().err
