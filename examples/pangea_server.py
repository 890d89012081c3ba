"""A FastMCP server whose people sign in at Pangea AuthN.

Register http://localhost:8000/pangea/callback as redirect URI of an OAuth client in the Pangea console, then:

    export PANGEA_AUTHN_ISSUER_URL=https://pdn-….login.aws.us.pangea.cloud
    export PANGEA_AUTHN_CLIENT_ID=psa_…
    export PANGEA_AUTHN_CLIENT_SECRET=pck_…
    python examples/pangea_server.py

Without a Pangea project, `mcp-auth-bridge demo pangea` runs a stand-in and prints these three values.
"""

import os
from contextlib import suppress

from fastmcp import FastMCP
from fastmcp.server.dependencies import get_access_token

from bridge_app.fastmcp_auth import PangeaAuth


def make_server() -> FastMCP:
    """Return the server; its five lines about signing in are all there is to it."""
    auth = PangeaAuth(
        hosted_login=os.environ["PANGEA_AUTHN_ISSUER_URL"],
        client_id=os.environ["PANGEA_AUTHN_CLIENT_ID"],
        client_secret=os.environ["PANGEA_AUTHN_CLIENT_SECRET"],
        # "keyring" is the usual place for people's logins; a computer without one can keep them in "memory".
        secrets=os.environ.get("SECRETS", "keyring"),
    )
    mcp = FastMCP("Notes", auth=auth)

    @mcp.tool(annotations={"readOnlyHint": True})
    def who_am_i() -> dict[str, object]:
        """Tell who is signed in, and by which app. There is no token in it: tools can't see one."""
        token = get_access_token()
        assert token is not None
        return {"id": token.subject, "app": token.claims["client_name"], "email": token.claims["email"]}

    @mcp.tool
    def revoke_me() -> str:
        """Sign this app out, as an administrator's page would do it for anybody in `auth.grants()`."""
        token = get_access_token()
        assert token is not None
        auth.revoke(token.claims["grant_id"])
        return "This app was signed out."

    return mcp


def main() -> None:
    """Serve on this computer, at http://localhost:8000/mcp."""
    # Ctrl+C is how one stops it, and no failure.
    with suppress(KeyboardInterrupt):
        make_server().run(transport="http", port=int(os.environ.get("PORT", "8000")))


if __name__ == "__main__":
    main()
