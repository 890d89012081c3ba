"""Where a start begins, `python -m bridge_app` and `mcp-auth-bridge` alike: hand over to shim, icon or command line."""

import sys

from bridge_app.shim.arguments import is_for_shim

_FOR_ICON: tuple[list[str], ...] = ([], ["tray"], ["tray", "--background"])


def main() -> int:
    """Run one command and return the exit code."""
    words = sys.argv[1:]
    # Late on purpose, all of them: an app waits for the shim and a person for the icon, and neither needs what the other
    # commands import.
    if is_for_shim(words):
        from bridge_app.shim.command import run

        return run(words[1:])
    if words in _FOR_ICON:
        from bridge_app.ui.display import has_display

        if has_display():
            from bridge_app.ui.start import run as run_app

            return run_app(background="--background" in words)
    from bridge_app.cli import main as run_command

    return run_command()


def tray_main() -> int:
    """Run the app for systems that start windowed programs without a terminal (`mcp-auth-bridge-tray`)."""
    sys.argv.insert(1, "tray")
    return main()


if __name__ == "__main__":
    sys.exit(main())
