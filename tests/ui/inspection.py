"""Looks a window over as a person would: is every control named, is any text cut, does anything overlap."""

import re

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

from bridge_app.ui.design import Chip, ClampedLabel

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)


def faults(window: QWidget) -> list[str]:
    """Return all that a person would stumble over, in words."""
    return [
        *(f"cut: {each}" for each in cut_texts(window)),
        *overlapping(window),
        *(f"unnamed: {each}" for each in unnamed_controls(window)),
        *(f"the same key twice: {each}" for each in twice_given_keys(window)),
        *(f"not reached by Tab: {each}" for each in out_of_reach(window)),
    ]


def twice_given_keys(window: QWidget) -> list[str]:
    """Return the keys that more than one visible control or field claims with an underlined letter."""
    claimed: dict[str, list[QWidget]] = {}
    for kind in (QAbstractButton, QLabel):
        for widget in window.findChildren(kind):
            if isinstance(widget, QLabel) and widget.buddy() is None:
                continue
            key = QKeySequence.mnemonic(widget.text()).toString()
            if key and widget.isVisibleTo(window) and widget.isEnabledTo(window):
                claimed.setdefault(key, []).append(widget)
    return [
        f"{key} {' and '.join(_describe(each) for each in widgets)}"
        for key, widgets in claimed.items()
        if len(widgets) > 1
    ]


def tab_walk(window: QWidget) -> list[QWidget]:
    """Press Tab until the focus is where it was before; return the way it took."""
    window.activateWindow()
    QApplication.processEvents()
    if window.focusWidget() is None:
        QTest.keyClick(window, Qt.Key.Key_Tab)
    walked: list[QWidget] = []
    stays = 0
    while (focused := window.focusWidget()) is not None:
        # Tab goes through the parts of a date before it leaves it.
        stays = stays + 1 if walked and focused is walked[-1] else 0
        if stays > _PARTS_OF_A_DATE or (focused in walked and not stays):
            break
        if not stays:
            walked.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return walked


def out_of_reach(window: QWidget) -> list[str]:
    """Return the controls a person without a mouse can't get to, or can't get away from."""
    walked = tab_walk(window)
    # Of radio buttons that belong together the arrow keys choose; in a list and in a row of tabs they move.
    groups = {each.group() for each in walked if isinstance(each, QRadioButton) and each.group() is not None}
    found = []
    for kind in _CONTROLS:
        for control in window.findChildren(kind):
            is_known = control in walked or any(each.isAncestorOf(control) for each in walked)
            if is_known or not _takes_part(control, window):
                continue
            if isinstance(control, QRadioButton) and control.group() in groups:
                continue
            found.append(_describe(control))
    if len(walked) == 1 and len([each for each in window.findChildren(QPushButton) if _takes_part(each, window)]) > 1:
        found.append(f"{_describe(walked[0])} keeps the focus")
    return found


def _takes_part(control: QWidget, window: QWidget) -> bool:
    return control.isVisibleTo(window) and control.isEnabledTo(window) and not _is_qt_internal(control)


def unnamed_controls(window: QWidget) -> list[str]:
    """Return the visible controls a screen reader could only call "button" or "edit"."""
    return [
        _describe(control)
        for kind in _CONTROLS
        for control in window.findChildren(kind)
        if control.isVisibleTo(window)
        and not _is_qt_internal(control)
        and not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip()
    ]


_PARTS_OF_A_DATE = 3
_WORD = re.compile("[\u3000-\u9fff\uff00-\uffef]|[^\\s\u3000-\u9fff\uff00-\uffef]+")
"""What stays on one line: Chinese and Japanese text goes on in the next one after any letter."""


def cut_texts(window: QWidget) -> list[str]:
    """Return labels, chips and buttons that have less room than their text needs."""
    cut = []
    for label in window.findChildren(QLabel):
        if not label.isVisibleTo(window) or not label.text() or _is_qt_internal(label):
            continue
        if isinstance(label, ClampedLabel):
            needed = label.heightForWidth(label.width()) if label.hasHeightForWidth() else label.sizeHint().height()
            is_cut = label.height() < needed
        elif label.wordWrap():
            metrics = label.fontMetrics()
            longest = max(metrics.horizontalAdvance(word) for word in _WORD.findall(label.text()))
            is_cut = label.height() < label.heightForWidth(label.width()) or label.width() < longest
        else:
            is_cut = label.width() < label.sizeHint().width() or label.height() < label.sizeHint().height()
        if is_cut:
            cut.append(_describe(label))
    for kind in (QAbstractButton, Chip):
        for widget in window.findChildren(kind):
            hint = widget.sizeHint()
            if (
                widget.isVisibleTo(window)
                and not _is_qt_internal(widget)
                and (widget.width() < hint.width() or widget.height() < hint.height())
            ):
                cut.append(_describe(widget))
    return cut


def overlapping(window: QWidget) -> list[str]:
    """Return pairs of texts and controls that lie on each other, and those that stick out at the side."""
    found = []
    boxes: list[tuple[QWidget, QRect]] = []
    for widget in window.findChildren(QWidget):
        is_leaf = isinstance(widget, (QLabel, Chip, *_CONTROLS))
        if is_leaf and widget.isVisibleTo(window) and not _is_qt_internal(widget):
            boxes.append((widget, QRect(widget.mapTo(window, QPoint()), widget.size())))
    for number, (one, box) in enumerate(boxes):
        found += [
            f"{_describe(one)} on {_describe(other)}"
            for other, other_box in boxes[number + 1 :]
            if box.intersects(other_box)
            and not one.isAncestorOf(other)
            and not other.isAncestorOf(one)
            and _scroller(one) is _scroller(other)
        ]
        if box.left() < 0 or box.right() > window.width():
            found.append(f"{_describe(one)} sticks out")
    for area in window.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisibleTo(window) and content is not None and content.width() > area.viewport().width():
            found.append(f"{_describe(area)} scrolls sideways")
    return found


def _scroller(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _is_qt_internal(widget: QWidget) -> bool:
    """Tell whether Qt made this part itself: scroll buttons of a tab bar, the corner of a table, a clear button."""
    return widget.objectName().startswith("qt_") or isinstance(
        widget.parentWidget(), QAbstractItemView | QLineEdit | QTabBar
    )


def _describe(widget: QWidget) -> str:
    text = widget.property("text") or widget.accessibleName() or widget.objectName()
    size, hint = widget.size().toTuple(), widget.sizeHint().toTuple()
    return f"{type(widget).__name__} {str(text)[:60]!r} {size} of {hint}"
