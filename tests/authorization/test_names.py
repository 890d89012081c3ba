"""Names and addresses that clients send, made safe to show."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_app.authorization.names import clean_line, clean_name, destination, redirect_host

any_text = st.text(st.characters(exclude_categories=()), max_size=300)


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("Claude Code (bridge)", "Claude Code (bridge)"),
        ("  two \t\r\n lines\u2028more ", "two lines more"),
        ("Cursor\u202e rosruC", "Cursor rosruC"),
        ("\u2066isolated\u2069 \u200emarks\u200f\u061c", "isolated marks"),
        ("zero\u200b\u200c\u200d\u2060\ufeffwidth", "zerowidth"),
        ("soft\u00adhyphen\u034f", "softhyphen"),
        ("bell\x07 escape\x1b[31m \x00nul\x9b", "bell escape[31m nul"),
        ("tags\U000e0041\U000e007f and \ufe0fselectors", "tags and selectors"),
        ("\u3164\u115f\u1160\uffa0\u2800", "An unnamed app"),
        ("private\ue000\U0010ffff", "private"),
        ("lone\ud800", "lone"),
        ("Zoë’s 編集者 محرر", "Zoë’s 編集者 محرر"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("", "An unnamed app"),
        ("\u0301\u0302", "An unnamed app"),
    ],
)
def test_a_name_becomes_one_plain_line(sent: str, shown: str) -> None:
    assert clean_name(sent) == shown


def test_stacked_marks_are_thinned_to_two() -> None:
    shown = clean_name("Z" + "\u0336" * 40 + "algo")

    assert shown == "Z\u0336\u0336algo"


def test_a_mark_never_settles_on_the_text_around_it() -> None:
    assert clean_name("\u0301Claude \u0338Code") == "Claude Code"


def test_a_long_name_ends_in_an_ellipsis() -> None:
    assert clean_name("W" * 50_000) == "W" * 59 + "…"
    assert clean_name("W" * 60) == "W" * 60
    assert clean_name("W" * 11, limit=10) == "W" * 9 + "…"


@given(any_text, st.integers(min_value=1, max_value=80))
def test_no_text_at_all_comes_out_long_invisible_or_on_two_lines(text: str, limit: int) -> None:
    shown = clean_line(text, limit)

    assert len(shown) <= limit
    assert not any(unicodedata.category(each)[0] == "C" for each in shown)
    assert not any(unicodedata.category(each)[0] == "Z" and each != " " for each in shown)
    assert "  " not in shown
    assert shown == shown.strip()
    shown.encode()


@given(any_text, st.integers(min_value=1, max_value=80))
def test_cleaning_twice_changes_nothing(text: str, limit: int) -> None:
    once = clean_line(text, limit)

    assert clean_line(once, limit) == once


@pytest.mark.parametrize(
    ("redirect_uri", "place", "kind"),
    [
        ("http://localhost:51234/callback", "localhost:51234", "this_computer"),
        ("http://127.0.0.1/", "127.0.0.1", "this_computer"),
        ("http://[::1]:33418/cb", "[::1]:33418", "this_computer"),
        ("HTTP://LOCALHOST:1/", "localhost:1", "this_computer"),
        ("https://vscode.dev/redirect", "vscode.dev", "website"),
        ("https://localhost:8080/", "localhost:8080", "this_computer"),
        ("http://127.0.0.1.evil.example/", "127.0.0.1.evil.example", "website"),
        ("http://127.evil.example/", "127.evil.example", "website"),
        ("http://localhost.evil.example/", "localhost.evil.example", "website"),
        ("http://localhost@evil.example/", "evil.example", "website"),
        ("https://сlaude.ai/cb", "xn--laude-0ye.ai", "website"),
        ("cursor://anysphere.cursor-mcp/oauth/callback", "cursor://anysphere.cursor-mcp", "app_link"),
        ("com.example.app:/callback", "com.example.app:", "app_link"),
        ("http://[::1", "http://[::1", "app_link"),
        ("http://localhost:99999/", "http://localhost:99999/", "app_link"),
    ],
)
def test_a_redirect_uri_is_shown_as_a_place(redirect_uri: str, place: str, kind: str) -> None:
    shown = destination(redirect_uri)

    assert (shown.place, shown.kind) == (place, kind)
    assert redirect_host(redirect_uri) == place


def test_a_long_host_keeps_the_end_that_says_whose_it_is() -> None:
    place = redirect_host("https://" + "claude.ai." * 23 + "evil.example:444/cb")

    assert len(place) == 120
    assert place.startswith("…")
    assert place.endswith(".evil.example:444")


@given(any_text)
def test_no_redirect_uri_at_all_makes_it_stumble(text: str) -> None:
    for redirect_uri in (text, f"http://{text}/", f"https://{text}", f"{text}://x"):
        shown = destination(redirect_uri)

        assert len(shown.place) <= 120
        shown.place.encode()
