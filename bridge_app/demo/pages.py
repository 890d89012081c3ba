"""The stand-in's pages. Each says at the top, and in its title, that it is not Pangea."""

from collections.abc import Iterable
from html import escape
from urllib.parse import urlsplit

from starlette.responses import HTMLResponse

from bridge_app.demo.directory import OAuthClient, Scope, User

LABEL = "Local stand-in, not Pangea"

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_STYLE = """
:root { color-scheme: light dark; --ground: #f2efe6; --card: #fffdf8; --ink: #2a241a; --soft: #665b49; --line: #ded5c2;
  --edge: #8b7d65; --act: #7a4a00; --on-act: #fff; --sign: #ffd466; --on-sign: #3a2700;
  --bad: #9c1f1f; --bad-ground: #fbe9e6; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16130d; --card: #211c14; --ink: #f0e9dc; --soft: #b9ac96; --line: #3c3427;
    --edge: #857860; --act: #f3bd5a; --on-act: #2b1c00; --sign: #5c4300; --on-sign: #ffe7ad;
    --bad: #ffaca2; --bad-ground: #3b1c19; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, sans-serif; }
.label { position: sticky; top: 0; z-index: 1; margin: 0; padding: .625rem 1rem; text-align: center;
  background: var(--sign); color: var(--on-sign); font-weight: 700; border-bottom: 2px dashed var(--on-sign); }
.label small { display: block; font-weight: 400; font-size: .8125rem; }
main { width: calc(100% - 1.5rem); max-width: 28rem; margin: clamp(.75rem, 6vh, 3rem) auto; padding: clamp(1.25rem, 5vw, 2rem);
  background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
h1 { margin: 0 0 .75rem; font-size: 1.375rem; line-height: 1.25; }
h2 { margin: 0 0 .5rem; font-size: .9375rem; }
p { margin: 0 0 1rem; }
main > :last-child, section > :last-child { margin-bottom: 0; }
.soft { color: var(--soft); font-size: .875rem; }
.bad { padding: .625rem .75rem; border-radius: .5rem; background: var(--bad-ground); color: var(--bad); }
label.field { display: block; margin: 0 0 .875rem; font-size: .875rem; font-weight: 600; }
input[type=email], input[type=password] { display: block; width: 100%; margin-top: .25rem; padding: .5625rem .625rem;
  font: inherit; font-weight: 400; color: inherit; background: var(--ground);
  border: 1px solid var(--edge); border-radius: .4375rem; }
button { width: 100%; padding: .625rem 1rem; font: inherit; font-weight: 600; cursor: pointer; border-radius: .4375rem;
  border: 1px solid var(--act); background: var(--act); color: var(--on-act); }
button.plain { background: transparent; color: var(--ink); border-color: var(--edge); }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.two { display: flex; gap: .625rem; }
section { margin-top: 1.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
section form { margin: 0 0 .5rem; }
ul { list-style: none; margin: 0 0 1.25rem; padding: 0; }
li label, li div { display: flex; gap: .625rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
li span { display: block; } li span span { color: var(--soft); font-size: .875rem; }
input[type=checkbox] { flex: none; width: 1.125rem; height: 1.125rem; margin: .1875rem 0 0; accent-color: var(--act); }
code { font-size: .875em; }
"""


def home(users: Iterable[User], login_path: str) -> HTMLResponse:
    """What this is, for somebody who opens its address by hand."""
    people = "".join(
        f"<li><div><span>{escape(each.name)}<span>{escape(each.email)}, password <code>{escape(each.password)}</code>"
        f"{_state(each)}</span></span></div></li>"
        for each in users
    )
    return _page(
        "A pretend Pangea on this computer",
        "<p>MCP Auth Bridge signs people in here when you try it without a Pangea project. "
        "Nothing leaves this computer, and everything is forgotten when it stops.</p>"
        f"<h2>The people here</h2><ul>{people}</ul>"
        f'<p class="soft">Apps send the browser to <code>{escape(login_path)}</code>.</p>',
    )


def sign_in(
    users: Iterable[User],
    *,
    flow: str,
    csrf: str,
    client: OAuthClient | None,
    email: str = "",
    problem: str = "",
    status: int = 200,
) -> HTMLResponse:
    """Ask who it is. The demo people can be chosen without typing."""
    hidden = _hidden(flow=flow, csrf=csrf)
    quick = "".join(
        f'<form method="post" action="/login">{hidden}{_hidden(email=each.email, password=each.password)}'
        f'<button class="plain">Sign in as {escape(each.name)}</button></form>'
        for each in users
        if not each.disabled and not each.locked
    )
    where = f"<p>to continue to <strong>{escape(client.client_name)}</strong></p>" if client else ""
    return _page(
        "Sign in",
        f"{where}{_problem(problem)}"
        f'<form method="post" action="/login" autocomplete="off">{hidden}'
        '<label class="field">E-mail<input type="email" name="email" required autofocus autocomplete="off" '
        f'value="{escape(email)}"></label>'
        '<label class="field">Password<input type="password" name="password" required autocomplete="off"></label>'
        "<button>Sign in</button></form>"
        f'<section><h2>Or choose a demo person</h2>{quick}<p class="soft">They exist in this stand-in only.</p></section>',
        status,
    )


def consent(
    client: OAuthClient, user: User, redirect_uri: str, asked: Iterable[Scope], *, flow: str, csrf: str
) -> HTMLResponse:
    """Ask which of the scopes the client may have."""
    rows = "".join(_scope_row(each) for each in asked)
    return _page(
        f"Allow {escape(client.client_name)}?",
        f"<p>You are signed in as <strong>{escape(user.name)}</strong> ({escape(user.email)}). "
        f"The answer goes to <strong>{escape(urlsplit(redirect_uri).netloc or redirect_uri)}</strong>.</p>"
        f'<form method="post" action="/consent">{_hidden(flow=flow, csrf=csrf)}<ul>{rows}</ul>'
        '<div class="two"><button class="plain" name="decision" value="deny">Deny</button>'
        '<button name="decision" value="allow">Allow</button></div></form>',
    )


def message(heading: str, words: str, status: int) -> HTMLResponse:
    """Say why it ends here."""
    return _page(heading, f"<p>{escape(words)}</p>", status)


def _page(heading: str, content: str, status: int = 200) -> HTMLResponse:
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{heading} · {LABEL}</title><style>{_STYLE}</style></head><body>"
        f'<p class="label" role="note">{LABEL}<small>For trying and testing MCP Auth Bridge on this computer</small></p>'
        f"<main><h1>{heading}</h1>{content}</main></body></html>"
    )
    return HTMLResponse(text, status, _HEADERS)


def _scope_row(scope: Scope) -> str:
    words = f"<span>{escape(scope.display_name)}<span>{escape(scope.description)}</span></span>"
    if not scope.is_consent_required:
        return f'<li><div><input type="checkbox" checked disabled aria-label="Included">{words}</div></li>'
    return f'<li><label><input type="checkbox" name="scope" value="{escape(scope.name)}" checked>{words}</label></li>'


def _hidden(**fields: str) -> str:
    return "".join(f'<input type="hidden" name="{name}" value="{escape(value)}">' for name, value in fields.items())


def _problem(words: str) -> str:
    return f'<p class="bad" role="alert">{escape(words)}</p>' if words else ""


def _state(user: User) -> str:
    if user.disabled:
        return " (disabled)"
    return " (locked)" if user.locked else ""
