"""Keys, rights and access from a terminal, on the data folder alone."""

import json
import time

import pytest

from bridge_app import cli
from bridge_app.bridge import Bridge
from bridge_app.models import BUILTIN, Grant, Tool
from bridge_app.paths import Paths
from bridge_app.store.tools import Tools

TOOLS = (Tool("look", True), Tool("add", False, False), Tool("erase"))


@pytest.fixture(autouse=True)
def home(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(paths.data_dir.parent))
    assert Paths.standard().database == paths.database


@pytest.fixture
def known_tools(paths: Paths) -> None:
    bridge = Bridge.open(paths)
    Tools(bridge._database).replace(BUILTIN, TOOLS)
    bridge.close()


def grants(paths: Paths) -> list[Grant]:
    bridge = Bridge.open(paths)
    try:
        return list(bridge.snapshot().grants)
    finally:
        bridge.close()


def test_adding_a_key_prints_it_alone_and_once(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["keys", "add", "nightly backup", "--rights", "reader", "--days", "7"]) == 0

    printed = capsys.readouterr()
    key = printed.out.strip()
    (grant,) = grants(paths)
    assert key.startswith("mab_ck_")
    assert printed.out == f"{key}\n"
    assert "Authorization: Bearer" in printed.err
    assert "http://localhost:8000/mcp" in printed.err
    assert grant.id in printed.err
    assert key not in printed.err
    assert grant.rights == ("read",)
    assert grant.expires_at == pytest.approx(time.time() + 7 * 86400, abs=60)


def test_keys_lists_only_living_keys_and_never_their_text(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["keys"]) == 0
    assert "no personal keys" in capsys.readouterr().out
    for name in ("one", "two"):
        assert cli.main(["keys", "add", name, "--rights", "writer"]) == 0
    keys = capsys.readouterr().out.split()
    first = next(grant for grant in grants(paths) if grant.client_name == "one")
    assert cli.main(["revoke", first.id]) == 0
    capsys.readouterr()

    assert cli.main(["keys"]) == 0
    listed = capsys.readouterr().out
    assert cli.main(["keys", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert cli.main(["grants"]) == 0
    as_grant = capsys.readouterr().out

    assert "two" in listed
    assert "one" not in listed
    assert "personal key, good until" in listed
    assert "may only read and write" in listed
    assert [fact["client_name"] for fact in facts] == ["two"]
    assert facts[0]["rights"] == ["read", "write"]
    assert "two" in as_grant
    assert not any(key in listed + as_grant + json.dumps(facts) for key in keys)


def test_making_a_key_is_written_down(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["keys", "add", "backup"]) == 0
    (grant,) = grants(paths)
    assert cli.main(["rights", grant.id, "reader"]) == 0
    capsys.readouterr()

    assert cli.main(["activity"]) == 0

    log = capsys.readouterr().out
    assert "personal key made" in log
    assert "may only read, set by you" in log
    assert "mab_" not in log


@pytest.mark.parametrize("arguments", [["--days", "0"], ["--days", "100000"], ["--days", "nan"]])
def test_a_key_that_can_not_be_is_not_made(
    paths: Paths, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert cli.main(["keys", "add", "backup", *arguments]) == 1

    assert "a day to ten years" in capsys.readouterr().err
    assert grants(paths) == []


def test_an_unknown_role_is_not_understood(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["keys", "add", "backup", "--rights", "owner"])

    assert left.value.code == 2


def test_rights_of_nobody_can_not_be_changed(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["rights", "g_nobody", "reader"]) == 1

    assert "no such connected client" in capsys.readouterr().err


@pytest.mark.usefixtures("known_tools")
@pytest.mark.parametrize(
    ("role", "tool", "code", "words"),
    [
        ("reader", "look", 0, "Yes. backup may only read; “look” only reads."),
        ("reader", "add", 1, "No. backup may only read; “add” changes things."),
        ("writer", "add", 0, "Yes. backup may read and change things; “add” changes things."),
        ("writer", "erase", 1, "No. backup may read and change things; “erase” may delete or overwrite things."),
        (
            "admin",
            "erase",
            0,
            "Yes. backup may read, change and delete things; “erase” may delete or overwrite things.",
        ),
        ("admin", "eraser", 1, "No. There is no tool “eraser”. Did you mean “erase”?"),
    ],
)
def test_access_answers_and_its_exit_code_says_the_same(
    paths: Paths, capsys: pytest.CaptureFixture[str], role: str, tool: str, code: int, words: str
) -> None:
    assert cli.main(["keys", "add", "backup", "--rights", role]) == 0
    (grant,) = grants(paths)
    capsys.readouterr()

    assert cli.main(["access", grant.id[:5], tool]) == code

    assert capsys.readouterr().out.strip() == words


def test_access_before_the_first_start_says_so(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["keys", "add", "backup"]) == 0
    (grant,) = grants(paths)

    assert cli.main(["access", grant.id, "look"]) == 1

    assert "Start MCP Auth Bridge once" in capsys.readouterr().out


def test_servers_of_a_client_are_shown_and_changed(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["upstreams", "add", "Files", "--command", "files", "--yes"]) == 0
    assert cli.main(["keys", "add", "nightly"]) == 0
    (grant,) = grants(paths)
    capsys.readouterr()

    assert cli.main(["servers", grant.id[:5]]) == 0
    before = capsys.readouterr().out
    assert cli.main(["servers", grant.id, "--only", "files"]) == 0
    only = capsys.readouterr().out
    (changed,) = grants(paths)
    assert cli.main(["servers", grant.id, "--all"]) == 0

    (everything,) = grants(paths)
    assert "x bridge  MCP Auth Bridge\n  x files  Files\n" in before
    assert "Servers that are added later join them." in before
    assert "- bridge  MCP Auth Bridge\n  x files  Files\n" in only
    assert "Servers that are added later don't join them." in only
    assert (changed.upstreams, changed.are_only_these) == (("files",), True)
    assert (everything.upstreams, everything.are_only_these) == ((BUILTIN, "files"), False)


def test_a_strange_server_or_none_changes_nothing(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["keys", "add", "nightly"]) == 0
    before = grants(paths)

    assert cli.main(["servers", before[0].id, "--only", "bridge,nowhere"]) == 1
    assert cli.main(["servers", before[0].id, "--only", ","]) == 1
    assert cli.main(["servers", "g_nobody"]) == 1

    assert grants(paths) == before
    assert "There is no server “nowhere”." in capsys.readouterr().err
