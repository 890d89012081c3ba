"""The authorization server: who may come in, and what they were allowed.

    POST /register ─► registration ─► clients        judge and keep a registration
    GET /authorize ─► flow.begin                     store the request; no effect a person can see
    GET /continue  ─► flow                           the one dispatcher: identity? consent? code
    POST /token    ─► token_endpoint ─► tokens       who asks, and what for; redeem, refresh, revoke; verify on every call
    another issuer's token ─► external_tokens        judged, if the settings accept any; a grant in the same list

`policy` says what a grant may do with a tool; the relay asks it on every call of a grant with fewer than all rights.
`server` translates between HTTP and these and decides nothing; `pages` is what a person sees in the browser;
`documents` fetches what an app says of itself at its own address (CIMD).
"""
