"""Words and signs for AI apps: how they stand with the bridge, what connecting does, what a change says, what helps."""

import re
import unicodedata

from PySide6.QtCore import QCoreApplication

from bridge_app.models import AiApp, AppServer, AppServerStanding, AppState, SetupPreview, SetupProgress
from bridge_app.ui import words
from bridge_app.ui.design import Sign, Tone

ENTRY_NAME = "mcp-auth-bridge"
"""What the bridge is called in the settings of apps."""

OTHER, SCRIPT = "another-app", ":script"
"""Ids of what is offered beside the known apps: what stands for any other app, and a script, which is none."""

SIGNS: dict[AppState, Sign] = {
    "not connected": Sign("pending", Tone.MUTED),
    "connected": Sign("running", Tone.GOOD),
    "changed": Sign("change", Tone.ATTENTION),
    "needs restart": Sign("restart", Tone.ATTENTION),
    "unreadable": Sign("problem", Tone.DANGER),
    "by hand": Sign("copy", Tone.MUTED),
}

_HUNK = re.compile(r"@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@")


def app(of: AiApp) -> str:
    """Name an app."""
    return words.plain(of.name, 80) or of.id


def _short(of: AiApp) -> str:
    return words.plain(app(of), 40)


def chip(of: AiApp) -> tuple[str, Sign]:
    """Return how an app stands in a word or two, with its sign; one that has not come in yet is only set up."""
    if of.state == "connected" and not of.grant_ids:
        return QCoreApplication.translate("app_words", "Set up"), Sign("check", Tone.GOOD)
    return state(of.state), SIGNS[of.state]


def state(of: AppState) -> str:
    """Name how an app stands with the bridge."""
    return {
        "not connected": QCoreApplication.translate("app_words", "Not connected"),
        "connected": QCoreApplication.translate("app_words", "Connected"),
        "changed": QCoreApplication.translate("app_words", "Changed by hand"),
        "needs restart": QCoreApplication.translate("app_words", "Needs a restart"),
        "unreadable": QCoreApplication.translate("app_words", "Can't be read"),
        "by hand": QCoreApplication.translate("app_words", "By hand"),
    }[of]


def initials(name: str) -> str:
    """Return the two letters an app is known by where there is no room for its name."""
    parts = [part for part in re.split(r"[\s\-_/·()]+", words.plain(name, 80)) if part and part[0].isalnum()]
    if not parts:
        return "?"
    if len(parts) == 1:
        return parts[0][:1].upper() + "".join(each for each in parts[0][1:2] if unicodedata.category(each)[0] in "LN")
    return (parts[0][0] + parts[1][0]).upper()


def what_it_is(of: AiApp) -> str:
    """Say how an app stands with the bridge, or what one click does, in a sentence or two."""
    name = words.isolated(_short(of))
    said = {
        "not connected": _what_connecting_does(of),
        "connected": QCoreApplication.translate("app_words", "{name} has the bridge in its settings."),
        "changed": QCoreApplication.translate(
            "app_words", "The entry for the bridge in the settings of {name} is not as it should be."
        ),
        "needs restart": QCoreApplication.translate(
            "app_words", "The bridge is in the settings of {name}, but {name} has not noticed yet."
        ),
        "unreadable": QCoreApplication.translate(
            "app_words", "The settings of {name} can't be read as they are, so nothing is written there."
        ),
        "by hand": QCoreApplication.translate(
            "app_words", "The settings of {name} can't be written from here. By hand it takes a minute."
        ),
    }[of.state]
    if of.state == "connected" and of.grant_ids:
        said = QCoreApplication.translate("app_words", "{name} has the bridge in its settings and is signed in.")
    return said.format(name=name)


def _what_connecting_does(of: AiApp) -> str:
    if of.transport == "stdio":
        return QCoreApplication.translate(
            "app_words",
            "Connect adds one entry to the settings of {name}: a small program that comes with the bridge and finds it by "
            "itself. No address, key or password is in the file.",
        )
    return QCoreApplication.translate(
        "app_words",
        "Connect adds one entry to the settings of {name}: the address of the bridge. No key or password is in the file.",
    )


def what_comes_after(of: AiApp) -> str:
    """Say what happens once the bridge is in an app's settings."""
    return QCoreApplication.translate(
        "app_words", "{name} then opens your browser once, and this window asks you whether to let it in."
    ).format(name=words.isolated(_short(of)))


def not_found(of: AiApp) -> str:
    """Say that an app does not seem to be here."""
    return QCoreApplication.translate(
        "app_words", "{name} was not found on this computer. If it is here all the same, you can go on."
    ).format(name=words.isolated(_short(of)))


def what_would_happen(of: AiApp, preview: SetupPreview) -> str:
    """Say in a sentence what a change does to a file."""
    name = words.isolated(_short(of))
    if preview.is_undo and preview.is_new:
        said = QCoreApplication.translate("app_words", "This file was made for the bridge, and will be deleted again.")
    elif preview.is_undo and preview.replaces:
        said = QCoreApplication.translate("app_words", "The bridge is taken out of the settings of {name}.")
    elif preview.is_undo:
        said = QCoreApplication.translate("app_words", "The settings of {name} will be again what they were before.")
    elif len(preview.names) == 1:
        said = QCoreApplication.translate(
            "app_words",
            "{servers} goes out of the settings of {name}, which reaches it through the bridge from then on.",
        )
    elif preview.names:
        said = QCoreApplication.translate(
            "app_words",
            "{servers} go out of the settings of {name}, which reaches them through the bridge from then on.",
        )
    elif preview.is_new:
        said = QCoreApplication.translate("app_words", "{name} has no such file yet. It will be made.")
    else:
        said = QCoreApplication.translate(
            "app_words", "This is all that changes in the settings of {name}. Everything else stays as it is."
        )
    if preview.is_undo and preview.names:
        said += " " + QCoreApplication.translate("app_words", "Its own servers come back: {servers}.")
    return said.format(name=name, servers=names(preview.names))


def how_to_go_back(preview: SetupPreview) -> str:
    """Say that nothing is lost by a change."""
    if preview.is_undo:
        return QCoreApplication.translate("app_words", "You can connect it again at any time.")
    if preview.is_new:
        return QCoreApplication.translate("app_words", "Undo deletes the file again.")
    if preview.names:
        return QCoreApplication.translate(
            "app_words",
            "A copy of the file as it is now, secrets included, is kept where only you can read it. Undo puts it back, byte "
            "for byte.",
        )
    return QCoreApplication.translate(
        "app_words", "A copy of the file as it is now is kept; Undo puts it back, byte for byte."
    )


def own_servers(of: AiApp, servers: tuple[AppServer, ...]) -> str:
    """Say which servers an app starts or calls by itself."""
    if len(servers) == 1:
        said = QCoreApplication.translate("app_words", "{name} starts one server of its own: {servers}.")
    else:
        said = QCoreApplication.translate("app_words", "{name} starts {count} servers of its own: {servers}.")
    named = names(tuple(each.name for each in servers))
    return said.format(name=words.isolated(_short(of)), count=len(servers), servers=named)


def names(of: tuple[str, ...], at_most: int = 6) -> str:
    """Name servers as an app calls them; what is left out is counted, never hidden."""
    named = [words.isolated(words.plain(each, 40)) for each in of]
    if len(named) < 2:
        return "".join(named)
    if len(named) > at_most:
        more = QCoreApplication.translate("app_words", "{servers} and {count} more")
        return more.format(servers=", ".join(named[:at_most]), count=len(named) - at_most)
    both = QCoreApplication.translate("app_words", "{servers} and {last}")
    return both.format(servers=", ".join(named[:-1]), last=named[-1])


def what_can_be_done(of: AiApp, servers: tuple[AppServer, ...]) -> str:
    """Say what bringing an app's servers behind the bridge is good for, or that they are there."""
    behind = _standing(servers, "behind")
    if not behind:
        if not _standing(servers, "new"):
            return ""
        return QCoreApplication.translate(
            "app_words",
            "Behind the bridge their secrets are kept safe, you see what is done with them, and your other apps can use them, "
            "too.",
        )
    if len(behind) < len(servers):
        said = QCoreApplication.translate("app_words", "Behind the bridge already: {servers}.")
    elif len(behind) == 1:
        said = QCoreApplication.translate(
            "app_words",
            "It is behind the bridge, too. Once it is out of {name}, nothing runs twice, and its secrets are no longer in "
            "that file.",
        )
    else:
        said = QCoreApplication.translate(
            "app_words",
            "All of them are behind the bridge, too. Once they are out of {name}, nothing runs twice, and their secrets are "
            "no longer in that file.",
        )
    return said.format(name=words.isolated(_short(of)), servers=names(behind))


def remark(server: AppServer) -> str:
    """Say what there is to know of one server of an app."""
    return f"{words.isolated(words.plain(server.name, 40))}: {words.plain(server.words, 400)}"


def bring(servers: tuple[AppServer, ...]) -> str:
    """Name the step behind the bridge; empty if there is nothing to bring."""
    count = len(_standing(servers, "new"))
    if not count:
        if not _standing(servers, "differs"):
            return ""
        return QCoreApplication.translate("app_words", "Bring as another account…")
    if count < len(servers):
        return QCoreApplication.translate("app_words", "Bring the rest behind the bridge…")
    if count == 1:
        return QCoreApplication.translate("app_words", "Bring it behind the bridge…")
    return QCoreApplication.translate("app_words", "Bring them behind the bridge…")


def take_out(of: AiApp, servers: tuple[AppServer, ...]) -> str:
    """Name the step that takes servers out of an app; empty if none of them is behind the bridge."""
    behind = _standing(servers, "behind")
    if not behind:
        return ""
    if len(behind) == 1:
        said = QCoreApplication.translate("app_words", "Take {server} out of {name}…")
    elif len(behind) < len(servers):
        said = QCoreApplication.translate("app_words", "Take these {count} out of {name}…")
    else:
        said = QCoreApplication.translate("app_words", "Take them out of {name}…")
    return said.format(name=words.plain(app(of), 24), server=words.plain(behind[0], 24), count=len(behind))


def behind(servers: tuple[AppServer, ...]) -> tuple[str, ...]:
    """Return the names of the servers that can be taken out."""
    return _standing(servers, "behind")


def _standing(servers: tuple[AppServer, ...], standing: AppServerStanding) -> tuple[str, ...]:
    return tuple(each.name for each in servers if each.standing == standing)


def what_it_loses(of: AiApp, preview: SetupPreview) -> str:
    """Say what an app lacks from the moment its servers are taken out; empty if nothing."""
    if not preview.names or preview.is_undo or of.grant_ids:
        return ""
    return QCoreApplication.translate(
        "app_words", "Until {name} has signed in to the bridge, it has none of these servers."
    ).format(name=words.isolated(_short(of)))


def diff_lines(diff: tuple[str, ...]) -> tuple[str, ...]:
    """Turn a unified diff into lines with a sign and a blank before them, and headings that say where."""
    lines: list[str] = []
    is_inside = False
    for each in diff:
        if (hunk := _HUNK.match(each)) is not None:
            is_inside = True
            first = int(hunk[1])
            if first > 1 or lines:
                heading = QCoreApplication.translate("app_words", "Line {number}").format(number=first)
                lines.append(f"@ {heading}")
        elif not each.startswith("\\") and (is_inside or not each.startswith(("--- ", "+++ "))):
            shown = _shown(each)
            lines.append(f"{shown[:1]} {shown[1:]}" if shown[:1] in ("+", "-") else f"  {shown[1:]}")
    return tuple(lines)


def _shown(line: str) -> str:
    """Return a line of a file with what shows nothing, or changes how the rest is shown, spelled out."""
    line = line.rstrip("\r\n").replace("\t", "    ")
    return "".join(each if unicodedata.category(each)[0] != "C" else f"\\u{ord(each):04x}" for each in line)


def ticks(of: AiApp) -> tuple[tuple[str, str], ...]:
    """Name the three things an app does when it comes, each with a line about it."""
    return (
        (
            QCoreApplication.translate("app_words", "Registered"),
            QCoreApplication.translate("app_words", "It finds the bridge and says who it is."),
        ),
        (
            QCoreApplication.translate("app_words", "Signed in"),
            QCoreApplication.translate("app_words", "You let it in: on a page in your browser, and here."),
        ),
        (
            QCoreApplication.translate("app_words", "Listed tools"),
            QCoreApplication.translate("app_words", "It asks what your servers can do."),
        ),
    )


def is_done(progress: SetupProgress | None) -> bool:
    """Tell whether an app has come all the way."""
    return progress is not None and progress.has_registered and progress.has_signed_in and progress.has_listed_tools


def waits_for(of: AiApp, progress: SetupProgress | None) -> str:
    """Say what it takes for an app to come further."""
    said = words.plain(progress.waiting_for) if progress is not None else words.plain(of.restart)
    name = words.isolated(_short(of))
    return said or QCoreApplication.translate("app_words", "Waiting for {name}…").format(name=name)


def help_for(of: AiApp, progress: SetupProgress | None, *, is_paused: bool = False) -> str:
    """Say what helps when an app does not come further."""
    name = words.isolated(_short(of))
    if is_paused:
        said = QCoreApplication.translate("app_words", "Everything is paused: resume on Home, and {name} can come in.")
    elif progress is None or not progress.has_registered:
        said = QCoreApplication.translate(
            "app_words",
            "If {name} was open, quit it whole, not only its window, and open it again. Some apps connect only when asked: "
            "look for “{entry}” in its list of MCP servers.",
        )
    elif not progress.has_signed_in:
        said = QCoreApplication.translate(
            "app_words",
            "Look for a page in your browser that asks about {name}. If there is none, choose “{entry}” in its list of MCP "
            "servers and sign in there.",
        )
    else:
        said = QCoreApplication.translate(
            "app_words",
            "It is signed in. Some apps ask for tools only when they need them: start a new chat in {name}.",
        )
    return said.format(name=name, entry=ENTRY_NAME)


def for_scripts(address: str) -> str:
    """Return what a script sends, with the place for its key."""
    return f"{address}\nAuthorization: Bearer KEY"
