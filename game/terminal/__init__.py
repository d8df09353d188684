"""Play by text, line by line: at a terminal or through a pipe."""
