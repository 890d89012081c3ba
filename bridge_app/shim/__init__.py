"""The shim: lets an AI app that can only start a server on stdio use the bridge, signed in under its own name.

    app ⇄ stdin, stdout        stdio: lines in, lines out
          relay                which request goes where, what its answer means, what to do when the bridge is away
          http, event_stream   our own little HTTP: kept connections, bodies, streams of events
    bridge at its address      whereabouts: found by the discovery file, started if need be

Beside it, access holds the token: from the keyring (kept_tokens), renewed or asked for in the browser (login), by one shim
at a time for all that run. It starts in a tenth of a second because it imports next to nothing, asyncio included.
"""
