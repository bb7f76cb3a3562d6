"""An installed wheel finds what the checkout finds, with no checkout near."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def run(*command: str | Path, cwd: Path) -> str:
    """Standard output of a program that must succeed; nothing points it to the checkout."""
    environment = {
        key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")
    }
    environment["UNSPUN_CACHE_DIR"] = str(cwd / "cache")
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, timeout=300, env=environment
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a new virtual environment's programs, the wheel installed."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT,
        cwd=folder)  # fmt: skip
    [wheel] = folder.glob("*.whl")
    run(sys.executable, "-m", "venv", folder / "venv", cwd=folder)
    programs = folder / "venv" / "bin"
    run(programs / "python", "-m", "pip", "install", "--quiet", wheel, cwd=folder)
    return programs


@pytest.mark.timeout(600)
def test_the_same_findings_from_a_wheel(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "articles").symlink_to(ROOT / "articles")
    arguments = ("check", "articles/", "--isolated", "--exit-zero", "--format", "json")
    from_wheel = json.loads(run(installed / "unspun", *arguments, cwd=tmp_path))
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    from_checkout = subprocess.run(
        [sys.executable, "-m", "linter", *arguments],
        cwd=tmp_path, capture_output=True, timeout=60, env=environment,
    )  # fmt: skip
    assert from_wheel == json.loads(from_checkout.stdout)
    assert from_wheel["summary"]["errors"] > 0


def test_a_wheel_carries_its_rules_compiled(installed: Path, tmp_path: Path) -> None:
    told = run(installed / "unspun", "rules", "explain", "terminology/kidney-rocks", cwd=tmp_path)
    assert "kidney rock → kidney stone" in told
    assert not (tmp_path / "cache").exists()  # nothing had to be compiled


def test_a_wheel_carries_the_html_report(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Stones\n\nSmall kidney rocks may pass.\n", encoding="utf-8")
    run(installed / "unspun", "check", "--exit-zero", "--format", "html=a.html", cwd=tmp_path)
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "This article is harmful as it stands." in page
