"""Draws the window and its dialogs in all their states, light and dark, at 100 % and 200 %, into docs/screenshots.

Run it from the repository: `python scripts/ui_screenshots.py [--only WORD] [--out FOLDER]`. It needs no display.
With `--sheets` all states stand side by side instead, a few sheets for each language, for dark, 200 %, high contrast
and right to left; with `--design` it draws the pictures of docs/design.md; with `--check` it draws nothing and says
what is cut, overlaps, has no name or can't be reached by keyboard.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSettings, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QColor, QFont, QImage, QPalette, QStyleHints  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from bridge_app.autostart import AutostartNow  # noqa: E402
from bridge_app.config import AuditLog, Config, LanguageChoice, SignIn, Vault, save_config  # noqa: E402
from bridge_app.errors import BridgeError, PortInUse, SecretStoreUnavailable, UpstreamRefused  # noqa: E402
from bridge_app.i18n import LANGUAGES  # noqa: E402
from bridge_app.models import (  # noqa: E402
    Access,
    Activity,
    ActivityFilter,
    ActivityHour,
    AiApp,
    ApprovalKind,
    AuditLogState,
    Finding,
    Grant,
    GrantState,
    Identity,
    KnownTool,
    Problem,
    Program,
    Right,
    RunState,
    SetupProgress,
    Snapshot,
    Snippet,
    Update,
    Upstream,
)
from bridge_app.paths import Paths  # noqa: E402
from bridge_app.report import make_report_here  # noqa: E402
from bridge_app.ui import app_words  # noqa: E402
from bridge_app.ui.access_dialog import AccessDialog  # noqa: E402
from bridge_app.ui.apps_dialog import AppsDialog  # noqa: E402
from bridge_app.ui.change_dialog import ChangeDialog  # noqa: E402
from bridge_app.ui.clients_model import Kinds  # noqa: E402
from bridge_app.ui.dialogs import Message, show_failure  # noqa: E402
from bridge_app.ui.first_run import APPS, READY, SECRETS, SERVERS, START, FirstRun  # noqa: E402
from bridge_app.ui.key_dialog import NewKeyDialog  # noqa: E402
from bridge_app.ui.languages import speak  # noqa: E402
from bridge_app.ui.main_window import MainWindow  # noqa: E402
from bridge_app.ui.questions import QUESTIONS  # noqa: E402
from bridge_app.ui.report_dialog import ReportDialog  # noqa: E402
from bridge_app.ui.server_cards import ServerCard  # noqa: E402
from bridge_app.ui.server_dialog import FORM, IMPORT, PASTE, ServerDialog  # noqa: E402
from bridge_app.ui.servers_page import ServersPage  # noqa: E402
from bridge_app.ui.settings_page import SettingsPage  # noqa: E402
from bridge_app.ui.start_choices import StartChoices  # noqa: E402
from bridge_app.ui.use_dialog import UseDialog  # noqa: E402
from bridge_app.upstream.quarantine import diff_lines  # noqa: E402
from scripts.contact_sheets import sheets  # noqa: E402
from scripts.design_parts import boards  # noqa: E402
from tests.ui.activity_samples import ActivityAdapter  # noqa: E402
from tests.ui.app_samples import CURSOR as CURSOR_APP  # noqa: E402
from tests.ui.app_samples import DONE, JETBRAINS, MISSING, MIXED, OWN, AppsAdapter, AppsBridge  # noqa: E402
from tests.ui.contrast_portal import ContrastPortal  # noqa: E402
from tests.ui.first_run_samples import FOUR_APPS, FirstRunAdapter, FirstRunBridge, app  # noqa: E402
from tests.ui.inspection import faults  # noqa: E402
from tests.ui.pseudo import LongWords  # noqa: E402
from tests.ui.real_desktop import real_desktop  # noqa: E402
from tests.ui.samples import (  # noqa: E402
    ADA,
    BRIDGED,
    CURSOR,
    HOSTILE,
    NOW,
    PORT_PROBLEM,
    STRANGER,
    UPSTREAMS,
    Clock,
    RecordingAdapter,
    approval,
    grant,
    snapshot,
    used_by,
)
from tests.ui.server_samples import (  # noqa: E402
    BUILTIN_SERVER,
    CHANGE,
    INTRANET,
    LINEAR,
    MANY_TOOLS,
    PASTED,
    ServersAdapter,
    ServersBridge,
    installed,
    listed,
    tool,
    with_servers,
)
from tests.ui.settings_samples import (  # noqa: E402
    ASKED,
    GITHUB,
    ILL,
    JWTS,
    MAPPED,
    OIDC,
    PANGEA,
    SettingsAdapter,
    SettingsBridge,
)

T = TypeVar("T")
PSEUDO = ("long", "rtl")
THEMES = ("light", "dark", "high-contrast")


class Look(NamedTuple):
    """What differs between processes."""

    theme: str
    scale: int = 1
    language: str = "en"


SHEETS = {language: Look("light", 1, language) for language in LANGUAGES} | {
    "dark": Look("dark"),
    "200": Look("light", 2),
    "high-contrast": Look("high-contrast"),
    "rtl": Look("light", 1, "rtl"),
}
FAMILIES = ("home", "first", "clients", "use", "access", "key", "approval", "question", "apps", "servers", "settings")
SHEET_COLOURS = 64


def main() -> int:
    """Draw everything; each combination of theme and scale needs a process of its own."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="", help="draw only pictures whose name holds this")
    options.add_argument("--out", default=str(ROOT / "docs" / "screenshots"))
    options.add_argument("--theme", choices=THEMES)
    options.add_argument("--scale", type=int, choices=(1, 2))
    languages = (*LANGUAGES, *PSEUDO)
    options.add_argument("--language", choices=languages, default="en", help="long: a made-up one; rtl: and mirrored")
    options.add_argument("--check", action="store_true", help="say what is wrong instead of drawing")
    options.add_argument("--sheets", nargs="?", const="", choices=("", *SHEETS), help="draw contact sheets, or one set")
    options.add_argument("--design", action="store_true", help="draw the pictures of docs/design.md")
    given = options.parse_args()
    if given.check:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        make_application(given.theme or "light", given.language)
        return check(given.only)
    if given.theme:
        make_application(given.theme, given.language)
        if given.sheets:
            return draw_sheets(given.sheets, given.only, Path(given.out))
        if given.design:
            return draw_boards(given.theme, Path(given.out))
        ending = f"{given.theme}-{given.scale}x"
        return draw(ending if given.language == "en" else f"{given.language}-{ending}", given.only, Path(given.out))
    common = ["--only", given.only, "--out", given.out]
    if given.sheets is not None:
        for name, look in SHEETS.items():
            if given.sheets in ("", name):
                run_in(look, *common, "--sheets", name)
    elif given.design:
        for theme in THEMES:
            run_in(Look(theme), *common, "--design")
    else:
        for theme in ("light", "dark"):
            for scale in (1, 2):
                run_in(Look(theme, scale, given.language), *common)
    return 0


def run_in(look: Look, *arguments: str) -> None:
    """Run this script once more, in a process that looks so."""
    command = [sys.executable, __file__, "--theme", look.theme, "--scale", str(look.scale), "--language", look.language]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(look.scale)}
    if look.theme != "high-contrast":
        subprocess.run([*command, *arguments], env=environment, check=True)
        return
    # Only a desktop can say that it wants high contrast; then the style draws stronger lines, too.
    with tempfile.TemporaryDirectory() as folder, real_desktop(Path(folder)) as desktop, ContrastPortal(desktop.bus):
        wishes = {**desktop.environment, "QT_QPA_PLATFORMTHEME": "gnome"}
        subprocess.run([*command, *arguments], env={**environment, **wishes}, check=True)


def make_application(theme: str, language: str) -> QApplication:
    """Make the application in one theme and language."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    font = QFont("Noto Sans", 10)
    # Named, because what stands in for a missing letter differs from machine to machine.
    font.setFamilies(["Noto Sans", "Noto Sans CJK JP" if language == "ja" else "Noto Sans CJK SC"])
    application.setFont(font)
    application.setPalette(palette(theme))
    hints = application.styleHints()
    deadline = time.monotonic() + 5
    # The desktop answers some time after the start.
    while theme == "high-contrast" and not is_high_contrast_wanted(hints) and time.monotonic() < deadline:
        QTest.qWait(10)
    if language in PSEUDO:
        application.installTranslator(LongWords(application))
    else:
        speak(application, cast(LanguageChoice, language))
    if language == "rtl":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    hurry()
    return application


def is_high_contrast_wanted(hints: QStyleHints) -> bool:
    """Tell whether the desktop has said so."""
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def hurry() -> None:
    """Let buttons wake at once: nobody here could press one too early."""
    for module in ("apps_dialog", "change_dialog", "questions", "server_dialog"):
        sys.modules[f"bridge_app.ui.{module}"].ALLOW_AFTER_MS = 0  # type: ignore[attr-defined]
    sys.modules["bridge_app.ui.server_dialog"]._READ_AFTER_MS = 0  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Modal:
    """A question that holds up whoever asks it: it is looked at while `ask` runs."""

    ask: Callable[[], QWidget]

    def look(self, at: Callable[[QWidget], T]) -> T:
        """Ask, return what was seen of the question, and put everything away."""
        seen: list[T] = []

        def take() -> None:
            asked = next((each for each in QApplication.topLevelWidgets() if _is_asked(each)), None)
            if asked is None:
                QTimer.singleShot(10, take)
                return
            seen.append(at(asked))
            cast(QDialog, asked).reject()

        QTimer.singleShot(10, take)
        owner = self.ask()
        deadline = time.monotonic() + 10
        while not seen and time.monotonic() < deadline:
            QTest.qWait(10)
        owner.close()
        owner.deleteLater()
        return seen[0]


def _is_asked(widget: QWidget) -> bool:
    return isinstance(widget, Message) and widget.isVisible()


def look_at(made: QWidget | Modal, look: Callable[[QWidget], T]) -> T:
    """Show a state, return what was seen of it, and put it away."""
    if isinstance(made, Modal):
        return made.look(look)
    made.show()
    settle()
    seen = look(made)
    made.close()
    made.deleteLater()
    return seen


def settle() -> None:
    """Let everything happen that was to happen next: layouts, and buttons that wake up."""
    for _ in range(5):
        QTest.qWait(1)


def draw(ending: str, only: str, folder: Path) -> int:
    """Draw every state."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in STATES.items():
        if only in name:
            save(look_at(make(), QWidget.grab).toImage(), folder / f"ui-{name}-{ending}.png")
    return 0


def draw_sheets(name: str, only: str, folder: Path) -> int:
    """Draw contact sheets of every state."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = [(state, look_at(make(), QWidget.grab).toImage()) for state, make in STATES.items() if only in state]
    for number, sheet in enumerate(sheets(sorted(pictures, key=_by_family)), 1):
        save(sheet, folder / f"contact-{name}-{number:02}.png", colours=SHEET_COLOURS)
    return 0


def draw_boards(theme: str, folder: Path) -> int:
    """Draw the pictures of docs/design.md."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, board in boards(theme):
        save(look_at(board, QWidget.grab).toImage(), folder / f"{name}.png")
    return 0


def _by_family(picture: tuple[str, QImage]) -> int:
    family = picture[0].partition("-")[0]
    return FAMILIES.index(family) if family in FAMILIES else len(FAMILIES)


def check(only: str) -> int:
    """Say of every state what a person would stumble over; return 1 if there is anything."""
    found = 0
    for name, make in {**STATES, **NOT_PICTURED}.items():
        if only in name:
            for fault in look_at(make(), faults):
                print(f"{name}: {fault}", flush=True)
                found = 1
    return found


def save(picture: QImage, file: Path, colours: int = 168) -> None:
    """Save with few colours, the commonest and some of every hue: a third of the size, and nobody sees a difference."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    ranked = [colour for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common()]
    # A few red letters are few pixels, but the point of the picture: of every hue some colours stay.
    hues: dict[int, list[int]] = {}
    for colour in ranked[colours:]:
        seen = QColor.fromRgb(colour)
        if seen.saturation() > 60:
            hues.setdefault(seen.hue() // 15, []).append(colour)
    rare = [colour for several in hues.values() for colour in several[:3]]
    # And greys, or small grey letters would take the hue of whatever is nearest.
    table = [*ranked[:colours], *rare, *(QColor(grey, grey, grey).rgb() for grey in range(8, 256, 17))]
    image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither).save(
        str(file), "PNG", 0
    )


def palette(theme: str) -> QPalette:
    """Return Fusion's own light or dark colours, or the black theme of high contrast known from Windows.

    A bare display knows no theme to follow.
    """
    colours = QPalette()
    column = THEMES.index(theme)
    pairs = {
        QPalette.ColorRole.Window: ("#efefef", "#2b2b2d", "#000000"),
        QPalette.ColorRole.WindowText: ("#000000", "#f0f0f0", "#ffffff"),
        QPalette.ColorRole.Base: ("#ffffff", "#1f1f21", "#000000"),
        QPalette.ColorRole.AlternateBase: ("#f7f7f7", "#262628", "#000000"),
        QPalette.ColorRole.Text: ("#000000", "#f0f0f0", "#ffffff"),
        QPalette.ColorRole.Button: ("#efefef", "#38383b", "#000000"),
        QPalette.ColorRole.ButtonText: ("#000000", "#f0f0f0", "#ffffff"),
        QPalette.ColorRole.BrightText: ("#ffffff", "#ffffff", "#ffffff"),
        QPalette.ColorRole.Light: ("#ffffff", "#55555a", "#ffffff"),
        QPalette.ColorRole.Midlight: ("#cacaca", "#46464a", "#ffffff"),
        QPalette.ColorRole.Mid: ("#b8b8b8", "#232325", "#ffffff"),
        QPalette.ColorRole.Dark: ("#9f9f9f", "#18181a", "#ffffff"),
        QPalette.ColorRole.Shadow: ("#767676", "#0c0c0d", "#ffffff"),
        QPalette.ColorRole.Highlight: ("#308cc6", "#2a78b0", "#1aebff"),
        QPalette.ColorRole.Accent: ("#308cc6", "#4aa3df", "#1aebff"),
        QPalette.ColorRole.HighlightedText: ("#ffffff", "#ffffff", "#000000"),
        QPalette.ColorRole.Link: ("#0000ff", "#7ab8f0", "#ffff00"),
        QPalette.ColorRole.ToolTipBase: ("#ffffdc", "#3a3a3d", "#000000"),
        QPalette.ColorRole.ToolTipText: ("#000000", "#f0f0f0", "#ffffff"),
        QPalette.ColorRole.PlaceholderText: ("#80000000", "#80f0f0f0", "#ffffff"),
    }
    for role, of_themes in pairs.items():
        colours.setColor(role, QColor(of_themes[column]))
    off = QColor(("#a0a0a0", "#7d7d80", "#3ff23f")[column])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, off)
    return colours


A_DAY = (
    *(ActivityHour(),) * 9,
    *(ActivityHour(calls, errors, min(calls, errors)) for calls, errors in ((4, 0), (11, 0), (19, 2), (7, 0), (0, 1))),
    *(ActivityHour(),) * 2,
    *(ActivityHour(calls, 0, 0) for calls in (3, 0, 26, 31, 12, 0, 5, 2)),
)
"""Twenty-four hours of somebody's calls, and what went wrong."""
LATEST = tuple(
    Activity(NOW - ago, kind, None, None, None, detail, outcome)  # type: ignore[arg-type]
    for ago, kind, detail, outcome in (
        (70, "called", "tools/call search_notes", "ok"),
        (190, "called", "tools/call write_note (refused)", "refused"),
        (2400, "called", "resources/read file:///home/ada/projects/bridge/docs/notes-of-the-week/README.md", "ok"),
        (2430, "refreshed", "renewed its access", "ok"),
        (93000, "connected", "signed in", "ok"),
    )
)
"""The last lines of somebody's timeline, newest first."""


def window(
    page: str,
    painted: Snapshot,
    *,
    row: int = 0,
    search: str = "",
    kinds: Kinds = Kinds.ALL,
    size: tuple[int, int] = (1120, 780),
) -> MainWindow:
    """Return the window on a page, painted."""
    adapter = RecordingAdapter()
    # A file of its own: QSettings replaces what it is given, a device included.
    settings = QSettings(f"{tempfile.mkdtemp()}/window.ini", QSettings.Format.IniFormat)
    shown = MainWindow(adapter, settings, clock=lambda: NOW)  # type: ignore[arg-type]
    adapter.setParent(shown)
    shown.resize(*size)
    shown.paint(painted)
    shown.show_page(page)
    adapter.bridge.history.usual = A_DAY
    adapter.bridge.history.usual_lines = LATEST
    if page == "clients" and painted.grants:
        shown.clients.search.setText(search)
        shown.clients.kinds.setCurrentIndex(kinds)
        shown.clients.table.selectRow(row)
        shown.show()
        adapter.run_commands()
    return shown


def settings(
    kept: SignIn | None = None,
    act: Callable[[SettingsPage, SettingsAdapter], None] = lambda page, adapter: None,
    *,
    painted: Snapshot | None = None,
    config: Config | None = None,
    size: tuple[int, int] = (1120, 780),
    section: str = "sign-in",
    **bridge: Any,
) -> MainWindow:
    """Return the window on a section of the settings, after the person did something there."""
    config = replace(config or Config(), sign_in=kept or SignIn())
    adapter = SettingsAdapter(SettingsBridge(config=config, **bridge))
    # A file of its own: QSettings replaces what it is given, a device included.
    geometry = QSettings(f"{tempfile.mkdtemp()}/window.ini", QSettings.Format.IniFormat)
    shown = MainWindow(adapter, geometry, clock=lambda: NOW)  # type: ignore[arg-type]
    adapter.setParent(shown)
    shown.resize(*size)
    shown.paint(painted or snapshot(grants=FEW))
    shown.show_settings(section)
    shown.show()
    adapter.run_commands()
    act(shown.settings_page, adapter)
    settle()
    return shown


def first_run(
    step: int,
    act: Callable[[FirstRun, FirstRunAdapter], None] = lambda dialog, adapter: None,
    *,
    painted: Snapshot | None = None,
    bridge: FirstRunBridge | None = None,
    is_smallest: bool = False,
) -> FirstRun:
    """Return the first steps at one of them, after the person did something there."""
    adapter = FirstRunAdapter(bridge or FirstRunBridge(*FOUR_APPS, installed=installed()))
    kept = QSettings(f"{tempfile.mkdtemp()}/window.ini", QSettings.Format.IniFormat)
    kept.setValue("first_run/step", step)
    shown = FirstRun(adapter, kept, clock=lambda: NOW)  # type: ignore[arg-type]
    adapter.setParent(shown)
    if is_smallest:
        shown.resize(shown.minimumSize())
    shown.paint(painted or snapshot(upstreams=(BUILTIN_SERVER,)))
    shown.show()
    adapter.run_commands()
    act(shown, adapter)
    adapter.run_commands()
    settle()
    return shown


def keep_in_sealed_file(dialog: FirstRun, adapter: FirstRunAdapter) -> None:
    """Choose the sealed file, and type two different passphrases."""
    dialog.secrets.fold.unfold(True)
    dialog.secrets.choices.rows["sealed_file"].button.click()
    dialog.secrets.first.edit.setText("correct horse")
    dialog.secrets.second.edit.setText("correct house")
    dialog.next.click()


def servers(
    act: Callable[[ServersPage, ServersAdapter], None] = lambda page, adapter: None,
    *,
    selected: str = "github",
    painted: Snapshot | None = None,
    size: tuple[int, int] = (1120, 780),
    **bridge: Any,
) -> MainWindow:
    """Return the window on the Servers page, after the person did something there."""
    adapter = ServersAdapter(ServersBridge(**bridge))
    adapter.servers.history.day[ActivityFilter(upstream="github")] = A_DAY
    geometry = QSettings(f"{tempfile.mkdtemp()}/window.ini", QSettings.Format.IniFormat)
    shown = MainWindow(adapter, geometry, clock=lambda: NOW)  # type: ignore[arg-type]
    adapter.setParent(shown)
    shown.resize(*size)
    shown.paint(painted or with_servers(grants=FEW))
    shown.show_page("servers")
    shown.show()
    row = shown.servers.model.row_of(selected)
    if row is not None:
        shown.servers.list.setCurrentIndex(shown.servers.model.index(row))
    adapter.run_commands()
    act(shown.servers, adapter)
    settle()
    return shown


def server_dialog(act: Callable[[ServerDialog, ServersAdapter], None], tab: int = FORM, **bridge: Any) -> ServerDialog:
    """Return the dialog that adds servers, after the person did something there."""
    adapter = ServersAdapter(ServersBridge(**bridge))
    shown = ServerDialog(adapter, place="GNOME Keyring", tab=tab)  # type: ignore[arg-type]
    adapter.setParent(shown)
    shown.show()
    adapter.run_commands()
    act(shown, adapter)
    adapter.run_commands()
    settle()
    return shown


def fill_in_server(dialog: ServerDialog, adapter: ServersAdapter) -> None:
    """Fill in a server as its documentation says."""
    form = dialog.form
    form.name.edit.setText("GitHub for work")
    form.command.edit.setText("npx -y @modelcontextprotocol/server-github --toolsets issues,pull_requests")
    form.split_command()
    form.command.fill(form.command.text())
    for name, value in (("GITHUB_TOKEN", "ghp_0123456789abcdefghij"), ("GITHUB_HOST", "https://github.example.com")):
        form.environment.add_button.click()
        line = form.environment.lines[-1]
        QTest.keyClicks(line.name, name)
        QTest.keyClicks(line.value, value)


def fill_in_address_wrongly(dialog: ServerDialog, adapter: ServersAdapter) -> None:
    """Fill in an address that can't be right, with a token left out."""
    form = dialog.form
    form.name.edit.setText("Weather")
    form.runs_as.rows["http"].button.click()
    form.url.edit.setText("http://weather.example.com/mcp#top")
    form.auth.fill("none")
    form.auth.edited.emit()
    form.advanced.unfold(True)
    dialog.next.click()


def paste_servers(dialog: ServerDialog, adapter: ServersAdapter) -> None:
    """Paste another app's settings."""
    dialog.paste.edit.setPlainText(PASTED)
    settle()


def paste_nonsense(dialog: ServerDialog, adapter: ServersAdapter) -> None:
    """Paste settings with a fault in them."""
    dialog.paste.edit.setPlainText('{"mcpServers": {"files": {"command": "npx" "args": []}}}')
    settle()


def confirm_form(dialog: ServerDialog, adapter: ServersAdapter) -> None:
    """Fill in the form and go on."""
    fill_in_server(dialog, adapter)
    dialog.next.click()


def confirm_paste(dialog: ServerDialog, adapter: ServersAdapter) -> None:
    """Paste and go on."""
    paste_servers(dialog, adapter)
    adapter.run_commands()
    dialog.next.click()


def add_pasted(dialog: ServerDialog, adapter: ServersAdapter) -> None:
    """Paste, confirm, and see how it goes."""
    confirm_paste(dialog, adapter)
    settle()
    for card in dialog.confirm.findChildren(ServerCard):
        card.plain_http.box.setChecked(True)
        for field in card.missing.values():
            field.edit.setText("0123456789")
    dialog.next.click()


def tool_change() -> QWidget:
    """Return the dialog that shows how a tool has changed."""
    shown = ChangeDialog(CHANGE.tool, "GitHub", diff_lines(CHANGE))
    shown.show()
    settle()
    return shown


def remove_server() -> QWidget:
    """Ask to remove a server."""
    page = servers()
    page.servers.remove_selected_server()
    return page


def activity(
    lines: Sequence[Activity],
    act: Callable[[MainWindow, ActivityAdapter], None] = lambda window, adapter: None,
    *,
    size: tuple[int, int] = (1120, 780),
) -> MainWindow:
    """Return the window on what happened, after the person did something there."""
    adapter = ActivityAdapter()
    for line in lines:
        adapter.happen(line, arguments=ARGUMENTS if "write_note" in line.detail else None)
    geometry = QSettings(f"{tempfile.mkdtemp()}/window.ini", QSettings.Format.IniFormat)
    shown = MainWindow(adapter, geometry, clock=lambda: NOW)  # type: ignore[arg-type]
    adapter.setParent(shown)
    shown.resize(*size)
    painted = snapshot(grants=FEW, newest_activity=len(lines))
    shown.show_page("activity")
    shown.show()
    shown.paint(painted)
    adapter.run_commands()
    act(shown, adapter)
    settle()
    adapter.run_commands()
    return shown


def select_call(window: MainWindow, adapter: ActivityAdapter) -> None:
    """Look closely at a call whose arguments were kept."""
    model = window.activity.model
    window.activity.table.selectRow(next(r for r in range(99) if "write_note" in model.line(r).detail))


def select_refusal(window: MainWindow, adapter: ActivityAdapter) -> None:
    """Look closely at something refused."""
    model = window.activity.model
    window.activity.table.selectRow(next(r for r in range(99) if model.line(r).outcome == "refused"))


def read_further_down(window: MainWindow, adapter: ActivityAdapter) -> None:
    """Scroll down, while new lines come."""
    bar = window.activity.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle()
    adapter.run_commands()
    newest = adapter.happen(*HAPPENED[:12])
    window.paint(snapshot(grants=FEW, newest_activity=newest))
    adapter.run_commands()


def filter_some(window: MainWindow, adapter: ActivityAdapter) -> None:
    """Look for refusals and changes at one app."""
    window.activity.filters.chips["refusals"].click()
    window.activity.filters.chips["changes"].click()
    window.activity.filters.choose_app("name:Claude Code (bridge)", "Claude Code (bridge)", tell=True)


def filter_all(window: MainWindow, adapter: ActivityAdapter) -> None:
    """Look for what is not there."""
    window.activity.search.setText("delete everything")
    window.activity.read()


def keep_arguments(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Switch the recording of arguments on."""
    page.privacy.arguments.box.click()


def clear_activity() -> QWidget:
    """Ask to delete activity."""
    page = settings(section="privacy", painted=snapshot(grants=FEW, audit_log=AuditLogState(12, 0)))
    page.settings_page.privacy.clear.click()
    return page


def fill_in_wrongly(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Fill in Pangea's fields as people do at first."""
    page.sign_in.choices.rows["pangea"].button.click()
    texts = page.sign_in.panels["pangea"].texts
    texts["address"].edit.setText("https://console.pangea.cloud")
    texts["client_id"].edit.setText("pck_0123456789abcdefghij")
    page.sign_in.test_button.click()


def press_test(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Test, and wait for the answer."""
    page.sign_in.test_button.click()
    adapter.run_commands()


def press_test_and_wait(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Test, with the answer still on its way."""
    page.sign_in.test_button.click()


def unfold(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Open the advanced settings, and go to the end of the page."""
    panel = page.sign_in.panel()
    assert panel is not None
    panel.advanced.unfold(True)
    settle()
    bar = page.sign_in.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())


def write_wrong_parameters(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Name a parameter that is ours."""
    panel = page.sign_in.panel()
    assert panel is not None
    panel.parameters.edit.setPlainText("prompt=login\nstate=mine")
    panel.parameters.is_left = True
    page.sign_in.judge()
    unfold(page, adapter)


def port_taken() -> QWidget:
    """Return the question of a start that finds its port taken, where people sign in elsewhere."""
    paths = Paths.below(Path(tempfile.mkdtemp()))
    paths.prepare()
    save_config(paths.config_file, Config(sign_in=PANGEA))
    adapter = RecordingAdapter()
    owner = window("home", snapshot())
    choices = StartChoices(adapter, owner, paths)  # type: ignore[arg-type]
    choices.ask(PortInUse(8000, "python3 (process 4711)"))
    assert choices.dialog is not None
    choices.dialog.setProperty("owner", owner)
    return choices.dialog


def save_nothing(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Save while the place for secrets is locked."""
    page.sign_in.panels["pangea"].secret.edit.setText("pck_0123456789abcdefghij")
    page.sign_in.save_button.click()
    adapter.run_commands()


def choose_sealed_file(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Choose the sealed file, with two passphrases that differ."""
    page.secrets.choices.rows["sealed_file"].button.click()
    page.secrets.first.edit.setText("correct horse")
    page.secrets.second.edit.setText("battery staple")
    page.secrets.save_button.click()


def choose_vault(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Choose Vault, with a token that belongs elsewhere."""
    page.secrets.choices.rows["pangea_vault"].button.click()
    page.secrets.domain.edit.setText("aws.us.pangea.cloud")
    page.secrets.token.edit.setText("pck_0123456789abcdefghij")
    page.secrets.save_button.click()


def test_audit_log(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Test, and wait for the answer."""
    page.audit_log.test_button.click()
    adapter.run_commands()


def choose_port(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Type another port."""
    page.network.port.spin.setValue(8123)


def choose_tokens_and_test(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Choose signed tokens, and test without an audience."""
    form = page.access_tokens
    form.choices.rows["jwt"].button.click()
    form.texts["issuer"].edit.setText("http://login.example.com/")
    form.test_button.click()


def unfold_tokens(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Open what is rarely needed, and go to the end of the page."""
    page.access_tokens.advanced.unfold(True)
    settle()
    bar = page.access_tokens.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())


def test_tokens(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Test, and wait for the answer."""
    page.access_tokens.test_button.click()
    adapter.run_commands()


def change_times(page: SettingsPage, adapter: SettingsAdapter) -> None:
    """Change a number and save it."""
    page.network.idle.spin.setValue(30)
    page.network.save_button.click()
    adapter.run_commands()


def report() -> QWidget:
    """Return a report of an installation that is new."""
    with tempfile.TemporaryDirectory() as folder:
        shown = ReportDialog(make_report_here(Paths.below(Path(folder)), snapshot(grants=FEW)))
    shown.show()
    return shown


def leave_settings() -> QWidget:
    """Go away with something unsaved."""
    page = settings(act=lambda page, _: page.sign_in.choices.rows["oidc"].button.click())
    page.list.setCurrentRow(0)
    return page


def change_sign_in() -> QWidget:
    """Save a change that lets clients meet one new login."""
    page = settings(PANGEA, new_logins=3, has_client_secret=True)
    form = page.settings_page.sign_in
    form.choices.rows["local"].button.click()
    form.save_button.click()
    adapter = form.adapter
    assert isinstance(adapter, SettingsAdapter)
    adapter.run_commands()
    return page


def dialog(**changes: object) -> QWidget:
    """Return a question a second after it opened."""
    asked = replace(approval(client_name="Claude Code (bridge)"), **changes)  # type: ignore[arg-type]
    shown = QUESTIONS[asked.kind](asked, snapshot().upstreams, clock=lambda: NOW)
    shown.show_place(1, 3)
    shown.show()
    settle()
    return shown


def apps(
    act: Callable[[AppsDialog, AppsAdapter], None] = lambda dialog, adapter: None,
    *,
    selected: str = "cursor",
    size: tuple[int, int] | None = None,
    **bridge: Any,
) -> QWidget:
    """Return the dialog that connects apps, after the person did something there."""
    adapter = AppsAdapter(AppsBridge(**bridge))
    shown = AppsDialog(adapter, clock=APPS_CLOCK)  # type: ignore[arg-type]
    adapter.setParent(shown)
    APPS_CLOCK.now = NOW
    shown.paint(snapshot())
    if size is not None:
        shown.resize(*size)
    shown.show()
    adapter.run_commands()
    shown.select(selected)
    adapter.run_commands()
    act(shown, adapter)
    adapter.run_commands()
    settle()
    adapter.run_commands()
    return shown


def connect_app(dialog: AppsDialog, adapter: AppsAdapter) -> None:
    """Ask to connect the selected app."""
    dialog.next.click()


def write_app(dialog: AppsDialog, adapter: AppsAdapter) -> None:
    """Connect the selected app and write it."""
    dialog.next.click()
    adapter.run_commands()
    settle()
    dialog.next.click()
    adapter.run_commands()


def wait_for_app(dialog: AppsDialog, adapter: AppsAdapter) -> None:
    """Write, and wait longer than it should take."""
    write_app(dialog, adapter)
    APPS_CLOCK.now += 30
    dialog.ask_for_progress()


def fail_to_write(dialog: AppsDialog, adapter: AppsAdapter) -> None:
    """Write a file that somebody else has changed meanwhile."""
    dialog.next.click()
    adapter.run_commands()
    settle()
    adapter.apps.failure = BridgeError(
        "The settings of Cursor have changed meanwhile.", "Nothing was written. Look at the change once more."
    )
    dialog.next.click()


def bring_servers(dialog: AppsDialog, adapter: AppsAdapter) -> ServerDialog:
    """Ask to bring the app's own servers behind the bridge."""
    dialog.overview.servers.bring.click()
    adapter.run_commands()
    assert dialog.servers_dialog is not None
    return dialog.servers_dialog


def servers_of_app(**bridge: Any) -> QWidget:
    """Return the dialog that brings servers of one app behind the bridge."""
    shown: list[ServerDialog] = []
    owner = apps(lambda dialog, adapter: shown.append(bring_servers(dialog, adapter)), **bridge)
    shown[0].setProperty("owner", owner)
    shown[0].destroyed.connect(owner.deleteLater)
    return shown[0]


def add_all_of_app(dialog: AppsDialog, adapter: AppsAdapter) -> None:
    """Bring all servers of the app behind the bridge."""
    servers = bring_servers(dialog, adapter)
    for _ in range(3):
        servers.next.click()
        adapter.run_commands()
        settle()
    adapter.run_commands()


def take_out_servers(dialog: AppsDialog, adapter: AppsAdapter) -> None:
    """Ask to take the servers out of the app."""
    dialog.overview.servers.take_out.click()


def undo_taking_out(dialog: AppsDialog, adapter: AppsAdapter) -> None:
    """Take servers out of the app, and ask to undo that."""
    take_out_servers(dialog, adapter)
    adapter.run_commands()
    settle()
    dialog.next.click()
    adapter.run_commands()
    dialog.undo.click()


def key_form(act: Callable[[NewKeyDialog], None] = lambda dialog: None, upstreams: int = 2) -> QWidget:
    """Return the form for a new key, after the person did something there."""
    servers = (*UPSTREAMS, *(Upstream(f"s{n}", f"Server number {n}", "ready", 3) for n in range(upstreams - 2)))
    shown = NewKeyDialog(servers, "http://localhost:8000/mcp", clock=lambda: NOW)
    shown.form.name.fill("nightly backup")
    shown.show()
    act(shown)
    return shown


def pick_by_hand(dialog: NewKeyDialog) -> None:
    """Pick rights by hand, and a date."""
    dialog.form.rights.roles.rows["by hand"].button.click()
    dialog.form.rights.ticks[Right.DESTROY].box.click()
    dialog.form.end.combo.setCurrentIndex(4)


def forget_something(dialog: NewKeyDialog) -> None:
    """Make a key without a name and a server."""
    dialog.form.name.fill("")
    dialog.form.servers.fill(())
    dialog.make.click()


class TallUseDialog(UseDialog):
    """As on a screen with room enough, at any scale."""

    def room(self) -> int:
        return 1200


def use(
    servers: tuple[Upstream, ...] | None = None, upstreams: tuple[str, ...] = ("bridge", "github"), **changes: object
) -> UseDialog:
    """Return the choice of what a client may use."""
    there = snapshot(upstreams=servers or SOME_SERVERS)
    shown = TallUseDialog(replace(FEW[0], upstreams=upstreams, **changes), there, lambda: NOW)  # type: ignore[arg-type]
    shown.show_tools(
        KnownTool(f"tool{n}", list(Right)[n % 3], (["github", "files", "mail"][n % 3],)) for n in range(431)
    )
    return shown


def small_use() -> QWidget:
    """Return the same on a screen that has little room."""
    shown = use(upstreams=("bridge", "github", "files", "mail"))
    shown.room = lambda: 480  # type: ignore[method-assign]
    return shown


def untick(shown: UseDialog) -> UseDialog:
    """Take the last server away."""
    shown.servers.ticks.ticks["github"].click()
    return shown


def access(access: Access, tool: str = "", grants: tuple[Grant, ...] | None = None, tools: int = 0) -> QWidget:
    """Return the check of access, with this verdict."""
    shown = AccessDialog(snapshot(grants=grants or FEW + GONE + KEYS), (grants or FEW)[0].id)
    more = tuple(KnownTool(f"tool_number_{n}", list(Right)[n % 3]) for n in range(tools))
    shown.show_tools((*TOOLS, *more))
    shown.tools.choose(tool)
    shown.show_access((grants or FEW)[0].id, tool, access)
    return shown


def failure() -> QWidget:
    """Return the window an error is shown in."""
    return show_failure(None, PortInUse(8000, "node"))


def revoke_client() -> QWidget:
    """Ask to revoke a client's access."""
    page = window("clients", snapshot(grants=FEW))
    page.show()
    page.clients.revoke_selected_grant()
    return page


def happened() -> list[Activity]:
    """Return a day of work of a few apps."""
    lines = []
    people = {"Claude Code (bridge)": "ada", "Cursor": "Ada Lovelace", "Visual Studio Code": "Ada Lovelace"}
    tools = ("search_notes", "read_note", "list_issues", "write_note", "get_file_contents", "query", "whoami")
    servers = ("notes", "notes", "github", "notes", "github", "warehouse", "bridge")
    calls_of_hour = (0, 0, 0, 0, 0, 1, 4, 9, 14, 22, 31, 26, 12, 6, 18, 34, 40, 28, 11, 5, 0, 3, 16, 9)
    number = 0
    for hour, count in enumerate(calls_of_hour):
        for place in range(count):
            number += 1
            app = list(people)[(number * 7) % 11 % 3]
            at = NOW - (23 - hour) * 3600 - 2400 + place * 2380 / count
            which = number * 5 % 7
            outcome = "failed" if number % 23 == 0 else "refused" if number % 31 == 0 else "ok"
            detail = f"tools/call {tools[which]}"
            if number % 17 == 0:
                detail = "resources/read file:///home/ada/projects/bridge/README.md"
            if outcome != "ok":
                detail += f" ({'cancelled' if number % 46 == 0 else outcome})"
            lines.append(
                Activity(
                    at,
                    "called",
                    FEW[list(people).index(app)].id,
                    app,
                    people[app],
                    detail,
                    outcome,  # type: ignore[arg-type]
                    (number * 37 % 900) / 3 + 2,
                    servers[which],
                )
            )
    first = lines[-1].at

    def add(seconds: float, kind: str, app: str | None, detail: str, outcome: str = "ok", **more: Any) -> None:
        grant_id = FEW[list(people).index(app)].id if app in people and kind not in ("asked", "consent") else None
        lines.append(
            Activity(first - seconds, kind, grant_id, app, people.get(app or ""), detail, outcome, **more)  # type: ignore[arg-type]
        )

    add(30, "consent", "MCP Inspector", "denied (you)", "refused")
    add(42, "asked", "MCP Inspector", "asked to connect")
    add(43, "registered", "MCP Inspector", "registered itself")
    add(400, "refused", "Cursor", "expired", "refused")
    add(380, "refreshed", "Cursor", "renewed its access")
    add(900, "paused", "Visual Studio Code", "paused by you")
    add(1500, "rights", "Claude Code (bridge)", "may not delete or overwrite, set by you")
    add(
        1800, "server", None, "github: create_issue is not what was approved, and refused", "refused", upstream="github"
    )
    return sorted(lines, key=lambda line: line.at)


READ = (
    Finding("Issuer", True, "shows its keys at https://login.example.com/.well-known/jwks.json"),
    Finding("Signing keys", True, "2 readable"),
    Finding("Tokens", True, "must be for https://bridge.example.com/mcp, signed with RS256, ES256"),
)
EXTERNAL = grant(
    9,
    client_name="nightly-build",
    client_kind="external",
    client_id="external_0123456789abcdef0123456789abcdef",
    client_version=None,
    redirect_host="",
    identity=Identity("https://login.example.com/", "build@example.com", "Nightly build", None),
    rights=(Right.READ,),
)
REVOKED = {"state": GrantState.REVOKED, "ended_at": NOW - 400, "ended_because": "revoked by you"}
ELSEWHERE = AutostartNow("elsewhere", "/home/ada/.local/pipx/venvs/mcp-auth-bridge/bin/mcp-auth-bridge")
UPDATE = Update("0.2.0", "pipx upgrade mcp-auth-bridge")
LONG_APPS = (*FOUR_APPS[1:4], app("hostile", HOSTILE, state="needs restart"), app("other", HOSTILE[:80]))
NO_KEYRING = Problem(
    "secrets",
    "No keyring answers on this computer.",
    'Start your desktop\'s keyring, then try again. Or choose another place in config.toml: secrets = "sealed_file".',
    "Choose a place for secrets…",
)
FEW: tuple[Grant, ...] = (
    grant(
        1,
        client_name="Claude Code (bridge)",
        client_version="claude-code 2.1.329",
        last_seen_at=NOW - 3,
        calls=1284,
        calls_today=37,
        open_requests=2,
        client_kind="metadata_document",
        client_id="https://claude.ai/oauth/claude-code-client-metadata",
        redirect_host="localhost:51870",
        id="8f1c2a4e6b",
    ),
    grant(
        2,
        client_name="Cursor",
        client_version="cursor-vscode 2.4.1",
        last_seen_at=NOW - 340,
        calls=212,
        calls_today=4,
        redirect_host="cursor://anysphere.cursor-mcp",
        identity=ADA,
        id="27d90b11c3",
    ),
    grant(
        3,
        client_name="Visual Studio Code",
        client_version="Visual Studio Code 1.131.0",
        last_seen_at=NOW - 86400 * 2,
        calls=48,
        calls_today=0,
        state=GrantState.PAUSED,
        identity=ADA,
        upstreams=("notes",),
        expires_at=NOW + 86400 * 20,
        id="5520bb7fd0",
    ),
    grant(
        4,
        client_name="MCP Inspector",
        client_version=None,
        last_seen_at=None,
        calls=0,
        calls_today=0,
        created_at=NOW - 400,
        id="e0c3d1aa09",
    ),
)
PROGRAMS = (
    replace(FEW[0], programs=used_by(Program("/home/ada/.local/share/claude/versions/2.1.329"), pids=(4123,))),
    replace(FEW[1], programs=used_by(BRIDGED, CURSOR, others=(STRANGER, CURSOR), pids=(4123, 5177))),
    *FEW[2:],
)
GONE: tuple[Grant, ...] = (
    grant(
        5,
        client_name="Gemini CLI MCP Client",
        client_version="gemini-cli-mcp-client 0.61",
        last_seen_at=NOW - 7300,
        calls=19,
        calls_today=2,
        state=GrantState.REVOKED,
        ended_at=NOW - 7200,
        ended_because="revoked in the app",
        id="b7aa31f442",
    ),
    grant(
        6,
        client_name="OpenCode",
        client_version="opencode 1.18.33",
        last_seen_at=NOW - 86400 * 91,
        calls_today=0,
        state=GrantState.EXPIRED,
        ended_at=NOW - 86400,
        ended_because="not used for 90 days",
        id="19fe00c5d8",
    ),
)
KEYS: tuple[Grant, ...] = (
    grant(
        7,
        client_name="nightly backup",
        client_kind="key",
        client_version="python-httpx 0.28",
        redirect_host="",
        rights=(Right.READ,),
        last_seen_at=NOW - 5 * 3600,
        calls=310,
        calls_today=1,
        expires_at=NOW + 86400 * 61,
        id="c41d09be77",
    ),
    grant(
        8,
        client_name="CI of the website",
        client_kind="key",
        client_version=None,
        redirect_host="",
        rights=(Right.READ, Right.WRITE),
        last_seen_at=None,
        calls=0,
        calls_today=0,
        created_at=NOW - 400,
        expires_at=NOW + 86400 * 6.9,
        id="02fa77c1e0",
    ),
)
OWN_TOOLS = (
    tool("whoami", exposed_name="whoami", description="Tell who the app acts for, what it may do and until when."),
    tool("bridge_status", exposed_name="bridge_status", description="Tell how the bridge is."),
)
SIGNED_IN = (BUILTIN_SERVER, listed(LINEAR, state="ready", tools=12, since=NOW - 4000))
LONG_SERVERS = (
    (3, "Notes"),
    (4, "A server with a name that is far too long for any line of any window"),
    (5, HOSTILE),
    (6, "日本語のサーバー"),
)
SOME_SERVERS = (
    Upstream("bridge", "MCP Auth Bridge", "ready", 2),
    Upstream("github", "GitHub", "ready", 51),
    Upstream("files", "Files", "idle", 14),
    Upstream("mail", "Company mail", "needs_sign_in", 0),
)
TOOLS = (
    KnownTool("add_note", Right.WRITE),
    KnownTool("bridge_status", Right.READ),
    KnownTool("delete_file", Right.DESTROY),
    KnownTool("list_files", Right.READ),
    KnownTool("move_file", Right.WRITE),
    KnownTool("read_file", Right.READ),
    KnownTool("run_query", Right.DESTROY),
    KnownTool("whoami", Right.READ),
    KnownTool("github__list_issues", Right.READ, ("github",)),
    KnownTool("github__merge", Right.WRITE, ("github",)),
)
LONG: tuple[Grant, ...] = (
    grant(
        1,
        client_name=HOSTILE,
        client_version="v" * 300,
        redirect_host="a" * 80 + ".example.com",
        identity=replace(ADA, name=HOSTILE),
    ),
    grant(2, client_name="مساعد الذكاء الاصطناعي", client_version="1.0"),
    grant(3, client_name="कृत्रिम बुद्धिमत्ता सहायक और बहुत लंबा नाम, जो कहीं समाप्त नहीं होता", client_version="12.0"),
    grant(
        4, client_name="", client_version=None, scopes=("mcp", "offline_access", "very:odd:scope", "email", "profile")
    ),
    grant(5, client_name="Z̸̢̡a̴̡l̷g̵o", upstreams=tuple(f"server-number-{n}" for n in range(40))),
)
MANY = tuple(
    grant(number, client_name=f"{name} {number}", state=GrantState.PAUSED if number % 11 == 0 else GrantState.ACTIVE)
    for number in range(1, 3001)
    for name in (("Cursor", "Claude Code", "VS Code", "Codex")[number % 4],)
)

SOME_KEY = "mab_ck_this-is-only-a-picture-0123456789abcdefghijklmnop"
LONG_ARGUMENTS = json.dumps(
    {
        "path": "/home/ada/projects/analytical-engine/src/very/deeply/nested/folder/with/a/long/name/numbers.py",
        "edits": [{"line": number, "text": f"value_{number} = compute({number})"} for number in range(1, 9)],
        "create_folders": True,
    }
)

ARGUMENTS = """{
  "title": "Meeting on Thursday",
  "text": "Bring the figures of the third quarter.",
  "notebook": "work",
  "api_key": "•••"
}"""
APPS_CLOCK = Clock()
LONG_APP = AiApp(
    "long",
    HOSTILE[:90],
    True,
    "not connected",
    "~/Library/Application Support/" + "a very long folder name/" * 8 + "cline_mcp_settings.json",
    note="It reads this file only in the profile that was open last. " * 4,
)
LINKED = Snippet(
    json.dumps({"mcpServers": {"mcp-auth-bridge": {"url": "http://localhost:8000/mcp"}}}, indent=2),
    "json",
    "~/.cursor/mcp.json",
    "cursor://anysphere.cursor-deeplink/mcp/install?name=mcp-auth-bridge&config=e30",
    'cursor --add-mcp \'{"name":"mcp-auth-bridge","url":"http://localhost:8000/mcp"}\'',
)
HAPPENED = happened()
STATES: dict[str, Callable[[], QWidget | Modal]] = {
    "home-empty": lambda: window("home", snapshot()),
    "home-update": lambda: window("home", snapshot(grants=FEW, update=UPDATE)),
    "first-run-secrets": lambda: first_run(SECRETS),
    "first-run-secrets-trouble": lambda: first_run(
        SECRETS, painted=snapshot(state=RunState.PROBLEM, secrets_kept_in="keyring", problems=(NO_KEYRING,))
    ),
    "first-run-secrets-file": lambda: first_run(SECRETS, keep_in_sealed_file),
    "first-run-apps": lambda: first_run(APPS),
    "first-run-apps-none": lambda: first_run(APPS, bridge=FirstRunBridge()),
    "first-run-servers": lambda: first_run(SERVERS),
    "first-run-servers-some": lambda: first_run(SERVERS, painted=with_servers()),
    "first-run-start": lambda: first_run(START),
    "first-run-ready": lambda: first_run(READY, painted=with_servers()),
    "first-run-smallest": lambda: first_run(APPS, bridge=FirstRunBridge(*LONG_APPS), is_smallest=True),
    "first-run-smallest-servers": lambda: first_run(SERVERS, is_smallest=True),
    "home-running": lambda: window("home", snapshot(grants=FEW + GONE)),
    "home-many": lambda: window("home", snapshot(grants=MANY)),
    "home-starting": lambda: window("home", snapshot(state=RunState.STARTING, started_at=None)),
    "home-paused": lambda: window("home", snapshot(grants=FEW, state=RunState.PAUSED, is_paused=True)),
    "home-needs-you": lambda: window(
        "home", snapshot(grants=FEW, state=RunState.NEEDS_YOU, approvals=(approval(client_name="Codex"),))
    ),
    "home-problem": lambda: window(
        "home", snapshot(grants=FEW, state=RunState.PROBLEM, started_at=None, problems=(PORT_PROBLEM,))
    ),
    "home-smallest": lambda: window(
        "home",
        snapshot(
            grants=LONG, state=RunState.PROBLEM, problems=(PORT_PROBLEM,), approvals=(approval(client_name=HOSTILE),)
        ),
        size=(100, 100),
    ),
    "clients-empty": lambda: window("clients", snapshot()),
    "clients-few": lambda: window("clients", snapshot(grants=FEW)),
    "clients-ended": lambda: window("clients", snapshot(grants=FEW + GONE), row=4),
    "clients-paused": lambda: window("clients", snapshot(grants=FEW, is_paused=True, state=RunState.PAUSED), row=2),
    "clients-many": lambda: window("clients", snapshot(grants=MANY), row=5),
    "clients-long-names": lambda: window("clients", snapshot(grants=LONG)),
    "clients-no-match": lambda: window("clients", snapshot(grants=FEW), search="nobody"),
    "clients-smallest": lambda: window("clients", snapshot(grants=FEW + GONE), size=(100, 100)),
    "clients-keys": lambda: window("clients", snapshot(grants=FEW + GONE + KEYS), kinds=Kinds.KEYS),
    "clients-all": lambda: window("clients", snapshot(grants=FEW + GONE + KEYS)),
    "clients-programs": lambda: window("clients", snapshot(grants=PROGRAMS)),
    "clients-other-program": lambda: window("clients", snapshot(grants=PROGRAMS), row=1),
    "clients-no-keys": lambda: window("clients", snapshot(grants=FEW), kinds=Kinds.KEYS),
    "key-new": key_form,
    "key-new-by-hand": lambda: key_form(pick_by_hand, upstreams=12),
    "key-new-wrong": lambda: key_form(forget_something),
    "key-shown": lambda: key_form(lambda shown: shown.show_key("nightly backup", SOME_KEY)),
    "use": lambda: use(upstreams=("bridge", "github", "files", "mail")),
    "use-search": lambda: use(upstreams=("github", "files"), is_searching=True, rights=(Right.READ,)),
    "use-smallest": small_use,
    "use-none": lambda: untick(use(upstreams=("github",))),
    "use-many": lambda: use(
        servers=(
            *SOME_SERVERS,
            *(Upstream(f"s{n}", name, "failing", 0, since=NOW - 86400 * n) for n, name in LONG_SERVERS),
        ),
        upstreams=("github", "s3"),
        client_name=HOSTILE,
    ),
    "use-bound": lambda: use(rights=(Right.READ,), provider_rights=(Right.READ, Right.WRITE), identity=ADA),
    "use-by-hand": lambda: use(rights=(Right.READ, Right.DESTROY), client_kind="key", client_name=HOSTILE),
    "access-allowed": lambda: access(
        Access(
            True, "Claude Code (bridge) may read, change and delete things; “read_file” only reads.", Right.READ, None
        ),
        "read_file",
    ),
    "access-refused": lambda: access(
        Access(
            False,
            "Claude Code (bridge) may only read; “delete_file” may delete or overwrite things.",
            Right.DESTROY,
            Right.DESTROY,
        ),
        "delete_file",
        (replace(FEW[0], rights=(Right.READ,)), *FEW[1:]),
    ),
    "access-elsewhere": lambda: access(
        Access(
            False,
            "“github__merge” is a tool of GitHub, which is not among the servers of Claude Code (bridge).",
            Right.WRITE,
            None,
            is_elsewhere=True,
        ),
        "github__merge",
    ),
    "access-long": lambda: access(
        Access(False, f"{HOSTILE} is paused. Resume it to let it work again.", Right.READ, None),
        "whoami",
        (*LONG, *MANY[10:]),
        tools=500,
    ),
    "approval": dialog,
    "approval-program": lambda: dialog(client_name="Cursor", program=BRIDGED),
    "approval-verified": lambda: dialog(
        client_name="Claude Code", client_id_host="claude.ai", redirect_host="claude.ai"
    ),
    "approval-hostile": lambda: dialog(
        client_name=HOSTILE,
        redirect_host="login." + "very-" * 30 + "long.example",
        scopes=("mcp", "<b>all</b>" * 20),
        upstreams=tuple(f"server-number-{n}" for n in range(60)),
    ),
    "approval-rtl": lambda: dialog(client_name="مساعد الذكاء الاصطناعي", redirect_host="cursor:"),
    "approval-read-only": lambda: dialog(rights_before=(Right.READ,), was_allowed_before=True),
    "question-rights": lambda: dialog(
        kind=ApprovalKind.RIGHTS, tool="delete_file", right=Right.DESTROY, upstreams=("notes",)
    ),
    "question-rights-hostile": lambda: dialog(
        kind=ApprovalKind.RIGHTS, client_name=HOSTILE, tool=HOSTILE, right=Right.DESTROY
    ),
    "question-call": lambda: dialog(
        kind=ApprovalKind.CALL,
        tool="delete_file",
        effect=Right.DESTROY,
        upstreams=("files",),
        arguments='{"path": "/home/ada/notes/2026-11.md", "is_recursive": false, "reason": "asked to tidy up"}',
    ),
    "question-call-long": lambda: dialog(
        kind=ApprovalKind.CALL,
        tool="write_file",
        upstreams=("files",),
        arguments=LONG_ARGUMENTS,
    ),
    "question-call-hostile": lambda: dialog(
        kind=ApprovalKind.CALL,
        client_name=HOSTILE,
        tool=HOSTILE,
        effect=Right.WRITE,
        upstreams=tuple(f"server-number-{n}" for n in range(60)),
        arguments=json.dumps({"path": "safe.txt\u202egpj.exe", "body": "x" * 60_000}, ensure_ascii=False),
    ),
    "question-call-empty": lambda: dialog(
        kind=ApprovalKind.CALL, tool="empty_trash", upstreams=("files",), arguments="{}"
    ),
    "home-changed-tools": lambda: window(
        "home",
        snapshot(
            grants=FEW,
            state=RunState.NEEDS_YOU,
            problems=(
                Problem(
                    "changed-tools",
                    "A tool of GitHub changed after you approved it.",
                    "It is refused until you have looked at what it says of itself now.",
                    "Show change…",
                    is_mild=True,
                ),
            ),
        ),
    ),
    "apps": apps,
    "apps-none": lambda: apps(selected="", all={each.id: each for each in MISSING}),
    "apps-connected": lambda: apps(selected="claude-code"),
    "apps-changed": lambda: apps(selected="codex"),
    "apps-unreadable": lambda: apps(selected="zed"),
    "apps-preview": lambda: apps(connect_app),
    "apps-waiting": lambda: apps(write_app, selected="claude-desktop"),
    "apps-helping": lambda: apps(
        wait_for_app,
        progresses={"cursor": SetupProgress(True, False, False, "Answer the page in your browser.")},
    ),
    "apps-done": lambda: apps(write_app, progresses={"cursor": DONE}),
    "apps-undo": lambda: apps(lambda dialog, adapter: dialog.undo.click(), selected="claude-code"),
    "apps-by-hand": lambda: apps(selected=JETBRAINS.id),
    "apps-copy": lambda: apps(lambda dialog, adapter: dialog.copy_instead.click(), snippets={"cursor": LINKED}),
    "apps-other": lambda: apps(selected=app_words.OTHER),
    "apps-script": lambda: apps(selected=app_words.SCRIPT),
    "apps-servers": lambda: apps(own={"cursor": OWN}),
    "apps-servers-mixed": lambda: apps(own={"cursor": MIXED}),
    "apps-servers-bring": lambda: servers_of_app(own={"cursor": MIXED}),
    "apps-servers-behind": lambda: apps(add_all_of_app, own={"cursor": OWN}),
    "apps-servers-take-out": lambda: apps(take_out_servers, own={"cursor": MIXED}),
    "apps-servers-undo": lambda: apps(undo_taking_out, own={"cursor": MIXED}),
    "apps-servers-smallest": lambda: apps(own={"cursor": MIXED}, size=(100, 100)),
    "apps-failed": lambda: apps(fail_to_write),
    "apps-long": lambda: apps(
        connect_app,
        selected="long",
        size=(100, 100),
        all={each.id: each for each in (LONG_APP, CURSOR_APP, *MISSING)},
        previews={"long": {"replaces": "An entry of this name is there already; it points to another address."}},
    ),
    "apps-smallest": lambda: apps(write_app, size=(100, 100)),
    "servers-empty": lambda: servers(painted=with_servers(BUILTIN_SERVER), selected=""),
    "servers-ready": servers,
    "servers-failing": lambda: servers(
        lambda page, adapter: (page.details.test.click(), adapter.run_commands()),
        selected="intranet",
        failure=UpstreamRefused("The server “Company intranet” can't be reached.", "Check its address."),
    ),
    "servers-sign-in": lambda: servers(selected="linear"),
    "servers-testing": lambda: servers(lambda page, adapter: page.details.test.click(), selected="notes"),
    "servers-tested": lambda: servers(lambda page, adapter: (page.details.test.click(), adapter.run_commands())),
    "servers-many-tools": lambda: servers(
        lambda page, adapter: page.details.tools.client.setCurrentIndex(2),
        own_tools={"github": MANY_TOOLS},
        kept_rules={
            ("*", "github", "tool_number_001"): "ask",
            ("*", "github", "tool_number_004"): "refuse",
        },
    ),
    "servers-log": lambda: servers(
        lambda page, adapter: page.details.tabs.setCurrentIndex(1),
        lines=tuple(f"2026-11-07 10:00:{n:02d} GET /repos/example/{n} 200 {n * 7} ms" for n in range(40)),
    ),
    "servers-off": lambda: servers(selected="old"),
    "servers-builtin": lambda: servers(selected="bridge", own_tools={"bridge": OWN_TOOLS}),
    "servers-signed-in": lambda: servers(
        selected="linear",
        painted=with_servers(*SIGNED_IN, grants=FEW),
        own_tools={"linear": tuple(replace(each, exposed_name=f"linear__{each.name}") for each in MANY_TOOLS[:12])},
        signed_in={"linear"},
    ),
    "servers-smallest": lambda: servers(size=(100, 100)),
    "servers-long-names": lambda: servers(
        selected="intranet",
        painted=with_servers(
            BUILTIN_SERVER, listed(replace(INTRANET, name=HOSTILE[:90]), state="failing", words=HOSTILE)
        ),
        own_tools={
            "intranet": (tool("n" * 120, description=HOSTILE, title=HOSTILE), tool("b", exposed_name="x" * 200))
        },
    ),
    "servers-change": tool_change,
    "servers-remove": lambda: Modal(remove_server),
    "servers-add": lambda: server_dialog(fill_in_server),
    "servers-add-wrong": lambda: server_dialog(fill_in_address_wrongly),
    "servers-add-confirm": lambda: server_dialog(confirm_form, kept={}),
    "servers-paste": lambda: server_dialog(paste_servers, PASTE),
    "servers-paste-broken": lambda: server_dialog(paste_nonsense, PASTE),
    "servers-paste-confirm": lambda: server_dialog(confirm_paste, PASTE, kept={}),
    "servers-import": lambda: server_dialog(lambda dialog, adapter: None, IMPORT, installed=installed()),
    "servers-added": lambda: server_dialog(add_pasted, PASTE, kept={}),
    "settings-local": settings,
    "settings-pangea-new": lambda: settings(act=lambda page, _: page.sign_in.choices.rows["pangea"].button.click()),
    "settings-pangea": lambda: settings(PANGEA, has_client_secret=True),
    "settings-pangea-wrong": lambda: settings(act=fill_in_wrongly),
    "settings-pangea-advanced": lambda: settings(PANGEA, unfold, has_client_secret=True),
    "settings-oidc": lambda: settings(OIDC, has_client_secret=True),
    "settings-oidc-advanced": lambda: settings(OIDC, unfold, has_client_secret=True),
    "settings-oidc-rights": lambda: settings(MAPPED, unfold, has_client_secret=True),
    "settings-oidc-rights-wrong": lambda: settings(MAPPED, write_wrong_parameters, has_client_secret=True),
    "start-port-taken": port_taken,
    "settings-oauth": lambda: settings(GITHUB, has_client_secret=True),
    "settings-oauth-advanced": lambda: settings(GITHUB, unfold, has_client_secret=True),
    "settings-test-waiting": lambda: settings(PANGEA, press_test_and_wait, has_client_secret=True),
    "settings-test-well": lambda: settings(PANGEA, press_test, has_client_secret=True),
    "settings-test-ill": lambda: settings(PANGEA, press_test, has_client_secret=True, findings=ILL),
    "settings-failure": lambda: settings(
        PANGEA,
        save_nothing,
        failure=SecretStoreUnavailable(
            "Your keyring is locked.", "Unlock it in the dialog of your system, then try again."
        ),
    ),
    "settings-change": lambda: Modal(change_sign_in),
    "settings-leave": lambda: Modal(leave_settings),
    "settings-not-running": lambda: settings(
        painted=snapshot(state=RunState.PROBLEM, started_at=None, problems=(PORT_PROBLEM,))
    ),
    "settings-smallest": lambda: settings(PANGEA, press_test, findings=ILL, size=(100, 100)),
    "settings-tokens": lambda: settings(section="access-tokens"),
    "settings-tokens-jwt": lambda: settings(section="access-tokens", config=Config(access_tokens=JWTS)),
    "settings-tokens-asked": lambda: settings(
        section="access-tokens", config=Config(access_tokens=ASKED), has_introspection_secret=True
    ),
    "settings-tokens-wrong": lambda: settings(act=choose_tokens_and_test, section="access-tokens"),
    "settings-tokens-advanced": lambda: settings(
        act=unfold_tokens, section="access-tokens", config=Config(access_tokens=ASKED), has_introspection_secret=True
    ),
    "settings-tokens-tested": lambda: settings(
        act=test_tokens, section="access-tokens", config=Config(access_tokens=JWTS), findings=READ
    ),
    "clients-external": lambda: window("clients", snapshot(grants=(EXTERNAL, *FEW)), row=0),
    "clients-external-revoked": lambda: window(
        "clients",
        snapshot(grants=(*FEW, replace(EXTERNAL, **REVOKED))),
        row=4,  # type: ignore[arg-type]
    ),
    "settings-secrets": lambda: settings(section="secrets"),
    "settings-secrets-sealed": lambda: settings(OIDC, choose_sealed_file, section="secrets", has_client_secret=True),
    "settings-secrets-locked": lambda: settings(
        section="secrets",
        config=Config(secrets="sealed_file"),
        has_sealed_file=True,
        painted=snapshot(
            state=RunState.PROBLEM,
            secrets_kept_in="sealed_file",
            problems=(
                Problem(
                    "secrets",
                    "The sealed file needs its passphrase.",
                    "Give the passphrase, or choose another place in config.toml.",
                    "Choose a place for secrets…",
                ),
            ),
        ),
    ),
    "settings-secrets-vault": lambda: settings(PANGEA, choose_vault, section="secrets", has_client_secret=True),
    "settings-secrets-vault-trouble": lambda: settings(
        PANGEA,
        section="secrets",
        config=Config(secrets="pangea_vault", vault=Vault("aws.us.pangea.cloud")),
        has_vault_token=True,
        painted=snapshot(
            grants=FEW,
            state=RunState.NEEDS_YOU,
            secrets_kept_in="Pangea Vault",
            secrets_waiting=3,
            problems=(
                Problem(
                    "vault",
                    "Pangea Vault does not accept the service token.",
                    "Secrets are safe on this computer. The token may have run out or been revoked. Make a new one in the "
                    "console, and type it in Settings.",
                    "Open secrets settings…",
                    is_mild=True,
                ),
            ),
        ),
    ),
    "settings-audit-log": lambda: settings(section="audit-log"),
    "settings-audit-log-on": lambda: settings(
        act=test_audit_log,
        section="audit-log",
        config=Config(audit_log=AuditLog(True, "aws.us.pangea.cloud")),
        has_audit_token=True,
        findings=(Finding("One event", True, "taken by Pangea Secure Audit Log", "It says that it is a test."),),
        painted=snapshot(grants=FEW, audit_log=AuditLogState(0, 0)),
    ),
    "settings-audit-log-waiting": lambda: settings(
        section="audit-log",
        config=Config(audit_log=AuditLog(True, "aws.us.pangea.cloud", "pci_" + "a2" * 16)),
        has_audit_token=True,
        painted=snapshot(
            grants=FEW,
            state=RunState.NEEDS_YOU,
            audit_log=AuditLogState(1280, 240, "There is no credit left."),
            problems=(
                Problem(
                    "audit-log",
                    "There is no credit left for Pangea Secure Audit Log.",
                    "Activity waits here meanwhile. Look at the billing page of the Pangea console.",
                    "Open audit log settings…",
                    is_mild=True,
                ),
            ),
        ),
    ),
    "home-vault": lambda: window(
        "home",
        snapshot(
            grants=FEW,
            state=RunState.NEEDS_YOU,
            problems=(
                Problem(
                    "vault",
                    "Pangea Vault does not accept the service token.",
                    "Secrets are safe on this computer. The token may have run out or been revoked. Make a new one in the "
                    "console, and type it in Settings.",
                    "Open secrets settings…",
                    is_mild=True,
                ),
            ),
        ),
    ),
    "activity": lambda: activity(HAPPENED),
    "activity-detail": lambda: activity(HAPPENED, select_call),
    "activity-refusal": lambda: activity(HAPPENED, select_refusal),
    "activity-new-lines": lambda: activity(HAPPENED, read_further_down),
    "activity-filtered": lambda: activity(HAPPENED, filter_some),
    "activity-no-match": lambda: activity(HAPPENED, filter_all),
    "activity-empty": lambda: activity(()),
    "activity-smallest": lambda: activity(HAPPENED, select_refusal, size=(100, 100)),
    "settings-privacy": lambda: settings(section="privacy"),
    "settings-privacy-arguments": lambda: settings(act=keep_arguments, section="privacy"),
    "settings-privacy-clear": lambda: Modal(clear_activity),
    "settings-general": lambda: settings(section="general"),
    "settings-general-elsewhere": lambda: settings(section="general", autostart=ELSEWHERE),
    "settings-general-off-in-desktop": lambda: settings(
        section="general", autostart=AutostartNow("off in desktop", "/usr/bin/mcp-auth-bridge"), size=(640, 470)
    ),
    "settings-network": lambda: settings(section="network"),
    "settings-notifications": lambda: settings(section="notifications"),
    "settings-advanced": lambda: settings(section="advanced"),
    "settings-saved": lambda: settings(act=change_times, section="network"),
    "settings-narrow": lambda: settings(PANGEA, section="privacy", size=(100, 100)),
    "report": report,
    "settings-network-changed": lambda: settings(PANGEA, choose_port, section="network", needs_restart=True),
    "confirm": lambda: Modal(revoke_client),
    "failure": failure,
}

NOT_PICTURED: dict[str, Callable[[], QWidget | Modal]] = {
    f"settings-{section}-smallest": lambda section=section: settings(section=section, size=(100, 100))  # type: ignore[misc]
    for section in ("general", "sign-in", "access-tokens", "secrets", "network", "privacy", "audit-log")
}
"""What is only checked."""

if __name__ == "__main__":
    sys.exit(main())
