"""Damage inside blocks and between them: doubled, broken, unbalanced, wrongly decoded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress
from operator import eq

from linter.checks.structure_article import UNREAD, Article, Found, starts_small
from linter.document import OPAQUE
from linter.model import Scope, Span, Suggestion
from linter.segment import sentences, words

# Thrice is no slip: "try try try", a bird's "kik kik kik".
_PAIR = r"(?<![\w'’-])(?<!\b{0} )({0}) ({0})(?![\w'’-])(?! {0}\b)"
_LATIN = re.compile(r" (?:vitro|vivo|situ|utero|silico|natura)\b")  # "in in vitro studies"
_BEGINS = re.compile(r"(?:^|[\n.!?:] ?[\"“(]?)\Z")
# Before a species' name that doubles: "T. pallidum pallidum", "Bison bison bison".
_GENUS = re.compile(r"\b(?:[A-Z]\.|([A-Z][a-z]+))\s\Z")
_EPITHET = re.compile(r"\w{4,}(?:ii?|us|is|um|ae|ensis|ans|oides)\Z")
_LONGEST_WORD = 30  # code points
# Words that good English doubles: grammar ("what it is is", "gave her her pills"), stress ("very
# very"), sounds and names of things. Names in capitals are let through anyway.
_DOUBLED = frozenset(
    """had that is her it you very many much more so no way far long really well now there hear on
    bye ha ho he hee blah wah knock tut tsk yum night goody choo chop cha chi go hush hula mahi poo wee
    yo ylang beri agar kava nam mama papa dada baba juju piri peri pili paw chow win fifty half tom
    cous bon aye dum pom can do who again over round up down year day one two ten lala tsetse
    please never always old big little dear same""".split()
)
# The words that are doubled by mistake even where the first one has a capital: "The the".
_FUNCTION = frozenset(
    """a an the and or of to in for with by from at as if are was were be been this these those
    your our their his its we they i my not but what when which how have has will may""".split()
)
_TERMINAL = tuple(".!?:;…•\"”’')]*" + OPAQUE)
_LETTER_END = re.compile(r"[^\W\d_]{2,}(?:,|-|–|—)?\Z")
_LAST_WORDS = re.compile(r"\S+(?:\s\S+){0,2}\Z")
_FULL_STOP = re.compile(r"\. ([a-z]+)")
_WORD_BEFORE = re.compile(r"[a-z]{4,}\Z")  # shorter ones may be abbreviations
_LINE_END = re.compile(r"[\r\n]")
_ANNOUNCEMENT = 4  # words that announce a list; with fewer, the line is a label ("Dosage:")
_LEAST_WORDS = 8  # of what is repeated by mistake; shorter text is repeated for good reasons
_ABBREVIATED = frozenset("approx incl excl resp spec subsp assoc dept".split())


def repeated_word(article: Article, limit: float) -> Iterator[Found]:
    """A word twice in a row. Words in other letter case only where grammar explains neither."""
    text = article.document.text
    tokens = article.normal.replace(",", " ").replace(".", " ").split()
    twice = set(compress(tokens, map(eq, tokens, tokens[1:]))) - _DOUBLED
    for word in sorted(filter(str.isalpha, twice)):
        for pair in re.finditer(_PAIR.format(word), text, re.IGNORECASE):
            first, second = pair.groups()
            if word == "in" and _LATIN.match(text, pair.end()):
                continue
            if first[0].isupper() and not _BEGINS.search(
                text, max(0, pair.start() - 3), pair.start()
            ):
                continue
            span = Span(*pair.span())
            if _is_species(text, span, second) or not _is_slip(first, second):
                continue
            if not article.is_read(span.start):
                continue
            yield Found(
                span,
                f"“{pair.group()}” says “{second}” twice.",
                suggestions=(Suggestion(first),),
                fix=article.fix(span),
            )


def _is_species(text: str, span: Span, word: str) -> bool:
    genus = _GENUS.search(text, max(0, span.start - _LONGEST_WORD), span.start)
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

    Lists, tables, headings and quotations repeat on purpose what the text says; so do short lines.
    """
    for number in _again(article):
        if len(words(article.texts[number])) >= (limit or _LEAST_WORDS):
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


# How UTF-8 looks when it is read as Windows-1252: curly quotes and dashes, Latin letters, signs.
_MOJIBAKE = re.compile(
    r"(?:â€[™œ\x9d˜“”¦¢\x9c\x99\x98\x93\x94\xa6]?|â(?:„¢|‚¬|‰[¤¥]|ˆ’|†’)|Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
    r"|Ë†|Î[±²³¼]|(?<=[a-zß-ÿ.,;:!?)])Â(?=\s)|(?<![A-ZÀ-Þ])Â[°±µ·»«®©½¼¾£²³]|ï¿½|\ufffd+)+"
)
_SIGNS = ("â", "Ã", "Â", "Ë†", "Î", "ï¿½", "\ufffd")  # one of them is in every match


def mojibake(article: Article, limit: float) -> Iterator[Found]:
    """Characters that were decoded wrongly, with the text that they stand for where it is sure."""
    text = article.document.text
    if text.isascii() or not any(sign in text for sign in _SIGNS):
        return
    for hit in _MOJIBAKE.finditer(text):
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
_INTERVAL = re.compile(r"[(\[]\s*[-−+]?[\d.∞]+\s*[,;–]\s*[-−+]?[\d.∞]+\s*[)\]]")


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
    inside = {at for hit in _INTERVAL.finditer(text) for at in (hit.start(), hit.end() - 1)}
    stacks: dict[str, list[int]] = {"(": [], "[": []}
    alone: list[int] = []
    for hit in _BRACKETS.finditer(text):
        at, char = hit.start(), hit.group()
        if at in inside:
            continue
        if char in stacks:
            if not (at in no_partner and char == "(" and text[at - 1 : at] in ":;=-"):
                stacks[char].append(at)
        elif stacks["(" if char == ")" else "["]:
            stacks["(" if char == ")" else "["].pop()
        elif at not in no_partner:
            alone.append(at)
    return sorted([*alone, *stacks["("], *stacks["["]])


_INCHES = re.compile(r'(?<=\d)"|(?<=\d\s)"')


def unbalanced_quote(article: Article, limit: float) -> Iterator[Found]:
    """A double quotation mark without its partner in the block.

    A quotation of several paragraphs opens each and closes once, or opens one and closes a later
    one: such marks are let stand. A mark after a figure may stand for inches, one beside a bracket
    without its partner is part of that.
    """
    opened: int | None = None  # the last block with a mark that only opens
    waiting: Found | None = None
    for number, each in enumerate(article.texts[:-1]):
        odd = each.count('"') % 2
        if not (odd or each.count("“") != each.count("”")):
            continue
        block = article.blocks[number]
        at = None if block.scope in UNREAD else _straight(each) if odd else _curly(each)
        if at is None or each[at + 1 : at + 2] in (")", "]") or each[at - 1 : at] in ("(", "["):
            continue
        opens = _opens(each, at)
        if not opens and opened is not None and number - opened <= _FAR:
            opened = waiting = None  # closes what an earlier block opened
            continue
        if waiting:
            yield waiting
            waiting = None
        span = Span(block.text.start + at, block.text.start + at + 1)
        found = Found(span, f"The quotation mark {each[at]} has no partner.")
        if not opens:
            yield found
            continue
        opened = number
        if not article.texts[number + 1].startswith(("“", '"')):
            waiting = found
    if waiting:
        yield waiting


_FAR = 5  # blocks: no quotation in the press releases is longer


def _opens(text: str, at: int) -> bool:
    return text[at] == "“" or (text[at] == '"' and (not at or text[at - 1] in " ([—–-\u2028"))


def _straight(text: str) -> int | None:
    if "“" in text or "”" in text or _INCHES.search(text):
        return None
    marks = [at for at, char in enumerate(text) if char == '"']
    opening = [at for at in marks if _opens(text, at)]
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


def broken_sentence(article: Article, limit: float) -> Iterator[Found]:
    """A sentence that a paragraph's end cuts in two, or a full stop at the end of a line."""
    blocks, texts = article.blocks, article.texts
    for number, block in enumerate(blocks[:-1]):
        after = blocks[number + 1]
        if not (block.scope is after.scope is Scope.PROSE) or texts[number].endswith(_TERMINAL):
            continue
        if not (starts_small(texts[number + 1]) and _LETTER_END.search(texts[number])):
            continue
        if _is_item(article, number) or _is_item(article, number + 2):
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


def _is_item(article: Article, number: int) -> bool:
    """Whether a block looks like an entry of a list that has lost its bullets."""
    if number >= len(article.blocks):
        return False
    text = article.texts[number]
    return starts_small(text) or text.endswith(("; and", "; or"))


def _stopped_lines(article: Article) -> Iterator[Found]:
    """Full stops at the end of a line inside a block, before a small letter."""
    source = article.document.source.text
    for number, block in enumerate(article.blocks):
        if _LINE_END.search(source, *block.source) is None or block.scope in UNREAD:
            continue
        for hit in _FULL_STOP.finditer(article.texts[number]):
            before = _WORD_BEFORE.search(
                article.texts[number], max(0, hit.start() - _LONGEST_WORD), hit.start()
            )
            if before is None or before.group() in _ABBREVIATED or not starts_small(hit[1]):
                continue
            span = Span(block.text.start + before.start(), block.text.start + hit.end())
            place = article.document.to_source(span)
            if _LINE_END.search(source, *place):
                what = f"A full stop and a new line stand inside the sentence, before “{hit[1]}”."
                yield Found(span, what)


def missing_list(article: Article, limit: float) -> Iterator[Found]:
    """A paragraph that announces a list with a colon, right before a heading or the end."""
    blocks, texts = article.blocks, article.texts
    for number, text in enumerate(texts[:-1]):
        if not text.endswith(":") or len(text.split(None, 3)) < _ANNOUNCEMENT:
            continue
        block = blocks[number]
        if block.scope is not Scope.PROSE:
            continue
        if number + 1 < len(blocks):
            if blocks[number + 1].scope is not Scope.HEADING or not article.has_markup:
                continue
            place = "a heading"
        else:
            place = "the end"
        if not article.touches(number):
            continue
        last = _LAST_WORDS.search(texts[number])
        assert last is not None
        span = Span(block.text.start + last.start(), block.text.end)
        yield Found(span, f"After the colon comes {place}.")


# Degrees and licences that stand behind an author's name.
_DEGREE = re.compile(
    r"(?<![\w-])(?:MD|PhD|PsyD|PharmD|DNP|DPT|DDS|RN|BSN|MSN|FNP|MPH|RDN|LDN|CDE|CHT|LCSW|IBCLC|"
    r"FACP|FACS|CRNP|LMFT|MBBS|(?:PA|NP|FNP|AHN|WHNP|PMHNP|ANP)-(?:C|BC))\Z"
)
_GLUED = re.compile(r"[A-Z][A-Z][a-z]{2,}")
_LONGEST_DEGREE = 10  # code points, with what stands before it


def glued_credit(article: Article, limit: float) -> Iterator[Found]:
    """A degree run together with the next word: what a page's layout kept apart."""
    text = article.document.text
    for hit in _GLUED.finditer(text):
        end = hit.start() + 1
        degree = _DEGREE.search(text[max(0, end - _LONGEST_DEGREE) : end])
        if degree and article.is_read(end):
            span = Span(end - len(degree.group()), hit.end())
            yield Found(span, f"“{text[span.start : span.end]}” runs two words together.")
