"""The command line. Each command is a module of its own, imported when it is called."""

from __future__ import annotations

import os
import signal
import sys
from importlib import import_module

import click

from linter import __version__
from linter.cli.exits import EXIT_CLEAN, EXIT_INTERNAL, EXIT_INTERRUPTED, EXIT_MISUSE
from linter.cli.stopping import Stopped, stoppable
from linter.errors import UnspunError, system_reason
from linter.model import TOOL

# Command → (module, what `unspun --help` says). Listed here so that help imports none of them.
_COMMANDS = {
    "check": ("linter.cli.check", "Lint articles and report findings."),
    "fix": ("linter.cli.fix", "Apply safe suggestions, or ask about each one."),
    "baseline": ("linter.cli.baseline", "Write down known findings, which fail no check."),
    "corpus": ("linter.cli.corpus", "Lint a whole corpus into Parquet tables and an overview."),
    "rules": ("linter.cli.rules", "List, explain and test rules."),
    "grammar": ("linter.cli.grammar", "Install LanguageTool for `check --grammar`."),
    "doctor": ("linter.cli.doctor", "What is installed, found and used, and how to mend it."),
    "init": ("linter.cli.init", "Write a commented configuration and the pre-commit entry."),
}


class _ReaderGone(Exception):  # noqa: N818 - it is no mistake
    """Nobody reads standard output any more. Click takes BrokenPipeError for its own."""


class _Commands(click.Group):
    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise _ReaderGone from None

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002
        if name not in _COMMANDS:
            return None
        command: click.Command = import_module(_COMMANDS[name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, short) for name, (_, short) in _COMMANDS.items()])


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name=TOOL)
def cli() -> None:
    """Finds machine-garbled medical terms in health articles: Markdown, HTML, plain text.

    Exit codes: 0 clean, 1 findings, 2 misuse or an unreadable article, 3 internal error.
    """


def main(arguments: list[str] | None = None) -> int:
    """Runs a command line and returns its exit code; errors are one line on standard error."""
    given = sys.argv[1:] if arguments is None else arguments
    debug = "--debug" in given or bool(os.environ.get("UNSPUN_DEBUG"))
    given = [each for each in given if each != "--debug"]
    try:
        with stoppable():
            code = cli.main(given, prog_name=TOOL, standalone_mode=False)
            _flush()
        return code if isinstance(code, int) else EXIT_CLEAN
    except _ReaderGone:  # `unspun check | head`: the reader has seen enough
        # Python flushes standard output once more at exit; let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + signal.SIGPIPE
    except (KeyboardInterrupt, click.Abort):
        _say("interrupted")
        return EXIT_INTERRUPTED
    except Stopped as stopped:
        _say(str(stopped))
        return stopped.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return EXIT_CLEAN if not given else EXIT_MISUSE
    except (UnspunError, click.ClickException) as error:
        if debug:
            raise
        _say(error.format_message() if isinstance(error, click.ClickException) else str(error))
        return EXIT_MISUSE
    except OSError as error:  # a file or folder that is gone, closed or full
        if debug:
            raise
        place = error.filename or "the working folder or a file"
        _say(f"{place}: can't be used: {system_reason(error)}")
        return EXIT_MISUSE
    except Exception as error:
        if debug:
            raise
        _say(
            f"internal error ({type(error).__name__}: {error}); "
            "run again with --debug and report what it prints"
        )
        return EXIT_INTERNAL


def _flush() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise _ReaderGone from None


def _say(message: str) -> None:
    line = " ".join(message.split())
    click.echo(f"{TOOL}: {line}", err=True)
