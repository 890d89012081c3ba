"""What a settings form asks without waiting, on any thread: is this right, what is to be registered, what says a `.env`?"""

from dataclasses import dataclass, field

from bridge_app.authorization.sign_in import callback_address
from bridge_app.config import AccessTokens, ProviderChoice, SignIn
from bridge_app.identity import access_tokens, oidc, pangea
from bridge_app.identity.forms import Misfit as Misfit
from bridge_app.identity.providers import callback_path, misfits_in
from bridge_app.models import AuditLogState
from bridge_app.sentences import Sentence, joined
from bridge_app.upstream.secret_signs import is_secret
from bridge_app.upstream.server_configs import is_loopback


def check_sign_in(settings: SignIn, client_secret: str | None) -> tuple[Misfit, ...]:
    """Say which fields can't be right as they stand; a secret of None is the one kept, which is not looked at."""
    misfits = misfits_in(settings, client_secret or "")
    return tuple(each for each in misfits if client_secret is not None or each.field != "client_secret")


def check_service(domain: str, token: str | None, config_id: str = "") -> tuple[Misfit, ...]:
    """Say which fields of a Pangea service can't be right; a token of None is the one kept, which is not looked at."""
    return pangea.check_service(domain, token, config_id)


def say_audit_log(state: AuditLogState) -> Sentence:
    """Say how sending activity to the audit log gets on."""
    words = Sentence("All is sent to Pangea Secure Audit Log.")
    if state.waiting == 1:
        words = Sentence("1 event waits for Pangea Secure Audit Log.")
    elif state.waiting:
        words = Sentence("{count} events wait for Pangea Secure Audit Log.", count=state.waiting)
    lost: str = ""
    if state.lost:
        lost = Sentence("{count} older ones were trimmed before they could be sent.", count=state.lost)
    return joined(words, lost, state.trouble)


def check_access_tokens(settings: AccessTokens, client_secret: str | None) -> tuple[Misfit, ...]:
    """Say which fields can't be right as they stand; a secret of None is the one kept, which is not looked at."""
    misfits = access_tokens.check_shapes(settings, client_secret or "")
    return tuple(each for each in misfits if client_secret is not None or each.field != "client_secret")


def is_introspection_secret_for(kept: AccessTokens, now: AccessTokens) -> bool:
    """Tell whether a secret kept for some settings goes nowhere else under others: it is not shown to a new address."""
    return access_tokens.secret_destinations(now) <= access_tokens.secret_destinations(kept)


def looks_secret(name: str, value: str) -> bool:
    """Tell whether a setting of a server of this name, with this value, looks like a secret."""
    return is_secret(name, value)


def is_plain_http(url: str) -> bool:
    """Tell whether an address leads to another computer without encryption."""
    return url.strip().lower().startswith("http://") and not is_loopback(url.strip())


def callback_for(settings: SignIn, address: str) -> str:
    """Return what to register as redirect URI with the provider, for a bridge at this address."""
    return callback_address(address, callback_path(settings))


@dataclass(frozen=True, slots=True)
class FoundInEnv:
    """What a `.env` said about signing in; empty for what it did not."""

    address: str = ""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    audience: str = ""
    scopes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    """Names of lines that belong to the provider but mean nothing here."""


def read_env(provider: ProviderChoice, text: str) -> FoundInEnv:
    """Read the lines of a `.env` that are about this provider: PANGEA_… or AUTH0_…; nothing else in it is kept."""
    if provider == "pangea":
        found = pangea.read_env(text)
        return FoundInEnv(
            found.hosted_login or "",
            found.client_id or "",
            found.client_secret or "",
            scopes=found.scopes,
            left_out=(*(("PANGEA_VAULT_TOKEN",) if found.vault_token else ()), *found.left_out),
        )
    auth0 = oidc.read_env(text)
    return FoundInEnv(auth0.issuer or "", auth0.client_id or "", auth0.client_secret or "", auth0.audience or "")
