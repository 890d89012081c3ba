"""Any OpenID Connect issuer: discovery, code flow with PKCE and nonce, ID token checked against the issuer's keys."""

import base64
import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from bridge_app.identity.base import Credential, Login, LoginEnded, ProviderUnavailable, SignedIn, SignInRefused
from bridge_app.identity.endpoints import AuthMethod, OAuthClient, fetch_json, require_safe_url
from bridge_app.models import Finding, Identity

SIGNATURES = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Public-key signatures only: never `none`, never a shared secret."""
DOCUMENT_SECONDS = 3600.0
KEY_REFETCH_SECONDS = 5.0
"""An unknown key id fetches the keys anew, at most this often."""
CLOCK_SKEW_SECONDS = 120


@dataclass(frozen=True)
class OidcSettings:
    """What a person fills in."""

    issuer: str
    client_id: str
    client_secret: str | None = field(default=None, repr=False)
    auth_method: AuthMethod = "basic"
    scopes: tuple[str, ...] = ("openid", "profile", "email")
    audience: str | None = None
    """Auth0 and some others want to hear for which API the access token is."""
    name: str | None = None


class OpenIdProvider:
    """Signs people in at one OpenID Connect issuer (OpenID Connect Core 1.0, Discovery 1.0, RFC 9207)."""

    def __init__(self, settings: OidcSettings, http: httpx.AsyncClient, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._http = http
        self._clock = clock
        self._document: tuple[float, dict[str, Any]] | None = None
        self._keys: tuple[float, KeySet] | None = None
        self._client = OAuthClient(
            http, self.name, settings.client_id, clock, settings.client_secret, settings.auth_method
        )

    @property
    def name(self) -> str:
        return self._settings.name or urlsplit(self._settings.issuer).hostname or "The identity provider"

    @property
    def issuer(self) -> str:
        return self._settings.issuer

    async def begin(self, callback: str) -> Login:
        document = await self._discover()
        verifier, state, nonce = secrets.token_urlsafe(48), secrets.token_urlsafe(32), secrets.token_urlsafe(24)
        parameters = {
            "response_type": "code",
            "client_id": self._settings.client_id,
            "redirect_uri": callback,
            "scope": " ".join(dict.fromkeys(("openid", *self._settings.scopes))),
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge_of(verifier),
            "code_challenge_method": "S256",
        }
        if self._settings.audience:
            parameters["audience"] = self._settings.audience
        address = require_safe_url(str(document["authorization_endpoint"]), "sign-in page")
        joint = "&" if urlsplit(address).query else "?"
        return Login(f"{address}{joint}{urlencode(parameters)}", state, verifier, nonce, self._settings.issuer)

    async def complete(self, login: Login, answer: Mapping[str, str], callback: str) -> SignedIn:
        document = await self._discover()
        must_name_itself = document.get("authorization_response_iss_parameter_supported") is True
        check_answer(answer, login, self.name, must_name_itself=must_name_itself)
        address = require_safe_url(str(document["token_endpoint"]), "token address")
        credential, tokens = await self._client.redeem(address, answer["code"], login.verifier, callback)
        claims = await self._read_id_token(tokens.get("id_token"), login)
        if not isinstance(claims.get("name"), str) and not isinstance(claims.get("email"), str):
            claims = {**claims, **await self._userinfo(document, credential, str(claims["sub"]))}
        return SignedIn(person_of(claims, self._settings.issuer), credential)

    async def check(self, credential: Credential) -> None:
        """Ask the userinfo address whether the access token still stands. Raises LoginEnded, ProviderUnavailable."""
        document = await self._discover()
        address = document.get("userinfo_endpoint")
        if not isinstance(address, str):
            return
        status, _ = await self._ask_userinfo(address, credential)
        if status in (401, 403):
            raise LoginEnded(f"{self.name} says this login is over.", "Sign in again.")

    async def refresh(self, credential: Credential) -> Credential:
        document = await self._discover()
        address = require_safe_url(str(document["token_endpoint"]), "token address")
        renewed, _ = await self._client.refresh(address, credential)
        return renewed

    async def revoke(self, credential: Credential) -> None:
        document = await self._discover()
        address = document.get("revocation_endpoint")
        if isinstance(address, str):
            token, hint = credential.access_token, "access_token"
            if credential.refresh_token is not None:
                token, hint = credential.refresh_token, "refresh_token"
            await self._client.revoke(require_safe_url(address, "revocation address"), token, hint)

    async def examine(self, callback: str) -> tuple[Finding, ...]:
        findings: list[Finding] = []
        try:
            document = await self._discover(is_fresh=True)
        except (ProviderUnavailable, SignInRefused) as error:
            return (Finding("Provider found", False, error.title, error.hint),)
        findings.append(Finding("Provider found", True, f"{self.name} describes itself at {self._settings.issuer}"))
        methods = document.get("code_challenge_methods_supported")
        supports = isinstance(methods, list) and "S256" in methods
        findings.append(
            Finding(
                "PKCE",
                supports or methods is None,
                "supported" if supports else "not mentioned" if methods is None else "S256 is not supported",
            )
        )
        try:
            await self._fetch_keys(document)
            findings.append(Finding("Signing keys", True, "readable"))
        except ProviderUnavailable as error:
            findings.append(Finding("Signing keys", False, error.title, error.hint))
        findings.append(Finding("Callback address", True, callback, "Register exactly this address with the provider."))
        return tuple(findings)

    async def _discover(self, *, is_fresh: bool = False) -> dict[str, Any]:
        now = self._clock()
        if not is_fresh and self._document is not None and now - self._document[0] < DOCUMENT_SECONDS:
            return self._document[1]
        issuer = require_safe_url(self._settings.issuer, "address")
        address = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
        try:
            status, document = await fetch_json(self._http, "GET", address, provider=self.name)
        except ProviderUnavailable:
            if self._document is None or is_fresh:
                raise
            # What it said an hour ago still holds, as far as anybody can tell.
            return self._document[1]
        if status != 200:
            raise SignInRefused(
                f"There is no OpenID provider at {self.name}.",
                "Check the issuer address in the sign-in settings.",
                error="server_error",
            )
        if document.get("issuer") != self._settings.issuer:
            raise SignInRefused(
                f"{self.name} calls itself by another address than the settings do.",
                "Copy the issuer from the provider's own page, to the letter (a final slash counts).",
                error="server_error",
            )
        for needed in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            if not isinstance(document.get(needed), str):
                raise ProviderUnavailable(f"{self.name} does not describe itself completely.", f"{needed} is missing.")
        self._document = (now, document)
        return document

    async def _fetch_keys(self, document: Mapping[str, Any]) -> KeySet:
        address = require_safe_url(str(document["jwks_uri"]), "key address")
        status, found = await fetch_json(self._http, "GET", address, provider=self.name)
        listed = found.get("keys")
        if status != 200 or not isinstance(listed, list):
            raise ProviderUnavailable(f"{self.name} does not show its signing keys.")
        usable = [key for key in listed if isinstance(key, dict) and key.get("kty") in ("RSA", "EC", "OKP")]
        try:
            keys = KeySet.import_key_set({"keys": usable})
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise ProviderUnavailable(f"{self.name} shows signing keys that can't be read.") from error
        self._keys = (self._clock(), keys)
        return keys

    async def _read_id_token(self, token: object, login: Login) -> dict[str, Any]:
        if not isinstance(token, str) or not token:
            raise self._distrust("it sent no ID token")
        document = await self._discover()
        claims = None
        for attempt in ("known keys", "fresh keys"):
            if attempt == "known keys" and self._keys is not None:
                keys = self._keys[1]
            elif attempt == "fresh keys" and self._keys is not None and not self._may_refetch():
                break
            else:
                keys = await self._fetch_keys(document)
            try:
                claims = jwt.decode(token, keys, algorithms=list(SIGNATURES)).claims
                break
            except (JoseError, ValueError, KeyError, TypeError):
                continue
        if claims is None:
            raise self._distrust("the signature of the ID token does not fit")
        self._judge(claims, login)
        return dict(claims)

    def _may_refetch(self) -> bool:
        return self._keys is None or self._clock() - self._keys[0] >= KEY_REFETCH_SECONDS

    def _judge(self, claims: Mapping[str, Any], login: Login) -> None:
        """Check the claims of an ID token (OpenID Connect Core §3.1.3.7)."""
        now = self._clock()
        audience = claims.get("aud")
        audiences = audience if isinstance(audience, list) else [audience]
        expires, issued = claims.get("exp"), claims.get("iat")
        if claims.get("iss") != self._settings.issuer:
            raise self._distrust("the ID token is from somebody else")
        if self._settings.client_id not in audiences:
            raise self._distrust("the ID token is for another application")
        if len(audiences) > 1 and claims.get("azp") != self._settings.client_id:
            raise self._distrust("the ID token is for several applications")
        if not isinstance(expires, int | float) or expires < now - CLOCK_SKEW_SECONDS:
            raise self._distrust("the ID token has run out; check this computer's clock")
        if not isinstance(issued, int | float) or issued > now + CLOCK_SKEW_SECONDS:
            raise self._distrust("the ID token is from the future; check this computer's clock")
        if login.nonce is None or claims.get("nonce") != login.nonce:
            raise self._distrust("the ID token belongs to another sign-in")
        if not isinstance(claims.get("sub"), str) or not claims["sub"]:
            raise self._distrust("the ID token names nobody")

    async def _userinfo(self, document: Mapping[str, Any], credential: Credential, subject: str) -> dict[str, Any]:
        address = document.get("userinfo_endpoint")
        if not isinstance(address, str):
            return {}
        status, found = await self._ask_userinfo(address, credential)
        # OpenID Connect Core §5.3.4: another subject's answer must not be used.
        return found if status == 200 and found.get("sub") == subject else {}

    async def _ask_userinfo(self, address: str, credential: Credential) -> tuple[int, dict[str, Any]]:
        return await fetch_json(
            self._http,
            "GET",
            require_safe_url(address, "userinfo address"),
            provider=self.name,
            headers={"Authorization": f"Bearer {credential.access_token}"},
        )

    def _distrust(self, reason: str) -> SignInRefused:
        return SignInRefused(
            f"The answer of {self.name} can't be trusted: {reason}.", "Try again.", error="server_error"
        )


def challenge_of(verifier: str) -> str:
    """Return the S256 challenge of a PKCE verifier (RFC 7636 §4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def check_answer(answer: Mapping[str, str], login: Login, provider: str, *, must_name_itself: bool = False) -> None:
    """Judge a callback before anything in it is used: issuer first (RFC 9207 §2.4), then error, then code.

    Raises SignInRefused.
    """
    named = answer.get("iss")
    if (named is not None and login.issuer is not None and named != login.issuer) or (
        named is None and must_name_itself
    ):
        raise SignInRefused("The answer came from another identity provider.", "Start again from the app.")
    if answer.get("error"):
        said_no = answer["error"] == "access_denied"
        raise SignInRefused(
            f"{provider} did not sign you in." if said_no else f"{provider} could not sign you in.",
            "You, or your organisation, said no there."
            if said_no
            else "Its settings may not fit; use Test in the settings.",
            error="access_denied" if said_no else "server_error",
        )
    if not answer.get("code"):
        raise SignInRefused(f"{provider} sent back an incomplete answer.", "Try again.", error="server_error")


def person_of(claims: Mapping[str, Any], issuer: str) -> Identity:
    """Read a person from claims: the subject is the id, everything else is for display."""
    email = claims.get("email")
    names = (claims.get(key) for key in ("name", "preferred_username", "username", "nickname", "email"))
    name = next((each for each in names if isinstance(each, str) and each), str(claims["sub"]))
    return Identity(issuer, str(claims["sub"]), name, email if isinstance(email, str) and email else None)
