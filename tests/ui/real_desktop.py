"""A private desktop for tests: display, session bus, panel, and the real app as a process of its own."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest

from bridge_app.paths import Paths
from bridge_app.ui.start_choices import free_port

ROOT = Path(__file__).resolve().parents[2]
WINDOW_NAME = "^MCP Auth Bridge$"

T = TypeVar("T")


def wait_for(look: Callable[[], T | None], what: str, seconds: float = 15.0) -> T:
    """Look until there is something to see, at most `seconds`."""
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} did not come within {seconds:.0f} s")
        time.sleep(0.03)


def need(*programs: str) -> None:
    """Skip the test unless these programs are installed."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


@dataclass
class RealDesktop:
    """Programs with one display, one session bus and one home, none of them the developer's."""

    folder: Path
    environment: dict[str, str]
    display: str = ""
    bus: str = ""
    _started: list[subprocess.Popen[bytes]] = field(default_factory=list)
    _talking: list[subprocess.Popen[str]] = field(default_factory=list)

    def start(self, *command: str, **options: object) -> subprocess.Popen[bytes]:
        """Start a program; it is ended with the desktop."""
        log = (self.folder / f"{Path(command[0]).name}.log").open("ab")
        with log:
            process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log, **options)  # type: ignore[call-overload]
        self._started.append(process)
        return process  # type: ignore[no-any-return]

    def run_code(self, code: str, *arguments: str) -> "subprocess.Popen[str]":
        """Run a few lines of Python that use the app, so that the test can read what they print."""
        command = [sys.executable, "-u", "-c", code, *arguments]
        pipe = subprocess.PIPE
        process = subprocess.Popen(command, env=self.environment, cwd=ROOT, stdout=pipe, stderr=pipe, text=True)
        self._talking.append(process)
        return process

    def start_display(self) -> None:
        """Start Xvfb on a free display number, and a window manager."""
        need("Xvfb", "openbox", "xdotool", "import")
        reading, writing = os.pipe()
        with open(reading) as numbers:
            self.start(
                "Xvfb",
                *("-displayfd", str(writing), "-nolisten", "tcp", "-screen", "0", "1200x800x24"),
                pass_fds=(writing,),
            )
            os.close(writing)
            self.display = f":{numbers.readline().strip()}"
        self.environment |= {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self.start("openbox")

    def start_bus(self) -> None:
        """Start a session bus of our own; nothing on it can be started by others' asking."""
        need("dbus-daemon")
        config = self.folder / "bus.conf"
        config.write_text(
            "<busconfig><type>session</type>"
            f"<listen>unix:path={self.folder}/bus</listen><auth>EXTERNAL</auth>"
            '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
            '<allow own="*"/></policy></busconfig>'
        )
        self.start("dbus-daemon", f"--config-file={config}", "--nofork")
        wait_for((self.folder / "bus").exists, "the session bus")
        self.bus = f"unix:path={self.folder}/bus"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus

    def start_panel(self) -> subprocess.Popen[bytes]:
        """Start tint2, a panel with a tray of the older kind (XEmbed), and wait until it is on the screen."""
        need("tint2")
        config = self.folder / "tint2rc"
        config.write_text(
            "rounded = 0\nbackground_color = #ffffff 100\n"
            "panel_items = S\npanel_position = bottom right horizontal\npanel_size = 200 32\n"
            "panel_background_id = 1\nsystray_icon_size = 22\nsystray_padding = 4 4 4\nwm_menu = 0\n"
        )
        panel = self.start("tint2", "-c", str(config))
        wait_for(lambda: self.windows("--class", "tint2"), "the panel")
        return panel

    def windows(self, *query: str) -> list[str]:
        """Return the ids of the visible windows that xdotool finds."""
        command = ["xdotool", "search", "--onlyvisible", *query]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.split()

    def app_window(self) -> list[str]:
        """Return the app's own window, if it can be seen."""
        return self.windows("--name", WINDOW_NAME)

    def xdotool(self, *arguments: str) -> None:
        """Move, click, type."""
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, capture_output=True)

    def photograph(self, name: str) -> Path:
        """Keep a picture of the whole screen."""
        path = self.folder / f"{name}.png"
        command = ["import", "-silent", "-window", "root", str(path)]
        subprocess.run(command, env=self.environment, check=True, capture_output=True)
        return path

    def close(self) -> None:
        """End everything that was started, the last one first."""
        for talking in self._talking:
            talking.kill()
            talking.communicate()
        for process in reversed(self._started):
            if process.poll() is None:
                process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(3)
            if process.poll() is None:
                process.kill()
                process.wait(3)


class RunningApp:
    """The real app, with its own home; that of somebody who went through the first steps, unless `is_new`."""

    def __init__(self, desktop: RealDesktop, *arguments: str, config: str = "", is_new: bool = False) -> None:
        self.desktop = desktop
        home = Path(desktop.environment["MCP_AUTH_BRIDGE_HOME"])
        self.paths = Paths(home / "config", home / "data", home / "logs", home / "run")
        self.paths.prepare()
        port = free_port(20000 + os.getpid() % 20000)
        assert port is not None
        self.port = port
        if not self.paths.config_file.exists():
            self.paths.config_file.write_text(config or f'secrets = "memory"\nport = {port}\n')
        if not is_new:
            (self.paths.data_dir / "window.ini").write_text("[first_run]\nis_over=true\n")
        self.process = self.launch(*arguments)

    def launch(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the app, perhaps once more."""
        return self.desktop.start(sys.executable, "-m", "bridge_app", "tray", *arguments, cwd=ROOT)

    def wait_until_it_serves(self) -> str:
        """Return its address, once it serves."""

        def address() -> str | None:
            assert self.process.poll() is None, f"the app ended:\n{self.output()}"
            with contextlib.suppress(OSError, ValueError):
                facts = json.loads(self.paths.discovery_file.read_text())
                return str(facts["address"]) if facts["pid"] == self.process.pid else None
            return None

        return wait_for(address, "the app", 30)

    def quit(self, number: int = signal.SIGTERM) -> tuple[int, float]:
        """Send a signal; return the exit code and how long it took."""
        began = time.monotonic()
        self.process.send_signal(number)
        return self.process.wait(10), time.monotonic() - began

    def output(self) -> str:
        """Return what the app printed; nothing, if all is well."""
        return (self.desktop.folder / f"{Path(sys.executable).name}.log").read_text(errors="replace")

    def log(self) -> str:
        """Return what the app wrote to its log."""
        return self.paths.log_file.read_text() if self.paths.log_file.exists() else ""


@contextlib.contextmanager
def real_desktop(folder: Path, *, display: bool = True, bus: bool = True) -> Iterator[RealDesktop]:
    """Give a desktop with what was asked for, and end it afterwards."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    keep = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "PYTHONPATH", "VIRTUAL_ENV")
    environment = {name: os.environ[name] for name in keep if name in os.environ}
    environment |= {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        "MCP_AUTH_BRIDGE_HOME": str(folder / "mab"),
        "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "LANG": "C.UTF-8",
    }
    desktop = RealDesktop(folder, environment)
    try:
        if bus:
            desktop.start_bus()
        if display:
            desktop.start_display()
        yield desktop
    finally:
        desktop.close()
