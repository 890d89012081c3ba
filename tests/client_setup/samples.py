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

PLAIN = f'''{{
  "mcpServers": {{
    "github": {{
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-github"],
      "env": {{ "GITHUB_PERSONAL_ACCESS_TOKEN": "{TOKEN}" }}
    }}
  }}
}}
'''
VS_CODE = """{
\t// what every folder gets
\t"inputs": [
\t\t{ "type": "promptString", "id": "key", "description": "API key", "password": true },
\t],
\t"servers": {
\t\t"docs": { "type": "http", "url": "https://learn.example.com/api/mcp" }, // read only
\t},
}
"""
VS_CODE_OF_WINDOWS = VS_CODE.replace("\n", "\r\n")

EXISTING: dict[str, str] = {
    "claude-desktop": PLAIN.replace("{\n  ", '{\n  "globalShortcut": "Ctrl+Space",\n  ', 1),
    "claude-code": '{\n  "numStartups": 412,\n  "tipsHistory": {\n    "new-user-warmup": 3\n  },\n  "projects": {\n    "/home/ann/a": {\n'
    '      "allowedTools": [],\n      "mcpServers": {\n        "db": {\n          "type": "stdio",\n          "command": "db-mcp"\n'
    '        }\n      },\n      "history": [{ "display": "say \\"mcpServers\\": {}" }]\n    }\n  },\n  "userID": "8f3c"\n}',
    "cursor": '\ufeff{"mcpServers":{"linear":{"url":"https://mcp.linear.app/mcp"}}}',
    "vscode": VS_CODE,
    "vscode-insiders": VS_CODE_OF_WINDOWS,
    "vscodium": '{\n\t"servers": {},\n\t"inputs": []\n}\n',
    "visual-studio": '{\r\n  "inputs": [],\r\n  "servers": {\r\n    "github": {\r\n      "url": "https://api.githubcopilot.com/mcp/"\r\n'
    "    }\r\n  }\r\n}\r\n",
    "windsurf": '{\n    "mcpServers": {\n        "figma": {\n            "serverUrl": "https://mcp.figma.com/mcp",\n'
    '            "disabled": true\n        }\n    }\n}',
    "windsurf-jetbrains": "{}",
    "antigravity": '{\n  "mcpServers": {\n  }\n}\n',
    "zed": '// Zed settings\n//\n// For information, see the documentation.\n{\n  "theme": {\n    "mode": "system", /* dark at night */\n'
    '    "light": "One Light",\n  },\n  "buffer_font_size": 15,\n  "context_servers": {\n    "postgres": {\n'
    '      "command": { "path": "pg-mcp", "args": [] },\n    },\n  },\n  "vim_mode": true,\n}\n',
    "kiro": '{\n  "mcpServers": {\n    "fetch": { "command": "uvx", "args": ["mcp-server-fetch"], "autoApprove": ["fetch"] }\n  }\n}\n',
    "trae": '{"inputs":[],"mcpServers":{}}\n',
    "junie": "",
    "copilot-jetbrains": '{\n    "servers": {\n        // "my-mcp-server": {\n        //     "command": "my-command"\n        // }\n'
    "    }\n}\n",
    "copilot-xcode": '{\n    "servers": {\n        "my-mcp-server": {"type": "stdio", "command": "my-command", "args": []}\n    }\n}',
    "codex": '# my Codex\nmodel = "gpt-5.1-codex"   # the small one\napproval_policy = "on-request"\n\n[mcp_servers.context7]\n'
    'command = "npx"\nargs = ["-y", "@upstash/context7-mcp"] # docs\n\n[projects."/home/ann/a b"]\ntrust_level = "trusted"\n',
    "gemini-cli": '{\n  "security": {\n    "auth": {\n      "selectedType": "oauth-personal"\n    }\n  },\n  "mcpServers": {\n'
    '    "notes": { "httpUrl": "http://localhost:3001/mcp", "trust": false }\n  },\n  "ui": { "theme": "Default" }\n}',
    "qwen-code": '{\n  "$version": 2,\n  "security": {}\n}\n',
    "opencode": '{\n  "$schema": "https://opencode.ai/config.json",\n  // servers\n  "mcp": {\n    "jira": {\n      "type": "local",\n'
    '      "command": ["npx", "-y", "jira-mcp"],\n      "enabled": false,\n    },\n  },\n  "autoupdate": true,\n}\n',
    "kilo": '{\n  "$schema": "https://app.kilo.ai/config.json"\n}\n',
    "copilot-cli": PLAIN,
    "cline-cli": '{\n  "mcpServers": {\n    "web": {\n      "transport": { "type": "stdio", "command": "web-mcp" },\n'
    '      "disabled": false\n    }\n  }\n}',
    "cline": PLAIN.replace("  ", "\t"),
    "roo-code": '{"mcpServers":\n {"a":{"type":"streamable-http","url":"https://a.example.com/mcp"}\n ,"b":{"command":"b","args":[]}\n }}\n',
    "continue": "name: Ann's assistant\nversion: 1.0.0\nschema: v1\n# models first\nmodels:\n  - name: Sonnet\n    provider: anthropic\n"
    "    apiKey: ${{ secrets.ANTHROPIC }}\nmcpServers:\n  - name: sqlite   # local\n    command: uvx\n    args:\n"
    '      - mcp-server-sqlite\n      - "--db-path"\n      - ./test.db\ncontext:\n  - provider: code\n',
    "goose": "GOOSE_PROVIDER: anthropic\nextensions:\n  developer:\n    bundled: true\n    enabled: true\n    name: developer\n"
    "    timeout: 300\n    type: builtin\n  # off for now\n  memory:\n    enabled: false\n    name: memory\n    type: builtin\n"
    'GOOSE_MODEL: "claude"\n',
    "lm-studio": '{\n  "mcpServers": {}\n}',
    "warp": '{\n  "mcpServers": {\n    "sentry": { "url": "https://mcp.sentry.dev/mcp", "headers": {} }\n  }\n}\n',
    "amp": '{\n  "amp.notifications.enabled": true,\n  "amp.mcpServers": {\n    "semgrep": { "url": "https://mcp.semgrep.ai/mcp" },\n'
    '  },\n  // no telemetry\n  "amp.anthropic.thinking.enabled": true,\n}\n',
    "crush": '{\n  "$schema": "https://charm.land/crush.json",\n  "mcp": {\n    "files": {\n      "type": "stdio",\n'
    '      "command": "node",\n      "args": ["files.js"]\n    }\n  },\n  "permissions": { "allowed_tools": ["view", "ls"] }\n}\n',
    "droid": '{ "mcpServers": { "figma": { "type": "http", "url": "https://mcp.figma.com/mcp", "disabled": false } } }\n',
    "amazon-q": '{\n\n  "mcpServers": {\n\n    "aws": {"command": "uvx", "args": ["awslabs.core-mcp-server@latest"], "timeout": 60000}\n\n'
    "  }\n\n}\n",
}
