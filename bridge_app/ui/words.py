"""Plain words for what records hold: times, scopes, states, places; and untrusted text made safe to show."""

import contextlib
import html
import json
import re
import unicodedata
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from bridge_app.models import (
    ALL_RIGHTS,
    Approval,
    ApprovalKind,
    ClientKind,
    Grant,
    GrantProgram,
    GrantState,
    Program,
    Right,
    Upstream,
)

_MINUTE = 60.0
_HOUR = 3600.0
_DAY = 86400.0
_JSON_LIMIT = 50_000
_JSON_DEPTH = 8
_JSON_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def plain(text: str, limit: int = 300) -> str:
    """Fold untrusted text to one line without control characters or direction marks, at most `limit` long.

    The core cleans names already; this is the last door before a person's eyes.
    """
    head = text[: limit * 4]
    if not head.isprintable():
        # What is printable has no control characters, and no blank but the plain one; nearly every text is.
        kept = (" " if character.isspace() else character for character in head)
        head = "".join(each for each in kept if unicodedata.category(each)[0] != "C")
    line = " ".join(head.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def isolated(name: str) -> str:
    """Return a name fit to stand inside a sentence, whatever direction it is written in."""
    return f"{_FIRST_STRONG_ISOLATE}{plain(name)}{_POP_ISOLATE}"


def tooltip(text: str) -> str:
    """Return a tooltip that shows `text` as it is: Qt would read anything like markup in it."""
    return f"<qt>{html.escape(plain(text, 2000))}</qt>" if text else ""


def ago(then: float, now: float) -> str:
    """Say how long ago something was: "just now", "5 min ago", "yesterday", then the date."""
    seconds = max(0.0, now - then)
    if seconds < 10:
        return QCoreApplication.translate("words", "just now")
    if seconds < _MINUTE:
        return QCoreApplication.translate("words", "%n s ago", None, int(seconds))
    if seconds < _HOUR:
        return QCoreApplication.translate("words", "%n min ago", None, int(seconds // _MINUTE))
    days = _days_between(then, now)
    if days == 0 or seconds < 6 * _HOUR:
        return QCoreApplication.translate("words", "%n h ago", None, int(seconds // _HOUR))
    if days == 1:
        return QCoreApplication.translate("words", "yesterday")
    if days < 7:
        return QCoreApplication.translate("words", "%n days ago", None, days)
    return day(then, now)


def until(then: float, now: float) -> str:
    """Say how long something still lasts: "in 20 min", "in 5 h", "in 29 days"."""
    seconds = then - now
    if seconds < _MINUTE:
        return QCoreApplication.translate("words", "any moment")
    if seconds < _HOUR:
        return QCoreApplication.translate("words", "in %n min", None, int(seconds // _MINUTE))
    if seconds < 2 * _DAY:
        return QCoreApplication.translate("words", "in %n h", None, int(seconds // _HOUR))
    return QCoreApplication.translate("words", "in %n days", None, int(seconds // _DAY))


def day_format(*, has_year: bool = True) -> str:
    """Return how a day is written, in Qt's letters."""
    if has_year:
        return QCoreApplication.translate("words", "d MMM yyyy")
    return QCoreApplication.translate("words", "d MMM")


def day(at: float, now: float) -> str:
    """Name a day shortly: the time for today, else day and month, with the year when it is not this one."""
    when = QDateTime.fromSecsSinceEpoch(int(at))
    today = QDateTime.fromSecsSinceEpoch(int(now)).date()
    if when.date() == today:
        return QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    if when.date().year() == today.year():
        return QLocale().toString(when.date(), day_format(has_year=False))
    return QLocale().toString(when.date(), day_format())


def moment(at: float) -> str:
    """Name a moment in full: day, year and time."""
    when = QDateTime.fromSecsSinceEpoch(int(at))
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("words", "{day}, {time}").format(
        day=QLocale().toString(when.date(), day_format()), time=time
    )


def countdown(seconds: float) -> str:
    """Write a remaining time as minutes and seconds: "4:05"."""
    whole = max(0, int(seconds + 0.999))
    return f"{whole // 60}:{whole % 60:02d}"


def scope(name: str) -> str:
    """Say what a scope allows."""
    known = {
        "mcp": QCoreApplication.translate("words", "Use tools, resources and prompts"),
        "offline_access": QCoreApplication.translate("words", "Stay connected"),
        "openid": QCoreApplication.translate("words", "Recognise you"),
        "profile": QCoreApplication.translate("words", "Know your name"),
        "email": QCoreApplication.translate("words", "Know your e-mail address"),
    }
    return known.get(name) or plain(name, 80)


def scopes(names: tuple[str, ...]) -> str:
    """Say what all the scopes of a grant allow, in one line."""
    return ", ".join(scope(name) for name in names or ("mcp",))


def scopes_in_short(names: tuple[str, ...]) -> str:
    """Say what all the scopes of a grant allow, in a few words for a narrow column."""
    known = {
        "mcp": QCoreApplication.translate("words", "Use tools"),
        "offline_access": QCoreApplication.translate("words", "Stay connected"),
        "openid": QCoreApplication.translate("words", "Recognise you"),
        "profile": QCoreApplication.translate("words", "Your name"),
        "email": QCoreApplication.translate("words", "Your e-mail"),
    }
    return ", ".join(known.get(name) or plain(name, 80) for name in names or ("mcp",))


def allowed(grant: Grant) -> str:
    """Say what a grant allows: its scopes, and how far its rights go."""
    return allowed_within(grant.scopes, grant.rights)


def allowed_within(names: tuple[str, ...], rights: tuple[Right, ...]) -> str:
    """Say what scopes allow within these rights."""
    return ", ".join((scopes(names), *_limit_of(rights)))


def allowed_in_short(grant: Grant) -> str:
    """Say what a grant allows, in a few words for a narrow column: a limit stands where it says most."""
    names = grant.scopes or ("mcp",)
    limit = {
        (): QCoreApplication.translate("words", "No tools"),
        (Right.READ,): QCoreApplication.translate("words", "Read only"),
        (Right.READ, Right.WRITE): QCoreApplication.translate("words", "Read, change"),
        (Right.READ, Right.DESTROY): QCoreApplication.translate("words", "Read, delete"),
    }.get(grant.rights)
    others = tuple(name for name in names if name != "mcp" or limit is None)
    return ", ".join(each for each in (limit, others and scopes_in_short(others)) if each)


def _limit_of(rights: tuple[Right, ...]) -> tuple[str, ...]:
    if not rights:
        return (QCoreApplication.translate("words", "but no tools now"),)
    if Right.DESTROY in rights:
        return () if Right.WRITE in rights else (QCoreApplication.translate("words", "read and delete only"),)
    if Right.WRITE in rights:
        return (QCoreApplication.translate("words", "delete nothing"),)
    return (QCoreApplication.translate("words", "read only"),)


def right(of: Right) -> str:
    """Name a right."""
    return {
        Right.READ: QCoreApplication.translate("words", "Read"),
        Right.WRITE: QCoreApplication.translate("words", "Change things"),
        Right.DESTROY: QCoreApplication.translate("words", "Delete or overwrite"),
    }[of]


def role(rights: tuple[Right, ...]) -> str:
    """Name a set of rights."""
    if rights == ALL_RIGHTS:
        return QCoreApplication.translate("words", "Admin")
    if not rights:
        return QCoreApplication.translate("words", "Nothing")
    if rights == (Right.READ,):
        return QCoreApplication.translate("words", "Reader")
    if rights == (Right.READ, Right.WRITE):
        return QCoreApplication.translate("words", "Writer")
    return QCoreApplication.translate("words", "Picked by hand")


def effect(of: Right) -> str:
    """Say what a tool does that takes this right."""
    return {
        Right.READ: QCoreApplication.translate("words", "only reads"),
        Right.WRITE: QCoreApplication.translate("words", "changes things"),
        Right.DESTROY: QCoreApplication.translate("words", "may delete or overwrite things"),
    }[of]


def reach(of: Right) -> str:
    """Say how far an app gets with one more right."""
    return {
        Right.READ: QCoreApplication.translate("words", "It may then use every tool that only reads."),
        Right.WRITE: QCoreApplication.translate(
            "words", "It may then use every tool that changes things, not only this one."
        ),
        Right.DESTROY: QCoreApplication.translate(
            "words", "It may then use every tool that may delete or overwrite things, not only this one."
        ),
    }[of]


def servers(ids: tuple[str, ...], upstreams: tuple[Upstream, ...], at_most: int = 8) -> str:
    """Name the servers of a grant in one line; what is left out is counted, never hidden."""
    names = {upstream.id: upstream.name for upstream in upstreams}
    shown = ", ".join(plain(names.get(each, each), 40) for each in ids[:at_most])
    more = len(ids) - at_most
    if more > 0:
        return QCoreApplication.translate("words", "{servers} and %n more", None, more).format(servers=shown)
    return shown or QCoreApplication.translate("words", "None")


def place(redirect_host: str, limit: int = 64) -> str:
    """Return where an answer goes; of a long host the end stays, which says whose it is."""
    host = plain(redirect_host, 1000)
    return host if len(host) <= limit else "…" + host[1 - limit :]


def state(of: GrantState, *, everything_paused: bool = False) -> str:
    """Name the state of a grant."""
    if of is GrantState.ACTIVE and everything_paused:
        of = GrantState.PAUSED
    return {
        GrantState.ACTIVE: QCoreApplication.translate("words", "Connected"),
        GrantState.PAUSED: QCoreApplication.translate("words", "Paused"),
        GrantState.REVOKED: QCoreApplication.translate("words", "Revoked"),
        GrantState.EXPIRED: QCoreApplication.translate("words", "Expired"),
    }[of]


def vouching_host(grant: Grant) -> str | None:
    """Return the host that stands for the name of a client, if one does."""
    address = grant.identity.issuer if grant.client_kind == "external" else grant.client_id
    return urlsplit(address).hostname


def name_check(kind: ClientKind, vouching_host: str | None = None) -> str:
    """Answer the question whether the name of a client is verified."""
    if kind == "metadata_document":
        if vouching_host:
            return QCoreApplication.translate("words", "Yes, by {host}").format(host=isolated(place(vouching_host)))
        return QCoreApplication.translate("words", "Yes, by its web address")
    if kind == "key":
        return QCoreApplication.translate("words", "Yes, a personal key")
    if kind == "external":
        return QCoreApplication.translate("words", "Token of {host}").format(host=isolated(place(vouching_host or "?")))
    if kind == "pre_registered":
        return QCoreApplication.translate("words", "Yes, added by hand")
    return QCoreApplication.translate("words", "No, only what the app says")


def program(of: Program, limit: int = 90) -> str:
    """Name a program: where it is, or what it runs, and which app started it."""
    if of.user:
        return QCoreApplication.translate("words", "A program of {user}").format(user=isolated(plain(of.user, 40)))
    if not of.path:
        return QCoreApplication.translate("words", "A program that can't be recognised")
    text = isolated(place(of.path, limit))
    if of.script:
        text = f"{isolated(plain(of.name, 40))} ({isolated(_end_of(of.script))})"
    if of.started_by:
        text = QCoreApplication.translate("words", "{program} started by {app}").format(
            program=text, app=isolated(plain(of.started_by, 40))
        )
    return text


def programs(known: tuple[GrantProgram, ...], at_most: int = 2) -> str:
    """Name the programs of a grant, with the ids of the processes that run."""
    lines = []
    for each in known[:at_most]:
        ids = ", ".join(str(pid) for pid in each.pids[-3:] if pid)
        text = program(each.program)
        lines.append(
            QCoreApplication.translate("words", "{program} · pid {ids}").format(program=text, ids=ids) if ids else text
        )
    more = len(known) - at_most
    shown = "; ".join(lines)
    if more > 0:
        return QCoreApplication.translate("words", "{programs} and %n more", None, more).format(programs=shown)
    return shown


def _end_of(path: str) -> str:
    """Return the end of a path, which says what it is: from the last package on, or three parts."""
    line = plain(path.replace("\\", "/"), 4000)
    start = max(line.rfind(f"/{folder}/") for folder in ("node_modules", "site-packages", "dist-packages"))
    kept = line[start + 1 :].partition("/")[2] if start >= 0 else "/".join(line.split("/")[-3:])
    return place(line if len(line) <= len(kept) + 1 else f"…/{kept}")


def is_this_computer(redirect_host: str) -> bool:
    """Tell whether an answer sent to `redirect_host` stays on this computer's loopback."""
    host = redirect_host.lower()
    host = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    return host in ("localhost", "::1") or (host.startswith("127.") and host.replace(".", "").isdigit())


def is_app_link(redirect_host: str) -> bool:
    """Tell whether `redirect_host` is an app's own kind of link, such as `cursor:`."""
    return "://" in redirect_host or redirect_host.endswith(":")


def destination(redirect_host: str) -> str:
    """Say what kind of place an answer goes to."""
    if is_this_computer(redirect_host):
        return QCoreApplication.translate("words", "a program on this computer")
    if is_app_link(redirect_host):
        return QCoreApplication.translate("words", "the app on this computer that opens these links")
    return QCoreApplication.translate("words", "a website, not this computer")


def client(grant: Grant) -> str:
    """Name a client, or say that it has no name."""
    return plain(grant.client_name, 80) or QCoreApplication.translate("words", "An unnamed app")


def client_at_length(grant: Grant) -> str:
    """Name a client with what it says it is, and a key as one."""
    parts = [isolated(client(grant))]
    if grant.client_kind == "key":
        parts.append(QCoreApplication.translate("words", "key"))
    if version := plain(grant.client_version or "", 60):
        parts.append(version)
    return " · ".join(parts)


def asker(approval: Approval) -> str:
    """Name the app that asks, or say that it has no name."""
    return plain(approval.client_name, 60) or QCoreApplication.translate("words", "An unnamed app")


def what_revoking_does(grant: Grant) -> str:
    """Say what happens to a client whose access is revoked."""
    at_once = QCoreApplication.translate(
        "words", "This takes effect at once: its running calls are cancelled and its open connections are closed."
    )
    if grant.client_kind == "key":
        after = QCoreApplication.translate("words", "The key is never good again; you can make a new one.")
    elif grant.client_kind == "external":
        after = QCoreApplication.translate(
            "words",
            "All its tokens, new ones too, are then refused until you remove it from this list. "
            "It stays signed in at the server that gives them out.",
        )
    else:
        after = QCoreApplication.translate("words", "The app can ask for access again, and you decide again.")
    return f"{at_once} {after}"


def question(approval: Approval) -> str:
    """Say in a line what an app asks."""
    sentence = {
        ApprovalKind.CONNECT: QCoreApplication.translate("words", "{name} wants to connect"),
        ApprovalKind.RIGHTS: QCoreApplication.translate("words", "{name} wanted to use {tool}, and may not"),
        ApprovalKind.CALL: QCoreApplication.translate("words", "{name} wants to call {tool}"),
    }[approval.kind]
    return sentence.format(name=isolated(asker(approval)), tool=isolated(plain(approval.tool, 60)))


def questions(approvals: tuple[Approval, ...]) -> str:
    """Say in a line that one or more apps ask something, without any word that somebody else chose."""
    kinds = {approval.kind for approval in approvals}
    if len(approvals) > 1:
        if kinds == {ApprovalKind.CONNECT}:
            return QCoreApplication.translate("words", "%n apps want to connect", None, len(approvals))
        return QCoreApplication.translate("words", "%n questions wait for you", None, len(approvals))
    if kinds == {ApprovalKind.RIGHTS}:
        return QCoreApplication.translate("words", "An app wants to do more")
    if kinds == {ApprovalKind.CALL}:
        return QCoreApplication.translate("words", "An app wants to make a call")
    return QCoreApplication.translate("words", "An app wants to connect")


def json_lines(text: str) -> tuple[str, int]:
    """Lay JSON out for reading, and say how many characters were too many to show; "" if it holds nothing.

    Only blanks between its parts are added: what is shown is what is sent, duplicate names and all. Characters that
    show nothing, or would change how others are shown, are spelled out.
    """
    if text.strip() in ("", "{}", "null"):
        return "", 0
    laid_out = text
    if len(text) < 4 * _JSON_LIMIT:
        with contextlib.suppress(ValueError, RecursionError):
            json.loads(text)
            laid_out = _laid_out(text)
    left_out = max(0, len(laid_out) - _JSON_LIMIT)
    return "".join(_spelled_out(each) for each in laid_out[:_JSON_LIMIT]), left_out


def _laid_out(text: str) -> str:
    lines, line, depth = [], "", 0
    tokens = _JSON_TOKEN.findall(text)
    for number, token in enumerate(tokens):
        after = tokens[number + 1] if number + 1 < len(tokens) else ""
        if token in "}]" and tokens[number - 1] not in "{[":
            lines.append(line)
            depth -= 1
            line = "  " * min(depth, _JSON_DEPTH)
        elif token in "}]":
            depth -= 1
        line += token
        if token == ":":
            line += " "
        elif token == "," or (token in "{[" and after not in "}]"):
            depth += token != ","
            lines.append(line)
            line = "  " * min(depth, _JSON_DEPTH)
        elif token in "{[":
            depth += 1
    return "\n".join([*lines, line])


def _spelled_out(character: str) -> str:
    if character in "\n " or unicodedata.category(character)[0] not in "CZ":
        return character
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def person(grant: Grant) -> str:
    """Name the person who gave a grant."""
    return plain(grant.identity.name) or plain(grant.identity.email or "") or plain(grant.identity.subject)


def _days_between(then: float, now: float) -> int:
    return (datetime.fromtimestamp(now).date() - datetime.fromtimestamp(then).date()).days


def short_path(path: str) -> str:
    """Write a path as people do: the home folder is ~."""
    home = str(Path.home())
    return f"~{path[len(home) :]}" if path.startswith((f"{home}/", f"{home}\\")) else path
