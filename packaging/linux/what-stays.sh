# Says what an uninstall leaves behind, and where. Put into postrm and the portable `install` by packaging/build.

say_what_stays() {
    cat <<'WORDS'
MCP Auth Bridge is removed. For each person who used it, this stays until they delete it:
  ~/.config/mcp-auth-bridge                      settings
  ~/.local/share/mcp-auth-bridge                 connected apps, servers, activity, sealed secrets
  ~/.local/state/mcp-auth-bridge                 log
  ~/.config/autostart/mcp-auth-bridge.desktop    start at login, if it was on; without the program it does nothing
  the keyring                                    entries named "MCP Auth Bridge…" and "mcp-auth-bridge-connect"
Apps that were connected still have it in their settings, as "mcp-auth-bridge".
WORDS
}
