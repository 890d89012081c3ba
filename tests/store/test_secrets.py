"""Secrets on bad days: keyrings that hang, fail, lose and garble; crashes half-way; sealed files that don't open."""

import asyncio
import base64
import hashlib
import logging
import os
import stat
import subprocess
import sys
import threading
import traceback
from collections.abc import Sequence
from pathlib import Path

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from bridge_app.errors import SecretStoreUnavailable, StoreUnavailable
from bridge_app.paths import Paths
from bridge_app.store import secrets as secrets_module
from bridge_app.store.native_keyring import SERVICE, LibraryKeyring, SecretServiceKeyring, native_keyring
from bridge_app.store.secrets import (
    KeyringSecretStore,
    MemorySecretStore,
    SealedFileSecretStore,
    open_secret_store,
)
from tests.store.keyring_fakes import DEADLINE, FakeBackend, MemoryIndex, SettableClock, make_store, make_thread

if sys.platform == "linux":
    from secretstorage import exceptions as linux

    LINUX_FAILURES: list[tuple[BaseException, str]] = [
        (linux.LockedException("locked"), "is locked"),
        (linux.PromptDismissedException("dismissed"), "is locked"),
        (linux.SecretServiceNotAvailableException("gone"), "No keyring answers"),
    ]
else:
    LINUX_FAILURES = []

REPOSITORY = Path(__file__).resolve().parents[2]
PASSPHRASE = "correct horse battery staple"
LONG = "v" * 3500


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend()


@pytest.fixture
def index() -> MemoryIndex:
    return MemoryIndex()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "logs", tmp_path / "run")
    made.prepare()
    return made


@pytest.fixture
def sealed(tmp_path: Path) -> SealedFileSecretStore:
    return open_sealed(tmp_path)


def open_sealed(folder: Path, passphrase: str = PASSPHRASE) -> SealedFileSecretStore:
    return SealedFileSecretStore(folder / "secrets.sealed", passphrase, cost=16)


# Reading, writing, caching


async def test_a_long_secret_is_split_so_that_windows_can_hold_it(backend: FakeBackend, index: MemoryIndex) -> None:
    await make_store(backend, index).put("name", "🗝" * 2000)

    sizes = [len(value.encode("utf-16-le")) for value in backend.values.values()]
    assert len(sizes) > 1
    assert max(sizes) <= 2000


async def test_a_secret_is_read_once(backend: FakeBackend, index: MemoryIndex) -> None:
    await make_store(backend, index).put("name", "value")
    store = make_store(backend, index)

    assert await asyncio.gather(*(store.get("name") for _ in range(10))) == ["value"] * 10

    assert backend.count("get") == 1


async def test_a_change_by_another_process_is_seen_at_once(backend: FakeBackend, index: MemoryIndex) -> None:
    ours, theirs = make_store(backend, index), make_store(backend, index)
    await ours.put("name", "old")
    await theirs.put("name", "new")

    assert await ours.get("name") == "new"
    await theirs.delete("name")
    assert await ours.get("name") is None


async def test_a_secret_replaced_while_it_is_read_is_read_again(backend: FakeBackend, index: MemoryIndex) -> None:
    other = make_store(backend, index)
    await other.put("name", "old")
    backend.is_open.clear()
    backend.is_entered.clear()
    reading = asyncio.ensure_future(make_store(backend, index).get("name"))
    await asyncio.to_thread(backend.is_entered.wait, DEADLINE)
    # What another process does between our look at the index and the keyring's answer.
    new_items = ("name #later",)
    old_items = index.items("name")
    index.settle("name", new_items)
    backend.values = {(SERVICE, "name #later"): "new"}
    index.erased(old_items)

    backend.is_open.set()

    assert await reading == "new"


@pytest.mark.parametrize("garbage", [None, "", "base64:%%%", "base64:/w==", "\0\x01", "truncated"])
async def test_a_lost_or_garbled_secret_is_gone_for_that_name_only(
    backend: FakeBackend, index: MemoryIndex, garbage: str | None
) -> None:
    store = make_store(backend, index)
    await store.put("name", LONG)
    await store.put("other", "value")
    second_part = (SERVICE, index.items("name")[1])
    if garbage is None:
        del backend.values[second_part]
    else:
        backend.values[second_part] = garbage
    after_restart = make_store(backend, index)

    assert await after_restart.get("name") is None
    assert await after_restart.get("other") == "value"
    assert index.items("name") != ()


async def test_bytes_that_are_no_text_are_garbage(backend: FakeBackend, index: MemoryIndex) -> None:
    await make_store(backend, index).put("name", "value")
    backend.fail = lambda call, item: UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad") if call == "get" else None

    assert await make_store(backend, index).get("name") is None


async def test_what_a_person_typed_into_the_item_is_taken(backend: FakeBackend, index: MemoryIndex) -> None:
    await make_store(backend, index).put("name", "value")
    backend.values[(SERVICE, index.items("name")[0])] = "tüped"

    assert await make_store(backend, index).get("name") == "tüped"


# Failing writes and crashes


@pytest.mark.parametrize("failing_write", [1, 2, 3, 4])
async def test_a_write_that_fails_leaves_the_old_value(
    backend: FakeBackend, index: MemoryIndex, failing_write: int
) -> None:
    store = make_store(backend, index)
    await store.put("name", LONG)
    before = backend.count("set")
    backend.fail = lambda call, item: (
        OSError(1783, "bad data") if call == "set" and backend.count("set") == before + failing_write else None
    )

    with pytest.raises(SecretStoreUnavailable):
        await store.put("name", LONG.upper())

    backend.fail = lambda call, item: None
    assert await store.get("name") == LONG
    after_restart = make_store(backend, index)
    assert await after_restart.get("name") == LONG
    await after_restart.sweep()
    assert set(backend.values) == {(SERVICE, item) for item in index.items("name")}


class CrashingIndex(MemoryIndex):
    """An index that stops the process, so to speak, at one of its calls."""

    def __init__(self, call: str) -> None:
        super().__init__()
        self.call: str | None = call

    def settle(self, name: str, items: Sequence[str]) -> None:
        self._crash("settle")
        super().settle(name, items)

    def erased(self, items: Sequence[str]) -> None:
        self._crash("erased")
        super().erased(items)

    def _crash(self, call: str) -> None:
        if self.call == call:
            raise StoreUnavailable("crash")


async def test_a_crash_between_keyring_and_settling_is_swept(backend: FakeBackend) -> None:
    index = CrashingIndex("")
    await make_store(backend, index).put("name", "old")
    index.call = "settle"
    with pytest.raises(StoreUnavailable):
        await make_store(backend, index).put("name", LONG)
    index.call = None
    assert len(backend.values) == 5
    after_restart = make_store(backend, index)

    assert await after_restart.sweep() == 4

    assert await after_restart.get("name") == "old"
    assert len(backend.values) == len(index.rows) == 1
    assert await after_restart.sweep() == 0


async def test_a_crash_before_the_old_value_was_erased_is_swept(backend: FakeBackend) -> None:
    index = CrashingIndex("")
    await make_store(backend, index).put("name", "old")
    index.call = "erased"
    with pytest.raises(StoreUnavailable):
        await make_store(backend, index).put("name", "new")
    index.call = None
    after_restart = make_store(backend, index)

    assert await after_restart.sweep() == 1

    assert await after_restart.get("name") == "new"
    assert len(backend.values) == len(index.rows) == 1


async def test_an_intention_that_never_reached_the_keyring_is_swept(backend: FakeBackend, index: MemoryIndex) -> None:
    index.intend("name", ("name #dead 1/2", "name #dead 2/2"))

    assert await make_store(backend, index).sweep() == 2

    assert index.rows == {}


async def test_deleting_counts_even_if_the_keyring_will_not_erase(backend: FakeBackend, index: MemoryIndex) -> None:
    clock = SettableClock()
    store = make_store(backend, index, make_thread(backend, clock=clock))
    await store.put("name", "value")
    backend.fail = lambda call, item: KeyringLocked("locked")

    await store.delete("name")

    assert await store.get("name") is None
    backend.fail = lambda call, item: None
    clock.now += 60
    await store.put("other", "value")
    assert [item.split(" ")[0] for _, item in backend.values] == ["other"]


# Hanging keyrings


async def test_a_keyring_that_hangs_is_unavailable_in_time(backend: FakeBackend, index: MemoryIndex) -> None:
    await make_store(backend, index).put("name", "value")
    backend.is_open.clear()
    store = make_store(backend, index, make_thread(backend, machine_seconds=0.02))

    async with asyncio.timeout(DEADLINE):
        for call in (store.get("name"), store.put("name", "new"), store.check(), store.check(), store.check()):
            with pytest.raises(SecretStoreUnavailable, match=r"did not answer in time|stopped answering"):
                await call

    backend.is_open.set()


async def test_a_hanging_keyring_does_not_hold_up_the_event_loop(backend: FakeBackend, index: MemoryIndex) -> None:
    await make_store(backend, index).put("name", "value")
    backend.is_open.clear()
    store = make_store(backend, index)
    reading = asyncio.ensure_future(store.get("name"))
    await asyncio.to_thread(backend.is_entered.wait, DEADLINE)

    # The loop still runs, or this line would never come; and the index still answers.
    assert await store.get("missing") is None

    assert not reading.done()
    backend.is_open.set()
    assert await reading == "value"


async def test_stuck_threads_do_not_pile_up(backend: FakeBackend, index: MemoryIndex) -> None:
    backend.is_open.clear()
    store = make_store(backend, index, make_thread(backend, machine_seconds=0.01))
    before = threading.active_count()

    for _ in range(10):
        with pytest.raises(SecretStoreUnavailable):
            await store.check()

    assert threading.active_count() - before <= 3
    backend.is_open.set()


async def test_a_write_that_comes_through_too_late_does_not_replace_a_newer_value(
    backend: FakeBackend, index: MemoryIndex
) -> None:
    clock = SettableClock()
    store = make_store(backend, index, make_thread(backend, clock=clock, machine_seconds=0.02))
    stuck, finished = threading.Event(), threading.Event()
    real_write = backend.set_password

    def write_late(service: str, username: str, password: str) -> None:
        stuck.wait(DEADLINE)
        real_write(service, username, password)
        finished.set()

    backend.set_password = write_late  # type: ignore[method-assign]
    with pytest.raises(SecretStoreUnavailable):
        await store.put("name", "first")
    backend.set_password = real_write  # type: ignore[method-assign]
    clock.now += 60
    await store.put("name", "second")
    await store.sweep()

    stuck.set()
    assert await asyncio.to_thread(finished.wait, DEADLINE)

    after_restart = make_store(backend, index)
    assert await after_restart.get("name") == "second"
    await after_restart.sweep()
    assert set(backend.values.values()) == {"second"}


def test_a_hung_call_does_not_keep_the_process_alive() -> None:
    script = (
        "import asyncio\n"
        "from bridge_app.errors import SecretStoreUnavailable\n"
        "from tests.store.keyring_fakes import FakeBackend, MemoryIndex, make_store, make_thread\n"
        "async def main():\n"
        "    backend = FakeBackend(); backend.is_open.clear()\n"
        "    store = make_store(backend, MemoryIndex(), make_thread(backend, machine_seconds=0.05))\n"
        "    try: await store.check()\n"
        "    except SecretStoreUnavailable: print('in time')\n"
        "asyncio.run(main())\n"
    )

    found = subprocess.run(
        [sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=True
    )

    assert (found.stdout.strip(), found.stderr) == ("in time", "")


def test_a_loop_that_ends_during_a_call_ends_cleanly(backend: FakeBackend, index: MemoryIndex) -> None:
    backend.is_open.clear()

    async def leave() -> None:
        call = asyncio.ensure_future(make_store(backend, index).check())
        await asyncio.to_thread(backend.is_entered.wait, DEADLINE)
        call.cancel()

    asyncio.run(leave())
    backend.is_open.set()

    assert [thread for thread in threading.enumerate() if thread.name == "keyring" and not thread.daemon] == []


async def test_a_cancelled_put_is_no_put_and_the_next_call_waits_its_turn(
    backend: FakeBackend, index: MemoryIndex
) -> None:
    store = make_store(backend, index)
    await store.put("name", "old")
    backend.is_entered.clear()
    backend.is_open.clear()
    putting = asyncio.ensure_future(store.put("name", "new"))
    await asyncio.to_thread(backend.is_entered.wait, DEADLINE)
    putting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await putting
    next_put = asyncio.ensure_future(store.put("other", "value"))

    backend.is_open.set()
    await next_put

    assert await make_store(backend, index).get("name") == "old"
    await make_store(backend, index).sweep()
    assert sorted(backend.values.values()) == ["old", "value"]


async def test_callers_who_give_up_use_up_no_threads(backend: FakeBackend, index: MemoryIndex) -> None:
    store = make_store(backend, index)
    backend.is_open.clear()
    for _ in range(5):
        call = asyncio.ensure_future(store.check())
        for _ in range(20):  # rounds of the loop, enough for the call to reach the thread
            await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call

    next_call = asyncio.ensure_future(store.check())
    backend.is_open.set()

    assert await next_call == "Fake Keyring"


async def test_while_a_person_is_asked_there_is_more_time_and_a_banner(
    backend: FakeBackend, index: MemoryIndex
) -> None:
    shown: list[bool] = []

    def on_waiting(is_waiting: bool) -> None:
        shown.append(is_waiting)
        backend.is_open.set()  # the person saw it and typed the password

    backend.is_open.clear()
    thread = make_thread(backend, may_ask=True, on_waiting=on_waiting, machine_seconds=0.02)

    assert await make_store(backend, index, thread).check() == "Fake Keyring"

    assert shown == [True, False]


async def test_a_person_who_never_answers_ends_the_wait_and_the_banner(
    backend: FakeBackend, index: MemoryIndex
) -> None:
    shown: list[bool] = []
    backend.is_open.clear()
    thread = make_thread(backend, may_ask=True, on_waiting=shown.append, machine_seconds=0.02, person_seconds=0.02)

    with pytest.raises(SecretStoreUnavailable, match="did not answer in time"):
        await make_store(backend, index, thread).check()

    assert shown == [True, False]
    backend.is_open.set()


async def test_a_banner_that_fails_does_not_lose_the_secret(backend: FakeBackend, index: MemoryIndex) -> None:
    def on_waiting(is_waiting: bool) -> None:
        backend.is_open.set()
        raise RuntimeError("no window")

    backend.is_open.clear()
    thread = make_thread(backend, may_ask=True, on_waiting=on_waiting, machine_seconds=0.02)

    assert await make_store(backend, index, thread).check() == "Fake Keyring"


# Errors of three libraries


class PyWinError(Exception):
    """Stands for `pywintypes.error`, which exists on Windows only."""


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (KeyringLocked("Failed to unlock the collection!"), "is locked"),
        (NoKeyringError("none"), "No keyring answers"),
        (InitError("no bus"), "No keyring answers"),
        (ConnectionResetError(104, "reset"), "No keyring answers"),
        (EOFError("bus closed"), r"answered with an error \(EOFError\)"),
        (TimeoutError("prompt"), "did not answer in time"),
        (PyWinError(1783, "CredWrite", "The stub received bad data"), r"answered with an error \(PyWinError\)"),
        (StopIteration(), r"answered with an error \(RuntimeError\)"),
        (SystemExit(), r"answered with an error \(SystemExit\)"),
        *LINUX_FAILURES,
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
)
async def test_every_library_error_becomes_words(
    backend: FakeBackend, index: MemoryIndex, failure: BaseException, words: str
) -> None:
    await make_store(backend, index).put("name", "value")
    backend.fail = lambda call, item: failure  # type: ignore[assignment, return-value]
    store = make_store(backend, index)

    for call in (store.check(), make_store(backend, index).get("name"), make_store(backend, index).put("name", "new")):
        with pytest.raises(SecretStoreUnavailable, match=words) as caught:
            await call
        assert caught.value.hint

    backend.fail = lambda call, item: None
    assert await make_store(backend, index).get("name") == "value"


async def test_errors_and_logs_never_hold_the_secret(
    backend: FakeBackend, index: MemoryIndex, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "-".join(["hunter2"] * 3)  # put together here: a traceback shows source lines
    backend.fail = lambda call, item: ValueError(f"could not store {secret}")
    store = make_store(backend, index)

    with pytest.raises(SecretStoreUnavailable) as caught:
        await store.put("name", secret)

    assert secret not in "".join(traceback.format_exception(caught.value)) + caplog.text
    assert secret not in repr(store) + repr(vars(store))


async def test_after_trouble_calls_fail_at_once_for_a_while(backend: FakeBackend, index: MemoryIndex) -> None:
    clock = SettableClock()
    await make_store(backend, index).put("name", "value")
    store = make_store(backend, index, make_thread(backend, clock=clock))
    backend.fail = lambda call, item: KeyringLocked("closed by the person")
    with pytest.raises(SecretStoreUnavailable):
        await store.get("name")
    asked = len(backend.calls)

    with pytest.raises(SecretStoreUnavailable, match="is locked"):
        await store.get("name")

    assert len(backend.calls) == asked
    backend.fail = lambda call, item: None
    clock.now += 31
    assert await store.get("name") == "value"


async def test_a_check_asks_again_at_once(backend: FakeBackend, index: MemoryIndex) -> None:
    store = make_store(backend, index)
    backend.fail = lambda call, item: KeyringLocked("closed by the person")
    with pytest.raises(SecretStoreUnavailable):
        await store.check()
    backend.fail = lambda call, item: None

    assert await store.check() == "Fake Keyring"
    assert await store.get("name") is None


async def test_a_keyring_that_forgets_what_it_is_told_fails_the_check(backend: FakeBackend, index: MemoryIndex) -> None:
    backend.set_password = lambda service, username, password: None  # type: ignore[method-assign]

    with pytest.raises(SecretStoreUnavailable, match="does not give back"):
        await make_store(backend, index).check()


# Which place


@pytest.mark.skipif(sys.platform != "linux", reason="names Linux's keyring")
def test_other_keyring_backends_have_no_way_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")

    assert isinstance(native_keyring(), SecretServiceKeyring)
    script = "import sys, bridge_app.store.secrets; print('keyring' in sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=True
    )
    assert found.stdout.strip() == "False"


async def test_memory_is_used_only_when_chosen(paths: Paths, index: MemoryIndex) -> None:
    store = await open_secret_store("memory", paths, index)

    assert isinstance(store, MemorySecretStore)
    assert store.kept_in == "memory only"


async def test_without_a_keyring_the_choices_are_spelled_out(
    paths: Paths, index: MemoryIndex, monkeypatch: pytest.MonkeyPatch, backend: FakeBackend
) -> None:
    backend.fail = lambda call, item: NoKeyringError("none")
    monkeypatch.setattr(secrets_module, "native_keyring", lambda: _library(backend))

    with pytest.raises(SecretStoreUnavailable) as caught:
        await open_secret_store("keyring", paths, index)

    assert 'secrets = "sealed_file"' in caught.value.hint
    assert 'secrets = "memory"' in caught.value.hint
    assert [file for file in paths.data_dir.rglob("*") if file.is_file()] == []


async def test_the_keyring_is_opened_and_named(
    paths: Paths, index: MemoryIndex, monkeypatch: pytest.MonkeyPatch, backend: FakeBackend
) -> None:
    monkeypatch.setattr(secrets_module, "native_keyring", lambda: _library(backend))

    store = await open_secret_store("keyring", paths, index)

    assert isinstance(store, KeyringSecretStore)
    assert store.kept_in == "Fake Keyring"
    assert backend.values == {}
    store.close()


async def test_a_sealed_file_needs_its_passphrase(
    paths: Paths, index: MemoryIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    for passphrase in (None, ""):
        with pytest.raises(SecretStoreUnavailable, match="needs its passphrase"):
            await open_secret_store("sealed_file", paths, index, passphrase)
    with pytest.raises(SecretStoreUnavailable, match="too short"):
        await open_secret_store("sealed_file", paths, index, "1234567")
    assert not paths.sealed_secrets.exists()

    store = await open_secret_store("sealed_file", paths, index, PASSPHRASE)
    await store.put("name", "value")
    again = await open_secret_store("sealed_file", paths, index, PASSPHRASE)

    assert again.kept_in == "a sealed file"
    assert await again.get("name") == "value"
    with pytest.raises(SecretStoreUnavailable, match="does not open"):
        await open_secret_store("sealed_file", paths, index, PASSPHRASE + "r")


def _library(backend: FakeBackend) -> LibraryKeyring:
    return LibraryKeyring(backend, "Fake Keyring", may_ask=False)


# Sealed files


async def test_a_sealed_file_holds_no_plain_text(sealed: SealedFileSecretStore, tmp_path: Path) -> None:
    secret = "plain-text-marker, and some more"
    await sealed.put("name", secret)

    everything = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for form in (secret.encode(), base64.b64encode(secret.encode())[:-4], PASSPHRASE.encode()):
        assert form not in everything


@pytest.mark.skipif(os.name != "posix", reason="file modes exist on POSIX only")
async def test_a_sealed_file_is_private(sealed: SealedFileSecretStore, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        await sealed.put("name", "value")
    finally:
        os.umask(before)

    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}


async def test_a_wrong_passphrase_changes_nothing(sealed: SealedFileSecretStore, tmp_path: Path) -> None:
    await sealed.put("name", "value")
    file = tmp_path / "secrets.sealed"
    before = file.read_bytes()
    wrong = open_sealed(tmp_path, "wrong horse battery staple")

    for call in (wrong.get("name"), wrong.put("name", "new"), wrong.delete("name"), wrong.check()):
        with pytest.raises(SecretStoreUnavailable, match="passphrase does not open"):
            await call
    with pytest.raises(SecretStoreUnavailable):
        await wrong.change_passphrase("another passphrase")

    assert file.read_bytes() == before
    assert await open_sealed(tmp_path).get("name") == "value"


async def test_the_same_passphrase_typed_on_another_system_fits(tmp_path: Path) -> None:
    await open_sealed(tmp_path, "Gr\u00fc\u00dfe an alle").put("name", "value")

    assert await open_sealed(tmp_path, "Gru\u0308\u00dfe an alle").get("name") == "value"


async def test_a_damaged_sealed_file_is_refused_and_left_as_it_is(
    sealed: SealedFileSecretStore, tmp_path: Path
) -> None:
    await sealed.put("name", "value")
    file = tmp_path / "secrets.sealed"
    good = file.read_bytes()
    damaged = [good[:length] for length in range(0, len(good) - 1, 7)]
    damaged += [good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :] for place in range(0, len(good) - 1, 5)]
    damaged += [good + b"more", b"\0" * len(good), b"{}"]

    for data in damaged:
        file.write_bytes(data)
        store = open_sealed(tmp_path)
        for call in (store.get("name"), store.put("name", "new"), store.delete("name"), store.check()):
            with pytest.raises(SecretStoreUnavailable):
                await call
        assert file.read_bytes() == data

    file.write_bytes(good)
    assert await open_sealed(tmp_path).get("name") == "value"


async def test_damage_is_told_from_a_wrong_passphrase(sealed: SealedFileSecretStore, tmp_path: Path) -> None:
    await sealed.put("name", "value")
    file = tmp_path / "secrets.sealed"
    file.write_bytes(file.read_bytes()[:-30])

    with pytest.raises(SecretStoreUnavailable, match="is damaged"):
        await open_sealed(tmp_path).get("name")


def rewrite(file: Path, old: bytes, new: bytes) -> None:
    """Change the body and make the digest fit again, as somebody with access to the file could."""
    head, _, body = file.read_bytes().partition(b"\n")
    assert old in body
    body = body.replace(old, new, 1)
    digest = hashlib.sha256(body.removesuffix(b"\n")).hexdigest().encode()
    file.write_bytes(head.rpartition(b" ")[0] + b" " + digest + b"\n" + body)


async def test_secrets_can_not_be_moved_to_another_name(sealed: SealedFileSecretStore, tmp_path: Path) -> None:
    await sealed.put("harmless", "value")
    rewrite(tmp_path / "secrets.sealed", b'"harmless"', b'"powerful"')

    with pytest.raises(SecretStoreUnavailable, match="is damaged"):
        await open_sealed(tmp_path).get("powerful")


@pytest.mark.parametrize("cost", [b"1099511627776", b"0", b"17", b"-16", b'"x"', b"null", b"1e300"])
async def test_a_forged_work_factor_is_refused_before_it_costs_anything(
    sealed: SealedFileSecretStore, tmp_path: Path, cost: bytes
) -> None:
    await sealed.put("name", "value")
    rewrite(tmp_path / "secrets.sealed", b'"n": 16', b'"n": ' + cost)

    with pytest.raises(SecretStoreUnavailable, match="is damaged"):
        await open_sealed(tmp_path).get("name")


async def test_a_file_of_a_newer_version_is_left_alone(sealed: SealedFileSecretStore, tmp_path: Path) -> None:
    await sealed.put("name", "value")
    file = tmp_path / "secrets.sealed"
    file.write_bytes(file.read_bytes().replace(b"secrets 1 ", b"secrets 2 ", 1))

    with pytest.raises(SecretStoreUnavailable, match="another version"):
        await open_sealed(tmp_path).put("name", "new")


async def test_the_passphrase_can_be_changed(sealed: SealedFileSecretStore, tmp_path: Path) -> None:
    await sealed.put("a", "first")
    await sealed.put("b", "second")

    await sealed.change_passphrase("a new passphrase")

    assert (await sealed.get("a"), await sealed.get("b")) == ("first", "second")
    again = open_sealed(tmp_path, "a new passphrase")
    assert (await again.get("a"), await again.get("b")) == ("first", "second")
    with pytest.raises(SecretStoreUnavailable, match="passphrase does not open"):
        await open_sealed(tmp_path).get("a")


async def test_a_passphrase_change_that_fails_leaves_the_present_one(
    sealed: SealedFileSecretStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await sealed.put("name", "value")

    with pytest.raises(SecretStoreUnavailable, match="too short"):
        await sealed.change_passphrase("short")
    with monkeypatch.context() as full_disk:
        full_disk.setattr(os, "fsync", _disk_full)
        with pytest.raises(SecretStoreUnavailable, match="No space left"):
            await sealed.change_passphrase("a new passphrase")

    await sealed.put("name", "new")
    assert await open_sealed(tmp_path).get("name") == "new"


async def test_a_full_disk_leaves_the_old_value(
    sealed: SealedFileSecretStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await sealed.put("name", "old")

    with monkeypatch.context() as full_disk:
        full_disk.setattr(os, "fsync", _disk_full)
        with pytest.raises(SecretStoreUnavailable, match="No space left"):
            await sealed.put("name", "new")

    assert await sealed.get("name") == "old"
    assert await open_sealed(tmp_path).get("name") == "old"


async def test_two_processes_do_not_overwrite_each_other(tmp_path: Path) -> None:
    first, second = open_sealed(tmp_path), open_sealed(tmp_path)
    await first.check()

    await asyncio.gather(
        *(first.put(f"first {number}", "1") for number in range(10)),
        *(second.put(f"second {number}", "2") for number in range(10)),
    )

    for store in (first, second):
        assert [await store.get(f"first {number}") for number in range(10)] == ["1"] * 10
        assert [await store.get(f"second {number}") for number in range(10)] == ["2"] * 10


async def test_a_file_that_vanishes_is_missed(sealed: SealedFileSecretStore, tmp_path: Path) -> None:
    await sealed.put("name", "value")
    (tmp_path / "secrets.sealed").unlink()

    for call in (sealed.get("name"), sealed.put("name", "new")):
        with pytest.raises(SecretStoreUnavailable, match="is gone"):
            await call


@pytest.mark.skipif(os.name != "posix", reason="links need no rights on POSIX only")
async def test_a_linked_sealed_file_is_refused(sealed: SealedFileSecretStore, tmp_path: Path) -> None:
    await sealed.put("name", "value")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secrets.sealed").symlink_to(tmp_path / "secrets.sealed")

    with pytest.raises(SecretStoreUnavailable):
        await open_sealed(tmp_path / "elsewhere").get("name")


async def test_a_closed_sealed_file_tells_nothing(sealed: SealedFileSecretStore) -> None:
    await sealed.put("name", "value")

    sealed.close()

    with pytest.raises(SecretStoreUnavailable):
        await sealed.get("name")


def _disk_full(*_: object) -> None:
    raise OSError(28, "No space left on device")
