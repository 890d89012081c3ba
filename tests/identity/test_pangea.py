"""Pangea AuthN, against the stand-in: what is asked, what is read back, what ends a login, and what a person may mistype."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bridge_app.demo.cloud import DEFAULT_REDIRECT_URIS
from bridge_app.demo.hosted_login import STATE_PATTERN
from bridge_app.identity import endpoints
from bridge_app.identity.base import Credential, LoginEnded, ProviderUnavailable, SignedIn, SignInRefused
from bridge_app.identity.code_flow import warn_of_end
from bridge_app.identity.endpoints import open_http
from bridge_app.identity.pangea import PangeaProvider, PangeaSettings, check_shapes, read_env
from tests.demo.person import StandIn, served
from tests.fakes import query

CALLBACK = DEFAULT_REDIRECT_URIS[0]


class Stage:
    """A Pangea provider before the stand-in, both on the stand-in's clock."""

    def __init__(self, pangea: StandIn, http: httpx.AsyncClient) -> None:
        self.pangea = pangea
        self.knobs = pangea.cloud.knobs
        self._http = http

    def provider(self, **changes: Any) -> PangeaProvider:
        client = self.pangea.client
        parts = {
            "hosted_login": self.pangea.base,
            "client_id": client.client_id,
            "client_secret": client.secret,
            "scopes": ("user", "read"),
        }
        return PangeaProvider(PangeaSettings(**(parts | changes)), self._http, self.pangea.cloud.clock)

    async def sign_in(self, provider: PangeaProvider | None = None, **person: Any) -> SignedIn:
        provider = provider or self.provider()
        login = await provider.begin(CALLBACK)
        answer = await self.pangea.browser.sign_in(login.url, **person)
        assert answer.headers.get("location", "").startswith(CALLBACK), answer.text[-500:]
        return await provider.complete(login, query(answer.headers["location"]), CALLBACK)

    async def credential(self, provider: PangeaProvider | None = None, **person: Any) -> Credential:
        credential = (await self.sign_in(provider, **person)).credential
        assert credential is not None
        return credential

    def fail(self, route: str, kind: Any, **parts: Any) -> None:
        self.pangea.cloud.faults.add(f"/v2/oauth/{route}", kind, **parts)


@pytest.fixture(params=["strict", "jwt"])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    async with served(request.param) as pangea, open_http() as http:
        yield Stage(pangea, http)


@pytest.fixture
def short_deadlines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoints, "DEADLINE_SECONDS", 0.5)
    monkeypatch.setattr(endpoints, "CALL_SECONDS", 0.8)


# ---- signing in -----------------------------------------------------------------------------------------------


async def test_a_person_signs_in_and_is_known_by_name(stage: Stage) -> None:
    signed_in = await stage.sign_in()

    alice = stage.pangea.cloud.directory.user("alice@example.com")
    identity, credential = signed_in.identity, signed_in.credential
    assert (identity.issuer, identity.subject) == (stage.pangea.base, alice.id)
    assert (identity.name, identity.email) == ("Alice Example", "alice@example.com")
    assert credential is not None
    assert credential.scopes == ("user", "read")
    assert credential.refresh_token is not None
    assert ("." in credential.access_token) == (stage.pangea.cloud.profile == "jwt")


async def test_two_people_are_two_subjects(stage: Stage) -> None:
    alice = await stage.sign_in()
    await stage.pangea.browser.http.get(f"{stage.pangea.base}/logout")
    bob = await stage.sign_in(email="bob@example.com")

    assert alice.identity.subject != bob.identity.subject
    assert bob.identity.name == "Bob Example"


async def test_our_state_fits_the_published_pattern_and_resource_is_not_sent(stage: Stage) -> None:
    stage.knobs.resource_parameter = "refused"

    for _ in range(50):
        asked = query((await stage.provider().begin(CALLBACK)).url)
        assert STATE_PATTERN.fullmatch(asked["state"])
        assert "resource" not in asked
    await stage.sign_in()


async def test_without_scopes_the_client_gets_its_default(stage: Stage) -> None:
    assert (await stage.credential(stage.provider(scopes=()))).scopes == ("user", "read")


@pytest.mark.parametrize("mode", ["ignore", "verify_if_present", "required"])
async def test_pkce_is_sent_by_default_and_works_in_every_mode(stage: Stage, mode: Any) -> None:
    stage.knobs.pkce = mode

    await stage.sign_in()


async def test_pkce_can_be_left_out(stage: Stage) -> None:
    provider = stage.provider(sends_pkce=False)

    asked = query((await provider.begin(CALLBACK)).url)
    assert not [name for name in asked if name.startswith("code_challenge")]
    await stage.sign_in(provider)
    stage.knobs.pkce = "required"
    with pytest.raises(SignInRefused):
        await stage.sign_in(provider)


async def test_a_client_registered_for_post_uses_post(stage: Stage) -> None:
    client = stage.pangea.cloud.directory.post
    parts = {"client_id": client.client_id, "client_secret": client.secret}

    await stage.sign_in(stage.provider(**parts, auth_method="post"))
    with pytest.raises(SignInRefused) as refused:
        await stage.sign_in(stage.provider(**parts, auth_method="basic"))
    assert "console" in refused.value.hint


async def test_a_public_client_needs_no_secret(stage: Stage) -> None:
    stage.knobs.public_clients = True

    credential = await stage.credential(
        stage.provider(client_id=stage.pangea.cloud.directory.public.client_id, client_secret=None)
    )

    assert credential.refresh_token


@pytest.mark.parametrize("url", ["{base}/", "{base}", " {base} ", "{BASE}"])
async def test_the_hosted_login_url_means_the_same_in_every_spelling(stage: Stage, url: str) -> None:
    provider = stage.provider(hosted_login=url.format(base=stage.pangea.base, BASE=stage.pangea.base.upper()))

    assert provider.issuer == stage.pangea.base
    await stage.sign_in(provider)


# ---- consent and scopes ---------------------------------------------------------------------------------------


async def test_a_refused_consent_is_access_denied(stage: Stage) -> None:
    with pytest.raises(SignInRefused) as refused:
        await stage.sign_in(stage.provider(scopes=("admin",)), allow=False)

    assert refused.value.error == "access_denied"


async def test_a_part_of_the_scopes_is_read_back(stage: Stage) -> None:
    credential = await stage.credential(stage.provider(scopes=("read", "admin")), untick=("admin",))

    assert credential.scopes == ("read",)


@pytest.mark.parametrize("omitted", [[], ["scope"]])
async def test_scopes_that_were_cut_without_a_word_are_read_back(stage: Stage, omitted: list[str]) -> None:
    stage.knobs.consent = "partial"
    stage.knobs.omit = omitted

    assert (await stage.credential()).scopes == ("user",)


async def test_scopes_are_never_more_than_introspection_says(stage: Stage) -> None:
    stage.fail("token", "json", merge={"scope": "user read write admin"})

    assert (await stage.credential()).scopes == ("user", "read")


async def test_silence_about_scopes_means_none(stage: Stage) -> None:
    stage.knobs.omit = ["scope"]
    stage.fail("token/introspect", "json", merge={"scope": None})

    assert (await stage.credential()).scopes == ()


async def test_an_unknown_scope_is_named_as_the_cause(stage: Stage) -> None:
    with pytest.raises(SignInRefused) as refused:
        await stage.sign_in(stage.provider(scopes=("invented",)))

    assert "scope" in refused.value.hint


# ---- the callback ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("knob", "value"),
    [
        ("callback_state", "altered"),
        ("callback_state", "missing"),
        ("callback_fault", "missing_code"),
        ("callback_fault", "error"),
        ("callback_fault", "wrong_iss"),
        ("callback_fault", "mix_up"),
    ],
)
async def test_a_spoilt_answer_is_refused(stage: Stage, knob: str, value: str) -> None:
    setattr(stage.knobs, knob, value)

    with pytest.raises(SignInRefused):
        await stage.sign_in()
    assert stage.pangea.cloud.logins.standing() == []


@pytest.mark.parametrize(("knob", "value"), [("callback_fault", "extra"), ("send_iss", True)])
async def test_what_an_answer_says_beside_does_no_harm(stage: Stage, knob: str, value: object) -> None:
    setattr(stage.knobs, knob, value)

    assert (await stage.sign_in()).identity.name == "Alice Example"


async def test_a_code_is_good_once(stage: Stage) -> None:
    provider = stage.provider()
    login = await provider.begin(CALLBACK)
    answer = query((await stage.pangea.browser.sign_in(login.url)).headers["location"])
    await provider.complete(login, answer, CALLBACK)

    with pytest.raises(SignInRefused):
        await provider.complete(login, answer, CALLBACK)


async def test_a_code_left_lying_too_long_says_so(stage: Stage) -> None:
    provider = stage.provider()
    login = await provider.begin(CALLBACK)
    answer = query((await stage.pangea.browser.sign_in(login.url)).headers["location"])
    stage.pangea.cloud.clock.advance(61)

    with pytest.raises(SignInRefused) as refused:
        await provider.complete(login, answer, CALLBACK)

    assert "too long" in refused.value.hint


# ---- trouble --------------------------------------------------------------------------------------------------

TROUBLE: dict[str, dict[str, Any]] = {
    "hang": {"kind": "hang"},
    "drop": {"kind": "drop"},
    "500": {"kind": "status"},
    "200 as text": {"kind": "status", "status": 200, "body": "hello"},
    "empty": {"kind": "empty"},
    "truncated": {"kind": "truncated"},
    "huge": {"kind": "huge"},
    "garbage": {"kind": "garbage"},
    "429": {"kind": "rate_limit", "retry_after": 30},
    "503": {"kind": "unavailable"},
    "redirect": {"kind": "redirect"},
}


@pytest.mark.parametrize("endpoint", ["token", "token/introspect"])
@pytest.mark.parametrize("trouble", TROUBLE)
async def test_trouble_during_a_sign_in_means_unavailable(
    stage: Stage, endpoint: str, trouble: str, short_deadlines: None
) -> None:
    stage.fail(endpoint, **TROUBLE[trouble])

    with pytest.raises((ProviderUnavailable, SignInRefused)) as problem:
        await stage.sign_in()

    assert isinstance(problem.value, ProviderUnavailable)
    assert "Pangea" in problem.value.title


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_trouble_later_ends_no_login(stage: Stage, trouble: str, short_deadlines: None) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    stage.fail("token/introspect", **TROUBLE[trouble])
    stage.fail("token", **TROUBLE[trouble])

    for call in (provider.check, provider.refresh):
        with pytest.raises(ProviderUnavailable):
            await call(credential)


@pytest.mark.parametrize("state", ["gone", "parked"])
async def test_a_pangea_that_is_gone_ends_no_login(stage: Stage, state: Any) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    stage.knobs.service = state

    for call in (provider.check, provider.refresh, provider.revoke):
        with pytest.raises(ProviderUnavailable):
            await call(credential)


@pytest.mark.parametrize("knob", ["secret_expired", "client_disabled"])
async def test_a_secret_that_ran_out_is_named_and_ends_no_login(stage: Stage, knob: str) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    login = await provider.begin(CALLBACK)
    answer = query((await stage.pangea.browser.sign_in(login.url)).headers["location"])
    setattr(stage.knobs, knob, True)

    with pytest.raises(SignInRefused) as refused:
        await provider.complete(login, answer, CALLBACK)
    assert all(each in refused.value.hint for each in ("psa_", "pck_", "year", "console"))
    for call in (provider.check, provider.refresh):
        with pytest.raises(ProviderUnavailable) as unavailable:
            await call(credential)
        assert "pck_" in unavailable.value.hint


async def test_an_introspection_that_names_nobody_signs_nobody_in(stage: Stage) -> None:
    stage.knobs.introspection = "minimal"

    with pytest.raises(SignInRefused, match="who signed in"):
        await stage.sign_in()


async def test_a_token_of_another_client_signs_nobody_in(stage: Stage) -> None:
    stage.fail("token/introspect", "json", merge={"client_id": "psa_" + "b" * 32})

    with pytest.raises(SignInRefused, match="another application"):
        await stage.sign_in()


@pytest.mark.parametrize(
    ("merge", "is_taken"),
    [
        ({"active": None}, True),
        ({"active": None, "sub": None}, False),
        ({"active": None, "client_id": None}, False),
        ({"active": None, "exp": None}, False),
        ({"active": None, "exp": 1}, False),
        ({"active": "true"}, False),
    ],
)
async def test_an_introspection_silent_about_active_must_say_everything_else(
    stage: Stage, merge: dict[str, Any], is_taken: bool
) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    stage.fail("token/introspect", "json", merge=merge)

    if is_taken:
        await provider.check(credential)
    else:
        with pytest.raises(ProviderUnavailable):
            await provider.check(credential)


# ---- afterwards -----------------------------------------------------------------------------------------------


async def test_a_login_stands_until_pangea_ends_it(stage: Stage) -> None:
    provider = stage.provider()
    signed_in = await stage.sign_in(provider)
    credential = signed_in.credential
    assert credential is not None
    await provider.check(credential)

    stage.pangea.cloud.logins.end_all_of(stage.pangea.cloud.directory.user("alice@example.com"))

    with pytest.raises(LoginEnded):
        await provider.check(credential)
    with pytest.raises(LoginEnded):
        await provider.refresh(credential)


async def test_a_disabled_person_s_login_is_over(stage: Stage) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)

    stage.pangea.cloud.directory.user("alice@example.com").disabled = True

    with pytest.raises(LoginEnded):
        await provider.check(credential)


async def test_a_person_disabled_during_the_sign_in_is_turned_away(stage: Stage) -> None:
    provider = stage.provider()
    login = await provider.begin(CALLBACK)
    answer = query((await stage.pangea.browser.sign_in(login.url)).headers["location"])
    stage.fail("token/introspect", "status", status=200, body='{"active": false}', content_type="application/json")

    with pytest.raises(SignInRefused) as refused:
        await provider.complete(login, answer, CALLBACK)

    assert refused.value.error == "access_denied"


async def test_a_refresh_token_is_good_once_and_the_new_one_goes_on(stage: Stage) -> None:
    provider = stage.provider()
    first = await stage.credential(provider)
    stage.pangea.cloud.clock.advance(3601)
    await provider.check(first)

    second = await provider.refresh(first)
    await provider.check(second)
    assert second.refresh_token not in (None, first.refresh_token)
    assert second.scopes == first.scopes

    with pytest.raises(LoginEnded):
        await provider.refresh(first)


async def test_a_reused_refresh_token_ends_the_whole_login(stage: Stage) -> None:
    provider = stage.provider()
    first = await stage.credential(provider)
    second = await provider.refresh(first)
    with pytest.raises(LoginEnded):
        await provider.refresh(first)

    with pytest.raises(LoginEnded):
        await provider.check(second)


async def test_a_pangea_that_does_not_rotate_keeps_the_refresh_token(stage: Stage) -> None:
    stage.knobs.refresh_rotation = False
    provider = stage.provider()
    first = await stage.credential(provider)

    assert (await provider.refresh(first)).refresh_token == first.refresh_token


async def test_without_a_refresh_token_the_end_is_told_beforehand(stage: Stage) -> None:
    stage.knobs.issue_refresh = False
    provider = stage.provider()
    clock = stage.pangea.cloud.clock

    credential = await stage.credential(provider)

    assert credential.refresh_token is None
    warning = warn_of_end(provider.name, credential, clock())
    assert warning is not None
    assert "60 minutes" in warning
    assert await provider.refresh(credential) == credential
    clock.advance(3601)
    with pytest.raises(LoginEnded, match="no way to renew"):
        await provider.refresh(credential)
    with pytest.raises(LoginEnded):
        await provider.check(credential)


async def test_an_unstated_lifetime_is_read_from_introspection(stage: Stage) -> None:
    stage.knobs.omit = ["expires_in"]
    stage.knobs.access_life = 120

    credential = await stage.credential()

    assert credential.expires_at == pytest.approx(stage.pangea.cloud.clock() + 120, abs=3)


async def test_the_earlier_end_counts(stage: Stage) -> None:
    stage.fail("token", "json", merge={"expires_in": 10**9})

    credential = await stage.credential()

    assert credential.expires_at == pytest.approx(stage.pangea.cloud.clock() + 3600, abs=5)


async def test_a_login_is_given_back(stage: Stage) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)

    await provider.revoke(credential)

    assert stage.pangea.cloud.logins.standing() == []
    with pytest.raises(LoginEnded):
        await provider.check(credential)


# ---- Test in the settings -------------------------------------------------------------------------------------


async def unwell(provider: PangeaProvider, callback: str = CALLBACK) -> dict[str, str]:
    return {each.name: each.hint or each.words for each in await provider.examine(callback) if not each.is_well}


async def test_an_examination_of_good_settings_finds_all_well_and_signs_nobody_in(stage: Stage) -> None:
    assert await unwell(stage.provider()) == {}
    assert await unwell(stage.provider(sends_pkce=False)) == {}
    assert stage.pangea.cloud.logins.standing() == []


async def test_an_examination_finds_each_wrong_setting(stage: Stage) -> None:
    wrong_secret = await unwell(stage.provider(client_secret="pck_" + "a" * 32))
    assert list(wrong_secret) == ["Client ID and secret"]
    assert "pck_" in wrong_secret["Client ID and secret"]

    wrong_client = await unwell(stage.provider(client_id="psa_" + "a" * 32))
    assert list(wrong_client) == ["Client ID and secret", "Sign-in page"]

    other_callback = "http://localhost:8001/pangea/callback"
    wrong_callback = await unwell(stage.provider(), other_callback)
    assert list(wrong_callback) == ["Sign-in page"]
    assert other_callback in wrong_callback["Sign-in page"]

    wrong_scope = await unwell(stage.provider(scopes=("invented",)))
    assert "scope" in wrong_scope["Sign-in page"]

    assert list(await unwell(stage.provider(client_id="pck_x", client_secret="psa_x"))) == [
        "Client ID",
        "Client secret",
    ]


# ---- what a person typed --------------------------------------------------------------------------------------

HOSTED = "https://pdn-" + "a2b3" * 8 + ".login.aws.us.pangea.cloud"
CLIENT_ID = "psa_" + "a2b3" * 8
SECRET = "pck_" + "a2b3" * 8


@pytest.mark.parametrize("hosted", [HOSTED, HOSTED + "/", f" {HOSTED}\n", "https://login.example.com"])
@pytest.mark.parametrize("secret", [SECRET, ""])
def test_right_settings_have_no_misfits(hosted: str, secret: str) -> None:
    assert check_shapes(hosted, CLIENT_ID, secret) == ()


MISTYPED = [
    ("hosted_login", "", "missing"),
    ("hosted_login", HOSTED.removeprefix("https://"), "Begin with https://"),
    ("hosted_login", HOSTED.replace("https", "http"), "https://"),
    ("hosted_login", f"{HOSTED}/v2/oauth/authorize", f"only {HOSTED}"),
    ("hosted_login", f"{HOSTED}/v2/oauth/token/", f"only {HOSTED}"),
    ("hosted_login", f"{HOSTED}?x=1", f"only {HOSTED}"),
    ("hosted_login", f"{HOSTED}?", f"only {HOSTED}"),
    ("hosted_login", f"{HOSTED}#x", "#"),
    ("hosted_login", CLIENT_ID, "the client ID"),
    ("hosted_login", SECRET, "the client secret"),
    ("hosted_login", "https://pdn-[...].login.aws.us.pangea.cloud", "example"),
    ("hosted_login", "https://authn.aws.us.pangea.cloud", "API"),
    ("hosted_login", "https://console.pangea.cloud/project", "own site"),
    ("hosted_login", "https://pdn-a b.login.aws.us.pangea.cloud", "not a web address"),
    ("hosted_login", "https://pdn-a:b", "not a web address"),
    ("client_id", "", "missing"),
    ("client_id", SECRET, "the client secret; here belongs the client ID"),
    ("client_id", "pts_" + "a" * 32, "service token"),
    ("client_id", HOSTED, "address"),
    ("client_id", CLIENT_ID[:-1], "these are 31"),
    ("client_id", CLIENT_ID.upper().replace("PSA", "psa"), "lower-case"),
    ("client_id", "psa_[...]", "example"),
    ("client_id", "abc", "begins with psa_"),
    ("client_secret", CLIENT_ID, "the client ID; here belongs the client secret"),
    ("client_secret", "pce_" + "a" * 32, "the id of a client secret"),
    ("client_secret", "pck_[...]", "example"),
    ("client_secret", "pck_abc", "not whole"),
    ("client_secret", f"{SECRET} {SECRET}", "not whole"),
    ("client_secret", "hunter2-hunter2", "begins with pck_"),
]


@pytest.mark.parametrize(("field", "text", "words"), MISTYPED)
def test_a_mistyped_field_is_explained(field: str, text: str, words: str) -> None:
    typed = {"hosted_login": HOSTED, "client_id": CLIENT_ID, "client_secret": SECRET, field: text}

    misfits = check_shapes(**typed)

    assert [each.field for each in misfits] == [field]
    assert words in misfits[0].words
    assert "hunter2" not in misfits[0].words


def test_swapped_fields_are_both_explained() -> None:
    assert [each.field for each in check_shapes(HOSTED, SECRET, CLIENT_ID)] == ["client_id", "client_secret"]


@pytest.mark.parametrize(
    ("id_name", "secret_name"),
    [
        ("PANGEA_AUTHN_CLIENT_ID", "PANGEA_AUTHN_CLIENT_SECRET"),
        ("PANGEA_AUTHN_OAUTH_CLIENT_ID", "PANGEA_AUTHN_OAUTH_CLIENT_SECRET"),
    ],
)
def test_an_env_file_is_read(id_name: str, secret_name: str) -> None:
    text = (
        f'# my project\nPANGEA_AUTHN_ISSUER_URL = "{HOSTED}"\nexport {id_name}={CLIENT_ID}\r\n'
        f"{secret_name}='{SECRET}' # hush\nPANGEA_VAULT_TOKEN=pts_hush\nPANGEA_REGION=us\nOTHER=x\nnot a line\n"
    )

    found = read_env(text)

    assert (found.hosted_login, found.client_id, found.client_secret) == (HOSTED, CLIENT_ID, SECRET)
    assert found.vault_token == "pts_hush"
    assert found.left_out == ("PANGEA_REGION",)
    assert SECRET not in repr(found)
    assert "pts_hush" not in repr(found)


def test_an_env_file_about_something_else_says_nothing() -> None:
    found = read_env("AUTH0_DOMAIN=x\nPANGEA_AUTHN_CLIENT_ID=\n")

    assert (found.hosted_login, found.client_id, found.client_secret, found.left_out) == (None, None, None, ())
