"""An author's files: read, checked, merged, compiled."""
