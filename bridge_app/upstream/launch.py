"""What is started for a stdio upstream: the command found, its environment and its folder."""

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from bridge_app.errors import BridgeError
from bridge_app.models import UpstreamSettings
from bridge_app.sentences import Sentence
from bridge_app.upstream.channel import UpstreamUnavailable

INHERITED = frozenset(
    {"PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR"}
    | {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}
    | {"XDG_CONFIG_DIRS", "XDG_DATA_DIRS"}
)
"""What a server may see of our environment, beside `LC_…`. Whatever else it needs is in its settings."""

INHERITED_ON_WINDOWS = frozenset(
    {"APPDATA", "COMSPEC", "HOMEDRIVE", "HOMEPATH", "LOCALAPPDATA", "PATH", "PATHEXT", "PROCESSOR_ARCHITECTURE"}
    | {"PROGRAMDATA", "PROGRAMFILES", "SYSTEMDRIVE", "SYSTEMROOT", "TEMP", "TMP", "USERNAME", "USERPROFILE", "WINDIR"}
)

USER_FOLDERS = (
    "~/.local/bin",
    "~/bin",
    "~/.cargo/bin",
    "~/.bun/bin",
    "~/.deno/bin",
    "~/.volta/bin",
    "~/.asdf/shims",
    "~/.local/share/mise/shims",
    "~/.local/share/pnpm",
    "~/Library/pnpm",
    "~/.pyenv/shims",
    "~/.npm-global/bin",
    "~/go/bin",
)
SYSTEM_FOLDERS = (
    "/opt/homebrew/bin",
    "/usr/local/bin",
    "/home/linuxbrew/.linuxbrew/bin",
    "/snap/bin",
    "/usr/bin",
    "/bin",
)
"""Where people's tools live that a program started from a menu may not have on its PATH."""

_NODE = Sentence("Install Node.js from nodejs.org, then try again.")
_UV = Sentence("Install uv from docs.astral.sh/uv, then try again.")
_DOCKER = Sentence("Install Docker and start it, then try again.")
INSTALL_HINTS = {
    "npx": _NODE,
    "npm": _NODE,
    "node": _NODE,
    "uvx": _UV,
    "uv": _UV,
    "docker": _DOCKER,
    "podman": Sentence("Install Podman, then try again."),
    "bunx": Sentence("Install Bun from bun.sh, then try again."),
    "bun": Sentence("Install Bun from bun.sh, then try again."),
    "deno": Sentence("Install Deno from deno.com, then try again."),
    "pipx": Sentence("Install pipx from pipx.pypa.io, then try again."),
    "python": Sentence("Install Python from python.org, or write “python3”."),
    "python3": Sentence("Install Python from python.org, then try again."),
    "java": Sentence("Install a Java runtime, then try again."),
    "dotnet": Sentence("Install .NET from dotnet.microsoft.com, then try again."),
}


class UpstreamSecrets(Protocol):
    """Where the secret values of an upstream are."""

    async def get(self, name: str) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Launch:
    """A command ready to be started."""

    name: str
    """What people call the upstream."""
    argv: tuple[str, ...] = field(repr=False)
    environment: Mapping[str, str] = field(repr=False)
    directory: str
    hidden: tuple[str, ...] = field(default=(), repr=False)
    """Values that must never be shown."""


async def prepare(settings: UpstreamSettings, secrets: UpstreamSecrets) -> Launch:
    """Find the command and gather what it needs. Raises UpstreamUnavailable in words if something is missing."""
    hidden: dict[str, str] = {}
    for name in settings.secret_environment:
        try:
            value = await secrets.get(f"upstream/{settings.id}/environment/{name}")
        except BridgeError as error:
            raise UpstreamUnavailable(error.title, error.hint) from error
        if value is None:
            raise UpstreamUnavailable(
                Sentence("“{name}” needs the secret {secret}, and it is not there.", name=settings.name, secret=name),
                "Enter it again in the settings of this server.",
            )
        hidden[name] = value
    return _launch(settings, hidden)


def _launch(settings: UpstreamSettings, hidden: Mapping[str, str]) -> Launch:
    environment = inherited(os.environ)
    environment["PATH"] = search_path(environment.get("PATH", ""))
    environment |= {**dict(settings.environment), **hidden}
    directory = os.path.expanduser(settings.directory) if settings.directory else str(Path.home())
    if not os.path.isdir(directory):
        raise UpstreamUnavailable(
            Sentence(
                "“{name}” should run in the folder {directory}, and there is none.",
                name=settings.name,
                directory=directory,
            ),
            "Choose another folder in the settings of this server.",
        )
    command = find_command(settings.command, environment["PATH"], directory)
    if command is None:
        program = Path(settings.command).name.removesuffix(".exe").removesuffix(".cmd")
        hint = INSTALL_HINTS.get(program, Sentence("Check how it is written, or give its full path."))
        raise UpstreamUnavailable(
            Sentence(
                "“{name}” can't start: there is no command “{command}”.", name=settings.name, command=settings.command
            ),
            hint,
        )
    return Launch(settings.name, (command, *settings.arguments), environment, directory, tuple(hidden.values()))


def inherited(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the part of an environment that a server may see; shell functions exported as variables are not."""
    allowed = INHERITED_ON_WINDOWS if sys.platform == "win32" else INHERITED
    return {
        name: value
        for name, value in environment.items()
        if (name in allowed or name.startswith("LC_")) and not value.startswith("()")
    }


def search_path(path: str) -> str:
    """Return a PATH that also has the folders people's tools are in, as far as they exist."""
    folders = [folder for folder in path.split(os.pathsep) if folder]
    if sys.platform != "win32":
        newest_node = sorted(Path.home().glob(".nvm/versions/node/*/bin"), key=_version)[-1:]
        known = [os.path.expanduser(folder) for folder in USER_FOLDERS]
        known += [*map(str, newest_node), *SYSTEM_FOLDERS]
        folders += [folder for folder in known if folder not in folders and os.path.isdir(folder)]
    return os.pathsep.join(folders)


def find_command(command: str, path: str, directory: str) -> str | None:
    """Return the full path of a command, or None; one with a slash in it is looked for from the folder it runs in."""
    command = os.path.expanduser(command)
    if os.path.dirname(command):
        command = os.path.join(directory, command)
    found = shutil.which(command, path=path) if command else None
    return os.path.abspath(found) if found is not None else None


def _version(folder: Path) -> tuple[int, ...]:
    digits = "".join(letter if letter.isdigit() else " " for letter in folder.parent.name)
    return tuple(int(number) for number in digits.split())
