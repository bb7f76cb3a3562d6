"""What `make check` leaves in reports/: every format there is."""

from __future__ import annotations

import re
import subprocess

from linter import reporters

from .runners import ROOT


def test_make_check_leaves_each_format() -> None:
    done = subprocess.run(
        ["make", "--dry-run", "--always-make", "check"], cwd=ROOT, capture_output=True, timeout=60
    )
    asked = re.findall(r"--format (\w+)=reports/(\S+)", done.stdout.decode())
    assert sorted(name for name, _ in asked) == sorted(set(reporters.FORMATS) - {"console"})
    told = (ROOT / "reports" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\S+)` \| `(\w+)` \|", told, re.MULTILINE)
    assert [(name, file) for file, name in rows] == asked
