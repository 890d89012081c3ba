"""AI apps from a terminal: listed, connected after a look and a yes, and disconnected again."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bridge_app import cli, cli_apps
from bridge_app.bridge import Bridge
from bridge_app.config import Config, save_config
from bridge_app.models import BUILTIN, UpstreamSettings
from bridge_app.paths import Paths
from tests.client_setup.samples import PLAIN, TOKEN

Typing = Callable[..., None]
URL = "http://localhost:8000/mcp"


@pytest.fixture(autouse=True)
def data(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(paths.data_dir.parent))


@pytest.fixture
def cursor(home: Path) -> Path:
    path = home / ".cursor" / "mcp.json"
    path.parent.mkdir(parents=True)
    path.write_text(PLAIN)
    return path


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Typing:
    def sit(*answers: str, is_terminal: bool = True) -> None:
        lines = list(answers)
        stream = io.StringIO()
        stream.isatty = lambda: is_terminal  # type: ignore[method-assign]
        monkeypatch.setattr("sys.stdin", stream)
        monkeypatch.setattr("builtins.input", lambda _: lines.pop(0))

    sit(is_terminal=False)
    return sit


def test_the_apps_on_this_computer_are_listed(cursor: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["apps"]) == 0
    listed = capsys.readouterr().out
    assert cli.main(["connect"]) == 0
    by_connect = capsys.readouterr().out
    assert cli.main(["apps", "--all"]) == 0
    every = capsys.readouterr().out
    assert cli.main(["apps", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)

    assert listed == by_connect
    assert [line.split() for line in listed.splitlines()[:-1]] == [
        ["cursor", "Cursor", "not", "connected", "~/.cursor/mcp.json"]
    ]
    assert "claude-desktop" in every
    assert "not found here" in every
    assert [(each["id"], each["state"], each["is_installed"]) for each in facts] == [("cursor", "not connected", True)]


def test_on_a_computer_without_apps_the_way_to_see_all_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["apps"]) == 0

    assert "apps --all" in capsys.readouterr().out


def test_an_app_is_connected_after_the_change_was_shown_and_agreed_to(
    cursor: Path, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    typing("y")

    assert cli.main(["connect", "Cursor"]) == 0

    printed = capsys.readouterr().out
    assert "~/.cursor/mcp.json would be changed:" in printed
    assert f'+      "url": "{URL}"' in printed
    assert TOKEN not in printed
    assert "mcp-auth-bridge connect cursor --undo" in printed
    assert json.loads(cursor.read_text())["mcpServers"]["mcp-auth-bridge"] == {"url": URL}


@pytest.mark.parametrize("answer", ["n", "", "what?"])
def test_without_a_yes_nothing_is_written(cursor: Path, typing: Typing, answer: str) -> None:
    typing(answer)

    assert cli.main(["connect", "cursor"]) == 1

    assert cursor.read_text() == PLAIN


def test_a_script_must_say_yes_itself(cursor: Path, typing: Typing, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["connect", "cursor"]) == 1
    assert cursor.read_text() == PLAIN
    assert "--yes" in capsys.readouterr().err

    assert cli.main(["connect", "cursor", "--yes"]) == 0
    assert "mcp-auth-bridge" in cursor.read_text()
    assert cli.main(["connect", "cursor", "--undo"]) == 1
    assert "mcp-auth-bridge" in cursor.read_text()
    assert cli.main(["connect", "cursor", "--undo", "--yes"]) == 0
    assert cursor.read_text() == PLAIN


def test_connecting_and_disconnecting_stand_in_the_log(cursor: Path, paths: Paths) -> None:
    cli.main(["connect", "cursor", "--yes"])
    cli.main(["connect", "cursor", "--undo", "--yes"])

    bridge = Bridge.open(paths)
    lines = [(each.kind, each.client_name, each.detail) for each in bridge.activity()]
    bridge.close()

    assert lines == [
        ("app", "Cursor", "the settings of Cursor were changed back"),
        ("app", "Cursor", "the settings of Cursor were changed to use this bridge"),
    ]


def test_what_is_done_already_is_said_and_not_done_again(cursor: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["connect", "cursor", "--yes"])
    capsys.readouterr()

    assert cli.main(["connect", "cursor", "--yes"]) == 0
    assert "already" in capsys.readouterr().out
    assert cli.main(["connect", "zed", "--undo"]) == 0
    assert "not connected" in capsys.readouterr().out


def test_the_snippet_stands_alone_on_standard_output(cursor: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["connect", "cursor", "--print"]) == 0

    printed = capsys.readouterr()
    assert json.loads(printed.out) == {"mcpServers": {"mcp-auth-bridge": {"url": URL}}}
    assert "Where: ~/.cursor/mcp.json" in printed.err
    assert "cursor://anysphere" in printed.err
    assert cursor.read_text() == PLAIN


def test_an_app_that_cant_be_written_to_is_told_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["connect", "jetbrains"]) == 0

    printed = capsys.readouterr()
    assert "by hand" in printed.out
    assert "Settings → Tools" in printed.err


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["connect", "emacs"], 1, "There is no app “emacs”."),
        (["connect", "--print"], 2, "Name the app"),
        (["connect", "--undo"], 2, "Name the app"),
    ],
)
def test_what_was_not_understood_is_said(
    arguments: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == code

    assert words in capsys.readouterr().err


def test_a_broken_file_is_refused_with_its_line(cursor: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cursor.write_text('{\n  "mcpServers": {\n    "a" 1\n  }\n}\n')
    before = cursor.read_bytes()

    assert cli.main(["connect", "cursor", "--yes"]) == 1

    assert "Line 3" in capsys.readouterr().err
    assert cursor.read_bytes() == before
    assert cli.main(["apps"]) == 0
    assert "Line 3" in capsys.readouterr().out


def test_control_letters_in_a_file_reach_no_terminal(cursor: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cursor.write_text('{"mcpServers": {\n"\u202eevil\x7f": {"command": "x"}\n}}')

    cli.main(["connect", "cursor", "--yes"])

    printed = capsys.readouterr().out
    assert "?evil?" in printed
    assert "\u202e" not in printed


def test_waiting_for_an_app_says_that_nothing_serves(
    cursor: Path, typing: Typing, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typing("y")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)

    assert cli.main(["connect", "cursor"]) == 0

    assert "is not running" in capsys.readouterr().out


def test_the_steps_of_an_app_that_comes_are_printed_once_each(
    cursor: Path, typing: Typing, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from bridge_app.client_setup.setup import ClientSetup
    from bridge_app.discovery import Running
    from bridge_app.models import SetupProgress

    steps = [
        SetupProgress(False, False, False, "Choose Connect."),
        SetupProgress(True, False, False, "Answer the page in your browser."),
        SetupProgress(True, False, False, "Answer the page in your browser."),
        SetupProgress(True, True, True, ""),
    ]
    monkeypatch.setattr(ClientSetup, "progress", lambda *_: steps.pop(0))
    monkeypatch.setattr("bridge_app.discovery.find_running", lambda _: Running(URL, 1))
    monkeypatch.setattr("bridge_app.bridge.find_running", lambda _: Running(URL, 1))
    monkeypatch.setattr(cli_apps, "POLL_SECONDS", 0.0)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    typing("y")

    assert cli.main(["connect", "cursor"]) == 0

    printed = capsys.readouterr().out.splitlines()
    assert [line.strip() for line in printed if line.startswith("  ✓") or line.startswith("  …")] == [
        "… Choose Connect.",
        "✓ registered",
        "… Answer the page in your browser.",
        "✓ signed in",
        "✓ listed its tools",
    ]


# Taking the place of an app's own servers

TWO = PLAIN.replace('    "github": {', '    "wiki": { "command": "wiki-mcp" },\n    "github": {')


@pytest.fixture
def sealed(data: None, paths: Paths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Secrets are kept in a sealed file, which needs no keyring."""
    paths.prepare()
    save_config(paths.config_file, Config(secrets="sealed_file"))
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("correct horse battery staple\n")
    passphrase.chmod(0o600)
    monkeypatch.setenv(cli.PASSPHRASE_VARIABLE, str(passphrase))


def kept(paths: Paths) -> dict[str, UpstreamSettings]:
    bridge = Bridge.open(paths)
    servers = {each.id: each for each in bridge.upstreams.list() if each.id != BUILTIN}
    bridge.close()
    return servers


def servers_in(cursor: Path) -> list[str]:
    return list(json.loads(cursor.read_text())["mcpServers"])


@pytest.mark.usefixtures("sealed")
def test_an_apps_own_servers_are_brought_one_by_one_and_taken_out_after_a_yes(
    cursor: Path, paths: Paths, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    cursor.write_text(TWO)
    typing("y", "y", "y")

    assert cli.main(["connect", "cursor", "--replace"]) == 0

    printed = capsys.readouterr().out
    assert "Cursor starts 2 servers of its own:" in printed
    assert "  wiki    not behind the bridge\n" in printed
    assert "runs  wiki-mcp" in printed
    assert "GITHUB_PERSONAL_ACCESS_TOKEN, kept as a secret" in printed
    assert "Until Cursor has signed in to the bridge, it has none of these servers." in printed
    assert TOKEN not in printed
    assert kept(paths).keys() == {"wiki", "github"}
    assert servers_in(cursor) == ["mcp-auth-bridge"]

    assert cli.main(["connect", "cursor", "--undo", "--yes"]) == 0
    assert "gets back: wiki, github" in capsys.readouterr().out
    assert cursor.read_text() == TWO


@pytest.mark.usefixtures("sealed")
def test_what_the_person_does_not_bring_stays_in_the_app(
    cursor: Path, paths: Paths, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    cursor.write_text(TWO)
    typing("y", "n", "y")

    assert cli.main(["connect", "cursor", "--replace"]) == 0

    assert "github stays in Cursor." in capsys.readouterr().out
    assert kept(paths).keys() == {"wiki"}
    assert servers_in(cursor) == ["github", "mcp-auth-bridge"]


@pytest.mark.usefixtures("sealed")
def test_servers_that_are_behind_the_bridge_already_are_not_added_again(
    cursor: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    cursor.write_text(TWO)
    assert cli.main(["upstreams", "import", "--yes", str(cursor)]) == 0
    capsys.readouterr()

    assert cli.main(["connect", "cursor", "--replace", "--yes"]) == 0

    assert "github  behind the bridge as “github”" in capsys.readouterr().out
    assert kept(paths).keys() == {"wiki", "github"}
    assert servers_in(cursor) == ["mcp-auth-bridge"]


@pytest.mark.usefixtures("sealed")
def test_another_account_of_a_server_stays_in_the_app(
    cursor: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["upstreams", "import", "--yes", str(cursor)]) == 0
    cursor.write_text(PLAIN.replace(TOKEN, "ghp_" + "9" * 36))
    before = cursor.read_text()

    assert cli.main(["connect", "cursor", "--replace", "--yes"]) == 1

    printed = capsys.readouterr().out
    assert "but with another GITHUB_PERSONAL_ACCESS_TOKEN" in printed
    assert "Cursor was not changed" in printed
    assert kept(paths).keys() == {"github"}
    assert cursor.read_text() == before


def test_a_script_must_say_yes_to_bringing_servers_itself(
    cursor: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    cursor.write_text('{"mcpServers": {"wiki": {"command": "wiki-mcp"}}}')
    before = cursor.read_text()

    assert cli.main(["connect", "cursor", "--replace"]) == 1

    assert "--yes" in capsys.readouterr().err
    assert kept(paths) == {}
    assert cursor.read_text() == before


def test_a_no_to_taking_out_leaves_the_app_as_it_was(cursor: Path, paths: Paths, typing: Typing) -> None:
    cursor.write_text('{"mcpServers": {"wiki": {"command": "wiki-mcp"}}}')
    before = cursor.read_text()
    typing("y", "n")

    assert cli.main(["connect", "cursor", "--replace"]) == 1

    assert kept(paths).keys() == {"wiki"}
    assert cursor.read_text() == before


def test_an_app_without_servers_of_its_own_is_only_connected(cursor: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cursor.write_text("{}")

    assert cli.main(["connect", "cursor", "--replace", "--yes"]) == 0

    assert "Cursor has no servers of its own." in capsys.readouterr().out
    assert servers_in(cursor) == ["mcp-auth-bridge"]


def test_secrets_that_a_command_cant_leave_anywhere_bring_no_server(
    cursor: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    paths.prepare()
    save_config(paths.config_file, Config(secrets="memory"))

    assert cli.main(["connect", "cursor", "--replace", "--yes"]) == 1

    assert "memory only" in capsys.readouterr().err
    assert kept(paths) == {}
    assert cursor.read_text() == PLAIN


@pytest.mark.parametrize("more", [["cursor", "--undo"], ["cursor", "--print"], []])
def test_replacing_goes_with_an_app_and_with_nothing_else(more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["connect", "--replace", *more]) == 2

    assert capsys.readouterr().err
