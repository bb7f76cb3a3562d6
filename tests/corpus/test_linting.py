from __future__ import annotations

from linter.config import Config
from linter.corpus.linting import Linter
from linter.corpus.work import Job, Linted, Record

_RECORD = Record("a", 0, "a.md", None, None, "a.md", b"Small kidney rocks may passes in the urine.")


def test_languagetool_is_not_asked_whatever_the_configuration_says() -> None:
    wanted = Linter(Job("out", Config(enable=("grammar",))))(_RECORD)
    assert isinstance(wanted, Linted)
    assert [each["rule"] for each in wanted.findings] == ["terminology/kidney-rocks"]
    assert wanted == Linter(Job("out", Config()))(_RECORD)
