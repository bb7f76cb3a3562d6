"""Plurals, British spellings, articles and letter case."""

from __future__ import annotations

import pytest

from linter.wording import british, cased_like, indefinite_article, plural


@pytest.mark.parametrize(
    ("singular", "several"),
    [
        ("kidney stone", "kidney stones"),
        ("biopsy", "biopsies"),
        ("X-ray", "X-rays"),
        ("rash", "rashes"),
        ("abscess", "abscesses"),
        ("diagnosis", "diagnoses"),
        ("metastasis", "metastases"),
        ("axis", "axes"),
        ("vertebra", "vertebrae"),
        ("virus", "viruses"),
        ("diabetes", "diabetes"),
        ("woman", "women"),
        ("human", "humans"),
        ("eyetooth", "eyeteeth"),
        ("loss of appetite", "losses of appetite"),
        ("carcinoma in situ", "carcinomas in situ"),
        ("FDA", "FDAs"),
    ],
)
def test_plural(singular: str, several: str) -> None:
    assert plural(singular) == several


@pytest.mark.parametrize(
    ("american", "spelt"),
    [
        ("tumor", "tumour"),
        ("Tumor markers", "Tumour markers"),
        ("wire localization", "wire localisation"),
        ("anemia and leukemia", "anaemia and leukaemia"),
        ("centered fibers", "centred fibres"),
        ("colored", "coloured"),
        # Alike at the start, but the same on both sides of the ocean.
        ("laboratory", "laboratory"),
        ("colorectal", "colorectal"),
        ("humoral", "humoral"),
        ("literature", "literature"),
        ("oversized prize", "oversized prize"),
    ],
)
def test_british(american: str, spelt: str) -> None:
    assert british(american) == spelt


@pytest.mark.parametrize(
    ("phrase", "article"),
    [
        ("frozen shoulder", "a"),
        ("icy shoulder", "an"),
        ("hour", "an"),
        ("uterus", "a"),
        ("ultrasound", "an"),
        ("uninformed choice", "an"),
        ("urinary tract", "a"),
        ("European study", "a"),
        ("one-time dose", "a"),
        ("X-ray machine", "an"),
        ("MRI scan", "an"),
        ("UTI", "a"),
        ("U.S. agency", "a"),
        ("8-week course", "an"),
        ("18-month-old", "an"),
        ("180-day supply", "a"),
    ],
)
def test_indefinite_article(phrase: str, article: str) -> None:
    assert indefinite_article(phrase) == article


@pytest.mark.parametrize(
    ("model", "opens", "cased"),
    [
        ("AIDS patients", False, "people with AIDS"),
        ("AIDS patients", True, "People with AIDS"),
        ("Patients", False, "People with AIDS"),
    ],
)
def test_an_abbreviation_is_no_capital(model: str, opens: bool, cased: str) -> None:
    assert cased_like(model, "people with AIDS", opens=opens) == cased


@pytest.mark.parametrize(
    ("model", "text", "cased"),
    [
        ("kidney rocks", "kidney stones", "kidney stones"),
        ("Kidney rocks", "kidney stones", "Kidney stones"),
        ("Kidney Rocks", "kidney stones", "Kidney Stones"),
        ("KIDNEY ROCKS", "kidney stones", "KIDNEY STONES"),
        ("Potter's wheel cuff", "rotator cuff", "Rotator cuff"),
        ("Loss of Desire to Eat", "loss of appetite", "Loss of Appetite"),
        ("Fda", "FDA", "FDA"),
        ("hen pox", "chickenpox", "chickenpox"),
        ("Hen Pox", "chickenpox", "Chickenpox"),
        ("Hen pox", "chickenpox", "Chickenpox"),
        ("x-beam picture", "X-ray image", "X-ray image"),
        ("101", "one", "one"),
    ],
)
def test_cased_like(model: str, text: str, cased: str) -> None:
    assert cased_like(model, text) == cased
