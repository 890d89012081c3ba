"""A certified OpenID provider: login end to end, key rotation, a refused consent, an expired login, a restart."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bridge_app.identity.base import Credential, LoginEnded, ProviderUnavailable, SignedIn, SignInRefused
from bridge_app.identity.endpoints import open_http
from bridge_app.identity.oauth import OAuthProvider, OAuthSettings
from bridge_app.identity.oidc import OidcSettings, OpenIdProvider
from tests.clients.harness import find_chromium
from tests.fakes import query
from tests.identity.real_openid_provider import CALLBACK, SECRET, Person, RealProvider, running

STAYS = (("prompt", "consent"),)
"""The provider gives `offline_access` only to people it asked (OpenID Connect Core §11)."""


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealProvider]:
    with running(tmp_path) as real:
        yield real


@pytest.fixture
def person() -> Iterator[Person]:
    person = Person()
    yield person
    person.close()


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with open_http() as http:
        yield http


class TheirTime:
    """Our clock, moved together with the provider's."""

    def __init__(self, real: RealProvider) -> None:
        self._real = real
        self._ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds
        self._real.turn("clock", seconds=seconds)


@pytest.fixture
def clock(real: RealProvider) -> TheirTime:
    return TheirTime(real)


@pytest.fixture
def provider(real: RealProvider, http: httpx.AsyncClient, clock: TheirTime) -> OpenIdProvider:
    return OpenIdProvider(OidcSettings(real.issuer, "basic", SECRET, parameters=STAYS), http, clock)


async def sign_in(provider: OpenIdProvider | OAuthProvider, person: Person, **attitude: Any) -> SignedIn:
    login = await provider.begin(CALLBACK)
    answer = await asyncio.to_thread(person.sign_in, login.url, **attitude)
    return await provider.complete(login, answer, CALLBACK)


async def credential_of(provider: OpenIdProvider, person: Person) -> Credential:
    credential = (await sign_in(provider, person)).credential
    assert credential is not None
    return credential


# ---- login ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("client_id", "method"), [("basic", "basic"), ("post", "post"), ("public", "none")])
async def test_a_person_signs_in_whatever_the_client(
    real: RealProvider, http: httpx.AsyncClient, clock: TheirTime, person: Person, client_id: str, method: Any
) -> None:
    secret = None if method == "none" else SECRET
    provider = OpenIdProvider(OidcSettings(real.issuer, client_id, secret, method, parameters=STAYS), http, clock)

    signed_in = await sign_in(provider, person)

    identity, credential = signed_in.identity, signed_in.credential
    assert (identity.issuer, identity.subject) == (real.issuer, "alice")
    assert (identity.name, identity.email) == ("Alice Example", "alice@example.com")
    assert credential is not None
    assert credential.refresh_token is not None
    assert set(credential.scopes) == {"openid", "profile", "email", "offline_access"}
    await provider.check(credential)
    await provider.revoke(credential)
    with pytest.raises(LoginEnded):
        await provider.refresh(credential)


async def test_without_being_asked_anew_there_is_no_renewal(
    real: RealProvider, http: httpx.AsyncClient, clock: TheirTime, person: Person
) -> None:
    provider = OpenIdProvider(OidcSettings(real.issuer, "basic", SECRET), http, clock)

    credential = await credential_of(provider, person)

    assert credential.refresh_token is None


async def test_two_people_are_two_subjects(provider: OpenIdProvider, person: Person) -> None:
    bob = Person("bob")

    assert (await sign_in(provider, person)).identity.subject == "alice"
    assert (await sign_in(provider, bob)).identity.subject == "bob"

    bob.close()


@pytest.mark.parametrize("page", ["Sign in", "Allow"])
async def test_a_refusal_on_either_page_is_access_denied(provider: OpenIdProvider, person: Person, page: str) -> None:
    with pytest.raises(SignInRefused) as refused:
        await sign_in(provider, person, says_no_at=page)

    assert refused.value.error == "access_denied"


async def test_a_code_is_good_once_and_only_for_its_login(provider: OpenIdProvider, person: Person) -> None:
    login, other = await provider.begin(CALLBACK), await provider.begin(CALLBACK)
    answer = await asyncio.to_thread(person.sign_in, login.url)
    mixed_up = answer | {"state": other.state}

    with pytest.raises(SignInRefused):
        await provider.complete(other, mixed_up, CALLBACK)
    await provider.complete(login, answer, CALLBACK)
    with pytest.raises(SignInRefused):
        await provider.complete(login, answer, CALLBACK)


async def test_the_provider_names_itself_in_every_answer(provider: OpenIdProvider, person: Person) -> None:
    login = await provider.begin(CALLBACK)
    answer = await asyncio.to_thread(person.sign_in, login.url)

    assert answer.pop("iss") == provider.issuer
    with pytest.raises(SignInRefused, match="another identity provider"):
        await provider.complete(login, answer, CALLBACK)


async def test_a_login_left_lying_too_long_says_so(provider: OpenIdProvider, person: Person, clock: TheirTime) -> None:
    login = await provider.begin(CALLBACK)
    answer = await asyncio.to_thread(person.sign_in, login.url)
    clock.advance(61)

    with pytest.raises(SignInRefused) as refused:
        await provider.complete(login, answer, CALLBACK)

    assert "too long" in refused.value.hint


@pytest.mark.parametrize("seconds", [600, -600])
async def test_a_clock_ten_minutes_off_is_named(
    real: RealProvider, http: httpx.AsyncClient, person: Person, seconds: int
) -> None:
    provider = OpenIdProvider(OidcSettings(real.issuer, "basic", SECRET), http, lambda: time.time() + seconds)

    with pytest.raises(SignInRefused) as refused:
        await sign_in(provider, person)

    assert "clock" in refused.value.hint


# ---- keys -----------------------------------------------------------------------------------------------------


async def test_a_login_works_after_the_keys_were_rotated(
    provider: OpenIdProvider, real: RealProvider, person: Person, clock: TheirTime
) -> None:
    await sign_in(provider, person)
    clock.advance(10)
    real.turn("rotate-keys")

    assert (await sign_in(provider, person)).identity.subject == "alice"


# ---- afterwards -----------------------------------------------------------------------------------------------


async def test_a_login_is_renewed_and_the_old_refresh_token_is_spent(
    provider: OpenIdProvider, person: Person, clock: TheirTime
) -> None:
    first = await credential_of(provider, person)
    clock.advance(601)
    await provider.check(first)

    second = await provider.refresh(first)

    await provider.check(second)
    assert second.refresh_token not in (None, first.refresh_token)
    with pytest.raises(LoginEnded):
        await provider.refresh(first)
    # A refresh token that comes twice ends the whole login there.
    with pytest.raises(LoginEnded):
        await provider.check(second)


async def test_an_expired_login_is_over(provider: OpenIdProvider, person: Person, clock: TheirTime) -> None:
    credential = await credential_of(provider, person)
    clock.advance(7201)

    with pytest.raises(LoginEnded):
        await provider.refresh(credential)


async def test_a_disabled_person_s_login_is_over(provider: OpenIdProvider, real: RealProvider, person: Person) -> None:
    credential = await credential_of(provider, person)
    await provider.check(credential)

    real.turn("disable", account="alice")

    with pytest.raises(LoginEnded):
        await provider.check(credential)
    with pytest.raises(LoginEnded):
        await provider.refresh(credential)


async def test_a_restart_in_between_ends_no_login(provider: OpenIdProvider, real: RealProvider, person: Person) -> None:
    credential = await credential_of(provider, person)
    login = await provider.begin(CALLBACK)
    await asyncio.to_thread(real.stop)
    for call in (provider.check, provider.refresh, provider.revoke):
        with pytest.raises(ProviderUnavailable):
            await call(credential)

    await asyncio.to_thread(real.start)

    await provider.check(credential)
    renewed = await provider.refresh(credential)
    await provider.check(renewed)
    # A login begun before the restart is finished after it.
    answer = await asyncio.to_thread(person.sign_in, login.url)
    assert (await provider.complete(login, answer, CALLBACK)).identity.subject == "alice"


async def test_a_provider_that_forgot_everything_ends_logins_and_takes_new_ones(
    provider: OpenIdProvider, real: RealProvider, clock: TheirTime, person: Person
) -> None:
    credential = await credential_of(provider, person)
    await asyncio.to_thread(real.stop, forgets=True)
    await asyncio.to_thread(real.start)

    for call in (provider.check, provider.refresh):
        with pytest.raises(LoginEnded):
            await call(credential)
    clock.advance(10)
    newcomer = Person()
    assert (await sign_in(provider, newcomer)).identity.subject == "alice"
    newcomer.close()


# ---- Test in the settings, and the same provider by hand --------------------------------------------------------


async def test_an_examination_finds_all_well(provider: OpenIdProvider) -> None:
    assert [each for each in await provider.examine(CALLBACK) if not each.is_well] == []


async def test_an_examination_finds_a_callback_that_is_not_registered(provider: OpenIdProvider) -> None:
    findings = await provider.examine("http://localhost:9999/elsewhere")

    assert [each.name for each in findings if not each.is_well] == ["Sign-in page"]


async def test_it_serves_as_a_plain_oauth_provider_too(
    real: RealProvider, http: httpx.AsyncClient, clock: TheirTime, person: Person
) -> None:
    settings = OAuthSettings(
        "By hand",
        f"{real.issuer}/auth",
        f"{real.issuer}/token",
        "basic",
        SECRET,
        scopes=("openid", "email", "profile"),
        userinfo_endpoint=f"{real.issuer}/me",
        introspection_endpoint=f"{real.issuer}/token/introspection",
        revocation_endpoint=f"{real.issuer}/token/revocation",
        answers_as=real.issuer,
    )
    provider = OAuthProvider(settings, http, clock)

    signed_in = await sign_in(provider, person)

    assert signed_in.identity.subject == "alice"
    assert signed_in.identity.email == "alice@example.com"
    assert signed_in.credential is not None
    await provider.check(signed_in.credential)
    await provider.revoke(signed_in.credential)
    with pytest.raises(LoginEnded):
        await provider.check(signed_in.credential)
    assert [each for each in await provider.examine(CALLBACK) if not each.is_well] == []


@pytest.mark.chromium
async def test_a_person_signs_in_and_says_no_in_a_real_browser(
    provider: OpenIdProvider, real: RealProvider, clock: TheirTime
) -> None:
    from playwright.async_api import BrowserContext, async_playwright

    async def walk(context: BrowserContext, decision: str) -> SignedIn:
        # A tab for each walk: the error page of a callback nobody answers may interrupt what the tab does next.
        page = await context.new_page()
        login = await provider.begin(CALLBACK)
        await page.goto(login.url)
        if await page.locator("input[name=account]").count():
            await page.fill("input[name=account]", "alice")
            await page.fill("input[name=password]", "alice-password")
            await page.click("button[value=yes]")
        async with page.expect_request(lambda request: request.url.startswith(CALLBACK)) as landed:
            await page.click(f"button[value={decision}]")
        address = (await landed.value).url
        await page.close()
        return await provider.complete(login, query(address), CALLBACK)

    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        context = await browser.new_context()
        context.set_default_timeout(30_000)
        first = await walk(context, "yes")
        with pytest.raises(SignInRefused) as refused:
            await walk(context, "no")
        clock.advance(10)
        real.turn("rotate-keys")
        again = await walk(context, "yes")
        await browser.close()

    assert (first.identity.name, again.identity.subject) == ("Alice Example", "alice")
    assert refused.value.error == "access_denied"
