"""Takes less of the computer than Python and the libraries would by themselves."""

import contextlib
import ctypes
import sys

_M_ARENA_MAX = -8
"""Of glibc's malloc.h."""


def stay_small() -> None:
    """Take less memory while the app runs, and less time to start. To be called before there is a second thread."""
    # httpx loads a command line of its own where what that needs is installed: 50 ms and 3 MiB.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
    if sys.platform == "linux":
        # Each thread would get a heap of its own, and keep what it does not use: 11 MiB, for a speed that one interpreter lock
        # does not let us have. Where there is no glibc, there is nothing to set.
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
