"""For authors: checking a scenario and running its tests."""
