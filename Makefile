# make setup   .venv with the command unspun
# make check   sets up, lints articles/ and writes reports/report.json
# make test    sets up and runs all that CI runs
# make bench   measures speed (benchmarks/)

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.DELETE_ON_ERROR:
.PHONY: setup check test lint bench clean

setup: $(STAMP)

$(STAMP): pyproject.toml hatch_build.py
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	touch $@

check: setup
	$(BIN)/unspun check articles --format console --format json=reports/report.json --exit-zero

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/yamllint --strict rules
	$(BIN)/unspun rules test
	$(BIN)/unspun rules docs --check

# LanguageTool is kept in the user's data folder, so this downloads once; CI fails without it.
test: lint check
	-$(BIN)/unspun grammar install
	$(BIN)/python -W error -X warn_default_encoding -m pytest

bench: setup
	$(BIN)/python -m benchmarks.speed

clean:
	rm -rf .venv reports/report.json
