"""A place of your own for people's logins: `PangeaAuth(…, secrets=FolderSecrets("/run/secrets/notes"))`.

Anything with these seven members will do (`bridge_app.store.secrets.SecretStore` says what each promises): a table of your
database, a cloud's secret service, or, as here, a private folder with one file for each secret. What it is given are the
tokens of your identity provider, so encrypt them wherever others can read along.
"""

import asyncio
import hashlib
from pathlib import Path

from bridge_app.errors import SecretStoreUnavailable
from bridge_app.paths import private_file, write_atomically


class FolderSecrets:
    """Secrets in files that only this user can read."""

    def __init__(self, folder: Path | str) -> None:
        self._folder = Path(folder)

    @property
    def kept_in(self) -> str:
        """The place's name for people."""
        return f"the folder {self._folder}"

    async def get(self, name: str) -> str | None:
        """Return a secret, or None if there is none."""
        return await asyncio.to_thread(self._read, name)

    async def put(self, name: str, value: str) -> None:
        """Store a secret in place of an older one, all of it or nothing."""
        await asyncio.to_thread(self._write, name, value)

    async def delete(self, name: str) -> None:
        """Forget a secret; a missing one is fine."""
        await asyncio.to_thread(self._erase, name)

    async def check(self) -> str:
        """Store, read back and remove a trial secret. Raises SecretStoreUnavailable."""
        await self.put("trial", "trial")
        if await self.get("trial") != "trial":
            raise SecretStoreUnavailable(f"{self.kept_in} does not give back what was stored in it.")
        await self.delete("trial")
        return self.kept_in

    async def sweep(self) -> int:
        """Erase what a crash left behind: nothing, since a file is replaced in one step."""
        return 0

    def close(self) -> None:
        """Hold nothing open."""

    def _path(self, name: str) -> Path:
        if not 1 <= len(name) <= 200 or not name.isprintable():
            raise ValueError("a secret's name has 1 to 200 printable characters")
        # A name may have any character, a file name may not.
        return self._folder / hashlib.sha256(name.encode()).hexdigest()

    def _read(self, name: str) -> str | None:
        try:
            # Bytes: reading as text would change the ends of lines.
            return self._path(name).read_bytes().decode("utf-8")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._trouble(error) from error

    def _write(self, name: str, value: str) -> None:
        # Whatever can't be encoded becomes a question mark here and is refused: no error may repeat a secret.
        data = value.encode("utf-8", errors="replace")
        if len(data) > 256 * 1024 or data.decode("utf-8") != value:
            raise ValueError("a secret is at most 256 KiB of UTF-8")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            private_file(self._path(name))
            write_atomically(self._path(name), data)
        except OSError as error:
            raise self._trouble(error) from error

    def _erase(self, name: str) -> None:
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as error:
            raise self._trouble(error) from error

    def _trouble(self, error: OSError) -> SecretStoreUnavailable:
        return SecretStoreUnavailable(f"{self.kept_in} can't be used now.", error.strerror or type(error).__name__)
