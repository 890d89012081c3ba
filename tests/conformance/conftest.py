"""What the conformance tests share: the suites, installed once."""

import pytest

from tests.conformance.suite import Suites, install_suites


@pytest.fixture(scope="session")
def suites() -> Suites:
    """Return the public conformance suites."""
    return install_suites()
