"""A bridge whose people sign in at the stand-in for Pangea, and what they and their apps do there."""

import asyncio
import contextlib
import html
import json
import re
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import httpx
import pytest

from bridge_app import bridge as bridge_module
from bridge_app.authorization import logins as logins_module
from bridge_app.config import Config, SignIn
from bridge_app.models import Activity, Grant, GrantState
from tests.demo.person import Browser, StandIn, served
from tests.fakes import ClientApp, Tokens, query

if TYPE_CHECKING:
    from tests.conftest import ServeBridge, Served

ALICE, BOB = "alice@example.com", "bob@example.com"


def free_port() -> int:
    """Return a port of this computer that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Company:
    """A bridge whose people sign in at the stand-in."""

    served: "Served"
    pangea: StandIn
    settings: SignIn

    async def reach_consent(
        self, app: ClientApp, email: str = ALICE, *, browser: Browser | None = None
    ) -> httpx.Response:
        """Open the app's login, sign in at the provider, and come back to our page."""
        back = await self.reach_callback(app, email, browser=browser)
        return await self.follow(app, back)

    async def reach_callback(self, app: ClientApp, email: str = ALICE, *, browser: Browser | None = None) -> str:
        """Open the app's login and sign in at the provider; return where it sends the browser."""
        if not app.client_id:
            assert (await app.register()).status_code == 201
        redirect = await app.open_page()
        assert redirect.status_code == 302, redirect.text
        back = await (browser or self.pangea.browser).sign_in(redirect.headers["location"], email)
        return back.headers["location"]

    async def follow(self, app: ClientApp, url: str) -> httpx.Response:
        """Load what the browser is sent to, until a page is shown or it leaves for the app."""
        response = await app.http.get(url, headers={"Accept": "text/html"})
        while response.is_redirect and response.headers["location"].startswith("/"):
            url = urljoin(app.origin, response.headers["location"])
            response = await app.http.get(url, headers={"Accept": "text/html"})
        return response

    async def answer(
        self, app: ClientApp, page: httpx.Response, decision: str, *, unticks_servers: bool = False
    ) -> httpx.Response:
        """Press a button of the consent page."""
        fields = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.text))
        ticked = [] if unticks_servers else re.findall(r'name="upstream" value="([^"]*)"', page.text)
        response = await app.http.post(
            f"{app.origin}/consent",
            data={**{k: html.unescape(v) for k, v in fields.items()}, "decision": decision, "upstream": ticked},
            headers={"Accept": "text/html"},
        )
        return await self.follow(app, urljoin(app.origin, response.headers["location"]))

    async def get_code(self, app: ClientApp, email: str = ALICE, *, browser: Browser | None = None) -> str:
        """Walk a login up to the code that the app gets."""
        page = await self.reach_consent(app, email, browser=browser)
        if page.status_code == 200:
            page = await self.answer(app, page, "allow")
        return query(page.headers["location"])["code"]

    async def login(self, app: ClientApp, email: str = ALICE, *, browser: Browser | None = None) -> Tokens:
        """Walk a whole login."""
        response = await app.redeem(await self.get_code(app, email, browser=browser))
        assert response.status_code == 200, response.text
        body = response.json()
        return Tokens(app.client_id, body["access_token"], body["refresh_token"], body)

    async def whoami(self, app: ClientApp, tokens: Tokens) -> dict[str, Any]:
        """Return what the built-in server says of the caller."""
        response = await app.call(tokens, "tools/call", name="whoami", arguments={})
        assert response.status_code == 200, response.text
        line = next(line for line in response.text.splitlines() if "structuredContent" in line)
        answer: dict[str, Any] = json.loads(line.removeprefix("data: "))["result"]["structuredContent"]
        return answer

    def living(self) -> list[Grant]:
        """Return the grants that may be used now."""
        return [grant for grant in self.served.bridge.snapshot().grants if grant.state is GrantState.ACTIVE]

    async def until(self, claim: Callable[[], object], *, seconds: float = 10) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(seconds):
            while not claim():
                await asyncio.sleep(0.02)

    async def until_none_lives(self) -> None:
        """Wait until no grant may be used."""
        await self.until(lambda: not self.living())

    async def kept_credential(self) -> list[Any]:
        """Return the one credential of Pangea that is kept: access token, refresh token, end and scopes."""
        secrets = self.served.bridge._ready_secrets()
        (name,) = [name for name in vars(secrets)["_values"] if name.startswith("login ")]
        found: list[Any] = json.loads(await secrets.get(name) or "[]")
        return found

    def problems(self) -> str:
        """Return what Home says is wrong."""
        return " ".join(f"{each.title} {each.hint}" for each in self.served.bridge.snapshot().problems)

    def activity(self, **filters: Any) -> list[Activity]:
        """Return the lines of the activity log that have these values, newest first."""
        lines = self.served.bridge.activity(limit=1000)
        return [line for line in lines if all(getattr(line, name) == value for name, value in filters.items())]

    def asked_of_pangea(self, path: str) -> int:
        """Return how often the stand-in was asked at a path."""
        return len(self.pangea.cloud.journal.entries(path))


def told(page: httpx.Response) -> dict[str, str]:
    """Return what a page about a failure takes back to the app by itself."""
    found = re.search(r'http-equiv="refresh" content="\d+; *url=([^"]+)"', page.text)
    assert found is not None, (page.status_code, page.text[-600:])
    return query(html.unescape(found[1]))


def text_of(page: httpx.Response) -> str:
    """Return the words of a page."""
    body = re.sub(r"<(style|title|head)\b.*?</\1>", " ", page.text, flags=re.DOTALL)
    body = re.sub(r"</?(wbr|bdi|b|strong|span|code)\b[^>]*>", "", body)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


@asynccontextmanager
async def pangea_for(port: int, profile: Any = "strict", **options: Any) -> AsyncIterator[StandIn]:
    """Serve a stand-in that sends people back to a bridge on this port."""
    callbacks = [f"http://localhost:{port}{path}" for path in ("/pangea/callback", "/callback")]
    async with served(profile, redirect_uris=callbacks, **options) as pangea:
        yield pangea


@asynccontextmanager
async def opened(serve: "ServeBridge", **parts: Any) -> AsyncIterator[Company]:
    """Serve a bridge and a stand-in, and let the bridge's people sign in there."""
    config = replace(parts.pop("config", Config(secrets="memory")), port=free_port())
    async with (
        pangea_for(config.port, parts.pop("profile", "strict")) as pangea,
        started(serve, pangea, config, **parts) as company,
    ):
        await company.served.bridge.use_sign_in(company.settings, pangea.client.secret)
        yield company


@asynccontextmanager
async def started(serve: "ServeBridge", pangea: StandIn, config: Config, **parts: Any) -> AsyncIterator[Company]:
    """Serve a bridge, with the sign-in of its settings, beside a stand-in that runs already."""
    async with serve(config=config, **parts) as bridge:
        settings = SignIn(provider="pangea", address=pangea.base, client_id=pangea.client.client_id)
        company = Company(bridge, pangea, settings)
        await company.until(lambda: bridge.bridge.snapshot().secrets_kept_in in ("memory only", "a sealed file"))
        yield company


@contextlib.contextmanager
def looked_after_often(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let logins be checked ten times a second instead of once a minute."""
    with monkeypatch.context() as patch:
        patch.setattr(bridge_module, "LOGINS_SECONDS", 0.05)
        patch.setattr(logins_module, "CHECK_SECONDS", 0.1)
        yield
