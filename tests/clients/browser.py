"""The scripted browser: opens one address, follows it to the end, and tells the test's person what it shows.

Run as `browser.py PERSON_HOST:PORT ENGINE ADDRESS`. The engine is `http` (cookies, redirects, meta refresh; no scripts)
or the path of a Chromium. It never answers a question itself: the person does, outside the browser.
"""

import json
import os
import socket
import sys
import time
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx
from page import code_on, refresh_of, title_of

_PATIENCE = 60.0


class Person:
    """The line to the person in the test: what the browser shows, one JSON object a line."""

    def __init__(self, place: str) -> None:
        host, port = place.rsplit(":", 1)
        self._line = socket.create_connection((host, int(port)), timeout=10)
        self._asked: set[str] = set()

    def tell(self, what: str, **details: Any) -> None:
        self._line.sendall(json.dumps({"what": what} | details).encode() + b"\n")

    def show(self, page: str) -> None:
        """Let the person read the code on a page; each is told once, however often the page comes back."""
        code = code_on(page)
        if code is not None and code not in self._asked:
            self._asked.add(code)
            self.tell("asked", code=code)

    def landed(self, url: str) -> None:
        """Tell where the login ended: the redirect URI, and which parameters it carried (no code among the values)."""
        parts = urlsplit(url)
        parameters = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.tell(
            "landed",
            at=f"{parts.scheme}://{parts.netloc}{parts.path}",
            parameters=sorted(parameters),
            iss=parameters.get("iss"),
            error=parameters.get("error"),
        )


def walk(url: str, person: Person) -> None:
    """Follow redirects and refreshes with cookies, as a browser does, until the address bar has left our server."""
    home = urlsplit(url).netloc
    headers = {"Accept": "text/html", "User-Agent": "Mozilla/5.0 (scripted)", "Sec-Fetch-Mode": "navigate"}
    origin = "none"
    with httpx.Client(headers=headers, timeout=_PATIENCE, trust_env=False) as http:
        while True:
            if urlsplit(url).netloc != home:
                person.landed(url)
                if urlsplit(url).scheme == "http":
                    http.get(url)
                return
            response = _load(http, url, origin)
            origin = "same-origin"
            refresh = refresh_of(response.text, url)
            if response.is_redirect:
                url = urljoin(url, response.headers["location"])
            elif refresh is not None:
                person.show(response.text)
                url = refresh
            else:
                person.tell("stopped", status=response.status_code, title=title_of(response.text))
                return


def _load(http: httpx.Client, url: str, origin: str) -> httpx.Response:
    """Load a page; while the server does not answer, press reload, as a person in front of an error page does."""
    gives_up_at = time.monotonic() + _PATIENCE
    while True:
        try:
            return http.get(url, headers={"Sec-Fetch-Site": origin})
        except httpx.TransportError:
            if time.monotonic() > gives_up_at:
                raise
            time.sleep(0.2)


def walk_in_chromium(chromium_path: str, url: str, person: Person) -> None:
    """Let a real browser do all of it; only the code is read from its page."""
    from playwright.sync_api import sync_playwright

    home = urlsplit(url).netloc
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path, args=["--no-sandbox"])
        page = chromium.new_page()
        page.set_default_timeout(_PATIENCE * 1000)
        # Playwright reads no element while a navigation is under way, and the page begins one at once: read the answer.
        shown = page.goto(url, wait_until="commit")
        if shown is not None:
            person.show(shown.text())
        page.wait_for_url(lambda at: urlsplit(at).netloc != home)
        person.landed(page.url)
        chromium.close()


def main() -> None:
    place, engine, url = sys.argv[1:4]
    os.setsid()  # so that the test can end Chromium and all its processes with us
    person = Person(place)
    parameters = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    kept = ("client_id", "redirect_uri", "resource", "scope", "prompt", "code_challenge_method")
    person.tell("opened", pid=os.getpid(), parameters={name: parameters[name] for name in kept if name in parameters})
    try:
        if engine == "http":
            walk(url, person)
        else:
            walk_in_chromium(engine, url, person)
    except Exception as problem:
        person.tell("failed", error=f"{type(problem).__name__}: {problem}")


main()
