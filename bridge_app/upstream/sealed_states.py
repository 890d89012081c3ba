"""Seals what travels through a client from one request to the next (`requestState`)."""

import json
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bridge_app.upstream.streams import Json

KEY_BYTES = 32
_NONCE_BYTES = 12
_PURPOSE = b"MCP Auth Bridge requestState 1"
"""Sealed in: what the same key may have sealed for something else is no state."""


class States:
    """Seal what a client carries for us from one request to the next, so that it can neither be read nor forged.

    AES-256-GCM. A key may seal some four thousand million states; one that is drawn anew at each start never gets there.
    """

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError(f"the key has to have {KEY_BYTES} bytes")
        self._cipher = AESGCM(key)

    def seal(self, claims: Mapping[str, Any]) -> str:
        """Return a sealed state."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, json.dumps(claims).encode(), _PURPOSE)
        return urlsafe_b64encode(nonce + sealed).decode()

    def open(self, state: object) -> Json | None:
        """Return what was sealed, None if this was not sealed by us."""
        if not isinstance(state, str):
            return None
        try:
            sealed = urlsafe_b64decode(state)
            if urlsafe_b64encode(sealed).decode() != state:
                return None  # another spelling of it
            claims = json.loads(self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _PURPOSE))
        except (InvalidTag, ValueError):
            return None
        return claims if isinstance(claims, dict) else None
