"""The fourth story: an app may do what the person allows, and a script has a key of its own."""

import asyncio
import html
import json
import re
from urllib.parse import urljoin

import httpx
import pytest
from fastmcp import Client, FastMCP
from fastmcp.client.auth import BearerAuth
from fastmcp.exceptions import ToolError
from mcp.types import ToolAnnotations

from bridge_app.authorization.policy import READ_ONLY
from bridge_app.config import SignIn
from bridge_app.errors import BridgeError, NotFound
from bridge_app.models import ALL_RIGHTS, GrantState, NewKey, Right
from bridge_app.paths import Paths
from tests.company import ALICE, BOB, Company
from tests.conftest import ServeBridge, Served
from tests.demo.person import Browser
from tests.fakes import ClientApp, Tokens, query
from tests.flows.test_revoke import HandshakeSession, run_command


class Notebook:
    """An MCP server whose tools look, add and erase, and which tells what was done."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.server: FastMCP[None] = FastMCP("Notebook")

        @self.server.tool(annotations=ToolAnnotations(read_only_hint=True))
        def look() -> str:
            return f"{len(self.done)} changes"

        @self.server.tool(annotations=ToolAnnotations(destructive_hint=False))
        def add() -> str:
            self.done.append("add")
            return "added"

        @self.server.tool
        def erase() -> str:
            self.done.append("erase")
            return "erased"


def client_with(served: Served, key: str) -> Client:
    return Client(f"{served.origin}/mcp", auth=BearerAuth(key))


def message(response: httpx.Response) -> dict[str, object]:
    """Return the JSON-RPC answer of a response, JSON or event stream."""
    lines = [line.removeprefix("data: ") for line in response.text.splitlines() if line.startswith(("data: {", "{"))]
    found: dict[str, object] = json.loads(lines[-1])
    return found


async def call(app: ClientApp, tokens: Tokens, tool: str) -> str:
    """Call a tool and return its words."""
    result = message(await app.call(tokens, "tools/call", name=tool, arguments={}))["result"]
    return str(result["content"][0]["text"])  # type: ignore[index]


async def tools(app: ClientApp, tokens: Tokens) -> list[str]:
    """Return the names of the tools an app sees."""
    result = message(await app.call(tokens, "tools/list"))["result"]
    return sorted(tool["name"] for tool in result["tools"])  # type: ignore[index]


async def until_known(served: Served, grant_id: str, tool: str) -> tuple[bool, str]:
    """Return whether a tool may be used, once the bridge has had its first look at the tools."""
    async with asyncio.timeout(5):
        while "not known yet" in (found := served.bridge.check_access(grant_id, tool))[1]:
            await asyncio.sleep(0.01)
    return found


async def test_a_script_works_with_its_key_within_its_rights(serve: ServeBridge) -> None:
    notebook = Notebook()
    async with serve(local_server=notebook.server) as served:
        made = served.bridge.add_key("nightly backup", "reader")

        async with client_with(served, made.key) as script:
            seen = [tool.name for tool in await script.list_tools()]
            looked = await script.call_tool("look")
            with pytest.raises(
                ToolError, match=r"^This app may only read\. The right to delete or overwrite things is missing"
            ):
                await script.call_tool("erase")

        (grant,) = served.bridge.snapshot().grants
        assert seen == ["look"]
        assert looked.data == "0 changes"
        assert notebook.done == []
        assert (grant.id, grant.client_kind, grant.client_name) == (made.grant_id, "key", "nightly backup")
        assert grant.rights == READ_ONLY
        assert grant.upstreams == ("bridge",)


async def test_a_key_is_revoked_beside_the_clients_and_ends_its_streams(serve: ServeBridge) -> None:
    async with serve() as served:
        made = served.bridge.add_key("script", "admin")
        app = served.app()
        held = Tokens("", made.key, "", {})
        session = HandshakeSession(app, held)
        await session.open()

        async with session.stream() as stream:
            served.bridge.revoke_grant(made.grant_id)
            async with asyncio.timeout(5):
                async for _ in stream.aiter_bytes():
                    pass
        refused = await app.call(held)

        assert refused.status_code == 401
        served.bridge.forget_grant(made.grant_id)
        assert served.bridge.snapshot().grants == ()


async def test_a_key_survives_a_restart_and_another_sign_in(serve: ServeBridge, company: Company) -> None:
    bridge = company.served.bridge
    made = bridge.add_key("script", "admin")
    await bridge.use_sign_in(SignIn())
    app = company.served.app()

    answer = await app.call(Tokens("", made.key, "", {}))

    assert answer.status_code == 200
    assert bridge.count_new_logins(company.settings) == 0


@pytest.mark.parametrize("days", [0, -1, 4000, float("nan"), float("inf")])
async def test_a_key_has_an_end_within_ten_years(serve: ServeBridge, days: float) -> None:
    async with serve() as served:
        with pytest.raises(BridgeError):
            served.bridge.add_key("script", "admin", days=days)

        assert served.bridge.snapshot().grants == ()


async def test_a_key_names_servers_and_roles_that_exist(serve: ServeBridge) -> None:
    async with serve() as served:
        with pytest.raises(NotFound):
            served.bridge.add_key("script", "admin", ["elsewhere"])
        with pytest.raises(BridgeError):
            served.bridge.add_key("script", "owner")

        made: NewKey = served.bridge.add_key("script", [Right.DESTROY], ["bridge"], 1)

        (grant,) = served.bridge.snapshot().grants
        assert grant.rights == (Right.READ, Right.DESTROY)
        assert grant.expires_at - grant.created_at == pytest.approx(86400, abs=1)
        assert made.key not in str(served.bridge.activity())


async def test_rights_change_at_once_and_open_apps_hear_of_it(serve: ServeBridge) -> None:
    notebook = Notebook()
    async with serve(local_server=notebook.server) as served:
        app = served.app()
        tokens = await served.login(app)
        grant_id = served.bridge.snapshot().grants[0].id
        session = HandshakeSession(app, tokens)
        await session.open()
        assert await call(app, tokens, "erase") == "erased"
        async with session.stream() as stream:
            served.bridge.set_rights(grant_id[:6], "reader")
            assert (await call(app, tokens, "add")).startswith("This app may only read.")
            async with asyncio.timeout(5):
                news = await anext(line async for line in stream.aiter_lines() if line.startswith("data: {"))
        assert await tools(app, tokens) == ["look"]

        served.bridge.set_rights(grant_id, "writer")
        assert await tools(app, tokens) == ["add", "look"]
        assert await call(app, tokens, "add") == "added"
        assert (await call(app, tokens, "erase")).startswith("This app may only read and change things.")
        served.bridge.set_rights(grant_id, "admin")
        assert await call(app, tokens, "erase") == "erased"

        assert json.loads(news.removeprefix("data: "))["method"] == "notifications/tools/list_changed"
        assert notebook.done == ["erase", "add", "erase"]
        lines = [(line.kind, line.detail, line.outcome) for line in served.bridge.activity()]
        assert ("called", "tools/call add (refused)", "refused") in lines
        assert ("rights", "may only read, set by you", "ok") in lines
        served.bridge._flush()
        assert served.bridge.snapshot().grants[0].calls == 3


async def test_the_command_line_changes_rights_while_the_app_runs(serve: ServeBridge, paths: Paths) -> None:
    notebook = Notebook()
    async with serve(local_server=notebook.server) as served:
        app = served.app()
        tokens = await served.login(app)
        grant_id = served.bridge.snapshot().grants[0].id
        session = HandshakeSession(app, tokens)
        await session.open()

        async with session.stream() as stream:
            assert await run_command(paths, "rights", grant_id, "reader") == 0
            refused = await call(app, tokens, "add")
            async with asyncio.timeout(5):
                news = await anext(line async for line in stream.aiter_lines() if line.startswith("data: {"))

        assert refused.startswith("This app may only read.")
        assert "tools/list_changed" in news
        assert notebook.done == []


async def test_rights_outlive_a_restart_a_refresh_and_a_new_login(serve: ServeBridge) -> None:
    notebook = Notebook()
    async with serve(local_server=notebook.server) as served:
        app = served.app()
        tokens = await served.login(app)
        served.bridge.set_rights(served.bridge.snapshot().grants[0].id, "reader")

    async with serve(local_server=notebook.server) as served:
        app = served.app()
        app.client_id = tokens.client_id
        renewed = (await app.refresh(tokens.refresh)).json()
        again = await served.login(app)

        for access in (tokens.access, renewed["access_token"], again.access):
            held = Tokens(app.client_id, access, "", {})
            assert (await call(app, held, "add")).startswith("This app may only read.")
        assert notebook.done == []


async def test_check_access_says_what_a_call_would_meet(serve: ServeBridge) -> None:
    notebook = Notebook()
    async with serve(local_server=notebook.server) as served:
        app = served.app("Cursor")
        await served.login(app)
        bridge, grant_id = served.bridge, served.bridge.snapshot().grants[0].id
        bridge.set_rights(grant_id, "reader")

        assert await until_known(served, grant_id, "look") == (True, "Cursor may only read; “look” only reads.")
        assert bridge.check_access(grant_id, "add") == (False, "Cursor may only read; “add” changes things.")
        assert bridge.check_access(grant_id, "erase")[1].endswith("“erase” may delete or overwrite things.")
        assert bridge.check_access(grant_id, "lok") == (False, "There is no tool “lok”. Did you mean “look”?")
        bridge.pause_everything()
        assert bridge.check_access(grant_id, "look") == (False, "Cursor is paused. Resume it to let it work again.")
        bridge.resume_everything()
        bridge.pause_grant(grant_id)
        assert not bridge.check_access(grant_id, "look")[0]
        bridge.revoke_grant(grant_id)
        assert bridge.check_access(grant_id, "look") == (False, "The access of Cursor has ended: revoked by you.")
        with pytest.raises(NotFound):
            bridge.check_access("g_nobody", "look")
        with pytest.raises(NotFound):
            bridge.set_rights(grant_id, "admin")


async def test_check_access_and_the_relay_never_disagree(serve: ServeBridge) -> None:
    notebook = Notebook()
    async with serve(local_server=notebook.server) as served:
        app = served.app()
        tokens = await served.login(app)
        grant_id = served.bridge.snapshot().grants[0].id
        await until_known(served, grant_id, "look")

        for role in ("reader", "writer", "admin"):
            served.bridge.set_rights(grant_id, role)
            seen = await tools(app, tokens)
            for tool in ("look", "add", "erase"):
                is_allowed = not (await call(app, tokens, tool)).startswith("This app may")
                assert served.bridge.check_access(grant_id, tool)[0] == is_allowed == (tool in seen)


# -- read only, chosen at consent -------------------------------------------------------------------------------------


async def allow(company: Company, app: ClientApp, page: httpx.Response, *, is_read_only: bool) -> Tokens:
    """Press Allow on the consent page with “Read only” ticked or not, and redeem the code."""
    fields = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.text))
    form = {name: html.unescape(value) for name, value in fields.items()}
    response = await app.http.post(
        f"{app.origin}/consent",
        data={**form, "decision": "allow", "upstream": "bridge", **({"read_only": "1"} if is_read_only else {})},
        headers={"Accept": "text/html"},
    )
    end = await company.follow(app, urljoin(app.origin, response.headers["location"]))
    body = (await app.redeem(query(end.headers["location"])["code"])).json()
    return Tokens(app.client_id, body["access_token"], body["refresh_token"], body)


def is_ticked(page: httpx.Response) -> bool:
    (box,) = re.findall(r'<input type="checkbox" name="read_only"[^>]*>', page.text)
    return " checked" in box


async def test_read_only_chosen_at_consent_makes_a_reader(company: Company) -> None:
    app = company.served.app("Cursor")
    page = await company.reach_consent(app)

    tokens = await allow(company, app, page, is_read_only=True)
    again = await company.login(app)

    (grant,) = company.living()
    assert not is_ticked(page)
    assert grant.rights == READ_ONLY
    assert await tools(app, tokens) == await tools(app, again) == ["bridge_status", "whoami"]


async def test_without_the_tick_an_app_may_do_everything(company: Company) -> None:
    app = company.served.app("Cursor")

    await allow(company, app, await company.reach_consent(app), is_read_only=False)

    (grant,) = company.living()
    assert grant.rights == ALL_RIGHTS


async def test_the_box_shows_what_was_chosen_and_taking_the_tick_out_counts(company: Company) -> None:
    app = company.served.app("Cursor")
    await allow(company, app, await company.reach_consent(app), is_read_only=True)
    # An answer that goes elsewhere is asked for again, however often it was allowed before.
    elsewhere = company.served.app("Cursor")
    await app.register(redirect_uris=[app.redirect_uri, "http://127.0.0.1:1/other"])
    elsewhere.client_id, elsewhere.redirect_uri = app.client_id, "http://127.0.0.1:1/other"
    await allow(company, app, await company.reach_consent(app), is_read_only=True)

    page = await company.reach_consent(elsewhere)
    await allow(company, elsewhere, page, is_read_only=False)

    assert is_ticked(page)
    assert [grant.rights for grant in company.living() if grant.client_id == app.client_id] == [ALL_RIGHTS]


async def test_an_unticked_box_does_not_undo_what_was_set_in_the_app(company: Company) -> None:
    app = company.served.app("Cursor")
    await app.register(redirect_uris=[app.redirect_uri, "http://127.0.0.1:1/other"])
    await company.login(app)
    (grant,) = company.living()
    company.served.bridge.set_rights(grant.id, "writer")
    app.redirect_uri = "http://127.0.0.1:1/other"

    page = await company.reach_consent(app)
    await allow(company, app, page, is_read_only=False)

    assert not is_ticked(page)
    assert [grant.rights for grant in company.living()] == [(Right.READ, Right.WRITE)]


async def test_what_one_person_chose_is_not_what_another_gets(company: Company) -> None:
    app = company.served.app("Cursor")
    await allow(company, app, await company.reach_consent(app, ALICE), is_read_only=True)
    other = company.served.app("Cursor")
    other.client_id = app.client_id

    async with httpx.AsyncClient(timeout=10) as http:
        page = await company.reach_consent(other, BOB, browser=Browser(http))
    await allow(company, other, page, is_read_only=False)

    assert not is_ticked(page)
    rights = {grant.identity.email: grant.rights for grant in company.living()}
    assert rights == {ALICE: READ_ONLY, BOB: ALL_RIGHTS}
    assert all(grant.state is GrantState.ACTIVE for grant in company.living())
