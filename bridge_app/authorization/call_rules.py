"""What people said about single tools: allow, ask before each call, refuse."""

import asyncio
import json
import secrets
from collections.abc import Callable
from typing import Protocol

from bridge_app.approvals import Approvals
from bridge_app.errors import NotFound
from bridge_app.i18n import tr
from bridge_app.models import EVERY, Approval, ApprovalKind, Right, Rule, Verdict, VerifiedRequest
from bridge_app.sentences import to_keep

LONGEST_ARGUMENTS = 20_000
"""Characters of a call's arguments that are shown; a person does not read more."""
QUESTIONS_PER_GRANT = 5


class KeptRules(Protocol):
    """Remembers rules."""

    def list(self) -> tuple[Rule, ...]: ...


class CallRules:
    """Judge calls by what people said of them; ask the person where they wanted to be asked.

    Of several rules that fit, the one that says most precisely which tool, and then which client, wins. Thread rule: the
    event loop's thread.
    """

    def __init__(
        self,
        kept: KeptRules,
        approvals: Approvals,
        clock: Callable[[], float],
        *,
        new_code: Callable[[], str],
        effect_of: Callable[[str, str], Right | None] = lambda upstream, tool: None,
        ask_seconds: float = 55.0,
    ) -> None:
        self._kept = kept
        self._approvals = approvals
        self._clock = clock
        self._new_code = new_code
        self._effect_of = effect_of
        self._ask_seconds = ask_seconds
        self._rules: dict[tuple[str, str, str], Verdict] = {}
        self._spoken_of: frozenset[str] = frozenset()
        """The tools that any rule is about."""
        self._asked: dict[str, int] = {}
        self.read_again()

    def read_again(self) -> None:
        """Take up what was written since."""
        self._rules = {(rule.grant_id, rule.upstream, rule.tool): rule.verdict for rule in self._kept.list()}
        self._spoken_of = frozenset(tool for _, _, tool in self._rules)

    def verdict(self, grant_id: str, upstream: str, tool: str) -> Verdict:
        """Return what was said of a tool for a grant; what nobody spoke of is allowed."""
        if tool not in self._spoken_of and EVERY not in self._spoken_of:
            return "allow"
        for which in ((upstream, tool), (upstream, EVERY), (EVERY, tool), (EVERY, EVERY)):
            for whose in (grant_id, EVERY):
                said = self._rules.get((whose, *which))
                if said is not None:
                    return said
        return "allow"

    async def admit(self, who: VerifiedRequest, upstream: str, tool: str, arguments: object) -> str | None:
        """Return None if a call may be made now, or say why not; may wait for the person."""
        said = self.verdict(who.grant_id, upstream, tool)
        if said == "allow":
            return None
        if said == "refuse":
            return tr("The person at this computer does not let this app use “{tool}”.", tool=tool)
        if self._asked.get(who.grant_id, 0) >= QUESTIONS_PER_GRANT:
            return tr("Too many calls of this app wait for an answer already. Try again when they are answered.")
        is_allowed = await self._ask(who, upstream, tool, arguments)
        if is_allowed:
            return None
        return tr("The person at this computer did not allow this call of “{tool}”.", tool=tool)

    async def _ask(self, who: VerifiedRequest, upstream: str, tool: str, arguments: object) -> bool:
        now = self._clock()
        approval = Approval(
            id=secrets.token_urlsafe(16),
            kind=ApprovalKind.CALL,
            code=self._new_code(),
            client_name=who.client_name,
            client_id_host=None,
            redirect_host="",
            scopes=(),
            upstreams=(upstream,),
            asked_at=now,
            expires_at=now + self._ask_seconds,
            grant_id=who.grant_id,
            tool=tool,
            arguments=readable(arguments),
            effect=self._effect_of(upstream, tool),
        )
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        def take(is_allowed: bool, _: str) -> None:
            if not answer.done():
                answer.set_result(is_allowed)

        self._asked[who.grant_id] = self._asked.get(who.grant_id, 0) + 1
        self._approvals.ask(approval, take)
        try:
            return await answer
        finally:
            self._asked[who.grant_id] -= 1
            if not self._asked[who.grant_id]:
                del self._asked[who.grant_id]
            if not answer.done() or answer.cancelled():
                self._withdraw(approval.id)

    def _withdraw(self, approval_id: str) -> None:
        """The app left, or its grant ended: nobody needs the answer any more."""
        try:
            self._approvals.answer(approval_id, False, to_keep("the app gave up"))
        except NotFound:
            return


def readable(arguments: object) -> str:
    """Return a call's arguments as JSON text for people: nothing in it can disguise the rest."""
    text = json.dumps(arguments if arguments is not None else {}, indent=2, ensure_ascii=False)
    shown = "".join(each if each.isprintable() or each == "\n" else f"\\u{ord(each):04x}" for each in text)
    if len(shown) <= LONGEST_ARGUMENTS:
        return shown
    left_out = len(shown) - LONGEST_ARGUMENTS
    return shown[:LONGEST_ARGUMENTS] + "\n" + tr("… and {count} more characters", count=str(left_out))
