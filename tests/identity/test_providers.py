"""Which provider the settings name, and what some of them need to hear."""

import httpx
import pytest

from bridge_app.config import SignIn
from bridge_app.identity.providers import make_provider
from tests.fakes import Clock, query


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
