"""Unspun: finds machine-garbled medical terms and other harm in health articles."""
