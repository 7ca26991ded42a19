package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The figure of one of Meta's days, which end at midnight in California.
 *
 * @param endTime when the day ended
 * @param value its figure
 */
record MetricPoint(Instant endTime, BigDecimal value) {
}
