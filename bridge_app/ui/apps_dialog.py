"""Connecting an AI app: the apps on this computer, what would be written for one, and how it comes in, live."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bridge_app.errors import BridgeError, NotBehindBridge
from bridge_app.models import AiApp, AppServer, SetupPreview, SetupProgress, Snapshot, Snippet
from bridge_app.ui import app_words, words
from bridge_app.ui.app_pages import AppHead, CheckPage, CopyPage, OverviewPage, PreviewPage, busy_bar
from bridge_app.ui.apps_model import AppDelegate, AppsModel, is_extra
from bridge_app.ui.browser import open_in_app
from bridge_app.ui.commands import Errands
from bridge_app.ui.design import Label, Separator, Sign, Space, SymbolButton, Tone, Type, announce, symbol_icon
from bridge_app.ui.form_parts import BAD, GOOD, Notice
from bridge_app.ui.questions import ALLOW_AFTER_MS
from bridge_app.ui.server_dialog import ServerDialog

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

POLL_MS = 500
HELP_AFTER = 20.0
"""Seconds without a step forward after which it says what helps."""
SEARCH_FROM = 9
"""Below so many apps there is nothing to search."""

_LIST = "list"


class Step(IntEnum):
    """Where a person is with one app."""

    OVERVIEW = 0
    PREVIEW = 1
    CHECK = 2
    COPY = 3


@dataclass(slots=True)
class Told:
    """What was last to be said of an app, and the command that tries again, if that can help."""

    sign: Sign
    title: str
    hint: str = ""
    again: Callable[[], None] | None = None


@dataclass(slots=True)
class Journey:
    """How far a person has come with one app; kept while they look at another."""

    step: Step = Step.OVERVIEW
    preview: SetupPreview | None = None
    snippet: Snippet | None = None
    progress: SetupProgress | None = None
    since: float = 0.0
    moved_at: float = 0.0
    told: Told | None = None
    servers: tuple[AppServer, ...] = ()
    """What the app starts by itself."""


class AppsDialog(QDialog):
    """A list of apps, and beside it one of them: preview, write, watch, undo. Nothing is written before it was shown."""

    grant_asked = Signal(str)
    """The person wants to see a client: the id of its grant, or "" for all of them."""
    key_asked = Signal()
    """The person wants to make a key."""
    sign_in_asked = Signal(str)
    """The person wants to sign in to the server with this id, which was just brought behind the bridge."""

    def __init__(
        self, adapter: "BridgeAdapter", parent: QWidget | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._adapter = adapter
        self._clock = clock
        self._snapshot: Snapshot | None = None
        self._journeys: dict[str, Journey] = {}
        self._selected_id: str | None = None
        self._list_told: Told | None = None
        self._is_known = False
        self._awake: tuple[str, SetupPreview] | None = None
        self._default: QPushButton | None = None
        self.servers_dialog: ServerDialog | None = None
        self._leads_on = False
        # Before the errands forget what was under way.
        adapter.failed.connect(self._tell_lost)
        self.errands = Errands(adapter, self)
        self.model = AppsModel()
        self.title = Label(self.tr("Connect an app"), Type.TITLE)
        self.search = QLineEdit()
        self.list = AppList(self.model)
        self.head = AppHead()
        self.overview = OverviewPage()
        self.preview = PreviewPage()
        self.check = CheckPage()
        self.copy = CopyPage()
        self.notice = Notice()
        self.waiting = busy_bar(self.tr("Waiting"))
        self.undo = SymbolButton(self.tr("Undo…"), "undo")
        self.copy_instead = SymbolButton(self.tr("Copy instead"), "copy")
        self.back = SymbolButton(self.tr("Back"))
        self.close_button = SymbolButton(self.tr("Close"))
        self.next = SymbolButton(self.tr("Connect"))
        self._wake = QTimer(self, singleShot=True, interval=ALLOW_AFTER_MS)
        self._poll = QTimer(self, interval=POLL_MS)
        self._lay_out()
        self._connect()
        self._show()

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Take up the address, and whether everything is paused."""
        self._snapshot = snapshot
        self._show()

    def selected(self) -> AiApp | None:
        """Return the app whose details are shown."""
        return self.model.app_of(self._selected_id)

    def select(self, app_id: str) -> None:
        """Show the details of an app, once the apps are known."""
        if not self._is_known:
            self._selected_id = app_id
        if (row := self.model.row_of(app_id)) is not None:
            self.list.setCurrentIndex(self.model.index(row))

    # what the buttons do

    @Slot()
    def go_on(self) -> None:
        """Take the step that the right button names."""
        app = self.selected()
        if app is None or self._is_busy(app.id):
            return
        journey = self._journey(app.id)
        if journey.step is Step.PREVIEW:
            self._write(app)
        elif self._step(app) is Step.COPY:
            self._watch(app.id, self._clock())
        elif app.state == "unreadable":
            self.read()
        elif app.state in ("connected", "needs restart"):
            self._watch(app.id, 0.0)
        elif app.state in ("not connected", "changed"):
            self._look(app.id, is_undo=False)

    @Slot()
    def go_back(self) -> None:
        """Return to how the app stands; nothing is written."""
        app = self.selected()
        if app is not None and not self.errands.is_running(f"{app.id} write"):
            journey = self._journey(app.id)
            journey.step, journey.told = Step.OVERVIEW, None
            self._show()
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def undo_selected_app(self) -> None:
        """Show what undoing would take out of the selected app's settings."""
        if (app := self.selected()) is not None and not self._is_busy(app.id):
            self._look(app.id, is_undo=True)

    @Slot()
    def copy_for_selected_app(self) -> None:
        """Show what to paste for the selected app, in place of writing it."""
        if (app := self.selected()) is not None and not self._is_busy(app.id):
            journey = self._journey(app.id)
            journey.step, journey.told = Step.COPY, None
            self._show()
            self._fetch_snippet(app.id)

    @Slot()
    def bring_servers(self) -> None:
        """Let the person bring the selected app's own servers behind the bridge."""
        app = self.selected()
        if app is None or self.servers_dialog is not None or self._is_busy(app.id):
            return
        place = self._snapshot.secrets_kept_in if self._snapshot is not None else ""
        self.servers_dialog = ServerDialog(self._adapter, self, place=place, source=app)
        self.servers_dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.servers_dialog.sign_in_asked.connect(self._ask_to_sign_in)
        self.servers_dialog.finished.connect(self._take_brought)
        self.servers_dialog.show()

    @Slot()
    def take_out_servers(self) -> None:
        """Show what taking the servers that are behind the bridge out of the selected app would change."""
        if (app := self.selected()) is not None and not self._is_busy(app.id):
            self._look(app.id, is_undo=False, names=app_words.behind(self._journey(app.id).servers))

    @Slot()
    def read(self) -> None:
        """Ask the bridge for the apps, and how they stand."""
        self.errands.run(_LIST, lambda bridge: bridge.apps.list(), self._take_list, self._tell_list)

    def done(self, result: int) -> None:
        self._poll.stop()
        self.errands.forget_all()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()
        self._show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self._poll.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_search_icon"):
            self._search_icon.setIcon(symbol_icon("search", self.palette(), Tone.MUTED))
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._is_known:
            # The person may have been at the file, or opened the app.
            self.read()

    # the steps

    def _look(self, app_id: str, *, is_undo: bool, names: tuple[str, ...] = ()) -> None:
        """Ask what would change, and show it; `names` are servers to take out."""

        def ask(bridge: "Bridge") -> Any:
            apps = bridge.apps
            if is_undo:
                return apps.preview_undo(app_id)
            return apps.preview_replace(app_id, names) if names else apps.preview(app_id)

        def take(preview: SetupPreview) -> None:
            journey = self._journey(app_id)
            journey.step, journey.preview, journey.told = Step.PREVIEW, preview, None
            self._show()

        self._run(app_id, "look", ask, take, lambda: self._look(app_id, is_undo=is_undo, names=names))

    def _write(self, app: AiApp) -> None:
        """Write what was shown, if the file is still what it was."""
        preview = self._journey(app.id).preview
        if preview is None or self._awake != (app.id, preview):
            return
        is_undo, since = preview.is_undo, self._clock()

        def take(written: AiApp) -> None:
            self.model.replace(written)
            self._fetch_servers(written)
            if is_undo:
                journey = self._journey(app.id)
                journey.step, journey.progress = Step.OVERVIEW, None
                said = self.tr("The bridge is out of the settings of {name}.").format(name=app_words.app(app))
                back = self.tr("Its own servers are back.") if preview.names else ""
                journey.told = Told(GOOD, self.tr("Undone."), f"{said} {back}".strip())
                self._show()
                self.next.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._watch(app.id, since)

        # Trying again means looking again: what is written is always what was shown.
        again = partial(self._look, app.id, is_undo=is_undo, names=preview.names)
        self._run(app.id, "write", lambda bridge: bridge.apps.apply(preview), take, again)

    def _watch(self, app_id: str, since: float) -> None:
        """Show how far the app has come, and follow it."""
        journey = self._journey(app_id)
        journey.step, journey.progress, journey.told = Step.CHECK, None, None
        journey.since, journey.moved_at = since, self._clock()
        self._show()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ask_for_progress()

    @Slot()
    def ask_for_progress(self) -> None:
        """Ask how far the selected app has come, if that is what is shown."""
        app_id = self._selected_id
        if app_id is None or not self._is_watching():
            return
        since = self._journey(app_id).since

        def go_on() -> None:
            self._journey(app_id).told = None
            self._show()
            self.ask_for_progress()

        self.errands.run(
            f"{app_id} progress",
            lambda bridge: bridge.apps.progress(app_id, since),
            lambda progress: self._take_progress(app_id, progress),
            lambda error: self._tell(app_id, error, go_on),
        )

    def _take_progress(self, app_id: str, progress: SetupProgress) -> None:
        journey = self._journey(app_id)
        before, journey.progress = journey.progress, progress
        if before is None or _count(before) != _count(progress):
            journey.moved_at = self._clock()
        if app_words.is_done(progress):
            if (app := self.model.app_of(app_id)) is not None:
                name = words.isolated(app_words.app(app))
                announce(self, self.tr("{name} is connected").format(name=name))
            # For its grant, and its new state.
            self.read()
        self._show()

    def _fetch_snippet(self, app_id: str) -> None:
        def take(snippet: Snippet) -> None:
            self._journey(app_id).snippet = snippet
            self._show()

        self.errands.run(
            f"{app_id} snippet",
            lambda bridge: bridge.apps.snippet(app_id),
            take,
            lambda error: self._tell(app_id, error, lambda: self._fetch_snippet(app_id)),
        )

    def _fetch_servers(self, app: AiApp) -> None:
        """Ask what the app starts by itself."""

        def take(servers: tuple[AppServer, ...]) -> None:
            self._journey(app.id).servers = servers
            self._show()
            if self._leads_on and self.selected() == app:
                self._leads_on = False
                self.overview.servers.lead_on()

        if app.path and not is_extra(app):
            # What can't be read is told as the state of the app.
            self.errands.run(
                f"{app.id} servers", lambda bridge: bridge.apps.own_servers(app.id), take, lambda _: take(())
            )

    @Slot()
    def _take_brought(self) -> None:
        """Look how things stand once servers were brought, and lead on."""
        if self.servers_dialog is not None:
            self.servers_dialog.deleteLater()
            self.servers_dialog = None
        if (app := self.selected()) is not None:
            self._leads_on = True
            self._fetch_servers(app)

    @Slot(str)
    def _ask_to_sign_in(self, upstream_id: str) -> None:
        self.sign_in_asked.emit(upstream_id)
        self.accept()

    # inside

    def _run(
        self,
        app_id: str,
        what: str,
        command: "Callable[[Bridge], Any]",
        then: Callable[[Any], None],
        again: Callable[[], None],
    ) -> None:
        self._journey(app_id).told = None
        self.errands.run(f"{app_id} {what}", command, then, lambda error: self._tell(app_id, error, again))

    def _tell(self, app_id: str, error: BridgeError, again: Callable[[], None]) -> None:
        is_stale = isinstance(error, NotBehindBridge)
        if is_stale and (app := self.model.app_of(app_id)) is not None:
            self._fetch_servers(app)
        self._journey(app_id).told = Told(BAD, error.title, error.hint, None if is_stale else again)
        self._show()

    @Slot(object)
    def _tell_lost(self, error: BridgeError) -> None:
        """Say in its place that the bridge is gone; what was chosen and shown stays."""
        if self.isVisible() and self.errands.is_running(_LIST) and not self._is_known:
            self._tell_list(error)
        elif self.isVisible() and (app := self.selected()) is not None and self._is_asking(app.id):
            self._tell(app.id, error, self._try_again_from_here)

    def _try_again_from_here(self) -> None:
        if (app := self.selected()) is None:
            return
        journey = self._journey(app.id)
        journey.told = None
        if journey.step is Step.PREVIEW and journey.preview is not None:
            self._look(app.id, is_undo=journey.preview.is_undo, names=journey.preview.names)
        elif journey.step is Step.OVERVIEW:
            self.read()
        else:
            self._enter(app)
        self._show()

    def _tell_list(self, error: BridgeError) -> None:
        self._list_told = Told(BAD, error.title, error.hint, self.read)
        self._show()

    def _take_list(self, apps: tuple[AiApp, ...]) -> None:
        is_first = not self._is_known
        self._is_known, self._list_told = True, None
        self.model.show_apps(apps)
        if is_first:
            app = self.model.app_of(self._selected_id) or self.model.first()
            if app is not None and app.is_installed:
                self.select(app.id)
            else:
                self.select(app_words.OTHER)
        elif (app := self.selected()) is not None:
            self._enter(app)
        self._show()

    def _journey(self, app_id: str) -> Journey:
        return self._journeys.setdefault(app_id, Journey())

    def _is_busy(self, app_id: str) -> bool:
        return any(self.errands.is_running(f"{app_id} {what}") for what in ("look", "write"))

    def _is_asking(self, app_id: str) -> bool:
        return self._is_busy(app_id) or any(
            self.errands.is_running(f"{app_id} {what}") for what in ("snippet", "progress")
        )

    def _is_watching(self) -> bool:
        if self._selected_id is None or not self.isVisible():
            return False
        journey = self._journey(self._selected_id)
        return journey.step is Step.CHECK and journey.told is None and not app_words.is_done(journey.progress)

    def _step(self, app: AiApp) -> Step:
        """Return what is shown of an app: one that can't be written to starts with what to copy."""
        step = self._journey(app.id).step
        return Step.COPY if step is Step.OVERVIEW and app.state == "by hand" else step

    @Slot(QModelIndex, QModelIndex)
    def _note_selection(self, now: QModelIndex, before: QModelIndex) -> None:
        app = self.model.app(now.row()) if now.isValid() else None
        if app is None or app.id == self._selected_id:
            return
        self._selected_id = app.id
        self._enter(app)
        self._show()
        for page in (self.overview, self.preview, self.check, self.copy):
            page.verticalScrollBar().setValue(0)

    def _enter(self, app: AiApp) -> None:
        """Ask for what the page of an app needs."""
        if app.id != app_words.SCRIPT and self._step(app) is Step.COPY and self._journey(app.id).snippet is None:
            self._fetch_snippet(app.id)
        self._fetch_servers(app)
        self.ask_for_progress()

    @Slot()
    def _select_again(self) -> None:
        if self._selected_id is not None:
            position = self.list.verticalScrollBar().value()
            self.select(self._selected_id)
            self.list.verticalScrollBar().setValue(position)

    @Slot(str)
    def _search(self, text: str) -> None:
        self.model.search(text)
        if self.model.row_of(self._selected_id) is None and (first := self.model.first()) is not None:
            self.select(first.id)

    @Slot()
    def _wake_up(self) -> None:
        """Let what was shown long enough be written."""
        if (app := self.selected()) is not None and (preview := self._journey(app.id).preview) is not None:
            self._awake = (app.id, preview)
        self._show_buttons()

    @Slot()
    def _show(self) -> None:
        app = self.selected()
        self.search.setVisible(self.model.count() >= SEARCH_FROM)
        if app is None:
            self.right.setCurrentWidget(self.nothing)
            self.nothing_words.setText("" if self._list_told else self.tr("Looking for AI apps on this computer…"))
            self._show_told(self._list_told)
            self._show_buttons()
            return
        self.right.setCurrentWidget(self.details)
        journey, step = self._journey(app.id), self._step(app)
        self.head.paint(app)
        if step is Step.OVERVIEW:
            self.overview.paint(app, journey.servers, is_busy=self._is_busy(app.id))
        elif step is Step.PREVIEW and journey.preview is not None:
            self.preview.paint(app, journey.preview)
        elif step is Step.CHECK:
            self.check.paint(app, journey.progress, self._help(app, journey), is_waiting=self._is_watching())
        elif app.id == app_words.OTHER:
            self.copy.paint_other(journey.snippet, self._address(), is_any_found=self.model.has_installed())
        elif app.id == app_words.SCRIPT:
            self.copy.paint_script(self._address())
        else:
            self.copy.paint(app, journey.snippet)
        is_turned = self.pages.currentIndex() != step
        self.pages.setCurrentIndex(step)
        self._show_told(journey.told or self._list_told)
        is_news = step is Step.PREVIEW and self._awake != (app.id, journey.preview)
        self._show_buttons()
        if is_news and (is_turned or not self._wake.isActive()):
            # A second click on what was “Connect” must not be the yes.
            self._wake.start()
        if is_turned and step is Step.PREVIEW:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.preview.words.text())
        if self._is_watching() != self._poll.isActive():
            if self._poll.isActive():
                self._poll.stop()
            else:
                self._poll.start()

    def _show_told(self, told: Told | None) -> None:
        if told is None:
            self.notice.clear()
            return
        shown = self.notice.banner
        title, hint = words.plain(told.title, 600), words.plain(told.hint, 600)
        if shown is not None and (shown.title.text(), shown.hint.text()) == (title, hint):
            return
        banner = self.notice.say(told.sign, title, hint, self.tr("Try again") if told.again is not None else None)
        if banner.button is not None and told.again is not None:
            banner.button.clicked.connect(told.again)

    @Slot()
    def _show_buttons(self) -> None:
        app = self.selected()
        step = Step.OVERVIEW if app is None else self._step(app)
        is_busy = app is not None and self._is_busy(app.id)
        journey = Journey() if app is None else self._journey(app.id)
        is_other = app is not None and is_extra(app)
        self.waiting.setVisible(is_busy or (self.errands.is_running(_LIST) and not self._is_known))
        self.undo.setVisible(app is not None and app.can_undo and step in (Step.OVERVIEW, Step.CHECK))
        is_missing = app is not None and app.state in ("not connected", "changed", "unreadable")
        is_late = step is Step.CHECK and not app_words.is_done(journey.progress)
        self.copy_instead.setVisible(app is not None and (is_late or (step is Step.OVERVIEW and is_missing)))
        # Beside “Cancel” it would only make people wonder.
        self.close_button.setVisible(step is not Step.PREVIEW)
        self.back.setVisible(step is Step.PREVIEW or journey.step in (Step.CHECK, Step.COPY))
        self.back.setText(self.tr("Cancel") if step is Step.PREVIEW else self.tr("Back"))
        self.next.setText(self._next_words(app, step, journey))
        self.next.setVisible(
            app is not None
            and not is_other
            and step is not Step.CHECK
            and (step is not Step.COPY or journey.snippet is not None)
        )
        is_asleep = step is Step.PREVIEW and app is not None and self._awake != (app.id, journey.preview)
        for button in (self.undo, self.copy_instead, self.back):
            button.setEnabled(not is_busy)
        self.next.setEnabled(not is_busy and not is_asleep and not (step is Step.PREVIEW and journey.told is not None))
        is_next = self.next.isVisibleTo(self) and self.next.isEnabled()
        default = self.back if step is Step.PREVIEW else self.next if is_next else self.close_button
        if default is not self._default:
            self._default = default
            default.setDefault(True)

    def _next_words(self, app: AiApp | None, step: Step, journey: Journey) -> str:
        if step is Step.PREVIEW:
            is_undo = journey.preview is not None and journey.preview.is_undo
            return self.tr("Undo") if is_undo else self.tr("Write")
        if step is Step.COPY:
            return self.tr("Wait for it")
        if app is None or app.state == "not connected":
            return self.tr("Connect")
        return {
            "changed": self.tr("Write again"),
            "unreadable": self.tr("Try again"),
        }.get(app.state, self.tr("Check it now"))

    def _help(self, app: AiApp, journey: Journey) -> str:
        if self._clock() - journey.moved_at < HELP_AFTER:
            return ""
        is_paused = self._snapshot is not None and self._snapshot.is_paused
        return app_words.help_for(app, journey.progress, is_paused=is_paused)

    def _address(self) -> str:
        return self._snapshot.address if self._snapshot is not None else ""

    @Slot()
    def _ask_for_clients(self) -> None:
        app = self.selected()
        self.grant_asked.emit(app.grant_ids[0] if app is not None and app.grant_ids else "")
        self.accept()

    @Slot()
    def _ask_for_key(self) -> None:
        self.accept()
        self.key_asked.emit()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.model.modelReset.connect(self._select_again)
        self.list.selectionModel().currentChanged.connect(self._note_selection)
        self.errands.changed.connect(self._show)
        self.overview.clients_asked.connect(self._ask_for_clients)
        self.overview.servers.bring_asked.connect(self.bring_servers)
        self.overview.servers.take_out_asked.connect(self.take_out_servers)
        self.check.clients_asked.connect(self._ask_for_clients)
        self.copy.key_asked.connect(self._ask_for_key)
        self.copy.link_asked.connect(open_in_app)
        self.undo.clicked.connect(self.undo_selected_app)
        self.copy_instead.clicked.connect(self.copy_for_selected_app)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.reject)
        self._wake.timeout.connect(self._wake_up)
        self._poll.timeout.connect(self.ask_for_progress)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Connect an app"))
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search apps"))
        self.search.setClearButtonEnabled(True)
        self._search_icon = self.search.addAction(
            symbol_icon("search", self.palette(), Tone.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        left = QVBoxLayout()
        left.setContentsMargins(Space.XL, Space.S, 0, Space.M)
        left.setSpacing(Space.S)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        self.pages = QStackedWidget()
        for page in (self.overview, self.preview, self.check, self.copy):
            self.pages.addWidget(page)
        self.details = QWidget()
        details = QVBoxLayout(self.details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(0)
        details.addWidget(self.head)
        details.addWidget(self.pages, 1)
        self.nothing = QWidget()
        self.nothing_words = Label(tone=Tone.MUTED, wraps=True)
        self.nothing_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing = QVBoxLayout(self.nothing)
        nothing.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        nothing.addWidget(self.nothing_words)
        self.right = QStackedWidget()
        self.right.addWidget(self.nothing)
        self.right.addWidget(self.details)
        self.middle = _Middle()
        middle = QHBoxLayout(self.middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addLayout(left, 4)
        middle.addWidget(self.right, 7)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.copy_instead)
        buttons.addStretch(1)
        for button in (self.back, self.close_button, self.next):
            button.setMinimumWidth(letter * 13)
            buttons.addWidget(button)
        footer = QVBoxLayout()
        footer.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        footer.setSpacing(Space.M)
        footer.addWidget(self.notice)
        footer.addLayout(buttons)
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XS)
        head.addWidget(self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.middle, 1)
        column.addWidget(Separator())
        # Its place is kept, or everything would jump by it.
        policy = self.waiting.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.waiting.setSizePolicy(policy)
        column.addWidget(self.waiting)
        column.addLayout(footer)
        for child in self.findChildren(QPushButton):
            # Enter presses the button that has the focus, not another one.
            child.setAutoDefault(True)
        self.setMinimumSize(letter * 84, line * 26)
        self.resize(letter * 118, line * 40)


class _Middle(QWidget):
    """List and details: both scroll, so they take what is left, however high they would like to be."""

    def hasHeightForWidth(self) -> bool:
        return False


class AppList(QListView):
    """The apps under their headings, each as high as it needs; Tab leaves the list."""

    def __init__(self, model: AppsModel) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("AI apps"))
        self.setModel(model)
        self.setItemDelegate(AppDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 26)


def _count(progress: SetupProgress) -> int:
    return sum((progress.has_registered, progress.has_signed_in, progress.has_listed_tools))
