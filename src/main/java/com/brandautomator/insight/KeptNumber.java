package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A number as it was kept.
 *
 * @param metric by its name today
 * @param value null where Meta said only that it is less than five
 * @param asOf when Meta gave it
 * @param source {@code api} where it was read, {@code webhook} where Meta sent it
 */
record KeptNumber(String metric, @Nullable BigDecimal value, Instant asOf, String source) {
}
