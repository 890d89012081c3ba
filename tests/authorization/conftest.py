"""Fixtures of the authorization tests: a desk without sockets."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.authorization.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "bridge.sqlite3")
    yield desk
    desk.database.close()
