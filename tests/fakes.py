"""Parts that stand in where the real one can't be had in a test: a settable clock, a source of client documents, a browser."""

import asyncio
import base64
import hashlib
import html
import re
import secrets
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx

from bridge_app.authorization.clients import ClientDocument, DocumentUnavailable
from bridge_app.upstream.channel import ChannelRequest


class Clock:
    """Tells the time it was set to, in seconds since the epoch."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class FakeDocuments:
    """Client metadata documents from a dictionary instead of the internet, and whether the internet can be reached."""

    def __init__(self, documents: dict[str, ClientDocument] | None = None) -> None:
        self.documents = documents or {}
        self.online = bool(documents)
        self.fetched: list[str] = []

    async def fetch(self, client_id: str) -> ClientDocument:
        self.fetched.append(client_id)
        if not self.online or client_id not in self.documents:
            raise DocumentUnavailable("The app's metadata document can't be fetched.")
        return self.documents[client_id]

    async def is_online(self) -> bool:
        return self.online


def pkce() -> tuple[str, str]:
    """Return a code verifier and its S256 challenge (RFC 7636 §4)."""
    verifier = secrets.token_urlsafe(32)
    digest = hashlib.sha256(verifier.encode()).digest()
    return verifier, base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def query(url: str) -> dict[str, str]:
    """Return the query of an address, first values only."""
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def refresh_target(page: httpx.Response) -> str:
    """Return the address that a page's meta refresh leads to."""
    refresh = re.search(r'http-equiv="refresh" content="\d+;\s*url=([^"]+)"', page.text)
    assert refresh is not None, (page.status_code, page.text[-500:])
    return html.unescape(refresh[1])


@dataclass
class Tokens:
    """What a client holds after a login."""

    client_id: str
    access: str
    refresh: str
    answer: dict[str, object]

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.access}"}


@dataclass
class ClientApp:
    """An AI app and the person's browser, speaking plain HTTP to the bridge at `origin`."""

    origin: str
    name: str = "Test App"
    redirect_uri: str = "http://127.0.0.1:41234/callback"
    http: httpx.AsyncClient = field(default_factory=lambda: httpx.AsyncClient(timeout=30))
    client_id: str = ""
    verifier: str = ""
    state: str = "a state & more"

    async def register(self, **metadata: object) -> httpx.Response:
        body = {
            "client_name": self.name,
            "redirect_uris": [self.redirect_uri],
            "token_endpoint_auth_method": "none",
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
            **metadata,
        }
        response = await self.http.post(f"{self.origin}/register", json=body)
        if response.status_code == 201:
            self.client_id = response.json()["client_id"]
        return response

    async def authorize(self, **changes: str | None) -> httpx.Response:
        self.verifier, challenge = pkce()
        parameters = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            "state": self.state,
            "resource": f"{self.origin}/mcp",
            **changes,
        }
        return await self.http.get(
            f"{self.origin}/authorize",
            params={name: value for name, value in parameters.items() if value is not None},
            headers={"Accept": "text/html"},
        )

    async def open_page(self, **changes: str | None) -> httpx.Response:
        """Follow the authorize redirect to the page that asks."""
        redirect = await self.authorize(**changes)
        assert redirect.status_code == 302, redirect.text
        return await self.http.get(urljoin(self.origin, redirect.headers["location"]), headers={"Accept": "text/html"})

    async def wait_for_answer(self, page: httpx.Response) -> str:
        """Load the waiting page as its meta refresh would, until the browser is sent back to the client."""
        url = urljoin(self.origin, refresh_target(page))
        async with asyncio.timeout(20):
            while True:
                response = await self.http.get(url, headers={"Accept": "text/html"})
                if response.status_code == 302:
                    return str(response.headers["location"])
                target = refresh_target(response)
                if not target.startswith("/"):
                    return target  # an app link is opened from a page
                await asyncio.sleep(0)

    async def redeem(self, code: str, **changes: str | None) -> httpx.Response:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.redirect_uri,
            "client_id": self.client_id,
            "code_verifier": self.verifier,
            **changes,
        }
        return await self.http.post(
            f"{self.origin}/token", data={name: value for name, value in form.items() if value is not None}
        )

    async def refresh(self, refresh_token: str, **changes: str | None) -> httpx.Response:
        form = {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
            "client_id": self.client_id,
            **changes,
        }
        return await self.http.post(
            f"{self.origin}/token", data={name: value for name, value in form.items() if value is not None}
        )

    async def call(self, tokens: "Tokens", method: str = "tools/list", **params: object) -> httpx.Response:
        """Send one MCP request of the 2026-07-28 era, which needs no MCP session."""
        meta = {
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientInfo": {"name": "test-app", "version": "1.0"},
            "io.modelcontextprotocol/clientCapabilities": {},
        }
        headers = {
            **tokens.bearer,
            "Accept": "application/json, text/event-stream",
            "MCP-Protocol-Version": "2026-07-28",
            "Mcp-Method": method,
            **({"Mcp-Name": str(params["name"])} if "name" in params else {}),
        }
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": {**params, "_meta": meta}}
        return await self.http.post(f"{self.origin}/mcp", json=body, headers=headers)


class FakeChannel:
    """Notes what is done with it."""

    def __init__(self) -> None:
        self.done: list[str] = []

    async def start(self) -> None:
        self.done.append("start")

    async def stop(self) -> None:
        self.done.append("stop")

    async def exchange(self, request: ChannelRequest, receive: Any, send: Any) -> None:
        self.done.append("exchange")
