"""The parts of the full report, one module for each."""
