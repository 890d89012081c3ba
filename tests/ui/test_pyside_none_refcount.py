"""Some PySide6 releases lose a reference to None with each call that returns None, until Python aborts."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_that_return_none_do_not_use_none_up(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for number in range(500):
        label.setText(str(number))

    assert sys.getrefcount(None) > before - 20
