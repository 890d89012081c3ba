"""The browser pages in a real Chromium: painted while waiting, usable by keyboard, at home in any width and light."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar, TypeVar
from urllib.parse import parse_qsl, urlsplit

import pytest
from starlette.responses import RedirectResponse, Response

from bridge_app.authorization import pages
from bridge_app.authorization.names import clean_name
from bridge_app.models import Identity, Upstream

sync_api = pytest.importorskip("playwright.sync_api")

CHROMIUM = Path("/usr/bin/chromium")
DEADLINE = 20.0

pytestmark = [
    pytest.mark.chromium,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium here"),
]

T = TypeVar("T")

HOSTILE = '<b onclick="x">Claude\u202e {code} [[Deny]] ' + "e\u0301" + "\u0301" * 40 + "W" * 10_000
SERVERS = tuple(
    Upstream(id=each, name=name, state="ready", tools=1)
    for each, name in (("a", "MCP Auth Bridge"), ("b", "Team files"), ("c", "S" * 10_000))
)


def question(client_name: str = "Claude Code", redirect_uri: str = "http://localhost:51234/cb") -> pages.Question:
    return pages.Question(
        request="request-1",
        csrf="csrf-1",
        client_name=client_name,
        verified_host=None,
        redirect_uri=redirect_uri,
        is_loopback_only=True,
        scopes=("mcp", "other:" + "x" * 500),
        upstreams=SERVERS,
    )


def ask(client_name: str = "Claude Code", redirect_uri: str = "http://localhost:51234/cb") -> Response:
    return pages.ask_in_app(question(client_name, redirect_uri), code="K7Q3-M2XD", seconds_left=290)


ANA = Identity("https://login.example", "7", "Ana Pérez", "ana@example.com")
PAGES: dict[str, Response] = {
    "ask": ask(),
    "ask_hostile": ask(HOSTILE, "https://" + "a." * 5_000 + "example/cb"),
    "ask_app_link": ask("Cursor", "cursor://" + "a" * 5_000),
    "consent": pages.consent(question(), person=ANA, offer_read_only=True),
    "consent_hostile": pages.consent(question(HOSTILE), person=Identity("i", "s", HOSTILE, HOSTILE)),
    "done": pages.done(HOSTILE),
    "done_app_link": pages.done(HOSTILE, return_to="cursor://x/y"),
    "denied": pages.denied(HOSTILE),
    "expired": pages.expired(),
    "unknown_client": pages.unknown_client("https://" + "w" * 5_000),
    "wrong_browser": pages.wrong_browser(),
    "too_many": pages.too_many(),
    "problem": pages.problem("W" * 5_000, "W" * 5_000, status=500),
    "home": pages.home("http://localhost:8000/mcp"),
}


@dataclass
class Site:
    """A little server: `/page/NAME` shows a page, `/continue` asks, waits and hands over as the real one does."""

    hold: bool = False
    """Whether the waiting request is held until `answered`; else the answer is empty, so that the page stays."""
    wait_began: threading.Event = field(default_factory=threading.Event)
    answered: threading.Event = field(default_factory=threading.Event)
    forms: list[list[tuple[str, str]]] = field(default_factory=list)
    origins: list[str | None] = field(default_factory=list)
    port: int = 0

    def get(self, path: str, query: dict[str, str]) -> Response:
        if path.startswith("/page/"):
            return PAGES[path.removeprefix("/page/")]
        if path == "/callback":
            return Response("The app has its answer.", media_type="text/plain")
        if query.get("wait"):
            self.wait_began.set()
            if not self.hold:
                return Response(status_code=204)
            self.answered.wait(DEADLINE)
        if self.answered.is_set():
            # Another origin than the page's, as every client's callback is.
            return RedirectResponse(f"http://127.0.0.1:{self.port}/callback?code=c", status_code=302)
        return ask()

    def post(self, fields: list[tuple[str, str]], origin: str | None) -> Response:
        self.forms.append(fields)
        self.origins.append(origin)
        if dict(fields)["decision"] == "allow":
            self.answered.set()
            return RedirectResponse("/continue?request=request-1", status_code=303)
        return pages.denied("Claude Code")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: ClassVar[Site]

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        self._send(self.site.get(parts.path, dict(parse_qsl(parts.query))))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._send(self.site.post(parse_qsl(body), self.headers["Origin"]))

    def _send(self, response: Response) -> None:
        self.send_response(response.status_code)
        for name, value in response.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(bytes(response.body))

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves while it is answered is no failure."""


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    handler = type("Handler", (_Handler,), {"site": site})
    server = _Server(("127.0.0.1", 0), handler)
    site.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield site
    site.answered.set()
    server.shutdown()
    server.server_close()
    thread.join(DEADLINE)


class Chromium:
    """One browser, driven from its own thread: the driver's event loop must not meet the tests' own."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="chromium")
        self._browser: Any = None
        self._playwright: Any = None
        self._thread.submit(self._start).result()

    def _start(self) -> None:
        self._playwright = sync_api.sync_playwright().start()
        self._browser = self._playwright.chromium.launch(
            executable_path=str(CHROMIUM),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        )

    def visit(self, story: Callable[[Any], T], *, may_complain: bool = False, **context: Any) -> T:
        """Run a story with a fresh tab; complaints in the console fail it."""

        def run() -> T:
            tabs = self._browser.new_context(**context)
            try:
                tab = tabs.new_page()
                tab.set_default_timeout(DEADLINE * 1000)
                complaints: list[str] = []
                tab.on("console", lambda message: complaints.append(message.text))
                tab.on("pageerror", lambda error: complaints.append(str(error)))
                result = story(tab)
                # That the page itself came with an error status is meant.
                unexpected = [each for each in complaints if "responded with a status of" not in each]
                assert may_complain or unexpected == []
                return result
            finally:
                tabs.close()

        return self._thread.submit(run).result()

    def stop(self) -> None:
        self._thread.submit(self._stop).result()
        self._thread.shutdown()

    def _stop(self) -> None:
        self._browser.close()
        self._playwright.stop()
        asyncio.set_event_loop(None)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    chromium = Chromium()
    yield chromium
    chromium.stop()


def address(site: Site, path: str) -> str:
    return f"http://localhost:{site.port}{path}"


each_page = pytest.mark.parametrize("name", PAGES)


@each_page
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_fits_any_window_and_breaks_none_of_its_own_rules(
    name: str, width: int, scheme: str, site: Site, chromium: Chromium
) -> None:
    def story(tab: Any) -> dict[str, Any]:
        tab.goto(address(site, f"/page/{name}"), wait_until="commit")
        tab.locator("h1").wait_for()
        for summary in tab.locator("summary").all():
            summary.click()
        measured: dict[str, Any] = tab.evaluate(
            """() => ({
                wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
                out: [...document.querySelectorAll('main *')].filter(
                    e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5
                ).map(e => e.outerHTML.slice(0, 80)),
                ground: getComputedStyle(document.body).backgroundColor,
                small: [...document.querySelectorAll('button, a.button, .choice, summary')].filter(
                    e => e.getBoundingClientRect().height < 44
                ).length,
            })"""
        )
        return measured

    measured = chromium.visit(story, viewport={"width": width, "height": 640}, color_scheme=scheme)

    assert measured["wide"] <= 0
    assert measured["out"] == []
    assert measured["small"] == 0
    assert measured["ground"] == ("rgb(232, 238, 240)" if scheme == "light" else "rgb(12, 20, 23)")


@each_page
def test_every_control_has_a_name_and_headings_step_down(name: str, site: Site, chromium: Chromium) -> None:
    def story(tab: Any) -> list[dict[str, Any]]:
        tab.goto(address(site, f"/page/{name}"), wait_until="commit")
        tab.locator("h1").wait_for()
        nodes: list[dict[str, Any]] = tab.context.new_cdp_session(tab).send("Accessibility.getFullAXTree")["nodes"]
        return nodes

    nodes = [each for each in chromium.visit(story) if not each["ignored"]]

    def named(*roles: str) -> list[str]:
        return [each["name"]["value"] for each in nodes if each["role"]["value"] in roles]

    assert all(
        name.strip() for name in named("button", "link", "checkbox", "heading", "RootWebArea", "DisclosureTriangle")
    )
    assert len(named("main")) == len(named("RootWebArea")) == 1
    levels = [
        prop["value"]["value"]
        for each in nodes
        if each["role"]["value"] == "heading"
        for prop in each["properties"]
        if prop["name"] == "level"
    ]
    assert levels in ([1], [1, 2])


def test_the_question_is_painted_before_it_goes_on_to_wait(site: Site, chromium: Chromium) -> None:
    def story(tab: Any) -> tuple[float, float]:
        with tab.expect_request("**/continue?*wait=1") as waiting:
            tab.goto(address(site, "/continue?request=request-1"))
        painted = tab.evaluate(
            "performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime"
        )
        return painted, waiting.value.timing["startTime"]

    painted, began_to_wait = chromium.visit(story)

    assert painted < began_to_wait


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_deny_works_while_the_page_waits(by: str, site: Site, chromium: Chromium) -> None:
    site.hold = True

    def story(tab: Any) -> str:
        tab.goto(address(site, "/continue?request=request-1"))
        box = tab.get_by_role("button", name="Deny").bounding_box()
        assert site.wait_began.wait(DEADLINE)
        assert not site.answered.is_set()
        if by == "mouse":
            tab.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        else:
            tab.keyboard.press("Tab")
            tab.keyboard.press("Enter")
        heading = tab.get_by_role("heading", name="Access denied")
        heading.wait_for()
        return str(heading.inner_text())

    chromium.visit(story, viewport={"width": 1000, "height": 1400})

    assert site.forms == [[("request", "request-1"), ("csrf", "csrf-1"), ("decision", "deny")]]
    assert site.origins == [f"http://localhost:{site.port}"]


def test_an_answer_in_the_app_takes_the_waiting_page_to_the_client(site: Site, chromium: Chromium) -> None:
    site.hold = True

    def story(tab: Any) -> None:
        tab.goto(address(site, "/continue?request=request-1"))
        assert site.wait_began.wait(DEADLINE)
        site.answered.set()
        tab.wait_for_url(f"http://127.0.0.1:{site.port}/callback?code=c")

    chromium.visit(story)


def test_allow_reaches_the_callback_on_another_origin(site: Site, chromium: Chromium) -> None:
    def story(tab: Any) -> None:
        tab.goto(address(site, "/page/consent"))
        tab.get_by_role("checkbox", name="Team files").uncheck()
        tab.get_by_role("button", name="Allow").click()
        tab.wait_for_url(f"http://127.0.0.1:{site.port}/callback?code=c")

    chromium.visit(story)

    assert site.forms == [
        [("request", "request-1"), ("csrf", "csrf-1"), ("upstream", "a"), ("upstream", "c"), ("decision", "allow")]
    ]


@pytest.mark.parametrize(
    ("name", "stops"),
    [
        ("ask", ["Deny", "Show the question again", "Continue"]),
        ("consent", ["upstream a", "upstream b", "upstream c", "read_only 1", "Deny", "Allow"]),
        ("unknown_client", ["How to do it in some apps"]),
        ("done_app_link", [f"Open {clean_name(HOSTILE)}"]),
    ],
)
def test_the_tab_key_visits_the_controls_in_order_and_shows_where_it_is(
    name: str, stops: list[str], site: Site, chromium: Chromium
) -> None:
    def story(tab: Any) -> list[tuple[str, bool]]:
        tab.goto(address(site, f"/page/{name}"), wait_until="commit")
        tab.locator("main > :last-child").wait_for()
        seen = []
        for _ in stops:
            tab.keyboard.press("Tab")
            seen.append(
                tab.evaluate(
                    """() => {
                        const e = document.activeElement, shown = e.closest('.choice') ?? e;
                        const words = e.matches('input') ? e.name + ' ' + e.value : e.innerText;
                        return [words, getComputedStyle(shown).outlineStyle === 'solid'];
                    }"""
                )
            )
        return [(words, is_shown) for words, is_shown in seen]

    assert chromium.visit(story) == [(stop, True) for stop in stops]


def test_the_page_does_nothing_new_without_javascript(site: Site, chromium: Chromium) -> None:
    def story(tab: Any) -> None:
        tab.goto(address(site, "/page/consent"))
        tab.get_by_role("button", name="Deny").click()
        tab.get_by_role("heading", name="Access denied").wait_for()

    chromium.visit(story, java_script_enabled=False)


def test_the_page_refuses_to_be_framed(site: Site, chromium: Chromium) -> None:
    def story(tab: Any) -> str:
        tab.goto(f"http://127.0.0.1:{site.port}/callback")
        with tab.expect_console_message() as complaint:
            tab.evaluate(
                """address => {
                    const frame = document.createElement('iframe');
                    frame.src = address;
                    document.body.append(frame);
                }""",
                address(site, "/page/consent"),
            )
        return str(complaint.value.text)

    assert "frame-ancestors 'none'" in chromium.visit(story, may_complain=True)
