"""How it ended, in pages."""
