"""A call that was refused for want of a right: ask the person whether the app may have it, and tell the app how it stands."""

import logging
import secrets
from collections.abc import Callable

from bridge_app.approvals import Approvals
from bridge_app.authorization import policy
from bridge_app.authorization.clients import ClientRegistry, vouching_host
from bridge_app.authorization.names import clean_line
from bridge_app.authorization.tokens import Tokens
from bridge_app.errors import BridgeError, NotFound, StoreUnavailable
from bridge_app.i18n import tr
from bridge_app.identity.local import MAX_WAITING, new_approval_code, normalise_approval_code
from bridge_app.models import Approval, ApprovalKind, Grant, GrantState, Right, Tool, Upstream, VerifiedRequest
from bridge_app.sentences import to_keep
from bridge_app.store.grants import Grants
from bridge_app.store.rights_questions import QuestionAnswer, RightsQuestion, RightsQuestions

logger = logging.getLogger(__name__)

QUIET_SECONDS = 600.0
"""How long nobody is asked again for a right that was denied, or left without an answer."""
OPEN_PER_GRANT = 2
MAX_OPEN = 4
"""Open questions of this kind at once: apps that want to connect must find room beside them."""


class Refusals:
    """Turns refused calls into questions, and a yes into a right. Thread rule: the thread that owns the bridge."""

    def __init__(
        self,
        *,
        questions: RightsQuestions,
        grants: Grants,
        tokens: Tokens,
        registry: ClientRegistry,
        approvals: Approvals,
        upstreams: Callable[[], tuple[Upstream, ...]],
        name_of_issuer: Callable[[str], str],
        is_paused: Callable[[], bool],
        clock: Callable[[], float],
        approval_seconds: float,
    ) -> None:
        self._questions = questions
        self._grants = grants
        self._tokens = tokens
        self._registry = registry
        self._approvals = approvals
        self._upstreams = upstreams
        self._name_of_issuer = name_of_issuer
        self._is_paused = is_paused
        self._clock = clock
        self._approval_seconds = approval_seconds

    def explain(self, who: VerifiedRequest, tool: Tool) -> str | None:
        """Say to an app how it stands with a call that was just refused, and ask the person if that may help.

        Not asked: what the identity provider does not allow, what waits already, what was denied a short while ago, and
        more than a few things at once. None means that there is nothing to say beyond the refusal.
        """
        missing = policy.judge(who.rights, tool)
        if missing is None:
            return None
        if missing not in who.provider_rights:
            return policy.refuse_bound(who.rights, missing, self._name_of_issuer(who.identity.issuer))
        now = self._clock()
        try:
            last = self._questions.latest(who.grant_id, missing)
            if last is not None and last.is_open(now):
                return policy.refuse_asked(who.rights, missing, is_new=False)
            if last is not None and _was_denied_lately(last, now):
                return policy.refuse_denied(who.rights, missing)
            grant = self._grants.get(who.grant_id, now=now)
            if grant is None or grant.state is not GrantState.ACTIVE or not self._has_room(grant, now):
                return None
            self._ask(grant, tool, missing, now)
        except StoreUnavailable as error:
            logger.warning("nobody could be asked about a refused call: %s", error)
            return None
        return policy.refuse_asked(who.rights, missing, is_new=True)

    def find_by_code(self, code: str) -> Approval | None:
        """Return the open question that carries this short code, or None."""
        question = self._questions.find_by_code(normalise_approval_code(code))
        if question is None or not question.is_open(self._clock()):
            return None
        grant = self._grants.get(question.grant_id, now=self._clock())
        return None if grant is None else self._approval(question, grant)

    def answer_by_code(self, code: str, is_allowed: bool) -> Approval | None:
        """Answer the open question that carries this short code, from a terminal; None if there is none.

        Raises NotFound, and BridgeError where the right can't be given.
        """
        approval = self.find_by_code(code)
        if approval is None:
            return None
        if any(each.id == approval.id for each in self._approvals.pending()):
            self._approvals.answer(approval.id, is_allowed, to_keep("the command line"))
        else:
            self._record(approval.id, is_allowed, to_keep("the command line"))
        return approval

    def open_questions(self) -> tuple[Approval, ...]:
        """Return the open questions as stored, oldest first, also those that another process asked."""
        now = self._clock()
        found = ((each, self._grants.get(each.grant_id, now=now)) for each in self._questions.waiting(now))
        return tuple(self._approval(each, grant) for each, grant in found if grant is not None)

    def resume(self) -> None:
        """Take up the questions that were open when the app stopped."""
        self.review()
        for approval in self.open_questions():
            self._put(approval)

    def review(self) -> None:
        """End the open questions that matter no more: the grant ended or is paused, or its rights are others now."""
        now = self._clock()
        for question in self._questions.waiting(now):
            grant = self._grants.get(question.grant_id, now=now)
            if grant is None or grant.ended_at is not None:
                self._close(question, "withdrawn", to_keep("its access ended"))
            elif grant.state is GrantState.PAUSED or self._is_paused():
                self._close(question, "withdrawn", to_keep("it was paused"))
            elif question.right in grant.rights:
                self._close(question, "allow", to_keep("its rights were changed"))
            elif question.right not in grant.provider_rights:
                self._close(
                    question,
                    "withdrawn",
                    to_keep("{issuer} does not allow it", issuer=self._name_of_issuer(grant.identity.issuer)),
                )

    def notice_answers(self) -> None:
        """Close the questions that another process answered."""
        for approval in self._pending():
            question = self._questions.get(approval.id)
            if question is None:
                self._approvals.answer(approval.id, False, to_keep("its access ended"))
            elif question.answer is not None:
                self._approvals.answer(approval.id, question.answer == "allow", question.answered_by or "")

    def review_if_any_waits(self) -> None:
        """Do the same as `review` where the window shows a question, since time alone ends grants, too."""
        if self._pending():
            self.review()

    # inside

    def _pending(self) -> tuple[Approval, ...]:
        return tuple(each for each in self._approvals.pending() if each.kind is ApprovalKind.RIGHTS)

    def _has_room(self, grant: Grant, now: float) -> bool:
        waiting = self._questions.waiting(now)
        of_grant = sum(each.grant_id == grant.id for each in waiting)
        has_room = of_grant < OPEN_PER_GRANT and len(waiting) < MAX_OPEN
        return has_room and len(self._approvals.pending()) < MAX_WAITING

    def _ask(self, grant: Grant, tool: Tool, missing: Right, now: float) -> None:
        question = RightsQuestion(
            id=f"q_{secrets.token_hex(8)}",
            grant_id=grant.id,
            tool=clean_line(tool.name, 80),
            right=missing,
            code=new_approval_code(),
            asked_at=now,
            expires_at=now + self._approval_seconds,
        )
        self._questions.add(question)
        self._put(self._approval(question, grant))

    def _put(self, approval: Approval) -> None:
        self._approvals.ask(approval, lambda is_allowed, by: self._record(approval.id, is_allowed, by))

    def _record(self, question_id: str, is_allowed: bool, answered_by: str) -> None:
        """Write the answer down and carry it out. One that was given before is left as it is."""
        question = self._questions.get(question_id)
        if question is None or question.answer is not None:
            return
        # Before the rights change: what follows from that looks at the questions that are still open.
        self._questions.answer(question_id, "allow" if is_allowed else "deny", answered_by, now=self._clock())
        if not is_allowed:
            return
        try:
            grant = self._grants.get(question.grant_id, now=self._clock())
            if grant is None:
                raise NotFound("There is no such connected client.", "It may have been revoked already.")
            self._tokens.set_rights(grant.id, policy.rights_of([*grant.rights, question.right]))
        except BridgeError:
            self._questions.reopen(question_id)
            raise

    def _close(self, question: RightsQuestion, answer: QuestionAnswer, because: str) -> None:
        self._questions.answer(question.id, answer, because, now=self._clock())
        if any(each.id == question.id for each in self._approvals.pending()):
            self._approvals.answer(question.id, answer == "allow", because)

    def _approval(self, question: RightsQuestion, grant: Grant) -> Approval:
        client = self._registry.known(grant.client_id)
        return Approval(
            id=question.id,
            kind=ApprovalKind.RIGHTS,
            code=question.code,
            client_name=grant.client_name,
            client_id_host=None if client is None else vouching_host(client),
            redirect_host=grant.redirect_host,
            scopes=grant.scopes,
            upstreams=tuple(each.name for each in self._upstreams() if each.id in grant.upstreams),
            asked_at=question.asked_at,
            expires_at=question.expires_at,
            was_allowed_before=True,
            grant_id=grant.id,
            tool=question.tool,
            right=question.right,
        )


def _was_denied_lately(question: RightsQuestion, now: float) -> bool:
    if question.answer not in (None, "deny"):
        return False
    ended_at = question.expires_at if question.answered_at is None else question.answered_at
    return ended_at + QUIET_SECONDS > now


def say_question(approval: Approval) -> str:
    """Say what an app asks of the person, to follow its name."""
    if approval.kind is ApprovalKind.RIGHTS and approval.right is not None:
        return tr(
            "wants the right to {what} (it called “{tool}”)", what=policy.say_right(approval.right), tool=approval.tool
        )
    if approval.kind is ApprovalKind.CALL:
        return tr("wants to call “{tool}” (answer in the window; no answer counts as no)", tool=approval.tool)
    return tr("wants to connect")
