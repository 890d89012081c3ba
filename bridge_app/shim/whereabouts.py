"""Where the bridge is: its discovery file, looked at again and again while it is away; and how it is started."""

import contextlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from bridge_app.errors import AlreadyRunning, BridgeError
from bridge_app.paths import Paths, hold_lock
from bridge_app.shim.http import Place
from bridge_app.shim.loop import Loop

FIND_SECONDS = 30.0
"""So long a request waits for a bridge that is away; a restart takes a few seconds."""
START_SECONDS = 60.0
SETTING = "start_for_apps"
_FIRST_PAUSE = 0.02
_LONGEST_PAUSE = 0.5
_SAY_AFTER = 1.0
_FRESH_SECONDS = 6.0
"""A place that was found longer ago and is no good is a new matter. Longer than a connection may take."""
_HOSTS = {"localhost": "127.0.0.1", "127.0.0.1": "127.0.0.1", "[::1]": "::1"}
_LISTENING = "0A"


class Whereabouts:
    """Looks for the bridge while somebody needs it.

    `found` hears of each place to try, and answers with `settle` or `miss`; `failed` hears that the time is up. The bridge is
    started at most once for each time the app begins, and never after it was seen: who quits it means it.
    """

    def __init__(
        self,
        loop: Loop,
        paths: Paths,
        *,
        found: Callable[[Place], None],
        failed: Callable[[BridgeError], None],
        say: Callable[[str], None],
        may_start: bool = True,
        start: Callable[[Paths], None] | None = None,
        find_seconds: float = FIND_SECONDS,
        start_seconds: float = START_SECONDS,
    ) -> None:
        self._loop = loop
        self._paths = paths
        self._found = found
        self._failed = failed
        self._say = say
        self._may_start = self._can_start = may_start
        self._start = start or start_bridge
        self._find_seconds = find_seconds
        self._start_seconds = start_seconds
        self._is_looking = False
        self._found_at = 0.0
        self._gives_up_at = 0.0
        self._says_at: float | None = None
        self._pause = _FIRST_PAUSE
        self._starting = contextlib.ExitStack()

    def allow_start(self) -> None:
        """The app begins: a bridge that is not there may be started for it."""
        self._can_start = self._may_start

    def look(self) -> None:
        """Look now, and again until it is found or the time is up."""
        if self._is_looking:
            return
        self._is_looking = True
        now = self._loop.clock()
        self._gives_up_at = now + self._find_seconds
        self._says_at = now + _SAY_AFTER
        self._pause = _FIRST_PAUSE
        self._look()

    def settle(self) -> None:
        """It answers at the place that was found."""
        self._is_looking = False
        self._can_start = False
        self._starting.close()

    def miss(self) -> None:
        """Nobody answers at the place that was found."""
        if self._is_looking and self._loop.clock() - self._found_at < _FRESH_SECONDS:
            self._wait()
        else:
            self._is_looking = False
            self.look()

    def _look(self) -> None:
        place = find_place(self._paths)
        if place is not None:
            self._found_at = self._loop.clock()
            self._found(place)
            return
        if self._can_start:
            self._can_start = False
            if self._begin_start():
                self._says_at = None
                self._gives_up_at = self._loop.clock() + self._start_seconds
        self._wait()

    def _wait(self) -> None:
        now = self._loop.clock()
        if now >= self._gives_up_at:
            self._is_looking = False
            self._starting.close()
            self._failed(
                BridgeError(
                    "MCP Auth Bridge is not running.", "Start it, then try again. Its command is mcp-auth-bridge."
                )
            )
            return
        if self._says_at is not None and now >= self._says_at:
            self._says_at = None
            self._say("Waiting for MCP Auth Bridge, which is not running.")
        self._loop.call_later(self._pause, self._look)
        self._pause = min(_LONGEST_PAUSE, self._pause * 1.5)

    def _begin_start(self) -> bool:
        """Start the bridge, unless the settings forbid it; of several shims one does, and all wait."""
        if not _may_be_started(self._paths):
            return False
        try:
            self._paths.prepare()
            self._starting.enter_context(hold_lock(self._paths.runtime_dir / "connect-start.lock"))
        except AlreadyRunning:
            self._say("MCP Auth Bridge is being started; waiting for it.")
            return True
        except BridgeError as error:
            self._say(str(error))
            return False
        self._say("MCP Auth Bridge is not running. Starting it, and waiting for it.")
        try:
            self._start(self._paths)
        except OSError as error:
            self._say(f"It could not be started: {error.strerror or type(error).__name__}.")
            self._starting.close()
            return False
        return True


def find_place(paths: Paths) -> Place | None:
    """Return where the bridge says it serves, or None; a file left by a crash counts for nothing."""
    try:
        facts = json.loads(paths.discovery_file.read_bytes())
        place, pid = read_address(facts["address"]), int(facts["pid"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if place is None or not _is_alive(pid) or _is_foreign(place.port):
        return None
    return place


def read_address(address: object) -> Place | None:
    """Take an address of this computer apart; None if it is anything else."""
    if (
        not isinstance(address, str)
        or not address.isascii()
        or not address.isprintable()
        or not address.startswith("http://")
    ):
        return None
    host_and_port, slash, path = address.removeprefix("http://").partition("/")
    host, _, port = host_and_port.rpartition(":")
    if host not in _HOSTS or not port.isdigit() or not 0 < int(port) < 65536 or " " in path:
        return None
    return Place(_HOSTS[host], int(port), f"http://{host_and_port}", slash + path)


def start_bridge(paths: Paths) -> None:
    """Start the bridge as a program of its own, which outlives us. Raises OSError."""
    # Late on purpose: needed once in a blue moon.
    import subprocess

    has_screen = sys.platform in ("darwin", "win32") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    what = ["tray", "--background"] if has_screen else ["serve"]
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "bridge_app"]
    detached = {"creationflags": 0x00000208} if sys.platform == "win32" else {"start_new_session": True}
    with open(os.devnull, "r+b") as nothing:
        subprocess.Popen(
            [*command, *what],
            # Python looks for modules where it is started, and the app's folder may hold anything.
            cwd=Path(__file__).resolve().parents[2],
            stdin=nothing,
            stdout=nothing,
            stderr=nothing,
            **detached,
        )


def _may_be_started(paths: Paths) -> bool:
    # Late on purpose, too.
    import tomllib

    try:
        return tomllib.loads(paths.config_file.read_text(encoding="utf-8-sig")).get(SETTING) is not False
    except (OSError, ValueError):
        return True


def _is_alive(pid: int) -> bool:
    if sys.platform == "win32":
        return True  # who does not answer is found out soon enough
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return False  # it is not ours
    return pid > 0


def _is_foreign(port: int) -> bool:
    """Tell whether another user listens on the port: a token must not be sent there. Known on Linux alone."""
    if sys.platform != "linux":
        return False
    wanted = f":{port:04X}"
    is_seen = False
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        try:
            with open(table, encoding="ascii") as file:
                for line in file:
                    words = line.split()
                    if len(words) > 7 and words[3] == _LISTENING and words[1].endswith(wanted):
                        is_seen = True
                        if words[7] == str(os.getuid()):
                            return False
        except OSError:
            continue
    return is_seen
