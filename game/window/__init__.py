"""The game in a window: drives a match like every other door, and holds no rules."""
