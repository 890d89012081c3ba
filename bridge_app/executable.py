"""Finds the command that starts us, as other programs must call it: with an absolute path, from wherever they are."""

import os
import shutil
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from pathlib import Path

from bridge_app.paths import HOME_VARIABLE

_SCRIPT = "mcp-auth-bridge.exe" if os.name == "nt" else "mcp-auth-bridge"


def own_command(environment: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Return the words that start us; the first is an absolute path."""
    variables = os.environ if environment is None else environment
    if getattr(sys, "frozen", False):
        # An AppImage runs from a folder that is gone when it ends; its own file stays.
        image = variables.get("APPIMAGE", "")
        own = Path(image) if image and Path(image).is_file() else Path(sys.executable)
        beside = own.with_name(_SCRIPT)
        return (str(beside if beside.is_file() else own),)
    found = next((path for path in _scripts() if path.is_file() and os.access(path, os.X_OK)), None)
    if found is not None:
        return (str(found),)
    # Started by its name alone the interpreter may not know where it is.
    return (shutil.which(sys.executable) or sys.executable, "-m", "bridge_app")


def own_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the variables that we must be started with to find the same data."""
    home = (os.environ if environment is None else environment).get(HOME_VARIABLE)
    return {HOME_VARIABLE: str(Path(home).expanduser().absolute())} if home else {}


def _scripts() -> Iterator[Path]:
    yield Path(sys.executable).absolute().with_name(_SCRIPT)
    yield Path(sysconfig.get_path("scripts")) / _SCRIPT
    yield Path(sysconfig.get_path("scripts", f"{os.name}_user")) / _SCRIPT
    if on_path := shutil.which(_SCRIPT):
        yield Path(on_path).absolute()
