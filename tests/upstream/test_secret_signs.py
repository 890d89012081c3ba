"""What looks like a secret, and what only looks a little like one."""

import pytest

from bridge_app.upstream.secret_signs import find_in_arguments, hide_in_address, hide_in_arguments, is_secret

RANDOM = "wJ7lrXUtnFEM1" + "bPxRfiCYzEq9"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GITHUB_TOKEN", "x"),
        ("apiKey", "abc"),
        ("X-Api-Key", "abc"),
        ("DB_PASSWORD", "1234"),
        ("PGPASSWORD_PASSWORD", "a b c"),
        ("clientSecret", "s"),
        ("Authorization", "Basic YW5uOnB3"),
        ("SERVICE_KEY", "abcdefgh"),
        ("SENTRY_AUTH", "abcdefgh"),
        ("DATABASE_URL", "postgres://ann:pw@db.example/main"),
        ("ENDPOINT", "https://a.example/?access_token=abc"),
        ("SETTING", "ghp_" + "a1B2c3D4e5F6g7H8"),
        ("SETTING", "sk-ant-" + "api03-abcdefgh"),
        ("SETTING", "xoxb-" + "1234-abcdefgh"),
        ("SETTING", "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl"),
        ("SETTING", "-----BEGIN PRIVATE KEY-----\nMII"),
        ("SETTING", "Bearer abcdefgh"),
        ("SETTING", "0123456789abcdef" * 2),
        ("SETTING", RANDOM),
    ],
)
def test_a_secret_is_known_by_its_name_or_shape(name: str, value: str) -> None:
    assert is_secret(name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GITHUB_TOKEN", ""),
        ("LOG_LEVEL", "debug"),
        ("MAX_TOKENS", "4096"),
        ("TOKEN_LIMIT", "200"),
        ("AUTH_TYPE", "oauth"),
        ("USE_KEYRING", "true"),
        ("KEYBOARD_LAYOUT", "qwertyuiop"),
        ("MONKEY", "banana-banana"),
        ("GOOGLE_APPLICATION_CREDENTIALS", "/home/ann/key.json"),
        ("SSH_KEY", "~/.ssh/id_ed25519"),
        ("KEY_FILE", "C:\\keys\\a.pem"),
        ("TOKEN_URL", "https://login.example/token"),
        ("AWS_REGION", "eu-central-1"),
        ("MODEL", "claude-sonnet-4-20250514"),
        ("PACKAGE", "@modelcontextprotocol/server-filesystem@2025.11.25"),
        ("PROJECT_ID", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
        ("NODE_OPTIONS", "--max-old-space-size=4096"),
        ("CONTENT_TYPE", "application/json"),
        ("PATH", "/usr/local/bin:/usr/bin:/bin"),
    ],
)
def test_a_plain_setting_stays_one(name: str, value: str) -> None:
    assert not is_secret(name, value)


def test_secrets_among_arguments_are_found_where_they_stand() -> None:
    arguments = (
        "-y",
        "x",
        "--api-key",
        "abcdefgh",
        "--token=abc",
        "--port",
        "80",
        "API_KEY=abc",
        "X-Api-Key: abc",
        RANDOM,
    )

    assert find_in_arguments(arguments) == (3, 4, 7, 8, 9)
    assert hide_in_arguments(arguments) == (
        "-y",
        "x",
        "--api-key",
        "•••",
        "--token=•••",
        "--port",
        "80",
        "API_KEY=•••",
        "X-Api-Key:•••",
        "•••",
    )


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/mcp?x=a%20b", "https://a.example/mcp?x=a%20b"),
        ("https://ann:pw@a.example/mcp", "https://•••@a.example/mcp"),
        ("https://a.example/mcp?api_key=abc&x=1", "https://a.example/mcp?api_key=•••&x=1"),
        ("https://[a.example", "•••"),
    ],
)
def test_an_address_is_shown_without_its_secrets(url: str, shown: str) -> None:
    assert hide_in_address(url) == shown
