"""The processes behind a stdio upstream: how they start, what they see, how they die, that none is left behind."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

from bridge_app.models import UpstreamSettings
from bridge_app.upstream import running_servers
from bridge_app.upstream.channel import UpstreamUnavailable
from bridge_app.upstream.launch import find_command, inherited, search_path
from bridge_app.upstream.process import Tail
from bridge_app.upstream.stdio import StdioChannel
from tests.fakes import Clock
from tests.upstream.stdio_parts import DEADLINE, HANDSHAKE, Client, DictSecrets, States, raw_settings


class Running:
    """A started channel and what it reported."""

    def __init__(self, settings: UpstreamSettings, secrets: DictSecrets | None = None, **parts: Any) -> None:
        self.states = States()
        self.channel = StdioChannel(settings, secrets or DictSecrets(), on_state=self.states, **parts)


@asynccontextmanager
async def running(
    settings: UpstreamSettings, secrets: DictSecrets | None = None, **parts: Any
) -> AsyncIterator[Running]:
    one = Running(settings, secrets, **parts)
    await one.channel.start()
    try:
        yield one
    finally:
        async with asyncio.timeout(DEADLINE):
            await one.channel.stop()


async def until(is_so: Callable[[], Any]) -> None:
    async with asyncio.timeout(DEADLINE):
        while not is_so():
            await asyncio.sleep(0.005)


def lives(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


# -- what a process sees -----------------------------------------------------------------------------------------------


async def test_a_server_sees_a_small_environment_and_its_own_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAB_TOKEN", "ours alone")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setenv("LC_TIME", "de_DE.UTF-8")
    monkeypatch.setenv("BASH_FUNC_x%%", "() { :; }")
    settings = raw_settings(environment=(("MODE", "test"),), secret_environment=("API_KEY",))
    async with running(settings, DictSecrets(API_KEY="k-123456")) as one:
        environment = json.loads(await (await Client(one.channel).initialize()).ask("environment"))

    assert (environment["MODE"], environment["API_KEY"], environment["LC_TIME"]) == ("test", "k-123456", "de_DE.UTF-8")
    allowed = {"PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "MODE", "API_KEY"}
    own = {"LC_CTYPE", "__CF_USER_TEXT_ENCODING"}  # Python and macOS add these
    assert {name for name in environment if not name.startswith(("LC_", "XDG_"))} <= allowed | own


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
async def test_a_server_inherits_no_open_files(tmp_path: Path) -> None:
    with open(tmp_path / "ours", "w") as file:
        os.set_inheritable(file.fileno(), True)
        async with running(raw_settings()) as one:
            found = json.loads(await (await Client(one.channel).initialize()).ask("descriptors"))

    assert len(found) == 4  # the three pipes and the listing itself
    assert found[:3] == [0, 1, 2]


async def test_a_server_runs_in_its_folder_in_a_process_group_of_its_own(tmp_path: Path) -> None:
    async with running(raw_settings(directory=str(tmp_path))) as one:
        client = await Client(one.channel).initialize()
        pid = int(await client.ask("pid"))

        assert await client.ask("directory") == str(tmp_path)
        assert os.getpgid(pid) == os.getsid(pid) == pid


async def test_secrets_are_in_no_command_line_and_no_log(caplog: pytest.LogCaptureFixture) -> None:
    settings = raw_settings(secret_environment=("API_KEY",))
    async with running(settings, DictSecrets(API_KEY="k-123456")) as one:
        client = await Client(one.channel).initialize()
        pid = int(await client.ask("pid"))
        line = psutil.Process(pid).cmdline()

        reply = await client.call("crash", words="bad key k-123456!").done()
        words = await one.states.until("failing")

        assert "k-123456" not in f"{line} {reply.body!r} {words} {one.channel.log()} {caplog.text} {one.states.told}"
        assert words == "exited with code 3: bad key •••!"


async def test_a_missing_secret_is_named() -> None:
    async with running(raw_settings(secret_environment=("API_KEY",))) as one:
        with pytest.raises(UpstreamUnavailable, match="needs the secret API_KEY"):
            await Client(one.channel).initialize()


# -- starts that fail --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "hint"), [("npx", "Node.js"), ("uvx", "uv"), ("docker", "Docker"), ("my-tool", "full path")]
)
async def test_a_command_that_is_not_there_is_named_with_what_to_install(
    command: str, hint: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("bridge_app.upstream.launch.USER_FOLDERS", ())
    monkeypatch.setattr("bridge_app.upstream.launch.SYSTEM_FOLDERS", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    async with running(raw_settings(command=command)) as one:
        with pytest.raises(UpstreamUnavailable) as caught:
            await Client(one.channel).initialize()

        assert f"there is no command “{command}”" in caught.value.title
        assert hint in caught.value.hint
        assert "there is no command" in await one.states.until("failing")


async def test_a_folder_that_is_not_there_is_named() -> None:
    async with running(raw_settings(directory="/no/such/folder")) as one:
        with pytest.raises(UpstreamUnavailable, match="/no/such/folder"):
            await Client(one.channel).initialize()


async def test_a_file_the_system_cannot_run_is_told_so(tmp_path: Path) -> None:
    tool = tmp_path / "tool"
    tool.write_text("#!/no/such/interpreter\n")
    tool.chmod(0o755)
    async with running(raw_settings(command=str(tool))) as one:
        with pytest.raises(UpstreamUnavailable, match="can't start: No such file"):
            await Client(one.channel).initialize()


async def test_a_server_that_exits_at_once_is_quoted() -> None:
    async with running(raw_settings("--exit", "7", "no database")) as one:
        with pytest.raises(UpstreamUnavailable, match="exited with code 7: no database"):
            await Client(one.channel).initialize()

        assert "exited with code 7: no database" in await one.states.until("failing")
        assert one.channel.log() == ("no database",)


async def test_a_modern_call_to_a_server_that_exits_at_once_is_answered_with_words() -> None:
    async with running(raw_settings("--exit", "7", "no database")) as one:
        try:
            words = (await Client(one.channel).call("pid").done()).answer()["error"]["message"]
        except UpstreamUnavailable as error:
            words = error.title

        assert "exited with code 7: no database" in words


async def test_a_server_that_never_introduces_itself_is_given_up() -> None:
    async with running(raw_settings("--silent", "--say", "thinking", start_seconds=2.0)) as one:
        with pytest.raises(UpstreamUnavailable, match=r"did not answer within 2 seconds of its start: thinking"):
            await Client(one.channel).initialize()

        await until(lambda: not one.channel.servers.processes)


async def test_a_caller_that_leaves_during_the_start_does_not_stop_it_for_others() -> None:
    async with running(raw_settings()) as one:
        params = {"protocolVersion": HANDSHAKE, "capabilities": {}, "clientInfo": {"name": "tester", "version": "1"}}
        leaving = Client(one.channel).send({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params})
        staying = asyncio.ensure_future(Client(one.channel).initialize())
        await until(lambda: one.channel.servers._starts)

        leaving.task.cancel()

        assert await (await staying).ask("echo", text="here") == "here"


async def test_two_callers_at_once_share_one_start() -> None:
    async with running(raw_settings()) as one:
        clients = [Client(one.channel) for _ in range(5)]

        pids = await asyncio.gather(*(client.ask("pid") for client in clients))

        assert len(set(pids)) == 1


# -- death and new life ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_modern", [False, True])
async def test_a_death_fails_the_call_in_words_and_the_next_one_finds_a_new_process(is_modern: bool) -> None:
    async with running(raw_settings()) as one:
        client = Client(one.channel)
        if not is_modern:
            await client.initialize()
        waiting = client.call("hang", id=1)

        crashed = await client.call("crash", words="out of memory", id=2).done()

        for reply in (crashed, await waiting.done()):
            message = reply.answer()["error"]["message"]
            assert message == "“Raw” stopped while it worked on this: exited with code 3: out of memory"
        assert await one.states.until("failing") == "exited with code 3: out of memory"
        if not is_modern:
            assert (await client.call("pid").done()).status == 404
            await client.initialize()
        assert await client.ask("echo", text="again") == "again"
        assert await one.states.until("ready") == ""


async def test_a_killed_process_is_named_by_its_signal() -> None:
    async with running(raw_settings()) as one:
        client = await Client(one.channel).initialize()
        hanging, stream = client.call("hang", id=1), client.stream()
        pid = int(await client.ask("pid", id=2))

        os.kill(pid, signal.SIGKILL)

        assert "ended by signal SIGKILL" in (await hanging.done()).answer()["error"]["message"]
        assert (await stream.done()).is_complete


async def test_a_process_that_closes_its_output_is_of_no_use_any_more() -> None:
    async with running(raw_settings()) as one:
        client = await Client(one.channel).initialize()

        reply = await client.call("close").done()

        assert "it closed its connection" in reply.answer()["error"]["message"]
        await until(lambda: not one.channel.servers.processes)


async def test_a_process_that_is_gone_before_its_start_is_over_is_told_like_any_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loop = asyncio.get_running_loop()
    start = loop.subprocess_exec

    async def start_slowly(*command: Any, **options: Any) -> Any:
        transport, protocol = await start(*command, **options)
        stdout = transport.get_pipe_transport(1)
        assert stdout is not None
        pipe = stdout.get_extra_info("pipe")
        await until(lambda: pipe.closed)
        return transport, protocol

    monkeypatch.setattr(loop, "subprocess_exec", start_slowly)
    async with running(raw_settings("--exit", "3", "no forecast")) as one:
        with pytest.raises(UpstreamUnavailable, match="did not start: exited with code 3: no forecast"):
            await Client(one.channel).initialize()


async def test_after_three_quick_deaths_new_starts_wait() -> None:
    clock = Clock()
    async with running(raw_settings("--exit", "1", "broken"), clock=clock, jitter=lambda: 1.0) as one:
        for _ in range(3):
            with pytest.raises(UpstreamUnavailable, match="did not start"):
                await Client(one.channel).initialize()

        with pytest.raises(
            UpstreamUnavailable, match="keeps stopping soon after its start: exited with code 1: broken"
        ):
            await Client(one.channel).initialize()
        clock.advance(2.1)
        with pytest.raises(UpstreamUnavailable, match="did not start"):
            await Client(one.channel).initialize()
        clock.advance(2.1)
        with pytest.raises(UpstreamUnavailable) as caught:
            await Client(one.channel).initialize()

        assert caught.value.hint == "It can be tried again in 2 seconds."


async def test_the_deaths_of_one_grant_do_not_keep_another_waiting() -> None:
    clock = Clock()
    async with running(raw_settings(), clock=clock) as one:
        for _ in range(3):
            await (await Client(one.channel, "grant-a").initialize()).call("crash").done()

        with pytest.raises(UpstreamUnavailable, match="keeps stopping"):
            await Client(one.channel, "grant-a").initialize()
        bob = await Client(one.channel, "grant-b").initialize()

        assert await bob.ask("echo", text="fine") == "fine"


async def test_a_death_after_a_long_life_is_no_reason_to_wait() -> None:
    clock = Clock()
    async with running(raw_settings(), clock=clock) as one:
        for seconds in (0, 0, 60, 0, 0):
            client = await Client(one.channel).initialize()
            clock.advance(seconds)
            await client.call("crash").done()

        assert await (await Client(one.channel).initialize()).ask("echo", text="fine") == "fine"


# -- idle --------------------------------------------------------------------------------------------------------------


async def test_an_idle_process_is_stopped_and_its_sessions_are_unknown() -> None:
    async with running(raw_settings(idle_seconds=0.6)) as one:
        client = await Client(one.channel).initialize()
        pid = int(await client.ask("pid"))

        assert await one.states.until("idle") == ""

        assert (await client.call("pid").done()).status == 404
        await until(lambda: not lives(pid))
        assert await (await client.initialize()).ask("echo", text="woken") == "woken"


@pytest.mark.parametrize("keeps_busy", ["call", "stream"])
async def test_a_process_in_use_is_not_idle(keeps_busy: str) -> None:
    clock = Clock()
    async with running(raw_settings(idle_seconds=5.0), clock=clock) as one:
        client = await Client(one.channel).initialize()
        used = client.call("hang") if keeps_busy == "call" else client.stream()
        server = one.channel.servers.running()[0]
        await until(lambda: server.is_busy)

        clock.advance(100)
        one.channel.servers.look_if_idle(server)
        assert not server.is_over

        used.leave()
        await used.done()
        one.channel.servers.look_if_idle(server)
        assert not server.is_over
        clock.advance(6)
        one.channel.servers.look_if_idle(server)
        assert server.is_over


@pytest.mark.parametrize(("method", "is_kept"), [("no/such", False), ("tools/list", True)])
async def test_a_process_that_gave_nothing_but_errors_is_not_kept_long(method: str, is_kept: bool) -> None:
    clock = Clock()
    async with running(raw_settings(), clock=clock) as one:
        await Client(one.channel).request(method).done()
        server = one.channel.servers.running()[0]

        clock.advance(11)
        one.channel.servers.look_if_idle(server)

        assert server.is_over is not is_kept


async def test_the_wait_between_starts_has_an_end() -> None:
    clock = Clock()
    async with running(raw_settings("--exit", "1", "broken"), clock=clock, jitter=lambda: 1.0) as one:
        with pytest.raises(UpstreamUnavailable):
            await Client(one.channel).initialize()
        trouble = next(iter(one.channel.servers._troubles.values()))
        trouble.deaths = 5000

        with pytest.raises(UpstreamUnavailable, match="did not start"):
            await Client(one.channel).initialize()

        assert next(iter(one.channel.servers._troubles.values())).until == clock.now + 60


async def test_a_full_house_makes_room_for_whoever_needs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_servers, "PROCESSES_LIMIT", 2)
    async with running(raw_settings()) as one:
        busy, idle = await Client(one.channel, "a").initialize(), await Client(one.channel, "b").initialize()
        hanging = busy.call("hang")
        await until(lambda: any(server.is_busy for server in one.channel.servers.running()))

        third = await Client(one.channel, "c").initialize()

        assert (await idle.call("pid").done()).status == 404
        assert await third.ask("echo", text="in") == "in"
        assert not hanging.task.done()


async def test_one_grant_cannot_take_the_places_of_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_servers, "PROCESSES_OF_A_GRANT", 2)
    async with running(raw_settings()) as one:
        bob = await Client(one.channel, "grant-b").initialize()
        greedy = [await Client(one.channel, "grant-a").initialize(name=f"app {n}") for n in range(3)]
        for client in greedy[1:]:
            client.call("hang")
        await until(lambda: sum(server.is_busy for server in one.channel.servers.running()) == 2)

        with pytest.raises(UpstreamUnavailable, match="too many apps at once"):
            await Client(one.channel, "grant-a").initialize(name="one more")

        assert (await greedy[0].call("pid").done()).status == 404
        assert await bob.ask("echo", text="undisturbed") == "undisturbed"


# -- nothing is left behind --------------------------------------------------------------------------------------------


async def test_stopping_ends_a_stubborn_process_and_its_children_within_the_time_allowed() -> None:
    async with running(raw_settings("--stubborn")) as one:
        client = await Client(one.channel).initialize()
        pids = [int(await client.ask("pid")), int(await client.ask("child"))]
        began = asyncio.get_running_loop().time()

        await one.channel.stop()

        assert asyncio.get_running_loop().time() - began < 3.0
        await until(lambda: not any(lives(pid) for pid in pids))


async def test_a_willing_process_is_gone_at_once() -> None:
    async with running(raw_settings()) as one:
        client = await Client(one.channel).initialize()
        pids = [int(await client.ask("pid")), int(await client.ask("child"))]
        began = asyncio.get_running_loop().time()

        await one.channel.stop()

        assert asyncio.get_running_loop().time() - began < 1.0
        await until(lambda: not any(lives(pid) for pid in pids))


async def test_the_children_of_a_process_that_died_are_ended() -> None:
    async with running(raw_settings()) as one:
        client = await Client(one.channel).initialize()
        child = int(await client.ask("child"))

        await client.call("crash").done()

        await until(lambda: not lives(child))


PARENT = """
import asyncio, sys
from tests.upstream.stdio_parts import Client, DictSecrets, raw_settings
from bridge_app.upstream.stdio import StdioChannel

async def main():
    channel = StdioChannel(raw_settings(*sys.argv[1:]), DictSecrets())
    await channel.start()
    client = await Client(channel).initialize()
    other = await Client(channel, "grant-b").initialize()
    print(await client.ask("pid"), await client.ask("child"), await other.ask("pid"), flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs process groups")
@pytest.mark.parametrize("arguments", [(), ("--stubborn",)], ids=["willing", "stubborn"])
async def test_a_bridge_killed_outright_leaves_no_process_behind(arguments: tuple[str, ...]) -> None:
    root = Path(__file__).parents[2]
    parent = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        PARENT,
        *arguments,
        cwd=root,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert parent.stdout is not None
    async with asyncio.timeout(DEADLINE):
        pids = [int(pid) for pid in (await parent.stdout.readline()).split()]
    wardens = [child.pid for child in psutil.Process(parent.pid).children() if child.name() == "sh"]
    assert len(pids) == 3
    assert len(wardens) == 1

    parent.kill()
    await parent.wait()

    async with asyncio.timeout(6.0):
        while any(lives(pid) for pid in pids + wardens):
            await asyncio.sleep(0.01)


async def test_a_warden_that_was_killed_is_replaced() -> None:
    async with running(raw_settings()) as one:
        await Client(one.channel, "a").initialize()
        first = one.channel.servers._warden._shell
        assert first is not None
        first.kill()
        first.wait()

        await Client(one.channel, "b").initialize()

        second = one.channel.servers._warden._shell
        assert second is not None
        assert second is not first
        assert second.poll() is None


# -- the small parts ---------------------------------------------------------------------------------------------------


def test_the_environment_passed_on_is_a_list_of_what_is_allowed() -> None:
    ours = {
        "PATH": "/bin",
        "HOME": "/home/ann",
        "LC_ALL": "C",
        "XDG_CACHE_HOME": "/c",
        "SSH_AUTH_SOCK": "/s",
        "PAGER": "x",
    }

    assert inherited(ours) == {"PATH": "/bin", "HOME": "/home/ann", "LC_ALL": "C", "XDG_CACHE_HOME": "/c"}
    assert inherited({"PATH": "() { evil; }"}) == {}


def test_commands_are_found_in_peoples_own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for version in ("v9.1.0", "v20.11.1", "v18.2.0"):
        folder = tmp_path / ".nvm" / "versions" / "node" / version / "bin"
        folder.mkdir(parents=True)
        tool = folder / "npx"
        tool.write_text("")
        tool.chmod(0o755)

    path = search_path("/first:")

    newest = tmp_path / ".nvm" / "versions" / "node" / "v20.11.1" / "bin" / "npx"
    assert find_command("npx", path, "/") == str(newest)
    assert path.split(os.pathsep)[0] == "/first"


def test_a_command_with_a_slash_is_looked_for_from_its_folder(tmp_path: Path) -> None:
    tool = tmp_path / "server"
    tool.write_text("")
    tool.chmod(0o755)

    assert find_command("./server", "/nowhere", str(tmp_path)) == str(tool)
    assert find_command("server", "/nowhere", str(tmp_path)) is None
    assert find_command("", "/bin", str(tmp_path)) is None


def test_the_tail_is_bounded_clean_and_free_of_secrets() -> None:
    tail = Tail(("line one\nline two", "abc"))
    for number in range(100_000):
        tail.add(f"{number} \x1b[31mred\x1b[0m\n".encode())
    tail.add(b"x" * 1_000_000 + b"\nkey: line two, abc \xff\n\n")

    lines = tail.lines()

    assert tail._size <= 2 * 256 * 1024
    assert len(lines) <= 500
    assert max(len(line) for line in lines) <= 1000
    assert lines[-1] == "key: •••, abc \ufffd"  # three letters are too few to be a secret
    assert not any("\x1b" in line for line in lines)
