"""What goes wrong for a user: one line that says where, what, and what to do."""

from __future__ import annotations


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


class UnreadableArticle(UnspunError):
    """An article can't be read; the others still are."""


def _rebuild(
    kind: type[UnspunError], message: str, path: str | None, line: int | None
) -> UnspunError:
    return kind(message, path=path, line=line)
