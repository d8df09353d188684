"""What could have been: the turns of a finished game, its what-ifs, and both side by side."""
