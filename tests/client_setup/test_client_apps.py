"""Every app of the table: found where it is, written in its own words, and restored to the letter."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from bridge_app.client_setup.apps import ENTRY_NAME, Surroundings, installed_configs, is_installed, read_apps
from bridge_app.errors import BridgeError
from bridge_app.upstream.app_configs import AppConfig
from bridge_app.upstream.config_text import read_text
from tests.client_setup.conftest import Desk
from tests.client_setup.samples import EXISTING, LAUNCH, URL, WANTED

SYSTEMS = ("linux", "darwin", "win32")
WRITTEN = [(app.id, system) for system in SYSTEMS for app in read_apps(system) if app.files]
ONLY_ON = {"visual-studio": "win32", "copilot-xcode": "darwin"}


def said(text: str, suffix: str) -> Any:
    """Read a settings file without the room that is tested."""
    text = text.removeprefix("\ufeff")
    if suffix == ".toml":
        return tomllib.loads(text)
    if suffix == ".yaml":
        return yaml.safe_load(text) or {}
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return read_text(text, "json")


def servers(document: Any, keys: tuple[str, ...]) -> Any:
    for key in keys:
        document = document.get(key)
    if isinstance(document, list):
        return {each["name"]: each for each in document}
    return document


def without_us(document: Any, keys: tuple[str, ...]) -> Any:
    document = json.loads(json.dumps(document))
    table = document.get(keys[0])
    if isinstance(table, list):
        document[keys[0]] = [each for each in table if each["name"] != ENTRY_NAME]
    elif isinstance(table, dict):
        table.pop(ENTRY_NAME, None)
    return {name: value for name, value in document.items() if value not in ({}, [], None)}


def assert_all_else_stays(before: str, after: str) -> None:
    """Comments, the order of lines, line endings and byte order marks: nothing but new lines may have come."""
    assert after.startswith("\ufeff") == before.startswith("\ufeff")
    assert ("\r\n" in after) == ("\r\n" in before)
    assert "\r\n" not in after or after.count("\n") == after.count("\r\n")
    lines = [line.rstrip(" \t,{}[]") for line in before.splitlines()]
    position = 0
    for line in lines if len(lines) > 2 else ():
        assert line in after[position:]
        position = after.index(line, position) + len(line)


def test_there_are_at_least_25_apps_on_every_system_and_each_is_told_apart() -> None:
    for system in SYSTEMS:
        apps = read_apps(system)
        assert len(apps) >= 25
        assert len({app.id for app in apps}) == len(apps)
        assert len({app.name for app in apps}) == len(apps)
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", app.id) for app in apps)


def test_every_app_that_is_written_to_has_its_golden_entry_and_says_what_to_do() -> None:
    every = {app.id: app for system in SYSTEMS for app in read_apps(system)}

    assert set(WANTED) == set(EXISTING) == {app.id for app in every.values() if app.files}
    assert all(app.files or app.where for app in every.values())
    assert all(app.restart for app in every.values() if app.reload == "restart")
    assert all(app.restart.endswith((".", "!")) for app in every.values() if app.restart)


@pytest.mark.parametrize(("app_id", "system"), WRITTEN)
def test_our_entry_is_written_in_the_apps_own_words_and_undone_to_the_letter(
    desk: Desk, app_id: str, system: str
) -> None:
    desk.platform = system
    path = desk.write(app_id, EXISTING[app_id])
    before = path.read_bytes()
    keys, wanted = WANTED[app_id]

    desk.connect(app_id)

    written = path.read_bytes().decode()
    assert servers(said(written, path.suffix), keys)[ENTRY_NAME] == wanted
    others = without_us(said(EXISTING[app_id], path.suffix) or {}, keys)
    assert without_us(said(written, path.suffix), keys) == others
    assert desk.setup.get(app_id).state in ("connected", "needs restart")
    assert_all_else_stays(EXISTING[app_id], written)
    desk.setup.undo(app_id)
    assert path.read_bytes() == before
    assert desk.setup.get(app_id).state == "not connected"


@pytest.mark.parametrize(("app_id", "system"), WRITTEN)
def test_a_file_that_was_not_there_is_made_and_taken_away_again_with_its_folders(
    desk: Desk, app_id: str, system: str
) -> None:
    desk.platform = system
    path = desk.path(app_id)
    assert not path.exists()
    keys, wanted = WANTED[app_id]
    preview = desk.setup.preview(app_id)

    desk.setup.apply(preview)

    assert preview.is_new
    document = said(path.read_text(encoding="utf-8"), path.suffix)
    assert servers(document, keys)[ENTRY_NAME] == wanted
    if app_id == "continue":
        assert {"name", "version", "schema"} <= document.keys()
    desk.setup.undo(app_id)
    assert not path.exists()
    assert list(desk.home.iterdir()) == []


@pytest.mark.parametrize(
    ("app_id", "text"),
    [
        ("cursor", '{"mcpServers": {'),
        ("zed", '{\n  // a comment\n  "context_servers": [1]\n}'),
        ("claude-desktop", "[]"),
        ("codex", "[mcp_servers\nurl = 3"),
        ("goose", "extensions:\n\t- a"),
        ("continue", "mcpServers: 3\n"),
        ("amp", '{"amp.mcpServers": "none"}'),
        ("opencode", b"\xff\xfe\xff broken"),
        ("kilo", "{" * 100_000),
        ("claude-code", '{"a": "' + "x" * 17_000_000 + '"}'),
    ],
)
def test_a_file_that_cant_be_changed_safely_is_refused_with_words_and_left_alone(
    desk: Desk, app_id: str, text: str | bytes
) -> None:
    path = desk.write(app_id, text)
    before = path.read_bytes()

    app = desk.setup.get(app_id)
    with pytest.raises(BridgeError) as refused:
        desk.setup.apply(desk.setup.preview(app_id))

    assert refused.value.title
    assert refused.value.title.endswith(".")
    assert path.read_bytes() == before
    assert desk.setup.get(app_id).state == "unreadable", app
    assert not desk.setup.get(app_id).can_undo


@pytest.mark.parametrize(
    ("platform", "app", "place"),
    [
        ("linux", "Claude Desktop", ".config/Claude/claude_desktop_config.json"),
        ("darwin", "Claude Desktop", "Library/Application Support/Claude/claude_desktop_config.json"),
        ("win32", "Claude Desktop", "AppData/Roaming/Claude/claude_desktop_config.json"),
        (
            "win32",
            "Claude Desktop",
            "AppData/Local/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude/claude_desktop_config.json",
        ),
        ("linux", "VS Code", ".config/Code/User/mcp.json"),
        ("darwin", "VS Code", "Library/Application Support/Code/User/mcp.json"),
        ("win32", "VS Code", "AppData/Roaming/Code/User/mcp.json"),
        ("darwin", "Zed", ".config/zed/settings.json"),
        ("win32", "Zed", "AppData/Roaming/Zed/settings.json"),
        ("win32", "Goose", "AppData/Roaming/Block/goose/config/config.yaml"),
        ("win32", "Crush", "AppData/Local/crush/crush.json"),
        ("linux", "Codex", ".codex/config.toml"),
        ("win32", "Cursor", ".cursor/mcp.json"),
        ("linux", "Kilo", ".config/kilo/kilo.jsonc"),
        ("linux", "Windsurf plug-in for JetBrains", ".codeium/mcp_config.json"),
        (
            "linux",
            "Cline",
            ".config/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json",
        ),
    ],
)
def test_an_app_is_found_where_it_keeps_its_settings(tmp_path: Path, platform: str, app: str, place: str) -> None:
    path = tmp_path / place
    path.parent.mkdir(parents=True)
    path.write_text("{}")

    here = Surroundings(tmp_path, {}, platform)

    assert installed_configs(here) == (AppConfig(app, path),)
    assert app in [each.name for each in read_apps(platform) if is_installed(each, here)]


def test_folders_that_the_environment_names_are_looked_into(tmp_path: Path) -> None:
    places = {
        "CODEX_HOME": "c/config.toml",
        "XDG_CONFIG_HOME": "x/zed/settings.json",
        "CLAUDE_CONFIG_DIR": "d/.claude.json",
    }
    for place in places.values():
        (tmp_path / place).parent.mkdir(parents=True)
        (tmp_path / place).write_text("")
    variables = {name: str(tmp_path / place.split("/")[0]) for name, place in places.items()}

    found = installed_configs(Surroundings(tmp_path, variables, "linux"))

    assert {(each.app, each.path) for each in found} == {
        ("Codex", tmp_path / "c" / "config.toml"),
        ("Zed", tmp_path / "x" / "zed" / "settings.json"),
        ("Claude Code", tmp_path / "d" / ".claude.json"),
    }


def test_the_second_spelling_of_a_file_is_used_if_it_is_the_one_that_is_there(desk: Desk) -> None:
    assert desk.path("opencode").name == "opencode.json"

    (desk.home / ".config" / "opencode").mkdir(parents=True)
    (desk.home / ".config" / "opencode" / "opencode.jsonc").write_text("{}")

    assert desk.path("opencode").name == "opencode.jsonc"


def test_the_stores_claude_on_windows_is_written_where_it_looks(desk: Desk) -> None:
    desk.platform = "win32"
    (desk.home / "AppData/Roaming/Claude").mkdir(parents=True)
    package = desk.home / "AppData/Local/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude"
    assert desk.path("claude-desktop").parent == desk.home / "AppData/Roaming/Claude"

    package.mkdir(parents=True)

    assert desk.path("claude-desktop").parent == package


def test_a_program_on_the_path_a_bundle_or_a_desktop_entry_shows_that_an_app_is_there(desk: Desk) -> None:
    program = desk.root / "bin" / "codex"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    entry = desk.root / "share" / "applications" / "dev.zed.Zed.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text("[Desktop Entry]\n")
    desk.environment["XDG_DATA_DIRS"] = str(desk.root / "share")
    on_linux = {app.id for app in desk.setup.list() if app.is_installed}
    desk.platform = "darwin"
    (desk.home / "Applications" / "LM Studio.app").mkdir(parents=True)
    on_mac = {app.id for app in desk.setup.list() if app.is_installed}

    assert on_linux == {"codex", "zed"}
    assert on_mac == {"codex", "lm-studio"}


@pytest.mark.parametrize(
    ("app_id", "names"),
    [
        ("claude-code", ["Claude Code (mcp-auth-bridge)", "Claude Code"]),
        ("claude-desktop", ["Claude Desktop", "claude-ai (via mcp-remote 0.15.1)"]),
        ("codex", ["Codex"]),
        ("copilot-cli", ["GitHub Copilot CLI"]),
        ("gemini-cli", ["Gemini CLI MCP Client"]),
        ("qwen-code", ["Qwen Code MCP Client"]),
        ("opencode", ["OpenCode"]),
        ("kilo", ["Kilo"]),
        ("cline-cli", ["Cline"]),
        ("amp", ["Amp MCP Client (mcp-auth-bridge)"]),
        ("vscode", ["Visual Studio Code"]),
        ("vscode-insiders", ["Visual Studio Code - Insiders"]),
        ("cursor", ["Cursor"]),
        ("crush", ["Crush"]),
        ("jetbrains", ["JetBrains AI Assistant"]),
    ],
)
def test_an_app_is_known_by_the_names_it_was_seen_to_use(app_id: str, names: list[str]) -> None:
    fits = {name: {app.id for app in read_apps("linux") if app.calls_itself(name)} for name in names}

    assert all(app_id in each for each in fits.values()), fits
    assert all(each <= {app_id, "cline", "cline-cli"} for each in fits.values()), fits


def test_links_carry_the_entry_and_open_the_right_app(desk: Desk) -> None:
    links = {app.id: desk.setup.snippet(app.id).link for app in desk.setup.list()}

    assert links["cursor"] == (
        "cursor://anysphere.cursor-deeplink/mcp/install?name=mcp-auth-bridge"
        "&config=eyJ1cmwiOiJodHRwOi8vbG9jYWxob3N0OjgwMDAvbWNwIn0%3D"
    )
    assert links["vscode"].startswith("vscode:mcp/install?%7B%22name%22%3A%22mcp-auth-bridge%22")
    assert links["zed"] == ""
    assert LAUNCH[0] not in " ".join(links.values())
    assert all("{" not in link for link in links.values())
    assert desk.setup.snippet("claude-code").command.endswith(f"mcp-auth-bridge {URL}")
