"""Run the app as `python -m bridge_app`: hand over to the command line."""

import sys

from bridge_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
