"""The Settings page: its sections, the way to each, and what becomes of what is not saved."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bridge_app.models import Snapshot
from bridge_app.ui.access_tokens_form import AccessTokensForm
from bridge_app.ui.advanced_form import AdvancedForm
from bridge_app.ui.audit_form import AuditForm
from bridge_app.ui.design import Label, Separator, Space, Tone, Type
from bridge_app.ui.dialogs import Message
from bridge_app.ui.form_parts import ATTENTION, Notice
from bridge_app.ui.general_form import GeneralForm
from bridge_app.ui.navigation import NavigationList
from bridge_app.ui.network_form import NetworkForm
from bridge_app.ui.notifications_form import NotificationsForm
from bridge_app.ui.privacy_form import PrivacyForm
from bridge_app.ui.secrets_form import SecretsForm
from bridge_app.ui.settings_section import Section
from bridge_app.ui.sign_in_form import SignInForm

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge, SettingsNow
    from bridge_app.ui.adapter import BridgeAdapter

_LETTERS_BESIDE_LIST = 84
"""How wide a form must be at least to have the list of sections beside it, in letters."""

FORMS = (
    GeneralForm,
    NotificationsForm,
    SignInForm,
    AccessTokensForm,
    SecretsForm,
    NetworkForm,
    PrivacyForm,
    AuditForm,
    AdvancedForm,
)
"""What the page is made of: much, if it is made at once."""

S = TypeVar("S", bound=Section)

SECTION_OF_PROBLEM = {
    "sign-in": "sign-in",
    "provider": "sign-in",
    "access-tokens": "access-tokens",
    "secrets": "secrets",
    "keyring-waits": "secrets",
    "vault": "secrets",
    "audit-log": "audit-log",
}
"""Which section mends the problem with this id."""


class SettingsPage(QWidget):
    """Sections beside a list, or under a line that folds out where there is no room for one.

    What is typed stays until it is saved or taken back, whatever else happens.
    """

    changes_marked = Signal(bool)
    """There is something unsaved on the page, or there is not any more."""

    def __init__(
        self, adapter: "BridgeAdapter", parent: QWidget | None = None, *, made: Iterable[Section] = ()
    ) -> None:
        """`made` are forms of FORMS that were made before; the others are made now."""
        super().__init__(parent)
        ready = {type(each): each for each in made}

        def form(kind: type[S]) -> S:
            return cast("S", ready[kind]) if kind in ready else kind(adapter)

        self._adapter = adapter
        self._snapshot: Snapshot | None = None
        self._looked_at: tuple[object, ...] | None = None
        self._leaving: tuple[Callable[[], None], Callable[[], None]] | None = None
        self._has_changes = False
        self._has_list: bool | None = None
        self.general = form(GeneralForm)
        self.notifications = form(NotificationsForm)
        self.sign_in = form(SignInForm)
        self.access_tokens = form(AccessTokensForm)
        self.secrets = form(SecretsForm)
        self.network = form(NetworkForm)
        self.privacy = form(PrivacyForm)
        self.audit_log = form(AuditForm)
        self.advanced = form(AdvancedForm)
        self.sections: dict[str, tuple[Section, str]] = {
            "general": (self.general, self.tr("General")),
            "notifications": (self.notifications, self.tr("Notifications")),
            "sign-in": (self.sign_in, self.tr("Sign-in")),
            "access-tokens": (self.access_tokens, self.tr("Access tokens")),
            "secrets": (self.secrets, self.tr("Secrets")),
            "network": (self.network, self.tr("Network and times")),
            "privacy": (self.privacy, self.tr("Privacy")),
            "audit-log": (self.audit_log, self.tr("Audit log")),
            "advanced": (self.advanced, self.tr("Advanced")),
        }
        self.not_running = Notice()
        self.not_running.setMaximumWidth(self.sign_in.content.maximumWidth() - 2 * Space.XL)
        self.list = NavigationList(self.tr("Sections"))
        self.side = QWidget()
        self.line = Separator(Qt.Orientation.Vertical)
        self.combo = QComboBox()
        self.stack = QStackedWidget()
        self._lay_out()
        self.list.currentRowChanged.connect(self._turn)
        self.combo.currentIndexChanged.connect(self._turn)
        for section, _ in self.sections.values():
            section.edited.connect(self._mark_changes)
            section.look_asked.connect(self.look)
            section.settled.connect(self._go_on_leaving)

    @Slot(object)
    def paint(self, snapshot: Snapshot) -> None:
        """Take note of a snapshot; the settings themselves are read when the page is looked at."""
        self._snapshot = snapshot
        for section, _ in self.sections.values():
            section.paint(snapshot)
        if snapshot.started_at is None:
            self.not_running.say(
                ATTENTION,
                self.tr("The bridge is not running"),
                self.tr("Settings can be changed while it runs. Home says what is the matter."),
            )
        else:
            self.not_running.clear()
        if self.isVisible():
            self._look_if_new()

    @Slot(str)
    def show_section(self, name: str) -> None:
        """Turn to a section: "general", "notifications", "sign-in", "access-tokens", "secrets", "network" …"""
        self._turn(list(self.sections).index(name))

    def section(self) -> str:
        """Return the name of the section shown."""
        return list(self.sections)[self.stack.currentIndex()]

    def has_changes(self) -> bool:
        """Tell whether something is not saved."""
        return any(section.is_changed() for section, _ in self.sections.values())

    @Slot()
    def look(self) -> None:
        """Read the settings from the bridge."""
        if self._snapshot is not None and self._snapshot.started_at is not None:
            self._looked_at = _signature(self._snapshot)
            self._adapter.submit(_read_settings, self._load)

    def leave(self, go: Callable[[], None], stay: Callable[[], None]) -> None:
        """Ask what becomes of unsaved changes, then call one of the two; saving may take a moment."""
        question = Message(
            self.window(),
            ("question", Tone.ACCENT),
            self.tr("Save your changes?"),
            self.tr("Changed and not saved: {sections}.").format(
                sections=", ".join(title for section, title in self.sections.values() if section.is_changed())
            ),
        )
        box = question.buttons
        save = box.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        discard = box.addButton(self.tr("&Discard"), QDialogButtonBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("&Keep editing"), QDialogButtonBox.ButtonRole.RejectRole)
        is_discarded: list[bool] = []
        discard.clicked.connect(lambda: is_discarded.append(True))
        discard.clicked.connect(question.reject)
        save.setDefault(True)
        is_saved = bool(question.exec())
        question.deleteLater()
        if is_discarded:
            for section, _ in self.sections.values():
                if section.is_changed():
                    section.revert()
            go()
        elif is_saved:
            self._leaving = (go, stay)
            self._save_next()
        else:
            stay()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_if_new()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Minimized it is still there, and comes back as it was.
        if not event.spontaneous():
            self._forget_undo()

    def _forget_undo(self) -> None:
        """Let what was saved stay as it is from now on; the bridge need not know former secrets any longer."""
        could_undo = any(section.can_undo() for section, _ in self.sections.values())
        for section, _ in self.sections.values():
            section.forget_undo()
        if could_undo and self._snapshot is not None and self._snapshot.started_at is not None:
            self._adapter.submit(_forget_former_secrets)

    def _lay_out(self) -> None:
        self.combo.setAccessibleName(self.tr("Sections"))
        for section, title in self.sections.values():
            self.list.addItem(title)
            self.combo.addItem(title)
            self.stack.addWidget(section)
        self.list.setCurrentRow(0)
        titles = [self.tr("{title} •").format(title=title) for _, title in self.sections.values()]
        self.list.setFixedWidth(max(self.list.width_of(title) for title in titles))
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(Label(self.tr("Settings"), Type.TITLE))
        top.addWidget(self.combo)
        top.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        head.setSpacing(Space.M)
        head.addLayout(top)
        head.addWidget(self.not_running)
        beside = QHBoxLayout(self.side)
        beside.setContentsMargins(Space.M, Space.S, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self.line)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(row, 1)
        self._make_room()

    @Slot(int)
    def _turn(self, number: int) -> None:
        with QSignalBlocker(self.list), QSignalBlocker(self.combo):
            self.list.setCurrentRow(number)
            self.combo.setCurrentIndex(number)
        self.stack.setCurrentIndex(number)

    def _make_room(self) -> None:
        """Show the list where the forms are wide enough beside it, and the line that folds out where not."""
        has_room = self.width() >= self.list.width() + self.fontMetrics().averageCharWidth() * _LETTERS_BESIDE_LIST
        if has_room != self._has_list:
            self._has_list = has_room
            had_focus = self.list.hasFocus() or self.combo.hasFocus()
            self.side.setVisible(has_room)
            self.line.setVisible(has_room)
            self.combo.setVisible(not has_room)
            if had_focus:
                (self.list if has_room else self.combo).setFocus()

    def _look_if_new(self) -> None:
        if self._snapshot is not None and self._looked_at != _signature(self._snapshot):
            self.look()

    def _load(self, now: "SettingsNow") -> None:
        for section, _ in self.sections.values():
            section.load(now)
        self._mark_changes()

    @Slot()
    def _mark_changes(self) -> None:
        for number, (section, title) in enumerate(self.sections.values()):
            marked = self.tr("{title} •").format(title=title) if section.is_changed() else title
            item = self.list.item(number)
            if item.text() != marked:
                item.setText(marked)
                item.setToolTip(self.tr("Not saved yet") if section.is_changed() else "")
                self.combo.setItemText(number, marked)
        if self._has_changes != self.has_changes():
            self._has_changes = not self._has_changes
            self.changes_marked.emit(self._has_changes)

    def _save_next(self) -> None:
        """Save the first section that needs it; when none does any more, leave."""
        for name, (section, _) in self.sections.items():
            if section.is_changed():
                self.show_section(name)
                section.save()
                return
        if self._leaving is not None:
            (go, _), self._leaving = self._leaving, None
            go()

    @Slot(bool)
    def _go_on_leaving(self, is_saved: bool) -> None:
        if self._leaving is None:
            return
        if is_saved:
            QTimer.singleShot(0, self, self._save_next)
        else:
            (_, stay), self._leaving = self._leaving, None
            stay()


def _read_settings(bridge: "Bridge") -> Any:
    return bridge.settings_now()


def _forget_former_secrets(bridge: "Bridge") -> None:
    bridge.forget_former_secrets()


def _signature(snapshot: Snapshot) -> tuple[object, ...]:
    """Return what of a snapshot tells that the settings may be others than before."""
    trouble = tuple(problem.id for problem in snapshot.problems if problem.id in SECTION_OF_PROBLEM)
    return (snapshot.started_at, snapshot.address, snapshot.secrets_kept_in, trouble)
