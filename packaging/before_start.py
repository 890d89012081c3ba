"""Runs first in a packaged start: leave no trace of the package in what we start, and let the shim go ahead of the rest."""

import os
import sys


def _give_back_the_environment() -> None:
    """Undo what the loader set for itself: browsers, terminals and MCP servers we start must find their own libraries."""
    for name in ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        elif getattr(sys, "_MEIPASS", None) in os.environ.get(name, "").split(os.pathsep):
            del os.environ[name]
    for name in [each for each in os.environ if each.startswith("_PYI_")]:
        del os.environ[name]


_give_back_the_environment()
if sys.argv[1:2] == ["connect"] and any(word == "--client" or word.startswith("--client=") for word in sys.argv[2:]):
    # An AI app waits for the shim: it needs none of what the loader's other start-up scripts prepare.
    from bridge_app.__main__ import main

    sys.exit(main())
