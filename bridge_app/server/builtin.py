"""Our own small MCP server: lets a client ask who it is here, and how the bridge does."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from fastmcp import FastMCP
from fastmcp.exceptions import ToolError
from fastmcp.server.dependencies import get_access_token
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser
from mcp.types import ToolAnnotations

from bridge_app.authorization.server import as_access_token
from bridge_app.models import Standing, VerifiedRequest

READS_ONLY = ToolAnnotations(read_only_hint=True, idempotent_hint=True, destructive_hint=False, open_world_hint=False)


@dataclass(frozen=True, slots=True)
class WhoAmI:
    """Answer of `whoami`."""

    client: str
    person: str
    email: str | None
    identity_provider: str
    scopes: list[str]
    servers: list[str]
    connected_since: str
    access_ends_if_unused_by: str


@dataclass(frozen=True, slots=True)
class BridgeStatus:
    """Answer of `bridge_status`."""

    version: str
    address: str
    running_since: str
    servers: list[str]


class _NoState:
    """A store in which nothing is ever found."""

    async def get(self, key: str) -> None:
        """Find nothing."""


class _StatelessServer(FastMCP[None]):
    """A server that remembers nothing of a session: what FastMCP loads to do so takes it half a second and 20 MiB."""

    @property
    def _state_store(self) -> Any:
        return _NoState()


def dress(who: VerifiedRequest) -> AuthenticatedUser:
    """Show a verified request to an MCP server in this process, as its library expects it."""
    return AuthenticatedUser(as_access_token(who))


def make_builtin(describe: Callable[[str], Standing | None], *, version: str) -> FastMCP[None]:
    """Build the server. `describe` is asked with the grant id of each call; None means the grant is gone."""
    server = _StatelessServer(
        "MCP Auth Bridge",
        version=version,
        instructions="One local address for the person's MCP servers. `whoami` tells what this app was allowed.",
        dereference_schemas=False,
        mask_error_details=True,
    )

    def describe_caller() -> Standing:
        token = get_access_token()
        description = describe(token.token) if token is not None else None
        if description is None:
            raise ToolError("This app's access has ended. Connect it again.")
        return description

    @server.tool(title="Who am I?", annotations=READS_ONLY)
    async def whoami() -> WhoAmI:
        """Tell which app this is, for whom it acts, and what the person allowed it to use."""
        known = describe_caller()
        return WhoAmI(
            client=known.client_name,
            person=known.person,
            email=known.email,
            identity_provider=known.identity_provider,
            scopes=list(known.scopes),
            servers=list(known.upstreams),
            connected_since=_moment(known.connected_at),
            access_ends_if_unused_by=_moment(known.expires_at),
        )

    @server.tool(title="How is the bridge?", annotations=READS_ONLY)
    async def bridge_status() -> BridgeStatus:
        """Tell the bridge's version, address, since when it runs, and which servers this app reaches through it."""
        known = describe_caller()
        return BridgeStatus(
            version=known.bridge_version,
            address=known.address,
            running_since=_moment(known.bridge_started_at),
            servers=list(known.upstreams),
        )

    return server


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
