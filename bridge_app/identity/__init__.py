"""Identity providers: who the person is.

    base     what the browser journey needs of a provider
    local    no outside account: the person at this computer answers in the app

A provider proves a person and nothing else: it issues no token and knows no grant.
"""
