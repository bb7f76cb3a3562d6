# make setup   .venv with the command unspun
# make check   sets up, lints articles/ and leaves a report of each format in reports/
# make test    sets up and runs all that CI runs
# make bench   measures speed (benchmarks/)

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
# What `make check` leaves in reports/: FORMAT=FILE.
REPORTS := json=report.json jsonl=report.jsonl sarif=report.sarif junit=junit.xml \
  checkstyle=checkstyle.xml gitlab=gl-code-quality-report.json github=annotations.txt \
  markdown=summary.md
ACTIONLINT := github.com/rhysd/actionlint/cmd/actionlint@v1.7.12

.DELETE_ON_ERROR:
.PHONY: setup check test lint bench clean

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

# LanguageTool is kept in the user's data folder, so this downloads once; CI fails without it.
test: lint check $(BIN)/actionlint
	-$(BIN)/unspun grammar install
	$(BIN)/python -W error -X warn_default_encoding -m pytest

bench: setup
	$(BIN)/python -m benchmarks.speed

clean:
	rm -rf .venv $(foreach each,$(REPORTS),reports/$(lastword $(subst =, ,$(each))))
