"""Fuzzes one target, guided by coverage; by hand: needs `atheris`, in an environment of its own.

python tests/fuzz/long_run.py NAME [libFuzzer options], such as -max_total_time=300 -timeout=10
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    import atheris

    sys.path.insert(0, str(ROOT))
    with atheris.instrument_imports(include=["linter"]):
        from tests.fuzz.targets import SEEDS, TARGETS

        if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
            sys.exit(f"{__doc__}\nNAME is one of {', '.join(TARGETS)}")
        name = sys.argv.pop(1)
        # Here, for it imports most of the program, which must be instrumented to guide the fuzzer;
        # and reading the rules is none of the first input's time.
        TARGETS[name](SEEDS[name][0])
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(SEEDS[name]):
            Path(corpus, str(number)).write_bytes(seed)
        atheris.Setup([*sys.argv, corpus], TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
