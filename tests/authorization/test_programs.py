"""Which programs are the same to a person, and how they are named."""

import pytest

from bridge_app.authorization.programs import is_same_program, normalised, say_program, short_path
from bridge_app.models import Program

NPX = "/home/ada/.npm/_npx/5f7a8f1c2d3e4b5a/node_modules/mcp-remote/dist/proxy.js"
NODE = "/usr/bin/node"

SAME = {
    "itself": ("/usr/bin/cursor", "/usr/bin/cursor"),
    "a version folder": ("/opt/app-1.2/tool", "/opt/app-1.3/tool"),
    "a plain version folder": ("/home/ada/tools/fetch/1.2.3/fetch", "/home/ada/tools/fetch/2.0.0-rc.1/fetch"),
    "a file named by its version": (
        "/home/ada/.local/share/claude/versions/2.1.329",
        "/home/ada/.local/share/claude/versions/2.2.0",
    ),
    "an AppImage mounted anew": ("/tmp/.mount_CursorAbC123/cursor", "/tmp/.mount_CursorXyZ987/cursor"),
    "an AppImage's helper": ("/tmp/.mount_CursorAbC123/cursor", "/tmp/.mount_CursorXyZ987/usr/lib/helper"),
    "a snap's revision": ("/snap/code/170/usr/share/code/code", "/snap/code/171/usr/share/code/code"),
    "a helper in the app's folder": ("/usr/share/cursor/cursor", "/usr/share/cursor/resources/app/bin2/rg"),
    "a helper in the bundle": (
        "/Applications/Cursor.app/Contents/MacOS/Cursor",
        "/Applications/Cursor.app/Contents/Frameworks/Cursor Helper.app/Contents/MacOS/Cursor Helper",
    ),
    "a bundle moved by the system": (
        "/private/var/folders/ab/x/T/AppTranslocation/0F0E4C1D-1111-2222-3333-444455556666/d/Zed.app/Contents/MacOS/zed",
        "/private/var/folders/ab/x/T/AppTranslocation/1F0E4C1D-1111-2222-3333-444455556677/d/Zed.app/Contents/MacOS/zed",
    ),
    "a Windows update": (
        "C:\\Users\\ada\\AppData\\Local\\slack\\app-4.1.0\\slack.exe",
        "C:\\Users\\Ada\\AppData\\Local\\slack\\app-4.2.0\\slack.exe",
    ),
    "a Windows store app": (
        "C:\\Program Files\\WindowsApps\\Claude_0.9.3.0_x64__pzs8sxrjxfjjc\\app\\claude.exe",
        "C:\\Program Files\\WindowsApps\\Claude_0.10.0.0_x64__pzs8sxrjxfjjc\\app\\claude.exe",
    ),
    "a nix store path": (
        "/nix/store/0c3l5z1xk9b8a7v6w5q4r3s2p1n0m9i8-zed-0.150.1/libexec2/zed-editor",
        "/nix/store/9z8y7x6w5v4s3r2q1p0n9m8l7k6j5i4h-zed-0.151.0/libexec2/zed-editor",
    ),
    "a server with its commit": (
        "/home/ada/.vscode-server/bin/0ee08df0cf4527e40edc9aa28f4b5bd38bbff2b2/helper",
        "/home/ada/.vscode-server/bin/7d842fb85a0275a4a8e4d7e040d2625abbf7f084/helper",
    ),
}
SAME_SCRIPTS = {
    "another node": ((NODE, NPX), ("/home/ada/.nvm/versions/node/v22.11.0/bin/node", NPX)),
    "nvm's node and its packages": (
        (
            "/home/ada/.nvm/versions/node/v20.1.0/bin/node",
            "/home/ada/.nvm/versions/node/v20.1.0/lib/node_modules/mcp-remote/dist/proxy.js",
        ),
        (
            "/home/ada/.nvm/versions/node/v22.1.0/bin/node",
            "/home/ada/.nvm/versions/node/v22.1.0/lib/node_modules/mcp-remote/dist/cli.js",
        ),
    ),
    "another cache of npx": (
        (NODE, NPX),
        (NODE, NPX.replace("5f7a8f1c2d3e4b5a", "0a1b2c3d4e5f6a7b").replace("proxy", "client")),
    ),
    "another python": (("/usr/bin/python3.11", "/home/ada/sync.py"), ("/opt/py/bin/python3.13", "/home/ada/sync.py")),
    "a tool of uv": (
        ("/usr/bin/python3", "/home/ada/.cache/uv/archive-v0/FvS2wKqv9qcX7EAnm-9bx/bin/notes"),
        ("/usr/bin/python3", "/home/ada/.cache/uv/archive-v0/Kd83ldPq0zmYt6bRs2_Wa/bin/notes"),
    ),
    "an app's own node": (
        ("/Applications/Cursor.app/Contents/MacOS/Cursor", ""),
        ("/Applications/Cursor.app/Contents/Resources/app/helpers/node", "/Users/ada/x.js"),
    ),
    "an app that electron runs": (
        ("/usr/lib/electron28/electron", "/usr/lib/code/out/main.js"),
        ("/usr/lib/electron30/electron", "/usr/lib/code/out/main.js"),
    ),
    "an interpreter with nothing to run": (("/usr/bin/python3.11", ""), ("/usr/bin/python3.12", "")),
}
OTHERS = {
    "another program": (("/usr/bin/cursor", ""), ("/usr/bin/curl", "")),
    "another of the same folder": (("/home/ada/Downloads/cursor", ""), ("/home/ada/Downloads/other", "")),
    "the same name elsewhere": (("/usr/bin/curl", ""), ("/tmp/curl", "")),
    "another of a shared folder": (("/opt/homebrew/bin/curl", ""), ("/opt/homebrew/bin/wget", "")),
    "another script": ((NODE, NPX), (NODE, "/home/ada/collect.js")),
    "another package": ((NODE, NPX), (NODE, NPX.replace("mcp-remote", "mcp-remote-evil"))),
    "a package of that name elsewhere": ((NODE, NPX), (NODE, "/tmp/node_modules/mcp-remote/dist/proxy.js")),
    "no script at all": ((NODE, NPX), (NODE, "")),
    "another interpreter": (("/usr/bin/python3", ""), (NODE, "")),
    "another app that electron runs": (
        ("/usr/lib/electron28/electron", "/usr/lib/code/out/main.js"),
        ("/usr/lib/electron28/electron", "/usr/lib/obsidian/main.js"),
    ),
    "another app of one maker": (("/opt/google/chrome/chrome", ""), ("/opt/google/earth/earth", "")),
    "another script of Windows' node": (
        ("C:\\Program Files\\nodejs\\node.exe", "C:\\a\\x.js"),
        ("C:\\Program Files\\nodejs\\node.exe", "C:\\a\\y.js"),
    ),
    "a bundle whose name begins so": (
        ("/Applications/Cursor.app/Contents/MacOS/Cursor", ""),
        ("/Applications/Cursor.app.evil/Contents/MacOS/Cursor", ""),
    ),
    "a name with something invisible in it": (("/usr/bin/cursor", ""), ("/usr/bin/cur\\u200bsor", "")),
    "an AppImage of another name": (("/tmp/.mount_CursorAbC123/app", ""), ("/tmp/.mount_ClaudeAbC123/app", "")),
    "nobody can tell": (("/usr/bin/cursor", ""), ("", "")),
    "a Mac's python that runs something else": (
        ("/opt/homebrew/Cellar/python@3.12/3.12.3/Resources/Python.app/Contents/MacOS/Python", "/Users/ada/a.py"),
        ("/opt/homebrew/Cellar/python@3.12/3.12.3/Resources/Python.app/Contents/MacOS/Python", "/Users/ada/b.py"),
    ),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME.keys())
def test_an_update_a_new_start_or_a_helper_alarms_nobody(pair: tuple[str, str]) -> None:
    one, other = (Program(path) for path in pair)

    assert is_same_program(one, other)
    assert is_same_program(other, one)


@pytest.mark.parametrize("pair", SAME_SCRIPTS.values(), ids=SAME_SCRIPTS.keys())
def test_an_interpreter_is_what_it_runs(pair: tuple[tuple[str, str], tuple[str, str]]) -> None:
    one, other = (Program(*each) for each in pair)

    assert is_same_program(one, other)
    assert is_same_program(other, one)


@pytest.mark.parametrize("pair", OTHERS.values(), ids=OTHERS.keys())
def test_another_program_is_another(pair: tuple[tuple[str, str], tuple[str, str]]) -> None:
    one, other = (Program(*each) for each in pair)

    assert not is_same_program(one, other)
    assert not is_same_program(other, one)


def test_who_started_a_program_does_not_make_it_another() -> None:
    assert is_same_program(Program(NODE, NPX, "Cursor"), Program(NODE, NPX, "Claude"))


def test_programs_of_other_people_are_told_apart_by_their_user() -> None:
    assert is_same_program(Program("", user="root"), Program("", user="root"))
    assert not is_same_program(Program("", user="root"), Program("", user="bob"))
    assert not is_same_program(Program("", user="root"), Program(""))


@pytest.mark.parametrize("path", ["/usr/bin/cursor", "/opt/Cursor/cursor", "/home/ada/b2b/deadbeef", "/a/x86/tool"])
def test_what_no_update_changes_stays(path: str) -> None:
    assert normalised(path).replace("x*", "x86") == path


def test_a_program_is_named_in_one_line() -> None:
    assert say_program(Program("/usr/bin/python3")) == "/usr/bin/python3"
    assert say_program(Program(NODE, NPX, "Cursor")) == "node (…/mcp-remote/dist/proxy.js) started by Cursor"
    assert say_program(Program("/usr/bin/python3", "-m notes.sync")) == "python3 (-m notes.sync)"
    assert say_program(Program("", user="root")) == "a program of root"
    assert say_program(Program("")) == "a program that can't be recognised"


def test_a_long_path_keeps_its_end() -> None:
    line = say_program(Program("/" + "very/" * 100 + "evil"))

    assert len(line) == 160
    assert line.endswith("/very/evil")
    assert short_path("/a/b/c/d/e.py") == "…/c/d/e.py"


def test_direction_marks_do_not_reach_the_line() -> None:
    assert "\u202e" not in say_program(Program("/usr/bin/\u202egnp.exe", "", "\u202eApp"))
