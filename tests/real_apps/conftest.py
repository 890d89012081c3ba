"""What the tests with real AI apps share: the apps, installed once, and a model they can all talk to."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.harness import stage
from tests.real_apps.apps import Place
from tests.real_apps.installed import Programs, install_programs
from tests.real_apps.model import StandInModel


@pytest.fixture(scope="session")
def programs(request: pytest.FixtureRequest) -> Programs:
    """Return the real apps; installing them takes a while, and is told although output is captured."""
    capturing = request.config.pluginmanager.getplugin("capturemanager")
    with capturing.global_and_fixture_disabled() if capturing else contextlib.nullcontext():
        return install_programs()


@pytest.fixture
def place(tmp_path: Path, programs: Programs) -> Iterator[Place]:
    """The bridge serves, the person is there, and so is a model."""
    model = StandInModel()
    try:
        with stage(tmp_path) as set_up:
            yield Place(set_up, programs, model)
    finally:
        model.close()
