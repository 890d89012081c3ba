"""Runs bridge commands for buttons: off while a command runs, on again with the snapshot that shows its effect."""

import inspect
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from bridge_app.errors import BridgeError
from bridge_app.ui.adapter import unexpected

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Commands(QObject):
    """Commands of one page that have not shown their effect yet, each under a key such as a grant id."""

    changed = Signal()
    """Some command began or ended: repaint the buttons."""

    def __init__(self, adapter: "BridgeAdapter", parent: QObject) -> None:
        super().__init__(parent)
        self._adapter = adapter
        self._finished: dict[str, bool] = {}
        self._fallback = QTimer(self, singleShot=True, interval=1000)
        self._fallback.timeout.connect(self.settle)
        self._deadline = QTimer(self, singleShot=True, interval=10_000)
        self._deadline.timeout.connect(self._forget_all)
        adapter.failed.connect(self._forget_all)

    def run(self, key: str, command: "Callable[[Bridge], T]", then: Callable[[T], None] = lambda _: None) -> None:
        """Submit a command, unless one with this key is still under way; hand its result to `then`."""
        if key in self._finished:
            return
        self._finished[key] = False
        # A bridge that is stopped meanwhile answers nothing at all.
        self._deadline.start()
        self.changed.emit()

        def finish(value: T) -> None:
            self._finish(key)
            then(value)

        self._adapter.submit(command, finish)

    def is_running(self, key: str) -> bool:
        """Tell whether a command with this key has not shown its effect yet."""
        return key in self._finished

    def settle(self) -> None:
        """Take note that a snapshot was painted: commands that had finished have shown their effect."""
        running: dict[str, bool] = {key: is_finished for key, is_finished in self._finished.items() if not is_finished}
        if len(running) != len(self._finished):
            self._finished = running
            self.changed.emit()

    def _finish(self, key: str) -> None:
        if key in self._finished:
            self._finished[key] = True
            # The snapshot may have come first, and a command without effect brings none.
            self._fallback.start()

    def _forget_all(self) -> None:
        # A failure does not say whose it was; switching a button on too early costs nothing but a second click.
        self._finished.clear()
        self.changed.emit()


class Errands(QObject):
    """Commands whose outcome is told where they were asked for, each under a key: what they return, or why they failed."""

    changed = Signal()
    """Some errand began or ended: repaint the buttons."""

    def __init__(self, adapter: "BridgeAdapter", parent: QObject) -> None:
        super().__init__(parent)
        self._adapter = adapter
        self._numbers: dict[str, int] = {}
        self._last = 0
        adapter.failed.connect(self.forget_all)

    def run(
        self,
        key: str,
        command: "Callable[[Bridge], Any]",
        then: Callable[[Any], None],
        failed: Callable[[BridgeError], None],
    ) -> None:
        """Run a command, unless one with this key is still under way."""
        if key in self._numbers:
            return
        self._last += 1
        number = self._numbers[key] = self._last
        self.changed.emit()
        self._adapter.submit(caught(command), lambda answer: self._finish(key, number, answer, then, failed))

    def is_running(self, key: str) -> bool:
        """Tell whether an errand with this key is under way."""
        return key in self._numbers

    def forget_all(self) -> None:
        """Wait no longer for what is under way: nobody wants to know, or it may have been lost with the bridge."""
        if self._numbers:
            self._numbers.clear()
            self.changed.emit()

    def _finish(
        self,
        key: str,
        number: int,
        answer: Any,
        then: Callable[[Any], None],
        failed: Callable[[BridgeError], None],
    ) -> None:
        # Whose dialog was closed meanwhile has nothing left to show it in.
        if not isValid(self) or self._numbers.get(key) != number:
            return
        del self._numbers[key]
        if isinstance(answer, BridgeError):
            failed(answer)
        else:
            then(answer)
        self.changed.emit()


def caught(command: "Callable[[Bridge], Any]") -> "Callable[[Bridge], Any]":
    """Return the command with its failure as a result: told in its place, not in a window of its own."""

    async def run(bridge: "Bridge") -> object:
        try:
            answer = command(bridge)
            return await answer if inspect.isawaitable(answer) else answer
        except BridgeError as error:
            return error
        except Exception:
            logger.exception("a command failed")
            return unexpected()

    return run
