"""Reads command lines that add or start an MCP server, and undoes the wrappers people put around one."""

import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath, PureWindowsPath

_LAUNCHER = re.compile(
    r"npx|npm|pnpm|yarn|bunx?|deno|node|tsx|uvx?|pipx|python3?|py|fastmcp|docker|podman|nerdctl|go|java|dotnet|ruby"
    r"|cmd|(?:ba|z)?sh|wsl|env"
)
_CONTAINERS = ("docker", "podman", "nerdctl")
_ADDING = re.compile(r"(?:mcp\s+(?:add|install|add-json))\b|--add-mcp\b")
_WITH_VALUE = {
    "-s": "scope",
    "--scope": "scope",
    "-t": "transport",
    "--transport": "transport",
    "-e": "env",
    "--env": "env",
    "-H": "header",
    "--header": "header",
    "--url": "url",
    "--bearer-token-env-var": "bearer_token_env_var",
    "--timeout": "timeout",
    "--description": "description",
    "--client-id": "client",
    "--callback-port": "client",
}
_MCP_REMOTE_WITH_VALUE = re.compile(
    r"--(?:transport|resource|host|static-oauth-client-metadata|static-oauth-client-info|ignore-tool|auth-timeout)"
)
_ASSIGNMENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*=")
_TRIMMED = re.compile(r"^(?:mcp-server-|server-|mcp-)|(?:-mcp-server|-mcp|-server)$")


@dataclass(slots=True)
class CommandLine:
    """What a command line says about a server."""

    name: str = ""
    command: str = ""
    arguments: list[str] = field(default_factory=list, repr=False)
    url: str = field(default="", repr=False)
    environment: dict[str, str] = field(default_factory=dict, repr=False)
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    bearer_variable: str = ""
    transport: str = ""
    json: str = field(default="", repr=False)
    """The server as JSON, for commands that take it so."""


def read_command_line(text: str) -> CommandLine | None:
    """Read `claude mcp add …`, `npx …` or an address; None if the text is none of these."""
    text = re.sub(r"[\\`^]\r?\n\s*", " ", text.strip()).removeprefix("$ ").strip()
    try:
        words = shlex.split(text)
    except ValueError:
        return None
    if not words or "\n" in text:
        return None
    if _ADDING.search(" ".join(words[:4])):
        return _read_adding(words)
    if len(words) == 1 and re.match(r"https?://", words[0]):
        return CommandLine(url=words[0])
    line = CommandLine()
    while words and _ASSIGNMENT.match(words[0]):
        name, _, line.environment[name] = words.pop(0).partition("=")
    if not words or not _is_program(words[0]):
        return None
    line.command, *line.arguments = words
    return line


def _is_program(word: str) -> bool:
    return _LAUNCHER.fullmatch(_stem(word)) is not None or "/" in word or "\\" in word


def _read_adding(words: list[str]) -> CommandLine:
    """Read what Claude Code, Codex, Gemini CLI and others take after `mcp add`; they differ little."""
    if "--add-mcp" in words:
        return CommandLine(json=" ".join(words[words.index("--add-mcp") + 1 :][:1]))
    start = next(at for at, word in enumerate(words) if word in ("add", "install", "add-json")) + 1
    is_json = words[start - 1] == "add-json"
    line, rest = CommandLine(), words[start:]
    places: list[str] = []
    while rest:
        word = rest.pop(0)
        option, equals, value = word.partition("=")
        if word == "--":
            places.extend(rest)
            break
        if option in _WITH_VALUE:
            if not equals:
                value = rest.pop(0) if rest else ""
            _take_option(line, _WITH_VALUE[option], value)
            # Claude Code takes several after one `-e`.
            while option in ("-e", "--env") and rest and _ASSIGNMENT.match(rest[0]):
                _take_option(line, "env", rest.pop(0))
        elif word.startswith("-") and len(places) < 2:
            continue
        else:
            places.append(word)
            if len(places) == 2 and not re.match(r"https?://", word) and not is_json:
                places.extend(each for each in rest if each != "--")
                break
    line.name = places[0] if places else ""
    if is_json:
        line.json = places[1] if len(places) > 1 else ""
    elif len(places) > 1 and re.match(r"https?://", places[1]):
        line.url = places[1]
    elif len(places) > 1:
        line.command, line.arguments = places[1], places[2:]
    return line


def _take_option(line: CommandLine, option: str, value: str) -> None:
    if option == "env":
        name, _, line.environment[name] = value.partition("=")
    elif option == "header":
        name, _, content = value.partition(":")
        line.headers[name.strip()] = content.strip()
    elif option == "url":
        line.url = value
    elif option == "bearer_token_env_var":
        line.bearer_variable = value
    elif option == "transport":
        line.transport = value


@dataclass(slots=True)
class Remote:
    """The address behind `npx mcp-remote`."""

    url: str = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    is_plain_allowed: bool = False


def unwrap_mcp_remote(command: str, arguments: Sequence[str]) -> Remote | None:
    """Return the address and headers that `mcp-remote` was to be started for, or None if this starts something else."""
    words = [command, *arguments]
    at = next((at for at, word in enumerate(words) if re.fullmatch(r"(?:.*[\\/])?mcp-remote(?:@.+)?", word)), None)
    if at is None:
        return None
    remote = Remote("", {})
    rest = words[at + 1 :]
    while rest:
        word = rest.pop(0)
        if word == "--header" and rest:
            name, _, value = rest.pop(0).partition(":")
            remote.headers[name.strip()] = value.strip()
        elif word == "--allow-http":
            remote.is_plain_allowed = True
        elif _MCP_REMOTE_WITH_VALUE.fullmatch(word) and rest:
            rest.pop(0)
        elif not word.startswith("-") and not remote.url:
            remote.url = word
    return remote if remote.url.startswith(("http://", "https://")) else None


def move_docker_values(command: str, arguments: Sequence[str]) -> tuple[tuple[str, ...], dict[str, str]]:
    """Return the arguments with `-e NAME` in place of `-e NAME=value`, and the values: docker takes them from outside.

    So a value need not stand in the arguments, which every program on this computer can read.
    """
    words, moved = list(arguments), dict[str, str]()
    if _stem(command) not in _CONTAINERS or "run" not in words:
        return tuple(words), moved
    for at, word in enumerate(words):
        option, equals, value = word.partition("=")
        if word in ("-e", "--env") and at + 1 < len(words) and _ASSIGNMENT.match(words[at + 1]):
            name, _, moved[name] = words[at + 1].partition("=")
            words[at + 1] = name
        elif option == "--env" and equals and _ASSIGNMENT.match(value):
            name, _, moved[name] = value.partition("=")
            words[at] = f"--env={name}"
    return tuple(words), moved


def name_for(command: str, arguments: Sequence[str], url: str) -> str:
    """Return a name for a server that has none, from its package, image or host."""
    if url:
        return _name_of_host(url)
    stem = _stem(command)
    words = [word for word in arguments if not word.startswith("-")]
    if "run" in words[:-1]:
        words = words[words.index("run") + 1 :]
    if stem in _CONTAINERS:
        # The image is the first word that is no value of an option: values of -e, -v and --mount look otherwise.
        images = [word for word in words if re.fullmatch(r"[a-z0-9.\-_/:@]+", word) and "/" in word]
        candidate = images[0] if images else (words[-1] if words else stem)
        candidate = re.sub(r"[:@].*$", "", candidate.rpartition("/")[2])
    elif _LAUNCHER.fullmatch(stem) and words:
        own_words = r"run|exec|dlx|tool|x|start|/c|-c"
        said = [word for word in words if not re.fullmatch(own_words, word) and not _LAUNCHER.fullmatch(word)]
        candidate = (said or words)[0]
        candidate = re.sub(r"(?<=.)@[^/]*$", "", candidate).rstrip("/\\")
        candidate = re.sub(r"\.(?:py|js|mjs|cjs|ts|jar)$", "", re.split(r"[/\\]", candidate)[-1])
    else:
        candidate = stem
    return _TRIMMED.sub("", _TRIMMED.sub("", candidate)) or candidate or stem


def _name_of_host(url: str) -> str:
    place = re.sub(r"^[a-z]+://(?:[^/@]*@)?", "", url).partition("/")[0].partition("?")[0]
    host, _, port = place.partition(":")
    if host in ("localhost", "127.0.0.1") or not re.search(r"[a-z]", host):
        return f"{host}-{port}" if port else host
    labels = host.split(".")[:-1] or [host]
    telling = [label for label in labels if label not in ("www", "mcp", "api", "app", "co", "com")]
    return (telling or labels)[-1]


def _stem(command: str) -> str:
    name = PureWindowsPath(command).name if "\\" in command else PurePosixPath(command).name
    return re.sub(r"\.(?:exe|cmd|bat)$", "", name.lower())
