"""What the index of keyring items promises, tried on sqlite and on the fake that other tests use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge_app.store.database import Database
from bridge_app.store.secret_index import SecretIndex as SqliteSecretIndex
from bridge_app.store.secrets import SecretIndex
from tests.store.keyring_fakes import FakeBackend, MemoryIndex, make_store


@pytest.fixture(params=["memory", "sqlite"])
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SecretIndex]:
    if request.param == "memory":
        yield MemoryIndex()
        return
    database = Database(tmp_path / "bridge.sqlite3")
    yield SqliteSecretIndex(database)
    database.close()


def test_an_intended_item_is_no_value_yet(index: SecretIndex) -> None:
    index.intend("name", ("a", "b"))

    assert index.items("name") == ()
    assert sorted(index.unsettled()) == ["a", "b"]


def test_settled_items_are_the_value_in_their_order(index: SecretIndex) -> None:
    items = tuple(f"part {number}" for number in (1, 10, 2, 9))
    index.intend("name", items)
    index.settle("name", items)

    assert index.items("name") == items
    assert index.unsettled() == ()
    assert index.items("other") == ()


def test_a_new_value_takes_the_place_of_the_old_one(index: SecretIndex) -> None:
    for item in ("old", "new"):
        index.intend("name", (item,))
        index.settle("name", (item,))

    assert index.items("name") == ("new",)
    assert index.unsettled() == ("old",)


def test_an_unfinished_new_value_leaves_the_old_one(index: SecretIndex) -> None:
    index.intend("name", ("old",))
    index.settle("name", ("old",))
    index.intend("name", ("new",))

    assert index.items("name") == ("old",)
    assert index.unsettled() == ("new",)


def test_forgetting_keeps_the_items_to_be_erased(index: SecretIndex) -> None:
    index.intend("name", ("a", "b"))
    index.settle("name", ("a", "b"))
    index.forget("name")
    index.forget("name")

    assert index.items("name") == ()
    assert sorted(index.unsettled()) == ["a", "b"]


def test_erased_items_are_gone_from_the_index(index: SecretIndex) -> None:
    index.intend("name", ("a", "b"))
    index.erased(("a", "never there"))

    assert index.unsettled() == ("b",)


async def test_a_keyring_store_works_over_it(index: SecretIndex) -> None:
    backend = FakeBackend()
    store = make_store(backend, index)
    await store.put("name", "x" * 12_000)
    await store.put("name", "y" * 11_000)

    assert await make_store(backend, index).get("name") == "y" * 11_000
    await store.delete("name")
    assert backend.values == {}
    assert index.unsettled() == ()
