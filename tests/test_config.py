"""The settings file: what is right, what is wrong and how we say so, and what saving keeps."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_app.config import RESERVED_PARAMETERS, AccessTokens, ClientRules, Config, SignIn, read_config, save_config
from bridge_app.errors import ConfigError
from bridge_app.models import Right


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def refuse(path: Path, content: str | bytes) -> ConfigError:
    """Return the error for this content, after making sure that the file was left alone."""
    data = content if isinstance(content, bytes) else content.encode()
    path.write_bytes(data)
    with pytest.raises(ConfigError) as caught:
        read_config(path)
    assert path.read_bytes() == data
    assert str(path) in caught.value.hint
    return caught.value


def test_without_a_file_everything_has_its_usual_value(path: Path) -> None:
    assert read_config(path) == Config()
    assert not path.exists()


@pytest.mark.parametrize("content", ["", "\n", "# only words", "\ufeff"])
def test_an_empty_file_means_usual_values(path: Path, content: str) -> None:
    path.write_text(content, encoding="utf-8")

    assert read_config(path) == Config()


def test_all_settings_are_read(path: Path) -> None:
    path.write_text(
        'port = 9000\nsecrets = "memory"\naccess_token_seconds = 600\napproval_seconds = 30\ngrant_idle_days = 3650\n'
    )

    assert read_config(path) == Config(9000, "memory", 600, 30, 3650)


def test_a_windows_file_is_read(path: Path) -> None:
    path.write_bytes("\ufeffport = 9000\r\n# words\r\nsecrets = 'sealed_file'\r\n".encode())

    assert read_config(path) == Config(port=9000, secrets="sealed_file")


@pytest.mark.parametrize(
    ("name", "lowest", "highest"),
    [
        ("port", 1024, 65535),
        ("access_token_seconds", 600, 86_400),
        ("approval_seconds", 30, 3600),
        ("grant_idle_days", 1, 3650),
        ("activity_days", 1, 3650),
    ],
)
def test_numbers_have_limits(path: Path, name: str, lowest: int, highest: int) -> None:
    for value in (lowest, highest):
        path.write_text(f"{name} = {value}")
        assert getattr(read_config(path), name) == value
    for value in (lowest - 1, highest + 1, -1, 0, 10**30):
        error = refuse(path, f"# first line\n{name} = {value}")
        assert f'config.toml, line 2: "{name}" must be a whole number from {lowest} to {highest}.' == error.title
        changes: dict[str, Any] = {name: value}
        with pytest.raises(ConfigError):
            save_config(path, replace(Config(), **changes))


def test_a_low_port_is_explained(path: Path) -> None:
    assert "administrator rights" in refuse(path, "port = 80").hint


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("true", "true or false"),
        ('"9000"', "text"),
        ("9000.0", "a number with a fraction"),
        ("[9000]", "a list"),
        ("{ number = 9000 }", "a table"),
        ("2026-01-01", "something else"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named(path: Path, text: str, kind: str) -> None:
    assert f"but it is {kind}." in refuse(path, f"port = {text}").title


def test_a_switch_is_on_or_off(path: Path) -> None:
    path.write_text("record_arguments = true")
    assert read_config(path).record_arguments

    error = refuse(path, 'record_arguments = "yes"')

    assert error.title == 'config.toml, line 1: "record_arguments" must be true or false, but it is text.'


def test_a_quoted_number_gets_advice(path: Path) -> None:
    assert "Remove the quotation marks." in refuse(path, 'port = "9000"').hint


@pytest.mark.parametrize(
    ("key", "near"), [("prot", "port"), ("Port", "port"), ("access_token_second", "access_token_seconds")]
)
def test_a_misspelt_setting_gets_the_near_miss(path: Path, key: str, near: str) -> None:
    error = refuse(path, f"\n\n{key} = 1\n")

    assert error.title == f'config.toml, line 3: there is no setting "{key}".'
    assert f'Did you mean "{near}"?' in error.hint


def test_an_unknown_setting_gets_the_list(path: Path) -> None:
    error = refuse(path, "[colours]\nred = 1")

    assert 'line 1: there is no setting "colours"' in error.title
    assert "port, secrets, access_token_seconds" in error.hint


def test_a_misspelt_choice_gets_the_near_miss(path: Path) -> None:
    error = refuse(path, 'secrets = "sealed-file"')

    assert (
        error.title
        == 'config.toml, line 1: "secrets" must be one of "keyring", "memory", "sealed_file", "pangea_vault".'
    )
    assert 'Did you mean "sealed_file"?' in error.hint


def test_a_value_pasted_by_mistake_is_not_repeated(path: Path) -> None:
    for name in ("secrets", "port"):
        assert "hunter2hunter2" not in str(refuse(path, f'{name} = "hunter2hunter2"'))


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("port = ", "line 1, column 8"),
        ("\nport 9000\n", "line 2, column 6"),
        ('port = 9000\nsecrets = "mem', "line 2, column 15"),
        ("port = 1\r\nport = 2\r\nsecrets = 1\r\n", "line 2, column 9"),
        ("port = 08000", "line 1, column 9"),
        ("[table", "line 1, column 7"),
        ("\ufeffport = = 1", "line 1, column 8"),
    ],
)
def test_broken_toml_is_placed(path: Path, content: str, place: str) -> None:
    assert refuse(path, content).title.startswith(f"config.toml, {place}: ")


def test_text_in_another_encoding_is_placed(path: Path) -> None:
    error = refuse(path, b"port = 9000\n# caf\xe9\n")

    assert error.title == "config.toml, line 2: this is not UTF-8 text."
    assert refuse(path, "port = 9000".encode("utf-16")).title == "config.toml, line 1: this is not UTF-8 text."


def test_monstrous_files_are_refused(path: Path) -> None:
    assert "far too long" in refuse(path, "#" * (1024 * 1024 + 1)).title
    refuse(path, "port = " + "[" * 100_000)


@pytest.mark.skipif(os.name != "posix", reason="pipes in the file system are POSIX's")
def test_a_pipe_is_refused_at_once(path: Path) -> None:
    os.mkfifo(path)

    with pytest.raises(ConfigError, match="not a plain file"):
        read_config(path)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs file modes that bind us")
def test_an_unreadable_file_is_named(path: Path) -> None:
    path.write_text("")
    path.chmod(0)

    with pytest.raises(ConfigError, match="can't be read"):
        read_config(path)


@given(st.binary(max_size=200))
def test_any_bytes_give_settings_or_a_config_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(data)

    try:
        config = read_config(path)
    except ConfigError:
        config = Config()
    assert isinstance(config, Config)
    assert path.read_bytes() == data


def test_a_new_file_names_only_what_differs(path: Path) -> None:
    save_config(path, Config(port=9000))

    assert path.read_text() == (
        "# Settings of MCP Auth Bridge. A setting that is not named here has its usual value.\nport = 9000\n"
    )


def test_saving_keeps_comments_order_and_layout(path: Path) -> None:
    text = "# My bridge\n\ngrant_idle_days   =  30   # a month\n\n  # which port\nport=9000\n\n# no line break here"
    path.write_text(text)

    save_config(path, Config(port=9001, grant_idle_days=30, secrets="memory"))

    assert path.read_text() == text.replace("9000", "9001") + '\nsecrets = "memory"\n'
    assert read_config(path) == Config(port=9001, grant_idle_days=30, secrets="memory")


def test_saving_keeps_the_comment_behind_a_changed_value(path: Path) -> None:
    path.write_text("port = 9000  # because 8000 is taken\n")

    save_config(path, Config(port=9001))

    assert path.read_text() == "port = 9001  # because 8000 is taken\n"


def test_a_setting_can_go_back_to_its_usual_value(path: Path) -> None:
    path.write_text("port = 9000 # mine\n")

    save_config(path, Config())

    assert path.read_text() == "port = 8000 # mine\n"


def test_saving_keeps_windows_line_ends_and_the_byte_order_mark(path: Path) -> None:
    path.write_bytes("\ufeff# words\r\nport = 9000\r\n".encode())

    save_config(path, Config(port=9001, secrets="memory"))

    assert path.read_bytes() == '\ufeff# words\r\nport = 9001\r\nsecrets = "memory"\r\n'.encode()


def test_saving_without_a_change_does_not_touch_the_file(path: Path) -> None:
    path.write_text("port = 9000")
    before = path.stat()

    save_config(path, Config(port=9000))

    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_broken_file_is_never_overwritten(path: Path) -> None:
    path.write_text("port = = 9000")

    with pytest.raises(ConfigError, match="line 1"):
        save_config(path, Config(port=9001))

    assert path.read_text() == "port = = 9000"


def test_a_full_disk_leaves_the_old_settings(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    path.write_text("port = 9000\n")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ConfigError, match="No space left") as caught:
        save_config(path, Config(port=9001))

    assert "Nothing was changed." in caught.value.hint
    assert path.read_text() == "port = 9000\n"


configs = st.builds(
    Config,
    port=st.integers(1024, 65535),
    secrets=st.sampled_from(["keyring", "memory", "sealed_file"]),
    access_token_seconds=st.integers(600, 86_400),
    approval_seconds=st.integers(30, 3600),
    grant_idle_days=st.integers(1, 3650),
)
starts = st.sampled_from(
    ["", "# words", "port = 9000", "\n\n", "secrets = 'memory' # words\r\n", "\ufeff# w\r\n", '"port" = 2000\n#x\n']
)


@given(starts, st.lists(configs, min_size=1, max_size=3))
def test_what_is_saved_is_read_back(tmp_path_factory: pytest.TempPathFactory, start: str, saved: list[Any]) -> None:
    path = tmp_path_factory.getbasetemp() / "round.toml"
    path.write_bytes(start.encode())

    for config in saved:
        save_config(path, config)
        assert read_config(path) == config
    comments = [part for part in start.removeprefix("\ufeff").split() if part.startswith("#")]
    assert all(comment in path.read_text("utf-8") for comment in comments)


# other servers' access tokens

TOKENS = (
    '[access_tokens]\naccept = "jwt"\nissuer = "https://login.example.com/"\naudience = "https://bridge.example/mcp"\n'
)


def test_accepted_tokens_are_read_and_saved(path: Path) -> None:
    path.write_text(
        TOKENS + 'algorithms = ["PS256"]\nrequired_scopes = ["mcp"]\nrights = "writer"\ncache_seconds = 5\n'
    )

    config = read_config(path)
    save_config(path, replace(config, access_tokens=replace(config.access_tokens, leeway_seconds=0)))

    assert read_config(path).access_tokens == AccessTokens(
        accept="jwt",
        issuer="https://login.example.com/",
        audience="https://bridge.example/mcp",
        algorithms=("PS256",),
        required_scopes=("mcp",),
        rights="writer",
        cache_seconds=5,
        leeway_seconds=0,
    )
    save_config(path, replace(read_config(path), access_tokens=AccessTokens()))
    assert read_config(path).access_tokens == AccessTokens()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('acept = "jwt"', 'Did you mean "accept"'),
        ('accept = "jwts"', 'Did you mean "jwt"'),
        ('rights = "reade"', 'Did you mean "reader"'),
        ('algorithms = ["RS265"]', 'Did you mean "RS256"'),
        ('algorithms = ["none"]', "public key"),
        ('algorithms = ["RS256", "HS256"]', "public key"),
        ('algorithms = "RS256"', "config.toml"),
        ('client_secret = "hush"', "A secret never belongs in this file"),
        ("cache_seconds = 0", "one second to ten minutes"),
        ('cache_seconds = "5"', "Remove the quotation marks"),
        ("leeway_seconds = 301", "five minutes"),
        ("required_scopes = [1]", "config.toml"),
    ],
)
def test_what_is_wrong_about_accepted_tokens_is_said(path: Path, line: str, words: str) -> None:
    error = refuse(path, f"[access_tokens]\n{line}\n")

    assert "line 2" in error.title
    assert words in error.hint


def test_accepted_tokens_must_be_a_table(path: Path) -> None:
    assert "[access_tokens] must be a table" in refuse(path, 'access_tokens = "jwt"').title


# -- what a provider's scopes give, and what else the sign-in page hears ----------------------------------------------

MAPPED = SignIn(
    provider="oidc",
    rights=((Right.READ, ("read",)), (Right.DESTROY, ("admin", "owner"))),
    parameters=(("prompt", "login"), ("hd", "example.com")),
)


@pytest.mark.parametrize(
    "content",
    [
        '[sign_in]\nprovider = "oidc"\nrights = { destroy = ["admin", "owner"], read = ["read"] }\n'
        'parameters = { prompt = "login", hd = "example.com" }\n',
        '[sign_in]\nprovider = "oidc"\n[sign_in.parameters]\nprompt = "login"\nhd = "example.com"\n'
        '[sign_in.rights]\nread = ["read"]\ndestroy = ["admin", "owner"]\n',
    ],
)
def test_rights_and_parameters_are_tables_in_either_spelling(path: Path, content: str) -> None:
    path.write_text(content)

    assert read_config(path).sign_in == MAPPED


def test_a_right_without_scopes_is_one_that_is_not_named(path: Path) -> None:
    path.write_text('[sign_in]\nrights = { read = ["read"], destroy = [] }\n')

    assert read_config(path).sign_in.rights == ((Right.READ, ("read",)),)


def test_rights_and_parameters_are_saved_and_taken_away_again(path: Path) -> None:
    path.write_text('# mine\nport = 9000\n\n[sign_in]\nprovider = "oidc"\n')

    save_config(path, replace(read_config(path), sign_in=MAPPED))
    kept = read_config(path)
    save_config(path, replace(kept, sign_in=replace(MAPPED, rights=(), parameters=())))

    assert kept.sign_in == MAPPED
    assert read_config(path).sign_in == SignIn(provider="oidc")
    assert path.read_text().startswith("# mine\nport = 9000\n")


@pytest.mark.parametrize(
    ("content", "title", "hint"),
    [
        ('rights = { wirte = ["w"] }', 'no right "wirte"', 'Did you mean "write"?'),
        ('rights = { owner = ["w"] }', 'no right "owner"', "The rights are: read, write, destroy."),
        ('rights = { write = "w" }', 'that give "write" must be a list of texts', "Like this: rights ="),
        ("rights = { write = [1] }", 'that give "write" must be a list of texts', "Like this: rights ="),
        ('rights = { write = ["a b"] }', '"a b" is not one scope', "its own quotation marks"),
        ('rights = { write = [""] }', 'a scope that gives "write" is empty', "Like this: rights ="),
        ("rights = { destroy = [] }", '"rights" names no scope at all', "Like this: rights ="),
        ('rights = ["w"]', '"rights" must be a table', "Like this: rights ="),
        ('parameters = ["prompt=login"]', '"parameters" must be a table', "Like this: parameters ="),
        ("parameters = { prompt = true }", '"prompt" must be text', "Like this: parameters ="),
        ('parameters = { "a b" = "c" }', "can't be the name of a parameter", "Like this: parameters ="),
        ('right = { read = ["r"] }', 'no setting "right"', 'Did you mean "rights"?'),
    ],
)
def test_a_mapping_that_can_not_be_right_is_told_with_what_would_be(
    path: Path, content: str, title: str, hint: str
) -> None:
    error = refuse(path, f"[sign_in]\n{content}\n")

    assert title in error.title
    assert "line 2" in error.title
    assert hint in error.hint


@pytest.mark.parametrize("name", sorted(RESERVED_PARAMETERS))
def test_a_parameter_that_a_sign_in_says_itself_is_refused(path: Path, name: str) -> None:
    error = refuse(path, f'[sign_in]\nparameters = {{ {name.upper()} = "x" }}\n')

    assert "is set by each sign-in itself" in error.title


def test_the_reserved_parameters_are_those_that_make_a_sign_in_safe() -> None:
    assert {
        "client_id",
        "redirect_uri",
        "state",
        "code_challenge",
        "response_type",
        "scope",
        "nonce",
    } <= RESERVED_PARAMETERS


def test_what_another_program_means_is_read_and_saved(path: Path) -> None:
    path.write_text('[clients]\nother_program = "refuse"\n')
    assert read_config(path).clients.other_program == "refuse"

    save_config(path, replace(read_config(path), clients=ClientRules("ignore")))

    assert read_config(path).clients.other_program == "ignore"


def test_a_misspelt_answer_to_another_program_gets_the_near_miss(path: Path) -> None:
    path.write_text('[clients]\nother_program = "refused"\n')

    with pytest.raises(ConfigError) as raised:
        read_config(path)

    assert 'Did you mean "refuse"?' in str(raised.value)


def test_a_language_is_one_of_ours(path: Path) -> None:
    path.write_text('language = "ja"')
    assert read_config(path).language == "ja"

    error = refuse(path, 'language = "systm"')

    assert error.title.startswith('config.toml, line 1: "language" must be one of "system", "en", "de"')
    assert 'Did you mean "system"?' in error.hint
    path.unlink()
    save_config(path, Config(language="zh"))
    assert read_config(path).language == "zh"


@pytest.mark.parametrize(
    "name", ["notify_of_questions", "notify_of_problems", "answer_in_notifications", "verbose_log"]
)
def test_what_is_told_and_written_down_is_a_switch(path: Path, name: str) -> None:
    changed = replace(Config(), **{name: not getattr(Config(), name)})
    save_config(path, changed)
    assert read_config(path) == changed

    path.write_text(f'{name} = "yes"\n')
    with pytest.raises(ConfigError, match=f'"{name}" must be true or false'):
        read_config(path)
