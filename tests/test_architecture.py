"""The house keeps its walls: import contracts, a core without Qt, nothing bound beyond this computer."""

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


def test_looking_from_the_command_line_loads_no_server() -> None:
    code = "import sys, bridge_app.cli, bridge_app.bridge; sys.exit('fastmcp' in sys.modules or 'mcp' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
