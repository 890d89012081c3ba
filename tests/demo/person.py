"""A person with a browser and a client's own code, speaking plain HTTP to a stand-in, in this process or over the network."""

import asyncio
import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

import httpx
from starlette.applications import Starlette

from bridge_app.demo.cloud import DEFAULT_REDIRECT_URIS, Cloud
from bridge_app.demo.directory import OAuthClient
from bridge_app.demo.server import Started, make_app, serve
from tests.fakes import pkce, query

BASE = "http://stand-in.test"
REDIRECT_URI = DEFAULT_REDIRECT_URIS[0]
STATE = "a-state-of-ours"
LABEL = "Local stand-in, not Pangea"


def password_of(email: str) -> str:
    """Return the password the seed gives a person."""
    return f"{email.partition('@')[0]}-demo-password"


def hidden(page: httpx.Response, name: str) -> str:
    """Return a hidden field of a page's first form."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page.text)
    assert found is not None, (name, page.status_code, page.text[-600:])
    return html.unescape(found[1])


@dataclass
class Browser:
    """One browser: its cookies, and the pages it goes through."""

    http: httpx.AsyncClient

    async def sign_in(
        self,
        url: str,
        email: str = "alice@example.com",
        *,
        allow: bool = True,
        untick: tuple[str, ...] = (),
        password: str | None = None,
    ) -> httpx.Response:
        """Open a login link, sign in and answer consent where asked; return the answer that leaves the stand-in."""
        page = await self.http.get(url)
        if page.status_code == 200:
            form = {"flow": hidden(page, "flow"), "csrf": hidden(page, "csrf"), "email": email}
            page = await self.http.post(
                urljoin(str(page.url), "/login"), data={**form, "password": password or password_of(email)}
            )
        if "/consent?" in page.headers.get("location", ""):
            page = await self.http.get(urljoin(str(page.url), page.headers["location"]))
            page = await self.answer(page, allow=allow, untick=untick)
        return page

    async def answer(self, page: httpx.Response, *, allow: bool = True, untick: tuple[str, ...] = ()) -> httpx.Response:
        """Send the consent form."""
        ticked = [each for each in re.findall(r'name="scope" value="([^"]*)" checked', page.text) if each not in untick]
        form = {"flow": hidden(page, "flow"), "csrf": hidden(page, "csrf"), "scope": ticked}
        decision = "allow" if allow else "deny"
        return await self.http.post(urljoin(str(page.url), "/consent"), data={**form, "decision": decision})


@dataclass
class StandIn:
    """A stand-in, one browser before it, and one client that uses it."""

    app: Starlette
    http: httpx.AsyncClient
    browser: Browser
    client: OAuthClient
    base: str = BASE
    verifier: str = field(default="", repr=False)

    @property
    def cloud(self) -> Cloud:
        found: Cloud = self.app.state.cloud
        return found

    def new_browser(self) -> Browser:
        return Browser(http_for(self.app))

    def authorize_url(self, *, with_pkce: bool = True, prefix: str = "/v2/oauth", **changes: str | None) -> str:
        """Return a login link; a change to None leaves a parameter out."""
        parameters: dict[str, str | None] = {
            "response_type": "code",
            "client_id": self.client.client_id,
            "redirect_uri": REDIRECT_URI,
            "scope": "user read",
            "state": STATE,
        }
        if with_pkce:
            self.verifier, challenge = pkce()
            parameters |= {"code_challenge": challenge, "code_challenge_method": "S256"}
        parameters |= changes
        kept = {name: value for name, value in parameters.items() if value is not None}
        return str(httpx.URL(f"{self.base}{prefix}/authorize", params=kept))

    async def code(self, **changes: Any) -> str:
        """Let Alice sign in, and return the code."""
        answer = await self.browser.sign_in(self.authorize_url(**changes))
        return query(answer.headers["location"])["code"]

    def proof(self, client: OAuthClient | None = None) -> dict[str, Any]:
        """Return how a client proves itself, as arguments for httpx."""
        client = client or self.client
        return {"auth": (client.client_id, client.secret)}

    async def redeem(self, code: str, **changes: str | None) -> httpx.Response:
        form: dict[str, str | None] = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": REDIRECT_URI,
            "code_verifier": self.verifier or None,
            **changes,
        }
        return await self.post("token", **form)

    async def refresh(self, token: str, **more: str | None) -> httpx.Response:
        return await self.post("token", grant_type="refresh_token", refresh_token=token, **more)

    async def introspect(self, token: str) -> dict[str, Any]:
        answer: dict[str, Any] = (await self.post("token/introspect", token=token)).json()
        return answer

    async def post(self, endpoint: str, **form: str | None) -> httpx.Response:
        kept = {name: value for name, value in form.items() if value is not None}
        return await self.http.post(f"/v2/oauth/{endpoint}", data=kept, **self.proof())

    async def tokens(self, **changes: Any) -> dict[str, Any]:
        """Let Alice sign in, and return the token answer."""
        answer = await self.redeem(await self.code(**changes))
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def admin(self, method: str, path: str, **order: Any) -> httpx.Response:
        bearer = {"Authorization": f"Bearer {self.cloud.admin_token}"}
        return await self.http.request(method, f"/__emu/{path}", json=order or None, headers=bearer)


def http_for(app: Starlette) -> httpx.AsyncClient:
    """Return an HTTP object that reaches the app without a network, with cookies of its own."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=BASE, follow_redirects=False, timeout=10)


def stand_in(profile: Any = "strict", **options: Any) -> StandIn:
    """Return a fresh stand-in."""
    app = make_app(profile, **options)
    return StandIn(app, http_for(app), Browser(http_for(app)), app.state.cloud.directory.basic)


@asynccontextmanager
async def served(profile: Any = "strict", *, tls: bool = False, **options: Any) -> AsyncIterator[StandIn]:
    """Serve a fresh stand-in on a port of this computer, for what needs a network: pangea-sdk, a browser, TLS."""
    app = make_app(profile, **options)
    ready: asyncio.Future[Started] = asyncio.get_running_loop().create_future()
    serving = asyncio.ensure_future(serve(app, on_ready=ready.set_result, tls=tls))
    try:
        base = (await asyncio.wait_for(ready, 10)).base
        async with httpx.AsyncClient(base_url=base, timeout=10) as http, httpx.AsyncClient(timeout=10) as browser:
            yield StandIn(app, http, Browser(browser), app.state.cloud.directory.basic, base)
    finally:
        serving.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.wait_for(serving, 10)
