"""High contrast: strong edges and readable tones in themes made for it, and whenever the desktop asks for it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge_app.ui import design
from bridge_app.ui.design import (
    GRANT_SIGNS,
    RUN_SIGNS,
    Card,
    Chip,
    Label,
    Separator,
    Symbol,
    SymbolButton,
    Tone,
    Type,
    contrast,
    edge,
    hairline,
    ink,
    is_high_contrast,
    wash,
)
from bridge_app.ui.first_run_pages import StepBar
from bridge_app.ui.form_parts import CheckBox
from tests.ui.contrast_portal import ContrastPortal
from tests.ui.real_desktop import real_desktop

ENOUGH = 7.0
BLACK, WHITE = ("#000000", "#ffffff", "#1aebff", "#3ff23f"), ("#ffffff", "#000000", "#37006e", "#600000")
DESERT, DUSK = ("#fffaef", "#3d3d3d", "#903909", "#676767"), ("#2d3236", "#ffffff", "#a1bfde", "#a6a6a6")
GROUND, TEXT, HIGHLIGHT, OFF = range(4)
Role, Group = QPalette.ColorRole, QPalette.ColorGroup


def colours(theme: tuple[str, ...]) -> QPalette:
    """Return the colours of a theme as Windows and GTK hand them on: few, and the same ones everywhere."""
    made = QPalette()
    for role in (Role.Window, Role.Base, Role.Button, Role.AlternateBase, Role.HighlightedText):
        made.setColor(role, QColor(theme[GROUND]))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(role, QColor(theme[TEXT]))
        made.setColor(Group.Disabled, role, QColor(theme[OFF]))
    for role in (Role.Highlight, Role.Accent):
        made.setColor(role, QColor(theme[HIGHLIGHT]))
    return made


@pytest.fixture
def dress(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[tuple[str, ...]], QPalette]]:
    before = QApplication.palette()

    def put_on(theme: tuple[str, ...]) -> QPalette:
        QApplication.setPalette(colours(theme))
        monkeypatch.setattr(design, "_is_wanted", lambda: True)
        return QApplication.palette()

    yield put_on
    QApplication.setPalette(before)


def strongest(widget: QWidget, ground: str) -> float:
    """Return how far the strongest colour of what is drawn stands out."""
    picture: QImage = widget.grab().toImage()
    seen = {picture.pixelColor(x, y).rgb() for x in range(picture.width()) for y in range(picture.height())}
    return max(contrast(QColor(each), QColor(ground)) for each in seen)


@pytest.mark.parametrize("theme", [BLACK, WHITE])
def test_a_theme_of_black_and_white_is_known_by_its_colours(qapp: QApplication, theme: tuple[str, ...]) -> None:
    assert is_high_contrast(colours(theme))


@pytest.mark.parametrize(
    "theme", [("#efefef", "#000000", "#308cc6", "#a0a0a0"), ("#2b2b2d", "#f0f0f0", "#2a78b0", "#7d7d80")]
)
def test_an_ordinary_theme_keeps_its_soft_lines(qapp: QApplication, theme: tuple[str, ...]) -> None:
    palette = colours(theme)

    assert not is_high_contrast(palette)
    assert contrast(hairline(palette), QColor(theme[GROUND])) < 3


@pytest.mark.parametrize("theme", [BLACK, WHITE, DESERT, DUSK])
@pytest.mark.parametrize("tone", Tone)
def test_words_symbols_and_edges_of_every_tone_stand_out(
    dress: Callable[[tuple[str, ...]], QPalette], theme: tuple[str, ...], tone: Tone
) -> None:
    palette = dress(theme)

    ground = palette.color(Role.Base)
    assert wash(tone, palette) == ground
    for colour in (ink(tone, palette), edge(tone, palette), hairline(palette)):
        assert contrast(colour, ground) >= ENOUGH


@pytest.mark.parametrize("theme", [BLACK, WHITE, DESERT, DUSK])
def test_what_is_drawn_has_an_edge_one_can_see(
    dress: Callable[[tuple[str, ...]], QPalette], qtbot: QtBot, theme: tuple[str, ...]
) -> None:
    dress(theme)
    signs = (*RUN_SIGNS.values(), *GRANT_SIGNS.values())
    drawn = (
        *(Card(tone) for tone in Tone),
        *(Chip("", sign) for sign in signs),
        *(Symbol(*sign) for sign in signs),
        *(Separator(), CheckBox(""), StepBar(5)),
    )

    for shown in drawn:
        qtbot.addWidget(shown)
        shown.resize(60, max(3, shown.sizeHint().height()))
        assert strongest(shown, theme[GROUND]) >= ENOUGH, shown


@pytest.mark.parametrize("theme", [BLACK, WHITE, DESERT, DUSK])
def test_a_button_switched_off_has_its_symbol_in_the_themes_own_colour(
    dress: Callable[[tuple[str, ...]], QPalette], qtbot: QtBot, theme: tuple[str, ...]
) -> None:
    dress(theme)
    button = SymbolButton("", "pause")
    qtbot.addWidget(button)
    button.setEnabled(False)

    drawn = button.icon().pixmap(16, button.icon().Mode.Disabled).toImage()
    seen = {
        drawn.pixelColor(x, y).name() for x in range(16) for y in range(16) if drawn.pixelColor(x, y).alpha() == 255
    }
    assert seen == {theme[OFF]}


def test_what_is_shown_already_changes_when_the_desktop_asks(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    design.follow_contrast(qapp)
    label = Label("some words", Type.CAPTION, Tone.MUTED)
    qtbot.addWidget(label)
    ground = QApplication.palette().color(Role.Window)
    assert contrast(label.palette().color(Role.WindowText), ground) < ENOUGH

    monkeypatch.setattr(design, "_is_wanted", lambda: True)
    hints = qapp.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)

    assert contrast(label.palette().color(Role.WindowText), ground) >= ENOUGH


PROBE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from bridge_app.models import RunState
from bridge_app.ui.start import make_application
from bridge_app.ui.design import contrast, follow_contrast, is_high_contrast
from scripts.ui_screenshots import STATES

application = make_application()
follow_contrast(application)
shown = STATES["home-running"]()
shown.show()
muted = shown.home.summary

def look():
    palette = application.palette()
    if is_high_contrast(palette):
        ground = palette.color(palette.ColorRole.Window)
        ink = muted.palette().color(palette.ColorRole.WindowText)
        picture = shown.home.pause.grab().toImage()
        row = [picture.pixelColor(x, picture.height() // 2) for x in range(4)]
        print(contrast(ink, ground) >= 7, max(contrast(each, ground) for each in row) >= 7, flush=True)
        application.quit()

again = QTimer(interval=20)
again.timeout.connect(look)
again.start()
QTimer.singleShot(20000, application.quit)
application.exec()
"""


@pytest.mark.desktop
def test_what_the_desktops_portal_says_reaches_words_and_buttons(tmp_path: Path) -> None:
    with real_desktop(tmp_path) as desktop, ContrastPortal(desktop.bus):
        environment = {**desktop.environment, "QT_QPA_PLATFORMTHEME": "gnome", "PYTHONPATH": os.getcwd()}
        done = subprocess.run(
            [sys.executable, "-c", PROBE], env=environment, capture_output=True, text=True, timeout=60, check=False
        )

    assert done.stdout.split() == ["True", "True"], done.stderr
