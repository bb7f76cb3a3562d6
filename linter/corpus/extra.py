"""The packages that only whole corpora need."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

from linter.errors import UnspunError

MODULES: Final = ("fastwarc", "pyarrow", "ray", "trafilatura")
INSTALL: Final = "pip install 'unspun[corpus]'"


def missing() -> list[str]:
    """Those that are not installed."""
    return [name for name in MODULES if find_spec(name) is None]


def require() -> None:
    """Raises UnspunError, which says how to install them, unless all are there."""
    if absent := missing():
        told = ", ".join(absent)
        raise UnspunError(f"corpus needs packages that are not installed ({told}); {INSTALL}")
