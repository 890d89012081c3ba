"""A report for somebody who helps: what runs here, how it is set and what went wrong, with nothing private in it.

What is set and what is there is told by a list of what may be told: numbers, switches, kinds. Free text, such as a problem
or the log, goes through `scrubbing`.
"""

import asyncio
import getpass
import os
import platform
import re
import socket
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePath
from typing import Any, Literal, get_origin, get_type_hints
from urllib.parse import urlsplit

from bridge_app import __version__
from bridge_app.bridge import Bridge
from bridge_app.config import ALGORITHMS, Config, read_config
from bridge_app.doctor import examine
from bridge_app.errors import BridgeError
from bridge_app.models import BUILTIN, ActivityFilter, Finding, Grant, Snapshot, Upstream, UpstreamSettings
from bridge_app.paths import Paths, write_atomically
from bridge_app.scrubbing import Scrubber
from bridge_app.sentences import Sentence
from bridge_app.upstream.server_configs import is_loopback

LOG_LINES = 250
_LOG_BYTES = 128 * 1024
_LONGEST_LINE = 400
_LIBRARIES = (
    *("fastmcp", "mcp", "starlette", "uvicorn", "httpx", "cryptography", "keyring", "tomlkit", "PySide6-Essentials"),
)
_LAUNCHERS = frozenset(
    ("bun", "bunx", "deno", "docker", "node", "npx", "pipx", "podman", "python", "python3", "uv", "uvx")
)
_DAY = 86_400.0
_COMMON_NAMES = frozenset(("admin", "localhost", "root", "user"))


async def make_report(
    paths: Paths,
    *,
    snapshot: Snapshot | None = None,
    passphrase: Callable[[Config], str | None] = lambda _: None,
    clock: Callable[[], float] = time.time,
) -> str:
    """Return the report as text; `snapshot` is what the bridge that serves in this process last told of itself.

    Never fails: what can't be looked at is said in its place.
    """
    config: Config | None = None
    grants: tuple[Grant, ...] = ()
    servers: tuple[UpstreamSettings, ...] = ()
    activity: list[str] = []
    troubles: list[str] = []
    try:
        config = read_config(paths.config_file)
        bridge = Bridge.open(paths, config)
        try:
            here = bridge.snapshot()
            grants = here.grants
            snapshot = snapshot or here
            servers = tuple(each for each in bridge.upstreams.list() if each.id != BUILTIN)
            activity = _say_activity(bridge, clock())
        finally:
            bridge.close()
    except BridgeError as error:
        troubles.append(f"{error.title} {error.hint}")
    scrubber = Scrubber(_private_words(config, grants, servers, snapshot))
    findings = await _look(paths, config, passphrase, snapshot)
    problems = [f"{each.title} {each.hint}" for each in (snapshot.problems if snapshot is not None else ())]
    states = {each.id: each for each in (snapshot.upstreams if snapshot is not None else ())}
    parts: list[tuple[str, Iterable[str]]] = [
        ("Program", _say_program()),
        ("Settings", _say_settings(config) if config is not None else ("could not be read",)),
        ("Looked at", (line for each in findings for line in _say_finding(each, scrubber))),
        ("Problems now", [scrubber.scrub(each) for each in (*troubles, *problems)] or ["none"]),
        ("Servers", [_say_server(n, each, states, scrubber) for n, each in enumerate(servers, 1)] or ["none"]),
        ("Connected apps", _say_grants(grants)),
        ("Activity", activity or ["could not be read"]),
        ("Log", _say_log(paths, scrubber)),
    ]
    made_at = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(clock()))
    head = (
        f"MCP Auth Bridge {__version__}, report of {made_at}\n\n"
        "Numbers, switches and kinds only: no tokens, codes or secrets, nothing that calls\n"
        "carried, and no names, e-mail addresses or hosts. In sentences and in the log, …\n"
        "stands for whatever this program does not know to be harmless.\n"
    )
    return head + "".join(f"\n{title}\n" + "".join(f"  {line}\n" for line in lines) for title, lines in parts)


def save_report(path: Path, text: str) -> None:
    """Write a report to a file, in one step. Raises BridgeError."""
    try:
        write_atomically(path.absolute(), text.encode("utf-8"))
    except OSError as error:
        raise BridgeError(
            Sentence("The report can't be written: {why}.", why=error.strerror or type(error).__name__),
            "Choose another file or folder.",
        ) from error


def make_report_here(paths: Paths, snapshot: Snapshot | None) -> str:
    """Make a report on a thread that has no event loop."""
    return asyncio.run(make_report(paths, snapshot=snapshot))


async def _look(
    paths: Paths, config: Config | None, passphrase: Callable[[Config], str | None], snapshot: Snapshot | None
) -> tuple[Finding, ...]:
    serves_here = snapshot is not None and snapshot.started_at is not None
    # A bridge that serves knows how its place for secrets is, and only a person can open a sealed file.
    opens_secrets = not serves_here
    if config is not None and config.secrets == "sealed_file" and not serves_here:
        opens_secrets = passphrase(config) is not None
    try:
        return await examine(paths, passphrase=passphrase, opens_secrets=opens_secrets)
    except BridgeError as error:
        return (Finding("Doctor", False, error.title, error.hint),)


def _say_program() -> Iterator[str]:
    kind = "a package of its own" if getattr(sys, "frozen", False) else "installed for Python"
    yield f"version: {__version__}, {kind}"
    yield f"Python: {platform.python_version()} ({platform.python_implementation()})"
    # What follows the numbers of a release may be anybody's own words.
    release = re.match(r"[\d.]*", platform.release())
    number = release[0].rstrip(".") if release else ""
    yield f"system: {platform.system()} {number}, {platform.machine()}{_say_distribution()}"
    for name in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE"):
        value = os.environ.get(name, "")
        if value and len(value) <= 30 and all(each.isalpha() or each in ":-" for each in value):
            yield f"{name}: {value}"
    for library in _LIBRARIES:
        try:
            yield f"{library}: {version(library)}"
        except PackageNotFoundError:
            yield f"{library}: not found"


def _say_distribution() -> str:
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ""
    return f", {release.get('ID', '?')} {release.get('VERSION_ID', '')}".rstrip()


def _say_settings(settings: Any, prefix: str = "") -> Iterator[str]:
    kinds = get_type_hints(type(settings))
    for field in fields(settings):
        value, name = getattr(settings, field.name), f"{prefix}{field.name}"
        if is_dataclass(value):
            if value == field.default:
                yield f"{name}: as usual"
            else:
                yield from _say_settings(value, f"{name}.")
        elif isinstance(value, bool | int) or get_origin(kinds[field.name]) is Literal:
            yield f"{name}: {str(value).lower()}"
        elif isinstance(value, tuple):
            known = all(each in ALGORITHMS for each in value)
            yield f"{name}: {' '.join(value) if known and value else f'{len(value)} given'}"
        else:
            yield f"{name}: {'as usual' if value == field.default else _say_address(value)}"


def _say_address(value: str) -> str:
    scheme = urlsplit(value).scheme if "://" in value else ""
    if scheme not in ("http", "https"):
        return "given"
    return f"{scheme}, {'this computer' if is_loopback(value) else 'another computer'}"


def _say_finding(finding: Finding, scrubber: Scrubber) -> Iterator[str]:
    yield f"{'ok' if finding.is_well else '!!'} {finding.name}: {scrubber.scrub(finding.words)}"
    if finding.hint:
        yield f"     {scrubber.scrub(finding.hint)}"


def _say_server(number: int, server: UpstreamSettings, states: dict[str, Upstream], scrubber: Scrubber) -> str:
    facts: list[str] = [server.transport]
    if server.transport == "stdio":
        launcher = PurePath(server.command.replace("\\", "/")).stem.casefold()
        facts.append(launcher if launcher in _LAUNCHERS else "a program")
        facts.append(f"{len(server.arguments)} arguments")
        facts.append(f"{len(server.environment)} + {len(server.secret_environment)} secret variables")
    else:
        facts += [_say_address(server.url), f"sign-in: {server.auth}"]
        facts.append(f"{len(server.headers)} + {len(server.secret_headers)} secret headers")
    if server.disabled_tools:
        facts.append(f"{len(server.disabled_tools)} tools off")
    state = states.get(server.id)
    if not server.is_enabled:
        facts.append("switched off")
    elif state is not None:
        facts += [state.state, f"{state.tools} tools"]
        if state.changed_tools:
            facts.append(f"{state.changed_tools} tools changed")
        if state.words:
            facts.append(scrubber.scrub(state.words))
    return f"<server {number}> {', '.join(facts)}"


def _say_grants(grants: tuple[Grant, ...]) -> Iterator[str]:
    for (state, kind), count in sorted(Counter((str(each.state), each.client_kind) for each in grants).items()):
        yield f"{count} {state}, {kind.replace('_', ' ')}"
    others = sum(not program.is_known for each in grants if each.ended_at is None for program in each.programs)
    yield f"{sum(each.calls for each in grants)} calls in all, {others} other programs that nobody has accepted"


def _say_activity(bridge: Bridge, now: float) -> list[str]:
    overview = bridge.history.overview(ActivityFilter(), since=now - _DAY)
    calls, failed = (sum(getattr(hour, name) for hour in overview.hours) for name in ("calls", "failed_calls"))
    return [f"{overview.total} lines kept, for {overview.days} days", f"last 24 hours: {calls} calls, {failed} failed"]


def _say_log(paths: Paths, scrubber: Scrubber) -> Iterator[str]:
    try:
        size = paths.log_file.stat().st_size
        with paths.log_file.open("rb") as file:
            file.seek(max(0, size - _LOG_BYTES))
            lines = file.read(_LOG_BYTES).decode("utf-8", errors="replace").splitlines()
    except OSError as error:
        yield f"could not be read: {scrubber.scrub(error.strerror or type(error).__name__)}"
        return
    yield f"{size} bytes, its last {min(len(lines), LOG_LINES)} lines:"
    for line in lines[-LOG_LINES:]:
        yield scrubber.scrub(line[:_LONGEST_LINE])


def _private_words(
    config: Config | None,
    grants: tuple[Grant, ...],
    servers: tuple[UpstreamSettings, ...],
    snapshot: Snapshot | None,
) -> dict[str, str]:
    """Return what names a person, an app, a server or a place here, with what to say for it."""
    words: dict[str, str] = {}
    for text in (_login_name(), socket.gethostname()):
        if text.casefold() not in _COMMON_NAMES:
            words[text] = ""
    if config is not None:
        words.update((text, "") for text in _texts_of(config))
    people = list(dict.fromkeys((each.identity.issuer, each.identity.subject) for each in grants))
    apps = list(dict.fromkeys(each.client_name for each in grants))
    for grant in grants:
        who = grant.identity
        person = f"<person {people.index((who.issuer, who.subject)) + 1}>"
        for text in (who.name, *who.name.split(), who.email or "", who.subject):
            words[text] = person
        words[grant.client_name] = f"<app {apps.index(grant.client_name) + 1}>"
        words.update(
            (text, "") for text in (who.issuer, grant.client_id, grant.client_version or "", grant.redirect_host)
        )
    # Loopback is where most apps wait for their answer, and where we are: nobody's secret.
    for common in ("localhost", "127.0.0.1", "local"):
        words.pop(common, None)
    for number, server in enumerate(servers, 1):
        values = (value for _, value in (*server.environment, *server.headers))
        words.update(
            (text, "") for text in (*server.arguments, *values, server.url, urlsplit(server.url).hostname or "")
        )
        words.update((text, f"<server {number}>") for text in (server.id, server.name))
    for waiting in snapshot.approvals if snapshot is not None else ():
        words.update((text, "") for text in (waiting.client_name, waiting.code, waiting.tool))
    return words


def _texts_of(settings: Any) -> Iterator[str]:
    """Return the texts in settings that a person wrote, and the hosts in them."""
    kinds = get_type_hints(type(settings))
    for field in fields(settings):
        value = getattr(settings, field.name)
        if is_dataclass(value):
            yield from _texts_of(value)
        elif isinstance(value, str) and value != field.default and get_origin(kinds[field.name]) is not Literal:
            yield value
            if host := urlsplit(value).hostname if "://" in value else "":
                yield host
        elif isinstance(value, tuple) and field.name == "parameters":
            yield from (text for _, text in value)


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
