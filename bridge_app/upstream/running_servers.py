"""Which processes of a stdio upstream run, and for whom: started when needed, kept while used, replaced when dead."""

import asyncio
import logging
import random
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from bridge_app.models import UpstreamSettings, UpstreamState
from bridge_app.sentences import Sentence
from bridge_app.upstream.channel import UpstreamUnavailable
from bridge_app.upstream.launch import UpstreamSecrets, prepare
from bridge_app.upstream.multiplexer import Multiplexer
from bridge_app.upstream.process import TAIL_BYTES, TAIL_LINES, ServerProcess, Warden
from bridge_app.upstream.splice import members

logger = logging.getLogger(__name__)

QUICK_DEATH = 10.0
DEATHS_ALLOWED = 3
LONGEST_BACK_OFF = 60.0
PROCESSES_LIMIT = 64
PROCESSES_OF_A_GRANT = 12
TROUBLES_REMEMBERED = 1000
ERRORS_ONLY_IDLE = 10.0


@dataclass(frozen=True, slots=True)
class Key:
    """Who shares a process: a grant (empty: all), an era, and in the handshake era what the client said of itself."""

    grant_id: str
    is_modern: bool
    introduction: str = ""


@dataclass(slots=True)
class _Trouble:
    """Deaths of a process in a row, each soon after its start."""

    deaths: int
    until: float
    words: str


class NotIntroduced(Exception):
    """The server answered `initialize` with an error, here as JSON text."""

    def __init__(self, error_text: str) -> None:
        super().__init__("the server refused to be introduced")
        self.error_text = error_text


def no_report(state: UpstreamState, words: str) -> None:
    """Report to nobody."""


class RunningServers:
    """The processes of one upstream. `on_gone` hears of each that is of no use any more, before anybody else does.

    Thread rule: one event loop.
    """

    def __init__(
        self,
        settings: UpstreamSettings,
        secrets: UpstreamSecrets,
        *,
        on_gone: Callable[[Multiplexer], None],
        on_state: Callable[[UpstreamState, str], None] = no_report,
        clock: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.is_up = False
        self.processes: set[ServerProcess] = set()
        """All that are not gone yet, the ones being ended too."""
        self._settings = settings
        self._secrets = secrets
        self._on_gone = on_gone
        self._on_state = on_state
        self._clock = clock
        self._jitter = jitter
        self._warden = Warden()
        self._starts: dict[Key, asyncio.Task[Multiplexer]] = {}
        self._errands: set[asyncio.Task[None]] = set()
        self._troubles: dict[Key, _Trouble] = {}
        self._past: deque[str] = deque(maxlen=TAIL_LINES)
        self._words = ""
        self._told: tuple[UpstreamState, str] = ("idle", "")

    def open(self) -> None:
        """Allow starts."""
        self.is_up = True
        self._troubles.clear()
        self._words = ""
        self._tell_state()

    async def close(self) -> None:
        """End every process; closing what is closed does nothing."""
        self.is_up = False
        starting = [task for task in self._starts.values() if not task.done()]
        for server in self.running():
            self.abandon(server, "The server is being stopped.")
        for task in starting:
            task.cancel()
        if starting:
            await asyncio.wait(starting)
        while self._errands:
            await asyncio.wait(self._errands)
        await self._warden.stop()
        self._tell_state()

    def end_grant(self, grant_id: str) -> None:
        """Stop at once what runs for a grant alone."""
        for key, task in list(self._starts.items()):
            server = _result(task)
            if key.grant_id == grant_id and server is not None:
                self.abandon(server, "Access ended.")
            elif key.grant_id == grant_id:
                task.cancel()

    def forgive(self) -> None:
        """Make nobody wait any more for a process that stopped again and again."""
        self._troubles.clear()

    def log(self) -> tuple[str, ...]:
        """Return the last lines the processes wrote on their standard error; secret values are blotted out."""
        lines = [*self._past, *(line for process in self.processes for line in process.tail.lines())]
        kept: list[str] = []
        size = 0
        for line in reversed(lines[-TAIL_LINES:]):
            size += len(line.encode("utf-8", "replace")) + 1
            if size > TAIL_BYTES:
                break
            kept.append(line)
        return tuple(reversed(kept))

    async def get(self, key: Key, introduction: str) -> Multiplexer:
        """Return the running process for a key, started if there is none; callers at once share one start.

        In the handshake era `introduction` is the `initialize` request to send. Raises UpstreamUnavailable, and
        NotIntroduced if the server refuses the client.
        """
        task = self._starts.get(key)
        if task is None:
            self._refuse_in_back_off(key)
            self._make_room(key.grant_id)
            task = asyncio.get_running_loop().create_task(
                self._launch(key, introduction), name=f"start of {self._settings.id}"
            )
            self._starts[key] = task
            task.add_done_callback(lambda done: self._note_start(key, done))
            self._tell_state()
        try:
            server = await asyncio.shield(task)
        except asyncio.CancelledError:
            if task.cancelled():
                raise UpstreamUnavailable(
                    Sentence("“{name}” was stopped.", name=self._settings.name), "Try again in a moment."
                ) from None
            raise
        if server.is_over:
            raise UpstreamUnavailable(
                Sentence(
                    "“{name}” stopped right after its start: {server}",
                    name=self._settings.name,
                    server=self._public_words(server),
                ),
                "Try again.",
            )
        return server

    async def _launch(self, key: Key, introduction: str) -> Multiplexer:
        settings = self._settings
        server = Multiplexer(self._clock, is_shared=settings.is_shared, is_modern=key.is_modern)
        launch = await prepare(settings, self._secrets)
        process = ServerProcess(
            launch,
            line_limit=settings.answer_bytes,
            on_line=server.hear,
            on_end=lambda: self._note_end(key, server),
            warden=self._warden,
        )
        server.attach(process)
        self.processes.add(process)
        refused: str | None = None
        try:
            async with asyncio.timeout(settings.start_seconds):
                await process.start()
                # It may be gone already: nobody would ever answer.
                if not key.is_modern and not server.is_over:
                    refused = await server.introduce(introduction)
        except TimeoutError as error:
            last = process.tail.last_words
            title = Sentence(
                "“{name}” did not answer within {seconds} seconds of its start.",
                name=settings.name,
                seconds=f"{settings.start_seconds:g}",
            )
            if last:
                title = Sentence(
                    "“{name}” did not answer within {seconds} seconds of its start: {last}.",
                    name=settings.name,
                    seconds=f"{settings.start_seconds:g}",
                    last=last,
                )
            words = Sentence(
                "did not answer within {seconds} seconds of its start", seconds=f"{settings.start_seconds:g}"
            )
            if last:
                words = Sentence("{how}: {last}", how=words, last=last)
            self.abandon(server, words)
            self._note_death(key, words)
            hint = Sentence("If it only needs longer, give it more time in its settings.")
            raise UpstreamUnavailable(title, hint) from error
        except BaseException:
            self.abandon(server, "The server did not start.")
            raise
        if server.is_over:
            how = process.words()
            self._note_death(key, how)
            raise UpstreamUnavailable(
                Sentence("“{name}” did not start: {words}.", name=settings.name, words=how), "Its log says more."
            )
        if refused is not None:
            self.abandon(server, "The server did not start.")
            error_member = members(refused).get("error")
            raise NotIntroduced(refused[error_member.start : error_member.end] if error_member is not None else "null")
        return server

    def _note_start(self, key: Key, task: "asyncio.Task[Multiplexer]") -> None:
        """A start is over, well or not."""
        error = None if task.cancelled() else task.exception()
        if task.cancelled() or error is not None:
            if self._starts.get(key) is task:
                del self._starts[key]
            if isinstance(error, UpstreamUnavailable):
                self._words = error.title
        elif not task.result().is_over:
            self._words = ""
            self.look_if_idle(task.result())
        self._tell_state()

    def _note_end(self, key: Key, server: Multiplexer) -> None:
        """A process is of no use any more, whoever ended it."""
        if not server.is_over and server in self.running():
            words = server.process.words()
            logger.warning("the server process of %s: %s", self._settings.id, server.process.words(has_last=False))
            self._words = words
            if self._clock() - server.started_at < QUICK_DEATH:
                self._note_death(key, self._public_words(server))
            else:
                self._troubles.pop(key, None)
        self.abandon(server, f"“{self._settings.name}” stopped while it worked on this: {self._public_words(server)}")

    def _public_words(self, server: Multiplexer) -> str:
        """Say to clients how a process ended; what a shared one said last may be about another grant's call."""
        return server.process.words(has_last=not self._settings.is_shared)

    def abandon(self, server: Multiplexer, words: str) -> None:
        """Answer its calls with these words, forget it and its MCP sessions, and end its process in the background."""
        is_first = server.process in self.processes and not server.is_abandoned
        server.is_abandoned = True
        server.end(words)
        self._on_gone(server)
        for key, task in list(self._starts.items()):
            if _result(task) is server:
                del self._starts[key]
        if is_first:
            errand = asyncio.get_running_loop().create_task(
                self._bury(server.process), name=f"end of {self._settings.id}"
            )
            self._errands.add(errand)
            errand.add_done_callback(self._errands.discard)
        self._tell_state()

    async def _bury(self, process: ServerProcess) -> None:
        await process.stop()
        self._past.extend(process.tail.lines())
        self.processes.discard(process)

    def look_if_idle(self, server: Multiplexer) -> None:
        """Stop a process that nobody used for a while, else look again when it could be so."""
        if server.is_over:
            return
        limit = self._settings.idle_seconds
        if server.is_modern and not server.has_served:
            limit = min(limit, ERRORS_ONLY_IDLE)  # it does not even know the protocol
        left = server.used_at + limit - self._clock()
        if left <= 0 and not server.is_busy:
            logger.debug("an idle server process of %s is stopped", self._settings.id)
            self.abandon(server, "The server was idle and is stopped.")
            return
        asyncio.get_running_loop().call_later(max(limit if server.is_busy else left, 0.01), self.look_if_idle, server)

    # -- limits and reports --------------------------------------------------------------------------------------------

    def _note_death(self, key: Key, words: str) -> None:
        """Count a death soon after a start; from the third on, new starts wait longer and longer."""
        trouble = self._troubles.pop(key, None)
        deaths = trouble.deaths + 1 if trouble is not None else 1
        wait = 0.0
        if deaths >= DEATHS_ALLOWED:
            longest = min(2.0 ** min(deaths - DEATHS_ALLOWED + 1, 10), LONGEST_BACK_OFF)
            wait = longest * (1 + self._jitter()) / 2
        self._troubles[key] = _Trouble(deaths, self._clock() + wait, words)
        if len(self._troubles) > TROUBLES_REMEMBERED:
            del self._troubles[next(iter(self._troubles))]

    def _refuse_in_back_off(self, key: Key) -> None:
        trouble = self._troubles.get(key)
        wait = trouble.until - self._clock() if trouble is not None else 0.0
        if trouble is not None and wait > 0:
            raise UpstreamUnavailable(
                Sentence(
                    "“{name}” keeps stopping soon after its start: {words}",
                    name=self._settings.name,
                    words=trouble.words,
                ),
                Sentence("It can be tried again in {seconds} seconds.", seconds=round(wait + 0.5)),
            )

    def _make_room(self, grant_id: str) -> None:
        """Make sure that one more process may be started for a grant: not one grant alone may use them all."""
        of_grant = sum(key.grant_id == grant_id for key in self._starts)
        if of_grant < PROCESSES_OF_A_GRANT and len(self._starts) < PROCESSES_LIMIT:
            return
        idle = [
            server
            for key, task in self._starts.items()
            if (server := _result(task)) is not None
            and not server.is_busy
            and (of_grant < PROCESSES_OF_A_GRANT or key.grant_id == grant_id)
        ]
        if not idle:
            raise UpstreamUnavailable(
                Sentence("“{name}” is used by too many apps at once.", name=self._settings.name),
                "Try again when one of them is done.",
            )
        self.abandon(min(idle, key=lambda server: server.used_at), "The server was idle and is stopped.")

    def running(self) -> list[Multiplexer]:
        """Return the processes that can be used now."""
        return [server for task in self._starts.values() if (server := _result(task)) is not None]

    def _tell_state(self) -> None:
        state: UpstreamState = "idle"
        words = ""
        if not self.is_up:
            state = "off"
        elif self.running():
            state = "ready"
        elif any(not task.done() for task in self._starts.values()):
            state = "starting"
        elif self._words:
            state, words = "failing", self._words
        if (state, words) != self._told:
            self._told = (state, words)
            self._on_state(state, words)


def _result(task: "asyncio.Task[Multiplexer]") -> Multiplexer | None:
    """Return the server that a start brought up, if it did."""
    if not task.done() or task.cancelled() or task.exception() is not None:
        return None
    return task.result()
