# Parallax. `make help` lists the commands.
CORPUS ?= corpus
OUTPUT ?= output
STUDY ?= models
GOLD ?= $(CORPUS)/gold
TEXTS ?= $(CORPUS)/text
RESULTS ?= docs/results/kazakhstan-russia
MVN ?= mvn -B -q
JAVA_FILES := $(shell find src/main -type f 2>/dev/null)
SPARK_FILES := $(shell find src/spark/java src/spark/resources -type f 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help analyze test browser spark spark-test verify resume evaluate cases sensitivity publish train bench throughput stages lookup clean build format reference coverage mutation

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

build: target/built ## compile; the models come as Maven artefacts (about 500 MB the first time)

target/built: pom.xml $(JAVA_FILES)
	@$(MVN) process-classes
	@src/build/archive
	@touch $@

analyze: target/built ## analyse CORPUS=dir with STUDY=dir and write OUTPUT=dir
	@./parallax analyze --corpus "$(CORPUS)" --output "$(OUTPUT)" --study "$(STUDY)"

test: ## run all tests
	@mvn -B test

browser: analyze ## test OUTPUT's report in Chromium (PARALLAX_CHROMIUM), pictures in target/screenshots
	@mvn -B -Pbrowser test -Dparallax.report="$(OUTPUT)"

# The two runs differ in everything that must not matter.
verify: target/built ## run CORPUS twice, compare every byte, then with the committed hashes
	@rm -rf target/verify
	@PARALLAX_JAVA_OPTS="-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Almaty -Dfile.encoding=ISO-8859-1 -XX:ActiveProcessorCount=1" \
	  ./parallax analyze --corpus "$(CORPUS)" --study "$(STUDY)" --output target/verify/first --threads 1 --no-cache
	@PARALLAX_JAVA_OPTS="-Duser.language=ru -Duser.country=RU -Duser.timezone=America/Lima -Dfile.encoding=UTF-8" \
	  ./parallax analyze --corpus "$(CORPUS)" --study "$(STUDY)" --output target/verify/second --threads 3 --no-cache
	@./parallax verify target/verify/first target/verify/second \
	  $$(test -f "$(CORPUS)/reference-hashes.csv" && printf -- '--reference %s' "$(CORPUS)/reference-hashes.csv") \
	  --published docs/results

reference: target/built ## write CORPUS/reference-hashes.csv anew, after a change that is meant
	@./parallax analyze --corpus "$(CORPUS)" --study "$(STUDY)" --output target/reference
	@./parallax verify target/reference --write-reference "$(CORPUS)/reference-hashes.csv"

resume: target/built ## kill runs over CORPUS ten times and check that the next one gives the same bytes
	@src/test/resume-check "$(CORPUS)" "$(STUDY)"

# The annotations that ship were at hand while rules were corrected: the tables say so. Others are not measured if they were.
evaluate: target/built ## measure OUTPUT against the annotations in GOLD=dir, tables into target/evaluation
	@./parallax evaluate "$(OUTPUT)" --gold "$(GOLD)" --study "$(STUDY)" --output target/evaluation \
	  $(if $(filter corpus/gold,$(GOLD)),--include-tuning)

cases: target/built ## measure short test cases, by construction, tables into target/cases-evaluation
	@./parallax analyze --corpus corpus/cases/cases.jsonl --study "$(STUDY)" --output target/cases
	@./parallax evaluate target/cases --gold corpus/cases/gold --study "$(STUDY)" --by construction --output target/cases-evaluation

sensitivity: target/built ## analyse CORPUS with each annotator, with and without cleaning, into target/sensitivity
	@./parallax sensitivity --corpus "$(CORPUS)" --study "$(STUDY)" --output target/sensitivity

publish: target/built ## write what may be published of OUTPUT, without its texts, into RESULTS=dir (REPLACE=1: over those of other articles)
	@./parallax publish "$(OUTPUT)" "$(RESULTS)" $(if $(REPLACE),--replace)

spark: target/spark/built ## build for Apache Spark, which ./parallax spark needs, and the jar for a cluster

target/spark/built: pom.xml $(JAVA_FILES) $(SPARK_FILES)
	@$(MVN) -Pspark process-classes jar:jar
	@touch $@

spark-test: ## test runs on Spark: two threads, then a cluster of four processes that loses a worker
	@mvn -B -Pspark test

bench: target/built ## time a whole run beside the stock CoreNLP pipeline on CORPUS
	@src/bench/run "$(CORPUS)" "$(STUDY)"

throughput: target/built ## words a second beside stock CoreNLP, one thread and two, and heap, on the texts of TEXTS=dir
	@src/bench/throughput "$(TEXTS)" "$(STUDY)" $(SIZES)

stages: target/built ## time the quantity stage against the annotation stage on CORPUS, with JMH
	@$(MVN) -Pjmh test-compile dependency:build-classpath -Dmdep.outputFile=target/jmh.classpath -Dmdep.includeScope=test
	@java -cp "target/test-classes:target/classes:$$(cat target/jmh.classpath)" parallax.bench.StageRatio "$(CORPUS)" "$(STUDY)"

train: target/built ## learn the tables in STUDY/stance from the passages in STUDY/training
	@./parallax train --study "$(STUDY)"

lookup: target/built ## time the look-up of 5,000 dictionary entries against a loop over patterns, with JMH
	@$(MVN) -Pjmh test-compile dependency:build-classpath -Dmdep.outputFile=target/jmh.classpath -Dmdep.includeScope=test
	@java -cp "target/test-classes:target/classes:$$(cat target/jmh.classpath)" parallax.bench.LookupRatio

format: ## format the sources
	@$(MVN) spotless:apply

coverage: ## test coverage into target/site/jacoco
	@mvn -B -q -Pcoverage test

mutation: ## mutation tests into target/pit-reports
	@mvn -B -q -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage

clean: ## remove what was built and what was written to output/
	@rm -rf target
	@find output -mindepth 1 -not -name .gitignore -delete
