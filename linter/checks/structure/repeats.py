"""What stands twice: words, sentences, paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress
from operator import eq

from linter.checks.structure.article import Article, Found, table
from linter.model import Scope, Span, Suggestion
from linter.segment import sentences, words

_PAIR = re.compile(r"(?<![\w'’-])([^\W\d_]+) (\1)(?![\w'’-])", re.IGNORECASE)
_LATIN = re.compile(r" (?:vitro|vivo|situ|utero|silico|natura)\b")  # "in in vitro studies"
_BEGINS = re.compile(r"(?:^|[\n.!?:] ?[\"“(]?)\Z")
# Before a species' name that doubles: "T. pallidum pallidum", "Bison bison bison".
_GENUS = re.compile(r"\b(?:[A-Z]\.|([A-Z][a-z]+))\s\Z")
_EPITHET = re.compile(r"\w{4,}(?:ii?|us|is|um|ae|ensis|ans|oides)\Z")
_LONGEST_WORD = 30  # code points
# Words that good English doubles: grammar ("what it is is", "gave her her pills"), stress ("very
# very"), sounds and names of things. Names in capitals are let through anyway.
_DOUBLED = table(
    """
    had that is her it you very many much more so no way far long really well now there hear on bye
    ha ho he hee blah wah knock tut tsk yum night goody choo chop cha chi go hush hula mahi poo wee
    yo ylang beri agar kava nam mama papa dada baba juju piri peri pili paw chow win fifty half tom
    cous bon aye dum pom can do who again over round up down year day one two ten lala tsetse
    please never always old big little dear same
    """
)
# The words that are doubled by mistake even where the first one has a capital: "The the".
_FUNCTION = table(
    """a an the and or of to in for with by from at as if are was were be been this these those
    your our their his its we they i my not but what when which how have has will may"""
)
_ENDS = (".", "!", "?", "…", "”", '"', ")")
_LEAST_WORDS = 8  # of what is repeated by mistake; shorter text is repeated for good reasons


def repeated_word(article: Article) -> Iterator[Found]:
    """A word twice in a row. Words in other letter case only where grammar explains neither."""
    text = article.document.text
    tokens = article.normal.replace(",", " ").replace(".", " ").split()
    twice = set(compress(tokens, map(eq, tokens, tokens[1:]))) - _DOUBLED
    if not any(map(str.isalpha, twice)):
        return  # the quick way out: most articles have none
    for pair in _PAIR.finditer(text):
        first, second = pair.groups()
        span = Span(*pair.span())
        if second.lower() not in twice or not _is_slip(first, second):
            continue
        if _is_wanted(text, span, second) or not article.is_read(span.start):
            continue
        yield Found(
            span,
            f"“{pair.group()}” says “{second}” twice.",
            suggestions=(Suggestion(first),),
            fix=article.fix(span),
        )


def _is_wanted(text: str, span: Span, word: str) -> bool:
    """Whether what stands around the two words explains them."""
    before = text[max(0, span.start - _LONGEST_WORD) : span.start]
    if text[span.start].isupper() and not _BEGINS.search(before):
        return True
    if word == "in" and _LATIN.match(text, span.end):
        return True
    if before.lower().endswith(f"{word} ") or text.startswith(f" {word}", span.end):
        return True  # thrice is no slip: "try try try", a bird's "kik kik kik"
    return _is_species(before, word)


def _is_species(before: str, word: str) -> bool:
    genus = _GENUS.search(before)
    if genus is None:
        return False
    return genus[1] is None or genus[1].lower() == word or bool(_EPITHET.search(word))


def _is_slip(first: str, second: str) -> bool:
    if len(first) == 1 and first not in "aA":
        return False
    if first != second:
        return first[1:] == second[1:] and second.islower() and second in _FUNCTION
    return first.islower()


def repeated_paragraph(article: Article, limit: float) -> Iterator[Found]:
    """Paragraphs that stand in the article before. limit: their fewest words (8).

    Lists, tables, headings and quotations repeat on purpose what the text says; so do short lines,
    links that are a line of their own, and what announces a list.
    """
    for number in _again(article):
        text = article.texts[number]
        if text.endswith(_ENDS) and len(words(text)) >= (limit or _LEAST_WORDS):
            yield Found(article.blocks[number].text, "This paragraph stands in the article before.")


def repeated_sentence(article: Article, limit: float) -> Iterator[Found]:
    """A sentence twice in a row, also across two paragraphs. limit: its fewest words (8).

    Apart from each other, sound articles repeat sentences: leaflets, summaries, "Talk to your
    doctor …": 0.8 per 1,000 words of MedQuAD, which no threshold on length cures.
    """
    whole = set(_again(article))
    parts = article.normal.replace("\n", " ").split(". ")
    if True not in map(eq, parts, parts[1:]):
        return  # the quick way out: most articles have none
    before = ""
    for number, text in enumerate(article.texts[:-1]):
        block = article.blocks[number]
        if block.scope is not Scope.PROSE:
            before = ""  # a list of key points is often said again below it
            continue
        for start, end in sentences(text):
            span = Span(block.text.start + start, block.text.start + end)
            key = article.normal[span.start : span.end].rstrip(".!?")
            is_long = len(words(key)) >= (limit or _LEAST_WORDS)
            if key == before and is_long and number not in whole:
                yield Found(span, "This sentence stands right before, too.")
            before = key


def _again(article: Article) -> Iterator[int]:
    """The blocks whose text an earlier block has."""
    texts = article.texts
    if len(set(texts)) == len(texts):
        return
    first: dict[str, int] = {}
    for number, text in enumerate(texts[:-1]):
        if article.blocks[number].scope is Scope.PROSE and first.setdefault(text, number) != number:
            yield number
