"""A certified authorization server's access tokens, those that can be read and those to be asked about."""

import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from bridge_app.config import AccessTokens
from bridge_app.identity.access_tokens import (
    Introspector,
    JwtVerifier,
    TokenRefused,
    TokenVerifier,
    make_verifier,
)
from bridge_app.identity.endpoints import open_http
from tests.identity.real_openid_provider import SECRET, RealProvider, running

READABLE, OPAQUE = "https://bridge.example/mcp", "https://bridge.example/opaque"


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealProvider]:
    folder: Path = tmp_path_factory.mktemp("provider")
    with running(folder) as real:
        yield real


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with open_http() as http:
        yield http


class TheirTime:
    """Our clock, which can be moved on by itself."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


@pytest.fixture
def clock() -> TheirTime:
    return TheirTime()


def verifier_of(real: RealProvider, http: httpx.AsyncClient, clock: TheirTime, **settings: str) -> TokenVerifier:
    async def secret() -> str | None:
        return SECRET

    accepted = AccessTokens(issuer=real.issuer, client_id="resource-server", **settings)  # type: ignore[arg-type]
    verifier = make_verifier(accepted, secret, http, clock)
    assert verifier is not None
    return verifier


async def token_of(real: RealProvider, http: httpx.AsyncClient, resource: str, client: str = "program") -> str:
    """Return an access token that a program gets for itself (RFC 6749 §4.4, RFC 8707)."""
    form = {"grant_type": "client_credentials", "resource": resource, "scope": "read"}
    response = await http.post(f"{real.issuer}/token", data=form, auth=(client, SECRET))
    assert response.status_code == 200, response.text
    return str(response.json()["access_token"])


@pytest.mark.parametrize(("resource", "algorithm"), [(READABLE, "RS256"), ("https://bridge.example/ec", "ES256")])
async def test_a_jwt_is_read_by_the_keys_of_its_issuer(
    real: RealProvider, http: httpx.AsyncClient, clock: TheirTime, resource: str, algorithm: str
) -> None:
    verifier = verifier_of(real, http, clock, accept="jwt", audience=resource)

    found = await verifier.verify(await token_of(real, http, resource))

    assert isinstance(verifier, JwtVerifier)
    assert (found.identity.issuer, found.client, found.scopes) == (real.issuer, "program", {"read"})
    assert found.expires_at == pytest.approx(time.time() + 600, abs=30)
    assert all(finding.is_well for finding in await verifier.examine())


async def test_a_jwt_for_another_server_is_refused(
    real: RealProvider, http: httpx.AsyncClient, clock: TheirTime
) -> None:
    verifier = verifier_of(real, http, clock, accept="jwt", audience=READABLE)

    with pytest.raises(TokenRefused, match="another server"):
        await verifier.verify(await token_of(real, http, "https://other.example/mcp"))


async def test_a_jwt_runs_out(real: RealProvider, http: httpx.AsyncClient, clock: TheirTime) -> None:
    verifier = verifier_of(real, http, clock, accept="jwt", audience=READABLE)
    token = await token_of(real, http, READABLE)
    clock.ahead = 700

    with pytest.raises(TokenRefused, match="expired"):
        await verifier.verify(token)


async def test_new_keys_are_found(real: RealProvider, http: httpx.AsyncClient, clock: TheirTime) -> None:
    verifier = verifier_of(real, http, clock, accept="jwt", audience=READABLE)
    before = await token_of(real, http, READABLE)
    await verifier.verify(before)

    real.turn("rotate-keys")
    clock.ahead = 6

    assert await verifier.verify(await token_of(real, http, READABLE))
    with pytest.raises(TokenRefused, match="fits no key"):
        await verifier.verify(before)


async def test_the_issuer_is_asked_about_what_can_not_be_read(
    real: RealProvider, http: httpx.AsyncClient, clock: TheirTime
) -> None:
    verifier = verifier_of(real, http, clock, accept="introspection", audience=OPAQUE)
    token = await token_of(real, http, OPAQUE)

    found = await verifier.verify(token)

    assert isinstance(verifier, Introspector)
    assert (found.identity.subject, found.client, found.scopes) == ("program", "program", {"read"})
    assert all(finding.is_well for finding in await verifier.examine())
    await http.post(f"{real.issuer}/token/revocation", data={"token": token}, auth=("program", SECRET))
    with pytest.raises(TokenRefused, match="not good"):
        await verifier.verify(token)


async def test_a_token_for_another_server_is_refused_although_the_issuer_calls_it_good(
    real: RealProvider, http: httpx.AsyncClient, clock: TheirTime
) -> None:
    verifier = verifier_of(real, http, clock, accept="introspection", audience=OPAQUE)

    with pytest.raises(TokenRefused, match="another server"):
        await verifier.verify(await token_of(real, http, "https://other.example/opaque"))


async def test_two_programs_are_two_clients(real: RealProvider, http: httpx.AsyncClient, clock: TheirTime) -> None:
    verifier = verifier_of(real, http, clock, accept="jwt", audience=READABLE)

    found = [
        await verifier.verify(await token_of(real, http, READABLE, each)) for each in ("program", "another-program")
    ]

    assert [each.client for each in found] == ["program", "another-program"]
