"""Many games as arrays: the same rules, the same bits, thousands at a time."""
