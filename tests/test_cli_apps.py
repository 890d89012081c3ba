"""AI apps from a terminal: listed, connected after a look and a yes, and disconnected again."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bridge_app import cli, cli_apps
from bridge_app.bridge import Bridge
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
