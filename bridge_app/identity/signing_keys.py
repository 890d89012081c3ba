"""An issuer's public keys: fetched when needed, fetched anew when one is unknown, used to read tokens it signed."""

import base64
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx

from bridge_app.config import ALGORITHMS
from bridge_app.identity.base import ProviderUnavailable
from bridge_app.identity.endpoints import fetch_json
from bridge_app.sentences import Sentence

if TYPE_CHECKING:
    from bridge_app.identity.signatures import PublicKey

KEY_SECONDS = 3600.0
"""A key that the issuer takes back is believed no longer than this."""
REFETCH_SECONDS = 5.0
"""A token that fits no key fetches the keys anew, at most this often."""
_MOST_KEYS = 50
_LONGEST_TOKEN = 64 * 1024


class Untrusted(Exception):
    """The token is not one that the issuer signed with a key it shows."""


class SigningKeys:
    """The keys of one issuer, at one address."""

    def __init__(self, http: httpx.AsyncClient, provider: str, clock: Callable[[], float]) -> None:
        self._http = http
        self._provider = provider
        self._clock = clock
        self._address: str | None = None
        self._fetched_at = float("-inf")
        self._keys: tuple[PublicKey, ...] = ()

    async def fetch(self, address: str) -> int:
        """Fetch the keys and return how many are usable. Raises ProviderUnavailable."""
        status, found = await fetch_json(self._http, "GET", address, provider=self._provider)
        listed = found.get("keys")
        if status != 200 or not isinstance(listed, list):
            raise ProviderUnavailable(Sentence("{provider} does not show its signing keys.", provider=self._provider))
        # Late on purpose: at a start nobody has signed anything yet.
        from bridge_app.identity import signatures

        keys = tuple(key for each in listed[:_MOST_KEYS] if (key := signatures.import_key(each)) is not None)
        self._address, self._fetched_at, self._keys = address, self._clock(), keys
        return len(keys)

    async def read(self, token: str, address: str) -> dict[str, Any]:
        """Return the claims of a token whose signature fits; what they say is for the caller to judge.

        Raises Untrusted, ProviderUnavailable.
        """
        algorithm, key_id = _signed_with(token)
        age = self._clock() - self._fetched_at
        if address == self._address and age < KEY_SECONDS:
            try:
                return self._read(token, algorithm, key_id)
            except Untrusted:
                if age < REFETCH_SECONDS:
                    raise
        await self.fetch(address)
        return self._read(token, algorithm, key_id)

    def _read(self, token: str, algorithm: str, key_id: str | None) -> dict[str, Any]:
        from bridge_app.identity import signatures

        for key in self._keys:
            claims = signatures.read(token, key, algorithm, key_id)
            if claims is not None:
                return claims
        raise Untrusted


def parts_of(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return header and claims of a signed token as they stand: nothing is proved by them. Raises Untrusted."""
    parts = token.split(".")
    if len(parts) != 3 or len(token) > _LONGEST_TOKEN or not token.isascii():
        raise Untrusted
    try:
        header, claims = (json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))) for part in parts[:2])
    except (ValueError, RecursionError):
        raise Untrusted from None
    if not isinstance(header, dict) or not isinstance(claims, dict):
        raise Untrusted
    return header, claims


def _signed_with(token: str) -> tuple[str, str | None]:
    """Return algorithm and key id of a signed token. Raises Untrusted."""
    header, _ = parts_of(token)
    algorithm, key_id = header.get("alg"), header.get("kid")
    if algorithm not in ALGORITHMS or not isinstance(key_id, str | None):
        raise Untrusted
    return str(algorithm), key_id
