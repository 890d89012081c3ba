"""MCP Auth Bridge: one local address for all your MCP servers, behind a login you control."""

__version__ = "0.1.0"
