"""Connecting AI apps: writes our address, or the command that starts our own `connect`, into their settings.

    resources/client_apps.toml ─ apps ─► which apps there are, where each keeps its servers, what our entry looks like there
                                  │
    setup (ClientSetup): look ─ preview ─ apply ─ undo ─ repair       receipts: what was written where, and the file before
                                  │
           formats: the smallest edit of a JSON, TOML or YAML text        files: read and write other apps' files with care

Nothing is written that was not shown first, and not if the file changed since. A file that is still as we left it is restored
byte for byte; in one that others changed meanwhile, our entry alone is taken out. This is the only room that writes into other
apps' files.
"""
