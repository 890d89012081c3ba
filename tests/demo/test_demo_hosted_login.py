"""The browser's side: which requests are answered where, who may sign in, and what consent grants."""

import httpx
import pytest

from bridge_app.demo import hosted_login
from tests.demo.person import LABEL, REDIRECT_URI, STATE, StandIn, hidden, stand_in
from tests.fakes import query


def returned(answer: httpx.Response) -> dict[str, str]:
    """Return what came back at the redirect URI."""
    location = answer.headers["location"]
    assert location.startswith(f"{REDIRECT_URI}?"), location
    return query(location)


@pytest.mark.parametrize(
    "change",
    [
        {"client_id": None},
        {"client_id": "psa_" + "a" * 32},
        {"redirect_uri": None},
        {"redirect_uri": REDIRECT_URI + "/"},
        {"redirect_uri": REDIRECT_URI.replace("localhost", "127.0.0.1")},
        {"redirect_uri": REDIRECT_URI.replace("8000", "8001")},
        {"redirect_uri": "https://evil.example/cb"},
    ],
)
async def test_an_unknown_client_or_redirect_uri_is_told_on_a_page(change: dict[str, str | None]) -> None:
    s = stand_in()

    page = await s.http.get(s.authorize_url(**change))

    assert page.status_code == 400
    assert LABEL in page.text


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"response_type": None}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"state": None}, "invalid_request"),
        ({"state": "short"}, "invalid_request"),
        ({"state": "has spaces in it"}, "invalid_request"),
        ({"state": "s" * 1000}, "invalid_request"),
        ({"scope": "user,read"}, "invalid_scope"),
        ({"scope": "user nonsense"}, "invalid_scope"),
        ({"code_challenge_method": "S512"}, "invalid_request"),
        ({"code_challenge": "short"}, "invalid_request"),
        ({"code_challenge": None}, "invalid_request"),
        ({"prompt": "none"}, "login_required"),
    ],
)
async def test_other_faults_return_to_the_client_with_its_state(change: dict[str, str | None], error: str) -> None:
    s = stand_in()

    answer = returned(await s.http.get(s.authorize_url(**change)))

    assert answer["error"] == error
    assert answer["error_description"]
    assert answer.get("state") == {"state": STATE, **change}["state"]


async def test_a_repeated_parameter_is_refused() -> None:
    s = stand_in()

    answer = returned(await s.http.get(s.authorize_url() + "&scope=admin"))

    assert answer["error"] == "invalid_request"


@pytest.mark.parametrize("state", ["12345678", "a" * 999, "-_+/=.azAZ09", "abcdefgh=="])
async def test_a_state_of_the_published_pattern_comes_back_as_it_was(state: str) -> None:
    s = stand_in()

    answer = returned(await s.browser.sign_in(s.authorize_url(state=state)))

    assert answer["state"] == state
    assert answer["code"].startswith("pmc_")


async def test_the_login_page_takes_a_hint_of_who_it_is() -> None:
    s = stand_in()

    page = await s.browser.http.get(s.authorize_url(login_hint="bob@example.com"))

    assert 'value="bob@example.com"></label>' in page.text


@pytest.mark.parametrize(
    ("email", "password", "status"),
    [
        ("alice@example.com", "wrong", 401),
        ("nobody@example.com", "wrong", 401),
        ("carol@example.com", None, 403),
        ("dave@example.com", None, 403),
    ],
)
async def test_who_may_not_sign_in_is_told_on_the_page(email: str, password: str | None, status: int) -> None:
    s = stand_in()

    page = await s.browser.sign_in(s.authorize_url(), email, password=password)

    assert page.status_code == status
    assert 'role="alert"' in page.text


async def test_five_wrong_passwords_lock_the_account() -> None:
    s = stand_in()

    for _ in range(5):
        assert (await s.browser.sign_in(s.authorize_url(), password="wrong")).status_code == 401

    assert (await s.browser.sign_in(s.authorize_url())).status_code == 403
    await s.admin("POST", "act", action="unlock_user", email="alice@example.com")
    assert "code" in returned(await s.browser.sign_in(s.authorize_url()))


async def test_a_form_from_another_browser_is_refused() -> None:
    s = stand_in()
    page = await s.browser.http.get(s.authorize_url())
    form = {"flow": hidden(page, "flow"), "csrf": hidden(page, "csrf"), "email": "alice@example.com"}

    answer = await s.new_browser().http.post("/login", data={**form, "password": "alice-demo-password"})

    assert answer.status_code == 403


async def test_a_login_page_left_open_too_long_is_over() -> None:
    s = stand_in()
    page = await s.browser.http.get(s.authorize_url())
    form = {"flow": hidden(page, "flow"), "csrf": hidden(page, "csrf"), "email": "alice@example.com"}
    s.cloud.clock.advance(601)

    answer = await s.browser.http.post("/login", data={**form, "password": "alice-demo-password"})

    assert answer.status_code == 400


async def test_a_browser_that_is_signed_in_is_not_asked_again_unless_told_so() -> None:
    s = stand_in()
    await s.browser.sign_in(s.authorize_url())

    silent = await s.browser.http.get(s.authorize_url(prompt="none"))
    forced = await s.browser.http.get(s.authorize_url(prompt="login"))
    other = await s.new_browser().http.get(s.authorize_url())
    await s.browser.http.get("/logout")
    after = await s.browser.http.get(s.authorize_url())

    assert "code" in returned(silent)
    assert [forced.status_code, other.status_code, after.status_code] == [200, 200, 200]


async def test_the_cookies_are_out_of_reach_of_scripts_and_other_sites() -> None:
    s = stand_in()
    page = await s.browser.http.get(s.authorize_url())
    form = {"flow": hidden(page, "flow"), "csrf": hidden(page, "csrf"), "email": "alice@example.com"}

    answer = await s.browser.http.post("/login", data={**form, "password": "alice-demo-password"})

    for cookie in (page.headers["set-cookie"], answer.headers["set-cookie"]):
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie


async def test_consent_is_asked_for_the_scope_that_needs_it_and_remembered() -> None:
    s = stand_in()

    first = await s.tokens(scope="read admin")
    again = await s.browser.http.get(s.authorize_url(scope="read admin", prompt="none"))
    await s.admin("POST", "act", action="forget_consents")
    forgotten = await s.browser.http.get(s.authorize_url(scope="read admin", prompt="none"))

    assert first["scope"] == "read admin"
    assert "code" in returned(again)
    assert returned(forgotten)["error"] == "consent_required"


async def test_a_person_may_allow_a_part() -> None:
    s = stand_in()

    answer = await s.browser.sign_in(s.authorize_url(scope="read admin"), untick=("admin",))

    assert (await s.redeem(returned(answer)["code"])).json()["scope"] == "read"


@pytest.mark.parametrize(("scope", "allow", "untick"), [("read admin", False, ()), ("admin", True, ("admin",))])
async def test_denying_or_allowing_nothing_is_access_denied(scope: str, allow: bool, untick: tuple[str, ...]) -> None:
    s = stand_in()

    answer = returned(await s.browser.sign_in(s.authorize_url(scope=scope), allow=allow, untick=untick))

    assert answer["error"] == "access_denied"
    assert answer["state"] == STATE


async def test_consent_in_another_browser_is_refused() -> None:
    s = stand_in()
    s.cloud.knobs.consent = "always"
    await s.browser.sign_in(s.authorize_url())
    page = await s.browser.http.get(s.authorize_url())
    page = await s.browser.http.get(page.headers["location"])

    assert (await s.new_browser().answer(page)).status_code == 403
    assert "code" in returned(await s.browser.answer(page))


async def test_without_a_scope_the_client_gets_its_default() -> None:
    s = stand_in()

    assert (await s.tokens(scope=None))["scope"] == "user read"


async def test_consent_knobs() -> None:
    s = stand_in()

    s.cloud.knobs.consent = "never"
    never = await s.tokens(scope="user read admin")
    s.cloud.knobs.consent = "partial"
    partial = await s.tokens(scope="user read write")
    s.cloud.knobs.granted_scope = "user"
    fixed = await s.tokens(scope="user read write")

    assert [never["scope"], partial["scope"], fixed["scope"]] == ["user read admin", "user read", "user"]


@pytest.mark.parametrize(
    ("knob", "value", "check"),
    [
        ("callback_state", "altered", lambda answer: answer["state"] == f"{STATE}x" and "code" in answer),
        ("callback_state", "missing", lambda answer: "state" not in answer and "code" in answer),
        ("callback_fault", "missing_code", lambda answer: set(answer) == {"state"}),
        ("callback_fault", "error", lambda answer: answer["error"] == "server_error"),
        ("callback_fault", "extra", lambda answer: "session_state" in answer and "code" in answer),
        ("callback_fault", "wrong_iss", lambda answer: answer["iss"] == "https://issuer.elsewhere.example"),
        ("send_iss", True, lambda answer: answer["iss"] == "http://stand-in.test"),
    ],
)
async def test_the_callback_goes_wrong_as_ordered(knob: str, value: object, check: object) -> None:
    s = stand_in()
    s.cloud.knobs.change({knob: value})

    answer = returned(await s.browser.sign_in(s.authorize_url()))

    assert callable(check)
    assert check(answer), answer


async def test_the_state_may_come_twice() -> None:
    s = stand_in()
    s.cloud.knobs.callback_state = "duplicated"

    answer = await s.browser.sign_in(s.authorize_url())

    assert httpx.URL(answer.headers["location"]).params.get_list("state") == [STATE, "another-state"]


@pytest.mark.parametrize("with_pkce", [True, False])
async def test_a_planted_code_belongs_to_somebody_else(with_pkce: bool) -> None:
    s = stand_in()
    s.cloud.knobs.callback_fault = "mix_up"
    answer = await s.browser.sign_in(s.authorize_url(with_pkce=with_pkce))

    tokens = await s.redeem(returned(answer)["code"])

    if with_pkce:
        assert tokens.json()["error"] == "invalid_grant"
    else:
        assert (await s.introspect(tokens.json()["access_token"]))["email"] == "bob@example.com"


@pytest.mark.parametrize(
    ("mode", "registered", "asked", "status"),
    [
        ("wildcard", "http://localhost:8000/*/callback", "http://localhost:8000/x/callback", 200),
        ("wildcard", "http://localhost:8000/*/callback", "http://localhost:8000/x/y/callback", 400),
        ("loopback_port", REDIRECT_URI, REDIRECT_URI.replace("8000", "41234"), 200),
        ("loopback_port", REDIRECT_URI, REDIRECT_URI.replace("localhost:8000", "evil.example:8000"), 400),
        ("loopback_port", REDIRECT_URI, REDIRECT_URI.replace("localhost:8000", "localhost:bad"), 400),
        ("loopback_port", REDIRECT_URI, REDIRECT_URI.replace("localhost", "x@localhost"), 400),
    ],
)
async def test_redirect_uris_match_by_the_rule_of_the_knob(mode: str, registered: str, asked: str, status: int) -> None:
    s = stand_in(redirect_uris=[registered])
    s.cloud.knobs.change({"redirect_match": mode})

    assert (await s.http.get(s.authorize_url(redirect_uri=asked))).status_code == status


async def test_the_resource_parameter_is_ignored_or_refused() -> None:
    s = stand_in()
    url = s.authorize_url(resource="http://localhost:8000/mcp")

    ignored = await s.http.get(url)
    s.cloud.knobs.resource_parameter = "refused"

    assert ignored.status_code == 200
    assert returned(await s.http.get(url))["error"] == "invalid_target"


async def test_the_plain_hosted_login_returns_a_code_for_the_api() -> None:
    s = stand_in()
    link = f"/authorize?redirect_uri={REDIRECT_URI}&state={STATE}"

    answer = returned(await s.browser.sign_in(link))
    refused = await s.http.get(f"/authorize?redirect_uri=https://evil.example/&state={STATE}")
    no_state = await s.http.get(f"/?redirect_uri={REDIRECT_URI}")

    assert answer["code"].startswith("pmc_")
    assert answer["state"] == STATE
    assert [refused.status_code, no_state.status_code] == [400, 400]


async def test_logins_begun_and_left_do_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosted_login, "MOST_FLOWS", 3)
    s = stand_in()
    begun = [await s.http.get(s.authorize_url()) for _ in range(5)]
    who = {"email": "alice@example.com", "password": "alice-demo-password"}

    answers = [
        await s.http.post("/login", data={"flow": hidden(page, "flow"), "csrf": hidden(page, "csrf"), **who})
        for page in begun
    ]

    assert [each.status_code for each in answers] == [400, 400, 303, 303, 303]


async def pages_of(s: StandIn) -> dict[str, httpx.Response]:
    s.cloud.knobs.consent = "always"
    login = await s.browser.http.get(s.authorize_url(scope="user admin"))
    wrong = await s.browser.sign_in(s.authorize_url(), password="wrong")
    form = {"flow": hidden(login, "flow"), "csrf": hidden(login, "csrf"), "email": "alice@example.com"}
    to_consent = await s.browser.http.post("/login", data={**form, "password": "alice-demo-password"})
    return {
        "home": await s.http.get("/"),
        "login": login,
        "wrong": wrong,
        "consent": await s.browser.http.get(to_consent.headers["location"]),
        "refusal": await s.http.get(s.authorize_url(client_id="x")),
        "logout": await s.http.get("/logout"),
    }


async def test_every_page_says_that_it_is_not_pangea() -> None:
    for name, page in (await pages_of(stand_in())).items():
        assert f"{LABEL}</title>" in page.text, name
        assert f'<p class="label" role="note">{LABEL}' in page.text, name
        assert page.headers["content-security-policy"].startswith("default-src 'none'"), name
        assert page.headers["cache-control"] == "no-store", name


async def test_what_others_say_is_shown_as_text() -> None:
    s = stand_in()
    s.client.client_name = "<script>alert(1)</script>"

    page = await s.http.get(s.authorize_url(login_hint='"><script>alert(2)</script>'))

    assert "<script>" not in page.text
