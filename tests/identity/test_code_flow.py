"""What every sign-in by authorization code shares."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge_app.identity.base import Credential, SignInRefused
from bridge_app.identity.code_flow import begin_login, claim_at, clean, is_at_home, person_of, warn_of_end
from tests.fakes import query

# ---- issuers --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("named", "address", "is_home"),
    [
        (None, "https://a.example/authorize", True),
        ("https://a.example", "https://a.example/authorize", True),
        ("https://A.example:443/tenant", "https://a.example/authorize", True),
        ("https://a.example:444", "https://a.example", False),
        ("http://a.example", "https://a.example", False),
        ("https://b.a.example", "https://a.example", False),
        ("http://[::1]:80", "http://[::1]", True),
    ],
)
def test_an_issuer_is_at_home_at_its_origin(named: str | None, address: str, is_home: bool) -> None:
    assert is_at_home(named, address) is is_home


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_can_be_compared_with_an_issuer(text: str) -> None:
    assert is_at_home(text, "https://a.example") in (True, False)


# ---- beginning ------------------------------------------------------------------------------------------------


def test_a_login_without_pkce_and_nonce_has_neither() -> None:
    login = begin_login("https://a.example/authorize", {"scope": "x"}, sends_pkce=False)

    assert set(query(login.url)) == {"scope", "response_type", "state"}
    assert (login.verifier, login.nonce) == ("", None)


# ---- people ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("subject", ["\ud800", "a\nb", "", " \u200b", "x" * 513, None, True, 1.5, [], {}])
def test_an_id_that_can_not_be_kept_is_refused(subject: object) -> None:
    with pytest.raises(SignInRefused):
        person_of({"sub": subject}, "https://a.example", "Example")


def test_a_number_is_an_id() -> None:
    assert person_of({"id": 0}, "https://a.example", "Example", subject_claim="id").subject == "0"


def test_a_claim_is_found_by_its_name_before_its_path() -> None:
    claims = {"a.b": 1, "a": {"b": 2, "c": 3}}

    assert (claim_at(claims, "a.b"), claim_at(claims, "a.c"), claim_at(claims, "a.c.d")) == (1, 3, None)


@settings(deadline=None)
@given(st.text())
def test_a_name_is_one_short_visible_line(text: str) -> None:
    cleaned = clean(text)

    assert len(cleaned) <= 100
    assert cleaned.isprintable() or not cleaned.isascii()
    assert clean(cleaned) == cleaned
    cleaned.encode()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(5, "0 minutes"), (60, "1 minute;"), (5400, "90 minutes"), (7200, "2 hours"), (172_800, "2 days")],
)
def test_the_end_of_a_login_is_told_in_words(seconds: float, words: str) -> None:
    warning = warn_of_end("Pangea", Credential("x", expires_at=1000 + seconds), 1000)

    assert warning is not None
    assert words in warning


def test_a_login_that_can_be_renewed_needs_no_warning() -> None:
    assert warn_of_end("Pangea", Credential("x", "y", expires_at=1), 0) is None
    assert warn_of_end("Pangea", Credential("x"), 0) is None
