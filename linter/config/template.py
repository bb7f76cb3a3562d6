"""The file that `unspun init` writes: every key, explained, with its default or an example."""

from __future__ import annotations

from typing import Final

TEMPLATE: Final = """\
# Configuration of Unspun. Every key may be left out; what is commented out is the default, or an
# example where it ends in "(example)". Globs and folders are relative to this file.

# Files that are never linted: globs as in .gitignore. `!README.md` lints a file that is ignored by
# default (README, CHANGELOG, LICENSE, CONTRIBUTING, SECURITY, CODE_OF_CONDUCT). (example)
# ignore:
#   - drafts/
#   - "*.generated.html"

# Your own words and phrases, never reported. (example)
# accept:
#   - Rocktape

# Folders with rules of your own. (example)
# packs:
#   - house-rules

# Rules are named by id (terminology/kidney-rocks), pack (terminology) or kind; the most specific
# name wins.
# Only these are on. (example)
# select:
#   - terminology
#   - claims

# These are on beside those that are on by default. (example)
# enable:
#   - plain-language

# These are off. (example)
# disable:
#   - structure

# Severities: error, warning or suggestion. (example)
# severity:
#   structure: suggestion
#   terminology/kidney-rocks: warning

# Findings that are right to be there, each with the reason. `path` and `text` narrow an entry.
# (example)
# suppress:
#   - rule: terminology/kidney-rocks
#     path: articles/geology/
#     text: kidney rocks
#     reason: About stones shaped like kidneys.

# What differs for some articles; the later entry wins. (example)
# overrides:
#   - path: blog/
#     disable: [structure]
#     severity: {terminology: warning}

# How hard articles may be to read: for easy, general or clinician readers (an article's front
# matter may say so itself: `audience: easy`). A limit is a number, two (milder, harder), or off.
# readability:
#   profile: general
#   limits: {flesch_kincaid_grade: [8, 10], sentence_words: [25, 35]}
#   minimum: {words: 30, sentences: 2}

# Turn on rules that are new.
# preview: false

# The mildest severity that fails a run: error, warning or suggestion.
# fail_on: error

# More warnings than this fail a run; without the key, any number passes. (example)
# max_warnings: 50

# Whether LanguageTool reads the articles, too (`unspun grammar install` gets it).
# grammar: off

# A LanguageTool server that is running already; texts are sent there. (example)
# languagetool_url: http://localhost:8081

# A larger article is not read, but reported.
# max_bytes: 10000000

# Where your readers live: en-US, en-GB, en-AU, en-CA, en-IE, en-IN, en-NZ or en-ZA. Suggested
# disclaimers name that country's emergency number.
# locale: en-US

# Disclaimers that your site shows beside its articles: on every page (`everywhere: true`), for
# articles with a front matter key, or with a template tag that includes a file or names a variable.
# (example)
# disclaimers:
#   - topic: [general, emergency]
#     everywhere: true
#   - topic: advertising
#     front_matter: sponsored
#     include: disclosure.md
#     template: site.disclosure
"""
