"""Adding servers, and changing one: typed, pasted or found in other apps; shown whole; then added and tried out."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from bridge_app.errors import AlreadyAdded, BridgeError, UpstreamRefused
from bridge_app.models import AiApp, FoundServers, Proposal, UpstreamSettings
from bridge_app.ui import app_words, server_words, words
from bridge_app.ui.commands import Errands
from bridge_app.ui.design import (
    Card,
    ClampedLabel,
    Label,
    Separator,
    Space,
    Symbol,
    SymbolButton,
    Tone,
    Type,
    announce,
    font_of,
)
from bridge_app.ui.form_parts import BAD, GOOD, Notice
from bridge_app.ui.questions import ALLOW_AFTER_MS
from bridge_app.ui.server_cards import LookedOver, ProposalList, ServerCard, look_over
from bridge_app.ui.server_form import ServerForm

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.ui.adapter import BridgeAdapter

FORM, PASTE, IMPORT = 0, 1, 2
"""The ways to say what to add."""
_CHOOSE, _CONFIRM, _OUTCOME = 0, 1, 2
_READ_AFTER_MS = 300
_ASKING = "asking"
_AT_ONCE = 8
"""So many cards or rows are made in one go."""
_BREATH_MS = 5
EXAMPLE = (
    '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "…"]}}}'
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person said yes to."""

    proposal: Proposal
    allow_plain_http: bool
    allow_same: bool


class ServerDialog(QDialog):
    """Three steps: say what, see all of it and confirm, see how it went. Nothing is added before the second is confirmed."""

    added = Signal(str)
    """The server with this id was added."""
    sign_in_asked = Signal(str)
    """The person wants to sign in to the server with this id."""

    def __init__(
        self,
        adapter: "BridgeAdapter",
        parent: QWidget | None = None,
        *,
        place: str = "",
        tab: int = FORM,
        editing: UpstreamSettings | None = None,
        source: AiApp | None = None,
    ) -> None:
        """`source` is the app whose servers alone are to be brought in."""
        super().__init__(parent)
        tab = tab if source is None else IMPORT
        self._source = source
        self._place = place
        self._editing = editing
        self._cards: list[ServerCard] = []
        self._is_making_cards = False
        self._running = 0
        self.errands = Errands(adapter, self)
        self.setWindowTitle(self.tr("Change a server") if editing else self.tr("Add servers"))
        self.title = ClampedLabel(kind=Type.TITLE, lines=2)
        self.tabs = QTabBar()
        self.form = ServerForm()
        self.paste = PastePage()
        self.imports = ImportPage()
        self.confirm = ConfirmPage()
        self.outcome = OutcomePage()
        self.notice = Notice()
        self.progress = QProgressBar()
        self.back = SymbolButton(self.tr("Back"))
        self.cancel = SymbolButton(self.tr("Cancel"))
        self.next = SymbolButton(self.tr("Next"))
        self._wake = QTimer(self, singleShot=True, interval=ALLOW_AFTER_MS)
        self._lay_out()
        self._connect()
        if editing is not None:
            self.form.fill(editing)
        self.tabs.setCurrentIndex(tab)
        self._turn_tab(tab)
        self._go(_CHOOSE)

    # what the buttons do

    @Slot()
    def go_on(self) -> None:
        """Take the step that the right button names."""
        step = self.steps.currentIndex()
        if step == _OUTCOME:
            self.accept()
        elif step == _CONFIRM:
            self._confirm_cards()
        elif self.tabs.currentIndex() == FORM:
            self._check_form()
        else:
            page = self.paste if self.tabs.currentIndex() == PASTE else self.imports
            if chosen := page.list.chosen():
                self._ask_to_confirm(chosen)

    @Slot()
    def go_back(self) -> None:
        """Return to what was said."""
        if not self.errands.is_running(_ASKING):
            self.notice.clear()
            self._go(_CHOOSE)

    def done(self, result: int) -> None:
        self.errands.forget_all()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.errands.forget_all()
        super().closeEvent(event)

    # inside

    def _check_form(self) -> None:
        if not self.form.judge():
            return
        proposal = self.form.proposal()
        self._ask(lambda bridge: look_over(bridge, [proposal]), self._take_form)

    def _take_form(self, found: tuple[LookedOver, ...]) -> None:
        (looked_over,) = found
        if looked_over.refused is not None:
            self._tell(looked_over.refused)
        elif self._editing is not None and _runs_the_same(self._editing, looked_over.proposal.settings):
            # What runs was confirmed when it was added.
            self._save(Wanted(looked_over.proposal, allow_plain_http=True, allow_same=True))
        else:
            self._ask_to_confirm((looked_over,))

    def _ask_to_confirm(self, chosen: tuple[LookedOver, ...]) -> None:
        self._is_making_cards = True
        self._make(self.confirm.make_cards(chosen, self._place), self._turn_to_cards)
        self._show_state()

    def _turn_to_cards(self) -> None:
        self._is_making_cards = False
        self._cards = self.confirm.cards
        self._go(_CONFIRM)

    def _make(self, pieces: Iterator[None], then: Callable[[], None]) -> None:
        """Make a few pieces, the next after a breath, and go on once all are there: there may be dozens."""
        if sum(1 for _ in itertools.islice(pieces, _AT_ONCE)) < _AT_ONCE:
            then()
        else:
            QTimer.singleShot(_BREATH_MS, self, lambda: self._make(pieces, then))

    def _confirm_cards(self) -> None:
        wrong = [card for card in self._cards if not card.judge()]
        if wrong:
            self.confirm.ensureWidgetVisible(wrong[0])
            return
        wanted = [Wanted(card.proposal(), card.allows_plain_http(), card.allows_same()) for card in self._cards]
        if self._editing is not None:
            self._save(wanted[0])
        else:
            self._add(wanted)

    def _save(self, wanted: Wanted) -> None:
        proposal = wanted.proposal
        self._ask(
            lambda bridge: bridge.upstreams.change(
                proposal.settings,
                proposal.secrets,
                allow_plain_http=wanted.allow_plain_http,
                allow_same=wanted.allow_same,
            ),
            lambda _: self.accept(),
        )

    def _add(self, wanted: list[Wanted]) -> None:
        self.outcome.begin([words.plain(each.proposal.settings.name, 100) for each in wanted])
        self._running = len(wanted)
        self._go(_OUTCOME)
        self._add_next(wanted, 0)

    def _add_next(self, wanted: list[Wanted], number: int) -> None:
        """Add one after the other, so that each sees those before it; trying them out goes on meanwhile."""
        if number == len(wanted):
            return
        each = wanted[number]

        def told(error: BridgeError) -> None:
            self._end(number, self.outcome.tell_refused, error)
            self._add_next(wanted, number + 1)

        def added(settings: UpstreamSettings) -> None:
            self.added.emit(settings.id)
            self._try_out(number, settings)
            self._add_next(wanted, number + 1)

        self.errands.run(
            f"add {number}",
            lambda bridge: bridge.upstreams.add(
                each.proposal.settings,
                each.proposal.secrets,
                allow_plain_http=each.allow_plain_http,
                allow_same=each.allow_same,
            ),
            added,
            told,
        )

    def _try_out(self, number: int, settings: UpstreamSettings) -> None:
        if not settings.is_enabled:
            self._end(number, self.outcome.tell_off)
        elif settings.auth == "oauth":
            self._end(number, lambda row: self.outcome.tell_sign_in(row, settings.id, self._ask_for_sign_in))
        else:
            self.outcome.tell_starting(number)
            self.errands.run(
                f"look {number}",
                lambda bridge: bridge.servers.look(settings.id),
                lambda tools: self._end(number, self.outcome.tell_works, len(tools)),
                lambda error: self._end(number, self.outcome.tell_fails, error),
            )

    def _end(self, number: int, tell: Any, *values: Any) -> None:
        tell(number, *values)
        self._running -= 1
        self._show_state()

    def _ask_for_sign_in(self, upstream_id: str) -> None:
        self.sign_in_asked.emit(upstream_id)
        self.accept()

    def _ask(self, command: "Any", then: Any) -> None:
        self.notice.clear()
        self.form.forget_complaints()
        self.errands.run(_ASKING, command, then, self._tell)

    def _tell(self, error: BridgeError) -> None:
        is_for_form = self.tabs.currentIndex() == FORM and not isinstance(error, AlreadyAdded)
        if is_for_form and isinstance(error, UpstreamRefused) and error.field:
            self._go(_CHOOSE)
            if self.form.complain(error):
                return
        self.notice.say(BAD, error.title, error.hint)

    @Slot(int)
    def _turn_tab(self, tab: int) -> None:
        self.pages.setCurrentIndex(tab)
        self.notice.clear()
        if tab == IMPORT and not self.imports.is_known:
            self._find_installed()
        self._show_state()

    def _find_installed(self) -> None:
        def find(bridge: "Bridge") -> object:
            if self._source is not None:
                return _find_in(bridge, self._source)
            found = bridge.upstreams.find_installed()
            return found, look_over(bridge, found.proposals)

        self.imports.wait()
        self.errands.run("import", find, self._show_installed, lambda error: self.imports.tell(error))

    def _show_installed(self, answer: tuple[FoundServers, tuple[LookedOver, ...]]) -> None:
        found, looked_over = answer
        app = "" if self._source is None else app_words.app(self._source)

        def show() -> None:
            self.imports.tell_found(bool(looked_over), app)
            self._show_state()

        self._make(self.imports.list.make_rows(looked_over, found.notes), show)

    @Slot()
    def _read_paste(self) -> None:
        text = self.paste.text()
        if not text.strip():
            self.paste.clear()
            self._show_state()
            return
        if self.errands.is_running("paste"):
            self.paste.read_later.start()
            return

        def read(bridge: "Bridge") -> object:
            found = bridge.upstreams.read(text)
            return found, look_over(bridge, found.proposals)

        self.errands.run("paste", read, self._show_paste, self._tell_paste)

    def _show_paste(self, answer: tuple[FoundServers, tuple[LookedOver, ...]]) -> None:
        found, looked_over = answer
        self._make(self.paste.make_found(looked_over, found.notes), self._show_state)

    def _tell_paste(self, error: BridgeError) -> None:
        self.paste.tell(error)
        self._show_state()

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self._show_title(step)
        self._show_state()
        if step == _CONFIRM:
            # A second click on what was “Next” must not be the yes.
            self.next.setEnabled(False)
            self._wake.start()
            self.back.setDefault(True)
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.title.text())
        else:
            self.next.setDefault(True)
            if step == _OUTCOME:
                self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_title(self, step: int) -> None:
        if step == _OUTCOME:
            self.title.setText(self.tr("Adding…"))
        elif step == _CONFIRM:
            commands = sum(card.found.is_command for card in self._cards)
            if commands == 1:
                self.title.setText(self.tr("A command will run on your computer as you"))
            elif commands:
                self.title.setText(self.tr("%n commands will run on your computer as you", "", commands))
            else:
                self.title.setText(self.tr("Is this the right address?"))
        elif self._editing is not None:
            name = words.isolated(words.plain(self._editing.name, 100))
            self.title.setText(self.tr("Change {name}").format(name=name))
        elif self._source is not None:
            name = words.isolated(app_words.app(self._source))
            self.title.setText(self.tr("Bring servers of {name} behind the bridge").format(name=name))
        else:
            self.title.setText(self.tr("Add servers"))

    @Slot()
    def _show_state(self) -> None:
        step = self.steps.currentIndex()
        is_asking = self.errands.is_running(_ASKING) or self._is_making_cards
        self.back.setVisible(step == _CONFIRM)
        self.cancel.setVisible(step != _OUTCOME)
        self.progress.setVisible(is_asking or (step == _OUTCOME and self._running > 0))
        self.tabs.setEnabled(not is_asking)
        self.pages.setEnabled(not is_asking)
        self.next.setText(self._next_words(step))
        if step == _OUTCOME:
            self.next.setEnabled(True)
            if not self._running:
                self.title.setText(self.outcome.summary())
        elif step == _CONFIRM:
            self.next.setEnabled(not is_asking and not self._wake.isActive())
        else:
            self.next.setEnabled(not is_asking and (self.tabs.currentIndex() == FORM or bool(self._chosen())))

    def _next_words(self, step: int) -> str:
        if step == _OUTCOME:
            return self.tr("Close")
        if step == _CONFIRM:
            if self._editing is not None:
                return self.tr("Save")
            return self.tr("Add and start") if len(self._cards) == 1 else self.tr("Add and start all")
        chosen = len(self._chosen())
        if self.tabs.currentIndex() != FORM and chosen > 1:
            return self.tr("Next ({count})").format(count=chosen)
        return self.tr("Next")

    def _chosen(self) -> tuple[LookedOver, ...]:
        tab = self.tabs.currentIndex()
        return self.paste.list.chosen() if tab == PASTE else self.imports.list.chosen() if tab == IMPORT else ()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn_tab)
        self.paste.read_later.timeout.connect(self._read_paste)
        self.paste.list.edited.connect(self._show_state)
        self.imports.list.edited.connect(self._show_state)
        self.errands.changed.connect(self._show_state)
        self._wake.timeout.connect(self._show_state)
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self.go_back)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.tabs.setAccessibleName(self.tr("How to add servers"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for name in (self.tr("Form"), self.tr("Paste"), self.tr("From your apps")):
            self.tabs.addTab(name)
        self.tabs.setVisible(self._editing is None and self._source is None)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(self.tr("Waiting"))
        self.pages = QStackedWidget()
        for page in (self.form, self.paste, self.imports):
            self.pages.addWidget(page)
        choose = QWidget()
        choosing = QVBoxLayout(choose)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.setSpacing(Space.S)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(Space.XL, 0, Space.XL, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch()
        choosing.addLayout(tabs)
        choosing.addWidget(self.pages, 1)
        self.steps = QStackedWidget()
        for step in (choose, self.confirm, self.outcome):
            self.steps.addWidget(step)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.next)
        self.next.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        self.cancel.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        footer = QVBoxLayout()
        footer.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        footer.setSpacing(Space.M)
        footer.addWidget(self.notice)
        footer.addWidget(self.progress)
        footer.addLayout(buttons)
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        head.addWidget(self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.steps, 1)
        column.addWidget(Separator())
        column.addLayout(footer)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.setMinimumSize(letter * 64, line * 26)
        self.resize(letter * 96, line * 40)


class PastePage(QWidget):
    """A text from anywhere over the servers found in it."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label(
            self.tr(
                "Paste what a server's page or another app's settings say: JSON, TOML, YAML, a command, or an address. "
                "Nothing starts yet."
            ),
            wraps=True,
        )
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(self.tr("Text to read servers from"))
        self.edit.setPlaceholderText(EXAMPLE)
        self.edit.setFont(font_of(Type.CODE))
        self.edit.setTabChangesFocus(True)
        self.complaint = Notice()
        self.list = ProposalList()
        self.read_later = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.words)
        column.addWidget(self.edit, 2)
        column.addWidget(self.complaint)
        column.addWidget(self.list, 3)
        column.addWidget(self.list.all, alignment=Qt.AlignmentFlag.AlignLeft)
        self.edit.textChanged.connect(self.read_later.start)
        self.clear()

    def text(self) -> str:
        """Return what was pasted."""
        return self.edit.toPlainText()

    def clear(self) -> None:
        """Show no servers."""
        self.complaint.clear()
        self.list.show_found((), ())
        self.list.hide()

    def make_found(self, found: tuple[LookedOver, ...], notes: tuple[str, ...]) -> Iterator[None]:
        """Show the servers of the text, once the row of each is made."""
        self.complaint.clear()
        self.list.show()
        yield from self.list.make_rows(found, notes)

    def tell(self, error: BridgeError) -> None:
        """Say why there are none."""
        self.clear()
        self.complaint.say(BAD, error.title, error.hint)


class ImportPage(QWidget):
    """The servers that AI apps on this computer have in their settings."""

    def __init__(self) -> None:
        super().__init__()
        self.is_known = False
        self.words = Label(
            self.tr(
                "These servers are in the settings of your AI apps. They are copied here; the apps' settings stay as "
                "they are."
            ),
            wraps=True,
        )
        self.complaint = Notice()
        self.list = ProposalList()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.words)
        column.addWidget(self.complaint)
        column.addWidget(self.list, 1)
        column.addWidget(self.list.all, alignment=Qt.AlignmentFlag.AlignLeft)
        self.list.show_found((), ())

    def wait(self) -> None:
        """Say that it takes a moment."""
        self.words.setText(self.tr("Looking into the settings of your apps…"))

    def tell_found(self, is_any: bool, app: str = "") -> None:
        """Say what is in the list: what was found on this computer, or in one app."""
        self.is_known = True
        self.complaint.clear()
        if app:
            said = (
                self.tr(
                    "These servers are in the settings of {name}. They are copied behind the bridge first; the settings of "
                    "{name} stay as they are until you take the servers out of them."
                )
                if is_any
                else self.tr("There is nothing to bring in the settings of {name}.")
            )
            self.words.setText(said.format(name=words.isolated(app)))
        elif is_any:
            self.words.setText(
                self.tr(
                    "These servers are in the settings of your AI apps. They are copied here; the apps' settings stay as "
                    "they are."
                )
            )
        else:
            self.words.setText(self.tr("No server was found in the settings of the AI apps on this computer."))

    def tell(self, error: BridgeError) -> None:
        """Say why nothing was found."""
        self.complaint.say(BAD, error.title, error.hint)


class ConfirmPage(QScrollArea):
    """Every chosen server in full."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[ServerCard] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What will be added"))

    def make_cards(self, chosen: tuple[LookedOver, ...], place: str) -> Iterator[None]:
        """Show these servers and no others, once the card of each is made."""
        cards = []
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.M)
        column.setSpacing(Space.M)
        if sum(each.is_command for each in chosen) > 1:
            said = self.tr("They can do there whatever you can do. Go on only if you know where each comes from.")
        elif any(each.is_command for each in chosen):
            said = self.tr("It can do there whatever you can do. Go on only if you know where it comes from.")
        else:
            said = self.tr("The server sees what your apps send to it. Go on only if you know whose it is.")
        column.addWidget(Label(said, wraps=True))
        for each in chosen:
            card = ServerCard(each, place)
            column.addWidget(card)
            cards.append(card)
            yield
        column.addStretch()
        self.cards = cards
        self.setWidget(content)


class OutcomePage(QScrollArea):
    """How adding each server went, and what it has."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[OutcomeRow] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("How it went"))

    def begin(self, names: list[str]) -> None:
        """Show these servers as being added."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.M)
        card = Card()
        lines = QVBoxLayout(card)
        lines.setContentsMargins(0, Space.XS, 0, Space.XS)
        lines.setSpacing(0)
        self.rows = [OutcomeRow(name) for name in names]
        for number, row in enumerate(self.rows):
            if number:
                lines.addWidget(Separator())
            lines.addWidget(row)
        column.addWidget(card)
        column.addStretch()
        self.setWidget(content)

    def tell_starting(self, number: int) -> None:
        """Say that a server was added and is being asked for its tools."""
        self.rows[number].show_outcome(
            ("starting", Tone.MUTED),
            self.tr("Added. It is being started and asked for its tools; that can take a while…"),
        )

    def tell_works(self, number: int, tools: int) -> None:
        """Say that a server works."""
        said = server_words.count_tools(tools) if tools else self.tr("no tools")
        self.rows[number].show_outcome(GOOD, self.tr("Works: {tools}.").format(tools=said))

    def tell_off(self, number: int) -> None:
        """Say that a server was added switched off."""
        self.rows[number].show_outcome(GOOD, self.tr("Added, switched off."))

    def tell_sign_in(self, number: int, upstream_id: str, ask: Any) -> None:
        """Say that a server waits for a sign-in, with the button for it."""
        row = self.rows[number]
        row.show_outcome(("needs_you", Tone.ACCENT), self.tr("Added. Sign in to it, so that it can be used."))
        row.button.show()
        row.button.clicked.connect(lambda: ask(upstream_id))

    def tell_fails(self, number: int, error: BridgeError) -> None:
        """Say that a server was added and does not work yet."""
        self.rows[number].show_outcome(
            ("problem", Tone.ATTENTION), self.tr("Added, but: {why}").format(why=f"{error.title} {error.hint}".strip())
        )

    def tell_refused(self, number: int, error: BridgeError) -> None:
        """Say that a server was not added."""
        self.rows[number].show_outcome(
            BAD, self.tr("Not added: {why}").format(why=f"{error.title} {error.hint}".strip())
        )
        self.rows[number].is_added = False

    def summary(self) -> str:
        """Say in a few words how it went."""
        added = sum(row.is_added for row in self.rows)
        if not added:
            return self.tr("Nothing was added")
        if len(self.rows) == 1:
            return self.tr("{name} was added").format(name=words.isolated(self.rows[0].name.text()))
        if added == len(self.rows):
            return self.tr("%n servers were added", "", added)
        return self.tr("{added} of {all} servers were added").format(added=added, all=len(self.rows))


class OutcomeRow(QWidget):
    """One server: sign, name, how it went."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.is_added = True
        self.symbol = Symbol("starting", Tone.MUTED, 20)
        self.name = ClampedLabel(name, Type.STRONG)
        self.words = ClampedLabel(self.tr("Waiting…"), tone=Tone.MUTED, lines=6)
        self.button = SymbolButton(self.tr("Sign in…"), "link")
        self.button.hide()
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.name)
        text.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.symbol, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)

    def show_outcome(self, sign: tuple[str, Tone], said: str) -> None:
        """Say how it went."""
        self.symbol.show_sign(*sign)
        self.words.setText(said)
        announce(self, f"{self.name.text()}: {self.words.text()}")


async def _find_in(bridge: "Bridge", app: AiApp) -> tuple[FoundServers, tuple[LookedOver, ...]]:
    """Return what one app has of its own: what could be brought, looked over, and notes on the rest."""
    looked_over: list[LookedOver] = []
    notes = []
    for each in await bridge.apps.own_servers(app.id):
        if each.proposal is not None and each.standing in ("new", "differs"):
            (found,) = look_over(bridge, (replace(each.proposal, app=""),))
            if each.standing == "differs":
                found = replace(found, is_there=True, already=each.words)
            looked_over.append(found)
        else:
            notes.append(server_words.not_brought(each))
    return FoundServers(tuple(each.proposal for each in looked_over), tuple(notes)), tuple(looked_over)


def _runs_the_same(before: UpstreamSettings, now: UpstreamSettings) -> bool:
    """Tell whether nothing has changed of what runs, or of where calls go."""
    looked_at = ("transport", "command", "arguments", "environment", "secret_environment", "directory", "url")
    return all(getattr(before, name) == getattr(now, name) for name in looked_at)
