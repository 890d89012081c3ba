"""Connecting AI apps: writes our address, or the command that starts our own `connect`, into their settings.

    resources/client_apps.toml ─ apps ─► which apps there are, where each keeps its servers, what our entry looks like there
                                  │
    setup (ClientSetup): look ─ preview ─ apply ─ undo ─ repair       receipts: what was written where, and the file before
                                  │
    formats   one entry set or removed in a text, every other byte left alone; verified before it is handed back
    json_text, toml_text, yaml_text    how that is done in each language; edits puts the pieces together
    files     those files read, backed up and replaced in one step; refused, untouched, if anything is odd
    diffs     what would change, as lines a person can read, secrets of others covered

A file that is still as we left it is restored byte for byte; in one that others changed meanwhile, our entry alone is taken
out. Nothing else in the bridge writes into files of other programs.
"""
