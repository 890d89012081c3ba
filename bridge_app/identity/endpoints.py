"""A provider's HTTP endpoints, spoken to with a deadline, a size limit and plain errors.

Token, introspection and revocation requests are RFC 6749, 7662 and 7009; the client proves itself by Basic, POST or nothing.
"""

import asyncio
import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import quote_plus, urlsplit

import httpx

from bridge_app.identity.base import Credential, LoginEnded, ProviderUnavailable, SignInRefused

DEADLINE_SECONDS = 8.0
"""For one exchange, so that two of them and a page still fit the ten seconds a browser is made to wait."""
MAX_BYTES = 1024 * 1024
AuthMethod = Literal["basic", "post", "none"]


def require_safe_url(url: str, what: str) -> str:
    """Return the URL if it is https, or http on this computer. Raises SignInRefused."""
    parts = urlsplit(url)
    is_local = parts.scheme == "http" and parts.hostname in ("localhost", "127.0.0.1", "::1")
    if not parts.hostname or "@" in parts.netloc or not (parts.scheme == "https" or is_local):
        raise SignInRefused(
            f"The {what} of the provider is not a secure address.", "It must begin with https://.", error="server_error"
        )
    return url


async def fetch_json(
    http: httpx.AsyncClient,
    method: str,
    url: str,
    *,
    provider: str,
    data: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
) -> tuple[int, dict[str, Any]]:
    """Return status and JSON object of an answer below 500.

    Raises ProviderUnavailable for anything that is no sensible answer: no connection, too slow, too long, not JSON, 5xx.
    """
    try:
        async with asyncio.timeout(DEADLINE_SECONDS):
            request = http.build_request(
                method, url, data=data, headers={"Accept": "application/json", **(headers or {})}
            )
            response = await http.send(request, stream=True, follow_redirects=False)
            try:
                body = bytearray()
                async for chunk in response.aiter_bytes():
                    body += chunk
                    if len(body) > MAX_BYTES:
                        raise ProviderUnavailable(f"{provider} sent an answer that is far too long.")
            finally:
                await response.aclose()
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, OSError) as error:
        raise ProviderUnavailable(
            f"{provider} is not answering.", "Connected apps keep working. Try again in a moment."
        ) from error
    if response.status_code >= 500 or response.status_code == 429:
        raise ProviderUnavailable(
            f"{provider} has a problem of its own ({response.status_code}).",
            "Connected apps keep working. Try again later.",
        )
    try:
        answer = json.loads(bytes(body)) if body else {}
    except ValueError as error:
        raise ProviderUnavailable(f"{provider} sent something that is not an answer.") from error
    if not isinstance(answer, dict):
        raise ProviderUnavailable(f"{provider} sent something that is not an answer.")
    return response.status_code, answer


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

    async def redeem(
        self, url: str, code: str, verifier: str | None, callback: str
    ) -> tuple[Credential, dict[str, Any]]:
        """Exchange a code; return the credential and the whole answer. Raises SignInRefused, ProviderUnavailable."""
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": callback}
        if verifier is not None:
            form["code_verifier"] = verifier
        status, answer = await self._post(url, form)
        if status != 200 or not isinstance(answer.get("access_token"), str) or not answer["access_token"]:
            raise self._refusal(answer)
        return self._credential(answer, None), answer

    async def refresh(self, url: str, credential: Credential) -> tuple[Credential, dict[str, Any]]:
        """Renew a credential. Raises LoginEnded, ProviderUnavailable."""
        if credential.refresh_token is None:
            raise LoginEnded(f"{self.provider} gave no way to renew this login.", "Sign in again.")
        form = {"grant_type": "refresh_token", "refresh_token": credential.refresh_token}
        status, answer = await self._post(url, form)
        if status == 200 and isinstance(answer.get("access_token"), str):
            return self._credential(answer, credential), answer
        if answer.get("error") == "invalid_grant":
            raise LoginEnded(f"{self.provider} says this login is over.", "Sign in again.")
        raise ProviderUnavailable(f"{self.provider} did not renew the login.", _hint_for(answer))

    async def introspect(self, url: str, token: str) -> dict[str, Any]:
        """Return what the provider says of a token (RFC 7662). Raises LoginEnded if it is not active, ProviderUnavailable."""
        status, answer = await self._post(url, {"token": token, "token_type_hint": "access_token"})
        if status != 200:
            raise ProviderUnavailable(f"{self.provider} did not say whether the login stands.", _hint_for(answer))
        if answer.get("active") is not True:
            raise LoginEnded(f"{self.provider} says this login is over.", "Sign in again.")
        return answer

    async def revoke(self, url: str, token: str, hint: str) -> None:
        """Give a token back (RFC 7009). Raises ProviderUnavailable."""
        status, answer = await self._post(url, {"token": token, "token_type_hint": hint})
        if status >= 400:
            raise ProviderUnavailable(f"{self.provider} did not take the login back.", _hint_for(answer))

    async def _post(self, url: str, form: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        headers = {}
        fields = dict(form)
        if self.auth_method == "basic" and self.client_secret is not None:
            pair = f"{quote_plus(self.client_id)}:{quote_plus(self.client_secret)}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        else:
            fields["client_id"] = self.client_id
            if self.client_secret is not None:
                fields["client_secret"] = self.client_secret
        return await fetch_json(self.http, "POST", url, provider=self.provider, data=fields, headers=headers)

    def _credential(self, answer: Mapping[str, Any], before: Credential | None) -> Credential:
        expires_in = answer.get("expires_in")
        # No bool is a number here, and a provider that says nothing gets the hour RFC 6749 gives as its example.
        seconds = (
            float(expires_in) if isinstance(expires_in, int | float) and not isinstance(expires_in, bool) else 3600.0
        )
        scope = answer.get("scope")
        refresh_token = answer.get("refresh_token")
        if not isinstance(refresh_token, str) or not refresh_token:
            refresh_token = before.refresh_token if before else None
        return Credential(
            access_token=str(answer["access_token"]),
            refresh_token=refresh_token,
            expires_at=self.clock() + max(0.0, seconds),
            scopes=tuple(scope.split()) if isinstance(scope, str) else before.scopes if before else (),
        )

    def _refusal(self, answer: Mapping[str, Any]) -> SignInRefused:
        return SignInRefused(
            f"{self.provider} did not complete the sign-in.", _hint_for(answer) or "Try again.", error="server_error"
        )


def _hint_for(answer: Mapping[str, Any]) -> str:
    match answer.get("error"):
        case "invalid_client":
            return "The client ID or secret in the sign-in settings is wrong or has run out."
        case "unauthorized_client" | "unsupported_grant_type":
            return "The client is not allowed this kind of sign-in; change that in the provider's console."
        case "redirect_uri_mismatch":
            return "The callback address is not registered with the provider; the sign-in settings show it."
        case "invalid_grant":
            return "The sign-in took too long or was used before. Try again."
        case _:
            return ""
