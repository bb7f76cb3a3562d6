"""Damage inside blocks and between them: doubled, broken, unbalanced, wrongly decoded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq

from linter.checks.structure_article import UNREAD, Article, Found, starts_small
from linter.document import OPAQUE
from linter.model import Scope, Span, Suggestion
from linter.segment import sentences, words

_PAIR = re.compile(r"(?<![\w'’-])([^\W\d_]+(?:['’][^\W\d_]+)?) +(\1)(?![\w'’-])", re.IGNORECASE)
_POINTS = str.maketrans(",.;:!?()", "        ")
# Words that good English doubles: grammar ("what it is is", "gave her her pills"), stress ("very
# very"), sounds and names of things. Names in capitals are let through anyway.
_DOUBLED = frozenset(
    """had that is her it you very many much more so no way far long really well now there hear on
    bye ha ho he hee blah knock tut tsk yum night goody choo chop cha chi go hush hula mahi poo wee
    yo ylang beri agar kava nam mama papa dada baba juju piri peri pili paw chow win fifty half tom
    cous bon aye dum pom can do who again over round up down year day one two ten lala tsetse
    please never always old big little dear same same""".split()
)
# The words that are doubled by mistake even where the first one has a capital: "The the".
_FUNCTION = frozenset(
    """a an the and or of to in for with by from at as if are was were be been this these those
    your our their his its we they i my not but what when which how have has will may""".split()
)
_TERMINAL = tuple(".!?:;…•\"”’')]*" + OPAQUE)
_LETTER_END = re.compile(r"[^\W\d_]{2,}(?:,|-|–|—)?\Z")
_LAST_WORDS = re.compile(r"\S+(?:\s\S+){0,2}\Z")
_FULL_STOP = re.compile(r"([a-z]{4,}\.)[ ]([a-z]+)")
_ABBREVIATED = frozenset("approx incl excl resp spec subsp assoc dept".split())


def repeated_word(article: Article, limit: float) -> Iterator[Found]:
    """A word twice in a row. Words in other letter case only where grammar explains neither."""
    tokens = article.normal.translate(_POINTS).split() if article.normal else []
    if True not in map(eq, tokens, tokens[1:]):
        return  # the quick way out: most articles have none
    text = article.document.text
    for pair in _PAIR.finditer(text):
        first, second = pair.groups()
        if not _is_slip(first, second) or not article.is_read(pair.start()):
            continue
        span = Span(*pair.span())
        if text[span.start : span.end].count(" ") != 1:
            continue
        yield Found(
            span,
            f"“{pair.group()}” says “{second}” twice.",
            suggestions=(Suggestion(first),),
            fix=article.fix(span),
        )


def _is_slip(first: str, second: str) -> bool:
    word = first.lower()
    if word in _DOUBLED or len(word) == 1 and word != "a":
        return False
    if first != second:
        return first[1:] == second[1:] and second.islower() and word in _FUNCTION
    return first.islower() and not (len(first) == 1 and not first.islower())


def repeated_text(article: Article, limit: float) -> Iterator[Found]:
    """Sentences and paragraphs that stand in the article twice. limit: their words (default 8).

    Tables, headings and quotations repeat what the text says; they are not looked at.
    """
    least = int(limit or 8)
    first: dict[str, int] = {}
    rough = article.normal.replace("\n", ". ").split(". ")
    long = [part for part in rough if len(part) > 4 * least]
    if len(set(long)) == len(long):
        return
    for block, text in zip(article.blocks, article.texts, strict=False):
        if block.scope not in (Scope.PROSE, Scope.LIST):
            continue
        repeated = []
        for start, end in sentences(text):
            key = article.normal[block.text.start + start : block.text.start + end].rstrip(".!?")
            if first.setdefault(key, block.text.start + start) != block.text.start + start:
                repeated.append((start, end))
        yield from _runs(block.text.start, text, repeated, least)


def _runs(base: int, text: str, repeated: list[tuple[int, int]], least: int) -> Iterator[Found]:
    """Neighbouring repeated sentences as one."""
    runs: list[list[int]] = []
    for start, end in repeated:
        if len(words(text[start:end])) < least:
            continue
        if runs and runs[-1][1] + 1 == start:
            runs[-1][1] = end
        else:
            runs.append([start, end])
    for start, end in runs:
        is_all = end - start == len(text)
        what = "This paragraph" if is_all and text.count(". ") else "This sentence"
        yield Found(Span(base + start, base + end), f"{what} stands in the article before.")


# How UTF-8 looks when it is read as Windows-1252: curly quotes and dashes, Latin letters, signs.
_MOJIBAKE = re.compile(
    r"(?:â€[™œ\x9d˜“”¦¢\x9c\x99\x98\x93\x94\xa6]?|â(?:„¢|‚¬|‰[¤¥]|ˆ’|†’)|Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
    r"|Ë†|Î[±²³¼]|(?<![A-ZÀ-Þ])Â(?=\s|[°±µ·»«®©½¼¾£²³])[°±µ·»«®©½¼¾£²³]?|ï¿½|\ufffd+)+"
)


def mojibake(article: Article, limit: float) -> Iterator[Found]:
    """Characters that were decoded wrongly, with the text that they stand for where it is sure."""
    for hit in _MOJIBAKE.finditer(article.document.text):
        if not article.is_read(hit.start()):
            continue
        span = Span(*hit.span())
        meant = _decoded(hit.group())
        yield Found(
            span,
            f"“{hit.group()}” should read “{meant}”." if meant else f"“{hit.group()}” is no text.",
            suggestions=(Suggestion(meant),) if meant else (),
            fix="safe" if meant and article.document.is_verbatim(span) else None,
        )


def _decoded(text: str) -> str:
    """The text that was meant, or "" when it can't be told."""
    data = bytearray()
    for char in text:
        try:
            data += char.encode("cp1252")
        except UnicodeEncodeError:
            if ord(char) > 0xFF:
                return ""
            data.append(ord(char))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return ""


_BRACKETS = re.compile(r"[()\[\]]")
_ENUMERATOR = re.compile(r"(?:^|[\s:;,.])(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})\)")
_SMILEY = re.compile(r"[:;=]-?[()]")


def unbalanced_bracket(article: Article, limit: float) -> Iterator[Found]:
    """A bracket without its partner in the block. "a)" and "1)" number things; ":)" smiles."""
    text = article.document.text
    for number, each in enumerate(article.texts):
        opened, closed = each.count("("), each.count(")")
        if opened == closed and each.count("[") == each.count("]"):
            continue
        block = article.blocks[number]
        if block.scope in UNREAD:
            continue
        for at in _alone(each):
            span = Span(block.text.start + at, block.text.start + at + 1)
            yield Found(span, f"The bracket “{text[span.start]}” has no partner.")


def _alone(text: str) -> list[int]:
    no_partner = {
        at
        for pattern in (_ENUMERATOR, _SMILEY)
        for hit in pattern.finditer(text)
        for at in range(hit.start(), hit.end())
    }
    stacks: dict[str, list[int]] = {"(": [], "[": []}
    alone: list[int] = []
    for hit in _BRACKETS.finditer(text):
        at, char = hit.start(), hit.group()
        if char in stacks:
            if not (at in no_partner and char == "(" and text[at - 1 : at] in ":;=-"):
                stacks[char].append(at)
        elif stacks["(" if char == ")" else "["]:
            stacks["(" if char == ")" else "["].pop()
        elif at not in no_partner:
            alone.append(at)
    open_round, open_square = stacks["("], stacks["["]
    # "[0, 1)" is an interval: one bracket of each kind lacks its partner.
    left = sorted([*alone, *open_round, *open_square])
    kinds = sorted(text[at] for at in left)
    return [] if kinds in ([")", "["], ["(", "]"]) else left


_INCHES = re.compile(r'(?<=\d)"|(?<=\d\s)"')


def unbalanced_quote(article: Article, limit: float) -> Iterator[Found]:
    """A double quotation mark without its partner in the block.

    A quotation of several paragraphs opens each and closes once, so a mark is let stand when the
    next block opens with one. A mark after a figure may stand for inches.
    """
    for number, each in enumerate(article.texts[:-1]):
        odd = each.count('"') % 2
        curly = each.count("“") != each.count("”")
        if not (odd or curly) or article.blocks[number].scope in UNREAD:
            continue
        at = _straight(each) if odd else _curly(each)
        if at is None or _continues(article, number, each, at):
            continue
        start = article.blocks[number].text.start + at
        yield Found(Span(start, start + 1), f"The quotation mark {each[at]} has no partner.")


def _straight(text: str) -> int | None:
    if "“" in text or "”" in text or _INCHES.search(text):
        return None
    marks = [at for at, char in enumerate(text) if char == '"']
    opening = [at for at in marks if at == 0 or text[at - 1] in " ([—–-\u2028"]
    return (opening or marks)[-1] if len(opening) * 2 > len(marks) else marks[-1]


def _curly(text: str) -> int | None:
    if "„" in text or "″" in text:
        return None
    open_at: list[int] = []
    for at, char in enumerate(text):
        if char == "“":
            open_at.append(at)
        elif char == "”":
            if not open_at:
                return None if text[at - 1 : at].isdigit() else at
            open_at.pop()
    return open_at[-1] if open_at else None


def _continues(article: Article, number: int, text: str, at: int) -> bool:
    after = article.texts[number + 1] if number + 1 < len(article.blocks) else ""
    before = article.texts[number - 1] if number else ""
    if text[at] == "”":
        return before.startswith(("“", '"')) or "“" in before
    return after.startswith(("“", '"')) or after.endswith(("”", '"'))


def broken_sentence(article: Article, limit: float) -> Iterator[Found]:
    """A sentence that a paragraph's end cuts in two, or a full stop at the end of a line."""
    blocks, texts = article.blocks, article.texts
    for number, block in enumerate(blocks[:-1]):
        after = blocks[number + 1]
        if not (block.scope is after.scope is Scope.PROSE) or texts[number].endswith(_TERMINAL):
            continue
        if not (starts_small(texts[number + 1]) and _LETTER_END.search(texts[number])):
            continue
        if not article.touches(number) or len(texts[number].split(None, 4)) < 5:
            continue
        if len(texts[number + 1].split(None, 2)) < 3:
            continue
        last = _LAST_WORDS.search(texts[number])
        assert last is not None
        span = Span(block.text.start + last.start(), block.text.end)
        start = " ".join(texts[number + 1].split()[:3])
        yield Found(span, f"The sentence breaks off; the next paragraph goes on with “{start}”.")
    yield from _stopped_lines(article)


def _stopped_lines(article: Article) -> Iterator[Found]:
    source = article.document.source.text
    if ".\n" not in source and ".\r" not in source:
        return
    for hit in _FULL_STOP.finditer(article.document.text):
        if hit[1][:-1] in _ABBREVIATED or not article.is_read(hit.start()):
            continue
        span = Span(*hit.span())
        place = article.document.to_source(span)
        written = source[place.start : place.end]
        if ("\n" in written or "\r" in written) and starts_small(hit[2]):
            what = f"A full stop and a new line stand inside the sentence, before “{hit[2]}”."
            yield Found(span, what)


def missing_list(article: Article, limit: float) -> Iterator[Found]:
    """A paragraph that announces a list with a colon, right before a heading or the end."""
    blocks, texts = article.blocks, article.texts
    for number, block in enumerate(blocks):
        if block.scope is not Scope.PROSE or not texts[number].endswith(":"):
            continue
        if len(texts[number].split(None, 3)) < 4 or not article.touches(number):
            continue
        if number + 1 < len(blocks):
            if blocks[number + 1].scope is not Scope.HEADING or not article.has_markup:
                continue
            place = "a heading"
        else:
            place = "the end"
        last = _LAST_WORDS.search(texts[number])
        assert last is not None
        span = Span(block.text.start + last.start(), block.text.end)
        yield Found(span, f"After the colon comes {place}.")


# Degrees and licences that stand behind an author's name.
_CREDENTIAL = re.compile(
    r"(?<![\w-])(?:MD|PhD|PsyD|PharmD|DNP|DPT|DDS|RN|BSN|MSN|FNP|MPH|MSc|RDN|LDN|CDE|CHT|LCSW|IBCLC|"
    r"FACP|FACS|CRNP|LMFT|MBBS|(?:PA|NP|FNP|AHN|WHNP|PMHNP|ANP)-(?:C|BC))(?=[A-Z][a-z]{2,})[A-Z][a-z]+"
)


def glued_credit(article: Article, limit: float) -> Iterator[Found]:
    """A degree run together with the next word: what a page's layout kept apart."""
    for hit in _CREDENTIAL.finditer(article.document.text):
        if article.is_read(hit.start()):
            yield Found(Span(*hit.span()), f"“{hit.group()}” runs two words together.")
