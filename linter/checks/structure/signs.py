"""Single signs that are wrong: badly decoded, or without their partner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.checks.structure.article import UNREAD, Article, Found
from linter.model import Span, Suggestion

# How UTF-8 looks when it is read as Windows-1252: curly quotes and dashes, Latin letters, signs.
_MOJIBAKE = re.compile(
    r"(?:â€[™œ\x9d˜“”¦¢\x9c\x99\x98\x93\x94\xa6]?|â(?:„¢|‚¬|‰[¤¥]|ˆ’|†’)|Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
    r"|Ë†|Î[±²³¼]|(?<=[a-zß-ÿ.,;:!?)])Â(?=\s)|(?<![A-ZÀ-Þ])Â[°±µ·»«®©½¼¾£²³]|ï¿½|\ufffd)+"
)
_SIGNS = ("â", "Ã", "Â", "Ë†", "Î", "ï¿½", "\ufffd")  # one of them is in every match


def mojibake(article: Article) -> Iterator[Found]:
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


# What turns the direction of writing: embeddings, overrides, isolates (Unicode UAX 9, 2.1 to 2.4).
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]+")
# Zero-width characters between two Latin letters, where no script and no emoji needs them.
_SPLITS = re.compile("(?<=[A-Za-z])[\u200b-\u200d\u2060\ufeff]+(?=[A-Za-z])")
# Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms: text that may need such marks.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def hidden_characters(article: Article) -> Iterator[Found]:
    """Characters that nobody sees, which make a text read otherwise than it is written.

    One finding a block, at the first. A text that is read from right to left needs such marks.
    """
    source = article.document.source.text
    if source.isascii() or not (_TURNS.search(source) or _SPLITS.search(source)):
        return
    for block in article.blocks:
        start, end = block.source
        if block.scope in UNREAD:
            continue
        turn, split = _TURNS.search(source, start, end), _SPLITS.search(source, start, end)
        if turn and not _RIGHT_TO_LEFT.search(source, start, end):
            what = "A mark that nobody sees turns the direction in which this text is read."
            hit = turn
        elif split:
            what, hit = "A character that nobody sees stands inside a word.", split
        else:
            continue
        at = Span(block.text.start, block.text.start)
        yield Found(at, what, Span(*hit.span()), (Suggestion(""),), "review")


_BRACKETS = re.compile(r"[()\[\]]")
_ENUMERATOR = re.compile(r"(?:^|[\s:;,.])(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})\)")
_SMILEY = re.compile(r"[:;=]-?[()]")
_INTERVAL = re.compile(r"[(\[]\s*[-−+]?[\d.∞]+\s*[,;–]\s*[-−+]?[\d.∞]+\s*[)\]]")


def unbalanced_bracket(article: Article) -> Iterator[Found]:
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


def unbalanced_quote(article: Article) -> Iterator[Found]:
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
        if at is None or _is_beside_bracket(each, at):
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


def _is_beside_bracket(text: str, at: int) -> bool:
    before, after = text[:at].rstrip()[-1:], text[at + 1 :].lstrip()[:1]
    return before in ("(", "[") or after in (")", "]")


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
