"""Building the tables of `linter.lexicon`; never run at install. See docs/unlisted.md."""
