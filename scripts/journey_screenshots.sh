#!/usr/bin/env bash
# Walks the main journey as a new user would, on a private desktop with the real app, a real browser and a real MCP client,
# and keeps a picture of each step in docs/screenshots/journey-*.png.
# Needs what scripts/test installs, and xterm.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-.venv/bin/python}
if [ -z "${INSIDE_DESKTOP:-}" ]; then
    home=$(mktemp -d)
    mkdir -m 700 "$home/run"
    export INSIDE_DESKTOP=1 HOME="$home" XDG_RUNTIME_DIR="$home/run" MCP_AUTH_BRIDGE_HOME="$home/bridge"
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP
    xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" dbus-run-session -- bash "$0"
    rm -rf "$home"
    exit
fi

out=docs/screenshots
printf walk | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
gdbus wait --session --timeout 10 org.freedesktop.secrets
xsetroot -solid "#31475e" 2>/dev/null || true
openbox & tint2 >"$HOME/tint2.log" 2>&1 &
sleep 1
shoot() { sleep "${2:-1.5}"; import -window root "$out/journey-$1.png"; echo "$1"; }

"$python" -m bridge_app >"$HOME/app.log" 2>&1 &
app=$!
until curl -fs http://localhost:8000/ >"$HOME/page"; do sleep 0.2; done
window=$(xdotool search --sync --onlyvisible --name "^MCP Auth Bridge$" | tail -1)
xdotool windowsize "$window" 760 820 windowmove "$window" 660 20
steps=$(xdotool search --sync --onlyvisible --name "^First steps")
xdotool windowmove "$steps" 690 130
shoot 0-first-steps 3
for _ in 1 2 3 4 5; do xdotool windowactivate --sync "$steps" key Return; sleep 0.7; done
shoot 1-started 3

# The client's browser: a real Chromium window on this desktop.
cat >"$HOME/browser" <<'SCRIPT'
#!/bin/sh
exec chromium --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
    --disable-sync --user-data-dir="$HOME/chromium" --window-position=10,20 --window-size=640,840 --app="$1" >/dev/null 2>&1 &
SCRIPT
chmod +x "$HOME/browser"
cat >"$HOME/client.py" <<'SCRIPT'
import asyncio, sys
from fastmcp import Client
from fastmcp.client.auth import OAuth
async def main():
    async with Client("http://localhost:8000/mcp", auth=OAuth(client_name="Notes Assistant")) as client:
        print(await client.call_tool("whoami"), flush=True)
        for line in sys.stdin:
            print(await client.call_tool(line.strip()), flush=True)
asyncio.run(main())
SCRIPT
mkfifo "$HOME/orders"
BROWSER="$HOME/browser %s" "$python" "$HOME/client.py" <"$HOME/orders" >"$HOME/client.log" 2>&1 &
client=$!
exec 9>"$HOME/orders"
question=$(xdotool search --sync --onlyvisible --name "Allow an app to connect")
xdotool windowmove "$question" 800 300
shoot 2-question-on-the-page-and-in-the-app 6
xdotool windowactivate --sync "$question" key alt+a
until grep -q "Notes Assistant" "$HOME/client.log"; do sleep 0.2; done
xdotool windowactivate --sync "$window" key ctrl+2
sleep 1
xdotool mousemove --window "$window" 220 96 click 1
shoot 3-connected 3
echo bridge_status >&9
until grep -q "running_since" "$HOME/client.log"; do sleep 0.2; done
"$python" -m bridge_app pause --all >"$HOME/out"
shoot 4-everything-paused 2
"$python" -m bridge_app resume --all >"$HOME/out"

terminal() {
    xterm -geometry 96x30+20+60 -fa "DejaVu Sans Mono" -fs 11 -T "Terminal" -e bash -c "
        mcp-auth-bridge() { echo \"\$ mcp-auth-bridge \$*\"; '$python' -m bridge_app \"\$@\"; echo; }
        mcp-auth-bridge status; mcp-auth-bridge grants; mcp-auth-bridge activity --limit 6; mcp-auth-bridge doctor; sleep 30" &
}
pkill -f -- "--app=http" || true
terminal
shoot 5-the-same-in-a-terminal 5
pkill xterm || true

# The tray menu, opened with the mouse on the real tray.
tray=$(xdotool search --class tint2 | tail -1)
eval "$(xdotool getwindowgeometry --shell "$tray")"
xdotool mousemove $((X + WIDTH - 148)) $((Y + HEIGHT / 2))
xdotool click 3
shoot 6-tray-menu 2
xdotool key Escape

"$python" -m bridge_app grants --json | "$python" -c "import json,sys; print(json.load(sys.stdin)[0]['id'])" >"$HOME/id"
"$python" -m bridge_app revoke "$(cat "$HOME/id")"
xdotool windowsize "$window" 1240 700 windowmove "$window" 100 60
xdotool windowactivate --sync "$window"
shoot 7-revoked 2

kill -TERM "$app"
wait "$app" || true
kill "$client" 2>/dev/null || true
pkill tint2 openbox 2>/dev/null || true
