"""The parts of the shim one by one: loop, streams, what is read of messages, surroundings, tokens, and who may be asked."""

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bridge_app.errors import BridgeError
from bridge_app.paths import Paths
from bridge_app.shim import surroundings
from bridge_app.shim.access import Access
from bridge_app.shim.arguments import Wanted, is_for_shim, read_words
from bridge_app.shim.command import name_of
from bridge_app.shim.event_stream import EventStream, TooLong
from bridge_app.shim.kept_tokens import KeptTokens, KeyringAbsent, Tokens, entry_for
from bridge_app.shim.login import NotLetIn, TokenRefused
from bridge_app.shim.loop import Loop
from bridge_app.shim.messages import encode_header, is_answer, on_one_line, read_message
from bridge_app.shim.mirrored_headers import MirroredHeaders
from bridge_app.shim.whereabouts import Whereabouts, find_place, read_address

DEADLINE = 10.0


# ---- words of the command line ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "is_it"),
    [
        (["connect", "--client", "cursor"], True),
        (["connect", "--client=cursor", "--no-start"], True),
        (["connect"], False),
        (["connect", "cursor", "--print"], False),
        (["serve", "--client", "x"], False),
        ([], False),
    ],
)
def test_the_shim_is_told_from_a_person_who_connects_an_app(words: list[str], is_it: bool) -> None:
    assert is_for_shim(words) is is_it


def test_its_words_are_understood_in_any_order() -> None:
    assert read_words(["--no-start", "--client", "a.b_c-1"]) == Wanted("a.b_c-1", may_start=False)
    assert read_words(["--client=cursor"]) == Wanted("cursor", may_start=True)
    assert read_words(["--client", "a", "b"]) is None
    assert read_words([]) is None


def test_an_app_nobody_knows_gets_a_name_from_its_id() -> None:
    assert name_of("my-own_app") == "My Own App"
    assert name_of("claude-desktop") == "Claude Desktop"


# ---- streams of events ------------------------------------------------------------------------------------------


@given(some.lists(some.dictionaries(some.text(), some.text()), max_size=4), some.integers(1, 40), some.booleans())
@settings(max_examples=60, deadline=None)
def test_a_stream_gives_the_same_messages_however_it_is_cut(
    messages: list[dict[str, str]], size: int, has_returns: bool
) -> None:
    end = b"\r\n" if has_returns else b"\n"
    text = b"".join(
        b"id: %d%sdata: %s%s%s" % (number, end, json.dumps(message).encode(), end, end)
        for number, message in enumerate(messages)
    )
    found: list[bytes] = []
    stream = EventStream(found.append)
    for at in range(0, len(text), size):
        stream.feed(text[at : at + size])

    assert [json.loads(message) for message in found] == messages
    assert stream.last_id == (str(len(messages) - 1).encode() if messages else b"")


def test_an_event_without_end_is_not_taken_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bridge_app.shim.event_stream.EVENT_LIMIT", 1000)

    def feed_for_long(piece: bytes) -> None:
        stream = EventStream(lambda message: None)
        for _ in range(1000):
            stream.feed(piece)

    for piece in (b"data: x", b"data: xx\n"):
        with pytest.raises(TooLong):
            feed_for_long(piece)
    feed_for_long(b"data: xx\n\n")


def test_an_id_counts_once_its_event_is_whole() -> None:
    stream = EventStream(lambda message: None)
    stream.feed(b"id: 1\ndata: {}\n\nid: 2\ndata: {")

    assert stream.last_id == b"1"


# ---- messages ---------------------------------------------------------------------------------------------------


def test_answers_are_told_from_questions_also_where_they_speak_of_methods() -> None:
    assert is_answer(b'{"jsonrpc":"2.0","id":1,"result":{}}')
    assert is_answer(b'{"jsonrpc":"2.0","id":1,"result":{"method":"a"}}')
    assert not is_answer(b'{"jsonrpc":"2.0","id":1,"method":"a"}')
    assert not is_answer(b'{"method"')


def test_a_message_is_put_on_one_line_without_a_change_to_it() -> None:
    text = json.dumps({"a": ["x\ny", {"b": "\r"}]}, indent=2).replace("\n", "\r\n").encode()

    assert b"\n" not in on_one_line(text)
    assert json.loads(on_one_line(text)) == json.loads(text)


def test_only_messages_of_the_later_era_name_their_version() -> None:
    def version(name: str) -> str | None:
        meta = {"io.modelcontextprotocol/protocolVersion": name}
        return read_message(json.dumps({"id": 1, "method": "x", "params": {"_meta": meta}}).encode()).version

    assert version("2026-07-28") == "2026-07-28"
    assert version("2025-11-25") is None
    assert read_message(b'{"id":1,"method":"x","params":[1]}').params == {}


@given(some.text())
def test_a_header_never_carries_a_line_end(value: str) -> None:
    header = encode_header(value)

    assert header.isascii()
    assert not set(header) & {10, 13, 0}


def test_what_a_tool_wants_in_headers_is_forgotten_when_it_wants_it_no_more() -> None:
    mirrored = MirroredHeaders()

    def learn(schema: Any) -> None:
        mirrored.learn(json.dumps({"result": {"tools": [{"name": "t", "inputSchema": schema}, 3]}}).encode())

    learn({"properties": {"n": {"x-mcp-header": "N"}, "o": {"x-mcp-header": "O"}}})
    assert mirrored.headers_for({"name": "t", "arguments": {"n": 1.5, "o": None}}) == b"mcp-param-N: 1.5\r\n"
    learn({"properties": {"n": {}}})
    assert mirrored.headers_for({"name": "t", "arguments": {"n": 1.5}}) == b""


# ---- surroundings -----------------------------------------------------------------------------------------------


def test_what_the_app_left_out_is_taken_from_the_app_itself(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    theirs = (
        b"DISPLAY=:7\0HOME=/elsewhere\0SECRET=x\0DBUS_SESSION_BUS_ADDRESS=unix:path=/their/bus\0XDG_DATA_HOME=/data\0"
    )
    (tmp_path / "7" / "environ").write_bytes(theirs)
    ours = {"HOME": "/home", "XDG_DATA_HOME": ""}

    surroundings.complete(ours, 7, proc=str(tmp_path), run=str(tmp_path))

    assert ours == {
        "HOME": "/home",
        "XDG_DATA_HOME": "",
        "DISPLAY": ":7",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/their/bus",
    }


def test_the_usual_places_stand_in_where_the_app_has_none_either(tmp_path: Path) -> None:
    folder = tmp_path / str(os.getuid())
    folder.mkdir()
    (folder / "bus").touch()
    ours: dict[str, str] = {}

    surroundings.complete(ours, 1, proc=str(tmp_path / "nowhere"), run=str(tmp_path))

    assert ours == {"XDG_RUNTIME_DIR": str(folder), "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/bus"}


# ---- where the bridge is ----------------------------------------------------------------------------------------


def test_only_addresses_of_this_computer_are_taken() -> None:
    place = read_address("http://localhost:8000/mcp")
    assert place is not None
    assert (place.host, place.port, place.origin, place.path) == ("127.0.0.1", 8000, "http://localhost:8000", "/mcp")
    assert place.address == "http://localhost:8000/mcp"
    ipv6 = read_address("http://[::1]:9/x")
    assert ipv6 is not None
    assert ipv6.host == "::1"
    for wrong in (
        "http://localhost/mcp",
        "http://localhost:99999/mcp",
        "http://127.0.0.1:1/a b",
        "http://u@localhost:1/",
    ):
        assert read_address(wrong) is None


def test_a_port_of_another_user_is_never_spoken_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    paths = Paths.below(tmp_path)
    paths.prepare()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        facts = {"address": f"http://localhost:{port}/mcp", "pid": os.getpid()}
        paths.discovery_file.write_text(json.dumps(facts))
        assert find_place(paths) is not None
        monkeypatch.setattr("os.getuid", lambda: 54321)
        assert find_place(paths) is None


def test_a_bridge_that_was_seen_is_not_started_again_when_somebody_quits_it(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    loop = Loop()
    starts: list[Paths] = []
    failures: list[BridgeError] = []
    whereabouts = Whereabouts(
        loop,
        paths,
        found=lambda place: None,
        failed=lambda error: (failures.append(error), loop.stop())[0],
        say=lambda words: None,
        start=starts.append,
        find_seconds=0.1,
        start_seconds=0.1,
    )
    whereabouts.settle()
    whereabouts.look()
    loop.run()
    loop.close()

    assert starts == []
    assert failures[0].title == "MCP Auth Bridge is not running."
    whereabouts.allow_start()
    loop = whereabouts._loop = Loop()
    whereabouts._failed = lambda error: loop.stop()
    whereabouts.look()
    loop.run()
    loop.close()
    assert starts == [paths]


# ---- kept tokens ------------------------------------------------------------------------------------------------


class DictKeyring:
    """A keyring that is a dict, or fails, or never answers."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.items: dict[str, str] = {}
        self.failure = failure
        self.hold: threading.Event | None = None
        self.asks = False

    def read(self, entry: str, asking: Callable[[], None]) -> str | None:
        self._suffer(asking)
        return self.items.get(entry)

    def write(self, entry: str, label: str, value: str, asking: Callable[[], None]) -> None:
        self._suffer(asking)
        self.items[entry] = value

    def _suffer(self, asking: Callable[[], None]) -> None:
        if self.asks:
            asking()
        if self.hold is not None:
            self.hold.wait(DEADLINE)
        if self.failure is not None:
            raise self.failure


def keep(keyring: DictKeyring, said: list[str], **seconds: float) -> KeptTokens:
    return KeptTokens("app", "label", said.append, keyring=lambda: keyring, **seconds)


TOKENS = Tokens("client", "access-secret", "refresh-secret", 100.0, 10.0)


def test_tokens_come_back_as_they_were_and_never_show_themselves() -> None:
    keyring, said = DictKeyring(), list[str]()
    keep(keyring, said).write(TOKENS)

    assert keep(keyring, said).read() == TOKENS
    assert "secret" not in repr(TOKENS) + str(TOKENS) + f"{TOKENS}"
    assert said == []


@pytest.mark.parametrize(
    "text", ["", "x", "[]", "{}", '{"client_id":1}', '{"client_id":"a","access":["x"]}', "[" * 9999]
)
def test_garbage_in_the_keyring_counts_for_nothing(text: str) -> None:
    keyring = DictKeyring()
    keyring.items["app"] = text

    assert keep(keyring, []).read() is None


def test_a_keyring_that_fails_is_said_once_and_without_what_it_said() -> None:
    keyring, said = DictKeyring(RuntimeError("access-secret")), list[str]()
    kept = keep(keyring, said)
    kept.write(TOKENS)

    assert kept.read() == TOKENS
    assert len(said) == 1
    assert "memory alone" in said[0]
    assert "secret" not in said[0]
    assert keyring.items == {}


def test_a_keyring_that_never_answers_is_waited_for_longer_while_a_person_is_asked() -> None:
    keyring = DictKeyring()
    keyring.hold = threading.Event()
    said: list[str] = []
    assert keep(keyring, said, machine_seconds=0.02, person_seconds=DEADLINE).read() is None
    assert "does not answer" in said[0]

    keyring.asks = True
    keyring.items["app"] = json.dumps(TOKENS._asdict())
    threading.Timer(0.1, keyring.hold.set).start()
    assert keep(keyring, said, machine_seconds=0.02, person_seconds=DEADLINE).read() == TOKENS


def test_a_keyring_that_is_absent_says_why() -> None:
    said: list[str] = []
    keep(DictKeyring(KeyringAbsent("it stayed locked")), said).read()

    assert "(it stayed locked)" in said[0]


def test_a_bridge_with_a_folder_of_its_own_has_entries_of_its_own() -> None:
    assert entry_for("cursor", None) == "cursor"
    assert entry_for("cursor", "/stick") == "cursor (/stick)"


# ---- access -----------------------------------------------------------------------------------------------------


class Person:
    """Signs in, and says no if it is told to; notes what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.renewals: list[Tokens] = []
        self.answer: BridgeError | None = None
        self.renewal: BridgeError | None = None

    def sign_in(self, client_id: str) -> Tokens:
        self.asked.append(client_id)
        if self.answer is not None:
            raise self.answer
        return Tokens("client", f"access {len(self.asked)}", "refresh", 1e12, 100)

    def renew(self, tokens: Tokens) -> Tokens:
        self.renewals.append(tokens)
        if self.renewal is not None:
            raise self.renewal
        return tokens._replace(access=f"renewed {len(self.renewals)}", refresh="refresh 2", expires_at=1e12)


class Desk:
    """An Access whose loop is the test."""

    def __init__(self, folder: Path) -> None:
        self.paths = Paths.below(folder)
        self.keyring = DictKeyring()
        self.person = Person()
        self.now = 1000.0
        self.changes: list[BridgeError | None] = []
        self._posted: list[Callable[[], None]] = []
        self._rings = threading.Semaphore(0)
        self.access = self.another()

    def another(self) -> Access:
        """One more shim of the same app."""
        kept = keep(self.keyring, [])
        return Access(self, self.paths, "app", kept, lambda: self.person, self.changes.append, clock=lambda: self.now)

    def post(self, work: Callable[[], None]) -> None:
        self._posted.append(work)
        self._rings.release()

    def go_on(self) -> None:
        """Do what a thread has posted."""
        assert self._rings.acquire(timeout=DEADLINE)
        self._posted.pop(0)()

    def refuse(self) -> BridgeError | None:
        """The bridge refuses the token; returns why there is no other."""
        self.access.refuse(self.access.bearer, may_ask=True)
        self.go_on()
        return self.changes[-1]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    made.access.start()
    made.go_on()
    assert made.changes == [None]
    return made


def test_a_sign_in_is_kept_before_it_is_used(desk: Desk) -> None:
    assert desk.access.bearer is None
    assert desk.refuse() is None

    assert desk.access.bearer == b"access 1"
    assert json.loads(desk.keyring.items["app"])["access"] == "access 1"


def test_a_token_that_was_refused_before_it_worked_opens_no_second_page(desk: Desk) -> None:
    desk.refuse()
    desk.person.renewal = TokenRefused("ended", is_unknown=False)
    assert isinstance(desk.refuse(), BridgeError)
    assert desk.person.asked == [""]

    desk.access.note_success()
    desk.person.renewal = TokenRefused("ended", is_unknown=True)
    assert desk.refuse() is None
    assert desk.person.asked == ["", "client"]


def test_a_refresh_token_that_works_needs_no_person(desk: Desk) -> None:
    desk.refuse()
    assert desk.refuse() is None

    assert desk.access.bearer == b"renewed 1"
    assert desk.person.asked == [""]
    assert json.loads(desk.keyring.items["app"])["refresh"] == "refresh 2"


def test_what_another_shim_got_meanwhile_is_taken(desk: Desk) -> None:
    desk.refuse()
    desk.keyring.items["app"] = json.dumps(Tokens("client", "theirs", "refresh 9", 1e12, 100)._asdict())

    assert desk.refuse() is None
    assert desk.access.bearer == b"theirs"
    assert desk.person.renewals == []


def test_a_token_is_renewed_in_good_time_while_the_old_one_is_still_sent(desk: Desk) -> None:
    desk.keyring.items["app"] = json.dumps(Tokens("client", "old", "refresh", 2000, 300)._asdict())
    access = desk.another()
    access.start()
    desk.go_on()
    desk.now = 1969
    access.keep_fresh()
    assert access.is_ready
    assert desk.person.renewals == []

    desk.now = 1971
    access.keep_fresh()
    access.keep_fresh()
    assert access.is_ready
    assert access.bearer == b"old"
    desk.go_on()
    assert access.bearer == b"renewed 1"
    assert len(desk.person.renewals) == 1


def test_after_a_sleep_past_its_end_requests_wait_for_the_new_token(desk: Desk) -> None:
    desk.keyring.items["app"] = json.dumps(Tokens("client", "old", "refresh", 2000, 300)._asdict())
    access = desk.another()
    access.start()
    desk.go_on()
    desk.now = 9000
    access.keep_fresh()

    assert not access.is_ready
    desk.go_on()
    assert access.is_ready
    assert access.bearer == b"renewed 1"


def test_a_renewal_ahead_of_time_that_fails_asks_nobody_until_somebody_waits(desk: Desk) -> None:
    desk.keyring.items["app"] = json.dumps(Tokens("client", "old", "refresh", 2000, 300)._asdict())
    access = desk.another()
    access.start()
    desk.go_on()
    desk.person.renewal = TokenRefused("ended", is_unknown=False)
    desk.now = 1971
    access.keep_fresh()
    access.refuse(access.bearer, may_ask=True)
    desk.go_on()
    assert not access.is_ready

    desk.go_on()
    assert access.bearer == b"access 1"
    assert desk.person.asked == ["client"]


def test_a_notification_alone_asks_nobody(desk: Desk) -> None:
    desk.access.refuse(None, may_ask=False)
    desk.go_on()

    assert desk.person.asked == []
    assert desk.changes[-1] is None


def test_a_no_is_good_for_the_next_start_too_but_not_for_ever(desk: Desk) -> None:
    desk.person.answer = NotLetIn("No.", "Really.")
    assert str(desk.refuse()) == "No. Really."
    assert desk.refuse() is not None
    desk.access.allow_asking()
    assert str(desk.refuse()) == "No. Really."
    assert len(desk.person.asked) == 1

    desk.now += 60
    desk.access.allow_asking()
    desk.person.answer = None
    assert desk.refuse() is None
    assert len(desk.person.asked) == 2


def test_a_failure_nobody_foresaw_is_told_without_its_words(desk: Desk) -> None:
    def fail(client_id: str) -> Tokens:
        raise ZeroDivisionError("access-secret")

    desk.person.sign_in = fail  # type: ignore[method-assign]
    failure = desk.refuse()

    assert failure is not None
    assert "ZeroDivisionError" in str(failure)
    assert "secret" not in str(failure)


# ---- the loop ---------------------------------------------------------------------------------------------------


def test_the_loop_does_things_in_their_time_and_what_threads_post() -> None:
    loop = Loop()
    done: list[str] = []
    loop.call_later(0.05, lambda: done.append("late"))
    loop.call_later(0.01, lambda: done.append("early"))
    loop.call_later(0.02, lambda: done.append("never")).cancel()
    thread = threading.Thread(target=lambda: loop.post(lambda: done.append("posted")))
    thread.start()
    thread.join()
    loop.call_later(0.1, loop.stop)
    loop.run()
    loop.close()

    assert done == ["posted", "early", "late"]
    loop.post(lambda: done.append("nobody is there"))
