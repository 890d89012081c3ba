"""`python -m bridge_app.demo`: serve a stand-in until interrupted, after one line of JSON that says where."""

import argparse
import asyncio
from contextlib import suppress

from bridge_app.demo.cloud import DEFAULT_REDIRECT_URIS
from bridge_app.demo.knobs import PROFILES
from bridge_app.demo.server import run


def main() -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(
        prog="python -m bridge_app.demo", description="A local stand-in for Pangea's cloud."
    )
    parser.add_argument("--port", type=int, default=0, help="the port on 127.0.0.1; any free one if not given")
    parser.add_argument("--profile", choices=PROFILES, default="strict")
    parser.add_argument("--seed", help="the same ids, keys and tokens every time")
    parser.add_argument("--redirect-uri", action="append", help="where logins may return to; may be given again")
    options = parser.parse_args()
    redirect_uris = options.redirect_uri or DEFAULT_REDIRECT_URIS
    with suppress(KeyboardInterrupt):
        asyncio.run(run(options.port, profile=options.profile, seed=options.seed, redirect_uris=redirect_uris))


if __name__ == "__main__":
    main()
