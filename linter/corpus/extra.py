"""The packages that only whole corpora need."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

from linter.errors import UnspunError

EXTRA: Final = "corpus"
MODULES: Final = ("fastwarc", "pyarrow", "ray", "trafilatura")


def require() -> None:
    """Raises UnspunError, which says how to install them, unless all are there."""
    missing = [name for name in MODULES if find_spec(name) is None]
    if missing:
        raise UnspunError(
            f"corpus needs packages that are not installed ({', '.join(missing)}); "
            f"pip install 'unspun[{EXTRA}]'"
        )
