package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The figure of a piece of a long span.
 *
 * @param since its beginning
 * @param until its end
 * @param value null where Meta has none
 */
record MetricPart(@Nullable Instant since, @Nullable Instant until, @Nullable BigDecimal value) {
}
