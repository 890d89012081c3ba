"""A real GNOME Keyring on a D-Bus session of its own, away from the person's."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import jeepney
import jeepney.io.blocking
import psutil
import pytest
import secretstorage

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon", "gdbus")
_BUS_NAME = "org.freedesktop.secrets"
PASSWORD = "open-sesame"
_DAEMON = "printf %s open-sesame | gnome-keyring-daemon {} --unlock --components=secrets --daemonize >/dev/null"
_DEADLINE = 20.0


class RealKeyring:
    """One private session bus with an unlocked keyring; without a display nobody is there to answer questions."""

    def __init__(self, home: Path, display: str | None = None) -> None:
        self.home = home
        self._environment = {
            "PATH": os.environ.get("PATH", ""),
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_RUNTIME_DIR": str(home / "run"),
        }
        if display is not None:
            self._environment["DISPLAY"] = display
        for folder in ("data", "config", "cache", "run"):
            (home / folder).mkdir(mode=0o700)
        self._daemons: set[psutil.Process] = set()
        # Without the wait, the first call would have the bus start a second, locked daemon.
        script = (
            f"{_DAEMON.format('')} && gdbus wait --session --timeout 10 {_BUS_NAME} "
            '&& echo "$DBUS_SESSION_BUS_ADDRESS" && exec cat'
        )
        self._session = subprocess.Popen(
            ["dbus-run-session", "--", "sh", "-c", script],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._session.stdout is not None
        self.address = self._session.stdout.readline().strip()
        if not self.address:
            self._session.communicate(timeout=_DEADLINE)
            pytest.skip("gnome-keyring-daemon does not start here")
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self.address
        self.daemon()

    def daemon(self) -> psutil.Process:
        """Return the process that is the Secret Service now."""
        with closing(jeepney.io.blocking.open_dbus_connection(self.address)) as connection:
            bus = jeepney.io.blocking.Proxy(jeepney.message_bus, connection)
            (process_id,) = bus.GetConnectionUnixProcessID(_BUS_NAME)
        process = psutil.Process(process_id)
        self._daemons.add(process)
        return process

    def lock(self) -> None:
        """Lock the keyring; must run with this session's bus address in the environment."""
        with closing(secretstorage.dbus_init()) as connection:
            secretstorage.get_default_collection(connection).lock()

    def kill_daemon(self) -> None:
        """Kill the daemon as a crash would; the bus may start another one, which is locked."""
        process = self.daemon()
        process.send_signal(signal.SIGKILL)
        process.wait(_DEADLINE)

    def start_unlocked_daemon(self) -> None:
        """Put an unlocked daemon over the same keyring files in place of the present one."""
        before = self.daemon()
        subprocess.run(["sh", "-c", _DAEMON.format("--replace")], env=self._environment, check=True, timeout=_DEADLINE)
        deadline = time.monotonic() + _DEADLINE
        while True:
            # Each round waits inside the bus or for the old daemon's end: there is no signal that tells both.
            with contextlib.suppress(jeepney.DBusErrorResponse, psutil.NoSuchProcess):
                if self.daemon() != before:
                    return
                before.wait(0.05)
            assert time.monotonic() < deadline, "the new keyring daemon did not come"

    def stop(self) -> None:
        with contextlib.suppress(jeepney.DBusErrorResponse, OSError):
            self.daemon()
        self._session.communicate(timeout=_DEADLINE)
        for process in self._daemons:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()


def skip_without(*programs: str) -> None:
    """Skip the test where one of the programs is missing."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


class Person:
    """Somebody at a screen of their own, who answers the keyring's question."""

    def __init__(self, display: str) -> None:
        self.display = display

    def answer(self, *keys: list[str]) -> None:
        """Wait for the question and press these keys in it, each a list of xdotool words."""
        found = self._xdotool("search", "--sync", "--onlyvisible", "--class", "gcr-prompter")
        self._xdotool("windowfocus", found.split()[-1])
        for key in keys:
            self._xdotool(*key)

    def _xdotool(self, *words: str) -> str:
        # A window that closes meanwhile makes it fail; the caller asks again until the answer counts.
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.display},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=_DEADLINE,
            check=False,
        )
        return done.stdout or "0"


@contextlib.contextmanager
def person_at_a_screen() -> Iterator[Person]:
    """Start a screen nobody sees; skip the test where the programs are missing."""
    skip_without("Xvfb", "xdotool")
    if not Path("/usr/libexec/gcr-prompter").exists():
        pytest.skip("needs gcr-prompter")
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield Person(f":{number.readline().strip()}")
    finally:
        screen.terminate()
        screen.wait(_DEADLINE)


@contextlib.contextmanager
def real_keyring(home: Path, display: str | None = None) -> Iterator[RealKeyring]:
    """Start a real keyring; skip the test where the programs are missing."""
    skip_without(*PROGRAMS)
    started = RealKeyring(home, display)
    try:
        yield started
    finally:
        started.stop()
