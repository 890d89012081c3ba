"""From /continue to the client's redirect URI: whose browser it is, who may say yes, and what a second load does."""

import asyncio
import re
from pathlib import Path

import httpx
import pytest

from bridge_app.authorization import flow
from bridge_app.authorization.tokens import hash_secret
from bridge_app.errors import NotFound, StoreUnavailable
from bridge_app.identity.local import MAX_WAITING
from tests.authorization.desk import Desk, error_of
from tests.fakes import ClientApp, pkce, query, refresh_target

HTML = {"Accept": "text/html"}


def field(page: httpx.Response, name: str) -> str:
    """Return the value of a hidden field of the page's form."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page.text)
    assert found is not None
    return found[1]


async def answer_form(app: ClientApp, page: httpx.Response, **changes: str | None) -> httpx.Response:
    """Press a button of the page's form; a change to None leaves the field out."""
    headers = {
        name[7:].replace("_", "-"): str(changes.pop(name)) for name in list(changes) if name.startswith("header_")
    }
    form = {"request": field(page, "request"), "csrf": field(page, "csrf"), "decision": "deny", **changes}
    return await app.http.post(
        f"{app.origin}/consent", data={k: v for k, v in form.items() if v is not None}, headers={**HTML, **headers}
    )


async def load(app: ClientApp, path: str) -> httpx.Response:
    return await app.http.get(f"{app.origin}{path}", headers=HTML)


async def opened(desk: Desk, name: str = "Test App", **parts: str) -> tuple[ClientApp, httpx.Response]:
    """Return a registered app whose page is open in its browser."""
    app = desk.app(name, **parts)
    await app.register()
    return app, await app.open_page()


# asking


async def test_opening_the_page_asks_the_person_once(desk: Desk) -> None:
    app, page = await opened(desk)
    again = await load(app, refresh_target(page).removesuffix("&wait=1"))

    (approval,) = desk.approvals.pending()
    assert approval.code in page.text
    assert approval.code in again.text
    assert approval.client_name == "Test App"
    assert approval.redirect_host == "127.0.0.1:41234"


async def test_the_page_is_kept_out_of_frames_caches_and_scripts(desk: Desk) -> None:
    _, page = await opened(desk)

    policy = page.headers["content-security-policy"]
    assert page.headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'none'" in policy
    assert "default-src 'none'" in policy
    assert "form-action" not in policy
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["referrer-policy"] in ("same-origin", "no-referrer")
    assert "<script" not in page.text


async def test_the_cookie_is_out_of_reach_of_scripts_and_foreign_forms(desk: Desk) -> None:
    _, page = await opened(desk)

    cookie = page.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Domain" not in cookie
    assert re.search(r"mab_browser=[A-Za-z0-9_-]{43};", cookie)


async def test_the_cookie_is_stored_as_a_hash_only(desk: Desk, tmp_path: Path) -> None:
    app, _ = await opened(desk)

    value = str(app.http.cookies["mab_browser"])
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert value.encode() not in stored
    assert hash_secret(value) in stored


@pytest.mark.parametrize("value", ["", "short", "x" * 44, "x" * 5000, "ä" * 43, "<script>"])
async def test_a_cookie_that_is_not_ours_is_replaced(desk: Desk, value: str) -> None:
    app = desk.app()
    await app.register()
    redirect = await app.authorize()

    page = await app.http.get(
        f"{app.origin}{redirect.headers['location']}", headers=[(b"cookie", f"mab_browser={value}".encode())]
    )

    assert page.status_code == 200
    assert re.search(r"mab_browser=[A-Za-z0-9_-]{43};", page.headers["set-cookie"])


async def test_a_second_client_in_the_same_browser_is_asked_about_again(desk: Desk) -> None:
    first = desk.app("First")
    await desk.login(first)
    second = desk.app("Second")
    second.http.cookies = first.http.cookies
    await second.register()

    page = await second.open_page()

    assert desk.question().client_name == "Second"
    assert not desk.question().was_allowed_before
    assert page.status_code == 200


async def test_the_same_client_is_asked_about_again(desk: Desk) -> None:
    app = desk.app()
    await app.register(redirect_uris=[app.redirect_uri, "https://claude.ai/callback"])
    await desk.login(app)

    await app.open_page()
    assert desk.question().was_allowed_before
    desk.approvals.answer(desk.question().id, False)

    await app.open_page(redirect_uri="https://claude.ai/callback")
    assert desk.question().redirect_host == "claude.ai"
    assert not desk.question().was_allowed_before


# answering


async def test_no_means_access_denied_and_no_code(desk: Desk) -> None:
    app = desk.app()

    answer = query(await desk.get_answer(app, is_allowed=False))

    assert answer["error"] == "access_denied"
    assert answer["state"] == app.state
    assert answer["iss"] == app.origin
    assert "code" not in answer
    assert desk.count("codes") == 0


async def test_an_app_link_hears_of_a_no_too(desk: Desk) -> None:
    app = desk.app(redirect_uri="cursor://anysphere.cursor-mcp/oauth/callback")

    answer = query(await desk.get_answer(app, is_allowed=False))

    assert answer["error"] == "access_denied"
    assert answer["state"] == app.state


async def test_the_page_can_say_no(desk: Desk) -> None:
    app, page = await opened(desk)

    response = await answer_form(app, page)

    assert response.status_code == 303
    assert desk.approvals.pending() == ()
    location = (await load(app, response.headers["location"])).headers["location"]
    assert query(location)["error"] == "access_denied"


@pytest.mark.parametrize("decision", ["allow", "approve", "yes", "", None, "ask_again", "DENY"])
async def test_the_page_can_not_say_yes(desk: Desk, decision: str | None) -> None:
    app, page = await opened(desk)

    await answer_form(app, page, decision=decision)

    assert len(desk.approvals.pending()) == 1
    assert (await load(app, refresh_target(page).removesuffix("&wait=1"))).status_code == 200


@pytest.mark.parametrize("csrf", [None, "", "0" * 64, "ä"])
async def test_a_form_without_its_token_is_refused(desk: Desk, csrf: str | None) -> None:
    app, page = await opened(desk)

    response = await answer_form(app, page, csrf=csrf)

    assert response.status_code == 403
    assert len(desk.approvals.pending()) == 1


async def test_a_form_from_another_browser_is_refused(desk: Desk) -> None:
    _, page = await opened(desk)
    stranger = desk.app()

    without_cookie = await answer_form(stranger, page)
    stranger.http.cookies.set("mab_browser", "x" * 43)
    with_another = await answer_form(stranger, page)

    assert without_cookie.status_code == with_another.status_code == 403
    assert len(desk.approvals.pending()) == 1


async def test_a_form_token_is_good_for_its_own_question_only(desk: Desk) -> None:
    app, first = await opened(desk)
    second = await app.open_page()

    crossed = await answer_form(app, second, csrf=field(first, "csrf"))
    unknown = await answer_form(app, second, request="nothing")

    assert crossed.status_code == 403
    assert unknown.status_code == 410
    assert len(desk.approvals.pending()) == 2


async def test_a_web_page_can_not_send_the_form(desk: Desk) -> None:
    app, page = await opened(desk)

    foreign = await answer_form(app, page, header_Origin="https://evil.example")
    opaque = await answer_form(app, page, header_Origin="null")
    unnamed = await answer_form(app, page, header_Sec_Fetch_Site="cross-site")
    same_host = await answer_form(app, page, header_Origin="http://localhost:3000")

    assert {answer.status_code for answer in (foreign, opaque, unnamed, same_host)} == {403}
    assert len(desk.approvals.pending()) == 1


async def test_reading_the_forms_address_answers_nothing(desk: Desk) -> None:
    app, page = await opened(desk)
    fields = {"request": field(page, "request"), "csrf": field(page, "csrf"), "decision": "deny"}

    response = await app.http.get(f"{app.origin}/consent", params=fields)

    assert response.status_code == 405
    assert len(desk.approvals.pending()) == 1


async def test_ask_again_draws_attention_and_changes_nothing(desk: Desk) -> None:
    app, page = await opened(desk)
    heard = len(desk.heard)

    response = await answer_form(app, page, decision="ask_again")

    assert response.status_code == 303
    assert len(desk.approvals.pending()) == 1
    assert len(desk.heard) == heard + 1


async def test_an_answer_counts_once(desk: Desk) -> None:
    app, page = await opened(desk)
    approval = desk.question()
    desk.approvals.answer(approval.id, False)

    with pytest.raises(NotFound):
        desk.approvals.answer(approval.id, True)
    with pytest.raises(NotFound):
        desk.flow.answer_by_code(approval.code, True)
    location = await app.wait_for_answer(page)

    assert query(location)["error"] == "access_denied"


@pytest.mark.parametrize("typed", ["{}", "{} ", "lower", "nodash"])
async def test_the_short_code_answers_from_a_terminal(desk: Desk, typed: str) -> None:
    app, page = await opened(desk)
    code = desk.question().code
    typed = {"lower": code.lower(), "nodash": code.replace("-", " ")}.get(typed, typed.format(code))

    approval = desk.flow.answer_by_code(typed, True)

    assert approval.client_name == "Test App"
    assert "code=" in await app.wait_for_answer(page)


@pytest.mark.parametrize("typed", ["", "-", "AAAA-AAAA", "%", "' OR 1=1 --", "K7Q3-M2XD-K7Q3"])
async def test_a_wrong_short_code_answers_nothing(desk: Desk, typed: str) -> None:
    await opened(desk)

    with pytest.raises(NotFound):
        desk.flow.answer_by_code(typed, True)

    assert len(desk.approvals.pending()) == 1


async def test_an_answer_given_by_another_process_reaches_the_page(desk: Desk, tmp_path: Path) -> None:
    app, page = await opened(desk)
    other = Desk(tmp_path / "bridge.sqlite3", clock=desk.clock)

    other.flow.answer_by_code(desk.question().code, True)
    other.database.close()
    desk.flow.notice_answers()

    assert desk.approvals.pending() == ()
    assert "code=" in await app.wait_for_answer(page)


async def test_an_answer_that_can_not_be_written_leaves_the_question_open(desk: Desk) -> None:
    app, page = await opened(desk)
    approval = desk.question()

    desk.database.read("PRAGMA query_only = ON")
    with pytest.raises(StoreUnavailable):
        desk.approvals.answer(approval.id, True)
    desk.database.read("PRAGMA query_only = OFF")

    assert desk.approvals.pending() == (approval,)
    desk.approvals.answer(approval.id, True)
    assert "code=" in await app.wait_for_answer(page)


async def test_the_waiting_page_goes_on_the_moment_the_person_answers(desk: Desk) -> None:
    app, page = await opened(desk)

    waiting = asyncio.create_task(load(app, refresh_target(page)))
    await asyncio.sleep(0)
    desk.approvals.answer(desk.question().id, True)

    async with asyncio.timeout(5):
        assert (await waiting).status_code == 302


async def test_the_waiting_page_asks_on_when_nobody_answers(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "HOLD_SECONDS", 0.01)
    app, page = await opened(desk)

    again = await load(app, refresh_target(page))

    assert again.status_code == 200
    assert refresh_target(again) == refresh_target(page)


# browsers


async def test_the_login_goes_on_in_the_browser_it_began_in_only(desk: Desk) -> None:
    app, page = await opened(desk)
    path = refresh_target(page).removesuffix("&wait=1")
    stranger = desk.app()

    before = await load(stranger, path)
    desk.approvals.answer(desk.question().id, True)
    after = await load(stranger, path)
    rightful = await load(app, path)

    assert before.status_code == after.status_code == 403
    assert "location" not in after.headers
    assert rightful.status_code == 302


async def test_an_unknown_request_is_a_page(desk: Desk) -> None:
    app = desk.app()

    for request in ("", "nothing", "x" * 5000, "' OR 1=1 --"):
        response = await app.http.get(f"{app.origin}/continue", params={"request": request}, headers=HTML)
        assert response.status_code == 410
        assert "location" not in response.headers


async def test_the_form_of_the_first_load_works_after_a_second(desk: Desk) -> None:
    app, page = await opened(desk)
    await load(app, refresh_target(page).removesuffix("&wait=1"))

    assert (await answer_form(app, page)).status_code == 303
    assert desk.approvals.pending() == ()


async def test_a_login_begun_twice_works_from_either_page(desk: Desk) -> None:
    app = desk.app()
    await app.register()
    await app.open_page()
    page = await app.open_page()

    desk.approvals.answer(desk.question().id, True)

    assert (await app.redeem(query(await app.wait_for_answer(page))["code"])).status_code == 200


async def test_two_tabs_of_one_login_each_get_a_code_of_which_one_is_good(desk: Desk) -> None:
    app, page = await opened(desk)
    path = refresh_target(page)
    desk.approvals.answer(desk.question().id, True)
    codes = [query((await load(app, path)).headers["location"])["code"] for _ in range(2)]

    first = await app.redeem(codes[0])
    second = await app.redeem(codes[1])

    assert first.status_code == 200
    assert error_of(second) == "invalid_grant"
    assert await desk.works(app, first.json()["access_token"])


async def test_loading_again_and_again_leaves_two_codes_at_most(desk: Desk) -> None:
    app, page = await opened(desk)
    desk.approvals.answer(desk.question().id, True)

    codes = [query((await load(app, refresh_target(page))).headers["location"])["code"] for _ in range(6)]

    assert desk.count("codes") == 2
    assert error_of(await app.redeem(codes[0])) == "invalid_grant"
    assert (await app.redeem(codes[-1])).status_code == 200


async def test_after_the_login_the_page_says_done_and_makes_no_code(desk: Desk) -> None:
    app, page = await opened(desk)
    desk.approvals.answer(desk.question().id, True)
    await app.redeem(query(await app.wait_for_answer(page))["code"])

    again = await load(app, refresh_target(page))

    assert again.status_code == 200
    assert "location" not in again.headers
    assert 'http-equiv="refresh"' not in again.text


# time


async def test_no_answer_in_time_is_a_no(desk: Desk) -> None:
    app, page = await opened(desk)

    desk.clock.advance(301)
    desk.approvals.expire(desk.clock())
    location = await app.wait_for_answer(page)

    assert query(location)["error"] == "access_denied"
    assert desk.approvals.pending() == ()


async def test_a_yes_after_the_time_is_a_no(desk: Desk) -> None:
    app, page = await opened(desk)
    approval = desk.question()
    desk.clock.advance(301)

    with pytest.raises(NotFound):
        desk.flow.answer_by_code(approval.code, True)
    desk.approvals.answer(approval.id, True)

    assert query(await app.wait_for_answer(page))["error"] == "access_denied"


async def test_a_login_that_was_allowed_and_left_lying_can_not_be_taken_up_hours_later(desk: Desk) -> None:
    app, page = await opened(desk)
    desk.approvals.answer(desk.question().id, True)

    desk.clock.advance(3600)
    late = await load(app, refresh_target(page))

    assert late.status_code == 410
    assert "location" not in late.headers
    assert desk.count("codes") == 0


async def test_a_page_opened_after_a_long_time_asks_nobody(desk: Desk) -> None:
    app = desk.app()
    await app.register()
    redirect = await app.authorize()

    desk.clock.advance(700)
    page = await load(app, redirect.headers["location"])

    assert desk.approvals.pending() == ()
    assert query(page.headers["location"])["error"] == "access_denied"


# too many


async def flooded(desk: Desk, count: int) -> tuple[ClientApp, list[httpx.Response]]:
    """Open many login pages of one app."""
    app = desk.app("Flood")
    await app.register()
    return app, [await app.open_page() for _ in range(count)]


async def test_too_many_questions_are_not_put_and_the_page_says_so(desk: Desk) -> None:
    app, pages = await flooded(desk, MAX_WAITING + 3)

    assert len(desk.approvals.pending()) == MAX_WAITING
    assert [page.status_code for page in pages] == [200] * MAX_WAITING + [429] * 3
    assert pages[-1].headers["retry-after"]
    desk.approvals.answer(desk.question().id, False)
    assert (await app.open_page()).status_code == 200


async def test_a_question_that_found_no_room_is_put_when_there_is_some_with_its_whole_time(desk: Desk) -> None:
    app, _ = await flooded(desk, MAX_WAITING)
    redirect = await app.authorize()
    full = await load(app, redirect.headers["location"])
    desk.clock.advance(200)
    desk.approvals.answer(desk.approvals.pending()[0].id, False)

    page = await load(app, redirect.headers["location"])

    assert full.status_code == 429
    assert page.status_code == 200
    assert desk.question().expires_at == desk.clock() + 300


async def test_a_start_takes_up_the_open_questions_even_after_a_flood(desk: Desk, tmp_path: Path) -> None:
    await flooded(desk, MAX_WAITING + 3)
    codes = [approval.code for approval in desk.approvals.pending()]
    # Questions that an older build put beyond the limit may lie in the store too.
    desk.database.read("UPDATE requests SET approval_code = 'X' || rowid WHERE approval_code IS NULL")

    restarted = Desk(tmp_path / "bridge.sqlite3", clock=desk.clock)
    restarted.flow.resume()

    assert [approval.code for approval in restarted.approvals.pending()] == codes
    restarted.database.close()


async def test_a_question_open_at_a_crash_is_answered_after_the_start(desk: Desk, tmp_path: Path) -> None:
    app, page = await opened(desk)
    restarted = Desk(tmp_path / "bridge.sqlite3", clock=desk.clock)
    again = restarted.app()
    again.client_id, again.verifier, again.http.cookies = app.client_id, app.verifier, app.http.cookies

    restarted.flow.resume()
    restarted.approvals.answer(restarted.question().id, True)
    response = await again.redeem(query(await again.wait_for_answer(page))["code"])

    assert response.status_code == 200
    restarted.database.close()


# between clients


async def test_an_allowed_login_is_worth_nothing_to_another_client(desk: Desk) -> None:
    victim, attacker = desk.app("Victim"), desk.app("Attacker")
    await attacker.register()
    code = await desk.get_code(victim)

    stolen = await attacker.redeem(code, code_verifier=victim.verifier)
    with_its_name = await attacker.redeem(code, client_id=victim.client_id, code_verifier=pkce()[0])

    assert error_of(stolen) == error_of(with_its_name) == "invalid_grant"
    assert (await victim.redeem(code)).status_code == 200


async def test_revoking_a_client_ends_its_allowed_but_unfinished_logins(desk: Desk) -> None:
    app = desk.app()
    await desk.login(app)
    page = await app.open_page()
    desk.approvals.answer(desk.question().id, True)

    desk.tokens.revoke_grant(desk.grant().id)
    late = await load(app, refresh_target(page))

    assert late.status_code == 410
    assert desk.count("codes") == 0


async def test_a_client_that_vanished_meanwhile_ends_the_login(desk: Desk) -> None:
    app, page = await opened(desk)
    desk.database.read("DELETE FROM clients")

    assert (await load(app, refresh_target(page))).status_code == 410
