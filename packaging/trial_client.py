"""A small MCP client for trying a package, on the standard library alone.

`first-answer ADDRESS SINCE`  waits for the server's first 401; prints the seconds since SINCE (as `date +%s.%N` writes it)
`metadata ADDRESS`            reads the two documents that tell a client how to log in
`log-in ADDRESS COMMAND…`     registers, logs in with PKCE, lets COMMAND CODE answer the question, and calls `whoami`
"""

import base64
import hashlib
import html
import http.cookiejar
import json
import re
import secrets
import subprocess
import sys
import time
import urllib.error
import urllib.request
from typing import Any, NoReturn
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

_PATIENCE = 60.0
_CALLBACK = "http://127.0.0.1:9/callback"  # nobody listens there: the code is read from the address
_LISTEN = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


_jar = http.cookiejar.CookieJar()
_opener = urllib.request.build_opener(
    urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(_jar), _NoRedirect
)


def ask(url: str, body: bytes | None = None, **headers: str) -> tuple[int, dict[str, str], str]:
    """Return status, headers (names in small letters) and text."""
    request = urllib.request.Request(url, body, {name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with _opener.open(request, timeout=20) as answer:
            return answer.status, _small(answer.headers), answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, _small(error.headers), error.read().decode()


def first_answer(address: str, since: str) -> None:
    """Print how long the server took to say who it is."""
    deadline = time.time() + _PATIENCE
    while time.time() < deadline:
        try:
            status, headers, _ = ask(address, b"{}", **{"Content_Type": "application/json"})
        except OSError:
            time.sleep(0.002)
            continue
        took = time.time() - float(since)
        if status != 401 or "resource_metadata=" not in headers.get("www-authenticate", ""):
            fail(f"the first answer is {status}, not a 401 that says where to log in")
        print(f"{took:.2f}")
        return
    fail("nothing answers")


def metadata(address: str) -> dict[str, Any]:
    """Return what the authorization server says of itself, found the way a client finds it."""
    _, headers, _ = ask(address, b"{}")
    found = re.search(r'resource_metadata="([^"]+)"', headers.get("www-authenticate", ""))
    if found is None:
        fail("the 401 does not say where to log in")
    resource = json.loads(ask(found[1])[2])
    if resource["resource"] != address:
        fail(f"the resource calls itself {resource['resource']}")
    issuer = urlsplit(resource["authorization_servers"][0])
    place = f"{issuer.scheme}://{issuer.netloc}/.well-known/oauth-authorization-server{issuer.path.rstrip('/')}"
    status, _, text = ask(place)
    if status != 200:
        fail(f"{place} answers {status}")
    return json.loads(text)  # type: ignore[no-any-return]


def log_in(address: str, answer: list[str]) -> None:
    """Do what an app does the first time, and print what `whoami` says."""
    server = metadata(address)
    registration = {
        "client_name": "Package trial",
        "redirect_uris": [_CALLBACK],
        "grant_types": ["authorization_code", "refresh_token"],
        "token_endpoint_auth_method": "none",
    }
    _, _, text = ask(
        server["registration_endpoint"], json.dumps(registration).encode(), Content_Type="application/json"
    )
    client_id = json.loads(text)["client_id"]
    verifier = secrets.token_urlsafe(48)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    query = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": _CALLBACK,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "state": "trial",
        "resource": address,
    }
    code = _walk(f"{server['authorization_endpoint']}?{urlencode(query)}", answer)
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": _CALLBACK,
        "client_id": client_id,
        "code_verifier": verifier,
        "resource": address,
    }
    status, _, text = ask(server["token_endpoint"], urlencode(form).encode())
    if status != 200:
        fail(f"the token endpoint answers {status}")
    print(_whoami(address, json.loads(text)["access_token"]))


def _walk(url: str, answer: list[str]) -> str:
    """Follow the pages as a browser does, let the question be answered, and return the code at the end."""
    deadline = time.monotonic() + _PATIENCE
    is_answered = False
    origin = "none"
    while time.monotonic() < deadline:
        if url.startswith(_CALLBACK):
            return parse_qs(urlsplit(url).query)["code"][0]
        status, headers, page = ask(url, Accept="text/html", Sec_Fetch_Mode="navigate", Sec_Fetch_Site=origin)
        origin = "same-origin"
        shown = re.search(r">\s*([A-Z0-9]{4}-[A-Z0-9]{4})\s*<", page)
        if shown and not is_answered:
            subprocess.run([*answer, shown[1]], check=True, stdout=subprocess.DEVNULL)
            is_answered = True
        refresh = re.search(r'<meta http-equiv="refresh" content="\d+;\s*url=([^"]+)"', page)
        if "location" in headers:
            url = urljoin(url, headers["location"])
        elif refresh:
            url = urljoin(url, html.unescape(refresh[1]))
            time.sleep(0.1)
        else:
            fail(f"the login stops at a page with status {status}")
    fail("the login did not come to an end")


def _whoami(address: str, token: str) -> str:
    begin = {
        "protocolVersion": "2025-11-25",
        "capabilities": {},
        "clientInfo": {"name": "package trial", "version": "1"},
    }
    headers = {"Authorization": f"Bearer {token}", **_LISTEN}
    _, found, _ = _call(address, headers, {"id": 1, "method": "initialize", "params": begin})
    headers |= {"Mcp-Session-Id": found["mcp-session-id"], "MCP-Protocol-Version": "2025-11-25"}
    _call(address, headers, {"method": "notifications/initialized"})
    status, _, text = _call(
        address, headers, {"id": 2, "method": "tools/call", "params": {"name": "whoami", "arguments": {}}}
    )
    if status != 200 or '"result"' not in text:
        fail(f"whoami answers {status}: {text[:500]}")
    data = next((line[5:] for line in text.splitlines() if line.startswith("data:")), text)
    return str(json.loads(data)["result"]["content"][0]["text"])


def _call(address: str, headers: dict[str, str], message: dict[str, Any]) -> tuple[int, dict[str, str], str]:
    return ask(address, json.dumps({"jsonrpc": "2.0", **message}).encode(), **headers)


def _small(headers: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def fail(words: str) -> NoReturn:
    sys.exit(f"trial: {words}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["first-answer", address, since]:
            first_answer(address, since)
        case ["metadata", address]:
            print(metadata(address)["issuer"])
        case ["log-in", address, *answer]:
            log_in(address, answer)
        case _:
            sys.exit(__doc__)
