"""Starts the app, the icon first: Qt, the only place there is, the icon; and then, while that is drawn, all the rest.

Whoever looks at the panel waits for what this module imports at the top, and for nothing else.
"""

import gc
import importlib
import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from bridge_app import __version__
from bridge_app.errors import BridgeError
from bridge_app.footprint import stay_small
from bridge_app.paths import Paths
from bridge_app.ui.first_icon import FirstIcon
from bridge_app.ui.imports import import_plainly
from bridge_app.ui.languages import chosen_language, speak
from bridge_app.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from bridge_app.ui.app import Desktop

EXIT_FAILED = 1
_BREATH_MS = 10
"""The panel that was told of the icon asks for its picture at once, and is answered before anything else goes on."""
_LOADED_IN_PIECES = ("models", "logs", "config", "ui.words", "ui.adapter", "ui.notifications", "ui.tray", "ui.app")


def run(*, background: bool = False) -> int:
    """Run the app until it is quit; return its exit code. `background` keeps the window closed at first.

    A second launch shows the first one's window and returns 0; with `background` it leaves the first one alone.
    """
    stay_small()
    import_plainly()
    application = make_application()
    paths = Paths.standard()
    speak(application, chosen_language(paths))
    try:
        paths.prepare()
    except BridgeError as error:
        return _give_up(error)
    instance = SingleInstance(paths)
    claimed = instance.claim() if background else instance.claim_or_tell("show")
    if claimed is None:
        return _give_up(
            BridgeError(
                "MCP Auth Bridge runs already, but does not answer.",
                "Wait a moment and try again. If that does not help, end it with your system's task manager.",
            )
        )
    if not claimed:
        return 0
    return _Start(application, paths, instance, background=background).run()


def make_application() -> QApplication:
    """Return the one QApplication, named."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("mcp-auth-bridge")
    application.setApplicationDisplayName("MCP Auth Bridge")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("mcp-auth-bridge")
    application.setQuitOnLastWindowClosed(False)
    return application


class _Start:
    """The app from its icon to its end. What comes after the icon comes in pieces, between which the panel is answered."""

    def __init__(self, application: QApplication, paths: Paths, instance: SingleInstance, *, background: bool) -> None:
        self._application = application
        self._paths = paths
        self._instance = instance
        self._is_window_wanted = not background
        self._complaints: list[tuple[QtMsgType, str]] = []
        qInstallMessageHandler(self._keep_complaint)
        self._first = FirstIcon()
        self._desktop: Desktop | None = None
        self._signals = ExitStack()
        self._pieces = self._make_rest()

    def run(self) -> int:
        """Run until somebody quits, and return the exit code."""
        QTimer.singleShot(_BREATH_MS, self._go_on)
        with self._signals:
            code = self._application.exec()
            is_clean = self._stop()
        if not is_clean or _is_still_loading():
            # A thread that hangs would hold the process: leave as the system's own kill would, only in better order.
            logging.shutdown()
            os._exit(code if is_clean else code or EXIT_FAILED)
        # The interpreter would look through every object once more before it ends: most of a second, for nothing.
        gc.freeze()
        return code

    def _go_on(self) -> None:
        try:
            is_more = next(self._pieces, None) is not None
        except BridgeError as error:
            self._first.hide()
            self._application.exit(_give_up(error))
            return
        except Exception:
            logging.getLogger(__name__).exception("the app could not be started")
            from bridge_app.ui.adapter import unexpected

            self._first.hide()
            self._application.exit(_give_up(unexpected()))
            return
        if is_more:
            QTimer.singleShot(0, self._go_on)

    def _make_rest(self) -> Iterator[str]:
        for name in _LOADED_IN_PIECES:
            importlib.import_module(f"bridge_app.{name}")
            yield name
        from bridge_app.logs import set_up_logs
        from bridge_app.ui import app

        set_up_logs(self._paths)
        note = app.write_surprises_to_the_log()
        for kind, message in self._complaints:
            note(kind, QMessageLogContext(), message)
        self._instance.listen()
        yield "listening"
        self._desktop = app.Desktop(self._application, self._paths, self._instance, first=self._first)
        self._signals.enter_context(app.Signals(self._desktop.quit))
        self._desktop.start(show_window=self._is_window_wanted)

    def _keep_complaint(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Keep what Qt complains of until there is a log."""
        self._complaints.append((kind, message))

    def _stop(self) -> bool:
        if self._desktop is not None:
            return self._desktop.stop()
        self._first.hide()
        self._instance.release()
        return True


def _give_up(error: BridgeError) -> int:
    """Show an error before there is a window, wait until it is closed, and return the exit code."""
    from bridge_app.ui.dialogs import show_failure

    logging.getLogger(__name__).error("%s", error)
    show_failure(None, error).exec()
    return EXIT_FAILED


def _is_still_loading() -> bool:
    """Tell whether a thread loads what nobody needs any more; the interpreter would wait for it."""
    others = (each for each in threading.enumerate() if each is not threading.main_thread())
    return any(not each.daemon for each in others)
