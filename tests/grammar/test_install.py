"""Installing LanguageTool: whole, checked, once, or one line that says why not."""

from __future__ import annotations

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

from linter.grammar import install as install_module
from linter.grammar.failures import GrammarError
from linter.grammar.install import expected_sums, install, sha256
from linter.grammar.installed import FOLDER, SERVER_JAR, Installed, find
from tests.cli.running import unspun
from tests.grammar.test_faults import VERSION_17, java

JARS = ("core.jar", "language-en.jar")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with Java and a Maven whose jars are those we know."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "m2").mkdir()
    for name in JARS:
        (tmp_path / "m2" / name).write_bytes(name.encode())
    sums = tmp_path / "sums"
    sums.write_text(
        "".join(f"{sha256(tmp_path / 'm2' / name)}  {name}\n" for name in JARS), encoding="utf-8"
    )
    monkeypatch.setattr(install_module, "SUMS", sums)
    monkeypatch.setenv("UNSPUN_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("PATH", java(tmp_path, VERSION_17))
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "theirs"))
    maven(
        tmp_path, f"printf '%s' '{os.pathsep.join(str(tmp_path / 'm2' / each) for each in JARS)}'"
    )
    return tmp_path


def maven(home: Path, script: str) -> None:
    """An `mvn` that writes its list of jars with this script, where it is told to."""
    program = home / "bin" / "mvn"
    program.write_text(
        '#!/bin/sh\nfor each; do case "$each" in -Dmdep.outputFile=*) out=${each#*=};; esac; done\n'
        f'({script}) > "$out"\n',
        encoding="utf-8",
    )
    program.chmod(0o755)


def test_jars_from_maven_are_checked_and_named_by_one_that_starts(home: Path) -> None:
    told: list[str] = []
    place = home / "data" / FOLDER
    assert install("maven", told.append) == Installed(place)
    assert sorted(path.name for path in place.iterdir()) == sorted([*JARS, SERVER_JAR])
    assert (place / JARS[0]).samefile(home / "m2" / JARS[0])  # linked: no second copy
    with zipfile.ZipFile(place / SERVER_JAR) as jar:
        manifest = jar.read("META-INF/MANIFEST.MF").decode()
    assert manifest == "Manifest-Version: 1.0\r\nClass-Path: core.jar language-en.jar\r\n\r\n"
    assert find() == Installed(place)
    assert [path.name for path in (home / "data").iterdir()] == [FOLDER]
    assert install("maven", told.append) == Installed(place)
    assert told == [
        "getting LanguageTool's jars with Maven (about 250 MB) …",
        f"installed LanguageTool 6.8: {place}",
        f"LanguageTool 6.8 is there already: {place}",
    ]


def test_a_line_of_a_manifest_is_wrapped() -> None:
    lines = list(install_module._wrapped("Class-Path: " + "a" * 150))
    assert [len(each) for each in lines] == [72, 72, 20]
    assert "".join([lines[0], *(each[1:] for each in lines[1:])]) == "Class-Path: " + "a" * 150


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("rm bin/java", "no Java on PATH; install Java 17 or later (a runtime is enough)"),
        ("rm bin/mvn", "no `mvn` on PATH; install Maven, and run this again"),
        ("printf x >> m2/core.jar",
         "{home}/m2/core.jar is not the file it should be; delete it and run this again"),
        ("echo '0  more.jar' >> sums",
         "Maven gave no more.jar; check its settings (mirrors, offline)"),
        ("sed -i /core/d sums", "Maven gave core.jar, which LanguageTool 6.8 doesn't have"),
    ],
)  # fmt: skip
def test_what_is_amiss_is_one_line_and_leaves_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch, change: str, told: str
) -> None:
    subprocess.run(["/bin/sh", "-c", change], cwd=home, check=True)
    if change.startswith("rm"):
        monkeypatch.setenv("PATH", str(home / "bin"))  # without the machine's own
        for name in ("sh", "echo"):
            (home / "bin" / name).symlink_to(f"/bin/{name}")
    with pytest.raises(GrammarError) as error:
        install("maven", lambda _: None)
    assert str(error.value) == told.format(home=home)
    assert not (home / "data" / FOLDER).exists()
    assert list((home / "data").glob(".*")) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("[ERROR] Could not transfer artifact: Unknown host example.org",
         "Maven can't reach its repository; connect to a network and run this again"),
        ("[ERROR] No plugin   found\n[ERROR] more", "Maven failed: No plugin found"),
        ("", "Maven failed: no reason"),
    ],
)  # fmt: skip
def test_what_maven_says(home: Path, said: str, told: str) -> None:
    program = home / "bin" / "mvn"
    program.write_text(f"#!/bin/sh\necho '{said}'; exit 1\n", encoding="utf-8")
    with pytest.raises(GrammarError) as error:
        install("maven", lambda _: None)
    assert str(error.value) == told


def test_no_space(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install_module, "_NEEDED", 10**18)
    with pytest.raises(GrammarError, match=r"MB free, LanguageTool needs .*UNSPUN_DATA_DIR$"):
        install("maven", lambda _: None)


def test_a_folder_that_cannot_be_written(home: Path) -> None:
    run = unspun("grammar", "install", cwd=home, UNSPUN_DATA_DIR="/dev/null/data")
    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.decode() == "unspun: /dev/null/data: can't be used: not a directory\n"


def test_the_sums_name_the_whole_program() -> None:
    sums = expected_sums()
    assert len(sums) == 172
    assert {"languagetool-core-6.8.jar", "language-en-6.8.jar"} < sums.keys()
    assert {len(each) for each in sums.values()} == {64}


def test_the_doctor_looks_at_it(home: Path) -> None:
    def line() -> str:
        run = unspun("doctor", cwd=home)
        lines = run.stdout.decode().splitlines()
        at = next(at for at, each in enumerate(lines) if "LanguageTool  " in each)
        return "\n".join(lines[at : at + 2]) if lines[at].startswith("!!") else lines[at]

    missing = "not installed: run `unspun grammar install`"
    assert line() == f"ok  LanguageTool   off (`--grammar` or `grammar: on`); {missing}"
    (home / "unspun.yaml").write_text("grammar: on\n", encoding="utf-8")
    assert line() == (
        f"!!  LanguageTool   on; {missing}\n                   → run `unspun grammar install`"
    )
    install("maven", lambda _: None)
    assert line() == f"ok  LanguageTool   on; 6.8 at {home / 'data' / FOLDER}, Java 17"
    (home / "unspun.yaml").write_text(
        "grammar: on\nlanguagetool_url: http://localhost:1\n", encoding="utf-8"
    )
    assert line() == "ok  LanguageTool   on; the server at http://localhost:1 is asked"
