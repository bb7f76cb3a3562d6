"""What was declined in a review that is not finished, so that the next one goes on behind it.

Kept in the user's cache, an article a file; what was accepted is in the article itself.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from linter.paths import absolute_path
from linter.storage import cache_folder, keep


def declined(article: Path) -> Mapping[str, int]:
    """Fingerprints of the findings that were declined, with how often each."""
    try:
        data = json.loads(_place(article).read_bytes())
        return {str(fingerprint): int(count) for fingerprint, count in data.items()}
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return {}  # none, or damaged: what was declined is asked again


def remember(article: Path, fingerprints: Mapping[str, int]) -> None:
    """Keeps them in place of those kept before."""
    keep(_place(article), json.dumps(dict(sorted(fingerprints.items()))).encode())


def forget(article: Path) -> None:
    """The review of this article is finished: the next one asks anew."""
    with contextlib.suppress(OSError):
        _place(article).unlink(missing_ok=True)


def _place(article: Path) -> Path:
    path = absolute_path(article).encode("utf-8", "surrogateescape")
    return cache_folder() / "review" / f"{hashlib.blake2b(path, digest_size=16).hexdigest()}.json"
