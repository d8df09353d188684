"""The rules of play: numpy and arithmetic only."""
