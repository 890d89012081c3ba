"""A FastMCP server of one's own behind our authorization server: the five lines, and what they are good for."""

import asyncio
import contextlib
import json
import logging
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast
from urllib.parse import urljoin

import httpx
import pytest
import uvicorn
from fastmcp import Client, FastMCP
from fastmcp.server.dependencies import get_access_token, get_http_headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bridge_app.cli import main
from bridge_app.config import SignIn
from bridge_app.errors import BridgeError, ConfigError, NotFound
from bridge_app.fastmcp_auth import LocalAuth, OpenIdAuth, PangeaAuth, ServerAuth
from bridge_app.models import GrantState
from bridge_app.store.secrets import MemorySecretStore
from examples.own_secret_store import FolderSecrets
from tests.company import ALICE, BOB, Company, free_port, looked_after_often, pangea_for
from tests.demo.person import Browser, StandIn
from tests.fakes import ClientApp, FakeDocuments, Tokens, query

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep default folders away from the real ones."""
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@dataclass
class Work:
    """What the tool that never ends went through."""

    began: asyncio.Event = field(default_factory=asyncio.Event)
    was_cancelled: asyncio.Event = field(default_factory=asyncio.Event)


def make_server(auth: ServerAuth, name: str = "Notes", work: Work | None = None) -> FastMCP[None]:
    """Return an author's server."""
    server: FastMCP[None] = FastMCP(name, auth=auth)

    @server.tool(annotations={"readOnlyHint": True})
    def look() -> dict[str, Any]:
        """Tell what a tool can see of its caller."""
        token = get_access_token()
        assert token is not None
        headers = get_http_headers(include_all=True)
        return {"subject": token.subject, **token.claims, "token": token.token, "headers": headers}

    @server.tool
    async def wait() -> str:
        """Never end."""
        assert work is not None
        work.began.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            work.was_cancelled.set()
            raise
        return ""

    @server.custom_route("/health", methods=["GET"])
    async def health(_: Request) -> Response:
        return PlainTextResponse("well")

    return server


@asynccontextmanager
async def running(server: FastMCP[None], port: int) -> AsyncIterator[str]:
    """Serve an author's server as `run` would, and return its origin."""
    config = uvicorn.Config(
        server.http_app(), port=port, log_config=None, lifespan="on", timeout_graceful_shutdown=1, ws="none"
    )
    host = uvicorn.Server(config)
    task = asyncio.create_task(host.serve())
    try:
        async with asyncio.timeout(20):
            while not host.started and not task.done():
                await asyncio.sleep(0.01)
        yield f"http://localhost:{port}"
    finally:
        host.should_exit = True
        async with asyncio.timeout(10):
            await task


@dataclass
class Author:
    """An author's server that runs beside a stand-in, and an app that uses it."""

    auth: ServerAuth
    origin: str
    company: Company
    work: Work
    apps: list[ClientApp] = field(default_factory=list)

    def app(self, name: str = "Cursor", **parts: Any) -> ClientApp:
        self.apps.append(ClientApp(self.origin, name, **parts))
        return self.apps[-1]

    async def look(self, app: ClientApp, tokens: Tokens) -> dict[str, Any]:
        return await call(app, tokens, "look")


async def call(app: ClientApp, tokens: Tokens, tool: str) -> dict[str, Any]:
    """Call a tool and return its structured answer."""
    response = await app.call(tokens, "tools/call", name=tool, arguments={})
    assert response.status_code == 200, response.text
    line = next(line for line in response.text.splitlines() if "structuredContent" in line)
    answer: dict[str, Any] = json.loads(line.removeprefix("data: "))["result"]["structuredContent"]
    return answer


Opened = Callable[..., contextlib.AbstractAsyncContextManager[Author]]


def pangea_auth(pangea: StandIn, **more: Any) -> PangeaAuth:
    more = {"secrets": "memory", "documents": FakeDocuments(), **more}
    client = pangea.client
    return PangeaAuth(hosted_login=pangea.base, client_id=client.client_id, client_secret=client.secret, **more)


@asynccontextmanager
async def opened(make: Callable[..., ServerAuth] = pangea_auth, **more: Any) -> AsyncIterator[Author]:
    """Run an author's server beside a stand-in."""
    port = free_port()
    work = Work()
    async with pangea_for(port) as pangea:
        auth = make(pangea, **more)
        async with running(make_server(auth, work=work), port) as origin:
            author = Author(auth, origin, Company(cast(Any, None), pangea, SignIn()), work)
            yield author
            for app in author.apps:
                await app.http.aclose()


@pytest.fixture
async def author(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Author]:
    with looked_after_often(monkeypatch):
        async with opened() as found:
            yield found


# ---- the five lines ----------------------------------------------------------------------------------------------------


async def test_a_tool_knows_who_calls_and_sees_no_token(author: Author) -> None:
    app = author.app()

    page = await author.company.reach_consent(app)
    tokens = await author.company.login(app)
    seen = await author.look(app, tokens)

    assert "Notes" in page.text
    assert (seen["email"], seen["name"], seen["client_name"]) == (ALICE, "Alice Example", "Cursor")
    assert seen["subject"] == author.company.pangea.cloud.directory.user(ALICE).id
    assert tokens.access not in json.dumps(seen)
    assert seen["headers"]["authorization"] == f"Bearer {seen['grant_id']}"
    assert (await app.call(Tokens("", seen["grant_id"], "", {}))).status_code == 401


async def test_a_real_mcp_client_of_the_handshake_era_is_served(author: Author) -> None:
    app = author.app()
    tokens = await author.company.login(app)

    async with Client(f"{author.origin}/mcp", auth=tokens.access) as client:
        tools = await client.list_tools()
        answer = await client.call_tool("look")

    assert {tool.name for tool in tools} == {"look", "wait"}
    assert answer.structured_content is not None
    assert answer.structured_content["email"] == ALICE


async def test_an_app_without_a_token_is_led_to_the_login(author: Author) -> None:
    app = author.app()

    answer = await app.http.post(f"{author.origin}/mcp", json={})
    resource = (await app.http.get(f"{author.origin}/.well-known/oauth-protected-resource/mcp")).json()
    issuer = (await app.http.get(f"{author.origin}/.well-known/oauth-authorization-server")).json()

    assert answer.status_code == 401
    assert (
        f'resource_metadata="{author.origin}/.well-known/oauth-protected-resource/mcp"'
        in (answer.headers["www-authenticate"])
    )
    assert resource["resource"] == f"{author.origin}/mcp"
    assert resource["authorization_servers"] == [author.origin]
    assert issuer["issuer"] == author.origin


async def test_a_link_to_documentation_is_in_both_metadata_documents() -> None:
    async with opened(documentation="https://docs.example/notes") as author, httpx.AsyncClient() as http:
        resource = (await http.get(f"{author.origin}/.well-known/oauth-protected-resource/mcp")).json()
        issuer = (await http.get(f"{author.origin}/.well-known/oauth-authorization-server")).json()

    assert resource["resource_documentation"] == issuer["service_documentation"] == "https://docs.example/notes"


async def test_the_authors_own_routes_are_served_and_guarded(author: Author) -> None:
    app = author.app()

    own = await app.http.get(f"{author.origin}/health")
    rebound = await app.http.get(f"{author.origin}/health", headers={"Host": "evil.example"})
    foreign = await app.http.post(f"{author.origin}/mcp", json={}, headers={"Origin": "https://evil.example"})

    assert own.text == "well"
    assert [rebound.status_code, foreign.status_code] == [421, 403]


async def test_what_is_wrong_with_the_settings_is_said_at_once() -> None:
    with pytest.raises(ConfigError, match="client ID"):
        PangeaAuth(
            hosted_login="https://pdn-x.login.aws.us.pangea.cloud", client_id="pck_secret", client_secret="psa_x"
        )
    with pytest.raises(ConfigError, match="https"):
        LocalAuth(base_url="http://mcp.example.org")
    with pytest.raises(ValueError, match="/mcp"):
        FastMCP("Notes", auth=LocalAuth()).http_app(path="/elsewhere")


async def test_the_sign_in_can_be_tried_out(author: Author) -> None:
    port = int(author.origin.rpartition(":")[2])

    findings = await author.auth.examine(port)

    assert all(finding.is_well for finding in findings), findings
    assert author.auth.callback_address(port) == f"{author.origin}/pangea/callback"
    assert author.auth.callback_address(port) in [finding.words for finding in findings]


# ---- the same revocation -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_elsewhere", [False, True], ids=["in the server", "in another thread"])
async def test_a_revoke_cancels_what_runs_and_refuses_what_comes(author: Author, is_elsewhere: bool) -> None:
    app = author.app()
    tokens = await author.company.login(app)
    (grant,) = author.auth.grants()
    running_call = asyncio.create_task(app.call(tokens, "tools/call", name="wait", arguments={}))
    async with asyncio.timeout(10):
        await author.work.began.wait()

    if is_elsewhere:
        await asyncio.to_thread(author.auth.revoke, grant.id)
    else:
        author.auth.revoke(grant.id)
    async with asyncio.timeout(5):
        answer = await running_call
        await author.work.was_cancelled.wait()

    assert answer.status_code == 401 or "Access was revoked" in answer.text
    assert (await app.call(tokens)).status_code == 401
    assert [each.state for each in author.auth.grants()] == [GrantState.REVOKED]
    with pytest.raises(NotFound):
        author.auth.revoke(grant.id)


async def test_a_revoke_cancels_a_call_of_the_handshake_era(author: Author) -> None:
    app = author.app()
    tokens = await author.company.login(app)
    (grant,) = author.auth.grants()

    async def wait() -> None:
        async with Client(f"{author.origin}/mcp", auth=tokens.access) as client:
            await client.call_tool("wait")

    waiting = asyncio.create_task(wait())
    async with asyncio.timeout(10):
        await author.work.began.wait()
    author.auth.revoke(grant.id)

    async with asyncio.timeout(5):
        await author.work.was_cancelled.wait()
        (outcome,) = await asyncio.gather(waiting, return_exceptions=True)
    assert isinstance(outcome, Exception)


async def test_a_person_sent_away_at_pangea_is_out(author: Author) -> None:
    app = author.app()
    tokens = await author.company.login(app)

    author.company.pangea.cloud.directory.user(ALICE).disabled = True
    async with asyncio.timeout(10):
        while (await app.call(tokens)).status_code != 401:
            await asyncio.sleep(0.02)

    assert author.auth.grants()[0].ended_because == "Pangea says this login is over."


async def test_the_last_revoke_gives_the_login_back_at_pangea(author: Author) -> None:
    await author.company.login(author.app())

    author.auth.revoke(author.auth.grants()[0].id)

    async with asyncio.timeout(10):
        while author.company.pangea.cloud.logins.standing():
            await asyncio.sleep(0.02)


# ---- the same storage --------------------------------------------------------------------------------------------------


async def test_a_restart_costs_no_login_with_a_secret_store_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    with looked_after_often(monkeypatch):
        async with pangea_for(port) as pangea:
            company = Company(cast(Any, None), pangea, SignIn())
            secrets = FolderSecrets(tmp_path / "secrets")
            async with running(make_server(pangea_auth(pangea, secrets=secrets)), port) as origin:
                app = ClientApp(origin)
                tokens = await company.login(app)
                await app.http.aclose()
            modes = [path.stat().st_mode & 0o777 for path in (tmp_path / "secrets").iterdir()]
            auth = pangea_auth(pangea, secrets=FolderSecrets(tmp_path / "secrets"))
            async with running(make_server(auth), port), httpx.AsyncClient() as http:
                app.http = http

                assert (await call(app, tokens, "look"))["email"] == ALICE
                assert (await app.refresh(tokens.refresh)).status_code == 200
                # It is still looked after, with what the store gave back.
                pangea.cloud.directory.user(ALICE).disabled = True
                async with asyncio.timeout(10):
                    while (await app.call(tokens)).status_code != 401:
                        await asyncio.sleep(0.02)

    assert modes == [0o600]
    assert not list((tmp_path / "secrets").iterdir())


async def test_a_token_of_one_server_is_nothing_at_another(author: Author) -> None:
    app = author.app()
    tokens = await author.company.login(app)
    port = free_port()

    async with running(make_server(pangea_auth(author.company.pangea), "Other notes"), port) as origin:
        stranger = author.app(client_id=app.client_id)
        stranger.origin = origin

        assert (await stranger.call(tokens)).status_code == 401
        assert (await stranger.refresh(tokens.refresh)).status_code == 401


async def test_a_second_server_on_the_same_folder_does_not_start(author: Author) -> None:
    second = make_server(pangea_auth(author.company.pangea))

    said: list[dict[str, Any]] = []

    async def hear(message: Any) -> None:
        said.append(message)

    async def order() -> dict[str, str]:
        return {"type": "lifespan.startup"}

    await second.http_app()({"type": "lifespan", "state": {}}, order, hear)

    assert [message["type"] for message in said] == ["lifespan.startup.failed"]
    assert "already running on this data" in said[0]["message"]


async def test_grants_are_listed_without_the_server_where_its_folder_is_named(tmp_path: Path) -> None:
    async with opened(folder=tmp_path / "notes") as author:
        await author.company.login(author.app())
        pangea = author.company.pangea
    auth = pangea_auth(pangea, folder=tmp_path / "notes")

    (grant,) = auth.grants()
    auth.revoke(grant.id)

    assert grant.identity.email == ALICE
    assert [each.state for each in auth.grants()] == [GrantState.REVOKED]
    with pytest.raises(BridgeError, match="folder"):
        pangea_auth(pangea).grants()


async def test_the_command_line_works_on_the_folder_of_a_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "notes"
    async with opened(folder=folder) as author:
        app = author.app()
        tokens = await author.company.login(app)
        (grant,) = author.auth.grants()
        monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(folder))

        assert await asyncio.to_thread(main, ["rights", grant.id, "reader"]) == 0
        refused = await app.call(tokens, "tools/call", name="wait", arguments={})
        assert await asyncio.to_thread(main, ["keys", "add", "nightly"]) == 0
        key = next(word for word in capsys.readouterr().out.split() if word.startswith("mab_ck_"))
        assert await asyncio.to_thread(main, ["revoke", grant.id]) == 0

        assert "may only read" in refused.text
        assert (await author.look(app, Tokens("", key, "", {})))["client_name"] == "nightly"
        assert (await app.call(tokens)).status_code == 401


# ---- other ways to sign in ---------------------------------------------------------------------------------------------


async def test_people_sign_in_at_an_openid_provider() -> None:
    def openid(pangea: StandIn, **more: Any) -> OpenIdAuth:
        pangea.cloud.knobs.change({"openid_configuration": True})
        return OpenIdAuth(
            issuer=pangea.base,
            client_id=pangea.client.client_id,
            client_secret=pangea.client.secret,
            scopes=("openid", "user"),
            secrets=MemorySecretStore(),
            documents=FakeDocuments(),
        )

    async with opened(openid) as author, httpx.AsyncClient() as http:
        app = author.app()
        tokens = await author.company.login(app, BOB, browser=Browser(http))

        assert (await author.look(app, tokens))["email"] == BOB


async def test_whoever_sits_at_the_computer_answers_with_local_sign_in(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    async with opened(lambda pangea: LocalAuth(secrets="memory", documents=FakeDocuments())) as author:
        app = author.app("Cursor")
        await app.register()
        page = await app.open_page()
        (question,) = author.auth.questions()

        author.auth.answer(question.code, True)
        code = query(await app.wait_for_answer(page))["code"]
        body = (await app.redeem(code)).json()
        tokens = Tokens(app.client_id, body["access_token"], body["refresh_token"], body)

        assert f"approve {question.code}" in caplog.text
        assert (await author.look(app, tokens))["iss"] == "urn:mcp-auth-bridge:this-computer"


async def test_a_public_server_answers_to_its_own_name_only() -> None:
    port = free_port()
    origin = "https://mcp.example.org"
    async with pangea_for(port) as pangea:
        pangea.client.redirect_uris[:] = [f"{origin}/pangea/callback"]
        auth = pangea_auth(pangea, base_url=origin)
        async with running(make_server(auth), port):
            # As a proxy that speaks TLS hands requests on: by plain http, with the public name.
            transport = ProxyTransport(f"http://127.0.0.1:{port}")
            async with httpx.AsyncClient(transport=transport) as http:
                app = ClientApp(origin, http=http)
                company = Company(cast(Any, None), pangea, SignIn())
                document = (await http.get(f"{origin}/.well-known/oauth-authorization-server")).json()
                await app.register()
                redirect = await app.authorize()
                begun = await http.get(urljoin(origin, redirect.headers["location"]))
                tokens = await company.login(app)

                assert auth.callback_address() == f"{origin}/pangea/callback"
                assert document["token_endpoint"] == f"{origin}/token"
                assert "Secure" in begun.headers["set-cookie"]
                assert (await call(app, tokens, "look"))["email"] == ALICE
                assert query((await app.authorize(resource=f"http://localhost:{port}/mcp")).headers["location"])[
                    "error"
                ]
            async with httpx.AsyncClient() as http:
                for host in (f"localhost:{port}", "evil.example", "mcp.example.org.evil.example"):
                    answer = await http.get(f"http://127.0.0.1:{port}/health", headers={"Host": host})
                    assert answer.status_code == 421


class ProxyTransport(httpx.AsyncHTTPTransport):
    """Sends every request to one address, with the Host that it was meant for."""

    def __init__(self, target: str) -> None:
        super().__init__()
        self._target = httpx.URL(target)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        target = request.url.copy_with(scheme=self._target.scheme, host=self._target.host, port=self._target.port)
        return await super().handle_async_request(
            httpx.Request(request.method, target, headers=request.headers.raw, stream=request.stream)
        )


# ---- the example -------------------------------------------------------------------------------------------------------


async def test_the_example_runs_as_it_is(home: Path) -> None:
    port = free_port()
    async with pangea_for(port) as pangea:
        settings = {
            "PANGEA_AUTHN_ISSUER_URL": pangea.base,
            "PANGEA_AUTHN_CLIENT_ID": pangea.client.client_id,
            "PANGEA_AUTHN_CLIENT_SECRET": pangea.client.secret,
            "PORT": str(port),
            "SECRETS": "memory",
            "PYTHONPATH": str(ROOT),
        }
        started = time.monotonic()
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(ROOT / "examples" / "pangea_server.py"),
            env={**os.environ, **settings},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        try:
            async with httpx.AsyncClient(timeout=20) as http:
                app = ClientApp(f"http://localhost:{port}", "Cursor", http=http)
                while True:
                    with contextlib.suppress(httpx.TransportError):
                        await http.get(f"{app.origin}/.well-known/oauth-authorization-server")
                        break
                    assert process.returncode is None
                    assert time.monotonic() - started < 60
                    await asyncio.sleep(0.1)
                company = Company(cast(Any, None), pangea, SignIn())
                tokens = await company.login(app)

                seen = await call(app, tokens, "who_am_i")
                await app.call(tokens, "tools/call", name="revoke_me", arguments={})

                assert (seen["email"], seen["app"]) == (ALICE, "Cursor")
                assert (await app.call(tokens)).status_code == 401
        finally:
            process.send_signal(signal.SIGINT)
            async with asyncio.timeout(20):
                output, _ = await process.communicate()
    words = output.decode()
    assert list((home / "data" / "servers").glob("notes-*/data/bridge.sqlite3"))
    assert "Traceback" not in words, words
    assert "GET /pangea/callback HTTP" in words
    for secret in (tokens.access, tokens.refresh, pangea.client.secret):
        assert secret not in words
