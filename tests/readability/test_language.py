"""A text counts as foreign only when that is sure."""

from __future__ import annotations

import pytest

from linter.readability.language import other_than_english


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Die Nierensteine sind harte Ablagerungen, die sich in den Nieren bilden, und tun weh.",
         "de"),
        ("Les calculs rénaux sont des dépôts durs qui se forment dans les reins. Buvez beaucoup.",
         "fr"),
        ("Камни в почках представляют собой твёрдые отложения минералов и солей внутри почек.",
         "ru"),
        ("The stones are hard lumps that form in the kidneys when there is little water.", None),
        # lists have no function words, and are English all the same
        ("Fever, chills, cough, headache, nausea, vomiting, diarrhea, weakness, swelling, redness, "
         "itching, dizziness, shortness of breath, chest pain, back pain", None),
        ("Aspirin ibuprofen naproxen acetaminophen caffeine metformin insulin warfarin heparin "
         "lisinopril amlodipine atorvastatin omeprazole", None),
        ("Los riñones", None),  # too little to be sure
        ("", None),
    ],
)  # fmt: skip
def test_a_text(text: str, code: str | None) -> None:
    assert other_than_english(text) == code
