"""Reads MCP servers out of the settings files of AI apps. Only ever read; where they are is for `client_setup` to know."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bridge_app.models import FoundServers, Proposal
from bridge_app.sentences import Sentence
from bridge_app.upstream.config_text import LARGEST_TEXT, Format, UnreadableConfig
from bridge_app.upstream.server_configs import read_servers


@dataclass(frozen=True, slots=True)
class AppConfig:
    """A settings file of an AI app that is there."""

    app: str
    path: Path


_FORMATS: dict[str, Format] = {".json": "json", ".jsonc": "json", ".toml": "toml", ".yaml": "yaml", ".yml": "yaml"}


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
            raise UnreadableConfig(
                Sentence("{name} is not a file.", name=path.name), "Name the settings file of an app."
            )
        with path.open("rb") as file:
            data = file.read(LARGEST_TEXT + 1)
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8")
    except OSError as error:
        raise UnreadableConfig(
            Sentence("{path} can't be read: {strerror}.", path=path, strerror=error.strerror),
            "Check its name and permissions.",
        ) from error
    except UnicodeDecodeError:
        raise UnreadableConfig(
            Sentence("{name} is not UTF-8 text.", name=path.name), "Save it with the encoding UTF-8."
        ) from None
    return read_servers(
        text, format=_FORMATS.get(path.suffix.lower()), app=app, environment=environment, own_port=own_port
    )


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
