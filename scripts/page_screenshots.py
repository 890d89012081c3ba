"""Draws every browser page in a real Chromium and saves the pictures in docs/screenshots."""

import argparse
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Route, sync_playwright
from starlette.responses import Response

from bridge_app.authorization import pages
from bridge_app.models import Identity, Upstream

ORIGIN = "http://localhost:8000"
LOOPBACK = "http://localhost:51234/callback"
SERVERS = (
    Upstream(id="built-in", name="MCP Auth Bridge", state="ready", tools=2),
    Upstream(id="files", name="Team files", state="ready", tools=9),
    Upstream(id="issues", name="Issue tracker", state="ready", tools=14),
)
HOSTILE = '<b onclick="x">Claude\u202e edualC</b> {code} $name [[Deny]] ' + "e" + "\u0301" * 40 + "W" * 10_000
PERSON = Identity(issuer="https://login.example", subject="7", name="Ana Pérez", email="ana@example.com")


@dataclass(frozen=True)
class Shot:
    """One picture: a page at a window width, light or dark."""

    name: str
    page: Response
    width: int = 800
    is_dark: bool = False


def question(
    client_name: str = "Claude Code (bridge)",
    *,
    verified_host: str | None = None,
    redirect_uri: str = LOOPBACK,
    upstreams: tuple[Upstream, ...] = SERVERS,
) -> pages.Question:
    return pages.Question(
        request="Zk3vQ1nB7tXw",
        csrf="p9LxR2mD5sHy",
        client_name=client_name,
        verified_host=verified_host,
        redirect_uri=redirect_uri,
        is_loopback_only=redirect_uri.startswith("http:"),
        scopes=("mcp",),
        upstreams=upstreams,
    )


def ask(asked: pages.Question) -> Response:
    return pages.ask_in_app(asked, code="K7Q3-M2XD", seconds_left=290)


def all_shots() -> list[Shot]:
    cursor = question("Cursor", redirect_uri="cursor://anysphere.cursor-mcp/oauth/callback", upstreams=SERVERS[:1])
    vouched = question("Visual Studio Code", verified_host="vscode.dev", redirect_uri="https://vscode.dev/redirect")
    hostile_servers = (Upstream(id="x", name="S" * 10_000, state="ready", tools=0), *SERVERS)
    hostile = question(
        HOSTILE, redirect_uri="https://" + "claude.ai." * 23 + "evil.example/cb", upstreams=hostile_servers
    )
    arabic = question("מחבר خادم الملفات", redirect_uri="http://127.0.0.1:41592/oauth/callback")
    signed_in = pages.consent(question(), person=PERSON, offer_read_only=True)
    limited = pages.consent(
        question(),
        person=PERSON,
        provided="Example Inc. lets you read and change things.",
        warning="Example Inc. gave no way to renew this login. It ends in 3 hours; connected apps then need a new sign-in.",
        offer_read_only=True,
    )
    return [
        Shot("ask", ask(question())),
        Shot("ask-dark", ask(question()), is_dark=True),
        Shot("ask-program", ask(replace(question(), program="node (…/mcp-remote/dist/proxy.js) started by Cursor"))),
        Shot("ask-narrow", ask(question()), width=320),
        Shot("ask-narrow-dark", ask(cursor), width=320, is_dark=True),
        Shot("ask-app-link", ask(cursor)),
        Shot("ask-verified", ask(vouched)),
        Shot("ask-hostile-name", ask(hostile)),
        Shot("ask-hostile-name-narrow", ask(hostile), width=320),
        Shot("ask-right-to-left-name", ask(arabic)),
        Shot("consent", signed_in),
        Shot("consent-dark", signed_in, is_dark=True),
        Shot("consent-limited", limited),
        Shot("consent-narrow", signed_in, width=320),
        Shot("consent-hostile-name-narrow", pages.consent(hostile, person=PERSON), width=320),
        Shot("done", pages.done("Claude Code (bridge)")),
        Shot("done-dark", pages.done("Claude Code (bridge)"), is_dark=True),
        Shot("done-app-link", pages.done("Cursor", return_to="cursor://anysphere.cursor-mcp/oauth/callback?code=c")),
        Shot("denied", pages.denied("Claude Code (bridge)")),
        Shot("expired", pages.expired()),
        Shot("unknown-client", pages.unknown_client("mab_client_9f2c61d0a7")),
        Shot("unknown-client-narrow-dark", pages.unknown_client("https://" + "w" * 300), width=320, is_dark=True),
        Shot("wrong-browser", pages.wrong_browser()),
        Shot("too-many", pages.too_many()),
        Shot("problem", pages.problem("The login company is not answering", "Try again in a few minutes.", status=502)),
        Shot("home", pages.home(f"{ORIGIN}/mcp")),
        Shot("home-narrow-dark", pages.home(f"{ORIGIN}/mcp"), width=320, is_dark=True),
    ]


def save(shot: Shot, browser: Browser, folder: Path) -> None:
    def answer(route: Route) -> None:
        if urlsplit(route.request.url).path != "/shown":
            # The page stays while it goes on to wait.
            route.fulfill(status=204)
            return
        headers = {name: value for name, value in shot.page.headers.items() if name != "content-length"}
        route.fulfill(status=shot.page.status_code, headers=headers, body=bytes(shot.page.body))

    context = browser.new_context(
        viewport={"width": shot.width, "height": 480},
        color_scheme="dark" if shot.is_dark else "light",
        reduced_motion="reduce",
    )
    tab = context.new_page()
    tab.route("**/*", answer)
    tab.goto(f"{ORIGIN}/shown", wait_until="commit")
    tab.locator("main > :last-child").wait_for()
    tab.screenshot(path=folder / f"page-{shot.name}.png", full_page=True)
    context.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path(__file__).parent.parent / "docs" / "screenshots")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options.chromium,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        )
        for shot in all_shots():
            save(shot, browser, options.folder)
            print(f"page-{shot.name}.png")
        browser.close()


if __name__ == "__main__":
    main()
