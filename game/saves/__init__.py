"""Games written down and read back: whole and proven, or refused with a reason."""
