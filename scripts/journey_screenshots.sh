#!/usr/bin/env bash
# Walks through the app as a new user would, on a private desktop with the real app, a real browser, a real MCP client, a server
# that works and one that doesn't, and a company login that goes down; keeps a picture of each step in docs/screenshots/journey-*.png.
# Needs what scripts/test installs, and xterm. Port 8000 must be free. Another folder for the pictures: OUT=folder.
set -euo pipefail
cd "$(dirname "$0")/.."
python=$(realpath --no-symlinks "${PYTHON:-.venv/bin/python}")
if [ -z "${INSIDE_DESKTOP:-}" ]; then
    home=$(mktemp -d)
    mkdir -m 700 "$home/run"
    export INSIDE_DESKTOP=1 HOME="$home" XDG_RUNTIME_DIR="$home/run" MCP_AUTH_BRIDGE_HOME="$home/bridge" PYTHON="$python"
    export OUT=${OUT:-docs/screenshots}
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP
    xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" dbus-run-session -- bash "$0" "$@"
    rm -rf "$home"
    exit
fi

printf walk | gnome-keyring-daemon --unlock --components=secrets --daemonize >"$HOME/keyring.log"
gdbus wait --session --timeout 10 org.freedesktop.secrets
xsetroot -solid "#31475e" 2>"$HOME/xsetroot.log" || true
openbox 2>"$HOME/openbox.log" &
tint2 >"$HOME/tint2.log" 2>&1 &
panel=$!
sleep 1
trap 'kill $(jobs -p) 2>"$HOME/kill.log" || true' EXIT

shoot() { sleep "${2:-1.5}"; import -silent -window root "$OUT/journey-$1.png"; echo "$1"; }
window_named() { timeout 30 xdotool search --sync --onlyvisible --name "$1" | tail -1; }
press() { xdotool windowactivate --sync "$1" key --delay 150 "${@:2}"; }
until_said() { timeout 40 bash -c "until grep -q '$2' '$1'; do sleep 0.2; done"; }
bridge() { "$python" -m bridge_app "$@"; }

# What this person had before: an app with two servers in its settings, one of which no longer works.
mkdir -p "$HOME/.cursor" "$HOME/servers"
cat >"$HOME/servers/notes.py" <<'SERVER'
from fastmcp import FastMCP
server = FastMCP("Notes")
notes = ["Buy oat milk"]
@server.tool(annotations={"readOnlyHint": True})
def list_notes() -> list[str]:
    """List all notes."""
    return notes
@server.tool(annotations={"readOnlyHint": False, "destructiveHint": False})
def add_note(text: str) -> str:
    """Write a note down."""
    notes.append(text)
    return "Written down."
server.run(show_banner=False)
SERVER
cat >"$HOME/servers/weather.py" <<'SERVER'
import sys
sys.exit("weather: the forecast file is missing")
SERVER
cat >"$HOME/.cursor/mcp.json" <<SETTINGS
{
  "mcpServers": {
    "notes": {"command": "$python", "args": ["$HOME/servers/notes.py"], "env": {"NOTES_TOKEN": "nt-5f2c9e1b7d3a4c60"}},
    "weather": {"command": "$python", "args": ["$HOME/servers/weather.py"]}
  }
}
SETTINGS

"$python" -m bridge_app >"$HOME/app.log" 2>&1 &
app=$!
until curl -fs http://localhost:8000/ >"$HOME/page"; do sleep 0.2; done
window=$(window_named "^MCP Auth Bridge$")
xdotool windowsize "$window" 760 820 windowmove "$window" 660 20
steps=$(window_named "^First steps")
xdotool windowmove "$steps" 690 130
for step in 1-where-secrets-are 2-apps 3-servers 4-at-login 5-done; do
    shoot "0-first-steps-$step" 2.5
    [ -n "${STEP_KEYS:-}" ] && press "$steps" $STEP_KEYS
    press "$steps" Return
done
shoot 1-started 3

# The client's browser: a real Chromium window on this desktop.
cat >"$HOME/browser" <<'SCRIPT'
#!/bin/sh
exec chromium --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
    --disable-sync --user-data-dir="$HOME/chromium" --window-position=10,20 --window-size=640,840 --app="$1" >"$HOME/chromium.log" 2>&1 &
echo $! >"$HOME/browser.pid"
SCRIPT
chmod +x "$HOME/browser"
close_browser() { kill "$(cat "$HOME/browser.pid")" 2>"$HOME/kill.log" || true; sleep 0.5; }
cat >"$HOME/client.py" <<'SCRIPT'
import asyncio, sys
from fastmcp import Client
from fastmcp.client.auth import OAuth
async def main():
    async with Client("http://localhost:8000/mcp", auth=OAuth(client_name="Notes Assistant")) as client:
        print("has", sorted(tool.name for tool in await client.list_tools()), flush=True)
        print(await client.call_tool("bridge__whoami"), flush=True)
        for line in sys.stdin:
            name, _, text = line.strip().partition(" ")
            try:
                print("got", name, await client.call_tool(name, {"text": text} if text else {}), flush=True)
            except Exception as error:
                print("refused", name, type(error).__name__, flush=True)
asyncio.run(main())
SCRIPT
start_client() {
    rm -f "$HOME/orders"
    mkfifo "$HOME/orders"
    BROWSER="$HOME/browser %s" "$python" "$HOME/client.py" <"$HOME/orders" >"$HOME/client.log" 2>&1 &
    client=$!
    exec 9>"$HOME/orders"
}
order() { echo "$*" >&9; until_said "$HOME/client.log" "\(got\|refused\) ${1}"; }
start_client
question=$(window_named "Allow an app to connect")
xdotool windowmove "$question" 800 300
shoot 2-question-on-the-page-and-in-the-app 6
