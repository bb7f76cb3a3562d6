"""Why LanguageTool can't be used: one line that says what is wrong and what to do."""

from __future__ import annotations

from linter.errors import UnspunError


class GrammarError(UnspunError):
    """LanguageTool can't be used."""


class UnreachableError(GrammarError):
    """No answer: the server is gone, or hangs."""


class RefusedError(GrammarError):
    """The server answered, but not with a result; another text may fare better."""
