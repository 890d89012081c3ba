"""What a person typed into the sign-in settings, judged before anything is sent anywhere."""

from dataclasses import dataclass

from bridge_app.identity.endpoints import AuthMethod, find_fault
from bridge_app.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Misfit:
    """A field that can't be right as it stands, and why. Never repeats a secret."""

    field: str
    words: str


FIELD_NAMES = {
    "address": Sentence("address"),
    "algorithms": Sentence("algorithms"),
    "audience": Sentence("audience"),
    "authorization_endpoint": Sentence("authorization endpoint"),
    "client_id": Sentence("client id"),
    "client_secret": Sentence("client secret"),
    "hosted_login": Sentence("hosted login"),
    "introspection_endpoint": Sentence("introspection endpoint"),
    "issuer": Sentence("issuer"),
    "jwks_uri": Sentence("key address"),
    "name": Sentence("name"),
    "parameters": Sentence("parameters"),
    "revocation_endpoint": Sentence("revocation endpoint"),
    "subject_claim": Sentence("claim that names the person"),
    "token_endpoint": Sentence("token endpoint"),
    "userinfo_endpoint": Sentence("userinfo endpoint"),
}


def name_of_field(field: str) -> str:
    """Name a field of a form for people."""
    return FIELD_NAMES.get(field, field.replace("_", " "))


def check_given(field: str, text: str, what: str) -> tuple[Misfit, ...]:
    """Complain if nothing, or something with blanks in it, was typed."""
    if not text.strip():
        return (Misfit(field, Sentence("The {what} is missing.", what=what)),)
    if any(each.isspace() or not each.isprintable() for each in text.strip()):
        return (Misfit(field, Sentence("The {what} has a blank in it; perhaps too much was copied.", what=what)),)
    return ()


def check_address(field: str, text: str, what: str = Sentence("address")) -> tuple[Misfit, ...]:
    """Complain if this is no address that a secret may be sent to."""
    if misfits := check_given(field, text, what):
        return misfits
    fault = find_fault(text.strip())
    return (Misfit(field, fault),) if fault else ()


def check_secret(text: str, auth_method: AuthMethod) -> tuple[Misfit, ...]:
    """Complain if a secret is missing where one is sent."""
    if auth_method == "none":
        return ()
    return check_given("client_secret", text, Sentence("client secret"))
