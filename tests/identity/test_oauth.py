"""OAuth by hand: a provider that does not describe itself, such as GitHub."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bridge_app.identity.base import LoginEnded, ProviderUnavailable, SignedIn, SignInRefused
from bridge_app.identity.endpoints import open_http
from bridge_app.identity.oauth import OAuthProvider, OAuthSettings, check_shapes
from tests.fakes import Clock, query
from tests.identity.fake_provider import CLIENT_ID, CLIENT_SECRET, Asked, FakeProvider, Reply

CALLBACK = "http://localhost:8000/pangea/callback"


class GitHubLike:
    """A provider in GitHub's manner: a numeric id, no lifetimes, no renewal, scopes parted by commas, errors with 200."""

    def __init__(self, fake: FakeProvider, provider: OAuthProvider, settings: OAuthSettings) -> None:
        self.fake, self.provider, self.settings = fake, provider, settings
        fake.person = {"id": 583231, "login": "octocat", "name": None, "email": None}
        fake.token_answer = {"expires_in": None, "refresh_token": None, "scope": "read:user,user:email"}

    async def sign_in(self) -> SignedIn:
        login = await self.provider.begin(CALLBACK)
        return await self.provider.complete(login, self.fake.sign_in(login.url), CALLBACK)


@pytest.fixture
async def github() -> AsyncIterator[GitHubLike]:
    clock = Clock()
    async with FakeProvider(clock).serve() as fake, open_http() as http:
        settings = OAuthSettings(
            "GitHub",
            f"{fake.origin}/v2/oauth/authorize",
            f"{fake.origin}/v2/oauth/token",
            CLIENT_ID,
            CLIENT_SECRET,
            auth_method="post",
            scopes=("read:user", "user:email"),
            userinfo_endpoint=f"{fake.origin}/v2/oauth/userinfo",
            subject_claim="id",
        )
        yield GitHubLike(fake, OAuthProvider(settings, http, clock), settings)


def variant(github: GitHubLike, **changes: object) -> OAuthProvider:
    github.settings = replace(github.settings, **changes)  # type: ignore[arg-type]
    github.provider = OAuthProvider(github.settings, github.provider._http, github.fake.clock)
    return github.provider


async def test_a_numeric_id_is_the_subject(github: GitHubLike) -> None:
    signed_in = await github.sign_in()

    assert signed_in.identity.subject == "583231"
    assert signed_in.identity.name == "octocat"
    assert signed_in.credential is not None
    assert signed_in.credential.scopes == ("read:user", "user:email")
    assert github.fake.auth_methods == ["post"]


async def test_the_answer_is_asked_for_as_json(github: GitHubLike) -> None:
    await github.sign_in()

    assert {each.headers["accept"] for each in github.fake.asked} == {"application/json"}


async def test_without_lifetime_and_renewal_only_asking_again_tells(github: GitHubLike) -> None:
    credential = (await github.sign_in()).credential
    assert credential is not None
    assert (credential.expires_at, credential.refresh_token) == (None, None)

    await github.provider.check(credential)
    assert await github.provider.refresh(credential) == credential
    github.fake.valid.clear()
    with pytest.raises(LoginEnded):
        await github.provider.check(credential)


async def test_a_rate_limit_ends_no_login(github: GitHubLike) -> None:
    credential = (await github.sign_in()).credential
    assert credential is not None
    github.fake.faults["userinfo"] = Reply.json({"message": "API rate limit exceeded"}, 403)

    with pytest.raises(ProviderUnavailable):
        await github.provider.check(credential)


async def test_the_issuer_is_origin_and_path_of_the_sign_in_page(github: GitHubLike) -> None:
    settings = github.settings

    def issuer(address: str) -> str:
        return variant(github, authorization_endpoint=address, name=settings.name + "!").issuer

    assert issuer("https://GitHub.com:443/login/oauth/authorize/?x=1") == "https://github.com/login/oauth/authorize"
    assert issuer("https://github.com/login/oauth/authorize") == "https://github.com/login/oauth/authorize"
    assert issuer("https://github.com:444/a") == "https://github.com:444/a"
    assert issuer("https://[") == "https://["


async def test_a_claim_inside_a_claim_can_be_the_subject(github: GitHubLike) -> None:
    github.fake.person = {"data": {"id": "u1"}, "name": "Una"}
    variant(github, subject_claim="data.id")

    assert (await github.sign_in()).identity.subject == "u1"


@pytest.mark.parametrize("claim", ["absent", "id.deeper", "login.", ""])
async def test_a_claim_that_is_not_there_signs_nobody_in(github: GitHubLike, claim: str) -> None:
    variant(github, subject_claim=claim)

    with pytest.raises(SignInRefused):
        await github.sign_in()


async def test_introspection_is_believed_before_userinfo(github: GitHubLike) -> None:
    origin = github.fake.origin
    variant(github, introspection_endpoint=f"{origin}/v2/oauth/token/introspect", subject_claim="sub")
    told = {"active": True, "sub": "from introspection", "exp": 1_800_000_060, "scope": "a b"}
    github.fake.faults["introspect"] = Reply.json(told)
    github.fake.faults["userinfo"] = Reply.json({"sub": "from userinfo", "name": "Ina"})
    github.fake.token_answer |= {"scope": None}

    signed_in = await github.sign_in()

    assert (signed_in.identity.subject, signed_in.identity.name) == ("from introspection", "Ina")
    assert signed_in.credential is not None
    assert signed_in.credential.expires_at == 1_800_000_060
    assert signed_in.credential.scopes == ("a", "b")


@pytest.mark.parametrize("answer", [{}, {"active": None, "sub": "x"}, {"active": "true"}, {"active": 1}])
async def test_an_introspection_that_does_not_say_active_decides_nothing(
    github: GitHubLike, answer: dict[str, object]
) -> None:
    variant(github, introspection_endpoint=f"{github.fake.origin}/v2/oauth/token/introspect")
    github.fake.faults["introspect"] = Reply.json(answer)

    with pytest.raises(ProviderUnavailable):
        await github.sign_in()


async def test_a_person_whose_token_is_refused_at_once_is_turned_away(github: GitHubLike) -> None:
    github.fake.faults["userinfo"] = Reply(401)

    with pytest.raises(SignInRefused) as refused:
        await github.sign_in()

    assert refused.value.error == "access_denied"


async def test_the_issuer_of_an_answer_can_be_given_exactly(github: GitHubLike) -> None:
    provider = variant(github, answers_as="https://issuer.example")
    login = await provider.begin(CALLBACK)
    assert login.issuer == "https://issuer.example"

    with pytest.raises(SignInRefused):
        await provider.complete(login, github.fake.sign_in(login.url, iss=github.fake.origin), CALLBACK)
    answer = github.fake.sign_in(login.url, iss="https://issuer.example")
    assert (await provider.complete(login, answer, CALLBACK)).identity.name == "octocat"


async def test_without_a_revocation_address_nothing_is_asked(github: GitHubLike) -> None:
    credential = (await github.sign_in()).credential
    assert credential is not None
    before = len(github.fake.asked)

    await github.provider.revoke(credential)

    assert len(github.fake.asked) == before


async def test_without_scopes_none_are_asked_for(github: GitHubLike) -> None:
    assert "scope" not in query((await variant(github, scopes=()).begin(CALLBACK)).url)


async def test_without_a_way_to_ask_who_it_is_nothing_begins(github: GitHubLike) -> None:
    provider = variant(github, userinfo_endpoint=None)

    with pytest.raises(SignInRefused) as refused:
        await provider.begin(CALLBACK)

    assert "userinfo" in refused.value.hint
    assert not all(each.is_well for each in await provider.examine(CALLBACK))


async def test_an_examination_notices_a_userinfo_that_answers_anybody(github: GitHubLike) -> None:
    def answer(asked: Asked) -> Reply:
        return Reply.json(github.fake.person)

    github.fake.faults["userinfo"] = answer

    assert [each.name for each in await github.provider.examine(CALLBACK) if not each.is_well] == [
        "Asking who signed in"
    ]


def test_what_was_typed_is_judged_field_by_field() -> None:
    good = OAuthSettings(
        "GitHub",
        "https://github.com/login/oauth/authorize",
        "https://github.com/login/oauth/access_token",
        "Iv1.abc",
        "hush",
        userinfo_endpoint="https://api.github.com/user",
    )
    assert check_shapes(good) == ()
    assert check_shapes(replace(good, client_secret=None, auth_method="none")) == ()
    wrong = OAuthSettings(" ", "github.com", "", "a b", "", subject_claim="", revocation_endpoint="http://a.example")

    assert {each.field for each in check_shapes(wrong)} == {
        "name",
        "authorization_endpoint",
        "token_endpoint",
        "client_id",
        "client_secret",
        "subject_claim",
        "revocation_endpoint",
        "userinfo_endpoint",
    }
