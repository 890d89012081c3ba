"""What every secret store promises, tried on each of them."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bridge_app.store.native_keyring import native_keyring
from bridge_app.store.pangea_vault import VaultPlace, VaultSecretStore
from bridge_app.store.sealed_file import SealedFile
from bridge_app.store.secrets import (
    LONGEST_VALUE,
    KeyringSecretStore,
    MemorySecretStore,
    SealedFileSecretStore,
    SecretStore,
)
from examples.own_secret_store import FolderSecrets
from tests.store.keyring_fakes import FakeBackend, MemoryIndex, make_store

PASSPHRASE = "correct horse battery staple"
OpenStore = Callable[[], SecretStore]


@pytest.fixture(scope="module")
def real_bus_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    pytest.importorskip("secretstorage")
    from tests.store.real_keyring import real_keyring  # exists on Linux only, as what it imports

    with real_keyring(tmp_path_factory.mktemp("keyring")) as started:
        yield started.address


@pytest.fixture(
    params=[
        "memory",
        "sealed file",
        "fake keyring",
        "example",
        "pangea vault",
        pytest.param("gnome keyring", marks=pytest.mark.keyring),
    ]
)
def open_store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenStore]:
    """Return what opens the store under test; opened again, it is like after a restart."""
    opened: list[SecretStore] = []
    index = MemoryIndex()
    make: OpenStore
    if request.param == "memory":
        made = MemorySecretStore()
        make = lambda: made  # noqa: E731
    elif request.param == "sealed file":
        make = lambda: SealedFileSecretStore(tmp_path / "secrets.sealed", PASSPHRASE, cost=16)  # noqa: E731
    elif request.param == "example":
        make = lambda: FolderSecrets(tmp_path / "secrets")  # noqa: E731
    elif request.param == "fake keyring":
        backend = FakeBackend()
        make = lambda: make_store(backend, index)  # noqa: E731
    elif request.param == "pangea vault":
        backend = FakeBackend()
        # Nothing that a store promises waits for Vault: there is none here.
        place = VaultPlace("aws.us.pangea.cloud", lambda: pytest.fail("Vault was asked"))
        make = lambda: VaultSecretStore(  # noqa: E731
            make_store(backend, index),
            SealedFile(tmp_path / "vault.sealed", PASSPHRASE, cost=16),
            b"k" * 32,
            "pts_" + "a" * 32,
            place,
        )
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", request.getfixturevalue("real_bus_address"))
        make = lambda: KeyringSecretStore(native_keyring(), index)  # noqa: E731

    def open_and_remember() -> SecretStore:
        opened.append(make())
        return opened[-1]

    yield open_and_remember
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: OpenStore) -> SecretStore:
    return open_store()


async def test_a_missing_secret_is_none(store: SecretStore) -> None:
    assert await store.get("nothing") is None


async def test_a_secret_is_given_back(store: SecretStore) -> None:
    await store.put("upstream/github/token", "value")

    assert await store.get("upstream/github/token") == "value"


async def test_a_secret_outlives_the_store_object(open_store: OpenStore) -> None:
    await open_store().put("name", "value")

    assert await open_store().get("name") == "value"


async def test_a_secret_can_be_replaced(open_store: OpenStore) -> None:
    store = open_store()
    await store.put("name", "x" * 4000)
    await store.put("name", "new")

    assert await store.get("name") == "new"
    assert await open_store().get("name") == "new"


async def test_deleting_twice_is_fine(open_store: OpenStore) -> None:
    store = open_store()
    await store.put("name", "value")

    await store.delete("name")
    await store.delete("name")
    await store.delete("never there")

    assert await store.get("name") is None
    assert await open_store().get("name") is None


async def test_a_deleted_secret_can_come_back(store: SecretStore) -> None:
    await store.put("name", "value")
    await store.delete("name")
    await store.put("name", "again")

    assert await store.get("name") == "again"


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        " outer spaces ",
        "line\nends\r\n",
        "nul\0inside",
        "Grüße, 世界, 🗝️",
        "\ufeffmark",
        "base64:looks like ours",
        '{"access_token": "x", "quotes": "\\""}',
        "k" * 1000,
        "k" * 1001,
        "4" * 4096,
        "🗝" * 4096,
        "h" * 100_000,
    ],
    ids=lambda value: f"{len(value)}-{value[:8]!r}",
)
async def test_any_text_comes_back_unchanged(open_store: OpenStore, value: str) -> None:
    await open_store().put("name", value)

    assert await open_store().get("name") == value


@pytest.mark.parametrize("name", ["a", "with/slash", "with space #1 2/3", "ünïcode 世界", "n" * 200, "..", "check"])
async def test_any_printable_name_works(open_store: OpenStore, name: str) -> None:
    await open_store().put(name, "value")

    assert await open_store().get(name) == "value"


@pytest.mark.parametrize("name", ["", "n" * 201, "line\nend", "nul\0"])
async def test_a_bad_name_is_refused(store: SecretStore, name: str) -> None:
    for call in (store.get(name), store.put(name, "value"), store.delete(name)):
        with pytest.raises(ValueError, match="name"):
            await call


@pytest.mark.parametrize("value", ["top secret \ud800", "top secret" + "x" * LONGEST_VALUE])
async def test_a_bad_value_is_refused_without_repeating_it(store: SecretStore, value: str) -> None:
    with pytest.raises(ValueError, match="a secret") as caught:
        await store.put("name", value)

    assert "top secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert await store.get("name") is None


async def test_names_are_kept_apart(store: SecretStore) -> None:
    names = ["a", "a/b", "a b", "A", "a #1"]
    for name in names:
        await store.put(name, f"value of {name}")
    await store.delete("a")

    assert [await store.get(name) for name in names] == [None, *(f"value of {name}" for name in names[1:])]


async def test_many_at_once_do_not_disturb_each_other(store: SecretStore) -> None:
    await asyncio.gather(*(store.put(f"name {number % 4}", str(number)) for number in range(16)))

    values = await asyncio.gather(*(store.get(f"name {number}") for number in range(4)))
    assert [int(value or -1) % 4 for value in values] == [0, 1, 2, 3]


async def test_a_check_names_the_place_and_leaves_nothing(store: SecretStore) -> None:
    await store.put("name", "value")

    place = await store.check()

    assert place == store.kept_in
    assert place in (
        "memory only",
        "a sealed file",
        "Fake Keyring",
        "GNOME Keyring",
        "Pangea Vault",
    ) or place.startswith("the folder ")
    assert await store.get("name") == "value"
    assert await store.sweep() == 0
