"""Sets out the parts of the window on two boards, for docs/design.md: what it is made of, and its symbols."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from bridge_app.models import Finding
from bridge_app.paths import resource
from bridge_app.ui.design import (
    GRANT_SIGNS,
    RUN_SIGNS,
    Banner,
    Card,
    Chip,
    CopyButton,
    EmptyState,
    Fact,
    Label,
    Sign,
    Space,
    Symbol,
    SymbolButton,
    Tone,
    Type,
    ink,
)
from bridge_app.ui.form_parts import (
    ATTENTION,
    BAD,
    Choice,
    ChoiceField,
    Choices,
    FindingRow,
    SwitchField,
    TextField,
)


def boards(theme: str) -> Iterator[tuple[str, QWidget]]:
    """Make the boards that a theme needs: symbols look the same in all of them."""
    yield f"design-parts-{theme}", _parts()
    if theme == "light":
        yield "design-symbols", _symbols()


class _Bar(QWidget):
    """As wide as a distance."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFixedSize(width, int(Space.L))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), ink(Tone.ACCENT, QApplication.palette(self)))


def _parts() -> QWidget:
    board = QWidget()
    row = QHBoxLayout(board)
    row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
    row.setSpacing(Space.XXL)
    for sections in (
        (("Type", _type()), ("Space", _space()), ("Tone", _tones())),
        (("Chips", _chips()), ("Banners", _banners()), ("Buttons", _buttons()), ("Nothing to show", _empty())),
        (("Fields", _fields()), ("Choices", _choices()), ("What a test found", _findings()), ("Facts", _facts())),
    ):
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        for title, content in sections:
            column.addWidget(Label(title, Type.HEADING))
            column.addWidget(content)
            column.addSpacing(Space.S)
        column.addStretch()
        row.addLayout(column, 1)
    board.resize(1240, 790)
    return board


def _type() -> QWidget:
    samples = {Type.BIG_CODE: "K7Q3-M2XD", Type.BIG_NAME: "delete_file", Type.CODE: "~/.cursor/mcp.json"}
    made = (Label(f"{samples.get(kind, kind.name.capitalize())}", kind) for kind in Type)
    return _rows(*([label, Label(kind.name, Type.CAPTION, Tone.MUTED)] for label, kind in zip(made, Type, strict=True)))


def _space() -> QWidget:
    return _rows(*([_Bar(int(space)), Label(f"{space.name} {space.value}", Type.CAPTION)] for space in Space))


def _tones() -> QWidget:
    signs = dict(zip(Tone, ("look", "pending", "running", "paused", "problem", "needs_you"), strict=True))
    cards = []
    for tone, symbol in signs.items():
        card = Card(tone)
        line = QHBoxLayout(card)
        line.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        line.addWidget(Symbol(symbol, tone))
        line.addWidget(Label(tone.name, tone=tone), 1)
        cards.append(card)
    return _rows(*([card] for card in cards), spacing=Space.XS)


def _chips() -> QWidget:
    states = {**RUN_SIGNS, **GRANT_SIGNS}
    chips = [Chip(state.value.replace("_", " ").capitalize(), sign) for state, sign in states.items()]
    return _rows(chips[:3], chips[3:6], chips[6:9])


def _banners() -> QWidget:
    return _rows(
        [Banner(BAD, "Port 8000 is taken. node is using it.", "Close that program and try again.", "Try again")],
        [Banner(ATTENTION, "Nobody here is asked first", "Whoever the issuer gives such a token gets in.")],
        [Banner(Sign("needs_you", Tone.ACCENT), "Codex wants to connect", "No answer counts as no.", "Review…")],
    )


def _buttons() -> QWidget:
    off, default = SymbolButton("Switched off", "pause"), QPushButton("Default")
    off.setEnabled(False)
    default.setDefault(True)
    buttons = [SymbolButton("Pause", "pause"), CopyButton("Copy", "Copy address", str), off, default]
    return _rows(buttons)


def _empty() -> QWidget:
    return _rows(
        [
            EmptyState(
                "clients", "No app is connected", "An app that is connected asks here for access once.", "Connect…"
            )
        ]
    )


def _fields() -> QWidget:
    wrong = TextField("Issuer", "Where its keys are read from.", is_code=True)
    wrong.fill("http://login.example.com/")
    wrong.complain("It must begin with https:// or anybody on the way could read along.")
    right = TextField("Audience", "What a token must be for.", is_code=True)
    right.fill("https://bridge.example.com/mcp")
    combo = ChoiceField("A program that comes for the first time may", (("read", "only read"),), "It can be changed.")
    return _rows([right], [wrong], [combo], [SwitchField("Start when I log in", "An icon in the tray, no window.")])


def _choices() -> QWidget:
    return _rows(
        [
            Choices(
                "Rights",
                (
                    Choice("reader", "Reader", "Only tools that say they change nothing."),
                    Choice("writer", "Writer", "Also tools that add and change."),
                ),
            )
        ]
    )


def _findings() -> QWidget:
    return _rows(
        [FindingRow(Finding("Signing keys", True, "2 readable"))],
        [FindingRow(Finding("Client ID", False, "not known there", "Look at its console."))],
    )


def _facts() -> QWidget:
    facts = [Fact("Last seen"), Fact("Grant ID", kind=Type.CODE)]
    for fact, value in zip(facts, ("5 min ago", "27d90b11c3"), strict=True):
        fact.show_value(value)
    return _rows(facts)


def _symbols() -> QWidget:
    board = QWidget()
    grid = QGridLayout(board)
    grid.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
    grid.setHorizontalSpacing(Space.XL)
    grid.setVerticalSpacing(Space.M)
    names = sorted(Path(each.name).stem for each in resource("icons", "symbolic").iterdir())
    for number, name in enumerate(names):
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(Symbol(name, size=28))
        line.addWidget(Label(name, Type.CAPTION), 1)
        grid.addLayout(line, number // 6, number % 6)
    board.resize(900, 280)
    return board


def _rows(*rows: list[QWidget] | list[Chip] | list[Fact], spacing: int = Space.S) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widgets in rows:
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        for widget in widgets:
            line.addWidget(widget)
        if len(widgets) > 1:
            line.addStretch()
        column.addLayout(line)
    layout: QLayout = column
    layout.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made
