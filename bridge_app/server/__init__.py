"""The HTTP host: what listens on this computer, and what it lets through.

    every request ─► guard ─► routes of authorization
                           └► /mcp: bearer checked ─► live (can be ended from outside) ─► relay ─► an MCP server

`app` puts them together, `runner` binds the loopback sockets and serves, `protocol` is HTTP/1.1 on each connection, `sessions`
keeps MCP sessions over restarts, `builtin` is our own small MCP server.
"""
