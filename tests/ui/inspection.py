"""Looks a window over as a person would: is every control named, is any text cut, does anything overlap."""

import re

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
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
    ]


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
