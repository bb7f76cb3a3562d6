"""One run's reading by LanguageTool: articles in, plain data out; failures are told, not raised."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from types import TracebackType
from typing import Self

from linter.config import Config
from linter.document import Document
from linter.grammar import spelling, text
from linter.grammar.answers import WordAnswers, read_answer
from linter.grammar.crew import Crew
from linter.grammar.failures import GrammarError
from linter.grammar.proof import Match, Proof, Unknown
from linter.grammar.server import Server
from linter.grammar.settings import Settings, other_variety
from linter.grammar.vocabulary import medical
from linter.machine import cores

# Far more than an article has (about 50,000 words); on two cores it takes LanguageTool 20 s.
MOST = 300_000
# Rules that look at a whole text (coherence, quotation marks, openings that repeat) take a sixth of
# its time; all but one are off for being wrong, and what that one finds, `structure` finds, too.
_MODE = "allButTextLevelOnly"
WORDS_AT_ONCE = 50  # of one request: the speller takes 50 ms and more for one it does not know


class Proofreader:
    """Reads many articles, also at once, on one server per address; use it in a `with`."""

    def __init__(self) -> None:
        self._crew = Crew(2 * cores())  # one waits for disk and network while another computes
        self._desks: dict[str | None, _Desk] = {}
        self._lock = threading.Lock()

    def proof(self, document: Document, settings: Settings, config: Config) -> Proof:
        """What there is to say about an article. Never raises GrammarError: it is in the proof."""
        length = text.size(document)
        if length > MOST:
            return Proof(
                failure=f"has {length:,} characters of prose, more than the {MOST:,} that "
                "LanguageTool is given; split it"
            )
        desk = self._desk(config.languagetool_url)
        try:
            desk.version()  # a server that is none is told of before it gets a text
            # The words and the pieces at once: who waits for one article waits for the longest.
            unknown = self._crew.submit(lambda each: desk.unknown(each, settings), document)
            pieces = text.pieces(document)
            matches = self._crew.run(lambda each: desk.matches(each, settings), pieces)
            return Proof(tuple(chain.from_iterable(matches)), tuple(unknown.result()))
        except GrammarError as error:
            return Proof(failure=error.message)

    def reader(self, config: Config) -> str:
        """LanguageTool's name and version, on which its answers depend; "" where there is none."""
        try:
            return f"LanguageTool {self._desk(config.languagetool_url).version()}"
        except GrammarError:
            return ""  # each article's proof says why

    def close(self) -> None:
        self._crew.close()
        for desk in self._desks.values():
            desk.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _desk(self, url: str | None) -> _Desk:
        with self._lock:
            if url not in self._desks:
                self._desks[url] = _Desk(url)
            return self._desks[url]


class _Desk:
    """One server and the words that are known of its version."""

    def __init__(self, url: str | None) -> None:
        self._server = Server(url)
        self._words: dict[str, WordAnswers] = {}
        self._lock = threading.Lock()

    def version(self) -> str:
        return self._server.version()

    def matches(self, piece: text.Piece, settings: Settings) -> list[Match]:
        """What LanguageTool's rules find in a piece, at spans of the document's text."""
        asked = {
            "language": settings.language,
            "mode": _MODE,
            "disabledRules": ",".join([settings.speller, *settings.off_rules]),
            "disabledCategories": ",".join(settings.off_categories),
        }
        asked = {key: value for key, value in asked.items() if value}
        found = read_answer(self._server.ask(piece.text, asked), piece.text)
        spans = [piece.to_document(each.span) for each in found]
        return [
            each._replace(span=span)
            for each, span in zip(found, spans, strict=True)
            if span is not None
        ]

    def unknown(self, document: Document, settings: Settings) -> list[Unknown]:
        """The document's words that neither our lists nor LanguageTool's speller knows."""
        words = list(spelling.words_to_ask(document, medical()))
        offered = self._offered({word.text for word in words}, settings)
        found = [
            Unknown(word, texts) for word in words if (texts := offered[word.text]) is not None
        ]
        suspects = {each.word.text for each in found if spelling.meant(each, medical())}
        # A word of the other variety of English is no mistake.
        other = replace(settings, language=other_variety(settings.language))
        checked = self._offered(suspects, other)
        return [each for each in found if checked.get(each.word.text) is not None]

    def _offered(self, words: set[str], settings: Settings) -> dict[str, tuple[str, ...] | None]:
        """What the speller offers instead of each word; None for one that it knows."""
        known = self._known_words(settings.language)
        new = sorted(word for word in words if word not in known)
        for at in range(0, len(new), WORDS_AT_ONCE):
            known.add(ask_speller(self._server, new[at : at + WORDS_AT_ONCE], settings))
        return {word: known.get(word) for word in words}

    def close(self) -> None:
        for each in self._words.values():
            each.save()
        self._server.close()

    def _known_words(self, language: str) -> WordAnswers:
        with self._lock:
            if language not in self._words:
                self._words[language] = WordAnswers(self._server.version(), language)
            return self._words[language]


def ask_speller(
    server: Server, words: Sequence[str], settings: Settings
) -> dict[str, tuple[str, ...] | None]:
    """What LanguageTool's speller offers instead of each word; None for one that it knows."""
    asked = {
        "language": settings.language,
        "enabledRules": settings.speller,
        "enabledOnly": "true",
    }
    sent = text.BETWEEN.join(words)
    found = read_answer(server.ask(sent, asked), sent)
    offered = {sent[slice(*each.span)]: each.replacements for each in found}
    return {word: offered.get(word) for word in words}
