"""Exit codes: a contract with scripts. The highest that applies is given."""

EXIT_CLEAN = 0
EXIT_FINDINGS = 1
EXIT_MISUSE = 2  # a wrong argument, config or rule; a missing path; an article that can't be read
EXIT_INTERNAL = 3
EXIT_INTERRUPTED = 130  # 128 + SIGINT, as shells count
