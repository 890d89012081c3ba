"""Names and values, one pair a line, each kept as a secret or not: environment variables, headers."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bridge_app.ui.design import Space, SymbolButton, Type, font_of
from bridge_app.ui.form_parts import CheckBox, Field


@dataclass(frozen=True, slots=True)
class Pair:
    """One line as it stands. A kept secret whose value was not typed again has an empty value."""

    name: str
    value: str
    is_secret: bool
    is_kept: bool = False


class PairsField(Field):
    """A list of pairs that grows. Values that look like secrets are ticked by themselves, until the person decides."""

    edited = Signal()

    def __init__(self, caption: str, add: str, hint: str = "") -> None:
        self.lines: list[PairLine] = []
        control = QWidget()
        self._column = QVBoxLayout(control)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.add_button = SymbolButton(add, "add")
        self._column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)
        super().__init__(caption, control, hint)
        self.add_button.clicked.connect(self._add_by_hand)

    def pairs(self) -> tuple[Pair, ...]:
        """Return the lines in which something stands."""
        return tuple(pair for line in self.lines if (pair := line.pair()).name or pair.value)

    def fill(self, pairs: tuple[Pair, ...]) -> None:
        """Show these pairs and no others."""
        while self.lines:
            self.remove(self.lines[-1])
        for pair in pairs:
            self._add(pair)

    def complain_about(self, name: str, complaint: str) -> None:
        """Say what is wrong with the line of this name, and go there."""
        self.complain(complaint)
        line = next((line for line in self.lines if line.pair().name == name), None)
        target = line.value if line is not None else self.lines[0].name if self.lines else self.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def missing(self) -> tuple[str, str] | None:
        """Return the name of a line that lacks what it can't do without, and what that is."""
        for line in self.lines:
            pair = line.pair()
            if pair.value and not pair.name:
                return "", self.tr("A value has no name.")
            if pair.name and pair.is_secret and not pair.value and not pair.is_kept:
                return pair.name, self.tr("{name} has no value.").format(name=pair.name)
            if line.was_kept and not pair.is_secret and not pair.value:
                return pair.name, self.tr("Type the value of {name} again: a kept secret is not shown.").format(
                    name=pair.name
                )
        return None

    def remove(self, line: "PairLine") -> None:
        """Take a line out."""
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self.edited.emit()

    @Slot()
    def _add_by_hand(self) -> None:
        self._add(Pair("", "", False)).name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _add(self, pair: Pair) -> "PairLine":
        line = PairLine(pair)
        before = self.lines[-1].remove if self.lines else None
        self.lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        line.edited.connect(self.edited)
        line.remove.clicked.connect(lambda: self._remove_by_hand(line))
        if before is not None:
            QWidget.setTabOrder(before, line.name)
        for one, other in ((line.name, line.value), (line.value, line.keep), (line.keep, line.remove)):
            QWidget.setTabOrder(one, other)
        QWidget.setTabOrder(line.remove, self.add_button)
        return line

    def _remove_by_hand(self, line: "PairLine") -> None:
        self.remove(line)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)


class PairLine(QWidget):
    """A name, its value, whether that is a secret, and a button that takes the line out."""

    edited = Signal()

    def __init__(self, pair: Pair) -> None:
        super().__init__()
        self.was_kept = pair.is_kept
        self._name_kept = pair.name
        self._has_decided = pair.is_secret
        self.name = QLineEdit(pair.name)
        self.name.setFont(font_of(Type.CODE))
        self.name.setPlaceholderText(self.tr("NAME"))
        self.name.setAccessibleName(self.tr("Name"))
        self.value = QLineEdit(pair.value)
        self.value.setFont(font_of(Type.CODE))
        self.value.setAccessibleName(self.tr("Value"))
        self.keep = CheckBox(self.tr("Secret"))
        self.keep.setChecked(pair.is_secret)
        self.keep.setToolTip(self.tr("Keep it in the keyring, not in the settings"))
        self.keep.setAccessibleDescription(self.tr("Keep it in the keyring, not in the settings"))
        self.remove = SymbolButton("", "remove")
        self.remove.setFixedWidth(self.remove.sizeHint().width())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.name, 2)
        row.addWidget(self.value, 3)
        row.addWidget(self.keep)
        row.addWidget(self.remove)
        self.name.textEdited.connect(self._guess)
        self.value.textEdited.connect(self._guess)
        self.keep.clicked.connect(self._decide)
        self.keep.toggled.connect(self._show)
        self._show()

    def pair(self) -> Pair:
        """Return the line as it stands."""
        name, value, is_secret = self.name.text().strip(), self.value.text(), self.keep.isChecked()
        is_kept = self.was_kept and is_secret and not value and name == self._name_kept
        return Pair(name, value, is_secret, is_kept)

    @Slot()
    def _guess(self) -> None:
        if not self._has_decided:
            self.keep.setChecked(_looks_secret(self.name.text().strip(), self.value.text()))
        self._show()
        self.edited.emit()

    @Slot()
    def _decide(self) -> None:
        self._has_decided = True
        self.edited.emit()

    @Slot()
    def _show(self) -> None:
        pair = self.pair()
        mode = QLineEdit.EchoMode.Password if pair.is_secret else QLineEdit.EchoMode.Normal
        self.value.setEchoMode(mode)
        self.value.setPlaceholderText(self.tr("kept; type to replace it") if pair.is_kept else self.tr("value"))
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=pair.name or self.tr("this line")))


def _looks_secret(name: str, value: str) -> bool:
    from bridge_app.settings_questions import looks_secret

    return looks_secret(name, value)
