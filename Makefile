# Shiremoot's tasks. `make help` lists them.

BINARY  := .build/release/shiremoot
# Folders are among them, so that deleting or renaming a file counts as a change.
SOURCES := $(shell find Sources Frameworks Plugins Package.swift $(wildcard Package.resolved))
SWIFT   := Sources Tests Plugins Package.swift

# Flags for `swift test`, as in: make test TESTFLAGS='--filter AlmanacTests'
TESTFLAGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup demo build test bench proof format check clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## look for missing system packages, and install them where that is allowed
	@bin/setup

demo: setup $(BINARY) ## build, load both samples into ./demo-data, print what matters, serve them (PORT=9000)
	@$(BINARY) demo --data demo-data

build: setup $(BINARY) ## build the optimised binary, .build/release/shiremoot

# Touched, because SwiftPM leaves the binary alone when a change comes to nothing.
$(BINARY): $(SOURCES) | setup
	swift build --configuration release --product shiremoot
	@touch $@

# The limit is outside the process: tasks that block every thread also block limits inside it.
# In the foreground and with INT, so that Ctrl-C as well as the limit ends the tests themselves.
test: ## run every test and read the open site (TESTFLAGS='--filter NAME' for some tests only)
	@bin/setup --test
	swift build --build-tests
	timeout --foreground --signal=INT --kill-after=20 1500 swift test --skip-build $(TESTFLAGS)
ifeq ($(strip $(TESTFLAGS)),)
	@$(MAKE) --no-print-directory $(BINARY)
	timeout --foreground --signal=TERM --kill-after=90 2400 bin/readers
endif

bench: setup ## measure speed and size, optimised
	swift run --configuration release bench

proof: $(BINARY) ## run the long proofs: a thousand kills, all pages in a browser, the rest in full
	@bin/setup --test
	SHIREMOOT_PROOF=1 swift test --filter Proof $(TESTFLAGS)
	bin/readers --all

format: ## format every Swift file in place
	swift format format --in-place --parallel --recursive $(SWIFT)

check: setup ## lint, build with warnings as errors, and test that the tree is tidy
	swift format lint --strict --parallel --recursive $(SWIFT)
	SHIREMOOT_STRICT=1 swift build --build-tests
	SHIREMOOT_STRICT=1 swift test --skip-build --filter TidyTests

clean: ## remove what was built; ./demo-data stays
	rm -rf .build
