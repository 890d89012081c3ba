"""Tells whether there is a display to show anything on, before Qt is asked, which ends the process where there is none."""

import os
import sys


def has_display() -> bool:
    """Tell whether windows and icons can be shown here."""
    if sys.platform in ("darwin", "win32"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
