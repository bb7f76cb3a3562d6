"""Whole corpora. Where the extra `corpus` is not installed these tests are skipped, and say so."""

import pytest

pytest.importorskip("ray", reason="the extra `corpus` is not installed")
pytest.importorskip("trafilatura", reason="the extra `corpus` is not installed")
