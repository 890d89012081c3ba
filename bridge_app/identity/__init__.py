"""Identity providers: who the person is.

    base     what the browser journey needs of a provider
    local    no outside account: the person at this computer answers in the app
    oidc, oauth, pangea    the outside ones; `providers` picks the one the settings name
    code_flow, endpoints    what their sign-ins share, their HTTP
    signing_keys, signatures    whose signature counts, and whether it is one
    access_tokens    what tokens of another server prove, and for whom
    forms, env_file    what a person typed or imported

A provider proves a person and nothing else: it issues no token and knows no grant.
"""
