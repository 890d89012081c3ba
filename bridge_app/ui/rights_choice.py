"""Rights: what a client or a key may do, chosen as a role or picked by hand."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bridge_app.models import ALL_RIGHTS, Right
from bridge_app.ui import words
from bridge_app.ui.design import Space
from bridge_app.ui.flow import Flow
from bridge_app.ui.form_parts import Choice, Choices, SwitchField

_BY_HAND = "by hand"
_ROLES: dict[str, tuple[Right, ...]] = {
    "reader": (Right.READ,),
    "writer": (Right.READ, Right.WRITE),
    "admin": ALL_RIGHTS,
}


class RightsChoice(QWidget):
    """Three roles with a sentence each, or ticks. Reading is part of every choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.roles = Choices(
            self.tr("Rights"),
            (
                Choice("reader", words.role((Right.READ,)), self.tr("Only tools that say they change nothing.")),
                Choice(
                    "writer",
                    words.role((Right.READ, Right.WRITE)),
                    self.tr("Also tools that add and change, but none that may delete or overwrite."),
                ),
                Choice(
                    "admin",
                    words.role(ALL_RIGHTS),
                    self.tr("All tools, also those that may delete or overwrite, or say nothing of themselves."),
                ),
                Choice(_BY_HAND, self.tr("Picked by hand"), self.tr("Just what is ticked here:")),
            ),
        )
        self.ticks = {each: SwitchField(words.right(each)) for each in Right}
        ticks = Flow()
        ticks.setSpacing(Space.L)
        for tick in self.ticks.values():
            ticks.add(tick)
        self.roles.rows[_BY_HAND].add_below(ticks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.roles)
        self.roles.chosen.connect(self._follow_role)
        for tick in self.ticks.values():
            tick.edited.connect(self._pick_by_hand)
        self.ticks[Right.READ].box.setEnabled(False)
        self.fill(ALL_RIGHTS)

    def fill(self, rights: tuple[Right, ...]) -> None:
        """Choose these rights, without telling anybody."""
        self.roles.choose(next((role for role, of_role in _ROLES.items() if of_role == rights), _BY_HAND))
        for right, tick in self.ticks.items():
            tick.fill(right in rights)

    def offer_only(self, rights: tuple[Right, ...]) -> None:
        """Switch off what is beyond these rights."""
        for role, row in self.roles.rows.items():
            row.setEnabled(bool(rights) if role == _BY_HAND else is_within(_ROLES[role], rights))
        for right, tick in self.ticks.items():
            tick.box.setEnabled(right in rights and right is not Right.READ)

    def rights(self) -> tuple[Right, ...]:
        """Return what is chosen."""
        role = self.roles.current()
        if role in _ROLES:
            return _ROLES[role]
        return tuple(right for right, tick in self.ticks.items() if right is Right.READ or tick.value())

    @Slot(str)
    def _follow_role(self, role: str) -> None:
        # The ticks show what a role means, and are where picking by hand starts from.
        for right, tick in self.ticks.items():
            if role in _ROLES:
                tick.fill(right in _ROLES[role])
        self.changed.emit()

    @Slot()
    def _pick_by_hand(self) -> None:
        self.roles.choose(_BY_HAND)
        self.changed.emit()


def is_within(rights: tuple[Right, ...], bound: tuple[Right, ...]) -> bool:
    """Tell whether a bound allows these rights. Reading counts only if nothing else is wanted: every set has it."""
    wanted = tuple(right for right in rights if right is not Right.READ) or rights
    return all(right in bound for right in wanted)
