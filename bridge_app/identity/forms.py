"""What a person typed into the sign-in settings, judged before anything is sent anywhere."""

from dataclasses import dataclass

from bridge_app.identity.endpoints import AuthMethod, find_fault


@dataclass(frozen=True, slots=True)
class Misfit:
    """A field that can't be right as it stands, and why. Never repeats a secret."""

    field: str
    words: str


def check_given(field: str, text: str, what: str) -> tuple[Misfit, ...]:
    """Complain if nothing, or something with blanks in it, was typed."""
    if not text.strip():
        return (Misfit(field, f"The {what} is missing."),)
    if any(each.isspace() or not each.isprintable() for each in text.strip()):
        return (Misfit(field, f"The {what} has a blank in it; perhaps too much was copied."),)
    return ()


def check_address(field: str, text: str, what: str = "address") -> tuple[Misfit, ...]:
    """Complain if this is no address that a secret may be sent to."""
    if misfits := check_given(field, text, what):
        return misfits
    fault = find_fault(text.strip())
    return (Misfit(field, fault),) if fault else ()


def check_secret(text: str, auth_method: AuthMethod) -> tuple[Misfit, ...]:
    """Complain if a secret is missing where one is sent."""
    if auth_method == "none":
        return ()
    return check_given("client_secret", text, "client secret")
