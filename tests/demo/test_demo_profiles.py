"""Profiles, knobs, seed and clock: what is turned is turned, and nothing else."""

from typing import Any

import pytest

from bridge_app.demo.knobs import PROFILES, Knobs, UnknownKnob, knobs_of
from bridge_app.demo.server import make_app
from tests.demo.person import stand_in


@pytest.mark.parametrize("profile", PROFILES)
async def test_a_login_succeeds_in_every_profile(profile: str) -> None:
    s = stand_in(profile)

    tokens = await s.tokens()

    assert tokens["access_token"].count(".") == (2 if profile == "jwt" else 0)
    assert ("refresh_token" in tokens) == (profile != "minimal")
    assert (await s.introspect(tokens["access_token"]))["active"] is True


async def test_only_v1beta_has_the_old_prefix() -> None:
    strict, beta = stand_in(), stand_in("v1beta")
    beta_code = await beta.code(prefix="/v1beta/oauth")  # type: ignore[arg-type]
    form = {"grant_type": "authorization_code", "code": beta_code, "code_verifier": beta.verifier}
    form["redirect_uri"] = beta.client.redirect_uris[0]

    assert (await beta.http.post("/v1beta/oauth/token", data=form, **beta.proof())).status_code == 200
    assert (await strict.http.get(strict.authorize_url(prefix="/v1beta/oauth"))).status_code == 404


async def test_lenient_lets_through_what_strict_refuses() -> None:
    s = stand_in("lenient")

    tokens = await s.redeem(await s.code(state="odd state"), code_verifier=None)
    post = s.cloud.directory.post
    other_way = await s.http.post(
        "/v2/oauth/token/introspect", data={"token": tokens.json()["access_token"]}, **s.proof(post)
    )

    assert tokens.status_code == 200
    assert other_way.json()["active"] is True


async def test_minimal_has_no_metadata() -> None:
    assert (await stand_in("minimal").http.get("/.well-known/oauth-authorization-server")).status_code == 404


def test_a_profile_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UnknownKnob):
        make_app("loose")  # type: ignore[arg-type]


async def test_a_seed_gives_the_same_world_and_none_another() -> None:
    moment = 1_800_000_000.0

    def world(seed: int | None) -> Any:
        cloud = stand_in(seed=seed, clock=lambda: moment).cloud
        return cloud.admin_token, [*cloud.directory.clients], [*cloud.directory.users], cloud.keys.jwks()

    assert world(7) == world(7)
    assert world(7) != world(8)
    assert world(None) != world(None)


@pytest.mark.parametrize(
    "change",
    [
        {"nonsense": 1},
        {"pkce": "sometimes"},
        {"code_life": "60"},
        {"code_life": float("nan")},
        {"issue_refresh": 1},
        {"omit": "scope"},
        {"audit_polls": 1.5},
        {"audit_reject_field": 3},
    ],
)
def test_a_wrong_knob_turns_nothing(change: dict[str, Any]) -> None:
    knobs = Knobs()

    with pytest.raises(UnknownKnob):
        knobs.change({"access_life": 5, **change})

    assert knobs == Knobs()


def test_every_profile_is_made_of_knobs_that_exist() -> None:
    assert [knobs_of(each).as_dict().keys() for each in PROFILES] == [Knobs().as_dict().keys()] * len(PROFILES)


async def test_knobs_faults_clock_and_journal_are_for_the_bearer_of_the_admin_token() -> None:
    s = stand_in()

    for path in ("knobs", "faults", "journal", "state"):
        assert (await s.http.get(f"/__emu/{path}")).status_code == 401
        assert (await s.admin("GET", path)).status_code == 200
    assert (await s.http.put("/__emu/knobs", json={"pkce": "ignore"})).status_code == 401
    assert (await s.admin("PUT", "knobs", pkce="ignore")).json()["pkce"] == "ignore"
    assert (await s.admin("PUT", "knobs", pkce="x")).status_code == 400
    assert (await s.admin("POST", "faults", route="/x", kind="nonsense")).status_code == 400
    assert (await s.admin("POST", "faults", route="/x", kind="hang", nonsense=1)).status_code == 400
    assert (await s.admin("POST", "act", action="nonsense")).status_code == 400
    assert (await s.admin("POST", "act", action="disable_user", email="nobody@example.com")).status_code == 400


async def test_the_clock_is_moved_and_stopped() -> None:
    s = stand_in(clock=lambda: 1_800_000_000.0)

    moved = (await s.admin("PUT", "clock", advance=600)).json()
    stopped = (await s.admin("PUT", "clock", frozen_at=1_900_000_000)).json()
    released = (await s.admin("PUT", "clock", frozen_at=None, offset=-30)).json()

    assert [each["now"] for each in (moved, stopped, released)] == [1_800_000_600, 1_900_000_000, 1_799_999_970]


async def test_the_journal_shows_no_secret() -> None:
    s = stand_in("jwt", seed=3)
    tokens = await s.tokens(scope="openid user")
    await s.refresh(tokens["refresh_token"])
    await s.http.get("/", params={"access_token": tokens["access_token"]})

    text = (await s.admin("GET", "journal")).text

    secrets = [*tokens.values(), s.client.secret, s.verifier, "alice-demo-password"]
    assert not [each for each in secrets if isinstance(each, str) and len(each) > 12 and each in text]
    assert "sha256:" in text
    assert "/v2/oauth/token" in text
    assert s.client.client_id in text


async def test_the_state_shows_sessions_and_no_secret() -> None:
    s = stand_in()
    tokens = await s.tokens()

    state = await s.admin("GET", "state")

    assert [each["email"] for each in state.json()["sessions"]] == ["alice@example.com"]
    assert tokens["refresh_token"] not in state.text
    assert s.client.secret not in state.text
