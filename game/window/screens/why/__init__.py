"""Why a number moved, and what acts on what."""
