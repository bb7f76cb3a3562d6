"""`unspun init`: a commented configuration, and the entry that runs Unspun before each commit."""

from __future__ import annotations

from pathlib import Path

import click

from linter.config.file import FILE_NAME
from linter.config.template import TEMPLATE
from linter.errors import UnspunError
from linter.storage import write_whole

_PRE_COMMIT = ".pre-commit-config.yaml"
_HOOK = """\
  - repo: local
    hooks:
      - id: unspun
        name: unspun
        entry: unspun check --quiet
        language: system
        types_or: [markdown, mdx, html, plain-text]
        require_serial: true
"""


@click.command()
def command() -> None:
    """Write unspun.yaml, with every key explained, and the pre-commit entry."""
    _write(Path(FILE_NAME), TEMPLATE)
    if Path(_PRE_COMMIT).exists():
        click.echo(f"{_PRE_COMMIT} is there already; add this under `repos:`\n\n{_HOOK}")
    else:
        _write(Path(_PRE_COMMIT), "repos:\n" + _HOOK)


def _write(path: Path, text: str) -> None:
    if path.exists():
        raise UnspunError("is there already; delete it first to start again", path=path)
    try:
        write_whole(path.absolute(), text.encode())
    except OSError as error:
        raise UnspunError(f"can't be written: {error.strerror}", path=path) from None
    click.echo(f"wrote {path}")
