"""Reads public keys, and tells whether one of them signed a token; loads what does the arithmetic."""

import warnings
from typing import Any

from cryptography.exceptions import UnsupportedAlgorithm
from joserfc import jwt
from joserfc.errors import JoseError, SecurityWarning
from joserfc.jwk import ECKey, JWKRegistry, OKPKey, RSAKey

PublicKey = RSAKey | ECKey | OKPKey

_SHORTEST_RSA_MODULUS = 342
"""Letters of base64 that 2048 bits take."""
_KINDS = {"RS": "RSA", "PS": "RSA", "ES": "EC", "Ed": "OKP"}


def read(token: str, key: PublicKey, algorithm: str, key_id: str | None) -> dict[str, Any] | None:
    """Return the claims of a token that this key signed, or None."""
    if key.key_type != _KINDS[algorithm[:2]] or key.get("alg", algorithm) != algorithm:
        return None
    if key_id is not None and key.get("kid", key_id) != key_id:
        return None
    try:
        with warnings.catch_warnings():
            # EdDSA is an old name for Ed25519 and Ed448, and no reason to warn people.
            warnings.simplefilter("ignore", SecurityWarning)
            return dict(jwt.decode(token, key, algorithms=[algorithm]).claims)
    except (JoseError, ValueError, KeyError, TypeError, RecursionError):
        return None


def import_key(listed: object) -> PublicKey | None:
    """Read one key; None for one that is not for signatures, not understood or too weak (RFC 7517 §5)."""
    if not isinstance(listed, dict) or listed.get("kty") not in ("RSA", "EC", "OKP"):
        return None
    if listed.get("use", "sig") != "sig" or not isinstance(listed.get("kid"), str | None):
        return None
    if listed["kty"] == "RSA" and len(str(listed.get("n"))) < _SHORTEST_RSA_MODULUS:
        return None
    try:
        key = JWKRegistry.import_key(listed)
    except (JoseError, UnsupportedAlgorithm, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        # Whatever is odd about this key, the others may be sound.
        return None
    return key if isinstance(key, RSAKey | ECKey | OKPKey) else None
