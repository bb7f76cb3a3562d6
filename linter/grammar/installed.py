"""Which LanguageTool and which Java are on this machine, and what is amiss with them."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from shutil import which
from typing import NamedTuple

import platformdirs

from linter.grammar.failures import GrammarError

VERSION = "6.8"  # of LanguageTool: what language-tool-python 3.4 is made for
FOLDER = f"LanguageTool-{VERSION}"
SERVER_JAR = "languagetool-server.jar"
JAVA_LEAST = 17  # LanguageTool 6.6 and later
INSTALL = "run `unspun grammar install`"
_JAVA_SECONDS = 20
_JAVA_VERSION = re.compile(r'version "(?:1\.)?(\d+)')


class Installed(NamedTuple):
    """A LanguageTool on disk. folder: what holds its server's jar."""

    folder: Path
    version: str = VERSION


def data_folder() -> Path:
    """Where installed programs are kept; UNSPUN_DATA_DIR names another place."""
    named = os.environ.get("UNSPUN_DATA_DIR")
    return Path(named) if named else Path(platformdirs.user_data_dir("unspun"))


def find() -> Installed | None:
    """The LanguageTool that is used: ours, else the one that language-tool-python downloaded."""
    own = os.environ.get("LTP_PATH")
    theirs = Path(own) if own else Path.home() / ".cache" / "language_tool_python"
    for place in (data_folder(), theirs):
        if (place / FOLDER / SERVER_JAR).is_file():
            return Installed(place / FOLDER)
    return None


def java_version() -> int:
    """The major version of the Java on PATH. Raises GrammarError for none, or an old one."""
    java = which("java")
    if java is None:
        raise GrammarError(
            f"no Java on PATH; install Java {JAVA_LEAST} or later (a runtime is enough)"
        )
    try:
        told = subprocess.run(  # noqa: S603 - the user's own Java
            [java, "-version"], capture_output=True, timeout=_JAVA_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        raise GrammarError(f"{java} does not run; install Java {JAVA_LEAST} or later") from None
    found = _JAVA_VERSION.search((told.stderr + told.stdout).decode("utf-8", "replace"))
    if found is None:
        raise GrammarError(f"{java} does not tell its version; install Java {JAVA_LEAST} or later")
    version = int(found[1])
    if version < JAVA_LEAST:
        raise GrammarError(f"Java {version} on PATH is too old; install Java {JAVA_LEAST} or later")
    return version
