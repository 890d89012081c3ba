"""What a person can choose when the bridge can't start: nothing here moves or weakens anything without being told to."""

import errno
import os
import socket
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from bridge_app.config import OTHER_PLACES, Config, SignIn, read_config, save_config
from bridge_app.errors import BridgeError, PortInUse, SecretStoreUnavailable
from bridge_app.i18n import said
from bridge_app.paths import Paths
from bridge_app.ui import words
from bridge_app.ui.adapter import BridgeAdapter
from bridge_app.ui.design import Label, Space, Tone
from bridge_app.ui.dialogs import Message, show_failure
from bridge_app.ui.sign_in_fields import provider_name

SHORTEST_PASSPHRASE = 8


class StartChoices(QObject):
    """Shows why nothing serves and what can be done, one window at a time, and starts again as the person chose."""

    quit_asked = Signal()

    def __init__(self, adapter: BridgeAdapter, window: QWidget, paths: Paths) -> None:
        super().__init__(window)
        self._adapter = adapter
        self._window = window
        self._paths = paths
        self._error: BridgeError | None = None
        self._dialog: QDialog | None = None
        self._for_this_run: dict[str, Any] = {}
        self._passphrase: str | None = None
        self._has_declined = False
        adapter.ready.connect(self._forget)

    @property
    def dialog(self) -> QDialog | None:
        """The window with the choices, or None."""
        return self._dialog

    @Slot(object)
    def ask(self, error: BridgeError) -> None:
        """Say what is wrong and offer the ways out."""
        self._error = error
        self._has_declined = False
        self.ask_again()

    @Slot()
    def ask_again(self) -> None:
        """Show the choices once more, if they still matter."""
        if self._error is None:
            return
        self._drop_dialog()
        if isinstance(self._error, PortInUse):
            self._ask_about_port(self._error)
        elif isinstance(self._error, SecretStoreUnavailable):
            self._ask_about_secrets(self._error)
        else:
            ways = {self.tr("&Try again"): self._try_again, self.tr("&Quit"): self.quit_asked.emit}
            self._offer(self._error.title, self._error.hint, ways)

    def _ask_about_port(self, error: PortInUse) -> None:
        free = free_port(error.port + 1)
        hint = self.tr("Close that program and try again.")
        if free is not None:
            hint += " " + self.tr(
                "Or use port {port} from now on: apps that are already connected then need the new address, {address}"
            ).format(port=free, address=f"http://localhost:{free}/mcp")
        settings, callback = self._current_config().sign_in, ""
        if free is not None and settings.provider != "local":
            callback = _callback_for(settings, f"http://localhost:{free}/mcp")
            hint += "\n\n" + self.tr(
                "People sign in at {provider}. Before you use port {port}, register exactly this callback address there:"
            ).format(provider=words.isolated(settings.name or provider_name(settings.provider)), port=free)
            hint += f"\n{callback}"
        ways: dict[str, Callable[[], object]] = {self.tr("&Try again"): self._try_again}
        if free is not None:
            ways[self.tr("&Use port {port}").format(port=free)] = lambda: self._use_port(free)
        if callback:
            ways[self.tr("&Copy callback address")] = lambda: _copy(callback)
        ways[self.tr("&Quit")] = self.quit_asked.emit
        self._offer(error.title, hint, ways)

    def _ask_about_secrets(self, error: SecretStoreUnavailable) -> None:
        is_sealed = self._current_config().secrets == "sealed_file"
        if is_sealed and not self._has_declined:
            self._ask_for_passphrase(error)
            return
        hint = self.tr(
            "{hint} Or go on without it: a file sealed with a passphrase asks for that passphrase at every start; "
            "in memory only, everything is forgotten when you quit."
        ).format(hint=_first_sentences(error.hint))
        ways: dict[str, Callable[[], object]] = {} if is_sealed else {self.tr("&Try again"): self._try_again}
        ways[self.tr("&Sealed file…")] = lambda: self._ask_for_passphrase(None)
        ways[self.tr("&Memory only, this time")] = self._use_memory
        ways[self.tr("&Quit")] = self.quit_asked.emit
        self._offer(error.title, hint, ways)

    def _ask_for_passphrase(self, error: SecretStoreUnavailable | None) -> None:
        self._drop_dialog()
        dialog = PassphraseDialog(self._window, error, is_new=not self._paths.sealed_secrets.exists())
        dialog.accepted.connect(lambda: self._use_sealed_file(dialog.passphrase()))
        dialog.rejected.connect(self._decline_passphrase, Qt.ConnectionType.QueuedConnection)
        dialog.quit.clicked.connect(self.quit_asked)
        self._show(dialog)

    @Slot()
    def _decline_passphrase(self) -> None:
        self._has_declined = True
        self.ask_again()

    # the ways out

    def _try_again(self) -> None:
        self._restart()

    def _use_port(self, port: int) -> None:
        self._save(port=port)

    def _use_memory(self) -> None:
        # For this run only: a setting that forgets everything must not stay by accident.
        self._for_this_run["secrets"] = "memory"
        self._restart()

    def _use_sealed_file(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._for_this_run.pop("secrets", None)
        self._save(secrets="sealed_file")

    def _save(self, **changes: Any) -> None:
        try:
            save_config(self._paths.config_file, replace(read_config(self._paths.config_file), **changes))
        except BridgeError as error:
            show_failure(self._window, error)
            return
        self._restart()

    def _restart(self) -> None:
        self._error = None
        self._drop_dialog()
        config = self._current_config() if self._for_this_run else None
        self._adapter.restart(config, self._passphrase)

    def _current_config(self) -> Config:
        try:
            config = read_config(self._paths.config_file)
        except BridgeError:
            # Starting read it a moment ago; if it was broken since, the next start says so in full.
            config = Config()
        return replace(config, **self._for_this_run)

    # windows

    def _offer(self, title: str, hint: str, ways: Mapping[str, Callable[[], object]]) -> None:
        """Open a window with a button for each way out; the first is what Enter does."""
        dialog = Message(self._window, ("problem", Tone.DANGER), title, hint)
        for number, (label, go) in enumerate(ways.items()):
            button = dialog.buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(number == 0)
            button.setDefault(number == 0)
            # A turn later: what is done may delete the window whose button is still being pressed.
            button.clicked.connect(lambda _=False, go=go: QTimer.singleShot(0, dialog, go))
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._drop_dialog)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._error = None
        self._passphrase = None
        self._drop_dialog()

    @Slot()
    def _drop_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()


class PassphraseDialog(QDialog):
    """Asks for the sealed file's passphrase; twice, when it is a new one."""

    def __init__(self, parent: QWidget, error: SecretStoreUnavailable | None, *, is_new: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase"))
        if is_new:
            words = self.tr(
                "Choose a passphrase of at least {count} characters. It is asked at every start, and nobody can "
                "recover it."
            ).format(count=SHORTEST_PASSPHRASE)
        else:
            words = self.tr("Type the passphrase of the sealed file.")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        if error is not None and not is_new:
            column.addWidget(Label(error.title, tone=Tone.DANGER, wraps=True))
            column.addWidget(Label(error.hint, tone=Tone.MUTED, wraps=True))
        label = Label(words, wraps=True)
        label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        column.addWidget(label)
        self.first = _secret_field(self.tr("Passphrase"))
        self.second = _secret_field(self.tr("The same again"))
        form = QFormLayout()
        form.addRow(self.tr("&Passphrase"), self.first)
        if is_new:
            form.addRow(self.tr("The same &again"), self.second)
        column.addLayout(form)
        self._is_new = is_new
        buttons = QDialogButtonBox()
        self.go_on = buttons.addButton(self.tr("&Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.quit = buttons.addButton(self.tr("&Quit"), QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.tr("C&ancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.go_on.setDefault(True)
        self.first.textChanged.connect(self._judge)
        self.second.textChanged.connect(self._judge)
        self._judge()

    def passphrase(self) -> str:
        """Return what was typed."""
        return self.first.text()

    @Slot()
    def _judge(self) -> None:
        typed = self.first.text()
        is_fit = bool(typed)
        if self._is_new:
            is_fit = len(typed) >= SHORTEST_PASSPHRASE and typed == self.second.text()
        self.go_on.setEnabled(is_fit)


def free_port(first: int, tries: int = 50) -> int | None:
    """Return the first port from `first` on that nothing listens on, or None."""
    for port in range(max(1024, first), min(65536, first + tries)):
        if all(_can_bind(family, host, port) for family, host in _LOOPBACK):
            return port
    return None


_LOOPBACK = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))


def _can_bind(family: socket.AddressFamily, host: str, port: int) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as listener:
            if os.name == "posix":
                # On Windows the same option means to take a port away from somebody.
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((host, port))
            listener.listen(1)
    except OSError as error:
        # A computer without IPv6 has nothing to fear from it.
        return family is socket.AF_INET6 and error.errno != errno.EADDRINUSE
    return True


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _callback_for(settings: SignIn, address: str) -> str:
    # The core is loaded by then: it was what found the port taken.
    from bridge_app.settings_questions import callback_for

    return callback_for(settings, address)


def _first_sentences(hint: str) -> str:
    """Leave out what the core says about editing config.toml: here are buttons for it."""
    return hint.replace(said(OTHER_PLACES), "").partition(" Or choose another place in config.toml")[0].strip()


def _secret_field(accessible_name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(accessible_name)
    return field
