"""A real GNOME Keyring: what people see in it, and what it does on a bad day."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bridge_app.errors import SecretStoreUnavailable
from bridge_app.store.native_keyring import SERVICE, native_keyring
from bridge_app.store.secrets import KeyringSecretStore
from tests.store.keyring_fakes import DEADLINE, MemoryIndex

if sys.platform != "linux":
    pytest.skip("the Secret Service is Linux's", allow_module_level=True)

import secretstorage

from tests.store.real_keyring import PASSWORD, Person, RealKeyring, person_at_a_screen, real_keyring

pytestmark = pytest.mark.keyring


@pytest.fixture
def own_real_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealKeyring]:
    (tmp_path / "home").mkdir()
    with real_keyring(tmp_path / "home") as started:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", started.address)
        yield started


async def test_people_see_readable_items_and_the_keyring_library_finds_them(own_real_keyring: RealKeyring) -> None:
    index = MemoryIndex()
    store = KeyringSecretStore(native_keyring(), index)
    await store.put("github token", "value")
    await store.put("long", "v" * 1500)

    with closing(secretstorage.dbus_init()) as connection:
        labels = {item.get_label() for item in secretstorage.search_items(connection, {"service": SERVICE})}
    (item,) = index.items("github token")
    found = subprocess.run(
        [sys.executable, "-m", "keyring", "-b", "keyring.backends.SecretService.Keyring", "get", SERVICE, item],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert labels == {
        "MCP Auth Bridge: github token",
        "MCP Auth Bridge: long (1 of 2)",
        "MCP Auth Bridge: long (2 of 2)",
    }
    assert found.stdout.strip() == "value"
    store.close()


async def test_replaced_and_deleted_secrets_leave_no_item_behind(own_real_keyring: RealKeyring) -> None:
    store = KeyringSecretStore(native_keyring(), MemoryIndex())
    await store.check()
    await store.put("name", "v" * 5000)
    await store.put("name", "w")
    await store.delete("name")

    with closing(secretstorage.dbus_init()) as connection:
        assert list(secretstorage.search_items(connection, {"service": SERVICE})) == []
    store.close()


async def test_the_keyring_keeps_no_plain_text_on_disk(own_real_keyring: RealKeyring) -> None:
    store = KeyringSecretStore(native_keyring(), MemoryIndex())
    await store.put("name", "plain-text-marker")
    store.close()

    files = [file for file in own_real_keyring.home.rglob("*") if file.is_file()]
    assert any(file.suffix == ".keyring" for file in files)
    assert [file for file in files if b"plain-text-marker" in file.read_bytes()] == []


async def test_a_locked_keyring_is_said_to_be_locked_and_loses_nothing(own_real_keyring: RealKeyring) -> None:
    index = MemoryIndex()
    store = KeyringSecretStore(native_keyring(), index)
    await store.check()
    await store.put("name", "value")
    await store.put("other", "kept in memory")
    own_real_keyring.lock()
    after_restart = KeyringSecretStore(native_keyring(), index)

    for call in (after_restart.get("name"), after_restart.put("name", "new"), after_restart.check()):
        with pytest.raises(SecretStoreUnavailable, match="is locked"):
            await call
    assert await store.get("other") == "kept in memory"
    await store.delete("other")
    own_real_keyring.start_unlocked_daemon()

    await after_restart.check()
    assert await after_restart.get("name") == "value"
    assert await after_restart.get("other") is None
    for opened in (store, after_restart):
        opened.close()


@pytest.fixture
def person() -> Iterator[Person]:
    with person_at_a_screen() as somebody:
        yield somebody


@pytest.mark.parametrize("is_willing", [True, False])
async def test_a_person_is_asked_to_unlock_and_the_app_can_say_that_it_waits(
    tmp_path: Path, person: Person, monkeypatch: pytest.MonkeyPatch, is_willing: bool
) -> None:
    shown: list[bool] = []
    is_asked = asyncio.Event()

    def on_waiting(is_waiting: bool) -> None:
        shown.append(is_waiting)
        is_asked.set()

    with real_keyring(tmp_path, person.display) as keyring:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring.address)
        index = MemoryIndex()
        before_restart = KeyringSecretStore(native_keyring(), index)
        await before_restart.put("name", "value")
        keyring.lock()
        store = KeyringSecretStore(native_keyring(), index, on_waiting=on_waiting)
        reading = asyncio.ensure_future(store.get("name"))
        await asyncio.wait_for(is_asked.wait(), DEADLINE)
        keys = [["type", PASSWORD], ["key", "Return"]] if is_willing else [["key", "Escape"]]
        async with asyncio.timeout(60):
            while not reading.done():
                await asyncio.to_thread(person.answer, *keys)
                await asyncio.wait({reading}, timeout=3)

        if is_willing:
            assert await reading == "value"
        else:
            with pytest.raises(SecretStoreUnavailable, match="is locked"):
                await reading
        assert shown == [True, False]
        before_restart.close()
        store.close()


async def test_a_killed_keyring_daemon_is_a_passing_trouble(own_real_keyring: RealKeyring) -> None:
    index = MemoryIndex()
    store = KeyringSecretStore(native_keyring(), index)
    await store.put("name", "value")
    own_real_keyring.kill_daemon()
    after_restart = KeyringSecretStore(native_keyring(), index)

    with pytest.raises(SecretStoreUnavailable):
        await after_restart.get("name")
    assert await store.get("name") == "value"
    own_real_keyring.start_unlocked_daemon()

    await after_restart.check()
    assert await after_restart.get("name") == "value"
    for opened in (store, after_restart):
        opened.close()


@pytest.mark.parametrize("address", [None, "", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=1", "garbage"])
async def test_without_a_session_bus_the_keyring_is_said_to_be_absent(
    monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    store = KeyringSecretStore(native_keyring(), MemoryIndex())

    with pytest.raises(SecretStoreUnavailable, match="No keyring answers on this computer"):
        await store.check()
    store.close()


async def test_a_bus_without_a_keyring_is_said_to_be_absent(tmp_path: Path) -> None:
    config = tmp_path / "bus.conf"
    config.write_text(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>'
        "</busconfig>"
    )
    script = (
        "import asyncio\n"
        "from bridge_app.errors import SecretStoreUnavailable\n"
        "from bridge_app.store.native_keyring import native_keyring\n"
        "from bridge_app.store.secrets import KeyringSecretStore\n"
        "from tests.store.keyring_fakes import DEADLINE, MemoryIndex\n"
        "try: asyncio.run(KeyringSecretStore(native_keyring(), MemoryIndex()).check())\n"
        "except SecretStoreUnavailable as error: print(error.title)\n"
    )
    repository = Path(__file__).resolve().parents[2]
    try:
        found = subprocess.run(
            ["dbus-run-session", f"--config-file={config}", "--", sys.executable, "-c", script],
            cwd=repository,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    except FileNotFoundError:
        pytest.skip("needs dbus-run-session")

    assert found.stdout.strip() == "No keyring answers on this computer."
