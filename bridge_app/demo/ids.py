"""Identifiers in Pangea's shape: a prefix and 32 letters of the base32 alphabet."""

import random
import re

ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"


class Ids:
    """Makes identifiers: unguessable, or with a seed the same ones in the same order every time."""

    def __init__(self, seed: int | str | None = None) -> None:
        # A seed is asked for by tests that compare answers; the tokens are then guessable by design.
        self._random = random.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311

    def new(self, prefix: str) -> str:
        """Return a new identifier such as `pui_…`."""
        return f"{prefix}_" + "".join(self._random.choices(ALPHABET, k=32))

    def number(self, bits: int) -> int:
        """Return a random number, for a key."""
        return self._random.getrandbits(bits)


def has_shape(value: str, prefix: str) -> bool:
    """Whether a value looks like an identifier with this prefix."""
    return re.fullmatch(rf"{prefix}_[a-z2-7]{{32}}", value) is not None
