"""May this client use that tool? One list for each, and a verdict that fits what is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge_app.models import Access, GrantState, KnownTool, Right
from bridge_app.ui.access_dialog import AccessDialog
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import HOSTILE, ended, grant, snapshot

TOOLS = (KnownTool("add", Right.WRITE), KnownTool("erase", Right.DESTROY), KnownTool("look", Right.READ))
YES = Access(True, "App 1 may read, change and delete things; “look” only reads.", Right.READ, None)
NO = Access(False, "App 1 may only read; “erase” may delete or overwrite things.", Right.DESTROY, Right.DESTROY)
GRANTS = (grant(1), grant(2, client_name="nightly", client_kind="key"), ended(3))


@pytest.fixture
def dialog(qtbot: QtBot) -> AccessDialog:
    shown = AccessDialog(snapshot(grants=GRANTS), "grant-00001")
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def rows(dialog: AccessDialog, name: str) -> list[str]:
    shown = getattr(dialog, name).list
    return [shown.item(row).text() for row in range(shown.count()) if not shown.isRowHidden(row)]


def test_it_opens_on_its_client_and_lists_living_clients_only(dialog: AccessDialog) -> None:
    assert dialog.clients.current() == "grant-00001"
    assert [text.replace("\u2068", "").replace("\u2069", "") for text in rows(dialog, "clients")] == [
        "App 1 · app/1.0",
        "nightly · key · app/2.0",
    ]


def test_the_first_tool_is_asked_for_at_once(dialog: AccessDialog) -> None:
    asked = QSignalSpy(dialog.asked)

    dialog.show_tools(TOOLS)

    assert [asked.count(), asked.at(0)] == [1, ["grant-00001", "add"]]


def test_typing_narrows_the_tools_and_the_arrow_keys_choose(dialog: AccessDialog) -> None:
    dialog.show_tools(TOOLS)
    assert dialog.tools.search.hasFocus()
    QTest.keyClick(dialog.tools.search, Qt.Key.Key_Down)
    assert dialog.tools.current() == "erase"

    QTest.keyClicks(dialog.tools.search, "LOO")

    assert rows(dialog, "tools") == ["look"]
    assert dialog.tools.current() == "look"


def test_tools_are_found_by_what_they_do(dialog: AccessDialog) -> None:
    dialog.show_tools(TOOLS)

    dialog.tools.search.setText("delete")

    assert rows(dialog, "tools") == ["erase"]


def test_a_search_without_result_leaves_no_verdict(dialog: AccessDialog) -> None:
    dialog.show_tools(TOOLS)
    dialog.show_access("grant-00001", "add", YES)

    dialog.tools.search.setText("nothing")

    assert dialog.verdict.words.text() == "Choose a client and a tool."
    assert not dialog.verdict.headline.isVisible()


def test_allowed_says_why_and_by_which_right(dialog: AccessDialog) -> None:
    dialog.show_tools(TOOLS)
    dialog.tools.choose("look")

    dialog.show_access("grant-00001", "look", YES)

    assert dialog.verdict.headline.text() == "Allowed"
    assert dialog.verdict.words.text() == YES.words
    assert dialog.verdict.needed.text() == "Right it takes: Read · App 1 is: Admin"
    assert not dialog.verdict.change.isVisible()


def test_not_allowed_names_the_missing_right_and_offers_to_change_it(dialog: AccessDialog, qtbot: QtBot) -> None:
    dialog.show_tools(TOOLS)
    dialog.tools.choose("erase")
    dialog.show_access("grant-00001", "erase", NO)
    assert dialog.verdict.headline.text() == "Not allowed"
    assert dialog.verdict.needed.text() == "Missing right: Delete or overwrite"

    with qtbot.waitSignal(dialog.change_asked) as asked:
        QTest.mouseClick(dialog.verdict.change, Qt.MouseButton.LeftButton)

    assert asked.args == ["grant-00001"]


def test_a_no_that_no_right_would_change_offers_none(dialog: AccessDialog) -> None:
    dialog.show_tools(TOOLS)
    dialog.show_access("grant-00001", "add", Access(False, "App 1 is paused. Resume it.", Right.WRITE, None))

    assert dialog.verdict.headline.text() == "Not allowed"
    assert not dialog.verdict.change.isVisible()


def test_a_verdict_that_comes_late_for_another_tool_is_not_shown(dialog: AccessDialog) -> None:
    dialog.show_tools(TOOLS)
    dialog.tools.choose("erase")
    dialog.show_access("grant-00001", "erase", NO)

    dialog.show_access("grant-00001", "look", YES)

    assert dialog.verdict.headline.text() == "Not allowed"


def test_a_verdict_that_takes_its_time_is_waited_for_visibly(dialog: AccessDialog, qtbot: QtBot) -> None:
    dialog.show_tools(TOOLS)
    dialog.show_access("grant-00001", "add", YES)

    dialog.tools.choose("erase")

    assert dialog.verdict.headline.text() == "Allowed"
    qtbot.waitUntil(lambda: dialog.verdict.words.text() == "Checking…", timeout=3000)


@pytest.mark.parametrize(
    "change",
    [{"rights": (Right.READ,)}, {"state": GrantState.PAUSED}],
)
def test_a_change_of_the_client_is_checked_again(dialog: AccessDialog, change: dict[str, object]) -> None:
    dialog.show_tools(TOOLS)
    asked = QSignalSpy(dialog.asked)

    dialog.paint(snapshot(grants=(grant(1, calls=99), *GRANTS[1:])))
    assert asked.count() == 0
    dialog.paint(snapshot(grants=(grant(1, **change), *GRANTS[1:])))
    assert asked.count() == 1
    dialog.paint(snapshot(grants=(grant(1, **change), *GRANTS[1:]), is_paused=True))

    assert asked.count() == 2


def test_a_client_that_ended_leaves_the_list_and_the_verdict(dialog: AccessDialog) -> None:
    dialog.show_tools(TOOLS)
    dialog.show_access("grant-00001", "add", YES)

    dialog.paint(snapshot(grants=(ended(1), *GRANTS[1:])))

    assert len(rows(dialog, "clients")) == 1
    assert dialog.verdict.headline.text() != "Allowed"


def test_without_tools_it_says_so(dialog: AccessDialog) -> None:
    dialog.show_tools(())

    assert "not known yet" in dialog.verdict.words.text()


def test_long_lists_stay_quick_and_tidy(qtbot: QtBot) -> None:
    many = tuple(grant(number, client_name=HOSTILE if number % 2 else f"App {number}") for number in range(1, 2001))
    shown = AccessDialog(snapshot(grants=many), "grant-00777")
    qtbot.addWidget(shown)
    shown.show_tools(KnownTool(f"{HOSTILE[:60]}{number}", Right.READ) for number in range(1000))
    shown.show_access("grant-00777", shown.tools.current(), Access(False, HOSTILE, Right.READ, Right.READ))
    shown.resize(shown.minimumSize())
    shown.show()
    QApplication.processEvents()

    assert shown.clients.current() == "grant-00777"
    assert cut_texts(shown) == []
    assert overlapping(shown) == []
    assert unnamed_controls(shown) == []


def test_tools_of_other_servers_come_last_and_say_so(qtbot: QtBot) -> None:
    shown = AccessDialog(snapshot(grants=(grant(1, upstreams=("notes",)), grant(2))), "grant-00001")
    qtbot.addWidget(shown)
    shown.show()
    shown.show_tools(
        (
            KnownTool("add", Right.WRITE, ("builtin",)),
            KnownTool("erase", Right.DESTROY, ("notes",)),
            KnownTool("look", Right.READ, ("builtin", "notes")),
        )
    )

    texts = [shown.tools.list.item(row).text() for row in range(3)]
    shown.clients.choose("grant-00002")
    after = [shown.tools.list.item(row).text() for row in range(3)]

    assert texts == ["erase", "look", "add  ·  not among its servers"]
    assert after == ["add", "erase", "look"]


def test_a_tool_elsewhere_leads_to_what_the_client_may_use(qtbot: QtBot) -> None:
    shown = AccessDialog(snapshot(grants=(grant(1, upstreams=("notes",)),)), "grant-00001")
    qtbot.addWidget(shown)
    shown.show()
    shown.show_tools((KnownTool("add", Right.WRITE, ("builtin",)),))
    said = "“add” is a tool of Bridge, which is not among the servers of App 1."

    shown.show_access("grant-00001", "add", Access(False, said, Right.WRITE, None, is_elsewhere=True))

    assert shown.verdict.headline.text() == "Not allowed"
    assert shown.verdict.words.text() == said
    assert not shown.verdict.needed.isVisible()
    assert shown.verdict.change.isVisible()


def test_a_change_of_servers_lists_the_tools_anew_and_asks_again(qtbot: QtBot) -> None:
    shown = AccessDialog(snapshot(grants=(grant(1, upstreams=("notes",)),)), "grant-00001")
    qtbot.addWidget(shown)
    shown.show()
    shown.show_tools((KnownTool("add", Right.WRITE, ("builtin",)),))
    asked = QSignalSpy(shown.asked)

    shown.paint(snapshot(grants=(grant(1, upstreams=("notes", "builtin")),)))

    assert shown.tools.list.item(0).text() == "add"
    assert asked.at(asked.count() - 1) == ["grant-00001", "add"]
