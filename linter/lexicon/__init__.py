"""The model of garbles that nobody listed: tables of clean text, known swaps, and what scores them.

Built by `python -m linter.lexicon.build` (docs/unlisted.md); the tables ship as one file.
"""
