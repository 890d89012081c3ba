"""Settings of other apps, command lines and addresses: what is made of them, and where the secrets in them end up."""

from pathlib import Path

import pytest

from bridge_app.models import FoundServers, Proposal, UpstreamSettings
from bridge_app.upstream.config_text import UnreadableConfig
from bridge_app.upstream.server_configs import keep_plain, keep_secret, read_servers, warnings_for

CONFIGS = Path(__file__).parent / "configs"
VARIABLES = {"SEARCH_API_KEY": "s-1", "NOTES_TOKEN": "n-1", "FIGMA_TOKEN": "f-1", "SLIDES_TOKEN": "sl-1"}


def read(name: str) -> FoundServers:
    return read_servers((CONFIGS / name).read_text("utf-8"), environment=VARIABLES)


def by_name(found: FoundServers) -> dict[str, Proposal]:
    return {proposal.settings.name: proposal for proposal in found.proposals}


def one(text: str, **variables: str) -> Proposal:
    (proposal,) = read_servers(text, environment=variables).proposals
    return proposal


@pytest.mark.parametrize("path", sorted(CONFIGS.iterdir()), ids=lambda path: path.name)
def test_no_secret_stays_among_the_settings_and_none_shows(path: Path) -> None:
    found = read_servers(path.read_text("utf-8"), environment=VARIABLES)

    for proposal in found.proposals:
        for value in proposal.secrets.values():
            assert value not in repr(proposal)
    assert found.proposals


def test_claude_desktop() -> None:
    found = read("claude_desktop.json")
    servers = by_name(found)

    assert list(servers) == ["filesystem", "github", "linear"]
    assert servers["filesystem"].settings == UpstreamSettings(
        "",
        "filesystem",
        "stdio",
        command="npx",
        arguments=("-y", "@modelcontextprotocol/server-filesystem", "/home/ann/Documents"),
    )
    assert servers["github"].settings.secret_environment == ("GITHUB_PERSONAL_ACCESS_TOKEN",)
    assert servers["github"].secrets == {"environment/GITHUB_PERSONAL_ACCESS_TOKEN": "not-a-real-token"}
    assert servers["linear"].settings == UpstreamSettings(
        "", "linear", "http", url="https://mcp.linear.example/mcp", auth="oauth"
    )
    assert found.notes == ("“bridge” is this bridge itself, so it was left out.",)


def test_cursor_with_comments_trailing_commas_a_byte_order_mark_and_references() -> None:
    servers = by_name(read("cursor.json"))

    search, notes = servers["search"], servers["notes"]
    assert (search.settings.command, search.settings.arguments) == ("npx", ("-y", "search-mcp"))
    assert search.settings.environment == (("SEARCH_LANGUAGE", "en"),)
    assert search.secrets == {"environment/SEARCH_API_KEY": "s-1"}
    assert search.notes == ("SEARCH_API_KEY was taken from this computer's environment.",)
    assert (notes.settings.auth, notes.secrets) == ("bearer", {"bearer": "n-1"})
    assert notes.settings.headers == (("X-Client", "cursor"),)


def test_vs_code_asks_what_the_app_asks() -> None:
    servers = by_name(read("vscode.json"))

    maps, old = servers["maps"], servers["old"]
    assert maps.settings.arguments == ("maps-mcp", "--region", "eu")
    assert maps.missing == {"environment/MAPS_API_KEY": "API key of the maps"}
    assert maps.settings.secret_environment == ("MAPS_API_KEY",)
    assert maps.secrets == {}
    assert "envFile" in maps.notes[0]
    assert servers["copilot"].settings.url == "https://copilot.example/mcp/"
    assert old.missing == {"bearer": "What is old-token?"}
    assert "SSE" in old.warnings[0]


def test_zed_in_both_forms() -> None:
    found = read("zed.json")
    servers = by_name(found)

    assert servers["postgres"].secrets == {"environment/DATABASE_URL": "postgres://ann:not-real@db.example/main"}
    first = servers["first-form"].settings
    assert (first.command, first.arguments, first.environment) == ("/usr/bin/first", ("--stdio",), (("LOG", "info"),))
    assert servers["remote"].settings.url == "https://remote.example/mcp"
    assert found.notes == ("“from-extension” has neither a command nor an address, so it was left out.",)


def test_opencode_with_a_command_as_a_list() -> None:
    servers = by_name(read("opencode.jsonc"))

    browser = servers["browser"]
    assert (browser.settings.command, browser.settings.arguments) == ("npx", ("-y", "browser-mcp@latest"))
    assert browser.settings.environment == (("HEADLESS", "true"),)
    assert browser.missing == {"environment/BROWSER_TOKEN": "What is BROWSER_TOKEN?"}
    assert not browser.settings.is_enabled
    assert "switched off" in browser.notes[0]
    assert servers["docs"].settings.auth == "oauth"


def test_codex_in_toml() -> None:
    servers = by_name(read("codex.toml"))

    context, figma = servers["context"].settings, servers["figma"]
    assert (context.command, context.start_seconds, context.disabled_tools) == ("npx", 45.0, ("forget",))
    assert context.environment == (("CONTEXT_MODE", "fast"),)
    assert (figma.settings.auth, figma.secrets) == ("bearer", {"bearer": "f-1"})
    assert figma.settings.headers == (("X-Region", "us-east-1"),)
    assert figma.settings.secret_headers == ("X-Team-Key",)
    assert figma.missing == {"header/X-Team-Key": "What is X-Team-Key?"}


def test_goose_in_yaml() -> None:
    servers = by_name(read("goose.yaml"))

    assert list(servers) == ["tutor", "weather"]
    assert servers["tutor"].settings.environment == (("TUTOR_LEVEL", "2"),)
    assert list(servers["tutor"].missing) == ["environment/TUTOR_API_KEY"]
    assert servers["weather"].settings.url == "https://weather.example/mcp"
    assert servers["weather"].secrets == {"header/X-Api-Key": "not-a-real-key"}


def test_continue_with_a_list_in_yaml() -> None:
    servers = by_name(read("continue.yaml"))

    assert servers["SQLite"].settings.directory == "/home/ann/project"
    assert servers["SQLite"].settings.arguments == ("mcp-server-sqlite", "--db-path", "./test.db")
    assert (servers["Tickets"].settings.auth, list(servers["Tickets"].missing)) == ("bearer", ["bearer"])


def test_gemini_with_its_own_names_and_a_password_with_a_dollar() -> None:
    servers = by_name(read("gemini.json"))

    assert servers["slides"].settings.url == "https://slides.example/mcp"
    assert servers["slides"].secrets == {"bearer": "sl-1"}
    assert servers["calendar"].secrets == {"environment/CALENDAR_PASSWORD": "pa$WORDS"}
    assert servers["calendar"].settings.disabled_tools == ("delete_all",)


def test_cline_windsurf_amp_and_claude_code() -> None:
    tasks = by_name(read("cline_cli.json"))["tasks"].settings
    windsurf = by_name(read("windsurf.json"))
    playwright = by_name(read("amp.json"))["playwright"].settings
    code = by_name(read("claude_code.json"))

    assert (tasks.url, tasks.is_enabled) == ("http://127.0.0.1:9000/mcp", False)
    assert windsurf["mail"].settings.url == "https://mail.example/mcp"
    assert "arguments looks like a secret" in windsurf["kiro-like"].warnings[0]
    assert playwright.arguments == ("-y", "@playwright/mcp@latest", "--headless")
    assert code["hub"].settings.url == "https://hub.example/mcp"
    assert code["site"].settings.arguments == ("/srv/site/server.js",)
    assert code["site"].notes == ("Was only used in the folder /home/ann/site.",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('{"command": "npx", "args": ["-y", "@modelcontextprotocol/server-memory"]}', "memory"),
        ('"memory": {"command": "npx", "args": ["-y", "x"]},', "memory"),
        ('"mcpServers": {"memory": {"command": "npx"}}', "memory"),
        ('{"memory": {"url": "https://memory.example/mcp"}}', "memory"),
        ('{"name": "memory", "type": "http", "url": "https://a.example/mcp"}', "memory"),
        ('[{"name": "memory", "command": "x"}]', "memory"),
        ('{"mcp": {"servers": {"memory": {"command": "x"}}}}', "memory"),
        ("npx -y @modelcontextprotocol/server-memory", "memory"),
        ("$ uvx mcp-server-memory@1.2", "memory"),
        ("docker run -i --rm mcp/memory", "memory"),
        ("https://mcp.memory.example/mcp", "memory"),
        ("claude mcp add memory -- npx -y whatever", "memory"),
        ("claude mcp add -s user --transport http memory https://a.example/mcp", "memory"),
        ('claude mcp add-json memory \'{"command": "npx"}\'', "memory"),
        ("codex mcp add memory --url https://a.example/mcp", "memory"),
        ("gemini mcp add -s user -t http memory https://a.example/mcp", "memory"),
        ("amp mcp add memory https://a.example/mcp", "memory"),
        ("cline mcp install memory https://a.example/mcp --transport http --yes", "memory"),
        ('code --add-mcp \'{"name":"memory","url":"https://a.example/mcp"}\'', "memory"),
        ("npx mcp-remote https://mcp.memory.example/sse", "memory"),
    ],
)
def test_snippets_and_command_lines_are_understood(text: str, name: str) -> None:
    assert one(text).settings.name == name


def test_a_command_to_add_a_server_brings_its_environment_and_headers() -> None:
    local = one("claude mcp add air --env AIR_API_KEY=not-real AIR_MODE=fast -- npx -y air-mcp --flag")
    remote = one('claude mcp add -t http far https://far.example/mcp --header "Authorization: Bearer not-real"')

    assert (local.settings.command, local.settings.arguments) == ("npx", ("-y", "air-mcp", "--flag"))
    assert (local.settings.environment, local.secrets) == (
        (("AIR_MODE", "fast"),),
        {"environment/AIR_API_KEY": "not-real"},
    )
    assert (remote.settings.url, remote.secrets) == ("https://far.example/mcp", {"bearer": "not-real"})


def test_several_command_lines_are_several_servers() -> None:
    found = read_servers("npx -y one-mcp\nclaude mcp add two \\\n  -- npx -y two-mcp\n".replace("\\\n", ""))

    assert [proposal.settings.name for proposal in found.proposals] == ["one", "two"]


def test_a_command_line_may_go_on_in_the_next_line() -> None:
    proposal = one("claude mcp add two \\\n  -e MODE=fast \\\n  -- npx -y two-mcp")

    assert (proposal.settings.name, proposal.settings.arguments) == ("two", ("-y", "two-mcp"))


def test_a_header_of_mcp_remote_is_filled_in_from_the_environment_beside_it() -> None:
    proposal = one(
        '{"a": {"command": "npx", "args": ["mcp-remote", "https://a.example/mcp", "--header", "Authorization:${AUTH}"],'
        ' "env": {"AUTH": "Bearer not-real"}}}'
    )

    assert (proposal.settings.auth, proposal.secrets) == ("bearer", {"bearer": "not-real"})
    assert proposal.settings.transport == "http"


def test_values_among_the_arguments_of_docker_move_to_its_environment() -> None:
    proposal = one("docker run -i -e API_TOKEN=not-real --env=MODE=fast -e KEPT mcp/thing")

    assert proposal.settings.arguments == ("run", "-i", "-e", "API_TOKEN", "--env=MODE", "-e", "KEPT", "mcp/thing")
    assert proposal.settings.environment == (("MODE", "fast"),)
    assert proposal.secrets == {"environment/API_TOKEN": "not-real"}
    assert "API_TOKEN and MODE moved" in proposal.notes[0]


def test_a_secret_is_not_put_among_the_arguments_for_a_shell() -> None:
    proposal = one(
        '{"command": "sh", "args": ["-c", "run --key $API_KEY"], "env": {"API_KEY": "not-real"}}',
        API_KEY="from-outside",
    )

    assert proposal.settings.arguments == ("-c", "run --key $API_KEY")


def test_a_reference_that_leads_nowhere_is_said_where_it_can_not_be_asked() -> None:
    proposal = one('{"command": "node", "args": ["${workspaceFolder}/server.js"]}')

    assert proposal.warnings == ("${workspaceFolder} in an argument is not known here; put it in.",)


@pytest.mark.parametrize(
    "text",
    [
        '{"mcpServers": {"b": {"url": "http://127.0.0.1:8000/mcp/"}}}',
        '{"mcpServers": {"b": {"command": "/opt/bin/mcp-auth-bridge", "args": ["shim"]}}}',
        "http://localhost:8000/mcp",
    ],
)
def test_the_bridge_itself_is_left_out_and_said(text: str) -> None:
    found = read_servers(text, environment={})

    assert found.proposals == ()
    assert "this bridge itself" in found.notes[0]


def test_another_port_of_this_computer_is_not_the_bridge() -> None:
    assert one("http://localhost:8000/mcp".replace("8000", "8001")).settings.name == "localhost-8001"
    assert read_servers("http://localhost:8000/mcp", own_port=9000).proposals


@pytest.mark.parametrize("text", ["", "  \n", "{}", "hello world", '{"mcpServers": {}}', "a: 1", "[]", "42"])
def test_a_text_without_a_server_is_said_to_be_one(text: str) -> None:
    with pytest.raises(UnreadableConfig, match="no MCP server") as refused:
        read_servers(text)

    assert "mcpServers" in refused.value.hint


@pytest.mark.parametrize(
    "text",
    [
        '{"mcpServers": {"a": {"command": 1, "args": {}, "env": [1], "headers": 2, "url": []}}}',
        '{"mcpServers": {"a": {"command": ["x"], "args": "y", "env": {"A": {"b": 1}, "C": null}, "tools": 3}}}',
        '{"servers": [1, {"command": "x"}], "inputs": {"a": 1}}',
        "extensions: {1: {cmd: x, env: [A=1, B], args: {}}}",
    ],
)
def test_odd_values_do_no_harm(text: str) -> None:
    found = read_servers(text, environment={})

    assert len(found.proposals) + len(found.notes) == 1


@pytest.mark.parametrize(
    "text",
    [
        '{"mcpServers": {"a": 1, "b": [], "c": null}}',
        '{"mcp": 1, "extensions": [], "projects": {"a": 1}}',
        "? [a]\n: b",
    ],
)
def test_odd_texts_have_no_server_in_them(text: str) -> None:
    with pytest.raises(UnreadableConfig):
        read_servers(text, environment={})


def test_a_person_may_see_it_otherwise() -> None:
    proposal = one('{"command": "x", "env": {"API_KEY": "not-a-key", "MODE": "fast"}}')

    plain = keep_plain(proposal, "environment/API_KEY")
    secret = keep_secret(proposal, "environment/MODE")

    assert plain.settings.environment == (("MODE", "fast"), ("API_KEY", "not-a-key"))
    assert (plain.settings.secret_environment, plain.secrets) == ((), {})
    assert secret.settings.secret_environment == ("API_KEY", "MODE")
    assert secret.secrets == {"environment/API_KEY": "not-a-key", "environment/MODE": "fast"}
    assert keep_secret(plain, "environment/API_KEY").secrets == proposal.secrets
    assert keep_plain(proposal, "environment/UNKNOWN") == proposal
    assert keep_secret(proposal, "environment/UNKNOWN") == proposal


def test_headers_move_too() -> None:
    proposal = one('{"url": "https://a.example/mcp", "headers": {"X-Api-Key": "not-real", "X-Mode": "fast"}}')

    moved = keep_secret(keep_plain(proposal, "header/X-Api-Key"), "header/X-Mode")

    assert moved.settings.headers == (("X-Api-Key", "not-real"),)
    assert moved.secrets == {"header/X-Mode": "fast"}


def test_what_a_person_should_think_about_is_said() -> None:
    def warned(**parts: object) -> str:
        settings = UpstreamSettings("", "x", "http" if "url" in parts else "stdio", **parts)  # type: ignore[arg-type]
        return " ".join(warnings_for(settings))

    assert "anybody on the way" in warned(url="http://a.example/mcp")
    assert warned(url="http://localhost:1/mcp") == ""
    assert "address carries a secret" in warned(url="https://a.example/mcp?api_key=not-real")
    assert "arguments looks like a secret" in warned(command="x", arguments=("--token", "not-real"))
    assert "DB_PASSWORD looks like a secret" in warned(command="x", environment=(("DB_PASSWORD", "x"),))
    assert warned(command="npx", arguments=("-y", "thing"), environment=(("MODE", "fast"),)) == ""
