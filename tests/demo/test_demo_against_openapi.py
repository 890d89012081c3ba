"""The stand-in against Pangea's published descriptions, where they lie beside the checkout: requests, answers, patterns."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bridge_app.demo import audit_api, hosted_login, oauth, vault_api
from bridge_app.demo.ids import ALPHABET
from tests.demo.person import BASE, REDIRECT_URI, STATE, StandIn, stand_in
from tests.fakes import query

jsonschema = pytest.importorskip("jsonschema")

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "pangea-openapi"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="Pangea's descriptions are not here")

UNSATISFIABLE = {
    # It requires a property that it forbids.
    ("authn", "v2/user/group/list"),
}


@cache
def description(service: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / f"{service}.json").read_text())
    return found


def schema(service: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = description(service)["components"]["schemas"][name]
    return found


def check(service: str, part: dict[str, Any], value: Any) -> None:
    """Raise if a value does not fit a part of a description."""
    jsonschema.Draft202012Validator({**part, "components": description(service)["components"]}).validate(value)


def calls() -> list[tuple[str, str]]:
    """Return the API calls the stand-in answers, as service and path."""
    found = []
    for route in stand_in().app.routes:
        _, _, rest = getattr(route, "path", "").partition("/api/")
        service, _, path = rest.partition("/")
        if path and "{" not in path:
            found.append((service, path))
    return found


CALLS = calls()


def described(service: str, path: str) -> dict[str, Any]:
    found: dict[str, Any] = description(service)["paths"][f"/{path}"]["post"]
    return found


def request_of(service: str, path: str) -> dict[str, Any]:
    """Return the description of a call's request: the first variant where there are several."""
    part: dict[str, Any] = described(service, path)["requestBody"]["content"]["application/json"]["schema"]
    part = (part.get("oneOf") or part.get("anyOf") or [part])[0]
    if "$ref" in part:
        part = {**schema(service, part["$ref"].rpartition("/")[2]), **part} | {
            "properties": {
                **schema(service, part["$ref"].rpartition("/")[2]).get("properties", {}),
                **part.get("properties", {}),
            }
        }
    return part


async def ask(s: StandIn, service: str, path: str, body: Any) -> dict[str, Any]:
    bearer = {"Authorization": f"Bearer {s.cloud.service_token}"}
    answer = await s.http.post(f"/api/{service}/{path}", json=body, headers=bearer)
    found: dict[str, Any] = answer.json()
    return found


async def world(s: StandIn) -> dict[tuple[str, str], dict[str, Any]]:
    """Return for each call a request that must succeed in this stand-in."""
    link = f"{BASE}/authorize?redirect_uri={REDIRECT_URI}&state={STATE}"
    code = query((await s.browser.sign_in(link)).headers["location"])["code"]
    tokens = [await s.tokens(scope="user read") for _ in range(4)]
    token, refresh = tokens[0]["access_token"], tokens[1]["refresh_token"]
    sessions = [each.id for each in s.cloud.logins.standing()]
    alice = s.cloud.directory.user("alice@example.com")

    async def secret(name: str) -> str:
        stored = await ask(
            s, "vault", "v2/secret/store", {"type": "secret", "secret": "x", "name": name, "folder": "/f"}
        )
        return str(stored["result"]["id"])

    event = {"message": "Something happened.", "actor": "alice", "timestamp": "2026-01-02T03:04:05Z"}
    return {
        ("authn", "v2/client/token/check"): {"token": token},
        ("authn", "v2/client/userinfo"): {"code": code},
        ("authn", "v2/client/session/refresh"): {"refresh_token": refresh},
        ("authn", "v2/client/session/list"): {"token": token, "size": 2, "order": "asc", "order_by": "created_at"},
        ("authn", "v2/client/session/invalidate"): {"token": token, "session_id": sessions[2]},
        ("authn", "v2/client/jwks"): {},
        ("authn", "v2/session/list"): {"filter": {"email": alice.email}},
        ("authn", "v2/session/invalidate"): {"session_id": sessions[3]},
        ("authn", "v2/user/profile/get"): {"email": alice.email},
        ("authn", "v2/user/update"): {"email": alice.email, "disabled": False},
        ("authn", "v2/user/group/list"): {"id": alice.id},
        ("authn", "v2/client/session/logout"): {"token": token},
        ("authn", "v2/session/logout"): {"user_id": alice.id},
        ("vault", "v2/secret/store"): {"type": "secret", "secret": "x", "name": "n", "folder": "/f", "tags": ["t"]},
        ("vault", "v2/secret/rotate"): {"id": await secret("r"), "secret": "y", "rotation_state": "destroyed"},
        ("vault", "v2/get"): {"id": await secret("g"), "version": "all"},
        ("vault", "v2/get_bulk"): {"filter": {"type": "secret"}},
        ("vault", "v2/list"): {"size": 1, "order": "desc", "order_by": "name"},
        ("vault", "v2/update"): {"id": await secret("u"), "metadata": {"a": "b"}, "enabled": False},
        ("vault", "v2/delete"): {"id": await secret("d")},
        ("vault", "v2/state/change"): {"id": await secret("s"), "state": "suspended", "version": 1},
        ("vault", "v2/folder/create"): {"name": "n", "folder": "/g"},
        ("audit", "v1/log"): {"event": event, "verbose": True},
        ("audit", "v2/log"): {"events": [{"event": event}], "verbose": True},
        ("audit", "v2/log_async"): {"events": [{"event": event}]},
        ("audit", "v1/search"): {"query": "", "limit": 5, "order_by": "received_at"},
    }


@pytest.mark.parametrize(("service", "path"), CALLS)
def test_every_call_is_described(service: str, path: str) -> None:
    assert described(service, path)


async def test_every_call_is_tried_here() -> None:
    assert set(await world(stand_in())) == set(CALLS)


@pytest.mark.parametrize(("service", "path"), CALLS)
async def test_requests_and_answers_fit_the_description(service: str, path: str) -> None:
    s = stand_in()
    body = (await world(s))[service, path]

    check(service, request_of(service, path), body)
    answer = await ask(s, service, path, body)

    assert answer["status"] == ("Accepted" if path == "v2/log_async" else "Success"), answer
    if (service, path) in UNSATISFIABLE:
        return
    response = described(service, path)["responses"]["202" if path == "v2/log_async" else "200"]
    # The description knows no status but "Success", not even for what is accepted for later.
    check(service, response["content"]["application/json"]["schema"], {**answer, "status": "Success"})


@pytest.mark.parametrize(("service", "path"), CALLS)
async def test_a_request_without_what_is_required_or_with_more_is_refused(service: str, path: str) -> None:
    s = stand_in()
    body = (await world(s))[service, path]
    codes = schema(service, "pangea-validation-errors")["properties"]["result"]["properties"]["errors"]
    known = codes["items"]["properties"]["code"]["enum"]

    more = await ask(s, service, path, {**body, "nobody_knows_this": 1})
    assert more["status"] == "ValidationError"
    assert [each["code"] for each in more["result"]["errors"]] == ["UnexpectedProperty"]
    for name in request_of(service, path).get("required", []):
        less = await ask(s, service, path, {key: value for key, value in body.items() if key != name})
        assert less["status"] == "ValidationError", name
        assert {each["code"] for each in less["result"]["errors"]} <= set(known)


@pytest.mark.parametrize(("service", "path"), CALLS)
async def test_every_described_property_is_known(service: str, path: str) -> None:
    s = stand_in()
    described_ones = request_of(service, path).get("properties", {})

    answer = await ask(s, service, path, dict.fromkeys(described_ones))

    unexpected = [each for each in answer["result"].get("errors", []) if each["code"] == "UnexpectedProperty"]
    assert [each["source"] for each in unexpected if each["source"] != "/encrypting_item_id"] == []


@pytest.mark.parametrize(("service", "path"), CALLS)
async def test_the_examples_are_well_formed_to_the_stand_in(service: str, path: str) -> None:
    s = stand_in()
    examples = request_of(service, path).get("examples", [])

    for example in examples:
        answer = await ask(s, service, path, example)
        codes = {each["code"] for each in (answer["result"] or {}).get("errors", [])}
        assert codes <= {"DoesNotExist"}, (example, answer)


async def test_oauth_clients_fit_the_description() -> None:
    s = stand_in()
    bearer = {"Authorization": f"Bearer {s.cloud.service_token}"}
    wish = {"client_name": "New", "redirect_uris": [REDIRECT_URI], "scope": "user"}

    new = (await s.http.post("/v2/oauth/clients/register", json=wish, headers=bearer)).json()
    listed = (await s.http.get("/v2/oauth/clients", headers=bearer)).json()["clients"]

    for each in listed:
        check("authn", schema("authn", "authn-oauth-client-info"), each)
    # The whole of it forbids in one half what it requires in the other, so the second half is checked alone.
    check("authn", schema("authn", "authn-oauth-client-full-info")["allOf"][1], new)


async def test_oauth_errors_fit_the_description() -> None:
    s = stand_in()

    check("authn", schema("authn", "authn-oauth-error"), (await s.redeem("pmc_x")).json())


def test_patterns_and_limits_are_the_published_ones() -> None:
    state = schema("authn", "authn-callback-state")["pattern"]
    scope = schema("authn", "authn-oauth-scope")["pattern"]
    event = schema("audit", "AuditEvent")

    for sample in ("12345678", "1234567", "a" * 999, "a" * 1000, "abc def gh", "-_+/=.abc", "ä" * 9, "abcdefg~"):
        assert bool(hosted_login.STATE_PATTERN.fullmatch(sample)) == bool(re.match(state, sample)), sample
    for sample in ("", "a", "a b", "a,b", "a.b", "a:*/_=-b c", " a", "a "):
        assert bool(oauth.SCOPE_PATTERN.match(sample)) == bool(re.match(scope, sample)), sample
    assert schema("vault", "vault-req-secret")["maxLength"] == vault_api.LONGEST_SECRET
    assert set(audit_api.EVENT) == set(event["properties"])
    for name, rule in audit_api.EVENT.items():
        assert rule.longest == event["properties"][name]["maxLength"], name
        assert rule.required == (name in event["required"]), name


def test_ids_have_the_published_shape() -> None:
    cloud = stand_in().cloud
    for prefix, name in (
        ("pmt", "authn-token-id"),
        ("pui", "authn-user-id"),
        ("psa", "authn-serviceaccount-id"),
        ("pck", "authn-oauth-client-secret"),
        ("pce", "authn-clientsecret-id"),
        ("pmc", "authn-ticket-id"),
        ("ptu", "authn-token-user"),
        ("ptr", "authn-token-refresh"),
        ("pgi", "authn-group-id"),
    ):
        assert re.match(schema("authn", name)["pattern"], cloud.ids.new(prefix)), name
    assert len(set(ALPHABET)) == 32
