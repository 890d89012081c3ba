"""What the tests with real servers share: the servers, installed once."""

import pytest

from tests.upstreams_real.servers import RealServers, install_servers


@pytest.fixture(scope="session")
def servers() -> RealServers:
    """Return the real servers."""
    return install_servers()
