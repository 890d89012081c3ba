"""The HTTP object every provider uses, and the addresses it may be pointed at."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge_app.identity.base import ProviderUnavailable, SignInRefused
from bridge_app.identity.endpoints import (
    fetch_json,
    find_fault,
    open_http,
    require_safe_url,
    scopes_of,
    seconds_of,
    trusted_authorities,
)
from tests.demo.person import served
from tests.fakes import Clock
from tests.identity.fake_provider import FakeProvider, Reply


@pytest.fixture
async def fake() -> AsyncIterator[FakeProvider]:
    async with FakeProvider(Clock()).serve() as fake:
        yield fake


# ---- the HTTP object ------------------------------------------------------------------------------------------


async def test_cookies_of_a_provider_are_not_kept(fake: FakeProvider) -> None:
    fake.faults["jwks"] = Reply(200, b"{}", {"Set-Cookie": "person=alice; Path=/"})

    async with open_http() as http:
        for _ in range(2):
            await fetch_json(http, "GET", f"{fake.origin}/jwks", provider="Example")

    assert all("cookie" not in each.headers for each in fake.asked)


async def test_what_runs_on_this_computer_is_asked_without_a_proxy(
    fake: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)

    async with open_http() as http:
        status, _ = await fetch_json(http, "GET", f"{fake.origin}/jwks", provider="Example")

    assert status == 200


async def test_a_certificate_nobody_vouches_for_is_not_trusted() -> None:
    async with served(tls=True) as pangea, open_http() as http:
        with pytest.raises(ProviderUnavailable):
            await fetch_json(http, "GET", f"{pangea.base}/v2/oauth/jwks.json", provider="Pangea")


async def test_a_company_s_own_authority_is_trusted_once_the_system_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(tls=True) as pangea:
        host, _, port = pangea.base.removeprefix("https://").partition(":")
        certificate = tmp_path / "authority.pem"
        certificate.write_text(await asyncio.to_thread(ssl.get_server_certificate, (host, int(port))))
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        trusted_authorities.cache_clear()

        async with open_http() as http:
            status, _ = await fetch_json(http, "GET", f"{pangea.base}/v2/oauth/jwks.json", provider="Pangea")

    trusted_authorities.cache_clear()
    assert status == 200


async def test_a_call_that_is_cancelled_stays_cancelled(fake: FakeProvider) -> None:
    fake.faults["jwks"] = Reply(hangs=True)
    async with open_http() as http:
        call = asyncio.create_task(fetch_json(http, "GET", f"{fake.origin}/jwks", provider="Example"))
        async with asyncio.timeout(5):
            while not fake.asked:
                await asyncio.sleep(0.01)

        call.cancel()

        with pytest.raises(asyncio.CancelledError):
            await call


async def test_an_answer_read_whole_by_a_test_transport_is_taken() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"a": 1}))

    async with httpx.AsyncClient(transport=transport) as http:
        assert await fetch_json(http, "GET", "https://a.example", provider="Example") == (200, {"a": 1})


# ---- addresses ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example",
        "https://a.example:8443/x?y=z",
        "http://localhost:1/",
        "http://127.0.0.1",
        "http://[::1]:8/a",
    ],
)
def test_a_safe_address_has_no_fault(url: str) -> None:
    assert find_fault(url) is None
    assert require_safe_url(url, "address") == url


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example",
        "http://127.0.0.2",
        "http://localhost.a.example",
        "//a.example",
        "https://",
        "https://a@b.example",
        "https://a.example/#x",
        "https://a.example/\n",
        "https://ä.example",
        "https://a.example\\b",
        "https://a.example:99999",
        "data:text/html,x",
        "",
        None,
        7,
    ],
)
def test_an_unsafe_address_is_refused(url: object) -> None:
    with pytest.raises(SignInRefused) as refused:
        require_safe_url(url, "address")

    assert refused.value.hint


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_can_be_judged_as_an_address(text: str) -> None:
    assert find_fault(text) is None or isinstance(find_fault(text), str)


# ---- values ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (60, 60.0),
        ("60", 60.0),
        (1.5, 1.5),
        (0, 0.0),
        (-5, 0.0),
        (10**400, 1e15),
        ("9" * 400, None),
        ("1.5", None),
        ("²", None),
        (True, None),
        (None, None),
        (float("inf"), None),
        (float("nan"), None),
    ],
)
def test_seconds_are_read_with_care(value: object, seconds: float | None) -> None:
    assert seconds_of(value) == seconds


def test_scopes_are_read_with_care() -> None:
    assert scopes_of("a b") == ("a", "b")
    assert scopes_of("repo,gist") == ("repo", "gist")
    assert scopes_of("") == ()
    assert scopes_of(None) is None
    assert scopes_of(["a"]) is None
