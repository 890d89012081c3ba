"""What travels through a client comes back as it left, or not at all."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_app.upstream.sealed_states import KEY_BYTES, States

KEY = bytes(range(KEY_BYTES))
CLAIMS = {"call": "c", "grant": "g", "of": "digest", "until": 12.5}


def test_a_state_comes_back_as_it_was_sealed_and_shows_nothing() -> None:
    state = States(KEY).seal(CLAIMS)

    assert States(KEY).open(state) == CLAIMS
    assert b"digest" not in base64.urlsafe_b64decode(state)


def test_no_two_states_look_alike() -> None:
    states = States(KEY)

    assert len({states.seal(CLAIMS) for _ in range(100)}) == 100


def test_a_state_of_another_key_is_none() -> None:
    state = States(KEY).seal(CLAIMS)

    assert States(bytes(KEY_BYTES)).open(state) is None


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_a_state_of_which_one_byte_was_changed_is_none(place: int, change: int) -> None:
    states = States(KEY)
    sealed = bytearray(base64.urlsafe_b64decode(states.seal(CLAIMS)))
    sealed[place % len(sealed)] ^= change

    assert states.open(base64.urlsafe_b64encode(sealed).decode()) is None


@given(
    st.one_of(
        st.text(), st.none(), st.integers(), st.binary().map(lambda data: base64.urlsafe_b64encode(data).decode())
    )
)
def test_what_was_never_sealed_is_none(state: object) -> None:
    assert States(KEY).open(state) is None


@pytest.mark.parametrize("more", [" ", "\n", "=", "===", "é", "!"])
def test_a_state_has_one_spelling(more: str) -> None:
    states = States(KEY)
    state = states.seal(CLAIMS)

    assert states.open(state + more) is None
    assert states.open(more + state) is None
    assert states.open(state.rstrip("=") + "A") is None


def test_a_key_is_of_full_length() -> None:
    with pytest.raises(ValueError, match="32"):
        States(KEY[:16])
