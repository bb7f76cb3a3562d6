"""What all tests share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.browsing import axe, browser, open_page

__all__ = ["axe", "browser", "open_page"]


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A cache for this run alone, so that nothing of the developer's own is used or left behind."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "UNSPUN_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield
