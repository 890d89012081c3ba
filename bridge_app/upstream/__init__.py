"""MCP servers we call on the person's behalf.

    relay        reads the envelope of a message, passes the rest through untouched
    catalog      which tools a server has, and what each says it does
    tool_lists   lists of tools, cut down to what a grant may use
    channel      one connection to one server; here, one in our own process
    http         … one reached over HTTP
    credentials  what a server is shown so that it lets us in
    oauth        … tokens got on its own sign-in page, which authorization_servers finds

The token a client shows us never goes further than the relay.
"""
