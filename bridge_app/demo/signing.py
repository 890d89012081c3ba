"""JSON Web Tokens signed with ES256, the keys that check them, and tokens spoiled on purpose."""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID

from bridge_app.demo.ids import Ids

_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


class SigningKeys:
    """The signing key and the one before it. A key's id is the vault item's id, a bar and the version."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._item = ids.new("pvi")
        self._version = 0
        self._keys: dict[str, ec.EllipticCurvePrivateKey] = {}
        self.rotate()

    @property
    def kid(self) -> str:
        """The id of the key that signs now."""
        return f"{self._item}|{self._version}"

    def rotate(self) -> None:
        """Sign with a new key from now on; the last one still checks, the one before it is gone."""
        self._version += 1
        self._keys[self.kid] = self._new_key()
        self._keys.pop(f"{self._item}|{self._version - 2}", None)

    def jwks(self) -> list[dict[str, str]]:
        """Return the public keys, newest first."""
        return [_jwk(kid, key) for kid, key in reversed(self._keys.items())]

    def sign(self, claims: dict[str, Any], fault: str = "none") -> str:
        """Return a token with these claims, spoiled in one way if asked for."""
        claims = dict(claims)
        header = {"alg": "ES256", "typ": "JWT", "kid": self.kid}
        key = self._keys[self.kid]
        if fault == "issuer":
            claims["iss"] = "https://issuer.elsewhere.example"
        elif fault == "audience":
            claims["aud"] = ["somebody-else"]
        elif fault == "expired":
            claims["exp"] = int(claims["iat"]) - 3600
        elif fault == "nonce":
            claims["nonce"] = "another-nonce"
        elif fault == "kid":
            header["kid"] = f"{self._item}|999"
        elif fault == "alg_none":
            return f"{_part({'alg': 'none', 'typ': 'JWT'})}.{_part(claims)}."
        elif fault == "signature":
            key = self._new_key()
        elif fault == "hs256":
            header["alg"] = "HS256"
            signed = f"{_part(header)}.{_part(claims)}"
            public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
            return f"{signed}.{_encode(hmac.digest(public, signed.encode(), 'sha256'))}"
        signed = f"{_part(header)}.{_part(claims)}"
        r, s = decode_dss_signature(key.sign(signed.encode(), ec.ECDSA(hashes.SHA256())))
        return f"{signed}.{_encode(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"

    def _new_key(self) -> ec.EllipticCurvePrivateKey:
        # Derived, so that a seed gives the same keys every time.
        return ec.derive_private_key(self._ids.number(320) % (_ORDER - 1) + 1, ec.SECP256R1())


def write_certificate(folder: Path) -> Path:
    """Write a certificate that signs itself, and its key, into one file; return the file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Local stand-in, not Pangea")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "certificate.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(private + certificate.public_bytes(Encoding.PEM))
    return file


def s256(verifier: str) -> str:
    """Return the S256 challenge of a code verifier (RFC 7636 §4.2)."""
    return _encode(hashlib.sha256(verifier.encode()).digest())


def _jwk(kid: str, key: ec.EllipticCurvePrivateKey) -> dict[str, str]:
    point = key.public_key().public_numbers()
    return {
        "kid": kid,
        "kty": "EC",
        "alg": "ES256",
        "crv": "P-256",
        "use": "sig",
        "x": _encode(point.x.to_bytes(32, "big")),
        "y": _encode(point.y.to_bytes(32, "big")),
    }


def _part(content: dict[str, Any]) -> str:
    return _encode(json.dumps(content, separators=(",", ":")).encode())


def _encode(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
