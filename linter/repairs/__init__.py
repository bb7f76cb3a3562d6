"""Repairs: suggestions carried out, judged by linting again, one by one or all that are safe."""
