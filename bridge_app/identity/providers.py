"""The identity provider that the settings name."""

from collections.abc import Callable
from urllib.parse import urlsplit

import httpx

from bridge_app.config import SignIn, fault_of_parameter
from bridge_app.identity import oauth, oidc, pangea
from bridge_app.identity.base import IdentityProvider
from bridge_app.identity.forms import Misfit
from bridge_app.identity.oauth import OAuthProvider, OAuthSettings
from bridge_app.identity.oidc import OidcSettings, OpenIdProvider
from bridge_app.identity.pangea import PangeaProvider, PangeaSettings
from bridge_app.sentences import Sentence

PANGEA_CALLBACK = "/pangea/callback"
CALLBACK = "/callback"
_ASKED_OF_SOME = {"https://accounts.google.com": (("access_type", "offline"), ("prompt", "consent"))}
"""What some issuers want to hear before a login can be renewed, where others go by `offline_access`."""


def make_provider(
    settings: SignIn, client_secret: str | None, http: httpx.AsyncClient, clock: Callable[[], float]
) -> IdentityProvider | None:
    """Return the provider, or None for local approval, which needs none. Raises SignInRefused for impossible settings."""
    match settings.provider:
        case "local":
            return None
        case "pangea":
            return PangeaProvider(
                PangeaSettings(
                    hosted_login=settings.address,
                    client_id=settings.client_id,
                    client_secret=client_secret,
                    auth_method=settings.auth_method,
                    scopes=settings.scopes,
                    sends_pkce=settings.pkce,
                    name=settings.name or "Pangea",
                    parameters=settings.parameters,
                ),
                http,
                clock,
            )
        case "oidc":
            return OpenIdProvider(
                OidcSettings(
                    issuer=settings.address,
                    client_id=settings.client_id,
                    client_secret=client_secret,
                    auth_method=settings.auth_method,
                    scopes=settings.scopes or ("openid", "profile", "email"),
                    audience=settings.audience or None,
                    name=settings.name or None,
                    parameters=(*_ASKED_OF_SOME.get(settings.address, ()), *settings.parameters),
                ),
                http,
                clock,
            )
        case "oauth":
            return OAuthProvider(_oauth_settings(settings, client_secret), http, clock)


def misfits_in(settings: SignIn, client_secret: str) -> tuple[Misfit, ...]:
    """Say which fields can't be right as they stand, before anything is sent anywhere; empty if all may be."""
    match settings.provider:
        case "local":
            return ()
        case "pangea":
            misfits = pangea.check_shapes(settings.address, settings.client_id, client_secret)
        case "oidc":
            misfits = oidc.check_shapes(settings.address, settings.client_id, client_secret, settings.auth_method)
        case "oauth":
            misfits = oauth.check_shapes(_oauth_settings(settings, client_secret))
    faults = (fault_of_parameter(name) for name, _ in settings.parameters)
    return (*misfits, *(Misfit("parameters", fault) for fault in faults if fault))


def secret_destinations(settings: SignIn) -> frozenset[str]:
    """Return the provider kind and every origin the client secret would be sent to."""
    addresses = (
        settings.address,
        settings.token_endpoint,
        settings.introspection_endpoint,
        settings.revocation_endpoint,
    )
    origins = {f"{parts.scheme}://{parts.netloc}".lower() for parts in map(urlsplit, addresses) if parts.netloc}
    return frozenset({settings.provider, *origins})


def callback_path(settings: SignIn) -> str:
    """Return where the provider sends the browser back to; Pangea's documents name one of their own."""
    return PANGEA_CALLBACK if settings.provider == "pangea" else CALLBACK


def _oauth_settings(settings: SignIn, client_secret: str | None) -> OAuthSettings:
    return OAuthSettings(
        name=settings.name or Sentence("The identity provider"),
        authorization_endpoint=settings.authorization_endpoint,
        token_endpoint=settings.token_endpoint,
        client_id=settings.client_id,
        client_secret=client_secret,
        auth_method=settings.auth_method,
        scopes=settings.scopes,
        userinfo_endpoint=settings.userinfo_endpoint or None,
        introspection_endpoint=settings.introspection_endpoint or None,
        revocation_endpoint=settings.revocation_endpoint or None,
        subject_claim=settings.subject_claim,
        parameters=settings.parameters,
    )
