"""What every sign-in by authorization code shares: a fresh start, a callback judged, a person read, a page tried out."""

import base64
import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from bridge_app.identity.base import Credential, Login, ProviderUnavailable, SignInRefused
from bridge_app.identity.endpoints import OAuthClient, fetch
from bridge_app.models import Finding, Identity
from bridge_app.sentences import Sentence

_LONGEST_SUBJECT = 512
_LONGEST_NAME = 100
_NAMES = ("name", "preferred_username", "username", "login", "nickname", "email")


def begin_login(
    address: str,
    parameters: Mapping[str, str],
    *,
    issuer: str | None = None,
    sends_pkce: bool = True,
    sends_nonce: bool = False,
) -> Login:
    """Return a login with a state, PKCE challenge and nonce of its own; they win over `parameters` of the same name."""
    verifier = secrets.token_urlsafe(48) if sends_pkce else ""
    nonce = secrets.token_urlsafe(24) if sends_nonce else None
    state = secrets.token_urlsafe(32)
    query = {**parameters, "response_type": "code", "state": state}
    if sends_pkce:
        query |= {"code_challenge": challenge_of(verifier), "code_challenge_method": "S256"}
    if nonce is not None:
        query["nonce"] = nonce
    joint = "&" if urlsplit(address).query else "?"
    return Login(f"{address}{joint}{urlencode(query)}", state, verifier, nonce, issuer)


def challenge_of(verifier: str) -> str:
    """Return the S256 challenge of a PKCE verifier (RFC 7636 §4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def check_answer(
    answer: Mapping[str, str], login: Login, client: OAuthClient, *, is_issuer: Callable[[str | None], bool]
) -> str:
    """Judge a callback before anything in it is used: issuer first (RFC 9207 §2.4), then state, error, code.

    Returns the code. Raises SignInRefused.
    """
    if not is_issuer(answer.get("iss")):
        raise SignInRefused(
            "The answer came from another identity provider.", "Start again from the app.", error="server_error"
        )
    if not hmac.compare_digest(answer.get("state", "").encode(errors="replace"), login.state.encode()):
        raise SignInRefused("The answer belongs to another sign-in.", "Start again from the app.", error="server_error")
    error, code = answer.get("error"), answer.get("code")
    if error == "access_denied":
        raise SignInRefused(
            Sentence("{provider} did not sign you in.", provider=client.provider),
            "You, or your organisation, said no there.",
        )
    if error is not None:
        # Only known words are shown: the text of an answer is written by whoever sent the browser here.
        hint = client.hint_for({"error": error}) or client.fallback_hint
        hint = hint or Sentence("The sign-in settings may not fit; use Test there.")
        told = error if error in ("temporarily_unavailable",) else "server_error"
        raise SignInRefused(Sentence("{provider} could not sign you in.", provider=client.provider), hint, error=told)
    if not code:
        raise SignInRefused(
            Sentence("{provider} sent back an incomplete answer.", provider=client.provider),
            "Try again.",
            error="server_error",
        )
    return code


def is_at_home(named: str | None, address: str) -> bool:
    """Whether an issuer named in an answer, if any, is at the origin of `address`, where its exact name is unknown."""
    if named is None:
        return True
    try:
        return origin_of(named) == origin_of(address)
    except ValueError:
        return False


def origin_of(address: str) -> str:
    """Return scheme, host and port of an address in one spelling. Raises ValueError for what is none."""
    parts = urlsplit(address)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
    is_usual = parts.port in (None, {"https": 443, "http": 80}.get(parts.scheme))
    return f"{parts.scheme}://{host}" if is_usual else f"{parts.scheme}://{host}:{parts.port}"


def claim_at(claims: Mapping[str, Any], path: str) -> Any:
    """Return a claim by its name, or by a path of names (`data.id`); None if it is not there."""
    if path in claims:
        return claims[path]
    found: Any = claims
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def person_of(
    claims: Mapping[str, Any], issuer: str, provider: str, *, subject_claim: str = "sub", name: str | None = None
) -> Identity:
    """Read a person from claims: the subject is the id, everything else is for display. Raises SignInRefused."""
    subject = claim_at(claims, subject_claim)
    if isinstance(subject, int) and not isinstance(subject, bool):
        subject = str(subject)
    if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_SUBJECT or not subject.isprintable():
        raise SignInRefused(
            Sentence("{provider} did not say who signed in.", provider=provider), "Try again.", error="server_error"
        )
    email = claims.get("email")
    is_vouched_for = claims.get("email_verified") not in (False, "false")
    email = clean(email) if isinstance(email, str) and is_vouched_for else ""
    candidates = (name, *(claims.get(key) for key in _NAMES if key != "email"), email, subject)
    shown = next((text for each in candidates if isinstance(each, str) and (text := clean(each))), subject)
    return Identity(issuer, subject, shown, email or None)


def clean(text: str) -> str:
    """Reduce a name to one short line without invisible characters."""
    visible = (" " if each.isspace() else each for each in text[:1000] if _is_visible(each))
    return " ".join("".join(visible).split())[:_LONGEST_NAME].rstrip()


def _is_visible(character: str) -> bool:
    return character.isspace() or unicodedata.category(character)[0] != "C"


def warn_of_end(provider: str, credential: Credential, now: float) -> str | None:
    """Say beforehand that a login can't be renewed and when it ends; None if it can be, or nobody knows."""
    if credential.refresh_token is not None or credential.expires_at is None:
        return None
    minutes = max(0, round((credential.expires_at - now) / 60))
    if minutes >= 2 * 1440:
        left = Sentence("{count} days", count=round(minutes / 1440))
    elif minutes >= 2 * 60:
        left = Sentence("{count} hours", count=round(minutes / 60))
    else:
        left = Sentence("1 minute") if minutes == 1 else Sentence("{count} minutes", count=minutes)
    return Sentence(
        "{provider} gave no way to renew this login. It ends in {left}; connected apps then need a new sign-in.",
        provider=provider,
        left=left,
    )


def say_callback(callback: str) -> Finding:
    """Say where the provider must send people back to; whether it does is seen at the first sign-in."""
    hint = Sentence("Register exactly this address with the provider.")
    return Finding(Sentence("Callback address"), True, callback, hint)


async def try_sign_in_page(client: OAuthClient, login: Login, callback: str) -> Finding:
    """Open the sign-in page as a browser would, signing nobody in: does the provider know the client and the callback?"""
    name = Sentence("Sign-in page")
    try:
        answer = await fetch(
            client.http, "GET", login.url, provider=client.provider, headers={"Accept": "text/html,*/*;q=0.5"}
        )
    except ProviderUnavailable as error:
        return Finding(name, False, error.title, error.hint)
    if answer.status in (301, 302, 303, 307, 308) and answer.location:
        error_named = _error_at(answer.location, callback)
        if error_named is None or error_named in ("login_required", "interaction_required", "consent_required"):
            return Finding(name, True, Sentence("opens, for this client and this callback address"))
        hint = client.hint_for({"error": error_named}) or Sentence("Check the client in the provider's console.")
        return Finding(name, False, Sentence("{provider} turns this sign-in away", provider=client.provider), hint)
    if answer.status < 300:
        return Finding(name, True, Sentence("opens"))
    return Finding(
        name,
        False,
        Sentence("{provider} turns this sign-in away ({status})", provider=client.provider, status=answer.status),
        Sentence("Check the client ID, and register exactly this callback address: {callback}", callback=callback),
    )


def _error_at(location: str, callback: str) -> str | None:
    """Return the OAuth error of a redirect to our callback, None if it leads elsewhere."""
    if not location.startswith(callback):
        return None
    try:
        return parse_qs(urlsplit(location).query).get("error", [""])[0]
    except ValueError:
        return ""
