"""The house keeps its walls: import contracts, a core without Qt, nothing bound beyond this computer."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def test_the_import_contracts_hold() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("module", ["bridge_app.bridge", "bridge_app.cli", "bridge_app.server.app"])
def test_the_core_loads_no_qt(module: str) -> None:
    code = f"import sys, {module}; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_looking_from_the_command_line_and_answering_requests_need_neither_fastmcp_nor_the_sdk() -> None:
    upstream = sorted(f"bridge_app.upstream.{path.stem}" for path in (ROOT / "bridge_app/upstream").glob("[a-z]*.py"))
    looked_at = ["bridge_app.cli", "bridge_app.bridge", "bridge_app.server.app", *upstream]
    heavy = {"fastmcp", "mcp", "mcp_types", "pydantic"}
    code = f"import sys, {', '.join(looked_at)}; sys.exit(', '.join({heavy} & set(sys.modules)) or None)"

    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (result.returncode, result.stderr) == (0, "")


def test_the_icon_waits_for_nothing_but_itself() -> None:
    """Pages, dialogs and the server load after it."""
    later = ["bridge_app.models", "bridge_app.cli", "bridge_app.config", "bridge_app.ui.tray", "bridge_app.ui.design"]
    later += ["asyncio", "ssl", "tomlkit", "PySide6.QtNetwork", "httpx"]
    code = (
        f"import sys, bridge_app.__main__, bridge_app.ui.start; sys.exit(any(each in sys.modules for each in {later}))"
    )

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_window_waits_for_no_page_and_no_server() -> None:
    later = ["bridge_app.bridge", "bridge_app.ui.main_window", "bridge_app.ui.design", "httpx", "psutil"]
    code = f"import sys, bridge_app.ui.app; sys.exit(any(name in sys.modules for name in {later}))"

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_first_icon_makes_none_of_the_names_that_qt_has_hundreds_of() -> None:
    code = (
        "import sys, PySide6.QtCore, bridge_app.ui.start as start; start.make_application(); start.FirstIcon();"
        "sys.exit('Qt' in vars(PySide6.QtCore))"
    )

    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=False).returncode == 0


def test_the_source_of_what_is_loaded_beside_the_window_is_not_kept() -> None:
    code = (
        "import linecache, sys, bridge_app.ui.start as start; start.import_plainly(); linecache.clearcache();"
        "import bridge_app.bridge; sys.exit(len(linecache.cache) > 20)"
    )

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
