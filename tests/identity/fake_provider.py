"""An identity provider on a loopback port that does what it is told, and breaks in every way a real one does."""

import asyncio
import base64
import contextlib
import functools
import json
import secrets
import warnings
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, unquote_plus, urlsplit

from joserfc import jwt
from joserfc.errors import SecurityWarning
from joserfc.jwk import ECKey, OKPKey, RSAKey

from bridge_app.identity.code_flow import challenge_of
from tests.fakes import query

CLIENT_ID = "psa_" + "a2b3c4d5" * 4
CLIENT_SECRET = "pck_" + "hush2345" * 4
MEGABYTE = 1024 * 1024


@functools.cache
def rsa_key(key_id: str) -> RSAKey:
    """Return a signing key; the same one for the same id, since making one takes long."""
    return RSAKey.generate_key(2048, {"kid": key_id})


@dataclass(frozen=True)
class Asked:
    """One request that came."""

    method: str
    path: str
    headers: Mapping[str, str]
    form: Mapping[str, str]


@dataclass(frozen=True)
class Reply:
    """What to answer with; `hangs` never answers, `drips` a letter at a time, `breaks_off` in the middle."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    hangs: bool = False
    drips: bool = False
    breaks_off: bool = False
    repeated: int = 1

    @classmethod
    def json(cls, body: object, status: int = 200) -> "Reply":
        return cls(status, json.dumps(body).encode(), {"Content-Type": "application/json"})

    @classmethod
    def html(cls, status: int = 200) -> "Reply":
        return cls(status, b"<!doctype html><title>Sorry</title>", {"Content-Type": "text/html"})


Fault = Reply | Callable[[Asked], Reply]


@dataclass
class FakeProvider:
    """Speaks as much OAuth 2 and OpenID Connect as three kinds of provider need."""

    clock: Callable[[], float]
    origin: str = ""
    person: dict[str, Any] = field(
        default_factory=lambda: {"sub": "pui_alice", "name": "Alice Example", "email": "alice@example.com"}
    )
    faults: dict[str, Fault] = field(default_factory=dict)
    """By endpoint name: discovery, authorize, token, introspect, userinfo, revoke, jwks."""
    asked: list[Asked] = field(default_factory=list)
    metadata: dict[str, Any] = field(default_factory=dict)
    token_answer: dict[str, Any] = field(default_factory=dict)
    """Replaces fields of the token answer; None leaves one out."""
    claims: dict[str, Any] = field(default_factory=dict)
    """Replaces claims of the ID token; None leaves one out."""
    key: RSAKey | ECKey = field(default_factory=lambda: rsa_key("one"))
    published: list[dict[str, Any]] | None = None
    make_id_token: Callable[[dict[str, Any]], Any] | None = None
    valid: set[str] = field(default_factory=set)
    """Access and refresh tokens that stand."""
    issued: set[str] = field(default_factory=set)
    """Everything secret that ever left, for looking where it must not be."""
    rotates: bool = True
    auth_methods: list[str] = field(default_factory=list)
    """How each token request proved the client."""
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)
    _over: asyncio.Event = field(default_factory=asyncio.Event)
    _open: set[asyncio.Task[None]] = field(default_factory=set)

    @contextlib.asynccontextmanager
    async def serve(self) -> AsyncIterator["FakeProvider"]:
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.origin = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield self
        finally:
            self._over.set()
            server.close()
            for task in self._open:
                task.cancel()
            await asyncio.gather(*self._open, return_exceptions=True)
            await server.wait_closed()

    # ---- the person's browser ---------------------------------------------------------------------------------

    def sign_in(self, url: str, **changes: str | None) -> dict[str, str]:
        """Sign the person in at the page of a login; return the query that reaches the callback."""
        asked = query(url)
        code = f"code-{secrets.token_urlsafe(16)}"
        self._codes[code] = asked
        self.issued.add(code)
        answer = {"code": code, "state": asked["state"], **changes}
        return {name: value for name, value in answer.items() if value is not None}

    # ---- endpoints --------------------------------------------------------------------------------------------

    def _answer(self, name: str, asked: Asked) -> Reply:
        match name:
            case "openid-configuration":
                return Reply.json(
                    {
                        "issuer": self.origin,
                        "authorization_endpoint": f"{self.origin}/v2/oauth/authorize",
                        "token_endpoint": f"{self.origin}/v2/oauth/token",
                        "userinfo_endpoint": f"{self.origin}/v2/oauth/userinfo",
                        "revocation_endpoint": f"{self.origin}/v2/oauth/token/revoke",
                        "jwks_uri": f"{self.origin}/v2/oauth/jwks",
                        "scopes_supported": ["openid", "offline_access"],
                    }
                    | self.metadata
                )
            case "jwks":
                keys = self.published if self.published is not None else [self.key.as_dict(private=False)]
                return Reply.json({"keys": keys})
            case "authorize":
                return Reply(302, headers={"Location": f"{self.origin}/login"})
            case "userinfo":
                return self._userinfo(asked)
            case "token":
                return self._token(asked)
            case "introspect":
                return self._introspect(asked)
            case "revoke":
                self.valid.discard(asked.form["token"])
                return Reply()
        return Reply.html(404)

    def _proves_itself(self, asked: Asked) -> bool:
        scheme, _, pair = asked.headers.get("authorization", "").partition(" ")
        if scheme == "Basic":
            self.auth_methods.append("basic")
            name, _, secret = base64.b64decode(pair).decode().partition(":")
            if "client_secret" in asked.form or "client_id" in asked.form:
                return False
            return (unquote_plus(name), unquote_plus(secret)) == (CLIENT_ID, CLIENT_SECRET)
        self.auth_methods.append("post" if "client_secret" in asked.form else "none")
        return (
            asked.form.get("client_id") == CLIENT_ID and asked.form.get("client_secret", CLIENT_SECRET) == CLIENT_SECRET
        )

    def _token(self, asked: Asked) -> Reply:
        if not self._proves_itself(asked):
            return Reply.json({"error": "invalid_client"}, 401)
        form = asked.form
        if form["grant_type"] == "refresh_token":
            if form["refresh_token"] not in self.valid:
                return Reply.json({"error": "invalid_grant"}, 400)
            if self.rotates:
                self.valid.discard(form["refresh_token"])
            return Reply.json(self._tokens("read", None, with_refresh=self.rotates))
        login = self._codes.pop(form["code"], None)
        if login is None or login["redirect_uri"] != form["redirect_uri"]:
            return Reply.json({"error": "invalid_grant"}, 400)
        if "code_challenge" in login and challenge_of(form.get("code_verifier", "")) != login["code_challenge"]:
            return Reply.json({"error": "invalid_grant"}, 400)
        return Reply.json(self._tokens(login.get("scope", "read"), login.get("nonce")))

    def _tokens(self, scope: str, nonce: str | None, *, with_refresh: bool = True) -> dict[str, Any]:
        access, refresh = f"ptu_{secrets.token_urlsafe(24)}", f"ptr_{secrets.token_urlsafe(24)}"
        answer = {
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": 600,
            "scope": scope,
            **({"id_token": self.id_token(nonce)} if nonce is not None else {}),
            **({"refresh_token": refresh} if with_refresh else {}),
        } | self.token_answer
        answer = {name: value for name, value in answer.items() if value is not None}
        tokens = {
            answer[name] for name in ("access_token", "refresh_token", "id_token") if isinstance(answer.get(name), str)
        }
        self.valid |= tokens
        self.issued |= tokens
        return answer

    def id_token(self, nonce: str | None) -> Any:
        now = int(self.clock())
        claims = {
            "iss": self.origin,
            "aud": CLIENT_ID,
            "exp": now + 300,
            "iat": now,
            "nonce": nonce,
            **self.person,
        } | self.claims
        claims = {name: value for name, value in claims.items() if value is not None}
        if self.make_id_token is not None:
            return self.make_id_token(claims)
        return sign(claims, self.key)

    def _userinfo(self, asked: Asked) -> Reply:
        token = asked.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in self.valid:
            return Reply(401, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
        return Reply.json(self.person)

    def _introspect(self, asked: Asked) -> Reply:
        if not self._proves_itself(asked):
            return Reply.json({"error": "invalid_client"}, 401)
        if asked.form["token"] not in self.valid:
            return Reply.json({"active": False})
        return Reply.json({"active": True, "client_id": CLIENT_ID, **self.person})

    # ---- HTTP, just enough of it ------------------------------------------------------------------------------

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                await self._converse(reader, writer)
        finally:
            self._open.discard(task)
            writer.transport.abort()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        method, target, _ = head[0].split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
        body = (await reader.readexactly(int(headers.get("content-length", 0)))).decode()
        form = {name: values[0] for name, values in parse_qs(body).items()}
        asked = Asked(method, urlsplit(target).path, headers, form)
        self.asked.append(asked)
        name = asked.path.rsplit("/", 1)[-1]
        fault = self.faults.get("discovery" if name == "openid-configuration" else name)
        if fault is None:
            await self._send(self._answer(name, asked), writer)
        else:
            await self._send(fault(asked) if callable(fault) else fault, writer)

    async def _send(self, reply: Reply, writer: asyncio.StreamWriter) -> None:
        if reply.hangs:
            await self._over.wait()
            return
        length = len(reply.body) * reply.repeated + (100 if reply.breaks_off else 0)
        lines = [f"HTTP/1.1 {reply.status} X", f"Content-Length: {length}", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in reply.headers.items()]
        writer.write("\r\n".join([*lines, "", ""]).encode())
        if reply.drips:
            for letter in reply.body:
                writer.write(bytes([letter]))
                await writer.drain()
                await asyncio.sleep(0.05)
        else:
            for _ in range(reply.repeated):
                writer.write(reply.body)
                await writer.drain()
        writer.write_eof()
        await writer.drain()
        await _close(writer)

    def endpoints_asked(self) -> list[str]:
        """Return the last part of every path that was asked for, in order."""
        return [each.path.rsplit("/", 1)[-1] for each in self.asked]


async def _close(writer: asyncio.StreamWriter) -> None:
    """Close so that what was written still arrives."""
    writer.close()
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()


def sign(claims: Mapping[str, Any], key: RSAKey | ECKey | OKPKey, **header: Any) -> str:
    """Return a signed token; the header names the key unless told otherwise (`kid=None`)."""
    algorithm = "RS256" if isinstance(key, RSAKey) else "ES256"
    parts = {"alg": algorithm, "kid": key.kid} | header
    with warnings.catch_warnings():
        # What our side makes of an old algorithm is what is tested.
        warnings.simplefilter("ignore", SecurityWarning)
        named = {name: value for name, value in parts.items() if value is not None}
        return jwt.encode(named, dict(claims), key, [parts["alg"]])
