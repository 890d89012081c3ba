"""The command line speaks the language of the person at the terminal; what programs read never changes."""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bridge_app import cli
from bridge_app.config import Config, save_config
from bridge_app.paths import Paths


@pytest.fixture(autouse=True)
def data(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(paths.data_dir.parent))


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LC_MESSAGES")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    try:
        code = cli.main(words)
    except SystemExit as left:
        code = int(left.code or 0)
    said = capsys.readouterr()
    return code, said.out + said.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("--help",),
            ("Aufruf: mcp-auth-bridge", "Optionen:", "diese Hilfe zeigen", "Die verbundenen Clients auflisten."),
        ),
        (("upstreams", "add", "--help"), ("Einen Server hinzufügen", "Argumente:", "was ihn startet")),
        (("status",), ("MCP Auth Bridge läuft nicht.", "Kein Client ist verbunden.")),
        (("doctor",), ("Ordner: nur für Sie, in", "Einstellungen: alles wie üblich", "Läuft: nein")),
        (("access", "x", "y"), ("Einen solchen Client gibt es nicht.", "grants --all` listet sie auf.")),
        (("upstreams", "test", "x"), ("Einen Server „x“ gibt es nicht.", "Es gibt: bridge.")),
        (("pause",), ("Nennen Sie einen Client mit seiner ID",)),
        (("nonsense",), ("Fehler: Argument COMMAND: ungültige Auswahl",)),
        (("approve",), ("diese Argumente fehlen: code",)),
    ],
)
def test_a_german_terminal_is_spoken_to_in_german(
    german: None, capsys: pytest.CaptureFixture[str], paths: Paths, words: tuple[str, ...], said: tuple[str, ...]
) -> None:
    save_config(_prepared(paths).config_file, Config(secrets="memory"))

    _, text = run(capsys, *words)

    flat = " ".join(text.split())
    if words == ("doctor",):
        said = (*said[:1], *said[2:])  # the settings are not the usual ones here
    for each in said:
        assert each in flat


def test_the_language_in_the_settings_counts_more_than_that_of_the_terminal(
    german: None, capsys: pytest.CaptureFixture[str], paths: Paths
) -> None:
    save_config(_prepared(paths).config_file, Config(language="fr"))

    assert "Aucun client n’est relié." in run(capsys, "grants")[1]


def test_settings_that_can_not_be_read_are_told_in_the_language_of_the_terminal(
    german: None, capsys: pytest.CaptureFixture[str], paths: Paths
) -> None:
    _prepared(paths).config_file.write_text('colour = "red"\n')

    code, text = run(capsys, "status")

    assert code == 1
    assert 'config.toml, Zeile 1: Es gibt keine Einstellung "colour".' in text


def test_what_programs_read_is_the_same_in_every_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], paths: Paths
) -> None:
    commands = (("status", "--json"), ("grants", "--json"), ("apps", "--json", "--all"), ("upstreams", "--json"))
    english = [run(capsys, *words) for words in commands]
    monkeypatch.delenv("LC_MESSAGES")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")

    assert [run(capsys, *words) for words in commands] == english
    assert all(json.loads(text) is not None for _, text in english)


def test_the_log_and_the_activity_stay_english_and_are_shown_in_german(
    german: None, capsys: pytest.CaptureFixture[str], paths: Paths, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with_key = run(capsys, "keys", "add", "nightly")
    shown = run(capsys, "activity")[1]
    exported = run(capsys, "activity", "--json")[1]

    assert "Er wird nur dieses eine Mal gezeigt" in with_key[1]
    assert "persönlicher Schlüssel erstellt" in shown
    assert json.loads(exported.splitlines()[-1])["detail"] == "personal key made"
    assert not any("Schlüssel" in record.getMessage() for record in caplog.records)


def test_the_program_itself_listens_to_the_environment(paths: Paths) -> None:
    environment = {
        name: value for name, value in os.environ.items() if name not in ("LC_ALL", "LC_MESSAGES", "LANGUAGE")
    }
    environment |= {
        "LANG": "de_DE.UTF-8",
        "PYTHONIOENCODING": "utf-8",
        "MCP_AUTH_BRIDGE_HOME": str(paths.data_dir.parent),
    }

    ended = subprocess.run(
        [sys.executable, "-m", "bridge_app", "status"],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        cwd=Path(cli.__file__).parent.parent,
    )

    assert (ended.returncode, "MCP Auth Bridge läuft nicht." in ended.stdout) == (0, True)


def _prepared(paths: Paths) -> Paths:
    standard = Paths.standard()
    standard.prepare()
    return standard
