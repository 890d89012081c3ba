"""Qt without a display, and warnings of Qt as failures, for all tests of the window."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

HERE = Path(__file__).parent
HARMLESS = (
    # The offscreen platform has no tray to watch.
    "No such signal QPlatformNativeInterface::systemTrayWindowChanged",
    "This plugin does not support",
    "QFont::setPointSizeF",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let every message of Qt that is a warning or worse fail its test, unless it is known to be harmless."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*HARMLESS))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Say which application class pytest-qt makes."""
    return QApplication


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Name the application as the real one is named."""
    return ["mcp-auth-bridge"]


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """Leave nothing in the clipboard: without a display Qt keeps it itself, and frees it when Python is gone already."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
