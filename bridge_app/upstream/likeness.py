"""Tells whether a server found in an app's settings is one that is behind the bridge, and what is another one there."""

from collections.abc import Iterable, Mapping

from bridge_app.models import BUILTIN, Proposal, UpstreamSettings
from bridge_app.sentences import Sentence

_BY_ITSELF = ("none", "oauth", "person")
"""Ways to sign in that leave nothing in an app's settings."""


def alike(settings: UpstreamSettings, known: Iterable[UpstreamSettings]) -> tuple[UpstreamSettings, ...]:
    """Return the servers that run the same command, or have the same address."""
    return tuple(each for each in known if each.id != BUILTIN and _is_alike(each, settings))


def differences(kept: UpstreamSettings, secrets: Mapping[str, str], proposal: Proposal) -> tuple[str, ...]:
    """Return what a server alike has differently from a proposal, by names fit to be shown; `secrets` are those it has.

    A value that the app keeps where nobody can read it counts as the same if there is one.
    """
    settings = proposal.settings
    if settings.transport == "stdio":
        found = [] if kept.directory == settings.directory else ["folder"]
        here = _values(kept.environment, kept.secret_environment, "environment", secrets)
        there = _values(settings.environment, settings.secret_environment, "environment", proposal.secrets)
        return (*found, *_unlike(here, there))
    here = _values(kept.headers, kept.secret_headers, "header", secrets)
    there = _values(settings.headers, settings.secret_headers, "header", proposal.secrets)
    named = {each.casefold(): each for each in (*here, *there)}
    found = [] if _signs_in_alike(kept, secrets, proposal) else [Sentence("sign-in")]
    return (*found, *(named[each] for each in _unlike(_folded(here), _folded(there))))


def _is_alike(one: UpstreamSettings, other: UpstreamSettings) -> bool:
    if one.transport != other.transport:
        return False
    if one.transport == "http":
        return one.url.rstrip("/") == other.url.rstrip("/")
    return (one.command, one.arguments) == (other.command, other.arguments)


def _values(
    plain: Iterable[tuple[str, str]], secret: Iterable[str], kind: str, secrets: Mapping[str, str]
) -> dict[str, str | None]:
    """Return values by name, whether they are secrets or not; None for one that is not known."""
    return {**dict(plain), **{name: secrets.get(f"{kind}/{name}") for name in secret}}


def _unlike(here: Mapping[str, str | None], there: Mapping[str, str | None]) -> tuple[str, ...]:
    names = sorted({*here, *there})
    return tuple(
        name
        for name in names
        if name not in here or name not in there or (there[name] is not None and here[name] != there[name])
    )


def _folded(values: Mapping[str, str | None]) -> dict[str, str | None]:
    return {name.casefold(): value for name, value in values.items()}


def _signs_in_alike(kept: UpstreamSettings, secrets: Mapping[str, str], proposal: Proposal) -> bool:
    if proposal.settings.auth != "bearer" or kept.auth != "bearer":
        return proposal.settings.auth in _BY_ITSELF and kept.auth in _BY_ITSELF
    return "bearer" in proposal.missing or secrets.get("bearer") == proposal.secrets.get("bearer")
