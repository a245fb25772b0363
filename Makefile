# Every target does its own set-up: it checks for Swift and the libraries, installs what it may, and builds.
# In SET a space begins the next setting, but not within brackets, braces or quotes: SET="seeds=2 sweep.optimizer.lr=[0.01, 0.1]"

.DEFAULT_GOAL := help
.PHONY: help sweep report status list new replay show compare gallery bench bench-sweep build test deps install dist figures clean
MAKEFLAGS += --no-print-directory
export EXP ID AGAINST A B INPUT BATCH ROUNDS SCALE SET WORKERS THREADS RESULTS PEER PYTHON PREFIX DESTDIR

help: ## show this
	@echo 'make TARGET, where TARGET is'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' Makefile

sweep: ## run an experiment and write its report: EXP=name [SCALE=full] [SET="a.b=c d.e=f"] [WORKERS=n] [THREADS=n] [RESULTS=folder]
	@scripts/azmoon.sh sweep

report: ## write an experiment's report anew from its stored runs: EXP=name [SCALE=...] [SET=...] [RESULTS=folder]
	@scripts/azmoon.sh report

status: ## show how far a sweep is: EXP=name [SCALE=...] [SET=...] [RESULTS=folder]
	@scripts/azmoon.sh status

list: ## list the experiments
	@scripts/azmoon.sh list

new: ## write a small experiment to begin with, experiments/NAME.yaml: EXP=name
	@scripts/azmoon.sh new

replay: ## run a stored trial again and compare every tensor: ID=its-16-digits [RESULTS=folder]
	@scripts/azmoon.sh replay

show: ## write a report of one run, or of two side by side: ID=its-16-digits [AGAINST=another] [RESULTS=folder]
	@scripts/azmoon.sh show

compare: ## time two layers, models or experiments: A=... B=... INPUT=16x28x28 [BATCH=n] [ROUNDS=n] [THREADS=n]
	@scripts/azmoon.sh compare

gallery: ## sweep, and put report and figures into gallery/: [EXP="name ..."], all experiments without it
	@scripts/gallery.sh

bench: ## time training steps and operations: [THREADS=n] [PEER=torch or jax [PYTHON=interpreter]]
	@scripts/azmoon.sh bench

bench-sweep: build ## time the optimizers' sweep beside PyTorch's: PYTHON=interpreter with PyTorch
	@"$${PYTHON:-python3}" peers/compare_sweeps.py

build: ## build the program, .build/release/azmoon
	@scripts/build.sh program >/dev/null

test: ## build and run every test
	@scripts/test.sh

deps: ## check for Swift, libraries, gnuplot and Fashion-MNIST, and install what is missing
	@scripts/deps.sh gnuplot fashion-mnist >/dev/null && echo 'Everything that Azmoon needs is here.'

install: ## install a program that needs no Swift: [PREFIX=/usr/local] [DESTDIR=folder]
	@scripts/install.sh

dist: ## pack that program into .build/dist/azmoon-VERSION-SYSTEM.tar.gz
	@scripts/dist.sh

figures: ## draw the pictures of docs/ again; needs graphviz
	@scripts/figures.sh

clean: ## remove what was built; results stay
	rm -rf .build
