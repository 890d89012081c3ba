"""A call refused for want of a right: when the person is asked, what the app hears, and what an answer does."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from bridge_app.approvals import Approvals
from bridge_app.authorization import policy
from bridge_app.authorization.clients import ClientRegistry
from bridge_app.authorization.policy import READ_ONLY
from bridge_app.authorization.refusals import QUIET_SECONDS, Refusals, say_question
from bridge_app.authorization.tokens import Tokens
from bridge_app.errors import BridgeError, NotFound
from bridge_app.events import ApprovalAnswered, ApprovalAsked, Event, EventBus, GrantPaused, GrantRevoked
from bridge_app.identity.local import MAX_WAITING
from bridge_app.models import ALL_RIGHTS, Approval, ApprovalKind, Right, Tool, Upstream, VerifiedRequest
from bridge_app.store.clients import Clients
from bridge_app.store.database import Database
from bridge_app.store.grants import Grants
from bridge_app.store.rights_questions import RightsQuestions
from tests.fakes import Clock

LOOK, ADD, ERASE = Tool("look", True), Tool("add", False, False), Tool("erase")


@dataclass
class Office:
    """Grants, and the person who is asked about them; a second one on the same file is another process."""

    path: Path
    clock: Clock = field(default_factory=Clock)
    bound: tuple[Right, ...] = ALL_RIGHTS
    is_paused: bool = False
    heard: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.events = EventBus()
        self.events.subscribe(self.heard.append)
        self.database = Database(self.path)
        self.grants = Grants(self.database, lambda issuer, scopes: self.bound)
        self.approvals = Approvals(self.events)
        self.tokens = Tokens(
            self.grants,
            self.events,
            self.clock,
            access_token_seconds=3600,
            grant_idle_seconds=86400 * 90,
            name_of_issuer=lambda _: "Example Inc.",
        )
        self.refusals = Refusals(
            questions=RightsQuestions(self.database),
            grants=self.grants,
            tokens=self.tokens,
            registry=ClientRegistry(Clients(self.database), self.events, self.clock),
            approvals=self.approvals,
            upstreams=lambda: (Upstream("bridge", "MCP Auth Bridge", "ready", 2),),
            name_of_issuer=lambda _: "Example Inc.",
            is_paused=lambda: self.is_paused,
            clock=self.clock,
            approval_seconds=300,
        )

    def add_app(self, name: str = "Cursor", rights: tuple[Right, ...] = READ_ONLY) -> str:
        """Let an app in, and return its grant's id."""
        return self.tokens.issue_key(name, rights, ("bridge",), self.clock() + 86400).grant_id

    def call(self, grant_id: str, tool: Tool = ADD) -> str | None:
        """Let an app call a tool it may not use; return what it hears beyond the refusal."""
        grant = self.grants.get(grant_id, now=self.clock())
        assert grant is not None
        who = VerifiedRequest(
            grant_id,
            grant.client_id,
            grant.client_name,
            grant.identity,
            grant.scopes,
            grant.upstreams,
            grant.expires_at,
            False,
            grant.created_at,
            grant.rights,
            grant.provider_rights,
        )
        return self.refusals.explain(who, tool)

    def rights(self, grant_id: str) -> tuple[Right, ...]:
        grant = self.grants.get(grant_id, now=self.clock())
        assert grant is not None
        return grant.rights

    def question(self) -> Approval:
        (question,) = self.approvals.pending()
        return question


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "bridge.sqlite3")


def test_a_refused_call_is_asked_about_with_its_tool_and_its_right(office: Office) -> None:
    app = office.add_app("Cursor")

    words = office.call(app)

    question = office.question()
    assert (question.kind, question.grant_id, question.tool, question.right) == (
        ApprovalKind.RIGHTS,
        app,
        "add",
        Right.WRITE,
    )
    assert (question.client_name, question.expires_at) == ("Cursor", office.clock() + 300)
    assert len(question.code) == 9
    assert say_question(question) == "wants the right to change things (it called “add”)"
    assert words == policy.refuse_asked(READ_ONLY, Right.WRITE, is_new=True)
    assert ApprovalAsked(question.id, "Cursor", ApprovalKind.RIGHTS, app, "add", Right.WRITE) in office.heard


def test_one_question_is_open_for_each_right_of_a_grant(office: Office) -> None:
    app = office.add_app()
    office.call(app)

    again = office.call(app, replace(ADD, name="another"))
    office.call(app, ERASE)
    office.call(app, ERASE)

    assert again == policy.refuse_asked(READ_ONLY, Right.WRITE, is_new=False)
    assert [question.right for question in office.approvals.pending()] == [Right.WRITE, Right.DESTROY]


def test_yes_gives_the_right_at_once_and_keeps_the_others(office: Office) -> None:
    app = office.add_app()
    office.call(app, ERASE)

    office.approvals.answer(office.question().id, True)

    assert office.rights(app) == (Right.READ, Right.DESTROY)
    assert office.approvals.pending() == office.refusals.open_questions() == ()


@pytest.mark.parametrize("how", ["no", "silence", "silence while the app was not running"])
def test_after_no_or_silence_nobody_is_asked_again_for_ten_minutes(office: Office, how: str) -> None:
    app = office.add_app()
    office.call(app)
    if how == "no":
        office.approvals.answer(office.question().id, False)
    else:
        office.clock.advance(300)
        if how == "silence":
            office.approvals.expire(office.clock())
        else:
            office = Office(office.path, office.clock)

    words = office.call(app)
    office.clock.advance(QUIET_SECONDS - 1)
    still = office.call(app)
    assert office.approvals.pending() == ()
    office.clock.advance(1)
    office.call(app)

    assert words == still == policy.refuse_denied(READ_ONLY, Right.WRITE)
    assert office.question().right is Right.WRITE
    assert office.rights(app) == READ_ONLY


def test_a_no_for_one_right_or_app_says_nothing_of_another(office: Office) -> None:
    app, other = office.add_app("One"), office.add_app("Other")
    office.call(app)
    office.approvals.answer(office.question().id, False)

    office.call(app, ERASE)
    office.call(other)

    asked = [(question.grant_id, question.right) for question in office.approvals.pending()]
    assert asked == [(app, Right.DESTROY), (other, Right.WRITE)]


def test_only_a_few_questions_wait_at_once_so_that_a_login_finds_room(office: Office) -> None:
    apps = [office.add_app(f"App {number}") for number in range(6)]

    words = [office.call(app, tool) for app in apps for tool in (ADD, ERASE)]

    assert len(office.approvals.pending()) == 4 < MAX_WAITING
    # The plain refusal, which says where the person can allow it, is all that is left to say.
    assert [each is None for each in words] == [False] * 4 + [True] * 8


def test_what_the_identity_provider_does_not_allow_is_not_asked(office: Office) -> None:
    office.bound = READ_ONLY
    app = office.add_app(rights=ALL_RIGHTS)

    words = office.call(app)

    assert words == policy.refuse_bound(READ_ONLY, Right.WRITE, "Example Inc.")
    assert office.approvals.pending() == ()
    with pytest.raises(BridgeError, match=r"Example Inc\. does not let .* change things"):
        office.tokens.set_rights(app, ALL_RIGHTS)


def test_a_call_that_is_within_the_rights_is_not_asked_about(office: Office) -> None:
    assert office.call(office.add_app(), LOOK) is None
    assert office.approvals.pending() == ()


@pytest.mark.parametrize("end", ["revoked", "paused", "everything paused", "out of bounds", "run out"])
def test_a_question_that_matters_no_more_ends_without_a_no(office: Office, end: str) -> None:
    app = office.add_app()
    office.call(app)
    if end == "revoked":
        office.tokens.revoke_grant(app)
    elif end == "paused":
        office.tokens.pause_grant(app)
    elif end == "everything paused":
        office.is_paused = True
    elif end == "out of bounds":
        office.bound = READ_ONLY
    else:
        office.grants._set("UPDATE grants SET expires_at = ? WHERE id = ?", office.clock() - 1, app)

    office.refusals.review_if_any_waits()

    assert office.approvals.pending() == office.refusals.open_questions() == ()
    answered = [event for event in office.heard if isinstance(event, ApprovalAnswered)]
    assert [event.is_allowed for event in answered] == [False]
    if end in ("paused", "everything paused"):
        office.is_paused = False
        office.grants.resume(app)
        assert office.call(app) == policy.refuse_asked(READ_ONLY, Right.WRITE, is_new=True)


def test_a_right_given_elsewhere_answers_the_question(office: Office) -> None:
    app = office.add_app()
    office.call(app)

    office.tokens.set_rights(app, ALL_RIGHTS)
    office.refusals.review()

    (answered,) = [event for event in office.heard if isinstance(event, ApprovalAnswered)]
    assert (answered.is_allowed, answered.because) == (True, "its rights were changed")
    assert office.rights(app) == ALL_RIGHTS


def test_another_process_answers_by_the_code(office: Office) -> None:
    app = office.add_app()
    office.call(app)
    code = office.question().code
    terminal = Office(office.path, office.clock)

    found = terminal.refusals.find_by_code(code.lower().replace("-", " "))
    answered = terminal.refusals.answer_by_code(code, True)
    office.refusals.notice_answers()

    assert found == answered
    assert found is not None
    assert found.tool == "add"
    assert office.rights(app) == (Right.READ, Right.WRITE)
    assert office.approvals.pending() == ()
    assert terminal.refusals.answer_by_code(code, True) is None
    assert terminal.refusals.find_by_code("AAAA-AAAA") is None


def test_a_no_in_another_process_is_a_no_here(office: Office) -> None:
    app = office.add_app()
    office.call(app)
    terminal = Office(office.path, office.clock)

    terminal.refusals.answer_by_code(office.question().code, False)
    office.refusals.notice_answers()

    assert office.approvals.pending() == ()
    assert office.call(app) == policy.refuse_denied(READ_ONLY, Right.WRITE)


def test_open_questions_are_taken_up_after_a_restart(office: Office) -> None:
    app, revoked = office.add_app(), office.add_app()
    office.call(app)
    office.call(revoked)
    before = office.approvals.pending()[0]
    office.grants.revoke(revoked, "revoked by you", now=office.clock())

    after = Office(office.path, office.clock)
    after.refusals.resume()

    assert after.question() == before
    after.approvals.answer(before.id, True)
    assert after.rights(app) == (Right.READ, Right.WRITE)


def test_a_yes_that_can_not_be_carried_out_leaves_the_question_open(office: Office) -> None:
    app = office.add_app()
    office.call(app)
    office.bound = READ_ONLY

    with pytest.raises(BridgeError):
        office.approvals.answer(office.question().id, True)

    assert office.question().right is Right.WRITE
    assert [question.id for question in office.refusals.open_questions()] == [office.question().id]
    assert office.rights(app) == READ_ONLY


def test_a_yes_after_the_grant_ended_gives_nothing(office: Office) -> None:
    app = office.add_app()
    office.call(app)
    office.grants.revoke(app, "revoked by you", now=office.clock())

    with pytest.raises(NotFound):
        office.approvals.answer(office.question().id, True)

    assert office.rights(app) == READ_ONLY


def test_a_paused_or_ended_app_is_not_asked_about(office: Office) -> None:
    paused, ended = office.add_app(), office.add_app()
    office.tokens.pause_grant(paused)
    office.tokens.revoke_grant(ended)

    assert office.call(paused) is None
    assert office.call(ended) is None
    assert office.approvals.pending() == ()
    assert {type(event) for event in office.heard} >= {GrantPaused, GrantRevoked}


def test_the_name_of_a_tool_is_one_short_line(office: Office) -> None:
    office.call(office.add_app(), Tool("add\n‮everything " + "x" * 500, False, False))

    assert len(office.question().tool) <= 80
    assert office.question().tool.isprintable()
