"""Whatever a client, a thief, a person, a clock and crashes do, in any order: dead stays dead, and one branch lives.

The machine drives `Tokens` over a real database file beside a model of what must be true, and compares them after each step.
"""

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, precondition, rule

from bridge_app.authorization.tokens import (
    CODE_SECONDS,
    REPLAY_GRACE_SECONDS,
    InvalidGrant,
    IssuedTokens,
    Refusal,
    Tokens,
)
from bridge_app.errors import NotFound
from bridge_app.events import EventBus
from bridge_app.identity.local import identity_of_this_person
from bridge_app.models import VerifiedRequest
from bridge_app.store.clients import ClientRecord, Clients
from bridge_app.store.database import Database
from bridge_app.store.grants import Grants
from bridge_app.store.requests import AuthorizationRequest, AuthorizationRequests
from tests.fakes import Clock

ACCESS_SECONDS = 3600.0
IDLE_SECONDS = 90 * 86400.0


@dataclass
class Branch:
    """A login's line of refresh tokens: each but the last was spent; `void` ones were put out of use unspent."""

    grant_id: str
    line: list[str]
    answered_at: float | None = None
    """When the newest refresh token was handed out by a refresh."""
    void: dict[str, None] = field(default_factory=dict)


@dataclass
class Access:
    token: str
    grant_id: str
    expires_at: float


class TokenMachine(RuleBasedStateMachine):
    clients = Bundle("clients")
    codes = Bundle("codes")
    branches = Bundle("branches")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="tokens-"))
        self.clock = Clock()
        # In the order of their making, not of their random ids: the same choices must lead the same way again.
        self.living: dict[str, None] = {}
        self.dead: dict[str, None] = {}
        self.grant_ends: dict[str, float] = {}
        self.accesses: list[Access] = []
        self.all_branches: list[Branch] = []
        self.spent: dict[str, str] = {}
        self.number = 0
        self.grant_of_client: dict[str, str] = {}
        self.open()

    def open(self) -> None:
        self.database = Database(self.folder / "bridge.sqlite3")
        # Durable or not is asked of a killed process elsewhere; here thousands of steps would wait for the disk.
        self.database.read("PRAGMA synchronous = OFF")
        self.grants = Grants(self.database)
        self.requests = AuthorizationRequests(self.database)
        self.tokens = Tokens(
            self.grants, EventBus(), self.clock, access_token_seconds=ACCESS_SECONDS, grant_idle_seconds=IDLE_SECONDS
        )

    def teardown(self) -> None:
        self.database.close()
        shutil.rmtree(self.folder)

    # the model

    def end(self, grant_id: str) -> None:
        self.living.pop(grant_id, None)
        self.dead[grant_id] = None

    def is_alive(self, grant_id: str) -> bool:
        return grant_id in self.living and self.grant_ends[grant_id] > self.clock()

    def keep(self, issued: IssuedTokens) -> None:
        self.accesses.append(Access(issued.access_token, issued.grant_id, self.clock() + ACCESS_SECONDS))
        self.grant_ends[issued.grant_id] = self.clock() + IDLE_SECONDS

    def assert_refused(self, refresh_token: str) -> None:
        with pytest.raises(InvalidGrant):
            self.tokens.refresh(refresh_token, ("mcp",))

    # steps

    @initialize(target=clients)
    def first_client(self) -> str:
        return self.register()

    @rule(target=clients)
    def register(self) -> str:
        self.number += 1
        client_id = f"client {self.number}"
        now = self.clock()
        Clients(self.database).add(ClientRecord(client_id, "dynamic", client_id, {}, None, now, now))
        return client_id

    @rule(target=codes, client_id=clients)
    def issue(self, client_id: str) -> tuple[str, str, float]:
        self.number += 1
        now = self.clock()
        request = AuthorizationRequest(
            id=f"request {self.number}",
            client_id=client_id,
            redirect_uri="http://127.0.0.1:1/cb",
            is_redirect_uri_explicit=True,
            state=None,
            scopes=("mcp",),
            code_challenge="c" * 43,
            origin="http://localhost:8000",
            created_at=now,
            expires_at=now + 600,
        )
        self.requests.add(request)
        code = self.tokens.issue_code(request, identity_of_this_person(), ("bridge",))
        assert code is not None
        return client_id, code, now + CODE_SECONDS

    @rule(target=branches, entry=codes)
    def redeem(self, entry: tuple[str, str, float]) -> Branch:
        client_id, code, expires_at = entry
        nothing = Branch("", [])
        if self.tokens.find_code(code) is None or expires_at <= self.clock():
            with pytest.raises(InvalidGrant):
                self.tokens.redeem_code(code)
            return nothing
        if code in self.spent:
            with pytest.raises(InvalidGrant):
                self.tokens.redeem_code(code)
            self.end(self.spent[code])
            return nothing
        issued = self.tokens.redeem_code(code)
        assert issued.grant_id not in self.dead
        known = self.grant_of_client.get(client_id)
        assert (issued.grant_id == known) == (known is not None and self.is_alive(known))
        self.grant_of_client[client_id] = issued.grant_id
        self.spent[code] = issued.grant_id
        self.living[issued.grant_id] = None
        self.keep(issued)
        branch = Branch(issued.grant_id, [issued.refresh_token])
        self.all_branches.append(branch)
        return branch

    @rule(branch=branches)
    def refresh(self, branch: Branch) -> None:
        if not branch.line:
            return
        if not self.is_alive(branch.grant_id):
            self.assert_refused(branch.line[-1])
            return
        issued = self.tokens.refresh(branch.line[-1], ("mcp",))
        self.keep(issued)
        branch.line.append(issued.refresh_token)
        branch.answered_at = self.clock()

    @precondition(lambda self: any(len(branch.line) > 1 for branch in self.all_branches))
    @rule(branch=branches)
    def lose_a_reply_and_refresh_again(self, branch: Branch) -> None:
        """The client never saw the newest pair and presents what it has."""
        if len(branch.line) < 2 or not self.is_alive(branch.grant_id):
            return
        lost, kept = branch.line[-1], branch.line[-2]
        issued = self.tokens.refresh(kept, ("mcp",))
        assert issued.grant_id == branch.grant_id
        if issued.refresh_token == lost:
            assert branch.answered_at is not None
            assert 0 <= self.clock() - branch.answered_at < REPLAY_GRACE_SECONDS
            return
        branch.void[lost] = None
        branch.line[-1] = issued.refresh_token
        branch.answered_at = self.clock()
        self.keep(issued)

    @rule(branch=branches, data=st.data())
    def replay(self, branch: Branch, data: st.DataObject) -> None:
        """Somebody presents a token that two later ones, or a lost reply's successor, put out of use."""
        old = [*branch.line[:-2], *branch.void]
        if not old:
            return
        self.assert_refused(data.draw(st.sampled_from(old)))
        self.end(branch.grant_id)

    @precondition(lambda self: self.living)
    @rule(data=st.data())
    def revoke(self, data: st.DataObject) -> None:
        grant_id = data.draw(st.sampled_from(list(self.living)))
        self.tokens.revoke_grant(grant_id)
        self.end(grant_id)

    @precondition(lambda self: self.dead)
    @rule(data=st.data())
    def revoke_again(self, data: st.DataObject) -> None:
        with pytest.raises(NotFound):
            self.tokens.revoke_grant(data.draw(st.sampled_from(list(self.dead))))

    @precondition(lambda self: self.living)
    @rule(data=st.data())
    def pause_and_resume(self, data: st.DataObject) -> None:
        grant_id = data.draw(st.sampled_from(list(self.living)))
        self.tokens.pause_grant(grant_id)
        held = [access for access in self.accesses if access.grant_id == grant_id]
        verdicts = [self.tokens.verify(access.token) for access in held]
        assert all(verdict.is_paused for verdict in verdicts if isinstance(verdict, VerifiedRequest))
        self.tokens.resume_grant(grant_id)

    @rule(seconds=st.sampled_from([1.0, 29.0, 31.0, 61.0, 600.0, 3601.0, 86400.0, 30 * 86400.0, 91 * 86400.0]))
    def let_time_pass(self, seconds: float) -> None:
        self.clock.advance(seconds)

    @rule()
    def start_again(self) -> None:
        self.database.close()
        self.open()
        for branch in self.all_branches:
            # What was answered lately is forgotten; the store alone decides.
            branch.answered_at = None

    @rule(entry=consumes(codes))
    def throw_away(self, entry: tuple[str, str, float]) -> None:
        """The browser never came back: the code is never redeemed."""

    # what must be true

    @invariant()
    def no_token_of_a_dead_or_over_grant_lives(self) -> None:
        for access in self.accesses[-30:]:
            verdict = self.tokens.verify(access.token)
            if access.grant_id in self.dead or access.expires_at <= self.clock():
                assert isinstance(verdict, Refusal)
            else:
                assert isinstance(verdict, VerifiedRequest)
                assert verdict.grant_id == access.grant_id

    @invariant()
    def at_most_one_refresh_token_of_a_login_lives(self) -> None:
        for branch in self.all_branches[-10:]:
            current = [token for token in {*branch.line, *branch.void} if self.tokens._is_unused(token)]
            assert current == ([branch.line[-1]] if branch.grant_id in self.living else [])

    @invariant()
    def the_list_agrees(self) -> None:
        living = self.grants.living(self.clock())
        assert living == {grant_id for grant_id in self.living if self.is_alive(grant_id)}


TestTokenMachine = TokenMachine.TestCase
TestTokenMachine.settings = settings(
    max_examples=40,
    stateful_step_count=40,
    deadline=None,
    derandomize=False,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
