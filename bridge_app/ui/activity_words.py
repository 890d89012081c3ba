"""Plain words for lines of the activity log."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from bridge_app.i18n import recalled
from bridge_app.models import Activity
from bridge_app.ui import words
from bridge_app.ui.design import Sign, Tone

_METHODS = ("tools/call ", "prompts/get ", "resources/read ")
_ENDINGS = (" (failed)", " (cancelled)", " (refused)")

OK = Sign("check", Tone.GOOD)
REFUSED = Sign("revoke", Tone.ATTENTION)
FAILED = Sign("problem", Tone.DANGER)
CANCELLED = Sign("stopped", Tone.MUTED)


def what(line: Activity) -> str:
    """Say in a few words what happened."""
    detail = words.plain(line.detail)
    if line.kind == "called":
        method, name = _call(detail)
        if method == "prompts/get":
            return _tr("Prompt {name}").format(name=words.isolated(name))
        if method == "resources/read":
            return _tr("Resource {name}").format(name=words.isolated(name))
        return name
    detail = words.plain(recalled(line.detail))
    sentence = {
        "consent": _tr("Access {words}"),
        "sign-in": _tr("Sign-in failed: {words}"),
        "refused": _tr("Request refused: {words}"),
        "revoked": _tr("Access ended: {words}"),
        "rights": _tr("Rights changed: {words}"),
    }.get(line.kind, "{words}")
    text = sentence.format(words=detail)
    # An id at its beginning stays as it is written.
    is_named = line.upstream is not None and text.startswith(f"{line.upstream}:")
    return text if is_named else text[:1].upper() + text[1:]


def kind(line: Activity) -> str:
    """Name the kind of thing that happened."""
    if line.kind == "called":
        return {
            "prompts/get": _tr("Prompt fetched"),
            "resources/read": _tr("Resource read"),
        }.get(_call(line.detail)[0], _tr("Tool call"))
    return {
        "registered": _tr("App made itself known"),
        "asked": _tr("Question to you"),
        "consent": _tr("Answer to a question"),
        "sign-in": _tr("Sign-in"),
        "connected": _tr("Connection"),
        "refreshed": _tr("Access renewed"),
        "refused": _tr("Refusal"),
        "revoked": _tr("End of access"),
        "rights": _tr("Change of rights"),
        "paused": _tr("Pause"),
        "resumed": _tr("Pause"),
        "server": _tr("Change of a server"),
        "rule": _tr("Change of a rule"),
        "app": _tr("Change of an app's settings"),
        "program": _tr("Program of an app"),
        "cleared": _tr("Change of the log"),
    }.get(line.kind, words.plain(line.kind, 40))


def outcome(line: Activity) -> tuple[str, Sign]:
    """Say how it ended."""
    if line.outcome == "ok":
        return _tr("OK"), OK
    if line.outcome == "refused":
        return _tr("Refused"), REFUSED
    if line.kind == "called" and line.detail.endswith(" (cancelled)"):
        return _tr("Cancelled"), CANCELLED
    return _tr("Failed"), FAILED


def app(line: Activity) -> str:
    """Name the app, if one is concerned."""
    if line.client_name is None:
        return ""
    return words.plain(line.client_name, 80) or _tr("An unnamed app")


def took(ms: float | None) -> str:
    """Say how long a call took, without its unit."""
    if ms is None:
        return ""
    return QLocale().toString(ms, "f", 1) if ms < 10 else QLocale().toString(round(ms))


def when(at: float, now: float) -> str:
    """Name a moment shortly: the time to the second for today, else day and time."""
    then, today = (QDateTime.fromSecsSinceEpoch(int(each)) for each in (at, now))
    if then.date() == today.date():
        return then.time().toString("HH:mm:ss")
    day = QLocale().toString(then.date(), words.day_format(has_year=then.date().year() != today.date().year()))
    return _tr("{day}, {time}").format(day=day, time=then.time().toString("HH:mm"))


def moment(at: float) -> str:
    """Name a moment to the second."""
    then = QDateTime.fromSecsSinceEpoch(int(at))
    return _tr("{day}, {time}").format(
        day=QLocale().toString(then.date(), words.day_format()), time=then.time().toString("HH:mm:ss")
    )


def hour(at: float) -> str:
    """Name an hour by its beginning."""
    return QDateTime.fromSecsSinceEpoch(int(at)).time().toString("HH:mm")


def _call(detail: str) -> tuple[str, str]:
    """Return the method of a call and what was called."""
    for ending in _ENDINGS:
        detail = detail.removesuffix(ending)
    method, _, name = detail.partition(" ")
    return (method, name) if detail.startswith(_METHODS) else ("", detail)


def _tr(text: str) -> str:
    return QCoreApplication.translate("activity", text)
