"""Memory: what the bridge must still know after a restart.

    database    one sqlite file, migrations, transactions, "someone else wrote" check
    metadata    small stores over it: clients, requests, grants (with token hashes), MCP sessions, settings
    activity    the log people read
    secrets     values we must be able to present again, in the OS keyring

Nothing here decides; it remembers. The database holds no secret: codes and tokens appear as SHA-256 only.
"""
