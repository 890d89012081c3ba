"""A provider's HTTP endpoints, spoken to with a deadline, a size limit and plain errors.

Token, introspection and revocation requests are RFC 6749, 7662 and 7009; we prove ourselves by Basic, POST or not at all.
"""

import asyncio
import base64
import contextlib
import functools
import json
import math
import re
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Literal
from urllib.parse import quote_plus, urlsplit

import certifi
import httpx

from bridge_app.identity.base import ClientRefused, Credential, LoginEnded, ProviderUnavailable, SignInRefused
from bridge_app.sentences import Sentence

DEADLINE_SECONDS = 8.0
"""For one exchange."""
CALL_SECONDS = 9.5
"""For a call of a provider with all its exchanges: a browser is made to wait ten seconds at most."""
MAX_BYTES = 1024 * 1024
UNSTATED_SECONDS = 3600.0
"""How long an access token of unstated lifetime is taken to live; RFC 6749 gives this hour as its example."""
_LONGEST_SECONDS = 10 * 365 * 86400.0
AuthMethod = Literal["basic", "post", "none"]

_TOKEN = re.compile(r"[\x21-\x7e]{1,65536}")
_ENDED = frozenset(("invalid_grant", "login_required", "interaction_required", "consent_required"))


@functools.cache
def trusted_authorities() -> ssl.SSLContext:
    """Return whose certificates count; read once, since the lists are long."""
    trust = ssl.create_default_context()
    # The system's list holds a company's own authority; certifi's is there on systems that come without one.
    trust.load_verify_locations(certifi.where())
    return trust


def open_http() -> httpx.AsyncClient:
    """Return the HTTP object to give to providers: no redirects, no cookies, this computer's own authorities too."""
    trust = trusted_authorities()
    own = ("http://localhost", "http://127.0.0.1", "http://[::1]")
    return httpx.AsyncClient(
        verify=trust,
        follow_redirects=False,
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        headers={"User-Agent": "MCP-Auth-Bridge"},
        timeout=DEADLINE_SECONDS,
        # A proxy of the network has no business with what runs on this computer.
        mounts={place: httpx.AsyncHTTPTransport(verify=trust) for place in own},
    )


def find_fault(url: str) -> str | None:
    """Say what is wrong with the address of a provider, or None."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return Sentence("This is not a web address.")
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return Sentence("This is not a web address: it has characters that don't belong there.")
    if parts.scheme == "http" and host not in ("localhost", "127.0.0.1", "::1"):
        return Sentence("It must begin with https://, or anybody on the way could read along.")
    if parts.scheme not in ("https", "http") or not host:
        return Sentence("It must begin with https://.")
    if "@" in parts.netloc or "#" in url:
        return Sentence("It must not have a name, a password or a # in it.")
    return None


def require_safe_url(url: object, what: str, *, named_by: str | None = None) -> str:
    """Return an address that is https, or http on this computer. Raises SignInRefused.

    An address that a document `named_by` another address gives must be https if that is.
    """
    fault = find_fault(url) if isinstance(url, str) else Sentence("It is missing.")
    if not isinstance(url, str) or fault is not None:
        raise SignInRefused(
            Sentence("The {what} of the provider is not usable.", what=what), fault or "", error="server_error"
        )
    if named_by is not None and urlsplit(named_by).scheme == "https" and urlsplit(url).scheme != "https":
        raise SignInRefused(
            Sentence("The {what} of the provider is not a secure address.", what=what),
            "It must begin with https://.",
            error="server_error",
        )
    return url


@contextlib.asynccontextmanager
async def call_deadline(provider: str) -> AsyncIterator[None]:
    """Bound all exchanges of one call. Raises ProviderUnavailable."""
    try:
        async with asyncio.timeout(CALL_SECONDS):
            yield
    except TimeoutError as error:
        raise _silence(provider) from error


@contextlib.asynccontextmanager
async def standing_login(provider: str) -> AsyncIterator[None]:
    """Bound a call about a login that stands: settings that no longer fit end nobody's login. Raises ProviderUnavailable."""
    try:
        async with call_deadline(provider):
            yield
    except SignInRefused as error:
        raise ProviderUnavailable(error.title, error.hint) from error


@dataclass(frozen=True, slots=True)
class Answer:
    """What an endpoint sent, whole and of a sane size."""

    status: int
    body: bytes = field(repr=False)
    location: str | None = field(default=None, repr=False)


async def fetch(
    http: httpx.AsyncClient,
    method: str,
    url: str,
    *,
    provider: str,
    data: Mapping[str, str] | None = None,
    json: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Return the answer of an endpoint; redirects are not followed.

    Raises ProviderUnavailable for no connection, too slow, too long, too busy (429) and 5xx.
    """
    # Compressed, a megabyte on the wire can be a gigabyte here.
    wanted = {"Accept": "application/json", "Accept-Encoding": "identity", **(headers or {})}
    try:
        async with asyncio.timeout(DEADLINE_SECONDS):
            request = http.build_request(method, url, data=data, json=json, headers=wanted)
            response = await http.send(request, stream=True, follow_redirects=False)
            try:
                if response.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
                    raise ProviderUnavailable(
                        Sentence("{provider} sent something that is not an answer.", provider=provider)
                    )
                body = bytearray()
                async for chunk in response.aiter_bytes():
                    body += chunk
                    if len(body) > MAX_BYTES:
                        raise ProviderUnavailable(
                            Sentence("{provider} sent an answer that is far too long.", provider=provider)
                        )
            finally:
                await response.aclose()
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
        raise _silence(provider) from error
    if response.status_code >= 500 or response.status_code == 429:
        raise ProviderUnavailable(
            Sentence(
                "{provider} has a problem of its own ({status_code}).",
                provider=provider,
                status_code=response.status_code,
            ),
            "Connected apps keep working. Try again later.",
        )
    return Answer(response.status_code, bytes(body), response.headers.get("location"))


async def fetch_json(
    http: httpx.AsyncClient,
    method: str,
    url: str,
    *,
    provider: str,
    data: Mapping[str, str] | None = None,
    json: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> tuple[int, dict[str, Any]]:
    """Return status and JSON object of an answer below 500; an error (4xx) without JSON counts as an empty object.

    Raises ProviderUnavailable for anything that is no sensible answer.
    """
    answer = await fetch(http, method, url, provider=provider, data=data, json=json, headers=headers)
    found = _parse(answer.body)
    if found is None and answer.status >= 400:
        found = {}
    if found is None or 300 <= answer.status < 400:
        raise ProviderUnavailable(
            Sentence("{provider} sent something that is not an answer.", provider=provider),
            "If this goes on, check its addresses in the sign-in settings.",
        )
    return answer.status, found


@dataclass(frozen=True)
class OAuthClient:
    """Us, as a client of the provider."""

    http: httpx.AsyncClient
    provider: str
    """The provider's name for people."""
    client_id: str
    clock: Callable[[], float]
    client_secret: str | None = field(default=None, repr=False)
    auth_method: AuthMethod = "basic"
    hints: Mapping[str, str] = field(default_factory=dict)
    """What to do about an OAuth error, where the provider's console has its own words for it."""
    fallback_hint: str = ""
    """What to do about any other error, if the sign-in settings are not the place to look."""
    parameters: Mapping[str, str] = field(default_factory=dict)
    """More for each token request, for example the `resource` (RFC 8707) that the token is for."""

    async def redeem(
        self, url: str, code: str, verifier: str | None, callback: str
    ) -> tuple[Credential, dict[str, Any]]:
        """Exchange a code; return the credential and the whole answer. Raises SignInRefused, ProviderUnavailable."""
        form = {**self.parameters, "grant_type": "authorization_code", "code": code, "redirect_uri": callback}
        if verifier:
            form["code_verifier"] = verifier
        status, answer = await self._post(url, form)
        if status != 200 or not _has_bearer(answer):
            hint = self.hint_for(answer) or self.fallback_hint
            hint = hint or Sentence("Try again; if this goes on, use Test in the sign-in settings.")
            raise SignInRefused(
                Sentence("{provider} did not complete the sign-in.", provider=self.provider), hint, error="server_error"
            )
        return self._credential(answer, None), answer

    async def refresh(self, url: str, credential: Credential) -> Credential:
        """Renew a credential; one that can't be renewed comes back as it is until it runs out.

        Raises LoginEnded, ClientRefused, ProviderUnavailable.
        """
        if credential.refresh_token is None:
            if credential.expires_at is None or self.clock() < credential.expires_at:
                return credential
            raise LoginEnded(
                Sentence(
                    "The login at {provider} has run out, and {provider} gave no way to renew it.",
                    provider=self.provider,
                ),
                "Sign in again.",
            )
        form = {**self.parameters, "grant_type": "refresh_token", "refresh_token": credential.refresh_token}
        status, answer = await self._post(url, form)
        if status == 200 and _has_bearer(answer):
            return self._credential(answer, credential)
        if answer.get("error") in _ENDED:
            raise LoginEnded(Sentence("{provider} says this login is over.", provider=self.provider), "Sign in again.")
        kind = (
            ClientRefused if answer.get("error") in ("invalid_client", "unauthorized_client") else ProviderUnavailable
        )
        raise kind(Sentence("{provider} did not renew the login.", provider=self.provider), self.hint_for(answer))

    async def introspect(self, url: str, token: str, *, may_omit_active: bool = False) -> dict[str, Any]:
        """Return what the provider says of a token (RFC 7662). Raises LoginEnded if it is not active, ProviderUnavailable.

        `may_omit_active` takes an answer for a yes that says everything else: whose token it is, for us, and not run out.
        """
        status, answer = await self._post(url, {"token": token, "token_type_hint": "access_token"})
        active = answer.get("active")
        if status == 200 and active is None and may_omit_active:
            ends = seconds_of(answer.get("exp"))
            is_ours = answer.get("client_id") == self.client_id and isinstance(answer.get("sub"), str)
            active = True if is_ours and ends is not None and ends > self.clock() else None
        if status != 200 or not isinstance(active, bool):
            raise ProviderUnavailable(
                Sentence("{provider} did not say whether the login stands.", provider=self.provider),
                self.hint_for(answer),
            )
        if not active:
            raise LoginEnded(Sentence("{provider} says this login is over.", provider=self.provider), "Sign in again.")
        return answer

    async def revoke(self, url: str, credential: Credential) -> None:
        """Give a credential back: what renews it first, then what is left (RFC 7009). Raises ProviderUnavailable."""
        tokens = ((credential.refresh_token, "refresh_token"), (credential.access_token, "access_token"))
        for token, hint in tokens:
            if token is None:
                continue
            answer = await self._send(url, {"token": token, "token_type_hint": hint})
            found = _parse(answer.body) or {}
            # What a yes says does not matter (RFC 7009 §2.2), but a web page is no yes: the provider may be gone.
            is_yes = answer.status < 300 and not answer.body.lstrip().startswith(b"<")
            if not is_yes and found.get("error") != "unsupported_token_type":
                raise ProviderUnavailable(
                    Sentence("{provider} did not take the login back.", provider=self.provider), self.hint_for(found)
                )

    def is_only_run_out(self, credential: Credential) -> bool:
        """Whether an access token is past its time but can be renewed: then only a renewal can tell if the login stands."""
        return (
            credential.refresh_token is not None
            and credential.expires_at is not None
            and credential.expires_at <= self.clock()
        )

    def hint_for(self, answer: Mapping[str, Any]) -> str:
        """Say what to do about an OAuth error; empty if nothing is known."""
        error = answer.get("error")
        return (self.hints.get(error) or _HINTS.get(error) or "") if isinstance(error, str) else ""

    async def _post(self, url: str, form: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        headers, fields = self._prove(form)
        return await fetch_json(self.http, "POST", url, provider=self.provider, data=fields, headers=headers)

    async def _send(self, url: str, form: Mapping[str, str]) -> Answer:
        headers, fields = self._prove(form)
        return await fetch(self.http, "POST", url, provider=self.provider, data=fields, headers=headers)

    def _prove(self, form: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
        """Return headers and form fields that say who we are, as the client was registered (RFC 6749 §2.3.1)."""
        secret = self.client_secret if self.auth_method != "none" else None
        if secret and self.auth_method == "basic":
            pair = f"{quote_plus(self.client_id)}:{quote_plus(secret)}"
            return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}, dict(form)
        return {}, {**form, "client_id": self.client_id, **({"client_secret": secret} if secret else {})}

    def _credential(self, answer: Mapping[str, Any], before: Credential | None) -> Credential:
        seconds = seconds_of(answer.get("expires_in"))
        refresh_token = answer.get("refresh_token")
        if not isinstance(refresh_token, str) or not _TOKEN.fullmatch(refresh_token):
            refresh_token = before.refresh_token if before else None
        scopes = scopes_of(answer.get("scope"))
        return Credential(
            access_token=str(answer["access_token"]),
            refresh_token=refresh_token,
            expires_at=self.clock() + (UNSTATED_SECONDS if seconds is None else min(seconds, _LONGEST_SECONDS)),
            scopes=scopes if scopes is not None else before.scopes if before else (),
        )


def seconds_of(value: object) -> float | None:
    """Read a time or duration from an answer: a number, or digits in quotes as some send; None for anything else."""
    if isinstance(value, str) and value.isdecimal() and len(value) <= 15:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return float(min(max(value, 0), 10**15))


def scopes_of(value: object) -> tuple[str, ...] | None:
    """Read a list of scopes; None if there is none. Some providers part them by commas."""
    return tuple(value.replace(",", " ").split()) if isinstance(value, str) else None


def _has_bearer(answer: Mapping[str, Any]) -> bool:
    """Whether there is an access token that we know how to use (RFC 6749 §7.1)."""
    token, kind = answer.get("access_token"), answer.get("token_type", "Bearer")
    return (
        isinstance(token, str)
        and _TOKEN.fullmatch(token) is not None
        and isinstance(kind, str)
        and kind.lower() == "bearer"
    )


def _parse(body: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        # No cause is passed on from here: these errors carry the whole text, and in it perhaps a token.
        return None
    return found if isinstance(found, dict) else None


def _silence(provider: str) -> ProviderUnavailable:
    return ProviderUnavailable(
        Sentence("{provider} is not answering.", provider=provider),
        "Connected apps keep working. Try again in a moment.",
    )


_HINTS = {
    "invalid_client": Sentence("The client ID or secret in the sign-in settings is wrong or has run out."),
    "incorrect_client_credentials": Sentence(
        "The client ID or secret in the sign-in settings is wrong or has run out."
    ),
    "unauthorized_client": Sentence(
        "The client is not allowed this kind of sign-in; change that in the provider's console."
    ),
    "unsupported_grant_type": Sentence(
        "The client is not allowed this kind of sign-in; change that in the provider's console."
    ),
    "unsupported_response_type": Sentence(
        "The client is not allowed this kind of sign-in; change that in the provider's console."
    ),
    "redirect_uri_mismatch": Sentence(
        "The callback address is not registered with the provider; the sign-in settings show it."
    ),
    "invalid_grant": Sentence("The sign-in took too long or was used before. Try again."),
    "bad_verification_code": Sentence("The sign-in took too long or was used before. Try again."),
    "invalid_scope": Sentence("The provider does not know a scope that the sign-in settings ask for."),
    "invalid_request": Sentence("The sign-in settings may not fit; use Test there."),
    "temporarily_unavailable": Sentence("The provider has a problem of its own. Try again later."),
    "server_error": Sentence("The provider has a problem of its own. Try again later."),
}
