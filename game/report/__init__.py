"""Pages and pictures made of what has been played or worked out."""
