"""The token the shim sends, kept fresh: one renewal or sign-in at a time, by one shim for all of the same app."""

import contextlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from bridge_app.errors import AlreadyRunning, BridgeError
from bridge_app.paths import Paths, hold_lock, write_atomically
from bridge_app.shim.kept_tokens import KeptTokens, Tokens

AHEAD_SECONDS = 60.0
"""A token is renewed so long before it runs out, or after nine tenths of a short life."""
LOCK_SECONDS = 400.0
"""Longer than a person may take to answer another shim of the same app."""
NO_SECONDS = 10.0
"""A no is good for so long, whoever asks: some apps start us twice to begin once, and fall back to the other era at once."""
_LOCK_PAUSE = 0.05


class Waiting(Protocol):
    """Posts work to the loop's thread."""

    def post(self, work: Callable[[], None]) -> None: ...


class SigningIn(Protocol):
    """Renews tokens and asks for new ones; both block."""

    def renew(self, tokens: Tokens) -> Tokens: ...
    def sign_in(self, client_id: str) -> Tokens: ...


class Access:
    """Holds the token; `changed` hears, on the loop's thread, that there is another one, or why there is none.

    The person is asked once. After a no, or no answer, not again until the app begins anew; and never for a token that was
    refused before it worked once, or a bridge at odds with itself would open tab after tab.
    """

    def __init__(
        self,
        loop: Waiting,
        paths: Paths,
        app_id: str,
        kept: KeptTokens,
        login: Callable[[], SigningIn],
        changed: Callable[[BridgeError | None], None],
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.bearer: bytes | None = None
        self.is_ready = False
        """The keyring was read, and nothing is under way that requests must wait for."""
        self._loop = loop
        self._paths = paths
        self._app_id = app_id
        self._kept = kept
        self._login = login
        self._changed = changed
        self._clock = clock
        self._tokens: Tokens | None = None
        self._may_ask = True
        self._renews_at = float("inf")
        self._is_working = False
        self._is_wanted = False
        """A request waits for what is being done without asking anybody; if that fails, the person is asked."""
        self._is_asking = False

    def start(self) -> None:
        """Read the keyring, while other things are done."""
        self._is_working = True

        def read() -> None:
            kept = self._kept.read()
            self._loop.post(lambda: self._settle(kept, None))

        threading.Thread(target=read, name="access", daemon=True).start()

    def allow_asking(self) -> None:
        """The app begins: the person may be asked again, unless they have just said no."""
        self._may_ask = True

    def note_success(self) -> None:
        """The token was taken."""
        self._may_ask = True

    def refuse(self, bearer: bytes | None, *, may_ask: bool) -> None:
        """The bridge did not take this token: get another one, from the person if need be and somebody waits."""
        if bearer != self.bearer:
            return  # there is another one already
        self.is_ready = False
        if self._is_working:
            self._is_wanted = self._is_wanted or may_ask
        else:
            self._work(may_ask)

    def keep_fresh(self) -> None:
        """Renew the token in good time, while it is still sent."""
        if self._clock() >= self._renews_at and not self._is_working:
            self._renews_at = float("inf")
            if self._tokens is not None and self._clock() >= self._tokens.expires_at:
                self.is_ready = False
            self._work(may_ask=False)

    # -- on the loop's thread

    def _work(self, may_ask: bool) -> None:
        self._is_working = True
        self._is_asking = may_ask
        may_ask = may_ask and self._may_ask
        refused = self._tokens

        def work() -> None:
            tokens, failure = refused, None
            try:
                tokens = self._get_another(refused, may_ask)
            except BridgeError as error:
                failure = error
            except Exception as error:
                failure = BridgeError(f"The sign-in failed ({type(error).__name__}).", "Try again.")
            self._loop.post(lambda: self._settle(tokens, failure))

        if may_ask:
            self._may_ask = False
        threading.Thread(target=work, name="access", daemon=True).start()

    def _settle(self, tokens: Tokens | None, failure: BridgeError | None) -> None:
        self._is_working = False
        was_waited_for = not self.is_ready
        is_wanted, self._is_wanted = self._is_wanted, False
        if is_wanted and failure is not None:
            self._work(may_ask=True)
            return
        self.is_ready = True
        self._tokens = tokens
        self.bearer = tokens.access.encode() if tokens is not None and tokens.access else None
        self._renews_at = float("inf")
        if tokens is not None and tokens.refresh and failure is None:
            self._renews_at = tokens.expires_at - min(AHEAD_SECONDS, tokens.lifetime / 10)
        if was_waited_for:
            # What failed without asking is no word to requests that came meanwhile: they find out for themselves.
            self._changed(failure if self._is_asking else None)

    # -- on a thread of its own

    def _get_another(self, refused: Tokens | None, may_ask: bool) -> Tokens:
        # Late on purpose: a start with a good token needs nothing of it.
        from bridge_app.shim.login import NotLetIn

        began = self._clock()
        with self._lock():
            kept = self._kept.read() or refused
            if kept is not None and kept.access and (refused is None or kept.access != refused.access):
                return kept  # another shim was here before us
            login = self._login()
            client_id = kept.client_id if kept is not None else ""
            if kept is not None and kept.refresh:
                renewed, client_id = self._renew(login, kept)
                if renewed is not None:
                    return renewed
            if not may_ask:
                raise BridgeError(
                    "MCP Auth Bridge asks for a new sign-in.", "Restart this app to be asked in the browser."
                )
            self._respect_answer(began)
            try:
                tokens = login.sign_in(client_id)
            except NotLetIn as error:
                self._note_answer(error)
                raise
            self._kept.write(tokens)
            return tokens

    def _renew(self, login: SigningIn, kept: Tokens) -> tuple[Tokens | None, str]:
        """Return new tokens and the client id, which of the two are left."""
        # Late on purpose: a start with a good token needs nothing of it.
        from bridge_app.shim.login import TokenRefused

        try:
            renewed = login.renew(kept)
        except TokenRefused as error:
            client_id = "" if error.is_unknown else kept.client_id
            self._kept.write(Tokens(client_id))
            return None, client_id
        # Written before it is used: from its first use on the one before is worth nothing.
        self._kept.write(renewed)
        return renewed, kept.client_id

    @contextlib.contextmanager
    def _lock(self) -> Iterator[None]:
        self._paths.prepare()
        path = self._paths.runtime_dir / f"connect-{self._app_id}.lock"
        gives_up_at = time.monotonic() + LOCK_SECONDS
        with contextlib.ExitStack() as held:
            while True:
                try:
                    held.enter_context(hold_lock(path))
                    break
                except AlreadyRunning:
                    if time.monotonic() > gives_up_at:
                        raise BridgeError("Another instance of this app is still signing in.", "Try again.") from None
                    time.sleep(_LOCK_PAUSE)
            yield

    @property
    def _answer_file(self) -> Path:
        return self._paths.runtime_dir / f"connect-{self._app_id}.answer"

    def _respect_answer(self, began: float) -> None:
        """Raise what the person answered just now, or while we waited for our turn: a no is meant for all of us."""
        try:
            found = json.loads(self._answer_file.read_bytes())
            if began - NO_SECONDS <= float(found["at"]) <= self._clock():
                raise BridgeError(str(found["title"]), str(found["hint"]))
        except (OSError, ValueError, KeyError, TypeError):
            return

    def _note_answer(self, error: BridgeError) -> None:
        with contextlib.suppress(OSError, BridgeError):
            facts = {"at": self._clock(), "title": error.title, "hint": error.hint}
            write_atomically(self._answer_file, json.dumps(facts).encode())
