"""Faults on order: each kind, how often, on which route, and that the truth goes on afterwards."""

import asyncio
from contextlib import suppress
from typing import Any

import httpx
import pytest

from bridge_app.demo.faults import HUGE, KINDS
from tests.demo.person import StandIn, served, stand_in

TOKEN = "/v2/oauth/token"


async def redeem_with(s: StandIn, kind: Any, **details: Any) -> httpx.Response:
    code = await s.code()
    s.cloud.faults.add(TOKEN, kind, **details)
    return await s.redeem(code)


@pytest.mark.parametrize(
    ("kind", "details", "status", "content_type", "content"),
    [
        ("status", {}, 500, "text/plain", b"Internal Server Error"),
        (
            "status",
            {"status": 502, "body": "<h1>no</h1>", "content_type": "text/html"},
            502,
            "text/html",
            b"<h1>no</h1>",
        ),
        ("unavailable", {}, 503, "text/html", b"503 Service Temporarily Unavailable"),
        ("empty", {}, 200, "application/json", b""),
        ("garbage", {}, 200, "application/json", b"{not json"),
        ("huge", {}, 200, "application/json", b"xxxx"),
        ("oauth_error", {"error": "invalid_client"}, 401, "application/json", b"invalid_client"),
        ("oauth_error", {"error": "invalid_grant"}, 400, "application/json", b"invalid_grant"),
        ("rate_limit", {}, 429, "application/json", b"too_many_requests"),
        ("redirect", {}, 307, "", b""),
        ("wrong_type", {}, 200, "text/html", b"access_token"),
    ],
)
async def test_each_kind_answers_as_it_should(
    kind: str, details: dict[str, Any], status: int, content_type: str, content: bytes
) -> None:
    s = stand_in()

    answer = await redeem_with(s, kind, **details)

    assert answer.status_code == status
    assert answer.headers.get("content-type", "").startswith(content_type)
    assert content in answer.content
    assert int(answer.headers["content-length"]) == len(answer.content)


async def test_huge_is_huge_and_a_redirect_leads_away() -> None:
    s = stand_in()

    assert len((await redeem_with(s, "huge")).content) > HUGE
    assert (await redeem_with(s, "redirect")).headers["location"] == "https://elsewhere.example/"
    assert (await redeem_with(s, "rate_limit", retry_after=7)).headers["retry-after"] == "7"


async def test_a_made_up_answer_spends_no_code_and_a_spoiled_one_does() -> None:
    s = stand_in()
    kept, lost = await s.code(), await s.code()

    s.cloud.faults.add(TOKEN, "status")
    await s.redeem(kept)
    s.cloud.faults.add(TOKEN, "truncated")
    half = await s.redeem(lost)

    assert half.status_code == 200
    with pytest.raises(ValueError):
        half.json()
    assert (await s.redeem(lost)).json()["error"] == "invalid_grant"
    assert kept != lost


async def test_fields_of_the_true_answer_can_be_changed_and_removed() -> None:
    s = stand_in()

    answer = await redeem_with(s, "json", merge={"scope": "admin", "expires_in": None})

    assert answer.json()["scope"] == "admin"
    assert "expires_in" not in answer.json()
    assert answer.json()["access_token"].startswith("ptu_")


async def test_a_delay_delays_the_true_answer() -> None:
    s = stand_in()
    loop = asyncio.get_running_loop()
    begun = loop.time()

    answer = await redeem_with(s, "delay", seconds=0.1)

    assert answer.status_code == 200
    assert loop.time() - begun >= 0.1


async def test_a_fault_is_met_as_often_as_ordered_on_its_route_only() -> None:
    s = stand_in()
    s.cloud.faults.add("/v2/oauth/token*", "status", times=2, method="POST")

    met = [(await s.post("token/introspect", token="x")).status_code for _ in range(3)]
    s.cloud.faults.add("/v2/oauth/*", "status", times=None)
    always = [(await s.post("token/introspect", token="x")).status_code for _ in range(3)]
    s.cloud.faults.clear()

    assert met == [500, 500, 200]
    assert always == [500, 500, 500]
    assert (await s.post("token/introspect", token="x")).status_code == 200
    assert [each.fault for each in s.cloud.journal.entries("/v2/oauth/token/introspect")][:3] == [
        "status",
        "status",
        None,
    ]


async def test_faults_are_ordered_and_cleared_from_outside() -> None:
    s = stand_in()

    ordered = await s.admin("POST", "faults", route="/v2/oauth/jwks.json", kind="unavailable", times=None)
    faulty = await s.http.get("/v2/oauth/jwks.json")
    listed = (await s.admin("GET", "faults")).json()["faults"]
    await s.admin("DELETE", "faults")

    assert ordered.status_code == 200
    assert faulty.status_code == 503
    assert [(each["kind"], each["met"]) for each in listed] == [("unavailable", 1)]
    assert (await s.http.get("/v2/oauth/jwks.json")).status_code == 200


async def test_the_whole_service_can_be_gone_or_parked() -> None:
    s = stand_in()

    await s.admin("PUT", "knobs", service="gone")
    gone = [(await s.http.get(path)).status_code for path in ("/", "/v2/oauth/jwks.json", "/api/vault/v2/list")]
    await s.admin("PUT", "knobs", service="parked")
    parked = await s.http.post("/v2/oauth/token", data={"grant_type": "refresh_token"})
    await s.admin("PUT", "knobs", service="up")

    assert gone == [410, 410, 410]
    assert parked.status_code == 200
    assert parked.headers["content-type"].startswith("text/html")
    assert (await s.http.get("/")).status_code == 200


async def test_a_hanging_route_never_answers_and_a_dropped_one_breaks_off() -> None:
    async with served() as s:
        s.cloud.faults.add("/v2/oauth/jwks.json", "hang")
        s.cloud.faults.add("/v2/oauth/jwks.json", "drop")

        with pytest.raises(httpx.ReadTimeout):
            await s.http.get("/v2/oauth/jwks.json", timeout=0.2)
        with pytest.raises(httpx.RemoteProtocolError):
            await s.http.get("/v2/oauth/jwks.json")

        assert (await s.http.get("/v2/oauth/jwks.json")).status_code == 200


async def test_a_certificate_nobody_trusts_fails() -> None:
    async with served(tls=True) as s:
        assert s.base.startswith("https://127.0.0.1:")
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            await s.http.get("/")


async def test_a_body_beyond_reason_is_refused() -> None:
    s = stand_in()

    assert (await s.http.post("/v2/oauth/token", content=b"x" * (2 * 1024 * 1024 + 1))).status_code == 413


async def test_the_stand_in_stops_while_a_request_hangs() -> None:
    async with served() as s:
        s.cloud.faults.add("/", "hang")
        hanging = asyncio.ensure_future(s.http.get("/"))
        while not s.cloud.journal.entries("/"):
            await asyncio.sleep(0)
        hanging.cancel()
        with suppress(asyncio.CancelledError):
            await hanging

    with pytest.raises(httpx.ConnectError):
        async with httpx.AsyncClient() as http:
            await http.get(s.base)


def test_every_kind_is_named() -> None:
    assert len(KINDS) == 15
