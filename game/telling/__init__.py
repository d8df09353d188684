"""A game told to one seat in its language: what every door shows."""
