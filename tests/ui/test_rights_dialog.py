"""Rights are a role or ticks; nothing changes without a clear choice."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from bridge_app.models import ALL_RIGHTS, Grant, Right
from bridge_app.ui.rights_dialog import RightsChoice, RightsDialog
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import ADA, HOSTILE, grant

READ = (Right.READ,)
WRITE = (Right.READ, Right.WRITE)
DELETE = (Right.READ, Right.DESTROY)


@pytest.fixture
def choice(qtbot: QtBot) -> RightsChoice:
    shown = RightsChoice()
    qtbot.addWidget(shown)
    shown.resize(700, 200)
    shown.show()
    return shown


def open_dialog(qtbot: QtBot, of: Grant) -> RightsDialog:
    dialog = RightsDialog(of)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.mark.parametrize(
    ("rights", "role"), [(READ, "reader"), (WRITE, "writer"), (ALL_RIGHTS, "admin"), (DELETE, "by hand")]
)
def test_what_is_filled_in_is_what_is_chosen(choice: RightsChoice, rights: tuple[Right, ...], role: str) -> None:
    choice.fill(rights)

    assert choice.roles.current() == role
    assert choice.rights() == rights
    assert tuple(right for right, tick in choice.ticks.items() if tick.value()) == rights


def test_picking_by_hand_starts_from_the_role(choice: RightsChoice, qtbot: QtBot) -> None:
    choice.roles.rows["writer"].button.click()

    choice.roles.rows["by hand"].button.click()
    assert choice.rights() == WRITE
    choice.ticks[Right.WRITE].box.click()
    choice.ticks[Right.DESTROY].box.click()

    assert choice.rights() == DELETE


def test_reading_can_not_be_unticked(choice: RightsChoice) -> None:
    choice.roles.rows["by hand"].button.click()

    assert not choice.ticks[Right.READ].box.isEnabled()
    assert Right.READ in choice.rights()


def test_a_tick_taken_out_of_a_role_picks_by_hand(choice: RightsChoice) -> None:
    QTest.mouseClick(choice.ticks[Right.WRITE].box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))

    assert choice.roles.current() == "by hand"
    assert choice.rights() == DELETE


def test_a_change_can_be_made_once_something_is_chosen(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1))
    chosen = QSignalSpy(dialog.chosen)
    assert not dialog.change.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert chosen.count() == 0

    dialog = open_dialog(qtbot, grant(1))
    chosen = QSignalSpy(dialog.chosen)
    dialog.choice.roles.rows["reader"].button.click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert [chosen.count(), chosen.at(0)] == [1, ["grant-00001", READ]]
    assert not dialog.isVisible()


def test_cancel_and_escape_change_nothing(qtbot: QtBot) -> None:
    for leave in (
        lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape),
        lambda dialog: QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton),
    ):
        dialog = open_dialog(qtbot, grant(1))
        chosen = QSignalSpy(dialog.chosen)
        dialog.choice.roles.rows["reader"].button.click()

        leave(dialog)

        assert chosen.count() == 0
        assert not dialog.isVisible()


def test_what_the_sign_in_does_not_allow_can_not_be_chosen(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, rights=READ, provider_rights=WRITE, identity=ADA))
    rows = dialog.choice.roles.rows

    assert [role for role, row in rows.items() if row.button.isEnabled()] == ["reader", "writer", "by hand"]
    assert not dialog.choice.ticks[Right.DESTROY].box.isEnabled()
    assert "does not allow" in dialog.bound.text()
    assert "Ada Lovelace" in dialog.bound.text()
    rows["writer"].button.click()
    assert dialog.change.isEnabled()
    assert not open_dialog(qtbot, grant(1)).bound.isVisible()


def test_a_sign_in_that_only_lets_change_offers_the_writer(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, rights=(), provider_rights=(Right.WRITE,)))

    dialog.choice.roles.rows["writer"].button.click()

    assert not dialog.choice.roles.rows["reader"].button.isEnabled()
    assert dialog.change.isEnabled()


def test_where_the_sign_in_allows_nothing_nothing_can_be_changed(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, grant(1, rights=(), provider_rights=()))

    assert not any(row.button.isEnabled() for row in dialog.choice.roles.rows.values())
    assert not dialog.change.isEnabled()
    assert cut_texts(dialog) == []


def test_it_says_when_it_counts_and_that_apps_are_told(qtbot: QtBot) -> None:
    assert "from the next request on" in open_dialog(qtbot, grant(1)).note.text()
    assert "is told that its tools have changed" in open_dialog(qtbot, grant(1)).note.text()


@pytest.mark.parametrize("name", ["Cursor", HOSTILE, ""])
def test_no_name_breaks_the_layout(qtbot: QtBot, name: str) -> None:
    dialog = open_dialog(qtbot, grant(1, client_name=name))

    assert cut_texts(dialog) == []
    assert overlapping(dialog) == []
    assert unnamed_controls(dialog) == []
