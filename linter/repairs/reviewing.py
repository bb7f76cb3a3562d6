"""A review of one article: what there is to decide, and the article as decisions change it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from linter.model import ArticleReport, Finding
from linter.repairs.attempts import Lint, attempt, followed
from linter.repairs.edits import Edit
from linter.repairs.fixing import is_insertion, repair

SHOWN = 3  # suggestions of a finding that a review offers


class Review:
    """Findings with suggestions, one after the other; none is lost when others are repaired.

    What only an article full of garbles brings up stays on the list while garbles disappear.
    declined: fingerprints of earlier answers, with how often; they are not asked again.
    """

    def __init__(
        self, report: ArticleReport, lint: Lint, declined: Mapping[str, int] | None = None
    ) -> None:
        self.report = report
        self._lint = lint
        self._declined: list[Finding] = []
        self.waiting: list[Finding] = []
        left = Counter(declined or {})
        for each in sorted(report.findings, key=_order):
            if not each.suggestions:
                continue
            if left[each.fingerprint]:
                left[each.fingerprint] -= 1
                self._declined.append(each)
            else:
                self.waiting.append(each)

    @property
    def declined(self) -> Counter[str]:
        """Fingerprints of what was declined, as they are in the article now."""
        return Counter(each.fingerprint for each in self._declined)

    def edits(self, finding: Finding, number: int = 0) -> tuple[Edit, ...]:
        """What the suggestion of this number would change; nothing where it can't be written."""
        return tuple(sorted(repair(self.report.source, finding, number)))

    def accept(
        self, finding: Finding, number: int = 0, *, anyway: bool = False
    ) -> tuple[Finding, ...]:
        """Carries out a suggestion, unless that makes the article worse: by the findings returned.

        anyway: even then. What comes up and can be repaired joins the list.
        """
        changes = self.edits(finding, number)
        tried = attempt(self.report, changes, [finding], self._lint)
        if tried.worse and not anyway:
            return tried.worse
        self.waiting.remove(finding)
        self.report = tried.report
        self._declined = self._moved(self._declined, changes)
        fresh = [each for each in tried.fresh if each.suggestions]
        self.waiting = sorted([*self._moved(self.waiting, changes), *fresh], key=_order)
        return ()

    def decline(self, findings: Sequence[Finding]) -> None:
        """Leaves these as they are."""
        for each in findings:
            self.waiting.remove(each)
            self._declined.append(each)

    def _moved(self, findings: Iterable[Finding], changes: Sequence[Edit]) -> list[Finding]:
        """The findings where they are now, without those that the change has settled."""
        there = {each.rule for each in self.report.findings if is_insertion(each)}
        return [
            each
            for each in followed(findings, changes, self.report)
            if each.rule in there or not is_insertion(each)
        ]


def _order(finding: Finding) -> tuple[bool, tuple[int, int, str]]:
    """In reading order; what is added at the end is decided last."""
    return is_insertion(finding), finding.order
