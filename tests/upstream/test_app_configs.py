"""Settings of AI apps on this computer: read without a change, each server once."""

from pathlib import Path

import pytest

from bridge_app.client_setup.apps import Surroundings, installed_configs
from bridge_app.upstream.app_configs import read_config_file, read_installed
from bridge_app.upstream.config_text import UnreadableConfig

SERVER = '{"mcpServers": {"%s": {"command": "%s"}}}'


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_server_of_several_apps_comes_once_with_all_their_names(tmp_path: Path) -> None:
    cursor = write(tmp_path / ".cursor" / "mcp.json", SERVER % ("files", "npx"))
    kiro = write(tmp_path / ".kiro" / "settings" / "mcp.json", SERVER % ("my-files", "npx"))
    write(tmp_path / ".gemini" / "settings.json", '{"theme": "dark"}')
    write(tmp_path / ".junie" / "mcp" / "mcp.json", "")
    write(tmp_path / ".claude.json", '{"mcpServers": {')
    before = {path: path.stat() for path in (cursor, kiro)}

    found = read_installed(installed_configs(Surroundings(tmp_path, {}, "linux")), environment={})

    assert [(each.settings.name, each.app) for each in found.proposals] == [("files", "Cursor, Kiro")]
    assert found.notes == (
        "Claude Code: Claude Code, line 1, column 17: the text ends too early; a closing bracket is missing.",
    )
    assert {path: path.stat().st_mtime_ns for path in before} == {
        path: each.st_mtime_ns for path, each in before.items()
    }


def test_the_same_command_with_another_token_is_another_server(tmp_path: Path) -> None:
    text = '{"mcpServers": {"a": {"command": "x", "env": {"TOKEN": "%s"}}}}'
    write(tmp_path / ".cursor" / "mcp.json", text % "one")
    write(tmp_path / ".lmstudio" / "mcp.json", text % "two")

    found = read_installed(installed_configs(Surroundings(tmp_path, {}, "linux")), environment={})

    assert [each.app for each in found.proposals] == ["Cursor", "LM Studio"]


def test_a_file_is_read_by_its_ending_and_in_the_encoding_of_windows(tmp_path: Path) -> None:
    toml = write(tmp_path / "a.toml", '[mcp_servers.a]\ncommand = "x"')
    windows = tmp_path / "b.json"
    windows.write_text(SERVER % ("ü", "x"), encoding="utf-16")

    assert read_config_file(toml, environment={}).proposals[0].settings.name == "a"
    assert read_config_file(windows, environment={}).proposals[0].settings.name == "ü"


def test_what_is_no_readable_file_is_refused_with_words(tmp_path: Path) -> None:
    latin = tmp_path / "c.json"
    latin.write_bytes(b'{"a": "\xfc"}')

    with pytest.raises(UnreadableConfig, match="not UTF-8"):
        read_config_file(latin)
    with pytest.raises(UnreadableConfig, match="not a file"):
        read_config_file(tmp_path)
    with pytest.raises(UnreadableConfig, match="not a file"):
        read_config_file(tmp_path / "missing.json")
