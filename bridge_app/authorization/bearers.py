"""Who judges an access token: our own store, or the settings for tokens that another server gave out."""

from dataclasses import dataclass

from bridge_app.authorization.external_tokens import ExternalTokens
from bridge_app.authorization.tokens import Refusal, Tokens
from bridge_app.models import VerifiedRequest


@dataclass(frozen=True)
class Bearers:
    """What the MCP endpoint asks at each request."""

    tokens: Tokens
    external: ExternalTokens | None = None

    def verify(self, bearer: str) -> VerifiedRequest | Refusal:
        """Tell who presents this access token of ours. Raises StoreUnavailable."""
        return self.tokens.verify(bearer)

    def external_for(self, bearer: str) -> ExternalTokens | None:
        """Return who judges this access token if it is not one of ours, or None if such tokens are not accepted."""
        return self.external if self.external is not None and self.external.accepts(bearer) else None
