"""Turns events into the lines people read."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from bridge_app.authorization import policy
from bridge_app.events import (
    ApprovalAnswered,
    ApprovalAsked,
    AppSettingsWritten,
    CallFinished,
    ClientRegistered,
    Event,
    EverythingPaused,
    GrantIssued,
    GrantPaused,
    GrantResumed,
    GrantRevoked,
    GrantRightsChanged,
    GrantServersChanged,
    LoginCantBeRenewed,
    OtherProgramFound,
    ProgramAccepted,
    ProviderRightsChanged,
    RequestRefused,
    RulesChanged,
    SearchChanged,
    SignInFailed,
    TokenRefreshed,
    ToolChanged,
    UpstreamsChanged,
)
from bridge_app.i18n import speaking
from bridge_app.models import Activity, ApprovalKind, Grant
from bridge_app.sentences import to_keep

REFUSED_SECONDS = 60.0
"""A client that is refused again and again gets one line a minute."""


class Timeline:
    """Words for what happened. Events carry ids; `find_grant` tells whose they are."""

    def __init__(self, find_grant: Callable[[str], Grant | None]) -> None:
        self._find_grant = find_grant
        self._refused_at: dict[tuple[str | None, str], float] = {}

    @speaking("en")
    def line_for(self, event: Event, now: float) -> Activity | None:
        """Return the line for an event, or None for one that people need not read."""
        match event:
            case CallFinished():
                return self._call_line(event, now)
            case ClientRegistered(client_name=name):
                return Activity(now, "registered", None, name, None, to_keep("registered itself"))
            case ApprovalAsked(grant_id=grant_id, right=right, tool=tool) if right is not None:
                words = to_keep("asked for the right to {right}, for {tool}", right=policy.say_right(right), tool=tool)
                return self._grant_line(now, "asked", grant_id, words)
            case ApprovalAnswered(grant_id=grant_id, is_allowed=is_allowed, because=because, right=right) if right:
                what = policy.say_right(right)
                words = to_keep("not allowed to {right} ({because})", right=what, because=because)
                if is_allowed:
                    words = to_keep("allowed to {right} ({because})", right=what, because=because)
                line = self._grant_line(now, "consent", grant_id, words)
                return replace(line, outcome="ok" if is_allowed else "refused")
            case ApprovalAsked(kind=ApprovalKind.CALL, grant_id=grant_id, tool=tool):
                return self._grant_line(now, "asked", grant_id, to_keep("asked for one call of {tool}", tool=tool))
            case ApprovalAnswered(
                kind=ApprovalKind.CALL, grant_id=grant_id, is_allowed=is_allowed, because=because, tool=tool
            ):
                words = to_keep("not allowed to call {tool} once ({because})", tool=tool, because=because)
                if is_allowed:
                    words = to_keep("allowed to call {tool} once ({because})", tool=tool, because=because)
                line = self._grant_line(now, "consent", grant_id, words)
                return replace(line, outcome="ok" if is_allowed else "refused")
            case ApprovalAsked(client_name=name):
                return Activity(now, "asked", None, name, None, to_keep("asked to connect"))
            case ApprovalAnswered(client_name=name, is_allowed=is_allowed, because=because):
                words = (
                    to_keep("allowed ({because})", because=because)
                    if is_allowed
                    else to_keep("denied ({because})", because=because)
                )
                return Activity(now, "consent", None, name, None, words, "ok" if is_allowed else "refused")
            case LoginCantBeRenewed(client_name=name, person=person, words=words):
                return Activity(now, "sign-in", None, name, person, words)
            case ProviderRightsChanged(identity=identity, provider=provider, rights=rights):
                return Activity(
                    now,
                    "rights",
                    None,
                    None,
                    identity.name,
                    to_keep("{rights}, set by {provider}", rights=policy.say_rights(rights), provider=provider),
                )
            case SignInFailed(client_name=name, because=because):
                return Activity(now, "sign-in", None, name, None, because, "refused")
            case GrantIssued(grant_id=grant_id):
                grant = self._find_grant(grant_id)
                came = {
                    "key": to_keep("personal key made"),
                    "external": to_keep("came with a token of another server"),
                }
                words = came.get(grant.client_kind, to_keep("signed in")) if grant is not None else to_keep("signed in")
                return self._grant_line(now, "connected", grant_id, words)
            case GrantRightsChanged(grant_id=grant_id, rights=rights):
                return self._grant_line(
                    now, "rights", grant_id, to_keep("{rights}, set by you", rights=policy.say_rights(rights))
                )
            case GrantServersChanged(grant_id=grant_id, words=words):
                return self._grant_line(now, "rights", grant_id, to_keep("{words}, set by you", words=words))
            case SearchChanged(grant_id=grant_id, is_on=is_on):
                words = to_keep("finds tools by searching") if is_on else to_keep("gets all its tools in one list")
                return self._grant_line(now, "rights", grant_id, to_keep("{words}, set by you", words=words))
            case TokenRefreshed(grant_id=grant_id):
                return self._grant_line(now, "refreshed", grant_id, to_keep("renewed its access"))
            case GrantPaused(grant_id=grant_id):
                return self._grant_line(now, "paused", grant_id, to_keep("paused by you"))
            case GrantResumed(grant_id=grant_id):
                return self._grant_line(now, "resumed", grant_id, to_keep("resumed by you"))
            case GrantRevoked(grant_id=grant_id, because=because):
                return self._grant_line(now, "revoked", grant_id, because)
            case OtherProgramFound(grant_id=grant_id, program=program, is_refused=is_refused):
                words = to_keep("another program came with its access: {program}", program=program)
                if is_refused:
                    words = to_keep("another program came with its access, and was refused: {program}", program=program)
                line = self._grant_line(now, "program", grant_id, words)
                return replace(line, outcome="refused" if is_refused else "ok")
            case ProgramAccepted(grant_id=grant_id, program=program):
                return self._grant_line(
                    now, "program", grant_id, to_keep("{program} may use its access, said by you", program=program)
                )
            case EverythingPaused(is_paused=is_paused):
                words = to_keep("everything was paused") if is_paused else to_keep("everything was resumed")
                return Activity(now, "paused" if is_paused else "resumed", None, None, None, words)
            case UpstreamsChanged(words=words, added=added, changed=changed, removed=removed) if words:
                named = (*added, *changed, *removed)
                upstream = named[0] if len(named) == 1 else None
                return Activity(now, "server", None, None, None, words, upstream=upstream)
            case ToolChanged(upstream=upstream, tool=tool, is_settled=False):
                words = to_keep(
                    "{upstream}: {tool} is not what was approved, and refused", upstream=upstream, tool=tool
                )
                return Activity(now, "server", None, None, None, words, "refused", upstream=upstream)
            case RulesChanged(words=words) if words:
                return Activity(now, "rule", None, None, None, words)
            case AppSettingsWritten(app=app, words=words):
                return Activity(now, "app", None, app, None, words)
            case RequestRefused(grant_id=grant_id, because=because):
                if now - self._refused_at.get((grant_id, because), 0.0) < REFUSED_SECONDS:
                    return None
                self._refused_at[(grant_id, because)] = now
                line = self._grant_line(now, "refused", grant_id, because)
                return Activity(now, "refused", grant_id, line.client_name, line.subject, because, "refused")
        return None

    def _call_line(self, event: CallFinished, now: float) -> Activity:
        """Return the line for a call; it says itself whose it was, so that no call costs a look into the store."""
        name, person = event.client_name, event.person
        if not person:
            line = self._grant_line(now, "called", event.grant_id, "")
            name, person = line.client_name or name, line.subject or ""
        words = f"{event.method} {event.name}"
        if event.outcome != "ok":
            words = f"{words} ({event.outcome})"
        results: dict[str, Literal["ok", "refused"]] = {
            "ok": "ok",
            "refused": "refused",
        }
        result: Literal["ok", "refused", "failed"] = results.get(event.outcome, "failed")
        return Activity(
            now, "called", event.grant_id, name, person or None, words, result, event.ms, event.upstream or None
        )

    def _grant_line(self, now: float, kind: str, grant_id: str | None, detail: str) -> Activity:
        grant = self._find_grant(grant_id) if grant_id else None
        return Activity(
            now, kind, grant_id, grant.client_name if grant else None, grant.identity.name if grant else None, detail
        )
