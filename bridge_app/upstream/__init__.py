"""MCP servers we call on the person's behalf.

    relay           reads the envelope of a message, passes the rest through untouched; rights and rules are asked here
    switchboard     many servers behind one channel: lines and offers say whose a name is, merged_request serves a request,
                    merged_sessions keeps one session at each server
    lineup          keeps the channels in step with the registry; servers is what people see of both
    channel         what a connection to one server is asked to carry: over http, or on a program's stdio
    connections     HTTP/1.1 as the http channel speaks it: kept alive, bounded, nothing decided
    eras            translates where a client and a server speak different revisions
                    (era_words says what each calls things, modern_checks what a server of 2026-07-28 refuses, mirrored_headers
                    what stands in headers too; answer_forms and sealed_states serve questions that travel through a client)
    credentials     what a server is shown so that it lets us in (oauth, authorization_servers)
    registry        which servers there are; vetting says which may be, server_configs reads them out of other apps' settings,
                    likeness tells which of those are here already
    quarantine      tools that are not what was approved

The token a client shows us never goes further than the relay.
"""
