"""A new personal key: what it is for and may do; then its text, once."""

import json
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from bridge_app.models import Right, Upstream
from bridge_app.ui import words
from bridge_app.ui.app_words import ENTRY_NAME
from bridge_app.ui.design import Banner, Card, CopyButton, Label, Separator, Sign, Space, Tone, Type, announce
from bridge_app.ui.dialogs import add_button, make_room
from bridge_app.ui.form_parts import ChoiceField, Field, TextField
from bridge_app.ui.rights_choice import RightsChoice
from bridge_app.ui.server_ticks import ServerTicks
from bridge_app.ui.snippet_view import SnippetView

_DAY = 86400.0
_UNTIL = "until"
_MOST_DAYS = 3650


class NewKeyDialog(QDialog):
    """Asks for all that a key needs, and shows the key that was made. Closing it takes the key off the screen for good."""

    asked = Signal(str, object, object, float)
    """The person wants a key: name, rights, servers, and for how many days."""

    def __init__(
        self,
        upstreams: tuple[Upstream, ...],
        address: str,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._address = address
        self._clock = clock
        self.setWindowTitle(self.tr("New key"))
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 98)
        self.form = KeyForm(upstreams, clock)
        self.shown = ShownKey()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(self.form)
        column.addWidget(self.shown)
        column.addStretch()
        column.addWidget(Separator())
        column.addLayout(self._make_buttons())
        self.shown.hide()

    def show_key(self, name: str, key: str) -> None:
        """Show the key that was made, in place of the form."""
        self.form.hide()
        self.make.hide()
        self.cancel.hide()
        self.close_button.show()
        self.shown.show_key(name, key, self._address)
        self.shown.show()
        self.buttons.updateGeometry()
        make_room(self)
        self.shown.copy_key.setDefault(True)
        self.shown.copy_key.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, is_busy: bool) -> None:
        """Switch the button off while the key is being made."""
        self.make.setEnabled(not is_busy)

    def done(self, result: int) -> None:
        self.shown.wipe()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        make_room(self)
        self.form.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            # What wraps knows only now how high it is.
            make_room(self)
        return is_done

    @Slot()
    def ask(self) -> None:
        """Ask for the key, unless something is missing."""
        if self.form.find_fault() is None:
            form = self.form
            self.asked.emit(form.name.text(), form.rights.rights(), form.servers.chosen(), form.days())

    def _make_buttons(self) -> QHBoxLayout:
        self.buttons = buttons = QDialogButtonBox()
        self.cancel = add_button(buttons, self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.make = add_button(buttons, self.tr("&Make key"), QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = add_button(buttons, self.tr("Cl&ose"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.hide()
        # Enter twice must not put a key away that nobody has copied.
        self.close_button.setAutoDefault(False)
        self.make.setDefault(True)
        self.make.clicked.connect(self.ask)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(buttons)
        return row


class KeyForm(QWidget):
    """Name, servers, rights and end of a key."""

    def __init__(self, upstreams: tuple[Upstream, ...], clock: Callable[[], float]) -> None:
        super().__init__()
        self._clock = clock
        self.headline = Label(self.tr("A key for a script or an app without a browser"), Type.HEADING, wraps=True)
        self.name = TextField(
            self.tr("Name"), self.tr("What will use it."), placeholder=self.tr("for example: nightly backup")
        )
        self.name.edit.setMaxLength(80)
        self.servers = ServerTicks(upstreams)
        self.servers_field = Field(self.tr("Servers it may use"), self.servers)
        self.rights = RightsChoice()
        self.rights.fill((Right.READ,))
        self.rights_field = Field(self.tr("Rights"), self.rights)
        self.end = ChoiceField(
            self.tr("Good for"),
            (
                ("7", self.tr("7 days")),
                ("30", self.tr("30 days")),
                ("90", self.tr("90 days")),
                ("365", self.tr("A year")),
                (_UNTIL, self.tr("Until a date")),
            ),
        )
        self.end.fill("90")
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat(words.day_format())
        self.last_day = Field(self.tr("Last day"), self.date, is_wide=False)
        today = _date(clock())
        self.date.setDateRange(today.addDays(1), today.addDays(_MOST_DAYS))
        self.date.setDate(today.addDays(180))
        end = QHBoxLayout()
        end.setSpacing(Space.L)
        end.addWidget(self.end, alignment=Qt.AlignmentFlag.AlignTop)
        end.addWidget(self.last_day, alignment=Qt.AlignmentFlag.AlignTop)
        end.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self.headline, self.name, self.servers_field, self.rights_field):
            column.addWidget(widget)
        column.addLayout(end)
        self.end.edited.connect(self._show_end)
        self.date.dateChanged.connect(self._show_end)
        self._show_end()

    def days(self) -> float:
        """Return for how many days the key is to be good; a date counts to its last minute."""
        chosen = self.end.value()
        if chosen != _UNTIL:
            return float(chosen)
        picked = self.date.date()
        last = datetime(picked.year(), picked.month(), picked.day(), 23, 59)
        return (last.timestamp() - self._clock()) / _DAY

    def find_fault(self) -> str | None:
        """Say at its field what is missing, and return it."""
        nameless = None if self.name.text() else self.tr("Give it a name, so that you know it again in the list.")
        serverless = None if self.servers.chosen() else self.tr("Tick at least one server.")
        self.name.complain(nameless)
        self.servers_field.complain(serverless)
        if nameless:
            self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return nameless or serverless

    @Slot()
    def _show_end(self) -> None:
        self.last_day.setVisible(self.end.value() == _UNTIL)
        self.end.set_hint(self.tr("Until {when}").format(when=words.moment(self._clock() + self.days() * _DAY)))


class ShownKey(QWidget):
    """A key, to be copied now or never."""

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self._snippet = ""
        self.headline = Label(kind=Type.HEADING, wraps=True)
        self.warning = Banner(
            Sign("key", Tone.ATTENTION),
            self.tr("Copy it now. It will not be shown again."),
            self.tr(
                "Keep it like a password. If it is lost or seen by others, revoke it under Clients and make a new one."
            ),
        )
        self.key = SnippetView()
        self.copy_key = CopyButton(self.tr("Copy"), self.tr("Copy key"), lambda: self._key, is_secret=True)
        self.snippet = SnippetView()
        self.copy_snippet = CopyButton(
            self.tr("Copy"), self.tr("Copy settings with the key"), lambda: self._snippet, is_secret=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.headline)
        column.addWidget(self.warning)
        for caption, view, copy in (
            (self.tr("Key"), self.key, self.copy_key),
            (self.tr("As a server in an app's settings file (mcpServers)"), self.snippet, self.copy_snippet),
        ):
            view.setAccessibleName(caption)
            head = QHBoxLayout()
            head.addWidget(Label(caption, Type.STRONG), 1)
            head.addWidget(copy)
            card = Card()
            part = QVBoxLayout(card)
            part.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
            part.setSpacing(Space.S)
            part.addLayout(head)
            part.addWidget(view)
            column.addWidget(card)

    def show_key(self, name: str, key: str, address: str) -> None:
        """Show a key and what to do with it."""
        self.headline.setText(self.tr("The key “{name}” is ready").format(name=words.isolated(name)))
        self._key = key
        server = {"type": "http", "url": address, "headers": {"Authorization": f"Bearer {key}"}}
        self._snippet = json.dumps({"mcpServers": {ENTRY_NAME: server}}, indent=2)
        self.key.show_text(key)
        self.snippet.show_text(self._snippet)
        announce(self, self.warning.title.text())

    def wipe(self) -> None:
        """Keep nothing of the key."""
        self._key = self._snippet = ""
        self.key.show_text("")
        self.snippet.show_text("")


def _date(at: float) -> QDate:
    day = datetime.fromtimestamp(at)
    return QDate(day.year, day.month, day.day)
