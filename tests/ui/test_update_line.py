"""A newer version is one quiet line on Home that says what to do."""

import pytest
from pytestqt.qtbot import QtBot

from bridge_app.models import Update
from bridge_app.ui.home_page import HomePage
from tests.ui import samples
from tests.ui.inspection import cut_texts, overlapping
from tests.ui.samples import NOW, snapshot


@pytest.mark.parametrize(
    ("update", "said"),
    [
        (
            Update("0.2.0", "pipx upgrade mcp-auth-bridge"),
            "Version 0.2.0 is out. To update: pipx upgrade mcp-auth-bridge",
        ),
        (Update("0.2.0", ""), "Version 0.2.0 is out. It comes from where this one came from."),
    ],
)
def test_a_newer_version_is_told_without_a_banner(qtbot: QtBot, update: Update, said: str) -> None:
    adapter = samples.RecordingAdapter()
    page = HomePage(adapter, clock=lambda: NOW)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(600, 700)
    page.show()

    page.paint(snapshot(update=update))
    qtbot.wait(20)

    assert page.update_line.isVisibleTo(page)
    assert page.update_line.text() == said
    assert page.banners.shown() == []
    assert cut_texts(page) == []
    assert overlapping(page) == []
    page.paint(snapshot())
    assert not page.update_line.isVisibleTo(page)
