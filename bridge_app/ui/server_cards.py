"""Servers before they are added: in a list to tick, and on a card that shows all that will run."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bridge_app.errors import AlreadyAdded, UpstreamRefused
from bridge_app.models import Proposal
from bridge_app.ui import server_words, words
from bridge_app.ui.design import Card, ClampedLabel, Label, Separator, Sign, Space, Symbol, SymbolButton, Tone, Type
from bridge_app.ui.form_parts import CheckBox, SwitchField, TextField
from bridge_app.ui.snippet_view import SnippetView

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge


@dataclass(frozen=True, slots=True)
class LookedOver:
    """A server that may be added, and what the bridge says of it."""

    proposal: Proposal
    line: str
    """Its whole command or address, with what looks like a secret left out."""
    values: tuple[tuple[str, str], ...] = ()
    """Its plain variables or headers, fit to be shown."""
    secrets: tuple[str, ...] = ()
    """What secrets it needs, by what they are for."""
    warnings: tuple[str, ...] = ()
    refused: UpstreamRefused | None = None
    """Why it can't be added as it is."""
    is_there: bool = False
    """The same command or address is there already."""
    already: str = ""
    """How it is there, in other words than usual."""
    is_plain_http: bool = False

    @property
    def name(self) -> str:
        """What people call it."""
        return words.plain(self.proposal.settings.name, 100)

    @property
    def is_command(self) -> bool:
        """A program will run on this computer."""
        return self.proposal.settings.transport == "stdio"


def look_over(bridge: "Bridge", proposals: Iterable[Proposal]) -> tuple[LookedOver, ...]:
    """Have the bridge look proposals over, on its own thread; nothing is added."""
    return tuple(_look_over(bridge, proposal) for proposal in proposals)


def _look_over(bridge: "Bridge", proposal: Proposal) -> LookedOver:
    from bridge_app.settings_questions import is_plain_http

    registry, settings = bridge.upstreams, proposal.settings
    refused: UpstreamRefused | None = None
    is_there = False
    try:
        registry.check(settings, allow_plain_http=True)
    except AlreadyAdded:
        is_there = True
    except UpstreamRefused as error:
        refused = error
    return LookedOver(
        proposal,
        line=registry.describe(settings),
        values=tuple((n, registry.shown_value(n, v)) for n, v in (*settings.environment, *settings.headers)),
        secrets=tuple(dict.fromkeys((*registry.secret_keys(settings), *proposal.missing))),
        warnings=tuple(dict.fromkeys((*proposal.warnings, *registry.warnings_for(settings)))),
        refused=refused,
        is_there=is_there,
        is_plain_http=settings.transport == "http" and is_plain_http(settings.url),
    )


class ProposalList(QScrollArea):
    """Servers to choose from, under the apps they were found in."""

    edited = Signal()
    """Another choice was made."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ProposalRow] = []
        self._wanted: tuple[LookedOver, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Servers found"))
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 7)
        self.all = SymbolButton(self.tr("Tick all"))
        self.all.clicked.connect(self._tick_all_or_none)

    def show_found(self, found: tuple[LookedOver, ...], notes: tuple[str, ...]) -> None:
        """Show these servers and no others."""
        for _ in self.make_rows(found, notes):
            pass

    def make_rows(self, found: tuple[LookedOver, ...], notes: tuple[str, ...]) -> Iterator[None]:
        """Show these servers and no others, once the row of each is made, unless others are to be shown meanwhile."""
        self._wanted = found
        rows = []
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.S)
        apps = dict.fromkeys(each.proposal.app for each in found)
        for app in apps:
            if app:
                column.addWidget(Label(words.plain(app, 80), Type.STRONG))
            card = Card()
            lines = QVBoxLayout(card)
            lines.setContentsMargins(1, Space.XS, 1, Space.XS)
            lines.setSpacing(0)
            for each in found:
                if each.proposal.app != app:
                    continue
                if lines.count():
                    lines.addWidget(Separator())
                row = ProposalRow(each)
                row.box.toggled.connect(self._tell)
                rows.append(row)
                lines.addWidget(row)
                yield
            column.addWidget(card)
        for note in notes:
            column.addWidget(ClampedLabel(note, Type.CAPTION, Tone.MUTED, lines=3))
        column.addStretch()
        if self._wanted is not found:
            content.deleteLater()
            return
        self.rows = rows
        self.setWidget(content)
        self._tell()

    def chosen(self) -> tuple[LookedOver, ...]:
        """Return the servers that are ticked."""
        return tuple(row.found for row in self.rows if row.box.isChecked())

    @Slot()
    def _tell(self) -> None:
        self.all.setVisible(sum(row.may_be_chosen() for row in self.rows) > 1)
        self.all.setText(self.tr("Tick none") if self._are_all_ticked() else self.tr("Tick all"))
        self.edited.emit()

    @Slot()
    def _tick_all_or_none(self) -> None:
        is_wanted = not self._are_all_ticked()
        for row in self.rows:
            if row.may_be_chosen():
                row.box.setChecked(is_wanted)

    def _are_all_ticked(self) -> bool:
        return all(row.box.isChecked() for row in self.rows if row.may_be_chosen())


class ProposalRow(QWidget):
    """One server to tick: its name, what it is, and what there is to know; the whole row is the target."""

    def __init__(self, found: LookedOver) -> None:
        super().__init__()
        self.found = found
        self.box = CheckBox("")
        self.name = ClampedLabel(found.name, Type.STRONG)
        self.line = ClampedLabel(found.line, Type.CODE, Tone.MUTED, lines=2)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.name)
        text.addWidget(self.line)
        notes = list(found.proposal.notes)
        if found.is_there:
            notes.insert(0, found.already or self.tr("Is behind the bridge already."))
        if found.proposal.missing:
            names = ", ".join(server_words.secret(key) for key in found.proposal.missing)
            notes.append(self.tr("Needs {names}, which is asked for next.").format(names=names))
        for note in notes:
            text.addWidget(ClampedLabel(note, Type.CAPTION, Tone.MUTED, lines=2))
        for warning in found.warnings:
            text.addLayout(_remark(warning, Sign("problem", Tone.ATTENTION)))
        if found.refused is not None:
            text.addLayout(_remark(str(found.refused), Sign("problem", Tone.DANGER)))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.box, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self.box.setAccessibleName(found.name)
        self.box.setAccessibleDescription(" ".join((found.line, *notes, *found.warnings)))
        self.box.setEnabled(self.may_be_chosen())
        self.box.setChecked(self.may_be_chosen() and not found.is_there)

    def may_be_chosen(self) -> bool:
        """Tell whether it could be added."""
        return self.found.refused is None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()


class ServerCard(Card):
    """All that will run or be called, so that yes means yes to it; asks for what is missing."""

    def __init__(self, found: LookedOver, place: str) -> None:
        super().__init__()
        self.found = found
        self.missing: dict[str, TextField] = {}
        self.setAccessibleName(found.name)
        caption = (
            self.tr("This command will run on your computer as you:")
            if found.is_command
            else self.tr("What your apps send to this server goes to:")
        )
        self.caption = Label(caption, wraps=True)
        self.command = SnippetView()
        self.command.setAccessibleName(caption)
        # Else the card takes all the height there is.
        self.command.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.command.show_text(found.line)
        self.facts = self._make_facts(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(ClampedLabel(found.name, Type.HEADING, lines=2))
        column.addWidget(self.caption)
        column.addWidget(self.command)
        column.addLayout(self.facts)
        for note in found.proposal.notes:
            column.addWidget(ClampedLabel(note, Type.CAPTION, Tone.MUTED, lines=3))
        for warning in found.warnings:
            column.addLayout(_remark(warning, Sign("problem", Tone.ATTENTION)))
        for key, question in found.proposal.missing.items():
            field = TextField(
                words.plain(question, 200) or server_words.secret(key),
                self.tr("It will be {place}.").format(place=server_words.kept_in(place)),
                is_secret=True,
            )
            field.edited.connect(lambda field=field: field.complain(None))
            self.missing[key] = field
            column.addWidget(field)
        # Few servers need them.
        for switch in ((self.again,) if found.is_there else ()) + ((self.plain_http,) if found.is_plain_http else ()):
            column.addWidget(switch)
            switch.edited.connect(lambda switch=switch: switch.complain(None))
        self._dress()

    @cached_property
    def again(self) -> SwitchField:
        """Whether it is wanted, though it is there already."""
        return SwitchField(
            self.tr("Add it once more"),
            self.tr("It is behind the bridge already. Twice is for two accounts, for example."),
        )

    @cached_property
    def plain_http(self) -> SwitchField:
        """Whether its address may be used, though everybody on the way can read along."""
        return SwitchField(
            self.tr("Allow the address without encryption"),
            self.tr("Only if you trust everybody on the way: they can read and change what is said."),
        )

    def allows_same(self) -> bool:
        """Tell whether it may be added once more."""
        return self.found.is_there and self.again.value()

    def allows_plain_http(self) -> bool:
        """Tell whether its address may be without encryption."""
        return self.found.is_plain_http and self.plain_http.value()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "missing"):
            self._dress()

    def judge(self) -> bool:
        """Say beside the fields what is missing."""
        wrong: list[TextField | SwitchField] = []
        for field in self.missing.values():
            if not field.text():
                field.complain(self.tr("This has no value."))
                wrong.append(field)
        if self.found.is_there and not self.again.value():
            self.again.complain(self.tr("It is behind the bridge already. Tick this if you want it twice."))
            wrong.append(self.again)
        if self.found.is_plain_http and not self.plain_http.value():
            self.plain_http.complain(self.tr("Tick this if you trust everybody on the way."))
            wrong.append(self.plain_http)
        if wrong:
            wrong[0].control.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def secrets(self) -> Mapping[str, str]:
        """Return the values of its secrets, those typed here included."""
        return {**self.found.proposal.secrets, **{key: field.text() for key, field in self.missing.items()}}

    def proposal(self) -> Proposal:
        """Return the server with all its secrets."""
        return replace(self.found.proposal, secrets=self.secrets(), missing={})

    def _dress(self) -> None:
        """Let the fields stand out: a dark theme draws them in the colour of the card."""
        own = QPalette()
        own.setColor(QPalette.ColorRole.Base, QApplication.palette(self).color(QPalette.ColorRole.Window))
        for field in self.missing.values():
            if field.edit.palette().color(QPalette.ColorRole.Base) != own.color(QPalette.ColorRole.Base):
                field.edit.setPalette(own)

    def _make_facts(self, place: str) -> QGridLayout:
        settings = self.found.proposal.settings
        facts: list[tuple[str, str, Type]] = []
        if settings.directory:
            facts.append((self.tr("In the folder"), words.plain(settings.directory, 400), Type.CODE))
        facts += [(words.plain(name, 120), words.plain(value, 400), Type.CODE) for name, value in self.found.values]
        kept = server_words.kept_in(place)
        for key in self.found.secrets:
            if key not in self.found.proposal.missing:
                facts.append((server_words.secret(key), f"••• {kept}", Type.BODY))
        if settings.auth == "oauth":
            facts.append((self.tr("Sign-in"), self.tr("in the browser, once it is added"), Type.BODY))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, (name, value, kind) in enumerate(facts):
            shown = ClampedLabel(value, kind, lines=3)
            shown.setAccessibleName(f"{name}: {value}")
            caption = ClampedLabel(name, kind if kind is Type.CODE else Type.BODY, Tone.MUTED, at_least=16)
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignTop)
        return grid


def _remark(text: str, sign: Sign) -> QHBoxLayout:
    label = ClampedLabel(text, Type.CAPTION, sign.tone, lines=5)
    row = QHBoxLayout()
    row.setSpacing(Space.XS)
    row.addWidget(Symbol(*sign, size=label.fontMetrics().height()), alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row
