"""How `unspun corpus` does beside the bare engine: `python -m benchmarks.corpus`."""
