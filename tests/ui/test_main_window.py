"""The window as a whole: pages, keyboard, remembered place, names for screen readers, nothing cut or overlapping."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge_app.models import RunState, Snapshot
from bridge_app.ui.design import Tone, contrast, ink, symbol_icon, wash
from bridge_app.ui.main_window import MainWindow
from tests.ui import samples
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls

FULL = samples.snapshot(
    grants=(
        samples.grant(1, client_name=samples.HOSTILE, client_version="v" * 200),
        samples.grant(2, client_name="مساعد الذكاء الاصطناعي"),
        samples.grant(3, client_name="", redirect_host="a" * 200 + ".example"),
        samples.ended(4),
    ),
    state=RunState.PROBLEM,
    problems=(samples.PORT_PROBLEM,),
    approvals=(samples.approval(client_name=samples.HOSTILE), samples.approval(2)),
    secrets_kept_in="a sealed file " * 20,
)
STATES = {
    "empty": samples.snapshot(),
    "full": FULL,
    "paused": samples.snapshot(grants=FULL.grants, is_paused=True, state=RunState.PAUSED),
    "not serving": samples.snapshot(started_at=None, state=RunState.PROBLEM, problems=(samples.PORT_PROBLEM,)),
    "no address": samples.snapshot(started_at=None, state=RunState.STARTING, address=""),
}


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def make_window(qtbot: QtBot, settings: QSettings) -> Callable[[], MainWindow]:
    def make() -> MainWindow:
        adapter = samples.RecordingAdapter()
        window = MainWindow(adapter, settings, samples.Clock())  # type: ignore[arg-type]
        adapter.setParent(window)
        qtbot.addWidget(window)
        return window

    return make


@pytest.fixture
def window(make_window: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    shown = make_window()
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.fixture
def large_font() -> Iterator[None]:
    before = QApplication.font()
    QApplication.setFont(QFont(before.family(), 16))
    yield
    QApplication.setFont(before)


def test_it_opens_on_home_before_any_snapshot(window: MainWindow) -> None:
    assert window.page() == "home"
    assert window.home.state.text() == "Starting…"


def test_ctrl_and_a_digit_turn_the_pages(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page() == "clients"

    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page() == "home"


def test_the_list_turns_the_pages_by_arrow_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.list.setFocus()

    QTest.keyClick(window.list, Qt.Key.Key_Down)

    assert window.page() == "clients"


def test_a_click_in_the_list_turns_the_page(window: MainWindow, qtbot: QtBot) -> None:
    place = window.list.visualItemRect(window.list.item(1)).center()

    QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert window.page() == "clients"


def test_an_unknown_page_is_an_error(window: MainWindow) -> None:
    with pytest.raises(ValueError, match="no-such-page"):
        window.show_page("no-such-page")


def test_ctrl_q_asks_to_quit(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.quit_asked):
        QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    assert window.isVisible()


def test_escape_does_not_close_the_window(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert window.isVisible()


def test_size_is_remembered(make_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    first = make_window()
    first.show()
    first.resize(780, 500)
    first.close()

    second = make_window()

    assert (second.width(), second.height()) == (780, 500)


def test_a_damaged_memory_of_the_layout_is_ignored(settings: QSettings, make_window: Callable[[], MainWindow]) -> None:
    settings.setValue("window/geometry", "nonsense")
    settings.setValue("clients/split", 7)

    assert make_window().width() >= 640


@pytest.mark.parametrize("way", ["home", "first of all", "clients", "no clients", "activity", "keys"])
def test_every_way_to_connect_an_app_opens_the_same_window(window: MainWindow, qtbot: QtBot, way: str) -> None:
    is_first = way in ("first of all", "no clients")
    window.paint(samples.snapshot(grants=() if is_first else (samples.grant(1),)))
    invitation = window.home.clients.nothing.button
    assert invitation is not None
    buttons = {
        "home": ("home", window.home.clients.connect_an_app),
        "first of all": ("home", invitation),
        "clients": ("clients", window.clients.connect_an_app),
        "no clients": ("clients", window.clients.no_clients.button),
        "activity": ("activity", window.activity.nothing_yet.button),
    }
    if way == "keys":
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    else:
        page, button = buttons[way]
        window.show_page(page)
        button.click()

    dialog = window.apps_dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    window.connect_an_app()
    assert window.apps_dialog is dialog
    dialog.reject()
    assert window.apps_dialog is None


def test_no_app_is_connected_to_a_bridge_that_does_not_run(window: MainWindow) -> None:
    window.paint(STATES["not serving"])
    window.show_page("clients")

    window.connect_an_app()

    assert window.apps_dialog is None
    assert window.page() == "home"


def test_a_connected_app_is_shown_among_the_clients(window: MainWindow) -> None:
    window.paint(samples.snapshot(grants=(samples.grant(1), samples.grant(2))))
    window.clients.search.setText("nothing like it")
    window.connect_an_app()
    assert window.apps_dialog is not None

    window.apps_dialog.grant_asked.emit("grant-00002")

    assert window.page() == "clients"
    grant = window.clients.selected_grant()
    assert grant is not None
    assert grant.id == "grant-00002"


def test_show_all_leads_to_the_clients(window: MainWindow, qtbot: QtBot) -> None:
    window.paint(FULL)

    QTest.mouseClick(window.home.clients.all, Qt.MouseButton.LeftButton)

    assert window.page() == "clients"


def test_buttons_of_banners_reach_whoever_made_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.paint(FULL)
    fix, review = (banner.button for banner in window.home.banners.shown())
    assert fix is not None
    assert review is not None

    with qtbot.waitSignal(window.fix_asked) as fixed:
        QTest.mouseClick(fix, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.review_asked):
        QTest.mouseClick(review, Qt.MouseButton.LeftButton)

    assert fixed.args == ["port"]


@pytest.mark.parametrize("page", ["home", "clients", "servers", "activity"])
@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_name(window: MainWindow, page: str, state: str) -> None:
    window.paint(STATES[state])
    window.show_page(page)

    assert unnamed_controls(window) == []


def test_the_walk_over_the_controls_finds_an_unnamed_one(window: MainWindow) -> None:
    window.paint(STATES["full"])
    window.home.pause.setText("")

    assert len(unnamed_controls(window)) == 1


@pytest.mark.parametrize("page", ["home", "clients", "servers", "activity"])
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_or_overlaps_in_the_smallest_window(
    window: MainWindow, qtbot: QtBot, page: str, state: str
) -> None:
    _assert_tidy(window, STATES[state], page, qtbot)


@pytest.mark.usefixtures("large_font")
@pytest.mark.parametrize("page", ["home", "clients", "servers", "activity"])
def test_nothing_is_cut_or_overlaps_with_a_large_font(
    make_window: Callable[[], MainWindow], qtbot: QtBot, page: str
) -> None:
    window = make_window()
    window.show()

    _assert_tidy(window, FULL, page, qtbot)


def test_the_check_for_cut_text_finds_one(window: MainWindow) -> None:
    window.paint(STATES["full"])
    window.home.pause.setMaximumWidth(20)
    QApplication.processEvents()

    assert cut_texts(window) != []


def test_tab_walks_through_home_from_top_to_bottom(window: MainWindow, qtbot: QtBot) -> None:
    window.paint(FULL)
    window.list.setFocus()
    visited: list[QWidget] = []
    for _ in range(30):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        if focused is None or focused is window.list or focused in visited:
            break
        visited.append(focused)

    home = window.home
    fix, review = (banner.button for banner in home.banners.shown())
    expected: list[Any] = [home.pause, fix, review, home.address, home.copy_address, home.clients.all]
    expected += [home.clients.connect_an_app]
    assert visited == expected


@pytest.mark.parametrize(
    ("ground", "text", "base"),
    [("#efefef", "#000000", "#ffffff"), ("#2b2b2d", "#f0f0f0", "#1f1f21"), ("#000000", "#ffffff", "#000000"),
     ("#ffffff", "#000000", "#ffffff"), ("#fdf6e3", "#586e75", "#eee8d5")],
)  # fmt: skip
def test_every_tone_is_readable_on_every_ground(ground: str, text: str, base: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))

    for tone in Tone:
        for under in (QColor(ground), QColor(base), wash(tone, palette)):
            assert contrast(ink(tone, palette), under) >= min(4.5, contrast(QColor(text), under))


def test_switching_to_a_dark_theme_recolours_everything(window: MainWindow, qtbot: QtBot) -> None:
    window.paint(FULL)
    before, style = QApplication.palette(), window.home.summary
    dark = QPalette(QColor("#38383b"), QColor("#2b2b2d"))
    icon_before = window.home.pause.icon().pixmap(16, 16).toImage()

    QApplication.setPalette(dark)
    try:
        qtbot.waitUntil(lambda: style.palette().color(QPalette.ColorRole.WindowText).lightness() > 128)
        assert ink(Tone.MUTED, dark) == style.palette().color(QPalette.ColorRole.WindowText)
        assert ink(Tone.PLAIN, dark) == window.home.state.palette().color(QPalette.ColorRole.WindowText)
        assert window.home.pause.icon().pixmap(16, 16).toImage() != icon_before
    finally:
        QApplication.setPalette(before)


def test_a_symbol_is_drawn_once_for_the_same_colours() -> None:
    light, dark = QPalette(QColor("#efefef")), QPalette(QColor("#38383b"), QColor("#2b2b2d"))

    assert symbol_icon("key", light).cacheKey() == symbol_icon("key", light).cacheKey()
    assert symbol_icon("key", light).cacheKey() != symbol_icon("key", dark).cacheKey()
    light.setColor(QPalette.ColorRole.WindowText, QColor("#204080"))
    drawn = symbol_icon("key", light).pixmap(18, 18).toImage()
    assert any(drawn.pixelColor(x, y).rgb() == QColor("#204080").rgb() for x in range(18) for y in range(18))


def test_a_script_leads_to_the_form_for_a_key(window: MainWindow, qtbot: QtBot) -> None:
    window.paint(STATES["full"])
    window.connect_an_app()
    assert window.apps_dialog is not None

    window.apps_dialog.copy.key_asked.emit()

    assert window.apps_dialog is None
    assert window.page() == "clients"
    assert window.clients.key_dialog is not None


def _assert_tidy(window: MainWindow, snapshot: Snapshot, page: str, qtbot: QtBot) -> None:
    window.resize(window.minimumSize())
    window.paint(snapshot)
    window.show_page(page)
    for _ in range(3):
        QApplication.processEvents()
    assert cut_texts(window) == []
    assert overlapping(window) == []


def test_a_page_is_made_when_it_is_first_shown_and_knows_what_was_painted_before(window: MainWindow) -> None:
    window.paint(samples.snapshot(grants=(samples.grant(1),)))
    assert list(window._made) == ["home"]

    window.show_page("clients")

    assert list(window._made) == ["home", "clients"]
    assert window.stack.currentWidget() is window.clients
    assert window.clients.model.rowCount() == 1
