"""The packaging lists and files: what they name exists, and what a package leaves out isn't needed. Nothing is built here."""

import configparser
import importlib.util
import json
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import PySide6
import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"

_IMPORT_EVERYTHING = """
import importlib, json, pkgutil, sys
for name in {blocked!r}:
    sys.modules[name] = None
import bridge_app
for found in pkgutil.walk_packages(bridge_app.__path__, "bridge_app."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
files = [getattr(module, "__file__", None) for module in list(sys.modules.values()) if module is not None]
print(json.dumps([each for each in files if each]))
"""


@pytest.fixture(scope="module")
def contents() -> ModuleType:
    """The lists that say what goes into a package."""
    spec = importlib.util.spec_from_file_location("packaging_contents", PACKAGING / "contents.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def loaded_files(contents: ModuleType) -> list[Path]:
    """What a process has loaded that imported every module of ours, while all that packages leave out was missing."""
    code = _IMPORT_EVERYTHING.format(blocked=contents.LEFT_OUT_MODULES)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    return [Path(each) for each in json.loads(done.stdout)]


def test_nothing_of_ours_imports_what_a_package_leaves_out(loaded_files: list[Path]) -> None:
    assert any(path.name == "bridge.py" for path in loaded_files)


def test_everything_that_is_imported_is_locked(loaded_files: list[Path]) -> None:
    locked = {
        _plain(name) for name in re.findall(r"^([\w.-]+)==", (ROOT / "requirements.txt").read_text("utf-8"), re.M)
    }
    owners = _owners_of_files()

    used = {owners[path] for path in loaded_files if path in owners}

    assert "starlette" in used
    assert used - locked - {"mcp-auth-bridge"} == set()


def test_the_packages_that_build_are_locked_by_hash_in_the_same_versions() -> None:
    app = _locked(ROOT / "requirements.txt")
    build = _locked(PACKAGING / "requirements.txt")

    assert "pyinstaller" in build
    assert {name: version for name, version in build.items() if app.get(name, version) != version} == {}
    assert "http" not in (PACKAGING / "requirements.txt").read_text("utf-8")


def test_the_qt_plugins_to_keep_are_there(contents: ModuleType) -> None:
    if sys.platform != "linux":
        pytest.skip("the names are Linux's")
    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins"

    kept = {path.stem for path in plugins.rglob("*.so") if contents.is_wanted_plugin(path)}

    elsewhere = {"libqcocoa", "libqwindows", "libqmacstyle", "libqmodernwindowsstyle"}
    assert kept == {f"lib{name}" for names in contents.QT_PLUGINS.values() for name in names} - elsewhere


def test_the_translations_of_qt_to_keep_are_there(contents: ModuleType) -> None:
    translations = next(path for path in Path(PySide6.__file__).parent.rglob("translations") if path.is_dir())

    kept = [path for path in translations.iterdir() if contents.is_wanted_translation(path)]

    assert len(kept) == len(contents.LANGUAGES)


def test_qt_modules_in_use_are_those_a_package_keeps_working() -> None:
    used = set()
    for path in (ROOT / "bridge_app").rglob("*.py"):
        used |= set(re.findall(r"from PySide6\.(\w+) import", path.read_text("utf-8")))

    # Another one may need plug-ins or libraries that packaging/contents.py leaves out: look there first.
    assert used <= {"QtCore", "QtDBus", "QtGui", "QtNetwork", "QtSvg", "QtWidgets"}


def test_the_version_is_one_everywhere(contents: ModuleType) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    releases = ElementTree.parse(LINUX / "mcp-auth-bridge.metainfo.xml").iter("release")

    assert contents.version() == project["version"] == next(releases).get("version")


def test_the_menu_entry_is_complete_in_every_language(contents: ModuleType) -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(LINUX / "mcp-auth-bridge.desktop", "utf-8")
    entry = parser["Desktop Entry"]

    assert entry["Exec"] == "mcp-auth-bridge tray"
    assert entry["Icon"] == contents.NAME
    for key in ("GenericName", "Comment", "Keywords"):
        assert [each for each in contents.LANGUAGES if f"{key}[{each}]" not in entry] == []


def test_the_description_for_software_centres_is_well_formed(contents: ModuleType) -> None:
    component = ElementTree.parse(LINUX / "mcp-auth-bridge.metainfo.xml").getroot()
    languages = {each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in component.findall("summary")}

    assert component.findtext("launchable") == "mcp-auth-bridge.desktop"
    assert languages == {None, *(each.replace("_", "-") for each in contents.LANGUAGES)}


@pytest.mark.parametrize(
    ("tool", "file", "known"),
    [
        (["desktop-file-validate"], "mcp-auth-bridge.desktop", ()),
        # The project has no domain of its own yet; `developer` is too new for Debian 12's own check.
        (
            ["appstreamcli", "validate", "--no-net"],
            "mcp-auth-bridge.metainfo.xml",
            ("cid-desktopapp-is-not-rdns", "cid-contains-hyphen", "unknown-tag developer", "developer-id-invalid"),
        ),
    ],
)
def test_the_system_own_checks_find_nothing_new(tool: list[str], file: str, known: tuple[str, ...]) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not installed")

    done = subprocess.run([*tool, str(LINUX / file)], capture_output=True, text=True, timeout=30)

    found = re.findall(r"^(?:[EWI]: .*|.*(?:error|warning): .*)$", done.stdout, re.M)
    assert [line for line in found if not any(each in line for each in known)] == []


@pytest.mark.parametrize("name", ["install", "prerm", "postrm", "end-running.sh", "what-stays.sh"])
def test_the_shell_scripts_can_be_read_by_a_shell(name: str) -> None:
    done = subprocess.run(["sh", "-n", str(LINUX / name)], capture_output=True, text=True, timeout=10)

    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_ending_what_runs_ends_the_named_program_and_no_other(tmp_path: Path) -> None:
    ours = tmp_path / "ours"
    shutil.copy(shutil.which("sleep") or "/bin/sleep", ours)
    with subprocess.Popen([ours, "60"]) as one, subprocess.Popen(["sleep", "60"]) as other:
        script = f'set -e\n. "{LINUX / "end-running.sh"}"\nend_running "{ours}" ", as a test"'
        done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=30)

        assert done.returncode == 0, done.stderr
        assert f"process {one.pid}" in done.stdout
        assert one.wait(timeout=10) == -signal.SIGTERM
        assert other.poll() is None
        other.kill()


def test_what_stays_names_the_folders_the_app_uses() -> None:
    words = (LINUX / "what-stays.sh").read_text("utf-8")

    for folder in ("~/.config", "~/.local/share", "~/.local/state"):
        assert f"{folder}/mcp-auth-bridge" in words


def test_the_icon_is_drawn_in_every_size(contents: ModuleType, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(PACKAGING / "icons.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr

    for size in contents.ICON_SIZES:
        picture = (tmp_path / "hicolor" / f"{size}x{size}" / "apps" / "mcp-auth-bridge.png").read_bytes()
        assert struct.unpack(">II", picture[16:24]) == (size, size)
    assert (tmp_path / "app.ico").read_bytes()[:4] == b"\0\0\1\0"
    icns = (tmp_path / "app.icns").read_bytes()
    assert struct.unpack(">I", icns[4:8]) == (len(icns),)


def test_a_packaged_start_gives_back_the_environment(tmp_path: Path) -> None:
    code = (
        "import os, sys; sys._MEIPASS = '/opt/ours'; sys.argv = ['mcp-auth-bridge', '--version']; import runpy;"
        f"runpy.run_path({str(PACKAGING / 'before_start.py')!r});"
        "print(os.environ.get('LD_LIBRARY_PATH'), os.environ.get('DYLD_LIBRARY_PATH'),"
        " [name for name in os.environ if name.startswith('_PYI')])"
    )
    loader = {"LD_LIBRARY_PATH": "/opt/ours:/usr/local/own", "LD_LIBRARY_PATH_ORIG": "/usr/local/own"}
    loader |= {"DYLD_LIBRARY_PATH": "/opt/ours", "_PYI_APPLICATION_HOME_DIR": "/opt/ours"}

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, env={**os.environ, **loader}
    )

    assert done.stdout.strip() == "/usr/local/own None []"


def _owners_of_files() -> dict[Path, str]:
    """The package that each installed file belongs to."""
    from importlib.metadata import distributions

    owners: dict[Path, str] = {}
    for distribution in distributions():
        for file in distribution.files or ():
            if file.suffix in (".py", ".so", ".pyd"):
                owners[Path(str(distribution.locate_file(file)))] = _plain(distribution.name)
    return owners


def _locked(path: Path) -> dict[str, str]:
    found = re.findall(r"^([\w.-]+)==(\S+)(?: ;.*)? \\\n    --hash=sha256:", path.read_text("utf-8"), re.M)
    return {_plain(name): version for name, version in found}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
