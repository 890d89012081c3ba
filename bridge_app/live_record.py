"""Records what a real identity provider answers, without a secret in it, beside what the stand-in for Pangea answers.

Every question is harmless: nothing is changed at the provider, and the one login that is asked for is given back.
"""

import asyncio
import base64
import html
import json
import re
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote_plus, urlencode, urljoin, urlsplit

import httpx

from bridge_app import __version__
from bridge_app.authorization.sign_in import callback_address
from bridge_app.bridge import Bridge
from bridge_app.config import Config, SignIn
from bridge_app.demo.server import make_app
from bridge_app.errors import BridgeError
from bridge_app.i18n import own
from bridge_app.identity.code_flow import challenge_of, origin_of
from bridge_app.identity.endpoints import find_fault, open_http
from bridge_app.identity.providers import callback_path
from bridge_app.paths import Paths, write_atomically
from bridge_app.sentences import Sentence
from bridge_app.server.runner import bind

DEADLINE_SECONDS = 10.0
LOGIN_SECONDS = 600.0
_MAX_BYTES = 1024 * 1024
_STAND_IN = "https://stand-in.invalid"
_LONGEST = 800
_FIELD = re.compile(r"[A-Za-z][\w.:-]{0,63}")
_WORD = re.compile(r"[a-z][a-z_]{0,39}")
_METADATA_LISTS = (
    "response_types_supported",
    "grant_types_supported",
    "code_challenge_methods_supported",
    "token_endpoint_auth_methods_supported",
    "introspection_endpoint_auth_methods_supported",
    "revocation_endpoint_auth_methods_supported",
)
_ENDPOINTS = (
    *("authorization_endpoint", "token_endpoint", "introspection_endpoint", "revocation_endpoint"),
    *("registration_endpoint", "userinfo_endpoint", "jwks_uri", "end_session_endpoint"),
)
LogIn = Callable[[str], Awaitable[str]]
"""Takes a sign-in address to a browser, and returns the address the browser ends at."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One question and its answer."""

    key: str
    question: str
    seen: str
    ledger: str = ""
    """The behaviour's line in the ledger of docs/pangea-stand-in.md; empty if it has none."""
    stand_in: str | None = None
    """What the stand-in answers to the same question; None if that was not asked."""

    @property
    def verdict(self) -> str:
        """Return "same", "differs", or "recorded" where there is nothing to compare with."""
        if self.stand_in is None:
            return "recorded"
        return "same" if self.stand_in == self.seen else "differs"


@dataclass(frozen=True)
class Target:
    """A provider, as a client of it sees it."""

    base: str
    addresses: Mapping[str, str]
    """Of authorize, token, introspect, revoke, jwks, userinfo: those there are."""
    client_id: str
    callback: str
    client_secret: str | None = field(default=None, repr=False)
    auth_method: str = "basic"
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Seen:
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def json(self) -> dict[str, Any] | None:
        try:
            found = json.loads(self.body)
        except (ValueError, RecursionError):
            return None
        return found if isinstance(found, dict) else None


class Recorder:
    """Asks one provider, and notes shapes and words of what it answers, never values that belong to somebody."""

    def __init__(self, target: Target, http: httpx.AsyncClient) -> None:
        self._target = target
        self._http = http
        self.facts: list[Fact] = []

    async def look(self) -> None:
        """Ask all that needs no login."""
        await self._look_at_metadata()
        await self._look_at_sign_in_page()
        await self._look_at_token_endpoint()
        await self._look_at_the_rest()

    async def look_with_login(self, log_in: LogIn) -> None:
        """Ask what only a login can tell: the person signs in once, or twice if the first code is spent by a question."""
        address = self._target.addresses["token"]
        code, verifier = await self._code(log_in, is_first=True)
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": self._target.callback}
        without = await self._post(address, form)
        self._note(
            "pkce_enforced", "A code redeemed without its PKCE verifier", _outline(without), "PKCE is insisted on"
        )
        given = without
        if without is None or without.status != 200:
            given = await self._post(address, {**form, "code_verifier": verifier})
            self._note("code_after_wrong_try", "The same code again, now with the verifier", _outline(given))
        if given is None or given.status != 200:
            code, verifier = await self._code(log_in, is_first=False)
            form["code"] = code
            given = await self._post(address, {**form, "code_verifier": verifier})
        tokens = (given.json if given is not None else None) or {}
        self._note("token_answer", "A code redeemed as it should be", _outline(given), "fields of the token answer")
        if isinstance(tokens.get("access_token"), str):
            await self._look_at_tokens(tokens)
            await self._look_at_endings(tokens, {**form, "code_verifier": verifier})

    # without a login

    async def _look_at_metadata(self) -> None:
        base = self._target.base
        document = await self._get(f"{base}/.well-known/oauth-authorization-server")
        self._note(
            "metadata_oauth",
            "Metadata at /.well-known/oauth-authorization-server",
            _kind(document),
            "it lies at `/.well-known/oauth-authorization-server`",
        )
        openid = await self._get(f"{base}/.well-known/openid-configuration")
        self._note(
            "metadata_openid",
            "Metadata at /.well-known/openid-configuration",
            _kind(openid),
            "`/.well-known/openid-configuration`",
        )
        found = (document.json if document else None) or (openid.json if openid else None) or {}
        for name in ("issuer", *_ENDPOINTS):
            if name in found:
                self._note(f"metadata_{name}", f"Its {name}", self._place(found[name]))
        for name in _METADATA_LISTS:
            if name in found:
                self._note(f"metadata_{name}", f"Its {name}", _words(found[name]))
        others = sorted(each for each in found if _FIELD.fullmatch(each))
        if others:
            self._note("metadata_fields", "All its fields", " ".join(others))
        if (address := self._target.addresses.get("jwks")) is not None:
            keys = await self._get(address)
            self._note("jwks", "Its public keys", _kind(keys), "`/v2/oauth/jwks.json`, `/v2/oauth/logout`")
            listed = ((keys.json if keys else None) or {}).get("keys")
            if isinstance(listed, list):
                kinds = [f"{each.get('kty')} {each.get('alg')}" for each in listed if isinstance(each, dict)]
                self._note("jwks_keys", "The kinds of its keys", _words(kinds))

    async def _look_at_sign_in_page(self) -> None:
        state = secrets.token_urlsafe(32)
        challenge = challenge_of(secrets.token_urlsafe(48))
        usual: dict[str, str | None] = {
            "response_type": "code",
            "client_id": self._target.client_id,
            "redirect_uri": self._target.callback,
            "scope": " ".join(self._target.scopes) or None,
            "state": state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        other_port = re.sub(r"(//(?:localhost|127\.0\.0\.1)):\d+", r"\1:49999", self._target.callback)
        pages: list[tuple[str, str, dict[str, str | None], str]] = [
            ("page", "The sign-in page, asked as it should be", {}, ""),
            (
                "page_unknown_client",
                "… for a client that does not exist",
                {"client_id": "psa_" + "a2" * 16},
                "unknown client or redirect URI: a page, no redirect",
            ),
            (
                "page_other_callback",
                "… for a callback that is not registered",
                {"redirect_uri": "https://example.com/nowhere"},
                "unknown client or redirect URI: a page, no redirect",
            ),
            (
                "page_other_port",
                "… for the callback on another port",
                {"redirect_uri": other_port},
                "redirect URIs match exactly",
            ),
            ("page_short_state", "… with a state of three letters", {"state": "abc"}, "the pattern of `state`"),
            ("page_no_state", "… without a state", {"state": None}, "the pattern of `state`"),
            (
                "page_no_pkce",
                "… without PKCE",
                {"code_challenge": None, "code_challenge_method": None},
                "PKCE is insisted on",
            ),
            (
                "page_plain_pkce",
                "… with PKCE by the method plain",
                {"code_challenge_method": "plain"},
                "PKCE is understood, S256 and plain",
            ),
            (
                "page_resource",
                "… with the parameter resource (RFC 8707)",
                {"resource": "https://example.com/mcp"},
                "`resource` is ignored",
            ),
            (
                "page_unknown_scope",
                "… for a scope that does not exist",
                {"scope": "no-such-scope-here"},
                "",
            ),
            ("page_response_type", "… for a response type that does not exist", {"response_type": "banana"}, ""),
        ]
        for key, question, change, ledger in pages:
            query = {name: value for name, value in {**usual, **change}.items() if value is not None}
            answer = await self._get(self._with_query(query), accept="text/html,*/*;q=0.5")
            self._note(key, question, self._journey(answer), ledger)

    async def _look_at_token_endpoint(self) -> None:
        address = self._target.addresses["token"]
        unknown = {
            "grant_type": "authorization_code",
            "code": "pmc_" + "a2" * 16,
            "redirect_uri": self._target.callback,
        }
        other = "post" if self._target.auth_method == "basic" else "basic"
        errors = "their HTTP status: 400, 401"
        for key, question, form, method, ledger in (
            ("token_unknown_code", "A code that does not exist", unknown, None, errors),
            (
                "token_unknown_refresh",
                "A refresh token that does not exist",
                {"grant_type": "refresh_token", "refresh_token": "ptr_" + "a2" * 16},
                None,
                errors,
            ),
            ("token_unknown_grant", "A grant type that does not exist", {"grant_type": "banana"}, None, errors),
            ("token_wrong_secret", "A wrong client secret", unknown, "wrong", errors),
            ("token_no_proof", "No client secret at all", unknown, "none", errors),
            (
                "token_other_method",
                "The client secret by the other way (Basic or POST)",
                unknown,
                other,
                "only in the way they are registered for, and not in both",
            ),
        ):
            answer = await self._post(address, form, method=method)
            self._note(key, question, _outline(answer), ledger)

    async def _look_at_the_rest(self) -> None:
        token = {"token": "ptu_" + "a2" * 16}
        for name, ledger in (
            ("introspect", "introspection tells client_id, scope, sub, username, email, pangea.*"),
            ("revoke", "revocation needs the client's proof; unknown tokens are fine"),
        ):
            if (address := self._target.addresses.get(name)) is None:
                continue
            answer = await self._post(address, token)
            shown = _outline(answer)
            if answer is not None and isinstance((answer.json or {}).get("active"), bool):
                shown += f", active {str((answer.json or {})['active']).lower()}"
            self._note(f"{name}_unknown", f"{name.capitalize()}: a token that does not exist", shown, ledger)
            bare = await self._post(address, token, method="none")
            self._note(f"{name}_no_proof", f"{name.capitalize()}: without a client secret", _outline(bare), ledger)
        if (address := self._target.addresses.get("userinfo")) is not None:
            self._note("userinfo", "Userinfo without a token", _outline(await self._get(address)))

    # with a login

    async def _code(self, log_in: LogIn, *, is_first: bool) -> tuple[str, str]:
        """Let the person sign in; return the code and its verifier. Raises BridgeError."""
        verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(32)
        query = {
            "response_type": "code",
            "client_id": self._target.client_id,
            "redirect_uri": self._target.callback,
            "state": state,
            "code_challenge": challenge_of(verifier),
            "code_challenge_method": "S256",
            **({"scope": " ".join(self._target.scopes)} if self._target.scopes else {}),
        }
        back = await log_in(self._with_query(query))
        answer = {name: values[0] for name, values in parse_qs(urlsplit(back).query).items()}
        if is_first:
            fields = sorted(each for each in answer if _FIELD.fullmatch(each))
            self._note("callback_fields", "What comes back to the callback", " ".join(fields), "`iss` in the callback")
        if answer.get("state") != state:
            raise BridgeError("That address belongs to another sign-in.", "Begin again, and use the newest tab.")
        if "code" not in answer:
            raise BridgeError(
                Sentence("The provider sent no code: {value}.", value=_word(answer.get("error"))),
                "The rest of the record is not touched by it.",
            )
        if is_first:
            self._note("code_shape", "The form of a code", _shape(answer["code"]), "a code looks like `pmc_…`")
        return answer["code"], verifier

    async def _look_at_tokens(self, tokens: Mapping[str, Any]) -> None:
        self._note("token_type", "Its token_type", str(_word(str(tokens.get("token_type", "none")).lower())))
        self._note("token_life", "Its expires_in, in seconds", _number(tokens.get("expires_in")), "default lifetimes")
        self._note(
            "access_token_shape",
            "The form of an access token",
            _shape(tokens["access_token"]),
            "opaque access tokens, or ES256 JWTs with a key id `pvi_…` bar version",
        )
        has_refresh = isinstance(tokens.get("refresh_token"), str)
        self._note(
            "refresh_token",
            "Is there a refresh token?",
            _shape(tokens["refresh_token"]) if has_refresh else "no",
            "a confidential client gets a refresh token without asking",
        )
        claims = await self._claims(tokens["access_token"])
        if claims is None:
            return
        names = [each for each in claims if _FIELD.fullmatch(each)]
        inner = claims.get("pangea")
        names += [f"pangea.{each}" for each in inner if _FIELD.fullmatch(each)] if isinstance(inner, dict) else []
        self._note(
            "introspection_fields",
            "What introspection tells of it",
            " ".join(sorted(names)),
            "it tells active, iss, aud, exp, iat",
        )
        self._note("introspection_active", "Its active", str(claims.get("active")).lower())
        is_ours = claims.get("client_id") == self._target.client_id
        self._note("introspection_client", "Is its client_id ours?", "yes" if is_ours else "no")
        self._note("introspection_issuer", "Its iss", self._place(claims.get("iss", "none")))

    async def _look_at_endings(self, tokens: Mapping[str, Any], redeemed: Mapping[str, str]) -> None:
        """Find out what ends a login; at the end it is given back."""
        address = self._target.addresses["token"]
        access, refresh = str(tokens["access_token"]), tokens.get("refresh_token")
        newest = refresh
        if isinstance(refresh, str):
            answer = await self._post(address, {"grant_type": "refresh_token", "refresh_token": refresh})
            renewed = (answer.json if answer else None) or {}
            self._note("refresh", "A refresh", _outline(answer))
            newest = renewed.get("refresh_token", refresh)
            is_new = isinstance(newest, str) and newest != refresh
            self._note(
                "refresh_rotates", "Does it give a new one?", "yes" if is_new else "no", "refresh tokens work once"
            )
            if "introspect" in self._target.addresses:
                self._note(
                    "access_after_refresh", "Is the old access token good after it?", await self._is_active(access)
                )
            access = renewed.get("access_token", access)
        if "revoke" in self._target.addresses and "introspect" in self._target.addresses:
            await self._post(self._target.addresses["revoke"], {"token": access}, method="none")
            self._note(
                "revoke_without_secret",
                "Is an access token good after it was revoked without the client secret?",
                await self._is_active(access),
                "revocation needs the client's proof; unknown tokens are fine",
            )
            await self._post(self._target.addresses["revoke"], {"token": access})
            self._note("revoke_ends_access", "… and with it?", await self._is_active(access))
        if isinstance(newest, str):
            answer = await self._post(address, {"grant_type": "refresh_token", "refresh_token": newest})
            self._note(
                "refresh_after_revoke",
                "A refresh after the access token was revoked",
                _kind(answer),
                "revoking a refresh token ends the login, an access token only itself",
            )
            newest = ((answer.json if answer else None) or {}).get("refresh_token", newest)
        again = await self._post(address, redeemed)
        self._note("code_twice", "The code a second time", _outline(again), "a code works once")
        if isinstance(newest, str) and isinstance(refresh, str):
            answer = await self._post(address, {"grant_type": "refresh_token", "refresh_token": newest})
            newest = ((answer.json if answer else None) or {}).get("refresh_token", newest)
            self._note(
                "refresh_after_code_twice",
                "A refresh after that",
                _kind(answer),
                "a code that comes twice ends the login it made",
            )
        for token in (newest, access):
            if isinstance(token, str) and "revoke" in self._target.addresses:
                await self._post(self._target.addresses["revoke"], {"token": token})

    async def _claims(self, token: str) -> dict[str, Any] | None:
        address = self._target.addresses.get("introspect")
        answer = None if address is None else await self._post(address, {"token": token})
        return None if answer is None else answer.json

    async def _is_active(self, token: str) -> str:
        claims = await self._claims(token)
        active = None if claims is None else claims.get("active")
        return {True: "yes", False: "no"}.get(active, "not said") if isinstance(active, bool) else "not said"

    # asking

    def _note(self, key: str, question: str, seen: str, ledger: str = "") -> None:
        self.facts.append(Fact(key, question, self._mask(seen), ledger))

    def _mask(self, text: str) -> str:
        """Cover what an answer should never hold in the first place: the last line, not the first."""
        for secret in (self._target.client_secret, self._target.client_id):
            if secret:
                text = text.replace(secret, "***")
        text = re.sub(r"\b(p[a-z][a-z2]_)[a-z2-7]{6,}", r"\1***", text)
        text = re.sub(r"\beyJ[\w-]+\.[\w.-]+", "***", text)
        text = re.sub(r"[\w.+-]+@[\w-]+\.[\w.-]+", "***@***", text)
        text = re.sub(r"\b[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b", "***", text)
        return text[:_LONGEST]

    def _place(self, address: object) -> str:
        """Say where an address is, without the host, which names the project."""
        if not isinstance(address, str) or "://" not in address:
            return "no address"
        try:
            is_home = origin_of(address) == origin_of(self._target.base)
        except ValueError:
            return "no address"
        path = urlsplit(address).path
        return f"{'here' if is_home else 'another host'}: {path or '(no path)'}"

    def _journey(self, answer: _Seen | None) -> str:
        """Say where a sign-in page sends the browser."""
        if answer is None:
            return "no answer"
        location = answer.headers.get("location", "")
        if not 300 <= answer.status < 400:
            return _kind(answer)
        address = urljoin(self._target.base, location)
        error = parse_qs(urlsplit(address).query).get("error")
        if address.partition("?")[0] == self._target.callback:
            where = "the callback"
        else:
            where = "a page of the provider" if self._place(address).startswith("here") else "another address"
        return f"redirect to {where}" + (f", error {_word(error[0])}" if error else "")

    def _with_query(self, query: Mapping[str, str]) -> str:
        address = self._target.addresses["authorize"]
        return f"{address}{'&' if urlsplit(address).query else '?'}{urlencode(query)}"

    async def _get(self, url: str, accept: str = "application/json") -> _Seen | None:
        return await self._ask("GET", url, {"Accept": accept}, None)

    async def _post(self, url: str, form: Mapping[str, str], *, method: str | None = None) -> _Seen | None:
        """Send a form; `method` is how the client proves itself, if not as it is registered."""
        method = method or self._target.auth_method
        secret = self._target.client_secret or ""
        fields, headers = dict(form), {"Accept": "application/json"}
        if method == "wrong":
            secret, method = "pck_" + "a2" * 16, self._target.auth_method
        if method == "basic":
            pair = f"{quote_plus(self._target.client_id)}:{quote_plus(secret)}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        else:
            fields["client_id"] = self._target.client_id
            if method == "post":
                fields["client_secret"] = secret
        return await self._ask("POST", url, headers, fields)

    async def _ask(
        self, method: str, url: str, headers: Mapping[str, str], fields: Mapping[str, str] | None
    ) -> _Seen | None:
        if find_fault(url) is not None:
            return None
        body = bytearray()
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                sent = {**headers, "Accept-Encoding": "identity"}
                request = self._http.build_request(method, url, data=fields, headers=sent)
                response = await self._http.send(request, stream=True, follow_redirects=False)
                try:
                    async for chunk in response.aiter_raw():
                        body += chunk
                        if len(body) > _MAX_BYTES:
                            break
                finally:
                    await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, TimeoutError):
            return None
        return _Seen(response.status_code, response.headers, bytes(body))


def _kind(answer: _Seen | None) -> str:
    """Return status and sort of an answer."""
    if answer is None:
        return "no answer"
    found = answer.json
    if found is not None and isinstance(found.get("error"), str):
        return f"{answer.status} {_word(found['error'])}"
    sort = "JSON" if found is not None else "page" if b"<" in answer.body[:200] else "text" if answer.body else "empty"
    return f"{answer.status} {sort}"


def _outline(answer: _Seen | None) -> str:
    """Return status, sort and field names of an answer."""
    found = answer.json if answer is not None else None
    if not found or isinstance(found.get("error"), str):
        return _kind(answer)
    return f"{_kind(answer)}: {' '.join(sorted(each for each in found if _FIELD.fullmatch(each)))}"


def _word(value: object) -> str:
    return value if isinstance(value, str) and _WORD.fullmatch(value) else "(an odd word)"


def _words(values: object) -> str:
    """Return a list of the provider's own words; anything that looks like more than a word is left out."""
    found = [each for each in values if isinstance(each, str)] if isinstance(values, list) else []
    return ", ".join(sorted({each for each in found if re.fullmatch(r"[\w :/.+-]{1,60}", each)})) or "none"


def _number(value: object) -> str:
    return str(round(value)) if isinstance(value, int | float) and not isinstance(value, bool) else "none"


def _shape(token: str) -> str:
    """Describe a token by its form alone."""
    if token.count(".") == 2:
        return "a JWT"
    found = re.fullmatch(r"(p[a-z][a-z2]_)[a-z2-7]+", token)
    return f"{found[1]} and {len(token) - 4} letters" if found else f"{len(token)} letters"


# ---- the record as a whole --------------------------------------------------------------------------------------------


async def open_target(paths: Paths, config: Config, passphrase: str | None, http: httpx.AsyncClient) -> Target:
    """Return the provider that is configured, ready to be asked. Raises BridgeError."""
    settings = config.sign_in
    if settings.provider == "local":
        raise BridgeError(
            "There is no provider to record: you answer in this app.", "Choose one in Settings → Sign-in, and save it."
        )
    bridge = Bridge.open(paths, config, passphrase=passphrase)
    try:
        secret = await bridge.read_client_secret()
    finally:
        bridge.close()
    if secret is None and settings.auth_method != "none":
        raise BridgeError(
            "The client secret can't be read from here.",
            "With “memory only” it is forgotten; keep secrets in another place.",
        )
    callback = callback_address(f"http://localhost:{config.port}", callback_path(settings))
    addresses, base = await _addresses(settings, http)
    for name in ("authorize", "token"):
        if (fault := find_fault(addresses.get(name, ""))) is not None:
            raise BridgeError(
                Sentence("The {name} address of the provider is not known or not usable.", name=name), fault
            )
    return Target(base, addresses, settings.client_id, callback, secret, settings.auth_method, settings.scopes)


async def _addresses(settings: SignIn, http: httpx.AsyncClient) -> tuple[dict[str, str], str]:
    if settings.provider == "pangea":
        base = origin_of(settings.address.strip())
        return _pangea_addresses(base), base
    if settings.provider == "oidc":
        base = settings.address.rstrip("/")
        if (fault := find_fault(base)) is not None:
            raise BridgeError("The address of the provider is not usable.", fault)
        try:
            found = (await http.get(f"{base}/.well-known/openid-configuration", timeout=DEADLINE_SECONDS)).json()
        except (httpx.HTTPError, ValueError) as error:
            raise BridgeError("The provider is not answering.", "Try again in a moment.") from error
        names = {
            "authorize": "authorization_endpoint",
            "token": "token_endpoint",
            "introspect": "introspection_endpoint",
            "revoke": "revocation_endpoint",
            "jwks": "jwks_uri",
            "userinfo": "userinfo_endpoint",
        }
        found = found if isinstance(found, dict) else {}
        return {key: found[name] for key, name in names.items() if isinstance(found.get(name), str)}, base
    addresses = {
        "authorize": settings.authorization_endpoint,
        "token": settings.token_endpoint,
        "introspect": settings.introspection_endpoint,
        "revoke": settings.revocation_endpoint,
        "userinfo": settings.userinfo_endpoint,
    }
    return {name: address for name, address in addresses.items() if address}, origin_of(settings.token_endpoint)


def _pangea_addresses(base: str) -> dict[str, str]:
    paths = {"authorize": "authorize", "token": "token", "introspect": "token/introspect", "revoke": "token/revoke"}
    paths |= {"jwks": "jwks.json", "userinfo": "userinfo"}
    return {name: f"{base}/v2/oauth/{path}" for name, path in paths.items()}


async def record(
    target: Target, http: httpx.AsyncClient, log_in: LogIn | None, *, is_pangea: bool
) -> tuple[tuple[Fact, ...], str]:
    """Ask everything; for Pangea, beside what the stand-in answers. Also return what cut it short, or an empty text."""
    recorder = Recorder(target, http)
    problem: str = ""
    await recorder.look()
    if log_in is not None:
        try:
            await recorder.look_with_login(log_in)
        except BridgeError as error:
            problem = error.words
    facts = tuple(recorder.facts)
    if is_pangea:
        expected = await _ask_stand_in(target, with_login=log_in is not None and not problem)
        answers = {fact.key: fact.seen for fact in expected}
        facts = tuple(replace(fact, stand_in=answers.get(fact.key)) for fact in facts)
        known = {fact.key for fact in facts}
        facts += tuple(
            replace(fact, seen="not there", stand_in=fact.seen) for fact in expected if fact.key not in known
        )
    return facts, problem


async def _ask_stand_in(like: Target, *, with_login: bool) -> tuple[Fact, ...]:
    app = make_app(redirect_uris=[like.callback])
    client = app.state.cloud.directory.post if like.auth_method == "post" else app.state.cloud.directory.basic
    target = Target(
        _STAND_IN,
        _pangea_addresses(_STAND_IN),
        client.client_id,
        like.callback,
        client.secret,
        client.auth_method.removeprefix("client_secret_"),
    )
    async with (
        httpx.AsyncClient(transport=httpx.ASGITransport(app)) as http,
        httpx.AsyncClient(transport=httpx.ASGITransport(app)) as browser,
    ):
        recorder = Recorder(target, http)
        await recorder.look()
        if with_login:
            await recorder.look_with_login(lambda url: _sign_in_at_stand_in(browser, url))
    return tuple(recorder.facts)


async def _sign_in_at_stand_in(browser: httpx.AsyncClient, url: str) -> str:
    """Go through the stand-in's pages as its first person."""
    page = await browser.get(url)
    if page.status_code == 200:
        hidden = re.findall(r'name="(flow|csrf|email|password)" value="([^"]*)"', page.text)
        form = {name: html.unescape(value) for name, value in reversed(hidden)}
        page = await browser.post(urljoin(url, "/login"), data=form)
    return str(page.headers.get("location", ""))


def report(facts: tuple[Fact, ...], problem: str = "") -> str:
    """Return the record for reading."""
    marks = {"same": "  ", "differs": "≠ ", "recorded": "· "}
    lines = []
    for fact in facts:
        lines.append(f"{marks[fact.verdict]}{fact.question}: {fact.seen}")
        if fact.verdict == "differs":
            lines.append(own("     the stand-in: {answer}", answer=fact.stand_in))
    counted = {verdict: sum(fact.verdict == verdict for fact in facts) for verdict in marks}
    lines.append("")
    lines.append(
        own(
            "{count} answers: {same} like the stand-in's, {different} different (≠), {others} with nothing to compare (·).",
            count=len(facts),
            same=counted["same"],
            different=counted["differs"],
            others=counted["recorded"],
        )
    )
    if problem:
        lines.append(own("The login was not recorded to its end. {problem}", problem=problem))
    lines.append(own("No token, secret, name, e-mail address or host of yours is in it."))
    return "\n".join(lines)


def save(path: Path, facts: tuple[Fact, ...], provider: str, problem: str = "") -> None:
    """Write the record as JSON. Raises BridgeError."""
    content = {
        "record": "answers of an identity provider",
        "made_with": f"MCP Auth Bridge {__version__}",
        "made_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "provider": provider,
        "cut_short_by": problem,
        "facts": [
            {
                "key": fact.key,
                "question": fact.question,
                "seen": fact.seen,
                "stand_in": fact.stand_in,
                "verdict": fact.verdict,
                "ledger": fact.ledger,
            }
            for fact in facts
        ],
    }
    try:
        write_atomically(path.absolute(), (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode())
    except OSError as error:
        raise BridgeError(
            Sentence("The record can't be written: {reason}.", reason=error.strerror or type(error).__name__),
            "Name another file.",
        ) from error


async def examine_live(
    paths: Paths, config: Config, passphrase: str | None, log_in: LogIn | None
) -> tuple[tuple[Fact, ...], str]:
    """Record the configured provider; return the facts, and what cut them short. Raises BridgeError."""
    async with open_http() as http:
        target = await open_target(paths, config, passphrase, http)
        return await record(target, http, log_in, is_pangea=config.sign_in.provider == "pangea")


async def listen_for_callback(port: int, path: str, *, on_ready: Callable[[], None] = lambda: None) -> str:
    """Wait at the callback address for one browser; return the address it came with. Raises BridgeError, PortInUse."""
    arrived: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                line = (await reader.readline()).decode("ascii", errors="replace")
            found = re.match(r"GET (\S+) HTTP/1", line)
            is_ours = found is not None and found[1].partition("?")[0] == path
            text = b"You can close this tab and go back to the terminal." if is_ours else b"Nothing is here."
            head = f"HTTP/1.1 {'200 OK' if is_ours else '404 Not Found'}\r\nContent-Type: text/plain\r\nConnection: close\r\n"
            writer.write(head.encode() + f"Content-Length: {len(text)}\r\n\r\n".encode() + text)
            await writer.drain()
            if is_ours and found is not None and not arrived.done():
                arrived.set_result(f"http://localhost:{port}{found[1]}")
        except (OSError, ValueError, TimeoutError):
            pass
        finally:
            writer.close()

    servers = [await asyncio.start_server(answer, sock=listener) for listener in bind(port)]
    try:
        on_ready()
        async with asyncio.timeout(LOGIN_SECONDS):
            return await arrived
    except TimeoutError as error:
        raise BridgeError("Nobody signed in.", "Begin again; there are ten minutes for it.") from error
    finally:
        for server in servers:
            server.close()
