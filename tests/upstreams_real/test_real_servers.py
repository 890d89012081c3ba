"""Real clients and real servers with the real app in between: all that servers can do arrives, from many at once."""

import base64
import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.clients.harness import ClientProgram, RealClient, Stage, until
from tests.upstreams_real.servers import LARGE, RealServers, add_all, fill_folder, make_repository

pytestmark = pytest.mark.clients

# Each SDK in one era: which one speaks which makes no difference here, and eight servers take their time to start.
CLIENTS = (
    RealClient("python-sdk", "python_sdk.py", "modern"),
    RealClient("typescript-sdk-handshake", "typescript_sdk.mjs", "handshake"),
)
NAME = "Ann's App"
PREFIXES = ("everything", "far", "files", "memory", "time", "git", "fixture", "slow")
TALKATIVE = pytest.mark.parametrize("server", ["everything", "far", "fixture"])
EVERYTHING = pytest.mark.parametrize("server", ["everything", "far"])


@dataclass
class Story:
    """One client, logged in, before all the servers."""

    client: RealClient
    program: ClientProgram
    stage: Stage

    @property
    def folder(self) -> Path:
        return self.stage.folder

    @property
    def is_modern(self) -> bool:
        return self.client.option == "modern"

    def use(self, method: str, **params: Any) -> Any:
        """Do what a method of the protocol does, and return the result."""
        return self.program.does("use", method=method, params=params)["result"]

    def call(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """Call a tool, which must not fail."""
        result: dict[str, Any] = self.use("tools/call", name=tool, arguments=arguments)
        assert not result.get("isError"), result
        return result

    def says(self, tool: str, **arguments: Any) -> str:
        """Call a tool and return its first text."""
        return str(self.call(tool, **arguments)["content"][0]["text"])

    def names(self, method: str, key: str = "name") -> set[str]:
        """Return the names in a list."""
        return {one[key] for one in self.use(method)}

    def heard(self, method: str) -> list[dict[str, Any]]:
        """Return what came by itself, of one kind, so far."""
        return [one["params"] for one in self.program.does("heard")["heard"] if one["method"] == method]


@pytest.fixture(scope="module", params=CLIENTS, ids=lambda client: client.id)
def story(
    request: pytest.FixtureRequest, servers: RealServers, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Story]:
    """A client of each kind, connected after one login."""
    folder = tmp_path_factory.mktemp("story")
    fill_folder(folder / "files")
    make_repository(folder / "repository")
    with contextlib.ExitStack() as stack:
        far = stack.enter_context(servers.far(folder))
        stage = Stage(folder)
        stack.callback(stage.clear)
        add_all(
            stage.app.paths,
            [
                servers.everything(),
                far.settings,
                servers.files(folder / "files"),
                servers.memory(folder / "memory.json"),
                servers.time(),
                servers.git(folder / "repository"),
                servers.fixture(),
                servers.slow(folder),
            ],
        )
        stage.app.start()
        program = stage.start(request.param, NAME)
        program.does("connect")
        yield Story(request.param, program, stage)


def test_the_tools_of_all_servers_are_listed_whole(story: Story) -> None:
    tools: dict[str, Any] = {}

    def are_all_there() -> bool:
        # A server that is slow to start is listed once it is there.
        tools.update({tool["name"]: tool for tool in story.use("tools/list")})
        return {name.partition("__")[0] for name in tools if "__" in name} >= set(PREFIXES)

    until(are_all_there)
    assert {name.partition("__")[0] for name in tools if "__" in name} == set(PREFIXES)
    assert {"whoami", "bridge_status"} <= tools.keys()
    assert {f"{server}__trigger-elicitation-request" for server in ("everything", "far")} <= tools.keys()
    assert tools["fixture__json_schema_2020_12_tool"]["inputSchema"]["$defs"]["address"]["$anchor"] == "addressDef"
    assert tools["fixture__json_schema_2020_12_tool"]["inputSchema"]["if"]
    assert tools["everything__get-structured-content"]["outputSchema"]["required"] == [
        "temperature",
        "conditions",
        "humidity",
    ]
    assert tools["files__read_text_file"]["annotations"]["readOnlyHint"] is True
    assert tools["time__convert_time"]["inputSchema"]["required"] == ["source_timezone", "time", "target_timezone"]


def test_prompts_resources_and_templates_of_all_servers_are_listed(story: Story) -> None:
    prompts = story.names("prompts/list")
    resources = story.names("resources/list", "uri")
    templates = story.names("resources/templates/list", "uriTemplate")

    assert {"everything__simple-prompt", "far__args-prompt", "fixture__test_prompt_with_image"} <= prompts
    assert {"demo://resource/static/document/features.md", "test://static-binary"} <= resources
    assert {"demo://resource/dynamic/text/{resourceId}", "test://template/{id}/data"} <= templates


def test_each_server_does_its_work(story: Story) -> None:
    assert story.says("everything__echo", message="grüße") == "Echo: grüße"
    assert "5" in story.says("far__get-sum", a=2, b=3)
    assert "Grüße aus der Datei" in story.says("files__read_text_file", path=str(story.folder / "files/hello.txt"))
    assert "13:00" in story.says(
        "time__convert_time", source_timezone="Europe/Berlin", time="12:00", target_timezone="Europe/Helsinki"
    )
    assert "Write the first note" in story.says("git__git_log", repo_path=str(story.folder / "repository"))
    entity = {"name": "Ann", "entityType": "person", "observations": ["writes tests"]}
    story.call("memory__create_entities", entities=[entity])
    assert story.call("memory__read_graph")["structuredContent"]["entities"] == [entity]


def test_what_a_tool_writes_is_there(story: Story) -> None:
    file = story.folder / "files/new.txt"

    story.call("files__write_file", path=str(file), content="new\n")

    assert file.read_text() == "new\n"


def test_a_failed_call_says_why(story: Story) -> None:
    for tool, arguments in (
        ("files__read_text_file", {"path": "/etc/passwd"}),
        ("time__convert_time", {"source_timezone": "No/Where", "time": "12:00", "target_timezone": "Europe/Rome"}),
        ("fixture__test_error_handling", {}),
    ):
        result = story.use("tools/call", name=tool, arguments=arguments)
        assert result["isError"] is True
        assert result["content"][0]["text"]


@EVERYTHING
def test_structured_content_comes_with_its_text(story: Story, server: str) -> None:
    result = story.call(f"{server}__get-structured-content", location="New York")

    assert set(result["structuredContent"]) == {"temperature", "conditions", "humidity"}
    assert json.loads(result["content"][0]["text"]) == result["structuredContent"]


def test_pictures_sounds_links_and_embedded_resources_arrive(story: Story) -> None:
    kinds = {
        tool: [block["type"] for block in story.call(tool, **arguments)["content"]]
        for tool, arguments in {
            "everything__get-tiny-image": {},
            "far__get-resource-links": {"count": 2},
            "everything__get-resource-reference": {"resourceType": "Blob", "resourceId": 3},
            "fixture__test_multiple_content_types": {},
            "fixture__test_audio_content": {},
        }.items()
    }
    picture = story.call("files__read_media_file", path=str(story.folder / "files/picture.png"))["content"][0]
    sound = story.call("files__read_media_file", path=str(story.folder / "files/sound.wav"))["content"][0]

    assert kinds == {
        "everything__get-tiny-image": ["text", "image", "text"],
        "far__get-resource-links": ["text", "resource_link", "resource_link"],
        "everything__get-resource-reference": ["text", "resource", "text"],
        "fixture__test_multiple_content_types": ["text", "image", "resource"],
        "fixture__test_audio_content": ["audio"],
    }
    assert (picture["type"], picture["mimeType"]) == ("image", "image/png")
    assert base64.b64decode(picture["data"]) == (story.folder / "files/picture.png").read_bytes()
    assert (sound["type"], sound["mimeType"]) == ("audio", "audio/wav")
    assert base64.b64decode(sound["data"]) == (story.folder / "files/sound.wav").read_bytes()


def test_a_result_of_many_megabytes_arrives_whole(story: Story) -> None:
    text = story.says("files__read_text_file", path=str(story.folder / "files/large.txt"))

    assert len(text) == LARGE
    assert text == (story.folder / "files/large.txt").read_text()


def test_many_megabytes_of_arguments_arrive_whole(story: Story) -> None:
    file = story.folder / "files/written.txt"

    story.call("files__write_file", path=str(file), content="ä" * 1_500_000)

    assert file.read_text() == "ä" * 1_500_000


@EVERYTHING
def test_prompts_are_given_with_their_arguments(story: Story, server: str) -> None:
    plain = story.use("prompts/get", name=f"{server}__simple-prompt")
    filled = story.use("prompts/get", name=f"{server}__args-prompt", arguments={"city": "Oslo", "state": "Norway"})
    picture = story.use("prompts/get", name="fixture__test_prompt_with_image")

    assert plain["messages"][0]["content"]["text"]
    assert "Oslo, Norway" in filled["messages"][0]["content"]["text"]
    assert picture["messages"][0]["content"]["type"] == "image"


@EVERYTHING
def test_arguments_are_completed_in_view_of_the_others(story: Story, server: str) -> None:
    prompt = {"type": "ref/prompt", "name": f"{server}__completable-prompt"}

    first = story.use("completion/complete", ref=prompt, argument={"name": "department", "value": "Sa"})
    second = story.use(
        "completion/complete",
        ref=prompt,
        argument={"name": "name", "value": ""},
        context={"arguments": {"department": "Sales"}},
    )
    template = {"type": "ref/resource", "uri": "demo://resource/dynamic/text/{resourceId}"}
    third = story.use("completion/complete", ref=template, argument={"name": "resourceId", "value": "7"})

    assert first["completion"]["values"] == ["Sales"]
    assert second["completion"]["values"] == ["David", "Eve", "Frank"]
    assert third["completion"]["values"] == ["7"]


def test_resources_are_read_whether_listed_or_made_from_a_template(story: Story) -> None:
    listed = story.use("resources/read", uri="demo://resource/static/document/features.md")["contents"][0]
    text = story.use("resources/read", uri="demo://resource/dynamic/text/4")["contents"][0]
    blob = story.use("resources/read", uri="demo://resource/dynamic/blob/5")["contents"][0]
    data = story.use("resources/read", uri="test://template/42/data")["contents"][0]

    assert "Everything" in listed["text"]
    assert text["text"].startswith("Resource 4:")
    assert base64.b64decode(blob["blob"]).startswith(b"Resource 5:")
    assert json.loads(data["text"])["id"] == "42"


@TALKATIVE
def test_progress_reaches_the_caller(story: Story, server: str) -> None:
    before = len(story.heard("progress of a call"))
    if server == "fixture":
        story.call("fixture__test_tool_with_progress")
        expected = [0, 50, 100]
    else:
        story.call(f"{server}__trigger-long-running-operation", duration=0.3, steps=3)
        expected = [1, 2, 3]

    told = story.heard("progress of a call")[before:]

    assert [one["progress"] for one in told] == expected


@TALKATIVE
def test_a_form_is_filled_in_by_the_person_at_this_client(story: Story, server: str) -> None:
    before = len(story.heard("elicitation/create"))
    if server == "fixture":
        said = story.says("fixture__test_elicitation", message="Who?")
    else:
        said = json.dumps(story.call(f"{server}__trigger-elicitation-request"))

    assert NAME in said
    assert len(story.heard("elicitation/create")) == before + 1


@TALKATIVE
def test_the_model_of_this_client_is_asked(story: Story, server: str) -> None:
    before = len(story.heard("sampling/createMessage"))
    if server == "fixture":
        said = story.says("fixture__test_sampling", prompt="Why?")
    else:
        said = story.says(f"{server}__trigger-sampling-request", prompt="Why?", maxTokens=50)

    assert f"{NAME} thought about it" in said
    assert len(story.heard("sampling/createMessage")) == before + 1


@EVERYTHING
def test_the_folders_of_this_client_are_known(story: Story, server: str) -> None:
    assert story.folder.as_uri() in story.says(f"{server}__get-roots-list")


def test_the_log_of_a_server_reaches_who_wants_it(story: Story) -> None:
    if not story.is_modern:
        story.use("logging/setLevel", level="debug")
    before = len(story.heard("notifications/message"))

    story.call("fixture__test_tool_with_logging")

    until(lambda: len(story.heard("notifications/message")) >= before + 3)


@EVERYTHING
def test_a_resource_that_changes_is_told_of(story: Story, server: str) -> None:
    # The far server has the same resources; the near one is asked first, being the first of the two.
    uri = "demo://resource/dynamic/text/1" if server == "everything" else "far+demo://resource/dynamic/text/1"
    if story.is_modern:
        story.program.does("listen", uris=[uri])
    else:
        story.use("resources/subscribe", uri=uri)

    story.call(f"{server}__toggle-subscriber-updates")

    try:
        kinds = ("notifications/resources/updated", "ResourceUpdated")
        until(lambda: any(one.get("uri") == uri for kind in kinds for one in story.heard(kind)), 15)
    finally:
        story.call(f"{server}__toggle-subscriber-updates")


@EVERYTHING
def test_a_list_that_changes_is_told_of_and_new_at_once(story: Story, server: str) -> None:
    if story.is_modern:
        story.program.does("listen", uris=[])
    kinds = ("notifications/resources/list_changed", "ResourcesListChanged")
    before = sum(len(story.heard(kind)) for kind in kinds)

    story.call(
        f"{server}__gzip-file-as-resource",
        name=f"{server}.txt.gz",
        data="data:text/plain;base64,SGVsbG8=",
        outputType="resourceLink",
    )

    until(lambda: sum(len(story.heard(kind)) for kind in kinds) > before, 15)
    assert f"demo://resource/session/{server}.txt.gz" in story.names("resources/list", "uri")


def test_a_killed_bridge_leaves_no_server_behind_and_its_clients_go_on(story: Story) -> None:
    app, person = story.stage.app, story.stage.person
    story.use("tools/list")
    for server in ("everything", "far"):
        story.call(f"{server}__get-roots-list")  # the question every connection is asked is behind us then
    started = app.descendants()
    assert len(started) > len(PREFIXES)

    app.kill()
    psutil.wait_procs(started, timeout=10)
    left = [process.name() for process in started if process.is_running()]
    app.start()

    assert left == []
    assert story.says("everything__echo", message="again") == "Echo: again"
    assert "5" in story.says("far__get-sum", a=2, b=3)
    assert NAME in json.dumps(story.call("everything__trigger-elicitation-request"))
    assert f"{NAME} thought about it" in story.says("far__trigger-sampling-request", prompt="Why?", maxTokens=50)
    assert person.openings == 1


def test_revoking_cuts_a_call_and_ends_what_ran_for_the_client_alone(story: Story) -> None:
    app, person = story.stage.app, story.stage.person
    (grant,) = app.grants()
    person.goes_away()
    call = {"name": "slow__wait", "arguments": {"name": "revoked"}}
    story.program.begin("use", method="tools/call", params=call)
    server = psutil.Process(came(story.folder / "revoked"))

    app.cli("revoke", grant["id"])

    person.waits_to_see("asked", 2)  # the call was cut, and the client wants the person's permission again
    server.wait(10)
    # Also what the bridge started to look for itself, which takes its time where many servers start at once.
    until(lambda: not any(is_server(process) for process in app.descendants()), 60)


def is_server(process: psutil.Process) -> bool:
    """Tell whether a process is there, and is none of the bridge's own watchers."""
    try:
        return process.name() != "sh"
    except psutil.NoSuchProcess:
        return False


def came(file: Path) -> int:
    """Return the process id in a file, once it is there."""
    until(lambda: file.exists() and file.read_text().strip() != "")
    return int(file.read_text())
