"""Bridging the Divide: a policy-simulation game of an alliance."""

__version__ = "0.1.0"
