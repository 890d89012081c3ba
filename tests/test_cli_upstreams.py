"""Servers from a terminal: what is shown before anything may run, where secrets come from, and that none shows."""

import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bridge_app import bridge as bridge_module
from bridge_app import cli, cli_upstreams
from bridge_app.bridge import Bridge
from bridge_app.models import UpstreamSettings
from bridge_app.paths import Paths
from bridge_app.store.approved_tools import ApprovedTool, ApprovedTools
from bridge_app.store.secrets import MemorySecretStore
from bridge_app.store.upstreams import Upstreams
from tests.upstream.test_trial import Scripted

Typing = Callable[..., None]


class KeptSecrets(MemorySecretStore):
    """A keyring: what is in it outlives the command."""

    def close(self) -> None:
        pass


@pytest.fixture(autouse=True)
def secrets(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> KeptSecrets:
    kept = KeptSecrets()

    async def open_kept(*_: object, **__: object) -> KeptSecrets:
        return kept

    monkeypatch.setattr(bridge_module, "open_secret_store", open_kept)
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(paths.data_dir.parent))
    return kept


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Typing:
    """Sit a person at the terminal, or put a text into standard input."""

    def sit(*answers: str, piped: str | None = None) -> None:
        lines = list(answers)
        stream = io.StringIO(piped or "")
        stream.isatty = lambda: piped is None  # type: ignore[method-assign]
        monkeypatch.setattr("sys.stdin", stream)
        monkeypatch.setattr("builtins.input", lambda _: lines.pop(0))
        monkeypatch.setattr(cli_upstreams, "getpass", lambda _: lines.pop(0))

    sit(piped="")
    return sit


def servers(paths: Paths) -> list[UpstreamSettings]:
    bridge = Bridge.open(paths)
    try:
        return list(bridge.upstreams.list())[1:]
    finally:
        bridge.close()


def run(*arguments: str) -> int:
    return cli.main(["upstreams", *arguments])


def test_a_command_is_shown_whole_and_added_after_yes(
    paths: Paths, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    typing("y")

    assert run("add", "My Files", "--command", "npx -y files-mcp '/home/ann/my docs'", "--env", "MODE=ro") == 0

    printed = capsys.readouterr().out
    assert "runs  npx -y files-mcp '/home/ann/my docs'" in printed
    assert "with  MODE=ro" in printed
    assert "Added as my-files" in printed
    (added,) = servers(paths)
    assert (added.command, added.arguments) == ("npx", ("-y", "files-mcp", "/home/ann/my docs"))
    assert added.environment == (("MODE", "ro"),)


def test_nothing_is_added_without_yes(paths: Paths, typing: Typing, capsys: pytest.CaptureFixture[str]) -> None:
    typing("")
    assert run("add", "x", "--command", "x") == 1
    typing(piped="")
    assert run("add", "x", "--command", "x") == 1

    printed = capsys.readouterr()
    assert "Nothing was changed." in printed.out
    assert "Say --yes" in printed.err
    assert servers(paths) == []


def test_secrets_are_typed_unseen(
    paths: Paths, typing: Typing, secrets: KeptSecrets, capsys: pytest.CaptureFixture[str]
) -> None:
    typing("y", "not-real-1", "not-real-2")

    assert run("add", "GitHub", "--command", "gh-mcp", "--secret-env", "TOKEN", "--secret-env", "OTHER") == 0

    printed = capsys.readouterr()
    assert "with  TOKEN, kept as a secret" in printed.out
    assert "not-real" not in printed.out + printed.err
    assert secrets._values == {
        "upstream/github/environment/TOKEN": "not-real-1",
        "upstream/github/environment/OTHER": "not-real-2",
    }


def test_a_script_hands_secrets_over_line_by_line(paths: Paths, typing: Typing, secrets: KeptSecrets) -> None:
    typing(piped="not-real-1\nnot-real-2\n")

    code = run(
        "add", "Far", "--url", "https://far.example/mcp", "--header", "X-Mode: fast", "--secret-header", "X-Key",
        "--bearer", "--yes",
    )  # fmt: skip

    assert code == 0
    assert secrets._values == {"upstream/far/header/X-Key": "not-real-1", "upstream/far/bearer": "not-real-2"}
    assert servers(paths)[0].headers == (("X-Mode", "fast"),)


def test_a_secret_that_does_not_come_adds_nothing(
    paths: Paths, typing: Typing, secrets: KeptSecrets, capsys: pytest.CaptureFixture[str]
) -> None:
    typing(piped="")

    assert run("add", "Far", "--url", "https://far.example/mcp", "--bearer", "--yes") == 1

    assert "the access token has no value" in capsys.readouterr().err
    assert servers(paths) == []
    assert secrets._values == {}


@pytest.mark.usefixtures("typing")
@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--command", "x", "--bearer"], 2, "go with --url"),
        (["--url", "https://a.example", "--env", "A=1"], 2, "go with --url"),
        (["--command", "x", "--env", "A"], 2, "--env takes NAME=VALUE"),
        (["--url", "https://a.example", "--header", "A"], 2, "--header takes NAME:VALUE"),
        (["--command", "x 'y"], 2, "can't be read"),
        (["--command", ""], 1, "command is missing"),
        (["--url", "http://a.example/mcp"], 1, "without encryption"),
        (["--url", "http://localhost:8000/mcp"], 1, "this bridge itself"),
    ],
)
def test_what_can_not_be_is_refused_before_it_is_asked_about(
    paths: Paths, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, words: str
) -> None:
    assert run("add", "x", *arguments, "--yes") == code

    assert words in capsys.readouterr().err
    assert servers(paths) == []


@pytest.mark.usefixtures("typing")
def test_a_command_or_an_address_it_must_be() -> None:
    for arguments in ([], ["--command", "x", "--url", "https://a.example"]):
        with pytest.raises(SystemExit) as left:
            run("add", "x", *arguments)
        assert left.value.code == 2


@pytest.mark.usefixtures("typing")
def test_servers_are_listed_switched_and_removed(
    paths: Paths, secrets: KeptSecrets, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run() == 0
    assert "Add a server with" in capsys.readouterr().out
    typing(piped="not-real-1\n")
    assert run("add", "Far", "--url", "https://far.example/mcp?key=abcdefghij", "--bearer", "--yes") == 0
    assert run("disable", "far") == 0
    assert run("disable", "bridge") == 0
    capsys.readouterr()

    assert run("list") == 0
    listed = capsys.readouterr().out
    assert run("list", "--json") == 0
    facts = json.loads(capsys.readouterr().out)
    assert run("--json") == 0
    assert json.loads(capsys.readouterr().out) == facts

    assert "far  Far  [off]" in listed
    assert "https://far.example/mcp?key=•••, tools not known yet" in listed
    assert [(fact["id"], fact["is_enabled"]) for fact in facts] == [("bridge", False), ("far", False)]
    assert "not-real" not in listed + json.dumps(facts)
    assert run("enable", "Far") == 0
    assert servers(paths)[0].is_enabled
    typing("n")
    assert run("remove", "far") == 1
    typing("y")
    assert run("remove", "far") == 0
    assert servers(paths) == []
    assert secrets._values == {}


@pytest.mark.usefixtures("typing")
def test_our_own_server_stays_and_an_unknown_one_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("remove", "bridge") == 1
    assert "can't be removed" in capsys.readouterr().err
    assert run("enable", "brigde") == 1
    assert "Did you mean “bridge”?" in capsys.readouterr().err


def test_a_place_in_memory_can_not_take_secrets_from_a_command(
    paths: Paths, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    paths.prepare()
    paths.config_file.write_text('secrets = "memory"\n')
    typing(piped="not-real-1\n")

    assert run("add", "Far", "--url", "https://far.example/mcp", "--bearer", "--yes") == 1
    assert run("add", "Near", "--command", "near", "--yes") == 0

    assert "memory only" in capsys.readouterr().err
    assert [settings.id for settings in servers(paths)] == ["near"]


CONFIG = """{
  "mcpServers": {
    "files": {"command": "npx", "args": ["-y", "files-mcp"], "env": {"API_KEY": "not-real-1"}},
    "maps": {"command": "maps", "env": {"MAPS_TOKEN": "${env:NOT_SET_ANYWHERE}"}},
    "self": {"url": "http://localhost:8000/mcp"}
  }
}"""


def test_an_import_shows_all_asks_for_what_is_missing_and_keeps_secrets_apart(
    paths: Paths, typing: Typing, secrets: KeptSecrets, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mcp.json"
    file.write_text(CONFIG)
    typing("yes", "not-real-2")

    assert run("import", str(file)) == 0

    printed = capsys.readouterr()
    assert "with  API_KEY, kept as a secret" in printed.out
    assert "Added files as files." in printed.out
    assert "“self” is this bridge itself" in printed.err
    assert "not-real" not in printed.out + printed.err
    assert [settings.id for settings in servers(paths)] == ["files", "maps"]
    assert secrets._values == {
        "upstream/files/environment/API_KEY": "not-real-1",
        "upstream/maps/environment/MAPS_TOKEN": "not-real-2",
    }
    assert file.read_text() == CONFIG


def test_an_import_from_standard_input_leaves_out_what_it_can_not_ask_for(
    paths: Paths, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    typing(piped=CONFIG)

    assert run("import", "-", "--yes") == 1

    assert "maps was left out: it needs MAPS_TOKEN" in capsys.readouterr().err
    assert [settings.id for settings in servers(paths)] == ["files"]


def test_what_is_there_already_is_left_out_and_that_is_no_failure(
    paths: Paths, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    for code in (0, 0):
        typing(piped="npx -y files-mcp")
        assert run("import", "-", "--yes") == code

    assert "files was left out: “files” runs that command already." in capsys.readouterr().err
    assert len(servers(paths)) == 1


def test_a_dry_run_adds_nothing(
    paths: Paths, typing: Typing, secrets: KeptSecrets, capsys: pytest.CaptureFixture[str]
) -> None:
    typing(piped=CONFIG)

    assert run("import", "-", "--dry-run") == 0

    assert "Nothing was added." in capsys.readouterr().out
    assert servers(paths) == []
    assert secrets._values == {}


def test_an_import_looks_into_the_apps_of_this_computer(
    paths: Paths, typing: Typing, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / ".cursor").mkdir(parents=True)
    (home / ".cursor" / "mcp.json").write_text('{"mcpServers": {"a\\u001b[2J": {"command": "x"}}}')

    assert run("import", "--from-apps", "--yes") == 0

    printed = capsys.readouterr().out
    assert "(in Cursor)" in printed
    assert "\x1b" not in printed
    assert len(servers(paths)) == 1


@pytest.mark.usefixtures("typing")
def test_an_import_must_be_told_from_where(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("import") == 2
    assert run("import", "x", "--from-apps") == 2
    assert run("import", "/nowhere/x.json") == 1

    assert "not a file" in capsys.readouterr().err


def test_an_export_has_no_values_of_secrets(paths: Paths, typing: Typing, capsys: pytest.CaptureFixture[str]) -> None:
    typing(piped=CONFIG)
    run("import", "-", "--yes")
    capsys.readouterr()

    assert run("export") == 0

    printed = capsys.readouterr().out
    assert json.loads(printed)["mcpServers"]["files"]["env"] == {"API_KEY": "${API_KEY}"}
    assert "not-real" not in printed


@pytest.mark.usefixtures("typing")
def test_a_test_starts_the_server_and_lists_its_tools(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "Far", "--url", "https://far.example/mcp", "--yes") == 0
    channel = Scripted(
        initialize={"result": {"capabilities": {"tools": {}}, "serverInfo": {"name": "Far", "version": "1"}}},
        tools_list={"result": {"tools": [{"name": "erase\x1b", "annotations": {}}]}},
    )
    was = Bridge.open

    def with_channel(*arguments: Any, **parts: Any) -> Bridge:
        bridge = was(*arguments, **parts)
        bridge.upstreams.parts.open_channel = lambda settings: channel
        return bridge

    monkeypatch.setattr(Bridge, "open", with_channel)

    assert run("test", "far") == 0

    printed = capsys.readouterr().out
    assert "Far works: Far 1 (MCP 2025-11-25)." in printed
    assert "  erase?  (may delete)" in printed
    assert channel.is_stopped


@pytest.mark.usefixtures("typing")
def test_a_change_from_a_terminal_is_written_down(capsys: pytest.CaptureFixture[str]) -> None:
    run("add", "Near", "--command", "near", "--yes")
    run("disable", "near")
    capsys.readouterr()

    assert cli.main(["activity"]) == 0

    printed = capsys.readouterr().out
    assert "the server Near was added" in printed
    assert "the server Near was switched off" in printed


def test_tools_are_listed_switched_and_put_under_rules(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    bridge = Bridge.open(paths)
    Upstreams(bridge._database).add(UpstreamSettings("notes", "Notes", "stdio", command="notes"))
    described = {"description": "Add a note.", "annotations": {"readOnlyHint": False, "destructiveHint": False}}
    ApprovedTools(bridge._database).add("notes", [ApprovedTool("add", "x", json.dumps(described), 1.0)])
    bridge.close()

    for command in (
        ["tools", "notes"],
        ["tools", "notes", "--off", "add"],
        ["rule", "notes", "add", "ask"],
        ["tools", "notes"],
        ["rules"],
        ["tools", "notes", "--on", "add"],
        ["rule", "notes", "add", "none"],
        ["rules"],
        ["changes"],
    ):
        assert cli.main(["upstreams", *command]) == 0

    assert capsys.readouterr().out.splitlines() == [
        "  add  (changes)",
        "  add  (changes)  [off]",
        "Done. It holds from the next call on.",
        "  add  (changes)  [off]  [ask]",
        "  ask     notes add  (all apps)",
        "  add  (changes)  [ask]",
        "Done. It holds from the next call on.",
        "Nothing was said of any tool: apps may use what their rights allow.",
        "Every tool is what was approved.",
    ]


def test_a_changed_tool_is_shown_and_accepted(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    bridge = Bridge.open(paths)
    Upstreams(bridge._database).add(UpstreamSettings("notes", "Notes", "stdio", command="notes"))
    approved = ApprovedTools(bridge._database)
    approved.add("notes", [ApprovedTool("add", "x", json.dumps({"description": "Add."}), 1.0)])
    approved.note_change("notes", "add", json.dumps({"description": "Add and send."}))
    bridge.close()

    assert cli.main(["upstreams", "changes"]) == 0
    shown = capsys.readouterr().out
    assert cli.main(["upstreams", "accept", "notes", "add"]) == 0
    assert cli.main(["upstreams", "accept", "notes", "add"]) != 0

    assert "- Add." in shown
    assert "+ Add and send." in shown
    assert "upstreams accept notes add" in shown


def test_a_sign_in_needs_the_running_app(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    Bridge.open(paths).close()

    assert cli.main(["upstreams", "sign-in", "notes"]) != 0

    assert "not running" in capsys.readouterr().err


# Changing a server


def added(paths: Paths, *arguments: str, piped: str = "") -> UpstreamSettings:
    """Add a server and return it."""
    assert run("add", "Files", *arguments, "--yes") == 0
    return servers(paths)[-1]


def test_only_what_is_named_changes(paths: Paths, typing: Typing, capsys: pytest.CaptureFixture[str]) -> None:
    before = added(paths, "--command", "npx files", "--env", "MODE=ro", "--env", "LEVEL=1", "--directory", "/srv")
    typing("y")

    assert run("change", "files", "--name", "My files", "--env", "MODE=rw", "--env", "NEW=1", "--shared") == 0

    (after,) = servers(paths)
    assert after == replace(
        before, name="My files", environment=(("LEVEL", "1"), ("MODE", "rw"), ("NEW", "1")), is_shared=True
    )
    printed = capsys.readouterr().out
    assert "My files" in printed
    assert "runs  npx files" in printed
    assert "with  MODE=rw" in printed


def test_a_switch_and_a_variable_are_taken_back(paths: Paths) -> None:
    added(paths, "--command", "npx files", "--env", "MODE=ro", "--shared", "--prefix", "f")

    assert run("change", "files", "--no-shared", "--without", "MODE", "--prefix", "", "--yes") == 0

    (after,) = servers(paths)
    assert (after.is_shared, after.environment, after.prefix) == (False, (), "")


def test_a_changed_secret_is_asked_for_and_the_others_stay(paths: Paths, typing: Typing, secrets: KeptSecrets) -> None:
    typing(piped="first\nsecond\n")
    added(paths, "--command", "npx files", "--secret-env", "ONE", "--secret-env", "TWO")
    typing(piped="anew\n")

    assert run("change", "files", "--secret-env", "TWO", "--yes") == 0

    assert [secrets._values[f"upstream/files/environment/{name}"] for name in ("ONE", "TWO")] == ["first", "anew"]


def test_a_variable_in_plain_view_becomes_a_secret_and_back(paths: Paths, typing: Typing, secrets: KeptSecrets) -> None:
    added(paths, "--command", "npx files", "--env", "KEY=plain")
    typing(piped="hidden\n")

    assert run("change", "files", "--secret-env", "KEY", "--yes") == 0
    (hidden,) = servers(paths)
    assert run("change", "files", "--env", "KEY=plain", "--yes") == 0
    (shown,) = servers(paths)

    assert (hidden.environment, hidden.secret_environment) == ((), ("KEY",))
    assert (shown.environment, shown.secret_environment) == ((("KEY", "plain"),), ())
    assert secrets._values == {}


def test_secrets_are_asked_for_again_once_they_would_go_elsewhere(
    paths: Paths, typing: Typing, secrets: KeptSecrets, capsys: pytest.CaptureFixture[str]
) -> None:
    typing(piped="token\nvalue\n")
    added(paths, "--url", "https://here.example/mcp", "--bearer", "--secret-header", "X-Key")
    typing(piped="")
    assert run("change", "files", "--url", "https://there.example/mcp", "--yes") == 1
    assert "has no value. Nothing was changed." in capsys.readouterr().err
    assert servers(paths)[0].url == "https://here.example/mcp"
    typing(piped="new value\nnew token\n")

    assert run("change", "files", "--url", "https://there.example/mcp", "--yes") == 0

    assert servers(paths)[0].url == "https://there.example/mcp"
    assert {name.rpartition("/")[2] for name in secrets._values} == {"X-Key", "bearer"}
    assert all(value.startswith("new ") for value in secrets._values.values())


def test_a_command_takes_the_place_of_an_address(paths: Paths, typing: Typing, secrets: KeptSecrets) -> None:
    typing(piped="token\n")
    added(paths, "--url", "https://here.example/mcp", "--bearer", "--header", "X-Team: a", "--prefix", "f")

    assert run("change", "files", "--command", "npx files", "--yes") == 0

    (after,) = servers(paths)
    assert (after.transport, after.command, after.url, after.headers) == ("stdio", "npx", "", ())
    assert (after.auth, after.prefix) == ("none", "f")
    assert secrets._values == {}


def test_nothing_is_changed_without_yes_or_without_a_word(
    paths: Paths, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    before = added(paths, "--command", "npx files")

    assert run("change", "files", "--name", "Other") == 1
    assert run("change", "files") == 2
    assert run("change", "files", "--header", "A:b") == 2
    assert run("change", "nowhere", "--name", "x") == 1
    assert run("change", "bridge", "--name", "x") == 1
    assert run("change", "files", "--without", "MODE", "--yes") == 1

    assert servers(paths) == [before]
    printed = capsys.readouterr().err
    assert "Say --yes" in printed
    assert "--help lists what can be" in printed
    assert "The built-in server has no settings." in printed
    assert "no variable or header “MODE”" in printed
