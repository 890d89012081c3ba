"""Secrets sealed on this computer, with a sealed copy of each in Pangea Vault."""

import asyncio
import base64
import hashlib
import hmac
import json
import logging
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bridge_app.errors import SecretStoreUnavailable
from bridge_app.sentences import Sentence
from bridge_app.store.pangea_api import OpenHttp, PangeaApi, PangeaTrouble, Pauses, Trouble, service_address
from bridge_app.store.sealed_file import SealedFile, WrongPassphrase
from bridge_app.store.secrets import SecretStore, checked_name, checked_value

logger = logging.getLogger(__name__)

KEY = "key of the secrets in Pangea Vault"
TOKEN = "Pangea Vault service token"
"""Names of the two secrets that are in the system's keyring."""

PART_LENGTH = 10_000
"""Vault takes 10,240 characters per secret."""
LEAVE_SECONDS = 10.0
"""How long removing the copies may keep a person waiting who chose another place."""
_PAGE = 100
_WHERE = "\0where"
"""The one item of the file that is no secret: which project the copies are in. No secret's name can be this."""
_FILE_COST = 16
"""Of scrypt. The file's passphrase is a key of 256 bits: nothing has to be made slow to guess."""
_NONCE_BYTES = 12
_READ_AGAIN = (0.0, 0.5, 1.5)


@dataclass(frozen=True)
class VaultPlace:
    """Which Vault, and how to reach it."""

    domain: str
    open_http: OpenHttp
    clock: Callable[[], float] = time.time
    on_change: Callable[[], None] = lambda: None
    """Called when `trouble` or `waiting` has changed."""


@dataclass(frozen=True)
class _Record:
    """What the file holds for one name: the value, and which items in Vault are copies of it or of older ones."""

    value: str | None = field(repr=False)
    """None once deleted; the record stays until its copies are gone."""
    generation: int
    copies: tuple[str, ...] = ()
    old_copies: tuple[str, ...] = ()

    @property
    def is_in_step(self) -> bool:
        return bool(self.copies) and not self.old_copies and self.value is not None

    def as_text(self) -> str:
        return json.dumps([self.value, self.generation, self.copies, self.old_copies])

    @classmethod
    def parse(cls, text: str) -> "_Record":
        value, generation, copies, old_copies = json.loads(text)
        return cls(value, generation, tuple(copies), tuple(old_copies))


class VaultSecretStore:
    """Secrets in a sealed file here; what changed is brought to Vault by `keep_in_step`, whenever that is possible.

    No call waits for Vault, and none fails because of it: `trouble` says what is the matter, `waiting` how much has not
    been brought there. The key and the service token are in the system's keyring. Vault sees neither values nor names.

    Thread rule: one event loop.
    """

    kept_in = "Pangea Vault"

    def __init__(self, ring: SecretStore, file: SealedFile, key: bytes, token: str, place: VaultPlace) -> None:
        self._ring = ring
        self._file = file
        self._place = place
        self._keys = _Keys.derive(key)
        self._token = token
        self._writing = asyncio.Lock()
        self._bringing = asyncio.Lock()
        self._pending: set[str] = set()
        self._has_changed = asyncio.Event()
        self._is_closed = asyncio.Event()
        self._may_be_untidy = True
        self._is_read = False
        self.trouble: Trouble | None = None

    @property
    def waiting(self) -> int:
        """Return how many secrets have changed and are not yet in step with Vault."""
        return len(self._pending)

    @property
    def has_token(self) -> bool:
        """Tell whether there is a service token."""
        return bool(self._token)

    # what every store does

    async def get(self, name: str) -> str | None:
        record = await self._read(checked_name(name))
        return None if record is None else record.value

    async def put(self, name: str, value: str) -> None:
        checked_name(name)
        checked_value(value)
        async with self._writing:
            before = await self._read(name)
            if before is not None and before.value == value:
                return
            # From the clock, so that a name that comes back after it was deleted does not look older than before.
            generation = max(int(self._place.clock() * 1000), before.generation + 1 if before else 0)
            old = () if before is None else (*before.old_copies, *before.copies)
            await self._write(name, _Record(value, generation, old_copies=old))
        self._note(name)

    async def delete(self, name: str) -> None:
        checked_name(name)
        async with self._writing:
            before = await self._read(name)
            if before is None:
                return
            old = (*before.old_copies, *before.copies)
            await self._write(name, _Record(None, before.generation, old_copies=old))
        self._note(name)

    async def check(self) -> str:
        await asyncio.to_thread(self._file.check)
        return self.kept_in

    async def sweep(self) -> int:
        return await self._ring.sweep()

    def close(self) -> None:
        self._is_closed.set()
        self._has_changed.set()
        self._file.forget_key()
        self._ring.close()

    # what this one does besides

    async def keep_in_step(self) -> None:
        """Bring to Vault what changed, until the store is closed; after a failure, pause and try again."""
        pauses = Pauses()
        async with self._place.open_http() as http:
            while not self._is_closed.is_set():
                self._has_changed.clear()
                try:
                    await self._bring(self._vault(http))
                except PangeaTrouble as error:
                    await self._pause(pauses, error)
                    continue
                except SecretStoreUnavailable as error:
                    if self._is_closed.is_set():
                        return
                    await self._pause(pauses, PangeaTrouble("silent", error.title, error.hint))
                    continue
                pauses.forget()
                self._set_trouble(None)
                await self._has_changed.wait()

    async def ask_vault(self) -> None:
        """Find out whether Vault answers and lets us read, changing nothing. Raises SecretStoreUnavailable."""
        with _translated():
            async with self._place.open_http() as http:
                await self._vault(http).list_some()

    async def prove(self) -> None:
        """Store a trial secret in Vault, read it back and remove it. Raises SecretStoreUnavailable."""
        with _translated():
            async with self._place.open_http() as http:
                vault = self._vault(http)
                trial = secrets.token_urlsafe(16)
                (copy,) = await vault.store("self-check", 0, trial)
                try:
                    is_same = await vault.holds(copy, trial)
                finally:
                    await vault.remove(copy)
        if not is_same:
            raise SecretStoreUnavailable(
                "Pangea Vault does not give back what was stored in it.", "Try again, or choose another place."
            )

    async def leave(self) -> bool:
        """Take everything back from Vault, this computer and the keyring; nothing can be read from here afterwards.

        Returns False if sealed copies stay in Vault, because it does not answer now. Without their key, which goes
        anyhow, they are noise. Raises SecretStoreUnavailable.
        """
        for name in await asyncio.to_thread(self._file.names):
            if name != _WHERE:
                await self.delete(name)
        is_clean = True
        try:
            async with asyncio.timeout(LEAVE_SECONDS), self._place.open_http() as http:
                await self._bring(self._vault(http))
        except (TimeoutError, PangeaTrouble) as error:
            logger.warning("sealed copies stay in Pangea Vault: %s", error)
            is_clean = False
        await self._ring.delete(KEY)
        await self._ring.delete(TOKEN)
        await asyncio.to_thread(self._file.remove)
        return is_clean

    async def restore(self) -> int:
        """Begin the file anew with what Vault has; return how many secrets that were. Raises SecretStoreUnavailable."""
        with _translated():
            async with self._place.open_http() as http:
                found = await self._vault(http).read_all()
        await asyncio.to_thread(self._file.write, _WHERE, self._place.domain)
        for name, record in found.items():
            await self._write(name, record)
        return len(found)

    async def settle_where(self) -> None:
        """Note which project the copies are in; those in another one are not ours any more: all is brought to this one."""
        if await asyncio.to_thread(self._file.read, _WHERE) == self._place.domain:
            return
        for name in await asyncio.to_thread(self._file.names):
            if name != _WHERE and (record := await self._read(name)) is not None:
                if record.value is None:
                    await asyncio.to_thread(self._file.erase, name)
                else:
                    await self._write(name, replace(record, copies=(), old_copies=()))
        await asyncio.to_thread(self._file.write, _WHERE, self._place.domain)

    # inside

    def _vault(self, http: Any) -> "_Vault":
        address = service_address(self._place.domain, "vault")
        if not self._token:
            raise PangeaTrouble(
                "token", "The service token of Pangea Vault is gone from the keyring.", "Type it in Settings → Secrets."
            )
        return _Vault(PangeaApi(http, "vault", address, self._token), self._keys)

    async def _bring(self, vault: "_Vault") -> None:
        """Make Vault like the file. Raises PangeaTrouble, SecretStoreUnavailable; what was done by then is remembered."""
        async with self._bringing:
            if not self._is_read:
                for name in await asyncio.to_thread(self._file.names):
                    if name != _WHERE and (record := await self._read(name)) is not None and not record.is_in_step:
                        self._pending.add(name)
                self._is_read = True
                self._place.on_change()
            for name in sorted(self._pending):
                await self._bring_one(vault, name)
            if self._may_be_untidy:
                await self._tidy(vault)

    async def _bring_one(self, vault: "_Vault", name: str) -> None:
        record = await self._read(name)
        if record is not None and record.value is not None and not record.copies:
            # A reply that is lost leaves a copy nobody knows of.
            was_untidy, self._may_be_untidy = self._may_be_untidy, True
            copies = await vault.store(name, record.generation, record.value)
            self._may_be_untidy = was_untidy
            record = await self._note_copies(name, record.generation, copies)
        for copy in () if record is None else record.old_copies:
            await vault.remove(copy)
            await self._forget_copy(name, copy)
        async with self._writing:
            record = await self._read(name)
            if record is not None and record.value is None and not record.old_copies:
                await asyncio.to_thread(self._file.erase, name)
                record = None
            if record is None or record.is_in_step:
                self._pending.discard(name)
                self._place.on_change()

    async def _note_copies(self, name: str, generation: int, copies: tuple[str, ...]) -> _Record:
        async with self._writing:
            now = await self._read(name) or _Record(None, generation)
            if now.generation == generation and now.value is not None:
                now = replace(now, copies=copies)
            else:
                # It changed meanwhile: what was brought is old already.
                now = replace(now, old_copies=(*now.old_copies, *copies))
            await self._write(name, now)
            return now

    async def _forget_copy(self, name: str, copy: str) -> None:
        async with self._writing:
            if (now := await self._read(name)) is not None:
                await self._write(name, replace(now, old_copies=tuple(each for each in now.old_copies if each != copy)))

    async def _tidy(self, vault: "_Vault") -> None:
        """Remove copies that no record knows of: their reply was lost, or we were killed before it came."""
        known: set[str] = set()
        found = await vault.list_all()
        for name in await asyncio.to_thread(self._file.names):
            if name != _WHERE and (record := await self._read(name)) is not None:
                known.update(record.copies, record.old_copies)
        for copy in found:
            if copy not in known:
                await vault.remove(copy)
        self._may_be_untidy = False

    async def _pause(self, pauses: Pauses, error: PangeaTrouble) -> None:
        pause = pauses.after(error)
        since = self.trouble.since if self.trouble is not None else self._place.clock()
        self._set_trouble(Trouble(error.title, error.hint, error.needs_person, since))
        try:
            async with asyncio.timeout(pause):
                await self._is_closed.wait()
        except TimeoutError:
            return

    def _set_trouble(self, trouble: Trouble | None) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            if trouble is not None:
                logger.warning("secrets wait to be copied to Pangea Vault: %s %s", trouble.title, trouble.hint)
            self._place.on_change()

    def _note(self, name: str) -> None:
        self._pending.add(name)
        self._has_changed.set()
        self._place.on_change()

    async def _read(self, name: str) -> _Record | None:
        text = await asyncio.to_thread(self._file.read, name)
        return None if text is None else _Record.parse(text)

    async def _write(self, name: str, record: _Record) -> None:
        await asyncio.to_thread(self._file.write, name, record.as_text())


async def open_vault_store(
    ring: SecretStore, path: Path, place: VaultPlace, *, token: str | None = None, is_chosen_now: bool = False
) -> VaultSecretStore:
    """Return the store whose key and token are in `ring`, ready to answer. Raises SecretStoreUnavailable.

    Vault is only asked if the file is lost, or if the person chooses this place just now: then a token that does not work is
    refused, and kept nowhere.
    """
    kept_key = await ring.get(KEY)
    has_file = await asyncio.to_thread(path.exists)
    if kept_key is None and has_file and not is_chosen_now:
        raise _lost_key()
    key = base64.b64decode(kept_key) if kept_key is not None else os.urandom(32)
    kept_token = await ring.get(TOKEN)
    file = SealedFile(path, _Keys.derive(key).file, cost=_FILE_COST)
    store = VaultSecretStore(ring, file, key, token or kept_token or "", place)
    if is_chosen_now:
        await store.prove()
    if kept_key is None:
        if has_file:
            # Nobody has the key to it any more.
            await asyncio.to_thread(path.replace, path.with_name(f"{path.name}.lost"))
        await ring.put(KEY, base64.b64encode(key).decode("ascii"))
    elif not has_file:
        count = await store.restore()
        logger.warning("the sealed copy here was gone; %d secrets came back from Pangea Vault", count)
    try:
        await store.check()
    except WrongPassphrase as error:
        raise _lost_key() from error
    if token and token != kept_token:
        await ring.put(TOKEN, token)
    await store.settle_where()
    return store


def _lost_key() -> SecretStoreUnavailable:
    return SecretStoreUnavailable(
        "The key to the secrets in Pangea Vault is gone from the keyring.",
        "Put the keyring back from a backup. To begin anew and sign in everywhere again, choose Pangea Vault once more.",
    )


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except PangeaTrouble as error:
        hint = error.hint if error.needs_person else Sentence("Try again in a moment.")
        raise SecretStoreUnavailable(error.title, hint) from error


@dataclass(frozen=True)
class _Keys:
    """What is made of the one key in the keyring: a passphrase for the file, a key for Vault, and one that hides names."""

    file: str = field(repr=False)
    values: bytes = field(repr=False)
    names: bytes = field(repr=False)

    @classmethod
    def derive(cls, key: bytes) -> "_Keys":
        def part(use: bytes) -> bytes:
            return HKDF(SHA256(), 32, salt=None, info=b"mcp-auth-bridge vault " + use).derive(key)

        return cls(part(b"file").hex(), part(b"values"), part(b"names"))

    def tag(self, name: str) -> str:
        """Return what stands for a name in Vault."""
        return hmac.new(self.names, name.encode("utf-8"), hashlib.sha256).hexdigest()[:32]

    @property
    def folder(self) -> str:
        """Another one for each key: two computers with one project never meet."""
        return f"/mcp-auth-bridge/{self.tag(chr(0))[:16]}"

    def seal(self, name: str, generation: int, value: str) -> str:
        nonce = os.urandom(_NONCE_BYTES)
        text = json.dumps([name, value]).encode("ascii")
        box = AESGCM(self.values).encrypt(nonce, text, self._context(self.tag(name), generation))
        return base64.b64encode(nonce + box).decode("ascii")

    def unseal(self, tag: str, generation: int, text: str) -> tuple[str, str] | None:
        """Return name and value, or None for what was not sealed by us under this tag and generation."""
        try:
            box = base64.b64decode(text, validate=True)
            opened = AESGCM(self.values).decrypt(box[:_NONCE_BYTES], box[_NONCE_BYTES:], self._context(tag, generation))
            name, value = json.loads(opened)
        except (InvalidTag, ValueError):
            return None
        return (str(name), str(value)) if self.tag(name) == tag else None

    def _context(self, tag: str, generation: int) -> bytes:
        return f"{tag}.{generation}".encode("ascii")


@dataclass(frozen=True, slots=True)
class _Copy:
    """What an item's name in Vault says: whose copy it is, how old, and which part of how many of one attempt."""

    tag: str
    generation: int
    attempt: str
    part: int
    parts: int

    @property
    def name(self) -> str:
        return f"{self.tag}.{self.generation}.{self.attempt}.{self.part}.{self.parts}"

    @classmethod
    def parse(cls, name: object) -> "_Copy | None":
        fields = name.split(".") if isinstance(name, str) else []
        if len(fields) != 5 or not all(each.isascii() and each.isdecimal() for each in (fields[1], *fields[3:])):
            return None
        return cls(fields[0], int(fields[1]), fields[2], int(fields[3]), int(fields[4]))


@dataclass(frozen=True)
class _Vault:
    """Our folder in Vault. An item is never changed: a new value becomes new items, then the old ones go.

    So it does not matter whether names may repeat, in which order versions come, or how late listings follow.
    """

    api: PangeaApi
    keys: _Keys

    async def store(self, name: str, generation: int, value: str) -> tuple[str, ...]:
        """Store a copy and return the ids of its items. Raises PangeaTrouble."""
        sealed = self.keys.seal(name, generation, value)
        parts = [sealed[start : start + PART_LENGTH] for start in range(0, len(sealed), PART_LENGTH)]
        attempt, tag = secrets.token_hex(4), self.keys.tag(name)
        ids = []
        for number, part in enumerate(parts, start=1):
            item = _Copy(tag, generation, attempt, number, len(parts))
            body = {"type": "secret", "name": item.name, "folder": self.keys.folder, "secret": part}
            ids.append(_id_of(self.api, await self.api.call("v2/secret/store", body)))
        return tuple(ids)

    async def holds(self, id: str, value: str) -> bool:
        """Tell whether an item of one part gives back this value; a moment's delay is allowed. Raises PangeaTrouble."""
        for number, pause in enumerate(_READ_AGAIN):
            await asyncio.sleep(pause)
            try:
                item = await self.api.call("v2/get", {"id": id})
            except PangeaTrouble as error:
                if error.kind != "missing" or number == len(_READ_AGAIN) - 1:
                    raise
                continue
            copy = _Copy.parse(item.get("name"))
            found = None if copy is None else self.keys.unseal(copy.tag, copy.generation, _secret_of(item))
            return found is not None and found[1] == value
        return False

    async def remove(self, id: str) -> None:
        """Remove an item; one that is not there is fine. Raises PangeaTrouble."""
        try:
            await self.api.call("v2/delete", {"id": id})
        except PangeaTrouble as error:
            if error.kind != "missing":
                raise

    async def list_some(self) -> None:
        """Ask for a listing. Raises PangeaTrouble."""
        await self.api.call("v2/list", {"filter": {"folder": self.keys.folder}, "size": 1})

    async def list_all(self) -> list[str]:
        """Return the id of every copy in our folder. Raises PangeaTrouble."""
        return [_id_of(self.api, item) for item in await self._pages("v2/list") if _Copy.parse(item.get("name"))]

    async def read_all(self) -> dict[str, _Record]:
        """Return the newest whole copy of every secret in our folder. Raises PangeaTrouble."""
        boxes: dict[tuple[str, int, str], dict[int, tuple[str, str]]] = {}
        sizes: dict[tuple[str, int, str], int] = {}
        for item in await self._pages("v2/get_bulk"):
            if (copy := _Copy.parse(item.get("name"))) is not None:
                box = (copy.tag, copy.generation, copy.attempt)
                boxes.setdefault(box, {})[copy.part] = (_id_of(self.api, item), _secret_of(item))
                sizes[box] = copy.parts
        found: dict[str, _Record] = {}
        for (tag, generation, attempt), parts in sorted(boxes.items(), key=lambda each: each[0][1]):
            size = sizes[tag, generation, attempt]
            if sorted(parts) != list(range(1, size + 1)):
                continue
            sealed = "".join(parts[number][1] for number in range(1, size + 1))
            if (opened := self.keys.unseal(tag, generation, sealed)) is not None:
                name, value = opened
                found[name] = _Record(value, generation, tuple(parts[number][0] for number in range(1, size + 1)))
        return found

    async def _pages(self, path: str) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = []
        last: object = None
        seen: set[object] = set()
        while True:
            body = {"filter": {"folder": self.keys.folder}, "size": _PAGE, **({"last": last} if last else {})}
            answer = await self.api.call(path, body)
            page = answer.get("items")
            items += [each for each in page if isinstance(each, dict)] if isinstance(page, list) else []
            last = answer.get("last")
            if not isinstance(last, str) or not last or last in seen or not page:
                return items
            seen.add(last)


def _id_of(api: PangeaApi, item: dict[str, Any]) -> str:
    id = item.get("id")
    if not isinstance(id, str) or not id:
        raise PangeaTrouble(
            "silent",
            Sentence("{name} sent something that is not an answer.", name=api.name),
            "It is tried again later.",
        )
    return id


def _secret_of(item: dict[str, Any]) -> str:
    """Return the secret of an item's newest version."""
    versions = item.get("item_versions")
    found = [each for each in versions if isinstance(each, dict)] if isinstance(versions, list) else []
    newest = max(found, key=lambda each: each["version"] if isinstance(each.get("version"), int) else 0, default={})
    secret = newest.get("secret")
    return secret if isinstance(secret, str) else ""
