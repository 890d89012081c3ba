"""Everything about the stand-in that a test may turn, and the profiles that set several knobs at once."""

import math
import types
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

Profile = Literal["strict", "lenient", "v1beta", "jwt", "minimal"]
TokenFault = Literal["none", "issuer", "audience", "kid", "alg_none", "hs256", "signature", "expired"]


class UnknownKnob(ValueError):
    """A knob that does not exist, or a value it can't have."""


@dataclass
class Knobs:
    """The stand-in's behaviour now. Times are seconds."""

    code_life: float = 60
    access_life: float = 3600
    """Unless the client has a lifetime of its own."""
    refresh_life: float = 172_800

    issue_refresh: bool = True
    refresh_rotation: bool = True
    omit: list[str] = field(default_factory=list)
    """Fields left out of token answers: expires_in, scope, token_type, refresh_token, access_token, id_token."""
    granted_scope: str | None = None
    """What every code grants, whatever was asked and allowed."""
    token_format: Literal["opaque", "jwt"] = "opaque"
    jwt_fault: TokenFault = "none"
    """What is wrong with access tokens in JWT form."""
    id_token_fault: TokenFault | Literal["nonce"] = "none"

    pkce: Literal["ignore", "verify_if_present", "required"] = "verify_if_present"
    state_pattern: bool = True
    """Insist on `state` and on its published pattern."""
    resource_parameter: Literal["ignored", "refused"] = "ignored"
    redirect_match: Literal["exact", "wildcard", "loopback_port"] = "exact"
    any_auth_method: bool = False
    """Accept Basic and POST from every client, whichever it is registered for."""
    public_clients: bool = False
    callback_state: Literal["intact", "altered", "missing", "duplicated"] = "intact"
    callback_fault: Literal["none", "missing_code", "error", "extra", "wrong_iss", "mix_up"] = "none"
    callback_error: str = "server_error"
    send_iss: bool = False
    consent: Literal["remembered", "always", "never", "partial"] = "remembered"
    """`partial` leaves out the last of several scopes even if the person allowed it."""

    secret_expired: bool = False
    client_disabled: bool = False
    user_disabled: bool = False
    introspect_any_client: bool = False
    introspection: Literal["full", "minimal"] = "full"
    """`minimal` names no person: active, client_id and scope only."""
    metadata: Literal["present", "absent", "lying"] = "present"
    openid_configuration: bool = False

    strict_requests: bool = True
    """API: refuse properties that are not described, and identifiers of the wrong shape."""
    session_last: bool = True
    """Whether listings always carry `last`; the description makes it optional, pangea-sdk 6.13 fails without."""
    vault: Literal["up", "down", "no_credit", "forbidden"] = "up"
    vault_duplicates: Literal["allowed", "refused"] = "allowed"
    vault_version_order: Literal["desc", "asc"] = "desc"
    vault_version_counting: Literal["from_end", "steps_back"] = "from_end"
    """Of five versions, `-2` is the fourth from_end and the third by steps_back."""
    vault_delay: float = 0
    """How long a change stays out of list and get_bulk."""
    audit: Literal["up", "down", "no_credit"] = "up"
    audit_reject_field: str | None = None
    """An event field the schema is said not to have."""
    audit_polls: int = 1
    """How often a request taken for later answers "not yet"."""
    service: Literal["up", "gone", "parked"] = "up"
    """All of it: `gone` answers 410, `parked` a page that has nothing to do with it."""

    def change(self, changes: Mapping[str, Any]) -> None:
        """Turn some knobs; none if one of them is wrong. Raises UnknownKnob."""
        hints = get_type_hints(type(self))
        for name, value in changes.items():
            if name not in hints:
                raise UnknownKnob(f"There is no knob {name}.")
            if not _fits(value, hints[name]):
                raise UnknownKnob(f"{name} can't be {value!r}.")
        for name, value in changes.items():
            setattr(self, name, value)

    def as_dict(self) -> dict[str, Any]:
        """Return every knob's name and value."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


_PROFILES: dict[Profile, dict[str, Any]] = {
    "strict": {},
    "lenient": {
        "pkce": "ignore",
        "state_pattern": False,
        "redirect_match": "wildcard",
        "any_auth_method": True,
        "public_clients": True,
        "introspect_any_client": True,
        "strict_requests": False,
    },
    "v1beta": {},
    "jwt": {"token_format": "jwt"},
    "minimal": {"metadata": "absent", "issue_refresh": False, "pkce": "ignore"},
}
PROFILES: tuple[Profile, ...] = tuple(_PROFILES)


def knobs_of(profile: Profile) -> Knobs:
    """Return the knobs as a profile sets them. Raises UnknownKnob for a profile that does not exist."""
    if profile not in _PROFILES:
        raise UnknownKnob(f"There is no profile {profile}; there are {', '.join(_PROFILES)}.")
    knobs = Knobs()
    knobs.change(_PROFILES[profile])
    return knobs


def _fits(value: Any, kind: Any) -> bool:
    if get_origin(kind) in (Union, types.UnionType):
        return any(_fits(value, each) for each in get_args(kind))
    if get_origin(kind) is Literal:
        return isinstance(value, str) and value in get_args(kind)
    if get_origin(kind) is list:
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, kind)
