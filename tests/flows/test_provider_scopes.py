"""What the identity provider grants bounds what apps may do: said at consent, kept at each call, narrowed by a renewal."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import httpx
import pytest

from bridge_app.authorization import policy
from bridge_app.authorization.policy import READ_ONLY
from bridge_app.config import SignIn
from bridge_app.errors import BridgeError
from bridge_app.models import ALL_RIGHTS, Grant, Right
from bridge_app.paths import Paths
from tests.company import Company, looked_after_often, opened, text_of, told
from tests.conftest import ServeBridge
from tests.fakes import ClientApp, Tokens, query
from tests.flows.test_revoke import HandshakeSession, run_command
from tests.flows.test_rights import Notebook, allow, call, message, tools, until_known

MAPPING = ((Right.READ, ("read", "user")), (Right.WRITE, ("write",)), (Right.DESTROY, ("admin",)))
WRITER = policy.ROLES["writer"]


@dataclass
class Works:
    """A company whose server has tools that look, add and erase, and whose settings map Pangea's scopes to rights."""

    company: Company
    notebook: Notebook
    settings: SignIn

    async def reach_consent(self, app: ClientApp, *untick: str) -> httpx.Response:
        """Sign in at Pangea, leaving some scopes unticked there, and come back to our page."""
        if not app.client_id:
            assert (await app.register()).status_code == 201
        self.company.pangea.cloud.consents.clear()
        redirect = await app.open_page()
        back = await self.company.pangea.browser.sign_in(redirect.headers["location"], untick=untick)
        return await self.company.follow(app, back.headers["location"])

    async def login(self, app: ClientApp, *untick: str) -> Tokens:
        page = await self.reach_consent(app, *untick)
        if page.status_code == 200:
            return await allow(self.company, app, page, is_read_only=False)
        body = (await app.redeem(query(page.headers["location"])["code"])).json()
        return Tokens(app.client_id, body["access_token"], body["refresh_token"], body)

    async def narrow(self, scope: str, *routes: str) -> None:
        """Let Pangea name another scope from now on."""
        for route in routes:
            await self.company.pangea.admin(
                "POST", "faults", route=f"/v2/oauth/{route}", kind="json", merge={"scope": scope}, times=None
            )

    def grant(self, name: str) -> Grant:
        (found,) = (grant for grant in self.company.living() if grant.client_name == name)
        return found


@pytest.fixture
async def works(serve: ServeBridge, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Works]:
    notebook = Notebook()
    with looked_after_often(monkeypatch):
        async with opened(serve, local_server=notebook.server) as company:
            settings = replace(company.settings, name="Example Inc.", scopes=("read", "write", "admin"), rights=MAPPING)
            await company.served.bridge.use_sign_in(settings)
            yield Works(company, notebook, settings)


async def test_a_part_allowed_at_the_provider_is_said_kept_and_explained(works: Works) -> None:
    app, bridge = works.company.served.app("Cursor"), works.company.served.bridge

    page = await works.reach_consent(app, "admin")
    tokens = await allow(works.company, app, page, is_read_only=False)
    seen = await tools(app, tokens)
    added, erased = await call(app, tokens, "add"), await call(app, tokens, "erase")

    assert "Example Inc. lets you read and change things." in text_of(page)
    assert seen == ["add", "look"]
    assert added == "added"
    assert erased == policy.refuse_bound(WRITER, Right.DESTROY, "Example Inc.")
    assert works.notebook.done == ["add"]
    grant = works.grant("Cursor")
    assert (grant.rights, grant.provider_rights, grant.provider_scopes) == (WRITER, WRITER, ("read", "write"))
    # Nobody at this computer could help, so nobody is asked.
    assert bridge.snapshot().approvals == ()
    assert await until_known(works.company.served, grant.id, "erase") == (
        False,
        "“erase” may delete or overwrite things, and Example Inc. does not let Alice Example delete or overwrite "
        "things. Changing the rights of Cursor here does not help.",
    )
    access = bridge.explain_access(grant.id, "erase")
    assert (access.is_allowed, access.needed, access.missing) == (False, Right.DESTROY, None)


async def test_all_that_was_asked_for_bounds_nothing(works: Works) -> None:
    app = works.company.served.app()

    page = await works.reach_consent(app)
    tokens = await allow(works.company, app, page, is_read_only=False)

    assert "Example Inc. lets you read, change and delete things." in text_of(page)
    assert await tools(app, tokens) == ["add", "erase", "look"]
    assert works.company.living()[0].rights == ALL_RIGHTS


async def test_without_a_mapping_scopes_bound_nothing_and_are_not_spoken_of(works: Works) -> None:
    await works.company.served.bridge.use_sign_in(replace(works.settings, rights=()))
    app = works.company.served.app()

    page = await works.reach_consent(app, "admin")
    tokens = await allow(works.company, app, page, is_read_only=False)

    assert "lets you" not in text_of(page)
    assert await call(app, tokens, "erase") == "erased"
    assert works.company.living()[0].provider_scopes == ("read", "write")


async def test_rights_beyond_the_provider_can_not_be_given_here(works: Works, paths: Paths) -> None:
    app, bridge = works.company.served.app("Cursor"), works.company.served.bridge
    tokens = await works.login(app, "admin")
    grant = works.grant("Cursor")

    with pytest.raises(BridgeError) as refused:
        bridge.set_rights(grant.id, "admin")
    bridge.set_rights(grant.id, "reader")
    read_only = await call(app, tokens, "add")
    bridge.set_rights(grant.id, "writer")

    assert refused.value.title == "Example Inc. does not let Alice Example delete or overwrite things."
    assert "sign in again" in refused.value.hint
    assert read_only.startswith("This app may only read.")
    assert await call(app, tokens, "add") == "added"
    assert await run_command(paths, "rights", grant.id, "reader") == 0
    assert works.grant("Cursor").rights == READ_ONLY


async def test_a_person_with_no_right_at_all_is_turned_away_with_the_scopes_that_help(works: Works) -> None:
    await works.company.served.bridge.use_sign_in(replace(works.settings, rights=((Right.READ, ("reports",)),)))
    app = works.company.served.app("Cursor")

    page = await works.reach_consent(app)

    assert told(page)["error"] == "access_denied"
    assert "Example Inc. gives Alice Example no rights here." in text_of(page)
    assert "One of these scopes is needed: reports." in text_of(page)
    assert not works.company.living()
    assert works.company.activity(kind="sign-in", outcome="refused")


async def test_where_only_reading_is_allowed_there_is_nothing_to_tick(works: Works) -> None:
    await works.company.served.bridge.use_sign_in(
        replace(works.settings, rights=((Right.READ, ("read",)), (Right.DESTROY, ("admin",))))
    )
    app = works.company.served.app()

    page = await works.reach_consent(app, "admin")
    await allow(works.company, app, page, is_read_only=False)

    assert "Example Inc. lets you read." in text_of(page)
    assert 'name="read_only"' not in page.text
    # What was not there to be ticked was not chosen: with more from the provider the app has more.
    works.company.pangea.cloud.consents.clear()
    await works.login(works.company.served.app("Other"))
    assert {grant.rights for grant in works.company.living()} == {(Right.READ, Right.DESTROY)}


@pytest.mark.parametrize("where", ["renewal", "introspection"])
async def test_a_login_that_has_less_scope_later_narrows_its_apps_at_once_and_tells_them(
    works: Works, where: str
) -> None:
    if where == "renewal":
        works.company.pangea.cloud.knobs.change({"access_life": 60})
    app = works.company.served.app("Cursor")
    tokens = await works.login(app)
    assert await call(app, tokens, "erase") == "erased"
    session = HandshakeSession(app, tokens)
    await session.open()

    async with session.stream() as stream:
        await works.narrow("read", "token" if where == "renewal" else "token/introspect")
        async with asyncio.timeout(10):
            news = await anext(line async for line in stream.aiter_lines() if line.startswith("data: {"))

    assert json.loads(news.removeprefix("data: "))["method"] == "notifications/tools/list_changed"
    assert await tools(app, tokens) == ["look"]
    assert (await call(app, tokens, "add")) == policy.refuse_bound(READ_ONLY, Right.WRITE, "Example Inc.")
    assert works.grant("Cursor").rights == READ_ONLY
    (line,) = works.company.activity(kind="rights")
    assert (line.subject, line.detail) == ("Alice Example", "may only read, set by Example Inc.")
    if where == "introspection":
        # What the person chose stands: the rights are back when the scopes are.
        await works.company.pangea.admin("DELETE", "faults")
        await works.company.until(lambda: works.grant("Cursor").rights == ALL_RIGHTS)
        assert await call(app, tokens, "add") == "added"


async def test_a_new_login_with_less_narrows_the_persons_other_apps_too(works: Works) -> None:
    one, other = works.company.served.app("One"), works.company.served.app("Other")
    tokens = await works.login(one)

    await works.login(other, "admin")

    assert {grant.rights for grant in works.company.living()} == {WRITER}
    assert await tools(one, tokens) == ["add", "look"]


async def test_a_changed_mapping_counts_at_once_for_apps_that_are_connected(works: Works) -> None:
    app = works.company.served.app()
    tokens = await works.login(app, "admin")

    await works.company.served.bridge.use_sign_in(replace(works.settings, rights=((Right.READ, ("read",)),)))
    narrow = await tools(app, tokens)
    await works.company.served.bridge.use_sign_in(replace(works.settings, rights=()))

    assert narrow == ["look"]
    assert await tools(app, tokens) == ["add", "erase", "look"]


async def test_a_personal_key_is_not_bound_by_the_provider(works: Works) -> None:
    made = works.company.served.bridge.add_key("script", "admin")
    app = works.company.served.app()

    assert await call(app, Tokens("", made.key, "", {}), "erase") == "erased"
    assert works.company.living()[0].provider_scopes is None


async def test_a_restart_keeps_the_bound_before_pangea_was_asked_again(works: Works) -> None:
    """Another process has nothing but the database and the settings file."""
    app = works.company.served.app("Cursor")
    await works.login(app, "admin")
    grant: dict[str, Any] = {}

    bridge = type(works.company.served.bridge).open(works.company.served.bridge.paths)
    try:
        (found,) = bridge.snapshot().grants
        grant |= {"rights": found.rights, "bound": found.provider_rights}
        with pytest.raises(BridgeError, match=r"Example Inc\. does not let"):
            bridge.set_rights(found.id, "admin")
    finally:
        bridge.close()

    assert grant == {"rights": WRITER, "bound": WRITER}


async def test_a_login_whose_scopes_nobody_noted_gives_nothing_until_it_is_checked(works: Works) -> None:
    app = works.company.served.app("Cursor")
    tokens = await works.login(app)
    database = works.company.served.bridge._database
    await works.company.pangea.admin(
        "POST", "faults", route="/v2/oauth/token/introspect", kind="status", status=500, times=None
    )
    await works.company.until(lambda: works.company.problems())
    with database.transaction() as connection:
        connection.execute("UPDATE logins SET scopes = NULL")

    nothing = message(await app.call(tokens, "tools/list"))["result"]
    await works.company.pangea.admin("DELETE", "faults")
    await works.company.until(lambda: works.grant("Cursor").rights == ALL_RIGHTS)

    assert nothing["tools"] == []  # type: ignore[index]
    assert await tools(app, tokens) == ["add", "erase", "look"]
