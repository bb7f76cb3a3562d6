"""What goes wrong for a user: one line that says where, what, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAX_QUOTED = 60  # code points of a wrong value that a message repeats


class UnspunError(Exception):
    """A mistake in what the user gave us: a path, an option, a rule, a configuration.

    message: what is wrong; what to do about it. One line.
    path, line: where, when it is in a file (line is 1-based).
    """

    def __init__(self, message: str, *, path: object = None, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = None if path is None else str(path)
        self.line = line

    def __str__(self) -> str:
        where = "" if self.path is None else self.path
        if where and self.line is not None:
            where += f":{self.line}"
        return f"{where}: {self.message}" if where else self.message

    def __reduce__(self) -> tuple[object, ...]:
        # The default would drop the keyword arguments on the way back from a worker process.
        return _rebuild, (type(self), self.message, self.path, self.line)


class ConfigError(UnspunError):
    """The configuration can't be used."""


class RuleError(UnspunError):
    """A rule or a pack can't be used."""


class UnreadableArticle(UnspunError):  # noqa: N818 - it is the article, not a mistake of ours
    """An article can't be read; the others still are."""


def nearest(word: object, words: Iterable[str], otherwise: str = "") -> str:
    """What to do about a word that is not among these: the nearest one, `otherwise`, or all."""
    import difflib  # for mistakes only

    choices = sorted(words)
    close = difflib.get_close_matches(str(word), choices, n=1)
    if close:
        return f"did you mean `{close[0]}`?"
    return otherwise or "use one of " + ", ".join(f"`{each}`" for each in choices)


def brief(value: object) -> str:
    """A value as a message quotes it: in one line, without what makes it long."""
    text = " ".join(str(value).split())
    return text if len(text) <= _MAX_QUOTED else text[:_MAX_QUOTED] + "…"


def system_reason(error: OSError) -> str:
    """Why the system refused, as a part of a sentence."""
    return (error.strerror or type(error).__name__).lower()


def _rebuild(
    kind: type[UnspunError], message: str, path: str | None, line: int | None
) -> UnspunError:
    return kind(message, path=path, line=line)
