"""Waking up as the system tells it, over a real bus with a logind of our own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.ui.real_desktop import RealDesktop, need, real_desktop

LISTENER = """
from PySide6.QtCore import QCoreApplication
from bridge_app.ui.wake import Wake
application = QCoreApplication([])
wake = Wake()
wake.woke.connect(lambda: print("woke"))
print("listening" if wake.listen() else "nobody there", flush=True)
application.exec()
"""


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[RealDesktop]:
    need("dbus-daemon")
    with real_desktop(tmp_path, display=False) as made:
        made.environment["DBUS_SYSTEM_BUS_ADDRESS"] = made.bus
        yield made


def tell(logind: DBusConnection, is_going_to_sleep: bool, interface: str = "org.freedesktop.login1.Manager") -> None:
    address = DBusAddress("/org/freedesktop/login1", interface=interface)
    logind.send(new_signal(address, "PrepareForSleep", "b", (is_going_to_sleep,)))


def test_the_end_of_a_sleep_is_heard_and_its_beginning_is_not(desktop: RealDesktop) -> None:
    listener = desktop.run_code(LISTENER)
    assert listener.stdout is not None
    with open_dbus_connection(desktop.bus) as logind:
        Proxy(message_bus, logind).RequestName("org.freedesktop.login1")
        assert listener.stdout.readline().strip() == "listening"

        tell(logind, True)
        tell(logind, False)
        assert listener.stdout.readline().strip() == "woke"
        tell(logind, True)
        tell(logind, False, "org.example.Other")
        tell(logind, False)
        assert listener.stdout.readline().strip() == "woke"


def test_without_a_system_bus_there_is_nobody_to_listen_to(desktop: RealDesktop) -> None:
    desktop.environment["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere"

    listener = desktop.run_code(LISTENER)

    assert listener.stdout is not None
    assert listener.stdout.readline().strip() == "nobody there"
