"""That the documents about providers and seeds say what is so."""

import re
import tomllib
from pathlib import Path

import pytest

from bridge_app.config import read_config
from bridge_app.identity.providers import CALLBACK, PANGEA_CALLBACK

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def test_every_test_that_is_named_exists() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", (DOCS / "seeds.md").read_text(encoding="utf-8"))
    missing = []
    for path, name in named:
        file = ROOT / path
        if not file.is_file() or (name and f"def {name}(" not in file.read_text(encoding="utf-8")):
            missing.append(f"{path}::{name}")

    assert len(named) > 40
    assert not missing


def test_every_feature_has_a_test_or_is_said_to_be_missing() -> None:
    rows = [line for line in (DOCS / "seeds.md").read_text(encoding="utf-8").splitlines() if line.count("|") == 4]
    features = [row for row in rows if not row.startswith(("|---", "| feature"))]

    assert [row for row in features if "`tests/" not in row and "**not yet**" not in row] == []


@pytest.mark.parametrize("number", range(5))
def test_the_settings_shown_are_settings(number: int, tmp_path: Path) -> None:
    text = (DOCS / "providers.md").read_text(encoding="utf-8")
    block = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)[number]
    # The examples that are commented out must be right as well.
    opened = re.sub(r"^# (\w+ = )", r"\1", block, flags=re.MULTILINE)
    file = tmp_path / "config.toml"
    file.write_text(opened, encoding="utf-8")

    config = read_config(file)

    shown = tomllib.loads(opened)
    assert config.sign_in.provider == shown.get("sign_in", {}).get("provider", "local")
    assert config.access_tokens.accept == shown.get("access_tokens", {}).get("accept", "none")


def test_the_callback_addresses_are_those_that_are_served() -> None:
    text = (DOCS / "providers.md").read_text(encoding="utf-8")

    assert f"`http://localhost:8000{PANGEA_CALLBACK}`" in text
    assert f"`http://localhost:8000{CALLBACK}`" in text
