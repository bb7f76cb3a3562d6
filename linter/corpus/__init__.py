"""Whole corpora: the same engine in many processes, with Ray (docs/corpus.md).

plan → shards → (Ray) one shard at a time: readers → a child process that lints → Parquet, tally
     → summary.json, overview.html

The input is cut into shards by rules that look at the input alone. A shard's results are a
function of the shard, so it may be run anywhere, any number of times. `work` holds the values that
all stages know.
Nothing here is imported unless `unspun corpus` runs; Ray, Arrow and the rest are an extra.
"""
