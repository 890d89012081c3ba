"""POST /register (RFC 7591): what is kept, what is refused, and that it is cheap for us and harmless to others."""

import asyncio
import json
from pathlib import Path

import httpx
import pytest

from bridge_app.events import ClientRegistered
from bridge_app.store import clients
from tests.authorization.desk import Desk, error_of

GOOD = "http://127.0.0.1:41234/callback"


@pytest.mark.parametrize(
    "uri",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\u0001javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:http://localhost/1",
        "filesystem:http://localhost/t/1",
        "about:blank",
        "view-source:http://localhost/",
        "ms-msdt:/id",
        "search-ms:query=x",
        "smb://host/share",
        "ldap://host/x",
        "intent://x",
        "mailto:a@example.com",
        "http://example.com/cb",
        "http://user@localhost:1/cb",
        "http://localhost:1/cb#x",
        "http://localhost.evil.example/cb",
        "http://0.0.0.0:1/cb",
        "https://*.example.com/cb",
    ],
)
async def test_a_dangerous_redirect_uri_is_refused_by_name(desk: Desk, uri: str) -> None:
    response = await desk.app().register(redirect_uris=[uri])

    assert response.status_code == 400
    assert error_of(response) == "invalid_redirect_uri"
    assert desk.count("clients") == 0


@pytest.mark.parametrize(
    "uris", [[], [""], ["/relative"], ["localhost:1/cb?no-scheme"], [5], "http://localhost/", None, {}]
)
async def test_redirect_uris_that_are_none_are_refused(desk: Desk, uris: object) -> None:
    response = await desk.app().register(redirect_uris=uris)

    assert response.status_code == 400
    assert error_of(response) in ("invalid_redirect_uri", "invalid_client_metadata")
    assert desk.count("clients") == 0


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
async def test_the_three_loopback_names_are_accepted_and_echoed(desk: Desk, host: str) -> None:
    response = await desk.app().register(redirect_uris=[f"http://{host}:3000/cb"])

    assert response.status_code == 201
    assert response.json()["redirect_uris"] == [f"http://{host}:3000/cb"]


async def test_of_a_mixed_set_the_good_ones_are_kept_and_echoed(desk: Desk) -> None:
    app = desk.app()
    uris = ["http://example.com/cb", "cursor://anysphere.cursor-mcp/oauth/callback", GOOD, "javascript:alert(1)"]

    response = await app.register(redirect_uris=uris)

    assert response.status_code == 201
    assert response.json()["redirect_uris"] == uris[1:3]
    assert (await app.authorize(redirect_uri=uris[1])).status_code == 302
    assert (await app.authorize(redirect_uri=uris[0])).status_code == 400


async def test_a_loopback_address_without_a_path_stays_as_it_was_sent(desk: Desk) -> None:
    app = desk.app(redirect_uri="http://127.0.0.1:5555")

    response = await app.register()

    assert response.json()["redirect_uris"] == ["http://127.0.0.1:5555"]
    assert (await app.redeem(await desk.get_code(app))).status_code == 200


async def test_the_echo_tells_everything_that_was_registered(desk: Desk) -> None:
    app = desk.app("Echo")

    response = await app.register(contacts=["a@example.com"], code_challenge_method=["S256"], unknown={"x": 1})

    body = response.json()
    assert response.headers["cache-control"] == "no-store"
    assert body["client_name"] == "Echo"
    assert body["grant_types"] == ["authorization_code", "refresh_token"]
    assert body["response_types"] == ["code"]
    assert body["token_endpoint_auth_method"] == "none"
    assert body["scope"] == "mcp"
    assert body["client_id_issued_at"] > 0
    assert "client_secret" not in body
    assert [type(event) for event in desk.heard] == [ClientRegistered]


@pytest.mark.parametrize("method", ["client_secret_post", "client_secret_basic", None])
async def test_a_confidential_client_gets_a_secret_that_is_stored_as_a_hash_only(
    desk: Desk, tmp_path: Path, method: str | None
) -> None:
    response = await desk.app().register(token_endpoint_auth_method=method)

    body = response.json()
    assert response.status_code == 201
    assert len(body["client_secret"]) >= 43
    assert body["client_secret_expires_at"] == 0
    assert body["token_endpoint_auth_method"] == (method or "client_secret_post")
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert body["client_id"].encode() in stored
    assert body["client_secret"].encode() not in stored


@pytest.mark.parametrize("method", ["private_key_jwt", "client_secret_jwt", "tls_client_auth", "?", 5])
async def test_other_ways_to_authenticate_are_refused(desk: Desk, method: object) -> None:
    assert (await desk.app().register(token_endpoint_auth_method=method)).status_code == 400


@pytest.mark.parametrize(
    "grant_type",
    [
        "password",
        "implicit",
        "client_credentials",
        "urn:ietf:params:oauth:grant-type:token-exchange",
        "urn:ietf:params:oauth:grant-type:device_code",
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
    ],
)
async def test_other_grant_types_are_refused_alone_and_never_granted(desk: Desk, grant_type: str) -> None:
    alone = await desk.app().register(grant_types=[grant_type])
    beside = await desk.app().register(grant_types=["authorization_code", grant_type])

    assert alone.status_code == 400
    assert beside.status_code == 400 or grant_type not in beside.json()["grant_types"]


@pytest.mark.parametrize("response_types", [["token"], ["id_token"], [], ["code token"]])
async def test_other_response_types_are_refused(desk: Desk, response_types: list[str]) -> None:
    assert (await desk.app().register(response_types=response_types)).status_code == 400


@pytest.mark.parametrize("scope", ["admin", "mcp admin", "", "mcp openid offline_access", None])
async def test_unknown_scopes_are_dropped(desk: Desk, scope: str | None) -> None:
    response = await desk.app().register(scope=scope)

    assert response.status_code == 201
    assert response.json()["scope"] == "mcp"


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
async def test_only_json_is_read(desk: Desk, content_type: str) -> None:
    app = desk.app()
    body = json.dumps({"redirect_uris": [GOOD], "token_endpoint_auth_method": "none"})

    response = await app.http.post(f"{app.origin}/register", content=body, headers={"content-type": content_type})

    assert response.status_code == 415
    assert desk.count("clients") == 0


async def test_a_web_page_can_not_register(desk: Desk) -> None:
    app = desk.app()
    body = {"redirect_uris": [GOOD]}

    for origin in ("https://evil.example", "null", "http://localhost:3000"):
        response = await app.http.post(f"{app.origin}/register", json=body, headers={"Origin": origin})
        assert response.status_code == 403

    assert desk.count("clients") == 0


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"5",
        b"null",
        b'"x"',
        b"\xff\xfe",
        b'{"redirect_uris":["http://localhost:1/\\ud800"]}',
        b'{"redirect_uris":["http://localhost:1/"],"jwks":NaN}',
        b'{"redirect_uris":"http://localhost:1/"}',
        b'{"redirect_uris":["http://localhost:1/"],"application_type":"toaster"}',
        b'{"redirect_uris":["http://localhost:1/"],"contacts":"me"}',
        b'{"redirect_uris":["http://localhost:1/"],"client_name":7}',
        b"[" * 20_000,
        b'{"redirect_uris":["http://localhost:1/"],"jwks":' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    ],
    ids=[
        *(
            "empty",
            "cut",
            "list",
            "number",
            "null",
            "text",
            "bytes",
            "surrogate",
            "nan",
            "bare-uri",
            "type",
            "contacts",
        ),
        *("name", "deep", "deep-jwks"),
    ],
)
async def test_a_malformed_body_is_the_clients_mistake(desk: Desk, body: bytes) -> None:
    app = desk.app()

    response = await app.http.post(
        f"{app.origin}/register", content=body, headers={"content-type": "application/json; charset=utf-8"}
    )

    assert response.status_code == 400
    assert error_of(response) in ("invalid_client_metadata", "invalid_redirect_uri")
    assert "Traceback" not in response.text


@pytest.mark.parametrize(
    "metadata_sent",
    [
        {"client_name": "x" * 1_000_000},
        {"redirect_uris": [f"http://localhost:{port}/" for port in range(1, 5001)]},
        {"redirect_uris": [f"http://localhost:{port}/" for port in range(1, 30)]},
        {"redirect_uris": ["http://localhost:1/" + "x" * 100_000]},
        {"redirect_uris": ["http://localhost:1/" + "x" * 10_000]},
        {"scope": "x" * 1_000_000},
        {"jwks": {"keys": ["x" * 200_000]}},
        {"contacts": ["a@example.com"] * 10_000},
    ],
    ids=["name", "uris", "some-uris", "uri", "long-uri", "scope", "jwks", "contacts"],
)
async def test_what_is_too_much_is_refused(desk: Desk, metadata_sent: dict[str, object]) -> None:
    response = await desk.app().register(**metadata_sent)

    assert response.status_code in (400, 413)
    assert desk.count("clients") == 0


async def test_what_is_long_but_readable_is_cut_before_it_is_stored(desk: Desk) -> None:
    long = "x" * 10_000

    response = await desk.app(long).register(software_id=long, software_version=long, jwks={"keys": [long]})

    assert response.status_code == 201
    assert len(response.json()["client_name"]) == 200
    row = desk.database.read_one("SELECT length(name) + length(metadata) AS size FROM clients")
    assert row is not None
    assert row["size"] < 2000


@pytest.mark.parametrize("field", ["logo_uri", "client_uri", "jwks_uri", "tos_uri", "policy_uri"])
@pytest.mark.parametrize("uri", ["javascript:alert(1)", "file:///etc/passwd", "data:image/svg+xml,x"])
async def test_addresses_that_run_or_read_are_refused(desk: Desk, field: str, uri: str) -> None:
    response = await desk.app().register(**{field: uri})

    assert response.status_code == 400
    assert error_of(response) == "invalid_client_metadata"


async def test_no_address_in_a_registration_is_ever_fetched(desk: Desk) -> None:
    callers: list[object] = []
    server = await asyncio.start_server(lambda reader, writer: callers.append(writer), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    app = desk.app()
    fields = ("logo_uri", "client_uri", "jwks_uri", "tos_uri", "policy_uri")

    async with server:
        response = await app.register(**{field: f"http://127.0.0.1:{port}/{field}" for field in fields})
        page = await app.open_page()

    assert response.status_code == 201
    assert page.status_code == 200
    assert f":{port}/" not in page.text
    assert callers == []


@pytest.mark.parametrize(
    "name",
    [
        "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
        "{{7*7}}{name}[[Allow]]%s${x}",
        "\u202eroman\u202c\u200b\u0000\r\nSet-Cookie: x\x1b[31m",
        "Z" + "\u0301" * 500,
        "A" * 50_000,
    ],
    ids=["html", "template", "invisible", "marks", "long"],
)
async def test_a_hostile_name_is_made_harmless_on_the_page_and_in_the_question(desk: Desk, name: str) -> None:
    app = desk.app(name)

    assert (await app.register()).status_code == 201
    page = await app.open_page()

    shown = desk.question().client_name
    assert len(shown) <= 60
    assert shown.isprintable()
    assert "\u202e" not in shown
    assert "<script>alert" not in page.text
    assert "<img src=x" not in page.text
    assert len(page.text) < 60_000


@pytest.mark.parametrize("name", ["", " \u200b\u202e ", None])
async def test_a_client_without_a_visible_name_gets_a_plain_one(desk: Desk, name: str | None) -> None:
    app = desk.app()

    assert (await app.register(client_name=name)).status_code == 201
    await app.open_page()

    assert desk.question().client_name == "An unnamed app"


async def test_the_page_says_that_the_name_is_only_claimed_and_where_the_answer_goes(desk: Desk) -> None:
    app = desk.app("Claude\u0430 Desktop")
    await app.register()

    page = await app.open_page()

    approval = desk.question()
    assert approval.client_id_host is None
    assert approval.redirect_host == "127.0.0.1:41234"
    assert "not verified" in page.text.lower() or "says it is" in page.text.lower()
    assert "41234" in page.text
    assert "Any program on this computer" in page.text


async def test_a_web_application_with_a_loopback_address_is_refused(desk: Desk) -> None:
    web = await desk.app().register(application_type="web")
    native = await desk.app().register(application_type="native", redirect_uris=["https://claude.ai/callback"])

    assert error_of(web) == "invalid_redirect_uri"
    assert native.status_code == 201


async def test_a_flood_of_registrations_is_slowed_and_a_live_client_goes_on(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)
    flood = desk.app()

    answers = [await flood.register() for _ in range(60)]

    statuses = {answer.status_code for answer in answers}
    assert statuses == {201, 429}
    slowed = next(answer for answer in answers if answer.status_code == 429)
    assert int(slowed.headers["retry-after"]) >= 1
    assert await desk.works(app, tokens.access)
    assert (await app.refresh(tokens.refresh)).status_code == 200


async def test_unused_clients_go_oldest_first_and_those_with_a_grant_never(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients, "KEPT_CLIENTS", 3)
    connected = desk.app("connected")
    tokens = await desk.login(connected)
    ids = []

    for number in range(6):
        desk.clock.advance(1)
        app = desk.app(str(number))
        await app.register()
        ids.append(app.client_id)

    assert [client_id for client_id in ids if desk.clients.get(client_id)] == ids[-4:]
    assert await desk.works(connected, tokens.access)


async def test_a_client_whose_grant_was_revoked_is_still_known(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients, "KEPT_CLIENTS", 1)
    app = desk.app()
    await desk.login(app)
    desk.tokens.revoke_grant(desk.grant().id)

    for _ in range(4):
        desk.clock.advance(1)
        await desk.app().register()

    assert (await app.authorize()).status_code == 302


async def test_a_client_whose_question_is_open_survives_a_flood(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients, "KEPT_CLIENTS", 1)
    app = desk.app()
    await app.register()
    page = await app.open_page()

    for _ in range(4):
        desk.clock.advance(1)
        await desk.app().register()
    desk.approvals.answer(desk.question().id, True)

    assert "code=" in await app.wait_for_answer(page)


async def test_ids_are_unguessable_and_never_look_like_documents(desk: Desk) -> None:
    apps = [desk.app() for _ in range(5)]
    for app in apps:
        await app.register(client_id="https://app.example/client.json")

    assert len({app.client_id for app in apps}) == 5
    assert all(len(app.client_id) >= 32 and "://" not in app.client_id for app in apps)


async def test_a_full_disk_at_registration_is_reported_as_temporary(desk: Desk) -> None:
    desk.database.read("PRAGMA query_only = ON")

    response: httpx.Response = await desk.app().register()

    assert response.status_code == 503
    assert error_of(response) == "temporarily_unavailable"
    assert response.headers["retry-after"]
