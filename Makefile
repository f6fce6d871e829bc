# Every target does its own set-up. On a fresh Debian or Ubuntu only python3 (3.11 or newer) and make are needed.
#   make demo            sample portals, crawled, archived and published on this machine
#   make test            the test suite
# Another Python:        make test PYTHON=python3.13
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PORT ?= 8001
SETUP := $(PYTHON) scripts/setup_venv.py --venv $(VENV)

.PHONY: demo test check format lock docs bench bench-reading trial clean setup setup-dev

setup:
	@$(SETUP) requirements.lock

setup-dev:
	@$(SETUP) requirements-dev.lock

demo: setup
	$(BIN)/doingoai demo --port $(PORT)

test: setup-dev
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder -m "not trial"

check: setup-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m archive.schema_docs --check docs/schema.md
	$(BIN)/python -m crawler.commands.reference --check docs/commands.md
	$(BIN)/python -m pip check

format: setup-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: setup-dev
	$(BIN)/python -m archive.schema_docs --write docs/schema.md
	$(BIN)/python -m crawler.commands.reference --write docs/commands.md

# One lock for use, one for work on the code; both hold for every Python from 3.11 to 3.14.
lock: setup-dev
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --no-annotate --quiet --output-file requirements.lock
	$(BIN)/uv pip compile pyproject.toml --group build --group test --group check --constraint requirements.lock --universal \
	  --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet \
	  --output-file requirements-dev.lock

bench: setup-dev bench-reading
	$(BIN)/python benchmarks/bench_store.py
	$(BIN)/python benchmarks/bench_search.py bench-data/search
	$(BIN)/python benchmarks/bench_site.py bench-data/site
	$(BIN)/python benchmarks/bench_import.py
	$(BIN)/python benchmarks/bench_incremental.py

bench-reading: setup-dev
	$(BIN)/python -m pip install --quiet --requirement benchmarks/requirements.txt
	$(BIN)/python benchmarks/bench_reading.py

# Long trials: fifty kills, thirty days, ten thousand mutations, hostile pages, pages in other tags and with other texts.
trial: setup-dev
	$(BIN)/python -m pytest -n 2 -m trial
	$(BIN)/python benchmarks/trial_mutations.py
	$(BIN)/python benchmarks/trial_hostile.py
	$(BIN)/python benchmarks/trial_rewrites.py

clean:
	rm -rf .venv .venv-* .mypy_cache .ruff_cache .pytest_cache .hypothesis demo-data dist
