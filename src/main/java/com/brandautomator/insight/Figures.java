package com.brandautomator.insight;

import java.time.Instant;
import java.util.List;

/**
 * What one reading brought.
 *
 * @param all the numbers that Meta gave; what it did not give is missing
 * @param complete whether Meta answered everything, were it that there is no number
 * @param asOf when it was read
 */
record Figures(List<Figure> all, boolean complete, Instant asOf) {
}
