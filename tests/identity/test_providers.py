"""Which provider the settings name, and what some of them need to hear."""

from dataclasses import replace

import httpx
import pytest

from bridge_app.config import RESERVED_PARAMETERS, SignIn
from bridge_app.identity.providers import make_provider, misfits_in
from tests.fakes import Clock, query

ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")


@pytest.mark.parametrize(
    ("issuer", "wanted"),
    [("https://accounts.google.com", "offline"), ("https://login.example.com", None)],
)
async def test_google_is_asked_for_a_login_that_can_be_renewed_in_its_own_way(issuer: str, wanted: str | None) -> None:
    document = {
        "issuer": issuer,
        "authorization_endpoint": f"{issuer}/authorize",
        "token_endpoint": f"{issuer}/token",
        "jwks_uri": f"{issuer}/keys",
    }
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=document))
    async with httpx.AsyncClient(transport=transport) as http:
        provider = make_provider(SignIn(provider="oidc", address=issuer, client_id="id"), "secret", http, Clock())
        assert provider is not None

        login = await provider.begin("http://localhost:8000/callback")

    assert query(login.url).get("access_type") == wanted
    assert query(login.url).get("prompt") == ("consent" if wanted else None)


@pytest.mark.parametrize(
    "settings",
    [
        SignIn(provider="pangea", address="https://login.example.com", client_id="id"),
        SignIn(provider="oidc", address="https://accounts.google.com", client_id="id"),
        SignIn(
            provider="oauth",
            authorization_endpoint="https://login.example.com/authorize",
            token_endpoint="https://login.example.com/token",
            userinfo_endpoint="https://login.example.com/user",
            client_id="id",
        ),
    ],
    ids=lambda settings: settings.provider,
)
async def test_extra_parameters_reach_the_sign_in_page_and_win_over_the_usual_ones(settings: SignIn) -> None:
    address = settings.address
    document = {"issuer": address, **{name: f"{address}/{name}" for name in ENDPOINTS}}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=document))
    extra = replace(settings, parameters=(("prompt", "login"), ("hd", "example.com & co")))
    async with httpx.AsyncClient(transport=transport) as http:
        provider = make_provider(extra, "secret", http, Clock())
        assert provider is not None

        asked = query((await provider.begin("http://localhost:8000/callback")).url)

    assert (asked["prompt"], asked["hd"]) == ("login", "example.com & co")
    assert asked["client_id"] == "id"


@pytest.mark.parametrize("name", [*sorted(RESERVED_PARAMETERS), "STATE", "", "a b", "a=b", "naïve"])
def test_a_parameter_that_is_ours_or_has_no_name_is_a_misfit(name: str) -> None:
    settings = SignIn(provider="oidc", address="https://login.example.com", client_id="id", parameters=((name, "x"),))

    assert [misfit.field for misfit in misfits_in(settings, "secret")] == ["parameters"]
    assert misfits_in(replace(settings, parameters=(("prompt", "login"),)), "secret") == ()
