"""Where a start begins, `python -m bridge_app` and `mcp-auth-bridge` alike: hand over to the shim or to the command line."""

import sys

from bridge_app.shim.arguments import is_for_shim


def main() -> int:
    """Run one command and return the exit code."""
    words = sys.argv[1:]
    # Late on purpose, both: an app waits for the shim, which needs nothing of what the other commands import.
    if is_for_shim(words):
        from bridge_app.shim.command import run

        return run(words[1:])
    from bridge_app.cli import main as run_command

    return run_command()


if __name__ == "__main__":
    sys.exit(main())
