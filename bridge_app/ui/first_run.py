"""The first steps: secrets, apps, servers, starting by itself; one question at a time, each of which can be skipped."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from bridge_app.errors import BridgeError
from bridge_app.models import BUILTIN, AiApp, Snapshot
from bridge_app.ui import words
from bridge_app.ui.apps_dialog import AppsDialog
from bridge_app.ui.commands import Errands
from bridge_app.ui.design import Label, Separator, Space, SymbolButton, Tone, Type, announce
from bridge_app.ui.first_run_pages import (
    AppsPage,
    ReadyPage,
    SecretsPage,
    ServersPage,
    StartPage,
    StepBar,
    StepPage,
)
from bridge_app.ui.form_parts import BAD, Notice
from bridge_app.ui.secrets_form import without_file
from bridge_app.ui.server_dialog import FORM, IMPORT, PASTE, ServerDialog

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge, SettingsNow
    from bridge_app.ui.adapter import BridgeAdapter

SECRETS, APPS, SERVERS, START, READY = range(5)
_STEP = "first_run/step"
_IS_OVER = "first_run/is_over"
_KEEPING = "keeping"


def is_due(settings: QSettings, snapshot: Snapshot) -> bool:
    """Tell whether this is a first run: nothing is connected, and nothing was brought yet, unless in steps begun before."""
    if settings.value(_IS_OVER, False, type=bool) or snapshot.grants:
        return False
    has_begun = settings.contains(_STEP)
    return has_begun or all(each.id == BUILTIN for each in snapshot.upstreams)


def forget_first_run(settings: QSettings) -> None:
    """Take note that the first steps never need to come up by themselves any more."""
    settings.setValue(_IS_OVER, True)
    settings.remove(_STEP)


class FirstRun(QDialog):
    """Five pages. Where the person is is kept, so that they can close it in the middle and go on another day."""

    sign_in_asked = Signal(str)
    """The person wants to sign in to the server with this id, which was just added."""
    client_asked = Signal(str)
    """The person wants to see a client: the id of its grant, or "" for all of them."""
    key_asked = Signal()
    """The person wants to make a key."""

    def __init__(
        self,
        adapter: "BridgeAdapter",
        settings: QSettings,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._adapter = adapter
        self._settings = settings
        self._clock = clock
        self._snapshot: Snapshot | None = None
        self._now: SettingsNow | None = None
        self._apps: tuple[AiApp, ...] = ()
        self.errands = Errands(adapter, self)
        self.dialog: ServerDialog | AppsDialog | None = None
        self.setWindowTitle(self.tr("First steps with MCP Auth Bridge"))
        self.secrets = SecretsPage()
        self.apps = AppsPage()
        self.servers = ServersPage((FORM, PASTE, IMPORT))
        self.start = StartPage()
        self.ready = ReadyPage()
        self.pages: tuple[StepPage, ...] = (self.secrets, self.apps, self.servers, self.start, self.ready)
        self.bar = StepBar(len(self.pages))
        self.caption = Label(kind=Type.CAPTION, tone=Tone.MUTED)
        self.stack = QStackedWidget()
        self.notice = Notice()
        self.progress = QProgressBar()
        self.back = SymbolButton(self.tr("Back"))
        self.skip = SymbolButton(self.tr("Skip"))
        self.next = SymbolButton(self.tr("Continue"))
        self._lay_out()
        self._connect()
        step = self._settings.value(_STEP, SECRETS, type=int)
        self._turn(step if isinstance(step, int) and 0 <= step < len(self.pages) else SECRETS)

    def step(self) -> int:
        """Return the number of the page shown."""
        return self.stack.currentIndex()

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Take up a snapshot."""
        before, self._snapshot = self._snapshot, snapshot
        self.secrets.paint(snapshot)
        self.apps.paint(snapshot)
        self.servers.paint(snapshot)
        if before is None or before.grants != snapshot.grants or before.started_at != snapshot.started_at:
            self.read()
        self._show_state()

    # what the buttons do

    @Slot()
    def go_on(self) -> None:
        """Do what the page asks for, and turn to the next one."""
        if self.errands.is_running(_KEEPING):
            return
        step = self.step()
        if step == SECRETS and (self.secrets.wants_change() or self.secrets.is_in_trouble):
            self._keep_secrets()
        elif step == START and self.start.is_loaded:
            self._keep_start()
        elif step == READY:
            self.accept()
        else:
            self._turn(step + 1)

    @Slot()
    def skip_step(self) -> None:
        """Leave everything as it is and turn to the next page."""
        if not self.errands.is_running(_KEEPING):
            self._turn(self.step() + 1)

    @Slot()
    def go_back(self) -> None:
        """Turn to the page before; what was done there stays done."""
        if self.step() > SECRETS and not self.errands.is_running(_KEEPING):
            self._turn(self.step() - 1)

    @Slot(str)
    def connect_app(self, app_id: str) -> None:
        """Open the window that connects apps, at one of them."""
        if self.dialog is not None or self._snapshot is None:
            return
        self.dialog = AppsDialog(self._adapter, self, self._clock)
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.grant_asked.connect(self.client_asked)
        self.dialog.key_asked.connect(self.key_asked)
        self.dialog.sign_in_asked.connect(self.sign_in_asked)
        self._adapter.changed.connect(self.dialog.paint)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.paint(self._snapshot)
        self.dialog.select(app_id)
        self.dialog.show()

    @Slot(int)
    def add_servers(self, way: int) -> None:
        """Open the window that adds servers, in one of its ways."""
        if self.dialog is not None or self._snapshot is None:
            return
        dialog = ServerDialog(self._adapter, self, place=self._snapshot.secrets_kept_in, tab=way)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.sign_in_asked.connect(self.sign_in_asked)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.show()

    @Slot()
    def read(self) -> None:
        """Ask the bridge for what the page shown is about."""
        if not self.isVisible() or not self._is_serving():
            return
        step = self.step()
        if step in (SECRETS, START, READY):
            # Each page by itself: what one asked before a change was kept is no answer to the next one.
            self.errands.run(
                f"settings {step}",
                lambda bridge: bridge.settings_now(),
                lambda now: self._take_settings(step, now),
                self._tell,
            )
        if step in (APPS, READY):
            self.errands.run(f"apps {step}", lambda bridge: bridge.apps.list(), self._take_apps, self._tell)
        if step == SERVERS:
            self.errands.run(
                "servers", lambda bridge: bridge.upstreams.find_installed(), self.servers.show_found, self._tell
            )

    def done(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            forget_first_run(self._settings)
        self.errands.forget_all()
        self.secrets.forget_passphrase()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and hasattr(self, "stack"):
            # The person may come back from an app that they have just connected.
            self.read()

    # inside

    def _keep_secrets(self) -> None:
        if not self.secrets.judge():
            return
        choice, passphrase = self.secrets.choice(), self.secrets.passphrase()

        def kept(_: Any) -> None:
            self.secrets.forget_passphrase()
            self._turn(APPS)

        self._keep(lambda bridge: bridge.use_secrets(choice, passphrase), kept)

    def _keep_start(self) -> None:
        login, clients = self.start.login.value(), self.start.clients.value()
        now = self._now
        is_on = now is not None and now.autostart.state == "on"

        def keep(bridge: "Bridge") -> None:
            bridge.use(notify_of_clients=clients)
            if login != is_on:
                bridge.use_autostart(login)

        self._keep(keep, lambda _: self._turn(READY))

    def _keep(self, command: "Callable[[Bridge], Any]", then: Callable[[Any], None]) -> None:
        self.notice.clear()
        self.errands.run(_KEEPING, command, then, self._tell)

    def _tell(self, error: BridgeError) -> None:
        self.notice.say(BAD, error.title, without_file(error.hint))
        self._show_state()

    def _take_settings(self, step: int, now: "SettingsNow") -> None:
        if step != self.step():
            return
        self._now = now
        self.secrets.load(now)
        self.start.load(now)
        self._show_state()

    def _take_apps(self, apps: tuple[AiApp, ...]) -> None:
        self._apps = apps
        self.apps.show_apps(apps)
        self._show_state()

    @Slot()
    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self.read()

    def _turn(self, step: int) -> None:
        self.notice.clear()
        self.stack.setCurrentIndex(step)
        self._settings.setValue(_STEP, step)
        self.bar.show_step(step)
        self.caption.setText(self.tr("Step {number} of {count}").format(number=step + 1, count=len(self.pages)))
        self.apps.wait()
        self._show_state()
        self.read()
        if self.isVisible():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, f"{self.caption.text()}. {self.pages[step].question.text()}")

    @Slot()
    def _show_state(self) -> None:
        step = self.step()
        is_keeping = self.errands.is_running(_KEEPING)
        is_pending = step == SECRETS and (self.secrets.wants_change() or self.secrets.is_in_trouble)
        self.back.setVisible(step > SECRETS)
        self.back.setEnabled(not is_keeping)
        is_stuck = step == START and (self.notice.banner is not None or not self._is_serving())
        self.skip.setVisible(is_pending or is_stuck)
        self.skip.setEnabled(not is_keeping)
        self.next.setEnabled(not is_keeping)
        self.next.setText(self._next_words(step))
        self.progress.setVisible(is_keeping)
        self.stack.setEnabled(not is_keeping)
        if step == READY:
            self.ready.show_summary(self._summary())

    def _next_words(self, step: int) -> str:
        if step == SECRETS and self.secrets.wants_change():
            return self.tr("Keep them there")
        if step == SECRETS and self.secrets.is_in_trouble:
            return self.tr("Try again")
        if (step == APPS and not self._is_connected()) or (step == SERVERS and not self.servers.count()):
            return self.tr("Skip")
        return self.tr("Done") if step == READY else self.tr("Continue")

    def _is_serving(self) -> bool:
        return self._snapshot is not None and self._snapshot.started_at is not None

    def _is_connected(self) -> bool:
        return self.apps.connected() > 0 or bool(self._snapshot is not None and self._snapshot.grants)

    def _summary(self) -> tuple[str, ...]:
        snapshot, now = self._snapshot, self._now
        place = words.plain(snapshot.secrets_kept_in, 60) if snapshot is not None else "–"
        apps = [words.plain(each.name, 60) for each in self._apps if each.state in ("connected", "needs restart")]
        if not apps and snapshot is not None:
            apps = [words.client(grant) for grant in snapshot.grants if grant.ended_at is None]
        count = self.servers.count()
        starts = {
            "on": self.tr("When you log in"),
            "elsewhere": self.tr("When you start it; another copy starts when you log in"),
        }.get(now.autostart.state if now is not None else "", self.tr("When you start it"))
        tells = now is not None and now.config.notify_of_clients
        servers = self.tr("1 server") if count == 1 else self.tr("{count} servers").format(count=count)
        return (
            self.tr("The place for them needs you; Home says what to do")
            if self.secrets.is_in_trouble
            else self.tr("Stored in: {place}").format(place=words.isolated(place)),
            ", ".join(words.isolated(name) for name in apps) if apps else self.tr("None connected yet"),
            servers if count else self.tr("None yet, only the bridge's own tools"),
            starts,
            self.tr("Questions, and each app that has connected") if tells else self.tr("Questions only"),
        )

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self.skip_step)
        self.next.clicked.connect(self.go_on)
        self.secrets.edited.connect(self.notice.clear)
        self.secrets.edited.connect(self._show_state)
        self.apps.connect_asked.connect(self.connect_app)
        self.servers.add_asked.connect(self.add_servers)
        self.errands.changed.connect(self._show_state)

    def _lay_out(self) -> None:
        for page in self.pages:
            self.stack.addWidget(page)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(Space.XS)
        self.progress.setAccessibleName(self.tr("Waiting"))
        self.progress.hide()
        self.next.setDefault(True)
        for button in (self.back, self.skip, self.next):
            button.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        head.setSpacing(Space.S)
        head.addWidget(self.bar)
        head.addWidget(self.caption)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.skip)
        buttons.addWidget(self.next)
        footer = QVBoxLayout()
        footer.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        footer.setSpacing(Space.M)
        footer.addWidget(self.notice)
        footer.addWidget(self.progress)
        footer.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addWidget(Separator())
        column.addLayout(footer)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.setMinimumSize(letter * 66, line * 24)
        self.resize(letter * 88, line * 34)
