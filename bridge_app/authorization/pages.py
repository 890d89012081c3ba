"""The few HTML pages a browser sees: no script, nothing fetched from outside, every value escaped.

A page is a template in `resources/pages` where `[[An English sentence]]` is translated and `{name}` is replaced.
Everything put in is escaped unless it is `Markup`, and only this module makes `Markup`.
"""

import base64
import hashlib
import html
import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlencode, urlsplit

from starlette.responses import HTMLResponse

from bridge_app.authorization.names import Destination, clean_line, clean_name, destination
from bridge_app.i18n import spoken, tag, tr
from bridge_app.models import Identity, Upstream
from bridge_app.paths import resource

READING_SECONDS = 3
"""How long a page about a failure stays before the browser goes back to the client."""

_SENTENCE = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)
_PLACE = re.compile(r"\{(\w+)\}")
_RUNS_IN_A_PAGE = frozenset(("javascript", "data", "vbscript", "blob", "file", "filesystem", "about", "view-source"))


class Markup(str):
    """HTML that is safe as it stands. Joining or formatting it gives a plain `str` again, which is then escaped."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What the person is asked: may this client have that?"""

    request: str
    """Id of the stored authorization request."""
    csrf: str
    client_name: str
    verified_host: str | None
    """Host that vouches for the name (client metadata document), None when the name is only the client's word."""
    redirect_uri: str
    is_loopback_only: bool
    """Every redirect URI of the client is on loopback, so any program on this computer could claim to be it."""
    scopes: tuple[str, ...]
    upstreams: tuple[Upstream, ...]
    program: str = ""
    """The program that registered the client, in words; empty if that is not known."""


def ask_in_app(question: Question, *, code: str, seconds_left: float) -> HTMLResponse:
    """Ask the person to answer in the window; after a second the page waits in `/continue?…&wait=1`."""
    # Not at once: Chromium may start the held request before it has painted the page.
    continue_url = "/continue?" + urlencode({"request": question.request}, errors="replace")
    content = _render(
        "ask_in_app.html",
        question=_headline(question),
        code=code,
        deck=Markup(_template("deck.svg")),
        waiting=_waiting(seconds_left),
        caution=_caution(question),
        facts=_facts(question, _server_list(question.upstreams)),
        request=question.request,
        csrf=question.csrf,
        command=f"mcp-auth-bridge approve {code}",
        continue_url=continue_url,
    )
    return _page(tr("Allow {name}?", name=clean_name(question.client_name)), content, refresh=continue_url + "&wait=1")


def consent(
    question: Question,
    *,
    person: Identity,
    provided: str | None = None,
    warning: str | None = None,
    offer_read_only: bool = False,
    is_read_only: bool = False,
    ticked: Collection[str] | None = None,
) -> HTMLResponse:
    """Ask a person who signed in at an identity provider; the form answers with `upstream` once per ticked server.

    At first those in `ticked` are, or all.
    """
    servers = [
        _choice("upstream", each.id, clean_name(each.name), is_ticked=ticked is None or each.id in ticked)
        for each in question.upstreams
    ]
    read_only = Markup("")
    if offer_read_only:
        hint = tr("Only tools that say they change nothing.")
        choice = _choice("read_only", "1", tr("Read only"), is_ticked=is_read_only, hint=hint)
        read_only = _render("option.html", choice=choice)
    who = clean_name(person.name)
    if person.email:
        signed_in = _say("Signed in as {name} ({email})", name=_name(who), email=_aside(clean_line(person.email, 80)))
    else:
        signed_in = _say("Signed in as {name}", name=_name(who))
    content = _render(
        "consent.html",
        question=_headline(question),
        person=signed_in,
        provided=_render("line.html", text=_plain(clean_line(provided, 300))) if provided else Markup(""),
        warning=_render("line.html", text=_plain(clean_line(spoken(warning), 300))) if warning else Markup(""),
        caution=_caution(question),
        facts=_facts(question, Markup("")),
        servers=_render("choices.html", choices=_join(servers)) if servers else Markup(""),
        read_only=read_only,
        request=question.request,
        csrf=question.csrf,
    )
    return _page(tr("Allow {name}?", name=clean_name(question.client_name)), content)


def done(client_name: str, *, return_to: str | None = None) -> HTMLResponse:
    """Tell the person it worked. `return_to` hands the answer to an app link (`cursor://…`), which leaves a page open.

    Raises ValueError for an address that a browser would run instead of open.
    """
    name = clean_name(client_name)
    cut_off = _say("See what it does, pause it or cut it off in the MCP Auth Bridge window, under Clients.")
    if return_to is None:
        lines = [_say("{name} can now use your MCP servers.", name=_name(name)), cut_off]
        return _message(tr("Connected. You can close this tab."), lines, tone="good")
    lines = [*_way_back(name, return_to), cut_off]
    return _message(tr("Allowed. Back to {name}…", name=name), lines, tone="good", refresh=return_to)


def start_here(client_name: str, continue_url: str) -> HTMLResponse:
    """Ask for a click before a question that a web page wants to raise is put to the person."""
    name = clean_name(client_name)
    lines = [
        _say("A web page opened this. If you did not just ask an app to connect, close this tab."),
        _render("return_link.html", url=continue_url, label=_say("Continue")),
    ]
    return _message(tr("Connect {name}?", name=name), lines, tone="warn")


def denied(client_name: str, *, return_to: str | None = None) -> HTMLResponse:
    """Tell the person that the answer was no; `return_to` as in `done`."""
    name = clean_name(client_name)
    lines = [_say("{name} was not given access to anything.", name=_name(name))]
    if return_to is None:
        lines.append(_say("You can close this tab. If that was a mistake, connect again from the app."))
    else:
        lines += _way_back(name, return_to)
    return _message(tr("Access denied"), lines, tone="plain", refresh=return_to)


def expired() -> HTMLResponse:
    """Tell the person that the question ran out, or was answered already."""
    lines = [
        _say("It was not answered in time, or it has been answered already."),
        _say("If the app is not connected, go back to it and connect once more."),
    ]
    return _message(tr("This question has closed"), lines, tone="plain", status=410)


def unknown_client(client_id: str) -> HTMLResponse:
    """Tell the person how to make an app forget an id we don't know, since many apps can't do it by themselves."""
    content = _render("unknown_client.html", sign=_sign("warn"), client_id=clean_line(client_id, 120) or "–")
    return _page(tr("This app needs to sign in again"), content, status=400, layout="message")


def wrong_browser() -> HTMLResponse:
    """Refuse to go on in a browser other than the one the question was opened in."""
    lines = [
        _say("This question was opened in another browser, or cookies are switched off for this address."),
        _say("Go on in that browser, or go back to the app and connect once more."),
    ]
    return _message(tr("Please continue where you started"), lines, tone="warn", status=403)


def too_many(*, retry_after: int = 30) -> HTMLResponse:
    """Refuse because too many questions wait already."""
    lines = [
        _say("Too many apps are asking at the same time."),
        _say("Answer the questions in the MCP Auth Bridge window, or wait a moment and connect again from the app."),
    ]
    page = _message(tr("One moment, please"), lines, tone="warn", status=429)
    page.headers["Retry-After"] = str(retry_after)
    return page


def problem(
    title: str, hint: str, *, status: int = 400, client_name: str = "", return_to: str | None = None
) -> HTMLResponse:
    """Show any other failure: `title` and `hint` as in `BridgeError`.

    With `return_to` the page stays long enough to be read, then takes the failure back to the client.
    """
    line = clean_line(spoken(hint), 600)
    lines = [_plain(line)] if line else []
    if return_to is not None:
        lines += _way_back(clean_name(client_name), return_to)
    return _message(
        clean_line(spoken(title), 160), lines, tone="warn", status=status, refresh=return_to, seconds=READING_SECONDS
    )


def signed_in(words: str) -> HTMLResponse:
    """Tell the person that a sign-in at one of their servers worked."""
    return _message(tr("Signed in. You can close this tab."), [_plain(clean_line(spoken(words), 600))], tone="good")


def home(address: str) -> HTMLResponse:
    """Explain to a visitor what answers at this address."""
    return _page(tr("Running"), _render("home.html", address=address), layout="message")


def _headline(question: Question) -> Markup:
    return _say("Allow {name} to use your MCP servers?", name=_name(clean_name(question.client_name)))


def _caution(question: Question) -> Markup:
    if question.is_loopback_only:
        return _say(
            "Any program on this computer could be behind this name. "
            "If you did not just ask an app to connect, choose Deny."
        )
    return _say("If you did not just ask an app to connect, choose Deny.")


def _facts(question: Question, servers: Markup) -> Markup:
    name = _name(clean_name(question.client_name))
    if question.verified_host is None:
        who = _render("unverified.html", who=_say("Says it is {name}", name=name))
    else:
        host = _place(destination(f"https://{question.verified_host}"))
        who = _render("verified.html", who=name, by=_say("Name verified by {host}", host=host))
    if question.program:
        program = _say("Registered by {program}", program=_aside(clean_line(question.program, 240)))
        who = _render("who_and_program.html", who=who, program=program)
    scopes = [_render("item.html", text=_scope_words(scope)) for scope in question.scopes or ("mcp",)]
    where = _where(destination(question.redirect_uri))
    return _render("facts.html", who=who, where=where, scopes=_join(scopes), servers=servers)


def _where(target: Destination) -> Markup:
    place = _place(target)
    if target.kind == "this_computer":
        return _say("{place} — a program on this computer", place=place)
    if target.kind == "website":
        return _say("{place} — a website, not this computer", place=place)
    return _say("{place} — the app that opens these links on this computer", place=place)


def _server_list(upstreams: Sequence[Upstream]) -> Markup:
    items = [_render("item.html", text=_aside(clean_name(each.name))) for each in upstreams]
    return _render("server_list.html", items=_join(items)) if items else Markup("")


def _scope_words(scope: str) -> str:
    words = {
        "mcp": tr("Use the tools, resources and prompts of these servers"),
        "offline_access": tr("Stay connected without asking each time"),
        "openid": tr("Know that it is the same person who comes back"),
        "profile": tr("Know your name"),
        "email": tr("Know your e-mail address"),
    }
    return words.get(scope) or tr("Scope “{scope}”", scope=clean_line(scope, 80))


def _waiting(seconds_left: float) -> str:
    minutes = max(1, math.ceil(seconds_left / 60))
    if minutes == 1:
        return tr("Waiting for your answer. In less than a minute it counts as no.")
    return tr("Waiting for your answer. In {minutes} minutes it counts as no.", minutes=str(minutes))


def _choice(name: str, value: str, label: str, *, is_ticked: bool, hint: str = "") -> Markup:
    small = _render("hint.html", text=hint) if hint else Markup("")
    checked = Markup(" checked") if is_ticked else Markup("")
    return _render("choice.html", name=name, value=value, label=_aside(label), checked=checked, hint=small)


def _message(
    heading: str,
    lines: Sequence[Markup],
    *,
    tone: str,
    status: int = 200,
    refresh: str | None = None,
    seconds: int = 1,
) -> HTMLResponse:
    paragraphs = [_render("line.html", text=line) for line in lines]
    content = _render("message.html", sign=_sign(tone), heading=heading, lines=_join(paragraphs))
    return _page(heading, content, status=status, layout="message", refresh=refresh, seconds=seconds)


def _sign(tone: str) -> Markup:
    return Markup(_template(f"sign_{tone}.svg"))


def _place(target: Destination) -> Markup:
    """Let a long host name break after its dots, so that its parts stay readable."""
    parts = [_render("place_break.html", part=part) for part in re.findall(r"[^.]*\.|[^.]+", target.place)]
    return _render("place.html", parts=_join(parts, ""))


def _aside(text: str) -> Markup:
    return _render("aside.html", text=text)


def _name(text: str) -> Markup:
    """Keep a name in another writing direction from reordering the sentence around it."""
    return _render("name.html", text=text)


def _way_back(name: str, return_to: str) -> list[Markup]:
    scheme = urlsplit(return_to).scheme
    if not scheme or scheme in _RUNS_IN_A_PAGE or any(ord(character) <= 0x20 for character in return_to):
        raise ValueError("not an address to hand an answer to")
    return [
        _say("If your browser asks, let it open {name}. Then you can close this tab.", name=_name(name)),
        _render("return_link.html", url=return_to, label=_say("Open {name}", name=_aside(name))),
    ]


def _page(
    title: str,
    content: Markup,
    *,
    status: int = 200,
    layout: str = "question",
    refresh: str | None = None,
    seconds: int = 1,
) -> HTMLResponse:
    mark = Markup(_template("mark.svg"))
    body = _render(
        "page.html",
        language=tag(),
        title=f"{title} – MCP Auth Bridge",
        refresh=Markup("") if refresh is None else _render("refresh.html", url=refresh, seconds=str(seconds)),
        icon="data:image/svg+xml;base64," + base64.b64encode(_template("icon.svg").encode()).decode(),
        style=Markup(_template("page.css")),
        mark=mark,
        layout=layout,
        content=content,
    )
    return HTMLResponse(body, status_code=status, headers={**_headers(), "Content-Language": tag()})


@cache
def _headers() -> dict[str, str]:
    style = base64.b64encode(hashlib.sha256(_template("page.css").encode()).digest()).decode()
    return {
        # No form-action: Chromium applies it to redirects too and would block the way back to the client's callback.
        "Content-Security-Policy": (
            f"default-src 'none'; style-src 'sha256-{style}'; img-src data:; frame-ancestors 'none'; base-uri 'none'"
        ),
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        # Not no-referrer: our own forms would then be sent with `Origin: null`.
        "Referrer-Policy": "same-origin",
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Vary": "Accept-Language",
    }


def _say(sentence: str, **values: str) -> Markup:
    """Translate a sentence and fill it; the sentence is escaped too, so a translation can't bring markup."""
    escaped = {name: _escape(spoken(value)) for name, value in values.items()}
    return Markup(_PLACE.sub(lambda place: escaped[place[1]], html.escape(tr(sentence))))


def _render(template: str, **values: str) -> Markup:
    """Fill a template. A value that is missing is a KeyError; a value is never read as a template itself."""
    text = _SENTENCE.sub(lambda sentence: html.escape(tr(sentence[1])), _template(template))
    return Markup(_PLACE.sub(lambda place: _escape(values[place[1]]), text))


def _escape(value: str) -> str:
    if isinstance(value, Markup):
        return value
    return html.escape(value.encode(errors="replace").decode())


def _plain(text: str) -> Markup:
    return Markup(_escape(text))


def _join(parts: Sequence[Markup], between: str = "\n") -> Markup:
    return Markup(_escape(between).join(parts))


@cache
def _template(name: str) -> str:
    return resource("pages", name).read_text(encoding="utf-8").strip()
