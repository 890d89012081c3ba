"""The browser pages: nothing a client sends changes their structure, and no header is missing."""

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.responses import HTMLResponse

from bridge_app.authorization import pages
from bridge_app.i18n import speaking
from bridge_app.models import Identity, Upstream
from bridge_app.paths import resource

VOID = {"meta", "link", "input", "br", "wbr"}
NESTED_OK = {
    *("html", "head", "title", "style", "body", "div", "header", "main", "section", "footer", "form", "fieldset"),
    *("legend", "label", "button", "h1", "h2", "p", "a", "bdi", "b", "i", "span", "small", "code", "ul", "li"),
    *("dl", "dt", "dd", "details", "summary", "svg", "path", "rect", "circle"),
}
ATTRIBUTES = {
    *("lang", "dir", "charset", "name", "content", "http-equiv", "rel", "href", "class", "id", "method", "action"),
    *("autocomplete", "type", "value", "checked", "aria-labelledby", "aria-hidden", "focusable"),
    *("viewbox", "width", "height", "fill", "fill-rule", "fill-opacity", "opacity", "d", "x", "y", "rx", "cx", "cy"),
    *("r", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "xmlns"),
}
NASTY = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)' autofocus='",
    "</style></title><h1>",
    "{csrf}{code}{style}",
    "[[Deny]] {name} ${name} $name %(name)s {0.__class__}",
    "&lt;b&gt; &#x3c; <!-- ]]>",
    "\ud800\x00\r\n\u202e",
    "e" + "\u0301" * 500,
    "W" * 10_000,
]
hostile = st.one_of(
    st.sampled_from(NASTY),
    st.text(st.characters(exclude_categories=()), max_size=80),
    st.text("<>\"'&={}[]$/ \n", max_size=40),
)


class Walk(HTMLParser):
    """Reads a page strictly: every tag known and closed in order, every attribute known and given once."""

    def __init__(self, page: HTMLResponse) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.structure: list[tuple[str, tuple[str, ...]]] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.feed(bytes(page.body).decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in VOID | NESTED_OK, tag
        names = [name for name, _ in attrs]
        assert set(names) <= ATTRIBUTES, (tag, names)
        assert len(names) == len(set(names))
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag != "wbr":
            self.structure.append((tag, tuple(names)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert "svg" in self.open
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag in ("dt", "dd", "li", "p", "h1", "h2"):
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def question(
    text: str = "Claude Code",
    *,
    verified_host: str | None = None,
    redirect_uri: str = "http://localhost:51234/callback",
    is_loopback_only: bool = True,
    scope: str = "mcp",
) -> pages.Question:
    return pages.Question(
        request="request-1",
        csrf="csrf-1",
        client_name=text,
        verified_host=verified_host,
        redirect_uri=redirect_uri,
        is_loopback_only=is_loopback_only,
        scopes=(scope,),
        upstreams=(Upstream(id="built-in", name="MCP Auth Bridge", state="ready", tools=2),),
    )


def hostile_question(text: str) -> pages.Question:
    return pages.Question(
        request=text,
        csrf=text,
        client_name=text,
        verified_host=text,
        redirect_uri=text,
        is_loopback_only=False,
        scopes=(text,),
        upstreams=(Upstream(id=text, name=text, state=text, tools=1),),
        program="x" + text,
    )


def person(text: str = "Ana") -> Identity:
    return Identity(issuer=text, subject=text, name=text, email=text + "@")


PAGES: dict[str, Callable[[str], HTMLResponse]] = {
    "ask_in_app": lambda text: pages.ask_in_app(hostile_question(text), code=text, seconds_left=290),
    "consent": lambda text: pages.consent(
        hostile_question(text), person=person(text), provided="x" + text, warning="x" + text, offer_read_only=True
    ),
    "done": pages.done,
    "done_app_link": lambda text: pages.done(text, return_to="cursor://x/y?" + re.sub(r"[\x00-\x20]", "", text)),
    "denied": pages.denied,
    "denied_app_link": lambda text: pages.denied(text, return_to="cursor://x/y"),
    "expired": lambda text: pages.expired(),
    "unknown_client": pages.unknown_client,
    "wrong_browser": lambda text: pages.wrong_browser(),
    "too_many": lambda text: pages.too_many(),
    "problem": lambda text: pages.problem("x" + text, "x" + text, status=500),
    "home": pages.home,
}
each_page = pytest.mark.parametrize("name", PAGES)


@each_page
@given(text=hostile)
def test_nothing_a_client_sends_changes_the_structure(name: str, text: str) -> None:
    usual = Walk(PAGES[name]("Claude"))

    walked = Walk(PAGES[name](text))

    assert walked.structure == usual.structure


@pytest.mark.parametrize("name", ["ask_in_app", "consent"])
@given(text=hostile)
def test_hidden_fields_come_back_as_they_were_given(name: str, text: str) -> None:
    fields = {each.get("name"): each["value"] for each in Walk(PAGES[name](text)).all("input")}

    expected = text.encode(errors="replace").decode()
    assert fields["request"] == expected
    assert fields["csrf"] == expected


@each_page
def test_every_page_carries_the_headers(name: str) -> None:
    page = PAGES[name]("Claude")

    style = re.search(r"<style>(.*?)</style>", bytes(page.body).decode(), re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert page.headers["content-security-policy"] == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; frame-ancestors 'none'; base-uri 'none'"
    )
    assert page.headers["x-frame-options"] == "DENY"
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["referrer-policy"] == "same-origin"
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["cross-origin-opener-policy"] == "same-origin"
    assert page.headers["content-type"] == "text/html; charset=utf-8"


@each_page
def test_every_page_is_a_whole_document_without_script_or_outside_parts(name: str) -> None:
    page = PAGES[name]("Claude")
    source = bytes(page.body).decode()

    walked = Walk(page)

    assert source.startswith("<!doctype html>\n")
    assert walked.all("html") == [{"lang": "en", "dir": "ltr"}]
    assert len(walked.all("h1")) == len(walked.all("main")) == len(walked.all("title")) == 1
    ids = [attributes["id"] for _, attributes in walked.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert [each["rel"] for each in walked.all("link")] == ["icon"]
    assert walked.all("link")[0]["href"].startswith("data:image/svg+xml;base64,")
    assert "[[" not in walked.text
    assert not re.search(r"\{\w+\}", source)
    style = resource("pages", "page.css").read_text(encoding="utf-8")
    assert "url(" not in style
    assert "@import" not in style


def test_the_question_names_client_destination_scopes_servers_and_code() -> None:
    walked = Walk(pages.ask_in_app(question(), code="K7Q3-M2XD", seconds_left=290))

    for words in (
        "Allow Claude Code to use your MCP servers?",
        "Choose Allow in the MCP Auth Bridge window, and check that it shows the same code.",
        "Says it is Claude Code This name is not verified",
        "localhost:51234 — a program on this computer",
        "Any program on this computer could be behind this name.",
        "Use the tools, resources and prompts of these servers",
        "Which servers MCP Auth Bridge",
        "mcp-auth-bridge approve K7Q3-M2XD",
        "In 5 minutes it counts as no.",
    ):
        assert words in walked.text
    assert "K7Q3-M2XD" in [word.strip() for word in walked.words]


def test_the_question_waits_a_second_and_then_in_a_request_to_continue() -> None:
    walked = Walk(pages.ask_in_app(question(), code="K7Q3-M2XD", seconds_left=290))

    refresh = [each["content"] for each in walked.all("meta") if each.get("http-equiv") == "refresh"]
    assert refresh == ["1;url=/continue?request=request-1&wait=1"]
    assert walked.all("a") == [{"href": "/continue?request=request-1"}]


def test_the_question_can_be_denied_or_shown_again_but_not_allowed_on_the_page() -> None:
    walked = Walk(pages.ask_in_app(question(), code="K7Q3-M2XD", seconds_left=290))

    assert [(each["name"], each["value"]) for each in walked.all("button")] == [
        ("decision", "deny"),
        ("decision", "ask_again"),
    ]
    assert [(each["method"], each["action"]) for each in walked.all("form")] == [("post", "/consent")]


def test_a_name_vouched_for_by_a_host_says_so() -> None:
    vouched = question(verified_host="claude.ai", redirect_uri="https://claude.ai/cb", is_loopback_only=False)

    text = Walk(pages.ask_in_app(vouched, code="K7Q3-M2XD", seconds_left=20)).text

    assert "Name verified by claude.ai" in text
    assert "claude.ai — a website, not this computer" in text
    assert "not verified" not in text
    assert "Any program" not in text
    assert "In less than a minute" in text


def test_a_vouched_name_with_loopback_redirects_only_still_warns() -> None:
    text = Walk(pages.ask_in_app(question(verified_host="claude.ai"), code="K7Q3-M2XD", seconds_left=20)).text

    assert "Any program on this computer could be behind this name." in text


def test_the_program_that_registered_is_named_where_it_is_known() -> None:
    asked = replace(question(), program="node (…/mcp-remote/proxy.js) started by Cursor")

    known, unknown = (pages.ask_in_app(each, code="K7Q3-M2XD", seconds_left=290) for each in (asked, question()))

    assert "Registered by node (…/mcp-remote/proxy.js) started by Cursor" in Walk(known).text
    assert "Registered by" not in Walk(unknown).text


def test_an_unknown_scope_is_shown_as_it_is() -> None:
    text = Walk(pages.ask_in_app(question(scope="files:write"), code="K7Q3-M2XD", seconds_left=20)).text

    assert "Scope “files:write”" in text


def test_consent_ticks_every_server_and_puts_deny_first() -> None:
    walked = Walk(pages.consent(question(), person=Identity("i", "s", "Ana Pérez", "ana@example.com")))

    boxes = [each for each in walked.all("input") if each["type"] == "checkbox"]
    assert [(each["name"], each["value"], "checked" in each) for each in boxes] == [("upstream", "built-in", True)]
    assert [each["value"] for each in walked.all("button")] == ["deny", "allow"]
    assert "Signed in as Ana Pérez (ana@example.com)" in walked.text
    assert "Read only" not in walked.text


def test_consent_ticks_only_the_servers_that_were_chosen_before() -> None:
    several = replace(question(), upstreams=(Upstream("one", "One", "ready", 1), Upstream("two", "Two", "ready", 1)))

    walked = Walk(pages.consent(several, person=Identity("i", "s", "Ana"), ticked=("two",)))

    boxes = {each["value"]: "checked" in each for each in walked.all("input") if each["type"] == "checkbox"}
    assert boxes == {"one": False, "two": True}


def test_read_only_is_offered_on_request_and_off_at_first() -> None:
    walked = Walk(pages.consent(question(), person=Identity("i", "s", "Ana"), offer_read_only=True))

    boxes = {each["name"]: "checked" in each for each in walked.all("input") if each["type"] == "checkbox"}
    assert boxes == {"upstream": True, "read_only": False}


@pytest.mark.parametrize(
    ("page", "status"),
    [
        (pages.done("x"), 200),
        (pages.denied("x"), 200),
        (pages.expired(), 410),
        (pages.unknown_client("x"), 400),
        (pages.wrong_browser(), 403),
        (pages.too_many(), 429),
        (pages.problem("x", "y", status=502), 502),
        (pages.home("http://localhost:8000/mcp"), 200),
    ],
)
def test_the_status_says_what_the_page_says(page: HTMLResponse, status: int) -> None:
    assert page.status_code == status
    assert ("retry-after" in page.headers) == (status == 429)


def test_an_app_link_is_opened_by_the_page_and_by_a_button() -> None:
    walked = Walk(pages.done("Cursor", return_to="cursor://anysphere.cursor-mcp/cb?code=a&state=b"))

    refresh = [each["content"] for each in walked.all("meta") if each.get("http-equiv") == "refresh"]
    assert refresh == ["1;url=cursor://anysphere.cursor-mcp/cb?code=a&state=b"]
    assert [each["href"] for each in walked.all("a")] == ["cursor://anysphere.cursor-mcp/cb?code=a&state=b"]


@pytest.mark.parametrize(
    "address",
    [
        *("javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "data:x,y"),
        *("vbscript:x", "blob:x", "file:///etc/passwd", "about:blank", "view-source:x", "//evil.example", "", "x y:z"),
    ],
)
def test_an_address_that_a_browser_would_run_is_never_a_link(address: str) -> None:
    with pytest.raises(ValueError):
        pages.done("x", return_to=address)
    with pytest.raises(ValueError):
        pages.denied("x", return_to=address)


def test_text_put_together_from_markup_is_escaped_again() -> None:
    page = pages.problem(pages.Markup("<b>") + "<i>", "hint")

    assert "&lt;b&gt;&lt;i&gt;" in bytes(page.body).decode()


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_and_edges_stand_out_enough_from_their_ground(scheme: str) -> None:
    style = resource("pages", "page.css").read_text(encoding="utf-8")
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", blocks[scheme == "dark"]))

    text_on_ground = [
        *(("ink", "card"), ("ink", "sunk"), ("soft", "card"), ("soft", "sunk"), ("accent", "card"), ("accent", "sunk")),
        *(("accent", "ground"), ("on-accent", "accent"), ("on-accent", "accent-strong"), ("good", "good-ground")),
        *(("warn", "warn-ground"), ("deny", "card"), ("deny", "deny-ground")),
    ]
    for text, ground in text_on_ground:
        assert _contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    for edge in ("edge", "deny", "accent"):
        assert _contrast(colours[edge], colours["card"]) >= 3, edge


def test_a_page_says_which_language_it_is_in() -> None:
    for language, tag in (("en", "en"), ("de", "de"), ("zh", "zh-Hans")):
        with speaking(language):
            page = pages.expired()

        assert page.headers["Content-Language"] == tag
        assert page.headers["Vary"] == "Accept-Language"
        assert f'<html lang="{tag}"' in bytes(page.body).decode()


def test_a_translated_page_keeps_its_structure_and_its_names() -> None:
    with speaking("de"):
        page = bytes(pages.ask_in_app(question(), code="K7Q3-M2XD", seconds_left=290).body).decode()

    assert "Wer fragt" in page
    assert "K7Q3-M2XD" in page
    assert "Who asks" not in page
    assert "[[" not in page
