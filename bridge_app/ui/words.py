"""Plain words for what records hold: times, scopes, states, places; and untrusted text made safe to show."""

import html
import unicodedata
from datetime import datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from bridge_app.models import Approval, ClientKind, Grant, GrantState, Right, Upstream

_MINUTE = 60.0
_HOUR = 3600.0
_DAY = 86400.0
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def plain(text: str, limit: int = 300) -> str:
    """Fold untrusted text to one line without control characters or direction marks, at most `limit` long.

    The core cleans names already; this is the last door before a person's eyes.
    """
    kept = (" " if character.isspace() else character for character in text[: limit * 4])
    line = " ".join("".join(each for each in kept if unicodedata.category(each)[0] != "C").split())
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


def day(at: float, now: float) -> str:
    """Name a day shortly: the time for today, else day and month, with the year when it is not this one."""
    when = QDateTime.fromSecsSinceEpoch(int(at))
    today = QDateTime.fromSecsSinceEpoch(int(now)).date()
    if when.date() == today:
        return QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    if when.date().year() == today.year():
        return QLocale().toString(when.date(), "d MMM")
    return QLocale().toString(when.date(), "d MMM yyyy")


def moment(at: float) -> str:
    """Name a moment in full: day, year and time."""
    when = QDateTime.fromSecsSinceEpoch(int(at))
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("words", "{day}, {time}").format(
        day=QLocale().toString(when.date(), "d MMM yyyy"), time=time
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
    limit = _limit_of(grant.rights)
    return ", ".join((scopes(grant.scopes), *limit))


def allowed_in_short(grant: Grant) -> str:
    """Say what a grant allows, in a few words for a narrow column."""
    return ", ".join((scopes_in_short(grant.scopes), *_limit_of(grant.rights)))


def _limit_of(rights: tuple[Right, ...]) -> tuple[str, ...]:
    if Right.DESTROY in rights:
        return ()
    if Right.WRITE in rights:
        return (QCoreApplication.translate("words", "delete nothing"),)
    return (QCoreApplication.translate("words", "read only"),)


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


def asker(approval: Approval) -> str:
    """Name the app that asks, or say that it has no name."""
    return plain(approval.client_name, 60) or QCoreApplication.translate("words", "An unnamed app")


def person(grant: Grant) -> str:
    """Name the person who gave a grant."""
    return plain(grant.identity.name) or plain(grant.identity.email or "") or plain(grant.identity.subject)


def _days_between(then: float, now: float) -> int:
    return (datetime.fromtimestamp(now).date() - datetime.fromtimestamp(then).date()).days
