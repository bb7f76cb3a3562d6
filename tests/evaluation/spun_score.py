"""The spun score: fits its weights, and measures it on text that they were not fitted on.

python -m tests.evaluation.spun_score fit         print the table for linter/checks/spun.py
python -m tests.evaluation.spun_score measure     scores of test articles, clean and spun
python -m tests.evaluation.spun_score tell-tales [CORPUS...]   frequencies, and what is reported
python -m tests.evaluation.spun_score gate [CORPUS...]   clean articles in which weak rules speak

Of every corpus, articles with an even number are for fitting, the others for measuring; press
releases, the real spun article and those that were written as examples are for measuring only.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from linter import packs
from linter.checks import density, listed, spun
from linter.checks.evidence import View, look
from linter.model import Kind
from linter.packs.rule_set import RuleSet
from linter.parsers import parse
from linter.source import Source
from tests.evaluation.corpora import (
    CLEAN,
    SHARED,
    Pair,
    articles,
    medical_screener_pairs,
    web_health_pairs,
)

_HERE = Path(__file__).resolve().parents[2]
_HEALTH = ("press-releases", "cochrane", "nci", "medquad", "wikipedia-health", "openstax-health")
_NOT_FITTED = ("press-releases",)
_EVERY = {"wikipedia-general": 10, "openstax-general": 4}  # one article in so many: they are large
_SPUN_EVERY = 6  # one clean article in so many is spun for the fit
_LEAST_SWAPPED = 3  # terms, or the article does not count as spun
_SIZES = (400, 150)  # words of an article
_RIDGE = 1.0
_SHARE_SPUN = 0.1  # what spun articles weigh in the fit, against clean ones

# The rules were cleared of false alarms on these very corpora, so clean text in the fit gets alarms
# that it does not have: twice as many per 1,000 words as we allow ourselves on unseen text.
_ALARMS_PER_1000 = 0.2

# What spinning software does to small words, family by family.
_STYLES = (
    (),
    (),
    (
        Pair("and also", "and"),
        Pair("medical professional", "doctor"),
        Pair("surgical procedure", "surgery"),
        Pair("might", "may"),
        Pair("will certainly", "will"),
        Pair("made use of", "used"),
        Pair("get rid of", "remove"),
    ),
    (Pair("torment", "pain"), Pair("gamble", "risk"), Pair("sickness", "disease")),
    (Pair("area unit", "are"), Pair("conjointly", "also"), Pair("may be a", "is a")),
)


class Article(NamedTuple):
    """One to measure. kind: the corpus, or how it was spun. number: in its corpus."""

    kind: str
    number: int
    text: str
    is_spun: bool


def clean(corpora: Sequence[str], *, size: int = 400) -> Iterator[Article]:
    for corpus in corpora:
        every = _EVERY.get(corpus, 1)
        for number, text in enumerate(islice(articles(corpus, size), 0, None, every)):
            yield Article(corpus, number, text, False)


def synthetic(given: Sequence[Article], pairs: Sequence[Pair], *, size: int) -> Iterator[Article]:
    """Clean articles in which terms and small words were swapped as software does it."""
    by_expected: defaultdict[str, list[str]] = defaultdict(list)
    for garbled, expected in pairs:
        by_expected[expected.lower()].append(garbled)
    longest = sorted(by_expected, key=len, reverse=True)
    for each in given:
        lower = each.text.lower()
        here = [re.escape(expected) for expected in longest if expected in lower]
        if len(here) < _LEAST_SWAPPED:
            continue
        pattern = re.compile(rf"\b(?:{'|'.join(here)})\b", re.IGNORECASE)
        chance = random.Random(f"{each.kind} {each.number} {size}")
        share = chance.choice((0.3, 0.6, 0.9))
        style = chance.choice(_STYLES)
        swapped: set[str] = set()

        def swap(
            found: re.Match[str],
            chance: random.Random = chance,
            share: float = share,
            swapped: set[str] = swapped,
        ) -> str:
            expected = found.group().lower()
            if chance.random() > share:
                return found.group()
            swapped.add(expected)
            garbled = by_expected[expected]
            return garbled[len(expected) % len(garbled)]  # a spinner has its favourite

        text = pattern.sub(swap, each.text)
        if len(swapped) < _LEAST_SWAPPED:
            continue
        for garbled, expected in style:
            text = re.sub(rf"\b{expected}\b", garbled, text)
        yield Article(f"spun {each.kind}", each.number, text, True)


def pairs_for(*, testing: bool) -> list[Pair]:
    """What terms are swapped for: our rules' own forms and known pairs, half for each purpose."""
    known = [*medical_screener_pairs(held_out=False), *web_health_pairs()]
    if not testing:
        for rule in RuleSet(packs.load(), settle=lambda rule: rule).of_kind(Kind.TERMINOLOGY):
            known += [Pair(form, texts[0]) for form, texts in rule.forms.items() if texts]
    chosen = [pair for pair in known if (len(pair.garbled) % 2 == 0) is testing]
    return [pair for pair in chosen if len(pair.expected) > 4]


def real() -> Iterator[Article]:
    """Spun articles that nothing was fitted on: the real one, whole and in pieces, and examples."""
    path = SHARED / "articles" / "000_b06189d750b1db9b.txt"
    text = path.read_text(encoding="utf-8")
    yield Article("real", 0, text, True)
    piece: list[str] = []
    number = 0
    for paragraph in re.split(r"\n{2,}", text):
        piece.append(paragraph)
        if len(" ".join(piece).split()) >= 300:
            number += 1
            yield Article("real, a piece", number, "\n\n".join(piece), True)
            piece = []
    for folder in (SHARED / "articles" / "labelled", _HERE / "articles"):
        for path in sorted(folder.iterdir()):
            if path.name != "README.md" and path.suffix in (".md", ".txt", ".html"):
                is_spun = ".spun." in path.name
                yield Article(path.name, 0, path.read_text(encoding="utf-8"), is_spun)


def view_of(article: Article, rules: RuleSet) -> View:
    name = article.kind if article.kind.endswith((".md", ".html")) else "article.txt"
    return look(parse(Source(name, article.text)), rules)


def features(article: Article, rules: RuleSet) -> spun.Features:
    view = view_of(article, rules)
    return spun.features(spun.seen(view, listed.scan(view).candidates))


def fitted_features(article: Article, rules: RuleSet) -> spun.Features:
    """The same, clean text having more false alarms than it has."""
    view = view_of(article, rules)
    found = spun.seen(view, listed.scan(view).candidates)
    values = spun.features(found)
    if article.is_spun:
        return values
    chance = random.Random(f"{article.kind} {article.number} {found.words}")
    alarms = sum(chance.random() < _ALARMS_PER_1000 / 1000 for _ in range(found.words))
    return spun.features_of(found.different + alarms, found.words, values.tell_tales)


def fit(rules: RuleSet) -> None:
    rows: list[tuple[float, ...]] = []
    labels: list[bool] = []
    pairs = pairs_for(testing=False)
    corpora = [corpus for corpus in CLEAN if corpus not in _NOT_FITTED]
    for size in _SIZES:
        given = [each for each in clean(corpora, size=size) if each.number % 2 == 0]
        if size != _SIZES[0]:
            given = given[:: len(_SIZES) * 2]
        health = [each for each in given if each.kind in _HEALTH]
        made = synthetic(health[::_SPUN_EVERY], pairs, size=size)
        for each in (*given, *made):
            rows.append((1.0, *fitted_features(each, rules)))
            labels.append(each.is_spun)
    print(f"{labels.count(False)} clean articles, {labels.count(True)} spun ones")
    weights = logistic(rows, labels)
    print(f"INTERCEPT = {weights[0]:.2f}")
    for name, weight in zip(spun.Features._fields, weights[1:], strict=True):
        print(f"{name}: {weight:.2f}")


def logistic(rows: Sequence[tuple[float, ...]], labels: Sequence[bool]) -> list[float]:
    """Weights by Newton's method with a ridge penalty (none on the first, the intercept)."""
    size = len(rows[0])
    weights = [0.0] * size
    share = _SHARE_SPUN * labels.count(False) / labels.count(True)
    for _ in range(25):
        gradient = [-_RIDGE * each for each in weights]
        gradient[0] = 0.0
        hessian = [[_RIDGE * (i == j > 0) for j in range(size)] for i in range(size)]
        for row, label in zip(rows, labels, strict=True):
            total = sum(weight * value for weight, value in zip(weights, row, strict=True))
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            weight = share if label else 1.0
            for i in range(size):
                gradient[i] += weight * (label - chance) * row[i]
                for j in range(size):
                    hessian[i][j] += weight * chance * (1 - chance) * row[i] * row[j]
        step = solved(hessian, gradient)
        weights = [weight + each for weight, each in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """x of matrix · x = right, by elimination; the matrix is positive definite."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(size):
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            rows[below] = [b - factor * a for a, b in zip(rows[at], rows[below], strict=True)]
    result = [0.0] * size
    for at in reversed(range(size)):
        known = sum(rows[at][i] * result[i] for i in range(at + 1, size))
        result[at] = (rows[at][size] - known) / rows[at][at]
    return result


def measure(rules: RuleSet) -> None:
    groups: defaultdict[str, list[tuple[float, Article]]] = defaultdict(list)
    test = [each for each in clean(list(CLEAN)) if each.number % 2 == 1 or each.kind in _NOT_FITTED]
    health = [each for each in test if each.kind in _HEALTH]
    made = synthetic(health, pairs_for(testing=True), size=400)
    for each in (*test, *made):
        groups[each.kind].append((spun.score(features(each, rules)), each))
    for kind, scored in groups.items():
        values = sorted(value for value, _ in scored)
        low = sum(value <= 0.1 for value in values) / len(values)
        high = sum(value >= spun.LIMIT for value in values)
        print(
            f"{kind:24} {len(values):6} articles: {low:7.2%} at most 0.1, "
            f"{high} from {spun.LIMIT} on; median {values[len(values) // 2]:.4f}"
        )
    for each in real():
        print(f"{spun.score(features(each, rules)):.4f} {each.kind} {each.number or ''}")
    clean_scores = [v for kind, s in groups.items() for v, a in s if not a.is_spun]
    spun_scores = [v for kind, s in groups.items() for v, a in s if a.is_spun]
    print(f"AUC, synthetic spins against clean: {auc(clean_scores, spun_scores):.6f}")
    worst = sorted(
        ((v, a) for s in groups.values() for v, a in s if not a.is_spun), key=lambda each: -each[0]
    )
    for value, each in worst[:15]:
        view = view_of(each, rules)
        terms = [each.text for each in spun.seen(view, listed.scan(view).candidates).terms]
        print(f"  {value:.4f} {each.kind} {each.number}: {', '.join(terms)}")


def auc(low: Sequence[float], high: Sequence[float]) -> float:
    """The chance that one of `high` is above one of `low`; equal ones count half."""
    ranked = sorted([(value, 0) for value in low] + [(value, 1) for value in high])
    below = total = at = 0.0
    number = 0
    while number < len(ranked):
        end = number
        while end < len(ranked) and ranked[end][0] == ranked[number][0]:
            end += 1
        highs = sum(label for _, label in ranked[number:end])
        lows = end - number - highs
        total += highs * (below + lows / 2)
        below += lows
        at += highs
        number = end
    return total / (len(low) * len(high))


def tell_tales(corpora: Sequence[str], rules: RuleSet) -> None:
    """Each rule's frequency: its percentiles in clean text, and where it would be reported."""
    rates: defaultdict[str, list[float]] = defaultdict(list)
    reported: defaultdict[str, list[str]] = defaultdict(list)
    groups = 0
    for each in clean(corpora):
        if len(each.text.split()) < 200:
            continue
        groups += 1
        for found in density.frequencies(view_of(each, rules)):
            rates[found.rule.id].append(found.per_1000)
            if found.speaks:
                what = f"{each.kind} {each.number}: {len(found.spans)} {', '.join(found.phrases)}"
                reported[found.rule.id].append(what)
    real_one = {found.rule.id: found for found in density.frequencies(view_of(next(real()), rules))}
    print(f"{groups} clean articles of 400 words")
    for rule in rules.of_kind(Kind.DENSITY):
        if rule.check:
            continue
        known = [0.0] * (groups - len(rates[rule.id])) + sorted(rates[rule.id])
        shown = ", ".join(
            f"{share:.1%} {known[min(groups - 1, int(groups * share))]:.1f}"
            for share in (0.995, 0.998, 1)
        )
        here = real_one.get(rule.id)
        print(
            f"{rule.id}: {shown}; limit {rule.options['per_1000_words']}; the real article "
            f"{f'{here.per_1000:.1f} ({len(here.spans)})' if here else '0'}; "
            f"reported {len(reported[rule.id])}"
        )
        for place in reported[rule.id][:8]:
            print(f"    {place}")


def gate(corpora: Sequence[str], rules: RuleSet, size: int) -> None:
    """Clean articles in which rules with `spun: true` speak, and how near the others come."""
    near: defaultdict[int, int] = defaultdict(int)
    number = 0
    for each in clean(corpora, size=size):
        view = view_of(each, rules)
        found = spun.seen(view, listed.scan(view).candidates)
        number += 1
        near[found.different] += 1
        scanned = {listed.NAME: listed.scan(view), density.NAME: density.scan(view)}
        if listed.is_spun(view, scanned):
            terms = ", ".join(each.text for each in found.terms)
            print(f"gated: {each.kind} {each.number} ({found.words} words): {terms}")
    print(f"{number} clean articles; by number of different rules: {dict(sorted(near.items()))}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["fit", "measure", "tell-tales", "gate"])
    parser.add_argument("corpora", nargs="*", choices=[[], *CLEAN])
    parser.add_argument("--size", type=int, default=400, help="words of a clean article, for gate")
    given = parser.parse_args(arguments)
    rules = RuleSet(packs.load(), settle=lambda rule: rule)
    if given.what == "fit":
        fit(rules)
    elif given.what == "measure":
        measure(rules)
    elif given.what == "tell-tales":
        tell_tales(given.corpora or _HEALTH, rules)
    else:
        gate(given.corpora or list(CLEAN), rules, given.size)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
