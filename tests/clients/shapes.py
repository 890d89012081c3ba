"""How real MCP clients register, ask and speak, as data; a plain HTTP client replays them.

Names, addresses and habits were recorded from the programs themselves unless `is_from_documents` is set: those are
known from their sources, documents or bug reports. `{port}` stands for a port of this run, `{other}` for another one
(the port differs between registration and login).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

MODERN = "2026-07-28"

BOTH_GRANTS = {"grant_types": ["authorization_code", "refresh_token"], "response_types": ["code"]}
PUBLIC = BOTH_GRANTS | {"token_endpoint_auth_method": "none"}
NATIVE = PUBLIC | {"application_type": "native"}

ScopeHabit = Literal["of the challenge", "of the metadata", "none"]
Probe = Literal["POST", "GET", "HEAD"]


@dataclass(frozen=True)
class Shape:
    """One client's way in."""

    id: str
    registration: Mapping[str, Any]
    """The body of POST /register."""
    redirect_uri: str
    """What it asks for at /authorize; need not be registered with this port."""
    protocol: str = "2025-11-25"
    client_info: str = "test"
    user_agent: str | None = None
    accept: str = "application/json, text/event-stream"
    scope: ScopeHabit = "of the challenge"
    asks_besides: Mapping[str, str] = field(default_factory=dict)
    """Further parameters at /authorize."""
    probe: Probe = "POST"
    """The request that shows it that a login is needed."""
    looks_at_root_first: bool = False
    """It asks for the resource metadata at the root of the server, not where the challenge points."""
    knows_no_metadata: bool = False
    """It is from before resource metadata: default paths at the origin, no `resource` parameter."""
    registers_twice: bool = False
    """It registers again in the same login and goes on with the first registration."""
    opens_twice: bool = False
    """It fetches the authorize URL itself before the browser does."""
    sends_protocol_header: bool = True
    host: str = "localhost"
    """The spelling of this computer in the address the person pasted."""
    token_auth: Literal["none", "client_secret_post", "client_secret_basic"] = "none"
    is_from_documents: bool = False

    @property
    def is_modern(self) -> bool:
        return self.protocol == MODERN


def _with_uri(uri: str, name: str, base: Mapping[str, Any] = PUBLIC, **more: Any) -> dict[str, Any]:
    return {"client_name": name, "redirect_uris": [uri], **base, **more}


def _one(id: str, uri: str, name: str, base: Mapping[str, Any] = PUBLIC, /, **habits: Any) -> Shape:
    """A client that registers the one redirect URI it uses."""
    return Shape(id=id, registration=_with_uri(uri, name, base), redirect_uri=uri, **habits)


_VS_CODE = {
    "client_name": "Visual Studio Code",
    "client_uri": "https://code.visualstudio.com",
    "redirect_uris": [
        "https://insiders.vscode.dev/redirect",
        "https://vscode.dev/redirect",
        "http://127.0.0.1/",
        "http://127.0.0.1:33418/",
    ],
    **NATIVE,
}
_CURSOR = {
    "client_name": "Cursor",
    "redirect_uris": [
        "cursor://anysphere.cursor-mcp/oauth/callback",
        "https://www.cursor.com/agents/mcp/oauth/callback",
        "http://localhost:8787/callback",
    ],
    **PUBLIC,
}

SHAPES: tuple[Shape, ...] = (
    _one(
        "claude-code",
        "http://localhost:{port}/callback",
        "Claude Code (bridge)",
        NATIVE,
        protocol=MODERN,
        client_info="claude-code",
        user_agent="claude-code/2.1.329 (sdk-cli)",
        scope="of the metadata",
    ),
    _one(
        "codex",
        "http://127.0.0.1:{port}/callback",
        "Codex",
        NATIVE,
        protocol="2025-06-18",
        client_info="codex-mcp-client",
        user_agent="codex-mcp-client/0.169.0",
        probe="GET",
    ),
    _one(
        "codex-without-iss",
        "http://127.0.0.1:{port}/callback/3f9a",
        "Codex",
        NATIVE,
        protocol="2025-06-18",
        client_info="codex-mcp-client",
        accept="text/event-stream, application/json",
        probe="GET",
    ),
    _one(
        "copilot-cli",
        "http://127.0.0.1:{port}/",
        "GitHub Copilot CLI",
        protocol=MODERN,
        client_info="copilot-cli",
        user_agent="copilot-cli/1.0.102",
        asks_besides={"prompt": "select_account"},
    ),
    Shape(
        id="gemini-cli",
        registration=_with_uri("http://localhost:{port}/oauth/callback", "Gemini CLI MCP Client", scope=""),
        redirect_uri="http://localhost:{port}/oauth/callback",
        protocol="2025-06-18",
        client_info="gemini-cli-mcp-client",
        user_agent="node",
        scope="of the metadata",
        probe="HEAD",
        sends_protocol_header=False,
    ),
    Shape(
        id="qwen-code",
        registration=_with_uri(
            "http://localhost:7777/oauth/callback", "Qwen Code MCP Client", scope="", code_challenge_method=["S256"]
        ),
        redirect_uri="http://localhost:7777/oauth/callback",
        client_info="qwen-cli-mcp-client-bridge",
        user_agent="undici",
        scope="of the metadata",
        probe="HEAD",
        looks_at_root_first=True,
    ),
    _one(
        "opencode",
        "http://127.0.0.1:19876/mcp/oauth/callback",
        "OpenCode",
        client_info="opencode",
        user_agent="opencode/1.18.33",
        registers_twice=True,
    ),
    _one(
        "kilo",
        "http://127.0.0.1:19876/mcp/oauth/callback",
        "Kilo",
        client_info="kilo",
        user_agent="kilo/7.7.7",
        registers_twice=True,
    ),
    _one(
        "cline-cli",
        "http://127.0.0.1:1456/mcp/oauth/callback",
        "Cline",
        client_info="@cline/core",
        user_agent="Bun/1.3.1",
    ),
    _one(
        "cline-extension",
        "vscode://saoudrizwan.claude-dev/auth/callback",
        "Cline",
        client_info="Cline",
        is_from_documents=True,
    ),
    _one(
        "amp",
        "http://localhost:41592/oauth/callback",
        "Amp MCP Client (bridge)",
        client_info="amp-mcp-client",
        user_agent="Bun/1.3.1",
    ),
    _one(
        "mcp-remote",
        "http://localhost:{port}/oauth/callback",
        "MCP CLI Proxy",
        NATIVE,
        client_info="claude-ai (via mcp-remote 0.15.1)",
        user_agent="undici",
        probe="GET",
    ),
    _one(
        "mcp-remote-with-secret",
        "http://localhost:{port}/oauth/callback",
        "MCP CLI Proxy",
        NATIVE | {"token_endpoint_auth_method": "client_secret_post"},
        client_info="claude-ai (via mcp-remote 0.15.1)",
        token_auth="client_secret_post",
    ),
    Shape(
        id="inspector",
        registration=_with_uri("http://127.0.0.1:6276/oauth/callback", "MCP Inspector", NATIVE, scope=""),
        redirect_uri="http://127.0.0.1:6276/oauth/callback",
        client_info="inspector-cli",
        user_agent="node",
        scope="of the metadata",
        host="127.0.0.1",
    ),
    _one(
        "inspector-modern",
        "http://127.0.0.1:6276/oauth/callback",
        "MCP Inspector",
        NATIVE,
        protocol=MODERN,
        client_info="inspector-cli",
        user_agent="node",
        scope="of the metadata",
    ),
    _one(
        "mcporter",
        "http://127.0.0.1:{port}/callback",
        "mcporter (bridge)",
        client_info="mcporter",
        user_agent="node",
    ),
    Shape(
        id="fastmcp",
        registration=_with_uri("http://localhost:{port}/callback", "FastMCP Client", NATIVE, scope=""),
        redirect_uri="http://localhost:{other}/callback",
        protocol=MODERN,
        client_info="mcp",
        user_agent="python-httpx2/2.16",
        opens_twice=True,
    ),
    Shape(
        id="python-sdk-by-default",
        registration={
            "client_name": "My agent",
            "redirect_uris": ["http://127.0.0.1:{port}/callback"],
            "scope": "",
            **BOTH_GRANTS,
        },
        redirect_uri="http://127.0.0.1:{port}/callback",
        client_info="mcp",
        user_agent="python-httpx/0.28.1",
        token_auth="client_secret_post",
    ),
    _one(
        "client-with-basic-secret",
        "http://127.0.0.1:{port}/callback",
        "My agent",
        BOTH_GRANTS | {"token_endpoint_auth_method": "client_secret_basic"},
        token_auth="client_secret_basic",
    ),
    Shape(
        id="vscode",
        registration=_VS_CODE,
        redirect_uri="http://127.0.0.1:33418/",
        client_info="Visual Studio Code",
        is_from_documents=True,
    ),
    Shape(
        id="vscode-with-its-port-taken",
        registration=_VS_CODE,
        redirect_uri="http://127.0.0.1:{port}/",
        client_info="Visual Studio Code",
        is_from_documents=True,
    ),
    Shape(
        id="vscode-in-the-browser",
        registration=_VS_CODE,
        redirect_uri="https://vscode.dev/redirect",
        client_info="Visual Studio Code",
        is_from_documents=True,
    ),
    Shape(
        id="cursor",
        registration=_CURSOR,
        redirect_uri="cursor://anysphere.cursor-mcp/oauth/callback",
        client_info="cursor-vscode",
        protocol="2025-06-18",
        is_from_documents=True,
    ),
    Shape(
        id="cursor-on-loopback",
        registration=_CURSOR,
        redirect_uri="http://localhost:8787/callback",
        client_info="cursor-vscode",
        protocol="2025-06-18",
        is_from_documents=True,
    ),
    _one(
        "warp",
        "warp://mcp/oauth2callback",
        "Warp",
        client_info="warp",
        is_from_documents=True,
    ),
    _one(
        "warp-cli",
        "http://127.0.0.1:{port}/oauth2callback",
        "Warp",
        client_info="warp",
        host="[::1]",
        is_from_documents=True,
    ),
    _one(
        "zed",
        "http://127.0.0.1:{port}/callback",
        "Zed",
        client_info="Zed",
        is_from_documents=True,
    ),
    _one(
        "goose",
        "http://localhost:{port}/oauth_callback",
        "goose",
        client_info="goose",
        protocol="2025-06-18",
        is_from_documents=True,
    ),
    _one(
        "client-of-2025-03-26",
        "http://localhost:{port}/callback",
        "An old client",
        protocol="2025-03-26",
        scope="none",
        knows_no_metadata=True,
        sends_protocol_header=False,
    ),
)
