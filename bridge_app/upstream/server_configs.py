"""Reads MCP servers out of what people paste, or other apps keep: any app's settings, a command line, an address.

    text ─ config_text ─► what it says ─ _find_entries ─► (name, entry) ─ _propose ─► Proposal
         └ command_lines ──────────────────────────────────────┘

Every app has its own words for the same few things; they are listed in `_COMMAND` and its like. Values that look like
secrets are put aside, so that they end up in the secret store.
"""

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bridge_app.models import FoundServers, Proposal, UpstreamAuth, UpstreamSettings
from bridge_app.sentences import Sentence, listed
from bridge_app.upstream.command_lines import (
    CommandLine,
    move_docker_values,
    name_for,
    read_command_line,
    unwrap_mcp_remote,
)
from bridge_app.upstream.config_text import Format, UnreadableConfig, read_text
from bridge_app.upstream.envelope import printable
from bridge_app.upstream.secret_signs import find_in_arguments, is_secret, looks_secret

_COMMAND = ("command", "cmd")
_ARGUMENTS = ("args", "arguments")
_ENVIRONMENT = ("env", "environment", "envs")
_DIRECTORY = ("cwd", "workingDirectory", "working_directory")
_URL = ("url", "httpUrl", "serverUrl", "uri", "endpoint", "server_url")
_HEADERS = ("headers", "http_headers")
_DISABLED_TOOLS = ("disabledTools", "disabled_tools", "excludeTools", "exclude_tools")
_CHOSEN_TOOLS = ("enabledTools", "enabled_tools", "includeTools", "include_tools", "available_tools")
_TABLES = (
    "mcpServers",
    "mcp_servers",
    "amp.mcpServers",
    "mcp.servers",
    "context_servers",
    "servers",
    "extensions",
    "mcp",
)
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_SHIM = "mcp-auth-bridge"

# ${env:NAME}, ${NAME}, ${NAME:-usual}, {env:NAME}, ${{ secrets.NAME }}; $NAME only in capitals: passwords have dollars, too.
_REFERENCE = re.compile(
    r"\$\{\{\s*(?:secrets|inputs|env)\.(?P<secret>[A-Za-z0-9_.-]+)\s*\}\}"
    r"|\$?\{(?:env):(?P<env>[A-Za-z_][A-Za-z0-9_]*)\}"
    r"|\$\{input:(?P<input>[^}]+)\}"
    r"|\$\{(?P<plain>[A-Za-z_][A-Za-z0-9_]*)(?::-(?P<usual>[^}]*))?\}"
    r"|\$(?P<bare>[A-Z_][A-Z0-9_]{2,})\b"
)
_AUTHORIZATION = "authorization"

NOTHING_FOUND = Sentence(
    "Paste the part of an app's settings that names its servers, for example "
    '{"mcpServers": {"files": {"command": "npx", "args": ["…"]}}}, the command that starts '
    "one, or its address."
)


class LeftOut(Enum):
    """Why an entry is no server that the bridge could run."""

    ITSELF = "itself"
    NO_WAY = "no way"

    def note(self, name: str) -> Sentence:
        """Say that it was left out, and why."""
        if self is LeftOut.ITSELF:
            return Sentence("“{name}” is this bridge itself, so it was left out.", name=name)
        return Sentence("“{name}” has neither a command nor an address, so it was left out.", name=name)


def read_servers(
    text: str,
    *,
    format: Format | None = None,
    app: str = "",
    environment: Mapping[str, str] | None = None,
    own_port: int = 8000,
) -> FoundServers:
    """Return the servers that a text names, nothing added and nothing started yet.

    `environment` is what references like `${env:NAME}` are looked up in. Raises UnreadableConfig, with line and column if
    the text is broken, or if there is no server in it.
    """
    variables = os.environ if environment is None else environment
    said = read_text(text, format, source=app)
    entries = _entries_of_command_lines(text) if said is None else [*_find_entries(said)]
    proposals: list[Proposal] = []
    notes: list[str] = []
    for entry in entries:
        reader = _Reader(entry, variables, own_port)
        outcome = reader.propose()
        if isinstance(outcome, LeftOut):
            notes.append(outcome.note(reader.shown))
        else:
            proposals.append(replace(outcome, app=app))
    if not proposals and not notes:
        raise UnreadableConfig("There is no MCP server in this text.", NOTHING_FOUND)
    return FoundServers(tuple(proposals), tuple(dict.fromkeys(notes)))


def read_server(
    name: str,
    said: Mapping[str, Any],
    *,
    inputs: object = None,
    app: str = "",
    environment: Mapping[str, str] | None = None,
    own_port: int = 8000,
) -> Proposal | LeftOut:
    """Return the server that one entry of an app's settings names, or why there is none.

    `inputs` is what the settings list beside the servers as questions to the person.
    """
    variables = os.environ if environment is None else environment
    outcome = _Reader(_Entry(name, said, _inputs({"inputs": inputs})), variables, own_port).propose()
    return outcome if isinstance(outcome, LeftOut) else replace(outcome, app=app)


def keep_secret(proposal: Proposal, key: str) -> Proposal:
    """Have a value kept in the secret store after all; `key` is "environment/NAME" or "header/Name"."""
    kind, _, name = key.partition("/")
    plain = proposal.settings.environment if kind == "environment" else proposal.settings.headers
    found = next((value for each, value in plain if each == name), None)
    if found is None:
        return proposal
    rest = tuple(pair for pair in plain if pair[0] != name)
    settings = proposal.settings
    if kind == "environment":
        settings = replace(settings, environment=rest, secret_environment=(*settings.secret_environment, name))
    else:
        settings = replace(settings, headers=rest, secret_headers=(*settings.secret_headers, name))
    return replace(proposal, settings=settings, secrets={**proposal.secrets, key: found})


def keep_plain(proposal: Proposal, key: str) -> Proposal:
    """Have a value kept in the settings after all, where everybody who reads them reads it."""
    kind, _, name = key.partition("/")
    if key not in proposal.secrets or kind not in ("environment", "header"):
        return proposal
    secrets = {each: value for each, value in proposal.secrets.items() if each != key}
    pair, settings = (name, proposal.secrets[key]), proposal.settings
    if kind == "environment":
        others = tuple(each for each in settings.secret_environment if each != name)
        settings = replace(settings, environment=(*settings.environment, pair), secret_environment=others)
    else:
        others = tuple(each for each in settings.secret_headers if each != name)
        settings = replace(settings, headers=(*settings.headers, pair), secret_headers=others)
    return replace(proposal, settings=settings, secrets=secrets)


def warnings_for(settings: UpstreamSettings) -> tuple[str, ...]:
    """Return what a person should think about before adding a server."""
    found = [
        Sentence(
            "One of its arguments looks like a secret. Arguments stay in plain text, and every "
            "program on this computer can read them; better give it as a secret environment "
            "variable, if the server takes one."
        )
        for _ in find_in_arguments(settings.arguments)[:1]
    ]
    if looks_secret(settings.url):
        found.append(
            Sentence("Its address carries a secret, which stays in plain text. Better send it as a secret header.")
        )
    if settings.transport == "http" and settings.url.lower().startswith("http://") and not is_loopback(settings.url):
        found.append(Sentence("Its address begins with http://: anybody on the way can read and change what is said."))
    if settings.auth == "person":
        found.append(
            Sentence(
                "It is shown your own token of the identity provider, and can use it wherever that "
                "token is good. Choose this only for a server of the same organisation."
            )
        )
    found.extend(
        Sentence("{name} looks like a secret, but would be kept in plain text.", name=name)
        for name, value in (*settings.environment, *settings.headers)
        if is_secret(name, value)
    )
    return tuple(found)


def is_loopback(url: str) -> bool:
    """Tell whether an address leads to this computer."""
    try:
        return (urlsplit(url).hostname or "") in _LOOPBACK
    except ValueError:
        return False


def is_own_address(url: str, port: int) -> bool:
    """Tell whether an address is this bridge itself."""
    try:
        parts = urlsplit(url)
        return (parts.hostname or "") in _LOOPBACK and parts.port == port and parts.path.rstrip("/") == "/mcp"
    except ValueError:
        return False


# ---- finding the entries ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Entry:
    """One server as an app describes it."""

    name: str
    said: Mapping[str, Any] = field(repr=False)
    inputs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)
    """VS Code's questions, by id."""
    where: str = ""


def _find_entries(said: Any) -> Iterator[_Entry]:
    """Yield every server in what a settings file says."""
    if isinstance(said, list):
        yield from (_Entry(_text(each.get("name")), each) for each in said if is_server(each))
        return
    if not isinstance(said, dict):
        return
    tables = list(_tables(said))
    if tables:
        inputs = _inputs(said)
        for table in tables:
            yield from _entries_of_table(table, inputs)
    elif is_server(said):
        yield _Entry(_text(said.get("name")), said, _inputs(said))
    elif said and all(is_server(each) for each in said.values()):
        yield from _entries_of_table(said, {})
    # Claude Code keeps the servers of each folder beside those of the person.
    projects = said.get("projects")
    for folder, project in projects.items() if isinstance(projects, dict) else ():
        if isinstance(project, dict):
            for entry in _entries_of_table(project.get("mcpServers"), {}):
                yield replace(entry, where=str(folder))


def _tables(said: Mapping[str, Any]) -> Iterator[Any]:
    for key in _TABLES:
        table = said.get(key)
        if not isinstance(table, (dict, list)):
            continue
        if key == "mcp" and isinstance(table, dict) and isinstance(table.get("servers"), (dict, list)):
            # VS Code's settings.json, and opencode's second form.
            yield table["servers"]
        elif key in ("mcp", "extensions") and isinstance(table, dict):
            # Names that other things go by, too.
            yield {name: each for name, each in table.items() if is_server(each)}
        else:
            yield table


def _entries_of_table(table: Any, inputs: Mapping[str, Mapping[str, Any]]) -> Iterator[_Entry]:
    if isinstance(table, list):
        yield from (_Entry(_text(each.get("name")), each, inputs) for each in table if isinstance(each, dict))
    elif isinstance(table, dict):
        yield from (_Entry(str(name), each, inputs) for name, each in table.items() if isinstance(each, dict))


def _inputs(said: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    asked = said.get("inputs")
    if asked is None and isinstance(said.get("mcp"), dict):
        asked = said["mcp"].get("inputs")
    each_asked = asked if isinstance(asked, list) else []
    return {str(each["id"]): each for each in each_asked if isinstance(each, dict) and "id" in each}


def is_server(said: Any) -> bool:
    """Tell whether an entry names a command or an address."""
    if not isinstance(said, dict):
        return False
    if isinstance(said.get("transport"), dict):
        said = {**said, **said["transport"]}
    return any(said.get(key) for key in (*_COMMAND, *_URL))


def _entries_of_command_lines(text: str) -> list[_Entry]:
    whole = read_command_line(text)
    lines = [whole] if whole is not None else [read_command_line(line) for line in text.splitlines() if line.strip()]
    if not lines or None in lines:
        raise UnreadableConfig("There is no MCP server in this text.", NOTHING_FOUND)
    return [entry for line in lines if line is not None for entry in _entries_of_line(line)]


def _entries_of_line(line: CommandLine) -> list[_Entry]:
    if line.json:
        said = read_text(line.json, "json")
        entries = [*_find_entries(said)]
        return [replace(entry, name=line.name or entry.name) for entry in entries]
    said = {
        "command": line.command,
        "args": line.arguments,
        "url": line.url,
        "env": line.environment,
        "headers": line.headers,
        "bearer_token_env_var": line.bearer_variable,
        "type": line.transport,
    }
    return [_Entry(line.name, {key: value for key, value in said.items() if value})] if line.command or line.url else []


# ---- one entry --------------------------------------------------------------------------------------------------------


class _Reader:
    """Makes a proposal of one entry."""

    def __init__(self, entry: _Entry, variables: Mapping[str, str], own_port: int) -> None:
        self._said = dict(entry.said)
        if isinstance(self._said.get("transport"), dict):
            self._said |= self._said["transport"]  # Cline's command line
        self._entry = entry
        self.shown = entry.name
        self._variables = variables
        self._own_port = own_port
        self._own_environment: dict[str, str] = {}
        self._notes: list[str] = (
            [Sentence("Was only used in the folder {where}.", where=entry.where)] if entry.where else []
        )
        self._warnings: list[str] = []
        self._secrets: dict[str, str] = {}
        self._missing: dict[str, str] = {}

    def propose(self) -> Proposal | LeftOut:
        """Return the proposal, or why there is none."""
        command, arguments = self._command()
        url = self._resolve(_text(self._first(_URL)), Sentence("its address"))
        shown = printable(self._entry.name, 100) or printable(name_for(command, arguments, url), 100)
        self.shown = shown or Sentence("one entry")
        if not command and not url:
            return LeftOut.NO_WAY
        if command and re.split(r"[/\\]", command)[-1].removesuffix(".exe") == _SHIM:
            return LeftOut.ITSELF
        self._own_environment = _texts(self._first(_ENVIRONMENT))
        headers = self._said_headers()
        remote = unwrap_mcp_remote(command, arguments) if command else None
        auth: UpstreamAuth = "none"
        if remote is not None:
            url = self._resolve(remote.url, Sentence("its address"))
            headers = {**headers, **remote.headers}
            shown = printable(self._entry.name, 100) or printable(name_for("", (), url), 100)
            self._notes.append(Sentence("Was reached through mcp-remote; the bridge connects to the address itself."))
            if not any(name.lower() == _AUTHORIZATION for name in headers):
                auth = "oauth"
                self._notes.append(Sentence("Signs in to the server by OAuth, as mcp-remote did."))
        if url and is_own_address(url, self._own_port):
            return LeftOut.ITSELF
        settings = UpstreamSettings(id="", name=shown, transport="http" if url else "stdio")
        settings = self._http(settings, url, headers, auth) if url else self._stdio(settings, command, arguments)
        settings = self._common(settings)
        return Proposal(
            settings=settings,
            secrets=self._secrets,
            missing=self._missing,
            notes=tuple(dict.fromkeys(self._notes)),
            warnings=(*dict.fromkeys(self._warnings), *warnings_for(settings)),
        )

    def _command(self) -> tuple[str, tuple[str, ...]]:
        said, more = self._first(_COMMAND), self._first(_ARGUMENTS)
        words = [str(each) for each in more] if isinstance(more, list) else []
        if isinstance(more, str):
            words = more.split()
        if isinstance(said, list):  # opencode
            words = [*(str(each) for each in said), *words]
            return (words[0], tuple(words[1:])) if words else ("", ())
        if isinstance(said, dict):  # Zed, in its first form
            self._said.setdefault("env", said.get("env"))
            inner = said.get("args")
            words = [str(each) for each in inner] if isinstance(inner, list) else []
            return _text(said.get("path")), tuple(words)
        command = _text(said).strip()
        if command and not words and " " in command and not Path(command).exists():
            line = read_command_line(command)
            if line is not None and line.command and not line.environment:
                return line.command, tuple(line.arguments)
        return command, tuple(words)

    def _said_headers(self) -> dict[str, str]:
        options = self._said.get("requestOptions")
        headers = _texts(self._first(_HEADERS) or (options.get("headers") if isinstance(options, dict) else None))
        for name, variable in _texts(self._said.get("env_http_headers")).items():
            headers[name] = f"${{env:{variable}}}"
        if variable := _text(self._said.get("bearer_token_env_var")):
            headers["Authorization"] = f"Bearer ${{env:{variable}}}"
        elif token := _text(self._said.get("bearer_token") or self._said.get("apiKey")):
            headers["Authorization"] = f"Bearer {token}"
        return headers

    def _stdio(self, settings: UpstreamSettings, command: str, arguments: tuple[str, ...]) -> UpstreamSettings:
        arguments, moved = move_docker_values(command, arguments)
        if moved:
            self._notes.append(
                Sentence(
                    "{moved} moved from the arguments to the environment, where docker takes it from.",
                    moved=listed([*moved]),
                )
            )
        resolved = tuple(self._resolve(each, Sentence("an argument")) for each in arguments)
        plain, secret = [], []
        for name, value in {**self._own_environment, **moved}.items():
            value = self._look_up(value, f"environment/{name}", name)
            if f"environment/{name}" in self._missing or is_secret(name, value):
                secret.append(name)
                if f"environment/{name}" not in self._missing:
                    self._secrets[f"environment/{name}"] = value
            else:
                plain.append((name, value))
        for name in _names(self._said.get("env_keys")):
            # Goose keeps these in a keyring of its own.
            if name not in secret:
                secret.append(name)
                self._missing[f"environment/{name}"] = Sentence(
                    "What is {name}? The app keeps it where we can't read it.", name=name
                )
        for name in _names(self._said.get("env_vars")):
            # Codex names variables to hand on; the bridge does so for few, so the value is taken now.
            if name in self._variables and name not in (*secret, *dict(plain)):
                plain.append((name, self._variables[name]))
        if self._said.get("envFile"):
            self._notes.append(Sentence("Read more variables from a file (envFile), which was not looked at."))
        return replace(
            settings,
            command=self._resolve(command, Sentence("the command")),
            arguments=resolved,
            environment=tuple(plain),
            secret_environment=tuple(secret),
            directory=self._resolve(_text(self._first(_DIRECTORY)), Sentence("the folder")),
        )

    def _http(
        self, settings: UpstreamSettings, url: str, headers: dict[str, str], auth: UpstreamAuth
    ) -> UpstreamSettings:
        plain, secret = [], []
        for name, said in headers.items():
            value = self._look_up(said, f"header/{name}", name)
            scheme, _, token = value.partition(" ")
            if name.lower() == _AUTHORIZATION and (scheme.lower() == "bearer" or f"header/{name}" in self._missing):
                auth = "bearer"
                question = self._missing.pop(f"header/{name}", None)
                if question is None:
                    self._secrets["bearer"] = token.strip()
                else:
                    self._missing["bearer"] = question
            elif name.lower() == _AUTHORIZATION or f"header/{name}" in self._missing or is_secret(name, value):
                secret.append(name)
                if f"header/{name}" not in self._missing:
                    self._secrets[f"header/{name}"] = value
            else:
                plain.append((name, value))
        kind = _text(self._said.get("type") or self._said.get("transport")).lower()
        if kind == "sse" or urlsplit(url).path.rstrip("/").endswith("/sse"):
            self._warnings.append(
                Sentence(
                    "It was reached by the older transport “SSE”. The bridge speaks Streamable HTTP; if "
                    "the server knows only the older one, look for its new address (often ending in /mcp)."
                )
            )
        if any(self._said.get(key) for key in ("oauth", "authProviderType", "auth")) and auth == "none":
            auth = "oauth"
        return replace(settings, url=url, headers=tuple(plain), secret_headers=tuple(secret), auth=auth)

    def _common(self, settings: UpstreamSettings) -> UpstreamSettings:
        is_enabled = self._said.get("disabled") is not True and self._said.get("enabled") is not False
        if not is_enabled:
            self._notes.append(Sentence("Is switched off in the app, so it is added switched off."))
        if isinstance(self._first(_CHOSEN_TOOLS), list) or self._said.get("tools") not in (None, ["*"], []):
            self._notes.append(Sentence("The app let only some of its tools be used; choose them again here."))
        start = self._said.get("startup_timeout_sec")
        return replace(
            settings,
            is_enabled=is_enabled,
            disabled_tools=tuple(_names(self._first(_DISABLED_TOOLS))),
            start_seconds=float(start) if isinstance(start, (int, float)) and 1 <= start <= 600 else 30.0,
        )

    def _first(self, keys: Sequence[str]) -> Any:
        return next((self._said[key] for key in keys if self._said.get(key)), None)

    def _look_up(self, value: str, key: str, name: str) -> str:
        """Resolve the references in a value; one that leads nowhere makes the whole value one to ask for."""
        return self._replaced(
            value,
            lambda _, question: self._missing.setdefault(key, question or Sentence("What is {name}?", name=name)),
            own=self._own_environment if key.startswith("header/") else {},
        )

    def _resolve(self, value: str, what: str) -> str:
        """Resolve the references in a text that can't be asked for; one that leads nowhere stays, with a warning."""
        return self._replaced(
            value,
            lambda reference, _: self._warnings.append(
                Sentence("{reference} in {what} is not known here; put it in.", reference=reference, what=what)
            ),
            # What a shell is to fill in later stays: it would put a secret among the arguments.
            own=None,
        )

    def _replaced(self, value: str, note_lost: Callable[[str, str], object], *, own: Mapping[str, str] | None) -> str:
        def stand_in(found: re.Match[str]) -> str:
            groups = found.groupdict()
            if groups["input"]:
                asked = self._entry.inputs.get(groups["input"], {})
                if isinstance(asked.get("default"), str) and asked["default"] and not asked.get("password"):
                    return str(asked["default"])
                note_lost(
                    found[0],
                    printable(_text(asked.get("description")), 200)
                    or Sentence("What is {name}?", name=groups["input"]),
                )
                return found[0]
            variable = next(groups[each] for each in ("env", "plain", "bare", "secret") if groups[each])
            if groups["bare"] and own is None:
                return found[0]
            known = (own or {}).get(variable)
            if known is not None and not _REFERENCE.search(known):
                return known
            if not groups["secret"] and variable in self._variables:
                self._notes.append(
                    Sentence("{variable} was taken from this computer's environment.", variable=variable)
                )
                return self._variables[variable]
            if groups["usual"] is not None:
                return groups["usual"]
            if not groups["bare"] or found[0] == value:
                note_lost(found[0], "")
            return found[0]

        home = str(Path.home())
        return _REFERENCE.sub(stand_in, value.replace("${userHome}", home).replace("${HOME}", home))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: Any) -> dict[str, str]:
    """Read a table of names and values, or a list of "NAME=value"."""
    if isinstance(value, list):
        pairs = (str(each).partition("=") for each in value)
        return {name: content for name, equals, content in pairs if equals}
    if not isinstance(value, dict):
        return {}
    return {
        str(name): content if isinstance(content, str) else json.dumps(content)
        for name, content in value.items()
        if content is not None
    }


def _names(value: Any) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
