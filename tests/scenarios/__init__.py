"""What each shipped scenario promises of its own, beside what all of them must hold."""
