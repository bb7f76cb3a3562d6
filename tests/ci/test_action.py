"""action.yml: its form, and its scripts run for real in a repository with a pull request."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .conftest import CLEAN, House
from .runners import ACTION, ROOT, STEPS, commands, run_step

pytestmark = pytest.mark.timeout(600)  # the action installs the package once
PROGRAMS = Path(sys.executable).parent
SCRIPTS = {name: step for name, step in STEPS.items() if "run" in step}


def test_it_holds_to_the_schema_of_actions() -> None:
    done = subprocess.run(
        [PROGRAMS / "check-jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml"],
        cwd=ROOT, capture_output=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout.decode()


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_is_sound_and_holds_no_expression(name: str) -> None:
    step = SCRIPTS[name]
    assert step["shell"] == "bash"
    assert "${{" not in step["run"]  # a pull request's title or a branch's name would be code
    assert sorted(each for each in step["env"] if f"${each}" not in step["run"]) == []
    done = subprocess.run(
        [PROGRAMS / "shellcheck", "--shell=bash", "--enable=quote-safe-variables", "-"],
        input=step["run"].encode(), capture_output=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout.decode()


def test_each_input_is_used_and_each_output_is_made() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    used = set(re.findall(r"inputs\.([\w-]+)", text))
    assert sorted(used) == sorted(ACTION["inputs"])
    made = set(re.findall(r"echo \"([\w-]+)=", text)) | {"sarif-id"}  # the upload makes that
    asked = re.findall(r"steps\.\w+\.outputs\.([\w-]+)", text)
    assert sorted(set(asked) - made) == []


def lint(context: dict[str, Any], house: House, tmp_path: Path, **inputs: str) -> Any:
    context["inputs"] |= {name.replace("_", "-"): value for name, value in inputs.items()}
    ran = run_step("Lint", context, house.folder, tmp_path)
    context["steps"]["lint"] = {"outputs": ran.outputs}
    return ran


def test_a_garbled_pull_request_fails(
    context: dict[str, Any], house: House, tmp_path: Path
) -> None:
    ran = lint(context, house, tmp_path, paths="articles")
    assert (ran.code, ran.outputs["exit-code"]) == (0, "1")
    assert commands(ran.log) == [
        "::notice title=Unspun::1 error in 2 articles.",
        "::error file=articles/old.md,line=5,endLine=5,col=20,endColumn=32,"
        "title=terminology/kidney-rocks::“kidney rocks” should read “kidney stones”. Spinning "
        "software swaps “stone” for “rock”; a reader can't look the condition up.",
    ]
    assert "1 error in 2 articles" in ran.log  # the console's report, for whoever reads the log
    report = Path(ran.outputs["markdown"]).read_text(encoding="utf-8")
    assert ran.summary == report
    assert report.startswith("<!-- unspun -->\n### Unspun: 1 error in 1 of 2 articles\n")
    (run,) = json.loads(Path(ran.outputs["sarif"]).read_bytes())["runs"]
    assert [each["ruleId"] for each in run["results"]] == ["terminology/kidney-rocks"]
    assert run_step("Pass or fail", context, house.folder, tmp_path).code == 1


def test_only_what_a_pull_request_changes_fails(
    context: dict[str, Any], house: House, tmp_path: Path
) -> None:
    context["github"]["event"] = {"pull_request": {"base": {"sha": house.base}}}
    ran = lint(context, house, tmp_path)
    assert (ran.outputs["exit-code"], commands(ran.log)) == (
        "0",
        ["::notice title=Unspun::Nothing found in 0 articles."],
    )
    garbled = "\nThe kidney rocks may come back.\n"
    house.write("articles/new.md", CLEAN + garbled)
    house.write("articles/old.md", house.read("articles/old.md") + garbled)
    house.commit()
    ran = lint(context, house, tmp_path)
    assert ran.outputs["exit-code"] == "1"
    assert [each.partition(",endLine")[0] for each in commands(ran.log)] == [
        "::notice title=Unspun::2 errors in 2 articles.",
        "::error file=articles/new.md,line=5",
        "::error file=articles/old.md,line=7",
    ]
    assert "\nNot counted: 1 outside the changed lines.\n" in ran.summary
    (run,) = json.loads(Path(ran.outputs["sarif"]).read_bytes())["runs"]
    # Code scanning takes what is missing for fixed: it is told of the old finding too.
    places = [each["locations"][0]["physicalLocation"] for each in run["results"]]
    assert [(each["artifactLocation"]["uri"], each["region"]["startLine"]) for each in places] == [
        ("articles/new.md", 5),
        ("articles/old.md", 5),
        ("articles/old.md", 7),
    ]


def test_a_shallow_checkout_says_what_to_do(
    context: dict[str, Any], house: House, tmp_path: Path
) -> None:
    house.write("articles/new.md", CLEAN + "\nThe kidney rocks may come back.\n")
    house.commit()
    shallow = tmp_path / "shallow"
    house.git("clone", "--quiet", "--depth=1", f"file://{house.folder}", str(shallow))
    context["github"]["event"] = {"pull_request": {"base": {"sha": house.base}}}
    ran = run_step("Lint", context, shallow, tmp_path)
    assert ran.code == 2
    assert "fetch-depth: 0" in ran.log


def test_known_findings_don_t_fail(
    context: dict[str, Any], house: House, tmp_path: Path, programs: Path
) -> None:
    subprocess.run(
        [programs / "unspun", "baseline", "update", "articles"],
        cwd=house.folder, check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    (baseline,) = (each for each in house.folder.iterdir() if "baseline" in each.name)
    ran = lint(context, house, tmp_path, baseline=baseline.name)
    assert ran.outputs["exit-code"] == "0"
    assert "\nNot counted: 1 in the baseline.\n" in ran.summary


def test_what_is_switched_off_stays_off(
    context: dict[str, Any], house: House, tmp_path: Path
) -> None:
    ran = lint(
        context, house, tmp_path, paths="articles/new.md\n\narticles/old.md\n", fail_on="never",
        annotations="false", summary="false", changed_since="none",
    )  # fmt: skip
    assert (ran.code, ran.outputs["exit-code"], commands(ran.log), ran.summary) == (0, "0", [], "")
    assert run_step("Pass or fail", context, house.folder, tmp_path).code == 0


def test_hostile_names_and_texts_are_data(
    context: dict[str, Any], house: House, tmp_path: Path
) -> None:
    name = "articles/$(touch pwned); `touch pwned` '\"&|.md"
    house.write(
        name,
        "::error::forged\n\n##[error]forged kidney rocks ::set-output name=a::b\n\n"
        "::stop-commands::x\n\n- ::add-mask::kidney kidney rocks\n",
    )
    ran = lint(context, house, tmp_path, paths=f"{name}\n-x.md")
    assert ran.outputs["exit-code"] == "2"  # -x.md is no option, but no file either
    house.write("-x.md", "Fine.\n")
    ran = lint(context, house, tmp_path, paths=f"{name}\n-x.md")
    assert ran.outputs["exit-code"] == "1"
    assert [each.partition(",endLine")[0] for each in commands(ran.log)] == [
        "::notice title=Unspun::2 errors in 2 articles.",
        "::error file=articles/$(touch pwned); `touch pwned` '\"&|.md,line=3",
        "::error file=articles/$(touch pwned); `touch pwned` '\"&|.md,line=7",
    ]
    assert not list(tmp_path.rglob("pwned"))


def test_a_run_that_can_not_be_is_told(
    context: dict[str, Any], house: House, tmp_path: Path
) -> None:
    ran = lint(context, house, tmp_path, config="nowhere.yaml")
    assert (ran.code, ran.outputs, ran.summary) == (2, {"exit-code": "2"}, "")
    assert commands(ran.log) == [
        "::error title=Unspun::Unspun could not run (exit code 2). The log says why."
    ]
    assert "unspun: nowhere.yaml: " in ran.log
