"""For finding faults: the log file, how much goes into it, and a report to hand to somebody who helps."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from bridge_app.errors import BridgeError
from bridge_app.models import Snapshot
from bridge_app.ui import words
from bridge_app.ui.design import ClampedLabel, Label, Space, SymbolButton, Tone, Type
from bridge_app.ui.form_parts import ATTENTION, BAD, GOOD, SwitchField
from bridge_app.ui.report_dialog import ReportDialog
from bridge_app.ui.settings_section import Section

if TYPE_CHECKING:
    from bridge_app.ui.adapter import BridgeAdapter


class AdvancedForm(Section):
    """One switch, and buttons that work without a running bridge, too: that is when they are needed most."""

    def __init__(self, adapter: "BridgeAdapter") -> None:
        super().__init__(adapter)
        self.scroller.setAccessibleName(self.tr("Advanced"))
        self._filled = False
        self._is_making = False
        self.dialog: ReportDialog | None = None
        self.verbose = SwitchField(
            self.tr("Write down each step"),
            self.tr("For finding out what goes wrong. The file fills faster, so that it reaches less far back."),
        )
        self.place = ClampedLabel("", lines=3)
        self.open_log = SymbolButton(self.tr("Open log"))
        self.open_folder = SymbolButton(self.tr("Show folder"))
        self.make_report = SymbolButton(self.tr("Make a report…"))
        self._lay_out()
        self.verbose.edited.connect(self.edited)
        self.open_log.clicked.connect(self.show_log)
        self.open_folder.clicked.connect(self.show_folder)
        self.make_report.clicked.connect(self.report)

    def is_changed(self) -> bool:
        return self.now is not None and self.verbose.value() != self._filled

    def last_controls(self) -> tuple[QWidget, ...]:
        return (self.open_log, self.open_folder, self.verbose.box, self.make_report)

    def fill(self) -> None:
        if self.now is not None:
            self.verbose.fill(self.now.config.verbose_log)
            self._filled = self.verbose.value()

    @Slot()
    def save(self) -> None:
        if self.is_busy or self.now is None:
            self.settled.emit(False)
            return
        is_on = self.verbose.value()
        self.notice.clear()
        self.run(lambda bridge: bridge.use(verbose_log=is_on), lambda _: self._show_saved(is_on))

    @Slot()
    def show_state(self) -> None:
        super().show_state()
        self.content.setEnabled(True)
        self.verbose.setEnabled(self.is_ready())
        self.make_report.setEnabled(not self._is_making)

    def paint(self, snapshot: Snapshot) -> None:
        super().paint(snapshot)
        if self.isVisible():
            self._show_place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_place()

    # what the buttons do

    @Slot()
    def show_log(self) -> None:
        """Open the log file in the program this system has for it."""
        self._open(self.adapter.paths.log_file)

    @Slot()
    def show_folder(self) -> None:
        """Open the folder of the log files."""
        self._open(self.adapter.paths.log_dir)

    @Slot()
    def report(self) -> None:
        """Make a report, and show it."""
        paths, snapshot = self.adapter.paths, self.snapshot
        self._is_making = True
        self.make_report.setText(self.tr("The report is being made…"))
        self.notice.clear()
        self.show_state()

        def make() -> str:
            # Late, as all of the core: on the thread that makes the report.
            from bridge_app.report import make_report_here

            return make_report_here(paths, snapshot)

        self.adapter.work(make, self._show_report)

    @Slot()
    def save_report(self) -> None:
        """Ask for a file, and save the report that is shown to it."""
        if self.dialog is None:
            return
        day = QDateTime.currentDateTime().date().toString("yyyy-MM-dd")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self.dialog,
            self.tr("Save report"),
            f"{folder}/mcp-auth-bridge-report-{day}.txt",
            self.tr("Text files (*.txt);;All files (*)"),
        )
        if not name:
            return
        file, text = Path(name), self.dialog.text()

        def save() -> Path:
            from bridge_app.report import save_report

            save_report(file, text)
            return file

        self.adapter.work(save, self._tell_saved)

    # inside

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.open_log)
        buttons.addWidget(self.open_folder)
        buttons.addStretch(1)
        self.column.addWidget(Label(self.tr("Log"), Type.HEADING))
        self.column.addWidget(
            Label(
                self.tr(
                    "What happened inside. Tokens and secrets are masked in it, but names and addresses are not: to hand "
                    "something on, make a report."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        self.column.addWidget(self.place)
        self.column.addLayout(buttons)
        self.column.addWidget(self.verbose)
        self.column.addSpacing(Space.XS)
        self.column.addWidget(Label(self.tr("Report"), Type.HEADING))
        self.column.addWidget(
            Label(
                self.tr(
                    "For somebody who helps you: versions, settings, problems, servers by their kind, and the end of the "
                    "log, without tokens, names, addresses or what calls carried. You see it before it is saved, and "
                    "nothing is sent anywhere."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        self.column.addWidget(self.make_report, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _show_saved(self, is_on: bool) -> None:
        self._filled = is_on
        self.finish_saving(
            self.tr("Saved."),
            lambda bridge: bridge.use(verbose_log=not is_on),
            lambda bridge: bridge.use(verbose_log=is_on),
        )

    def _show_place(self) -> None:
        """Say where the log is, and how much there is of it."""
        paths = self.adapter.paths
        sizes = []
        for file in paths.log_dir.glob(f"{paths.log_file.name}*"):
            try:
                sizes.append(file.stat().st_size)
            except OSError:
                continue
        place = words.isolated(words.short_path(str(paths.log_file)))
        size = QLocale().formattedDataSize(sum(sizes))
        text = self.tr("{place}, {size} with the older ones").format(place=place, size=size)
        if not sizes:
            text = self.tr("{place}, nothing written yet").format(place=place)
        if text != self.place.text():
            self.place.setText(text)
        self.open_log.setEnabled(paths.log_file.is_file())
        self.open_folder.setEnabled(paths.log_dir.is_dir())

    def _open(self, path: Path) -> None:
        self.notice.clear()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            place = words.isolated(words.short_path(str(path)))
            self.notice.say(ATTENTION, self.tr("No program opened it."), place)

    def _show_report(self, answer: str | BridgeError) -> None:
        self._is_making = False
        self.make_report.setText(self.tr("Make a report…"))
        self.show_state()
        if isinstance(answer, BridgeError):
            self.tell_failure(answer)
            return
        self.dialog = ReportDialog(answer, self.window())
        self.dialog.save_asked.connect(self.save_report)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _tell_saved(self, answer: Path | BridgeError) -> None:
        notice = self.notice if self.dialog is None else self.dialog.notice
        if isinstance(answer, BridgeError):
            notice.say(BAD, answer.title, answer.hint)
        else:
            place = words.isolated(words.short_path(str(answer)))
            notice.say(GOOD, self.tr("The report is saved."), place)

    @Slot()
    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
