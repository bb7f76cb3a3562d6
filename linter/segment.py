"""Where sentences and words begin and end: one place for every check.

The boundary vocabulary (terminators, closing punctuation, what may follow) is that of Unicode's
UAX #29, sentence boundaries; its known gap, abbreviations, is closed by tables and by what may
start a sentence, in the manner of Punkt (Kiss and Strunk, 2006), with the words written out instead
of learned. One expression finds the candidates, a few explicit rules decide each in bounded time.
"""

from __future__ import annotations

import re
from typing import Final

# A word begins with a letter or digit and runs to the next white space, dash or punctuation mark;
# marks that join stay inside it. See `words`.
_WORD: Final = re.compile(
    r"(?:[^\W\d_]\.){2,}(?![^\W_])"  # U.S., e.g.
    r"|[^\W_]+(?:"
    r"(?:[\u0300-\u036f]+|['’_/&@‐‑-]|(?<=\d),(?=\d)|\.(?![A-ZÀ-Þ][a-z’'\s]))[^\W_]+"
    r")*[\u0300-\u036f]*"
)

# A candidate: a mark with what closes after it (quotes, brackets, a reference such as "[1]" or "¹"
# or the "1" of a flattened superscript), a hard line break, a bullet.
_LINE_BREAK: Final = "\u2028"
_BULLETS: Final = "•‣▪●◦"
_CANDIDATE: Final = re.compile(
    rf"[.!?…{_LINE_BREAK}{_BULLETS}][.!?…]*"
    r"(?:(?<=[a-z)\]][.])\d{1,3}(?:[,–-]\d{1,3})*(?=\s|$))?"
    r"[\"'”’»›)\]}]*(?:\[\d[\d,–\s-]{0,12}\])*[¹²³⁰⁴-⁹]*"
)
_NONSPACE: Final = re.compile(r"\S")
_OPENERS: Final = "\"'“‘«‹([{¿¡*"
_DASHES: Final = "-–—"
_NEXT: Final = re.compile(rf"[{re.escape(_OPENERS + _DASHES + _BULLETS)}\s]*([^\W\d_]*)")
_LOOKBACK: Final = 40  # no abbreviation is longer; keeps every decision bounded

# What starts a sentence though its first letter is small: mRNA, pH, iPhone, eGFR, an address, "b)".
_SMALL_START: Final = re.compile(r"[a-z]{1,3}[A-Z]|[α-ω]-|https?://|www\.|[a-z]\)")
# After such a word a full stop ends the sentence even where the next word lacks its capital.
_LONG_WORD: Final = re.compile(r"(?:.*[^\w.])?[^\W\d_A-Z]{4,}", re.DOTALL)

# Numbering at the start of a sentence: "1.", "2.3.", "b.", "iv.", "A.", "Figure 2.".
_NUMBERING: Final = re.compile(
    r"(?:(?:Figure|Fig\.|Table|Box|Step|Stage|Chapter|Section|Part|Appendix|Exhibit|Exercise)\s)?"
    r"(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxIVX]{1,5})"
)
_DOTTED: Final = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")  # U.S, F.D.A, without the last full stop


def _table(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Before a name: never an end. Case counts: "Ms." is a title, "ms." milliseconds.
_TITLES: Final = _table(
    """
    Dr Drs Mr Mrs Ms Messrs Prof Profs Rev Fr Hon Pres Gov Sen Sens Rep Reps Gen Col Maj Capt Cpt
    Lt Sgt Supt St Ste Mt Ft
    """
)
# In the middle of a sentence only: never an end.
_INNER: Final = _table(
    """
    e.g i.e eg ie vs v viz cf ca approx incl excl esp resp aka a.k.a n.b i.v i.m s.c r.e www
    """
)
# An end unless a number follows: references to parts, and months.
_NUMBERED: Final = _table(
    """
    no nos fig figs vol vols ch chap sec sect eq eqs p pp pg ref refs para paras suppl ver tel ext
    jan feb mar apr jun jul aug sep sept oct nov dec
    """
)
# An end when the next word is capitalised: time of day, prescriptions, lists.
_CLOSING: Final = _table(
    """
    a.m p.m etc b.i.d t.i.d q.i.d q.d q.h q.h.s p.r.n p.o o.d h.s n.p.o a.c p.c
    """
)
# An end only when the next word is one that starts sentences: what follows is often a capital.
# (Dotted letters, "U.S." and its like, and initials belong here too.)
_NAMES: Final = _table(
    """
    Ph.D Psy.D Pharm.D Ed.D D.Phil M.Sc B.Sc M.Phil Dr.P.H M.P.H Jr Sr Esq
    Inc Corp Co Cos Ltd Bros Assn Assoc Dept Univ Inst Ave Blvd Rd
    al sp spp subsp var cv
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Mass Md Mich Minn Miss Mo Mont Neb Nev
    Okla Pa Penn Tenn Tex Va Vt Wis Wyo
    """
)
_DAYS_AND_ZONES: Final = _table(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april may june july august september october november december
    est edt cst cdt mst mdt pst pdt et ct mt pt gmt bst utc cet
    """
)
# Words that start sentences and seldom follow a name.
_STARTERS: Final = _table(
    """
    a about according after all also although among an and another any are as ask at avoid be
    because been before between both but by call can contact could despite did do doctors does don
    due during each even every few findings first follow for from get given go had has have he her
    here his how however i if in instead is it its just keep learn many more moreover most my never
    no not now of often older on once one only or other others our over patients people read
    researchers results scientists see several she should similarly since so some sometimes such
    symptoms take talk than that the their them then there therefore these they this those though
    through thus to today together treatment two under unlike until use visit was we were what when
    where whether which while who why will with without would yet you your
    """
)
# What a single capital letter names when it is no initial: "vitamin D. Vaccines …".
_LETTERED: Final = _table(
    """
    vitamin vitamins hepatitis influenza type types group class grade stage phase part plan factor
    category option appendix figure table schedule protein haemophilia hemophilia coenzyme
    provitamin streptococcus strep blood child level step arm lipoprotein apolipoprotein toxin
    immunoglobulin amphotericin cyclosporin virus omega
    """
)
_DOMAINS: Final = _table("com org net gov edu info io uk js py html htm php pdf")


def sentences(text: str) -> list[tuple[int, int]]:
    """Half-open spans of the sentences of one block's text, in order.

    In: what a reader sees of one block; white space of any kind separates words, U+2028 is a hard
    line break. Out: spans without white space at their ends that cover every other character; a
    text without white space only has none. Closing quotes, brackets and references belong to the
    sentence they close. A heading or a list item without a full stop is one sentence.
    """
    spans: list[tuple[int, int]] = []
    first = _NONSPACE.search(text)
    if first is None:
        return spans
    start = first.start()
    size = len(text)
    for candidate in _CANDIDATE.finditer(text, start):
        mark, end = candidate.span()
        character = text[mark]
        if character == _LINE_BREAK or character in _BULLETS:
            if mark <= start or not _breaks_line(text, mark):
                continue
            spans.append((start, start + len(text[start:mark].rstrip())))
            following = _NONSPACE.search(text, mark)
        elif end == size:
            break
        elif _is_end(text, start, mark, end):
            spans.append((start, end))
            following = _NONSPACE.search(text, end)
        else:
            continue
        if following is None:
            return spans
        start = following.start()
    spans.append((start, start + len(text[start:].rstrip())))
    return spans


def words(text: str) -> list[str]:
    """The words of a text, in order.

    A word is what a reader counts as one, close to the white-space separated token that readability
    formulas count, without the punctuation around it. These stay whole: don't, over-the-counter,
    COVID-19, α-blocker, mg/kg, and/or, 2.5, 1,000, node.js, a@b.org, U.S. (with its last stop).
    These are two: 5–10, pain—or, "pain,the", "pain.The". Signs alone (%, &, +) are none.
    """
    return _WORD.findall(text)


def _breaks_line(text: str, mark: int) -> bool:
    """Does the hard line break or the bullet at `mark` begin a sentence?"""
    if text[mark] != _LINE_BREAK:
        return text[mark - 1].isspace() and text[mark + 1 : mark + 2].isspace()
    following = _NONSPACE.search(text, mark)
    if following is None:
        return False
    return text[following.start()] in _DASHES or _may_start(text, following.start())


def _is_end(text: str, start: int, mark: int, end: int) -> bool:
    """Does the sentence that began at `start` end with the marks in `mark:end`?"""
    if not text[end].isspace():
        return _lacks_space(text, start, mark, end)
    following = _NONSPACE.search(text, end)
    if following is None:
        return True
    at = following.start()
    if text[at] in ".!?…":
        return False
    is_full_stop = text[mark] == "." and text[mark + 1] not in ".!?…"
    if not _may_start(text, at):
        return is_full_stop and end == mark + 1 and _ends_long_word(text, start, mark)
    return not (is_full_stop and _is_abbreviated(text, start, mark, at))


def _may_start(text: str, at: int) -> bool:
    """Can a sentence start here? Not with a lower-case word, unless it is written so: mRNA."""
    letter = text[at]
    if letter == "-" and text[at + 1 : at + 2].isspace():
        return True  # the bullet of a list that was run together
    if letter in _OPENERS or letter in _DASHES:
        found = _NEXT.match(text, at)
        at = found.start(1) if found else at
        letter = text[at : at + 1]
    return not letter.islower() or _SMALL_START.match(text, at) is not None


def _ends_long_word(text: str, start: int, mark: int) -> bool:
    """Is the word before `mark` too long, and too plain, to be shortened?"""
    word = _word_before(text, start, mark)[1]
    return _LONG_WORD.fullmatch(word) is not None and word.lower() not in _INNER


def _is_abbreviated(text: str, start: int, mark: int, at: int) -> bool:
    """Does the full stop at `mark` belong to its word, with the text going on at `at`?"""
    before, word = _word_before(text, start, mark)
    if not word:
        return False
    if mark - start < _LOOKBACK and _NUMBERING.fullmatch(text, start, mark):
        return True
    key = word.lower()
    if word in _TITLES or (key in _INNER and not word.isupper()):
        return True
    is_initial = len(word) == 1 and word.isupper()
    if key in _NUMBERED and not is_initial:
        return text[at].isdigit()
    if key in _CLOSING:
        return _next_word(text, at) in _DAYS_AND_ZONES or text[at] in _DASHES
    if word in _NAMES or is_initial or _DOTTED.fullmatch(word):
        if is_initial and _word_before(text, start, before - 1)[1].lower() in _LETTERED:
            return False
        if text[at] in '"“':
            return is_initial
        return text[at] in _DASHES or _next_word(text, at) not in _STARTERS
    return False


def _lacks_space(text: str, start: int, mark: int, end: int) -> bool:
    """Is this "pain.The next", where only the space is missing (and not "node.js" or "U.S.A")?"""
    at = end + (text[end] in _OPENERS)
    if not text[at : at + 1].isupper():
        return False
    after = text[at + 1 : at + 2]
    if not (after.islower() or (text[at] in "AI" and after.isspace())):
        return False
    word = _word_before(text, start, mark)[1]
    if word in _TITLES or word in _NAMES or word.lower() in _INNER or word.lower() in _NUMBERED:
        return False
    if mark - start < _LOOKBACK and _NUMBERING.fullmatch(text, start, mark):
        return False
    if "://" in word or "@" in word or word.startswith("www."):
        return False
    if _next_word(text, at) in _DOMAINS:
        return False
    tail = text[max(start, mark - 2) : mark]
    return not tail[-1:].isalpha() or (tail.isalpha() and len(tail) == 2)


def _word_before(text: str, start: int, at: int) -> tuple[int, str]:
    """The word that ends right before `at` ("" for none), and where it begins."""
    head = text[max(start, at - _LOOKBACK) : at]
    if not head or head[-1].isspace():
        return at, ""
    word = head.rsplit(None, 1)[-1]
    return at - len(word), word.lstrip(_OPENERS + _DASHES + "/")


def _next_word(text: str, at: int) -> str:
    found = _NEXT.match(text, at)
    return found.group(1).lower() if found else ""
