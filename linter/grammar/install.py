"""`unspun grammar install`: LanguageTool into the user's data folder, whole or not at all.

From its own site, with language-tool-python's downloader and checksum; where that can't be reached,
the same program as jars from Maven's repository, by `mvn` with a pinned POM, each jar compared with
the SHA-256 in our list. A jar that Maven has in its own folder is linked, not copied.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from linter.errors import system_reason
from linter.grammar.failures import GrammarError
from linter.grammar.installed import (
    FOLDER,
    SERVER_JAR,
    VERSION,
    Installed,
    data_folder,
    java_version,
)

From = Literal["auto", "languagetool", "maven"]

SUMS = Path(__file__).with_name(f"languagetool-{VERSION}.sha256")
_NEEDED = 700_000_000  # bytes: the jars, and Maven's own copy of them
_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1"
_MAVEN_SECONDS = 900
_POM = f"""\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>unspun</groupId>
  <artifactId>languagetool</artifactId>
  <version>{VERSION}</version>
  <dependencies>
    <dependency>
      <groupId>org.languagetool</groupId>
      <artifactId>languagetool-server</artifactId>
      <version>{VERSION}</version>
    </dependency>
  </dependencies>
</project>
"""


def install(source: From, tell: Callable[[str], None]) -> Installed:
    """Installs LanguageTool. tell: hears each step. Raises GrammarError."""
    place = data_folder() / FOLDER
    if (place / SERVER_JAR).is_file():
        tell(f"LanguageTool {VERSION} is there already: {place}")
        return Installed(place)
    java_version()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _check_space(place.parent)
        with tempfile.TemporaryDirectory(prefix=".unspun-", dir=place.parent) as work:
            made = _made(Path(work), source, tell)
            with contextlib.suppress(FileNotFoundError):
                shutil.rmtree(place)  # what is there holds no server
            made.rename(place)
    except OSError as error:
        where = error.filename or place
        raise GrammarError(f"{where}: can't be used: {system_reason(error)}") from None
    tell(f"installed LanguageTool {VERSION}: {place}")
    return Installed(place)


def _made(work: Path, source: From, tell: Callable[[str], None]) -> Path:
    """The folder of a whole LanguageTool, below `work`."""
    if source != "maven":
        try:
            tell("downloading LanguageTool from its own site (about 250 MB) …")
            return _from_site(work)
        except GrammarError as error:
            if source == "languagetool":
                raise
            tell(f"{error}; trying Maven …")
    return _from_maven(work, tell)


def _from_site(work: Path) -> Path:
    import requests
    from language_tool_python.download_lt import LocalLanguageTool
    from language_tool_python.exceptions import LanguageToolError

    before = os.environ.get("LTP_PATH")
    os.environ["LTP_PATH"] = str(work)  # where the downloader unpacks
    try:
        LocalLanguageTool.from_version_name(VERSION).download()
    except requests.RequestException:
        raise GrammarError("LanguageTool's site can't be reached") from None
    except (LanguageToolError, TimeoutError, zipfile.BadZipFile) as error:
        told = " ".join(str(error).split())
        raise GrammarError(f"LanguageTool's site gave no whole program ({told})") from None
    finally:
        if before is None:
            del os.environ["LTP_PATH"]
        else:
            os.environ["LTP_PATH"] = before
    made = work / FOLDER
    if not (made / SERVER_JAR).is_file():
        raise GrammarError("LanguageTool's site gave no whole program")
    return made


def _from_maven(work: Path, tell: Callable[[str], None]) -> Path:
    maven = shutil.which("mvn")
    if maven is None:
        raise GrammarError("no `mvn` on PATH; install Maven, and run this again")
    tell("getting LanguageTool's jars with Maven (about 250 MB) …")
    (work / "pom.xml").write_text(_POM, encoding="utf-8")
    paths = work / "jars.txt"
    command = [maven, "--batch-mode", "--quiet", "--file", str(work / "pom.xml"),
               f"{_PLUGIN}:build-classpath", f"-Dmdep.outputFile={paths}",
               "-DincludeScope=runtime"]  # fmt: skip
    try:
        told = subprocess.run(  # noqa: S603 - the user's own Maven
            command, cwd=work, capture_output=True, timeout=_MAVEN_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise GrammarError(f"Maven was not done after {_MAVEN_SECONDS} s; try again") from None
    if told.returncode or not paths.is_file():
        raise GrammarError(_maven_trouble(told.stdout.decode("utf-8", "replace")))
    jars = [Path(each) for each in paths.read_text(encoding="utf-8").strip().split(os.pathsep)]
    made = work / FOLDER
    made.mkdir()
    sums = expected_sums()
    for name in sorted(sums.keys() - {jar.name for jar in jars}):
        raise GrammarError(f"Maven gave no {name}; check its settings (mirrors, offline)")
    for jar in sorted(jars):
        _take(jar, made / jar.name, sums)
    (made / SERVER_JAR).unlink(missing_ok=True)
    _write_server_jar(made)
    return made


def _take(jar: Path, place: Path, sums: dict[str, str]) -> None:
    """Links or copies a jar, and makes sure that it is the one we know."""
    if jar.name not in sums:
        raise GrammarError(f"Maven gave {jar.name}, which LanguageTool {VERSION} doesn't have")
    try:
        os.link(jar, place)
    except OSError:  # another file system
        shutil.copyfile(jar, place)
    if sha256(place) != sums[jar.name]:
        raise GrammarError(f"{jar} is not the file it should be; delete it and run this again")


def _write_server_jar(folder: Path) -> None:
    """What language-tool-python starts: a jar whose manifest names all others."""
    names = " ".join(sorted(path.name for path in folder.glob("*.jar")))
    manifest = "\r\n".join(["Manifest-Version: 1.0", *_wrapped(f"Class-Path: {names}"), "", ""])
    with zipfile.ZipFile(folder / SERVER_JAR, "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", manifest)


def _wrapped(line: str) -> Iterator[str]:
    """A manifest's line in lines of at most 72 bytes (JAR File Specification, "Notes")."""
    yield line[:72]
    for at in range(72, len(line), 71):
        yield f" {line[at : at + 71]}"


def expected_sums() -> dict[str, str]:
    """File name → SHA-256 of each jar, as `sha256sum` writes them."""
    lines = SUMS.read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines if line)}


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _check_space(folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if free < _NEEDED:
        raise GrammarError(
            f"{folder}: has {free // 1_000_000} MB free, LanguageTool needs "
            f"{_NEEDED // 1_000_000}; make room, or name another folder in UNSPUN_DATA_DIR"
        )


def _maven_trouble(told: str) -> str:
    """What Maven's output says is wrong, in one line."""
    network = ("Unknown host", "Connect timed out", "Connection refused", "offline mode",
               "Temporary failure", "Network is unreachable", "Name or service")  # fmt: skip
    if any(each.lower() in told.lower() for each in network):
        return "Maven can't reach its repository; connect to a network and run this again"
    errors = [line for line in told.splitlines() if line.startswith("[ERROR]")]
    first = " ".join(errors[0].removeprefix("[ERROR]").split())[:200] if errors else "no reason"
    return f"Maven failed: {first}"
