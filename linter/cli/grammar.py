"""`unspun grammar install`: gets LanguageTool."""

from __future__ import annotations

from typing import cast

import click

from linter.grammar.install import From, install


@click.group()
def command() -> None:
    """LanguageTool, which `unspun check --grammar` asks."""


@command.command("install")
@click.option(
    "--from",
    "source",
    type=click.Choice(["auto", "languagetool", "maven"]),
    default="auto",
    help="From LanguageTool's own site, or as jars with Maven; auto: the one that works.",
)
def install_command(source: str) -> None:
    """Install LanguageTool into your data folder (about 250 MB, once)."""
    install(cast("From", source), click.echo)
