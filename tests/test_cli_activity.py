"""The log in a terminal: filtered, exported, and followed as it happens."""

import csv
import io
import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from queue import Queue

import pytest

from bridge_app import cli
from bridge_app.bridge import Bridge
from bridge_app.cli_activity import read_moment
from bridge_app.errors import BridgeError
from bridge_app.models import Activity
from bridge_app.paths import Paths

NOW = time.time()
LINES = (
    Activity(NOW - 9000, "connected", "g1", "Cursor", "Ada", "signed in"),
    Activity(NOW - 60, "called", "g1", "Cursor", "Ada", "tools/call search", "ok", 12.5, "notes"),
    Activity(NOW - 50, "called", "g2", "Cursor Nightly", "Ada", "tools/call drop (refused)", "refused", 1.0, "db"),
    Activity(NOW - 40, "called", "g3", "=Zed", "Ada", "resources/read x (failed)", "failed", 2.0, "notes"),
)


@pytest.fixture(autouse=True)
def home(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(paths.data_dir.parent))
    write(paths, *LINES)


def write(paths: Paths, *lines: Activity) -> None:
    bridge = Bridge.open(paths)
    for line in lines:
        bridge._activity.append(line)
    bridge.close()


def show(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert cli.main(["activity", *options]) == 0
    return capsys.readouterr().out


def ids(capsys: pytest.CaptureFixture[str], *options: str) -> list[int]:
    return [json.loads(line)["id"] for line in show(capsys, "--json", *options).splitlines()]


def test_the_newest_line_is_the_last(capsys: pytest.CaptureFixture[str]) -> None:
    lines = show(capsys, "--limit", "2").splitlines()

    assert [line.split("called: ")[1] for line in lines] == [
        "tools/call drop (refused) @ db  1 ms",
        "resources/read x (failed) @ notes  2 ms",
    ]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--client", "cursor"], [1, 2]),
        (["--client", "nightly"], [3]),
        (["--server", "notes"], [2, 4]),
        (["--kind", "refusals", "--kind", "sign-ins"], [1, 3]),
        (["--outcome", "failed"], [4]),
        (["--search", "drop"], [3]),
        (["--since", "1h"], [2, 3, 4]),
        (["--since", "2999-01-01"], []),
        (["--limit", "1", "--server", "notes"], [4]),
    ],
)
def test_lines_are_filtered(capsys: pytest.CaptureFixture[str], options: list[str], found: list[int]) -> None:
    assert ids(capsys, *options) == found


def test_a_client_is_also_named_by_the_beginning_of_its_id(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    bridge = Bridge.open(paths)
    made = bridge.add_key("script", "reader")
    bridge.close()

    (line,) = show(capsys, "--json", "--client", made.grant_id[:8]).splitlines()

    assert json.loads(line)["grant_id"] == made.grant_id


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--client", "curs"], "more than one app"),
        (["--client", "emacs"], "It tells of: =Zed, Cursor, Cursor Nightly."),
        (["--server", "mail"], "There are: db, notes."),
        (["--since", "yesterday-ish"], "Say for example 30min"),
        (["--output", "x", "--follow"], "--output or --follow"),
    ],
)
def test_what_is_not_understood_is_said(capsys: pytest.CaptureFixture[str], options: list[str], words: str) -> None:
    assert cli.main(["activity", *options]) == 1
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "seconds"), [("30s", 30), ("5min", 300), ("5m", 300), ("2h", 7200), ("7d", 604800), ("1 w", 604800)]
)
def test_spans_are_understood(text: str, seconds: int) -> None:
    assert read_moment(text, 1e9) == 1e9 - seconds


def test_days_and_times_are_understood() -> None:
    assert read_moment("2026-11-21T14:00", 0) - read_moment("2026-11-21", 0) == 14 * 3600
    with pytest.raises(BridgeError):
        read_moment("14:00", 0)


def test_csv_goes_to_the_terminal_or_to_a_file_and_holds_no_formula(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = show(capsys, "--csv", "--server", "notes")
    said = show(capsys, "--server", "notes", "--output", str(tmp_path / "out.csv"))

    rows = list(csv.DictReader(io.StringIO(printed)))
    assert [row["client_name"] for row in rows] == ["Cursor", "'=Zed"]
    assert said == f"2 lines written to {tmp_path / 'out.csv'}.\n"
    assert (tmp_path / "out.csv").read_text("utf-8-sig").splitlines() == [printed.splitlines()[n] for n in (0, 2, 1)]


def test_json_goes_to_a_file_whatever_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = show(capsys, "--limit", "1", "--output", str(tmp_path / "out.txt"))

    assert said.startswith("1 line written")
    assert json.loads((tmp_path / "out.txt").read_text())["client_name"] == "=Zed"


def test_following_shows_what_happens_next_and_only_what_is_wanted(paths: Paths) -> None:
    command = [
        sys.executable,
        "-m",
        "bridge_app",
        "activity",
        "--follow",
        "--json",
        "--server",
        "notes",
        "--limit",
        "1",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as following:
        assert following.stdout is not None
        heard: Queue[str] = Queue()
        listening = threading.Thread(target=lambda: [heard.put(line) for line in following.stdout or ()], daemon=True)
        listening.start()
        try:
            assert json.loads(heard.get(timeout=30))["id"] == 4

            write(paths, LINES[2], LINES[1])
            assert json.loads(heard.get(timeout=30))["id"] == 6

            write(paths, *([LINES[1]] * 450))
            assert [json.loads(heard.get(timeout=30))["id"] for _ in range(450)] == list(range(7, 457))
        finally:
            following.kill()
            listening.join(5)
