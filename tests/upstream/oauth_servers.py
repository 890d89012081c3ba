"""An MCP server behind an authorization server of its own, with knobs for what can be wrong with either."""

import asyncio
import base64
import hashlib
import json
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.fakes import query
from tests.upstream.http_servers import Receive, Scope, Send, reply, served

DESCRIBED_AT = "/.well-known/oauth-authorization-server"


@dataclass
class Knobs:
    """What to do otherwise than a good server would."""

    announces: bool = True
    prm_paths: tuple[str, ...] = ("/.well-known/oauth-protected-resource/mcp",)
    described_at: tuple[str, ...] = (DESCRIBED_AT,)
    prm: dict[str, Any] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    challenge: str = ""
    registers: bool = True
    registration_answer: dict[str, Any] = field(default_factory=dict)
    token_status: int = 200
    token_answer: dict[str, Any] | None = None
    refresh_error: str = ""
    has_refresh: bool = True
    expires_in: int | None = 3600
    rotates: bool = True
    accepts_tokens: bool = True
    wanted_scope: str = ""
    gate: asyncio.Event | None = None
    redirects_metadata_to: str = ""


@dataclass
class OAuthServer:
    """Everything at one origin: the MCP endpoint at /mcp, and the authorization server."""

    knobs: Knobs = field(default_factory=Knobs)
    origin: str = ""
    asked: Counter[str] = field(default_factory=Counter)
    forms: list[dict[str, str]] = field(default_factory=list)
    proofs: list[str] = field(default_factory=list)
    registrations: list[dict[str, Any]] = field(default_factory=list)
    logins: dict[str, dict[str, str]] = field(default_factory=dict)
    access: set[str] = field(default_factory=set)
    refresh: set[str] = field(default_factory=set)
    revoked: list[str] = field(default_factory=list)
    seen_tokens: list[str] = field(default_factory=list)
    count: int = 0

    @property
    def url(self) -> str:
        return f"{self.origin}/mcp"

    def sign_in(self, address: str, **changes: str | None) -> dict[str, str]:
        """Say yes on the sign-in page; return the query that the browser brings back."""
        asked = query(address)
        self.count += 1
        code = f"code-{self.count}"
        self.logins[code] = asked
        answer: dict[str, str | None] = {"code": code, "state": asked["state"], "iss": self.origin, **changes}
        return {name: value for name, value in answer.items() if value is not None}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        path, knobs = scope["path"], self.knobs
        self.asked[path] += 1
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        if path == "/mcp":
            await self._mcp(headers, body, send)
        elif knobs.redirects_metadata_to and path.startswith("/.well-known/"):
            await reply(send, 302, location=f"{knobs.redirects_metadata_to}{path}")
        elif path in knobs.prm_paths:
            prm = {"resource": self.url, "authorization_servers": [self.origin], **knobs.prm}
            await _json(send, 200, prm)
        elif path in knobs.described_at:
            await _json(send, 200, self._metadata())
        elif path == "/register" and knobs.registers:
            self.registrations.append(json.loads(body))
            answer = {**json.loads(body), "client_id": f"client-{len(self.registrations)}", **knobs.registration_answer}
            await _json(send, 201, answer)
        elif path == "/token":
            await self._token(headers, body, send)
        elif path == "/revoke":
            self.revoked.append(parse_qs(body.decode())["token"][0])
            await reply(send, 200)
        else:
            await reply(send, 404, b"<html>no</html>", content_type="text/html")

    def _metadata(self) -> dict[str, Any]:
        whole: dict[str, Any] = {
            "issuer": self.origin,
            "authorization_endpoint": f"{self.origin}/authorize",
            "token_endpoint": f"{self.origin}/token",
            "registration_endpoint": f"{self.origin}/register",
            "revocation_endpoint": f"{self.origin}/revoke",
            "code_challenge_methods_supported": ["S256"],
            "token_endpoint_auth_methods_supported": ["none", "client_secret_basic"],
            "authorization_response_iss_parameter_supported": True,
            **self.knobs.metadata,
        }
        return {name: value for name, value in whole.items() if value is not None}

    async def _mcp(self, headers: Mapping[str, str], body: bytes, send: Send) -> None:
        token = headers.get("authorization", "").removeprefix("Bearer ")
        self.seen_tokens.append(token)
        if token not in self.access or not self.knobs.accepts_tokens:
            challenge = (
                f'Bearer resource_metadata="{self.origin}{self.knobs.prm_paths[0]}"'
                if self.knobs.announces
                else "Bearer"
            )
            await reply(send, 401, www_authenticate=self.knobs.challenge or challenge)
        elif self.knobs.wanted_scope and b"needs-more" in body:
            challenge = f'Bearer error="insufficient_scope", scope="{self.knobs.wanted_scope}"'
            await reply(send, 403, www_authenticate=challenge)
        else:
            await _json(send, 200, {"jsonrpc": "2.0", "id": json.loads(body)["id"], "result": {}})

    async def _token(self, headers: Mapping[str, str], body: bytes, send: Send) -> None:
        knobs = self.knobs
        form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        self.forms.append(form)
        self.proofs.append(headers.get("authorization", ""))
        if knobs.gate is not None:
            await knobs.gate.wait()
        if knobs.token_status != 200 or knobs.token_answer is not None:
            await _json(send, knobs.token_status, knobs.token_answer or {"error": "server_error"})
            return
        scope = ""
        if form["grant_type"] == "authorization_code":
            asked = self.logins.pop(form["code"], None)
            challenge = (
                base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
            )
            if asked is None or asked["code_challenge"] != challenge or asked["redirect_uri"] != form["redirect_uri"]:
                await _json(send, 400, {"error": "invalid_grant"})
                return
            scope = asked.get("scope", "")
        elif knobs.refresh_error or form["refresh_token"] not in self.refresh:
            await _json(send, 400, {"error": knobs.refresh_error or "invalid_grant"})
            return
        elif knobs.rotates:
            self.refresh.discard(form["refresh_token"])
        self.count += 1
        access, refresh = f"access-{self.count}", f"refresh-{self.count}"
        self.access = {access}
        answer: dict[str, Any] = {"access_token": access, "token_type": "Bearer"}
        if scope:
            answer["scope"] = scope
        if knobs.expires_in is not None:
            answer["expires_in"] = knobs.expires_in
        if knobs.has_refresh and (knobs.rotates or form["grant_type"] == "authorization_code"):
            self.refresh.add(refresh)
            answer["refresh_token"] = refresh
        await _json(send, 200, answer)


async def _json(send: Send, status: int, document: Mapping[str, Any]) -> None:
    await reply(send, status, json.dumps(document).encode(), content_type="application/json")


@asynccontextmanager
async def oauth_server(**knobs: Any) -> AsyncIterator[OAuthServer]:
    server = OAuthServer(Knobs(**knobs))
    async with served(server) as origin:
        server.origin = origin
        yield server


def came_back(address: str) -> dict[str, str]:
    """Return the query of the address a browser was sent to."""
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


__all__ = ["DESCRIBED_AT", "Knobs", "OAuthServer", "came_back", "oauth_server", "urlencode"]
