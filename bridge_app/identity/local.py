"""No outside account: the person at this computer proves to be here by answering in the app."""

import getpass
import secrets
from collections.abc import Callable

from bridge_app.approvals import Approvals
from bridge_app.errors import BridgeError
from bridge_app.models import Approval, Identity

ISSUER = "urn:mcp-auth-bridge:this-computer"
MAX_WAITING = 8
"""Open questions at once; more would only bury the honest one."""
_ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"


class TooManyQuestions(BridgeError):
    """The person already has as many questions open as one can answer with care."""


def new_approval_code() -> str:
    """Return a short code to compare by eye, for example "K7Q3-M2XD" (about 39 bits, no look-alike characters)."""
    letters = [secrets.choice(_ALPHABET) for _ in range(8)]
    return f"{''.join(letters[:4])}-{''.join(letters[4:])}"


def normalise_approval_code(text: str) -> str:
    """Return a code typed by a person in its stored form ("k7q3 m2xd" becomes "K7Q3-M2XD")."""
    letters = "".join(character for character in text.upper() if character.isalnum())
    return f"{letters[:4]}-{letters[4:]}"


def identity_of_this_person() -> Identity:
    """Return the person logged in to this computer."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        name = "user"
    return Identity(ISSUER, name, name)


class LocalApproval:
    """Signs in the person at this computer. A web page, or a program that can only speak HTTP, can't answer for them."""

    def __init__(self, approvals: Approvals) -> None:
        self._approvals = approvals

    def check_room(self, approval_id: str) -> None:
        """Raise TooManyQuestions unless this question waits already or may be asked now."""
        pending = self._approvals.pending()
        if len(pending) >= MAX_WAITING and all(other.id != approval_id for other in pending):
            raise TooManyQuestions(
                "Too many apps are asking at once.",
                "Answer the open questions in MCP Auth Bridge first, then try again.",
            )

    def ask(self, approval: Approval, on_answer: Callable[[bool, str], None]) -> None:
        """Put the question to the person. Raises TooManyQuestions."""
        self.check_room(approval.id)
        self._approvals.ask(approval, on_answer)
