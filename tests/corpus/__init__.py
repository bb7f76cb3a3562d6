"""Whole corpora. Without the packages of `make corpus` these tests are skipped; in CI they fail."""

import os
from importlib.util import find_spec

import pytest

_ABSENT = [
    name
    for name in ("duckdb", "fastwarc", "pyarrow", "ray", "trafilatura", "warcio")
    if find_spec(name) is None
]
if _ABSENT:
    _MESSAGE = f"{', '.join(_ABSENT)}: not here: make corpus"
    if os.environ.get("CI") == "true":
        pytest.fail(_MESSAGE)
    pytest.skip(_MESSAGE, allow_module_level=True)
