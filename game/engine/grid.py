"""The grid of exact numbers, days that never come, and the shapes of arrays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

GRID = 1000.0
"""Values and changes are whole numbers of thousandths of a point, so that sums are exact."""

FOREVER = 1e7
"""A day that never comes."""

NEVER = -1.0
"""The day of a clock that is stopped, of a notice that is not given."""

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Truths = NDArray[np.bool_]
