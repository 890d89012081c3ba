"""Start at login: on, off, and how it stands, each platform in its own way. Only our own entry is touched."""

import contextlib
import os
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol
from xml.parsers.expat import ExpatError

from bridge_app.errors import BridgeError, UnsafeStorage
from bridge_app.executable import own_command, own_environment
from bridge_app.paths import write_atomically
from bridge_app.sentences import Sentence

AutostartState = Literal["on", "off", "off in desktop", "elsewhere"]
"""`off in desktop`: our entry is there, and the desktop's own settings switched it off; `elsewhere`: it starts another copy
than this one, or a place where there is none any more."""

BACKGROUND = "--background"
_NAME = "mcp-auth-bridge"
_LARGEST_ENTRY = 64 * 1024
_LONGEST_RUN_VALUE = 260


@dataclass(frozen=True, slots=True)
class AutostartNow:
    """How starting at login stands."""

    state: AutostartState
    program: str = ""
    """What our entry starts; empty without one."""
    place: str = ""
    """Where the entry is, or would be."""


OFF = AutostartNow("off")


class Autostart(Protocol):
    """Start at login on one platform. Enabling and disabling raise BridgeError; looking never does."""

    def look(self) -> AutostartNow: ...
    def enable(self) -> None: ...
    def disable(self) -> None: ...


class Registry(Protocol):
    """The few values of the current user's Windows registry that matter here."""

    def read(self, key: str, name: str) -> Any: ...
    def write(self, key: str, name: str, value: str) -> None: ...
    def delete(self, key: str, name: str) -> None: ...


def open_autostart(platform: str = sys.platform, environment: Mapping[str, str] | None = None) -> Autostart:
    """Return what starts us at login on this platform."""
    variables = dict(os.environ if environment is None else environment)
    command = login_command(platform, variables)
    carried = own_environment(variables)
    if platform == "win32":
        # A Run value carries no variables: who set one for a whole account has it at login as well.
        return RunKey(command, open_registry())
    if platform == "darwin":
        return LaunchAgent(command, carried, Path.home())
    return DesktopEntry(command, carried, variables)


def mend(autostart: Autostart) -> bool:
    """Point our entry at this program if the one it starts is gone: moved, or updated to another place.

    A copy that is still there is left alone: which of two starts at login is for the person to say. Raises BridgeError.
    """
    now = autostart.look()
    if now.state != "elsewhere" or shutil.which(now.program) is not None:
        return False
    autostart.enable()
    return True


def login_command(platform: str = sys.platform, environment: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Return the words that start the tray app without its window; the first is an absolute path."""
    command = own_command(environment)
    if platform == "win32" and len(command) == 1:
        # The other program is made for terminals, and would open one.
        windowed = Path(command[0]).with_name(f"{_NAME}-tray.exe")
        if windowed.is_file():
            return (str(windowed), BACKGROUND)
    return (*command, "tray", BACKGROUND)


class DesktopEntry:
    """Linux and the other freedesktop systems: a file in the folder that sessions read (Desktop Application Autostart)."""

    def __init__(
        self, command: tuple[str, ...], carried: Mapping[str, str], environment: Mapping[str, str] | None = None
    ) -> None:
        variables = os.environ if environment is None else environment
        self._command = command
        self._carried = carried
        own = variables.get("XDG_CONFIG_HOME", "")
        home = Path(own) if os.path.isabs(own) else Path(variables.get("HOME") or Path.home()) / ".config"
        shared = variables.get("XDG_CONFIG_DIRS") or "/etc/xdg"
        self.path = home / "autostart" / f"{_NAME}.desktop"
        self._shared = [
            Path(each) / "autostart" / self.path.name for each in shared.split(os.pathsep) if os.path.isabs(each)
        ]

    def look(self) -> AutostartNow:
        place = str(self.path)
        own = _read(self.path)
        text = own if own is not None else self._read_shared()
        entry = _keys(text or "")
        words = split_exec(entry.get("Exec", ""))
        program = words[0] if words else ""
        carried: dict[str, str] = {}
        if program and Path(program).name == "env":
            carried, words = _split_env(words[1:])
            program = words[0] if words else ""
        if not program:
            return AutostartNow("off", place=place)
        switches = (entry.get("X-GNOME-Autostart-enabled", ""), entry.get("X-MATE-Autostart-enabled", ""))
        if entry.get("Hidden") == "true" or "false" in switches:
            return AutostartNow("off in desktop", program, place)
        is_ours = _is_same(program, self._command[0]) and BACKGROUND in words and carried == self._carried
        return AutostartNow("on" if is_ours else "elsewhere", program, place)

    def enable(self) -> None:
        words = self._command
        if self._carried:
            words = ("env", *(f"{name}={value}" for name, value in self._carried.items()), *words)
        told = {
            "Type": "Application",
            "Name": "MCP Auth Bridge",
            "Comment": "One local address for all your MCP servers",
            "Exec": join_exec(words),
            "TryExec": _escape(self._command[0]),
            "Icon": _NAME,
            "Terminal": "false",
            "StartupNotify": "false",
            "X-GNOME-Autostart-enabled": "true",
        }
        _write(self.path, _with_keys(_read(self.path) or "", told, without=("Hidden", "X-MATE-Autostart-enabled")))

    def disable(self) -> None:
        if self._read_shared() is not None:
            # Ours was installed for everybody: an own file that hides it is the way to say no.
            hidden = {"Type": "Application", "Name": "MCP Auth Bridge", "Hidden": "true"}
            _write(self.path, _with_keys("", hidden))
        else:
            _remove(self.path)

    def _read_shared(self) -> str | None:
        return next((text for path in self._shared if (text := _read(path)) is not None), None)


class LaunchAgent:
    """macOS: a property list that launchd reads at login (launchd.plist(5))."""

    def __init__(self, command: tuple[str, ...], carried: Mapping[str, str], home: Path) -> None:
        self._command = command
        self._carried = carried
        self.path = home / "Library" / "LaunchAgents" / f"{_NAME}.plist"

    def look(self) -> AutostartNow:
        place = str(self.path)
        try:
            agent = plistlib.loads((_read(self.path) or "").encode())
            words = [str(word) for word in agent["ProgramArguments"]]
        except (ValueError, KeyError, TypeError, plistlib.InvalidFileException, ExpatError):
            return AutostartNow("off", place=place)
        program = words[0] if words else ""
        if not program or agent.get("RunAtLoad") is not True:
            return AutostartNow("off", place=place)
        if agent.get("Disabled") is True:
            return AutostartNow("off in desktop", program, place)
        carried = agent.get("EnvironmentVariables", {})
        is_ours = _is_same(program, self._command[0]) and BACKGROUND in words and carried == dict(self._carried)
        return AutostartNow("on" if is_ours else "elsewhere", program, place)

    def enable(self) -> None:
        agent: dict[str, Any] = {
            "Label": _NAME,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        if self._carried:
            agent["EnvironmentVariables"] = dict(self._carried)
        _write(self.path, plistlib.dumps(agent).decode())

    def disable(self) -> None:
        _remove(self.path)


class RunKey:
    """Windows: a value under the current user's Run key, and the switch that Task Manager keeps for it."""

    RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
    APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
    NAME = "MCP Auth Bridge"

    def __init__(self, command: tuple[str, ...], registry: Registry) -> None:
        self._command = command
        self._registry = registry

    def look(self) -> AutostartNow:
        place = f"HKEY_CURRENT_USER\\{self.RUN}\\{self.NAME}"
        said = self._registry.read(self.RUN, self.NAME)
        if not isinstance(said, str) or not said.strip():
            return AutostartNow("off", place=place)
        program = said.split('"')[1] if said.startswith('"') and said.count('"') > 1 else said.split()[0]
        approved = self._registry.read(self.APPROVED, self.NAME)
        # Twelve bytes, and the first says it: even is on, odd is off.
        if isinstance(approved, bytes) and approved and approved[0] & 1:
            return AutostartNow("off in desktop", program, place)
        is_ours = said == subprocess.list2cmdline(self._command)
        return AutostartNow("on" if is_ours else "elsewhere", program, place)

    def enable(self) -> None:
        line = subprocess.list2cmdline(self._command)
        if len(line) > _LONGEST_RUN_VALUE:
            raise BridgeError(
                "Windows can't start this at login: its path is too long.",
                Sentence(
                    "Install MCP Auth Bridge in a folder with a shorter name than {command}.", command=self._command[0]
                ),
            )
        with _in_words():
            self._registry.write(self.RUN, self.NAME, line)
            self._registry.delete(self.APPROVED, self.NAME)

    def disable(self) -> None:
        with _in_words():
            self._registry.delete(self.RUN, self.NAME)
            self._registry.delete(self.APPROVED, self.NAME)


def join_exec(words: tuple[str, ...]) -> str:
    """Write a command as the value of `Exec`: quoted for the command line, then escaped as any text in such a file."""
    return _escape(" ".join(_quote(word) for word in words))


def split_exec(value: str) -> list[str]:
    """Return the words of an `Exec` value; what stands for files to open is left out."""
    text = _unescape(value)
    words: list[str] = []
    word: str | None = None
    is_quoted = False
    letters = iter(text)
    for letter in letters:
        if letter == '"':
            is_quoted = not is_quoted
            word = word or ""
        elif letter == "\\" and is_quoted:
            word = (word or "") + next(letters, "")
        elif letter == " " and not is_quoted:
            if word is not None:
                words.append(word)
            word = None
        elif letter == "%":
            word = (word or "") + ("%" if next(letters, "") == "%" else "")
        else:
            word = (word or "") + letter
    if word is not None:
        words.append(word)
    return [each for each in words if each]


def _quote(word: str) -> str:
    word = word.replace("%", "%%")
    if word and all(letter.isalnum() or letter in "-_./:=+,@%" for letter in word):
        return word
    for letter in ("\\", '"', "`", "$"):
        word = word.replace(letter, f"\\{letter}")
    return f'"{word}"'


def _escape(text: str) -> str:
    for letter, written in (("\\", r"\\"), ("\n", r"\n"), ("\t", r"\t"), ("\r", r"\r")):
        text = text.replace(letter, written)
    return text


def _unescape(text: str) -> str:
    meant = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    letters = iter(text)
    return "".join(meant.get(after := next(letters, ""), f"\\{after}") if each == "\\" else each for each in letters)


def _keys(text: str) -> dict[str, str]:
    """Return the keys of a desktop entry; none, if the text is no such thing."""
    found: dict[str, str] = {}
    for _, key, value in _lines(text):
        if key is not None:
            found.setdefault(key, value)
    return found


def _lines(text: str) -> Iterator[tuple[str, str | None, str]]:
    """Give each line with its key and value; the key is None outside the group that counts."""
    is_inside = False
    for line in text.splitlines():
        key, sign, value = line.partition("=")
        if line.strip().startswith("["):
            is_inside = line.strip() == "[Desktop Entry]"
        is_key = is_inside and bool(sign) and not line.lstrip().startswith("#")
        yield line, key.strip() if is_key else None, value.strip()


def _with_keys(text: str, told: Mapping[str, str], without: tuple[str, ...] = ()) -> str:
    """Return a desktop entry that says this; what else the person or their desktop wrote into it stays."""
    if not any(line.strip() == "[Desktop Entry]" for line in text.splitlines()):
        text = "[Desktop Entry]\n"
    kept: list[str] = []
    missing = dict(told)
    end = 0
    for line, key, _ in _lines(text):
        if key in without or (key in told and key not in missing):
            continue
        kept.append(f"{key}={missing.pop(key)}" if key in missing else line)
        if key is not None or line.strip() == "[Desktop Entry]":
            end = len(kept)
    kept[end:end] = [f"{key}={value}" for key, value in missing.items()]
    return "\n".join(kept) + "\n"


def _split_env(words: list[str]) -> tuple[dict[str, str], list[str]]:
    carried: dict[str, str] = {}
    rest = list(words)
    while rest and "=" in rest[0]:
        name, _, value = rest.pop(0).partition("=")
        carried[name] = value
    return carried, rest


def _is_same(program: str, ours: str) -> bool:
    """Tell whether two paths lead to one program: a link beside the others in the PATH is no other copy."""
    found = shutil.which(program)
    return found is not None and os.path.realpath(found) == os.path.realpath(ours)


def _read(path: Path) -> str | None:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_ENTRY).decode("utf-8", "replace")
    except OSError:
        return None


def _write(path: Path, text: str) -> None:
    with _in_words():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            write_atomically(path, text.encode())
        except UnsafeStorage as error:
            raise BridgeError(
                Sentence("{path} is a link to another place, so it was left as it is.", path=path),
                "Remove the link, or change what it leads to.",
            ) from error


def _remove(path: Path) -> None:
    with _in_words(), contextlib.suppress(FileNotFoundError):
        path.unlink()


@contextlib.contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise BridgeError(
            Sentence("Start at login could not be changed: {reason}.", reason=error.strerror or type(error).__name__),
            Sentence("Check the permissions of {filename}, then try again.", filename=error.filename or "your account"),
        ) from error


if sys.platform == "win32":
    import winreg

    class _UserRegistry:
        def read(self, key: str, name: str) -> Any:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    return winreg.QueryValueEx(opened, name)[0]
            except OSError:
                return None

        def write(self, key: str, name: str, value: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        def delete(self, key: str, name: str) -> None:
            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened,
            ):
                winreg.DeleteValue(opened, name)


def open_registry() -> Registry:
    """Return the current user's registry. Raises BridgeError where there is none."""
    if sys.platform == "win32":
        return _UserRegistry()
    raise BridgeError("There is no registry on this system.")
