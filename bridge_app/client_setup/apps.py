"""The AI apps as data: where each keeps its MCP servers on this system, whether it is here, and what our entry looks like."""

import base64
import fnmatch
import json
import os
import shlex
import shutil
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from bridge_app.models import Transport
from bridge_app.paths import resource
from bridge_app.sentences import Sentence
from bridge_app.upstream.app_configs import AppConfig
from bridge_app.upstream.config_text import Format

ENTRY_NAME = "mcp-auth-bridge"
"""What we are called in other apps' settings."""

_SENTENCES = ("note", "restart", "sign_in", "where")
"""What of the data is said to people; scripts/translations.py reads it there."""
_SYSTEMS = {"darwin": "darwin", "win32": "windows"}


@dataclass(frozen=True, slots=True)
class AppData:
    """An AI app as `client_apps.toml` describes it, for this system."""

    id: str
    name: str
    kind: str
    files: tuple[str, ...]
    """Empty: it can't be written to."""
    format: Format
    keys: tuple[str, ...]
    entry: Mapping[str, Any]
    is_list: bool = False
    transport: Transport = "http"
    new_file: str = ""
    folders: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    bundles: tuple[str, ...] = ()
    desktop_files: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    reload: Literal["live", "restart"] = "restart"
    restart: str = ""
    sign_in: str = ""
    where: str = ""
    command: str = ""
    link: str = ""
    note: str = ""

    def calls_itself(self, name: str) -> bool:
        """Tell whether a registered or introduced name is this app's."""
        name = name.strip().casefold()
        # Our own `connect` registers under the app's name.
        return any(fnmatch.fnmatchcase(name, _pattern(each)) for each in (self.name, *self.names))

    def way_to(self, name: str) -> tuple[str, ...]:
        """Return the way to the entry of this name."""
        return (*self.keys, f"[name={name}]" if self.is_list else name)

    def entry_for(self, address: str, launch: Sequence[str], environment: Mapping[str, str]) -> dict[str, Any]:
        """Return what our entry says: the address, or the command (`launch`, its first word absolute) that starts us."""
        command, *arguments = launch
        told = {"url": address, "name": ENTRY_NAME, "command": command}
        entry: dict[str, Any] = _filled(self.entry, told, [*arguments, "connect", "--client", self.id])
        if self.transport == "stdio" and environment:
            entry["env"] = dict(environment)
        return entry

    def link_for(self, entry: Mapping[str, Any], address: str) -> str:
        """Return the link that has the app ask and write by itself; empty if it has no such links."""
        plain = json.dumps(entry, separators=(",", ":"))
        named = json.dumps({"name": ENTRY_NAME, **entry}, separators=(",", ":"))
        return self.link.format(
            name=ENTRY_NAME,
            url_encoded=quote(address, safe=""),
            base64=quote(base64.b64encode(plain.encode()).decode(), safe=""),
            json=quote(plain, safe=""),
            named_json=quote(named, safe=""),
        )

    def command_for(self, address: str) -> str:
        """Return what the app's own command line takes; empty if it has none."""
        return self.command.format(name=ENTRY_NAME, url=shlex.quote(address))


@dataclass(frozen=True)
class Surroundings:
    """The computer as far as it matters where apps are: home, environment, system."""

    home: Path
    environment: Mapping[str, str]
    platform: str

    @classmethod
    def of_this_computer(cls) -> "Surroundings":
        """Return what is true here and now."""
        return cls(Path.home(), os.environ, sys.platform)

    @cached_property
    def bases(self) -> dict[str, str]:
        """Return what the names in braces stand for."""
        home, variables = self.home, self.environment
        xdg = Path(variables.get("XDG_CONFIG_HOME") or home / ".config")
        settings = local = xdg
        if self.platform == "darwin":
            settings = home / "Library" / "Application Support"
        elif self.platform == "win32":
            settings = Path(variables.get("APPDATA") or home / "AppData" / "Roaming")
            local = Path(variables.get("LOCALAPPDATA") or home / "AppData" / "Local")
        places = {"home": home, "xdg": xdg, "settings": settings, "local": local}
        places["codex"] = Path(variables.get("CODEX_HOME") or home / ".codex")
        places["claude"] = Path(variables.get("CLAUDE_CONFIG_DIR") or home)
        return {name: str(place) for name, place in places.items()}

    def place(self, path: str) -> Path:
        """Return where a path with names in braces is."""
        return Path(path.format(**self.bases))

    def shown(self, path: Path) -> str:
        """Return a path as people write it."""
        if self.platform != "win32" and path.is_relative_to(self.home):
            return f"~/{path.relative_to(self.home).as_posix()}"
        return str(path)


def read_apps(platform: str = sys.platform) -> tuple[AppData, ...]:
    """Return the apps there are for this system, in the order of the data."""
    return _read(_SYSTEMS.get(platform, "linux"))


def settings_file(app: AppData, here: Surroundings) -> Path | None:
    """Return the file our entry goes into, there or not yet; None if the app can't be written to."""
    candidates = []
    for text in app.files:
        path = here.place(text.removeprefix("?"))
        if not text.startswith("?") or _is_there(path.parent):
            candidates.append(path)
    by_file = (path for path in candidates if _is_there(path))
    by_folder = (path for path in candidates if _is_there(path.parent))
    return next(by_file, None) or next(by_folder, None) or next(iter(candidates), None)


def is_installed(app: AppData, here: Surroundings) -> bool:
    """Tell whether the app is on this computer, as far as its traces tell."""
    path = settings_file(app, here)
    if path is not None and _is_there(path):
        return True
    if any(_is_there(here.place(folder)) for folder in app.folders):
        return True
    if any(shutil.which(program, path=here.environment.get("PATH", "")) for program in app.programs):
        return True
    if here.platform == "darwin":
        roots = (Path("/Applications"), here.home / "Applications")
        return any(_is_there(root / f"{bundle}.app") for root in roots for bundle in app.bundles)
    if here.platform == "win32":
        root = here.place("{local}") / "Programs"
        return any(_is_there(root / bundle) for bundle in app.bundles)
    return any(_is_there(root / f"{name}.desktop") for root in _desktop_folders(here) for name in app.desktop_files)


def installed_configs(here: Surroundings | None = None) -> tuple[AppConfig, ...]:
    """Return the settings files of AI apps that are on this computer, to look for servers in."""
    here = here or Surroundings.of_this_computer()
    found = []
    for app in read_apps(here.platform):
        for text in app.files:
            path = here.place(text.removeprefix("?"))
            try:
                if path.is_file():
                    found.append(AppConfig(app.name, path))
            except OSError:
                continue
    return tuple(dict.fromkeys(found))


@cache
def _read(system: str) -> tuple[AppData, ...]:
    with resource("client_apps.toml").open("rb") as file:
        said = tomllib.load(file)
    apps = (_app(each, system) for each in said["app"])
    return tuple(app for app in apps if app is not None)


def _app(said: Mapping[str, Any], system: str) -> AppData | None:
    """Return an app for this system; None if it keeps files, but not on this system."""
    values = dict(said)
    for key in ("files", "folders"):
        given = values.get(key, ())
        values[key] = tuple(given.get(system, ()) if isinstance(given, Mapping) else given)
    if said.get("files") and not values["files"]:
        return None
    for key in ("keys", "programs", "bundles", "desktop_files", "names"):
        values[key] = tuple(values.get(key, ()))
    values["new_file"] = values.get("new_file", "").lstrip("\n")
    for key in _SENTENCES:
        values[key] = Sentence(values.get(key, ""))
    return AppData(**values)


def _filled(value: Any, told: Mapping[str, str], arguments: list[str]) -> Any:
    if isinstance(value, Mapping):
        return {key: _filled(each, told, arguments) for key, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, told, arguments) for each in value]
    if value == "{args}":
        return arguments
    if isinstance(value, str) and value.startswith("{") and value.endswith("}"):
        return told[value[1:-1]]
    return value


def _pattern(name: str) -> str:
    # Brackets are letters here; only * is any text.
    return name.casefold().replace("[", "[[]").replace("?", "[?]")


def _desktop_folders(here: Surroundings) -> Iterable[Path]:
    variables = here.environment
    own = Path(variables.get("XDG_DATA_HOME") or here.home / ".local" / "share")
    shared = (variables.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    yield from (folder / "applications" for folder in (own, *map(Path, filter(None, shared))))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
