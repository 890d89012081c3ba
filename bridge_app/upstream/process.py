"""One server process: started with its pipes, read line by line, ended together with all it started."""

import asyncio
import contextlib
import logging
import os
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable

from bridge_app.sentences import Sentence
from bridge_app.upstream.channel import UpstreamUnavailable
from bridge_app.upstream.launch import Launch

logger = logging.getLogger(__name__)

TERMINATE_AFTER = 1.0
KILL_AFTER = 1.0
GONE_AFTER = 1.0
PIPES_CLOSE_AFTER = 0.5
UNSENT_LIMIT = 64 * 1024 * 1024
PIPE_SIZE = 1024 * 1024
TAIL_BYTES = 256 * 1024
TAIL_LINES = 500
LINE_SHOWN = 1000

WARDEN_SCRIPT = """
trap '' HUP INT TERM
groups=
while read -r verb group; do
  kept=
  for known in $groups; do [ "$known" = "$group" ] || kept="$kept $known"; done
  groups=$kept
  [ "$verb" = watch ] && groups="$groups $group"
done
[ -n "$groups" ] || exit 0
sleep 1
for group in $groups; do kill -TERM "-$group" 2>/dev/null; done
sleep 1
for group in $groups; do kill -KILL "-$group" 2>/dev/null; done
"""


class Warden:
    """A tiny shell that outlives us by two seconds: should we be killed, it ends the process groups it was told of.

    It notices by the end of its standard input, which nobody but us holds open. Servers lose theirs at the same moment and
    mostly go by themselves. A server's descendants that left its process group are out of reach. (On Windows a Job
    Object with JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE would do the same; this class does nothing there.)
    """

    def __init__(self) -> None:
        self._shell: subprocess.Popen[bytes] | None = None
        self._groups: set[int] = set()

    def watch(self, group: int) -> None:
        """End this process group should we be killed."""
        self._groups.add(group)
        self._tell(f"watch {group}\n")

    def release(self, group: int) -> None:
        """This process group is gone."""
        if group in self._groups:
            self._groups.discard(group)
            self._tell(f"release {group}\n")

    async def stop(self) -> None:
        """Send the shell away."""
        shell = self._close()
        if shell is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                await asyncio.get_running_loop().run_in_executor(None, shell.wait, 5.0)

    def _tell(self, words: str) -> None:
        if sys.platform == "win32":
            return
        try:
            if self._shell is None:
                self._start()
            else:
                self._write(words)
        except BrokenPipeError:
            logger.warning("the warden of server processes was gone and is started again")
            self._close()
            self._start()
        except OSError:
            logger.exception("server processes will not be ended if this program is killed")

    def _close(self) -> "subprocess.Popen[bytes] | None":
        shell, self._shell = self._shell, None
        if shell is not None and shell.stdin is not None:
            with contextlib.suppress(OSError):
                shell.stdin.close()
            shell.poll()
        return shell

    def _start(self) -> None:
        self._shell = subprocess.Popen(
            ["/bin/sh", "-c", WARDEN_SCRIPT],
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            env={"PATH": "/usr/bin:/bin"},
            start_new_session=True,
        )
        assert self._shell.stdin is not None
        os.set_blocking(self._shell.stdin.fileno(), False)  # a stopped shell must not stop us
        for group in self._groups:
            self._write(f"watch {group}\n")

    def _write(self, words: str) -> None:
        assert self._shell is not None
        assert self._shell.stdin is not None
        self._shell.stdin.write(words.encode())


class Tail:
    """The last of what a process said beside its messages; cheap to add to, secret values are blotted out on reading."""

    def __init__(self, hidden: tuple[str, ...] = ()) -> None:
        lines = {line for value in hidden for line in (value, value.strip(), *value.splitlines()) if len(line) >= 4}
        self._hidden = sorted(lines, key=len, reverse=True)
        self._pieces: deque[bytes] = deque()
        self._size = 0

    def add(self, piece: bytes) -> None:
        """Take what was said next."""
        piece = piece[-TAIL_BYTES:]
        self._pieces.append(piece)
        self._size += len(piece)
        while self._size - len(self._pieces[0]) >= TAIL_BYTES:
            self._size -= len(self._pieces.popleft())

    def lines(self) -> tuple[str, ...]:
        """Return the last lines, cleaned."""
        text = b"".join(self._pieces)[-TAIL_BYTES:].decode("utf-8", "replace")
        for value in self._hidden:
            text = text.replace(value, "•••")
        lines = [self._cleaned(line) for line in text.splitlines()]
        return tuple(line for line in lines if line)[-TAIL_LINES:]

    @property
    def last_words(self) -> str:
        """The last line, short enough for a sentence."""
        lines = self.lines()
        return lines[-1][:200] if lines else ""

    @staticmethod
    def _cleaned(line: str) -> str:
        return "".join(letter for letter in line[:LINE_SHOWN] if letter.isprintable() or letter == "\t").rstrip()


class ServerProcess(asyncio.SubprocessProtocol):
    """A process that speaks in lines, in a process group and session of its own.

    `on_line` hears each line of its standard output, `on_end` once that it is of no use any more; it may take up to two
    seconds longer until all of it is gone, for which `stop` waits. Thread rule: one event loop.
    """

    def __init__(
        self,
        launch: Launch,
        *,
        line_limit: int,
        on_line: Callable[[bytes], None],
        on_end: Callable[[], None],
        warden: Warden,
    ) -> None:
        self.tail = Tail(launch.hidden)
        self.fault = ""
        """Why it had to be ended, in words; empty if it ended by itself."""
        self._launch = launch
        self._line_limit = line_limit
        self._on_line = on_line
        self._on_end = on_end
        self._warden = warden
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.SubprocessTransport | None = None
        self._stdin: asyncio.WriteTransport | None = None
        self._group = 0
        self._pieces: list[bytes] = []
        self._size = 0
        self._is_over = False
        self._closed_pipes: set[int] = set()
        self._exited = asyncio.Event()
        self._gone = asyncio.Event()
        self._stopping: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start the process. Raises UpstreamUnavailable if the system refuses."""
        launch = self._launch
        try:
            transport, _ = await self._loop.subprocess_exec(
                lambda: self, *launch.argv, env=launch.environment, cwd=launch.directory, start_new_session=True
            )
        except (OSError, ValueError) as error:
            self._is_over = True
            self._gone.set()
            why = (
                error.strerror
                if isinstance(error, OSError)
                else Sentence("its settings hold a character that can't be passed on")
            )
            raise UpstreamUnavailable(
                Sentence("“{name}” can't start: {why}.", name=launch.name, why=why or Sentence("the system refuses")),
                Sentence("The command is {argv}.", argv=launch.argv[0]),
            ) from error
        except BaseException:
            if self._transport is None:
                self._is_over = True
                self._gone.set()
            raise
        stdin, stdout = transport.get_pipe_transport(0), transport.get_pipe_transport(1)
        if isinstance(stdin, asyncio.WriteTransport) and not self._is_over:
            self._stdin = stdin
        if sys.platform == "linux" and stdout is not None:
            _widen(stdout)

    @property
    def pid(self) -> int:
        """Its process id; 0 before it started."""
        return self._group

    def write(self, line: bytes) -> None:
        """Send one line; a process that does not take what it is sent is ended."""
        if self._stdin is None or self._is_over:
            return
        self._stdin.write(line + b"\n")
        if self._stdin.get_write_buffer_size() > UNSENT_LIMIT:
            self.give_up(Sentence("it does not read what it is sent"))

    def give_up(self, fault: str) -> None:
        """End the process because it misbehaves; nothing it says from now on is heard."""
        self.fault = self.fault or fault
        self._end()
        self._begin_stop()

    async def stop(self) -> None:
        """Close its standard input, terminate its group after a second, kill it after another; return when it is gone."""
        self._end()
        if self._transport is not None:
            self._begin_stop()
        await self._gone.wait()

    def words(self, *, has_last: bool = True) -> str:
        """Say how it ended, with the last line it said or without."""
        code = self._transport.get_returncode() if self._transport is not None else None
        if self.fault:
            how: str = self.fault
        elif code is None:
            how = Sentence("it closed its connection")
        elif code < 0:
            how = Sentence("ended by signal {signal}", signal=_signal_name(-code))
        else:
            how = Sentence("exited with code {code}", code=code)
        last = self.tail.last_words.rstrip(".") if has_last else ""
        return Sentence("{how}: {last}", how=how, last=last) if last else how

    # -- what the event loop tells -------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.SubprocessTransport)
        self._transport = transport
        self._group = transport.get_pid()
        if not self._gone.is_set():
            self._warden.watch(self._group)

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        if fd == 2:
            self.tail.add(data)
        elif not self._is_over:
            self._take(data)

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        self._closed_pipes.add(fd)
        if fd == 0:
            self._stdin = None
        if self._exited.is_set():
            self._finish_if_read()
        elif fd != 2 and not self._is_over:
            # Mostly it is exiting just now and the news of that is on its way.
            self._loop.call_later(PIPES_CLOSE_AFTER, self._stop_if_deaf)

    def process_exited(self) -> None:
        self._exited.set()
        self._signal(signal.SIGTERM)  # what it started has no one to speak to any more
        self._loop.call_later(PIPES_CLOSE_AFTER, self._finish)
        self._finish_if_read()

    # -- in pieces -----------------------------------------------------------------------------------------------------

    def _take(self, data: bytes) -> None:
        start, end = 0, data.find(b"\n")
        while end >= 0 and not self._is_over:
            line = data[start:end]
            if self._pieces:
                self._pieces.append(line)
                line = b"".join(self._pieces)
                self._pieces.clear()
                self._size = 0
            if len(line) > self._line_limit:
                self._refuse_line()
                return
            self._on_line(line)
            start, end = end + 1, data.find(b"\n", end + 1)
        rest = data[start:]
        if rest:
            self._pieces.append(rest)
            self._size += len(rest)
            if self._size > self._line_limit:
                self._refuse_line()

    def _refuse_line(self) -> None:
        self._pieces.clear()
        size = self._line_limit // (1024 * 1024) or 1
        self.give_up(Sentence("it said more than {size} MiB at once", size=size))

    def _stop_if_deaf(self) -> None:
        if not self._exited.is_set():
            self._end()
            self._begin_stop()

    def _begin_stop(self) -> None:
        if self._stopping is None:
            self._stopping = self._loop.create_task(self._stop(), name=f"stop of {self._launch.name}")

    async def _stop(self) -> None:
        if self._stdin is not None:
            self._stdin.close()
        for patience, last_resort in ((TERMINATE_AFTER, signal.SIGTERM), (KILL_AFTER, _KILL), (GONE_AFTER, None)):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await self._gone.wait()
                    return
            if last_resort is not None:
                self._signal(last_resort)
        logger.warning("the process %d of “%s” can't be ended", self._group, self._launch.name)
        self._finish()

    def _finish_if_read(self) -> None:
        if {1, 2} <= self._closed_pipes:
            self._finish()

    def _finish(self) -> None:
        """All is read: end what is left of the group."""
        if self._gone.is_set():
            return
        self._signal(_KILL)
        self._gone.set()
        self._warden.release(self._group)
        if self._transport is not None:
            self._transport.close()
        self._end()

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._pieces.clear()
            self._on_end()

    def _signal(self, number: signal.Signals) -> None:
        if sys.platform == "win32":
            if self._transport is not None and not self._exited.is_set():
                self._transport.kill()
        elif self._group:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._group, number)


if sys.platform == "win32":
    _KILL = signal.SIGTERM
else:
    _KILL = signal.SIGKILL


def _widen(pipe: asyncio.BaseTransport) -> None:
    """Let large answers come in fewer pieces."""
    if sys.platform == "linux":
        import fcntl  # not there on Windows

        # ValueError: the process is gone already, and its pipe is closed.
        with contextlib.suppress(OSError, ValueError, AttributeError):
            fcntl.fcntl(pipe.get_extra_info("pipe").fileno(), fcntl.F_SETPIPE_SZ, PIPE_SIZE)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
