"""What the app left out of our environment: most start their servers with no more than HOME and PATH.

Without the rest, neither the keyring nor the screen nor our own folders would be found.
"""

import os
import sys
from collections.abc import MutableMapping

BORROWED = frozenset(
    {
        *("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "XDG_SESSION_TYPE"),
        *("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_DIRS"),
        *("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "LANG"),
    }
)
_LIMIT = 1024 * 1024


def complete(
    environment: MutableMapping[str, str], parent: int, *, proc: str = "/proc", run: str = "/run/user"
) -> None:
    """Add what is missing, from the program that started us (Linux: it is this user's own) and the usual places."""
    if sys.platform != "linux":
        return
    for name, value in _environment_of(parent, proc).items():
        if name in BORROWED and name not in environment:
            environment[name] = value
    folder = f"{run}/{os.getuid()}"
    if "XDG_RUNTIME_DIR" not in environment and _is_ours(folder):
        environment["XDG_RUNTIME_DIR"] = folder
    bus = f"{environment.get('XDG_RUNTIME_DIR', folder)}/bus"
    if "DBUS_SESSION_BUS_ADDRESS" not in environment and _is_ours(bus):
        environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"


def _environment_of(process: int, proc: str) -> dict[str, str]:
    try:
        if not _is_ours(f"{proc}/{process}"):
            return {}
        with open(f"{proc}/{process}/environ", "rb") as file:
            text = os.fsdecode(file.read(_LIMIT))
    except OSError:
        return {}
    return {name: value for name, mark, value in (each.partition("=") for each in text.split("\0")) if mark}


def _is_ours(path: str) -> bool:
    try:
        return os.stat(path).st_uid == os.getuid()
    except OSError:
        return False
