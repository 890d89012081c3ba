"""Starting at login: what is written for each platform, what desktops make of it, and what happens when we move."""

import os
import plistlib
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from bridge_app.autostart import (
    AutostartNow,
    DesktopEntry,
    LaunchAgent,
    RunKey,
    join_exec,
    login_command,
    mend,
    open_autostart,
    split_exec,
)
from bridge_app.cli import main
from bridge_app.errors import BridgeError

HOSTILE_FOLDER = """a b"c$d%e`f'g#h;i&j~k*l"""


def program(folder: Path, name: str = "mcp-auth-bridge") -> Path:
    """Make a program that writes down how it was started."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text('#!/bin/sh\nfor each in "$MCP_AUTH_BRIDGE_HOME" "$@"; do echo "$each"; done > "$0.started"\n')
    path.chmod(0o755)
    return path


def entry(tmp_path: Path, started: Path, **carried: str) -> DesktopEntry:
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_CONFIG_DIRS": str(tmp_path / "shared")}
    return DesktopEntry((str(started), "tray", "--background"), carried, environment)


@pytest.fixture
def autostart(tmp_path: Path) -> DesktopEntry:
    return entry(tmp_path, program(tmp_path / "bin"))


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_it_is_off_until_it_is_switched_on_and_off_again(autostart: DesktopEntry) -> None:
    states = [autostart.look().state]
    autostart.enable()
    states.append(autostart.look().state)
    autostart.disable()
    states.append(autostart.look().state)
    autostart.disable()

    assert states == ["off", "on", "off"]
    assert list(autostart.path.parent.iterdir()) == []


def test_the_entry_starts_this_program_without_its_window_and_is_for_nobody_else(
    autostart: DesktopEntry, tmp_path: Path
) -> None:
    autostart.enable()

    assert f"Exec={tmp_path}/bin/mcp-auth-bridge tray --background\n" in autostart.path.read_text()
    assert autostart.path.stat().st_mode & 0o777 == 0o600
    assert autostart.look() == AutostartNow("on", str(tmp_path / "bin" / "mcp-auth-bridge"), str(autostart.path))


@pytest.mark.parametrize("folder", ["bin", HOSTILE_FOLDER, "back\\slash", "ünï 漢字", "100%"])
def test_the_entry_is_valid_wherever_the_program_is(tmp_path: Path, folder: str) -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("not installed: desktop-file-validate")
    autostart = entry(tmp_path, program(tmp_path / folder))
    autostart.enable()

    said = subprocess.run(["desktop-file-validate", str(autostart.path)], capture_output=True, text=True, check=False)

    assert said.stdout == ""
    assert said.returncode == 0
    assert autostart.look().state == "on"


@pytest.mark.parametrize("folder", ["bin", HOSTILE_FOLDER, "back\\slash"])
def test_a_desktop_that_reads_the_entry_starts_just_that(tmp_path: Path, folder: str) -> None:
    if shutil.which("gio") is None:
        pytest.skip("not installed: gio")
    started = program(tmp_path / folder)
    autostart = entry(tmp_path, started, MCP_AUTH_BRIDGE_HOME=str(tmp_path / "my own data"))
    autostart.enable()

    subprocess.run(["gio", "launch", str(autostart.path)], check=True, timeout=20)

    trace = Path(f"{started}.started")
    deadline = time.monotonic() + 10
    while not (trace.exists() and trace.read_text().endswith("--background\n")):
        assert time.monotonic() < deadline, "nothing was started"
        time.sleep(0.02)
    assert trace.read_text().splitlines() == [str(tmp_path / "my own data"), "tray", "--background"]


@pytest.mark.parametrize(
    "words", [("/bin/a",), ("/bin/a b", "--x=1"), ('/q"uo`te$', "%f", "back\\slash", ""), ("env", "A=b c", "/x\ty")]
)
def test_a_command_reads_back_as_it_was_written(words: tuple[str, ...]) -> None:
    assert split_exec(join_exec(words)) == [word for word in words if word]


def test_what_stands_for_files_to_open_is_no_word_of_the_command() -> None:
    assert split_exec("/usr/bin/app %U --icon %i 100%%") == ["/usr/bin/app", "--icon", "100%"]


@pytest.mark.parametrize("switch", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "X-MATE-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off_until_the_person_says_otherwise_here(
    autostart: DesktopEntry, switch: str
) -> None:
    autostart.enable()
    text = autostart.path.read_text().replace("X-GNOME-Autostart-enabled=true\n", "")
    put(autostart.path, f"{text}{switch}\nX-GNOME-Autostart-Delay=20\n")
    before = autostart.look().state

    autostart.enable()

    assert before == "off in desktop"
    assert autostart.look().state == "on"
    assert "X-GNOME-Autostart-Delay=20\n" in autostart.path.read_text()


def test_what_else_stands_in_the_entry_stays(autostart: DesktopEntry) -> None:
    put(
        autostart.path,
        "# mine\n[Desktop Entry]\nName=Bridge\nName[de]=Brücke\nExec=/gone tray --background\nOnlyShowIn=XFCE;\n\n"
        "[Desktop Action x]\nExec=/other\nName=Other\n",
    )

    autostart.enable()

    text = autostart.path.read_text()
    assert text.startswith("# mine\n[Desktop Entry]\nName=MCP Auth Bridge\nName[de]=Brücke\nExec=")
    assert "OnlyShowIn=XFCE;\n" in text
    assert text.endswith("[Desktop Action x]\nExec=/other\nName=Other\n")
    assert autostart.look().state == "on"


@pytest.mark.parametrize("text", ["", "nonsense", "[Desktop Entry]\n", "[Other]\nExec=/x\n", "\x00\xff", "Exec=/x"])
def test_an_entry_that_says_nothing_is_off_and_can_be_switched_on(autostart: DesktopEntry, text: str) -> None:
    put(autostart.path, text)
    before = autostart.look().state

    autostart.enable()

    assert (before, autostart.look().state) == ("off", "on")


def test_another_copy_is_told_and_left_alone_until_the_person_chooses(tmp_path: Path) -> None:
    other = entry(tmp_path, program(tmp_path / "other"))
    other.enable()
    autostart = entry(tmp_path, program(tmp_path / "bin"))

    assert autostart.look() == AutostartNow(
        "elsewhere", str(tmp_path / "other" / "mcp-auth-bridge"), str(autostart.path)
    )
    assert not mend(autostart)
    autostart.enable()
    assert autostart.look().state == "on"
    assert other.look().state == "elsewhere"


def test_a_program_that_moved_is_found_again_at_its_next_start(tmp_path: Path) -> None:
    old = program(tmp_path / "old")
    entry(tmp_path, old).enable()
    shutil.move(tmp_path / "old", tmp_path / "new")
    autostart = entry(tmp_path, tmp_path / "new" / "mcp-auth-bridge")
    before = autostart.look()

    mended = mend(autostart)

    assert (before.state, before.program) == ("elsewhere", str(old))
    assert mended
    assert autostart.look().state == "on"


def test_mending_switches_nothing_on(autostart: DesktopEntry) -> None:
    assert not mend(autostart)
    assert autostart.look().state == "off"


def test_a_copy_for_another_data_folder_is_another_copy(tmp_path: Path) -> None:
    started = program(tmp_path / "bin")
    entry(tmp_path, started, MCP_AUTH_BRIDGE_HOME="/stick").enable()

    assert entry(tmp_path, started).look().state == "elsewhere"
    assert entry(tmp_path, started, MCP_AUTH_BRIDGE_HOME="/stick").look().state == "on"


def test_a_link_to_the_program_is_the_program(autostart: DesktopEntry, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "bin" / "mcp-auth-bridge")
    put(autostart.path, f"[Desktop Entry]\nExec={link} tray --background\n")

    assert autostart.look().state == "on"


def test_an_entry_for_everybody_is_hidden_for_this_person_alone(tmp_path: Path, autostart: DesktopEntry) -> None:
    shared = tmp_path / "shared" / "autostart" / autostart.path.name
    put(shared, f"[Desktop Entry]\nExec={tmp_path}/bin/mcp-auth-bridge tray --background\n")
    states = [autostart.look().state]

    autostart.disable()
    states.append(autostart.look().state)
    autostart.enable()
    states.append(autostart.look().state)

    assert states == ["on", "off", "on"]
    assert shared.exists()


def test_a_link_in_the_place_of_the_entry_is_not_followed(autostart: DesktopEntry, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    autostart.path.parent.mkdir(parents=True)
    autostart.path.symlink_to(precious)

    with pytest.raises(BridgeError, match="is a link to another place"):
        autostart.enable()

    assert precious.read_text() == "mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_can_not_be_written_is_said_in_words(autostart: DesktopEntry, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir(mode=0o500)

    with pytest.raises(BridgeError, match="could not be changed"):
        autostart.enable()


def test_a_file_in_the_place_of_the_folder_is_said_in_words(autostart: DesktopEntry, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("")

    with pytest.raises(BridgeError, match="Start at login could not be changed"):
        autostart.enable()


# -- macOS -----------------------------------------------------------------------------------------------------------


def test_a_launch_agent_starts_the_program_at_login(tmp_path: Path) -> None:
    started = program(tmp_path / "MCP Auth Bridge.app" / "Contents" / "MacOS")
    agent = LaunchAgent((str(started), "tray", "--background"), {"MCP_AUTH_BRIDGE_HOME": "/x"}, tmp_path)
    states = [agent.look().state]

    agent.enable()
    states.append(agent.look().state)
    said = plistlib.loads(agent.path.read_bytes())
    agent.disable()
    states.append(agent.look().state)

    assert states == ["off", "on", "off"]
    assert agent.path == tmp_path / "Library" / "LaunchAgents" / f"{said['Label']}.plist"
    assert said["ProgramArguments"] == [str(started), "tray", "--background"]
    assert said["RunAtLoad"] is True
    assert said["EnvironmentVariables"] == {"MCP_AUTH_BRIDGE_HOME": "/x"}


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"Disabled": True}, "off in desktop"),
        ({"RunAtLoad": False}, "off"),
        ({"ProgramArguments": ["/elsewhere/mcp-auth-bridge", "tray", "--background"]}, "elsewhere"),
        ({"ProgramArguments": []}, "off"),
        ({"ProgramArguments": None}, "off"),
    ],
)
def test_a_launch_agent_that_was_changed_is_told_as_it_is(tmp_path: Path, change: dict[str, Any], state: str) -> None:
    agent = LaunchAgent((str(program(tmp_path / "bin")), "tray", "--background"), {}, tmp_path)
    agent.enable()
    said = {**plistlib.loads(agent.path.read_bytes()), **change}
    agent.path.write_bytes(plistlib.dumps({key: value for key, value in said.items() if value is not None}))

    assert agent.look().state == state
    agent.enable()
    assert agent.look().state == "on"


def test_a_broken_launch_agent_is_off(tmp_path: Path) -> None:
    agent = LaunchAgent(("/bin/true", "--background"), {}, tmp_path)
    put(agent.path, "<plist><dict>")

    assert agent.look().state == "off"


# -- Windows ---------------------------------------------------------------------------------------------------------


class DictRegistry:
    """The registry as a dict."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], Any] = {}

    def read(self, key: str, name: str) -> Any:
        return self.values.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self.values[key, name] = value

    def delete(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


def test_a_run_value_starts_the_program_at_login() -> None:
    registry = DictRegistry()
    run = RunKey(("C:\\Program Files\\Bridge\\mcp-auth-bridge-tray.exe", "--background"), registry)
    states = [run.look().state]

    run.enable()
    states.append(run.look().state)
    said = dict(registry.values)
    run.disable()
    states.append(run.look().state)

    assert states == ["off", "on", "off"]
    assert said == {
        (RunKey.RUN, "MCP Auth Bridge"): '"C:\\Program Files\\Bridge\\mcp-auth-bridge-tray.exe" --background'
    }
    assert registry.values == {}


def test_what_the_task_manager_switched_off_is_off_until_the_person_says_otherwise_here() -> None:
    registry = DictRegistry()
    run = RunKey(("C:\\bridge.exe", "--background"), registry)
    run.enable()
    registry.values[RunKey.APPROVED, RunKey.NAME] = b"\x03" + bytes(11)
    before = run.look()
    registry.values[RunKey.APPROVED, RunKey.NAME] = b"\x02" + bytes(11)
    allowed = run.look()
    registry.values[RunKey.APPROVED, RunKey.NAME] = b"\x07" + bytes(11)

    run.enable()

    assert (before.state, before.program) == ("off in desktop", "C:\\bridge.exe")
    assert allowed.state == "on"
    assert run.look().state == "on"


def test_another_run_value_is_another_copy() -> None:
    registry = DictRegistry()
    RunKey(("D:\\old place\\bridge.exe", "--background"), registry).enable()

    now = RunKey(("C:\\bridge.exe", "--background"), registry).look()

    assert (now.state, now.program) == ("elsewhere", "D:\\old place\\bridge.exe")


def test_a_path_that_windows_would_cut_is_refused() -> None:
    registry = DictRegistry()

    with pytest.raises(BridgeError, match="too long"):
        RunKey((f"C:\\{'x' * 260}.exe", "--background"), registry).enable()

    assert registry.values == {}


# -- who we are, and the command line --------------------------------------------------------------------------------


def test_a_frozen_app_is_started_by_its_own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = program(tmp_path / "opt")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(started))

    assert login_command("linux", {}) == (str(started), "tray", "--background")


def test_an_installed_app_is_started_by_its_script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = program(tmp_path / "venv" / "bin")
    monkeypatch.setattr("sys.executable", str(script.with_name("python")))

    assert login_command("linux", {}) == (str(script), "tray", "--background")


def test_on_windows_no_terminal_opens_at_login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = program(tmp_path / "Scripts")
    windowed = program(tmp_path / "Scripts", "mcp-auth-bridge-tray.exe")
    monkeypatch.setattr("sys.executable", str(script.with_name("python.exe")))

    assert login_command("win32", {}) == (str(windowed), "--background")


def test_there_is_a_way_for_each_platform(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bridge_app.autostart.open_registry", DictRegistry)

    kinds = [type(open_autostart(platform, {})) for platform in ("linux", "freebsd14", "darwin", "win32")]

    assert kinds == [DesktopEntry, DesktopEntry, LaunchAgent, RunKey]


def test_the_command_line_switches_it_on_and_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(tmp_path / "home"))
    said = []
    for words in ([], ["on"], ["status", "--json"], ["off"]):
        assert main(["autostart", *words]) == 0
        said.append(capsys.readouterr().out)

    assert said[0].startswith("MCP Auth Bridge does not start when you log in.")
    assert said[1] == f"MCP Auth Bridge starts when you log in ({tmp_path}/autostart/mcp-auth-bridge.desktop).\n"
    assert '"state": "on"' in said[2]
    assert said[3] == said[0]
