"""Receipts: what we wrote into which app's settings, and the file as it was before. Private files, written in one step."""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from bridge_app.errors import BridgeError, UnwritableConfig
from bridge_app.paths import private_folder, write_atomically
from bridge_app.sentences import Sentence


class UnreadableReceipt(BridgeError):
    """What we noted when we wrote into an app's settings can't be read (any more)."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What we wrote into an app's settings. `after` is the SHA-256 of the file as we left it."""

    app_id: str
    path: str
    entry: Mapping[str, Any] = field(repr=False)
    address: str
    written_at: float
    after: str
    is_new: bool
    """The file was made by us: there is none to go back to."""
    made: tuple[str, ...] = ()
    """Folders made for it, outermost first."""
    names: tuple[str, ...] = ()
    """The app's own servers that were taken out for us."""


class Receipts:
    """The receipts of one installation, one for each app, and beside each the file as it would be without us."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, app_id: str) -> Receipt | None:
        """Return the receipt, or None. Raises UnreadableReceipt."""
        try:
            said = json.loads((self._folder / f"{app_id}.json").read_text(encoding="utf-8"))
            receipt = Receipt(**said)
            is_sound = receipt.app_id == app_id and isinstance(receipt.entry, dict) and isinstance(receipt.after, str)
            is_sound = is_sound and isinstance(receipt.path, str) and isinstance(receipt.written_at, (int, float))
            if not is_sound:
                raise ValueError("a receipt of something else")
            return replace(receipt, made=tuple(map(str, receipt.made)), names=tuple(map(str, receipt.names)))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError):
            raise UnreadableReceipt(
                "What was noted when this app was connected is damaged.",
                "It can still be disconnected; the file is then not restored to the letter.",
            ) from None

    def ids(self) -> tuple[str, ...]:
        """Return the apps that there are receipts of, readable or not."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.json")))

    def put(self, receipt: Receipt, before: bytes | None) -> None:
        """Keep a receipt and the file as it would be without us. Raises UnwritableConfig, UnsafeStorage."""
        private_folder(self._folder)
        backup = self._backup(receipt.app_id)
        try:
            if before is None:
                backup.unlink(missing_ok=True)
            else:
                write_atomically(backup, before)
            write_atomically(self._folder / f"{receipt.app_id}.json", json.dumps(asdict(receipt), indent=1).encode())
        except OSError as error:
            raise UnwritableConfig(
                Sentence("A copy of the file can't be kept: {strerror}.", strerror=error.strerror),
                "Nothing was changed. Check the disk.",
            ) from error

    def before(self, app_id: str) -> bytes | None:
        """Return the file as it would be without us; None if there is no such copy."""
        try:
            return self._backup(app_id).read_bytes()
        except OSError:
            return None

    def drop(self, app_id: str) -> None:
        """Forget the receipt and its copy of the file."""
        for path in (self._folder / f"{app_id}.json", self._backup(app_id)):
            with contextlib.suppress(OSError):
                path.unlink()

    def _backup(self, app_id: str) -> Path:
        return self._folder / f"{app_id}.before"
