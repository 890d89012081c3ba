"""The metadata we publish follows the name we are called by; the metadata clients publish is judged before it counts."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastmcp.server.auth import cimd
from fastmcp.server.auth.ssrf import SSRFFetchError, SSRFFetchResponse

from bridge_app.authorization.clients import DOCUMENT_FRESH_SECONDS, ClientDocument, DocumentUnavailable
from bridge_app.authorization.documents import GuardedFetcher
from tests.authorization.desk import Desk, error_of, held
from tests.fakes import ClientApp, FakeDocuments, query

HOSTS = ["localhost", "127.0.0.1", "[::1]"]
URL = "https://app.example/oauth/client.json"
SERVER = "/.well-known/oauth-authorization-server"
RESOURCE = "/.well-known/oauth-protected-resource"


async def document(app: ClientApp, path: str) -> dict[str, object]:
    response = await app.http.get(f"{app.origin}{path}")
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    found: dict[str, object] = response.json()
    return found


# ours


@pytest.mark.parametrize("host", HOSTS)
async def test_every_document_and_answer_carries_the_name_the_client_used(desk: Desk, host: str) -> None:
    app = desk.app(host=host)

    server = await document(app, SERVER)
    resource = await document(app, f"{RESOURCE}/mcp")
    challenge = (await app.http.post(f"{app.origin}/mcp")).headers["www-authenticate"]
    answer = query(await desk.get_answer(app))

    assert server["issuer"] == app.origin == f"http://{host}:8000"
    assert resource["authorization_servers"] == [server["issuer"]]
    assert resource["resource"] == f"{app.origin}/mcp"
    assert answer["iss"] == server["issuer"]
    assert f'resource_metadata="{app.origin}{RESOURCE}/mcp"' in challenge
    for name in ("authorization", "token", "registration", "revocation"):
        assert str(server[f"{name}_endpoint"]).startswith(f"{app.origin}/")


async def test_the_resource_document_is_also_at_the_root(desk: Desk) -> None:
    app = desk.app()

    assert await document(app, RESOURCE) == await document(app, f"{RESOURCE}/mcp")


async def test_the_name_is_taken_in_small_letters(desk: Desk) -> None:
    app = desk.app()

    response = await app.http.get(f"{app.origin}{SERVER}", headers={"Host": "LocalHost:8000"})

    assert response.json()["issuer"] == "http://localhost:8000"


@pytest.mark.parametrize(
    "host", ["evil.example:8000", "localhost.evil.example:8000", "localhost:8001", "localhost", "0.0.0.0:8000"]
)
async def test_a_foreign_name_gets_no_document(desk: Desk, host: str) -> None:
    app = desk.app()

    for path in (SERVER, RESOURCE, f"{RESOURCE}/mcp", "/authorize", "/mcp"):
        response = await app.http.get(
            f"{app.origin}{path}", headers={"Host": host, "X-Forwarded-Host": "localhost:8000"}
        )
        assert response.status_code == 421


async def test_forwarding_headers_change_no_document(desk: Desk) -> None:
    app = desk.app()
    headers = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", "Forwarded": "host=evil.example"}

    response = await app.http.get(f"{app.origin}{SERVER}", headers=headers)

    assert response.json()["issuer"] == app.origin
    assert "evil" not in response.text


async def test_the_server_document_promises_what_the_server_does(desk: Desk) -> None:
    server = await document(desk.app(), SERVER)

    assert server["code_challenge_methods_supported"] == ["S256"]
    assert server["response_types_supported"] == ["code"]
    assert server["grant_types_supported"] == ["authorization_code", "refresh_token"]
    assert server["authorization_response_iss_parameter_supported"] is True
    methods = server["token_endpoint_auth_methods_supported"]
    assert isinstance(methods, list)
    assert methods[0] == "none"
    assert server["revocation_endpoint_auth_methods_supported"] == methods


async def test_the_scopes_are_the_same_wherever_they_are_listed(desk: Desk) -> None:
    app = desk.app()

    server, resource = await document(app, SERVER), await document(app, RESOURCE)
    challenge = (await app.http.post(f"{app.origin}/mcp")).headers["www-authenticate"]

    assert server["scopes_supported"] == resource["scopes_supported"] == ["mcp"]
    assert 'scope="mcp"' in challenge
    assert "offline_access" not in json.dumps([server, resource])


@pytest.mark.parametrize("host", HOSTS)
async def test_a_token_got_by_one_name_works_and_is_renewed_and_revoked_at_the_others(desk: Desk, host: str) -> None:
    app = desk.app(host=host)
    tokens = await desk.login(app)

    for other_host in HOSTS:
        other = desk.app(host=other_host)
        other.client_id = app.client_id
        assert await desk.works(other, tokens.access)
        response = await other.refresh(tokens.refresh, resource=f"{other.origin}/mcp")
        assert response.status_code == 200
        tokens = held(app, response)
    revoked = await other.http.post(
        f"{other.origin}/revoke", data={"token": tokens.refresh, "client_id": app.client_id}
    )

    assert revoked.status_code == 200
    assert not await desk.works(app, tokens.access)


async def test_documents_of_clients_are_announced_only_while_they_can_be_fetched(tmp_path: Path) -> None:
    documents = FakeDocuments()
    desk = Desk(tmp_path / "d.sqlite3", documents=documents)

    offline = await document(desk.app(), SERVER)
    documents.online = True
    online = await document(desk.app(), SERVER)

    assert "client_id_metadata_document_supported" not in offline
    assert online["client_id_metadata_document_supported"] is True
    desk.database.close()


# theirs


@pytest.fixture
def documents() -> FakeDocuments:
    return FakeDocuments({URL: ClientDocument("Example App", ("http://127.0.0.1/callback", "https://app.example/cb"))})


@pytest.fixture
def online(tmp_path: Path, documents: FakeDocuments) -> Iterator[Desk]:
    desk = Desk(tmp_path / "online.sqlite3", documents=documents)
    yield desk
    desk.database.close()


def app_with_document(desk: Desk, url: str = URL) -> ClientApp:
    app = desk.app()
    app.client_id = url
    return app


async def test_an_app_with_a_document_signs_in_without_registering(online: Desk, documents: FakeDocuments) -> None:
    app = app_with_document(online)

    page = await app.open_page()

    approval = online.question()
    assert approval.client_name == "Example App"
    assert approval.client_id_host == "app.example"
    assert "Name verified by" in page.text
    online.approvals.answer(approval.id, True)
    tokens = held(app, await app.redeem(query(await app.wait_for_answer(page))["code"]))
    assert await online.works(app, tokens.access)
    assert (await app.refresh(tokens.refresh)).status_code == 200
    assert documents.fetched == [URL]


async def test_its_redirect_uris_are_the_documents_and_no_others(online: Desk) -> None:
    app = app_with_document(online)

    for uri in ("http://localhost:41234/callback", "https://app.example/other", "https://evil.example/cb"):
        assert (await app.authorize(redirect_uri=uri)).status_code == 400
    assert (await app.authorize(redirect_uri="http://127.0.0.1:9/callback")).status_code == 302


async def test_any_port_written_as_a_star_means_any_port_of_this_computer(
    online: Desk, documents: FakeDocuments
) -> None:
    documents.documents[URL] = ClientDocument("Star", ("http://127.0.0.1:*/callback", "https://*.evil.example/cb"))
    app = app_with_document(online)

    assert (await app.authorize()).status_code == 302
    assert (await app.authorize(redirect_uri="https://x.evil.example/cb")).status_code == 400


@pytest.mark.parametrize(
    "bad",
    [
        ClientDocument("Bad", ("javascript:alert(1)",)),
        ClientDocument("Bad", ("http://evil.example/cb",)),
        ClientDocument("Bad", ("https://a%zz/cb",)),
        ClientDocument("Bad", ()),
        ClientDocument("Bad", ("http://127.0.0.1/callback",), "private_key_jwt"),
    ],
)
async def test_a_document_without_a_use_to_us_is_refused_and_not_kept(
    online: Desk, documents: FakeDocuments, bad: ClientDocument
) -> None:
    documents.documents[URL] = bad
    app = app_with_document(online)

    response = await app.authorize()

    assert response.status_code == 400
    assert "location" not in response.headers
    assert online.count("clients") == 0


async def test_a_document_is_fetched_again_after_a_day_and_its_changes_count(
    online: Desk, documents: FakeDocuments
) -> None:
    app = app_with_document(online)
    await app.authorize()
    documents.documents[URL] = ClientDocument("Example App 2", ("https://app.example/new",))

    before = await app.authorize()
    online.clock.advance(DOCUMENT_FRESH_SECONDS + 1)
    after = await app.authorize()

    assert (before.status_code, after.status_code) == (302, 400)
    assert len(documents.fetched) == 2


async def test_an_app_once_known_signs_in_while_its_document_is_out_of_reach(
    online: Desk, documents: FakeDocuments
) -> None:
    app = app_with_document(online)
    await app.authorize()

    documents.online = False
    online.clock.advance(30 * DOCUMENT_FRESH_SECONDS)

    assert (await app.authorize()).status_code == 302


async def test_an_app_never_known_meets_a_page_when_its_document_is_out_of_reach(online: Desk) -> None:
    response = await app_with_document(online, "https://other.example/client.json").authorize()

    assert response.status_code == 400
    assert "location" not in response.headers
    assert online.count("clients") == 0


async def test_the_token_and_revocation_endpoints_fetch_nothing(online: Desk, documents: FakeDocuments) -> None:
    app = app_with_document(online)

    assert error_of(await app.redeem("mab_ac_x")) == "invalid_client"
    assert error_of(await app.refresh("mab_rt_x")) == "invalid_client"
    assert documents.fetched == []


PRIVATE = [
    "https://127.0.0.1:{port}/client.json",
    "https://127.1:{port}/client.json",
    "https://2130706433:{port}/client.json",
    "https://0x7f000001:{port}/client.json",
    "https://0177.0.0.1:{port}/client.json",
    "https://localhost:{port}/client.json",
    "https://localhost.:{port}/client.json",
    "https://[::1]:{port}/client.json",
    "https://[::ffff:127.0.0.1]:{port}/client.json",
    "https://[64:ff9b::7f00:1]:{port}/client.json",
    "https://0.0.0.0:{port}/client.json",
    "https://169.254.169.254:{port}/client.json",
    "https://10.0.0.1:{port}/client.json",
    "https://user@127.0.0.1:{port}/client.json",
    "http://127.0.0.1:{port}/client.json",
]


@pytest.mark.parametrize("url", PRIVATE)
async def test_a_document_on_this_computer_or_its_network_is_never_fetched(tmp_path: Path, url: str) -> None:
    callers: list[object] = []
    server = await asyncio.start_server(lambda _, writer: callers.append(writer), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    desk = Desk(tmp_path / "d.sqlite3", documents=GuardedFetcher())

    async with server, asyncio.timeout(5):
        open_port = await app_with_document(desk, url.format(port=port)).authorize()
        closed_port = await app_with_document(desk, url.format(port=1)).authorize()

    assert callers == []
    assert open_port.status_code == closed_port.status_code == 400
    assert open_port.text.replace(str(port), "1") == closed_port.text
    assert desk.count("clients") == 0
    desk.database.close()


def answering(monkeypatch: pytest.MonkeyPatch, content: bytes, status: int = 200) -> None:
    """Let the document's server give this answer."""

    async def fetch(_: str, *, max_size: int, allowed_status_codes: set[int], **__: object) -> SSRFFetchResponse:
        # What the guarded fetch itself promises, as its own tests show.
        if status not in allowed_status_codes or len(content) > max_size:
            raise SSRFFetchError("refused")
        return SSRFFetchResponse(content, status, {})

    monkeypatch.setattr(cimd, "ssrf_safe_fetch_response", fetch)


def a_document(**changes: object) -> bytes:
    facts = {"client_id": URL, "client_name": "Example", "redirect_uris": ["http://127.0.0.1/callback"], **changes}
    return json.dumps(facts).encode()


async def test_a_good_document_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, a_document(logo_uri="https://app.example/logo.png", unknown=1))

    assert await GuardedFetcher().fetch(URL) == ClientDocument("Example", ("http://127.0.0.1/callback",))


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (a_document(client_id="https://other.example/client.json"), 200),
        (a_document(client_id=URL + "/"), 200),
        (a_document(client_id=URL + "?x"), 200),
        (a_document(client_id=None), 200),
        (a_document(redirect_uris=[]), 200),
        (a_document(redirect_uris=["not a uri"]), 200),
        (a_document(redirect_uris="http://127.0.0.1/callback"), 200),
        (a_document(token_endpoint_auth_method="client_secret_post"), 200),
        (a_document(jwks_uri="https://127.0.0.1/jwks"), 200),
        (a_document(client_name="x" * 70_000), 200),
        (b"", 200),
        (b"<html>", 200),
        (b"[]", 200),
        (b"\xff\xfe\x00", 200),
        (b"[" * 5000, 200),
        (a_document(), 301),
        (a_document(), 302),
        (a_document(), 404),
        (a_document(), 500),
    ],
)
async def test_a_document_that_is_not_right_is_refused(
    monkeypatch: pytest.MonkeyPatch, content: bytes, status: int
) -> None:
    answering(monkeypatch, content, status)

    with pytest.raises(DocumentUnavailable):
        await GuardedFetcher().fetch(URL)
