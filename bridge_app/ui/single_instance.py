"""One app per person and data folder: a lock decides who it is, a local socket lets a second launch raise the first."""

import logging
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from bridge_app.paths import Paths

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

logger = logging.getLogger(__name__)

RETRY_SECONDS = 2.0
_RETRY_PAUSE_MS = 50
_MESSAGES = (b"show", b"quit")
_ANSWER = b"ok\n"
_LONGEST_MESSAGE = 16
_PATIENCE_MS = 2000
_LONGEST_SOCKET_PATH = 80
"""Unix allows 104 to 108 bytes, and Qt needs some for the temporary name it binds first."""


class SingleInstance(QObject):
    """Claims the only place there is, and hears later launches. A message can say "show" or "quit", nothing else."""

    show_asked = Signal()
    quit_asked = Signal()

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._lock = QLockFile(str(paths.runtime_dir / "app.lock"))
        # Age says nothing about a lock of an app that runs for weeks; a dead owner is noticed by its process id.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the one instance; False if there is one already. Others reach it once it listens; until then they wait."""
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Hear later launches, from now on. Only who holds the place may."""
        # Late on purpose: a local socket brings all that networks need, and the icon does not wait for that.
        from PySide6.QtNetwork import QLocalServer

        # We hold the lock, so what is left at this name belongs to nobody.
        name = _server_name(self._paths)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet_all)
        if not self._server.listen(name):
            logger.warning("other launches can't reach this one: %s", self._server.errorString())

    def is_held(self) -> bool:
        """Tell whether an instance runs, this one or another."""
        if not self._lock.tryLock(0):
            return True
        self._lock.unlock()
        return False

    def tell(self, message: str) -> bool:
        """Hand "show" or "quit" to the instance that runs; False if nobody takes it at this moment."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(_server_name(self._paths))
        try:
            if not socket.waitForConnected(200):
                return False
            socket.write(message.encode() + b"\n")
            socket.flush()
            while socket.bytesAvailable() < len(_ANSWER):
                if not socket.waitForReadyRead(500):
                    return False
            return bytes(socket.readAll().data()) == _ANSWER
        finally:
            socket.abort()

    def claim_or_tell(self, message: str, seconds: float = RETRY_SECONDS) -> bool | None:
        """Become the one instance (True), or hand `message` to the one that runs (False).

        The other one may be just starting, not listening yet, or just ending: both are tried again for `seconds`. None
        means that it runs and does not answer.
        """
        deadline = time.monotonic() + seconds
        while True:
            if self.claim():
                return True
            if self.tell(message):
                return False
            if time.monotonic() >= deadline:
                return None
            time.sleep(_RETRY_PAUSE_MS / 1000)

    def release(self) -> None:
        """Stop listening and free the place, so that a new launch can have it."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _greet_all(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)
            # Bound to the socket: it goes when the socket goes.
            QTimer.singleShot(_PATIENCE_MS, socket, socket.abort)
            self._read(socket)

    def _read(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST_MESSAGE:
                socket.abort()
            return
        message = bytes(socket.readLine(_LONGEST_MESSAGE + 1).data()).strip()
        if message not in _MESSAGES:
            logger.warning("a launch sent something else than show or quit")
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        socket.disconnectFromServer()
        if message == b"show":
            self.show_asked.emit()
        else:
            self.quit_asked.emit()


def _server_name(paths: Paths) -> str:
    # Late, as what it is for: it brings OpenSSL.
    import hashlib

    place = paths.runtime_dir / "app.socket"
    digest = hashlib.sha256(str(place).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        # Names of pipes are one flat list for everybody on the computer.
        return f"mcp-auth-bridge-{digest}"
    if len(str(place).encode()) > _LONGEST_SOCKET_PATH:
        # Somebody else may take this name first; they learn that the app was started twice, no more.
        place = Path(tempfile.gettempdir()) / f"mcp-auth-bridge-{digest}.socket"
    return str(place)
