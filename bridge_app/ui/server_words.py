"""Words and signs for servers behind the bridge: how one is, what a tool does, what was said of it."""

import unicodedata

from PySide6.QtCore import QCoreApplication

from bridge_app.models import AppServer, Upstream, UpstreamTool, Verdict
from bridge_app.ui import words
from bridge_app.ui.design import Sign, Tone

SERVER_SIGNS: dict[str, Sign] = {
    "off": Sign("stopped", Tone.MUTED),
    "idle": Sign("idle", Tone.MUTED),
    "starting": Sign("starting", Tone.MUTED),
    "ready": Sign("running", Tone.GOOD),
    "needs_sign_in": Sign("needs_you", Tone.ACCENT),
    "failing": Sign("problem", Tone.DANGER),
}
CHANGED = Sign("needs_you", Tone.ATTENTION)
LONGEST_TEXT = 20_000


def server(upstream: Upstream) -> str:
    """Name a server, or say that it has no name."""
    return words.plain(upstream.name, 100) or words.plain(upstream.id, 40)


def sign(upstream: Upstream) -> Sign:
    """Return symbol and tone of a server's state."""
    return SERVER_SIGNS.get("off" if not upstream.is_enabled else upstream.state, SERVER_SIGNS["idle"])


def state(upstream: Upstream, now: float) -> str:
    """Say how a server is, and how many tools it has."""
    if not upstream.is_enabled:
        return QCoreApplication.translate("server_words", "Off")
    tools = count_tools(upstream.tools) if upstream.tools else ""
    if upstream.state == "ready":
        said = QCoreApplication.translate("server_words", "Ready")
    elif upstream.state == "idle":
        # A process ends when nobody uses it, and comes back with the next call.
        said = (
            QCoreApplication.translate("server_words", "Idle")
            if tools
            else QCoreApplication.translate("server_words", "Not used yet")
        )
    elif upstream.state == "starting":
        return QCoreApplication.translate("server_words", "Starting…")
    elif upstream.state == "needs_sign_in":
        return QCoreApplication.translate("server_words", "Needs sign-in")
    elif upstream.state == "failing" and upstream.since is not None:
        return QCoreApplication.translate("server_words", "Failing since {when}").format(
            when=words.day(upstream.since, now)
        )
    elif upstream.state == "failing":
        return QCoreApplication.translate("server_words", "Failing")
    else:
        said = words.plain(upstream.state, 40)
    return f"{said} · {tools}" if tools else said


def count_tools(count: int) -> str:
    """Say how many tools there are."""
    if count == 1:
        return QCoreApplication.translate("server_words", "1 tool")
    return QCoreApplication.translate("server_words", "%n tools", None, count)


def changed(upstream: Upstream) -> str:
    """Say how many tools are not what was approved; nothing if all are."""
    if not upstream.changed_tools:
        return ""
    if upstream.changed_tools == 1:
        return QCoreApplication.translate("server_words", "1 tool changed")
    return QCoreApplication.translate("server_words", "%n tools changed", None, upstream.changed_tools)


def group(tool: UpstreamTool) -> str:
    """Say what a tool does, by its own word."""
    if tool.is_read_only:
        return QCoreApplication.translate("server_words", "Reads")
    if tool.is_destructive:
        return QCoreApplication.translate("server_words", "May delete")
    return QCoreApplication.translate("server_words", "Changes")


def verdict(said: Verdict) -> str:
    """Name a rule."""
    return {
        "allow": QCoreApplication.translate("server_words", "Allow"),
        "ask": QCoreApplication.translate("server_words", "Ask before each call"),
        "refuse": QCoreApplication.translate("server_words", "Refuse"),
    }[said]


def secret(key: str) -> str:
    """Name a secret by what it is for."""
    if key == "bearer":
        return QCoreApplication.translate("server_words", "Access token")
    if key == "oauth":
        return QCoreApplication.translate("server_words", "Sign-in")
    return words.plain(key.partition("/")[2], 120)


def kept_in(place: str) -> str:
    """Say where a value is that is not shown."""
    if not place or place == "–":
        return QCoreApplication.translate("server_words", "kept in the keyring")
    return QCoreApplication.translate("server_words", "kept in {place}").format(place=words.plain(place, 60))


def text(untrusted: str, limit: int = LONGEST_TEXT) -> str:
    """Return untrusted text of several lines without control characters or direction marks."""
    kept = "".join(
        each if each == "\n" else "    " if each == "\t" else "" if unicodedata.category(each)[0] == "C" else each
        for each in untrusted[: limit * 2].replace("\r\n", "\n").replace("\r", "\n")
    ).strip("\n")
    return kept if len(kept) <= limit else kept[: limit - 1] + "…"


def not_brought(of: AppServer) -> str:
    """Say why a server of an app is not among those to bring."""
    name = words.isolated(words.plain(of.name, 40))
    if of.standing == "behind":
        return QCoreApplication.translate("server_words", "{name} is behind the bridge already.").format(name=name)
    return f"{name}: {words.plain(of.words, 400)}"
