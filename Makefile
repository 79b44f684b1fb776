# make            build and test
# make run        serve ./seeds on http://127.0.0.1:8080
# make check      everything that must hold before a change lands (.ci/run)

# Annotated texts and checks that live beside the project; without them the targets that need them say so.
SHARED ?= ../shared

SWIFT ?= swift
# One file that needs nothing but the kernel, starts in milliseconds and carries no symbols.
RELEASE := -c release -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -s -Xlinker --gc-sections
SITREP := .build/release/sitrep
# Megabytes; 20 of them are the lexicon. The executable had 37 when this was written.
SIZE_LIMIT := 45
# What the arrows of docs/architecture.md allow is what a target may import.
LAYERS := --explicit-target-dependency-import-check error
# From Debian and Ubuntu: zlib for compressed answers, libcurl for the integration tests; Python for the checks.
PACKAGES := zlib1g-dev libcurl4-openssl-dev
CHECK_PACKAGES := python3 python3-venv
PYTHON := .build/venv/bin/python
TOOLS := .build/venv/installed

.PHONY: all setup build test run release lint format contract contract-run contract-quick contract-examples \
	clients-check openapi.json linkage gold evaluate bench benchmarks bench-server bench-tables worst-queries tables-check \
	check fuzz fuzz-extract sanitize \
	image image-check clean

all: build test

setup: ; @scripts/setup $(PACKAGES)

build: setup ; $(SWIFT) build $(LAYERS)

test: setup ; $(SWIFT) test --parallel $(LAYERS)

release: setup ; $(SWIFT) build --product sitrep $(RELEASE)

run: release ; $(SITREP) serve

lint: ; $(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format: ; $(SWIFT) format --in-place --recursive Sources Tests Package.swift

# The contract is valid OpenAPI; that it says what the code does is a test in Swift.
contract: $(TOOLS) ; $(PYTHON) -m openapi_spec_validator openapi.yaml

# What the contract allows and forbids, asked of the running server: more than 20,000 requests. The checks leave out the phase
# that tries every bound of every parameter, which is most of them.
EXAMPLES ?= 30
PHASES ?= examples,coverage,fuzzing
contract-run: release $(TOOLS) ; scripts/with-server $(SITREP) seeds scripts/contract-run $(EXAMPLES) $(PHASES)
contract-quick: ; @$(MAKE) --no-print-directory contract-run EXAMPLES=20 PHASES=examples,fuzzing

# Examples of answers, as the server gives them.
contract-examples: release $(TOOLS) ; scripts/with-server $(SITREP) seeds $(PYTHON) scripts/contract-examples.py openapi.yaml

# The commands of docs/clients.md with the programs that people use.
CLIENTS := .build/clients/installed
clients-check: release $(CLIENTS)
	scripts/with-server $(SITREP) seeds .build/clients/bin/python scripts/clients-check docs/clients.md

$(CLIENTS): scripts/clients-requirements.txt
	@scripts/setup $(CHECK_PACKAGES) curl jq gdal-bin
	python3 -m venv .build/clients
	.build/clients/bin/python -m pip install --quiet --requirement scripts/clients-requirements.txt
	touch $(CLIENTS)

# The contract as the server embeds it.
openapi.json: $(TOOLS) ; $(PYTHON) scripts/openapi-json.py openapi.yaml Sources/COpenAPI/openapi.json

$(TOOLS): scripts/requirements.txt
	@scripts/setup $(CHECK_PACKAGES)
	python3 -m venv .build/venv
	$(PYTHON) -m pip install --quiet --requirement scripts/requirements.txt
	touch $(TOOLS)

# The executable must not have picked up Foundation with its 40 MB of Unicode tables, nor grown unseen.
linkage: release ; @scripts/check-executable $(SITREP) $(SIZE_LIMIT)

# The customer's article against what a careful reader finds in it, and the server that has loaded it.
gold: release
	@if [ -d "$(SHARED)/gold/seed" ]; then \
		set -e; \
		python3 "$(SHARED)/gold/seed/check.py" --bin $(SITREP); \
		scripts/with-server $(SITREP) seeds python3 "$(SHARED)/gold/seed/check_api.py" --url; \
	else echo "skipped: the gold of the seed, as there is no folder $(SHARED)/gold/seed"; fi

# Extraction over the annotated texts, every set with its figures, floors and goals.
evaluate: release
	@if [ -d "$(SHARED)/gold/dev" ]; then \
		set -e; \
		python3 "$(SHARED)/gold/evaluate.py" --bin $(SITREP) --check-determinism; \
		for set in "$(SHARED)"/gold/dev/timex_*.jsonl; do \
			python3 "$(SHARED)/gold/score_timex.py" "$$set" --bin $(SITREP); \
		done; \
	else echo "skipped: evaluation, as there is no folder $(SHARED)/gold/dev"; fi

# What extraction and answers cost in processor time, over invented news.
bench: benchmarks bench-server
	.build/release/Benchmarks extraction
	.build/release/Benchmarks answers

# Three million events of nobody: loading, memory, questions, each beside SQLite with an index made for it.
ROWS ?= 3000000
TABLE := .build/tables/$(ROWS).csv
BENCHMARKS := .build/release/Benchmarks
bench-tables: benchmarks $(TABLE) ; scripts/bench-tables $(BENCHMARKS) $(TABLE)

# What costs most, over as many events, while a good client polls.
worst-queries: release $(TABLE) ; scripts/worst-queries $(SITREP) .build/tables/$(ROWS)

benchmarks: setup ; $(SWIFT) build --product Benchmarks $(RELEASE)

# Made once: who changes how it is invented deletes it.
$(TABLE): | benchmarks
	mkdir -p .build/tables/$(ROWS)
	$(BENCHMARKS) generate-ged $(ROWS) >$@.part
	mv $@.part $@
	ln -f $@ .build/tables/$(ROWS)/events.csv

# Random questions to tables in GED layout and to SQLite: to invented ones and, where they are, to real ones.
tables-check: release
	@$(MAKE) --no-print-directory .build/tables/20000.csv ROWS=20000
	set -e; for folder in .build/tables/20000 $(wildcard $(SHARED)/data/ged); do \
		scripts/with-server $(SITREP) $$folder scripts/compare-sqlite $$folder; done

# What the server costs beside the kernel's own share and, where it is installed, nginx; BENCH takes options.
BENCH ?=
bench-server: release
	@scripts/setup python3 gcc libc6-dev wrk
	scripts/bench-server.py $(SITREP) seeds $(BENCH)

check: lint build test contract linkage contract-quick gold

# Data races; needs a build of its own.
sanitize: setup ; $(SWIFT) test --sanitize=thread --scratch-path .build/thread

image: ; docker build --tag sitrep .

# Parsers and the extractor against what libFuzzer makes up, each target for so many seconds; the corpus of the parsers is
# in Fuzz.
FUZZ_SECONDS ?= 60
fuzz: setup ; @TEXTS="$(wildcard $(SHARED)/data/news)" scripts/fuzz $(FUZZ_SECONDS)
fuzz-extract: setup ; @TEXTS="$(wildcard $(SHARED)/data/news)" scripts/fuzz $(FUZZ_SECONDS) extraction

# The same image without Docker, built and run with buildah on base images made from Debian packages.
image-check: ; scripts/image-check

clean: ; rm -rf .build
