"""How hard a text is to read: counts, formulas, the difficulty of words and sentences."""
