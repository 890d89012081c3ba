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

shoot() { sleep "${2:-1.5}"; import -silent -window root -colors 255 "PNG8:$OUT/journey-$1.png"; echo "$1"; }
window_named() {
    local found="" tries=0
    # Windows that go while they are looked at make xdotool fail.
    until [ -n "$found" ] || [ $((tries += 1)) -gt 150 ]; do
        sleep 0.2
        found=$(xdotool search --onlyvisible --name "$1" 2>"$HOME/xdotool.log" | tail -1 || true)
    done
    echo "${found:?no window $1}"
}
press() {
    # A window that has just come may not be ready for it.
    xdotool windowactivate --sync "$1" 2>"$HOME/xdotool.log" || { sleep 1; xdotool windowactivate --sync "$1"; }
    xdotool key --delay 150 "${@:2}"
}
until_said() { timeout 40 bash -c "until grep -q '$2' '$1'; do sleep 0.2; done"; }
bridge() { "$python" -m bridge_app "$@"; }

# What this person had before: an app with two servers in its settings, one of which no longer works.
mkdir -p "$HOME/.cursor" "$HOME/.local/bin"
export PATH="$HOME/.local/bin:$PATH"
{
    echo "#!$python"
    cat <<'SERVER'
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
} >"$HOME/.local/bin/notes-server"
printf '#!/bin/sh\necho "the forecast file is missing" >&2\nexit 1\n' >"$HOME/.local/bin/weather-server"
chmod +x "$HOME/.local/bin/"*
cat >"$HOME/.cursor/mcp.json" <<'SETTINGS'
{
  "mcpServers": {
    "notes": {
      "command": "notes-server",
      "env": { "NOTES_TOKEN": "nt-5f2c9e1b7d3a4c60" }
    },
    "weather": { "command": "weather-server" }
  }
}
SETTINGS

# The app's part is played by a small MCP client with the app's name, which does what it is told.
cat >"$HOME/browser" <<'SCRIPT'
#!/bin/sh
chromium --no-sandbox --test-type --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
    --disable-sync --user-data-dir="$HOME/chromium" --window-position=10,20 --window-size=640,840 --app="$1" >"$HOME/chromium.log" 2>&1 &
echo $! >"$HOME/browser.pid"
SCRIPT
chmod +x "$HOME/browser"
close_browser() { kill "$(cat "$HOME/browser.pid")" 2>"$HOME/kill.log" || true; sleep 1; }
cat >"$HOME/client.py" <<'SCRIPT'
import asyncio, sys
from fastmcp import Client
from fastmcp.client.auth import OAuth
oauth = OAuth(client_name="Cursor")
async def connected(lines):
    async with Client("http://localhost:8000/mcp", auth=oauth) as client:
        print("has", sorted(tool.name for tool in await client.list_tools()), flush=True)
        while True:
            line = await lines()
            name, _, text = line.strip().partition(" ")
            if name == "again":
                return
            try:
                print("got", name, (await client.call_tool(name, {"text": text} if text else {})).data, flush=True)
            except Exception as error:
                print("refused", name, type(error).__name__, flush=True)
async def main():
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    async def lines():
        return (await reader.readline()).decode()
    while True:
        try:
            await connected(lines)
        except Exception as error:
            print("could not", type(error).__name__, flush=True)
            await lines()
asyncio.run(main())
SCRIPT
start_client() {
    mkfifo "$HOME/orders"
    BROWSER="$HOME/browser %s" "$python" "$HOME/client.py" <"$HOME/orders" >"$HOME/client.log" 2>"$HOME/client.err" &
    exec 9>"$HOME/orders"
}
order() { echo "$*" >&9; }
until_client() { timeout 40 bash -c 'until tail -n 1 "$0" | grep -q "$1"; do sleep 0.2; done' "$HOME/client.log" "$1"; }
allow() {
    question=$(window_named "Allow an app to connect")
    xdotool windowmove "$question" 800 300
    shoot "$1" 5
    press "$question" alt+a
}
click_in() { xdotool mousemove --window "$1" "$2" "$3" click 1; sleep 1.5; }

# First steps.
"$python" -m bridge_app >"$HOME/app.log" 2>&1 &
app=$!
until curl -fs http://localhost:8000/ >"$HOME/page"; do sleep 0.2; done
window=$(window_named "^MCP Auth Bridge$")
xdotool windowsize "$window" 760 820 windowmove "$window" 660 20
steps=$(window_named "^First steps")
xdotool windowmove "$steps" 690 130
shoot 01-secrets 2
press "$steps" Return
shoot 02-apps
click_in "$steps" 532 204
connecting=$(window_named "^Connect an app")
xdotool windowmove "$connecting" 590 60
shoot 03-connect-cursor 2
press "$connecting" Return
shoot 04-the-change 2
press "$connecting" Tab Return
shoot 05-written 2
start_client
allow 06-the-page-and-the-question
until_client has
shoot 07-connected 3
close_browser
press "$connecting" Escape
sleep 1
click_in "$steps" 535 552
shoot 08-servers
click_in "$steps" 534 181
adding=$(window_named "^Add servers")
xdotool windowmove "$adding" 640 60
shoot 09-servers-found
press "$adding" Return
shoot 10-what-will-run
press "$adding" Tab Tab Return
sleep 12
shoot 11-added
press "$adding" Return
shoot 12-servers-behind-the-bridge
click_in "$steps" 535 552
shoot 13-at-login
press "$steps" Return
shoot 14-ready
press "$steps" Return

# Every day: a call, a server that does not work, everything paused, the same in a terminal.
order notes__list_notes
until_client "got notes__list_notes"
order notes__add_note Call Ada
until_client "got notes__add_note"
shoot 15-home 2
# From the list of pages past "Pause everything" to "Show server…".
press "$window" Tab Tab Return
shoot 16-a-server-that-does-not-work 3
press "$window" ctrl+4
shoot 17-activity 2
bridge pause --all >"$HOME/out"
press "$window" ctrl+1
shoot 18-everything-paused 2
bridge resume --all >"$HOME/out"
xterm -geometry 96x40+10+20 -fa "DejaVu Sans Mono" -fs 10 -T "Terminal" -e bash -c "
    mcp-auth-bridge() { echo \"\$ mcp-auth-bridge \$*\"; '$python' -m bridge_app \"\$@\"; echo; }
    mcp-auth-bridge status; mcp-auth-bridge grants; mcp-auth-bridge activity --limit 6; mcp-auth-bridge doctor; sleep 30" &
terminal=$!
shoot 19-the-same-in-a-terminal 9
kill "$terminal"
tray=$(xdotool search --class tint2 | tail -1)
eval "$(xdotool getwindowgeometry --shell "$tray")"
xdotool mousemove $((X + WIDTH - 148)) $((Y + HEIGHT / 2)) click 3
shoot 20-tray-menu 2
xdotool key Escape

# Cutting off, and letting in again.
press "$window" ctrl+2
click_in "$window" 220 132
shoot 21-a-client 2
press "$window" Delete
sleep 1
shoot 22-revoke
xdotool key alt+r
sleep 1.5
order notes__list_notes
allow 23-revoked-and-it-asks-again
close_browser
shoot 24-back 2

# A company login, and its provider goes down for a while.
"$python" -m bridge_app demo pangea >"$HOME/demo.log" 2>&1 &
provider=$!
value() { sed -n "s/^  $1 *//p" "$HOME/demo.log"; }
until_said "$HOME/demo.log" "Its people"
press "$window" ctrl+5
sleep 1
click_in "$window" 330 29
xdotool key --delay 150 Down Down Return Tab Down
sleep 1
click_in "$window" 449 371
for field in "Hosted login" "Client ID" "Client secret"; do
    xdotool type --delay 8 "$(value "$field")"
    xdotool key Tab
done
click_in "$window" 205 795
shoot 25-a-company-login-tested 3
click_in "$window" 690 795
shoot 26-every-app-meets-one-login
xdotool key shift+Tab space
shoot 27-kept 3
order again
wait_for_page() { window_named "$1" >"$HOME/out"; sleep 3; }
wait_for_page "^Sign in"
shoot 28-the-provider-asks
xdotool mousemove 333 557 click 1
wait_for_page "^Allow Cursor"
shoot 29-and-then-the-bridge
xdotool key End
sleep 1
xdotool mousemove 448 690 click 1
until_client has
close_browser
kill "$provider"
press "$window" ctrl+1
# It is asked once a minute.
for _ in 1 2 3; do until_said "$MCP_AUTH_BRIDGE_HOME/logs/bridge.log" "Pangea is not answering" && break; done
order notes__list_notes
until_client "got notes__list_notes"
shoot 30-the-provider-is-down 2
