"""What an upstream is shown: entered values, the person's own token, and both together."""

import json
from base64 import urlsafe_b64encode

import pytest

from bridge_app.models import UpstreamSettings, VerifiedRequest
from bridge_app.store.secrets import MemorySecretStore
from bridge_app.upstream.channel import Headers
from bridge_app.upstream.credentials import (
    Entered,
    Nothing,
    PersonToken,
    Together,
    UpstreamSignInRequired,
    credentials_for,
)
from tests.upstream.http_servers import ANN


def settings(**parts: object) -> UpstreamSettings:
    return UpstreamSettings("far", "Far Server", "http", url="https://far.example/mcp", **parts)  # type: ignore[arg-type]


class CountingStore(MemorySecretStore):
    def __init__(self) -> None:
        super().__init__()
        self.reads = 0

    async def get(self, name: str) -> str | None:
        self.reads += 1
        return await super().get(name)


async def test_entered_headers_and_a_token_are_shown_and_read_once() -> None:
    secrets = CountingStore()
    await secrets.put("upstream/far/bearer", " t0k3n\n")
    await secrets.put("upstream/far/header/X-Api-Key", "k3y")
    credentials = credentials_for(
        settings(auth="bearer", headers=(("X-Team", "a"), ("Authorization", "old")), secret_headers=("X-Api-Key",)),
        secrets,
    )

    shown = [await credentials.headers(ANN) for _ in range(3)]

    assert shown[0] == [(b"x-team", b"a"), (b"x-api-key", b"k3y"), (b"authorization", b"Bearer t0k3n")]
    assert shown[1] is shown[0]
    assert shown[2] is shown[0]
    assert secrets.reads == 2


async def test_a_new_token_counts_once_the_old_one_was_refused() -> None:
    secrets = MemorySecretStore()
    await secrets.put("upstream/far/bearer", "old")
    credentials = Entered(settings(auth="bearer"), secrets)
    before = await credentials.headers(ANN)
    await secrets.put("upstream/far/bearer", "new")

    is_worth_trying = await credentials.refused(before, "Bearer")

    assert is_worth_trying
    assert await credentials.headers(ANN) == [(b"authorization", b"Bearer new")]


async def test_a_missing_value_is_asked_for_by_name() -> None:
    credentials = Entered(settings(secret_headers=("X-Api-Key",)), MemorySecretStore())

    with pytest.raises(UpstreamSignInRequired, match="The value of the header X-Api-Key for “Far Server” is missing"):
        await credentials.headers(ANN)


@pytest.mark.parametrize("value", ["a\r\nx-evil: 1", "a\nb", "a\x00b", "schlüssel-€"])
async def test_a_value_that_would_break_out_of_its_header_is_refused_without_being_repeated(value: str) -> None:
    secrets = MemorySecretStore()
    await secrets.put("upstream/far/bearer", value)

    with pytest.raises(UpstreamSignInRequired, match="characters that can't be sent") as caught:
        await Entered(settings(auth="bearer"), secrets).headers(ANN)

    assert value not in str(caught.value)


@pytest.mark.parametrize(
    "name", ["Host", "Content-Length", "Transfer-Encoding", "Cookie", "Mcp-Session-Id", "Connection"]
)
async def test_headers_of_the_connection_itself_can_not_be_entered(name: str) -> None:
    with pytest.raises(UpstreamSignInRequired, match=f"The header {name} can't be set"):
        await Entered(settings(headers=((name, "1"),)), MemorySecretStore()).headers(ANN)


async def test_each_person_is_shown_as_themselves_and_nobody_as_somebody_else() -> None:
    async def person_token(who: VerifiedRequest) -> str | None:
        return f"token-of-{who.identity.subject}" if who.identity.subject == "ann" else None

    credentials = PersonToken("Far Server", person_token)

    assert await credentials.headers(ANN) == [(b"authorization", b"Bearer token-of-ann")]
    ben = VerifiedRequest(
        "g", "c", "n", type(ANN.identity)("https://id.example", "ben", "Ben"), (), (), 9e9, False, 0.0
    )
    with pytest.raises(UpstreamSignInRequired, match="wants your own login"):
        await credentials.headers(ben)


async def test_of_several_credentials_all_are_shown_and_the_last_word_counts() -> None:
    class Fixed(Nothing):
        def __init__(self, *shown: tuple[bytes, bytes]) -> None:
            self.shown = list(shown)

        async def headers(self, who: VerifiedRequest) -> Headers:
            return self.shown

    together = Together([Fixed((b"a", b"1"), (b"b", b"1")), Fixed((b"b", b"2"))])

    assert await together.headers(ANN) == [(b"a", b"1"), (b"b", b"2")]
    assert await together.headers(ANN) is await together.headers(ANN)


async def test_the_settings_decide_what_is_shown() -> None:
    secrets = MemorySecretStore()

    assert await credentials_for(settings(), secrets).headers(ANN) == []
    with pytest.raises(ValueError, match="OAuth"):
        credentials_for(settings(auth="oauth"), secrets)
    with pytest.raises(ValueError, match="person"):
        credentials_for(settings(auth="person"), secrets)


def jwt_for(audience: object) -> str:
    claims = urlsafe_b64encode(json.dumps({"aud": audience}).encode()).rstrip(b"=").decode()
    return f"e30.{claims}.c2ln"


@pytest.mark.parametrize(
    ("token", "is_shown"),
    [
        ("opaque", True),
        (jwt_for("https://far.example/mcp"), True),
        (jwt_for("https://FAR.example"), True),
        (jwt_for(["https://other.example", "https://far.example/mcp/"]), True),
        (jwt_for("https://other.example"), False),
        (jwt_for("https://far.example.evil"), False),
        (jwt_for([]), True),
    ],
)
async def test_a_persons_token_is_shown_only_to_the_server_it_names(token: str, is_shown: bool) -> None:
    async def person_token(_: VerifiedRequest) -> str | None:
        return token

    credentials = PersonToken("Far Server", person_token, "https://far.example/mcp")

    if is_shown:
        assert await credentials.headers(ANN) == [(b"authorization", f"Bearer {token}".encode())]
    else:
        with pytest.raises(UpstreamSignInRequired, match="not meant for") as refused:
            await credentials.headers(ANN)
        assert token not in str(refused.value)
