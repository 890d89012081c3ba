"""Wires everything with a face, once the icon is there, and ends an app that runs elsewhere.

What has a larger face is loaded and made in pieces when it is first needed: nothing waits for it.
"""

import functools
import importlib
import logging
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QSettings,
    QSocketNotifier,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QListWidget

from bridge_app.errors import BridgeError
from bridge_app.models import KINDS_WITHOUT_LOGIN, Grant, RunState, Snapshot
from bridge_app.paths import Paths
from bridge_app.sentences import Sentence
from bridge_app.ui import words
from bridge_app.ui.adapter import START_PROBLEM, STOP_SECONDS, BridgeAdapter, ServerThread
from bridge_app.ui.first_icon import FirstIcon
from bridge_app.ui.icons import app_icon
from bridge_app.ui.notifications import QUESTION_KEY, Notification, Notifications
from bridge_app.ui.single_instance import SingleInstance
from bridge_app.ui.tray import Tray, living_grants
from bridge_app.ui.wake import Wake

if TYPE_CHECKING:
    from bridge_app.ui.first_run import FirstRun
    from bridge_app.ui.main_window import MainWindow
    from bridge_app.ui.question_notices import QuestionNotices
    from bridge_app.ui.questions import ApprovalPrompter
    from bridge_app.ui.start_choices import StartChoices

logger = logging.getLogger(__name__)

QUIT_SECONDS = 10.0
_LOOK_AGAIN_SECONDS = 0.05
_BREATH_MS = 10
_TURN_MS = 1
_KEEPS_RUNNING = "keeps-running"
_CHANGED_TOOLS = "changed-tools"
_OTHER_PROGRAM = "other-program-"
_SERVERS = "servers"
_PROBLEM = "problem-"
_LOADED_IN_PIECES = (
    "design",
    "form_parts",
    "dialogs",
    "questions",
    "question_notices",
    "start_choices",
    "main_window",
    "home_page",
)
_LOADED_AFTERWARDS = (
    *("commands", "rights_choice", "key_dialog", "access_dialog", "use_dialog", "clients_model", "clients_page"),
    *("snippet_view", "pairs_field", "server_form", "server_dialog", "server_cards", "server_tools", "servers_page"),
    *("hour_chart", "activity_model", "activity_page", "settings_section", "sign_in_fields", "sign_in_form"),
    *("access_tokens_form", "secrets_form", "network_form", "audit_form", "notifications_form", "advanced_form"),
    *("settings_page", "apps_model", "apps_dialog"),
)
"""What the other pages need, in the order in which it is built on; loaded while the window is looked at for the first time."""

P = ParamSpec("P")


def quit_running(seconds: float = QUIT_SECONDS) -> bool:
    """End the app that runs, and wait until it has; False if none runs.

    Raises BridgeError if it does not end, or if what runs is a server without a window.
    """
    if QCoreApplication.instance() is None:
        # Local sockets want one; a display they don't need.
        application = QCoreApplication(sys.argv[:1])
        application.setApplicationName("mcp-auth-bridge")
    from bridge_app.discovery import find_running

    paths = Paths.standard()
    paths.prepare()
    instance = SingleInstance(paths)
    if not instance.is_held():
        if (serving := find_running(paths)) is not None:
            raise BridgeError(
                Sentence("What runs is a server without a window (process {pid}).", pid=serving.pid),
                "End it where it was started, with Ctrl+C.",
            )
        return False
    deadline = time.monotonic() + seconds
    is_told = False
    while instance.is_held():
        is_told = is_told or instance.tell("quit")
        if time.monotonic() >= deadline:
            raise BridgeError(
                "MCP Auth Bridge does not end." if is_told else "MCP Auth Bridge runs, but does not answer.",
                "Wait a moment and try again. If that does not help, end it with your system's task manager.",
            )
        time.sleep(_LOOK_AGAIN_SECONDS)
    return True


def _in_window(method: "Callable[Concatenate[Desktop, P], None]") -> "Callable[Concatenate[Desktop, P], None]":
    """Let a method of the desktop run once there is a window: now, if there is one already."""

    @functools.wraps(method)
    def later(desktop: "Desktop", /, *args: P.args, **kwargs: P.kwargs) -> None:
        desktop.when_made(lambda: method(desktop, *args, **kwargs))

    return later


class Desktop(QObject):
    """Everything with a face, wired: tray, window, questions, notifications, and the adapter behind them."""

    def __init__(
        self,
        application: QApplication,
        paths: Paths,
        instance: SingleInstance,
        *,
        first: FirstIcon | None = None,
        start_bridge_thread: Callable[..., ServerThread] | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self._paths = paths
        self._instance = instance
        self._is_session_ending = False
        self._known_grants: frozenset[str] | None = None
        self._other_programs: frozenset[str] | None = None
        self._problems: frozenset[str] | None = None
        self.settings = QSettings(str(paths.data_dir / "window.ini"), QSettings.Format.IniFormat)
        self.adapter = BridgeAdapter(paths, self, start_bridge_thread=start_bridge_thread)
        self.tray = Tray(self.adapter, self, first=first)
        self.tray.show()
        application.setWindowIcon(app_icon())
        self._window: MainWindow | None = None
        self._prompter: ApprovalPrompter | None = None
        self._choices: StartChoices | None = None
        self._question_notices: QuestionNotices | None = None
        self._pieces: Iterator[None] | None = None
        self._more: Iterator[str] | None = None
        self._waiting: list[Callable[[], None]] = []
        self.notifications = Notifications(self, show_elsewhere=self.tray.show_message)
        self.wake = Wake(self)
        self.first_run: FirstRun | None = None
        self._may_welcome = False
        self._is_serving = False
        self._connect()
        if first is not None:
            first.hand_over({"open": self.show_window, "quit": self.quit})

    @property
    def window(self) -> "MainWindow":
        """The window; made at once if it is not there yet."""
        while self._window is None:
            self._make_piece()
        return self._window

    @property
    def prompter(self) -> "ApprovalPrompter":
        """Who asks the person."""
        assert self.window
        assert self._prompter is not None
        return self._prompter

    @property
    def question_notices(self) -> "QuestionNotices":
        """Who shows questions as notifications, too."""
        assert self.window
        assert self._question_notices is not None
        return self._question_notices

    @property
    def choices(self) -> "StartChoices":
        """Who says why nothing serves."""
        assert self.window
        assert self._choices is not None
        return self._choices

    def start(self, *, show_window: bool) -> None:
        """Show what is to be shown and start serving, once Qt runs."""
        # Who did not ask for the window is asked nothing in it.
        self._may_welcome = show_window
        QTimer.singleShot(0, self.adapter, self.adapter.start)
        if show_window:
            self.show_window()
        QTimer.singleShot(0, self.wake, self.wake.listen)

    def when_made(self, act: Callable[[], None]) -> None:
        """Do something once there is a window: now, or as soon as it is made, in pieces between which the rest goes on."""
        if self._window is not None:
            act()
            return
        self._waiting.append(act)
        if len(self._waiting) == 1:
            QTimer.singleShot(0, self, self._go_on_making)

    def stop(self) -> bool:
        """Take everything off the screen and end serving; False if that took too long."""
        self._put_first_run_away()
        self._waiting.clear()
        self._more = iter(())
        if self._window is not None:
            self._window.hide()
        self.tray.hide()
        if self._question_notices is not None:
            self._question_notices.withdraw()
        self.notifications.stop()
        is_clean = self.adapter.stop(STOP_SECONDS)
        self.settings.sync()
        self._instance.release()
        return is_clean

    @Slot()
    def quit(self) -> None:
        """Leave the event loop; whoever runs it then calls `stop`."""
        self._application.exit(0)

    @Slot(str)
    @_in_window
    def show_window(self, page: str = "") -> None:
        """Bring the window to the front, as far as the system lets us."""
        self._is_session_ending = False
        if page:
            self.window.show_page(page)
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        QApplication.alert(self.window)
        if self._more is None:
            self._more = self._load_afterwards()
            QTimer.singleShot(0, self, self._load_more)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Close:
            if not self._may_close_window():
                event.ignore()
                return True
            self._put_first_run_away()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        adapter, tray = self.adapter, self.tray
        adapter.changed.connect(tray.paint)
        adapter.changed.connect(self._paint)
        adapter.changed.connect(self._notify)
        adapter.changed.connect(self._welcome)
        adapter.failed.connect(self._show_failure)
        adapter.start_failed.connect(self._show_start_failure)
        tray.open_asked.connect(self.show_window)
        tray.review_asked.connect(self._review)
        tray.connect_asked.connect(self._connect_an_app)
        tray.revoke_asked.connect(self._revoke)
        tray.quit_asked.connect(self.quit)
        self.notifications.opened.connect(self._open_notification)
        self.wake.woke.connect(self._tell_of_wake)
        self._instance.show_asked.connect(self.show_window)
        self._instance.quit_asked.connect(self.quit)
        self._application.commitDataRequest.connect(self._let_session_end, Qt.ConnectionType.DirectConnection)

    # the window, in pieces

    def _go_on_making(self) -> None:
        """Make the next piece, and do what waited for the last one."""
        if self._window is None and self._waiting:
            self._make_piece()
            # Not at once: what is put off by nothing at all comes before everything else that waits.
            QTimer.singleShot(_TURN_MS, self, self._go_on_making)
        else:
            self._do_what_waited()

    def _do_what_waited(self) -> None:
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    def _make_piece(self) -> None:
        if self._pieces is None:
            self._pieces = self._make_window()
        next(self._pieces, None)

    def _make_window(self) -> Iterator[None]:
        for name in _LOADED_IN_PIECES:
            importlib.import_module(f"bridge_app.ui.{name}")
            yield
        from bridge_app.ui.design import follow_contrast
        from bridge_app.ui.main_window import MainWindow
        from bridge_app.ui.question_notices import QuestionNotices
        from bridge_app.ui.questions import ApprovalPrompter
        from bridge_app.ui.start_choices import StartChoices

        follow_contrast(self._application)
        # The first list takes longer than all else of the window: what belongs to its kind is made then, once.
        QListWidget().viewport()
        yield
        window = MainWindow(self.adapter, self.settings)
        yield
        window.home  # noqa: B018 - it is made by being asked for
        yield
        self._prompter = ApprovalPrompter(self.adapter, window)
        self._choices = StartChoices(self.adapter, window, self._paths)
        notices = QuestionNotices(self.notifications, self._prompter, self, is_in_front=lambda: self._is_in_front())
        notices.review_asked.connect(self._review)
        self._question_notices = notices
        window.quit_asked.connect(self.quit)
        window.review_asked.connect(self._review)
        window.fix_asked.connect(self._fix)
        window.first_run_asked.connect(self.show_first_run)
        window.installEventFilter(self)
        self._choices.quit_asked.connect(self.quit)
        self._window = window
        if self._painted is not None:
            self._paint(self._painted)

    def _load_more(self) -> None:
        """Load a piece of what the other pages need, then make them, so that a click does not have to."""
        if self._more is not None and next(self._more, None) is not None:
            # Not at once: what the person does comes first.
            QTimer.singleShot(_BREATH_MS, self, self._load_more)

    def _load_afterwards(self) -> Iterator[str]:
        for name in _LOADED_AFTERWARDS:
            importlib.import_module(f"bridge_app.ui.{name}")
            yield name
        for name in ("clients", "servers", "activity"):
            self.window.make_page(name)
            yield name
        for _ in self.window.make_settings():
            yield "settings"

    @Slot(object)
    def _paint(self, snapshot: Snapshot) -> None:
        self._painted = snapshot
        if self._window is not None:
            self._window.paint(snapshot)
            self.prompter.paint(snapshot)
            self.question_notices.paint(snapshot)
        elif snapshot.approvals:
            # Questions come up by themselves, also where no window was shown yet.
            self.when_made(lambda: None)

    # what people ask for

    @Slot()
    @_in_window
    def _review(self) -> None:
        if self.prompter.dialog is None:
            self.show_window("home")
        self.prompter.raise_question()

    @Slot()
    @_in_window
    def _connect_an_app(self) -> None:
        self.show_window()
        self.window.connect_an_app()

    @Slot(str)
    @_in_window
    def _revoke(self, grant_id: str) -> None:
        """Ask, then end a grant named in the tray's menu."""
        grant = next((each for each in self._grants if each.id == grant_id), None)
        if grant is None:
            return
        from bridge_app.ui.dialogs import confirm

        self.show_window("clients")
        if confirm(
            self.window,
            self.tr("Revoke access for {name}?").format(name=words.isolated(words.client(grant))),
            words.what_revoking_does(grant),
            self.tr("&Revoke"),
        ):
            self.adapter.submit(lambda bridge: bridge.revoke_grant(grant_id))

    @Slot(str)
    @_in_window
    def _fix(self, problem_id: str) -> None:
        from bridge_app.ui.settings_page import SECTION_OF_PROBLEM

        if problem_id == START_PROBLEM:
            self.choices.ask_again()
        elif problem_id == _CHANGED_TOOLS:
            self.window.show_changed_tools()
        elif problem_id.startswith(_OTHER_PROGRAM):
            self.window.show_client(problem_id.removeprefix(_OTHER_PROGRAM))
        elif problem_id.startswith(_SERVERS):
            self.window.show_server(problem_id.removeprefix(_SERVERS).removeprefix("-"))
        elif (section := SECTION_OF_PROBLEM.get(problem_id)) is not None:
            self.window.show_settings(section)

    @Slot()
    @_in_window
    def show_first_run(self) -> None:
        """Walk the person through the first steps, from where they left off."""
        if self.first_run is None:
            from bridge_app.ui.dialogs import show_soon
            from bridge_app.ui.first_run import FirstRun

            self.first_run = FirstRun(self.adapter, self.settings, self.window)
            self.first_run.sign_in_asked.connect(self._sign_in_to)
            self.first_run.client_asked.connect(self._show_client)
            self.first_run.key_asked.connect(self._ask_for_key)
            self.first_run.finished.connect(self._forget_first_run)
            self.adapter.changed.connect(self.first_run.paint)
            if self._painted is not None:
                self.first_run.paint(self._painted)
            show_soon(self.first_run)
        else:
            self.first_run.show()
            self.first_run.raise_()
            self.first_run.activateWindow()

    def _put_first_run_away(self) -> None:
        """Close the first steps, which stand before the window; they go on another time."""
        if self.first_run is not None:
            self.first_run.reject()

    @Slot()
    def _forget_first_run(self) -> None:
        if self.first_run is not None:
            self.adapter.changed.disconnect(self.first_run.paint)
            self.first_run.deleteLater()
            self.first_run = None

    @Slot(str)
    @_in_window
    def _show_client(self, grant_id: str) -> None:
        self.show_window()
        self.window.show_client(grant_id)

    @Slot()
    @_in_window
    def _ask_for_key(self) -> None:
        self.show_window()
        self.window.ask_for_key()

    @Slot(str)
    @_in_window
    def _sign_in_to(self, upstream_id: str) -> None:
        self.show_window("servers")
        self.window.servers.sign_in_to(upstream_id)

    # what the bridge tells

    @Slot(object)
    @_in_window
    def _show_failure(self, error: BridgeError) -> None:
        from bridge_app.ui.dialogs import show_failure

        logger.warning("a command failed: %s", error)
        self.show_window()
        show_failure(self.window, error)

    @Slot(object)
    @_in_window
    def _show_start_failure(self, error: BridgeError) -> None:
        logger.error("nothing serves: %s", error)
        self.show_window("home")
        self.choices.ask(error)

    @Slot(object)
    def _welcome(self, snapshot: Snapshot) -> None:
        """Show the first steps once the bridge serves, if this is a first run."""
        if not self._may_welcome or snapshot.started_at is None:
            return
        from bridge_app.ui.first_run import forget_first_run, is_due

        self._may_welcome = False
        if is_due(self.settings, snapshot):
            self.show_first_run()
        else:
            # Whatever is taken away later, this is not the first time any more.
            forget_first_run(self.settings)

    _painted: Snapshot | None = None
    _grants: tuple[Grant, ...] = ()
    _is_told_of_clients = False

    @Slot(object)
    def _notify(self, snapshot: Snapshot) -> None:
        """Tell of new clients and other programs to a person who looks elsewhere."""
        self._grants = living_grants(snapshot)
        self._is_told_of_clients = snapshot.notify_of_clients
        self._is_serving = snapshot.started_at is not None
        if snapshot.state is RunState.STARTING:
            return
        self._notify_of_programs()
        self._notify_of_problems(snapshot)
        ids = frozenset(grant.id for grant in snapshot.grants)
        known, self._known_grants = self._known_grants, ids if self._known_grants is None else ids | self._known_grants
        if known is None:
            return
        for grant in self._grants:
            if grant.id not in known:
                self._tell_of_client(grant)

    def _notify_of_programs(self) -> None:
        """Tell once of each other program that came with a client's access."""
        from bridge_app.ui.clients_model import other_programs

        others = {f"{grant.id}-{each.id}": (grant, each) for grant in self._grants for each in other_programs(grant)}
        known, self._other_programs = self._other_programs, frozenset(others)
        if known is None or self._is_in_front():
            return
        for key, (grant, other) in others.items():
            if key not in known:
                name = words.plain(words.client(grant), 60)
                title = self.tr("Another program came with the access of {name}").format(name=name)
                text = self.tr("{program}. If that was not you, revoke the access under Clients.").format(
                    program=words.plain(words.program(other.program))
                )
                self.notifications.show(Notification(_OTHER_PROGRAM + grant.id, title, text, self.tr("Open")))

    def _notify_of_problems(self, snapshot: Snapshot) -> None:
        """Tell once of each problem; another program that came is told of elsewhere, with more words."""
        needing = (each for each in snapshot.problems if each.fix or not each.is_mild)
        problems = {each.id: each for each in needing if not each.id.startswith(_OTHER_PROGRAM)}
        known, self._problems = self._problems, frozenset(problems)
        for gone in (known or frozenset()) - self._problems:
            self.notifications.withdraw(_PROBLEM + gone)
        if known is None or not snapshot.notify_of_problems or self._is_in_front():
            return
        for key, problem in problems.items():
            if key not in known:
                title, text = words.plain(problem.title, 120), words.plain(problem.hint, 300)
                self.notifications.show(Notification(_PROBLEM + key, title, text, self.tr("Open")))

    def _tell_of_client(self, grant: Grant) -> None:
        # Whom the person let in is no news to everybody; what came in without asking them is.
        was_asked = grant.client_kind not in KINDS_WITHOUT_LOGIN
        if self._is_in_front() or (was_asked and not self._is_told_of_clients):
            return
        name = words.plain(words.client(grant), 60)
        if grant.client_kind == "key":
            title = self.tr("There is a new personal key: {name}").format(name=name)
            text = self.tr("Who has it can use your MCP servers until its day, or until you pause or revoke it.")
        else:
            title = self.tr("{name} is connected").format(name=name)
            text = self.tr("It can use your MCP servers until you pause or revoke it.")
        self.notifications.show(Notification(grant.id, title, text, is_urgent=False))

    @Slot(str)
    def _open_notification(self, key: str) -> None:
        if key.startswith(_OTHER_PROGRAM):
            self.show_window()
            self._fix(key)
        elif key.startswith(_PROBLEM):
            self.show_window("home")
        elif key == _KEEPS_RUNNING:
            self.show_window()
        elif not key.startswith(QUESTION_KEY):
            self.show_window("clients")

    def _is_in_front(self) -> bool:
        # Without a window of ours the state may be that of the last one, which is closed.
        is_active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        return is_active and QApplication.activeWindow() is not None

    @Slot()
    def _tell_of_wake(self) -> None:
        # A bridge that is not there needs to be told nothing, and its absence is said elsewhere.
        if self._is_serving:
            self.adapter.submit(lambda bridge: bridge.wake())

    # the ends of windows and sessions

    def _may_close_window(self) -> bool:
        """Decide what closing the window means. Where no tray would be left to come back by, ask once."""
        if self._is_session_ending:
            return True
        if self.tray.is_present():
            self._say_once_that_it_keeps_running()
            return True
        if self.settings.value("window/keeps_running", False, type=bool):
            return True
        from bridge_app.ui.design import Tone
        from bridge_app.ui.dialogs import Message

        question = Message(
            self.window,
            ("question", Tone.ACCENT),
            self.tr("Keep running in the background?"),
            self.tr(
                "Connected apps can go on using your servers. There is no tray here to show an icon: to see this "
                "window again, start MCP Auth Bridge once more."
            ),
        )
        keep = question.buttons.addButton(self.tr("&Keep running"), QDialogButtonBox.ButtonRole.AcceptRole)
        leave = question.buttons.addButton(self.tr("&Quit"), QDialogButtonBox.ButtonRole.DestructiveRole)
        leave.clicked.connect(question.reject)
        leave.clicked.connect(self.quit)
        keep.setDefault(True)
        is_kept = bool(question.exec())
        question.deleteLater()
        if is_kept:
            self.settings.setValue("window/keeps_running", True)
        return is_kept

    def _say_once_that_it_keeps_running(self) -> None:
        if self.settings.value("window/said_it_keeps_running", False, type=bool):
            return
        self.settings.setValue("window/said_it_keeps_running", True)
        self.notifications.show(
            Notification(
                _KEEPS_RUNNING,
                self.tr("MCP Auth Bridge keeps running"),
                self.tr("Connected apps can go on. The icon in the tray brings the window back."),
                is_urgent=False,
            )
        )

    @Slot(QSessionManager)
    def _let_session_end(self, manager: QSessionManager) -> None:
        """Stand in nobody's way when the person logs out: what matters is on the disk already.

        Serving ends when the session really does; until then the person may still change their mind.
        """
        self._is_session_ending = True
        self.settings.sync()
        # Starting at login is a setting of ours, not a leftover of the last session.
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)


class Signals(QObject):
    """Turns SIGINT and SIGTERM into an orderly quit. Python runs its handlers only between bytecodes, Qt's loop has
    none: the wake-up descriptor is what the loop can watch.
    """

    came = Signal()

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__()
        self.came.connect(act)
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._theirs.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._before: dict[int, object] = {}
        self._descriptor_before = -1

    def __enter__(self) -> "Signals":
        self._descriptor_before = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
            number = getattr(signal, name, None)
            if number is not None:
                self._before[number] = signal.signal(number, lambda *_: None)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        signal.set_wakeup_fd(self._descriptor_before)
        for number, before in self._before.items():
            signal.signal(number, before)  # type: ignore[arg-type]
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    @Slot()
    def _read(self) -> None:
        try:
            while self._ours.recv(64):
                pass
        except BlockingIOError:
            self.came.emit()


def write_surprises_to_the_log() -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """Send Qt's own messages, and errors nobody caught, to our log: a windowed app has no terminal to print to.

    Returns what writes down a message of Qt.
    """
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        logger.log(levels.get(kind, logging.WARNING), "Qt: %s", message)

    def note_error(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        logger.critical("an error nobody caught", exc_info=(kind, error, traceback))

    qInstallMessageHandler(note)
    sys.excepthook = note_error
    return note
