"""Settings files as people and apps leave them, one for each app, and what our entry should be in each."""

from typing import Any

URL = "http://localhost:8000/mcp"
LAUNCH = ("/opt/bridge/mcp-auth-bridge",)
TOKEN = "ghp_4fV9q2sX7kLm3nRt8wYz1aBc5dEf6gHj0iKl"


def started(app_id: str, **more: Any) -> dict[str, Any]:
    """Return the entry of an app that starts our own `connect`."""
    return {**more, "command": LAUNCH[0], "args": ["connect", "--client", app_id]}


WANTED: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
    "claude-desktop": (("mcpServers",), started("claude-desktop")),
    "claude-code": (("mcpServers",), {"type": "http", "url": URL}),
    "cursor": (("mcpServers",), {"url": URL}),
    "vscode": (("servers",), {"type": "http", "url": URL}),
    "vscode-insiders": (("servers",), {"type": "http", "url": URL}),
    "vscodium": (("servers",), {"type": "http", "url": URL}),
    "visual-studio": (("servers",), {"type": "http", "url": URL}),
    "windsurf": (("mcpServers",), {"serverUrl": URL}),
    "windsurf-jetbrains": (("mcpServers",), {"serverUrl": URL}),
    "antigravity": (("mcpServers",), started("antigravity")),
    "zed": (("context_servers",), {"url": URL}),
    "kiro": (("mcpServers",), {"url": URL}),
    "trae": (("mcpServers",), started("trae")),
    "junie": (("mcpServers",), started("junie")),
    "copilot-jetbrains": (("servers",), started("copilot-jetbrains", type="stdio")),
    "copilot-xcode": (("servers",), started("copilot-xcode", type="stdio")),
    "codex": (("mcp_servers",), {"url": URL}),
    "gemini-cli": (("mcpServers",), {"url": URL, "type": "http"}),
    "qwen-code": (("mcpServers",), {"httpUrl": URL}),
    "opencode": (("mcp",), {"type": "remote", "url": URL}),
    "kilo": (("mcp",), {"type": "remote", "url": URL}),
    "copilot-cli": (("mcpServers",), {"type": "http", "url": URL, "tools": ["*"]}),
    "cline-cli": (("mcpServers",), {"transport": {"type": "streamableHttp", "url": URL}}),
    "cline": (("mcpServers",), {"type": "streamableHttp", "url": URL}),
    "roo-code": (("mcpServers",), started("roo-code")),
    "continue": (("mcpServers",), {"name": "mcp-auth-bridge", **started("continue")}),
    "goose": (
        ("extensions",),
        {
            "enabled": True,
            "type": "streamable_http",
            "name": "mcp-auth-bridge",
            "description": "MCP Auth Bridge",
            "uri": URL,
            "timeout": 300,
        },
    ),
    "lm-studio": (("mcpServers",), started("lm-studio")),
    "warp": (("mcpServers",), {"url": URL}),
    "amp": (("amp.mcpServers",), {"url": URL}),
    "crush": (("mcp",), started("crush", type="stdio")),
    "droid": (("mcpServers",), {"type": "http", "url": URL}),
    "amazon-q": (("mcpServers",), started("amazon-q")),
}

PLAIN = """\
{
  "mcpServers": {
    "github": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-github"],
      "env": { "GITHUB_PERSONAL_ACCESS_TOKEN": "«token»" }
    }
  }
}
""".replace("«token»", TOKEN)

EXISTING: dict[str, str] = {
    "claude-desktop": PLAIN.replace("{\n  ", '{\n  "globalShortcut": "Ctrl+Space",\n  ', 1),
    "claude-code": """\
{
  "numStartups": 412,
  "tipsHistory": {
    "new-user-warmup": 3
  },
  "projects": {
    "/home/ann/a": {
      "allowedTools": [],
      "mcpServers": {
        "db": {
          "type": "stdio",
          "command": "db-mcp"
        }
      },
      "history": [{ "display": "say \\"mcpServers\\": {}" }]
    }
  },
  "userID": "8f3c"
}\
""",
    "cursor": "\ufeff" + '{"mcpServers":{"linear":{"url":"https://mcp.linear.app/mcp"}}}',
    "vscode": """\
{
\t// what every folder gets
\t"inputs": [
\t\t{ "type": "promptString", "id": "key", "description": "API key", "password": true },
\t],
\t"servers": {
\t\t"docs": { "type": "http", "url": "https://learn.example.com/api/mcp" }, // read only
\t},
}
""",
    "vscode-insiders": """\
{
\t// what every folder gets
\t"inputs": [
\t\t{ "type": "promptString", "id": "key", "description": "API key", "password": true },
\t],
\t"servers": {
\t\t"docs": { "type": "http", "url": "https://learn.example.com/api/mcp" }, // read only
\t},
}
""".replace("\n", "\r\n"),
    "vscodium": """\
{
\t"servers": {},
\t"inputs": []
}
""",
    "visual-studio": """\
{
  "inputs": [],
  "servers": {
    "github": {
      "url": "https://api.githubcopilot.com/mcp/"
    }
  }
}
""".replace("\n", "\r\n"),
    "windsurf": """\
{
    "mcpServers": {
        "figma": {
            "serverUrl": "https://mcp.figma.com/mcp",
            "disabled": true
        }
    }
}\
""",
    "windsurf-jetbrains": "{}",
    "antigravity": """\
{
  "mcpServers": {
  }
}
""",
    "zed": """\
// Zed settings
//
// For information, see the documentation.
{
  "theme": {
    "mode": "system", /* dark at night */
    "light": "One Light",
  },
  "buffer_font_size": 15,
  "context_servers": {
    "postgres": {
      "command": { "path": "pg-mcp", "args": [] },
    },
  },
  "vim_mode": true,
}
""",
    "kiro": """\
{
  "mcpServers": {
    "fetch": { "command": "uvx", "args": ["mcp-server-fetch"], "autoApprove": ["fetch"] }
  }
}
""",
    "trae": """\
{"inputs":[],"mcpServers":{}}
""",
    "junie": "",
    "copilot-jetbrains": """\
{
    "servers": {
        // "my-mcp-server": {
        //     "command": "my-command"
        // }
    }
}
""",
    "copilot-xcode": """\
{
    "servers": {
        "my-mcp-server": {"type": "stdio", "command": "my-command", "args": []}
    }
}\
""",
    "codex": """\
# my Codex
model = "gpt-5.1-codex"   # the small one
approval_policy = "on-request"

[mcp_servers.context7]
command = "npx"
args = ["-y", "@upstash/context7-mcp"] # docs

[projects."/home/ann/a b"]
trust_level = "trusted"
""",
    "gemini-cli": """\
{
  "security": {
    "auth": {
      "selectedType": "oauth-personal"
    }
  },
  "mcpServers": {
    "notes": { "httpUrl": "http://localhost:3001/mcp", "trust": false }
  },
  "ui": { "theme": "Default" }
}\
""",
    "qwen-code": """\
{
  "$version": 2,
  "security": {}
}
""",
    "opencode": """\
{
  "$schema": "https://opencode.ai/config.json",
  // servers
  "mcp": {
    "jira": {
      "type": "local",
      "command": ["npx", "-y", "jira-mcp"],
      "enabled": false,
    },
  },
  "autoupdate": true,
}
""",
    "kilo": """\
{
  "$schema": "https://app.kilo.ai/config.json"
}
""",
    "copilot-cli": PLAIN,
    "cline-cli": """\
{
  "mcpServers": {
    "web": {
      "transport": { "type": "stdio", "command": "web-mcp" },
      "disabled": false
    }
  }
}\
""",
    "cline": PLAIN.replace("  ", "\t"),
    "roo-code": """\
{"mcpServers":
 {"a":{"type":"streamable-http","url":"https://a.example.com/mcp"}
 ,"b":{"command":"b","args":[]}
 }}
""",
    "continue": """\
name: Ann's assistant
version: 1.0.0
schema: v1
# models first
models:
  - name: Sonnet
    provider: anthropic
    apiKey: ${{ secrets.ANTHROPIC }}
mcpServers:
  - name: sqlite   # local
    command: uvx
    args:
      - mcp-server-sqlite
      - "--db-path"
      - ./test.db
context:
  - provider: code
""",
    "goose": """\
GOOSE_PROVIDER: anthropic
extensions:
  developer:
    bundled: true
    enabled: true
    name: developer
    timeout: 300
    type: builtin
  # off for now
  memory:
    enabled: false
    name: memory
    type: builtin
GOOSE_MODEL: "claude"
""",
    "lm-studio": """\
{
  "mcpServers": {}
}\
""",
    "warp": """\
{
  "mcpServers": {
    "sentry": { "url": "https://mcp.sentry.dev/mcp", "headers": {} }
  }
}
""",
    "amp": """\
{
  "amp.notifications.enabled": true,
  "amp.mcpServers": {
    "semgrep": { "url": "https://mcp.semgrep.ai/mcp" },
  },
  // no telemetry
  "amp.anthropic.thinking.enabled": true,
}
""",
    "crush": """\
{
  "$schema": "https://charm.land/crush.json",
  "mcp": {
    "files": {
      "type": "stdio",
      "command": "node",
      "args": ["files.js"]
    }
  },
  "permissions": { "allowed_tools": ["view", "ls"] }
}
""",
    "droid": """\
{ "mcpServers": { "figma": { "type": "http", "url": "https://mcp.figma.com/mcp", "disabled": false } } }
""",
    "amazon-q": """\
{

  "mcpServers": {

    "aws": {"command": "uvx", "args": ["awslabs.core-mcp-server@latest"], "timeout": 60000}

  }

}
""",
}
