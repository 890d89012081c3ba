"""Where a packaged start begins: the same as the commands `mcp-auth-bridge` and `mcp-auth-bridge-tray` of an installed one."""

import sys
from pathlib import Path

from bridge_app.__main__ import main, tray_main

sys.exit(tray_main() if Path(sys.executable).stem.endswith("-tray") else main())
