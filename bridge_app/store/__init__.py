"""Memory: what the bridge must still know after a restart.

    database    one sqlite file, migrations, transactions, "someone else wrote" check
    clients, requests, grants, logins, mcp_sessions, tools, settings    small stores over it
    activity    the log people read
    secrets     values we must be able to present again, in the OS keyring (`secret_index` remembers which item is which),
                a `sealed_file`, or `pangea_vault` (which speaks `pangea_api`)

Nothing here decides; it remembers. The database holds no secret: codes and tokens appear as SHA-256 only. Each verb that
promises something is one transaction. Times are seconds since the epoch.
"""
