"""MCP servers we call on the person's behalf.

    relay     reads the envelope of a message, passes the rest through untouched
    channel   one connection to one server

The token a client shows us never goes further than the relay.
"""
