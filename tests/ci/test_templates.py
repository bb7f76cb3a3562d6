"""The templates for GitLab and Jenkins run as those services run them; workflows are linted."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from .conftest import CLEAN, House
from .runners import ACTION, ROOT, run_script

pytestmark = pytest.mark.timeout(600)
PROGRAMS = Path(sys.executable).parent
GITLAB = ROOT / "ci" / "gitlab.yml"
EXAMPLES = ROOT / "docs" / "examples"
WORKFLOW = EXAMPLES / "github-workflow.yml"


@pytest.mark.parametrize(
    ("schema", "file"), [("vendor.gitlab-ci", GITLAB), ("vendor.github-workflows", WORKFLOW)]
)
def test_a_template_holds_to_its_service_s_schema(schema: str, file: Path) -> None:
    done = subprocess.run(
        [PROGRAMS / "check-jsonschema", "--builtin-schema", schema, file],
        capture_output=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout.decode()


def test_the_workflow_passes_actionlint() -> None:
    actionlint = shutil.which("actionlint", path=PROGRAMS) or shutil.which("actionlint")
    if actionlint is None:
        pytest.skip("actionlint is not installed: `make test` does it where Go is")
    done = subprocess.run(
        [actionlint, "-no-color", f"-shellcheck={PROGRAMS / 'shellcheck'}", WORKFLOW],
        cwd=ROOT, capture_output=True, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout.decode()) == (0, "")


def gitlab(programs: Path, house: House, **environment: str) -> tuple[int, str]:
    """Runs the job's script where the action has installed the package."""
    job = yaml.safe_load(GITLAB.read_text(encoding="utf-8"))["unspun"]
    builds = programs.parents[2]
    given = {"CI_BUILDS_DIR": str(builds), "PIP_DISABLE_PIP_VERSION_CHECK": "1", **environment}
    done = run_script("\n".join(job["script"]), house.folder, {**job["variables"], **given})
    return done.returncode, done.stdout + done.stderr


def test_gitlab_s_job(programs: Path, house: House) -> None:
    code, log = gitlab(programs, house, UNSPUN_PATHS="articles/new.md articles/old.md")
    assert code == 1
    assert "1 error in 2 articles" in log
    (issue,) = json.loads((house.folder / "gl-code-quality-report.json").read_bytes())
    assert (issue["location"]["path"], issue["severity"]) == ("articles/old.md", "critical")
    junit = (house.folder / "unspun-junit.xml").read_text(encoding="utf-8")
    assert (
        '<testsuite id="1" name="articles/old.md" package="articles" tests="1" failures="1"'
        in junit
    )
    assert (house.folder / "unspun.md").is_file()
    assert gitlab(programs, house, UNSPUN_FAIL_ON="never")[0] == 0


def test_gitlab_s_job_in_a_merge_request(programs: Path, house: House) -> None:
    house.write("articles/new.md", CLEAN + "\nThe kidney rocks may come back.\n")
    house.commit()
    code, log = gitlab(programs, house, CI_MERGE_REQUEST_DIFF_BASE_SHA=house.base)
    assert code == 1
    assert "1 error in 1 article" in log
    issues = json.loads((house.folder / "gl-code-quality-report.json").read_bytes())
    # Both: GitLab compares with the target branch, and what is missing is shown as fixed.
    paths = [each["location"]["path"] for each in issues]
    assert paths == ["articles/new.md", "articles/old.md"]


def test_jenkins_tells_findings_from_a_broken_run(programs: Path, house: House) -> None:
    text = (EXAMPLES / "Jenkinsfile").read_text(encoding="utf-8")
    [script] = re.findall(r"sh '''\n(.*?)'''", text, re.DOTALL)
    script = script.replace("\\\\", "\\")  # as Groovy reads it
    (house.folder / ".unspun").symlink_to(programs.parent)
    done = run_script(script, house.folder, {})
    assert (done.returncode, done.stderr) == (0, "")
    assert (house.folder / "unspun-junit.xml").is_file()
    assert (house.folder / "unspun-checkstyle.xml").is_file()
    house.write("unspun.yaml", "acept: []\n")
    assert run_script(script, house.folder, {}).returncode != 0


def test_the_page_shows_the_examples_and_all_there_is_to_set() -> None:
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    for file in EXAMPLES.iterdir():
        assert f"\n{file.read_text(encoding='utf-8')}```" in page
    named = re.findall(r"^\| `([\w-]+)` \|", page, re.MULTILINE)
    assert named == [*ACTION["inputs"], *ACTION["outputs"]]
