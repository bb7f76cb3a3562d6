"""A process and all that it starts, while they run: processor time and memory, by their kinds."""

from __future__ import annotations

from collections import Counter

import psutil

# What a process is called here, by a word of its command line; the first that is there holds.
_KINDS = (
    ("linter.corpus.child", "engine"),
    ("MapWorker", "actors"),
    ("-m linter", "command"),
)
_OTHERS = "ray"


class Tree:
    """Processes that started with one. Those whose parent was killed are still counted."""

    def __init__(self, pid: int) -> None:
        self._known = {each.pid: each for each in (psutil.Process(pid),)}
        self._cpu: dict[tuple[str, int, float], float] = {}  # by kind, process and its start

    def look(self) -> None:
        """Takes the processor time that each had so far. What ends between two looks is lost."""
        for each in list(self._known.values()):
            try:
                if not each.is_running():
                    del self._known[each.pid]
                    continue
                found = each.children()
            except psutil.Error:
                self._known.pop(each.pid, None)
                continue
            self._known |= {child.pid: child for child in found if child.pid not in self._known}
        for each in self._known.values():
            try:
                times = each.cpu_times()
                key = (_kind(each), each.pid, each.create_time())
            except psutil.Error:  # it is gone
                continue
            self._cpu[key] = times.user + times.system

    def cpu(self) -> dict[str, float]:
        """Seconds of user and system time by kind."""
        total: Counter[str] = Counter()
        latest = {(pid, start): (kind, value) for (kind, pid, start), value in self._cpu.items()}
        for kind, value in latest.values():  # an actor gets its name after its start
            total[kind] += value  # type: ignore[assignment]
        return dict(total)

    def memory(self) -> float:
        """MB of all that run; pages they share count once (PSS)."""
        total = 0
        for each in self._known.values():
            try:
                total += each.memory_full_info().pss
            except psutil.Error:
                continue
        return total / 1e6


def _kind(process: psutil.Process) -> str:
    line = " ".join(process.cmdline())
    return next((kind for word, kind in _KINDS if word in line), _OTHERS)
