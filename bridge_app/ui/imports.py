"""Takes PySide6's hand off Python's imports: it would read the source text of every module loaded after it, and keep it."""

import builtins


def import_plainly() -> None:
    """Have modules imported as Python does it, from now on.

    PySide6 looks in each one for a `from __feature__ import …`, which nothing here uses: a third of a second at a start, and
    the text of all libraries in memory for good.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
