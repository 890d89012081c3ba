"""MCP servers we call on the person's behalf.

    relay        reads the envelope of a message, passes the rest through untouched
    catalog      which tools a server has, and what each says it does
    tool_lists   lists of tools, cut down to what a grant may use
    channel      one connection to one server

The token a client shows us never goes further than the relay.
"""
