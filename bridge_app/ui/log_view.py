"""What shows a part of the log: it reads only while it is seen, not too often, and only when something happened."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from bridge_app.errors import BridgeError
from bridge_app.models import ActivityFilter, Snapshot
from bridge_app.ui.hour_chart import first_hour

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

_READ_MS = 1500
"""The log is read at most so often, however many calls come."""


class LogView(QWidget):
    """Follows the lines of one filter. What is read and how it is shown, each kind says itself."""

    def __init__(self, adapter: "BridgeAdapter", clock: Callable[[], float]) -> None:
        super().__init__()
        self._adapter = adapter
        self._clock = clock
        self._wanted: ActivityFilter | None = None
        self._asked: tuple[ActivityFilter, float, int] | None = None
        self._newest = 0
        self._is_serving = False
        self._pause = QTimer(self, singleShot=True, interval=_READ_MS)
        self._pause.timeout.connect(self.read)

    def read_log(self, bridge: "Bridge", wanted: ActivityFilter, since: float) -> Any:
        """Read what is shown, on the bridge's thread; `since` is when its day begins. Raises BridgeError."""
        raise NotImplementedError

    def show_answer(self, answer: Any, since: float) -> None:
        """Show what was read."""
        raise NotImplementedError

    def show_nothing(self) -> None:
        """Show nothing of somebody else while the answer is under way; what stands below stays where it is."""
        raise NotImplementedError

    def show_of(self, wanted: ActivityFilter, snapshot: Snapshot) -> None:
        """Show what the lines of this filter tell, as of this snapshot."""
        self._newest, self._is_serving = snapshot.newest_activity, snapshot.started_at is not None
        if wanted != self._wanted:
            self._wanted = wanted
            self._asked = None
            self._pause.stop()
            self.show_nothing()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the log if it may tell something else by now; soon again, if it was read just now."""
        if self._wanted is None or not self._is_serving or not self.isVisible() or self._pause.isActive():
            return
        asked = (self._wanted, first_hour(self._clock()), self._newest)
        if asked == self._asked:
            return
        self._asked = asked
        self._pause.start()
        self._adapter.submit(lambda bridge: self._read(bridge, asked), lambda answer: self._take(asked, answer))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def _read(self, bridge: "Bridge", asked: tuple[ActivityFilter, float, int]) -> Any:
        wanted, since, _ = asked
        try:
            return self.read_log(bridge, wanted, since)
        except BridgeError:
            # A chart less is no reason to stop anybody; what is wrong with the store is said on Home.
            return None

    def _take(self, asked: tuple[ActivityFilter, float, int], answer: Any) -> None:
        if asked[0] == self._wanted and answer is not None:
            self.show_answer(answer, asked[1])
