"""Which redirect URIs may be registered, and which one asked for is the registered one."""

import pytest

from bridge_app.authorization.clients import (
    BadRegistration,
    find_redirect_uri,
    is_document_url,
    judge_redirect_uris,
    redirect_uri_matches,
    redirect_uri_problem,
)

ACCEPTED = [
    "http://127.0.0.1:41234/callback",
    "http://localhost:3000/",
    "http://localhost",
    "http://[::1]:9000/cb",
    "http://127.0.0.1/cb?kept=1",
    "https://claude.ai/api/mcp/auth_callback",
    "https://vscode.dev/redirect",
    "cursor://anysphere.cursor-mcp/oauth/callback",
    "vscode://vscode.github-authentication/did-authenticate",
    "warp://mcp/oauth2callback",
    "claude://oauth",
    "com.example.app:/oauth",
]
REFUSED = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "javascript\n:alert(1)",
    "\x00javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:http://localhost/1",
    "filesystem:http://localhost/1",
    "about:blank",
    "view-source:http://localhost/",
    "ms-msdt:/id",
    "search-ms:query=x",
    "smb://host/share",
    "ldap://host/x",
    "intent://x#Intent;end",
    "mailto:a@example.com",
    "ftp://localhost/x",
    "ws://localhost/x",
    "http://example.com/cb",
    "http://localhost.evil.example/cb",
    "http://127.0.0.1.evil.example/cb",
    "http://0.0.0.0/cb",
    "http://127.0.0.2/cb",
    "http://localhost./cb",
    "http://localhost@evil.example/cb",
    "http://user:pass@localhost/cb",
    "https://user@example.com/cb",
    "https://claude.ai\\@evil.example/cb",
    "http://localhost:1/cb#fragment",
    "http://localhost:1/cb#",
    "/callback",
    "//localhost/cb",
    "localhost:3000/cb",
    "http:///cb",
    "https://",
    "http:localhost/cb",
    "http://localhost:*/cb",
    "https://*.example.com/cb",
    "*",
    "",
    " ",
    "http://localhost:99999/cb",
    "http://localhost:port/cb",
    "http://[::1/cb",
    "http://localhost:1/a b",
    "http://localhost:1/\r\nSet-Cookie: x=1",
    'http://localhost:1/"onload="x',
    "http://localhost:1/<script>",
    "https://a%zz/cb",
    "https://exa|mple.com/cb",
    "https://" + "a" * 2000 + ".example/cb",
]


@pytest.mark.parametrize("uri", ACCEPTED)
def test_addresses_of_this_computer_https_and_app_links_are_accepted(uri: str) -> None:
    assert redirect_uri_problem(uri) is None


@pytest.mark.parametrize("uri", REFUSED)
def test_dangerous_and_malformed_redirect_uris_are_refused(uri: str) -> None:
    assert redirect_uri_problem(uri) is not None


def test_a_web_application_may_not_use_this_computer() -> None:
    assert redirect_uri_problem("http://localhost:1/cb", "web") is not None
    assert redirect_uri_problem("https://127.0.0.1/cb", "web") is not None
    assert redirect_uri_problem("https://example.com/cb", "web") is None
    assert redirect_uri_problem("https://example.com/cb", "native") is None


def test_the_good_ones_of_a_mixed_set_are_kept_in_order() -> None:
    kept = judge_redirect_uris(
        ["http://evil.example/", "cursor://a/b", "javascript:x", "http://localhost:1/"], "native"
    )

    assert kept == ("cursor://a/b", "http://localhost:1/")


@pytest.mark.parametrize("uris", [[], ["javascript:x"], ["http://localhost:1/cb"] * 21])
def test_a_set_without_a_usable_one_or_with_too_many_is_refused(uris: list[str]) -> None:
    with pytest.raises(BadRegistration) as caught:
        judge_redirect_uris(uris, "native")

    assert caught.value.error == "invalid_redirect_uri"


@pytest.mark.parametrize(
    ("registered", "asked"),
    [
        ("http://127.0.0.1:41234/cb", "http://127.0.0.1:41234/cb"),
        ("http://127.0.0.1:41234/cb", "http://127.0.0.1:50000/cb"),
        ("http://127.0.0.1/cb", "http://127.0.0.1:50000/cb"),
        ("http://localhost/cb?a=1", "http://localhost:9/cb?a=1"),
        ("http://[::1]:1/cb", "http://[::1]:2/cb"),
        ("http://[::1]/cb", "http://[::1]:2/cb"),
        ("http://localhost", "http://localhost:8"),
        ("https://example.com/cb", "https://example.com/cb"),
        ("cursor://a/b", "cursor://a/b"),
    ],
)
def test_a_redirect_uri_matches_exactly_but_for_the_port_on_this_computer(registered: str, asked: str) -> None:
    assert redirect_uri_matches(registered, asked)


@pytest.mark.parametrize(
    "asked",
    [
        "http://127.0.0.1:41234/cb/",
        "http://127.0.0.1:41234/CB",
        "http://127.0.0.1:41234/cb?x=1",
        "http://127.0.0.1:41234/cb?",
        "http://127.0.0.1:41234/cb#",
        "http://127.0.0.1:41234/cb#x",
        "http://127.0.0.1:41234/x/../cb",
        "http://127.0.0.1:41234/./cb",
        "http://127.0.0.1:41234/%63b",
        "http://127.0.0.1:41234/%2fcb",
        "http://127.0.0.1:41234//cb",
        "http://127.0.0.1:41234/cb;x",
        "http://127.0.0.1:41234\\cb",
        "http://127.0.0.1:41234/cb ",
        "http://127.0.0.1:41234/cb\n",
        "http://127.0.0.1:4\t1234/cb",
        "http://user@127.0.0.1:41234/cb",
        "http://127.0.0.1:41234@evil.example/cb",
        "http://evil.example/cb",
        "http://localhost:41234/cb",
        "http://[::1]:41234/cb",
        "http://127.0.0.2:41234/cb",
        "http://127.1:41234/cb",
        "https://127.0.0.1:41234/cb",
        "HTTP://127.0.0.1:41234/cb",
        "//127.0.0.1:41234/cb",
        "http://127.0.0.1:99999/cb",
        "http://127.0.0.1:-1/cb",
        "http://127.0.0.1:x/cb",
        "http://127.0.0.1:/cb",
        "",
    ],
)
def test_every_other_difference_is_a_mismatch(asked: str) -> None:
    assert not redirect_uri_matches("http://127.0.0.1:41234/cb", asked)


@pytest.mark.parametrize(
    ("registered", "asked"),
    [
        ("https://example.com/cb", "https://example.com:8443/cb"),
        ("https://example.com:443/cb", "https://example.com/cb"),
        ("https://localhost:1/cb", "https://localhost:2/cb"),
        ("cursor://a:1/b", "cursor://a:2/b"),
    ],
)
def test_the_port_is_free_for_http_on_this_computer_only(registered: str, asked: str) -> None:
    assert not redirect_uri_matches(registered, asked)


def test_a_missing_redirect_uri_stands_for_the_only_one() -> None:
    assert find_redirect_uri(["http://localhost:1/cb"], None) == "http://localhost:1/cb"
    assert find_redirect_uri(["http://localhost:1/cb", "cursor://a/b"], None) is None
    assert find_redirect_uri([], None) is None


@pytest.mark.parametrize(
    ("client_id", "is_document"),
    [
        ("https://app.example/oauth/client.json", True),
        ("https://app.example:8443/client", True),
        ("http://app.example/client", False),
        ("https://app.example", False),
        ("https://app.example/", False),
        ("https://user@app.example/client", False),
        ("https://app.example/client#x", False),
        ("https://app.example/a/../client", False),
        ("https://app.example/a/%2e%2e/client", False),
        ("https://app.example/./client", False),
        ("https:///client", False),
        ("https://[::1/client", False),
        ("6f1b1f6e-1b43-4f5c-9c53-5a1f2f6d9a11", False),
        ("", False),
    ],
)
def test_only_a_plain_https_address_with_a_path_is_a_document_url(client_id: str, is_document: bool) -> None:
    assert is_document_url(client_id) is is_document
