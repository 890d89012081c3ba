"""Judges the settings of a server before they are kept, and says in plain words what can't be right."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from bridge_app.errors import AlreadyAdded, UpstreamRefused
from bridge_app.models import BUILTIN, UpstreamSettings
from bridge_app.sentences import Sentence
from bridge_app.upstream.server_configs import is_loopback, is_own_address

LONGEST_ID = 32
LONGEST_NAME = 100
LONGEST_VARIABLE = 120
"""Names of secrets have an end, and these are part of them."""

_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?")
_PREFIX = re.compile(r"[A-Za-z0-9_-]{1,32}")
_HEADER = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_OURS = re.compile(
    r"host|connection|content-length|content-type|transfer-encoding|accept|te|upgrade|keep-alive|proxy-authorization"
    r"|mcp-session-id|mcp-protocol-version|mcp-method|mcp-name|last-event-id"
)
"""Headers that belong to the connection or the protocol; the bridge sets them itself."""
_RANGES = {
    "start_seconds": (1.0, 600.0, Sentence("The time to start is one second to ten minutes.")),
    "call_seconds": (1.0, 86_400.0, Sentence("The time for a call is one second to one day.")),
    "idle_seconds": (
        10.0,
        7 * 86_400.0,
        Sentence("The time until an unused server is stopped is ten seconds to a week."),
    ),
    "answer_bytes": (64 * 1024, 1024**3, Sentence("The longest answer is 64 KiB to 1 GiB.")),
}


def make_id(name: str, taken: Iterable[str]) -> str:
    """Return an id made from a name, unlike those taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_ID].strip("-") or "server"
    others = {*taken, BUILTIN}
    wanted, number = stem, 1
    while wanted in others:
        number += 1
        ending = f"-{number}"
        wanted = stem[: LONGEST_ID - len(ending)].strip("-") + ending
    return wanted


def vet(
    settings: UpstreamSettings,
    others: Sequence[UpstreamSettings],
    *,
    own_port: int,
    allow_plain_http: bool = False,
    allow_same: bool = False,
) -> None:
    """Return if these settings can be kept beside the others. Raises UpstreamRefused, AlreadyAdded."""
    _vet_names(settings, others)
    for field, (lowest, highest, words) in _RANGES.items():
        if not lowest <= getattr(settings, field) <= highest:
            raise UpstreamRefused(words, "Choose another value.", field=field)
    if settings.id == BUILTIN:
        return
    if settings.transport == "stdio":
        _vet_command(settings)
    else:
        _vet_address(settings, own_port=own_port, allow_plain_http=allow_plain_http)
        _vet_headers(settings)
    if not allow_same and (same := next((each for each in others if _is_same(each, settings)), None)):
        raise AlreadyAdded(
            Sentence("“{name}” uses that address already.", name=same.name)
            if settings.transport == "http"
            else Sentence("“{name}” runs that command already.", name=same.name),
            "Change that one, or say that you want it twice, for example for another account.",
            field="url" if settings.transport == "http" else "command",
        )


def secret_keys(settings: UpstreamSettings) -> tuple[str, ...]:
    """Return what secrets these settings need from the person: "environment/NAME", "header/Name", "bearer"."""
    if settings.transport == "stdio":
        return tuple(f"environment/{name}" for name in settings.secret_environment)
    bearer = ("bearer",) if settings.auth == "bearer" else ()
    return (*(f"header/{name}" for name in settings.secret_headers), *bearer)


def destination(settings: UpstreamSettings) -> tuple[str, ...]:
    """Return where an HTTP server's secrets go. A command's environment belongs to the command, whatever it is."""
    if settings.transport == "stdio":
        return ("stdio",)
    parts = urlsplit(settings.url)
    return (parts.scheme, parts.hostname or "", str(parts.port or ""))


def _vet_names(settings: UpstreamSettings, others: Sequence[UpstreamSettings]) -> None:
    if not settings.name.strip() or not settings.name.isprintable():
        raise UpstreamRefused("The server needs a name.", "Type a name, for example “GitHub”.", field="name")
    if len(settings.name) > LONGEST_NAME:
        raise UpstreamRefused(
            "The name is too long.",
            Sentence("At most {longest_name} letters.", longest_name=LONGEST_NAME),
            field="name",
        )
    if not _ID.fullmatch(settings.id):
        raise UpstreamRefused(
            Sentence("“{id}” can't be a server's id.", id=settings.id),
            Sentence("Use lower-case letters, digits and dashes, at most {longest_id}.", longest_id=LONGEST_ID),
            field="id",
        )
    if any(each.id == settings.id for each in others):
        raise UpstreamRefused(
            Sentence("There is a server “{id}” already.", id=settings.id), "Choose another name.", field="id"
        )
    prefix = settings.prefix
    if prefix and not _PREFIX.fullmatch(prefix):
        raise UpstreamRefused(
            Sentence("“{prefix}” can't go before the names of tools.", prefix=prefix),
            "Use letters, digits, dashes and underscores, at most 32, or leave it empty.",
            field="prefix",
        )
    shown = settings.id if prefix is None else prefix
    if shown and (same := next((each for each in others if shown == _prefix(each)), None)):
        raise UpstreamRefused(
            Sentence("“{name}” has “{shown}” before the names of its tools already.", name=same.name, shown=shown),
            "Choose another prefix, so that their tools can be told apart.",
            field="prefix",
        )


def _vet_command(settings: UpstreamSettings) -> None:
    if not settings.command.strip():
        raise UpstreamRefused(
            "The command is missing.", "Type what starts the server, for example: npx", field="command"
        )
    for text in (settings.command, *settings.arguments, settings.directory):
        if "\0" in text:
            raise UpstreamRefused("The command has a character that no command can have.", "Type it again.")
    if "\n" in settings.command:
        raise UpstreamRefused("The command goes over several lines.", "Put it on one line.", field="command")
    if settings.directory and not re.match(r"[/~]|[A-Za-z]:[\\/]|\\\\", settings.directory):
        raise UpstreamRefused(
            "The folder must be a whole path.", "Begin it at the top, for example /home/…", field="directory"
        )
    names = [*(name for name, _ in settings.environment), *settings.secret_environment]
    for name in names:
        if not name or "=" in name or not name.isprintable() or " " in name or len(name) > LONGEST_VARIABLE:
            raise UpstreamRefused(
                Sentence("“{name}” can't be the name of an environment variable.", name=name[:40]),
                "Use letters, digits and underscores.",
                field="environment",
            )
    _refuse_twice(names, "environment")
    if any("\0" in value for _, value in settings.environment):
        raise UpstreamRefused("An environment variable has a character it can't have.", "Type it again.")


def _vet_address(settings: UpstreamSettings, *, own_port: int, allow_plain_http: bool) -> None:
    url = settings.url
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if not url.strip():
        raise UpstreamRefused("The address is missing.", "It begins with https://.", field="url")
    if (
        parts.scheme not in ("http", "https")
        or not host
        or not url.isascii()
        or not url.isprintable()
        or re.search(r"[\s\\<>\"]", url)
    ):
        raise UpstreamRefused(
            "This is not a web address.", "It begins with https://, for example https://example.com/mcp.", field="url"
        )
    if "@" in parts.netloc or parts.fragment:
        raise UpstreamRefused(
            "The address has a name, a password or a # in it.",
            "Take that out. A password or token goes into a secret header.",
            field="url",
        )
    if is_own_address(url, own_port):
        raise UpstreamRefused(
            "This is the address of this bridge itself.", "Give the address of the server behind it.", field="url"
        )
    if parts.scheme == "http" and not is_loopback(url) and not allow_plain_http:
        raise UpstreamRefused(
            Sentence("{host} would be reached without encryption.", host=host),
            "Use https://, or allow plain http for it if you trust everybody on the way.",
            field="url",
        )


def _vet_headers(settings: UpstreamSettings) -> None:
    names = [*(name for name, _ in settings.headers), *settings.secret_headers]
    for name in names:
        if not _HEADER.fullmatch(name) or len(name) > LONGEST_VARIABLE:
            raise UpstreamRefused(
                Sentence("“{name}” can't be the name of a header.", name=name[:40]),
                "Use letters, digits and dashes.",
                field="headers",
            )
        if _OURS.fullmatch(name.lower()):
            raise UpstreamRefused(
                Sentence("The bridge sets the header {name} itself.", name=name), "Leave it out.", field="headers"
            )
        if name.lower() == "authorization" and settings.auth != "none":
            raise UpstreamRefused(
                "There are two ways to sign in to this server.",
                "Leave out the Authorization header, or choose to sign in with headers only.",
                field="headers",
            )
    _refuse_twice([name.lower() for name in names], "headers")
    if any(not value.isprintable() or not value.isascii() for _, value in settings.headers):
        raise UpstreamRefused("A header has a character it can't have.", "Type it again.", field="headers")


def _refuse_twice(names: Sequence[str], field: str) -> None:
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise UpstreamRefused(
            Sentence("The header {name} comes twice.", name=twice)
            if field == "headers"
            else Sentence("The environment variable {name} comes twice.", name=twice),
            "Keep one of them.",
            field=field,
        )


def _prefix(settings: UpstreamSettings) -> str:
    return settings.id if settings.prefix is None else settings.prefix


def _is_same(one: UpstreamSettings, other: UpstreamSettings) -> bool:
    if one.id == BUILTIN or one.transport != other.transport:
        return False
    if one.transport == "http":
        return one.url.rstrip("/") == other.url.rstrip("/")
    return (one.command, one.arguments, one.directory, sorted(one.environment)) == (
        other.command,
        other.arguments,
        other.directory,
        sorted(other.environment),
    )
