"""The company's story: people sign in at an identity provider; an outage costs nothing, a dismissal ends everything.

Pangea's cloud can't be reached from a test, so its stand-in (`bridge_app.demo`) takes its place.
"""

import asyncio
from dataclasses import replace
from urllib.parse import urljoin

import pytest

from bridge_app.authorization.sign_in import CLIENT_SECRET
from bridge_app.config import SignIn, read_config
from bridge_app.demo.journal import fingerprint
from bridge_app.errors import BridgeError
from tests.company import Company, told
from tests.demo.person import StandIn, served
from tests.fakes import Tokens, query


async def test_a_person_signs_in_at_the_provider_and_consents(company: Company) -> None:
    app = company.served.app("Cursor")

    page = await company.reach_consent(app)
    shown = page.text
    tokens = await company.login(app)

    assert "Cursor" in shown
    assert "alice@example.com" in shown
    (grant,) = company.living()
    assert grant.identity.email == "alice@example.com"
    assert grant.identity.issuer.startswith(company.pangea.base)
    answer = await app.call(tokens, "tools/call", name="whoami", arguments={})
    assert "alice@example.com" in answer.text


async def test_consent_is_asked_once_for_each_person_and_client(company: Company) -> None:
    app = company.served.app("Cursor")
    await company.login(app)

    again = await company.reach_consent(app)

    assert again.status_code == 302
    assert again.headers["location"].startswith(app.redirect_uri)


async def test_saying_no_on_the_page_reaches_the_app(company: Company) -> None:
    app = company.served.app()

    answer = await company.answer(app, await company.reach_consent(app), "deny")

    assert query(answer.headers["location"])["error"] == "access_denied"
    assert query(answer.headers["location"])["iss"] == company.served.origin
    assert not company.living()


async def test_a_page_alone_can_not_say_yes_before_anybody_signed_in(company: Company) -> None:
    app = company.served.app()
    await app.register()
    redirect = await app.authorize()
    request = query(redirect.headers["location"])["request"]
    await app.http.get(urljoin(app.origin, redirect.headers["location"]))

    await app.http.post(f"{app.origin}/consent", data={"request": request, "csrf": "", "decision": "allow"})

    after = await app.http.get(f"{app.origin}/continue", params={"request": request})
    assert after.headers["location"].startswith(company.pangea.base)


async def test_the_provider_hears_nothing_of_the_client(company: Company) -> None:
    app = company.served.app()
    app.state = "the client's own state"
    await app.register()

    sent = query((await app.open_page()).headers["location"])

    assert app.state not in sent.values()
    assert app.client_id not in sent.values()
    assert sent["redirect_uri"] == f"http://localhost:{company.served.origin.rpartition(':')[2]}/pangea/callback"
    assert "resource" not in sent
    assert sent["code_challenge_method"] == "S256"


async def test_a_callback_in_another_browser_lets_nobody_in(company: Company) -> None:
    victim, thief = company.served.app("Victim"), company.served.app("Thief")
    await victim.register()
    redirect = await victim.open_page()
    back = await company.pangea.browser.sign_in(redirect.headers["location"])

    stolen = await company.follow(thief, back.headers["location"])

    assert stolen.status_code == 403
    assert not company.living()


async def test_two_clients_with_the_same_state_do_not_meet(company: Company) -> None:
    one, other = company.served.app("One"), company.served.app("Other")
    one.state = other.state = "same"

    first, second = await company.login(one), await company.login(other)

    assert first.client_id != second.client_id
    assert sorted(grant.client_name for grant in company.living()) == ["One", "Other"]


async def test_an_outage_ends_nothing_and_is_told(company: Company) -> None:
    app = company.served.app()
    tokens = await company.login(app)

    await company.pangea.admin("POST", "faults", route="/v2/oauth/*", kind="status", status=500, times=None)
    async with asyncio.timeout(10):
        while not any("not answering" in p.title for p in company.served.bridge.snapshot().problems):
            await asyncio.sleep(0.02)

    assert (await app.call(tokens)).status_code == 200
    assert (await app.refresh(tokens.refresh)).status_code == 200
    await company.pangea.admin("DELETE", "faults")
    async with asyncio.timeout(10):
        while company.served.bridge.snapshot().problems:
            await asyncio.sleep(0.02)


async def test_a_disabled_person_is_out_within_the_stated_time(company: Company) -> None:
    app = company.served.app()
    tokens = await company.login(app)

    company.pangea.cloud.directory.user("alice@example.com").disabled = True
    await company.until_none_lives()

    assert (await app.call(tokens)).status_code == 401


async def test_the_last_revoke_gives_the_login_back_at_the_provider(company: Company) -> None:
    one, other = company.served.app("One"), company.served.app("Other")
    await company.login(one)
    await company.login(other)
    first, second = company.living()

    def revocations() -> int:
        return len(company.pangea.cloud.journal.entries("/v2/oauth/token/revoke"))

    company.served.bridge.revoke_grant(first.id)
    await asyncio.sleep(0.2)
    before = revocations()
    company.served.bridge.revoke_grant(second.id)
    async with asyncio.timeout(10):
        while revocations() == before:
            await asyncio.sleep(0.02)

    assert before == 0


async def test_changing_the_sign_in_keeps_clients_who_meet_one_new_login(company: Company) -> None:
    app = company.served.app()
    tokens = await company.login(app)

    await company.served.bridge.use_sign_in(SignIn())

    assert (await app.call(tokens)).status_code == 401
    again = await company.served.login(app)
    assert again.client_id == tokens.client_id
    assert (await app.call(again)).status_code == 200


async def test_a_changed_sign_in_is_put_back_with_the_secret_it_had(company: Company) -> None:
    bridge = company.served.bridge
    await bridge._ready_secrets().put(CLIENT_SECRET, company.pangea.client.secret)
    await bridge.use_sign_in(company.settings)
    await bridge.use_sign_in(SignIn(), "")
    gone = (await bridge.settings_now()).has_client_secret

    await bridge.undo_sign_in(company.settings)

    assert not gone
    assert (await bridge.settings_now()).has_client_secret
    app = company.served.app()
    assert (await app.call(await company.login(app))).status_code == 200


async def test_a_secret_that_was_forgotten_on_purpose_does_not_come_back(company: Company) -> None:
    bridge = company.served.bridge
    await bridge._ready_secrets().put(CLIENT_SECRET, company.pangea.client.secret)
    await bridge.use_sign_in(SignIn(), "")
    bridge.forget_former_secrets()

    with pytest.raises(BridgeError):
        await bridge.undo_sign_in(company.settings)

    assert bridge.config.sign_in == read_config(bridge.paths.config_file).sign_in == SignIn()
    assert not (await bridge.settings_now()).has_client_secret


async def test_a_silent_provider_reaches_the_app_as_an_error_and_the_person_as_a_page(company: Company) -> None:
    app = company.served.app("Cursor")
    back = await company.reach_callback(app)
    await company.pangea.admin("POST", "faults", route="/v2/oauth/token", kind="status", status=500)

    page = await company.follow(app, back)

    assert page.status_code == 200
    assert told(page)["error"] == "temporarily_unavailable"
    assert told(page)["state"] == app.state


async def test_a_wrong_secret_is_said_before_it_is_kept(company: Company) -> None:
    findings = await company.served.bridge.test_sign_in(company.settings, "pck_" + "a" * 32)

    assert any(not finding.is_well for finding in findings)


async def test_settings_that_can_not_work_leave_the_present_sign_in(company: Company) -> None:
    app = company.served.app()
    with pytest.raises(BridgeError):
        await company.served.bridge.use_sign_in(SignIn(provider="pangea", address="ftp://nowhere", client_id="x"), None)

    tokens = await company.login(app)

    assert (await app.call(tokens)).status_code == 200


async def test_secrets_move_to_the_new_place_and_people_stay_looked_after(company: Company) -> None:
    app = company.served.app()
    tokens = await company.login(app)

    await company.served.bridge.use_secrets("sealed_file", "a long passphrase")
    company.pangea.cloud.directory.user("alice@example.com").disabled = True
    await company.until_none_lives()

    assert (await app.call(tokens)).status_code == 401


async def test_a_kept_secret_is_never_sent_to_another_address(company: Company) -> None:
    def heard_secret(pangea: StandIn) -> bool:
        return fingerprint(company.pangea.client.secret) in str(pangea.cloud.journal.as_list())

    async with served() as elsewhere:
        # By POST, since the journal shows the fingerprint of a form field but not of a part of a header.
        settings = replace(company.settings, auth_method="post")
        await company.served.bridge.test_sign_in(settings)
        await company.served.bridge.test_sign_in(replace(settings, address=elsewhere.base))

        assert heard_secret(company.pangea)
        assert not heard_secret(elsewhere)


async def test_a_server_left_unticked_is_not_reached(company: Company) -> None:
    app = company.served.app()
    page = await company.answer(app, await company.reach_consent(app), "allow", unticks_servers=True)
    body = (await app.redeem(query(page.headers["location"])["code"])).json()

    answer = await app.call(Tokens(app.client_id, body["access_token"], body["refresh_token"], body))

    assert answer.status_code == 403
    assert "No server is switched on" in answer.text
