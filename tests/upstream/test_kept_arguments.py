"""Arguments that are kept for people: no secret among them, never much of them, and only of the call they came with."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_app.upstream.kept_arguments import LONGEST_KEPT, ArgumentRecorder, fit_to_keep
from bridge_app.upstream.secret_signs import HIDDEN

GITHUB = "ghp_" + "a1B2c3D4e5F6" * 3
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl"


@pytest.mark.parametrize(
    ("arguments", "secret"),
    [
        ({"password": "hunter2"}, "hunter2"),
        ({"api_key": 8261}, "8261"),
        ({"api_key": "8261"}, "8261"),
        ({"card_pin": 8261}, "8261"),
        ({"meta": {"Authorization": {"scheme": "Custom", "value": "opensesame"}}}, "opensesame"),
        ({"credentials": ["ada", "opensesame"]}, "opensesame"),
        ({"env": [{"name": "API_KEY", "value": "opensesame"}]}, "opensesame"),
        ({"headers": [{"key": "X-Auth-Token", "value": "opensesame"}]}, "opensesame"),
        ({"query": GITHUB}, GITHUB),
        ({"query": f"use {GITHUB} for it"}, GITHUB),
        ({"query": f'token="{GITHUB}"'}, GITHUB),
        ({"deep": [[{"text": f"x{JWT}"}, f"({JWT})"]]}, JWT.split(".")[1] + ")"),
        ({"url": "https://ada:opensesame@example.com/x"}, "opensesame"),
        ({"url": "https://example.com/x?access_token=opensesame"}, "opensesame"),
        ({"command": "curl -H 'Authorization: Bearer opensesame' https://example.com"}, "opensesame"),
        ({"command": "mysql --password opensesame -h db"}, "opensesame"),
        ({"command": "API_KEY=opensesame run"}, "opensesame"),
        ({"args": ["--token", "opensesame", "--verbose"]}, "opensesame"),
        ({"body": '{"client_secret": "opensesame"}'}, "opensesame"),
        ({"file": "-----BEGIN PRIVATE KEY-----\nMIIopensesame\n-----END PRIVATE KEY-----"}, "opensesame"),
        ({GITHUB: "as a name"}, GITHUB),
        ({"text": "x" * 1995 + " " + GITHUB}, GITHUB[:12]),
        ("Bearer opensesame", "opensesame"),
    ],
)
def test_what_looks_like_a_secret_is_not_kept(arguments: Any, secret: str) -> None:
    kept = fit_to_keep(arguments)

    assert secret not in kept
    assert HIDDEN in kept or "***" in kept or "…" in kept


@pytest.mark.parametrize(
    "arguments",
    [
        {"query": "rain in Spain", "limit": 20, "exact": True, "after": None, "share": 0.5},
        {"path": "/home/ada/notes/2026-11-21.md", "lines": [1, 2, 3]},
        {"max_tokens": 500, "keyboard": "de", "tags": ["a", "b"]},
        {"text": "Größe, naïve, 東京"},
        {"url": "https://example.com/docs/2#top", "spin": 3},
        {"command": "git log --oneline -n 5"},
    ],
)
def test_what_is_plain_is_kept_as_it_is(arguments: Any) -> None:
    assert json.loads(fit_to_keep(arguments)) == arguments


def test_direction_marks_and_control_characters_show() -> None:
    kept = fit_to_keep({"name": "a\u202eb\u0007\u2028"})

    assert "\u202e" not in kept
    assert "\\u202e" in kept
    assert "\u2028" not in kept


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=40,
    )
)
def test_whatever_is_carried_little_is_kept_of_it(arguments: Any) -> None:
    kept = fit_to_keep(arguments)

    assert len(kept.encode()) <= LONGEST_KEPT


def test_huge_and_deep_arguments_are_cut_short_quickly() -> None:
    deep: Any = "end"
    for _ in range(500):
        deep = [deep]
    for arguments in ({"text": "word " * 2_000_000}, {"rows": [{"n": 1}] * 500_000}, deep, ["é" * 3000] * 3):
        kept = fit_to_keep(arguments)

        assert len(kept.encode()) <= LONGEST_KEPT
        assert "…" in kept


def test_a_recorder_that_is_off_keeps_nothing() -> None:
    recorder = ArgumentRecorder()

    recorder.note("g1", "notes", "search", {"query": "rain"})

    assert recorder.take("g1", "notes", "search") is None


def test_arguments_are_handed_out_once_and_only_with_their_own_call() -> None:
    recorder = ArgumentRecorder(is_on=True)

    recorder.note("g1", "notes", "search", {"query": "rain"})
    assert json.loads(recorder.take("g1", "notes", "search") or "") == {"query": "rain"}
    assert recorder.take("g1", "notes", "search") is None

    recorder.note("g1", "notes", "search", {"query": "rain"})
    assert recorder.take("g2", "notes", "search") is None
    assert recorder.take("g1", "notes", "search") is None

    recorder.note("g1", "notes", "search", {"query": "rain"})
    recorder.note("g1", "notes", "list", None)
    assert recorder.take("g1", "notes", "list") is None
