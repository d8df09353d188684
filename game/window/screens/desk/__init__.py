"""Where a seat plans its turn, and what a turn brought."""
