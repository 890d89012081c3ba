"""The command that apps start us by: absolute, and still there tomorrow."""

import sys
from pathlib import Path

import pytest

from bridge_app import executable
from bridge_app.executable import own_command, own_environment


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the interpreter is, with no script of ours anywhere."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    monkeypatch.setattr(executable.sysconfig, "get_path", lambda *_: str(tmp_path / "none"))
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    return folder


def script(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / executable._SCRIPT
    path.write_text("")
    path.chmod(0o755)
    return path


def test_the_script_beside_the_interpreter_is_used_before_one_on_the_path(folder: Path, tmp_path: Path) -> None:
    on_path = script(tmp_path / "path")
    assert own_command() == (str(on_path),)

    beside = script(folder)

    assert own_command() == (str(beside),)


def test_without_a_script_the_interpreter_runs_the_package(folder: Path) -> None:
    assert own_command() == (str(folder / "python"), "-m", "bridge_app")


def test_a_packed_app_names_itself_or_the_terminal_program_beside_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "mcp-auth-bridge-tray"))
    alone = own_command({})
    beside = script(folder)
    with_terminal_program = own_command({})
    image = tmp_path / "Bridge.AppImage"
    image.write_text("")

    assert alone == (str(folder / "mcp-auth-bridge-tray"),)
    assert with_terminal_program == (str(beside),)
    assert own_command({"APPIMAGE": str(image)}) == (str(image),)


def test_the_folder_that_holds_everything_is_told_whole(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)

    assert own_environment({"MCP_AUTH_BRIDGE_HOME": "stick"}) == {"MCP_AUTH_BRIDGE_HOME": str(tmp_path / "stick")}
    assert own_environment({}) == {}
