"""Connecting and disconnecting apps: shown first, written once, watched, mended, and taken back."""

import json
import os
import stat
import time
from dataclasses import replace
from pathlib import Path

import pytest

from bridge_app.client_setup import files
from bridge_app.client_setup.apps import ENTRY_NAME
from bridge_app.errors import AppNotFound, ChangedMeanwhile, NotBehindBridge, UnwritableConfig
from bridge_app.events import AppSettingsWritten
from bridge_app.models import Grant, GrantState, Identity
from tests.client_setup.conftest import Desk
from tests.client_setup.samples import PLAIN, TOKEN, URL

OTHER_URL = "http://localhost:8123/mcp"
BY_HAND = f'{{"mcpServers": {{"mcp-auth-bridge": {{"url": "{URL}"}}}}}}'


def grant(name: str, **changes: object) -> Grant:
    made = Grant(
        id=f"grant of {name}",
        client_id="c",
        client_name=name,
        client_kind="dynamic",
        client_version=None,
        redirect_host="localhost",
        identity=Identity("local", "ann", "Ann"),
        scopes=(),
        upstreams=(),
        created_at=1.0,
        last_seen_at=None,
        calls=0,
        calls_today=0,
        expires_at=10_000.0,
        state=GrantState.ACTIVE,
        ended_at=None,
        ended_because=None,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def entry(desk: Desk, app_id: str, key: str = "mcpServers") -> dict[str, object] | None:
    said = json.loads(desk.path(app_id).read_text())
    found: dict[str, object] | None = said.get(key, {}).get(ENTRY_NAME)
    return found


# ---- before anything is written


def test_a_preview_shows_the_change_and_nothing_of_other_servers_secrets(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)

    preview = desk.setup.preview("cursor")

    assert path.read_text() == PLAIN
    assert preview.path == "~/.cursor/mcp.json"
    assert not preview.is_new
    assert preview.replaces == ""
    text = "\n".join(preview.diff)
    assert f'"url": "{URL}"' in text
    assert "GITHUB_PERSONAL_ACCESS_TOKEN" in text
    assert TOKEN not in text
    assert {line[0] for line in preview.diff} <= {"@", " ", "+", "-"}


def test_what_is_written_is_what_the_preview_showed(desk: Desk) -> None:
    path = desk.write("zed", '{\n  // mine\n  "vim_mode": true,\n}\n')
    preview = desk.setup.preview("zed")

    desk.setup.apply(preview)

    added = [line[1:] for line in preview.diff if line.startswith("+")]
    assert all(line in path.read_text().splitlines() for line in added)


def test_a_file_that_changed_since_the_preview_is_not_written(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    preview = desk.setup.preview("cursor")
    path.write_text(PLAIN + "\n")

    with pytest.raises(ChangedMeanwhile) as refused:
        desk.setup.apply(preview)

    assert "Cursor" in refused.value.title
    assert path.read_text() == PLAIN + "\n"
    assert desk.setup.get("cursor").state == "not connected"


def test_a_file_that_came_since_the_preview_is_not_written_over(desk: Desk) -> None:
    preview = desk.setup.preview("cursor")
    path = desk.write("cursor", PLAIN)

    with pytest.raises(ChangedMeanwhile):
        desk.setup.apply(preview)

    assert path.read_text() == PLAIN


def test_an_app_that_cant_be_written_to_is_told_how_by_hand(desk: Desk) -> None:
    app = desk.setup.get("jetbrains")
    snippet = desk.setup.snippet("jetbrains")

    assert (app.state, app.path, app.can_undo) == ("by hand", "", False)
    assert json.loads(snippet.text)["mcpServers"][ENTRY_NAME]["args"] == ["connect", "--client", "jetbrains"]
    assert "Settings → Tools" in snippet.where
    with pytest.raises(UnwritableConfig):
        desk.setup.preview("jetbrains")


def test_an_unknown_app_is_named_and_the_known_ones_listed(desk: Desk) -> None:
    for act in (desk.setup.preview, desk.setup.undo, desk.setup.snippet, desk.setup.get, desk.setup.find):
        with pytest.raises(AppNotFound, match="There is no app “emacs”"):
            act("emacs")
    assert desk.setup.find("claude desk").id == "claude-desktop"
    assert desk.setup.find("VS Code").id == "vscode"
    assert desk.setup.find("opencode").id == "opencode"


def test_our_command_knows_the_folder_that_holds_everything(desk: Desk) -> None:
    desk.environment["MCP_AUTH_BRIDGE_HOME"] = str(desk.root / "stick")

    desk.connect("claude-desktop")
    desk.connect("cursor")

    told = entry(desk, "claude-desktop")
    assert told is not None
    assert told["env"] == {"MCP_AUTH_BRIDGE_HOME": str(desk.root / "stick")}
    assert entry(desk, "cursor") == {"url": URL}


# ---- undo


def test_undo_restores_a_file_that_is_as_we_left_it_byte_for_byte(desk: Desk) -> None:
    odd = b'\xef\xbb\xbf{"mcpServers" :\r\n\t{ } , "x":[1,\r\n2]}  '
    path = desk.write("cursor", odd)
    desk.connect("cursor")

    preview = desk.setup.preview_undo("cursor")
    app = desk.setup.undo("cursor")

    assert preview.is_undo
    assert preview.replaces == ""
    assert path.read_bytes() == odd
    assert (app.state, app.can_undo) == ("not connected", False)
    assert list((desk.root / "client-setup").iterdir()) == []


def test_undo_takes_out_our_entry_alone_if_the_person_changed_the_file_since(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    desk.connect("cursor")
    path.write_text(path.read_text().replace("{\n", '{\n  "mine": true,\n', 1))

    preview = desk.setup.preview_undo("cursor")
    desk.setup.undo("cursor")

    assert preview.replaces == "The file was changed since, so only our entry is taken out."
    assert path.read_text() == PLAIN.replace("{\n", '{\n  "mine": true,\n', 1)


def test_undo_of_a_file_we_made_leaves_what_others_put_there(desk: Desk) -> None:
    desk.connect("cursor")
    path = desk.path("cursor")
    said = json.loads(path.read_text())
    said["mcpServers"]["other"] = {"url": "https://example.com/mcp"}
    path.write_text(json.dumps(said))

    desk.setup.undo("cursor")

    assert json.loads(path.read_text())["mcpServers"] == {"other": {"url": "https://example.com/mcp"}}


def test_a_server_of_our_name_that_stood_there_is_said_and_comes_back(desk: Desk) -> None:
    before = '{"mcpServers": {"mcp-auth-bridge": {"url": "https://elsewhere.example.com/mcp"}}}'
    path = desk.write("cursor", before)
    assert desk.setup.get("cursor").state == "changed"

    preview = desk.setup.preview("cursor")
    desk.setup.apply(preview)
    path.write_text(path.read_text() + "\n")
    desk.setup.undo("cursor")

    assert "stands there already" in preview.replaces
    assert json.loads(path.read_text()) == json.loads(before)


def test_connecting_twice_undoes_to_the_very_first_file(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    desk.connect("cursor")
    desk.address = OTHER_URL
    desk.connect("cursor")
    assert entry(desk, "cursor") == {"url": OTHER_URL}

    desk.setup.undo("cursor")

    assert path.read_text() == PLAIN


def test_connecting_again_after_the_person_changed_the_file_keeps_that_change_at_undo(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    desk.connect("cursor")
    path.write_text(path.read_text().replace(URL, "http://localhost:1/mcp").replace("npx", "bunx"))
    desk.connect("cursor")

    desk.setup.undo("cursor")

    assert path.read_text() == PLAIN.replace("npx", "bunx")


def test_what_is_there_already_is_neither_written_nor_noted(desk: Desk) -> None:
    path = desk.write("cursor", BY_HAND)
    before = path.stat().st_mtime_ns

    desk.connect("cursor")
    unchanged = path.stat().st_mtime_ns
    desk.setup.undo("cursor")

    assert unchanged == before
    assert desk.setup.get("cursor").state == "not connected"
    assert [type(event) for event in desk.events] == [AppSettingsWritten]


def test_undo_refuses_a_file_that_is_not_what_the_preview_showed(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    desk.connect("cursor")
    preview = desk.setup.preview_undo("cursor")
    path.write_text(path.read_text() + " ")

    with pytest.raises(ChangedMeanwhile):
        desk.setup.apply(preview)

    assert entry(desk, "cursor") == {"url": URL}


def test_an_entry_that_the_person_wrote_can_be_taken_out_and_one_that_leads_elsewhere_stays(desk: Desk) -> None:
    by_hand = '{"mcpServers": {"mcp-auth-bridge": {"url": "%s", "disabled": false}, "a": {"url": "https://a/"}}}'
    path = desk.write("cursor", by_hand % URL)
    app = desk.setup.get("cursor")
    desk.setup.undo("cursor")
    without = json.loads(path.read_text())
    desk.write("cursor", by_hand % "https://elsewhere/")

    desk.setup.undo("cursor")

    assert (app.state, app.can_undo) == ("connected", True)
    assert without == {"mcpServers": {"a": {"url": "https://a/"}}}
    assert path.read_text() == by_hand % "https://elsewhere/"


def test_undoing_what_was_never_done_changes_nothing(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)

    preview = desk.setup.preview_undo("cursor")
    desk.setup.undo("cursor")
    desk.setup.undo("windsurf")

    assert preview.diff == ()
    assert path.read_text() == PLAIN
    assert not desk.path("windsurf").exists()


def test_a_write_that_fails_leaves_no_receipt_behind(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("cursor", PLAIN)
    preview = desk.setup.preview("cursor")

    def fail(*_: object, **__: object) -> None:
        raise UnwritableConfig("The disk is full.", "")

    with monkeypatch.context() as patch:
        patch.setattr(files, "write", fail)
        with pytest.raises(UnwritableConfig):
            desk.setup.apply(preview)

    assert desk.setup.get("cursor").state == "not connected"
    desk.setup.apply(preview)
    assert desk.setup.get("cursor").state == "connected"


# ---- receipts


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_receipts_and_copies_are_for_this_user_alone(desk: Desk) -> None:
    desk.write("cursor", PLAIN)
    desk.connect("cursor")

    folder = desk.root / "client-setup"
    modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert modes == {0o600}
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("text", ["", "{", "[]", '{"app_id": "zed"}', '{"app_id": "cursor", "what": 1}', "\x00\xff"])
def test_a_damaged_receipt_is_said_and_the_app_can_still_be_disconnected(desk: Desk, text: str) -> None:
    path = desk.write("cursor", PLAIN)
    desk.connect("cursor")
    (desk.root / "client-setup" / "cursor.json").write_bytes(text.encode("latin-1"))

    app = desk.setup.get("cursor")
    mended = desk.setup.repair()
    desk.setup.undo("cursor")

    assert (app.state, app.can_undo) == ("connected", True)
    assert "damaged" in app.note
    assert mended == ()
    assert ENTRY_NAME not in json.loads(path.read_text())["mcpServers"]
    assert desk.setup.get("cursor").note == ""


# ---- how an app stands


def test_an_app_that_reads_its_file_at_start_needs_a_restart_until_it_was_seen(desk: Desk) -> None:
    desk.connect("claude-desktop")
    desk.connect("cursor")

    before = {app.id: app for app in desk.setup.list()}
    desk.grants.append(grant("Claude Desktop", last_seen_at=desk.now + 5))
    after = desk.setup.get("claude-desktop")

    assert before["claude-desktop"].state == "needs restart"
    assert before["claude-desktop"].restart == "Quit and reopen Claude Desktop."
    assert before["cursor"].state == "connected"
    assert after.state == "connected"
    assert after.grant_ids == ("grant of Claude Desktop",)


def test_what_others_did_to_our_entry_is_said(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    desk.connect("cursor")
    written = path.read_text()

    path.write_text(written.replace(URL, "https://elsewhere.example.com/mcp"))
    changed = desk.setup.get("cursor")
    path.write_text(PLAIN)
    removed = desk.setup.get("cursor")
    path.unlink()
    gone = desk.setup.get("cursor")

    assert (changed.state, changed.note) == ("changed", "Somebody changed the entry after it was written.")
    assert (removed.state, removed.note) == ("changed", "Somebody took the entry out of ~/.cursor/mcp.json.")
    assert gone.state == "not connected"


def test_what_an_app_adds_to_our_entry_is_no_change(desk: Desk) -> None:
    desk.connect("cline")
    path = desk.path("cline")
    said = json.loads(path.read_text())
    said["mcpServers"][ENTRY_NAME] |= {"disabled": False, "autoApprove": ["whoami"]}
    path.write_text(json.dumps(said))

    assert desk.setup.get("cline").state == "connected"
    assert desk.setup.preview("cline").diff == ()


def test_the_bridge_behind_mcp_remote_counts_as_connected(desk: Desk) -> None:
    desk.write("claude-desktop", json.dumps({"mcpServers": {"b": {"command": "npx", "args": ["mcp-remote", URL]}}}))

    assert desk.setup.get("claude-desktop").state == "connected"


def test_the_bridge_under_another_name_counts_as_connected(desk: Desk) -> None:
    desk.write("cursor", BY_HAND.replace(ENTRY_NAME, "my bridge").replace(URL, f"{URL}/"))

    app = desk.setup.get("cursor")

    assert (app.state, app.note) == ("connected", "It is connected as “my bridge”.")
    assert not app.can_undo
    assert "twice" in desk.setup.preview("cursor").replaces


def test_one_bad_app_keeps_no_other_from_the_list(desk: Desk) -> None:
    desk.write("cursor", "{ broken")
    desk.path("windsurf").mkdir(parents=True)
    loop = desk.path("kiro")
    loop.parent.mkdir(parents=True)
    loop.symlink_to(loop)
    desk.write("goose", b"\xff\xfe\x00\xd8")
    desk.write("zed", '{"vim_mode": true}')

    apps = {app.id: app for app in desk.setup.list()}

    assert apps["zed"].state == "not connected"
    for app_id in ("cursor", "windsurf", "kiro", "goose"):
        assert apps[app_id].state == "unreadable", app_id
        assert apps[app_id].note.endswith("."), app_id
        assert apps[app_id].is_installed


def test_the_list_has_those_that_are_here_first_and_the_one_for_any_other_last(desk: Desk) -> None:
    desk.write("zed", "{}")
    desk.write("amp", "{}")

    apps = desk.setup.list()

    assert [app.id for app in apps[:2]] == ["amp", "zed"]
    names = [app.name.casefold() for app in apps[2:-1]]
    assert names == sorted(names)
    assert apps[-1].id == "another-app"


def test_looking_again_takes_next_to_no_time_however_large_a_file_is(desk: Desk) -> None:
    history = {"projects": {f"/home/ann/{number}": {"history": ["x" * 1000] * 10} for number in range(500)}}
    desk.write("claude-code", json.dumps({"mcpServers": {}, **history}, indent=2))
    setup = desk.setup
    setup.list()

    began = time.perf_counter()
    for _ in range(5):
        setup.list()

    assert (time.perf_counter() - began) / 5 < 0.05


# ---- another address


def test_connected_apps_are_brought_to_a_new_address_and_still_undo_to_the_letter(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    desk.connect("cursor")
    desk.connect("codex")
    desk.connect("claude-desktop")
    desk.address = OTHER_URL
    assert "still names http://localhost:8000/mcp" in desk.setup.get("cursor").note

    mended = desk.setup.repair()

    assert {app.id for app in mended} == {"cursor", "codex"}
    assert entry(desk, "cursor") == {"url": OTHER_URL}
    assert OTHER_URL in desk.path("codex").read_text()
    assert desk.setup.get("claude-desktop").state == "needs restart"
    assert AppSettingsWritten("Cursor", "the settings of Cursor were brought up to date") in desk.events
    assert desk.setup.repair() == ()
    desk.setup.undo("cursor")
    desk.setup.undo("codex")
    assert path.read_text() == PLAIN
    assert not desk.path("codex").parent.exists()


def test_an_entry_that_somebody_changed_is_flagged_and_not_mended(desk: Desk) -> None:
    desk.connect("cursor")
    path = desk.path("cursor")
    path.write_text(path.read_text().replace("localhost:8000", "127.0.0.1:8000"))
    before = path.read_text()
    desk.address = OTHER_URL

    assert desk.setup.repair() == ()
    assert path.read_text() == before
    assert desk.setup.get("cursor").state == "changed"


def test_mending_keeps_what_the_app_added_and_what_the_person_changed_elsewhere(desk: Desk) -> None:
    desk.write("cline", PLAIN)
    desk.connect("cline")
    path = desk.path("cline")
    said = json.loads(path.read_text())
    said["mcpServers"][ENTRY_NAME]["disabled"] = True
    said["mcpServers"]["new"] = {"command": "new"}
    path.write_text(json.dumps(said, indent=4))
    desk.address = OTHER_URL

    desk.setup.repair()

    after = entry(desk, "cline")
    assert after == {"type": "streamableHttp", "url": OTHER_URL, "disabled": True}
    desk.setup.undo("cline")
    left = json.loads(path.read_text())["mcpServers"]
    assert set(left) == {"github", "new"}


def test_apps_that_were_never_connected_are_not_touched_by_mending(desk: Desk) -> None:
    path = desk.write("cursor", BY_HAND)
    before = path.read_bytes()
    desk.address = OTHER_URL

    assert desk.setup.repair() == ()
    assert path.read_bytes() == before


def test_a_command_is_mended_only_if_it_is_gone(desk: Desk) -> None:
    there = desk.root / "mcp-auth-bridge"
    there.write_text("")
    desk.launch = (str(there),)
    desk.connect("claude-desktop")
    desk.launch = ("/usr/bin/mcp-auth-bridge",)
    while_there = desk.setup.repair()
    there.unlink()

    gone = desk.setup.repair()

    assert while_there == ()
    assert [app.id for app in gone] == ["claude-desktop"]
    told = entry(desk, "claude-desktop")
    assert told is not None
    assert told["command"] == "/usr/bin/mcp-auth-bridge"


# ---- watching an app come


def test_the_steps_of_a_connection_are_ticked_one_by_one(desk: Desk) -> None:
    desk.connect("codex")
    began = desk.now

    at_first = desk.setup.progress("codex", began)
    desk.clients.append("Codex")
    registered = desk.setup.progress("codex", began)
    desk.asking.append("Codex")
    asked = desk.setup.progress("codex", began)
    desk.asking.clear()
    desk.grants.append(grant("Codex", last_seen_at=began + 1))
    signed_in = desk.setup.progress("codex", began)
    desk.listed["grant of Codex"] = began + 2
    done = desk.setup.progress("codex", began)

    steps = [
        (each.has_registered, each.has_signed_in, each.has_listed_tools)
        for each in (at_first, registered, asked, signed_in, done)
    ]
    assert steps == [
        (False, False, False),
        (True, False, False),
        (True, False, False),
        (True, True, False),
        (True, True, True),
    ]
    assert at_first.waiting_for == "Start Codex anew. Run: codex mcp login mcp-auth-bridge"
    assert registered.waiting_for == "Run: codex mcp login mcp-auth-bridge"
    assert asked.waiting_for == "Answer the page in your browser."
    assert signed_in.waiting_for == "Ask Codex something, so that it looks for its tools."
    assert done.waiting_for == ""


def test_an_app_that_was_let_in_before_still_has_to_come_with_its_new_settings(desk: Desk) -> None:
    desk.grants.append(grant("Claude Desktop", last_seen_at=desk.now - 100))
    desk.listed["grant of Claude Desktop"] = desk.now - 100

    progress = desk.setup.progress("claude-desktop", desk.now)

    assert (progress.has_registered, progress.has_signed_in, progress.has_listed_tools) == (True, True, False)
    assert progress.waiting_for == "Quit and reopen Claude Desktop."


@pytest.mark.parametrize(
    "other",
    [
        grant("Cursor"),
        grant("Codex", client_kind="key"),
        grant("Codex", ended_at=5.0, state=GrantState.REVOKED),
    ],
)
def test_other_apps_ended_grants_and_keys_tick_nothing(desk: Desk, other: Grant) -> None:
    desk.grants.append(other)
    desk.listed[other.id] = desk.now + 1

    progress = desk.setup.progress("codex", desk.now)

    assert not progress.has_signed_in
    assert not progress.has_listed_tools


def test_a_program_is_known_by_what_it_introduces_itself_as(desk: Desk) -> None:
    desk.grants.append(grant("MCP CLI Proxy", client_version="claude-ai (via mcp-remote 0.15.1) 0.1.0"))

    assert desk.setup.progress("claude-desktop", 0.0).has_signed_in


# ---- taking the place of other servers


async def standings(desk: Desk, app_id: str) -> dict[str, tuple[str, str]]:
    return {each.name: (each.standing, each.words) for each in await desk.setup.own_servers(app_id)}


async def take_out(desk: Desk, app_id: str, *names: str) -> None:
    desk.setup.apply(await desk.setup.preview_replace(app_id, names))


async def test_other_servers_of_an_app_can_be_brought_behind_the_bridge_and_restored(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    (found,) = await desk.setup.own_servers("cursor")
    desk.behind.add(found.proposal)

    preview = await desk.setup.preview_replace("cursor", ["github"])
    desk.setup.apply(preview)

    assert (found.name, found.standing) == ("github", "new")
    assert found.proposal is not None
    assert found.proposal.app == "Cursor"
    assert TOKEN not in "\n".join(preview.diff)
    assert any(line.startswith("-") and "github" in line for line in preview.diff)
    assert json.loads(path.read_text()) == {"mcpServers": {ENTRY_NAME: {"url": URL}}}
    assert await desk.setup.own_servers("cursor") == ()
    assert desk.setup.preview_undo("cursor").names == ("github",)
    desk.setup.undo("cursor")
    assert path.read_text() == PLAIN
    assert await standings(desk, "cursor") == {"github": ("behind", "")}


async def test_replaced_servers_come_back_also_if_the_file_was_changed_since(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    await desk.bring("cursor")
    await take_out(desk, "cursor", "github")
    path.write_text(path.read_text().replace("{\n", '{\n  "mine": 1,\n', 1))

    desk.setup.undo("cursor")

    assert json.loads(path.read_text()) == {"mine": 1, **json.loads(PLAIN)}


async def test_replacing_after_connecting_undoes_both(desk: Desk) -> None:
    path = desk.write("continue", "mcpServers:\n- name: db # local\n  command: db-mcp\n")
    desk.connect("continue")
    await desk.bring("continue")
    await take_out(desk, "continue", "db")
    assert "db-mcp" not in path.read_text()

    desk.setup.undo("continue")

    assert path.read_text() == "mcpServers:\n- name: db # local\n  command: db-mcp\n"


async def test_the_bridge_itself_and_servers_of_single_folders_are_not_offered(desk: Desk) -> None:
    desk.write(
        "claude-code",
        json.dumps(
            {
                "mcpServers": {
                    "bridge": {"type": "http", "url": URL},
                    "by-number": {"type": "http", "url": "http://127.0.0.1:8000/mcp"},
                    "shim": {"command": "/usr/bin/mcp-auth-bridge", "args": ["connect", "--client", "claude-code"]},
                    "a": {"command": "a"},
                },
                "projects": {"/x": {"mcpServers": {"a": {"command": "other"}, "b": {"command": "b"}}}},
            }
        ),
    )

    (found,) = await desk.setup.own_servers("claude-code")

    assert found.proposal is not None
    assert (found.name, found.proposal.settings.command) == ("a", "a")
    assert await desk.setup.own_servers("jetbrains") == ()
    assert await desk.setup.own_servers("zed") == ()


async def test_a_server_that_is_not_behind_the_bridge_is_never_taken_out(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    before = path.read_bytes()

    with pytest.raises(NotBehindBridge, match="github"):
        await desk.setup.preview_replace("cursor", ["github"])
    with pytest.raises(NotBehindBridge):
        desk.setup.apply(replace(desk.setup.preview("cursor"), names=("github",)))
    with pytest.raises(NotBehindBridge):
        await desk.setup.preview_replace("cursor", ["never-there"])

    assert path.read_bytes() == before


async def test_a_server_removed_from_the_bridge_under_the_preview_stays_in_the_app(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    await desk.bring("cursor")
    preview = await desk.setup.preview_replace("cursor", ["github"])
    desk.behind.kept.clear()

    with pytest.raises(NotBehindBridge):
        desk.setup.apply(preview)

    assert path.read_text() == PLAIN


async def test_a_file_that_changed_under_the_preview_is_left_alone(desk: Desk) -> None:
    path = desk.write("cursor", PLAIN)
    await desk.bring("cursor")
    preview = await desk.setup.preview_replace("cursor", ["github"])
    path.write_text(PLAIN + "\n")

    with pytest.raises(ChangedMeanwhile):
        desk.setup.apply(preview)

    assert path.read_text() == PLAIN + "\n"


async def test_the_same_server_in_two_apps_is_known_in_both_and_another_account_stays(desk: Desk) -> None:
    desk.write("cursor", PLAIN)
    await desk.bring("cursor")
    desk.write("kiro", PLAIN)
    desk.write("warp", PLAIN.replace(TOKEN, "ghp_" + "9" * 36))

    assert await standings(desk, "kiro") == {"github": ("behind", "")}
    standing, words = (await standings(desk, "warp"))["github"]
    assert standing == "differs"
    assert "another GITHUB_PERSONAL_ACCESS_TOKEN" in words
    assert "ghp_" not in words
    with pytest.raises(NotBehindBridge):
        await desk.setup.preview_replace("warp", ["github"])


async def test_what_the_bridge_cant_run_or_has_no_use_of_stays_and_says_why(desk: Desk) -> None:
    desk.write(
        "cursor",
        json.dumps(
            {
                "mcpServers": {
                    "socket": {"type": "websocket", "url": "wss://example.com/mcp"},
                    "nothing": {"type": "builtin"},
                    "broken": "not an entry",
                    "off": {"command": "off-mcp", "disabled": True},
                    "wiki": {"command": "wiki-mcp"},
                }
            }
        ),
    )

    found = await standings(desk, "cursor")
    assert found == {
        "socket": ("stays", "The bridge can't run it: This is not a web address."),
        "nothing": ("stays", "The bridge can't run it: it has neither a command nor an address."),
        "off": ("new", "It is switched off, and comes to the bridge switched off."),
        "wiki": ("new", ""),
    }
    servers = {each.name: each for each in await desk.setup.own_servers("cursor")}
    for name in ("off", "wiki"):
        desk.behind.add(servers[name].proposal)
    desk.behind.kept["off"] = (replace(desk.behind.kept["off"][0], is_enabled=True), {})
    desk.behind.trouble["wiki"] = "It is switched off there."

    found = await standings(desk, "cursor")
    assert found["off"] == ("behind", "It is switched off in Cursor, but on at the bridge.")
    assert found["wiki"] == ("stays", "The bridge has it as “wiki”. It is switched off there.")


async def test_other_things_beside_the_servers_of_an_app_are_no_servers(desk: Desk) -> None:
    desk.write("goose", "extensions:\n  developer:\n    type: builtin\n  db:\n    type: stdio\n    cmd: db-mcp\n")

    assert await standings(desk, "goose") == {"db": ("new", "")}


async def test_a_value_that_the_app_asks_the_person_for_counts_as_the_same_if_there_is_one(desk: Desk) -> None:
    desk.write(
        "vscode",
        json.dumps(
            {
                "inputs": [
                    {"id": "key", "type": "promptString", "password": True},
                    {"id": "place", "type": "promptString", "default": "/tmp/notes"},
                ],
                "servers": {"notes": {"command": "notes", "args": ["${input:place}"], "env": {"KEY": "${input:key}"}}},
            }
        ),
    )
    (found,) = await desk.setup.own_servers("vscode")
    assert found.proposal is not None
    desk.behind.add(replace(found.proposal, secrets={"environment/KEY": "typed"}))

    await take_out(desk, "vscode", "notes")

    assert json.loads(desk.path("vscode").read_text())["servers"].keys() == {ENTRY_NAME}


async def test_an_app_that_was_let_in_without_a_server_is_told_so(desk: Desk) -> None:
    desk.write("cursor", PLAIN)
    await desk.bring("cursor")
    desk.grants = [grant("Cursor", upstreams=("other",))]
    assert (await standings(desk, "cursor"))["github"] == (
        "behind",
        "Cursor may not use it at the bridge yet: allow it under Clients.",
    )

    desk.grants = [grant("Cursor", upstreams=("other", "github"))]

    assert (await standings(desk, "cursor"))["github"] == ("behind", "")


# ---- odd places


def test_a_link_is_followed_and_stays_a_link(desk: Desk) -> None:
    real = desk.home / "dotfiles" / "mcp.json"
    real.parent.mkdir()
    real.write_text(PLAIN)
    link = desk.path("cursor")
    link.parent.mkdir()
    link.symlink_to(real)

    desk.connect("cursor")
    assert link.is_symlink()
    assert ENTRY_NAME in real.read_text()
    desk.setup.undo("cursor")

    assert link.is_symlink()
    assert real.read_text() == PLAIN


def test_folders_that_were_there_stay_at_undo(desk: Desk) -> None:
    (desk.home / ".cursor").mkdir()
    desk.connect("cursor")

    desk.setup.undo("cursor")

    assert list(desk.home.iterdir()) == [Path(desk.home / ".cursor")]
