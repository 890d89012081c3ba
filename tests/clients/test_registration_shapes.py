"""Each known client's way in, replayed by a plain HTTP client against the real app: register, log in, call, refresh."""

import base64
import hashlib
import json
import re
import secrets
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urljoin, urlsplit

import httpx
import pytest

from tests.clients.harness import App, free_port
from tests.clients.page import code_on, refresh_of
from tests.clients.shapes import SHAPES, Shape

pytestmark = pytest.mark.clients


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    running = App(tmp_path_factory.mktemp("shapes"))
    running.start()
    try:
        yield running
    finally:
        code = running.stop()
    assert code == 0, running.log()


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
def test_client_registers_logs_in_calls_and_refreshes(app: App, shape: Shape) -> None:
    with _Replay(app, shape) as client:
        client.discover()
        client.register()

        redirected_to = client.log_in()
        tokens = client.redeem(redirected_to)

        assert "whoami" in client.tools(tokens["access_token"])

        first, second = client.refresh_twice_at_once(tokens["refresh_token"])
        assert "whoami" in client.tools(first["access_token"])
        assert "whoami" in client.tools(second["access_token"])

        later = client.refresh(second["refresh_token"])
        assert "whoami" in client.tools(later["access_token"])


class _Replay:
    """One client as a sequence of plain HTTP requests."""

    def __init__(self, app: App, shape: Shape) -> None:
        self.app = app
        self.shape = shape
        self.origin = f"http://{shape.host}:{app.port}"
        self.address = f"{self.origin}/mcp"
        self.scope: str | None = None
        self.issuer: str | None = None
        self.resource: str | None = None
        self._ports = {"port": str(free_port()), "other": str(free_port())}
        self._http = httpx.Client(timeout=40, trust_env=False, headers=self._plain_headers())
        self._authorize = f"{self.origin}/authorize"
        self._token = f"{self.origin}/token"
        self._register = f"{self.origin}/register"
        self._client: Mapping[str, Any] = {}

    def __enter__(self) -> "_Replay":
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    # -- discovery

    def discover(self) -> None:
        """Meet the 401 and read both metadata documents, as this client does."""
        refusal = self._http.request(self.shape.probe, self.address, headers={"Accept": self.shape.accept})
        assert refusal.status_code == 401, f"{self.shape.probe} without a token was answered {refusal.status_code}"
        challenge = refusal.headers["www-authenticate"]
        if self.shape.knows_no_metadata:
            return
        pointer = re.search(r'resource_metadata="([^"]+)"', challenge)
        assert pointer is not None, challenge
        where = f"{self.origin}/.well-known/oauth-protected-resource" if self.shape.looks_at_root_first else pointer[1]
        resource = self._http.get(where).raise_for_status().json()
        assert resource["resource"] == self.address
        self.resource = resource["resource"]
        self.issuer = resource["authorization_servers"][0]
        server = self._authorization_server(self.issuer)
        assert server["issuer"] == self.issuer
        assert server["authorization_response_iss_parameter_supported"] is True
        assert "S256" in server["code_challenge_methods_supported"]
        assert self.shape.token_auth in server["token_endpoint_auth_methods_supported"]
        self._authorize = server["authorization_endpoint"]
        self._token = server["token_endpoint"]
        self._register = server["registration_endpoint"]
        for endpoint in (self._authorize, self._token, self._register):
            assert endpoint.startswith(self.origin + "/"), endpoint
        if self.shape.scope == "of the challenge":
            asked = re.search(r'\bscope="([^"]+)"', challenge)
            self.scope = asked[1] if asked else None
        elif self.shape.scope == "of the metadata":
            self.scope = " ".join(resource.get("scopes_supported") or []) or None

    def _authorization_server(self, issuer: str) -> dict[str, Any]:
        path = urlsplit(issuer).path.rstrip("/")
        answer = self._http.get(f"{self.origin}/.well-known/oauth-authorization-server{path}")
        return dict(answer.raise_for_status().json())

    # -- registration and login

    def register(self) -> None:
        body = json.loads(self._filled(json.dumps(self.shape.registration)))
        answer = self._http.post(self._register, json=body)
        assert answer.status_code == 201, f"registration was answered {answer.status_code}: {answer.text}"
        if self.shape.registers_twice:
            self._http.post(self._register, json=body).raise_for_status()
        self._client = answer.json()
        assert self._client["client_id"]
        assert ("client_secret" in self._client) == (self.shape.token_auth != "none")
        assert self._filled(self.shape.redirect_uri) in self._client["redirect_uris"] or _on_loopback(self.shape)

    def log_in(self) -> str:
        """Walk through the browser's part; the person allows. Returns where the browser was sent in the end."""
        self._verifier = secrets.token_urlsafe(48)
        self._state = secrets.token_urlsafe(24)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(self._verifier.encode()).digest()).decode().rstrip("=")
        parameters = {
            "response_type": "code",
            "client_id": self._client["client_id"],
            "redirect_uri": self._filled(self.shape.redirect_uri),
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            "state": self._state,
            **({"scope": self.scope} if self.scope else {}),
            **({"resource": self.resource} if self.resource else {}),
            **self.shape.asks_besides,
        }
        url = f"{self._authorize}?{urlencode(parameters)}"
        if self.shape.opens_twice:
            assert self._http.get(url).status_code in (200, 302, 303, 307)
        return self._walk(url)

    def _walk(self, url: str) -> str:
        home = urlsplit(self.origin).netloc
        is_allowed = False
        with httpx.Client(timeout=40, trust_env=False, headers={"Accept": "text/html"}) as browser:
            while urlsplit(url).netloc == home:
                page = browser.get(url)
                refresh = refresh_of(page.text, url)
                if page.is_redirect:
                    url = urljoin(url, page.headers["location"])
                    continue
                assert refresh is not None, f"the browser is stuck at {page.status_code}: {page.text}"
                code = code_on(page.text)
                if code is not None and not is_allowed:
                    self.app.cli("approve", code)
                    is_allowed = True
                url = refresh
        return url

    # -- tokens

    def redeem(self, redirected_to: str) -> dict[str, Any]:
        assert redirected_to.startswith(self._filled(self.shape.redirect_uri) + "?"), redirected_to
        response = {name: values[0] for name, values in parse_qs(urlsplit(redirected_to).query).items()}
        assert response["state"] == self._state
        if self.issuer is not None:
            assert response["iss"] == self.issuer
        return self._ask_for_tokens(
            {
                "grant_type": "authorization_code",
                "code": response["code"],
                "redirect_uri": self._filled(self.shape.redirect_uri),
                "code_verifier": self._verifier,
            }
        )

    def refresh(self, refresh_token: str) -> dict[str, Any]:
        return self._ask_for_tokens({"grant_type": "refresh_token", "refresh_token": refresh_token})

    def refresh_twice_at_once(self, refresh_token: str) -> tuple[dict[str, Any], dict[str, Any]]:
        with ThreadPoolExecutor(2) as both:
            one, other = both.map(self.refresh, [refresh_token, refresh_token])
        return one, other

    def _ask_for_tokens(self, form: dict[str, str]) -> dict[str, Any]:
        client_id, secret = self._client["client_id"], self._client.get("client_secret", "")
        headers = {}
        if self.shape.token_auth == "client_secret_basic":
            pair = f"{quote(client_id, safe='')}:{quote(secret, safe='')}"
            headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
        else:
            form |= {"client_id": client_id}
        if self.shape.token_auth == "client_secret_post":
            form |= {"client_secret": secret}
        if self.resource:
            form |= {"resource": self.resource}
        answer = self._http.post(self._token, data=form, headers=headers)
        assert answer.status_code == 200, f"{form['grant_type']} was answered {answer.status_code}: {answer.text}"
        assert "no-store" in answer.headers["cache-control"]
        tokens = dict(answer.json())
        assert tokens["token_type"].lower() == "bearer"
        assert tokens["expires_in"] >= 600, "several clients refresh five minutes early"
        assert tokens["refresh_token"]
        return tokens

    # -- MCP

    def tools(self, token: str) -> list[str]:
        """Names of the tools, asked for in this client's era."""
        if self.shape.is_modern:
            listed = self._ask("tools/list", token, {"_meta": self._meta()})
        else:
            hello = {
                "protocolVersion": self.shape.protocol,
                "capabilities": {},
                "clientInfo": {"name": self.shape.client_info, "version": "1.0"},
            }
            answer = self._post("initialize", token, hello)
            assert _result_of(answer)["protocolVersion"] == self.shape.protocol
            mcp_session = answer.headers.get("mcp-session-id")
            self._post("notifications/initialized", token, mcp_session=mcp_session)
            listed = self._ask("tools/list", token, {}, mcp_session=mcp_session)
        return [tool["name"] for tool in listed["tools"]]

    def _ask(
        self, method: str, token: str, parameters: dict[str, Any], mcp_session: str | None = None
    ) -> dict[str, Any]:
        return _result_of(self._post(method, token, parameters, mcp_session))

    def _post(
        self,
        method: str,
        token: str,
        parameters: dict[str, Any] | None = None,
        mcp_session: str | None = None,
    ) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}", "Accept": self.shape.accept}
        if mcp_session is not None:
            headers["Mcp-Session-Id"] = mcp_session
        if self.shape.is_modern or (self.shape.sends_protocol_header and method != "initialize"):
            headers["MCP-Protocol-Version"] = self.shape.protocol
        if self.shape.is_modern:
            headers["Mcp-Method"] = method
        message: dict[str, Any] = {"jsonrpc": "2.0", "method": method}
        if not method.startswith("notifications/"):
            message |= {"id": 1, "params": parameters}
        answer = self._http.post(self.address, json=message, headers=headers)
        assert answer.is_success, f"{method} was answered {answer.status_code}: {answer.text}"
        return answer

    def _meta(self) -> dict[str, Any]:
        return {
            "io.modelcontextprotocol/protocolVersion": self.shape.protocol,
            "io.modelcontextprotocol/clientInfo": {"name": self.shape.client_info, "version": "1.0"},
            "io.modelcontextprotocol/clientCapabilities": {},
        }

    # -- small things

    def _plain_headers(self) -> dict[str, str]:
        return {"User-Agent": self.shape.user_agent} if self.shape.user_agent else {}

    def _filled(self, text: str) -> str:
        for name, port in self._ports.items():
            text = text.replace("{" + name + "}", port)
        return text


def _on_loopback(shape: Shape) -> bool:
    return shape.redirect_uri.startswith(("http://localhost", "http://127.0.0.1"))


def _result_of(answer: httpx.Response) -> dict[str, Any]:
    """The JSON-RPC result in a JSON or an event-stream answer."""
    if answer.headers["content-type"].startswith("text/event-stream"):
        messages = [
            json.loads(line[5:]) for line in answer.text.splitlines() if line.startswith("data:") and line[5:].strip()
        ]
        message = next(message for message in messages if message.get("id") == 1)
    else:
        message = answer.json()
    assert "result" in message, message
    return dict(message["result"])
