"""Where AI apps on this computer keep their MCP servers. Only ever read."""

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bridge_app.models import FoundServers, Proposal
from bridge_app.upstream.config_text import LARGEST_TEXT, Format, UnreadableConfig
from bridge_app.upstream.server_configs import read_servers


@dataclass(frozen=True, slots=True)
class AppConfig:
    """A settings file of an AI app that is there."""

    app: str
    path: Path


# {settings}: where apps keep their settings (~/.config, Application Support, %APPDATA%).
# {xdg}: ~/.config on every system but Windows, for those that use it on macOS too.
_PLACES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Claude Desktop", ("{settings}/Claude/claude_desktop_config.json",)),
    ("Claude Code", ("{home}/.claude.json",)),
    ("Cursor", ("{home}/.cursor/mcp.json",)),
    ("VS Code", ("{settings}/Code/User/mcp.json",)),
    ("VS Code Insiders", ("{settings}/Code - Insiders/User/mcp.json",)),
    ("VSCodium", ("{settings}/VSCodium/User/mcp.json",)),
    ("Windsurf", ("{home}/.codeium/windsurf/mcp_config.json", "{home}/.codeium/mcp_config.json")),
    ("Codex", ("{codex}/config.toml",)),
    ("Gemini CLI", ("{home}/.gemini/settings.json",)),
    ("Qwen Code", ("{home}/.qwen/settings.json",)),
    ("Copilot CLI", ("{home}/.copilot/mcp-config.json",)),
    ("opencode", ("{xdg}/opencode/opencode.json", "{xdg}/opencode/opencode.jsonc")),
    ("Kilo", ("{xdg}/kilo/kilo.json", "{xdg}/kilo/kilo.jsonc")),
    (
        "Cline",
        (
            "{home}/.cline/data/settings/cline_mcp_settings.json",
            "{settings}/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json",
        ),
    ),
    ("Roo Code", ("{settings}/Code/User/globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json",)),
    ("Continue", ("{home}/.continue/config.yaml",)),
    ("Amp", ("{xdg}/amp/settings.json",)),
    ("Zed", ("{xdg}/zed/settings.json", "{settings}/Zed/settings.json")),
    ("Junie", ("{home}/.junie/mcp/mcp.json",)),
    ("Goose", ("{xdg}/goose/config.yaml", "{settings}/Block/goose/config/config.yaml")),
    ("LM Studio", ("{home}/.lmstudio/mcp.json",)),
    ("Warp", ("{home}/.warp/.mcp.json",)),
    ("Kiro", ("{home}/.kiro/settings/mcp.json",)),
)
_FORMATS: dict[str, Format] = {".json": "json", ".jsonc": "json", ".toml": "toml", ".yaml": "yaml", ".yml": "yaml"}


def find_installed_configs(
    home: Path | None = None, environment: Mapping[str, str] | None = None, platform: str = sys.platform
) -> tuple[AppConfig, ...]:
    """Return the settings files of AI apps that are on this computer."""
    home = home or Path.home()
    variables = os.environ if environment is None else environment
    xdg = Path(variables.get("XDG_CONFIG_HOME") or home / ".config")
    settings = xdg
    if platform == "darwin":
        settings = home / "Library" / "Application Support"
    elif platform == "win32":
        settings = Path(variables.get("APPDATA") or home / "AppData" / "Roaming")
    bases = {"home": home, "settings": settings, "xdg": xdg, "codex": variables.get("CODEX_HOME") or home / ".codex"}
    return tuple(dict.fromkeys(_existing(bases)))


def read_installed(
    configs: tuple[AppConfig, ...], *, environment: Mapping[str, str] | None = None, own_port: int = 8000
) -> FoundServers:
    """Return the servers of all these apps; the same server in two apps comes once, and unreadable files become notes."""
    proposals: dict[object, Proposal] = {}
    notes: list[str] = []
    for config in configs:
        try:
            found = read_config_file(config.path, app=config.app, environment=environment, own_port=own_port)
        except UnreadableConfig as error:
            if "no MCP server" not in error.title:
                notes.append(f"{config.app}: {error.title}")
            continue
        notes.extend(f"{config.app}: {note}" for note in found.notes)
        for proposal in found.proposals:
            same = _what_it_is(proposal)
            if same in proposals:
                known = proposals[same]
                if config.app not in known.app.split(", "):
                    proposals[same] = replace(known, app=f"{known.app}, {config.app}")
            else:
                proposals[same] = proposal
    return FoundServers(tuple(proposals.values()), tuple(notes))


def read_config_file(
    path: Path, *, app: str = "", environment: Mapping[str, str] | None = None, own_port: int = 8000
) -> FoundServers:
    """Return the servers that a settings file names. Raises UnreadableConfig."""
    try:
        if not path.is_file():
            raise UnreadableConfig(f"{path.name} is not a file.", "Name the settings file of an app.")
        with path.open("rb") as file:
            data = file.read(LARGEST_TEXT + 1)
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8")
    except OSError as error:
        raise UnreadableConfig(f"{path} can't be read: {error.strerror}.", "Check its name and permissions.") from error
    except UnicodeDecodeError:
        raise UnreadableConfig(f"{path.name} is not UTF-8 text.", "Save it with the encoding UTF-8.") from None
    return read_servers(
        text, format=_FORMATS.get(path.suffix.lower()), app=app, environment=environment, own_port=own_port
    )


def _existing(bases: Mapping[str, object]) -> Iterator[AppConfig]:
    for app, places in _PLACES:
        for place in places:
            path = Path(place.format(**bases))
            try:
                if path.is_file():
                    yield AppConfig(app, path)
            except OSError:
                continue


def _what_it_is(proposal: Proposal) -> object:
    settings = proposal.settings
    return (
        settings.transport,
        settings.command,
        settings.arguments,
        settings.url.rstrip("/"),
        tuple(sorted(settings.environment)),
        tuple(sorted(proposal.secrets.items())),
    )
