"""Forms of English words: plurals, British spellings, letter case, "a" or "an".

Small tables of our own: general inflection packages take 1.5 s to import or make "viri" of virus
(docs/decisions/0004).
"""

from __future__ import annotations

import re

# Plurals that no ending shows, with those of medical Latin and Greek that health texts use.
_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet",
    "tooth": "teeth", "goose": "geese", "mouse": "mice", "ox": "oxen", "louse": "lice",
    "calf": "calves", "half": "halves", "knife": "knives", "leaf": "leaves", "life": "lives",
    "loaf": "loaves", "self": "selves", "shelf": "shelves", "wife": "wives", "wolf": "wolves",
    "vertebra": "vertebrae", "bacterium": "bacteria", "ovum": "ova", "criterion": "criteria",
    "phenomenon": "phenomena", "ganglion": "ganglia", "appendix": "appendices",
    "fungus": "fungi", "nucleus": "nuclei", "stimulus": "stimuli", "bronchus": "bronchi",
    "thrombus": "thrombi", "embolus": "emboli", "meniscus": "menisci", "bacillus": "bacilli",
    "carcinoma in situ": "carcinomas in situ",
}  # fmt: skip
_SAME = frozenset({"diabetes", "series", "species", "rabies", "herpes", "caries", "scabies"})
_PREPOSITIONS = frozenset({"in", "of", "for", "to", "with", "on", "at", "from", "by"})
_SIBILANT = re.compile(r"(?:s|x|z|ch|sh)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_GREEK_IS = ("sis", "xis", "testis")  # diagnosis, axis

# American → British. Words take s, ed and ing only ("labor", not "laboratory"; "color", not
# "colorectal"); stems stand at a word's start with anything after them; endings at its end.
_BRITISH_WORDS = {
    "tumor": "tumour", "color": "colour", "behavior": "behaviour", "labor": "labour",
    "odor": "odour", "humor": "humour", "flavor": "flavour", "favor": "favour", "rumor": "rumour",
    "neighbor": "neighbour", "fiber": "fibre", "center": "centre", "liter": "litre",
    "milliliter": "millilitre", "theater": "theatre", "gray": "grey", "defense": "defence",
    "program": "programme", "mold": "mould", "counselor": "counsellor", "apnea": "apnoea",
    "dyspnea": "dyspnoea", "diarrhea": "diarrhoea", "feces": "faeces", "analyze": "analyse",
    "aluminum": "aluminium", "sulfur": "sulphur", "maneuver": "manoeuvre", "pajama": "pyjama",
}  # fmt: skip
_BRITISH_STEMS = {
    "anemi": "anaemi", "leukemi": "leukaemi", "septicemi": "septicaemi", "uremi": "uraemi",
    "hypoglycemi": "hypoglycaemi", "hyperglycemi": "hyperglycaemi", "ischemi": "ischaemi",
    "hemat": "haemat", "hemo": "haemo", "anesthe": "anaesthe", "esophag": "oesophag",
    "edema": "oedema", "estrogen": "oestrogen", "gynecolog": "gynaecolog",
    "pediatric": "paediatric", "orthopedic": "orthopaedic", "cesarean": "caesarean",
    "fecal": "faecal", "celiac": "coeliac", "counseling": "counselling", "labeling": "labelling",
    "labeled": "labelled", "behavioral": "behavioural", "centered": "centred",
}  # fmt: skip
_BRITISH_ENDINGS = {
    "ization": "isation", "izations": "isations", "izing": "ising", "ized": "ised", "izes": "ises",
    "ize": "ise", "izer": "iser",
}  # fmt: skip
_KEEPS_Z = re.compile(r"(?:over|under)?(?:siz|priz|seiz|capsiz)", re.IGNORECASE)
_BRITISH = {**_BRITISH_WORDS, **_BRITISH_STEMS, **_BRITISH_ENDINGS}
_AMERICAN = re.compile(
    rf"\b(?:{'|'.join(_BRITISH_STEMS)}|(?:{'|'.join(_BRITISH_WORDS)})(?=(?:s|ed|ing)?\b))"
    rf"|(?<=\w\w)(?:{'|'.join(sorted(_BRITISH_ENDINGS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)

# Sounds, not letters, decide (Merriam-Webster, "a" and "an"): these start with a vowel letter but a
# consonant sound, or the other way round.
_CONSONANT_SOUND = re.compile(
    r"(?:eu|ewe|one\b|once\b|u(?:ni(?!n|m)|ri(?!m)|s[aeiu]|te|ro|tili))", re.IGNORECASE
)
_VOWEL_SOUND = re.compile(r"(?:hour|honest|hono[u]?r|heir)", re.IGNORECASE)
_SPELT_OUT = re.compile(r"[A-Z]{2,}s?\b|[A-Z]\b")
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")  # names that start with a vowel sound: "an MRI"


def plural(phrase: str) -> str:
    """The plural of a noun phrase: of its last word, or of the one before a preposition."""
    if phrase.lower() in _IRREGULAR:
        return _IRREGULAR[phrase.lower()]
    words = phrase.split(" ")
    head = next((at for at in range(1, len(words)) if words[at] in _PREPOSITIONS), len(words)) - 1
    words[head] = _plural_word(words[head])
    return " ".join(words)


def british(text: str) -> str:
    """The text with American spellings made British; unchanged when it has none."""
    return _AMERICAN.sub(_to_british, text)


def indefinite_article(phrase: str) -> str:
    """ "a" or "an", by the sound that the phrase starts with."""
    if phrase.isupper() and " " in phrase:
        phrase = phrase.lower()  # a heading in capitals, no acronym
    if phrase[:1].isdigit():
        return "an" if re.match(r"8|1[18](?!\d)", phrase) else "a"
    spelt_out = _SPELT_OUT.match(phrase)
    if spelt_out:
        return "an" if phrase[0] in _VOWEL_LETTERS else "a"
    if _CONSONANT_SOUND.match(phrase):
        return "a"
    return "an" if phrase[:1].lower() in "aeiou" or _VOWEL_SOUND.match(phrase) else "a"


def cased_like(model: str, text: str, *, opens: bool = True) -> str:
    """The text in the letter case of the model; capitals of its own (FDA, X-ray) stay.

    opens: a sentence starts here; elsewhere the capitals of an abbreviation say nothing about what
    stands in its place ("AIDS patients", people with AIDS).
    """
    letters = [each for each in model if each.isalpha()]
    if not letters:
        return text
    if len(letters) > 1 and all(each.isupper() for each in letters):
        return text.upper()
    words = model.replace("-", " ").split()
    telling = [word for word in words if len(word) > 3] or words  # titles leave "of" and "in" small
    if len(words) > 1 and all(word[0].isupper() for word in telling):
        return re.sub(r"(?<![\w'’])[a-z](?=\w{3})", lambda first: first[0].upper(), text)
    first = model.split()[0]
    if not letters[0].isupper() or (len(first) > 1 and first.isupper() and not opens):
        return text
    return text[:1].upper() + text[1:]


def _plural_word(word: str) -> str:
    lower = word.lower()
    if lower in _SAME:
        return word
    for singular, several in _IRREGULAR.items():
        if lower.endswith(singular) and " " not in singular and _is_compound(lower, singular):
            return word[: len(word) - len(singular)] + several
    if lower.endswith(_GREEK_IS):
        return word[:-2] + "es"
    if _CONSONANT_Y.search(lower):
        return word[:-1] + "ies"
    return word + ("es" if _SIBILANT.search(lower) else "s")


def _is_compound(word: str, singular: str) -> bool:
    # "eyetooth" is a tooth, but "human" no man and "relief" no leaf.
    return word == singular or (singular in ("woman", "tooth", "foot") and len(singular) > 3)


def _to_british(found: re.Match[str]) -> str:
    american = found.group()
    before = re.search(r"\w*$", found.string[: found.start()])
    if before and _KEEPS_Z.match(before.group() + american):
        return american
    spelt = _BRITISH[american.lower()]
    return spelt.capitalize() if american[0].isupper() else spelt
