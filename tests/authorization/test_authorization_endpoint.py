"""GET /authorize: what is an error page, what is an error for the client, and what begins a login."""

import asyncio
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from bridge_app.store import requests
from tests.authorization.desk import Desk, error_of
from tests.fakes import ClientApp, pkce, query, refresh_target

HTML = {"Accept": "text/html"}


async def ask(app: ClientApp, pairs: list[tuple[str, str]], **headers: str) -> httpx.Response:
    """Send an authorization request exactly as given."""
    return await app.http.get(f"{app.origin}/authorize?{urlencode(pairs)}", headers={**HTML, **headers})


def good(app: ClientApp) -> list[tuple[str, str]]:
    return [
        ("response_type", "code"),
        ("client_id", app.client_id),
        ("redirect_uri", app.redirect_uri),
        ("code_challenge", pkce()[1]),
        ("code_challenge_method", "S256"),
        ("state", "s"),
        ("scope", "mcp"),
        ("resource", f"{app.origin}/mcp"),
    ]


def assert_page(response: httpx.Response) -> None:
    """Nobody was redirected, and the page gives nothing away."""
    assert response.status_code == 400
    assert "location" not in response.headers
    assert response.headers["content-type"].startswith("text/html")
    assert response.headers["cache-control"] == "no-store"
    assert 'http-equiv="refresh"' not in response.text
    assert "Traceback" not in response.text


def assert_error(response: httpx.Response, app: ClientApp, *errors: str) -> None:
    """The client hears of it, with its state and our name once."""
    assert response.status_code == 302, response.text
    location = response.headers["location"]
    assert location.startswith(app.redirect_uri)
    assert response.headers["cache-control"] == "no-store"
    answer = parse_qs(urlsplit(location).query, keep_blank_values=True)
    assert answer["error"][0] in errors
    assert answer["iss"] == [app.origin]
    assert answer["state"] == [app.state]
    assert "code" not in answer


@pytest.mark.parametrize(
    "client_id", ["nobody", "", "x" * 5000, "<script>alert(1)</script>", "a\r\nLocation: x", "%00"]
)
async def test_an_unknown_client_meets_a_page_that_helps(desk: Desk, client_id: str) -> None:
    app = desk.app()
    app.client_id = client_id

    response = await app.authorize()

    assert_page(response)
    assert "<script>alert" not in response.text


async def test_an_unknown_client_that_is_no_browser_hears_the_code_for_it(desk: Desk) -> None:
    app = desk.app()

    response = await app.http.get(f"{app.origin}/authorize", params={"client_id": "nobody"})

    assert response.status_code == 400
    assert error_of(response) == "invalid_client"


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"response_type": "token"},
        {"code_challenge": None},
        {"resource": "https://evil.example/"},
        {"code_challenge_method": "plain"},
    ],
)
async def test_an_unregistered_redirect_uri_is_never_redirected_to(desk: Desk, changes: dict[str, str | None]) -> None:
    app = desk.app()
    await app.register()

    assert_page(await app.authorize(redirect_uri="https://evil.example/cb", **changes))


@pytest.mark.parametrize(
    "uri",
    [
        "http://127.0.0.1:41234/callback/",
        "http://127.0.0.1:41234/Callback",
        "http://127.0.0.1:41234/callback?x",
        "http://127.0.0.1:41234/callback#x",
        "http://127.0.0.1:41234/x/../callback",
        "http://127.0.0.1:41234/%2fcallback",
        "http://127.0.0.1:41234/callback;x",
        "http://127.0.0.1:41234//callback",
        "http://127.0.0.1:41234\\callback",
        "http://u@127.0.0.1:41234/callback",
        "http://127.0.0.1:41234@evil.example/callback",
        "http://localhost:41234/callback",
        "http://[::1]:41234/callback",
        "https://127.0.0.1:41234/callback",
        "//127.0.0.1:41234/callback",
        "http://127.0.0.1:99999/callback",
        "http://127.0.0.1:1/callback\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "",
    ],
)
async def test_variants_of_a_redirect_uri_are_refused(desk: Desk, uri: str) -> None:
    app = desk.app()
    await app.register()

    assert_page(await app.authorize(redirect_uri=uri))
    assert desk.count("requests") == 0


@pytest.mark.parametrize("registered", ["http://127.0.0.1:41234/callback", "http://127.0.0.1/callback"])
async def test_another_loopback_port_is_welcome_and_the_code_is_bound_to_it(desk: Desk, registered: str) -> None:
    app = desk.app()
    await app.register(redirect_uris=[registered])
    app.redirect_uri = "http://127.0.0.1:50123/callback"

    location = await desk.get_answer(app)

    assert location.startswith("http://127.0.0.1:50123/callback?")
    code = query(location)["code"]
    assert (await app.redeem(code, redirect_uri=registered)).status_code == 400
    assert (await app.redeem(code)).status_code == 200


async def test_another_port_of_a_website_is_refused(desk: Desk) -> None:
    app = desk.app(redirect_uri="https://claude.ai/callback")
    await app.register()

    assert_page(await app.authorize(redirect_uri="https://claude.ai:8443/callback"))
    assert (await app.authorize()).status_code == 302


async def test_a_left_out_redirect_uri_means_the_only_one(desk: Desk) -> None:
    app = desk.app()
    await app.register()

    code = await desk.get_code(app, redirect_uri=None)

    assert (await app.redeem(code, redirect_uri=None)).status_code == 200


async def test_a_left_out_redirect_uri_of_several_is_refused(desk: Desk) -> None:
    app = desk.app()
    await app.register(redirect_uris=[app.redirect_uri, "cursor://a/b"])

    assert_page(await app.authorize(redirect_uri=None))


@pytest.mark.parametrize("response_type", ["token", "id_token", "code token", "Code", "", None])
async def test_only_the_code_flow_is_offered(desk: Desk, response_type: str | None) -> None:
    app = desk.app()
    await app.register()

    response = await app.authorize(response_type=response_type)

    assert_error(response, app, "unsupported_response_type", "invalid_request")


@pytest.mark.parametrize(
    "name",
    ["client_id", "redirect_uri", "response_type", "state", "scope", "code_challenge", "code_challenge_method"],
)
async def test_a_parameter_twice_is_an_error_even_if_equal(desk: Desk, name: str) -> None:
    app = desk.app()
    await app.register()
    pairs = good(app)

    response = await ask(app, [*pairs, (name, dict(pairs)[name])])

    assert_page(response)
    assert desk.count("requests") == 0


@pytest.mark.parametrize("method", ["plain", "S512", "s256", "", None])
async def test_only_s256_is_accepted(desk: Desk, method: str | None) -> None:
    app = desk.app()
    await app.register()

    assert_error(await app.authorize(code_challenge_method=method), app, "invalid_request")


@pytest.mark.parametrize(
    "challenge",
    [
        None,
        "",
        "a" * 42,
        "a" * 44,
        "a" * 128,
        "a" * 42 + "=",
        "a" * 42 + "+",
        "a" * 42 + "/",
        "a" * 43 + "\n",
        "ä" * 43,
    ],
)
async def test_a_challenge_that_is_no_sha256_is_refused(desk: Desk, challenge: str | None) -> None:
    app = desk.app()
    await app.register()

    assert_error(await app.authorize(code_challenge=challenge), app, "invalid_request")
    assert desk.count("requests") == 0


@pytest.mark.parametrize(
    "resource",
    [
        "https://evil.example/mcp",
        "http://localhost:8001/mcp",
        "http://localhost:8000/mcp#x",
        "http://localhost:8000/mcp?x",
        "http://localhost:8000/other",
        "http://localhost:8000/mcp/../x",
        "http://localhost.evil.example:8000/mcp",
        "http://user@localhost:8000/mcp",
        "https://localhost:8000/mcp",
        "/mcp",
        "garbage",
        "\x00",
    ],
)
async def test_a_foreign_resource_is_an_invalid_target(desk: Desk, resource: str) -> None:
    app = desk.app()
    await app.register()

    alone = await app.authorize(resource=resource)
    second = await ask(
        app, [*[pair for pair in good(app) if pair[0] != "state"], ("state", app.state), ("resource", resource)]
    )

    assert_error(alone, app, "invalid_target")
    assert_error(second, app, "invalid_target")


@pytest.mark.parametrize(
    "resource",
    [
        None,
        "http://localhost:8000/mcp",
        "http://127.0.0.1:8000/mcp",
        "http://[::1]:8000/mcp/",
        "HTTP://LocalHost:8000/mcp",
    ],
)
async def test_each_of_our_names_is_our_resource(desk: Desk, resource: str | None) -> None:
    app = desk.app()
    await app.register()

    assert (await app.authorize(resource=resource)).headers["location"].startswith("/continue?")


@pytest.mark.parametrize("scope", ["admin", "mcp admin", "offline_access openid", "", "  ", "mcp\tx", "x" * 5000])
async def test_scopes_we_do_not_know_are_dropped(desk: Desk, scope: str) -> None:
    app = desk.app()
    await app.register()

    code = await desk.get_code(app, scope=scope)
    body = (await app.redeem(code)).json()

    assert body["scope"] == "mcp"
    assert desk.grant().scopes == ("mcp",)


@pytest.mark.parametrize(
    "state",
    [
        "x" * 20_000,
        "a&code=forged&iss=https://evil.example",
        "a\r\nLocation: https://evil.example",
        "ä \u2028 \x00 #?%",
        "{}",
        "",
    ],
    ids=["long", "parameters", "header", "unicode", "braces", "empty"],
)
@pytest.mark.parametrize("is_allowed", [True, False])
async def test_state_comes_back_as_it_was_sent_and_as_nothing_else(desk: Desk, state: str, is_allowed: bool) -> None:
    app = desk.app(state=state)

    location = await desk.get_answer(app, is_allowed=is_allowed)

    assert "\r" not in location
    assert "\n" not in location
    answer = parse_qs(urlsplit(location).query, keep_blank_values=True)
    assert answer["state"] == [state]
    assert answer["iss"] == [app.origin]
    assert len(answer.get("code", [])) == int(is_allowed)
    assert urlsplit(location).netloc == "127.0.0.1:41234"


async def test_a_request_without_state_gets_an_answer_without_state(desk: Desk) -> None:
    app = desk.app()

    location = await desk.get_answer(app, state=None)

    assert "state" not in parse_qs(urlsplit(location).query, keep_blank_values=True)


@pytest.mark.parametrize(
    ("registered", "kept"),
    [
        ("http://127.0.0.1:41234/cb?a=1&a=2&b=%20+", "a=1&a=2&b=%20+&code="),
        ("http://127.0.0.1:41234/cb?iss=https://evil.example&x=1", "x=1&code="),
        ("http://127.0.0.1:41234/cb?%69ss=https://evil.example&x=1", "x=1&code="),
        ("http://127.0.0.1:41234/cb?code=forged&st%61te=forged", "code="),
        ("http://127.0.0.1:41234/cb?", "code="),
    ],
)
async def test_a_registered_query_is_kept_but_can_not_speak_for_us(desk: Desk, registered: str, kept: str) -> None:
    app = desk.app(redirect_uri=registered)

    location = await desk.get_answer(app)

    assert urlsplit(location).query.startswith(kept)
    answer = parse_qs(urlsplit(location).query)
    assert answer["iss"] == [app.origin]
    assert answer["state"] == [app.state]
    assert len(answer["code"]) == 1
    assert answer["code"][0].startswith("mab_ac_")


async def test_authorize_may_be_a_form_but_not_from_a_web_page(desk: Desk) -> None:
    app = desk.app()
    await app.register()
    url, form = f"{app.origin}/authorize", dict(good(app))

    own = await app.http.post(url, data=form, headers=HTML)
    foreign = await app.http.post(url, data=form, headers={**HTML, "Origin": "https://evil.example"})
    unnamed = await app.http.post(url, data=form, headers={**HTML, "Sec-Fetch-Site": "cross-site"})

    assert own.headers["location"].startswith("/continue?")
    assert foreign.status_code == 403
    assert unnamed.status_code == 403
    assert desk.count("requests") == 1


@pytest.mark.parametrize("mode", ["no-cors", "cors", "navigate"])
async def test_a_page_can_not_load_the_login_as_image_script_or_frame(desk: Desk, mode: str) -> None:
    app = desk.app()
    await app.register()
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": mode, "Sec-Fetch-Dest": "iframe"}

    assert (await ask(app, good(app), **headers)).status_code == 403
    assert desk.count("requests") == 0


async def test_asking_has_no_effect_until_the_page_is_opened(desk: Desk) -> None:
    app = desk.app()
    await app.register()

    for _ in range(5):
        assert (await app.authorize()).status_code == 302

    assert desk.approvals.pending() == ()


async def test_hundreds_of_abandoned_logins_take_bounded_room_and_leave_the_open_question_alone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "KEPT_REQUESTS", 20)
    honest = desk.app("Honest")
    await honest.register()
    page = await honest.open_page()
    flood = desk.app("Flood")
    await flood.register()

    redirects = await asyncio.gather(*(flood.authorize() for _ in range(150)))

    assert {redirect.status_code for redirect in redirects} == {302}
    assert desk.count("requests") == 20
    oldest, newest = redirects[0].headers["location"], redirects[-1].headers["location"]
    assert (await flood.http.get(f"{flood.origin}{oldest}", headers=HTML)).status_code == 410
    assert (await flood.http.get(f"{flood.origin}{newest}", headers=HTML)).status_code == 200
    desk.approvals.answer(next(each.id for each in desk.approvals.pending() if each.client_name == "Honest"), True)
    assert "code=" in await honest.wait_for_answer(page)


async def test_a_flood_of_logins_is_slowed(desk: Desk) -> None:
    app = desk.app()
    await app.register()

    answers = [await app.http.get(f"{app.origin}/authorize", headers=HTML) for _ in range(260)]

    assert answers[-1].status_code == 429
    assert answers[-1].headers["retry-after"]


async def test_a_database_that_can_not_be_written_is_a_temporary_page(desk: Desk) -> None:
    app = desk.app()
    await app.register()
    desk.database.read("PRAGMA query_only = ON")

    response = await app.authorize()

    assert response.status_code == 503
    assert response.headers["retry-after"]
    assert "location" not in response.headers


async def test_an_answer_for_an_app_link_goes_through_a_page_without_losing_anything(desk: Desk) -> None:
    app = desk.app(redirect_uri="cursor://anysphere.cursor-mcp/oauth/callback?x=1")
    await app.register()
    page = await app.open_page()
    desk.approvals.answer(desk.question().id, True)

    response = await app.http.get(f"{app.origin}{refresh_target(page)}", headers=HTML)

    link = refresh_target(response)
    assert response.headers["cache-control"] == "no-store"
    assert link.startswith("cursor://anysphere.cursor-mcp/oauth/callback?x=1&code=mab_ac_")
    assert query(link)["iss"] == app.origin
    assert (await app.redeem(query(link)["code"])).status_code == 200
