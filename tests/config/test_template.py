"""What `unspun init` writes is true: every key, the real defaults, examples that hold."""

from __future__ import annotations

from pathlib import Path

from linter.config import Config, SuppressEntry
from linter.config.file import config_schema, read_config
from linter.config.names import validate_rules
from linter.config.template import TEMPLATE

from .writing import IDS, write


def test_the_template_is_the_defaults(tmp_path: Path) -> None:
    path = write(tmp_path, TEMPLATE)
    assert read_config(path, cwd=tmp_path) == Config(folder=tmp_path, origin="unspun.yaml")


def test_the_template_explains_every_key_and_shows_true_defaults(tmp_path: Path) -> None:
    lines = [line[2:] for line in TEMPLATE.splitlines() if line.startswith("# ")]
    keys = [line for line in lines if line.split(":")[0] in config_schema()["properties"]]
    assert sorted(key.split(":")[0] for key in keys) == sorted(config_schema()["properties"])
    examples = ("max_warnings", "languagetool_url")
    shown = [key for key in keys if not key.endswith(":") and key.split(":")[0] not in examples]
    defaults = "\n".join(shown)
    read = read_config(write(tmp_path, defaults), cwd=tmp_path)
    assert read == Config(folder=tmp_path, origin="unspun.yaml")


def test_the_template_is_a_config_when_its_examples_are_uncommented(tmp_path: Path) -> None:
    (tmp_path / "house-rules").mkdir()
    keys = tuple(f"{key}:" for key in config_schema()["properties"])
    lines = [line[2:] for line in TEMPLATE.splitlines() if line.startswith("# ")]
    wanted = [line for line in lines if line.startswith((*keys, "  "))]
    config = read_config(write(tmp_path, "\n".join(wanted)), cwd=tmp_path)
    validate_rules(config, IDS)
    assert config.suppress == (
        SuppressEntry(
            "terminology/kidney-rocks",
            "About stones shaped like kidneys.",
            "articles/geology/",
            "kidney rocks",
        ),
    )
