"""What concerns the app as a whole: its language, starting at login, whether it looks for updates."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from bridge_app.config import LanguageChoice
from bridge_app.errors import BridgeError
from bridge_app.i18n import LANGUAGES, SYSTEM
from bridge_app.ui import words
from bridge_app.ui.design import Label, Space, SymbolButton, Tone, Type
from bridge_app.ui.form_parts import ATTENTION, ChoiceField, Notice, SwitchField
from bridge_app.ui.settings_section import Section

if TYPE_CHECKING:
    from bridge_app.autostart import AutostartNow
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter


class GeneralForm(Section):
    """A few switches. Starting at login is the desktop's to know: it is read anew whenever the form is."""

    first_run_asked = Signal()
    """The person wants to go through the first steps again."""

    def __init__(self, adapter: "BridgeAdapter") -> None:
        super().__init__(adapter)
        self.scroller.setAccessibleName(self.tr("General"))
        self._filled: tuple[bool, bool] | None = None
        self._spoken = ""
        self.login = SwitchField(self.tr("Start when I log in"))
        self.elsewhere = Notice()
        self.updates = SwitchField(
            self.tr("Look for a newer version once a day"),
            self.tr(
                "Asks pypi.org, where new versions are published. Nothing is sent but the question: nothing of you, your "
                "apps or servers, though the site sees from where it is asked. Home then says what to do; nothing is "
                "downloaded or installed."
            ),
        )
        self.first_run = SymbolButton(self.tr("Go through them again…"))
        self.language = ChoiceField(
            self.tr("Language"),
            ((SYSTEM, self.tr("As the system has it")), *LANGUAGES.items()),
            self.tr("Pages in the browser follow at once, the window at its next start."),
        )
        self.column.addWidget(self.language)
        self.column.addSpacing(Space.XS)
        self.column.addWidget(Label(self.tr("Start"), Type.HEADING))
        self.column.addWidget(self.login)
        self.column.addWidget(self.elsewhere)
        self.column.addSpacing(Space.XS)
        self.column.addWidget(Label(self.tr("Updates"), Type.HEADING))
        self.column.addWidget(self.updates)
        self.column.addSpacing(Space.XS)
        self.column.addWidget(Label(self.tr("First steps"), Type.HEADING))
        self.column.addWidget(
            Label(self.tr("Secrets, apps, servers, start: one question at a time."), tone=Tone.MUTED, wraps=True)
        )
        self.column.addWidget(self.first_run, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.first_run.clicked.connect(self.first_run_asked)
        self._fields = (self.login, self.updates)
        for field in (self.language, *self._fields):
            field.edited.connect(self.edited)

    def is_changed(self) -> bool:
        return self.now is not None and (self._values() != self._filled or self.language.value() != self._spoken)

    def last_controls(self) -> tuple[QWidget, ...]:
        banner = self.elsewhere.banner
        between = (banner.button,) if banner is not None and banner.button is not None else ()
        return (
            self.language.combo,
            self.login.box,
            *between,
            *(field.box for field in self._fields[1:]),
            self.first_run,
        )

    def fill(self) -> None:
        if self.now is None:
            return
        self.login.fill(self.now.autostart.state in ("on", "elsewhere"))
        self.updates.fill(self.now.config.check_for_updates)
        self.language.fill(self.now.config.language)
        self._filled, self._spoken = self._values(), self.language.value()

    def load(self, now: Any) -> None:
        super().load(now)
        self._show_login(now.autostart)

    @Slot()
    def save(self) -> None:
        if self.is_busy or self.now is None:
            self.settled.emit(False)
            return
        login, updates = self._values()
        login_before, updates_before = self._filled or (not login, not updates)
        language = cast(LanguageChoice, self.language.value())
        keep = _keeping(login if login != login_before else None, check_for_updates=updates, language=language)
        undo = _keeping(
            login_before if login != login_before else None,
            check_for_updates=updates_before,
            language=cast(LanguageChoice, self._spoken),
        )
        self.notice.clear()
        self.run(keep, lambda _: self._show_saved(undo, keep))

    @Slot()
    def start_this_copy(self) -> None:
        """Start this copy at login, in place of another one."""
        if not self.is_busy:
            self.notice.clear()
            self.run(
                lambda bridge: bridge.use_autostart(True),
                lambda _: self.finish_saving(self.tr("This copy starts when you log in.")),
            )

    def _show_saved(self, undo: "Callable[[Bridge], None]", redo: "Callable[[Bridge], None]") -> None:
        self._filled, self._spoken = self._values(), self.language.value()
        self.finish_saving(self.tr("Saved."), undo, redo)

    def _show_login(self, autostart: "AutostartNow") -> None:
        program = words.plain(words.short_path(autostart.program), 200)
        if autostart.state == "off in desktop":
            self.login.set_hint(
                self.tr("Switched off in your desktop's own settings. Switch it on here, and it counts there as well.")
            )
        else:
            self.login.set_hint(
                self.tr("Without its window: an icon in the tray, and your apps find their servers at once.")
            )
        if autostart.state != "elsewhere":
            self.elsewhere.clear()
            return
        banner = self.elsewhere.say(
            ATTENTION,
            self.tr("Another copy starts when you log in"),
            self.tr("It is at {place}.").format(place=words.isolated(program)),
            self.tr("Start this one"),
        )
        if banner.button is not None:
            banner.button.clicked.connect(self.start_this_copy)
            self.order_tabs()

    def _values(self) -> tuple[bool, bool]:
        return self.login.value(), self.updates.value()


def _keeping(login: bool | None, **settings: Any) -> "Callable[[Bridge], None]":
    """Return what keeps these settings, all or none of them; a `login` of None stays as it is."""

    def keep(bridge: "Bridge") -> None:
        if login is not None:
            bridge.use_autostart(login)
        try:
            bridge.use(**settings)
        except BridgeError:
            if login is not None:
                bridge.use_autostart(not login)
            raise

    return keep
