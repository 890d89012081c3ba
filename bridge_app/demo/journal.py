"""What was asked of the stand-in, with every secret replaced by the first letters of its SHA-256."""

import hashlib
import re
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

KEPT = 2000
_SECRET_NAMES = re.compile(
    r"(?i)password|secret|token$|^(code|code_verifier|cookie|csrf|authorization|assertion|jws|new|old|message)$"
)
_SECRET_VALUES = re.compile(r"p(tu|tr|ts|cl|ti|ck|mc)_[a-z2-7]{32}|eyJ[\w-]+\.[\w-]+\.[\w-]*")


@dataclass
class Entry:
    """One request, and how it was answered."""

    number: int
    at: float
    method: str
    path: str
    query: dict[str, Any]
    authorization: str | None
    content_type: str | None
    fields: Any
    user_agent: str | None
    fault: str | None = None
    status: int | None = None


class Journal:
    """The last requests, oldest first."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._count = 0

    def open(
        self,
        *,
        at: float,
        method: str,
        path: str,
        query: Mapping[str, Any],
        headers: Mapping[str, str],
        fields: Any,
    ) -> Entry:
        """Note a request and return its entry, to be completed with the answer's status."""
        self._count += 1
        scheme, _, credential = headers.get("authorization", "").partition(" ")
        entry = Entry(
            number=self._count,
            at=at,
            method=method,
            path=path,
            query=mask(dict(query)),
            authorization=f"{scheme} {fingerprint(credential)}" if scheme else None,
            content_type=headers.get("content-type"),
            fields=mask(fields),
            user_agent=headers.get("user-agent"),
        )
        self._entries.append(entry)
        return entry

    def entries(self, path: str | None = None) -> list[Entry]:
        """Return the entries, or those of one path."""
        return [each for each in self._entries if path is None or each.path == path]

    def as_list(self) -> list[dict[str, Any]]:
        """Return the entries as plain data."""
        return [asdict(each) for each in self._entries]

    def clear(self) -> None:
        """Forget all entries."""
        self._entries.clear()


def fingerprint(secret: str) -> str:
    """Return what the journal shows of a secret: enough to recognise it, nothing to use."""
    return f"sha256:{hashlib.sha256(secret.encode()).hexdigest()[:16]}"


def mask(value: Any, name: str = "") -> Any:
    """Return the same data with everything that is or looks like a secret replaced by its fingerprint."""
    if isinstance(value, Mapping):
        return {key: mask(each, str(key)) for key, each in value.items()}
    if isinstance(value, str):
        if value and _SECRET_NAMES.search(name):
            return fingerprint(value)
        return _SECRET_VALUES.sub(lambda found: fingerprint(found[0]), value)
    if isinstance(value, Iterable):
        return [mask(each, name) for each in value]
    return value
