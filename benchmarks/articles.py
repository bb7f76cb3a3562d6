"""Makes articles to measure with: Markdown with ordinary markup, about 2 % of the words garbled.

Seeded, so every machine measures the same bytes.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

SEED = 20_26
_SUBJECTS = (
    "the doctor", "a nurse", "your pharmacist", "the care team", "a healthy adult", "the patient",
    "your body", "the heart muscle", "a small blood vessel", "the immune system", "a new study",
    "the lining of the stomach", "an older person", "the surgeon", "your kidneys", "a blood test",
)  # fmt: skip
_VERBS = (
    "helps to protect", "can slowly change", "often checks", "may explain", "usually follows",
    "works together with", "sometimes harms", "is compared with", "depends on",
    "should not replace",
)  # fmt: skip
_OBJECTS = (
    "the pressure in the arteries", "a balanced diet", "regular sleep", "the level of sugar",
    "the joints and muscles", "a course of treatment", "the results of earlier tests",
    "the skin around the wound", "your medicine plan", "the amount of calcium in the urine",
    "how quickly the swelling goes down", "the way the lungs take in air", "2.5 mg twice a day",
)  # fmt: skip
_ENDS = (
    "during the first weeks", "in most people over 50", "before and after an operation",
    "when pain returns at night", "if the fever lasts for more than three days",
    "without side effects",
    "according to Dr. Lee", "as the U.S. guidelines say", "at home and in the clinic",
)  # fmt: skip
_GARBLED = (
    "kidney rocks", "bust cancer", "the potter's wheel cuff", "an icy shoulder",
    "calcium down payments",
    "renal disappointment", "connective cells illness", "a strike biopsy",
    "persistent kidney failing",
)  # fmt: skip
GARBLED_SHARE = 0.12  # of sentences; with two words each about 2 % of the words
_HEADINGS = ("What it is", "Causes", "Symptoms", "Treatment", "When to see a doctor", "Outlook")


def article(words: int, chance: random.Random, garbled: float = GARBLED_SHARE) -> str:
    """One Markdown article of about that many words. garbled: share of sentences."""
    lines = ["---", "title: A generated article", "---", "", "# A generated article", ""]
    count = 0
    while count < words:
        kind = chance.random()
        if kind < 0.12:
            lines += [f"## {chance.choice(_HEADINGS)}", ""]
            count += 2
        elif kind < 0.3:
            items = [_sentence(chance, garbled) for _ in range(chance.randint(2, 5))]
            lines += [*(f"- {item}" for item in items), ""]
            count += sum(len(item.split()) for item in items)
        else:
            text = " ".join(_sentence(chance, garbled) for _ in range(chance.randint(3, 6)))
            lines += [text, ""]
            count += len(text.split())
    return "\n".join(lines)


def write_articles(
    folder: Path, number: int, words: int = 1000, garbled: float = GARBLED_SHARE
) -> int:
    """Writes articles into a folder; returns how many words they have. garbled: as in `article`."""
    chance = random.Random(SEED)
    folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for index in range(number):
        text = article(words, chance, garbled)
        total += len(text.split())
        (folder / f"article-{index:05}.md").write_text(text, encoding="utf-8")
    return total


def write_rows(path: Path, number: int, words: int = 75, clean: float = 0.0) -> int:
    """Writes articles as JSON lines; returns how many words they have.

    clean: the share of articles without a garbled term.
    """
    chance = random.Random(SEED)
    total = 0
    with path.open("w", encoding="utf-8") as file:
        for index in range(number):
            garbled = 0.0 if chance.random() < clean else GARBLED_SHARE
            text = article(words, chance, garbled)
            total += len(text.split())
            site = f"https://www.site{index % 997}.example"
            row = {"id": f"{index:08}.md", "url": f"{site}/{index}", "text": text}
            file.write(json.dumps(row) + "\n")
    return total


def _sentence(chance: random.Random, garbled: float) -> str:
    subject, verb = chance.choice(_SUBJECTS), chance.choice(_VERBS)
    words = [subject, verb, chance.choice(_OBJECTS), chance.choice(_ENDS)]
    if chance.random() < garbled:
        words[2] = chance.choice(_GARBLED)
    markup = chance.random()
    if markup < 0.08:
        words[2] = f"**{words[2]}**"
    elif markup < 0.14:
        words[0] = f"[{words[0]}](https://example.org/{chance.randint(1, 999)})"
    elif markup < 0.17:
        words[3] = f"*{words[3]}*"
    text = " ".join(words)
    return f"{text[0].upper()}{text[1:]}."
