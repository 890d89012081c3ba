"""A stand-in for Pangea's cloud on this computer: for the demo, and for tests that must not need an account.

    server        make_app, run: the parts put together; faults and the journal stand in front of every route
    hosted_login  the browser's side: sign in, consent, back to the redirect URI with a code
    oauth         the other side: token, introspection, revocation, keys, clients, metadata
    authn_api     AuthN as pangea-sdk calls it;   vault_api  Vault;   audit_api  Secure Audit Log
    logins        login sessions, tokens and one-time codes behind all of them;   signing  ES256 tokens and their keys
    directory     the people, groups, OAuth clients and scopes it begins with
    knobs, faults, clock, journal, admin    what a test may turn, break, move and read, at /__emu/…

Written from Pangea's published descriptions, never checked against the live service: `docs/pangea-stand-in.md` says how sure
each behaviour is. It keeps nothing on disk, listens on 127.0.0.1 only, and every page says that it is not Pangea.
"""
